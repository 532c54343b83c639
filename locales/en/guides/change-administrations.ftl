### Guide “change-administrations”: choose which administrations an app may reach.

change-administrations = Choose which administrations an app sees
    .summary = Take administrations away from an app or add them, without withdrawing all its rights.
    .keywords =
        remove administration, remove company from app, take company out, take back some, add administration,
        add company to connection, add division, extra administration, another company, tick administration,
        untick administration, choose administrations, manage administrations, change administrations,
        edit administrations, limit administrations, selected administrations, available administrations,
        fewer administrations, fewer companies, more administrations, which administrations an app may see,
        which companies an app sees, only some administrations, only one company, single company,
        certain companies, exclude company, exclude subsidiary, hide administration, hide company, keep the others,
        the rest stays, restrict app, restrict access, limit app, limit access, narrow access, narrow down,
        reduce access, extend access, partial, partially, partly withdraw, partial withdrawal, exclude client,
        client out of the integration, one client only, sold company, division scoping,
        without withdrawing everything, save and close, own app or standard app,
        all current and future administrations, drop company from access, drop entity, choose companies per app,
        share companies, which companies are shared, modify administrations, modify division access,
        change division access, app may not see company, tool may not see administration, may only see one company,
        access per company, deselect company, untick company, too many administrations,
        app sees too many companies, assign administrations, assign companies to app, switch on administration,
        switch off administration, only our main company, a few companies, several companies,
        limit to some companies, select divisions, shared divisions, company should not be seen, one company only

change-administrations_own-or-standard = An own app or a standard app?
    .body =
        Your organisation has registered an [own app](term:own-app) itself, in the Exact Online App Store.
        A [standard app](term:standard-app) belongs to Invantive or to a partner.

        Which kind is yours?
    .why =
        Only with a standard app can you choose which administrations it may reach.
        That is called [division scoping](term:division-scoping).
        An own app sees everything that the signed-in user sees.
    .opt-standard = A standard app from a supplier
    .opt-own = An own app of our organisation
    .opt-not-sure = I don’t know

change-administrations_import-export = Open “{ -ui-import-export }”
    .body =
        Sign in to Exact Online.

        1. At the top left, click on the name of the administration ①.
        2. Choose “{ -ui-import-export }” ②.
    .why =
        This leads to the apps that are linked to your [administrations](term:administration).
        Newer versions have a second route: “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. At the app, choose “{ -ui-manage-administrations }”.
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. A menu is open below it. “{ -ui-import-export }” is marked ②.

change-administrations_app-permissions = Open “{ -ui-app-permissions }”
    .body =
        You are now in “{ -ui-import-export }”.
        Look for the column “{ -ui-other }”.
        Choose “{ -ui-app-permissions }” there ③.
    .why =
        This brings you to the list of apps.
        This step does not change anything yet.
    .alt = The page “{ -ui-import-export }” has columns of links. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

change-administrations_open-app = Open the app
    .body =
        You now see apps that are linked to one or more administrations of the subscription.
        Click on the name of the app ④.
    .why =
        You then see what the app may do: which data it uses and which administrations it reaches.
        Some apps show little explanation.
    .alt = Below “{ -ui-app-permissions }” is a list of apps. The name of your app is marked ④.

change-administrations_scroll-down = Scroll all the way down
    .body =
        The administrations are at the very end.
        If the app uses many kinds of data, they are out of view at first.

        Scroll to the end and choose “{ -ui-manage-administrations }” ⑤.
    .why =
        First comes the list of the kinds of data that the app uses.
        It can be long, so the end is often missed.
    .alt = The page of your app. It begins with a lot of text. At the very end is the button “{ -ui-manage-administrations }”, marked ⑤.

change-administrations_move-administrations = Choose the administrations
    .body =
        To add: tick under “{ -ui-available-administrations }”. Click on the arrow to “{ -ui-selected-administrations }” ⑥.

        To take away: tick under “{ -ui-selected-administrations }”. Click on the arrow back ⑦.

        Whatever is under “{ -ui-selected-administrations }” is what the app may reach.
    .why =
        Choose only what the app needs.
        If the app asks for an administration that you did not choose, Exact Online refuses with an error.
    .alt = Two lists side by side: “{ -ui-available-administrations }” on the left, “{ -ui-selected-administrations }” on the right. Between them are an arrow to the right, marked ⑥, and an arrow to the left, marked ⑦.

change-administrations_save = Save your choice
    .body =
        Look at “{ -ui-selected-administrations }” once more.
        Is the list right? Then click on “{ -ui-save-and-close }” ⑧.
    .why =
        Saving is what records your choice.
        If you leave without saving, your choice may be lost.
    .alt = The two lists of administrations. Below them is the button “{ -ui-save-and-close }”, marked ⑧.

