### Guide “revoke”: withdraw all rights of an app.
### The figures ① to ⑤ belong to fixed places on the screen: keep them.

revoke = Withdraw the rights of an app
    .summary = Take away all the rights that you gave to an app in Exact Online, and check that it worked.
    .keywords =
        unlink, unlinking, get rid of, may no longer see, no longer reach our data,
        revoke, revoked, revoking, withdraw, withdrawal, withdraw rights, revoke permissions, revoke consent,
        revoke access, revoke authorisation, remove app, remove access, remove integration, remove connection,
        delete app, delete integration, delete connector, disconnect app, disconnect integration, unlink app,
        unlink software, cancel connection, terminate access, end access, stop access, stop sharing data,
        cut off app, kick out app, block app, block third party, take away access, take away rights,
        get rid of app, no longer use, not using any more, old app, old integration, former supplier,
        former vendor, former accountant, ex employee, left the company, switched supplier, by mistake, wrong app,
        undo consent, deauthorise, deauthorize, detach, uninstall, data breach, hacked, do not trust,
        contract ended, everything gone, all rights, completely, for good, revoke button, security center,
        permissions for my apps, My Exact Online does not open, still works after revoking,
        prove that access is gone, excel, stop fetching data, stop reading our data, vendor reading our books,
        stop supplier access, take back permission, take back consent, lose all access,
        not listed under permissions for my apps, delete power bi connector, pull the plug,
        clean up old connections, clean up old apps, my name at the top right, cut the tie, want it out,
        remove rights, take rights away, remove permission, remove consent, remove authorisation, cancel consent,
        cancel permission, cancel app, stop app, switch off app, turn off app, deactivate app, disable app,
        disable integration, stop integration, end integration, remove software, remove tool, unlink tool,
        no access any more, no longer have access, should not have access, shut out vendor, accidentally allowed,
        accidentally gave access, clicked allow, revoked but app still has data, revoke link missing,
        cannot find revoke, trial ended, test app

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
        If the app is connected to Wegwijs, I first show what I can do to end the access of { $app }.
        Nothing happens until you agree.

        There is no documented way for a program to withdraw rights in Exact Online.
        So with Exact Online, you do the clicking yourself.
        I will show you the way.

revoke_open-menu = Open “{ -ui-my-exact-online }”
    .body =
        Sign in to { $site } as the user who gave { $app } access.

        1. At the top right, click on your own name ①. A menu opens.
        2. In that menu, click on “{ -ui-my-exact-online }” ②.

        The figures in this guide mark the places on the screen where you need to be.
    .why =
        “{ -ui-my-exact-online }” shows the apps that you have given consent to yourself.
        A [consent](term:consent) belongs to one user.
        If a colleague gave it, you will not see it here.
    .alt = Your name is at the far right of the bar at the top, marked ①. A menu is open below it. “{ -ui-my-exact-online }” is marked ②.

revoke_security-center = Go to “{ -ui-security-center }”
    .body =
        You are now in “{ -ui-my-exact-online }”.
        Look at the menu on the left.
        Click there on the tab “{ -ui-security-center }” ③.
    .why =
        This is where you see which apps may reach Exact Online with your consent.
        This step does not change anything yet.
    .alt = The menu of “{ -ui-my-exact-online }” is on the left of the page. “{ -ui-security-center }” is marked ③.

revoke_find-app = Find the app in the list
    .body =
        Scroll down to “{ -ui-permissions-for-my-apps }”.
        Find the row for { $app } ④.

        You also see which administrations each app may reach.
        You change those elsewhere: in the menu “{ -ui-import-export }” at the top left, under “{ -ui-app-permissions }”.
    .why =
        Each row is an [app registration](term:app-registration) that you gave consent to.
        Mind the name: a [standard app](term:standard-app) carries the name of the partner, not that of the product.
    .alt = In “{ -ui-security-center }”, further down the page, the list “{ -ui-permissions-for-my-apps }” has a red frame. The row for { $app } is marked ④.

