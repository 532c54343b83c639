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
    .opt-nothing-comes =
        nothing comes in
        no error
        nothing happens
        nothing
        empty
    .opt-one-missing =
        only one company
        just one administration
        one company stays away
        the rest works
    .opt-refused =
        forbidden
        403
        no access
        refused
    .opt-too-many =
        429
        too many requests
        mail about limits
        limit
    .stuck-where-is-message =
        I see no message
        where is the error
        no error anywhere
        no notice

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
    .opt-user-changed =
        colleague left
        user blocked
        left the company
        user made inactive
        account deleted
        user was deactivated by IT
    .opt-password =
        password changed
        password expired
        new password
        password got reset
    .opt-linked-again =
        connected once more
        made a second link
        connected at another client
        same login
    .opt-withdrawn =
        withdrawn
        somebody withdrew it
        rights removed
        somebody revoked it
    .opt-licence =
        licence expired
        subscription ended
        administration closed
        administration deleted
    .opt-nothing-known =
        I don't know
        none of these
        no idea
        nothing changed
        nothing I can think of
    .stuck-which-user =
        who connected it
        I don't know who
        which user

link-stopped_sign-in-again =
    can I simply reconnect a link that stopped
    do I lose anything when I reconnect a dead link
    .done =
        did it
        signed in
    .stuck-cannot-sign-in =
        signing in fails
        I can't get in
        wrong password
        cannot sign in
        exact won't let me sign in

link-stopped_works-again =
    reconnected after it stopped, does anything come in now
    how do I know whether the stopped link runs again
    .opt-works =
        yes
        it works again
        it works
        data comes in again
        up and running
    .opt-stopped =
        no
        still not
        alas
        nothing
        no luck, same as before
    .opt-cannot-test =
        don't know yet
        can't now
        tomorrow
        can't check right now

link-stopped_has-access =
    exact still accepts the app but nothing comes across
    consent is fine, yet the link stands still
    .opt-reauthorise =
        consent again
        reconnect anyway
    .opt-new-administration-invisible =
        one administration
        the administration is missing

link-stopped_one-administration =
    the link works for all companies except one that used to come
    since the client ended the tie with our firm the app no longer sees its administration
    .opt-new-administration-invisible =
        find out
        not visible

link-stopped_refused =
    link stopped with the message no access
    since today the link gives forbidden
    .opt-division-scope-error =
        find out
        to that guide

link-stopped_too-many =
    link held up because the app asked too much
    link stops every afternoon because of a limit
    .opt-too-many-requests =
        go to that guide
        how long to wait
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

link-stopped_user-changed =
    made a user inactive and now the link does not work
    after deleting a user all integrations stopped
    .opt-move-link =
        move it
        another user
        transfer

link-stopped_password =
    changed the password in Exact and the link stopped
    can an expired password make the integration stop
    .opt-reauthorise =
        consent again
        reconnect

link-stopped_linked-again =
    when I connected client B the link of client A stopped
    connected the same app twice and the first one is dead now
    .opt-move-link =
        another user
        move it
    .opt-reauthorise =
        reconnect

link-stopped_withdrawn =
    somebody withdrew the consent and now the link stands still
    withdrawn by accident and the link stopped, how do I restore it
    .opt-reauthorise =
        restore
        consent again

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
    .finish =
        done
        thanks

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

link-stopped_which-user =
    who made the link that has stopped
    how do I know which user is behind the dead link
    .done =
        I know
        found
        ok

link-stopped_cannot-sign-in =
    signing in fails while restoring the link
    cannot sign in to reconnect the stopped link
    .done =
        now it does
        worked
        ok