change-administrations_proof = Does the app see the right ones?
    .body =
        If the app is connected to Wegwijs, I can ask for the list of administrations.
        I compare it with the list from last time.
        I only read, and change nothing in your administrations.

        I am not certain that Exact Online always limits the list per app. I show you what I get back.

change-administrations_proof-again = Is the list right now?
    .body =
        I ask for the list of administrations once more.
        I only read, and change nothing in your administrations.

change-administrations_prove-by-hand = Is it right in the app itself?
    .body =
        You check this one yourself.
        Start the app and fetch new data from Exact Online.

        - An administration that you added must be there now.
        - An administration that you took away must be gone, or give an error.
    .why =
        Saving on a screen is no proof yet.
        The error “Forbidden - User division is not within division scope” is good news for an administration that you took away: the app can no longer reach it.
    .opt-as-wanted = Yes, it is as I want it
    .opt-not-as-wanted = No, it is not right
    .opt-cannot-test = I cannot try it now

change-administrations_look-again = Check your choice once more
    .body =
        1. Go to “{ -ui-import-export }”, “{ -ui-app-permissions }” again and open the app.
        2. Scroll to the end and choose “{ -ui-manage-administrations }” ⑤.
        3. Check “{ -ui-selected-administrations }”. Change the list if you need to.
        4. Click on “{ -ui-save-and-close }” ⑧.
    .why =
        What you or I got back is not what you wanted.
        Perhaps the choice was not saved, or an administration is on the wrong side.
    .alt = At the end of the page of your app is the button “{ -ui-manage-administrations }”, marked ⑤. Behind it is the list “{ -ui-selected-administrations }”, and below that the button “{ -ui-save-and-close }”, marked ⑧.

change-administrations_prove-again = Is it right in the app now?
    .body =
        Start the app again and fetch new data from Exact Online.
        Does the app now see exactly the administrations that you chose?
    .why =
        This tells you whether your choice has now reached the app.
    .opt-as-wanted = Yes, it is as I want it
    .opt-not-as-wanted = No, it is still not right
    .opt-cannot-test = I cannot try it now

change-administrations_changed = The app sees what you chose
    .body =
        What was checked matches your choice.

        Did you choose separate administrations? Then the app sees a new one only after you add it yourself.

change-administrations_not-proven = Saved, but not proven
    .body =
        You saved your choice.
        Nobody has checked yet whether the app now sees what you chose.

        Start the app later and fetch new data. If you see exactly the administrations that you chose, it worked.

change-administrations_own-app-limits = An own app leaves nothing to choose
    .body =
        An [own app](term:own-app) sees every administration that the signed-in user sees.

        Want it to see less? You have two options:

        - Limit that user’s rights in Exact Online. This also limits the user’s own work.
        - Or create a separate user for the app. Withdraw the old consent and sign in through the app as that user.

change-administrations_withdraw-instead = Withdraw all rights
    .body =
        Then another guide suits you better.
        It takes away all the rights that you gave to the app.
        You can give consent again later.

change-administrations_start-over = Give consent again
    .body =
        You can also get there by a longer route:

        1. Withdraw the rights of the app.
        2. Start the app and sign in again.
        3. At the consent, choose “{ -ui-all-administrations }”.

        There is a guide for both parts.

change-administrations_not-changed = The app does not show your choice
    .body =
        You can still do this:

        - Ask whether a colleague gave the app consent too. Their choice may be the one in use.
        - Withdraw the rights and give consent again.
        - Ask whoever may manage the subscription for help, or the supplier of the app.

        Tell them which administration is not right, and what error you see.

change-administrations_ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

        They see the apps of all users under “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        Tell them which app it is and which administrations it may see.

change-administrations_menu-not-visible = I don’t see this on my screen
    .body =
        The name of the administration is at the top left ①. “{ -ui-import-export }” ② is in the menu below it. “{ -ui-app-permissions }” ③ is in the column “{ -ui-other }”.
        Make the window wider or zoom out.

        Still not there? Try “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. At the app, choose “{ -ui-manage-administrations }” and carry on here until you reach “Choose the administrations”.
    .why =
        Not every version of Exact Online looks the same.
        The second route exists in newer versions. I do not know whether you have it.
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

change-administrations_app-not-in-list = The app is not in the list
    .body =
        There can be several reasons.
        Which one fits you best?
    .why =
        The list belongs to the subscription that you are signed in to now.
        Someone who may manage the subscription sees the apps of all users. You may see fewer.
    .opt-other-name = The app may have a different name there
    .opt-other-account = I have another account, or another country
    .opt-none-fits = None of these, I want help

