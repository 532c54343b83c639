### How readers ask for this guide: a question a line. Nobody gets to see them.

moneybird-revoke =
    how do I revoke an app at moneybird
    take an app off at moneybird
    disconnect an app from moneybird
    withdraw consent in moneybird
    an old app still has access to moneybird
    remove a moneybird integration
    stop an app from reading moneybird
    remove an api token in moneybird
    they had something hooked into our moneybird too
    different topic, an app in moneybird that must lose its access
    sorry I was looking for Moneybird
    and in Moneybird, removing it there?
    in the meantime how do I take an app off Moneybird
    can I do this for moneybird
    Thanks. Now out of Moneybird with it
    where is this page in moneybird
    how to remove an app from Moneybird
    Moneybird: old webshop still has access, must go
    disconnect our time sheet tool from Moneybird
    revoke moneybird app
    I let a receipt scanner into Moneybird and want to undo that
    end third party access at Moneybird
    our CRM shouldn't reach Moneybird any more
    get rid of the Zapier link in Moneybird
    which programs are in my Moneybird and how do I throw one out
    a freelancer built something on Moneybird, it has to be cut off
    withdraw consent of a service in Moneybird please
    suspicious thing approved in moneybird, take it back
    unlink stripe sync from Moneybird
    trial of a tool is over, take it off Moneybird
    How can I terminate the rights of a connected application in Moneybird?
    clean up an old Moneybird integration
    quotes software still reads Moneybird, stop it
    moneybird deauthorise and check it's gone
    can you also tell me how to kick an app out of Moneybird
    have you got something for moneybird, where I want to unlink my old invoicing app?
    and at moneybird?
    an app on my Moneybird also has to go
    how do I take an app off at Moneybird?
    my freelance business is in Moneybird, the time tracker there should be unhooked
    same thing but moneybird
    where is that developers bit in Moneybird?
    moneybird and zapier must be separated
    does access at Moneybird run out by itself or should I remove it?
    Please also terminate a former vendor's access to Moneybird
    receipts app still gets into my moneybird, i don't use it anymore
    oh, and moneybird, I said yes to some app over there as well
    how do I take an old time tracker off my Moneybird
    Moneybird: an app I used in the past still reads along, it must stop
    I once allowed a tool into Moneybird that I don't trust. How do I break that off?
    remove a third party service from moneybird
    My shop has closed down but it still hangs on Moneybird. Where do I delete the connection?
    undo that I gave an app access to Moneybird
    cancel the permission of a bank import at Moneybird
    I'm ending a mileage tracker subscription and want the firm out of my Moneybird.
    tidy up an unused integration in Moneybird
    remove app from Moneybird
    Moneybird disconnect app
    revoke access Moneybird
    delete Moneybird integration
    how do I unlink an app in Moneybird?
    Moneybird connected apps delete
    Moneybird withdraw permission
    take an app off Moneybird
    unlink Shopify from Moneybird
    Moneybird oauth application remove
    stop app access to Moneybird
    Moneybird revoke token of an app
    end Moneybird connection
    moneybrid remove app
    cancel Moneybird authorisation
    Moneybird developer page remove app
    Dext out of Moneybird
    block third party in Moneybird
    where to delete connections in Moneybird?
    app should not reach Moneybird anymore
    cut Moneybird link with webshop
    Moneybird undo app consent
    Moneybird remove till
    disconnect bookkeeping tool from Moneybird
    we switched tools, remove old one from Moneybird
    gave the wrong app access to Moneybird
    Moneybird app not used, want it gone
    vendor hacked, close its access in Moneybird
    one of us uses Moneybird, how does it go there
    We left a time tracker that had access to our Moneybird books. Can you show me how to cut it off?
    also got one in Moneybird
    remove an app from Moneybird
    I tried a forecasting tool with my Moneybird books, how do I cut it loose?
    moneybird third party access off
    How do I remove a connected app from Moneybird?
    moneybird revoke access
    My old time tracker can still get into Moneybird, I'd like to end that
    disconnect Zapier from moneybird
    We no longer trust the invoicing add-on that I once allowed into our Moneybird
    take away permission from external program in Moneybird, how
    i connected TimeChimp with moneybird, now i want undo
    how do I revoke an integration in Moneybird
    I'm expat freelancer, connected a time tracker with Moneybird, want to disconnect
    moneybird: stop third party tool reading my invoices
    disconnect Stripe helper app from moneybird please
    app got access to our Moneybird two years back, how do I undo that
    need to kick an app out of moneybird, the Dutch menus confuse me
    revoke access moneybird third party
    I tried a planning tool with Moneybird, now want it out
    How do I take back the permission I gave to an app in Moneybird
    remove my old time tracker from Moneybird
    unlink moneybird
    an app we do not use anymore can still read Moneybird, how to block it
    our coffee bar's till must leave Moneybird
    how to take a webshop plugin's access to Moneybird away
    Moneybird still shares with the roster app we stopped using at the bike shop
    get the reservation thing out of moneybird
    Yoga studio here, class scheduler out of our Moneybird, how
    An old invoicing robot still can reach my Moneybird
    Stop Moneybird sharing with that time tracker
    I let a tool in at Moneybird and changed my mind
    small studio, moneybird, an ordering app I'm fed up with must be out
    Kick an old time tracker out of Moneybird
    A freelancer client on Moneybird wants a receipts app to lose its access
    stop Zapier from reading moneybird
    I once allowed a quote tool into my Moneybird books, how can I undo that
    Moneybird: where to shut out a third-party app
    My Moneybird still lets an old till app in
    freelancer's Moneybird: which steps to shut an app out
    revoke moneybird
    an invoice robot has access to moneybird, dont want that anymore
    mileage app out of Moneybird
    disconnect something from Moneybird for a self-employed client
    chatbot hooked to Moneybird, client regrets it
    remove a third party app from Moneybird
    cut a tool's access to our Moneybird books
    Moneybird: withdraw an application's consent
    offboard a supplier's app in Moneybird
    club does its books in Moneybird and the former membership app still reads along
    stop a supplier's software from getting into Moneybird
    The club's on Moneybird and an app needs taking off
    Take away from Moneybird the old invoicing tool
    Neighbourhood committee with Moneybird: throw out the old expenses tool
    I let an app into Moneybird and would be rid of it
    One of our start-ups is on Moneybird; an old app should lose access there
    The acquired company uses Moneybird with a time-tracking link that has to go
    take a webshop plugin's permission away in Moneybird
    Moneybird: withdraw third-party app
    A portfolio company keeps its books in Moneybird; a scanning service must be shut out
    moneybird app uit? english: remove app from Moneybird
    Start-up we bought uses Moneybird: cut off its invoice app
    detach reporting tool from Moneybird company
    Moneybird link of an app we stopped using has to go
    withdraw Moneybird permission given to a scanner
    remove an app's access in Moneybird
    our shop plugin should no longer get into Moneybird
    moneybird disconnect third-party tool
    a tool keeps creating invoices in Moneybird that we don't want, cut it off
    stop the booking system from adding sales to Moneybird
    moneybird remove app
    stop app reading moneybird
    revoke oauth moneybird
    freelance, moneybird, want a time tracker off my books
    moneybird disconnect tool
    Take the salon app off my Moneybird
    remove an integration in moneybird
    I use Moneybird for the studio and want the old scheduling tool locked out
    My grooming parlour's hour tool must leave Moneybird
    Strip an old till link from Moneybird
    get an application out of Moneybird
    Our small subsidiary uses Moneybird and a connected tool must go
    stop the hours app from reading Moneybird
    moneybird remove third party access
    I once let a reporting tool into Moneybird, want to undo that
    How do I unplug software from our Moneybird books
    A freelancer with Moneybird wants his invoice link gone
    moneybird end consent of external app
    Moneybird: a connected payroll thing has to be taken off
    our Dutch freelancer arm uses Moneybird, how do I take an app off it
    moneybird remove application access
    stop a tool from reading Moneybird
    withdraw access to my moneybird administration for a webshop plugin
    disconnect something from Moneybird
    kick an invoicing add-on out of Moneybird
    moneybird authorised applications where
    my sole trader books are in Moneybird and a tool I tested should lose access
    get an app out of moneybird for good
    where in Moneybird can I take a consent back
    moneybird: third-party tool must not read my invoices any more
    our Amsterdam freelancer wants an app off her Moneybird
    take back the access of a hours tool in Moneybird
    which page in Moneybird lists the tools with access and can I delete one
    the webshop connector shouldn't get at our Moneybird
    get rid of an old time tool that reads Moneybird
    I gave an invoicing robot access to Moneybird, take it back
    moneybird app weg, I mean away with it
    Moneybird: end of a link with an expense tool
    how does one end an app's access to a Moneybird administration
    How to stop an integration in Moneybird?
    Take away a tool's access to my Moneybird
    A starting client uses Moneybird and once let a time tracking app in, which has to come off again.
    My client no longer wants the CRM app at his Moneybird. What are the steps?
    Our freelancer client wants an hours app he let into Moneybird thrown out.
    freelance branch uses Moneybird, a time tracker has to be removed from it
    Moneybird: end the tie with our CRM app
    Get a tool off my Moneybird
    Stop a time tracker from reading Moneybird
    Moneybird, disconnect an outside program please
    An old quoting program still sits on Moneybird, off with it
    How can I stop an app from getting into Moneybird, do I have to be the one who approved it?
    the receipts app must lose its way in to our Moneybird before Friday
    Hours tool may not enter Moneybird from June, what do I do
    Moneybird: an old invoicing add-on still gets in, remove it
    stop a tool from reading our Moneybird
    freelancer here, Moneybird, chuck out an old hours app
    Ended the hours tool last month, it can still get at my Moneybird
    Allowed some app into Moneybird yesterday, regret it
    sold the webshop, its moneybird access has to go
    An accounting bot I let into Moneybird last autumn isn't wanted now
    stop an app from getting into Moneybird
    throw a tool out of Moneybird
    remove app moneybird
    unlink integration moneybird
    delete oauth app moneybird
    Can I take this tool off moneybird?
    moneybrd remove conection
    Tried a time tracker on Moneybird, it shouldn't have access any longer
    How do I get a third party out of Moneybird
    Kick an app out of Moneybird
    The time tracker shouldn't get into Moneybird any more
    Stop a shop plugin from reading Moneybird
    How do I remove an app from Moneybird?
    I no longer use the hours app and want its Moneybird access gone.
    Where can I see and take off apps on my Moneybird account?
    Which page in Moneybird lets me end the access of an external tool?
    We want to cut off the receipt scanner from Moneybird.
    A time tracking app may no longer get at my Moneybird. How do I take it off?
    how can i remove an app in moneybird
    How can I remove an app that I let into Moneybird?
    I gave an invoicing app access to Moneybird and want it back out
    Our web shop tool shouldn't reach Moneybird any more, how do I stop it?
    How can I take away an app's access to my Moneybird administration?
    We stopped using a webshop tool with Moneybird, how do I cut its access?
    Where in Moneybird do I remove an app that I once connected?
    I no longer use a time tracker and want it out of my Moneybird.
    How do I cut off a scanner app from Moneybird and check it's out?
    we use moneybird and an old till still reads it, take that off
    Zapier still has access to our Moneybird, how to end that
    Remove the booking app from moneybird
    old receipts app out of Moneybird, how
    Freelance client on Moneybird wants an old hours app out
    Remove an application's access in Moneybird
    How do we cut a tool loose from a client's Moneybird
    Which Moneybird app should I name when there are a few and one goes
    Moneybird: tool from trial must lose its way in
    Our small foundation uses Moneybird, one integration has to be thrown out there
    End an app's hold on Moneybird
    disconnect app moneybird
    moneybird revoke
    stop tool in moneybird
    take an app off our Moneybird
    Moneybird: end access for an hours tool I once approved
    revoke webshop in moneybird
    the sports club uses Moneybird, an old app still reads along, out with it
    our sister club keeps books in Moneybird; the receipts app there must go
    disconnect a time tracker from Moneybird
    predecessor hooked a CRM up to Moneybird, out with it
    Moneybird: take away access from the receipts scanner
    stop the subscription tool getting at Moneybird
    Detach the time tool from Moneybird
    Stop a program's access to Moneybird
    that one app must leave our moneybird
    One of our office's clients is on Moneybird and wants a linked app removed, how does that work?
    For a freelance client on Moneybird a linked hours app must come off, what do I click?
    My client wants a connected till off his Moneybird since he's changing systems, how does he do it?
    How can I take an app off Moneybird?
    remove third-party access moneybird
    A client on Moneybird wants an old scan tool out, where does he go?
    How do I take away an app's access in Moneybird?
    Our former invoicing tool still has access to Moneybird. How do I take it off?
    My freelancer books are in Moneybird and a time tracker should lose its access there.
    Where in Moneybird do I take off an app I connected before?
    Get rid of an app's access to Moneybird, how?
    Take an old invoicing app off our Moneybird, how?
    How do I withdraw the access of an app in Moneybird?
    How do I remove an application from Moneybird?
    How do I kick an app out of Moneybird?
    Take away a reporting tool's access in our Moneybird account
    How can I stop a webshop plugin from using my Moneybird books?
    Take a bookkeeping robot off Moneybird
    Moneybird: revoke a connected dashboard

