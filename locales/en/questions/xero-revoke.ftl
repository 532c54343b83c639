### How readers ask for this guide: a question a line. Nobody gets to see them.

xero-revoke =
    how do I disconnect an app in xero
    how do I remove an app from xero
    xero disconnect app
    withdraw consent for an app in xero
    an old app still has access to xero
    we stopped using an app and it should no longer see our xero data
    take an app off xero
    connected apps xero remove
    stop an app from reading xero
    delete a xero integration
    how do I cut off an app at xero
    our former accountant's app must go from xero
    revoke xero access
    unlink an app from xero
    our Xero file also has an add-on of theirs, how does that get disconnected
    meanwhile get our old forecasting app off xero
    and then I have to do Xero
    oh and Xero, it's in there too
    I know that name from xero, it has to go there
    none, I would like to remove an app in Xero
    better yet, all organisations, every one
    other way round, i want it off
    how to disconnect an app from Xero
    revoke xero app
    old webshop still reads our Xero
    we stopped using Dext, get it out of Xero
    remove a connected app in Xero for good
    I let a reporting service into Xero, want that undone
    end all rights of an application in Xero
    clean up Xero's connected apps
    third party should see nothing in Xero any longer
    intern hooked up an unknown thing to Xero
    vendor contract over, still connected to Xero
    Zapier out of Xero please
    partner had a breach and is in our Xero, shut it down
    How do I withdraw permission from software linked to Xero?
    unlink payment provider xero
    take our forecasting tool off Xero completely
    CRM and Xero should be separated
    deauthorise in Xero and make sure it worked
    now xero: take the app off altogether
    how do I get an app out of Xero?
    xero disconnect everything of that app
    our UK daughter has Xero, the app must go completely over there too
    an ancient payroll package is still sitting in xero, time to clean up
    we quit Hubdoc, so it has to leave Xero
    where's connected apps in Xero?
    hacked vendor is in our xero as well, revoke it everywhere
    exact is done, Xero still has shopify hanging on it that may go
    i want fully remove app from xero, not only hide
    In Xero, where do I withdraw what I once agreed to?
    how do I get an old tool out of Xero
    We stopped using a reporting package and it's still tied to our Xero. How do I detach it?
    Xero: shut a third party out
    stop an app in Xero that I regret
    The receipt scanner's free month is over. How do I take it off Xero?
    clean up a Xero connection of a former vendor
    our till shouldn't be in xero any longer
    An intern hooked up all sorts of things in Xero. How do I throw one out?
    take back in Xero the permission of software that I distrust
    disconnect app from Xero
    remove app Xero
    revoke Xero access
    delete Xero integration
    how do I unlink an app from Xero?
    Xero connected apps disconnect
    take Dext off Xero
    Xero withdraw consent
    Shopify disconnect from Xero
    stop app reading Xero
    cancel Xero authorisation
    Xero app delete
    xerro disconnect app
    end connection with Xero
    where is disconnect in Xero?
    remove all app rights in Xero
    block an app in Xero
    unlink till from Xero
    get rid of Xero add-on
    Xero revoke third party
    undo Xero permission
    app out of Xero completely
    Lightspeed off Xero
    remove webshop from Xero
    connected to Xero by accident, remove it
    supplier hacked, cut its Xero access
    app unused, delete from Xero
    new till, so disconnect the old from Xero
    what if it's Xero we're on
    Our UK branch wants a marketing tool out of Xero for good. What's the procedure?
    next up: same for our Xero
    all of them, show me that route
    what about xero, can I remove an app over there
    there's one in Xero as well that has to go
    disconnect an app from Xero
    We trialled a cash-flow tool with Xero and want it gone
    revoke app access xero
    How do I kick an app out of Xero?
    remove app access xero
    We dropped Dext last month but it's still pulling bills out of our Xero. Make it stop.
    xero: i dont want anymore that ApprovalMax sees our company
    revoke third-party permissions in xero, security team asked for it
    Our former consultant plugged something called FathomView into our Xero, I'd like to cut it off
    stop integration with Xero please
    how do I take ApprovalMax off our Xero
    Chap, we don't use Receipt Bank any more, how do I unhook it from Xero
    revoke access of third party software in Xero please
    xero addon that the old treasurer added, I want rid of it
    kindly tell procedure for removing connected application from xero account
    stop a stupid inventory app reading my Xero
    How do I disconnect an app from Xero?
    remove integration xero
    We stopped with Receipt Bank and it still reads our Xero data. Please stop it.
    revoke third party access in Xero
    I gave a chart tool permission for our Xero, want to take back
    my ex-consultant's add-on is still linked with Xero
    kill xero link of the inventory app
    Our old till provider still has a door open into our Xero and I want it shut
    We've stopped using Deputy for rosters, how do I cut it off from the Xero file of the restaurant?
    kick SumUp out of Xero please
    The hotel has gone from Cloudbeds to Mews, and Cloudbeds should lose its way into Xero
    How can I unhook Vend from our bakery's Xero, we sold the machine
    Somebody tried out a loyalty tool on the salon's Xero, I'd like to get rid of that connection properly
    end of contract with timely, take its hands off our xero
    The franchise says every branch must strip the old loyalty scheme out of Xero by Friday
    Good afternoon, I keep the accounts of a small guest house in Xero and would like Beds24 no longer to see them
    xero unlink till
    I'm told an ex-supplier can still see our takings through Xero, is that true and how is it ended
    my cafe, my xero, and some app called Loyverse that must go from it
    Epos Now out of our Manchester branch's Xero
    xero disconect app
    Boot the old CRM from our Xero
    we no longer use ApprovalMax, remove its access to Xero altogether
    client on Xero: previous bookkeeper's tool still attached
    how to stop a program from reading my Xero
    Xero - cut the cord with a forecasting product
    separate ApprovalMax from Xero for good
    kick a program out of xero, all organisations
    xero app removal for whole practice tool
    an ex-adviser's program can still view our Xero
    which software can be cut from Xero this way, does it matter which app
    We stop with the budgeting tool at Xero entirely
    detach a third party tool from Xero
    our UK office uses Xero, a vendor's integration must go
    end a supplier's access to Xero
    kill an integration in Xero
    sister company in London has Xero and must unhook a reporting tool entirely
    vendor breach, take their app off our Xero
    How do I get an app off our charity's Xero?
    The church uses Xero and an old giving tool must lose its access
    Please remove the till app from our Xero, the contract is over
    Old receipts tool out of Xero, how
    The scouts' Xero still has last year's ticket app in it, unhook it please
    Our UK subsidiary is on Xero and Dext must be thrown out there
    take an app off Xero for the Singapore company
    disconnect Spotlight Reporting from our Xero
    Xero: how do I stop Fathom from reading our Australian books
    We closed the contract with A2X, cut it off in Xero please
    get rid of integration in xero
    The London entity keeps Xero until the migration; an old inventory plug-in should be unhooked there now
    Xero: Syft must lose all of our companies
    Our HK office ended its contract with an inventory add-on that hooks into Xero
    how can the group take a vendor off the British subsidiary's Xero
    stop app xero connection
    The seller's old tools are still attached to the Xero books of the firm we bought
    Melbourne's Xero still has the ex-bookkeeper's receipt app, take it off
    Xero, third-party app, remove, all orgs
    Our CFO in Auckland wants an add-on removed from Xero
    bookkeeping tool must leave Xero entirely, Sydney office
    How do we detach a third party from our Xero books
    Xero add-on contract ended, unplug
    Our Kiwi sub wants to drop WorkflowMax from Xero
    we want an app out of Xero but are not sure which one of the add-ons it is
    take the Amazon connector out of Xero
    We stopped with A2X, it must lose its entry to our Xero
    merchant asks how he removes our app at Xero's end
    kick an old till out of Xero please
    I no longer want Zapier reading my Xero
    Our till supplier changed; the former one still sits in Xero
    a loyalty tool sits in our Xero for no reason
    xero connected apps remove
    app off xero everywhere
    stop hubdoc-like tool in xero
    revoke xero access supplier
    we ditched the payroll add-on, it must lose xero completely
    xero which app do i need off, two called sync
    want the inventory add-on gone from xero entirely, we use another now
    xero third-party removal
    xero unlink
    throw payroll tool out of xero
    Take the salon app off Xero altogether
    disconnect app xero
    Our Xero still lists the booking engine we ditched
    Which buttons in Xero remove an app entirely from our café?
    Whole app out of Xero, all organisations
    Disconnect an app from Xero completely
    Our London office wants its expense app out of Xero
    xero remove integration
    stop a tool from accessing Xero
    The old reporting software should lose all its access to Xero
    how do I unhook Dext from Xero
    Australian subsidiary on Xero, old stock tool out
    end an app's permission at Xero
    get the old POS out of Xero altogether
    we use Xero for the Irish company and want Dext disconnected there
    xero connected apps remove chaser
    Our Xero still lets the old inventory system in, stop that for good
    I gave a lender access to my Xero. Undo.
    Disconnect A2X from all of our Xero organisations
    remove hubdoc from xero completely
    the practice uses Xero for small clients; how do I take a payroll add-on off
    third-party access in Xero, shut it
    stop Stripe sync with xero, permanently
    ex-supplier still in our xero, get rid of them
    our marketing dashboard should no longer read Xero
    Our UK arm runs on Xero and the old stock system has to be shut out there
    xero: I don't want Float to look in any longer
    how do I unplug a connected app in Xero
    cancelled the subscription of a Xero add-on, can it still read us?
    take permission from an app on the Xero side
    got rid of Hubdoc in Exact, now the same in Xero
    remove unknown app from our Xero
    Xero, third-party tool, out
    shut a former supplier out of Xero
    I no longer want Syft connected to our Xero
    the Dublin practice put Chaser on our Xero and I want none of it any more
    our Xero org is shared with an app from a supplier that went bankrupt, end it
    in Xero I need to see an app go, for all organisations at once if that's possible
    how to withdraw what I allowed a till in Xero
    unhook a receipts app from xero
    a lender's still connected to our Xero file two years after the loan was repaid
    how too disconect app from xero
    revoke consent of a forecasting add-on in Xero
    our Xero's being read by something we don't pay for any more, throw it out
    Remove an integration from Xero
    An old add-on still has access to Xero, kick it out
    Cut off Hubdoc from Xero
    Our UK subsidiary is on Xero and wants the old till app gone altogether. Where is such a connection taken away?
    A client on Xero stopped with Dext and asks us how to cut it off for good.
    In my Xero course somebody wanted to know how to throw an unwanted add-on out of an organisation.
    We serve three clients on Xero and the same payment app has to be removed at each. What's the route?
    British subsidiary wants a stock app out of Xero
    the payroll bureau's tool must lose its access to our xero books
    trial of a dashboard tool ended, it shouldn't get into Xero any more
    A forecasting tool can see our Xero organisation and shouldn't
    How do I detach something from Xero for good
    The trial ended, get it off Xero
    May I unhook an app in Xero myself before the contract ends?
    Our bookkeeper tool must be out of Xero for good by Monday
    Our booking app may not take a thing out of Xero as of tomorrow
    Our Xero shows a forecasting app we stopped paying for, take it off
    Saw a stranger's app name in Xero, remove it
    disconnect something from my Xero organisation
    Take the forecasting thing off our Xero for good
    Contract with our receipt tool ended in March and it's still attached to Xero
    We tried a forecasting add-on in Xero last week, hated it, get it out
    Their servers were breached; they must lose our Xero
    sold the business, buyer's till still feeds my xero
    Nonprofit here, we dropped the donor tool in June and never removed it from Xero
    An ex-volunteer attached something to our Xero, must go
    get an app out of Xero altogether
    Xero, cut off the inventory tool for good
    I no longer want Dext reading our Xero
    xero revoke access
    unlink hubdoc xero
    xero third party off everywhere
    zero app disconnect xero
    disconect xero ap
    Get rid of an app in Xero altogether
    The loan company's app has no reason to be in our Xero any more
    Take an app off our Xero organisation
    We stopped with Dext, how do I cut it from Xero
    Old inventory plugin still has access to Xero
    The marketing tool shouldn't read our Xero contacts any longer
    Receipt scanner cancelled, does Xero still let it in? I want it out
    Unlink an add-on from Xero, we've ended the contract
    Hubdoc alternative failed us, take it off Xero
    We stopped using Hubdoc and want it out of Xero. Where do I do that?
    I want to remove all access of a reporting tool to our Xero.
    Where are the connected apps in Xero and how do I take one off?
    Our former bookkeeper's tool is still linked to Xero. How do I disconnect it?
    How do I get rid of an app that's connected to our Xero?
    I cancelled a forecasting tool and want it off Xero too
    An invoicing add-on has to be disconnected from our Xero, how?
    How do I remove a connected app from Xero altogether?
    We dropped a forecasting tool, how do I disconnect it from our Xero?
    How do I remove a reporting app from our Xero organisation?
    We ended the Hubdoc trial, where in Xero do I disconnect it?
    A dashboard we no longer pay for still reads our Xero, where do I take it off?
    The contract with a stock app ended, how do I get it out of Xero?
    The florist's books are in Xero and an old till is still connected, get it off
    remove hubdoc from our xero
    our salon's Xero is still tied to an app we've dropped
    Cut Vend from Xero, we closed the till
    Get Dext out of a client's Xero altogether
    Disconnect an add-on from Xero
    We're done with the forecasting tool on Xero
    Two Xero add-ons by one maker, which do I tell you to disconnect
    drop Hubdoc's access in Xero
    Remove third-party integration from our Xero org, contract ended
    UK subsidiary on Xero, ApprovalMax no longer used, want it out
    end an integration in Xero for the whole organisation
    Our UK subsidiary is on Xero and the expense tool has to be thrown out there
    Vendor offboarding, Xero side: end its hold on the organisation
    The Australian entity keeps its books in Xero; I want one integration dropped entirely
    remove hubdoc from xero
    xero kick app out
    stop app using xero
    xero which app to take off
    cut tool from xero
    disconnect an app from Xero altogether
    the charity's Xero still has an old expense tool attached, throw it out
    Get our former hours system out of Xero please
    Irish branch's Xero: stock app must be gone
    Customer on Xero has left us and asks how to unplug our app from his organisation
    get Hubdoc out of Xero
    predecessor connected a dashboard to our Xero, must go
    cut a stock tool off from every Xero organisation we've got
    the receipts app still shows in Xero, remove it altogether
    stop an app reading our Xero data
    How do I take an app off Xero?
    Unlink the tool from our Xero
    we don't use that app with xero anymore
    End an app's hold on our Xero account
    Disconnect Dext from Xero, please
    Some program is still attached in Xero, get rid of it
    Our Australian company uses Xero and an old app has to be removed there entirely, how do I do that?
    My client on Xero quit a leasing tool that should get in nowhere now, which steps are those?
    How do I remove a connected app from our Xero organisation?
    The trial of a forecasting add-on is over, how do we detach it from Xero completely?
    Our Xero still has an old inventory app connected, I want it gone.
    Our UK subsidiary keeps its books in Xero and wants to throw out an expense app.
    Unlink a reporting app from Xero
    How do I disconnect a third-party app from our Xero organisation?
    Stop Hubdoc from accessing our Xero
    Please tell me how to disconnect an app in Xero
    How do I disconnect a third-party app in Xero for good?
    Remove Hubdoc from our Xero organisation
    disconnect an app in xero
    I want Xero to drop a connected app
    How do I take an app off our books in Xero?
    xero remove app
    Need to get a lending app out of our Xero books
    I'm done with a forecasting add-on, take it off Xero.

