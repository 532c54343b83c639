### How readers ask for this guide: a question a line. Nobody gets to see them.

quickbooks-revoke =
    how do I disconnect an app from quickbooks
    remove an app from quickbooks online
    revoke an app in quickbooks
    withdraw consent in quickbooks
    an old app still has access to quickbooks
    quickbooks disconnect app
    stop an app from reading quickbooks
    unlink an app from qbo
    and I need to unhook something from quickbooks
    wrong software, I'm on QuickBooks and wish to disconnect Fathom
    does this cover taking an app off quickbooks
    not this one. quickbooks online pls
    one of these is in quickbooks also, how do I cut it there
    QuickBooks is next on my list
    cheers. quickbooks has it too and must let go of it
    skip this, rather the quickbooks one: disconnecting
    that's xero sorted, do quickbooks
    how to disconnect an app from QuickBooks Online
    remove old webshop link from QuickBooks
    revoke quickbooks app access
    our time tracker still hangs on QuickBooks, take it off
    an intern connected an unknown tool to QuickBooks, undo
    QuickBooks: throw out a third party
    stop the Shopify integration in QuickBooks
    take Hubdoc off our QuickBooks company
    withdraw a vendor's permission in QuickBooks
    which apps are in QuickBooks and how do I get one out
    inventory tool should no longer read from QuickBooks
    How does one terminate an application's access to QuickBooks Online?
    unlink our CRM from quickbooks
    partner was hacked and can reach our QuickBooks, close it now
    Dext must leave QuickBooks at our UK branch
    contract ended, connection in QuickBooks still there
    undo a consent given inside QuickBooks
    get rid of reporting service in QuickBooks and check it's gone
    how would I disconnect something from QuickBooks
    our UK branch uses QuickBooks and wants an app taken off there
    bookkeeping robot on QuickBooks Online that we never asked for, how do I lose it?
    quickbooks as well
    our UK branch uses QuickBooks, take the same app off there
    how do I disconnect an app from QuickBooks Online?
    there's an app on our quickbooks we no longer use
    Stripe out of QB please, quickbooks online that is
    and then the same story in quickbooks, how's that done?
    leaving Hubdoc, which sits in QuickBooks
    would the app secretly still reach quickbooks after I've cut it loose?
    that's exact done, now quickbooks
    paypal sync must go away from my quickbooks
    In QuickBooks, how would one remove an integration for good?
    how do I take an old time tracker out of QuickBooks
    QuickBooks: an app that we no longer use has to come off our company
    We're moving to another POS and the old one is still tied to QuickBooks Online. How do I sever it?
    throw a third party out of quickbooks online
    I want the receipt scanner out of our QuickBooks figures.
    undo the link between webshop and QuickBooks
    Our bookkeeper switched something on in QuickBooks that we don't want. How do I switch it off?
    delete a QuickBooks integration nobody knows
    trial of an app is over, detach it from QuickBooks
    disconnect app from QuickBooks
    remove app QuickBooks Online
    revoke QuickBooks access
    delete QuickBooks integration
    how do I unlink an app from QuickBooks?
    QuickBooks disconnect Shopify
    QuickBooks connected apps remove
    take Dext off QuickBooks
    stop app accessing QuickBooks
    QuickBooks app permissions revoke
    unlink QBO app
    quickboks remove app
    where is disconnect in QuickBooks?
    cancel third party access QuickBooks
    QuickBooks withdraw authorisation
    remove till from QuickBooks
    end QuickBooks connection
    QuickBooks my apps disconnect
    block an app in QuickBooks
    delete webshop link in QuickBooks
    kill integration QuickBooks
    Lightspeed disconnect from QuickBooks
    app out of QuickBooks
    undo QuickBooks consent
    someone else connected it, remove app from QuickBooks
    new till, old one off QuickBooks
    linked the wrong company, disconnect from QuickBooks
    QuickBooks app unused, how to delete it
    what about QuickBooks, same question
    disconnect app QuickBooks Online
    We stopped using an expense tool that is still tied into QuickBooks. How can I sever it?
    and for quickbooks?
    disconnecting from QuickBooks is what I came for
    it's about quickbooks, not this
    is there also something for quickbooks
    disconnect an app from QuickBooks Online
    We've dropped a payroll add-on, how can we stop it from getting into QuickBooks?
    revoke third-party access in QBO
    How do I disconnect an app from QuickBooks?
    qbo remove third party app
    Gusto is still linked with our QuickBooks Online and we cancelled it in May. Cut it off please.
    revoke app quickbooks
    our consultant his tool reads still our quickbooks company, i want stop this
    Someone linked a sketchy "ProfitLens" to our QuickBooks, need it out fast
    end the access of an application to my QB books
    remove Bill.com from my QBO
    how to revoke third party app access quickbooks online
    want the T-Sheets thing out of our QuickBooks
    our old consultant put some forecasting plug-in in quickbooks. Get it out
    QuickBooks: stop an app from reading company data
    the charity's QBO has an app nobody uses, how do I unlink it
    kindly help to delink inventory software from quick books
    angry now: paid app cancelled months ago and it STILL is in our quickbooks
    how to remove a third-party app in QBO
    our old expense app still writes in QuickBooks, stop it please
    revoke QuickBooks access for an integration
    I want to unlink the time sheet app from QuickBooks Online
    we don't work with that vendor anymore but his software has rights in our QuickBooks
    quickbooks integration off
    Toast shouldn't be talking to our QuickBooks any more, we moved to another POS
    How do we unlink Clover from QuickBooks at the diner?
    The salon's appointment app is still in our QuickBooks after we cancelled it
    kill the shopify quickbooks link for the gift shop
    Got a new register for the garage, the previous one must lose its QuickBooks access
    Boss wants the tip-pooling app out of the diner's QuickBooks
    How to stop an app from pulling customers out of our QuickBooks? It's the salon's booking thing
    I sold the food truck, the POS should forget our QuickBooks company
    quickbooks: get lightspeed off
    Take the delivery app's hands off our QuickBooks, we don't deliver any longer
    quickbook disconect order app
    stop an expense tool from getting into QuickBooks
    Our UK client on QuickBooks wants to get rid of an old receipt app
    Intuit: shut the door on a CRM I linked to my company
    Dext no longer needed in QuickBooks Online, how do I sever it
    how to unlink shopify from quickbooks
    There's a payroll add-on still tied to my QBO file, I'd like it gone
    Hubdoc out of a client's QuickBooks
    I don't want the booking robot in my quickbooks any longer
    QuickBooks Online third-party access removal
    till software still writes to QBO after we ended the contract
    reporting tool out of our subsidiary's QuickBooks
    qbo integration cancel
    Got a leftover invoicing app in QuickBooks I want disconnected
    get the hours app off my QuickBooks company
    disconnect a third party tool from QuickBooks Online
    our US entity's QuickBooks still feeds a cancelled tool
    remove app access QBO
    offboard vendor integration in quickbooks
    Canadian branch on QuickBooks wants to lose a time tracking app
    security asked to cut a tool's line into QBO
    How do I unhook an app from QuickBooks for our charity?
    The old payroll tool still sits in our QuickBooks
    Friends' foundation in the US wants an app out of QuickBooks Online
    Expense app out of our QuickBooks company please
    Our US entity runs QuickBooks Online and Bill.com should no longer be connected
    disconnect Expensify from quickbooks
    The New York branch wants a plug-in out of their Intuit company
    QuickBooks: cancel a third party's access after the sale of the US business
    remove fathom from the QBO company
    the American subsidiary's QBO has a payroll app we must cut loose
    remove an app from Intuit QuickBooks after divestment
    QuickBooks Canada: stop a plug-in from reading
    Texas office: take the time tracker off QuickBooks
    disconnect plugin QBO company sold
    detach a third-party app from our American QuickBooks books
    QBO: the sold Chicago firm's CRM shouldn't sync with us
    Intuit company: terminate an app's access
    remove the Etsy sync from QuickBooks
    QuickBooks: cut off an app that the ex-agency used
    how does a merchant unhook our integration in QuickBooks Online
    we cancelled the inventory software, it's still linked with QBO
    closing our eBay shop, its link with QuickBooks can be thrown away
    qbo remove integration
    unlink expensify quickbooks
    stop app syncing to quickbooks
    qb online third party access cancel
    we no longer use the crm, it still writes invoices in quickbooks
    quickbooks several similar apps which one do i drop
    the expense card company still posts into our quickbooks file, want them out
    kill integration qb
    quickbooks revoke
    detach shopify from quickbooks online
    get a timesheet app out of qbo
    Disconnect our old till from QuickBooks
    quickbooks online remove third party app
    The ticket tool should no longer see our QuickBooks company
    Break the link between QuickBooks and our rota app
    Our Dublin club on QuickBooks needs the ticket app out
    Disconnect an app in QuickBooks Online
    Our US entity runs QuickBooks and the old time tracker is still attached
    stop Expensify reading our QuickBooks
    How do I take a payment app off QuickBooks for good
    The UK books are in QuickBooks, a tool there should be detached
    end quickbooks integration with the shop
    receipt app should have no more access in QuickBooks
    Controller in Dublin wants an app out of QuickBooks
    quickbooks how to unlink payroll tool
    disconnect shopify from quickbooks online
    our US branch is on QuickBooks and a payroll add-on must be thrown out
    get the lender out of my QBO
    quickbooks: end access of third party
    the sister company runs QuickBooks, how do I unplug Dext there
    stop an app reading our quickbooks company
    QBO connected app, kill it
    qb online still sends data to the old CRM, turn that off
    I want a spend app removed from QuickBooks Online
    the US bookkeeper connected something to QuickBooks that has to come off
    end the link between the till and QBO
    take rights from an app, QuickBooks
    our old webshop is still tied to quickbooks, cut it
    in QuickBooks, how can I stop a third-party app from using my company
    the New York office wants Gusto out of QuickBooks
    my bookkeeper tested a tool on our QuickBooks, please tell me how it's taken off
    withdraw an add-on in QuickBooks Online, where's the button
    the former e-commerce agency still has its app in our QBO
    QuickBooks Online: Dext disconnect steps
    a lender's reading our QuickBooks company, I'd like that to end
    unhook the time tracker from quickbooks
    disconect app quickbooks
    QuickBooks: a trial app must lose its grip on our company
    no more access for HubSpot to our QuickBooks
    How do I remove an integration in QuickBooks Online?
    An old tool still reads our QuickBooks, stop it
    The US branch is on QuickBooks Online and wants an old expense app disconnected from it. Where?
    A client on QuickBooks ended the contract with his time tracker and asks how to remove its access.
    My Canadian client wants an old receipts app unhooked from QuickBooks Online.
    UK branch is on QuickBooks, drop the old CRM app there
    Stop our warehouse tool from reading QuickBooks
    we ended the trial with an expense app and it is still attached to quickbooks
    a purchasing app must come out of the American daughter's QuickBooks
    Take a receipt scanner off QuickBooks Online
    How do I detach a CRM from QuickBooks
    A time tracker still sits on my QuickBooks and I want it gone
    stop third party from reading quickbooks
    Unhook an expense tool from QuickBooks Online please
    Can I unhook an app from QuickBooks without calling the vendor?
    What do I do in QuickBooks so the time tracker can't read it from next month?
    Bye to the inventory add-on in QuickBooks, what's the order?
    QuickBooks still lists a payments app we dropped, cut it off
    take an app out of QuickBooks Online
    US branch has QuickBooks, an app has to come off
    Our US branch dropped the app last month, it's still in QuickBooks
    The shop we sold still books into our QuickBooks
    trial over, get it off quickbooks
    Got hacked vendor, want them out of our QuickBooks Online today
    Volunteer treasurer resigned, her budgeting app is still on our QuickBooks
    unplug an app from QuickBooks Online
    I don't want the receipt app in QuickBooks any more
    QBO disconnect third party tool
    unlink app quickbooks online
    intuit revoke third party
    quikbooks app off
    stop app reading quickbooks
    How does an app get off quickbooks?
    disconect quickboks app
    Which steps to cut off a receipt app in QuickBooks Online
    I no longer want a lender's app reading our QuickBooks
    How do I remove TSheets from QuickBooks Online
    The old CRM still reads our QuickBooks customers, end it
    qbo disconnect app
    Cancelled a plugin, QuickBooks may no longer let it in
    Payroll add-on should be cut off from our QuickBooks company
    We no longer use Bill, detach it from QBO
    We stopped with a payroll tool that's still linked to QuickBooks. How do I remove it?
    Where in QuickBooks can I turn off a third-party app?
    I want to end the Shopify connection in QuickBooks.
    Please show me how to take an app off our QuickBooks company.
    I'd like our old CRM removed from QuickBooks Online. How?
    take an app off quickbooks, how
    A stock app should lose its access to our QuickBooks company, where do I do that?
    How do I disconnect an integration from our QuickBooks Online company?
    Where in QuickBooks Online do I cut off a time tracking app?
    How do I disconnect an inventory tool from our QuickBooks company?
    I cancelled a payroll add-on and want it out of QuickBooks, where is that?
    Our QuickBooks still feeds an app we dropped in spring, how do I cut it?
    An expense app should no longer read QuickBooks, what do I click?
    We keep the salon's books in QuickBooks, unhook the old booking app
    quickbooks disconnect square app
    The gardener's app we tried is still linked to QuickBooks, off with it
    How do I unlink Shopify in QuickBooks Online?
    quickbooks is still tied to the delivery app we left
    Client on QuickBooks stopped with his expense app, get it out
    Unlink a third-party app from QuickBooks Online
    Cut off the old receipt scanner from a QuickBooks company
    Which of the QuickBooks add-ons do you need from me to disconnect
    QBO integration to be dropped after migration
    take a BI connector off our QuickBooks company
    The US subsidiary is on QuickBooks, get the billing app off it
    Disconnect a vendor's product from QuickBooks Online for our American entity
    qbo kick out app
    stop tool reading quickbooks
    qbo which app to disconnect
    disconnect something from quickbooks
    disconnect the old till from QuickBooks
    QuickBooks: get rid of an app that still reads our books
    our UK charity uses quickbooks, remove the donations connector
    how do I unlink a receipt app from QBO
    US subsidiary is on QuickBooks, unhook the expense app
    get rid of an app in QuickBooks Online
    Customer on QBO cancelled with us, how does he cut the cord in QuickBooks
    unlink Shopify from QuickBooks
    my predecessor's expense tool is still hooked into QuickBooks
    How do I detach an app from QuickBooks?
    The receipt app must leave QuickBooks
    Stop a tool's access to our QuickBooks
    We dropped the time tracker, unlink it from QuickBooks
    Our UK subsidiary is on QuickBooks and wants a receipt app disconnected, where does she do that?
    A till app is still tied to the QuickBooks of a subsidiary we sold, how do we break that?
    How do I remove an application's access to a client's QuickBooks company?
    Our firm tested a dashboard on QuickBooks and wants it disconnected now.
    We stopped using a receipts tool that was hooked to QuickBooks Online and want it off.
    Take a payment app off our QuickBooks company, how?
    How can I disconnect an app from our QuickBooks Online company?
    Disconnect QuickBooks app
    We no longer want a receipts app in our QuickBooks company.
    I want a CRM out of our QuickBooks company.
    Take an app's access to QuickBooks Online away
    Take an integration off our QuickBooks Online company
    How can I get rid of an app that is tied to QuickBooks Online?
    Disconnect a third-party app from QuickBooks
    Please help me drop a time tracking tool from QuickBooks Online.
    QuickBooks: end the link with my former payroll app

