### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

choose =
    redo the authorisation or widen the access, which is right
    one says re-authorise, another says add companies, who is right
    our companies are being split and apps are linked, what is the wise route
    someone leaves and links run on his name, what is the best approach
    not sure whether to remove the app or just limit it
    which guide do I need
    I don't know what to do with this app
    revoke or reauthorise?
    I have no idea what I should do
    better to limit or to remove
    Which of these topics applies to me?
    What should I do about this app?
    Not sure what I need
    Decision help needed
    Any suggestions?
    Which option is best for me?
    Looking for a recommendation
    Should I revoke or restrict access?
    Which one should I pick?
    Remove the app or just limit it?
    Best way to handle an old integration
    Unsure which way to turn
    Need guidance on app permissions, which route?
    Start over or tweak what's there?
    Can't decide between withdrawing and narrowing
    Do I have to do anything at all?
    Should one thing be done before the other?
    Point me in the right direction
    I'm lost
    Pause it, prune it or bin it?
    What would you do if you were me?
    All or nothing, or is there something in between?
    Honestly, I can't tell what kind of problem I have
    Is there a gentler alternative to kicking them out?
    Is a small tweak enough for the till, or do we have to go the whole hog?
    Got a decision tree or a checklist for this?
    Talk me through the possibilities, I'm a complete beginner
    Where does my situation fit in?
    Would it be overkill to cut them off completely?
    Not my field at all, so which path is the safe one?
    We only have the expense tool on trial until August. Do we close the link, trim it or leave it alone when the trial ends?
    The auditor's letter says that Spendesk's access must be "proportionate". Does that mean stopping the app, trimming it or something else?
    We've got a link that half works, half doesn't, and the end of the quarter looming. Is repairing it or replacing it the smarter move?
    Hi, I work on a vendor's support desk and a customer asks whether to cut our product off or just reset things. What should I tell them?
    If a client leaves our practice halfway through the year, what's the sensible thing to do with the tools that read their books?
    We had a security scare at one of our suppliers this morning; is it wiser to pull the plug or to limit the damage first?
    Could you kindly advise which of your instructions suits a company that only uses Lightspeed in one of its four shops?
    I've read half your pages and I'm more confused than before, so just tell me which one I should be reading
    Our holding merges two entities in January, and I wonder what, if anything, we ought to arrange for the linked tools
    Is it better to adjust what a dashboard can reach, or to wipe the slate clean and set it up afresh?
    Which of the possible routes can I safely try first?
    What if I choose the wrong one?
    How do people normally deal with a package they only need once a year?
    When is taking everything away too much?
    Our auditor feels uneasy about the old scanner: would getting rid of it be overkill?
    removing Chargebee's authority, pros and cons
    My boss said sort out the CRM link and I can't tell if that means drop it, shrink it or sign in afresh.
    Need I end the inventory trial's access, or is letting it run out good enough?
    The receipt app can see salaries. Limit it, ditch it or let it be?
    Every party and its dog has a connection into our subscription. What would you recommend?
    Exact is changing its API terms: is there anything I must act on?
    never heard of Zapline, is keeping it riskier than ousting it
    After due diligence the buyer dislikes our integrations; which course is best?
    What should I do, the supplier goes bankrupt and his app is still in our Exact?
    Which is the best way for us: we sell one company and keep the software for the others?
    Can someone advise? I do not know if I must remove, limit or renew something.
    Where do I begin when a mail from Exact tells me to review my app access?
    What would you do: our bookkeeper leaves next month and all apps run on her name?
    My boss says "arrange the app rights", what can he mean and which steps are there?
    Do I have to do anything at all when we change from one accountant to another?
    How do I decide what is needed, something with the autorisation of our tool is not right?
    We had a data leak at a vendor, is it beter to close everything or only part?
    Should I throw the app out and connect it fresh, or is it wiser just to add the company?
    haven't a clue where to begin
    what would you do in my shoes, throw it out or leave it?
    we're moving to another bookkeeper next month, what's wise with all those links?
    got a letter from a supplier about their link, what am I supposed to do with it?
    Stuck between two stools: cut it loose or only trim it a bit?
    someone said "sort out the links in Exact". Sort out what?
    There was a break-in at the vendor, what's the smart move?
    is it any use signing in anew or is there something better?
    help, can't see the wood for the trees
    The office is merging with another, which of these roads suits us?
    better safe than sorry, but what is safe here?
    do I need to lift a finger at all if we just stop using it?
    the vendor is going bust, do we get out now or sit tight?
    We're changing accounting firms in January. The old firm has various tools attached to our books, the new one brings its own. What would be the sensible order of doing things here?
    An employee who set up most of our integrations leaves at the end of the month. Do we have to take anything away, renew something, or leave it all as is? Please advise.
    I've got a mail from a vendor saying "your permissions with Exact need your attention". I haven't the faintest what they want me to do: accept something, alter something or end something. What do you recommend?
    Auditor's remark: "excessive third-party access in the ledger." He doesn't say what he'd like to see done. Is it better to throw apps out altogether or to cut them back to fewer companies?
    A vendor of ours has been taken over by an American firm. The DPO is uneasy, purchasing wants to keep the product. What options do we have in Exact, from mild to drastic?
    We've had a possible leak at a supplier but it's not confirmed. Should I cut them off as a precaution or wait? What would you do in our place, given that payroll runs on Thursday?
    I'm new at this and my manager told me to "sort out the Exact rights of the app". That's literally all I got. Which questions should I put to him to learn what he really needs?
    We're merging two companies into one administration next quarter and six products hang on the old one. What kind of action will be needed with regard to their permissions, if any?
    The product is only half used: purchasing still has it, sales dropped it. Is it enough to reduce what it can get at, or is a clean break followed by fresh approval tidier?
    Something's off with the connection between our ERP and the ledger, says the CEO, fix it. I can't tell yet whether it's rights, companies, or the sign-in. Which way should I go?
    Would you say a yearly clean-up of linked software is worthwhile, and if so, should one revoke by default and let people re-apply, or review them one at a time? Looking for best practice.
    A trial of an expense app ends Friday and we might buy it in the new year. Shall I leave the link in place, let it lapse or end it actively? What are the pros and cons?
    The client wants "no more access for your software to anything they don't use". As the vendor's support desk we're unsure if that calls for removal or for a smaller selection. How do we help them decide?
    Predecessor left, vendor contract ends Friday. Kill the link, trim it, or leave alone?
    My boss said "clean up that connection". I'm not sure if she means to delete or only to reduce it. Which one should I do?
    Dashboards are moving from Power BI to Tableau next quarter and both will run side by side for a while. What's wise to do with the old one's access?
    I'm torn. The memberships app is on pause for the summer but we'll be back in September. Leave it be or take it away?
    Service account will be replaced. Is it better to drop its grant first, or to create the new grant first?
    Our bookkeeper is retiring and it was she who connected everything. Ought I to do something about that, and if so, what?
    is it actually a bad idea to just leave dead integrations lying around?
    The receptionist says remove, my accountant says limit, the supplier says log in again. Who is right?
    Client changes accountants in May and uses three of our tools. Withdraw, restrict, or is handing over the file itself enough?
    Customer is angry and wants "everything gone". Is it the account with us, his consent at Exact, or both that he has to handle?
    Right, the supplier's gone bust. Do I need to do something or does their access die wi' them?
    What's the least drastic thing I can do about an app I only half trust?
    If I do nothing for a month with this app, is it true that it loses its rights all alone? Then is it really necessary to remove it?
    An employee objects to one of our linked tools. Which of the measures available to me would be proportionate?
    I stop with farming end of year, my son goes on. What must happen with the programs that are connected?
    Moved from WooCommerce to Shopify and orders come in twice now. Not sure if I should kick out the old plugin or change something in it.
    The lunch-money firm merely changed its name. Need I do anything about the permission at all?
    Is it wiser to freeze a link or to withdraw it outright? I require the evidence to remain intact.
    Vendor claims that rotating their secret suffices after the leak. Trust that, or take the grant away myself?
    We're a bit in the dark. App plays up, and we don't know whether to boot it, redo it or leave it alone.
    Not sure whether to disconnect the scanner or just give it fewer companies
    Our contract with the vendor ends in March, what's wise to do with the link?
    Help me decide: it's something with app rights but I don't know what I need
    Is it better to leave an app that nobody uses or to take it away?
    A bookkeeper left who had set up all of our links. What should be done about those?
    What would you advise for a tool that needs just one of our four entities from now on?
    Do I have to do anything at all when we stop using a product?
    we go from one expense tool to another, in wich order do we tackle the links
    Which of your guides should I have? The vendor only wrote: check the rights
    Pros and cons of cleaning up the connections versus leaving them be
    Our supplier has been bought by a competitor of ours. Does this call for a measure, and which?
    The vendor had a data leak in the paper this morning, and I need to know how far to go
    Company is being split in two next quarter, each with its own books: what does it mean for the apps?
    The owner passed away and the executor asks what ought to happen with the programs that read his books
    I'm trustee in a bankruptcy, what would be sensible with the software that's hooked up to the ledger?
    Insurer's questionnaire demands 'least privilege' for linked software. Which steps would fit that?
    Vendor went bust, nobody answers the phone, and its app still has our books. Stop it, limit it, leave it?
    One volunteer treasurer takes over from another at our sports club; what do we do with the app that reads the accounts?
    The works council objects to a tool which also reads wages. What possibilities do we have, short of throwing it out?
    For six months the shop is closed for a sabbatical. Would you pause, shrink or drop the till link?
    don't know where to begin
    need advice about app rights
    what should I do when a supplier leaves
    remove app or just fewer companies?
    should I disconnect it or log in again
    boss says sort out app permissions, no clue what he means
    best option if vendor only needs one client
    got letter about new API rules, must I act
    employee quits, what to do with the links she made
    merger of two companies, how best to handle the apps
    is it smart to cut off an app in middle of VAT filing
    Which guide is for me
    something with permissions not right, help me to pick
    Our vendor is leaving, a new one is coming, and in between the books must stay closed for a week. I do not know in what order to do things.
    The accountant said I should "do something about the rights of that app". He is now on holiday and I have no clue what he meant.
    We sold half of the group and are keeping half. Is it wiser to throw the reporting tool out and begin afresh, or to alter what is there?
    I just started in this job and got a note: "check Exact link Spendesk". It may mean anything.
    One director wants the app gone, the other says trimming it is enough. I have to advise them tomorrow.
    Something is off with our dashboard since the takeover. I can't even say what kind of problem it is, where do I start?
    A customer calls our support desk about "the authorisation" and is not able to tell if it has to be given, changed or removed. What do I ask him?
    Our IT person quit and left me three pages about scopes, consents and divisions. I read them twice and still do not see what would be expected of me.
    The privacy officer found that the HR tool sees more than needed. Would you shrink it, stop it, or grant it anew?
    We read in the news about a leak at a software firm that works for our vendor's vendor. Perhaps we should act, perhaps not.
    I have the choice between buttons that sound alike and a boss who wants it done in five minutes. Which one is least risky?
    Our new company has to work with the existing tools, the old one is dissolved, and the person who set it all up has retired. Can you tell me which of these to tackle with what?
    The bookkeeper retires in June and every link is in her name. Must we remove them, pass them on, or just let it be?
    We only want our external accountant to finish 2024 and then be out, but he uses the same tool as we do. What is the sensible approach here?
    I revoked nothing, I changed nothing, I only read your page and now I am more confused than before. Our case: one app, two companies, one of which will be wound up some day.
    The auditor wrote "review API access" in his report. I haven't a clue what he wants me to do
    We're merging two companies in spring. What has to happen with all those links, if anything?
    I received a mail from a vendor about "permissions in Exact Online" and don't know whether to act on it
    Something is off between our scanning tool and Exact and I couldn't tell you what. Where would I begin?
    I'd like to be a responsible director regarding data, so what would you advise me to do about the software we linked over the years?
    Our bookkeeper is leaving and she set up all connections. Do I need to do something, and what?
    My boss said "sort out the app rights". Is that removing, limiting or renewing?
    We're going to pause a product for four months. Leave the link alone, limit it or take it away?
    I'm torn: the tool is useful but I don't trust it with the private company. What are my options?
    What's a sensible thing to do when a supplier gets bought by an American firm and still holds access to our books?
    The vendor's help desk tells me to remove everything and begin anew, our accountant says only adjust it. Whose advice do I follow?
    Going on sabbatical. Should I do anyting about the tools I once approved under my name?
    help me choose
    help me decide
    in doubt
    do not know what to do
    do not know which
    what should I do
    what should I choose
    what is best
    which is better
    difference revoke restrict
    difference revoke reauthorise
    revoke or restrict
    revoke or limit
    revoke or reauthorise
    remove or limit
    remove or restrict
    delete or narrow
    all or some
    everything or part
    everything or only some
    limit or grant again
    should I revoke
    consequences of revoking
    what happens to the data
    effect of revoking
    can I undo it later
    what does restricting mean
    where do I start
    consequences of removing an app
    remove or reconnect
    revoke or reconnect
    what to do with this app
    don't know what to do
    no idea what to do
    in doubt whether to remove
    unsure whether to revoke
    revoke or change administrations
    better to revoke or change
    what does revoking do exactly
    effect of withdrawing
    no clue yet tbh, should I cut them off fully or just trim what they see? talk me through it
    I'm going round in circles. which of your guides is for me
    out of ideas, what would you suggest i do, remove, limit or renew
    should i perhaps withdraw it, or limit it, what's wise
    auditor says reduce access. by withdrawing or limiting, what would you do
    not sure I should even be registering. help me figure out what I need
    it's getting complicated, isn't limiting better for me, could you help me pick
    give me advice, throw out or restrict or what
    in exact i'm in two minds, withdraw or just limit, who can tell
    not sure whether I should withdraw or just limit
    help me decide what to do about an app's rights
    What would you recommend: cut it off altogether or let it see less?
    I have to do something about that integration but I don't know what it's called
    where do I even start
    revoke, narrow or reauthorise, what is the difference and which is mine
    my boss said 'sort out that app' and that's all I know
    what are my options here
    I'm no techie, just ask me some questions and point me the right way
    undecided between removing everything and removing some
    Can you advise on the best course of action regarding access rights?
    so many guides, pick one for me please
    do I need to grant again or take away? confused
    what can this assistant do for me
    I am hesitating, tell me the consequences first then I choose
    first time doing this, need a hand choosing
    a wizard that asks what I want would be nice
    not sure whether I should revoke or narrow or reconnect, help me decide
    not sure what I actually need
    help me pick
    should I kill the app completely or only trim it, I can't decide?
    which of these guides is for me?
    My manager said 'sort out the app permissions' and that is all I know
    ask me some questions and tell me where to go
    I'm lost, too many options
    what are my choices here?
    maybe I am in the wrong place, I don't know which way to go
    please advice, take all from the app or a little
    no clue where to begin honestly
    can you recommend one of them, I'm hesitating?
    Something has to be done about an app's access in Exact but I don't know what. Can you point me?
    remove it, restrict it or reconnect it? I can't tell which I need
    I'm lost in all these permissions, where do I start
    Our controller says access of an app must be 'different'. What are the possibilities?
    Ask me a few questions and tell me what to do with this connected software.
    which walkthrough fits my situation with Exact and an outside app
    is cutting back wiser than stopping altogether, advise me
    I have a question on software rights in Exact but wouldn't know under which heading.
    Small business owner here, no technical knowledge. I just need somebody to tell me which route to take.
    remove or restrict, what is better?
    difference between revoke and restrict
    which guide do I need?
    not sure what to do with an app
    should I limit or delete Dext?
    what are my options for an app
    where do I start?
    compare revoking and limiting
    no idea which one I need
    advice on app access
    all or part of the rights away?
    when to restrict and when to revoke
    can't decide between removing and limiting
    pros and cons restrict versus revoke
    which option fits me
    recommend: narrow or withdraw
    I need guidance choosing
    restrict, remove or renew?
    is limiting safer than removing?
    what should I pick
    diffrence remove or limit access
    point me to the right guide
    colleague still uses it, remove or restrict?
    new to this, which option should I take
    want to share less, is revoking or limiting wiser
    I know it must change, not how
    I think I'm on the wrong track here, can you ask me what I need
    not sure what I want
    Could you help me decide between ending the app, cutting it back and approving it anew? I honestly can't tell.
    not sure which guide I need
    Help me decide: cut it off, cut it back or approve it anew?
    something must change about an app's rights in Exact and I've no idea what my options are
    help me to decide what to do with the app
    Something must change with our integration but I don't know: revoke, limit, or new consent?
    which option is right for me with app rights
    don't know where to start with the permissions of our app
    Should I remove it, restrict it or reconnect it? please advise
    my manager says "fix the app rights" and nothing more. what are choices
    two people told me two different things about our app, remove it or give it again. who is right?
    not sure do I revoke, limit or reconnect. Which one?
    what are my options for the rights of a linked app
    I've a vague instruction from the partner to "tidy the app access". Where do I even begin?
    help me choose what to do with an app
    Something should be done with permission for an app but I don't know is it withdraw or re-give
    You tell me: take it away, cut it down, or hand it back?
    I need some advice on an app's access before I touch anything, what can be done
    should I withdraw, limit or connect again? I don't know
    not sure what i need, something with the rights of an app
    help me decide what to do with an integration
    I have a question about an app and Exact but too many guides, which one
    what are my options with app permissions
    point me to the right guide please
    confused between revoking and limiting and re-granting
    Not sure if I should cut the app off or just let it see less
    I don't know what I need. Something about app rights in Exact.
    Which guide is the right one for me?
    Help me decide what to do with this integration
    Should I withdraw, restrict or reconnect? I honestly can't tell
    where do I start with app access
    Ask me a few questions and tell me what to do about this app please
    What are my options when I am not happy with an app's access?
    Something about our connector has to change but I wouldn't know which way to go
    The manager told me to sort out the app thing in Exact, no further explanation. Point me somewhere.
    I'm no techie. What should I do about a program that's linked to Exact?
    Is it wiser to remove the access or to adjust it?
    Choosing between revoking, limiting and granting again
    too many guides, which one do I take
    What is the best course of action for our webshop link? It sees either too much or too little, I'm lost.
    Not certain which approach fits our situation
    I want to change what an application can do in Exact but don't know the right way
    Could somebody help me pick the right procedure?
    A client rings me about an app and Exact but he can't explain what he wants. What should I ask him?
    Do I need to disconnect, or is something milder enough?
    decision help app permissions
    I hesitate what to do with the rights from our scan software
    Which of these applies to me: take away, cut down, renew?
    I'm scared of breaking things. Which kind of change do I need for this app?
    need advise on app rights, dunno what to pick
    There's an issue with some app and Exact, I can't tell under which heading it falls
    What possibilities do I have with a connected program?
    General help with app access please, I can't work out what my problem is called
    I don't want to lose the app, but it can't go on like this either. What now?
    Guide me to the right instructions
    Unsure how to handle an app, talk me through the choices
    I'm rather muddled about whether to revoke, restrict or re-authorise our expense tool
    Not a clue what I need, the till is acting up and I might be getting rid of it

