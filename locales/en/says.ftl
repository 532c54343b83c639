### What people say at a step, and what they mean by it. This is learned from; nobody is shown it.
### A line is an example. What belongs to one step stands in questions/<guide>.ftl.

## Words

# Which choice: at-1 is the topmost, from-end-1 the bottom one.
ordinals =
    .at-1 =
        first, 1st, top one, top option, topmost, very first, one
    .at-2 =
        second, 2nd, two
    .at-3 =
        third, 3rd, three
    .at-4 =
        fourth, 4th, four
    .at-5 =
        fifth, 5th, five
    .at-6 =
        sixth, 6th, six
    .at-7 =
        seventh, 7th, seven
    .at-8 =
        eighth, 8th, eight
    .at-9 =
        ninth, 9th, nine
    .from-end-1 =
        last, bottom, very last, final, lowest
    .from-end-2 =
        second to last, last but one, second last, next to last, penultimate
    .middle =
        middle, in the middle
# What languages are called.
language-names =
    .nl =
        dutch, netherlands, flemish
    .en =
        english, british
    .de =
        german
    .fr =
        french
    .es =
        spanish
# What else readers call the words of the glossary.
term-names =
    .administration =
        administrations, division, divisions, company file, set of books, exact company, admnistration, adminstration, administation, accounting entity, company in exact, client administration
    .app-registration =
        app registrations, app-registration, application registration, client registration, oauth client registration, api registration, registration of the app, app registraton, app regsitration, appregistration, app store registration, oauth app registration
    .own-app =
        own app, own apps, our own app, own-app, custom app, private app, in-house app, self-registered app, bespoke app, self-built app, homegrown app, inhouse app
    .standard-app =
        standard apps, standard-app, standardapp, standart app, third-party app, 3rd party app, vendor app, public app, off-the-shelf app, marketplace app, supplier's app, ready-made app
    .consent =
        consents, concent, consnet, authorisation, authorization, user consent, app consent, oauth consent, oauth grant, app authorisation, app authorization, consent grant
    .division-scoping =
        division scoping, division scope, division scopes, division-scoping, divisionscope, division scopping, choice of companies, choice of divisions, administration selection, selection of administrations, company scoping, division selection
    .data-scoping =
        data scoping, data scope, data scopes, data-scoping, datascope, scopes, api scopes, oauth scopes, kind of data, types of data, data categories, application scope
    .xero =
        xero.com, xero accounting, xero accounting software, xero bookkeeping, xero online, zerro, xerow, xero software, go.xero.com
    .mollie =
        mollie.com, mollie payments, mollie psp, mollie payment provider, mollie checkout, molly payments, mollie payment gateway, moly payments, mollie api
    .moneybird =
        moneybird.com, money-bird, moneybrid, monneybird, moneybird accounting, moneybird bookkeeping, moneybird invoicing, moneybird software, moneybid
    .quickbooks =
        qbo, qb online, quickbook, quickbook online, quick books online, quikbooks, intuit quickbooks, intuit qbo, quickbooks accounting, quicbooks, quickbooks.intuit.com, intuit quickbooks online

# What a choice begins with that says yes or no.
answer-words =
    .yes =
        yes
    .no =
        no, nope
# What stands around a choice that is pointed at.
choosing-words =
    the, that, this, those, it, option, options, choice, number, no, nr, answer, one, item, point, choose, pick, take, select, i, ill, id,
    want, go, with, for, of, is, was, think, would, like, its, on, list, button, line, in, do, lets, use, my, please, guide, guides
polite-words =
    please, pls, plz, sorry, oh, ah, uh, uhm, um, er, hmm, hm, mmm, well, just, then, so, actually, really, kindly, sir, maam, madam,
    mate, lol, ugh, gosh, wow, ok, okay, hello, hi, hey, thanks, thx, cheers, alright
question-words =
    how, what, whats, where, wheres, why, when, which, who, can, could, may, must, should, do, does, is, are, am, will, would
# What tells that something happened, beside words in -ed.
past-words =
    did, done, had, has, have, was, were, went, gone, got, gotten, made, found, saw, seen, took, taken, put, set, ran, run, read,
    wrote, written, chose, chosen, came, sent, left, kept, gave, given, told, let, cut, shut, switched, ive
# What asks for what a word means.
meaning-words =
    mean, means, meaning, meant, explain, explains, explanation, definition, define, defined, term, word, clarify, notion, jargon, what is,
    whats, what are, what counts as, stand for, stands for, never heard of, in plain english, describe, refer to, refers to, understand by,
    terminology, what on earth is, what exactly is

# What a question after the reason begins with.
why-words = why, whyd, whys, wherefore, waarom, hoezo
# No app is called this: no answer to the question for a name.
no-app =
    back, why, skip, previous, yes, no, hi, hey, thanks, none, unknown, nothing, empty, dunno, thankyou, idk, pass, blank, yep,
    nope, next, done, ready, finished, ok, okay, check, hello
# What stands before a name that is told in a sentence: “it is called …”.
name-before =
    no i mean, no its, no it is, sorry i mean, it is, its, it is called, its called, the app is, the app is called,
    the name is, app name is, the tool is called, the tools name is, the apps name is, the program is called, its name is, we call it, it concerns, i mean, i am talking about, the link is
# What stands behind such a name: “Basecone, I think”.
name-behind = or something, or so, i think, i thought, i believe, i guess, i suppose, please, probably
# What somebody calls themselves: “let me ask my colleague” is no name.
oneself-words = i, im, ill, ive, id, we, me, my
# What takes back something of what stands before it: “it worked, but …”. With .anywhere: what always does;
# anyword stands there for one word, whichever it is.
reservations =
    but, only, then, though, however, although, until, till
    .anywhere =
        except, excluding, of the 2, of the 3, of the 4, of the 5, of the 6, of the 8, of the 9, of the 10, of the two, of the three, of the four, of the five, of the six, of the eight, of the nine, of the ten, apart from, all but, partly, partially, half, almost, nearly, mostly, not all, not everything, not everyone, for a bit,
        for a while, for now, so far
# What is a guess, or hearsay: nothing is shown by it.
guesses =
    probably, presumably, maybe, perhaps, guess, assume, suppose, bet, apparently, seems, seem, seemingly, hopefully, hope, think, thought, believe, should, must be,
    supposed to, according to, said so, says so, told me, told us, might, reckon, imagine, no doubt, expect, i hear
# Whose something is: “an own app” is “your own app”.
whose-words = your, my, our, ones
# Words that turn a sentence around. With .missing: those that say that something is not there, or not well; “not missing”
# turns that around again.
negations =
    not, no, dont, doesnt, didnt, cant, cannot, isnt, arent, wont, havent, hasnt, wasnt, couldnt, wouldnt, never, nothing, none,
    nowhere, without, nobody, nope, neither, nor
    .missing =
        missing, off, wrong, failed, empty, unable, gone

## Everywhere

done =
    it's revoked
    it is withdrawn
    the rights are withdrawn
    everything is withdrawn
    I have withdrawn it
    access is revoked
    pressed
    checked
    ticked
    unticked
    noted
    written down
    looked
    read it
    read through it
    went through it
    gone through it
    been through it all
    looked at everything
    looked them all over
    had a look
    spotted
    spotted it
    made it
    im on that page
    on the page now
    its up
    confirmed
    selected
    picked
    moved
    moved them
    added
    removed
    deleted
    changed it
    filled in
    filled it in
    scrolled down
    started
    started it
    launched
    waited
    all done with that
    done with this bit
    done and dusted
    finished that
    that bit is done
    that part is done
    all sorted
    good to go
    next please
    next step please
    moving on
    keep going
    continue please
    what comes next
    already did
    already done
    did that already
    worked
    easy
    piece of cake
    step complete
    thats in place
    accepted
    agreed
    approved
    yes i am there
    yes i see it
    yes its open
    ok i see it
    i have it open
    have it open
    i have clicked it
    pressed it
    i pressed it
    thats done now
    right its done
    right whats next
    lets move on
    move along
    what do i do next
    ok what now
    there
    there we go
    i am in
    im in
    ok got it
    yes got it
    that did it
    that did the trick
    it works fine
    went fine
    all set
    good next
    done
    it worked
    that worked
    it works
    i did it
    i did that
    done that
    did it
    did that
    i have done it
    ive done it
    ive done that
    i am done
    im done
    all done
    finished
    ready
    im ready
    i am ready
    im there
    i am there
    there now
    ok done
    ok im there
    okay done
    yes done
    yes i did
    yep done
    got it open
    its open
    it is open
    opened
    opened it
    it opened
    its open now
    i have found it
    i see it
    i see it now
    i can see it
    i can see it now
    there it is
    got it
    i have it
    clicked
    clicked it
    i clicked it
    i clicked on it
    next
    next step
    next one
    go on
    go ahead
    continue
    carry on
    move on
    proceed
    lets go on
    lets continue
    what now
    now what
    what next
    whats next
    what is the next step
    and now
    and then
    then what
    what do i do now
    success
    succeeded
    that went well
    that went fine
    sorted
    check
    check done
    step done
    this step is done
    completed
    complete
    it is done
    thats done
    works now
    it has worked
    managed it
    i managed
    on to the next
    ok next
    ok whats next
    done whats next
    yes next
    ok continue
    printed and put away
    clicked it and confirmed
    made one and copied it
    fixed it
    turned it off
    looks good to me
    its right in front of me
    im looking at it now
    took a screenshot
    the box is ticked now
    unchecked that one
    logged out and back in again
    closed the app and opened it up again
    refreshed the page
    hit f5 and its loaded
    copied it to notepad
    stored it in my password manager
    typed in my password and im through
    entered the code off my phone
    my colleague just set that up for me
    the mail has gone out
    sent a message to the administrator
    rang them and told them
    downloaded and unzipped
    installed
    updated to the latest version
    threw the old one out
    ive put them all in a row
    my list is complete
    wrote down every name and vendor
    crossed off on my paper
    swapped the old value for the new one
    got a green bar saying saved
    it asked if i was sure and i said yes
    window closed after saving
    put back the way it was
    set to once a night now
    switched off the schedule
    arranged that with the accountant yesterday
    took care of that this morning
    that was already in place
    three out of three
    went over the last one too
    waited the half hour like you said
    the waiting is over
    did this last week actually
    page has loaded
    menu is unfolded
    moved it across with the arrow
    pressed my name at the top right
    clicked through to the very end
    reached the bottom of the page
    cut the connection
    reconnected and tested
    made a note of it
    renamed and saved it
    transferred to the other user
    granted the rights
    double checked it and its fine
    did as you asked
    just finished typing it in
    pasted and saved
    uploaded
    im on the screen you described
    thats taken care of
    got it, that's in front of me
    yep that's open now
    right, I'm on the security center page
    ok saved
    finished this bit, what's next
    all ticked and saved
    There it is, third from the top.
    I have pressed revoke and confirmed
    i see the list now
    that worked first time, next please
    ok found my name top right and the menu dropped down
    logged in as Karen, as you asked
    The row is on my screen.
    it says permission removed
    moved them all to the right hand side
    nxt
    okay on to the following one
    and now?
    what do I do after this one, it's finished
    Confirmed the pop-up.
    signed in, no trouble
    I've done as you say, sir
    all good here carry on
    yes i am there already
    that one was quick. go on
    pasted the secret, pressed save
    I scrolled to the bottom and the button was there after all
    red cross clicked, row is gone
    the app disappeared from the list, so that's sorted
    OK, I've written all eleven apps down on paper
    Our IT guy just blocked the old accountant's users, so tick that off
    have it
    tick
    app is reconnected
    gedaan, next step pls
    waited the ten minutes, had a coffee
    i did the arrow thing
    Main user has just done it while I was watching
    took me a while but the page is open at last
    Ah! there it was, hidden below the fold. Proceed
    I am now standing in Import/Export
    arrived at the page you describe
    it's asking which app, I'm looking right at it
    copied
    both addresses are exactly the same now
    the two lists are showing
    completed as instructed
    performed
    k next
    donee
    dun, wat now
    its been saved i think we can move along
    Yes, the authorisations screen is up in Mollie
    disconnected it in xero, got the green message
    got a message saying changes saved
    that part I had behind me already last week, so on we go
    already did this yesterday evening, you can skip ahead
    Did that before I even opened your guide
    It was done already when I got here
    my colleague did it a minute ago, I saw it happen
    I've ticked the three companies and shoved them across
    the client id is copied to notepad
    logged out and back in with the admin account
    the menu has opened, I can see my exact online in it
    That is on screen
    visible
    I can see what you mean, the number 4 in the picture
    done!!! finally
    phew, that's that then
    righto
    gone
    I have removed her access
    it's off
    have now withdrawn the consent for that package
    Window closed, settings stored.
    that's taken care of
    I've done my bit, your turn
    well that was easy
    bob's your uncle, next
    I believe you'll find that is in order now
    finish with that, show me the following screen
    the tab security center is selected
    page loaded, took ages
    refreshed and now it's there, go on
    oh wait, yes, now I see it. Next
    no problem, did it
    not difficult at all, what follows?
    nothing left in that list, so move on
    I couldn't find it at first but now I have, let's go on
    it did not work at first, second try ok
    had trouble logging in but I'm in now
    wasn't where you said, but found it under the other tab, done
    no error this time, saved fine
    the thing is unticked
    ready for the next
    Ready with this step
    forward please
    mark it as done
    Did so.
    I selected my name and then My Exact Online, both worked
    Have selected the app, its page is open
    everything from the list is checked off, kindly proceed
    we're in
    I've got the users overview here, six names
    Yes I see "manage administrations" next to Klippa
    we wrote down name and supplier for every one of them

yes =
    yes thats it
    i believe so
    ok then
    yes
    yep
    yup
    yeah
    yea
    yes please
    yes it is
    yes it does
    yes i do
    yes i have
    yes that is right
    thats right
    that is right
    right
    correct
    thats correct
    indeed
    sure
    sure thing
    of course
    certainly
    absolutely
    definitely
    ok
    okay
    okey
    k
    fine
    good
    all good
    alright
    all right
    great
    agreed
    true
    exactly
    aye
    y
    ye
    do it
    go for it
    please do
    check
    that is so
    it is
    i think so
    affirmative
    sounds good
    yes indeed
    yes that's right
    that's right
    that is correct
    That is indeed correct.
    Affirmative.
    precisely
    fine by me
    I agree
    sounds right
    that's true
    I think so
    I believe so
    probably yes
    I guess so
    I'd say yes
    my answer is yes
    it is so
    so it is
    confirmed
    I confirm
    you got it
    totally
    by all means
    spot on
    ya
    ja
    yes sir
    Yes, that's correct.
    right you are
    I do
    we do
    it does
    it has
    he did
    I think so, yes
    I'd say so
    yes I believe it does
    yess
    yse
    ok yes
    oh yes
    yes yes yes
    I'm fine with that
    you bet
    yes, that is indeed our situation
    yes, that's our own subscription
    positive
    yes start there
    that one
    yes that's the one
    go with that
    open that guide
    start that guide
    let's begin there
    take me there
    exactly that
    that's what I was after
    yes show me
    let's do that one
    sounds right, begin

no =
    no not really
    dont think so
    no sorry
    afraid not
    no
    nope
    nah
    no thanks
    no thank you
    not really
    no it isnt
    no it is not
    no it doesnt
    no i dont
    no i do not
    no i havent
    certainly not
    definitely not
    not at all
    not yet
    no not yet
    i dont think so
    wrong
    incorrect
    thats not right
    that is not right
    thats wrong
    negative
    no way
    rather not
    no no
    unfortunately not
    im afraid not
    it isnt
    it doesnt
    never
    nay
    n
    no it isn't
    no it doesn't
    no that's wrong
    that's wrong
    that is wrong
    not correct
    That is not correct.
    I'm afraid that is not the case.
    not true
    that's not true
    untrue
    false
    not so
    that is not so
    it's not like that
    it isn't like that with us
    not that
    not that one
    not this one
    that's not what I mean
    not what I meant
    I didn't mean that
    absolutely not
    by no means
    on the contrary
    quite the opposite
    I disagree
    don't agree
    not agreed
    I don't think so
    I think not
    probably not
    I'd rather not
    my answer is no
    noo
    nein... I mean no
    not in our case
    nee
    No, that is not the case.
    of course not
    not that I know
    not as far as I can tell
    it isn't
    it doesn't
    we don't
    I have not
    hasn't
    didn't
    no sir
    oh no, not that
    no, ours is different
    no, it belongs to the accountant
    better not
    please don't
    don't
    not me
    neither
    alas no
    I'm afraid not
    nothing of the sort
    no, only one of us has it
    non

