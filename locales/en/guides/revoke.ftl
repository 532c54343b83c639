### Guide “revoke”: withdraw all rights of an app.
### The figures ① to ⑤ belong to fixed places on the screen: keep them.

revoke = Withdraw the rights of an app
    .summary = Withdraw all the rights that you gave to an app in Exact Online, and check that it worked.
    .keywords =
        unlink, unlinking, revoke, revoked, revoking, withdraw, withdrawal, remove access, delete integration,
        cancel connection, former supplier, undo consent, deauthorise, deauthorize, detach, uninstall, hacked

revoke_which-app = Which app is it?
    .body =
        Type the name of the app or the connection.
        I will use that name in the next steps.

        Not sure of the name? Leave this empty and carry on.
    .why =
        With the name filled in, the steps are easier to follow.
        The name stays on this computer and is not part of the address of a step.
    .given = “{ $app }”
    .absent = the app
    .err-too-long = This name is too long. Use at most 100 characters, or leave this empty.

revoke_for-me = What can I do for you?
    .body =
        A program cannot do this for you in Exact Online. You do it yourself on the screen; I show you the way.

        Is { $app } connected to Wegwijs already? Then I first show what I am going to do.
        Nothing happens until you agree.

revoke_open-menu = Open “{ -ui-my-exact-online }”
    .body =
        Sign in to { $site } as the user who gave { $app } consent.

        1. At the top right, select your own name ①. A menu opens.
        2. In that menu, select “{ -ui-my-exact-online }” ②.

        The numbers in this guide mark the places on the screen where you need to be.
    .why =
        “{ -ui-my-exact-online }” shows the apps that you have given consent to yourself.
        A [consent](term:consent) belongs to one user.
        If a colleague gave it, you will not see it here.
    .alt = A bar runs along the top. At its far right is your name ①. A menu is open below it. It shows “{ -ui-my-exact-online }” ②.

revoke_security-center = Go to “{ -ui-security-center }”
    .body =
        You are now in “{ -ui-my-exact-online }”.
        Look at the menu on the left.
        There, select the tab “{ -ui-security-center }” ③.
    .why =
        This is where you see which apps may reach Exact Online through your account.
        This step does not change anything yet.
    .alt = The menu of “{ -ui-my-exact-online }” is on the left of the page. It shows “{ -ui-security-center }” ③.

revoke_find-app = Find the app in the list
    .body =
        Scroll down to “{ -ui-permissions-for-my-apps }”.
        Find the row for { $app } ④.

        You also see which administrations each app may reach.

        Want to remove an administration only? Look beside the app for “{ -ui-manage-administrations }”, or select the app first. Is it not there? Go to “{ -ui-import-export }”, then “{ -ui-app-permissions }”.
    .why =
        Each row is an [app registration](term:app-registration) that you gave [consent](term:consent) to.
        The name may differ slightly from what you are used to. Look for the supplier, too.
    .alt = This is the page “{ -ui-security-center }”. Further down the page is a red frame around “{ -ui-permissions-for-my-apps }”. That list shows { $app } ④.

revoke_withdraw = Withdraw the rights
    .body =
        Stay on the row for { $app }.
        At the far right, select “{ -ui-revoke }” ⑤.
        Exact Online may ask you to confirm.

        That ends the consent at once. The app may go on for { -minutes-of-access } more minutes.
        To use the app again, you have to sign in and give [consent](term:consent) again.
    .why =
        This ends the consent that you gave.
        You can give consent again later.
        With a [standard app](term:standard-app), you can then also choose “{ -ui-all-administrations }”.
    .alt = This is the list “{ -ui-permissions-for-my-apps }”. At the right of each row is “{ -ui-revoke }”. On the row for { $app } it is marked ⑤.

revoke_proof = Did it really work?
    .body = { proof.body }

revoke_still-authorised = The app still has access for now
    .body =
        Exact Online still lets { $app } in at this moment.
        Did the app get access just before the withdrawal? Then that may work for { -minutes-of-access } more minutes.

        1. Check that you were on the right row.
        2. Wait { -minutes-of-access } minutes, then carry on. I will check again.
    .why =
        An app gets access for { -minutes-of-access } minutes at a time.
        After that, it has to ask for access again.
        Only then can we tell whether Exact Online still gives it.

revoke_proof-after-wait = Has it worked now?
    .body =
        Have { -minutes-of-access } minutes passed? Then I check once more whether { $app } has access.
        I change nothing.

revoke_prove-by-hand = Does the app ask you to sign in?
    .body =
        You check this one yourself.
        Start { $app } and fetch new data from Exact Online.
        If the withdrawal worked, you have to sign in to Exact Online first.

        Do not sign in there, or the app may get access again.
    .why =
        Withdrawing something on a screen is no proof yet.
        Only when you have to sign in again do you know that the access is gone.
    .opt-asks-to-sign-in = The app asks me to sign in
    .opt-still-works = The app still works
    .opt-cannot-test = { cannot-test }

