### Guide “xero-one-organisation”: take one organisation away from an app in Xero.

xero-one-organisation = Take one organisation away from an app in Xero
    .summary = Keep an app out of one organisation in Xero. For the others it goes on working.
    .keywords =
        xero, remove one organisation, one organisation only, exclude an organisation, disconnect one organisation,
        limit an app in xero

xero-one-organisation_right-organisation = Open the right organisation
    .body =
        Sign in to Xero. Open the organisation that the app should no longer see.

        1. At the top left, check the name of the organisation ①. Select it.
        2. Select “{ -ui-xero-settings }” ②.
    .why =
        You disconnect the app from the organisation that is open.
        The other ones keep the app.
    .alt = At the top left is the name of the organisation ①. The menu below it shows “{ -ui-xero-settings }” ②.

xero-one-organisation_disconnect = Disconnect the app here
    .body =
        1. Select “{ -ui-xero-connected-apps }” ③.
        2. Open the menu with the dots next to the app ④.
        3. Select “{ -ui-xero-disconnect }” ⑤.
        4. Select “{ -ui-xero-disconnect-app }” to confirm.
    .why = This goes for this organisation alone, but for all of its users.
    .alt = At the top is “{ -ui-xero-connected-apps }” ③. The list shows the app ④. The menu next to it shows “{ -ui-xero-disconnect }” ⑤.

xero-one-organisation_proof = Is the organisation gone?
    .body = { app-list-proof.body }

xero-one-organisation_prove-by-hand = What do you see now?
    .body =
        Load “{ -ui-xero-connected-apps }” again at this organisation.
        Then open another one that the app may use, and look there, too.
    .why = Then you know that the app is gone here and still works elsewhere.
    .opt-gone-here = The app is gone here, and not elsewhere
    .opt-still-there = The app is still here
    .opt-all-gone = The app is gone everywhere

xero-one-organisation_narrowed = The app no longer sees this organisation
    .body =
        For the other ones the app goes on working.

        Should the app see none of them? There is a guide for that.

xero-one-organisation_all-gone = The app is gone everywhere
    .body =
        The app itself may have disconnected all, or a colleague did.

        Connect the app again to the ones that you want to keep. There is a guide for that.

xero-one-organisation_still-listed = The app is still there
    .body =
        Check that you confirmed it.

        Did you? Then ask Xero or the supplier of the app for help.

xero-one-organisation_several = There is more than one
    .body =
        Then do this for each one.
        Should the app see none of them? The app itself may have a button that ends them all.
    .why = In Xero you disconnect an app for one organisation at a time.

xero-one-organisation_not-in-list = The app is not in the list
    .body =
        Then the app can no longer see this organisation.
        Or you are at another one than you think. Check the name at the top left.
    .why = Each organisation has its own list of apps.