change-administrations_other-name = Look for the supplier’s name
    .body =
        The name in the list may differ from what you expect.
        A standard app carries the name of the partner, not that of the product.

        Look in the list for the supplier.
    .why =
        The partner looks after the [app registration](term:app-registration).
        That is why the partner’s name is in the list.

change-administrations_other-account = Check the account and the country
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl. Other countries: .be, .de, .fr, .es, .co.uk and .com.

        Sign in at the address, and with the account, that the app works with.
        Then open the list again.
    .why =
        An account belongs to one address of Exact Online.
        An app that you use at one address is not listed at another.
    .alt = The address is at the top of the browser, in a red frame. It begins with start.exactonline.

change-administrations_no-manage-administrations = I don’t see “{ -ui-manage-administrations }”
    .body =
        The button ⑤ should be at the very end, after the kinds of data.

        Which of these fits you best?
    .why =
        Only a [standard app](term:standard-app) has a choice of administrations.
        With an [own app](term:own-app), it is right that there is none.
    .opt-not-at-the-end = I am not at the end yet
    .opt-own = It is an own app, I see that now
    .opt-none-fits = None of these, I want help
    .alt = The page of your app. It begins with a lot of text. At the very end is the button “{ -ui-manage-administrations }”, marked ⑤.

change-administrations_scroll-further = Scroll further, to the end
    .body =
        Scroll until nothing more appears.
        Put the mouse on the list first. It may have a scroll bar of its own.

        Look there for “{ -ui-manage-administrations }” ⑤.
    .why =
        With an app that uses many kinds of data, the administrations are out of view.
    .alt = The page of your app. It begins with a lot of text. At the very end is the button “{ -ui-manage-administrations }”, marked ⑤.

change-administrations_all-on-the-left = Everything is still in the left-hand list
    .body =
        That can be right.
        If the app could reach all administrations, they are all on the left.

        On the left, tick what the app may still see. Click on the arrow to “{ -ui-selected-administrations }” ⑥.
    .why =
        For an app that could reach everything, nothing was chosen one by one.
        You are making that choice for the first time.
    .alt = Two lists side by side. On the left, “{ -ui-available-administrations }” holds all administrations. On the right, “{ -ui-selected-administrations }” is empty. The arrow to the right is marked ⑥.

change-administrations_administration-missing = My administration is not listed
    .body =
        Check this, in this order:

        1. Does the administration belong to this subscription? Can the main user pick it?
        2. Are you allowed to use it? Sign in and see whether you can pick it at the top left ①.

        Is one of the answers no? Then that has to be put right first.
    .why =
        An app never sees more than the user who signed in.
        If an administration is not in the subscription, nobody can choose it.
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. Your own name is on the right.

change-administrations_want-all = I want all of them, future ones too
    .body =
        In newer versions, “{ -ui-allow }” may offer the choice “{ -ui-all-administrations }” ⑨.
        See whether you have that choice.
    .why =
        With it, the app also sees administrations that are added later.
        You then no longer have to keep the list up to date.
    .opt-offered = Yes, I have that choice
    .opt-not-offered = No, I don’t see it
    .alt = Below “{ -ui-allow }” there are two options. The first is “{ -ui-all-administrations }”, marked ⑨.

change-administrations_take-all = Choose all administrations
    .body =
        At “{ -ui-allow }”, choose “{ -ui-all-administrations }” ⑨.
        There is no need to tick any after that.

        You now go back to the step where you were. From there, carry on to saving.
    .why =
        The app may then reach all administrations, now and later.
    .alt = Below “{ -ui-allow }” there are two options. The first, “{ -ui-all-administrations }”, is chosen and marked ⑨.

change-administrations_another-consent = Somebody else’s choice may be in use
    .body =
        One product can hold the consent of several users.
        If the app uses a colleague’s consent, your choice may not count.

        Ask colleagues to look in their own “{ -ui-security-center }”. Someone who may manage the subscription sees the apps of all users under “{ -ui-app-permissions }”.
    .why =
        A [consent](term:consent) belongs to one user.
        I cannot see which consent the app is using now.

change-administrations_all-rights = I would rather withdraw all rights
    .body =
        In this guide the app keeps working, but for other administrations.

        Should it reach nothing at all? Then withdraw all its rights. That, too, you can change again later.
    .why =
        Withdrawing takes away all the rights that you gave to the app.
        After that, you have to sign in and give consent again to use the app.
    .opt-some = The app may still reach some of them
    .opt-all = The app should reach nothing at all

change-administrations_some-only = Carry on choosing
    .body =
        Then you are in the right guide.
        You now go back to the step where you were.
    .why =
        This way, the app keeps working for the administrations that you choose.