xero-revoke_for-me =
    can you withdraw the app at xero for me
    can wegwijs end everything of an app at xero at once
    does the automatic revoke at Xero hit all organisations I connected
    if I let the program withdraw at Xero, will the app lose every organisation of mine
    revoke everywhere in Xero in one go, possible?
    can you pull it from all our Xero organisations for me
    Xero: withdraw by API
    As the app's owner I hold its Xero keys. Would you end every connection I made in one go?
    can you pull an app from all my Xero organisations at once
    is there an automated way to revoke at Xero
    can you do the disconnecting from Xero for me
    it's our own Xero app and we have the keys: withdraw everything in one go, possible?
    Before you revoke at Xero I'd like to see exactly what you send
    can you withdraw our own app from Xero for me, everywhere at once
    do it for me: xero, the in-house connector, all organisations
    we own the app, can wegwijs revoke it in xero without me clicking
    can you revoke our own app at Xero for me, everywhere at once
    we own the keys of the Xero app, please do the withdrawal yourself
    do it for me: take back consent of our in-house Xero integration
    Could you take Epos Now off Xero on my behalf?
    Would you take the app off Xero for me, I daren't
    will you do the Xero disconnect for me
    can you disconnect xero app yourself
    Disconnect it in Xero on my behalf
    disconnect xero for me
    what of the Xero disconnecting can you take off my hands?
    .act =
        please go ahead and revoke it all
        yes you do that
        would you ever just go and do it yourself, thanks
        it's our in-house app so please handle it
    .plan =
        show the call before you fire it
        I'd rather see what goes to xero first
        what will be sent out from my side? kindly show before anything
        what will be sent to Xero? want to see that before
    .by-hand =
        I prefer doing this manually
        I don't have those keys, guide me instead
        only one of our clubs needs it gone so i'd better click it meself
        it's a vendor's app, we don't own any keys

xero-revoke_open-settings =
    where are the settings in xero
    how do I get to the settings of my organisation in xero
    where do I click the organisation name in xero
    where do I start in Xero to take an app off
    where are Settings in Xero
    which Xero organisation should be open before I disconnect the app
    Do I begin at the organisation name at the top left of Xero to detach something, and which option?
    where is Settings in Xero when I wish to disconnect an app
    Is it the organisation name or my own profile that I click in Xero to remove an app?
    app disconnect in Xero, where on screen do I begin
    where do I start clicking in Xero to remove an app
    Xero settings menu
    Where in Xero's menu are the settings that lead to disconnecting software?
    where do I start in Xero to remove an app
    which menu under the organisation name in Xero, for removing an app
    xero menu changed, where do I find the settings to remove an app
    how do I get to the settings of the organisation in Xero for cutting off an app
    where do I begin in Xero, which menu, to disconnect an app
    can't find Settings in Xero, want to unlink a tool
    top left name in Xero then what, for removing an add-on
    where do i click first in Xero to take the booking tool off, top left or top right
    New to Xero, hairdresser. To get rid of an app do I press my own name or the salon's name up top?
    where's the settings page in Xero for removing programs
    where to find settings in Xero to get to the apps
    first click in Xero for getting an app out?
    xero settings where
    which menu in xero do I start with to get an app off
    To drop an app in Xero, where are the settings
    where in Xero do I start to throw out a connected app
    Where does one start in Xero to drop an app, which menu at the top
    xero settings where to disconnect
    .done =
        I'm in the settings menu
        clicked our company name, settings is showing
        logged in and picked the right org
        we're there
        found it top left under the name
        got it, lots of options on screen
        settings page loaded fine
        I'm in the settings
        picked the right organisation and opened it
        That page is up
        logged into Xero, done with both clicks
        ok settings are in front of me
        got there, go on
        correct entity, settings opened
        right entity, top-left menu, landed where you wanted me
        switched over from the holding first, now I'm in
        I managed it myself, a page full of options
        okay I'm there, what next
        settings page is up in front of me
        not where I expected it, but I'm in settings now
        settings page is up
        clicked the company name and went down to the bottom one
        I'm on the settings page
        opened it
        I'm in the settings of the right company
        ok clicked the org name, then Settings
    .stuck-not-my-app =
        can't you just click it for me
        isn't there a script that handles this
        do I really need to do all the clicking myself?
        automate it please
        you're software, why not take it off yourself
        rather have the computer sort it out
        couldn't your program do this for me?
        is there an endpoint to kick out somebody else's app
        I'd prefer it automated
        why can't the software handle it, we don't own the app
        please just remove it for us instead of making me click
        can't this be automated, I've better things to do
        I'd rather fire off a request from the command line
        why me? you're the software, you do it
        we're only customers of theirs, is there still an endpoint we could call
        can't you hit the API for me instead, this is 2026
        can a tool do this bit on my behalf
        clicking around is not my thing, isn't it possible that software handles it
        is there no automatic way to do it
        could some software do all these clicks instead of me
        is there a script or program that does this bit

