### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

too-many-requests =
    too many requests to Exact
    I get 429 from the exact connection
    mail from Exact: your app exceeded the api limits below
    api limit reached
    how many requests a minute may an app make
    the app is throttled by Exact
    No capacity left for API use
    daily api limit exceeded
    Our reporting fetches data too often according to Exact
    too many requests when refreshing power bi
    Exact holds our app up because it asks too much
    I got a warning that we have too much api traffic
    how often may I refresh before Exact blocks the app
    after an hour of refreshing everybody is told to wait
    rate limit exact online
    The link stands still for an hour every afternoon and in the morning all is well
    how do I stay under the limit of 5000 a day
    api quota used up
    Can I get more api calls a day?
    too many calls from two programs at once
    exact blocks the app for an hour
    too many calls
    api limit
    api limits
    limit exceeded
    per minute
    per day
    rate limit
    60 per minute
    5000 per day
    held up
    mail from exact about limits
    warning api
    api usage
    fetching too often

too-many-requests_which-limit =
    which limit did I exceed at Exact
    what does 429 in the message of the link mean
    .opt-requests =
        429
        too many requests
        no capacity
        itgeneor429
        Too many requests, it says
    .opt-errors =
        10 errors
        too many errors
        error limit
        the mail says errors
        Exact mailed us about 10 errors in an hour
    .opt-too-soon =
        570 seconds
        too soon
        new access too soon
        570
    .opt-not-sure =
        I don't know
        I can't see
        no idea
    .stuck-where-is-message =
        where do I find the message
        I see no mail
        where is that

too-many-requests_what-fails =
    mail about ten errors an hour, where do they come from
    the error limit of Exact is reached, how do I find the error
    .opt-signing-in =
        it does not get in
        signing in fails
        401
        no consent any more
    .opt-one-part =
        one administration
        one part
        403
        forbidden for one company
        only one entity keeps getting rejected
    .opt-not-sure =
        I don't know
        no idea
        dunno

too-many-requests_proof =
    does the app keep giving errors because the consent is gone
    can you check whether the app still gets in despite the limit
    .check =
        check it
        go ahead
    .plan =
        show me first
        what do you send
    .by-hand =
        I'll look myself
        don't check

too-many-requests_stop-fetching =
    do I have to reconnect after too many requests
    switch off automatic refresh because of the api limit
    .done =
        switched off
        it is off
        did it
        turned off the nightly schedule
    .stuck-cannot-switch-off =
        I can't switch it off
        there is no such button
        I don't know where
        no way to pause it on our end

too-many-requests_wait =
    how long do I have to wait after 429
    when may the app ask again after the limit
    .done =
        waited
        an hour has passed
        done waiting
        waited over an hour
    .stuck-how-long =
        how long then
        I don't know
        which limit is it

too-many-requests_one-at-a-time =
    two programs fetch at the same time and hit the limit
    can I spread several apps over the night to stay under the limit
    .done =
        spread
        one at a time
        did it
        each tool has its own slot now
    .stuck-who-fetches =
        which programs
        I don't know
        who is fetching

too-many-requests_fetch-less =
    how do I reduce the number of api requests
    refresh less often so as not to hit the daily limit
    .done =
        less often
        changed
        did it
        reduced to once a day
    .stuck-need-it-all =
        I need everything
        it has to be every hour
        less is impossible
        we need all of it and we need it hourly

too-many-requests_works =
    is fetching running again after the limit
    how do I know whether we stay under the limit now
    .opt-works =
        yes
        it works
        no message any more
        clean run this time
    .opt-again =
        no
        429 again
        it comes back
    .opt-cannot-test =
        don't know yet
        tomorrow
        schedule only runs tonight

too-many-requests_within-limits =
    we now stay under the api limit
    no more messages about limits, what do I write down
    .finish =
        done
        thanks
    .opt-overview =
        overview

too-many-requests_dead-consent =
    an app without consent keeps trying and hits the error limit
    app blocks itself with failed attempts
    .opt-reauthorise =
        consent again
        let's re-grant it
    .opt-link-stopped =
        why it stopped

too-many-requests_refused-part =
    every time the same administration is refused and so the error limit
    one company causes the ten errors an hour
    .opt-division-scope-error =
        find out

too-many-requests_asked-too-soon =
    mail from Exact about 570 seconds between tokens
    app asks for a new access token too often
    .finish =
        ok
        I'll forward it

too-many-requests_still-limited =
    in spite of fewer refreshes the 429 keeps coming
    message about limits keeps coming back, what do I tell the supplier
    .finish =
        ok
        I'll ask

too-many-requests_not-proven =
    fetching made quieter, when do I know whether it stays under the limit
    schedule changed after the 429 but not seen yet
    .finish =
        done
        tomorrow

too-many-requests_where-is-message =
    where does the mail about api limits arrive
    where do I see which limit the app hit
    .done =
        found
        ok

too-many-requests_cannot-switch-off =
    I can't switch off automatic fetching at the limit
    no button to stop refreshing after 429
    .done =
        ok
        stopped

too-many-requests_how-long =
    how long does the block by the api limit last
    does the message say until when the limit counts
    .done =
        ok
        I'll wait

too-many-requests_who-fetches =
    how do I see which programs use up our api limit
    which apps use the most requests
    .done =
        ok
        found

too-many-requests_need-it-all =
    can I get a higher api limit from Exact
    we have to fetch everything each quarter of an hour but run into the limit
    .done =
        ok
        I'll ask the supplier