moneybird-revoke_for-me =
    can you withdraw the app at moneybird for me
    can wegwijs do this at moneybird
    can your program remove the app at Moneybird for me
    revoke at Moneybird by API, is that reliable
    Moneybird: must I do it on screen or will the helper try
    could you try revoking it at moneybird for me?
    Could a program ask Moneybird to end the access on my behalf, and is the answer reliable?
    is it true Moneybird always says yes to a revocation request
    have it withdrawn automatically at Moneybird, how would I know it happened
    Moneybird confirms every revocation, they say. How would I know the app is really out if you ask for it?
    try it at Moneybird on my behalf?
    automate Moneybird removal
    I hear Moneybird answers yes to any withdrawal. Will you verify afterwards that it truly happened?
    could you try revoking it in Moneybird for me
    does Moneybird let a program withdraw an app's permission
    can you withdraw the Moneybird consent for our own app
    Try the Moneybird revoke for me and tell me honestly whether it worked
    do it automatically at moneybird, we own the app
    can you try to revoke our own app at Moneybird
    do it for me in moneybird, we have the keys of the app
    does wegwijs take the consent away at Moneybird itself
    can Wegwijs try to withdraw our own app at Moneybird
    do the Moneybird revoke for me please, we have client keys
    will you verify after you asked Moneybird to withdraw our app?
    Could you remove the app in Moneybird on my behalf?
    can you try to end the Moneybird app for me
    Could you try removing it in Moneybird for me
    .act =
        yes try it
        our own developer built it so yes, attempt it
    .plan =
        show what goes out first
        what exactly will you transmit
        i'd look at the payload before letting you
    .by-hand =
        I'll go and remove it in moneybird
        rather do it on the site
        doesn't sound reliable, so i shall handle it
        no keys on our side, I go manual
        I'm happier clicking it on my own

