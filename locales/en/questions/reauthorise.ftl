### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

reauthorise =
    restore an app's access after withdrawing it
    re-consent to an app
    give consent again after revoking
    the rights were taken out last week and today we want the app back
    set up the first connection of a new tool to exact
    we start with a new package, how is it hooked up
    renew the integration before it lapses
    renew the authorisation under a service account
    e-mail says our integration must be renewed
    connection expired
    how do I reconnect the app
    refresh token expired what now
    restore the link with exact
    our sync stopped after a month
    I revoked it but want to use it again
    re-link our software
    authorize a standard app again
    set up the connection again
    how do I get the integration working again
    authorization expired
    log in again to exact from the app
    extend an expired authorisation
    how do I give a new app consent
    reauthorise an app
    how do I give consent again?
    reconnect Power BI to Exact Online
    consent expired
    renew the authorisation
    connect a new app
    authorize Dext
    how to grant access to a product
    refresh token expired
    first-time setup of the connection
    log in again
    I revoked it and want it back
    re-link our webshop
    restore access for Silverfin
    re-auth
    expired authorization in Excel
    approve the app
    granting permission to Zapier
    set up the integration with HubSpot
    how do I plug our bookkeeping into the new cash register?
    let them back in
    hook it up again
    how do I say yes to this software?
    sync died overnight and wants its blessing renewed
    I cut it off by mistake, how do I undo that?
    nudge Basecone back to life
    where do I sign for the new expense tool?
    it got logged out of Exact
    the vendor swapped their software for a newer one, what do I click to let that one in?
    get the time sheets flowing into the books again
    our old scanner was unplugged last month and now we need it back
    yellow banner says 'action needed to keep your accounts linked'
    giving the go-ahead
    I want the BI tool to be able to read our figures, how do I open it up for the first time?
    Hi, our supplier told us that their registration at Exact has been replaced and that every customer must approve it once more. Could you walk me through it?
    I only use the link once a quarter, and every time it turns out to have lapsed. What do I do to get it going again?
    The bookkeeper who originally hooked up WooCommerce left the firm, so how do I redo that under my own name?
    I'm an intern and my manager asked me to 'just connect Visionplanner to Exact'. What are the steps, from beginning to end?
    Why does it say my permission was withdrawn, and how do I hand it out once more?
    Could you please let me know how we can re-establish the integration, as our nightly import has failed since Tuesday with 'invalid_grant'?
    After a security audit IT pulled the plug on everything, and now we would like to put three of the tools back. How does one do that?
    What exactly will Exact ask me on the screen after I enter my password, and what should I answer?
    Is it possible to renew it before it runs out, so that month-end closing isn't interrupted?
    How can I tell that the reconnection succeeded?
    We are on the support desk of a payroll vendor and a customer keeps getting 'please authenticate with Exact Online'; what should we tell her to do?
    What if I just click the reconnect link in that e-mail, where does it lead and what do I approve?
    I changed my Exact password yesterday and ever since the reports say the credentials are no longer valid. How do I fix that?
    Does Invantive need my permission again after thirty days without use, and where do I give it?
    So I bought this inventory thing, it says 'link your accounting package', and then I get a page from Exact with an Allow button; is that right, and what comes next?
    It used to refresh by itself each night, but since Friday it fails and demands that somebody authorises the data source again.
    Do I have to repeat the whole procedure for both our Dutch and our Belgian account when I connect Lightspeed?
    the webshop got disconnected overnight
    Consent lapsed because nobody opened the tool all summer.
    We moved the connector to another server and now it demands approval anew.
    going live with Payhawk, what to select when it asks about comapnies
    Somebody broke the bank feed's link by mistake; set it up again with the same seven entities.
    A vendor mailed us an invitation to let it in for our UK firm.
    Killed the link at noon, dashboards need to be refreshing again by four.
    Why has the app been shut out although nobody removed it?
    the subscription billing tool has fallen silent, how to wake it
    Current reseller can no longer post entries, since a colleage erased its approval.
    We changed the robot account's password, so the invoicing service quit pulling. It has to start.
    How do I connect our new planing software with Exact for the first time?
    Why has the link with the webshop sudenly fallen out, and how do I get it back?
    What do I have to do when the tool says that the token is expired?
    Can I renew the connection before holidays so that it not stops while I am away?
    Customer says our app is disconnected since this morning, how must he log it in agian?
    I kicked out the app by accident yesterday, how can I give it back what it had?
    The vender has a new version and says everybody must approve again, where do I do this?
    Who has to approve again after the summer break, everybody or only one of us?
    How often must I re-approve the coupling? Last time was four weeks ago.
    My Excel refresh says please authenticate with Exact Online, what is the right way?
    it dropped the line to Exact, how do we shake hands again?
    our reports stood still since the holidays, it wants me to log in once more
    brand new tool, how do I let it in the first time?
    says the connection is dead, bring it back to life please
    I threw it out by accident, now let it back in
    Power BI wants a fresh yes from me, where do I give it?
    colleague who hooked it up has left, now I need to hook it up under my own name
    gone stale after a month of not using it
    Monday morning: a red banner, "disconnected, sign in again". And now?
    new password at Exact and since then the webshop is out in the cold
    Vendor moved to a new version and says we have to give our blessing afresh
    Since Monday the nightly load stops with "please log on to Exact again". Nobody changed anything that we know of. Where and how do we give the tool its approval afresh?
    The vendor moved to a new platform and mailed all customers that the connection with Exact must be renewed before Friday. How do I do that, and what will I have to agree to?
    We bought a new cash flow forecast tool this week. It wants to be coupled with our ledger for the first time. Could you take me through the sign-in and the approval so I get it right at once?
    The employee who originally coupled the bank software is gone and her login has been deleted. Since that day the coupling's dead. How do I bring it back to life under somebody else's name?
    Our quarterly report tool is only used four times a year and each quarter it has lost its link with Exact by the time we need it. How do we connect it anew, and why does this come back each time?
    I was a bit over-zealous in the clean-up and withdrew the invoice scanner as well. Production is at a standstill. How do I give it back the access I took away?
    As an implementation consultant at a software house I'd like a short script for customers: what they will see at Exact when they couple our product, which user is best, what they should accept.
    After the penetration test IT had us cancel all permissions of external software. Now the approved ones may come back one at a time. How does the controller grant them once more?
    Bank feed tool shows "disconnected" since month end. Get it back.
    The audit software was connected at the interim visit and now, in March, claims we've never met. Presumably I must go through the rigmarole again?
    It is my first time to connect a client's Shopify with Exact, may I know what the approval screen looks like and what I should click?
    Scheduled refresh died overnight, the credentials of the Exact source have to be renewed. What's the procedure?
    It would appear that our link with the Gift Aid programme lapsed while I was in hospital for six weeks. How does one revive it?
    investor dashboard says "reconnect your accounting" in a big yellow banner. what do i clcik so it stops crying
    The rent app has been taken over by another firm and must be "approved afresh", says their letter. How do I proceed?
    Changed my Exact password and noo the card terminal's lost its link. Whit do I do to hook it up again?
    My customs software, it has lost the thread with Exact since the update. One must give it the permission once more, I suppose, but how?
    We're about to approve a new expenses vendor. What should I look at, or refuse, on the page where Exact asks for permission?
    Program for the cows say tokken is no more valid. what I do
    The gateway moved to a new server and the Exact source now says "not authenticated". What are the steps for the client to consent again?
    Fee portal: "Your authorisation has expired." Parents are ringing. Please be quick.
    For the duration of the proceedings our estate software is to be admitted to the ledger, where it has never been. How is that done?
    The keg tracker and I got back together. How do I let it in again?
    Pen test invalidated a bunch of sessions; CRM sync now says reauthorization required. What's the safe path?
    The connection with Exact has expired
    How do I link our new scanner to Exact?
    I changed my password and now the coupling is broken
    App says: please reconnect your accounting system
    I withdrew it by mistake, how do I get it going again?
    session over, sign in to Exact Online once more it says
    The webshop has lost its conection with the books
    Power BI: credentials for Exact are no longer valid
    We start with Spendesk on Monday, what do I say yes to?
    Invoices have stopped flowing since I took back the permission last month, I want it running once more
    Back from parental leave, and the dashboard I made has gone to sleep after months unused
    Vendor moved to a new platform and mails that every customer must approve them anew before the 1st
    After the hack we cut every tool off; today they may come back one by one
    Our supplier merged, old app off, new app on: how do I let the new one in?
    Server replaced over the weekend and the sync service has to be tied to Exact again
    I have to give a go-ahead for a tool as church treasurer, once, and I've never done it before
    We changed to a registration of our own, how do I sign the product on to it?
    Vendor added purchase orders to its product and wants me to say yes once more because of that
    reconnect after summer break
    link expired what now
    connect new expense tool to Exact for the first time
    Connection with webshop broken since Monday, log in again?
    renew authorization
    I withdrew the app by mistake and want it back
    token invalid, refresh token expired
    bookkeeper left, hook up the link under my name instead
    old app replaced by new version, must give permission again
    activate Exact Online inside Shopify
    We were closed for the summer, six weeks. Back at the office the sales dashboard says that the connection with Exact has expired.
    I threw the shipping app out yesterday, thinking it was unused. It was not; the warehouse is on the phone and I need it back up.
    Changed my password on Monday, since then Excel wants me to log in to Exact over and over.
    Just bought Visionplanner. The welcome mail says I must connect my bookkeeping and now I look at a page of Exact with a large button Accept.
    Our vendor replaced their app by a new version and emailed that every customer has to authorise again before the 15th. What do I do for that?
    IT moved our reporting server to the cloud over the weekend. Since then the tool says "not connected to Exact Online, please link your account".
    Yesterday the webshop orders stopped coming in. On the integration page there is a red plug with "Reconnect" next to it.
    The accountant withdrew our link by mistake while cleaning up. I'd like to give it the same entry it had before.
    The supplier says "your refresh token is invalid". It all worked before Christmas and I have no idea what I should refresh.
    Somebody restored an old back-up of the integration machine. The link with the books has been dead since and the log says invalid_grant.
    We switched on the phone check at login for everybody. The nightly import has been asking for a new log-in ever since.
    We've bought Spendesk and it should be able to talk to our bookkeeping by Monday. What do I have to agree to?
    After my three weeks of holiday the invoices had stopped coming in, the app says the link with Exact has lapsed. I want it alive again
    The vendor e-mailed "your connection will end on the 15th, please approve us again". What should I do so that nothing stops?
    I got a bit zealous in the clean-up and withdrew the scanning tool, turns out we still need it. How do I bring it back?
    We go from the old version of the product to the new one and they say it has to be given permission anew
    Seasonal business: the till is used only in summer. Each spring it has been disconnected. How do I switch the link back on?
    How long does a consent live, really? Seems that ours ran out and now the app wants to be let in again
    Our yearly report tool wants me to log in at Exact first, otherwise it does nothing. First time for me, what comes next
    I would like the webshop to be joined up with our books before Black Friday, never did this before
    Is there a way to stop the link from dying every time we don't use it for a month? It's out again and I have to sign in anew
    revoked by mistake
    withdrawn by accident
    put back
    sign in screen keeps coming back
    authorize again
    grant again
    give consent again
    consent again
    give access again
    access again
    reconnect app
    connect again
    link again
    relink software
    sign in again
    use it again after revoking
    repair connection
    fix connection
    authorisation expired
    token expired
    expired
    renew consent
    renew connection
    extend consent
    asks to log in
    keeps logging out
    cannot sign in
    cannot log in
    which user to sign in with
    which user should connect
    give consent
    grant permission
    authorise
    connect an app
    link an app
    first time connecting
    error after accepting
    asks for too many permissions
    asks too much
    no choice of administrations when signing in
    30 days
    month unused
    refresh token
    access token
    logged out
    logged out all the time
    choose administrations when signing in
    wants too many permissions
    too many permissions
    power bi cannot sign in
    power bi login
    consent screen
    set up connection again
    get it working again
    reauthorise after revoking
    consent has expired
    renew authorisation
    get connection back
    bring connection back
    make connection again
    reconnecting
    reauthorising
    sign in every time
    log in every time
    have to sign in each time
    restore access
    can I go through the sign-in and agree thing once more, where does it start
    Could you please guide me in granting it consent again?
    great, next job is letting the same tool back in to Exact
    let me just authorise the thing anew, which steps
    mine just wants me to consent again, can we do that instead
    all three equal, can I simply give the consent anew
    exact wants a fresh login from me, how does that go
    oh dear, wrong one. let it in again
    it just says sign in again, so I need to reconnect
    exact has the login prompt again, walk me through that
    I need to sign in to Exact, not Xero, to give the ok again
    the app wants me to log in to Exact again, how do I do it right
    give an app access back after I revoked it
    consent has expired, how to renew in Exact Online
    invalid_grant from the Exact token endpoint, what do I do
    we cut it off too soon and would like to switch it on again
    reauthorize exact online connection
    401 Unauthorized when refreshing our report since Monday, need to approve again?
    Our dashboard shows 'session with Exact ended, please connect'. What are the steps?
    how do I get through Exact's consent screen once more
    I regret the withdrawal, restore it please
    the refresh token expired error
    sign in again through the software so it may read the books
    permission lapsed for our scanning product, want to extend it
    renew authorization for PBI in exact
    I'm asked to approve the tool again, what do I fill in where
    Please explain how to let a previously permitted application back in.
    unauthorized_client is what the token call returns now, grant again?
    thirty days unused and now it demands a login, walk me through
    by the way the scanner asks me to re-authorise with Exact, how does it go
    Is there a way to turn the access I took from Chargebee back on?
    what if I regret it and want it back
    how do I give an app consent again?
    the app wants me to sign in to Exact once more, what do I click?
    oops, shouldn't have revoked Keeping, put it back
    authorisation expired, renew it please
    we want to start using it again after half a year
    can that be undone later on?
    Consent needs to be renewed; what is the procedure?
    let the app back in
    got a mail saying I must re-approve the access to Exact, where do I do that?
    i revoked by mistake, want to allow again
    re-authorize the expense app with Exact, how?
    the app wants me to approve it at Exact again, how do I do so safely
    Since the holidays our scanner asks for a new sign-in to Exact. What do I go through?
    let our webshop back in after it was thrown out
    renew the authorisation of a program
    I removed the wrong one yesterday. How can I let that app back in?
    My supplier asks me to re-authorise. What's involved and what do I choose?
    permission expired, extend it
    approve a previously allowed service once more
    exact asks whether the app may use my data, guide me through it
    log in again via the app
    reauthorise app
    give an app access again
    how to renew permission?
    reconnect Dext to Exact Online
    authorise Power BI again
    re-approve the connection
    app asks me to sign in to exact
    re-link Basecone
    authorization expired, renew it
    refresh token expired exact online
    restore a revoked app
    extend authorisation of the app
    how do I reconnect Shopify?
    grant consent once more
    sign in again for the till
    reactivate connection
    renew exact authorisation in Excel
    need to reauthenticate exact connection
    how often must consent be renewed?
    reautorise app exact
    app wants permission again
    revoked it too soon, want it back
    not used for a month, must authorise again
    got a mail that our authorisation expires
    deleted the link, now reconnect please
    and how would I let an app back in later on?
    grant access again
    We withdrew the budgeting tool by mistake. What do we do to give it access to Exact once more?
    oops I logged in again by mistake, how do I give it access properly now
    then how do I give the app consent again
    The new firm wants in now, how does their app get its consent?
    and if it turns out to be a supplier's, how do I give it consent again?
    grant an app access to Exact again
    We need to renew the authorisation of our dashboard tool, it says refresh token expired
    I kicked it out by mistake last week, how can I let it back in
    re-authorize exact connection
    How to give the app permission again after it was revoked?
    we got a mail from Zenvoices that the authorization is expired and we must renew it
    reconnect the payroll tool with Exact Online, please step by step
    I need to let Dext in again
    app says "please connect to Exact again" and I am afraid to do it wrong
    do I start the new consent from the app or from inside Exact
    authorization expired, renew how
    how do I connect the app again
    App says consent needed again, walk me through
    I revoked it last week in a temper and now I want it back, how?
    we are not using the app for two months and now it is asking to authorise once more, please guide
    reconnect Dext with Exact, steps please
    The thing has lost its permission, so I'm told. What do I press to give it back?
    how to re-authorise app after revoke
    reconnect app to Exact Online
    the app says authorization expired, how do I give it again
    we need to re-authorise our dashboard tool, steps?
    I revoked Chargebee sync by mistake and want it back
    how to renew the consent
    How do I let an app back into Exact Online after I withdrew it?
    Our expense tool asks me to re-authorise with Exact. What do I do?
    reauthorize connection exact online
    I removed access for Shopify by accident and want to put it back
    renew consent for an existing app
    The vendor says we must refresh our authorisation before Friday, please walk me through it
    grant access again to payroll app
    token expired, dashboard wants me to log in to Exact and approve, how does that go
    I want to say yes again to the scanning app
    Need steps for redoing the OAuth consent with the same user as before.
    Our till supplier emailed that the permission has lapsed and somebody in the office has to approve it once more, which would be me I suppose
    give Payhawk its permission back
    Reconnect Dyflexis with Exact, same login, how?
    We disconnected the BI tool last quarter and management would like it back on
    sign in to exact through the app again what do i click
    how to re-consent
    The app says its permission has ended and shows a button "Sign in at Exact". Is there a guide for what follows?
    I'm the bookkeeper; the owner revoked everything, now he wants the webshop allowed again.
    Can you help me re-enable the app's access to our books?
    After a clean revoke, what's the proper way to approve the app afresh?
    our hours app must be allowed into exact again
    I pressed revoke on the wrong application yesterday, how can I undo this
    Please explain how one grants an application access a second time.
    Renewal of app authorisation, Exact Online UK
    the CRM wants permission again after the upgrade, I'm willing to give it, just show me how
    Basecone re-login to Exact required. how
    What's the safest way to approve the reporting app again without granting too much?
    Yearly re-approval of our audit tool, where do I start?
    re authorise visma app pls
    Where do I enter my Exact login so that the expense app can read again?
    we pulled its rights on purpose while testing, testing is over, so it may come back
    My accountant told me to log in once more via the app and press agree. Is that done in the app or in Exact?
    Restoring an integration's permission after withdrawing it
    Payhawk is asking me to authorise Exact once more, how do I go about it?
    How I can give permission again for program to Exact?
    After the withdrawal I want to permit the app again
    The app is asking authorisation another time
    re-auth app steps
    user cancelled consent over scopes, vendor explained, wants to go on
    Client must let Dext back in; does it begin in Dext or in Exact?
    how do i let stripe sync back into exact
    After the winter closure our till wants me to log in to Exact again, walk me through it
    I threw out the booking tool last week, turns out the girls at reception need it. Let it back in
    Lightspeed says: authorisation expired, please renew. How do I go about that safely
    give the roster app permission once more
    our payment tool begs for a fresh yes from me on the Exact side
    The owner withdrew access by accident, the register at the bakery has to get it again
    re-authorise Shiftbase exact online how
    Gym app got new features and asks to approve again in Exact, I never did this before
    Do I begin at the Exact side or in the register when it needs permission again?
    Our till supplier wants an administrator to approve the link to Exact again before Monday
    I regret throwing it out. How does the voucher app come back in?
    permission has lapsed, the sign said, reconnect your accounting
    The webshop plugin was updated and wants to be approved afresh in Exact
    Re-opening the ski hotel, everything wants permission again for the bookkeeping
    let till back into exact
    Accountant told us: go to the scanner app and authorise again. I haven't a clue how that goes
    Salon app says I need to sign in at Exact again, first time for me, is there a walkthrough
    After the fire all computers are new. How do I let the receipt scanner into the bookkeeping again?
    'Your consent was withdrawn, please grant it again', says the screen, and I'd gladly do that
    Accountant removed my scanner by mistake, apologised, says I must give consent myself
    seasonal kiosk, each spring the same ritual of permission, remind me how
    Replaced register, same brand, need approval once more at Exact
    The kiosk app wants a new go-ahead since they added stock features
    how do i give horeko its rights back
    Which button, which login, which ticks: I must let the webshop back into the books
    Supplier rebranded and thus I have to consent again
    At six this morning the till said Exact wants fresh approval. I had rolls to bake, now I've got time, how do I start
    aproval expired for the shop app, how renew
    resign in exact for dyflexis
    The scanning program wants me to log on at Exact again, how do I do that properly
    I pulled a tool's access last week and my client would like it back
    consent expired, renew
    Vendor says they now also read projects and we have to approve once more
    need instructions to send to a client: how to let our reporting package in again
    "Please re-authorise Exact Online" it says in the hours app
    I talk clients through approving our portal anew, what are the steps
    bring back an app we threw out by mistake
    a window asks if the app may use my Exact data. what do I do
    do I begin the re-approval in Exact or from within the software
    My client gets an Exact login when he opens the receipts app and phones me. What should he do?
    "authorisation expired, click here" says the payroll package, I don't click just like that
    deleted the app by accident, how to let it in agian
    quarterly request to approve our year-end software once more, how did that go again
    new release of the tax package asks to confirm access anew
    Secretary has to re-confirm access for twelve clients this afternoon, steps please
    let a tool back in
    After I kicked it out in March, my client wants the forecasting app readmitted
    "Reconnect" in a yellow bar in the receipts app
    my accountant rang that I have to press agree once more for his portal, what's going to happen
    I'd said no and would now like to say yes to the app
    old tool must be let in again temporarily for the annual accounts
    the package wants my Exact login
    renew approvel for app
    Nmbrs asks to be linked to Exact anew
    Dyflexis says renew authorisation
    My tax adviser's app wants me to press allow a second time, I did so last year already
    give a package its access back following a clean-up
    the wage program shows a Sign in with Exact button again, which steps follow
    vendor asks us to re-authorise their application
    let a previously revoked app back in
    renew consent exact online
    The tool wants me to log in with Exact once more, what's the proper procedure
    we decided the scanner may return after the audit
    go through the oauth consent again because the app needs new scopes
    Grant expired, how do I issue it again
    steps for re-consenting, same service account
    authorisation must be redone, supplier released a new version
    do I start re-authorising from Exact or from the product
    before I re-consent: the login also serves another client in that tool, any danger
    After the security audit we closed off the scanner; it was a mistake, how do I turn it back on?
    supplier released a new version and wants us to say yes again in Exact
    the receipts app asks to sign in with Exact since this morning and I'm afraid to click something wrong
    new year, and the tax tool wants to be authorised again
    give a program renewed entry to the books
    what does renewing an authorisation involve
    The application was parked for three months and may join again, now it wants an Exact login
    user phones: 'the program wants me to give permission'. What do I have her do?
    guide for end users through Exact's consent screen for an existing program
    turn it on again after the revocation but properly this time, with the right companies
    let the hours app back inside
    the proper way to reactivate a tool that had been shut off
    how to re-autorise tool
    let app in again after clean up
    The app asks me to log in to Exact and agree again, please guide me
    We shut the receipts programme out and now want it back
    Supplier mailed: your authorisation has expired, please renew. How does one do that?
    We need the till again for the summer fair, how do I hand its permission back?
    How let the app in once more after I have thrown it out
    A screen asks if the app may use our data and which companies, walk me through it
    If I agree again for client A with my login, will client B in that app go down?
    Last month we threw it out over doubts, supplier has explained everything, it may come back in
    The pupil system wants me to approve Exact once more, what do I click?
    'Authorisation expired, sign in to Exact Online again', and then?
    The supplier added something new and asks all customers to consent once more
    Message came: grant access again. What awaits me?
    We'd sent an app away in spring and would like to have it back
    Time to prolong the tie with the sports pass app, so they tell me
    Data officer says the care app may come in again, how do I go about that?
    After our holiday the programme wants me to identify myself at Exact and approve everything
    Put the members tool's permission right again
    give permision to app again how works it
    Supplier rang: just agree once more and we can go on
    Could you guide me through that screen with kinds of data and companies when a tool asks for access
    Access of the programme has lapsed and I want to extend it
    I have to confirm afresh that the care app may enter Exact
    We had pulled the plug and want to put it back in
    A new agreement is needed from our side says the care programme, it's my first time
    We revoked the tool last year and the CFO wants it back, how do I let it in again
    The consolidation software greets me with a request to sign in to Exact, what am I supposed to do
    How do I renew the permission of our dashboard
    Re-consent needed for the treasury app
    login screen of Exact appears in LucaNet since this morning, may I just fill it in
    connect the expense tool to Exact once more
    The vendor added a module and asks us to authorise anew
    App wants consent again. Walk me through
    Permission expired says Spendesk, how to give it anew
    Our BI contract has been extended after all, so please get it in again after we threw it out
    First-time hook-up of our planning software: what will Exact ask me
    I need to authorise Fivetran for the group, step by step
    reauthorize app
    Supplier mails: please re-authenticate your Exact connection before Friday
    Restore access for the app we had cut off during the deal
    I use my login for another client in the same tool, anything to mind before I re-consent?
    The app that we threw out during the audit is needed for year-end after all
    How does one grant LucaNet entry to Exact anew
    a yellow banner in the tool: please sign in to Exact to continue
    Tool wants my Exact login. First time. What am I agreeing to and how
    the CFO revoked the planning tool prematurely, put it back
    Set up link between Agicap and Exact
    Authorise connector, steps pls
    our new cash tool has to be introduced to Exact, what will come by on the screens
    Renew authorisation message, quarter close tomorrow
    hook the expense tool back on
    permission for the app lapsed, want to give it anew for all our entities
    Klippa says: connection must be re-authorised
    If I consent again, does the same tool for our sister group under my login stop
    After the holiday the BI asks who I am and wants permission for Exact. What do I press and choose?
    We ended the expense tool by accident, and 40 employees cannot submit. How do we let it back in fast?
    New consolidation software is bought, consultant says: now you must authorise it in Exact
    It's the yearly ritual: the tool demands renewed permission for the ledgers
    We want the scanner again that we threw out in spring
    Give the analytics tool its permission back after the contract dispute was settled
    Permission of app has to be given a second time, how
    The vendor relaunched its app and everyone should authorise afresh
    sign in prompt of exact in app, guide me thru the pages
    link planning tool with exact for the first time, please guide
    Tool's greeting: connect your Exact account. I'm to do that today, what's coming?
    We'd like to restore the permission of the BI, which was taken away on purpose last month
    Now that the new contract's been signed, the forecasting app may be let back in
    give consent, how
    I got the task of authorising Onstream in Exact and have never done so before
    The vendor wants us to log in again for extra data types they added
    Exact login requested by our scanner, explain each screen please
    the once-removed webshop plug-in returns, give it its permission
    reconnect treasury app, permission was ended by us
    re-link tool
    We pulled access from our Shopify sync last month, now we want it back on
    how do I let the marketplace connector back into exact online
    Customer clicked disconnect by mistake in our plugin, what do they need to do to hook it up once more
    Our Magento extension asks for a new login to Exact, can someone walk me through the consent screen
    re-authorize woocommerce exact online
    The holiday shop was closed for two months and the connector wants a fresh approval, how does that go
    A merchant wants to restore the permission he took away from our app on Friday
    Bring the app back in after I kicked it out
    My developer says "just do the OAuth again" but I am a florist, please explain what I click
    app token expired, merchant must sign in with exact, need steps to send him
    I regret withdrawing Zapier, how can it read our ledgers once more?
    What is the right way to say yes again to an integration in Exact Online
    boss wants the Adyen settlement tool allowed again today
    Got a mail from our connector: please renew your Exact authorisation before Monday
    The plugin's page has a red button Authorize with Exact Online. What happens after I press it and what do I pick?
    need to hook up lightspeed to exact again, same shop same login
    Our cleaning lady of an IT guy removed all apps, I need the till connection granted anew
    PayPal connector: consent lapsed, how to grant
    I'd like to put back the rights of an app that lost them
    we changed the plan and gave up the BI tool, now we take it again, how to give it permission like before
    Do I grant permission from inside Exact or from the plugin's side?
    where does one begin to approve an app anew, I searched all over Exact and there is no add button
    One login, two client shops in the same connector. Any danger if I renew one of them?
    audit is over, the app that was shut out may return, how
    our merchants must all say yes again because we added data to the app, what will they see
    I'm afraid of doing something wrong on that Exact page where you approve the app. Walk me through
    Let picqer back at our books, pause is over
    undo the lock-out of our connector
    new authorisation needed for the accounting module in Shopware
    please reinstate the Shopify bridge, the prior approval is gone
    regrant
    consent screen guide for non technical shop owner
    We've come back to a tool we'd cancelled, which way does it get its permission back?
    does renewing the approval for client B break client A, both under my agency login in that tool?
    There's a yellow bar in our plugin: 3 days left, then a new Exact approval is needed. What does that involve?
    The supplier moved our app to a new registration and we all have to pass Exact's gate again
    shipping software woke up after summer and wants me to say yes to Exact, am I doing it right?
    customer-friendly explanation wanted: how does a shopkeeper re-admit our app after he'd thrown it out
    we paid the connector's subscription again, but I have to reopen the link with Exact myself, apparently
    Kees threw Trengo out last week, it has to come back on
    Before the till signs up at Exact once more, what must I have at hand?
    app asks to sign in again
    reconnect exact in the app after i revoked it
    app back please
    app shows exact login screen, safe to continue?
    re-allow app: start in app or in exact
    consent expired renew
    app wants permission again do i do it
    let the app in again
    regret revoking, restore
    our expense tool shows 'authorise exact' again what steps do i take
    removed the reporting tool last month and now the board wants it back in
    app shows a banner saying authorisation expired please renew with exact
    consent again declaree
    sign in w/ exact pops up again
    app was revoked by mistake put back
    app needs renewed permission, steps
    back on after being cut off
    Booking tool shows a page asking me to log in to Exact again, guide me through
    We kicked the ticket app out last autumn and want it back for this season
    Vendor told me to renew the authorisation, how does that go?
    The spa software says consent expired, please re-approve
    re-link payhawk exact step by step
    I pressed deny by accident on the Exact page, how can I say yes after all?
    After the upgrade each customer has to approve the rota tool anew, what will I see?
    Let an app back in which I'd removed myself
    Our till asks for authorisation after the winter break and I'm happy to give it
    Please help to authorize again the application for our fitness club
    The dental package wants me to sign in at Exact and tick things, which things?
    How do I turn access for the reservation system on again, we withdrew it too hastily
    I know why it's out: idle for months. Just need to say yes once more
    Cause is clear, new password set, the app now wants fresh approval
    Mail from the vendor: please confirm the connection before 1 March. What do I do then?
    The ice cream parlour reopens and the till wants letting in again
    Threw out the wrong app yesterday, how can Dyflexis come back in?
    A login page of Exact appears inside the fitness app, shall I just fill it in?
    Switched it off for privacy reasons myself, now the clinic wants to use it again
    The extend authorisation button, what follows after clicking it?
    grant rights again to salon booking
    How do I give my blessing once more to a program that asks for it
    We said no last time. The board changed its mind. Let the ticket app in.
    Letting the tool in again, does that start in Exact or in the tool?
    Vendor released a new version and asks each customer to confirm with Exact anew
    Got a link from the salon software to re-authorise, what will I have to click?
    Revoked two months ago, needed tomorrow
    renew consent vet software
    It politely asks to be let in again and I'd politely like to say yes
    We did without the app and now want it back: how do I return its access?
    Rentman shows not authorised, click to connect. I click. Then what?
    Helpdesk says a fresh consent fixes it all; how do I do that safely?
    A bar in the diary app reads: confirm your Exact connection
    allow scan app again
    What does Exact's approval page look like, and what do I fill in? The till is about to send me there
    The vendor asks us to renew our authorisation. Walk me through it
    I revoked it last month, management wants it back
    Basecone shows a button saying reauthorise and I don't dare press it
    Re-consent needed after supplier update, steps please
    how do i let the app in again
    Consent lapsed since we only use the year-end tool in January; need to say yes again
    We pulled access during the audit, now it may be reopened
    The expense app wants me to log in to Exact and agree once more. What should I look out for?
    grant access again exact
    They added a new type of data and every customer has to approve anew
    We took away the wrong app's rights. How do we hand them back?
    Fwd: your authorization expired, please renew. Who does what?
    I'd like to re-link the payroll software that we disconnected on purpose in spring
    ticket: user asked to authorise BI tool again, doesn't know how
    Consultant told me to approve afresh and tick all current and future companies
    Need to sign in through the app and give permission anew, is there a proper order?
    Back from maternity leave and the tool needs my approval again before it fetches
    renew the permission for our hours system please explain
    How do we reinstate an app that we had shut out of our bookkeeping?
    approve the scan tool a second time
    The app was dormant over summer and politely requests a fresh login with Exact, so how do I do that safely
    I have to re-connect Klippa because of their new platform, guide me
    Do I start a fresh approval in Exact or from within the app?
    The reason we know already: idle for thirty days. I only want to switch it on again by approving it
    Thrown out by mistake, has to get back in
    Vendor moves to a new platform and needs us to sign off at Exact once more
    Investigation closed, the suspended tool may return. How do I let it?
    'Permission required' says the scan app; I'd like to give it, tidily
    Instruction for our controller please: log in from the app and say yes again
    Payhawk's new feature wants an extra consent from us
    Board changed its mind, expense tool may join in again
    reconnect is all they ask, how
    Got a Renew your link mail from Visionplanner and I'm the one who agreed originally
    BI consultant: 'just re-consent with all companies'. Me: how?
    I know what happened, the intern revoked it; now hand its rights back
    what to click when the app comes begging for a fresh approval
    The same app we took access from in 2024 is to be used again
    program says consent must be renewed, steps to do that safely
    Cooperation resumed, tool may be let into Exact once more
    re-login app to exact for new permissions
    I know what's wrong: I hit revoke myself. How do I get the app back in?
    New version from the BI vendor needs a fresh go-ahead of ours
    'your permission is ending, please confirm anew', what do I do
    After half a year's break we work with the hours app again and it wants a new signature from Exact
    Write down for our secretary what she must do to release the scan app again
    Supplier mailed us that we have to agree again to the connection before 1 May, how does that go
    I revoked Klippa by accident. I want it back.
    HubSpot says: please renew your authorisation with Exact Online. OK, how?
    The app wants a fresh yes from me since they added a new function
    we turned the BI link off over the summer on purpose, time to switch it on again
    how do I let an app in again that I threw out last year
    the vendor asks me to re-consent
    Please log in to Exact to continue using Payhawk, it says. Talk me through, I don't want to tick the wrong thing
    after 30 days of not using it the tool asks for permission anew, how to grant it
    the support desk of our till told me to just reauthorise, which is all Greek to me
    I need to say yes again to the scanner, same as when we started
    restore access for an integration
    Got a mail saying your Exact Online connection must be refreshed. I checked with the supplier, it's genuine. What are the steps?
    renew token / consent exact online app
    We know it expired, I just need the clicks to connect it up again
    Invantive asks for renewed consent because the scopes changed
    My colleague pulled the plug on the time sheet app, we agreed it may come back, who does what
    Sign-in screen appears in Dext, then a page with lots of data types. Walk me through it please
    re-grant, not revoke
    reconnect procedure for Spendesk <-> Exact as the same user as before
    the consultant tells me to do the OAuth dance again for Zapier
    accept the new terms of the connector inside Exact Online
    We had given permission for two companies and are told to give it anew for all
    permission lapsed while I was on sick leave, I'd like to give it once more
    The dashboard provider moved servers and every customer must authorise again
    how can I repeat that first-time permission step for an app
    the ordering tool lost its rights because I withdrew them last night, now put it right
    is it true that another client's link in the same tool stops if I authorise again with this login
    The vendor has put new features live and I must approve the app anew, can you guide me past the screens
    we were told that the permission must be given once more because of a security update on their side
    I threw it out a bit too enthusiastically. How can the scanner be let in again?
    Nothing broken, it is just that the yearly approval is due for our reporting tool
    The till's helpdesk: 'you only have to connect it to Exact again'. Only...
    grant permission second time
    After a deliberate pause of three months the board wants the cash flow tool back in
    the message reads: your session with Exact has expired, click here to authorise. I know why, it's the 30 days, so how do I do it right
    Chaser needs my blessing again
    we've changed the supplier's package and they want a new approval in which they can see purchase orders as well
    the app opens the Exact sign-in. Fine. But then? I don't dare to click
    re-link basecone, I have the login of the right user by me
    Consent needed, says the red bar in the app. Where and how do I give it
    put an app back that I took out last week
    the connector has new permissions to accept
    Could you take me by the hand while I log in through the app and approve it anew?
    vendor: 'please disconnect and reconnect to activate the Projects module'
    the accountant has withdrawn it by mistake, we all agree that it should be reconnected today
    I got the request to sign in with Exact from within our hours app, it's legit, it's been a month on the shelf
    Say yes again to Fathom, please, how
    approve app again exact
    how to log an app back in
    the old authorisation was cancelled in a clean-up and I'd like it back exactly as it was
    I am asked by Payhawk support to repeat the connection wizard with an Exact login
    Renewing a permission: do I choose the companies again as well?
    my login links the same scanner for two clients, what if I approve one anew
    the app has been asleep for five weeks, it says consent expired, I'd like to wake it up
    We hit disconnect by mistake in Chaser. How do we get back to where we were?
    after their update the tool needs 'additional consent from an Exact Online user'
    put things back as they were: I revoked our hours tool on Monday
    what's the procedure to allow an app that was allowed earlier
    let Payhawk back in
    the trial period ended, we bought it after all, and now I must give permission another time
    the consultant will be on the phone while I approve the connector again. What will I see?
    asked to sign in to Exact by the webshop plug-in's renewal wizard, which boxes do I tick
    a new approval for the same old app
    I had withdrawn it for the duration of the audit, audit's over
    sign the scanner in again at Exact
    need to aprove the app agian how
    i revoked by acident the scanner yesterday, how to give it back
    Our supplier's newsletter: due to a new version all customers are required to grant access once more. I have the app open in front of me
    dext wants me too sign in to exact again becuase of 30 days, ok but which buttons
    We said no to the AI tool, then we had a meeting, and now we're saying yes again
    Our accountant says: in the app go to settings, reconnect, sign in, tick all companies, agree. Is that right and is it safe?
    the planner got switched off during our stocktake. Stocktake over, so it may have its rights back
    restore permision for payhawk
    Quick: the till technician is here and needs me to approve the connection again, what do I do on my side
    we let it lapse deliberately, and now need it for the year end, so how to renew the yes
    The helpdesk asks to 'authorise with the Exact account of the client', that's me, so now what?
    once more unto the consent screen, but how
    approval for our till has to be given afresh as we've switched to their cloud version
    The vendor's engineer has asked for a renewed consent at 14:00 from someone with an Exact login, which is me. What will I have to do?
    hi, I have to give the all clear again to our webshop plug-in
    We'd put the forecasting app on ice. Defrost it please.
    app needs fresh token, I have the rights, show me the route
    Could you explain how one signs an app in to Exact a second time, having revoked it
    permission was time-limited and it's over, we wish to continue with the tool
    The app asks me to grant consent again
    How do I give an app access again?
    I have to reconnect, how does that work?
    Exact asks whether the app may use my data
    The supplier says to renew the authorisation
    I got a mail: please reauthorise Exact
    How do I reconnect the till to Exact?
    I revoked it but want the app back
    There's a reconnect button, what now?
    Steps to refresh a link's consent
    reauthorize exact online app
    reconnect app to exact
    Payhawk shows the Exact login screen, what do I do?
    Approve the app once more
    Support told me to re-link Exact
    The tool wants me to sign in to Exact again
    After an update the app asks for new rights
    Turn the app's access back on
    Consent expired says the app, renew it how?
    We want the webshop to have access again
    Let an app back in after we removed it
    Power BI says reauthenticate with Exact
    How to authorise our reporting tool anew?
    The software says I must agree again at Exact
    What are the steps to authorise an app?
    Klippa says: connect again with Exact
    I want to add an app to Exact, where do I consent?
    I received a notice to renew access
    We want to restart the scan tool, how do I hook it up?
    How does the consent screen work?
    I hit don't agree by mistake, how do I redo it?
    Extend the consent for Spendesk
    Sign in to Exact again from Excel
    restore app access after revoke
    renew exact connection
    Can a revoked app be brought back?
    Visma wants me to log in to Exact and approve
    Our accountant told me to approve the app again
    How do I turn an authorisation back on?
    The tool needs fresh consent from me
    Where do I tick allow for an app?
    Please let me link the app again
    Where do I give a new package access to Exact?
    We've been requested to connect the app again
    How do I complete the Exact consent screen?
    The app wants me to log in, what do I do?
    Provide access to the time app once more
    The supplier of our timesheet app writes that all customers must approve again in Exact before Friday because of a new release. How does a client do so safely?
    After the summer the scanner asks to log in to Exact once more. Fair enough, it hadn't been used. Can you walk me through it while I'm on the phone with the client?
    We removed the dashboard's access on purpose during a sale that fell through. It may read along again. What are the steps to let it back in?
    It says: your authorisation has expired, click here. I'm careful by nature. What will I see and to what am I saying yes?
    A client is staring at a window in which Exact asks whether Klippa may use his data. He wants it working again. What should he pick?
    Someone pressed the withdraw button for our webshop by mistake. How do I hand the access back today?
    The log tells me token expired, please reauthorize. I know what it wants, I just don't know how one gives it.
    The beach club reopens and its till asks for a fresh login to the books. Who does this and how?
    Our support agents need a plain-language explanation for customers who must approve our app anew. What does the process look like?
    New kind of data in the tool, so the vendor needs a fresh yes from us. How does one give that?
    The client had switched the expense app off and wants it on again. The old permission is gone. How do we give it a new one, companies included?
    We agreed that the tool may join in again now its maker has fixed the security. Who on the client's side clicks yes, and where?
    There is a yellow bar in the app: renew your permission within six days. My client asks if it's dangerous and how to do it.
    Last time a consultant beside me clicked through the approval. Now I have to do it alone. Which screens will come one after another?
    A year ago I ended our invoice platform's access as a precaution. It may return. Does that work without setting up everything there again?
    The client pressed no on the consent page since he didn't trust it. It turned out to be genuine. How does he get that question back?
    All clients of our firm are being asked by the scanning platform to confirm the link with Exact. I need instructions a baker would understand.
    Visiting a client: a screen asks if Payhawk may enter Exact again. He said wait for my bookkeeper, that's me. I've never done this.
    According to the vendor's newsletter our authorisation lapses at month end and a new signature is needed, a digital one. How do I put it?
    The tool is welcome again at the foundation, so the board ruled after a year of exile. I'm to carry it out.
    We want to show customers a clip of how they let our app in again at Exact. Which steps should be in it?
    The app stood idle for a month because of building work and now wants to be let in again. I get that, just not how it's done.
    The message reads sign in to Exact again, my client is eighty and on the phone. I'd like to talk him through.
    We know the cause, it had lain idle for six weeks. It's just a matter of letting it in again. What does the client do at his screen?
    Vendor and we agree: a fresh consent is needed. I merely want to know which buttons in which order.
    User's the same, company's the same; the app only asks for a fresh sign-in. Could you lead me through?
    the client has to approve his app again with exact says the vendor and he hasn't got a clue, do you have simple steps for him
    After the vendor's outage all tokens have to be reissued, so would we kindly agree again. What does kindly agreeing involve?
    I'm a client manager who never clicks these things. The client sits next to me, Exact asks permission for the hours app he switched off himself last week.
    Our product moved to a new registration, hence each customer must consent once more. Looking for an explanation of what he'll see.
    The vendor has a reconnect button, the client has a login, I've got the phone. What will Exact ask and what do we answer?
    We shut the app as a precaution when the admin fell ill. He's back, so the app may be back. How does that go?
    Our authorisation expired, the app says so itself in plain English. Now for someone who knows how to prolong it.
    The vendor rings that the app is shut till we approve again, he can't do it for us. Nor can I, for I don't know how.
    My client got a mail: your consent ends in three days. Genuine, as the app says it as well. How does he give a new one?
    The package was denied everything for a quarter over a billing row, since settled. How do we open the door again?
    To use the new feature our customers must admit the app once more, with all companies. What do they go through?
    The vendor went over to a new app at Exact and our client sees a request he doesn't trust. It's genuine. How does he complete it?
    The salon was closed for six weeks. The diary app now says sign in to Exact Online again. What does the owner click?
    CRM has a button 're-authorise with Exact'. I know why it's there, only need the how
    vendor e-mailed us to approve access to Exact once more before Friday
    We took the BI tool's access away in spring and now it is allowed back in
    New release of the scanner software wants extra data so I must give consent again
    how do I let the expense app back in to our books
    The Exact login pops up each time I refresh the workbook, what should I fill in there
    It says 'authorisation expired, please renew' in the purchasing tool - walk me through it
    Renew the yes for Dyflexis, step by step please
    helpdesk: "you haven't used it in 30 days, just allow it again". How
    What's the correct procedure to grant a returning app entry to Exact, without damaging another client's connection
    It dropped out because of my holiday, I know that, I just want to give the green light again
    support wrote: please reauthorize the Exact connector. Where do I click?
    The window to sign in to Exact is open in front of me; what do I choose and what should I look at before saying yes
    yearly renewal of the procurement system's authorisation is due, how is it done
    IT updated the package and says I, as the owner, have to agree once more
    The Excel add-in wants my approval again after a quiet month
    renew consent hr app
    We're going back to Dyflexis which we'd shut out of Exact in summer
    scan tool: 'token expired, sign in to Exact Online again'. tell me how
    Our WMS vendor already found the cause and only asks that I as admin consent anew
    I know Exact wants a new yes after a month of silence, no shock there, so what do I do in the scanner app now
    Today I must say 'yes' in Exact on behalf of purchasing so the ordering module may post again. Never done it
    We'd deliberately shut it out during the audit; audit over, it may return. Steps?
    the BI vendor phoned: you'll get an Exact screen, just agree. What should I verify there?
    A new permission was added in the time app and so the owner has to pass the approval screen again
    connection expired, yellow bar with 'Renew', what follows once I click
    must let the scanning software in again but I use the same login for another client too, what to mind
    After withdrawing it in September sales wants the CRM hooked to Exact again after all
    To grant access again, do I begin in Exact or in the app itself
    As head of purchasing I got a mail: your Exact link has to be renewed today, click connect in the app. And after that?
    We have the cause, thirty days unused, and only want the steps to let the hours app in again
    just a tick and an OK I thought, but where does that happen if an app wants my approval afresh
    BI vendor needs 'offline access' and asks me for a fresh consent
    New owner at the app's vendor so all of us must agree again, Exact included
    Salesforce consultant: click Authorize. Afraid I'll tick something I shouldn't
    session gone, dyflexis wants exact again, how
    Vendor says the old consent has 'lapsed' and sends a link to sign at Exact; what appears and what do I select
    I'm the only one with rights and have to readmit the trip app in ten minutes, what are the steps
    which actions let an earlier withdrawn dashboard back into Exact
    We replaced the HR app with a newer version by the same vendor; Exact now asks for consent again
    IT asks me to renew the consent for the WMS at two o'clock, what will happen on my screen
    As a precaution I'd put the HR app out, false alarm, it may return. How do I undo that
    They want a new agreement as the app may create orders from now on
    HubSpot flashes 'Reconnect Exact', reason known (30 days), the way there please
    I shut the tool out myself and would now like to let it back in
    The screen says: reauthorise. What do I do?
    Basecone mails me to renew the connection with Exact, what do I click
    Let Payhawk back into Exact please
    I was over-keen with the clean-up, Klippa may come back
    Vendor added a feature and wants me to agree afresh
    The till wants me to sign in to Exact. That's fine, but take me through it
    I said no at the question last time, now I want to say yes
    Power BI says my credentials for Exact have expired, how to refresh them
    helpdesk told me to "reauthenticate with exact", how is that done
    We know why it's out: we ended it on purpose. How to start it up again?
    After the winter break the reporting tool needs a fresh OK from me
    Getting a formerly banned program working with our Exact once more
    Tool wants a new yes from me before it can read Exact, walk me through
    May it come back in? Yes. How do I do that?
    The vendor asked me to click 'connect again', and after that?
    Following our deliberate pause last quarter the integration goes live once more, which steps?
    A month shut for holidays so it asks for my sign-in, as expected; guide me through it
    Shut off Dyflexis by mistake, how to open it up again
    A new kind of data was added, so I have to approve once more
    Office policy: renew every connector's sign-off half-yearly. How is that done in Exact?
    Ready after the move to let the scanner loose on Exact again
    To renew, do I begin in the tool or in Exact?
    Put Klippa back on green, I turned it red myself last week
    The scanner vendor says I must re-consent before 1 March. What exactly will I be doing?
    Can it do harm to approve the same app a second time?
    Do I need to revoke before I can approve afresh?
    They released a new version and want the authorisation renewed, where do I start and how long will it take?
    After the summer shutdown the shop asks for my Exact login again, should I just do it?
    Visma prompts me to log in to Exact and accept. May I?
    am i allowed to say yes again for a tool my boss withdrew last year, he agrees
    How often does consent need renewing and how's it done now that it's due?
    Our consultant wrote: please re-authorize the connector. Which steps and in what order?
    token refresh not possible they say, need new authorization from us, how
    The expense tool was parked for a quarter; we want it back in Exact on Monday.
    Must the same person who approved it the first time do the renewal, or how does renewing go in general?
    I have to give the green light once more for our BI connector, what should I look out for
    Supplier added a feature, says the permission must be given anew for it to work.
    After the till's big update we must 'renew the bridge to Exact'. Do I do that, or they?
    My calendar says: renew consent Visma. I'm the new secretary and have no clue what it involves or how much time to set aside.
    We shut everything because of a hack scare; false alarm. How do I let the expense app in again?
    clicked revoke on the wrong app, oops, want it back
    Got 'Your consent expires, please sign in again'. What follows if I do?
    Vendor moves to a new platform and every customer must pass by Exact once to say yes.
    New laptop; the Excel add-in wants permission to Exact again, do I just go ahead?
    Will entries be doubled when I give the renewed approval?
    For the receivables module they need more rights so I'm to agree once more. Steps?
    Revoked it to start clean, now for the second half: saying yes again
    Can I still turn back halfway through the renewed approval?
    boss: have that thing allowed in Exact again by monday. all i know is you sign in for it
    They told me to press reauthorise and follow Exact, what awaits me there?
    must i just click yes everywhere? app asks permission again after 2 months not used
    It's time for the yearly reactivation of our annual accounts software at Exact, how did that go again?
    We ended it last month and now go on with them after all. How do they regain their place in Exact?
    the app needs my yes
    Helpdesk asks me to 'do the authorisation over' so a new right comes along. How much work is that?
    If I sign in through the app tonight, can it get in again tomorrow? We had pulled it.
    After restoring our report server the consultant says Exact needs approval anew
    Do I re-enter all settings when issuing a renewed permission?
    admin says refresh token is dead and that I as owner must log in once and agree
    Can a withdrawn link be brought to life again, and who clicks what
    What time lies between agreeing again and seeing data? We had put Klippa out ourselves.
    Our procedure says renew app consent each quarter. Who does that, me, and how?
    We've got 14 days to confirm the new version of the shop connector at Exact. What do I do, and what if I don't?
    sooner or later: let the receipts app back in to exact after our fling with a competitor
    We locked the app out for a week during the audit. Audit is over. Now what?
    want to link again with exact, was off on purpose
    A new scope was announced by the vendor; customers should grant it by signing in once. Where does that begin?
    For a tool I switched off and want back: do I get the same questions as the first time?
    What should I have at hand before I renew our VAT tool's consent?
    may the shop be let into exact again after stocktaking, it was shut on purpose
    Accepting their new terms means approving at Exact anew as well; how is the latter done?
    A button reading 'Authorise again' appeared in our till, walk me through it
    Mail from the supplier: please renew consent to Exact before the 15th because we added new data types. How?
    Last week I took the rights away myself, boss wants the tool back on his screen
    The pop up asked 'allow this app to use your data?' and I closed it. How do I get it back and answer yes?
    It says 'waiting for your consent' under Exact in the expense program, what now
    I know why it lapsed, holidays. Just show me how to say yes again
    screen says reconnect to Exact Online, I'm happy to, but want to do it right
    Payroll tool displays 'access must be granted anew', who signs in and what do I pick
    Supplier's letter tells us to log in through their app and agree to a fresh list of permissions
    Our webshop shows an Exact login window, I want to give it access like before
    A yellow ribbon kindly requests a fresh approval for Exact
    We banned the app during the audit, audit is over, let it in again please
    How do I put Basecone back in after I pulled the plug on it on purpose
    renew the consent, that's literally what the mail says
    The controller threw out the old consent, BI awaits a fresh one. How do I give it
    Vendor phoned: just click agree again. Where, what, and as whom?
    'Connect with Exact Online' is what I see, we paused it for two months and want it to join in again
    'consent required', I'd like it settled before my boss is back
    a checklist for letting our old till app back into Exact
    They want more data kinds, I'm fine with that, so how do I agree anew
    'your consent ended on 1 May, click here to reconnect to Exact'. I get it, guide me through
    to-do list says: renew Basecone approval. How is it carried out?
    the new version of the app needs a new yes, gladly given, but I dread the screen
    We switched off the BI tool, management misses it, so it may come back
    on the helpdesk's advice I revoked the rights, they now say: give consent again. How?
    Scan app reinstalled on a new pc wants access to Exact as before
    'grant access' or 'deny', I want grant, but what follows?
    give me the steps for letting Lightspeed in again, we revoked it on purpose last week
    Instruction from Klippa: renew the authorisation. Who has to press what?
    stop sign and 'consent from a user needed'. I'm that user, tell me what to do
    Works council agrees, the receipts app may return. Where do I approve?
    thirty days over, the quarterly app wants my signature again
    Our IT writes: 're-consent at Exact pls'. What does he ask of me
    bring back a tool we unplugged last year, permission is agreed upon internally
    after the change in rights I'd like to give the app a fresh consent with every company in
    We know why: rights were removed in the audit. Now the roster tool may return, what do I click
    Thirty idle days, so 'give consent' it says. Fine, what do I choose along the way
    we swiched the app off, now must on again, how give permision
    Supplier mailed they renewed their app and that I must agree once more in Exact
    Was overzealous yesterday, the till has to come back, how do I let it in again?
    We threw out the reporting last month, now the bank needs it after all
    Quarrel settled, the scanning people are welcome in our books again
    Helpdesk says just "re-authorise". Fine, how?
    Last time I agreed I only ticked one company, want to do it over and properly this time
    We had shut everything during the sale talks, they fell through, so open it up for the dashboard again
    The beach bar reopened and the till asks to sign in at Exact, what do I do there
    got mail from Invantive that rights must be renewed before month end
    A customer rang while I was halfway through approving it last week and I stopped, how do I start afresh
    Installed the new version and it wants to be authorised again
    we left in march, regretted it, signed again, access has to be on again
    Vendor moved to new servers and everybody has to consent anew, what's that look like
    Out of caution I refused the app last month, IT has cleared it now and it may come in
    Outage solved, vendor asks everyone to approve the link anew
    The mail says: you must reconfirm your integration before 15 December. And then?
    Revoked the wrong app by mistake, it has to be back before tonight's run
    New PC, reinstalled the app, it wants me to allow Exact again
    Contract was renewed so they may come back in, how did that approval go again
    My consent dates from before the merger and covered half of the companies, want to replace it with one covering all
    Back from parental leave and the hours app kindly asks to allow Exact, what do I click
    dpo signed off, switch it on again
    On advice we removed the old consent, part two now: letting it back in
    Vendor was bought and under the new name every client must say yes afresh
    I removed the till from my apps last weekend for a test. Test done, how do I get it back in
    Payhawk's desk: your authorisation at Exact has lapsed, please renew. Could you help me on my way?
    After last summer's row we took the payroll bureau's access away, and we're their client again
    saw the consent screen, closed it, want to approve after all
    The scanner's new feature only works after renewed approval, says the newsletter
    The data agreement is finally signed, so the app we put out may come in again
    Our firm told me to re-approve the scanner after their system change, I've never done such a thing
    We made up with the booking site and they should be able to fetch our turnover again
    Our data officer withdrew it on purpose, the risk analysis is done and it may return
    POS people mail: we're on version 2 of our Exact app, press connect and approve. Help with approving, please
    supplier: pls relink and allow. how
    newsletter says everyone must renew the exact access before friday
    clicked cancel too quick when exact asked may this app, now i want to say yes
    My boss pulled the reporting during an argument and regrets it, I've to restore it
    reinstalled, must be given exact again, have the login at hand
    we cut it off last week and have changed our minds
    the app wants me to approve again, how do I do that properly
    got a mail: renew your Exact connection, what now
    give it back its access, the quarrel with the vendor is over
    season starts, the booking app we switched off in October may come back
    renew authorisation for the scanner
    I regret revoking, restore it
    the helpdesk tells me to re-authorise, where do I do that
    Reconnect is red, what should I fill in
    say yes once more to the shop plugin
    expired permission, log in to Exact, says the app. I am a bit scared to.
    vendor's new version needs a fresh approval from us
    readmit the time tracker after the audit
    this time with all companies, please, I'm going to consent again
    it asks me to sign in to Exact, what do I choose
    switch back on what I ended in March
    I declined the app in error and want to allow it after all
    authorise the same tool again, how
    report says sign in to Exact Online, I'd just like my report back
    does giving access anew begin in Exact or in the app
    I had denied the app and the board wants it back
    winter break over, the till asks for a new go-ahead at Exact
    my colleague revoked the wrong app yesterday, how do I put it back
    vendor mails that every customer has to re-authorise this week
    the tool kindly asks me to approve once more
    cut it off, stupid of me, back with it
    the lawyer has cleared the AI tool, it may come in again as before the summer
    consent again for the new version
    my accountant says press connect and log in to Exact again, what happens there
    reinstate the roster link that we ourselves had ended
    let the shop app back inside, it was a misunderstanding
    permission about to run out, click to renew, it says in the app itself
    put it out of doors for a month, the month is over
    trial extended, so it may look in again after I'd revoked it
    we withdrew it on account of the hack; that's solved, back on
    a yellow bar says authorise again, what exactly do I do
    reauthorise
    maintenance done, the vendor asks for fresh consent
    can be let in again that app
    allow again please after i stoped it
    reauthorize basecone exact online
    renew exact online token
    exact consent expired sign in again
    restore app access after revoking
    reconnect shopify exact online steps
    payhawk asks to log in exact again
    grant permission again expense app
    undo revoke exact app
    refresh token dead reconnect
    re-approve scan tool
    exact oauth re-login how
    authorization expired power bi exact
    supplier emailed please reconnect exact
    authorise app second time
    give back access exact online
    reauthorise after 30 days idle
    dyflexis authentication renew
    how do I let the app back in
    vendor added scopes, approve again
    app says login required exact online
    reneu authorisation exact
    spendesk exact reconnection guide
    reapprove integration after update
    exact online permission prompt walkthrough
    can I reinstate what I withdrew yesterday
    they want me to click allow once more
    log in through app exact grant
    reactivate connector after long holiday
    how do I say yes to the app again
    zapier exact online reconnect account
    token lapsed webshop please sign in
    re-link payroll tool same user
    how do I renew the okay for our reporting tool
    reauthrize excel add-in exact
    we want the old scan tool back in
    regret revoking, bring it back
    banner in app: renew exact connection
    click allow again how
    re-enable removed integration
    rejoin payhawk, grant access afresh
    closed the consent window too soon, redo
    trigger the permission screen myself
    vendor wants re-authentication, what do I press
    reauthorisation walkthrough bizcuit
    bring app back after withdrawal
    relogin exact via connector
    the app says extend access
    walk me through linking it again?
    how does one reapprove an app
    app permission second round
    renwe authorisation exact onlne
    silvasoft exact token refresh
    let dyflexis in again please
    recconect expense app, consent expired
    new release needs fresh consent
    re-consent exact connector
    could you help me allow the app again
    How do I give it the green light again?
    I need it back in, how?
    What's behind this "renew permission" button?
    Can you get our payroll tool authorised again?
    How do I reverse a withdrawal?
    where do i click to alow it again
    aprove app again exact
    re-autorise payrol tool
    how do i alow it to conect again after i took it off
    exact consnet expired
    renewl of app permision
    grnt access agian basecone
    give the app its acess back
    exact login agian thru app
    The scan tool wants me to sign in to Exact again, is that safe and what do I check?
    We shut it off on purpose, now we'd like to let it back in
    Vendor emailed: renew the authorisation before month end. How's that done?
    Revoked it by mistake, can I undo that?
    Connection expired, click here, says the app. Fine, and then?
    Is "re-authorise" simply logging in, or more than that? The accountant wants me to do it
    The app got a new permission and asks us to approve it afresh
    My client cut off his receipt app and regrets it. Talk me through what he needs to do
    app unused since june, has to be approved afresh, steps please
    I'd like to hand the tool its access back, this time paying attention to what I sign
    Helpdesk says "grant consent again". Grant it where?
    Asked to say yes to Exact once more after the upgrade of our BI tool
    Is it a phishing page or is the app really supposed to send me to Exact? I do want to reconnect it
    Suspended it during the dispute with the vendor, dispute's over, switch it on again
    The app says our consent must be confirmed soon. Genuine? And how do I confirm?
    Vendor moved to a new app registration and asks all customers to approve anew
    Revoked everything yesterday, one of them should be let back in
    Client's scanner asks him to reconnect Exact and he rings me. What do I tell him?
    Once a year we use this tool and the door has to be opened again. How did that go?
    I broke the connection myself last week as a test, now bring it back
    restore access for an app we had removed
    Need to say yes to a wider set of data for our report, IT's orders
    Turned something off that should've stayed on, the scanner must be allowed in again
    Button says "extend authorisation". I'd like to do that with my eyes open, how?
    Client on the phone with an Exact login from his hours app, needs to let it in again, what do I have him do
    we withdrew it ourselves, please undo
    Security expired every token after the incident; approved apps may come back one at a time. How's that done per app?
    Boss allows the reporting tool back in provided I approve only what's needed
    Dyflexis mailed a link to approve Exact again. If it's right I'd like to do it at once, how should that go
    need to alow it again, we had it swiched off
    it askes me to aprove again after new version, what do i look at
    The app asks me to sign in to Exact again, what exactly do I do?
    I removed its access and would like to let it back in
    Basecone mailed that I have to renew the connection
    Revoked by mistake, how do I reverse that?
    token expired, please authorise again. Now what?
    We're going back to a tool we dropped last year, its old permission is gone
    There's a reconnect button next to Exact, do I dare press it?
    The vendor asks for consent again because of a new feature
    My client needs to let my dashboard in once more, which steps should I mail him?
    reconnect how
    Excel pops up an Exact login when I refresh, how do I get through it
    Approve the scanner once more after the summer break
    They fixed the leak so the POS may come back in
    App says 'authorize again', what do I pick along the way?
    Monthly login prompt for our report has come up, how do I answer it properly
    Refresh the permission for our expense platform
    Klippa wants me to grant access again, what should I watch out for along the way
    Someone told me to 'redo the oauth'
    We shut everything as a precaution, the webshop may come back on now
    Renew the consent of our reporting tool before it runs out
    The app was reinstalled and wants approval from Exact again
    The connection is waiting for my permission, it says
    A month's standstill and I want to hook it up again
    Our supplier sent a link with which I must authorise them once more
    Hoping to restore the consent that I took away last week
    It was dark for a while because I wanted it to be, now it can join in again
    My salon's booking app says I have to authorise Exact once more
    restore app access after withdrawing
    Visma's mail: renew your Exact authorisation before Friday
    How do I give an app the green light again
    The app needs a fresh agreement for its new module
    Helpdesk says log out and give the app consent once again, walk me through it
    The program must be let into Exact again and it's asking
    The plugin shows 'log in to Exact again', please explain
    I was too quick removing it, the bookkeeper still needs the app; how does it come back?
    Carry out reauthorisation for Basecone
    Till supplier phones: you need to authorise us again
    Can I simply click Allow when the scanner asks for Exact anew
    Sign on to Exact again from within the app
    Give the reporting tool a fresh consent, properly
    relink the excel add-in with exact
    reauthorize app exact online
    grant Zapier access once more
    restore the app's access
    reactivate app exact
    connect app once more
    refresh the consent of the reporting tool
    undo revoke
    get the app back into exact
    re-pair the till with exact
    how do I reconnect an app
    how do I let an app back in
    how do I turn the link on again
    how can I re-authorise Picqer
    can I renew the authorisation of Declaree
    I want the app back in Exact
    where do I give consent again
    help me re-authorise
    tool wants new permission, how do I give it
    The scan app asks me to log in to Exact again. What do I have to do?
    How do I give Basecone permission again?
    We want to start using TimeChimp again after the summer. How do we reconnect it?
    Power BI says the authorization has expired. How do I renew it?
    How can I re-authorize our webshop connector for Exact Online?
    An app I disconnected in March is needed again. How do I allow it once more?
    I have to grant the app permission anew because it now uses extra data. How?
    The supplier says we need to accept the new scopes. How do I do that in Exact?
    How do I go through the consent screen again for Dext?
    We withdrew the wrong app and need it back today.
    Please explain how to sign in again through an app so that it may use Exact.
    I'd like to let Klippa back into our Exact.
    After the update the app wants new permission. How do I grant it safely?
    What are the steps to authorise an app again?
    The app shows Reconnect to Exact Online. What happens there and what must I choose?
    Our consent ended and I need to approve the CRM again.
    How can I restore the access of an app which I withdrew last week?
    We're bringing back the old reporting tool. Where do I give it its rights again?
    I pressed Don't agree by mistake. How do I get the consent screen back?
    How do I approve Pleo for Exact Online a second time?
    The connector is waiting for approval from an Exact user. How do I give it?
    I need to renew consent for our data connector before the month-end close.
    A new laptop, and now the Excel add-in wants me to log in to Exact. How do I do that right?
    The app says Please authorize again. What should I do in Exact?
    Can I give an app access again after revoking, or is that final?
    How do I link Agicap to Exact again after we removed it?
    I have to reauthorise an app for all our companies. How does that go?
    How do we get the payroll app back into Exact after we took its rights away?
    The vendor mailed that we must renew our Exact connection. How?
    I want to sign the app in again as myself. Where do I begin?
    Which screen do I get when I reconnect an app, and what should I look at?
    How do I re-enable the Shopify link in Exact Online?
    We paused the integration for half a year. How do we turn access on again?
    Spendesk is disconnected from Exact. I want to connect it again.
    Our consultant told me to log in via the app and agree. Can you show me how?
    I want to give the app fresh permission, this time for all companies.
    How do I reinstate an app's authorisation in Exact Online?
    I removed all rights of Zapier for a test and now want to put them back.
    We need to approve the new version of our scanner app in Exact.
    Is it safe to log in to Exact from within an app, and how do I check?
    The tool asks for consent every so often. How do I grant it again?
    How do I let an app into Exact Online once more as the same user?
    I was told to reconnect the app, but I don't know what I have to click in Exact.
    Our app lost its permission during the cleanup. How do we hand it back?
    Invantive Cloud wants me to authorise again. How do I get through that?
    I get a screen asking whether the app may use my data. What do I do with it?
    Can I redo the login of an app so that it has rights again?
    The accountant asks me to give Visionplanner access again after the holidays.
    We stopped the app at year end and it may go back in now.
    I need to allow the bank's financing app again for another quarter.
    How do I get a revoked app to ask for permission once more?
    The button in the app says Log in with Exact Online. What should I watch out for?
    how do i authorise the app again, it lost its rights
    I want to accept the extra data that our project app needs since this month.
    An app with too few rights: how do I let it ask for consent again?
    What do I need at hand when I give an app permission again in Exact?
    Lightspeed must be able to post in Exact again. How do I give consent?
    Can my colleague and I both give the same app permission again, and how?
    Our HR tool is back after a contract dispute. How do I approve it in Exact?
    The till connection needs a new login from me. How do I do that properly?
    I'd like to give consent again with the right selection of companies this time.
    How do I confirm to Exact that Silverfin may come back in?
    We deleted the consent to fix a problem. How do we set it up again?
    How do I renew the permission of an app in Exact Online?
    I'm asked to re-link Gripp to Exact on behalf of the finance team.
    Where do I start when an app must get its rights back: in the app or in Exact?
    Which way do I go to bring an old app back to life in Exact?
    Our purchase tool asks for a sign-in at Exact. How do I complete that without mistakes?
    I want to grant the forecasting tool permission again after we had it off for a month.
    How do I get the Exact login window from my app and finish the authorization?
    The intercompany tool wants a new approval because the supplier added features.
    I withdrew consent yesterday as a precaution. Today I may give it back; how?
    How can we authorise Mews again for our hotel company?
    Our developer needs me to approve his app again in Exact. What do I do?
    The expense app's permission was cancelled by mistake during a cleanup, please help me restore it.
    I have to log in as the link user and approve an app. How does that go?
    What's the procedure to allow an app again once its rights were taken away?
    I want to set up consent again for our BI tool and include the new company straight away.
    Salesforce needs to be authorised with Exact again after our migration.
    We changed our minds: the CRM may have its access back. How do we arrange that?
    How do I give access again to the app that makes our annual accounts?
    The sign-in for Finmatics has to be redone. Can you show me the steps?
    Will giving the app consent again with my login break the other client that uses it too?
    I threw out our scanner by mistake during the spring cleaning. How do I let it in again?
    The supplier restored our account and now the app needs my approval in Exact again.
    How do I approve Dext in Exact after we had it off during the audit?
    Our dashboard needs a fresh login from me every quarter. What do I have to do?
    I'm the owner and have to approve the app personally, says the supplier. How does that go?
    The consent was taken back during a dispute. We've made up, so how do we restore it?
    How do I go about it when a data tool asks for new permissions after an upgrade?
    The budgeting season starts; how do I switch the planning tool's access on again?
    What do I check on the Exact page where an app asks for permission again?
    After the security scare is over, I want to allow our connector once more.
    Is there a safe way to sign in to Exact through an app that needs new consent?
    Our expense tool moved to a new platform and asks us to authorise it anew.
    My assistant removed TimeChimp's rights. How can I grant them again?
    How do I grant an app access again with all companies this time, new ones included?
    We restart the webshop after renovation; its Exact permission must come back.
    Where's the button to approve an app again after I've taken its rights away?
    app lost its permission, how do i give it back
    how to give an app acces to exact again
    I need to autorise our scanner app again.
    The reporting supplier wants me to grant consent again before Thursday.
    How do I approve the app again now that our dispute with the vendor is settled?
    My receipt app wants me to sign in to Exact again, how do I do that properly?
    I removed Dext by mistake, how can I let it back into Exact?
    We were closed for six weeks and now the till program needs permission again
    Where do I approve an app again after its authorisation ran out?
    The supplier told me to renew the consent in Exact, what are the steps?
    How do I reconnect a program I took out last year and want to use again?
    it says authorisation expired, how do i give the app access again
    I have to log our web shop back in to Exact and don't know what to click
    Can I give the planning tool its permission back without calling anyone?
    Our bookkeeper asked me to approve Klippa once more, where does that happen?
    The app shows the Exact login page and asks if it may use my data, what should I choose?
    We had disconnected HubSpot for the summer and would like it to work with Exact again
    How do I restore the access of an app when it says consent is missing?
    I withdrew everything from Silverfin, now the accountant needs it back
    The report tool needs to be authorised again every now and then, how is it done?
    I'd like to sign my expense app in to Exact Online once again after a long break
    The bakery was shut after a fire and now the till needs its permission back
    I got a mail that our invoice scanner must be approved again in Exact
    Yesterday I threw an app out but sales can't do without it, how does it come back?
    Where do I click to let a program into our Exact again?
    For the new season we want to give our booking system its permission again
    Our supplier added a feature and that's why I have to agree once more
    The app says not connected and wants me to go to Exact and log in
    Can I issue the authorisation for our time sheets anew?
    I took the rights away for a test and now I want them put back
    the screen says i must reauthorise, can someone explain how
    Our CRM needs a fresh approval from Exact because the old one is no longer valid
    How do I let an app I refused earlier into my bookkeeping after all?
    I took our ice cream parlour's app off before winter and now want it to look along again
    The app wants a new approval from me, what should I watch for when giving it?
    How do I open a withdrawn link with Silverfin again?
    My colleague is afraid to do it wrong when confirming the app again, what are the steps?
    The payroll app asks for a new Exact login every few months, how do I deal with that?
    I'd like to link the app once more and let it into all companies this time
    The supplier told me to log in through the app again, and then what?
    We're going to work with our old quoting tool again, so it may enter Exact once more
    Permission expired, it says at our planning tool, how do I extend it?
    can i allow an app again that i deleted from exact last year
    Is logging in again from the app enough to give it its access back?
    After the winter break the booking system must be signed in to Exact again, what are the steps?
    I want to let an app back in that I shut out yesterday
    Our accountant sent a link to approve his tool once again, how do I handle that properly?
    We stopped a tool in March and I'd like to give it permission anew
    Our till shows a button to renew permission, how do I go about that in Exact?
    I regret throwing Agicap out, can I let it read along again?
    The bookkeeper's app has to be confirmed anew with my login, what do I do?
    Our shop app is waiting for a new go-ahead in Exact
    I need to give an app its consent again but this time with the right login
    how do i give dext acces again after i removed it last month
    The connector prompts me to sign in to Exact again, how do I go about that?
    I revoked an app last week and now we want it back, how do I let it in again?
    How do I renew the consent for our BI tool after the refresh token has expired?
    Our dashboard says the Exact connection must be re-authorised, what are the steps?
    After six weeks without use Invantive Cloud wants permission again, how do I give it?
    The vendor added a scope and asks us to authorise the app once more.
    What does the Exact consent screen look like and what should I choose there?
    We moved the app to a new server and it needs to be authorised against Exact again.
    How do I grant an app access to our administrations for the second time?
    When I refresh in Excel an Exact login window pops up, what should I do with it?
    Can I reconnect an app and choose all current and future companies straight away?
    My manager asked me to approve the time sheet integration in Exact once more.
    Please walk me through giving permission again to a scanning app that was disconnected.
    The integration page has a Reconnect to Exact button, what happens when I use it?
    Someone removed our app's access by mistake, how can I restore it?
    We need to do the OAuth flow with Exact again for one tenant, where do I start?
    i want to give power bi access to exact again after i withdrew it
    Klippa asks for a fresh sign-in at Exact, can you give me the steps?
    How do I grant consent for a connector whose rights I took away earlier?
    I'm looking at an Exact page asking if I want to give access, what should I select?
    For a client I have to renew the reporting tool's authorisation, how does that work?
    Our token is over a month old and must be replaced by signing in anew.
    How do I bring the link between Excel and Exact back to life by logging in?
    What do I need to hook up an app again that was connected before?
    Can I approve the bookkeeping integration again myself, or must the main user do that?
    Our planning app was shut out for a while and may enter Exact again from today.
    The first time I chose separate companies; now I want to connect once more with full access.
    In Power BI I need to update the Exact credentials and sign in again, how?
    Step by step please: letting an app back into Exact Online.
    After a database restore our refresh token is outdated and we need a new consent.
    The help desk says authorise the app once more. Where do I begin?
    how do you make an app log in to exact again
    I'd like to let our invoice processor in again, this time for all companies.
    The permission of the app has lapsed, how do I renew it?
    It says session expired, sign in to Exact Online again; what is the safe way?
    I deleted Invantive's permission by mistake, how do I restore it?
    A new release of our integration requires extra scopes and therefore new consent.
    How does one get a SaaS package to connect to Exact Online anew?
    We paused an app for three months and want it active again.
    The vendor's set-up page sends me to Exact, what do I fill in there?
    I want to let Visionplanner into Exact again, how does the approval go?
    Somewhere I must click agree to extend the connection, where exactly?
    Can you explain how to renew a web app's permission on the API?
    A client wants to allow our software once more, which steps should he follow?
    Exact asks me for permission as I sign on through the app, what's expected of me?
    Our integration platform awaits a new approval in Exact, who clicks where?
    Dynamics reports that the Exact connector needs fresh consent, could you guide me through giving it?
    Following a security incident we revoked everything; now the ERP connector may come back in, how?
    Support told me to reauthorise the connection, do I begin in the app or in Exact?
    After six weeks of not using it, our reporting tool wants a new approval, how do I give it?
    Pleo shows a reconnect banner for Exact, what do I have to go through?
    We stopped using Fathom in May and want it back now, how do we connect it again?
    How can I restore the permission that a colleague withdrew from Chaser?
    The app asks to be approved again because it got new features, how does that go?
    The Exact connection in Power BI expired and I need to grant it anew.
    I want to give the webshop connector access once more, but for the same companies as before.
    Our time sheets app lost its approval over the summer, help me to renew it.
    how do i sign in again via the app so it can read exact
    I use this login for another client in the same app, what happens there if I approve it again here?
    I revoked the wrong one of two apps and need to restore it today.
    A mail from Zenvoices says every customer has to approve it again, how do I do that properly?
    Connection expired, please log in, says the scanner; what will I run into next?
    Our shop closed for a month, and now the connector needs to be hooked up to Exact again.
    The supplier wants me to re-authorise before Friday, what does that involve?
    Can I let an app back in and pick all companies straight away?
    My colleague took away the rights of Gripp, and we would like it to work again.
    Visionplanner tells me its authorisation ran out, where do I begin to renew it?
    The app wants me to log in at Exact and I'd like to know what I'm agreeing to.
    reconnect rydoo with exact online, how does it work
    The supplier renewed its app and I have to approve it again, how does that go?
    I withdrew the rights as a test and now want to give the app its access back.
    Spendesk asks for a new authorisation, can I give it myself and what are the steps?
    Yesterday I refused out of caution, today I want to grant it after all.
    We bring Fathom back after a year, how does it get into Exact again?
    A button to re-authorise appeared in the dashboard and I hesitate to press it, what follows?
    Our approval for the planning tool lapsed while nobody was in the office, how is it renewed?
    My reporting tool lost access after thirty idle days, walk me through letting it in again.
    The till asks me to allow it again, what do I have to press?
    Took the scan tool off too hastily, how can we let it back in?
    It says renew your connection with Exact Online, walk me through it please
    we came back from holiday and the app want that I sign in at exact again
    How do I say yes again to the booking app? Last time my husband did that
    Supplier mailed: please reauthorise before Friday. I have no idea how
    I'd like to switch the Shopify link on again after we withdrew it in spring
    need to give consent again for payroll program, never done it before
    Our hours program got an update that needs extra data and asks to agree once more
    To let it back in, do I begin in Exact or open the app first?
    Where do I begin if I want to grant the app again, I searched all of Exact for an add button
    I use one login for my shop and my sister's shop in the same app, is it safe to agree again?
    which side starts this consent thing, the till or the bookkeeping
    The till was off a month for the renovation and now asks for a fresh ok
    seems every year I must say yes to the scanning service again, how did it go
    We've taken Dyflexis back, how to let it into Exact again
    oops, I withdrew the wrong app, want Basecone restored
    There's a window from Exact asking for my consent, what do I do in which order?
    The tablet was found, so the hours app may join in again. How does it get its permission back?
    session expired, log in to Exact to continue, says the webshop
    The new version of the app wants my approval again, talk me through
    accountant wants me to approve the scan app anew so that orders come along too
    Payhawk prompts for my Exact login and an agreement, I want to do it right
    put back the permission my wife took off last week
    garage app is welcome again, I'm inside Exact and see no place to add it
    My son took the app off thinking it was a virus, it's got to come back
    webshop says not connected as you didn't visit for 30 days, connect again
    My mother, 78, has the login and must give consent, explain how it goes
    Payhawk needs a fresh approval as they now fetch cost centres too
    How does our ordering app get its key back after I took it
    season begins, time to let the scanner in again
    pressed don't allow the other day, now I do want to allow
    renew the till's connection to the books, how
    red bar says grant access again, is it much work
    allow the hours program back in, it's asking for it
    We didn't want it, now we do, can the hours app come back and how
    undo a revoked app, so allow it once more
    Basecone mails our connection must be renewed, click here, how does that go
    consent for the new version of the garage app, first time I do this
    After my cousin's mistake I want the till to have its freedom back
    it's run out and says to log in through Exact and agree, how does that run
    taking the scanner into use again, approval in Exact
    does my mum's link stop if I agree again with this login, she's in the same app
    nowhere a plus in Exact to let an app in, where do I start consenting
    Opening the planner pops up: grant Exact access again? My wife always clicks it away, I'd like to settle it
    how do you give an app the green light back
    revoked in anger, sorry now, restore
    app should fetch more and for this a new ok is needed, says its maker
    The scanner says authorisation expired, please renew, and I'd like to do so
    We threw it out in spring, client wants it back
    Supplier's mail asks all firms to consent once more because of new features
    How do I let a tool back in that I revoked by mistake
    renew consent app exact
    I regret disconnecting Basecone, put it back
    TriFact support tells me to sign in afresh through the app, walk me through
    Partner gave green light for the reporting tool again
    First time round I only agreed for one company, I'd rather do the consent again and do it well
    Status of the link reads 'expired', I'm told consent is all that's needed
    An authorise banner popped up in the payroll product, what should I click and in what order
    We paused the integration last summer, it may start again
    Need to approve an app anew since it added a data type
    Re-link Visionplanner for one of our offices as its screen requests
    Nervous about pressing connect again at a big client; is there a safe order of doing it
    To approve a tool anew, do I begin within Exact or within the tool
    If I consent again with this login, will the same tool break at another client that uses it too
    Can't find an 'allow app' button in Exact, where does giving consent again start
    Anything to mind before re-approving when the login serves several clients in that product
    Which side do I open first for the renewal, theirs or Exact's
    We threw it off at the client's request and a week later he can't do without
    Yellow bar in the tool: renew authorisation. Partner's fine with it
    Payroll vendor mailed us to refresh our Exact connection; want to do it by the book
    I first agreed with the wrong account, so start over nicely
    reconsent, how does that go
    Support says the link's healthy but that we still need to confirm in Exact
    App was put on ice during the audit and may thaw
    Get me last year's consent screen once more, this time for all clients
    How do we re-authorise the scan tool for thirty-one dossiers
    About to renew for client A; client B sits in the same product under this login, safe to begin?
    Green ticks all round except ours: 'awaiting approval in Exact'. I'm authorised, where do I give it
    Client has forgiven and forgotten, his old reporting tool may come back in
    A colleague withdrew it and now the controller turns out to need it. Put it right
    The vendor changed hands and asks all customers for a new agreement on Exact
    Not authorised, click here to authorise, it says, and I've no objection
    I would like to admit the application to our companies once again
    Refresh the key for TriFact, their mail is waiting
    Our consent's been reset by the maker, let's give it anew
    As agreed with the client the cash flow tool gets its seat back, what do I do on my screen
    I always bungle the renewal of this connection, go through it with me
    supplier says the customer has to go through the oauth flow once more, how do they do that
    token expired after 30 idle days, I know, just tell me how to sign it in again
    changed our minds, want the scanning tool back in
    our app now needs an extra scope, what must end users do to approve it
    The app displays 'please re-authorise with Exact Online'. Steps?
    redo consent
    every spring I have to reconnect the booking tool because it idles all winter
    how do I let an app back in after it had been shut out
    unauthorised -> vendor replied 'reconnect please'. never done this, need hand holding
    got an email 'renew your Exact Online authorization within 7 days', what do I click
    As a supplier I need a manual for my customer: signing in again and granting my app
    do I start re-consent from Exact Online or inside the product
    if I reconnect with the login I also use for client B in the same tool, what happens to B
    where do I kick off the consent again, can't find it inside Exact
    Vendor's release notes: 'customers must re-grant Exact access after upgrade'. Instructions for my finance folks?
    Audit freeze is over, the connector we took off on purpose may come back. How to switch it on again?
    paused project restarts, same tool, same user, needs its approval anew
    we lost the token store in a server crash; the grant has to be made afresh for each customer
    How do I describe to an end customer, click by click, the renewed sign-in and approval?
    idle more than a month, understood. just give me the steps to let it in again
    banner in product: connection expired, reconnect. I'm willing. how?
    fresh consent same user
    tool changes from read-only edition to posting edition, a new yes from us is required
    Moving from the vendor's old app to its new one: I must approve the new one, how?
    declined last month, approve now. where does that screen come back from?
    oops, I revoked the wrong app. put it back
    pulled consent on the till by accident, restore it asap
    Invantive asks me to 'renew authorization' for my data container, same user as before
    our connector wants approval once more since we swapped the client id
    Someone wiped the till's permission by mistake; it should be allowed once more. I have the login.
    template text for customers: how to sign in and approve us afresh
    consent lapsed as expected, extend it how
    bring back a tool we quit last year
    I look inside Exact for 'allow app again' and there's no such thing, where then
    Restored a backup, tokens are stale, app must be approved anew by finance. Script for them?
    supplier asks for broader consent, we agree, how to give it
    switch an authorised-before tool back on
    renew the reporting tool's authorisation, with the same login
    let it in once more
    what will I see when I approve an app for the second time
    vendor migrated its cloud to a new region and all tenants have to sign in and allow it again
    step two after the requested revoke: granting it anew
    expiry reminder from our hours vendor: renew the authorisation before Friday. how
    breach is handled, the vendor may be let back in
    Supplier asks us to approve again as the product now needs project data as well. How?
    We pulled consent as a precaution, it was a false alarm, please let the tool back in
    renew authorisation of spendesk with exact
    A release note says each customer must re-consent. I am the one who should do it.
    The forecasting app was switched off on purpose last year and we'd like to use it again
    I removed the permission by mistake and want it restored
    The tool wants a fresh approval because nobody opened it during the summer. Walk me through.
    Procedure for granting an app access once more after the audit freeze
    the link must be approved again, vendor mailed, me authorised signatory, how to do
    To let a tool back in, do I begin in Exact or in the tool itself?
    Where does re-consenting start? I searched every Exact menu.
    May signing in afresh with this login break the link of another client in that same product?
    In agreement with the DPO the dashboard may come back. We took its consent away in May.
    Vendor writes: please log in and accept the new terms for the Exact connection. We accept. What do I do?
    I shouldn't have hit revoke. Undo?
    The project resumes, so let the tool in again
    tool says session expired, sign in at exact to proceed. happy to, but safely
    A new feature needs our fresh approval, fine, how is that given
    approve again because of additional data categories
    Nobody used it for six weeks so it lapsed, re-enable
    On which side do I kick off the re-approval, vendor's site or Exact?
    The tool may join in again. How do I summon the consent window?
    first action when an app is to be allowed in again
    On the vendor's advice we withdrew first; step two of the migration is to let it in again
    The app asks me to log in, expected after six weeks of rest. I'd hate to make an error on the approval.
    A new DPA means we have to approve again inside the tool
    Clicked revoke on the wrong vendor yesterday, put it back
    The pilot continues after works council approval; the tool may go to Exact again
    my task: approve the connection anew, vendor supplies the button
    Procurement platform goes live again on Monday, it has to be let into the books once more
    The consultant says "run through consent again" and assumes I know how
    Renewal of authorisation was on the calendar for today. What are the actions?
    Tool states it needs a new approval owing to its extension to fixed assets
    rights back for the budgeting package please, I removed these myself in March
    Allow an app again that we kept out during the data breach
    app asks me log in exact again
    reauthorize needed mail from supplier
    popup says reconnect
    token expired please re-authenticate
    i revoked, want it back
    let app in again
    allow app once more
    supplier asks to grant again, how
    session expired sign in with exact
    we start using scan tool again
    regret revoking, undo
    reactivate app after revoke
    re-approve payhawk
    banner renew authorisation
    app wants new consent since update
    how to grant back access
    sign in again and accept, how go
    reconnect same user
    seasonal shop, app idle 2 months, start again
    refresh token expired message
    app says please authorise, whats the steps
    permission again for shopify
    must authorise again every year? how
    approve again after new feature
    back on: hours app
    crm says authentication required exact
    link again with exact pls
    where start to give consent again, app or exact
    first step re authorise
    do i open app first for new consent
    same login used for other client, is consent again safe
    can i grant from within exact itself
    must say yes again to the app
    app shows connect to exact button, what now
    mail your authorization expires renew
    approve payroll app one more time
    klippa wants re login exact
    vendor mail: please re-authorise your Exact Online connection. How?
    We revoked it in spring and want to use it again this season.
    give the scan app permission once more
    our expense tool asks for a fresh approval since they added a feature, walk me through it
    the board changed its mind, donor app may come back in
    how do I renew consent for the webshop connector
    The investigation is over, HR package can be let in again. What do I do?
    renew expired authorization exact
    it shows a yellow bar 'reconnect to Exact Online', happy to, but what are the steps
    I need to say yes to the app again, with the right companies this time
    let the till back in after I threw it out by mistake
    please guide me through signing in from within the app and agreeing
    re-consent needed by Friday per our supplier
    do i start in exact or in the app to grant access again
    I use the same login for another client in this app, is it safe to consent once more?
    where does one begin when an app has to be let in again
    The vendor mailed that they need our consent anew before 1 December. How does that work and what do I watch out for?
    The receipt scanner was swept out with the clean-up by mistake. I know I must approve it again, not how.
    the payroll tool got a new module and would like our authorisation once more
    it says 'sign in to Exact Online to continue', that's fine by me, how do I do it properly
    we switched the link off on purpose last summer by revoking; September now, how to switch on
    helpdesk told me: press reconnect, log in, agree. Can you hold my hand?
    authorise the reading tool again, this time with every foundation
    let an app back in
    our treasurer hit Don't agree by mistake, now we'd like to say yes after all
    new terms, so the till wants another approval, steps?
    cause known: we revoked it ourselves. It has to come back. How does that go?
    new version of the tool needs a refreshed consent
    there's an orange 'Renew consent' button in the app and I need a manual
    undo a revocation
    our bookkeeping app politely asks for renewed approval
    give it its permission back, the committee agreed
    want to approve the till again but this login also serves the sister club in that same package
    I'm replying to your mail about renewing the authorisation for our webshop. Where do I say yes again?
    Client withdrew us by mistake yesterday and wants it all back. What does he do?
    We did a spring clean and removed Payhawk. Turns out finance needs it. Getting it back in?
    App says: connection expired, please log in to Exact again. How does that go, what will I see?
    Our release needs extra data, so all customers have to authorise again. I'd like instructions to send them
    predecessor purged every app; two of them I need reinstated, beginning with the till
    vendor's support wants me to refresh the link with my own login, walk me through it
    Dyflexis shows 'sign in to Exact Online'. I'm nervous, what will they ask me
    The tool lay idle all summer, it now needs our approval again
    second thoughts: let it back in
    Exact wants a fresh yes before Shopify may go on, how's that given
    part two of the course: bring back the demo app we kicked out in part one
    Payroll helpdesk: just reconnect. Where and with whose login I wonder
    I refused last time, now that the supplier explained it I want to agree. Where?
    what comes after pressing Reconnect in the supplier's portal, what do I fill in at Exact?
    Happy to re-approve as your mail requests but please send a manual
    guide a client through giving our software permission anew
    the scanner app needs a renewed mandate every so often they say
    tomorrow I must authorise four apps anew after the security reset, first one is Visma
    Where does re-authorising begin, in Exact or in the app?
    Client hunts inside Exact for a place to allow us again, finds nothing. Wrong end?
    Same login serves two clients in the same scan tool. If I consent again for client two, is client one hurt?
    As an accountant I use one username for several clients inside that app, anything to watch before reconnecting one of them?
    what should the customer open first in order to allow us again
    after our platform migration each customer has to accept the app once more, what are they going to see
    you want us to extend the connection, fine, tell me how
    in a panic she revoked everything, now two of them need approval back
    Renew button brought me to Exact. What am I supposed to approve there and how
    refresh the consent
    we changed our mind about last week's refusal, let the tool in
    their bookkeeper revoked us wrongly; what must the owner do to have us back
    authorise Klippa again steps
    support tells me 'have the user sign in to Exact through the app again'. Any walkthrough?
    do the consent again but include every company this time
    we've been idle over a month so the app wants our OK again. How to give it
    app banner: renew your Exact permission within 5 days
    where exactly is the first action for giving consent again: our product or Exact's menu
    shop was closed for renovation; till app now wants my yes at Exact. How does that screen work?
    take me by the hand: the tool shows 'Authorisation required' with a button leading to Exact
    auditors made us remove everything, now Visma may return
    giving the go-ahead a second time, steps and choices please
    vendor added quotations and asks for renewed approval
    the tool wants my approval again, how do i give it
    Let our webshop back in, please
    The supplier asks me to re-authorise
    I removed an app last week and we want it back
    Renew the permission of the scanning app
    A mail says I must refresh the connection
    how do i say yes to an app once more
    Give Klippa its rights back
    We paused Payhawk, now it should work with Exact again
    Support told me to sign in again through the app
    bring back a consent i withdrew earlier
    The access lapsed and I need to approve it anew
    i turned the app down then and now i want to accept
    Walk me through granting access a second time
    there's a banner asking to reconfirm the link
    Our till needs a fresh go-ahead
    steps to approve my app again
    The dashboard should be allowed in again
    after the update each user must authorise once more
    the planner needs a new yes for the extra data
    I need to repeat the consent for our bookkeeping bot
    How can I restore an authorisation we ended?
    What clicks does it take to readmit a program?
    They want me to log in and approve the app anew
    Reinstate the time sheet tool, it was cut off by mistake
    please help me hand the app its access back
    Our accountant asks to re-grant the tax tool
    Do I begin re-approving in the app or in Exact?
    where does renewing a consent start
    Must I open the app first to approve it again?
    Could approving again knock out another client's link?
    From which side do I kick off the new consent?
    I'd like to readmit an app we had switched off
    The form says renew your authorisation, how?
    app wants my ok again
    We resume with Klippa and must connect once more
    Renew the approval before it expires on Friday
    Say yes again, this time for all companies
    Our payroll app requests a new confirmation
    I'd like to give a revoked app a second chance
    Can I refresh my consent without setting it all up again?
    The receipts app must have access again today
    Visma has asked us to consent anew
    The scanning app at our client asks for approval in Exact Online again, what exactly do I fill in?
    I withdrew the app last month, but the group wants to use it after all, how do I let it back in?
    How do I renew the consent for Visionplanner, because the app says it has expired?
    After the summer break the app wants us to sign in to Exact again for all our clients.
    The supplier tells us to reauthorise the link for the holding, how does that go?
    I have to connect Power BI to Exact Online again for our four companies, where do I start?
    A client returned to our practice and wants the receipts app allowed again on his books.
    Can I give an app back the access that I took away earlier, for the same companies?
    Since the app is going to use more data, it wants a fresh approval, how does that work?
    As group controller I'm asked to sign in for the app again, how do I allow all subsidiaries?
    We cancelled too early and need the expense tool working again, how do I grant it permission?
    Invantive Cloud wants a new consent for Exact Online, which steps do I need to take?
    How can I authorise the time sheet app once more for two entities, after half a year without it?
    The till of our client says its authorisation has lapsed, how do I renew that for him?
    For the year-end work we want the audit app back on all client files, how do I give it access?
    I pressed revoke on the wrong app yesterday, so how do I give that one its permission back?
    Basecone wants me to renew the authorisation for client Van Dam, what will I see and choose?
    Because we cleaned up too rigorously yesterday, the spend app needs access to the operating companies once more.
    How do I hook Power BI back up to Exact Online, now that the previous consent is void?
    A client's director phones that he must approve again, can you explain what he has to do?
    The app's screen says reauthorise, how do I do that properly for all seven entities?
    We are resuming Agicap for the group after a pause, how does it get fresh permission?
    I have to refresh an expired consent for our office without other clients dropping off.
    The client paid his bill, so the app may come in again, how do I return its rights?
    What should I do when TimeChimp says the connection with Exact has to be approved again?
    The new version of our consolidation software requests renewed access to the group, how do I give that?
    The school board shut out the app and now wants it back, how do we admit it again?
    How do I go through Exact's consent page for an app that we also used last year?
    Starting the receipts app gives me an Exact sign-in window, how do I approve it again for my clients?
    Every thirty days the annual accounts app needs a new go-ahead, how do I provide it from the office?
    For a quarterly review we're bringing the audit link back, what are the steps from signing in to agreeing?
    Our app provider mailed that all customers must grant access anew, what does that involve for five companies?
    Will another client's link be lost if I give this app consent again with the same login?
    my clients app says reconnect to exact, what do i do and what should i look out for
    Last week a colleague withdrew too much, and now I have to readmit five group apps, how does that go?
    Our treasurer must approve Twikey again for the foundation, but he doesn't understand the page.
    We've returned to our old till supplier, how do we give his app rights on shops one to six again?
    How do I make the lapsed consent of Tableau for the holding valid once more?
    On starting, Gripp wants me to log in at start.exactonline.nl, and what happens after that?
    A client got new equipment and must have his till approved by Exact again, how do I guide him?
    I limited the expense app and then revoked it, but now management wants it back for all companies.
    For the new school year we set up the link with the parent portal again, where do I consent?
    After six weeks off, Caseware wants permission from me again for all client files.
    How do I extend an app's approval so the group's monthly reporting isn't in danger?
    Which things do I click in the Exact window when Pleo requests renewed access to our four companies?
    Our client pulled the access as a precaution, but after consultation the app may return, how is that done?
    Now that the dispute with the supplier is settled his app may come in again, what's the way?
    My new laptop asks for access to Exact in the invoice app again, how do I complete that properly?
    A finance colleague in Ghent has to sign in for the budgeting app afresh, can you describe the steps?
    how can i autorise the consolidation tool again, it was switched off for our group since may
    Speedbooks was off at our practice and now asks for a new go-ahead, how do I give it for all my files?
    How do I get a revoked stock link for the shops admitted to Exact once more?
    Our hotel bought back its booking system and we must restore the access to Exact, what are the steps?
    The budgeting app's lapsed authorisation has to be renewed before the board meeting, how does that consent work?
    the authorisation of our till is gone, how do i give it again for shops 1 to 4
    Our adviser wants to watch along with his app after a quiet period, how do I grant approval again?
    the access token has expired
    I revoked an app by mistake, how can I undo that?
    I withdrew the wrong app, how do I give it access again?
    undo a withdrawal that I did by accident
    the app was taken away by mistake and has to come back
    How do I let Basecone back in after its permission expired?
    I removed Dext last week and now we need it again, how do I approve it anew?
    The tool says sign in to Exact again. What do I have to do exactly?
    Our supplier asks us to renew the authorisation, how does that go?
    We want to start using Visionplanner again after a year without it, so Exact has to let it in again.
    give consent again to an app
    Where do I approve a program that is asking for access to Exact once more?
    A colleague withdrew the webshop link by mistake and I'd like to restore it.
    Silverfin shows a yellow bar asking to re-authenticate with Exact Online. Walk me through it please.
    Is it possible to readmit an app I kicked out earlier?
    As main user I have to approve the reader afresh, where do I click?
    Since this morning our nightly import says authorisation required and I want to grant it.
    how to re authorise app, it wants me to login agian
    I cleaned up an app that turned out to be in use by payroll. How can it get its rights back?
    What do I choose on the Exact screen when I hook a tool up again?
    Reconnecting Klippa for all clients including new ones, how?
    renew app authorisation
    Please help me get an application authorised a second time.
    After revoking and waiting, I now want the app to work again with a clean permission.
    How do I hook our scanner back up to Exact following the clean-up?
    renew consent dext
    The trial became a contract after all, so the planner may come back in. I had just cut it off.
    A new version of the package wants Exact to be approved once more.
    What must I look out for when letting an app back in?
    Our connector asks for an Exact login and I have never done that, can you walk me through?
    Get Invantive authorised again for all companies, future ones included
    Having revoked because the selection was too broad, I'd now like to admit the app again properly.
    The vendor sent me a link to reauthorise, what will happen?
    activate app again after months of not using it
    As a partner, how do I sign off on an application that we're taking back into use?
    From the package I press Connect to Exact Online. What am I to do on the following pages?
    How can a tool get extra rights after the supplier added functions?
    Grant access once more to the till system
    Dext may join in again
    The vendor renewed his app so our connection to Exact has to be made anew
    connect to exact again
    Which screens do I get when I authorise an app another time and what do I enter?
    Klippa's helpdesk says to link again and pick all current and future companies.
    I was testing with revoking this afternoon, now the app has to go back to work.
    Can a permission that's gone simply be given again?
    Instructions wanted for re-enabling our expenses application in Exact
    The cash flow tool was off for a while due to budget. Management decided to bring it back this month, so Exact has to be told it's allowed again.
    exact consent expired, how to renew for our reader
    Allow the bookkeeping robot in Exact again, what are the steps?
    During the yearly clean-up I revoked every app I didn't recognise. Time registration was one of them and is now idle. How can I let it in again?
    The supplier renewed his app and sent a manual, which merely says we need to approve Exact again. How does that work and what should I look out for?
    I'm standing in for the application manager, who's on holiday. An app now asks for an Exact sign-in and permission. Which steps do I take?
    How do I give an app access again after I revoked it?
    The webshop wants me to sign in to Exact Online once more, what are the steps?
    renew authorisation exact online
    Our expense tool says the connection expired and needs my approval.
    I withdrew the wrong app yesterday and want it back.
    Where do I start if I want to authorise a tool again, in Exact or in the tool?
    We paused Agicap for half a year. Now we're going to use it again and it needs permission to read Exact. How do I grant it?
    Vendor asks me to reconsent, how does that work?
    Power BI shows a login screen of Exact and I'm not sure how to go through it properly.
    reconnect Klippa to Exact Online
    I need to approve Spendesk again for all of our companies.
    The till asks for authorization since this morning, how do I approve it?
    What should I watch out for when I give consent to an app a second time?
    can i just log in again to restore the acces of an app
    How does our new controller renew the permission for the reporting tool?
    Basecone asks to connect again after the holidays.
    I'd like to re-enable a link that was switched off by withdrawing its rights.
    Our app needs a new toestemming, how do I give it?
    Sign in to Exact through the app again and agree: can you guide me?
    Bring back an app after disconnecting it
    During a clean-up last month our till lost its access. Everything is still configured in the till, I just have to let it into Exact again. How does that work?
    The helpdesk had me withdraw everything, how do I now give the consent back?
    Our vendor released a new version and asks for fresh approval in Exact.
    Spendesk shows a banner telling me to log in to Exact Online again. What happens after that?
    Support says the app only continues after I agree in Exact. Please walk me through it.
    Can I authorise the app anew without losing my settings in it?
    reauthorize channable
    What is the proper way to renew the connection to Exact? My last attempt failed.
    We extended the contract and now the tool must be authorised again.
    The app was switched off in Exact over the summer, and as of September it should be allowed in again.
    The treasurer removed the bank app and we want it running again, with new consent in Exact.
    Our booking system shows a button Authorise Exact, what do I click after that?
    After a security scare we threw every app out. The good ones may return one by one. How do I let them in again?
    The permission for Float expired, please explain how to extend it.
    allow app again
    For the new season I have to attach the till software to Exact as last year.
    Make asks me to reconnect my Exact account. How do I do that safely?
    Which choices do I get once I'm asked to allow an app in Exact?
    The travel expenses app won't go on without a fresh approval from us.
    want back the app i threw out, how do i log in
    Consent ran out and the tool wants a new one, is that done in my browser?
    Step by step, how does allowing a link again go?
    I want to open our books to Zenvoices once more, its authorisation was off for a while.
    What to do when a program says the authorisation at Exact must be redone?
    renew app consent
    To be sure: authorising again is done from the app and not from Exact, right? And how?
    How do I give an app permission again after I revoked it by mistake?
    re-authorize app exact online
    Our supplier wrote that the connection must be renewed and that I should log in and accept. How does that go?
    The refresh token is gone according to the helpdesk, so somebody has to go through the consent screen again; what are the steps?
    The BI tool suddenly sends me to the Exact sign-in page. What should I do there and what do I choose?
    I'm the controller and was told to re-approve our invoice scanner in Exact Online.
    After an update the app needs fresh approval, how do I grant that?
    We paused the link for the summer and now want to let it in again, what has to be done?
    Can you walk me through giving the same app access once more?
    I withdrew rights last Friday, turns out sales still needs the thing. How do I let it back in?
    grant consent once more to power bi connector
    After moving to a new server the interface wants someone to sign in to Exact again, how is that done?
    log in again and approve
    As support staff of a scanning app I'd like to explain to clients how they renew their connection with Exact.
    New permissions were added to our app so every client must approve again. What do they have to click?
    I pressed cancel when Exact asked if the app may use my data. Now I do want to allow it.
    How do I restore the authorisation of a product that wants a fresh login?
    The Power BI connector says credentials required for Exact. How do I log in properly?
    What does the consent procedure of Exact look like for a standard app?
    Our consultant is away and I have to give the app its permission back myself. Hard?
    renew consent invantive cloud
    A planning tool tells me my Exact session has expired and I must sign in once more.
    Can an app I refused earlier be let in after all?
    It lost access and I want to give it back.
    My colleague withdrew the wrong app. Which steps bring its access back?
    How do I hand back the same rights to a reporting tool that I took away last week?
    pls help, need to re-approve our app in exact befor noon
    The supplier mailed: your authorisation for Exact Online was withdrawn, please log in again. I've never done that before.
    give app access back
    How do I hook up the scan program again after its consent was wiped?
    There's a red bar in the app telling me to grant consent once more. What do I click in Exact?
    What do I pick when Exact asks whether an app may use my data?
    Re-consent after scope change of our reporting app
    I want to bring a withdrawn connection back to life.
    The vendor added a projects feature and now the app asks for approval anew, how do I give it?
    when i open the app i have to log in to exact, is that normal and what comes after
    Accounting threw out a tool that purchasing uses daily. How do we let it back in?
    As main user, which steps do I go through to authorise an app again?
    Extending the authorisation of our BI connection, how does that work?
    Can I simply click agree again or is there something to prepare?
    During the holidays an app's consent lapsed and I want to renew it.
    We migrate Invantive Cloud to a new environment and need to authorise Exact there again. How?
    sign in again to exact through app
    The BI team asks me to 'just go through the OAuth flow again'. What does this involve for me as a controller?
    It can't get in any more because somebody said no on the screen. I want to say yes, where?
    Tool wants an Exact login followed by check boxes, what do I tick?
    I have the password of the integration user at hand, how do I use it to give the app its consent again?
    Support says 'just re-authenticate against Exact'. As an office manager, what does it mean I have to do?
    On his last day the former controller threw out an app we really need. I have his role now. How do I bring it back?
    approve app exact online
    Our supplier sent a link to 'renew the connection'. What happens when I sign in there and how do I do it safely?
    How do I let a program that was shut out into our administration again?
    authorise app again exact
    renew oauth consent exact online
    Klippa sends me to a login page since I came back from maternity leave, how do I get it running again?
    I pulled the plug on Silverfin by mistake. How do I let it in once more?
    The bookkeeping robot says my session with Exact lapsed and wants a fresh approval.
    To renew the permission, do I start at Exact or at the app?
    We let the licence of the app lapse and have now renewed it. It needs our blessing again at Exact, how?
    The connection expired and needs my OK again
    We changed nothing, the app simply wants us to approve access to Exact again. Walk me through it.
    Renew authorization for Invantive connection in our data container, where does the consent come in?
    After upgrading our document scanner the vendor told me to "authorise Exact Online again". I have never done that before.
    It says "connection expired, please authenticate with Exact Online".
    We have withdrawn it once, regret it, and want the reports to flow like before.
    The approval lapsed. How do I sign in and say yes again?
    How to grant access once more to a tool that got disconnected after thirty quiet days?
    Grant access to app again
    I clicked away the page where the app asked me for permission. Can I get back to it to allow it?
    The connector displays "authorization required". What is it I have to do in Exact?
    Our link needs authorising again, says the supplier. Is it done in Exact or from their side?
    After being thrown out, the scanning tool should be allowed back. Which clicks?
    The tool got kicked out overnight and requests my sign-in. Fine, but how do I complete this properly?
    Please explain how to let an app back in after its authorisation ran out
    Renew consent for an app
    We're asked to log in to Exact by our budgeting app, after summer. What do I approve exactly and how?
    Basecone can't sign in any more and wants me to approve it afresh
    How do I relink an app Exact no longer accepts?
    The program states "no valid Exact authorisation". How can I provide one?
    The reporting vendor re-registered its app, so each customer has to approve it again. How do I do my bit?
    My colleague took away the access by mistake when cleaning up. The app itself still has its settings, it only wants me to sign in at Exact. What's the way to do that properly?
    The till has been offline for renovation, over five weeks. Now it wants consent from Exact again.
    The vendor's mail: "your permission at Exact is no longer valid, renew it here." How does that work?
    Access was revoked by accident. Do I get it going from the till itself or somewhere in Exact?
    Give app access again
    App asks to authorise again
    The app's trial ended, link lapsed, now we've bought it and it has to be let in again.
    My consent ended. App wants new consent. Steps?
    After a long illness I'm back and the app has forgotten me: "log in to Exact and give permission".
    I'm a treasurer coming back from holidays to find the membership tool demanding that I authorise Exact again.
    app wants premission again from exact how
    We took out all apps for an audit. It's over now and the webshop's app should be allowed in once more, with the same companies as before.
    It got disconnected through inactivity; the vendor calls it "re-authentication". Can you walk me through?
    Yearly re-approval of our EDI link, it seems. The app points me to Exact, and I've forgotten how it goes.
    The webshop wants a new token and asks me to go through Exact's consent screen. What do I click?
    Let the invoicing app back in
    I disconnected an app in spring and need it again now
    Our app has been signed out by Exact and asks for my approval; how do I do this safely?
    Renewing an app's consent: what are the steps?
    I was told to redo the approval for our subscription billing software because it had been idle for too long. I'm a bit scared of granting too much.
    How do I let an app back in after I revoked it?
    Dext says authorisation required. What do I do?
    We paused an app for the summer by withdrawing its rights. It is September now and we want it going again.
    Our tool needs to be re-consented because the supplier added new data types.
    The vendor asks me to renew the Exact authorisation, how does that go?
    my app wants new permission for exact how
    How do I approve an app once more?
    A pop-up in our expense app says I should reconnect to Exact and agree again. How does that work?
    The supplier added a feature and everybody has to give permission again.
    What steps are there for granting a returning app its access?
    Yesterday I revoked the till by accident. Please help me put it back.
    The reporting tool shows a button "authorise again"; guide me through it.
    I need to consent opnieuw voor onze scan app, how?
    What do I go through to give consent to an app for the second time?
    After a clean-up we want Twikey back in Exact with proper permission.
    The project tool was cut off while we negotiated the contract. It's signed now, so how do I let it in again?
    Let the expense app in again
    The bank tool says: permission expired, grant again. Where do I begin?
    After revoking it for a test I want to restore the app's access
    Guide me through consenting again for an app
    The scanning tool shows a Connect to Exact Online screen again, how do I get through it safely?
    I clicked disconnect by accident, how do I get the link with Exact back up?
    Every colleague gets "please authenticate with Exact Online" in the hour registration tool since the weekend, I have the admin login here
    After being away on maternity leave I open the budgeting tool and it greets me with a login page of Exact. What do I need to tick?
    Need to grant our expense tool access to Exact once more
    Our Excel add-in wants fresh permission from Exact
    Restore access for an app we removed last month
    Give permission again
    My trial of the forecast app expired, I've renewed it and now it needs to get into Exact again
    The app vendor asked me to authorise their product again after they changed servers. What will I see on screen and what should I look out for?
    How to reauthorize an app
    Once a month the treasury app throws me out and wants me to agree in Exact again. It's that time. Walk me through please.
    The bookkeeping robot was cut off on purpose during the audit. Audit's done. Let it back in.
    Allow an application back into Exact after it was removed
    Login prompt from Exact pops up in Klippa again, and my colleagues can't process receipts until I've dealt with it. How?
    Accept permissions once more for our DMS
    We changed our mind: the app we disconnected on Monday may come back
    Permission expired, renew
    We had to revoke for the pen test, now turn the connection on again
    Could you guide me through allowing an app into Exact for the second time? First time was done by somebody else.
    Token lost, app wants new login
    Connect again with Exact after revocation
    We'd taken Zapier's rights away and would now like it working again under the same account. What are the steps?
    app wants to be linked again
    After the provider's outage they asked all customers to authenticate with Exact again. How does that go?
    Our CRM says "Your Exact session has ended, authorise again". I'd rather know what I'm agreeing to before I click.
    permission back for app
    Reconnecting a disconnected app with Exact, steps please
    The consent for our ERP bridge needs renewing
    Switch an app back on
    We moved our planning to the cloud version, and the first screen says "Authorise with Exact Online". We have used the desktop version before. What do I choose in that dialogue?
    Our DATEV bridge lost its authorisation, how do we re-establish it on Exact's side?
    Someone withdrew the app's consent; we've agreed it may return. How do I do that?
    Our forecasting tool forgot us after the holidays. It wants Exact sign-in and some approvals.
    I've been asked by IT to "re-consent" to an app in Exact. What's that and how is it done?
    Put an app back into operation in Exact after it was cut off
    How do I approve our reporting add-in in Exact after we'd kicked it out?
    Sign-in for the Exact link is required again. I manage it for four colleagues in Ghent.
    We get the consent page for our expense tool. I've been told to pick "all current and future companies" or not. Please guide me through this whole page.
    How can one authorise an app again that was disconnected by the former admin?
    The vendor revoked old tokens, everyone has to link anew. How's that done on our end?
    Link again to Exact after expired consent
    New phone, new install, the app needs to be authorised in Exact anew
    Due to inactivity our link was logged out, and I've the sign-in page in front of me now
    After accepting new terms at the vendor, we have to grant access to Exact from scratch. Which steps?
    Access for Zenvoices was withdrawn, need it back
    Let the app in again, please explain the screens
    Getting an application authorised again after thirty idle days
    I did the spring cleaning too zealously: one of the tools I removed is in fact needed. How to let it in afresh?
    How do I approve a known app for a second time in Exact Online
    Steps to reconnect Dext with Exact after I revoked it?
    The link asks for credentials of Exact and afterwards shows a consent form. Never seen before as my predecessor did it. How to proceed?
    Grant consent afresh
    Last week I revoked a tool to test what would happen. It stopped, as expected. Now I'd like it to work as it did before.
    The salary app lost consent when the old one got revoked; give it consent again
    We'd like to resume using a tool that hasn't had access to our Exact since July
    app asks for toestemming again in Exact, what do I tick
    re-authorise Exact Online connector
    The supplier asks us to approve their app once more, where does that start?
    Our linking has expired, how do I sign in again through the app?
    Reconnect our webshop with Exact after its permission was dropped
    I denied the permission request by accident, how do I get the app to ask once more?
    Our auditors' data tool must be let back in, what do I do?
    How often do I need to approve the link to Exact again?
    Grant a previously removed app its access back
    What do I do to authorise our tax software anew?
    The app displays a red banner: connect to Exact Online again
    Give permission again to Exact app
    Our Exact link wants renewing
    How do I let a program in again that was locked out?
    exact permission expired
    I switched laptops and our desktop reporting program asked me to log in to Exact and approve it. I closed the window by mistake. How do I do it over?
    how to giv consent again to the exact app
    Our tool lost its entry to Exact after the vendor's outage. They ask all customers to approve again. How does that go?
    We hadn't used the quarterly consolidation add-on for a while. It now demands a sign-in and consent. I have never done that before; what do I choose on those screens?
    Reconnect Dext
    We tested with our sandbox, and now the production app has to get a new approval from Exact. How do we proceed?
    I need to grant access to Exact once more for the invoice reader; it mentioned an expired authorisation
    How can our IT guy restore the authorisation of a linked application?
    Which steps does the customer have to take if our app needs fresh permission in Exact Online?
    App says: permission needed from Exact
    I'm a treasurer of a club and our membership program got disconnected after the old treasurer resigned. How do I authorise it with my login?
    Permission for the invoice portal lapsed; how do I put that right?
    Our connector wants a fresh go-ahead from the Exact user. That's me, but I've never seen such a screen. What will I be asked?
    Renew app approval Exact
    I'm the new treasurer. Our member system wants an OK from Exact Online again. What screens will I get and what should I pick?
    The payroll bridge complains that it lacks consent
    Our link must be approved by an Exact user once every so often, it seems. How's it done?
    I run a small IT firm. A customer's sync needs to be consented again in Exact and they rely on me to guide them by phone. What's the sequence?
    authorisation lost, want it back
    The consent ran out, how do I renew it?
    Our reporting package shows a banner saying it needs permission from Exact once more. What do I do?
    I'd like the OCR tool to be allowed in again, after I took its rights away last month.
    I withdrew an app by mistake yesterday, thinking it was the old one. Now the warehouse can't ship because it has no access. How do I put it right?
    What must I do so that Silverfin can fetch from Exact again? It asks me to log in.
    Got "please reauthorize Exact Online" in my mailbox from the vendor.
    app asks me to login exact again, ok to do?
    It says "session with Exact expired, connect once more". Guide me through it please.
    Consent withdrawn, regretted it, want it back.
    Boss took away the app's permission and now says it's fine again. How do I let it back in?
    After a month off the invoice robot asks us to authorise with Exact. Please explain.
    Grant access again for Exact
    The tool lost its permission when we tidied up; how do I hand it back?
    reconnect expired app
    Seems our approval for the leasing app has lapsed, we'd like it valid again.
    I had to reinstall the add-in after my laptop died. It now says unauthorised and wants Exact to confirm.
    What steps are there to give a program its access to Exact back?
    My app fell out of Exact and I'm supposed to let it in afresh.
    app wants permision again from exact
    Software update logged the add-in out of Exact. How do we restore its permission?
    "Exact Online: not authorised" appears when opening our planning app. I'd like that fixed.
    How to authorise an add-on a second time
    Steps to consent again via the app with Exact
    Our booking tool has been locked out since its permission expired; restore it how?
    I'd revoked it for testing and would like it active again.
    Their support said to "re-grant" the connection. I'm the owner and have no idea how that is done.
    Give Exact permission to our scanner once more
    Approval expired, renew
    I need our forecasting add-in to be accepted by Exact as it was before the summer.
    Give an app back what I took
    How does one authorise an app with Exact after a long pause?
    Our lease tool displays "consent required"
    It wants me to accept Exact's terms for the app again after I threw it out.
    How long does it take and what do I click to approve an add-in for Exact again?

