### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

move-link =
    the link is in the name of a colleague who is leaving, how do I move it
    move the connection to another user
    our bookkeeper is leaving and all integrations run on her account
    we want the integration to run on a system user
    how do I move a link to another Exact user without losing anything
    reconnect with a different account
    can I put Klippa on another user?
    In which order do I hand over a connection when somebody leaves?
    My colleague leaves next month and the webshop connection runs on his login
    the integration runs on my personal login and I no longer want that
    I want to take over Jan's connection
    how do I change the user of the exact integration
    who owns the connection and how do I pass it on
    create a separate user for our integrations
    Should I block the old user first or reconnect first?
    an employee has left, what about his connection
    How do I have our scanning tool run under a service account instead of under my name
    The director connected everything and wants out: it has to be on a generic account
    do I lose my settings when somebody else reconnects
    hand the connection over to my successor
    I am leaving this company, how do I make sure the integrations keep working
    authorise again under another login
    Can the connection switch users?
    reconnect as another user without the app standing still
    we want all links on a service account
    the connection has to be in somebody else's name
    how do I move the authorisation from Piet to Klaas
    Anja once connected everything and stops in June, how do we keep things running
    put the integration on another person
    new user
    in the name of
    move the link
    move a link
    move the connection
    transfer the connection
    service user
    api user
    technical user
    shared user
    generic user
    employee leaves
    leaving the company
    link is in my name
    link of my colleague
    reconnect as another user
    reconnect with another user
    reconnect under another user
    on whose consent
    who connected it
    in whose name
    on whose name
    change the user
    switch user
    change user of the link
    runs on my account
    Sofie leaves at the end of the month and all that talks to Exact hangs on her login.
    Can the web shop run in the name of our new controller from now on?
    Good afternoon, someone covers for me during my maternity leave. The receipts app runs through me. How does she get it on her login?
    that link has to come off my name!!
    we wnat the conection on a diferent user
    our bookkeeper's off and his login will be closed, who takes the links over and how
    Kindly advise how an existing authorisation may be assigned to another employee.
    an ex-colleague's account stays open only because Basecone hangs on it, how do we solve that
    I'm no longer co-owner, my personal login mustn't be used for the till
    May IT close Peter's account? Three tools still run on it.
    rather a neutral login than the director's under our apps
    From January Ahmed does the books. Whatever was on Karin goes to him, preferably without double entries.
    how do you make Power BI fetch via a functional account instead of me
    we'd like to cancel that user's licence but first the app has to go to someone else
    two connections of the same tool get in each other's way, how do I put each on its own login
    Is there a button that simply changes the owner of a connection?
    We are reorganising. Five apps get another person in charge. Does each have to be connected anew by that person?
    I don't want my name on every automatic entry
    the app sees too much as it runs on the boss, how do I run it on a more limited user
    my predecessor is still behind all the consents, I want them to go through me
    will my settings in the scanner stay if Pete puts it under his login?
    swapping the user behind an integration, what's the safe way
    How do I keep everything from halting the day Els has her account closed?
    the volunteer who hooked our charity up to Exact quits, I'm taking it over from him
    our scanner sits on the address of someone who passed away, it must go on another
    what's first in a swap: giving the new login rights or taking the old one off
    Can one general user carry all connections or does every app need its own?
    I'd like the link to be the company's and no longer mine
    the temp linked it last week on her temporary account, it needs a lasting one
    succession of the admin: steps to hang the apps under his successor
    this is all under Mike's login and Mike hands in his laptop on Friday
    then better let it run under a user with fewer rights. how to switch over
    she left in summer, can someone else's login drive this
    i do not want this on a person, rather a service account. how to do the change
    the exact link sits on my personal login, can it move to a shared one
    user is about to be deactivated, want it under mine
    everything is on Anja and she retires
    fine but it must not hang on my account, I'm a contractor
    In Exact his name is on every single link and he quit
    wait, it's still needed, just not through me. how can it run via my successor
    colleague who connected everything is leaving, how do I put the link in my name
    move a connection to another Exact user
    run the integration under a service account instead of the director's login
    Our controller leaves on Friday and the whole dashboard hangs on her approval. What's the right order?
    bookings by the tool show my name, it should be someone else's
    replace the person behind the link without any downtime
    we want a dedicated API user for all our links in Exact
    hand over integrations when an employee retires
    the app should work through my successor's account from now on
    switch from a personal user to a system user
    keep settings but change the user the app signs in with
    HR wants Kees's account closed but the scanning must go on
    transfer the connection from person A to person B
    Which comes first, the new user or removing the old one?
    I'm going on leave, my colleague should take over the link
    a private e-mail address is underneath our Exact link, must become a general one
    put an existing integration on a different login
    take over the running connections from the previous administrator
    next topic, a colleague is leaving, how do we get his connection onto another user
    what to do about an integration in the name of an employee who quits next month
    can it be on a shared login instead?
    Linda retires in June and every app runs on her account
    I'd like the app to run under a colleague's name
    how do I hand this over to someone else without downtime?
    I'm leaving the company in two weeks, what has to be transferred?
    the trainee's login is behind it, that needs changing
    IT wants a service account for this
    can we swap the person behind the link?
    my name off, Sandra's name on
    what order do I follow when somebody resigns so nothing stops
    Our controller hands in her notice; her integrations need a new owner
    is it ok to block Ahmed when the scanner still works through his login?
    move app to system user please
    Anne is retiring and all our integrations run on her login. How do I shift them without an outage?
    from personal logins to one technical user for our connected software
    Our controller leaves at month's end. The till and the scanner run under his Exact user, how do I go about it?
    swap the user behind an app with no interruption
    the connection is still in the name of the owner who sold the company
    My predecessor set it all up. I'd like it under my own user before he gets blocked.
    The webshop should run under another Exact login. What's the right sequence?
    colleague going in three weeks, hand over the software
    put our integrations in somebody else's name
    colleague leaves, link runs on his name
    move connection to another user
    change user behind an integration
    transfer integration to a colleague
    system user for integrations
    service account for the exact connection
    employee leaving, keep the link
    take over connection from coworker
    run Power BI link under another login
    change owner of the connection
    hand over an integration
    use a generic account for apps
    connection tied to former employee
    switch Dext to my user
    how do I transfer the link?
    link is in someone else's name
    dedicated api user
    replace user of the connection
    Basecone runs on my boss's account
    offboarding user with live integrations
    can the link use a different user?
    move lightspeed from Tom to Anna
    connection ower change
    reassign app authorisation
    controller leaves Friday, her links must go on
    before we block his account, move the link
    she retires, and Shopify is connected through her
    I am leaving, who takes over my connections?
    hold on, my colleague is leaving as well, and the link is hers
    move link to another user
    Our controller's last day is the 30th and three apps run under his name. How do we put them under somebody else?
    how do i put the second one on its own user
    show me the guide for moving one
    give one of them its own user, how
    take me to that separate guide
    transfer an integration to another user
    Our bookkeeper is quitting, everything is connected with her login. What should we do before she's gone?
    how do I put a link under a different Exact login without downtime
    Our finance lead is leaving and the Exact connector runs under her name. How do I hand it over to someone else?
    transfer integration to different user
    can the exact connection be put on my login in stead of my colleague his login?
    The Shopify sync was set up with the owner's personal account. We'd like it to go through the office manager's account from now on.
    I'm handing over my desk on Monday, the stock system talks to Exact under my name. How do I pass that on to Siobhan?
    change the person behind a connection
    we are franchise, head office clerk connected all till software with her personal account, she is resigning, how to shift to other id
    integration is under my boss his account, he want it under mine, what is the order to do this safely
    dont want the webshop link hanging on one guy who might leave, can we put it on a different user
    Is there a way to transfer an app's connection from one Exact user to another without losing anything? Asking before HR locks the account.
    How do I hand over an Exact Online connection from one employee to another?
    our bookkeeper is leaving in two weeks and Dext is linked with her login, what now
    change owner of integration
    I want the app connection under my account instead of the account from my former boss
    Please can you tell how to transfer the scan app to different user, without losing the settings
    The interface runs in the name of our director. IT says it should not. How to get it under another person?
    switch the link from Jan to Sandra
    Our bookkeeper leaves on Friday and the till posts through her login, how do I switch that to me?
    Change the user behind an existing integration
    Can I hand over a connected app to a colleague without breaking it?
    I'd like the Shopify feed to stop running under my personal account and run under a service account instead
    What's the right order for swapping the account an app uses, new user first or old one off first?
    moving scan tool from jane's login to finance@
    The owner no longer wants every automatic entry to carry his name
    IT here. Need to disable a leaver's account tomorrow, but Payhawk runs on it. What first?
    How to transfer an app authorisation from one employee to another
    My predecessor set up our payroll connection and I am taking over, it still works but it's in his name
    We want all our integrations on one technical user rather than on people
    She's going on maternity leave and our time sheets come in via her Exact account, so can I take over the connection?
    Replace the connecting user, keep everything else as is
    Is it possible to change who the expense tool is signed in as?
    How can I avoid the webshop stopping when we close down Mark's user?
    our cfo is retiring, half the apps hang on him
    Take an app off a person and put it on a shared account
    I will change job inside the company and loose access to Exact, but the CRM uses my login still
    swap user for power bi connector
    We're reducing licences and want to drop one seat, only that seat is the one our stock app uses
    Reassign the API connection to a different Exact Online user please
    Handing the ownership of the Basecone connection to the new finance manager
    I don't want to rebuild the integration, I only want somebody else's name on it
    The contractor who hooked up our reporting is finishing next month. Want to get that under a permanent employee's account, no gaps.
    how do i make the app log in as someone else from now on
    Can two people swap roles, so that the cash register goes via my colleague's account instead of mine?
    Best practice for connecting apps with a service user and shifting the current ones onto it
    Before I block this employee: what happens with the apps he connected and how do I keep them going?
    Everything our hours app books shows up as done by Linda, who is leaving. It should go through our generic user.
    Staff member resigned, still has access for two weeks, need to take her links over in time
    Connection owner change
    I'd rather the app used an account with fewer permissions than the admin one it has now
    Treasurer of our charity steps down, membership software is connected with his password
    How would I go about switching the login that our warehouse system uses with Exact, with no lost orders?
    Put the dashboard on a different user
    Want to migrate Dyflexis from an individual to a system account
    My name is on the connection and I want it off, but the app has to keep running
    We have one colleague through whom twelve client links run and he has given notice
    transfering app connection to other employe, how?
    The boss's son takes over from the boss, the invoices app should follow
    The link still works but it's my ex-colleague's and I'd like it to be mine before HR closes his account
    Which steps to take when the person who connected Klippa goes on long sick leave?
    We'd prefer a neutral login behind the BI feed
    Nothing is broken yet, I only want the hours app off Peter's login in time
    Rotating the user that our integration signs in with
    Our auditor says automated entries must not be in a real person's name, how can we change that for the existing apps?
    Can the app be re-pointed at a newly hired colleague's login while the old hand is still around?
    Finance manager promoted to another country, her credentials drive our stock sync, want it under the new manager
    I'm handing over to my successor in March and several feeds run under my login
    The client's analyst who authorised my dataset is going on leave for good
    We want to change the interface from a personal to a technical user
    The responsible of warehouse leaves, the app is in his name
    cofounder left on bad terms and stripe sync still runs on his login, want it on mine
    Mr Bakker retires at Whitsun after thirty years and the haulage system depends upon his login; how might we transfer it without interruption?

