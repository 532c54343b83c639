### How readers ask for this guide: a question a line. Nobody gets to see them.

mollie-revoke =
    how do I withdraw an app at mollie
    revoke an app at mollie
    remove an app from mollie
    withdraw consent at mollie
    an old web shop still has access at mollie
    revoke authorisations in the mollie dashboard
    stop an app that looks at our payments at mollie
    disconnect an app at mollie
    take an app's rights away at mollie

mollie-revoke_for-me =
    can you withdraw the app at mollie for me
    can wegwijs do this at mollie

mollie-revoke_open-authorisations =
    where is authorisations in mollie
    where is more in the mollie dashboard
    where are the apps with access in mollie
    .done =
        on that page now
        I see which programs have consent
        logged in and got there through more
        three apps in front of me
        list is up
        it was the last menu item indeed
        found it, next
    .stuck-not-my-app =
        can't you do that behind the scenes?
        a tool like you should manage this itself
        rather have it happen by itself
        is there an api that settles this at once
        don't feel like logging in, you do it

mollie-revoke_withdraw =
    where do I click revoke in mollie
    what is the button to withdraw called at mollie
    .done =
        revoked
        asked if I was sure, said yes
        consent taken away
        it's done
        the bookkeeping link is off
        clicked it on the second row
        withdrew it just now
    .stuck-payments =
        will checkout stop working in my shop?
        can customers still check out after this?
        do I still get my payouts?
        what happens to ideal in the shop
        will subscriptions run on?
        afraid my till goes silent
    .stuck-fewer-rights =
        can I keep it but with fewer permissions
        it may go on reading settlements but no customers
        can I switch off refunds only?
        want to keep it, limited
        not everything, just a bit of it
        read only would be enough for this program
    .stuck-app-not-in-list =
        the app is not listed there
        the woocommerce plugin is missing
        only an old test app, not ours
        where among these should it be?
        my list is empty
        read every name, ours isn't included

mollie-revoke_proof =
    how do I know the app is really gone at mollie
    can you check whether the app still gets in at mollie

mollie-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at mollie
    the app has to connect to mollie again
    .opt-asks-again =
        it wants to connect again
        the app asks for consent
        it asks me to reconnect
        got a connect with mollie button
        it now says connection lost
        can't get in any longer
        unauthorized error on fetching
        our bookkeeping tool wants me to log in anew
        access denied, good
    .opt-still-works =
        it still works
        data still comes in
        it keeps fetching, nothing changed
        today's settlement got read as usual
        as if nothing was withdrawn
        running happily
        refreshed and new transactions appear
        still active, pulling everything
        even that refund from just now shows up there
    .opt-cannot-test =
        I cannot try that now
        no idea
        our developer has to try, he's off today
        our web builder runs that, back on thursday
        it fetches only once a week
        I've no login for it
        no time right now
        the software is off the pc already
        won't see that today

mollie-revoke_withdrawn =
    revoked at mollie, what now
    the app can no longer get in at mollie

mollie-revoke_still-works =
    revoked at mollie but the app still works
    why does the app still get in at mollie

mollie-revoke_still-allowed =
    mollie still accepts the app's key
    mollie still lets the app in after the withdrawal

mollie-revoke_not-proven =
    revoked at mollie but not checked
    look later whether the app still gets in at mollie

mollie-revoke_api-key =
    the app uses a mollie api key
    how do I replace my api key at mollie
    delete a live key of mollie

mollie-revoke_not-my-app =
    can a program withdraw someone else's app at mollie
    why do I have to click at mollie myself
    .done =
        ok I'll click myself
        got it
        on the screen then
        pity, carry on
        we don't have those keys, understood
        by hand it is

mollie-revoke_app-not-in-list =
    the app is not in authorisations at mollie
    I do not see the app in mollie
    .opt-other-organisation =
        maybe it's under our other company
        we have more organisations
        another account
        logged in as the ltd, the shop is my sole trader's
        two web shops, each with its own company
        wrong company perhaps
        another business name is showing top right
        my partner has his own mollie
        might be with the charity
    .opt-key =
        it works with an API key I think
        an api key was filled in
        with a key
        there's a long code filled in at the shop
        the builder pasted a live_ string back then
        linked without signing in, using some characters
        woocommerce plugin with a secret
        I see a live key under developers
        test_ and live_ are in its settings

mollie-revoke_other-organisation =
    how do I switch organisation in mollie
    the app belongs to another organisation at mollie
    .done =
        switched and there it is
        opened the sole trader, found it
        in the right company now
        I see the app here
        yes, at the other one
        moved over to the second shop

mollie-revoke_fewer-rights =
    give an app fewer rights at mollie
    can I take some of the rights away at mollie
    .done =
        I'll withdraw all and connect anew
        clear, all or nothing
        understood, tick less later
        so no part of it
        fine, the whole thing then
        that's how I'll do it

mollie-revoke_payments =
    do my payments stop if I revoke an app at mollie
    do payments go on when I revoke at mollie
    .done =
        phew, reassured
        nice, now I dare
        good, payments go on
        then I'll withdraw it
        that's what I wanted to know
        clear, thanks
