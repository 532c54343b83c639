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

mollie-revoke_app-not-in-list =
    the app is not in authorisations at mollie
    .opt-other-organisation =
        maybe it's under our other company
    .opt-key =
        it works with an API key I think

mollie-revoke_payments =
    do my payments stop if I revoke an app at mollie

mollie-revoke_fewer-rights =
    give an app fewer rights at mollie

mollie-revoke_open-authorisations =
    .done =
        on that page now

mollie-revoke_withdraw =
    .done =
        revoked
    .stuck-payments =
        will checkout stop working in my shop?
    .stuck-fewer-rights =
        can I keep it but with fewer permissions
    .stuck-app-not-in-list =
        the app is not listed there

mollie-revoke_proof =
    .opt-still-works =
        it keeps fetching, nothing changed
    .opt-asks-again =
        it asks me to reconnect
    .opt-cannot-test =
        our developer has to try, he's off today
