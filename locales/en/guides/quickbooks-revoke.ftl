### Guide “quickbooks-revoke”: disconnect an app from QuickBooks Online.

quickbooks-revoke = Disconnect an app from QuickBooks
    .summary = Disconnect an app from QuickBooks Online, and check that it worked.
    .keywords =
        quickbooks, quickbooks online, disconnect an app from quickbooks, disconnect, remove app from quickbooks,
        revoke quickbooks access

quickbooks-revoke_which-app = Which app is it about?
    .body =
        Type the name of the app.
        I use that name in the next steps.

        Don’t you know the name? Leave this empty and go on.
    .why =
        With the name you see more easily what to do.
        The name stays on this computer.
    .given = “{ $app }”
    .absent = the app
    .err-too-long = This name is too long. Use at most 100 characters, or leave this empty.

quickbooks-revoke_for-me = What can I do for you?
    .body =
        I can ask QuickBooks to withdraw the consent of the app.
        { with-own-keys.body }

quickbooks-revoke_open-apps = Open “{ -ui-quickbooks-apps }”
    .body =
        Sign in to QuickBooks Online as someone who may manage the company.

        1. Select “{ -ui-quickbooks-apps }” ①.
        2. Select “{ -ui-quickbooks-overview }” ②.
    .why =
        Here you see the apps that may use this company.
        This step changes nothing yet.
    .alt = The menu shows “{ -ui-quickbooks-apps }” ①. Below it is “{ -ui-quickbooks-overview }” ②.

quickbooks-revoke_disconnect = Disconnect the app
    .body =
        1. Find { $app } ③.
        2. Select the arrow next to “{ -ui-quickbooks-launch }” ④.
        3. Select “{ -ui-quickbooks-disconnect }” ⑤.
        4. Answer the short questions, and select “{ -ui-quickbooks-disconnect }” once more.
    .why =
        After this the app may no longer use this company.
        You can connect the app again later.
    .alt = The list shows { $app } ③. On its right is “{ -ui-quickbooks-launch }” ④. The menu below it shows “{ -ui-quickbooks-disconnect }” ⑤.

quickbooks-revoke_proof = Did it work?
    .body = { app-proof.body }

quickbooks-revoke_prove-by-hand = Does the app ask to connect again?
    .body =
        Have { $app } fetch new data. What happens?

        If the app asks, do not connect again.
    .why = The app itself shows if it still gets in.
    .opt-asks-again = The app has to connect again
    .opt-still-works = The app still works
    .opt-cannot-test = { cannot-test }

quickbooks-revoke_disconnected = The app is disconnected
    .body =
        The app can no longer use this company.
        Do you want to use it again? Then connect again from the app.

quickbooks-revoke_still-works = The app still works
    .body =
        Check that you did it at the right company.

        Is that so? Then ask QuickBooks or the supplier of the app for help.

quickbooks-revoke_still-allowed = QuickBooks still accepts the app
    .body =
        The access token of the app still works.

        - Did you disconnect the right app, at the right company?
        - Did I do it for you? Then disconnect the app yourself, in QuickBooks.

        Do you need more help? Ask QuickBooks.

quickbooks-revoke_not-proven = Disconnected, but not checked
    .body =
        You disconnected the app. Nobody has checked yet that the app is really out.

        Have the app fetch new data later.

quickbooks-revoke_accountant = I am an accountant
    .body =
        Go to “{ -ui-quickbooks-apps }”, then to “{ -ui-quickbooks-firm-apps }”.
        The rest is the same.
    .why = Only somebody who owns the firm manages apps for a client.

quickbooks-revoke_not-admin = I may not manage the company
    .body =
        Only somebody who manages the company can disconnect an app.

        Ask that person to do this.
    .why = QuickBooks calls that role Admin.

quickbooks-revoke_no-disconnect = I don’t see “{ -ui-quickbooks-disconnect }”
    .body =
        Open the settings of the app.
        For some apps the button is there.
    .why = Where the button is differs from app to app.

quickbooks-revoke_connected-by-another = Someone else connected the app
    .body =
        1. Select “{ -ui-quickbooks-apps }”, then “{ -ui-quickbooks-find-apps }”.
        2. Find the app, and select “{ -ui-quickbooks-get-app }”.
        3. Select “{ -ui-quickbooks-change-admin }”.

        Then disconnect the app.
    .why = Who did not connect the app takes it over first.

quickbooks-revoke_older-screen = My screen looks different
    .body =
        On an older screen it is called “{ -ui-quickbooks-my-apps }”.
        Next to the app it then says “{ -ui-quickbooks-action }”.
    .why = QuickBooks has changed its menu.
