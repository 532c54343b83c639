### Guide “change-accountant”: another accountant, with many links at once.

change-accountant = Another accountant: tidy up the links
    .summary = You are changing accountants. Keep the links that you need, and remove what the old one used.
    .keywords =
        another accountant, other firm, changing accountants, switching accountants, switch accountant,
        previous bookkeeper, external administrations, workflow

# C: Finovion
change-accountant_whose-subscription = Whose subscription is it?
    .body =
        An accountant often uses apps of their own: for scanning, reports or tax returns. When you change, you tidy those up. But first you secure what has to stay.

        Whose is the subscription that your administration is in?
    .why =
        If it is yours, the administration stays, and you only tidy up.
        If it is the accountant’s, the administration itself has to move.
    .opt-own = Ours, and the accountant looks in
    .opt-accountants = The accountant’s

# C: T1237
change-accountant_make-list = Make a list of all apps
    .body =
        { way-to-app-permissions.body }
        4. Write down for each app: its name, its supplier, and who gave the consent.

        You change nothing yet.
    .why =
        Without a list, you may withdraw something that quietly does its work every night.
    .alt = { way-to-app-permissions.alt }

change-accountant_keep-or-stop = Mark each app: stays or stops
    .body =
        - **Stays**: your own till, webshop, bank or time sheets.
        - **Stops**: what only the old accountant used.
        - **New**: what the new accountant wants to use. You connect that later.

        Show the list to the new accountant, too.
    .why =
        An app that stays may still be in the old accountant’s name. That one has to move first.

# B: Klippa, Payhawk, Clickker
change-accountant_move-kept = First move what stays
    .body =
        Is an app that stays in the name of somebody at the old accountant’s? Then let it run through a user of your own:

        1. Make or choose a user of your own who may reach the administrations.
        2. Reconnect the app as that user.
        3. See whether data comes across.

        Do this for each app that stays. Moving a link has a guide of its own, step by step.
    .why =
        If the old accountant goes first, all these apps stop at once.

# B: Klippa 2025, T219
change-accountant_withdraw-old = Withdraw what stops
    .body =
        Go to “{ -ui-app-permissions }” and select the first app that stops ④. Someone who may manage the subscription can withdraw there, per user or per administration.

        Or ask the old accountant to select “{ -ui-revoke }” in their own “{ -ui-security-center }”. Tick off each app on your list.
    .why =
        A consent belongs to one user. If an app has several, they all have to go.
    .alt = Below “{ -ui-app-permissions }” is a list of apps. You select the app that stops ④.

change-accountant_remove-users = Remove the old accountant
    .body =
        1. Open “{ -ui-master-data }” ①, then “{ -ui-users }” ②, and select “{ -ui-overview }” ③.
        2. Look for the users of the old accountant, also the general ones of the firm.
        3. Block them, or remove their access to your administrations.

        Wait with this until the last tax return and the annual accounts are done.
    .why =
        This is the last step: with the users go the links that are still in their name.
    .alt = At the top left is “{ -ui-master-data }” ①. The menu below it shows “{ -ui-users }” ② and “{ -ui-overview }” ③.

change-accountant_look-again = Is everything as you want it?
    .body =
        Open the list of apps once more, and have each app that stays fetch data.

        What do you see?
    .why =
        Only the list and the data together show that the change is complete.
    .opt-clean = Only what stays, and that works
    .opt-links-left = Something of the old accountant is left
    .opt-link-stopped = An app that had to stay has stopped
    .opt-cannot-tell = I can’t see the list

change-accountant_changed = The change is complete
    .body =
        The old accountant no longer gets in, and your own apps work.

        Now connect what the new accountant needs, with a user of theirs. Keep the list with its date: next year you see at a glance what is new.

# B: exact.com
change-accountant_moves-along = The administration has to move first
    .body =
        For a move, both subscriptions make a request in the workflow. That takes the rights “{ -ui-manage-subscription }” and “{ -ui-create-administrations }”. Ask the new accountant to start it.

        Until then, change nothing about the links. Expect to reconnect every app afterwards: make a list now.

change-accountant_links-left = An old link is left
    .body =
        Withdraw that one, too. Does only the old accountant see the app? Then ask someone who may manage the subscription to remove it, in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.

        After that, look at the list once more.

change-accountant_kept-link-stopped = An app that had to stay has stopped
    .body =
        It was probably still in the old accountant’s name. The settings in the app are usually still there.

        Now connect the app through a user of your own. After that, it fetches data again.

change-accountant_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Ask that person to go through the list under “{ -ui-app-permissions }” with you.

change-accountant_how-to-tell = How do I know whose it is?
    .body =
        - Do you pay Exact yourselves? Then the subscription is yours.
        - Is Exact Online on the accountant’s invoice? Then it is usually the accountant’s.
        - If in doubt, ask the main user.
    .why =
        Whoever has the subscription decides about the users and the administrations.

change-accountant_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        If the list is not there, perhaps you may not manage the subscription. Ask somebody who may.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

change-accountant_what-to-note = What do I write down?
    .body =
        Five things per app are enough: its name, its supplier, who gave the consent, which administrations, and whether it stays.

        Don’t you see who gave the consent? Select the app, or ask around.
    .why =
        With these five, a colleague can finish it, too.

change-accountant_unsure-about-app = I don’t know this app
    .body =
        Ask the old accountant while they still answer, and after that the supplier.

        Is it still unclear? Leave the app until the end. Then withdraw it on a quiet day, and see whether anybody misses something.
    .why =
        Withdrawing works at once, but you can give consent again later.

change-accountant_nobody-to-move-to = We have nobody to move it to
    .body =
        Have a separate user made, just for links. Or ask the new accountant to take the links over.

        The second is quicker, but the next change will bring you here again.
    .why =
        With a user of your own, no link depends on a firm any more.

change-accountant_accountant-does-not-help = The old accountant does not help
    .body =
        They don’t have to. Someone who may manage your subscription withdraws the consent in “{ -ui-app-permissions }”, per user or per administration.

        Can none of you do that? Ask a main user.
    .why =
        It is your data, and your subscription.

change-accountant_no-revoke-button = I can’t withdraw anything there
    .body =
        You need the right “{ -ui-manage-subscription }”. Ask somebody who has it.

        Did you give the consent yourself? Then it can be done in your own “{ -ui-security-center }”, too, at the far right of the app’s row.
    .why =
        Somebody else’s consent can only be withdrawn with that right.

change-accountant_may-not-change-users = I may not change users
    .body =
        Ask whoever looks after your users, or a main user. Give them the names and e-mail addresses of the old accountant.
    .why =
        Removing users can lock somebody out. That is why not everybody may do it.

# C: Finovion
change-accountant_accountant-linked = The accountant is not among the users
    .body =
        Do you each have a subscription of your own? Then the firm is linked through accountants.exact.com, and your administrations are “{ -ui-external-administrations }” there.

        End that tie. After that, apps that run on the firm’s login no longer see your administration.
    .why =
        The accountant then does not come in as a user of yours, but from their own subscription.