xero-revoke_connected-apps =
    where is connected apps in xero
    which apps are connected to my xero
    where do I see the list of apps in xero
    where in Xero's settings are the connected apps
    does opening Connected apps in Xero change anything
    I'm in Xero settings, what next to see linked software
    Where in Xero's settings is the list of linked apps?
    is looking at Connected apps in Xero free of consequences
    I'm in Xero's settings, what do I click to see the linked services
    I just want to view in Xero which apps are connected. Where under Settings?
    in Xero's settings, which item shows apps
    Xero connected apps page
    I reached the settings in Xero. What do I open next to see what is connected?
    in Xero settings, where's the list of linked apps
    which tile in Xero settings shows what's connected
    I'm inside Xero's settings, which item shows the linked apps so I can remove one?
    where in xero is page with all apps that has access
    where in xero is the list of apps that I want to disconnect one from
    I'm in the Settings of Xero, which one do I press to find the apps
    what menu has the connected software in xero
    I'm in Xero settings, where are the linked apps
    which page in Xero shows connected software so I can disconnect one
    I am in the Xero settings of our cafe, which line in there shows what is hooked up?
    which item in Xero's settings lists integrations
    Where amongst Xero's settings do apps live?
    in Xero's settings what do I click to find the linked apps to cut
    I'm at Xero settings, which entry shows what's linked
    Connected apps in xero settings
    I'm in Xero's settings to remove the dropped tool, where next
    Where among the Xero settings are the connected apps?
    Where in Xero settings are the apps that are hooked up
    Within Xero settings, which item lists apps
    which settings entry in Xero lists what's connected
    I've got Xero's settings open, what next to get to the integrations?
    connected apps in xero where
    under which setting does xero list connected apps
    Where are Connected apps in Xero's settings?
    .done =
        got the apps list up
        a page with hubdoc and two others came up
        clicked through, next
        the list of integrations is on my screen
        found it near the bottom
        looking at the apps now
        yep, it opened
        the apps are listed
        opened it, shows six of them
        Connected apps is on screen
        clicked number three
        ok I see who's got access
        found that among the settings, next
        list loaded
        I can see who's been hooked into our books
        wasn't seeing it at first, scrolled, there it was
        opened it, five items
        looks just like yours, clicked
        there now
        in it
        list of apps is showing
        yes yes that one opened
    .stuck-older-screen =
        mine looks different, an older layout
        I've got general settings and a setup button
        your picture doesn't resemble what I have
        we seem to be on the previous design
        no three dots here, it says setup instead
        the whole menu is arranged another way
        mine has a General Settings page, not this
        the layout differs from your picture
        We seem to be on the old version of Xero
        my screen doesn't match at all
        it's a different menu here with headings like Features and Connect
        nothing here is called what you call it
        ours still has the blue bar from years ago
        have they redesigned it? your picture and my monitor don't agree
        I only get to a thing named General Settings, laid out in another way
        picture shows a new layout, ours is the old one
        the layout doesn't match your picture
        they must've redesigned it, nothing lines up
        my xero doesn't look like that, older layout
        I get General Settings and other stuff, not like your picture
    .stuck-no-connected-apps =
        i don't have that button
        no such button here
        that entry is missing for me
        nothing about apps among my settings
        where should that even be?
        I only have read-only rights, could that be why it isn't shown
        the menu item you mention doesn't exist here
        that option isn't there for me
        I can't find anything about apps in the settings
        My role is read only, could that be why?
        no permission to see it I guess
        settings has users and currencies but no apps section
        my boss has it on his machine and I don't on mine
        I'm read only, I reckon it's hidden from me
        everything else is there, just not that one
        scrolled twice, not among the items
        my settings stop at Users, nothing about apps
        as read-only user I get four items and that isn't one
        there's no such entry for me
        settings has loads of links but not that one
        menu hasn't got Connected apps in it
        user rights too low I guess, it's hidden for me

xero-revoke_disconnect =
    where is the disconnect button in xero
    behind which dots is disconnect in xero
    do I have to confirm disconnect app in xero
    where's Disconnect in Xero's dots menu
    do I have to confirm disconnecting in Xero
    three dots next to the app in Xero, then what
    Xero wants a confirmation after Disconnect, which button is that
    the dots beside an app in Xero, what's behind them
    After Disconnect app in Xero can I link the program again later, or is it for good?
    I'm in Xero at Connected apps on the app's row. Which clicks remain?
    app's there in Xero, what's behind the three dots
    Xero disconnect app, confirm
    How do I let go of the app in Xero's list, and is it possible to hook it up again later?
    I found the app in Xero's list, how do I take it off
    found the app in Xero's list. What do I press to cut it?
    three dots next to the app in xero, which option removes it
    There's no bin icon next to the app in Connected apps. How do I get rid of it?
    I have the app on screen in Xero's connected apps, which button removes it
    what do I press next to app in the xero list to cut it off
    found it in the list, the dots menu has several things, which one disconnects it from Xero?
    found the app under Connected apps, how do I remove it
    which button disconnects in Xero, I only see three dots
    xero disconnect button hidden?
    Found Square in the Xero list, there are only three little dots next to it, is it in there?
    I see the tool in Xero's list, what's behind the three dots
    dots menu in Xero's list, what severs the app
    dots menu in Xero next to the app, then?
    three dots next to the app in Xero Connected apps, then what
    xero three dots disconnect
    the three dots beside the app in Xero, which item ends it
    App is in Xero's list, what do I click to remove it
    Dots beside the app in Xero, which entry removes it
    the three dots next to the app in Xero, is that where I cut it
    xero dots menu disconnect
    three dots next to the app in xero, then what to get it out
    .stuck-app-not-in-list =
        it isn't in the list
        only two apps there and neither is ours
        scrolled up and down, our tool is absent
        list is empty
        what name would it be under?
        no such app shown here
        it's not on the list
        nothing connected here at all
        I see Dext but not the one we're after
        where's the app? it clearly posts to our books
        no such entry under this organisation
        went top to bottom and it isn't one of them
        isn't on there, wasn't just now either
        according to this we've nothing hooked in, yet it posts every day
        only the ones that I'd like to keep show up
        it isn't among these apps, I've read the names three times
        list has two apps and neither is mine
        odd, only Stripe shows up for this company
    .done =
        confirmed in the second pop-up
        three dots, disconnect, said yes again
        it's been unlinked
        cut off
        xero showed a green bar saying it's disconnected
        removed and confirmed, done deal
        disconnected and confirmed
        used the three dots, it's off
        The app was removed from this organisation
        done, confirmation accepted
        unlinked
        it dropped out of the list right away
        finished, have a look if it worked
        had a chat with the team first and then cut it loose
        confirmed the pop-up and it dropped off
        was on there just now, isn't any longer
        one fewer than before
        gone, confirmed it twice to be sure
        took me forever but it's disconnected at last
        twice confirmed, it's off
        asked me if I was sure, I was
        it's off
        three dots, off, confirmed
        confirmed it, poof, gone
        disconnected, confirmed the popup
    .stuck-for-everyone =
        will the others in the office lose it as well?
        just me or everybody?
        my business partner still uses this one
        worried I'd cut off the whole team
        what will my staff notice when I do this
        does it cut off the rest of my team as well?
        is this just for my user
        Other people here rely on it, what happens to them
        will our adviser lose it too?
        company-wide or only me?
        will the warehouse guys lose it as well
        I need to have a chat with the team first, or is it only me who loses it?
        just want it off my own account, others should keep it
        does clicking this mess things up for the person next to me
        does the whole team lose it or only my login
        would the whole team lose it
        will Jane lose her receipts too?
        will my coworkers lose it as well
        does it then vanish for the whole office
        if I press this will my partner upstairs also lose it?
        we're four treasurers sharing this one org, is it only for me or what
        will the rest of the team loose access too?

xero-revoke_proof =
    how do I know for sure that the app is gone at xero
    can you check whether the app still gets into xero
    can you verify that Xero doesn't let it in any more, I just disconnected it
    check for me the xero disconnect really worked
    how can I be certain the app's out of Xero
    check please if the xero app still gets in after I disconnected it
    I disconnected it in Xero, is there proof it can't read any more
    how do I check the app lost access to Xero
    verify xero disconnect worked
    Xero says disconnected, but how do I double-check that the till has gone
    xero check if gone
    Check for me that Xero has let go of the app
    Is there a way to check an app is really disconnected from Xero?
    .check =
        verify it please
        sure, verify it
        please test whether it still gets in
    .by-hand =
        I'd rather verify in xero
        I'd look in Xero on my own
        not linked with Wegwijs, it's a third party one
    .plan =
        before you query anything i'd want the exact request on paper