choose_what-each-does =
    what is the difference between withdrawing and narrowing
    What's the difference between the options?
    Revoke versus change, explained
    Revoking vs reauthorising
    Compare the options
    Upsides and drawbacks of a full withdrawal compared with a partial one
    Explain what each guide does
    How does a renewal differ from a restriction?
    How do these procedures differ?
    Your jargon baffles me, what do the choices boil down to?
    How many ways are there to deal with an app, and what's each one for?
    Which is easiest to reverse, changing or removing?
    Six of one, half a dozen of the other?
    When is it a revoke case and when a change case?
    Could somebody spell out how taking everything away compares with taking away a few companies?
    My client keeps mixing up "withdraw" and "change" and, frankly, so do I. What sets the one apart from the other?
    Why do you offer a separate route for changing divisions when there's already a way to revoke?
    Before our team meeting I need a short summary of what every option is meant for
    What is the difference between revoking an app and managing its administrations?
    Why are there two screens for app rights, and does it matter which one I use?
    Can you explain in simple words what means withdraw, narrow and grant again?
    what's the odds between ending it and making it see less?
    put it in plain words, what do all these options do?
    taking it away or giving it anew, isn't that six of one?
    In the policy I'm drafting I distinguish withdrawing an app, limiting it to certain companies, and approving it anew. Could you explain in plain English how these three differ in effect?
    Help desk question: users talk about "disconnecting", "restricting" and "reconnecting" as though it's all one thing. What are the differences, so that we can route their tickets properly?
    Restricting, withdrawing, consenting anew: I should like to understand how these three differ before my team touches anything.
    The client swears that restricting a package is as good as withdrawing it. Is it, or am I being fobbed off?
    There are two things here, Revoke and Manage administrations. I'm scared to press the wrong one, what is each for?
    Taking it all away, cutting down the companies, signing in anew: what's the difference between those three?
    I read about four kinds of things I can do with a linked app and they sound the same. Can you put them next to each other?
    In plain words: how does removing a link differ from limiting it?
    difference between withdrawing and narrowing
    explain options for app rights in simple words
    revoke versus manage administrations
    The vendor's letter speaks of withdrawing, the forum of limiting, and our IT of re-authorising. To me it is all the same thing, is it?
    My colleague unticked a company, I pressed Revoke at the same app another time. We have been arguing ever since about what sets the two apart.
    Before I touch a thing I want to understand how withdrawing, narrowing and granting again differ from each other
    Three buttons, three words, and I'm scared of picking the wrong one. Which has which effect?
    explain to a non-technical manager: taking rights away versus taking companies away, what's the diffrence for us
    what's the difference between withdrawing, limiting and granting again
    explain in a few words what each of the three ways does
    limit versus revoke versus consent again, side by side please
    explain again please: revoke, narrow, grant again, what does each of them do?
    What's actually the difference between withdrawing, narrowing and granting again?
    explain in plain words what each of the three options does
    My colleague says withdraw, the vendor says re-approve and IT says restrict. What does each mean?
    revoke vs limit vs reconsent, short comparison
    hang on, withdraw vs limit vs consent again, what's the difference
    difference withdraw and limit
    Before I press anything, could someone explain what sets those three ways apart?
    difference between revoking and narrowing
    Explain what each of the options does, I mix up withdrawing and granting again
    difference between withdraw, limit and consent again
    what is meant with limit compared to revoke
    explain simple please: revoke vs restrict vs re-authorize
    withdraw or limit, is that not the same?
    difference between revoke and limit
    what does each do: withdrawing, narrowing and granting again
    Revoke or restrict, is there much in it?
    difference between revoke and limit and reconnect
    I don't understand these three words, explain simple
    Explain revoke versus restrict versus grant again, in plain words
    difference revoke / narrow / reauthorise
    I keep mixing up these three: taking away, cutting down, giving anew
    Is limiting an app the same as partly revoking it?
    When would people call it limiting rather than withdrawing?
    What does each of the choices for an app's rights mean?
    Please define the distinction between revoking and limiting access
    .done =
        now I see the difference
        So it'll be the middle one for us
        one is off and the other is smaller, got it
        take me back to the choices
        clear, back to choosing
        that cleared it up
        got the difference, go on
        grand, got it, back to choosing
        clear, continue
        makes sense now, back to the question

