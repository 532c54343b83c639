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