moneybird-revoke_open-page =
    where is developer in moneybird
    where are my connected apps in moneybird
    address of the page with apps of moneybird
    where is the Developer page in Moneybird
    under which menu does Moneybird keep the connected apps
    as which user do I log in to Moneybird to see approved apps
    Which Moneybird page shows the apps and keys belonging to my login?
    where is Developer in Moneybird
    In Moneybird, do I go through my name or the settings to reach the allowed programs?
    just want to view which services are allowed in Moneybird, what do I click
    where does Moneybird keep the apps I approved
    moneybird.com/user/applications ?
    In Moneybird, which entry below my own name brings me to the list of connected software?
    where does Moneybird list applications I authorised
    Which menu in Moneybird shows apps and tokens?
    which page in Moneybird lists the apps I've allowed
    where do i click in moneybird to see apps with access
    do I need to be a developer to take an app out of Moneybird? someone mentioned a Developer page
    where in moneybird do I see the apps with access
    which user must log in at Moneybird to take an app off
    is there a menu in Moneybird for connected apps
    where's the page with my authorised apps in Moneybird
    which menu in Moneybird to remove an app, developer?
    moneybird list of applications I connected
    In Moneybird, what do I click to get to the apps I've approved? Is it under my name?
    Which page at Moneybird lists what I allowed?
    which page at Moneybird shows what I've let in
    where does Moneybird list applications with access
    where in Moneybird do I find apps I gave permission
    moneybird user/applications
    where in Moneybird is the page listing what I let in
    where in moneybird are the apps that have access
    In which Moneybird menu do I find applications
    Where in Moneybird is the page that has the apps I approved
    where developer page moneybird
    .stuck-page-not-found =
        there's no Developers under my name
        under my name there's only profile and log out
        getting a 404
        where's that menu, top right has nothing
        that link gives me a blank page
        the word developers isn't there
        no Developer item under my name
        the page doesn't seem to exist
        Where is that menu? mine only shows log out
        I keep landing on the home screen instead
        can't get to it, the entry is missing
        ten minutes of clicking around and nothing that looks like it
        no name up there, just a little round picture with log out under it
        I used to be able to get there, now I can't
        menu stops at settings for me, there's no entry for techies
        there's no such menu entry for me
        I click my name and only see logout and profile
        that menu item isn't there
        can't locate that page
    .done =
        I see my applications and tokens
        typed the address, came right up
        clicked my name and picked it from the menu
        got there
        signed in as my wife since she allowed it, and the apps show
        the screen with apps has loaded
        page is up
        went straight to the address, it lists my apps
        I'm on the developer page now
        clicked my name and got there
        open, what next
        it shows applications and tokens
        signed in as the right user and found it
        took me a minute but I'm staring at everything I ever let in
        signed on with the boss's account, overview in front of me
        couldn't get there before my coffee, now I can
        yep that URL did the trick
        typed the url, works
        pasted the address in my browser and a page with my stuff came up
        got there by the url
        developer screen's showing
        typed that address, page is open
        the developer page is on my screen
        logged in and on /user/applications

