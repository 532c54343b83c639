### Guide “choose”: for who hesitates between withdrawing, limiting and giving access again.

choose = Choose: withdraw, limit or give access again
    .summary = Not sure what you need? Answer a few questions and I point you to the right guide.
    .keywords =
        choose, choosing, decide, decision, help deciding, not sure, unsure, hesitate, which guide, what fits, advice,
        advise, recommend, options, possibilities, difference, consequences

choose_what-you-want = What do you want to achieve?
    .body =
        I help you choose: withdraw, limit or give access again.

        What would you like?
    .why =
        The three look alike, but do very different things.
        This way you start in the right guide at once.
    .opt-less = The app should do less, or nothing at all
    .opt-works-no-longer = The app has stopped working
    .opt-more = The app shows too little
    .opt-changes = Something changes: user, accountant or own app
    .opt-look-first = I first want to see which apps there are

choose_how-much = How much should go?
    .body =
        - **Everything**: the app can no longer reach Exact Online through your account.
        - **Some administrations**: the app keeps working for the others.
        - **Some data**: for instance invoices, but not salaries.
    .why =
        Withdrawing everything is the safest, but the app stops at once.
        Limit the app if somebody still needs it.
    .opt-everything = Everything
    .opt-some-administrations = Some administrations only
    .opt-some-data = Some kinds of data only

choose_own-or-standard = { own-or-standard }
    .body = { own-or-standard.body }
    .why = { own-or-standard.why }
    .opt-standard = { own-or-standard.opt-standard }
    .opt-own = { own-or-standard.opt-own }
    .opt-not-sure = { own-or-standard.opt-not-sure }

choose_what-you-see = What do you see in the app?
    .body =
        Use the app to fetch new data from Exact Online.
        What happens?
    .why =
        An app can stop working for many reasons.
        What you see tells me which guide helps you.
    .opt-asks-to-sign-in = The app asks me to sign in
    .opt-forbidden = An error with “Forbidden”, or about an administration
    .opt-stopped = Nothing comes in any more
    .opt-too-many = A message with { -status-too-many }, or a mail about limits
    .opt-nothing = No error, but something is missing

choose_proof = Does the app still have access?
    .body = { proof.body }

choose_what-is-missing = What is missing?
    .body =
        The app works, but you do not see everything.
        What do you know already?
    .why =
        An administration can be held back in five places.
        If you know where, it can go faster.
    .opt-known-cause = The app may not reach an administration
    .opt-unknown-cause = I don’t know what causes it
    .opt-all = The app should see everything, new ones too

choose_what-changes = What changes?
    .body =
        The app stays, but something around it changes.
        What is it?
    .why =
        In a change, the order matters. The guide sees to it that nothing stands still.
    .opt-user = The link has to run through another user
    .opt-accountant = We are getting another accountant
    .opt-registration = It is our own app: its secret or redirect URI

choose_to-link-stopped = Find out why the link has stopped
    .body =
        A few questions find the cause. The next guide begins with what you see.

choose_to-too-many-requests = Let the app wait a while
    .body =
        The app asked too much. The consent is still there, so do not reconnect.

        The next guide says how long to wait, and how to prevent it.

choose_to-move-link = Move the link
    .body =
        In the next guide, you get the new user ready first. The old consent goes last, so that nothing stands still.

choose_to-change-accountant = Tidy up what was the old accountant’s
    .body =
        In the next guide, you make a list first. Then you secure what stays, and only after that do you remove what stops.

choose_to-own-app = Check the registration
    .body =
        The next guide is about the registration in the App Store. There you can also find a lost secret again.

choose_to-revoke = Withdraw all rights
    .body =
        Then withdraw all rights. It takes effect at once.

        You can give consent again later, so nothing is final.

choose_to-narrow = Remove some administrations only
    .body =
        Then remove those administrations only. The app keeps working for the others.

        Does it turn out to be your [own app](term:own-app)? Then the guide tells you what you can do instead.

