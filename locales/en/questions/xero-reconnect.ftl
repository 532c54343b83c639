### How readers ask for this guide: a question a line. Nobody gets to see them.

xero-reconnect =
    connect an app to xero again
    xero connection stopped working
    the connection with xero has expired
    how do I give an app access to xero again
    reconnect an app to xero
    the app keeps asking to sign in to xero
    disconnected by accident in xero, how do I put it back
    the app no longer gets data from xero
    and what if it's xero, not exact, that it has to be linked to again
    Our Xero link must be set up again as well, please advise
    how do I hook up Xero again, it's fallen off
    the Xero side must be hooked up anew
    no but you can tell me how to connect it with Xero again
    hmm this is Exact? I need to reconnect to Xero
    Damn, that was the one I wanted to keep, how to put it back
    I don't want it out, it lost its connection and should come back
    how to reconnect an app to Xero
    Xero connection expired, switch it on again
    our scanner says access to Xero is gone, how to give it back
    let an app into Xero again
    unlinked from Xero too soon, restore
    reauthorise xero
    reporting tool doesn't work with Xero since last week
    the software asks for Xero again after sixty days
    disconnected by mistake in Xero, how to repair
    Xero token has lapsed, what to click
    no data from Xero in our dashboard, connect again?
    we want Dext back on Xero
    renew consent for Xero
    forecast tool tells me to relink Xero
    How do I readmit a program to Xero that I took off earlier?
    webshop reports Xero disconnected
    sign in to Xero from the app and approve, how does that go
    till and Xero no longer talk, hook them up once more
    later I will need to hook the app up to Xero again, how's that done
    connecting an app back to Xero, which steps
    reconnect xero
    I want the app to get into Xero again
    I took something off in Xero that I do need, how do I get it back?
    xero connection of the app expired
    How does one grant an app consent again in Xero?
    Dext says I have to link Xero anew after the holidays
    oh no, xero should have stayed, put it back please
    how would I renew the authorisation for xero?
    we will use it again with xero after all
    hubdoc wants xero approved one more time
    please restore xero link, i disconnected wrong one
    suppose I'd like Xero hooked up again later, what's the way?
    Our package lost its connection with Xero, how do I restore it
    allow Xero again in the receipt scanner
    I accidentally detached something in Xero. How do I get it back?
    xero authorisation expired, renew it
    The app reports 'Xero connection expired'. What do I do?
    how can I give a program access to our Xero organisation once more
    Xero disconnected, says the till, please help restoring
    after a password change in Xero the app wants to link again
    The Xero import stopped as somebody detached the tool. How do I hook it up again?
    reconnect app to Xero
    Xero connection expired
    renew Xero consent
    connect Dext to Xero again
    Xero link not working anymore
    reauthorise Xero
    how do I reconnect Xero?
    Xero log in again
    restore Xero connection
    Xero token expired
    give app access to Xero again
    Xero re-link Shopify
    app lost connection to Xero
    Xero authorisation renew
    put app back on Xero
    Xero sync stopped, reconnect
    reactivate Xero integration
    xero reconect
    grant Xero permission again
    Xero asks to connect again
    relink till with Xero
    Xero refresh authorisation
    re-approve app in Xero
    webshop back on Xero
    disconnected from Xero too soon, want it back
    not used for two months, reconnect to Xero
    app says Xero expired since this morning
    changed my password, must Xero be connected again?
    how do I get an app back onto Xero then
    reconnect to Xero
    Our inventory app lost Xero over the weekend. What's the way to link the two again?
    Is it xero you do as well? it has to be linked anew over there
    reconnect an app to Xero
    Our Xero connection expired, how do we hook the tool up again?
    Xero disconnected the app by accident, get it back
    How do I hook an app back up to Xero?
    We disconnected Spotlight from Xero by mistake, need it back today
    app says "Xero connection expired, please reauthorise". What do I do?
    give again permission for our tool in Xero
    Where do I begin when restoring a Xero integration, in Xero or in the tool?
    The Xero link dropped out, our approval software can't fetch bills, want to link it once more
    Xero connection expired how do I give access again
    my bookkeeper disconnected the POS from Xero by mistake, need it back today
    want to authorise the app in xero once more
    app tells Xero token is invalid please reconnect. how
    how to hook up Shopify connector to Xero again after I removed it
    Xero link needs renewing, says the wee banner in the app. What do I do
    Xero connection expired in our expense tool, how to renew
    I removed an app from Xero by mistake, want it back
    app lost Xero access, link again please
    Which side do I start when connecting an app with Xero once more?
    our CRM asks to re-authorise Xero
    how to give an app access to Xero again after disconnect
    Silly me removed the till from Xero by mistake. Getting it back in?
    Mews says it lost Xero, please link again. What do I do?
    The hairdresser's app used to send takings to Xero and it needs to be hooked up once more
    winter break is over, put our booking tool back on the xero file
    Do I begin in Xero or in Square when I want the two talking again?
    Rota app fell off Xero during the holidays, staff costs aren't showing, put it back
    I'd removed the wholesale ordering app out of Xero thinking no one used it. The chef did. Undo
    the POS wants xero again
    Xero connection lost, it says on the tablet at reception
    conect planner to xero agian
    link a tool to Xero anew
    Disconnected from Xero by mistake, want it back
    Hubdoc lost Xero, put them together again
    client's xero wants fresh approval for our reporting software
    Reauthorise an app on Xero
    do I start the new Xero link from Xero or from the tool
    dashboard wants Xero to be hooked up again
    Give an app its Xero access back
    Xero token lapsed, tool wants a fresh login
    after disconnecting Hubdoc I want it on our Xero again
    put the budgeting tool back on Xero
    hook a tool up with Xero again
    app lost its Xero link
    restore the feed between Xero and our reporting
    initiate the Xero reconnection from which side
    app was unhooked from Xero and must come back
    bring back the line between tool and Xero after we cut it
    We took the tool off Xero and want it back
    The giving programme lost its tie with Xero, how do I join them again?
    Need link app to Xero one more time
    The tool got detached from Xero and must go back on
    To link a tool back to Xero, do I begin in Xero or in the tool?
    Our Xero link for the UK entity dropped and Dext must be connected again
    The reporting tool lost the Melbourne company in Xero, authorise anew
    how do we give Spotlight access to Xero back
    Fathom asks to reconnect Xero
    After we took the app off Xero, UK finance wants it in again
    where to begin with linking to Xero again, in Xero or in the tool
    Xero link of the Irish business needs renewing after IT's clean-up
    let Syft into Xero anew
    app lost xero
    The add-on for the Dublin office has to be hooked to Xero afresh
    Xero: permission of tool must be given anew
    Hook Fathom to the Xero books once again
    Xero asks nothing, app says disconnected; how do we link the two again
    Our Xero-based sub needs its expense tool re-linked
    restore our store's link with Xero
    regret removing the connector from Xero, how to hook it up once more
    renew consent for an app at xero
    Xero dropped our integration, customer must authorise anew
    reconnecting to Xero: do I press something in Xero or in the shop tool first
    put the Etsy bridge back on our Xero
    xero link expired relink
    connect back to xero after disconnecting
    xero authorise again
    start relinking in xero or the app
    tool lost xero overnight, how to hook it up again
    relink xero
    dext xero connection again
    Hook the spa app up to Xero again
    Xero disconnected our booking tool, how do we link it anew?
    The rota tool got disconnected in Xero by accident, put it back
    Studio on Xero, diary app lost its link, hook it up
    The tool lost its Xero connection, how to restore it
    xero reauthorise app
    We had disconnected Dext from Xero and now want it back
    Our dashboard asks for permission to Xero once more, how do I give it
    re-link expense app and Xero organisation
    tool wants to be joined to Xero again
    stock tool back in Xero please
    hook the expense app up to Xero again
    xero disconnected our till, how to connect once more
    I removed Dext from Xero by mistake and want it back
    the Xero connection expired says the app, renew it
    give chaser access to our xero organisation anew
    relink A2X and Xero
    xero authorisation lapsed, where do I start
    app asks me to allow access to Xero again
    since the Xero password change Dext asks to be connected anew
    the Xero link was cut off by a colleague, please restore it
    how to give an app a new yes in Xero
    we need to link our time tool to Xero once more
    Xero sixty day token ran out, get it linked again
    reinstate shopify in xero
    Xero: connect the scanner anew after I took it off
    we need the inventory tool on Xero again, it was thrown off in the clean-up
    Xero's link with our job app has to be made anew, which organisation do I pick
    allow A2X in Xero once again
    the receipts app lost Xero and asks me to hook it up
    conect app to xero again
    join our Xero and the reporting app together again
    the till dropped out of Xero, which screens to go through to link it
    How do I link Dext to Xero again?
    The app needs access to Xero once more
    Our Xero link with the scanning tool was removed by accident. How does the client give it access anew?
    The till must be hooked up to Xero again after the client had it disconnected last winter.
    After an outage the vendor asks us to link Xero again. How does that go step by step?
    Stock app fell out of Xero, how do I hook it up anew
    re-link our dashboard with xero please
    hours app says Xero must be authorised anew
    Hook Dext up to Xero once more
    The tool says Xero is disconnected, put it back
    How to give a tool a fresh yes in Xero
    xero connection expired need to renew
    We detached it from Xero by accident, hook it up anew
    May I hook an app up to Xero again that a colleague took off?
    Do I start in Xero or in the app to get them connected again?
    Xero link cut by accident, may I just join them again and how
    App says Xero not connected, how do I hook it up once more
    A blue 'Connect to Xero' button is all I see, what then
    let the app into our Xero again
    receipts app lost our Xero, put it back on
    Disconnected an app from Xero by mistake yesterday and it has to come back
    Vendor migrated and we're to hook our tool up to Xero once more
    xero link expired over summer, how to connect again
    We left them, came back, and need the add-on in Xero again
    Contract renewed, the tool may return to our Xero
    hook the app up to Xero again
    let it back into Xero after we cut it off
    Xero asks to reconnect the till
    xero reconnect app
    xero connection expired renew
    link app back to xero
    xero reauthorization needed
    How do I get it onto xero again?
    xero re-conect
    Our app dropped out of Xero, how do I hook it up once more
    Xero connection expired, renew it how?
    App lost its Xero connection, hook it up again
    Our till wants me to reconnect to Xero
    Authorise Dext in Xero again after a break
    Let the app back into Xero
    Xero connection expired in our job app, how to renew it
    Our app lost its connection with Xero and asks us to link it again.
    I disconnected Dext from Xero by mistake. How do I get it back?
    We want our Xero reporting app reconnected after the break.
    How do I let our expense app back into Xero?
    My app lost its link to Xero, how do I connect it again?
    We want to use a tool with Xero again that we disconnected in spring
    Our app lost its link with Xero, how do I connect it again?
    How do I let an app back into our Xero organisation after I disconnected it?
    Our Xero link broke after the year end, how do I connect the app again?
    I disconnected our app from Xero by mistake, how do I link it again?
    Our reporting app asks me to link Xero again, what are the steps?
    Xero and the till got separated, how do I join them again?
    our booking app lost xero, let it in again
    Xero dropped our scanner and I want it back on
    link between Xero and Square must be renewed
    to reconnect to Xero, do I begin in the app or in Xero
    webshop shows disconnected from Xero, set it back
    Get Dext talking to Xero again for a client
    Re-link the forecasting tool to Xero
    The Xero link was cut last month, client wants it restored
    To link to Xero afresh, which side do I open
    Xero token expired after 60 days, hook it up again
    reconnecting Xero: begin in Xero or in the product
    The spend tool lost Xero, let it in again
    re-authorise our BI tool for Xero, clicks please
    The tool lost its Xero connection, let it back in for the UK subsidiary
    Renew the authorisation of our reporting pack with Xero
    Xero consent expired, how to hook up the app afresh
    xero reconnect
    xero link again
    app lost xero, connect back
    xero reconnect where start
    reconnect our till to Xero
    connect the app to xero again after we disconnected
    give the donor tool access to our Xero once more
    renew the Xero connection of our webshop
    unhooked by mistake from xero, hook it up again
    do I start in Xero or in the app for reconnecting
    bring our app back into a customer's Xero
    Xero connection lapsed, supplier's mail says reconnect
    link to Xero must be established again after we removed it by mistake
    your mail: please reconnect to Xero. How?
    to link to Xero once more, do I start in Xero or in the app
    The app must be joined to Xero again
    How do I link up with Xero once more?
    Our Xero connection lapsed, bring it back
    Let the receipt app back into Xero
    Xero wants me to authorise the app again
    The app came loose from Xero at our British subsidiary, how do I connect it again?
    We removed the receipt app from Xero and want to connect it again for that same client.
    The add-on lost its connection to Xero, how do I link it again?
    Our Xero connection was cut, I want to hook the dashboard up once more.
    How do I give an app consent in Xero again after disconnecting it?
    The app lost its link with Xero, how do we hook it up again?
    How do I authorise our reporting tool for Xero again after it got disconnected?
    How do I hook an app up to Xero again?
    Reconnect Xero app
    The reporting add-on lost Xero, I need to link it afresh
    How do I reconnect an app to Xero?
    The app lost its Xero connection, how do I set it up again?
    connect app to xero again
    Xero lost contact with our inventory app, how do I hook it up again?
    After we disconnected the payroll app from Xero by accident, how do we link it once more?
    Our inventory tool lost its Xero connection, how do I hook it up again?
    We need to re-link our stock tool to Xero
    Xero link broke; I'd like the invoicing tool connected once more.
    Reconnecting an expense tool to Xero

