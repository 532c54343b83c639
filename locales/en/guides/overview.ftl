### Guide “overview”: see which apps there are and what they may do.

overview = See which apps are connected
    .summary = See which apps may reach Exact Online, which data they use, and whether you still need them.
    .keywords =
        overview, list integrations, which apps, third parties, inventory, audit, auditor, review, gdpr, privacy,
        security check, read only, attention required, exclamation mark, orange

overview_import-export = { import-export }
    .body =
        Sign in to { $site }.

        { import-export.body }
    .why =
        This is the way to the list of apps of the whole subscription.
        A program cannot ask for that list, so you look yourself.
    .alt = { import-export.alt }

overview_app-permissions = { app-permissions }
    .body = { app-permissions.body }
    .why =
        This brings you to the list of apps.
        In this guide you change nothing: you only look.
    .alt = { app-permissions.alt }

overview_look-at-list = Look through the list of apps
    .body =
        You now see apps that are linked to one or more [administrations](term:administration) of the subscription.
        May you manage the subscription? Then you see all apps. Otherwise you may see fewer.

        Go down the list. At each name, ask: do we know this app, and do we still use it?
    .why =
        A list that is right helps with an audit, when the rules for apps change, or when a supplier leaves.
        An app that nobody uses any more may still have access.
    .alt = Below “{ -ui-app-permissions }” is the list of apps, in a red frame.

overview_open-app = See what an app may do
    .body =
        Select the name of an app ④. You then usually see:

        1. a short description;
        2. which [kinds of data](term:data-scoping) the app uses, and whether it may only view them or also change them;
        3. whether the supplier shares data with others.

        Do this for each app that you want to judge.
    .why =
        This shows whether an app may do more than it needs to.
    .alt = Below “{ -ui-app-permissions }” is a list of apps. You select the name of an app ④.

overview_what-you-found = What did you find?
    .body =
        You have looked at the apps.
        What now? You can come back later for the next app.
    .why =
        Seeing is one thing, tidying up another.
        I point you to the guide for what you found.
    .opt-all-known = I know all the apps, this is fine
    .opt-no-longer-used = An app is no longer needed
    .opt-reaches-too-much = An app reaches too much
    .opt-unknown-app = I do not know one of the apps
    .opt-somebody-leaves = An app is in the name of someone who leaves

overview_overview-made = You know which apps there are
    .body =
        Keep your list, with the date, and look again some time later.

        Want to limit an app one day, or withdraw its rights? The guide below helps you choose.

overview_no-longer-used = Withdraw the rights of the app
    .body =
        First ask around whether really nobody uses the app any more.

        Then withdraw its rights. The next guide shows how, and checks that it worked.

overview_reaches-too-much = Let the app see less
    .body =
        With a [standard app](term:standard-app) you can remove administrations. The app then keeps working for the others.

        With your [own app](term:own-app) you cannot: there you limit the rights of the user.
        Which kinds of data a standard app uses is fixed. Too much? Talk to the supplier.

overview_unknown-app = Find out whose app it is
    .body =
        - Select the app. There is often a short description, or the name of a supplier.
        - Search the internet for the name in the list.
        - Ask colleagues and your accountant whether anybody uses this app.

        Nobody knows? Then you can withdraw its rights. If it turns out to be needed, give consent again later.

overview_somebody-leaves = Move the app before that person has gone
    .body =
        An app stops when the user who gave consent goes. So move the link to somebody else first.

        Is it the accountant, and many apps at once? Then take the second guide.

overview_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        That person sees the apps of all users in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.

overview_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Does that not help? At the top right, select your own name. Go to “{ -ui-my-exact-online }” and then to “{ -ui-security-center }”. Under “{ -ui-permissions-for-my-apps }” are the apps that you gave consent to yourself.
    .why =
        { menu-not-visible.why }
        And not everybody may see everything.
    .alt = { way-to-app-permissions.alt }

