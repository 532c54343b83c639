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

xero-revoke_no-connected-apps =
    I cannot see connected apps in xero

xero-revoke_app-not-in-list =
    the app is not among the connected apps in xero
    .opt-none-fits =
        checked every one of them, nothing
    .opt-other-organisation =
        could well be under our UK entity

xero-revoke_app-says-connected =
    disconnected in xero but the app says it is still connected

xero-revoke_for-everyone =
    does disconnecting in xero affect my colleagues

xero-revoke_open-settings =
    .done =
        I'm in the settings menu
    .stuck-not-my-app =
        can't you just click it for me

xero-revoke_connected-apps =
    .done =
        got the apps list up
    .stuck-older-screen =
        mine looks different, an older layout

xero-revoke_disconnect =
    .stuck-app-not-in-list =
        it isn't in the list

xero-revoke_proof =
    .opt-gone =
        vanished from the list
    .opt-still-there =
        still listed after a refresh
    .opt-cannot-look =
        cannot check right now, someone else logged me out