back =
    previous page
    previous please
    go to previous
    the one before
    one back
    back a step
    go back one
    wrong button
    i misclicked
    misclick
    picked the wrong one
    let me change my answer
    change my answer
    return
    terug
    no not that one
    i meant something else
    no i meant something else
    wrong answer
    i gave the wrong answer
    i picked wrong
    bring me back
    to the previous screen
    one screen back
    previous question
    show the previous one
    back one
    id like to go back
    no that was wrong
    back please
    can you go back
    the step before
    last step again
    back
    go back
    go back please
    take me back
    back up
    one step back
    a step back
    step back
    back one step
    previous
    previous step
    the previous step
    to the previous step
    previous screen
    i want to go back
    can i go back
    how do i go back
    can we go back
    lets go back
    return to the previous step
    undo
    undo that
    revert
    take that back
    oops
    whoops
    oops wrong one
    wrong choice
    wrong one
    i chose wrong
    i picked the wrong one
    i clicked the wrong one
    my mistake
    mistake
    that was a mistake
    thats not what i meant
    i didnt mean that
    no i didnt mean that
    not what i meant
    not that
    not that one
    no go back
    no something else
    i want to change my answer
    change my previous answer
    let me choose again
    let me change that
    what was the previous step
    show me the previous step
    show the last step again
    what did it say before
    too fast
    i went too fast
    that was not my intention
    can that last click be undone
    let me withdraw that answer
    i wanted the other one
    could we rewind one
    bring me to where i just was
    my finger slipped
    clicked too quickly
    would you mind going back
    how do i get to the screen from just now
    what did you ask just now
    id like to redo that last question
    that answer was not right id like to alter it
    wait id rather answer differently
    on second thought i should have said something else
    take a step backwards
    backwards
    prev
    the screen before this one
    ive gone one too far
    missed a step go back a bit
    remove my last answer
    sorry wrong click
    damn hit the wrong thing
    i want to reread what came before
    abck
    bring up the one before again
    ctrl z
    rewind
    previous step please
    back up one please
    what did I have to do before this? go back
    one step back please
    take me back to the last step
    oops wrong button
    I clicked the wrong one
    sorry, misclick
    can I change my answer?
    I'd like to change what I just answered
    that wasn't what I meant to pick
    wrong choice, let me redo it
    hang on, I hadn't finished the last step
    I wasn't done with the previous page
    return to previous step
    Could you please take me back one step?
    picked the wrong option
    meant the other one
    I should have said no there
    said yes by accident
    pressed done too early
    how do I go back from here
    where's the back button
    is there no back button
    bak
    bcak
    ctrl-z please
    let me see the step before this one again
    what did the last screen say again
    I need to re-read the previous bit
    scratch that, I answered wrong
    I take that back
    correct my last answer please
    my colleague says I answered incorrectly, can we reverse
    not start over, just one step back
    two steps back
    earlier step please
    show me the earlier screen
    I skipped something, go back
    you moved on before I was ready
    too fast, back up
    back up a bit
    cancel my last answer
    I changed my mind about the previous question
    on second thoughts my last answer was wrong
    I hit enter by mistake
    wrong turn
    I think I took the wrong turn one question ago
    we're down the wrong path because of what I picked
    revert last
    please to go back I make mistake
    I have chosen bad, want choose again
    return me where I was before
    go to the one before
    I guessed and guessed wrong
    forget what I just said
    ignore my last reply, I misread it
    I misread the question, can I answer it again
    Apologies, I selected the incorrect option.
    that was the wrong tick, it's the second one
    reselect
    redo last answer
    I didn't actually do the step I said I did
    I lied, it's not done yet, go back
    haven't done the previous one yet actually
    the last step needs another look
    hold on, go back a sec
    whoa, back
    take one step backwards
    can i return to the question i just had
    wasn't done with that one yet
    oops too far
    I hit next by accident
    can I change what I answered just now
    I want to answer that question differently
    what did the last step say again?
    show me the one before this
    hang on I was still reading that
    you moved on before I finished
    I was still logging in, one back please
    wrong option, meant the other one
    I said yes but it should've been no
    hmm I think I took a wrong turn
    this is the wrong path, take me to where I chose
    undo my last answer
    let me redo the last answer
    could we return to the preceding step?
    Would you kindly display the previous instructions once more?
    what was that thing with the name top right, show again
    the list from a second ago, I need to see it again
    I skipped something I think
    did I miss a step? I clicked twice
    double clicked, sorry
    one page back
    bck
    go bak
    is there a back button
    where's the back button in this thing
    rewind a bit
    ctrl+z
    scroll back to the earlier screen pls
    my colleague just told me my answer was wrong, can i correct it
    turns out it isn't our own app, let me change what I picked
    I guessed at the last one, want to have another look at it
    need to revise my previous response
    I told you it was done but it wasn't
    not done there actually
    slow down, I'm still on the one before
    too fast!! still searching in the list there
    you're ahead of me
    I'm one step behind you
    don't go on yet, I had to write down something from the last screen
    hadn't copied the message yet, bring that screen back
    I need a screenshot of the step you just showed
    was on the phone and clicked without reading, what was it
    pressed enter too soon
    my kid pressed the button, get me back to where I was
    can you repeat what you told me before this
    repeat the last instruction
    say the previous bit again
    I forgot what the previous one wanted from me
    not this one, the one before
    nope, back up
    back up a little
    let's back up, I made the wrong choice
    take me one step backwards
    i come here by mistake, please the before step
    please go to before, i not finish
    I have to make again the previous
    want to check whether I did the last one right, show it
    not sure I did that previous thing correctly, can I see it once more
    I typed the wrong name there, let me fix it
    the app name I gave is misspelled, how do I get back to that
    actually no, I picked the wrong product a moment ago
    on second thought my answer is different
    changed my mind about that last choice
    can I still alter my choice?
    that should have been the second option
    I chose the first one but now I see it's the other
    wait wait wait, previous
    earlier step again
    return to last screen of this guide
    gimme the last page again
    where did the picture go, I was still looking at it
    the picture with the red frame, I want that one back
    that went by before I could read it
    still needed that text
    I wasn't through with the list when this came up
    we shouldn't be here, I answered wrongly
    this isn't where I want to be, I clicked the wrong thing
    this branch isn't for us, let me choose again at the last question
    jump one back, need to log out first and didn't
    I should have signed out first as it said, let me reread that
    may I see what came before
    last one again
    hm, clicked one too many
    hit the wrong message. Undo
    what did the last page say again?
    can I change what I answered before this?
    show me where I was a moment ago, the thing with the column
    <- back
    return to previous question, I clicked too fast
    I ticked on before choosing, sorry, bring me one screen earlier
    whoa stop, the one before again
    the last one again
    I wasn't ready
    hang on I hadn't finished the previous one
    you're going too fast, show the last screen
    I clicked next too soon
    that was an accident, I hadn't done it yet
    oops wrong button, take me back
    can I see the previous step once more
    Wait, what did it say before this?
    what was the step before
    let me see that again, the one we just had
    return to the former step, please
    undo that, I want the earlier screen
    not so fast
    hold on, I was still busy with the other thing
    hold it, hold it, I'm still on the last one
    stop! I wasn't done there
    stop stop, too quick, previous page
    halt, I need the one we just left
    Start that last bit again please
    can we redo the step I just had
    do the previous over
    again the one before this
    repeat the last step
    I missed something in the one before
    I skipped a line just now, can I get it back
    forgot to tick something there
    I forgot to save in the previous screen
    actually I hadn't pressed save yet
    I said done but it isn't, go back one
    I said yes but meant no, let me do that one over
    picked the wrong answer just now
    Wrong choice, may I choose again?
    chose the wrong option, other one please
    let me correct what I filled in
    I typed the wrong app name, can I change it
    i made a mistake in the name
    that's not what I wanted, back to the question
    the question you had just now, show that again
    ask me that again
    Could you put the last instruction up again
    where did the text go, I was still reading it
    I was reading!
    hey I was still reading that
    you've moved on but I haven't
    I am a step behind you
    we're one too far
    we've gone too far
    one too many
    jumped too far ahead
    I think I pressed twice, there's one I never saw
    clicked double, missed a step
    you skipped one on me
    sorry my phone rang, put the previous one back
    somebody walked in, I lost the last screen
    my cat walked on the keyboard and it went on, back please
    terug please
    can u go a step terug
    a step backwards would be nice
    turn one page back
    page back
    Before this there was a list, I need that list again
    i need to see number 3 again, the one just before this
    what were those numbers again, in the screen just now
    where was I supposed to click in the last one? show again
    the explanation from a moment ago, once more
    bring back the picture with the red frame from just now
    no no no back
    no, the other one, the one before
    nooo wait go back
    oh dear, back
    bakc
    go bakc one
    previuos step
    please the step before
    to the step before this one
    I'd like to return one step, if that is possible
    Kindly take me to the preceding step.
    reverse
    not yet! I still had to log in
    hadn't logged in yet, so the one before
    still had two boxes to tick over there
    I didn't get round to it yet, put it back
    I was not quite through with that
    hm I wasn't there yet
    not finished with the last one, sorry
    sorry, premature click
    I pressed enter by accident
    Hit the key without thinking. Earlier step please
    slipped with the mouse
    can't I go one up
    step up again
    let's not start over, just the last step again
    start again but only from the previous screen
    no need to quit, just show me the one I had
    don't stop the guide, only go one back
    I need to redo my answer
    retrace one step
    I'd take my last answer back
    withdraw my answer, I mean the one I gave you just now
    the screen that was here ten seconds ago, that one
    back 1
    nah I've changed my mind, go back
    oh wait, wrong app
    no hang on, I meant a different app
    typed the wrong name just now
    Apologies, I gave you the wrong program.
    whoa, too fast, I was still on the menu bit
    hit next too early
    no no, the other one, the till one
    picked the wrong answer to your question
    want to read that last bit again
    I said yes but it's a no
    can I change what I answered a moment ago
    what was on the screen before this?
    one back please
    There was a tick box on the one before that I skipped.
    you went on while I was still signing in
    that choice was wrong, it should be the whole app and not one company
    on second thoughts, not this way, previous
    misspelt the app, let me fill it in again
    undo my last answer here in your window
    I go too far, please the step before
    hold on, the ten minutes aren't over
    one back, let me wait a bit longer
    wait go back to the list
    I'd rather pick the other reason, back
    hang on, audit? no, I only wanted the list. back
    step back, I answered too quickly
    forgot one, previous screen pls
    hold on, I was in the wrong app
    hmm, all of them? let me reconsider that answer
    hang on, there was a second line underneath
    return please
    never mind, go back
    oh, actually it was just the bare word
    hmm no, her password never changed
    right, return me to the list of reasons
    back to waiting
    hold on, the subscription is ours after all
    it just failed to fetch! can I change my answer
    took off the wrong app, back up
    it was Kees! just remembered
    Actually data just arrived, let me answer again
    just spotted that I edited the wrong app, one back please
    hold on, I want to see the previous bit again
    back to the normal route
    found it after all, it was under the fold, take me to the step before
    previous page please, closed the tab by mistake
    reverse one, I opened the wrong file
    let me return to the step before this detour
    no dice, still not there
    neither brand turns up
    scrolled, nada
    previous question again please
    locked out altogether, app or no app
    I mistyped the app, let me redo that
    oops, hadn't opened My Exact yet
    oh that wasn't the right row, sorry
    actually I haven't revoked it yet, sorry
    my bad, I revoked a different one before this
    I jumped ahead, the wait isn't over
    hmm, I never pressed revoke on the right line
    I clicked too soon, only two minutes gone
    it wasn't asking me to sign in, I misread
    changed my mind, I meant take all of it away
    I didn't actually wait, can we redo that check
    nope, one of those earlier options did fit
    never mind, I see my name now
    sorry it did open, in another tab
    hold on, haven't been to that page yet
    I said it opened but it's just the loading screen
    found it after all, page two
    no sorry, it's the same account after all
    actually the name's right there, I misread
    my mistake, it was used on Tuesday
    sorry, overlooked it, revoke is there
    no wait, I was in my own list the whole time
    false alarm, it's asking for a login
    hm, on second thought not everything
    sorry, I'm not signed in yet
    hmm, that's not the app page I'm on
    hang on, haven't opened the last two
    wait, I don't actually know all of them
    I ticked too much but meant it's unused
    wait, turns out it's our scanner app, I do know it
    he's staying after all, wrong answer
    hmm it did open just now, go back
    scratch that, menu's there, was scrolled off
    it loaded in the end, ignore me
    my bad, it's right there under S
    sorry no, name is the same as always
    it's the right country, undo my answer
    it's not a coworker's, wrong guess
    hm no, it doesn't say that, that's a different icon
    didn't want the notes bit, misclicked
    that's not for me, no audit here
    there's more below, I hadn't scrolled
    ah no, it's a bought one
    sorry, I do know it now
    I didn't want less, misread that
    not administrations, I meant data kinds
    no it's not broken, I pressed the second one
    that login was for Teams, sorry
    oh wait, it did give an error after all
    back, nothing's changing, it just broke
    I pressed everything, wanted some
    it's data I wanted gone, not companies
    no, wasn't a login prompt, was an error
    no wait, I don't know the cause at all
    hmm, I only needed one added
    I do know what it is, go back one
    wasn't that message, I mixed it up
    not stopped, it asks for login, other button
    skip that, I want less access, chose the last one by accident
    wasn't ours, I picked own by mistake
    data wasn't it, I want everything gone
    I answered wrong, it doesn't ask me a thing
    meant the other explanation
    not what I was after, I know what limiting is
    sorry, it isn't about consent, misclick
    I don't know it after all
    no need, nobody but me has it
    sorry, opened the wrong guide
    wait I hadn't got to the two lists yet
    hang on, the app was right after all
    I clicked on before saving again
    I answered too soon, it isn't right yet
    oh hold on, I do have access to the app
    hmm no, keep some of them
    scratch that, refreshed and it is right
    nvm found it, it was there all along
    I'd rather have taken the other way
    found the menu now
    whoops, it's on page two
    no it was just called something else
    oh there it is, sorry
    mixed up left and right, sorry
    it's listed by number, found it
    hmm I'd rather pick them
    no, it is mine after all
    sorry wrong guide, ours isn't disconnected
    wait, that was the app's own login, not theirs
    hold on, I logged in with the wrong person
    I went past the data page too quick
    oh I think I refused instead of agreeing
    I skipped the signing out bit, sorry
    spoke too soon, it asked to log in again
    I can test it now after all
    those were old figures, so no new data after all
    the login just popped up
    login screen showed up already
    misread, it's a different error
    I remember now, it's the service account
    typo in my email, I'm in
    they appeared after loading
    found it lower down
    oh there it is, further down
    it came through after a while
    it's filling up now
    hold on, I guessed the previous answer
    sorry the user can't pick it after all
    back up, the app doesn't have it
    it's off in the product, I misjudged
    wrong filter, that was for years
    I hadn't saved the filter yet
    I do have access, let me answer again
    he does have it, misread
    found the app after all
    turns out I am it
    no, it's this one
    it's there, under more
    not the name, a coworker did it
    there they are, scrolled more
    found where it is
    not invantive, my mistake
    no, the thing is in excel
    it was power bi after all
    it was the other message, oops
    I noted the wrong administration
    hm, actually it isn't meant to have that one
    the user hasn't got it, I said yes too fast
    I was looking at the other app
    it was in the right list after all
    it should have it, wrong answer
    it still exists, misread
    other companies do work
    it did say division
    misread the word
    it was the scope one
    actually ours is our own already
    app turned up
    got the full text now
    number is in there after all
    it was me
    oh there, tiny icon
    it opened now
    no, this account
    it's mine, checked
    oops wrong guide, mine isn't a Forbidden at all
    wait, the message did have more text, take me one up
    scrap my last answer, she did get refused when she tried
    hang on, she couldn't pick the administration after all, I misread
    I clicked included but the app didn't have that company ticked, sorry
    my mistake, the rest was just the time stamp. only forbidden
    turns out he CAN do it by hand, let me change that
    looked at the wrong app, mine has it ticked
    take that back, payroll is there under another menu
    actually I never checked the app's list, I just clicked yes
    I said dunno but we do have that module
    ah found it, I wasn't stuck after all
    got it, it's the holding. back to the question
    scrolled down, it is in my list
    no it's a normal store app, I know that, go back
    no need to ask anyone, it's on our contract right here
    wrong topic, nothing stopped here
    hold on, it's just one company that's gone, not everything
    didn't mean 'nothing comes', it does ask me to log in
    I said one, but in fact all of them are missing
    sorry no 429 here, picked the bottom one by accident
    oh he's still active, I mixed up two names
    turns out the password never changed
    scratch that, it was connected only once
    I said yes but those were old records
    it just came in, a bit late! undo that no
    found a way to test it after all
    it was me apparently lol, go back
    I'm in now, typo. where was I
    go back, I do know what keeps failing
    didn't actually turn it off yet, back a step
    back please, the times aren't set yet
    go back, I still need to cut the schedule down
    spoke too soon, same message at 6 this morning
    read the mail again: it's not about seconds
    oh, it did finish. that message was from before
    found it in the log, bring me back
    found the switch, go back
    ah ok I know how long, take me back
    wrong guide, this is a normal app from a vendor
    that was the client id I copied, not the secret
    actually it did say callback uri, other route then
    I answered yes but I'm not allowed, go back
    not saved yet, back one
    ah no, it did connect the second time
    I can test it now, back
    oh I do have that right, wrong login
    it's ours, found the paperwork. return
    found the menu, sorry
    there it is, page two
    not leaked after all, it was an old one
    doh, the manual one obviously. back
    no choosing needed in the end, back to the form
    sorry, wrong guide, nobody is leaving
    wait I said I knew the old one but I actually don't
    oops she hadn't finished checking her list
    not there yet, I haven't even reached the login
    oh no, I closed the consent page, go back to that
    hmm one administration didn't come through after all
    just heard his account is blocked, other answer please
    correction, he can still get in
    found an old mail, it was Karin's login after all
    it just showed up, so nothing was missing
    oh I do have a document here I could send through, back please
    my mistake, he's in one environment only
    turns out this login was never used for that app
    found it further down the list, back to before
    there it is, bottom of the page, go back
    looked again, it does say the new user
    ok the list did load, back to where i was
    my list was missing two apps, need to go back to it
    hold on, the time sheet app hasn't moved yet
    wait, one consent is still there, previous step
    turns out we pay for it ourselves
    false alarm, that app is one of ours
    never mind it hasn't stopped, just late
    no need, just saw the Exact bill
    I don't need this, i'll just keep going with the list
    a colleague recognised it, no issue then
    we did find a colleague for it
    I logged in as admin and I can, so back
    he is in the user list after all
    wrong place, mine is in another program
    typo in the app name, let me redo that
    hmm, I do have the keys after all, offer that again
    not yet, the confirm box is still open
    I pressed cancel there, take me to the withdraw step
    it stopped now, that was cached data
    actually I can test it, my colleague is in
    never mind programs, just show me the clicks again
    it's there, under its company name
    not another organisation, it's the key thing
    changed my mind, it can go completely
    wasn't worried really, misclicked that
    I left the name empty by mistake
    still need to take it off, back
    nope, it was old data, it's out
    I was in as the wrong user, let me redo the removal
    it was under my name, found it
    no key of mine, wrong link
    it's the app, not the person
    oops, wrong guide, take me out of here
    hang on, i typed the wrong app name just now
    didn't mean to skip the part where you do it for me
    nope, I wasn't in settings yet, clicked too soon
    let me go back one, I never got to that apps page
    I want to redo the previous check, pressed it too early
    oh no, I only wanted one organisation, go back
    i need the disconnect step again, I hit cancel there by accident
    wait it IS still listed, I answered wrong
    I take that back, I should've done it by hand
    back please, those were the keys of another app
    scratch that, after a refresh it's gone
    hmm I did skip one organisation, undo
    found it right after I clicked, sorry
    misclick, I just wanted the disconnect instructions
    I picked the wrong guide, out please
    hold on I'm logged in as somebody else
    need to redo the consent, ticked the wrong company
    spoke too soon, no data after all
    oh it shows in the list now, my answer was wrong
    go back, turns out i can test right now
    changed my mind, I didn't mean stop
    no no, I meant stop here
    ugh still in the other organisation, step back
    I hadn't pressed disconnect app, sorry, previous step
    correction, the others still have it, misread
    after reloading it's gone so please one back
    clicked quickbooks by mistake
    the name I gave was wrong, back to that
    I'd rather go back to where you offered to do it
    i jumped ahead, Apps isn't open yet
    I haven't clicked the second disconnect, back
    I think I left out the last click in quickbooks, go back
    sorry, it just fetched something, change my answer
    it stopped a minute later, so back to the question
    that's not me, I run my own shop
    turns out I do have admin, my mistake
    never mind it's there, hadn't opened the arrow
    it was me who connected it lol, go back
    mine is the normal one, I was on the wrong tab
    wait what did I answer before
    did I skip one? back
    previous one
    no wait it wasn't him
    not it, previous please
    I had looked there, go back
    hmm, not so fast, previous
    let me open it once more
    right, back to the question
    previous screen pls
    hm, go back, I forgot one
    take me a step back would you
    actually, I can test now, go back
    hold on, no, back
    can we go back to the previous one
    actually no, the whole thing must go
    can I go back and verify now?
    second thoughts, I'd rather not
    I'm not sure the right side is right, previous please
    wait, wrong companies, back
    I can test after all, one step back
    sorry, misread it, can I redo that
    go back, wrong answer
    the step before please
    wrong pick, take me back
    no it wasn't that
    he isn't gone, I chose the wrong one
    no one withdrew a thing
    can test now
    wait, previous one
    I have the result already
    go back please, I forgot to save the arrows
    hold on, previous step
    wrong answer, he cannot sign in any more
    oh wait, I remember who it was
    data just came in, one step back please
    my clipboard is empty, let me get it again
    wait, it was the secret I needed
    one more try, go back
    colleague is back, can test now
    she gave me the right, back please
    that's me actually
    hmm, the till just died, go back
    sorry, it's our own subscription
    removed, check again
    that one is allowed to stay
    I can see it after all
    wrong pick, I meant the other one
    hang on, haven't deleted it yet
    go one back, I misclicked
    I never pressed allow, one back
    changed my mind, I'll accept
    one step back, wrong company
    forgot the final click, back
    hit the wrong thing, go back
    didn't finish the survey yet, back
    take me back to the list step
    could we go back a step
    go to previous screen
    no wait, back
    take me back one, wrong app
    could i get the previous screen
    last one again please
    previous screen please
    hold on, back to saving
    let me redo the previous one
    one step back, I do see that link
    hmm, go back, I may have that right myself
    back up one
    go back pls
    earlier screen please, I misread the error
    hmm wait, previous
    back, it does still exist I think
    return, I clicked the wrong error
    up one step
    previous question, I answered too fast
    go back, nothing came after it in fact
    back, I need to look at that again
    hm wait, we do have it, back
    return to the licence question
    can I return to the previous
    one question back
    the one before again pls
    step back please, not right
    back to seeing if it's visible
    previous, sorry
    return to the last one please
    previous one please
    undo, I want the step before
    previous question again
    not right, take me one back
    go back I lost what I copied
    go back to the start question please
    could we go one back
    wait, the subscription is ours, back please
    I clicked too fast, back
    step back please
    hold on, back one
    let me see the last screen again
    go back, I'll retry
    return to the question before
    back, I'll do it again
    hold it, back
    back a page
    I logged in with the wrong account, one step back
    go back one, it isn't ten minutes at all yet
    I can test it after all, go back
    go back before this
    no, back to the question before
    no that isn't it, previous
    wait I changed my mind, only some companies
    wrong path, take me a step back
    no it's a different problem, one back
    eh, one step back please
    one more time, back to the test
    turns out I've that right myself, go back
    lost the previous screen, show me that again
    ah I remember that one now, go back
    that's no help, previous one
    no the person is staying, go back
    let me go back a screen, maybe I misread
    I misclicked, back
    one back, I answered too quick
    no wait go back, it was already on the list
    back, I answered no but meant yes
    take me one step back first
    back to screen before
    hmm I think I said no by accident, back
    let me go back
    back up a step
    wrong answer from me, back
    hold on go one up, i picked the wrong person there
    wait wrong person is logged in, take me back
    go back, i just remembered who it was
    back a step, it has just appeared
    actually the data is in already, go back one
    wrong turn, back
    one step back, I skipped something
    need to copy it again, go back
    back to the rights question
    missed something earlier, one back
    laptop's here now, back to that question
    previous please, I answered wrong whose it is
    list isn't right yet, back
    forgot to move one first, go back
    oh wait, one more left, back
    have a second look, one back
    go to previous pls i clicked too fast
    wait i am still on the wrong page i think, previous step please
    show the step before this one
    take me one back, pressed wrong
    can i see the check again, step before
    back please, i may have missed the confirm bit
    hmm maybe it is one of my orgs after all, go back
    found it after all, take me back to disconnect
    wrong turn, back one
    return to the consent page please, think i picked the wrong org
    hang on, it just appeared in the list, go back to the question
    laptop's here now, let me answer that again
    hm no i do want to allow, go back one
    forgot the confirm, go back
    can i see the previous one again
    the till just came on, let me redo that question
    found him, he was on page 2, go back
    previous screen kindly
    back to naming the app, i mistyped it
    wrong answer given, back
    mis-tapped, one step back
    changed my answer, previous
    back to the test, i'm at the shop computer now
    back to the one before, i went too fast
    i think i clicked the wrong row, can i go back
    could it be that it was the wrong line? take me back
    can you take me back, i can test now
    wasn't a colleague after all, previous please
    it was used last week, so other reason, back
    never mind that question, go back
    changed my mind, just a few of them, previous
    oops opened the wrong app, back
    it opened just now, previous step
    found it after all, go back
    it wasn't an error like that, back
    pls one step before
    now the sign in does show, back
    let me go one step back
    going back, want to try my own list first
    can we go back to where I picked the companies
    I can test after all, go back
    hmm I answered wrong, it's Klippa
    no wait I want to keep one company, back
    too much hassle, previous step
    then I'd rather take the second route, one back
    back I clicked this by accident
    actually no, everything must go
    wrong answer before, step back
    it's only archived, not removed, let me go back
    sorry there's more text, previous question
    back, she couldn't make the entry after all
    hmm he could do it after all, back
    oh it is there, looked at the wrong side
    one of the four I wasn't sure about, back
    back, I want to redo the user question
    refresh finished just now, go back
    he found it after all, return
    that'd be me actually, go back
    run just ended, let me answer again
    we found the name after all, previous step please
    picked the wrong cause, go back
    data just arrived, let me change my answer
    the server came up, can test after all
    oops one step back, I answered wrong
    turns out it's our subscription, go back
    just got access, take me back
    go back one please, wrong thing
    actually I can look now, one step back
    hang on there's one org I haven't looked at, back
    back to the app step, I picked the wrong app
    just noticed it fetched something, back
    wait, she can test it now. go back
    changed my mind, I do want to allow
    go back, I looked wrong
    one back, typed wrong app name
    check once more please, go back
    I can test now actually, prev step
    not a key after all, back
    found it lower down, go back
    let me test again, back
    let's test now, back up a step
    previous please, wrong company
    before I click, was this the right entity? go back
    go back to the step
    back to the step
    back to the previous question
    I want to go back to the step before
    take me back to the previous step