xero-revoke_which-are-left =
    I still get organisations back from xero, which ones
    the app still sees one organisation in xero
    your check still returns two Xero organisations, does that mean it failed
    remaining Xero orgs
    I disconnected it in Xero and the test lists the other organisations. Is mine supposed to be missing?
    your check lists organisations the app still has in Xero, does my one need to be absent
    after disconnecting, the check shows organisations the app still can see in Xero
    list of Xero organisations came back, mine should not be there right?
    Till disconnected in Xero for one venue, does the other venue still have it? Where do I see
    what xero organisations does the app still have
    After disconnecting in Xero, which organisations are still attached to it
    .opt-gone =
        that one is gone
        it is no longer among them
        our ltd isn't listed, only the charity remains
        nope, dropped off
        just the other two left
        the one I meant has disappeared
        only the holding stayed and that's as intended
        can't find that name among these
        no, ours isn't among them
        it's gone
        Only the ones we want to keep are shown
        that entity has dropped off
        not there any more
        the one I meant doesn't appear
        just the sister companies left
        you list the holding and the shop in Ghent, mine was neither
        all but the one I did
        good, those can stay as they are
        the bakery has dropped out
        no longer there
        gone
        nope, it isn't listed
        ours isn't there
        not that one, only others
        none of it left
        can't find it there any more, thank goodness
        not among them any more
        only the ones I wanted to keep
        no
        not in the list anymore
        nope, only the others
        I see two names and neither is ours
        list came back with two, neither is ours
        not among them
        none of those is the one
    .opt-still-there =
        it is still there
        the app still sees that one
        yes, our ltd is still named
        unfortunately yes
        wrong one went, the one I wanted out remains
        it's second in your list
        that company keeps showing up
        didn't work, I read its name right here
        yes, it's still in there
        the very one I removed is listed
        Our company continues to show up
        second in the row, so no
        all four remain
        sadly it hasn't gone
        I can read its name right there
        third on your list, that's mine
        only the one I did is on it
        hm, I can read its name right there
        one has dropped out but it was the wrong one
        not gone
        yep, still listed
        hasn't gone
        it's not off the list
        still there unfortunately
        gone? no
        thought it went, it's there
        wasn't disconnected
        definitely not gone
        hm, second line down, that's the one I just disconnected
        yep, still among those
        our entity is the second one listed
        hmm the Ltd still shows
        that one's still among them sadly
        i'm seeing it, third line
        yep our company still shows up
        it isn't gone
        hasn't disappeared

xero-revoke_proof-everywhere =
    is everything of the app withdrawn at xero
    can the app use nothing at all in xero now
    you withdrew our Xero app for all organisations, can you verify it is really everything
    confirm that the Xero app has no organisation left
    is it withdrawn from all xero orgs
    Confirm it's withdrawn across every Xero client
    Can I check for all Xero organisations at once that the app is gone?
    .check =
        have a go at it
        go on so, have a look for me
        affirmative, run it
        have a look whether it's out everywhere
    .plan =
        I'd like to see the exact request
    .by-hand =
        i prefer looking into each org on my own
        my IT guy wants me to check this by ourselves

xero-revoke_prove-by-hand =
    how do I check myself that the app left connected apps in xero
    should I reload connected apps in xero
    how to check in Xero that the disconnected app is really gone
    reload the list in Xero to see if it left?
    what tells me disconnecting in Xero succeeded
    How do I check in Xero that the disconnected app is truly gone?
    after disconnect in Xero: reload and look, is that the proof
    What counts as proof that disconnecting in Xero succeeded?
    Detached in Xero. Where do I look to see it's really so?
    how do I make sure Xero's rid of it
    Xero disconnect, check
    Which counts as evidence in Xero: the app's own status or the connected apps list?
    how do I check that Xero really dropped the app
    clicked disconnect, where in Xero do I see it actually went through
    how check myself that app is removed from xero
    Do I reload the list in Xero to see whether Epos Now has left?
    How do I verify in Xero that the thing's been removed
    proof that an app is gone from Xero
    How do I see in Xero that the app really was taken off
    how can I double-check in Xero that the till is truly disconnected
    reload xero list to see app gone?
    How do I verify that the tool we cancelled is off our Xero
    Reload which Xero page to see that it's gone
    How do I evidence that the tool is out of Xero after disconnecting
    xero disconnected, check?
    .opt-gone =
        yes it's gone
        no, disappeared
        the app is gone
        it is not there any more
        vanished from the list
        hit refresh and that row had vanished
        the list got shorter, it's out
        nowhere to be seen
        only hubdoc remains
        reloaded, not a trace
        no it isn't, good riddance
        it's no longer listed
        gone after a reload
        The app has disappeared from there
        list is empty now
        nope, vanished
        only the other apps remain
        refreshed, can't see it any more
        refreshed, nothing by that name
        only Stripe and our till are left
        Xero has dropped it and the tool itself is moaning, good
        gone
        no longer listed
        it isn't there any more
        nothing left in the list
        not connected any longer
        no trace of it
        not in Connected apps now
        reloaded, can't find it any more
        list no longer has it, though the app itself insists it's linked
        vanished from there
        refreshed and can't see it anymore
        no longer
        reloaded and it isn't there
        reloaded. it has vanished
        only Hubdoc left in there, ours is out
        I don't see it
    .opt-still-there =
        still there
        the app is still in the list
        still listed after a refresh
        reloaded and there it sits
        same list as before, nothing changed
        yes, sadly
        signed out and in, it keeps showing
        disconnect seemed to work yet the row stayed
        keeps coming back
        it's still on the list
        yes, Xero shows it there
        Even after a refresh the row remains
        third line, unchanged
        the entry hasn't gone away
        I see its logo sitting under Connected apps
        reloaded and it is present as before
        the tool says cut off, yet Xero has it right in front of me
        hit F5 three times, it won't budge
        same line as before, date and all
        sadly the row hasn't moved
        not gone
        nope, still there
        it hasn't gone
        still connected
        didn't disappear
        gone? no, it's listed
        thought it was gone, it's not
        reloaded, hasn't gone
        definitely not gone
        nothing disappeared
        stubborn thing, it's right there
        I don't see it gone
        no luck, it's sitting right there in the list
        yes unfortunately
        it did not go away
        it's listed still
        yep still showing
        still sitting there like a bad smell
        yes
        it is still sitting in the list
        it isn't gone
    .opt-cannot-look =
        I cannot look now
        I can only see that tomorrow
        cannot check right now, someone else logged me out
        my session ran out and I haven't got my authenticator
        on a train without my laptop
        our bookkeeper has the only login and she's on leave
        xero is down for maintenance
        can this wait till later?
        that page won't open for me any more
        can't get into Xero just now
        no access to that page at the moment
        I'm on my phone, the list isn't in the app
        Xero is down for maintenance
        my colleague did it, I can't view it
        locked out, my authenticator is at home
        will look another time
        got logged out and my authenticator's at home
        Xero is having an outage
        it was her screen and she's left for the day
        I'll have a look tonight, no time now
        no idea mate
        can't look
        I don't have a Xero login
        not allowed to see it
        don't know
        can't say if it's gone
        no idea if it's still listed
        no access to Xero until Monday
        on my phone right now, no Xero access
        train wifi, page won't open
        will have a look tonight
        just shut down the computer
        i'm on the bus now, no laptop
        I am no admin here, I cannot see that
        not an admin, I believe
        I do not think I have the rights to look
        can't open xero right now
    .stuck-app-says-connected =
        inside the software the light is still green
        their dashboard claims linked with xero
        the vendor's screen shows status active, odd
        why does the tool act as though nothing happened?
        app itself reports connected
        the app itself claims it's connected
        inside the tool there's still a green tick for Xero
        Our software says linked, is that a problem?
        the vendor's portal reports an active connection
        why does the app think it's hooked up
        Xero has dropped it but the tool itself begs to differ
        over on the vendor's dashboard there's a green tick still
        their support desk claims they have a live link to us
        how come its own page shows an active Xero badge?
        the tool's own page claims it's linked
        inside the app itself it still shows a green connected badge
        the app still claims it is linked
        odd, inside the app the xero light is still green

xero-revoke_disconnected =
    the app is disconnected from xero, what now
    done disconnecting in xero
    it's off this Xero organisation; does that cover our other one
    Xero done here, and elsewhere?
    The app has left our main organisation in Xero. Do I repeat this per organisation?
    disconnected from one Xero org, what about the second
    It's off in Xero, what now?
    it's gone from this Xero organisation, does it still see my other one?
    app removed from xero, can I bring it back later if we change our mind
    disconnected in Xero, must I repeat for my other organisation?
    app is gone from the list in Xero, can I reconnect later if needed
    removed it in one Xero org, does it still have the others
    The salon app is gone from this Xero file, do I have to repeat it for my second salon's file?
    gone from one Xero organisation, must I repeat it for the next
    App is gone from one Xero company after disconnecting, does it still see our other one
    gone from this Xero org, was that enough when it could see two of them?
    disconnected in one xero org, others too?
    App is off in Xero; do other organisations need the same treatment?
    gone from the Xero list, do I need to do this for our other company as well
    Gone from this Xero organisation, what about others it could use
    app cut from one Xero org, do I repeat it for the other org
    Tool is off one Xero organisation. Is it off everything now?
    gone from xero, other org too?
    gone from Xero's list for org one; does the app perhaps have org two as well?
    .opt-xero-reconnect =
        oops, that one had to stay
        how do I get it back on later?
        we need it again after all
        plug it in again
        a colleague misses it already, restore it
        next quarter we'll be using it again
        ah no, wrong app! need it linked again
        boss changed his mind, hook it up again
        turns out finance still needs it, how to link again
        made a mistake, link it back
        how do i hook it up again when the new season starts
    .opt-xero-one-organisation =
        there's a second company it has to leave, others may stay
        the charity must come off too
        just one entity should lose it
        it may go on elsewhere except at the holding
        one more organisation to take away
        now the other ltd separately
        there's one more entity it shouldn't touch
        only one of my companies should lose it
        take just a single organisation off it
        there's one more company it should be kept out of, leaving the others alone
        there's one more company it should not see
    .finish =
        all finished on my end
        that's me sorted
        great, that's all for today
        nothing else thanks