reauthorise_already-authorised =
    it says already authorised
    do I need to reconnect if it is still working?
    The wizard told me this product was linked before and skipped the approval page, so am I done?
    Do I need to do something if the tool says it is already connected?
    do I need to sign it in once more if it's already in?
    The onboarding wizard of the expense card tells me to link our ledger, but further down it says "already connected by finance@". Do I have to go through the approval again or can I skip that?
    I want to connect the cellar software and it tells me the access exists already. Then what is left for me to do?
    I wanted to link again but the screen tells me the app already has access
    No questions, no choice, it goes straight back to the tool as though all was in order. I expected a page to agree to
    Signed in to redo the link, and it just skips the part where you pick the companies because it was approved before
    says already authorised, do I still need to log in
    I was asked to approve the new document robot. When I opened it, it already was pulling in our invoices, without anyone having approved a thing as far as I know.
    Supplier's manual tells me to grant access, but it looks as if the product already has it. Must I do it again?
    wanted to approve again but it just fetches without asking anything
    no login prompt and data flows, does it have a consent already
    how do I get the consent screen again if the app already works
    I meant to re-approve an app but it's already fetching data. How, without a login?
    the app works already, need I still consent
    The app fetches data without a sign-in screen. Is there maybe a colleague's consent already?
    it fetches without asking, so is a new consent pointless?
    app already has consent
    I came here to renew access, but the data is fresh and no prompt appears. Whose approval is it using?
    it fetches data without asking me to sign in, so do I need to authorise at all
    wanted to re-approve the tool but apparently it's got access already. From whom?
    the app gets fresh data without login, so it has access already?
    wanted to reconnect but app already works, whose consent is it using
    app is not asking for login and data is new. Is new consent useless then?
    wanted to re-authorise, but it's pulling in fresh data without asking. Is it already OK?
    app has already the access it seems, no login asked, new data come
    I wanted to give consent again but it simply fetches new data
    no sign-in appears and data is fresh, so is there already a permission?
    app already connected apparently, whose consent is this
    Do I need to renew if fresh data still comes in?
    wanted to re-approve but it works without logging in
    Is there any point in consenting again while the sync is running fine?
    told to reauthorise but everything still updates
    told to reauthorise but app syncs without any prompt
    I wanted to grant the till access again but it happily pulls fresh data without asking me anything
    was told to renew consent, but the app already pulls fresh figures by itself
    wanted to re-authorise but it already fetches fresh data without any prompt
    no login prompt and everything works, so is there an existing grant
    I meant to give the permission again but the app just fetches without asking me anything
    Planned to give consent but the tool fetches without asking for anything, so who gave it
    We wanted to consent once more, but the tool loads data as is
    strange, I came to grant access but the connector is already fetching new orders without any prompt
    Is there a consent already if it syncs without ever asking me anything?
    support told me to renew the approval but the tool fetches new sales happily without prompting
    wanted to reconsent, app already works w/o login
    app says authorised already, i was told to consent
    The tool fetches fine without a sign-in. So do I still have to renew consent?
    Is renewing needed at all, given that the tool pulls new invoices without complaint?
    I meant to re-grant it, but data flows in already without asking
    They told me to renew permission, but it's fetching normally. Is it needed?
    asked to authorise again but the app simply fetches new data already, so is it needed?
    The supplier's newsletter tells everyone to approve again, though ours is fetching fresh data without asking. Is there a need?
    I meant to let the app in again for a client, but it came with fresh data right away. Was someone ahead of me?
    told to approve again but it pulls fresh data without asking me anything
    It's already fetching fine without asking me anything, do I still need to re-approve?
    meant to renew the consent, yet fresh figures come up without any login. Is it already fine?
    They said to renew but it fetches data as usual, should I still?
    was going to re-consent and the app fetches data without asking, so it's allowed already?
    renew needed though data still flows?
    reauthorise but it syncs fine already
    I was going to grant access, but it's already pulling fresh data. Somebody's consent exists, then?
    I want to reauthorise an app, but it simply gets new data without asking. Is there already a consent?
    I was going to approve the app again but it fetches fresh data without a login, is that all right?
    The tool fetches fresh data without any login prompt, so do I still need to authorise it?
    I was told to approve the app again, yet it loads new data without asking, is there a consent already?
    Do I need to approve it again if it fetched fresh figures an hour ago?
    I came to give permission but the app is fetching happily, so does it have it already?
    Meant to consent again, turns out it fetches fresh data without any login. Is that consent still there?
    asked to grant consent but the job already runs fine, why
    I was asked to re-approve the app, but it is fetching new data already without any sign in
    Was to renew the approval, turns out the tool is already in
    wanted to give consent but app already has data
    it already fetches without asking me, do I still need to give consent
    Went to re-authorise as told, but the app just fetches new entries without asking. Is there anything left to do?
    It fetches without asking, do I still need to approve?
    Do I have to authorise the app for our group anew if it still fetches data normally?
    The supplier told me to reconnect, but the app simply fetches fresh data without asking anything. Is approval still needed?
    Do I have to approve an app that's obviously already bringing in new data?
    The tool already fetches fresh data without any sign-in. Do I still need to consent?
    I wanted to approve the app but it fetches fresh data straight away without a login, so is there nothing to do?
    The vendor told me to authorise again, yet the app already gets fresh data without any login.
    Re-authorising seems impossible, the app simply fetches data and never shows the login. Does that mean it still has consent?
    I wanted to give the app access again but it just loads data without any question
    Data comes in without the app asking me to log in, does that mean permission is already there?
    It pulls in fresh figures without asking me anything. Do I still need to give approval again?
    .opt-revoke =
        wipe it clean first
        I'd rather wipe it and start clean
        first want to remove everything and then see
    .opt-change-administrations =
        want it to see fewer companies
        let me edit the list of divisions it sees
        want to change the companies it has
        let me alter which entities
    .finish =
        oh then there's nothing to do
        good, leave it like that
        happy out, nothing to do

