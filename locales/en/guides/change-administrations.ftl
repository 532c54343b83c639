### Guide “change-administrations”: choose which administrations an app may reach.

change-administrations = Choose which administrations an app sees
    .summary = Remove administrations from an app or add them, without withdrawing all its rights.
    .keywords =
        remove administration, another company, choose administrations, fewer companies, exclude subsidiary,
        restrict access, narrow down, partial, partially, partly withdraw, division scoping, drop entity

change-administrations_own-or-standard = { own-or-standard }
    .body =
        { own-or-standard.body }

        Which kind is yours?
    .why =
        { own-or-standard.why }
        That is called the [choice of administrations](term:division-scoping).
        Your own app sees everything that the signed-in user sees.
    .opt-standard = { own-or-standard.opt-standard }
    .opt-own = { own-or-standard.opt-own }
    .opt-not-sure = { own-or-standard.opt-not-sure }

change-administrations_own-list = Find the app in your own list
    .body =
        Sign in to { $site } as the user who gave the app [consent](term:consent).

        1. At the top right, select your own name ①.
        2. Select “{ -ui-my-exact-online }” ②.
        3. On the left, select “{ -ui-security-center }” ③.
        4. Scroll to “{ -ui-permissions-for-my-apps }” and find the app ④.
    .why =
        This list has the apps that you gave consent to yourself.
        You need no extra rights here.
        For somebody else’s apps there is a second route.
    .alt = This is the whole way. At the top right is your name ①. The menu below it shows “{ -ui-my-exact-online }” ②. The menu on the left shows “{ -ui-security-center }” ③. The list “{ -ui-permissions-for-my-apps }” shows your app ④.

change-administrations_import-export = { import-export }
    .body =
        Sign in to { $site }.

        { import-export.body }
    .why =
        This leads to the apps that are linked to your [administrations](term:administration).
        Someone who may manage the subscription also sees the apps of colleagues here.
    .alt = { import-export.alt }

change-administrations_app-permissions = { app-permissions }
    .body = { app-permissions.body }
    .why =
        This brings you to the list of apps.
        This step does not change anything yet.
    .alt = { app-permissions.alt }

change-administrations_open-app = Open the app
    .body =
        You now see apps that are linked to one or more administrations.
        Select the name of the app ④.
    .why =
        You then see what the app may do: which data it uses and which administrations it reaches.
        Some apps show little explanation.
    .alt = Below “{ -ui-app-permissions }” is a list of apps. One of them is your app ④.

change-administrations_scroll-down = Select “{ -ui-manage-administrations }”
    .body =
        Select “{ -ui-manage-administrations }” ⑤.

        Is it not beside the app? Then select the name of the app and scroll to the very end.
        For an app that uses many kinds of data, the button is out of view at first.
    .why =
        The list of the kinds of data that the app uses often comes first.
        It can be long, so the end is easily missed.
    .alt = This is the page of your app. It begins with a lot of text. At the very end is “{ -ui-manage-administrations }” ⑤.

change-administrations_move-administrations = Choose the administrations
    .body =
        - **To add**: tick the administration on the left and select the arrow to the right ⑥.
        - **To remove**: tick the administration on the right and select the arrow to the left ⑦.

        Once you have saved, the app may reach the administrations in the right-hand list.
    .why =
        Choose only what the app needs.
        If the app asks for an administration that you did not choose, Exact Online refuses with an error.
    .alt = There are two lists side by side. On the left is “{ -ui-available-administrations }”. On the right is “{ -ui-selected-administrations }”. Between them are an arrow to the right ⑥ and an arrow to the left ⑦.

change-administrations_save = Save your choice
    .body =
        Look at the right-hand list once more.
        Is it right? Then select “{ -ui-save-and-close }” ⑧.
    .why =
        Saving is what records your choice.
        If you leave without saving, your choice may be lost.
    .alt = These are the two lists of administrations. Below them is “{ -ui-save-and-close }” ⑧.

change-administrations_proof = Does the app see the right ones?
    .body =
        { list-proof.body }
        Then I compare the list with the one from last time, and say what is different.

        { list-proof.limits }

change-administrations_proof-again = Is the list right now?
    .body =
        I ask for the list of administrations once more.
        I only read, and change nothing.

change-administrations_prove-by-hand = Is it right in the app itself?
    .body =
        You check this one yourself.
        Start the app and fetch new data from Exact Online.

        - An administration that you added must be there now.
        - An administration that you removed must be gone, or give an error.
    .why =
        Saving on a screen is no proof yet.
        Does an administration that you removed give “Forbidden - User division is not within division scope”? That is good news: the app can no longer reach it.
    .opt-as-wanted = Yes, it is as I want it
    .opt-not-as-wanted = No, it is not right
    .opt-cannot-test = { cannot-test }

change-administrations_look-again = Check your choice once more
    .body =
        1. Open the app again, the way you did before.
        2. Select “{ -ui-manage-administrations }” ⑤.
        3. Check the right-hand list. Change it if you need to.
        4. Select “{ -ui-save-and-close }” ⑧.
    .why =
        The list is not yet what you want.
        Perhaps the choice was not saved, or an administration is on the wrong side.
    .alt = At the end of the page of your app is “{ -ui-manage-administrations }” ⑤. Behind it is the list “{ -ui-selected-administrations }”. Below that is “{ -ui-save-and-close }” ⑧.

change-administrations_prove-again = Is it right in the app now?
    .body =
        Start the app again and fetch new data from Exact Online.
        Does the app now see exactly the administrations that you chose?
    .why =
        This tells you whether your choice has now reached the app.
    .opt-as-wanted = Yes, it is as I want it
    .opt-not-as-wanted = No, it is still not right
    .opt-cannot-test = { cannot-test }