why =
    what are selected administrations
    what does selected administrations mean
    what does the security center do
    what is the security center
    what is my exact online
    what is import/export
    what are app permissions
    what is manage administrations
    why there
    why that button
    why this list
    why that menu
    why wait
    why sign in
    why log in
    why not just use settings
    why so complicated
    whats the point
    what good does that do
    what is it for
    whats this for
    what does that button do
    what happens if i do this
    what will happen
    is this really necessary
    is that required
    must i
    is it safe
    is this safe
    can this break anything
    what is the purpose
    purpose
    more info
    more information
    more details
    i dont see the point
    i dont get why
    what do you need it for
    whats that about
    what has this to do with my app
    why does it have to be this
    is this really needed
    do i need to
    is it needed
    why exactly
    why that
    why here
    what is this
    what is that
    what does this mean
    what does it mean
    what do you mean by this
    why am i here
    what purpose does this serve
    whats the purpose
    what is the purpose of this
    why is this important
    how is this useful
    why
    why this
    why this step
    why do i have to
    why do i have to do this
    why do i need this
    why is this needed
    why is that necessary
    is this necessary
    is that really necessary
    do i have to
    do i really have to
    do i need to do this
    what for
    whats that for
    what is this for
    what is the point
    whats the point of this
    whats the use
    what good is that
    what does this do
    what does that do
    what will that do
    what happens then
    how come
    how so
    what is the reason
    whats the reason
    reason
    for what reason
    explain
    explain please
    explain this
    explain why
    can you explain
    can you explain that
    please explain
    more explanation
    tell me more
    tell me why
    i dont see why
    i dont understand why
    why do you want to know
    why do you ask
    why do you need that
    what do you need that for
    why are you asking
    what do you do with the answer
    can i skip this
    why should i
    why would i
    why would i do that
    why are we doing this
    whats the idea
    what does this step do
    why cant it be sent by mail
    explain why these two must match
    whats the point of switching it off
    why does it matter which user
    whats the use of writing that down
    why from within the app and not in exact
    why the new one first and the old one after
    what has the administrator got to do with it
    why would i sit around for an hour
    what do i have to sign out for
    whats wrong with just leaving it there
    why cant i use my own account
    why in a private window
    why note it if its on the screen anyway
    how come i cant simply delete it
    what good is a list like that
    is it bad if i dont do this
    what could go wrong if i forget
    why per administration
    what do i gain by refreshing less often
    does my accountant need to know and why
    could you tell me the reasoning behind this
    id like to know why its this complicated
    why all this effort
    cant that wait till tomorrow or why not
    why does it ask for consent twice
    how come nobody else may see that secret
    why isnt one user enough
    does the order matter then
    why scroll all the way to the bottom
    does copying that serve any purpose
    why a new key when the old one still works
    why cant the app figure that out itself
    help me understand the logic of this order
    why must i be the main user for that
    is there a good reason for it
    what difference does ticking that make
    why isnt looking enough
    why are you making such a fuss about it
    whats so special about that address
    so what if they differ
    give me one good reason
    why does it matter which user?
    Is this check really necessary?
    explain why the two should match
    what's the point of switching it off
    why would less often help
    why before withdrawing?
    why there?
    why must it be that user?
    why my own list and not everyone's
    why though
    why do I need to do this
    what's this for
    what's the point of this step
    what happens if I skip it
    can I skip this
    and if I don't?
    do I have to
    is it mandatory
    mandatory or optional?
    reason?
    what is the reason for this step
    May I ask why this is required?
    Kindly explain the necessity of this action.
    I don't see the point
    seems pointless to me
    seems redundant, we already did that
    why are you asking me this
    what difference does my answer make
    does it matter what I pick
    why does this matter
    how important is this really
    what would go wrong without it
    any risk if I ignore this?
    is it bad if I leave this out
    why in this order
    why first this and not straight to the next one
    why not just skip to the end
    why so many steps
    can't we go without this one
    is it only for safety
    is this a security thing or what
    what do I gain
    what's the benefit
    benefit?
    purpose?
    convince me
    before I do this I want to know why
    my boss is asking why we have to do this
    I need to justify this to the board, what's the rationale
    rationale please
    what's the logic behind this
    what is this good for
    for what is this needed
    why i must do it
    why must
    tell me the why
    how come I have to do this now
    why now
    couldn't this wait until later, why now
    does this step actually change anything
    what does this achieve
    what effect does that have
    what are the consequences of not doing it
    suppose I just don't do it
    suppose I leave it as it is, then what
    let's say I forget this, is it a disaster
    is this your idea or does Exact demand it
    who says I have to
    says who
    is that a rule or a recommendation
    bit over the top isn't it
    overkill?
    this feels like overkill to me
    last time I didn't have to do this, why now
    nobody else had to do this
    why check again, I did it already
    why do you want me to check that
    what do you do with my answer
    why can't I go straight on
    I haven't got time for this, is it essential
    essential?
    really needed?
    would it still work without this step
    does everything break if i omit this
    what would be the harm in not doing this
    background on this step please
    more context on why this is here
    just curious, why is this step here
    wats the use of this
    need to understand the reasoning
    because of what do we do this
    wy
    what's the idea behind it
    what's the point
    what's this good for
    can I skip this one
    what if i just don't
    any harm in leaving this out?
    is it mandatory or optional
    what is the rationale behind this step
    Please justify this, I have to document it for our auditors.
    my boss asks why we do that
    our IT says this isn't needed
    the supplier told me revoking was enough so why this
    I already removed it, why check again
    why should I prove it worked
    why wait ten minutes
    why in that order
    why not just delete the old user first
    why there of all places
    why a private window
    why do you want the name of the app
    why would you need to know that
    I don't see what this has to do with my problem
    how does this help me get rid of the app
    what does my own name have to do with it
    seems pointless
    sounds like overkill
    bit excessive isn't it
    I'm not doing that until I know why
    explain first, then I'll do it
    what am I achieving here
    what does this accomplish
    what do we gain by that
    what is the purpose from this
    why must I doing this
    why need
    wy is this needed
    how come I have to sign out
    how come we never had to do this before
    last time this wasn't required
    with my other client I didn't have to
    didn't I just do exactly that? why twice
    isn't this double work
    feels redundant
    is this redundant
    would it matter if I didn't
    does it make any difference
    does this even help
    will something break if I ignore this
    what's the risk of not doing it
    which risk does this address?
    what would I miss by moving on
    is this just to be on the safe side
    how important is this bit, I'm in a rush
    must have or nice to have?
    is it for GDPR or something
    is this a security thing
    who says so
    who came up with this
    is that Exact's rule or yours
    says who? I'd rather not touch that
    not convinced this is needed
    I doubt this changes anything
    I fail to see the logic
    where's the logic in that
    what's the thinking here
    why the detour
    why the long way round
    isn't there a reason we can do it in the app itself? why here
    why me and not the supplier
    why do I have to ask a colleague now
    why should I write all this down
    why make a list at all
    why would I want to take a screenshot of the settings
    what good does a list do me
    could you elaborate on why this is required
    I'd like to understand the reasoning before I click
    the why is missing here
    tell me what it's for
    what's it for
    do I need this with only one company in there
    is this step relevant for us
    necessary?
    worth doing?
    is it worth the effort
    I think this can be left out, no?
    surely this isn't needed
    why can't I just carry on
    why now and not later
    when would someone need this
    so what if the old consent stays there
    what difference does the address make
    why does it matter who signed in
    why does it matter which row
    what's wrong with just leaving it
    seems risky, why would I do that
    my accountant finds this nonsense, what do I tell him
    I want to know the reason, not just the clicks
    help me understand why this comes first
    what do i get out of it
    what do I need this for
    why can't it be just anybody
    Justify this. I'm not touching a report without a good argument
    reason for this step?
    explain the rationale of the private window pls
    Why is this even a question
    why the same user as before
    I don't see the reason for checking
    why so strict about the web address
    how come you want to see which ones they can use
    Why start from there and not in Exact itself?
    and what happens to my figures then
    are you sure about this?
    do I really have to?
    why this?
    is that safe
    is this actually necessary
    will my invoices disappear
    what happens if I press it
    does this delete anything
    can I undo this later on
    is it reversible?
    Does the webshop keep running while I do this?
    who will notice when I do this
    and my colleagues, do they lose access as well?
    What good does that do?
    why can't it stay the way it is
    couldn't we leave this step out, what's it good for
    For what reason do you need the name of the app?
    what do you do with that name I type in
    is my data going to the internet with this
    Must I?
    do i need this
    must that be really
    Is there any danger in it?
    can something go wrong here
    what could go wrong
    I'd like to know what I'm doing it for first
    Explain the reason please
    before I click: what are the consequences?
    consequences?
    risk?
    any risk
    you certain this is right?
    You're quite sure that's the right button?
    really? remove it all?
    seriously? all of them?
    are we sure we want that
    isn't that a bit drastic
    sounds dangerous, is it
    hmm, won't that stop the nightly import?
    will the bank feed stop
    what about the historic data, does it stay
    and then the app is out of order, or what?
    Does it hurt if I do this during the day?
    what effect does this have on payroll
    What does this change exactly
    does this step change anything already or only look
    does that cost something
    will we be billed for it
    will my accountant get a mail about this
    what will they see at the other end
    I fail to see the use of this
    this makes no sense to me, what is it needed for
    The purpose of this is not clear to me.
    kindly clarify why the consent must be withdrawn first
    our auditor will ask why we did this, so why did we?
    i want to understand it before i do it
    how come it has to be me
    why must it be the same user
    ten minutes?? why so long
    why should I write all that down
    Why twice?
    we did this already, why again
    how does this help with my problem
    my problem was the error, what has this to do with it
    And this solves the error?
    what will it look like after
    what's next after this, does it get taken offline?
    so when I withdraw it, they can't get in anymore, correct?
    does it work straight away or only tomorrow
    How long does it take before it has effect
    if i remove one company will the others stay
    Suppose I do it wrong?
    and if I don't do it?
    what if I skip this
    what happens when I leave it as it is
    would it be bad to keep it
    is there no harm in it for the VAT return
    Is it ok privacy-wise
    gdpr wise, is this in order?
    how can you be so sure
    is it trustworthy, this page
    can I trust this
    do others see what I do here
    will I be logged out everywhere
    do I lose my settings
    Does everyone in the company have to log in again after it?
    will it also throw away the link with the bank?
    is it true that I can give consent again afterwards
    waarom this step, we never had to
    y do i have to
    whats the use of it
    wat for
    What's this in aid of?
    to what end, if I may ask?
    I was told never to touch that. Is it safe?
    my boss wants to know the reason
    Not that I mind, but what do we gain by it
    ok but what is it for
    Yes but why
    fine, but is it wise on a Friday afternoon?
    done it is quickly, but what does it bring about?
    I can do that but won't it break the link with the till
    are you sure
    are you sure?
    are you really sure about that
    you sure?
    is that so
    what happens to my figures
    is it gone straight away then?
    will customers notice
    had that been done already?
    shall I do it like that?
    do I lose any invoices
    will the old entries stay put
    Does this really have to be done today?
    why under my name and not the admin's
    can this do any harm
    will the rest of the office be affected
    is the webshop going to stop
    does the supplier get told
    permanent, or can I put it back later
    Would that also cut our bank feed?
    will the tills still work tomorrow morning if I press this
    so one click and everything's gone?
    what good does this do
    what's the point, nobody uses that app any more
    ok to do this during working hours or will it disrupt somebody
    do they charge me for taking it off
    what do I gain by it
    would an auditor object to this
    Does it mean they truly can't look in afterwards?
    and the data they've already pulled, does that get wiped
    is it not wiser to make a backup before?
    how long before it takes effect
    can my colleagues carry on working meanwhile
    you certain that's the right button to be pressing?
    Must I be in this screen? I don't want to change anything about passwords
    Why isn't that proof?
    do I need admin rights for this
    why ask around first?
    why was I refused in the first place
    is the order that important
    am I stuck with it once it's done?
    what do you mean, replaced
    why isn't my approval enough
    why would ours be different
    does it matter which wording it is exactly?
    how can she have lost it
    why can't I see it myself
    why would the country matter
    how come he can't see it if we pay for it
    he's the boss, why wouldn't he have rights
    what would cause that
    what has his drop-down got to do with the app
    so why did the app never complain before
    does it need to be the one who connected it
    so reconnecting won't help at all
    not give my password, they asked for it
    check the mailbox of another person
    does it make a difference which of them it was?
    do I need to stop it if you say nothing is broken
    is the limit per app or for everyone together
    how can an app block itself
    can't you raise the limit yourself
    isn't it easier if the new accountant does it? what's the catch
    isn't it proven by the fact I clicked revoke?
    how come it never expires
    Why does it need a name
    why bother doing this before connecting
    so one login can't do it twice? why's that?
    why do they even need that thing
    why three of them
    explain why I'd be going in there
    how come it's still let in?
    how come it has to start over there and not in Xero
    what's the risk to the other companies
    who else notices if I do this
    pressed nothing yet, should I be worried?
    how can it still be valid
    why only the firm owner though
    not yet, I'm hovering over it, is it reversible?
    can I restore it later
    why just the once
    do you keep that name somewhere
    must I fill this in
    is it safe to let you do that
    what will you touch exactly
    does it have to be that exact user
    what's in there anyway
    can I break my own login in there
    how do you know it's under this heading
    will my colleagues be logged out
    what exactly happens the second I click
    how can you tell from over there
    is my data at risk meanwhile
    what do you look at, my books?
    what if I sign in by accident, is it all back
    must I really sit this out
    how would you know ten minutes is enough
    is testing twice really needed
    and my other apps, are those untouched?
    why not just kill the whole thing
    what makes you think it's someone else
    is that even allowed without me knowing
    could your check be wrong
    is it ok to let them withdraw mine
    will zooming mess up my layout
    what does my name have to do with it
    is it really that menu and not the company one
    why would it fail because of some deleted company
    what gives me the right to do it for others
    is this the same as revoking in my own list
    why did it fail before and not now
    any harm in having done it halfway the other way
    does missing mean it can't get in
    is it normal that I can't see hers
    must we really sit together for this
    is that other site genuine
    does logging in there log me out here
    can any app call itself anything
    how can I be certain it's the same one
    is it a rights thing
    what would it matter whose list it is
    is it not somewhere else in the new version
    why can't I do it from here
    is it stealing data right now
    what would you do in my place and why
    does narrowing undo the consent
    why everything in one go
    is anything exported if I click that
    what's the point of that page
    do they get a mail when I look
    how do I know I'm seeing everything
    who can see this list besides me
    does clicking it change or start anything
    why should I care what kinds of data
    is leaving it in really a risk
    would old bookings disappear
    why not revoke right away
    why should I care before she goes
    is there truly no way round them
    who hid that from me
    is it because of privacy
    does it matter which list I use
    what's the use if I can't see the others
    is it shady, running under another name
    who picks those names
    could we have two subscriptions without knowing it
    would asking her change anything
    what triggers it, really
    could it be a security breach
    what's the use of next year's comparison
    can it do more than that person can
    why doesn't Exact check that
    can I trust what they do fill in
    is an own app less safe
    what could go wrong in the background
    how would you know the right guide from that
    what's the rush, any danger in waiting
    what happens if I pick the wrong kind
    who decided on that split
    what does that tell you
    what's it for if I can see it asks me to sign in
    why does it matter what I know
    what would stand still
    do my users notice
    nothing final, how do you know
    does it stay that way for good
    what about data already pulled from those
    who withdrew it in the first place
    why no withdrawing needed
    why five
    does looking change anything
    what could stop it out of the blue
    why questions, can't you see it
    do we get fined for that
    can two be live together safely
    is it needed if she only changes departments
    is it my job or the new accountant's
    does removing them hurt our history
    does a new secret break the running app
    why in the app store, it's private
    does the vendor see me looking
    what will the list tell me
    who approved that registration
    what exactly does it read now
    could you be seeing a different consent
    which login did you test
    how can they keep what's ours
    will others be thrown out too
    what about history of a removed one
    does it hand over more than before
    why does it expire at all
    must I know that before choosing
    why did you ask if I know
    how can one app have several
    is it rude to just pull it
    is "usually" good enough
    why treat them differently
    does it matter for my other apps what I answer here?
    will my colleagues notice if I go in there
    why my own list and not the company's
    is it safe to press that
    do the other apps lose it too?
    if i take one out is the old data gone from the app
    what if I just close the tab
    is this final
    what will I see there
    does anyone get a mail when I open that
    will opening it disconnect anything
    isn't saving enough?
    what does a Forbidden prove
    what would have changed since
    is twice really needed
    how long before a change gets through?
    couldnt you check that for me
    is it permanent
    does this hold for my colleagues as well
    isn't it saved for sure
    since when is that
    what would happen to that user's own work if i limit rights
    does this hit my other apps?
    is there no simpler route
    what happens between withdrawing and granting
    why doesn't my choice count
    is it dangerous that it still sees everything
    why them and not support
    what can he do that i can't
    is the second way riskier
    do I see other people's private stuff there
    isn't my login the same for all
    can an app vanish from there
    does missing mean it has no access
    is a different name suspicious
    how sure are you
    does .be vs .nl really matter
    what does its absence mean
    is it really always at the bottom
    is it safe while everything is left
    why doesn't it show what it has
    what does the main user have to do with it
    can I undo that
    future ones too, really?
    what about books added next year
    is it safe for salaries
    how would I know whose it uses
    why can't you see that
    will the app notice
    do my colleagues' rights go as well
    is partial enough for privacy
    is it safe to start it right now, month end
    why does it have to come from the app
    could this be phishing
    what can someone do with my login here
    why do they need to know my suppliers?
    is all of them risky
    am I liable for this
    what exactly does it get after I agree
    does that mean the consent failed
    why would mine be replaced
    can't you check it
    could I make it worse
    why twice
    how do you tell from data
    is my old login still able to use it
    why withdraw the old one separately
    what else could go wrong
    is it a problem if it's somebody else's
    how come it needs no login
    does the old access still count
    is the app unsafe then
    why only that one
    does the order matter
    why do they need the time
    why would it wait for me
    does that mean i'm still in
    will reconnecting delete anything
    why block a window
    why does exact refuse early
    does the old consent hurt
    why would another client's link stop
    why does it work elsewhere
    is it hiding something
    what if I agree anyhow
    why payroll
    who set that
    and if I regret it
    can they keep what they copied
    so which does it get
    slower with all of them?
    what makes it fall outside
    is my data safe after that
    what is that code
    why does it hide that
    are my records deleted?
    why him and not me
    is the app's consent gone then
    why can't you look without it
    would giving rights be risky
    does the app see payroll then too
    who picked those
    will switching one on slow everything
    do I need to pick everything
    what does a new fetch do to my old numbers
    what counts as a fixed list
    is it better to add or remove
    could refreshing break others' reports
    why open it again
    will it stay like that
    can't you tell from the layers
    why can't he see what we pay
    is it wise to give that
    what else changes if I redo the consent
    could exact itself be broken
    why not the vendor
    does it matter who
    what does one need for that
    why names that differ
    why not the product name
    why per person
    does none mean all
    is it safe like that
    why twice the same choice
    what difference
    does that stay set
    why would there be one
    is it visible to all
    do others get my change
    is order important
    what do codes look like
    is it ok to clear them
    why do you think it's rights
    why do they use one word for all that
    what does that code tell you
    who gets to decide
    what else could it be if it's there
    who would have left it off
    is adding reversible
    who dropped it
    what happens in between
    will I lose data
    why would it use hers
    is it harmful to leave it
    does the app keep old data
    why would a screen stop opening
    does he see more than he should
    is there a log of that
    what stopped it
    why not about an administration
    is it the app or me
    does the app lose everything
    does trying again hurt
    does my paste get sent somewhere
    why is this another guide
    why last resort
    why can't I
    is copying it safe
    what if it's cut off
    does failing harm us
    why recent changes
    what if he's gone
    does it show somewhere why him
    who hides that
    what right is it
    will it recover
    can it be hidden
    why rename
    do both bill me
    is ours safer
    why only standard
    could they swap it
    why that order, user first and licence last?
    will trying again lock out our other apps as well
    won't that test entry mess up my VAT return
    does picking another company change anything for him?
    why isn't my own access enough for it
    do my colleagues notice when I open this
    shouldn't Exact tell me this instead of me having to dig
    why does the bit behind it matter that much
    how do you know it's this and not the app itself
    what else can she suddenly see once I tick that
    does adding him cost an extra licence
    is there no way without giving that person access
    how sure are you that's it
    will the app read last year's figures too once added
    can't the app just skip that bit
    what would adding it do to my colleagues' menus
    does consenting again break the other companies
    why on earth are there five causes now
    can't you look it up for me
    does it have to be them, I've got full rights
    is it ok to open that log, looks technical
    what does value mean in there
    why can't we simply test with any user
    will that person get a mail if I look this up
    what if I guess the wrong one
    why would somebody else have consented and not me
    is it bad if it's on nobody's list
    how can you tell from that
    does asking cost anything
    what difference does it make which of these I see
    do you see my figures when you check
    could this fetch lock it again
    so whose consent do you use then
    why would the others go on fine
    are our other apps held up as well
    how can you tell the consent is still there
    why is that rule there anyway
    does one fetch a month really do it
    does moving it lose the history
    will it break again at each password change
    why log in without the app first
    says who? our old setup had two and it was fine
    what happens to the second link if I move the first
    why ask, can't I just put it back
    how could that stop the app for all of us
    does the app get billed on regardless
    are you sure it's the licence and not the app
    is it bad that it depends on me
    why do they need the exact wording
    what if it fails over the weekend
    why at night, we never set that up
    is that log going to tell more than my screen
    why does it matter who clicked it three years ago
    can you not look up the name yourself
    how do I know that site isn't fake
    why try it without the app
    is Exact angry with us or what
    why do you need to know which one
    are my entries of last night lost
    could this check make the block longer
    do the other administrations have to wait too
    what's wrong with refreshing by hand
    how would a good night prove it
    what if another app starts reading along
    is it safe to turn hourly back on
    why would an app keep trying, that's daft
    does the new consent touch my other connections
    why wasn't it refused last month
    any data gone when I untick that bit
    can this get our app banned
    how does only changes help
    will you remind me
    is reading that mailbox allowed
    wouldn't unplugging it be quicker
    how will the app know it can go on later
    does trying once set the clock back
    can a report run with no one knowing
    do I break something by looking in there
    what's a request anyway
    how can five do the job of a hundred
    what is the app store got to do with our own thing
    can anything go wrong if I look
    does viewing it log me anywhere
    don't I need a new one if I lost it
    why the same user again
    how do you know the product's one is off
    can I break logins by opening this
    capitals? really? urls don't care
    how would anybody catch my consent
    what has the country to do with it
    why can't I go on with the trial one
    does that mean everybody here gets the app
    will other companies see it
    why the redirect again, I gave it already
    isn't connected proof enough
    how much will it pull in, our books are huge
    what if I leave, does it die
    can't I limit it to one company
    what's wrong with plain http inside our own network
    does half connected leave a hole somewhere
    must I do it, can't it check itself
    what's so risky about registering
    what if someone got hold of the client id
    is own less safe than standard
    what can they actually do with it
    will withdrawing hit the other users as well
    is that field even safe to paste into
    usually? what about the other times
    is it risky if it points to the vendor
    does too many kinds make it unsafe
    since when do you have to choose
    why does the order matter so much
    does he notice anything of this?
    what do you need the name for
    will looking around there break something?
    why can't I just use my own account
    is it bad if I give too much?
    what's the point of checking this already
    can I just look at it with my own account instead
    what would I do with that picture later on
    does the sync stop while I'm doing this?
    is it safe to say yes here
    how would I know from an entry
    what harm is there in leaving it
    why should the old user do that and not me
    do I really have to wait with blocking him
    why per user and not the whole app
    does it matter if I leave it in there
    will the app stop if they remove it
    is that administration's data lost
    how long can both stay side by side
    what went wrong then
    will going back to the old user double everything?
    why not withdraw the old one right now
    does it cost anything to keep them both
    what happens when the password expires
    why would the app care how many I have
    who says the first one ends
    do only links of this app stop or all of them
    why must it be the same ones
    what if I forget one
    will the app fail if I just carry on
    what does not part of this subscription mean for me
    can't I trust that it keeps my settings
    what's a data container anyway and why that one
    what if I had agreed there
    is it ok to agree without choosing
    do all of them really break at once
    what changes depending on what i pick
    do I lose my books when it's his
    what's the list for
    do I change something by marking them
    is it risky to do this on a working day
    do I really need my own user for that
    why wait for the annual accounts
    is it legal to lock them out
    is the list alone not enough
    does fetching twice hurt anything
    why must both of them ask
    does he still see my figures through that one
    why look again after that
    will i get doubles after reconnecting
    can't you just look for me
    is paying really proof
    why would I need to manage the subscription just to look
    do others see that I got that right
    does giving consent again bring everything back
    is a user without a person even allowed
    what happens next time if the new firm has them
    will he notice
    are you sure it's our data
    is it smart to hand out that right for one click
    can they still work while I wait for that
    how do you know they come in that way
    do you need the exact name
    can you take away more than I want?
    why there, can't i do it in the webshop
    is it really necessary if we've cancelled it
    how do you check such a thing
    is it ok to hand you a token for that
    will fetching make a connection again
    how do you know payments continue
    what about refunds that are still pending
    why doesn't withdrawing kill the key
    is it risky to wait till monday with this
    what's the risk if I never check
    how will I see it
    can I get the old key back
    do payments that are on their way fail?
    why can't you have those keys
    is it normal that only they hold them
    how can it get in if it isn't listed
    does a consent count for both
    why's it tied to one
    why can't part of it go
    is it safe to leave it as it is
    how can you know that
    what about recurring ones
    why does it matter what it's called
    is it ok to trust you with this
    is it safe to poke around in there
    can i see my colleague's apps there too
    can I connect it again later if I regret it
    does the check let the app in again
    do I have to, it's gone from the page
    does the key thing apply to me
    what happens with the data they already took
    why does my removal not count for hers
    is it urgent or can it wait
    why didn't it work when you did it
    isn't removing enough?
    how come you're sure it's always the same
    is the app maybe gone already, how'd you know
    can I make the same key again
    why doesn't it expire
    does she get a mail when I do it
    do the apps he connected stop then
    does it matter if i spell it wrong
    would my invoices be touched by this
    who gets to see those keys?
    why through settings?
    will the others notice that I'm in there
    why do I need that page, can't i just delete my account at the app
    what happens to invoices it already sent in
    how would you even know that it worked
    is checking really necessary?
    where does this list come from
    shouldn't all of them be gone by now?
    what are you checking exactly
    why isn't it enough that I clicked disconnect
    how sure is that list
    what proof is there that it's all of them
    could it be still reading our stuff meanwhile
    what could be holding it there
    is it normal that it takes this long
    why would a colleague have to be involved
    do I need their password for that
    why can't you just do it without them
    what are those keys for
    what else does that role allow
    why isn't there just one list
    does empty mean it's safe
    do I lose my place if I switch
    what am I looking for there
    can't it be per user
    will it import everything double
    why must I start on their side
    what could go wrong if the address is different
    does it matter which user signs in
    must i pick one, can't it be all of them
    is this check safe
    how do you find out whether it has access
    will fetching overwrite anything
    how do you know it's fine
    what if I never check
    why would they need all that
    is disconnecting there risky
    is this many permissions usual
    what do they mean by offline access
    what have I just let them do
    will the app stop for all companies
    where do you get those organisations from
    do I have to check at all
    what does the other one tell us
    what made it vanish everywhere
    what makes it stay
    does that button remove data as well
    why one by one
    why does the app still show figures then
    does missing always mean no access
    does the spelling matter
    who reads this
    can my staff see me doing this
    what happens to my bank lines afterwards
    how is that proof
    is it risky to let it fetch once more
    why does it go on after disconnecting
    what can it do with that token
    are you certain it's this app
    what's the harm in not checking
    how long should I wait
    why only the owner
    what else could an admin break
    how do I know who it is
    why would they hide it
    does it do the same as the other button
    what changes for her when I take it over
    isn't there a quicker way than that
    can I switch to the new one
    why did they change it
    does this hurt our other users?
    so why is it orange
    why so little though
    why do I need to choose
    won't that disrupt what's there
    why not simply cut everything at once
    and I should know this because
    does it matter?
    why can't I just leave it at everything
    why twice?
    why do you keep asking
    so it had access to everything before?
    is there any way to undo this later?
    so did it fail or not?
    so I don't need to consent again?
    so whose fault is the error then?
    what will the app do when it hits one I left out?
    what's this page for
    does this break my other client's link?
    why so fussy about the address?
    so it isn't about the company at all?
    why that person and not me?
    why would the app be limited when the user isn't?
    so what can he see that I can't?
    why do you ask which product
    why would anyone hardcode that?
    why ask about the licence
    why isn't it automatic?
    why should it be the same person?
    how can the app decide that?
    does it really matter who it was?
    why bother removing it
    Is anything lost now?
    why can't the app tell
    I am the owner of the company and still I may not, ridiculous
    will my Power BI reports survive?
    how come they'd all stop
    why so strict
    why three
    why not everybody?
    how bad is this
    does any url do?
    can I add more later
    why a list first
    do I need the new guy's blessing?
    is that really needed before he leaves?
    what if an app has two people's consent
    why all that
    what if I break something
    what's the drawback of asking the accountant
    is that allowed?
    I'm the owner, why can't I
    explain why he's not a user
    what am I even looking at here, for which purpose
    how do you know the token works?
    why not?
    only the owner, why's that
    role? explain why
    why not just me
    why not from the Xero side
    am I safe to continue?
    am I taking it from everyone?
    each its own list? why
    hold on, why's that different for us
    what's with that role
    will opening this break anything?
    why no half measures?
    what is a developer page doing in my life
    do the other companies feel this?
    does it matter which one? why do you want to know
    what do i need the security thing for
    why there and not in the app itself?
    why ten minutes exactly
    what's the wait good for
    what difference does it make which menu
    why don't they use the same name
    why would it be missing
    why is it important who consented
    why back to that same step
    what does saving change exactly and why twice look
    what am I opening this for
    why again, I've done this already
    why can I choose nothing with my own app
    why is another guide better
    why do you make me pick between two roads
    how could it not be listed
    is it safe to allow everything, what's the reason
    why did you send me here
    why is left or right important
    why can't this guide handle mine
    why should it matter who signed in
    why isn't everything listed
    why don't I see what others allowed
    why would the bookkeeper know that
    is it really needed to open the report again
    what do you mean by layers and not proven, why
    why only the main user
    why do they fall off the screen
    what's that command for and why
    why refresh afterwards
    why can't you tell now if it's enough
    why do the times matter
    why does it matter which person it was
    why can't it just be all of them
    why start from the organisation name
    why go in there
    why does it have to be someone who manages it
    is it really that important who we pick?
    what's the use of these pictures
    what does future administrations mean and why would I want that
    do I really have to go through that again? what for
    how come the manual decides
    does it matter what it's called
    what's supposed to happen in them ten minutes?
    what's so special about that Manage licence thing that I need somebody else for it
    why am I not able to see what my colleague approved
    is it thirty days for everyone, what for
    who ever reads such a list
    why date it from today when nobody knows
    why does it stay alive ten minutes
    what made it refuse your connection
    what's wrong with just using mine
    it says agreed so what more proof do you want
    what is 'not expired' supposed to mean, why does that break it
    how is it others get a choice and we get none
    why are you asking me this and not just telling me
    is security not something for the IT people, why am I sent there
    why scroll through all of that to begin with
    why don't they use the name that's on the box
    nothing to import here, what's that menu for
    what do I gain by opening each of them
    does that matter at all, what kind it is
    why five, can't you just look at one
    what's the list for, I'd just bin it all
    why must it be the user who consented, can't I just use mine
    how come it has two lists, what is the purpose of this
    why do they rename the thing
    what difference does it make
    how come the names differ
    two accounts confuse me, explain why it matters
    why you want to know this
    why must the same person look
    why does it hide the message
    is this one needed at all?
    why do you need to know that
    for what reason you check this
    what good will that do
    strange rule, whats the reason for it
    why it cannot be used two times only
    what'll happen if I pick too many
    what good is it knowing who consented
    how come we are let do that without him
    will our own apps drop as well when I do that
    does it matter what i call it?
    why do I have to reload, i just did this
    how come it still has access
    what has my role got to do with it
    how long does it take before it notices
    why not do this from inside xero like before
    what's the harm if the address is a bit different
    why must i look in both places
    won't disconnecting lose my data? why do it
    what's the difference with removing it completely
    why check a different organisation too
    why did it take everything
    thirty organisations, why separately?!
    why shouldn't i reconnect when it asks
    how can the key still work after i revoked
    how come there's nothing to withdraw
    seems daft, why not just a bit
    and how are you so sure
    you need the name because...?
    i'm a treasurer not a developer, why there
    why isn't removing enough
    why no reconnecting
    why is it hidden like that
    is a user not the same as an app? why
    is the name stored anywhere? why d'you ask
    why overview and not the app store
    why the survey
    what do you get out of checking
    why not connect when it asks me
    is it then removed for all clients? why there
    why only them
    why do some apps have it there
    get the app?? i want rid of it, why
    why unproven, i saw the line disappear
    why don't i have to withdraw everything?
    how come it's still allowed?
    weird, it's not known? why not
    why is this one okay and the other list not
    for whom am I noting all this
    how come a colleague's stays valid?
    why must it be the user who gave consent
    why that user and not me?
    why would the list be longer than it may see
    why isn't there just a switch for all
    how did it lose access, nobody touched it
    why did this start only now
    why can't the app rights fix it
    why wouldn't it get the error
    what was wrong in the end?
    what's the use of that list
    what difference does it make who it was?
    why would it need every company?
    do I really need to bother her for that?
    what happens if I change the start date?
    I'd rather not give it future ones too, why would I?
    can't we block him now and skip this?
    why does it matter if an old one lingers?
    why not just use info@?
    strange, what's the reason behind that?
    why do I need somebody else for that
    does it hurt to just give it all of them?
    silly rule, who came up with 30 days?
    that's weird, why does it do that?
    why is one person a risk?
    why can't you fix it?
    wouldn't the app just show it on screen?
    is it really that picky?
    why do I need that permission?
    does it matter who logs in?
    why keep the registration in a vault?
    what's wrong with http?
    why would the manual win?
    why involve the new firm already?
    what right was it again and why?
    why would we be stuck again later?
    why do you need the name of the app
    how come it takes so long
    what's the deal with checking the url?
    how on earth did that happen
    what do you use the name for?
    name? why?
    what could someone do with that key?
    is the name required and why?
    why everyone at once?
    why shouldn't I agree yet
    why can't they do this in one go
    why doesn't revoking cover the key?
    why can it still get in?
    how come it does?

