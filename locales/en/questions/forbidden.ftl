### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

forbidden =
    just forbidden and nothing else
    the app gets forbidden without explanation
    Exact gives 403 without a reason
    what does a bare Forbidden from Exact Online mean
    the app may not make an entry, it just says forbidden
    the user has too few rights for the link
    why does the app get no access although it is connected
    the app is refused when saving an invoice
    it says forbidden but I don't know why
    our time sheet app may not write in Exact
    module projects is missing and the app says forbidden
    access denied for a part in the app
    Can the licence be why the app gets forbidden?
    which rights does the user of the link lack
    forbidden for stock but not for invoices
    the link can read but may not post
    does the app lack a right
    403 without explanation
    403 forbidden
    access refused
    no access
    not enough rights
    too few rights
    rights are missing
    user lacks rights
    module not in licence
    not in subscription
    app gets no access
    app is refused
    not authorised to post
    it just says Forbidden and not a letter more
    The app reports "no rights" as soon as I fetch debtors. There's no code with it. What should I look at?
    forbiden it says, but wy
    Why does our report get a bare 403 when I'm allowed everything myself?
    oh come on, "forbidden" again, what's wrong with my permissions?
    Dear Sir, on consulting the stock only the notice Forbidden appears. Please clarify.
    logging in is fine, fetching isn't allowed
    That word Forbidden is driving me mad!! What does the program want from me?
    invoices work but projects return no access
    a colleague fetches the same report without trouble, for me it's forbidden
    ever since my role was altered the app has "insufficient rights"
    is it the licence if an app gets forbidden on the hours module?
    Access denied and that's the whole text
    We don't have Manufacturing. Could that give a 403 in Power BI?
    app may read nothing according to the error, what rights does the user need
    the remote server returned (403) Forbidden, full stop
    fetching ledger accounts: not permitted
    Hello, I'm new here and the connection in my name says Forbidden. My predecessor never had that. Am I missing a right?
    how do I find which right is lacking when it only says forbidden
    Excel gives forbidden on one table and the rest loads
    not authorised, it says, and I'm the owner of the place
    no scope and no number behind it, purely the word Forbidden
    The consent is fresh, yet each request is refused over rights
    what are the possible reasons for a Forbidden without explanation?
    I can't open those bank entries in Exact either, is that why the app is refused?
    403, no text
    The scanner may not post an entry: "no permission". Reading works. How do I fix that?
    rights problem, can't tell if it's the app or the user
    why is an empty forbidden different from one with an explanation
    help, forbidden on opening the annual figures
    the sync just prints Forbidden and that is literally all
    what I see is one word, forbidden
    Mine has got nothing behind Forbidden, what are the possible reasons?
    it gives a 403 with no text whatsoever
    it works in moneybird but over at exact it says forbidden, plain
    not empty any more, it just reads forbidden
    what are the causes of a bare 403?
    login is over, now it's forbidden, no further words
    so what can make that single part forbidden
    meanwhile exact keeps on saying forbidden to it, nothing else
    just Forbidden, nothing else
    our app gets a bare 403 from Exact
    access denied without any explanation when the tool books an entry
    What are the possible causes of a plain Forbidden in Exact Online?
    reading works, writing gives 403
    HTTP 403 with an empty body from exact
    the software may come in but is refused at projects, message says only forbidden
    value Forbidden in the json and no more text
    supplier claims the 403 is about our rights, how do I find which
    no details behind the word Forbidden, how to find the reason
    inventory call is denied, ledger call is fine, no text with it
    is it the user, the company, the app or the licence? it says forbidden only
    Exact denies creating customers via the integration, one-word error
    why does it say not allowed and leave it at that
    time sheet import refused with 403, nobody knows why
    forbidden, nothing more, since the update
    bare refusal for one module only
    can someone help me with a 403 that tells nothing
    I also have another tool giving bare 403, nothing else in the message
    what could be behind a plain "Forbidden" in our warehouse tool
    I'm also getting a 403
    it just says Forbidden, nothing else
    why does the app say forbidden when posting a journal?
    plain 403, empty response, on the stock endpoint
    Forbidden. That's all. Very helpful.
    how come a bare forbidden shows up if my user is an admin?
    the app can read but gets 403 on write
    one word in red: forbidden
    hm, different thing, my colleague has a 403 without explanation
    what are the possible causes of a forbidden with no text behind it?
    Access to the purchase entries returns 403, what should I verify first?
    forbiden error when the app saves a invoice, no more info
    403 with no explanation, where do I begin
    Our shop tries to post an invoice and gets one word back: Forbidden. Why?
    bare Forbidden when saving an entry
    The app can read, but at saving it's "Forbidden" and not a letter more. What should I check?
    access denied without a reason from Exact
    response body contains value Forbidden
    refused and no clue what is not permitted
    My supplier tells me Exact rejects our orders with that one word. He doesn't know why either.
    which possible reasons are there for an empty refusal
    error 403
    403 forbidden exact online
    just forbidden
    what does forbidden mean?
    app says forbidden
    forbidden without explanation
    http 403 from the api
    why do I get a 403?
    fix 403 error
    Dext shows forbidden
    forbidden when posting invoice
    status code 403
    only the word forbidden
    403 in the log
    forbiden error
    Shopify gets 403 forbidden
    access forbidden message
    how to get rid of 403?
    posting refused forbidden
    403 on purchase entries
    bare forbidden response
    api returns 403
    till gives forbidden
    forbidden, insufficient user rights
    403 on purchases while sales go fine
    signing in works, but then forbidden
    forbidden as soon as the app saves
    403 since the user's role was changed
    just Forbidden. great. what does it want
    bare 403 from Exact
    Our app got the single word 'Forbidden' back this morning with no explanation. What are the possible reasons?
    Exact says Forbidden, what could be the cause
    just 403, no explanation
    Forbidden. That's all it says.
    our stock sync is connected OK but gets a forbidden when it writes
    app refused by Exact with the single word Forbidden, what are the possible reasons
    why 403 when my login is fine
    is it bad if the tool keeps on retrying while it gets forbidden
    How many causes can a bare Forbidden have
    reading works, posting gives forbidden
    what should I check and in what order for a plain 403 from Exact
    just Forbidden, nothing behind it
    our app is getting 403 from exact online api only. no description coming
    Forbidden, says the machine. Forbidden why?
    What are the causes possible for bare 403 on Exact connection
    app says access forbidden no further text, I'm the weekend cover
    Forbidden (403). No explanation, no nothing, and month end tomorrow.
    why is my integration refused, only word is Forbidden
    reading works, writing gives Forbidden
    what are causes of a bare 403 in Exact
    Forbidden on one endpoint, colleague say it's rights but which
    My app just says Forbidden, nothing else
    403 forbidden exact online, what to check
    bare 403 when posting an invoice
    The webshop plugin gets Forbidden when creating sales orders; signing in is no problem
    Exact refuses our payroll app without giving a reason
    HTTP 403 with an empty body, token valid. Checklist please.
    One word in red: Forbidden. What should I look at?
    Why would Exact let the app in but refuse to let it book?
    Reading customers works, writing purchase invoices returns 403
    Is a 403 about the user, the app or our licence?
    forbidden on the projects table in Power BI
    the supplier sent a screenshot with only the word Forbidden and asks us to fix the right, but which right?
    I get access denied in the log, rest of the line is blank
    our scanner isnt allowed to upload documents, exact answers forbidden
    Got an error 403 in the CRM when it tries to create quotations
    Payhawk shows 403 and that's all it shows. Where is it stuck?
    For one client our tool returns Forbidden and for seventy-nine others it doesn't
    The till says forbidden when it books the day's takings, did I do something wrong?
    How can I do something by hand in Exact but the app acting for me is forbidden?
    unexplained 403
    Already renewed the token and signed in again and it still returns a 403 with no explanation
    app lacks permission it says, which permission?
    Everything works apart from stock: Forbidden
    tracking down the cause of "Forbidden" without details
    Our hours system is refused as soon as it touches employees. Plain 403.
    What are the possible reasons Exact returns Forbidden?
    forbiden error exact add-in excel
    refused by Exact, no reason given, while the rest of the integration runs happily
    Since we turned on the time module in Visma every call to Exact comes back Forbidden
    Can somebody explain a 403 when the connection itself is healthy?
    What do I have to go through, one by one, when all I have is the word Forbidden?
    The error is 403 and I am only the office manager, please tell me in plain words what it is and what to check
    booking journal entries = forbidden. why
    It writes only word Forbidden when sending invoice
    Our planning system has begun to respond with the solitary word Forbidden whenever it files an invoice