xero-revoke_all-disconnected =
    the app is gone from all my xero organisations
    everything is withdrawn at xero, can a colleague still use it
    everything was revoked at Xero, could a colleague's connection still be open
    is the app now out of all my Xero organisations
    all Xero access withdrawn by the program, does that include organisations others connected
    Everything withdrawn for one app in Xero, no organisation left. Could it still get in through a colleague?
    xero: app connected nowhere by me, what about organisations a colleague linked
    I had you withdraw everything at Xero for one app. Does it include connections my partner made?
    After the full withdrawal at Xero: which organisations might the app still get into?
    all my Xero connections are ended, could a colleague's still be alive
    Xero: gone everywhere for me
    You ended it at every Xero organisation I had linked. Is the app now shut out entirely?
    every Xero organisation revoked, does a colleague's connection live on?
    you withdrew everything at Xero for our app; does my colleague's own connection survive?
    all my Xero organisations are cut off from our app, is there any way it can still get in?
    revoked everywhere at Xero for me, but my partner also connected the app. can it still get in
    all my xero organisations are off the app now, is there anything left
    is it totally gone from Xero if someone else in the firm had linked it as well
    all my Xero organisations are cut from the app, what about ones my colleague linked?
    everything withdrawn at Xero for my user, is the app really out everywhere?
    xero app can use nothing anymore, done?
    I removed it from all our Xero orgs. Is it done?
    the app should be off every Xero organisation of ours, has it lost them all now?
    is the app out of everything in Xero now or just out of this org
    Not attached to any Xero client now, finished?
    I disconnected the app from each Xero organisation; can it reach anything now?
    .opt-xero-reconnect =
        that was too much, I want one back
        how do I hook it up again?
        the till needs it, link it anew
        set it up again for one company
        start over with connecting
        bring it back please
        can I link it up afresh?
        whoops, the holding needed it
        how to link it again
        set it up with xero once more
        ah no, i need it back on for one of them
        need to set it up again for one company
    .finish =
        lovely, finished
        okay no more
        perfect, nothing further from my end
        lovely, off to lunch

xero-revoke_still-allowed =
    xero still lets the app in after the withdrawal
    withdrawing at xero did not help, the app still sees organisations
    after your request the app can still list Xero organisations
    Xero didn't let go
    Your withdrawal at Xero went through, supposedly, and then the check says otherwise. What's left to do?
    after the full revoke the app still sees Xero organisations
    your check says the app may still use Xero even after withdrawing
    Wegwijs tried to revoke at Xero and it still sees organisations. What should I do myself?
    your check says app still sees organisations in Xero after I withdrew
    wegwijs withdrew it and xero still lets it in, what now
    still allowed at xero according to the test, how to finish it
    Wegwijs tried but the app may still use Xero
    check says app still sees organisations after withdrawing in Xero
    automatic revoke at Xero did not work, now?
    the check says Xero lets the app in even after I disconnected
    app may still use xero says check
    It can still use Xero says your check
    .finish =
        I'll contact xero, done
        right, i'll ring their support so
        fine, I'll contact Xero support
        alright, leaving it here

xero-revoke_not-proven =
    disconnected in xero but not checked yet
    I cannot see now whether the app left xero
    pressed disconnect in Xero, didn't look any further
    Xero disconnect, not checked
    I lost access to Xero right after disconnecting. Is there something to verify when I'm back in?
    disconnected at Xero, no chance to look at the list again
    disconnected in Xero, had to leave before I could look. What do I check later?
    disconnected from xero but had no time to look at list again
    haven't checked after disconnect in Xero, is it important
    had to run after clicking disconnect app in Xero, when do I check
    disconnected the app in Xero, can't look at the list now
    did the Xero removal but had to log off before checking
    Took the till off in Xero last night just before closing, had no time to look again, is that a problem
    disconnected in Xero, didn't get round to reloading the list
    disconnected in Xero, will check later
    Unhooked it in Xero but had to leave before checking, how do I look later?
    unhooked the app in Xero, haven't had time to look again
    xero disconnected but not looked again
    disconnected from Xero but couldn't look if it worked
    I took it off in Xero in a rush, never looked again
    Disconnected in Xero but I couldn't reload the list as my session ended. Is the tool off now?
    Unlinked from Xero and closed the laptop, must I check later
    Disconnected from Xero in a hurry, what should I verify afterwards?
    .finish =
        I'll look later, that's all then
        good enough, finished
        will check monday, that'll do
        noted
        will check this afternoon, done
        ok understood, I'm finished

xero-revoke_still-listed =
    after disconnect the app is still in the xero list
    xero still shows the app under connected apps
    app remains under Connected apps in Xero after disconnecting
    I confirmed in Xero, the row is still there
    Xero won't let go of the app, who can help
    Clicked Disconnect in Xero and the tool is still there after a reload. What went wrong?
    xero list still shows it after I detached it
    I did Disconnect in Xero, but after refreshing the app is back. Missed the confirmation perhaps?
    xero: the disconnect seems not to have stuck
    reloaded Xero's list, and the app's still sitting there
    app won't leave Xero
    I confirmed the disconnect twice, and Xero continues to show the tool. Was it the wrong organisation?
    app still listed in Xero after I disconnected it
    Reloaded the Xero page and the app is still there
    Pressed Disconnect in Xero and after refreshing it is still in the list
    xero app won't disappear
    removed the app from Xero twice and it's still shown there, who can help?
    disconnected in Xero and reloaded, still in the list
    app refuse to go from xero connected apps
    clicked Disconnect twice in Xero. It's still sitting there.
    xero: the thing is still in connected apps after confirming
    still listed in Xero after I disconnected
    Pressed disconnect but the app is in connected apps again, Xero
    app won't go away from Xero list
    Disconnected the booking app in Xero twice now and it simply stays in the list, refuses to go
    pressed Disconnect in Xero and it's listed as if nothing happened
    confirmed the disconnect in Xero and it's still on the list
    Disconnected it in Xero, reloaded, there it is again
    Hubdoc refuses to vanish from Connected apps in Xero
    after disconnecting, the add-on shows again in Xero's list
    I disconnected it in Xero, reloaded, it's still shown there
    xero app won't leave the list
    clicked disconnect app in xero twice and refresh still lists it
    I disconnected it in Xero, but it is still shown in the list
    still listed in Xero after disconnecting
    I disconnected it, reloaded, and Xero still shows the app
    pressed disconnect, confirmed, and the add-on is still in Xero's list
    The app is still listed in Xero after disconnecting
    I disconnected the tool at Xero and confirmed, and it's still on the list after reloading. What's next?
    Took Hubdoc off in Xero, reloaded, and there it is still
    Xero keeps listing the tool after I confirmed the disconnect
    I disconnected it and Xero still lists it. Did I need to confirm?
    confirmed Disconnect in Xero, the app remains in the list
    Hit disconnect in Xero, reloaded, there it is again
    disconnected it in Xero, yet the list still has it
    xero app won't leave connected apps
    Pressed disconnect in Xero, entry still there
    I disconnected the app in Xero and it's still in the list.
    I clicked disconnect in Xero but the app is still in the list after a reload.
    Clicked disconnect in Xero, entry stays
    disconnected in Xero, reload, still there
    Disconnected in Xero, confirmed, reloaded, still listed
    xero app still listed after disconnect
    disconnected in Xero, reloaded, still in the list
    disconnected in Xero, reloaded, still there
    I disconnected it and Xero still lists the app
    I disconnected the app in Xero but it stays in the list.
    .finish =
        asked xero support, done here
        no other help wanted
        must've been in the wrong company, ok thanks bye

xero-revoke_ask-colleague =
    who connected this app to xero
    the app is in none of my xero organisations
    none of my Xero organisations lists the app to remove, who'd know
    looked through all Xero organisations and didn't find it
    who connected this to Xero, I can't see it anywhere
    I've searched all our organisations in Xero and the app is nowhere. Who might know?
    not found in any organisation in Xero, now what
    The app is with none of my organisations in Xero. Who linked it, then?
    xero, app untraceable in each organisation
    looked through all my Xero organisations, not in any
    Xero app in nobody's list of mine
    It must be hooked to a Xero organisation that I have no access to. Who could tell us which?
    looked in all my Xero organisations, the app's nowhere
    checked every one of my Xero organisations, the app is in none of them, yet it still has our data
    app not in any xero org of mine, who knows where it is?
    looked in all my Xero organisations, the app is in none of them
    I checked each company in xero one by one and can't find the app anywhere, now what
    app is linked to some xero org that I can't see, who'd know
    looked in every Xero organisation I have, app is in none
    the app isn't with any of my Xero companies but still reads something
    cannot find where app is linked in Xero, checked all orgs
    Checked Connected apps for all four restaurants in Xero, our roster tool isn't under any of them. Who would know?
    Went through all our Xero orgs, tool's in none of them
    searched every Xero organisation of ours, app nowhere
    I've opened all our Xero organisations, the app is in none of them
    I went through all the Xero organisations and nowhere is the app I want out
    checked every organisation in Xero, that connector isn't under any
    app in none of my xero orgs
    I haven't got the permission in Xero to disconnect, who helps?
    went through all our Xero organisations and the app is in none of them
    Searched all my Xero organisations and the tool is in none of them
    I've been through all my Xero organisations, the app's in none. Who might know?
    looked through all our Xero organisations, the app is in none
    looked at all our Xero organisations, the app I must remove is in none
    Looked at every Xero organisation, the app I need to remove isn't in any
    searched all our Xero organisations, app nowhere, who'd know?
    Looked through each Xero organisation of ours, app's in none, who'd know
    checked every Xero org I have, app to remove is in none
    not in any of my xero orgs
    went through each of our xero organisations, app nowhere
    None of my Xero organisations lists it, whom do I ask?
    I looked in all our Xero organisations and the app to disconnect is in none of them.
    .finish =
        I'll ask around, finished
        fine, nothing else from me
        Tom probably linked it, will ask. bye
        will ask our bookkeeper then