choose_what-withdrawing-does =
    what happens if I revoke
    what are the consequences of removing an app
    can I undo a withdrawal later
    Impact of withdrawing consent
    What do I lose by revoking?
    Is revoking permanent?
    Will revoking delete my data?
    Is it safe to remove access?
    Does revoking take effect immediately?
    Any side effects?
    Will I regret it?
    How much of a hassle is it to get it back after I've shut it out?
    Are there any nasty surprises after I throw the tool out?
    Would anyone at the supplier get a message that I've shown them the door?
    Which of our daily routines grind to a halt once it's barred?
    I'm afraid that the receipts Dext put in our books will vanish the moment I take its rights away; is that fear justified?
    If I withdraw the permission of our time registration tool, do hours logged in the meantime get lost or do they catch up once it is linked again?
    Please let me know whether withdrawing WooCommerce's consent would also throw off other products that use the same login
    Suppose I revoke it by accident, how bad is that?
    Suppose I pull the permission of our BI connector tonight, will tomorrow's board pack still run?
    There is a withdraw link on the payment provider's row, so would that also delete the invoices it brought in?
    What happens with our booked invoices if I kick the app out?
    Is revokeing final or can I turn it back later when I regret it?
    If the customer pulls the plug on us, does he lose his settings in our product?
    Does cancelling the app's rights also stop the subscription at the vendor?
    what breaks if I kick it out?
    do I lose the invoices it already sent over once the link is cut?
    if I slam that door, can it ever be opened again?
    will anyone notice straight away when I end it, or only tomorrow?
    Suppose we took all rights from the invoicing app, what happens to invoices it already sent over? Are they erased from Exact, or on the vendor's side? I'd like to know before deciding.
    Before I sign off on pulling the document scanner: will colleagues be locked out at once, is it reversible, and do we lose the settings? I'm not pulling it yet, only weighing the consequences.
    If I cut off the till people, will I lose the invoices they already put in, or do those stay put?
    Risk assessment: what business impact is to be expected if a consent is withdrawn in the middle of month-end closing?
    hungover and scared: if I press Revoke is there a way back?
    If I throw the link out, do the invoices it has already booked vanish too?
    What breaks, and when, once an app loses everything? Today? Tomorrow? For colleagues too?
    Can it be undone if cutting off the webshop turns out to be a mistake?
    do I lose data if I revoke
    consequences of taking an app away
    can a disconnect be reversed later, what are risks
    will booked invoices stay when link is deleted?
    I was on the point of clicking Revoke for our webshop and got cold feet. Will the orders that were already booked disappear along with it?
    Our contract with the scan service runs until Friday and the work continues till then. If I pull the access on Thursday evening, does it stop at once or at night?
    Back in 2022 someone removed an app and the whole office could not work for a day. Before I do the same: what goes down and can it be turned back?
    If I take the scanner's rights away, do the invoices it already booked stay in our ledger?
    I fear that taking the webshop's permission away would stop orders in the middle of the day. What would happen?
    Can it be turned back if I regret having thrown an app out? I want to know before I dare
    When we take away consent, will the vendor also lose what it already downloaded?
    does the vendor delete what it already downloaded when I withdraw
    consequences of revoking: what stops, what stays
    if I end access, is our data at the supplier wiped as well
    before I choose: what would happen if I revoke the lot?
    What becomes of the data a supplier has already fetched once I end its access?
    Is what the app copied from Exact deleted as well when I withdraw?
    consequences of taking away an app's permission, before I decide
    do I need to ask the vendor separately to erase our data
    what happens to the data they already took if I pull the plug
    consequences of withdrawing
    Suppose I end the consent on a Friday afternoon. Does the app stop at once and will our vendor still hold our data?
    what are the consequences of withdrawing
    If I cut the app off, does the vendor keep the data it already copied?
    what are the consequences when I revoke
    Does the supplier delete our data if I take away the access?
    what will happen exactly to app after withdrawing
    data already downloaded by the app, is it gone too when I revoke?
    what happens if I revoke an app, is it stopped right away
    If I withdraw will the vendor still have the data he got before
    I'm afraid to revoke. Can it be undone, and do we lose what's already in there?
    what happens with data already downloaded after I revoke
    if i withdraw the app does it stop the same second
    Consequences of revoking an app?
    If I withdraw it, does the supplier also erase our figures?
    Will I break something in my books by revoking a tool?
    Can it be reversed once I have withdrawn an app's rights?
    What will my staff notice when I revoke their app?
    Before I withdraw I'd like to know what it does exactly
    If I take away the till's access do I lose me sales history?
    .done =
        so shut at once and open again if need be, fine
        good to know they keep what they had
        I'll have them delete it. Next.
        that's what I needed to hear
        understood
        okay, I can live with that
        fine by me
        okay that's no problem, continue
        fair enough, back to how much

choose_what-narrowing-does =
    What happens when I narrow access?
    Effect of deselecting an administration
    Does limiting it affect the other companies?
    Does trimming take effect at once?
    Do I burn any bridges by leaving out one firm?
    If I take two dormant entities away from the BI tool, will the old figures disappear from our reports or merely stop being refreshed?
    Is cutting down the selection something I can reverse later without everyone having to sign in anew?
    The details of this supplier bother me, is narrowing it a mild enough remedy?
    What are the consequenses when I untick a company, is the old data in the dashboard lost?
    Will the app give errors after I make its selection smaller?
    Does everybody notice it if I leave the tool only half of the companies?
    if I let it see fewer companies, does the rest just carry on?
    Any harm in taking one company off it, before I do anything?
    If I were to leave one company out for the reporting app, would the whole report break, or would just that company's numbers go stale? I have to judge the risk before I let anyone do it.
    Would limiting the reach of a product to a few companies also wipe what it had already copied from the others? Our lawyer needs that answer in order to pick a measure.
    If I leave a closed store out of the POS connector, does it keep humming along for the others or will everyone have to log in again?
    Suppose I limit the app to two towers: are the past figurs of the third one erased at the supplier?
    Suppose I leave the app just two companies: will it start complaining about the rest or silently skip them?
    Before I decide to take a company away from the dashboard: does its history stay in the reports?
    If I were to cut back only the list of companies, must everyone sign in again afterwards?
    what is the effect of unticking a company
    does app go on running when it gets less administrations
    We intend to take two companies off the forecast tool. Will the history that it already fetched remain there, and do the users notice anything?
    The lawyer wants the sold company out of the app by midnight. If I merely uncheck it, do the others keep on running without anyone having to log in?
    Suppose I'd leave the tool three companies out of ten. Would reports about the other seven break or just go stale?
    Would my colleagues notice anything if the app were cut back to the head office only?
    what happens to the remaining companies when I limit an app
    will the tool throw errors when I take some companies away
    if I pick separate companies, do future ones need adding by hand
    If I restrict a tool to fewer companies, what will my colleagues notice? Does it keep running for the others?
    consequences of narrowing: will the excluded company throw an error?
    before I decide to restrict rather than stop: what's the downside in the long run
    what does limiting do, exactly, for the companies I leave in
    would the app break if I only took two companies off
    side effects of limiting
    I'm inclined to cut the tool back to a few entities. What will its users notice?
    what happens in the app if I take away companies
    Will limiting an app to a few entities break it for the people who use it?
    what happens if I limit the app to some companies
    effect of restricting: does it keep working for the rest and what about new ones
    what happens to the app when I limit it to fewer companies
    will it throw errors if I take away some companies from it
    what does the app do when I take away some companies
    consequences of limiting an app to a few administrations
    will it break when it only may see half of the companies
    What happens if I let an app reach only part of our companies?
    Does the app keep running when a few administrations are taken out?
    Will it throw errors once I restrict it?
    Any downside to limiting an app to hand-picked entities?
    effects of restricting app to some companies
    Suppose I cut the tool down to three clients, what happens when it asks for the fourth?
    After limiting, will a newly opened company be included on its own?
    Before I restrict anything, what are the side effects?
    If I take two companies off an app, will it throw errors or just carry on?
    .done =
        so the other branches go on, great
        new ones I add by hand, noted
        clear story
        they get an error on the rest, as intended
        makes sense
        that answers it, return
        ok so the rest works on. continue
        right, back to it
        that is acceptable, return me
        ok no harm then, proceed
        understood, ready to pick

