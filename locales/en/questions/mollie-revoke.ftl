### How readers ask for this guide: a question a line. Nobody gets to see them.

mollie-revoke =
    how do I withdraw an app at mollie
    revoke an app at mollie
    remove an app from mollie
    withdraw consent at mollie
    an old web shop still has access at mollie
    revoke authorisations in the mollie dashboard
    stop an app that looks at our payments at mollie
    disconnect an app at mollie
    take an app's rights away at mollie

mollie-revoke_for-me =
    can you withdraw the app at mollie for me
    can wegwijs do this at mollie

mollie-revoke_open-authorisations =
    where is authorisations in mollie
    where is more in the mollie dashboard
    where are the apps with access in mollie
    .done =
        on that page now

mollie-revoke_withdraw =
    where do I click revoke in mollie
    what is the button to withdraw called at mollie
    .done =
        revoked
    .stuck-payments =
        will checkout stop working in my shop?
    .stuck-fewer-rights =
        can I keep it but with fewer permissions
    .stuck-app-not-in-list =
        the app is not listed there

mollie-revoke_proof =
    how do I know the app is really gone at mollie
    can you check whether the app still gets in at mollie

mollie-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at mollie
    the app has to connect to mollie again
    .opt-asks-again =
        it wants to connect again
        the app asks for consent
        it asks me to reconnect
    .opt-still-works =
        it still works
        data still comes in
        it keeps fetching, nothing changed
    .opt-cannot-test =
        I cannot try that now
        no idea
        our developer has to try, he's off today

mollie-revoke_withdrawn =
    revoked at mollie, what now
    the app can no longer get in at mollie

mollie-revoke_still-works =
    revoked at mollie but the app still works
    why does the app still get in at mollie

mollie-revoke_still-allowed =
    mollie still accepts the app's key
    mollie still lets the app in after the withdrawal

mollie-revoke_not-proven =
    revoked at mollie but not checked
    look later whether the app still gets in at mollie

mollie-revoke_api-key =
    the app uses a mollie api key
    how do I replace my api key at mollie
    delete a live key of mollie

mollie-revoke_not-my-app =
    can a program withdraw someone else's app at mollie
    why do I have to click at mollie myself

mollie-revoke_app-not-in-list =
    the app is not in authorisations at mollie
    I do not see the app in mollie
    .opt-other-organisation =
        maybe it's under our other company
        we have more organisations
        another account
    .opt-key =
        it works with an API key I think
        an api key was filled in
        with a key

mollie-revoke_other-organisation =
    how do I switch organisation in mollie
    the app belongs to another organisation at mollie

mollie-revoke_fewer-rights =
    give an app fewer rights at mollie
    can I take some of the rights away at mollie

mollie-revoke_payments =
    do my payments stop if I revoke an app at mollie
    do payments go on when I revoke at mollie