xero-reconnect_sign-in =
    at which address do I sign in to xero
    is login.xero.com the right address
    which address should be there when the app sends me to Xero's login
    is this Xero login page genuine
    how do I avoid a fake Xero sign-in page when relinking
    is the xero login address genuine, what do I look at when reconnecting?
    Which address should show when an app sends me to the Xero login page?
    is login.xero.com really Xero's
    While reconnecting I got a Xero screen with a strange web address. Is it fake?
    My browser shows something other than login.xero.com when linking the app to Xero. Sign in?
    is login.xero.com the genuine one, the app brought me there
    Xero login page legit?
    Reconnecting opens a Xero login under an address I didn't check. What should it read?
    is the Xero login page the app opens genuine
    which address should I see before typing my Xero password
    is the Xero login page the app sends me to genuine? how to check
    which web address is right for signing in to xero when I connect an app
    The app opened a sign-in page at "login-xero.app-connect.io", looks phishy. OK to go on?
    is this xero login page genuine, the app opened it
    what should be in the address bar when I sign in at Xero to reconnect
    login page looks like Xero but url is xero-login.something, safe?
    is this Xero sign-in page real? the app sent me there to reconnect
    which web address should I see when logging in to Xero for linking an app
    app redirects me to strange xero url, safe?
    The till opens a Xero sign-in page to link again, do I have to look out for something before typing?
    genuine Xero login page when reconnecting, how do I tell
    How to be sure it's the genuine Xero login before joining the tool again?
    what to look at before typing my Xero password for the app
    what's the genuine Xero login address while reconnecting
    login.xero.com right page?
    what address should I see when I reconnect an app to Xero
    Which address must my browser show before I sign in to Xero to connect the app again?
    sign-in page for xero opened by my app, what's the right address
    Xero sign-in comes up while reconnecting, what address is right
    What domain should the Xero login have when linking the app once more
    xero login page address right?
    how do I know the Xero login that the app opens is genuine
    what address should I see before logging in to Xero for the reconnect
    Which address should I see before logging in at Xero?
    Which address should I see when an app sends me to Xero to connect again?
    .done =
        address checks out, signed in
        it said login.xero.com, I'm in
        typed the code from my phone and it went on
        logged on with my work mail
        it remembered my password, already on the next page
        I'm through
        signing in worked
        address was right, I'm in
        logged in with the code from my phone
        Signed in to Xero
        it skipped it, I was logged in already
        url checked, password entered
        checked it really was login.xero.com and went through
        authenticated fine
        domain matches to the letter, I'm through
        was signed on already, it skipped right to the consent bit
        typed the six digits off my phone and got in
        used the owner's account, we're past that
        checked the URL, signed in
        nothing fishy about the address, signed in
        login.xero.com checks out, signed in
        signed in, address matched
        I'm in
        it does say login.xero.com, signed in so
        checked with my glasses on, correct, logged on now
        address matches and I'm logged in
        signed in with 2fa
    .stuck-other-address =
        it shows another address
        it says login.xero.com.verify.net
        the address is xero-signin.com
        is this address right
        is this the real xero page
        I don't trust this address
        it does not say login.xero.com
        my browser warns me about this page
        it looks fake
        is this phishing
        I already typed my password on a weird site