quickbooks-revoke_for-me =
    can you withdraw the app at quickbooks for me
    can wegwijs do this at quickbooks
    can your helper disconnect it at QuickBooks for me
    what is needed to revoke at QuickBooks by program
    QuickBooks: by hand or automatically with our own app's keys
    will you ask QuickBooks to end it for me
    QuickBooks: do it by program
    We hold the Intuit developer keys ourselves. Could the withdrawal at QuickBooks be done without clicking?
    will you do the QuickBooks disconnect for me
    automatic disconnect of an app in quickbooks possible?
    can you revoke our own app at QuickBooks on my behalf
    let Wegwijs do it at quickbooks, we have client keys
    Show what you'd send to QuickBooks before withdrawing the consent
    can you revoke our own app at QuickBooks for me
    please do the quickbooks withdrawal by yourself, app is ours
    we built it, can you pull its QBO access for us
    can Wegwijs revoke our in-house app at QuickBooks
    do it for me in QuickBooks, we hold the keys of the app
    plan first: what would you send to QuickBooks to withdraw consent
    Can you unhook the app from QuickBooks for me?
    can you unhook QuickBooks apps on my behalf
    can u disconnect it from quickbooks for me
    Do the QuickBooks disconnect for me, can you
    you disconnect qbo app for me
    can you disconnect it from QuickBooks yourself on my behalf
    .act =
        revoke it on my behalf please
        you can go ahead
        you go ahead and revoke, we own this app
        do it yourself robot
        own integration, please withdraw it
    .plan =
        let me see the request body first
        can you show the thing you'll send to intuit
        I want to read what you'd send
    .by-hand =
        manually please
        it's a vendor app from Bangalore, not ours, so me only

