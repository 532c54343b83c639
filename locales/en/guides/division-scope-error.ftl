### Guide “division-scope-error”: Exact Online refuses an administration with “Forbidden”.

division-scope-error = Error: administration not allowed
    .summary = Solve the error “Forbidden - User division is not within division scope”, and those like it.
    .keywords =
        error, error company, error message, forbidden, refused, refuses, access denied, unauthorised division,
        outside scope, deleted administration, itgenoda, itgeneor, blocked user, licence expired

division-scope-error_which-message = Which error do you see?
    .body =
        Read the error carefully.
        A product of Invantive adds a code. The codes `itgeneor228`, `itgeneor321`, `itgeneor060` and `itgenoda060` belong to the first one. So does “De Exact Online divisie … is niet opgenomen in de rechten”.

        Which one is closest?
    .why =
        Exact Online says “Forbidden” for different things.
        What comes after it tells what is going on.
    .opt-division = “… not within division scope”
    .opt-data = “Application Scope Violated”
    .opt-bare = Just “Forbidden” or { -status-forbidden }, nothing more
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
        Then you do not have to change the rights. The app should stop asking for it.
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
    .alt = { administration-name.alt }

division-scope-error_check-app = Which administrations does the app see?
    .body =
        { list-proof.body } After an error I do not keep trying.

        { list-proof.limits } So you look for yourself as well.

division-scope-error_look-at-app = See what was chosen for the app
    .body =
        { way-to-app-permissions.body }
        4. Select the app and scroll all the way down.

        There are the administrations that the app may reach.
    .why =
        This shows what was chosen when consent was given: the [choice of administrations](term:division-scoping).
    .alt = { way-to-app-permissions.alt }

division-scope-error_covered = Is the administration included?
    .body =
        May the app reach the administration from the error?
        Select “{ -ui-manage-administrations }” if you need to. What the app may see is in the right-hand list.
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
        { grant-all.body }
        Then this error does not come back with a new administration either.

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

division-scope-error_administration-gone = Remove the administration in the app
    .body =
        The administration has been removed, but the app still asks for it.

        - Remove it in the settings of the app.
        - Look under “{ -ui-app-permissions }” too: choose only administrations that still exist.

        Does “{ -ui-my-exact-online }” no longer open? In 2020 that sometimes happened after an administration had been removed. “{ -ui-app-permissions }” helps then as well.

division-scope-error_user-lost-it = The user may no longer use it
    .body =
        This is the cause: the user of the app cannot pick the administration.

        { user-rights.body }

        Is it a new administration? Then the guide below takes you further.

division-scope-error_not-authorised = The app has no access any more
    .body =
        Exact Online refuses the connection as a whole, not only for this administration.

        Give the app access again, and choose the right administrations when you do.

division-scope-error_data-scope = The app may not use this kind of data
    .body =
        “Application Scope Violated” is not about an administration. It is about [kinds of data](term:data-scoping): the app may not use this kind.

        - For a standard app, the supplier chooses them. Ask whether the app is meant to use this data.
        - For your [own app](term:own-app), your own organisation chooses them. Look at its registration in the App Store. Since 2024, such apps get this error, too.

        Was a kind of data added recently? Then give consent again.

division-scope-error_blocked = The user or the subscription is blocked
    .body =
        - `BlockedUser`, `InactiveUser`: the user may no longer sign in.
        - `BlockedCustomer`, `LicenseExpired`: something is wrong with the subscription.
        - `DivisionBlocked`: this administration is blocked.

        The rights of an app do not solve this. Ask someone who may manage the subscription: “{ -ui-manage-subscription }”.

division-scope-error_only-forbidden = It just says “Forbidden”
    .body =
        Then the message does not say what is missing. There are four causes.

        The next guide goes through them with you. The first “no” is the answer.

division-scope-error_other-message = This is another error
    .body =
        This guide is about an administration that is not allowed.

        - Does it say “Document Type not allowed”? Then the user has too few rights. That happens when a client signs in through the accountant’s MijnKantoor. Sign in as an ordinary user of Exact Online instead.
        - Is it something else? Paste your message into Wegwijs as a question, and I look for a guide. Or let the guide below help you choose.

division-scope-error_own-app-instead = Your own app as a last resort
    .body =
        With your [own app](term:own-app), there is no choice of administrations. It sees everything that the signed-in user sees, so it does not get this error.

        The price is that you can then limit its access only through that user’s rights.
        Ask the supplier whether the product can work with your own app.

division-scope-error_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        That person sees the apps of all users in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.
        Tell them which app, which administration and which error it is about.

division-scope-error_where-is-message = Where do I find the whole message?
    .body =
        Look in the app at the result of the last time it fetched data, or in its log.
        Sometimes you have to select “details”.

        Do you see only a code? That helps, too.
    .why =
        An app often shows only the beginning.
        It is the end of the message that makes the difference.

division-scope-error_name-not-in-message = It does not name an administration
    .body =
        - Look in the settings of the app to see which administrations it fetches.
        - Fetch them one by one, and see which one fails. Do not do that many times in a row.

        Was something removed or added recently? Begin with that.
    .why =
        Exact Online counts failed attempts. After { -errors-an-hour } errors in an hour it may refuse the app for an hour.

division-scope-error_which-user = { which-user }
    .body = { which-user.body }
    .why = { which-user.why }

division-scope-error_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Did you give the consent yourself? Then go to “{ -ui-my-exact-online }”, “{ -ui-security-center }” and on to “{ -ui-permissions-for-my-apps }”. There, too, you see which administrations an app may reach.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

division-scope-error_screen-does-not-open = “{ -ui-my-exact-online }” does not open
    .body =
        In 2020 this happened after a chosen administration had been removed. Perhaps that is the cause now, too.

        You do not need it here. Go to “{ -ui-import-export }” and then to “{ -ui-app-permissions }”.
    .why =
        Both screens show which administrations an app may see.
        One can get stuck while the other works.

division-scope-error_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

division-scope-error_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

division-scope-error_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

division-scope-error_another-consent = { another-consent }
    .body =
        One product can hold the consent of several users.
        If the app uses a colleague’s consent, that colleague’s choice counts.

        Ask colleagues to look in their own “{ -ui-security-center }”.
    .why =
        I cannot see which consent the app is using now.

division-scope-error_own-app = It is our own app, or I want one
    .body =
        With your [own app](term:own-app), there is no choice of administrations.
        You get this error with a standard app only. Which applies to you?
    .why =
        Only with a [standard app](term:standard-app) do you choose administrations.
        Your own app, without that choice, is sometimes a way out.
    .opt-is-own = Our own app gives this error
    .opt-want-own = I want to know whether our own app helps

division-scope-error_own-app-refused = See whether it really is your own app
    .body =
        With your [own app](term:own-app), this error should not come up. Perhaps the product uses the supplier’s app after all.

        Look in the settings of the product to see which app registration it uses, or ask the supplier.
    .why =
        Only a [standard app](term:standard-app) has a choice of administrations.