revoke_wait-ten-minutes = Wait { -minutes-of-access } minutes
    .body =
        Did { $app } get access just before the withdrawal? Then that may work for { -minutes-of-access } more minutes.

        Let that time pass. Then carry on with the next step.
    .why =
        An app gets access for { -minutes-of-access } minutes at a time.
        After the withdrawal it gets no new access. The old may work a little longer.

revoke_prove-after-wait = Does the app still work now?
    .body =
        Start { $app } again and fetch new data from Exact Online.
        Asked to sign in? Do not do so, but choose here what you see.
    .why =
        After { -minutes-of-access } minutes the old access is over.
        If the app still works then, something else is going on.
    .opt-asks-to-sign-in = The app asks me to sign in
    .opt-still-works = It still works, even now
    .opt-cannot-test = { cannot-test }

revoke_revoked = The rights have been withdrawn
    .body =
        Through your account, { $app } can no longer reach Exact Online.
        If a colleague gave consent too, that one still stands.

        Want to use the app again? Sign in through the app and give consent again.
        With a standard app, you can then choose “{ -ui-all-administrations }”. The app then sees a new administration, too.

revoke_not-proven = Withdrawn, but not proven
    .body =
        You withdrew the rights of { $app } on the screen.
        Nobody has checked yet whether the access is really gone.

        Wait { -minutes-of-access } minutes. Then use the app to fetch new data.
        If you have to sign in to Exact Online, it worked.
        If the app still works, it may be using somebody else’s consent.

revoke_narrow-instead = Remove some administrations only
    .body =
        You do not have to withdraw everything.
        With a [standard app](term:standard-app), you choose which administrations it may reach.

        The next guide explains how to change that choice for { $app }.

revoke_another-consent = There may be another consent
    .body =
        After { -minutes-of-access } minutes, { $app } still works.
        Perhaps it uses the consent of another user. One product can hold several.

        - Ask colleagues to look in their own “{ -ui-security-center }”.
        - Or ask someone who may manage the subscription. They go to “{ -ui-import-export }” and then “{ -ui-app-permissions }”. There they see the apps of all users and can withdraw rights.

revoke_still-allowed = Exact Online still lets the app in
    .body =
        Even after waiting, I get access with the connection in Wegwijs. I do not know why.

        - Perhaps you were on a different row, not the one for { $app }.
        - Perhaps the connection belongs to another user.

        Still stuck? Ask someone who may manage the subscription for help.

revoke_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        That person does this:

        1. At the top left, select the name of the administration ⑥.
        2. Select “{ -ui-import-export }” ⑦.
        3. In the column “{ -ui-other }”, select “{ -ui-app-permissions }” ⑧.

        The apps of all users are listed there. Rights can be withdrawn per user or per administration.
    .alt = { revoke_screen-does-not-open.alt }

revoke_name-not-visible = I don’t see my name or the menu
    .body =
        Your name is at the top right of Exact Online ①.

        - Sign in first, if you have not done so yet.
        - Make the window wider or zoom out. The name may be out of view.
        - Does the menu not open? Reload the page.

        Then try the step again.
    .why =
        I cannot see from here why your name or the menu is missing.
        These are the first things to try.
    .alt = A bar runs along the top. At its far right is your name ①. The name of the administration is on the left.

revoke_tab-not-visible = I don’t see “{ -ui-security-center }”
    .body =
        - Check that you are in “{ -ui-my-exact-online }”. The tab is in the menu on the left there ③.
        - Make the window wider or zoom out. The menu may be out of view.

        Still not there? Go back and choose from the help: “{ -ui-my-exact-online }” does not open. It shows you another route.
    .why =
        It is in the menu of “{ -ui-my-exact-online }”, not in the menu of your administration.
        On your screen the tab may be somewhere else.
    .alt = { revoke_security-center.alt }

revoke_screen-does-not-open = “{ -ui-my-exact-online }” does not open
    .body =
        Take another route:

        1. At the top left, select the name of the administration ⑥.
        2. Select “{ -ui-import-export }” ⑦.
        3. In the column “{ -ui-other }”, select “{ -ui-app-permissions }” ⑧.
        4. In the list, select { $app }.

        Someone who may manage the subscription can withdraw here, per user or per administration.
    .why =
        In 2020 this happened when a chosen administration had been removed, or when the user could no longer reach it.
        Perhaps that is the cause now, too.
    .alt = On the left of the bar at the top is the name of the administration ⑥. The menu below it shows “{ -ui-import-export }” ⑦. The column “{ -ui-other }” shows “{ -ui-app-permissions }” ⑧.