move-link_who-gave-it =
    do I know whose consent the link runs on
    may the old user be blocked before I reconnect
    do you know whom the link I want to move is on
    does it matter if I know the present owner of the link
    we want it on another but aren't sure whose it is now
    suppose it was my predecessor, what's the first step in moving
    in what order do you move a link, new user first or old one out first
    may I block the leaver already or first move the connection
    does the connection stand still while moving to another user
    May I block the departing colleague already, or should the new user be ready first?
    why is the old consent removed last when changing users
    HR wants our leaver's account closed tomorrow. Is that okay if the scanner still runs on him?
    sequence: old one out first or new one in first, when handing over
    HR wants to block him today, is it a problem for the link he owns?
    order of steps for handover
    When taking over a connection from someone who's going, do I switch first or disable his account first?
    .opt-known =
        yes
        yes I know
        I know who it is
        in a colleague's name
        in my name
        my predecessor
        yes that is me
        runs on marleen's login
        that's me, linked it last year
        henry in accounts, who is retiring
        the previous controller
        it's on info@, our general login
        our intern had done that
        it's on Karen's login, she set it up
        we have that documented, the link was made by our former CFO
        sure, it's me
        My own account is the one behind it and I'm moving abroad next month
        only one person ever had access so we're certain about that
        the connection page literally shows the name of our bookkeeper
        yep got the name
        That would be Karen in payables, she plugged it in back in 2021
        my login, always has been
        we no longer have to guess, the bookings all carry Tom's initials
        The chap who leaves on Friday, his name is all over it
        yes, it's under our former controller's name
        The connection was set up by Ingrid, she's retiring in March
        the CFO who left us in June
        We have a service login for that.
        it's our former bookkeeper Karen, we have it written down
        that'd be Siobhan, she set it all up before the maternity leave
        it's our former bookkeeper's account
        pretty sure it's Linda's login
        it's on the owner's login, he told me himself
    .opt-not-known =
        no
        no idea
        I don't know
        I want to find out
        nobody knows
        how do I see that
        no clue who ever did that
        from before my time
        three people it could be
        do work that out with me
        nobody here remembers
        have to trace that first
        no clue whose account that is
        nobody remembers who clicked agree back then
        where can I look up which person the link belongs to?
        It was set up before I joined and there's no documentation.
        might be one of three colleagues, need to check
        not sure, help me find out please
        our old IT partner did it, under which name I couldn't tell you
        we still have to guess, the bookings carry no initials whatsoever
        it was there before any of us worked here
        Could be Tom, could be his predecessor, nobody kept a note
        the IT firm did the set-up and that firm went bust years ago
        nobody here remembers who clicked that button
        not a clue, I just started here
        nobody here remembers who did that
        not sure, how would I check that
        could be anyone of three people, I'd better check
        i am from the hotline of the scanner company, the customer on the other line has no idea
        we are having three persons with that role so i cannot say for sure sir

move-link_find-out =
    in whose name does our connection run
    on whose consent does it run
    who ever connected this app
    how do I see which user made the connection
    whose consent does our scanning app use
    under which account does the integration run
    on whose behalf does the app work
    how do I discover whose login is behind the app that must come to me
    which employee is behind the link before we move
    where do I look up the name of whoever agreed
    can the admin see who the app runs under that we're moving
    before moving the link, how do I learn whose name it's in
    want to hand over the connection but no clue who made it
    old owner of the link unknown, may I carry on moving it regardless
    I'm to move the link but haven't a clue whom I'm taking it from
    find current owner before moving
    Before we transfer the app to a new user we'd like to know the present one. Would a recent booking show it?
    under whose account is our Exact integration running
    nobody remember who made the connection with exact, it was 2019, where can I look it up
    I want to move the link to a new person, yet I've no idea who set it up in the first place
    Before handing over: where do I see the name of the person who said yes to this app?
    want to move the link to the new girl but no clue whose account it uses at the moment, how do I see that
    before transfer I must know under which person the sync is running, where is this written
    how do I find out which user gave the consent for the integration
    find the user behind the connection
    I want to take over the till link but nobody remembers who set it up
    Trace which employee authorised the expense app before I switch it to someone else
    Three leavers, one of them connected the webshop. How do I discover which?
    Before swapping I need the name of the present user of the connection and the app screen doesn't say much
    how to find out on whose account an app is running so I can transfer it
    Would there be any means of discovering in whose name the haulage system is presently joined to Exact, so that we may put it in another's?
    .opt-found =
        found
        I know now
        it is a former colleague
        I have the name
        it is in the settings
        turned out to be marleen
        it was simply in my own security center
        our bookkeeper knew
        asked around and it was henry
        aha, got a name
        saw it in the list by user
        turns out it was me all along
        found the name in the app's settings screen
        Latest entry was created by Tom, so that's our person.
        got it, it was the intern's account
        our admin looked in the list and told me who it was
        mystery solved
        yes, Maria had the app under her own account
        the newest booking says Priya made it, so there we go
        Turns out it was me all along, silly
        asked around, and the old warehouse manager owned up
        Sophie saw it among her own apps, nobody else did
        the newest journal entry says it was created by m.peeters
        wasn't who I thought, it's Linda from payroll
        it says connected as j.smit in the settings
        got the name
        security centre shows it under my own name
        turns out it was our intern, can you believe it
        Kindly note, I have confirmed with Mr. Iyer, it is his consent only.
        got the name from the newest entry
        someone in the office says it was her, so that's cleared up
    .opt-not-found =
        not found
        I can't find it
        just carry on
        nowhere to be seen
        unknown
        couldn't find out, let's move on
        they all say it wasn't them
        looked everywhere, no name
        let's carry on regardless
        can't get to the bottom of it, move on
        trail goes cold
        remains a mystery
        couldn't figure it out, let's move on
        no name anywhere, skip
        Asked five people and none of them has the app in their list.
        still a mystery to me
        I give up searching, can we continue without it?
        the settings page shows nothing about a user
        will sort that out later, next step please
        the newest booking says nobody made it, just blank, so let's skip this
        I've spent an hour on this detective work, enough
        Everybody looked among their own apps, nobody saw it
        leave that a mystery for now, next please
        looked everywhere, no luck
        Asked three colleagues, each of them points at another one.
        never mind, continue without
        no luck, let's just proceed
        all five places say nothing, let's not waste time on it
        cant see it from my phone on the train, just continue please
        I asked around, nobody admits to it, continue please

move-link_choose-user =
    what kind of user do I need for a connection
    which rights must the new user of the connection have
    what does the user that an integration runs on need
    which colleague is fit to take over the link
    does the successor need a main user licence for the app
    is it better to put the director or a separate login under the app
    may the new bearer of the link have limited rights
    what does the new user need in order to take over the link
    must the user I move the link to be allowed to manage the subscription
    whom should I pick to carry the connection from now on
    Which rights does the successor need on whom we're going to run our programs?
    is Manage subscription required for the one who takes over the integration
    I must appoint someone for the expense app to run on. What do I look out for in that choice?
    requirements for a new holder of the connection
    who's the best person to run the link from now on
    requirements for the new link user
    I'm picking a successor for the integration's login. Does it have to be a main user, or will less do?
    which user is suited to carry the link
    What does the new person need in Exact to take over an integration?
    which colleague is the best one to take over the link?
    What does the person who takes over the app connection need in Exact — full rights, or is read only ok?
    Does the successor need their own Exact login or can she use mine for the connector
    who's the best person to put the link on? our payroll lad or the controller
    which rights must new user have for taking over the connection, is normal user ok
    What permissions does the person need who takes over the link from our old controller?
    does the new user need to manage licence or is normal role enough for taking over the app
    who should I pick to run the integrations on, after Karin is gone
    What rights does the person taking over the connection need?
    Who would be a sensible pick to run our webshop feed under, now that Anna is going?
    Which role should I give the account that takes over the app
    Can I put it on a colleague who only works part time and has limited permissions?
    Is a full licence or a main user required for whoever inherits the integration?
    Whose name should our integrations run under so they don't break when people quit?
    .done =
        I chose somebody
        the user is there
        chosen
        we take the system account
        picked Tom, he's staying
        it'll be ellen from bookkeeping
        we take a separate login called LINKS
        i'll be it, i'm staying a while
        created one with the role from the manual
        the boss it is
        picked, she can sign in already
        we'll go with Sandra from finance
        picked one
        I've created a fresh account that will be used for this
        It's going to be my own login, I'm not going anywhere.
        decided with the team, the controller takes it over
        the new person has a login and the proper role
        all right, user selected, what's next?
        Sanne it is, permanent contract and her own sign-in
        we've settled on the finance director
        picked somebody: Raj, he can get into all four companies already
        Her address belongs to one Exact only, so we take Lotte
        picked one. our office manager.
        took a while to agree but it's going to be Tom
        picked someone
        Our treasurer will do it, she has the access already.
        the new person is ready and has the role
        that's decided, it'll be me
    .stuck-system-user =
        we want a system user
        a separate user
        not a person but an account
        a service account
        we'd rather use a service account instead of a real person
        can't it be someone who doesn't exist, a robot
        rather a login not tied to a person
        how do i make a technical account for this
        we'd like api@, is that allowed?
        no human but a functional account
        can we make a service account for this?
        I'd rather not tie it to a real person
        how do you set up a non-personal user
        Our policy says integrations run on technical accounts, what do I need?
        which e-mail should a dummy user get
        rather a robot than a human, humans resign
        Could we just make up somebody called INTEGRATIONS?
        I'm not looking for a successor to Peter, it shouldn't hang on any employee
        audit wants a service account that nobody uses to work with
        can it be a robot account?
        no I don't want a named person
        i dont want this depending on a human again, last time was a disaster
        can we make a generic one like api@ourcompany?
        no one here will stay longer than a year, better a shared account
    .stuck-several-environments =
        they have several environments
        he is in two environments
        more subscriptions under one login
        one exact identity
        ellen has three environments under a single mail address
        that person also signs in at other clients with the same identity
        on logging in she must first choose between subscriptions
        one exact identity with more environments, does that go?
        he's in the belgian exact too under the same address
        she has one login for three different Exact environments
        my identity is linked to two companies' subscriptions
        does it matter if he gets to pick an environment after signing in?
        One Exact Identity with multiple environments behind it
        the guy I picked is also user at our sister company with the same address
        Her address belongs to three Exacts, we wanted Lotte
        he gets asked which company's subscription to open every time he signs in
        one password, and it opens our books as well as those of his wife's business
        The person I have in mind does bookkeeping in a second Exact too, same e-mail
        he has like 4 Exact environments under the same e-mail
        he belongs to 3 Exact environments under the same e-mail
        he has one email for multiple Exact environments
        her login opens three different Exact subscriptions
    .stuck-same-login =
        we already use that login
        same login for another client
        he also connects for another firm
        the login is connected already
        ellen has linked that app already for the sister firm
        at another client the same tool runs on her login
        can one person do it twice?
        already tied to this app for a different company
        we use that account for a second webshop
        this person already connected the same app for another client
        will the other customer's link break if I use the same login?
        he's using that tool already elsewhere with that account
        We're a firm and our login is taken for this app by a different client.
        can one user authorise the app twice
        she already said yes to this very app, for another client
        Last time we used Joost for company B, company A dropped out
        this app already runs under his name, for the holding
        would it kick out the connection she made for the foundation?
        this login is already connecting the same tool for our subsidiary
        that account is connected in this app for another client already
        hmm, that user already connects this very app for our sister company
        he already connected this app for another client of ours