forbidden_which-message =
    what comes after forbidden
    is it a bare forbidden or is there more
    how do I know whether something important follows Forbidden
    must I read the whole refusal or will the one word do
    there IS more text after forbidden, does that change things
    my error is one single word, can that be right
    should I let the app keep trying when it only gets Forbidden
    in what order do I go through the four causes of a bare 403
    can repeated attempts do harm with an unexplained refusal
    how do I make sure there's nothing after 'Forbidden'
    only Forbidden or more?
    The vendor asked if any words follow the 403. Does that make a difference?
    .opt-bare =
        just forbidden
        yes
        nothing else
        bare 403
        yes only that
        bare
        just that single word
        403 and bob's your uncle
        no explanation whatsoever
        the line ends there
        unfolded it all and nothing gets added
        forbidden. full stop.
        One word, that's all
        403 without explanation
        nothing follows
        I expanded everything: just Forbidden
        The value field only holds that word
        Correct, the body is empty
        It says forbidden and then shuts up
        one word and the rest of the box is empty
        three digits, no sentence to go with them
        I unfolded the details and it still is only that
        nope, nothing behind it
        only that
        nothing more
        403, that's it
        no more text
        that word and nothing behind it
        plain 403
        yeah nothing behind it
        just the one word, forbidden
        nothing after it
    .opt-more =
        there is more
        no
        division scope
        something comes after it
        there is more text behind it
        after the colon comes a whole sentence
        something about scope hangs on to it
        also a code with itgen
        yes, blockeduser is with it
        there's an explanation underneath
        it ends with too many
        A whole sentence comes after it
        I also read something about scope
        there's more text
        It goes on to name a division
        After the dash comes an explanation
        Three lines long, so no
        A reason is given, licence expired I believe
        not only that word, a dash and a whole sentence follow
        it gives a reason too, about limits
        there's a second half on division something
        mine is longer, it mentions a scope
        no, there's more
        not just that
        something follows
        longer than that
        it mentions a division too
        there's a second sentence, I overlooked it at first
        more text follows, User division is not...
        it mentions Application Scope
        there's a whole sentence following
        after it there is a sentence also
        it goes on with BlockedUser
    .stuck-where-is-message =
        where is that
        I don't see the message
        whole message
        where do I find the message
        all i saw was a red dot
        where would the rest of that text be then?
        the app just reports that it failed
        does a program like this keep a log somewhere
        can't read on, it's cut off
        Just a red dot, where do I read the rest?
        The app shows half a sentence
        where's the log
        My colleague got it and clicked it away
        I see brackets and quotes, what should I look for?
        a red cross is all I get, no wording
        the line is cut off so I can't tell if there is more
        where can I read back what went wrong overnight
        our tool mails me that it failed, but where do I see the answer itself
        the app just says 'sync failed' with no text
        which log would hold it?
        popup vanished before I could read it
        can't see no message, where would it be

