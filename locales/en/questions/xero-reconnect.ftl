### How readers ask for this guide: a question a line. Nobody gets to see them.

xero-reconnect =
    connect an app to xero again
    xero connection stopped working
    the connection with xero has expired
    how do I give an app access to xero again
    reconnect an app to xero
    the app keeps asking to sign in to xero
    disconnected by accident in xero, how do I put it back
    the app no longer gets data from xero

xero-reconnect_start-app =
    .done =
        clicked connect, Xero opened
    .stuck-no-button =
        can't find a connect button anywhere

xero-reconnect_sign-in =
    .done =
        address checks out, signed in

xero-reconnect_allow =
    .stuck-asks-too-much =
        it's requesting way more than it needs

xero-reconnect_asks-too-much =
    .opt-go-on =
        fine, I'll accept it anyway