moneybird-revoke_remove =
    where is the button to take an app off in moneybird
    what is the button to remove access called at moneybird
    what's the button called to take an app off in Moneybird
    does access at Moneybird expire by itself or must I remove it
    I see the app on Moneybird's page, what do I click
    Does an app's access to Moneybird expire if I do nothing?
    what's the button called in Moneybird to take an app away
    I see the service on the Moneybird page but don't know what to click
    If I cancel my account at the app, may it still get into Moneybird with no end date?
    I'm on the Moneybird applications page, which button removes it
    delete app access, Moneybird
    Does access at Moneybird lapse by itself, or do I have to take the app off that page by hand?
    what do I press in Moneybird to drop the app
    the app sits on my Moneybird page, next click?
    I'm on the Moneybird applications page and the app is there. Which button removes it?
    on user/applications in moneybird, what to click to take app out
    on the moneybird applications page, what do I press to remove it
    I see the app under developer in Moneybird, how do I take its access
    at moneybird.com/user/applications now. Which button is the one
    on the Moneybird developer page, how do I take the app away
    what is the button called to remove app access in Moneybird
    see my app in moneybird/user/applications, now how to delete
    I found our till on the Moneybird developer page, which button takes it off?
    The scheduler is on my Moneybird applications page, do I press delete or what
    App's name is on the Moneybird developers page. Which button is the one?
    on Moneybird's developer page, how is an app's access taken off
    I'm on the Moneybird page with apps, what's the button called that takes one away?
    on Moneybird's page with apps, how do I take one out and what's the button
    I've found the app on the Moneybird page, what's the button called to shut it out
    moneybird app found, button name?
    on the Moneybird applications page what do I press to take the app's access
    on Moneybird's applications page, which thing do I press to end access
    On Moneybird's developer page the app is there, which button takes it off
    On Moneybird's page with my apps, how do I take one's access away?
    on Moneybird's app page, what takes the access away
    on Moneybird's developer page, what do I press to end the app's access
    Which button takes an app's access away in Moneybird?
    On the Moneybird developer page, how do I take an app's access away?
    .done =
        deleted its access
        hit the little cross, it's out
        removed and confirmed
        the web shop no longer appears
        gone
        there was something like withdraw, I did that
        took the rights of that program away
        removed it
        there was a bin icon, clicked that
        The app's access has been taken off
        gone from the page now
        deleted, please check
        pressed the button and confirmed
        done, it no longer shows
        it was on there a second ago and it isn't any longer
        hit the red thing, said I was sure, row disappeared
        gone, the two others I left alone
        pulled the plug on it just now
        removed, it asked me to confirm
        binned it
        small bin icon, clicked, poof
        removed the access
        pressed delete, confirmed, away with it
        removed, no longer on the page
        deleted it just now
    .stuck-app-not-in-list =
        this app isn't among mine
        my list is empty
        I guess my partner linked it
        where should that name be?
        two others are there, but not the till
        never allowed such an app myself
        it isn't here
        my page shows no apps whatsoever
        The one I want gone isn't among them
        perhaps a colleague hooked it up, I don't have it
        can't find that integration on my page
        three names here and none of them is the one I'm after
        pretty sure my co-founder set this up under his own login
        it never was on here, not last week either
        blank page, guess I never approved anything myself
        I see my colleague's stuff missing, only mine and it's not among them
        someone else must have set it up because it isn't on mine
        blank page, guess my boss connected it under his login
        I see other ones but not it
        it's not on this page, only something called Zapier
        my app's missing here
        app isn't on my page
    .stuck-personal-token =
        what about the API token I generated myself
        there's a key with my own description too
        what do I do with the code I gave our builder
        no app, but a token from last year
        I created something for a script, that string of characters
        will such a self-made key expire?
        I created an access token myself for this
        it's not an app, it's a key I generated
        What about the personal token that I gave the vendor?
        our script uses a token of mine
        the code I made last year, does that run out?
        there was never any approval screen, I pasted a long string into their form
        not the app as such, the token I created for it
        years ago I generated something for an Excel macro, that's what they're using
        a freelancer has a secret of mine that he could still be using
        There's a long code there that I once created
        I generated an access code for it back then
        there is an old secret here with my own label on it
        I once created an access token there for a script
        i generated an api token there once and gave it to the vendor
        it's an API token I created for a script
    .stuck-person-leaves =
        it's our bookkeeper we want out, not an app
        our bookkeeper quits, her login has to go
        it's no program but a former employee
        how do I throw someone out of the administration?
        we're changing firms, they mustn't look along
        an old intern can still get in
        my accountant has left and should lose access
        it's a person I want out, not software
        An employee quit, how do I shut her out?
        we changed bookkeepers, the former one still has a login
        how do I remove a user from our administration
        our bookkeeper quit on Friday and can still log on
        not the software, the chap who worked with it has to go
        we switched accounting firms, the old lot should be locked out
        it's an employee I'd like to throw out, will that happen here too?
        my bookkeeper is leaving, how do I get her out
        it's our bookkeeper I want out really
        the freelancer who did our books should lose his login
        no app, it's my bookkeeper that should be out
        actually it's my ex business partner who should lose access
        it concerns an ex-employee's login

moneybird-revoke_proof =
    how do I know the app is really gone at moneybird
    can you check whether the app still gets in at moneybird
    verify please that our app can't reach Moneybird any longer, I removed it
    can you check that Moneybird has closed the door on the app
    how do I verify in moneybird that access is gone
    removed it in moneybird, prove it please
    verify that app is out of Moneybird
    how do I see if Moneybird really cut the app
    Moneybird access removed, app asks to connect again, ok?
    How do I know the app is truly off Moneybird
    Please test whether Moneybird now rejects the app
    .check =
        yes make sure
        do verify
        do the check
        verify please, we connected it here
    .plan =
        which request is it
        what are you going to ask moneybird exactly
        would like to see what is sent
    .by-hand =
        i'll try it from the app myself
        I'll have a look in the app

