### Guide “link-stopped”: a link that worked has stopped.

link-stopped = A link has stopped
    .summary = The link worked, and now it does not. Find the cause, and go to what helps.
    .keywords =
        link stopped, stopped working, suddenly stopped, connection broken, connection lost, disconnected, link expired,
        since yesterday, keeps stopping, password changed, user deleted

link-stopped_what-you-see = What do you see in the app now?
    .body =
        A link that worked mostly stops for a reason. A few questions help to find it.

        Open the app and fetch data. What comes closest?

        Do not keep trying: after { -errors-an-hour } errors in an hour, Exact Online holds the app up for an hour.
    .why =
        What you see points the way. A sign-in screen is something else than a refusal.
    .opt-asks-to-sign-in = The app wants me to sign in or reconnect
    .opt-nothing-comes = Nothing comes in, without a clear error
    .opt-one-missing = Only one administration is missing
    .opt-refused = I see “Forbidden”, { -status-forbidden } or no access
    .opt-too-many = I see { -status-too-many } or a mail about limits

link-stopped_proof = Does Exact Online still accept the app?
    .body =
        { proof.body }

        You then see the reason as well, if Exact Online gives one.

# C: easy-1, eVerbinding, Payhawk, eenvoudigfactureren
link-stopped_what-happened = What happened just before?
    .body =
        Go through these from top to bottom. The first that is true is probably the cause.

        Did I just show you a reason? Then choose that one.
    .why =
        A link depends on one user and their [consent](term:consent). If anything changes there, the app stops.
    .opt-unused = The app was not used for { -days-unused } days
    .opt-user-changed = Whoever connected it left or was blocked
    .opt-password = Their password was changed or has expired
    .opt-linked-again = The same login connected the app once more
    .opt-withdrawn = Someone withdrew the consent
    .opt-licence = The licence or the administration has ended
    .opt-nothing-known = None of these, or I don’t know

link-stopped_sign-in-again = Reconnect once
    .body =
        1. In your browser, sign out of Exact Online.
        2. In the settings of the app, look for reconnect or connect again. Do not delete the link.
        3. Check that the address ① is right. Sign in as the user who connected it first, if that is still possible, and give consent.
    .why =
        Does nobody know what happened? Then this is the shortest test: nothing is lost, and it helps with many causes.
    .alt = The address ① is at the top of the browser, in a red frame. Below it, you fill in who you are.

link-stopped_works-again = Is there data again?
    .body =
        Fetch new data from Exact Online with the app.
        Does it come in?
    .why = { proof-by-data.why }
    .opt-works = Yes, the link works again
    .opt-stopped = No, still not
    .opt-cannot-test = { cannot-test }

link-stopped_has-access = Exact Online still accepts the app
    .body =
        The connection in Wegwijs is not refused. So the consent itself is not the cause, if the app uses the same one.

        - See in the app whether fetching is switched on, and when it last worked.
        - Is it about one administration? Then the first guide below helps.
        - Does the app use somebody else’s consent? Then give that one again.

# C: zapfloor, Finovion
link-stopped_one-administration = One administration is missing
    .body =
        The link itself is alive. Check this for the administration:

        1. Has it been blocked, archived or deleted? Then no app sees it any more.
        2. Can the user who connected the app still pick the administration, at the top left in Exact Online?
        3. Is it still among the administrations that the app may reach?
        4. Is it a client’s administration? If the client ended the tie with your firm, your login no longer sees it.

        After a “no”, one of these guides takes you further.

link-stopped_refused = Exact Online refuses the app
    .body =
        Then the link is not gone, but there is something that the app may not do. What comes after “Forbidden” makes the difference.

        The guide below finds it with you.

# B: T1784, T1229
link-stopped_too-many = The app asked too much
    .body =
        Exact Online holds the app up for a while. The consent is still there: do not reconnect.

        Switch off automatic fetching. The guide below says how long to wait, and how to keep it from coming back.

# B: T3289, Payhawk
link-stopped_unused = The app was unused for too long
    .body =
        After { -days-unused } days without use, Exact Online no longer lets an app in. Nothing is broken.

        Give consent again. After that, have the app fetch by itself, at least once a month. Then this does not come back.

link-stopped_user-changed = The user of the link has gone
    .body =
        This is the cause: without that user, their consent does not count either.

        Let the link run through another user. Can the old user be made active for a while? Then you can move it without haste.

link-stopped_password = The password is the cause
    .body =
        1. Have the user sign in to { $site }, without the app.
        2. Does Exact Online ask for a new password? Then set one.
        3. Fetch new data with the app.

        Does the app still ask to sign in after that? Then give consent again.

# B: Banqup, eenvoudigfactureren, T1838
link-stopped_linked-again = The new link pushed the old one out
    .body =
        This is the cause: one login can connect an app only once. When a second link came, the first one stopped.

        If you reconnect the first with the same login, the second stops in turn. So give each link a user of its own.

link-stopped_withdrawn = The consent was withdrawn
    .body =
        This is the cause. First ask why: it may have been meant that way.

        May the app come back? Then give consent again. Also see whether other apps were removed that you still need.

link-stopped_licence = Something is wrong with the subscription
    .body =
        Has a licence ended, or was the administration closed or deleted? Then reconnecting does not help.

        Ask someone who may manage the subscription. Tell them which administration it is, and since when the link has stood still.

link-stopped_works = The link works again
    .body =
        The new consent has arrived. Also see whether the days on which the link stood still have been caught up.

        Does the link depend on one person? With a separate user it stops less easily.

link-stopped_supplier = Ask the supplier of the app
    .body =
        I cannot solve this for you. Tell the supplier:

        - since when the link has stood still;
        - as which user you reconnected, and at what time;
        - which message you saw, letter by letter.

        Never give your password.

link-stopped_not-proven = Reconnected, but not proven
    .body =
        You have given consent again. Whether data comes in has not been checked yet.

        Tomorrow, see whether the app has new data. If not, begin this guide again.

link-stopped_where-is-message = I see no message
    .body =
        In the app, look for a log, a history, or the last result of fetching. Also look in the mailbox of whoever connected the app.

        Is there really nothing? Then choose: nothing comes in, without a clear error.
    .why =
        Many apps fetch at night. The error is somewhere then, but not on your screen.

# C: Zenvoices
link-stopped_which-user = I don’t know who connected the app
    .body = { whose-consent.body }
    .why =
        Only what happened to that user counts.

link-stopped_cannot-sign-in = Signing in does not work
    .body =
        { addresses.body }

        Does it not work at the right address either, without the app? Then it is the user: the password, or they are blocked. Go back and choose that as the cause.
    .why = { addresses.why }
    .alt = { addresses.alt }
