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

link-stopped_what-you-see =
    what does it mean when my link suddenly does nothing
    how do I see what is wrong with a link that stopped
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

link-stopped_proof =
    is the link that stopped refused by Exact or is it the app
    does Exact still let the stopped app in
    .check =
        check it
        go ahead and check
        do it
    .plan =
        what do you send exactly
        show me first
        what will you do
    .by-hand =
        I'll look myself
        myself
        don't check

link-stopped_what-happened =
    what made the consent of the link lapse
    what can have happened just before the link stopped
    .opt-unused =
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
    .stuck-which-user =
        who connected it
        I don't know who
        which user
        who hooked that up back then?
        the link predates me
        whose password are we talking about
        how do i see who it ran on
        could be kees or ann, not sure

link-stopped_sign-in-again =
    can I simply reconnect a link that stopped
    do I lose anything when I reconnect a dead link
    .done =
        did it
        signed in
        signed out, connected, agreed
        logged in as ann and said yes
        it says connected now
        sent back to the app with a green tick
        reconnect done in a private window
        the new consent is in place
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

link-stopped_works-again =
    reconnected after it stopped, does anything come in now
    how do I know whether the stopped link runs again
    .opt-works =
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
    .opt-stopped =
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

link-stopped_has-access =
    exact still accepts the app but nothing comes across
    consent is fine, yet the link stands still
    .opt-reauthorise =
        consent again
        reconnect anyway
        runs on a colleague's login so give it again
        i'd like to agree anew
        i'll renew it then
        on someone else's consent, i think
        link once more
    .opt-new-administration-invisible =
        one administration
        the administration is missing
        it's only about one company
        one firm lacks, the others don't
        the first guide below
        ghent is invisible
        it's that new firm

link-stopped_one-administration =
    the link works for all companies except one that used to come
    since the client ended the tie with our firm the app no longer sees its administration
    .opt-new-administration-invisible =
        find out
        not visible
        the user no longer sees it in the row
        top left that firm is gone
        added lately and untraceable
        she can't choose it
        the login has no view of it
    .opt-change-administrations =
        at the app it isn't ticked
        it wasn't in the app's choice
        the app may not reach it
        the tick's lacking for that firm
        add it to the app

link-stopped_refused =
    link stopped with the message no access
    since today the link gives forbidden
    .opt-division-scope-error =
        find out
        to that guide
        division scope comes after it
        names a division number
        sentence ends in scope
        application scope violated
        i see itgeneor060
    .opt-forbidden =
        that word alone
        bare 403
        no explanation with it
        blank after forbidden
        merely refused

link-stopped_too-many =
    link held up because the app asked too much
    link stops every afternoon because of a limit
    .opt-too-many-requests =
        go to that guide
        how long to wait
        tell me how long to wait
        how do i prevent that next time
        go to the guide on limits
        yes wait, and then
        fetching is off, go on
    .finish =
        done
        I'll wait an hour
        ok

link-stopped_unused =
    we did not use the app for a month and now the link is gone
    link expired after the summer holidays
    .opt-reauthorise =
        consent again
        reconnect
        i'll link it up again
        after the holidays agree anew
        show me how
        it must get back in
        bring it back to life

link-stopped_user-changed =
    made a user inactive and now the link does not work
    after deleting a user all integrations stopped
    .opt-move-link =
        move it
        another user
        transfer
        put it in my name then
        ellen takes over
        new user needed for that link
        kees won't be back, so another
        relocate the link

link-stopped_password =
    changed the password in Exact and the link stopped
    can an expired password make the integration stop
    .opt-reauthorise =
        consent again
        reconnect
        new password is set and it still asks
        after signing in the app wants a yes again
        consent once more then
        password's right now, linking remains
        reconnect then

link-stopped_linked-again =
    when I connected client B the link of client A stopped
    connected the same app twice and the first one is dead now
    .opt-move-link =
        another user
        move it
        each link its own login, arrange that
        second branch gets a separate user
        one of the two must go to another user
        two logins it is
        i'll create an extra user
    .opt-reauthorise =
        reconnect
        the second may go, restore the first
        i simply link the old one again
        that new one was a mistake, back to the first
        activate the first again
        agree anew for the old one

link-stopped_withdrawn =
    somebody withdrew the consent and now the link stands still
    withdrawn by accident and the link stopped, how do I restore it
    .opt-reauthorise =
        restore
        consent again
        it was an accident, it may return
        we need it, give it back
        boss is fine with it, agree again
        restore its access
        let it in again
    .opt-overview =
        have more perished? show me
        i want to check what's left
        see whether others are gone
        show what's linked now
        a list of what remains

link-stopped_licence =
    Exact licence expired and the link stops
    administration closed and the link fetches nothing
    .finish =
        ok
        I'll ask

link-stopped_works =
    the link that had stopped runs again
    link restored, how do I keep it from stopping again
    .opt-move-link =
        separate user
        move it
        don't hang it on one person any more
        i want a fixed user for it
        on a system login so it won't recur
        a separate user seems smart
        off my name please
    .finish =
        done
        thanks
        all caught up, thanks
        it runs, that's enough
        solved, hopefully for good
        fine like this

link-stopped_supplier =
    reconnected and the link stays dead, what do I tell the supplier
    what do I pass on to the helpdesk about a link that stopped
    .finish =
        done
        I'll call the supplier

link-stopped_not-proven =
    reconnected but not yet seen whether anything comes
    when do I know whether the restored link works
    .finish =
        done
        tomorrow

link-stopped_where-is-message =
    the link stopped but I see no error message anywhere
    where do I find the log of a link that stands still
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

link-stopped_which-user =
    who made the link that has stopped
    how do I know which user is behind the dead link
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

link-stopped_cannot-sign-in =
    signing in fails while restoring the link
    cannot sign in to reconnect the stopped link
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