stuck =
    cant
    cannot
    cant do that
    isnt working
    no joy
    dont see that
    cant find it anywhere
    cannot find it
    not found
    nowhere
    its nowhere
    where
    where exactly
    how
    how do i
    how exactly
    need a hand
    stuck here
    lost
    dont know how
    not sure what to do
    not clear
    unclear
    looks different
    my screen is different
    dont have that
    havent got that
    missing
    its missing
    went wrong
    error
    got an error
    wont let me
    it wont let me
    im not allowed
    it just doesnt work
    i still cant
    i cant do this
    cant do this
    i dont know what you mean
    what do you mean
    i dont follow
    huh
    what
    i have no clue
    i have no idea
    this makes no sense
    it makes no sense
    i see nothing
    nothing there
    nowhere to be found
    i cant see anything
    i get an error
    it gives an error
    i get a message
    im having trouble
    having trouble
    trouble
    its giving me trouble
    need some help here
    someone help
    this isnt helping
    i keep getting stuck
    i looked everywhere
    im stuck
    i am stuck
    stuck
    i got stuck
    help
    help me
    help please
    please help
    i need help
    need help
    can you help
    can you help me
    assistance
    it doesnt work
    it does not work
    doesnt work
    not working
    its not working
    that doesnt work
    that does not work
    that didnt work
    it didnt work
    didnt work
    this isnt working
    wont work
    it wont work
    no luck
    it failed
    failed
    i failed
    no it didnt work
    no it does not work
    doesnt work for me
    i cant do it
    i cant do that
    i cannot do this
    cant do it
    i cant
    i cant manage
    i cant get it to work
    i cant find it
    i cannot find it
    cant find it
    cant find that
    i dont see it
    i do not see it
    dont see it
    i dont see that
    i cant see it
    cant see it
    no i dont see it
    its not there
    it is not there
    not there
    it isnt there
    that is not there
    i dont have that
    i dont have it
    i see something else
    mine looks different
    my screen looks different
    it looks different here
    this is not what i see
    nothing happens
    nothing happened
    i dont understand
    i do not understand
    dont understand
    i dont get it
    dont get it
    im lost
    i am lost
    im confused
    confused
    i dont know how
    i dont know what to do
    i have no idea what to do
    no idea how
    no idea what to do
    how then
    how do i do that
    what do i do if it doesnt work
    and if it doesnt work
    what if that doesnt work
    what if it doesnt work
    and if that doesnt help
    that doesnt help
    that didnt help
    i tried that already
    already tried that
    tried that
    i have a problem
    problem
    theres a problem
    something is wrong
    something went wrong
    it goes wrong
    i cant go on
    i cannot continue
    i cant get any further
    where is it
    where is that
    where do i find that
    where do i find it
    where should i look
    where am i supposed to be
    is there someone who can help
    i cant find the button you mean
    those dots arent on my screen
    i cant figure this out
    the screen stays white
    it keeps spinning
    i cant click on it
    that button is greyed out
    the whole menu is missing here
    searched high and low but no
    a window popped up that i dont know
    it says i have no rights
    that box refuses to be ticked
    i cant make head or tail of it
    been staring at this for fifteen minutes
    what you describe isnt what i have
    there are ten buttons here which one then
    that word doesnt appear on my screen
    you lost me
    where am i meant to see that
    my list is completely empty
    it doesnt scroll any further
    it keeps throwing me out
    clicking has no effect whatsoever
    which icon do you mean
    top right is empty for me
    havent the foggiest how this works
    this is too hard for me
    no such arrow here
    ive hit a wall
    is there another way because this one fails
    it hangs on the same screen
    cnat see teh menu
    can't find any settings in this app
    neither rings a bell, I'm lost
    save button is greyed out
    I'm stuck
    it doesn't work
    doesn't work
    it won't work for me
    I don't understand
    I don't get it
    no clue
    I have no idea what you want from me
    what?
    eh?
    what do I do now
    now what
    how do I do that
    can't do it
    I can't
    I cannot do this
    cant get it to work
    something's wrong
    tried, no luck
    tried it three times now, still nothing
    been at this for half an hour
    I did exactly what it says and it still doesn't work
    I followed the instructions to the letter, no joy
    that's not what it looks like here
    mine looks completely different
    it is different on my side
    I don't see it
    can't see that anywhere
    can't find it
    it's not there
    where am I supposed to look
    not there for me
    I need help
    could someone help me please
    Could you assist me? I am unable to complete this.
    I'm afraid I do not follow.
    you've lost me
    I'm lost
    totally lost
    I lost the thread
    this is too hard
    too complicated for me
    too technical
    I'm not good with computers
    I'm a controller, not a developer, this is beyond me
    explain it more simply
    in plain words please
    explain like I'm five
    it is not clear for me
    not clear what is expected
    confusing
    this is so confusing
    I am confused
    this is all gibberish to me
    might as well be double dutch
    argh
    ugh
    this is driving me mad
    stupid thing doesn't do anything
    this can't be right
    your instructions don't match
    the instruction makes no sense
    makes no sense
    I'm not getting anywhere
    can't get any further
    can't proceed
    hitting a wall
    I have problem
    problems
    problem here
    it not works
    how to do i not understand
    i dont undrestand
    hepl
    sos
    I don't dare click anything
    afraid I'll break something
    I don't know what to answer
    none of this seems to fit
    can I ring somebody about this
    I'd rather have a human look at it
    I'm stuck here
    it won't work
    can't manage this
    I can't figure this out
    I can't get this to work
    what now
    and now?
    now what do I do
    totally lost here mate
    I'm confused
    this is confusing as hell
    makes no sense to me
    it isn't clear what I should do
    don't understand
    I do not understand the instructions
    i not understand
    not understand please help
    sorry my english, i can not make this step
    it not go
    over my head
    way over my head
    this is too technical for me
    too difficult
    too hard
    I'm not a computer person
    I'm just the intern, this is beyond me
    it's all Greek to me
    haven't got a clue
    clueless
    need assistance
    can somebody assist?
    Could you please assist me, I am unable to complete this step.
    I seem to be unable to proceed.
    who can I call if this fails
    explain it differently please
    can you make it simpler
    in plain English please
    dumb it down for me
    I did what you said and it's not right
    followed it to the letter, still no good
    it's different here, doesn't match
    something's off
    something is wrong but I can't tell what
    what am I doing wrong
    I must be doing something wrong
    tried everything
    tried three times now
    been at this for an hour
    half an hour wasted and nothing
    I'm about to give up, it just won't go
    I'm struggling
    struggling with this one
    I've got a problem
    we have an issue here
    it goes wrong at this point
    hit a wall
    at a dead end
    dead end
    I can't get any further
    not getting anywhere
    getting nowhere with this
    can't keep up
    can't follow
    I don't follow
    I'm afraid to break something, help
    not sure I'm doing this right at all
    neither me nor my colleague understands this
    our bookkeeper is off sick and I've no clue how this goes
    first time I do this and I'm drowning
    still nothing
    still not
    nope, didn't work
    that didn't help
    this doesn't help me
    SOS
    hlep
    dosnt work
    ???? how
    could somebody help
    not sure how to do that
    help me out please
    this page defeats me, sorry
    I do not understand the instruction
    struggling with this bit
    no clue what I'm supposed to do here
    this is going over my head
    it won't go
    need a hand here
    hm, I can't manage
    greyed out, cannot click anything
    should be done but I see nothing
    yes but how
    I pressed it and it just sits there
    can't find my own name anywhere lol
    there's no such button on my side
    the menu you describe isn't there
    my screen looks totally different from your picture
    I clicked revoke three times and the row stays put
    Where on earth is that tab?
    it doesn't do a thing
    dead button
    where do I have to look for that
    I only get a white page
    I get "you are not authorised" as soon as I open it
    error 403
    an error pops up in red
    Not sure I'm allowed to touch this.
    I daren't press it
    I'm scared to break something for the whole company
    my boss has to do this and she's on holiday till monday
    only Pieter has that login and he left at noon
    I haven't got the rights for this
    Don't have the password of that user
    the IT department does that normally, nobody there picks up the phone
    I'm just the temp, can I even do this?
    Am I allowed to change it, it's not my account really
    this needs an administrator I'm afraid
    ok but where exactly
    fine, but I haven't a clue how to get there
    sure, and how do I do that?
    yeah yeah, only where is it
    I would if I could find it
    I'd love to go on but the save button stays grey
    Done what you said but the app is still in the list
    did everything, twice, and it's exactly as before
    it says saved, yet nothing changed when I look again
    clicked save and got thrown out
    it ought to be finished by now yet the wheel keeps spinning
    Should be gone but it isn't
    I believe I did it, only there's nothing to see for it
    Where's the arrow?
    I see four apps but not the one I need
    two apps with nearly the same name, which is it
    There are three rows for the same app. Now what?
    no idea which one to take
    help me please im stuck at this point
    stuck!!!
    dosnt wrok
    hmm no that fails
    that's not there
    Nope, not on my screen.
    computer says no
    can't get in
    The link is not clickable.
    link goes nowhere
    it asks for a code from my phone and the phone is at home
    I'm not getting the verification sms
    my account is locked
    Somebody else gave the consent and she no longer works here
    I don't know who the main user is
    we have no main user as far as I know
    the person who set this up has retired
    Only my accountant can see that page
    the supplier would have to do that, I can't
    I don't think I have permission for this area
    The column "Other" is missing altogether on our side.
    here it's called something else
    Mine has a blue bar and no name on the right
    since the update the whole menu has moved
    on my phone I can't see any of it
    it's in another place with us perhaps?
    what you call the third tab, I have only two tabs
    The picture shows a red frame, I have no frame
    Everything's on the left and nothing on the right, that can't be correct?
    I scrolled all the way and there is no end
    page keeps loading
    keeps jumping back to the login
    I end up at the start page of Exact every time
    it tells me the callback uri is not valid
    get a message I've never seen
    Sorry but I really do not manage this
    I do not succeed to open the window
    but how do I do that when I've no access?
    I tried and tried
    tried it twice no result
    this is useless, it's not where you say it is
    gah, still not working
    bloody thing refuses
    What am I supposed to click?
    which button
    I see the button but I'd rather not press it before asking somebody
    I'm hesitating, what if I take the wrong one
    honestly a bit afraid to hit withdraw here
    not certain I've got the right row
    Don't know if this is the right place
    there's nothing to tick
    the tick box won't take my tick
    yes I want to go on but nothing's responding
    would like to say done, but it's still there
    it is greyed out
    everything is grey here
    the boxes are grey
    i cannot tick anything
    it span for ages, now an error
    there's two of them, which one?
    that must be done by our IT, not me
    not my job, our admin does it
    only see More at the bottom
    I only have read only
    wrong one deleted!
    I'm on my phone
    I don't dare
    I clicked cancel
    hit no by accident
    it's asking am I sure, what do I say
    A box came up with OK and Cancel. Which?
    dismissed the popup before I could read it
    and then?
    ok so what am I supposed to do here
    now what do I press
    where to from here
    nothing happens when I click
    button's dead
    clicked it ten times, not a flicker
    I press and the page just blinks
    it keeps loading and loading
    still loading...
    the little wheel won't stop turning
    frozen
    blank white page after I pressed it
    got as far as confirm and then it timed out
    it says something went wrong, try again later
    403 when I press that
    Session expired, apparently.
    kicks me out every time I click there
    it sends me back to the login each time
    there are about a dozen in here, which is it
    same name twice, one with 'v2' after it
    top one or bottom one?
    I've got three that could be it
    none of these names mean a thing to me
    list goes on for miles, can't tell them apart
    our app isn't in there
    searched the whole page for revoke, no such word
    Mine has a bin icon instead, is it that?
    no cross here, just three dots
    it says remove not revoke, do I use that one
    doesn't look like that on mine
    there's no security centre in my menu
    menu on the left has gone and I can't get it to open
    wants a six digit code
    the text code goes to my colleague's mobile and she's out
    It needs an authenticator app, I haven't got one.
    forgot my password
    locked out, three wrong tries
    no code has arrived
    code expired before I'd typed it
    it doesn't recognise my email
    which login should I use, mine or the shared one
    only the administrator can do that here
    Linda handles that and she's off till Tuesday
    that's one for the accountant, surely
    Our bookkeeper would have to do this, we just have limited seats.
    above my pay grade
    I'm only the temp, am I allowed to touch this?
    got to ask my boss first
    my manager has to do that one
    not authorised, it says in red
    insufficient permissions
    can look but can't change anything
    I have no rights for this
    revoke is there but it won't let me press it
    there's a padlock next to it
    It's all faded, can't select any of it.
    damn, removed the wrong one
    oops, I was one row too high
    I think I just killed the webshop instead of the old till
    how do I undo that
    can I get it back??
    Help, I've revoked all three and it was meant to be one
    ticked the wrong company and already saved it
    that was in the wrong organisation, oh no
    doesn't work on mobile
    can't see that menu on my iPad
    the phone app hasn't got this
    only got my phone on me, I'm on the train
    bit scared to press that
    honestly I'm nervous, what if everything stops
    my finger's on the mouse but I can't bring myself to
    not sure this is the right one
    in two minds
    afraid I take the bad one, please help choosing
    wait, the page hasn't come up yet
    not there yet, my laptop is still booting
    need to fetch a colleague for this bit
    not done
    not yet
    haven't managed it
    I have done nothing yet because I don't understand
    Where exactly should that be?
    left or right side?
    do you mean the blue button
    is it that cog thing?
    clicked it and ended up somewhere completely different
    now I'm in invoices all of a sudden
    It tries to sell me a bigger plan when I click that.
    pressed save but it moans about a required field
    saved, only the tick keeps jumping back
    revoked it, refreshed, and there it is again
    yes I clicked, and it did precisely nothing
    nearly, just the last button won't budge
    wifi dropped halfway through confirming
    chrome blocks the popup
    everything is in Dutch here, which word do I want
    my screen's too narrow, the right edge is cut off
    I don't see your little numbers anywhere
    it demands a reason before I can continue, what to put?
    the firm has locked that down for us
    internet's down
    you say top right, there's zilch top right
    can't get to it
    click WHAT
    it should have gone by now but the confirm box is still sat there
    there is coming a question in Dutch, I not understand it
    Two confirm buttons, one red one blue, help
    says another user is editing this right now
    it's under maintenance until 6 apparently
    can't scroll down far enough to reach it
    my trial ran out and it won't let me in any further
    our proxy blocks that site, have to raise a ticket
    tried three browsers, same dead link
    he is on holiday for three weeks. any other way?
    still no such tab, and I'm on a wide monitor
    I've no column called Other
    nah, checked every row
    maximised. nothing more appears.
    I *am* that person
    doesn't help one bit
    don't remember the other password
    app store? where's that
    which part is clickable
    Where on the page should those be
    I've searched every menu for it
    nobody knows who it was before
    can log in directly but not through the app
    can't see any at the end either
    both can choose it, and yet it isn't offered
    invalid_request every single time
    but it worked this morning, I don't get it
    still not there under any name I can think of
    both of my logins show exactly the same list
    which of the two is safer? I can't decide
    this is ridiculous, two hours and still nothing
    my accountant doesn't answer the phone
    he refuses to share his screen
    I'm not allowed to edit the database definition
    their helpdesk only opens Monday
    the sheet is password protected
    honestly I don't know what I'm looking at
    our IT has locked the logs
    the one who connected it has left and there's no connect button
    it says my account is locked and I can't reach support
    our app hasn't got a schedule setting
    the list shows apps but not when they run
    so I'm just out of luck?
    is it us or them who has to end it?
    nobody seems to have that right
    only they can see it, so what's my move
    who is our admin even
    Not there. I'm probably not allowed to manage it.
    the consent wasn't mine and no one has that right
    what else uses that key? how can I tell
    Neither of these fits
    it handles refunds too, does that stop?
    what if it still works next week?
    Not my account that connected it, and she's away
    It sends me to the login over and over
    I'm only an employee, can't see Users
    A colleague says she never connected anything.
    what's a data container?
    that menu shows me nothing
    it's from a supplier and really nothing at the bottom
    still nothing that looks like it
    how on earth do I see that list if he's already gone
    Even incognito it knows me as Bart!
    we don't have one as far as I know
    they look the same to me...
    Our main user left the company and nobody took over
    where does that "main contact" column hide
    looked everywhere, nada
    "Application Scope Violated" is just what I'm getting
    clicked the org name, nothing drops down
    you're no help at all
    nobody here holds that role, we're all invoice-only
    no Setup beside my app either
    still unclear to me, can someone help
    get a reset-your-password loop whatever I do
    settings are locked for my role
    get app now wants to install a second copy??
    no idea why either? marvellous
    tried zooming and F5, no change
    the chap's left, and nobody knows his login
    it opened straight away with last week's data in
    step three isn't on my screen
    whose consent could that be? nobody else works here
    reconnect isn't in its settings
    the postings show no name at all
    we have three of these, not just one
    nobody here remembers what it's called
    nothing loads here
    can't get past the sms code
    there are two entries that look like it
    the person who set this up has left the company
    says I'm not authorised for this page
    list is completely empty, page says something went wrong
    clicked it, got an internal server error
    it's asking for a password I don't have
    the confirmation never goes away
    it says not connected, what do I do with that
    checked the row and there are two of them
    the clock in your page doesn't move
    can't stay here, meeting in five
    still spinning after five minutes
    it threw an error about the connection
    I've no clue what that result means
    it just closes itself when I start it
    no button in there to fetch anything
    no timer anywhere
    it's a breach, ten minutes is not acceptable
    it shows old figures, can't tell if they're new
    some weird licence popup instead
    but I still see their name on the list
    so is it gone or not
    can't leave it like this, the auditor wants proof
    no rights to change that myself
    I'm the admin and see nobody else on it
    so how do I stop it today then
    I did pick the right row, a hundred percent
    support line keeps me on hold
    so it can still read everything, what now??
    how do I find out who that is
    reloaded three times, same thing
    there's only a gear up there
    I'm already full screen
    I'm in the right menu, it lists five other things
    access denied on that other page too
    the app isn't in that list either
    which one of the four users was me
    can't tell, the page hung after I confirmed
    it opened once and now it hangs again
    show all does nothing when I click
    how would I know what name they used
    nobody owns up to it
    she logged in and revoke wasn't there
    the admin says it's not his job
    the other address says unknown user
    checked both, still missing
    I forget which country it was set up in
    tried every name we could think of
    two could be it and I daren't guess
    the program is no longer installed anywhere
    doesn't ask anything, just works
    so is there anything left to revoke or not
    three dots only, nothing behind them
    there's a pencil there, do I use that
    button's there but it won't click
    the row ends with a date
    on a tablet I can't make it any wider
    did all four, button still missing
    the app's only in the company list, not in mine
    everyone checked theirs, nothing found
    I can't get hold of the other user
    I can't tell which companies it needs
    neither, I only want it read-only
    I'd go on but the button was grey there
    nobody told me I'd need two-step for that
    there's an app centre thing, is that it?
    can't sort or print this
    what's "write" on general ledger supposed to mean
    I get permission denied on just this one
    clicked something in there and now it says disabled
    one app's listed under two names
    that's it? I still don't know who approved them
    what do I do about the ones marked orange
    there's no export button for my list
    the person who'd know has retired
    what I mind is the write access, not the companies
    website of that vendor is dead
    the new person has no Exact login yet
    our accountant owns the subscription and they're useless
    that page of my own is empty
    my boss's screen has it, mine doesn't
    nothing in your picture exists here
    what counts as mine
    page opens, then kicks me to the homepage
    the heading isn't on that page
    it only shows a date and a code, no names
    blank page when I click my name
    the search box finds nothing at all
    app is brand new, connected an hour ago
    can't tell, I only started on Monday
    name of the company behind it isn't shown
    tried the other one, password rejected
    not there either
    she's on leave and I need it now
    hovering over it shows nothing
    vendor's never heard of it
    don't have half of that info
    the vendor name isn't shown anywhere
    six questions times eighty apps, impossible
    tried what you said, still don't know who
    vendor says ask Exact
    I need that for the register, empty won't do
    registration page shows nothing as well
    can't see what that user may do either
    asked, got five different answers
    still none the wiser
    I only want to change my password
    two of those apply, which goes first
    my app runs twice, that's neither too much nor too little
    only for a few weeks, then back on
    everything older than 2020 should go
    half bought, half built in-house
    vendor calls it a "private app", which is that
    there are two of them, one of each
    duplicates everywhere since this morning
    the vendor's whole site is down
    check says no but it's running fine
    it gives up every time
    everything's there but the totals are wrong
    some rows come in twice, others not at all
    it's only missing on my phone
    vendor says we'll lose our licence
    can't, we've 300 companies
    how can I be sure it doesn't peek anyway
    we use it every day, so why
    the sign-in page errors out
    I did both and a new one still isn't there
    don't have time for two steps now
    it wants a login only John has
    that'll take all day
    the report is made by someone outside
    I've no way of checking a subscription
    can't read it, it's in French
    comes and goes
    both words in one line, which guide is that
    three links stopped at once
    we lose orders by the hour, I need a person
    the supplier blames Exact
    I can't slow it down, no setting for it
    waited an hour, same message
    they locked us out already
    no list, no handover, nothing
    it's registered in a former employee's name
    two registrations, can't tell which is live
    last time it was empty
    I can't get to that page
    can't limit that user, five apps hang on it
    nobody here manages users
    so I'm stuck with all or nothing?
    it's our own app, not a standard one
    they don't answer privacy questions
    so payroll is just out there?
    but it's plainly not working
    then why's it nagging me to sign in
    so now what, no error and nothing missing
    read it twice, still torn
    all three sound wrong for us
    can't limit, so that leaves nothing good
    they ignore deletion requests
    can't afford it stopping at once
    we add one weekly, can't keep doing that
    vendor says errors stop the whole sync
    doesn't apply, ours is self-made
    can't risk the other client's link
    got no second login
    list won't load for me
    it's either of two, can't tell
    there's no button to go on
    ok but I still can't choose
    lost the question you asked
    the supplier won't say who
    supplier built it only for us
    can't remember if there was a choice
    the one who registered it is gone
    the supplier won't tell me which
    app names are cut off, can't read them
    which of these five is ours
    it says session expired
    mine says something else, 'edit', is that it?
    there are 300 of them, no search box
    the arrow is greyed out
    nobody here knows which ones it needs
    save button won't respond
    it logged me out just as i saved
    there's a padlock icon on it
    it opens and instantly closes again
    clicked it and got an ad for a bigger plan
    it opened in a popup that's empty
    two entries look alike, which
    the page crashes when I open it
    same app listed four times
    not sure what it should look like
    how do I make it fetch new data
    it forgets my choice each time
    page looks different from yesterday
    it asks for a password now
    different result every time i refresh
    one report is still empty though
    not happy leaving it like this
    so it's all or nothing?
    how do I make a separate user
    then I lose my settings, don't I
    where is that other guide
    we can't have downtime this week
    that would stop our webshop for hours
    which of the two first
    supplier blames you
    tried every one of these
    we don't have one
    she's on leave till January
    the first page gives an error 404
    neither
    whose list is it in then?
    did all three, nope
    I don't know who gave it
    boss has no idea either
    same menu as before, nothing extra
    the list wont finish loading
    none rings a bell
    searched for the maker, zero hits
    they changed name twice
    it says .nl as it should
    no idea which country
    my screen has no scrollbar
    bottom reached, no button
    my mouse wheel zooms instead
    arrow doesnt move anything
    both lists are empty here
    both yes, still not in the list
    main user left last year
    the top left only shows our logo
    it's there but gives an error
    mine says 'revoke all', same thing?
    the app isn't in my own list
    says not authorised
    it only offers No
    asked everyone, nobody has it
    I am the only user
    the colleague has no such screen
    temporarily
    which step was that again
    choosing didn't work, that's why I came here
    it opens a page from another supplier
    app wants an update first
    that program isn't on my computer
    browser warns the certificate is invalid
    address is right but the page looks all different
    it's all technical codes
    page timed out while reading
    I'm no lawyer, can't judge that
    can't untick the first one
    they're only numbers, no names
    nothing happens when i press
    it's the director who should agree
    only half of the invoices came in
    where do I tell it to fetch
    there's no log out button
    app won't close
    I did exactly this just now
    got a 500
    numbers are off by a lot
    it's stuck at 12 percent
    but the old data is missing
    what about the gap of two weeks
    does the old user need removing
    who tells me if it failed
    now invoices don't come in
    I may have clicked agree by accident
    all yes and still gone
    no clue about number four
    main user is abroad
    they've no support line
    I'm the one who manages it
    what else is there
    it does that at night by itself
    there is no fetch
    settings are locked by admin
    clicked reconnect, spinner
    waited, same thing
    I can't afford to wait
    no one has access to all
    boss refuses to sign in
    can't find who did it before
    I'm locked out
    reset mail never arrives
    it works without the app, not with it
    can't scroll
    supplier says just click
    can I untick some
    no one to ask on a Sunday
    the page is gone
    it says expired
    which step now
    bottom is blank
    it's a bought app, no list
    agree button is grey without a choice
    nobody knows
    supplier says it depends
    yes to both, not there
    he can't be reached
    it has another name maybe, how do I see
    same error third time
    it's in a language I can't read
    supplier has no idea
    all four fine
    still blank
    it was full last week
    we've got two main users and they differ
    can you reconnect
    where do I set that up
    it's a service account, can't log in
    the box top left is missing
    two users gave it, one can and one can't
    no rights to look into that app
    it's on but says expired
    only the vendor can open settings
    theres a list but i can't tell which is ours
    licence only covers three
    it's published, I can only view
    not sure if that's a filter or a parameter
    there's a formula I don't understand
    it comes back after refresh
    it crashed
    only half its bookings are in
    what about last year
    the other app still lacks it
    I never get to see that report
    refresh is only on Mondays
    so is it fixed or isn't it
    accountant is on holiday
    how do I move it over
    gave rights, same result
    there is no such user
    that guide got me nowhere
    don't want all of them
    I'm not allowed to add it
    support ticket open for weeks
    I get neither a list nor an error
    nobody left to ask
    no answer from him
    it's our ex partner
    it's the former owner
    menu for users isn't there
    no idea I'd have another
    country is right
    asked around, blank faces
    my role is reader only
    still nothing there
    it's a script, has no name
    no luck with that either
    maker's name isn't there
    left the company
    won't do it
    bought app, end of page, none
    just a delete link
    the icon has no name
    syntax error
    no list anywhere
    vendor shrugged
    it's a desktop program from 2009
    no idea what it was made with
    built by a consultant
    both, chained
    only have the viewer
    no step like it
    refresh credentials error
    hidden tabs with password
    four times yes, blank
    cant answer half
    it changes every time
    half of it is cut off by the window
    the log is 4000 lines long
    the log is on a server I can't reach
    half of it
    supplier says yes, accountant says no
    it's greyed for her
    it keeps loading
    looks different since last week
    it's on the left and the right
    button says no permission
    not allowed to add
    the supplier says no
    what do I do about yesterday's failed run
    there's no such setting
    removed it, still asks
    error keeps blocking the rest
    can't deselect it
    we can't log in as him
    which ones are right
    which login
    tried again, same text
    user can log in fine
    all four were yes
    sometimes it is, sometimes not
    where do I paste it
    it's a picture
    logs in via accountant only
    we have no developers
    too much access
    what does it cost
    no reply
    he's the accountant and won't
    I am the manager
    log is wiped daily
    only a red dot
    there are 90
    now it's blocked for an hour
    no record
    I see no user name there
    not in either place
    same after logging in again
    can't search
    list errors out
    nothing like it
    no vendor name either
    same there
    don't own another
    nobody else here
    vendor says hybrid
    checked, it's ours
    no such setting
    it is Forbidden on my phone and fine on the pc
    the page for users is empty here
    it lets her open the list but the save button is grey
    we have two users linked, both or just one of them?
    there is a list but it's cut off after 50 and won't scroll
    our Exact has no name up there, just a number and a burger icon
    menu on the left looks nothing like your picture
    there's a list but it only shows codes, no company names
    it opens with a banner 'trial expires in 3 days'
    the app reads plain ledgers, that isn't a module is it
    none of the three sounds like mine
    the admin refuses to give her more
    gave the right an hour ago, no difference
    there are like 200 rights here, which one??
    no idea who can grant that here
    the user screen won't let me save
    what about the twelve other companies, same story?
    added it already, makes no odds
    we did have it last year, where did it go
    supplier doesn't answer
    consent screen pops up and vanishes again
    I can't sign in as that user, she left
    she says it's the accountant's job
    manager looked and sees nothing about licences
    who is that supposed to be in a two man shop
    details button does nothing
    I'm not allowed to see that list
    that didn't tell me who it is
    it fails for all of them so which do I pick
    that number matches two companies
    no clue which one was added last
    half of it matches, half doesn't
    nobody remembers who set it up
    asked them, got no answer
    accountant says ask Exact
    half of the invoices show up, the rest don't
    it works on her laptop but not on mine
    someone else uses the app, I can't open it
    it says unknown. what am I meant to do with unknown
    nothing happens when I press it
    your test asks me for a login I don't have
    two of them are true, which one do I go for
    we switched on two-step login that day, not in here
    it died during a power cut, where's that in your list
    only option I get is delete
    pop-up blocked or something, page stays white
    there's data but the amounts look off
    no idea where I'd see whether fetching is on
    can't tell if it was archived
    which of the two guides do I take
    been through that guide twice
    the app worked yesterday with the same rights
    and what do I tell the boss meanwhile
    nobody knows where that switch is
    gave it again and it's still asking
    which user should it be then
    HR deleted her, not just blocked
    made her active again, the app still won't
    it keeps asking for a code from an old phone
    did all three, still a login box
    IT manages our passwords, not me
    extra users cost money, what else can I do
    there is only one link in the list so how
    they keep knocking each other out
    how do I see who withdrew it
    can't ask, he's gone
    the boss did it on purpose but payroll needs it
    licence was only downgraded, not ended
    there's a hole from the 3rd to the 9th
    and how do I know it won't stop again
    no clue since when it's been down
    they only do tickets in German
    supplier says ask Exact, you say ask supplier
    nobody else here can check either
    the log is all gibberish
    the last result just says failed
    it lists a person I've never heard of
    followed that and the list was empty
    page just spins
    there's a 503 in it and none of yours
    posts get bounced because the period is closed
    the log stops right before the error
    check button is grey
    it wants me to pick a connection, which
    there are four timers here, which one
    turned it off and the app froze
    gave it two hours, same thing
    forgot when I started waiting
    a colleague keeps hitting refresh
    they take five hours each, no gaps left
    it's all one program, nothing to spread
    somebody from finance decides that, not me
    unticked ten companies and they came back
    it runs but takes nine hours now
    says completed with warnings
    it's slower than before though
    but the consent is there, I see it in the list
    can't wait an hour
    the one who consented quit
    supplier has to turn that off, I can't
    two guides, which one first
    which of the two do I switch off
    we wrote it ourselves, so who's the supplier
    still getting that mail after switching one off
    they never answer
    where do I look tomorrow
    it only runs on Fridays
    can't wait till tomorrow
    app was registered by the supplier, so their mailbox I guess
    log says failed, full stop
    checked spam as well, nope
    it's cloud, nothing to close
    supplier won't pause it for one customer
    closed it and the mails keep coming
    the time in there is in the past
    waited a day too, nothing
    page with apps is empty
    one of them is called 'test' and nobody owns it
    they want extra money for changes only
    no supplier to ask
    I only want to rename it
    some developer set it up and left no notes
    two apps with the same name, which
    copy button copies nothing
    field only accepts numbers
    our IT won't let me into those settings
    no redirect field on that page, only a description
    it adds a slash by itself every time
    two redirect lines in the product
    our product only shows dots
    there's an extra field, tenant or something
    the trial still runs two days
    wants a website and we haven't got one
    saved, then it crashed
    where it says region, what do I put
    the dev types those in, I'm only finance
    connected to the wrong company
    I get two connect buttons, which one is ours
    colleagues can't use it
    who should have access to the registration, no one here knows
    the address in the error is cut off
    it won't let me save without https
    message flashes by too quick to copy
    support contract ended
    main user says no
    there are two main contacts, whom do I ask
    he doesn't know how to give that right
    our product only asks for one
    bit of both, supplier made one just for us
    no one here was around back then
    that doesn't help, product shows nothing
    got the right today, menu's unchanged
    he has no time for a look together
    we're not allowed to ask head office
    it's listed for my colleague only
    accountant registered it and we fell out with them
    we don't know who has it
    settings are hidden for normal users
    it's a config file and I'm scared of it
    two places ask for it
    manual is from 2017 and has a dead link
    supplier says registration, dev says product
    it says contact us for the redirect
    field refuses what the manual says
    half the kinds are greyed out
    read or write, it asks that too
    the old user is already deleted
    it's not a user, it's our bookkeeper's whole office
    two people both claim it was them
    I'm not allowed to look there
    nobody answers my mail about this
    we only have one licence left and it's taken
    which of my two colleagues is better
    new user never got the invitation mail
    it says licence limit reached when i save
    my screen looks nothing like the picture
    he gets an activation link that's expired
    I don't have a login for that app
    which of the three if I can only find one
    page just keeps spinning after I log in
    the app says only the owner may do this
    access denied after I hit agree
    it wants write rights on everything, no way
    wrong company name at the top of that consent page
    it fetched data but the amounts are different
    i can't tell which user made the entry
    he refuses to help
    nobody here dares to try her password
    what do I do about his licence
    she looked and found nothing old
    who even manages our subscription
    so it's still open, that doesn't help me
    both lists look complete and still it's missing
    it's the one we need most, what now
    we're dead in the water now, invoices are due today
    I don't have the exact message anymore
    what if it isn't there tomorrow
    I can't leave the old user active, HR is closing it tonight
    how do I test it then
    our auditor forbids shared accounts
    every address we have is used somewhere already
    it says that address is already taken
    that would mean forty users for forty clients
    the other link already stopped, how do I fix that
    I honestly don't know if it's used elsewhere
    my boss said no
    they gave me the right but it's still locked
    she looked, nothing listed with that app
    signed out and in twice, no change
    there's no main user to compare with
    supplier says settings will be lost
    after renewing it still shows the old user
    the consent page opens and closes right away
    company browser doesn't allow private windows
    the developer doesn't know what kind of app it is
    I scrolled, only an agree button
    it's greyed out down there
    I can't do this twelve times over, no time
    he sees names of apps nobody recognises
    neither, it belongs to our franchise
    we have two subscriptions
    it was cancelled last week
    I get a message that the session expired
    the new accountant hasn't been picked yet
    our webshop got the orders twice now
    it keeps loading after I withdraw
    i don't know which of those names work for his firm
    blocked him and he's still getting in
    new accountant's app is in there already
    don't know how to make it fetch data
    what do i do about the old paper files he has
    there's still an invoice from the old scanning app
    new firm wants to use my user, now what
    can't wait, our old contract ends friday
    withdrew it twice, still in the list
    what do I do if only he can see it
    reconnect asks for the old accountant's code
    it was in our own name so that's not it
    our only manager IS the old accountant
    I don't know who that would be
    our bookkeeping lady is gone so nobody knows what we pay
    I'm the main user and still no list
    half of those five I can't find out
    it's not one, I don't know any of them
    my manager forbids a shared user
    they took it over and broke it
    he threatens with a lawyer
    main user won't do it either, they're friends
    got the right an hour ago, no difference
    the person who has it is on leave
    I don't have the names of his people
    don't see anything called external there
    the firm has to click and they won't
    the name has weird signs in it and won't go in
    is it the plugin or the shop, which name do you want
    the keys I pasted aren't accepted
    don't have those and don't want to look for them
    dashboard asks for a code on a phone we no longer have
    something went wrong, try again later, it says
    no button next to it, only a date
    it says i need to be owner for that
    the check gives an error
    i don't know how to prove that
    I see yesterday's payments, are those new or not
    it said ok but I don't see a thing, which answer is that
    app still sends me mails about payouts
    it's back in the list this morning
    refunds through the app fail now, what do I do
    regenerated the key and it's still getting in
    supplier doesn't reply
    what now, they can see my customers
    right app, right organisation, still lets it in
    I've got no dashboard access, only the owner
    what if it still gets in at night
    how do I make it fetch when I can't log in
    the web builder has to put the new key in and he's gone
    can't tell what else is using it
    our programmer who had the keys left
    supplier refuses to do it
    don't have a screen, only the api
    neither of these two
    it was listed last week
    the supplier doesn't know which it is either
    six organisations, checked four, nothing
    no choice at all when I connected again
    we can't be offline even for a minute
    supplier says it's all or nothing
    my shop IS the app
    refunds go through it, so this doesn't help
    i asked them and they say it'll stop
    spelled two ways, which one
    it's a script our nephew wrote, has no name
    the box says too long
    which of the codes goes where
    pressed the button, page froze
    page is empty when I open it
    shared login and nobody has the password
    there are two tabs, apps and tokens, which one
    which button is it, delete or reset
    i can't find what you ask for
    only part of it works now
    it's listed again today
    supplier says ask moneybird, moneybird says ask supplier
    that colleague has left
    how do I see who else gave it
    right user, right app, no change
    who at moneybird do I even ask
    so is it out or not
    tried it later and got a strange code
    typed it, lands on the homepage
    says page does not exist
    our firewall blocks it
    she looked on hers, nothing
    he's abroad and won't log in
    can't remove it, it says in use
    made by someone who left
    i deleted one and nothing changed
    owner passed away
    removed him, he still gets in
    his app stays in there, what about that
    nobody here remembers what it was called
    the box won't take my text
    two apps have almost the same name, which one do I put
    it just keeps spinning
    no menu opens when I click the name
    only "Demo Company" shows up top left
    clicked it and got logged out
    page never finishes loading
    theres a padlock on it, how do i open that
    the dots do nothing
    i disconnected the wrong one!!
    nothing comes back
    check failed with some code I can't read
    which key do you mean, there's a long one and a short one
    these names mean nothing to me
    it errors out every single time
    got a message in English legalese, no clue
    it shows a different name now, similar logo
    Xero throws me out whenever I refresh
    says "pending" next to it
    now my bank feed has stopped as well
    they still have a copy of everything, what do I do about that
    that's far more than i meant to remove
    so it failed, what's left for me to try
    I don't know how to disconnect it myself
    I'm not sure it worked and that bugs me
    i forgot how to get to that page
    did all that twice already
    supplier went bankrupt, so who do I ask
    every time I remove it, it comes back within the hour
    asked around, all of them shrug
    can't reach her until january
    how do I find out who connected it
    so that's no use to me
    supplier won't answer
    I already am Standard
    our admin left last year, so nobody can give it to me
    got the role, logged in again, still no connected apps
    no Connect heading anywhere
    my screen is neither of the two
    I'm not allowed into the other ones
    how many organisations do we even have
    neither, list is completely empty
    how do I see who still uses it
    colleague is ill so I can't ask
    waited a day, no change
    list and app contradict each other, who do I believe?
    popup gets blocked
    two buttons, "Connect" and "Sync", which one
    app sends me to quickbooks instead
    address says identity.xero.com, now what
    account locked, too many attempts
    only our accountant has a login for this
    that didn't tell me anything
    there is no refresh button in the app
    works, though the bank lines are missing
    supplier has no phone number
    closed the message before reading it
    they told me to come back to you
    have no time later, need certainty now
    the person who can test is on leave
    it opens the consent page again each time i close it
    can I say yes to just part of it
    not up to me to decide that
    it lists payroll, we have no payroll
    the window closed itself
    agreed but it shows the same request again
    Settings is missing from that menu
    both of our companies carry the same name
    connected apps isn't there for me
    I removed the wrong app, help
    which one is it, two with the same icon
    can't tell from that list
    check button's dead
    don't know which others it may use
    it's here but with status "disconnecting"
    pages look identical, not sure which company I'm in
    the app still shows that company in its menu
    that was not supposed to happen, everything has stopped
    I only touched one
    confirm button never shows
    the supplier says it's Xero, Xero says it's the supplier
    that would take me all week
    the app's disconnect-all button gives an error
    no way of knowing which ones it's on
    not listed yet syncing, explain that
    name at the top is cut off, can't tell
    name's in chinese characters
    only got the supplier's name, not the app's
    pasted it and got invalid_token
    the person who set it up took the keys along
    Apps is greyed out
    menu on the left is folded away, how do i get it open
    hit Launch instead and now the app opened
    the survey won't submit
    two entries of the same app here
    it won't check
    error 401, is that good or bad
    there's an error but not about connecting
    my login for the app is gone
    it shows old data, can't tell if any is new
    oops that was the wrong company
    chat support kept me waiting 2 hrs and hung up
    right company, right app, no effect
    can I block it some other way
    quickbooks tells me everything looks fine on their end
    tried both, same result
    can't log in to that app, ever
    firm apps is empty
    I'm staff, not the owner of the firm
    on that page there's no arrow or disconnect
    she's made me admin, and it's the same
    nobody manages it, it's just me
    been through all its settings, no such button
    can't find it under Find apps
    did the takeover, still can't disconnect
    I'm scared Get app installs it twice
    neither name appears on my screen
    I use the phone app, none of this is there
    lost already
    not following this at all
    how can I be sure
    any other ideas?
    tried all three, no luck
    it just isn't there for my user
    no "Other" column on mine
    I can't tell whether it worked
    address was fine all along
    nothing that even resembles it
    honestly can't tell
    that was yesterday, can't be the ten minutes
    I can't decide
    I don't get what I should do with these
    the one with that right left the company
    nope, not even zoomed out
    no idea what I need
    no security tab on my page
    tried the supplier too, no joy
    same address, same account, still missing
    nobody admits to it
    don't know who uses half of these
    who gave it? I wouldn't know how to tell
    we've no such command on our machine
    dunno
    none of those really
    I run twelve clients on one login, now what
    the button does nothing
    but I am the one who manages it
    zooming out makes no difference
    don't have the rights probably
    tried vendor name too, nothing
    address is right and it's still missing
    nope, that's really all there is
    main user can't see it either
    so how do I see whose consent it is using
    there's no connect button anywhere
    still moaning after half an hour
    nobody here has access to everything
    can't get in directly either
    scrolled, still empty, not comfortable
    the signed-in one has no access
    same invalid_request again
    all four are yes
    can't I do this without bothering him?
    no logs in this thing
    the app won't let me fetch one at a time
    nobody remembers
    neither route shows up
    that one's blank as well
    don't have that other login
    nobody replies to me
    definitely ours, I checked the id
    where is my name supposed to be?
    the heading Monitor isn't on my page
    nobody answers my mail
    can't log in there any more
    settings show nothing about a login
    who's the supplier even, we bought it through a reseller
    nope, not by that name either
    all three colleagues deny it
    I've no edit rights on the database
    there's no such list anywhere
    no idea who built it or with what
    I can only view the report, not edit
    how can I tell what data the app may use
    can't find the Overview
    which rights does the manual mean
    and now what
    it stays refused even after reconnecting
    no trace of who
    I am not allowed in App permissions
    still unclear to me
    nobody here would
    weird. why then is it dead
    ask who?
    gap of two days remains unfilled
    they've gone bankrupt
    hmm what do I do if it fails
    that command gives an error
    no luck on either address
    can't set times in our tool
    can't disable a single part
    eh? what access
    they don't do delta sync
    vendor owns that mailbox
    nothing logged
    column isn't there
    vendor refuses
    do I need manage subscription for this person
    I see no access rights link anywhere under monitor
    where's that administration name you talk about
    there are no settings to see in this app
    I don't find start date
    page hangs after I agree
    import/export is missing in my menu
    how would I know if he has more than one
    who would that be?
    old user is gone, can't look
    still missing after signing out
    where do I do that again
    nope, only disconnect
    can't find the container
    too late, I clicked agree
    still the old name up there
    nothing at the end either
    can I see that without him?
    field won't take it
    already identical before I touched anything
    which site is for Belgium
    no idea whether I do
    error on save
    which user should I sign in with?
    save button stays grey
    which address in the error?
    no column called that
    still lost
    still can't tell
    who has it
    how do I change country
    can't find any reset
    nothing like that in there
    what's a client id again
    no manual here
    no clue what it needs
    where's master data
    still unclear
    can't see who gave it
    how do I create one
    none of us may
    he's the only main user, great
    who do I ask
    the row has no link either
    don't know who looks after users
    how do I end it
    where is Developers then?
    nothing there either
    not yet, something's spinning
    how would I trigger a fetch
    link's broken for me
    nobody remembers who did it
    this is useless
    I'm locked out of Xero
    can't see any organisation name top left
    hesitating about that last button
    nobody here has that role
    none of these either
    also missing here
    url is xero-login.io, fishy
    settings has nothing of the sort
    where do I swap company
    confirmation popup won't load
    so who do I call?
    huh? which data
    stuck. who can help
    I'm staff, not the owner, so no luck
    no clue who our admin is
    Get app wants me to pay?!
    neither version fits
    my role only lets me see payouts
    neither, honestly
    which of these is the right button please
    I see two of those, which is it
    two companies with nearly the same name, which one?
    the address bar shows something with xer0 and a zero
    the company I need isn't offered in the dropdown
    can I untick some of it?
    dots don't respond
    where on earth is Apps
    our menu lacks that firm entry
    i don't understand the options here
    no idea what you're asking me
    i'm not sure how to fetch new data
    don't know who manages that with us
    tried all three, top right remains empty
    still not there for me
    import/export is greyed out for me
    no idea which colleague
    searched both, nothing
    it didn't ask anything, what now
    there's no scrolling to the right on mine
    stuck at the third click, no security centre
    how do i know nobody uses it
    neither route works for me
    dunno what i need
    security centre isn't in my menu
    no result with the supplier name either
    everyone says it isn't theirs
    don't know which user logged in for it
    hard to say, i'm confused
    what is "connected with Wegwijs", i'm lost
    it's a bit of everything, unsure
    sounds risky, not sure what to do first
    what's a layer?
    it's urgent, i can't wait, what now
    what was the question again, i'm lost
    i don't know what i'm looking at
    i have no settings menu in this app
    can't find the country setting
    both answers are yes and still not in there
    error again, can't get rid of it
    how do i see if it's in the subscription
    the save button is grey, what now
    I'm lost, nothing looks as you describe
    still not there whatever I do
    bottom reached and no such thing
    the arrow doesn't do anything when I click
    can't get further, that person left the company
    too hard, I keep getting lost
    it's all over my head
    this isn't working out at all
    I have no idea how reports are made here, lost
    desperate now, the supplier went bankrupt
    I'm lost at this bit
    I still don't understand what to do now
    don't know where he should look
    sorry I don't understand what this screen wants from me
    she can't log in and I don't know what now
    the supplier already said they can't help me
    I am panicking, what do I do
    the names make no sense to me
    don't have anyone who manages the subscription, help
    I am not sure what to type here
    it won't accept my password
    I'm the owner but can't find where users are
    he cannot even get into exact and I don't know what to tell him
    what log? I really don't see any such thing
    even the right site keeps me out
    made it full screen, still no sign of it
    I opened it but I can't make out what I'm supposed to be looking for
    still no name showing even after refreshing two times
    I widened everything and still nothing, like
    Import/Export is there but under Other nothing is coming
    address is right but the app isn't there in any of my accounts
    what is the supplier even, I've no notion
    nobody else is on this subscription, so what is it
    the lady who managed it passed away, who now
    still I am not getting that menu in any way
    no Security centre at all for my user
    which supplier, I don't know who makes it
    cannot tell is it working or not
    I don't know who uses what in this place
    half of these questions I can't answer from where I'm sitting
    tried all of those and still cannot figure whose it is
    no contact of supplier anywhere, what to do
    this was built by a contractor, he's gone, nobody knows
    still very much doubtful I am
    my head's melted with this
    sounds risky, I use one login for several clients
    I'm only new here, who would I even ask
    now I'm worried did I do damage
    we share one login between all the clubs, what now
    neither with app nor without app I can log in
    my phone with the code is at home, I'm stuck
    scrolled down full and still nothing is shown
    no notion what the parent company wants
    both are yes, still not there
    will it or won't it go on working for my own shop, I can't make it out
    I was on the right row, I waited, I'm out of ideas
    I'm a sole trader, there is no other user, so what is it
    what happens the invoices it already took, I don't follow
    how do I log out of the browser at all
    where would I see whether it's new or old stuff
    wrote the error down, sent it off, vendor says it's Exact, Exact says it's vendor
    the save button is greyed out on me
    I'd be inclined to say I'm lost, though maybe it's me
    we are going round in circles and I'm sick of it, help
    neither works, I'm at my wits' end
    tried every name, it is not coming
    nothing happens when I click on that arrow
    a red message came when I pressed yes
    I don't dare, what if it all stops working
    still none the wiser to be honest
    nobody knows who manages it here
    your woman who set it up left years ago
    even zoomed out there's no App permissions
    that page isn't opening either
    not under any name I know
    they refuse to look, what can I do
    checked twice, definitely ours
    that is too technical for a pensioner like me
    I have no Master data menu
    I got cold feet, it's my mother's business
    what am I supposed to do now, everything's in order and it's still broken
    log is completely empty
    the number isn't in the list on the left
    no rights for that import export page
    still can't tell which it is
    it's saving nothing, what now
    still unsure what I should do now
    but who made it? I don't know where to turn
    app settings are locked for me
    nothing at the bottom either and it's a bought app
    no list of companies anywhere in settings
    looked everywhere, no selection at all
    I can't turn it off and I'm worried
    only one program here, so what is the issue
    what if the mail comes again, I don't get it
    who registered the app? no idea
    the message has no time and I waited all day
    that doesn't help me, trucks are waiting
    supplier is saying ask exact, exact is saying ask supplier
    does that cost an extra licence, and who makes it for me
    settings tab is not having any such list
    gave rights, relogged, company still not showing
    only delete is there, supplier helpline is closed till Monday
    the renew authorization is greyed out in my container
    logged out twice and its still himself in the corner
    scrolled fully down, nothing is there to select
    no idea how to make it fetch
    three days of invoices are still missing
    i AM the supplier
    the show button does nothing on my phone
    product logs me out each time i save it
    cant edit either one of them
    name is already taken it says
    put the very same address in, letter by letter, still refused
    later came and i cannot find how to fetch
    column's not there and I can't find Adjust either
    still double dutch to me
    no way to tell, it was set up years before me
    logged out and in, right was given, menu not appearing
    right subscription, right country, still no app
    no option to regenerate anywhere
    manual doesn't mention any address
    list is huge, no idea which ones matter
    no invoices here at all, dad keeps them
    who can create that user for us, we cannot
    only the old firm is main user, we are stuck
    have the manage licence right yet nothing to click
    no clue who manages users here
    accountants portal will not let me in, its only for firms
    i'm lost already sorry, what keys
    clicking on the name does nothing whatsoever
    page is spinning and spinning, ten minutes already
    the Disconnect is grey and will not let me click it
    don't know which one i'm meant to pick here
    it says disconnected but that can't be right, invoices are still arriving
    what am i supposed to do with this information
    did it three times like you say and still it's there!!
    i don't get it, what keys are those and who has mine
    i do have Standard and it still doesn't show
    no Setup link beside the app on mine
    i don't know who else is using it, how can i find out
    in Xero it's still in the list as well as in the app
    address is something else entirely, looks dodgy
    dropdown is empty, no company to choose
    i already pressed allow, too late
    dunno, what would you do
    it keeps jumping back to the old company
    i don't know if it's connected with wegwijs
    i've confirmed it twice already, what more do they want
    right org, not in list, but data still flows
    there's like ten apps and i don't know which one is the bad one
    no More on the phone app, only Home Payments Balance
    i have no Developers section under my login
    you did it for me and now it's not done, so what do i do
    i deleted the key and now the webshop is dead help
    not in the other one either
    our app is the one that creates the payments, so?
    and where do i see a key i made
    how do i get it to fetch new data later
    i don't see users in the settings
    greyed out, cannot submit
    now payroll gives an error, what have i done
    right company, still works, no help from anyone
    how will i know later on
    admin is on maternity leave till june
    app settings don't open, cert error
    no Change Admin anywhere
    clicked Action and the menu is empty
    just an error, token invalid, no login
    don't know who manages our licence
    still no name, only an icon with a person
    don't have permission for app permissions it says
    it closed on me again, blank page
    that person left in march
    address says login.exact.com, is that okay?
    which supplier? we bought it through a reseller
    we uninstalled the app so can't start it
    right side is cut off and won't move
    last column is empty
    stuck at number 3, no tab
    hmm not so sure anymore
    name isn't clickable for me
    two people don't answer my mail, what now
    no description no vendor, what then
    my menu looks totally different
    neither route works for the client
    searched both names, not in there
    same empty result in our other login
    he refuses to share his screen, privacy he says
    can't tell if it's read or write
    can't find whether they share with others
    the auditor wants proof, is a list enough?
    entry button says 'system', not a person
    the user is a full admin, that worries me
    everyone points at someone else
    what if payroll breaks?
    message says unauthorized, neither of those
    can't remove it, we depend on it, but payroll must stay private
    too technical for me sorry
    how do I get them to delete the data they have
    will the app crash on that error?
    we share one login for several customers, what now
    not sure the list will tell me either
    we're 200 people, can't ask everybody
    still not able to tell
    address bar is hidden in this app window
    where's the button, can't see one
    how do i get your connection working again
    shows 'license exceeded' instead
    no connect anywhere, only delete
    only one login here and it's shared with another client
    exact itself works, through the app it doesn't
    then it sees everything I see?? not good
    second answer is no and i can't change that
    how do you give a user access to a company
    same error three times now
    it says session expired after I hit save
    what if it never updates?
    and if it doesn't work tomorrow?
    neither is possible for me
    looked everywhere, not there
    my menu looks totally different to this
    searched the vendor too, nothing
    how do I find out who the supplier is?
    don't have credentials for the uk one
    nothing more comes and no button
    so currently it sees none? confusing
    I can open it myself but it's not in the app's list
    can't reach the person who set it up
    not sure, depends on my manager
    do I need special rights for that
    I can't find where to remove it in the tool
    our tool has no option to drop a company
    supplier says it's on our side
    does that cost extra
    he's on holiday for three weeks
    there's no log that I can open
    only have a screenshot from a client, cut off
    still no such column
    can't log in over there
    the ex-controller's consent, and she left
    my colleague doesn't have a security centre link
    can't tell from the settings
    doesn't match any
    the manual of the app doesn't list any rights
    supplier sold it as working with our edition
    and who do I ask at Exact?
    our reseller handles licences, is that right?
    no braces, no details, just a popup
    it's on the vendor's server, I can't reach it
    nobody has it in their centre
    neither my list nor hers
    nobody here manages the subscription
    still can't tell which
    no one around today who knows
    office says we need to ask exact
    report is locked
    can it be moved over to ours?
    no monitor section for me
    she can't find app permissions either
    can't open master data
    he's out until next week
    accountant won't give me access
    looked on both, nothing
    settings page shows only a tenant id
    not under that either
    maker unknown to me
    none of my colleagues has it
    bottom reached, nothing
    page won't scroll
    no edit rights on the database there
    where do I type that command?
    nothing like that in settings
    can't open power query
    only a viewer here
    sheet protected
    too many sheets, can't find it
    all four fine and still blank
    can't judge the fourth
    deadline today, can't wait
    can't disable the fetching
    we need that company though
    don't know which two
    their helpdesk points to Exact
    is there nothing else I can do
    what if it fails at night
    no access to that mailbox
    no answer from the supplier
    it restarts by itself
    is that utc or dutch time
    already waited a day and it's back
    no one knows when theirs runs
    supplier refuses
    can I pay for more?
    the invite mail for the new user never arrived
    says an error occurred when I press agree
    everybody in our team has several, so what now
    not sure if he linked it elsewhere, how do I see that?
    there's nothing like that in the settings
    still not in her list
    not even our main user has it
    hm so whose subscription is it in then?
    only disconnect, nothing else, and support is closed
    I already hit accept, oops
    not clear to me which kind it is
    there's only a remove option, no connect
    strange, so what's wrong then?
    message got cut off in the app, cannot read the rest
    there's no way to stop the auto sync here
    can't reactivate, licence for that user is gone
    user can't get past the reset screen
    how often will this happen?
    we can't afford another user licence
    who did it? is that logged somewhere?
    don't know who manages the subscription here
    missing three days in the middle
    they already told me it's on Exact's side
    don't have the exact wording of the error any more
    I can't wait till tomorrow, month end
    only the supplier can open the logs
    we don't post entries with it and settings show nothing
    the product hides the values behind dots
    don't know, never looked at my rights
    form refuses my address
    the consent page gave an error
    we built it in-house, no vendor
    what do I do if it fails later?
    how would I prove it?
    can't find that column even with customise
    our main user left two years ago
    still gibberish to me
    and where do I get them?
    nobody remembers how it was installed
    I have that right and still nothing
    who is the main contact? column is empty
    right country, right login, not there
    how can I find out who registered it?
    there's no regenerate option
    not in settings, not in the manual
    nothing about callbacks in the docs
    two different urls mentioned, which?
    read or manage, which level?
    no documentation on that, totally guessing
    haven't got a new accountant yet
    the bank app refuses the new user
    block or just take away access, which is better?
    none of us can see it, only they can
    all the settings in the app have vanished
    can't find any invoice for it at all
    we pay both, confusing
    still missing, tried two browsers
    old accountant won't tell us
    can't create users on our plan
    have the right, still no way to remove
    it was given by somebody who left
    only the old firm can edit users, great
    no idea who does that in our company
    where's the setting to cut that?
    he can't find the app on his side
    the new user can't see it in Exact either
    does that person need their own phone for the code?
    all the same and it still won't take them
    no Settings under the org name, only my files
    do I have to log in as the owner for this?
    getting an error 500 when I open it
    I can't tell, two have the same name
    don't know if it is hooked up to Wegwijs
    that's not what I wanted, how do I get rid of it then
    it's the right org and I did confirm, no idea now
    nobody here knows who did it
    who can give me such a role?
    neither of the two screens looks like mine
    "Setup" not there, only "View details"
    how do I swap between companies in Xero?
    I only see one org in my account
    can't I remove only my own access?
    it says go.xero.com, is that ok?
    my password isn't accepted
    company isn't in the dropdown
    they already told me to ask Xero, now what
    what do those scopes mean exactly
    don't see the company when I click the name
    will the other companies keep working?
    no other company to compare with
    I did confirm, it just won't go
    where's that disconnect-all button in the app?
    there is no such item under More
    dashboard won't let me log in
    no tokens under developers, so?
    it was the right one, I'm sure. now what?
    how sure is it that it's off
    which key is for the shop and which for the app
    we only have a single one at Mollie
    "as far as known"? so you're not sure
    sounds unsure, what happens if it fails?
    how do I make it fetch something new?
    is my own token still valid? how do I delete
    neither a token nor a colleague. what else?
    everything right and it's still let in
    still worried it can get in
    address takes me to the home page instead
    nobody remembers connecting it
    several keys here without names
    what keys are you talking about
    Apps just keeps loading
    both were right, so what's wrong?
    how do I force a fetch in the app
    no Firm apps in my menu
    our admin has left the company
    Get app now starts a purchase, is that right?
    don't find "Change Admin" anywhere
    wait, does it wipe the invoices already imported?
    how can I reach Xero's helpdesk
    two entries with the same app name, which one?
    how do I allow less when reconnecting?
    page shows no remove link or button
    still page not found, even with that address
    can I see who connected it?
    is anything else using this token? not sure I dare
    I'm not the owner and can't reach him
    Apps isn't in the left menu
    app's not on this page at all
    who's allowed to manage the company, can I look that up?
    will the other person be told?