moneybird-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at moneybird
    the app has to connect to moneybird again
    how do I check the app can't get into Moneybird any more
    removed it at Moneybird, should the tool now ask to connect again
    what proves the removal in Moneybird worked
    How can I tell an app is truly out of Moneybird after I removed it?
    after removal the app wants to reconnect to Moneybird, do I dismiss that
    Moneybird displayed a message that it's gone. Is that proof enough?
    verify the service no longer fetches Moneybird invoices, how
    how to be certain Moneybird has shut the app out
    Moneybird removal check
    The app asks me to connect to Moneybird again, ten minutes after I took it off. Good sign?
    test whether an app is really off Moneybird
    how can I test whether the removed app is really locked out of Moneybird
    The tool asks me to reconnect to moneybird after I took it out, should I?
    How do I see that the scheduler is locked out of Moneybird now
    test that a tool has lost Moneybird access
    How do I know the app is truly out of Moneybird?
    how can I test that an app is out of Moneybird
    how see that app lost moneybird
    how do I test that the app is really off Moneybird
    How do I test that the app I took off in Moneybird can't get in any more?
    Removed in Moneybird, how do I test from the app
    how do I see that Moneybird no longer serves that app
    How do I test that the app is out of Moneybird?
    .opt-asks-again =
        yes
        yes it does
        yes, it asks to connect again
        it cannot get in any longer
        it wants to connect again
        the app asks for consent
        asks to connect again
        got a window to link moneybird
        can't get in any more
        error: no access
        it says not connected, click to link
        sync failed with a 401
        the web shop sends me to moneybird's sign-in page
        asks me to link Moneybird again
        it says not connected
        Fetching failed, wants fresh permission
        there's a connect prompt now
        yes it needs to be hooked up anew
        access denied and a reconnect link
        it showed the authorise screen, I left it
        big orange banner: authorise to continue
        it fetches nothing, only last week's stuff is left
        401 in the log, so it's being turned away at the door
        sync button has turned into a link button
        locked out
        no more access, it says
        not without connecting again
        unauthorised, link again it says
        no data, connect button's back
        it isn't working any longer, asks me to link again
        401 unauthorized
        sync log is red since a minute ago
        wants me to authorise moneybird once more
        401 unauthorised now
        "connection lost" it says, reconnect
        it can't get in any more
        won't fetch unless I reconnect
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
        still syncing, sadly
        the invoice I just made came through
        keeps on fetching
        as though I removed nothing
        new contacts appear, so it's linked
        runs on, don't get it
        refreshed and every receipt is there
        still works
        invoices keep coming across
        It fetched new data just now
        no difference from yesterday
        sync succeeded so it's still in
        pulls contacts without an issue
        alas, it can get in
        today's invoices came across like any other day
        made a dummy contact and it showed up over there, damn
        still green, still pulling
        thought it would complain, it didn't bat an eyelid
        not gone
        still gets in
        it works as if nothing happened
        no connect screen
        nope, invoices still sync
        gone? nope
        no error, it fetched
        doesn't look revoked
        not shut out at all
        never asked to link
        sadly it just synced fine
        the invoice I made just now appeared over there
        it still gets our invoices
        keeps on working
        still syncing unfortunately
        data comes in as ever
        it's still pulling invoices
        today's purchase invoices came in again, so no
        no prompt, data comes in
        it hasn't stopped
    .opt-cannot-test =
        I cannot try that now
        no idea
        unable to try at the moment
        our plan with that app has ended
        not at the office
        only a colleague has a login there
        the sync doesn't run before tonight
        no time, maybe later
        I can't open that program any more
        can't check right now
        the app's already off my phone
        Only my bookkeeper can see that
        it runs weekly
        I don't know how to trigger it
        trial expired, so I can't open it
        tomorrow maybe, not today
        the thing lives on a colleague's machine and she's on leave
        only syncs at night, so ask me tomorrow
        I have no login to the tool itself
        no way of telling from here, I'm travelling
        can't check
        not my app
        I don't know, no access to it
        unable to run it
        can't say if it still gets in
        no idea whether it works
        Don't have a login for the app so can't
        it only runs at night
        its vendor pulled my account so I can't get in there
        haven't got the login for it here
        can't open it from my phone
        not now, no access to the app

moneybird-revoke_withdrawn =
    taken off at moneybird, what now
    the app can no longer get in at moneybird
    app can't get into Moneybird now, any leftovers I should know of
    Moneybird done, what about keys
    Moneybird no longer lets the tool in. I once pasted a key into it too, did this go along?
    gone from Moneybird, is there anything else with a key of mine
    It's out of Moneybird now. Is there anything else of mine, like a key, it might still hold?
    app can't get into Moneybird now, is there anything left lying around like a key
    moneybird access gone, tool asks to connect again. done?
    after removal in Moneybird does the key I gave it also die
    access in Moneybird is gone, any token left behind?
    app is out of Moneybird now, must I do something more
    Scheduler wants to link with Moneybird again now. All done or might there be a key somewhere?
    The app wants to be connected to Moneybird afresh, does that mean it is really out? and any keys?
    the app has left Moneybird, does that also end the key it got from me
    app lost Moneybird; do keys stay valid
    access gone at Moneybird, does a token of mine go with it?
    Gone from Moneybird, do I need to delete a key of mine too?
    App's out of Moneybird now, might a key of it remain
    the app is out of Moneybird; does a key of mine that it had still open the door
    .finish =
        excellent, all done
        no token, finished
        done, both app and token removed

moneybird-revoke_still-works =
    taken off at moneybird but the app still works
    why does the app still get in at moneybird
    tool still works with Moneybird although I removed it
    removed at Moneybird, invoices keep coming, another key perhaps?
    why does the service still get into my Moneybird after removing it
    I removed the tool from Moneybird and it still fetches invoices. Did a colleague approve it too perhaps?
    gone from Moneybird but the app still does everything
    the service left my Moneybird page and reads along all the same, how come
    I deleted the app in Moneybird, but it still posted this morning. What may be left over?
    took it off in Moneybird, invoices keep appearing
    Moneybird: removed yet working
    Even with the app gone from my Moneybird page, it syncs happily. Another colleague's approval maybe?
    removed at Moneybird but still works
    The tool keeps reading Moneybird invoices after I removed it. Someone else's consent?
    removed the app in Moneybird, it still creates invoices
    after taking access away in moneybird the tool keeps working
    How's it possible that an app I took out of Moneybird still reads my data? Did a colleague also allow it?
    took it off in Moneybird, still pulls invoices
    app in moneybird removed but the sync goes on, why
    thought I'd removed it from Moneybird, but there's new data in it this morning
    removed app in Moneybird but it still works
    app keeps reading Moneybird after I took it off, why
    still syncing with moneybird even though not on my page any more
    Took the app off in Moneybird yesterday, today's receipts still came in
    removed it at Moneybird, still creates contacts there
    thrown out of Moneybird, but it goes on adding invoices
    took the app off Moneybird but it keeps going
    Took it off in Moneybird, it fetches all the same
    Took it away in Moneybird, still fetching
    Moneybird app gone from list and it keeps importing
    removed at Moneybird but it still fetches contacts
    removed from moneybird yet still syncing
    Removed from Moneybird but the app still gets in
    took the app off Moneybird and it still fetches
    took away the app in Moneybird but it's still able to get data
    took the webshop's access away in Moneybird and orders still create invoices
    Removed the app at Moneybird and it keeps fetching invoices. What could be keeping it alive?
    Taken off at Moneybird and still it pulls in invoices
    removed it in Moneybird, fresh invoices still turn up in the app
    Took its access away at Moneybird yesterday, still reading along
    moneybird app alive after removal
    Taken off in Moneybird and it reads on. A key, or a colleague?
    Deleted an app in Moneybird and it still reads invoices
    I took the app off in Moneybird, but it continues to create invoices.
    After I removed the app from Moneybird it still syncs, how is that possible?
    I removed the app in Moneybird and it still pulls invoices, how come?
    Took it off in Moneybird, it carries on
    removed at moneybird but still reads
    removed in moneybird, yet the program keeps getting in
    took it off at Moneybird, the app is still working
    I removed it in Moneybird and it still gets in
    Removed it from Moneybird and it still fetches invoices.
    App keeps reading Moneybird even after I took its access away
    Removed the app on the Moneybird page and it continues reading invoices
    Took the app off in Moneybird, still gets my invoices. Could there be a key?
    .finish =
        colleague will handle it, nothing else
        will ask the app people
        will mail the vendor, that's it
        right, it was my own token. sorted