revoke_withdraw = Withdraw the rights
    .body =
        Stay on the row for { $app }.
        At the far right, click on “{ -ui-revoke }” ⑤.
        Exact Online may ask you to confirm.

        It takes effect at once.
        To use the app again, you have to sign in and give consent again.
    .why =
        This ends the consent that you gave.
        You can give consent again later.
        With a [standard app](term:standard-app), you can then also choose “{ -ui-all-administrations }”.
    .alt = In the list “{ -ui-permissions-for-my-apps }”, each row ends on the right with the button “{ -ui-revoke }”. The button for { $app } is marked ⑤.

revoke_proof = Did it really work?
    .body =
        If the app is connected to Wegwijs, I can check this.
        I ask for at most one new access token and send at most two read requests.
        I change nothing in your administrations.

revoke_still-authorised = The app still has access for now
    .body =
        Exact Online still lets { $app } in at this moment.
        Access handed out just before the withdrawal may work for up to 10 more minutes.

        1. Check that you were on the right row.
        2. Wait 10 minutes, then carry on. I will check again.
    .why =
        An access token from Exact Online is valid for 10 minutes.
        After that, the app has to ask for a new one.
        Only then can we tell whether Exact Online still gives it.

revoke_proof-after-wait = Has it worked now?
    .body =
        Have 10 minutes passed? Then I check once more whether { $app } has access.
        Again I ask for at most one new access token and send at most two read requests.

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
    .opt-cannot-test = I cannot try it now

revoke_wait-ten-minutes = Wait 10 minutes
    .body =
        Access handed out just before the withdrawal may work for up to 10 more minutes.

        Let that time pass. You can close Wegwijs: your place is kept.
        Then carry on with the next step.
    .why =
        An access token from Exact Online is valid for 10 minutes.
        After the withdrawal the app gets no new one, but an old one may work a little longer.

revoke_prove-after-wait = Does the app still work now?
    .body =
        Start { $app } again and fetch new data from Exact Online.
        Asked to sign in? Do not do so, but choose here what you see.
    .why =
        After 10 minutes an old access token is no longer valid.
        If the app still works then, something else is going on.
    .opt-asks-to-sign-in = The app asks me to sign in
    .opt-still-works = It still works, even now
    .opt-cannot-test = I cannot try it now

revoke_revoked = The rights have been withdrawn
    .body =
        With your consent, { $app } can no longer reach Exact Online.
        If a colleague gave consent too, that one still stands.

        Want to use the app again? Sign in through the app and give consent again.
        With a standard app, you can then choose “{ -ui-all-administrations }”.

revoke_not-proven = Withdrawn, but not proven
    .body =
        You withdrew the rights of { $app } on the screen.
        Nobody has checked yet whether the access is really gone.

        In 10 minutes or later, use the app to fetch new data.
        If you have to sign in to Exact Online, it worked.
        If the app still works, it may be using somebody else’s consent.

revoke_narrow-instead = Take back some administrations only
    .body =
        You do not have to withdraw everything.
        With a [standard app](term:standard-app), you choose which administrations it may reach.

        The next guide explains how to change that choice for { $app }.

revoke_another-consent = There may be another consent
    .body =
        After 10 minutes, { $app } still works.
        Perhaps it uses the consent of another user. One product can hold several.

        - Ask colleagues to look in their own “{ -ui-security-center }”.
        - Or ask someone who may manage the subscription. Under “{ -ui-import-export }”, “{ -ui-app-permissions }” they see the apps of all users and can withdraw rights.

revoke_still-allowed = Exact Online still lets the app in
    .body =
        Even after waiting, I get access with the connection in Wegwijs. I do not know why.

        - Perhaps you were on a different row, not the one for { $app }.
        - Perhaps the connection belongs to another user.

        Still stuck? Ask someone who may manage the subscription for help.