choose_to-grant = Give consent again
    .body =
        Then give consent again.
        The app asks for it when the old one was withdrawn, or when the app has not been used for { -days-unused } days.

choose_to-add = Add the administration
    .body =
        In the next guide you choose what the app sees.
        It also lets you add an administration, without withdrawing anything.

choose_to-all = Give the app all of them, future ones too
    .body =
        1. Withdraw the rights.
        2. Give consent again and choose “{ -ui-all-administrations }”.

        A new administration is then included by itself.

choose_to-layers = Find out where it gets stuck
    .body =
        You go through five layers, from the subscription to the report.
        The first “no” is the answer.

choose_to-division-error = Sort out the error
    .body =
        Is the error about an administration? Then take the first guide.
        If it just says “Forbidden”, take the second.

choose_to-overview = First see which apps there are
    .body =
        A good start. In the next guide you look at the list, without changing anything.

choose_own-app-limits = { own-app-limits }
    .body = { own-app-limits.body }

choose_data-is-fixed = You do not choose the kinds of data
    .body =
        Which kinds of data a [standard app](term:standard-app) uses is fixed in its registration. You cannot take any out.

        - Ask the supplier whether it can do with less.
        - Do you not trust it? Then withdraw all its rights.

choose_has-access = The app still has access
    .body =
        Exact Online still accepts the connection in Wegwijs. So giving consent again does not seem to be needed.

        Is an administration missing, or do you see an error? Then one of these guides helps.

choose_what-each-does = What is the difference?
    .body =
        - **Withdraw**: the app can do nothing any more. You can give consent again later.
        - **Limit**: the app keeps working, but sees fewer administrations. This works for a [standard app](term:standard-app) only.
        - **Give consent again**: the app may work again, or may do more than before.
    .why =
        If you know the difference, the choice is easy.

choose_what-withdrawing-does = What happens when I withdraw?
    .body =
        The app stops at once. Sometimes it takes up to { -minutes-of-access } minutes.
        What it had fetched already stays with the app.

        To use the app again, you have to sign in and give consent again.
    .why =
        Withdrawing is about access.
        Data that the supplier already has must be deleted there.

choose_what-narrowing-does = What happens when I limit?
    .body =
        The app keeps working for the administrations that you leave.
        If it asks for another one, Exact Online refuses with an error.

        If you choose administrations one by one, you have to add a new one yourself later.
    .why =
        This is called the [choice of administrations](term:division-scoping).

choose_what-granting-does = What does giving consent again do?
    .body =
        You sign in to Exact Online through the app and say again what it may do.

        - Do you sign in as the same user? Then this replaces the old [consent](term:consent). If you use that login for another client in the same app, that link stops.
        - Do you sign in as somebody else? Then the old one stays. Withdraw it yourself.
    .why =
        Has an app not been used for { -days-unused } days? Then it asks you to sign in again by itself.

choose_which-apps = I don’t know which app it is
    .body =
        Then look in the list of apps of the subscription first.
        Would you like to do that now?
    .why =
        An app may have a different name than you think.
        The list also shows what each app may do.
    .opt-look = Yes, take me to the list
    .opt-know = No, I know it now

choose_carry-on = Carry on choosing
    .body = Fine. { back.body }
    .why =
        You can always look at the list later.

choose_who-else-uses-it = Does anybody else still use the app?
    .body =
        Ask before you take anything away: colleagues, your accountant, the supplier.

        If you withdraw your consent, that of a colleague still stands.
    .why =
        A [consent](term:consent) belongs to one user.
        One app can have several.

choose_own-or-standard-difference = How do I see which kind it is?
    .body =
        - Did you buy the product from a supplier? Then it is usually a [standard app](term:standard-app).
        - Did somebody in your organisation register an app in the App Store? Then it is your [own app](term:own-app).

        With your own app, there were no administrations to choose when you signed in.
    .why =
        This decides whether you can remove administrations.