moneybird-revoke_still-allowed =
    moneybird still accepts the app's key
    moneybird still lets the app in after the withdrawal
    The check says Moneybird still admits the app. Did I remove the wrong one?
    you asked Moneybird for the revocation, yet the app's token works. What do I do myself?
    Wegwijs: the token at Moneybird still works. Will it expire later by itself?
    your test tells me it didn't succeed at Moneybird
    you asked Moneybird, it said yes, and the token works regardless
    Moneybird still accepts token
    Your check finds that Moneybird hasn't shut the door. Was I perhaps logged in as the wrong user?
    your check reports Moneybird still accepts the app
    you tried to revoke at Moneybird and report that the token is still valid
    Check says still allowed at moneybird after Wegwijs withdrew it, next?
    check says Moneybird still accepts the app's token
    you tried at moneybird and it's still allowed, what must I do by hand
    Moneybird says yes to everything but app keeps its access according to your check
    Wegwijs says Moneybird still lets the app in
    token still valid at Moneybird after your attempt
    the check after withdrawing in Moneybird failed
    Removed at Moneybird but the app still gets in
    Your check says Moneybird still accepts it
    .finish =
        I'll take it up with moneybird, bye
        alright, support ticket it is
        no further help required
        ok writing to Moneybird

moneybird-revoke_not-proven =
    taken off at moneybird but not checked
    look later whether the app still gets in at moneybird
    took the app off Moneybird, no chance to test it now
    Moneybird: removed, unverified
    My access to that tool ended, so I can't see whether Moneybird refuses it. Does that matter?
    removed in Moneybird, haven't been able to test it
    took the app out of Moneybird, can't run it now. How do I make sure later?
    took the access away at moneybird, untested
    can only test Monday if the app still gets into Moneybird
    no time to check after removing in moneybird, fine?
    removed in Moneybird, not able to test today
    took the app off Moneybird, nobody here to try if it still works
    Removed the webshop in Moneybird, but no orders today, so no test
    Took the tracker off at Moneybird, can't test before next class
    access removed in Moneybird, untested so far
    removed it in Moneybird, can't run the app now
    Moneybird access removed, untested so far
    took the app off Moneybird, not checked yet
    Took it off at Moneybird but did not test
    Took the app off Moneybird without testing, what should I look at later?
    .finish =
        later, done for now
        ok that's all I needed today
        leave it at that
        I put it in my calendar, done
        that'll do

moneybird-revoke_page-not-found =
    I cannot find developer in moneybird
    the moneybird menu looks different
    can't find the apps page in Moneybird, is there a direct address
    Developer isn't in my Moneybird menu
    what is the URL of the applications page at Moneybird
    I cannot find the developers page in moneybird
    Under my name in Moneybird there is no Developer. Is there a direct address?
    link straight to Moneybird's applications page please, my menu differs
    I'm following the Moneybird explanation but that menu item doesn't exist for me.
    web address for the user applications of Moneybird
    Moneybird shows no developers item for me
    direct address of Moneybird apps page
    My Moneybird menu has settings and help and not much else. Is there a URL I can type?
    can't find the developers page in Moneybird
    direct web address of Moneybird's applications page?
    There's no Developer item under my name in Moneybird
    what's the direct url of the apps page in moneybird
    I looked everywhere in Moneybird's menus and don't see where connected apps live
    no "developer" under my name in Moneybird
    can't find the page for applications in moneybird on my phone
    the developers entry isn't in my Moneybird menu, is there a direct address
    can't find the developer page in Moneybird
    direct link to moneybird user applications?
    no Developer option under my name in Moneybird
    My Moneybird has no Developer under my name, and I need to get rid of a till there
    I click my name in Moneybird, there's profile and logout only
    there is no Developer entry in my Moneybird menu
    where's the developers section in Moneybird, my menu hasn't got it
    no Developer entry in my Moneybird menu
    can't find the applications page of Moneybird
    Where on earth is the page in Moneybird with the apps?
    There is no Developer entry in my Moneybird menu, and I want the app out
    can't get to applications page of moneybird
    where's that Developer page at Moneybird, I don't have it
    cant find developer moneybird
    can't find the applications page in Moneybird
    can't find Developer in Moneybird to remove the app
    where's that developer page in Moneybird, it's not under my name
    I'm looking for where Moneybird keeps connected apps. The menu under my name has no developer. Is there a direct address?
    can't locate the developer page in Moneybird for removing an app
    Where in Moneybird is the developer page? I need to kick a tool out
    Read about a Developer page in Moneybird to remove the app, can't see one
    there's no Developer page in my Moneybird
    moneybird developer page where
    can't find the developer page in Moneybird to remove an app
    I can't find the Developer page in Moneybird to take an app off.
    I can't find the developer page in Moneybird to remove an app
    I can't find the developers page in Moneybird where apps are removed.
    I can't find the developer page in Moneybird where connected apps are listed.
    Is there a direct address for the Moneybird page on which I remove an app?
    where's that developer page in Moneybird, can't find it
    No Developer entry under my name in Moneybird
    Moneybird: can't locate the developer page
    moneybird applications page not found
    where on earth is Moneybird's page for apps with access
    Can't locate the developer page in Moneybird
    Where is the developer page in Moneybird where apps are listed? I can't find it.
    I can't find the page in Moneybird that shows connected applications.
    Where is that Moneybird page with apps that I've allowed?
    Cannot find the page with applications in Moneybird, what is its address?
    moneybird developer page to remove an app, where?
    I can't locate the Developer page in Moneybird, is there a direct address?
    Developer isn't in my Moneybird menu. Where do I take an app off?
    .done =
        the address did work
        typed it in and I see the apps
        had to sign in again, there now
        found it after all
        ok page loaded
        yes that gets me there
        the address works
        typed it and I'm there
        Now I see the page
        had to log in first, it's open
        got it, back please
        that url did it
        found the page
        typing it in worked
        had to log on once more, but I'm on it
        right, that took me straight there
        good, I can see it at last
        direct link did it
        asks me to sign in, did that, works
        typed it in, I'm there
        the url worked
        that address worked
        there we are
        typed it in, page loads
        works with the link