choose_what-granting-does =
    What does granting again do?
    Effects of reauthorising an app
    Do I end up with two consents?
    Is there a downside to saying yes again?
    Am I handing over more than before if I approve it a second time?
    Does a fresh approval risk importing everything twice?
    Cash wants me to agree once more, and before I do I'd like to know what that changes for the entities that already work
    What changes when I approve again, does it overwrite the old permission or come on top?
    Do I break something when I do the connection twice?
    Is giving new consent enough to solve it, or what does that really do?
    what am I letting myself in for if I say yes again?
    does a second yes wipe out the first one?
    Does approving a tool for a second time replace the earlier approval, or do the two exist side by side? I'm hesitant to start on it before I understand the effect.
    What are the consequences if I hand the forecasting app its permission anew: do colleagues notice it, does it restart the import from zero, can it see more than before? Depending on that I'd go for it or not.
    If I sign the payroll link in afresh, will it do everybody's wages twice or owt daft like that?
    Will giving the Shopify link fresh permission wipe my choice of which company it posts to?
    What happens to the present settings if I were to link the tool a second time?
    Does connecting anew overwrite the earlier choice of companies or is it added to that?
    Any risk in renewing the link while the old one still runs? Duplicate bookings or so?
    what changes if I consent once more
    does giving permission a second time overwrite old choice
    The vendor asks us to give consent once more although nothing is broken. Does that overwrite the companies that I chose so carefully last year?
    They tell me to simply connect again. Before I agree to that: does it open up more to the app than it has at the moment?
    If I say yes anew, does that overwrite the settings from last time, or come on top of them?
    Is it risky to renew a consent while the old one is still running? Could something be booked twice?
    does a new consent replace the old one or sit next to it
    what happens to the previous approval when I approve again as the same user
    if another user grants it, will there be two consents then
    and what would giving consent again do, compared to the others?
    Does my old approval lapse when I grant again under a different login?
    what does giving consent again do: replace the first or add a second
    thinking of re-approving, what would it mean for the existing consent
    if somebody other than me approves again, does mine stay
    does consenting anew replace what was there?
    effect of granting again
    When a second person approves the same app, what becomes of the first person's approval?
    does granting again replace the earlier permission
    What really happens when I approve an app a second time, with my own login or with another's?
    consequences of authorising again, does it double?
    giving consent second time, it replace the first or not? I have two clients in same app
    does a new consent replace my old one
    what changes if another user gives the consent this time, two permissions then?
    What does giving consent once more actually change?
    Is the old consent replaced when I sign in through the app again?
    If my colleague authorises it now, does mine lapse or stay?
    Same login in one app for two clients, what will a second consent do to the first?
    Do I end up with two permissions if I agree again?
    Does reauthorising overwrite earlier choices?
    effect of granting consent a second time
    What happens behind the scenes when an app is re-authorised?
    Will logging the till in again mess up the one in the other café?
    .done =
        yikes, I'll mind that other client then
        same login or there'll be two, right
        I'd never heard of those thirty days, thanks
        got that, on we go
        right, same user then
        good, i'm the same user, carry on
        noted about the other client, back
        same user here so it just replaces, carry on

choose_which-apps =
    I don't know which app it is
    Not sure which integration this concerns
    What if I can't identify the tool behind the problem?
    Our invoices arrive through some tool, and I'd have to find out which one before I can pick an option. Any tips?
    Two of them look alike and I can't work out which one I ought to tackle
    I should clean up but I do not know which app belongs to which product, what first?
    How can I decide what goes out if I don't even know what the app is for?
    I want to do something about a link but don't know which one is the culprit
    one of those tools is acting up, couldn't tell you what it's called
    Management wants "that one tool" dealt with, because of cost. There are four candidates and I don't know which they mean, nor whether it ought to be limited or removed. How do I approach this?
    Theres three things with "pay" in the name and the boss wants one dealt with. Not a clue which one is ours.
    Something should be cleaned up after the supplier's letter, but I've no clue which of our programs it's about or what to do with it
    They told me to 'do something about the connection', without saying which one. Where do I begin?
    Could be the scanner, could be the CRM: I don't know which of the two to tackle, nor how
    not sure which app I should deal with
    There are two Power BI links and one "Invantive" in our books, and the one that has to be dealt with is called "the reporting link" in the mail I got. I would not dare to touch any of them.
    My boss said "get the old thing sorted in Exact" before he boarded a plane. I see seven apps and each of them looks old to me.
    Management wants the "reporting connection" dealt with, but there are several and I don't know which app they mean
    Told to "deal with the link of the warehouse", but which of the names in Exact belongs to the warehouse is a mystery. How to begin?
    I want to change something about an app, only I don't know which of the twenty. Look at the list first?
    no idea which app it concerns, can I choose what to do anyway
    can't choose since I don't know the app's name
    My boss says it's about 'that one integration'. How do I choose what to do without knowing which he means?
    I don't actually know which app my boss meant
    which app is this about
    We're supposed to restrict some integration and nobody can tell me its name. Where would I look first?
    no idea which app it concerns
    one of our linked tools must go but I don't remember which one
    i don't know which app it is about
    boss wants "that app" changed but which one? no idea
    I don't know which app it is about, only that its rights must be changed
    my predecessor's note says "fix app". Which app, God knows
    don't know app name, want to decide what to do
    some program is linked, no idea which one, what do I do first
    something books invoices by itself in our exact, how do I find what app
    I'm supposed to change an app's rights but don't know which app
    My boss said deal with that app, no name given
    Some program should be restricted or removed and I've forgotten which one
    how do I work out what app they mean before deciding what to do
    The auditor wants an app limited, he never told me which
    I can't tell which application it concerns
    Don't know which app it is, only that one must be withdrawn or limited
    Board wants a certain app gone but I couldn't tell you which one it is
    .opt-look =
        yes take me to the list
        show me the list
        yes the list please
        yes
        i want to see the list
        take me there
        bring me to the list
        please, show me
        yes do, i don't know those names anyway
        lead the way
        let's see what's in it
        ok, might recognise it then
        browsing through that row seems useful
        yes please
        Good idea, let's look.
        ok where is it
        want to see it first
        go ahead
        please do, I'd only be guessing
        I'll recognise the name once it's before me
        Bring me there.
        good plan, look first
        don't know
        no idea which
        not yet, show me
        let me look
        yes, I must see it first
        please do
        let me have a peek at what's connected
        please, show the list
        yeah i'd better check
        yes so, show me what's there
        haven't a clue, so yes the list
        please, to the list
        would be handy, yes
    .opt-know =
        no i know it now
        i know it already
        i know now
        no
        not needed i know
        no i know which one
        i know which app now
        no need any more
        it's klippa, i asked
        just came to me, the till
        not needed
        colleague says it's about the webshop
        no thanks, worked it out
        found the mail with its name in it
        no need, I remember now
        it's Zenvoices
        Never mind, I've found the name.
        not necessary
        a colleague just told me
        I know which one
        back to the choice
        never mind, it just came to me: the scanner
        colleague just shouted the name across
        no need, the mail says it at the bottom
        It's Basecone, positive
        no need
        I know it already
        no, it's clear
        don't need the list
        no need, found the invoice with the name on it
        just remembered
        no need, it came back to me
        remembered the name, so no
        customer just told me which one

choose_carry-on =
    Now that I know what they do, back to picking one
    I'm done reading about the effects, what's the next question?
    OK, I know now which app it is. Which of the options do I take next?
    Okay, I know now that it's our own app and that the sales team still needs it. Given that, which of the possible measures is left for me?
    read the differences, now continue with making a desision
    OK, now I understand what each of them entails. Help me pick the right one for our situation
    .done =
        good, back to the choice
        where were we
        right, proceed
        all fine
        go on
        let's
        move along
        carry on
        choosing again, fine by me
        yep, let's

choose_who-else-uses-it =
    Anyone else still on it?
    Is the app shared with other users?
    Whose toes am I stepping on?
    Could I be locking out someone at our accountant's?
    Three people set up that tool with their own logins; if I take mine away, can the others still work?
    I only need it gone for myself, but will the whole office notice?
    Two entries by the same maker: can either go without a colleague being hurt?
    How do I find out if a colleague still needs the tool before I remove it?
    Who suffers if I end this link, can I check this beforehand?
    how do I know I'm not pulling the rug from under a colleague?
    before I touch it: is anybody else here still leaning on it?
    I'm inclined to get rid of the time sheet link, but perhaps the Ghent office still relies on it. How do I find out whether anybody would miss it, and what's wise in the meantime?
    Before we disconnect Visionplanner, how do I find out whether the Barcelona team depends on it too?
    Before I decide to pull the plug, how can I tell whether the warehouse still relies on it?
    I'm the only one in the office who says it can go. Would anybody else be hit if I stop the link?
    Nobody answers my mail about whether the time tool's still in use; is it safe to decide on my own?
    will colleagues be hurt if I switch it off
    how find out if anyone still needs this app before deciding
    I don't use the budget app since I changed jobs within the firm. Before deciding its fate I'd like to know that no one at the branches depends on it.
    The purchase robot was ordered by a department that has been dissolved. Maybe others have come to rely on it; how would I find out before I make a decision?
    I'd hate to break somebody's work. How do I know whether other departments rely on this tool before I decide anything?
    For me this product can go, though maybe the Antwerp office depends on it. What should I ask them before choosing?
    how do I know if anyone else still needs the app before I take it away
    whom should I check with before cutting off a tool
    someone in the office may still be using it, what should I do first
    How do I find out if anyone else works with that tool before I take something from it?
    who should I warn ahead of reducing a program's access
    I'd like to step in but fear someone still depends on the app, whom do I ask
    does my colleague's approval stand if I take back mine
    what if somebody down the hall still needs that app?
    anyone else using it?
    I'm choosing between ending and limiting. How do I make sure I don't cut off a colleague?
    is anyone still using this app before I remove it
    I'm afraid to withdraw an app somebody might depend on. How do I find out?
    is anyone else still using the app, how do I know before i take it away
    How do I know nobody else needs the app before I take its rights
    how to find if others still need the application before I cut it
    will my teammates lose the app when I take away mine
    How do I know nobody else needs the app before I shut it off?
    Will my colleagues still be able to work with it if I take my consent away?
    I'm worried I'd cut somebody else off by removing the link
    Who should I ask first before I pull an app's rights?
    Does withdrawing mine stop it for the whole office?
    is anyone else depending on this app, check before removing
    Maybe the warehouse still works with that tool, I wouldn't want to hurt them
    .done =
        asked around, it's just me
        sent a mail, everybody said no
        sales turned out to have it still, glad I checked
        so Karen's one stands, good to know
        asked the team, only me
        checked with sales, they don't need it
        nobody else, carry on
        only me, back to choosing
        team has confirmed, nobody is using, back
        asked, nobody
        colleague uses it too under her own login, fine, go on