xero-reconnect_allow =
    which organisation do I choose when I agree in xero
    where do I give consent in xero
    which organisation do I pick on Xero's allow access page
    Xero wants me to select an organisation for the app
    what to read on Xero's consent screen before I agree
    which organisation do I choose when Xero asks for approval at the reconnect?
    When linking, Xero asks which organisation I pick. Can I take it away later?
    the Xero screen with what the package wants, which organisation do I select on agreeing
    Xero shows what the app wants before I relink. What do I read over?
    xero allow access screen, which organisation
    Xero wants me to pick an organisation while connecting, which one
    allow access, Xero organisation
    On Xero's consent page I must choose an organisation. Can I take it away later on?
    Xero asks me to choose an organisation for the app
    allow access screen in Xero, what to check
    on the Xero consent page, which organisation should I select for the app?
    xero asks allow access, what must I look before I agree
    I have three organisations in Xero and the app wants one while reconnecting. How do I pick?
    xero asks me to select organisation for the app, which
    reconnecting, at the page where Xero lists what app wants. just press allow?
    can I pick two organisations at once on the xero consent page
    Xero asks which organisation for the app, I have three
    allow access page of Xero when reconnecting, what to check
    can I pick more than one org in the Xero consent screen
    Xero is showing what Deputy wants and asks me to pick an organisation, what should I pick
    Xero's approval page shows several orgs, pick which?
    on Xero's allow access page, picking the organisation
    Xero asks for an organisation while I reconnect the tool, which do I choose?
    which organisation to choose on Xero's allow page
    Xero's consent page makes me pick an organisation, which
    xero consent pick organisation
    which organisation do I pick on Xero's allow access screen
    which organisation do I choose when letting the app back into Xero
    Xero asks which organisation the app may use
    Xero wants me to pick an organisation and agree, what to check
    at the Xero consent I have to pick an organisation, how
    At Xero's consent page I may choose an organisation, which step is that and what do I check
    xero consent which organisation
    which organisation should I pick when letting it back into Xero
    Which Xero organisation do I choose when connecting again?
    .stuck-asks-too-much =
        it's requesting way more than it needs
        why would a till want contacts and payroll?
        that's quite a laundry list
        they want write access, reading should do
        don't trust these scopes
        is all of that really necessary?
        it wants payroll, why on earth
        that's far more than I'd expect
        Why does a receipt scanner need to edit bank transactions?
        the permission list looks excessive
        not comfortable with what it's requesting
        a receipts scanner that wants payroll, really?
        the list is twice what it was last year
        says it can edit, we only need it to look
        they want a fair bit and that isn't what the thing is for
        it wants payroll as well, why on earth
        why would a receipt scanner need my bank feeds
        this wants payroll too, that's way more than needed
        feels like a lot of permissions for a simple receipt scanner
        it's wanting payroll and contacts, thats more than it should
        it wants payroll as well?! not expected
    .done =
        ticked the ltd and allowed
        chose allow access
        picked the holding and agreed
        it sent me back to the app
        said yes
        permission given for the right company
        allowed it
        picked our entity and agreed
        Consent given
        accepted, it sent me back to the app
        approved for the right organisation
        said yes, it matched what the app does
        done, can you check
        picked the shop and said yes
        they want a fair bit but that's what the thing is for, so approved
        bounced back to the tool with a thank you
        ticked our Ltd, not the other, and off it went
        picked the right entity and hit allow access
        granted it
        done and dusted
        picked the Ltd, said yes
        agreed
        consent given, picked our Ltd

