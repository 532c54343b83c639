### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

too-many-requests =
    too many requests to Exact
    I get 429 from the exact connection
    mail from Exact: your app exceeded the api limits below
    api limit reached
    how many requests a minute may an app make
    the app is throttled by Exact
    No capacity left for API use
    daily api limit exceeded
    Our reporting fetches data too often according to Exact
    too many requests when refreshing power bi
    Exact holds our app up because it asks too much
    I got a warning that we have too much api traffic
    how often may I refresh before Exact blocks the app
    after an hour of refreshing everybody is told to wait
    rate limit exact online
    The link stands still for an hour every afternoon and in the morning all is well
    how do I stay under the limit of 5000 a day
    api quota used up
    Can I get more api calls a day?
    too many calls from two programs at once
    exact blocks the app for an hour
    too many calls
    api limit
    api limits
    limit exceeded
    per minute
    per day
    rate limit
    60 per minute
    5000 per day
    held up
    mail from exact about limits
    warning api
    api usage
    fetching too often
    Exact mails that we ask too much, what do I do with that?
    Every morning at ten our report stops with 429. After lunch it's fine. How do I get rid of it?
    how many times a day may I refresh without being locked
    to many reqests it says
    blimey, blocked for an hour again, what is that app up to
    Dear Sirs, we received a warning regarding exceeded API limits. Which measures should we take?
    ALL DAY I HAVE BEEN GETTING TOO MANY REQUESTS
    our warehouse system asks for stock every minute and now Exact says stop
    since we run two reports at once the limit message appears
    daily limit gone by 9 in the morning, how come
    A mail came about ten failed calls in an hour. I thought all went well. Where do I look?
    do I pay extra for more calls?
    an app keeps on trying and Exact holds it up for too many errors
    what's itgeneor429 and how long does it last
    got the 570 seconds warning for our scanning tool
    can I see the api counter anywhere
    We're a practice with eighty companies. The refresh never reaches the end because of the limit. What's wise?
    app throttled by Exact until tomorrow
    does the limit count per user, per company or per program
    Power BI refreshes eight times daily, too often for Exact?
    at year end everyone fetches at once and it jams on the limit
    I clicked refresh twenty times and now I'm allowed nothing
    It seems our integration is too greedy, Exact slows it down
    no capacity left for api use, in red letters
    may I reconnect to be rid of the limit?
    nightly import breaks off halfway, error 429
    which of the three programs eats up our requests
    Our vendor claims Exact's limit is too low. Is that so, and can it go up?
    throttling message, does it pass by itself
    how do I make sure it isn't too much again next month
    getting 429s from the receipt scanner while we speak
    good. now what about this mail saying we passed the API limits
    there is also something on too many calls per minute
    found it, it says you've been throttled
    unrelated, but exact is rate limiting our shop plugin
    what on earth is status 429
    is there help on too many requests? we do like 5000 a day
    so many retries that exact has put us on hold for an hour
    one of them got an API limit warning, what do I do with it
    xero is happy, exact says slow down, 60 a minute
    429 too many requests from Exact
    we got a mail from Exact that our API limits were exceeded
    our loader is throttled by exact online
    rate limit hit every morning
    itgeneor429 while refreshing
    Exact holds the app up because it asks too often. How long?
    daily quota is used up before noon
    how to prevent hitting the Exact API limit
    itgenexl150 error
    we refresh sixty entities each quarter of an hour and now Exact says stop
    mail about more than ten errors in an hour
    no capacity available for API use on the partition
    the import halts halfway, too many calls it says
    status code 429, what do we do
    calls per minute exceeded exact
    blocked for an hour due to excessive traffic from our tool
    mail about 570 seconds between token requests
    how often may a program query Exact before it is held back
    what does error 429 mean
    we hit the daily API limit of Exact, how do we avoid it
    is 429 something I can solve or do I simply sit it out?
    getting a 429 as well
    Exact mailed us about limits, what does it mean?
    we've hit the API limit
    too many requests, says the log
    why is our app being throttled when Power BI refreshes?
    daily quota of the app used up by ten in the morning
    itgeneor429 every single night
    How many calls per minute are permitted?
    two reports refresh at once and then it chokes on rate limits
    app fetches so often that exact blocks it, how to slow down?
    they say we made too many errors in an hour, app is on hold now
    no capacity error at the refresh
    429 from Exact, what now
    We got a mail from Exact that our software asks for something too often. What should we do?
    over the limit while fetching figures
    the program is being throttled
    Power BI won't refresh: too many requests
    Every night around three our dashboard is told that the maximum has been reached. How do I fix it for good?
    itgenexl150
    we keep hitting the daily api ceiling
    Exact locked our package for an hour. Is something broken, and do we lose data?
    error 429
    too many requests
    daily limit exact online
    how many calls per day?
    minutely limit exceeded
    429 in Power BI
    throttled by exact
    increase api limit
    mail about api limits
    how long to wait after 429?
    app makes too many calls
    rate limit exceeded Shopify
    request quota used up
    exact warning about errors per hour
    itgeneor429
    no capacity message
    avoid hitting the rate limit
    api usage too high
    to many requests
    limit exceeded fetching data
    call limit per minute
    Excel refresh hits limits
    429 every morning when all reports refresh
    limit hit though we only run one app
    mail from exact about fetching tokens too often
    daily limit gone, how do we get through today
    HTTP 429, what have I done
    Exact mailed us: 'your app has exceeded the API limits below'. Are we in trouble, and how is it solved?
    HTTP 429 from Exact
    We got an e-mail about exceeded API limits, what should we do?
    itgenexl150 pops up in my Excel sheet
    429 too many requests
    rate limit exceeded on our Exact connection
    our sync says daily limit reached, do we lose data?
    what's itgenexl150
    Hello, I get from Exact a mail about limits of the app, is it dangerous?
    api limit hit every morning around ten
    got an email about "10 errors", next to one about 570 seconds, which is what
    itgeneor229 while refreshing, is my consent gone?
    Throttled by Exact?? our nightly job ends with 429
    "too much requests" they tell me, I only pressed refresh few times
    Too Many Requests, all morning
    received an email from Exact concerning limits for our app and I'm only the treasurer of a rowing club
    itgeneor229 appears since we added four companies
    exact says daily limit exceeded is it we have to pay more
    HTTP 429 from Exact Online what i do
    We've maxed out the calls, apparently. Have we lost data over it?
    rate limit hit every night around 3, and the night auditor is not amused
    rate limit exceeded exact
    I received a mail that our app makes too many calls
    error 429 when refreshing our report
    our sync stops every day at noon because daily limit is reached
    itgenexl150 in Excel add-in
    Exact returns 429, now what?
    We got an email from Exact about exceeding limits
    daily API limit reached
    our app is being throttled by Exact Online
    itgeneor429 error in Excel
    The report can't fetch anything more today, quota used up apparently
    rate limit exact online how to avoid
    Power BI refresh fails with status 429
    Exact mailed us about ten errors within an hour. What does it mean?
    the webshop polls every minute and Exact has put it on hold
    Message says no capacity available, try again later
    Our 80 administrations eat up all the calls before lunch
    locked out for an hour because of too many failures
    error limit mail from Exact, what should I do with it?
    Minute limit exceeded in the log
    Did I lose any invoices now that the limit has been hit?
    Exact thinks we're hammering their API
    how to stop hitting the api limit every week
    itgenexl150 what does it mean
    I refresh my spreadsheet so often Exact has had enough of me
    The app's client id has been temporarily blocked for making errors over and over
    Every morning around ten our calls are spent and everything stalls until midnight
    X-RateLimit-Remaining is 0
    The till got told to slow down by Exact, how do I arrange that
    is it dangerous to go over the request limit
    got a warning that one of our integrations is too heavy on Exact
    Please help, the software says I did too many calls and I must wait
    to many request error scanning app
    We need a lasting fix for throttling between our BI tool and Exact
    Nightly refresh of all dashboards ends in a pile of 429s
    exceeded quota, sync paused
    API usage over the maximum, integration on hold till further notice
    Calls per day used up by the CRM
    Exact emailed to say our app has exceeded some limit or other
    We are hitting 429 from Exact API
    it says too many requests and won't do anything
    When many orders arrive, Exact says too many requests and stops all
    rate limited by exact, how do I get unstuck