quickbooks-revoke_open-apps =
    where is apps in quickbooks
    where is overview in quickbooks
    where are connected apps in QuickBooks
    which menu in QuickBooks shows what's linked
    where do I click in QuickBooks Online to see the apps overview
    Which menu of QuickBooks Online holds the apps allowed for our company?
    where's the Overview page of connected services in QuickBooks
    with which role do I sign in to QuickBooks to open the list of connected apps
    I want to see first what's connected in QuickBooks. Do I change anything by opening that page?
    QuickBooks, where do I see what's connected
    apps overview in QuickBooks
    Which item of QuickBooks' left-hand menu leads me to the apps that may use this company?
    where in QuickBooks are the connected apps
    Which menu in QBO leads to the installed apps
    where in QuickBooks Online do I find linked apps to remove one
    which menu in QBO for apps that have access, I need to get rid of one
    where's the list of apps in quickbooks
    which menu to open in QBO for apps that are connected
    looking for the apps overview in QuickBooks to remove one
    where are connected apps in QuickBooks Online
    which menu in QBO shows my apps
    Apps then what? in QuickBooks, want remove one
    In QuickBooks, where do I find the page with linked tools so I can take off the old POS?
    where in QuickBooks Online are the linked apps
    where are connected apps shown in QBO
    Where in QuickBooks do the linked apps live, so I can unhook one?
    where are apps in QuickBooks Online so that I can take one away
    which menu in QuickBooks shows linked software
    where's Apps menu quickbooks
    where in QuickBooks do I see the apps before taking one off
    Where are the apps in QuickBooks Online
    Where in QuickBooks is the apps overview
    Which menu in QuickBooks shows what's attached so I can take one off
    where apps menu quickbooks
    where in QuickBooks do I begin to see connected apps
    Where are connected apps listed in QuickBooks?
    Where in QuickBooks Online do I see the connected apps?
    .done =
        opened it
        the page with connected programs is showing
        signed in as the admin, clicked overview
        made it
        found it on the left
        I see tiles with programs
        check, next step
        apps overview is up
        both clicks done
        I'm in QBO and looking at our apps
        signed in as admin, page is open
        there, what's next
        found it in the left menu
        list of apps loaded
        in, looking at the stuff we've hooked up
        wasn't an admin yesterday, I am today, so the page opened for me
        got the tiles with all our add-ons
        the owner signed on next to me, we're there
        didn't take long, I'm on the overview
        apps overview loaded
        tiles with logos, I see them
        on the overview page
        opened apps, I see them
        opened
    .stuck-accountant =
        I'm logged in as an accounting firm
        we're a practice doing this for a client
        I'm in quickbooks online accountant
        these are my client's books
        mine says firm apps, bookkeeping is my job
        how would an accounting practice go about it?
        I'm in QuickBooks Online Accountant
        doing this for a client of our practice
        We're a bookkeeping firm, is it the same for us?
        as the client's accountant I get another menu
        I'm a CPA handling this on behalf of a customer
        I'm in practice, this is for one of my clients
        we're the firm doing their books, not the business itself
        my home screen shows a list of clients instead of a company
        I log in through the pro side of QBO
        I'm an external accountant with a client file open
        I run this for clients through the practice version
        I look after forty client files as their external bookkeeper
        I'm the client's CPA, using the accountant version
        we're the bookkeeping practice, using QBO Accountant
        I use QuickBooks Online Accountant
    .stuck-not-admin =
        don't have admin on this company
        my boss holds the admin rights
        I'm a mere standard user
        says I don't have permission
        no admin here
        only the director may touch those settings
        I don't have admin rights
        it says contact your administrator
        Only our director can manage the company
        I'm a standard user, so that's blocked
        my login is limited to reports
        I only do the time sheets in there, everything else is locked for me
        I was an admin, as of yesterday I'm not any more
        says I need to contact whoever runs our account
        my manager never gave me those rights
        permission denied, says ask your administrator
        I only have a reports-only login
        my user isn't an administrator
        i'm only a standard user, temp for two weeks
        says i need admin access
        just a standard user, no admin