xero-revoke_not-my-app =
    can a program disconnect someone else's app in xero
    why must I do it by hand in xero
    can your program disconnect it at Xero for me
    are the app's keys needed to revoke at Xero by API
    must I click in Xero myself, or can this helper do it
    could a program disconnect it in xero for me?
    Why can't a script take a supplier's program out of Xero for me?
    who holds the keys for withdrawing automatically at Xero
    xero disconnect via api for someone else's app, possible?
    Could a robot break off third party apps in Xero? Or does that take keys we don't have?
    it's a supplier's app in Xero, can software still cut it off for me
    Xero third-party app, no keys
    Without the client keys of the vendor, is there any automated way in Xero or must I click?
    can a script revoke someone else's app at Xero
    Need the app's own keys to revoke in Xero programmatically?
    can a program withdraw somebody else's app automatically or do I have to click?
    Could you remove a vendor's app from Xero for me by software, I don't have its keys
    automate disconnecting third party app in xero, without keys from vendor
    can a program remove somebody else's app from my Xero
    is there a tool to bulk disconnect vendor apps in xero for me
    not our app, bought one. can you pull it out of Xero by yourself?
    is there a script or tool that takes away the rights for me instead of clicking in the screen
    can Wegwijs disconnect a supplier's app from Xero automatically
    why must I do this by hand in Xero, it's not our own app
    automatic removal of someone else's Xero app possible?
    Is there a script or command that kicks the till out of Xero for me, I hate clicking through menus
    could some bot of yours log in and cut the till out of Xero instead of me
    can an API call disconnect someone else's app from Xero
    revoke a vendor's Xero connection by API on our side
    Can software do the Xero disconnecting instead of me clicking?
    can a script unhook all apps in Xero for us
    Is there an API to disconnect other vendors' apps in Xero
    can a script disconnect someone else's app from Xero for me
    api call to disconnect xero app not ours
    Can a script disconnect a vendor's app from Xero on my behalf?
    can a script disconnect somebody else's app from our Xero
    could we have a tool that unhooks any add-on from Xero automatically
    Could our in-house script disconnect somebody else's app from all our clients' Xero files, to save the clicking?
    could I script the removal of an app in Xero
    Can some software disconnect the app from Xero on my behalf?
    can't some program disconnect the Xero app for me
    Sixty clients left our add-on in Xero last month, can a script take it off for me
    can a script end someone else's app in Xero
    xero disconnect by api someone else's app
    Could a script disconnect another vendor's app from Xero for us?
    Can some program disconnect it in Xero for me?
    Can a script disconnect an app from Xero for me, or do I have to click?
    Can a script disconnect a vendor's app from our Xero organisation?
    Could you disconnect it in Xero for me?
    Any way to script the Xero disconnect for eighty clients
    can I script the Xero disconnect through the API for someone else's app
    Can a script end a supplier's connection in our twenty Xero organisations for me?
    can program disconnect xero app
    can software disconnect the xero app on my behalf
    can you, a program, disconnect it from Xero for me?
    Can a script disconnect an app from Xero?
    Could a tool disconnect someone else's app from Xero for me?
    .done =
        right, I'll do it myself
        clear, on the screen then
        makes sense, I don't own those keys
        fine, manually
        pity, but understood
        let's carry on
        ok by hand then
        clear, go back
        I'll do it on the screen
        the vendor keeps its keys, so clicking it is
        pity, let's continue
        right, show me the step
        no keys here, so fine
        fair enough, I'll click through it
        pity, by hand then
        right, the vendor holds those, not us
        understood, back to the screen
        fair enough, on with the clicking
        understood, manual it is
        fair, I'll do it on screen
        okay manual then, resume
        ok so no shortcut. carry on where we were
        got it
        got it, take me back to the step
        fair enough, I do it on the screen
        so only with keys, ok then I continue by hand

xero-revoke_no-connected-apps =
    I cannot see connected apps in xero
    connected apps is missing from my xero menu
    which role do I need to manage apps in xero
    Connected apps isn't there in my Xero
    which role may manage apps in Xero
    why does my Xero login lack connected apps
    Connected apps isn't there in my xero
    I don't see Connected apps anywhere in Xero. Which role do I need?
    role Standard or Adviser in Xero, required to detach an app?
    My colleague sees the linked apps in Xero's settings and I don't. A matter of rights?
    xero won't let me near the list
    Xero doesn't give me a connected apps entry
    read-only in Xero, no apps
    What role do I need in Xero to manage apps? The item isn't in my settings.
    no Connected apps in my Xero settings
    Which Xero role lets me manage apps? The page isn't there for me
    Settings in Xero doesn't show me any connected apps entry
    which Xero user role is needed to remove an app
    I'm a read only user in xero and the apps menu is missing
    no Connected apps under settings in xero for me
    I'm invoice only in Xero and can't see the connected apps page
    which role is needed in xero for disconnecting an app
    no Connected apps in my Xero
    which Xero role do I need to see connected apps
    Connected apps missing from settings, I am not adviser
    I'm just the shop manager in Xero with invoice-only access and there's no Connected apps line in my settings
    Which role must I have in Xero to even see apps? I'm trying to take off the rota tool and can't
    I don't have Connected apps in my Xero settings
    invoice-only role at Xero, can't see the linked programs, need to remove one
    Connected apps missing from my Xero settings, role issue?
    Xero settings show me no Connected apps, I'm only an invoice volunteer
    In Xero settings I don't get Connected apps at all
    Which role must I have in Xero to unhook an app
    Xero: I'm Read Only and don't find where the apps are
    Xero settings without a connected apps section, what role do I lack
    Xero settings don't offer me Connected apps at all
    I have an invoice-only role in Xero, can I disconnect the plugin
    read-only role in xero, cant find where apps are listed
    There's no Connected apps in my Xero settings
    Connected apps is missing in my Xero settings
    settings in Xero, but no connected apps heading, may be because I'm only invoice user
    I can't see Connected apps in Xero
    In my client's Xero I can't find connected apps in the settings. Which role do I need?
    No Connected apps in my Xero settings although I have to remove one
    In Xero's settings I can't find where the connected tools are listed
    Which Xero role is needed to get at connected apps?
    my Xero settings page has no Connected apps entry
    Since my Xero role changed there is no Connected apps, and I've got one to remove
    Connected apps isn't in my Xero settings
    xero connected apps not visible role
    I don't get connected apps in Xero's settings, is my role too low?
    Settings in Xero doesn't show any connected apps entry for me
    I don't see Connected apps in my Xero settings. Do I need another role?
    I can't see Connected apps in my Xero settings
    I don't have Connected apps in my Xero settings, who can see that?
    I don't have Connected apps in my Xero settings, which role do I need?
    No connected apps item in Xero for me, I'm an invoice-only user
    no Connected apps in my Xero settings, role issue?
    In Xero, my menu doesn't offer connected apps, perhaps my role is too low
    no connected apps in xero menu
    my Xero settings don't show Connected apps at all
    I want to take an app off a client's Xero, but I don't have Connected apps in the settings.
    Connected apps is not in my Xero settings, which role do I need?
    I can't see Connected apps in Xero's settings.
    I don't have connected apps anywhere in my Xero settings.
    No Connected apps entry in my Xero settings, is it my role?
    Xero hides Connected apps from me, which role is needed?
    I don't get to see Connected apps in our Xero settings
    I'm in Xero settings but there's no heading for connected apps
    Xero hides Connected apps from me. Which role do I need?
    There's no Connected apps in my Xero settings, I wish to take off an app.
    .done =
        got the standard role now
        admin made me adviser, it shows up
        a colleague with that role sits next to me
        sorted, my rights were raised
        now it's there
        our accountant signed in to help
        got the role, I can see it now
        our adviser is doing it
        I was given Standard access
        sorted, back please
        it shows up since they changed my rights
        someone with that role took over
        ok clear, continue
        they bumped me up and it appeared
        our adviser is doing it as we speak
        so that's why, I'll get someone who may
        back with the proper rights now
        got the role bumped, item's visible now
        got upgraded to Adviser, visible now
        my manager gave me the role, I see it

