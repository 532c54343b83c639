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

quickbooks-revoke_no-disconnect =
    I see no disconnect in quickbooks

quickbooks-revoke_connected-by-another =
    a colleague connected the app to quickbooks

quickbooks-revoke_accountant =
    I am an accountant, how do I disconnect an app in quickbooks

quickbooks-revoke_open-apps =
    .done =
        opened it
    .stuck-accountant =
        I'm logged in as an accounting firm
    .stuck-not-admin =
        don't have admin on this company

quickbooks-revoke_disconnect =
    .done =
        disconnected twice as told
    .stuck-older-screen =
        I see My Apps and Action instead

quickbooks-revoke_proof =
    .opt-still-works =
        still works for some reason
    .opt-cannot-test =
        not able to test from home
