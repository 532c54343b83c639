### Guide “xero-revoke”: disconnect an app from an organisation in Xero.
### Xero’s screens are in English only.

xero-revoke = Disconnect an app from Xero
    .summary = Take an app off your organisation in Xero, and check that it worked.
    .keywords =
        xero, disconnect app, disconnect an app, connected apps, remove app from xero, withdraw consent in xero,
        revoke xero access

xero-revoke_which-app = Which app is it about?
    .body =
        Type the name of the app.
        I use that name in the next steps.

        Don’t you know the name? Leave this empty and go on.
    .why =
        With the name you see more easily what to do.
        The name stays on this computer.
    .given = “{ $app }”
    .absent = the app
    .err-too-long = This name is too long. Use at most 100 characters, or leave this empty.

xero-revoke_for-me = What can I do for you?
    .body =
        I can ask Xero to withdraw all that you allowed this app. The app may then use none of the organisations that you connected.
        { with-own-keys.body }

        Is it about one organisation? Then do it yourself: I show you the way.

# B: moolahmore, upsheets, reconcile.ly, beefree
xero-revoke_open-settings = Open “{ -ui-xero-settings }”
    .body =
        Sign in to Xero. Open the organisation that { $app } should no longer see.

        1. At the top left, select the name of the organisation ①.
        2. Select “{ -ui-xero-settings }” ②.
    .why =
        An app belongs to an organisation.
        So you start at the right one.
    .alt = At the top left is the name of the organisation ①. The menu below it shows “{ -ui-xero-settings }” ②.

xero-revoke_connected-apps = Go to “{ -ui-xero-connected-apps }”
    .body =
        You are now in the settings.
        Select “{ -ui-xero-connected-apps }” ③.
    .why =
        Here you see the apps that may use this organisation.
        This step changes nothing yet.
    .alt = Among the settings is “{ -ui-xero-connected-apps }” ③.

xero-revoke_disconnect = Disconnect the app
    .body =
        1. Find { $app } in the list ④.
        2. Open the menu with the dots next to the app.
        3. Select “{ -ui-xero-disconnect }” ⑤.
        4. Select “{ -ui-xero-disconnect-app }” to confirm.
    .why =
        After this the app may no longer use this organisation.
        You can connect the app again later.
    .alt = The list shows { $app } ④. A menu is open next to the app. It shows “{ -ui-xero-disconnect }” ⑤.

xero-revoke_proof = Did it work?
    .body = { app-proof.body }

xero-revoke_proof-everywhere = Is everything withdrawn?
    .body = { app-proof.body }

xero-revoke_prove-by-hand = Is the app still in the list?
    .body =
        Load “{ -ui-xero-connected-apps }” again.
        Do you still see { $app } there?
    .why =
        Xero’s list is what counts. What the app says is no proof.
    .opt-gone = No, the app is gone
    .opt-still-there = Yes, the app is still there
    .opt-cannot-look = { cannot-test }

xero-revoke_disconnected = The app is disconnected
    .body =
        The app may no longer use this organisation.

        Could the app use another organisation, too? Open that one, and do the same there.
        If you want to use the app again, there is a guide for that.

xero-revoke_which-are-left = Is the organisation still there?
    .body =
        The app may still use the organisations that I just got back.
        Is the one that it is about still among them?
    .why =
        You disconnect an app from one organisation at a time.
        So it may still use the others.
    .opt-gone = No, it is no longer there
    .opt-still-there = Yes, it is still there

xero-revoke_all-disconnected = The app may use nothing any more
    .body =
        The app may use none of the organisations that you had connected.
        Did a colleague connect the app, too? Then it may still use those.

        If you want to use the app again, there is a guide for that.

xero-revoke_still-allowed = The app may still use Xero
    .body =
        The app still sees organisations in Xero.

        Disconnect the app yourself, in Xero. Does that not work? Then ask Xero for help.

xero-revoke_not-proven = Disconnected, but not checked
    .body =
        You disconnected the app. Nobody has checked yet that it worked.

        Open “{ -ui-xero-connected-apps }” later. If the app is gone from the list, all is well.

xero-revoke_still-listed = The app is still there
    .body =
        Check that you did it at the right organisation, and that you confirmed it.

        Is that so? Then ask Xero or the supplier of the app for help.

xero-revoke_ask-colleague = Ask a colleague to look with you
    .body =
        The app is not in the lists of your organisations.
        Ask who connected the app. They know which organisation it is.

xero-revoke_not-my-app = Can a program do this for me?
    .body =
        Only with the keys of the app itself. The supplier has those, or you do if the app is yours.

        For someone else’s app you do it on the screen. That is what we do here.
    .why =
        Xero gives the keys to the app alone.
        Who does not have them cannot withdraw them.

# C: an old help page of Xero
xero-revoke_no-connected-apps = I don’t see “{ -ui-xero-connected-apps }”
    .body =
        You may not be allowed to see it ③.
        In Xero you need the role Standard or Adviser.

        Ask someone with that role to do this, or to give you the role.
    .why = Not every user may manage apps in Xero.
    .alt = { xero-revoke_connected-apps.alt }

# C: an old help page of Xero
xero-revoke_older-screen = My screen looks different
    .body =
        You may have an older screen. There, this is the way:

        1. Select “{ -ui-xero-settings }”, then “{ -ui-xero-general-settings }”.
        2. Under “{ -ui-xero-connect }”, select “{ -ui-xero-connected-apps }”.
        3. Next to the app, select “{ -ui-xero-setup }”.
        4. Select “{ -ui-xero-settings }”, “{ -ui-xero-remove }”, and “{ -ui-xero-remove }” once more.
    .why = Xero has changed its menu. Not everyone sees the same.

xero-revoke_app-not-in-list = The app is not in the list
    .body =
        The list is that of one organisation.
        What is it in your case?
    .why = An app may use one organisation and not another.
    .opt-other-organisation = It may be another organisation
    .opt-none-fits = I looked at all organisations

xero-revoke_other-organisation = Look at another organisation
    .body =
        Open another organisation in Xero.
        Go to “{ -ui-xero-connected-apps }” there, too, and find the app.

        { back.body }
    .why = Each organisation has its own list of apps.

# C: upsheets
xero-revoke_for-everyone = Does this go for my colleagues, too?
    .body =
        Yes. If you disconnect the app here, that goes for all users of this organisation.

        Does a colleague still use the app? Talk to them first.
    .why = The app is connected to the organisation, not to you alone.

xero-revoke_app-says-connected = The app says that it is still connected
    .body =
        That can happen: sometimes the app only finds out later.
        Look at the list in Xero. If the app is gone there, it worked.
    .why =
        The app still has a key from just before.
        That key no longer opens the data of your organisation.