quickbooks-revoke_disconnect =
    where is disconnect in quickbooks
    which arrow next to launch in quickbooks
    where next to Launch do I disconnect in QuickBooks
    QuickBooks asks questions when I disconnect, must I fill them in
    may I connect the app to QuickBooks again later
    QuickBooks asks me questions when I press Disconnect. Is that normal?
    arrow beside Launch in QuickBooks, what do I choose to end it
    after disconnecting in QuickBooks can I reconnect the app later
    In QuickBooks I see a Launch button for the app. Where's the option to detach it?
    found the app in QuickBooks, now how do I disconnect it
    disconnect under Launch, QuickBooks
    QuickBooks asks why I'm leaving before letting go of the app. Must I answer these to finish?
    I only see Launch beside the app in QuickBooks
    QuickBooks asks me questions when disconnecting, is that normal
    found the app in QuickBooks, next to it only says Launch. How do I cut it
    quickbooks asks reason why I disconnect, must I answer this?
    I see the app in my QBO overview; what's hidden under the arrow?
    I see the app with Launch beside it in QuickBooks, how do I remove it
    QuickBooks asks me questions before disconnect, do I fill those in
    app is on the overview in QBO, what's the click to disconnect
    found the app next to Launch button in QuickBooks, how disconnect
    QuickBooks wants a reason before disconnecting, is that needed
    steps after opening the apps overview in QBO to drop an app
    Next to Toast in QuickBooks there is a button that says Launch with an arrow, is that how I take it off?
    QuickBooks asks me short questions when I disconnect the booking app, must I answer them?
    Launch button next to the till in QuickBooks, where is the cutting off
    from the apps overview in QuickBooks, what do I click to sever one
    In QuickBooks it asks me questions when I unhook an app, is that normal?
    arrow next to Launch in QuickBooks, then which option
    QuickBooks asks short questions when I disconnect, is that normal
    arrow next to launch quickbooks
    the arrow next to Launch in QuickBooks, what then, to drop an app
    after picking Disconnect QuickBooks asks me questions, is that normal
    At the apps page in QuickBooks for the tool we dropped, which arrow hides Disconnect
    I see the app with Launch in QuickBooks, where do I click to disconnect it?
    I see the app in QuickBooks, which arrow or button undoes it
    At the app's row in QuickBooks, which arrow holds disconnect
    QuickBooks asks questions after I hit disconnect, normal?
    In QuickBooks where's the arrow to detach an app
    qbo app row, launch arrow then?
    arrow beside Launch in QuickBooks, is that where disconnect is
    found the tool under Apps in QuickBooks, next clicks please
    .done =
        disconnected twice as told
        gave a reason and confirmed once more
        unlinked, the tile vanished
        survived the survey, it's off
        severed
        clicked it the second time too
        just cut it loose
        answered the survey and it's off
        disconnected twice as you said
        It tells me the app has been disconnected
        done through the arrow
        gone from the overview
        that's taken care of, please check
        the app is unhooked from our company
        told them it was too expensive, confirmed, off it went
        found the button after all and used it
        that's one fewer on the page
        clicked it twice as you said, no longer listed
        answered the survey, disconnected
        no error this time, it's disconnected
        answered their survey and it's off
        filled in why I'm leaving and confirmed
        it's gone from there
        that's it removed, second confirm and all
        it's off
    .stuck-older-screen =
        I see My Apps and Action instead
        no launch, there's action though
        your picture differs from my quickbooks
        it looks dated over here
        I've a tab called my apps
        our menu isn't laid out like that
        my page says My Apps and has an Action column
        doesn't look like your picture
        We appear to have the previous layout
        different wording over here, no Launch
        old interface I think
        your picture isn't what I've got in front of me
        we haven't been moved to the new layout yet
        where you have Launch I've got a column called Action
        this looks like the previous generation of the software
        we have the old look with the Action column
        mine says Action, not Launch
        I have My Apps here instead of what you write
        this layout is different from what you describe
        mine has My Apps with Action beside it
    .stuck-no-disconnect =
        that drop-down holds only launch
        where should that button be?
        next to the arrow I get settings and nothing else
        this app offers no way to unlink
        that option is simply missing
        no Disconnect under the arrow
        all it offers is Launch and Review
        The option isn't in my dropdown
        arrow opens but there's nothing to unlink with
        how do I take it off when that choice is missing
        I do see the app, what I don't see is any way to cut it
        arrow opens and all it offers is help and reviews
        every other add-on can be dropped, this one has nothing to drop it with
        it launches, that's all it lets me do
        arrow menu lacks that entry
        there's just Launch, the arrow gives nothing useful
        launch has an arrow but that option isn't under it
        arrow next to Launch gives no Disconnect
    .stuck-connected-by-another =
        a former colleague set this up
        our old bookkeeper did that back then
        wasn't me who linked it
        says another user owns the connection
        it's got my partner's name on it
        someone who left the firm had connected it
        it says only the user that linked the app may do so
        Another admin set this one up
        the owner of that connection is my predecessor
        it hangs on my business partner's login
        this was put in by a guy who retired two years ago
        not my doing, our former controller installed it
        it's under my colleague's name, so it won't let me
        message says the user who added it has to take it off
        it was hooked up by someone who left in March, so the option isn't mine
        it was hooked up by Dave who left
        the lady before me set this up
        our previous office manager set this up, not me
        says only the user who connected can do this and that's not me
        former colleague set it up, I can't touch it

quickbooks-revoke_proof =
    how do I know the app is really gone at quickbooks
    can you check whether the app still gets in at quickbooks
    verify for me that QuickBooks rejects the app now
    how do I make sure the app is locked out of quickbooks
    please verify my QuickBooks disconnect
    auditor wants proof that app has no QBO access anymore
    how to check the app is out of QuickBooks
    proof that QuickBooks disconnect worked
    app asks for QuickBooks login again after I disconnected it, good?
    In QuickBooks I answered the why-are-you-leaving questions for the POS; has it really gone?
    check quickbooks app really off
    Verify that QuickBooks dropped the app
    How do I make sure that the app is disconnected from QuickBooks?
    .check =
        yes, test the access
    .by-hand =
        I'm going to check on my own
        let me be the one to test
        wegwijs never had a link with that app
        I'll try in the app later myself

quickbooks-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at quickbooks
    the app has to connect to quickbooks again
    how can I be sure the app is off QuickBooks
    disconnected from QuickBooks, how do I test it
    what should the tool do if QuickBooks no longer lets it in
    How do I test that an app truly can't reach QuickBooks after disconnecting?
    after Disconnect the app wants to link to QuickBooks again, ignore?
    What should the tool do once it's properly off QuickBooks?
    I cut it in QuickBooks. Have the app fetch once more to be certain?
    how do I test whether QuickBooks really dropped it
    QuickBooks disconnect, verify
    Having disconnected in QuickBooks, I opened the app and it prompts for a connection. Is that what should happen?
    how to confirm the QuickBooks disconnect took effect
    disconnected in QuickBooks, how do I see with my own eyes it can't get in
    app wants to reconnect to quickbooks after I cut it, should i click?
    What should the POS do now if the QuickBooks disconnect was successful?
    how to be sure the app really can't enter QuickBooks any more
    check that a severed tool can't read QuickBooks
    Unhooked in QuickBooks, how do I check that it is so?
    how do I verify that the app has lost QuickBooks
    how can I tell that QuickBooks really let go of the app
    test that qbo link is gone
    how to check that the QuickBooks disconnect worked
    How do I test that a disconnected app is shut out of QuickBooks, and may I reconnect by accident?
    how do I make sure that the app is really off QuickBooks
    how do I test if quickbooks really dropped the app
    Disconnected in QuickBooks, how to see it from the app
    qbo disconnected, how check
    .opt-asks-again =
        yes
        yes it does
        yes, it asks to connect again
        it cannot get in any longer
        it wants to connect again
        the app asks for consent
        got a connect to quickbooks button
        an intuit sign-in window pops up
        refused, can't get in
        message: connection lost, please reconnect
        it reports token expired
        the receipts app wants to be logged in anew
        it wants to connect to QuickBooks again
        sent me to the Intuit login
        Sync failed with a reconnect notice
        the green connect button is back
        yes, it lost its link
        authorisation needed, the app tells me
        nothing came in, just a prompt to link anew
        it went to the Intuit login page as soon as I hit refresh
        nothing new, just an error about an invalid grant
        used to fetch by itself, now it wants my credentials first
        status: not linked
        not any more
        prompts me to reconnect
        says it isn't connected
        authorization revoked error
        token revoked, reconnect it says
        nothing syncs until I reconnect
        got a reconnect to QuickBooks banner
        a big Reconnect button stares at me
        shows a reconnect banner
        it's begging me to reconnect
        "please connect to quickbooks" is what it shows
        prompted to connect again
        there's no connection any more
    .opt-still-works =
        asked to reconnect so I reconnected
        I reconnected and now it works again
        it says connected, all good
        webshop says connected, all good
        everything is still connected
        it is still linked
        no, not any more
        no, it does not ask
        no, it does not ask for that
        it still works
        data still comes in
        still works for some reason
        today's expenses got sent across once more
        as if nothing was disconnected
        keeps running
        refreshes without a murmur
        a new customer just appeared in there by itself
        sadly it's in full swing
        still syncing
        it fetched today's sales
        No complaints, new data arrived
        working the same as before
        expenses keep flowing in
        it's still got access
        refresh succeeded straight off
        it didn't ask me anything and got the new customers in seconds
        the sales from this morning are in there, so no luck
        business as usual, sadly
        expected an error and got fresh numbers
        nope, still there
        not disconnected
        no reconnect prompt, just data
        it's still pulling transactions
        hasn't stopped
        gone? I wish
        no error, syncs on
        thought it was disconnected, it isn't
        access isn't gone
        not cut off
        no error, no prompt, it just carries on syncing
        still humming along
        it doesn't care, new sales are in
        no error whatsoever, it fetched
        still syncing like nothing happened
        it goes on fetching
    .opt-cannot-test =
        I cannot try that now
        no idea
        not able to test from home
        that app lives on my driver's tablet
        we've ended the contract and can't log in
        I'll notice at the next timesheet run
        at home without access
        a colleague knows how and she's off
        not now, later
        can't try it
        the client would need to check that
        Their subscription has ended so I can't log in
        it syncs overnight only
        not at my desk
        no access to the app myself
        I'd have to do that later
        it's the sales team that have access to it, I don't
        their server is down for maintenance, so I can't tell
        runs once a month, next on the first
        will have to check after the weekend
        no clue
        don't have it any more
        I wouldn't know
        not able to start it
        can't say if it works
        no idea if it's cut off
        no chance to try that today
        I've no login there
        tablet's at the store, can't reach it
        not possible today
        I don't have that app installed on this laptop
        the person with that app is on leave
        the app's only on the shop computer and i'm at home

