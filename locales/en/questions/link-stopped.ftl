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
    Our till stopped posting to the books on Tuesday and nobody touched anything
    no more daily takings in Exact since the weekend
    The accountant says two weeks of salon sales are missing, the app looks fine to us
    Booking system and Exact don't talk any more, reason unknown
    It worked for years and now the hours from the roster no longer arrive
    pos sync dead since monday
    Why did the hotel system quit sending invoices to our bookkeeping overnight?
    Till people blame Exact, Exact blames the till, and I'm sitting here without takings in the ledger
    Only at the VAT return did I see that no sales came over since April
    Cooks' hours didn't make it to payroll, yesterday they did
    It went dead, no idea, I didn't touch anything, webshop and books
    every evening invoices came by themselves at our salon, since last week nope
    Overnight stays stopped being booked on 3 September
    Help! Sync off, stock takes tomorrow
    Where do I begin searching when a connection that always ran just falls silent?
    Bookkeeper sends angry mails that turnover is missing from week 36
    Everything in the bakery went by itself until it didn't
    Gym's direct debits no longer pass to Exact
    was fine, isn't now. webshop
    Ran all night and nothing brought over, same as the two nights before
    Find out why garage invoices don't land in the books any more
    silence from the PMS since the long weekend
    As if somebody turned off the tap, not one receipt in the books
    New router and now zero comes from the till into Exact
    Where did yesterday's sales go?
    The florist rang in panic: Mother's Day week isn't in the books at all though the till rang it all up fine
    tills not conecting to exact anymore since yestrday
    It ran like clockwork all summer; back from leave I find that nothing was posted from the fifteenth on
    garage sofware stopped sending invocies
    Nothing has come through from the till since Tuesday
    The payroll journals used to drop in by themselves, this month zilch
    integration dead, why
    Twelve of my clients went quiet at once, scans no longer arrive
    Our bookkeeping robot stopped overnight and no one touched anything
    My client's dashboard is frozen at the April figures
    Shopify orders aren't landing in Exact any more and the supplier swears it's not them
    it worked for three years and then on Monday it didnt
    What could have made the hours feed dry up?
    expense claims no longer turn up in the ledger, how do I find the cause
    I only noticed at the VAT return: half a month of web orders never came across
    June's wage journals are absent for all my employers, May was fine
    The client keeps photographing receipts but nothing reaches us
    red dot next to Exact in the till software since thursday, no idea
    the link stoped
    What killed our connection? I need the cause, not only the cure
    Good morning, our time registration has ceased to deliver since last week's update, could you look into why
    no more data from Nmbrs
    Note to Bart: Dyflexis stopped delivering for every hospitality client since 3 May, please look into the reason
    automatic posting is broken and I'm keying it all in by hand
    until yesterday each claim was in Exact within a minute
    connection lost
    it doesnt fetch anything anymore
    boss wonders why his dashboard hasn't shown turnover for a week
    card transactions are nowhere since Sunday
    app not working
    why did it break
    All of a sudden no hours
    dead integration; what precisely should I look for on the app's own screen
    Her invoicing program marks everything as sent, but Exact has been empty since the 9th
    quiet from the till since Christmas, what went wrong
    no sign of life in the connection any more
    We came back from the office outing and nothing's been transferred since, what could it be
    Sync dead since Saturday, nobody changed anything
    our data warehouse hasn't received a single row from Exact in three days
    refresh token suddenly invalid, why?
    P1 incident: webshop orders no longer land in Exact, where do I start
    invalid_grant when refreshing
    what could make an integration lose its authorisation out of nowhere
    It ran for two years untouched and broke on Tuesday
    I need a root cause for the outage of the expense tool's feed
    the interface is down, I'd like to know the reason before I touch anything
    Time sheets stopped flowing into Exact and the vendor shrugs
    while troubleshooting a dead integration, is it harmful to keep pressing sync
    On Friday it worked, on Monday everything was down, and the supplier says it's our side. How do I find out?
    The director misses three days of figures and wants IT to explain
    CRM invoices suddenly no longer arrive in the books
    warehouse system says 'not connected' since the maintenance night
    why would a connection break that nobody has touched
    chain outage between shop and ledger, no clear error
    Management dashboard shows figures from two weeks ago and nobody noticed. How does such a thing come about?
    shop connection offline, restarted already, makes no difference
    the app states the connection is broken but won't say why
    interface doesn't post since we migrated our mail addresses
    Expense package lost its authorisation, second time this year. I want the reason.
    link dead after the holidays
    something broke between payroll and Exact and I have to find out what
    sync stoped since yesterday no idea why
    conection to exact fell away
    The membership fees no longer arrive in the books since Tuesday
    It worked for years and then from one day to the other, silence
    Why has our till suddenly stopped talking to Exact?
    Nothing came in overnight and nobody here touched anything
    Boss is angry because the dashboard shows only old numbers, what broke the connection?
    Our charity shop's orders used to flow in by themselves, now I type them by hand again
    I look after the books of a nursing home and the meal system has been quiet for four days
    Supplier blames Exact, Exact blames supplier, meanwhile no entries arrive. How do I find the cause?
    link is dead since weekend
    Everything stand still, before it was automatic, how I find the reason
    I'm typing in donations by hand again because the thing has packed up
    Press sync, it spins a bit and nothing whatsoever comes in
    Members pay, but it doesn't show in the books by itself any longer
    Hours from home care not arriving since 3 November, please find out why
    Three hundred receipts are queueing in the till and won't go to Exact
    Disconnected, in red letters, in our membership software, and I've touched nothing
    The neighbouring parish uses the same tool and theirs works, ours ceased on Sunday night
    School secretary here, I get the blame: invoices no longer arrive
    Is Exact broken or our programme? Nothing transferred since Easter
    It doesn't pick up invoices any more, though all its lights are green
    Council dashboard got stuck on 31 August
    For ten days there's dead silence from the members programme
    Something's gone wrong between the tenants app and Exact since our office rebuild
    conection broke sinds friday nothing comes
    Last synchronised: 12 days ago, says our expenses tool
    My predecessor said it runs by itself. Well, no longer
    The whole week not one receipt came over, quarter end is near
    Why would such a link stop of its own accord? Second time this year at our school
    Tenants ring that their payment isn't processed; there has been no exchange for a week
    Without any visible change the stream of invoices has dried up
    Not one of the schools gets data from the planner any longer, why
    I do memberships; the treasurer tells me nothing gets across, where's the break?
    It's been down since yesterday and I keep pressing fetch, can that do harm?
    no new bookings in the data warehouse since Thursday, it always ran
    Feed between Exact and our consolidation package dead since the weekend. Why?
    The expense tool hasn't posted anything for a week, no one touched it
    used to work, doesn't now. BI/Exact
    Group report shows stale figures, last successful load was 12 days ago
    Connection lost says the planning software, for all entities
    Our link broke right in the middle of the close!
    Sync between Payhawk and Exact halted out of the blue, find the reason
    What made the integration stop? Yesterday fine, today nothing
    the interface to Exact has been silent for two weeks and I only found out during month-end
    Connection worked for years and died, cause unknown
    link kaputt since migration weekend
    Data stopped flowing to Tableau
    The link died; what should I look at in the app first, and is it bad to keep pressing sync
    Our feed died over Easter
    the interface quit
    since about ten days no purchase invoices flow from the AP tool, cause?
    Why on earth has our group reporting stopped receiving data
    link used to be stable, now zero records per night
    Integration between Exact and Onstream no longer alive, need root cause
    The dashboards freeze at 14 November
    Nothing arrives any more out of Exact, for none of the companies
    connector dead, month-end in two days, panic
    We don't get any ledger entries over in the lake, been like that since the DC migration
    It was fully automatic and then it simply ceased
    Our Delhi team reports the extraction job returns nothing since last week
    Broken sync, unknown reason, all companies
    Rydoo and Exact don't talk to each other any more, and they did for three years
    Last entry from the till dates from Sunday. Who or what stopped it
    The feed for the board dashboard is frozen. I don't know where to look first.
    Out of the blue, no more hours from Dyflexis
    All of a sudden the warehouse load gives zero rows for every entity
    What can kill an integration that nobody touched
    I come back from leave to find three weeks of missing sync
    interface down
    The extraction to the lake was reliable and is now deaf
    after the go-live of the merger the old interface doesn't deliver
    spend tool doesn't push entries any longer; reason unclear; vendor points to Exact
    Entries from the spend tool have dried up and I don't know why
    Our weekly report had the same figures three weeks running; the feed's dead apparently
    It broke. Tool and Exact. Was good on Tuesday.
    no longer receiving anything from Exact in our cube, for no clear reason
    The robot that books our receipts went on strike
    from one day to the next no sync
    customer complains of wrong stock in the shop as nothing's been coming from Exact since the 3rd
    Bridge between planning tool and ledger has collapsed, how to find out what happened
    nothing changed on our end yet the data don't come
    the link has been out for an unknown while, need diagnosis
    Orders stopped flowing into Exact on Tuesday, nobody touched anything
    why did our shop sync die overnight
    One merchant out of sixty has no data since the weekend. How do I find out what happened on the Exact side?
    connection dropped, cause unknown, shopware to exact
    It worked for two years and now it's silent
    My web agency blames Exact, Exact blames the agency, meanwhile nothing gets booked
    what could make an integration quit all of a sudden
    Amazon settlements no longer arrive in the books
    our customer says the app broke. Everything's fine on our server. Where do we look?
    Turnover of the webshop hasn't been posted for nine days and the owner only noticed today
    integration health check: exact shows disconnected, want to know the reason before I touch anything
    stripe payouts not coming through anymore to exact
    the till used to push daily totals, since Christmas nothing
    Diagnose a dead connector
    every few weeks the plugin loses its connection with Exact, what's behind that?
    Nothing syncs. No clue since when. Help me track the cause
    how come the eBay link broke down after the summer
    merchant keeps hammering the retry button on his broken sync, is that harmful?
    Dear team, since our shop update not one invoice has reached Exact, could you trace the reason
    the light next to Exact in our plugin turned from green to grey
    now I retype every order by hand because the automation gave up. why?
    bookkeeper wants October revenue, the pipe seems dry
    prestashop exact bridge collapsed
    multiple merchants lost data the same day, what should they check
    Been hand-keying orders for a week. Surely the thing can tell me why it quit?
    "no valid connection" and the client swears nothing was altered
    the sync is kaput, where do I begin looking
    It is not that I get too little, I get nothing at all any more from Exact
    is there any harm in trying a broken sync over and over within the hour
    November marketplace sales didn't get across, October did. Something broken off?
    red dot behind Exact in our ERP, vendor on holiday
    nightly job has been saying 0 records for a week, used to be hundreds
    A merchant threatens to cancel because his postings fail to arrive. I need an explanation.
    without us doing anything Exact got detached from our order management
    card takings pile up in the till, nothing travels to the accountant
    I assumed the webshop was down but it's up, so the line to Exact must be dead
    link broken since monday
    nothing comes in from expenses app anymore
    connection to exact lost, why
    bank rows ok but scan tool dead
    link dead, what should i look for in the app
    no new data since tuesday
    tool disconnected itself
    data stale 5 days
    worked for two years and now dead, nobody touched anything
    timesheets no longer arriving, cause?
    nothing from the expense tool since last wednesday, no idea what happened, who do i blame
    our timesheet integration went quiet overnight and payroll closes tomorrow
    link down
    exact sync frozen
    dyflexis hours not arriving
    disconnected out of the blue
    figures stuck at 12 may
    app says connection lost
    Our bar till stopped posting to Exact somewhere around Easter and I'm trying to work out why
    The dental software used to push takings over every night, now there's silence and nobody touched it
    Why would a connection that ran fine for two years just die on a Tuesday?
    Nothing has come through from the booking system since the weekend, what should I check first?
    Gym membership invoices no longer land in Exact, supplier blames Exact, Exact blames supplier
    My practice manager says it's broken, my bookkeeper says it was always broken. It wasn't. What killed it?
    vet clinic here, animana sync went quiet on the 9th, no clue what happened
    Before I reconnect anything I'd like to understand what made the integration fall over
    Ticketing platform shows a red dot next to Exact and says disconnected, how do I find the cause?
    Payhawk was happily exporting until last Thursday. Then zero. Help me diagnose.
    The takings dashboard for our three spas is frozen at mid October
    Did somebody change a password, did the plan expire, or what? The till feed into our books has gone dead
    feed from the reservation tool is down, cause unknown
    Since we came back from the off-season closure the campsite system doesn't deliver anything to the ledger
    Our salon group has eleven links and one of them quit for no obvious reason
    The owner is furious that yesterday's covers and revenue are missing again, the link seems to have conked out, where do I look
    Interface between event planning tool and Exact not working any more, please advise what is reason
    stopped syncing
    Note for Priya: nightly revenue of the Harbour Hotel missing since 12 Oct, find out why the feed is down
    Everything seemed fine until I noticed the last receipt in the ledger dates from three weeks back
    We lost a month of gate money because the ticket link had been down and no one noticed; how do I find what caused it
    The status in the tool flipped from active to inactive and I'd love to know why
    physios do their invoicing, software claims it sent everything, Exact got nowt
    was working. isn't. why?
    New broadband, new manager, new tablet. One of them must have broken the till's connection to the books
    Something severed the tie between our riding school software and Exact in the past fortnight
    It used to arrive every morning at six, the hotel's daily close. Not today, nor the four days before.
    Bartender says tablet is fine. Bookkeeper sees nothing. Somewhere in the middle the link is gone
    Can you walk me through possible reasons why a long standing connection goes quiet?
    treatment invoices not arriving since october from salon system
    Is there a way to tell whether it's the user, the licence or the permission that took down our feed?
    the app that used to fill our ledger has gone on strike
    Our franchise's central sync lost five of its salons overnight, they each say not connected
    At the staff meeting it turned out the appointment system hasn't delivered invoices since All Saints; I need a plan to find the cause
    Between 3 and 4 November something snapped between our club software and Exact
    till fine. link not fine. help find out why
    All four venues worked, as of today not one of them does
    We see the congress bookings in the tool and no longer in Exact
    Is it somebody who left, a password, the licence? What do I rule out first when a sync dies?
    Only after the bookkeeper retired did I notice nothing had come in for weeks
    Dog salon software lost touch with the ledger, don't know the reason
    the thing between the gym and exact broke down
    Could you help me investigate a silent integration at our dental chain
    Spotted by chance: no treatment of Clinic South in the sales books, and that used to be automatic
    Boss, day sheets don't flow through by themselves anymore. No clue why. Can you look?
    A month ago Stager worked. How do I investigate what happened in between?
    Tool claims to be active but no entry has been added in ten days
    Why does a connection stop at four on a Sunday morning?
    Third time this year the link with the membership admin dies and I want to understand the reason
    I'd rather not guess: cause first, reconnect second
    Our holiday park misses takings from the booking platform since the new director came
    no one touched settings, zenchef stopped delivering, how come
    integration gone dead root cause
    The link between our shop and Exact went silent on Tuesday and nobody touched anything
    AP clerk reports no scanned invoices arriving since the weekend. Root cause?
    Refresh has been failing for ten days, why
    it used to work!! now nothing
    Our cash dashboard is frozen at 1 October. Something broke between the tool and Exact, no idea what
    Supplier says the connection dropped at our end. How do I find out what happened?
    Payroll journal no longer arrives; CFO wants an explanation before the close
    integration dead since Friday night, no error that tells me anything
    The hours app lost contact with Exact and I have to find out why
    What are the usual suspects when an Exact link dies overnight?
    Everything ran like clockwork for a year and then orders stopped coming through
    Post-mortem needed: expense sync stopped, cause unknown
    Who or what killed our CRM sync?
    The tool says disconnected. We changed nothing as far as I know. Where do I begin?
    no new data from exact in power bi since last thursday and I can't tell why
    Sales invoices stopped flowing into the books after the holidays, no message whatsoever
    keep losing the connection every couple of weeks, want to understand the reason this time
    It broke again and the helpdesk of the app points at Exact. Diagnose please
    month end is here and the till hasn't posted a thing since the 14th
    Fwd: connection lost mail from Basecone, does anyone know what caused it
    troubleshoot stopped integration
    One of our feeds simply died. The others are fine. What happened to this one?
    Why would a link that was set up properly suddenly give up?
    Orders up to 10482 made it across, then silence
    our link has fallen over and the person before me set it up, not sure where to look
    The report server cannot get through to Exact any more, cause not known, please investigate
    Nothing lands in Exact from the warehouse software today, yesterday was fine
    what made our connection drop?
    the boss is angry because the figures are stale, the feed from Exact seems to have expired or something, I just don't know
    Was working on Monday, is not working on Tuesday. Colleagues deny everything.
    Payroll entry always drops in on the 25th by itself. Not this month. What happened to the connection?
    Green tick in the app but nothing crosses over for weeks, weird
    Mail says: your connection with Exact Online expired or was revoked. Which of the two?
    214 orders Monday, zero Tuesday, zero Wednesday, shop is up. The line to Exact seems dead.
    Did somebody touch something? The import that always ran has given up
    RCA wanted for WMS to Exact interface outage
    Vendor: Exact no longer lets us in. Us: why?
    First failure at 2 am last night, every run since has failed, fetching from Exact
    Our sister company's sync is okay, ours isn't, find the reason please
    broken. till to exact. since when? no idea.
    the connection ceased to exist without giving reasons
    Since the controller got his new laptop no receipts reach Exact, related or not?
    I pressed retry three times and get nothing. What's broken, and may I keep pressing?
    it stopped syncing to our books, please find out what caused that, the app itself opens normally
    management report stuck on October because the Exact feed had been dead the whole time, how come
    What should I go through when a link gives up working
    connection off, on, off again, find out why
    Warehouse complains that orders don't reach accounting; link lay down after years
    HR package says connection broken since yesterday's payroll run; anybody knows why?
    nothing out of Exact for three days, we blame vendor, vendor blames us
    dashboard no longer gets Exact data, cause is a mystery
    The counter of synced invoices has been zero for a week
    vendor says token invalid and no more; why did it happen
    Stand-up: Exact feed red since Monday. Who finds out why?
    App opens, buttons work, but nothing from Exact any more. It used to.
    Since Tuesday no invoices from Dext arrive in Exact, and I've no idea what changed
    it always worked, and now the webshop orders just don't come across any more
    Nothing new in the dashboard for nine days. We didn't touch anything.
    our hours tool went silent
    The till takings of the weekend are not in the books. First time in three years. What could be behind that?
    app says connection lost and I would like to understand the reason before pressing anything
    Power BI refresh from Exact suddenly fails, was fine on Friday
    why would an integration die overnight
    Boss wants to know how come Pleo expenses stopped flowing and whether it'll happen again
    sync broken since the holidays, cause unknown
    BrightPay journals used to land every month by themselves, this month: nothing, no mail, no warning
    It's the third time this year that the connector drops out. There has to be a cause.
    Hi, could you help me find out what went wrong between Exact and our CRM? It has been quiet since last week and the supplier points at Exact
    The scanning app shows a red dot next to Exact Online where it used to be green
    who or what killed our connection?
    nothing comes in anymore and the status page of exact shows all green
    our reporting tool is showing figures from the 3rd, as though it froze that day
    something between shopify and exact snapped last night
    Customer invoices from HubSpot stay in pending. Until Monday they went straight into Exact
    Link dead. Which of the usual suspects is it?
    I came back from leave and the automatic import was no longer running, my colleagues swear they haven't touched it
    we changed a few things at once: new password, colleague left, licence renewed, and now the feed is down. which of these did it
    diagnose stopped integration
    The supplier says token invalid, Exact says all is well, and I'm the poor soul in between with no data
    purchase invoices not being pulled out of the scanner since yesterday morning, error is vague
    it quit on us right in the middle of the VAT quarter, can you work out with me why
    The expense tool wants me to log in to Exact again out of the blue, why on earth would it ask
    link gone quiet, no forbidden, no 429, nothing
    Can you tell what's the matter: Spendesk has stopped exporting to Exact for the whole company
    is it wise to keep pressing sync when the link is dead?
    I had a phone call from the warehouse: orders in the system, nothing in the books. Since when or why, no idea.
    our connector has thrown in the towel
    Is it us, is it Exact, or is it the app? Since the 12th not one document has come through
    not a single bill imported this week, while the folder is full
    Client complains his sales don't show up any longer; I see that the whole webshop link hasn't run since Sunday
    last sync: 14 days ago. used to be hourly.
    The connection status jumped to inactive and I want to know what caused it before we do anything silly
    flow of invoices has dried up
    it was all plain sailing until the new laptop, now the BI tool doesn't get Exact data
    The other day somebody here did 'something' in the user settings and now three integrations are out
    Good morning, our hotel system has stopped delivering the daily takings to Exact since the night of 3 to 4 March, what may have occurred?
    exact connection broken, how to investigate
    Why do I have to hook up the time tool again and again, it falls off every few weeks
    expired? blocked? revoked? I only see that it doesn't work anymore
    the dashboards are stale and the CFO is breathing down my neck, find the leak
    unexpected disconnect from Exact Online, root cause?
    yesterday evening all our apps lost their connection with Exact at the same moment
    Since the summer break the ordering tool and Exact no longer talk. In between: a leaver, a password policy, a new licence
    my scanner worked for years. This morning: disconnected. I never pressed anything, honest
    find out why integration went down
    The app just says 'an error occurred while retrieving data'. Until last Thursday it retrieved just fine.
    we noticed too late that nothing was posted by the till for a month
    hi team, klippa down for us since 8:40, not for other customers. any clue where to start looking?
    does the thing need a new sign-in, or did someone cut it? It's been silent since Monday
    It's not slow, it's not wrong, it's just not there: no data from Exact in the tool since Wednesday
    automated import no longer automated
    once more the link conked out, and once more everyone points at everyone
    integration offline reason unknown
    the webshop plugin lights up orange with 'Exact: not connected' ever since Easter weekend, no one recalls doing anything
    our invoices used to be in Exact before I'd finished my coffee, as of today they don't get there
    Every December the same misery: the stock sync gives up. Why is that?
    It looks like Exact no longer lets the scanner in and I haven't a clue since when
    two programs, Dext and BrightPay, both stopped posting on the same afternoon
    An angry supplier calls about an unpaid bill. The bill's in the scanner, never reached Exact. None has since the 8th.
    our link with exact has a hiccup since yesterday, all entities
    The dashboard hasn't moved since we migrated mailboxes. Could there be a relation or is it something on Exact's side
    the automatic run shows failed, failed, failed since the weekend
    connection lost without warning, finance director wants an explanation on paper
    I was ill, came back, and the feed is down. Nobody here knows anything
    what makes a connection that ran for four years stop
    Today's import: 0 documents. yesterday 0. before that 40 a day
    the plugin is asking for a login that we never had to give before. Something must have happened?
    Exact or Deputy, one of them let go of the other on Sunday
    do you know why our accounts integration is all of a sudden unauthorised
    had a working link, now I've a dead one
    scanner stopt working since yesterday dont know why
    conection with exact gone??? nothing changed on our side
    our intergration is dead sinds monday pls help find cause
    no data in dashbord since 4 days
    The Christmas party was on Friday, and since Friday evening the till hasn't delivered a single receipt to Exact. I suspect nobody, I just want to know
    We've an ice cream parlour; open again since March, and only now do I notice that the till reaches Exact no longer
    Someone told me that a link can break because of a password, a leaver, or 30 days' rest. How do I find out which one it was here?
    can you check why webshop ordrs dont arive in exact any more
    I pay for two systems that used to talk to one another and now don't, both helpdesks say it's the other
    what on earth has come between Deputy and Exact?
    For your information, the bookings from our garage software ended abruptly on 14 October. Kindly advise on the likely cause.
    all invoices stuck in outbox of the scanner with message 'no connection to accounting package'
    The app demands that I log in at Exact. It has never done so in two years. Before I do: what's going on?
    Something odd: the employee app says connected, Exact says connected, no hours have come over since last Tuesday
    Who can tell me what it means when a scanner that has always been linked wants to be linked
    The link was repaired in April, in June, and has dropped again. I'm not interested in repairing, I'm interested in why
    Is it possible that an integration dies of old age? Ours did on Thursday
    Please analyse: hours app and Exact, worked until 6 Nov 17:00, silent since
    our sync went on strike
    the link fell over, could trying over and over make it worse
    The stock tool last heard from Exact on 2 May. I need the reason for my incident report.
    Something's up with our link. No bills, no orders, no nothing since the long weekend
    Did we get kicked out by Exact? Our planning tool hasn't received a thing since this morning and no one revoked it as far as I know
    yesterday fine, today nowt
    the courier of our data has gone missing: no journals from the payroll tool in two pay runs
    Exact and our booking system are not on speaking terms anymore, and I can't say why
    integration health check red since 03:12, root cause please
    feed from the franchise till broke off, franchisor says it's at our end
    what happened here: all tools on one account out at once, others fine
    The link is not working any more
    Our orders no longer reach Exact
    Why has the connection died?
    The till stopped sending sales to Exact
    What made our integration stop?
    Nothing comes through from the webshop any longer
    The sync is stuck and gives no error
    Our dashboard hasn't updated for a week
    Receipts don't arrive in Exact any more
    It worked yesterday, today nothing
    My Excel report gets no figures from Exact any more
    The app lost its connection, how come?
    Hours are not coming across to Exact
    What could be wrong with our link?
    Why does the connection keep dropping?
    The integration breaks every month, why?
    Our CRM stopped getting customers from Exact
    integration stopped working exact online
    exact link broken cause
    app not syncing with exact since monday
    The nightly import has stopped running
    Nobody touched anything and still the link is down
    The app says disconnected from Exact
    How do I find out why it stopped?
    Expense claims no longer end up in the books
    Data from Exact has dried up
    Since the holidays our connection is dead
    Invoices stay in the app and don't go to Exact
    I don't understand why the link broke
    Where do I start looking when a link stops?
    Payroll entries aren't arriving, what now?
    Our warehouse tool suddenly can't get into Exact
    Exact won't let the planning tool in, no idea why
    The daily turnover isn't posted by the cash register any more
    The link was fine for years and now it's gone
    Shopify is no longer talking to Exact
    connexion with exact is lost, what happend
    Everything stands still between shop and accounts
    What are the usual reasons a link stops?
    My online shop no longer books by itself
    It's been quiet between till and accounts since Wednesday
    How can a link just stop?
    Customers order but nothing turns up in Exact
    A red cross sits beside the Exact connection
    Link status inactive, why?
    Purchase invoices are stuck in the scanning app
    Is the connection broken or is it us?
    The last entry from the app is three weeks old
    The app shows offline for Exact
    Automatic import quit, what's the cause?
    I discovered nothing has synced for days
    Our rental software fell out of Exact
    Membership fees no longer show up in Exact
    Every few weeks everything has to be reconnected, what's behind it?
    Connection failed since Friday
    The robot that posts receipts is idle
    What makes a link fall away?
    The API connection died, how to diagnose?
    It doesn't refresh from Exact any longer
    sync stopped this weekend
    app lost exact connection
    Three apps came loose at the same time
    The vendor says Exact is the reason no data comes
    Forty invoices yesterday, zero today, what's up?
    Nothing flows from shop to ledger now
    I did nothing and yet it's disconnected
    Leave hours aren't retrieved by the planner any more
    Our planner shows no Exact data now
    How come the app receives nothing all of a sudden?
    Find out why the receipt link broke off
    Traffic with Exact has been stuck since the first
    link with exact down, pls help
    My report is behind, the link seems dead
    Bookings from the hotel system stopped arriving
    We get no feed from Exact any more
    The data stream to Exact has run dry
    Why does my app fetch nothing any more?
    The webshop and Exact don't talk to each other now
    Our order import has given up
    What's going wrong between Lightspeed and Exact, nothing passes?
    Invoices don't travel from the app to Exact now
    No daily closing was sent to Exact for a week
    How do I trace why the connection got cut?
    App status page reads Exact: not connected
    Could Exact have thrown our app out?
    The care software link quit suddenly
    Exchange of data has ceased, reason unknown
    Used to get figures daily, blank since Thursday
    Until Tuesday last week the receipts of our restaurant client arrived every night. Since then nothing. Everybody swears nothing was changed. How do I find out what did happen?
    We build a time tracking app. A customer reports that no hours have reached his books since yesterday and nobody knows why. Which causes should he go through?
    I'm at a client who believed for two months that the till was posting. It turns out to have died in September. Management wants the cause, not a quick patch.
    On the same day the scanner fell silent at three of our clients. What might these have in common?
    As a trainer I often hear: it ran for years and then it just quit, no message. Which usual suspects do you check?
    The dashboard is frozen at the figures of 14 October. The tool opens fine, but no new data flows out of Exact. Why would that be?
    Payhawk stopped delivering at the weekend. They say ask your accountant, and I am the accountant. So: what could have happened?
    The CRM integration drops dead every few weeks and revives after some fiddling. I would rather know the reason than sign in again each time.
    Nightly import at the housing association quietly ended. No e-mail, no error, only an empty tab. What on earth caused it?
    I took over a file from a colleague and notice that the sales link is dead. She doesn't know a thing about it. Where do I look for the reason?
    Yesterday it was green, today it reads not connected, and in between nobody touched anything. Someone explain please.
    After our mail domain moved, the whole thing went quiet. Coincidence or not, the app fetches nothing from the books any more. How do I diagnose this?
    Their supplier says it isn't them. Ten days without a single order in Exact. The client has no idea and neither do I.
    No hours, no expenses, no anything from our field service app since Friday. We've no clue what tripped it up.
    All was well when the interim left, a week later half of the integrations are down. I sense a connection, though the client claims nothing was altered.
    A customer asks us, the app maker, why our software says the bond with Exact is gone. We see a refused token and that's all we know too.
    It worked in class and a day later at the client it doesn't. The import from Exact returns zero lines. Where would I begin?
    The partner wants to hear before three why our largest client's management figures haven't been updated since last week.
    Ten years without a worry and suddenly it's dead. Nothing changed, unless you count the new IT company.
    How do you reconstruct what made an app lose contact with the ledger? It belongs in my final report.
    The ordering platform's helpdesk says disconnected by remote. We're remote, I gather. So what did we do?
    After two users had been merged, the orders ceased. Related, or am I barking up the wrong tree?
    For the quarterly figures I discovered that the last till receipt is from 3 November. The landlord swears the till is fine. What took place on 3 November?
    I can't make out whether our app was thrown out, has expired or is simply lazy. Anyway it fetches nothing these days.
    As a software house we get invalid_grant from Exact for precisely one customer. What may have happened over there, so that we ask him the right thing?
    The scan app shows the client a broken chain as an icon and no explanation. Until lately the chain was whole. Causes?
    One day the bridge between planning and ledger was up, the next it wasn't. I must explain it to the board and have no story yet.
    Is there a relation between the bookkeeper's holiday and the webshop no longer posting since, or should I look further?
    I've seen the turnover analysis of a retail chain: a flat line from the twelfth. That isn't turnover, it's a dead connection. What happened there?
    Since our client tidied up licences, refreshed passwords and clicked away an app, all in one afternoon, he gets no orders. Which of the three was it?
    A colleague asks why her client no longer gets invoices in Exact from his joinery package. I said it's the link. But what about it?
    Integration screen at the client: last sync 41 days ago, and nobody noticed. What may have gone wrong that day?
    At year end we found the hours of November and December missing entirely, complete before that. The app has them. The transport faltered.
    Last try before I ring the vendor: all was on, all was running, then Exact won't let us through. We didn't change a thing.
    How do I explain to a customer why his app lost contact, without guessing who's to blame? He had quite some staff changes lately.
    The books link of the campsite is as dead as the campsite in January, only it's July. Any ideas?
    No, we haven't revoked a thing, not knowingly. Still the package claims that the consent has gone. Where does detective work begin?
    I don't know whether to consent again or whether it's something worse; the client's app has simply been silent since the move.
    The vendor said approve again. Did so, fine for three days, gone again. I'd like to know what keeps killing it.
    We noticed at the VAT return: six weeks of sales lacking. The shop sold, the app sent, Exact received nothing.
    Three shops, three tills, one maker, and all have been invisible in the ledger since Sunday night. Other customers of that maker are fine.
    When I took over this file it said: beware, Dyflexis link drops at times, reason unknown. It's down again. Now I want that reason.
    Our mutual customer complains that invoices from your portal haven't been in Exact for a week. As bookkeepers we see a dropped connection and wonder what's behind it.
    morning, at client van loon bakery no daily takings reach exact since monday, till man says its all green, pls help me think what caused it
    Last month our client changed provider, lost a manager and liquidated a company. And now the link to the stock system has gone as well. What's connected with what?
    For a court case I must establish when and through what the invoicing app lost contact with the ledger.
    Our support desk got eleven reports today: connection to Exact lost. Eleven different customers. How do we help each find his own cause?
    A customer on the phone shouts that we've shut him out. We didn't, his app is refused by Exact itself.
    The physio's insurer rings that claims are missing; his practice software hasn't sent anything to the ledger for weeks. No one knows why.
    The handover said all integrations green. A week into my job two are red. I don't seek someone to blame, I seek a reason.
    A client who faithfully sends all receipts has been at zero for three weeks. He's still sending. Where does it get stuck and why only lately?
    The ordering system says token revoked or expired. That's two things in one sentence, and I don't know which it is.
    We look after IT for a notary. His hours package let go of the books, as he puts it. How do we diagnose?
    On the first of each month the connection with Visma quits and somebody has to tinker. Surely that pattern means something.
    I spoke to the vendor, the client and his computer-savvy nephew. Three stories, zero causes, and still no data in Exact.
    At our client I compared till roll and ledger: equal up to the ninth, from then on only till roll. Are there known reasons for such a line to snap?
    The new controller thinks his arrival wrecked the integration. I think not. How do you honestly find out what it was?
    It used to go automatically, said the secretary, now I type it over. She can't say since when. I want to know what went wrong with that app.
    While testing a recovery plan we found that the membership link hadn't been running for ages. What may lie at the root?
    Our board report looked suspiciously like last month's. It was last month's. The connection turns out to be gone; through what?
    The client says he clicked something away in Exact once, another blames the licence; fact is the ordering app delivers nothing.
    Just before the audit we found the hours link has been asleep since Easter. The auditor wants an explanation. Where do I look?
    No orders have come over from the CRM since Monday and everyone swears nothing changed
    The handheld scanners worked for years with Exact, today nothing gets posted
    My stock report is frozen at November 3rd, nothing new arrives
    Timesheets approved last week never showed up in Exact, the transfer seems dead
    payroll journals stopped going across automatically. no error. why
    Salesforce shows Exact as disconnected and none of us touched it
    our nightly job quietly died and I have to explain to the boss what caused it
    Purchase orders have not been coming through for two weeks; I'd like the reason rather than just a quick fix
    Leave balances used to sync by themselves
    The integration between the WMS and the bookkeeping program fell over after the bank holiday
    Sales reps can't see open invoices in the CRM any longer, though Exact itself is fine
    Power BI tells me the credentials for Exact aren't accepted any more, yesterday was fine
    something broke between Zoho and Exact, how do I find out what
    The warehouse is standing still because pick lists no longer arrive
    Did anybody else's connector to Exact just go silent? Ours did on Friday at 5
    Note for Peter: Lightspeed orders have been stuck since Wednesday, could you work out the reason? I touched nothing
    Drivers sign on a tablet and that used to flow into billing; billing has seen nothing since the 4th
    three years without a hiccup and now nothing moves between CRM and books
    Sales blames purchasing, purchasing blames Exact, the fact is not a single line comes across
    last synced 12 days ago (it's always been 12 minutes)
    I'd rather not blindly press connect again, tell me first why it dropped out
    our planner shows a grey dot at Exact
    Salesforce says 'connection lost' for Exact - outage or us?
    Everything clocked after 1 December is missing in payroll, the transfer evidently isn't running
    Worked in the evening, in the morning the stock app wanted to reconnect; how can that be
    The scanning firm's helpdesk claims our side broke the connection, how do I verify that
    why would an integration fall apart by itself every few months
    customers tell us delivery status is wrong; turns out the sync with Exact died a month ago
    Order flow is down. Is there a list of likely reasons I could tick off
    I run the warehouse, not the books: shipments leave but the office has seen none of them since Friday
    Boss is angry because revenue on the dashboard has been zero for eight days while we sell and book as usual
    could someone check what's wrong between our planning and Exact, they no longer talk to each other
    Purchase invoices came in from Basecone until Tuesday 14:10, after that nothing. What happened on Tuesday?
    Payhawk tells us to 'reconnect', but first I'd like to know whether somebody fiddled with it
    is it normal that an app suddenly claims it has lost Exact?
    helpdesk says the token is dead, I don't get what killed it
    After each holiday something's broken, this time the transfer of hours
    The connector log only says 'authentication failed' from 3 a.m. onwards, who changed what?
    Our shop puts orders ready, Exact doesn't pick them up, and supposedly nothing is the matter
    orders not coming through!!! no clue why!!
    I'm after the reason for the failure, not for how to click agree, that I know
    The last three times it was a password, a leaver and a double connection. What is it now, how do I work that out
    Did Exact throw us out or did we do it ourselves? CRM bridge is flat
    since last week the PowerBI dataset can't get at exact anymore, nobody did anthing
    Shopify talks to the WMS, the WMS to Exact, and the last leg is dead. What could it be?
    Dyflexis claims the export succeeded, but nothing has landed in Exact since the month changed; it says link broken
    For my colleague: the Exact tile in HubSpot says 'sign in required'. He wants to know how that came about before doing anything
    Monday again: no packing slips, no orders and the connector shows 'Exact: not connected'
    Why does this connection keep dropping? I repair it and a few weeks later it's off again
    Client calls for his invoice. Invoices come from the project tool via Exact and the handover has collapsed
    what may have happened when an app after years stops getting data from one day to the next
    our scan and recognise does nothing to exact anymore, boss impatient
    BI partner writes: we can't get at your Exact. Not withdrawn, nothing changed as far as I know. How do I investigate?
    We changed directors and straight away things fell over, whether it's related I can't say
    Drivers ring me as their trips aren't on the invoice. The trip app and Exact have lost each other. How do I find out why?
    A quarter of the department can't work because the planner gets no projects from Exact since 9:30
    Odd story: none of us touched Exact and yet something broke with the stock package overnight
    I thought internet first, then the server, but everything works apart from the exchange with Exact
    Partner asks if subscription, user or password was altered now the link is down. How do I go through such a list
    What does it mean when Lightspeed says 'Exact integration inactive' whereas we used it yesterday
    no hurs in exact since xmas, link broken?? what caused it
    Sales entered 300 leads after the fair and not one is in Exact; turns out the connection had quit before the fair
    In the team chat: 'Exact is off from Zoho again'. Again? I want the cause on record this time
    Facilities report that orders haven't arrived in the purchase journal since Sunday night; the ordering tool itself runs
    tell me where to look if a connection dropped without warning, I'm a project lead and no techie
    Last month 2100 transactions, this month none. App doesn't make a sound
    Teamleader > Exact: nothing. Exact > Teamleader: nothing. Both work on their own
    Our till hasn't posted a single day of takings since Thursday, something between it and Exact must have died
    Nobody touched anything and yet Shopify orders no longer land in Exact
    Why would a connection that ran fine for two years just quit overnight?
    need root cause: sync to exact online dead since 02:00
    The expense tool went silent three weeks ago, finance only noticed at month end
    My client swears nothing changed, but his scanning software no longer feeds Exact
    Suddenly no fresh figures in Power BI, the last ones are from the 14th
    It worked, now it doesn't. Where do I start looking?
    Payroll journals stopped arriving and the vendor says it's on Exact's side
    the integration between our crm and exact fell over, can you help find out what killed it
    Boss wants to know by noon why the hours haven't come through since Monday
    Third outage this year of the same connector, what keeps knocking it out?
    Every morning the report was fresh. Since the weekend it isn't, and no idea why
    Something cut the line between Basecone and Exact and I'd like to know what
    All quiet from the webshop side, no invoices posted since the holidays
    Data feed from Exact dried up, no warnings, no changes on our side
    Hello, since last week is nothing coming in from warehouse program, can you tell what happened
    Diagnose please: previously healthy connector, zero records for six days
    Every morning the takings were in Exact, for three mornings they weren't, and the till vendor says all green his side
    Disconnected, it says. By whom or what is what I'm after
    Before I click anything I want to understand why the feed went silent
    Two changes at once, server move at the vendor and a new director here, and now no data. Which one did it
    Please find out why purchase invoices have stayed away since the 9th
    Possible causes when a connector gives up after years?
    a colleague tells me our planning board lost touch with Exact on its own accord
    What makes a connection to Exact break without anybody doing a thing
    Report is frozen at 14 October
    Documents pile up in Basecone and none reach Exact any more
    'Connection expired', it says. What has expired then, and why now?
    Not asking how to mend it but why it broke
    All of a sudden the hours program wants a sign-in at Exact, which it never did. What's behind that?
    Month-end and no expense claims came over, don't know since when or why
    Is it Exact, the vendor or us? No hours for four days
    Nothing has come across from the till since Tuesday and no one touched anything. Should I be worried?
    Is it bad that the integration has been dead for six days? What killed it?
    Do I need to know the cause before I start pressing reconnect? Our feed into Exact died.
    Should I ring the supplier first or look in Exact first, the sync has gone quiet.
    Will the invoices of the lost week still arrive? First I'd like to find out why it quit.
    It ran for three years and on Sunday night it just ended. What could have happened?
    why would a connection die all by itself
    May I delete and set it up from scratch, now that the app and Exact have lost each other?
    Back from leave, and the hours of three weeks are missing in Exact; the feed seems to have given up.
    Year-end close tomorrow, orders from Shopify no longer land, reason unknown
    How long can a feed be silent before I should act? Ours has been for two days and I don't see why.
    The app says 'disconnected' and gives no reason at all
    connection lost on first of month, coincidence? nobody changed nothing here
    My boss demands to know what went wrong: the purchase invoices ceased to flow last Thursday.
    It quit the very week I was off sick. Is that because of me?
    our BI numbers froze on the 12th and the link is apparently broken, where to look first
    Thursday fine, Friday nothing. Vendor blames Exact, Exact blames vendor. Who's right?
    Customers phone about reminders for paid bills; turns out the payments app has no connection with Exact any more
    Is it usual for such a link to drop once a year, or is something the matter?
    stopped 2:30 at night, log empty, consolidation tomorrow, where first?
    It suddenly wants me to log in though I've done nothing. Why?
    All six branches lost their till traffic to Exact at the very same moment.
    Could something have expired? I don't understand why hours have ceased to come over
    The workbook that refreshed each morning has done nothing since the holidays and no one's been near it
    Have I lost orders? WooCommerce and Exact parted ways on Sunday, reason a mystery.
    I don't want to repair yet, first to understand why it fell off on 2 June.
    Every five weeks or so it gives up and I can't see a pattern
    Payroll entries for May never arrived, apparently the line was dead and nobody noticed. What caused it?
    who did what? the status of our integration is red
    fine till 15/4, after that nothing from crm
    My predecessor said it never needed care; half a year on it's lying flat
    yesterday teh till went thru to exact, today nothin, shud i worry
    The bookkeeper waits for restaurant takings that have stayed away since Easter. I touched nothing; how do I find the cause?
    How can I tell if it's our password, a leaver or the licence that put the connection down?
    The stream of invoices from our ERP dried up. Cause first, mending later.
    No panic, says the vendor, 'it's on Exact's side'. What should I look for there, three days without sync now
    link gone. help. quarterly figures!
    Six clients at once ask why their receipts don't land in Exact any more. The tool is silent.
    The app still shows old bookings but nothing dated after 20 September, why?
    I never noticed that connection and now I'm supposed to solve a red dot
    Are we alone in Shopify and Exact not knowing each other since Wednesday, or is it something of ours?
    An empty sales journal this morning where sixty shop lines normally stand. How bad is it and what happened?
    The nightly export failed to appear for the first time in four years. I'd like to know what preceded it.
    I own a bike shop and understand nothing of this: till says synced, Exact has received nothing for a week
    Only change: we've a new IT partner. And now nothing comes in from the CRM. Related?
    third time this year the supply from our packing app stutters out and I want to get to the bottom
    Where can I read what's to blame for the silence? A client wants an explanation for 4 days without orders.
    Last time it was the password, now silent again and it's not that. What then?
    Might somebody have turned something off? No payroll journal since today and I'm in the dark.
    Since the clock change no slips reach Exact. Must I install the lot again or find the cause?
    Under the Exact logo it used to read Connected in green, today it's grey and I've no clue why
    Got an automatic mail: your Exact Online integration has been paused due to an authorisation problem. Nobody here did anything
    The last synced date on my screen is three weeks old
    a red dot sits next to Exact in our webshop back office since Tuesday
    Every morning the sales mail had yesterday's numbers, now it keeps repeating the 9th. What broke between it and Exact?
    The page with imported receipts is empty since we came back from holidays, it was always full
    my till says 'accounting offline' in a yellow bar and no one can tell me how come
    It says 'session no longer valid' in the expense tool under Exact, out of the blue
    The tick behind our bookkeeping disappeared overnight and invoices stay in the queue
    Boss shows me his phone with last month's turnover, wants to know why the app stopped talking to Exact
    There's a broken chain icon where the Exact link was, how did it get broken?
    Mail from the supplier reads: refresh token rejected by Exact. What happened and whom do I need?
    The counter of orders pushed into Exact has stood at 482 since the weekend
    Dashboard frozen at 30 September. Nobody changed anything, they say
    we see 'never' under last run for Exact. It had run every hour for two years
    The time sheets don't arrive any more, the screen just shows a dash for the date. Looking for the cause
    Something told me 'unauthorised' this morning in our BI refresh log, last night it was fine
    Why did the Exact tile in my app turn red?
    nobody touched it, yet the status page says disconnected from accounting, I want to know why not just reconnect
    Subject line of the mail: Action needed, Exact stopped responding to your app. I have not the faintest idea what caused it
    Our bakery's order tool lists no customers any more, they came out of Exact
    Integration page: three green lights, one black. The black one is Exact. Since when and because of what?
    Empty inbox of purchase invoices for eight days, before that dozens a day
    Status went from active to error on the first of the month, can you help me to find the reason
    Monday a blue cloud, Tuesday a grey one, and not a single receipt since
    No more nightly 'import succeeded' mails for three days
    One says it's Exact, another says the planning tool, all I see is that no hours come across any longer
    The status column used to say OK, since 12 May it's blank
    There's a line through the Exact logo in our shop's back end, how come
    inactive connector, says the CRM. Since when, and why?
    I get messages in German saying Verbindung abgebrochen, what made the link to Exact fall
    stuck on 'queued', it went fine all last week
    Vendor claims our side lost the link, my balances haven't changed in a month
    Last contact 41 days ago it says beside Exact
    tick is green but the last fetch was in October. It has ceased somehow
    A client of my firm rings: her till doesn't post and has an exclamation mark at Exact. Find the cause
    'Connected to' used to name our company, now it's blank
    A window 'restore connection?' greets me daily. I'd like to know why it keeps dropping
    I'm the secretary, order slips no longer turn up in Exact each afternoon and my boss demands an explanation
    two hundred orders waiting, zero in Exact, no one can say what's the matter
    It was fine until Sunday's outage, ever since the hours page is red
    The technician's mail mentions a refresh token and I just see no invoices
    our reporting can't read a thing out of Exact any longer, nothing was altered
    what killed the sync between our shop and the books
    The wall screen has shown 8,412 euros for two weeks
    Push notice each morning at seven: Exact not reachable. What's wrong with it?
    In the CRM every customer says 'open balance unknown', that used to be read from Exact
    The app asks nothing, says nothing and no longer does anything with Exact
    text with OAuth and expired showed up, everything has stood still ever since
    A progress bar used to fill while reading from Exact, now it jumps to zero straight away
    employee list in the hours app is three months old, no refresh
    Back from leave and I see that no receipt was posted through the app since October. What went wrong
    old invoices are there, nothing from after 1 June though
    mechanics' phones say 'synchronisation interrupted'
    third time this year that the green dot disappears, why does it keep happening
    my colleague reads 'connection failed', I read 'loading', same application
    The till has an amber light at 'export' and our bookkeeper gets no reports
    It just says 'Oops' where the Exact figures were
    Not a peep from the integration since the new IT company took over
    Every Friday I got a mail with Exact figures from our app, the last two were blank
    I'm a dentist, no techie: the program says it can't find our bookkeeping, until last week it could
    management's question is simple: why is that dot red
    It reads 'verification required' next to Exact and nobody can tell me why that crops up now
    zero new invoices since Wednesday noon, what happened that afternoon?
    Something got cut during the weekend, on Monday everything read offline
    What do you check when an integration that ran two years suddenly brings in no data?
    warehouse man shouts that his screen says 'no link to finance'
    All I have is the client's photo: red cross, Exact, a date three weeks ago. What do I ask him?
    each night it says 'success' with nil records, it used to be hundreds
    cause of outage Exact - Lightspeed, green status gone on 2 Nov, please
    where my name used to be beside Exact, it now says 'nobody'
    I've got a support ticket that says only 'sync is dead', how do I work out why
    no figures after quarter three in our reporting app, before that daily
    Odd: the vendor sees 'active' on his side and I see 'no connection'. Nothing comes across
    My chief wants to know why we were mailed 'synchronisation ceased'
    Since the power cut at the office the daily turnover stays out of Exact
    receipts I photograph no longer land in Exact though I see them in the app
    It says 'access withdrawn or expired' and I've no idea which of both it is
    no data since the 14th, log: unauthorized_client, anyone
    a window about a lapsed authorisation came by, I clicked it off, silence from then on
    why does the director suddenly have zero customers in his app
    I press refresh, something spins, and the same old date is back below
    How come an app that went by itself for two years suddenly shows 'login needed'?
    Our school no longer sees parents' fees arrive in Exact from the collection tool
    'Status: pending authorisation' for a week, I touched nothing, exports stand still
    It fell out right in the middle of month end. What's to blame?
    Fourth morning in a row with the same stock list, Exact isn't passing anything on
    Quick one for you, colleague: client De Vries has the scan link showing 'off', they did nothing. Where do you start?
    says it can't connect any more, until Sunday it could
    Why has the tick at Exact turned into a question mark
    my daughter runs the web shop and says it reads 'logged out of accounting' since Mother's Day
    supplier points at us, we point at them, meanwhile nothing reaches Exact
    the dental software's export hung in January and hangs again now with an empty list
    sync off, reason unknown, pls help
    Dead as a dodo: no error, no numbers, no sign of life from Exact
    I'm not asking how to log in again, I'm asking why that Exact light keeps turning red
    Scan app always worked, now says 'no rights any longer', nobody took anything away as far as I know
    no receipts in Exact, no error, and the app claims it's waiting for something
    Exact is now under 'inactive' in my integrations, I'd like to understand how it got there
    the last entry by the program was yesterday 16:12, silence since
    we're not logged out, cancelled nothing, yet the program reports no connection with our accounts
    export to the books stopped during the night
    it sais disconected by exact, i didnt do nothing, why
    since friday no invoces from shop go to exact no idea whats happend
    status conection lost, who can say me the reason, yesterday was good
    last sinc date dont move anymore
    Came back from three weeks in Portugal and nothing has been posted from our scanning tool since the day after I left
    It ran fine until the merger, now the timesheets no longer reach Exact and everyone points at someone else
    Over the Christmas break something must have happened, our till went quiet towards the books
    We had an office move last Friday and since Monday no orders come through from the shop
    Apparently the Power BI refresh has been dead since the 12th and I only got told yesterday. Where do I look first?
    our shopify thing worked for two years, stopped sunday night, nobody touched it
    The intern was poking around yesterday and now nothing flows into Exact anymore, how do I find out what broke it
    After the weekend maintenance our hours app is silent and I can't tell if it's them or our side
    My predecessor set this up, she retired in spring, and in June the imports dried up for no reason I know of
    Everything was all right before the audit, then somebody did something, and now Payhawk sends us nothing
    There has been a power cut, a new laptop and a new colleague in one week. Which of these killed our invoice feed to Exact?
    We received a letter on security, ignored it, and two days later the cash register stopped delivering. Related?
    I was ill for ten days. Before: receipts in Exact every morning. Now: none. What happened?
    Last week it synced, today it wants me to log in, tomorrow is closing. Why does it suddenly do that?
    boss says dashboard shows last month's numbers, I suspect the connection to Exact died around the 20th
    Worked. Then Tuesday. Now nothing.
    Since the update on Tuesday our Excel report sticks at Tuesday's figures, is the update guilty or did Exact let go of it
    The vendor had an outage, they say it is over, yet our orders still don't arrive in Exact
    somebody cleaned up something in Exact before the holidays and afterwards the CRM stopped talking to it, need to find the cause
    We quarrelled with the POS supplier in March and in April the feed fell silent, did they pull the plug or is it something else?
    The stall traded on Thursday as usual, and Friday's card takings are nowhere in Exact. What became of the feed?
    Somebody at Exact helped us with another matter last week and ever since the expense app refuses
    Needed my yearly figures and found WooCommerce hasn't delivered since Easter
    A volunteer claimed it was working again, but after 6 October I see nothing of the membership software in the ledger
    All I did was switch Exact's language and now the shop's gone quiet, can't be that, can it
    Vendor points to Exact, Exact points to vendor, and our sales orders have been stuck for four days
    Client rang in a rage, his dashboard shows September and it's November
    Board meeting tomorrow; BI has stood still since Thursday and I've to be able to say why
    After the IT chap's visit the receipts stopped being read in, he swears he touched nothing
    I got some notification, swiped it away, and the app no longer writes to our accounts
    Why would a connection that's been fine since 2021 give up on an ordinary Tuesday?
    Three things yesterday: mail from Exact, server restart, colleague went home sick. Today no orders.
    I took over from Mrs Baker who said it all went by itself. From my first day nothing does
    we changed internet provider and that very evening our warehouse system fell silent towards exact
    second time this year it just drops out, how do I find the real cause for once
    First it was late, then half days were missing, as of yesterday it is cut off completely
    I'm a secretary at a notary's, no good with computers, and since the holidays the time registration is loose from the accounts and I get the blame
    Could've been the temp, could've been the update, fact is no packing slip has come in since the 22nd
    Trial closing on Friday, Monday the till's connection was gone, our own doing?
    Pulled into Monday's stand-up: finance says no invoices from Teamleader in November. It used to. What now
    We rearranged the furniture shop last week, moved the tills, and only now do I see daily takings no longer reach Exact
    All of 2025 it went by itself, from 3 January it didn't, and no one dares to touch it
    The support man asked what happened before it broke. I don't know! The rental software simply stopped arriving in Exact
    Did I break it myself? I switched browsers and now hours and Exact are strangers
    last invoice came across friday 16.40, silence after. what happened at 16.40
    Might our move to another Microsoft tenant have wrecked the Power BI pull from Exact
    Exact is fine, the web shop is fine, nothing moves between them since Black Friday
    At my old job it was always the password, but nothing has changed here and still the scanner is mute
    Subscription renewed, the user still works here, nobody withdrew anything, yet a week without data
    The bookkeeper insists she only fetched coffee, but after that afternoon no claim came out of the expense app
    I don't get paid because my hours no longer land in the client's Exact since last month
    disconnected showing on screen after 2 months of no complaints, cause?
    First week after go-live flawless, second as well, in the third the light went out between CRM and Exact
    thought it was the internet but that's back and still no receipts in exact
    The little dot beside Exact in our app was green yesterday and is grey today
    Firewall was worked on at the weekend and BI no longer fills from Exact though the rest of the internet is ok
    Their salesman phoned, the neighbours lost their Exact connection too. So did we. Why?
    The season started, the booking tool sold 200 tents, and Exact knows about none of them since 4 May
    The bank feed works, the card terminal works, yet the till's day totals don't come into Exact since Ascension
    I thought it was the bank, the bank's fine, it's the expense package that pushes nothing to the ledger since my week off
    first the amounts were wrong, they fixed it, and since that fix nothing comes over to exact
    Our Visma hours went to Exact at six each day; since the clocks changed nothing happens at six nor at seven
    My staff wondered why turnover was zero, the till itself is right, it's the passing on that has ceased
    About three weeks back the HubSpot sync to Exact broke, around the reorganisation, still hunting for the trigger
    Insurance made me check all software; the rental app hasn't delivered a line to Exact in two months, once it did
    Lightspeed is full of Christmas sales and my books are empty of them since the 6th
    Our clock terminal stopped throwing hours into Exact on Armistice Day, after five flawless years
    Until our controller went on honeymoon the report ran; now I get told off because it has shown old news for weeks
    I know something went wrong a week ago as the last rent invoice in Exact dates from then. What and why?
    service engineer came by, never saw a till report in exact again
    All I did was dismiss a mail from Exact and now our collection software gets no invoices
    Help me puzzle out why the reservation system went dumb towards the accounts after reopening
    since power cut nothing of the till in exact, how do i find whats broke
    had holiday and now basecone not speaking to exact??
    she says i did nothing but hours dont come trough anymore since she sat at my pc
    app was ok yesterday noon, boss fiddled, dead tonight
    we got hacked (mail), everything restored except invoices import to exact never returned
    conection died in the night from saturday to sunday, no clue why
    when we still were in the old building the sync ran
    It was half term, closed for a week, since then the ledger hears nothing from the tills
    nothing was changed and yet the till delivers nothing any more
    it used to work and now it doesn't, I want to know why
    since Tuesday no webshop invoices, nobody knows the reason
    dead silence from the scanner, cause unknown
    without any warning the roster app stopped posting
    I don't want to reconnect blindly, first tell me what made it stop
    report is stuck on figures of the 12th, the nightly refresh went quiet
    works for three clients and no longer for the fourth, same app, why
    who touched it? payroll entries no longer arrive
    the vendor points at Exact, Exact points at the vendor, meanwhile no data
    all of a sudden nothing
    hours don't flow in any more, what happened
    did we do something that made the app drop out
    connection died over the holidays, where do I start looking
    orders no longer land in my client's ledger, how do I trace the reason
    just get it going again, it's been standing still since yesterday
    for no apparent reason Payhawk has quit sending
    no receipts from one day to the next, is something broken with the link
    feed went dry, no error that I can see
    link broke, cause?
    no new link please, I want to know what killed the old one
    my manager demands an explanation why weekend sales never came across from the till
    app says connected, nine days of nothing, and no one knows why
    it was a fine link until the day before yesterday
    went down at every client on the same day, no notice whatsoever
    I clicked nothing, changed nothing, went nowhere, and it's silent
    last night's refresh came back empty, the one before was full, find the cause
    mid-sale and the shop's feed into Exact has dropped out
    vendor insists all is green on their side yet we get no data
    figure out what did in our payroll feed
    stock used to follow along, for a week it hasn't, and not a peep from the app
    diagnose please: what broke the flow of invoices
    Exact link down since 2.30 pm Thursday
    claims are no longer delivered and nobody did anything
    connection to the hours system lost, how do I find out what did it
    don't tell me to wait, receipts have been missing for six days and I can't see why
    off the air, no occasion for it
    something broke the tie with Teamleader, what was it
    why would Exact no longer let our app in, we never shut it out
    our exchange with Exact went dark and no one was told
    wages didn't come over this month, last month they did, same set-up
    dont work anymore, did work, changed nothing
    conection gone, dont know why
    integration stopped working why
    exact sync dead since friday
    basecone no longer pushing invoices cause
    connection lost exact online diagnose
    connector down troubleshooting
    shopify orders stopped flowing into exact
    app disconnected itself reason
    nothing imported since monday
    why did my link break
    payroll journal no longer arrives
    exact link broke overnight
    used to work, now silent
    dyflexis hours stopped coming through
    find cause of broken integration
    data feed dried up exact
    till stopped posting to exact
    power bi refresh fails since tuesday exact
    link down after colleague left?
    expense tool lost exact connection
    webshop feed dead nobody changed anything
    what killed the connection
    intergration stoped no idea why
    exact api connection dropped root cause
    receipts not arriving any more
    crm to exact went quiet
    checklist broken exact connection
    conection lost with exact online
    why isn't anything coming in any longer
    worked last week, dead now, why?
    how do I find out what broke it
    sync halted no error shown
    payhawk exact outage or us
    stopped pulling figures last night
    suddenly unlinked exact
    bookings no longer transferred automatically
    integration flatlined after password change or what
    is it us or them, feed stopped
    got email: connection to exact lost
    who or what broke the feed
    app suddenly wants login, how come
    receipts pile up in basecone
    red dot next to exact in app
    vendor blames exact, exact blames vendor
    link drops every month
    no sales posted since 3 may
    fine yesterday, nothing today
    why did it log itself out
    investigate stalled import
    webshop no longer talks to exact
    nothing gets through to the ledger anymore
    sinc stopped exact
    connecter died, figure out why
    trengo exact gone since yesterday
    feed frozen a week, where do I start looking
    tool lost touch with exact
    diagnose dead payroll feed
    morning: everything disconnected
    figures in report stuck at last tuesday
    Why's the till gone quiet towards exact?
    What went wrong with the link last night?
    How can I tell why it's standing still?
    Is it our fault nothing comes in?
    Just stopped by itself, now what?
    Why is shopify silent all week?
    why dosnt it bring bookings anymore
    why did conection brake
    sync stpped tuesday
    till dosent book anymore exact
    nothng coming in since friday why
    feed is ded reason
    orders not ariving in exact anymore
    lnk broke find cuase
    hours ap stoped sending
    Is it them, is it us or is it Exact? Nothing has come through since Monday
    The integration died and no one knows why, how would I narrow it down?
    Expired or broken, how can I tell? Receipts stopped arriving
    Did somebody pull the plug or did it lapse by itself
    Client rings to say the till no longer posts, neither of us has a clue. What do I ask him?
    Is it normal for a connection to give up after a long holiday?
    Worked for three years, dropped dead last Thursday, no one admits touching it
    Should I phone the vendor or look at something on our side first now that nothing syncs
    no data since 1 october, cause unknown
    Could a changed password have killed it, or is that a coincidence
    Two tools went silent on the same day, what would they have in common?
    Dashboard frozen at mid September, no error to be seen
    We hooked the same app up for a second entity and the first one went quiet, related?
    Sabotage or expiry? The sync vanished on the day our ex-controller walked out
    Outage at Exact, or has our approval gone missing?
    One of our feeds has flatlined, want to know the reason before anyone starts reconnecting
    The intern has been clicking around and now hours don't arrive any more
    Don't know whether reconnecting is the cure or whether there's more to it
    Sales orders used to flow into the ledger and then they didn't. Trying to establish what happened
    Who or what broke our link with Payhawk
    Till vendor says it's Exact, Exact says it's the till, meanwhile nothing posts
    Should I be worried? our sync has been quiet for four days with no error at all
    What sort of things make a running integration stop out of the blue
    Hacker or bad luck? The connection between our shop and Exact is gone
    I want the cause first and the cure later: since today the app wants me to sign in, it never did
    It shows a login screen. Expired, or did someone throw it out?
    I changed nothing. Still the reporting stopped
    Leaver, password change, new licence, all in one week, and now the link is dead. Which of these three is it?
    worked, doesn't, why
    Until Friday I got fresh figures each morning, now it's stuck on the old ones
    On behalf of a client: receipts don't come through any more, where does one look first
    Link looks alive yet brings nothing, no error, no data
    Following IT's security sweep some feeds went silent, not sure that's the reason
    Known reasons for an app no longer getting figures after months of faithful service?
    Someone help me establish where it fails, not one order since Tuesday afternoon
    I'm only the receptionist, but they say till bookings no longer arrive. How do I find out why
    Two suspects: Tuesday's password change or Wednesday's new firewall. Which one cut the app off from Exact?
    Client accuses us of wrecking his connection; how do I establish what happened
    Nobody left who knows how it was set up, and now it's down. Where to begin
    Nightly import has produced zero lines for two weeks
    Expenses sit at the vendor as "waiting for Exact". What has come between them?
    First thought it was our internet but everything else works, only hours won't cross any more
    orders pile up in the shop and exact gets none, was always fine
    is it a known thing that connections all drop on the first of the month
    Our BI consultant says "no connection", our Exact person says "nothing wrong", and the board's been looking at stale figures for two weeks. What happened?
    It fell over on 3 November between nine and ten. Who or what could have done that, and how do I find out without making it worse?
    Asking for my client, a bike shop: let his bookkeeper go, took a new package, and now nothing from the till. Where's the fault?
    Expired, withdrawn, blocked or pushed out? Our stream of receipts has run dry
    Keep trying or better not? it fails to connect each time and I don't know why
    app went mute
    sync stoped and nobody knows y
    no recipts since tuesday, expired or broken??
    it just quit on us. what can be the reason
    our hours not coming over anymore, everyone says they did nothing
    Nothing has come through from our webshop since Monday and nobody touched anything
    Why would an integration that ran for years just give up?
    Scanned receipts used to appear every morning, now it's been quiet for a week
    sync dead
    The hours app no longer talks to Exact, yesterday it did
    Our POS supplier blames Exact and Exact blames the POS supplier; all I know is no sales arrive
    Dashboard frozen at 3 March, refresh keeps failing
    Ever since Karen left, no invoices flow into the books. Coincidence?
    After the accountant changed his password our scan tool went silent
    The connection dropped exactly when we added a second shop
    Lightspeed says disconnected, no idea what caused it
    It sat idle the whole summer and now the app won't fetch anything
    The payroll journals aren't arriving and it's almost payday, how do I trace the cause?
    Integration fell over and I want the reason before I blindly reconnect
    Shopify shows a green tick yet no orders have landed for days
    CFO wants an explanation for six weeks of missing automatic postings
    Everything ran until the licence was changed, now the nightly import is broken
    Expense platform displays a red cross beside Exact, no details
    What could make a connector lose its access overnight?
    link broken since weekend plz help
    Our management report can't get figures any more, it used to refresh by itself
    I run a bakery and since Thursday the till hasn't put a single day's takings in Exact, I'm getting nervous
    No life left in the integration
    Why has our expense tool come loose from Exact all of a sudden
    On the same day the scan connection dropped for three of my clients
    It simply ceased, nobody touched it, the supplier shrugs
    How do I trace why the automatic invoices stay away? The tool as such runs
    We lack the whole of May from the app and it says not connected
    Since going to a different Exact plan the hours integration does nothing
    exact integration down since last night
    CRM reports connection failed, no changes on our side
    As soon as the new colleague linked too, my connection vanished
    What killed our link?
    Our restaurant's takings have been absent since Saturday, the till itself runs
    The last transfer was twelve days ago according to the log. Why?
    lost connection with exact and we know nothing
    Our receipt app went silent; is it the password, the person or something else?
    Salaries aren't carried over this month, tool says connection failed
    Automatic import gone, manual gives nothing either, yesterday was fine
    exact link not working anymore what could it be
    Angry client: his sales haven't landed in the books for a week
    Worked, doesn't work. Why?
    The sync vanished off the radar without notice
    Hours arrived every night by themselves, three nights now without
    Find the cause of a broken connection please
    link stopped
    web shop orders no longer arrive
    why is there no new data
    app suddenly not working
    link fell out overnight
    synchronisation has stopped
    excel add-in no longer gets data
    integration with HubSpot fails all of a sudden
    connection is broken, what now
    repair the connection with our webshop
    get to know why the sync stopped
    how do I fix a broken link
    can I find out why the app stopped?
    help, the connection is down
    broken connection
    app stopped working
    connection stopped working
    no longer syncs
    no new figures
    no figures coming in
    integration does not work
    app does not work
    app gets no data any more
    connection to exact online broken since yesterday
    app lost its connection
    no new figures are coming in
    link was broken after 30 days
    broken link with Shopify
    the handshake with Exact is gone
    our till dropped off and stopped talking to Exact
    Pleo went dark after the holidays, nobody had touched it for weeks
    the pipe between Spendesk and our ledger has run dry since it disconnected
    Seasonal business, ice cream stall. Every April the till has lost its tie with Exact
    no sync since a month, status says disconnected
    The bookkeeper whose login was behind our Power BI has left, and her user was deleted last night. This morning the refresh asks for a sign-in that nobody can give.
    Our link with Exact has stopped and I don't know why.
    Since Tuesday no invoices arrive from the scan app any more.
    The webshop orders haven't come into Exact for three days.
    How do I find out why the connection between our app and Exact broke?
    Power BI doesn't refresh any more from Exact. It used to work fine.
    Our time registration no longer sends hours to Exact.
    The integration worked for years and suddenly doesn't.
    Basecone hasn't sent a single document to Exact since the weekend.
    Nothing comes through from our till to Exact. Where do I look first?
    The CRM and Exact are no longer in sync. What could be the reason?
    Why has our connection with Exact Online gone dead?
    Klippa stopped posting to Exact without any warning.
    Our dashboard shows figures of two weeks ago. I think the link is down.
    The app lost its connection to Exact. How do I find the cause?
    The Shopify connector says disconnected. What happened?
    What can be the reason that an app suddenly can't get into Exact?
    The payroll entries didn't arrive this month; the link seems to be broken.
    Our Excel report can't load data from Exact any longer, last week it could.
    The connection dropped after the weekend. How do I trace it?
    Our data feed from Exact has been silent since the first of the month.
    Data from Exact isn't updating in Agicap any more.
    How do I get a broken Exact connection going again?
    Dext says there is a problem with the Exact connection.
    No new bookings from Lightspeed since Thursday, what's going on?
    The app is no longer connected to Exact and nobody changed anything, they say.
    I was told the Exact link is down. What questions should I ask?
    Our app used to fetch every night. It hasn't done so for a week.
    Why doesn't TimeChimp get through to Exact any more?
    The interface between our WMS and Exact has quit.
    Yesterday it worked, today our app gets nothing from Exact.
    The sync with Exact failed and I'm looking for the cause.
    Our supplier says the link is broken on the Exact side. How do I check that?
    The project tool can't reach Exact since this morning.
    I've no idea why our expense app stopped booking in Exact.
    The Exact integration in HubSpot has died. What do I do?
    Something's up with the link: orders stay stuck in the webshop.
    How come our automatic import from Exact came to a halt?
    The Exact connection of our planning software has been failing since the holidays.
    Our purchase invoices aren't coming across anymore. Help me find out why.
    The link with the bank's app has gone silent.
    Spendesk can't export to Exact any longer. Who or what broke it?
    Our API connection with Exact has stopped working out of the blue.
    After two good years our link between Picqer and Exact is down.
    The connector shows a red cross at Exact Online. Where do I start?
    Our nightly job to Exact doesn't run any more, and I need to know the reason.
    Is there a way to diagnose a connection that has stopped?
    Teamleader doesn't send invoices to Exact since the update.
    Why is there no new data from Exact in our warehouse?
    The link died right before the VAT deadline. How do I get it back up?
    My app tells me it can't connect to Exact, while last month all was well.
    What do I check when an app has stopped getting data?
    Reports are stale; the Exact source gives no data.
    The app has been offline with Exact for ten days. How do we fix it?
    Our connection to Exact broke and our bookkeeper is on holiday. What can I check?
    The link between the hotel system and Exact has stopped again.
    the connection with exact stopped and i cant find out why
    Visionplanner hasn't imported anything since the fifth of this month.
    Our invoices no longer flow from Simplicate to Exact.
    The connection failed overnight. What could have happened?
    We get no more receipts in Exact from the app since Monday.
    I see 'connection lost' in our scanning software. What could be behind it?
    The exact link of our association's member system doesn't work any more.
    Finmatics has stopped delivering. How do I track down the reason?
    How do I find out what made the connection stop, and when?
    The link was okay on Friday and broken on Monday. What can have changed?
    Our BI supplier says the token is dead. What does that mean for our link?
    The auto-import is stuck since the end of the quarter. Where does it go wrong?
    Our subscription tool stopped sending revenue to Exact.
    The app's last successful sync was nine days ago. What should I look at?
    Does a link stop by itself sometimes, and why did ours?
    Our stock levels aren't being updated from Exact; the coupling is down.
    An app that always worked now fails at Exact. Can we find the cause together?
    Production data no longer reaches Exact Online since the weekend.
    Our debtor management tool has had no fresh data since last Wednesday.
    Pleo's connection to Exact is interrupted. How do I fix that?
    The coupling with Floriday fell out; where do I begin?
    Is it okay to keep hitting refresh when our link with Exact is down?
    As owner I noticed that no sales have come into Exact all week. What broke the link?
    My client's scanner has stopped feeding Exact. How do I find out why?
    Our volunteers' app doesn't talk to Exact any more. What can have caused that?
    Nothing from the kiosk tills has landed in Exact since the first.
    The link used to book our daily sales. It doesn't now and nobody knows why.
    How do I investigate a connection that's dropped without notice?
    The dashboard has frozen on last month's numbers from Exact.
    Our recruitment software no longer passes invoices to Exact. Why might that be?
    The feed from Exact into the data lake stopped on Saturday night.
    The supplier's status page is green, but our link with Exact is dead.
    I can't see any new transactions from the app in Exact since last Friday.
    There's no traffic between our planning tool and Exact any more. Where's the break?
    Our rental software lost contact with Exact last night.
    The tool says 'Exact: not connected' and I don't know what happened to it.
    What might be wrong if the orders simply stop flowing into Exact?
    We've found out that the link hasn't worked for a month. How do we trace why?
    link to exact doesnt work since monday, no idea why
    our orders dont get to exact anymore
    The conection with Exact has been broken for days, how do I find the reason?
    no data from exact in the report since last week
    why did our scanner stop sending invoices to exact
    The coupling with our ERP add-on quit and everyone denies having touched it.
    Our parking system should book daily revenue in Exact; that ended on the 12th.
    Without any notice our debt collection tool lost Exact. How do I trace what happened?
    How do I find out whether our broken link is due to the user, the password or the app?
    The sync between the library system and Exact has ceased. What are likely causes?
    Our fundraising tool gave up sending to Exact at Easter. What's the cause?
    How do I narrow down why the coupling between Exact and our ticket system failed?
    Since Monday no receipts come from Klippa into Exact, what's going on?
    Our web shop hasn't sent any orders to Exact for three days
    The till link suddenly stopped and we haven't changed anything
    How do I find out why the connection with Shopify dropped?
    It ran fine for a year and now the time app brings in nothing
    Why doesn't my integration work any more after the holidays?
    invoices from teamleader dont arrive in exact anymore, what could it be
    The dashboard is stuck on last month's figures, what causes that?
    Automatic entries from our point of sale have ended, how do I get them going again?
    Nothing has been transferred since the first of October and nobody knows why
    All of yesterday's sales are missing in Exact, the app seems to have come loose
    My expense program says the connection to Exact is broken
    The link drops out every few weeks, why would that be?
    New customers from HubSpot stopped showing up in Exact last Friday
    What could be the reasons that an app which always worked does nothing now?
    There's a red cross beside Exact in our planning app
    The dental practice hasn't got claims in Exact since Tuesday, how come?
    Our booking system suddenly writes no turnover any more
    What happened to the link with our marketplace shop, nothing arrives?
    The bookkeeper says there have been no till reports in Exact for two weeks
    It worked yesterday and today the program gets no data at all
    I don't know if it's Exact or the app, but the exchange is at a standstill
    No new purchase invoices appear from our scan app, how do I fix that?
    Can I find out what went wrong just before the link fell silent?
    the link with my bookkeeping is dead and nobody knows why
    A few times this year the connection with Zettle dropped, what causes that?
    Passing on invoices automatically stopped while I was on holiday
    The app claims to be offline with Exact though we haven't touched anything
    Why does our CRM no longer receive payment status from Exact?
    Our hotel has got no room invoices in Exact since the weekend
    Passing hours on to invoices just stopped, who can help me find the cause?
    Sales on the dashboard are empty from the fifteenth on, what broke?
    How can a link that we never touch stop by itself?
    Our purchase invoices hang in Basecone and no longer go through to Exact
    A client calls that his payment isn't processed, apparently our link isn't running
    Every morning there were new entries and now for days there's nothing
    Exact and our shop software no longer talk to each other, where do I begin?
    the sync is broken since yesterday, nothing comes through
    The supplier blames Exact and Exact blames the supplier, meanwhile our link is still
    What makes a connection between an app and Exact break?
    The home care app no longer delivers hours to Exact, what may have happened?
    Our link has been out since the weekend, how do I work out the reason?
    There's no error but the figures from Exact in our tool are three weeks old
    Invoices made in our trade app haven't reached the books since the tenth
    All item prices in our shop are old because nothing comes from Exact any more, why is that?
    The app ran well for months and since Thursday it brings in no customers
    Help, the till and the books have lost each other and we don't know how
    I want to know why wage journals are no longer sent to Exact
    our exact link just quit last night, what are the usual causes
    our integraton with lightspeed stopt working on tuesday, how do i find out why
    Since Monday no data has reached our warehouse from Exact, why?
    The integration with Exact ran for years and has suddenly stopped.
    Why has our connector not fetched anything from Exact Online since last week?
    Power BI gets no fresh figures from Exact any more and we changed nothing.
    Orders from our web shop no longer arrive in Exact since the weekend.
    How do I find out what made an Exact integration fail?
    Our nightly sync with Exact has been dead for three days.
    The time tracking app no longer posts to Exact, what could have happened?
    My refresh token stopped working out of the blue, what are likely causes?
    We get invalid_grant when renewing tokens for Exact, what's behind that?
    Why does the link drop every few weeks?
    The status in the app says disconnected while it worked fine last Friday.
    Several customers report that the Exact sync broke on the same day.
    Expense receipts stay in the queue because Exact is not receiving them any longer.
    The feed from Exact is down and I want to know the reason before I click anything.
    our exact connection is broken since yesterday, what do i check
    After we changed our mail addresses, the Exact connector went silent.
    The sync between our CRM and Exact dropped out last night, how do I find the cause?
    Since the summer break no entries come through from Basecone.
    Our customer says the Exact link in our package has turned red.
    Why is my connection with Exact broken when I haven't touched anything?
    The Power BI dataset has no transactions after 14 October.
    Invantive Cloud reports that the data container isn't authorised any longer, why?
    Our custom code can't renew its token at Exact, and until yesterday it could.
    Nothing is being synchronised; what can make a working integration stop like that?
    We miss a week of sales invoices because the connection went down unnoticed.
    The integration ran fine until I used the same login on another server.
    For the third time this year our Exact link is gone; what is the reason?
    How do I learn why an app has lost its access to Exact?
    The vendor says it's our fault that the link is down, what do I check?
    The last successful fetch in the app dates from three weeks ago.
    bookkeeping connection stopped since friday, no idea why
    Our receipts app shows Connection expired; what went wrong?
    The automatic import from Exact is idle and the logs only say unauthorized.
    Back from the Christmas closure we found the web shop unlinked from Exact.
    What events can invalidate an OAuth connection with Exact?
    Half of our customers lost their Exact link, how do we see the pattern?
    Two nights in a row the load from Exact failed; it never did before.
    After a change in our user management the app is no longer connected.
    Why has our Exact feed dried up since the weekend?
    The app always worked and now it says not linked; what might be the reason?
    From Tuesday on, Exact gets no more receipts from Klippa.
    I'd like to understand what made a refresh token invalid all of a sudden.
    No fresh data comes in and the vendor points at us; where do I begin?
    The data model is two weeks behind, the Exact source seems dead.
    Our hours export to Exact stopped abruptly, nobody changed a thing.
    In our SaaS five clients show connection to Exact lost; how do we investigate?
    The interface with Exact has been dead since Sunday night, how do I diagnose it?
    Our monitoring alarms that the Exact source delivered no rows for 36 hours, what may be behind it?
    Without any maintenance for years our Exact link fell over, how do I find the reason?
    The partner's middleware lost Exact overnight and support asks me what changed; what should I think of?
    Our webshop has sent no orders to Exact since Tuesday, how do I find the cause?
    The connection with our time sheets ran for years and suddenly nothing comes in.
    I restarted and reinstalled the app, but the link to Exact stays dead.
    Why would the integration stop when nobody changed anything?
    Our dashboard has shown stale figures since November, what happened to the connection?
    Every few weeks the sync with Payt drops out, how do I learn why?
    The supplier blames Exact and Exact blames the supplier, meanwhile our sync is down for ten days.
    hours no longer arrive in exact, yesterday they still did
    After the holidays we noticed our till had stopped posting, where do we start?
    Purchase invoices from Basecone have not been coming across since the weekend.
    It used to fetch every night, and now the log just ends on the third of May.
    May I keep pressing fetch on a stopped link, or does that make things worse?
    The connection between Lightspeed and Exact is gone and we miss a week of turnover.
    I changed nothing, but the import has stood still since Sunday night.
    What makes a link that ran three years quit from one day to the next?
    Invoices from Gripp no longer arrive in Exact, while yesterday they did.
    All hours of last week are missing, the link has apparently stopped.
    How do I establish why the till link failed before I reconnect anything?
    hubspot link doing nothing since monday
    The warehouse system lost its connection during stocktaking, what might be the reason?
    I was about to reconnect but first want to understand why it went down.
    On the first of each month our link to Exact quits.
    Our planning board gets no more orders from Exact and nobody knows since when exactly.
    Why does the app fetch nothing, while I can sign in to Exact normally?
    Yesterday the reminder app worked and today its connection to Exact has disappeared.
    We miss three weeks of purchase invoices because a link stopped unnoticed, how do I find the cause?
    the conection with our till is suddenly gone, what happened
    The link works one day after repair and drops again, where should I search?
    The warehouse sees no new items any more, so the link with Exact is probably down.
    A sync that has delivered no data since Christmas: how do I trace what happened to it?
    Our expense app and Exact lost each other last Thursday, what may have caused it?
    Sales from the till used to arrive every night, since last week nothing, and nobody knows why
    It simply went quiet. No bills from the scan tool for days
    The webshop link gave up on us, can you help find out the reason?
    Worked for years, stopped on Tuesday, we changed nothing that I know of
    why has the hours app stopped sending to exact all of sudden
    My husband thinks the link broke when he was tidying, I've no idea what happened
    nothing comes across anymore from the garage software
    The books are empty for March, the till must have lost contact somehow
    The connection has dropped, what should I look for in the app first of all?
    how do I even begin to find out why the scan app no longer sends anything
    The link is down. Which sign in the app tells me what's the matter?
    Saturday's takings never arrived and nor did Sunday's, who can tell me why the till quit
    The supplier blames Exact and Exact blames the supplier, meanwhile nothing gets posted
    We scan faithfully but the accountant sees none of it since ten days
    the line between webshop and books is dead, cause unknown
    worked until some update, perhaps a coincidence, nothing goes over now
    Third Monday in a row without the weekly sheet from the hours program
    work orders say not sent, ever since the holidays
    I just got used to the automatic posting and it's been empty for a week
    Why would a link fall over from one day to the next
    our link it died, please find out reason
    App stopped. Does it matter whether it shows a message or simply keeps mum?
    not sure what my app shows now it doesn't work, what do you need me to look at
    Bookkeeper says nothing's been posted by the webshop since the fourteenth, I noticed nothing
    why is my turnover zero in Exact while I sell plenty of bread? It came from the till by itself before
    till works, Exact works, only between them nothing does
    Help, automatic bill processing stopped out of the blue and VAT is due Friday
    I'd like to know why my fitters' hours haven't come over since Monday
    last night it ran, this morning it's over, outage or something else?
    My scan program and Exact aren't on speaking terms anymore, what happened
    nothing goes from A to B for a week
    link broke, boss grumpy, reason unknown
    something between the till and the accounts has snapped and we can't see what
    Up to Tuesday all tidy in Exact, after that it's as if the till doesn't exist
    I did nothing, husband nothing, the cat maybe, but the link's gone
    weeks without new purchase bills through scanning and I only see it now
    not a peep out of it, but nothing's coming, what's the reason
    Nobody can find out why no hours have been added since Easter
    turnover is missing in the books, not in the till, so it went wrong in between
    webshop is booming, the books get none of it since Thursday
    exact link stopped no reason
    link does nothing but the app does say something, what am I to look for
    Hello, since the fair week no till postings. Where's the hitch?
    found out at VAT time that the link had been dead since who knows when
    Wholesaler's system says it sends everything but nothing lands in Exact any more
    between workshop and Exact no paper passes any longer, help me search
    Since Tuesday nothing arrives from the scanner at four clients and no one touched a thing
    It ran for years and overnight it doesn't
    Why has the shop of one client gone quiet in Exact
    Dashboard stuck on 14 October, what may have happened that day
    link dead, cause unknown, partner angry
    Back from leave and payroll journals haven't come through for three weeks
    Worked last week. This week nothing. No one knows why
    How do I trace why a healthy integration stopped all at once
    The client spotted it before we did: his invoicing package no longer feeds the books
    One branch's app is down, the others hum along
    Each morning there ought to be sales in the ledger, two mornings without
    Somebody must have changed something, the expense app fell silent
    Feed from the hours package hiccuped then died
    Nothing from the till since the bank holiday, is the link broken or what
    our connection just quit
    Please find the reason why Silverfin receives no more figures from a client we haven't touched
    A dead link: does it matter for the cause whether the app is silent, asks for a login or shows a code
    Shall I keep hitting sync when the link's down, or does that do harm
    The connection has died; what on the screen tells me which way to look
    Where do I look first in an app that no longer brings anything
    It stopped and shows a small red bar, what does the symptom tell
    Vendor blames Exact, Exact blames vendor, and the client hasn't had revenue in his books for a week
    Scan app says 'last sync 9 November' and we have changed nothing whatsoever
    link broken help
    What could kill a healthy connection just like that
    Three theories in the office: password, licence or ghosts. It's down in any case
    Roster tool and Exact aren't on speaking terms since nobody knows when
    Discovered while preparing the VAT return that the shop link's been mute for five weeks
    Not looking for a culprit, merely for a cause: why does the till no longer deliver
    The app that always forwarded everything quit from one hour to the next
    It used to book by itself every night. It doesn't now. Nobody confessed
    214 receipts went over last night, none this morning, and the app pretends all is well
    Somewhere between Christmas and New Year the line to payroll was lost
    My assistant swears he touched nothing, still three clients' links are dead
    down again, third time this year, why oh why
    Is there some way to establish why an app suddenly gives up
    Weekend sales not in the books, till itself fine
    Everything silent since the IT people did nightly maintenance on accounts, but is that it?
    It simply went quiet one day and we only noticed at quarter end
    Cash flow tool has shown the same balance for days; evidently nothing leaves Exact and why is a riddle
    Whole office is working, only the stream from the till package dried up
    pipeline worked for two years, dead since monday, no idea why
    the sync silently died on the 3rd, what could have caused it
    both vendors blame each other, data from Exact no longer arrives in our warehouse
    401s out of the blue. root cause?
    Scheduled refresh failing since the weekend. We touched nothing.
    why would a working integration drop dead
    grant vanished overnight. who or what removed it?
    diagnose broken connection to Exact
    it keeps dropping every few weeks, want the cause rather than a bandage
    No entries have come over for nine days, user noticed only now
    what makes a refresh token suddenly invalid in Exact
    app's dead, it shows either a login page or blank, which hints at what
    is it harmful to keep retrying a broken connection
    status went from connected to disconnected, what are the usual patterns
    Boss is furious: the cash dashboard shows last Tuesday's balance. Link seems dead, cause is anybody's guess.
    one tenant out of 300 lost its grant, our logs say invalid_grant, customer says nothing changed. what do we ask them?
    refresh_token rejected for a single customer, need list of things that could've happened on their side
    shopify and exact stopped talking
    it broke. the exact sync. overnight.
    Support reports: no postings in Exact since 02:00. OAuth or something else?
    last good run 12 Nov, silence after, help me find what happened
    de koppeling has died
    how would you troubleshoot an integration that lost access without anybody doing anything
    suddenly asks for login each night; nobody knows what changed
    Reconnected last week, dead again. What keeps ending it?
    keeps losing its authorization every month or so and I'd like the why
    since our IT migration nothing arrives in Exact from the procurement tool
    helpdesk: integration 'not active' since yesterday, cause?
    RPA bot can no longer get at the API since this morning, worked for a year
    Came back from leave to find the feed dead; nobody can tell me since when or why
    RCA needed: connector lost authorization
    tool mails: connection to Exact Online lost. reason not stated
    Two integrations, same Exact. One runs, the other fell over on Tuesday for no apparent reason.
    supplier asks 'did anything change on your side?' after the connection dropped. what could he mean
    flow of data ceased during the weekend, might be us, might be them
    connection has gone by itself after years
    find cause first, reconnect later: dead link
    used to push entries to Exact, doesn't any longer, cause unclear
    link brokn since yday
    tokens turned invalid by themselves, how come
    feed's dead. vendor shrugs. find the why
    it says unlinked, nobody unlinked
    Since month-end close nothing arrives from the expense tool, and no one can explain it
    Our dashboard is frozen at 12 November. Why would a connection die like that?
    Root cause wanted: tool no longer retrieves anything from Exact
    The receipts used to flow in every night. Three nights of silence now.
    IT changed nothing, the vendor changed nothing, yet the integration is dead
    It ran for four years and then stopped over the weekend
    group reporting stale, link down, reason unknown
    I need an explanation for the board why the consolidation feed fell silent
    link broken since monday help find why
    Something broke between the shop and our books, and it could be a person, a password or a licence
    The hours tool went quiet for two entities at the same moment
    Feed has died. Which symptom in the app do you need from me: a login prompt, a code, nothing?
    Before hunting for causes, what should I look at in the tool that went silent
    Can I just keep pressing refresh now that the connection is gone, or does that harm?
    On Tuesday the dashboard was current, on Wednesday it wasn't, and everyone swears nothing happened in between
    Vendor points at Exact, Exact points at vendor, meanwhile not one entry arrives
    My boss wants a cause, not a fix: why did the feed drop?
    it just stopped, no clue
    Five years without trouble, silence since yesterday
    Our warehouse gets nothing from Exact, the ETL log is empty
    After moving our mail system the link is dead, maybe unrelated
    How come an integration ceases from one day to the next
    Three opcos without new entries in the package, while a different tool carries on
    No Payhawk postings in our books this month, what could have occurred
    Feed's silent. What is the first diagnostic question?
    I'm about to press refresh ten times in the silent app. Wise? What to watch for?
    I've read manuals for half an hour and can't even tell if a password, a person or a setting is behind it: claims simply don't reach our books
    No updates in the management dashboard since the 3rd. Prior to reconnecting I'd like to understand what went wrong.
    Since when and why is the connection between hours tool and Exact gone?
    tool says "disconnected", nothing else, we did nothing
    Third time this year that the feed ends by itself, I want the cause
    What makes a link that worked yesterday idle today?
    Payroll no longer sends its journal through, and the payroll clerk saw no error
    The accountant asks why after 14 November there are no treasury postings. So do I.
    No idea since when, but stock movements don't come across any more
    Someone must have changed something, as till bookings still ran yesterday
    Link broken, I suspect three things at once. Can we rule them out?
    why doesnt the spendesk link work since friday
    Project figures got stuck in the dashboard, its maker says the package is healthy
    link dead since monday
    sync stopped no reason
    no invoices coming in any more
    worked always, now not
    why did connection stop
    app quit suddenly
    orders dont arrive in exact
    report stuck on last week
    broken link what cause
    nothing changed but it stopped
    power bi refresh fails since weekend
    hours not coming through
    connection lost, why
    all still, help
    shopify exact off
    integration down
    it just died
    no data from till
    one week no news from app
    receipts hang, used to be automatic
    payroll link frozen
    app not working with exact
    find reason for stopped coupling
    since yesterday nothing
    it stoped and nobody knows why
    dead link, what do i look at first
    first check when link stopped
    should i keep retrying, link is broken
    broken app shows something, what does that tell
    what does the screen say when link stopped, how read
    app down since 3 days, why
    no more sync, reason?
    connection fell away
    link is kaput
    why no data since friday
    our webshop doesnt talk to exact anymore
    it was fine, then silence
    nothing has come across from the webshop since Thursday and nobody touched a thing
    The till link just died. It ran for three years. Why?
    our dashboard has been frozen on the same figures for a week, what broke it?
    drivers' hours no longer arrive in Exact, how do i find the cause
    All of a sudden the expense app says it is not connected. What could have caused this?
    link down, reason unknown
    Before I reconnect the warehouse system I'd like to understand why it dropped out.
    the parish membership software has stopped sending contributions through
    receipts stopped arriving on the 1st; the vendor blames Exact, Exact blames nobody
    it used to work, it doesn't, what happened
    Manager is furious, revenue report empty since Nov 3. Find out why the feed fell over.
    who cut our connection??
    invoices not syncing since monday, no changes our side that i know of
    Every so often the link falls silent and someone has to reconnect it. What causes that?
    is it harmful to keep hitting sync while the link is down
    The feed is down; what should I look at inside the app first?
    which symptom in the app tells me what sort of break this is
    link dead, do I keep retrying or will exact punish us for it
    For three days no packing notes from the warehouse package in Exact. Vendor says all green. What's up with the connection?
    parents paid through the app but nothing has been put in the books since Wednesday
    fine yesterday, dead today
    the temp says the import of hours 'has quit'. That's all I know.
    The tenant system fell off. I want to understand why or it'll happen again next month.
    turnover used to come in every night, now silence: no mail, no error
    shopify and exact no longer talk to each other
    'connection lost' says the till, without a reason
    receipts pile up in the scan app and go nowhere
    the sync has ceased, cause wanted
    integration drops every few weeks, how do I find the culprit
    whoever knows may say: link with the school meals supplier collapsed; nobody left, no password changed
    all at once I had to reconnect, why, that was never needed
    till turnover hasn't arrived since Saturday, what's the reason and what then
    something cut the line between the hours app and exact
    consignment notes got stuck, link bust since last night
    the thing that sends donations to exact went quiet, find out why
    I've been hitting 'fetch now' all morning on the dead link, is that wise
    Client says nothing has come from Exact since the weekend; on our end all is green
    ran like a clock for three years, then silence
    No daily takings have arrived since the 3rd, no clue why, nobody touched a thing
    our planner and Exact no longer talk, why
    New in the job and discovered that orders ceased to be booked two weeks back. How do I trace the reason?
    what made the integration quit
    one customer of ours has lost the connection and we want to know the reason before we tell him to do anything
    invoices from Shopify stopped dead
    don't just tell me to log in again, I want to know what killed the link
    third time this year that the link drops. Finding the reason is what I'm after
    Worked yesterday, dead today
    Angry butcher on the phone: your thing has given up. Where do I begin?
    supplier points to Exact, Exact points to supplier, link is down
    Nobody noticed, but no data was picked up for a month
    since New Year no hours land in Exact. Cause?
    what can cause a sync to just quit
    list of usual suspects when a connection with the books breaks
    the expense tool has gone quiet, someone must have done something but nobody admits it
    CEO's dashboard frozen at last Thursday, used to update itself nightly. What broke the feed from Exact?
    status in the CRM: disconnected. Nobody disconnected it
    Link is down: which symptom do I ask the client for first?
    symptoms to distinguish when a link has stopped, for the first-line script
    Should a client keep pressing retry when the link is dead? or may that make it worse
    nightly transfer hasn't happened for a week, no trigger to be found
    blame game between us and the client about a link that died. How to settle what caused it
    your mail tells us the connection became inactive. How come?
    green dot turned red in the integration page overnight
    I started Monday; turns out three weeks of sales never came across and no one can say why
    It just quit, says the shopkeeper
    a perfectly fine link ended by itself, what may be the matter
    each time we reconnect it holds a few days and then it's gone, I need the underlying reason
    TimeChimp hours don't come across any longer, what happened?
    find out why the feed died
    troubleshooting a dead connection, where to begin
    lost the link, diagnosis please
    dead link call: I want to ask does it request a login, show an error, or just nothing. And then?
    hours up to the 14th are in Exact, nothing after that. What went wrong on the 14th?
    I want to be able to tell the customer why his connection gave up
    the pipe between us and their ledger is dry, reason unknown
    everything seemed fine until the day that nothing arrived any more
    handover said all links OK. They aren't: the scan tool has been dead for weeks, cause?
    Nothing has come in since Tuesday and nobody knows why
    The link went dead overnight, how come?
    Why has our shop stopped talking to Exact?
    Invoices no longer come across, find me the reason
    it worked yesterday and today it doesn't
    The till and the books are no longer in touch
    Our sync died and we changed nothing
    The dashboard has been frozen since the weekend
    What makes a connection quit all of a sudden?
    No fresh data in Power BI any more
    Something broke between the planner and Exact
    connection stopped working no idea why
    Since the holidays the app receives nothing
    It keeps dropping out every few weeks, why?
    The nightly transfer skipped three nights in a row
    Orders from Shopify don't reach Exact anymore
    My report is stuck on old figures, link's down
    ran for years, quit last night
    Payhawk sends nothing across, what happened?
    New receipts fail to arrive in the accounts
    Find out what cut off our integration
    The feed dried up without warning
    Why did the CRM lose touch with Exact?
    vendor blames exact, exact blames vendor, link is dead
    All of a sudden the bridge to the books is gone
    The time sheets don't make it over to Exact these days
    Our hookup failed and I want to know the cause
    The import from Exact came to a halt on Monday
    Everything was linked fine, now it isn't
    Who or what pulled the plug on our connection?
    Where do I look first when a link falls silent?
    Is it harmful to keep retrying a dead link?
    The app fails, what should I read off the screen?
    What should I note on screen when it fails to fetch?
    Sudden silence from the shop, what's going on?
    sync does nothing anymore help
    The data stream ran dry though no one touched it
    Our connection gave up the ghost this morning
    What's to blame for Klippa passing nothing on?
    No sign of life from the till link for days
    What's broken between our planner and Exact?
    Automatic posting ceased and we're in the dark as to why
    It always linked fine, now nothing happens
    Help me find why things no longer flow
    Since Tuesday no invoices come in from the scanning app for one of our clients.
    The link between our subsidiary's till and Exact suddenly quit, how do I find the cause?
    The group dashboard hasn't refreshed for a week and nobody changed anything, what could it be?
    Why has Visionplanner stopped collecting figures for our clients since the weekend?
    The time sheet app always posted to all our companies, but since the first of the month nothing arrives.
    A client calls that his web shop isn't posting to Exact anymore, how do I trace what happened?
    The connection with the spend tool dropped out for our holding, what should I check?
    It worked for years and now the app claims the connection with Exact Online is broken.
    After the holidays the links of three clients turned out to be dead, how do I get them going?
    Power BI loaded our entities every night, but since yesterday that fails and I don't understand why.
    Expense claims from our operating companies no longer reach Exact, although the app itself runs fine.
    How can I find out why a link that was fine last week is doing nothing now?
    At one client the app says not connected, while he claims he hasn't touched anything.
    The warehouse link of our trading company fell silent, what are the possible reasons?
    Since Friday's update the connection for client Van Dam is gone, where do I start looking?
    Payt doesn't get open items from our three trading companies anymore, why would that be?
    The link of the whole school group failed overnight and I need to know why before ten o'clock.
    TimeChimp hasn't sent hours to the project company in six days, although that always ran by itself.
    At our office every client in the scanning app turned red in one night, what can have happened?
    A client complains that his Shopify orders since Sunday aren't in Exact, how do I discover the reason?
    Agicap still shows last week's balance for the group, is the tie with Exact broken?
    How do I proceed when a subsidiary's link stops passing anything on without warning?
    The supplier blames Exact and Exact blames the supplier, so why is our link standing still?
    We did nothing, yet the till of shop three no longer delivers its daily turnover to Exact.
    My client's link must run again before the VAT return, it has been dead since the 20th.
    All receipts of the operating companies used to come in automatically, now there's been nothing for a month.
    Four of our thirty clients say disconnected in the app, while the rest simply continue.
    What makes a foundation's link come loose after years, and how do I bring it back to life?
    the link between my client and his till quit yesterday, whats wrong with it
    Twikey stopped collecting for our rental company because no invoices come from Exact, how can that happen suddenly?
    The school board's dashboard is frozen at 14 November, what should I go through as administrator?
    Three colleagues complain that Dext posts no invoices for their clients, where does this come from?
    One of the hotels lost its link with the booking system without anybody doing anything.
    Yesterday we still received hours from the construction company, today nothing, how do I trace the fault?
    Why was the connection between Teamleader and our Belgian company broken, and what do I do now?
    Our grant app gets no data from Exact Online anymore, while the deadline is Friday.
    The wholesaler's orders are stuck because the link with Exact gave up, what next?
    Not one expense claim has reached Exact since the holding moved offices.
    For four shops the daily turnover isn't posted because their link is down, how do I tackle it?
    This morning I was told the app can't talk to Exact on behalf of client Smit, why?
    The automatic entries at the foundation have ceased, and nobody knows what changed.
    What may have happened if Qlik receives nothing from any of our companies all of a sudden?
    Hotel Seaview's booking system has delivered no revenue to Exact since Wednesday, though it always did.
    We send the bank a monthly report, but the connection beneath it fell away, how do I trace the reason?
    The school's parent portal has written nothing since the autumn holiday, how do I get it connected again?
    My client has only just got his new computer and his link with Exact is already out, why?
    the link with our wholesaler is dead and no orders come in, help
    The municipal foundation gets no grant data through the app, although the link is still there.
    Which causes should I consider when a hotel's link quits after three years of good service?
    exact and payt no longer talk for our company since the weekend, where do i begin
    Why has Basecone not fetched anything from Exact since Monday?
    The webshop link died suddenly, how do I find the cause?
    No invoices have come across from Dext since yesterday.
    Nothing changed on our side and yet the connection with Visionplanner is down. We restarted twice already. What could be behind it?
    Our client phoned that his till no longer sends sales to Exact, where should I look?
    connection to exact lost
    The sync with our CRM ended somewhere over the weekend.
    Dashboard figures have been frozen for a week.
    It ran fine for years and now it doesn't, no idea why.
    For five clients at once the expense tool ceased delivering entries
    What reasons can there be for an app losing contact with Exact out of the blue?
    The supplier says the fault lies with Exact; how do I find out why our import is at a standstill?
    Every few weeks the link drops and I'd like to know the reason.
    power bi not refreshing anymore since may 14
    Since new year our integration does nothing
    Bookings from the expense app used to arrive hourly, now there's silence
    Who can tell me why the link broke?
    sync broken since this morning pls help
    Since IT did a clean-up nothing comes out of the expense tool
    Fifteen clients report that receipts don't turn up in Exact any longer. What broke?
    link suddenly gone
    How can an integration that ran well stop overnight?
    Reading sales invoices from Shopify has ground to a halt
    Our books fall behind because the till delivers nothing; I want to know why and get it running.
    The daily export has been standing still since 3 March and nobody noticed
    Every integration of our firm is down at the same time, what might cause that?
    Monitoring shows the import has fetched zero records four nights in a row.
    At one client the stock system no longer picks up orders from Exact.
    The app says link broken, for what reasons does that happen?
    CRM sync keeps failing, no changes on our part
    our app hangs and gets nothing from exact
    What are the commonest causes when an integration quits?
    No sales in the books since Tuesday while the till is running as usual
    A client blames us that his webshop no longer posts. I want to find out what happened.
    It seems as if the app forgot it was ever connected to Exact
    The link breaks by itself, restored twice and gone again after a week
    lost contact with exact at multiple clients
    Everything went well until we came back from the Easter weekend. Now the receipts tool has no new data and shows a grey icon, what could have caused it?
    exact link died, why
    Our bank import add-on no longer delivers for any client since last night
    Webshop orders stopped flowing into the books after the office moved, coincidence?
    Our largest client's link worked for three years. Since Monday no sales come in, without anybody having changed a thing. Where do I start looking?
    After we moved to a new mail system our scanner fell silent. I don't know if that has to do with it. How do I find the reason?
    We noticed at month end that the expense tool had not delivered anything for two weeks. There was no warning. What are the likely explanations?
    Our webshop link stopped working on Monday.
    Why are no invoices coming in from Klippa any more?
    connection suddenly stopped
    Nothing arrives in Exact from the till and nobody changed a thing.
    Power BI has shown the same figures for a week, nothing new gets through from Exact.
    Until Friday Picqer posted fine. Today there is nothing and I see no message either. How do I find the cause?
    How do I find out why the time tracking app lost its link with Exact Online?
    The tool says the last sync was nine days ago.
    sync broken since weekend
    Our Shopify orders are stuck and don't reach the books.
    We only noticed at the VAT return that no sales invoices had come in for six weeks. What might have happened?
    Expense receipts stopped flowing into Exact out of the blue, where do I begin?
    Teamleader claims to be connected, but I see nothing new in Exact.
    What are possible reasons for an integration to die by itself?
    Every summer the same link drops out and I'd like to know why.
    the koppeling with our kassa is dead since this morning
    Agicap shows last month's balances, looks like the connection is broken
    Import from bol.com no longer running, no idea what's wrong
    We're a small wholesaler using Picqer with Exact. Since Thursday the sales invoices don't come across. In Picqer all seems normal. Where do I look?
    The payroll entries always arrived on the 25th, this month they didn't.
    Entries from our restaurant till have suddenly ceased.
    How do I establish what's wrong with a link that always ran well?
    Nobody changed anything and still the sync with Exact does nothing.
    Half the quarter is absent from the dashboard because the connection apparently dropped. How can that happen?
    Receipts get stuck in the expense app, Exact doesn't receive them any longer.
    The vendor blames Exact, Exact blames the vendor, and meanwhile our link has been down for a week.
    shopify link to exact broken
    Can a link stop by itself without anybody doing a thing?
    Two days ago fine, today zero documents from TriFact. Who or what pulled the plug?
    What do I check first when there's suddenly no data from Exact?
    our till link doesnt work since the weekend
    From one day to the next our booking system stopped passing on revenue.
    Membership administration no longer syncs with Exact and the treasurer knows of nothing.
    Float is red and its latest data is from 3 March.
    What might be the reason that Make doesn't pass on our invoices any longer?
    connection lost with exact online
    I came back from three weeks' leave and not one app had fetched anything.
    The export to Exact gets stuck without a message. It went well for years until last month.
    The link with our web store dropped at the busiest time of the year, how do I find the cause fast?
    our bookings suddenly dont come over, what happend
    Since moving offices nothing has come in from the hours app.
    Purchase invoices remain in Zenvoices since the weekend and Exact doesn't get them.
    All our links stopped at once, how is that possible?
    Onesto no longer updates and I don't get why.
    Our warehouse software lost touch with Exact and I need the reason.
    Our integration with Exact Online suddenly stopped working, how do I find out why?
    link down since yesterday
    The dashboard has not been updated for a week and no one changed anything.
    Orders from the webshop don't arrive in Exact any more, where do I look first?
    What are the usual reasons for a connection to Exact to die after years of running fine?
    Colleagues are ringing me because invoices stopped syncing on Tuesday. I'm the IT guy but know little of Exact. How do I track down the cause?
    My home-made interface used to refresh fine, but since Friday nothing comes in any more.
    Why would an app that worked for months stop fetching all of a sudden?
    sync broken need cause
    We're the support desk of an invoice scanner and a client says his Exact link has been dead since the weekend. What should I ask him?
    exact connection broken
    The Power BI refresh fails every night since Christmas after running fine for months.
    No new invoices from Exact in our portal since Thursday; the vendor claims it's on our side.
    I built an interface three years ago and out of the blue it quit. What are likely suspects?
    How can I find out why the connection with Exact was lost?
    Our refresh token is suddenly not accepted any longer although our code didn't change.
    The connector reads disconnected and I touched nothing.
    Monitoring alerts me that the Exact job has delivered no data for twelve hours. How do I diagnose it?
    Stock levels no longer flow from Exact Online to the shop.
    Our tills stopped posting the daily revenue. No message, no mail, nothing.
    What do I do first when an integration with Exact fails?
    link has been flaky then died after holidays
    Time sheets and Exact aren't talking to each other any more, what could be behind it?
    invalid_grant all of a sudden
    CRM hasn't received new accounts out of Exact since last month, I'd like to know what cut it off.
    Why would something that runs each night just give up?
    Sales tell me the customers from Exact aren't refreshed any more. I don't have a clue how that connection was made. Where do I begin?
    integration stopped without error
    For years our planning software got its orders from Exact. Not since new year. What do I check first?
    This morning half of our interfaces with Exact went red, what could they have in common?
    Report data stuck at 14 March
    our exact sync has been idle for two days, nobody changed a thing they say
    What questions do I put to a client whose Exact connection dropped?
    The board's dashboards are empty since Monday. Cloud refresh fails and so does my desktop.
    Can a connection with Exact expire on its own?
    The package says the connection with Exact is broken, but why?
    Scanned invoices no longer arrive in Exact while the scanner itself shows a green tick.
    Warehouse gets nothing from any company any longer, though the job ends without failure. What's the cause?
    how do you trace why an API connection to Exact ends after years
    Token refresh returns 400 out of nowhere and all our customers' jobs for one tenant are down.
    Dear support, no transactions were fetched from 3 June. IT says the network is fine. What might it be?
    sync exact stopped
    My own Power BI report errors on the Exact source since this week, though nothing was changed about it.
    Just gone, that connection. How does one trace what happened?
    Why has the app no access to our books all at once? As far as I know nobody withdrew a thing.
    The link is down and my boss wants to know why
    We supply a till system. At four shops the flow to Exact stopped at the same moment, at others it didn't.
    Nothing has crossed over from Exact into our ticketing system since the long weekend. The token looks dead. What could have killed it?
    During the morning check I saw that no order went through to Exact since Friday night. No release, nobody on leave. Where do I start?
    no more data out of exact
    Our planning tool is suddenly blind to Exact, where might the snag be?
    An angry client rings: no new figures in the dashboard we host for a week. What happened in his Exact?
    exact integration stopped working
    no sync since monday
    The webshop used to push orders into Exact every night. It stopped and I want to know why.
    Our POS integration quit without warning
    Yesterday all good, today nothing in the dashboard
    How do I find out why data stopped flowing?
    Purchase invoices from the scanner don't reach the ledger any more
    Integration between HubSpot and Exact went silent after the weekend, nobody touched a thing. What may be behind that?
    Why would an app suddenly want us to log in while nobody changed a thing?
    Up to last Wednesday our orders appeared in Exact within minutes. Since then there's nothing, and the webshop people say it's on our side. How do I find out what went wrong?
    The connection with our HR tool has given up the ghost
    Nothing has synced for days and the app supplier just says "check Exact". Where do I begin?
    It was working, now it isn't. No error at all.
    Our rental software used to write invoices straight into Exact. Ten days ago that ended. The password is the same and the licence is paid, so I'm lost.
    Why do purchase orders no longer sync?
    For whatever reason the sync has been frozen since the 12th. I'd like to get to the bottom of it rather than click around.
    The link to our time registration has died. What can cause this?
    I'd like to know why our connection broke.
    Our cash-flow app stopped getting bank lines out of Exact on the first of the month; what could have happened?
    Sync with Exact froze overnight
    We changed nothing but the scanner no longer sends invoices into the ledger. Any idea where to look?
    Invoice sync is dead
    The CRM says "Exact Online: disconnected" and I have no clue why. It ran for three years.
    A weekly report we send to the bank didn't fill this time, since the tool no longer reaches Exact.
    My Exact feed in Google Sheets no longer refreshes
    Data hasn't come over since we moved office. Coincidence?
    Bookings from our hotel system ceased arriving
    Our hosting party did maintenance on Sunday and the Exact integration hasn't delivered since. They say it's not them. How do I find the reason?
    One fine morning the integration refused to fetch. Which causes should I go through?
    Weird: the inventory feed stopped in the middle of Tuesday's run and hasn't resumed
    Sudden silence from the invoicing connector
    Purchase invoices stuck since Thursday; our scanning service lost Exact, and I'd love to know the trigger.
    Link broken why
    The login that our webshop used was deleted last week and now orders aren't posted. Was that it?
    The bookkeeper's tool hasn't delivered fresh figures since the 8th, with no explanation.
    Store twelve got updates until Friday, then nothing. The other eleven continue.
    I returned from two weeks of leave and found that no receipts have been posted since my second day away. The app looks normal. What's the cause?
    Orders no longer reach Exact
    No new data since Monday
    The bank's credit app has had no figures from us for a fortnight and they're getting impatient. Why?
    Suddenly our system can't talk to Exact. I tried restarting the computer and clearing cookies, to no effect.
    I run a bike shop; receipts used to arrive in Exact nightly. Not this week. The till has internet and the vendor says its service is up.
    The koppeling with our webshop is stuk, where to look?
    All right until the 20th. After that the app showed "disconnected" and I've no idea what caused it.
    The nightly feed for our cash forecast has come to a halt; I'd love to know who or what did that.
    Figure out why the app isn't getting anything from Exact
    It's been weeks since the last successful transfer, we never noticed. Where did it go wrong?
    Reports have been frozen at 9 November. What broke the pipeline from Exact?
    Which reasons are there for a link to drop out?
    We keep getting empty loads after years of smooth operation. Nobody did a thing.
    Until the quarter end everything came in. Then our finance intern left, the vendor upgraded and someone tidied permissions. Now the link is dead, and we'd like to know which it was.
    Our integration stopped working overnight.
    link with exact down
    No invoices have arrived from the scanner since the weekend. It ran for two years without trouble.
    Why did the connection between our till and Exact suddenly break?
    Everything was fine on Friday and today the sync does nothing at all.
    How do I find out why our app went silent?
    The sync is stuk since this morning, waar moet ik kijken?
    Invoices stopped flowing from our webshop into Exact.
    Our field-service app has not posted a single hour since the 14th. Before that it never failed.
    What makes a perfectly good link to Exact go dead?
    Data from Exact ceased to arrive, please help me find the reason.
    It used to update hourly, now the figures are from last Thursday.
    Our link to Exact ligt plat en niemand weet waarom.
    Orders no longer get booked by the shop link, and nobody knows the reason.
    Connection with Exact died quietly, where do I begin?
    Our dashboard has shown the same figures for nine days. The tool's support claims nothing is wrong on their side.
    connection broken since yesterday
    The nightly transfer to Exact has quit without anybody touching it.
    Our integration is broken and I need to find the cause
    Our dashboard has been frozen on last Tuesday's numbers and nobody changed anything that we know of
    My POS stopped sending daily takings to Exact and the vendor says it's on Exact's side
    link broken since update of our licence no idea why
    Nothing has come across from the time registration since about a week and there's no pop-up or anything. I don't want to click around and make it worse.
    Interface with Exact is down, where to start looking?
    We use a service that pushes timesheets to Exact. It went quiet on the day we had our ERP training. Could the two be related and how do I check?
    Worked till yesterday evening, this morning no data from Exact, no changes on our end as far as anybody admits. Help me narrow it down.
    Our supplier says the refresh token was rejected. We have no idea why this suddenly happens after two good years. What should we check?
    Was working, isn't working, nobody touched it
    Around noon our payment provider stopped sending settlements to Exact. Other software seems fine. I'd like to diagnose this before calling anybody.
    no sync since 3 days
    The connector's status page says inactive and I can't tell who or what caused it
    Did Exact change something? Our order import no longer runs
    Data stopped flowing from Exact into our CRM
    I manage software for a care home. Invoices from our planning system usually land in Exact overnight, but the last batch never arrived and the next one neither. What are likely reasons?
    After the weekend the app showed a red icon next to Exact and orders are piling up. I'd like to know the cause rather than just click reconnect.
    Reason for broken link?
    Suddenly no more bank receipts from the payment tool. I'm at a loss, there's no warning.
    Connection to Exact dropped
    Nobody got an error, yet the timesheet data has been missing from Exact since the first of the month. Where does one look?
    The integration is out. We suspect somebody in finance changed something in Exact, but they deny it.
    Our field service app has had no fresh customers from Exact since the 14th. No messages. Where do I begin to find out why?
    Yesterday it stopped. A new password? A licence? Somebody who left? I need a method to find out.
    Connector between HubSpot and Exact has gone silent
    Our sales figures are three days old. The tool says nothing helpful and the rest of Exact behaves normally.
    The tool used to book in Exact every hour. It stopped last night at 22:15. What can cause that?
    I look after twelve stores. Since the network change their day totals no longer come into Exact. Network people say it's not them. What else can break such a link?
    App dead, no idea
    Why did our link with Exact die overnight?
    For two weeks the app has been telling me "last sync: never"
    Orders placed after 3 pm yesterday are not in Exact. The plug-in says "disconnected" and offers a log I don't understand.
    What might make an Exact integration stop after running smoothly for years?
    It's as if the tool and Exact don't know each other any more
    Invoices used to appear in Exact within five minutes. Since Sunday, none. It's month end and I have to tell people what's going on.
    Why no new data? The link shows connected, the last record is a month old and the support desk is closed.
    Integration outage, please help us find the trigger
    Every link has run smoothly save our CRM's, which stopped exchanging customers around the 20th. It doesn't ask me to log in.
    Nobody can tell me why our connector to Exact is off
    Link not working since holiday closure
    Exact link broke again, third time this year. I'm done with just logging in again, I want to find the root of it.
    Stock levels no longer match since the interface gave up last week, what may have made it give up?
    We are an accounting office and since this morning the link for all our clients at once is dead. Could be us, could be the vendor. What do I check?
    Connected yesterday, disconnected today
    We use Exact with a rental system. On 12 November, all traffic ceased. I would like to rule out causes one by one.
    Is it our fault, the vendor's or Exact's that the link stopped?
    From one day to the next our dental software no longer sends invoices into Exact. No window, no mail, nothing. What can be the matter?
    Our link has a habit of dying after long weekends. This time it won't come up by itself. I'd like to know why it happens.
    Exact link silent
    An app that sends our parking revenues to Exact has been on strike since the 2nd
    Why has my app not received fresh ledger entries from Exact these past days, and how can I narrow it down?
    The link with our gym software isn't working any more. Owner of the link still employed, no licence change, no password change that I know of. What next?
    Purchase orders aren't making it to Exact as of late
    The app stopped and I'd like to know the reason before re-linking
    Everything was quiet on our side over the weekend. On Monday the booking tool no longer got any ledger accounts from Exact. I haven't tried anything yet as I'd first like to know why.
    Do you know why our connector keeps spinning at "contacting Exact"? It's been so for five days.
    Our tool was cut off from Exact, we'd love to know by what
    Our link to Exact has crashed, cause unknown
    conection to exact lost since tusday no idea why
    The sync between our till and Exact died and nobody knows why
    Since the weekend our Exact feed is frozen. No warning, no mail, the last invoice is from Saturday. What could be the reason?
    Our data warehouse job suddenly gets no rows from Exact while it ran for a year
    Has anyone an idea why our Exact connection got cut?
    Orders from Shopify no longer turn up in Exact. The plugin shows a reconnect button, but I don't know if I should press it.
    My integration partner says the token is invalid. It worked last week. What now?
    It just quit syncing
    My PSA tool no longer exports hours to Exact
    Why would an integration with Exact stop by itself?
    We lost the sync
    What are the usual reasons that a link with Exact stops?
    Is there something wrong with our Exact link? It doesn't bring in purchase invoices any longer.
    Suddenly the expense app can't find Exact any more; my colleague says to delete and re-add it. Is there something else I can check first?
    No new data since our migration weekend
    Integration partner blames Exact, Exact blames the partner; our stock isn't updated since the 3rd. Can I find the reason on my own?
    Our hours are booked in TSheets and normally get invoiced through Exact. For the last five days nothing was sent across. How do I figure out what broke?
    We run a hotel; guest invoices come from the PMS into Exact each night. For a week I have seen nothing. The PMS company says they get refused.
    Everything from our field service app went into Exact on its own. Since the first of the month it doesn't, and there is no alert. Where do I start the hunt?
    After a power cut our on-premise integration server came back, but Exact data doesn't. It says I need to connect. Not sure what caused it.
    Exact connector shows disconnected
    I've a feeling that our Exact link has been dead for some time: figures stay exactly the same. What should I look at?
    The courier app used to push its costs to Exact. This stopped on the day we renewed our subscription, though that may be a coincidence.
    Payments from our donation platform no longer reach the books. The platform shows a padlock icon beside Exact. Where do I look for the cause?
    A week ago our subscription app billed customers properly in Exact. Now it puts them in a queue with the note "no connection".
    The connection is gone
    Our Exact feed for the warehouse has been quiet from Friday 17:00 on. Nothing in the change log on our side, vendor denies everything. Where would you begin?
    Our accounting-to-BI bridge quit without a word
    One of our apps threw "refresh token invalid" this morning and went silent, even though all the others keep running
    Who or what disconnected our CRM from Exact? It was fine before lunch.
    A month ago our expense cards synced fine. Then the office manager resigned, we got a new licence and someone changed passwords. Now it's dead. How do I find which of these did it?
    The vendor says "please reconnect", yet I'd rather know first why it went wrong
    Sales from the farm shop's tablet till used to appear in Exact overnight. Now the morning list is empty, for the third day. I can log in to Exact as usual.
    Something cut the cord between our donation software and Exact
    Our insurance claims app booked straight into Exact for four years. Yesterday it asked to be linked. Nobody remembers who set it up or how. What could have caused it?
    Exact and our project tool have drifted apart: projects made in Exact don't appear there since about Thursday. No one touched settings. Any systematic way to find the cause?
    sync broken since update
    I run three salons. The appointment software did the revenue posting in Exact every evening. As of last Tuesday it fails with "please check your link". How do I check it?
    link gone dead
    Until Sunday the numbers flowed, from Monday they didn't. Two colleagues were away, one licence changed. Guide me to the culprit.
    A volunteer reports that our donor system has been "orphaned" from Exact. Could you walk me through finding out why?
    Our gym software has a grey cloud where the Exact sign used to be green
    Since Tuesday nothing from the till shows up in Exact, no error, just silence.
    What on earth made the Lightspeed sync give up overnight?
    It used to sync. Now it doesn't. Nobody touched anything.
    Our courier software hasn't booked a single shipment since the weekend and shows a little grey plug icon.
    Qonto shows the accounting connection as broken and I can't work out what caused it.
    Why would a connection that ran for two years suddenly go quiet?
    The dashboard froze on 14 November. Every day the same numbers.
    Our CRM stopped receiving debtors; could it be due to something that changed in Exact?
    Is the link dead because we renamed the company, or for another reason? It's been quiet since.
    I see "connection lost" beside Exact in our time tracker. Why did that happen?
    Our stock levels haven't been synced in a fortnight; the maker's status page is all green.
    sync stopped suddenly
    Has Exact closed the door on our app or is the app itself broken? Nothing's come in for days.
    Orders are in the shop but not in Exact, starting last Thursday around noon.
    Our link quit. What should I look at first in the app?
    I manage a hotel. Night audit used to post its revenue at 4 am. Since the clocks changed there's nothing at all in Exact.
    Why'd our link break?
    Salesforce no longer gets customers from Exact, where do I start looking?
    Our time sheets aren't reaching Exact. Yesterday they were.
    its not syncing anymore exact says nothing what do i do
    De link with Exact is gestopt after the licence change, any idea?
    Nothing has changed here but the feed to Exact has dried up.
    The overnight job has produced nothing for six nights
    Everything ran for months. After a weekend the connector is dead. What are the usual causes?
    The connector is stuck in "disconnected" since we had maintenance. Why?
    An invoice app that won't deliver to Exact any more, how do I diagnose that?
    The sync was fine at noon and dead at one. We had an IT clean-up over lunch, so I'd like to know what broke it.
    Exact feed down
    What might have killed our integration overnight?
    No purchase invoices have flowed through in ten days. Something between the app and Exact gave up.
    For the past three nights the warehouse hasn't got any orders from Exact and its log says disconnected.
    The HR bridge has fallen silent
    Could you help me figure out why an app no longer gets data from Exact?
    It says "not connected" and it has said so since we got back from holidays.
    Ever since the cleaning of our user list, the stock tool gets nothing and I'd like to know why.
    Our invoices used to hop over by themselves; they stopped hopping.
    A green tick in the app, but nothing's been delivered since last month.

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
        no error, no data
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
        just one doesn't come through any more
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
    Can you test whether Exact still accepts our dead till?
    could you test if Exact still lets our stalled connector in
    check if exact still accepts our dead link
    The link stopped. How can I see whether Exact still accepts the app at all?
    The link's gone quiet; could you check whether Exact still takes the app
    does exact still accept the stopped app
    the link is silent: does Exact itself still accept the app, can that be tested
    Is there a way to find out if Exact is refusing the dead app or if the fault is on the app's side?
    The link went quiet. Can you test whether Exact Online still accepts it?
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
    What usually makes a till connection die like that, is there a list of suspects?
    Which events can knock out a working link? We changed a few things last week
    It died on the 3rd. On the 2nd three people changed something. What typically does it?
    Give me the usual suspects when a connection suddenly dies, so I can ask the client about each
    list of events that can kill a running integration, for our post mortem
    which changes on our side could have invalidated the refresh token
    What sort of events on our side can make a connection drop?
    Which events usually make a running link stop, so I can tick them off
    link died with no idea why, is there a checklist of things that may have happened on the day
    Which events right before an outage should our support staff ask the merchant about?
    List of usual suspects when a connector suddenly demands a login out of nowhere
    usual causes for a link dying
    What events in the days before usually make a feed like this go dead?
    Several things changed last week and now the link is down. Which of them could be the culprit?
    what are the usual reasons for a connection with Exact to break off
    link is dead, we've had changes in staff, passwords and licences, in which order do I rule things out
    I'd like to go through what happened just before the order link failed: a leaver, a password, a licence and so on
    It fell silent. Which sort of events just before are the usual suspects?
    what sort of event just before can make a link die, give me things to tick off
    Give me the usual triggers for a dropped link so I can tick them off
    What events can make a working link to Exact stop?
    Licence change, new password, staff leaving: which of those can stop a link to Exact?
    What are the usual things that happen right before a link dies?
    something must have changed here before it stopped, but what do I go through
    Give me the list of likely culprits for a link that just quit
    nobody did anything and yet it stopped, what should I ask my staff about?
    Holiday, password, someone leaving, which of these could have killed the link?
    I'd like to tick off possible causes of the dead link one by one
    don't know why it quit, give me things which might have taken place just before
    Which events usually make a link drop, so I can ask around the office
    Lots changed here just before it went down: people, passwords, licences. Which one did it
    What normally precedes a connection going dead from one day to the next
    I need a list of suspects for why the sync halted
    Help me reason back: what kind of change on the day of the outage would explain it
    what typically kills a consent: password, leaver, inactivity?
    which changes last week may have broken the link? we did a lot at once
    rundown of events that end an app's access
    list of usual suspects for a consent that ended
    Give me the list of typical triggers that precede a connection going dead
    Several things occurred that week, a leaver, a password round, a licence change. Which one killed the feed?
    What could have taken place just prior to the outage that explains it
    I have last week's change log. Which sorts of changes could have felled the integration?
    usual culprits when a link dies, in order of likelihood
    what things can make a link stop
    list of causes dead link
    what happened before it stopped, how know
    common reasons coupling stops
    what should i check that happened earlier
    typical reasons for a working link to quit, I'd like a checklist
    what events kill a connection that ran fine for years
    Could a change by a colleague have broken the link? Which changes do that?
    list of usual suspects when an integration falls over please
    must explain to the board why the link ended; which causes do I rule out
    what recent changes at the client should I ask about when a connection suddenly goes dead
    checklist of events shortly before that make a link die: holiday, leaver, password...
    Someone changed something on Friday and it died on Friday; which kinds of changes do this?
    Which events can kill a link, so I can ask the client if one of those took place
    Which events can knock a connection over?
    What might have happened right before it died?
    Give me the usual causes of a stopped link
    What change on our side could have killed the link?
    Let me run through the list of likely reasons
    What could have preceded the failure of our link?
    What could cause an integration to fall over from one day to the next?
    What usually happens just before an integration dies without any error?
    Link quit working: what events shortly before should I think of?
    What usually happens right before a link like ours stops?
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
        nobody touched it for over a month
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
        he no longer works here
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
        the password didn't work any more
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
        we don't have that licence any more
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
        nothing happened that I know of
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
    The link is dead, no known cause. Do I delete it and start over or press reconnect, and as whom?
    Cause unknown, link dead. May I just hook it up again once, and how without deleting it
    cause of the outage unknown, can I simply reconnect once without deleting the connection first
    Nothing changed with us yet it stopped. Is it safe to reconnect once, and should I delete the link first?
    I have no explanation for the stop; is reconnecting once worth trying, and how without deleting settings
    No event explains it. How do I hook the stopped tool up once more without losing its settings
    dead connector: do I delete it and add it fresh or just press reconnect?
    no reason found for the outage, how do I reconnect it without wiping my settings
    right way to relink a fallen connector, as whom and in which browser state
    reconnect dead link without deleting it how
    safest way to reconnect a dead integration
    None of the usual reasons fits, the link is simply dead. Should I delete it or reconnect in place?
    I went through all the reasons and none apply. Safest way to revive it without losing settings?
    The cause can't be found, should I reconnect without deleting the link, and how?
    no cause found, should I just try to hook the dead link up again, and with which account
    I've gone through all possible causes for the outage and none fits
    the outage has no visible reason; whose login do I use to revive it
    Should I delete a stopped link or simply connect it again?
    What's the right way of reconnecting a dead link exactly once, without deleting it and without making matters worse?
    None of the known reasons applies to our dead link. I'd like to reconnect once without losing settings. How?
    cause unknown, what's the safe way to reconnect the dead integration a single time without deleting it
    None of the usual reasons apply; do I just reconnect one time then and as which user
    It died for no known reason. Can I just reconnect it once without deleting the setup?
    Does it hurt to press reconnect once on a link that fell over?
    Must I delete the broken connection before reconnecting?
    Cause unknown, is there one safe thing to try on a dead link without wrecking it?
    Two buttons next to the dead connection, Delete and Renew. Which one?
    reasons checked, none fits, may I press connect once on the halted link
    Is it safe to reconnect a halted link once, or do I lose its settings
    It broke for no reason I can find. How do I re-establish it without deleting the thing?
    should I delete and rebuild the link that stopped or is signing in once enough
    no known cause, just relink once?
    Should I delete the dead link and create it afresh or simply reconnect it once?
    No cause found, is it safe to just reconnect the stopped link and how
    How do I reconnect a dead link once without deleting it?
    The app says reconnect. Should I delete the broken link and make a new one?
    May I delete a stopped link and make a new one, or should I reconnect first?
    Should I delete the dead connection first, or simply press reconnect?
    As which user do I sign in when I reconnect a link that broke?
    None of the known causes fits, how do I reconnect the dead link without losing the setup?
    None of the usual causes fit our dead link, shall I try reconnecting it just the once
    can't find a cause, should I just try reconnecting a single time and how
    No cause found for the dead feed. Is one try at relinking okay, without deleting anything?
    dead link, reconnect once without deleting?
    no cause found, may I reconnect once without deleting the link
    none of the usual reasons fit. How do I reconnect without deleting the link
    May I delete the dead link before reconnecting?
    With whose login should I reconnect a client's broken link so that it starts delivering again?
    Should I delete and re-create a broken link or reconnect it?
    Should I delete the broken link or simply reconnect it?
    What's the safest way to reconnect a dead app once without losing its settings?
    How do I relink a dead connection without losing its settings?
    The link stopped for no known reason; is it wise to delete it and set it up from scratch?
    The vendor advises deleting the link and setting it up again. Is reconnecting once without deleting better?
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
    Reconnected the silent webshop. Do I just look whether today's orders appear?
    how do I confirm that after reconnecting the dead feed invoices are truly arriving
    after reconnecting the broken feed, how do I confirm it's alive
    Just reconnected it after the outage, what tells me that data comes in again?
    reconnected the dead link, what should come in now
    reconnected the dead link, check what
    Reconnected the dead feed, how can I tell data really comes in now?
    reconnected the dead feed, what do I check now
    I've linked the silent scanner anew, which sign tells me that it's cured
    How can I check if data is coming in again after I reconnected the dead link?
    reconnected the dead till, how do I see whether data is flowing again
    Reconnected the dead app, what counts as proof of data flowing
    after the single reconnect, how do I tell that data flows
    reconnected after the outage. what tells me data flows once more
    After reviving the dead link, how do I see data arriving?
    I reconnected the stopped link. How do I see whether data comes in again?
    I just linked the tool anew. How do I tell that data really flows again?
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
        no more trouble
        it isn't stuck any longer
    .opt-stopped =
        no, exactly the same
        exactly the same
        precisely as before
        no, no difference
        it stopped again after a quarter of an hour
        stopped again
        it has stopped once more
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
        nothing yet
        it still won't
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
        not able to test now

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
    You say Exact does let the till in, so why's there nothing arriving?
    The check says Exact still accepts the app, but nothing arrives. So where's the fault?
    Exact supposedly still accepts the app, but no line reaches the warehouse, so where's the snag
    Exact says the app is still let in, but still nothing arrives. What's left to check?
    Your test says Exact still accepts the app although nothing comes in
    your test says Exact accepts our app, then why does the shop get nothing
    exact accepts app yet no data arrives
    The check says Exact still accepts our spa app, but the data stopped. So it's not the consent?
    the app seems still to be accepted by Exact but nothing is fetched, where to look
    The client says his link is dead, yet Exact plainly lets the app in. Then where's the trouble, in the app itself?
    Exact still lets it in, yet I get no new data, so where is the fault?
    The feed stopped, yet the check says Exact still accepts the app. Then what's wrong?
    Exact still accepts the app, so why's nothing coming through
    The check says Exact still lets the app in, although we've had no data since Friday
    exact still accepts it yet no data
    Seemed dead but Exact evidently still accepts the app. So where's the fault?
    Exact says the app may still come in, and yet its link has delivered nothing for days
    Exact still lets the app in, yet no data arrives in the stopped link. Where's the fault then?
    The vendor says our token is still valid, yet the app fetches nothing since yesterday.
    Our sync stands still although Exact seems to accept the app, where should I look then?
    Exact accepts the app according to the check, but nothing arrives
    exact still accepts the app though nothing comes in
    the access is intact according to Exact, so why doesn't the app bring data
    The app seems stalled while Exact still accepts it, where does the fault lie then?
    Exact seems to accept our app just fine, yet the product says the sync is off. Who's to blame?
    The reporting tool claims to be connected but the numbers are three weeks old, while Exact does let it in.
    Connection test is green, dashboards stale. Where's the fault?
    Nothing was changed and the permission still stands, yet no data for four days.
    Exact's side looks healthy, the app is let in, but the figures in it don't move.
    Nothing new arrives from the app, although a check shows that Exact still accepts it.
    Is it the app or Exact that's causing our feed to be empty? How can I tell whether Exact still accepts it?
    Our data looks old, but I'm unsure if the connection is really gone or that the app just has nothing new
    The check says Exact would let our app in, still it delivers nothing. Who's to blame?
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
    Everything syncs apart from one branch, which used to work until last week
    The client company of my firm dropped out of the app since they ended things with us, others fine
    The taverna's books vanished from the tool, others stay
    Every client still refreshes apart from one that always used to be there
    just one of our forty books dropped out of the tool last week, was in before
    Bakery Smit used to come through along with everyone else, now he alone is absent
    one entity that always came through vanished from the feed, the others are fine
    Nineteen of twenty companies sync, one has been silent since Friday
    a company was archived and dropped out of our reporting, can that be the reason
    subsidiary disappeared from an otherwise healthy sync
    consolidation is complete but for one company, which was there until last week
    Three of four schools still come through, the fourth went quiet last week
    Everything flows except one foundation, which used to flow too
    One client cut the tie with our office and has dropped out of the feed, the other 79 still come
    All entities keep loading save for the Czech one, which dropped out last month
    Only one of 20 companies ceased to update, it used to be there
    one entity fell out of the sync after it had been archived
    client ended the tie with our firm and its company vanished from our dashboard
    everything syncs, just the holding has dropped out since it was blocked
    Only Denmark doesn't update, all the rest does, and formerly Denmark did
    one subsidiary doesn't refresh any more, others do; no error
    The client's company fell out of our practice dashboard, rest is loading
    the archived company is the only one not updating
    two of our brands still sync, the third went quiet last week
    everything still comes in except for one entity that used to work fine
    a client's books no longer come through our platform, his neighbours' do
    the Leeds branch dropped out of the feed on Sunday, other branches fine
    one company stopped syncing others fine
    client ended tie with our firm, his books vanished from tool
    five of six companies still sync, sixth quit last week
    All of our venues still come through except the beach club, which vanished from the feed last week
    The link is alive, yet one clinic out of nine dropped out after years of working
    All hotels fine save the one in Bath, which used to come along and stopped last month
    Link running, though the books of one client that left our firm no longer come in
    Seven entities still come in, the eighth has dropped out of the feed
    only one of our companies stopped syncing
    BV North used to be in the report every day and vanished; the others are fine
    The link runs except for a single set of books that was there last week
    All subsidiaries update except the Belgian one, which did last week
    all companies come in nicely except the Galway one, which stopped last week
    one client vanished from the app, the other 79 go on working
    everything syncs apart from a single entity that used to be fine
    the scanner delivers to five companies and has left out the sixth since June
    only my client in Lyon has dropped out of the feed, he says he ended the tie with our firm
    All companies still sync except one that dropped out
    One client vanished from the tool, the others still come in
    Everything arrives except our Ghent branch, which stopped Friday
    Six out of seven restaurants still post every night, the seventh stopped on Monday. So the link is alive. What do I check for that one?
    Everything is coming through except the foundation, which took part until last month. Was it archived maybe?
    One client took his books away from our firm and his file now drops out of our office dashboard. The others are fine. What's happening?
    It works for all sister companies except one, which had taken part for years and vanished after somebody changed rights.
    Every branch still loads except Utrecht, which has always been in and dropped out on Tuesday
    Ghent used to be in the stock list for months and disappeared recently, the rest is there
    a client ended things with our firm and now only his numbers drop out of our reporting tool
    Everything refreshes apart from one entity that used to be there and dropped out last week
    Four of our five companies still come through, the bakery one vanished since we archived stuff
    Only one client's books went missing from the dashboard, all the others are fine like before
    All entities still flow except the one we archived, is that what happens then?
    The feed lives, but one client who left our firm no longer shows in it. Expected?
    One of nine companies fell out of the feed after the link's user lost access there. Where do I check?
    All companies show today's date, one shows June. The rest of the link is fine
    Of the twelve clients on my screen just one went grey, the others refresh
    only the holding has stopped updating, its siblings are okay
    one tab in the report has stayed empty since May, the other companies fill up nicely
    everything is updated, yet 'Property Ltd' says 'no data' for weeks, it used to have it
    Five of our six companies still come through, number six dropped out after the restructuring
    A client fell out with our firm, and since then his books alone are missing from our reporting tool
    Since last month's archiving one entity vanished from the feed, the rest keeps flowing
    only the German company went missing yesterday, the other ones are fine
    Smith's Bakery ended the tie with our firm and restored it, his books are still missing in our overview, others fine
    every company still comes through except one that was fine last month
    only the east branch went quiet, the others keep syncing
    the other five yes, the bakery no longer, and it always came along
    one company stopped syncing, others fine
    single entity no longer comes through
    feed for client X died, rest ok
    client left our firm, its data stopped
    Why has just that one client gone silent?
    Everything arrives bar one entity that used to be there, is the link broken or just that company
    One out of ten clients dropped off our feed last week, the others run on
    One entity that used to be in the feed has vanished. Archived, blocked or rights?
    Four companies still sync, the fifth went quiet
    The link works for all companies except one that stopped coming in.
    One administration dropped out of the sync while the others still run.
    Only the Utrecht company stopped updating in our app. What should I check?
    All branches sync but Tilburg hasn't for a week. What could be up with that one?
    The app still runs, only one of our companies stopped coming in recently
    The link is fine for three shops, for the fourth it has been still since last month
    Only the Leeds branch has given no data since April, the link itself runs
    All companies sync except one that dropped out this week.
    Only the books of a client who left us don't come in any more.
    All companies still sync except one that used to work, what could have happened to it?
    A client ended their tie with our firm, and now that one file no longer arrives.
    Only one file dropped out of our link after it was archived, the rest is alive.
    One shop's sales still come over, the other shop's stopped arriving last week
    Link alive for all clients, only Miller dropped out since Friday
    Fifty-nine dossiers keep coming and one just stopped
    one of our entities dropped out of the feed last month, others fine, was there before
    Used to get data for all six, now five
    Eleven entities still refresh, the twelfth dropped out last Tuesday
    Only the Belgian company's feed dried up, it used to be there
    The dashboard runs, just the French company has been frozen for a week
    only one company stopped, rest ok
    one client no data any more others fine
    three shops still sync, the fourth went quiet on Monday
    only one of our foundations dropped out of the feed, the others are fine
    all our client files keep syncing apart from one that used to and suddenly doesn't
    Only the Rotterdam branch fell out of the feed, the others are fine
    All companies still update except a single one that stopped
    One client's figures ceased to come, the others are fine
    The link still works for all clients but one, who came along fine until last week.
    One of the eight schools no longer comes through in the app, the other seven do.
    The link is alive but one client we've had for years no longer comes through.
    Since last week a single existing client dropped out of the tool, the others are fine.
    Out of five companies, one has stopped coming through while the rest is fine.
    Data for a single company stopped arriving although it worked last week
    All companies refresh well apart from the Belgian one, which has stood still for two weeks.
    Sync keeps going for four companies, but one has dried up since last week.
    Just our Belgian subsidiary dropped out of the feed; the remaining ones are fine.
    All but one of our client files update. That one ended its contract with our office, could that be related?
    Customer 204's file has ceased updating in our tool; all others do. It isn't new, it's been in there for years.
    Every company still syncs except one that used to work until Monday.
    One archived company disappeared from the sync, the others are fine.
    Only one client's books stopped syncing after he left our firm, the connection itself is fine
    Everything syncs except one company, which dropped out on Friday
    Since the archive action one set of books no longer arrives, the others do
    Eight of our nine companies come through fine, but one stopped appearing
    Data of one client has dried up in our portfolio tool, the rest is fine
    Why would a client's books vanish from our practice tool while the other clients are still coming through?
    Of our eight companies only one dropped out, the link as such is okay.
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
    The register ran fine for ages and since this morning it reports no access
    used to work, now it comes back with access denied
    integration still connected but since yesterday each call is answered with an access denial
    Used to work, now it suddenly says 403: is the link dead or merely not allowed something?
    The link has gone bad and now shows no access, 403
    feed that always worked says access denied now
    yesterday fine, today the plugin logs 'no access' for every order
    working sync turned into 403s this morning
    all of a sudden 'forbidden' where there was a working feed
    used to work now says no access
    link used to be fine, now access refused
    Our spa software quit syncing and the log mentions no access / 403, is the link actually gone?
    our link worked until Monday and now says access denied
    the link stopped and the log has 403 all over it
    it ran for months and now says no access, where do I look
    The feed stopped; the app mentions it isn't permitted, forbidden I think
    Link stopped working and now says no access
    It worked all year and since this week the log reads 403 on every call. Is the link gone, or is that something different?
    It always worked, and out of the blue the order app says 403 no access. Has the link gone?
    The app used to read quotes and this week got 'no access', is it disconnected or denied
    It fell silent and the log says forbidden, was it working until yesterday then refused?
    It stopped and the log says 403, do I need to reconnect for that?
    Link halted with 'no access'. Is it gone, or is there something it's not allowed?
    worked for years, since Monday the link answers 403 on my screen
    Our link has come to a halt with 'no access' written in the results
    Each line of the halted import ends in Forbidden
    It worked until the role clean-up and now the till gets a 403 back, the connection itself seems alive
    After the reorganisation our expense tool is told no access, last month it had none of that
    our link stopped and now only says access refused
    stopped yesterday, shows 403 denied
    link down says no access
    It quit and now shows no access, 403; is the link gone or merely refused
    The link stopped and the app log says 403. What does Exact mean?
    Our app stopped with the words no access in its log. Is the link gone?
    The link that always worked suddenly says no access, what now?
    A sync that ran fine now only says no access, is the link gone or just refused?
    Our working sync now gets Forbidden, should I treat it as a broken link?
    A link that always worked is now being turned away with no access
    was fine, now 403 access denied from the API after months
    Connection went down with "no access" on screen. Is it gone or merely not permitted?
    Nothing comes in any more; on screen is 403 "no access". Is the link gone?
    stopped app says no access
    the link broke down and what I see now in the app is access denied
    used to work, throws access denied since Tuesday
    The subsidiary's link fetches nothing and since yesterday shows the words no access 403.
    Our working link suddenly gets 403 no access from Exact.
    A link that functioned yesterday now replies no access, what changed?
    A link that always worked now says no access. Is it gone?
    The sync died and all I get is a 403 no access.
    All at once our app answers access denied for everything it asks Exact; last week it ran.
    A link that ran for years is now turned away with 403. Is the link dead?
    The app used to work and now reports no access 403, what does that tell us about the link?
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
    It went quiet during the Christmas rush and the log says 429
    feed halted and the log is full of 429s, must I reconnect
    It stopped working right after a mail about limits came, should I reconnect?
    feed halted, and Exact mailed something on limits
    Sync stalled, log full of 429
    Sync has stopped and the log says 429; do I have to link it afresh?
    Is our consent lost when Exact mails us about limits and the shop goes quiet?
    it halted after a limits e-mail, should the merchant authorise it anew or leave it
    link stopped and mail from exact about limits came
    stopped, mail: limit exceeded
    Till link stopped and I see a 429 in it, is my link gone for good?
    feed halted, and there's a note from Exact about limits exceeded
    connector stopped and I got an email from Exact about limits
    the feed halted with a 429, do I have to reconnect?
    import halted and there's something about too many requests in the log
    The link halted and I see 429 since this morning
    It stopped the day after we scheduled refreshes every ten minutes, and there's a mail about limits. Do we need a new approval?
    Sync has been down since this morning and a mail about limits came in; has it been cut off?
    night sync stopped and the last line is a 429, reconnect or not?
    The feed stalled and Exact mailed me about some limit, is that why, and must I reconnect?
    Feed has stopped with code 429, should I reconnect or leave it alone?
    A mail about limits and then silence from the app; keep my hands off the link?
    Link went quiet, and in the log I see 429 behind every line
    A mail about exceeding limits arrived and the same hour the link fell still
    link stalls and I've a message from Exact about going over the quota
    We set it to refresh every five minutes, got a mail from Exact on limits, and then it stopped
    Three of us refreshed the reports at once yesterday and the app quit with 429, should I reconnect?
    it quit after a mail about limits, nothing else
    feed stopped after limits email, reconnect?
    Sync halted and there's an email about limits, has the consent gone or not?
    The link stopped and there's a mail about limits in the inbox
    Our link stopped today and the log has a 429. Should I reconnect?
    The link came to a stop after Exact sent a mail about too many errors
    The link stopped and I got a mail about limits, should I reconnect it?
    The feed broke off right when an email about limits came from Exact
    integration halted, mailbox has a notice about limits from Exact
    Feed stopped, and there is a message 429. Do I need to connect anew?
    link stopped, mail about limits
    feed stopped this morning, the log mentions 429 and limits
    Link stopped and the log has 429 in it. Should I reconnect?
    Fetching for our clients stopped and Exact sent a mail about limits, is the connection broken?
    The link stopped and the log shows a 429, what's that about?
    The link is at a standstill and the last thing in the log was a 429.
    After a whole night of errors the connector got blocked with a rate limit notice and stopped.
    The link stopped and there was a mail about a limit. Is the consent lost?
    The link stopped and there's a 429 in the log
    Imports died this morning. The vendor's note reads: rate limit exceeded, please hold.
    Nothing imports and there's a mail from Exact on limits. Must I reconnect?
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
    Our beach bar was shut for two months and the till link died in the meantime. How do I stop that next winter?
    Campsite tool sleeps all winter, link gone each spring. Can we avoid that?
    We only run the year-end tool each quarter and every time it has lost its connection
    Ice cream parlour client, closed all winter, till no longer talks to Exact in March
    not touched since my long leave, and now it's disconnected by itself
    Long holiday, five weeks, nobody opened the product. Now it's not on speaking terms with Exact
    How long does a refresh token survive without use
    we only run it at quarter end and must log in anew each time
    our acceptance environment was off for six weeks, connection gone
    Seasonal business, nothing synced all winter, now it's dead
    prevent an idle integration from expiring, keep-alive job?
    inactivity timeout of an app's authorisation
    disaster recovery instance tested twice a year, its access has always lapsed
    a report run quarterly loses its access each time, can that be prevented
    we didnt use it for two months and now the link is gone
    We only open the app at year end and each time it has lost its access
    The school was closed for six weeks and after the holidays the connection was gone
    does a link expire if nobody uses it for some time?
    We are a seasonal museum, shut from October till Easter, and each Easter the link is dead
    We only run the consolidation tool once a quarter and each time it has forgotten the connection
    the annual budget app must be reconnected every year as it sleeps in between
    tool lay idle over the summer, now it wants a login
    Seasonal business: our hotel tool hibernates Nov-Mar and has to be hooked up each spring
    we barely use the budget tool and whenever we do, it has lost Exact
    half-yearly valuation tool needs a new hook-up each half year
    annual report tool, used every December, needs a new permission each December
    Our shop only sells at Christmas and each November the link is dead
    does a connection expire if the store has no sales for weeks
    We paused the marketplace for six weeks; upon return the connector was locked out
    how do I stop a rarely used integration from lapsing
    ski rental, closed all summer, connector asleep come December
    dormant store woke up, link's been dropped after the quiet spell
    after long holiday link expired
    use it only for vat each quarter, each time link is dead
    not used since spring, link's gone
    only open the tool for the annual accounts and every year it has forgotten exact
    Seasonal pavilion, shut five weeks, and now the register can't get into Exact. Does it expire when idle?
    The event app only gets used for our annual festival. Each year it has lost its access, is that because of the gap?
    How often must the thing fetch something so it doesn't drop off?
    nobody touched the tool for over a month, is that why it quit
    Clinic shut six weeks for refurbishment; afterwards the diary app couldn't reach the books
    Is there some rule that access lapses when a tool sits idle? Ours did nothing all summer and is dead now
    Ski hut closed since April, till reopened today, and no data
    We only open the tool each quarter and every quarter the link has gone
    six weeks off, nobody opened the app, link is dead. Coincidence?
    Does Exact cut a connection that sits idle for a month?
    Nobody ran the report since August and now it no longer connects
    after the summer shutdown the tool had lost Exact, more than a month untouched
    We only use the budgeting tool once a year and now it can't get into Exact
    does a link die if nobody touches it over the summer
    our seasonal till was off all winter and come spring the connection is dead
    the app had been idle for about six weeks, is that why it no longer gets in
    app was parked since spring and doesn't get in
    we hadn't opened the planner for two months; now it's disconnected. that why?
    We hadn't opened the app for two months and now it's dead
    Does a link expire if nobody uses it?
    I only run this report each quarter and it's always disconnected
    How long may an app lie idle before it is cut off?
    Seasonal shop: after winter the link never works
    Untouched since summer, the tool lost its connection
    Used just once a year, the connector has always lapsed by then
    The client only opens the reporting tool once a quarter, and each time the link has lapsed by then. Is there a deadline for not using it and how can we avoid that?
    The ski hut's till stands still all summer, and every December the link with the books turns out dead. Is it the long pause?
    Our training environment is used twice a year and every time the link has expired. Thirty days, isn't it, and how do we avoid that?
    For six weeks nobody opened the report as the project lead was ill. Now its connection is gone. Merely the passing of time?
    Seasonal business, long winter stop, dead link. I want to explain to the client why, and how to prevent it next winter.
    We only open the benchmark package around the annual accounts. Each winter it has fallen asleep. Can that be prevented?
    We only run this project report once a quarter and each time it turns out to be disconnected
    seasonal business, scanner app idle all winter, now it no longer talks to Exact
    closed six weeks for renovation and the scanner app no longer recognises Exact
    The stocktake tool runs at year end only and every year the connection's gone, how to prevent
    We only open the tool once a quarter and every time it has lost its connection
    Nobody ran the report for six weeks, could that be why it is dead now?
    Campsite closed all winter and the till no longer reaches Exact, is there an expiry on idle connectors?
    How long may an app sit idle before Exact drops it?
    We only run the year-end tool once a year and it's always dead, is that meant to be?
    does the link die if no one touches it for a month
    Seasonal shop, nothing fetched all winter, and in spring it didn't work. Is there a time limit?
    How often does an app have to fetch at least so it isn't thrown out?
    Budget tool gets opened each October and each October the link is gone, can I prevent it?
    The mail says our app lost its access after a month of silence, so that's why nothing came in?
    We only fire up this report each quarter, and it always greets me with a dead link
    Closed for the season since October, opened the app yesterday and it's cut off
    'Last used: 2 April', it's June, and now it won't bring in a thing
    the theatre shuts each summer, and after two idle months the ticketing link says session ended
    Only use this workbook for the quarterly return, and every quarter the connection has gone again
    The camp site was closed all winter, now the booking software can't get into Exact any longer
    I didn't touch the report for two months because of my operation and now it is dead
    We paused the expense tool over the summer and it never came back to life in September
    app was idle since february, now refused. does it expire?
    The festival till sleeps in a cupboard from October to April and now it can't connect to the accounts
    Due to my burnout nobody refreshed the report in three months and Exact won't let it in
    Our Christmas tree till had eleven months off and won't reach Exact now
    we only use it once a quarter and each time it has gone dead
    closed for six weeks and the link didn't survive
    seasonal shop, every spring the connection is dead, don't want that again
    hadn't touched it in ages, now that I want it there's no life in it
    link dead after month idle
    seasonal shop, connection expired unused
    not used for 30 days stopped
    off sick five weeks, link gone
    Does a link die from not being used?
    We only run the consolidation tool each quarter, and each time it's been dropped. By design?
    Does an integration go stale if nobody touches it for a month
    App claims expired, and nobody has used it all summer. That's it then?
    closed five weeks for renovation and now the app's been signed out, normal?
    We only use this tool each quarter and every time it has lost its access
    Our link stopped after we hadn't used the app all summer. Is that the reason?
    We only use this app at year end and every time the connection is gone.
    How do I prevent a rarely used app from losing its connection?
    The app wasn't opened for five weeks and now it doesn't connect.
    Is there a period after which an unused app loses its link with Exact?
    The app was not used during our renovation and now it isn't conected any more.
    We hadn't used the program since summer and now the link does nothing
    An app we only use at year end comes loose each time, how is that?
    The till was off for five weeks during building work and now can't reach Exact
    An app we only use once a quarter loses its connection to Exact each time.
    How do I keep a connection alive that we hardly use in some months?
    We had a connector switched off for five weeks and now it does nothing.
    The year-end app is only used in spring and is always unlinked by then.
    We only run this tool once a quarter and each time the link is dead, why?
    The app lay idle for five weeks and now it does not fetch, is that the reason?
    Our seasonal tool slept all winter, is that why Exact no longer lets it in?
    Our quarterly tool is dead again after thirty days without use, how do I stop that happening?
    We shut for six weeks and afterwards the link was dead, is it the long break?
    Seasonal ice cream kiosk, till link asleep all winter, doesn't wake up now
    left the scanner alone for two months and it's dead now
    The year-end tool sat idle from May to September and its link is dead now
    Seasonal client: every spring the till connection turns out gone after a winter without use
    nobody ran the report during the summer and now it's dead
    quarterly job finds itself logged out each time
    We use it once a year for the annual accounts and every year the connection has gone
    Connection lost after a quiet summer, is disuse the reason?
    The budgeting tool is used in autumn only, and it has lost its connection
    not used 30 days now dead
    link expired over summer
    We only run this report quarterly and each time the connection has lapsed.
    untouched over the holidays for seven weeks and now it's out
    the summer camp app worked last year, dead now, could it be because we don't use it in winter
    School closed for six weeks; after the break the app has no data. Is the pause to blame?
    Seasonal campsite: the till was off all winter and the link is dead now, how come
    After six idle weeks the app won't connect
    We only use it once a quarter and it's dead each time
    We use the annual accounts app only in spring and now its connection with our clients is gone.
    Nobody used the beach pavilion's app all winter and now that client's link is dead.
    We handle this client once a year and each time the app's connection has lapsed, what's behind that?
    We didn't use the tool over the summer and now it can't reach Exact, does a link expire?
    A seasonal client opened up again after four months and the till link is dead.
    We only use the report once a quarter and each time the connection is gone.
    The link lay idle for five weeks and now it's dead. Is that normal?
    expires after 30 days of no use
    Our holiday park closes in winter and every spring the till link no longer works. Is that because it isn't used for months?
    We only use the tool once a quarter and each time the connection turns out to be gone.
    Does Exact drop an app's access when it isn't used for a month?
    link expired after thirty days unused
    Nobody opened the reporting tool over the summer, five weeks or so, and now it's dead. Is that why?
    Seasonal business: we only run the app in winter. Every autumn it refuses to fetch.
    Is thirty days of silence enough for a link to go stale?
    Unused app stopped working
    Our app hasn't been used for over a month because of the merger, now it won't go. Cause?
    The app only runs once a quarter and each time the link turns out dead. Why?
    link dies after a month of no use
    We only open the budgeting tool at year end and it is always disconnected by then.
    The tool is used for the quarterly report only. Each time the connection is gone and somebody has to fix it.
    Seasonal business here. The connector was idle all winter and in April it refuses to talk to Exact, is that normal?
    We only run the import once a quarter and each time the link turns out to be dead
    Nobody opened the tool during the summer holidays; in September it wanted a new connection
    Seasonal business here: our booking tool slept all winter, and in spring it refused to talk to Exact
    We only open the budgeting tool once every two months and each time it turns out to be cut off.
    Does a connection to Exact lapse if nobody touches the app for a month?
    Nobody ran the year-end tool since January and now Exact won't let it in.
    Does Exact throw out an app when it's idle for four weeks?
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
    We deleted the former manager's account on Monday and by Tuesday the roster app was dead
    Since HR locked the ex-chef's account there's nothing from the kitchen app
    Our assistant left on the 31st, the feed died on the 1st
    IT blocked a former colleague and the scans stopped the very same hour
    The link was in the name of a bookkeeper who's no longer with us, now silence
    our payroll clerk is gone and so's the wage import
    Offboarding disabled a user, half an hour later the shop feed went down
    we deactivated a consultant's account and the BI load stopped, coincidence?
    IAM clean-up removed an old account and took the integration with it
    the employee who once authorised it has left last week and it went dark
    account blocked after termination, payroll interface now dead, what is the fix
    removed the trainee who had set everything up, now all receipt processing stands still
    disabled the old it guys account, now nothing comes through
    Since our old treasurer's account was closed nothing comes in any more
    We removed a volunteer from the users and the next morning the sync was dead
    The lady who set it up has retired and her login is blocked, now the link is silent
    Auntie Bep ran it all on her name; her account has been cancelled and it's been quiet ever since
    Could the silence have to do with the volunteer we deleted as user last week?
    Controller left on the 31st and on the 1st all interfaces were dead
    IT blocked the account of my predecessor and the feed stopped the same hour
    after HR offboarded our treasurer the bank tool lost Exact
    We closed the login of a former colleague, next thing was that the scan tool fell silent
    the consultant's user was removed and the reports ran dry
    IT deactivated the interim manager and the cash tool dried up
    we deleted a user and hours later an integration was down
    user of ex manager blocked = feed dead
    The day they deactivated Priya's account the shop sync ended
    intern who connected it has left, his user was removed, orders stopped
    coincidence? marketing manager's account got blocked Friday, connector dead since Friday
    after the takeover we tidied the previous owner's user and lost the till feed
    sync fell over when the agency's guest user got blocked
    dead since we blocked an ex employee
    it removed jan's account last night and the order sync died
    offboarded someone, integration died same hour
    hr deactivated sandra on the 1st and from that day no invoices have flowed
    We deactivated our former front office manager in Exact and the hotel feed died the very same hour
    The colleague who set up the ticketing integration got blocked on her last day and now nothing flows
    HR offboarded Mark, next morning the gym software was cut off. Coincidence?
    We locked our ex business partner out and the till fell silent right away
    The trainee's account got deleted and the rota sync is dead since
    Receptionist left on Sunday, account closed on Monday, feed gone on Tuesday
    IT closed Ilse's account on the first and since the first no invoices
    Feed died the moment we blocked the former controller
    user deleted, integration dead
    The man who connected the till left and his account was disabled; till stopped posting
    From the day the interim left the BI package got nothing from Exact
    account deactivated Friday, sync died Friday
    Link broke the very day we deactivated Helen's account
    the guy who set up the webshop connection was blocked on Friday and now no orders arrive
    we removed a user from Exact and an hour later the scanner stopped, coincidence?
    ex-colleague's account is closed and I suspect that's why the feed stopped
    The chap who authorised it was let go on Friday, his user was closed and by Monday the feed was dead
    HR deactivated an account and now the webshop's orders stay out
    since Linda left nothing gets posted by the till
    Since Peter left the company nothing comes in
    We deleted an ex-colleague from Exact and the till stopped
    The account of the person who connected it was blocked, now it's down
    Our bookkeeper quit and the link died the same day
    Could the till have quit because Mary resigned?
    User set to inactive, then the link fell over
    The intern who linked it is gone and it stopped
    IT tidied up an ex-colleague's account last week and the scan link promptly died. He was the one who'd connected it. What now that he is gone?
    Our head of finance passed away, his login was closed, and since that very day the payroll app sends nothing. Surely that's the cause?
    After the assistant left, her user was closed. An hour later payroll stopped at four clients. How is it repaired without her?
    To save licences we blocked idle users, and among them was the name behind the webshop. It's all at a standstill now.
    The man who connected everything left slamming doors, IT shut his account, and now four links stand still. Can the account be opened for a while?
    The trainee who once connected the shop left a year ago; her user was only cleaned up last week. Since then no orders. So that's it?
    IT disabled Sander's account on Friday as he left, Monday the hours link was dead
    The logistics manager retired and since his login was closed nothing gets posted
    our system account was deactivated by accident in a clean-up and then the WMS dropped
    The intern who set it up left and now the app does nothing, coincidence?
    Since the payroll administrator left and her account was shut nothing comes out of the payroll package
    Payhawk went dead the very day we blocked Sandra, who had set it up
    IT deactivated a leaver on Friday, on Saturday the till stopped feeding Exact, is that related?
    Our former controller connected everything under his own name and now he's gone it all stands still
    Should I not have deleted Karen's login? The expense feed died that same hour.
    Is the link dead because the guy who set it up left us last month and IT closed his user?
    what happens to the integration if the person behind it got blocked, because it quit that day
    Left on April 1st, link dead on April 1st. Can her login be woken up for a while so we move it calmly?
    Could making an inactive user active again for a week help, since his departure is what stopped our feed?
    It still says 'connected as m.jones' and Mary Jones was deactivated last Thursday, the day the data stopped
    IT mailed that they blocked the old bookkeeper's account. An hour later our link went red
    the name shown under the dead link is someone who retired
    In the user list I see a padlock beside the name our link ran on, no data since
    The mail address shown under the broken link bounces, she left in August
    The dead link bears a name I only know from old photos, his account got removed last week
    We disabled Karen's account when she left and the expense app went dead the very same day
    IT deactivated a leaver last night and this morning the warehouse feed has stopped, is that linked?
    The interim controller finished in June, her login was shut, and nothing has come in since
    I removed three old users yesterday as housekeeping. Now the web shop no longer reaches Exact
    our bookkeeper died in march and his account was closed, since then the till does not send anything
    Sacked him Tuesday, blocked him Tuesday, integration down Tuesday. So that's the reason?
    The shared info@ login was abolished by IT as not allowed any more and our booking app died with it
    Treasurer stepped down, his access was taken back, subscription postings stopped that week
    They wiped the former owner's account at the end of the transition and the till's dead since
    The exit checklist for Merel said close account, ticked, and bang, the hours export was gone
    bookkeeper left, her account blocked, no data since
    ever since we disabled Peter the shop sends nothing
    IT wiped an old user and the time app dropped dead
    should have waited with removing Ria from Exact, receipts have stopped
    blocked user, integration died
    deleted ex-employee now sync down
    link broke once Karen's account closed
    account disabled by IT, feed gone
    intern left, her app feed went too
    Did it die because Anja left?
    coleague fired link ded
    HR disabled Peter's account and that evening the feed stopped, connected?
    Since we deactivated the old bookkeeper the scanner delivers nothing
    The feed ended the moment Joris' account was disabled, so is that the reason?
    HR deactivated Tom's login on Friday and the app he had linked died the same evening
    The link broke the day our bookkeeper left. Are the two related?
    We blocked a former employee in Exact and now the scan app doesn't work.
    IT deleted an old user, and since then no orders have come in.
    Our controller's account was deactivated and the dashboard went dead.
    Why did our connection stop when Peter left the company?
    The link broke as soon as HR disabled Maria's account. What should we do?
    our old bookkeeper was blocked and now the app gets nothing
    Since Mary left and her account was closed no invoices come through
    The link died on the day we blocked our ex-colleague's user
    Our former director was signed off and orders haven't come over since that day
    The link worked on our bookkeeper's account, which was cancelled, and now everything's still
    Since our controller left and her user was blocked, the integration no longer works.
    The service user was set to inactive and now nothing comes in, what is the fix?
    The technical user was removed in a clean-up and the interface is down.
    Our account api@company.nl was deactivated and the link has been down since.
    The link died the day we blocked our former controller's login, what should we do?
    Since Marieke left, invoices stopped flowing, was it on her name?
    HR deleted the user who had connected our sync, can he be made active again for a moment?
    After Karen retired we closed her login, and the till link died the same day
    Our office girl left and now the scan app has stopped, is it because of her?
    blocked an old employee, next morning no more webshop orders in the books
    Link quit the week my brother stepped out of the firm, he had set it up
    we took my dad off the users last week and ever since the till's been quiet
    Her account was closed as she'd left, guess what, no more bills from the scanner
    Our ex partner was locked out of Exact and right then the hours stopped flowing
    the man who installed the link is fired and blocked, link fell same day
    pregnant colleague's account was paused and the till link went with it
    father-in-law's account was wound up and that same week the scan link fell out
    office lady resigned and can't log in any more, link gone since
    Ever since Petra left and her account was closed the feed is down
    IT disabled some old accounts yesterday, today no app fetches. Coincidence?
    The man who linked it no longer works here, his user is gone and so is our data
    Client removed our staff member as a user, and with that the reporting stopped
    Branch manager departed, user deleted, sync dead since
    HR disables leavers automatically; along with Steve went the receipts of nine clients
    The one through whom payroll ran was taken out of Exact on Friday and it's been quiet since
    the guy who authorised it got offboarded friday, since then dead
    HR disabled a leaver's login and our ETL went down within the hour
    admin deactivated user X; coincidence that the hours tool stopped?
    We deprovisioned an admin and our feeds fell over the same hour
    Our interim left on the 30th, his account was disabled, and on the 1st the feed was dead
    HR blocked the leaver and that same night the tool went silent
    the link died when Petra resigned
    The account carrying the link was set inactive in the access clean-up of 1 November; no data since
    An offboarded colleague's account turns out to have been the one behind the dead feed
    link broke when user was deleted
    since kim left app dead
    blocked an user, now sync gone
    person who connected is gone, stopped
    we set her inactive, integration died
    fired guy had the connection, all stopped
    Our bookkeeper retired, her login was deleted and the till link went down with her.
    IT cleaned up old accounts on Friday; Saturday the scan app got nothing any more
    the volunteer who set it up has been blocked, since then no donations come in
    he left, account closed, integration dead
    HR deactivated Piet in Exact and the warehouse feed stopped the same hour
    farewell cake for Corrie on Friday, no receipts on Monday. Coincidence?
    somebody removed a login called LINKS because no one knew it, now nothing syncs
    It died the day we blocked Julia's account
    predecessor's login was deleted last Friday and since then no app brings anything
    client deactivated a former employee and our sync ended within the hour, related?
    HR offboarded Mia. Next morning: no sales in Exact.
    Since the bookkeeper's account was disabled our product gets nothing from that client
    the owner of the consent passed away, his login was closed, and the till link went silent
    Since Karen left the firm the link is dead
    It died when we blocked an old user
    Our controller quit and the app quit with him
    We deleted a former employee's login, then the sync failed
    Could closing Tom's account have stopped the feed?
    The person who connected it no longer works here, now it's down
    An employee was set to inactive and the link fell over
    The link died on the very day our controller left and was blocked, are those two related?
    The colleague who had hooked up this client's app was dismissed and now nothing comes in.
    A colleague left, her login was blocked, and the same day the integration died.
    After HR disabled an ex-employee's Exact login our receipts stopped arriving.
    Integration fell silent on the day the interim controller's user was removed
    Our colleague Karin left at the end of June and IT closed her accounts. From 1 July on, our receipts haven't been coming in. Is that a coincidence?
    Our bookkeeper left and since then the webshop sends nothing.
    IT disabled a former employee's Exact login and our integration died the same day.
    Deleted a user, now the link is gone
    The bookkeeper who connected it all left last week and her account was closed. Now no system delivers anything.
    The link died the day our former bookkeeper's account was disabled.
    An employee left, IT blocked the login, and now the integration is dead.
    The person who connected everything was made inactive in Exact and now the link is dead, is that related?
    IT disabled Karin's account on Friday and by Monday our till stopped posting sales.
    The scanning stopped around the time our office manager quit. She had set everything up.
    The founder's login was removed and the accounting feed with it, it seems.
    Our bookkeeper resigned, login deleted, feed gone. Is there a connection between those facts?
    Employee left, link dead
    We deactivated a user and immediately our reports stopped updating. Can that user be made active again for a bit?
    The integration broke when HR had the account of a leaver deleted in Exact.
    Since IT deactivated Marc's account the link with our warehouse system is dead
    Integration dead since employee's login got blocked
    The integration's owner was deactivated by HR last Friday and from then on zero orders came in
    HR blocked the account of the person who set up our integration and now it's dead
    Marja retired last Friday and her account was removed. The invoice scanner is dead since then.
    Our bookkeeper was blocked last Friday; on Saturday the imports were dead.
    It died the morning after we removed our ex-director from Exact.
    HR deactivated an account at Exact and an hour later our import broke down.
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
    The till stopped the same day I got a mail that my Exact password had expired
    Changed my Exact password after a phishing scare. Next day: no orders
    Yara's password ran out on the 1st and so did our till
    Had to choose a new password last night, this morning no imports
    password reset -> integration down
    forced password change for everyone, and the imports fell over
    rotated the service account's password and the feed died
    does a password change invalidate an app's tokens
    Password of the integration account expired last night, sync stopped
    we force password changes every 90 days, integration breaks each time
    forced quarterly password change and right after that the interface breaks
    changed pasword of the api account yesterday, nothing comes trough since
    I changed my password on Friday and since then the programme gets no data
    Could an expired password be the reason our link fell silent?
    Forced new password after ninety days and there ended the automatic import
    Since the person who linked the dashboard changed her password there's no more data
    Password expiry policy kicked in for the interface user, sync down
    He reset his Exact password on Monday and as of Monday the data stands still
    interface login's password lapsed and then the feed
    changed my Exact password over the weekend, now the shop gets nothing
    Exact forced a new password on our finance lead and the integration broke the same hour
    Does resetting a password kill the connector
    company-wide password reset on Monday, feed tool silent from Monday
    changed pw, app stopped
    password of sync user expired
    pw reset friday, sync dead saturday
    Had to reset my Exact password after the phishing scare, and ever since the salon app gets nothing
    Could an expired password of the user behind it be what stopped our till link?
    changed pw monday, sync dead tuesday
    Owner changed his Exact password after a scam mail, nothing from the restaurant since
    The login behind the feed has an expired password, is that what broke it?
    I changed my Exact password yesterday and the scan app went quiet
    password of the link user expired, integration down
    forced password reset on Sunday, no sync on Monday
    After resetting my login credentials the tool can't get in
    Mandatory password change on the service account and now the import is down
    I had to renew my Exact password this morning and since then the app gets nothing
    does changing the password of the user knock out the integration
    her password expired and the till stopped sending
    policy forced a password change on the finance account, hours later the scanner lost Exact
    new password for the linking user, feed stops, what to do
    I changed my Exact password and the link stopped
    My password expired and now nothing is fetched
    Does a new password break the connection with an app?
    The linking account's password was reset and syncing ended
    Exact forced me to choose a new password yesterday and by this morning the tool that runs on my login was down. Are these two connected?
    The owner changed his Exact password after a phishing scare, and the till link went silent the same hour. What next?
    Our policy enforces a new password every ninety days, and always on that day the app on my name drops out. What is the first thing to do?
    As a client manager I reset my password and afterwards the app on my name fell over at four clients. Is signing in once enough or is more needed?
    Right after Maria reset her Exact password the CRM connection went down
    since the compulsory new Exact password on November 1st the finance connector sleeps
    I changed my Exact password on Monday and the webshop feed has been dead ever since
    Forced password reset last night, this morning no invoices came across. Connected?
    could an expired password be what stopped the sync
    I changed my Exact password yesterday and now nothing syncs, did I cause it?
    Password expired on Friday, feed gone on Friday. Must the user log in first?
    Forced to change my Exact password this morning and at noon the first feed quit. Do I sign in somewhere first?
    Exact showed me a screen that my password had expired, I set another, and from that minute the app shows nothing new
    The reset-your-password mail and the last sync share the same timestamp
    link gone dark right after I was made to choose a new password
    expired password notice on Monday, dead integration on Monday, coincidence?
    'your password is 90 days old, change it', so I did, and then the app fell silent
    Had to pick a new password on Thursday and the reporting has been empty ever since
    IT forced a password reset after the phishing scare, now our shop has lost Exact
    The shared account's password expired while I was abroad and the nightly import came to a halt
    changed my pw, app is dead, coincidence?
    My colleague renewed her Exact password on Friday and on Monday the hours stopped. Anything else to do?
    We brought in a password manager and renewed every code including the Exact one the dashboard leans on, and now nothing
    He picked a stronger password last night and this morning our receipts app is out
    Reception changed the Exact password as a temp knew it, now the booking software can't get a foot in
    changed my password and the scanner has been silent since
    forced to pick a new Exact password yesterday, now the link is mute
    new password by force, app has been deaf ever since
    changed exact password, app died
    password expired, feed stopped
    pw reset broke connector
    forced password renewal, silence since
    Did my new password kill the feed?
    pasword changed now no data
    Changed my Exact password on Friday, sync gone on Saturday, is that it?
    Does a forced password change knock out an app?
    Exact forced a new password on the person behind the link, next day it was dead
    new pasword on the account behind it, then dead
    Exact forced a password change on the user behind the link, and the same day the link stopped
    I changed my Exact password and the link has been down since.
    The password of the link user expired and now nothing syncs.
    Does an app stop working if I reset the password it was connected with?
    Since the forced password change our connector has no data.
    Our app went quiet a day after the boss set a new password for Exact.
    after my password was changed the sync with exact stopped
    I changed my Exact password and after that the till stopped sending sales
    Exact made me pick a new password and after that the hours link stopped
    Is a new Exact password a reason that our app gets no more data?
    I changed my Exact password and the connector went down, is that related?
    Our policy forces a new password every 90 days; does that break the Exact link?
    I changed my Exact password on Monday and the integration has been silent since.
    Exact forced a new password on the user of our link, could that have stopped it?
    Could a password reset for the connected user be what broke our sync?
    pasword of the linked user expired and now sync stopped
    changed my exact password monday and the scanner stopped monday
    Could the new password I set be the reason why the till no longer sends anything?
    Forced to change my Exact password, webshop hasn't posted since
    Had to pick a new password on Monday, and that day the connection gave out
    Password of the office login expired, app went silent
    forced password reset on the account, connector stopped after
    password policy expired our service login, integration down
    The forced password round was on Monday, the feed has been down from that day. Related?
    Could an expired password of whoever linked it explain the outage
    The controller had to change her password and the next morning nothing came in
    changed password now link dead
    password expired, app stopped
    changed my Exact password last night and this morning the till doesn't sync
    password expired for the finance user, integration down ever since
    New password policy kicked in, and our payroll link hasn't worked from that day.
    Client's password had expired, and from that day our app fell silent
    forced password reset on Sunday, link down on Monday
    I changed my password and the link broke
    Can an expired password bring an app to a stop?
    The connection failed right after a password reset
    After the main user of our group changed his password, the app has not fetched anything.
    Since our group forced everybody to renew passwords, two links have gone silent, is that the cause?
    Since I reset my Exact password the tool fetches nothing any more.
    Is it possible that an expired password takes down an integration?
    I changed my Exact password and now the integration doesn't sync.
    Could an expired password be the reason our till no longer posts?
    Exact forced me to choose a new password and the sync ended right after that.
    Since the finance manager changed her Exact password the sync is not running.
    Our link user's password expired, could that be why nothing gets through?
    The link died right after our security team forced everybody to pick new passwords.
    Credentials for the shared account were rotated last night, and now the feed is gone.
    The directors changed the shared password after an incident. The next morning there was no data.
    Does a changed Exact password break a running link?
    My password expired last week and since then the cash register posts nothing.
    I had to set a new password for Exact and now the link fails.
    Could a forced password change have killed the connection?
    The password behind the connection was reset by IT this morning and everything stopped, coincidence?
    Our IT forced everyone to reset their passwords and now the Exact integration asks for credentials
    Password reset for the integration user, app dead
    The chap who set up our link had to choose a new password and now nothing arrives.
    The link's owner got a forced password reset and the data stopped the same day.
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
    I set up the same booking app for our other restaurant with my login and now the first restaurant went silent
    The moment my sister's shop got hooked up with my login in the same till software, ours went blank
    As soon as I hooked up the second client with my login the first one went dead
    Two links keep knocking each other over, same account used for both
    connect client Y with the office account, client X dies, and vice versa
    connecting staging with the same account knocked production offline
    when we onboard client B with the same login, client A's feed dies
    second instance of the tool steals the connection of the first
    can one account hold two connections to the same app, mine keep evicting each other
    dev and prod share one login and alternately drop
    hooked up a second shop with my own login and the first shop lost its connection
    accounting practice here: as soon as I activate the same app for the next client, the previous one drops
    2 shops 1 login, one goes the other stops
    Connected the same tool for our sister charity with my login, and now the first charity's feed is gone
    Each time I link church B, church A drops off. Same user both times
    Our bookkeeper hooked another client to that tool with the same login, and we've been dry since
    Two nurseries on one login in the same planning app: only ever one of the two works
    I connected the second group company in the same tool with my login and now the first one has stopped
    when we linked client B, client A's connection fell over
    Linked the test environment with the same login, production link went dead
    We hooked up the sister company in the same app with one login; the first company went dark
    two environments, one login, one app: only the latest survives
    my login was used to hook the tool to a second environment and the first is silent now
    Every time I link the second store the first one drops off
    connected the staging shop with my login and production went dark
    agency account: hooking up client B knocks out client A
    two shops, one login, only the most recently connected one works
    my sister's shop got hooked up with my login and mine dropped
    sandbox and live keep knocking each other off
    linked 2nd client, first one died
    reconnected for second entity w/ same login, first one's out
    I connected the till for our second café with my login and the first café's link went down straight away
    Each time I hook up the Utrecht clinic, the Amsterdam clinic drops off. Same app, same account.
    It's like a seesaw: link venue B and venue A stops
    Our office runs the same gym app for twenty clubs with a single login; add one, lose one
    Salon two linked today with my account and salon one says not connected since
    Connected the second entity with the same login and the first one fell over
    Whenever I link A, B stops; link B, A stops
    linked the app for our sister company with my login, ours is silent now
    same user, two connections, only one survives
    A coworker linked the same tool for her books through the shared login and ours fell off
    I connected a second webshop with my login and the first one stopped
    each time I get client A going in the scanner, client B drops out, and the other way round
    test environment was hooked up with the same account yesterday, production is dead since
    hooked the second shop to Exact under my account and now shop one is offline
    we set up the same tool for a sister company with the same login; the older link is gone
    consultant tried the connector on his test server with our user and since then ours is out
    I connected a second company and the first one stopped
    When one link works the other goes down
    Same login for two clients in one app, only one stays alive
    After linking the test environment the live link quit
    We set up the same tool for a sister company and ours went dead
    Does connecting a second shop kick out the first one?
    I plugged the scan tool into a second client with our office login, and an hour later the first client rang that his had died. Coincidence?
    Whenever we connect one branch in the ordering app, the other branch drops out. Same login for both. Why do they push each other away?
    A trainer used my login to show how to connect the receipts tool, in a demo company. Since then the real connection is dead. Did the demo shove it out?
    Hooked up a second till of the same make for the sister company, same login, and the first went quiet. How do I get both running?
    Since putting client C on the app with my office login, B dropped out. When I repaired B, C dropped out. What's this?
    As soon as I hooked up the second company's webshop under my login, the first one's went dead
    each time I connect one webshop the other comes loose, both under my own account
    Two sites, one login, same POS, they kick each other out
    Began testing a second WMS environment with the same Exact user, then production went out
    Hooked up a second client in the same tool under my name and the first one promptly died
    It's like whack-a-mole: connect one shop and the other drops out
    Our bookkeeper set up a second environment using my account, since then the original one gives nothing
    May one login serve two clients in the same app? The first went dark as soon as I added the second.
    I hooked up the sandbox and production fell over, same user. Is that the cause?
    each time i connect company two, company one quits, is it not allowed with the same login
    Does each link have to have its own user? I added the second company on mine and the first fell silent.
    Is one login limited to one link per app? Mine seems to have lost the older one today.
    Whenever store two shows connected, store one flips to disconnected. I use one login for both
    After setting up the same scan app for another client last night, the first client's status reads lost
    only one of my two connections can be green at a time
    a consultant used my login to connect the same app elsewhere and ours went black within the hour
    I hooked up a second branch this morning and the first one's tick went away, like a see-saw
    Connected a second client with my own login last week, and the first client's feed dropped out
    When the consultant hooked up the test environment using our account, production went silent
    Yesterday I added the Ghent shop under the same user and now Breda gets nothing
    each time I connect one, the other one dies, same user for both
    After I linked my new laptop's copy with the same login the old PC lost its connection
    To practise I connected the same app in a demo with my account; one minute later production broke
    When adding food truck two I had to sign in again, did so as me, and truck one stopped
    Followed the manual to connect the tablet's copy with my Exact login as well and the counter's one died
    connected a second client in the same tool and the first fell over
    as soon as B is on, A goes off, both with my login
    I want both clients in the tool but only one ever survives
    connected second client, first stopped
    same login two links one dies
    linking shop two kills shop one
    hooked up sandbox, production died
    colleague linked branch with my login, mine broke
    2nd shop linkd frst one died
    Connect client B and client A drops, reconnect A and B drops. Same login both times
    One login, two clients in one scanner: are they pushing each other out?
    Can a user hold only one link per app? My first client fell out when I connected the second
    Connecting client B kicks out client A in the same tool
    Each time I link company B, the connection of company A dies.
    After setting up the app in another environment with my login, the old link quit.
    Two links in the same app keep knocking each other out. Why?
    I linked my second company in the same app and the first company went silent.
    A colleague set up the app for a second customer with the same login, and our link is dead.
    When I linked the same app for my second firm with my login, the first one stopped
    My colleague connected the same scanner again with our login and then mine stopped
    I linked my other client in the same program and right away the first one dropped off
    When I linked the same app for a second client, the first connection stopped.
    Each time I connect our test environment with my login, production loses access.
    Development and production share an app and a login; one throws the other out.
    After hooking up a second branch with the same login the first one stopped.
    I connected the app for another client and right away the first connection broke.
    Whenever one of our two shops links with my login, the other one stops.
    The same account now connects two branches in the app and only the most recent one works.
    each time I link shop two with my login, shop one drops out
    My brother hooked up the same app with my login for his shop, now mine is out
    Linked the same product for a second client with my login and the first client's went dead
    Connect B and A falls over, connect A and B falls over
    connected second environment with the same user, first one stopped
    linking test kicks out production, same login
    consultant's one login serves two customers in our SaaS: connecting B broke A
    We plugged the product in for a sister company under the same login, and the first one fell over
    As soon as I connect entity A, B drops, and the other way round, same user for both
    Connected the foundation with the same login, the company's link keeled over
    linked second client same login, first died
    new connection killed old one
    connected the second shop with the same login and the first one dropped
    As soon as branch B is linked, branch A goes silent, and vice versa.
    i hooked up a second environment and lost the first link
    The moment I hooked up the second shop, the first one lost its link
    whack-a-mole: connect A and B drops, connect B and A drops, same username
    we linked staging with the same Exact user, production went silent right after
    I hooked up a second client and the first dropped out
    Linking the same app again killed the earlier one
    Two links on one login keep knocking each other out
    When I connected a second client in the same app with my office login, the first client dropped off.
    Each time I connect company B in the app, company A stops, and I use one login for both.
    Our new subsidiary was attached to the same app with my login and right after that the parent's link stopped.
    Why does hotel A drop out as soon as I connect hotel B to the till app with the same account?
    As soon as I hooked up a second client with the same login, the first client's link went down.
    Two links with one and the same login keep knocking each other out.
    When I connected the same app for our second company with my login, the first link fell over.
    As soon as store B is linked, store A stops, and the other way round.
    The second link kills the first
    We opened a second shop with the same till software and Exact login. Since then the first shop's link is dead. What's the cause?
    We connected a second environment of the same app with my login and then the first one quit.
    Two clients are connected in the same app with one login; each time I reconnect one, the other falls over.
    Our agency set up the same app for a second client using the same login, and now the first client's feed is dead.
    Connecting our second store with the same app and my login seems to have knocked out the first.
    After connecting our second subscription with the same login, the first connection dropped.
    Two links, one login: whenever I fix one the other breaks.
    Connecting client B kicked out client A in the same app, how come?
    On Monday I connected the app for our second company with my own login. From that moment on the first company got nothing any more.
    I linked the tool for another environment with my usual login and the first one dropped dead
    I connected the same app for a second client with my login and the first client's feed went dead
    We hooked up a second environment with our shared login and then the original one broke. Is that normal?
    Is it true that one Exact login can hold only a single connection to the same app? Our first one just got kicked out.
    Second client connected through my user, first client stopped. How do I avoid that?
    We use the same technical login for the webshop of brand A and brand B. Linking B made A fall silent.
    We connected a second webshop with the same account and the first one died on the spot.
    Can one login serve two shops in the same app? Since we added the second, the first is down.
    Client one stopped when client two was hooked up through the same account. Why can't both run?
    A new colleague linked the same package with my login yesterday, and mine is now out.
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
    My partner says he threw out some apps in Exact yesterday. Today the till doesn't post any more
    An over-eager colleague revoked the kitchen app and now it's dead, what should I think of?
    During spring cleaning the office manager took away rights of 'old stuff', now the scanner is dead
    Our new partner had a spring clean in the security screen and killed the scanner by accident
    client clicked revoke on something he didn't recognise. It was us.
    I deleted some permissions I thought were old, then scans ceased
    a zealous admin revoked apps during the audit and killed our feed
    someone cleaned up permissions and took out an app that we still need
    security pulled the plug on an integration by mistake, how do we get it running and see what else is gone
    trainee pressed revoke on an app that we use daily
    Someone on the committee did a clean-up and revoked the app, now our feed is gone
    A well meaning volunteer removed the permission by mistake and the data stopped
    Somebody in the group pressed Revoke on the wrong app and it stopped
    It turns out a colleague removed the permissions during clean-up, hence no data
    in the security clean-up someone struck our connector off, that's why it's quiet
    the CISO pulled our connector's rights by mistake, it's been quiet since
    Security cleaned up apps on Monday and apparently took ours along, hence no orders
    somebody revoked our connector on purpose or by accident, that's why it died, what do I do first?
    someone removed our app on their spring clean, that's the reason nothing comes in
    a colleague revoked it by accident, now nothing
    Somebody tidied up the app list in Exact and took out the booking tool we still need, now it's silent
    Turns out our accountant revoked it, which explains why the till link is dead. What now?
    The outside controller purged every app he didn't know, our register included, hence the silence
    Somebody tidied up and hit revoke; that's why the import stopped
    A colleague removed a few permissions on Friday, on Monday the feed was dead
    the consent was taken away by mistake and the app fell silent
    IT's cleanup removed our order app's consent too, orders have halted
    I bet someone clicked Revoke, because the app is gone from the list and no longer works
    colleague did a spring clean of connected apps and now our payroll feed is down
    IT removed permissions last week and it turns out we needed that one
    overzealous colleague revoked everything he didn't recognise, including the hours tool
    the app has stopped because my boss withdrew it, he admits
    A colleague revoked the app by mistake and it is down now
    Somebody cleaned up permissions and our shop link stopped
    Apparently somebody removed the consent and that stopped our till
    An eager colleague clicked away every app she didn't recognise on Friday, and now ordering is dead. How do we get it back and see what else she removed?
    I suspect the security officer withdrew the consent on purpose, since everything stopped after his visit. What's the wise thing to do?
    The admin's log says the hours app's permission was removed on Friday. Nobody owns up. May I simply switch it on again, and what else do I check?
    Our client admits to having revoked something last Thursday, not sure what. Since Thursday the webshop's link is dead. What else might he have hit?
    Turns out the new owner threw all apps out last week as a precaution. The hours app was needed. Talk to him first, and then?
    IT tidied up connected apps in Exact last night and this morning our hours import is gone
    My coworker pressed Revoke on a name she didn't recognise and that was our order link
    During a security clean-up somebody ended app permissions wholesale, ours for the trips included
    Our new controller did a clean-up of everything he didn't recognise and the next day the till went quiet
    I suspect a colleague deliberately cut Payhawk off in the security centre, that's why nothing arrives any more
    Someone cleaned up the approvals and now our scanner is dead. Do I need to ask why before putting it back?
    Feed stopped because our IT guy revoked it, may I simply undo that?
    Our security man tidied up and the hours feed died. What else may he have removed that we need?
    It halted because the accountant pulled the consent yesterday. Ring her first or simply restore it?
    A colleague pressed Revoke by mistake and now our till screen says not connected
    The notice says permission was removed by a user on the 4th, which is when the orders stopped
    someone tidied up the apps and ours vanished from the list, nothing comes through since
    reading back, Keith revoked 'old apps' last week and that explains our empty screen, doesn't it?
    the external controller's notes say he struck off the receipts app, so that's why it stopped
    In last month's clean-up someone revoked an app we turned out to need and the till feed is gone since
    A colleague hit Revoke on the wrong line yesterday, orders have stopped arriving
    The auditor asked for fewer apps, our admin removed a bunch, and hours stopped coming. Is that why?
    My former business partner pulled all his consents on his way out and three of our tools fell silent
    Saw a strange name among my apps, took it away, then the warehouse phoned. So that was theirs
    Our privacy officer withdrew the expense tool on her round without a word, receipts are piling up
    My eager son tidied the apps in Exact on Sunday and the reservations stopped coming
    someone cleaned up the apps and took ours out too, now it's still
    a colleague hit revoke on the wrong one and our feed stopped
    tidied up permissions yesterday, too zealously it seems, the till is down
    coworker revoked it, feed stopped
    cleanup removed consent, sync dead
    someone hit revoke, integration down
    boss clicked revoke, nothing works
    Turns out IT did a clean-up of approved apps last night, and our feed has been silent since
    Somebody removed the approval, on purpose it seems, and now hours don't come in
    Boss emailed he's removed some programs' access; orders stopped that hour. What first?
    Turns out the link stopped as a colleague removed its permission during a clean-up
    A colleague clicked Revoke by accident and now our app has stopped.
    Someone cleaned up app permissions last week, and our link is dead since.
    Our link seems to be dead because someone in IT withdrew the app's permission.
    Somebody tidied up the apps last week and now our link is gone
    Our admin withdrew something in Exact and now the till link is down
    A colleague revoked our app by mistake and everything has been quiet since.
    A clean-up removed all permissions, our live integration included.
    Someone cleaned up app permissions last week, and our scanner has not worked since.
    The link went down because a colleague revoked its consent, should I simply restore it?
    My partner had a clear-out of permissions and now the hours app is dead
    someone here pressed revoke on the till by accident, that's why it stopped
    Turns out a co-worker revoked it in a clean-up, hence the silence
    a keen colleague revoked a bunch of apps, ours among them, feeds are dead
    It turns out somebody cleaned up the list and took our spend tool's consent out, that's why it's silent. And now?
    It ceased as someone pulled consent in the audit, I now hear. How to proceed?
    somebody revoked it, now stopped
    colleague cleaned app list, link down
    a colleague tidied up app permissions and took ours out by mistake, that's why it's down
    someone pressed revoke on the stock link and now nothing arrives
    It appears that their auditor had clicked revoke on our product; that is why it went down
    Someone here withdrew the consent and it all stopped
    The admin cleaned up apps and ours died
    A client took away our app's permission by mistake and now the link stands still, what next?
    During a clean-up somebody also withdrew our shops' app and it has stood still since.
    Somebody did a clean-up of permissions last week and now our link is gone, was it that?
    The link stopped because an assistant hit revoke, may we simply bring it back?
    A colleague tidied up permissions in Exact, and after that our link stopped.
    During a check someone took away our webshop's rights, so nothing gets in now. What's wise?
    Someone in the team removed the permission for our app and now it is down.
    It looks as though a colleague has revoked the app, that would explain why our orders no longer come through.
    Could the feed be down because a manager took away permissions during a cleanup?
    Someone revoked our planner last night, apparently. Is that the reason it's out of data?
    Someone cleaned up apps in Exact and removed the one we use daily. What do we do now?
    The link stopped because a coworker revoked it thinking it was unused.
    It turns out a colleague withdrew the permission of our invoicing app by mistake, that's why it stopped
    Colleague hit Revoke on our receipt app last night, that's why nothing comes in
    It seems our link died because its permission was removed by an admin
    A colleague tidied up the app list yesterday and today our planning tool can't get in
    Someone hit revoke on our BI tool. How do we get it back up?
    A colleague cleaned up the permissions yesterday and since then our link is dead.
    Someone in IT revoked the tool by accident, that's why it's quiet. What do we do now?
    Consent for the link was pulled during a security check; may it return, and how?
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
    The link died on the day our Exact plan was downgraded
    We didn't pay Exact in time, they shut us for a day, and the till hasn't come back
    Our Exact trial turned into nothing since we forgot to order, links are dead
    The client's Exact licence lapsed and now the till feed is dead as well
    trial ended, so did the link
    books were archived after the client's bankruptcy, feed from them ended
    licence lapsed on the first and the integration went with it
    we downgraded our edition and the sync stopped, will reconnecting help
    administration was closed at year end, the interface has died since
    Our subscription seems to have ended and the link went down the very same day
    We forgot to pay Exact and now the programme gets nothing, will reconnecting help?
    The society was wound up and its books closed in Exact, the link stands still since. Related?
    The Exact contract of the acquired business ended on Dec 31 and from then on nothing comes in
    subscription not paid, closed, link gone
    Subscription of the liquidated company terminated; its feed halted
    Old group's contract ended after the carve-out and all feeds of it stopped
    The client stopped paying Exact and now our app gets nothing from them
    their administration got closed at year end, will reconnecting bring the sync back?
    Exact invoice unpaid, licence expired, and the orders stopped
    subscription ended link dead
    contract lapsed and sync died
    Our Exact plan lapsed last week and the booking sync died with it
    The books of the closed-down bar were shut, would that be why its register no longer connects?
    We forgot to pay Exact, plan suspended, members app stopped
    Licence ended on the 31st and the integrations went with it
    since our subscription was converted the feed is dead
    We were late paying Exact, subscription suspended, link down too
    company was closed in Exact, app stopped fetching
    feed stopped on the date our subscription lapsed
    our Exact contract ended and was renewed late, since then nothing syncs
    we closed that company in Exact and now the connector complains
    direct debit to Exact bounced, account suspended, and all feeds are off
    link dead since we ended the licence of that company
    Our Exact licence ran out and the links stopped
    The subscription ended last month, now the app gets nothing
    Company was archived and the link to it ended
    The subsidiary's Exact licence ended on the first of January and its app stopped that same day. Is it any use to connect again?
    During the takeover the client let his Exact subscription lapse, and nothing comes through since. The vendor keeps saying reconnect. Is that any help?
    Exact blocked the client's subscription over unpaid bills and his till app went with it. Is there any sense in signing in again?
    Exact subscription of the subsidiary ended on the 1st, that's also when the WMS stopped getting data
    old company's books were closed down and since then the hours app has given up
    Exact invoices went unpaid, subscription got blocked, and now the WMS is out as well
    Our Exact subscription lapsed for a few days and the connector hasn't recovered
    We downgraded our plan at Exact and the stock tool stopped the same week
    Our Exact licence lapsed and the apps went quiet. Does reconnecting make any sense?
    Is the feed dead because we downgraded the subscription last week?
    It ended the day our Exact plan was converted; should I bother to reconnect or whom do I ask?
    The mail from Exact was about a licence that ended, next day our app had no connection
    our books were closed and removed, and the scan tool has been silent since that day
    A banner in Exact says the subscription lapsed. Is that why the link is dead?
    Exact shows a notice about an unpaid licence, and the link doesn't deliver
    Our contract with Exact lapsed on the 30th and on the first everything that reads from it went quiet
    We forgot to pay Exact, and now every integration is down. Does reconnecting help?
    The old company was closed in Exact at year end, since then its figures don't come through at all
    Downgraded the subscription in January, and afterwards no app whatsoever can fetch
    Exact suspended us over a disputed bill and the till dropped off with it
    licence lapsed for a day and the link has been down since
    our subscription was switched to another edition and the link went quiet that same day
    didn't pay Exact for a month, all open again except for the apps
    subscription ended, link stopped
    licence terminated app silent
    closed company, integration down
    unpaid exact invoice, links all down
    Subscription for that entity lapsed and the app went with it. Any point reconnecting?
    Administration was closed by Exact after non-payment and the app went quiet
    Link gone since our Exact subscription lapsed
    Our Exact license ended in part, and the link stopped at the same moment.
    The administration was closed and since then our app can't connect. Is reconnecting any use?
    We downgraded our subscription and the app doesn't get anything now.
    The invoice for Exact wasn't paid and the link stopped. Does connecting again make sense?
    Our licence was switched to another package and the integration has been down since
    Our licence had lapsed and is paid now, but the link does nothing
    Our Exact licence ended for one module and the link stopped, could that be why?
    The administration was terminated and the link fails, will reconnecting help?
    Our Exact licence lapsed at the end of the month and the link stopped, does reconnecting help?
    The link is quiet since our licence ended, whom do I turn to?
    The company was closed down in Exact and since that day the link is silent
    since our Exact plan lapsed nothing is fetched
    The subscription lapsed last week and the integration died along with it
    exact licence lapsed, connectors stopped, does reconnecting make sense
    The feed halted after that entity's subscription ended. Will reconnecting do anything?
    That subsidiary's licence ended and deliveries ceased
    licence ended, link stopped
    company closed in exact, app no data
    our licence ended last month and since then the app is dead
    the company was closed in Exact, the link stopped that very day
    They let their Exact licence run out, and the link broke off that same day
    Our Exact licence ran out and the link with it
    The subsidiary's link stopped when her Exact licence ended, will reconnecting be of any use?
    A client's subscription was cancelled and restarted, since then the app receives no data.
    The client's Exact licence ended and the link stopped at the same time, can I do anything?
    Administration was closed and the tool lost contact. Does reconnecting make sense?
    Our Exact licence ended last week, is that why the integrations stopped?
    The company was closed in Exact and the link has been silent since.
    We downgraded our edition of Exact and the link that relied on it stopped.
    After our Exact licence was downgraded the link stopped delivering data.
    Could an ended module or closed company make the link stop?
    One company's contract with Exact ended and its link ended with it, right?
    The subscription was downgraded and the integration stopped on the same day. Will reconnecting help?
    Link dead since the licence lapsed
    The administration was closed by head office and now the link is dead. Is reconnecting any use?
    We dropped a licence tier and the next day the link was gone
    The subsidiary was closed in Exact in December; its webshop can't deliver orders there any longer
    The subscription was downgraded and now the link's dead. Any point in reconnecting?
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
    Data is flowing again after the reconnect, but what about the five days in between?
    It works again, hooray. Do I need to make up for missing days, and how do I keep it from hanging on my own login?
    Feed is back up. What about the week it was down, will that be filled in?
    Running once more since noon; will the missing days be caught up by themselves?
    outage is over; do the missed days get backfilled
    feed restored, how do we make it less dependent on a single person
    It flows again since this morning, do I need to check the days in between?
    feed is alive again, are the missed days caught up, and how do I prevent a repeat
    data's flowing again; what about the eight days in between
    back online. Are the missing days' orders caught up or do I import them manually?
    it's alive once more, how do we make it depend less on a single employee
    recovered after the outage, what of the week it missed
    link back, what about days missed
    sync restored, gap of 4 days filled?
    Link is running once more after the outage, do the missed days get caught up?
    It's running again; what about the days it was down?
    link is back, how do we see whether the lost days got caught up
    It runs again, but do the missing days get filled in by themselves?
    the link is back after a week of silence, how about the orders in between
    after reviving the link, how do I stop this from happening every time someone leaves
    The link is back, are the missed days caught up?
    Our link is alive again after ten dead days. Are those ten days caught up automatically, and how do we make it less fragile?
    After a fortnight of silence it's posting again. How do I make sure it isn't dependent on one man's login next time?
    runs again after reconnecting, but what about the orders from the days it was down
    Feed is alive again, but do the missing days get caught up?
    It's alive again; are the missing days going to be fetched by themselves?
    Link restored. Do I need to check the gap, and how do we keep it from hanging on one person?
    Outage over. How do I avoid it breaking again on one person's account?
    It's green again after ten dead days, do I need to check that those ten days were filled in?
    the link is alive again, how do I see if the gap got filled
    It's alive again after the reconnect, but the days it was down are missing, should I check on that?
    it's running again, will the days it was down be caught up
    link back, are missed days backfilled
    Back from the dead after a week. Do the missed days get filled in by themselves, or should I check
    It's back up, but are the days it was down caught up by themselves?
    Our link works again. How do I know whether the missing days have been caught up?
    Once a stopped link runs again, do the days in between get filled in?
    The link was down for a week and works again, are those days made up by themselves?
    The link runs again, but what about the days that it missed?
    It runs again since an hour, how do I check that the missed days were caught up?
    After a stop of four days our link is back, could this be prevented with a separate user?
    The link came back to life, do the missing days get filled in by themselves?
    Running again after the outage; do I need to check the gap days
    back up again; are the missing days backfilled
    It's flowing again after the outage; were the lost days caught up, and how to stop this recurring?
    link runs again, what about missed days
    the link is back after nine days, how about the days we missed
    it's up again, but are the days it was down made up for?
    It runs again, were the lost days caught up?
    The link runs again, so how do I keep it from stopping and were our missed days caught up?
    The link runs again after being down; are the missed days caught up automatically?
    How do I stop this link from dropping again now that it runs?
    The link runs again after a week's stop. Are the missing days caught up?
    The link came back to life by itself; how do I make sure the missing days are filled in?
    It's alive again after reconnecting; should I check whether last week's missed days were fetched?
    Our link is alive again, but do the days it missed get fetched, and how do we make it depend less on one person?
    The broken link runs again since noon. Anything to check about the days in between?
    It's running again, but did it catch up on the days it was down?
    The link's alive again. Are the missing days fetched by themselves?
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
    Reconnected the dead roster link, same silence. What should I tell their helpdesk?
    Reconnecting didn't revive it. Who do I go to, and with what facts?
    Reconnected as the right user, still dead. What details should I send the vendor?
    reconnected the dead link, still nothing, what goes in the ticket to the vendor
    Reconnected it already and still nothing arrives, what do I tell the app's helpdesk?
    Reconnected properly, still no data coming, who can dig deeper and what do they need to know
    I reconnected and it remains dead, what info should I give to the vendor
    Hooked up anew and the feed remains dead, our options are exhausted
    relinked the dead connector, still zero orders. What information does the vendor need from me?
    tried all causes and a reconnect, nothing helped
    still no orders after relinking. escalate to whom and with what facts?
    reconnected no luck, what do i tell support
    Reconnected the dead gym link properly and it still brings nothing. What info does the vendor need from me?
    I've tried all with the silent feed, draft me what to send to the vendor
    Reconnected and still nothing comes in. What do I tell the vendor's support?
    which facts does the supplier need about our dead link
    I've reconnected, waited, checked everything and still nothing. what do I tell the vendor
    what information does the helpdesk of the app need when the link stays dead
    revived it twice and no data comes in, whose problem is it now
    I reconnected the stopped link, still nothing, who do I call?
    What should I tell the vendor about the dead link?
    Link died, I reconnected it as the proper user, still no data. What do I put in my ticket to the vendor so they can't send me back?
    Went through the causes, reconnected once, silence remains. I'm about to ring the maker. Which facts do they need?
    Every cause excluded and reconnected properly, yet silence. What facts and what not (passwords!) should I mail to the app's maker?
    I already reconnected it with the original account, still not one order arrives
    reconnecting brought nothing; what exactly should I tell the app's supplier
    Reconnected twice, still nothing arrives. What details do I hand to the vendor's helpdesk?
    Reconnected, still dead. What will the vendor need to know from me?
    Am I allowed to give the helpdesk my password so they can look at the broken link?
    Which details should I hand to the maker now that reconnecting didn't bring the data back?
    I reconnected and the link is still dead, what facts does the vendor need from me in the ticket?
    reconnected under the right name, still zero. Whose move is it now?
    all fine on our side, link stays flat after reconnecting, what to tell the makers
    Reconnected it once as the original user after it died on Monday, still dead, whom do I ring and with what information
    We tried everything after the outage, and reconnecting made no difference; what should I put in the ticket to the app maker
    relinked still dead, tell vendor what
    what info does vendor support need about outage
    None of the usual causes, one reconnect done, still nothing. What should the vendor hear from me?
    Exhausted every possible cause and it's still dead, which facts do I hand the maker of the app?
    Reconnected as the original user and still nothing arrives, who do I turn to?
    We reconnected, but the link is still dead. What do I tell the supplier?
    Reconnecting didn't help with our broken link. Who should I turn to, and with what details?
    Our link is still down after signing in again. What information does the supplier need from me?
    I reconnected once and still nothing arrives, what should I tell the software maker?
    Reconnecting didn't revive the link, which details does the supplier need from me?
    I reconnected and still nothing arrives, what should I tell the vendor?
    Reconnecting didn't help; what information does the supplier need from me?
    Reconnecting did not help and nothing comes in, what does the vendor need to know from me?
    Reconnecting didn't revive it, what do I tell the makers of the app?
    Reconnected the dead link and still nothing, what does the vendor need to hear from me
    reconnected and still nothing arrives, what info does vendor support need
    Relinked once, still dead. What facts should the ticket to the vendor contain?
    reconnected still dead, what to tell supplier
    reconnected it, still silence. what facts does the vendor need from me
    reconnected the dead link, still nothing. What details does the vendor's support need?
    Reconnected and still dead, what do I tell the vendor?
    We reconnected the dead link and still nothing comes in, what do I tell the app's supplier?
    Reconnected the stopped link and still no data, what do I report to the vendor?
    The link died last week. I've linked it anew with the right account, the data still doesn't come and the supplier wants details. Which details are useful?
    I reconnected once and still nothing comes in. What do I tell the vendor's support?
    Which details does the app's helpdesk need when the link stays dead after reconnecting?
    Our link stays dead even after reconnecting. What information goes in the ticket to the supplier?
    I reconnected the stalled link and still no data arrives; what do I report to the vendor?
    I reconnected twice, still not a single record comes across. What do I tell the vendor?
    Reconnecting made no difference. What info does support need?
    Reconnecting the stopped link did not help. What information does the vendor need from me?
    Reconnected the dead link twice, nothing arrives, whom do I call and with what details?
    I reconnected, tried again, still nothing. What should I tell the vendor?
    I reconnected as the same user at ten this morning and still nothing arrives. Who do I turn to now?
    I reconnected as the right person and it's still dead. What should I pass on to the vendor?
    Tried reconnecting, no luck. Which details should go in the ticket to the software maker?
    Done all: reconnected, right user, right address. Data still zero. Who can help and with which facts?
    What information does the maker of the app want from me when a link stays dead after reconnecting?
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
    Reconnected the broken link just before closing, it will only run tomorrow
    Re-linked the webshop, no orders have come since so I can't tell
    hooked it back up after the outage but can't see if it helps until tomorrow's run
    re-linked after the outage, next load is tomorrow morning, nothing more I can check now
    Reconnected after the breakdown, first transfer only tomorrow morning. Can I rest easy?
    Re-linked the dead interface tonight, can only see tomorrow whether data arrives
    The outage is hopefully over, I relinked but can only see tomorrow whether orders arrive
    reconnected after the breakdown at midnight, no sale to test with
    relinked dead app, run is tomorrow
    relinked the dead integration at 17:00, results tmrw
    Reconnected the dead ticket feed tonight, can't test until doors open tomorrow, what then?
    Relinked after the outage, next run is tonight so can't tell yet
    reconnected the broken link at 6pm, sync only runs in the morning, now what
    revived the stopped connector just before closing time, no import until the morning
    Reconnected the broken link but can only test tomorrow
    Just reconnected the dead link, but the shop won't open until tomorrow. How shall I know that it worked?
    Reconnected it, next run is tonight, so no idea yet if it is fixed
    Reconnected the dead feed late tonight, no way to test before tomorrow
    Reconnected the dead feed at five, nothing to test with today. When do I know?
    Till link redone after the outage; we're closed tomorrow. May I relax?
    Reconnected the stopped app just before closing time, couldn't see yet if anything arrives
    Reconnected the tool just before leaving, it only runs at night, how will I know it's fixed
    relinked after outage, no data to check yet
    Reconnected after a silent week, but it only fetches tonight. Can I call it solved?
    We reconnected a stopped link this evening. How do I see tomorrow that it's fine?
    I joined the stopped link up again, when will I know if data really comes?
    I reconnected the failed sync, and tomorrow is its first run, what should I look at then?
    Reconnected the stopped feed late at night, whether anything arrives I'll only know tomorrow
    Relinked the dead feed tonight, no run until tomorrow. What do I check then?
    reconnected tonight, no new orders until tomorrow, when can I be sure it works
    I reconnected the client's link but can't see yet if tomorrow's invoices will come, how do I check?
    I reconnected the dead link just now, when do I know if data arrives?
    I reconnected the broken link, but data only comes tonight. When can I be sure?
    Link restored, I believe, but there's nothing new to fetch today. Can I be sure?
    I reconnected the link that had stopped, though I cannot test now. When do I know it is fine?
    Stopped link reconnected just before the weekend, no time to test. What to check on Monday?
    I reconnected but won't know until tonight's run. What do I check tomorrow?
    I reconnected the shop tonight after the outage, but there are no orders until morning. How do I check then?
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
    Nothing arrives and no message anywhere, where could the app have written what went wrong?
    The link broke silently, where might there be a log
    Dead feed and not a single error on screen, where could a clue be hiding?
    It's stopped but the screen looks happy. Is there some history or mailbox I should look at?
    there is no error at all, just silence from the integration, where might one be hiding
    looking for a log of the stopped sync
    It simply does nothing and no error appears, where would the programme keep a record of what went wrong?
    Where would such a tool hide its errors? It's gone quiet without a reason on screen
    the tool just doesn't load, without telling why; where might there be a log
    Nothing on screen to tell me why the feed stopped
    can't find any hint in the software on why loading ceased
    The integration is dead quiet, no error shown anywhere, where would it hide one?
    does a stopped connector keep a log someplace, our customer sees no warning at all
    dead sync and the app shows no hint
    no error anywhere just silent, where's log
    silent failure, where look
    The link quit without any warning on screen. Is there a place where the error would be kept?
    our booking tool went silent, where do i look for the log of the last fetch
    Dead silence, no red text. Is it worth looking in somebody's mailbox or in a history screen?
    Link is down and there's no error anywhere. Where could it be logged?
    feed stopped silently, where do I look for a message
    the import has stopped but I get no error at all, where could it be hiding
    is there a log where I see why the connection fell over
    the dashboards don't update and the tool shows no error, is there a log
    It stopped, but where would I find an error?
    Nothing comes in and I see no message anywhere
    Link is dead, where does the app keep its log?
    Support wants to know which message came when our integration went down, but all I see is silence. Where could it be hidden?
    The integration is down and I'm after the exact error, but the app doesn't give a peep. Is it in some history, or in someone's mailbox?
    The client says it doesn't work. I want an error, a time, anything. Where would his app keep that?
    nothing arrives and there's no message anywhere, where could a trace of the failure be
    Planner shows nothing odd, only nothing goes through any more. In what corner might a log be
    It just stopped, no error text anywhere. Where would such a thing be written down?
    No pop-up, no mail, nothing, where does a connector hide its error?
    Shouldn't there be a message somewhere when a feed dies? Where is it kept?
    does Exact send anybody a mail when the link breaks
    It's down with no error code; am I looking in the wrong place?
    the link died silently, there's no error text anywhere I look
    No pop-up, no banner, no mail. It just stopped. Where would a message be hiding?
    Support asks what the message of the stopped link says. I can't see one
    Not a word on my screen, only old numbers. Is there a log of the dead link somewhere?
    To whom might the mail about the fallen link have gone? I received none
    just a spinning wheel, no text, and no data either since Monday
    where do I find a history of the runs of an app whose link went quiet
    Nothing came in since Tuesday and the app keeps a straight face, where would it hide an error?
    It failed last night apparently but I never got any notice on screen, where can I read back what went wrong
    All I see is a spinning wheel since the outage, is there a history somewhere that tells what failed
    app is quiet and shows no error at all, where would one hide
    no message, no red cross, just no data, where do I look for one
    stopped app shows no error, where look
    find sync history dead connector
    The feed stopped silently, where might an error be hiding?
    No error anywhere and no data either, is there a log I should be looking at
    The tool plays dumb, no error, no entries since Monday. Where might its history be kept?
    The tool went quiet but shows no error anywhere, where would I look?
    Our link stopped but I see no error at all. Where could there be one?
    No message, no mail, just no data from Exact. Where do I look for the error?
    The link is dead but I see no error anywhere, where would one be kept?
    Nothing happens when I click fetch, does the link keep a log somewhere?
    The link has stopped but I see no error anywhere, where can I look?
    The sync just stands still without a message, where can I find a log of it?
    It stopped but there's no message anywhere, where could it be hiding
    No message anywhere though the link is down, where might one be hiding
    link is down and the UI is silent, where might an error be logged
    The feed is dead without any visible error. In which place would one be kept?
    no message, just silence
    where is log of the stopped link
    no error shown, just silence; where might the app keep a log
    where could I find out what the app said when it stopped
    link stopped without any message, where could I dig one up
    It's down and I can't find any message about it
    Our group link fetches nothing anymore and the app shows no message anywhere, where do I look?
    The link is dead yet I don't see any message anywhere. Where would it be?
    The link is dead and I can't find any message, where should I look?
    The integration is not doing anything and I see no error anywhere, where could one be hidden?
    Our sync froze. Is there a history or log somewhere which tells why?
    How do I find the hidden reason in the app for its being stuck since Sunday?
    No error, no message, the link just stopped. Where could the app keep its log?
    There's got to be some log about the link dropping out. Where do apps usually hide it?
    The integration is dead silent, I can't find any error text anywhere
    My data's missing and the app displays no error whatsoever. Where might it log one?
    How can I find out what went wrong with a link when the app keeps silent?
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
    The dead link was made by someone before my time. How do I find who?
    To know why it died I must find whose login it used. How?
    Link has died and nobody knows who set it up back then
    feed broken, we don't know under whose login it was made
    the dead link must be reconnected by the original person, and I have no clue who
    The link is down and nobody remembers whose login was used to set it up
    Who once hung the till on Exact? It's down and that person should repair it
    stopped link, and nobody remembers who originally connected it
    our feed is dead and the person that made it is unknown
    to revive a stopped feed I must know who hooked it up
    shop link broke, and the guy who set it up is unknown to everybody here
    need the name behind the dead connector, was it the agency or us
    outage; who originally authorised this thing, is that stored somewhere
    broken link, who set it up originally
    dead link, must reconnect as same user but who
    It broke, and to fix it I need to know who originally hooked it up, but that's lost in the mists of time
    Link down, half the staff turned over, no idea whose login set up the till back then
    Can't tell who authorised the now dead feed back in 2019
    The link is down and support asks who originally connected it. No clue.
    nobody remembers who set up the link that now died
    the link is down and nobody here knows who set it up in the first place
    I'd reconnect the broken feed but whose login was it on?
    connector out of order; I'd first like to know on whose name it was running
    The dead link was set up by who knows whom, how do I find out?
    Link is down, who originally connected it?
    The link is down, and they say that whoever connected it should sign in. That was six years ago. How do we find out who?
    It has stopped, and to repair it we need the person who once connected it. Can an entry the app made reveal who that was?
    To know if somebody's departure killed the link I need to know who laid it. The package says nothing.
    the WMS link has died and I've no record of whose account it was made under
    The app has come loose; they ask whether the person who once connected it still works here, but who was that
    The feed is down and we can't work out which of us originally set it up
    The link broke and must be redone by whoever made it, but who was that, no one here remembers
    Before I can fix this dead feed: whose login was it on? Where is that visible?
    The dead link doesn't show a name. Who connected it in the first place?
    nobody remembers who hooked up the till, and now it has stopped
    the broken link says 'user 4471', who would that be
    three colleagues each deny having set up the link that's down
    The feed broke and support asks who set it up; that was before anyone here started
    Our third bookkeeper in four years, one of the previous ones hooked up the till that has now gone silent, how do I find out which?
    It has stopped, and it matters who once connected it: Ann, Bert, or the installer. How to tell?
    link is dead and nobody remembers who connected it
    whose was the link that died, I need that person to sign in
    dead link, who set it up originally
    who connected the app that broke
    The feed is dead and I'm asked who set it up originally. How can I know?
    Link gone and I need to know whose login was underneath. No documentation
    The link is down and nobody recalls who made it
    Our link is down and nobody remembers who set it up. How do I find that out?
    The connection has stopped and I need to know who connected it originally.
    The stock link has died; which user was it running on, and how do we see that?
    Our connection stopped and nobody remembers who set it up
    We need to restore the stopped link but don't know whose login made it
    Our connection is dead and no one remembers who set it up.
    How do I find whose account was used for the link that is down now?
    Our link stopped and we can't tell which employee set it up, how do I find that out?
    Our broken link was set up years ago, how do I learn by whom?
    The link is down and nobody remembers who set it up, how do we find out?
    Feed is down; nobody can recall who set it up
    broken integration, unknown creator. how to find who set it up
    It died, and nobody remembers who set it up, so I can't tell whether that account was blocked
    who made this connection that stopped
    feed is down and nobody knows whose login it was set up with
    broken link, who on earth connected it back then
    Dead link. The person who had made it is unknown, how do I find out?
    the link broke and no one recalls who set it up
    Our link broke down and nobody at the office remembers who set it up, how can I tell?
    Our link is down and I can't find out who set it up back then.
    The link is down and I have no clue who set it up back then.
    How do I trace who originally connected the integration that stopped?
    The link broke down and it asks for the original user, but who was that?
    The feed broke and the first question from support was who connected it. I have no idea.
    Since the sync died we'd like to know whose login was underneath it.
    Our link crashed, and support asks who made it. Three people have left since then.
    The link broke and nobody knows who connected it in the first place.
    Whose login was used for the link that just stopped working?
    Sync has stopped; who hooked it up in the first place? I've no record.
    Nobody recalls who set up the feed that broke. Can one tell from the bookings it made?
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
    Wanted to reconnect the broken till link, but Exact doesn't take my login, not even in a normal browser
    Exact won't let me log in to fix the dead till link, the page seems to be for France
    Reconnecting the dead florist till fails at the login already
    Want to revive the dead link but the login page rejects me
    trying to revive the stopped link, but the sign-in page rejects the service account
    To repair the broken feed I have to log in, but it refuses my name and password
    Feed stopped and when I try to reconnect, Exact won't take my credentials
    Trying to revive the dead link, credentials not accepted
    can't log in to Exact at all, plugin or no plugin, and meanwhile the shop sync is down
    relinking a broken store fails at the login page, not even start.exactonline.nl takes me
    fixing the outage requires a login which Exact won't take, wrong country page?
    dead link, relinking fails at login
    broken link; cant log in to exact to repair
    Trying to revive the dead link but Exact won't take my login on that page, could it be the wrong country?
    While restoring the stopped feed Exact says unknown user, though I'm on the .nl page and we're a German hotel
    Trying to revive the dead link but the sign-in fails
    can't get past the login when repairing the stopped connection
    want to revive the dead link but Exact refuses my login
    when repairing the connection the sign in page says unknown user
    link is down and trying to connect again fails on the Exact password page
    The link dropped and I can't log in to repair it
    The link is dead and to mend it I've to sign in, but Exact refuses my name even without the app. Does that tell me something about the cause?
    To revive our dead connector I need to log on, and Exact rejects my login
    Trying to revive a dead connector but Exact won't let me sign in, not even in a normal browser tab
    To revive the dead link I have to log in, and it won't let me. Blocked perhaps?
    Trying to revive the stopped link, the login page just says wrong credentials each time
    The link stopped, and when I press connect I land on a .com page which doesn't know me
    tried to reconnect the halted app and Exact's window says my account is blocked
    The feed stopped after the holiday and when I try to revive it Exact's login page will not have me
    trying to reconnect the dead till link but Exact says my login is unknown, it's .be by the way
    I want to revive the stopped link but that user can't get into Exact
    link died and I can't log in to fix it
    Link's dead, tried to bring it back, and the Exact login rejects me
    To revive the dead link I have to log in, and Exact refuses. Password or wrong country?
    Trying to revive the dead link but Exact won't let me log in
    To restore the link I have to log in to Exact, but that fails.
    The link stopped and the login it used is no longer accepted.
    The link stopped and when I try to connect it again I can't get past the sign-in
    I'm trying to fix a dead link but can't log in to Exact with that user.
    To repair the broken link I have to log in to Exact, and that fails too.
    Signing in to revive the stopped link goes wrong, both via the app and without.
    trying to bring the link back but Exact won't take my sign in
    Trying to revive the dead link but the sign in fails
    link broke, sign-in through it fails as well, wrong country?
    While restoring the broken feed I can't get past the Exact login
    link dead and i cant log in to fix it
    trying to bring the dead link back to life but exact won't let that user in
    to revive the dead link I have to sign in, and precisely that doesn't work
    Trying to revive the dead link, but sign-in fails
    I want to bring the dead link of this company back, but I can't get into Exact to sign in.
    I try to bring the broken link back but cannot log in at Exact.
    To revive the dead link I have to sign in at Exact, but that fails.
    The dead link wants a sign-in and Exact doesn't take my details.
    Trying to bring the link back to life, Exact says unknown user.
    I wanted to reconnect the app that died, but sign-in at Exact says my account is blocked.
    Our link stopped, and when I try to reconnect it Exact refuses my login.
    To repair the dead link I have to sign in, but Exact rejects my password
    Trying to reconnect the tool but Exact doesn't accept my login
    Wanted to relink, but Exact's sign-in page keeps rejecting me within the app
    The link is down and when I try to hook it up again Exact won't let me log in at all.
    Link is down. To reconnect I'm sent to a login page where my credentials fail.
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
