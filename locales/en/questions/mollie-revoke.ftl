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

mollie-revoke_payments =
    do my payments stop if I revoke an app at mollie

mollie-revoke_fewer-rights =
    give an app fewer rights at mollie