reauthorise_not-granted =
    I clicked deny by accident
    error access_denied when connecting
    My boss pressed Cancel when Exact asked whether he agreed, and now the setup has stopped; how do we get a second chance?
    I clicked cancel on the page with the permissions and now I get access_denied, how to go back?
    oops, I clicked no when it asked whether it may come in
    I was interrupted by a phone call and clicked the wrong button on the approval page, Deny or something. The product now says access_denied. How can I get that page back and say yes this time?
    I hit cancel by accident on that permission page and now it says access_denied. Can I have another go?
    I pressed Cancel by accident at the permission page, and now it says access_denied
    'The user did not consent': I closed the window too early I guess
    Got cold feet and clicked No while linking; how do I get back to that question?
    clicked cancel at the permission page, acces_denied
    I got frightened by the long list and pressed Deny. Now the budget app shows access_denied and I actually do want it.
    I got scared by the consent page and clicked no. The app now says access_denied, and I do want it after all
    the browser ends at our callback with error=access_denied in the address
    callback url carries error=access_denied instead of a code
    after Exact Online it lands on /callback with ?error=access_denied
    our log shows the oauth callback with error=access_denied and a state
    redirect came back: error access_denied, no code
    https://books.example.org/oauth/callback?error=access_denied&state=1a2b
    https://till.example.org/callback?error=access_denied
    example.org%2Foauth%2Fcallback%3Ferror%3Daccess_denied
    GET /oauth/exactonline/callback?error=access_denied HTTP/2 302
    exactonline oauth callback returned error=access_denied
    /connect/exact/callback?error=access_denied&error_description=denied
    I declined on the consent page, what now
    access_denied because I pressed cancel at Exact
    closed the approval window without agreeing, did the app get anything
    I bailed out halfway through the consent screen. Does the app have access now anyway?
    closed the screen without accepting, consequences?
    I chose not to allow the app after all and shut the screen. Must I do anything else?
    stopped before the final button, may the app do anything now
    I declined on the consent page, what happens now
    error=access_denied in the address bar
    I backed out without agreeing because the request looked odd. Has the app gained anything?
    I declined the request, did the app get anything
    The log shows access_denied; I closed the approval window without agreeing. Now what?
    I closed the consent page without agreeing. did the app get something?
    i said no on the permission screen, what now
    I closed the consent page without agreeing. Has it got access or not?
    didn't accept in the end, too many rights, what I do now
    I closed the consent window without agreeing, does the app have access
    said no to the app, can I come back later
    I closed the consent page without agreeing, does the app get anything?
    pressed decline when Exact asked about the app
    What happens if I say no to the request?
    Refused the app at the approval page because I want to ask the supplier first
    can i stop halfway giving permission and do it another day
    I was uneasy and closed the permission page without approving; have I done any harm?
    I backed out of the approval page for the tipping app and didn't agree. Did that give them anything?
    Changed my mind halfway through approving the voucher app and closed it. Can I still do it later?
    closed the consent page without agreeing, does the vendor get anything
    closed the consent page without agreeing, what is the state now
    can I safely abort at the consent page
    I didn't trust the approval screen and closed it. Can the app reach our data now?
    I closed the consent page without agreeing since it felt wrong, what now
    I refused consent for the tool as it wanted too much, does it have anything now
    I backed out of the permission page without agreeing, does the plugin now have anything?
    said no on the consent screen, what next, can I still change my mind
    a merchant hit 'don't agree' by mistake, what state is he in
    cancelled the consent screen, what happens
    i clicked don't agree
    I closed the approval page without agreeing, did the app get anything?
    I backed out of approving, can I change my mind later?
    I closed the renewal screen without agreeing, what's the state now
    I closed the permission window without agreeing, is anything switched on now
    I refused on the consent page, what is the state of affairs now
    I closed the consent page without agreeing, what happens?
    My client closed the consent page without agreeing because it scared him. Did anything get permitted or broken?
    On the client's behalf I clicked don't agree, since it went too far. Is the app able to reach anything now?
    I bailed out on the approval page, did the app get something from us anyway?
    Closed the approval page without agreeing, has the tool got anything now?
    What happens if I just close the page that asks for my agreement?
    I declined at the last moment. Does the app still get anything?
    chickened out and closed the consent window, did I break something
    I chose 'Don't agree' on the consent page, does the app now have nothing?
    Pressed don't agree in a fright yesterday, what have I done
    clicked don't agree on the permission page, what's the situation now
    clicked cancel on permission screen
    declined consent, what now
    I closed the consent page without agreeing, did the app get in anyhow?
    I closed the consent screen without agreeing. Does the app have any access now?
    I closed the approval page because I had doubts, did the app get in anyway?
    I closed the consent page without agreeing, does the app have anything now?
    I backed out at the consent page, what is the state of the app now?
    I closed the consent window because I wasn't sure, what happens now?
    Closed the consent window without agreeing; did the tool get anything?
    closed the consent window without accepting, did the app get anything
    I declined on the consent page. Does the vendor have anything now?
    I deliberately refused at the consent page; anything further?
    closed the consent page, not agreed, ok?
    closed the consent page without agreeing, did it get anything
    I closed the page and declined. What does the app have now?
    What if I close the consent page without agreeing?
    I closed the consent screen without agreeing, did the app get anything?
    If I close the consent page without agreeing, does the app get anything?
    I clicked don't agree on purpose on an app's request; does it have any access now?
    I pressed cancel on the consent screen as it looked suspicious. Does the app have anything now?
    I closed the consent screen because it felt wrong. Does the app get anything now?
    I said no on the consent page, is any harm done?
    I closed the consent screen because it asked for weird stuff. Did the app get anything?
    I said no on the consent screen, and what does that do to the app's access?
    I closed the consent page without agreeing. Did it get anything?
    .opt-choose =
        not sure what I should do instead
        what alternatives have i got
        help me weigh the options
    .finish =
        closed it. finished
        closed it, will ask the vendor
        nothing more needed, thank you
        closed it, asking them, that's all