xero-reconnect_proof =
    does the app have access to xero again
    can you check whether the app gets into xero again
    please check whether Xero accepts our app again
    could Wegwijs test if app is back in after I reconnected xero
    can you see if the app has access to Xero again
    I allowed it again in xero, verify please
    is xero access really back, before I tell the boss
    linked again with Xero, how to confirm it has access
    does the app work with Xero again, where to check
    xero access back? verify
    Tell me if Xero accepts the app again
    How do I see that the reconnected app has access to Xero again?
    .check =
        sure, look
        please do the needful and verify
        yeah go ahead, quick, my stop is next
        go ahead and see if it has access
    .plan =
        what's in the request
        print what you will send beforehand
        what data goes out if I say yes
    .by-hand =
        leave it, I'll test in the app
        I'll see on my own whether it works
        I prefer trying it in the app
        can't be checked by you, the app isn't ours

xero-reconnect_prove-by-hand =
    how do I see myself whether the xero connection works again
    is the app back among the connected apps of xero
    how do I know the app is truly linked to Xero again
    reconnected to Xero, where do I check
    what in Xero shows that the restored link is alive
    I relinked the app to Xero. Where do I see that it works again?
    after relinking should the app show up under Connected apps in Xero
    Approved in Xero. Is it enough that the app says 'connected', or must data arrive?
    after relinking Xero: how do I prove it runs
    how can I tell Xero and the app are talking again
    check Xero reconnection
    After allowing it in Xero again, where do I look to make sure that it took?
    how can I see the Xero link works again
    I approved it in Xero again, how do I see for myself it's working
    where do i look that xero app is back
    Till linked to Xero again. Is a fresh sale enough to see that it works?
    linked to Xero anew, how can I check it's fetching
    reconnected to Xero, how to verify
    linked Xero anew, how to see it works
    our support wants proof that the merchant's Xero link works after he agreed
    test app after xero reconnect
    Agreed in Xero after the vendor's migration, how do I check it's fetching
    How can I tell that the app is back on Xero
    How do I try that the Xero link really works again
    xero reconnected, test how
    agreed in Xero, how can I tell the app works again
    Where can I see that Xero has the app back?
    .opt-works =
        it works again
        data comes in again
        this morning's bank lines are in there
        running like before
        started a sync and loads came in
        fixed, figures match again
        just sent an invoice across and it arrived
        sure does
        all good
        it's fetching again
        data came through
        Works, and it's listed in Xero as well
        bank lines from this morning showed up in the app
        sync ran fine
        yes, today's invoices arrived
        up and running
        today's takings just flowed in
        did nothing for a minute, then the bills arrived
        back in business
        up to date again, and Xero shows it too
        yep, works
        no errors, data's in
        nothing wrong
        it isn't disconnected any more
        back up
        pulled today's bills without a hitch
        no errors any more, figures coming in
        fresh invoices are showing
        it's alive, bills from today are in
        it's syncing nicely
        new bills came in just now
        new invoices just dropped in, all good
        synced at 10:42 and shows in xero list
        data's flowing again
        works, new invoices came through
        nothing wrong now
        it's not broken any more
    .opt-not-listed =
        it is not listed
        nothing comes in
        no trace of it under connected apps
        got an error while fetching
        stays empty, nothing loads
        no, it reports not connected
        doesn't work
        blank screen after I agreed and nothing since
        can't find it in xero's list
        no, nothing came in
        it doesn't show under Connected apps
        The fetch ended in an error
        still not connected
        Xero doesn't list it
        I hit refresh, waited, and not a single record arrived
        the app reports no organisation linked
        worked for a minute, then no bills arrived at all
        red as ever, despite all that
        Xero acts as if it never heard of it
        same error as this morning, zero rows
        nope
        still not
        not in the list
        no data, just an error
        didn't connect
        still greyed out, and Xero doesn't list it
        not a single new transaction after three refreshes
        nada, zero records
        spins and then zero results
        no
        it isn't there and it won't fetch
        nope, nothing comes over
        no data, not in connected apps
        it isn't there
    .opt-cannot-test =
        I cannot try that now
        no idea
        it only runs at night
        a colleague knows that tool and she's ill
        no new invoices before monday
        I have to leave now
        can't reach that till from here
        we'll notice tomorrow
        can't test at the moment
        it runs tomorrow morning
        My colleague has to do that
        no time, in a meeting
        don't know how to trigger a fetch
        only the bookkeeper can tell
        I'll see later on
        no sales yet today so there's nothing to pull
        nightly job, we'll know in the morning
        I just signed off on it, someone else runs the tool
        out of time, will look later
        no idea mate
        can't try it
        don't know
        I've no access to it
        not able to check
        will have to wait till the owner is in, can't try
        can't try, licence expired
        app's down for maintenance
        I'll have to test tomorrow
        no laptop with me until thursday
        ask me tomorrow, payroll run is busy
        can't test today, customer has to do it

