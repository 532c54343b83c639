### Guide “moneybird-revoke”: take an app off at Moneybird. What the button is called is not known.

moneybird-revoke = Take an app off at Moneybird
    .summary = Take an app off at Moneybird, and check that it worked.
    .keywords =
        moneybird, take an app off at moneybird, revoke an app at moneybird, disconnect from moneybird, developer,
        connected app moneybird

moneybird-revoke_which-app = Which app is it about?
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

moneybird-revoke_for-me = Shall I try it?
    .body =
        I can ask Moneybird to withdraw the consent of the app.
        Moneybird always answers yes, even if nothing happened. So I check afterwards, and tell you if it did not work.

        { with-own-keys.body }

# C: Apideck
moneybird-revoke_open-page = Open “{ -ui-moneybird-developers }”
    .body =
        Sign in to Moneybird as the user who gave { $app } consent.

        1. At the top right, select your own name ①.
        2. Select “{ -ui-moneybird-developers }” ②.

        Or go straight to moneybird.com/user/applications.
    .why =
        Here you see the apps and the keys that are yours.
        This step changes nothing yet.
    .alt = At the top right is your name ①. The menu below it shows “{ -ui-moneybird-developers }” ②.

# D: nobody has seen what the button is called
moneybird-revoke_remove = Take the access away
    .body =
        1. Find { $app } on this page.
        2. Take the app’s access away.

        I don’t know what the button is called. Read what it says before you select it.
    .why =
        At Moneybird the access of an app does not end by itself.
        So you have to take it away.

moneybird-revoke_proof = Did it work?
    .body = { app-proof.body }

moneybird-revoke_prove-by-hand = Does the app ask to connect again?
    .body =
        Have { $app } fetch new data from Moneybird. What happens?

        If the app asks, do not connect again.
    .why =
        The app itself shows if it still gets in.
        A message on the screen is no proof.
    .opt-asks-again = The app has to connect again
    .opt-still-works = The app still works
    .opt-cannot-test = { cannot-test }

moneybird-revoke_withdrawn = The app can no longer get in at Moneybird
    .body =
        The access is gone.

        Does the app have a key of yours, too? It is on the same page, and stays good until you remove it.

moneybird-revoke_still-works = The app can still get in at Moneybird
    .body =
        The app may use a key that you made yourself. Or a colleague gave consent, too.

        Are you stuck? Ask Moneybird or the supplier of the app for help.

moneybird-revoke_still-allowed = Moneybird still lets the app in
    .body =
        The access token of the app still works. It does not expire by itself.

        - Did you take off the right app, as the right user?
        - Did I do it for you? Then take the access away yourself, at moneybird.com/user/applications.

        Do you need more help? Ask Moneybird.

moneybird-revoke_not-proven = Taken away, but not checked
    .body =
        You took the access away. Nobody has checked yet that the app is really out.

        Have the app fetch new data later.

moneybird-revoke_page-not-found = I can’t find this page
    .body =
        Type this address in your browser: moneybird.com/user/applications.
        Sign in if Moneybird asks you to.
    .why = Your menu may be different. This address is always the same.

moneybird-revoke_app-not-in-list = The app is not here
    .body =
        You only see the apps that you gave consent to.

        Ask who connected the app. They can take it off on their own page.
    .why = A consent belongs to one user.

moneybird-revoke_personal-token = I made a key myself
    .body =
        A key that you made does not end by itself. Whoever has it can get at your data.

        Remove it on this page.
    .why = Such a key works until you remove it by hand.

moneybird-revoke_person-leaves = It is about a person, not an app
    .body =
        Is your accountant leaving? Then you take that user off, not an app.

        The owner does so in the settings, under users.
    .why = Only an owner can add users and take them off.
