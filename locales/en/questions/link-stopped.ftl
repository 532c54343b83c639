### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

link-stopped =
    the connection suddenly stopped
    the integration has not worked since yesterday
    why does our link keep stopping?
    no new invoices come in from Exact any more
    the connection to Exact is broken
    we have to reconnect every month, why is that
    The sync with Exact Online is down
    The webshop has sent no orders for three days and nobody changed anything
    connection expired
    The link to the banking app keeps dropping
    My scanning tool gets nothing from the books any more, until last week it was fine
    disconnected, now what
    Since I changed my password the integration no longer works
    After our controller left nothing came across any more
    our integration stopped working and I don't know why
    what can make a connection to Exact stop
    Fetching has ceased
    integration stopped working
    the app says that the connection to exact online is no longer valid
    how do I find out why the link is down
    the till no longer posts anything
    All at once the connection with Exact Online is dead
    What could be the reason that the link dropped last night?
    The app was disconnected from Exact without us doing anything
    lost connection to exact
    link has stopped
    connection stopped
    no longer works
    does not work any more
    link broken
    no new data
    no data any more
    nothing comes across
    is down
    since last week
    why does it stop
    keeps asking to sign in
    reconnect every month
    reconnect again and again
    keeps disconnecting
    user inactive
    licence ended and link
    sync stopped
    synchronisation stopped
    integration stopped
    The person who set it up left, and since today nothing arrives.
    Hi, our purchase invoices stopped showing up in Exact on Monday. We changed nothing on our side. Where do I start looking?
    it ran yesterday and now the thing with Exact is stone dead
    Third time this year that connection has dropped and I want to know WHY
    teh conection to exact just stoped
    Dear support, the interface between our till and the bookkeeping has been interrupted since 1 November. Kindly inform us of the cause.
    Could a forced password change kill an integration?
    our intern tidied up the users and an hour later everything went quiet
    Timesheets came over every night until last night
    we were closed for five weeks and now the receipt scanner does nothing with Exact
    The dashboard is stuck on last week's figures
    As soon as I hooked up my second client, the first one dropped out. Coincidence?
    How can something that ran for years not run today?
    a customer rings to say his bank statements aren't processed any longer, I suspect the link is gone
    I'm after the reason our web shop books no more sales
    We moved to another Exact plan yesterday and the scanning app has been silent since
    it says "connection expired", what on earth happened
    Power BI hasn't refreshed since Tom's account was closed
    did nothing, it worked, now it doesn't. help
    The vendor blames Exact and Exact blames the vendor. Meanwhile the sync has been down for two weeks.
    It looks as if Exact threw our app out overnight
    Every few weeks it falls over and nobody can tell what does it
    Just one of our five companies has had nothing since Tuesday
    after the summer the booking module no longer talks to the accounts
    Can one see somewhere what made the connection drop?
    Payroll journals did not come through this month, last month they did
    I got an email saying the Exact integration became inactive, why is that
    Damn, no orders in the books again. What broke this time?
    As far as I can establish no one touched anything, yet the flow of data from Exact has dried up.
    did somebody fiddle with permissions or is the app broken? it's fetched nothing for days
    payroll feed died on Thursday and nobody touched it, I want to know the reason
    it stopped by itself last night by the way, i want to find out why
    well yesterday everything was ok and now dead, why?
    no idea but its exact sync broke two days ago, how do I diagnose that
    it was running fine before I started, then it just quit. need the cause
    actually no data at all came in since the weekend. what broke
    secret is fine, link is still down since Monday, how can i trace what happened
    the Exact connection fell over as well, no idea when or why
    it's been fine for years, i'd first like to hear why it stopped
    and in exact the link also went, out of the blue
    our link with Exact stopped working yesterday
    no invoices arrive in Exact from the webshop any more
    it worked for years and now nothing, how do I find the cause
    why did the connection to exact die
    Since Monday the time sheets don't come across. What happened?
    dead integration, nobody touched anything
    data feed went quiet a week ago
    Our dashboard has been showing the same figures for ten days, did the connection break?
    sync stopped after a colleague left the company
    the till has sent nothing to the books for three days
    suddenly no more bookings come in, where do I look
    the integration broke after somebody changed a password
    find out why a link that used to run has ended
    supplier says something changed at our side in Exact, what could it be
    receipts no longer land in the bookkeeping
    it just fell silent over the holidays
    connection lost with Exact Online, reason unknown
    automatic transfer ceased without any error
    different thing: our bank link has been dead since Monday, why
    the expense tool suddenly stopped syncing with Exact, can you find the cause
    our Exact integration quit working overnight, what happened there
    now the web shop link has gone down
    it worked yesterday and today nothing comes in
    why would a connection just stop like that?
    hold on, receipts stopped arriving on Tuesday
    sync is dead, no idea why
    nobody touched the app and yet no orders are coming through since this morning
    Our POS integration ceased to deliver data. How do we find the cause?
    the link is broken, somebody must have done something
    it says disconnected but who did that?
    anyway, my timesheets app went quiet three days ago
    i want to know why app stoped suddenly
    before we go on: no invoices have come across since the weekend, what broke?
    Receipts came in until last week, now nothing. How do I find out why?
    link with Exact died out of the blue, what may have happened
    Our till has not posted since Monday. Nobody changed anything, they say.
    why does such an app just quit after years
    the webshop no longer syncs with the books since the weekend, what caused it
    diagnose an interruption between our scanner and Exact
    Time sheets used to arrive faithfully. Since the holidays all is quiet and I don't know where to look.
    no more invoices getting through, cause unknown
    connection broken
    why did the link stop?
    app no longer syncs
    Shopify orders not coming in anymore
    Dext stopped posting invoices
    connection suddenly lost
    no new data since yesterday
    sync is down
    Lightspeed integration not working
    what broke our connection?
    Power BI refresh fails since Monday
    till sales no longer arrive
    link dead
    troubleshoot exact integration
    app used to work, now nothing
    Basecone not sending anything
    connection drops all the time
    find out why integration failed
    intergration stopped
    webshop feed has gone quiet
    interface to exact failing
    import stopped overnight
    exact connector not working any more
    stopped working after a password change
    it worked fine last week, now no data
    after the weekend the sync had simply stopped
    nothing changed, yet the sync died
    oh no, another one: our till stopped sending anything on Monday
    integration suddenly dead
    Nothing has synced since the weekend although nobody touched a thing. Could you help find the reason?
    by the way our link with the webshop died yesterday, different thing
    and yet nothing has come through since Tuesday
    so is our consent gone as well?
    another question: our link to Klippa died
    I moved already, now nothing works any more
    it does not get anything any more since Monday. where do I find out why
    our link to Exact has stopped working
    It ran fine for two years and overnight it quit. How do I find the cause?
    Our connector to Exact quit working overnight, nobody touched anything
    exact link broken what now
    The dashboard shows numbers from last week. Refresh says nothing useful. How do I find out why the Exact feed died?
    since monday the app dont get any data from exact, before it was always good
    We used to see sales orders flow into Exact automatically, and now they just sit there. Can you help me find the reason?
    link to exact just died
    the sync was grand till last Thursday and now there's nothing coming across at all
    no new data since weekend, app was working for two years without touching
    customer of mine (I'm their IT supplier) says the connection broke overnight. How do I find the cause?
    integration suddenly stopped
    the sync between Silvasoft and Exact is broken since the weekend
    hello, no data anymore from bookkeeping in the dashboard, it worked always before
    link dead. nobody changed anything. why??
    what can be the reason that a working connection stops
    Our integration worked for years and suddenly stopped. Why?
    webshop no longer syncs with exact
    Nothing has come through from the till since Tuesday and we changed nothing
    How do I find out what broke the link between our payroll and Exact Online?
    connection dropped, cause unknown
    Power BI figures have been frozen since the 3rd
    The scanning app used to post invoices by itself. It has gone silent.
    integration down. root cause?
    It says disconnected and I swear nobody touched it
    Why does our connector keep dying every few months?
    the app was fine yesterday, today it is dead
    Our orders stopped arriving in the accounts over the weekend, and I'd like to know the reason before I press anything
    I run a small bakery and the cash register isn't sending my sales to Exact any more, what could have happened?
    Payhawk lost its connection to Exact, how come?
    No new data in the Excel report since last month
    What are the usual reasons for a link to break off?
    hours not arriving in exact anymore
    Our supplier says the problem is at Exact, Exact says it's the supplier. Link has been dead for a week.
    Sync failing out of the blue
    app suddenly asks for a login, never did that before, what's the story?
    Three of my clients report their expense apps went quiet on the same day. What should I look at?
    diagnose broken exact online connection
    The nightly import just stopped without any warning.
    Last sync: 19 days ago. Help.
    Did Exact change something? Our CRM gets no customers since October.
    why has the link expired
    Everything was connected before my holiday and now it is not working, please, I don't understand what can be the reason
    Dyflexis stopped talking to Exact
    the conection is broken since friday no idea why
    Is there a checklist for an app that used to work and doesn't now?
    Bank feed tool dead, want to know what killed it
    Reporting tool no longer pulls anything from Exact; could be the password, could be the person, could be the licence, I can't tell
    Somehow our stock system got cut off from Exact, find out why
    Invoices from the shop are piling up because the link quit
    Our expenses tool was posting to Exact perfectly well until Friday and now there's nothing at all
    Data feed into our dashboard just died, what's going on
    Since yesterday no invoices are coming from scan program to Exact, before it was working good
    connection broke and program says connect again, but why it happened?
    the till's not sending me takings to Exact anymore, what'll I do
    The interface to our ERP is since Tuesday interrupted without error message
    The warehouse programme stopped to send the stock to Exact, why?
    user says integration broke, no idea why
    zapier thing to exact just stopped lol why
    I should be most grateful to learn why our haulage planning system, which had behaved impeccably for two years, has ceased to exchange anything with Exact Online

link-stopped_what-you-see =
    what does it mean when my link suddenly does nothing
    how do I see what is wrong with a link that stopped
    this morning the app showed a login screen instead of our numbers
    there's no error and no data either, what does that point to
    stopped with 403 on screen or stopped without text, does it matter?
    it dropped out and I feel like retrying all day, is that wise
    is it bad if a dead link keeps retrying
    what's the first thing to look at when a connection has stopped
    does it matter whether the stopped link shows a login or a refusal
    it died, and support asks what I see. What should I look for?
    link broke, first thing to check
    Our sync quit. How do I tell a lost login from a refusal or a limit?
    .opt-asks-to-sign-in =
        it wants me to sign in
        reconnect
        it asks me to sign in
        sign-in screen
        connection expired
        it wants me to log in again
        a window keeps popping up for my password
        connection expired, please reconnect
        it sends me to exact's front door
        authorise again, it says
        red bar: connect your bookkeeping
        wants my mail address and a code
        it keeps popping up the Exact login page
        says my session expired, please authorise again
        There's a banner telling me to reconnect.
        wants credentials again
        app mailed me that the authorisation must be renewed
        I'm thrown back to a sign-on screen each time
        token expired, log on again is what it says
        a login page instead of my sales list
        yellow banner saying the connection expired, click to renew
        it no longer knows who I am
        wants me to hook it all up a second time
        login page
        not without signing in
        says it isn't connected, connect
        wants my password
        it pops up a login box each morning
        wants me to log in over and over
        no error as such, it just keeps throwing the login page at me
        it keeps throwing me to a login page
        "session expired, reconnect"
        says session expired, please reauthorise
        yellow strip: "please log in to Exact again"
    .opt-nothing-comes =
        nothing comes in
        no error
        nothing happens
        nothing
        empty
        last receipt is of 3 november, silence since
        green tick, yet not one new invoice
        seems to run but yields zilch
        dead quiet
        pretends to sync, result zero
        all hangs on old figures
        no new invoices since Monday, no message either
        dashboard is frozen at last week's numbers
        It claims success but returns zero rows.
        silent, nothing happens when I hit refresh
        the receipts just don't arrive any more
        looks fine, yet the feed is empty
        bank lines stopped showing up, without any warning
        numbers froze last Tuesday and nobody says why
        green tick, zero lines, all companies
        no login page, no error, no receipts
        dead quiet since the weekend
        no data, no error
        not a thing comes in
        no message at all
        it just doesn't fetch
        green ticks everywhere and yet the last invoice dates from the 3rd
        silence since Monday
        just silence, no new invoices since last week
        app looks fine but no data is arriving
        sync is green but no new invoices since friday
    .opt-one-missing =
        only one company
        just one administration
        one company stays away
        the rest works
        four of the five firms go well
        just the holding lags behind
        with client peters it falters, the rest is fine
        every company up to date except ghent
        one file gets nothing any longer
        the charity no longer takes part
        just a single company is out, the others sync
        our German entity dropped off the list
        Eleven clients fine, one dead.
        only the holding isn't being refreshed
        all but one division keep working
        one client's file went quiet
        the problem is limited to a particular company
        ten of them, one has gone silent
        the others still flow, the holding hasn't since Monday
        one client's file stays blank while its neighbours are up to date
        just our foundation vanished from the overview
        just one isn't
        only one company missing
        all but one
        the rest is fine, one's not
        not everything, one company
        every division but 4021 syncs
        every entity syncs apart from the Dutch one
        it's just a single company that stopped
        four of five companies still update fine
    .opt-refused =
        forbidden
        403
        no access
        refused
        red text with 403
        access denied, says the thing
        it may not enter according to the error
        forbidden or unauthorised, something like it
        you are not authorised, i read
        kept out with an error code
        403 error
        access denied on the sales orders
        It says I'm not permitted to read this resource.
        log reads forbidden
        insufficient rights message
        getting 'you have no access to this division'
        the API refuses with forbidden
        says I'm not allowed
        insufficient rights in red letters
        turned away at every posting it tries
        it knows me, it just won't permit the thing
        not allowed
        access denied
        forbidden, big letters
        it says access denied in red
        access denied it reads
        HTTP 403 in the log
        it tells me I've got no rights, number 403
        access is denied is what she's reading out to me
        access denied, some forbidden thing
    .opt-too-many =
        429
        too many requests
        mail about limits
        limit
        got a mail that we exceed the daily limit
        exact writes our app asks too much
        limit exceeded in the log
        message about 10 errors an hour
        error 429 nightly
        a warning about usage limits in my inbox
        rate limit exceeded
        got an e-mail about our API quota
        HTTP 429 all over the log.
        daily call limit has been hit
        the app says we've sent too many requests
        Exact warned us by mail that we exceed the allowed number
        throttled, try again later
        got a mail that we've used up our daily allowance
        slow down, it says
        some quota has been hit
        apparently we knocked on the door too often
        limit mail
        rate limit
        no more requests allowed, it says
        Exact mailed us that we went over our quota
        HTTP 429 in the log
        status 429 in our log
        Exact wrote that our application exceeded its quota
        the log is full of 429s
        error 429 is coming repeatedly
    .stuck-where-is-message =
        I see no message
        where is the error
        no error anywhere
        no notice
        no text at all on my screen
        where does such an app keep its errors
        a colleague said it broke, i don't see a thing myself
        searched, no log anywhere
        what message do you mean?
        where do I find the error?
        is there some log I should be looking at
        It runs in the background so I never see a screen.
        I don't know where to look for a message
        somebody may have gotten an alert, but where would it be stored?
        where does it keep a record of what went wrong
        a client told me it's down, I've got no text to choose by
        there's a bell with a red dot but I can't open it
        how do I look up last night's report
        where does this thing even show errors?
        where would I look for the message, it runs overnight
        the app is just a black box, no message whatsoever
        I can't find any error text, where should it be
        there's no message anywhere I look
        where would I even find an error?

link-stopped_proof =
    is the link that stopped refused by Exact or is it the app
    does Exact still let the stopped app in
    can you look whether Exact still lets our dropped app in
    is the access itself gone or is just the program stuck
    test if the silent connection is still alive
    will Exact tell me a reason if the link is dead?
    could you test for me whether Exact still lets our dead connector in?
    Is there a quick way to learn if the broken link is a refused token or something on the app's side?
    can you check if exact still accepts our stopped app
    is there a way to test whether the access itself is still alive, before I start reconnecting stuff
    want to know is it exact who refuse or is it app problem that nothing arrives
    can you test for me if exact still accepts the stopped app
    is there an automatic check whether the consent of the broken link still counts
    please look up the reason why Exact refuses our app, it's connected with Wegwijs
    .check =
        check it
        go ahead and check
        do it
        if you can find out, great
        kindly check and revert
        sure, run it
    .plan =
        what do you send exactly
        show me first
        what will you do
        let me see the request first, I'm the security guy
    .by-hand =
        I'll look myself
        myself
        don't check
        no need, I'll look on my own
        I'm the careful type, I'll do that check
        no thank you, i would rather verify on my own
        not connected to you, so I'll do it manually
        no automatic checks please, company policy

link-stopped_what-happened =
    what made the consent of the link lapse
    what can have happened just before the link stopped
    list everything that can make a connection drop
    what should I ask colleagues if the link fell over yesterday
    holiday, password, resignation: which of those is the culprit
    what kills such a consent anyway
    what sort of things make a working link quit overnight
    reasons a link stops
    IT did password resets, HR did exits, and finance trimmed licences. Which might have killed the sync?
    what makes a connection to Exact break
    Give me the usual reasons for a link dying out of the blue
    list of causes why a link with Exact dies please
    what typically causes connection to exact to be broken like this, list of reasons
    .opt-unused =
        we don't use it much, maybe twice a year
        hardly ever used
        not used for long
        quiet for a month
        unused
        holidays
        the shop was shut for five weeks
        hadn't switched it on since summer
        it lay idle for ages
        seasonal business, in winter we don't touch it
        two months without scanning a receipt
        was gathering dust
        we hadn't opened it for two months
        it's only used at year end
        Nobody touched the tool all summer.
        dormant since spring
        we restarted it after a long break
        last run was way more than a month ago
        the schedule was off for weeks
        we only run it once a quarter
        back from maternity leave, nobody opened it meanwhile
        seasonal business, shut all winter
        it's been gathering dust since year end
        not used for ages
        nobody ran it
        hadn't opened it in weeks
        didn't touch it all summer
        nobody opened it over the long holiday, five or six weeks
        nobody touched it between May and July
        nobody opened it since summer
        nobody used it for six weeks
        shop was closed over winter, nobody opened that app for two months
    .opt-user-changed =
        colleague left
        user blocked
        left the company
        user made inactive
        account deleted
        user was deactivated by IT
        kees made the link and has left
        it closed his account
        whoever agreed doesn't work here any longer
        former employee was cleaned out of the users
        that login is inactive
        her seat went to the new girl
        the colleague who set it up resigned
        we cleaned up old users last week
        IT deactivated her account
        User is inactive, that's the reason you showed.
        he was let go, and the login went with him
        our bookkeeper left the company
        the person behind the link retired
        the lady who set it up has retired
        John got fired and IT shut his access
        the consultant's contract ended, account disabled
        we cleaned out old users, the one behind it among them
        no longer works here
        he left
        user's blocked
        she isn't with us any more
        account deactivated
        the lass who wired it up has moved on
        the second one down
        she resigned in May
        her account was blocked after maternity leave started
        the guy who set it up quit
        her account got deactivated last friday
        my predecessor was the one who linked it and he's gone since may
        our last temp hooked it up and her account is blocked since
    .opt-password =
        password changed
        password expired
        new password
        password got reset
        exact made him choose a new one to sign in
        all our passwords expire every 90 days
        reset it last week as i'd forgotten it
        pasword changed on tuesday
        set a new sign-in code and password
        since she renewed her credentials
        changed my password on Tuesday
        her password had expired
        We forced a password reset for everybody after an incident.
        new pw since yesterday
        the system user's credentials ran out last week
        could it be because he picked a new passphrase
        Exact made me set a fresh password
        after that phishing mail she picked new credentials
        IT forces us to change it each ninety days, last week was the day
        he forgot it and requested a reset
        John's still with us, he merely had to renew his secret word
        password no longer valid
        expired password
        old password doesn't work
        I reset my password on Tuesday
        password expired over the weekend
        had to reset credentials last night
        I reset my password on monday
        pasword expired i think yes
        he had to reset his login on Monday, forgot it again
        forced password reset last night
    .opt-linked-again =
        connected once more
        made a second link
        connected at another client
        same login
        we hooked up a second branch with the same user
        test environment is on that login now as well
        colleague did the same for her firm
        a new client came into the tool, same account
        i linked it once more from my other pc
        connected twice i guess
        I hooked up another client with the same account
        we connected the app a second time for our new entity
        The test environment was linked with that same login last week.
        same user, two connections
        added a second customer and the first went dead
        my colleague ran the setup again under our shared login
        it was authorised twice by one account
        I hooked up our second branch yesterday under my own account
        a test environment was set up using the live credentials
        when one works the other drops
        a colleague set the scanner up for another client as me
        linked twice
        connected it on another pc
        same login once more
        not once, twice connected
        did it on the laptop too
        we hooked a second copy of the tool onto that same login
        a second office connected with the very same login
        I did connect it a second time, on my login, for the other branch
        we hooked it up a second time for the new entity, same user
    .opt-withdrawn =
        withdrawn
        somebody withdrew it
        rights removed
        somebody revoked it
        someone tidied up app permissions
        our accountant clicked revoke
        removed during a clean-up
        management wanted it out
        rights taken away by mistake
        it department revoked it
        our director removed the app's permissions
        I revoked it by mistake
        someone tidied up the app list
        It says the consent was withdrawn.
        security pulled access for all third parties
        the accountant took the rights away
        looks like a colleague clicked revoke in the security center
        the director threw out every app he didn't recognise
        during a spring clean someone pressed revoke
        our privacy officer turned off the tap
        I removed the wrong tool from the security page, my own fault
        revoked
        consent's gone
        someone withdrew it
        no longer has consent
        removed by mistake
        somebody hit revoke by mistake
        auditor told us to revoke stale apps, I suspect this got caught in it
        someone from IT revoked a bunch of apps
        an auditor told us to clean up third-party permissions, so we did
        someone revoked it
        a colleague cleaned up the permissions list last week
        our auditor told us to clean up so somebody took it off
        the auditor revoked a pile of apps on Friday, that's the one
        someone clicked revoke by accident
    .opt-licence =
        licence expired
        subscription ended
        administration closed
        administration deleted
        we changed plans at exact
        that company was closed last month
        subscription cancelled or so
        exact's bill unpaid, everything shut
        the administration got archived
        contract ended on the first
        our Exact subscription ran out
        the company was wound up and its books closed
        trial is over
        We downgraded our plan last month.
        cancelled the contract as of 1 January
        that administration has been archived
        licence expired, I think
        our contract with Exact ran out in December
        company dissolved, its books closed
        we didn't pay the bill and the subscription lapsed
        archived after the merger
        licence ended
        not renewed
        administration's no more
        cancelled
        wasn't paid
        we let the subscription lapse
        our Exact invoice wasn't paid, they shut us down
        the subscription lapsed
        that company was closed at exact last month
        we cancelled part of our plan
    .opt-nothing-known =
        I don't know
        none of these
        no idea
        nothing changed
        nothing I can think of
        as far as i know nothing changed at all
        out of the blue
        nobody touched anything, they say
        fine yesterday, broken today
        i honestly couldn't say
        none of these rings a bell
        nothing changed on our side
        none of the above
        No idea, it just died.
        can't think of any reason
        we didn't touch a thing
        beats me
        I wouldn't know what happened there
        out of the blue, no reason that I can think of
        I'm a temp, don't ask me what went on here
        same people, same contract, used daily, and yet
        nobody touched a thing
        no idea mate
        don't know
        not that I know of
        not a clue, it just died
        it wasn't the licence, we've paid. beats me
        nothing rings a bell
        it isn't any of these
        none of that happened as far as I know
        can't say, sorry
        haven't a clue, tbh could be anything
        honestly nothing that I'm aware of
    .stuck-which-user =
        who connected it
        I don't know who
        which user
        who hooked that up back then?
        the link predates me
        whose password are we talking about
        how do i see who it ran on
        could be kees or ann, not sure
        whose account is behind the link?
        how do I find out who connected it
        I can't answer this without knowing which user it is.
        which login are we talking about here
        was it me or the accountant that set it up, where do I check
        two people left, but was it one of them
        I'd need to know on whose account it ran
        how can I tell who approved it back then
        Petra changed hers and John left, but which of them was it tied to
        I'd need to know who connected it first, and I don't
        before my time. whose login was it?
        can't find out whose account it hangs on
        don't know whose login it ran on
        how should I know who linked that
        I'd first need to know whose login it was

link-stopped_sign-in-again =
    can I simply reconnect a link that stopped
    do I lose anything when I reconnect a dead link
    nobody knows why it stopped, may I hook it up once more as a trial
    do I bin the broken link first or simply log in again
    with whose login do I bring the dead link back to life
    is it safe to sign in again in the app that dropped
    nobody knows why it stopped, what's the quickest thing to try
    should I delete the dead link before connecting again
    cause unknown, is it safe to simply reconnect once
    Nobody knows why it fell still. Is there a quick try that breaks nothing?
    I want to redo the connection that stopped, may I delete it first in the program?
    cause of the stop unknown, simply connect once more then?
    integration stopped with no clue at all. May I simply reconnect once as a test?
    nobody knows why it stopped, is a single reconnect harmless?
    try reconnect once, cause unknown
    As we can't find what broke the sync, how do I reconnect without losing the app's settings?
    should I delete the link and set it up anew or just reconnect
    No clue why it stopped. Is it safe to simply connect once more?
    The dead link shows a "reconnect" option, which user do I use and should I delete it first?
    link is down, how do I safely sign in once more
    how to reconnect the stopped app, without deleting the connection
    link broke for no reason I can find, can I just connect once more?
    link stopped without clear cause, how do I reconnect one time properly
    which account do I use for the reconnect of the dead link
    Should I delete the dead link and build it again or simply connect it once more?
    How I reconnect the warehouse app without losing its configuration?
    .done =
        did it
        signed in
        signed out, connected, agreed
        logged in as ann and said yes
        it says connected now
        sent back to the app with a green tick
        reconnect done in a private window
        the new consent is in place
        reconnected
        signed out, signed in, agreed
        It shows connected again.
        I went through the consent screen without trouble
        re-authorised with the original user
        ok did that, what now
        the link is set up once more
        signed out, hit renew, approved
        status light is green again in the settings
        hooked up afresh under Petra's account
        went through the three points, nothing deleted
        reconnected it
        reconnected as the same user
        wasn't as scary as I thought, reconnected
        there, authorised
        reconnected with the same account
        gave consent again, it says connected
        reconnected as the same user, took two minutes
        allowed it, back in the app
    .stuck-cannot-sign-in =
        signing in fails
        I can't get in
        wrong password
        cannot sign in
        exact won't let me sign in
        it won't take my details
        sign-in screen keeps coming back
        says wrong password though it's right
        code on my phone never arrives
        account is locked supposedly
        my password isn't accepted
        locked out of Exact
        Wrong username or password every time.
        I can't get past the login page
        maybe I'm on the wrong country site, sign-in fails
        signed out all right, but now the door stays shut
        the phone with the codes left together with my colleague
        Petra's password is turned down
        sends me to the french site which doesn't know us
        it won't accept my password
        Exact keeps saying unknown user although I can log in at home
        login gets rejected every time
        password rejected over and over
        account locked
        it bounces me straight back to the login page
        login keeps failing
        exact says wrong credentials whatever I type
        keeps bouncing me at the login, wrong password it says
        locked out after 3 tries
        password's refused even though I just used it

link-stopped_works-again =
    reconnected after it stopped, does anything come in now
    how do I know whether the stopped link runs again
    logged in afresh after the outage, how do I see it's over
    just reconnected the dropped link, what tells me it runs
    says connected, but has it really recovered?
    how long after repairing it should data show up
    reconnected the dead link, what shows me it's alive
    is the stopped link back?
    We've just reconnected what had stopped. Should I fetch something now to see if entries arrive?
    reconnected after the outage, how do I see that data flows
    After reconnecting: what's proof that the dead link came alive?
    signed in again after the link had died, how do I test it
    I've relinked the connector that stopped. What's the proof that it's alive again?
    signed in again after it stopped, how can I tell it's running
    reconnected the dead link, what is the test
    I've done the reconnect bit. Now what do I look at to be sure data is arriving?
    just reconnected the broken link, how do I see that data comes again
    how to test after relinking a stopped app
    I reconnected, now how do I see if new data is entering?
    .opt-works =
        yes finally
        finally
        yes
        it works again
        it works
        data comes in again
        up and running
        this week's receipts are rolling in
        data flows once more
        today's figures are in it
        it's catching up on everything
        recovered, thanks
        runs like clockwork
        invoices are coming in again
        back up
        It's catching up with the backlog right now.
        fresh figures on the dashboard
        fixed, thanks
        data arrives again
        got today's entries
        last night's receipts are rolling in
        booked one just now and there it is
        figures are moving at last
        it's even catching up on the lost days
        works again
        no more errors
        nothing wrong now
        it's not down any more
        we're back in business
        data's back in, first batch just landed
        no idea why but it's all pouring in
        first invoices just landed
        up and running again
        data's flowing, thank god
        23 invoices just popped in
        data is flowing again, happy days
    .opt-stopped =
        it worked for five minutes and then stopped again
        worked for a bit, then stopped
        it worked once and not any more
        no
        still not
        alas
        nothing
        no luck, same as before
        the same emptiness as before
        after connecting it fell straight back
        stays dead
        refreshed three times, no receipt added
        nope, broken as ever
        red again
        still dead
        no change whatsoever
        Same error as before.
        didn't help
        nothing arrives, even after reconnecting
        it remains empty
        link is as broken as it was
        light turned red again within a minute
        last line is still three weeks old
        all reconnected and it made no odds
        dead as a dodo
        not fixed
        error hasn't gone
        one invoice from last month and then it asked for a login again
        nada
        not a single record
        it still refuses to fetch anything
        dead as a doornail
        same problem persists
    .opt-cannot-test =
        don't know yet
        can't now
        tomorrow
        can't check right now
        it only fetches tonight
        the shop's closed, nothing to send
        on the train without that program
        only my colleague has the app
        result follows tomorrow morning
        we'll see on monday
        will know after tonight's run
        can't check at the moment
        There's nothing to fetch today.
        someone else has to test this, she's out
        I have no access to the app right now
        too soon to tell
        need to wait for the nightly job
        it fetches at night only, so tomorrow
        nothing was booked today, so there's nothing to bring over
        it sits on the owner's PC and he's travelling
        off to a client now, will look later
        no idea mate
        can't try
        don't know
        not my app
        no way to tell
        server's off until morning
        app is down for maintenance, so can't say
        only the admin may start a sync and she left for the day
        customer has hung up so I can't verify right now
        the app only syncs at midnight
        the customer hung up, can't verify it today

link-stopped_has-access =
    exact still accepts the app but nothing comes across
    consent is fine, yet the link stands still
    Exact refuses nothing, the app is green and still the supply has stalled
    the access is there, then why is fetching at a standstill
    could fetching simply be switched off inside the app
    wegwijs says it's still let in, so what stopped
    access is alive says the check, still nothing arrives since Friday
    the consent turns out valid, so why has the feed stopped, is fetching switched off?
    link silent though Exact still accepts it, where in the app do I look
    According to the check Exact still lets the app in, but nothing has come for days. Where do I look then?
    approval is alive and yet it is silent
    not refused, no sign-in, silent for a week; may the fetching be switched off in the program?
    Wegwijs reports that Exact still admits the app, but nothing has come since Tuesday. Why then?
    test says it's let in, yet the sync is silent?
    link dead though access fine
    Exact accepts the connection and still no new entries since Tuesday. Is it perhaps the app's schedule?
    permission seems fine but no data arrives
    Your check passes while the sync is dead. What next?
    The check says Exact still lets the app in, but nothing arrives. What else could it be?
    access is fine apparently, yet no new data since Thursday
    token still valid, app still quiet, now what
    you say Exact still accepts it but nothing comes in. Where do I look then
    access check is fine but app not fetching anything, maybe fetch is switched off?
    the test came back positive, yet since Monday no invoices. how come
    Wegwijs says the app is still accepted but still nothing arrives
    consent is valid, yet no new data in the app since Tuesday. what else can be the reason
    It seems Exact does let in the app but nevertheless no bookings arrive
    .opt-reauthorise =
        consent again
        reconnect anyway
        runs on a colleague's login so give it again
        i'd like to agree anew
        i'll renew it then
        on someone else's consent, i think
        link once more
        redo the consent under the right user
        re-give consent seems the way to go
        redo the permission
        it uses someone else's consent, so redo that
        let me authorise it afresh
        let me renew the consent anyway
    .opt-new-administration-invisible =
        one administration
        the administration is missing
        it's only about one company
        one firm lacks, the others don't
        the first guide below
        ghent is invisible
        it's that new firm
        it's just our new entity that's missing
        it's the new entity that won't appear
    .finish =
        the fetch was switched off, all good now
        that answers it
        ok so it's on their end, closing
        the schedule was switched off, solved

link-stopped_one-administration =
    the link works for all companies except one that used to come
    since the client ended the tie with our firm the app no longer sees its administration
    four firms carry on, the fifth got nothing since Friday
    the company file was archived and the app no longer gets it
    a client cut the tie with our office and his scanner stopped at once
    all entities used to come along, lately one drops out
    one client's figures stopped coming, all the others still arrive
    only a single company fell silent, rest of the link is fine
    the client ended the tie with our office, is that why his file no longer comes through
    Only the figures of BV North stopped arriving, the other five are fine. What could it be?
    a client broke the tie with our office and his file alone no longer comes in
    one entity vanished from the daily import after being archived
    until last month this company came along, now it's the only one that stopped
    only one of the companies fell out of the sync, the rest are fine
    one client's books went missing
    A client company that used to come through has disappeared from our tool. Might they've cut the tie with our firm?
    just one company stopped coming in
    All entities refresh except one that used to work fine. What might have happened to it?
    One company stopped syncing, all others still do
    The holding was always in our report and since Friday it's gone from the feed. The rest is fine.
    only one of clients dont come in anymore, can it be because client left our office?
    only one company stopped syncing, all the others are fine
    a client's books have dropped out of our dashboard, just theirs. I think they may have left us
    one company out of nine stopped syncing
    just a single client's books no longer show up in our app, other ones fine
    One of our six companies stopped coming through, the rest still do
    the integration runs but the old trading company has dropped out
    A single client's books no longer arrive in the dashboard, 79 others are fine
    since we archived that administration the app doesn't see it
    Client left our firm's subscription and his numbers vanished from our tool
    only one entity stopped syncing
    Hours still flow to four companies but not to the fifth, which used to work
    Only the Austrian company delivers no data anymore, the others are running
    .opt-new-administration-invisible =
        find out
        not visible
        the user no longer sees it in the row
        top left that firm is gone
        added lately and untraceable
        she can't choose it
        the login has no view of it
        new division never showed up to begin with
        brand new company, never showed
        recently created one, doesn't pop up
        new administration is nowhere to be seen
        created it last month, never turned up in the app
    .opt-change-administrations =
        at the app it isn't ticked
        it wasn't in the app's choice
        the app may not reach it
        the tick's lacking for that firm
        add it to the app
        got dropped from the app's list
        I need to add it to the app's allowed list
        the app lost its tick for that company, put it back
    .finish =
        no further help needed
        its been deleted, mystery solved, bye now
        we closed that company, so that explains it

link-stopped_refused =
    link stopped with the message no access
    since today the link gives forbidden
    the app always ran and now has the door slammed with a refusal
    since the weekend "you have no rights" on every fetch
    stopped with a 403, where should I be
    is the link gone or is it just not allowed something now?
    the link stopped with Forbidden on screen, is the connection itself gone
    our feed ended with a 403 last Monday, broken or just not allowed
    stopped with a refusal, is reconnecting pointless then
    used to work, now 'access denied'. is the link gone?
    suddenly refused after years
    Our link's not dead but turned away at the door since today. Where do I look into that?
    link stopped and shows forbidden
    It used to work; today we get 403. Is the connection lost or is it something else?
    the connector that always worked died today with a 403, do I have to link it again?
    link stopped, log says Forbidden. Is the consent gone or is it something else?
    stopped with "403". is that the consent or something else
    403 since yesterday, before it worked for two years
    It ran for years and now stops with a 403; is the link gone or is something just not permitted?
    Would reconnecting help if the sync that used to run now ends in Forbidden?
    has my link broken, it suddenly says no access
    Link died with a Forbidden, do I have to set it up afresh?
    Now our warehouse app says "access denied" when it enters in Exact
    .opt-division-scope-error =
        find out
        to that guide
        division scope comes after it
        names a division number
        sentence ends in scope
        application scope violated
        i see itgeneor060
        user division is not within division scope, same as the guide title
        says the administration isn't allowed
        it complains that the division isn't permitted
        error mentions the administration not being in scope
        something about division not in scope of the app
        something about the division that isn't permitted
    .opt-forbidden =
        that word alone
        bare 403
        no explanation with it
        blank after forbidden
        merely refused
        plain forbidden, no explanation given
        bare word
        just the one word forbidden, nothing behind it
        bare Forbidden, thats all thats in the log
        plain 403, no further text
    .finish =
        no need for more, thanks I'm set
        okay leaving it there
        leave it, I'll get the supplier on to it
        ok I'll look into the rights myself, bye

link-stopped_too-many =
    link held up because the app asked too much
    link stops every afternoon because of a limit
    stopped with a 429, is the link broken now
    Exact halted the app over limits, do I need to link anew?
    it stalls each night because it asks too often
    got a mail on limits and no data since
    link is silent after a limit mail from Exact, must I reconnect
    stopped with a 429, is the consent still fine
    the connection died from too many requests, better leave it alone?
    it stopped and there's a 429 in the log, do I reconnect?
    sync halted, limits mail came
    After Exact's mail about limits nothing moves any more. Does the app need consent again, or time?
    stopped after a mail about limits
    Nothing comes in since yesterday, log shows 429. Should I reconnect?
    connector went silent after a mail about limits, is the consent lost?
    link stopped with a 429, is reconnecting any use?
    app stopped, the log says 429, do I need to reconnect
    got e-mail about api limits and now nothing comes in anymore
    our sync stopped with 429, is the consent gone?
    got a mail about API limits and now app is silent
    the link went quiet with a 429, should I connect it again?
    Integration stopped and there's a mail about limits. Has the permission gone?
    Is it broken or merely held back? Log shows 429 since the link stopped
    Collegue says reconnect it because it stopped, but the log speaks of a request limit. Is he right?
    Does a limit warning mean our connection has been cancelled for good?
    user forwards 429 from connector, worked fine before
    .opt-too-many-requests =
        go to that guide
        how long to wait
        tell me how long to wait
        how do i prevent that next time
        go to the guide on limits
        yes wait, and then
        fetching is off, go on
        take me to the one about waiting
        when can I sync again?
        so how do we get within the limit?
        next
        how do I stop it from asking too much
        bring me to that one about waiting
        how long are we locked out for?
        show me how to stop this recurring
    .finish =
        done
        I'll wait an hour
        ok
        turned the auto sync off, that'll do
        turned it off, will wait, cheers
        turned the schedule off, will try after lunch

link-stopped_unused =
    we did not use the app for a month and now the link is gone
    link expired after the summer holidays
    does a connection lapse if you leave it alone for a while
    the season starts and the app has fallen out from lying idle
    scanned nothing for thirty days, could that be why it's gone
    that file lay quiet for a quarter and now the app says it has no access
    after how many idle days does Exact drop a link
    we use it once a quarter and it's always dead by then, why
    not refreshed for six weeks and now it has stopped, is that the reason
    we didn't touch the app for two months and now it's down, is that the reason?
    We didn't touch the report for six weeks in summer and it stopped. Is that the reason?
    does a connection die when you leave it lying for a month
    How do I prevent our year-end app from being locked out each time I open it after two months?
    how often must a program fetch to keep from being shut out
    hadn't opened it since summer, now it won't fetch
    idle for weeks, link dead
    We use this tool once a quarter and each time the connection is lost. Can that be prevented?
    does access expire when it's idle over a month
    We only run this tool each quarter and every time it has dropped out. How come?
    we only open the consolidation tool four times a year and each time the link has died. Why?
    does the connection to exact expire when nobody uses it for some weeks
    does a link expire if nobody touches it for a month
    app only used for year end, each time link is expired. why
    We open this report once a quarter and each time it has lost its connection
    Does a link lapse if nobody touches it for a month?
    app idle for six weeks, now Exact won't let it in
    Seasonal business: till closed all winter, in March the link is dead
    how do I keep the access alive for a tool we seldom use
    After my long leave the app I alone use no longer gets in, nobody opened it meanwhile
    Nobody opened that budgeting tool all summer and now it's disconnected from Exact
    app idle >30 days, disconnected
    .opt-reauthorise =
        consent again
        reconnect
        i'll link it up again
        after the holidays agree anew
        show me how
        it must get back in
        bring it back to life
        let's consent again then
        let's give it access once more
        authorise it anew
        please walk me through signing in again
        how can I re-authorise
        ok so how do I let it in again
        our club only meets quarterly, renew it for now
        yes we were closed for six weeks, how do I allow it again?
    .finish =
        right, good to know, nothing more from me
        fair enough, I'll schedule a weekly sync

link-stopped_user-changed =
    made a user inactive and now the link does not work
    after deleting a user all integrations stopped
    the man whose name it ran under was fired and now it's silent
    IT blocked an account and an hour later three integrations were down
    does an integration drop when you deactivate whoever made it
    cleaned up a former colleague in Exact, no invoices right after
    link died the day we blocked a former employee
    the person who connected it was made inactive and now nothing arrives, cause?
    deleted a user last week, since then the feed is gone
    Tom was blocked on Friday and since then nothing comes over
    Mary left on Friday, her account was blocked, and on Monday the till was dead. Related?
    we deleted a colleague from Exact and now the expense app doesn't work
    it hung on someone who's gone, and all came to a halt
    Can I reactivate a blocked user for a while, to rescue the webshop that fell still?
    link stopped the day Mark's account was closed
    former employee's user deactivated, sync stopped
    We offboarded somebody on Friday, and on Saturday the bank tool went quiet. Is his account the reason?
    the link died when we deactivated a user
    Our ex-colleague's login got deleted and all her integrations went silent
    The connector died the same day we deactivated Susan's account. Related?
    former employee's login was removed by HR on Friday and the sync has been dead ever since
    we blocked a leaver on Friday and on Saturday the integration was dead
    the guy who set up is gone and his user deleted, now connection broken. what to do
    My late husband's login was closed and the shop link went down with it. How do I get it going?
    IT deleted the account of a former employee, and the same day the integration died
    blocked a user, now Dext is dead
    The man who connected our till has left and since his user is gone nothing comes in
    Our bookkeeper left, her account was closed, and the till has been dead since
    IT deactivated an old user and three integrations stopped that same night
    since John left the scanner doesn't work
    blocked user = broken link?
    The colleague who set it up has been deleted from Exact and nothing arrives now
    Could making someone inactive have killed our webshop sync?
    the guy who connected it is gone and so is the data
    Our finance assistant left on the 31st and within the hour the Payhawk feed had packed up
    deactivated our ex cofounder and boom, sync gone
    .opt-move-link =
        move it
        another user
        transfer
        put it in my name then
        ellen takes over
        new user needed for that link
        kees won't be back, so another
        relocate the link
        want it running under a service account
        run it on someone else's name
        transfer it please
        switch it to another person please
        how do I get it to run under my account
        can my own login take over
        how do we put it under someone who is still working here
        need to switch to someone else then
        ok so I'd like it on the controller instead
    .finish =
        noted, I'm off
        okay we're done then
        will discuss internally, nothing else
        grand, I know what to ask for now
        reactivated him, we're good

link-stopped_password =
    changed the password in Exact and the link stopped
    can an expired password make the integration stop
    the bookkeeper's password lapsed and then the app stood still
    after a new pw, must I do anything to the stalled link
    not one receipt since the compulsory password round
    is the password why it stopped?
    changed my Exact password and the link stopped
    does an expired password end the connection
    after the forced password change nothing comes in, what to do
    could a changed password be the reason it went silent?
    I had to renew my Exact password yesterday and the app fetches nothing since. Is that why?
    password expired for the user the app runs on, it's dead now
    can a new password break an app's connection
    After a forced password change our daily import came to a halt. What do I do first?
    changed my Exact password yesterday, integration broke
    password expired, link down
    Security had everyone pick a new password. Ours runs the webshop link and that no longer fetches. What should we do?
    link stopped after password change
    I had to reset my Exact password last week; can that kill an integration?
    Changed my Exact password, now the connector is dead
    password of user who linked the app expired and import stopped, must I connect new?
    Could the link have stopped because IT forced everyone to reset their Exact password?
    changed my exact password monday and since monday sync is dead, connected?
    can an expired password of the user behind it break the link
    Security made us all reset. Now the expense app won't fetch. Is that why?
    since I changed my password in exact the app gets no data
    password of the link user expired, does this stop the connection?
    Changed my Exact password this morning and now the app is dead
    password expired, integration stopped
    Exact forced a new password on our director and since then no invoices come in
    does a password change break the link
    We reset Mary's password and the payroll tool gets nothing any more
    Must I type my new password somewhere in the app? Nothing has synced since I changed it
    IT forced a password change on everyone last week and our expense feed has been dead since
    rotated all passwords after a phishing scare, now our billing sync is dead
    .opt-reauthorise =
        consent again
        reconnect
        new password is set and it still asks
        after signing in the app wants a yes again
        consent once more then
        password's right now, linking remains
        reconnect then
        it keeps asking me to log in
        still begs for a login after the reset
        still prompts me to log in afterwards
        take me to granting access afresh
    .finish =
        set a new one, syncing again

link-stopped_linked-again =
    when I connected client B the link of client A stopped
    connected the same app twice and the first one is dead now
    the second hook-up under my login kicked out the first
    why does the Ghent branch drop each time I connect Bruges
    connected the test environment and then production went down
    they work in turns, never both
    connected a second client with the same login and the first one went dead
    whenever I hook up A, B stops, and the other way round
    can a new link push out the old one that used the same login
    I used the same login for a second client and the first one died
    When I used the same login for a second client in the scanning tool, the first one stopped. How come?
    connected client B and client A dropped out, same user, same product
    each time I fix one, the other goes down
    Can a single login connect the same product twice, or does the second push out the first?
    connected it for another client with my login and the first client's link fell over
    two links, one login, one dies
    Whenever I reconnect branch A, branch B stops, and the other way round. What is going on here?
    connecting client two broke client one
    Same login, same app, two customers: they keep knocking each other out
    connected the same app for a second client under my login and the first one went dead
    When I fix the one link, the other one breaks. Both use my account. What's going on?
    we have test and production with same user, since test is linked production stopped
    connected same app for other branch with the same user, first branch stopped
    two shops, one login, only one link stays alive at a time. why
    when I connect the app for my second company the first one stops
    ping-pong between two links with same login, one always goes off
    Ever since I hooked up our second webshop the first one is cut off
    connecting client A kills client B and the other way round
    A colleague set up the same app with my login and mine went dead
    linked the test environment with the same user, production stopped
    Can one login run the same app twice? After the second was added the first quit
    Two tills, two links, one user, and only one ever works
    They seem to knock each other out: whichever I connect last survives
    I hooked up me second café with the same login and now the first one's gone dead
    Connecting a second client to Dext with the practice login knocked out the first one
    .opt-move-link =
        another user
        move it
        each link its own login, arrange that
        second branch gets a separate user
        one of the two must go to another user
        two logins it is
        i'll create an extra user
        need to move one of them to its own login
        separate user then
    .opt-reauthorise =
        reconnect
        the second may go, restore the first
        i simply link the old one again
        that new one was a mistake, back to the first
        activate the first again
        agree anew for the old one
        just bring the first one back
        just want the original hooked up afresh
        only need the first, so sign in anew
        grant it again with this login
        the second was a mistake, restore the first

link-stopped_withdrawn =
    somebody withdrew the consent and now the link stands still
    withdrawn by accident and the link stopped, how do I restore it
    the boss removed apps and now our scanner stands still as well
    revoked by the bookkeeper although we still needed it, hence it stopped
    someone clicked revoke and now nothing comes
    a clean-up of app permissions paralysed our till
    someone tidied up and took away the consent, that's why it stopped
    a colleague may have removed the permission, so the feed died, what first
    stopped because it was withdrawn by another person, was that intended?
    Someone here removed approvals in a clean-up and now the till is dead. How do I handle that?
    turns out my boss cancelled its permission so the app is down, what now
    stopped because a colleague deleted the authorisation, might other apps be gone too
    Our controller struck programs off last week. The webshop that's now silent was among them, I think.
    someone cleaned up apps yesterday and took ours out too I reckon
    colleague pulled consent, link stopped
    Our link stopped since an over-eager admin revoked it. Should I ask him why before I put it back?
    a colleague revoked our app and it's dead now
    During a clean-up someone withdrew the permission our warehouse needs. What do we do?
    my colleague cleaned up permissions and after that nothing syncs
    by accident the auditor removed the consent for our app, link is dead since then
    a colleague was tidying up permissions and revoked ours by mistake, link is dead now
    someone removed our app permission and the link stopped
    The new controller cleaned up the apps in Exact and now our till is dead
    Someone apparently pressed revoke; nothing's come in since
    accountant removed the app from the list and the sync went with it
    After last week's security clean-up two integrations stopped
    My partner deleted things in Exact he didn't recognise and the orders stopped arriving
    Could a colleague have taken away the app's permission without telling me?
    I think somebody on my team revoked the budgeting app by accident
    I rather fear that during last week's spring clean of permissions a colleague removed the haulage system's authorisation, for nothing has come through since
    .opt-reauthorise =
        restore
        consent again
        it was an accident, it may return
        we need it, give it back
        boss is fine with it, agree again
        restore its access
        let it in again
        let it back in
        restore the access please
        it was pulled by accident, let it in again
        it was by mistake, let's allow it again
    .opt-overview =
        have more perished? show me
        i want to check what's left
        see whether others are gone
        show what's linked now
        a list of what remains
        see what else got chucked out
        list what's still connected
        I want to check what else is still linked
        check if other ones disappeared too
    .finish =
        intentional, leave it off

link-stopped_licence =
    Exact licence expired and the link stops
    administration closed and the link fetches nothing
    subscription cancelled and the integration ended too
    we switched Exact package and the app has been dead since
    the company file was closed, can the stopped link come back?
    the licence is suspended over an unpaid bill and so is the link
    our Exact licence ended for that company and the link died
    subscription was changed and now nothing comes, will reconnecting help
    the company file was closed, so the feed ended, whom do I ask
    We ended our Exact licence for one entity on October 1 and now the tool's dead. Would reconnecting help?
    the company was closed by the accountant and no data has come since
    the subscription ran out and the programs do nothing
    Our contract with Exact got downsized. Could that be why the feed fell still?
    our plan got downgraded and after that the sync ended
    subscription ended, link down
    The books of that entity were closed last month and the app has been silent ever since. Whom do I turn to?
    licence ended and the link with it
    Our Exact subscription changed in January and the integration broke. Reconnect or not?
    Our Exact licence ended last month and the connector went quiet. Should I try linking again?
    company was closed in exact and app stopped, is reconnecting useful?
    The subscription was downgraded on the 1st; same day the link stopped. Who has to fix that?
    Exact licence ended by mistake and now integration down too, will reconnecting help
    the administration was closed/removed, that's why the link stopped I guess. what then
    app stopped the same day our subscription ended
    our Exact licence ended and now the app stopped, reconnecting doesn't help
    the division was closed, after that the link no longer works
    subscription for that entity was cancelled, is that why the connection is dead?
    We ended part of our Exact subscription and now nothing syncs
    licence expired, link dead
    Since the downgrade to a cheaper plan no orders come through
    Could an unpaid Exact bill be why the app can't get in?
    the trial ran out and the integration stopped, should I reconnect
    The company was closed in Exact and the link died with it
    Our client closed his subscription of Exact and now connection is not going
    our exact trial ran out on monday, could that be why the sync stopped
    .finish =
        ok
        I'll ask
        I'll ask the owner, that's it
        understood, our director handles the contract
        ill pass it to the accounts lady
        ok so not our fault. closing
        the plan was downgraded in january, I'll take it up with finance
        passed it on to my boss

link-stopped_works =
    the link that had stopped runs again
    link restored, how do I keep it from stopping again
    it runs again after the outage, how do I keep it from dropping once more
    link repaired, will the missed days be caught up
    data again after reconnecting, anything left to check
    it's back, does it hang on me now?
    it's running again, will the missed days be caught up
    link repaired but the week of silence is missing in the books
    now that it works again, how do I avoid the next standstill
    The dead link is alive again. Are the days we missed caught up by themselves?
    it's running once more, how do I make it less likely to stop again
    back after a week of silence, do I check the invoices in between myself
    It has stopped before and is running again now. Would a separate user guard against the next stop?
    back in business, but what about the days it was down
    link revived, anything left to check
    It fetches again since the reconnect. How do we lower the chance of this happening next month?
    link is back, do the missed days get caught up
    It's alive again after reconnecting. How do I make it less fragile?
    It's running again after five days down. Will the gap be filled automatically?
    connection restored, how to make it less likely to break next time?
    link works again after stop, how to prevent same next time
    link is back, how about the days it was down
    after reconnecting data comes in but last week is a gap
    The link is back, but are the days it was down caught up?
    It's running again; how do I make it less dependent on a single person?
    four day hole in our sales now that the connection has been restored
    Back up and running after ten days down. Should I worry about the days in between?
    .opt-move-link =
        separate user
        move it
        don't hang it on one person any more
        i want a fixed user for it
        on a system login so it won't recur
        a separate user seems smart
        off my name please
        let's not hang this on one person
        would like it on a separate user so this won't recur
        make it independent of Anna
        let's have it on a generic user instead
        how do I change it over to somebody else
        lets not have it rely on one person again
        put it on a dedicated account please
    .finish =
        done
        thanks
        all caught up, thanks
        it runs, that's enough
        solved, hopefully for good
        fine like this
        we're back in business, no more
        job done, will hang up now
        happy with that, closing this

link-stopped_supplier =
    reconnected and the link stays dead, what do I tell the supplier
    what do I pass on to the helpdesk about a link that stopped
    reconnected and still dead, who do I call
    what do I put in a mail to the software maker about the dropped link
    tried it all and it remains stopped
    does the vendor need my password to fix the outage
    reconnected and still dead, what should I report to the vendor
    what info does the supplier's support need if the feed stays silent
    link will not revive after connecting again, whose turn is it now
    The link went quiet, we reconnected, still nothing. What do I pass on to the supplier?
    reconnecting didn't revive the dead integration, which facts does their helpdesk want
    it stopped, I linked it again, no result, what next
    The app stopped and reconnecting was no help. Do I have to give the supplier my password?
    reconnected, still nothing, what do I tell the vendor
    link stays dead after reconnect
    We've tried everything for this stalled link. Please tell me what to write to the supplier's helpdesk.
    reconnected but it remains broken, who do I call
    Which facts should I send to the app's supplier about a dead link?
    reconnected twice, still nothing. Who do I call and what do they need to know?
    already linked it again but the feed stays dead, what should I send to the vendor
    None of the causes fit and signing in anew didn't help either
    reconnected twice, still nothing comes. who do I ring and what do I tell them
    reconnect did not help, to whom must I send this
    what does the app's support need from me about the broken link, do they want my password?
    reconnected twice, link still dead. Who to contact?
    what info does the app vendor need when the connection stopped and relinking didn't fix it
    tried signing in again and no data still, next step?
    Reconnected it, gave consent, still not a single record. Who can fix this?
    what should I tell the vendor's helpdesk when reconnecting a dead link didn't help
    Link stays dead after I connected it anew
    Already did the reconnecting dance; nothing arrives, next stop?
    .finish =
        done
        I'll call the supplier
        I'll write to their support, bye
        no that's fine
        ticket raised with them
        will open a case with them
        alright I'll give them a call
        noted the time and the message, off to their support page

link-stopped_not-proven =
    reconnected but not yet seen whether anything comes
    when do I know whether the restored link works
    signed in again after it dropped, but can only see tomorrow if anything comes
    when am I sure the lost connection is back
    I've reconnected it, now it's wait and see, right?
    it fetches tonight, what if it's empty again
    revived the stopped link, nothing due until tomorrow though
    stopped link reconnected, unproven
    After the outage we reconnected, but no documents are expected today. How will I know it was enough?
    relinked it, no chance to verify before tomorrow
    I connected again after the outage but couldn't test
    relinked the stopped connector, its next run is tomorrow morning. What do I look at then?
    cannot test right now if the dead link is alive again, is that bad?
    I reconnected the stopped app, can't verify today, ok to leave it?
    relinked the stopped app, cannot see results until tomorrow
    Reconnected the till but we're closed Mondays so can't tell if it worked
    .finish =
        done
        tomorrow
        okay that's everything
        will see tomorrow morning only
        fine for now

link-stopped_where-is-message =
    the link stopped but I see no error message anywhere
    where do I find the log of a link that stands still
    it stopped without a word on my screen, where does an app keep its errors
    which log tells me why the nightly run failed
    does anybody get a mail when a link drops
    no error anywhere, how do I still get at the reason
    it went quiet and no error shows anywhere, where do I look
    is there a log telling why nothing comes in any more
    the nightly transfer fails silently, where would the message be
    nothing comes in any more but I don't see an error anywhere
    The tool is silent but there's no error anywhere. Where might it be hiding?
    no message on screen, it fetches at night. Which log do I open to see why it stopped?
    who receives a mail when a connection drops
    An app that runs at night stopped without notice. Where can I find an error after all?
    it's just silent, no error pops up anywhere
    stopped without any message
    There's no warning on my screen at all. Would the reason be in some log, or in someone's mailbox?
    no message anywhere, just silence
    Where would the app note what went wrong? It runs during the night
    link is dead but I can't find any error text, where would an app keep that?
    no error anywhere, just silence. where would I find a message
    Where does an app normally keep its error log when the Exact link stops?
    no error anywhere, just silence, where do I look for a message
    where can I see what went wrong with the sync
    The link has stopped but I can't see any error anywhere
    where does an app keep the result of its last sync
    No message, just silence from the integration. Is there a log to look in?
    support asks which error the dead link gave, I have none on my screen
    Would somebody have got an email when the link broke? Whose mailbox?
    nothing in the UI, integration silent. where to look
    .done =
        found
        ok
        no really nothing
        found last night's log
        the mail was in kees's inbox
        there was an error under history
        there's really nothing to find
        read the error from three at night
        token expired was in the log
        it was under history
        a warning was sitting in John's mailbox
        found the log
        truly nothing anywhere, back to the question
        nothing at all in the history
        found it in the history tab
        history tab has it
        no log, no mail, zip
        found an old mail about it
        found the history page, now I can answer
        really nothing there, let me choose
        there's a mail in her inbox, so I can choose now
        found a log, it says 403
        there was an email about it indeed

link-stopped_which-user =
    who made the link that has stopped
    how do I know which user is behind the dead link
    how do I learn who made the stopped connection back then
    whose login did that dead link depend on
    is there a place that says which colleague admitted the dropped app
    three people may have linked it, how can I tell who
    who made the link that died, how can I find out
    don't know in whose name the broken feed was
    to find why it stopped I need the person who connected it, where is that shown
    To see why the tool stopped I need to know who once connected it. How do I find that person?
    it stopped and no one remembers who made it
    who set up this now dead connection, can I tell from an entry?
    I want to know if the app stopped because someone left. But who had made the connection?
    don't know whose login the dead link was using
    who set up the stopped link
    The integration predates all of us. How can I learn whose account it hangs on, now it has stopped?
    the link died and nobody knows who made it
    Link went down. They ask if the person who connected it has left, but I don't know who that is.
    stopped link, and I have no notion who set it up in the first place
    link stopped; I'd need to know who set it up but have no idea
    Nobody remembers who hooked up this link years ago and now it's down
    how do I see whose account the dead app was using
    was it Sandra's login the broken connection ran on? how to check
    The link stopped, maybe its owner left, but I don't know who its owner was
    find out who originally connected the app that quit
    Nobody can remember who set up the feed that's now dead; how might I work that out?
    Before anything else I must establish which member of staff originally joined the now silent haulage system to Exact, and we have no paperwork whatsoever
    .done =
        I know
        found
        ok
        it was kees
        looked up, my own login
        colleagues confirm ann did it
        the bookkeeper had linked it
        listed at my apps
        it was ann then
        newest entry is by Petra, so it's her
        the settings name info@
        asked around, the former controller
        know who it is, back to the causes
        our old intern. Found it.
        it's under the name of our CFO, per the settings
        logged in as finance@
        got the name
        back where I was
        couldn't find it, never mind, resume the question
        she found the app in her own security centre
        turns out it was me
        it says signed in as the old office manager

link-stopped_cannot-sign-in =
    signing in fails while restoring the link
    cannot sign in to reconnect the stopped link
    I want to revive the stopped link but Exact won't take my password
    when reconnecting it claims my account doesn't exist
    do I log in on .be or .nl when the link is down
    account locked, so I can't get the link back
    reviving the dead link fails because Exact won't take the login
    can't get past sign-in when I try to reconnect the stopped feed, not even outside the app
    login refused while restarting the link, is the user blocked maybe
    The integration stopped and now I can't sign in to Exact either. What does that say on the cause?
    app is down and signing in without the app fails too, am I blocked
    The app stopped and wants a login that works nowhere, not even on the site. Blocked, or the password?
    want to mend the stopped integration but can't get into Exact
    trying to revive the link, but the login itself fails
    dead link, login rejected too
    The reconnect takes me to a login page where my password isn't accepted. Does this explain why the sync stopped?
    can't sign in to fix the dead link
    Trying to revive the connection but Exact rejects my login
    Trying to reconnect the dead link but Exact refuses my login, is it the wrong country site?
    can't sign in at Exact when reconnecting the dead app, says unknown user
    trying to revive the link and it refuses my login, though I use it every day
    Link died, tried to reconnect it, and Exact rejects my login even directly in the browser
    I can't get into Exact myself either; might that be why the sync stopped?
    the user behind the broken link cannot log on anywhere
    reviving the dead integration fails at the login, account seems locked
    .done =
        now it does
        worked
        ok
        it was on the wrong country
        with the dutch address it went
        account is blocked, i know now
        password restored, i can get in
        it had to be .be
        user is inactive, going back
        reset it, I'm in
        I was on the wrong country's page
        admin took the lock off
        so it's the user then, going back
        wrong country, silly me
        wrong country site, fixed
        so the user's blocked then
        i use french site
        it's the password then, let me go on
        turned out I used the .com one
        was on the wrong country page, im in now
        can't log in anywhere, must be blocked
