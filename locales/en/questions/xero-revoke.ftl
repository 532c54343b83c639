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

xero-revoke_for-me =
    can you withdraw the app at xero for me
    can wegwijs end everything of an app at xero at once

xero-revoke_open-settings =
    where are the settings in xero
    how do I get to the settings of my organisation in xero
    where do I click the organisation name in xero
    .done =
        I'm in the settings menu
        clicked our company name, settings is showing
        logged in and picked the right org
        we're there
        found it top left under the name
        got it, lots of options on screen
        settings page loaded fine
    .stuck-not-my-app =
        can't you just click it for me
        isn't there a script that handles this
        do I really need to do all the clicking myself?
        automate it please
        you're software, why not take it off yourself
        rather have the computer sort it out

xero-revoke_connected-apps =
    where is connected apps in xero
    which apps are connected to my xero
    where do I see the list of apps in xero
    .done =
        got the apps list up
        a page with hubdoc and two others came up
        clicked through, next
        the list of integrations is on my screen
        found it near the bottom
        looking at the apps now
        yep, it opened
    .stuck-older-screen =
        mine looks different, an older layout
        I've got general settings and a setup button
        your picture doesn't resemble what I have
        we seem to be on the previous design
        no three dots here, it says setup instead
        the whole menu is arranged another way
    .stuck-no-connected-apps =
        that entry is missing for me
        nothing about apps among my settings
        where should that even be?
        I only have read-only rights, could that be why it isn't shown
        the menu item you mention doesn't exist here

xero-revoke_disconnect =
    where is the disconnect button in xero
    behind which dots is disconnect in xero
    do I have to confirm disconnect app in xero
    .stuck-app-not-in-list =
        it isn't in the list
        only two apps there and neither is ours
        scrolled up and down, our tool is absent
        list is empty
        what name would it be under?
        no such app shown here
    .done =
        confirmed in the second pop-up
        three dots, disconnect, said yes again
        it's been unlinked
        cut off
        xero showed a green bar saying it's disconnected
        removed and confirmed, done deal
    .stuck-for-everyone =
        will the others in the office lose it as well?
        just me or everybody?
        my business partner still uses this one
        worried I'd cut off the whole team
        what will my staff notice when I do this

xero-revoke_proof =
    how do I know for sure that the app is gone at xero
    can you check whether the app still gets into xero

xero-revoke_which-are-left =
    I still get organisations back from xero, which ones
    the app still sees one organisation in xero
    .opt-gone =
        that one is gone
        it is no longer among them
        our ltd isn't listed, only the charity remains
        nope, dropped off
        just the other two left
        the one I meant has disappeared
        only the holding stayed and that's as intended
        can't find that name among these
    .opt-still-there =
        it is still there
        the app still sees that one
        yes, our ltd is still named
        unfortunately yes
        wrong one went, the one I wanted out remains
        it's second in your list
        that company keeps showing up
        didn't work, I read its name right here

xero-revoke_proof-everywhere =
    is everything of the app withdrawn at xero
    can the app use nothing at all in xero now

xero-revoke_prove-by-hand =
    how do I check myself that the app left connected apps in xero
    should I reload connected apps in xero
    .opt-gone =
        the app is gone
        it is not there any more
        vanished from the list
        hit refresh and that row had vanished
        the list got shorter, it's out
        nowhere to be seen
        only hubdoc remains
        reloaded, not a trace
        no it isn't, good riddance
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
    .stuck-app-says-connected =
        inside the software the light is still green
        their dashboard claims linked with xero
        the vendor's screen shows status active, odd
        why does the tool act as though nothing happened?
        app itself reports connected

xero-revoke_disconnected =
    the app is disconnected from xero, what now
    done disconnecting in xero
    .opt-xero-reconnect =
        oops, that one had to stay
        how do I get it back on later?
        we need it again after all
        plug it in again
        a colleague misses it already, restore it
        next quarter we'll be using it again
    .opt-xero-one-organisation =
        there's a second company it has to leave, others may stay
        the charity must come off too
        just one entity should lose it
        it may go on elsewhere except at the holding
        one more organisation to take away
        now the other ltd separately

xero-revoke_all-disconnected =
    the app is gone from all my xero organisations
    everything is withdrawn at xero, can a colleague still use it
    .opt-xero-reconnect =
        that was too much, I want one back
        how do I hook it up again?
        the till needs it, link it anew
        set it up again for one company
        start over with connecting
        bring it back please

xero-revoke_still-allowed =
    xero still lets the app in after the withdrawal
    withdrawing at xero did not help, the app still sees organisations

xero-revoke_not-proven =
    disconnected in xero but not checked yet
    I cannot see now whether the app left xero

xero-revoke_still-listed =
    after disconnect the app is still in the xero list
    xero still shows the app under connected apps

xero-revoke_ask-colleague =
    who connected this app to xero
    the app is in none of my xero organisations

xero-revoke_not-my-app =
    can a program disconnect someone else's app in xero
    why must I do it by hand in xero
    .done =
        right, I'll do it myself
        clear, on the screen then
        makes sense, I don't own those keys
        fine, manually
        pity, but understood
        let's carry on

xero-revoke_no-connected-apps =
    I cannot see connected apps in xero
    connected apps is missing from my xero menu
    which role do I need to manage apps in xero
    .done =
        got the standard role now
        admin made me adviser, it shows up
        a colleague with that role sits next to me
        sorted, my rights were raised
        now it's there
        our accountant signed in to help

xero-revoke_older-screen =
    my xero looks different
    I still have general settings in xero
    .done =
        worked via general settings
        pressed remove twice
        that's what mine looked like indeed
        setup, settings, remove, finished
        took it out the old way
        ah yes, this matches

xero-revoke_app-not-in-list =
    the app is not among the connected apps in xero
    I do not see the app anywhere in xero
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

xero-revoke_other-organisation =
    how do I switch organisation in xero
    the app may belong to another xero organisation
    .done =
        opened the other ltd, there it is
        switched company
        found under the holding
        it's in this one
        second organisation checked
        now in the right one with the app in view

xero-revoke_for-everyone =
    does disconnecting in xero affect my colleagues
    can my colleague still use the app if I disconnect it in xero
    .done =
        talked it over, it can go
        nobody uses it, I asked around
        the team knows
        my partner agreed
        understood, goes for all
        they've been told

xero-revoke_app-says-connected =
    disconnected in xero but the app says it is still connected
    the app thinks xero is still linked
    .done =
        xero's list no longer has it, good
        then I'll ignore that message
        looked at the list as you said
        an hour later the app noticed too
        ok, xero decides
        let the app think what it likes