forbidden_user-may-act =
    which rights does the user of the link need against forbidden
    may the connected user post an invoice by hand
    can I test whether the user is allowed it when the app gets forbidden
    should I try to open that same screen in Exact after a refusal
    forbidden on sales orders, is that login allowed them at all
    how do I check if the person's role is to blame
    how do I test if the user himself may do what the app is denied
    should the person who connected it try the same booking by hand to explain the 403
    where are the rights of the user behind the refused call shown
    How do I test whether the person behind the app may post that entry by hand, now we get a bare Forbidden?
    with an empty 403, should I first sign in as that user and try the same thing myself
    can an app do more than the one who connected it? we get Forbidden
    the app wants to post a journal and gets Forbidden; should its user be able to do so manually
    if the person can't do it by hand, will the app get Forbidden too?
    try it manually as that user
    Our integration is refused when posting a journal entry. Should I have its user try posting one himself?
    does the user have the right to do this by hand
    How can I test if the bare forbidden comes from the linking person's own rights?
    forbidden: how do I test if the linking user is allowed to post that entry himself
    where do I see a user's rights in Exact, I suspect that's why the app gets a bare 403
    Should the user try the same by hand to find out why forbidden
    how can I check if the user is allowed to do this himself, app returns forbidden
    Would a 403 be down to the login not having rights for purchase entries?
    could forbidden be because the user itself can't make that entry
    test 403 by doing it by hand with same login?
    how do I check the rights of the person behind the link when it's forbidden
    How can I test whether the refusal is about the app or about the person?
    .opt-may =
        yes
        that works
        they may do it
        by hand it works
        sandra typed that entry in herself just now
        made the same invoice manually, went smoothly
        he opens that list without trouble
        trying it in person went fine
        saved without an error
        his login can do anything
        By hand she can book it
        I entered that invoice under the same account
        yes, the list opened
        He makes such entries daily
        The user just showed me, no trouble
        Logged on as the linking user and created the order fine
        Nothing stops that person
        entered by hand under that login, went in smoothly
        she's an administrator, nothing is closed to her
        replayed it manually, no trouble at all
        not there then, it saved just fine for him
        yes, works
        no problem by hand
        isn't refused
        he can
        no error when she does it
        worked like a charm when she tried it
        opened the same list without a hitch
        works when she does it in Exact herself
        she made the same entry without problems
    .opt-may-not =
        no
        not allowed
        fails too
        no rights
        he gets refused as well
        save is greyed out with him
        she gets insufficient rights on her screen
        that login is view only
        the entire menu is lacking for her
        tried and refused
        he isn't authorised to do so
        Exact tells him he has no rights for that
        greyed out for her
        No, it won't save
        That user is read-only
        She doesn't even get the New button
        Her role excludes purchasing
        On the website the entry gets stopped too
        that button is greyed out for her
        he's view-only, so saving is out of the question
        I could post it, the one who linked it couldn't
        a red bar for her too when she tried manually
        can't by hand either
        refused there too
        he gets told he's not permitted
        the menu item isn't even there when he logs in
        "insufficient rights" on her screen too
        he may not
        button greyed out for him
        he isn't permitted either
        he is not allowed to open that list
        gets an access denied in the screen
    .opt-cannot-tell =
        I don't know
        I can't check
        the man who linked it is on holiday
        can't sign in as that person
        it's a system user, password unknown
        unable to test from where i am
        no way of finding out now
        nobody remembers that password
        I don't have that account's password
        That colleague isn't in
        nobody around to try it
        It's a robot account no one can log into
        I daren't test that in the live books
        Skip, I've no access to user management
        Can't establish that here
        she's on leave and I don't hold her password
        that's a machine account, nobody can log on with it
        no idea how I'd replay what the tool does
        I know who it is, but I can't try it out for him
        no idea mate
        can't check
        don't know
        user isn't here
        no way to test it
        nobody here who can try that today
        can't verify, he's abroad
        our bookkeeper lives abroad and sleeps now
        no way for me to verify that, I'm external
        it's a service user without password, can't log in with it
        it's a technical account, no one has the password
    .stuck-which-user =
        which user
        who is that
        I don't know who
        which user are we talking about
        who was it again that connected this?
        with which login does the app run really
        four people it could have been
        do you mean me or the bookkeeper
        how do i find whoever agreed
        Who linked the app then?
        I don't know under whose name it runs
        which user exactly
        An outside party did that, with which login?
        Do you mean me or the person who installed it?
        I'd gladly test it, but as whom
        six people could have linked this
        either the former bookkeeper or IT, no one knows
        in whose name does this tool run
        we never wrote down who linked it
        which person are we talking about? I wasn't here then
        how do I know who connected it

forbidden_user-may-reach =
    can the connected user pick the administration that gives forbidden
    user does not see the administration and the app says forbidden
    does the login with the forbidden have that firm in its list
    a refusal may come from that person not being let into the company, how do I check
    is the company among those of the user who gets no rights
    forbidden for one firm, is it visible to whoever linked
    can a bare 403 come from the user not seeing that company
    how do I check that whoever connected it can open the administration that is forbidden
    rights in one entity don't count in another, is that why I get plain forbidden
    If somebody has rights in one entity, does she have them in the next? Bare Forbidden on the second.
    how do I see whether the app's user can pick that company at the top left, since Forbidden says nothing
    Forbidden at a single company, is it in the list of whoever connected the program?
    app gets Forbidden; does its user actually see that company in the list at the top?
    Forbidden in one company only, can its user open that company?
    user access to company, plain 403
    With a plain Forbidden for the German entity, how do I find out if the connected user can get into it?
    can that user open the company the forbidden is about
    bare 403 on one company: where does the user check if he can choose that company
    could forbidden mean the linking user has no access to this company? how to see that
    does the linking user have that company in his top-left menu? is that the second check for a bare 403?
    have the link user look whether he can pick the company, is that a step for the plain 403?
    403 on one company, does the user see it top left
    forbidden, how to check that user can open that administration
    user right for company as cause of a bare Forbidden?
    For the Forbidden, how do we see if that person enters in the company of Sevilla?
    .opt-can-pick =
        yes
        it is there
        they see it
        he switches to it without effort
        top left in her row
        she's in it right now
        third from above, so yes
        opened with that login
        he has that one too
        It's in the row top left
        She can switch to it
        visible
        The user opened the company
        Available under that login
        That person works in it every day
        Clicked, and it opened
        he works in it every day
        searched and it opened straight off
        she sees the whole lot, this one included
        after some scrolling the name turned up
        yes, there
        she can pick it
        not missing
        still listed
        no problem opening it
        it's third from the top
        yep, opens fine
        he can open that company
    .opt-cannot-pick =
        no
        not listed
        cannot pick it
        she gets to see two firms, this isn't one
        not to be spotted in her row
        he was never given that company
        searched by number, no result
        missing
        only the directors get in there
        Under that account the company isn't there
        no, he lacks it
        She sees three and this isn't one
        Turns out he never got access to that entity
        The linking user has nothing there
        Double-checked, absent
        Only the holding, which isn't the one
        she sees the whole lot except this one
        under my login yes, under hers no
        he has only two, and ours is neither
        since she moved offices that company has gone from her menu
        can't pick it
        he doesn't have it
        isn't there for her
        nope, not among the ones she can choose
        that one isn't offered to her
        only sees the old entity
        that one is absent for him
        nope, she only has two others
        company is not showing for that user
        the list doesn't show it for her
    .stuck-which-administration =
        which administration
        I don't know
        there is no name
        the error doesn't say which firm
        it mentions just a number
        we've about ten, which does it mean
        how do i find out with which company it happens
        which one is this about?
        The error doesn't say which company
        I have twenty, which one is it about
        There's only a number, what's that?
        no name with the message
        It might be any client
        which company is it moaning about
        a seven-digit number, whose is that
        she can open forty, but which does the error mean
        could be the holding or a shop, it doesn't say
        the error names no company
        we've 40 companies, I can't tell which one is meant