choose_own-or-standard-difference =
    Own app or standard app?
    Difference between own and standard apps
    Signs that it's a published standard app
    Our IT guy mentioned an app registration; does that make it ours or the vendor's?
    How would I recognise a home-made connection as opposed to an off-the-shelf one?
    Help me tell if this is something our own developer registered or a vendor's, before I decide anything.
    How can I see whether ours is an own app or a standard one?
    Why does it matter that the app is made by ourselves or by a partner?
    is it homemade or bought off the shelf, how can I tell?
    did our IT guy make this link himself or is it the vendor's?
    Our next step appears to depend on whether the app is a standard one or one of our own making. How can I tell the difference, since no one here remembers how it was set up?
    internship q: how can u tell if an integration is one we registered ourselves or one from a vendor
    Is the connector my client uses their own registration or the vendor's? I gather it determines what can be limited.
    The advice depends on whether it's an app of our own or the supplier's, they say. How would I know?
    Our IT guy once registered something at Exact himself. How do I recognise whether we use that one or the vendor's?
    Is our link one that everybody gets or one made for us alone, and does this matter for what I should do?
    own app or standard app how to tell
    is our connector from vendor or registerd by ourselves
    Our previous IT firm built something for us and then also resold a package. You ask whether it's our own app or a standard one, and frankly I cannot see it.
    The answer to my question seems to depend on who registered the app, us or the supplier. That was before my time, so what should I look at?
    They asked whether our link is an own registration or the supplier's. How can I tell?
    The advice I got depends on what sort of app it is, home-made or ready-made. What shows me which sort we have?
    how can I tell a standard app from our own app
    we bought the product off the shelf, does that make it a standard app
    what makes an app an 'own app', how do I see it
    How do I recognise an own app versus a standard app?
    we bought the product from a vendor, which of the two kinds is it
    When signing in I couldn't choose companies back then. Does that say something about the kind of app?
    I'm asked 'own or standard'. Our IT agency set it up, how can I tell?
    own app versus standard app, how would I tell
    which kind of app have we got
    It never let me choose companies when I signed in. Does this mean it's something our firm registered?
    how do i see if it's an own app or standard app
    What is meant with "standard app"? and own app?
    is the tool our IT guy set up an own app or from supplier, how to know
    own or standard, i have no clue which kind we have
    how can I tell if it's our own app or a standard one
    what's the difference between standard app and own app
    Something our supplier installed, is it own or standard? Didn't get to choose companies when logging in
    How can I tell whether an app is the supplier's or one we registered ourselves?
    What do you mean by own app versus standard app?
    We bought it off the shelf, so which type of app is that?
    When signing in I never got to pick companies. What sort of app do I have?
    own or standard app, how to recognise
    A former colleague registered something in the App Store once, does that make it our own app?
    Is Basecone a standard app or a private one?
    Signs that an app is home-made
    By what signs do I tell an in-house application from a vendor's one?
    .done =
        so ours is a bought one then
        I did get to tick companies back then, that settles it
        checked with IT, I can answer now
        back to the two kinds
        that settles it
        okay now I know which one ours is
        ok it's the bought kind, back
        purchased, so I know, continue

## What people say at a step

choose_what-you-want =
    the app no longer works and I do not know which way to go
    I want an app to be allowed less, or nothing, where do I begin
    let's start over, I have a problem with some app but can't name it
    no idea where to begin
    My manager only said 'sort out that integration'. What are the possible things one might want to do with it?
    .opt-less =
        less access
        fewer rights
        limit it
        restrict it
        get rid of it
        remove it
        take away rights
        it can do too much
        less
        the app should do less
        it may do too much
        the app should do nothing
        it should have no rights
        i want fewer rights
        take rights away
        withdraw rights
        limit access
        i want the app gone
        the app must go
        it sees too much
        the app sees too much
        get rid of that app
        i want it out
        restrict
        withdraw
        revoke
        take away access
        narrow it
        cut its access down
        contract with that vendor is ending so access has to close
        our salaries are none of that package's business
        i don't trust the program any longer
        we sold a company and it doesn't belong in there
        throw it out, that's all
        the auditor finds its powers far too broad
        I want that app out
        it can see far too much
        Restrict it to a single company.
        we've cancelled the tool, remove its rights
        take access away
        this vendor shouldn't reach payroll
        cut back what it's allowed to do
        they've no business snooping in our payslips
        We left that vendor and I'd like the door shut behind us
        it shows too many companies, even the private one
        makes me nervous that a shop tool can read our books
        shouldn't get in any more
        needn't see everything
        no more access
        doesn't need that
        Cut this thing off, please
        kick them out
        it can read far more than I'm comfortable with
        we had a data breach at the supplier
        it shouldn't see the holding
        kick it out
        I want that thing seeing far less of our books
        should have fewer rights than now
    .opt-works-no-longer =
        its broken
        stopped working
        does nothing
        link is down
        no longer syncs
        fails since yesterday
        gives an error
        lost connection
        the app has stopped working
        it stopped working
        it no longer works
        the connection is broken
        the app is broken
        broken
        nothing comes in any more
        the app gives an error
        i get an error in the app
        it doesnt sync any more
        suddenly it doesnt work
        its down
        the app does nothing any more
        connection lost
        it stopped working last Friday
        not a single receipt since monday
        our dashboard is frozen on 12 november
        unauthorized on every attempt
        crashed and won't pick up again
        this morning it was fine and now it all hangs
        kaput
        the link is broken
        it stopped last night
        I keep getting errors when syncing.
        nothing's coming in any longer
        keeps asking me to log in
        our till doesn't post to Exact since Monday
        it's down, how do I get it going
        scanning has been down since Monday
        no new bank line for three days now
        It ran fine yesterday, today it throws an error
        the bookkeeping light went red on us
        doesn't work any more
        not working
        no data
        stopped
        just errors now
        our dashboards have been empty since Tuesday
        dashboard's been blank since Monday
        no longer syncing
        it broke
        it's after packing in on us
        it's broken since this morning
    .opt-more =
        missing data
        sees too little
        shows too little
        more access
        new company not shown
        i miss things
        more
        the app shows too little
        it sees too little
        data is missing
        i dont see everything
        an administration is missing
        the app should see more
        add an administration
        a company is missing
        too little
        it should be allowed more
        not everything comes through
        i only see part of it
        give more rights
        i want to add something
        it shows too few companies
        we bought another company and it appears nowhere
        four firms in the report while we have six
        the new branch has to be in as well
        picks up only half
        from now on it should reach the holding too
        runs fine but lacks the vat figures
        a company is missing from my report
        it doesn't show all our entities
        Our new administration isn't picked up.
        I'd like the app to reach the holding as well
        shows only half
        want it to see more
        incomplete data in the dashboard
        it shows too few companies, the new one isn't in
        Report runs nicely, I'm just short of one branch
        we founded a charity and that should be included
        the picker has eight while we own nine
        not enough
        doesn't see all
        missing one
        isn't complete
        new company's not in it
        a brand new subsidiary doesn't appear in the tool
        I see two of our three entities
        the app needs to see one more entity
        it's only giving half of the entities in the report
    .opt-look-first =
        see whats there
        overview first
        which apps do we have
        show me the apps first
        list first
        just looking
        i first want to see which apps there are
        look first
        see first
        which apps are there
        show me the apps
        i want an overview
        overview of apps
        what is connected
        i want a list first
        who has access
        which connections do i have
        i just want to look
        first have a look around
        want an inventory first
        no idea what's hanging on our books at all
        must list for the auditor who can get in
        take stock first, decide after
        curious what's linked, nothing more
        could you show me a list of all programs
        i don't want to alter anything yet, just know what's running
        which apps have access at all?
        just show me what's connected
        I need an inventory for the audit.
        let me see the list before I decide
        who's looking into our books
        overview of all links please
        not changing anything yet, only looking
        what's hanging on our books in the first place?
        Before touching anything I'd like a list
        I'm new here and curious what my predecessor plugged in
        auditors ask who else is reading along
        just look
        don't change anything yet
        no idea what's there
        not yet, show me first
        what's connected
        who has access to our stuff anyway?
        what's connected at all? start there
        before anything, list down which apps are there
    .stuck-what-each-does =
        what is the difference
        whats the difference between them
        i dont know what to choose
        which should i choose
        explain the difference
        what do these choices mean
        what does each do
        im in doubt
        which one is better
        i cant choose
        which fits me
        what do you advise
        what do you recommend
        limiting or withdrawing, isn't that the same?
        half of these words mean nothing to me
        what would you do in my place
        can you put in plain english what each one involves
        five sentences and i hesitate between them
        what's the difference between these?
        revoke, limit, grant... explain please
        I don't understand the terms.
        what does each of them do
        is narrowing the same as withdrawing
        those three words all blur together
        Is limiting the same as half removing or what?
        explain to me in plain language what I'm picking from
        which of these ways hurts least
        withdraw vs limit, what gives
        what's the differ between those words at all?
        what do those options mean, difference please
    .stuck-which-apps =
        i dont know which app it is
        which app is it
        i dont know which app
        which app
        i dont know the app
        i dont know what the app is called
        no idea which app
        i dont know which connection
        how do i find out which app
        exact mailed me but there was no name in it
        our it guy mentioned a connection, that's all i know
        what's that thing called anyway?
        could be the scanner or the webshop, can't tell which of the two
        what program do you mean
        not sure which app it is
        I don't know what it's called
        My boss told me to fix "the app", which one?
        we have so many, which would it be
        no name, just something connected
        I couldn't even tell you which program this is about
        Boss said switch that thing off, but which thing?
        got a mail on some integration with no name in it
        could be the scanner, could be the bank feed, no clue what to point at
        which one is it even called
        not sure which program is the culprit
        couldn't say which one it is, boss just said 'the app'
    .opt-changes =
        something changes
        somebody leaves
        new accountant
        another user
        the link has to go to somebody else
        other bookkeeper
        lost secret
        we are switching
        there will be a new user
        karin retires and it all hangs on her login
        moving to a different firm of accountants in january
        client secret expired according to our developer
        my predecessor left and i'm taking over
        our bookkeeper is calling it a day
        a system user will take its place
        the person behind the link is leaving
        switching accountants
        Lost the client secret of our own app.
        put the integration on someone else's login
        our callback address is changing
        new bookkeeping firm from January
        we're going to use a service account
        Karen retires and the scanner is in her name
        new accounting firm from January
        Our home-built tool is getting a fresh key
        the developer says the return address has to move along with our new domain
        not via Jan any more
        someone leaves
        secret expires
        different user
        not broken, not too nosy; it's just that the person behind it is leaving
        our finance lead resigned
        new auditors as of January, the old ones have it all under their login
        I need a new redirect address in it
        new bookkeeper coming
        our in-house app gets a new redirect url
        the client secret of our in-house app has to be renewed
        secret of our own integration must be replaced