quickbooks-revoke_disconnected =
    disconnected from quickbooks, what now
    the app can no longer get in at quickbooks
    it's off QuickBooks now, could I hook it up again some day
    QuickBooks disconnected, reversible?
    The tool has lost our QuickBooks company. Supposing we change our minds, where does reconnecting start?
    disconnected from QuickBooks; can I link it again another time?
    it's off QuickBooks, and if we want it again one day, where do we start?
    app's off QuickBooks, how would I connect it again later
    disconnected from qbo, app asks to reconnect, is that how it should be
    we took it out of quickbooks and now regret it, way back?
    disconnected from QuickBooks, can I connect again one day
    the app can't get in QuickBooks any more, finished?
    If I ever want that tip app back in QuickBooks, where do I start?
    tool is off QuickBooks, may it return later
    QBO app is out, how would we connect it anew later
    If I want the app back in QuickBooks later, where do I start after disconnecting?
    qbo disconnected, reconnect later possible?
    After disconnecting, it asks to connect to QuickBooks again, was that right?
    till asks to connect again since I removed it in quickbooks, finished?
    It's off QuickBooks now, how would we ever get it back
    The app asks to connect to QuickBooks again, is it truly off the company now?
    .finish =
        done, bye
        disconnected, noted, goodbye
        good, closing
        nope nothing further

quickbooks-revoke_still-works =
    disconnected from quickbooks but the app still works
    why does the app still get in at quickbooks
    app still works after disconnecting from QuickBooks
    disconnected at QuickBooks yet entries keep coming, wrong company maybe
    who do I turn to if QuickBooks lets it in after disconnecting
    Disconnected in QuickBooks and the app still fetches figures. Did I do the wrong company perhaps?
    after Disconnect in QuickBooks the service just goes on
    I broke it off in QuickBooks but data keeps flowing
    QuickBooks: took the app off company A, maybe it was tied to company B
    disconnected in QuickBooks yesterday, still syncing today
    QuickBooks: still fetching after disconnect
    The receipts app goes on reading QuickBooks although I took it off. Did I do this in the wrong company?
    disconnected in QuickBooks yet it keeps posting
    Still syncing with QBO after I disconnected it, did I take the wrong company?
    cut the app in QuickBooks yet it's still pushing invoices
    app keeps syncing after disconnect in qbo
    Could I have disconnected it at the wrong QuickBooks company? The app works as before.
    disconnected in QuickBooks, app still gets data
    app working like before after qbo disconnect, wrong company?
    took it off QuickBooks on Tuesday, it posted a bill on Wednesday
    app still works after QuickBooks disconnect
    disconnected yesterday but it still posts into QuickBooks
    the tool keeps syncing QBO, wrong company maybe?
    Removed the POS in QuickBooks and the sales from our cafe still drop in every night
    Disconnected it in QBO yet it keeps writing expenses
    disconnected in QBO yet data keeps flowing
    Disconnected in QuickBooks but it works like before
    App disconnected in QBO and yet it keeps syncing
    QBO app persists after being unhooked
    disconnected in QuickBooks yet the shop keeps posting
    quickbooks app still syncing after disconnect
    cut the app off in quickbooks last night, this morning new expenses landed
    Disconnected in QuickBooks, yet the till continues to sync
    disconnected in QuickBooks but the app still syncs
    removed it in quickbooks but the app goes on working
    the add-on was cut off in QuickBooks and goes on fetching
    We disconnected the time tracker from QuickBooks an hour ago and it still pulls invoices. What now?
    Disconnected in QuickBooks, the tool continues to pull data
    Detached it from QuickBooks and invoices keep flowing over
    Disconnected in QuickBooks yet the app works. Was it the wrong company?
    cut it off in QuickBooks, new invoices keep showing in the app
    Cut it in QuickBooks yesterday but today it booked again
    disconnected from QuickBooks yet it goes on working
    quickbooks disconnected yet app syncs
    Disconnected from QuickBooks but the app is still importing
    I disconnected the plugin in QuickBooks and it keeps pulling data
    I disconnected the app in QuickBooks, but it goes on syncing.
    I disconnected an app in QuickBooks but it's still fetching invoices
    disconnected in QuickBooks yet the till keeps posting
    Disconnected from QuickBooks but it's still syncing
    QuickBooks app disconnected but still pulling
    quickbooks disconnected still works
    disconnected in QBO, still works
    disconnected from QBO last week and invoices still go across
    Disconnected in QuickBooks but it keeps syncing
    I disconnected the app in QuickBooks and it keeps syncing.
    Disconnected the app in QuickBooks but it still works, wrong company maybe?
    I disconnected the app in QuickBooks and it carries on regardless.
    .finish =
        ok vendor will sort it

quickbooks-revoke_still-allowed =
    quickbooks still accepts the app's key
    quickbooks still lets the app in after the withdrawal
    Your check says QuickBooks still accepts the app although it's disconnected. What do I verify?
    access token at QuickBooks still works after disconnecting according to Wegwijs
    Wegwijs: QuickBooks still takes the token. Did I do it at the wrong company?
    you disconnected it from QuickBooks for me but the check isn't good
    test after your attempt: QuickBooks still takes the token
    QuickBooks token not dead
    According to your check QuickBooks hasn't refused the app. Was it the wrong app or company that I chose?
    the test says QuickBooks still takes the app's token
    your check says QuickBooks still takes the app's token even though you withdrew it
    Wegwijs did revoke at QB but token works still, what now
    your check tells QuickBooks still accepts the app
    you withdrew it at QBO but result is still valid token
    test after quickbooks disconnect says still in. next?
    check says QuickBooks still accepts the app
    token still valid at QuickBooks after Wegwijs withdrew
    Wegwijs could not cut it off at QuickBooks
    the check claims QuickBooks accepts the app although I disconnected
    quickbooks still accepts it says the check
    QuickBooks accepts the app even now according to your check
    .finish =
        I'll do it on screen, all good
        i'll take it up with quickbooks
        nothing, we are done
        will disconnect it in QuickBooks, fine

quickbooks-revoke_not-proven =
    disconnected from quickbooks but not checked
    look later whether the app still gets in at quickbooks
    QuickBooks disconnect done, couldn't try the app
    QuickBooks: disconnected, untested
    I did what you said in QuickBooks but the app's user is on holiday. Can the check wait?
    removed it from QuickBooks without checking
    disconnected from QuickBooks, can't test yet, what should I try later on
    disconnected in QuickBooks, can't test today
    no check done after qbo disconnect, must I
    app runs only monthly so I can't tell if the QuickBooks disconnect took
    disconnected in QuickBooks but can't try the app now
    did the disconnect in QBO, check has to wait till tomorrow
    I took the scheduling app off QuickBooks but the store is closed till Monday so there's nothing to test with
    unlinked from quickbooks this evening, cannot run the app before monday
    disconnected from QuickBooks, could not test yet
    disconnected in QBO on paper, can't try the app before Monday
    disconnected in qbo, not verified
    disconnected from QuickBooks just now, not tested
    Disconnected from QuickBooks, can't try the app till Monday
    QuickBooks app disconnected, nobody checked
    Detached in QuickBooks on Friday, nobody checked
    .finish =
        will check in a few days, done
        grand that'll do
        user will try monday, we're done
        okay, finishing here