forbidden_app-may-reach =
    may the app reach the administration that gives forbidden
    where do I see which administrations the app may reach after a forbidden
    the person may do all, but may the app see that firm
    where do I read if the refused app is admitted to the company
    forbidden although I have rights, does the app have them too
    how do I see if the company was ticked for the app after a 403
    user may do everything yet 403, could it be the app's own company choice
    for a plain Forbidden, where do I look up which companies were ticked for the app
    third possible cause: is the app allowed into the company, how do I see that
    The user may use the company, but does that go for the app as well? Bare Forbidden here.
    with an empty 403, how do I verify that the company is among those under Manage companies
    apart from what the person may do, may the tool itself touch that company? only Forbidden shows
    The user can do anything, but the app gets Forbidden. Should I also look at what was chosen for the app itself?
    user's fine, so could Forbidden mean the app isn't let into that company?
    plain 403: does the app cover it
    Third thing on my list for a bare Forbidden is the app's own choice of companies. Where does that user see it?
    user is fine but still forbidden; where do I see whether the app covers that company
    user's fine. How do I see whether the app itself has this company, still bare Forbidden
    third thing to check for a 403: the app's own list of companies, where's that
    bare forbidden on one company, others are fine. Is the app not let in there?
    where to check if company is included for the app, 403 comes
    where do I see if the company is ticked for the app, forbidden only
    bare 403, check of the app's companies
    403 Forbidden for one division, user is having access, how to verify the app's side?
    .opt-included =
        yes
        it is included
        included
        it's ticked there
        it is among them
        all administrations is on
        saw it on the right
        yes, properly granted
        this firm's selected as well
        The company is selected for the app
        on the right, yes
        It's got all companies, this too
        That's in order, it may get there
        Ticked all right
        Set to everything, current and future
        It's named in the right-hand box
        it's on the right-hand side
        back then everything was chosen, so this as well
        she reads it out to me from her list
        no need to add it
        yes, included
        still in there
        not removed
        it's ticked
        isn't missing
        it's in the allowed list
        selected
        all of them are, this one too
        it's there among the permitted ones
    .opt-not-included =
        no
        not included
        three of the four were picked for the app
        that one got skipped
        absent from the app's row
        not crossed
        added after linking so no
        blank on the right for that firm
        That's unticked
        still on the left
        No, just the other two
        The app may get at the holding but not this one
        Ah, it was never added
        Five names, this one is missing
        Isn't part of what the app was given
        it's still on the left
        all others are, our newest isn't
        forgot to take that one along at the time
        six were chosen and this is the seventh
        isn't ticked
        the app may not
        no longer among them
        everything is ticked except that one, typical
        left out
        the faulty one is unticked, I just noticed
        not in what the app gets
    .opt-own =
        own app
        no choice
        it is our own app
        our developer registered it, no list to see
        bespoke
        nothing to choose over there
        manage administrations doesn't exist for it, as we made it
        with a client id of ours
        homemade
        We registered that app ourselves, nothing to manage
        IT's bespoke work
        it's ours, no choice there
        Our programmer made it
        The client secret is one we created
        This isn't a vendor, it's us
        Self-made, so that button isn't there
        homemade, so there's no such list
        our developer registered it, nothing to tick
        it isn't from a vendor, our IT built it
        we hold the client id ourselves, it's ours
        own app, no choice
        not a standard app
        ours, nothing to tick
        no such setting, it's our own
        a developer made it for us, keys and all
        we built the app, no selection available
        we made it ourselves so nothing to choose
    .stuck-app-not-in-list =
        the app is not there
        not in my list
        can't spot the app in the list
        three apps by my name, not this one
        my security center is empty
        can't find our program back there
        where has it gone then
        scrolling forever, it isn't among mine
        She doesn't have that app listed
        the program isn't there
        Two other programs but not the failing one
        Where's the app? Not under me at any rate
        My colleague looked and couldn't find it
        she has the page open but our tool isn't on it
        three apps and ours isn't one of them
        hers is empty, not a single program
        nothing there that resembles our scanner
        I can't find the app under my name
        my Security Center is empty
        where's our app gone? my list doesn't have it
        the app doesn't appear in this user's list
        my list has everything but that app
    .stuck-own-app =
        is it our own app
        I don't know whether it is our own app
        how do you tell standard from own?
        no clue who registered it
        does it belong to the vendor or to us
        might it be something of ourselves?
        what is that anyway, an own app
        How do I know if it's ours or bought?
        What's the difference between those two kinds?
        no idea whether we registered it
        Could this be one of our own?
        Does a script on our client id count?
        how can I tell whether we registered it
        a freelancer built it for us, does that count as ours
        vendor's or ours, I can't make it out
        what do you mean by that kind of app
        the vendor says we used our own keys, does that change things?
        is Zapier our own app or a standard one
        not sure if we registered this ourselves, how to tell
        is it ours or the vendor's, not certain

forbidden_module-included =
    does our licence have the module when the app gives forbidden
    forbidden because stock is not in the subscription
    could forbidden mean we don't pay for that part
    where do I see if stock is in our plan when the app is refused
    no rights on CRM, do we even have it
    basic plan and a 403 on projects, is that related
    could forbidden mean we don't have that module
    is projects part of our licence, the app is denied there, how can I see it
    the hours part won't open in Exact for anybody, would that cause the 403
    Could a bare Forbidden be caused by us not having the projects module?
    how do I check whether stock is part of our Exact licence, the tool gets an empty 403 on items
    All the rights are fine and yet Forbidden on payroll. Is the licence to blame?
    missing component as last suspect for a plain Forbidden
    could the licence be behind that plain Forbidden, we run the small edition
    Forbidden on stock, module missing?
    Everything else is in order, so how can I tell whether payroll is part of what we bought?
    might a missing module cause forbidden
    We get a bare 403 on the projects part only. Does our licence matter?
    maybe 403 because our plan lacks the projects module, how do I check that
    does a missing module give Forbidden
    the time tracking tool get forbidden and I dont think we have the projects part in Exact
    403 on warehouse items only. Could be that our licence hasn't that module
    how to see whether a module is in our Exact plan, app gets forbidden on payroll
    It is forbidden for the project hours bit but not for invoices, is that a licence thing?
    is 403 because we don't have the manufacturing module
    forbidden on stock items, is it in our licence
    how to see if the payroll part is in our package, api says forbidden
    How do I control if the warehouse module belongs to our contract, the app says 403
    .opt-included =
        yes
        we have it
        included
        yes the projects module opens fine
        i can open inventory normally
        we use projects every day
        the payroll menu is there and works
        it's on exact's invoice
        everybody here gets into it
        certainly, we pay for that package
        Inventory is right there in our menu
        We have it, I use it daily
        yes present
        Projects is in our package
        It's plain sales invoices, everyone has those
        The main user can open it
        We've got the most extensive licence
        stock is in the menu and used daily
        we pay for the full bundle
        we log hours on projects every week
        the main user opens it with ease
        yes, we have it
        not missing
        it's in our licence
        still part of it
        never cancelled that module
        yes, the stock module opens
        it opens for everyone
        I tried the Projects tile and it opened
        we use inventory daily
        the menu is there and it opens
        we've that module alright
        we use stock every day
    .opt-not-included =
        no
        we don't have it
        not included
        never bought inventory
        even the main user lacks that menu
        ours is the small edition
        cancelled last year to save money
        that part of exact is missing here
        bookkeeping alone, no projects
        We never bought payroll
        That part doesn't exist here
        no, too pricey
        Even the owner sees Projects nowhere
        We're on the basic edition without stock
        Not in our contract
        We downgraded last year and lost it
        we dropped that last year to cut costs
        not even the main user has it in the menu
        we only pay for bookkeeping
        payroll is outsourced, we never bought it
        not in our plan
        never bought it
        no longer included
        even the main user only gets an advert to upgrade
        we never bought that module
        menu item is missing for the main user as well
        never bought that module
        it's not there, even for the main user
        not in our package, too dear
        not in our package
    .opt-cannot-tell =
        I don't know
        no idea
        wouldn't dare to say
        no insight in what we subscribe to
        head office handles that
        the contract isn't with me
        really couldn't tell you
        can't look that up anywhere
        I wouldn't know
        No insight into our contract
        not my area
        The app does so much, can't say which part it is
        My menu is limited so that says nothing
        Unsure
        I can't judge that
        couldn't say what we subscribe to
        maybe, maybe not
        I don't see it, but perhaps I'm just not allowed to
        contracts aren't my department
        no idea mate
        don't know
        not sure
        can't see that
        not my department
        dunno
        no idea what we pay for
        not sure, I only do the weekends
        beats me
    .stuck-who-knows =
        who knows that
        whom do I ask
        who could tell me
        whom should i turn to for that
        who looks after our contract with exact?
        is it one for the bookkeeper or the boss
        any idea who i should ring
        do i have to call exact themselves to hear that?
        Whom can I ask about that?
        Would the accountant know?
        Is there someone who manages the contract
        Where's an overview of what we pay Exact for?
        Should I ring Exact for this?
        would the accountant know that, or Exact
        is there someone in charge of what we subscribe to
        who in the firm deals with that
        who would know what our licence has?
        who would know such a thing
        contract is handled at group level, whom do I ask