overview_not-opened = “{ -ui-app-permissions }” does not open
    .body =
        Perhaps you may not see the apps of others.
        Which apps do you want to see?
    .why =
        Only someone who may manage the subscription sees the apps of all users.
        Your own apps are on a page of your own.
    .opt-own-list = My own apps are enough
    .opt-all-apps = Everybody’s apps

overview_own-list = See your own apps
    .body =
        1. At the top right, select your own name ⑤.
        2. Select “{ -ui-my-exact-online }” ⑥.
        3. On the left, select “{ -ui-security-center }” ⑦.
        4. Scroll to “{ -ui-permissions-for-my-apps }” ⑧.

        Then carry on with this guide: what follows works with this list too.
    .why =
        This list has the apps that you gave [consent](term:consent) to yourself.
    .alt = At the top right is your name ⑤. The menu below it shows “{ -ui-my-exact-online }” ⑥. The menu on the left shows “{ -ui-security-center }” ⑦. In a red frame is “{ -ui-permissions-for-my-apps }” ⑧.

overview_app-missing = An app is missing from the list
    .body = { app-not-in-list.body }
    .why =
        The list belongs to the subscription that you are signed in to now.
        An app is linked only once somebody has given consent.
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-other-user = A colleague uses the app
    .opt-none-fits = { app-not-in-list.opt-none-fits }

overview_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

overview_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

overview_given-by-other-user = { given-by-other-user }
    .body =
        That colleague sees the app in their own “{ -ui-security-center }”, under “{ -ui-permissions-for-my-apps }”.
        Have your colleague look there.

        Someone who may manage the subscription sees the apps of all users together.
    .why = { given-by-other-user.why }

overview_attention-required = It says “{ -ui-attention-required }”
    .body =
        An app shows an orange exclamation mark. The screen does not say what exactly is wrong. I do not know either.

        - Check whether the app still gets new data.
        - Does it not work? Then give consent again, or ask the supplier.
    .why =
        The screen does not explain this mark.
        Only in the app itself do you notice whether something is really wrong.
    .alt = This is a list of apps. One of them says “{ -ui-attention-required }”, in a red frame.

overview_audit = I am doing an audit of all apps
    .body =
        Go through this list, for each app:

        1. Who gave the consent, and do they still work here?
        2. Since when? If nobody knows, write down today’s date.
        3. Is the app still needed, and by whom?
        4. Which administrations may the app reach? Is that not too many?
        5. May the app only view, or also change things?
        6. Does the supplier share data with others?

        Mark each app: stays, less, or goes. Keep the list with its date and your name.
    .why =
        An auditor asks not only which apps there are, but also who decided that, and when.

# C: Zenvoices
overview_whose-consent = On whose consent does an app run?
    .body = { whose-consent.body }
    .why =
        An app works with the rights of one user. If that user goes, the app stops.

overview_what-to-note = What do I write down?
    .body =
        Per app, this is enough:

        - its name in the list, and which supplier it belongs to;
        - who uses it, and what for;
        - which kinds of data, only viewed or also changed;
        - which administrations;
        - what you decide: keep, limit or withdraw.
    .why =
        With such a list you can compare the next time, and see what is new.

overview_little-shown = This app shows hardly anything
    .body =
        That can happen. Some apps show little.

        Want to know more? Ask the supplier which data the app uses, and who they share it with.
    .why =
        The description comes from the supplier.
        Not every supplier fills it in completely.

overview_own-app-shows-nothing = Our own app shows no data
    .body =
        That can be right. For your [own app](term:own-app), the kinds of data are often shown only with its registration. Look in the App Store for that.

        Look at the user who signed in, too: which administrations and data may that user reach?
    .why =
        Your own app can never do more than that user may do.
        Administrations per app can be chosen for a [standard app](term:standard-app) only.

overview_unsure-about-app = I am in doubt about an app
    .body =
        Ask around before you take anything away: colleagues, your accountant, the supplier.

        Withdrawing takes effect at once, but you can give consent again later.
    .why =
        Some apps work in the background. Only when data is missing do you notice that they were needed.