move-link_give-rights =
    how do I give the new user of the connection access to all administrations
    where do I set the administrations of the user who takes over the link
    the successor can't enter our companies yet, where do I arrange that before moving
    must the new login get as many rights as the leaver
    assign companies to the general account that will carry the app
    how does my successor get the same files as I have
    where do I give the new user of the link access to every company
    assign the administrations to the replacement before moving the connection, which screen
    rights for the new link user, under which menu
    Where do I give the new system user all the companies, before I switch the app to him?
    ahead of the handover my successor must get the same companies, via which screen
    Under Monitor I see Companies: Access rights. Is that where the colleague taking over gets his entities?
    what if the new holder turns out to lack a right when we switch
    where do I hand the new person all companies before taking over the link
    give successor access rights
    The fresh account sees one entity only and the app needs twelve. Where do I add those before reconnecting?
    where do I give a user access to companies
    The successor needs the same administrations in Exact; which screen?
    where in Exact do I let the new account into all 9 companies before I reconnect the app?
    How to grant the replacement user the same companies as the old one had
    how do i give the new user access to all the companies, he only has one, and then the app will also only have one i think
    Where in Exact do I tick the administrations for the person who takes over the link?
    new colleague need rights for 12 divisions before I reconnect with her, which screen
    where do i assign companies to a user in Exact, he must take over our Dext connection
    The person taking over the link can only open one division, I need to give him the rest
    give new link user access to every entity
    The new service account exists but has no companies yet, where do I assign them?
    How can I let the successor into all eight entities before reconnecting the app
    assign companies to the user that will carry the link
    Our replacement user needs the same set of divisions the leaver had; where do I set that?
    What do I need to grant my successor in Exact before the feeds can run under her name?
    .done =
        rights given
        all administrations are on the right
        saved
        they can reach everything
        done, moved them all across and saved
        moved all eight firms to the right and saved
        completed ellen's access
        our admin set it up for us
        she may go everywhere now
        gave the purchasing role and the companies
        firms ticked for the new one
        moved them all across and saved
        rights are in place
        She was an all-access user already, nothing to change.
        our admin has just assigned the companies
        done with the arrows
        he can now get to every entity we have
        permissions set, next
        moved all five companies across to the right and saved
        HR's admin has just added her everywhere
        he could already get into each one, nothing to change
        That's sorted, same companies as his predecessor
        arrow clicked, then Save, then coffee
        no more boxes left on the left, saved
        moved them all across
        she could see everything already so nothing to change
        saved it, every company moved to the right
        all shifted to the right hand side, saved
    .stuck-may-not-change-users =
        I may not
        I can't change users
        no rights to manage users
        I don't have that menu
        Users is greyed out for me, I'm not allowed to edit people
        that screen is locked for me
        head office does users, i can't get at it
        exact won't let me save
        i see master data but the rest is grey
        i lack the authority for that
        I'm not allowed to edit users
        the users page is hidden for me
        who do I ask to set this up, I'm no admin
        Everything's greyed out on the user card.
        we have a central IT team for permissions, I can't touch it
        I know which companies, I just cannot hand them to her
        Everything on that page is greyed out for me
        only our managing director touches people's accounts
        it says I lack permission to edit colleagues
        I'm not allowed to touch users, IT does that
        our IT guy has to do it, my login can't touch other users
        not allowed, it says
        I'm not allowed to edit other people's accounts
        the users screen is read only for me
        greyed out for me, only my dad is admin
        only our main user can edit people, not me
    .stuck-which-administrations =
        which administrations
        I don't know which
        how many should there be
        which do I choose
        should it be all of them or a few?
        not sure how many firms the app must reach
        which do i tick for the new person
        how do i see which ones the old one had
        i've thirty, which are needed
        which companies does the app actually use?
        we have thirty entities, no idea which of them matter
        where can I see what the link covers today
        Not sure if the dormant ones should be included too.
        how do I know what to put on the right-hand side
        I can hand them to her, I just don't know which companies
        there are forty of them, surely not every one?
        How do I see what the app reads at present?
        does the dormant holding count too or not
        which ones does it need though?
        which ones though? there's a long list
        which companies does the app need then? no clue
        there's 60 of them, surely not every one? which

move-link_try-user =
    does the new user of the connection see all administrations
    how do I check the new user before I reconnect
    just log in as the successor to see if she gets everywhere
    check beforehand: does the new login count as many companies
    how do I test the general account before hanging the link on it
    can the person taking over pick all firms at the top left
    how to check the new link user sees every company before I switch
    should the successor log in to Exact once before we move the link
    test the replacement's list of administrations prior to the handover
    How do I check before the switch that the new user sees every entity?
    pre-flight: can the successor pick all companies at the top left
    I gave the system user all the companies. How do I test that prior to moving the app over?
    a quick look with the login of the one taking over, what should it show
    can the replacement be tested before we move the link over?
    does new user see all, pre-move
    Is it enough that the successor signs in and checks the company list at the top left before the switch?
    check first that the successor sees all companies, but how?
    before switching I want to verify what the new login can open
    How do I check the replacement can open all our companies before we switch the connector?
    does new user see same list as old user? how to test
    how to be sure the new user can open every administration before we link with that user
    I set up the replacement account, can I check it's not missing a company before moving the connection over?
    is there a quick test that the successor sees the same list of administrations as the old one
    How can I verify that the replacement user can open all our companies before moving the connection?
    before switch over: is there a quick way to see which administrations the new colleague sees
    want to check new login sees same entities as the old one, then i relink
    Quick check that the replacement account can open every company, before I touch the app?
    How do I verify beforehand that the successor can see all the books?
    where in exact does a user see the full list of companies he may open
    How may I satisfy myself, prior to the transfer, that Mr Bakker's successor is able to open each of our companies?
    .done =
        yes they are all there
        everything shows
        they see everything
        complete
        all there 👍
        ellen signed in and counts eight
        everything can be chosen with the new login
        i'm in with it, complete list
        the new one sees the same as henry
        verified, nothing lacking
        all present with her
        they're all there
        new user logged in and can open each company
        I checked the drop-down, it's complete
        She sees exactly what we expected.
        nothing missing, carry on
        full list, twelve out of twelve
        works, he can pick every one
        she counts six, and six it should be
        Compared the two lists, no gaps
        he walked into each company from his own desk
        Els has the last one in her list too now
        complete list, yes
        She counted fourteen and there should be fourteen
        nothing's missing on her list
        all present
        yes he did and he confirmed by phone that none is missing
        he can see every company in the list
        the list is complete
        she sees all of them
        checked top left, full list
    .stuck-administration-missing =
        one is missing
        not everything is there
        I don't see one company
        the list is not complete
        one company isn't showing in her dropdown
        seven of the eight, ghent isn't there
        she doesn't see the holding
        why does the new one get just two firms?
        one's lacking in her row
        last month's company won't show up for her
        one company isn't in the list
        he only gets two of the six
        the Belgian entity is absent when she signs in
        Shorter list than mine, why?
        can't select our holding with that account
        she counts five, and six it should be
        he walks into each company except the new one
        the Belgian branch never shows up on her side
        I granted it an hour ago, still a gap in Els' list
        one short
        list looks empty for him
        Belgian entity isn't in her dropdown
        he can only open our own company but the app needs the two German ones as well
        one company is not in his list
        the foundation's books do not appear when she clicks up there
        one company is not reflecting in her dropdown
        one company isn't in the dropdown
        she counts eight, should be nine

move-link_note-settings =
    what should I note before I reconnect
    will all invoices come again if I make the connection anew
    which app settings do I write down before swapping users
    do my posting rules get lost when someone else signs in to the app
    avoiding duplicate invoices when moving the link, how
    up to what date had it fetched, do I note that before the move
    will I lose the settings when I put the link in another name
    could documents come through twice after moving the link to a new user
    what should I write down before switching the link's user
    Are the scanner's settings kept when I put it on another user?
    I fear that after changing logins all invoices will be posted again. What do I record beforehand?
    touch the start date in the app during the handover, or not
    screenshots before we switch the user, of what exactly
    do we lose the app's setup when switching the user
    note settings before handover
    I worry that two years of invoices will be booked twice once someone else reconnects. What should I write down first?
    will I lose my settings when switching the user
    What should I screenshot before moving the connection? We don't want duplicate invoices.
    will I lose my mapping and start date when I reconnect as somebody else?
    What should I write down before switching the app to another account?
    will the supplier mapping etc be gone when another user takes over the link
    Will everything be imported twice when I reconnect with other user?
    do I lose the mapping in the expense tool if the link goes to another login
    what should i write down of the app config before we move it over
    Will my mappings be lost when the app gets another user?
    What should I write down or screenshot before switching the login of our till?
    do I need to set a new start date in the app when I move it to my colleague
    Can changing the connected account cause old documents to be imported again?
    Would be good to have a record of the present configuration before we hand the app over, what matters in it?
    before I swap the user behind the dataset, what ought I record?
    .done =
        noted
        I took a screenshot
        written down
        settings kept
        printed the settings page, there is no start date
        noted, go on
        screenshots put in a folder
        start date is 1 january, noted
        last invoice that came over was 20251
        printed the settings page
        took a photo of my screen
        recorded it all in word
        took screenshots of every tab
        start date and last invoice number are written down
        I've saved the config as a PDF.
        there's no start date in this product but I copied the rest
        all documented, ready to go
        last document was from Tuesday, got it on paper
        took pictures of every tab
        Last document across was yesterday's Shell invoice, I wrote that down
        no start date there at all, the rest is in my notes
        colleague from IT he exported the config for me
        noted all three, start date is 1 Jan
        last invoice that came over is dated Friday, wrote that down
        couldn't be simpler, screenshots are on my desktop
        captured
        snipping tool did its job
        wrote down the last invoice that came in
        done, and thanks for the warning about the date
        no need to, the supplier keeps it all and sent me an export
        took screenshots of all of it
        wrote it all down on paper
        noted, there is no start date
        I keep a photo on my phone of the whole screen
        screenshot is in the shared drive, start date 1 jan
        noted. two companies ticked. last doc 3 june. next.