quickbooks-revoke_accountant =
    I am an accountant, how do I disconnect an app in quickbooks
    where are firm apps in quickbooks
    I'm an accountant, how do I disconnect a client's app in QuickBooks
    QuickBooks Online Accountant: firm apps, where are they
    can our practice remove an app for a client in QuickBooks
    I'm an accountant, how does it go in QuickBooks for a client?
    I'm an accountant and want to detach an app of my practice in QuickBooks. Where is that?
    Firm apps in QuickBooks, who may remove something there
    quickbooks accountant: manage a client's app from the practice
    As a firm we work in QuickBooks Online Accountant. Is the route to disconnect different?
    I use QuickBooks Online Accountant, where are the firm's apps
    QBOA disconnect client app
    As the bookkeeper of several QuickBooks clients, how do I take an app off from my firm's side?
    I'm an accountant using QBOA, where are our firm's apps
    Disconnect an app as an accounting firm in QuickBooks
    I use QuickBooks Online Accountant, where do I remove an app for our firm
    firm apps quickbooks disconnect
    As a CPA my Apps screen isn't the same as my client's. Where's the app I want to cut?
    I'm an accountant, in QBOA where do I disconnect the app
    our firm uses QuickBooks Accountant and has an app on it that has to go
    bookkeeping practice, quickbooks, menu is not like for normal company when removing an app
    I'm using QuickBooks Online Accountant, my menu for apps is different
    accountant firm wants to disconnect an app in QBOA
    where do I disconnect firm apps, I am a bookkeeper with many QuickBooks clients
    I'm the outside bookkeeper for several salons in QuickBooks, the apps menu looks different for me
    Our bookkeeping firm wants a scan tool removed from QuickBooks for the firm, not from one client. Where's that?
    using QuickBooks Online Accountant for the whole practice, the menu for apps differs
    I'm a bookkeeper with 40 QBO clients, where do firm-level apps live
    QuickBooks Online Accountant, where are our firm's apps to remove one
    I'm an accounting firm, apps menu in QBO differs
    As a firm using QuickBooks for clients, where do I unhook our own app?
    I am the external CPA with QBOA, how do I unhook an app
    We're the CPA firm, where are firm apps to be unhooked in QuickBooks
    accountant here with firm apps in QuickBooks, where do I disconnect one
    quickbooks accountant firm apps
    im the accountant, the app is hooked to my firm's quickbooks not a client's
    I'm the accountant, where in QuickBooks do I find firm apps to disconnect?
    I'm an accountant in QuickBooks, where are my firm's apps to disconnect
    I'm an accountant with QuickBooks Online Accountant, where do I disconnect a firm app
    practice-wide app in QuickBooks Online Accountant must go
    I'm an accountant, where are firm apps in QuickBooks?
    As an accountant with a firm login in QuickBooks I don't see the client's Apps page as described. Where do I disconnect a tool?
    I'm an accountant and want one of the firm's apps off QuickBooks
    I'm a bookkeeper using QuickBooks Accountant, where do I take a tool off for the firm?
    As an accountant in QuickBooks, where must I go to remove a firm app?
    accountant login in QuickBooks, my menu differs, where are the apps to disconnect
    I look after forty clients as their accountant, one app has to leave QuickBooks since we dropped it
    as an accountant I can't find where to disconnect a firm app in QuickBooks
    quickbooks online accountant disconnect firm app
    I'm the adviser, my firm's app in QuickBooks has to be disconnected, where is it for accountants
    I'm an accountant working in QuickBooks Online Accountant and need an app off a client's books
    I'm an accountant and want to disconnect an app for our firm in QuickBooks. Where's that?
    As an accountant where do I disconnect an app in QuickBooks?
    I'm an accountant and want to disconnect one of our firm's apps in QuickBooks.
    I'm an accountant in QuickBooks, where do I disconnect an app for my firm?
    I'm the accountant, the app hangs in a client's QuickBooks
    We use QuickBooks Online Accountant at the firm, where do firm apps get disconnected
    I'm in the practice view of QuickBooks, not in the client's company, where's the app
    I'm an accountant in QBO, where do I disconnect a firm app
    I look after QuickBooks for clients from the accountant side, apps of the firm are elsewhere?
    im accountant in qbo, disconnect app for firm
    I'm an accountant using QuickBooks, where do I disconnect a firm app
    QBOA user here: our firm's app needs disconnecting
    As an accountant, where do I remove apps in QuickBooks?
    As an accountant I want to disconnect one of the firm's apps in QuickBooks, where is that list?
    As an accountant with QuickBooks Online Accountant, where do I find my client's apps to disconnect one?
    I'm an accountant using QuickBooks, where do I disconnect an app for a client?
    I'm an accountant, where do I disconnect a firm app in QuickBooks?
    As an accountant I have a firm view in QuickBooks; where do I disconnect our apps?
    QuickBooks Online Accountant: where are my firm apps to disconnect?
    I'm with an accounting practice and need to disconnect an app from a client's QuickBooks
    As an accounting firm, where in QuickBooks do I take an app off?
    As a bookkeeper with many clients in QuickBooks, where do I remove an app for the firm?
    Where's the disconnect for firm-level apps in QuickBooks for accountants?
    .done =
        found firm apps
        I see it from the practice side
        ok same way then
        the firm's owner does it for us
        opened the client and the app is there
        worked that way
        found Firm apps
        that's the menu I have
        It's listed under our firm
        ok I'm there
        got it, go on
        same from here, clear
        opened that section
        that's where it was, carry on
        our principal opened it for me
        I've got the practice's ones up now
        fine, same from here then
        there, under firm apps. on we go
        firm apps it is, ta
        okay, I know the way now
        yes there in the firm section
        in Firm apps now
        yes works the same, next
        ah there, back to the Apps step

quickbooks-revoke_not-admin =
    I am no admin in quickbooks
    who may disconnect an app in quickbooks
    who may disconnect an app in QuickBooks
    I'm not an admin in QuickBooks, can I still take an app off
    which role do I need at QuickBooks to remove an integration
    I'm not an admin in QuickBooks, may I still take an app off
    I'm no admin in QuickBooks. Can I detach a connected app anyway?
    in QuickBooks I lack the admin role to disconnect a service, whom do I ask
    which role does QuickBooks demand for breaking off a connected package
    I'm an ordinary user in QuickBooks and want to break off an app. Who can?
    QuickBooks says admins only
    not company admin in QuickBooks
    I've a limited role in our QuickBooks company. Who should I ask to disconnect the app?
    I'm not an admin in QuickBooks
    As a standard QuickBooks user I can't disconnect apps, who can?
    not an admin in QuickBooks, can I still disconnect an app
    I have standard user in qbo, app page says no permission
    Who in our company is able to cut an app from QuickBooks if I am only a reports user?
    standard user in qbo, disconnecting app is not permitted
    my boss is the admin of our QuickBooks, do I need him for taking an app off
    not admin in QuickBooks, can I still disconnect an app
    QuickBooks says only company admin can do this
    I have standard user in QBO and the apps page refuses me
    I'm a shift lead without admin in QuickBooks and my boss wants the old POS gone
    I'm a standard user in QuickBooks and want an app out
    Company admin rights lacking in QuickBooks, and the app has to go
    not an admin in QuickBooks, can I remove the integration
    I'm not the company admin in QuickBooks but must get rid of an app
    As a standard user in QuickBooks I can't unhook the app
    Only my US colleague administers QuickBooks, and I want an app out
    not an admin of the QuickBooks company, need the app gone
    not admin in qbo cant disconnect
    Not an admin in QuickBooks, can I still remove the app?
    no admin rights in QuickBooks so I can't disconnect
    not an admin in QuickBooks and the app has to go
    my QBO role doesn't let me take the add-on off
    I'm not an admin in QuickBooks, can I disconnect an app?
    I'm only a standard user in the client's QuickBooks and need an app gone. Can I do it?
    not an admin in QuickBooks but an app has to leave
    I'm not an admin of the QuickBooks company, how can I get a tool off it
    I'm not an admin in QuickBooks, may I disconnect an app?
    QuickBooks tells me I'm no company admin, so I can't disconnect it
    Was demoted in QuickBooks, the app has to go and I'm not allowed
    I'm not an admin in QuickBooks and want an app gone
    quickbooks not admin can't disconnect
    Not an admin in QuickBooks, may I disconnect an app?
    I don't have admin rights in QuickBooks but the app must go
    I'm not an admin in QuickBooks, can I still disconnect an app?
    I'm not allowed to disconnect apps in our QuickBooks, who is?
    I'm no company admin in QuickBooks, can I still remove an app?
    I can't manage the company in QuickBooks, who disconnects an app for me?
    QuickBooks says I'm not the admin so can't disconnect the till
    I'm a standard user in the client's QuickBooks and can't disconnect
    I'm just a standard user of QuickBooks, can I detach an app?
    not admin in quickbooks, remove app
    not an admin in QuickBooks and need an app disconnected
    not a company admin in QuickBooks; can I still disconnect the tool
    I'm no admin in QuickBooks, can I still remove an app?
    As a group we want an app out of QuickBooks, but I don't manage that company myself.
    I'm not an admin of the QuickBooks company; can I still take the app off?
    I'm not an admin in QuickBooks, how can the app be disconnected?
    I'm no admin in QuickBooks but want an app gone, what now?
    I am not an admin in QuickBooks, can I still remove an app?
    I'm a standard user in QuickBooks and can't remove an app, who can?
    I'm only a standard user in QuickBooks and cannot remove the app
    Only a normal user in QuickBooks, and I'd like to disconnect an app.
    .done =
        the boss signed in and looks along
        they made me admin
        passed on to whoever manages it
        he gave me the rights
        the director sits beside me
        asked, it's allowed
        the admin is doing it now
        I've been made admin
        Our director logged in
        ok I'll ask her
        understood, back
        rights granted, carry on
        he's sitting next to me
        passed it to the owner, she'll do it
        they've promoted me, I can go on
        understood, not mine to do
        boss is on it
        asked our admin, she's logged in now
        boss logged in on my laptop, carry on
        she made me an admin
        got admin rights this minute
        got the rights now

