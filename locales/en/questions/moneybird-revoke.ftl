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

moneybird-revoke_for-me =
    can you withdraw the app at moneybird for me
    can wegwijs do this at moneybird

moneybird-revoke_open-page =
    where is developer in moneybird
    where are my connected apps in moneybird
    address of the page with apps of moneybird
    .stuck-page-not-found =
        there's no Developers under my name

moneybird-revoke_remove =
    where is the button to take an app off in moneybird
    what is the button to remove access called at moneybird
    .done =
        deleted its access
    .stuck-app-not-in-list =
        this app isn't among mine
    .stuck-personal-token =
        what about the API token I generated myself
    .stuck-person-leaves =
        it's our bookkeeper we want out, not an app

moneybird-revoke_proof =
    how do I know the app is really gone at moneybird
    can you check whether the app still gets in at moneybird

moneybird-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at moneybird
    the app has to connect to moneybird again
    .opt-asks-again =
        it wants to connect again
        the app asks for consent
        asks to connect again
    .opt-still-works =
        it still works
        data still comes in
        still syncing, sadly
    .opt-cannot-test =
        I cannot try that now
        no idea
        unable to try at the moment

moneybird-revoke_withdrawn =
    taken off at moneybird, what now
    the app can no longer get in at moneybird

moneybird-revoke_still-works =
    taken off at moneybird but the app still works
    why does the app still get in at moneybird

moneybird-revoke_still-allowed =
    moneybird still accepts the app's key
    moneybird still lets the app in after the withdrawal

moneybird-revoke_not-proven =
    taken off at moneybird but not checked
    look later whether the app still gets in at moneybird

moneybird-revoke_page-not-found =
    I cannot find developer in moneybird
    the moneybird menu looks different

moneybird-revoke_app-not-in-list =
    the app is not on the moneybird page
    I do not see the app among my apps in moneybird

moneybird-revoke_personal-token =
    I made an api token myself in moneybird
    does a personal key of moneybird expire

moneybird-revoke_person-leaves =
    my accountant leaves, how do I take them off moneybird
    remove the accountant's user from moneybird