reauthorise_keeps-asking =
    consent screen keeps coming back
    our app is logged out all the time
    keeps asking me to sign in
    app wants my login every day
    what does invalid_client mean?
    it never remembers me
    I approve, I get sent back, and then the login page pops up again, over and over. How do I get out of this loop?
    Why must I type in my Exact password each time I open that spreadsheet?
    Every time the widget loads: invalid_client, then I'm thrown back to the sign-in page.
    I do trust this add-in: it must be logged in to our books, but it drops out daily.
    Why does Power BI want my Exact password every single morning?
    Each time I log in it sends me back to the login page, what can I do against this loop?
    What means invalid_client when the app asks me for the third time to sign in?
    every single day it asks who I am, going round in circles
    log in, done, five minutes later log in again, driving me nuts
    Help desk here. A user in finance is thrown back to the Exact login page every single time she opens the reporting portal; she signs in, it works for ten minutes, and off it goes again.
    Our integration returns invalid_client when refreshing the token, and users are requested to authenticate over and over. The client secret was renewed last week. How do we get a lasting authorisation?
    every morning at five, before the ovens are even hot, the order app wants me to log in to Exact all over again. Can it not remember me?
    After rotation of client secret the conector answers invalid_client and prompts for login in a loop.
    "Sign in to Exact to go on." Did that, ticked yes, same again next day. Third day running, mate.
    Every single morning the tool wants me to log in at Exact again
    Log in, agree, two minutes later it wants the same again, invalid_client in the log
    It's a merry-go-round: sign-in page, accept, sign-in page again
    Excel asks for Exact login every single morning
    permission window pops up over and over
    invalid_client when signing in from our app
    I signed in to Exact for the planning tool, accepted, and it said thanks. Five minutes later it asked again, and again after lunch.
    I'd love to have one day where the thing doesn't demand a login at Exact; every hour it's back
    they told me one login would do for months but our planning tool wants me to sign in at Exact every morning
    it keeps asking me to sign in even after I agreed three times
    endless loop between the tool and Exact's login page
    consented twice from scratch, still prompts, who do I contact
    I've approved three times and the package keeps asking me to sign in. What do I tell the helpdesk?
    that login screen again and again, even right after approval
    endless loop of signing in to Exact and back
    Each time I agree it demands the sign-in anew and nothing helps. Who solves this?
    login loop, agreed four times now
    app asks for login over and over
    Every renewal ends with the same sign-in prompt. What should I pass on to the vendor?
    stuck in a login loop with Exact
    No matter how often I approve, the app sends me back to the sign-in page. Whom do I contact and with which details?
    the app asks to sign in again and again, loop
    Every time i agree, it wants login once more. Did it four times now
    endless login loop between app and Exact
    keeps asking me to sign in even after second consent, who can help
    it keeps asking me to log in, over and over
    consent loop: sign in, accept, back to sign in. Tried it twice with logout between
    Every blessed morning it has me signing in again, even after I did it all twice over
    login loop, keeps asking me to sign in to exact again and again
    third time i approved, still asks. who can help?
    I keep approving and the app keeps demanding I log in
    endless login loop after consent
    signed in and agreed twice already, still asks
    It never remembers my approval, whom do I turn to?
    Even after closing everything and doing the consent afresh it sends me right back to the login page
    app asks me to authenticate over and over, what info does the vendor need from me
    consent doesn't stick
    We have agreed already several times, again and again comes the login
    infinite login loop with the sync app, reauthed like 4 times
    It's a loop: approve, back to the register, please sign in at Exact, approve, again and again, all evening
    Third time this week that I agreed and the rota app still greets me with a sign-in. Support wants details, which?
    I consent and consent and consent, still it wants me to log in
    stuck in a login loop with the app, tried twice from scratch
    stuck in a consent loop, four attempts so far
    endless sign in cycle even after approving repeatedly
    approves fine but always returns to login, what do I send the supplier
    six times through that screen and it begins all over with signing in
    keeps wanting login, agreed five times allready
    I've agreed three times and the app asks to sign in yet again, over and over
    Going in circles, sign in, allow, sign in, allow
    Approved it as Sue, as Pete and as myself, and each time back to square one
    I consented three times already and it sends me back to the login every time
    sign-in loop between the dashboard and Exact, after the second attempt still
    third attempt to consent, and still the tool returns to the sign-in page
    tool forgets within a minute that I granted it permission, twice tried
    whatever I do, it sends me back to log in after agreeing, second round too
    merchant stuck in a loop, login, consent, login, consent, tried it several times over
    no matter how many times I approve, it wants me to sign in. What should I tell the vendor?
    infinite sign in loop with exact from our shop plugin, second attempt made no difference
    approved and re-approved, every run it demands my sign-in
    sign in loop forever
    consented five times today and it still asks, loop
    I've agreed three times and the app just wants me to log in again, round and round
    login loop after consent
    It nags for sign-in every time however often I agree
    The tool asks for login every single time although I said yes thrice
    approval doesn't stick, it keeps bouncing me back to Exact
    I agree, it goes back to the app, and a minute later I have to agree again, endless
    it's stuck in a loop of signing in and accepting
    third time today it wants me to approve the same thing
    I agreed twice and the app still asks to sign in
    The app forgets my consent over and over
    I agree, return to the app, and it asks me to sign in again. Did it twice, with another browser as well. What should the vendor be told?
    Whenever our customer opens the app he has to sign in at Exact, five times today, agreeing each time. As support agents, what should we ask?
    No matter how often I approve, the planner wants me to log in again a minute later
    Said yes four times today and it keeps falling back to the sign-in window
    loop: sign in, agree, back in app, sign in, agree...
    I agree, I sign in, and five minutes on the thing wants it all over again, round and round
    Endless loop of sign in, agree, sign in, agree
    How many times must I say yes? It keeps sending me back to the login.
    approve, back to the app, login again, approve, login again... who can help
    Each time I agree, the app starts over with the login. Am I making matters worse by repeating?
    the login box of Exact pops up again each time I've said yes
    I say yes, it thanks me, one minute on it asks again
    Consented four times this morning and each time it starts over with the login
    since the update going round in circles, sign in, agree, sign in, agree
    ten times approved since the migration, it simply doesn't remember
    agreed five times, it keeps asking to sign in, make it stop
    endless loop: login, agree, login, agree
    never satisfied, sign in and sign in again
    exact login loop after consent
    approved three times still asks sign in
    app forgets authorisation every time
    How many more times must I approve it?
    it keep asking sign in afer i agree
    Round and round: sign in, approve, sign in, approve. Who can fix that?
    No matter how often I say yes it wants me to log in again
    Consent loop, two browsers tried, always back to signing in
    It asks for my Exact login over and over, even after I agreed
    I've approved the app three times today and it still asks me to log in.
    The app keeps sending me back to the Exact login, however often I agree.
    Why does our connector want a new login every time, even right after I gave consent?
    We've granted access over and over, yet each morning the app wants to sign in to Exact.
    the app asks me to sign in every single time
    However often I sign in and agree, the app asks me to log in again
    It's the fifth time the app wants me to sign in, agreeing just doesn't stick
    However often I approve it, the app asks me to log in to Exact again.
    Every time I start the app I must log in to Exact, though I approved it just before.
    I have approved the app twice, and each time it sends me back to the login page.
    It goes round and round: sign in, agree, sign in again, what do I tell the supplier?
    No matter how often I approve it, Dext demands an Exact login again a minute later.
    Agreed twice, closed everything, tried again, and the app still wants me to sign in
    it keeps begging for a login every morning even though I allow it each time
    Endless loop of sign in, agree, sign in, agree, even after retrying properly
    Fifth time consenting and it wants me to do it again
    infinite consent loop: accept, back to app, app redirects to login again
    granted three times, still says not connected
    I consented thrice and each time the tool comes back asking for the login
    Every time I approve, minutes later the package requests another approval
    keeps asking login over and over
    consent loop never ends
    approved it three times and it sends me back to the login again and again
    keeps prompting for sign in no matter how often I agree
    Client authorised us four times and is thrown back to the login each time. What do we tell him?
    endless loop of login and accept
    I've approved four times and it asks again
    The app nags for my login over and over
    I agreed three times for this client, but the app keeps sending me back to the sign-in page.
    Whenever I press agree, the till of shop four requests a login again, it never ends.
    It's a loop: I sign in, agree, and the program asks me to sign in to Exact again.
    I've approved the planner four times today with the proper account. Each time the planner returns to the Exact sign-in page as though nothing happened. Who can help?
    No matter how often I agree, the app asks me to log in again.
    Every morning I approve the app and every morning it wants me to sign in anew, we already did it twice with a clean browser.
    I've agreed three times with a clean browser and the app still wants a login. What does the vendor need from me?
    Every time I agree, the app throws me back to the login; I've done it three times now as the right user.
    I have approved it three times now and each morning the app wants me to log on again.
    Endless login loop: I sign in at Exact, agree, and the app wants me to sign in again, over and over.
    app keeps asking to log in
    No matter how often I approve, the tool demands a new login each time.
    I have logged in and agreed three times now and every time the planner wants me to log in again
    Login loop: sign in, agree, back to sign in. Who can help?
    Even after authorising three times our connector goes back to the login page
    Sign in, agree, back to the app, sign in, agree. It never ends.
    Login loop: agree, back to the app, login again, and so on for days.
    .opt-own-app =
        how does one check the registration of our own app
        invalid_client is what I read
        we registered this one ourselves, maybe the secret is off
        our own one, could the secret be wrong?
        ours is self registered in store, show that
        it's our own integration, check the registration
    .opt-link-stopped =
        ran fine for years and then it died
        help me diagnose the stopped connection
        the link seems dead altogether, find why
        need to know why it dropped
    .finish =
        contacting the vendor, that's it then
        ticket raised with them, nothing else
        I'll ring their support so
        opened a ticket with them, end

reauthorise_does-not-ask =
    no login prompt appears
    nothing pops up when I open Cash
    the program starts straight away without wanting my permission
    I was told I would be sent to Exact to approve it, but it just opens its home page and fetches nothing. How do I make it ask?
    Why do I get no login window when I start the app? I expected to approve it.
    I'm supposed to get a login page for the link, but it never pops up
    According to the manual I'd be sent to an Exact sign-in page once I open the stock app. It opens, says "not connected", and never sends me anywhere. How do I make it ask?
    A customer should get the login window from Exact when he presses Link, but nothing pops up at all.
    They told me to start the program and sign in, but it opens as usual without asking a thing, and the link's dead
    I waited for the Exact login page to pop up in the scanner app, it never came
    Power BI doesn't prompt me for my Exact login, it only shows stale figures, and I do have to renew the link
    app should show sign in screen but it doesn't come
    The manual says that after pressing Start a window of Exact opens to approve it. I press Start and nothing opens at all.
    The instruction says Exact will appear and I can approve. I start the tool and no such question ever comes
    I want to re-approve but the app shows no Exact sign-in at all. How do I force it?
    the login screen for allowing again doesn't appear
    Vendor says: sign in to Exact again through us. Only the app sends me nowhere.
    Nothing happens on starting the app; no sign-in screen to re-approve. How now?
    I want to re-consent, yet the app doesn't prompt
    no login prompt when renewing
    Our app sits there without sending me to Exact. How do I make it request consent?
    the app never sends me to the Exact login
    I open the program to re-authorise and nothing prompts me. Why not?
    I need to consent again but the app never shows the Exact login
    no sign in screen appears when i start the tool
    app doesn't send me to Exact for the login
    want to reauthorise but it just opens without asking anything
    the app doesn't ask me to sign in, how do I re-grant then
    I press sync and no Exact login comes up at all
    app never shows exact login page for give permission again
    the app won't send me to the exact login when I want to reconnect
    no sign-in window pops up for giving the permission
    I was told to sign in again but the app never shows me the Exact login
    no login page appears when I start the tool
    app does not redirect me to Exact for approval
    How can I make it ask for my Exact credentials again?
    Opened the scanner to renew consent, it just goes straight to its home page
    expected a sign-in prompt, didn't get one
    I open the app for authorise but the page of Exact is not appearing
    The supplier said the till will prompt me to log in to Exact. It doesn't prompt anything
    supposed to renew but the program never brings up Exact's sign in
    supposed to be prompted for Exact login but the tool never does
    They told me the app would ask for my login to renew the permission, but no window pops up
    I'd like to authorise anew but the tool never takes me to an Exact login
    no sign-in screen shows up when I start the app
    I would like to give consent anew but the software simply opens w/o asking
    I'm to grant anew, but there's no Exact screen coming up
    I want to renew consent but pressing sync never takes me to Exact
    the app never sends me to a login page even though I removed its access
    I press sync and the Exact consent page doesn't show up at all, so I can't approve
    app doesnt send me to exact login
    no login prompt appears when i start app, needs new consent
    I'm supposed to get an Exact sign-in page to approve the app but none pops up
    Ready to consent, though the app merely spins and never brings me to Exact
    I want to re-approve it but no Exact login ever comes up
    app doesn't prompt for sign in though it needs new consent
    I'm meant to sign in again through the tool but it never shows me the Exact login
    want to renew the permission but nothing pops up when I start the app
    support told me to log in afresh from the app, yet I never come to Exact
    I want to reconnect but no login screen appears
    Supposed to renew consent but the app never sends me to Exact
    We should approve again, they tell us, but the app never shows a login window, however often I start it.
    I'm ready to consent on behalf of the client, but whatever I press in the app, that Exact window won't come.
    I'm supposed to approve the CRM again but no Exact sign-in screen ever pops up
    Support says grant access again, yet the app never goes to Exact, simply does nothing
    Meant to give a fresh OK but the program never sends me to Exact
    Should a login page pop up? I want to approve it anew but the app never asks.
    Supposed to grant again, but Exact's page never comes up. Is a pop-up being held back?
    I'm supposed to get a login window of Exact but the app just shows its home page
    No question comes up. I want to grant again and it never asks me
    fetched data to trigger the sign-in page, it never appeared
    Supplier says a login page will pop up by itself for the fresh consent. It doesn't
    Told to consent afresh, but on start the program doesn't ask me anything
    They mailed that opening it would bring an Exact screen to confirm, no such thing turns up
    want to consent again but the app never sends me to Exact
    no sign-in screen shows up although I ask it to connect
    I'd let it back in but it won't ask
    no exact login prompt when reconnecting
    app never redirects to exact
    want to reauthorise, sign-in page doesn't appear
    consent screen not showing up
    how come it skips the login screen
    no sign in windwo apears for reconect
    I'm told to approve it again but the app never prompts me, is that good or bad
    No consent screen appears when I start the app. Already approved, or blocked?
    Supposed to renew the approval, but the app shows no sign-in at all. Suspicious?
    I'd like to approve it again but the app never sends me to a login page
    I want to authorise the app again but it never sends me to the Exact login.
    How do I get the login screen of Exact to appear? The app doesn't ask for it.
    The app should ask me to sign in after I revoked it, but nothing pops up.
    We want to approve the app again and there is no login page, just an error.
    I want to approve the app again but it never shows me the Exact sign-in page
    I press connect in the program for a new approval but no Exact window opens
    The app never opens the Exact login page, so I cannot authorise it again.
    The tool claims to be connected, fetches nothing and never offers a login.
    I need to approve the app again, but it never sends me to the Exact sign-in page.
    Nothing pops up when I open the tool, so how can I grant access again?
    The manual says the app jumps to Exact for approval, ours just sits there.
    Everyone says the app will send me to a sign in page, mine doesn't ask a thing
    I'm supposed to consent anew but the tool never shows a login
    How to renew when the app doesn't send me to Exact
    I want to re-consent but the app never redirects me to Exact
    I'm supposed to grant access again, yet the product never shows me any Exact login
    Vendor says a sign-in will pop up by itself. It doesn't.
    We're told to renew, the package doesn't give us the opportunity to sign in
    app never asks me to sign in
    no login page comes, want consent again
    I want to consent again but the app never shows me a login
    no sign in prompt appears, how can I renew then
    app never sends me to Exact, so how am I supposed to consent again
    your mail says a login window pops up. It doesn't.
    The app never sends me to a login page
    I want to approve again but it doesn't ask
    No sign-in window appears when I start it
    I'd like to approve the app afresh for our group, but it never brings me to an Exact sign-in screen.
    I want to approve the tool again, but it never sends me to the Exact sign-in page.
    I press connect in the app but no Exact window comes up to approve it.
    I want to renew consent but the app never sends me to Exact's sign-in page.
    No login window pops up when I try to authorise again.
    I pressed renew in the app, yet I'm not sent to Exact to log in.
    I start the app to approve it again, but no Exact login appears at all.
    Clicking reconnect in the product does nothing, no Exact login pops up.
    no login screen when reconnecting app
    No Exact login appears when I refresh, so how can I give my consent?
    How can I authorise the app again if it never shows me the Exact login?
    The app never takes me to the Exact sign-in page so I can't renew the consent.
    I open the add-in to renew the connection and it simply doesn't send me to any sign-in page
    I'd like to approve the app again but there's no login popping up when it fetches
    I want to renew the consent but the tool never sends me to a login page
    I pressed refresh hoping to be asked for my Exact login. Nothing pops up.
    I expected the add-in to send me to Exact for approval, but it just sits there.
    .opt-has-access =
        data comes in
        it just works
        figures come through
        i get new data
        new data comes in
        it fetches data
        the app just works
        i see new figures
        it simply works
        data is coming in
        the data was refreshed
        everything is up to date
        today's invoices came through
        this morning's invoices are in already
        refreshes without grumbling
        so nothing is wrong, it all comes through
        new bookings appear neatly
        fetched, 34 lines of today
        figures keep up
        Fresh entries are coming in
        works already, it seems
        The invoice I made this morning is in there
        It updates without asking a thing
        Sync went to a hundred percent with current figures
        To my surprise it's all there
        Still does its job
        the invoice I entered a minute ago shows up
        it's simply working, with today's figures
        no error, the new contact came across
        oddly it's all up to date, so someone must have approved it before
        data just comes in
        no sign-in, it just works
        not revoked apparently
        still has access
        works without asking
        not an error, and the new data's there
        no login needed, fresh figures
        fresh figures as of this morning
        it fetched today's invoices
        fresh data, no problem
        tis pulling in new stuff no bother
        data from this morning is already in
        no error, it fetched
        not a problem, data's there
    .opt-nothing-happens =
        there is an error, but another one
        an error, and no sign-in
        get an error
        does nothing
        no response
        silent
        nothing happens
        i see an error
        nothing
        it does nothing
        nothing comes
        i get an error
        it gives an error message
        the app doesnt respond
        it hangs
        no reaction
        hangs while loading
        red bar with error on top
        not a thing moves
        clicked and clicked, screen stays as it was
        unauthorized it says
        old data from last month, otherwise no movement
        Just "connection failed"
        I click and it doesn't respond
        spinner, then the old figures
        It throws a 401 and stops there
        dead button
        Stuck on last month's data
        Red bar with a code and that's it
        last entry is three weeks old and it stays that way
        only stale figures, not one from today
        a red bar saying import failed
        the spinner spins and then everything is as it was
        no data, no login
        just an error
        doesn't respond
        not a thing
        dead silence
        just sits there
        dead as a doornail
        spinner keeps spinning
        red banner, no data
        nothing is coming, only some red message
        an error popped up
        it doesn't do anything