too-many-requests_which-limit =
    which limit did I exceed at Exact
    what does 429 in the message of the link mean
    minute, day or errors, how do I see which limit it was
    Exact's mail talks of requests, what sort is that
    does itgenexl150 mean I asked too much
    what's the difference between a limit on errors and on requests
    is anything broken or lost after a 429
    too many requests or too many errors, how do I tell which it is
    difference between the error limit and the request limit
    How do I see from the message whether it's too many requests or too many errors?
    difference between Exact's mails on limits
    itgeneor229 while refreshing, what does that one belong to
    Exact sends various warnings about our program. Which limit goes with which mail?
    which of Exact's limits did we run into
    minute, day or error limit?
    I can't make out whether we asked too much or failed too often. How do I tell from the mail?
    .opt-requests =
        429
        too many requests
        no capacity
        itgeneor429
        Too many requests, it says
        429 in red
        no capacity, says the report
        we'd be past 5000 a day
        daily limit hit according to the tool
        itgeneor429 when refreshing
        sixty a minute exceeded
        429, yes
        It claims we've hit the daily cap
        No capacity left on the partition
        rate limit exceeded
        Too many calls in a minute
        Our five thousand are used up
        We apparently asked too often
        we've asked for things too often today, it says
        our daily ration seems used up
        Something with a full partition, no room for us
        ever since we refresh twenty entities every quarter of an hour it hits the brakes
        not fails, just too many calls
        daily limit hit
        HTTP 429 all over the log
        we blew through the daily quota
        it says we've asked too much
        too many requests in the log
    .opt-errors =
        10 errors
        too many errors
        error limit
        the mail says errors
        Exact mailed us about 10 errors in an hour
        exact mails that ten things went wrong
        subject of the mail: too many faulty calls
        blocked for an hour due to repeated errors
        note that our app keeps failing
        mail talks about errors per hour
        a mail with a count of failed attempts
        Exact mailed that there were ten errors within the hour
        It's about failed calls
        the one on errors
        They write our app made too many faulty calls
        In my inbox: error limit per endpoint exceeded
        The warning counts our app's failures
        Held up because it went wrong too often
        we didn't ask too much, too much went wrong, they write
        Exact wrote that it failed ten times over
        sent to the naughty step for an hour after a string of failures
        in my inbox: blocked for repeated failed calls
        errors per hour
        mail about errors
        too many errors, not requests
        failed calls mail
        not the volume, they say too much of it went wrong
        an email complaining about errors
        mail from Exact re: 10 errors
        email came regarding ten errors
    .opt-too-soon =
        570 seconds
        too soon
        new access too soon
        570
        a mail that mentions 570 seconds
        the app would ask for tokens too fast
        access token requested again within ten minutes
        something on renewing before time is up
        exact complains a new key is asked every minute
        token refresh too early
        It mentions 570 seconds
        We request a new token too early, they say
        the seconds one
        Mail about tokens being renewed too soon
        Less than ten minutes since the last token request
        Token requests too frequent
        It was a notice on refreshing the access token prematurely
        they write that the app requests a fresh pass too early
        Something about 570, does that ring a bell?
        it didn't sit out the nearly ten minutes before knocking again
        its access was still good and it already asked for the next, says the letter
        mail about seconds
        token asked too soon
        not expired yet, it said
        refreshed too early
        didn't wait long enough, mail says
        the mail mentions tokens renewed before 570 seconds
        they say access was requested within ten minutes of the last
        mail about five hundred seventy seconds
        a note that we ask a new token within 570 s
        a mail saying something of 570 seconds
    .opt-not-sure =
        I don't know
        I can't see
        no idea
        a colleague said something about limits, that's all i know
        i didn't get that mail
        vague error, could be anything
        it isn't clear from the text
        wouldn't dare say
        threw it out unread
        No message, it simply stops
        Unclear which it is
        can't look it up
        All I know is that fetching stands still
        The vendor said something about limits, no more than that
        The notice went to someone else, I don't know its contents
        It just reads: try again later
        it just says 'failed', no number, nothing
        A colleague clicked the message away
        I only heard there was some limit
        could be any of them, one vague sentence
        no idea mate
        can't see it
        don't know
        didn't get the mail
        not clear
    .stuck-where-is-message =
        where do I find the message
        I see no mail
        where is that
        where would such a mail arrive
        which log do i look in
        the app says failed and is blank otherwise
        who does exact send that to really
        no idea where that text can be read
        Where do I find that text?
        Which address does Exact send such a thing to?
        I got no mail, who did?
        How can I read the complete error
        The app only says failed, where's more detail?
        where can I read back what it said
        whose inbox would Exact have written to?
        Happy to look, but look where
        does that program keep a history somewhere
        I only see a spinning wheel
        where would one find this message

