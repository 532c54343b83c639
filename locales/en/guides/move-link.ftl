### Guide “move-link”: let a link run on another user’s consent, in the order that loses nothing.

move-link = Move a link to another user
    .summary = Someone leaves, or you want a separate user. Move the link without anything coming to a stop.
    .keywords =
        another user, different user, transfer, hand over, take over, system user, service account, separate user,
        colleague leaves, employee left, whose consent

# C: Klippa, Payhawk
move-link_who-gave-it = Do you know whose consent it runs on?
    .body =
        A link works on the [consent](term:consent) of one user. That is what you want to replace.

        Nothing is lost in this order: first get the new user ready, then reconnect, then see that it works. Only at the very end do you withdraw the old consent.

        So do not block or delete the old user yet.
    .why =
        If the old user goes first, the link stands still until the new one is ready.
        The other way round, nobody notices.
    .opt-known = Yes, I know who it is
    .opt-not-known = No, I want to find out

# C: Zenvoices
move-link_find-out = Find out who gave the consent
    .body =
        { whose-consent.body }

        Can’t find it? Carry on all the same. You only need the name at the end.
    .why =
        At the end you withdraw the old consent. Then you have to know whose it is.
    .opt-found = I know now
    .opt-not-found = I can’t find it, but carry on

# B: Klippa, Payhawk, Clickker
move-link_choose-user = Choose the new user
    .body =
        Choose somebody who stays, or a separate user just for links. That user needs:

        - a login of their own at { $site };
        - the role that the app’s manual names;
        - access to every administration that the app has to reach.

        “{ -ui-manage-subscription }” is only needed to see the apps of all users.
    .why =
        The app will be able to do exactly what this user may do: no more, and no less.

# B: help of Exact itself, zapfloor
move-link_give-rights = Give that user every administration
    .body =
        1. Open “{ -ui-master-data }”, then “{ -ui-users }”, and select “{ -ui-overview }” ①.
        2. Choose the new user ②.
        3. Below “{ -ui-monitor }”, select “{ -ui-access-rights }” ③.
        4. On the left, choose each administration that the app needs. Move it to the right with the arrow, and save.

        What the user may do there is beside ③, under “{ -ui-rights }”.
    .why =
        If a right is missing later, the app gets an error or an empty list.
        Now it is still easy to see.
    .alt = This is the page of one user. At the top is “{ -ui-overview }” ①. Below it is the user ②. In a red frame, under “{ -ui-monitor }”, is “{ -ui-access-rights }” ③.

move-link_try-user = See whether the new user sees everything
    .body =
        Have the new user sign in to { $site }.
        At the top left, select the name of the administration ①. Does the list show every administration that the app needs?

        Carry on when they are all there.
    .why =
        What this user does not see, the app will not see either.
    .alt = { administration-name.alt }

# C: Klippa, eVerbinding
move-link_note-settings = Note how the app is set up now
    .body =
        Open the settings of the app and take a screenshot. Note these three:

        - which administrations the app fetches;
        - a start date, if there is one;
        - which document or entry came across last.

        Most products keep their settings when you reconnect. Do not change a start date: every document may then come again.
    .why =
        If something goes wrong, you can put the settings back. And the last document shows later whether anything is missing or came twice.

move-link_reconnect = Reconnect, as the new user
    .body =
        1. In your browser, sign out of Exact Online, or open a private window.
        2. In the app, look for reconnect or connect again. Do not delete the link first.
        3. Check that the address ① is right, and sign in as the new user.

        Does Exact Online ask nothing, and does it just happen? Then you were still signed in as the old user.
    .why =
        Exact Online takes the consent from whoever is signed in at that moment.
        That is why you sign out first.
    .alt = The address ① is at the top of the browser, in a red frame. Below it, you fill in who you are.

move-link_give-consent = Give consent as the new user
    .body =
        Exact Online now asks whether the app may use your data. Check that the kinds of data are right.

        Then choose the administrations. With “{ -ui-all-administrations }” ③, new administrations take part by themselves.

        Agree. You then come back to the app.
    .why =
        This is a new [consent](term:consent), next to the old one.
        The old user’s consent stays until somebody withdraws it.
    .alt = This is the question for consent. Below the administrations, one of the choices is “{ -ui-all-administrations }” ③.

move-link_works = Does the app work through the new user?
    .body =
        Fetch new data with the app, or have one document come across.

        - See whether all administrations are there.
        - Does the app make entries? Look in Exact Online at which user the new entry names.
    .why =
        Until this is certain, leave the old consent alone. Then you can always go back.
    .opt-works = Yes, everything comes across
    .opt-missing = It works, but an administration is missing
    .opt-broken = No, I get an error or nothing happens
    .opt-cannot-test = { cannot-test }

move-link_old-consent = Can the old user still sign in?
    .body =
        The link now runs through the new user. The old consent still exists: it can go now.

        Can the old user do that?
    .why =
        An old consent is a door that stays open, even when nobody uses it any more.
    .opt-can-sign-in = Yes, they can still sign in
    .opt-cannot-sign-in = No, they have left or are blocked
    .opt-not-known = I don’t know who the old user was

