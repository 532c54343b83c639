### Guide “overview”: see which apps there are and what they may do.

overview = See which apps are connected
    .summary = See which apps may reach Exact Online, which data they use, and whether you still need them.
    .keywords =
        overview, overview of apps, overview of integrations, list of apps, list integrations, list connections,
        which apps, which integrations, which software, which vendors, which third parties, all apps,
        all integrations, every app, what apps are connected, what is connected, apps linked to the subscription,
        who has access, who can see our data, who can access, who is reading along, third parties,
        third-party apps, inventory, audit, auditor, review, gdpr, privacy, security check, what may an app do,
        what can this app see, what data does an app use, which data does an app see, what is an app allowed to do,
        read or write, read only, view or change, share data with others, unknown app, do not recognise app,
        don't know this app, strange app, suspicious app, whose app is this, attention required, exclamation mark,
        orange, warning at app, old connections active, unused connections, active connections, look at, inspect,
        insight, view app permissions, check which apps, supplier leaves, find app permissions,
        where are app permissions, app permissions, what a connector may do, what is a connector allowed to do,
        who is watching, which integrations do we have, which apps do we have, apps with access, what is linked,
        linked to our administration, list for the auditor, report for the auditor,
        what does the exclamation mark mean, what is a connected app allowed, list of connected apps,
        connected applications

overview_import-export = Open “{ -ui-import-export }”
    .body =
        Sign in to { $site }.

        1. At the top left, click on the name of the administration ①.
        2. Choose “{ -ui-import-export }” ②.
    .why =
        This is the way to the list of apps of the whole subscription.
        A program cannot ask for that list, so you look yourself.
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. A menu is open below it. “{ -ui-import-export }” is marked ②.

overview_app-permissions = Open “{ -ui-app-permissions }”
    .body =
        You are now in “{ -ui-import-export }”.
        Look for the column “{ -ui-other }”.
        Choose “{ -ui-app-permissions }” there ③.
    .why =
        This brings you to the list of apps.
        In this guide you change nothing: you only look.
    .alt = The page “{ -ui-import-export }” has columns of links. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

overview_look-at-list = Look through the list of apps
    .body =
        You now see every app that is linked to one or more [administrations](term:administration) of the subscription.

        Go down the list. At each name, ask: do we know this app, and do we still use it?
    .why =
        A list that is right helps with an audit, when the rules for apps change, or when a supplier leaves.
        An app that nobody uses any more may still have access.
    .alt = Below “{ -ui-app-permissions }” is the list of apps, in a red frame.

overview_open-app = See what an app may do
    .body =
        Click on the name of an app ④. You then usually see:

        1. a short description;
        2. which groups of data the app uses, and whether it may only view them or also change them;
        3. whether the supplier shares data with others.

        Do this for each app that you want to judge.
    .why =
        This shows whether an app may do more than it needs to.
        The groups of data are its [data scoping](term:data-scoping).
    .alt = Below “{ -ui-app-permissions }” is a list of apps. The name of one app is marked ④.

overview_what-you-found = What did you find?
    .body =
        You have looked at the apps.
        What now? You can come back later for the next app.
    .why =
        Seeing is one thing, tidying up another.
        I point you to the guide that fits what you found.
    .opt-all-known = I know all the apps, this is fine
    .opt-no-longer-used = An app is no longer needed
    .opt-reaches-too-much = An app reaches too much
    .opt-unknown-app = I do not know one of the apps

overview_overview-made = You know which apps there are
    .body =
        Keep your list, with the date, and look again some time later.

        Want to limit or remove an app one day? The guide below helps you choose.

overview_no-longer-used = Take away the rights of the app
    .body =
        First ask around whether really nobody uses the app any more.

        Then withdraw its rights. The next guide shows how, and checks that it worked.

overview_reaches-too-much = Let the app see less
    .body =
        With a [standard app](term:standard-app) you can take administrations away. The app then keeps working for the others.

        With an [own app](term:own-app) you cannot. There you limit the rights of the user.
        Which groups of data a standard app uses is fixed. Too much? Talk to the supplier.

overview_unknown-app = Find out whose app it is
    .body =
        - Look at the supplier: a [standard app](term:standard-app) carries the supplier’s name in the list.
        - Ask colleagues and your accountant whether anybody uses this app.

        Nobody knows? Then you can withdraw its rights. If it turns out to be needed, give consent again later.

overview_ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

        Under “{ -ui-import-export }”, “{ -ui-app-permissions }” they see the apps of all users.