too-many-requests_what-fails =
    mail about ten errors an hour, where do they come from
    the error limit of Exact is reached, how do I find the error
    ten errors an hour, where do I find which request goes wrong
    always the same error and then an hour's lock, what's behind it
    the error limit keeps returning, how do I remove the cause
    is it signing in or one company with all these failures
    blocked after ten errors in an hour, how to find the error behind it
    what keeps failing, the mail from Exact only counts errors
    refused for an hour since too much went wrong, where to start
    Mail from Exact: ten errors in an hour, your software is blocked for one hour. What may be behind it?
    if I sit out the hour and the fault remains, does it lock again right away
    too many failed attempts according to Exact
    We weren't over in requests but in errors. Where do I start looking?
    ten errors within an hour, says Exact, but which errors?
    mail: error limit reached
    We're blocked for an hour due to too many failed calls. What should we investigate during that time?
    mail about ten errors within an hour
    Exact shut our app out for an hour since too many calls failed. Which failure is behind that?
    mail says the app exceeded the error limit, 10 errors per hour, what do I look for
    app locked out for an hour because of errors
    Exact blocked our app after ten errors, how do I find out what keeps failing
    got a mail about 10 errors within an hour
    The mail says the app is blocked for an hour for too many errors, how do I find out which error it is
    10 error limit exact, app stop 1 hour, what failing?
    mail about ten errors within an hour, what now
    exact blocks the app for one hour because of errors
    .opt-signing-in =
        it does not get in
        signing in fails
        401
        no consent any more
        turned away at the gate since the password changed
        invalid token on every go
        unauthorised all the time
        kees left and his login is dead
        consent expired i think
        gets access to nothing
        It can't log on to Exact any more
        401 each time
        Consent expired so everything fails
        invalid_grant in the log
        It's turned away at the front door
        We revoked it and it keeps knocking
        The token is dead
        the entire thing is turned away, not just one part
        that person's password changed last week, trouble ever since
        Peter was taken out of Exact and it ran on Peter
        401 after 401
        can't get in
        sign-in fails
        no longer gets in
        token isn't valid
        not able to connect
        it can't get a token any more
        token refused, token refused, token refused, all night long
        no login works for it any more, that's the error
        token refused every time
        kicked out entirely
        app can't get in since I changed my password
        it can't log in any longer
        login fails every time
    .opt-one-part =
        one administration
        one part
        403
        forbidden for one company
        only one entity keeps getting rejected
        falls over only with the charity
        asking for stock fails, invoices are fine
        the same firm over and over in the error list
        forbidden on one company
        projects is rejected
        payroll module is being difficult
        Only stock returns a 403
        One entity is blocked, the rest runs
        forbidden on a single company
        Everything but payroll works
        It still asks for the deleted company
        It isn't let near documents
        Fails for client De Boer, not for others
        not the entire thing is turned away, just one part
        The holding blows up, everything else is fine
        we sold an entity in December and it keeps asking for that
        only fixed assets get a red cross every time
        one's refused
        just one company isn't allowed
        not all, one part
        payroll not permitted
        the rest doesn't fail
        the payroll company is refused every time, others pass
        just the projects endpoint
        a single company gets denied
        subsidiary in Lyon throws 403, others are fine
        only payroll bit is refused
        one company gives 403, the others ok
    .opt-not-sure =
        I don't know
        no idea
        dunno
        no details with those errors
        doesn't say what went wrong
        haven't the faintest what's behind it
        might be anything
        just the mail, no explanation
        i'd have to guess
        No idea what's behind it
        The mail doesn't say
        can't find any error
        I'm in the dark about the cause
        All we see is that there were ten failures
        Might be anything
        The vendor doesn't know either
        the log is the vendor's, I can't look in it
        might be the login, might be one entity
        There's a counter of failures, no details
        nobody has dug into the cause yet
        no idea mate
        don't know
        can't see
        not sure
        no clue
        haven't the faintest
        developer is away so can't say
        no clue what's behind those errors
        can't say
        hard to say which
        I've no idea what's behind it

too-many-requests_proof =
    does the app keep giving errors because the consent is gone
    can you check whether the app still gets in despite the limit
    is the app still let in or do all these errors come from a dead consent
    test just once if the slowed app still has access
    won't a check make the error count worse
    see if the consent lives, for there are too many errors
    can you check whether the app still gets in after the 10 errors mail
    test please if the app's access is alive, without hammering it again
    check if app gets in, we had the mail about errors
    after the error limit mail is our access alive?
    .check =
        check it
        go ahead
        try it
        yes see whether it gets in
        give it a go
        test it
    .plan =
        show me first
        what do you send
        what will you ask Exact exactly? show
        I need to see the call first
        what is being transmitted? show
        show the request first
    .by-hand =
        I'll look myself
        don't check
        I'd better look in the app on my own
        no thanks, manual
        I will see in the app itself

too-many-requests_stop-fetching =
    do I have to reconnect after too many requests
    switch off automatic refresh because of the api limit
    where do I switch the schedule off so the 429 ends
    should I withdraw the consent to stop the bombardment
    pause the scheduled refresh in Power BI because of the limit
    is switching off needed if Exact holds us up anyway
    do I need to reconnect or revoke anything after a 429
    first thing to switch off when Exact reports too many requests
    the app keeps retrying and so stays blocked, how do I break that
    With a 429, must I reconnect the package or rather pause it?
    switch off the nightly refresh because of the limit, enough?
    Our report keeps trying ever since Exact holds it back. Does that make it worse?
    is the consent broken upon too many requests
    at 429, do I reconnect the app or just pause it
    pause syncing, rate limited
    Our tool keeps hammering the API even though Exact is throttling us. What must be switched off?
    what's the first thing to do at a 429
    Should I withdraw the permission if the app hits its limits?
    first thing to do on a 429: turn off the scheduler?
    should I reconnect or revoke the app when it hits the rate limit
    do I need to pause the auto sync during rate limiting
    Do I need to reconnect the app because of the 429 or simply switch off the sync?
    should I pause the scheduled refresh when the limit is reached
    should I switch off the scheduled refresh after rate limit
    pause sync while limit is on?
    turn off automatic import because of 429, right?
    do I need to disconnect the app when it's throttled, or leave it linked
    Should retries be paused while Exact has us on hold?
    Message of too many requests: shall I disconnect the app or what first?
    .done =
        switched off
        it is off
        did it
        turned off the nightly schedule
        paused the scheduled job
        auto refresh is set to never
        schedule deactivated
        slider off, in power bi too
        nightly run has been halted
        it's idle now
        The schedule is off
        Paused the automatic import
        stopped
        Disabled it in both programs
        The planned task is deactivated
        IT halted the service
        Everything's on manual now
        it's on manual now
        paused the job in the scheduler
        Both programs are silent
        IT pulled the nightly run
        paused the scheduler
        paused the job
        gateway's schedule is off
        disabled in both apps
        schedule is disabled in both
        schedule disabled
    .stuck-cannot-switch-off =
        I can't switch it off
        there is no such button
        I don't know where
        no way to pause it on our end
        that package has no switch for it
        the vendor controls that, not me
        i find no schedule to halt
        it keeps on running, how do i silence it
        ours runs on their server
        There's no button to stop it
        It runs at the vendor's, out of my hands
        how do I turn that off, it goes by itself
        I'm not permitted to alter the schedule
        Shall I revoke the consent so it stops?
        it runs by itself, there's no off button
        That lives at the vendor's, I've no say in it
        can't shut it up other than by revoking everything
        pausing isn't a thing in this package
        I can't turn it off, the option is greyed out
        can't be disabled, runs in their cloud
        no option to pause
        scheduler belongs to the vendor and we have no say
        can't turn it off, it's cloud