restart =
    I want to do another app
    now the next app
    one more app please
    I have a second app to do
    the same for another app now
    I have one more of these
    begin over
    start over please
    start afresh
    from scratch
    from step 1
    back to step one
    go to the first step
    redo it all
    restart please
    all over
    the whole thing again
    once more from the beginning
    take me to the first step
    to the first step
    first step
    the very beginning
    go to the beginning
    go back to the start
    back to square one
    from step one
    i want to begin again
    lets begin again
    forget everything and start over
    start from the beginning
    restart
    start over
    start again
    begin again
    start from scratch
    from the beginning
    from the start
    again from the start
    again from the beginning
    back to the start
    back to the beginning
    back to step 1
    go to step 1
    take me to the beginning
    i want to start over
    can i start over
    can we start over
    lets start over
    lets start again
    reset
    redo
    redo everything
    do it all again
    all over again
    once more from the top
    from the top
    restart the guide
    restart this guide
    this guide again
    begin anew
    do the whole guide again
    wipe it and begin at the beginning
    id like a clean slate
    could we walk through the whole thing again
    bring me to the very first screen
    fresh start
    clear my answers and begin again
    erase all answers
    lost the thread halfway so lets take it from the top
    would you go back to the first question
    strat over
    right from the outset
    another round from the start
    same guide but for a second app
    begin this explanation anew
    set everything back to zero
    do over
    nothing i said was right so start again
    my colleague wants to do it too restart the guide
    all the way back to where we began
    rewind all the way
    the very first question again
    start fresh
    a to z again
    lets redo the whole thing
    can i run through it again from step one
    i messed it all up take me to the start
    back to go
    start over from the top please
    begin from scratch
    start this guide over
    start this guide again
    from the top please
    let's start from scratch
    reset everything
    first question again
    do the whole thing again
    I'd like to go through this guide again from the start
    Could we please begin again?
    can I redo the entire guide
    clear my answers
    wipe it all and begin anew
    clean slate
    new attempt
    another go, from the start
    I got interrupted, let's go from the beginning
    I answered everything wrong, start all over
    same thing again for another app
    now I need to do the same for a second client, from step one
    how do I restart this
    where can I start over
    restrat
    begin from zero
    start from zero please
    i want begin again this guide
    rerun the guide
    run through it again
    one more time from the top
    go to the very beginning
    my colleague's taking over, start at step one for her
    I was in the wrong environment all along, restart please
    let's pretend we've done nothing so far
    start again from the top
    let's do this from the beginning
    take me to step one
    back to the very beginning
    first step please
    go to the first question
    reset the guide
    wipe everything I said and begin anew
    I messed it all up, start afresh
    clean slate please
    redo the whole thing
    I'd like to run through it all once more
    can we go through the whole guide again, my colleague just joined
    colleague is here now, from the start please
    same guide again but for the next app
    now do the entire thing for another app
    next client, same thing, from the top
    all my answers were wrong, begin anew
    don't remember what I answered last week, start fresh
    I left this half done on Friday, rather start all over
    I wish to recommence the procedure.
    Could we start anew, please?
    all over again pls
    new run
    rerun
    i want begin new
    again from first
    start agian
    return to the start of this guide
    can I repeat the full guide
    jump to the start
    how do i restart this
    first page again, with the app name
    I want to redo all of it
    from the beginnning
    Let us go through the whole thing again from the top.
    got interrupted for an hour, so take it from the start
    scrap this, first step again
    restart pls
    go to the very first step
    start again from scratch
    from the beginning please
    let's do the whole thing again
    let me start this guide anew
    I want to do it all from step one
    first step again
    go back to the very first screen of this guide
    all the way back to the start
    reset everything I filled in and begin anew
    wipe it and begin again
    can we begin afresh
    I've messed it up, start all over
    lost the thread completely, let's begin at the beginning
    I was interrupted for an hour, better to begin from the start
    do it again but for another app, from step 1
    another colleague wants to follow it, so start at the beginning
    opnieuw from the start please
    bring me to the beginning of this
    the whole guide again
    run through everything again
    I'd like to recommence from the outset
    Would you kindly start from the beginning?
    redo the entire guide
    number one again, everything from there
    I wasn't paying attention at all, everything again please
    new round from zero
    start from zero
    zero again
    I made mistakes all along, let's do this from the first step
    it's muddled now, first page of this guide again
    wrong app from the start so we have to do it all over
    restart, I have one more to kill
    it happened again, let's go through it once more
    ok and now for our second company, from the top
    it was the wrong organisation, let me redo this
    great, next one, other app, same again
    can I start from zero
    run me through it again from the top for the next app
    from scratch please
    begin again, I misjudged the first question
    start over pls
    I'd rather redo the whole thing
    there's another app I want to kick out, from the top
    I'd like to redo this from step one
    let me try the entire thing again
    different app then, from scratch
    I've lost my place, from the top
    next app please, from the list
    hmm begin again
    no that's not what I meant, begin anew
    wrong path, start again
    changed my mind, from scratch
    changed my mind, start again
    restart the whole thing
    let me do all four again
    I want a second go from the top
    could we start this whole thing over
    from the top please, I messed up
    start me over
    new round, other app
    I was in the wrong org, let me redo
    let me give it another go
    two more to go, again
    wrong company file, once more
    right, I'll go at it by hand: restart
    I had skipped the second button, one more time
    from the top again please
    let me start again from zero
    let me go through all four from the top
    start all over from the beginning please
    can we do it from the start again
    once more, for the next company
    again for another app please
    repeat from the start for another app
    shall we try the whole thing once more from the start
    easier if we start over I think
    do it over from the beginning for me
    scrap that, start from the top
    start me over, I'm lost in it
    begin again from the first step please
    on second thoughts do it over, I'll accept
    let's begin from zero again, I lost the thread
    begin again with other answers
    let me redo all four from the start
    let's start from the beginning
    I've lost the thread entirely, from the top please
    there is a second app, same story, lets go through it again
    redo the whole guide, other app now
    I want to run through it all again tomorrow, start over
    next app then, from the beginning
    licence is fine, start over
    came back a day later, still empty, start this again
    try from zero again
    cant remember what i did, again from the start
    has the right now, do the whole thing again
    let's take the whole thing again from the top
    wrong company, i see it now, start over
    let me start again with the other login
    one more go from the start
    start again, different app this time
    i did it in the wrong one. start over pls
    one more app to kill, from the top
    i'll have another crack at it from the start
    wrong user, go again from the start
    redo the whole thing please
    wrong company file. again please from step one
    run me through it again from the start
    start this whole thing over please
    I want to begin again with the admin next to me
    another one is missing too, start again
    do one more company, start again
    restart, I revoked another app
    another one to remove, restart
    was logged in as the wrong person, start again
    redo from start
    must have picked the wrong app, begin again

menu =
    other guides
    show other guides
    show the guides
    all the guides
    which guides
    what guides are there
    overview of guides
    back to the guides
    guide list
    to the main menu
    menu please
    home page
    start page
    need something else
    different topic
    different question
    not the guide i need
    not what i was looking for
    what else do you know
    help me with something else
    show me the other guides
    what else is there
    can you help with something else
    i have another question
    i have a different question
    another question
    ask something else
    go to the overview
    to all guides
    the list of guides
    take me to the menu
    back to all guides
    menu
    main menu
    all guides
    guides
    show all guides
    show me all the guides
    list the guides
    which guides are there
    what guides do you have
    list of guides
    another guide
    a different guide
    other guide
    i want another guide
    go to the menu
    back to the menu
    back to the main menu
    to the menu
    home
    home screen
    start screen
    overview
    what else can you do
    what else can you help with
    what can you help me with
    what other options are there
    something else
    i want something else
    i want to do something else
    something completely different
    another topic
    other topics
    wrong guide
    this is the wrong guide
    this is not the right guide
    this isnt what im looking for
    im looking for something else
    which topics do you have
    let me see the table of contents
    is there a guide for something different
    give me the choice of guides
    where is the list of everything you can do
    my question is about something else
    im actually here for a different problem
    thats not what my problem is about
    i dont need this topic
    may i choose another subject
    bring me to the front page
    the start page of wegwijs
    ive ended up in the wrong story
    browse all help topics
    have you any other manuals
    display everything there is
    what else is in this program
    leave this guide and show me the rest
    out of this guide please
    id like to switch topics
    i opened the guide i shouldnt have
    where can i open another guide
    could you bring up the overview
    got an index of your guides
    what kinds of problems do you solve
    one more totally different problem
    all subjects please
    show me the other guides please
    take me home
    what else have you got
    show me everything you can do
    topics
    list the topics
    other topics please
    I want something else
    I need something different
    different guide
    another guide please
    I'm in the wrong guide
    this isn't the guide I need
    this isn't what I'm looking for
    not what I came for
    that's not my problem
    I have a different question
    completely different question
    I thought this was about something else
    Could you show me the other subjects, please?
    Which other topics do you cover?
    options
    what are my options here
    what can I choose from
    overview of all topics
    table of contents
    contents
    index
    catalogue
    back to the list
    back to the main page
    return to main screen
    how do I get to the start page
    front page
    switch to another guide
    choose another guide
    is there a guide for other things
    let me browse
    let me look around what else there is
    menue
    mian menu
    i want see all what you have
    this guide is not for me
    done with this topic, what's next
    next topic
    new question, other subject
    which walkthrough is the right one for me, show them
    am I in the right place? let me see the other ones
    dashboard
    full list please
    all topics
    what topics are there
    what other guides do you have
    overview of everything please
    go to the main page
    back to the list of guides
    back to where I picked the topic
    I think I'm in the wrong guide
    this is not the guide I was looking for
    I actually came for something else
    that's not what I'm here for
    not my question
    my issue is a different one
    I need something else
    something else entirely
    other subject
    change topic
    switch topic
    I have another question, unrelated
    separate matter
    done with this, what's next on the list
    we've had this one, show the others
    let me choose from the list
    let me pick myself
    can I browse
    just want to look around what's there
    how do I get to the main menu
    where is the list of all help
    where can I see all the walkthroughs
    is this all or are there more guides
    are there others
    any more of these?
    I should like to consult a different topic.
    Kindly present the available subjects.
    options?
    what are my options in this tool
    close this guide and show the rest
    leave this guide, go to overview
    get me out of this guide to the list
    does not fit my case, what else is there
    this doesn't apply to us, show me the other subjects
    my manager now wants something different done, list please
    do you also have guides for other things
    can you also help with other stuff
    i want other thing
    i need other guide, not this
    show me everything
    choose something else
    let me search all the guides
    this isn't my problem, show what you have got
    I'd like something different, what is there to pick from
    other guides?
    what other guides have you got
    to the home page
    I want to do something else
    another subject please
    I need a different guide
    wrong guide, show me the list
    not this one, what else is there
    what do you all have
    what is there to choose from
    Show me your options
    which subjects do you know
    other question
    I have another question about a different thing
    this isn't what I was looking for
    that's not my problem, mine is another one
    I came for another thing actually
    I meant a totally different problem
    take me out of this guide to the others
    let me pick another guide
    pick another
    switch to another one
    can I see the list with everything
    the table of contents please
    to the list of guides
    back to the list of all guides
    Please return me to the overview of guides
    I'd like to consult the other instructions
    something different now
    is there one about xero as well, show the list
    not about this app, about something else altogether
    start screen with all the topics
    all guides please
    Could you show the other guides?
    got all the other guides in one list?
    I want to see other things you can do
    any other guides?
    take me to all the topics
    what other topics are there
    actually what else can you do
    show the other stuff
    let me pick another topic
    what else is in here that could help with SOC2
    let me see the full list instead
    other options
    list your guides
    other guides please
    show me all topics
    which other guides have you got
    show me the list of guides instead
    I'd like the other guides
    I'd like to see all topics
    home menu
    take me to the overview
    I'd like the main list
    back to all topics
    something else entirely please, what topics are there
    show everything you can help with
    list all the guides
    this isn't it at all, show me what else you've got
    not that, let me see all the guides
    wrong thing, what else is there
    ah no I'm after a different guide altogether, show me the lot
    show me the other things you can help with
    I'd like all subjects listed instead
    what other guides have you
    show me the list of topics instead
    anything else you can do
    what other things have ye
    wrong guide so, show all
    what other things can you help with, maybe this isn't it
    show everything you've got
    anything else in the list of guides?
    show list of topics
    what else is on the menu
    let me see all guides
    list of everything you help with
    guides list?
    what's the other stuff you can help with
    show the main menu
    show me the list of what else you can do
    where can I see all guides