forbidden_other-text =
    there is another sentence after forbidden
    forbidden with a reason after it
    forbidden with a load of text, what does it say
    a code follows the word, where do I go
    the refusal mentions a scope, is this the right place then
    what's the meaning of the remainder after forbidden
    there is text behind Forbidden, which help goes with it
    not bare: a sentence follows the word forbidden, where do I go
    the refusal has an explanation after it, how do I find the right guide
    turns out there IS more after 'Forbidden', which page is that then
    Forbidden plus extra words
    Looking closer, our 403 has a tail. Which of the guides belongs to which tail?
    there's more text after forbidden
    my forbidden message goes on with some words, where do I look
    there's more text after Forbidden, where do I go with that
    my 403 isn't bare, it has extra words. which guide
    forbidden followed by some sentence I don't understand, does the text matter
    There's more text after the word Forbidden, does that matter
    it isn't a bare forbidden, there's words following it. Wrong guide am I?
    forbidden followed by some other words, where do I go
    403 and behind it extra text, does it matter
    It says Forbidden and then a whole sentence after it
    there's more text behind the 403, does that matter?
    Forbidden followed by something technical I can't interpret
    my Forbidden comes with an explanation, which way do I go
    The message goes on after the word Forbidden, do I still need to check rights and licence?
    Forbidden with additional text in the error value
    .opt-division-scope-error =
        the first
        division scope
        blockeduser is behind it
        not within division scope, in full
        i read application scope violated
        itgeneor321 attached
        licenseexpired
        something with scope
        application scope it says
        it mentions division so number one
        the word behind it is LicenseExpired
        Application Scope something
        it's application scope
    .opt-too-many-requests =
        the second
        too many requests
        429 follows and something on a limit
        it writes that we ask too much
        too many requests after it
        limit exceeded, it says
        it's on the number of calls
        daily limit
        429
        something with requests per minute
        it says slow down basically, second one
        rate limit thing, too many
    .opt-link-stopped =
        the third
        nothing comes in
        it wants me to log on
        says sign in again
        silent altogether since yesterday
        asks to connect anew
        unauthorised, token expired
        nothing's to be had any more
        nothing comes in any more
        nothing arrives since the weekend
        number three I guess
        the app asks me to sign in
        no data arrives since tuesday
        asks me to sign in every time
    .finish =
        alright, nothing else for me
        no guide needed, done
        good enough, I'm away
        fine I'll read it myself

forbidden_no-right =
    forbidden because the user lacks the right, where do I give it
    add a right to the connected user after forbidden
    the user isn't allowed it either, who grants that right
    login has too few rights, which role cures the refusal
    how does someone get the missing right so the app can go on
    view rights turn out too little for the app, what now
    how to give the connecting user the missing right so the 403 goes away
    user can't do it by hand either, where do I switch that right on
    which screen adds the role a user lacks when the app is forbidden
    By hand it fails as well: the tool's user isn't allowed to post sales invoices. Where do I give her that right?
    bare Forbidden turned out to be a login without rights on stock, how to add those
    Which rights must be set for a user, next to Companies: Access rights, to solve the Forbidden?
    The user has too few rights and we'd rather not extend them to this person. What's the alternative for our 403?
    the user can't do it either, so where do I give that right
    user lacks right, hence 403
    By hand the posting is denied as well. How does one extend a user's rights in Exact for the sake of the app?
    the linking user lacks the right, where do I add it
    He can't do it by hand either. Which screen gives him the missing right?
    the user can't do it by hand either, so that's why forbidden. Where do I add the right?
    which menu to give our integration user more rights, he lacks permission to post and the app gets 403
    I don't want to give Tom those rights but the app needs them, it's forbidden now
    the user can't post journals by hand either, so 403. where are his rights set?
    Integration login has no rights for sales invoice, app forbidden, how do I raise them
    turns out our link user isn't permitted to open the list himself. How do I sort his rights?
    user can't do it by hand either, so 403. Where to give that right
    too little rights for integration user, forbidden. how to fix
    the api user may not post journal entries, what setting
    The person behind the app can't post that entry by hand either
    user has read only rights and the app wants to write: 403
    Where do I give a user the right to book so that the app stops being refused?
    Her role is too limited to create sales orders, so the webshop gets Forbidden
    I'd rather not give that employee more rights, but the app is refused because of it
    which role should the connecting user have to avoid a 403
    The AP clerk whose login we used can't post purchase entries herself, which might explain the Forbidden
    .opt-move-link =
        another user
        move it
        we won't give sandra those rights, rather someone else
        let it go via the system user
        pete has those rights already
        put it on another login
        the boss won't let her have that
        via a person with more rights
        rather run it through someone else
        we'd rather use another person for the link
        put it under a service user instead
    .finish =
        done
        right given and it works
        our admin does it, thanks
        solved like this
        i'll add that, finished
        I'll have IT grant it, done here
        I'll have the admin tick it
        done so, it is working now
        asked our admin, thanks