moneybird-revoke_app-not-in-list =
    the app is not on the moneybird page
    I do not see the app among my apps in moneybird
    the app isn't on my Moneybird page
    a colleague linked something to Moneybird and I can't see it
    why is the service I want out not in my Moneybird list
    the app isn't on my moneybird page, maybe my partner connected it
    The app isn't on my Moneybird page though we do use it. Who can see it?
    the service to be removed is missing under my Moneybird applications
    My partner hung that tool on Moneybird. Can I remove it under my login?
    why do I see only my own approvals in Moneybird
    my Moneybird list doesn't have it, though it clearly syncs
    app missing on Moneybird page
    A co-owner must have connected this app to Moneybird, since I can't see it. Does he have to remove it?
    Not listed with me in Moneybird, perhaps my partner connected it
    the app I want gone isn't on my Moneybird page
    colleague connected it, I dont see it in my moneybird list
    Moneybird's applications page shows nothing for me, yet the sync runs every night
    the app's not on my page in Moneybird
    my wife connected the app in moneybird, I don't see it with my login
    nothing listed at moneybird.com/user/applications though the app is active
    app is not on my Moneybird page
    moneybird page empty but my partner says an app is linked
    I don't see the app to remove in Moneybird, could a colleague have linked it
    My business partner approved the till in Moneybird, it isn't on my page
    Page with apps in Moneybird is empty for me but the tracker posts every day
    My Moneybird page doesn't show the app, a colleague may have set it up
    app absent from my Moneybird applications, a board member linked it
    My Moneybird page doesn't have the app, another member connected it
    the app isn't on my page in Moneybird, though it definitely has access
    Moneybird's list of my apps is empty while the link works
    the app isn't on my Moneybird page, yet it does book sales
    moneybird developer page empty, partner linked it
    The tool isn't on the Moneybird applications page, perhaps my partner linked it
    the app isn't on my Moneybird page, a colleague connected it maybe
    the tool I want off isn't on my Moneybird applications page
    Moneybird's page with apps doesn't show the till
    On Moneybird's developer page the till app isn't shown, but it works. Who connected it?
    app linked to moneybird is missing from my list there
    The tool to take off isn't on my Moneybird page, a colleague set it up
    My partner linked it to Moneybird, and I don't see it there. Must she remove it?
    the Moneybird page doesn't show the app I want off
    My partner added it to Moneybird, under my name there's no such app
    moneybird app not listed for me
    The Moneybird app I want gone isn't on my page, did my partner connect it?
    The app isn't on the developer page of my Moneybird
    The app I want to take off isn't in my Moneybird list. Did a colleague connect it?
    The app I need out of Moneybird isn't on my page
    The app a colleague linked to Moneybird is not on my page, why?
    A colleague linked the app in Moneybird, so I don't see it on my page.
    The tool isn't on my Moneybird page, likely the client approved it
    Moneybird page doesn't have the app
    The integration to be removed isn't listed on my Moneybird page
    moneybird app not on my page
    moneybird app not on my page, someone else linked it
    Moneybird's developer page doesn't include the app I need gone
    My Moneybird page doesn't show the app to remove
    I'm looking in Moneybird for the client's connected app to remove it, but it isn't on my page.
    Moneybird doesn't list the app I want to remove, did somebody else connect it?
    The app I want out of Moneybird isn't on the applications page.
    The app my partner connected doesn't show on my Moneybird page.
    The app is not on my Moneybird applications page, a colleague connected it.
    The program is linked to Moneybird but under my applications I see nothing of the sort.
    .done =
        asked my partner, he takes it off
        found out who it was
        the owner removed it on his own page
        she's signing in to do it
        ok I'll ask around
        understood, it's someone else's
        I'll ask whoever linked it
        she has taken it off on hers
        Ok clear, go back
        my colleague will deal with it
        understood, it hangs on another user
        he removed it just now
        right, continue
        turned out to be Sarah, she's done it on hers
        got it, I'll have a word with whoever set it up
        makes sense, my partner is taking care of it
        the former director logged on and took it off for us
        so ask around first? he did, it's off now
        will ask who set it up
        logged in as my boss and there it was
        my coworker took it off her page
        okay, Sean connected it, he'll look. go back
        clear, go on
        colleague is on her own page now, continue

moneybird-revoke_personal-token =
    I made an api token myself in moneybird
    does a personal key of moneybird expire
    I made a personal token in Moneybird, how to delete it
    does an own API key at Moneybird ever expire
    an old script uses a key I created in Moneybird, kill it
    I once made a token of my own in moneybird, get rid of that too
    I made an API token in Moneybird myself for a script. How do I invalidate it?
    does a personal token of Moneybird expire
    A freelancer still has my Moneybird token on his laptop. What can he do and how do I stop it?
    delete a self-made key in Moneybird
    I once generated a personal token in Moneybird, where does it go to die
    delete own Moneybird API token
    A student wrote us a script with a Moneybird key I made. He's left; how do I make the key worthless?
    delete a personal API token in Moneybird
    Does a self-made Moneybird key expire? I gave one to a freelancer
    I created a personal API token in Moneybird, how do I kill it
    does my own moneybird token expire
    An old script holds a key I made in Moneybird. Can whoever has it still read our books?
    made a personal token in Moneybird once, how do I kill it
    api token in moneybird that I gave to a freelancer, does it expire
    delete personal api token in Moneybird
    I gave a Moneybird token to a freelancer, how to stop it
    does a self made moneybird key expire
    Years ago I created an API token in Moneybird for our web guy. Does it expire?
    The web guy got a self-made key for our Moneybird, I want it dead
    Made a personal token in Moneybird for an Excel macro years ago, want it dead
    personal API token in Moneybird, does it expire
    delete a key that I generated myself in Moneybird
    Years ago I created a key in Moneybird for a friend's script, is it still valid?
    we handed a self-made Moneybird API token to a consultant
    A Moneybird key I created myself is used by the tool, how to end it
    The API key which I generated in Moneybird for a former freelancer
    self-made key in Moneybird is with a contractor, end it
    self-made API token in Moneybird given to a developer, how to end it
    personal token moneybird delete
    i once generated an api token in moneybird for a script, get rid of it
    I created a personal token at Moneybird for a script, how do I get rid of it
    a personal API token I created in Moneybird, remove it
    I once made an API token in Moneybird and gave it to a developer
    an API key that I generated in Moneybird lies around at our former developer
    Delete the personal token I made in Moneybird
    I made an API token in Moneybird myself for a script by my nephew. Does it expire, or must I remove it?
    I once made my own Moneybird token for a script, must I delete it
    I made a secret key in Moneybird myself for a script, how do I kill it?
    Does a key I created in Moneybird run out by itself?
    a token I made in Moneybird for a freelancer is still there
    I once made a key in Moneybird for a freelancer who's gone now
    my moneybird token ended up in a shared sheet last week
    my own Moneybird token should stop working
    moneybird personal token delete
    Does a token I generated in Moneybird expire on its own?
    I made a Moneybird token for a script once, want it gone
    I once made an API token in Moneybird. Does it expire and how do I get rid of it?
    I made a token in Moneybird for a script, how do I make it stop working?
    I created a personal API token in Moneybird, how do I get rid of it?
    A script uses an API token I created in Moneybird, does it end by itself?
    made a token in moneybird for a friend's script, is it still valid
    I created an API token of my own in Moneybird, does it expire
    API token I generated in Moneybird, delete?
    A token I once created in Moneybird for a script has to be killed
    own moneybird token delete
    made my own key in Moneybird years ago, is it still valid
    my own API token in Moneybird must be destroyed
    I made my own key in Moneybird, how do I kill it?
    I once made a key myself in Moneybird for a client's report, how do I get rid of it?
    I created a token in Moneybird years ago, does it stay valid?
    Where do I delete a personal token I made in Moneybird?
    I created an API token in Moneybird for a script, how do I get rid of it?
    I once created a Moneybird token for a script and want to get rid of it.
    How do I delete a personal key I created in Moneybird?
    I once gave a freelancer a Moneybird token that I generated. How do I kill it?
    I once produced an API key in Moneybird and gave it to a freelancer.
    .done =
        key removed
        wiped that code
        threw the token away, so the script stops
        it's out
        cleaned up the old key
        the builder knows, it's deleted
        deleted the token
        key's gone
        I removed all my own keys
        done that too
        ok wiped it, go on
        it's off the page
        cleaned up, back to the step
        wiped it
        the string is gone, the freelancer will notice soon enough
        deleted both of those, what's next
        fine, that secret doesn't exist any more
        deleted it
        killed the token
        okay, back to the list
        deleted my token
        key's gone, go on
        deleted that token, now back
        key is gone. next
        got rid of the key, on we go