move-link_reconnect =
    how do I reconnect as the new user
    where do I sign in as the new user to connect
    I want to hang the app on the successor now, where do I click
    does the successor have to sit at my pc to link
    use a private window to connect as the new account?
    on what screen do I sign in the one taking over
    must I log out before connecting as the new user
    do I delete the old connection before making it under the new login
    private window for connecting as the successor?
    When switching, do I log out first or use a private window before I connect as the new user?
    reconnect under the new login, may I erase the existing connection first
    Why must I sign out before hooking the app up to the new user?
    at what point in the handover do I click reconnect in the tool, and what about my browser
    how do I reconnect so that it goes onto the successor's name
    reconnect as new user, private window?
    The new service account is ready. Do I delete the connection in the app before linking under it?
    how to reconnect under the successor's login
    Do I have to remove the old connection before linking with the new user?
    The replacement account is ready. What do I click now to have the app use it?
    Do I delete the connection first or just reconnect on top with the new login?
    do i need a private window when linking with the other account
    new user is ready. what do i click so the app now signs in as her
    do i delete the old connection first before connecting with the other person's login
    how do we do the actual switch, connecting as new user in the app
    The new user has all rights now. What do I click in the app so that it runs on her name?
    Should I delete the existing connection first before linking it under the other person?
    do I need a private window to link the app as somebody else
    Should I delete the present connection before signing in as the new user, or connect over it?
    Incognito window needed when connecting with the other account?
    Do I disconnect first or just connect again under the new name
    Where do I actually log in as the replacement, in Exact or in the app?
    .done =
        I am signed in
        I see the question for consent
        signed in as the new one
        logged in as the new guy in incognito
        signed in incognito as the system user
        exact now shows a consent question
        in as ellen
        signed out and pressed connect again
        looking at what the app wants
        logged on with the new account
        signed in as the new person, consent page is up
        used a private window, worked fine
        it now asks whether I allow the app
        Logged out first, then back in with the new account.
        I'm at the screen where I have to agree
        address was right, I'm in
        reconnecting went smoothly
        It asked who I was, so I typed in the new girl's details
        now it wants to know whether the app may come in
        worked in a private window, I'm in as INTEGRATIONS
        not the old name any more at the top, the successor's
        didn't think it would, but it let me in as the new user
        incognito worked, I'm at the permission screen
        what's next
        logged in as the new guy via incognito
        I am in, address was right
        it asks for permission now
        done as the new lad, in a private window
        logged in with the new account in incognito
        logged in as the new one and it's asking for permission now
    .stuck-no-connect-button =
        I see no button
        where is reconnect
        only delete
        there is no connect button
        where's that reconnect thing? I only see Delete
        there's only a dustbin by the connection
        all it offers is disconnect
        where is connecting in basecone then
        not one button that resembles it
        afraid i'd have to delete it to start over
        can't see where to connect again
        only option is disconnect
        The app shows a green tick and nothing clickable.
        where in the settings would that be?
        there's just a trash can next to the integration
        all I can see is a bin icon
        Been through every tab of that program, nowhere to start
        It says 'connected', green, full stop, nothing to press
        the only thing on offer is unlinking it, which you told me not to
        no reconnect option
        There is only a red button 'remove integration', I don't dare press it.
        I only have a delete button, that scares me
        only button i am seeing is Disconnect, same is red
        all I can see is a delete button
    .stuck-in-invantive-cloud =
        it is invantive cloud
        invantive
        with a data container
        I use invantive
        we're on Invantive Cloud, how does it go there
        ours is a data container
        we run power bi through bridge online
        in cloud.invantive.com, where do i click
        how does this go with a container
        we're on invantive, is that different?
        it's Invantive Cloud we use
        how does this go for a data container?
        our Power BI feeds go through Invantive
        I'm in the Invantive portal, which menu do I open
        do my Invantive databases survive this
        ours is a data container feeding Power BI
        we're on Invantive's website for this, where do I go
        Do I have to rebuild my virtual database for the new person?
        there's a container with our dashboards on it, no ordinary app
        we use invantive cloud for power bi
        ours is an Invantive data container
        we use Invantive Cloud with a data container
        ours goes thru invantive, where is it in their cloud thing
        ours runs on Invantive so the screen is different
    .stuck-signed-in-as-old =
        it takes the old user
        it happened by itself
        I am signed in as the old one
        wrong user
        it does not ask me to sign in
        it asked nothing and jumped straight back
        henry's name is still at the top
        browser remembers the wrong person
        never got a login screen
        it takes marleen's account automatically
        it never asked me to log in
        still shows the previous person's name at the top
        browser went straight through with the old account
        How come I didn't have to type a password?
        exact keeps remembering our ex-colleague
        still the old name at the top, not the successor's
        it never asked who I was
        Flashed past and there I was, back in the app already
        the browser remembers Peter and won't let go of him
        It skipped the login page and went straight through. Hmm.
        it went straight through without asking
        browser remembers the old guy
        it jumped straight in with the previous person's account
        exact didn't ask me a thing, must have used the previous login
        it never asked for a password, it just went in as my predecessor
    .stuck-other-address =
        the address is different
        the address is not right
        the address is start.exactonline.com.login.ru
        the address is exact-login.com
        it says exactonline-login.com
        it starts right but there is more after it
        my browser says not secure
        it looks fake
        is this phishing
        I don't trust this address
        which address should it be
        the address ends in .ru
        the address is long and odd
        how do I know the address is real

move-link_give-consent =
    which administrations do I choose when I reconnect under the new user
    giving consent as the system user
    what do I tick when the successor must agree
    the new account gets a consent screen, say yes?
    choose all companies at the new user's approval
    who clicks allow, the leaver or the successor
    what should the new user select on the consent page when taking over the link
    is the old approval still there after the successor consents
    during the handover which company option does the replacement choose
    Is the old user's consent overwritten as soon as the new one agrees?
    the successor now sees the question whether the tool may use the data, which companies do I choose
    during a handover do two consents exist side by side for a while
    I'm at Exact's question on the app as the new user. Same companies as my predecessor, or all?
    replacement's at the consent screen, anything to mind there
    consent under successor's name
    When the new user agrees, will the departing one's consent be overwritten or stay alongside?
    does the new user's consent cancel the old user's
    consent screen as the successor, which companies do I choose
    While moving the link Exact asks the new user which companies the app may use. Pick all or only the current ones?
    "all current and future administrations" – should my successor tick that when he takes over the link?
    new user is on the permission page for the app we're moving, what must be agreed to
    I'm taking over the connection from Wim and Exact asks which administrations, what is wise
    at the approve page for the replacement user: how do I make that new companies join automatic
    On the consent page as the new user, all current and future companies or only some?
    Our successor gets a page listing data types and companies while taking over the app, what should he tick?
    What does the replacement user have to agree to when he takes the link over?
    reconnecting as the new admin, do I choose all current and future companies here?
    .done =
        agreed
        I am back in the app
        did it
        accepted, it bounced me back to the app
        agreed with all administrations
        said yes and landed in the app again
        ticked and confirmed as ellen
        chose eight firms and pressed allow
        granted under the system user
        back in basecone with a green bar
        agreed and landed back in the app
        consent given for all companies
        clicked allow
        Selected current and future, confirmed, it says connected.
        approved it just now
        app redirected me to its dashboard
        permission granted with the new account
        said yes, and landed back in the app
        ticked both companies and agreed
        Went for everything, future ones included
        it says connected, in green
        clicked agree
        granted and back in the product
        only picked two of the five, that's intended
        agreed and got sent back to the app
        approved for all of them
        said yes to all current and future ones
        clicked allow, landed back in the app
        ticked current and future ones and confirmed
    .stuck-no-choice =
        I get no choice
        no administrations to choose
        I don't see that choice
        there's no list of companies to pick from
        nowhere to cross off firms
        only a yes and a no, no list
        it doesn't ask which companies
        screen ends at kinds of data
        how do i pick what it may reach, that bit isn't there
        all I get is a single accept button
        Shouldn't it ask which administrations?
        no checkboxes for entities on my screen
        where would I choose the divisions, I don't see it
        only a yes or no, no companies to tick
        My colleague got a list of companies there, I didn't
        it grabs everything, I cannot leave one out
        where's the bit about which entities?
        no list of companies shown
        it only had an allow button, nothing to select
        only yes or no on the page, where are the companies to tick
        no option coming to select companies, only allow button is there

move-link_works =
    how do I know whether the link really runs through the new user now
    does the connection run through the new account yet
    does the app run on the successor now or secretly still on the leaver
    test after the user swap: what do I watch
    how can I tell the general account took over
    all seems to run after the move, how do I confirm
    how do I see the link really runs through the new user
    check in Exact which user is on the newest booking after the handover
    test whether moving to the service account succeeded
    How do I see in Exact under whose name the app's new entries come in, after the switch?
    did the handover work, what shows it's running on the new login
    testing with one document after changing the user, what do I look at
    The app hangs on the system user since this morning. How do I prove it no longer runs on Anne?
    is there a way to tell it's now running through the new user
    check handover succeeded
    We switched the link to a service account. How do I verify this before anyone touches the old login?
    how can I see the link runs under the new user now
    Moved it over, what to test before touching the old login?
    how do I verify it's really running as the new person after switching?
    I reconnected under the service account. What should I test before we block the old one?
    After the handover, which name should appear on the entries the app makes
    moved the connection to Niamh, how do I tell it really uses her login now
    how to verify transfer of link was success
    How can I tell whether the app is using the new account or still the previous one
    after the handover of the link, what to check
    which user appears on the entries once we moved the integration?
    After swapping the account, what do I check to be sure it runs under the new one?
    How can I tell entries now come in on the service user and not on Linda any more
    a test to prove the handed-over link works
    How can I be sure that now the orders enter with the new user?
    .opt-works =
        yes
        it works
        everything comes across
        working
        yes through the new one
        everything syncs under the new login
        today's invoices are in ellen's name
        all eight firms refreshed
        test receipt neatly posted by LINKS
        as if nothing happened
        runs perfectly
        everything's coming in
        all good, a test invoice made it through
        data is flowing for every company
        The new entry shows the new user's name.
        works like a charm
        sync ran clean
        everything came in this morning
        yes perfect
        test invoice is in, made by Els
        All six companies refreshed overnight
        it runs, and not a single entity is left out
        today's figures are on the dashboard for everyone
        yes, all
        nothing missing
        no errors
        runs via her, not him any more
        all came across
        all 7 entities pulled, no complaints
        new invoices pulled in fine, under her name
        it's not broken
        data's flowing in, all entities there
    .opt-missing =
        everything except one company comes through
        all but one administration
        one company does not come through
        all of them, just not the new one
        one is missing
        not all administrations
        a company is missing
        nearly everything
        ghent doesn't come along, the others do
        seven out of eight
        all except the holding
        largely ok, one is lacking
        one firm stays empty
        we miss the new company
        one of our companies doesn't show up
        fine, apart from the holding
        Five entities, only four of them sync.
        it's running but the French company stays empty
        all but one came through
        most of it works, one division got lost
        I miss a company in the app's drop-down
        it runs, but one entity is left out
        Five of the six companies refreshed overnight
        Breda vanished from the report, Utrecht and Tilburg are there
        the app's drop-down offers two firms where it used to offer three
        not all
        one's missing
        works, not complete
        all but one
        one company isn't there
        six out of seven
        one company doesn't show up
        All good except that our French entity stays behind.
        works only for two entities, third one is absent
        it's fine apart from the one in Antwerp which doesn't come along
        works except for our German company
        mostly, just the holding is not in there
    .opt-broken =
        it works but the entry still has the old name
        still in the name of the old user
        error 403
        everything came in twice
        double bookings now
        no
        error
        nothing happens
        it does not work
        error message
        bright red screen after connecting
        nothing whatsoever happens
        403 on every document
        can't get it moving
        crash
        it refuses altogether since the switch
        doesn't work at all
        error message when I fetch
        Nothing arrives since we switched.
        the app says connection failed
        it throws an exception
        dead, zero documents
        tried twice, red cross both times
        test invoice never arrived, there's a red bar instead
        not a single entity comes through any more
        spins and spins, then gives up
        Since the swap everything has gone quiet
        doesn't work
        not working
        Not a single document came in.
        can't say it does, just an empty screen
        nothing but errors
        not a single record arrived
        nothing happens at all
        red banner, sync failed
    .opt-cannot-test =
        I can't test it now
        not until tomorrow
        I don't know yet
        will have to try later, no access right now
        there's no invoice to try with today
        it only runs at midnight
        the person who has that app went home
        i'll see tomorrow
        know after the next run
        can't get at it now
        it only syncs overnight so I'll know tomorrow
        can't check right now
        I don't have access to the app myself
        Nothing to send today, no invoices in the queue.
        testing has to wait until my colleague is back
        too early to say, next run is at midnight
        no way for me to try it from here
        the test invoice comes tomorrow, nothing to scan today
        it only runs at night, so who knows
        My colleague has that program and she's left for the day
        no receipts this week, nothing to try it with
        no idea mate
        can't test
        don't know
        not able to try it
        new user isn't in today
        can't check today
        the app only polls on Sundays so who knows
        no access to the app at the moment
        have to wait for tonight's batch
        the sync runs overnight so can't say yet

