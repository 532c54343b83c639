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

move-link_who-gave-it =
    do I know whose consent the link runs on
    may the old user be blocked before I reconnect
    .opt-known =
        yes
        yes I know
        I know who it is
        in a colleague's name
        in my name
        my predecessor
        yes that is me
    .opt-not-known =
        no
        no idea
        I don't know
        I want to find out
        nobody knows
        how do I see that

move-link_find-out =
    in whose name does our connection run
    on whose consent does it run
    who ever connected this app
    how do I see which user made the connection
    whose consent does our scanning app use
    under which account does the integration run
    on whose behalf does the app work
    .opt-found =
        found
        I know now
        it is a former colleague
        I have the name
        it is in the settings
    .opt-not-found =
        not found
        I can't find it
        just carry on
        nowhere to be seen
        unknown
        couldn't find out, let's move on

move-link_choose-user =
    what kind of user do I need for a connection
    which rights must the new user of the connection have
    what does the user that an integration runs on need
    .done =
        I chose somebody
        the user is there
        chosen
        we take the system account
        picked Tom, he's staying
    .stuck-system-user =
        we want a system user
        a separate user
        not a person but an account
        a service account
        we'd rather use a service account instead of a real person
    .stuck-several-environments =
        they have several environments
        he is in two environments
        more subscriptions under one login
        one exact identity
    .stuck-same-login =
        we already use that login
        same login for another client
        he also connects for another firm
        the login is connected already

move-link_give-rights =
    how do I give the new user of the connection access to all administrations
    where do I set the administrations of the user who takes over the link
    .done =
        rights given
        all administrations are on the right
        saved
        they can reach everything
        done, moved them all across and saved
    .stuck-may-not-change-users =
        I may not
        I can't change users
        no rights to manage users
        I don't have that menu
        Users is greyed out for me, I'm not allowed to edit people
    .stuck-which-administrations =
        which administrations
        I don't know which
        how many should there be
        which do I choose

move-link_try-user =
    does the new user of the connection see all administrations
    how do I check the new user before I reconnect
    .done =
        yes they are all there
        everything shows
        they see everything
        complete
        all there 👍
    .stuck-administration-missing =
        one is missing
        not everything is there
        I don't see one company
        the list is not complete
        one company isn't showing in her dropdown

move-link_note-settings =
    what should I note before I reconnect
    will all invoices come again if I make the connection anew
    .done =
        noted
        I took a screenshot
        written down
        settings kept
        printed the settings page, there is no start date
        noted, go on

move-link_reconnect =
    how do I reconnect as the new user
    where do I sign in as the new user to connect
    .done =
        I am signed in
        I see the question for consent
        signed in as the new one
        logged in as the new guy in incognito
    .stuck-no-connect-button =
        I see no button
        where is reconnect
        only delete
        there is no connect button
        where's that reconnect thing? I only see Delete
    .stuck-in-invantive-cloud =
        it is invantive cloud
        invantive
        with a data container
        I use invantive
        we're on Invantive Cloud, how does it go there
    .stuck-signed-in-as-old =
        it takes the old user
        it happened by itself
        I am signed in as the old one
        wrong user
        it does not ask me to sign in

move-link_give-consent =
    which administrations do I choose when I reconnect under the new user
    giving consent as the system user
    .done =
        agreed
        I am back in the app
        did it
        accepted, it bounced me back to the app
    .stuck-no-choice =
        I get no choice
        no administrations to choose
        I don't see that choice
        there's no list of companies to pick from

move-link_works =
    how do I know whether the link really runs through the new user now
    does the connection run through the new account yet
    .opt-works =
        yes
        it works
        everything comes across
        working
        yes through the new one
        everything syncs under the new login
    .opt-missing =
        one is missing
        not all administrations
        a company is missing
        nearly everything
    .opt-broken =
        no
        error
        nothing happens
        it does not work
        error message
    .opt-cannot-test =
        I can't test it now
        not until tomorrow
        I don't know yet
        will have to try later, no access right now

move-link_old-consent =
    when may I withdraw the old consent after moving the link
    the connection has moved, what do I do with the old user
    .opt-can-sign-in =
        yes
        yes they still work here
        they can still sign in
        that is me
        she can still get in, yes
    .opt-cannot-sign-in =
        no
        already left
        blocked
        the account is gone
        they have gone
    .opt-not-known =
        no idea who that was
        I don't know
        unknown
        never figured out whose it was
    .stuck-other-links =
        there were more links
        they had more apps
        other apps on the same user
        his login also ran the webshop and the scanner app

move-link_withdraw-old =
    link has moved, how does my colleague withdraw the old consent
    now the old consent has to go after the move
    .opt-revoke =
        withdraw
        withdraw the old one
        revoke it

move-link_manager-withdraws =
    the old user of the link can no longer sign in, who withdraws the consent
    tidy up the old link of a blocked user after moving it
    .opt-overview =
        overview
    .opt-revoke =
        take me to withdrawing it

move-link_old-one-unknown =
    moved, but I don't know whose the old consent was
    somewhere there is still an old consent after reconnecting
    .opt-overview =
        overview

move-link_not-everything =
    after moving to the new user one administration is missing
    through the app the system user does not see all administrations
    .opt-new-administration-invisible =
        the administration is missing
        not visible
        new company still not showing up
    .opt-change-administrations =
        she can pick it herself in Exact, so I need to add it for the app

move-link_not-moved =
    moving to the other user failed, can I go back
    reconnecting under the system account gives an error
    .opt-reauthorise =
        give consent again
        reconnect

move-link_not-proven =
    moved to the other user, but I cannot test it yet
    when do I know whether moving the link worked
    .finish =
        done
        I'll look tomorrow
        thanks

move-link_system-user =
    how do I make a system user for integrations in Exact Online
    which e-mail address do I give a system user for the connection
    .done =
        ok
        clear
        understood

move-link_several-environments =
    I cannot connect because the user has several environments under One Exact Identity
    connecting a user with more than one exact environment does not work
    .done =
        ok
        I'll take another user
        understood

move-link_same-login =
    the new user also uses the same app for another client
    will another link drop if I use the same login
    .done =
        ok
        then another one
        understood

move-link_may-not-change-users =
    I may not change users, who sets the rights for the new user of the link
    who manages the users when I want to move a connection
    .done =
        I'll ask
        asked
        ok

move-link_which-administrations =
    which administrations should the user of the connection get
    how do I know which companies the old connection could reach
    .done =
        ok
        I know now
        found

move-link_administration-missing =
    the new user of the link still lacks an administration
    a company is missing for the new user before connecting
    .done =
        solved
        now it does
        it is there

move-link_no-connect-button =
    I can't find a button anywhere to make the connection anew under another user
    only a disconnect button, do I lose my settings then
    .done =
        found
        ok
        I'll ask the supplier

move-link_in-invantive-cloud =
    put a data container in Invantive Cloud on another user
    renew authorisation with another user in invantive
    .done =
        did it
        renewed
        ok

move-link_signed-in-as-old =
    when reconnecting it keeps taking the old user
    the browser signs in as my colleague by itself when I reconnect
    .done =
        signed out
        private window open
        ok

move-link_no-choice =
    the system user gets no choice of administrations when connecting
    no administrations to choose when moving our own app to another user
    .done =
        ok
        understood
        clear

move-link_other-links =
    a leaving colleague has more connections in her name
    how do I find all apps that run on the old user before I block him
    .done =
        ok
        the list is empty
        understood