forbidden_no-administration =
    forbidden because the user may not use the administration
    give the connected user access to the refused administration
    whoever linked it can't open that company, hence forbidden
    how do I give that login access to the firm after the refusal
    user turns out not to be let into the company
    after granting access, does the app need redoing too
    the user behind the 403 can't choose that company, how do I give it
    plain Forbidden as the connecting user lacks the entity, where is that arranged
    assign the administration to the user so the bare refusal goes away
    Empty Forbidden, and I see the connecting user can't even pick that company. How do I put it on her list?
    found the reason for our bare Forbidden: the login doesn't see the company. And now?
    user lacks the company, hence only 'Forbidden'; where do I assign it to him
    Our check shows the app's user cannot open that company, hence the empty 403. What's the remedy?
    the connected user hasn't got that company, so how do I give it
    403: user lacks the company
    So the cause of our plain Forbidden is that the account never had the entity. Through which screen is it granted?
    the user can't pick the company, is that why it's forbidden
    forbidden because the linking login has no access to that entity. what do i fix
    linking user doesn't have that company in the list, so Forbidden. How do we give it to him?
    cause of 403: our service user was never given company 14, where is that arranged
    forbidden because user has no access to the administration, which steps
    user of the link does not see the company top left. bare forbidden. how to give company access to user
    Where do I give our API user rights on the second company? Getting a plain 403 because he hasn't got it
    integration user doesn't have the company in his list, gets 403
    give the app's user access to the company to solve Forbidden
    forbidden: user not seeing administration, fix
    The user who linked the app can't open that company himself, hence a 403?
    how to add a company to a user's access rights so Forbidden goes away
    Our integration account was never added to the holding, and there the app gets a 403
    The login behind the tool doesn't have the client's administration in its menu and gets refused there
    The person of the link has no access to this company in Exact, so it is forbidden
    .opt-move-link =
        another user
        marc may go everywhere, take that login
        she'll never get that firm so another person
        run it via someone else
        on a login that has all firms
        shift it to the controller
        would it be easier to run it through the controller's login
        could someone else's login carry it
        let somebody else carry the link
        switch the connection to a user who does have it
        let another user carry it
    .finish =
        done
        access given, it posts again
        i'll ask the admin
        great, know enough
        all right now
        rights granted, happy days
        moved the company to the right and saved

forbidden_app-not-allowed =
    forbidden because the administration was not chosen for the app
    the app may not reach the company that gives forbidden
    I may enter the firm but the app turns out not admitted
    forbidden since the company isn't with the app, how do I add it
    the app is confined to other companies and so gets a no
    where do I widen where the refused app may come
    bare 403 because the company isn't ticked for the app, what next
    plain Forbidden and the entity isn't among the app's companies, how do I put it there
    found why it's refused without text: app's choice lacks that file
    company's not in the app's selection, that's my plain 403 I guess. next?
    Forbidden because app not given company
    We've established the user is fine and the app's own selection isn't. How do we go on from this bare Forbidden?
    company isn't on the app's list, so that explains the bare forbidden?
    the company isn't ticked for the app, that's the reason it's forbidden. Next step please
    found it, app has no access to the company that returns 403, where to add
    plain forbidden and yes, that company was never picked for the app. So what do I do
    the company's not in what the app may use and I get plain Forbidden, next step please
    company is not ticked for the app, so forbidden
    bare Forbidden, company isn't in what app may reach, now?
    I can work in that company myself but the app wasn't ticked for it and gets Forbidden
    the app is only allowed two of our three companies, 403 on the third
    403 just for the entity missing from the app's allowed list
    Our user can reach everything, the app was limited to one firm and trips over the rest with a bare Forbidden
    .opt-change-administrations =
        add it
        add
        tick it then
        take me to that choice
        the firm must be with the app
        that one in
        go ahead, how does it go
        yes help me
        extend its list please
        to the next guide then
        please guide to include the same
        guide me to add it
    .finish =
        got my answer, nothing else
        I can do the adding without help
        ok, cause found, I'm good

forbidden_no-module =
    forbidden because we don't have the module
    app wants a part that our licence does not include
    that part isn't in our plan, hence the refusal
    can I make the app skip that one piece to avoid forbidden
    take a dearer plan or drop the table
    module missing, does linking again cure it
    we lack the module that's forbidden, must we buy it
    module is missing so the app gets 403, do I still need to alter any rights
    whom do I ask if the tool can run without the part we don't have
    we never bought the projects module, could that be why I see forbidden?
    We don't have the manufacturing part and that's why it says Forbidden. Must I buy it or can the program do without?
    part not in our licence, so 403; who can add it
    The module is missing, hence the Forbidden. Is there anything about rights I still need to alter?
    app gets Forbidden as we don't take the payroll module, can the supplier work around it
    we simply don't have Projects in our licence, so what about the 403
    part isn't in our edition
    The app insists on a module we never bought and gets Forbidden. Who could add it, or can the app go without?
    our licence doesn't include that module
    stock isn't part of our plan and the app gets forbidden on it, what are my options
    we don't have the payroll module. so that explains the 403, do I need to change app rights?
    part not in our licence, app gets Forbidden, who adds it
    Turns out even the main user can't open Stock in our Exact, hence forbidden. What now?
    our licence has no CRM part so the app gets forbidden on it, can it be told to leave that out
    we don't own that module and app gets 403 on it
    can the vendor skip the part we don't have in licence, it says forbidden
    even main user cannot open it, so not in our package, forbidden
    We haven't bought the stock module and the webshop gets a 403 on stock
    nobody, not even the main user, has a Projects menu, and the app is refused on projects
    Does our package without payroll explain the Forbidden?
    Do we need a pricier plan since the app is refused on a part we don't own?
    Can the app do without time registration? We don't have that part and it stops at Forbidden
    .finish =
        ok
        I'll ask
        rang the vendor about inventory
        we'll buy projects then
        the boss decides
        clear, it's our package
        i'll take that up with exact
        I'll ask sales for it, done
        no harm, we'll live without it
        we'll ask for an upgrade
        got it

forbidden_still-forbidden =
    checked everything and still a bare forbidden
    rights, administration and licence are fine and yet forbidden
    went through everything and still forbidden
    rights, company, app and licence are right and yet 403
    who helps me if it's none of the four causes
    the refusal stays, what do I ask the vendor
    all four causes checked, it's still plain Forbidden
    what do I tell the supplier if user, company, app and licence are fine but it is refused
    403 remains after checking everything
    checked user, company, app and licence and it's still plain Forbidden
    User, company, app and licence, all checked, and still a bare Forbidden. What do I tell the vendor?
    all four causes are fine and it is refused anyway
    Went through everything for that Forbidden and found nothing. Could it run under another person than I think?
    four times yes and still 403
    all four checks came out fine and I'm still staring at Forbidden
    everything ok, 403 remains
    None of the causes for a bare Forbidden applied. Is there one more thing to try before phoning the vendor?
    checked everything, still forbidden
    All four causes ruled out and the bare 403 stays. What do I report to the vendor?
    all four checks pass, still forbidden
    what now, user OK, company OK, app OK, module OK and it's still a plain 403
    Everything's in order by your list yet it says Forbidden. what info do I give the vendor
    checked user, company, app and licence, all in order. Still 403
    I have been through every single check for the forbidden and each one is fine. What in God's name is left?
    all four checks ok but forbidden remain, ask who?
    everything checked and still Forbidden
    four causes excluded, 403 remains
    all rights ok, licence ok, still bare 403. what next
    everything looks right yet it stays Forbidden
    The user can do it by hand, the app has the company, we own the module. Still refused!
    all four ticked off, forbidden persists, what next
    could the app be running on another person's consent, seeing that every check passes and it's still refused
    Verified user rights, division, app and licence, still plain 403
    .opt-reauthorise =
        consent again
        agree once more as sandra
        try a fresh consent then
        sign in again as the one we checked
        perhaps it runs on another, so redo it
        i'll link it one last time
        renew
        try fresh authorisation
        try consenting again, guide me
        renew consent under that user, show how
    .finish =
        that's it, no consent stuff
        raising a ticket with all that info

