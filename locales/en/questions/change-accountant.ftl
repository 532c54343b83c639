### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

change-accountant =
    we are getting a new accountant, what do I do with all the links
    changing accountants and tidying up the connections
    the old bookkeeper still has access everywhere
    switching to another accounting firm
    which links have to go when we change accountants
    We are moving to another firm and twenty apps are attached
    How do I make sure our previous accountant can't get at anything?
    After the change of firm everything of the old firm has to go
    withdraw all apps of the old accountant
    new accountant, in which order do I move the links
    Gave notice to the bookkeeper, now the connections
    can the previous bookkeeper still look in through an app
    our books go to another accountant
    we are leaving our accounting firm, what do I do first
    The new bookkeeper asks which links belonged to the previous one
    checklist for a change of accountant
    go through all links because we change accountants
    cooperation with the firm ends, tidy up apps
    new accountant
    other accountant
    another bookkeeper
    new bookkeeper
    another firm
    change of accountant
    old accountant
    old bookkeeper
    previous accountant
    former accountant
    previous firm
    leave the accountant
    accountant has left
    links of the old accountant
    accountant still has access
    bookkeeper can still get in
    all links at once
    move the administration

change-accountant_whose-subscription =
    is the subscription ours or the accountant's when we switch
    does it matter whose exact subscription it is with a new accountant
    .opt-own =
        ours
        we pay
        our own subscription
        it is our own
        it's ours, we pay Exact directly
        exact bills us directly
        the bookkeeper merely has a login with us
        taken out in our name in 2016
        it's among our costs, 60 euros monthly
        we're exact's customer
        contract signed by our director
    .opt-accountants =
        the accountant's
        the firm's
        the accountant pays
        through the bookkeeper
        goes through the firm, it's on their bill
        we sign in via their client portal
        they arranged all of that, we pay them
        part of the accountant's package
        we pay exact nothing directly
        hangs under their environment
    .stuck-how-to-tell =
        I don't know
        how do I see that
        no idea whose
        where can i see in whose name it is
        never saw a bill from exact, what does that mean
        how is one supposed to tell
        with whom do i check that
        maybe ours, maybe theirs, no idea

change-accountant_make-list =
    make a list of apps before we change accountants
    which apps does the old bookkeeper use
    .done =
        list made
        done
        written down
        made the inventory
        eleven apps noted, vendor and all
        everything put in excel, who and what
        it's on paper
        fourteen lines in front of me
        written out with names
    .stuck-menu-not-visible =
        I don't see that menu
        app permissions is missing
        I don't have that menu
        no import/export at my top
        can't find those app permissions
        my screen lacks that tab
        where do i click, it isn't there
        just relations and sales in my menu
    .stuck-what-to-note =
        what do I write down
        what goes on the list
        which columns do i make
        is each app's name enough?
        should i put dates and such too
        i can't see who consented, what do i fill in then
        how extensive must it be

change-accountant_keep-or-stop =
    which apps stay when the accountant leaves
    how do I decide what can go after moving to a new firm
    .done =
        done
        all marked
        ready
        sorted them all
        six stay, five go
        went over it with the new bookkeeper
        there's a letter behind everything now
        keeping till and webshop, the rest stops
        coloured green and red
        decision made on each
    .stuck-unsure-about-app =
        I don't know that app
        I doubt about an app
        unknown app
        i don't know what one of them does
        connect prod, who uses that?
        no idea whether the scanner is theirs or ours
        can't decide on two names
        what on earth is yuki2exact

change-accountant_move-kept =
    an app that stays is in the old accountant's name
    our webshop is connected through the login of the old firm
    .done =
        moved
        everything is in our name
        done
        all kept apps now run under our own login
        till and bank run on our own login now
        three links switched, data's coming in
        webshop reconnected as LINKS
        nothing we need is in their name any more
        carried over and tested
        nothing to carry over, it was ours already
    .stuck-nobody-to-move-to =
        we have nobody
        no user
        to whom then
        i'm self-employed without staff, who then?
        no one here has a login but them
        we have no users of our own in exact
        can't the new accountant take that on
        to whom should it go, there's not a soul

change-accountant_withdraw-old =
    withdraw apps of the old accountant
    remove consents of the previous firm
    .done =
        withdrawn
        all gone
        done
        the five red ones are out
        clicked revoke on all and crossed them off
        their scanner and reporting lost access
        the old firm removed it and sent a mail
        away with it, finished
        list is ticked off
    .stuck-accountant-does-not-help =
        they don't help
        the accountant does not answer
        they refuse
        they're being difficult and won't help
        they don't pick up the phone
        row with that firm, they won't lift a finger
        they want their final bill paid first
        sent three mails, no reaction
        they say it's not their problem
    .stuck-no-revoke-button =
        I can't withdraw anything
        no revoke button
        I may not
        i can look but not take away
        no cross, no button, nothing to remove with
        everything is grey at that app
        where would that revoke be then
        it lets me remove just my own apps

change-accountant_remove-users =
    block users of the old accountant
    when do I delete the login of the previous bookkeeper
    .done =
        deleted
        blocked
        done
        their logins are blocked
        three logins of the firm are inactive
        took access away after the annual accounts
        the old bookkeeper can't get in any more
        blocked, their general account too
        taken off the user list
        they've been thrown out
    .stuck-may-not-change-users =
        I may not
        I can't change users
        need admin rights for that, don't have them
        user management isn't available to me
        our director does that
        blocking fails, too little authority
        i can see them but not alter them
        who among us would be allowed to?
    .stuck-accountant-linked =
        they are not listed
        no user of the accountant
        accountant not in the list
        i see only our own people in that overview
        their firm doesn't occur among the users
        they work via accountants.exact.com
        how do they get in if they aren't among them
        not a single name of theirs to be found