overview_menu-not-visible = I don’t see this on my screen
    .body =
        The name of the administration is at the top left ①. “{ -ui-import-export }” ② is in the menu below it. “{ -ui-app-permissions }” ③ is in the column “{ -ui-other }”.
        Make the window wider or zoom out.

        Still not there? Click on your own name at the top right and choose “{ -ui-my-exact-online }”, “{ -ui-security-center }”. Under “{ -ui-permissions-for-my-apps }” are the apps that you gave consent to yourself.
    .why =
        Not every version of Exact Online looks the same, and not everybody may see everything.
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

overview_not-opened = “{ -ui-app-permissions }” does not open
    .body =
        Perhaps you may not see the apps of others.
        Which apps do you want to see?
    .why =
        Only someone who may manage the subscription sees the apps of all users.
        Your own apps are always on a page of your own.
    .opt-own-list = My own apps are enough
    .opt-all-apps = Everybody’s apps

overview_own-list = See your own apps
    .body =
        1. At the top right, click on your own name ⑤.
        2. Choose “{ -ui-my-exact-online }” ⑥.
        3. On the left, click on “{ -ui-security-center }” ⑦.
        4. Scroll to “{ -ui-permissions-for-my-apps }” ⑧.

        Then carry on with this guide: what follows works with this list too.
    .why =
        This list has the apps that you gave [consent](term:consent) to yourself.
    .alt = Your name is at the top right, marked ⑤. In the menu below it, “{ -ui-my-exact-online }” is marked ⑥. In the menu on the left, “{ -ui-security-center }” is marked ⑦. The list “{ -ui-permissions-for-my-apps }” is in a red frame, marked ⑧.

overview_app-missing = An app is missing from the list
    .body =
        There can be several reasons.
        Which one fits you best?
    .why =
        The list belongs to the subscription that you are signed in to now.
        An app is linked only once somebody has given consent.
    .opt-other-name = The app may have a different name there
    .opt-other-account = I have another account, or another country
    .opt-other-user = A colleague uses the app
    .opt-none-fits = None of these, I want help

overview_other-name = Look for the supplier’s name
    .body =
        The name in the list may differ from what you expect.
        A [standard app](term:standard-app) carries the name of the partner, not that of the product.
    .why =
        The partner looks after the [app registration](term:app-registration).
        That is why the partner’s name is in the list.

overview_other-account = Check the account and the country
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl. Other countries: .be, .de, .fr, .es, .co.uk and .com.

        Sign in at the address, and with the account, that the app works with.
    .why =
        An account belongs to one address of Exact Online.
        An app that you use at one address is not listed at another.
    .alt = The address is at the top of the browser, in a red frame. It begins with start.exactonline.

overview_given-by-other-user = A colleague gave the consent
    .body =
        That colleague sees the app in their own “{ -ui-security-center }”, under “{ -ui-permissions-for-my-apps }”.
        Have your colleague look there.

        Someone who may manage the subscription sees the apps of all users together.
    .why =
        A [consent](term:consent) belongs to one user.

overview_attention-required = It says “{ -ui-attention-required }”
    .body =
        You see an orange exclamation mark at an app. The screen does not say what exactly is wrong. I do not know either.

        - Check whether the app still gets new data.
        - Does it not work? Then give consent again, or ask the supplier.
    .why =
        The screen does not explain this mark.
        Only in the app itself do you notice whether something is really wrong.
    .alt = A list of apps. One of them says “{ -ui-attention-required }”, in a red frame.

overview_what-to-note = What do I write down?
    .body =
        Per app, this is enough:

        - its name in the list, and which supplier it belongs to;
        - who uses it, and what for;
        - which groups of data, only viewed or also changed;
        - which administrations;
        - what you decide: keep, limit or remove.
    .why =
        With such a list you can compare the next time, and see what is new.

overview_little-shown = There is hardly anything at this app
    .body =
        That can happen. Some apps show little.

        Want to know more? Ask the supplier which data the app uses, and who they share it with.
    .why =
        The description comes from the supplier.
        Not every supplier fills it in completely.

overview_own-app-shows-nothing = An own app shows no data
    .body =
        That can be right. An [own app](term:own-app) has no limit of its own: it may do whatever the signed-in user may do.

        So look at that user: which administrations and data may that user reach?
    .why =
        Only a [standard app](term:standard-app) has a choice of administrations and data.

overview_unsure-about-app = I am in doubt about an app
    .body =
        Ask around before you take anything away: colleagues, your accountant, the supplier.

        Withdrawing takes effect at once, but you can give consent again later.
    .why =
        Some apps work in the background. Only when data is missing do you notice that they were needed.