xero-reconnect_works-again =
    the app is connected to xero again, what now
    xero works again
    Xero's working again, but can I trim what it reaches
    reconnected Xero, what next
    The link to Xero is restored. Supposing it covers an organisation too many, where do I go?
    back on Xero, can I limit it now
    It's back on Xero and working, but I think it sees too much now
    Xero's back, the app fetches again, but can I limit what it sees now
    connected again with xero, finished?
    app is working with Xero again yet it got one organisation too many
    reconnected with Xero fine, but it may see more than needed
    Xero link is back, anything else to do
    works with Xero again, how can I limit it to one company afterwards
    Sales flow into Xero once more after linking. Can I make sure it only sees this one company?
    linked to Xero again, perhaps the app sees too much now
    The tool's joined to Xero again and sees more than it ought, what next?
    Xero hooked up again; it sees more than I'd like
    xero works again but sees too much
    Xero hooked up again, but now it sees more organisations than I want
    It's linked to Xero again but may see too much, can I cut that afterwards?
    Our add-on is back in Xero since this morning, though I think it now sees too much
    connected to Xero again and now it sees two businesses, too many
    Xero link restored, does it see more than it should
    back in Xero and pulling data; what if it sees too many organisations now
    .opt-xero-one-organisation =
        it accidentally got the charity too
        one of the two companies should come off again
        I ticked one too many
        it doesn't belong at the holding, the rest is right
        can I take just one away?
        only the ltd was meant
        it can see one company too many
        hmm, one entity slipped in that I don't want there
        one company too many got included
        it's now seeing one company too many
    .opt-xero-revoke =
        I'd rather be rid of it altogether
        how do I throw it out again later?
        disconnect all
        this was a test, remove it
        withdraw it fully please
        that app shouldn't get in anywhere
        changed my mind, cut it loose entirely
        actually cut it off completely
        actually disconnect it altogether
        cut the app off completely
        actually get rid of it altogether
    .finish =
        brilliant, that's all
        sound, i'm away
        nothing more. regards
        brilliant, we're good

xero-reconnect_not-connected =
    connecting to xero again failed
    after agreeing the app is not connected to xero
    agreed in Xero but the app doesn't stay connected
    relinking Xero failed, what do I tell the vendor
    approved in Xero, tool isn't listed there afterwards
    Relinked to Xero and agreed, but the app fetches nothing. What does the supplier need?
    agreed in xero, tool still isn't among the linked programs
    Agreed in Xero at a quarter past ten, app not linked yet. What do I report to the vendor?
    xero relinking failed
    allowed it in Xero, still 'not connected'
    Xero reconnect failed
    We went through Xero's approval twice and the app isn't listed afterwards. What details does support need?
    reconnecting to Xero failed
    I allowed access in Xero, yet the app says not connected
    Agreed on the Xero screen, but the app still isn't listed there
    reconnecting to Xero fails after I approve, whom do I ask and what to tell
    gave consent in xero but app says not connected
    said allow in Xero and the app still isn't connected
    reconnect with xero fails, whom do I contact and what info is needed
    third go at linking it to Xero and no joy, app is not in connected apps
    gave consent in Xero but app is not in the list
    reconnect to Xero fails each time, who do I ask
    approved on Xero, app still shows not connected
    I said yes in Xero, went back to the till, nothing. It's not even under Connected apps
    agreed in Xero, the tool still says not linked
    allowed access in Xero but the app stays unlinked
    I allowed it in Xero, yet no data and it isn't under connected apps
    I approved in Xero but the tool still isn't in Connected apps
    after allow, tool says not connected to Xero
    agreed at Xero, the plugin fetches nothing and isn't listed there
    xero reconnect didnt take
    allowed it in Xero, app still not connected
    allowed it in Xero but the app still isn't in the connected apps
    Xero said allowed and still no data in the app
    Linked our Xero again and agreed, yet the app isn't in connected apps. What do we report?
    Agreed in Xero, came back, tool says not connected
    agreed in Xero but the app fetches nothing and isn't among the connected ones
    Agreed in Xero this morning yet the tool gets nothing and it isn't among the connected ones
    agreed in Xero, still not connected
    xero allowed access but not linked
    Agreed at Xero and the app still isn't connected, what facts does the vendor want
    I agreed in Xero, but the app still isn't connected.
    I agreed in Xero again but the app still isn't among the connected apps
    agreed in Xero but the app isn't in connected apps
    I agreed in Xero and the app's still not connected
    I agreed at Xero and the app still gets nothing, what to tell the vendor
    xero agreed but not connected
    agreed at xero yet the app is not connected
    agreed at Xero but the app is still disconnected
    I said yes in Xero and it isn't connected
    I allowed the app in Xero again, yet it's not among the connected apps.
    I agreed in Xero but the app is not in Connected apps. What do I tell the supplier?
    Tried to link our till to Xero again, agreed to everything, and it still isn't in the list
    Went through the whole Xero approval and the app claims it isn't connected.
    .finish =
        right, no more questions
        will pass that on to the vendor
        grand so, on to the supplier
        I'll send them the error text
        ok I have what I need