quickbooks-revoke_no-disconnect =
    I see no disconnect in quickbooks
    the disconnect button is missing in quickbooks
    no Disconnect with this app in QuickBooks
    the drop-down in QuickBooks only offers launch, nothing to disconnect
    where else does QuickBooks hide the disconnect button
    I don't see disconnect anywhere in quickbooks
    For our app in QuickBooks there's no Disconnect under the arrow. Where is it, then?
    disconnect option missing in QuickBooks
    In QuickBooks the app's menu shows other choices only. Could the button be in its settings?
    Other apps in QuickBooks have Disconnect and this one hasn't. Where do I look?
    QuickBooks doesn't show Disconnect for this one
    no disconnect option, QuickBooks
    For most apps QuickBooks offers disconnecting, for this one not. Might the button be in the app's settings?
    there's no disconnect option in QuickBooks
    The dropdown in QuickBooks lacks Disconnect for this one app
    the arrow menu in QuickBooks has no option to disconnect this one
    I dont see disconnect by the app in quickbooks, only settings
    Every other QuickBooks app has the disconnect entry but ours doesn't
    no Disconnect option in QuickBooks for this app
    the arrow next to Launch in qbo doesn't give disconnect
    every other app in QuickBooks has Disconnect, this one hasn't
    no Disconnect option for this app in QuickBooks
    only Launch shows up in QBO dropdown
    where's disconnect? QuickBooks app has just settings
    QuickBooks: the arrow by our booking app has no disconnect at all
    Every tool in our QuickBooks has a disconnect except the till, it has only settings
    only Launch next to the app in QBO, no way to cut it
    QBO shows the app, the arrow gives no Disconnect
    Disconnect doesn't show up with an app in QuickBooks
    QuickBooks shows no Disconnect beside this app
    No Disconnect under the arrow next to Launch in QuickBooks
    the QuickBooks app tile offers only Launch
    QuickBooks gives me no way to unhook that one app
    no Disconnect in the Launch menu of QuickBooks for this plugin
    no disconnect option qbo
    dropdown by launch in quickbooks only says open, nothing to disconnect with
    No Disconnect option in QuickBooks next to the spa app
    where's Disconnect in QuickBooks for this app, not in the menu
    QuickBooks shows Launch beside the app but no disconnect
    there's no word disconnect in the QuickBooks apps list for this one
    There's no Disconnect option for the app in QuickBooks
    In QuickBooks the arrow beside launch shows no disconnect for this particular tool. Where else?
    In QuickBooks the app only offers Launch, no way to disconnect
    QuickBooks shows no disconnect for this tool
    No disconnect in the QuickBooks menu for this app, is it not allowed?
    the arrow next to Launch in QuickBooks shows no Disconnect
    Since the update there's no disconnect next to that app in QuickBooks
    QuickBooks shows Launch but no Disconnect
    quickbooks no disconnect under launch
    QuickBooks offers no disconnect for this one app
    In QuickBooks the app has no disconnect option
    QuickBooks shows the app but there's no Disconnect to choose.
    In QuickBooks I can't find disconnect next to the app
    The drop-down beside the app in QuickBooks has no Disconnect, where else could it be?
    QuickBooks shows no disconnect for this app, only launch.
    no disconnect in the little menu of that app in QuickBooks
    Disconnect isn't among the choices for this QuickBooks app
    no Disconnect beside the app in QuickBooks
    QuickBooks offers only Launch for this one, no disconnect
    no disconnect in quickbooks
    no disconnect option for the app in quickbooks
    arrow beside Launch has no disconnect in QuickBooks
    QuickBooks offers no disconnect for this app
    In our client's QuickBooks I find the app but no disconnect option, where could it be?
    There's no disconnect option for this app in QuickBooks.
    The arrow beside the app in QuickBooks shows no Disconnect.
    There is no Disconnect under Launch in QuickBooks for this app.
    The arrow next to Launch gives no Disconnect in QuickBooks
    .done =
        it was in the app's settings
        found the button inside the program itself
        that's where it hid
        unlinked from within the app
        opened settings, saw disconnect
        ah yes, there
        it was in the app's own settings
        found the button there
        That worked from inside the app
        ok, see it
        there it is, back
        under the gear of the product
        sorted
        it was inside their own preferences, done
        there it is, under the gear
        had to open the thing first, but then I could cut it
        that helped, it's off
        found it buried in the app's own settings, done
        tucked under its settings, good
        let's return
        was sitting in its own settings page
        got it there
        it was in the app's own settings, disconnected there
        seen it now
        ok gonna look there, take me back
        was in the app's own settings
        ok found the button there, continue

