### How readers ask for this guide: a question a line. Nobody gets to see them.

quickbooks-revoke =
    how do I disconnect an app from quickbooks
    remove an app from quickbooks online
    revoke an app in quickbooks
    withdraw consent in quickbooks
    an old app still has access to quickbooks
    quickbooks disconnect app
    stop an app from reading quickbooks
    unlink an app from qbo

quickbooks-revoke_for-me =
    can you withdraw the app at quickbooks for me
    can wegwijs do this at quickbooks

quickbooks-revoke_open-apps =
    where is apps in quickbooks
    where is overview in quickbooks
    .done =
        opened it
    .stuck-accountant =
        I'm logged in as an accounting firm
    .stuck-not-admin =
        don't have admin on this company

quickbooks-revoke_disconnect =
    where is disconnect in quickbooks
    which arrow next to launch in quickbooks
    .done =
        disconnected twice as told
    .stuck-older-screen =
        I see My Apps and Action instead

quickbooks-revoke_proof =
    how do I know the app is really gone at quickbooks
    can you check whether the app still gets in at quickbooks

quickbooks-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at quickbooks
    the app has to connect to quickbooks again
    .opt-asks-again =
        it wants to connect again
        the app asks for consent
    .opt-still-works =
        it still works
        data still comes in
        still works for some reason
    .opt-cannot-test =
        I cannot try that now
        no idea
        not able to test from home

quickbooks-revoke_disconnected =
    disconnected from quickbooks, what now
    the app can no longer get in at quickbooks

quickbooks-revoke_still-works =
    disconnected from quickbooks but the app still works
    why does the app still get in at quickbooks

quickbooks-revoke_still-allowed =
    quickbooks still accepts the app's key
    quickbooks still lets the app in after the withdrawal

quickbooks-revoke_not-proven =
    disconnected from quickbooks but not checked
    look later whether the app still gets in at quickbooks

quickbooks-revoke_accountant =
    I am an accountant, how do I disconnect an app in quickbooks
    where are firm apps in quickbooks

quickbooks-revoke_not-admin =
    I am no admin in quickbooks
    who may disconnect an app in quickbooks

quickbooks-revoke_no-disconnect =
    I see no disconnect in quickbooks
    the disconnect button is missing in quickbooks

quickbooks-revoke_connected-by-another =
    a colleague connected the app to quickbooks
    how do I take an app over in quickbooks with change admin

quickbooks-revoke_older-screen =
    my quickbooks looks different
    I have my apps in quickbooks