move-link_old-consent =
    when may I withdraw the old consent after moving the link
    the connection has moved, what do I do with the old user
    moved, does the leaver's approval still exist
    the link is over, may his account be locked yet
    can he who left still sign in to clear his own consent
    there are two consents for the same app now, old and new
    link runs on the new user now, does the old consent have to go
    any harm in leaving the previous user's approval after the handover
    the switch worked, what about the leftovers of my predecessor
    Is an old consent dangerous if the integration already runs through someone else?
    switched and all is well; why must the app's old consent still go
    What's the risk of leaving the former approval after all runs on the new login?
    Need I do anything about my predecessor's approval now that the tool runs under me?
    what about the predecessor's consent, now mine's running
    old consent after the switch
    The link has been handed to me successfully. Does the earlier person's approval need to be cleaned up, and by whom?
    what about the old permission after the transfer
    The successor's link works. When can I drop the previous user's consent?
    The app works through the new login now. Is the previous person's permission still lying around?
    moved succesfully, what to do with the consent of the ex colleague
    Is there any cleanup left once the link runs under my successor?
    link already runs on new user. what to do with consent of old one
    is it harmfull to leave old persons approval after the move
    New user is linked and works. What about the consent from the former one, leave it?
    do I have to clean up the old permission after moving the link to my own account
    Feeds now run under my successor. When can my own account be closed?
    .opt-can-sign-in =
        yes
        yes they still work here
        they can still sign in
        that is me
        she can still get in, yes
        henry is here till friday
        yes, it's my own login
        she simply still works with us
        account is alive
        he can do it before his farewell
        marleen can be reached and signs in
        she's still with us until Friday
        it's me, and I can log in
        the account is active
        He changed departments but keeps his login.
        yes I just asked him, no problem signing in
        haven't disabled it yet
        old user is available and willing to do it
        Peter's here till the end of the month
        he's gone already, but his account is still open and he'll help
        it's me, I'm sitting right here
        She only changed departments, she's in Exact daily
        still can
        not gone yet
        isn't blocked
        he hasn't left
        yeah she still has access
        his mailbox bounces but I reset his Exact password yesterday and got in
        she hasn't left yet, so yes
        yep, that's me
        I can call him, he's on holiday until Tuesday
        she is still here and can log on
        she still pops in on Fridays so yes
        she's on parental leave but her account's active
    .opt-cannot-sign-in =
        he's already gone
        she left already
        no
        already left
        blocked
        the account is gone
        they have gone
        henry left back in march
        it blocked that account
        that person passed away
        password's gone and the mailbox too
        off the payroll and closed
        licence already taken back
        he left in June, account's been closed
        IT disabled the login
        she's gone and the user was deleted
        No longer possible, blocked since last week.
        ex-employee, no access
        the account is inactive now
        they can't get in anymore
        he's gone already, and his account is no longer open
        Peter was here till the end of last month, IT shut everything
        retired to Spain, no access left
        We locked her out the day she quit
        not any more
        left
        she's blocked
        can't get in now
        she left and IT disabled her
        The password was lost ages ago and nobody gets in.
        he left the company in march
        account was disabled by IT already
        passed away last year I'm sad to say
        IT disabled that mailbox and login months back
        gone since march
        account was deleted by IT last week
    .opt-not-known =
        no idea who that was
        I don't know
        unknown
        never figured out whose it was
        we never found out
        no name turned up earlier
        who it was, well
        remained unknown
        could've been anyone
        i'd skipped that part
        never found out who it was
        no name, so I can't tell
        we still don't know whose it used to be
        Whoever set it up is unknown to us.
        who was that again? I have no record
        unknown user
        couldn't trace the previous owner
        we never cracked that at the start
        might have been Peter's, might have been the woman before him
        No name was ever found for the previous one
        whose signature it was is anybody's guess
        no idea who
        don't know
        nobody knows
        not known
        never knew who it was
        we never did find that name
        haven't figured out who that was
        could be any of us
        we never figured out who that was
        no clue whose it was
        as I said before, we don't know the name
        never figured out who it was, sorry
    .stuck-other-links =
        there were more links
        they had more apps
        other apps on the same user
        his login also ran the webshop and the scanner app
        henry also carried the bank and the scanner
        what about the other apps on that login?
        i think three more programs hang on marleen
        will her remaining connections break too
        do i repeat this for each app of his?
        she had several other apps connected too
        what about the rest of his integrations
        Will other things break once we block this person?
        the old account also runs our webshop link
        how do I find everything else that hangs on that user?
        he had the till as well, not only this app
        What else hangs on her name?
        I'm scared the web shop dies too if we shut him out
        that guy ran about ten programs under his login
        are there other apps hanging on him as well?
        there were other apps connected with the same person
        he also did our bank feed and the payroll connection
        pretty sure the ould fella had a few other apps hanging off his login too
        what if other apps run on that same account?

move-link_withdraw-old =
    link has moved, how does my colleague withdraw the old consent
    now the old consent has to go after the move
    the leaver wants to remove his old approval himself after the move
    where do I withdraw my own consent now that my successor runs it
    does withdrawing the old drag the new link along
    move complete, last clean-up by the old owner
    the new user works, may the old user of the link be blocked now
    must the previous user do something himself after the handover
    everything runs via the successor, what's the last thing before closing the old login
    All runs on the new login and the former colleague can still sign in. What's left for her to do?
    when may I block the old user after a successful handover
    switched and working; how is the old approval cleared while that person is still around
    Our integration runs on SYSTEM now. Must the former holder revoke his own consent before we block him?
    he's still here till Friday, should he take out his own consent now the link moved
    leaver removes own consent last
    The handover is finished and the old user can still sign in. When may IT close his account?
    transfer done, when may we block the former user
    old user is still around for a week, should he remove his permission himself?
    Link moved, previous user still has access. Can she remove her own permission, and when do I block her?
    old user is still here till friday and the link already runs via me: what has he to do before we close his account
    Once the handover is done, is it safe to deactivate my predecessor's login straight away?
    The link has moved to me and my predecessor still has a login till Friday, should she pull her own consent?
    when is it safe to block the leaver, now the app is on other user
    after move, old user can withdraw by himself or not
    The old user can still log in, what must he do now the app runs on mine
    when is it safe to block the previous user after the link was moved?
    link is moved, ex-owner still employed - she wants to remove her own approval
    The app runs on me now and my colleague is here until Friday, does she have to take back her own consent?
    When is it safe to shut the leaver's login once the link has been switched?
    New account works fine. Old user still has his authorisation sitting there, he can log in, what now?
    is it ok to block the previous user now the connection is on somebody else
    Last step after a successful handover while the former user is still with us
    The link's with our user now and the departing senior can still log in; who removes his authorisation?
    .opt-revoke =
        withdraw
        withdraw the old one
        revoke it
        henry sits beside me, show him how
        he wants to remove his consent now
        out with the old approval
        show where she does that
        old shut, new open
        take me to the withdrawing bit
        how does he get rid of his own one?
        show me how the old user withdraws it
        take me to removing that access
        how does he remove his permission?
    .finish =
        henry has done it already
        all goes through ellen, finished
        he'll do that friday, thanks
        wrapped up
        done and dusted
        thats me sorted, thanks a million
        great that's everything

move-link_manager-withdraws =
    the old user of the link can no longer sign in, who withdraws the consent
    tidy up the old link of a blocked user after moving it
    leaver can't log in any more, can the admin remove his approval
    app is on the new one, the old one's login is shut, who cleans up
    admin withdraws for someone already gone
    his consent still hangs there though he's left and all runs on me
    old user is blocked already, who clears his consent after we moved the link
    after the handover the leaver can't sign in, how does a manager withdraw his approval
    remove the ex-employee's leftover consent now that the new one works
    The colleague we took it over from is already blocked. How do I clear the approval she left behind?
    old consent of an ex colleague after the switch, cancel it per user, where
    We moved the app to the system user. The former person can't sign in any more, who cleans up his consent?
    how do I make sure that after the handover I revoke the old consent and not the new one in App permissions
    link's moved, she's already gone, so who removes her consent?
    ex-employee's leftover consent
    Our former colleague can't sign in any longer and the app now runs under mine. How can an administrator end hers only?
    ex-employee can't log in anymore to withdraw his consent
    She has left already; how do we clear the permission that's still on her name?
    We moved the link, but the former employee can't log in any more to withdraw his consent. Can an admin do it per user?
    I manage the licence. Which of the two consents do I kill after moving the app, and where
    ex-employee already deleted, link runs via somebody else now, how to get rid of her old approval
    we moved the link but the ex employee can't log in any more to withdraw, who can do it in his place
    old user account already deactivated after the switch, leftover consent still there. how does the admin remove only his
    Predecessor is locked out and the connection's on me now. Can I bin her permission without touching mine?
    Previous user left the company, account blocked. Link already runs with me. Remove his old consent how?
    as subscription manager i want to withdraw only the consent of ex-employee, keep the new one
    Handover worked but the previous user has left and can't sign in to drop his consent
    Ex-employee's authorisation remains beside the new one, how do I as an admin get rid of only his?
    withdraw one user's consent for an app that has moved to another user, old user blocked
    Two users show under the same app now; the first is no longer employed. Remove his part only.
    I manage the subscription, need to clear a departed colleague's grant after the switch
    The old employee is already locked but his permission for the app still exists
    .opt-overview =
        overview
        first i want to see what's left on henry
        show which apps there are
        look at the list
        how do i see everybody's apps
        what else is connected I wonder
        show the list of linked apps
        want to view them all before I touch anything
        I'd like the list of connected apps before I touch anything
        I'd like to check what else is hooked up
    .opt-revoke =
        take me to withdrawing it
        i'm the admin, take henry off
        withdraw by user please
        delete his approval
        close the old access
        show me how to get rid of it step by step
        walk me through revoking
        I'd like to withdraw that app now
        guide me for removing his rights
        can you walk me through revoking?
    .finish =
        the admin took henry out
        done and fetched once more
        finished like this
        nope, all finished
        that will be all for today
        removed the leaver, fetched again, all good, cheers
        removed the old person's line, thanks that'll do