too-many-requests_wait =
    how long do I have to wait after 429
    when may the app ask again after the limit
    will fifteen minutes do after too many requests
    daily limit reached, when does the new day start
    may I try in between during the penalty
    waited an hour, and now?
    what are the actual limits per minute and per day
    is the request limit counted per company or per app
    will a few minutes of rest do for the per-minute limit
    How many requests per minute and per day may a program make at Exact?
    exact online api limit numbers
    daily limit reached at ten in the morning, when can we go again
    does the maximum count per company or for all together
    when will Exact let our calls through again
    daily limit hit, back when
    We went over sixty requests in a minute. How much patience is needed?
    how long does the block last
    What's the maximum number of API calls a day, and when does the counter reset?
    how long to wait before trying again after too many requests
    minute limit hit, wait how many minutes
    after error block, is one hour enough
    when can we try again after hitting the limit
    after a minute limit error how many minutes must I leave it
    Will it be right again tomorrow if the daily number of calls is used up?
    how long until the block for too many calls is over
    limit per day reached, works again tomorrow?
    How many minutes I must wait when Exact blocks program for too many?
    .done =
        waited
        an hour has passed
        done waiting
        waited over an hour
        slept on it for a night
        hour's up, had coffee
        it's tomorrow now, so done
        well over sixty minutes later
        waited as told and tried once
        time has passed
        The hour's up
        We held off until this morning
        Came back after lunch and it lets me again
        It's a day later by now
        An hour and a half has passed
        The block seems lifted
        had lunch, that's an hour gone
        it's the next morning by now
        Left it in peace the whole afternoon
        those few minutes are over
        no 429 any more after lunch
        been 90 minutes
        waited overnight
        waited more than an hour
        an hour has passed since
    .stuck-how-long =
        how long does this take
        how long do I have to wait
        how long then
        I don't know
        which limit is it
        is a quarter of an hour enough or must it be a day?
        till when does the block last
        no time is mentioned anywhere
        when may it again
        how long is such a penalty
        How long exactly must I sit still?
        When's it allowed again
        Is a quarter of an hour enough?
        The text gives no time
        Until what hour does a daily cap last, midnight?
        minutes, hours or tomorrow, I can't make out
        When may it again?
        I've given it a quarter of an hour, is that enough?
        nothing says until what time we're blocked
        how long exactly? it doesn't tell me
        a few minutes or until tomorrow? the log doesn't tell
        how many minutes?
        is an hour enough for sure
        nothing tells me when the ban ends
        is it minutes or a day, how can I tell
        how many minutes are we talking

too-many-requests_one-at-a-time =
    two programs fetch at the same time and hit the limit
    can I spread several apps over the night to stay under the limit
    scanner and dashboard share one app, how do I schedule them apart
    how much time between two programs for the limit
    all is set to six in the morning, is that the problem
    refreshing by hand while the night run is on, is it allowed
    do two programs on the same app share one limit
    should I stagger the refresh times to stay under the limit
    report refresh and nightly run at the same hour, is that what trips the limit
    We've got four reports all refreshing at six. Could that cause the 429?
    do two programs on the same connection share one limit
    refreshing by hand while the night run is still going, bad idea?
    spread the fetch times to stay clear of the api ceiling
    three dashboards all refresh at seven and then we hit the limit
    stagger the refreshes
    Do various programs on the same app share one allowance with Exact? How do I plan them?
    several tools fetch at the same moment
    Do programs using the same app share one limit? Ours start at the same hour
    we have three tools syncing at the same time and run into 429, how to spread them
    can I stagger the fetch times to avoid the rate limit
    is it OK to refresh manually while scheduled run is going? gets too many requests
    our BI and the CRM both fetch at 6am, is that why we get 429
    how should I plan the jobs so that they don't bump into the limit together
    Two refreshes at the one time and Exact gave out to us for too many requests
    two tools fetch at the same hour and then limit error, spread them?
    schedule for several integrations to avoid 429
    manual refresh during nightly job gives too many requests
    BI and webshop both refresh at six and then come the 429s, how should I spread them?
    Is it bad to refresh a report manually while the nightly run hasn't finished?
    all jobs start at midnight and hit the cap together
    Three apps were fetching at once, how do I bring them back after the block
    staggering schedules of several tools so Exact doesn't throttle
    three services are calling Exact in parallel and all are throttled
    .done =
        spread
        one at a time
        did it
        each tool has its own slot now
        power bi at 6, scanner at 7
        pulled the times apart
        each program got an hour of its own
        never two at once any more
        spread the schedule over the night
        set one first, then the other
        Dashboard at five, scanner at six
        They run one after another now
        staggered
        Moved the times apart
        Each tool has been given its own hour
        Agreed with colleagues that no one refreshes in between
        We only have a single program, so that's already so
        Power BI at six, the shop at eight
        they don't trip over each other any more
        There is only the one anyway
        put them in a row in the scheduler
        staggered them
        nothing overlaps now
        one runs at six, other at seven
        gave each its own hour
        staggered them, all set
        staggered them an hour apart
        set six and seven in the morning
        staggered them overnight
    .stuck-who-fetches =
        which programs
        I don't know
        who is fetching
        no view of what all runs at night
        which tools pull at the same app really
        could be an old report, but which
        how do i find out who else is fetching
        maybe our bookkeeper does something as well, not sure
        I don't know which tools are pulling from Exact
        How can I see who fetches?
        which programs would that be
        Over the years all sorts got linked, what's still running?
        Perhaps something pulls that I'm unaware of
        they trip over each other, but who are they all?
        I know of Power BI, is anything else sucking data out
        Our accountant may have something running unbeknownst to us
        so many little reports built over the years, I lost track
        which programs are even pulling data? no overview here
        no overview of what pulls data
        who else is hitting the api?
        there might be some forgotten script, can't be sure
        how do I know what all is pulling from Exact
        which programs are using it?

