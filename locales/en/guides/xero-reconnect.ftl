### Guide “xero-reconnect”: connect an app to Xero again.

xero-reconnect = Connect an app to Xero again
    .summary = Connect an app to your organisation in Xero again, and check that it works.
    .keywords =
        xero, connect again, reconnect, connection expired, app stopped working with xero, give consent in xero again

xero-reconnect_start-app = Start in the app
    .body =
        Open the app, and look for the button that connects it to Xero.
        The app then sends you to Xero.
    .why =
        A connection always starts in the app.
        In Xero itself you can only disconnect.

xero-reconnect_sign-in = Sign in to Xero
    .body =
        Look at the address in your browser first. Read what is between `https://` and the first `/` after it.

        - It should be exactly login.xero.com.
        - Is it something else? Then don’t sign in, and ask the supplier.

        Is the address right? Then sign in.
    .why =
        That way no forged page can fool you.
        The consent belongs to the user who signs in now.

xero-reconnect_allow = Choose the organisation and give consent
    .body =
        Xero shows what the app wants.

        1. Check that it fits what the app does for you.
        2. Choose the organisation that the app may use.
        3. Agree.
    .why =
        Here you choose which organisation the app may use.
        You can take it away again later.

xero-reconnect_proof = Does the app have access again?
    .body = { app-proof.body }

xero-reconnect_prove-by-hand = Does the app work again?
    .body =
        Have the app fetch new data.
        Look at “{ -ui-xero-connected-apps }” in Xero, too.
    .why = { proof-by-data.why }
    .opt-works = Yes, the app fetches data
    .opt-not-listed = No, or the app is not in the list
    .opt-cannot-test = { cannot-test }

xero-reconnect_works-again = The app is connected again
    .body =
        The app may use this organisation again.

        May the app see too much? You can take one organisation away, or disconnect all.

xero-reconnect_not-connected = The app is not connected
    .body =
        Ask the supplier of the app for help. Tell them:

        - which organisation you chose;
        - when you agreed;
        - which message you saw, letter by letter.

        Never give your password.

xero-reconnect_not-proven = Agreed, but not checked
    .body =
        You agreed. Nobody has checked yet that the app works.

        Have the app fetch new data later.

xero-reconnect_not-allowed = You gave no consent
    .body =
        Close the screen without agreeing.
        Ask the supplier what the app needs this data for.

xero-reconnect_other-address = { other-address }
    .body =
        Read what it says from `https://` up to the next `/`. It should be exactly login.xero.com.

        Does it say anything else, even if it looks like that? Then do not sign in there, and close that page. Ask the supplier of the app.

        Did you fill in your password there already? Then change it at Xero at once.
    .why =
        A fake page may begin with the same letters, or have a hyphen or a word added to them.

xero-reconnect_no-button = I see no button to connect
    .body =
        Look in the settings of the app.
        Does the app say that it is connected? Disconnect it there first, and then connect again.
    .why = An app may still think that the old connection works.

xero-reconnect_asks-too-much = The app asks more than I expect
    .body =
        Then don’t agree yet.
        What do you want to do?
    .why =
        What you once allowed can stay allowed until all is withdrawn.
        So take a good look at what the app asks.
    .opt-go-on = I go on all the same
    .opt-stop = I stop here

xero-reconnect_allow-after-all = Go on where you were
    .body = { back.body }
    .why = You can disconnect the app again later.