stop =
    im done for today
    done for now
    thats it for now
    im off
    im out
    gotta go
    got to run
    have to go
    heading home
    going home
    stop here for today
    end it
    shut it
    bye now
    ill do it later
    do it later
    ill finish later
    finish tomorrow
    ill finish this tomorrow
    tomorrow
    continue tomorrow
    another day
    no time
    break
    save and exit
    cancel this
    drop it
    i have to run
    i need to go
    im going home
    that will do for today
    im giving up
    i quit
    close the program
    close wegwijs
    ciao
    see ya
    cya
    later then
    going to lunch
    continue another time
    ill come back later
    lets call it a day
    thats it for today
    stop here
    stop
    quit
    exit
    close
    end
    leave
    bye
    goodbye
    bye bye
    see you
    see you later
    see you tomorrow
    good night
    stop it
    stop now
    stop please
    i want to stop
    i want to quit
    lets stop
    lets stop here
    im leaving
    i have to go
    i gotta go
    got to go
    i will continue later
    continue later
    later
    ill do this later
    ill do it tomorrow
    another time
    not now
    enough
    enough for today
    thats enough
    never mind
    nevermind
    forget it
    leave it
    i give up
    give up
    cancel
    abort
    terminate
    close this
    shut down
    pause
    take a break
    save and quit
    save my place
    no time now
    can i continue later
    thats plenty for one day
    my break is over back to work
    im being called away
    theres a customer at the desk so im off
    well see tomorrow
    lets leave it at that
    shutting my laptop
    battery is nearly dead closing now
    my shift is over see you tomorrow
    pack it in
    i dont feel like it any more
    this is where i stop
    can we finish this some other time
    keep this till next week
    i have to pick up the kids
    until next time
    have a nice evening
    sleep well
    pull the plug
    ive had enough of this
    it can wait until tomorrow
    farewell
    ill pick this up again later
    youll hear from me later
    i wish to end here
    exiting now
    take care bye
    sotp
    enough for today, quit
    stop it here for now
    end this
    that's enough
    I've had enough
    I'm done
    I'm done for today
    done with this
    I give up
    giving up
    I'll leave it at that
    let's leave it there
    maybe later
    some other time
    I'll do this tomorrow
    I'll come back tomorrow
    I'll finish this later
    to be continued
    I've run out of time
    I'm going to lunch
    lunch break
    coffee first
    taking a break
    meeting in two minutes, must stop
    my train's leaving
    got a call coming in, later
    home time
    it's five o'clock, I'm off
    I'm off
    goodbye for now
    signing off
    How do I leave this?
    how do I get out of here
    how to exit
    let me out
    I wish to end this session.
    I would prefer to discontinue.
    no longer needed
    not needed anymore, my colleague fixed it
    already solved it some other way, closing
    I'll ring the supplier instead, drop this
    qiut
    stpo
    i stop now, i continue other day
    don't want to go on
    I don't want to continue
    that's it for me
    wrap it up
    park it for now
    bored now, bye
    picking up the kids, back later
    sod this
    q
    not today
    that's it for now
    that will be all
    I'm out
    leave it be
    let's leave it at that
    let it rest
    shut it down
    how do I exit
    how do I close this
    can I stop here
    can I save this and finish tomorrow
    will it remember where I was if I leave
    I have to go
    gtg
    I've got a meeting in two minutes
    a client's calling, I'll park this
    boss needs me, continuing later
    my train leaves soon
    lunch
    need a break
    pause it please
    I'll continue tomorrow
    carry on monday
    it's Friday five o'clock, I'm off
    end of day for me
    calling it a day
    I'm tired, tomorrow is another day
    I will resume at a later moment.
    Kindly terminate here.
    I don't want to go on
    don't feel like doing this any more
    fed up, I quit
    not going through with it
    on reflection I won't do this
    decided against it
    have to discuss with the director first, will be back
    waiting for the supplier to answer so I stop here
    I let my accountant do it, bye
    i stop now
    i finish for today
    let's leave it here
    cancel everything, don't want this any more
    enough for now
    pause here
    let's leave it here for today
    I'll do the rest tomorrow
    tomorrow is another day
    I'm going home
    have to run
    got a meeting now
    must go, I'll carry on after the weekend
    I'm being called away
    my train leaves in ten minutes so we'll do this another time
    no time right now
    haven't got the time at the moment
    I'll get back to this
    I'll come back to it when Karen's in
    will continue next week
    I give up for today
    I've had it for now
    time for a break
    let me stop here
    can we stop
    I want to stop
    please stop
    let it rest for now
    park it
    put it on hold
    save my place, I'm leaving
    can I close this and go on later
    I shall resume this on another occasion
    I need to interrupt this, sorry
    ttyl
    brb tomorrow
    exit for now
    stop for today pls
    I'll sleep on it
    leave it for now
    that's enough, closing this
    hm, colleague's in the middle of payroll, I'll leave it for now
    will leave it with her then
    kettle's on, back soon
    enough, logging off
    leave it, asking our admin
    I'll look some other day
    never mind, calling the supplier
    fine, leaving it
    this is taking too long
    that's all for now
    leave it there
    laters
    done for now, exit
    gotta run, bye
    holding off till everyone's replied
    stop here, lunch
    get me out
    enough, cancel
    annual accounts still pending so I stop here
    over and out
    ok bye
    enough, exit
    forget about it
    I don't trust this page, stopping
    the owner will do it tomorrow, so stop here
    three people depend on it so I'd better not
    i don't have time to wait, quit
    i've had it, let's stop
    stop it, this isn't helping
    changed my mind, quit
    I quit, too late in the evening
    never mind, close this
    close it, I need to go
    I quit for now
    forget it, I'll get our bookkeeper to do this on Monday
    not worth it, stop
    hold it, I will consult with my CA first, exit
    I'll sleep on it, quit
    no more for today
    don't trust it, quitting
    I've cold feet, call it off
    I'm not allowed do this as a temp, stopping here
    enough list for one evening
    too many decisions, leave it
    will have to wait for the committee meeting, stop
    I give up, too many menus, close it
    that's above my pay grade, finish up
    never mind, bye
    let's leave it for now
    finish, I'm being called in
    quit this
    I'm stopping, battery at 2%
    that's it, I'm going home
    never mind, leave
    cancel everything
    enough for today, im knackered
    leave it, not doing this on a friday
    not today, battery nearly gone
    I'll leave it at this
    too much for one evening
    enough, I'm off to lunch
    i'll do it another day
    useless. bye
    leave it so
    that's me done for today
    gonna continue at home
    need to call security, later
    park it till I've heard from the vendor
    i better ask the developer first
    too early, we haven't told him yet that we're leaving
    husband has to look at this first
    im getting off the train, rest tomorrow
    annual accounts aren't finished, so I stop here for now
    this is way over my head
    have to look in the paperwork first
    i'll wait for the owner
    I have to run, customer at the counter
    battery 2 percent, end it
    don't bother checking, we're finished here
    useless. closing.
    my eyes are going, i'll leave it
    i'll do it tomorrow on the pc
    in that case stop, the shop still needs it
    grand, i'll leave it there
    waste of an evening
    no i've gone off the idea, stop
    train going into tunnel, quitting
    that will do, finish up
    right i'm done with this
    already off so i'm finished
    my manager says hands off, abort
    no checks needed, bye
    have to get off the train now
    don't have the login of that one, stop
    leave as is then. done here
    that's me off, bye
    skip all that and close
    end of my shift, stopping
    i'll get the boss to do it, finish up
    not today thank you
    quit pls
    i'm leaving, stop
    hopeless, shut it down
    i'm hanging up
    passing it to my manager, that ends it
    bye, later
    have to leave, stop
    customer hung up, stop here
    this scares me a bit, stop
    quit, will ask our admin tomorrow
    I'll come back when he's done it
    this is taking too long, I quit
    pausing until they grant it
    that's it, I give up
    let's leave it, I give up for today
    skip this, I quit
    I'm stopping, it's fine like this
    then nothing to do for me, quit
    no thanks, stop here
    that's enough, exit
    fed up with this, stop
    not now, need approval first. stop

act =
    do it
    could you do it for me
    can u do it for me
    please do it
    do this for me
    do that for me
    handle this
    run it for me
    execute it
    automate it
    can this be automatic
    automatically please
    let the program do it
    make it happen
    sort it for me
    sort it out
    cant you just do it
    wont you do it for me
    go on do it for me
    do it for me
    you do it
    can you do it
    can you do it for me
    could you do that for me
    can you do that for me
    please do it for me
    do it yourself
    you do it for me
    please do this for me
    just do it for me
    take care of it
    take care of it for me
    handle it
    handle it for me
    sort it out for me
    fix it for me
    carry it out
    run it
    execute
    go ahead and do it
    i want you to do it
    let wegwijs do it
    can wegwijs do it
    you take over
    take over
    automatically
    do it automatically
    cant you do it automatically
    withdraw it for me
    revoke it for me
    you withdraw it
    remove it for me
    i leave it to you
    can i outsource this to you
    youre the computer so you do it
    would you get that done for me
    kindly carry this out on my behalf
    clicking is your job
    you type it in for me
    flip that switch for me
    cant the robot deal with it
    let the program take care of it by itself
    cant be bothered with all that clicking you do it
    take that work off my hands
    may i leave that to wegwijs
    isnt there a one click way that does it for me
    have you got a button that does it for me
    be my guest and arrange it
    you go fix it
    make that change on my behalf
    you switch it off
    send that request yourself
    youll be quicker at it than me
    would you take over the clicking
    perform those steps for me
    cld u do it 4 me
    you have my permission to do it
    you may do it in my place
    you are hereby authorised to do it
    would you delete it instead of me
    couldnt the software do this
    could you do this on my behalf
    go ahead, you do it
    can't you do it
    can't you just do that for me
    could you do this on my behalf?
    Would you be so kind as to carry this out for me?
    just sort it
    just fix it
    automate this
    can this be done automatically
    isn't there a button that does it all
    is there a script for this
    make a script
    do it through the API
    you're the computer, you do it
    why can't you do it
    why do I have to do everything myself
    do I have to do this by hand
    do I really need to click all this myself
    take over my screen
    log in for me and do it
    I'll give you my password, you do it
    you click it
    click it for me
    go ahead and do it for me
    handle this for me please
    please take care of this
    arrange it yourself
    you arrange, i am busy
    I'd rather you did it
    I thought you would do this for me
    I expected this to be automatic
    leave it to you, okay?
    over to you
    your job, not mine
    remove that app for me
    withdraw it on my behalf
    set it up right for me
    can someone at your end do it
    can your people do this remotely
    do for me pls
    too much clicking, you do it
    just do it
    please handle it
    handle this for me
    take it from here
    please take over from here
    can't this be automatic
    automate this please
    can't it happen by itself
    why do I have to click when you're the computer
    you're the program, you do the clicking
    I don't feel like clicking, you do it
    too lazy, you go
    go ahead
    go ahead and remove it for me
    make it so
    fix it
    remove that app on my behalf
    withdraw it for me will you
    look it up in the list for me
    you look in that screen
    you check whether it's gone
    can you verify it yourself
    could you press it for me
    log in for me
    fill it in for me
    can you fill in the name yourself
    you have my permission, proceed yourself
    Would you be able to perform this on our behalf?
    We would prefer that you carry out this step.
    could one of your people do it remotely
    remote in and do it
    any one-click way
    isn't there a button that does all of this
    can't the API do that
    surely you can do this through the API
    we have forty clients, can it be done in bulk automatically
    do it for all our apps at once
    this is a job for a robot, not me
    manually? really? can't your tool do that
    I'd rather the software did this
    let the system do this
    let Wegwijs do it
    can Wegwijs do this by itself
    you can make it please for me
    please do you
    you make it
    mail my colleague for me then
    ask my accountant yourself
    hands free please
    could you take over and handle it
    I'd rather have you remove it
    do it automatically please
    can you do this for me
    just do it yourself
    you look it up, I'm busy
    could you not just take care of it
    you handle it
    can't you do that
    can you press it for me
    why don't you do it, you're the computer
    I'd rather you did this
    Would you be so kind as to arrange that on my behalf?
    just do it already
    just revoke it for me
    can you log in and sort it
    can you withdraw it yourself
    isn't that something you can do automatically
    automatic please
    is there no button that does it all
    I leave it to you
    be my guest, go ahead and do it
    take over please
    can you take over from here
    take the wheel
    you drive
    it's your job isn't it
    you're the assistant, so assist and click the thing
    what's the good of a helper that doesn't do it itself
    can't the machine do that
    surely you can do that faster than me
    you know where it is, so you press it
    Could you remove the app from my list?
    remove it for me would you
    disconnect them for me
    can you move those administrations across for me
    please kick that app out yourself
    you have the connection, use it and withdraw it
    you're connected to exact anyway, can't you switch it off from there
    do it through the api
    can this go via the API instead of me clicking
    execute that on my account, thanks
    I authorise you to do it
    you have my blessing, do it
    go on, you may do it
    I give you permission to do this in my name
    I'm too lazy, you do it
    no time for this, fix it for me
    I haven't got time, can you just fix it
    please arrange
    arrange this for me
    can you manage this one for me
    I'd appreciate it if you'd perform this step
    Would it be possible that you do that instead of me?
    could that be done by you
    who does it, you or me? preferably you
    can someone from your side do this
    send somebody to do it
    can I hand this over to you
    I want to outsource this to you
    Please take this off my hands
    off my plate please, yours now
    spare me the clicking
    save me the trouble
    do I have to do all this clicking, can't you
    all that clicking, take it over would you
    I hate this sort of thing, do it for me please
    I'm no good with computers, would you do it
    my eyes are bad, can you click it for me
    I've broken my wrist so you'd better do it
    can you do the rest
    do the rest yourself please
    do all the steps at once
    do it in one go for me
    do the whole list for me
    can you do that too
    cant u do it
    do it 4 me pls
    doe jij het maar, you know how
    regel it please
    you fix, ok?
    you must do it for me please, I am not technical
    It would be nicer if this went by itself
    doesn't it go by itself?
    can't it happen on its own
    I was hoping you would do this
    I thought the program was going to do that
    so you can show it but not do it? do it!
    instead of explaining, do it
    less talk, you do it
    don't tell me how, just do it
    skip the lecture and revoke the thing
    I don't need to learn it, I need it done by you
    if you can, then please go and do it
    if you're able to do it yourself, go right ahead
    feel free to do it yourself
    what if you were to do it
    suppose I let you do it
    Couldn't Wegwijs click that in my place
    can't you log on as me
    shall I give you my login and you do it
    you type it in, I'm watching
    delete that consent for me, ta
    any chance you'd do the honours
    mind doing it for me?
    I'd rather you pushed the button
    go for it
    Sure, try it.
    nuke it everywhere, you have my blessing
    let the machine do the honours
    over to you, I've a meeting in four minutes
    you may proceed
    be my guest
    just press it for me
    would you do it on my behalf
    can't you read these out for me
    could you look up who it was
    go ahead, be my guest
    give it a shot
    nuke it everywhere for me
    we are the developers though
    can't you push it?
    yes, pull the plug for me
    our dev team wrote it and the token sits in your vault already
    since it always says yes anyway, please check afterwards and go
    we sold the business, nothing may stay linked, and I hold the credentials
    it's our in-house tool so we have the keys, do it
    can't you do this for me
    could you look these up for me
    make the list for me
    can you pull up that list for me automatically
    you choose for me
    can't you click all that for me
    can you look there for me, I'm no good at this
    can you give that user the rights
    find out who gave it for me
    can you plan those times for me
    could you save that for me
    can you check that instead of me
    can't you just keep it alive for us every month
    could you move them on my behalf
    could you look for me
    couldn't you open that for me
    could you find that out for me
    choose for me, whichever is best
    do it on my behalf please, there's ninety of them
    would you do the clicking, please
    I'd rather you looked it up yourself
    could you check theirs for me
    can you do those five steps for me
    could you ask him for me
    can you plan it for me
    you do it then
    can you not look this up yourself with that access command
    please do the withdrawal from your side
    add it for me would you
    change the mail for me pls
    set it up for him please
    log me out, could you
    could ye do it for me
    check all four for me please
    switch it off for me
    just renew it yourself
    reset it from your end kindly
    write them for me
    paste it in for me
    find out for me which it is
    you decide which ones stop
    reconnect it for us, urgent
    but it IS our own app, so do it for me
    i'm driving, would you do this bit
    try once more yourself
    we have the keys, it's home made, go ahead yourself
    do both for me, revoke and reconnect
    you disconnect it then
    you look for it
    can't make head nor tail of it, do it for me
    we are the developer, we've got the keys. go ahead

thanks =
    thank you so much
    great
    great stuff
    good stuff
    helpful
    that helps
    that helped
    appreciate it
    youre great
    good bot
    legend
    you are a star
    well explained
    super
    thanks
    thank you
    thank you very much
    thanks a lot
    many thanks
    thx
    ty
    cheers
    ta
    much appreciated
    thats helpful
    very helpful
    you are great
    youre the best
    awesome
    brilliant
    lovely
    nice
    nice one
    cool
    perfect
    wonderful
    amazing
    great help
    good job
    well done
    thanks for your help
    thanks so much
    great thanks
    im so happy with you
    you saved my day
    this saves me a lot of searching
    ta very much
    a big thank you
    id never have known without you
    how well you explain that
    thats really kind of you
    you are most helpful
    good lad
    clear explanation compliments
    hats off
    a million thanks to you
    fantastic
    this is beautiful
    wow neat
    i value this a lot
    im very grateful
    thanks in advance
    you deserve a cake
    thank u
    glad this exists
    finally someone who explains it clearly
    keep up the good work
    kudos
    thansk
    bless you
    thanks!
    cheers mate
    thanks so far
    Many thanks for your assistance.
    tysm
    I appreciate it
    appreciated, that saved me a lot of time
    great, thanks
    excellent
    perfect, thank you
    lovely stuff
    good work
    great explanation
    very clear, thanks
    that's really clear
    that helped a lot
    this is so helpful
    you've been most helpful
    you're a star
    you're a lifesaver
    hero
    you made my day
    I'm impressed
    impressive
    love this
    I love this thing
    best help tool I've seen in years
    better than the official manual
    finally somebody who explains it properly
    that was easier than I expected, thank you
    happy with this
    very happy with the help
    thank you very mutch
    thanx
    thnaks
    have a nice day
    have a good weekend, and thanks
    all the best
    kind regards and thank you
    thanks to you also
    five stars
    10 out of 10
    thumbs up
    couldn't have done it without you
    thanks a million
    thanks so much for the clear pictures
    thank you kindly
    thank you very much indeed
    appreciate your patience
    great, thank you
    nice and clear
    super clear
    good explanation
    that was easy
    easier than I thought, thank you
    piece of cake with those numbers on the picture
    neat
    handy
    handy tool
    very useful
    so helpful
    this is really helpful
    lifesaver
    you're the best
    you're great
    you rock
    excellent guidance
    finally! thanks
    finally something that explains it properly
    phew
    phew, glad that's gone
    what a relief
    relieved that app can't get in any more
    happy that's sorted
    glad that's over, cheers
    would never have found that button on my own
    saved me a call to support
    saved my day
    saves me an hour of searching
    My sincere thanks for your assistance with this.
    We are most grateful.
    I'm obliged to you.
    kudos to whoever wrote this
    compliments to the makers
    bravo
    thank you for help, very good
    thanks you
    thank u so much, my director is happy
    my colleague says thanks too
    on behalf of finance, thank you
    sorry for all the questions and thanks
    10/10
    👍
    ❤️ thanks
    love it
    sweet
    wow you found it, impressive
    hi, anyone there?
    Much appreciated.
    Good morning
    lovely, many thanks!
    this tool is fantastic
    good afternoon
    thanks a bunch for narrowing it down
    brilliant explanation
    hello there
    honestly the best help page I've had
    you've been a great help so far
    Thank you so much, saved my month-end
    kind of you
    okay and thank you for being honest
    tnx
    thnx
    merci
    bedankt
    danke
    appreciate your help
    that was very helpful
    you've been a great help
    great help, really
    you're brilliant
    well explained, thank you
    Thank you for your patience with me
    thanks for bearing with an old man
    so kind
    very kind of you to explain that so clearly
    My compliments, this is a fine piece of work
    I'm much obliged
    obliged
    grateful
    thanks mate
    thanks buddy
    thanks dear
    thanks, my accountant never explained it this well
    Thanks! I was dreading this all week
    wow thanks, that's clearer than the manual
    super thanks
    well done you
    hats off to you
    thanks again, you deserve a coffee

hello =
    heya
    hiya
    morning
    evening
    anyone there
    just a second
    one sec
    give me a minute
    let me see
    let me look
    working on it
    ill be right back
    im looking
    hello
    hi
    hey
    hi there
    hello there
    good morning
    good afternoon
    good evening
    good day
    howdy
    yo
    hello wegwijs
    hi wegwijs
    how are you
    are you there
    are you still there
    nice to meet you
    hows it going
    oi hello
    good evening all
    greetings
    pleased to make your acquaintance
    can you hear me
    still listening
    how do you do
    whats up
    good day madam
    hellooo
    yoohoo
    phone is ringing one moment
    someone at my desk wait a sec
    give me two minutes
    stay on the line
    grabbing my glasses
    my computer still has to start up
    dont go away ill be back in a bit
    a tick
    half a mo
    its still loading hang on
    let me think for a moment
    hi there, good morning
    ta very much
    hello?
    helo
    Good day to you.
    Good day, may I ask you something?
    sup
    what's up
    how's it going
    pleased to meet you
    anybody there
    is anyone there
    is somebody there
    still there?
    you there?
    can I ask you something
    I have a question
    quick question
    just a quick question if I may
    hi, it's Karen from finance
    hello again
    me again
    dear sir or madam
    test
    testing testing
    morning all
    is anybody reading this
    knock knock
    Good day, this is the finance department.
    hi it's Karen from accounts
    hey, I'm back
    back from lunch, still with me?
    dear assistant good day
    hey there
    afternoon!
    evening all
    hallo
    hoi
    goeiemorgen
    hi how are you
    how are you doing today
    Hello, I hope you are well
    hello dear assistant
    g'day
    hi it's Monique from accounts
    hello this is Bart, I'm new here
    Hi, first time I use this
    it's me again
    me again, good morning
    back again, hi!
    anybody there?
    knock, hello?
    heyyy
    hii
    hi bot
    hello computer
    morning! just got my coffee
    Good morning, lovely to meet you
    hi there, nice little helper this is

wait =
    I'll have to ask
    I need to ask somebody
    fine, I'll come back in an hour
    I'll come back later
    I'll go on in an hour
    I'll do it tomorrow
    I'll do it after lunch
    the annual accounts aren't finished yet
    I have to talk to someone first
    wait, I need to check something
    I have to phone about that first
    later
    I haven't decided yet
    I didn't know that
    I want to ask my boss first
    let me check with my manager first
    I am waiting for my boss
    this scares me, I will ask somebody first
    getting a coffee first
    I want to think about it for a bit
    need to discuss this with a colleague first
    I have to find that out first
    hold on a sec
    one second
    a moment
    just a moment
    wait please
    wait a bit
    wait a minute
    bear with me
    let me check something
    looking
    looking now
    brb
    be right back
    give me a sec
    wait
    wait a moment
    one moment
    hold on
    hang on
    hold on, need to phone someone first
    hang on, still logging in
    one sec, still looking for where that is
    phone's ringing, hold on
    one sec
    hold on a minute
    wait, I'm still logging in
    just a second please
    give me a minute
    let me look
    let me check that first
    I'm on it, one sec
    working on it
    still loading here
    not so fast
    slow down a bit
    I need a bit more time
    phone's ringing, sec
    somebody just walked in, one moment
    let me read this first
    reading it now
    let me find my password
    looking for it now
    my laptop is still starting up
    don't go away
    stay there, I'll be back
    give us a tick
    two minutes
    I'll ask a colleague quickly, hold on
    trying it now
    I'm doing it as we speak
    almost there, hang on
    patience please
    yes yes I'm looking
    I'm looking
    I'll have a look
    hold on, phone
    just a sec
    I'd rather not yet

who =
    can't I just get somebody on the line
    whats your name
    say are you real
    is there anybody on the other side
    what are you called
    who am i speaking with
    are you real
    am I speaking to a real person or a machine
    who am I talking to
    what's your name
    do you have a name
    bot or human?
    is this a real person
    am I chatting with a machine
    do you work for the supplier
    who made this
    are you from exact
    are you human
    are you a human
    are you a real person
    are you a robot
    are you a bot
    are you a computer
    are you ai
    are you chatgpt
    is this a chatbot
    is this ai
    am I talking to a computer
    am I talking to a person
    is anybody there
    who are you
    who is this
    what are you
    what is your name
    what can you do
    what do you do
    what are you for
    what is wegwijs
    whose program is this
    what is your phone number
    do you have a phone number
    which number can I call
    can I call you
    can I call somebody
    can somebody call me
    call me please
    can somebody look along with me
    can you see my screen
    can I speak to somebody
    can I speak to a human
    can I talk to a person
    I want to talk to a person
    I want to speak to someone
    let me talk to a human
    a real person please
    human please
    agent
    get me an agent
    put me through
    put me through to somebody
    can I chat with somebody
    I want to talk to the helpdesk
    where can I reach the helpdesk
    customer service
    support desk
    do you have a helpdesk
    do you have an email address
    who can I email
    who can I turn to
    who can help me

length =
    how much longer does this take
    how long is this going to take
    how long does this take
    how long will this take
    how much longer
    does this take long
    is it going to take long
    how much time does this take
    how many steps are left
    how many steps
    how many steps are there
    how many more
    how many to go
    how much is left
    how far along am I
    how far am I
    where am I now
    where are we
    where was I
    which step am I at
    what step is this
    are we there yet
    are we nearly there
    am I nearly done
    is this the last step
    was that the last one
    is there more to come
    is there much more
    is it much further
    how much work is this
    is this a lot of work
    how long will I be busy with this
    can this be done in five minutes
    is this quick
    will it be done soon

partly =
    3 of the 4 moved
    switched off in 2 of the 3
    done for most of them
    a few left to do
    done for two of the three
    two of the nine done
    I've done two of the nine
    I did two of them
    half of it is done
    everything except two
    done except for two
    all but one done
    done but for that one
    three to go
    one more to do
    I clicked and a window with yes and no came up
    it asks yes or no
    do I press yes
    it asks "are you sure"
    it wants a yes
    I pressed the dots
    I clicked the three dots
    I am at step 3 now
    at number 2 now
    partly done
    half done so far
    sort of worked
    I am logged in
    I'm logged in now
    logged in
    signed in
    I'm in
    found it
    I found the button
    I can see the button
    I see the button
    I see it but I haven't clicked yet
    haven't clicked yet
    not clicked yet
    it asks if I am sure
    it's asking whether I'm sure
    it wants me to confirm
    there is a message asking am I sure
    it says are you sure
    I get a confirmation
    a confirmation window comes up
    a window pops up
    I get a pop-up
    the first thing worked, now the rest
    I did the first part
    the first two are done
    number 1 is done
    1 done, now 2
    I am halfway
    half done
    almost done
    nearly there
    not quite finished
    the menu is open
    the menu opens
    I have the menu open
    I am on the right row
    I'm on the right page
    so far so good
    that's as far as I am
    the page is loading
    the screen is open, about to click

