### Guide “division-scope-error”: Exact Online refuses an administration with “Forbidden”.

division-scope-error = Error: administration not allowed
    .summary = Solve the error “Forbidden - User division is not within division scope”, and those like it.
    .keywords =
        error, error administration, error division, error company, error loading data, error message, error code,
        403, error 403, forbidden, refused, refuses, exact refuses, administration refused, division refused,
        administration not allowed, division not allowed, company not allowed, no access to administration,
        no access to division, no access to company error, access denied, access denied company, denied,
        not authorised for division, unauthorised division, division scope, outside scope, out of scope,
        not within scope, scope error, error after deleting administration, deleted administration,
        removed company still requested, user may not access division, user has no rights on division, itgenoda,
        itgeneor, application scope, blocked user, licence expired, license expired, log, log file,
        access denied for one company, access denied in log, returns 403, exact returns 403,
        refuses access to division, refuses access to administration, administration outside the scope,
        403 when refreshing, error when refreshing, forbidden when refreshing, error for one company

division-scope-error_which-message = Which error do you see?
    .body =
        Read the error calmly. Codes such as `itgeneor228`, `itgeneor060` and `itgenoda060` belong to the first one.

        Which fits best?
    .why =
        Exact Online says “Forbidden” for different things.
        What comes after it tells what is going on.
    .opt-division = “… not within division scope”
    .opt-data = “Application Scope Violated”
    .opt-blocked = A word such as BlockedUser or LicenseExpired
    .opt-other = Another error

division-scope-error_which-administration = Which administration is it about?
    .body =
        The app asks for an [administration](term:administration) that its consent does not cover.

        Find out which one. Is there a name or number with the error? Write it down.
    .why =
        The remedy depends on that one administration.
        For the others, the app may simply work.

division-scope-error_wanted = Should the app reach it?
    .body =
        Think for a moment: is the app meant to get data from this administration?
    .why =
        Sometimes the refusal is just what somebody wanted.
        Then it is not the access that must change, but what the app asks for.
    .opt-wanted = Yes, the app needs it
    .opt-not-wanted = No, that is not the intention
    .opt-gone = The administration no longer exists

division-scope-error_user-can-pick = Can the user pick the administration?
    .body =
        This is about the user who signed in when the app was given [consent](term:consent).
        Have that user sign in to { $site } and look for the administration at the top left ①.
    .why =
        An app may never do more than the user who signed in.
        If that user lost an administration, the app gets this error.
    .opt-can-pick = Yes, it is there
    .opt-cannot-pick = No, it is missing
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. Your own name is on the right.

division-scope-error_check-app = Which administrations does the app see?
    .body =
        If the app is connected to Wegwijs, I ask for the list of administrations.
        I only read, and change nothing. After an error I do not keep trying.

        I am not certain that Exact Online always limits that list per app. So you look for yourself as well.

division-scope-error_look-at-app = See what was chosen for the app
    .body =
        1. At the top left, click on the name of the administration ① and choose “{ -ui-import-export }” ②.
        2. In the column “{ -ui-other }”, choose “{ -ui-app-permissions }” ③.
        3. Click on the app and scroll all the way down.

        There are the administrations that the app may reach.
    .why =
        This shows what was chosen at the consent: the [division scoping](term:division-scoping).
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

division-scope-error_covered = Is the administration included?
    .body =
        Is the administration from the error under “{ -ui-selected-administrations }”?
    .why =
        If the app asks for anything outside the choice, Exact Online refuses.
        If it is included, something else is going on.
    .opt-not-selected = No, I want to add it
    .opt-want-all = No, and I want to allow all of them
    .opt-selected = Yes, it is included

division-scope-error_add-administration = Add the administration
    .body =
        This is the cause: the administration is not among those chosen for the app.

        The next guide helps you add it, and checks that it worked.

division-scope-error_grant-all = Give consent again, for everything
    .body =
        1. Withdraw the rights of the app.
        2. Start the app and sign in again.
        3. At the consent, choose “{ -ui-all-administrations }”.

        Then this error does not come back with a new administration either. There is a guide for both parts.

division-scope-error_covered-yet-refused = Start with a new consent
    .body =
        The administration is included, and yet Exact Online refuses. Perhaps the app uses an older consent, or that of a colleague.

        Withdraw the rights and give consent again as the right user.
        Does the error keep coming back? Ask the supplier of the app for help.

division-scope-error_refused-rightly = The refusal is right
    .body =
        The app may not reach this administration, and that is as it should be.

        Make sure that the app stops asking for it: remove the administration in the settings of the app.
        Changed your mind? Then you can add it.

division-scope-error_administration-gone = Let the app drop the administration
    .body =
        The administration has been removed, but the app still asks for it.

        - Remove it in the settings of the app.
        - Look under “{ -ui-app-permissions }” too: choose only administrations that still exist.

        Does “{ -ui-my-exact-online }” no longer open? That happens after an administration has been removed. “{ -ui-app-permissions }” helps then as well.

division-scope-error_user-lost-it = The user may no longer use it
    .body =
        This is the cause: the user of the app cannot pick the administration.

        Ask whoever looks after the users to give those rights. That is usually done under “{ -ui-master-data }”, “{ -ui-users }” and “{ -ui-roles }”.
        Is it a new administration? Then the guide below takes you further.