revoke_ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

        They click on the name of the administration at the top left ⑥, choose “{ -ui-import-export }” ⑦ and then, in the column “{ -ui-other }”, “{ -ui-app-permissions }” ⑧.
        The apps of all users are listed there.
        Rights can be withdrawn there per user or per administration.
    .alt = The name of the administration is on the left of the bar at the top, marked ⑥. In the menu below it, “{ -ui-import-export }” is marked ⑦. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ⑧.

revoke_name-not-visible = I don’t see my name or the menu
    .body =
        Your name is at the top right of Exact Online ①.

        - Sign in first, if you have not done so yet.
        - Make the window wider or zoom out. The name may be out of view.
        - Does the menu not open? Reload the page.

        Then try the step again.
    .why =
        I do not know why your name or the menu is missing.
        These are the first things to try.
    .alt = Your name is at the far right of the bar at the top, marked ①. The name of the administration is on the left.

revoke_tab-not-visible = I don’t see “{ -ui-security-center }”
    .body =
        - Check that you are in “{ -ui-my-exact-online }”. The tab is in the menu on the left there ③.
        - Make the window wider or zoom out. The menu may be out of view.

        Still not there? Go back and choose from the help: “{ -ui-my-exact-online }” does not open. It shows you another route.
    .why =
        It is in the menu of “{ -ui-my-exact-online }”, not in the menu of your administration.
        I do not know whether everybody finds the tab in the same place.
    .alt = The menu of “{ -ui-my-exact-online }” is on the left of the page. “{ -ui-security-center }” is marked ③.

revoke_screen-does-not-open = “{ -ui-my-exact-online }” does not open
    .body =
        Take another route:

        1. Click on the name of the administration at the top left ⑥.
        2. Choose “{ -ui-import-export }” ⑦.
        3. In the column “{ -ui-other }”, choose “{ -ui-app-permissions }” ⑧.
        4. In the list, click on { $app }.

        Someone who may manage the subscription can withdraw here, per user or per administration.
    .why =
        This is a known problem.
        It happens when a chosen administration has been removed, or when you may no longer use it.
    .alt = The name of the administration is on the left of the bar at the top, marked ⑥. In the menu below it, “{ -ui-import-export }” is marked ⑦. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ⑧.

revoke_other-route = How did the other route go?
    .body =
        You were in “{ -ui-app-permissions }”.
        Were you able to withdraw all the rights of { $app } there?
    .why =
        On this route you withdraw per user or per administration.
        For that you need the right to manage the subscription.
    .opt-withdrawn = Yes, everything is withdrawn
    .opt-not-possible = No, I could not do it
    .opt-opens-now = “{ -ui-my-exact-online }” does open now

revoke_opens-after-all = Carry on where you were
    .body =
        Then the first route works after all.
        You now go back to the step where you were.
    .why =
        “{ -ui-my-exact-online }” shows all the apps that you gave consent to in one place.

revoke_app-not-in-list = The app is not in the list
    .body =
        There can be several reasons.
        Which one fits { $app } best?
    .why =
        The list belongs to the user who is signed in now.
        Apps that somebody else gave consent to are not in it.
    .opt-other-user = A colleague may have given the consent
    .opt-other-account = I have another account, or another country
    .opt-other-name = The app may have a different name there
    .opt-long-unused = The app has not been used for a month
    .opt-none-fits = None of these, I want help

revoke_given-by-other-user = A colleague gave the consent
    .body =
        Only that colleague sees { $app } in their own “{ -ui-security-center }”.
        Have your colleague sign in and go to that list. Then carry on together.

        Not possible? Someone who may manage the subscription sees the apps of all users under “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        They can withdraw there per user or per administration.
    .why =
        A [consent](term:consent) belongs to the user who signed in when the app asked for it.
        That is why every user has a list of their own.