move-link_old-one-unknown =
    moved, but I don't know whose the old consent was
    somewhere there is still an old consent after reconnecting
    moved without knowing who had it first
    the new link runs and the old owner stays a mystery
    an old approval of an unknown colleague floats about
    need I still search for the previous bearer now the app is on me
    moved to the new user but nobody knows whose the old consent was
    after the handover, how do we trace the leftover approval of an unknown predecessor
    old owner unknown, clean up what remains now the successor works
    Switched to a new login, yet nobody knows whose the old approval was. Leave it or track it down?
    handover done, previous user unknown, who can see what remains
    The app runs on the new user. Whose the prior consent was, we don't know; who can hunt it down?
    how to clear an old consent after a handover when the name is missing
    moved it, never found out whose it was before
    previous owner of link unknown
    The app is on our new account, though some earlier consent must still exist. Who'd be able to spot and remove it?
    moved the link but never learnt who the earlier user was
    some old permission is still lying around after the switch, nobody knows whose
    moved the connector to a new account without ever finding out who the old one was. What about that old consent?
    new link is fine, unknown old user, does it matter?
    link moved fine but nobody could say who had it before. is there an old consent lying around and who can see it
    don't know old owner of connection, new one works, how to remove the old one then
    never found the name behind the old link. It runs on mine now. Do I just leave it?
    we moved the link but never found out who the first person was, is there still something left open?
    old authorisation from unknown user after the switch, where to see it
    Nobody knows who connected it originally; now it works under me. How do I get rid of the old one?
    Link works through the new account but we never discovered who had it before, is that a problem?
    Somewhere an old consent is left over from before the switch and I don't know whose
    We reconnected under a service user, previous owner a mystery. How do we clean up the earlier grant?
    moved it, old user unknown, still want the old permission gone
    Can somebody see leftover consents if the former user's name has been lost?
    Link now under our user but nobody knows whose authorisation it had been before
    .opt-overview =
        overview
        i'll search the list of all apps then
        show which consents exist
        i want to know who it was
        the admin looks along, show how
        where do I see all the apps then
        open the list
        so how do I see them all then
        where do I see all apps with their users
        show which things are hooked up at present
        where do I see every connected app?
    .finish =
        the admin tidies that
        leaving it for now
        cheers, know enough
        okay I'll pass it on, that's it
        nothing else, cheers
        I'll ask our admin to clean it up, done here

move-link_not-everything =
    after moving to the new user one administration is missing
    through the app the system user does not see all administrations
    after the swap to the successor one company is missing
    same app, new login, one fewer in the list
    nearly done moving but one firm stays empty
    with the leaver nine came through, with me eight
    after moving to the new user the app lacks one company, keep the old consent for now?
    link runs on the successor but doesn't see everything
    since the handover one file stays away, is it the new user's rights or the app's choice
    After changing users the app misses one entity that was there under the old login. May the old consent go yet?
    switched over but a company didn't come along with the new user
    the handover is nearly right, only the Ghent branch is lacking under the new login
    In moving the app I lost one entity. Do I leave the old consent a little longer?
    since I took over the link one company is absent
    moved but one entity lacking
    Under the new user the app fetches eleven of twelve companies. What do we check first, and leave the old consent?
    since moving to the new user one company is absent
    The link works with the successor but doesn't see all entities
    after switching user the app shows every company but one
    Moved to the new login and it works, only our Belgian entity is gone. Should I keep the old consent alive meanwhile?
    link handed over, 1 administration not coming across with the new person
    since we moved it to the new user one company isn't coming across, other nine are fine
    after changing the user behind link, one administration missing in the app
    Switched to new user, all entities come through except one
    since the handover one company is not in the app any more
    Moved the reports to a service user and the holding company has gone from them
    Everything works under the new login apart from one entity
    should i already remove the old consent if one company is still missing after the move
    One set of books dropped out when we switched the user of the BI tool
    The haulage system now runs under Mrs Visser, save that one of the four companies is absent
    .opt-new-administration-invisible =
        the administration is missing
        not visible
        new company still not showing up
        ellen can't choose ghent herself
        the user doesn't see it
        top left that one is lacking
        it's with the user
        it's a brand-new company nobody sees yet
        Not in his list either.
        we created that entity yesterday
        it's a brand new company we opened yesterday
    .opt-change-administrations =
        she can pick it herself in Exact, so I need to add it for the app
        ellen sees it, the app doesn't
        it can be chosen so the app lacks it
        tick at the app is missing
        put ghent in at the app
        the user can switch to it just fine, only the app can't
        Which of the two applies: it's on the list top left
        he can pick it but the app can't
        add it to the app please
        I want to add that company to what the app may see
        change which companies it can use
        she can pick it, so it's the app that needs to be given it
        she can select it in Exact, the app just isn't allowed
        I want to add that one to the app's list
    .finish =
        fine, I can handle it from here
        i will do it from the office tomorrow, bye
        fine, I can take it from here

move-link_not-moved =
    moving to the other user failed, can I go back
    reconnecting under the system account gives an error
    moving failed, does the old one carry on
    error after signing in the successor, can I go back to the previous
    the app won't go on the new account
    move of the link aborted, what's the state now
    moving the link failed, can I go back to the old user
    error after connecting as the new user, did we lose everything
    roll back the handover to the previous login
    Switching to the new user failed and nothing works now. Can I go back to the old login?
    error while handing over, is my former connection lost
    the change of user went wrong, please help me roll back
    The handover of the app failed. What does the supplier need from me?
    the switch to the new user failed, how do I get back to the old state
    handover broke it, roll back
    After connecting under the service account we only get errors. Are we able to return to the old user's connection?
    switching the user failed, can I go back
    Error once I connected as the new user. Is the old link lost now?
    tried to move the link to my account and now I get an error. How do I go back to the old user?
    switching the user failed, did I lose anything?
    transfer of link failed what now, is old consent still valid
    Tried to move the link to another person, got an error, can I go back to the old user?
    The swap to our service account failed, how can I go back to the old situation?
    Nothing arrives since we reconnected as the new user, the leaver can still sign in
    roll back user change on integration
    Switching the till over to Tom didn't take, all we see is a message in English
    Can I put it on the old login again for now, as it won't run under the new one?
    The change to the technical user failed with error, is the old connection now destroyed?
    .opt-reauthorise =
        give consent again
        reconnect
        back to henry then, again as him
        restore it as it was
        link again with the old login
        first get it working with the old one
        ok let me re-authorise with the old account
        let me give the old user's consent again
        get me connected the way it was
        let me authorise it again with the old account
        how do I grant the access once more
        put it the way it was, so consent with the previous user
        kindly assist to authorise the application once more
        put it back the way it was with the old login, how?
    .finish =
        vendor is being called
        leaving it for today
        we ask them for help
        I'll call the vendor, nothing more
        that's enough, leave it
        will email their helpdesk, that's it for now

move-link_not-proven =
    moved to the other user, but I cannot test it yet
    when do I know whether moving the link worked
    moved on Friday, only Monday shows if it worked
    may the leaver go yet if I haven't tested the swap
    new login hangs on it, proof comes tonight
    moved untested, when do I look
    moved the link tonight, can't test till morning, should I leave the old user be
    switched user, unproven
    There won't be any new orders before Monday. Is it OK to wait with ending the old consent until then?
    new user connected, untested. leave the old one?
    I moved the link this afternoon and it only runs at night
    reconnected as the successor but can't test until tomorrow, may I block the old account already?
    The sync only runs at night, so I can't see yet whether the move worked. What should stay in place?
    relinked with the new person but can't check until the nightly run. leave the old one as is?
    not able to test right now after the switch of user, is it finished or not
    I reconnected as the new user but the sync is only tonight, keep the old user for now?
    Swapped the user but payroll only runs at month end, so I can't tell yet whether it works
    Can't test the moved link until tonight's sync, should I leave the old user alone?
    we reconnected as the new account, no orders today to try it with
    No way to verify the handover before tomorrow, is it wise to block him now?
    The shop is closed this week so there's nothing to fetch under the new login, what do I do with the old consent meanwhile?
    We reconnected the system under Mrs Visser yesterday afternoon but no consignment has been invoiced since, so may we remove Mr Bakker yet?
    .finish =
        done
        I'll look tomorrow
        thanks
        tomorrow i'll see if it worked
        i leave the old one be
        checking after tonight
        alright we are finished
        I'll remember, we can close
        tomorrow then, no more for today
        leaving it overnight so
        will check same tomorrow and close

move-link_system-user =
    how do I make a system user for integrations in Exact Online
    which e-mail address do I give a system user for the connection
    what does a separate login cost to run all apps on
    does Exact permit a shared connection user
    how do you name and make an account without a person
    who receives the codes of a robot account
    what e-mail address does a system user for links need
    how do I set up a non-person user in Exact just for integrations
    service account in Exact: whose mailbox, who keeps the password
    what should a separate integration user look like, which rights and so on?
    How do you set up a user that isn't a human, say SYSTEM, for all our programs?
    which e-mail address do I give a technical user for integrations
    We never want this fuss again when someone leaves. Can there be an impersonal login on which everything runs?
    functional account for software: wise, and who keeps the password
    would a non-person account for links be wiser
    service account for integrations
    To stop depending on individuals we think of a technical user. What rights and which mailbox would it get?
    create a dedicated user for integrations
    We'd rather run links under a non-personal account. Any tips on mailbox and password?
    Can we create a service account in Exact just for integrations instead of tying them to a human?
    is it good idea to have one user named SYSTEM for all our connectors, which email to use?
    dedicated non-person login for the apps - what to watch out for
    is it allowed to make a service account for the apps, so not a real person
    what e-mail do I use for a generic integration user and who keeps the password
    service account for the integrations, how to set up in Exact Online
    can we use a generic user that is not a person for our connected apps?
    IT wants a technical user instead of Monique's login. What should we take care of?
    Can I create a user that isn't a human being, only for the apps?
    generic user for api connections, what permissions
    We'd like an account called LINKS to carry the integrations; any pitfalls with mailbox or password?
    Where should the password of our shared integration account live and who should know it
    Naming and rights of a robot user for linked apps
    Do we need one real person or can integration run with a dummy user?
    Is a non-personal account for integrations permissible, and what controls should surround it?
    .done =
        ok
        clear
        understood
        account SYSTEM created
        separate address arranged for it
        password is in the vault
        it exists: links@ours
        can sign in with the new one
        three people know the password
        made one with a shared mailbox, password is in the vault
        Clear, IT will set up the robot
        SYSTEM exists now, two of us hold the password
        boss agreed, it'll be integrations@ our domain
        created one called LINKS, password's in the vault
        hmm forget it, a real person will do
        got it
        makes sense, we'll call it LINKS
        Shared mailbox set up, continue.
        understood, let's resume
        password is in our vault, carry on
        created one generic id, proceed
        makes sense, we'll set one up
        right, carry on where we were

