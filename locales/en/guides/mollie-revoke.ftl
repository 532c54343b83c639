### Guide “mollie-revoke”: withdraw the consent of an app at Mollie.

mollie-revoke = Withdraw an app at Mollie
    .summary = Withdraw the consent that you gave an app at Mollie, and check that it worked.
    .keywords =
        at mollie, withdraw an app at mollie, authorisations, revoke, mollie dashboard, revoke consent at mollie,
        remove app from mollie

mollie-revoke_which-app = Which app is it about?
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

mollie-revoke_for-me = What can I do for you?
    .body =
        I can ask Mollie to withdraw the consent of the app.
        { with-own-keys.body }

# C: help.mollie.com
mollie-revoke_open-authorisations = Open “{ -ui-mollie-authorisations }”
    .body =
        Sign in to Mollie’s dashboard.

        1. Select “{ -ui-mollie-more }” ①.
        2. Select “{ -ui-mollie-authorisations }” ②.

        Is your dashboard in another language? Then the words are different. I don’t know them.
    .why =
        Here you see the apps that your organisation gave consent to.
        This step changes nothing yet.
    .alt = The menu shows “{ -ui-mollie-more }” ①. Below it is “{ -ui-mollie-authorisations }” ②.

# C: help.mollie.com
mollie-revoke_withdraw = Withdraw the consent
    .body =
        1. Find { $app } in the list ③.
        2. Next to it, select “{ -ui-mollie-revoke }” ④.
    .why =
        This ends what the app may do at Mollie.
        It goes for the whole organisation.
    .alt = The list shows { $app } ③. Next to it is “{ -ui-mollie-revoke }” ④.

mollie-revoke_proof = Did it work?
    .body = { app-proof.body }

mollie-revoke_prove-by-hand = Does the app ask to connect again?
    .body =
        Have { $app } fetch new data from Mollie. What happens?

        If the app asks, do not connect again.
    .why =
        Nobody knows if the app leaves the list.
        The app itself shows if it still gets in.
    .opt-asks-again = The app has to connect again
    .opt-still-works = The app still works
    .opt-cannot-test = { cannot-test }

mollie-revoke_withdrawn = The consent is withdrawn
    .body =
        The app can no longer get in at Mollie.
        Your payments themselves go on.

mollie-revoke_still-works = The app can still get in at Mollie
    .body =
        The app may use an API key, too. A key stays the same when you withdraw a consent.

        - Look under “{ -ui-mollie-developers }” at “{ -ui-mollie-keys }”.
        - Or ask the supplier how the app is connected to Mollie.

mollie-revoke_still-allowed = Mollie still lets the app in
    .body =
        The access token of the app still works.

        - Did you withdraw the right app, at the right organisation?
        - Did I do it for you? Then withdraw the consent yourself, in the Mollie dashboard.

        Do you need more help? Ask Mollie.

mollie-revoke_not-proven = Withdrawn, but not checked
    .body =
        You withdrew the consent. Nobody has checked yet that the app is really out.

        Have the app fetch new data later.

# C: a summary of docs.mollie.com
mollie-revoke_api-key = The app uses an API key
    .body =
        Then there is nothing to withdraw here. Replace the key:

        1. Select “{ -ui-mollie-developers }”.
        2. Select “{ -ui-mollie-keys }”.
        3. Replace or remove the key.

        Mind you: all that uses this key stops then. That may be your web shop.

mollie-revoke_not-my-app = Can a program do this for me?
    .body =
        Only with the keys of the app itself. The supplier has those, or you do if the app is yours.

        For someone else’s app you do it on the screen. That is what we do here.
    .why =
        Mollie gives the keys to the app alone.
        Who does not have them cannot withdraw them.

mollie-revoke_app-not-in-list = The app is not in the list
    .body =
        There can be two reasons.
        Which one is yours?
    .why =
        The list only has apps that were given consent.
        An app with an API key is not in it.
    .opt-key = The app uses an API key
    .opt-other-organisation = It may be another organisation

mollie-revoke_other-organisation = Look at another organisation
    .body =
        Do you have more organisations at Mollie? Open the other one, and find the app there.

        { back.body }
    .why = A consent belongs to one organisation.

mollie-revoke_fewer-rights = The app may stay, but with less
    .body =
        You cannot withdraw a part at Mollie, as far as is known.

        Withdraw all of it. Then connect the app again, and allow less.
    .why = When you connect, you see what rights the app asks for.

mollie-revoke_payments = Will my payments stop?
    .body =
        No. You only withdraw what this app may do; your payments themselves go on.
        Apps with an API key notice nothing.
    .why = An app that only looks makes no payments itself.
