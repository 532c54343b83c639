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