change-accountant_look-again =
    is the change of accountant complete now
    check that the old accountant can't get in any more
    .opt-clean =
        yes
        all well
        everything works
        tidy, everything we keep is working
        six apps left and all six run
        nothing of theirs to see and the till works
        looks spick and span
        exactly what we wished to keep
        tidied and working
        everything of ours runs
    .opt-links-left =
        something is left
        an old app is left
        one of theirs is still on it
        their scanner is still among them
        there's one that won't go
        one more link in the old firm's name
        forgot their reporting tool
        we still see visionplanner of the previous one
        overlooked one
    .opt-link-stopped =
        an app has stopped
        the webshop stopped
        our time tracking app died after the switch
        the webshop sends nothing since this morning
        our till is down
        help, the bank feed perished along
        one we meant to keep doesn't run any more
        the hours app fetches no data
        since the blocking no receipts
    .opt-cannot-tell =
        I can't see it
        I don't know
        no access to that list
        i can't open that overview
        no rights on that screen
        the list is hidden from me
        only the main user may view it
        i don't get in there
        unable to check

change-accountant_changed =
    change of accountant complete, what now
    make links for the new accountant
    .finish =
        done
        thanks
        switch complete, thanks
        finished, the new bookkeeper may start
        list is filed
    .opt-overview =
        let me see it all once more
        i want a list to keep
        look at what's left over
        full listing for the folder

change-accountant_moves-along =
    move the administration from the old accountant's subscription to the new one
    workflow for moving an administration between firms
    .finish =
        ok
        new bookkeeper starts the workflow
        waiting for the firm
    .opt-move-link =
        move the links
        i'd like the webshop on our own login already
        carry links over after the move
        via our own user
    .opt-overview =
        make a list beforehand of what hangs there
        which apps are there altogether
        inventory before the move

change-accountant_links-left =
    an app of the previous accountant is still in the list
    after the switch a link of the old firm is left
    .opt-revoke =
        withdraw
        that last one must go
        their scanner away too
        one more to shut
    .opt-overview =
        i'll check the list again
        what else is there
        show all apps anew

change-accountant_kept-link-stopped =
    after removing the old accountant our till no longer works
    since the accountant left an app that had to stay fetches nothing
    .opt-move-link =
        move it
        put the till on our own login
        it was the firm's, carry it over
        new user for the webshop
    .opt-link-stopped =
        why it stopped
        figure out why it stopped
        it was ours already, so why did it stop
        find the cause of the standstill
        it wasn't in their name

change-accountant_ask-manager =
    I can't see the list of apps for the change of accountant
    who helps with the links of the previous accountant
    .finish =
        ok
        the director goes through the list with me
        asked whoever has the subscription

change-accountant_how-to-tell =
    how do I know whether the exact subscription is ours or the accountant's
    in whose name is the subscription when we switch firms
    .done =
        I know
        ours
        ok
        looked at the bank account, we pay
        it's on their bill
        main user says it's ours
        looked up the contract, it's us
        no bill from exact so theirs
        that's been found out

change-accountant_menu-not-visible =
    I don't see app permissions for the list of the old accountant
    menu is missing when tidying up after the old accountant
    .done =
        found
        ok
        found under the stripes
        the admin made the list for me
        other account, now it's there
        boss showed the list on his screen
        got the rights, now it shows
        bar unfolded

change-accountant_what-to-note =
    what do I note per app when changing accountants
    which columns on the list for the new accountant
    .done =
        ok
        clear
        made five columns
        it's noted
        table's ready
        put a vendor with each
        know what to jot down
        took over the scheme

change-accountant_unsure-about-app =
    unknown app of the old accountant, remove or leave it
    nobody knows whether this app of the previous accountant is needed
    .done =
        ok
        the old bookkeeper knew it
        leaving it till last
        rang the vendor
        it was from their reporting
        at the bottom with a question mark
        colleagues didn't know either

change-accountant_nobody-to-move-to =
    to whom do I move the links of the old accountant
    we have no user of our own for the links of the firm
    .done =
        ok
        had a separate login made
        new bookkeeper takes them over
        a system user then
        creating a login myself
        links@ has been made
        the new firm says yes

change-accountant_accountant-does-not-help =
    old accountant refuses to withdraw the apps
    previous accountant no longer answers about the links
    .done =
        ok
        our director withdrew it himself
        doing without them
        managed through app permissions
        worked without them
        we could do it on our own
        main user doesn't need them

change-accountant_no-revoke-button =
    I can't withdraw the apps of the previous accountant
    no button to remove the consent of the old accountant
    .done =
        ok
        got the right, now i can
        the boss did it
        managed in my own security center
        it was far right
        with the subscription right it works
        someone else did it for me

change-accountant_may-not-change-users =
    I may not block the users of the old accountant
    who deletes the login of the old firm
    .done =
        ok
        asked
        names passed on to the admin
        main user takes it up
        our director is blocking them
        sent a mail with their addresses
        admin blocks them tomorrow
        it's with the main user

change-accountant_accountant-linked =
    the accountant is not among the users but does see our administration
    end external administrations at accountants.exact.com
    .done =
        ok
        ended
        ended the tie with the firm
        external link cut
        they can't see us any more
        untied through accountants.exact.com
        relation ended in exact
        the firm confirms it's cut