moneybird-revoke_person-leaves =
    my accountant leaves, how do I take them off moneybird
    remove the accountant's user from moneybird
    our bookkeeper has to leave Moneybird, is that done under apps too
    an ex-colleague still logs in to Moneybird, how do I take that person out
    who may remove a user in Moneybird
    it's about a person in moneybird, our bookkeeper leaves
    My bookkeeper is leaving and has a login in my Moneybird. How do I take him out?
    delete a user in Moneybird, I'm not the owner
    Our clerk is going. How do I end her entry to Moneybird?
    who may remove people from Moneybird
    it's a person I want out of Moneybird, not software
    remove bookkeeper from Moneybird
    Our Moneybird administration still lists an ex-employee among its users. Who has the power to take her off?
    remove my accountant from Moneybird
    A person, not an app, should lose access to our Moneybird
    our bookkeeper is leaving, remove her from Moneybird
    how to take a person out of our moneybird, not a program
    Ex-partner of the firm can still log into our Moneybird administration
    my bookkeeper must lose access to Moneybird, it's a person and not an app
    how to remove ex partner as user from moneybird
    accountant left us, where do I take her out of Moneybird
    employee left, she can still log in to our Moneybird
    it's not about an app but a person who has Moneybird access
    Our bookkeeper left, how do I get her out of our Moneybird?
    Moneybird: my ex-partner is still a user, how do I take her off
    Ex-partner still logs in to our Moneybird, she herself not some app
    Our bookkeeper stops. How do I end her own login to Moneybird?
    remove our bookkeeper as a person from Moneybird
    treasurer leaves, take away their Moneybird login
    A board member leaves and must be out of our Moneybird
    The bookkeeper of our Moneybird company must be removed, as a person
    Ex-controller still has access to our Moneybird as a user
    take our former bookkeeper off Moneybird
    remove accountant user moneybird
    My bookkeeper should lose her Moneybird login, it's a human not a tool
    our bookkeeper herself must lose access in Moneybird
    in Moneybird our bookkeeper must go, not an app
    our accountant goes, how does she lose Moneybird
    My accountant must lose access to Moneybird
    My bookkeeper has access to Moneybird and leaves. It's about her, not about an app. What now?
    Our bookkeeper should no longer be in Moneybird
    My accountant should no longer get into Moneybird, as a person
    My accountant should lose access to Moneybird, is that an app thing?
    it's our accountant I want out of Moneybird, not a program
    Bookkeeper quit, he himself can still log in to my Moneybird
    not an app but our accountant has to leave Moneybird
    remove accountant from moneybird
    Removing my bookkeeper from Moneybird, same procedure as an app?
    Our accountant should no longer be able to log in to our Moneybird.
    Our bookkeeper leaves and should no longer get into Moneybird
    Our bookkeeper should no longer get into Moneybird, where do I remove that person?
    My bookkeeper should no longer get into Moneybird, is she removed as an app?
    It's our accountant I want out of Moneybird, a person that is
    Client's Moneybird: remove us as accountant, not an app
    It's our bookkeeper rather than an app that must leave Moneybird
    remove our former bookkeeper from Moneybird, a person not an app
    take our ex-bookkeeper, the person, off Moneybird
    A person must leave our Moneybird, not a program
    Our firm stops working for a Moneybird client, how does he remove us as a user there?
    Our accountant should no longer get into our Moneybird, is that the same as removing an app?
    Our accountant leaves and should lose access to Moneybird.
    My bookkeeper should no longer be in my Moneybird
    My bookkeeper is leaving and must lose her Moneybird login.
    .done =
        user removed in settings
        the owner took her out
        the firm has no login any more
        ok, I'll ask the boss
        done under users
        he can't get in any longer
        took the user off in settings
        the owner did that for me
        Her login is gone
        understood, return
        that person is out now
        I'll pass it to the owner, go on
        done, now back to the app
        owner has kicked him out, sorted
        clear, I'll pass that on to the owner
        she's off the team list now
        thanks, that answers it, back to the software
        removed her under users
        removed the guy under users
        I own the account, so I threw him out myself
        owner removed him
        okay, that's sorted, now the app
        user removed. back to it
        but there's an app as well, so go on
        user removed by owner

moneybird-revoke_which-app =
    .skip =
        I can't recall the name
        blank. go on