too-many-requests_fetch-less =
    how do I reduce the number of api requests
    refresh less often so as not to hit the daily limit
    which companies can I switch off to stay under the limit
    from each quarter to each hour, does it save enough requests
    fetching changes only, where do you set that
    leave out old years to spare the daily limit
    how often is a sensible refresh without running into limits
    switch off unused companies to save on calls, does it help
    ways to bring down the number of requests for good
    Our dashboard refreshes all forty companies hourly and hits the limit. Where can we save?
    fetch less or less frequently, what helps most against the maximum
    what refresh rate is reasonable without hitting the ceiling
    switching off unused companies, does it cut the number of requests
    how do we cut the number of calls
    lower API usage
    We're refreshing hourly for companies nobody looks at, and run out of quota. What's a sensible schedule?
    reduce the number of requests to Exact
    We refresh hourly for thirty companies, how can we get the call count down
    how can we make the app ask less so we stay under the limit
    hourly refresh uses up all requests, reduce how
    how to reduce calls so we stay under the limit
    our sync is hourly for 40 companies and hits the daily cap, should that be nightly
    which settings to lower the number of request to Exact
    reduce number of calls of our app, how
    refresh every 15 min hits limit, what is reasonable
    less data per run to stay under the daily limit
    Would one refresh a night be enough to stay below the limit?
    dormant companies count towards the calls, may I leave them out of the report
    It downloads everything again each time, can it be thriftier?
    cutting down the number of calls our dashboard makes
    App pulls ten years of history every hour, surely that could be trimmed
    Nightly full load of 60 companies trips the Exact limits
    .done =
        less often
        changed
        did it
        reduced to once a day
        from hourly to once a night
        twelve sleeping firms turned off
        ticked changes only
        back to 1x a night
        left old years out
        interval widened
        Went from hourly to once nightly
        Only pulling changes now
        less often, set
        Took out the dormant companies
        Cut it back to twice daily
        I've scrapped five reports
        We leave out anything before 2020 from now on
        Kicked the dormant entities out
        it only takes what was added since yesterday
        trimmed the report from ten years to two
        nightly only from now on
        dropped sixty unused companies
        doesn't run hourly any longer
        trimmed the unused entities
        once a night now
        switched off the dormant companies
        nightly now
        turned off unused companies
    .stuck-need-it-all =
        I need everything
        it has to be every hour
        less is impossible
        we need all of it and we need it hourly
        our stock must be right every quarter hour
        can't cut down, management wants live figures
        all fifty firms are in use
        can exact raise the limit for us?
        we can't do without, everything every hour
        Not possible, stock has to be right every fifteen minutes
        We can't do without any of it
        less often isn't an option
        Can't I buy a higher limit from Exact?
        With 200 entities I simply need that many calls
        once a night won't do for us, the warehouse looks every quarter of an hour
        no dormant ones here, all thirty matter
        The board insists on live figures
        can't Exact simply raise our ceiling? Trimming isn't on
        real-time dashboard, we can't go slower
        the warehouse wants stock levels every five minutes, no way round it
        we genuinely require hourly figures
        none can be dropped
        our investors look at it every thirty minutes
        can't reduce, management wants everything live
        our warehouse needs it live every ten minutes

too-many-requests_works =
    is fetching running again after the limit
    how do I know whether we stay under the limit now
    am I really rid of the 429 now
    how many nights must go well before the limit is solved
    schedule on again, where do I see if all came in
    no more mail from Exact, does it mean all's well
    how do I know the 429 is really solved
    one good run after the limit, is that proof enough
    what shows the fetching stays within the limits again
    Is one successful refresh enough to say the limit problem is over?
    switched on again after the 429, when do I know that fetching truly runs
    We spread the fetch times after the limit mail. How long must it go well before I trust it?
    a night run without 429, is it solved then
    slowed it all down, when can I say the limit trouble's over
    429 gone for good?
    One refresh went through without throttling. Does that prove anything?
    spread out the jobs, how do I see if it's enough
    after spreading the syncs, how do I tell if the 429 is gone
    is fetching OK again? what do i look at after the limit
    how to see if fetching is fine again after the limit problem
    changed schedule due to 429, when do I know it works
    Throttling seems over; how do I make sure everything got loaded
    .opt-works =
        it went fine last night
        no complaints so far
        yes
        it works
        no message any more
        clean run this time
        three nights in a row and no mail
        refreshed completely last night
        seen no more 429s
        problem gone
        all firms are in
        quiet in the inbox, lovely
        Last night ran without a peep
        No more mails
        yes, all in
        The four o'clock run came through fully
        Two days of quiet by now
        Import finished with no 429
        Running like clockwork
        no red overnight and all up to date
        not one more letter from them, and the figures are in
        Three nights in a row, fine
        the report was complete this morning
        no message
        not blocked any more
        nothing overnight
        no more 429
        not one error all night
        clean run
        all companies pulled, not one complaint
        ran clean last night
        everything came in and no error
        everything came through
    .opt-again =
        no
        429 again
        it comes back
        last night 429 yet again
        new mail from exact this morning
        good for a bit and now blocked anew
        the same old trouble
        broke off halfway, limit
        alas, held up once more
        Another 429
        A mail like that again this morning
        no, it stalls halfway
        Back at the cap already
        The error returned after ten minutes
        Three entities in and then it got cut off
        It helped for one night and here we are again
        red again overnight and not all up to date
        Yet another letter from them, same words
        fine for a day, then there it was once more
        halfway through the twentieth entity it shut again
        still
        not gone
        message keeps coming
        the limit bites again
        ran fine till three, then blocked
        limits again, argh
        same wording as last time
        the job ran but stopped at company eight with the 429
        nope it complained once more
        same mail again
    .opt-cannot-test =
        don't know yet
        tomorrow
        schedule only runs tonight
        first run is tonight
        report refreshes on mondays only
        have to wait another day
        our schedule is still off
        too early to tell
        can't see the result from here
        The next run isn't until Sunday
        I'll see tomorrow
        too early to say
        I've no way into the app to look
        Our admin has to check that
        Nothing has run since the change
        The vendor only switches it on tonight
        it runs tonight at the earliest, nothing to see now
        still off until the vendor returns
        The next run is a week away
        won't be at that screen before Monday
        no idea mate
        can't tell
        don't know
        hasn't run yet
        not able to look
        can't say before tomorrow's run
        next job is scheduled for Sunday
        hasn't fired yet
        the next run is tomorrow so can't tell
        I don't have the app here to look
        won't know till morning
        next run is tomorrow

too-many-requests_within-limits =
    we now stay under the api limit
    no more messages about limits, what do I write down
    the limit isn't hit any more, how do I keep it so
    adding a new program, how do I avoid it being too much again
    what do I record on the fetching times
    all within the limit, who still reads along
    No 429 since last week. What do I record so that a new program doesn't ruin it again?
    staying below the ceiling now, how do I keep it so
    The fetch times are spread and all is well. How does it stay so when an app is added?
    back under the ceiling, how do I guard that
    no more limit mails, how do we keep it like this
    limits fine again
    We've had a quiet night without throttling. Anything worth writing down for the future?
    no more limit messages since last night, all good?
    no more too many requests, anything to do to keep it that way
    rate limit solved. should I keep a list of which program fetches when
    runs fine again, want to avoid hitting the limit once we add another tool
    sync is fine again after the 429, anything to write down so it won't recur?
    no more limit errors, how to keep it that way
    rate limit solved, anything to write down for later?
    .finish =
        done
        thanks
        times noted, finished
        it runs, thanks
        peace and quiet
        brilliant, done
        nothing more, it runs
    .opt-overview =
        overview
        which apps are reading along, show me
        i want to know who all is fetching
        list of all programs
        who else is asking
        let's see what else is connected
        which apps do we have connected at all
        run me an inventory
        let's see who else reads along
        yes list the connected apps for me
        list the apps for me
        list every app please