xero-reconnect_not-proven =
    agreed in xero but not checked
    look later whether xero works again
    allowed it at Xero again, haven't tried it since
    Xero reconnect, untested
    I agreed on Xero's page but the app fetches only at night. How do I see whether it's connected?
    approved at Xero, not tested so far
    approved in Xero just now, no time to test. Is that okay?
    gave consent again in Xero, didn't test yet
    xero reconnected five minutes ago, cannot see data yet, is it ok
    allowed it in Xero from the bus. Can't open the app here, what do I check later?
    agreed in Xero, can't test until tonight
    reconnected Xero app but no data to try with now
    Agreed to everything in Xero for the roster app but the first shift isn't till Thursday, can't tell yet
    Linked the rota tool to Xero again, but our manager has the only tablet and she's off. Leave it?
    Approved for Xero at 6pm, sync runs overnight, nobody has looked
    agreed in Xero, not tested yet
    approved the tool in Xero, sync runs only overnight
    Xero consent renewed but our next sync is tomorrow
    xero agreed not tested
    agreed in Xero again, can only test tomorrow
    Agreed in Xero late at night, haven't tried the app. Done or not?
    Reconnected to Xero late last night, can't check till the tool runs
    agreed in Xero, can't test the till until monday
    Agreed in Xero, app opens only tomorrow
    allowed it again in Xero, will test tomorrow
    .finish =
        fine by me, that's it
        will test it later, bye for now
        all done from me

xero-reconnect_not-allowed =
    I did not agree in xero
    I stopped at the consent of xero
    I stopped at Xero's consent page, anything left to do
    said no in Xero while reconnecting
    what if I don't agree to what the tool asks in Xero
    I cancelled on Xero's consent page, did anything go through
    declined at Xero
    I closed Xero's window without allowing. Whom do I ask why the app wants all this?
    I cancelled on the Xero allow page
    I closed the Xero consent page without agreeing, who do I ask why they need payroll data?
    cancelled the xero permission, what is next step
    I said no on the Xero permission page, what happens now
    closed the xero allow screen because it wanted too much, next step?
    refused consent in Xero, should I ask the vendor why they want all that
    I said no on the Xero consent page, now what
    closed Xero without allowing because app wanted payroll, who explains why
    I stopped at the Xero page since I don't get why a table booking app needs my supplier bills
    backed out of the Xero approval screen, what now
    backed out of Xero's permission page
    I closed Xero's consent page without agreeing, did the tool get in regardless?
    I closed Xero's consent screen without approving
    declined at Xero's permission screen, is anything open now
    closed xero consent page without agreeing
    I closed Xero's consent page without agreeing, what happens now?
    Backed out of Xero's consent page, does the app have anything now
    closed the Xero approval page without allowing, now what
    closed xero consent
    I cancelled the Xero consent page, what happens now with the app?
    I declined when Xero asked for permission for the app, so what now?
    .finish =
        closed it, I'm through
        I'll ask them first, nothing more
        didn't accept, that's it then
        closed the screen, asking them first
        I'll ask the supplier why, that's it

xero-reconnect_no-button =
    I see no button to connect to xero
    the app says xero is linked already
    no button in the app to connect to Xero
    the app claims Xero is already connected, how do I link again
    where in the tool is connect to Xero, it only shows a status
    there's no button in the app to connect to xero again
    The app thinks Xero is still linked, so there's no button to relink. What now?
    no connect to Xero button in our app
    I want to relink Xero but the tool says 'already connected'. How do I break out of that?
    Where in the app is connect to Xero? I don't see it under settings.
    the app has no 'Connect to Xero' button
    connect button for Xero missing
    My app insists that Xero is connected already, while it isn't. How do I get it to offer connecting?
    no connect to Xero button in the app
    Tool says it's already linked with Xero so I can't reconnect
    I don't find any "Connect to Xero" in the software
    the app thinks it's still linked to Xero so it won't offer me to connect again
    where is button for xero in my app, settings page shows only "linked"
    can't find any connect to Xero button in the app
    app says already connected with xero so button is gone, but it isn't working
    where do they hide the reconnect for Xero, looked in settings and profile
    tool says already connected with Xero so I cannot reconnect
    where is the Xero connect option, settings page has none
    My booking system has no connect thing for Xero anywhere, it claims it is already on
    Can't for the life of me find where the till connects to Xero, settings show "Connected" only
    The software claims it's connected to Xero so there's no connect button, but it isn't
    where inside the software do I start linking to Xero, there's only 'connected'
    no connect to Xero button in the software
    No connect button for Xero in the tool, it claims to be linked already
    the tool says it is connected to Xero though it isn't, no connect button to be seen
    I cannot find where in the tool to hook up Xero again
    app says it's connected to Xero yet nothing works, no connect button to press
    no connect to xero button in app
    tool thinks xero is linked so shows no connect button but nothing syncs
    There's no connect to Xero button in the tool, it claims it's connected
    no connect to Xero button in the tool
    no connect button in the app to link Xero again
    the app pretends to be connected with Xero so offers no way to connect anew
    No button in the app to connect Xero
    To hook the tool up to Xero again I need a connect button, and the app just displays connected. How do I get one?
    can't find a connect-to-Xero button in the planner
    Want to tie it to Xero again but there's no connect button in the tool
    No connect button for Xero in the app, since it thinks it's connected. Do I need to disconnect first?
    no button to link Xero again, it claims to be connected
    App insists it's connected to Xero, nothing comes since the outage, and I see no connect button
    I want to reconnect to Xero but the app has no button for it
    no connect to xero button
    can't find a connect button for Xero within the app
    I want to link the app to Xero again but can't find any connect button in it
    The app has no button to connect with Xero again. Where could it be?
    I want to link the app to Xero again but there's no connect button in it
    There is no connect to Xero button in the app, what now?
    The app says it is connected to Xero already and offers no connect button.
    no connect button in the app for Xero
    App shows no way to connect with Xero again
    The product says it's connected with Xero so there is no connect button, but it isn't working
    no connect button for xero in app
    no connect button to link it to Xero again
    No connect-to-Xero button anywhere in the app
    There's no connect to Xero button in the app
    I want to hook the tool up to Xero again but the tool has no connect button.
    There's no connect button in the app to link Xero again.
    Nowhere in the app is a button to connect to Xero again.
    I can't find where the add-on lets me link with Xero again.
    The app claims to be connected to Xero, so I cannot find a connect button.
    Where is the connect to Xero button in an app that thinks it is linked?
    In the app I can't see anything that connects it to Xero
    The package says it's already connected to Xero and offers no button to link again.
    .done =
        found in the settings
        unlinked there first, a button appeared
        was hidden under integrations
        disconnected inside the app and started over
        I've got it
        the vendor showed me where
        disconnected in the app, now the button's there
        found in its settings
        It did think it was connected, sorted
        ok I can connect now
        there it is
        back please
        that helped
        had to unlink it there first, button's back
        under integrations, found it
        now there is one
        it was in their preferences, go on
        disconnected it in the app, button's back, carry on
        found it tucked in preferences
        disconnected there first, now there's a connect button
        there it was in the settings
        it said connected so I disconnected first, now the button's there
        disconnected there first and now i've a connect button
        was under integrations, got it
        disconnected it in the app, button appeared