skip =
    not a clue
    dont know it
    dont know the name
    cant remember
    cant remember the name
    forgot
    forgot the name
    cant recall
    unknown
    leave it out
    leave it blank
    skip that
    skip please
    not applicable
    n/a
    whatever
    have to look it up
    have to ask
    i dont have a name
    no name to give
    i cant tell you
    cant say
    dont want to say
    ask me something else
    can i skip this
    may i skip this
    id like to skip
    let me skip
    i would have to look that up
    i dont know that one
    dont know its name
    no idea what its called
    i dont know
    i do not know
    dont know
    dunno
    idk
    no idea
    i have no idea
    no clue
    not sure
    im not sure
    i dont know the name
    i dont know its name
    i dont know what its called
    i do not know what it is called
    not sure what its called
    name unknown
    i dont know which app
    i dont know which
    i forgot
    i forgot the name
    i cant remember
    i dont remember
    i dont recall
    skip
    skip it
    skip this
    skip this one
    lets skip this
    rather not
    rather not say
    id rather not say
    prefer not to say
    none of your business
    leave it empty
    leave empty
    leave blank
    empty
    blank
    without a name
    no name
    none
    nothing
    doesnt matter
    does not matter
    go on without
    continue without
    pass
    next
    not filling that in
    no answer
    haven't a clue
    no idea what it's called
    don't know, skip
    next, I don't know it
    don't know the name, carry on without it
    I don't know that
    leave that open
    not known
    I couldn't tell you
    I haven't a clue what it's called
    don't know the name
    don't remember the name
    can't remember what the app is called
    I forget
    the name escapes me
    I don't have that name at hand
    we don't know that here
    nobody here knows
    nothing to fill in
    don't fill anything in
    fill in nothing
    I'd rather not fill that in
    I prefer to leave this field unanswered
    do I have to answer? I'd sooner leave it open
    pass on that one
    without a name please
    go on without it
    carry on without the name
    can we do it without filling that in
    skip the question
    next question, I can't answer this
    can't answer that
    that I would not know
    beats me
    search me
    no clue, leave it out
    name unknown to me, my predecessor set it up
    sikp
    don't recall, something with receipts maybe
    no clue, the previous controller set it up
    couldn't tell you the name, press on
    no clue, never saw a name
    no name comes to mind
    honestly dunno
    it changed names twice, so no idea
    name? not on me

check =
    check please
    go check
    go ahead and check
    check for me
    take a look
    verify please
    could you check
    check it
    check
    please check
    check it for me
    can you check
    can you check it
    could you check that
    go and check
    have a look
    have a look for me
    verify
    verify it
    test it
    prove it
    look it up
    see if it worked
    find out
    yes check
    yes check it
    check whether it worked
    did it work
    how do i know it worked
    you check
    yes please verify it for me
    has it worked?
    did that do it
    did it succeed
    can you see if it's gone
    can you verify
    test whether the app still gets in
    test the connection
    have a look if it's off now
    look whether they still have access
    is it off now?
    is it really gone
    is the access really withdrawn now
    is the app out now
    are they locked out now
    can it still get at our books
    does it still have access, could you look
    please confirm that the withdrawal went through
    I'd like confirmation that it was successful
    I want proof
    show me that it worked
    how do I know it worked, can you look
    can we make sure
    make sure it's done
    double check
    double-check for me please
    check again
    check once more
    recheck
    chekc
    controleer please, did it work
    run the check
    run a test
    control if it is ok
    do a check whether the consent is gone
    would you inspect the result
    what's the result
    was it successful
    are we in the clear now
    ask Exact if they still let it in
    see whether the new company shows up now
    verify that only the two administrations are left
    let's test it
    yes, check please
    fetch the list then
    try it
    go ahead and fetch the list
    run it
    sure thing
    give it a go
    yes please test it
    check away
    yes
    pull the list, sure
    double-check on your end please
    it's been twelve minutes so have another go
    yep
    second attempt please
    sure, test it
    fire away
    go ahead
    once more then
    yes please verify
    be my guest
    sure, have a look
    off you go
    go ahead, look it up
    fine by me
    do it
    yes please have a look
    verify it for me
    yes run the test
    please confirm it's all gone
    anything left, you tell me
    go on, see if it gets in
    fetch those organisations then
    could you verify that it's shut out
    please be so kind as to check
    see whether it still gets through, would you

plan =
    what would you send
    what would you send exactly
    what are you sending
    what gets sent
    what do you do exactly
    show first
    plan first
    let me see it first
    i want to see it first
    what will you do
    what are you going to do
    what are you going to send
    what will you send
    what do you send
    what exactly will you send
    what is sent
    what would be sent
    show me first
    show me what you would send
    let me see first
    first show me
    show the plan
    show me the plan
    which requests
    what requests do you make
    what happens exactly
    whats the plan
    can i see it first
    what exactly will you send? show me first
    show the call before you make it
    plan
    what's the plan
    what would you change
    what exactly will you do
    what will you be changing
    show it first
    let me see it before you do it
    let me see what's going to change
    preview
    preview please
    dry run
    do a dry run first
    what's going to be altered
    list the changes
    list what you intend to change
    which changes are you about to make
    which rights would you withdraw, show me
    which apps would you touch
    what do you propose
    your proposal please
    give me a proposal first
    tell me beforehand what you'll do
    tell me in advance which administrations you would remove
    Before you do anything I want to see it on paper
    don't do it yet, show what you'd do
    only show, don't change
    just show what would happen, without doing it
    simulate
    simulate it
    what if you ran it, what would be different
    Please present an overview of the intended changes.
    an outline of what you're about to do, please
    I need to approve it first so show me
    my manager wants to see the changes beforehand
    What would go and what would stay
    what will be gone if you do it, list it
    what steps are you going to take yourself
    what do you have in mind
    what are your intentions
    could I see the to-do list before it runs
    let me look it over first
    show before doing
    shwo me first
    what wud you change
    show the differences before and after
    dry run first please
    what calls would that make?
    show what you'd send
    tell me beforehand what you're going to do
    what exactly is being sent?
    show the call before sending
    dry run first
    I'd want to read the request before anything goes over the wire
    spell out the request before you do
    show me the payload
    could I inspect the request
    preview of the call first
    hm, print what you'd send
    let me see the request beforehand
    which call goes out
    details of the request first please
    what exactly goes over the wire?
    curious what request you're making
    let me see the call before it's made
    I'd like to read the request beforehand
    which call will you make exactly?
    does it change anything in our books?
    what'd you be sending?
    print the request before firing it
    let me inspect the request first
    show what gets sent before anything happens
    preview of the request?
    print the request please
    spell out the call first
    before I agree, what would Mollie receive?
    what would be in the message?
    can I see what you'd transmit

by-hand =
    ill do it
    by myself
    ill click myself
    ill check it
    ill test it
    let me check it
    nah ill handle it
    no ill look myself
    i prefer to do it
    no need ill do it
    ill do it myself
    i will do it myself
    i do it myself
    let me do it
    myself
    id rather do it myself
    i want to do it myself
    ill check myself
    i will check it myself
    i check it myself
    ill look myself
    let me check
    by hand
    manually
    do it manually
    i prefer to do it myself
    no ill do it myself
    no i will do it
    ill handle it myself
    can i do it myself
    can i check it myself
    not automatically
    ill test it myself
    I'd rather look myself
    I'll do it myself
    I do it myself
    let me do it myself
    I'd rather do it myself
    I prefer to do it by hand
    manual please
    the manual way
    on my own
    I can do it myself
    I can manage
    I'll manage, just show me the way
    no need, I'll click it myself
    don't you touch it, I'll do it
    hands off, I'm doing this
    keep your hands off, I want to click myself
    I don't want a program in my books, I'll do it
    I don't trust a machine with it, I'll do it
    I want to keep control, so I do the clicking
    let me handle it
    leave it to me
    I'll handle it
    I'll take care of it myself
    I'll press the button myself thanks
    you only tell me where, I do the rest
    just guide me, I do the doing
    just tell me the steps and I'll do them
    give me the instructions, I'll carry them out
    show me how and I'll do it
    I wish to perform it personally
    I shall carry this out in person
    we do that ourselves
    we'll do it ourselves in Exact
    rather me than you
    me not you
    without your help in the system, I'll go in myself
    not automatically please
    no automatic stuff
    not via the connection, I go into the screen myself
    no connection for me, do it on the screen
    zelf, by hand
    by myself pls
    i do self
    DIY
    no robot needed, I am perfectly able to click
    I'm IT, I can do this one on my own
    company policy says a person must do it, so I will
    no script is touching my ledger, show me the clicks
    not needed, I believe it - what's next
    Same question as before? I'd prefer testing it by myself
    never connected to this tool so I'll check with my own eyes
    I'd sooner count them on my own screen
    we aren't connected so I do it the manual way
    nah, I'll log in and see
    skip it, I have Exact open anyway
    don't, I'll look
    it's someone else's software so I've no keys
    no, I'll look with my own eyes
    rather not, by hand please
    I'll see for myself in the app
    it's a vendor app so no keys on our side
    the app was never linked to your tool so I'd rather verify with my own eyes
    I'd sooner run a sync myself and see
    I'd like to do that bit on my own
    no automation please, I'll take it step by step
    I'd test it in the product
    I'd rather do the checking
    I don't let software touch my ledger, thanks
    never connected anything to this wegwijs
    we never linked it to you, so I'll look myself
    not through you this time, I'll open the app
    it's not linked up with you lot
    no thanks, I'll have a look in the app myself
    skip it, I can verify on my side
    rather do that on my own
    nah
    prefer to look for myself
    the tool isn't hooked up to Wegwijs at all
    I'll just run the report
    I'd rather check it by myself
    skip this, manual
    thanks, but hands off; I'll look
    I'd sooner look than let you connect
    no, leave that to me
    we only rent this software, no keys on our side
    nope, I'd rather do the clicking
    it was never linked to you, so no
    not comfortable with that, show me where to click
    I'll see for myself
    just the UK entity, leave the others alone
    hands on for me
    I'll reload the page on my end
    leave it, I'll look in Xero
    not linked to you, I'll verify
    nah, my own eyes
    I'd sooner work the mouse
    no connection with you, manual then
    don't touch anything, I'm the one clicking
    I can do that checking
    I just pay for the app, I'm no developer
    we never paired you with it
    let me try in the app

finish =
    finish
    im done thanks
    thats all thanks
    no more
    wrap up
    end
    all good
    all good thanks
    were done
    i have what i need
    no im good
    done
    im done
    all done
    nothing
    nothing else
    nothing more
    no nothing
    no thanks
    no thank you
    no im done
    that was all
    thats all
    thats it
    that is all
    that will be all
    thats everything
    i have everything
    i am finished
    finished
    all sorted
    good to go
    nothing im done
    im good
    were done here
    no that was it
    that's all, cheers
    I'll contact them, done here
    nothing more, bye
    all set, nothing else
    finished altogether
    I'm ready, end here
    end here
    the end
    close
    close the guide
    close this
    close it down
    you can close it
    let's wrap up
    that's it
    that's all
    that's everything
    no further questions
    I have no more questions
    I'm all set
    all set
    everything works, we can end it here
    it all works now so I'm through
    I'm through with the guide
    we're finished here
    we're done here, bye
    bye
    goodbye
    bye bye
    see you
    cheerio
    ciao
    have a nice day
    all solved
    problem solved
    my problem is solved, you can shut this
    solved, no need to go on
    I've got what I came for
    that's what I needed, end of story
    This concludes my business here
    I consider the matter closed
    we may conclude this
    job done, close up
    complete, exit
    I know enough
    finsih
    klaar, end it
    I'll mail the colleagues
    vendor it is, I'll give them a ring
    perfect, I'm off
    later then. bye
    all right I'll restrict the user
    mailed the subscription owner
    brilliant, that's all
    I'll know tomorrow, close
    nothing to do then
    support ticket it is
    ok I know the rest
    That'll do, I'll try it tomorrow
    good, that was the idea
    I'll email the vendor
    Our controller manages the subscription, I'll ask her.
    I'll talk to the supplier about it first
    will do, cheers
    ok will check tonight
    makes sense, I'll ask whoever created it
    rights granted, done
    I'll take it up with the vendor
    noted
    access given, thanks
    I'll ping the account owner
    archived, mystery solved
    HR reactivated him, we're good
    reset it and data came in
    cheers, all caught up
    I'll raise a ticket
    tomorrow then
    switched that company off
    forwarded the mail
    will send them the log
    ok
    I'll go through it with him this afternoon
    good riddance! we're done here
    already sorted
    it's gone now, so finished
    Replaced. Done.
    I'll ask Mollie support
    okay I'll ask support
    found it, a key I'd made. gone now
    I'll raise a ticket with the vendor then
    tomorrow then. cheers
    fine, I'll ask our admin. bye
    brilliant, that's us finished
    I'll ask Debbie. that's it for today
    that's all then, bye
    lovely. done
    I'll check tonight
    ok I'll email them
    good, that's what we wanted, nothing further
    fine, I'll raise a ticket with them
    I'll check after lunch, bye
    right organisation, confirmed too. Supplier it is, thanks
    colleague's on leave so I'll park it
    great, that'll do
    will email the vendor with those three things
    closed the window, done here
    right, over to support
    right company, ticket raised, done here
    raising it with Intuit, cheers
    fine as is
    splendid job, finished here
    never mind
    I'll email the manager, bye
    the link's on another user, I'd guess, so leave it
    turned out the schedule was switched off. sorted
    client cut ties with us, mystery solved
    turned it off. Thanks
    knew it, done
    clear, all done
    pity. bye
    on purpose, apparently. closing
    passed on
    smashing, we're done
    no more questions, we're done here
    don't need the rest, that answers it
    nothing left for me here, I'll ask around
    can't change the data kinds, fair enough, done
    not today, but good to know
    wasn't sure, am now, bye
    nothing broken then, I'll sign in, thanks
    no need for more, I'll add it later
    not hard at all, cheers, leaving
    won't start that now, thanks anyway
    error's gone by itself, no need
    it isn't stuck any more, bye
    not moving yet, that'll do
    didn't need more than that, thanks
    no list for me today, all good
    can't be done, okay, at least I know
    nothing else, thanks
    not now, I'll look later
    no luck but that's clear, thanks
    don't need the rest, cheers
    fine, not today but I know how
    not for me then, I'll pass it on
    nothing else needed
    no rush, I'll see tomorrow
    so nothing wrong, thanks
    not there yet but I know why, bye
    not fixable here, I'll call support
    no more trouble, bye
    doesn't matter, later
    not here then, I'll ask the bookkeeper
    not mine to fix, but clear
    no need for more, got it
    unsolved, I'll take it from here
    can't do it myself, I'll ask him
    don't need the guide, know how
    not today, thanks
    not yet, I'll do it tonight
    no worries, that's by design
    not my call, passing it on
    not a drama, I'll reconnect
    nothing for me to do, I'll ask them
    nothing I can do, telling finance
    no need, got it
    not our thing, thanks
    not mine, forwarding it
    never mind the guides, that told me enough
    didn't need anything else, that right was the culprit
    no need to go on, ticked it and it's in
    not what I hoped for but clear, thanks
    couldn't believe it but consenting again did it
    turns out the schedule was paused, no guide needed
    don't need the guide, I know what it's not allowed to do
    no rush, we'll put it on the office account. thanks
    took three tries with that password but we're good
    didn't need both anyway, removed one and it's fine
    no wonder. it was deliberate, leave it
    can't complain, even the missing days are there
    not your fault, they've got a ticket now
    no more limits hit, we're done here
    no wonder it got stuck. sorted now
    not our problem then, vendor has the mail
    not great but ok, I'll ring them
    no need to stay here, will look tomorrow
    couldn't be better, bye
    wouldn't have spotted that slash. accepted now
    no more from my side, they're on it
    not my call then, asked Tom
    nothing left to do for me then, thanks
    wasn't hard at all, he's gone from the list
    no worries, I know what's missing, bye
    not what I hoped but I know who to ask
    nothing for me to do yet, fine
    couldn't leave it, so I removed it, done now
    no need, it's fetching again
    not my job then, I'll ask Wendy
    not your fault, I'll ask the supplier
    don't need more help, Mollie's on it
    not checking that, good enough
    no more questions, that was the last of it
    not ideal but I'll take it up with Xero, thanks
    no rush, I'll look tomorrow
    didn't get rid of it but I know who to call, cheers
    not mine then, I'll ask Peter, thx
    never thought it'd work, thanks, bye
    not checked, fine by me, I'm off
    no consent from me, that's how I want it
    no further wishes, great
    doesn't bother me, we didn't need it anyhow
    nothing else, that's it
    all good, close it
    nothing else, thanks for now
    fine, will test on Monday
    I'll leave it at that
    I'll ask around
    right, I'll get the admin
    will forward this to our licence person
    okay I know who that is
    parking this until I hear from sales
    will email the vendor about it
    Ah it's the bank feed, panic over.
    noted, HR will plan it
    OK, over to our FD
    I'll do it tonight
    got it, bye
    clear, will do
    too long for today, ciao
    it came back by itself
    fine, it can wait
    we'll do that with the new firm
    our dev just found it
    not right now
    understood, I'll trim the user's rights
    right, false alarm
    that's me done
    fine, will check on Monday
    fair enough
    not today
    leave it
    I'll ring the vendor
    I'll ask Karen in finance
    lovely, done
    will do, ta
    oh so no need, great
    closed it without agreeing
    wrong filter in the report, sorted
    I'll forward this to support
    I know how, thanks
    noted, bye
    I'll raise it with the vendor
    good, as intended
    removed from the tool's settings
    I'll have admin fix it
    I'll leave it disconnected
    I'll open a ticket with them
    subscription unpaid, finance is on it
    no time for that now
    document type thing, ok clear
    interesting, will discuss
    emailed the owner
    passing it to whoever handles users
    cheers, all set
    will check tonight, bye
    that's fine for now
    that explains a lot
    understood, I'll phone the bookkeeper
    ok no more questions
    no further help needed
    our IT lead has that right, will ask
    thx that's all
    rights added
    done, it went through after one try
    arrow moved, saved, sorted
    I know how to do that, bye
    right, I'll talk to the account manager
    vendor has a ticket now
    mailed her
    ok will do
    scheduler was off, my bad
    it was deleted last month
    nothing else, thank you
    understood, switched off
    makes sense, bye
    got it, HR will reactivate
    changed it, data is in
    super, that fixed it
    that's us, thanks
    intended by management, fine
    renewing it today
    okay, will phone
    lovely, we're done
    ticket filed
    let's leave it there
    I'll look in the morning
    good, finished
    I'll wait an hour and do it alone
    dropped that entity, all good
    forwarded to the vendor
    we run test and production side by side, aha
    support request sent
    happy with that
    that's all for me
    done, removed the right one
    I'll pass it on to our main user, bye
    leave it, that one is dormant anyway
    ok calling support
    fine, will check in the morning
    That'll do.
    I'm finished
    will mail the vendor
    it is http only
    that did it!
    raised a ticket
    will do tonight
    okay bye
    no need, it's only a sandbox
    asked her
    all done here
    will ask the new firm to start it
    ok bye
    no rush, I'm done for now
    works again, never mind
    thanks, will reconnect later
    she will check with me
    will ask on monday
    brilliant, we're done here
    right, will ask the vendor
    will contact Mollie support
    fine, I'll look tomorrow
    got it, will rotate the key
    that's me sorted
    emailing the vendor now
    noted for later
    job done
    clean slate, perfect
    logging a ticket with Xero
    tonight then
    raising it with support
    pinged my colleague
    all good, leaving it there
    will pass that on to their support
    later then
    window closed, asking them why
    exactly what I wanted
    never mind, we don't need it
    wonderful, nothing else
    that'll do
    I'll keep an eye out
    done for now
    splendid, closing the tab
    our web agency has to swap it, I'll ring them
    no more questions, your honour
    turns out Anna had approved it also, I'll talk to her
    finished for today
    we're in business
    writing their helpdesk as we speak
    perfect, bye
    neat, I'm off
    right company, yes, so vendor it is

continue =
    ok got it
    right ok
    back to it
    ok continue
    back to the step
    back
    continue
    go on
    ok
    okay
    clear
    thats clear
    i see
    i understand
    understood
    i get it
    got it
    ah ok
    makes sense
    back to where i was
    close this
    return to the step
    carry on
    resume
    carry on where I left off
    pick up where we left off
    where were we
    where did we stop
    let's continue
    let's go on with it
    let's get on with it
    go on from where I was
    continue yesterday's
    continue with the guide I had open
    back from lunch, let's resume
    I'm back, let's carry on
    I'm back
    here I am again, shall we go on
    back at my desk so we can go on
    break's over
    meeting's over, continue
    I was halfway, continue there
    I was halfway through withdrawing something last week
    I had already begun, take me to where I was
    I'd like to proceed with what I started
    I started this on Friday and want to end it now
    unpause
    the thing I left open before my holiday, on with that
    continue please
    pls continue
    contine
    contniue
    resume the guide
    resume my session
    go further with what I had going
    had to take a call, further now from the same spot
    let us proceed
    Let's move on with what we were doing
    open the one I was working on
    open my last guide
    the guide from this morning, at the same spot
    take me to my last step
    back to where I stopped
    return to where I was before the break
    to the step I was at
    you saved my place, take me there
    my computer restarted, can I go on where I was
    got disconnected, where were we?
    verder, where I was

## Languages

lang =
    in { $language }
    in { $language } please
    { $language }
    { $language } please
    can i have it in { $language }
    can i have this in { $language }
    can this be in { $language }
    can you speak { $language }
    do you speak { $language }
    speak { $language }
    talk { $language }
    talk to me in { $language }
    continue in { $language }
    go on in { $language }
    i prefer { $language }
    rather in { $language }
    id like { $language }
    i want it in { $language }
    i want { $language }
    i speak { $language }
    i only speak { $language }
    i am { $language }
    set it to { $language }
    set the language to { $language }
    language { $language }
    language to { $language }
    switch to { $language }
    change to { $language }
    change the language to { $language }
    go to { $language }
    { $language } version
    { $language } version please
    explain in { $language }
    explanation in { $language }
    show the text in { $language }
    text in { $language }
    translate to { $language }
    translate this to { $language }
    make it { $language }
    do you have this in { $language }
    is there a { $language } version
    another language
    other language
    a different language
    can it be in another language
    change language
    change the language
    switch language
    would you be able to speak { $language }
    everything translated into { $language } please
    my mother tongue is { $language }
    the guide may be in { $language }
    could the text go to { $language }
    { $language } would be fine too
    give me the { $language } explanation
    is a { $language } translation available
    does this help exist in { $language }
    where do i set wegwijs to { $language }
    how do i get these instructions in { $language }
    { $language } is easier for me
    i understand { $language } better
    my colleague only reads { $language }
    write it in { $language }
    answer me in { $language }
    { $language } pls
    show wegwijs in { $language }
    turn this into { $language }
    id sooner follow the steps in { $language }
    we speak { $language } here
    tell me that again in { $language }
    where do i alter the language of this explanation
    any other languages
    which languages do you speak
    language choice
    in a language i understand please
    can I have this in { $language }
    is this available in { $language }
    { $language } version?
    I'd prefer { $language }
    I prefer to read { $language }
    I would rather read this in { $language }
    change language to { $language }
    language: { $language }
    do you speak { $language }?
    speak { $language } to me
    Could you continue in { $language }, please?
    Would it be possible to receive these instructions in { $language }?
    translate this into { $language }
    translation { $language }
    my native language is { $language }
    my mother tongue's { $language }, could we use that
    I'm better at { $language }
    how do I get this in { $language }
    where can I choose { $language }
    how to put to { $language }
    answer in { $language }
    guide in { $language }
    the same text but in { $language }
    any chance of { $language }
    i want { $language } text
    got this in { $language } as well?
    all texts { $language } thanks
    is this guide available in { $language }
    is there a { $language } version of this guide
    set language to { $language }
    go over to { $language }
    translate the step into { $language } for me
    { $language } translation please
    { $language } text please
    you speak { $language }?
    can you do { $language }
    talk { $language } to me
    reply in { $language } from now on
    from here on in { $language }
    rather { $language }
    I read { $language } better
    my { $language } is better
    { $language } is my mother tongue
    I'm a { $language } speaker
    native { $language } speaker here, possible?
    we are a { $language }-speaking office
    the person doing this only speaks { $language }
    our intern knows nothing but { $language }
    my boss understands { $language } only
    head office wants the instructions in { $language }
    have to forward these steps to someone who reads { $language }
    Would it be possible to present these texts in { $language }?
    I kindly request the { $language } edition.
    how do I get this help in { $language }
    where do I set { $language } for these texts
    can I put you on { $language }
    my english is bad, { $language } possible?
    english no good, { $language }
    sorry i understand only { $language }
    everything in { $language } now
    show the steps in { $language }
    let's continue in { $language }
    back to { $language } after all
    makes more sense to me in { $language }
    in { $language } pls
    can you do it in { $language }
    can we do this in { $language }
    do you know { $language }
    could you talk { $language }
    put it in { $language }
    I want { $language }
    I'd like { $language }
    I prefer { $language }
    I'd rather read this in { $language }
    I only read { $language }
    I only speak { $language }
    my { $language } is better, use that
    Would it be possible to have this in { $language }?
    Kindly continue in { $language }.
    from now on { $language }
    reply in { $language }
    write { $language }
    explain it in { $language }
    say that in { $language }
    the same but in { $language }
    translate to { $language } please
    got this in { $language }?
    my colleague only understands { $language }, can you use that
    the director doesn't read this, { $language } please
    why not in { $language }, go { $language }
    let us speak { $language }
    spreek { $language }
    { $language } instead
    liever in het { $language } aub
    kun je dit in t { $language } zetten zodat ik het kan doorsturen
    en nu in het { $language } graag
    hallo, { $language } graag
    ik spreek geen { $language }
    wissel naar { $language }
    schakel over op { $language }
    could you switch to { $language }
    { $language } kan ook?
    could you put this in { $language }, thanks
    geef mij maar { $language } tekst
    rather read this in { $language } pls
    give me this in { $language }
    switch the text to { $language }
    switch to { $language } would you
    in het { $language } graag
    could I have this in { $language } instead of { $language }, { $language } for my colleague?
    put the instructions in { $language } please, my colleague reads along
    goed, en kan het in het { $language }
    { $language } please, thx

lang-not =
    i dont speak { $language }
    i do not speak { $language }
    i dont understand { $language }
    i dont read { $language }
    i cant read { $language }
    my { $language } is not so good
    my { $language } is bad
    not in { $language }
    no { $language } please
    not { $language } please
    why is this in { $language }
    this is in { $language }
    this is { $language }
    its in { $language }
    I don't speak { $language }
    I don't read { $language }
    I don't understand { $language }
    I can't read { $language }
    no { $language }
    not in { $language } please
    why are you talking { $language } to me
    my { $language } is poor
    my { $language } isn't good enough
    my { $language } is bad sorry
    { $language } is too difficult for me
    Unfortunately I have no command of { $language }.
    I don't know any { $language }
    don't know { $language }
    I can't follow { $language }
    stop writing { $language }
    this text is in { $language } and I can't read it
    all your instructions are { $language }, no good to me
    anything but { $language }
    I never learned { $language }
    i not understand { $language } language
    turn off { $language }
    I don't want the { $language } text
    suddenly it's all { $language } here, I can't read that
    sorry not a word of { $language }
    no more { $language }
    don't speak { $language }
    stop speaking { $language }
    stop the { $language }
    stop talking { $language } to me
    please don't use { $language }
    I do not understand { $language }
    I don't understand a word of { $language }
    my { $language } is rusty
    my { $language } isn't good enough for this
    I never learnt { $language }
    I hate { $language }
    I don't want { $language }
    I don't want it in { $language }
    any language except { $language }
    why are you talking { $language }
    why { $language } all of a sudden
    how come it's { $language } now
    it's in { $language }, I can't follow that
    this is { $language }, I need something else
    you're speaking { $language }, don't
    I'm not { $language }
    sorry no { $language }
    switch { $language } off
    away with the { $language }
    rather not in { $language }
    preferably not { $language }
    I'd prefer you didn't write { $language }
    I would rather you refrained from { $language }
    leave { $language }, another language please
    other language than { $language } please
    { $language } is no good to me
    { $language } is too hard for me
    { $language } no thanks
    { $language }? no
    nobody here speaks { $language }
    what's with the { $language }, I didn't ask for it
    geen { $language }
    I keep getting { $language } and I don't want that