choose_how-much =
    how much should go, everything or a part
    I am not sure whether all must go or only some administrations or some data
    I can't decide how much to take away from an app: everything, some companies or just payroll data. What's sensible?
    an app must be allowed less, is that per company or per kind of data?
    stop fully or only partly when others still rely on it, pros and cons
    Management wants the reporting app to have 'less'. In what forms does less exist?
    should I take all of it away or would part of it do
    all or part of the access?
    I want the vendor to see less of us. What are my choices: everything, some companies, certain data?
    app should be allowed less, what are the choices
    How far can I cut back an app: by company, by kind of data, or all or nothing?
    app should be allowed less, which choices do I have in how much to take away
    all or part: how can i limit a connected app
    can I take back part of an app's rights, and which parts are possible
    do I remove all of it, some companies, or some data? what can you even limit
    how much of the app access can be taken away, everything or parts
    I want the app to do less, which levels are there
    can I remove by company or by kind of data or only all
    .opt-everything =
        the lot
        the whole lot
        the whole thing
        the works
        everything
        all
        all of it
        it all
        everything must go
        completely
        the whole app
        entirely
        it should reach nothing
        total
        all rights
        the app must go completely
        we stopped with that package for good
        nothing may remain
        pull the plug
        after that hack it mustn't get anywhere
        root and branch
        vendor went bankrupt so not a thread should be left
        shut it out entirely
        We cancelled, so no access whatsoever.
        leave it nothing at all
        we no longer trust the vendor so cut the cord for good
        it shouldn't get in anywhere
        complete removal
        nothing may remain, the trust is gone
        contract's over
        Never want to hear of them again
        the entire group, no exceptions
        leave nothing
        no access at all
        not just some
        all gone
        they went bust, so goodbye
        don't leave anything
        total removal, we don't work with them now
        lock, stock and barrel
    .opt-some-administrations =
        a few companies
        two companies
        one client
        some of them
        not all companies
        part of the companies
        some administrations only
        some administrations
        a few administrations
        one administration
        only one company
        certain administrations
        not all administrations
        one of the companies
        two administrations
        only the holding
        certain companies
        just a couple of companies
        just the sold subsidiary off
        client jansen left, the other files stay
        my private company needn't be in there
        it may reach the holding but not the charity
        two out of eight
        ghent goes, antwerp keeps running
        just the holding has to go
        two of the companies, keep the rest
        It should only see our trading company.
        three entities were sold so the app has no business there
        drop the one we sold
        hide my private company from it
        take out a few clients
        the entire group except the charity
        one client of our practice wants out
        Ghent stays, Liège doesn't
        sold the shop, kept the other two businesses
        just one of them
        not the holding
        all but one stay
        middle one
        not the holding, the others are fine
        just the holding, the rest stays
        one of our companies was sold last week
        just the companies we sold
        only division 1204, leave the rest
    .opt-some-data =
        only invoices
        not the salaries
        just the bank data
        only some kinds
        sales figures only
        hide payroll
        some kinds of data only
        certain data
        some data
        kinds of data
        only the salaries
        it may not see invoices any more
        certain kinds of data
        not all data
        only particular data
        one type of data
        read only
        not the bank details
        it may not write any more
        the payroll data only
        it needn't see our wages, invoices are fine
        close the hr part only
        bank transactions are none of its business
        it's a till, what does it want with creditors
        can it look and not post?
        leave out addresses of people, sales may stay
        no payroll data
        invoices yes, bank no
        Read only would be enough.
        can we exclude certain kinds of information, like customers' addresses
        it needn't see HR
        leave out the contacts
        only sales data, nothing else
        invoices are fine, payroll isn't
        Keep to sales, stay off the bank
        it may read but no longer post
        customers okay, just not the HR part of it
        no payroll
        certain data only
        not the HR stuff
        sales yes, payroll no
        it may read invoices, payroll is off limits
        no salaries
        it shouldn't read hr stuff
        the payroll figures it shouldn't be seeing, rest is ok
        sales invoices fine, payroll not
    .stuck-what-withdrawing-does =
        what happens if i revoke
        what does revoking do
        is it permanent
        can it be undone
        will i lose data
        what happens when i withdraw
        what does withdrawing do
        what are the consequences of withdrawing
        what if i withdraw everything
        do i lose anything if i withdraw
        is data lost
        can i undo withdrawing
        is withdrawing final
        what does revoking mean
        what happens once I revoke
        does it all go down at once?
        and if i change my mind, is there a way back
        do my old invoices stay in that program
        what does that vendor keep of our data then
        afraid i'll break something by taking it all off
        what happens if I revoke everything?
        does it stop immediately
        Is it reversible?
        do they keep what they already downloaded
        will our entries be deleted when I withdraw
        does it halt on the spot or at month end?
        do they hang on to the receipts they already have
        And if I regret it, can it come back on?
        what will the shop floor notice if I pull the plug
        if I pull it, do they keep our data
    .stuck-what-narrowing-does =
        what happens if i limit
        will the rest keep working
        what happens when i narrow
        what does narrowing do
        what is narrowing
        consequences of narrowing
        what if i only remove one administration
        how does narrowing work
        what changes when i narrow
        what does limiting do
        does it carry on for the other firms if i drop one?
        will it throw errors on that one
        and a company we found later, does that get in
        does the vendor notice when i shut a bit of it
        how does it work, taking only a portion away
        what does limiting do exactly?
        will the others keep working
        Does the app throw errors for a company I take out?
        and new companies later, are those included
        what are the consequences of removing a part
        will they get an error if I take one out
        does it keep going for the other branches then
        If I trim it now, what about a firm I set up next year?
        half closing, how does that work
        and a company I leave out, does it give an error then?
        and if I only cut some, will it throw errors
    .stuck-who-else-uses-it =
        does anyone else use it
        will colleagues notice
        who else uses it
        will it break for others
        does anybody else still use the app
        who still uses the app
        does a colleague still use this
        how do i know if someone still uses it
        maybe someone else still uses it
        i dont know if anyone uses it
        will it bother a colleague
        who works with it
        is it still used
        don't know if the warehouse works with it
        next thing the accountant rings up angry
        is there anybody in the house who opens that package
        should i ask round the office first?
        sales may be in there every day
        maybe colleagues still use it
        how do I know who else needs it
        Does it affect other people?
        the accountant might be using this too
        will I be removing my colleague's consent as well
        might Karen be working with it still?
        I could leave all of sales stranded by taking this out
        No idea whether colleagues lean on it
        perhaps our bookkeeper still scans with it, how do I check
        Would the sales team lose it too?
        I'm worried my colleagues still rely on it
        is anybody in other departments depending on this app?

choose_own-or-standard =
    is it our own app or a supplier's, since that decides what can be limited
    a supplier's standard app, can it be narrowed or must it go
    own app or standard app, how can I tell
    Our consultant set up the link; did he register it himself or is it the vendor's?
    is it different for an app we built ourselves when limiting
    you ask about own or standard app, ours is bought from a vendor
    .opt-standard =
        standard
        from a supplier
        bought
        bought from a vendor
        i pay a subscription for it
        basecone
        ready made by a software house
        came from exact's shop, thousands of firms have it
        visionplanner
        we're their customer, support is great
        we bought it
        signed up on the vendor's website and that was it
        It's an off-the-shelf product.
        standard, supplier's
        not made by us
        it's just Payhawk, like everyone else has
        comes with our till system
        we pay a software house monthly for it
        half the country has it
        bought off the shelf, so to speak
        Another company's helpdesk is behind it
        not ours
        from a vendor
        no own app
        nothing we registered
        off the shelf
        it's Invantive's
        bought off a vendor, thousands use it
        head office supplies it to all the franchises, it's that Invantive one
    .opt-own =
        own
        our own
        we made it
        our programmer built it last year
        on our own client id
        bespoke by a freelancer, for us alone
        we signed it up in the app store ourselves
        a script by my nephew
        written in house, in c#
        we registered it ourselves
        custom built by our developer
        Our in-house team wrote it and holds the keys.
        own registration with id and secret
        it's a little script of mine that talks to the API with our own keys
        built by IT
        it's ours
        put together by our IT lads
        not bought, my nephew coded it for us
        We registered it ourselves and hold the keys
        runs here and nowhere else in the world
        not standard
        not bought
        self-registered
        IT built it
        homegrown
        our devs made it
        I've got the client id and secret in my vault, so...
        it's home-grown
        our dev team made it
    .opt-not-sure =
        not sure
        i dont know
        no idea
        can't tell
        you'd have to ask it
        either
        my predecessor did that
        nothing on paper about that here
        i'm from accounts, not from tech
        never gave it thought, it always worked
        could be either
        I'm not certain.
        that was before my time so I can't answer
        would have to ask IT
        can't say
        dunno
        before my time, beats me
        could be either, it's called Link 2
        my predecessor arranged it and can't be reached
        I'd have to dig through the archive for that
        don't know
        beats me
        neither rings a bell
        could be either, can't tell
        search me
    .stuck-own-or-standard-difference =
        how do i see which kind it is
        what is the difference
        whats the difference between an own app and a standard app
        how do i know which one it is
        how can i tell
        where do i see that
        how do i find out
        how do i recognise an own app
        explain the difference
        where would i have to see that then?
        is it on the invoice or something
        what do you mean by an own app
        if an agency built it for us, does it count as own
        does every user of that package have the same one
        what's the difference?
        how can I tell which kind it is
        What counts as an own app?
        where do I see who registered it
        explain standard app please
        how can one tell a home-made one from a bought one
        what do you mean by these two sorts?
        Any trick to keep them apart
        give an example of each please
        where would I see which it is
        is there some way to make out which type it is
        how would i recognise that