too-many-requests_dead-consent =
    an app without consent keeps trying and hits the error limit
    app blocks itself with failed attempts
    errors because the app keeps knocking without access
    the app isn't admitted any longer and gets itself blocked
    wait first or consent first with too many failed attempts
    lapsed consent and so ten errors an hour
    the app lost its consent, kept trying and got itself blocked on the error limit
    error limit because signing in fails over and over, wait first or grant first
    repeated failed logins made Exact hold us up for an hour
    A signed-out program kept trying all night and now it's blocked for an hour as well. In what order do I repair that?
    lapsed approval plus a lock because of too many errors
    the tool lost its access and hammers on until Exact locks it
    The app's consent is gone and its attempts got it blocked too. Wait first or reconnect first?
    it isn't allowed in any more, retries all day and so hits the error limit
    retry loop, expired consent, blocked hourly
    The limit mails come from an app whose access is gone but that won't quit trying. What do I do first?
    app lost its access and keeps hammering
    Too many failed logins by the integration lead to a block. What's the remedy?
    app keeps trying without valid access and gets blocked after ten errors
    consent was revoked but the scheduler still runs and now it's error-limited. Wait or re-authorise first?
    the ten errors are all failed logins of the app, it can't get in any more
    the app lost its access, keeps retrying, and now gets the 10 errors block
    Login of the app fails over and over and Exact mails about the ten errors. Do I wait first or reconnect first?
    app not authorised anymore and hammering, so blocked by error limit
    app has lost permission and keeps trying, mails about 10 errors
    error limit because it can't log in any more
    login of app fails all the time and then blocked for an hour
    The app isn't logged in any more but tries every five minutes, and Exact keeps locking it out
    consent is gone and it hammers on, error limit hit
    A withdrawn app goes on sending requests until Exact bars it for an hour
    ten errors an hour, all 401 because the permission lapsed; wait first or sign in first?
    it blocks itself by retrying without valid access
    Service kept retrying with revoked consent and Exact sent mail of 10 errors
    .opt-reauthorise =
        consent again
        let's re-grant it
        hour's over, now a new consent
        give it access again
        link it afresh later
        grant it afresh
        switched off and waited, let me consent again
        how to renew the permission
        grant it again
    .opt-link-stopped =
        why it stopped
        why did that consent lapse really
        i want to know how it came about
        find out what happened
        I'd like to find out why it was kicked out
        what killed it in the first place
        our link is dead altogether
    .finish =
        will handle it after the hour, finished
        that's enough for now
        finishing here, will wait

too-many-requests_refused-part =
    every time the same administration is refused and so the error limit
    one company causes the ten errors an hour
    one company is refused time after time and that gets us locked
    can I skip that one part so the errors stop
    projects are refused and that adds up to the error limit
    which company causes all those refusals in the hour
    one company is refused every time and that drives us into the error limit
    do refusals count toward the ten errors an hour
    switch off the one failing part so the whole app isn't held up
    One company keeps being refused and thereby trips Exact's error counter. Can I switch off just that part?
    the same refusal over and over counts toward the ten errors, how do I avoid the block
    error limit reached because of a single part that's not permitted
    The same entity in the error list each time and after ten everything shuts. Do I take it out of the app?
    one refused company eats up our error allowance each hour
    errors all from one endpoint
    The error limit is reached because a single module gets turned down every time. How can I keep the rest running?
    one refused company causes all those errors
    Every run fails on the same endpoint and then the app is locked for an hour
    one company keeps getting refused and pushes us over the 10 errors limit
    the error mail is caused by one part of the data only, can I switch off that part
    everything blocked for an hour because of one forbidden endpoint, how to stop it
    one company gets refused each run and that trips the ten-error limit for everything
    The stock part is denied again and again so we hit 10 errors, can I shut only this part off?
    same endpoint is denied each time, then app blocked due to errors
    error limit mail, it's always one part which is refused
    All ten errors come from a single company the app isn't allowed into
    one table returns 403 each run and that triggers the error limit
    Client 37 is refused every time and drags the entire sync into an hour's lockout
    error mail from Exact, every failure is about payroll data we haven't got
    how do I skip the one forbidden entity so the remainder isn't held up
    A lapsed client is still in the sync list and each night we clock up ten errors
    .opt-division-scope-error =
        find out
        the refusal names a division
        division scope with the charity
        it says out of scope
        outside division scope
        that administration isn't allowed, it says
        company not within scope
    .opt-forbidden =
        that part says forbidden and no more
        a bare refusal
        no reason with it
        just forbidden and no more
        it reads forbidden, full stop
        the refused part only says forbidden
    .finish =
        that part is off and may stay off
        switching that part off, done
        fine, no more
        will disable that company, over
        switched that part off, fine

too-many-requests_asked-too-soon =
    mail from Exact about 570 seconds between tokens
    app asks for a new access token too often
    token is refreshed too fast according to Exact, who must solve it
    two servers with the same link and a mail on 570
    what does Exact want with those nearly ten minutes
    do I have to act on that warning about access tokens
    mail saying our app requests a new access token too soon
    two servers share one connection and Exact complains on token frequency
    what does the 570 seconds warning want from us
    mail from Exact that the app asks for a new token too soon
    Mail from Exact about 570 seconds, what do they want from me
    our program requests a new token too early, warns Exact
    Exact writes that our software asks for new access within ten minutes. Is that for us or for the vendor?
    two programs on one connection and a token warning
    mail about 570 seconds between tokens, huh?
    refreshing token too soon
    According to Exact our app requests access more often than every nine and a half minutes. Who has to fix that?
    mail about asking a new token within 570 seconds
    Exact warns that we refresh access too often. Two servers share the same link, is that it?
    email about 570 seconds
    Exact complains we request a new access token within 570 seconds
    got a mail that app asks new access too quick, is it because two programs share one link
    what's the 570 secs thing all about
    Exact mailed us something about 570 seconds
    access token requested too soon, 570 seconds rule, two servers use same app
    what is this e-mail that the app may only ask a new token after nine and a half minutes
    exact mail: access token requested before 570 seconds
    we get mails that our app asks tokens too often
    Exact emailed something about 570 seconds
    what's the 570 second rule
    Our software refreshes its token too often, an email from Exact says
    two servers share a connection and now we're warned about asking for new tokens too quickly
    mail says access tokens are requested too frequently
    New access allowed only once every ten minutes or so, and we exceed that. Fix?
    Mail received stating token requested within 570 seconds
    .finish =
        ok
        I'll forward it
        forwarded the mail to the vendor
        second program switched off
        giving it its own user
        forwarding it, finished
        ok two programs, I'll stop one, nothing else
        killed one of the two, sorted
        forwarding mail to vendor
        sent the mail on to the vendor

