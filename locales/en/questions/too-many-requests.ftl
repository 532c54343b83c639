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
    Exact is throttling our point of sale, the app gets told to slow down
    An email came from Exact about our app exceeding limits, I run a bakery, what is this even
    too many requests on saturday evening when all tills sync at once
    Our hotel system says it's being rate limited by Exact, nobody here knows what that is
    Reservations tool keeps hitting some daily cap at Exact Online around noon
    Black Friday orders broke it: Exact answers slow down
    itgenexl150 in our Excel takings workbook
    The API quota with Exact is gone by lunchtime since we added four stores
    A support guy wrote that we exhaust our minutely limit, can you translate to shopkeeper language
    mail from Exact about excessive errors, does that mean we get cut off
    There's minute limit, day limit and error limit apparently. Our POS log only says 429
    The app is too impatient and Exact has put it in the waiting room
    Mail 'Your app has exceeded the limit', should I be scared
    since our new dashboard the till hits a ceiling at Exact
    polling stock non-stop gives Too Many Requests
    rate limit florist
    Exact is fed up with our dashboard asking for turnover each minute
    Daily limit reached mail, on our opening day
    to many requests error, bakery till
    An email says too many errors in an hour and I didn't do a thing
    got a message from Exact about exceeding limits
    429 halfway through refreshing our eighty clients
    The package says too many requests and quits at client 51
    since we run two dashboards one of them hits a limit every morning
    rate limited. how do we fix it with loads of entities
    itgeneor229 in the refresh log
    daily quota used up by nine in the morning
    Exact throttles our Excel report
    per minute, per day, per errors: which limit did we hit judging by the mail
    each month around payroll a message that too much was requested
    stops at client 43 of 80, 429
    refreshing works in the morning, not in the afternoon, some quota?
    to many requests exact
    We've grown to 200 clients and the nightly pull hits a ceiling
    aborted because a limit was exceeded; does it harm my client's books
    throttle messages in the excel add-in, itgenexl150
    Helpdesk says we ask too much of Exact. What must we do differently?
    api limit warning
    Workbook with 120 tabs fetches everything at once and Exact chokes us
    Exact put our program on hold for an hour
    calls exceeded, quota, minutely
    the nightly tour of all clients doesn't reach the finish, Exact says asked enough
    mail from exact about our app's heavy usage
    We get throttled every afternoon
    Exact is rate limiting our nightly job
    api quota exceeded what to do
    Our dashboard pulls 80 companies every ten minutes and lately Exact pushes back
    Got an email from Exact that our app went over its limits
    the daily call budget is gone before lunch
    HTTP 429 from exact, backoff strategy?
    Everything worked until marketing added a second report on the same connector, now both complain about volume
    itgeneor429 after refresh
    itgeneor229 in the log of the data container
    Excel shows itgenexl150 when I refresh three sheets in a row
    The connection recovers by itself the next morning, but by two o'clock it is dead again
    our loop in the script was too enthusiastic and Exact has put us on hold
    which kinds of limits does Exact impose on integrations
    Is it per minute, per day or about errors? The mail from Exact about limits isn't clear to me.
    what limits apply to API calls
    Since Bart built an Excel that pulls all companies hourly, our overnight load dies claiming we ask for too much
    Every day around three Exact starts turning down our calls and after midnight it's fine again. Why, and how do I prevent it?
    It feels like Exact is punishing us for fetching so often
    stock polling every minute, then we get told off
    received a warning about excessive use by our application
    script loops over 200 companies and after about sixty Exact puts on the brakes
    being held back because of volume, want to be up again quickly
    "no capacity" in the refresh report
    Since the accountant hooked up a tool too, our afternoon data stays away and the log says we ask too much
    How often may a dashboard refresh before Exact steps in
    report works until eleven or so and after that: too many calls
    can data get lost while Exact holds our app up
    Exact is slowing us down and the controller wants figures, what can be done
    warning mail about API use, should I worry
    told to wait because of the number of calls
    the vendor's status page blames "Exact rate caps"
    to many request exact
    exact says we call to often, report is empty
    our powerbi get refused becouse of the amount of calls
    Exact mailed us that our programme asks too often
    429, it says, and we are only a small parish
    Our supplier tells me that we've gone over the daily limit
    The report won't refresh since there were too many calls, how do I calm it down
    We pushed refresh too often I suppose, and now get 429
    Mail from Exact: your app has reached the limit. Is it a bill or a warning?
    Mails on minute limit and daily limit, I'm a parish worker and don't understand a word
    Our report was put on hold by Exact because of being too busy or such
    The tool is told to wait: too many requests. Do I sign in anew?
    itgeneor429, what must I do
    itgenexl150 in Excel, is it serious
    There appear to be several caps: minute, day, errors. Which one did we run into?
    All is at a standstill since we were too greedy, says the supplier, something with limits
    'No capacity' in the housing trust's dashboard
    to many request what now
    Exact thinks our programme asks too much and does nothing for us now
    The trainee let a script run, and now Exact says 429
    It's only ten o'clock and we've used up our calls
    The links all fight for Exact's attention and get told: too many requests
    429 too many requests during consolidation of 60 entities
    We exceed some call limit on Exact since adding five companies to the nightly load
    got an e-mail from Exact about exceeding API limits, what is expected from us
    Minutely limit hit in the ETL, job aborts
    Daily limit reached at 10 am and the dashboards are blank till midnight
    throttling on exact side, group refresh fails
    BI refresh stops half-way with message about number of calls
    mail: your app has caused 10 errors within an hour
    no capacity message while loading forty divisions
    itgenexl150 in the group workbook
    Exact limits our app, nothing comes in for now, how do we get it going
    There are different limits apparently; how do I see from the message which one I hit
    The group's nightly load is being throttled by Exact
    Since go-live of the second BI tool, we hit the ceiling of calls each day
    rate limit exceeded / daily / consolidation
    Excel refresh over all companies ends in HTTP 429
    message that our app exceeds the number of permitted calls per minute
    too many calls, can't load last four entities
    We're temporarily locked out for asking too often
    API quota used up before lunch
    Mail from Exact: your application generates too many errors
    The extraction is cut off with a note about limits
    minute or day limit, how to read this from the text
    Exact slows us down with 429 as the group grew to 70 companies
    too much traffic according to Exact; consolidation halted
    Our BI developer says we are rate-limited
    Refresh is refused: request limit reached, come back later
    The load gets to company 33 and then it's told to wait
    mailbox full of Exact warnings on API usage
    limit of requests: how does it work and how do we get going again
    Exact puts the brakes on our loads
    We get told off for asking too many times
    call volume warning
    since we reload every 10 min, Exact answers that we've had our share
    Apparently our connector is a heavy user and is being held back
    HTTP 429 - does it harm anything, and how do I make it go away
    limit per day reached, but month-end needs data tonight
    Black Friday and Exact throws our plugin out with 429
    mail from Exact saying our app made too many calls
    limit reached, orders stuck until tomorrow
    they throttle us since we poll every five minutes
    What to do about a notice of 10 errors within an hour
    rate limited magento
    daily quota is gone by eleven in the morning
    itgenexl150 on the sales sheet
    No capacity, try later, says the log of our connector
    our stock updates overwhelm Exact apparently
    Exact slowed us down, how do I get the flow going again
    minute limit, day limit, error limit: how do I tell from the notice which applies
    peak season and Exact puts us on hold
    punished for too many calls
    I'm a baker, not a programmer, and Exact mails me about exceeding a limit
    every time the store gets busy, Exact closes the tap
    quota exceeded, integration paused
    the new repricer polls each minute and now the till gets 429 as well
    Exact thinks we are too busy
    merchant forwards a screenshot of an Exact mail: limit reached. What do we advise?
    big sale, thousands of orders, and Exact says hold on
    429 too many requests exact
    rate limit hit
    api limit reached dashboard stale
    exact throttles our sync
    daily quota burnt by 9am
    which exact limit did we hit
    throttled
    itgeneor229
    refresh fails "too many requests" each monday
    sync slowed, exact tells us we ask too often
    at nine every morning the refresh dies with too many requests, afternoon is fine
    limit exceeded exact online
    rate limited daily
    exact says slow down
    temporarily blocked for asking too much
    requests per day exhausted before noon
    Exact mailed us that the booking sync exceeded its limit
    429 too many requests from the venue dashboard
    The tool says no capacity left for today
    Our refresh every five minutes seems to be more than Exact tolerates
    itgeneor429 in the spa report
    rate limit hit again, third time this week
    We're throttled because two programs pull the same data at night
    Got a mail: 10 errors in an hour, app put on hold
    Throttled, says the hotel report
    Exact writes that our app is being slowed down
    Pressed refresh while the night run was going and got 429
    The revenue tool polls each minute and now we're refused for being too busy
    Quota for the day used up before lunch
    per-minute limit exceeded while loading 30 clubs
    Till says try later, too much traffic towards Exact
    After adding five clubs the nightly run bumps into a ceiling
    Report gets stuck halfway at the fifteenth clinic, too many requests
    Since we put a live dashboard on the kitchen wall Exact gets impatient with us: 429
    429 in the sync log
    Exact mailed us about exceeding API limits
    daily limit is gone by half past nine
    Throttled by Exact right before month end, how do we get going?
    too many calls says the connector
    itgenexl150 pops up
    rate limit - wait or reconnect?
    Two reports run at the same time and then everything hits a limit
    no capacity message while fetching transactions
    Exact slows our data warehouse down for asking too often
    which of the limits did we hit, minute, day or errors
    Month end is stuck, tool says wait, Exact limit reached
    our new dashboard refreshes every five minutes and starves the others: 429
    CFO received a mail about our API consumption
    quota used up each afternoon
    the app is in Exact's penalty box for an hour
    should I relink when it complains about too many requests
    itgeneor229 no capacity
    mail titled API limits names our connection
    cube load ends in 429
    Error 429 Too Many Requests from Exact
    got an email from Exact saying our app made 10 errors within an hour
    the nightly load stops halfway with minutely limit exceeded
    daily limit of API calls reached at ten in the morning
    Exact mails me about a limit on our integration, is this serious
    our Power BI model is being throttled
    mail on 570 seconds between token requests
    no capacity available for the request, says the connector
    x-ratelimit-remaining 0 all day long
    we've hit a ceiling: the sync asks too often
    the report hammers Exact and gets held up, how do we get going again
    itgenexl150 in Excel when refreshing everything
    since we put the refresh on every five minutes exact blocks us off and on
    API quota gone by lunchtime
    Exact put us on hold because our dashboard was asking too much
    the sync pauses each afternoon with something about a quota
    'You have exceeded the limit of requests', and it's a Monday morning
    my nightly refresh of 60 companies hits a wall halfway
    Mail from Exact in my inbox: your app has caused too many errors, it'll be blocked for an hour
    status 429 in Zapier's history
    how to keep our BI under the cap Exact has on calls
    API throttling, what can I do about it
    the warehouse link was told to back off by Exact
    we're over the daily number of calls thanks to a loop in our script
    we keep being put in the sin bin by exact for polling
    refreshing the Excel sheet too often gives an error about limits
    one of our tools uses up all the calls and the others get nothing
    limit warning by email from Exact about our link
    too many calls, throttled
    is there a limit to how often my workbook may ask exact for data, it now gives 429
    we got a slap on the wrist from Exact for too many API calls
    the import ends with 'minutely limit', what can we do
    each Monday at nine the dashboard says try again later, limit reached
    Exact wrote that our app is making errors in series and will be held
    I set the refresh to every minute, was that stupid? Exact answers 429 now
    calls used up before noon
    the vendor tells us that Exact is throttling us
    limits on the API stop our migration script
    the mail said 10 errors in an hour, what now
    why did Exact put the brakes on our link
    two dashboards share one link and they keep running into the ceiling
    429 and Retry-After in the header
    exact says to many requests
    our refresh failes with 429 evry morning
    I've had three of those mails about a limit in one week, should I be doing something?
    Exact complains about our polling, what do we change
    our tool's been put on the naughty step by Exact for firing off requests
    the limit on API calls stops our month-end load at 60 percent
    Exact sends a warning: errors within one hour, blocked for a while
    We get error 429
    Exact says our app asks too often
    too many requests exact online
    Our link has hit the daily limit
    API quota used up, what now?
    How do I stay under the request limit?
    Exact throttles our report
    Rate limit reached while refreshing
    Exact mails us that our app failed ten times
    What is the daily limit for an app?
    Import halts midway because of too many calls
    How can I spread fetching so Exact doesn't slow us?
    Minute limit exceeded
    Power BI refresh ends in 429
    Exact mails our client that the app makes too many errors per hour and is on hold. He wants to reconnect everything at once. Is that wise?
    Our dashboard refreshes every five minutes across sixty companies, and by now Exact answers 429. How do we calm this down?
    The consultant built six reports that all start at eight, and since then the client receives warnings about limits.
    We are the supplier, a customer forwarded the mail about request limits. What can he do himself while we prepare a fix?
    itgenexl150 in the client's Excel add-in each month end. What should be different about the way we fetch?
    Since three of us refresh Excel at the same time we get too many requests. How is it managed without forbidding anyone to work?
    Quarter end at ninety clients in one evening and Exact holds us up until tomorrow. How would I schedule that smarter?
    The client thinks he must reconnect on account of the 429, I think not. Who's right and how does it go away?
    mail from exact about a limit at our client, app is on hold now, do we do something or does it pass
    A research agency pulls ten years of history from twenty companies through Excel, and everything hit the daily limit. How is that spread?
    Our interim's new reporting tool pulls so hard on Exact that other packages get 429 errors as well.
    Since the merger two reporting packages run on the same Exact and take turns being told that too much is asked.
    429 from Exact every morning when the three dashboards refresh
    I got an e-mail about limits from Exact and I'm only the HR officer whose name was used
    Too many calls, says our WMS, and picking lists are stuck
    We hit some daily cap; stock in the shop is hours behind
    the sync was set to every 60 seconds by mistake and now Exact pauses us
    itgeneor229 since I added a second workbook
    Do I lose data when Exact throttles our connector?
    Nothing is wrong with the login, they just say no capacity, try later
    Marketing's new BI tool eats the allowance and our order import starves
    Stock refresh is out till tomorrow because of a day limit, how do I keep that from happening weekly
    we've got Power BI, a WMS and a shop and Exact finds us too greedy
    Sales keep pressing refresh on their dashboard all day and the warehouse gets nothing
    'quota exceeded' at the nightly load, may I start it by hand once more?
    How bad is a 429? CRM helpdesk proposes redoing the whole connection
    How often per hour may a report knock on Exact's door before they halt us
    Our intern had a script loop against Exact and now everyone's at a standstill
    Vendor: 'you're at your API limit'. What can I do about it as the customer
    after midnight all is well again, till about three in the afternoon
    Exact declines requests for lack of capacity, is that us or them
    How to spread five programs so Exact doesn't keep making us wait
    The planner and the MES were both set to realtime and Exact now says 'too many'
    At half past eight everyone refreshes their Excel at once and then nobody gets anything
    May I open the report while 429 is displayed or do I make it worse
    HTTP 429 in the nightly refresh
    Exact mailed that we exceed a limit
    Half the report loads, then it's 'too many requests'
    We ask Exact too often, how do we calm it down
    ten errors in an hour mail, and we're shut out for now
    itgeneor429 this morning
    No capacity left according to our BI tool since the webshop came on board
    Is there a daily quota on calls to Exact and how do we stay below it?
    Twenty reports at once and we get 429
    Mail from Exact: limit reached. Buy something or switch something off?
    Our dashboard server knocks too often and Exact closes the hatch
    How long must I wait when Exact says too many requests?
    We got a mail about limits. Will data be lost, and must I act?
    429: stop or carry on?
    how often may an app fetch before it's throttled, we are above it seems
    Do I need to reconnect after 'too many requests'? Which order of steps is wise?
    Is being throttled a punishment, or does it pass by itself? And what do I do meanwhile?
    Right before the deadline: Too many requests. Which fetch do I pause first?
    to many requests since 2 days, does it pass by itself
    May I press refresh thrice if the report hangs on a limit message?
    Should reports run at night so as not to hit Exact's limit? It now halts daily.
    A mail from Exact says our app calls it too often
    the screen says Too Many Requests and quits halfway
    Every day about eleven: daily limit reached
    We've had a notice of ten errors within the hour and a one hour block
    429 all over the refresh log
    popup about a per minute limit, reports half filled
    a polite mail from Exact: your application exceeds the limits
    progress bar at sixty percent and then 'limit exceeded'
    'Wait 3600 seconds' is what our log says
    We're being throttled, it says, too many calls
    report half filled with 'rate limit' at the bottom
    got email to many request, whats that
    Since we've got a second dashboard I get 429 every morning
    A mail from Exact came yesterday that our app made too many errors; today it fetches nothing
    The intern put refresh at every minute and now Exact is holding us up
    Read in ten years of history, and now the program says Too Many Requests
    itgeneor429 after running three reports together yesterday
    At month-end four of us refreshed at the same time and it says wait
    got some mail about 570 seconds. what did we do wrong
    For the audit we fetched everything, and since then we're at the limit
    We ran a three-year catch-up at the weekend and Exact now lets us in by drips
    The new analyst refreshes every ten minutes, the whole department gets Too many requests
    Exact mailed last night: ten errors in an hour, app held
    429 after yesterday's go-live
    The board wanted live figures, we set all to every minute, and a day later Exact said stop, limit reached
    Since the clock terminal tries to post each minute Exact mails us about limits
    pressed refresh too often yesterday and now it says to many requests
    429 again, I want it gone
    too many requests although I pressed refresh just once
    Exact mailed that our app hit its maximum
    throttled every morning
    ten errors in an hour and now we sit out an hour
    daily limit used up, says the connector
    no longer want to bump into the call limit each night
    how to stay under Exact's cap with our nightly refresh
    I don't want to wait until tomorrow but the day's maximum is used up
    since colleagues refresh on their own, Exact says we ask too much
    got a limit mail, now the shop fetches nothing, does that pass by itself
    brake on our API calls, how do I get it off
    excel add-in with 429
    429 exact online
    rate limit reached
    api quota exceeded exact
    limits email from exact
    throttled exact api
    daily limit calls connector
    too mny requests
    minutely limit hit
    exact slows our app down limit
    excel add-in itgenexl150
    calls used up today
    exact blocks app for an hour
    mail from exact about error limit
    too chatty app, exact says wait
    Do we ask exact too often?
    Why are we made to wait an hour?
    to many requests exact 429
    429, is that serious and must I reconnect?
    Exact emailed that our app knocks too often, what do they expect from us
    Outage or quota? The tool says too many requests
    refreshing power bi every 15 minutes and now we're being throttled
    Blocked for an hour after ten errors: temporary or permanent, and what do I do?
    How do we stay under the API limit our vendor keeps mentioning
    Abuse or just busy? Exact mails that the app asks too much
    Three reports at six in the morning, one always gets 429
    Does "no capacity" mean we've been asking too often?
    Is a 429 a punishment or a protection, does it pass by itself?
    got 429, wait or fix?
    HTTP 429 in the sync log
    Got a mail from Exact that our app went over its limits
    Daily API calls used up by noon, what now
    Exact throttled us for an hour because of 10 errors
    Our dashboard refreshes each quarter hour and is blocked for asking too much
    Minutely limit hit whenever two reports run at once
    The till supplier says our 5000 calls per day are spent
    Too many requests, try again later
    X-RateLimit-Remaining is 0, now what
    How do I keep Exact from putting our program on pause
    Exact's mail says that my app made too many failing calls
    Our software may not request anything for now, says Exact
    Maximum number of requests per minute reached
    The tool is too greedy and Exact slows it down
    Refreshing ends mid-afternoon since the day's allowance is gone
    Till builder says throttling by Exact, what do I do with that
    app asks too much
    how do I get past the rate limit
    Our app gets 429 Too Many Requests from Exact. What should we do?
    I got a mail from Exact that our app reached its limit.
    The refresh fails because of too many requests. How do I get it running?
    Exact has blocked our connector for an hour after 10 errors.
    We've hit the daily API limit of Exact. What now?
    Code itgeneor429 shows up in the Power BI refresh.
    The log says itgenexl150. Does it have to do with limits?
    How do we prevent our BI tool from exceeding the Exact limits?
    Exact mails us about too many failed calls of our app.
    Our data load is stopped by the minutely limit. How do I slow it down?
    Two of our tools together use up all API calls. How do we solve that?
    What does error 429 mean in the Exact link?
    We received a warning e-mail from Exact about API usage. What must I do?
    Our nightly refresh keeps getting rate limited.
    The connector says no capacity left at Exact. What's that?
    itgeneor229 appears when I load all companies at once. How do I deal with it?
    The app can't fetch because we've used up our calls for today.
    A mail about 570 seconds came in from Exact. What is it about?
    I'm getting rate limit errors from Exact Online in Excel.
    How do I make our app ask Exact for less data?
    The Exact API limit is reached every day at noon. How do I solve this?
    Refreshing 50 companies ends in Too Many Requests.
    Exact is holding up our app because it made too many calls.
    Our integration is throttled by Exact since yesterday.
    The supplier says we've gone over the API limit. What can we do ourselves?
    Too many requests again in the dashboard, while nobody changed anything.
    Our apps are put on hold by Exact. How do we get them going again?
    What can I do about the request limits in Exact Online?
    The scan app stops halfway with a message on limits.
    Ten errors in one hour, says the mail from Exact. What do we need to do?
    Why does Exact say that our app sends too many requests?
    our report gives error 429 all the time, how to stop that
    How do I spread our refreshes so that Exact doesn't block us?
    The data warehouse fetches hourly and now we get limit messages.
    Exact temporarily blocks our app. Should I do something or wait?
    We get emails that the limit of API calls has been exceeded. Which settings help?
    A query over all divisions fails with rate limit exceeded.
    How do I get rid of the 429 in our webshop sync?
    As an owner I got an e-mail from Exact about exceeding API calls. Is it bad?
    Our client portal is blocked by Exact because it polls too often.
    Too many requests at the end of each month; how do we prevent that?
    We hit a limit in Exact when the auditor's tool and ours run together.
    The refresh of 80 clients is cut off by a limit. How can we get it through?
    Our developer gets 429s from the Exact API since we added companies. How do we handle that?
    error 429 to many requests, what to do
    exact sent a mail that our app does too many calls
    I got an email from Exact that our app asks for too much, what should I do?
    The app shows 429 and fetches nothing any more
    It says too many requests on our dashboard, how do I solve that?
    Exact holds our link up for an hour because of too many errors
    Power BI gets 429 when we refresh all companies at once
    What does it mean when a program has hit its limit at Exact?
    how do i stop the app going over the limit every afternoon
    I was told about ten errors in one hour for our app
    We can't get any data since lunch because today's maximum seems to be used up
    Our app's daily maximum at Exact is used up, how do I get that solved?
    Our figures don't refresh because too many requests were supposedly made
    Since we fetch every half hour Exact says it is too much
    What do I do when the program reports that Exact has no capacity for us right now?
    Reporting jams on 429 as soon as two colleagues refresh together
    I received a warning from Exact about limits of the app
    How do I set the fetching so Exact stops holding our app back?
    Exact makes the link wait for an hour, is something broken?
    A mail from Exact says our app made ten errors and is on hold, what now?
    Since adding two companies our report tool runs into the request limit
    Exact returns 429 on our API calls, what should I do?
    Our refresh fails with too many requests, how do I get it going again?
    I received a mail from Exact saying our app goes over the limit.
    How do I keep Power BI below the API limit of Exact Online?
    itgeneor429 has been showing in Invantive Cloud since this morning, what now?
    Three tools share the same connection and we hit rate limits.
    our sync gets too many requests at exact, wait or change something?
    The daily quota of the Exact API is used up every afternoon.
    Why does our connector suddenly run into rate limiting by Exact?
    Invantive Cloud gives itgeneor229, is something broken or should I wait?
    Month end needs a lot of data and Exact throttles us with 429.
    How do I handle too many requests from Exact properly in code?
    Excel reports itgenexl150 on refresh, what can I do about it?
    Since we have a second dashboard, Exact sends limit warnings.
    exact says too many requests, how do i prevent that
    Our app was blocked for too many errors in an hour, how does it get free?
    Refreshing sixty companies yields a 429 halfway, how do I tackle that?
    Exact mails that our app makes too many calls, what do they expect from us?
    The robot that reads Exact each minute was put on hold for too many calls, how do we go on?
    Power BI has been getting Too Many Requests from Exact since this morning, what do I do?
    Exact mailed me that our app makes too many errors, how do I solve that?
    Fetching stops halfway with a 429, how do I get it going again?
    We hit the daily limit every day around eleven, how do we stay below it?
    Our import reports itgeneor229 and has come to a standstill.
    Several reports refresh at the same time and Exact complains about too many calls.
    Does the code itgenexl150 mean the request limit, or something else?
    Our webshop import is being slowed by Exact with a message about too many calls.
    Each night at three the fetch stalls with a 429, how do I fix that?
    Invantive reports itgenexl150 and nothing comes in.
    Exact keeps mailing that we are over the limit, how do we get peace?
    Since we fetch thirty companies the tool runs into the maximum number of requests.
    The refresh of our dashboard ended in no capacity, what does one do then?
    The app says Exact holds it back for too many requests, what's the best thing to do?
    Since refreshing every quarter of an hour we get error 429 from Exact, how do we lose it?
    I got a warning from Exact about exceeding limits, what do I do with it?
    to many requests mesage in power bi, exact blocks us
    Error 429 from the webshop, did I break something?
    Exact mailed us that our app is over the limit
    too many requests, the report refuses to refresh
    app is being held back because it asks too often
    The scan tool is on a time-out, it says we've hit the number of calls
    There was a limit message, could be per minute, could be errors, how do I know which one?
    mail about limits, some number 570 in another, what kinds are there
    Which of the limits have we hit, the message is gibberish to me
    Exact mailed that our program knocks too often
    app got rapped on the knuckles for asking too much, now what
    scan tool idle: daily limit reached
    itgenexl150 in excel when I refresh again and again
    quota message in the app, by day or by errors I can't say
    the app gets no replies for a while as it's been too greedy
    mail from Exact: your application exceeds
    till put on ice by Exact as it asked too much
    too many requests or too many errors, which of these have we got
    429s in the log since we went to 120 clients
    Mail from Exact about limits and nothing comes in since
    The nightly run stops halfway because we ask Exact too often
    Hitting a ceiling by fetching all clients hourly
    rate limit reached exact online
    Quota gone for the day and the partner wants figures
    itgeneor229 on every dossier after ten o'clock
    Per minute, per day or due to errors, how do I know which limit our mail is about
    Is itgenexl150 about limits too
    Says no capacity, same thing as too many requests?
    Mail mentions ten errors whereas the app has 429, which kind of limit is it
    Since quarterly clients joined in, Exact has had enough of our tool by ten o'clock
    We've reached the maximum, says the app, come back later
    rate limited all day, consent is fine, how do we recover
    itgeneor229 in the ETL
    Exact mailed that our client id exceeded the error limit
    daily quota burned by 10 am
    X-RateLimit-Remaining 0 and everything queued up
    Two dashboards and a warehouse load all hammer the API, calls get rejected for volume
    backoff strategy for exact online limits
    minute, day or error limit? how do I read it from the message
    got a mail that mentions 10 errors, other day a 429, are these the same limit
    which kind of limit is behind itgeneor229
    We onboarded 60 divisions yesterday and since then the API tells us to slow down.
    hitting the ceiling of calls every afternoon
    got throttled, everybody waits for their report
    we're in the penalty box of Exact's API, what now
    as a supplier: customers reach the daily limit by noon, what do we advise
    HTTP 429 in Power Query
    more than 60 calls per minute
    the log has 'no capacity', does that mean minute limit or server trouble
    three kinds of restriction, which did we trip
    morning data missing, logs full of 429s
    slow-down order from Exact's API
    our integration is told to wait, over and over
    429 on the group report, every morning at seven
    A mail from Exact: our app exceeded its limit
    Too many requests, fourteen entities in a row, at month-end of all times
    itgenexl150 while refreshing the workbook
    The consolidation stops halfway saying no capacity left
    Minute, day or error limit, how do I see which of them we hit?
    The mail mentions 10 errors and the log 429. Same thing?
    Exact mailed about some limit. What kinds are there?
    The year-end run over twenty entities is cut off for too many calls
    What kind of limit is itgeneor229?
    Two weeks into the new dashboard we got notice that our app asks too much
    The refresh fails at the same entity count each time with 429
    At month end everybody refreshes at once and a message on limits appears
    Figures arrive by halves with "too many requests", on day two of the close
    mail exact about limits
    daily limit reached
    api limit hit
    app blocked too many errors
    mail 10 errors in hour
    refresh power bi says too many
    no capacity error
    which limit did i hit
    minute or day limit
    limit mail, dont understand what it says
    what kind of limit is this
    three limits? which is mine
    exact slows down app, limit
    went over api limit
    got a mail from Exact that our app sends too many calls
    429 in the log of the webshop connector
    Dashboard refreshes every quarter of an hour and Exact says we're over the limit.
    daily api limit reached and orders are stuck
    Each night around three the refresh trips over a rate limit.
    ten errors within the hour, exact has put our tool on hold
    itgenexl150 popped up in the spreadsheet
    two reports together eat up all our calls, how do we prevent that
    we're told to slow down our polling, how do we go about it
    is it the minute limit, the daily one or the error one? mail isn't clear
    what does itgeneor229 stand for
    which sorts of limits does Exact have, and which did we hit
    do we lose data when told too many requests or is it only a delay
    Exact sent us a warning on the number of calls of our warehouse system
    nightly import strands halfway on a limit
    since the webshop was added too the BI report gets 429s
    'you have reached the maximum number of API calls'
    refreshed too often I think, exact now holds the report up
    canteen till polls every minute and Exact finds it too much
    rate limiting mail went to our admin, what has to be done
    vendor asks whether it's the minute or the day limit; all I have is a 429
    As a supplier we get mails from Exact that our app at client X exceeds a limit
    429 Too Many Requests in the nightly log
    we're being throttled
    Client got a mail about ten errors per hour and thinks we've been hacked
    itgenexl150, excel stops refreshing
    by 4 pm each day we have used up the calls we're entitled to
    since adding thirty clients the sync gets slowed down by Exact with some quota message
    message says no capacity. Whose capacity?
    Exact told us to slow down
    my predecessor scheduled a refresh each five minutes; angry automated mails from Exact since
    mail from Exact about a limit, there seem to be different ones, which did we hit
    which kinds of 429 or limit mails exist
    is itgeneor229 also a throttling code
    supplier writes that Exact is throttling our account
    allowance for today is used up, says the log
    automated mail from Exact about too many errors of our app; client panics
    six of us refresh the same workbook and someone always sees 429
    limit message in the middle of month-end closing, how to go on
    twenty students fetched at once with the same app and Exact shut us off for a while
    limit notification, not sure if it's speed, volume or failures
    Exact says enough for now and our reports are half filled
    ever since tool number two we keep getting mails on exceeding limits
    The app gets a 429 and fetches nothing
    Too many requests, says our reporting tool
    Exact mails that we're over a limit
    We hammer Exact and get turned away
    Error 429 ruins my daily refresh
    Our daily allowance of requests is used up
    How do I make the tool knock less often?
    itgenexl150 turns up on each refresh
    They slow us down for asking too much
    I got mail about ten errors within an hour
    The link is on hold, it asked too often
    Our dashboard hits a ceiling at Exact
    No capacity left for this app, says the text
    Power BI quits halfway with a 429
    rate limit exact online what to do
    Is it the minute limit or the day limit?
    Which cap did we run into with this 429?
    Are there several sorts of request limits?
    What kind of limit is the mail from Exact about?
    Exact thinks our app calls too often
    Our office gets 429 errors when we refresh all clients at once in the morning, what should we do?
    Exact mailed us that the group's app makes too many requests, how do I calm it down?
    Halfway through loading 80 client files the app stops with Too Many Requests, how can I prevent that?
    Since we added three companies, the dashboard keeps hitting a limit of Exact.
    The holding's reporting gives itgeneor429, how long do I wait and what can be adjusted?
    The app says today's maximum number of calls is used up while twelve clients still have to be done.
    Two programs fetch the same operating companies at night and both now report the limit.
    Every morning at eight loading our client files jams on too many requests, what can be done?
    Exact slows down the school group's app because it fetches too often, how do we solve it?
    I got a warning mail about API limits for the holding, do we reconnect or simply wait?
    The first twenty companies load and then 429 keeps coming, is there anything I can do?
    Power BI refreshes sixteen entities eight times a day and now Exact says it's too much.
    The office dashboard shows itgenexl150 while updating every client, what does it mean?
    During the year-end close we ask for so much that Exact holds the app back, how do I spread it?
    we keep getting 429 when loading all shops together, what can i do about that
    Exact holds back the schools' dashboard from eleven o'clock on because of too many requests.
    Since Tableau fetches every hotel each ten minutes, a message about too many requests appears.
    A mail from Exact warns that our office app exceeds the daily limit, how do we lower that?
    Loading all clients ends with Too Many Requests after an hour, what should I change?
    Our payroll connector was halted last night for its number of calls, does that pass by itself?
    Migrating twelve companies, the app runs into the per-minute limit each time, how do I proceed?
    exact keeps mailing that our group reporting is over the limit, what am i supposed to do
    Exact mailed that our app caused too many errors, what now?
    We fetch 120 clients and halfway it says too many requests.
    itgeneor429 in the log, how do I solve it?
    The daily limit is reached according to the tool. How do I get fetching going again?
    Since we run two reporting tools we keep hitting the limit.
    rate limiting on our connector
    Exact sent an email about an app being throttled, what does it want from us?
    itgeneor229 during refresh
    Exact temporarily blocks our app
    The night run over 200 files strands on 429
    How do I keep the app within Exact's limits?
    api limit exceeded exact
    Mail from Exact: your application exceeds the limit
    What to do about a minutely limit message?
    Should I reconnect when a tool reports no more capacity?
    Exact makes the app wait
    429s keep our nightly import of all clients from finishing
    We closed the quarter with three colleagues refreshing reports all day. Now every tool says too many requests. What do we do?
    Is a 429 dangerous, do we lose data?
    Our provider forwards a notice that we exceeded Exact's call limit
    The reporting tool pauses because of Exact limits, how can this be resolved structurally?
    I registered the app for our firm and got a mail from Exact saying it made ten errors in an hour. Colleagues now complain that it doesn't fetch. What should happen?
    Our app gets 429 Too Many Requests from Exact.
    I got a mail from Exact saying our app makes too many errors.
    The refresh stops halfway because a limit was hit, how do I fix that?
    Exact mailed about 10 errors in an hour. What am I supposed to do?
    Invantive shows itgeneor229 and won't fetch any more.
    Since we added dashboards, the morning load of eighteen companies runs into too many requests.
    Daily API limit used up, what now?
    How do I keep Power BI from hitting Exact's limits?
    The webshop is being throttled by Exact for asking too often.
    Every night at two our data load fails with 429. By hand during the day it mostly works. What should we adapt?
    I got a warning from Exact about the API limit per minute, do I need to act?
    Our dashboard is blocked after refreshing a few times in a row.
    What do I do if Exact says there've been too many calls today?
    The link was blocked for an hour by Exact because of too many errors.
    api limit exact hit again
    Since going from four to twenty companies our refresh runs into a maximum.
    keep getting to many requests on refresh
    Make runs thousands of steps and now Exact says the maximum is reached.
    At month-end four of us refresh the reports and then Exact blocks us.
    How do I get fetching going again after a 429?
    Our supplier writes that we're throttled. What is that and what can we do?
    Exact says that our link must pause for a bit.
    too many calls message
    The report pulls everything of all companies and hits Exact's ceiling, what now?
    We keep getting 429 from Exact Online, how do we get our refresh going again?
    Exact e-mailed that our app made too many errors in an hour and it's being held up.
    How do I stay under the daily call limit with several Power BI reports?
    Since we added five companies the load aborts halfway with a message on too many requests.
    Power BI breaks off halfway with a message on too many requests, what should I set differently?
    Exact's daily limit is used up by ten in the morning, how can we spread things better?
    Excel, Power BI and a scanner run at the same time here and now Exact throttles us.
    According to our vendor Exact has locked us for a while because of too many calls. How do I get out of that?
    Since I refresh hourly I get code itgeneor229.
    What do I do with an Exact mail about the number of errors of our application?
    itgenexl150 excel
    We're a software house and one client hits Exact's 429 all the time. What could he change himself?
    Since growing to sixty companies the nightly export doesn't make it within the API limit.
    exact temporarily blocks our app, how do I solve this
    Our refresh is cut off: maximum number of requests per day reached. How do we get below it?
    My script does too many calls per minute and Exact slows it down, what should I alter?
    A mail from Exact to our developer says too many errors, and fetching has been idle ever since.
    The Excel macro gets 429 when three colleagues refresh simultaneously.
    Our ETL vendor told us Exact answers 429 since we doubled the schedule. How do we get it to calm down?
    We got an additional dashboard and since then the old one fails with too many requests. What's a good division of the load?
    daily api limit hit
    Exact mailed us that the app hit its daily limit and now nothing is fetched. What now?
    The app keeps answering too many requests
    We were told the application used up its quota and must pause till tomorrow. Correct?
    Rate limit reached, app on hold
    Our integration stops at four each afternoon with error 429. Next morning it's okay again.
    How do I stop our scheduler from tripping over Exact's limit?
    The vendor says Exact is throttling us. What now?
    We've been put on hold by Exact since our new dashboard went live with a refresh every five minutes.
    Five Power BI files refresh at the same minute and Exact rejects a part with 429.
    Exact told us by e-mail that our app makes too many calls a day
    429 error Exact app
    Requests per minute, per day or errors: which limit did I hit and does it matter?
    Since adding ten companies, the nightly load aborts with Too Many Requests.
    Hitting API limits
    Power BI refresh blocked: "no capacity", try again later. What to do?
    The bookkeeper's tool says it's fetched too much and has to wait.
    With store twelve on board the till's sync trips over the number of requests.
    The vendor's mail: "Exact has temporarily suspended our calls because of the volume."
    I see in my app a countdown before it may ask Exact again.
    The bank's credit app has been throttled by Exact.
    After we launched a live dashboard, Exact began to answer Too Many Requests.
    Exact throttles us every night, how can we stop that?
    Exact sent a message that our integration was over the minutely limit. The developers claim they've done nothing strange. What should we do first?
    429 from Exact
    We hit the API limit and our sync is on hold, what now?
    What does itgeneor229 mean?
    Since we added a second tool, the first keeps failing with too many requests around noon.
    Our app must wait because of too many requests, how long and why?
    We pull data for ninety companies each hour and Exact now blocks us with a rate limit.
    What can I do about an exceeded API limit at Exact?
    Exact throttles our app
    We got a mail from Exact that our app exceeded a limit, and the nightly load has been failing since.
    Data refresh fails because of too many calls to Exact
    We get status 429 every morning around seven
    too many requests exact online what to do
    Since we added six subsidiaries to the data warehouse job, Exact cuts us off halfway with a 429 and the rest of the night nothing loads.
    Exact sends me mails about exceeding limits
    error 429 from exact, report half empty
    How long do I have to wait when Exact says I've made too many calls?
    We received an e-mail saying the app is temporarily held up because of errors
    Power BI dataset fails, Exact returns too many requests after company 9
    Is there a maximum number of calls per day, and what can I do now we have hit it?
    How can I keep our app from running into Exact's limits again?
    Exact throttles us
    Requests rejected since this morning with "429 Too Many Requests", and our month-end is tomorrow
    Getting blocked by rate limit
    Is a mail about ten errors the same thing as the message about too many requests?
    API limit hit by two refreshes at the same hour
    Exact says no capacity left for our app today
    My Excel sheet refreshes with an error about request quota
    The message reads "you have reached the minutely limit". Do I have to do anything about the link?
    Our nightly run is aborted by Exact for asking too frequently
    What's causing Exact to answer 429 to everything we ask?
    429s from Exact
    App was put on hold by Exact for an hour
    We've been getting "no capacity" replies since adding a third report
    Mail from Exact: your app has been temporarily blocked
    Our integration has been put on ice due to exceeding the error limit
    Exact reports too many calls per minute from our planner, and it's stuck
    My refresh fails with 429 if I do it by hand while the scheduled one is running
    Our BI load is blocked by "Too Many Requests", what's the remedy?
    Everything went fine until colleagues started refreshing their own copies of the workbook. Since then we see 429 around lunch.
    Quota exceeded with Exact
    Can we prevent our nightly load from exceeding Exact's minutely limit?
    Our controller refreshes her workbook ten times before lunch. By noon Exact refuses everything with a 429. How do we get back to work and stop this from repeating?
    Exact limits hit twice this week by our connector
    Exact mails us that we hit the daily limit of API calls, what should we do now?
    Can you help me with HTTP 429 from Exact?
    Exact blocks our app because it asks too often. How do I get it going again?
    Our app stops at 11 every day with no capacity
    limit reached on exact API, all our reports are empty this morning
    Mail from Exact about API limits, what is it and what must I do?
    We are throttled by Exact
    Daily limit exceeded
    Exact temporarily stopped our app because of the number of calls
    How to prevent 429 responses
    exact blockd our app, to many calls?? what now
    Power BI fails in the morning: "too many requests". A colleague says to sign in again. I doubt that helps. What does?
    Our developer loops over all invoices every minute. Now Exact won't answer him. How do we get out of that?
    Is there something I can do about Exact's request limit? Our evening sync gets cut off halfway.
    429 Too many requests during import of historical transactions, whole team is stuck
    Due to high volume our orders app is put on hold by Exact. Our warehouse is waiting for orders, so time matters.
    We receive HTTP 429 from Exact since adding the second BI environment
    Exact's daily cap
    Loading all our entities in one go fails with "no capacity". Should I split it up or wait or what?
    My colleague mentioned a limit per minute and a limit per day in Exact. We seem to have reached one. How do I get data again?
    How do people deal with the API limits of Exact? We're blocked.
    After we connected a fifth tool, Exact replies that our quota is used up
    calls per day limit reached
    Our nightly job gets kicked by Exact with "no capacity". It ran unaltered for two years until last week. What can be done?
    Exact e-mailed: your app made too many errors within an hour
    API throttling Exact Online
    Refreshing our model this morning: 429, and 429 again
    Exact tells our vendor to slow down and serves no data at present
    Our dashboard got a 429 this morning and now refuses to refresh.
    Got an email that we exceeded ten errors in an hour. Is the app blocked?
    Too many requests, what now?
    Figures stay empty with the remark that the daily number of calls was reached.
    Power BI refresh bounces with status 429.
    On Mondays everybody refreshes their sheets at nine. At ten past nine nobody can fetch a thing and we see code 429.
    It says we've done too many calls this minute
    The mail from Exact says our application caused too many errors. We did nothing unusual, only the same nightly job as ever.
    Since I let the report refresh each half hour Exact has started to block it.
    There are several sorts of limit messages from Exact. Which one have I got and what does it mean?
    How do we keep several programs from together running into the Exact limit?
    429 Too Many Requests during month end close
    Nightly job ends with "rate limit exceeded", third night in a row.
    The connector is throttled by Exact each afternoon, can we get it to run again?
    Exact throttles us, what can we do so it doesn't return
    Throttled by Exact during inventory, what should we switch off?
    What should I do after Exact e-mails that my app makes too many errors?
    Our reports stall on request limits in Exact
    How can I stop hitting 429 at month end?
    Every hour on the hour we get told we're over the limit
    We're being held up by Exact for fetching too eagerly
    Limit reached on API, app on hold

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
        no capacity it says
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
        not within 570 seconds, says the mail
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
        no idea, message is gone
        nobody kept the message
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
    Mail from Exact: 10 errors in one hour on our POS. What do I look for behind it?
    Ten errors mail again this week about our salon app. What could be failing each time?
    ten errors in one hour says the mail. What errors?
    mail about ten errors within the hour, app blocked
    Exact benched our integration because too many of its calls were failing
    error limit reached, how do I find the underlying failure
    We got put on a one hour timeout after repeated failures, not because of volume
    error velocity limit mail, what did we do wrong
    Exact's mail isn't about volume but about repeated errors, ten in an hour
    sixty minute exclusion after a series of failing calls, where is the root
    we got the ten errors mail but dont see any errors ourselfs
    Ten errors in an hour says Exact's mail. How do I see what keeps failing?
    Exact mailed about ten errors in an hour; how do I find what lies behind
    Mail says ten failures an hour, but failures of what
    blocked for an hour owing to 10 errors, what sort of errors would those be
    10-errors mail, need to know what lies beneath those failures
    10 errors mail, what's failing underneath
    mail about ten errors within an hour came in
    Mail says 10 errors in an hour and our key is on hold
    mail about ten errors an hour; what's the underlying error
    Ten errors within the hour, says Exact's e-mail, but which errors? where to look first
    Exact mailed about ten errors within an hour, what should I find out first?
    ten failures in an hour, says the mail. Which failure is it, where to look
    Their mail says ten errors in an hour without saying which, what might be behind it
    Exact says our app had 10 errors in an hour. How do I see what's failing?
    Got a mail about 10 errors in one hour, errors with what?
    ten errors mail, app blocked for an hour, what is it that fails over and over
    Exact says our app had ten failures, how do I find what failed
    mail says errors piled up, app paused for an hour, what goes wrong each time
    something went wrong ten times and Exact halted the app, what was it
    The mail says ten errors within an hour, errors of what
    Blocked for an hour due to failures, what is it that keeps failing
    How to find out which failing request got our app blocked
    10 errors per hour notice, how do I find the underlying error
    error threshold hit again; which failing call is causing it
    got mailed about ten failed requests within the hour, want to know what's failing
    Exact says ten errors within the hour. What error hides behind those?
    Blocked for an hour due to repeated failures, how to trace which
    10 errors mail, what keeps going wrong
    Exact blocks us on account of errors without saying which ones
    mail 10 errors, what errors
    exact says app fails too often, on what
    what is failing behind error limit
    ten errors in hour, which ones
    error limit mail, cause
    mail about ten errors per hour, which errors are meant
    Exact says the app's calls keep failing and it is paused; how to see what fails
    our app was put on hold for repeated errors, where's the underlying error
    ten failed calls then locked for an hour, what is it that keeps failing
    Exact mail says 10 errors by our app; which, everything seems to run here
    ten errors in an hour they write. Ten of what? what is it that fails
    The block came after repeated failures, how do I tell what was failing underneath
    after the mail about 10 errors: which underlying failure do I look for
    What error lies behind the mail about ten errors?
    Ten failures an hour, but which failures?
    Why does Exact count so many errors for our app?
    Exact wrote that our app made ten errors within an hour, how do I find what fails at which company?
    A mail mentions ten errors in an hour, where do I see what went wrong each time?
    Got a mail from Exact about 10 errors within an hour by our app.
    Exact complains of ten failures per hour. How can I find what exactly keeps failing?
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
        it can't log in any more
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
        just one company won't go through
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
        I don't know what's behind it

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
    is the app still let in or did the limit cost us the authorisation
    check whether app still gets in after limit mail
    Can you check if our app still gets in despite the limit message
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
    Exact says we ask too much, should I pull the app out altogether or just pause its auto sync?
    hit the limit, is it better to switch off auto refresh or to hook it up again
    should I re-login when the API says too many requests
    first action when our app hits the limit: pause the scheduler or revoke the token?
    Colleague wants to revoke and reconnect because of the 429s, is that wise?
    Do we have to shut down both jobs that share the same client while throttled?
    We're over the cap and the supplier suggests relinking everything; surely that makes no sense?
    With 429 on screen, should I withdraw the app or merely halt the automatic refresh?
    429s everywhere, should I unlink the app or just stop its schedule
    first measure when Exact throttles the group load
    at 429, do I relink the shop or switch the scheduler off?
    limit hit: first action, and should I touch the consent?
    disable auto refresh rate limit
    should i revoke when hitting limits or just pause the schedule
    429: reconnect or leave consent alone
    Hit the limit: should I disconnect the app or only pause its schedule?
    with 429 should scheduled refresh be switched off
    limit reached: reconnect or just pause the sync
    must I withdraw the app's permission when it's being throttled
    Should I switch off auto refresh on a 429?
    Got throttled. Should I disconnect the app or merely pause its schedule
    429 now: reconnect, or switch something off first?
    at a 429, do I revoke or merely pause the fetching
    pause auto refresh because of 429
    Do I need to reconnect the app after a too many requests block, or just turn the refresh off?
    On a 429, should I connect again or only turn the fetching off?
    Should I reconnect the app after a 429, or just pause it?
    With a 429 on screen, do I have to reconnect or just stop the automatic refresh?
    Will withdrawing and approving the app again reset the request limit?
    Over the limit, should I pull the plug on automatic refresh or reconnect?
    Limit hit, disconnect the app or only halt its schedule?
    should scheduled refresh be paused while throttled, or reconnect
    We're at the limit. Do I revoke something or only halt the schedule?
    429, stop the automatic fetch?
    limit hit: should I switch something off or reconnect
    Quota hit: do I disable the schedule or simply reconnect
    Should I pause automatic refresh while we get 429?
    Disconnect or just pause when the limit hits?
    Is it better to switch automatic fetching off right now when we get 429?
    Do I need to reconnect after too many requests or just pause the fetching?
    A 429 appeared. Should I disconnect the app or just pause it?
    Do I need to break the connection when Exact says too many requests?
    With error 429, what do I switch off first?
    Which should I do at a 429: pause the scheduled refresh or disconnect?
    Should I reconnect the app when it says too many requests?
    During a rate-limit block, should I pause the schedules or just leave them on?
    Should I log in again or leave the connection alone when Exact says too many requests?
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
    Till is blocked for asking too often, do I just sit it out over lunch?
    Daily allowance is used up. Will it be okay tomorrow morning by itself?
    got 429, do I sit it out and for how many minutes
    how long does the throttle last
    When does the daily allowance reset?
    Our client got suspended for errors an hour ago; is it enough just to wait?
    do per-minute limits clear on their own
    waiting time after exceeding the number of calls
    hit the daily cap at noon, can I run again at five or not before tomorrow
    cooling off period after too many errors
    how much time untill they let us in again after to many calls
    After a too-many-requests, may I refresh in some minutes or tomorrow?
    How long does the penalty for too many calls last
    minute limit, day limit, error limit: waiting time for each
    throttled at ten past nine, when may I try once more
    throttled per minute versus per day, how much patience for each
    per minute vs per day wait
    come back in minutes or tomorrow after 429
    how long to wait per kind of limit
    429 mentioning requests per minute, how long is the shortest sensible pause
    Requests per day used up: does it work again tonight or tomorrow?
    does a 429 go away by itself, is tomorrow soon enough
    We are over the limit now. Do I just wait before trying again?
    Is it enough to leave the app alone for a while after it hit Exact's error limit?
    How long is the pause after ten errors within one hour?
    Over the daily limit, does it come back by itself tomorrow?
    It's been stopped for asking too much, do I simply sit it out?
    429, is it enough just to leave it alone for a bit
    fetched too often, do I act or does time solve it
    with a full limit, may I quietly wait
    How long does such a time-out from Exact take
    Got a 429, may I go again after fifteen minutes
    Daily allowance used up, when does it start afresh
    Is one hour's pause enough after too many errors
    do we just sit it out, and how much for a per-minute versus per-day limit
    lockout after errors, is one hour enough
    time-out after 429: minutes, an hour, next day?
    Fetching is off; for how long do I leave it after the daily limit?
    Board pack due tonight and 429. When may we retry?
    Is one hour of silence enough after the error mail?
    how long a break after hitting the per minute cap
    how long wait after 429
    is hour enough after limit
    day limit, tomorrow again?
    when can app go on after too many errors
    waiting time rate limit
    how long should I pause after a 429, minutes or hours
    when may I try again after hitting the limit
    wait until tomorrow or just a few minutes after too many requests?
    vendor said 'leave it a while' after the limit message. how long is a while
    limit reached at ten, board meets at two, will it be free by then
    how much time off does it need, minutes or until tomorrow? the message is about requests per minute
    requests per day used up, when may we go again
    blocked due to errors, an hour enough?
    client on the phone: when will it fetch again, the per-minute limit was hit
    When may I try again after a 429?
    Do I need an hour or a day of patience with 429?
    Can I refresh straight away after the limit notice?
    How long should the app rest after too many requests?
    429 since an hour ago. Do I wait, and until when, before trying anything?
    After a 429, can I retry in five minutes or only tomorrow?
    How much patience do I need before trying again after Exact has stopped our app for too many errors?
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
    Three programs pull from Exact at closing time exactly, and since then it chokes. Spread them?
    The webshop at 5:00, the till at 5:00, the report at 5:00. Could that clash be why Exact blocks us?
    our tools all start at 6am and trip over the limit, spread them out?
    All our cron jobs start at midnight and together they blow the limit
    Should I stagger the refresh times of our reports?
    manual refresh while the scheduled one is running, is that what triggers the limit
    four tools share one client and collide at six in the morning
    parallel loads exhaust the minute limit, sequential better?
    Five reports start at 06:00 and two of them break each morning for asking too much at once
    job orchestration: run the loads one after another to remain below the per-minute cap?
    Three reports all refresh at six in the morning and then we get 429
    Power BI at 6, ETL at 6, Excel at 6, limit hit at 6:05. schedule advice?
    should I stop refreshing by hand while the nightly job runs
    Four programs load at midnight and get throttled, should they take turns
    three tools start at 5 am and choke each other on the call limit
    ETL and Power BI at the same hour, limit hit, how to plan them
    three tools all refresh at midnight and hit the cap together
    the till, the feed and the report each pull at seven; that's when the limit bites
    stagger refresh times
    two schedules both at 6:00 collide and exact says too many
    How should I spread the nightly jobs of three programs so they don't hit the limit together
    three programs refresh at six sharp and trip the limit
    two reports refresh at the same time and then there's a 429
    should I plan our three programs at different hours because of the limit
    How do we stagger three packages so they don't all pull at Exact at once and hit the ceiling?
    would it help with the 429s if payroll export and the BI refresh didn't both start at 06:00
    May two programs fetch at the same hour or will that hit the limit?
    three programs start at six sharp and Exact says too many
    Three programs all kick off at six since summer, and then 429, how should I spread that
    two tools refresh at six sharp and both run into the limit, should they take turns
    stagger refreshes to avoid 429
    Two programs both pull at seven sharp and hit the limit, how to space them
    Power BI and the data warehouse refresh at the same hour and hit the limit. How should I plan them?
    Two programs fetch from Exact at the same time and hit the limit, how do I plan them?
    How should I schedule two refreshes so they don't hit the Exact limit together?
    Can Excel and Power BI refresh at once without a 429?
    How should I schedule four programs so they do not run into the limit together?
    Three programs fetch at the same hour and we get too many requests
    The till and the report start at the same time and each morning there's a 429
    All three tools start at six and together hit the limit, how should I stagger them
    jobs overlap at midnight and hit the cap, stagger them?
    Two tools start at six sharp and we hit the limit. How to schedule?
    two programs same time 429
    three tools all refresh at six and trip the limit, how to spread them
    BI and webshop pull at the same hour and hit the ceiling together
    Three programs refresh at six and then we get 429
    How do I stagger the fetch times of our tools?
    Two reporting tools refresh the same companies at six and get in each other's way, how do I plan that?
    Two programs start fetching at six in the morning and we get 429, how do we spread that?
    Two tools refresh at seven and both hit the limit. Should I spread them?
    Three tools fetch at six in the morning and get throttled, how should I stagger them?
    We run Power BI, a webshop sync and a cash flow tool at 6 am. Could that be why we get throttled?
    Can two programs use the same link at the same time without hitting the limit?
    Our reports and the webshop sync run at the same time and hit the limit. Should I spread them?
    Can two tools fetching at 7 a.m. cause the 429, and how should I plan them?
    Two reporting products both start at 7:00 and then Exact refuses. Could I spread them?
    Would it help to run the BI refresh and the webshop sync at different hours because of Exact's limit?
    Both our dashboard and the warehouse software run at six and then get throttled. Should they take turns?
    Shall I give the two syncs different times so that Exact doesn't throttle us?
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
    Sync every 5 minutes for 12 shops got us limited by Exact, do we go down to once a night?
    Do I really have to pull every closed branch every hour? Exact says too much
    to stay below the cap, what can be cut: frequency, clients, history?
    would nightly rather than hourly keep us under the quota
    Hourly full loads burn through our quota, what is a reasonable frequency
    we pull dormant companies as well, would dropping these reduce calls
    how do I cut down the number of API requests our BI tool makes
    incremental load instead of full history to stay under the cap
    Is once a night enough for a management report? We keep hitting the ceiling.
    BI supplier pulls ten years of history every half hour, must be possible with fewer calls
    would switching off sleeping companies keep us below the maximum
    What can be trimmed so that the app asks less of Exact and stays below the cap?
    hourly refresh of 45 entities burns our call quota
    Can fewer companies or only changed records lower the number of requests
    40 entities every 15 minutes gives 429, what is a sensible frequency
    which settings cut the number of calls for a 60 company group
    cut down our number of calls, currently the full catalogue each hour
    hourly sync too much for exact?
    reduce api load advice
    What can I trim in the refresh to stay below the quota
    we pull forty companies hourly and burn the daily limit, how to be thriftier
    how can we use fewer calls so the limit isn't hit
    how often is sensible for a refresh without bumping into Exact's limits
    How can we cut down on calls so we avoid 429?
    How often is often enough for a reporting package that runs into the daily limit? It refreshes every quarter of an hour now.
    how do we get under the request limit, we currently pull every table hourly for companies nobody looks at
    Every hour for all 80 clients gives us 429; what can we cut?
    what can I cut so the refresh makes fewer calls
    what can I cut to make fewer calls, companies or frequency
    reduce api calls tips
    Does a dashboard really need hourly refreshes, how can we make do with fewer calls
    To stay under the limit, how often should our report refresh?
    Which settings reduce the number of requests our app makes?
    How often a day should an app fetch to stay under Exact's limit?
    How can I cut down the number of calls in our nightly load from Exact?
    Does it help the limit if I drop unused companies from the load?
    Is refreshing every hour too often for Exact, and what can I leave out?
    Report refreshes each 15 minutes and we hit the limit, can it be calmer?
    Which parts of our fetching can be trimmed so as to stay under the limit
    full reload each hour trips the limit, how to lower volume
    Hourly refresh of fourteen entities overruns the limit, how do we ask for less
    refresh every 15 min too often for limit
    reduce the number of calls our report makes
    tips to cut down the number of requests our report makes
    Refreshing every ten minutes trips the limit, what's sensible?
    Can it pull just what's new to stay below the cap?
    Do we have to fetch all 45 companies hourly, or how can it be less so the limit isn't used up?
    Is refreshing every hour needed, or how can we reduce the number of calls to avoid the daily cap?
    How can we cut down the number of calls to remain below the limit?
    How can I cut down on calls to Exact without losing the data we need?
    Hourly refresh of 60 companies uses up our requests. What can I cut?
    Is refreshing every ten minutes too often for Exact's limits? How can we use fewer requests?
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
    We staggered the jobs after hitting the cap; where do I look to see it runs again?
    spread the fetching out; where do I see tomorrow if the limit message is gone
    how to tell whether the nightly fetch is back to normal after the throttling
    Waited a day after 429, where do I see whether last night's fetch succeeded?
    rescheduled after the 429s, when do I check if it holds
    turned the schedule down after the 429, when can I tell it helped
    after throttle how check next run
    How do I tell whether the fetch ran completely after we were held up by the limit?
    switched fetching on again after the limit, how do I know it runs
    Schedule changed after the 429, what shows that it's good now
    how do i check fetching runs again after the limit
    I reduced the refresh after the 429s, how do I know that it is enough?
    We spread the jobs after the 429, what shows tomorrow that it was fetched completely?
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
        no message this time
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
        it hasn't gone away
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
        it hasn't run yet

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
    A week with no cap message since we spaced things out. Is there more to do to stay under?
    limit problem solved, how to keep it so when we add a new package
    fetching is fine again; what should we document so that a new tool doesn't eat the quota
    throttling solved, keep a schedule of who fetches when?
    Running again without 429; how do we keep a next tool from causing it anew?
    no more limit messages, anything to document for later
    no more throttling, how do I keep a future tool from piling on
    no more 429 since spreading, keep a log?
    Calls are below the limit again, how do we keep a newcomer from spoiling it?
    Fetching works again without 429, how do I keep a new tool from pushing us over?
    No limit messages any more, what do I write down so a new tool won't spoil it
    429 solved by spreading. How do we keep it so when a new package joins?
    the limit trouble is over, how to keep it that way
    Fetching runs again without 429, how do I keep a new tool from spoiling it?
    The limit errors are gone. What should I write down to keep it that way?
    Limit trouble solved; how to prevent a new app from bringing it back?
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
    Ten-errors mail from Exact; the till was kicked out weeks ago but hammers away every minute
    We cut off the rota app, but it never stopped asking, so Exact penalises us with error mails
    Revoked app keeps knocking and we get mails about 10 errors
    refresh token expired but the daemon keeps hammering until Exact suspends it for an hour
    the app lost its authorisation and blocks itself by retrying all night
    ten error mails every night, and the reason seems to be that it is no longer signed in at all
    our poller has no valid login any more, keeps trying, and gets locked out for an hour each time
    A forgotten test server knocks every minute with an expired token, and our app gets shut out for an hour over and over
    lost its consent, keeps trying, gets penalised for errors
    zombie job without valid consent keeps us in the penalty box
    Mail about ten errors an hour; the app was shut out last month but keeps knocking
    10 errors mail, and it seems the app has no permission any more but tries each minute
    connector keeps hammering on a revoked login and got blocked for an hour
    The app lost its permission last week, keeps trying nevertheless and Exact mailed about ten errors
    revoked tool keeps knocking and is held up for errors
    connector lost its login and keeps knocking, Exact sends error-limit mails
    the mails on errors stem from a store whose approval has lapsed, it keeps asking
    revoked app keeps hammering, 10 errors mail
    expired consent, app retries all night, now blocked an hour
    someone revoked the tool but its scheduler keeps knocking and we get mails about ten errors
    Turns out the app had lost its consent and kept hammering until Exact blocked it for errors
    app no longer has consent, hammers Exact anyway and gets held up for errors
    ten errors mail, and the app no longer gets in at all but keeps trying
    the tool lost its permission and tries on and on, now Exact mails about errors
    The app lost access and now Exact mails about 10 errors
    All ten errors an hour are sign-in failures: the app keeps knocking with a dead permission and so locks itself out. How do I break the circle?
    Warning about ten errors per hour; the app has been locked out for days and keeps hammering
    Nobody signs in to that app any more, but it tries every five minutes and we receive error mails
    The ten-errors mail; behind it a tool that was thrown out and keeps knocking
    Ten errors an hour because the app isn't let in any more. Wait first or approve first?
    the app lost its permission and hammers on, so now there's a mail about errors
    Ten-errors mail, presumably as the app has been locked out since Saskia left and keeps knocking
    it has no permission any more and keeps hammering until Exact sends limit mails
    10 errors mail, app has lost consent
    Mail says ten errors an hour; the approval lapsed last week and the app keeps hammering, is that linked?
    Why does Exact hold us up each hour? The app tries with a consent that's been withdrawn
    Expired permission, app keeps knocking, and now we're locked out for 10 errors
    Our app has no consent any more but keeps trying, and Exact mails about 10 errors.
    The app lost its consent but keeps trying and Exact mails me about the errors
    The app keeps knocking with an invalid token and locks itself out each hour.
    The job retries with an expired consent all night and Exact mails about ten errors.
    Our app lost its consent and keeps retrying, could that explain the mail about ten errors?
    After we revoked it, the tool hammered Exact until it got blocked, what's the order to repair this?
    app lost its access, kept trying all night and now is blocked for errors
    An app whose consent is gone keeps knocking and gets us blocked for errors
    a dead token retried every minute, Exact blocks us for errors
    Limit mail, and the app has in fact no access any longer but keeps trying
    app without consent keeps hammering, error limit
    ten errors an hour since the app isn't let in any more but keeps knocking
    client revoked, our scheduler kept knocking and Exact locks us out over errors
    It keeps asking without consent and racks up errors
    The app lost its permission for our holding but kept trying all night, and now Exact mailed about ten errors.
    The app has lost its permission, keeps trying, and now it's blocked for too many errors.
    Ten-errors mail from Exact, and it seems the app keeps knocking with an expired consent.
    The app has lost its consent and keeps hammering Exact, now it's blocked for an hour each time.
    An app that lost its access keeps hammering Exact and gets blocked for errors. How do I stop this?
    We withdrew a tool last month; it keeps trying and now Exact mails us on failed requests.
    App lost its consent weeks ago, keeps retrying all night, and now Exact blocks it for an hour every time
    Retry storms because consent expired; Exact holds the app for an hour each time. How to break out?
    Our old connector still polls Exact every minute though it was cut off, and now we get mails about errors
    Exact mails that ten requests failed; the app hasn't had access since last week and still tries every five minutes.
    A tool without any access keeps hammering Exact, and we get those ten-error mails.
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
    It is always the same one restaurant that gets refused, and now Exact sends mails about 10 errors
    One company keeps being rejected each run and that adds up to ten errors, then all tills pause
    One client fails every run, ten errors and the entire app is put on hold
    projects call refused at every run for a client without that module, then the whole program's put on hold for errors
    one company keeps being denied, ten times in a row, and then the whole app is put on hold
    A single endpoint without access drags our client over the error limit
    how do I stop one forbidden module from getting the entire sync suspended
    errors come only from a closed company yet the complete app is paused for an hour
    it asks for a module we don't own every five minutes and that's how we reach the error ceiling
    one branch is refused each run; after ten of these nothing works for an hour
    Ten errors an hour since one of the companies is refused each time, and it blocks the lot
    Mail about errors: one closed entity is refused over and over and so the whole app is held up
    ten-error block due to one module that always returns 403
    error mail from Exact; the culprit's a closed company that is refused at every run
    Warnings of ten errors as the load stumbles each time over the same non-permitted company
    one entity gets refused each run and that eats up the error allowance
    one endpoint refused each run triggers the hourly block
    All the errors behind the mail come from one refused company the app keeps asking for
    one company is refused over and over and that triggers the error limit mails
    mail about ten errors an hour, it's always the same company that is refused
    errors pile up since one module is refused over and over, and Exact mailed a warning
    The error mails are all about a single company which the app isn't allowed into. Apparently each refusal counts. How to stop this?
    Each night the same one company is refused and counts towards ten errors. Must I take it out of the schedule or fix its rights?
    ten-errors mail every night, always caused by the same rejected company in the load
    A leave table fails on each run, and because of that string of errors Exact blocks everything for an hour
    The ten errors an hour all come from one payroll table that is refused every time
    mail on ten errors, always the same company refused, should I switch that one off
    ten errors an hour, every one of them the same refused company
    Deleted one company and now the ten-errors mail, as it goes on asking for that one
    Ten-errors mail each night since we dropped the stock module, it keeps asking for stock
    one section gets refused over and over and triggers the 10 errors mail
    ten errors from one refused division
    Ten errors an hour, all of them one company being refused, and then the whole app is held up
    Each night the app requests a part it isn't allowed and that triggers the error block
    One company is refused over and over, and that puts us over the error limit.
    One company is refused over and over and so the app collects ten errors an hour
    One table keeps giving 403 and so Exact mails us about ten errors per hour.
    Our log fills with refusals for one company until Exact locks the app for an hour.
    One company keeps being refused, and those refusals use up our error limit, what do I switch off?
    Every night the stock part is refused, and after ten refusals all fetching halts.
    one shop gets refused every time and that racks up the ten errors
    One refused client is racking up errors and gets the whole tool paused
    the job errors on one division every run, so we reach 10 errors per hour
    We hit the error limit as payroll is refused each run
    one company refused always, error limit mail
    put on hold each hour because one refused administration causes all the errors
    the ten errors all stem from one company that refuses every single time
    a single refused company causes all those ten errors
    One client keeps being refused and after ten errors Exact blocks the app for all, how do I stop it?
    One refused company makes the app pile up errors until Exact holds it back
    One refused company keeps causing errors until Exact blocks the app for an hour.
    Each refresh one part is refused and after ten of those Exact blocks the app.
    One company is refused over and over and that's what makes us hit the ten errors per hour.
    We hit ten errors each hour because one company keeps being denied.
    The same administration throws an error on each run and after ten of them we're blocked for an hour.
    Each night one endpoint is refused and that adds up to the error limit. What do I switch off?
    Ten-errors mail: the log shows the same refused company over and over.
    One forbidden company keeps producing errors, which then leads to an hour's block. How do I break that cycle?
    The app keeps asking for payroll data it may not have, and Exact then locks it for an hour
    Every run it's the same one company that is refused and then Exact blocks everything for an hour.
    One closed company in the list fails each run and it counts as an error at Exact until we're blocked.
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
    What does this 570 seconds mail from Exact mean, our gym has one booking app on two computers
    Exact mails that our app refreshed its access before 570 seconds had gone by
    what's this mail about 570 seconds
    warned that tokens are requested too early
    Exact writes we refresh tokens faster than every 570 seconds
    mail says 570 seconds
    We refresh the access token on every call and Exact sent a warning
    Two nodes share one refresh token and renew it too fast
    token requested too early warning from Exact by mail, who has to fix it
    minimum interval between token refreshes?
    our containers each renew the token and Exact complains it's within ten minutes
    mail from Exact mentions 570 seconds; we run the app on two machines
    Refreshing tokens too early according to Exact, is it the supplier or us who must fix this?
    exact mails that app requests acces token to soon
    Mail about 570 seconds and tokens, I'm a bookkeeper not an engineer
    Exact wrote that the app asks a new token too quickly, with the number 570
    The mail from Exact says 570 seconds, what is it
    warning that our app requests a token within 570 secs
    two servers refresh the same link and Exact complains about access asked too soon
    Exact writes that our app must not ask for a token within 570 seconds
    mail re 570
    Exact's mail: access requested too soon, two servers share one link
    Exact mentions 570 seconds in a warning mail
    two servers refresh the same token and Exact complains it's too soon
    a warning from Exact says the token was renewed within 570 seconds
    570 seconds mail
    two servers refreshing same token
    app requests new token too quickly mail
    Mail from Exact mentions 570 seconds and tokens requested too early
    token requested within 570 seconds, warning from Exact
    mail about 570 seconds between tokens
    tokens are requested too soon, complains Exact, two servers use one link
    Exact warns that we request an access token within 570 seconds
    mail from Exact on tokens requested before 570 seconds have gone by
    Exact mailed us about 570 seconds
    The mail mentions 570 seconds. A scheduler and a workbook share the same link at this client. What does that figure mean?
    An Exact mail tells our customer the app wants new tokens within 570 seconds. Is it two programs on one link, or our fault as vendor?
    What does '570 seconds' mean in a mail I got from Exact about our planner app
    two PCs with the same Exact connection, then that mail about waiting nearly ten minutes between new tokens
    Exact writes something about 570 seconds, what have we done
    Two programs seem to share one connection and Exact complains about 570 seconds
    A mail complains about 570 seconds, is that for me or for the vendor?
    Exact's mail mentions 570 seconds and tokens
    Since I run the same link at home as well Exact mails me about 570 seconds
    We put the integration on a second server and now mails come about 570 seconds
    mail from Exact about 570 seconds, what do they want
    570 seconds email exact
    The mail mentions 570 seconds, what does that refer to?
    Exact emailed about 570 seconds between token requests
    Exact writes that our app asks for a new token within 570 seconds. What causes that?
    Two servers use the same link and Exact complains about tokens requested too soon.
    Exact wrote me about 570 seconds, what is that about?
    Exact says we request a new access token within 570 seconds, what is wrong?
    Two servers renew the same token and Exact mails about 570 seconds.
    What is this mail about 570 seconds and tokens that I got from Exact?
    Two programs use the same link and Exact complains that new access is asked too soon.
    Mail from Exact mentions 570 seconds, is that our mistake or the supplier's?
    Exact complains that we renew access within 570 seconds
    Exact complains our app refreshes tokens within 570 seconds
    two instances refresh the same token, notice about 570 s
    What's with the 570 seconds that Exact writes about
    mail about 570 seconds
    asks new token too soon
    mail mentioning 570 seconds
    exact complains our app refreshes its token too early
    570 seconds, mail from Exact to us as developer
    there's a mail from exact about 570 seconds
    Exact sent an e-mail about 570 seconds concerning our group's link, what does it mean?
    A mail says the foundation's app asks for new access within 570 seconds, who is to solve that?
    What's this email about 570 seconds between token requests?
    Our app requests a fresh token too early says a mail from Exact
    A mail mentions 570 seconds, what does that mean?
    Exact says our app refreshes its token too early.
    Exact sent a mail that our app asked for new access within 570 seconds. Is that serious?
    We got a mail about 570 seconds between token requests, what does that mean?
    Two servers share one refresh token and Exact complains we ask for a new one too quickly.
    Exact wrote that we must wait 570 seconds before refreshing a token. Who has to fix that?
    Warning mail about refreshing tokens too often
    Mail from Exact concerning the interval of 570 seconds
    Exact warns that our app requests tokens within 570 seconds.
    570 seconds warning mail
    What is wrong if Exact complains that tokens are requested before 570 seconds have passed?
    Exact's mail says our tool renews its access too quickly
    Got a warning from Exact about 570 seconds between token requests
    The app is refreshing its token more often than every 570 seconds according to Exact
    Exact mailed: access token requested before 570 seconds had passed. Two programs share that link. Fix?
    We got an email that our app refreshes its token within 570 seconds
    We received an email about asking for tokens within 570 seconds. Who should solve that?
    mail 570 seconds
    Exact e-mailed that new access was requested before 570 seconds had passed.
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
    Cut it to once a day, staggered the tools, waited. Still the same limit notice from Exact
    Did all the throttling advice, same limit message returns daily
    staggered, reduced, waited, still 429 every single day
    what details do I hand to the vendor's support about our recurring throttling
    spread the jobs and dropped half the companies, limit mail came back anyway
    moved everything to the night three weeks ago, still a mail about limits each day
    We've cut the fetching down to once a night and still get the limit mail
    spread schedules, fewer entities, and still 429 each morning
    limit message keeps returning whatever we do
    We halved the calls, spread them, and the 429s persist
    Even with one nightly run we're limited again
    spread the schedules and reduced polling, the cap is hit regardless
    limit notices come back day after day whatever we change
    down to two runs daily and the cap still gets hit
    back to 429 despite once a night
    limit again after all that spreading
    Waited, spread it, reduced it, 429 is back
    we spread the load and yet 429 is back
    we cut the refreshes and the limit message is back again
    same 429 again in spite of waiting and fetching less
    Waited a day and the limit message is back
    We spread the schedules, fetch less, waited a day, and the 429 is back. What should the supplier hear from us?
    Reduced to once a night, waited a full day, and the rate limit message is back again
    We spread everything out and the 429 is back again
    slowed everything down, waited, the same limit message is back
    Cut the fetching last week and this morning 429 again
    spread it out, fetch less, 429 keeps returning
    429 keeps returning daily
    Fetching only at night now and the 429 is back regardless, what should the supplier be told
    Waited a day, fetch less, and the 429 comes back
    We spread and cut down the refreshes and still get 429. What do we tell the supplier?
    We fetch only at night now and the 429 still comes back
    After waiting and fetching less, 429 simply comes back, who can solve this?
    I already spread the schedule, but 429 returns every night.
    I spread out the refreshes and fetch less, and the limit message still returns.
    We waited and slowed down and the 429 is back again
    Fetching half as much, well spaced, and yet the 429 returns
    after all the tuning the limit mail still comes, what do I send the vendor
    Spread out and reduced, 429 returns each night
    429 returns whatever i do
    we already fetch far less and the limit notice keeps returning
    halved the schedule and still 429 every day
    Cut back the refreshes and the 429 still returns
    We already refresh client files only at night and the 429 still returns, what's left to do?
    Spread the fetching and cut it down, yet the limit notice is back every night
    We spread and reduced the fetching, but the 429 is back again.
    We fetch only once a night now and the 429 is back regardless.
    We cut the schedule in half and moved jobs apart, and still receive 429s.
    Even with a single nightly run the quota message returns.
    We slowed everything down and still hit the limit every day. What do I ask the supplier?
    I've spread the refreshes and fetch less and yet the 429 returns. What do I tell the vendor?
    Even after cutting half of our refreshes, Exact stops the app every afternoon
    Same 429 after waiting, spreading and cutting down. Who can solve this?
    Spread the runs, halved the data, and 429 is back all the same.
    We did it all, waited a day, fetched at night, and the limit text came back.
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
    Just changed the sync to nightly after that limits mail, how will I know it's enough
    put the refresh on nightly because of the limit, will know tomorrow
    Reduced the schedule because of throttling; can't verify before tomorrow's run
    I've calmed the fetching after a 429 but can't see yet if it's enough, when do I look?
    set fewer refreshes today; can't know yet if it suffices
    Reduced the polling after the warning mail, will know tomorrow
    schedule changed after 429, result unknown yet
    moved refresh from hourly to nightly because of throttling, when will I know if that's enough
    Made the fetching calmer against the limits, can't tell yet. When do I look?
    made refreshing slower after the limit mail, can't tell yet whether it's enough
    Cut the fetching down after the 429, it runs tonight, when do I know
    I set the fetching to once a night because of 429, how do I know if that's enough?
    I lowered the refresh rate today, what should I see tomorrow to know we are under the limit?
    Reduced the fetching because of limits, can't tell before tomorrow
    Calmer schedule after the 429, no run yet
    changed the schedule after the 429s, when can I tell if it helped
    throttled last night, schedule changed, won't know until tomorrow's run
    I spread the refresh times. When can I be sure the limit mails stay away?
    I changed the schedule after a limit mail; nothing to see until tomorrow. What will tell me it is OK?
    I reduced the refreshes after the limit warning. How do I see tomorrow if that's enough?
    We cut down fetching. It's too early to see the outcome; when do I look?
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
    Supplier says Exact mailed somebody about our limits, nobody at the hotel got it. Where would it be?
    The rota people talk of a message from Exact on limits. In which inbox or log is that?
    whose inbox gets the mail about the request limits
    whose mailbox gets the notification about API limits
    I suspect throttling, where would I see proof of it
    Who receives Exact's warning about limits, the main user or whoever registered the app
    They say Exact sends a mail about limits, to whom does it go? I've had none
    Vendor says Exact mailed us about limits, in whose mailbox would that be
    which mailbox do warnings from Exact on limits go to
    who at our company gets the mails from Exact about limits
    the vendor claims we hit a cap, in which log or inbox do I see the text
    where does exact send limit mails
    limit mail went to which mailbox
    Where would that mail about limits have gone, I never saw one
    who receives Exact's mail about limits
    where does Exact send the mails on limits, I haven't got one
    supplier talks of a limit mail from Exact, in whose mailbox is it
    Where does Exact send the limit warning?
    There's said to be a mail from Exact about limits, but the client never received it. In whose mailbox would it land?
    Supposedly Exact mails when you go over the limit, whose inbox does that land in
    Whose mailbox gets the mail about limits?
    Who receives Exact's mail about limits? I never got it.
    who gets the mail on limits, it isn't in my inbox
    Vendor says a mail about limits was sent; I have had none, whose inbox does it go to
    whose inbox gets limit mail
    Who receives the mail about limits? I can't find it anywhere
    The supplier says there's a limit message. Where do I find that?
    To whom does Exact send the mail about API limits?
    My colleague says there is a message about limits, where would I see it?
    Who gets the mail that Exact sends about too many errors, as it isn't in my inbox?
    The app says wait, but I don't know which limit, where do I read the full message?
    who receives that mail about limits, I have not seen it
    In whose inbox does Exact drop its mail about limits
    who receives the limit mails and where's it logged
    They say Exact mailed about limits, I never saw it. To whom does it go?
    where do limit mails arrive
    where is the rate limit mail sent to, nobody here has it
    who would have received Exact's limit mail, and is there a log
    Where would a notice on too many requests show up?
    I heard Exact sent a limit mail about the group's app, but whose mailbox does that arrive in?
    In whose mailbox does Exact's notice about limits land?
    To whose mailbox does Exact send the warning about limits?
    Exact is said to have mailed about limits but I never got it; whose mailbox does it go to?
    They say Exact emails about limits, but I never got one. To whom does it go?
    Where does one look up what Exact said when it held up our app?
    Where can I see whether it was a limit per minute or per day? I only see that the import failed.
    Who gets the mail about API limits from Exact? I can't find it.
    IT says Exact warned us about API limits. In whose inbox would that land?
    My supplier says Exact sent a mail about the limits. Who would've got it?
    Someone says Exact warned us about limits but I haven't seen any mail.
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
    The supplier's till syncs by itself every minute and I can't pause it, while Exact says too many requests
    There is no pause button in the PMS, and its refreshes are what Exact objects to
    can't find any way to pause the fetching while we're rate limited
    hit the cap, supplier hosts the fetching, I've no off switch
    the vendor schedules the sync, I can't pause it and we are over the limit
    no off switch for auto refresh, would revoking be a good emergency brake against the throttling
    background service keeps calling while we're throttled and there is no way to disable it
    nobody answers at the supplier, their service keeps fetching while we are held up for too many calls
    No switch in the app to stop its automatic fetching, and it's over the limit
    the scheduler is at the vendor's and I cannot stop it, while Exact is limiting us
    no pause button in the tool, limits keep being exceeded. Revoke it then?
    we're limited by Exact, the vendor's cloud polls every minute and there's no off button
    limit exceeded and polling can't be paused on our side
    throttled, and there's no way to pause syncing in this shop tool
    can't turn the fetching off ourselves, so revoke the app to stop the limit mails?
    no off switch for fetching, 429
    saas tool fetches on its own, cannot pause
    We're rate limited and there's no off switch for the automatic fetch in this tool
    can't turn the automatic fetch off while we're throttled
    429, and the vendor's sync has no off button
    being throttled and I don't know how to stop the tool from fetching
    No way to pause fetching while we're over the limit
    The app should rest for an hour but this product has no switch for its automatic fetching. Shall we revoke it for the time being?
    Exact wants a rest, but the client can't stop the app from fetching. Could he simply close it, or call you vendors?
    There's no off button for the schedule on my side, it's hosted, and we're being rate limited
    I'm told to pause the fetching because of 429, there's no pause in this tool
    There's no off switch for the fetching and we're over the limit; should I revoke it instead?
    there's no switch to stop the automatic refresh while we're blocked for too many calls
    Told to stop automatic fetching because of the 429, the program has no such switch
    can't find any off switch for the automatic fetching while Exact is throttling us
    429, no way to pause sync
    There's no way to pause fetching in this tool and we're being limited
    Would revoking help to get the limit down? I've no way to pause it
    The tool has no off switch for its automatic refresh and we're at 429
    I can't turn off the automatic refresh while we're blocked for too many requests.
    Should I revoke the app so that it stops sending requests during the block?
    I should pause the fetching because of the limit but there's no switch for it in the program
    I cannot pause the vendor's auto refresh myself while Exact returns 429.
    I can't pause the automatic sync, should I withdraw the app to get past the limit?
    There's no way to stop the scheduled fetch in our tool while we are over the limit.
    app hits the limit and I can't find how to pause its fetching
    No off switch for the automatic fetch while Exact is throttling us
    SaaS vendor polls every minute, there's no off switch, limits hit
    Limit hit, but the package has no switch for its schedule
    cant turn off auto sync, 429
    no button to pause fetching while we're being limited
    limit reached and no button to halt the automatic sync, shall I revoke instead?
    Our app hits 429 and has no off switch for fetching
    The app goes on fetching for every client while we get 429, and there's nowhere to turn it off.
    We hit the limit but cannot turn off automatic fetching in the app.
    There's no off switch for the sync and Exact is throttling us, what then?
    The tool has no way to stop its automatic fetching while we're over the limit.
    How do I pause fetching when the product has no off switch and Exact keeps answering 429?
    I was told to pause the automatic refresh because of 429, but the app has no switch for it.
    Our cloud tool refreshes by itself and there's no pause option, but Exact has us throttled.
    There is no way to pause the sync in our tool and it keeps hitting the limit. Should I revoke it?
    The vendor's cloud keeps fetching and I see no pause button while we get 429.
    We have no control over the vendor's fetch schedule, so how can we sit out the block?
    It's a cloud tool with no pause button and Exact says too many requests. Shall I revoke it?
    The vendor has to pause the job for us because I can't; or should I pull the consent after those limit mails?
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
    Limited by Exact since 9.30, dinner service starts at five. When does it lift?
    Is the penalty one hour or till midnight? The message gives no time
    how can I tell when the ban on requests is lifted
    any way to tell whether it's a minute cap or the daily one, and so when it's over
    no retry-after shown, how do I know whether it is an hour or a day
    waited an hour and the quota message is back, does that mean the daily cap
    how can I find out when the block on requests ends
    For how many hours is the app put on hold after too many requests?
    No time mentioned in the limit message, how do I know when to retry
    limit message gives a timestamp in ms, is it the moment I may continue
    limit message without end time
    429 - is this one for today or only for an hour?
    when does the ban on our calls lift? no time given
    does the limit message tell a time, and if not what's a safe wait
    when does the throttle lift, is it stated anywhere
    message gives no end time how long throttled
    until when are we blocked by limit
    How long until it lets us in after hitting the limit?
    Is it an hour or a day, this waiting after too many calls?
    does the 429 tell me when we can go again
    how long am I locked out after a 429
    when can we go on after the message about limits, an hour, a day?
    limit hit at 10:15, when may I run it again
    How long before a 429 clears?
    When can the app ask again after the limit?
    We paused the fetching after the 429. Is it an hour or until tomorrow, and where could I read that?
    Throttled at noon, is it an hour or till tomorrow?
    429: do I wait a minute, an hour or till tomorrow?
    It's the daily quota I think, when does it reset?
    Is the throttle an hour or a whole day? The message shows no time.
    the limit message has no time in it, how long before I try again
    Hit the limit last night, how long are we benched for
    how long until it lets me in again after a 429
    429 how long wait
    when do api limits reset
    How long does the 429 ban last?
    Is a 429 over in a minute or does it last all day?
    How long before the API quota is restored
    Minute limit or daily limit, how can I tell and until when?
    For how many minutes are we locked out after a 429?
    How long will Exact hold up our app after too many requests?
    When can we fetch again after a 429?
    Is the request limit reset at midnight or after an hour?
    After a mail on 10 errors, when will Exact let our app in again?
    How long do I have to wait after an app made too many requests?
    After the too many requests message, is it a matter of minutes or until tomorrow?
    How long should our app wait after a 429 from Exact?
    Is the Exact rate limit counted per minute or per day?
    When may our integration fetch data again after a limit message?
    After a 429, how much time must pass before the app may fetch again?
    Does waiting an hour help with the request limit, or only tomorrow?
    When will Exact accept our requests again after we hit the daily maximum?
    How long will Exact hold my app up for?
    for how many hours are we blocked after too many requests, no time is given
    Is there a way to see when the limit lifts
    got the 429 at nine, till when is it parked?
    after how much time may I try again with the limited app
    Does the message say until what time we're kept out, and if not?
    Waited one hour and 429 again, what does that tell about the time left
    By what can I tell whether to wait an hour or a day
    No time stated in the limit message, how do I work out the wait
    429 lists no time, from what do I infer tonight or tomorrow
    is there a timestamp in the 429 that says when the quota resets
    reset header present, do I rely on it
    the body gives no end time for the throttle, best guess?
    Is the time at which the block lifts shown anywhere?
    no time given in the 429, an hour or a day?
    Does the response tell when we're allowed again?
    Minute limit or day limit, can I tell from waiting?
    how know how long limit lasts
    no time in 429 message
    is there end time for limit
    until when is app throttled
    where see remaining wait
    is there a time in the message that tells until when we're limited
    waited an hour, 429 again, so how much longer
    how can I tell when the limit lifts if no time is given
    no timestamp in the limit mail, how do I know the duration
    can one read off the 429 whether it is minutes or a whole day
    no time is given in the 429 message; how would I figure out when to try again
    waited an hour, hit the limit at once again. Is it the daily one?
    how can one find out the length of the block from a 429
    Is there a time saying when the 429 ends?
    How can I tell how long the limit lasts?
    The limit notice has no end time, what do I assume?
    The group report hit the limit message just now, when is the app allowed to go on?
    Exact holds our group's app back today, is it minutes or must I wait until tomorrow?
    How long before the app may fetch again after too many requests?
    Is an hour of waiting enough after hitting the day limit?
    When is the request limit lifted?
    There's no time given with the 429. How long do we leave the app alone?
    How long does Exact block an app after a 429?
    When will the block lift after we went over the daily API quota?
    When may our app resume after Exact has put it on hold?
    How long rate limited
    Do I wait minutes, an hour or till tomorrow after a 429?
    How can I tell if the block for too many requests lasts an hour or until tomorrow?
    How do I tell a minute limit from a daily limit in terms of waiting?
    When will Exact let our app in again after a daily limit?
    The message shows no time at all, so how long before we retry after a 429?
    How many minutes or hours before Exact lets our app in again?
    Per minute, per day: when will my app be able to fetch again?
    How many minutes or hours does such a block from Exact last?
    Blocked by Exact for too many calls: until tonight, tomorrow, or just a few minutes?
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
    Exact says our requests are too many but apart from the till I have no clue what else is pulling data
    something eats our quota and I don't know which program it is
    something is eating our request budget and it isn't the report I know of
    which tools are pulling data automatically, we hit the ceiling before our own job starts
    find the culprit that consumes our daily calls
    our job is tiny but the quota is gone, who else fetches?
    no idea which of our eight tools uses up the allowance
    Is it the accountant or our own dashboard that consumes all those calls?
    which vendor hammers our environment, our own report runs once a night and still the quota is used up
    Over the limit, they say. Which of our tools are all doing the asking?
    Limits are exceeded, but I've no view of which programs are all loading
    who is using up our API calls
    someone eats our quota but which program
    calls used up by noon, by which of our programs?
    something is eating our request quota and we don't know what
    which of our tools is gobbling up the allowance
    who's eating our api calls
    three tools on the same app, which hits the limit
    no clue which of our tools eats the calls, how do i find the ones that run by themselves
    Quota used up and I don't know which of our tools is eating it
    which program eats our daily calls, we've no idea
    we exceed the number of calls but I can't tell which program is doing it
    something of ours is eating the API quota, what could it be
    Which program is using up all our requests?
    We're at the limit, though the client's app runs once a day. Who else is fetching?
    Someone is burning through our API allowance but I don't know which tool
    Something hammers Exact and eats our quota, how to find which program it is
    Over the limit, but which of our programs is fetching so much?
    limit reached each night, and I don't know which of our programs does the calling
    429, supposedly due to several programs pulling together, but which ones do?
    something is eating our API limit, which program is it
    which tool eats our api calls
    Six tools share the quota and one is eating it, how do I find the culprit?
    We get Too Many Requests. How do I find out which programs are fetching?
    No idea which of our apps uses up the API calls. Where can I see that?
    Some program uses up our calls to Exact at night. How do I find out which?
    Which of our programs is using up the request limit of Exact?
    Something of ours asks Exact for too much, how do I see which program it is?
    How do I find out which programs together use up our Exact API limit?
    Several packages query Exact, how do I discover which one eats the limit?
    Something is eating up our Exact request limit, how do I find out which tool?
    Which of our connected programs pull data automatically and cause the 429?
    limit reached, yet I can't tell which programs are doing the fetching
    Several programs must be eating the allowance, which ones, nobody knows
    somebody eats our quota, which program is it
    Several programs seem to eat our daily limit. Which ones?
    who uses up our calls
    which tool fetches so much
    something is burning our api calls, how do we know which programs fetch
    something is eating up our request allowance, which app?
    Which program is eating our request allowance?
    We're at the limit all the time, yet I don't know which programs collect data from our companies.
    Which of our programs are eating up the request limit, how do I find that out?
    How can I tell which programs together use up our request limit?
    Something is eating up our API calls, how do I learn which programs are fetching?
    Our quota is gone by noon and I don't know which linked programs use it up.
    Something keeps eating our daily API calls but I have no idea which tools are running.
    Which tools are calling Exact all day long? We're over the quota.
    Too many requests, but from which tool? We have at least five.
    How can I tell which tools are fetching at the same time and eating our limit?
    We keep hitting the limit but I can't tell which of our tools is doing all the calls
    Some other program must be eating our API quota. How can I see which ones exist?
    Is there a list of programs that pull data, since we hit Exact's limits without knowing why?
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
    Can Exact raise the limit for us? We need live stock from every shop, cutting back isn't possible
    Head office wants figures each quarter of an hour from all forty branches, and the cap is in the way
    reducing isn't possible, clients expect hourly numbers; can the limit go up
    can we buy a higher API limit
    we need near real time data of 120 entities, reducing is not an option
    Does Exact offer bulk endpoints or a raised cap? We need everything hourly.
    is there an enterprise tier with more calls per day
    warehouse stock has to be right to the minute, so fetching less is impossible
    ask Exact for a higher ceiling of calls, possible?
    We need every company every fifteen minutes and hit the cap each day, can it be widened?
    We're listed and need all entities hourly, cutting back isn't an option, can the limit be raised
    need everything, real time. Limit in the way
    limit is too low for a group of our size and we can't do with less
    can't do with fewer calls, regulator wants everything hourly
    fewer calls is no option, stock has to be real time
    can Exact raise our cap
    must poll every minute or we oversell
    raise api limit exact
    limit too small for us, hourly full load required
    We truly need every hotel, every hour, yet the limit bites. Any way round?
    can Exact raise the limit, we need everything every 15 minutes
    we really need all 90 companies every hour and bump into the limit
    can Exact raise the limit for us, we need all the data
    Can Exact raise our limit, we need everything hourly
    The client really requires hourly figures of all forty companies and we hit the limit daily. Is there a way besides fetching less?
    We need live stock across nine companies every few minutes, can Exact give us a higher ceiling
    We genuinely need the whole dataset every quarter of an hour, what about the limit?
    Can Exact raise the ceiling for us? We require all data every fifteen minutes.
    we can't fetch less, the wallboard needs all figures each 15 minutes and hits the limit
    Since the takeover the board wants all 30 companies every quarter of an hour and we run into the cap
    Analyst insists on everything each ten minutes, since go-live that means 429
    fetching less is not an option, we need everything hourly, yet 429
    raise api limit, need hourly data
    We truly need everything every 15 minutes, is a higher limit possible?
    Fetching less isn't an option for us, yet we keep hitting the limit
    We need every company every hour, but Exact limits us. Any solution?
    Can Exact raise our API limit?
    We can't reduce our data load, but keep hitting the daily limit. What's possible?
    We need all data every fifteen minutes and hit the limit, what are the options?
    Can Exact grant me a wider limit because we truly need everything hourly?
    We need all companies every hour but run into the request limit.
    Can we get a higher API limit from Exact for real-time reporting?
    Our planning needs all data every fifteen minutes, can the request limit be raised?
    we can't fetch less, stock has to be live, is there a bigger limit
    Can't fetch less, all 120 clients every quarter hour is what we promised
    real time needed for 80 entities, can Exact raise the cap
    Can Exact raise our limit? We need twenty entities every fifteen minutes.
    need all data hourly, limit too low
    can we buy a higher limit? we truly need everything hourly
    We need the lot every quarter hour without hitting limits
    Will Exact raise our request limit?
    We really need all clients in the dashboard every hour, but then we run into the limit.
    We need all client data every hour, can Exact raise our limit?
    We need everything every hour, can the request limit be raised?
    We can't fetch less, the warehouse needs stock every ten minutes. Are there ways to stay under the limit?
    We need all transactions every fifteen minutes, is there any way around the API limits?
    We need the stock of forty companies every quarter of an hour, but Exact limits us.
    Can Exact raise our request limit? We really need hourly refreshes for all entities.
    Can Exact raise the request limit for us? We need full data every hour.
    Our controller insists on real-time data from all companies, how do we live with the limits?
    We truly need minute-by-minute data, can the request limit be extended?
    We really do need hourly figures for all 60 companies, is there a way around the rate limit?
    We're a group with 80 entities and need near-real-time data, yet the limits make that impossible. Options?
    We truly need every change in every entity within minutes. Can Exact's limits be dealt with?
    Our board demands figures every fifteen minutes for all forty companies, but Exact keeps throttling us.
    We can't do with one refresh a night; we need everything hourly and Exact keeps stopping us.
    Fetching less isn't an option for us, we truly need it every ten minutes. What now with these limits?
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