choose_what-you-see =
    the app fails: it asks for a sign-in, or says forbidden, or something is missing
    what would I see in the app when access is gone
    The app isn't right any more and I don't know which guide I need. Does it depend on what I see?
    app falters, how do I tell from the screen which walkthrough helps
    our integration is off: is it the login screen, the error or the emptiness that decides which way to go
    All I know is that something fails. Which kinds of trouble do you distinguish so I find the right help?
    the thing's broken in some way, which explanation is for me?
    app trouble, don't know which kind
    A colleague just says 'it doesn't work'. What should I have her look at to pick the right help?
    app stopped behaving, where do I begin
    Fetching data from Exact goes wrong. Depending on what I see, which help should I take?
    app doesn't work and I don't know which help i need for it
    App acts up, how do I tell if it needs consent again or it's something else
    app has problem, not sure if i must log in again or something else
    .opt-asks-to-sign-in =
        login page
        sign in page
        asks for password
        exact login screen
        the app asks me to sign in
        it asks me to log in
        i have to log in
        i must sign in again
        login screen
        a sign-in screen
        it wants me to log in
        it keeps asking me to log in
        i see a login page
        i have to reconnect
        login prompt
        keeps jumping to start.exactonline wanting my email
        it says: reconnect to exact
        password box
        connection expired, please authenticate
        on refresh i have to type my credentials
        sent to that blue page each time
        all I ever get is the Exact login page
        it wants me to authorise again
        Keeps sending me to the Exact sign-on.
        session expired
        asks for my password
        reconnect button appears
        says I need to log in again
        wants to know my Exact password
        "Your session has ended, reconnect" with a button
        I keep landing on that blue screen
        every morning since it asks who I am
        not without logging in
        reconnect button
        it logs me out each time
        "session expired, please log in"
        "please authenticate with Exact"
        each time it's looking for the Exact login
    .opt-forbidden =
        not within division scope
        something about division
        no access to company
        error about an administration
        an error with forbidden
        forbidden
        i see forbidden
        it says forbidden
        an error about an administration
        403
        an error
        an error message
        i get an error
        it says division scope
        not allowed
        no access to administration
        some error
        says i may not reach company 204
        red bar with forbiden
        a 403 when fetching that entity
        some text about rights on a division
        "no access to this administration", literally
        403 forbidden
        no access to this division
        It says I'm not authorised for that company.
        access denied
        division scope something
        rejected, not permitted
        file 14 is being refused, in red letters
        something on division and scope
        it reads that I'm not allowed into that company
        403 as soon as I pick the charity
        not allowed for that company
        access denied on a division
        403 in the log
        says division isn't allowed
        it says I'm not permitted for company 104
        says Forbidden in red
        it throws 403 at me with the company's name in it
        it's saying administration not accessible
    .opt-nothing =
        just missing
        empty list
        nothing shown
        just empty
        no warning at all
        no error but something is missing
        no error
        something is missing
        data is missing
        it works but not everything is there
        no message
        nothing to see
        empty
        its empty
        i see nothing
        missing data
        no error message
        no error but a company is absent
        all green yet the turnover of company two isn't in it
        runs without complaining, i just can't see one firm
        no grumbling, simply too few rows
        report refreshes ok but half the debtors aren't in
        it pretends all is fine and still i lack the holding
        blank table without a warning
        no error, just incomplete
        one entity is missing
        It runs fine but part of it isn't there.
        fewer companies than expected
        gaps in the data
        works, without the new company though
        some records never show
        most receipts come in, just not Ghent's
        no red, no beeps, too few rows though
        All green and still I lack a whole branch
        it runs, only the new firm isn't among them
        no error, one's missing
        works but not all
        no message, just incomplete
        nothing wrong except a missing company
        not everything shows
        No error whatsoever and yet it isn't complete
        green tick, yet no Belgian company
        looks healthy, but half of the ledger's absent
        runs fine, just one company isn't there
        no error as such, but some transactions are not there
        works but one company isn't there
    .stuck-what-granting-does =
        what does granting again do
        what happens when i give consent again
        what is granting again
        what changes when i grant
        is granting again dangerous
        can it do harm
        what does it mean to grant again
        is that safe, agreeing one more time?
        do i overwrite what my colleague had set
        what if i do it under a different name than before
        will another client suffer if i authenticate afresh
        do i have to set up everything anew once i consent
        what does granting again do?
        will the old consent be replaced
        Is anything lost if I authorise once more?
        what if a colleague signs in instead
        do I end up with two links
        if I say yes a second time, does something else break?
        does a renewed approval overwrite the old one or do I end up with two
        What does re-approving involve?
        will my other client's link go down once I log in again
        would giving consent again undo my current settings
        if i consent again what changes?
        if I approve it again does it break something?
        what happens to my data if i authorise anew?
    .opt-stopped =
        nothing comes in any more
        stopped
        it fetches nothing
        stood still
        nothing since yesterday
        last import dates from 3 november, no window, no question
        dead as a dodo
        the nightly sync doesn't run any longer
        till hasn't posted takings for a week
        it came to a halt
        used to get something every hour, not a single line now
        nothing for days
        last invoice is a month old
        Import hasn't moved since Friday.
        everything I pull comes back empty
        no data at all any more
        figures are frozen
        zero documents
        latest receipt is from last Tuesday
        dead quiet, not a single line since the weekend
        Zero customers, zero invoices, zero anything
        as though someone closed the tap
        nothing comes in
        no data any more
        doesn't fetch
        it stopped
        no message, no data
        the feed dried up
        not a single invoice since the 3rd
        dead silence, nothing's coming through
        not a single thing has come in since the weekend
        nothing arrives, no message
    .opt-too-many =
        429
        too many requests
        mail about limits
        limit reached
        a 429
        got a mail that we're over the daily maximum
        status code 429 in the log
        rate limit exceeded
        exact writes there's too many calls per minute
        daily quota used up
        too many calls it says, try later
        429 too many
        rate limit
        Got a mail that we exceed the quota.
        calls per day used up
        Exact has throttled us until midnight, it says
        warned about our number of requests
        mail came in that we've hit our maximum
        stalls late afternoon and is allowed again after midnight
        we seem to fetch too often, it says slow down
        It mentions numbers per minute
        too many
        limit mail
        no more calls allowed today
        over the limit
        "too many requests", whatever that is
        rate limited
        got an email saying we hit our daily cap
        got an email about rate limits being hit
        the log says 429 over and over

choose_what-is-missing =
    the app shows too little and I cannot tell why
    something is missing in the app and I do not know which guide I need
    The app runs but shows too little. Does the approach depend on whether I know the cause?
    program shows less than everything, which route gets me more: add, or investigate first
    The app shows too little. Do I add a company, or first search where it jams?
    too little on view in the app, which approach is quickest
    it runs, it just doesn't show enough. where do I go?
    app works but incomplete
    Something's absent from what the app displays and I can't tell a permission problem from anything else. Which way now?
    the app runs but it isn't showing all
    I'm missing things in our tool though no errors. How do I pick the right help?
    the app shows less than it should, what to change in rights
    It's running but something is missing. Does it need more permission?
    want the app to see more than today, which way is best
    the app runs but shows too little, where do I go
    it gets less than it should, no error. options?
    the app works but something is missing from it
    I see less than I should in my dashboard, which guide
    half of our data isn't in the tool. No error. What do I choose
    .opt-known-cause =
        it may not see a company
        company not ticked
        i know which one
        not allowed for one company
        the app may not reach an administration
        it may not reach the administration
        one administration is not allowed
        i know it may not reach it
        the administration was not chosen
        the app has no access to an administration
        an administration isnt ticked
        i know the cause
        a company is not allowed
        the administration still has to be added
        we never ticked that company for the app
        there was no tick at that company
        vendor says we need to release company 310
        back then we let in the holding only
        i saw it isn't in the right hand list
        just our new branch has to be put in
        it gets refused for that one
        the app isn't allowed into the holding
        I never ticked that company
        It's not among the permitted ones.
        need to add it to the app
        that entity was left out of the consent
        known: no permission for one administration
        I picked separate companies and skipped this one
        I left the charity unticked when connecting
        The new firm didn't exist when I gave my okay
        seven it may open, I forgot the eighth
        Liège was skipped on purpose back then and should come in now
        not allowed to reach it
        not ticked
        the app hasn't got that one
        wasn't selected
        not permitted for it
        it never got permission for that company, I know that much
        I unticked that one myself back then
        I know why, it was never allowed into the French one
        it's simply not allowed into our new company
        it isn't let into the Limerick company, that much I know
        the new entity was never ticked
    .opt-unknown-cause =
        no idea why
        dont know the cause
        i dont know what causes it
        no idea what causes it
        i dont know
        no idea
        cause unknown
        what causes it
        i dont understand why
        dont know why
        could be anything
        i have to find out
        unknown
        not sure why
        everything seems in order and yet
        looked everywhere and can't make head or tail of it
        you tell me
        ticks are right, rights are right, and still it isn't shown
        could be exact or the report, i'm in the dark
        nobody here can explain it
        no clue why
        I can't explain why it doesn't appear.
        is it Exact or the app
        help me find the cause
        it's ticked, yet invisible
        don't know where it gets stuck
        could be anything, I'm in the dark
        It's ticked, I have the rights, and not a trace
        vendor points at Exact and Exact at vendor
        last month it was there, nobody changed a thing
        don't know
        not sure
        can't explain it
        no clue
        everything looks ticked and still no show
        can't figure out why it isn't there
        might be a filter, might be rights, I really couldn't say
        just don't know why it's not there
    .opt-all =
        all companies from now on
        new ones as well
        it must see all
        the app should see everything
        everything new ones too
        everything
        it should see everything
        new administrations too
        the app should reach all
        all administrations
        always everything
        everything from now on
        future ones too
        automatically everything
        should cover every company from now on
        we set up an entity each quarter and i don't want to chase that
        into the lot, full stop
        now and in the future
        open it up entirely for the whole group
        each branch we open must get in by itself
        full access across all entities
        everything, including future ones
        new companies should come along automatically
        I don't want to add them by hand each time.
        all current and future
        full access from now on
        we get clients every month, they must be included
        let it see the lot, later ones too
        we found a company a month, I don't want to come back each time
        Fed up with ticking, just open it up
        what we have and whatever is yet to come
        it should grow along with the group on its own
        all of them
        no exceptions
        don't want to tick each time
        new ones too
        leave none out
        never want to add one by hand again
        whatever we set up later should be in there automatically
        no exceptions, the entire group
        want it to pick up every company automatically from now on
        whole group including future ones
    .stuck-what-narrowing-does =
        how come it isn't allowed everything, has it been limited?
        what does a limited app mean
        if some firms are excluded, do the rest carry on
        when does a new company not come along by itself
        does such a restriction give errors on others
        what does it mean that the app is limited?
        how does that narrowing work
        Someone restricted it, what follows from that?
        if separate companies were chosen, do new ones need adding
        explain the limiting of administrations
        what does picking per company do, exactly
        Does it go on for those I leave in?
        with just a few selected, is a new one taken along or not
        suppose somebody made it tighter, what would the effect be
        is this because someone limited it? what does that do

choose_what-changes =
    something around the app changes: user, accountant or registration
    which guide when somebody or something changes
    The app stays but something around it changes. Which cases do you know and what's the route?
    a change is coming and the app must carry on, which kinds of change have a plan
    Everything changes here: staff, accountant and our own app. Which guide goes with which change?
    we keep the app and the rest changes, which road is mine
    things around the link are changing, user and such, the app itself stays
    something changes, which guide
    We keep the app but the people around it will be different next quarter. Which of your guides fits?
    staffing and accountant changes ahead, what about our linked apps
    things change around the app, not the app itself. Which guide?
    app remains the same but people around it change. which guide
    there will be changes: maybe other user, maybe other accountant. What to do with links?
    we keep the app, only something around changes, where should I go
    our situation changes (new accountant, new user), app stays. what guide
    app remains but people around it change, where do I go
    the app stays, but stuff around it changes, new accountant, new admin user, help me choose
    .opt-user =
        user
        another user
        colleague leaves
        system user
        somebody else
        different person should own the connection
        ahmed's account gets closed next month
        it's under my name now, don't want that any more
        the controller left
        we're making a separate login for it
        my successor has to take it over
        hangs on a personal account, must become a general one
        move it to a different user
        Wendy's leaving and it's hers
        We want a service account instead.
        new controller takes over
        shouldn't run on the director's login
        the colleague whose login we use retires in spring
        somebody else has to be behind it
        Karen's leaving and it all runs on her login
        from Joe over to me, basically
        same firm, same package, just a different colleague
        Our director no longer wants it running under his name
        not through Pete any more
        someone's leaving
        not in my name
        move it to her
        shift it to a service account
        it can't run under Anna any more
        she's on maternity leave from June so it can't stay on her account
        we want a service account for it
        different login needs to run it
        my coworker who connected it is leaving
        the treasurer stepped down and I'm taking the link over
        the person whose login it is resigns
    .opt-accountant =
        accountant
        new accountant
        another bookkeeper
        other firm
        we're switching bookkeepers
        we're going to bdo
        from january a new practice does the books
        our tax man has quit
        leaving jansen & co
        the man who makes our annual accounts is retiring
        cancelled our bookkeeping office
        switching to another firm
        we've hired a new accountant to do our books
        Our bookkeeping firm changes in January.
        leaving our accountants
        the old bookkeeper has to be out
        terminated the firm's contract
        different accounting office
        From January our figures are done by Peeters & Co
        we ended things with the practice that did our books
        the new tax man wants in, the old one has to get out
        moving to a smaller firm for our annual accounts
        not with this firm any more
        switching firms
        we're leaving our bookkeeper
        different accountancy
        they'll stop doing our books in March
        the bookkeeping goes to a firm in Ghent
        new bookkeeper takes over next quarter
        the books are going to a different practice in April
    .opt-registration =
        secret
        client secret
        redirect uri
        the registration
        own app
        moving our script to another server so the address is off
        our developer asks for a new key
        redirect must be different
        client secret got leaked
        lost that secret code of our home build
        callback url changes after the domain switch
        lost the secret
        the redirect uri has to be changed on our registration
        Something about our registration in the App Store.
        our domain changes so the callback must too
        key of our custom app
        client id and secret stuff
        the server of our own integration moves
        our secret key ended up out in the open
        return address is off since the site moved
        The developer can't find the key of what we built
        we have to edit something in the store that we registered
        secret expired
        redirect isn't right
        our own app
        callback not valid
        client secret no longer works
        client secret got rotated
        redirect mismatch after we moved domains
        secret leaked on github, need a fresh one
        the secret of our app must be renewed
        redirect uri changes since we moved servers
        callback address for our own tool has moved to new domain