forbidden_ask-manager =
    who can see whether the module for the app is in the licence
    ask for help with forbidden about the licence
    who may widen my rights after a forbidden
    I'm no admin and get a refusal, who do I turn to
    what do I tell our admin about that forbidden app
    should IT or the bookkeeper give me the right
    did three of four checks for Forbidden, the licence I can't see, who takes over
    hand the 403 to our admin
    What precisely should I ask the subscription owner once I've ruled out user, company and app?
    who knows what's in our Exact licence
    I can't tell whether we own the projects module. Whom should I ask?
    who in our company handles the Exact subscription? I need to know if stock is included, app says 403
    checked user, company and app for the forbidden error, licence I can't see. Whom do I ask?
    Who do I turn to for the licence question, rest of the Forbidden checks are done
    who could I ask whether our plan includes the part that comes back as 403? I can't see it myself
    who in the office knows what our exact package includes, forbidden on projects
    don't know what licence contains, 403, whom do i ask
    forbidden, can't tell if module is ours
    I do not know if production is contained in our licence and the connector gets Forbidden, whom to ask?
    .finish =
        ok
        i'm mailing the main user
        passed on to the boss
        ringing them tomorrow
        noted
        all set then
        I'll ask the treasurer
        it's the franchise head office that holds it, I will mail them
        done here

forbidden_where-is-message =
    where do I find the full message behind 403
    the app only shows 403, where is the rest
    the app shows only failed, where do I read if it was forbidden
    where's the complete refusal in Power BI
    how do I unfold the details of a 403
    which log file has the rest of forbidden
    how can I tell whether there's more text behind the 403
    error is a chunk of JSON, where in it is the real wording of the refusal
    my tool prints 403 only, where do I find what Exact sent along
    where would I find the full text behind this 403?
    The error is a block of text with curly brackets and a 403 in it. Where in there is the reason?
    our app shows nothing but 403, how do I see whether anything follows Forbidden
    the json has a field called value, is that the actual message
    Just a red cross and the number 403. How do I get at the text behind it?
    the app shows 403 and nothing else, does it hide the rest somewhere
    where is the 403 detail
    There's a block of code-like text below the status. Which part of it is what Exact actually said?
    where do I find the whole error text behind 403
    the app shows a short "Forbidden" pop-up, is there a longer version somewhere
    bunch of curly brackets with error in it, which word is the actual message after forbidden
    where would I see the full text behind the 403
    json with curly brackets and Forbidden, which part is message
    is there more text after 403, where in the log
    what does the value in error json mean, forbidden
    Where can I read the complete text of the Forbidden error?
    the app cuts the message off after 403
    A blob with curly braces and somewhere in it Forbidden, which bit is the real message?
    how to expand a refused request to its details
    Only see a red cross with 403, the complete wording must be somewhere
    it just flashes up Forbidden and goes, can I see the rest of it somewhere?
    .done =
        found
        ok
        unfolded it, reading it now
        log found
        behind value was a whole sentence
        the rest was under details
        the reason was at the very bottom
        nothing extra to be found
        behind value there was a sentence
        found it in last night's log
        colleague sent me a screenshot
        I can read it all now
        ok found it in the log
        found the word value
        clicked details, got it
        json thing is there, back to you
        found value in between the braces
        I can see the full text now, go on
        value says forbidden, nothing else

forbidden_which-user =
    which user is behind the link with forbidden
    whose rights do I check for forbidden
    under which login was the request that got forbidden
    it isn't my name being refused, so whose
    whose rights do I check with a forbidden
    app runs on an unknown user lacking rights
    whose rights count when the app gets a bare 403
    no idea which user connected the tool that's being forbidden
    how to find the login behind the refused booking program
    whose rights matter for that 403? I don't know who connected it
    I'm to check the rights of whoever carries the connection, as it gets a bare Forbidden. But who is that?
    Forbidden, and nobody knows as whom the app signed in
    under which login does the app with the bare Forbidden run, do its settings tell
    For the 403 I'm to check somebody's rights. Can an earlier entry show me whose?
    whose hands should try it, I don't know who linked the app that gets 403
    plain Forbidden, unknown user
    Checking rights for the bare Forbidden is fine, but nobody knows under which person the app works. How to tell?
    how do I find which user the app works as, need to check his rights for a bare forbidden
    no idea who linked the app that gets 403, could the entries it made tell me
    need to test by hand as the user of the app for the 403, but which user is it
    bare 403, whoever connected this is long gone or unknown, how do I find out who?
    bare 403, how do I know which user the app works as
    forbidden, who connected it? the guy left
    need to check rights of user behind the app but unknown who, it's forbidden
    On whose behalf is the app making the call that is refused?
    whose rights apply when the till gets a Forbidden
    They tell me to check the connecting user's rights because of the 403, but who's that?
    find which login an app uses, it keeps getting forbidden
    Which of our users does the refused app act as?
    I need to know which colleague logged in the program that gives Forbidden
    .done =
        found
        ok
        turns out to be the controller
        sandra then
        asked who it was
        my own login apparently
        was in my security center
        the intern back then
        the newest entry was posted by John
        settings say interface@
        it turns out it was me
        Petra has it on her own page, so it's her
        our old accountant, apparently
        app says logged in as piet
        return to my step
        the app settings show it, it's info@
        settings say info@ourclub, so the club account
        the entries show a user who left in 2019
        newest entry was made by the admin user
        it's in my security centre so it's me
        will ask whoever manages the subscription