reauthorise_look-for-connect =
    where is the connect button?
    can't find 'link to Exact' in the settings
    which menu in the web shop has the accounting hookup?
    I've gone through every tab of our time registration tool looking for a spot to set up the link; what is it usually called?
    The fleet portal is severed, I notice; where in that portal do I hook it up again?
    Where in the product is the button to reconnect with Exact? I searched all the settings.
    where on earth in Shopify is the button to hook it up with Exact?
    Our link to the ledger went dead after the summer holidays. In the product's settings there are tabs for General, Users and Integrations. Where would I expect to find the button for hooking it up again?
    The donation software says I must "link my accounting package", but I have hunted through every page of it and cannot find where one starts.
    Where in a product do you usually find the button to hook it up to Exact again?
    I've been through every menu in the webshop's back office for something like 'reconnect bookkeeping'
    Is it under Settings, Integrations, Plug-ins? I can't find where to start the link with Exact
    where in my product is the connect button
    New job, new tool: I am supposed to "hook it up to Exact". I have been through every page of the tool and don't know where such a thing would begin.
    I'm ready to give our new CRM its permission, where in the CRM is the thing to press for that?
    where in the software is the button to connect to Exact anew
    nothing opens when I click connect, could a popup blocker be in the way
    the tool errors out but never takes me to the Exact login
    I look for a connect button in the package to allow Exact again and nothing opens when I click. Popup blocked?
    where does an app usually put the button to sign in to Exact for renewed access
    browser holds back the Exact sign-in window when re-approving
    I click connect in the app and no Exact window opens. Is the browser holding it back?
    where in the app is a connect button, I need to approve it again
    pop-up blocked at consent?
    The app shows an error and no login. Is there generally a place in its settings to authorise afresh?
    can't find the reconnect option inside the app
    Where would a typical app hide its connect to Exact button? A popup seems to be blocked too
    where in the app is the button to connect to Exact
    i press connect and nothing opens, maybe popup blocker?
    can't find a reconnect option inside the app's settings
    Chrome blocks the window of Exact when I try to link
    where's the reconnect button usually hidden in an app
    Nothing opens when I click connect, maybe my browser blocks the window
    how to force app to show Exact login, is there connect option
    where's the connect button in the settings of the tool
    browser blocks the window when I press link to Exact
    Where in the app would I normally find the reconnect button?
    clicking Connect to Exact opens nothing, could my browser be blocking a window?
    cant find where to reconnect exact in shopify settings
    Which menu usually holds the option to log in to Exact again?
    Pop-up blocked while reconnecting
    The button to link with Exact is hiding from me in this expense tool
    can't find any button in the till to hook it back up to Exact
    sync app just errors out, never prompts me, where do they hide the reconnect thing
    Which menu of the POS has the re-link button, or is my browser eating the pop-up for Exact?
    Pressed reconnect in the salon app and the browser blocks something, no Exact page appears
    My browser blocks the pop-up when I hit connect in the product's settings
    under which heading of such software is the re-connect button normally
    clicking authorise does nothing, pop-up blocker?
    where in the product's settings would the reconnect button be, nothing arrives and it never prompts
    support tells me to reconnect yet the product's settings seem to lack a button and nothing pops up
    I press connect to renew it and nothing opens, is a pop-up blocker to blame?
    Nowhere in the tool do I see where to approve Exact again. Which word do I look for?
    Which button in the tool gets me to the Exact sign-in, nothing pops up, maybe the browser blocks it
    pop-up blocker? clicking around in the tool to reconnect does nothing
    no login window from Exact opens when I hit sync in the new tool, where's the link button
    nothing opens when I hit the Connect button, could my browser be stopping it
    I can't spot a link-to-Exact button in the marketplace tool, where do these usually live
    the authorise window gets swallowed, maybe an ad blocker, and I can't find another button
    where in app is reconnect
    nothing opens when i hit connect, pop-up blocker?
    I can't find where in the till's settings one hooks it up to Exact again
    Pop-up blocked perhaps? I press connect to give the app access again and no page opens
    where in the app's settings is the button for linking with Exact again
    where is the connect button normally hidden in such a tool, I have to authorise again
    reauthorise: pop-up doesn't open in my browser
    where would a time sheet app hide its button to authorise again
    Where in the app do I find connect again?
    Reconnect button hidden somewhere in the settings?
    There ought to be a button to hook the app up to Exact again, but everything has odd names in this package and no window opens. Where do I search?
    where does a WMS usually hide the button to connect to Exact anew
    Which menu in a tool usually has the reconnect button? I press and no window pops up
    Where inside the app do I kick off the renewed approval, nothing pops up by itself
    is there usually a connect button in the settings? I can't spot it and I want to give access once more
    I press connect and the browser flashes 'window blocked'
    Settings, profile, help: that's all I see. In which one is the button to connect again
    Vendor says press reconnect, since their redesign I can't find a thing like that
    where in an app do they usually hide the connect button
    where is connect button in app settings
    popup blocker reconnect window exact
    Where in an app would the renew or reconnect button normally sit
    Told to reconnect, where in an app's settings is that usually hidden
    Where in the app is the button to connect to Exact again?
    I can't find anything like Reconnect in our time tool's settings.
    I click Connect to Exact in the app and no window opens. What is blocking it?
    Our CRM doesn't show where to log in to Exact again. What word should I look for?
    I can't find in the program itself where to connect it to Exact again
    I want to approve the app again, which screen of the app do I start from?
    I can't see where in the app I start the sign-in with Exact again.
    No Exact pop-up opens when I press connect, could my browser block it?
    Which menu in an app usually holds the button to reconnect to Exact, as I can't spot it?
    I press connect to approve again, but no window opens, is a popup blocker in the way?
    can't see anywhere in the till's menus to link it to Exact again
    Nothing pops up, is there usually a connect button hidden in the app's settings to consent again
    reconnect opens nothing, popup blocked?
    Where in the tool's settings would the re-link button be hiding?
    nothing pops up when i press reconnect, pop-up blocked maybe
    Under what word might a product hide its link-again button
    where is connect button inside app
    nothing opens when i click connect
    where in such an app is the reconnect button usually hidden
    popup with the login doesn't open when I press connect
    where would a supplier usually hide the reconnect button in its app
    pressed Connect, nothing opens. popup blocker?
    Where in the app is the reconnect button?
    Clicking connect opens no window at all
    Where in an app do I usually find the button to connect it to Exact again for our entities?
    Where in the app's settings would I usually find a button to link with Exact again?
    Where would the reconnect button be in most apps?
    I press connect and nothing opens. Is a popup blocker in the way?
    I want to approve the app anew but can't find any reconnect button in its settings.
    I can't find where in Simplicate to relink with Exact.
    I click connect in the app to allow it again and nothing opens. A popup blocker maybe?
    Which setting in an app brings up the Exact login to authorise it anew?
    Where in an app do I usually find the button to connect to Exact again?
    Our app has no visible option for linking it to Exact afresh, where might it be?
    Signed-out app, no Exact login in sight. Where do products usually put the connect button?
    Where in the app would I find a button for approving Exact again? It doesn't pop up by itself
    Where within the program itself would you normally find the button to link Exact anew?
    .done =
        found it
        found
        I found it
        it was hiding under integrations, the login page is up now
        allowed pop-ups and there it was
        the vendor pointed me to the button, got it
        behind the cog wheel, found
        there's a reconnect button in its settings, pressed
        pop-up blocker! login shows now
        clicked reconnect
        there was a reconnect button, login page now showing
        popup blocker it was. return
        reconnect option was under integrations, sign in page is open
        hit reconnect, login shows

reauthorise_too-early =
    access_token not expired error
    It complains that I am requesting a new token too soon, should I wait ten minutes?
    Hi, merchant's log at our support desk reads "access_token not expired", what now?
    What does "access_token not expired" mean and must I wait before I try the link again?
    something about a token that hasn't run out yet, must I just wait?
    Our developer tried to obtain a fresh token straight after the previous one and received "access_token not expired". Have we broken the authorisation, or should we wait and repeat?
    refresh call returns "access_token not expired", huh? isnt that a good thing
    access_token not expired, what on earth?
    The log complains that a token is requested too soon, and then the link stops
    Reconnected three times in a row within minutes, now it says the old access hasn't run out yet
    access_token not expired message
    Our developer restarted the sync and pressed renew a couple of times in a row. It now complains that the access_token not expired.
    The nightly sync stops with "access_token not expired" and I just want it to run by itself again
    access_token not expired error, do I have to grant again
    Exact rejects our refresh because the token isn't expired yet
    message says the access token is still valid, is my consent gone
    it says access_token not expired, is a new consent needed?
    access_token not expired, what kind of error is this
    Our program reports the token hasn't expired yet. Must I approve again?
    "not expired" when refreshing access, how long do I wait
    message access token not expired after starting the app twice
    token not expired error
    The response was 'access_token not expired'. Do I need to renew the consent or simply wait a few minutes?
    error: access_token not expired
    Our tool complains that its current token is still valid. Do I need to re-consent or just wait?
    error "access_token not expired" what to do
    my app log says access_token not expired, do i need to give consent again?
    token not expired error when connector refreshes
    it complains that access token has not expired yet. is our permission ok?
    error says access_token not expired
    What's this so, the access token is "not expired" and that's an error?
    "access_token not expired" on refresh, must I re-authorise?
    error "access_token not expired" what does it mean
    refresh refused because the old token isn't expired yet
    400 token not expired when our app renews, reconnect or wait
    The log complains the access token has not expired yet. Do I need to consent again?
    What does 'not expired' mean when refreshing at Exact?
    Our connector prints access_token not expired and gives up
    is my approval gone if it reports that the token hasn't run out
    refresh call returns access_token not expired
    Register shows "access_token not expired", do I have to approve it again?
    Rota log: access_token not expired. Approve again or leave it?
    Log line 'access_token not expired' in our planner, is approving again needed
    log says access_token not expired, do I need to sign in again
    access token not expired error
    server refuses a new token since the current one is still valid
    told that the token has not expired yet, do I have to consent again
    says our access token is still valid and stops there
    error acces_token not expired
    It says access_token not expired, must I give permission anew?
    access_token not expired
    our interface log: access_token not expired, should we reconnect
    The vendor's log complains a token isn't expired yet when refreshing
    Integration says access_token not expired, is our permission lost
    log after regrant: access_token not expired
    Log of our connector: access_token not expired. Must the merchant approve anew?
    error when refreshing: token not expired yet, what's wrong with the connection
    refresh refused, access_token not expired
    access_token not expired what now
    error token not expired, must i consent again
    When I try to authorise it says access_token not expired, whats that
    token not expired yet message upon authorising again
    the error reads access_token not expired
    renewing fails saying the token hasn't expired yet
    error access_token not expired while renewing
    the log reads access token not expired, must I give permission again?
    token refresh refused: access_token not expired
    error access_token not expired
    What does access token not expired mean?
    App complains the token hasn't expired yet
    Our logs read access_token not expired and the client is about to approve everything again. Necessary, or is waiting enough?
    access_token not expired, says the log right after the client approved. Approve yet again, or give it ten minutes?
    the hours tool says access_token not expired
    'access_token not expired' and support wants me to consent again, is it needed at all
    It complains that the old key has not expired yet. Approve again or wait?
    Do I need to approve again when it says access_token not expired?
    "access_token not expired", how long till I can try
    The log reads access_token not expired, do I need to renew anything?
    an error that tells me my token is still valid, odd, what do I do
    Clicked renew twice and now it reads access_token not expired, did I break something
    access_token not expired, do I need a new approval or not
    error about a token that has not expired yet
    exact says token still valid, reconnect fails
    acces_token not expired what to do
    "access_token not expired", is my approval gone or still there?
    Error claims the token has NOT expired. good or bad, and do I have to sign in again?
    "Not expired" error on the access token, so what's wrong with it?
    access token not expired when I try to log the app in
    I get the error access_token not expired when I reconnect. What does it mean?
    The app reports access_token not expired. Do I have to authorise it again?
    Our connector logs 'access token not expired'. Is something wrong with the consent?
    What should I do with 'access_token not expired' after I tried to log the app in again?
    While renewing the permission I get the text access_token not expired
    Our tool says access_token not expired, do I need to approve it again?
    Our log says access_token not expired when refreshing, is the grant broken?
    The token endpoint refuses a refresh because the old token hasn't expired, do we need new consent?
    Our script gets access_token not expired; is the consent gone?
    What does access_token not expired mean, and do I have to approve the app again?
    Our tool logged access_token not expired last night, is the connection lost?
    I see access_token not expired each few minutes, should I sign in again or just wait?
    access token not expired, what am I supposed to do
    Got 'access_token not expired' when refreshing the link
    It complains the token hasn't expired yet, do I need to consent anew
    'access_token not expired' in the response from the token endpoint
    refresh call rejected because the old token isn't expired yet, do users need to consent anew
    access token not expired says the log, is my consent dead
    Should I renew when it says access_token not expired?
    says acces token not expired
    error access_token not expired when trying to renew
    'token not expired', do I need a new consent or just patience
    Developer tells me the token is not expired yet and the refresh was rejected. Does the client have to log in again?
    It says the access token has not expired yet
    Got access_token not expired, should I approve again?
    Renewing the holding's access fails with access_token not expired, what is the app trying to tell me?
    Our tool logs access_token not expired, do I need to approve it again?
    Support log reads: access_token not expired. Must I grant access once more or just wait?
    The log says access_token not expired. Should I consent again?
    What does access_token not expired mean for our connection?
    The log says access_token not expired when the app tries to get a token.
    The log reads access_token not expired and fetching fails.
    Renewing fails since "access_token not expired". Should I consent again?
    The log says access_token not expired, do I have to give consent again?
    I get 'access_token not expired' when the app renews. Is the link broken?
    Supplier's screen says access token not expired, how long should I wait?
    The log of our sync reads access_token not expired. Do we have to hand out consent once more?
    .done =
        waited a quarter of an hour and it picked up
        had a coffee, tried again, error gone
        I see, so no need for a new approval
        slowed the scheduler down, fine now
        waited, fine now
        waited and it sorted itself
        waited, gone now

reauthorise_which-user =
    which user should I sign in with when connecting
    which account should I sign in with?
    who has to give consent?
    me or the boss, whose name goes on this?
    Should we make a separate user for the dashboard, or may I approve it with my personal login?
    When Dext sends me over to Exact, do I enter the accountant's credentials or the client's own?
    The link is dead since Karin left. With whose login do we revive it?
    Should I sign in as main user, so that I can tick each client when it asks?
    Which login must I use for the connection, mine or a general one from the office?
    Can the bookkeeper sign in for the coupling or does it has to be the owner of the subscription?
    do I log in for this link as myself or as the boss?
    whose name and password goes in when the scanner wants to be hooked up?
    We're going to reconnect the data warehouse. Should it be me, the CFO, or a seperate service user who logs on at the moment Exact asks who is giving permission?
    With whose login must the treasury platform be authorised: mine, my assistant's, or a technical user's?
    Should I use my own login or the one of the director to hook up the tool?
    Is a separate account wise for linking, so that it doesn't fall over when I leave?
    It asks for an Exact login; our firm has seven. Which?
    own login or service account to couple the software?
    with who's account must I sign in for the coupling
    I am about to link the new cash register and the sign-in of Exact appears. We have my own account, the director's and one called "api"; which one belongs here?
    The old link hung on the intern's name and broke when she left. I do not want that to happen twice, so under whose name do I tie it this time?
    Before we hook up the new tool: should that be done as the director, as me, or as a separate account so it survives when people leave?
    The colleague who once gave the permission has departed. In whose name do I best approve the app now?
    which user should I log in as when the app sends me to Exact
    does it matter if I approve with a different login than last time
    my own account or the director's when consenting again
    Under which login do I re-approve if we have three Exact users?
    does it matter with which user I let a package back in
    The sign-in screen is ready. Do I use my own account or the director's?
    The app asks for an Exact login and I have two. What if I choose the wrong one?
    which of my logins should renew the consent
    sign in as whom to re-approve
    Should the app be re-approved by the same person as before, or is any user with access fine?
    whose login should be used when re-authorising
    Does it matter which of us signs in to approve the app? I handle two clients with the same account.
    which user should sign in for giving the consent
    do I use my own login or the general one when the app asks
    which user should I sign in as when giving consent again
    not know with which login to authorise the app, I have two
    which login should I use when app asks for Exact sign in
    Which login should I use when the app wants consent again?
    mine or the director's account for renewing the approval?
    does it matter who signs in to re-approve
    I've three Exact accounts, which one do I pick at this login prompt?
    Should the person agreeing be the main user?
    As an accountant I use one login for the same app at several clients, can I use it to re-consent here?
    When the expense app sends me to log in, should I use my own account or the finance team's shared one?
    The supplier's engineer instructed me to sign in afresh through the system, though he neglected to say as whom
    Approving the hotel system again: do I log in with my own name or the general reception account?
    Reconnect the webshop as the owner or as the shop assistant? She can't see the holding
    Whose login should be used when the package asks for approval, mine or my client's
    as which account do I perform the re-authorisation
    does it matter who logs in when renewing consent
    Should the chair or the treasurer sign in when the app wants its permission again?
    Under which login should I consent for the consolidation tool so it reaches all entities
    The app wants me to sign in: with my personal user or the interface one
    Should the re-consent be done by the CFO or by the person who did it originally
    I have an NL login, a group login and an interface login, which one should consent to the warehouse
    who of us should sign in at the moment the app asks
    Sign in as me or as SYSTEM when the tool asks for permission? it must see all 20 companies
    whose login do we use to approve the connector: the owner's, the bookkeeper's or the agency's?
    I have three Exact logins, which one should the plugin get when it asks
    should it be the agency's or the merchant's login that approves the plugin
    which user do i sign in as
    app login: mine, boss's or a shared one
    the tool wants someone to sign in with exact and three of us have accounts, who should
    Whose login should I use when I renew the consent for the booking system?
    Does it matter which of us logs in when the app asks for approval again?
    My business partner and I both have a login, which of us should re-approve?
    Should I renew consent as myself or as the main user?
    whose credentials are to be used for re-approving
    I have to grant the scanner access again, do I use my own login or the director's
    two accounts in our office, which one should give the renewed permission
    the till asks to sign in again; as me, as the boss or as the finance account
    Which login should I use to reconnect the app?
    Do I sign in as myself or as the boss when re-linking?
    Whose account do I take for renewing consent?
    The app wants a new sign-in, and I have logins for nine clients. As which one do I approve? Or better the owner?
    For the renewal the package wants an Exact user. If I do so with the office login, will the connection of my other client come loose?
    Three people could approve the app again: owner, bookkeeper, me. Does it matter who? The owner sees wages, we don't.
    asked to renew the consent, but with which login: mine, finance's or the service account
    Should I approve the planner under my own name if I may only open two of the companies
    The tool wants a fresh sign-in: as the boss or as me?
    Does it matter whose login I use to renew the consent?
    Should the boss sign in for the new approval or may I?
    which of our three logins must I take when the app sends me to Exact to say yes again
    If our secretary signs in to approve it anew, will the app only see what she sees?
    The app shows the login box of Exact: my own name, the manager's or the general one?
    Which of our four accounts do I fill in when it wants consent again
    sign in 'as the user of the app', says the renewal mail. Who's that supposed to be?
    The shop needs a fresh yes. Pete used to do that, now there's three of us, who should sign in
    which of our four users should do the re-consent
    do I renew it as myself or as the finance account
    my login or the boss's, if the app is to see everything once more
    which login to use when reconnecting
    reauthorise with my account or boss's?
    whose credentials for consent renewal
    Do I renew it as me or as SYSTEM?
    Do I sign in as myself or as the boss when approving the app again?
    Which of my three logins is the right one for giving it access again
    Does it matter who re-approves the app
    When the client's approval is renewed, who signs in, our firm or himself?
    Must I use my own login or the bookkeeper's when the tool asks for Exact?
    With which user should I log in when the app asks for consent again?
    Do I reauthorise the app as myself or as our general links user?
    I have three logins. Which one do I use to approve the app again?
    Should the director or the bookkeeper sign in when the app has to be approved again?
    Should I approve the app again with my login or with our bookkeeper's?
    Should the owner or the office clerk log in when the app asks for approval?
    Which Exact user should I sign in as when the connector asks for consent again?
    Does it matter whose login I use to reauthorise an app?
    Should an admin or a bookkeeper sign in to let the connector back in?
    Which of our Exact logins should I use when the app asks me to approve it again?
    Should I reconnect the app with my own account or with the controller's, who sees more companies?
    The tool asks for an Exact login to restore access and we have four, does it matter which?
    Whose login do I use to let the app in again, the boss's or mine?
    three of us have a login, which one should agree for the scanner
    Which of us should log in to renew it, the manager or the assistant
    Firm's general login or my own for the new consent, does it matter
    service account or my own for the re-consent?
    reconnecting: pick the controller's login or the shared one?
    Which login should be used for the renewal so that the tool gets all fourteen entities?
    Do I approve under my name or the service account
    Under whose account should the renewed consent be, in view of the many entities?
    which user do i sign in for consent
    renew with my login or the bosses?
    whose login should I use to grant it again, mine or the finance one
    which of us ought to sign in when renewing consent
    Which of our logins do I use to approve the app again, mine sees 2 companies and Tom's sees 9
    took over, have to re-approve, unsure under which user
    whose login should i use to approve the app again
    Does it matter which of us re-approves?
    under which name do i sign in when renewing
    The app needs a new approval for our client, should he sign in or should I use the office login?
    Both partners of our office have a login, with whose account do I restore the app for this client?
    Which login should I use when the app asks for permission again, mine or the office one?
    Does it matter whose account I use when allowing the tool in again?
    We have a main user, three partners and a functional account. The reader has to be authorised anew, and nobody knows which of these logins to take. What's sensible?
    Which of our users should sign in when we authorise the app again?
    Does it matter whose login I use when giving consent anew?
    The last consent was by a colleague. Shall I use my own account when I authorise the app this time?
    With whose account do I log in when the app asks for Exact Online, mine or the finance manager's?
    We're three people with logins. Who ought to approve the budgeting app?
    Approve it as myself or as the generic finance login?
    I have no idea under which login that app was originally authorised. Whose should I take now to give permission again?
    Whose login do I use to authorise the app again, mine or the one of the controller?
    Should I authorise the app as a personal user or some general account?
    The consent page is open and I'm not sure if my manager or I should log in there.
    Approving the app anew: should I do that as myself or as our system user?
    The app wants me to sign in to Exact but I have no idea whose account it was linked with
    Two of us have admin logins. Under which one should our app be approved again?
    When the tool sends me to Exact to log in, should it be me or the director?
    Whose credentials do I use to authorise the app anew, given we have seven users?
    Should I renew the app's approval as myself, though I can't see all companies?
    .done =
        I'll go with the interface account then
        settled, our controller sees all entities so it'll be her
        it was John, and he is next to me
        got my answer, using mine since I can reach all of them
        I'll use the service account
        the CFO can get everywhere, so him
        it'll be the controller's login, go back
        we will use the dedicated account, return
        our controller sees all, using hers
        going with the service account

reauthorise_cannot-sign-in =
    can't log in to give consent
    two-factor code rejected while linking
    the page where I should approve says my password is wrong
    I get as far as Exact's sign-in window, but the verification text never arrives, so I can't finish hooking up the till. Any way round that?
    It prompts me for my password to link up, and I don't get past that.
    What if the code on my phone is not accepted when I try to hook the app up again?
    hooking it up again, but Exact won't take my password
    lost the phone with the login code, so I can't tie the tool back to Exact
    I need to renew the link with the planning tool but at the Exact login it wants a code from an authenticator that was on my old phone. Without it I can't get to the approval.
    Hello, the app brings me to the Exact login page but it does not accept my password, so I cannot finish connecting it for my boss. What can I do please?
    I don't get past the Exact login page while linking, the code from my phone is not taken
    Password forgotten of the account that the coupling runs on
    Hooking up fails because Exact says my e-mail address is unknown
    two-step code refused while connecting app
    I have to renew the Basecone link, but at the Exact screen it does not take my password, and the code from my phone is refused too.
    I want to renew the permission but can't get past the Exact login, it won't take my code
    app sends me to the Belgian Exact login but our account is Dutch
    my Exact login is refused only when I come from the app
    cannot sign in at the consent step, works fine on the normal site
    When allowing again the app sends me to the .be site where my Dutch login fails. Where do I change the country?
    can't sign in to approve, the password is right though
    The app opens a Belgian Exact page while we're in the Netherlands. How can I approve?
    On the sign-in screen the app opens my password is rejected, straight on the site it works. What's that?
    consent page won't take my password
    app opens wrong-country Exact login
    While renewing approval I'm taken to the .co.uk login, where my account doesn't exist. What's wrong?
    can't log in when the app sends me to exact
    Login rejected from within the tool, it opens the UK site while our account is Dutch
    I can't sign in on the page where the app sends me
    login refused when connecting, without app it works
    App opens the .co.uk login but we are in Netherlands
    the sign in step of re-connecting fails, unknown user it says
    can't sign in on the Exact page the app sends me to
    it takes me to the UK login but we're with Exact in the Netherlands
    login fail only when coming from app for authorise
    sign in fails when I come from the app
    app opens co.uk page but our account is dutch, can't log in
    The app opens the Belgian Exact site and my Dutch login is refused
    my credentials are rejected on the page where I should approve the app
    can't log in while trying to give the app permission again
    It sends me to exactonline.com but our books are on .co.uk
    Wrong country login page when re-authorising
    It goes to .com page and my login is not known there
    user can't log in from the app, browser shows exactonline.co.uk
    The till's login page is the Dutch Exact and we're a German hotel, my details don't work there
    Wrong country page pops up, .com instead of .be, so my login fails while renewing the salon app
    renewing consent and the sign-in fails, though my password is right
    app's login for renewal opens the .nl site while our books are at .be, so my account isn't known
    renewing the grant fails at the login, app sends me to the wrong country
    login rejected when re-authorising though it works on the normal site
    When the app sends me to Exact to agree, my login isn't recognised, though normally I get in fine
    The app takes me to a Belgian Exact page to approve and my Dutch login fails there
    renewing consent but it won't accept my login, I am from the German entity and it shows .nl
    the tool sends me to the Dutch Exact to consent, but my account is British
    A UK merchant is sent to the Dutch login page by our app and his credentials are refused
    my Exact password isn't accepted when I connect the store, though it's right
    plugin opens the wrong country's login so our approval can't happen
    exact login fails from app
    login page rejects me, country setting wrong?
    The app sends me to the Dutch login page but our account is British, so I can't approve
    The app takes me to exactonline.com to approve it, where my login isn't known
    renewing consent, but sign-in rejects me
    The app opens the .be login and my account is .nl, so I can't approve
    renewing consent, but the login form of Exact doesn't take my credentials and the app is set to Netherlands while we're UK
    during reauthorisation I can't get past the Exact sign in
    the app sends me to the Dutch site to sign in, our account is Belgian and won't work
    I can't sign in on the Exact screen the app shows when re-linking
    For the renewal the app sends our Belgian client to the Dutch login page, where his name is unknown. Where can that be put right?
    To renew I get Exact's login page and it says unknown user. The app may be set to another country. Where does one see this?
    must approve the app again but I get stuck at the Exact login itself
    The app sends me to the Belgian Exact where I'm not recognised, while I have to approve
    It wants me to renew, but Exact refuses my details there, maybe it's the wrong country site
    Wanted to approve it again but the sign-in from the app rejects me, do I need to check the country?
    wanted to grant it again, the page on exactonline.de doesn't recognise me, we're Dutch
    The login screen opened by the app turns me down, directly in Exact I get in
    App sends me to the Dutch Exact for the approval while we're in Belgium, login fails
    wanted to renew the permission but Exact rejects my sign in
    must sign in to consent but Exact says it doesn't know me
    exact login rejected during reconnect
    app sends me to .com login, we use .nl
    wrong country sign-in while reconnecting
    The app opens the Belgian login and won't accept my Dutch account when I want to approve it again
    I want to give consent again but can't get past signing in
    I get to the Exact login from the app and it refuses me, so I can't approve
    The app opens the Exact login, but my password isn't accepted there.
    When I try to reconnect, the app takes me to the Belgian login page and I can't get in.
    I can't sign in on the Exact page that our app opens for the consent.
    cant log in on the exact page when the app wants consent
    The app sends me to Exact to approve it and my login is not accepted there
    While letting the app in again Exact tells me my user doesn't exist on that site
    Signing in through the app fails because it sends me to the wrong country site.
    My password works on the normal site but not in the login window opened by the app.
    When the app sends me to Exact my login is refused, though I sign in fine without it.
    The sign-in page goes to exactonline.com and my account is Dutch, is that why I can't approve the app?
    My password is refused in the window the app opened, may that be the wrong country of Exact?
    I want to grant it again but the sign in screen keeps refusing me
    The login in the renewal window rejects me, could it be the wrong country site
    the consent flow goes to the .com login and my Dutch credentials fail
    Renewing the link brings me to a login of the wrong country and my account is unknown there
    The tool takes me to the Dutch login for approval, mine is British
    cant log in when giving consent
    login refused at consent page
    login refused while re-authorising, the app opens the belgian page but we are dutch
    wants to give consent but his Dutch login won't work on the .co.uk page our app opens
    Exact rejects my login when the app redirects me
    I'm stuck at signing in while renewing the consent
    The app sends me to Exact to approve it for our Belgian company, but there my login isn't accepted.
    The sign-in page that pops up during reconnecting rejects my login, maybe it's the wrong country?
    Exact won't take my login on the page the app opens, so I can't give consent.
    When authorising, the app brings me to the .be site and my Dutch login fails there.
    The app sends me to Exact to approve it, but my user name isn't accepted there although it works normally.
    The Exact login page refuses me while I'm trying to give the app access once more.
    I try to allow the app again but cannot get past the sign-in page; it opens the .be site and we are Dutch.
    Can't log in on the Exact page that the app opens for the new consent
    Consent for our app fails at the Exact login: it says unknown user
    During the reconnect Exact doesn't accept my login, though it works for our Belgian colleagues
    The login for reconnecting doesn't take my credentials, though it's the right user
    Reauthorising fails because the tool opens exactonline.de while we are Dutch
    The app takes me to exactonline.com and my Dutch account isn't recognised there.
    Wrong country, I guess: the tool opens the UK login of Exact and I can't enter.
    To renew approval I have to log in, and Exact keeps saying unknown user on the page the app opened.
    .done =
        wrong country in the settings, changed it and I'm in
        reset my password, works again
        the admin unlocked me
        fetched my phone for the code, sorted
        country was wrong. sorted
        changed country to NL, we're in
        country was wrong in the app, fixed
        login works now, take me back
        got in at last, back to it

reauthorise_nothing-to-check =
    consent screen shows no data types
    I was expecting a list of what it will read before agreeing, but there are no categories at all on that page. Is that normal?
    While approving, I'm shown no kinds of data whatsoever.
    Why does the approval page show no list of data, only a button to accept?
    the page where I say yes shows no list of what it will read
    On the approval page of the new tool I had expected to be shown what sorts of data it's after, like invoices or relations. There's only a name and an Allow button. Can I safely accept this?
    Hi team, the consent page has no list of data to review, just a button. Is it okay to press it?
    The page with Allow doesn't show what the app is going to read, only a button
    I was told to look through what the app wants before agreeing, but there's no list
    Should there be a summary of invoices, contacts and so on before I say yes? I get none
    permission page shows no list of data to agree with
    The helpdesk said I would see which data the app wants and should check this before agreeing. I signed in and went straight back to the program without having been shown anything.
    Our privacy officer told me to read what data it asks for before approving, but the approval page shows no kinds of data whatsoever
    the consent page lists no kinds of data at all
    why is there nothing to review before I agree, it only has a button
    our in-house app's approval screen doesn't say what it will read, ok?
    The consent screen shows no kinds of data at all. Is it safe to accept?
    blank approval screen, nowhere does it state what the app wants to see
    Exact asks my consent for an app without telling for which data. Trust it?
    no list of data at the approval
    the consent page lists no data at all
    empty permission list on consent
    I'm expected to agree without seeing what the app gets. Could it be lower on the page, or is something off?
    the approval page shows no data types
    Consent screen doesn't say what information the app wants. Should I still accept?
    consent screen shows no kinds of data
    there's nothing listed on what the app will use, only agree button
    No list of data on the permission page, is it normal for own app?
    consent page doesn't list any kinds of data
    there's nothing to read on what data it wants, should I accept that?
    for agree there is normally a list of data but on mine nothing
    consent page shows no data list at all
    what does it mean when exact doesn't list which data the app wants during consent
    just a logo and an Accept button, where are the details
    The consent page doesn't list any types of data
    no scopes shown on the approval screen
    Exact wants my yes but doesn't say what the app may read
    Our in-house tool shows an empty permission list at consent, is that normal?
    Where is the overview of data categories when approving?
    consent page shows no list of what they'll read, sketchy?
    When I approve our home-made stock tool there's no list of what it may read
    consent page doesn't list any data at all, fishy?
    consent screen lists no data kinds, red flag?
    nothing is mentioned about what data will be read when I'm asked to approve
    The page where I must agree doesn't list what the app will read. Normal?
    The consent page doesn't list which data types it'll use
    no kinds of data shown when authorising, should i agree blindly
    consent page of our own connector displays no data categories
    The approval page lists no categories at all of what the connector will read
    our self-registered middleware shows no list of data when I approve it, normal?
    bought plugin, approval page mentions no data kinds, do I agree regardless
    consent page lists no data kinds
    nothing listed what data it wants, agree?
    The approval page doesn't list any data the app wants, should I still agree?
    No mention of what it wants to read on the agreement page, should I worry?
    approval page shows no list of data at all
    the consent page for our app doesn't list any data, is that right?
    The consent screen lists no kinds of data
    The approval page doesn't list a single kind of data, only the app's name and a button. Should my client agree to that blind?
    the approval page lists no data categories at all, can I still agree
    The approval page doesn't list what data it wants
    The page doesn't say what data it is after. Is it okay to agree?
    The consent page has no data categories on it, only a name and a button
    I'm asked to agree, but to what? No kinds of data are displayed
    the consent page lists no data at all, only a button
    consent page lists no scopes
    permission screen blank no data types
    The approval screen doesn't say what data I'm agreeing to, normal or shady?
    Nothing listed under data when I'm asked to consent
    I'm asked to agree, to what exactly isn't stated
    On the approval page I see no list of data the app will use
    The consent screen lists no kinds of data at all. Should I agree?
    Why does the approval page of our app not show which data it wants?
    The consent page doesn't say which data the app will use, should I still agree?
    The consent page shows no data categories at all, is it safe to accept?
    Our own app shows no kinds of data when asking consent, should it?
    The consent page shows no list of what the app wants to read, is that normal?
    Our own registered app shows no kinds of data when I approve it, may I go on?
    consent screen shows no list of what it will use, do I agree or not
    Consent page shows no data kinds at all, should I still agree
    consent page shows no scopes at all
    The consent page lists no data categories at all. Can our DPO approve that?
    An approval page that doesn't mention any data. Acceptable?
    no data kinds shown on consent
    consent page shows no kinds of data at all, should I agree?
    consent page without any data categories, suspicious or fine?
    The approval page doesn't say which data our client's app wants, is it safe to go on?
    The consent page does not list any data at all, should I still approve?
    The consent screen shows no kinds of data at all, should I still agree?
    The consent screen of our own registered app lists no data types, is that normal?
    The permission screen says nothing about what data the app would take. Should I go on?
    The consent page shows no kinds of data at all. Should I agree?
    Exact just asks me to agree and doesn't say to which data
    The consent page doesn't show which data the app will use, should I worry?
    Nothing is shown about the data it will use on the approval screen. Should I trust it?
    Consent page of our tool lists no data categories at all.
    .done =
        had to scroll, they're lower down
        it's built in-house so that explains it
        phoned the vendor, it's meant to look like that
        saw them in the registration, fine
        it's our own one, so fine
        found the list further down
        had to scroll, they're there
        it's ours so that's fine, continue
        it's our own one so grand
        scrolled, there's the list