move-link_several-environments =
    I cannot connect because the user has several environments under One Exact Identity
    connecting a user with more than one exact environment does not work
    the successor is at two Exact customers under one address
    can someone with more environments carry the link
    wrong environment picked in taking over, how do I pick the right one
    my identity opens another firm first than the app's
    new link user has three Exact environments under one login, is that a problem
    One Exact Identity with several environments, can I connect the app with it
    same e-mail address in two environments, moving the link fails
    My successor is in three environments with one One Exact Identity. Can I put the app on him?
    a login with several Exact environments on the same mail address, does connecting work
    At the switch the new user turned out to belong to two environments. Does he need another e-mail address?
    Why does linking fail with somebody who has three Exact environments under one login?
    new user's login opens several environments, is this an issue for taking over the link
    multiple environments, one identity
    With One Exact Identity I can enter two environments. Does that stop me from becoming the link's new user?
    one login, multiple Exact environments, can she link
    The person I chose is registered in several environments with one e-mail address
    my successor logs in once and can pick between several Exact environments. Can the app run under him?
    same e-mail adress in two exact environments, cannot link the app with it
    One Exact Identity, three environments under it, which user should I take for the connector?
    the man I want to put it on has one email for several Exact environments, connecting fails. why
    I get a choice of environments every time I log in at Exact, can I still be the user for the link?
    The user we picked for the link has more than one Exact environment under one login, problem?
    same mail address is used in our two Exact subscriptions - can he be the link user
    my One Exact Identity shows 3 environments when signing in, may I use this for taking over the connection
    One Exact Identity with multiple environments, can that user carry an app?
    Our integration account uses an e-mail that also exists in another Exact environment
    After sign-in the successor must choose between two environments, is this a problem for the link?
    same email two exact subscriptions connecting app not possible?
    Do I have to change the mail address of a user who is in several environments before moving the app to him
    Our controller's login covers three Exact environments and the app refuses to connect with it
    .done =
        ok
        I'll take another user
        understood
        gave it another address
        we'll take joe then
        solved with a second address
        ellen drops out, i'll do it
        changed the address and tested
        she has only one, good
        gave her a second address over there
        Fine, Bart's out and Lies is in
        he now uses his private mail at the foundation
        makes sense, back to picking somebody
        used a plus-address for one of them, works
        okay so not him
        changed the address, carry on
        no that's not our case after all
        ok then we take somebody else
        clear, where were we
        gave him a plus address in our second environment
        ok we'll choose a colleague with only one
        changed her email over there

move-link_same-login =
    the new user also uses the same app for another client
    will another link drop if I use the same login
    the successor uses that app elsewhere already, does moving clash
    same tool for two clients, may that be on one login
    if she takes our link too, will her other one drop
    separate user needed as his login is taken
    can the new link user be one that already connects this same app for another client
    one service account for the same app at several customers, will that work
    user chosen for the move is already in use in this product elsewhere, risk?
    The colleague taking over already uses the same product for another client. Is that a problem for the handover?
    may my own login be the new holder if I've hooked up the same app for a sister company with it
    we're handing over to a user who allowed this product elsewhere, what will stop
    Our bookkeeper is to take over the app, but has the same app linked for his own business. Will they clash?
    the new user already connects this same app for another client, ok?
    login already used in that app
    Can I take over the link if my login is linked to the very same tool at our sister company?
    can I use a login that already links the same app for another customer
    I handle the same tool for two clients with one Exact login; will taking over break the other?
    I already use this app with my login for another client. Is it ok to move this client's link to me as well?
    would connecting the same app twice with one account kill the first connection?
    the new user has the app connected in other environment already, problem?
    new user already connected this very app for a different customer. will the first one break if I agree here too
    can one login be used twice in same app, for two environments
    I do books for two clubs with the one login and both use the same receipt app. Can I take over the second link on it?
    if i link Dext again with my user for another environment, does the first link die?
    the user I want to move it to is already used in this app for another company
    The person I want to move it to already uses the same app for another client, any risk?
    I look after two webshops with the same plugin. Can both go on my user?
    Our service account already runs this very app in our other environment, may I reuse it for this one?
    One account, one app, several customers: does the newest connection kick out the older?
    I'd hate it if handing this to Ben killed the feed Ben already has with this tool at our sister company
    Is it all right to use the practice login when taking over a link, given we already use it for another client in that app?
    .done =
        ok
        then another one
        understood
        taking a different account
        picked someone else then
        already in use so i'm switching
        joe uses that app nowhere, so him
        separate login for this branch
        one that's still free
        then it's somebody fresh, hers stays where it is
        asked her, she hasn't got it anywhere else
        Right, Wim instead of Joost
        good warning, taken care of
        another client already hangs on my login, so it'll be Priya's
        then I'll take my colleague
        ok back to picking somebody
        We use different apps there so no clash.
        okay continue where I left off
        it's only used here so fine
        lucky I asked, taking a different one
        no he only has it for us, so carry on
        checked, he doesn't use it anywhere else

move-link_may-not-change-users =
    I may not change users, who sets the rights for the new user of the link
    who manages the users when I want to move a connection
    I want to put the link on Ahmed but can't edit his rights
    who makes the new connection user if I'm not allowed
    user screen is closed so I can't prepare the swap
    do I need an admin to get the successor ready
    I'm not allowed to edit users, who prepares the new link user
    what do I tell the user administrator so we can hand over the connection
    no access to the users screen but I need a service account for the link
    For the handover a user needs rights but I'm not allowed to set them. What do I ask of the admin?
    I can't give the successor any companies myself, who can, before we switch
    I can't edit anything under Users though our integration must go to a new user. What do I have the admin do?
    who looks after users if I need rights for the one who'll carry the integration
    I'm not permitted to set up the new user for the link
    can't edit users, moving link
    The successor's account needs access that only others can give. What do I ask our user administrator?
    I'm not allowed to edit users
    All the user settings are greyed out for me, who manages these?
    I'm not permitted to edit users in Exact, who do I ask?
    I need to give the new link user access to our companies but user management is off-limits for me
    not admin, can't set access rights for the person who takes over the connector
    who in the company could give my successor the administrations? I can't change that myself
    not allowed to edit users so I can't prepare the person who takes over the link, who do I ask and what do I tell them
    the users screen is closed for me. How do I get the new link user his rights then
    i am only junior and have no permission for changing access of the new user for connection
    I have no permission to edit users, but need to prepare the new person for our link
    not allowed to change users so can't set up the replacement for the connection
    who can give my colleague the administrations if I have no rights to user management
    I need to prepare the new user for the link but Exact doesn't let me edit users
    Not allowed to touch user rights, who do I ask to get the successor ready?
    the Users menu isn't there for me, yet I have to give our service account companies
    What do I tell our admin so that he sets up the replacement account properly?
    I can't give my successor access rights myself before the app is handed over
    need to prep new integration user, no access to Users screen
    .done =
        I'll ask
        asked
        ok
        rang the admin, who prepares it
        bookkeeper does it
        passed on to the main user
        director arranges it today
        admin switched everything on
        request sent
        our director did it while I watched
        Mailed whoever runs that, names and role included
        I've been given the power myself now
        the accountant put her in, sorted
        Our admin added the access this morning.
        asked him, he's on it
        they granted it, moving on
        the accountant will do it, go on
        sorted, she gave the access
        asked our admin, he's on it
        sorted, the accountant did it for me

move-link_which-administrations =
    which administrations should the user of the connection get
    how do I know which companies the old connection could reach
    which companies must the successor reach for this app
    where do I see which files the leaver had under the link
    all fifty firms for the new one or a part
    list of companies the app needs in the move
    which companies must the successor of the link have
    how do I know what administrations the present link uses so the new user gets the same
    the list of entities the old user allowed, where do I read that for the handover
    I have to assign companies to the successor but don't know which the app uses now. Where do I see that?
    in a handover, how to learn which entities the old user had open for this program
    Our former user may enter everything. Which companies does the app really need in the handover?
    which entities do I give the successor, can the app show that
    which companies must I give the successor for the link, no list exists
    needed companies for handover
    I'd like the new user to cover just what the app uses at present. Where do I look that up?
    which companies does the current link use
    need to give my successor access but to which administrations?
    which companies does the app need? I have to grant them to the replacement user
    how to make list of the entities the link uses under the old user
    which companies does the app need? I've 40 in the list and have to give them to the new user
    don't know which administrations to assign to the one taking over the connection
    where can I see what divisions the old person's link covers before I set up the new person
    which companies does the app need? I must give the new user the same
    I am moving the link but have no clue for what administrations it was used
    where do i find the list of divisions that the current link covers, before handing over
    Which companies does the replacement account need for this app? I can't tell.
    We have sixty sets of books; how do I know which ones the old user's link was using?
    is there somewhere the leaver can see which entities the app could reach on her login
    Preparing the service user, but for what companies exactly?
    Don't know the scope the till had under the former user so I can't copy it
    I take over the connection from colleague, how I know which companies I need access to?
    .done =
        ok
        I know now
        found
        eight, they're in the app
        henry read them out
        made a list of them
        holding and trading company, no more
        got henry's screenshot
        count stands at eight
        three were switched on in the app, those it is
        Peter looked for me, just the operating company
        I've got my list now
        the holding is not in it, so we leave that out
        found the list in the settings
        five of them, good
        found them in the app settings
        got the list from the settings page, three of them
        she read them out over the phone, we can go on
        the app lists six companies as active
        old user sent me the list
        okay that answers it
        it's just the two trading companies

move-link_administration-missing =
    the new user of the link still lacks an administration
    a company is missing for the new user before connecting
    the successor doesn't see one firm, may I link anyway
    new login misses a file that Karin did have
    how does the general account get that last company
    rights given and still it isn't in her row
    the new link user still lacks one company at the top left
    successor misses an administration, fix it before moving the link?
    service account sees nine of ten entities, may I connect already
    In the trial the new user doesn't see one company. Do I fix that before or after reconnecting?
    successor lacks a company on login, must he sign out and in after it's granted
    Successor can't see BV East when he signs in and tomorrow we switch the integration. What has to happen first?
    trial login of the new holder: one ledger absent, even for the main user
    replacement can't open one of the companies and we haven't switched yet
    successor lacks a company
    While trying out the new service account we noticed an entity is absent. How do I fix this before the move?
    the successor doesn't see one company in Exact
    New link user logged in, one entity isn't in his list. Before I reconnect, what to do?
    the new link user can't see one of the companies in the top-left list
    The user I prepared for the link doesn't see one of our companies top left
    successor misses one administration in her list, I gave access but still not there
    one of the books isn't in the drop-down for the new fella, can't go on with moving the link
    when the replacement logs in to Exact one company is not in his list top left
    new user for the link can't select our holding in Exact Online
    gave rights but the colleague still not sees the administration, link not yet moved
    Before we switch the app: the new user sees seven of the eight companies
    does the service account have to log off and on to get the added administration
    One book is absent for the account that's about to take over the webshop
    Entity number nine stays hidden from the finance robot login that we are getting ready to carry the BI feed
    technical user cannot see one of our companies in the company list
    .done =
        solved
        now it does
        it is there
        after signing out ghent was there
        access given after all
        the main user fixed it
        right added, she sees it
        it wasn't part of our subscription
        logged on again, now it is
        after signing out and in it was there
        that one turns out to be in someone else's subscription, fine
        The admin had forgotten it, fixed
        she sees the Belgian one as well now
        Right, it appears now after re-login.
        now it shows
        sorted
        belongs to another subscription, clear
        after logging out and in it's there
        there it is now after logging out and in
        gave access, it's there

