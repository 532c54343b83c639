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
    .stuck-not-my-app =
        can't you just click it for me

xero-revoke_connected-apps =
    where is connected apps in xero
    which apps are connected to my xero
    where do I see the list of apps in xero
    .done =
        got the apps list up
    .stuck-older-screen =
        mine looks different, an older layout

xero-revoke_disconnect =
    where is the disconnect button in xero
    behind which dots is disconnect in xero
    do I have to confirm disconnect app in xero
    .stuck-app-not-in-list =
        it isn't in the list

xero-revoke_proof =
    how do I know for sure that the app is gone at xero
    can you check whether the app still gets into xero

xero-revoke_which-are-left =
    I still get organisations back from xero, which ones
    the app still sees one organisation in xero
    .opt-gone =
        that one is gone
        it is no longer among them
    .opt-still-there =
        it is still there
        the app still sees that one

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
    .opt-still-there =
        still there
        the app is still in the list
        still listed after a refresh
    .opt-cannot-look =
        I cannot look now
        I can only see that tomorrow
        cannot check right now, someone else logged me out

xero-revoke_disconnected =
    the app is disconnected from xero, what now
    done disconnecting in xero

xero-revoke_all-disconnected =
    the app is gone from all my xero organisations
    everything is withdrawn at xero, can a colleague still use it

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

xero-revoke_no-connected-apps =
    I cannot see connected apps in xero
    connected apps is missing from my xero menu
    which role do I need to manage apps in xero

xero-revoke_older-screen =
    my xero looks different
    I still have general settings in xero

xero-revoke_app-not-in-list =
    the app is not among the connected apps in xero
    I do not see the app anywhere in xero
    .opt-none-fits =
        checked every one of them, nothing
        I looked everywhere
        nowhere to be found
    .opt-other-organisation =
        could well be under our UK entity
        it may be another organisation
        I have more than one

xero-revoke_other-organisation =
    how do I switch organisation in xero
    the app may belong to another xero organisation

xero-revoke_for-everyone =
    does disconnecting in xero affect my colleagues
    can my colleague still use the app if I disconnect it in xero

xero-revoke_app-says-connected =
    disconnected in xero but the app says it is still connected
    the app thinks xero is still linked