reauthorise_asks-too-much =
    the app wants too many permissions
    requests too many permissions
    why does it want to change invoices before it'll connect?
    seems greedy, should I still agree?
    The approval page of a simple receipt app mentions payroll, bank and HR as well. Can I untick some of it before I accept?
    Is it safe to accept? The receipt scanner wants to see salaries too before it will connect.
    why does a till want to see wages before I can say yes to it?
    A simple label-printing app wants to read and change our general ledger, payroll and bank files at the moment of connecting. I'm stuck on that consent page; I'd like it linked but is this really necessary?
    The booking system wants to see salaries and bank stuff and literally everything. All I want is for it to send invoices. Feels off... do I say yes?
    A receipt scanner that wants to edit our payroll? I'm hesitating to click yes
    The page I must agree to is as long as my arm, do I have to accept all of that?
    Can I untick some of the things it requests before approving?
    why does it want to change my payroll data, should I accept
    We want to link a tool that only reads outstanding invoices. On the approval page it also wants to change purchase entries and employees, so I stopped there.
    I fear what I'm signing for: a receipt scanner that on the consent page wants payroll as well. Can I say yes to that?
    it wants payroll too, that's more than I'd agree to in Exact
    am I obliged to accept the whole list on the Exact consent page
    the tool requests write access and I expected read only, can I still back out
    At sign-in the app also wants payroll access and I don't get why. Can I still stop?
    do I have to agree with everything an app wants to know
    consent screen from Exact goes much further than I thought
    Why does a receipt scanner want to change our bank data? I'm on the screen where I must accept.
    re-approving, but now it wants payroll as well
    consent request looks excessive
    The scope it requests on renewal is larger than last year's. Am I obliged to accept?
    app demands more rights than seems reasonable
    Why does a time tracker want to see our purchase invoices? I'm hesitating at the approval screen
    the app wants more data than I expected on the consent screen
    why must a scan tool have my HR data? It asks it when I connect
    it asks for write access and I only want reports, must I agree?
    consent page demands too many things, what should I do
    it wants more than I'd expect, payroll and all. Do I agree?
    scan app asking for bank and HR data at the consent screen, weird
    The permissions it asks now seem too much for what the app does for me
    consent screen wants HR data for an invoice scanner??
    Why does a receipt scanner want my payroll data? It's on the approval page
    the permissions requested are far more than I'd expect
    Am I obliged to agree to everything an app requests?
    Consent screen lists bank accounts and staff records for a simple hours app
    dashboard only reads but now wants write access when I renew
    requested access looks excessive, hesitate to click agree
    The list of things the webshop wants has grown since last year and I don't trust it
    The permissions page lists payroll and HR, which seems rather a lot for an expenses tool
    why would a coffee loyalty app want to see me bank stuff
    The reservations app wants write access to payroll and bank when I renew. Far more than a table planner needs
    On renewing, the voucher app demands to change my customers and read my staff's wages
    the consent page of a till lists payroll, that's more than it should need
    Do I have to agree if the tool requests stuff it has no business with
    renewed approval now lists writing to creditors, it used to only read
    time tracking app requests bank data on the consent page, why
    requested scopes look excessive to our DPO, must we accept
    the approval page wants write access while we only need reporting
    The receipts program suddenly wants contacts and bank too on renewal. Should I simply agree?
    On the consent page the receipts app wants wages data too, do I have to swallow that?
    Approving again, I saw that they want to change leave and projects too. Is that compulsory?
    A simple cash dashboard wants payroll data when I authorise it
    Consent screen requests write access on everything, we only need balances
    Why does a receipt scanner ask permission for HR? I'm at the Agree screen
    The forecasting app asks HR and banking rights at the consent screen. Normal?
    the list of data it wishes to have is scary, I haven't agreed
    hesitating to agree since the dashboard demands write access on our ledgers
    a shipping label tool wants to edit our general ledger?? should I say yes
    The consent page demands way more than an order sync would need, am I obliged to agree
    why would a coupon app want to see HR on the permission page
    app wants payroll data, only needs invoices
    why does a time tracker want my bank data
    consent lists way more than this app needs
    When renewing, the gym tool asks for payroll and bank data. That's more than I bargained for
    The consent page demands far more than a till should need
    Why would a diary app need my purchase invoices, says the consent page
    Why does a receipt scanner want payroll data when I renew?
    The approval screen lists way more than last year
    renewal wants change rights where it was view only
    the invoice scanner wants to read salaries as well, do I have to agree
    renewed consent screen now asks for write access on bank stuff, looks like too much to me
    Why does a till need my HR data? It's on the list when I'm asked to approve
    a budgeting tool that wants to change my bank details? it's on the approval page
    why does the update of the app want permission for HR data all of a sudden
    The app wants more data than I expected, should I agree?
    May I refuse consent if the app is too curious?
    When renewing, the scan tool suddenly wants payroll and contacts as well, last time it was purchases only. Should I advise my client to agree?
    The consent page lists far more than an hours app could need. May I refuse, and what then?
    The agreement page says that the vendor shares data with third parties, which is new. Can I stop here and ask them first?
    The maker of a simple receipts app wants us to agree to changing master data. Too far for our taste. What if we decline?
    On the consent page our hours app suddenly wants salaries as well, that feels off
    I only need trips shared but the consent screen names HRM and bank as well
    On the approval screen the scanner wants salaries too, surely that's not needed?
    A till asking for HR data when I approve it. Should I go on?
    It wants to read payroll while it's only a receipt scanner. Do I have to agree?
    the consent screen lists far more than I would think it needs, is it risky to go on
    Can I refuse some of what it asks at the yes/no screen?
    At renewal it wants staff data that it never wanted earlier. Obliged?
    The consent screen wants payroll and banking for a simple receipt scanner
    It says 'manage' beside journal entries where I expected 'view'
    seven kinds of data on the page where I say yes, should be two
    'shared with third parties: yes', it says where I'm to agree. Didn't expect that
    On approving it again this version suddenly wants payroll too, last year it didn't
    New owner over there, and all at once the tool wants to change my customers upon reconfirming
    it suddenly wants payroll too, I'd rather not agree
    why does a till want my bank data on the approval page
    renewal page asks for full edit rights, must I accept
    I meant invoices only, the screen wants everything, haven't clicked yet
    app requests write access why
    consent screen wants payroll data, refuse?
    too many scopes at approval
    should I worry it wants HR data
    It wants everything on approval, normal?
    The consent screen lists payroll, and this is just a time tracker. Is that normal?
    Why would a receipt scanner need write access to my bank entries? I haven't agreed yet
    Asked to approve far more than I bargained for, do I go ahead or back out
    Security hat on: at consent it also wants to write bank entries. Refusing is possible, right?
    Why does the sign-off screen of an hours app list everything under the sun?
    On the consent page the receipt app wants payroll as well, should I agree?
    The app wants to read salaries too when I approve it again. Do I have to accept that?
    Why does a receipt scanner want permission to change our bank data? I'm on the consent page.
    The permission screen asks for far more than I expected. Should I stop?
    The app now requests write access to everything. Can I agree to only part of it?
    Our hours app now asks for permission on bank statements when I sign in. Should I say yes?
    Why does the approval page want bank and payroll data when it's only a receipt scanner?
    The consent page lists far more data than a rota program needs, should I go on?
    The tool wants access to payroll while it only needs sales invoices, should I agree?
    Why does a read-only dashboard ask for write permission on the consent screen?
    A mileage app wants to read bank data on reconnecting, is that suspicious?
    While approving the app again I noticed it now wants HR data as well, do I have to accept?
    Why would a receipt scanner want to change my bank entries, can I refuse during the approval?
    The consent lists far more than our contract says, do I agree or stop?
    Can I refuse when the app asks permission for more than invoices?
    It wants to see bank stuff too when I agree, that's more than I'd think a till needs
    Before I press yes: why would a booking app want my payroll?
    The consent screen wants HR data for a receipt scanner, seems a lot
    On re-approval it requests more than it used to, am I obliged to agree
    consent screen now lists HRM and bank rights, last time it was just purchases
    new version asks more permissions than I'm comfortable with
    On renewal the time tracker wants payroll and bank data too. That is more than in our DPIA.
    consent screen demands write rights on everything, seems excessive for a receipts tool
    The new version's approval page suddenly includes writing to bank data
    app asks too much at consent
    why does webshop want payroll data, should i agree
    re-approving and suddenly it wants payroll too, do I have to accept
    why does a parking app need our whole ledger, I'm at the consent screen
    Why would a coffee-ordering tool want my bank statements? It's on the page where I need to agree
    renewal page lists far more than the previous time, do I have to accept
    Why does a scanner want my payroll data on approval?
    It demands far more than before, must I agree?
    The app now also wants payroll data of our clients while we only scan invoices, should I agree?
    It used to read only the holding's debtors, now the app wants to change everything when I approve, is that wise?
    While renewing the permission the reader wants payroll data as well, should I agree to that?
    Why does a receipt scanner want to change bank accounts according to the approval page?
    Why does a receipt scanner want permission for payroll data when I sign in?
    The consent page lists far more than I'd expect, do I have to agree?
    On renewal our timesheet app suddenly wants to read bank data as well. Do I have to accept that?
    A simple scanning app wants to change my ledger and payroll data on the consent page, should I accept that?
    While re-approving, the till wants payroll data. That feels odd.
    When I re-allow the scanner it asks for bank and HR data too. Is that not a bit much?
    consent page asks for way more data than expected
    Why would a mileage tracker want my balance sheet when I allow it again?
    I'm about to allow our receipt app again. This time it wants payroll and contracts as well, should I agree?
    The consent page wants to change salary data though it's only a scanner, should I agree?
    Reapproving a simple scanner, it asks to modify the ledger. I'm hesitant.
    Why would an app for mileage want our whole ledger? I've the approval screen open in another tab.
    On the Exact consent page the app wants rights to change bank data, though it only makes charts
    A mileage app that wants to see my bank and payroll before I can agree? That seems a lot.
    Why would a simple chart tool want write access to my purchase invoices on the approval page?
    .opt-go-on =
        fine go on
        i accept
        continue anyway
        ok then
        i carry on all the same
        carry on anyway
        go on anyway
        ill do it anyway
        its fine ill continue
        doesnt matter go on
        i accept that
        i agree
        continue
        go on
        ok i carry on
        fine, let's continue
        the vendor explained it to me, it's ok
        will be needed i guess, next
        oh well, let's
        we can't do without so i'll sign for it
        logical on reflection, it makes the payroll journal too
        it must run today, i'll accept that
        Oh well, let's do it anyway
        I trust them, proceed
        On second thoughts it's not that bad
        the boss is fine with it
        We need the thing, so I'll accept
        Contract covers this, carry on
        all right then
        we've known them for ages, let's do it
        I don't like it but we can't run without it
        on second thoughts they do need that for the payroll journal
        my boss is fine with it, so am I
        don't care
        no objection
        not a big deal
        won't stop for that
        it's fine, proceed
        not thrilled but go ahead
        fine, whatever, continue
        vendor told us that's normal, so proceed
        it's fine, continue
        it's fine, the boss okayed it
        fine whatever, it has to work tonight
        it's fine, carrying on
        I don't mind
    .opt-stop =
        i stop
        dont want this
        ill check first
        no then
        i stop and ask first
        ill ask first
        ask first
        i will ask around first
        i stop here
        stop
        i want to ask first
        first consult
        ill check with someone first
        i dont trust it
        i quit
        i wont do it
        I'm not agreeing to this
        ringing their helpdesk first
        i'm putting this to our privacy officer
        no, not like this
        closing the window and asking what they need it for
        my boss must see that before anything
        i don't give payroll data away just like that, ending here
        No way, not like this
        I'll ask the vendor to explain first
        don't trust it
        Closing the page and mailing them
        Our DPO needs to have a say before I proceed
        I'd rather hold off and check with the accountant
        Not signing without an explanation
        not signing this, our privacy officer should see it first
        I'll phone the vendor before anything else
        no way, too nosy for my taste
        my boss has to approve first so for now I leave it
        no, I'll ask first
        not agreeing to that
        rather not
        won't accept
        not comfortable, I'm out till they answer
        no way I'm agreeing to that
        I'm not signing off on that
        need legal to look at this
        nope, not until they explain
        not comfortable, i'll ask them
        no way i'm agreeing to that before they explain
        I don't trust this
        not before I've asked

reauthorise_agree-after-all =
    I hesitated first with the approval, can I now still say yes?
    Yesterday I aborted because I wasn't sure whether the vendor was trustworthy. Legal has signed the processing agreement today, so I'd like to proceed and let their software in. Where do I pick it up?
    declined the request, now I do want to accept
    I broke off the linking because I was not sure about the requested data. Our privacy officer has said yes, so I want to go on where I stopped.
    I stopped at the permission page because of the long list of data. The vendor has now explained it, so I'd like to go through with it
    the vendor explained why it asks for so much; fine, I still want to go on consenting
    fine, it asks a lot but I trust the supplier, I'd like to proceed with the approval
    supplier explained the data, carry on agreeing
    the app wanted more than I thought but the supplier explained it, may I continue approving
    It asked a lot and I hesitated; vendor explained, so I'm going to consent after all
    It does ask a lot but the supplier explained, so I'll carry on consenting
    .done =
        right then, onwards
        good to know I can undo it, take me back
        knot cut, on to the companies
        right, onwards
        carry on please
        sure go
        ok consent it is

reauthorise_no-choice =
    can't choose administrations when I sign in through the app
    no companies to pick from at consent
    I was never offered the option to limit it to one division while approving
    With the connection we built ourselves, the page only had a sign-in and no tick boxes for our entities, did I miss a step?
    Why could I not pick companies when I accepted our own app?
    it let me say yes but never asked for which companies
    A colleague said I would be offered a choice of companies when approving. We registered the app ourselves, I signed in, and it was connected without any such question. Did the approval go wrong?
    At the consent for the app we registered ourselves I'm not given any files to pick from. Did something go wrong?
    On linking I wasn't asked which companies, is that right?
    With the old tool I could pick the companies when approving; with our own app it was only yes or no
    Accepting went without any tick boxes for companies, did I miss a step?
    when allowing the app I could not pick any company
    The sales rep told me I could pick the companies when linking. We have our own registered app, I signed in, and no such pick came up.
    I expected to be able to tick companies when approving our own app, so that it won't see everything, but there's nothing to tick
    no company choice on the consent screen
    I was never asked which companies while approving, is something wrong
    the approval page lacks the option for all current and future companies
    while granting consent I don't get any administrations to pick from
    While approving I get no list of companies at all. Is that right?
    consent screen without a choice of companies
    My colleague could tick companies at approval, I can't. Anything wrong?
    I scrolled through the app's entire consent screen and there were no companies. Go on anyway?
    I wasn't asked which companies when approving the app anew
    consent without company choice
    The approval form has no selection of administrations. Is it because the app is our own?
    no option to select companies on the consent page
    While authorising it never asked which administrations. Is that normal?
    no choice of administrations when I give consent
    no choice of companies on the consent page
    When I reconnected it never asked which companies, is it meant to?
    did not get the option for select administrations while authorising
    it doesn't let me pick companies when I consent
    Exact never asked which administrations the app may see while I was approving it
    where is the option for all current and future administrations, I don't see it at approval
    Our home-made app skips the choice of divisions. Is that right?
    consent page without division selection
    Consent page is not showing any company selection for our own client
    Approval page never let me pick which of our gyms, straight to the agree button
    Nowhere in the consent could I tick one company, though it is a bought product
    consent screen gave me no way to pick companies
    approved, but was never asked for which of our companies
    consent page doesn't let me pick companies
    granted access but never was asked for which entities
    While agreeing again I wasn't asked which of the companies it may see
    on authorising I was never asked for which companies
    the consent page lacks the choice of entities
    expected to tick entities when giving consent, wasn't asked
    No question on companies came while granting, hmm
    there was no company picker when I approved the connector, it just went on
    while approving our home-made integration I'm not offered which entities it may use, is that right
    consent came without any list of firms to choose from
    no company choice on consent
    no list of companies when i allow the app
    While re-approving, no list of companies appeared to tick
    Last time I could tick venues while approving, this time nothing
    the consent screen didn't let me pick companies
    renewing, no tick boxes for entities. Is that right?
    the approval page offered no choice of companies when renewing
    on the permission page I get nowhere to say which companies
    giving consent again and no list of companies appears anywhere
    The consent page gives no choice of companies
    During the new approval my client wasn't asked which companies to include, whereas another client was. Should we worry?
    Vendor's help says choose your companies, but that block is lacking on my client's approval page.
    When approving I was never shown a list of companies to tick
    approved our own dashboard and couldn't pick which companies it would see
    While renewing I was never asked which companies it may see
    May I go on when the approval page never asked me which companies?
    No list of companies when I said yes again, is that a problem?
    While agreeing I'm not shown any companies to pick from
    where's the tick list of companies on the consent page? Mine ends after the data part
    last time I ticked companies when agreeing, now that part isn't on my screen
    With our former tool I could tick companies while agreeing, this one never asked
    On reconfirming I never saw a choice of companies though a friend with the same tool did
    no company choice on the approval page though I only want to give two
    approval screen has no list of companies to pick from
    can't leave out a company while agreeing
    no company picker on consent screen
    can't select divisions while authorising
    At consent I expected a list of companies to choose from, there isn't one. should I go on?
    While approving I wasn't given any companies to choose from
    While approving the app I couldn't pick any companies. Is that normal?
    I get no list of companies on the consent screen of this app.
    Why doesn't Exact ask me which administrations the app may see when I reconnect?
    In the approval window of the app I miss the part where you choose companies.
    On the approval page I had no way to pick companies, is that all right?
    Shouldn't I be able to tick companies while I agree, because that part is missing?
    While authorising the app I was not given any list of companies to pick from.
    Why is there no company selection when our self-built app asks for approval?
    The approval screen did not let me choose companies, did something go wrong?
    I expected to pick the companies while granting access, but there is no such part on the page.
    Why was I not asked which companies the app may see while I approved it?
    Our own app gave me no list of companies on the consent screen, is that right?
    while agreeing I never got to pick companies, shouldn't I?
    While consenting I never got to pick companies, should there be such a step
    expected a company selector in the consent dialog, none there
    Re-consenting, but no page ever asked which of our companies
    Approval page lacks any choice of entities though I intended to give just two
    no companies choice at consent
    I get no company choice on the consent page
    while approving i'm given no companies to pick
    During the approval I got no list of our companies at all, is that how it should be?
    Exact did not let me pick any companies when I approved the app again.
    While giving consent I was not asked which companies the app may see.
    On the approval page there is nothing to select companies with.
    Giving permission again, but it never asks which companies the app can use.
    No company choice during consent
    There's no list of administrations on the consent page of this standard app.
    I signed in to give consent again but could not pick any companies.
    consent page without choice of companies
    While granting access again I couldn't pick any companies, it went straight to accept
    When authorising, Exact never offers me a list of companies to tick
    Authorising our home-made app I couldn't choose companies
    While consenting I expected a list of companies to tick but none came up.
    I agreed to the app but never got to tick any companies.
    .done =
        scrolled right to the bottom and there it was
        home-grown tool, so that's normal
        okay, I'll see afterwards what it reaches
        the tick boxes turned up in the end
        ours, so that's expected
        scrolled to the end, there it was
        our own app, okay back
        will check later what it sees, back
        found the selection hiding under the button
        at the very bottom, seen

reauthorise_which-administrations =
    which divisions should I tick when I approve?
    tick them all or just the holding, on the approval page?
    I'm linking a reporting tool for 200 clients and Exact wants to know which ones it gets. Is it wise to go for all current and future ones?
    The permission pop-up presents 14 firms, all with empty boxes. Which do I tick?
    About to press Accept: current and future, or handpicked?
    What do I tick at the permission page, all companies or only the one we use today?
    which boxes with companies do I tick before I press yes?
    I'm at the page where Exact asks me to which companies the tax software may go, 85 boxes, and I have no idea what to tick. It's the first time we link this product.
    Setting up the stock app and it's asking which of our 23 shops to tick. I've no clue, which ones should I pick?
    At the approval page: one company, several, or the option with future ones?
    We have 40 companies and the app that I'm linking asks which it may have. What's wise?
    I don't know for what entity the planning tool is meant, and it wants me to tick some before I can go on connecting
    what to tick on the consent page
    I am halfway through connecting Silverfin and it wants to know for which companies. We have 64, half of them asleep. What shall I tick?
    The approval page wants me to choose companies. If I want no trouble later when we found another, which do I take?
    while linking the tool it asks "which administrations", my boss only said "link it". what's wise to tick there
    all current and future or just some, what should I pick while consenting
    can I alter the companies I choose on the approval page afterwards
    is ticking everything a bad idea when I grant access
    I must pick companies on the consent screen but don't know what's wise, all or a few?
    The approval screen wants to know which companies. Can I change it later if I guess now?
    in doubt while choosing on Exact's screen: everything or a couple
    The screen wants a choice, all or just some. What do you advise if the app serves one client only?
    what would you recommend at consent, all companies or a few
    pick all or few when approving
    At the approval screen I hesitate: full coverage or only the two that need it? Can I revise that later?
    all companies or just some, which is wiser when consenting
    The grant page wants me to select entities and I have no clue what to tick. Can it be changed afterwards?
    Is it wise to pick all current and future ones?
    don't know what to select at the administrations in the consent screen
    consent screen: do I go with all companies or pick a few
    all current and future or separate ones, what is the wise one at authorising
    all or selected companies in the consent screen, what would you advise
    choose all current and future or only some while giving permission
    Should I tick every company or just one when approving?
    Exact asks which companies this app can see and I haven't a clue
    Holding plus three BVs, which should I allow for the expense app at approval?
    If I choose the wrong companies while consenting, can I fix it later?
    is all current and future a safe choice
    When authorising, do I mark all companies or only the one of Madrid?
    At renewal I could tick only the bakery or the whole group. What would be sensible?
    Consent page wants companies for the salon app. If I choose too few, can I correct that afterwards?
    at the approval: tick all, including future ones, or just some? what's wise for a practice
    which companies should I tick during approval, policy wise
    all companies or a handful while granting access? unsure
    On the permission screen, do I tick all companies or just ours? What's sensible?
    while consenting, do I choose all current and future companies or tick the nine
    Consent screen offers entire group or a selection, which should I take for a group dashboard
    At the question for consent I'm torn between everything incl. future and just our trading entities
    ticking all present and future or just the opcos at the moment of granting, pros and cons
    all companies or only this one, which is sensible for a shop connector when approving?
    unsure what to tick on the approval page: we have a holding, a shop and a dormant ltd
    ticking everything feels risky, ticking one feels limited, advise for the consent page
    consent: all or few companies?
    pick all or single ones at consent
    All current and future companies, or just specific ones? I'm at a loss what to pick for the rota app when consenting
    Approve for everything or only our two saunas? The page wants an answer
    Which companies do I tick when saying yes again?
    on renewal, all present and future ones or a handful, what's sensible
    when I re-consent, should I pick all current and future or the single company
    re-approving our scanner: everything or the three companies it was for?
    Which companies should I pick when granting access?
    All companies or just some when I give consent?
    While renewing the consent I have to choose between all companies including future ones and a hand-picked set. The client has five. What is wise?
    While approving the app I tick which companies take part. If I'm mistaken, can that still be altered later on?
    consent screen: all current and future companies, or pick some? unsure which
    The approval screen offers all our companies, tick everything or just a few?
    When renewing the approval, should I tick every company or only some, and can I alter it afterwards?
    Is it bad to pick "all current and future" on the consent page?
    Two radio buttons on the consent page, all current and future or only some. Which do I take?
    a list of 14 firms at the grant screen and I haven't a clue which to tick
    on renewing it asks all companies or only these, what should I pick
    all current and future or specific, consent screen
    which companies to tick when authorising
    wich companies tick at aproval
    At the consent screen: everything, or hand-picked companies? What would you pick
    Asked to choose companies while approving the app, no idea which ones it needs
    The consent page asks for companies. Should I take all current and future ones or tick a few?
    Not sure which administrations to select when I approve the app. What is wise?
    Exact asks which companies the app may use while I approve it, what should I tick?
    Is it sensible to take all current and future companies when I approve the app?
    On the consent page, do I choose all companies or only the ones we need today?
    The consent page asks for all companies or only some, which should I pick?
    Is it wise to choose all current and future companies while approving a bookkeeping app?
    Can I alter the companies later if I pick the wrong ones while giving approval?
    It asks me which companies the app may use, not sure what to tick
    At the consent step it lists all our clients, which should I tick
    consent asks to pick companies, no clue which the tool needs
    On the consent page I see all 22 entities and have no clue which the tool needs
    On approval: everything including future, or a selection? What's wise for a group?
    which companies to tick at consent
    all or some when i agree?
    all current and future or only these, what should I take when approving
    on the consent form: all current and future, or only these? client doesn't know what is wise
    While approving the app again I must choose companies, do I pick all our entities or only some?
    In the approval, do I take all current and future companies or tick our seven entities one by one?
    On the approval page I can pick all companies or a few; which should I take for a firm with 80 clients?
    On the consent screen, should I pick all current and future companies or only some?
    Not sure which companies to tick while authorising an app
    We've sixteen companies and the app is meant for two. What should I choose while allowing it?
    When approving, should I pick all present and future companies or just some?
    Consenting again, and I doubt between all companies or only a selection.
    On approving again I get the choice between all companies and some. Which one's sensible for a tool we only need in two?
    Which companies should I choose when the consent page asks me?
    Consent screen wants me to pick all or only some companies; what do you recommend?
    Reauthorising: do I go for all companies or tick them individually?
    Consent screen asks me to pick companies. All, or only the one we use?
    Which companies should I tick when I let the scanner in again, all of them or some?
    On the consent screen: all current and future or just these? What's sensible for a bookkeeping robot?
    .done =
        all of it then, saves me work next year
        decided: just the two we invoice from
        good, I can adjust it afterwards
        talked it over with the director, we keep it narrow
        all current and future it is
        only two then, thanks
        just the three then, on we go

reauthorise_not-offered =
    division not listed on the consent screen
    one of our companies is absent from the tick list while I'm approving
    During the linking steps I may choose from four entities although we have five, so why is the fifth not up for selection?
    When I connect the tool, why is our new foundation not among the companies I can tick?
    on the page where I say yes, my newest company isn't among the ones to tick
    I'm giving the new workflow tool its permission right now, and the company I bought it for isn't among the ones I can tick on the approval page. All the others are.
    During the approval step the list to pick from lacks our KG. What has to happen so that it gets offered?
    While approving the link I can tick all of our companies but the one I need
    The list of companies at the permission page is short: three out of nine, and I can't finish linking like this
    The company for which I'm hooking up the till isn't shown at the moment of agreeing
    company not offered on the page where I say yes to the app
    While approving the app I could tick companies for it, but the one it is all about, our new foundation, is not among the boxes.
    I'm giving the new tool its consent and want it for our Belgian firm, but that one isn't in the choices
    one of our companies isn't offered on the consent page
    approval screen only lists two of five administrations
    the one I want to grant can't be ticked because it isn't there
    The consent screen offers seven companies but not the one it's about. What first?
    during approval I can't tick the entity I want, it isn't there
    one company absent from the row while I'm granting
    I want to allow the app for BV Zuid but Exact doesn't offer it during consent. What's the reason?
    the consent form doesn't offer one of our companies
    company not among choices at consent
    Renewing approval, I'm offered four of our five administrations. Is it my user that lacks the fifth?
    the company I want isn't offered on the consent screen
    While granting access I get a list to pick from, but one of our entities simply isn't in it
    the administration I need isn't offered in the consent screen
    while giving consent I miss one administration to tick
    The consent screen doesn't offer the company I need
    my company isn't in the list when I give the consent
    the selection on the consent page doesn't offer our holding
    One of our companies isn't in the list I get while giving consent
    can't tick the division I need on the approval page
    Consent screen offers four companies, we have six
    the entity I want is absent from the choices when I re-approve
    Missing administration among the options during approval
    The new company of client is not in list when I give permission
    On the approval page the hotel BV is offered but the spa BV isn't among the boxes
    The list on the consent page skips our café. I'm logged in as the receptionist
    the client I need isn't among those offered on the approval page
    when approving, one of my employers isn't on offer
    the one company I want to share isn't on the consent list
    When giving consent our theatre group isn't among the ones I can tick
    while giving consent the Swiss company isn't among those I can tick
    at the agree screen only 6 of our 8 entities are offered
    giving consent, I can't pick the acquired GmbH
    permission page shows the group without the company bought in June
    on the approval page I can tick five companies but the sixth, our US store, is not in there
    the entity I need isn't among the ones I can select while granting
    at the approval step our German firm can't be ticked because it's missing
    my company not offered on the consent page
    consent page misses our uk entity
    On the consent page one of our clubs can't be ticked because it's not in the list
    The clinic I need isn't offered when I approve the tool
    while re-approving, one of my companies isn't offered for ticking
    one of our companies is absent from the choices on the renewal screen
    giving the tool access again, but the company it's for is not on the consent page
    consent page of the till doesn't list our second shop
    My company isn't offered on the consent page
    On the approval page four of our five companies can be ticked. The fifth isn't offered at all. What comes first?
    I'm helping a client approve the app and precisely the company that matters isn't on offer on that page.
    our logistics entity isn't among the companies offered while I grant consent
    approving again, but Technics Ltd isn't offered for ticking
    When I approve the tool, one of our companies isn't on offer to tick
    The company it needs isn't among the choices on the consent page. Must I get access to it first?
    While renewing consent I'm only offered three of five companies. Am I lacking access?
    on the page where I consent our foundation isn't offered among the companies
    The entity I need doesn't appear in the tick list while granting access anew
    the very company we re-admit the app for isn't in the tick list
    While consenting anew the company we took over in May isn't on offer
    the firm I'm renewing it for isn't in the consent list
    company absent from consent list
    my entity not selectable when approving app
    While approving, our foundation isn't among the companies on offer
    When granting consent again, our main company isn't offered
    Our new company doesn't appear among the companies I can tick on the consent screen.
    While giving consent I miss one administration in the list. How come?
    While approving the app I can only tick our old company, the new one isn't offered
    I want to approve the app for Property Ltd as well but can't choose that one there
    The division I need is not offered when I authorise the app.
    The business we just acquired isn't offered on the app's consent page.
    When I approve the app, one of our companies is not offered to tick, why?
    The holding isn't among the companies I can tick when letting the app in.
    I'm giving the ok and one of our shops isn't among the ones I can choose
    The consent page offers plenty of companies, just not the one I'm after
    the entity I need isn't in the list while granting
    Our Spanish entity isn't among those offered on the consent page
    On approval the acquired company isn't put forward
    my company isnt offered on consent page
    when granting, the subsidiary I need isn't in the list to choose from
    consenting anew, but the Leuven company isn't on offer in the form
    My company isn't on offer when I give consent
    When I give consent, the client's new company isn't in the list I can choose from.
    The subsidiary we acquired isn't offered on the approval page, although the other nine companies are.
    Why can't I tick the new client on the consent page of the app?
    One of our BVs isn't offered in the list when I give the app consent.
    The company I need isn't offered on the page where I approve the app.
    When I consent again, the holding doesn't appear among the companies I can tick.
    On the consent screen one of our companies is not offered.
    Consent page doesn't list the company I need
    While renewing approval the list of companies lacks the one I need most.
    I want to let the tool in for our new foundation as well, but the consent page offers only the older companies.
    .done =
        the admin gave me rights and it popped up
        I had used the wrong login, it's in the list now
        checked with the main user, both of us can open it
        it has been added to our subscription and I can tick it
        my user lacked rights, now given
        owner gave me access, it's there
        got access to that company, now it shows
        answer two was no, got it fixed by admin

reauthorise_error-after-accept =
    error after clicking Allow
    blank page once I agreed
    said yes and it crashed
    Right after accepting, I am sent back to the vendor's site, which says 'authorisation failed, invalid state'. What went wrong?
    I pressed Allow and got an error page in place of the app, what did go wrong?
    pressed accept and bang, a page full of gibberish
    said yes, then it hiccuped and threw me back to where I started
    After clicking Allow I'm sent back to the vendor's website, which shows a red bar: "something went wrong while connecting, code invalid". I have tried it three times with the same outcome.
    Clicked accept, the page turned round a bit, then an error. Is my practice software connected now or not?
    Clicked accept, got a page full of code: redirect_uri mismatch
    After saying yes at Exact I land on a white page with 'invalid request'
    Approved everything, then: 'An unexpected error occurred', and the app says not connected
    pressed accept and then a white page with error
    Logged in, read everything, clicked Accept and landed on a white page with "redirect_uri mismatch". The app still says not linked.
    It went well until I gave permission. Then the expense software came back with "Something went wrong, contact support", and support tells me to contact Exact.
    Pressed allow, hoping to be done before the weekend, and was greeted by an error page instead of the app
    error invalid_request right after I agreed
    pressed accept and got an error page, should I reload it
    consent given, then the redirect fails saying the code was used
    I clicked agree and landed on invalid_request
    I clicked agree and then got invalid_request. What now?
    error page after approving at Exact; may I reload it
    I left the consent screen open for fifteen minutes and got an error after. Did the code expire?
    failure right after accepting
    agreed, then got 'error invalid_request'
    error page straight after approving
    Right after I pressed agree the app crashed with a code problem. Should I reload that page?
    error page right after I pressed accept
    invalid_request shows up when Exact returns me to the app, should I hit refresh?
    error after I agreed to the app
    invalid_request directly after clicking accept
    I gave permission and got an error page, should I refresh?
    when pressing agree it returns with an error, not back to the app
    error right after I agreed
    invalid_request after I pressed allow
    I said yes and was sent to an error page instead of back to the app
    error page right after i approved the app
    invalid_request when returning from exact to our app
    I pressed agree and got invalid_request
    After consent I end up on a blank page with an error code
    Refreshed the page after accepting and now it says the code was used already
    Clicking allow leads to "something went wrong" on the way back to the app
    invalid request after allow exact
    The consent went fine until the redirect, then it blew up
    After clicking agree it is throwing invalid_request, same code was reused I guess
    Client approved Dext and landed on an error page
    Pressed agree for the booking tool and got a white error page
    invalid_request straight after I allowed the webshop
    Clicked agree and got an error page with invalid_request
    The page said invalid_request right after I allowed the app
    invalid_request straight after approving
    error page pops up the moment I consent
    authorisation code already used message after pressing agree
    said yes to the app and got a technical error page
    After pressing allow I get an ugly page saying invalid_request
    Pressed agree and then: something went wrong. Shall I refresh that page?
    After pressing agree I get a white page with invalid_request
    consent given, then an error screen instead of returning to the tool
    I agreed, error, refreshed the page, error again
    invalid_request after I said yes to the app
    Agree pressed, then 'something went wrong', refresh didn't help
    consent accepted, then error page; each reload same error
    After the consent the browser comes back to our plugin with an ugly error, may I reload it?
    consent done, thrown onto an error page of the middleware
    error right after agreeing
    invalid_request after consent
    agreed, then red error page
    pressed agree and got thrown onto a page with an error, do i reload it
    Clicked agree and landed on an error page saying invalid_request
    Right after I accepted it threw an error, do I refresh?
    Allow pressed, then something went wrong. Refresh or start over?
    Pressed agree and landed on an error page
    invalid_request right after approving
    consent given again, then a page of technical gibberish
    white error page right after I clicked accept for the connector
    I said yes and was thrown onto an error page
    I clicked allow and got an error page
    invalid_request after agreeing
    Right after pressing agree, my client got a page saying invalid_request and refreshed it three times. How should he proceed?
    As soon as the client agrees he lands on a white page with a code rather than back in the app. Reload, or start afresh?
    Clicked agree and then got an invalid_request page
    after agreeing I got a red error page and hit F5 three times
    Clicked agree and landed on an error page right away
    Error page right after I agreed. May I just reload it?
    White page with a code after agreeing. Start over or does my yes count?
    Clicked agree and landed on a white page with invalid_request
    right after saying yes the browser spat out an error page
    I pressed allow, got 'something went wrong', pressed F5, same again
    I hit Grant and got a page with code= in the address plus an error
    Pressed agree and got an error page saying invalid_request, reloaded it, same again
    Clicked to confirm, sent back to the app with an error code, can I reload that
    invalid_request right after I agreed
    invalid_request exact online
    error page after clicking allow
    approved then oops page
    eror after pressing alow
    Pressed agree and landed on an error page, did the approval count?
    invalid_request straight after I said yes, my fault or theirs
    After my yes a technical error page. Try once more or leave it?
    Pressed allow and landed on an error page
    I clicked Agree on the consent page and got an error right after it.
    After accepting the app I see invalid_request. What now?
    Exact shows an error page as soon as I approve the app. Should I refresh it?
    Right after I said yes to the app, a page with an error code appeared. What should I do?
    I pressed agree for the app and then got an error page instead of going back
    Straight after I agreed for the app I got a white page with invalid_request
    After agreeing for the app I see an error, and refreshing the page only makes it worse
    After accepting, the callback returned invalid_request, how do I fix that?
    I agreed on the consent page and then got an error instead of returning to the app.
    The authorization code is refused as invalid_request right after I agreed.
    I pressed agree and landed on an error page instead of back in the app.
    Right after approving I got invalid_request, is my consent lost now?
    After clicking agree I saw a technical error, do I refresh the page or start over?
    invalid_request apeared after i agreed, now what
    pressed agree, got some invalid code error, tried reloading page
    Right after clicking agree I land on an error page instead of in the app
    pressed allow, got redirected to an error page with invalid_request
    authorization code already used after I hit F5 on the callback page
    I agreed and landed on an invalid_request page
    After pressing agree an error page came up; should I reload it?
    I approved, got an error screen, was thrown back
    error right after i agree
    agreed and then got an error page, invalid_request
    clicked accept, landed on an error, should I refresh
    invalid_request right after Agree
    After agreeing, white page with an error; reloading gives another error
    Right after I agree an error page pops up
    I get invalid_request once I've accepted
    Right after I clicked agree for the client's app, the browser showed invalid_request, what now?
    I clicked agree and landed on a page saying invalid_request.
    Right after pressing Agree the browser showed an error instead of the app.
    After I clicked agree I got an error page.
    invalid_request appears right after I approve the app
    I accepted the permissions, the screen went back to the app and there it threw an error.
    The moment I confirm the app's access, a technical error shows up and that's it.
    I press accept on the Exact consent page and end up on a page with invalid_request.
    invalid_request after accepting consent
    Clicked approve and landed on a page with invalid_request.
    Error after granting consent
    After I clicked agree an error page came up, invalid_request.
    error page straight after allowing the app
    invalid_request after giving consent to our app, what's that about?
    Agreed to the app and landed on a blank error page, should I press refresh?
    After accepting, Exact throws invalid_request at me
    After I clicked agree I got an ugly page with invalid_request
    Right after consenting, Exact threw an error page back and the tool isn't linked
    invalid_request right after I granted the app access
    After clicking agree Exact threw invalid_request at me.
    Agreed and then landed on a broken page. Should I reload it?
    .done =
        started afresh from the tool and no error this time
        I'd been too slow, second go was fine
        error page is gone, I was sent back properly
        vendor fixed a setting after I mailed them the text
        started over from the app, worked
        shouldn't have refreshed, my bad
        second attempt had no error
        closed it and redid it, fine now, back
        second time no error came
        second attempt went through