quickbooks-revoke_connected-by-another =
    a colleague connected the app to quickbooks
    how do I take an app over in quickbooks with change admin
    a colleague connected the app to QuickBooks, how do I get it off
    QuickBooks: take over an app connected by someone else
    change admin for an app in QuickBooks, where
    an ex-colleague connected it in quickbooks, now I can't take it off
    In QuickBooks a departed colleague connected the app. How do I take it over so I can detach it?
    Change Admin in QuickBooks, when is it used
    quickbooks: service connected by somebody else, I cannot disconnect
    Get app now in QuickBooks sounds like buying. Should I pick it just to take over a program?
    an ex-colleague connected it to QuickBooks, I can't take it off
    change app admin QuickBooks
    QuickBooks won't let me disconnect since another person set it up. Is there a way of taking it over?
    somebody else connected it to QuickBooks
    An ex-colleague set up the QuickBooks app; how can I take it over and remove it?
    the app was hooked to QuickBooks by a coworker who left and I can't disconnect it
    change admin of app in quickbooks
    QuickBooks says another user set this app up, how do I take it over so I can cut it?
    somebody else connected the app to our QuickBooks and I can't disconnect it
    app in QBO was connected by ex colleague, how do I take over to remove
    someone else connected the app to QuickBooks and I can't disconnect it
    Change Admin in QuickBooks for an app that ex-colleague set up
    QuickBooks tells the app is linked by another user
    An ex-employee set up the POS in QuickBooks under her name. How can I take it over to unhook it?
    QuickBooks says the till was connected by someone else, she's left the store
    app in QuickBooks was hooked up by a former admin, how do I take it over and remove it
    can't disconnect in QBO since the person who added the app has gone
    integration in QBO was set up by a former employee
    change the admin of an app in QuickBooks
    Our former treasurer connected it to QuickBooks, so it won't let me unhook it
    the app in QuickBooks was connected by our former US controller and I can't disconnect it
    Change Admin in QBO, what's it for when removing an app
    QBO app was set up by someone who left, now what
    the app in QuickBooks was set up by my business partner and I can't drop it; change admin?
    app connected by ex employee quickbooks
    switch admin qbo app
    former office manager hooked the app to quickbooks, can i still unhook it
    Someone who left connected it to QuickBooks, I can't disconnect
    someone else connected it in QuickBooks, how do I take over to disconnect
    a colleague who left connected the app in QuickBooks
    someone who no longer works here is admin of the app in QBO
    Someone else connected the app in QuickBooks, can I disconnect?
    The previous bookkeeper attached the app to QuickBooks, and it says only she can disconnect. How do I take it over?
    An ex-colleague hooked the app to QuickBooks. How do I get it out
    A former partner hooked the tool to QuickBooks, so I can't detach it
    My predecessor connected the app in QuickBooks; am I able to disconnect it?
    QuickBooks says another admin connected it, I need it off
    Ex-controller hooked it to QuickBooks and it won't let me cut it
    a former employee connected the app to our QuickBooks and I'm not let to end it
    quickbooks change admin app
    A former colleague hooked the app to QuickBooks, can I still disconnect it?
    A former coworker connected the app to QuickBooks, can I still take it out?
    A colleague connected the app to QuickBooks. Am I able to disconnect it?
    Somebody else connected the app to our QuickBooks and I need it gone
    A former colleague connected the app in QuickBooks, how do I take over to remove it?
    The app was linked to QuickBooks by a previous employee, how do I become the one to remove it?
    my brother connected it in QuickBooks, so it isn't mine to disconnect
    A former bookkeeper connected the app to QuickBooks, can we still drop it
    a former employee connected the app in QuickBooks
    In QuickBooks the app was linked by a former colleague and I can't detach it
    someone else connected app in qbo
    someone else connected it in QuickBooks, can I change admin
    a colleague connected it to QuickBooks, I'm told to Change Admin first
    a coworker connected it to quickbooks, how can i remove it
    A former colleague connected the app to our client's QuickBooks, how can I disconnect it anyway?
    A colleague connected the QuickBooks app, can I disconnect it?
    Someone else hooked the app to our QuickBooks, can I still disconnect it?
    A former colleague connected the app in QuickBooks, can I disconnect it?
    The disconnect option for an app in QuickBooks is missing since an ex-colleague linked it.
    A colleague who left connected the app to QuickBooks, how do I take it over to disconnect?
    QuickBooks says another admin connected this app, so I can't disconnect it
    A former colleague connected the app in QuickBooks and I can't disconnect it
    QuickBooks won't let me remove the app since my partner was the one who connected it
    A former employee linked the tool to QuickBooks and I can't disconnect it as it's his.
    .done =
        took it over with change admin
        I manage the connection now
        did get app now and swapped
        it's in my name
        takeover worked
        owner changed, disconnected after that
        took it over
        changed the admin to me
        It's mine now
        done, now I can disconnect
        found the app and claimed it
        worked without my predecessor
        ok go back
        I'm in charge of it now
        took over from the retired guy, went smoothly
        swap made, carry on
        it accepts me now where it didn't before
        switched the admin over to myself
        I'm its admin now
        ok that route did the trick
        it's under my name now
        I'm the admin of it now
        i'm the admin of the app now
        changed it over, now the disconnecting
        Linda did it herself, go on

quickbooks-revoke_older-screen =
    my quickbooks looks different
    I have my apps in quickbooks
    my QuickBooks says My Apps rather than Overview
    there's an Action column in our QuickBooks, looks older
    QuickBooks menu differs from the description, what's it called on the old screen
    my quickbooks looks different, it says my apps
    My QuickBooks has no Overview, only My Apps. How does it work there?
    Action beside the app in QuickBooks, is that the old version
    QuickBooks menu looks unlike the description on my side
    The QuickBooks steps mention a menu I don't have. Is there an older version?
    QuickBooks on my screen has My Apps and Action instead
    old QuickBooks layout
    Your description doesn't match my QuickBooks; it looks a few years older. Where would disconnecting be there?
    my QuickBooks screen looks different
    In my QBO there's "My apps" with an Action menu instead
    my QuickBooks shows "My Apps" and an Action column, not what you describe
    old layout qbo, where is disconnect
    No Overview tab in my QuickBooks, just My Apps
    my QuickBooks shows My Apps and "Action", where's disconnect
    screen in qbo not same as yours, there's no overview tab
    older version of QuickBooks here, apps page looks different
    my QuickBooks screen looks different, no Launch button
    I see "My Apps" and "Action" in QBO
    older QuickBooks layout, where to drop the app
    QuickBooks in our back office says My Apps and Action instead of what you people describe
    No Launch button in our QuickBooks, only a column named Action
    My QuickBooks says My Apps and Action, no Overview anywhere
    QBO looks older here, apps are in a table with Action column
    I've got the older QuickBooks layout, My Apps
    My QuickBooks says My Apps and Action, unlike what people describe
    My QuickBooks says My Apps and Action, not Overview
    I do not see Overview under Apps in QBO but My Apps
    QuickBooks shows 'My Apps' with an Action column here
    qbo says My Apps and Action
    my quickbooks has no overview, says My Apps
    My QuickBooks has My Apps with Action, not what you describe
    QuickBooks on my screen says My Apps and Action
    in our QuickBooks it's called My Apps with Action next to it
    QuickBooks desktop-like old screen, 'My Apps', how to unhook
    My QuickBooks has My Apps instead of Apps Overview
    The client's QuickBooks has My Apps and an Action column, not what your explanation shows.
    My QuickBooks shows My Apps with an Action column rather than what the help says
    My QuickBooks has an older layout, where's the spot for detaching tools?
    my QuickBooks has My Apps with an Action column
    Old QuickBooks layout here, My Apps, no Overview, want the thing off
    my QuickBooks has My Apps and Action, where do I unhook it there
    quickbooks my apps action button
    My QuickBooks looks older, there's "My Apps" and "Action", how to disconnect from there
    QuickBooks has no Overview under Apps with me, the screen looks different
    My QuickBooks looks different from the instructions and I want to disconnect an app.
    My QuickBooks has a My Apps page that looks different, how do I remove an app there?
    My QuickBooks shows My Apps and Action instead, how do I disconnect there?
    My QuickBooks has a tab called My Apps with an action column, how do I disconnect there?
    my quickbooks looks different, it only says my apps
    QuickBooks looks older here, it says Action next to apps
    QuickBooks shows My Apps and Action, not launch
    My QuickBooks has "My Apps", no overview. Where is detaching done?
    qbo screen looks old, my apps
    my QuickBooks has 'My Apps' and 'Action' instead
    older QuickBooks layout, says My Apps, where's disconnect
    My QuickBooks says My Apps and Action, where to disconnect?
    Our client's QuickBooks looks older and I can't find the app in order to disconnect it.
    My QuickBooks has My Apps and Action instead of Overview, where do I disconnect?
    QuickBooks with the old My Apps screen, where's disconnect?
    QuickBooks shows My Apps rather than Apps, how do I get rid of one there?
    .done =
        found under my apps
        clicked action, there it was
        right, that's what it's called here
        yes now I see it
        managed by the old menus
        action, disconnect, finished
        yes, My Apps it is
        clicked Action
        That fits what I have
        ok now I follow
        found it on the old screen
        good, back to the step
        recognised it
        yes, that matches mine
        with those names I could follow along
        so it was the old one, got there
        right, that's how it reads here
        that's the one, Action menu spotted
        My Apps, yes, matched
        Action was there indeed
        that's the one, action is there
        Action > Disconnect, sorted
        that's mine alright, continue
        that's the one I have, ok

quickbooks-revoke_which-app =
    .skip =
        I forgot what it was called
        can't say, move on
        nobody in this office remembers its name
        pass
        our payroll thing, name escapes me