xero-revoke_older-screen =
    my xero looks different
    I still have general settings in xero
    my Xero has General Settings, looks like an older layout
    older Xero screen, where's remove
    the Xero menu differs, there is a Setup link at the app
    my xero looks different, with general settings and such
    My Xero has General Settings with Connect below it. How do I remove a program there?
    Setup and then Remove in Xero, is that the old way
    Xero's menus differ from the explanation for me, no menu with dots
    With us Connected apps in Xero sits under General Settings. Does a different procedure apply?
    my Xero has General Settings rather than what you say
    old Xero layout, disconnect
    The Xero screens in your guide don't look like mine at all. Is there an older path with setup and remove?
    my Xero looks older, with General settings
    The Xero menu doesn't match your description
    My Xero still has the old layout with General Settings, where's the remove option
    no dots menu in my xero, only "Setup" next to app
    screenshots of Xero don't match mine, mine seems older
    my xero looks different, there's General Settings but no dots next to app
    old layout of xero, where do I remove the app
    in my Xero it says "Setup" beside the app, not Disconnect
    my Xero layout is different from the picture
    old Xero menu, where is disconnect
    I see General Settings and Setup buttons in Xero, not the new screen
    My Xero looks nothing like that, it says General Settings and next to Deputy there is a Setup thing
    We never got the new look in Xero, there's a Connect heading and then Setup by the till
    my Xero shows General Settings with Setup and Remove instead
    my Xero shows General Settings and Connect, not what's described
    My Xero still has General Settings and other wording, where's the app removal?
    my Xero has General Settings and not what you describe, where's the way to disconnect there
    Xero here asks Setup, Settings, Remove rather than a dots menu
    in Xero I get General Settings and 'Connect', not what the manual for removing apps shows
    xero general settings old look
    xero: only see General Settings > Setup button, not the dots
    My Xero has the old layout, where's the app disconnect?
    older Xero layout, how to remove an app there
    my Xero has General Settings and Setup instead of a menu with dots
    Xero here looks older: Settings, General settings, then what, to remove an add-on
    My Xero has an older menu, where are the apps?
    my Xero looks older: General Settings and so on, where do I take an app off
    My Xero has General Settings, where do I detach a tool there
    I see General Settings and Setup in Xero instead of the dots menu, where do I remove the app
    My Xero still looks like before the redesign, how do I take an app off there
    old Xero screen, no dots menu, only Setup next to the app
    xero old layout remove app setup
    My Xero has General Settings and a Setup link next to the app, how do I remove it there?
    My Xero has an older menu with General Settings. Where do I disconnect an app there?
    My Xero settings look older than in the instructions, where do I remove an app there?
    My Xero menu has General Settings and Setup, how do I remove an app there?
    My Xero shows General Settings and Setup instead of the menu with dots, how do I remove an app?
    Xero screen is different here, I've only general settings
    Xero shows me General Settings instead, old layout
    my Xero has General Settings and a Setup link, nothing like a dots menu, want app gone
    My Xero looks different: there's General Settings instead of what colleagues describe, where is the integration dropped
    xero old screen disconnect
    Xero looks different here, General Settings, Setup?
    old looking Xero, General Settings then Connect, where do I remove the app
    My Xero has an old layout, where do I remove the app?
    In my Xero I only have General Settings, no new menu. How do I remove the add-on?
    My Xero shows General Settings and Setup, how do I remove an app there?
    Older Xero: how do I remove a connected app?
    My Xero looks older than in the instructions: I only find General Settings
    I still have the old Xero look, with General Settings. Where's the disconnect?
    .done =
        worked via general settings
        pressed remove twice
        that's what mine looked like indeed
        setup, settings, remove, finished
        took it out the old way
        ah yes, this matches
        that matches mine, done
        removed it via Setup
        The old route worked
        clicked Remove twice
        ok found General Settings
        I recognise that, go on
        worked on my version
        the old route got me there
        yes, these words are on my page
        had to press remove twice, it's off
        that was it, we do have the previous layout
        Remove clicked twice as told
        that old route worked
        return
        Remove, then Remove, worked
        worked with general settings
        found it under General Settings, return to the steps
        right this matches mine, ta, going on
        that matches mine, thanks, carry on

xero-revoke_app-not-in-list =
    the app is not among the connected apps in xero
    I do not see the app anywhere in xero
    app to remove isn't in Xero's connected apps
    Xero's list lacks the scanner I want out
    connected apps in Xero is empty, but the tool is linked somewhere
    I look at Connected apps in Xero and the tool that must go isn't there. Where could it be?
    not in Xero's list yet still active
    Xero shows just one linked app here and not the one that must go. How so?
    Searched Xero for the integration, found nothing. Is it tied to another of our companies maybe?
    connected apps in Xero doesn't have the one I need gone
    Xero list, app missing
    It's clearly syncing with Xero but isn't listed for me. What explains this?
    app missing from Xero's list of apps
    I don't find the tool under connected apps in Xero
    The app I want out of Xero isn't on the connected list
    can't find app in xero list but it is still fetching invoices
    Connected apps in Xero is empty though our app says it's linked to us
    the app I want off Xero isn't in the list
    connected apps in Xero does not show it, but it does fetch our data every night
    searched connected apps up and down, app not there
    the app I want to remove isn't in Xero's connected apps
    xero list doesn't show the tool but it still syncs
    want to disconnect Float from Xero, not in list
    Timely isn't listed in Xero even though every evening the salon's sales arrive
    want to disconnect a tool from Xero but it's not in this organisation's list
    tool not present in Xero's connected apps
    The app I want off Xero isn't listed under connected apps
    The app to be disconnected isn't among Connected apps in our Xero org
    looked in the Xero company for the add-on I must get rid of, no trace
    Xero's app list lacks the plugin I'm trying to drop
    app missing in xero connected apps
    The till isn't shown under Connected apps in Xero
    the app I want gone isn't among Xero's connected apps
    the app I want off isn't under Connected apps in Xero
    In Xero's connected apps the tool isn't there, still it pulls our client's data. Could it be another organisation?
    Hubdoc has to go from Xero, only it isn't listed
    The app I must cut isn't among Xero's connected apps. Already gone?
    I can't see the app among Xero's connected ones, though it pulls data
    After the merger the app to be removed isn't shown in this Xero organisation
    xero connected apps doesn't list it
    It's not under this Xero organisation, so where is the app I want to disconnect
    The app I'm trying to disconnect isn't in Xero's connected apps
    The app that I want to disconnect isn't in Xero's list of connected apps.
    The app I want to disconnect isn't among the connected apps in Xero
    Want to disconnect an app in Xero, it isn't in the list
    App I'm to disconnect isn't listed in Xero
    app isn't on the connected apps page in Xero
    Xero shows three connected tools, the one to be dropped isn't among them
    xero app not in list
    app I want out of Xero isn't listed
    Xero's list lacks the app I need to disconnect
    Xero doesn't list the app I want to remove
    The app I want off Xero is missing from Connected apps.
    The app isn't shown among my connected apps in Xero, though it still updates
    .opt-none-fits =
        checked every one of them, nothing
        I looked everywhere
        nowhere to be found
        went through all four, zero results
        we've only the one and it isn't in it
        done them all already
        no company left to check
        opened each entity, every list lacks it
        did that, same everywhere
        checked every one of them
        it's in none of ours
        We only have one organisation and it isn't there
        went through all five, nothing
        there's no other entity left to try
        looked everywhere
        nowhere to be found in any organisation
        checked all three by now
        we're a one-company outfit, so that's not it
        been through every entity I've got, nowhere
        there's no place left to look
        nowhere
        checked all, nothing
        not in any of them
        none of our orgs lists it
        no, not in the others either
        been through every single one, no sign of it
        went through every single one already
        checked the lot, five companies, zilch
        every organisation I have, and zip
        been through the lot, nothing
        only one organisation here, app's not on it
        no organisation left to look at
    .opt-other-organisation =
        could well be under our UK entity
        it may be another organisation
        I have more than one
        I'm in the holding, it probably belongs to the trading company
        we run five companies, this is the first I looked at
        the name top left is the wrong company
        might be in the demo company right now
        let me switch
        perhaps the charity has it
        may be in our other entity
        I've only checked this one so far
        Might belong to the UK Ltd instead
        I think I'm in the demo company
        we run several organisations
        perhaps the holding has it
        wrong client file open, I believe
        we've a second entity I didn't think of
        checked two of the three so far
        might be under the holding instead
        not sure I was in the proper company, let me have a look around
        maybe not the right org
        haven't checked the others
        not in this company perhaps
        we've another organisation
        wrong one I think
        might sit under our Dutch entity
        first option
        there's an Irish branch I didn't open
        maybe I am in the wrong company
        we have 3 orgs, could be one of the others
        ooh wait, I'm in the demo one
        could be under the Galway shop instead
        haven't opened our second entity yet

xero-revoke_other-organisation =
    how do I switch organisation in xero
    the app may belong to another xero organisation
    we have several Xero organisations, in which one is the app I want off
    switch organisation in Xero to find where it's connected
    could it be linked at our sister company's Xero organisation
    maybe the app sits with a different Xero organisation, how to look
    change organisation in Xero
    Each Xero organisation seems to have its own apps. How do I check the second one?
    look for the app under another Xero organisation, how
    how do I look in another Xero organisation for the app I want to remove
    app maybe belongs to our second xero company, how to look there
    maybe the app is under our other company in xero, how do I look there
    two orgs in xero, app not shown in first. check the second?
    not listed for the charity, could it be listed with the trading company in Xero instead?
    maybe the app is connected to my other Xero company, how do I look there
    switch organisation in Xero to search for the app to remove
    Our bakery and our lunchroom are separate files in Xero. The till app isn't under the bakery, what now?
    I only see one of my businesses in Xero at a time. The rota app must be at the pub, not the hotel, where I am now
    could the app belong to another of my Xero organisations
    Could the app I want off be at another one of our Xero organisations?
    We have four Xero orgs, maybe I opened the wrong one when looking for the app to disconnect
    Which of our Xero companies did we link Dext to? This one doesn't have it and I must end it
    the plugin could be attached to a different Xero org of mine, where do I look
    other xero organisation maybe has the app
    maybe it's attached to another Xero organisation of ours, how to look
    app not with this Xero organisation, perhaps with our second one
    The app isn't under this Xero organisation, but we have another one
    Our group has two Xero organisations since the split and I guess it's in the other
    which of my Xero organisations has the app, it isn't in this one
    Perhaps the app I'm removing sits at another of our Xero organisations
    I can't find the app in Xero, maybe it belongs to our other organisation
    The app I want out of Xero isn't in this organisation's list, could it be under our other one?
    maybe the app is on our other company in xero
    Perhaps it's attached to the client's second Xero organisation
    We run several Xero organisations, and in the one I opened the tool isn't shown. Where else?
    app in other xero organisation
    could the app hang on another organisation in our Xero
    could the app be tied to one of our other Xero orgs rather than this one
    Do I repeat the Xero removal for our other organisation?
    Our group has five organisations in Xero and I don't see the app here, should I check another?
    The app isn't listed in this Xero organisation, could it be linked to another of ours?
    Could the app I want to disconnect sit under a different organisation in Xero?
    The app isn't listed at this Xero organisation, though it definitely reads our data
    I have several organisations in Xero and the app isn't in the list of this one
    .done =
        opened the other ltd, there it is
        switched company
        found under the holding
        it's in this one
        second organisation checked
        now in the right one with the app in view
        it's in the other one
        switched and there it is
        Found under the holding
        opened the second organisation
        yes, that was the right place
        ok got it, back
        looked there, app present
        found it under the shop
        switched entity, it's listed over here
        had a look in the second one, go back
        yes, that's where it was hiding
        switched over and spotted it
        spotted it under the other company
        switched company, there it is
        I'm in the other org now
        found the fella in the other org
        switched to the second entity, app visible
        will do, back to the list step
        switched, I can see it there