forbidden_which-administration =
    the bare forbidden names no administration
    which company is the forbidden about
    for which firm did the app get that refusal
    forbidden in a report on twenty companies, which is it
    the error names no company, how do I find it
    one is forbidden but I can't see who
    the bare 403 doesn't say in which company
    there's a number next to Forbidden, how do I look up which administration that is
    which entity do I examine when a plain refusal mentions none
    Next to the bare Forbidden is only a six digit number, which company is that?
    I don't know at which company the Forbidden occurs, with which one should I begin
    only Forbidden is shown; in which of our companies did it go wrong
    Our app serves ten companies and there's one Forbidden. How do I know at which?
    in which of our companies did the plain 403 happen
    Forbidden, company unknown
    Our app covers nine entities and the bare refusal names none. Where can I see which it was?
    which company does this bare forbidden refer to
    which company does the plain 403 belong to, the app handles ten
    forbidden, only number 2198812 next to it. whats that number
    forbidden shows number 884213, which company is that
    how to find administration number from the forbidden log
    forbidden in one of our companies, which one
    the app gives only a number with forbidden, what company is it
    App gets Forbidden but doesn't say for which company
    403 with a division number only, which company is that
    twelve administrations, no clue which of them it's refused on
    How can I tell which entity a bare Forbidden belongs to?
    the refused call mentions 2041877, whose books are those
    .done =
        found
        ok
        the number belongs to the charity
        took the latest company
        looked it up top left
        it's firm 17
        asked about the number, it's ghent
        it's next to the result in the app
        looked the number up, holding
        the latest one it is then
        a line higher it names the foundation
        I know which company now
        newest one it is
        it's entity 7
        newest one it is then
        matched the code with the list

forbidden_app-not-in-list =
    the app with forbidden is not among my app's permissions
    app cannot be found in my list while it gives forbidden
    I get forbidden from an app that's nowhere in my permissions
    the refused app is missing from my list
    why don't I see the app with the 403 among my consents
    list's empty, still the app says forbidden
    to investigate the 403 I need the app in my list but it is absent
    app with the bare Forbidden isn't under my permissions, who has to look
    can't check the app's companies for this 403 as someone else approved it
    With a bare Forbidden I must check the app's companies, but it isn't in my Security centre. And now?
    the app with the Forbidden is on someone else's list, how do I view its companies
    I was told to look under Manage companies for that empty Forbidden, but the tool isn't among my permissions. Who does see it?
    bare 403: app belongs to someone else so I can't view its allowed companies
    my page doesn't list the app that's getting bare 403s
    can't find app for Forbidden check
    I got as far as the third cause and then the app wasn't in my own overview. Is it in someone else's?
    want to check the app for this forbidden but it's not in my list
    can't check if the app may reach the company, it isn't in my security centre (bare 403)
    app giving forbidden is missing from my own authorisations, what then
    Must I ask my colleague to look, because the app with the 403 is not in my list
    App giving bare 403 isn't in my own list, so how do I see its companies
    app isn't in my security centre, plain 403, whose list would it be on
    403 and app isn't in my permissions
    want to check the app's companies because forbidden, can't find it in my list
    app not under my name while I look for reason of forbidden
    Wanted to check what the refused app may reach, but it isn't among my apps
    the app that returns forbidden is missing from my security centre
    My list shows another app, not the till that gets a 403
    a colleague sees the app, I don't, and I'm the one investigating its Forbidden
    where do I look up the permissions of the app that gets 403 if it isn't listed under me
    checking app's companies for a 403 but app not in user's list
    .done =
        ok
        found
        a colleague has it
        seen through import/export
        the admin looked for me
        ann has the app, she's looking
        viewed everyone's list
        seen with the controller
        the admin does see it and is reading it out
        it was John's, he's looking now
        found it in the overview of everyone's apps
        somebody else had approved it, sorted
        my colleague found it, ready
        colleague sees it in hers
        Import/Export shows it, great
        other person had it, we looked together
        found it by App permissions
        app permissions shows it, ok

forbidden_own-app =
    forbidden with our own app
    is forbidden possible for our own app
    can a self-registered app get forbidden through wrong ticks
    refusal with our own app, are the kinds of data too narrow
    we built the app ourselves and get no rights on purchases
    standard or home-made, why does it matter with a 403
    does the company choice matter for a 403 if it is our own app
    own registration gets plain Forbidden, may I skip checking the app's companies
    in-house app with a bare 403, is the app-selection cause ruled out
    is this thing our own app? it affects the Forbidden check you said
    own app or not, for 403
    Our developer wrote something that gets bare Forbidden. If it counts as an own app, may I skip the choice of companies?
    is app company selection a possible cause of forbidden for our own app
    Is the tool with the 403 our own app? how would I recognise that
    We built the connector in-house, does the company check for Forbidden apply then
    checking the 403 it asks is it our own app. How would I know?
    plain 403, vendor made something "special for us", is that own app?
    is ours an own app or not, need to know for the forbidden check
    forbidden, with in-house app no company choice, skip that?
    how can I tell if it's self registered, solving a 403
    our home-built script gets Forbidden, are there companies to tick for it?
    Is it our own app or the vendor's and does it matter for a 403?
    self-registered client has no list of companies, could that be what causes the Forbidden
    How do I recognise an own app while investigating a bare 403?
    in-house integration is refused on one company, I can't find a company choice for it anywhere
    .done =
        ok
        clear
        it's the vendor's, i know now
        turns out we registered it
        so not our own
        no client id filled in, so standard
        we made it apparently
        i understand now
        it's from a vendor, so standard
        IT says we registered it
        clear, I know which kind we have
        the agency put it in our name
        it's a vendor's one then. back
        not ours then
        ours, made in house
        it's the vendor's, go on
        vendor's then, go on
        it's invantive so a standard one
        right, we registered it ourselves

forbidden_who-knows =
    who knows which modules we have for forbidden
    whom do I ask what the licence includes
    who can say if our licence has the refused part
    can the bookkeeper look up our plan because of that forbidden
    where do I ask which modules we have
    does Exact itself have a list of what we pay for
    who can tell what parts our Exact licence holds, for this bare 403
    whom do I ask if the forbidden module is in our subscription
    would our accountant know which modules we have, it matters for the refusal
    who could tell me which modules our licence has?
    Whom can I ask whether stock is in our subscription, now the tool gets Forbidden?
    I see no projects in my menu: is that the licence or my own rights? chasing a 403
    who'd know what our Exact licence includes
    In my menu stock is missing. Who can check if we have that part, since the app gets a 403?
    who would know which modules our Exact contract has
    ask whom about our licence contents
    To exclude the licence as the cause I need somebody who knows what's in it. Our accountant perhaps?
    who would know if our licence contains the stock part (403 there)
    I can't tell what modules we pay for, whom to ask? tool says forbidden on projects
    who would know what's in our Exact licence? supplier says the 403 might be a missing module
    whom I should ask for what modules are there in the subscription, forbidden on app
    Who can tell me which modules our Exact licence has? We get a 403 on stock
    do we even have projects in our plan, whom do I ask
    Not sure which edition we bought; the app may be tripping over a missing part. Who'd know?
    is it our accountant who knows what the licence covers
    whom to ask about what's in our subscription, because of a Forbidden
    .done =
        ok
        asked
        mailed the bookkeeper
        boss knows about it
        enquiry is running
        the boss looks it up
        rang the main user
        the office knows
        the director knows, he's on the phone
        rang the accountant, got my answer
        contract is in front of me
        asked the one who manages it
        asked, we do have it
        the CFO would
        asked around, got an answer
        take me to the question again
        asked the accountant, back please to where I was
        got the answer from our admin
