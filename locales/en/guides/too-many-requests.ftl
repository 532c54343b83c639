### Guide “too-many-requests”: Exact Online holds an app up because it asked too much, or because too much failed.

too-many-requests = Too many requests: the app has to wait
    .summary = Exact Online holds the app up with { -status-too-many }, or a mail about limits. Get the fetching going again.
    .keywords =
        limit reached, limits exceeded, daily limit, minute limit, rate limited, 570 seconds, throttled, throttling,
        itgeneor429, itgeneor229, itgenexl150, partition, quota

# B: T1784, T1229
too-many-requests_which-limit = What does the message say?
    .body =
        Exact Online counts how often an app asks for something, and how often that fails. When it gets too much, the app has to wait. Nothing is broken, and you lose nothing.

        The codes `itgeneor229`, `itgeneor429` and `itgenexl150` come from Invantive and are about this, too.
    .why =
        Too many requests are solved by asking less. Too many errors are solved by finding the error.
    .opt-requests = Too many requests, { -status-too-many }, no capacity
    .opt-errors = A mail about { -errors-an-hour } errors
    .opt-too-soon = A mail about { -seconds-of-access } seconds
    .opt-not-sure = I can’t see that

too-many-requests_what-fails = What keeps failing?
    .body =
        After { -errors-an-hour } errors in an hour, Exact Online holds the app up for an hour. If the app keeps asking, it can take longer.

        What is the error behind those errors?
    .why =
        If the error stays, the app gets stuck again right after the wait.
    .opt-signing-in = The app no longer gets in
    .opt-one-part = One administration or part is refused
    .opt-not-sure = I don’t know

too-many-requests_proof = Does the app still get in?
    .body =
        { proof.body } After an error I do not try again.

too-many-requests_stop-fetching = Switch off automatic fetching
    .body =
        In the app, switch off automatic fetching or refreshing. Does another program use the same app? Switch it off there, too.

        Do not reconnect, and do not withdraw anything: the consent is fine.
    .why =
        An app that keeps asking holds itself up.

# B: T1784
too-many-requests_wait = Wait a while
    .body =
        - Is it about requests per minute? A few minutes will do.
        - Is it about requests per day? Then it works again tomorrow.
        - Is it about errors? Wait a good hour.

        If you don’t know, wait an hour. Then try once.
    .why =
        The limit is now usually { -requests-a-minute } requests a minute and { -requests-a-day } a day. It counts per app and per administration.

too-many-requests_one-at-a-time = Let one program fetch at a time
    .body =
        Switch fetching on again, but not everything at once.

        - Give each program a time of its own: one at six o’clock, for example, and the other at seven.
        - Do not refresh a report by hand while automatic fetching is still running.
    .why =
        Programs that use the same app share the same limit, too.

too-many-requests_fetch-less = Fetch less, and less often
    .body =
        - Does it have to be every hour? Once a night is often enough.
        - Switch off administrations that you do not use.
        - Fetch only what is new, if the app can.
    .why =
        The limit counts per administration. A modest schedule helps every day; trying again helps only once.

too-many-requests_works = Is fetching running again?
    .body =
        Look in the app after the next planned time.
        Has everything been fetched?
    .why =
        One good attempt says little. A whole night without a message does.
    .opt-works = Yes, without a message
    .opt-again = No, the same message comes back
    .opt-cannot-test = { cannot-test }

too-many-requests_within-limits = The app stays within the limit
    .body =
        Fetching runs again. Write down at what time each program fetches, so that a new one does not come on top.

        Don’t you know which apps are reading along? Then make an overview.

too-many-requests_dead-consent = The app keeps asking without consent
    .body =
        This is the cause: the app is no longer let in, and keeps trying all the same. That way it blocks itself.

        Switch off automatic fetching and wait an hour. Then give consent again.

too-many-requests_refused-part = One part keeps being refused
    .body =
        Time and again, the app asks for something that it may not have. Every refusal counts as an error.

        Switch off that one part or that one administration in the app. Then use the guide below to find out why it is refused.

# C: T1229
too-many-requests_asked-too-soon = The app asks for new access too soon
    .body =
        An app may ask for new access only after { -seconds-of-access } seconds. That is almost { -minutes-of-access } minutes.

        Probably two programs use the same link. Switch one off, or give it a user of its own. Is only one running? Then forward the mail to the supplier: they have to solve this.

too-many-requests_still-limited = The message comes back
    .body =
        I cannot solve this for you. Ask the supplier of the app, and tell them:

        - the whole message, or the mail from Exact;
        - how often, and at what time, the app fetches;
        - how many administrations there are.

        Ask whether the app can fetch changes only.

too-many-requests_not-proven = Changed, but not proven
    .body =
        You have made the fetching quieter. Whether that is enough has not been checked yet.

        Look in the app tomorrow. If everything was fetched and no mail came from Exact, all is well.

too-many-requests_where-is-message = Where do I find the message?
    .body =
        - Look in the log of the app, at the last time it fetched.
        - Look in the mailbox of whoever registered the app. That is where Exact sends a mail about limits.
    .why =
        The app itself often just says that it failed. The whole message tells which limit it was.

too-many-requests_cannot-switch-off = I can’t switch fetching off
    .body =
        Then close the program, or ask the supplier to stop fetching for an hour.

        Withdrawing is not needed. Somebody would have to sign in again, and every attempt that fails counts as an error.
    .why =
        The app only has to be quiet for a while.

too-many-requests_how-long = How do I know how long?
    .body =
        Is there a time in the message? Then wait until it has passed.

        If there is none, begin with an hour. Does the message come back? Then it is the daily limit: wait until tomorrow.
    .why =
        Exact Online tells the app when it may ask again, but the app does not always show that.

too-many-requests_who-fetches = I don’t know which programs fetch
    .body =
        See which apps there are:

        { way-to-app-permissions.body }

        Ask colleagues and your accountant which of these fetch automatically, and at what time.
    .why =
        An old report often still fetches everything each night, with nobody reading it.
    .alt = { way-to-app-permissions.alt }

too-many-requests_need-it-all = I need all of it, and often
    .body =
        Ask the supplier whether the app can fetch changes only, or more at once per request.

        Whether Exact can give you a wider limit, I do not know.
    .why =
        The same data can take a hundred requests, or five. That depends on the app.