reauthorise_empty-list =
    reconnected but there is no data
    approved it, now it just sits there empty
    The login and the consent went through without any complaint, yet the tool hasn't shown a single invoice since then. What should I check?
    I have aproved everything just now, why is the product still blank?
    signed in again as told, all smiles, but the tool itself stays blank
    I approved everything a minute ago, the product says Connected with a green tick, yet where customers and invoices should show there is nothing at all, and no warning either.
    linked the Klarna sync yesteday, said yes to everything, all green, and it shows nothing. no products no orders no error
    Relinked, green tick and all, yet the tool remains empty
    The renewal seemed to go well, but the app lists no customers and gives no message
    Hooked up for the first time: connected, it says, 0 items
    signed in again fine but tool stays empty
    I linked the report builder this morning, it says "connected" in green, and it offers me no tables, no companies and no error.
    Just granted permission to the new product as the vendor asked. No complaint from it, but all its screens are blank
    approved again, no error, but zero rows
    the app is connected yet shows nothing at all, no message either
    empty tables after reauthorising, what could be missing
    After renewed consent no error, but the app shows an empty list. Are rights lacking?
    just allowed again, app displays nothing and doesn't complain
    After renewing the approval it's all empty in the tool, without an error. What do I check?
    let in again and zero rows, might the login not be allowed to see that data
    renewed it, and the app opens with blank tables
    app empty after re-consent
    There's no error since I approved it again, just nothing in any list. What might be missing?
    connected again but shows zero records
    No error whatsoever, the tool is just empty after re-authorising. Rights missing?
    after reconnecting all lists are empty in the tool
    connected ok but zero records, no message at all
    app shows nothing after re-consent, no error either
    gave it access again and get blank screens, not even an error
    connected ok but zero records and zero errors
    empty list, no error at all from the app
    reconnected fine, but it shows zero records and no error
    everything empty in the app since I gave permission again
    Approved it again and now every table is empty, no error at all
    zero rows after re-consent
    App says connected but shows blanks since I renewed
    Just agreed, nothing is displayed and nothing complains
    reconnected the dataset, refresh is green but all tables are blank
    After approving again the roster app shows zero employees and zero cost centres, no error either
    Consent renewed, the salon app opens, yet customers: 0, invoices: 0, nothing red
    approved it again, now every list in the tool is blank and it doesn't complain
    consent renewed, zero rows, zero errors
    app has access again supposedly, yet every table comes back empty
    gave access anew, app doesn't complain, overviews stay blank
    I agreed again, no complaints from the app, but every screen in it is blank
    Access restored, tool opens without complaint, but every list is empty
    nothing displayed after re-consent, no error either
    gave consent, tool runs, tables have no rows
    Permission granted, green tick in the tool, grids are empty
    granted again, no complaint whatsoever, but the product list in the connector stays blank
    after approving, zero customers and zero errors
    renewed approval, customer tab in the plugin empty, no complaint
    app shows nothing after consent, no error
    after giving permission the tool opens normally but every list in it is blank, not one warning
    Consent renewed, no errors, and yet the tool's screens are blank
    Let it in again, no red letters, no rows either
    Re-approved it and the tool shows zero rows, no error either
    blank lists after renewal
    reauthorised without trouble, yet the app shows an empty table and no message
    consent renewed, tool opens, zero rows, no complaint
    Reconnected fine but the app is blank, no error
    Approved once more, no complaints, and yet each list in the tool is empty. Not even an error. What might be lacking?
    After the new approval the app opens without errors, only it counts zero customers where the client has four hundred.
    Approved, no errors, yet the CRM remains totally blank
    Consent renewed, everything green, and the orders are an empty list all the same
    Renewed it, no error, and yet every table in the tool is blank
    After approving again the app is simply empty, no error. Is it rights?
    Consent is back, status green, the table has zero rows and no message
    nothing at all after I granted it anew, not even an error
    approved it afresh, zero invoices on screen, no red either
    Approved it again yesterday, no error, just an empty table
    agreed again, no error, and yet the app is blank
    reauthorised, app blank, no error
    consent given but zero records
    Access renewed, no error, but an empty screen. Is it working or not
    Approved it, no error at all, yet the app displays nothing
    I gave the app permission again and now it shows nothing, without any error.
    After reauthorising, all lists in the app are empty. What could be missing?
    The app was approved again without trouble but every list in it is empty
    Agreed once more, the app starts, yet I see no invoices and no error
    Since reauthorising, every endpoint returns an empty result set and no error.
    The connector is authorised again but all tables come in empty.
    Access has been granted again, but the app shows a blank screen and no error at all.
    The approval went fine, but purchase invoices stay blank in the tool without an error.
    I gave it permission again, no error, only a blank list
    Consent renewed without trouble and the product displays nothing, no error either
    reconnected, select returns zero rows without an error
    Everything green after consent yet the tables are blank
    Consent renewed, and the tool displays a blank table without complaint
    Approved and connected, though projects come up empty without error
    consent fine, app empty no error
    consent renewed and connected, but screens stay blank with no error
    consent given, no error, empty screen. What's missing
    approved again, yet the app stays blank without any error
    Approval went fine for the subsidiary, but the app shows no invoices and no error message either.
    Reauthorised without trouble but the app comes up empty, no error whatsoever.
    Renewed approval went through but every list stays blank
    After authorising again the app shows empty screens without any error.
    Signed in and agreed, but the app displays zero records and no error whatsoever.
    Consent given, app stays empty
    Consent given again, the app says connected, yet every screen in it is blank without an error.
    App is allowed again without errors but no data whatsoever appears.
    Signed in again, agreed, and now the tool shows an empty table instead of invoices
    I consented again, no errors, but the tool displays nothing
    The connection is authorised anew, still the screens remain blank
    I gave consent again and there's no error, but every table in the program has zero lines.
    .done =
        there simply weren't any bookings yet
        she lacked the sales rights, got them, rows appear
        went through the four, all yes, data's coming
        the list has filled up
        user lacked rights, fixed
        never mind, wrong period selected in the app
        user lacked rights, solved, back
        module wasn't in the plan, so clear. return
        module wasn't in our subscription, so that's why, back
        there were no bookings in that year, silly me, back
        module wasn't in our plan, clear
        checked those, list fills up now

## What people say at a step

reauthorise_start-app =
    oops I revoked the wrong app
    I withdrew the wrong app, how do I undo that
    clicked revoke on the wrong one, how do I give it access again
    where does granting again begin, in the app or in exact
    I start the app to give it access again
    do I start granting access in Exact or in the app itself
    can I let an app back in from within Exact, or must the app begin
    if I consent again with this login, does the link of my other client break
    Where does re-approval start: in Exact or in the app itself?
    can I let a program back in from Exact Online without opening that program
    I want to allow a package again, but use the same login there for another client too. Safe to begin?
    starting point of a new approval
    to give consent again, do I start in Exact or inside the app
    where does re-consent begin
    There's no 'allow again' anywhere in Exact. Is the renewal kicked off from the application?
    .done =
        the app is started
        i started the app
        it started
        app started
        i get a login screen
        the app asks me to sign in
        i see the login screen
        the app is running
        login page popped up
        started up, exact page appears wanting an email
        pressed refresh and it jumped to authentication
        browser popped open with a login box
        opened the program and it wants me to identify myself
        yep, that blue exact page is in front of me
        fetched data and was sent over to exact
        It sent me to a login page
        Started it, a browser window popped up
        I'm looking at the username and password screen
        hit refresh in Excel and Exact's page came up
        yes it wants my credentials
        Redirected, all good
        The sign-on form is showing
        it kicked me out to the Exact login, so far so good
        the browser opened a page that wants my e-mail and password
        it did ask who I am this time, not just a blank
        export launched, and I ended up at the front door of Exact
        I got bounced to the login page
        didn't expect it but the login came up
        it sent me to the Exact login page
        login screen, yes
        I landed on the Exact sign-in
        login page is here
        signed-out page of exact appeared
    .stuck-does-not-ask =
        it doesnt ask
        no login
        app just starts
        never asks
        nothing asked
        the app does not ask me to sign in
        it doesnt ask me to log in
        i get no login screen
        no login screen appears
        it asks nothing
        nothing happens when i start it
        the app asks for nothing
        i dont have to log in
        the app just starts
        i dont see an exact screen
        no sign-in
        app won't send me to any login screen
        it runs and shows figures, no question whatever
        been watching for ten minutes and no window
        where should that sign in turn up then?
        closed and reopened it, it sends me nowhere
        straight into the dashboard, nothing of exact
        No login window shows up
        It just carries on as if nothing happened
        I clicked sync and wasn't asked for anything
        should something pop up? nothing does
        I never get redirected to Exact
        nothing pops up, I'm just looking at the same dashboard
        it went straight to my ledgers without wanting credentials
        shouldn't I be sent to Exact by now? I am still inside the tool
        I pressed refresh and no one asked me for a password
        won't prompt me at all
        just refreshes without asking anything
        fetch finished, no login in sight
        started it but no login page anywhere
        opens straight up, no login asked for
        it goes straight in, no login asked
    .stuck-too-early =
        the error says access_token not expired
        access token not expired
        it says access_token not expired
        not expired
        token not expired
        i am too early
        something with not expired
        it says not expired
        something with acces_token and not yet expired
        the log reads "access_token not expired"
        a message claiming the token is still valid
        it complains the token hasn't run out yet, meaning?
        error: previous token not yet expired
        It complains the access token hasn't run out yet
        error: access_token not expired
        Log says we're requesting a new token too soon
        The old key is still valid according to the message
        It refuses a fresh token because the present one has time left
        our middleware logs a complaint that the old token is still alive
        error states the key has not run out yet, weird thing to complain about
        refresh rejected because the previous one was still good, says the log
        it says not expired, so why is that an error at all
        log says the token isn't expired yet
        token error: not expired, says the log
        it complains the access_token hasn't expired yet
        getting access token is not expired only

reauthorise_sign-in =
    the app shows the exact online sign-in page, what do I fill in
    do I sign in to exact online when the app asks for it
    how do I know the Exact login page the app opened is genuine
    which address should I see in my browser before I type my Exact password
    sent to a page that looks like Exact but the URL is odd, is it phishing
    how can I be sure the Exact login page isn't a fake one?
    The Exact sign-in screen that the package opens has an odd address. Is that phishing?
    which web address should show exactly before I type my Exact password
    I got a sign-in page that starts with start.exactonline.nl and then something more. Trustworthy?
    how to recognise a counterfeit Exact login page
    app sent me to a login page, is it genuinely Exact's
    phishing or real Exact login
    When renewing consent I landed on an unfamiliar address. How can I recognise the true sign-in page?
    is this Exact login page genuine
    Before I type my password: which web address should the sign-in screen have when an app sends me there?
    is this login page real? the app sends me there and address looks strange
    what should be in the address bar when I log in via the app
    I'm afraid it is phishing, the Exact login opened by the app
    url says start.exactonline.be, can I sign in there safely?
    is this login page real? address doesn't say start.exactonline
    The app threw up a sign-in page for Exact, how do I know it isn't phishing
    which address should I see when app send me to Exact for login
    is this login page of Exact real? came from the app when reconnecting
    what should the web address be when the app sends me to sign in
    Is it safe to put my Exact password in the window which program opened?
    The webshop sends me to a sign-in screen with start.exactonline.co.uk, is that the genuine one?
    what should the address bar read when the app sends me to Exact's login?
    how do I verify that the login page the app opens for renewal is genuine
    anti-phishing check before typing the service account's password for re-consent
    The app opened a login window. How do I check it is truly Exact's before typing?
    at the Exact login that the app sends me to, what do I have to watch before typing a password
    typed address check before I enter credentials for the app, what's the correct one
    how can a merchant tell the login page our app opens really is Exact's
    what should the url be on the login window before typing password
    is start.exactonline.nl the right login page
    When the tool sends me to Exact to re-approve, what should the page's address be before I type a password
    is it the real Exact page on which I sign in for the app, what should the address be
    How can I tell that the login screen during approval is really Exact's
    Before typing my Exact password in the window the tool opened, what must the address be?
    What address must be at the top before I log in to let the app in again?
    what should the address bar say when the app sends me to log in for consent
    How do I know that the Exact login page my app opens is the real one?
    Which web address should I see before I type my Exact password to let the app in again?
    The app opened a login page for Exact, what should I look at before I type anything?
    I'm at the exact sign in screen because of the app, what do I check first
    My wife is afraid to log in where the app sends her, how does she see that it is the right page?
    At the login the app opened. Anything to verify about the page before my password goes in?
    sign-in page popped up by itself, how to recognise the real Exact
    Sent to an Exact sign-in page by the tool, what should the address be before I type anything
    While renewing the consent a log-in box appears. What do I check first
    Signing in through the app: as which user and at what address
    Is it safe to fill in my Exact password in the window an app opened for renewal
    the login page popped up from the app; how do I know it's safe to type credentials
    before I log in for the renewed consent, what should the address bar read exactly
    Which address should the login page have when the tool sends me to Exact?
    What must I verify on the Exact login before typing anything, while granting access again?
    Security wants certainty on the login window during renewal; what should the address bar read?
    domain to expect when the tool redirects for approval
    what to check on login page that app opens
    is the exact login page real
    sign in screen from app, safe to type password?
    login page adress should be what
    is the sign-in window the app opens genuinely Exact's? how to tell before I type
    What should the address look like when the tool sends me to log in for renewal?
    safe to enter my credentials in the popup of the connector?
    an Exact login appears after starting the hours app for the renewal; how do I know it is the real one
    sign-in page opened by the app: what should I look at before typing my password
    Client asks whether it is safe to enter his Exact login in the window our app opens. What to check?
    what must the web address be when I log in for the renewal, in Belgium
    what to verify on the Exact login page that appears when authorising again
    How do I know the login page is really Exact's?
    What should I check before typing my password there?
    Which web address belongs on the sign-in page?
    Is it safe to enter my details when the app asks?
    What must the address bar read before I log in for the app?
    Is it safe to type my Exact password on the page the app opened?
    When the app sends me to Exact to allow it again, what should the address in the browser be?
    .done =
        im logged in
        logged in
        signed in
        i have signed in
        i logged in
        login worked
        im in
        signed in fine
        password and code entered, past the login now
        address was right so i typed it in
        in as the bookkeeper
        next screen asks about data
        it took my text message code
        used info@ and the following page came
        I'm in
        Address was right, logged on as the service user
        password and code accepted
        It let me through and now asks about permissions
        Signed on with the bookkeeping account
        The URL said .co.uk, which is ours, so I went ahead
        Past the login, next page
        credentials accepted, now it shows a page about data
        I'm through, used the integration account
        address ended in exactonline.be which is ours, so I went ahead and got in
        first attempt was a typo, second one let me in
        no weird address, signed in
        logged in okay
        through, using the controller's account
        address was right, logged on with 2fa
        logged in grand, address was right
    .stuck-which-user =
        as whom
        who should sign in
        i dont know which user to sign in as
        who should i sign in as
        with which user
        which user
        which account should i log in with
        who has to log in
        which login
        which credentials
        do i use my own account
        which account
        in whose name
        not sure whose account to use
        should it be mine or the director's login?
        we have a separate system user, shall i take that
        i do three clients on one login, can that hurt here
        whose account did it run on before anyway
        does it matter if i do it with mine instead of ria's
        Which of my three logins do I use here?
        Should it be me or the director?
        whose account was this linked with
        Is a separate service user better than my personal one?
        I don't know under whose name this ought to run
        do I take my own account or the one we made for interfaces
        three of us have a login, I could get in with any, but whose should it be
        my predecessor set this up and I wonder under which name
        is it me who needs to be here or the controller
        whose account though?
        me or the bookkeeper?
        should it be me or the service account
        whose credentials am I supposed to be using here?
        mine or the accountant's ID, that I'm not sure of
        who should i be logging in as
    .stuck-cannot-sign-in =
        password doesnt work
        login fails
        cant get in
        cant log in
        code not accepted
        locked out
        no code received
        i cannot sign in
        i cant log in
        login doesnt work
        i cant get in
        forgot my password
        my password doesnt work
        wrong password
        it doesnt accept my password
        signing in fails
        i get no code
        the code doesnt work
        login failed
        i cannot log on
        can't log in, it rejects me
        says my email is unknown
        authenticator keeps giving a wrong code
        address ends in .com while we're dutch
        tried three times, blocked now
        forgot the pw and no reset mail arrives
        It won't accept my password
        My account isn't recognised here
        the two-step code keeps being refused
        I land back on the same page every time I press enter
        Our Belgian login is rejected on this Dutch site
        wrong password again and again, though it's the one I use daily
        the authenticator code is refused, stuck at the front door
        account unknown, it says, could it be that I'm on the dutch page while we are in Germany
        I know whose login it is, but it won't accept it
        my account isn't known there, it says
        it says account locked
        authenticator code gets refused
        keeps rejecting my credentials
        it won't take my password at all
        the text message with the code is not reaching my phone
        locked out after 3 attempts
    .stuck-other-address =
        i already typed my password on a weird site
        logged in, but the address looked odd
        the address is different
        it shows another address
        the address is not right
        the address bar says something else
        the address is start.exactonline.com.login.ru
        the adress bar says start.exactonline.co
        the address is exact-login.com
        it says login.exact-online.nl, is that ok?
        it says exactonline-login.com
        there is something behind it, is that allowed
        it starts right but there is more after it
        there is a hyphen in it
        my browser says not secure
        my browser warns me about this page
        it looks fake
        is this a fake page
        is this phishing
        I don't trust it
        I don't trust this address
        is this address right
        which address should it be
        there is no exact in the address
        the address ends in .ru
        it says .info instead of .nl
        the address is long and odd
        I already filled in my password on a strange page
        how do I know the address is real

reauthorise_check-data =
    which data does the app ask for on the consent screen
    do I look at the requested data before I agree
    what should I check on the screen where Exact asks my permission
    where does it say which data the tool will use when I approve it
    does the consent page tell whether the vendor shares our data onward
    Exact shows me a row of data the package wants to use. What do I check before going on?
    does the consent screen tell whether the supplier shares our figures
    in the approval screen: what are those kinds of data
    I'm on the screen with what the app wants to see. Should I really read it?
    the screen asks whether the app may use my data, what to look for
    reading the consent screen
    Before agreeing anew I'd like to see which data the app is after. Is this listed on the consent page?
    what should I read before I agree to an app
    There's a list of data types on the approval screen. What am I supposed to check there?
    on the consent screen, what should i read before saying yes
    Exact asks if the app may use my data. What do I check?
    does the consent page tell whether the vendor shares data with others
    it's asking may the app use my data, what should I look at before saying yes
    consent screen with list of data, is it ok to agree?
    what do I read on the consent screen before clicking yes
    Exact shows list of data the application wants, is it ok to accept
    app wants financial, crm, documents.. how do i judge this when connecting again
    What should I read on the approval page before I say yes?
    How do I see, while consenting, if the vendor passes our data on to third parties?
    What should a user scrutinise on the consent page before approving?
    Before I say yes to Zettle again: what should I read on that page listing invoices, journals and so on?
    The consent screen lists what they want to read, what should I watch for
    before approving, I want to read what data the app requests and if it's shared
    DPO must sign off on the data listed in the consent screen, where is it
    What ought a layman read before pressing yes for an app?
    consent screen lists financial, HRM, sales. what do I have to read there before I say yes
    what am I supposed to verify on the page that asks consent for my accounts
    Before I agree: where can I read what the connector will use our data for?
    customer asks which information our app gets, she is looking at the approval page now
    privacy officer wants to know if the vendor passes data on, is that on the consent page
    what should a shop owner read on the approval page before nodding it through
    consent screen, what should i read
    there's a long page on data before re-approving, what do I check
    what should I read on the page before I say yes again to an app
    page lists what the app wants to read; what should make me suspicious
    What should I read before I agree to an app?
    What should one pay attention to in the list of data that Exact shows when an app asks permission again? It's for my course notes.
    Before I let the HR app back in, where do I read what it will take and whether it's shared
    What am I supposed to check before I press agree on that page?
    Can I read, before I agree again, whether they pass my data to others?
    the page before the agree button lists lots of data, what do I check in it
    The approval screen lists things like financial, CRM, logistics. What should I look out for with a receipt scanner?
    before I say yes, where does it list what the app will read
    What should a privacy-minded person read on the approval page before saying yes again
    On the consent page, how do I judge whether the listed data makes sense
    Where do I see what data an app wants before I agree to it again?
    Where does Exact say whether a supplier shares my data with others, when I'm giving consent?
    Where can I read which data an app wants while I'm approving it?
    What should I read on the consent page before I agree to let the app in again?
    On the agree screen, where does it say what it does with my data and who else gets it?
    On the approval page there's a list of data kinds, what do I look for there
    As privacy officer, what should I read on the consent page before my colleague agrees?
    Which points on the consent page deserve a check before agreeing?
    consent page lists data, what do i check
    what should I read on the consent page about data before agreeing
    list of data categories before I agree: what is normal to look at
    Where can I read what the app wants before agreeing?
    What should I look at in the list of data an app requests, before I agree on a client's behalf?
    Where on the consent page does it say what the app uses our data for?
    What should I read on the consent page before saying yes to the app?
    The consent screen lists kinds of data; what should I look at before I say yes?
    Where on the consent page do I read what the app will do with our data?
    What should I read before saying yes to an app that wants access again?
    What should I look at on the page where Exact lists the data an app wants?
    .done =
        i looked
        the data is right
        checked
        i have seen the data
        thats fine
        looks good
        invoices and relations, fits what it does
        read down the list, nothing odd
        sales and bank, fine
        been through it and it's in order
        read all of it incl. the bit on third parties
        happy with what it says, it needs that
        Read it, makes sense for what the app does
        Nothing odd in there
        sales and contacts, that's fine
        I've gone through the list and it fits
        They don't share with others, so OK
        Looks reasonable, next
        It only reads ledger entries, no objection
        read it top to bottom, it's just invoices and contacts as agreed in the contract
        nothing odd on the list, moving along
        looked at what they want and it fits the job of the tool
        longer page than I expected, but the data are what I expected
        seems reasonable for what it does
        not more than it needs, fine
        looks reasonable
        read it, happy with it
        invoices, contacts, fine by me
        read it, fine by me
        all reasonable, only invoices
        read it, looks about right
        read it, matches what it does
    .stuck-nothing-to-check =
        nothing listed
        nothing to check
        no list
        nothing shown
        i dont see any kinds of data
        there is no data
        i see no data
        theres nothing to check
        nothing is listed
        i get no list of data
        i see no list
        no kinds of data
        i dont get that screen
        nothing to look at
        just a button and a logo here
        where should that overview be then?
        it skips that block and goes right to the button
        only one sentence, without an enumeration
        the frame you mention isn't there
        There's no list of anything here
        All I see is the app's name and a button
        bare page, no details
        Where does it tell me what it wants?
        For our self-made app nothing is spelled out
        the page has only a button, no list whatsoever of what they get
        where would the categories be? mine is blank
        our in-house tool shows me no data items at all here
        I see the vendor's logo but no mention of ledgers or contacts
        blank, no list of anything
        only a button on this page, no details
        no categories of data are displayed to me
        no data types on my page
    .stuck-asks-too-much =
        wants too much
        does it need all that
        i dont trust this
        the app asks for more than i expect
        it asks too much
        the app asks for too much
        thats a lot
        why does it want all that
        it wants too much
        i think its too much
        the app wants too much
        that is a lot of data
        this scares me
        it asks for things it doesnt need
        too many rights
        that's way more than it needs
        why does a till need our payroll
        it even wants to write in the ledger, don't trust that
        staff details for a receipt scanner, seriously?
        it shares this with third parties, no thanks
        can i untick some of those rights, goes too far for me
        Why does a time tracker need our payroll?
        That's an awful lot
        I'm uneasy about them writing to our bank data
        More than we agreed in the contract
        Our privacy officer would never approve all these categories
        a receipt scanner has no business in our payroll
        why on earth do they want write permission on the general ledger
        it all looks fine except for the HR files, those they don't need
        that's a shopping list, I had only counted on sales invoices
        why on earth does it need payroll?
        it wants to write to my bank entries, that's odd
        it's asking way more than i thought
        hr data too?? that's odd for a scan tool
        it's looking for an awful lot, bank details and all

reauthorise_choose-administrations =
    where do I choose the administrations while giving consent
    all current and future administrations, where is that choice
    where on the approval page is All current and future companies
    will new entities come along if I tick separate ones while consenting
    at what point of granting do I select the companies
    During approval Exact asks which companies the app may enter. Can I choose all, later ones included?
    while allowing it again I get a choice of companies, where on the screen is it
    difference on the consent page between one by one and all current and future
    I'm just giving consent to an app and see a choice of companies. What does 'current and future' mean there?
    consent screen: all administrations or some, what does each mean
    all vs some at consent
    While approving the app once more I can pick companies. Will the ones founded later be included?
    where in the consent screen do I pick the companies
    When granting, can I make it include companies we set up later on?
    how do I pick the companies while giving consent
    what does "All current and future administrations" mean in the consent
    on the consent page there's a choice of companies, where do I choose them
    when I consent anew, how do I have it include companies we open later
    during the consent I should select companies, what does "current and future" mean
    where on the permission screen do I pick the companies
    During permission it shows list of companies, which I need to tick?
    The permission page offers all current and future companies or a selection. What does the first one mean for my shops?
    Where on the consent page do I tell Exact the till may also see shops that we'll open later?
    while approving afresh, where do I say all present and future companies
    consent page offers current and future companies, implications?
    where on the consent page do I set which of the subsidiaries the tool gets
    On the approval page there's "All current and future companies". What does ticking that mean for a shop we open next year?
    while granting, can I restrict the connector to just our UK entity
    renewing the approval anyway, might I leave the dormant firm out in the same go
    consent page company choice current and future
    When approving anew, how do I make later venues join by themselves?
    While approving again I can tick all current and future companies, what does it do
    re-approving the tool: if I pick only some companies, are later ones included
    when renewing I'd like later entities to take part too, which option is that
    Approving it again: if I pick all current and future companies, what will it see?
    on which part of the consent page do I pick what companies the app gets back
    on re-approving I'd give it companies 1 and 2 only, where's that choice
    While approving the app again, where do I choose future companies as well?
    Where on the consent page is the choice for current and future companies?
    consent screen offers all current and future companies, what does it mean to choose that
    On renewing, the page offers 'all current and future companies', what does that option do
    While re-consenting I'm offered a choice of companies, which option also covers those we set up later
    consent screen where select companies
    where on the consent screen do I pick which companies the app gets
    consent page offers All current and future or only these; which has which effect
    Does a fresh approval let me choose all future companies?
    On the consent screen, which option also covers companies added later?
    Where on the consent page do I tick the companies the returning app may use?
    On the consent page there's a list of companies with an "all" option, what's the effect of picking "all"?
    .done =
        i have chosen
        i chose the administrations
        chosen
        ticked the administrations
        choice made
        i ticked them
        selected
        picked the two I need
        took current and future
        ticked two companies and went down
        all administrations is on
        only selected the holding
        three of them, done
        ticks are as we had them last year
        Ticked the two entities
        chose every one, future included
        Selection made
        I limited it to the operating company
        Only Jansen Group is on now
        Filled that in, on to the button
        Our own app, so nothing to choose, moving along
        ticked our three entities and left the foundation out
        went for the lot, future ones included
        picked the two shops that matter, next please
        made my selection
        took the all-current-and-future one
        one company too many ticked on my previous go, whatever, go on
        not the holding, ticked the others
        ticked the lot
        picked just the operating company
        ticked the two we need
        ticked the ones we need
        picked current plus future, done
    .stuck-no-choice =
        nothing to choose
        got no list
        it skipped that
        i get no choice of administrations
        i cant choose
        there is no choice
        i get no choice
        there are no administrations
        i see no administrations
        theres nothing to choose
        im not allowed to choose
        i dont get the screen with administrations
        no choice
        there's nothing to select on this page
        it doesn't ask for which companies at all
        was a list supposed to come? i only see agree
        that block is gone for us
        could only say yes or no
        went top to bottom, no tick boxes anywhere
        I'm not given any companies to tick
        That question never appeared
        it skips straight to the button
        No boxes, no list
        Last time I could select companies but not now
        no boxes to tick on my page
        there's no company list at all here, only a button
        my colleague could select entities on this screen, I get nothing of the sort
        I want to limit it to one company but there is nowhere to say so
        it skipped this screen
        I was never asked which
        there are no boxes to tick here
    .stuck-which-administrations =
        which ones
        which should i pick
        what do i choose
        all or some
        whats wise
        i dont know which ones to choose
        which should i choose
        which administrations
        what should i choose
        what do i pick
        which ones do i tick
        should i choose all
        i dont know which
        which administrations should i take
        no idea which administrations
        what is wise to choose
        we've twelve, is it wise to take the lot
        everything or just the parent, what do you advise
        what's the downside of including future ones
        can't recall how it was set before
        help, what does a normal person tick here?
        Not sure whether to pick all or just this client
        What's the sensible thing here?
        which of our companies does it actually need
        Can I alter this later if I choose wrong?
        Is it risky to go for the lot?
        forty entities on the list, and I haven't a clue which ones matter
        should I give it the whole lot or keep it small
        do the dormant companies need a tick as well?
        what did my predecessor choose here, and what would you advise
        does it matter which I tick?
        which ones should I go for?
        dunno, everything or only one?
        I wouldn't know which ones to tick now
        not sure, all of them or some
    .stuck-not-offered =
        mine isnt there
        company not offered
        one is missing
        not in the list
        my administration is not offered
        i dont see my administration
        the administration is not there
        my company isnt there
        an administration is missing
        i miss my administration
        that administration isnt offered
        the company i need is missing here
        can't tick the holding, it doesn't appear
        i see four and it should be five
        my client's isn't shown
        why don't i get our new branch here
        only old companies, the fresh one isn't included
        The company I want isn't among the choices
        Our newest entity is absent here
        three shown, the fourth isn't
        Why can't I select the foundation? It doesn't come up
        That client's books aren't in the list to tick
        I know which company I want, it just isn't among the ones shown
        all of them are here except the one we founded last month
        the list is there but our German subsidiary is not on it
        half of my clients are absent from these tick boxes
        our Dutch BV isn't offered
        the one I need isn't in the box
        the one i need isn't among the options
        our second company isn't among them

reauthorise_accept =
    which button gives the consent
    I chose everything, how do I finish the consent
    what is the button called with which I agree at the end of Exact's consent
    two buttons at the bottom of the consent page, which one
    will I land back in the app once I've agreed
    What's the button called to agree at Exact? I don't see the one the instructions mention.
    can an agreement that I give now be taken back later
    final button of the consent screen, what happens upon clicking
    I checked all on the consent screen. After the last click do I end up back in the app?
    final screen, two buttons, which of them grants
    accept button name
    Is my consent binding the moment I agree, or can it be taken back afterwards?
    which button confirms the permission
    last page of the approval, two buttons, what happens after I accept?
    which button to press to accept the app
    After clicking agree, where do I end up?
    which button on the consent screen do I press at the end, allow or accept or what
    which button is the final yes on the consent page
    the button says Continue not Allow, is it the same
    after I picked everything, where do I confirm the permission
    Got to the bottom of the long page for the rota app, which button is yes?
    bottom of the approval page, two buttons, which finishes it
    which button finally confirms the consent, it's called something odd
    what's the button called to finally agree, and where do I end up afterwards
    Button at the bottom of the permission page is called something else than in the manual, is that okay
    last click of the approval page, then what, does it send me back to the shop?
    agree button name
    final button to approve the app again
    the accept button on the permission page, is there a way back after that?
    is agreeing to the app's request final or can I come back on it
    Where's the agree button on the consent page?
    The client is on the last part of the approval page and sees no button called agree. What might it be called and where is it?
    which button at the bottom of the Exact consent page is the yes
    After pressing agree on the consent page, where do I end up?
    at the bottom of the consent page it says Grant rather than Agree, right button?
    Which button on the Exact page lets the app in again, mine isn't called Agree?
    Is the button to approve the app always called agree, or can it be named differently?
    At the bottom of the consent screen, which button says yes
    Consent page checked, what is the button to finish called
    where click agree
    which button finishes giving consent
    what is the button called at the bottom of the consent page
    Read everything, picked companies. Which button is the one to agree with?
    On the consent page the button isn't called Agree, which one gives the app access?
    What do I press at the very end to let the app in again?
    .done =
        agreed
        approved
        allowed
        clicked agree
        said yes
        i gave consent
        consent given
        i agreed
        i clicked accept
        accepted
        i have accepted
        i clicked agree
        said yes and i'm back in the program
        confirmed at the bottom and got sent back
        hit allow
        says the connection is active now
        pressed the blue button, window closed itself
        gave my ok
        Approved, it went back to the program
        Pressed the green one
        I said yes
        It says connected, I may close this tab
        authorised it
        Done and the window closed by itself
        I'm in the app again
        said yes and landed back in the tool
        the window closed by itself after my click
        confirmed, it brought me back home
        button had another name here, pressed it anyway and no complaints
        approved, it sent me straight back
        agreed, I'm back in the tool
        allowed it
        agreed and it's sent me back to the app
        clicked yes, whatever it was called
        clicked allow, back in the app
    .stuck-error-after-accept =
        got an error afterwards
        page gave an error
        it failed after i agreed
        redirect error
        i see an error after i agreed
        i get an error after accepting
        error after agreeing
        i get an error message
        an error appears
        error after accept
        it goes wrong after accepting
        i see an error page
        i get an error
        a message came up after i agreed
        got an error right after I hit allow
        got a white page saying invalid_request
        then it said the code had been used before
        after the button i ended on a page that doesn't exist
        it jumped back and then a fat red bar
        localhost refused to connect, right after confirming
        A red message came right after I approved
        says invalid_request
        It broke when returning to the app
        White page with an error code once I hit the button
        I said yes, pressed F5, and now it's a Bad Request
        I approved and then got a page full of technical gibberish
        pressed yes, instead of the tool I see an oops page
        on the way back it crashed with some redirect uri complaint
        I confirmed, went for coffee, and then it said the code was no good any more
        hit Allow and it threw an error page
        after pressing agree I'm staring at a code and "invalid"
        right after i pressed agree it gave an error
        got a weird error page instead of the app
        some exception is coming after I clicked on allow
        pressed accept and it fell over on me
        red error right after i approved

reauthorise_connection-refused =
    Wegwijs says its own connection stopped after I granted again
    could my new consent have replaced the connection of Wegwijs
    your own connection broke right after I consented again
    Wegwijs refused after renewing
    I renewed the approval and now the helper itself is refused. Has the new consent pushed out yours?
    your own connection is refused after i re-consented, is that a problem
    The helper can't connect any more since I gave the app fresh permission. Did one replace the other?
    the connection in Wegwijs is refused after I consented again
    your check fails because own connection not accepted, does it mean the app is also out?
    wegwijs can't get in at Exact any more since the new consent, did I replace something
    your own connection is refused since I gave the consent anew, is the app broken too?
    Wegwijs says connection refused after re-consent
    Wegwijs can't get in itself after I gave the consent again, does that mean the app neither?
    your own connection is refused, I've just reauthorised
    the tool's check fails since the new consent, bad?
    my own wegwijs connection failed while checking whether the app got access back
    Wegwijs tells me it can't check with its own connection, while I am giving the tool consent
    your own connection fails when testing whether my plugin has consent again
    wegwijs own connection refused while rechecking consent
    Your own check of the renewed consent says connection refused, is that my fault
    .done =
        ok ill look myself
        fine ill check myself
        understood
        ok i'll open the program then
        clear, next
        read it
        replaced then, no matter
        fine, i'll check on my side
        understood, show me how to check
        Understood, I'll look myself
        fine, go on
        Makes sense, my new approval replaced it
        No problem, I'll check by hand
        right, what do I look at
        Clear, continue
        OK, your link is out, mine may still be good
        fair enough, I'll have a look in the tool itself
        right, so yours got replaced by mine, let me check by hand
        no worries, I'd rather see with my own eyes anyhow
        no problem, I'll look myself
        alright, moving on
        gotcha
        I never connected Wegwijs to anything, whatever, next
        fine, i'll look in the app
        understood, next step
        grand, on to checking it by hand
        fine, I'll test in the app
        ok moving on

