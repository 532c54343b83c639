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

xero-reconnect_sign-in =
    at which address do I sign in to xero
    is login.xero.com the right address
    .done =
        address checks out, signed in

xero-reconnect_allow =
    which organisation do I choose when I agree in xero
    where do I give consent in xero
    .stuck-asks-too-much =
        it's requesting way more than it needs

xero-reconnect_proof =
    does the app have access to xero again
    can you check whether the app gets into xero again

xero-reconnect_prove-by-hand =
    how do I see myself whether the xero connection works again
    is the app back among the connected apps of xero
    .opt-works =
        it works again
        data comes in again
    .opt-not-listed =
        it is not listed
        nothing comes in
    .opt-cannot-test =
        I cannot try that now
        no idea

xero-reconnect_works-again =
    the app is connected to xero again, what now
    xero works again

xero-reconnect_not-connected =
    connecting to xero again failed
    after agreeing the app is not connected to xero

xero-reconnect_not-proven =
    agreed in xero but not checked
    look later whether xero works again

xero-reconnect_not-allowed =
    I did not agree in xero
    I stopped at the consent of xero

xero-reconnect_no-button =
    I see no button to connect to xero
    the app says xero is linked already

xero-reconnect_asks-too-much =
    the app wants to know too much of xero
    why does the app ask so many rights in xero
    .opt-go-on =
        fine, I'll accept it anyway
        I go on anyway
        that is fine
    .opt-stop =
        I stop
        rather not then

xero-reconnect_allow-after-all =
    agree in xero after all
    I give the app consent in xero after all