revoke_other-route = Did it work through the other menu?
    .body =
        You were in “{ -ui-app-permissions }”.
        Were you able to withdraw all the rights of { $app } there?
    .why =
        Through this menu you withdraw per user or per administration.
        For that you must be allowed to manage the subscription.
    .opt-withdrawn = Yes, everything is withdrawn
    .opt-not-possible = No, I could not do it
    .opt-opens-now = “{ -ui-my-exact-online }” does open now

revoke_opens-after-all = Carry on where you were
    .body =
        Then the first menu works after all.
        { back.body }
    .why =
        “{ -ui-my-exact-online }” shows all the apps that you gave consent to in one place.

revoke_app-not-in-list = The app is not in the list
    .body =
        Does it say “{ -ui-show-all }” below the list? Select that first: you may be looking at a part of it.

        It can also be something else. What is it for { $app }?
    .why =
        The list belongs to the user who is signed in now.
        Apps that somebody else gave consent to are not in it.
    .opt-other-user = { app-not-in-list.opt-other-user }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-long-unused = The app has not been used for a month
    .opt-none-fits = { app-not-in-list.opt-none-fits }

revoke_given-by-other-user = { given-by-other-user }
    .body =
        Only that colleague sees { $app } in their own “{ -ui-security-center }”.
        Have your colleague sign in and go to that list. Then carry on together.

        Not possible? Ask someone who may manage the subscription. They see the apps of all users in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.
        Rights can be withdrawn there per user or per administration.
    .why = { given-by-other-user.why }

revoke_other-account = { other-account }
    .body = { other-account.body }
    .why =
        { addresses.why }
        A consent that you gave at one address is not listed at another.
    .alt = { addresses.alt }

revoke_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

revoke_long-unused = The consent may have expired
    .body =
        If an app has not been used for { -days-unused } days, you have to sign in again.
        The app may then be gone from the list, too. That is not known.

        Start { $app }. Do you have to sign in to Exact Online? Then the app has no access through your account now.
        Do not sign in then.
    .why =
        If the consent has expired, there is nothing left to withdraw.
        If a colleague gave consent too, that one may still stand.

revoke_no-revoke-button = I don’t see “{ -ui-revoke }”
    .body =
        In your own list, “{ -ui-revoke }” ⑤ should be at the far right of the row for { $app }.

        What do you see?
    .why =
        Perhaps you are looking at somebody else’s list, or at that of the whole organisation.
        To withdraw anything there, you must be allowed to manage the subscription.
    .opt-far-right = I have not looked at the far right yet
    .opt-other-list = This may not be my own list
    .opt-own-list = It is my list, but it is not there
    .alt = { revoke_withdraw.alt }

revoke_look-far-right = Look at the far right
    .body =
        Scroll to the right, or make the window wider.
        On the row for { $app } ④, look for “{ -ui-revoke }” ⑤.
    .why =
        In a narrow window, the end of the row may be out of view.
    .alt = This is one row of “{ -ui-permissions-for-my-apps }”. On the left is { $app } ④. At the far right is “{ -ui-revoke }” ⑤.

revoke_open-own-list = Open your own list
    .body =
        1. At the top right, select your own name ①.
        2. Select “{ -ui-my-exact-online }” ②.
        3. On the left, select “{ -ui-security-center }” ③.
        4. Scroll to “{ -ui-permissions-for-my-apps }” and find { $app } ④.
    .why =
        This is the list of apps that you gave consent to yourself.
        That consent is yours to withdraw.
    .alt = This is the whole way. At the top right is your name ①. The menu below it shows “{ -ui-my-exact-online }” ②. The menu on the left shows “{ -ui-security-center }” ③. The list “{ -ui-permissions-for-my-apps }” shows { $app } ④.

revoke_works-afterwards = I withdrew it, but the app still works
    .body =
        There are two possible reasons:

        - The app got access just before the withdrawal. That may work for { -minutes-of-access } more minutes. Wait, then try { $app } again.
        - The consent of another user is in use. It is listed in that user’s own “{ -ui-security-center }”.
    .why =
        The withdrawal itself takes effect at once.
        Access that the app had already may be valid a little longer.
        One product can also hold the consent of several users.

revoke_withdraw-or-narrow = Should I withdraw everything?
    .body =
        Withdrawing ends all the rights that you gave { $app }.

        Want to remove some administrations only? Then change the [choice of administrations](term:division-scoping).
        That works for a standard app, not for your [own app](term:own-app).
    .why =
        After a withdrawal, you have to give consent again before you can use the app.
        If you remove one administration, the app keeps working for the others.
    .opt-withdraw = Yes, everything has to go
    .opt-narrow = No, only some administrations

revoke_withdraw-all = Carry on withdrawing
    .body = { right-guide.body }
    .why =
        Withdrawing ends all the rights that you gave { $app }.
        You can give consent again later.