xero-reconnect_asks-too-much =
    the app wants to know too much of xero
    why does the app ask so many rights in xero
    at Xero the app suddenly wants more rights than before
    must I accept payroll access in Xero while I just want invoices
    relinking to Xero asks too much of me, may I stop here
    while reconnecting xero the app suddenly asks for a lot more
    On relinking to Xero the app wants payroll data, which it didn't before. Agree anyhow?
    xero consent screen wants too much, can I back out
    I'm at Xero's approval and the app also wants bank data. Can I stop here?
    do old rights in Xero persist upon relinking, the app asks so much
    on reconnect the app requests half of Xero
    Xero consent asks a lot
    The list of what it wants from Xero is longer than I'd expect of a receipt scanner. Go on or back out?
    app requests more rights at Xero than I thought
    Reconnecting to Xero shows scopes I never agreed to
    While reconnecting, Xero says the app wants to edit all transactions. It only makes reports!
    the permission list in xero is longer than i expected, should i accept?
    Why does a receipts scanner want my payroll in Xero? I'm on the allow page right now
    the app wants much more from Xero than a receipt scanner needs
    xero consent list has payroll on it, I never wanted that. agree or not
    reconnecting to Xero and it asks for far more permission than last time, bit worrying
    app asks more rights in Xero than I'd expect
    why does a receipt scanner want payroll in Xero, can I continue?
    Xero permission list is long, I don't trust it
    When linking the till with Xero again it wants my payroll and contacts, it only needs sales
    Why should a coffee loyalty app want to see my bank transactions in Xero when linking it again?
    Xero approval: why does a quote tool want my payroll
    app demands payroll rights at Xero, more than it needs
    When joining to Xero again, the tool requests far more than it used to
    At Xero's consent page the tool wants payroll too
    xero consent asks for bank feeds too, just a reporting tool
    Connecting to Xero, the app asks for payroll too, odd for a shop tool
    xero app wants payroll too
    xero screen says the tool can edit payroll, weird for a receipts app
    Reconnecting to Xero, the app requests payroll access, seems a lot
    reconnecting to Xero the app demands too many permissions
    relinking with Xero, but the app wants more than before
    why would the Xero link want payroll data this time
    The app asks for too much when connecting to Xero
    On linking Xero again the app wants payroll as well. Should my client go on?
    the app wants more rights in Xero than I'd expect while reconnecting
    Reconnecting to Xero it wants payroll too, why?
    The app wants far more from Xero than before, must I agree?
    Reconnecting to Xero it now wants payroll as well, last year it did not
    reconnecting to Xero the app wants way more than it needs
    xero consent asks too many scopes
    On reconnecting to Xero it asks for payroll too, should I agree?
    Reconnecting to Xero the app suddenly wants payroll too
    The app wants far more from Xero than before when I reconnect it. Do I agree?
    Linking the app to Xero again, it wants far more data than before
    Reconnecting the app to Xero, it requests more than before, should I allow it?
    While reconnecting to Xero the app wants more than it used to, should I agree?
    Xero says the app wants payroll as well, I just wanted invoices
    In Xero the app asks for payroll as well, odd for a receipt tool
    Xero consent lists payroll although the app only does receipts
    While linking anew with Xero, the tool demands payroll access
    app wants too much in xero
    reconnecting to Xero it wants more than it did
    reconnecting to Xero, the app wants payroll and files too, that's a lot
    On connecting to Xero the app asks for too much
    While connecting the app to the subsidiary's Xero again, it wants far more than it used to.
    The app wants more Xero permissions than before when I reconnect, should I allow it?
    Connecting to Xero again, the app requests payroll permissions it never had. Accept?
    When connecting to Xero again the app wants more than before.
    App requests extra permissions in Xero on reconnecting
    The app wants more than I thought when connecting to Xero
    Xero asks whether the app may also read payroll while I'm linking it anew. Odd.
    .opt-go-on =
        fine, I'll accept it anyway
        I go on anyway
        that is fine
        rang the vendor, it's supposed to be like that
        do it anyway
        on second thoughts it fits what the app does
        we really need it, so proceed
        they explained, I'm fine with it
        carry on
        go ahead regardless
        I trust them, continue
        We need it, so let's proceed
        asked the vendor, that's normal
        fine, allow it
        it does make sense on reflection
        we can't run without it, so be it
        spoke to the vendor, there's a sound reason
        not thrilled but I'll live with it
        I won't stop, let's do it
        don't mind
        no objection
        go ahead anyway
        not a problem
        won't stop now
        whatever, accept
        not stopping now
        vendor explained it, I'm fine with that
        fine, I accept it anyway
        ok ok, proceed, we need it
        it's alright, the vendor told us it'd ask for that
        accept, boss approved it
        no worries, continue
    .opt-stop =
        I stop
        rather not then
        calling the vendor first
        not giving them that
        too much, I closed the screen
        my boss isn't okay with this
        cancel
        too risky with our payroll data
        no, I won't allow that
        stop here
        I'd rather ask the supplier first
        close it, my boss would never approve of this
        that goes too far for me
        don't trust it, leaving
        not agreeing to this
        I'd like to speak to the vendor before signing anything
        no way they get our payroll, closing it
        we'd rather do without
        this one's above my pay grade, not tonight
        don't want that
        not agreeing
        no, I'd rather not
        won't allow it
        not going any further
        not comfortable with that, pulling out
        no way I'm agreeing to that
        no way they get my payroll
        our DPO would kill me
        no way, not giving that
        I'd rather not allow this
        not a chance, payroll is confidential
        i'd rather not consent to all that
        I'm not comfortable with that
        no further
        I won't agree