ui-lang =
    my screen is in { $language }
    my exact is in { $language }
    my exact online is in { $language }
    my exact online is { $language }
    my exact is { $language }
    exact is in { $language } here
    exact is set to { $language }
    my exact is set to { $language }
    for me everything is in { $language }
    everything is in { $language } for me
    everything is { $language } here
    its in { $language } on my screen
    on my screen it is in { $language }
    my buttons are in { $language }
    my buttons are { $language }
    the buttons are in { $language }
    the buttons are { $language }
    the buttons are all { $language }
    i have { $language } buttons
    i have a { $language } exact
    i have exact in { $language }
    my menu is in { $language }
    my menu is { $language }
    the menus are { $language }
    the menus are in { $language }
    i have a { $language } screen
    i see { $language } words
    i see everything in { $language }
    i use exact in { $language }
    i use the { $language } version of exact
    i work in a { $language } exact
    my account is in { $language }
    labels in { $language }
    labels { $language }
    labels in { $language } please
    { $language } labels
    { $language } labels please
    show the { $language } labels
    the labels are { $language }
    the labels on my screen are { $language }
    my labels are in { $language }
    my interface is in { $language }
    the interface is in { $language }
    buttons in { $language } please
    the words on my screen are { $language }
    our exact is in { $language }
    mine is in { $language }
    my screen is in another language
    my exact is in another language
    the buttons are in another language
    labels in another language
    my screen has a different language
    our menus in exact are in { $language }
    ive got everything { $language } on my screen
    exact shows me { $language } texts
    in my exact the buttons have other names because its { $language }
    our bookkeeping runs in { $language }
    my user has { $language } as its language in exact
    the language of my exact is { $language }
    we use the { $language } exact online here
    the exact screens are { $language } over here
    at our office the program is set to { $language }
    give the button names in { $language }
    what is that button called in { $language }
    whats the { $language } name of that menu
    name the buttons the way they are in { $language }
    the menu on the left is { $language }
    only { $language } terms in exact
    put the names of the buttons in { $language }
    theres a { $language } word on the button
    all i come across in exact is { $language }
    the user interface is set to { $language }
    i happen to have the { $language } screens
    my boss has put exact in { $language }
    my profile in exact says { $language }
    the buttons have another language for me
    the language in exact differs from your explanation
    exact talks { $language } to me
    my Exact is in { $language }
    my screens are { $language }
    the buttons are { $language } here
    Exact Online is in { $language } for us
    we run Exact Online in { $language }
    I have the { $language } Exact
    I've got Exact set to { $language }
    my Exact language is { $language }
    menus are { $language }
    { $language } menus here
    { $language } screen
    my menu shows { $language } words
    I only see { $language } words in the menu
    everything on my screen is { $language }
    interface is { $language }
    UI in { $language }
    my UI is set to { $language }
    I use the { $language } interface
    what's the button called in { $language }
    what is that called in a { $language } Exact
    what does it say on the button if my Exact is { $language }
    give me the { $language } button names
    { $language } names for the buttons please
    Our environment is displayed in { $language }.
    The product has been configured in { $language } by our IT department.
    my boss put the whole thing in { $language }
    I'm looking at a { $language } screen
    I can read this but my Exact is { $language }
    the software is in { $language }, your labels don't match
    those names don't appear, mine is { $language }
    my package speaks { $language }
    my program is on { $language }
    my account is set to { $language }
    my QuickBooks is in { $language }
    Moneybird shows { $language } at my place
    Mollie dashboard is { $language }
    exact in { $language }
    the labels in my screen are all { $language }
    in my exact all is { $language }
    left hand menu is in { $language }
    name the buttons in { $language }
    our Exact Online is set to { $language }
    Exact is { $language } here
    { $language } exact
    { $language } menus
    { $language } buttons here
    all menus show in { $language } for me
    the buttons have { $language } names
    the menu on the left is in { $language }
    the tabs are { $language } at my end
    everything's in { $language } over here
    everything is { $language } after I sign in
    once logged in I get { $language }
    we have the { $language } version
    we've got the { $language } edition of Exact
    we use the { $language }-language version
    we work in the { $language } interface
    UI language { $language }
    screen language: { $language }
    display language is { $language } in our system
    my language setting in Exact is { $language }
    my dashboard is { $language }
    my Mollie is in { $language }
    QuickBooks shows up in { $language } here
    the program itself is { $language }
    the product runs in { $language }
    I only see { $language } words on those buttons
    I see { $language } labels
    labels are { $language } on my screen
    your picture is different, mine is { $language }
    the picture doesn't match, I have { $language } menus
    you show English words but my screen has { $language }
    that button is called something else, it's { $language } here
    what's that button called in { $language }
    what is this tab called on a { $language } screen
    how is it named in the { $language } version
    which button is it if Exact is in { $language }
    give me the { $language } names of the buttons
    show the { $language } labels please
    can you name the buttons in { $language } as I see them
    I need the { $language } button names
    my colleague has Exact open in { $language }
    the user we log in with sees { $language } screens
    our { $language } subsidiary has all screens in { $language }
    The system presents { $language } captions.
    at me the menu is { $language }
    in my exact is all { $language }
    list of apps comes up in { $language } for me
    on this computer it's { $language }
    Exact is in { $language }
    our Exact Online runs in { $language }
    Exact Online shows up in { $language } here
    with us Exact is set to { $language }
    I have Exact in { $language }
    I use Exact in { $language }
    we work with the { $language } Exact
    mine's in { $language }
    mine says everything in { $language }
    all the buttons are { $language }
    the buttons have { $language } names on my side
    the menus are { $language } with me
    menu's in { $language } here
    I've got { $language } menus
    screen { $language }
    exact = { $language }
    it's { $language } on my screen
    I see { $language } words instead of yours
    the labels are in { $language }
    my interface is { $language }
    the UI is { $language }
    interface language: { $language }
    My user account is set to { $language } in Exact.
    the program on my pc is { $language }
    our package is in { $language }
    the site appears in { $language }
    the page I'm looking at is in { $language }
    I'm looking at a { $language } page
    the tabs are called something { $language }
    you give me names but over here they're { $language }
    give me the button names in { $language }
    use the { $language } names of the buttons
    what are the buttons called in { $language }, that's how mine are
    can you name the menus in { $language }, as on my screen
    I have a { $language } version of Exact
    { $language } version of Exact Online here
    the company is foreign so our Exact is { $language }
    Head office set up Exact in { $language }
    In my case the application is displayed in { $language }.
    my xero is in { $language }
    the dashboard is { $language }
    my sceen is { $language }
    mijn Exact is { $language }
    scherm hier is { $language }
    wir haben alles auf { $language }
    it's in { $language } on my screen, "Intrekken"
    mine is the { $language } version
    screen's in { $language }, I'm lost with the labels
    { $language } isn't great in this browser, the login page is in { $language }
    screen is in { $language }
    I have Exact in { $language } by the way
    ui is { $language } at my end
    my Exact screens are { $language } btw
    Exact greets me in { $language }
    my moneybird is in { $language }
    UI is { $language } over here
    mine is in { $language } and I can't read it
    everything's in { $language } on my side, so what's Overige
    das steht bei mir alles auf { $language }, where's Stamgegevens
    mine's in { $language }, "Developer" isn't in there either
    { $language } interface here, by the way

ui-lang-not =
    my screen is not in { $language }
    my exact is not in { $language }
    my exact online is not { $language }
    the buttons are not { $language }
    the buttons are not in { $language }
    i dont have { $language } buttons
    mine is not in { $language }
    my screen isnt in { $language }
    my Exact isn't in { $language }
    I don't have a { $language } Exact
    nothing on my screen is { $language }
    my buttons aren't { $language }
    no { $language } menu here
    my menus are not in { $language }
    we don't use { $language } screens
    Our environment is not set to { $language }.
    you keep naming { $language } buttons, I don't have those
    those { $language } words aren't on my screen
    I don't see those { $language } labels in my product
    you assume my Exact is { $language }, it's not
    mine isn't { $language }
    interface not { $language }
    UI isn't { $language }
    our software is not in { $language } any more
    not the { $language } button names please
    the labels here aren't { $language } but something else
    no { $language } on my buttons
    my program is not { $language } language
    Exact isn't in { $language } here
    my Exact is not { $language }
    our Exact Online doesn't run in { $language }
    I don't have Exact in { $language }
    we don't use the { $language } Exact
    we haven't got the { $language } version of Exact
    mine's not in { $language }
    there's no { $language } on my screen at all
    there's no { $language } button, mine are different
    the buttons aren't { $language } with me
    my buttons are not in { $language }
    the menus aren't in { $language }
    I've no { $language } menus
    menu not { $language }
    screen not { $language }
    exact not in { $language }
    you're giving me { $language } button names but mine are other words
    you use { $language } words for the buttons, I don't have those
    those { $language } labels don't appear on my screen
    these { $language } names aren't on my page
    I don't see any { $language } in Exact
    the words on my screen aren't { $language }
    the labels are anything but { $language } here
    my interface isn't { $language }
    the UI is not { $language }
    my user in Exact is not set to { $language }
    Exact was never set to { $language } in our company
    I never put Exact in { $language }
    I changed Exact, it's no longer in { $language }
    Exact is no longer { $language } since this morning
    since I switched, my screen isn't { $language } any more
    our package isn't in { $language }
    the site isn't { $language } for me
    the page I have here is not in { $language }
    I'm not on a { $language } screen
    don't use the { $language } button names
    stop giving the menu names in { $language }, I don't have them like that
    you seem to think my Exact is { $language }, it isn't
    you assume a { $language } screen, wrong
    why the { $language } buttons? my screen has others
    In my case the application is not displayed in { $language }.
    the picture is { $language } but my screen is not
    my dashboard isn't { $language }
    xero doesn't show { $language } here
    my sreen isnt { $language }
    niet { $language }, my Exact

## Other things

term =
    what is { $word }
    what is a { $word }
    whats a { $word }
    whats { $word }
    what is an { $word }
    what does { $word } mean
    what do you mean by { $word }
    what is meant by { $word }
    what are { $word }
    explain { $word }
    explain what { $word } is
    meaning of { $word }
    { $word } meaning
    { $word }
    { $word } what is that
    a { $word }
    a { $word } what is that
    i dont know what { $word } is
    i dont know what a { $word } is
    i dont know the word { $word }
    i dont understand { $word }
    i dont understand the word { $word }
    define { $word }
    definition of { $word }
    what on earth is a { $word }
    can you explain { $word }
    what kind of thing is a { $word }
    what is { $word } anyway
    what was a { $word } again
    { $word } what does that mean here
    and { $word } what would that be
    what is { $word } in plain words
    never heard of { $word }
    i know of no { $word }
    { $word } means nothing to me
    what should i imagine by a { $word }
    what does { $word } stand for
    what do you people call a { $word }
    could you clarify { $word }
    what sort of thing would a { $word } be
    that word { $word } what does it cover
    how should i understand { $word }
    { $word } is that something of exact
    it says { $word } but what is that
    theres something here about { $word } what is it
    you keep talking about { $word } what do you mean
    wots { $word } when its at home
    whats this { $word } youre on about
    i read { $word } but i dont know the term
    tell me what a { $word } is
    give an example of a { $word }
    describe { $word }
    what does a { $word } do
    what is a { $word } for
    what is considered a { $word }
    is a { $word } the same as a password
    { $word } sorry what
    help whats a { $word }
    what in heavens name is { $word }
    the concept { $word } is new to me
    what do they mean there by { $word }
    may i ask what { $word } means
    should i know what { $word } is
    im not really sure what { $word } means exactly
    remind me what { $word } was
    a { $word } you say
    { $word } is that jargon
    who or what is { $word }
    what's { $word }
    what's a { $word }
    { $word }?
    { $word }??
    what do they mean by { $word }
    please explain { $word }
    can you explain { $word } to me
    { $word } definition
    I've never come across { $word }
    I don't know what { $word } is
    don't know the word { $word }
    not familiar with { $word }
    no idea what { $word } means
    I don't understand { $word }
    { $word } means?
    { $word } is what
    { $word } = ?
    { $word }, what's that
    what on earth is { $word }
    what the heck is a { $word }
    Could you clarify what { $word } refers to?
    Kindly elaborate on the notion of { $word }.
    what should I understand by { $word }
    is { $word } the same as something else
    is { $word } the same as a user
    is a { $word } just a company
    how is { $word } different from the others
    difference between { $word } and a normal one
    { $word } in plain English
    { $word } in simple words please
    what exactly is { $word }
    what exactly do you call a { $word }
    it says { $word } here, what is that
    you keep saying { $word }
    you mention { $word } but it means nothing to me
    { $word } is jargon to me
    is { $word } an Exact thing
    sounds scary, { $word }, what is it
    example of { $word }
    give me an example of a { $word }
    tell me about { $word }
    tell me more about { $word }
    more info on { $word }
    info about { $word }
    clarify { $word }
    glossary { $word }
    help with the word { $word }
    wat's a { $word }
    waht is { $word }
    what mean { $word }
    what this { $word } is
    { $word } i not know
    my accountant mentioned { $word }, what is it
    our IT guy talks about { $word }, but what is it
    do I have a { $word } and what is it
    I thought I knew what { $word } was, now I'm not so sure
    for a layman: { $word }?
    by { $word } do you mean my books
    this { $word } thing, what is it
    { $word }, what kind of thing is that
    { $word }? never heard of it
    { $word } in simple words
    { $word } for dummies
    { $word }, meaning?
    { $word } explained please
    { $word } what is it
    { $word } means what
    { $word } stands for?
    { $word } is what exactly
    { $word } is new to me
    { $word } doesn't ring a bell
    { $word } doesn't mean anything to me
    { $word } sounds scary, what is it
    { $word }, example?
    { $word }, could you explain
    { $word }: please define
    what's { $word } supposed to mean
    what exactly do you mean by { $word }
    what the hell is { $word }
    wtf is { $word }
    wat is { $word } in english
    what was { $word } again
    what does { $word } refer to
    what does { $word } do
    what does { $word } involve
    what falls under { $word }
    what counts as { $word }
    when do you call something { $word }
    when do we speak of { $word }
    define { $word } pls
    explain { $word } to me
    explain the word { $word }
    Kindly clarify the notion of { $word }.
    please elaborate on what { $word } is
    meaning { $word }?
    give me an example of { $word }
    an example of { $word } please
    I don't know the word { $word }
    I do not understand { $word }
    don't get what { $word } is
    not sure what { $word } means here
    no clue what { $word } is
    I'm unfamiliar with the term { $word }
    unknown word: { $word }
    more jargon... { $word }?
    you say { $word } as if I know what it is
    it says { $word } here, what's that
    the text mentions { $word }, which is?
    so { $word } is basically what
    so is { $word } like a licence or something
    is { $word } another word for link
    is { $word } something of ours or of yours
    is { $word } ours or Exact's
    do we have { $word }
    do I have a { $word }
    how do I recognise { $word }
    how can I tell something is { $word }
    how should I picture { $word }
    how does { $word } work
    how would you describe { $word }
    tell me what { $word } is before I go on
    before I click: what is { $word }
    my director asks what { $word } is
    my colleague wants to know what's { $word }
    our accountant talks about { $word }, what does he mean
    the supplier wrote { $word } in the mail, what's that
    I'm not an accountant, what is { $word }
    in layman's terms, { $word }?
    translate { $word } for a layman
    forgot what { $word } is
    remind me what { $word } is
    more about { $word }
    info on { $word }
    look up { $word }
    is { $word } in the glossary
    please what mean { $word }
    i not know { $word }
    { $word } i dont understand this word
    do you know what { $word } is
    { $word } = company, right? or what is it
    meaning of "{ $word }"
    { $word }, whats that
    define { $word } please
    what kind of program is { $word }
    could you tell me what a { $word } is
    { $word }, what does the word mean
    { $word } - definition
    Is { $word } an accounting package or a bank feed, what is it?
    and a { $word } is what exactly?
    Please clarify the notion of { $word }.
    our IT guy calls it { $word }, no idea what that is
    what would you call an { $word }
    { $word }? whose own
    what's an { $word }
    somebody mentioned { $word }, what does it do
    { $word }? such as
    is { $word } a legal thing here or what
    "{ $word }", what's meant by that term
    { $word }, what is that
    Meaning of { $word }
    explain the word { $word } please
    huh { $word }
    sorry, { $word }?
    what the heck is { $word }
    what on earth is a { $word } supposed to be
    { $word }?? in plain english please
    { $word } in normal words
    what do they call { $word }
    What exactly is { $word }, if I may ask?
    and what would { $word } be
    What kind of thing is a { $word }?
    I'm not familiar with { $word }
    the word { $word } means nothing to me
    you keep saying { $word }, what is it
    you mention { $word }, I have no idea what it is
    is { $word } the same as a link
    Is { $word } just another word for login?
    so { $word } is what, a kind of password?
    do you mean the company when you say { $word }
    is a { $word } a person or a thing
    definition { $word }
    what r { $word }
    wat is { $word }
    wat is a { $word }
    waht does { $word } mean
    wht is { $word }
    please what is { $word }
    pls explain { $word }
    could you tell me what { $word } is
    can you tell what { $word } signifies
    How would you describe { $word } to a layman?
    explain { $word } like I'm five
    a { $word }, how do I picture that
    in what sense { $word }
    what's that, a { $word }
    that { $word }, what's that about
    what is this { $word } you speak of
    what does one mean with { $word } here
    What does it mean when it says { $word }
    it says { $word } here, meaning?
    here stands { $word }, what does this mean
    I read { $word }. What is it?
    I read { $word } twice now and still don't know what it is
    the text talks about { $word } but doesn't explain it
    this { $word } word, translate for a bookkeeper
    I'm a bookkeeper, not IT. { $word } is what?
    A colleague asked me what { $word } meant and I couldn't say
    in our office nobody knows what { $word } is
    jargon! what's { $word }
    too technical, what is { $word }
    What does { $word } entail
    what does { $word } involve, as a concept
    what's the difference between { $word } and a user
    difference with { $word }?
    { $word } or app, what's the difference
    I thought { $word } was something from the tax office, what is it here
    is that { $word } thing Exact's word or yours
    what do you call { $word } in Dutch
    is { $word } what we call a dossier
    when you write { $word }, do you mean the books
    what am I to imagine with { $word }
    can't place the word { $word }
    { $word }, come again?
    come again, a what? { $word }?
    a { $word } you say?
    say what, { $word }
    What is understood by a { $word } in this context
    kindly define { $word }
    would you be so good as to explain the term { $word }
    the notion of { $word } is unclear to me
    unclear: { $word }
    not clear what { $word } is
    unknown word { $word }
    dont understand { $word }
    i do not understand what is { $word }
    I don't get what { $word } is
    don't know what a { $word } is, sorry
    before I go on, what's a { $word }
    wait, what is { $word } again
    you explained { $word } earlier but I forgot what it was
    { $word } - what's that then?
    so what is it, { $word }
    what might { $word } be
    more about the word { $word }
    does { $word } stand for something
    new to me, { $word }. What is that?
    first time I see { $word }, meaning pls

# This means nothing that Wegwijs can do.
nonsense =
    does this cost anything
    does this cost money
    what does this cost
    do I have to pay for this
    is there a fee
    are the old bookings wiped
    do my invoices stay
    what happens to the invoices that came in already
    do I get my money back
    does that end my subscription with the supplier
    do I have to cancel the subscription as well
    does the supplier get a message about this
    can my boss see that I do this
    can my accountant see this
    am I allowed to do this
    am I responsible for this
    is this gdpr compliant
    can this be done on a weekend
    can I do this on my phone
    does this work on a tablet
    which browser should I use
    how do i create an invoice
    how do i post a journal entry
    which vat code do i use
    when is the vat return due
    how do i file the vat return
    which ledger account do i use
    how do i close the year
    how do i make a quote
    how do i add a customer
    how do i import a bank statement
    how do i change my password
    where is my payslip
    how do i set up reminders
    how do i change the letterhead
    how do i add a new user
    what does the subscription cost
    cancel my subscription
    phone number of the help desk
    export the balance sheet
    where is the profit and loss
    how do i process a purchase invoice
    my printer is out of paper
    outlook is slow
    teams wont start
    excel crashed
    how do i make a pivot table
    whats for lunch
    im thirsty
    im tired
    my back hurts
    coffee is cold
    who is making coffee
    lovely weather
    its raining
    its snowing
    nice day
    is it friday yet
    when is the weekend
    how many days till christmas
    happy birthday
    merry christmas
    did you see the game
    who won the match
    tell me a story
    sing me a song
    write me a poem
    my cat is asleep
    my dog ran away
    my bike was stolen
    my car wont start
    my chair squeaks
    the moon is bright
    is there a train strike
    what is the capital of france
    how tall is the eiffel tower
    who is the king
    a good lasagne recipe
    how do i bake bread
    where is the stapler
    the lift is broken
    i need a dentist
    buy milk
    purple monkey
    banana
    cheese
    socks
    asdfasdf
    zxcvbn
    xyz
    foo bar baz
    lalala
    blah
    aaaa
    two plus two
    can you code
    translate this word
    what is love
    asdf
    qwerty
    blah blah
    lorem ipsum
    test test
    foo bar
    what nice weather today
    what time is it
    who wins the football match
    im hungry
    tell me a joke
    what is for dinner
    my dog is ill
    i love you
    you are stupid
    what a terrible program
    stupid computer
    going to get coffee
    how much is two plus two
    what is the capital of belgium
    my printer is broken
    im on holiday
    can you write a poem
    order a pizza
    when does the train leave
    how do i make an invoice
    what are your opening hours
    what is the phone number of the help desk
    how do i book a receipt
    the vat return is due
    how old are you
    who made you
    what day is it
    play some music
    my salary is wrong
    im ill
    buy shares
    it is raining
    how much is a subscription
    what did you have on your sandwich
    the soup was far too salty today
    theres cake in the canteen
    my daughter plays hockey on saturday
    arsenal played badly again
    liverpool are top of the league
    who will be world champion
    the tour de france starts in july
    lewis hamilton races on sunday
    its supposed to snow tonight
    quite windy outside
    the motorway is jammed
    i need petrol
    the bus was late this morning
    which series are you watching
    netflix has become expensive
    can you recommend a book
    photoshop wont open my picture
    how do i put a video in powerpoint
    word numbers my pages wrong
    my iphone refuses to update
    how do i delete a contact in whatsapp
    which laptop should i buy
    spotify stutters in the car
    how do i plan a meeting in my calendar
    google maps sends me the wrong way
    how do i work out mileage
    where do i hand in my expenses
    how do i ask for leave
    what is the minimum wage
    how do i depreciate a car
    when are wages paid
    how much vat is on books
    has this bill been paid
    which customer still owes us money
    how do i send a payment reminder
    how do i count my stock
    the chairs in the meeting room are ugly
    the plant on my desk is dying
    my neighbour had a baby
    the boss wears a silly tie
    im getting a new kitchen
    whose turn is it to wash up
    the radiator is ticking
    slept badly
    i have a headache
    halloween is coming
    what do i give my wife for her birthday
    elephants never forget
    the rabbit across the street
    therefore then green
    maybe if or and also still
    thingy of that whatsit
    seven apples and a ladder
    wibble wobble
    tiddlypom
    1234567
    humpty dumpty
    the moon is made of cheddar
    because the fish
    who is the president of america
    how many planets are there
    how long do i boil an egg
    why are bananas bent
    what a lovely weather today innit
    how do I connect Shopify to my printer
    what's for lunch
    my cousin plays the trumpet
    what's the capital of Peru
    pfff wie gaat er winnen vanavond ajax of psv
    the weather is awful today
    do you sell printers
    asdfghjkl
    qwertyuiop
    dfgdfg dfg
    kjhkjh
    zzzzz
    hgfhgf
    la la la
    hahaha
    lol
    abc
    12345
    xyzzy
    what is 7 times 8
    17 plus 25
    square root of 81
    what's 15 percent of 240
    solve x squared equals 9
    pi to ten digits
    what's the weather like tomorrow
    is it raining in London
    nice weather today
    it's freezing in this office
    what day is it today
    when is easter
    who won the match last night
    arsenal or spurs
    who's going to win the world cup
    formula one results
    what's for dinner
    recipe for pancakes
    how long do I boil an egg
    best pizza in Manchester
    I'm hungry
    fancy a pint
    where's the coffee machine
    say something funny
    sing a song
    write me a poem about autumn
    my dog is called Rufus
    capital of Mongolia
    how tall is Mount Everest
    who is the prime minister
    who should I vote for
    do you have feelings
    are you ever sad
    do you love me
    will you marry me
    do you dream
    favourite colour?
    do you get tired of this
    do you like your job
    how do I make a pivot table
    excel vlookup not working
    word keeps crashing
    my outlook won't send
    printer out of toner
    install windows 11
    no sound in teams
    forgot my wifi password
    delete my facebook account
    instagram hacked
    sage payroll year end
    how to run payroll in workday
    SAP posting period closed
    netsuite saved search
    hubspot deal pipeline
    compress a pdf
    remove background in photoshop
    my iphone won't charge
    bitcoin price
    should I buy tesla shares
    cheap flights to Lisbon
    train times to Leeds
    traffic on the M25
    my car won't start
    how do I get rid of mice
    cure for hiccups
    horoscope leo
    meaning of life
    does god exist
    is the earth flat
    chicken or egg
    don't forget the milk
    bread, butter, eggs
    netflix recommendations
    who plays batman
    purple elephant
    bicycle
    table chair lamp
    tum ti tum
    wibble
    humpty dumpty sat on a wall
    to be or not to be
    xxxx
    999
    grbfltz
    jkl;jkl;
    write a cover letter for a job at a bakery
    how many calories in a doughnut
    what rhymes with orange
    what is the exchange rate for dollars
    how do I write off a bad debt
    zzzz
    fjfjfj dkdk
    my mouse is broken
    how do I depreciate a van
    translate "bookkeeper" into Spanish
    sing me a song while I sit here
    how do I run payroll for a new hire
    parking near your office?
    what's the capital of Mongolia
    what's the corporate tax rate this year
    wifi password
    how to set up payment reminders for customers
    is my pension taxed abroad
    qqqqqq
    hhhhhhhhgf
    fghj
    zxcvb nm
    lkjlkj lkj
    tyuiop[]
    ddddddddddddddddddd
    bla bla bla
    testing 1 2 3
    are you coming to lunch Ann?
    cheese sandwich for me
    who ate my yoghurt
    Is there any soup left?
    the fridge stinks again
    raining again
    lovely weather out there
    is it going to snow tomorrow
    too hot in this office
    can someone open a window
    shut the door Kevin
    Marie, have you got a pen
    not now Tom I'm on the phone
    yes mum I'll call you back
    hang on love, somebody at the door
    Dave did you see the match last night
    go liverpool
    the printer is out of toner again
    printer prints everything sideways
    paper jam in tray 2
    how do I print on A3
    my mouse battery is empty
    teams has no sound
    outlook won't send my mail
    excel crashed and I lost two hours
    word keeps changing my font
    the wifi upstairs is terrible
    zoom wants an update
    how do I reset my iphone
    laptop fan makes a terrible noise
    who do I ask for a new monitor
    the VPN drops every ten minutes
    sharepoint is full
    how do I book a credit note
    customer hasn't paid invoice 2231
    send a reminder to that debtor
    what's the VAT rate on bananas
    when is the VAT return due
    which ledger account for parking fees
    how do I close the fiscal year
    depreciation on a van, five years or four?
    who approves this expense claim
    My lease car has a flat tyre
    when do we get paid this month
    I want a rise
    holiday form, where is it
    is Friday a day off
    can I work from home tomorrow
    happy birthday Sandra!
    cake in the canteen
    knock knock
    why did the chicken cross the road
    what do you call a cow with no legs
    are you married
    what's the meaning of life
    write a poem about accountants
    what's 17 times 23
    what is the capital of Mongolia
    who is the prime minister of Belgium
    recommend a good restaurant in Ghent
    how do I get to Utrecht by train
    trains are on strike again
    stuck in traffic this morning, terrible
    bitcoin is up again
    should I buy Tesla shares
    turn the volume up
    Alexa, lights off
    ok google
    hey siri set a timer
    two coffees and a tea please
    the coffee machine says descale
    milk's gone off
    my dog ate the receipt
    the cat is on my keyboard
    got the hiccups
    I have a terrible headache today
    need an aspirin
    where did I leave my glasses
    whose umbrella is this
    did anyone feed the fish
    the cleaner moved my plant
    the alarm went off last night at the warehouse
    forklift is broken
    truck 14 arrives at three
    the pallets are in the wrong hall
    ask Johan for the packing slip
    Johan, did you send that quote?
    no no the other folder, the blue one
    put it on my desk would you
    Sorry, wrong window, that was meant for Sofie
    oops that was for the other chat
    ignore this, my kid is typing
    pASSWORD123
    www.
    ctrl c
    ¯\_(ツ)_/¯
    :-P
    🍕🍕
    haha
    hahahaha good one
    meh
    hmmmmmm
    uhh
    pff mondays
    is it weekend yet
    Friday at last!
    aliens are real
    Roses are red violets are blue
    may the force be with you
    supercalifragilistic
    potato potato
    beep boop
    moo
    I like turtles
    do you sell shoes
    what does a bike cost
    I'd like to return a pair of trousers
    where's my parcel
    when does the museum open
    can you translate this contract
    how many employees does Google have
    is my password strong enough for Facebook
    netflix asks who is watching
    my son's homework is about volcanoes
    what should I cook tonight
    my neighbour's hedge is too high
    the photocopier lease ends in March
    call the plumber, the toilet leaks
    the annual party is in Antwerp this year
    the new guy from sales is cute
    the auditors are coming, hide the biscuits
    how do I import a bank statement in MT940
    the scanner makes everything pink
    Salesforce shows the wrong address for a client
    I'm no longer with the company
    is there coffee
    call me
    I want to talk to a human
    can somebody ring me
    is this free
    do you store what I type
    my boss has left
    the whole page is gone
    got a phone number?
    Could I speak with a real employee, please?
    who built you
    the dog needs walking
    is somebody reading along
    what time do you lot close
    I'd like to complain about your prices.
    Dave have you got the key to the stationery cupboard
    sing me something
    asdkjh
    when's the VAT return due
    heating's broken again in here
    am I the only one still working on a Friday
    any jobs going
    it's chucking it down outside
    I think I have the wrong department, I was after payroll
    does my text go to America
    outlook's crawling today
    do I need a subscription for you
    you're just chatgpt aren't you
    it's pouring here
    how do I make pancakes
    does teams have a dark mode
    my laptop is on fire lol
    can you book me a train to Ghent
    my screen protector has bubbles in it
    can you fix my printer
    what's our vat number
    is the stock market open today
    do you like jazz
    what's for lunch in the canteen
    where do I change my email signature
    my coffee's cold
    what do you think of the new Exact logo
    nice weather today isn't it
    what's the weather in Delft
    does it cost a licence
    whats the weather in delft
    recipe for apple pie
    I love coffee
    I do not like Mondays
    the app is called something else by the way
    oh sorry, its name is different
    it is called Dext by the way
    I gave the wrong name, it is Zettle