move-link_withdraw-old = The link has moved
    .body =
        Have the old user withdraw their own consent. The guide below shows the way.

        Then fetch data with the app once more. If that works, everything really runs through the new user.
        Only then can the old user be blocked.

move-link_manager-withdraws = The link has moved
    .body =
        Someone who may manage the subscription withdraws the old consent:

        { way-to-app-permissions.body }
        4. Select the app. There, rights can be withdrawn per user or per administration.

        Choose the old user, not the new one. Then fetch data once more.
    .alt = { way-to-app-permissions.alt }

move-link_old-one-unknown = The link has moved
    .body =
        Somewhere there is still an old consent. Someone who may manage the subscription sees it in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.

        Have that person withdraw the old one. Make sure that the new one stays.

move-link_not-everything = Almost: an administration is missing
    .body =
        The link works through the new user, but does not see everything yet. Leave the old consent for now.

        First see whether the new user can pick that administration at the top left. If so, the app may not reach it yet: add the administration.

move-link_not-moved = The link has not moved yet
    .body =
        Nothing is lost: the old consent still exists.

        In the app, reconnect as the old user if they can still sign in. Then it works as before.
        After that, ask the supplier for help. Tell them which user you chose and which message you saw, letter by letter. Never give your password.

move-link_not-proven = Reconnected, but not proven
    .body =
        You have given consent as the new user. Whether everything comes across has not been checked yet.

        Leave the old user and the old consent for now. Tomorrow, see whether the app has new data. If it has, withdraw the old one.

# B: Klippa, Payhawk, Clickker
move-link_system-user = We want a separate user
    .body =
        That is an ordinary user of Exact Online that is not a person, for instance with the name SYSTEM or Links.

        - Use an e-mail address that the whole finance team can read, and that belongs to no other environment.
        - Write down who has the password.
        - Give only the rights that the apps need.
    .why =
        Such a user never leaves the company. If its password expires, though, the link can stop.

# C: Zenvoices
move-link_several-environments = That person has several environments
    .body =
        Are there several environments of Exact Online under one login (One Exact Identity)? Then you cannot connect with that user.

        Give the user another e-mail address in one of the environments, or choose another user.
    .why =
        The app cannot tell which environment you mean. One supplier says so in its help.

# B: Banqup, eenvoudigfactureren, T1838
move-link_same-login = This login is already used in this app
    .body =
        Does this user also connect the same app for another client or environment? Then choose another user.

        Otherwise, the link that was there already stops as soon as you agree here.
    .why =
        If one login gives the same app consent twice, the first one ends.

move-link_may-not-change-users = I may not change users
    .body =
        Ask whoever looks after the users of Exact Online. Name the new user, the administrations, and the role from the app’s manual.

        Don’t know who that is? Ask the main user or your accountant.
    .why =
        Whoever gives rights decides what an app will see. That is why not everybody may do it.

move-link_which-administrations = I don’t know which administrations
    .body =
        Look in the settings of the app to see which administrations are switched on.

        Or have the old user look in “{ -ui-security-center }”: the app shows the administrations that it may reach.
    .why =
        You want to see the same administrations later as now.

move-link_administration-missing = An administration is missing
    .body =
        Give the new user access after all, in “{ -ui-access-rights }”. Then have them sign out and in again.

        Does the main user not see the administration either? Then it is not part of this subscription.
    .why =
        Solve this before you reconnect. Then there is nothing to do over again.

move-link_other-address = { other-address }
    .body = { other-address.body }
    .why = { other-address.why }
    .alt = { addresses.alt }

move-link_no-connect-button = I can’t find how to reconnect
    .body =
        In the settings of the app, look for connection, integration or Exact Online. Every app has its own word: connect, link, renew or authorise.

        Is there only a way to delete or disconnect? Then first ask the supplier whether your settings are kept.
    .why =
        Most products keep their settings when you reconnect. Whether they do after deleting differs from product to product.

# C: T1263
move-link_in-invantive-cloud = It is about Invantive Cloud
    .body =
        1. In the browser, sign in as the new user of Exact Online.
        2. In Invantive Cloud, open the data container.
        3. Select “{ -ui-renew-authorisation }” and give consent.

        The container and the databases stay as they are.
    .why =
        This puts a new consent in the same place.

move-link_signed-in-as-old = Exact Online still knows me as the old user
    .body =
        Your browser was still signed in. Do not agree: close the screen.

        Sign out of Exact Online, or open a private window. Open the app there and start connecting again.
    .why =
        If you agree now, you get a new consent of the same old user. Then nothing has moved.

move-link_no-choice = I get no choice of administrations
    .body =
        For your [own app](term:own-app) that is right: it sees everything that the new user sees.

        Is it a standard app? Then scroll to the end of the screen. That is where the choice should be.
    .why =
        Only a standard app has a choice of administrations.

move-link_other-links = The old user had more links
    .body =
        Have the old user look in their own “{ -ui-security-center }”, under “{ -ui-permissions-for-my-apps }”. Every app that is listed there and in use has to move, too.

        Walk through this guide for each app. Block the user only when the list is empty.
    .why =
        When a user is blocked, all links of that user stop at once.