xero-reconnect_allow-after-all =
    agree in xero after all
    I give the app consent in xero after all
    I was doubting the amount of data the till wants in Xero, but I'll go ahead all the same
    fine, I accept what the tool requests at Xero, carry on
    it asks a lot in Xero, but the vendor convinced me, proceed with allowing
    the app asks more at Xero than I thought but I'm fine with it, just carry on?
    xero consent: go on despite the extra asks
    Fine with what it asks in Xero, go on
    .done =
        right, going back
        agreed after all
        on we go
        done, allowed
        back on the consent screen
        let's proceed
        ok back
        continue
        Good, let's finish it
        take me there
        I can always undo it later, so on we go
        yes, go on
        right, to the consent
        take me back there
        fine, I can always undo it some other day
        back to the consent page then
        sure, let's continue
        carry on
        right behind you
        okay let's go
        yep
        right, take me there
        yes take me there
        ok continuing
        lead me back to the consent screen

xero-reconnect_start-app =
    do I start the reconnecting in Xero or in the app
    can an app be added again from inside Xero
    where does relinking to Xero begin
    Can I relink a detached tool from Xero itself or must it be in the tool?
    where does reconnecting to Xero begin, on which side
    in Xero I find disconnect only, no option to link again
    I'm looking in Xero for 'Connect' for an app that we want back. Does that exist there?
    do I begin in Xero or in the app when connecting again
    Xero reconnect, begin where
    Xero's screens only let me disconnect things. From where is a connection set up?
    .done =
        the program is sending me to a xero page
        hit connect and a new tab popped up
        it sat under integrations
        I'm being redirected
        started from the till, xero's waiting for me
        found it and pressed
        pressed connect and landed at Xero
        found the button under integrations
        The app sent me over
        started it, Xero page opened
        a new tab popped up
        clicked, next
        it redirected me
        hit link in the tool, now it's showing me a login
        kicked it off from the expenses tool
        no button at first, one popped up after I unlinked, pressed it
        a new tab came up by itself
        clicked connect, Xero popped up
        not obvious, but it took me to Xero
        it bounced me over to Xero
        pressed the button, a Xero screen popped open
        pressed connect to xero
        it brought me to a xero page
        pressed connect and it's bringing me to the xero login
        am at Xero now
    .stuck-no-button =
        nothing anywhere to connect with
        the app claims we're already linked
        where's that button supposed to be?
        only a green tick next to xero, no connect
        been through every menu of that tool
        can't see any connect button
        it already says connected to Xero
        Where's the button? there's only Disconnect
        the tool believes it's linked so I can't start
        nothing in the app to hook it up with
        it claims we're already linked, so there's nothing for me to press
        there was a button at first, none after I unlinked
        searched the entire tool, no mention of Xero
        the whole integrations page is greyed out
        no such button, just a 'connected' badge
        nothing here that says link or sync
        its screen insists it's connected already so there's only Disconnect
        there's no connect thing anywhere in this app
        all it offers is a Disconnect, not a connect
        can't see any button like that

xero-reconnect_other-address =
    the xero sign-in page has another address, is that safe
    is this xero sign-in page real
    The app sent me to xero-login.app-secure.com instead of the normal Xero page, do I type my password?
    asked to log in to Xero on a page that isn't login.xero.com
    login for Xero appears on a strange domain
    Reconnecting to Xero sent me to a page that isn't login.xero.com and I typed my password
    Login page while connecting Xero isn't login.xero.com
    is xero-login.app a real address, the tool took me there
    the Xero login opened by our plugin shows an odd domain
    xero login url weird
    opened a xero sign-in with a misspelled address
    The Xero login page has a URL that isn't login.xero.com
    not login.xero.com while reconnecting, safe?
    address bar isn't login.xero.com when connecting again
    the sign-in for Xero opened at xero-login.co, does that matter
    The Xero sign-in page has a strange address
    Reconnecting to Xero took me to an address that isn't login.xero.com. Is it safe to type my password?
    Reconnecting to Xero took me to a page that isn't login.xero.com
    Tool opens xero-signin.co instead of Xero itself, safe?
    Is it okay to sign in to Xero on a page that's not login.xero.com?
    the sign-in for Xero sits at a strange address
    A mail led me to xero-signin.co to reconnect, is that them
    the Xero login page has an odd address
    xero login url suspicious
    When I reconnect to Xero the login page isn't login.xero.com. What should I do?
    The Xero login page that the app opens has a different web address, is it genuine?
    The sign-in page for Xero isn't login.xero.com, is it safe to reconnect there?
    page to sign in at Xero has an odd address
    Page looks like Xero, address isn't login.xero.com
    Xero sign-in opened on a domain that isn't login.xero.com
    When hooking the tool up to Xero again the login has a domain I don't recognise
    xero login strange url
    sign-in page for Xero has an odd address
    is xero.login-secure.com the genuine Xero sign-in when reconnecting
    The Xero login page has a strange web address
    The Xero login that the app opened isn't on login.xero.com.
    The Xero login page from my app has a funny address.
    Is it safe to log in if the address isn't login.xero.com?