xero-revoke_for-everyone =
    does disconnecting in xero affect my colleagues
    can my colleague still use the app if I disconnect it in xero
    if I take an app off Xero, do my colleagues lose it too
    is disconnecting in Xero for me only or for all users
    a co-worker still needs the tool in Xero, will it end for her
    if I disconnect it in Xero, does that hit my colleagues too?
    If I detach an app in Xero, can my colleagues no longer use it either?
    does Disconnect in Xero apply to my login only
    My office mate still uses the package in Xero. Does he lose it when I detach it?
    xero disconnect, does it hit all users
    do my coworkers lose it too if I disconnect in Xero
    Xero disconnect affects everyone?
    Another team still relies on the app in this Xero organisation. Is disconnecting personal or for all?
    does disconnecting in Xero affect my coworkers
    My teammate uses the same app in Xero; will my disconnect hit her too?
    will my coworkers lose it too if I remove the app from Xero
    disconnect in xero: only me or whole company?
    Does cutting an app in Xero affect other users of the same organisation?
    does disconnecting in Xero affect my colleagues also
    if I remove app in xero is it only my account or whole organisation
    will the girls in the other office lose the app when I take it off Xero
    if I disconnect in Xero do my colleagues lose it too?
    is Xero disconnect per user or whole organisation
    my coworker still needs this app, does my removing in xero hurt her?
    If I unplug the roster app in Xero, does it go for the other receptionists as well or just for me?
    does disconnecting in Xero hit the rest of the team too
    disconnecting in Xero, does that hit all users
    If I disconnect it in Xero, is it gone for the other trustees as well?
    If I disconnect in Xero, is it also gone for the Sydney team
    does a Xero disconnect hit every user of the company
    will the Leeds bookkeepers notice if I unhook the tool in Xero
    unhooking in Xero: just me or the entire company
    disconnecting in Xero: does that hit my co-workers as well
    xero disconnect affects colleagues?
    if i unplug the tool in xero does sarah lose it as well
    If I disconnect it in Xero, is it gone for my colleagues as well?
    disconnecting in Xero, does it hit my colleagues as well
    if I disconnect it in Xero do my colleagues lose it too
    will removing the add-on in Xero bother my partner, who uses it under his own login
    If I disconnect in Xero, does it go for all users?
    If I disconnect the app in Xero, do my partner and our junior lose it as well or just me?
    if I disconnect the time tracker in Xero, is it gone for my coworkers too
    If I detach it from Xero, do my colleagues lose it as well?
    If I disconnect an app in Xero, will it be gone for my colleagues as well?
    If I disconnect it in Xero, will it vanish for my workmates also?
    If I disconnect it in Xero after the quarrel, does my colleague lose it as well
    if I disconnect it in Xero, do my colleagues lose it too
    xero disconnect affects other users?
    Disconnecting in Xero, does that hit my colleagues too?
    Does disconnecting in Xero hit the whole team or only me?
    If I disconnect an app in Xero, do my colleagues lose it as well?
    If I disconnect an app in Xero, does that hit my colleagues too?
    If I disconnect the app in Xero, do my colleagues lose it as well?
    If I disconnect it in Xero, does my bookkeeper lose it too?
    If I disconnect in Xero, is it off for the client's staff too
    does disconnecting in Xero affect the rest of the team
    If I drop the tool in Xero, do the finance people in London lose it as well?
    xero disconnect for all users?
    does disconnecting in Xero hit my colleagues too
    disconnecting in Xero: only me or the whole team?
    If I disconnect it in Xero, does everyone lose it?
    If I disconnect the app in Xero for a client, does that count for everyone in our office?
    If I disconnect an app in Xero, do my colleagues lose it too?
    If I disconnect an app in Xero, does that hold for my colleagues as well?
    If I disconnect an app in Xero, is it off for my colleagues too?
    If I disconnect the payroll add-on in Xero, do my coworkers lose it too?
    If I disconnect an app in Xero, is it gone for everyone in the organisation?
    Do other Xero users lose an app when I disconnect it?
    When I disconnect an app in Xero, do my colleagues lose it as well?
    If I remove the app in Xero, do my colleagues lose it as well?
    Will my coworkers in Xero lose the app as well if I disconnect it?
    .done =
        talked it over, it can go
        nobody uses it, I asked around
        the team knows
        my partner agreed
        understood, goes for all
        they've been told
        talked to the team, fine
        that's what we want, go on
        Nobody else uses it
        ok understood
        cleared with colleagues
        good, everyone then
        right, back to the step
        checked with the team, nobody minds
        fine, nobody else has touched it in ages
        that's what I wanted anyhow
        okay, asked around, go ahead
        understood
        team is fine with it
        nobody else uses it, go on
        that's what I want, continue
        ok everybody agrees, on we go
        all of them know, carry on
        that's fine, it's only me in this office anyway
        okay clear

xero-revoke_app-says-connected =
    disconnected in xero but the app says it is still connected
    the app thinks xero is still linked
    Xero no longer shows it, the app says still connected
    which one is right, Xero's list or the tool that says connected
    disconnected in Xero but the program displays a green light
    Xero no longer lists it but the app claims it's still linked
    In Xero the program is gone but the program itself still says 'connected to Xero'. Who's right?
    tool keeps claiming connected to Xero after I detached it
    I detached it in Xero. Yet there's a green dot for Xero in the app, is that right?
    Vanished from Xero's Connected apps but the app claims otherwise. Does the list count or the app?
    gone from Xero's list, yet the app claims it's connected
    app status says Xero connected
    Our tool displays a green 'Xero linked' badge after I took it off. Should I be worried?
    the app claims it's still connected to Xero
    Xero's list no longer has it but the tool shows connected
    Removed in Xero, but the app's own page still says linked
    the software shows green "connected to Xero" after I cut it in xero
    Which one is right: Xero no longer lists it, the app claims it's connected
    removed it in Xero, the app's own page still says connected
    app shows green "connected to Xero" though I disconnected yesterday
    xero list is clean but software pretends it is still linked
    app still says connected to Xero though it's gone from the list
    gone in Xero, yet the tool shows "linked to Xero"
    disconnected from Xero side, the app hasn't noticed
    Xero no longer lists Square yet Square's own dashboard shows a green tick saying linked. Who is lying?
    The supplier insists we're still linked, according to their screen, though Xero shows nothing
    Xero no longer lists it, yet the product proudly says Connected
    Xero no longer lists it, but the tool claims to be linked
    Gone from Xero's list, but the tool itself still says connected
    Removed in Xero, but the vendor's dashboard claims it's still connected
    the add-on still writes Connected to Xero after I took it off
    removed in Xero but the app's own page claims 'connected'
    app claims still connected to xero
    gone from xero's list but the tool's own page has a green connected badge
    gone in Xero yet the app claims it's still connected
    disconnected in Xero yet the app claims it is still linked
    Xero doesn't list it any more, yet in the app a green tick says Xero connected
    Disconnected in Xero but the app claims it's connected
    The app still claims it is connected to Xero though we disconnected it there an hour ago. Whom do I believe?
    Took it off in Xero yet the app still claims to be connected
    Detached in Xero, but the tool itself claims it's still connected
    Disconnected in Xero, but the app claims it's still linked. Should I worry?
    Gone from Xero's list but the app proudly says connected
    Disconnected in Xero yesterday and the app still claims it's connected
    removed in Xero but the app claims it is still connected
    xero removed but app shows connected
    Removed in Xero but the app claims it's connected, which of them should I believe?
    Removed it in Xero but the app itself insists it's linked
    Xero no longer lists the app, but the app itself claims it's connected.
    I disconnected the app in Xero but the app itself claims it's still linked
    I disconnected the app in Xero but it still claims to be connected.
    I disconnected it in Xero, yet the app claims it is still linked.
    Took it off in Xero but the app claims it's still connected
    App claims it's still connected though Xero no longer lists it
    gone from Xero's list but the app claims connected
    Dropped it in Xero this morning, the vendor's page insists that it is still linked
    xero done but app says connected
    gone from the Xero list though the app claims it's connected
    gone from Xero's list, yet the app's own page says connected
    Gone from Xero, yet the app claims it's connected
    Xero no longer lists the app but the app itself claims to be connected.
    I disconnected it in Xero, yet the app claims to be connected.
    Xero no longer lists the app, yet the app itself says connected.
    I removed the app in Xero but the app itself claims to be linked still
    .done =
        xero's list no longer has it, good
        then I'll ignore that message
        looked at the list as you said
        an hour later the app noticed too
        ok, xero decides
        let the app think what it likes
        ok, I go by Xero's list
        it caught up in the meantime
        Understood, back
        that explains the green tick
        so the tool is just lagging behind, I can live with that
        good to know
        now the tool says offline too
        so it's just lagging behind, good
        an hour later theirs went red as well
        right, I'll ignore what it claims
        that settles it for me
        makes sense, the app lags
        weird but ok
        understood, I trust the list
        good, xero list is what counts
        xero doesn't show it any more so i'm happy
        ah it's just slow. back to it
        list is clean, we can go on
        right, not in the Xero list so that's fine
        ok thanks makes sense, continue
        checked the list, app's not on it, so go on

xero-revoke_which-app =
    .skip =
        don't remember what it's called
        no name, just proceed
        it's on the tip of my tongue but no
        name not known pls proceed
        it doesn't tell me anywhere, carry on without
        not sure what it's called tbh
        no clue, customer only says "the link"
        I'd rather not fill that in