division-scope-error_not-authorised = The app has no access any more
    .body =
        Exact Online refuses the connection as a whole, not only for this administration.

        Give the app access again, and choose the right administrations when you do.

division-scope-error_data-scope = The app may not use this kind of data
    .body =
        “Application Scope Violated” is not about an administration, but about a kind of data. It is not part of the app’s [data scoping](term:data-scoping).

        The supplier looks after that. Ask the supplier whether the app is meant to use this data.
        Has it been widened recently? Then give consent again.

division-scope-error_blocked = The user or the subscription is blocked
    .body =
        - `BlockedUser`, `InactiveUser`: the user may no longer sign in.
        - `BlockedCustomer`, `LicenseExpired`: something is wrong with the subscription.
        - `DivisionBlocked`: this administration is blocked.

        The rights of an app do not solve this. Ask someone who may manage the subscription: “{ -ui-manage-subscription }”.

division-scope-error_other-message = This is another error
    .body =
        This guide is about an administration that is not allowed.

        Paste your error at `wegwijs ask` and I look for a guide. Or let the guide below help you choose.

division-scope-error_own-app-instead = An own app as a last resort
    .body =
        An [own app](term:own-app) has no choice of administrations. It sees everything that the signed-in user sees, so it does not get this error.

        The price is that you can then limit its access only through that user’s rights.
        Ask the supplier whether the product can work with an own app.

division-scope-error_ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

        They see the apps of all users under “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        Tell them which app, which administration and which error it is about.

division-scope-error_where-is-message = Where do I find the whole message?
    .body =
        Look in the app at the result of the last time it fetched data, or in its log.
        Sometimes you have to click on “details”.

        Do you see only a code? That is enough.
    .why =
        An app often shows only the beginning.
        It is the end of the message that makes the difference.

division-scope-error_name-not-in-message = It does not name an administration
    .body =
        - Look in the settings of the app to see which administrations it fetches.
        - Fetch them one by one, and see which one fails. Do not do that many times in a row.

        Was something removed or added recently? Begin with that.
    .why =
        Exact Online counts failed attempts. After ten errors in an hour it may refuse the app for an hour.

division-scope-error_which-user = I don’t know which user that is
    .body =
        - Look in the settings of the app. Sometimes it says who is connected.
        - Ask who set up the app: that person signed in.
    .why =
        A [consent](term:consent) belongs to one user.
        Only that user’s rights count.

division-scope-error_menu-not-visible = I don’t see this on my screen
    .body =
        The name of the administration is at the top left ①. “{ -ui-import-export }” ② is in the menu below it. “{ -ui-app-permissions }” ③ is in the column “{ -ui-other }”.
        Make the window wider or zoom out.

        Still not there? Try “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. There, too, you see which administrations an app may reach.
    .why =
        Not every version of Exact Online looks the same.
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

division-scope-error_screen-does-not-open = “{ -ui-my-exact-online }” does not open
    .body =
        This is known: it happens after a chosen administration has been removed.

        You do not need it here. The way through “{ -ui-import-export }” and “{ -ui-app-permissions }” still works.
    .why =
        Both screens show which administrations an app may see.
        One can get stuck while the other works.

division-scope-error_app-not-in-list = The app is not in the list
    .body =
        There can be several reasons.
        Which one fits you best?
    .why =
        The list belongs to the subscription that you are signed in to now.
        Someone who may manage the subscription sees the apps of all users. You may see fewer.
    .opt-other-name = The app may have a different name there
    .opt-other-account = I have another account, or another country
    .opt-none-fits = None of these, I want help

division-scope-error_other-name = Look for the supplier’s name
    .body =
        A [standard app](term:standard-app) carries the name of the partner, not that of the product.
        Look in the list for the supplier.
    .why =
        The partner looks after the [app registration](term:app-registration).
        That is why the partner’s name is in the list.

division-scope-error_other-account = Check the account and the country
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl. Other countries: .be, .de, .fr, .es, .co.uk and .com.

        Sign in at the address, and with the account, that the app works with.
    .why =
        An account belongs to one address of Exact Online.
        An app that you use at one address is not listed at another.
    .alt = The address is at the top of the browser, in a red frame. It begins with start.exactonline.

division-scope-error_another-consent = Somebody else’s choice may be in use
    .body =
        One product can hold the consent of several users.
        If the app uses a colleague’s consent, that colleague’s choice counts.

        Ask colleagues to look in their own “{ -ui-security-center }”.
    .why =
        I cannot see which consent the app is using now.

division-scope-error_own-app = It is an own app, or I want one
    .body =
        An [own app](term:own-app) has no choice of administrations.
        What is the case for you?
    .why =
        The error belongs to a [standard app](term:standard-app).
        An own app, without that choice, is sometimes a way out.
    .opt-is-own = An own app gives this error
    .opt-want-own = I want to know whether an own app helps

division-scope-error_own-app-refused = See whether it really is an own app
    .body =
        With an [own app](term:own-app), this error should not come up. Perhaps the product uses the supplier’s app after all.

        Look in the settings of the product to see which app registration it uses, or ask the supplier.
    .why =
        Only a published app has a choice of administrations.