choose_proof =
    check whether the app still has access before I decide
    does this app still have access at all
    please check if the app has access
    can you check if the app still has access
    could you test if the app still can enter, then I know if i should reconnect
    .plan =
        show what you'd send
        i want to review the call beforehand
        want to see the call before it's made
    .check =
        go on, have a look
        have a look whether it gets in
    .by-hand =
        I'll do the looking myself, ta

choose_to-revoke =
    I decided on withdrawing everything, which guide is that
    everything has to go, send me to the right guide
    decided: full removal
    is withdrawing for ever or can i give it back later
    I'm sure it must lose everything, just point me at the right guide
    .opt-revoke =
        off we go
        let's pull it, lead on
        kindly take me to the withdrawal procedure
        yes start withdrawing
    .finish =
        nah leave it, i'm finished
        good, i know what to do
        not right now, thanks
        not today thanks, done

choose_to-narrow =
    I chose to take away administrations only, which guide do I take
    only some administrations must go, which of the guides is it
    keep the app but drop three companies from it
    take one client file out of the integration, rest should go on
    .opt-change-administrations =
        go on, let me pick them
        yes, next guide
        go ahead, i want to unpick those two companies
        show me how to take those two out
        let's remove those two then
    .finish =
        cool, will do later, end
        nope, nothing more
        will do it on Monday only
        enough info for now

choose_to-grant =
    I chose to grant consent again, which guide is that
    the app asks for a sign-in, which guide do I need
    app asks me to log in to exact, what's the guide called for that
    .opt-reauthorise =
        let's get it connected again
        ok walk me through granting it
        lead me there so
        yes relink it
    .finish =
        right, nothing further
        my colleague will handle it, finished here
        I know how to do that part, we're done
        my boss will do it, I'm finished

choose_to-add =
    an administration must be added, which guide do I go to
    the cause is known, the company is not ticked, which guide now
    .opt-change-administrations =
        add it, yes
        let me add it
        open the guide where i tick the company
        how do I put the new company on it
        please show the next guide for adding
    .finish =
        that's solved then, nothing else
        good to know, bye

choose_to-all =
    from now on the app may have everything, new companies included, which guide
    what do I choose if later administrations should be covered too
    is it right that for every company incl. future ones I must withdraw first and consent after?
    which two guides for full access
    My aim is an app that never misses a company again. In what order do I go through your guides?
    want it to see everything from here on, new companies as well. What's the order, revoke then grant?
    I want the app gets every new company automatically
    all companies including ones we create later, where to tick
    .opt-reauthorise =
        already revoked it yesterday, so on to the second
        already withdrew it, so on to the consent
        already revoked, on to consent
    .opt-revoke =
        right, pulling it first then
        let's start by withdrawing
        start with taking the rights off so
        start with the withdrawal
    .finish =
        will schedule it, bye
        noted both steps, bye

choose_to-layers =
    I do not know where it gets stuck, which guide finds out
    something is missing with no known cause, where do I start
    something is missing and I don't know which layer causes it
    something missing in the app and I don't know the cause, walk me through
    .opt-new-administration-invisible =
        fine, let's dig
        first layer please
        let's go through the layers
        yes go find where it hangs
        let's go through them layers then
        please begin from subscription level
        let's find where it hangs
        yes go through them
    .finish =
        no time now, that's it
        i'm finished, cheers
        leave it at that
        i'll leave it to IT, done

choose_to-division-error =
    it says forbidden, which guide explains that message
    which guide goes with a message about a division
    error in the app about an administration. do I take the first or the other guide?
    .opt-forbidden =
        It says no more than that I'm not allowed
        just that single word
        just that one word and a 403
        nothing but Forbidden on the screen
        403 Forbidden and not a word more
        one word, forbidden
    .opt-division-scope-error =
        it mentions a division
        it mentions a division number
        says the administration isn't permitted
        error is telling administration is not permitted
        the text mentions our company number
    .finish =
        our supplier is on it, nothing more needed
        our developer will look at it, thanks
        that's for the vendor, closing

choose_to-overview =
    let me see which apps there are before I decide
    look first, decide later: where is the list
    first look which apps there are, then decide if revoke or limit
    i want to see apps before I decide about them
    .opt-overview =
        Start looking
        list please
        yep, start with the list
        show us the list so
        proceed to the listing
        yes, see the list first
    .finish =
        not now, that's it for me
        leave it, I found what I was after
        no more needed, finishing

choose_own-app-limits =
    so with an own app there is nothing to choose, what is left then
    what can be done when our own app sees too much
    we built it ourselves, does limiting even exist as an option then?
    own app, which options have I got
    For a home-made integration, which of the three ways is open to me: withdraw, cut back, or new consent?
    limiting our own app, what options are there
    limit our in-house app to one company, is it possible
    our own registered app sees every company, how to make it see less
    .opt-revoke =
        pull the old one, how
        okay take the old one off first
    .opt-reauthorise =
        new user exists, need to log the app in with it
        old one's out already, connect again as the service user
    .finish =
        i'll restrict that user, all set
        shame but ok, finished
        right, I'll cut down that user's rights so, done

choose_data-is-fixed =
    the integration may see invoices but not wages
    let an app read only certain data such as sales
    may an app see invoices only and no payroll
    can I choose which kinds of data an app gets
    hide the wages from the integration but leave the rest
    I want to limit the kinds of data, not the administrations
    can I let an app see invoices but not payroll
    is it possible to switch off one kind of data, say contacts, for a supplier's app
    I'd like read only rights for a vendor, can I set that myself
    can I let it read invoices but not payroll? just part of the data I mean
    Can I let the tool read invoices but not payroll?
    I'd like our expense app to see purchase entries only and nothing else. Where do I untick kinds of data?
    share contacts but not the ledger with a bought product, possible?
    why can't I pick which kinds of data a supplier's product gets
    what if it may read invoices and nothing about wages?
    hide bank data from app
    I'd like to strip one data category from a supplier's tool and leave the rest. Is that up to me?
    can I block just the payroll data for an app
    I want to let it read invoices but not bank transactions, where's that toggle?
    can I block the app from seeing salaries but leave invoices
    how to switch off certain data kinds for a standard app
    i want read only for this tool from the vendor, possible?
    remove the HR data from what app may use, keep the rest
    can I stop the app from reading salaries but leave invoices
    possible to give app only some kinds of data? from standard supplier
    can I forbid only the payroll data for an app
    remove some kinds of data from a vendor app, keep the rest
    I want the tool to have only sales data, no bank details
    Change the scopes of a supplier's app
    Make a connected app read-only, is that possible?
    Is there a tick box to hide payroll data from a vendor's app?
    The app gets the whole general ledger, I only want to give it debtors
    Can I choose per kind of data what a standard application may look at?
    I dislike that our scanner can edit contacts. Can that one right be taken out?
    Could an app be prevented from reading payroll while it keeps reading invoices?
    .opt-revoke =
        then pull the plug
        then it has to go altogether
        then i want the whole app gone
    .opt-overview =
        where can I look at what it reads
        to the list of apps please
        what are all the other ones seeing then, give me the list
    .finish =
        will write to the vendor, over and out
        asking the vendor, so finished

choose_has-access =
    the app still has access and yet it fails, what now
    access is fine, which guide fits then
    your check says it has access, so is granting again pointless
    Exact still lets the app in yet something's wrong, what next
    is there any use in consenting again when access is fine
    you say access is fine, then why would I consent again
    check passed, app still odd
    If your test finds that the connection is still accepted, should I be looking at a different kind of problem?
    the check says the app's still permitted, so is re-approving pointless?
    authorised according to you, yet things are missing
    check says app is still accepted, so what else can it be
    .opt-new-administration-invisible =
        still I can't see Acme East in it
        a company is absent from the report
        the company we added last month isn't to be seen
        our new entity isn't in it
    .opt-division-scope-error =
        it throws an error naming a division
        get an error naming the division
    .finish =
        oh good, false alarm. done
        fine as it is
        happy days, nothing to do so
        great, false alarm

choose_to-link-stopped =
    I picked: the link no longer works, which guide goes with that
    which of the guides finds out why something stopped
    integration suddenly dead
    Nothing has come over from Exact since the weekend, how do I find out why
    .opt-link-stopped =
        OK find the culprit
        ask away
        ok let's find the cause
        find out what ails it so
        ok ask me those questions
    .finish =
        never mind it came back, done
        not needed, it started working on its own

choose_to-too-many-requests =
    I picked: it says too many requests, which guide do I take
    which guide is about waiting after a limit
    is a rate limit mail from Exact a reason to reauthorise
    .opt-too-many-requests =
        tell me the waiting time
        how long do we wait
        how long till it's let back in
        our job polls every minute, how to avoid this
    .finish =
        will wait, nothing else
        ok leaving it alone
        ok will wait, thanks a lot

choose_to-move-link =
    I picked: let it run on another user, which guide is that
    which of the guides moves a link to someone else
    .opt-move-link =
        begin the handover
        show me how to hand it over
        let's move it over
        start the transfer to the other user
        walk me through shifting it to the new user
        it should run on service account instead, show
        move it across
    .finish =
        ok got it, no more
        I'll get the IT crowd to do that
        will do it with HR later, end

choose_to-change-accountant =
    I picked: we get another accountant, which guide fits
    which guide tidies up after changing firms
    moving from one bookkeeping firm to another, which of your guides is mine?
    .opt-change-accountant =
        let's tidy up
        begin with the list please
        let's clear out what the old crowd left behind
        take me to that list making
        start with the list
        ok tidy up, go
    .finish =
        thanks, done for the moment
        will come back when the new firm starts, finished
        new accountant will be doing it
        saving this for december, finish

choose_to-own-app =
    I picked: it is about our own registration, which guide is it
    which guide covers the secret and redirect of our own app
    our redirect uri changes because of new server, which guide do I need
    something with the redirect url of the app we registered ourselves, where should I go
    .finish =
        our dev has it now, that'll be all
        got what i wanted, closing
        i'll send it to our developer and leave it
    .opt-own-app =
        secret is misplaced, please show where to get it
        grand, show me that registration
        open the registration one
        need the secret back, go
