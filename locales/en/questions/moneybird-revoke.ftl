### How readers ask for this guide: a question a line. Nobody gets to see them.

moneybird-revoke =
    how do I revoke an app at moneybird
    take an app off at moneybird
    disconnect an app from moneybird
    withdraw consent in moneybird
    an old app still has access to moneybird
    remove a moneybird integration
    stop an app from reading moneybird
    remove an api token in moneybird

moneybird-revoke_person-leaves =
    my accountant leaves, how do I take them off moneybird

moneybird-revoke_personal-token =
    I made an api token myself in moneybird

moneybird-revoke_open-page =
    .stuck-page-not-found =
        there's no Developers under my name

moneybird-revoke_remove =
    .done =
        deleted its access
    .stuck-app-not-in-list =
        this app isn't among mine
    .stuck-personal-token =
        what about the API token I generated myself
    .stuck-person-leaves =
        it's our bookkeeper we want out, not an app

moneybird-revoke_proof =
    .opt-asks-again =
        asks to connect again
    .opt-still-works =
        still syncing, sadly
    .opt-cannot-test =
        unable to try at the moment