change-administrations_changed = The app sees what you chose
    .body =
        What was checked matches your choice.

        Did you choose separate administrations? Then the app sees a new one only after you add it yourself.

change-administrations_not-proven = Saved, but not proven
    .body =
        You saved your choice.
        Nobody has checked yet whether the app now sees what you chose.

        Start the app later and fetch new data. If you see exactly the administrations that you chose, it worked.

change-administrations_own-app-limits = { own-app-limits }
    .body = { own-app-limits.body }

change-administrations_withdraw-instead = Withdraw all rights
    .body =
        Then another guide suits you better.
        It withdraws all the rights that you gave to the app.
        You can give consent again later.

change-administrations_start-over = Give consent again
    .body =
        You can also get there by a longer route:

        { grant-all.body }

change-administrations_not-changed = The app does not show your choice
    .body =
        You can still do this:

        - Ask whether a colleague gave the app consent too. Their choice may be the one in use.
        - Withdraw the rights and give consent again.
        - Ask whoever may manage the subscription for help, or the supplier of the app.

        Tell them which administration is not right, and what error you see.

change-administrations_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        That person sees the apps of all users in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.
        Tell them which app it is and which administrations it may see.

change-administrations_not-in-own-list = It is not in my list, or I can’t get there
    .body =
        Did a colleague give the consent? Then the app is not in your list.
        There is a second route, through “{ -ui-import-export }”. There, someone who may manage the subscription sees the apps of all users.

        What would you like to do?
    .why =
        A [consent](term:consent) belongs to one user.
        Perhaps “{ -ui-my-exact-online }” does not open for you either. The second route helps then as well.
    .opt-other-way = I take the second route
    .opt-look-again = I look once more first

change-administrations_look-in-own-list = Look in your own list once more
    .body =
        - Does it say “{ -ui-show-all }” below the list? Select it: you may be looking at a part of it.
        - The app may have a slightly different name. Look for the name of the supplier, too.
        - Check that you are signed in as the user who gave the app consent.

        { back.body }
    .why = { given-by-other-user.why }

change-administrations_menu-not-visible = { menu-not-visible }
    .body = { menu-not-visible.body }
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

change-administrations_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

change-administrations_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

change-administrations_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

change-administrations_no-manage-administrations = I don’t see “{ -ui-manage-administrations }”
    .body =
        That button ⑤ should be beside the app, or on the page of the app. There it is often at the very end, after the kinds of data.

        What is it for you?
    .why =
        Only a [standard app](term:standard-app) has a choice of administrations.
        With your [own app](term:own-app), it is right that there is none.
    .opt-not-at-the-end = I am not at the end yet
    .opt-own = It is our own app, I see that now
    .opt-none-fits = { app-not-in-list.opt-none-fits }
    .alt = { change-administrations_scroll-down.alt }

change-administrations_scroll-further = Scroll further, to the end
    .body =
        Scroll until nothing more appears.
        Put the mouse on the list first. It may have a scroll bar of its own.

        Look there for “{ -ui-manage-administrations }” ⑤.
    .why =
        With an app that uses many kinds of data, the administrations are out of view.
    .alt = { change-administrations_scroll-down.alt }

change-administrations_all-on-the-left = Everything is still in the left-hand list
    .body =
        That can be right.
        If the app could reach all administrations, they are all on the left.

        On the left, tick what the app may still see. Select the arrow to the right ⑥.
    .why =
        For an app that could reach everything, nothing was chosen one by one.
        You are making that choice for the first time.
    .alt = There are two lists side by side. On the left, “{ -ui-available-administrations }” holds everything. On the right, “{ -ui-selected-administrations }” is empty. Between them is an arrow to the right ⑥.

change-administrations_administration-missing = My administration is not listed
    .body =
        Check this, in this order:

        1. Does the administration belong to this subscription? Can the main user pick it?
        2. Are you allowed to use it? Sign in and see whether you can pick it at the top left ①.

        Is one of the answers no? Then that has to be put right first.
    .why =
        An app never sees more than the user who signed in.
        If an administration is not in the subscription, nobody can choose it.
    .alt = { administration-name.alt }

change-administrations_want-all = I want all of them, future ones too
    .body =
        In your own list, the app often has a link as well: “{ -ui-allow-all }” ⑨. You then confirm with “{ -ui-yes }” ⑩.

        Do you see that link?
    .why =
        With it, the app also sees administrations that are added later.
        You then no longer have to keep the list up to date.
    .opt-offered = Yes, I see that link
    .opt-not-offered = No, I don’t see it
    .opt-rather-choose = I would rather choose them myself
    .alt = { change-administrations_take-all.alt }

change-administrations_take-all = Allow all administrations
    .body =
        1. Select “{ -ui-allow-all }” ⑨.
        2. Confirm with “{ -ui-yes }” ⑩.

        That is all: there is no need to tick or save anything then.
    .why =
        The app may then reach all administrations, now and later.
    .alt = This is the list “{ -ui-permissions-for-my-apps }”. Your app has the link “{ -ui-allow-all }” ⑨. Below it is the button “{ -ui-yes }” ⑩.

change-administrations_another-consent = { another-consent }
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
        Withdrawing ends all the rights that you gave to the app.
        After that, you have to sign in and give consent again to use the app.
    .opt-some = The app may still reach some of them
    .opt-all = The app should reach nothing at all

change-administrations_some-only = Carry on choosing
    .body = { right-guide.body }
    .why =
        This way, the app keeps working for the administrations that you choose.