move-link_no-connect-button =
    I can't find a button anywhere to make the connection anew under another user
    only a disconnect button, do I lose my settings then
    no button to hang the app on another person
    in settings I can only bin it, not swap logins
    where do I let the successor log in to the app
    do I have to delete it to put it on another
    to move the link I need a reconnect button but there is only delete
    no place in the product to connect as another user
    only 'disconnect' is offered, is it safe to use for switching users
    I want the tool on another login but only see 'disconnect', no renew. Do I lose my settings if I use it?
    where in the app do I switch to the new user, there's no connect button
    the button may have another name, I'm looking for re-authorise in order to change the user
    I look in the app for something like authorise or renew to put it on my successor. What's it usually called?
    app only offers disconnect, how would I switch its user then
    no reconnect option for new user
    To put the link on my name I need a reconnect button, which the product doesn't seem to have. Where might it be?
    only a disconnect button, no reconnect, when switching user
    The app has no option to connect as someone else. Safe to delete the link?
    The software only offers Disconnect. Will my settings survive if I use it to change user?
    I only see disconnect in the software, no reconnect. I want to swap the user. Will my settings survive
    where would the button be to link it under a different person, looked in every menu
    Only a disconnect button, nothing to re-authorise. I want to change the user of the link
    Where's the button in the till software to connect with a different Exact login?
    I can only remove the integration, will I lose the settings if I do that to change the user?
    looking for reconnect in payhawk, want it under finance user
    Can't spot anything in our CRM for renewing the Exact connection with my successor's account
    no reconnect option, only Remove, in app settings, need diff user
    .done =
        found
        ok
        I'll ask the supplier
        it was called renew
        found under integrations
        helpdesk showed me
        authorise was the word
        vendor says the settings stay
        tucked behind a cogwheel
        it was behind the cog, under integrations
        They call it renew over there
        the supplier says my settings survive, so I dare
        got it, top left, tiny letters
        there it is, called authorise
        support says it's safe
        Found it under connections
        found it, it's called renew
        spotted under settings > exact online
        supplier confirmed, let's return to it
        got it. Renew. Back.
        under integrations, yes
        supplier says settings are kept, so let's go on

move-link_in-invantive-cloud =
    put a data container in Invantive Cloud on another user
    renew authorisation with another user in invantive
    data container to another exact user
    Bridge Online ran on Tom, how do I switch that
    other login under our container at Invantive
    swapping users in invantive cloud, is it different
    change the Exact user of a data container in Invantive Cloud
    does renew authorisation in Invantive Cloud keep my databases when another user signs in
    Invantive Cloud runs on a leaver's Exact login, how to swap
    how do we switch the data container in Invantive Cloud to a different user?
    How do I change the Exact user of a data container in Invantive Cloud?
    Renew authorisation in Invantive Cloud, do my databases remain
    The data container runs on a colleague who's leaving. Where in Invantive Cloud do I set another login?
    invantive cloud container under a new user's name
    Invantive Cloud data container runs on a leaver's login, change it how
    renew authorisation in Invantive Cloud
    In Invantive Cloud we'd like the Exact connection under a different user. Do the databases survive that?
    change the Exact user behind an Invantive Cloud data container
    In Invantive Cloud everything runs on a former employee's login. Which button renews that?
    change the Exact user behind a data container in Invantive Cloud
    Our Power BI runs via Invantive Cloud on John's login, how can I put it on mine without rebuilding databases?
    invantive cloud: where do I click to let the new user give consent
    invantive cloud data container, how to switch to another exact user
    where is renew authorization in Invantive Cloud, want it to run under new colleague
    does my invantive cloud database stay the same when I authorise it with a different person
    data container Invantive Cloud needs to go to another Exact user
    renew authorisation in Invantive as a different person, do i keep my databases
    Our Invantive databases run under someone who is leaving
    invantive cloud switch to service account
    Our Power BI goes through Invantive, want the container on my successor's sign-in
    Will the Invantive database keep its name and content when another user authorises it
    How do I re-authorise an Invantive data container as somebody else?
    .done =
        did it
        renewed
        ok
        clicked renew in the container
        container is authorised again
        done as the new user
        did renew authorisation
        container runs on ellen
        no errors at the databases
        renewed the container, dashboards survived
        did it as the new person, went through
        Power BI reads again
        turns out that's not what we have, back please
        renewed it
        worked first time
        not our product, sorry
        renewed the authorisation there
        did that in the data container
        done in the container, works

move-link_signed-in-as-old =
    when reconnecting it keeps taking the old user
    the browser signs in as my colleague by itself when I reconnect
    it remembers the leaver each time I want to connect the successor
    no login screen, straight to the old name again
    how do I log the previous one out so my successor gets in
    the browser linked with the wrong account again
    while connecting as the new user Exact just went on as the old one
    no login was asked during the handover, am I still the old user
    browser remembers the leaver's session, how do I consent as the successor
    I want to connect as the new user but Exact keeps assuming my old one
    I wanted the app on the new login but the screen shows my departing colleague's name. Agree or not?
    exact asked nothing and went straight on as the old user, was anything handed over
    browser remembers the previous person during the switch
    How do I get rid of that automatic sign-in as my ex colleague while I want the connection in my name?
    it skips the login and greets me as the old user
    still signed in as predecessor
    When reconnecting for the new user, Exact goes straight to consent under the wrong name. What should I do?
    browser automatically signs in as the old user
    The approval page shows my predecessor's name, should I accept?
    no login screen shows up, it goes straight through as the previous user. How do I make Exact ask?
    consent page shows the wrong name, still my old colleague. should I accept?
    it keeps connecting as the ex-user because the browser is logged in
    while moving the link, browser keeps signing in as the previous user
    Exact doesn't ask for a login, it goes straight through as the old user
    browser keeps signing me in as the leaver when I connect the app
    The consent page shows the wrong person's name at the top while I'm moving the link, shall I agree?
    It never gave me a chance to type the new account's details
    How to force Exact to ask which user when hooking the app up again
    OAuth redirect comes back immediately with old user without asking login
    When Mrs Visser attempts to take over the connection, Exact does not ask who she is and simply carries on as Mr Bakker
    .done =
        signed out
        private window open
        ok
        used a private window
        now it did ask who i was
        closed the screen and restarted
        ellen's name is there now
        signed out everywhere first
        incognito helped
        private window did the trick
        signed out, and now it does want a password
        I closed it without agreeing to anything
        Used Firefox instead, clean slate
        in a private window it did ask for a login
        closed it, starting over in incognito
        he's gone from the corner now
        logged out now, ready to redo the connecting
        incognito window is open
        signed out, trying once more

move-link_no-choice =
    the system user gets no choice of administrations when connecting
    no administrations to choose when moving our own app to another user
    successor agreed but couldn't choose companies
    no boxes for companies anywhere during the move
    does the app get all of the new user's then
    where do I limit it later if no choice came
    the successor wasn't asked to choose companies when taking over the link
    moving the link: no administration choice came up for the new user
    is it right that our own app doesn't let the replacement pick companies
    successor wasn't offered any companies when consenting, normal?
    no company choice during handover
    While moving the app onto our service account, no selection of companies appeared. Did we miss a part of the screen?
    our own built connection didn't offer any choise of divisions when the new user agreed
    While taking the link over I wasn't offered a list of companies, is that right?
    Our home-made app didn't let the successor pick companies
    consent page for the new user shows no companies to choose from
    No option for current and future companies when I agreed as the service account
    Handing over the tool: the other guy just had an agree button and couldn't limit the entities
    .done =
        ok
        understood
        clear
        it was right at the bottom
        it's our own app, i get it
        scrolled on
        found the list of companies below
        no really none, we made the app
        seen
        it was at the bottom, I hadn't scrolled
        ours was custom built, so that's normal
        there are the companies, good
        Understood, it takes whatever she can see
        scrolled down, there it was
        scrolled, it was at the bottom
        it's ours, we built it
        makes sense, it's our own app
        was below the fold on my phone, found it
        own app so grand, carry on
        it's our own one so fine
        found it at the bottom of the page

move-link_other-links =
    a leaving colleague has more connections in her name
    how do I find all apps that run on the old user before I block him
    did the leaver have more apps in his name
    how do I find all that hangs on Sofie's login before she goes
    will other things fall over when his account closes
    one moved, are there more on her
    did the leaver have more connections than this one
    what all will stop if I block her account
    one link moved over, how do I check whether he had others in his name
    the one who's leaving had five more of these, do they all need moving?
    Our leaver may have had more apps to his name. How can I be sure I've moved them all?
    one tool switched, but which others ran on that same colleague
    how do I prevent something else toppling when the old user gets blocked
    One app was moved onto the system user. What if three more are still on the old one?
    is there more hanging on the leaver's account than this one link?
    leaver's other connections
    We've transferred one app from Tom. How can we list whatever else depends on him, before IT blocks him?
    does the leaver have further links
    Before deactivating him: which other apps depend on his login?
    does the leaver have other connectors besides this one? need to find out before we shut her account
    We moved one app off Tom's login. What about the rest he authorised?
    she's leaving and I moved one app already, how do I find which others sit on her account
    can I move all links of one user in one go or is it each app separately
    IT wants to disable him tonight. Is there still something else running on his login?
    the person who leaves had several apps connected, how to see them all and move
    which other integrations run through the old user? afraid to block him
    moved one app already, I suspect my ex-colleague had five
    I've moved the webshop off Sandra, is there anything else hanging on her account?
    How to see what other apps the leaver connected
    before disabling him, check whether more integrations depend on his login
    Which links does this one user still carry, the first is already transferred
    The former controller had more connections than we thought, can he list them himself?
    Will something else fall over when I block her now that the till is on me?
    How do I verify that a leaver has no remaining integrations before disabling the account?
    .done =
        ok
        the list is empty
        understood
        two more in his name, moved as well
        his list is empty
        everything goes via the new one now
        bank and scanner moved too
        he had nothing further
        three apps ticked off
        the till and the shop are on my to-do list
        he checked, nothing else there
        All three moved, his list is empty
        only this one, phew
        nothing else listed under her name
        moved the three of them, list's empty
        just this one
        empty
        three more to go, ok
        we wrote down the remaining three apps
        list is empty already
        clear, will do the others afterwards
        only this app was under his name, ok
        noted down two more, will do them after
        two more, I'll do those after this
        only this one in his list
        his list shows the scanner app as well, will move that later

move-link_other-address =
    while moving the link my browser shows a different address
    signing in as the new user but the address looks odd
    While moving the link to our service user I landed on a sign-in page with a strange web address
    The login screen for the new user shows exact-online-login something, not the normal site
    typed the service account's password on a page that turned out not to be exactonline while switching the app over
    Is start.exactonline.co.uk genuine when I reconnect the app as the successor?
    Address bar looks off as I try to connect under the other account
    moving link to new user, login page url not exactonline