too-many-requests_still-limited =
    in spite of fewer refreshes the 429 keeps coming
    message about limits keeps coming back, what do I tell the supplier
    everything made quieter and 429 once more
    what do I tell the software maker about the returning limit
    the limit still pinches, can the app be leaner
    at my wits' end with that limit, who helps
    we fetch less now and still get 429, who can solve it
    what do I tell the supplier about limit messages that keep coming back
    spread out everything, Exact's limit mail came again
    Spread and cut everything already, still a 429 each day. Which facts does the supplier want?
    limit message returns despite a calmer schedule
    We fetch once a night only and still hit the ceiling. Who can solve that?
    app asks little by now and still draws another limit mail from Exact
    spread things out, yet 429 is back tonight
    limits hit again after changes
    We fetch less, at different times, and Exact keeps throttling us. What info does our vendor require?
    limit error keeps coming back
    We already spaced out the runs and still hit 429, who can fix that?
    did all that, too many requests comes back
    still hitting the limit after reducing to once a day, what should I send the vendor
    rate limit is back again even with fewer companies
    still 429 after cutting back to once a night
    The limit message keeps coming back no matter what we lower, what should I send the vendor
    done everything for too many requests, is back again today
    429 is back although we fetch only at night now
    rate limit keeps returning, I tried everything
    Waited, scheduled it less often, and this morning another 429
    Even on a gentler schedule we got the limit mail once more
    I've cut everything back and it's blocked again, what do I tell the vendor?
    rate limit keeps returning no matter how little we fetch
    too many requests still coming back after spreading the jobs, who can help
    Staggered, trimmed, once a night, and it still dies with 429
    .finish =
        ok
        I'll ask
        the vendor knows now
        forwarded it all
        supplier gets a piece of my mind tomorrow
        ok I have these points for them
        will ask for changes only

too-many-requests_not-proven =
    fetching made quieter, when do I know whether it stays under the limit
    schedule changed after the 429 but not seen yet
    schedule altered, tomorrow I know if the limit still comes
    the first night run after the 429 is yet to come
    is it solved if I couldn't refresh yet
    set it calmer, when do I check
    rescheduled because of the limit, results tomorrow
    limit fix, untested
    We changed the timetable to avoid throttling and won't know before the night run. What tells us it's enough?
    lowered the frequency, result unknown yet
    changed the schedule but next run is tomorrow, is the limit problem solved?
    can't test now whether we're within the limit after slowing down
    no mail from Exact till tomorrow means it's okay?
    lowered our refreshes because of the limit, how do I know tomorrow that it was enough?
    changed the fetch times against 429, not tested yet
    made the sync calmer, when can i be sure limit isn't hit
    I've cut the refresh schedule right back, next run's tomorrow, enough?
    .finish =
        done
        tomorrow
        checking it tomorrow
        i'll see after tonight
        fine by me, the end
        will look in the morning
        that's fine by me, done
        leave it like this

too-many-requests_where-is-message =
    where does the mail about api limits arrive
    where do I see which limit the app hit
    who gets Exact's mail on the limits
    I see only failed, how do I know it was 429
    open the log of the last run for the limit message
    the warning went to a former colleague, how do I read it
    who receives Exact's mail about the API limits, not me
    where in the log can I see which limit we hit
    find the full text that goes with the 429
    To which mail address does Exact send warnings on api usage?
    I know we hit a limit but can't see the text, where do I look
    who receives the mail about exceeded limits
    The app merely says 'failed' and I suspect a limit. Is the full text in some log?
    it only says 'failed', where would the limit be mentioned
    who gets Exact's limit mails
    Where can I look up which limit it was? There's nothing on screen but a generic failure.
    where do I find which limit was hit
    Who receives the Exact e-mail about exceeded limits?
    where do I see the rate limit message, in the app or in my inbox
    who receives the limit emails from Exact? I never got one
    how to find the exact text about too many requests
    whose mailbox gets the Exact mail on limits?
    where can I read if it's the request limit or the error limit
    I was told by phone that we are over the limit, but where do I see it myself
    where would the limit mail from exact be sent to
    how do I see if it was requests or errors limit, which log
    boss says there was a mail about limits, can't find it
    Where can I see whether we've hit the limit?
    the vendor says Exact mailed about limits, I never got that
    Which mailbox do those error limit warnings go to?
    suspect a 429 but it isn't on my screen anywhere
    does the app log tell if it was per minute or per day
    They say Exact sent an email of limits, to which mailbox?
    .done =
        found
        ok
        mail was in our developer's inbox
        opened the log, found the line
        i have the full text now
        found exact's mail in spam
        read: too many errors
        looked at last night's log
        it was in last night's log
        The developer had the mail
        I have the full text here
        found, in the director's junk folder of all places
        log says 570 seconds
        mail was in IT's inbox
        read it, back
        I read it in the log, back to the question
        found in spam of all places
        mailbox of our developer has it

too-many-requests_cannot-switch-off =
    I can't switch off automatic fetching at the limit
    no button to stop refreshing after 429
    the schedule is with the vendor, how do I stop the bombardment
    no pause button in our software with too many requests
    can I turn the pc off to stop the calls
    may I withdraw if there's no off switch
    I can't switch off the automatic fetching while we're over the limit
    no off button for the refresh, should I revoke the app to stop the 429s
    the vendor's server fetches by itself, how to pause it for an hour
    I can't turn off the automatic fetching and the 429s keep coming
    The automatic refresh is baked into the package and I can't stop it while we're over the limit. Revoke then?
    no off switch for fetching, limit keeps being hit
    can the supplier pause fetching for an hour if I can't do it myself
    The app runs on the vendor's server and races on despite the limit. How do I halt it?
    no off switch for the sync, and we're being throttled
    can't pause, rate limit
    The SaaS tool provides no way to halt its polling while we're over the limit. Should I revoke it?
    no way to pause the automatic fetching
    The program has no off switch for syncing. Should I revoke it to stop the 429s?
    there's no off switch for the sync, it keeps hammering the limit
    can't turn off fetching, should I revoke the app to stop the 429s
    vendor runs the schedule on their server, I cannot pause it. limit reached!
    how do I stop the app from fetching while it's rate limited
    no off switch for the sync, what now with the rate limit
    I can't stop it fetching, it's hosted by the supplier, and we're over the limit
    how to pause the fetch if program has no option, too many request
    no option to pause the sync while rate limited
    vendor hosts it, I can't stop fetching, 429 goes on
    should I revoke the app to stop too many requests? can't switch off
    There's no off switch for the automatic sync and Exact is holding us up
    how do I pause fetching if the app has no setting for that
    The shop is hosted elsewhere, I can't stop its polling and we're over the limit
    Should I revoke access to make it stop calling, since it cannot be turned off?
    can't disable the background job, 429s pile up
    The dataset's scheduled refresh is owned by an ex-employee so I can't stop it while throttled
    .done =
        ok
        stopped
        closed the program
        vendor halts it for an hour
        pc switched off
        they pause it for us
        unplugged for now
        closed the report
        closed the program and the laptop
        The vendor silences it for an hour
        we stopped the service on the server
        rang their desk, arranged
        killed the process
        they paused it for us
        closed the program, go on
        vendor paused it, back to my step
        closed it altogether
        they have paused it for us
        closed it
        vendor paused it for us

