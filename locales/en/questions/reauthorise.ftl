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
    connection to exact online broken since yesterday
    app lost its connection
    set up the connection again
    how do I get the integration working again
    no new figures are coming in
    authorization expired
    log in again to exact from the app
    extend an expired authorisation
    how do I give a new app consent
    link was broken after 30 days
    reauthorise an app
    how do I give consent again?
    reconnect Power BI to Exact Online
    consent expired
    renew the authorisation
    connection lost
    connect a new app
    authorize Dext
    broken link with Shopify
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
    the handshake with Exact is gone
    how do I plug our bookkeeping into the new cash register?
    our till dropped off and stopped talking to Exact
    let them back in
    hook it up again
    Pleo went dark after the holidays, nobody had touched it for weeks
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
    the pipe between Spendesk and our ledger has run dry since it disconnected
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
    The colleague who made the link is gone and it stopped, who can set it up under another name?
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
    My supervisor left and the receipt scanner ran under her login; it has been idle since her account was closed. Must I link it under mine, and how?
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
    The one whose login it ran on has left, and the link must be carried on under someone else's name
    Seasonal business, ice cream stall. Every April the till has lost its tie with Exact
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
    no sync since a month, status says disconnected
    We were closed for the summer, six weeks. Back at the office the sales dashboard says that the connection with Exact has expired.
    The bookkeeper whose login was behind our Power BI has left, and her user was deleted last night. This morning the refresh asks for a sign-in that nobody can give.
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
    Our controller, in whose name everything was hooked up, leaves on Friday. I'd like the link to run under my login from then on
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
    broken connection
    authorisation expired
    token expired
    expired
    renew consent
    renew connection
    extend consent
    app stopped working
    connection stopped working
    no longer works
    does not work any more
    no longer syncs
    no new data
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
    no new figures
    nothing comes in
    no figures coming in
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
    integration stopped working
    integration does not work
    app does not work
    app gets no data any more
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
    .opt-nothing-happens =
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

reauthorise_agree-after-all =
    I hesitated first with the approval, can I now still say yes?
    Yesterday I aborted because I wasn't sure whether the vendor was trustworthy. Legal has signed the processing agreement today, so I'd like to proceed and let their software in. Where do I pick it up?
    declined the request, now I do want to accept
    I broke off the linking because I was not sure about the requested data. Our privacy officer has said yes, so I want to go on where I stopped.
    I stopped at the permission page because of the long list of data. The vendor has now explained it, so I'd like to go through with it
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
    .opt-works =
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
    .opt-asks-again =
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