reauthorise_prove-by-hand =
    how do I see whether the app works again after signing in
    the app works again, how do I check that all is there
    how do I know the app really has access again after I agreed
    consent given, what shows that it worked
    is agreeing enough or should I fetch something to prove access is back
    I agreed at Exact. How can I tell the app truly works again?
    is having agreed proof enough that the app is back in
    After agreeing, do I look for new data or for a green tick?
    I landed back in the app upon accepting. Does that mean it worked?
    agreed, how do I know it took
    check app after re-consent
    I gave approval again five minutes ago. What would prove to me that everything's there?
    how do I test that the access is back
    Accepted everything. Should I see figures coming in before I call it done?
    how to test by myself if app works again after new consent
    signed in again via app, what should I try to be sure
    how to test if the app is working again after consent
    how to check on my own that the app is working again after consent
    what should I see in the app when reconnection was right
    Having granted permission once more, what ought I to look at in the planning system to be sure it is working?
    How can a baker tell the till is back in, after consenting?
    approved again, what should I see in the tool to be sure
    after renewing the grant, what proves that the app can read again
    how do I check after consenting that the tool sees all entities
    approved it just now, how do I verify the shop really has access again
    How would our support desk confirm that the merchant's fresh consent took?
    consent done how to test
    after renewing consent how do I know it took
    I said yes anew, how do I see whether the tool now works again?
    Approved it anew, how do I check that it truly reaches Exact
    how to test that the fresh consent has actually worked
    What should I fetch to be sure the consent I gave again has done its job?
    gave consent just now, how to check that it works again
    I agreed again, what do I try in the tool to see that it is back
    how to test that the renewed consent took
    How do I verify after re-consenting that data of all entities flows again
    agreed, how do i test app
    consent given again, how do I check the app's alive
    what should I look at to be sure the renewed consent works
    How can I tell my new approval got through?
    I've just approved the app once more, how do I see that it truly has access?
    What do I look at in the app after re-allowing it, to be sure all companies are in?
    After agreeing again, what is the quickest check that the app has really got its access back?
    .opt-works =
        no administration is missing
        back to normal
        all back
        its running again
        everything comes in
        fine again
        yes i see everything
        yes
        it works again
        the app works again
        it works
        yes it does
        everything works
        i see everything
        everything is back
        works again
        solved
        yes it works
        data comes in again
        all good again
        all data is coming in
        refreshed and yesterday's turnover is in
        all five companies are there and up to date
        super, today's invoices arrived
        running like it used to
        no more questions and the data is complete
        receipts flow through to every entity
        Invoices are coming in again
        Back to normal
        synced just now, all entities present
        It fetched today's entries without a murmur
        Up and running
        Report is fully updated, nothing lacking
        All eight companies with this morning's figures
        this morning's invoices are in, for every entity
        no more login prompt, and all companies are accounted for
        fresh numbers on my dashboard, the whole group
        even the branch that used to be missing has come through
        all there
        nothing missing
        no errors
        doesn't ask anymore, data's in
        all good, numbers are in
        yesterday's bookings just dropped in, every company
        everything's back
        yup, all companies and fresh data
        all data is coming fine sir
    .opt-administration-missing =
        I don't see everything
        one company missing
        not all companies
        a company isnt there
        still one missing
        it works but an administration is missing
        im missing an administration
        an administration is missing
        yes but one administration is missing
        it works but not everything is there
        a company is missing
        yes but not for all companies
        i dont see one company
        almost everything except one administration
        four out of five are there
        the holding isn't in the dropdown
        it runs, only our ghent branch is nowhere
        fine except that one client isn't among them
        works apart from the new partnership
        one short in the row of companies
        It runs, apart from one company
        Everything but the holding comes in
        seven out of eight
        Data is flowing, except our Belgian entity isn't there
        One client's books don't come along
        We get the rest; the new branch hasn't appeared
        Where did number 12 go? The others are fine
        everything came in save for the Antwerp company
        numbers for four shops, the fifth is nowhere
        it runs fine, no login, but one client file stays out
        still waiting for the holding to appear, the others are all here
        not all of them
        one isn't there
        all but one
        can't see our second company
        works, yet not complete
        all good bar one subsidiary
        works except one company isn't in it
        mostly, just not the Antwerp company
        I see France and Spain but no Italy
        runs but company 7 isn't there
        we're missing the Sligo books, otherwise flying
        running okay, one entity less than before
    .opt-asks-again =
        no, exactly the same, it wants me to sign in again
        it signed in fine but then kicked me out
        asks again
        login again
        keeps asking
        same login screen
        wants me to log in again
        the app asks me to sign in again
        it asks me to log in again
        i have to log in again
        i must sign in again
        login screen again
        no it asks to sign in again
        still asks to log in
        it keeps asking me to log in
        again a login
        it wants me to log in again
        no it doesnt work yet
        i'm going round in circles, authenticate and again
        not a minute later that login box was back
        it forgot my consent apparently
        password yet again
        on refresh it returns to start.exactonline
        stuck in a loop
        It wants my password again
        Sent me straight back to Exact's login
        that sign-on window once more
        The app says I'm not connected and must authorise
        It evidently didn't remember my login
        I'm in a loop with the login page
        Popped up again asking for my username
        back to square one, it wants my password another time
        I pulled a report and was thrown out to the Exact page once more
        consent lasted all of two minutes, then please log in
        it forgot me already
        no, login again
        not working, asks to sign in
        wants my password once more
        back at the sign-in page
        no data, just the login
        prompts me yet again
        login page, yet again
        bounced me to the login again
        there's that sign-in page again, sigh
        it wants me to sign on yet another time
        it is again prompting for login
    .opt-cannot-test =
        i cannot try it now
        cant test it
        i dont know
        program is at the office, i'm working from home
        it just pulls data at night
        my colleague does that, back on wednesday
        no access to it now
        i'm the admin, others use it
        no connection to the server for the moment
        The run isn't until midnight
        I'm not at the right computer
        My colleague in receivables has to look at that
        not now
        I can only approve, I don't use the app myself
        A refresh takes three hours, can't start that today
        Supplier triggers the import tomorrow morning
        the import only runs overnight so ask me tomorrow
        the tool lives on a colleague's laptop, and she's off today
        no way of checking from my phone
        our server is in maintenance till Monday, it'll have to wait
        no idea
        can't try it
        don't know, not my app
        no way to check
        I can't run it myself
        not on my machine, can't try
        I'm on my phone, no way to test
        waiting for the nightly job
        not at my desk
        sync only runs at night so can't see now
        no access to that app till tomorrow morning
        can't look right now
    .stuck-empty-list =
        the app shows nothing
        the app shows nothing not even an error
        i see nothing
        i see nothing and no error
        the list is empty
        everything is empty
        empty screen
        no data and no error
        it shows nothing
        theres nothing in the app
        the app is empty
        shows zero rows, no error
        it opens but each table is blank
        zero rows, without a warning
        why do i get a bare overview and no message?
        column headings and that's where it ends
        report refreshes nicely, just not a single invoice in it
        No error, but not a single row either
        It finished and everything is blank
        zero invoices, no message
        Tables stay empty
        It claims success yet shows nothing whatsoever
        it claims success and gives me zero rows across the board
        headers but no lines under them, no message either
        all blank, for all companies, and it doesn't even complain
        no results found, that's the only thing I get
        empty table, no complaint
        report's completely blank
        zero rows but also no error

reauthorise_try-once-more =
    it asks to sign in once more, should I try again
    give consent one more time, how do I do that
    the first approval didn't stick, how do I redo it from a clean start
    should I log out of Exact in the browser before approving a second time
    consent seems not to have reached the app, what's the proper second attempt
    consent didn't seem to stick, should I redo it from scratch
    second go at consent
    The app prompted for a login again minutes after I'd agreed. What's the cleanest way to retry?
    gave consent and it asks me to log in once more
    The first attempt at reconnecting apparently didn't stick. How should I redo it cleanly?
    I agreed once but it asks for login again, what to try next
    should I log out of Exact in the browser and do the consent a second time
    first try of giving consent did not hold. retry how?
    gave consent, app asks the sign in a second time. Should I do it once more, logged out first?
    just gave consent and it asks the login straight away again
    I approved and the app sends me back to sign in page, first time
    app wants me to log in a second time after the approval
    Said yes, came back in the till and it asked me to sign in a second time. Should I repeat it in some other order?
    gave consent, straight away it asks for a login again, should I repeat
    said yes and the tool at once wants a login, do I redo it with the browser signed out
    consented once and it immediately asks me to log in again
    first approval didn't stick, second attempt with a clean browser?
    First attempt to renew the permission failed, must I sign out before a second go?
    agreed once but the app asks to sign in anew, anything to do differently the second time
    I agreed, and straight away the plugin wants me to log in a second time
    consent given but the connector pops up the sign-in page once more, should I repeat it?
    one round of approving ended at the login again, what is the proper second attempt
    agreed but it asks sign-in a second time
    consent given, prompt returned, retry how
    approved once, it asked again, how should the second attempt go
    gave consent, app asks straight away again for sign in. what's the second attempt
    The client agreed and the app asks a second time. What's a clean second attempt, closing things and all?
    agreed, and it asks once more; is there a clean way to retry
    Agreed once, it asks again. Second try allowed, and do I close the app first?
    one round of consent done, the app asks me again, what should a second attempt look like
    Approved this morning, after coffee it wants me to sign in again; what to try first
    consent didn't stick first time, retry how
    I reconnected once and the app wants me to sign in again. What's worth trying now?
    The app asked me to sign in again straight after I approved it, what should I do differently the second time?
    agreed once, the app immediately asks again, shall I try a second time, any trick
    Consented and was sent straight to a login again, worth a second attempt?
    First renewal attempt went wrong, it promptly asked to sign in again. How to do a clean second try?
    after consent it asks login again, try again how
    right after I agreed it asks me to log in again, what now
    asked me to log in a second time after I agreed. do I sign out first and retry
    The app wants me to sign in again right after I approved it, what should I try?
    I just gave consent and the app asked me to sign in again straight away, anything I should do differently on a second try?
    Right after I agreed, the app asks me to sign in again. Do I repeat it?
    Gave consent, went back to the app, and it threw me to the login again. One more go?
    First attempt to reconnect didn't stick. Is there a clean way to do it over?
    Approved it, and straight away it asked me to sign in again. Should I do it all over?
    After my first approval the app wants to log in again; is it worth a second go?
    .done =
        i tried it once more
        tried again
        signed in again
        i gave consent again
        closed everything, began afresh and agreed
        this time with the proper user
        second round is over
        logged out in chrome, then did the whole story over
        used incognito, consented, pulled the data
        there, gone through it from scratch
        Did it all over from scratch
        second attempt done
        Signed out, signed in, approved, fetched
        Used a private window this time with the proper account
        I've been round the whole thing again
        Closed the app and repeated everything
        Reauthorised, it's loading now
        went through the whole thing a second time
        closed it all, signed out, signed in as the right person and approved again
        round two finished
        this time with the interface account instead of mine, all the way to the end
        logged out, in, agreed, fetched
        no hiccup this time, done all four
        did all four
        repeated it, consent given again
        second go done, so it is
        went through all four
    .stuck-which-user =
        who should i sign in as
        which account
        which user
        was i the wrong person last time maybe?
        what email belongs to this link
        my colleague or the general login
        i've two accounts, which of them
        who here has enough rights for it
        Which account counts as the right one?
        I used my own login before, should it have been another person's?
        We share five logins, no clue which belongs here
        who linked this originally
        Under what name should I do it this time?
        right user, fine, but who would that be
        last time I was myself, should it have been my boss perhaps
        not sure whose account counts as the right one in our office
        Petra or me, who ought to do this second attempt
        who should do the signing in?
        still unsure whose login to use
        "right user", which one would that be
        correct user means which one, the admin?
    .stuck-cannot-sign-in =
        i cannot sign in
        i cant log in
        i cant get in
        now it suddenly refuses my password
        logged out and can't get back
        text with the code won't come
        account is locked it says
        keeps saying user name or pw is incorrect
        Exact won't let me in any more
        wrong password it says
        Locked out after three goes
        My two-factor code isn't accepted
        It doesn't know my login on this site, though it works on the Belgian one
        signed out as you said, and now it won't let me back in
        I know it must be Petra's account but her password is rejected
        locked after too many tries, great
        the page is in French all of a sudden and doesn't know my e-mail
        It won't accept my login any more
        login page rejects me
        account locked it says now

reauthorise_prove-again =
    does the app work after the second attempt
    after granting a second time I see everything
    second time consent given, how can I see if it works this time
    I did it once more, logged out and all. what do I check now
    after the second try of consent, which test tells me that it is fine
    gave permission twice now, how do I know if the till is grand this time
    second approval done, what counts as proof this time
    Consented for the second time, signed out in between; how will I know it worked
    signed out, approved a second time, how do I judge whether it took this time
    consented twice, how to see if good now
    approved twice now; how will I know that the second try worked
    Did the whole sign in and agree a second time, what to look for now
    consented a second time after logging out; how can I be sure it's OK this time
    Logged out, logged in, approved for the second time. How can I tell whether it took?
    I repeated the whole consent a second time; how do I tell that the app works now?
    Second attempt at consenting done. How to tell whether it took this time?
    .opt-works =
        yes now it works
        now it does
        it works now
        yes now
        hurrah, figures of today
        second attempt did the trick, it's all there
        so it was my colleague's login, complete now
        sorted
        neatly fetches every company
        refresh went well in one go
        Yes, now it all comes in
        Second time lucky
        solved, complete data
        It's quiet and fetching nicely
        Today's figures are there for each company
        The import ran through for every entity
        That did it
        second time lucky, the lot is in
        it was the wrong user indeed, every company loads now
        fresh entries all over, and not one password prompt
        complete at last
        no problems any more
        everything's there
        no more sign-in, all data
        nothing's missing now
        no complaints now
        working now, great
        no prompt this time and all the figures are there
        finally, it's all there
        second time lucky, full data
        that did the trick, all figures in
        finally, everything's in
        no problems left
    .opt-administration-missing =
        im still missing an administration
        one administration is still missing
        yes but one is missing
        it runs, but without the charity
        nearly, our subsidiary isn't there
        one remains invisible
        the sales company is absent from the picker
        three out of four
        data comes, bar the entity in breda
        Nearly: one entity isn't there
        All but the holding
        it works except for Ghent
        Data comes in, just not for the newest company
        Five present, should be six
        One client is left out
        It does fine though the foundation is nowhere to be seen
        it's happy now except for the Hasselt branch
        nine out of ten clients load, the tenth doesn't
        no login any more, what remains is that one missing entity
        just our foundation is still absent
        one still missing
        not every company
        all except one
        works but one's not there
        still incomplete
        one entity short
        data comes in, the german company doesn't though
        still not all of them
    .opt-asks-again =
        no, exactly the same, it wants me to sign in again
        the app keeps asking me to sign in
        still
        it keeps asking
        it still asks me to log in
        login again and again
        no still not
        no it keeps asking
        exactly as before, authenticating again
        second time and there's that window once more
        goes on sending me back to exact
        it doesn't remember
        typed my password for the fifth time, i'm stopping
        that loop won't go away
        Same loop again
        it just won't stop asking
        Fourth time I've typed my password now
        Still not connected, says the app
        Every fetch throws me back to Exact's page
        My approval isn't being remembered
        In spite of everything it wants authorising
        same as before, round and round we go
        a second approval made no difference, login page again
        it's a loop: approve, back, password, approve
        still bugging me for my credentials
        still asking
        won't stop asking
        no, sign-in again
        same login loop
        hasn't helped, wants me to log in
        third time it asks for my password, I give up
        login loop, every single time
        it wants my password yet again
        endless login loop
        third time now it wants my login
        it never stops asking
    .opt-cannot-test =
        link runs at midnight only
        only the vendor has a button for that
        colleague with the licence has left already
        can't get to that pc today
        i don't have the program here
        have to wait for the client, who's at the controls
        Has to wait till tonight
        I don't have the program here
        not allowed to start an import myself
        I'll leave that to a colleague who's in on Thursday
        App just went into maintenance
        Won't manage to look today
        I'd need to be at the office
        only management can see the outcome, I can't
        must dash, no clue yet whether it helped
        the batch kicks off tonight, nothing to look at before that
        whoever runs the import is in a meeting
        can't tell
        don't know
        not able to test
        no access to the app
        no idea, someone else uses it
        won't be able to check before tomorrow
        the guy with the laptop went home
        no access to the app till tomorrow
        can't try that until the shop opens
        i'm on the phone with the user, can't see her app
        not in a position to try
    .stuck-empty-list =
        signed in and the tables are blank all the same
        zero results, not even a warning
        a bare report appears
        why does that overview stay white without explanation
        the columns are there, the rows aren't
        All zeros, no message
        I stay signed in but there's no content
        empty again
        It reports success and then displays nothing
        Why a blank report with no error code?
        it ran without complaint and produced a blank sheet
        zero lines everywhere, even where I know there are bookings
        finished in a second, nothing in it, no warning
        every table is void and nobody tells me why
        empty grid, no error
        just an empty grid, no warning
        opens fine but not one figure in it

reauthorise_proof =
    check whether the app has access again
    does the app have access again after I agreed
    I gave consent again, can you verify that access is back
    after re-connecting: please test if app may come in again
    new consent done, does wegwijs see that it works?
    granted it again just now, can you tell whether the app is let in again
    I agreed just now, did it work? Is the app in again
    verify new consent please
    how do I know that reconnecting succeeded
    Just approved the roster app at Exact again; how do I see it took?
    please test whether the app has access again after my consent
    verify access restored
    Can you confirm the app is let in now that I renewed the consent
    can you tell whether the freshly approved app has access again
    I gave consent again, can you check whether the app has access now?
    .check =
        verify please
        check is it back in
        please check
    .plan =
        what will you call exactly?
        tell what will be transmitted exactly, then I'll say yes
    .by-hand =
        no, I'll try it out in the app meself
        I'd rather look in the app

reauthorise_authorised =
    the app has access again, am I done
    it worked, the app runs again after the consent
    how long does a renewed consent last if we seldom use the app
    I approved as someone else this time, must the earlier approval still be taken away
    will my fresh approval lapse if the program isn't opened for a month
    I re-approved in my own name, earlier it was the director. Does his approval remain?
    app is back in. How long does that hold if we don't use it?
    Re-approval done. When will the app ask for it again?
    it's back in; does my approval ever run out
    access restored, what remains
    The app works under my name after the renewal, whereas before it was Kim's. Does hers still exist?
    it's working again, anything left to do?
    how long does the renewed access last if we hardly use the app
    access is back, how long will it stay valid when we don't use the app
    I've re-authorised under my own name; what about the permission my predecessor gave?
    I approved the register as myself, formerly it was on my partner's name. Fetching works, is the old approval now gone?
    Till's back in after I agreed. If we close for a month in January, do I go through this again?
    Approved it with my own login instead of the boss's. Is his old approval replaced?
    access restored via another user, does the former grant linger
    The app's back in. How long does such a permission stay good?
    the app runs again after I signed in as another user than before; what about the former consent
    App works again under my own name instead of the old controller's, need I do more
    I signed in under my own name this time, the former one was my brother's. Does his approval vanish?
    how often will the app ask me for approval, is there some expiry if the shop is quiet
    access restored under my login rather than the ex-manager's, what of hers
    works again; how long till it expires
    The app is back in, this time with my login, not my colleague's. Is hers still valid too?
    Renewed under a different person than before; is the old approval still standing?
    gave new consent with a different login than before, does the earlier one disappear by itself
    I approved it with another account than the first time. Is there something left to clean up?
    The app was approved again with my login instead of the former controller's. Does his old approval linger?
    planner works after my new consent, formerly it was under Bram. Does Bram's remain
    The tool is let in again after my yes; do I need to do this every month?
    How long does a renewed consent stay good?
    I approved it again as a different person, is the old approval now gone or must I remove it
    access is back under my own login, what about my predecessor's earlier consent
    Approved it in my name and it all works, does Pete's older consent have to go?
    I re-approved it instead of Pete, does his old consent stay around
    I gave consent as another user than before, do I need to clean up the old one?
    I let the app back in with a different login than last time, is the earlier consent still around?
    Access restored, though under my name instead of hers; does her old consent linger
    Tool's back in under a different login than earlier. Is the former approval still open?
    consented under another login this time, is the earlier one still there
    back up and running since I agreed under my own name, not Bob's. Must Bob's one still be cleared?
    I approved as another user, does the old consent remain?
    The app was approved anew by someone else than before, does the earlier consent for the group still have to go?
    This time I authorised with a different login. Is the earlier consent still there?
    The app is back in business after my approval under another name; does anything old remain?
    Access works again but now under my name instead of my colleague's. Is the old permission gone?
    Consent given again and everything works. How long does it last if we hardly use the app?
    It works again, I signed in as a different person this time. Is the earlier approval gone automatically?
    .opt-change-administrations =
        trim it to just the UK companies
        one of the companies should be hidden from it
        adjust the companies i gave it
        let me modify which companies are visible to it
        want to limit it to two companies now
    .opt-move-link =
        my login should not be the one it runs on
        it should run on a dedicated user rather than on me
        i'd prefer this under my colleague's user
    .finish =
        wonderful, all done
        it's running, no more questions
        sorted, thanks a million
        nothing else for me

reauthorise_not-proven =
    I agreed but cannot try the app right now
    consent given, not proven that it works
    said yes to the app, can't try it until tomorrow
    consented, untested
    I've renewed access but the tool's vendor runs the sync overnight. How will I know by morning?
    agreed to it but can't check the app right now
    I re-granted the access; nobody can look inside the tool before Monday. Is that fine?
    I agreed in Exact, nobody checked if it works yet
    can't try right now after the agree. how will I know tomorrow that it's ok
    agreed to everything but can't try the app till Monday, how will I know it's right
    approved in Exact but unproved, when do I know
    I pressed accept in Exact, tomorrow is when orders arrive, is it ok like this?
    Renewed the permission for the roster app on Sunday, next shifts get exported Wednesday. How do I judge it?
    agreed on behalf of the client last night, haven't been able to try
    consent renewed, job only runs overnight so unverified
    Agreed in Exact but the nightly load is only at 2, done?
    I granted it tonight but cannot run a sync until Monday, is it fine to leave it like that
    agreed but the warehouse system is down so can't check, what now
    agreed just now no time to check
    consent done on phone, app on office pc, test later
    Approved it, the one who uses the app is off today, how will we know it worked?
    re-approved, can't test until the nightly run
    I agreed again but the app only runs on Sundays, did it work?
    The client has just agreed, but his scheduler only runs at two at night. When do I know if the app may enter again?
    said yes but can only test the app tonight
    Gave my yes late at night, can't check until Monday whether it took
    I've agreed, the sync only runs at night, when will I know it took?
    agreed tonight, app runs overnight, can't tell yet whether consent took
    gave my consent, can't test as the app is down for maintenance
    approved it, can't test until monday
    I agreed again but the app can't be tested until tonight. How do I know it's fine?
    I agreed on the Exact page but can't test the app until Monday, how will I know it worked?
    I agreed in Exact but the app will fetch at night, how will I know it worked?
    Said yes again but the app only fetches overnight, what do I do tomorrow
    I agreed on Friday night and had no time to see whether the tool works. What remains?
    consent given, cant check today
    agreed today but the job only runs tonight, how will I know it's fine
    I agreed but the app only pulls on Mondays. Is there something to verify before?
    Consent is done but I cannot test the app until my colleague is back. What then shows that it worked?
    .finish =
        checking tomorrow, done for today
        ok that's fine by me
        will try it later, cheers
        signing off, the shop's filling up
        will see tonight, finished
        ok i'll watch it, bye

reauthorise_administration-not-shown =
    the app works again but one administration is missing
    after the new consent a company is missing in the app
    approved again, app works, one existing company is missing now
    nine out of ten files since I renewed the consent
    renewal succeeded yet one administration doesn't come along since then, what do I go through
    Just re-approved, the package works, save for one company that was there before. What do I go through?
    after renewed approval a company is gone
    I granted again and all works but BV West. Where does the search begin?
    consent renewed, app fine, one entity fewer
    since renewing consent one company has gone astray
    re-consented, company lacking
    Access is back, except that our UK entity didn't return with it. In which order do I check things?
    reconnected fine but one company is missing
    After giving permission again everything's there except our newest entity. What should I look at?
    after consent again all is there exept one company
    reconnected and works but one administration is missing in the app
    why does the app show 3 of our 4 companies since I re-authorised it
    new consent given, app runs, but the holding is not in it
    reconnected, works again, but one company has gone missing
    After giving consent again there's one division I no longer see
    app is back since I re-authorised but not complete: 1 administration not there
    after the new consent everything came back except our Belgian company
    works again but i miss one administration in the app
    Re-approved the app and one of our four companies has gone missing from it
    since yesterday's renewed consent the holding isn't in the report, others are
    everything came back after logging in again apart from one entity
    App is alive after renewal, yet short by one administration
    gave access again, one BV not there
    after giving permission again three companies work but fourth is not there
    App is running again but one company fails to appear
    Approved the till again and three of the four bakeries are back, number four isn't
    Consent given and the scanner does its thing, but for the tea room it doesn't
    since I re-approved the portal one client doesn't appear
    after renewed approval all came back bar one employer
    re-authorised, everything back except one subsidiary
    after consenting anew one of the entities didn't come along
    Renewed the permission, all came back save for one school
    Reconnected the BI tool, works, though the Norwegian company no longer comes in
    after renewing consent all entities load but one
    consent renewed and fine, only the Hungarian entity is not coming
    permission's back, tool works, all there bar the Slovak company
    Since the new approval three shops sync and the fourth is not there
    reconnected fine but after that one legal entity is absent from the connector's list
    approval refreshed, yet one of the three brands is not among what it shows
    reauthorised and one company gone
    consented, all back except one company
    Just re-approved it, runs well, except that the Leeds clinic is left out
    Consent renewed, everything's back bar the sauna company
    re-granted access and it works, apart from one company that stays out
    I gave consent again and it works, only one of the companies didn't come back
    after approving it anew three companies are back and the fourth is absent
    After consenting anew everything works but one entity is absent
    Since the new approval everything works, only the property company that used to be there is absent. Did I forget something while agreeing?
    After renewing consent everything works save for one entity that didn't come back
    After I renewed it, it works again but one of the companies is gone
    Re-approved, works again, except that one of our four firms is absent
    Granted it again and it works, only one of the companies isn't on the screen
    After the renewed consent four of five companies show, one doesn't
    consented again and everything came back except one company
    reconnected but one company missing
    after renewing consent, second entity gone
    Re-approved today, all there except one entity, what do I go through
    Approved again and it runs, apart from one company that's now missing
    After reconnecting, the app works for all but one of our companies.
    I gave consent again and everything is back except the Rotterdam administration.
    Reconnecting went fine, only one of our four companies no longer appears in the app
    I gave the app its permission back but the foundation's figures have been missing since
    I reconnected the app and it works, but one of the companies has not come back.
    After approving the app again, three companies show up and the fourth does not.
    I renewed the approval and it runs, only the foundation's books are absent.
    After I agreed again one of our two shops has vanished from the app
    Renewed consent, everything's back save for one client
    After re-approving, one of our dossiers didn't return while the others did
    after re-consent four of five entities are there
    Since I re-approved it yesterday the tool works again for all but one entity
    Let back in, eleven of twelve entities returned
    consent given, works, one company absent
    after renewing, all is back except one of the entities
    after renewing consent five of the six companies come through
    Renewed fine, yet one of our companies stays out of sight
    After approving it once more the app shows eleven clients, only the twelfth file is absent.
    After giving permission again everything works except for one administration that is missing.
    App allowed again, 59 of our 60 clients load. Where did the other one go?
    I gave consent again and it works, except one company has disappeared.
    I approved the app anew and it fetches again, except for one company.
    After renewing the approval everything flows again except one subsidiary.
    Access restored! Though the Rotterdam books aren't coming in.
    I re-allowed the app and it works for all but one company.
    Reconnected everything; one of six companies doesn't come back in the app.
    We let the app back in on Friday. All entities are there except the Belgian one.
    I approved the app yesterday and all goes well except that our Belgian branch is absent
    I approved the tool again; nine companies load and the tenth doesn't.
    Reapproved and running, only our Antwerp company is absent.
    .opt-change-administrations =
        I need to add it for the app, that's the no
        app isn't allowed at that one, I see
        point 3 is the no, how do i add it
        it's not ticked for the app so where do I tick it
    .opt-new-administration-invisible =
        brand new company, yes
        it's a recently created company, walk me through it
        brand new administration, won't appear
        just founded that company, not showing
    .opt-revoke =
        strip all rights first
        withdraw and start afresh
        remove its access completely then
    .finish =
        number 2 was the no, solved
        got my answer at question two, thanks
        filter in the app was the reason, solved

reauthorise_other-address =
    the sign-in page shows another address than start.exactonline, is that safe
    is this exact sign-in page real or fake
    how do I see whether the sign-in page of exact online is real
    The sign-in page the app opened has a strange address, is it genuine?
    how do I tell a fake Exact login page from the real one
    I typed my password on a page that turned out not to be exactonline
    phishing worry: app sends me to an unfamiliar domain for the Exact sign in
    Browser bar reads exact-secure-login something. Should I go on?
    What web address should I see when logging in to Exact through an app?
    url looks dodgy at login
    the login page looks funny, the address isn't exactonline at all
    got redirected to exact-0nline.com and typed my password before noticing
    I'm renewing the booking app and the browser bar says exactonline.nl.verify-account.co, do I trust it?
    Typed my Exact password into a lookalike page while renewing the till, what now?
    sent to a login page whose address isn't exactonline at all, and I already typed my password
    login page looks like Exact but the address reads exact-secure something, the app brought me there to renew
    the re-consent window is at a domain resembling Exact's but not quite it
    typed my password into a lookalike page while renewing the app's access
    re-allowing the app led me to exactonline-nl.com, is that trustworthy
    To renew the app I land on a page with a different web address than I know from Exact, can I trust it?
    The address reads exactonline.start-login.info, and the tool sent me there to approve
    The sign-in page on which I'd re-consent has an address with exact-online-login.net, safe?
    Sign-in for renewing the app shows some odd web address, not exactonline
    I already typed my password on a page that may not have been Exact's, while reconnecting the app
    url bar says start.exactonline.nl.something when linking
    Before I give an app consent: address bar says login.exact-apps.info
    strange domain when the expense tool sends me to log in to Exact
    is https://start.exactonline.fr legit if we're linking our French tool
    link in vendor's mail to re-authorise goes to a page that looks like Exact, address doesn't
    the connect window shows a domain I don't recognise, exactonline-start.net or so
    I think I typed my Exact password into a fake page that came from a "reconnect your shop" mail
    merchant followed a mail link to a lookalike of the Exact sign-in
    phishing? login page url looks off
    typed my password on a page that wasnt exactonline.nl
    is this exact login fake
    The sign-in page the app opened has an odd URL, not quite exactonline. Safe to approve there?
    How do I make sure the page asking me to approve is really Exact's?
    To renew I'm sent to a page whose address isn't exactonline, phishing?
    strange URL asking for my Exact password while re-approving
    The re-approval page ends in .xyz, do I type my password?
    asked to log in anew for the app, but the address bar says exact-login something .info
    the page where I should give consent doesn't start with start.exactonline, go on or not?
    I was to renew the approval, and a page on exactonlinelogin.net asks for my password
    already typed my password on an odd-looking page while renewing the consent
    The login address looks odd, is it really Exact?
    Is this Exact sign-in page fake?
    Typed my password on a page that wasn't Exact when linking
    The renew button in the app took my client to a page whose address ends in .info rather than exactonline. He is hesitating to type anything. Is it genuine?
    How does one recognise that the login screen which the app opens belongs to Exact, before typing the password? It's for my awareness training.
    A client pasted me the address of the page the app opened for signing in again. It ends in exactonline.com.co. Real?
    approving again led me to a login page whose address looks odd, is it genuinely Exact?
    start.exactonline.de in the address bar while approving, we're Dutch, is that right
    The tool opens a sign-in page at a domain I don't recognise, type my password or not?
    The address bar says something with exact-secure.net while I'm renewing, looks fishy
    Is it dangerous that the sign-in page the app opened is not on exactonline?
    I typed my password on a lookalike page that the app opened, what should I do first?
    How can I be sure that the login page is genuinely Exact's before giving my password to renew consent?
    The sign-in page looks like Exact's, the address bar reads exactonline-secure.co though
    I clicked the link in a renewal mail and the address isn't start.exactonline
    the page where I should type my password has a weird web address, stop or go on?
    the consent page address has exactonline in it but ends in .app
    Typed my password already, then noticed the address was off, while granting the app access
    A mail told me to approve our app again and its link opens some exactlogin.support page, safe?
    The reconfirm link in that mail goes to exact0nline something with a zero
    the login page the app opened isn't start.exactonline, should I stop
    web address looks almost like Exact but not quite, it's asking for my password to re-consent
    it sends me to a .io site to re-authorise, no thanks?
    fake exact login page from app?
    strange url when app asks exact login
    is this exact sign-in page genuine
    phishing check reconnect page
    Says exactlogin.net, safe to type password?
    The app wants me to reconnect but the URL isn't start.exactonline.nl, phishing?
    Is login-exactonline.com genuine? Our app sent me there to give consent again
    I typed my password into a page that only looked like Exact when re-approving the app
    How do I verify that the consent page is the real thing
    Client sends a photo of his app's sign-in page, address ends in .net. Let him fill it in?
    signin page from the app looks fake, adress isnt exact
    The login page of the app isn't on exactonline, something like exact-secure dot com
    The login page the app opens isn't start.exactonline.nl. Can I trust it?
    The address in the browser looks odd when the app asks for my Exact password.
    I typed my Exact password on a page with a strange address. What should I do?
    When I reconnect the app I land on exact-online-login.com. Is that okay?
    The app sends me to a login page on an unknown domain to give consent. Do I continue?
    The sign-in page my app opened has a strange web address, could it be fake?
    How can I tell that the login page my app sends me to is really Exact's?
    The login page the app opens isn't on start.exactonline.nl, should I enter my password?
    Is exactonline-login.com a genuine page for connecting an app?
    The app opened a login page that looks like Exact, but the web address is odd, should I continue?
    I typed my password on a page that was not start.exactonline, what should I do at once?
    How can I tell that the login page opened by an app truly belongs to Exact?
    The page looks like Exact but the address up top says something else, should I sign in?
    address bar shows exactonIine-secure something when I reconnect my app, safe?
    I already typed my password on a page the app sent me to and then I saw it wasn't exactonline
    reconnecting the till, page address ends in .xyz, trust it?
    link to re-agree opens a page that isn't at Exact's address
    The renewal window has a web address I don't recognise, should I sign in
    It says exact-online-secure.com in the bar while the app asks me to approve again
    I typed my Exact password on a dodgy looking page when reconnecting the scan tool, now what
    Looks like Exact, spelled oddly in the address, app wants my consent there
    Is it phishing? The reconnect button of the tool leads to a .io address
    Followed a mail to renew the link, site was exactonline-uk.net, would you log in there?
    app sends me to a sign-in page whose URL isn't start.exactonline.nl
    phishing? consent link opened login.exactonllne.com
    I typed my password on a lookalike of the Exact login when reconnecting
    our proxy flags the domain of the login the app sends me to
    The renewal link leads to a page that looks like Exact with an odd domain
    A colleague typed her password on a lookalike page while renewing the tool's consent
    Address bar during the renewal reads exact-online.app.com, nothing typed yet
    phishing? the reconnect mail opens a login on a domain unlike exact's
    url is not start.exactonline when app asks login
    strange adress at login from app
    typed my password on odd looking page
    address bar shows other site for consent
    login.exact-secure something, phishing?
    The renewal link from the app goes to some exact-online-secure.net page, phishing?
    address bar shows something different than start.exactonline when the app wants me to sign in
    I typed my password on a strange page while re-authorising, what now
    url looks off when reconnecting app
    reconnect link took me to exactonline.nl.something.com, closed it, right?
    address bar says exact-online-login.net when I try to re-authorise, is that genuine
    A client typed his password on a lookalike page after clicking reconnect in an email. Help
    phishy mail? it asks me to renew the app's permission and the site isn't exactonline.nl
    the renew link in the supplier's mail lands on something that isn't exactonline, wise to sign in?
    The sign-in page shows a strange address, can I trust it?
    I typed my password on a page that wasn't Exact's
    the address bar says something other than exactonline
    The app's login screen looks fake
    while re-approving i landed on an odd website
    While reconnecting, the address in my browser isn't start.exactonline.nl, is it safe to enter our password?
    When I reconnect the app, the login page has a strange web address. Is it safe to type my password?
    I already typed my password on an odd-looking Exact page during reconnection, now what?
    The login page opened by the app has an odd web address, can I trust it?
    I typed my Exact password on a page that turned out not to be exactonline. What should I do?
    exact login url looks fake
    While reconnecting, the address bar says something like exact-secure-login. Is that the real thing?
    The sign-in page for the app shows a strange web address, not the usual start.exactonline one. Is it safe?
    The sign in window's address starts with exactonline.nl.verify-user.net
    The login page for giving the app access has an odd address, not start.exactonline. Did I get phished?
    exact-online-login dot something opens when I allow the app, safe?
    Is login-exact-online.com a real Exact page? My app opened it to get consent.
    I clicked reconnect in our app and a page that looks like Exact came up. The address isn't Exact's though, and I already typed my password.
    Is the sign-in page genuine if the address reads start-exactonline.com?
    Is login-exact-online.com a genuine page? Our tool sends me there to authorise.
    The page asking for my Exact password has a web address that looks nearly right but not quite.