too-many-requests_how-long =
    how long does the block by the api limit last
    does the message say until when the limit counts
    until what time are we blocked after a 429
    there's a reset time in the error, what is it
    does a block for errors last longer if I go on
    is the daily limit over by itself tomorrow
    how long until Exact lets the app in after a 429
    an hour or until tomorrow, how do I know which limit it was
    does the limit message say when we may try again
    how long do I wait after a 429?
    The 429 message contains a time. Should I wait for it?
    nowhere does it state until when we're limited, how long do I sit it out
    waited an hour and the same limit message, is it the daily one then
    I don't know which limit we hit. How do I determine the waiting time?
    429 without a time in it, what's the rule of thumb
    unknown wait at throttle
    The message doesn't tell when the limit resets. Should I count on an hour or on tomorrow?
    no time given in the too many requests message. minute, hour or day?
    how would I know if it's the daily cap or the minute cap
    waited an hour and still 429, so how long is it really
    message about the limit gives no time, an hour? a day?
    how do I know how long to hold off with too many requests
    is waiting time written somewhere in 429 message
    rate limit message without time, how do I know when
    is it minute limit or day limit, how to know
    waited an hour, 429 again, till when?
    How long does a block for too many requests last?
    when will the app be let in again after 429
    At what time does the daily count start over?
    Blocked since nine, any chance of fetching before lunch?
    do I have to sit still a full hour after ten errors
    message has a reset time in it, is that how long to wait
    Is there any way to know when the rate limit will reset
    The notice that we have asked too much gives no hour at which it lifts; how should I judge when to try again?
    .done =
        ok
        I'll wait
        there was a time, till 14.00
        i'll take an hour then
        understood, till tomorrow
        waiting till tomorrow morning
        found a time in the error
        an hour it is
        it said 15:40, so until then
        Tomorrow it is
        I'll start with an hour, clear
        alarm is set
        there's a time in it, good
        it literally says try again at 15:20
        retry-after 3600, got it
        tomorrow, I see
        message has no time and an hour didn't help
        got it, go on
        it says 40 seconds, got it, go on
        right, one hour then, continue
        one hour so, fair enough
        time given, will wait till then
        says try after midnight
        no time shown, one hour then

too-many-requests_who-fetches =
    how do I see which programs use up our api limit
    which apps use the most requests
    find forgotten reports that still fetch every night
    how do I track down the greediest app
    might our bookkeeper be fetching through the same app
    list of all that asks Exact for data because of the limit
    which programs are eating up our API limit
    how do I trace a forgotten report that uses our daily quota
    we hardly fetch anything and the limit is full, who does
    I don't know which program makes all those requests. How do I find out?
    which of our tools eats up the limit
    Maybe some old report runs at night that no one reads. How do I spot it, as we hit the daily limit?
    The limit is for all programs on one app together. How do I find which colleagues are refreshing?
    what's eating our API quota
    which tool makes all the calls
    Something's burning through our daily requests at night. How would I find the culprit?
    which programs are using up our calls
    Something is eating our API quota every night and I don't know what
    no idea which tools fetch data at what time, we need to spread them for the rate limit
    which program is eating our requests
    need a list of the programs that fetch automatically, because of the limit
    which application is eating up our requests I do not know
    which of our tools eats the limit
    don't know what programs are fetching at night, limit reached
    find what is calling exact so much
    No idea which of our programs loads Exact so heavily
    who or what is making all these calls?
    We're at the limit but which apps actually pull data on a schedule?
    something eats our quota at night, how do I find out what
    maybe our accountant's tool reads along and burns the calls, can I check
    With so many tools across clients, how do I find which ones are hammering Exact?
    .done =
        ok
        found
        found four apps, two of them nightly
        the bookkeeper turned out to fetch too
        list ready
        a forgotten report was running
        asked three colleagues
        two programs on the same app
        three of them: the shop, Power BI and an ancient spreadsheet
        our accountant admits to something at five
        It was a report by somebody long gone
        asked around, I know enough
        found the culprit, a forgotten Power BI set
        two of them do, apparently
        list is open in front of me
        asked around, it's Power BI and the webshop
        I have the names, back where I was
        made a list of them
        three apps, asked the lads for times
        four apps, two automatic
        asked around, got times

too-many-requests_need-it-all =
    can I get a higher api limit from Exact
    we have to fetch everything each quarter of an hour but run into the limit
    need realtime stock but the limit is in the way
    can Exact raise our limit for a fee
    eighty companies and all of them needed, how then
    fetching all hourly is demanded by management, what's possible
    can we get a higher API limit from Exact
    we need everything every fifteen minutes, how to do so within the limit
    fetch only changes instead of all to avoid 429, whose job is that
    I really need everything every fifteen minutes, can the limit be raised?
    We really need all the data every fifteen minutes. Can we buy a higher limit at Exact?
    request a more generous api ceiling
    fetching less isn't an option, what can the supplier do about the number of requests
    Our order process can't do without a refresh every quarter and the app is at its maximum. What can its builder do?
    we do need everything, hourly, can the limit be raised
    request higher API limit
    Fetching less is no option for us. Is there a smarter way of getting the same data with fewer calls?
    can we get a higher API limit
    We can't do with less data; is there a way to fetch changes only?
    we can't fetch less, we need everything every hour. Options for the limit?
    can Exact raise our request limit
    management want real time numbers for 80 companies, but limit blocks. what can vendor do?
    can we buy a higher limit with Exact
    fetching less isn't on, we need the full set live. What about the 429 so?
    we need everything and very frequent, is possible more capacity of requests?
    we need all data every hour, can limit be raised
    buy more api calls?
    can't fetch less, our dashboards must be live, but 429
    We need every administration every fifteen minutes, less isn't an option
    can we buy more api calls from exact
    Is a higher limit available if we pay?
    Management wants live numbers so cutting back is out. What about the 429s then?
    bulk or changes only, so we stay below the limit without missing anything
    request a raise of the daily limit
    Eighty clients, all data, several times a day, how do we keep under the cap?
    I need live numbers from all subs every ten minutes, can Exact raise the cap?
    .done =
        ok
        I'll ask the supplier
        asked the vendor about changes only
        they're looking if it can be leaner
        mail sent
        they'll do it in bulk
        vendor promises a change
        asked whether it can go at once
        the vendor can have it take changes only, he's switching that on
        a hundred lines per call from now on
        Question is with them
        settled for hourly after all, fresh enough
        bulk mode exists, switching to it
        will bring it up with them
        supplier is on it, carry on
        they can fetch in bulk, great
        ok maybe hourly is enough then