revoke_other-account = Check the account and the country
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl. Other countries: .be, .de, .fr, .es, .co.uk and .com.

        Sign in at the address, and with the account, that { $app } works with.
        Then open the list again.
    .why =
        An account belongs to one address of Exact Online.
        A consent that you gave at one address is not listed at another.
    .alt = The address is at the top of the browser, in a red frame. It begins with start.exactonline.

revoke_other-name = Look for the supplier’s name
    .body =
        The name in the list may differ from what you expect.
        A [standard app](term:standard-app) carries the name of the partner, not that of the product.

        Look in the list for the supplier of { $app }.
    .why =
        The partner looks after the [app registration](term:app-registration).
        That is why the partner’s name is in the list.

revoke_long-unused = The consent may have expired
    .body =
        A consent that is not used for 30 days expires by itself.
        I do not know whether its row then leaves the list too.

        Start { $app }. If you have to sign in to Exact Online, there is no access with your consent now.
        Do not sign in then.
    .why =
        If the consent has expired, there is nothing left to withdraw.
        If a colleague gave consent too, that one may still stand.

revoke_no-revoke-button = I don’t see “{ -ui-revoke }”
    .body =
        In your own list, “{ -ui-revoke }” ⑤ should be at the far right of the row for { $app }.

        Which of these fits what you see?
    .why =
        Perhaps you are looking at somebody else’s list, or at that of the whole organisation.
        To withdraw anything there, you must be allowed to manage the subscription.
    .opt-far-right = I have not looked at the far right yet
    .opt-other-list = This may not be my own list
    .opt-own-list = It is my list, but it is not there
    .alt = In the list “{ -ui-permissions-for-my-apps }”, each row ends on the right with the button “{ -ui-revoke }”. The button for { $app } is marked ⑤.

revoke_look-far-right = Look at the far right
    .body =
        Scroll to the right, or make the window wider.
        On the row for { $app } ④, look for “{ -ui-revoke }” ⑤.
    .why =
        In a narrow window, the end of the row may be out of view.
    .alt = One row of the list “{ -ui-permissions-for-my-apps }”. On the left is { $app }, marked ④. At the far right is the button “{ -ui-revoke }”, marked ⑤.

revoke_open-own-list = Open your own list
    .body =
        1. At the top right, click on your own name ①.
        2. Click on “{ -ui-my-exact-online }” ②.
        3. On the left, click on “{ -ui-security-center }” ③.
        4. Scroll to “{ -ui-permissions-for-my-apps }” and find { $app } ④.
    .why =
        This is the list of apps that you gave consent to yourself.
        That consent is yours to withdraw.
    .alt = The whole way in one picture: your name at the top right ①, “{ -ui-my-exact-online }” in the menu below it ②, “{ -ui-security-center }” in the menu on the left ③, and in the list “{ -ui-permissions-for-my-apps }” { $app } ④.

revoke_works-afterwards = I withdrew it, but the app still works
    .body =
        There are two possible reasons:

        - Access handed out just before may work for up to 10 more minutes. Wait, then try { $app } again.
        - The consent of another user is in use. It is listed in that user’s own “{ -ui-security-center }”.
    .why =
        The withdrawal itself takes effect at once.
        An access token that was handed out before may be valid a little longer.
        One product can also hold the consent of several users.

revoke_withdraw-or-narrow = Should I withdraw everything?
    .body =
        Withdrawing takes away all the rights that you gave { $app }.

        Want to take back some administrations only? Then change the [division scoping](term:division-scoping).
        That works for a standard app, not for an [own app](term:own-app).
    .why =
        After a withdrawal, you have to give consent again before you can use the app.
        If you take back one administration, the app keeps working for the others.
    .opt-withdraw = Yes, everything has to go
    .opt-narrow = No, only some administrations

revoke_withdraw-all = Carry on withdrawing
    .body =
        Then you are in the right guide.
        You now go back to the step where you were.
    .why =
        Withdrawing takes away all the rights that you gave { $app }.
        You can give consent again later.
