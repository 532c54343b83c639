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
    Not sure whether I should take the till off, trim it, or approve it again
    Which of your guides do I need? Something with our booking app and the books
    help me decide what to do about this app's access
    I don't know the right words, it's about an app and our bookkeeping and who may do what
    My head spins: revoke, limit, renew, which one applies to the kiosk?
    I have a problem with an app at Exact and don't know where it belongs
    point me to the right place, it's about tool permissions
    All sorts wrong with our apps, just steer me to the right one
    should I revoke or limit? It should do less, maybe nothing
    No idea what I need, something about the till's rights
    What are my options with an app that I've mixed feelings about
    I want order in what apps may do, but what's what I want called
    Accountant mails 'sort out the app rights', no explanation. Take away, make smaller, approve anew?
    dont know if i should revoke or what
    List what I can do around an app's access so that I can pick
    Help me figure out which route fits, all I know is the integration has to change
    My boss said sort out that link. Remove? Restrict? Reconnect? No idea.
    Where do I begin if I don't know what's the matter with the connected software
    a client rang about "the connection", what should I ask her to find the right instructions
    What options exist when I'm unhappy about how a linked program behaves
    I'm new here at the office and was handed all things apps. Point me somewhere
    So many guides about links, ask me some questions and send me to the right one
    can you ask me questions until you know what I need? it's about software hooked to Exact
    Reduce it, remove it, renew it, what suits my situation?
    I only know the client is unhappy with "the Exact thing", could be anything
    which help is there at all about connected apps
    dont know if our trouble is a stop, a refusal or something missing
    there's a note on my desk: "fix Exact app". That's it.
    What flavours are there for app access
    permission, authorisation, link, rights, I'm lost in the words, which do I need
    One colleague says revoke, the other says restrict, who's right in our case
    decision help for a connected program
    you tell me what to do with this connection
    guide me, I'm a novice with integrations
    I want a menu of what can be done about apps
    less power for an app, or more, or none: show me the choices first
    the client and I disagree about what should be done with his connected tool, help us pick
    options for dealing with a connected app: close, curb or renew
    something needs doing about an app but I'm unsure which action applies
    not sure which procedure I need for an integration
    what possibilities do we have to control an app
    should the app go or merely get less, I can't work it out
    Management wants 'something done' about a supplier's access. Which measures exist?
    line up what can be arranged around an app in Exact
    trouble with an app and I can't say whether to close it, curb it or renew it
    which of the procedures suits my case? A vendor has access, that's all I know
    I help out at a village hall and was told to sort out the app access, not sure what sort of thing that even means
    Do I need to cut this app off, trim it or sign in again? Can't tell
    Trustees asked me to do something about the donation app's access, please help me work out what
    Which of all these instructions is the one for me? I only know there is something with an app
    I don't know what I must do with this app, please ask me some questions
    Too many options for me, is there a simple way to decide what to do with our app?
    One volunteer says remove it, the other says renew it, how do I decide
    Where do I start if I am not sure what kind of change the link needs
    I need a signpost: our app needs something but I lack the word for it
    The trust's secretary wrote 'fix app access', and that's all I have got
    I need help with what to do, not with how to do it
    There's an action point: review app access. What could a review end in?
    We may or may not keep the programme next year, what's the wisest thing with its access meanwhile?
    Grandad here: a fellow member set up an app, what can I do about it, broadly speaking?
    Which pigeonhole does my app trouble belong in?
    Please list in short what one can do with an app's access
    dont know what i shuld do with this conection
    The council agreed to 'do something about that app', and I have to bring a proposal
    Is there a decision tree for an app's rights?
    Kindly orient me, I must decide about a linked application and don't know the possibilities
    The supplier gave me verbs: revoke, limit, reauthorise. Which one do I need?
    Trouble around the receipts app and I'm a chairman, no technician. What would you put before me?
    I have three tools in Exact and no idea whether I need to cut, trim or reconnect them, guide me
    not sure what i need, something with the rights of our reporting app after the merger
    Post-merger clean-up of connections, where do I start: limiting, removing, regranting?
    Could you help me pick the right approach? Company sold, apps remain, permissions must change somehow
    I'm new as group controller and must do something with app access but cannot name it
    Help me decide what to do with the access of the tool
    one-stop question: app access in Exact, many options, which is mine
    I do not know the right term, but our app's access ought to be different from what it is today
    what can I change about a link between Exact and another program, what are the options
    I inherited app admin for the group, what do I need: trimming, pulling, renewing?
    We want something different from our Exact integration but don't know if that's a limit or a revoke
    help, which of your guides suits me
    There's an app, there's an access question, I'm lost in the terms
    what are my options re app access
    my CFO told me to sort out the rights of the connector, no further instruction
    Carve-out next month, apps will need changes of several kinds, I don't know which path suits what
    New job, new group, a heap of apps: some see too much, some are dead. I don't know which of your roads to take.
    Somebody should ask me questions until it's clear what has to be done with our app's access
    is it a withdrawal or a restriction that I'm after? don't know
    We sold a business and have tools; do I need to remove, limit or re-link? unclear to me
    decision help access of an integration
    Don't know what this is called: changing what a connected program may do
    Could you sort out with me whether our tool needs less access, more access or a fresh permission
    I've got a permission issue with apps in general, post-merger. Where do I enter?
    Not at home in this matter: something has to change in what a linked program can do
    guide me to the proper instruction for app rights
    we want the access arranged differently, that's all I know
    something has to change about our shop app's access, not sure what
    withdraw, narrow or approve anew, I can't tell which fits me
    help me pick the right thing to do with this integration
    Customer says 'sort out the app rights', he can't say what he means. Where to begin?
    I don't know what I need, ask me questions
    unsure whether this plugin should go, see less or be renewed
    colleague says the app should be 'different', remove or less? guide me
    no idea which of your guides is mine, it's about an app and Exact
    client wants "something with access" and I have to steer him through the choices
    apps, rights, companies, I've lost the thread, just ask me things
    what's wise in my case with this shop app, don't want to break a thing
    I must pick between fewer rights, none, or fresh rights for our till
    not sure revoke or limit
    help pick: withdraw, narrow, regrant
    unsure what i want, app thing exact
    menu of options for app rights
    boss says do something about that app's access but not what, help me decide
    i need advice on which way to go with an app that has rights in our books
    app + exact, need pointing in right direction
    limit? withdraw? reconsent? help
    what are my options with an app's access
    I'm not sure whether I should cut the app off or just trim what it can get at. Which is better for a two-site café?
    The dentist told me to sort out the link. I don't know what sort out means here. Where do I start?
    Withdraw, restrict, renew... too many words, can you ask me a few things and point me somewhere
    Something about our spa software's access needs to change but I couldn't tell you what exactly
    What are my options with an app that can get into Exact?
    Not certain which of your how-tos fits my case
    Our club treasurer wants advice: end it, limit it, or leave it and grant again?
    which one do i need, revoke or limit or reconnect
    What's the difference between pulling permissions and narrowing them?
    Head office sent a vague mail about app access at our hotels, help me figure out what action that implies
    I have a problem with a ticketing tool and its permission, and I need somebody to route me
    decision help for app access please
    One says disconnect, one says restrict, one says reconnect. Who's right?
    I read about revoking, limiting and renewing and can't see the wood for the trees
    Take me by the hand, all I know is our salon app and Exact need to be different
    Is there a chooser for this access stuff?
    Should I give more rights or fewer? I can't work it out for our hotel tool
    the right how-to please, i lack the word, it's about software that can get in our books
    The board decided app access is to be reviewed. Which actions exist?
    I've an app, Exact, and an unhappy boss. What could one do about this access?
    Disconnecting sounds so final; are there milder measures for the salon tool?
    Perhaps it should go, perhaps see less, perhaps run under someone else. Ask me the questions.
    For a layman: which actions exist around app rights and which one belongs to my case?
    sort me out, something with an app and permissions
    Undecided between pulling a tool and giving it a narrower view
    My question is vague: a program is allowed into our Exact and something must be done with that
    What are my options if I trust an app, though not entirely?
    Renew it, shrink it, move it or stop it? No idea which applies
    signpost for app access
    Can you find out with some questions which instructions I should follow for our rota tool?
    The surgeon wants 'control over the links'. What knobs are there?
    Our board wavers between limiting the till and throwing it out; what are the practical differences?
    too many guides, which is mine
    Not sure if I should cut the app off or just shrink what it sees
    What are my options with a connected app?
    Boss says do something about that integration. Do what?
    revoke or limit, which one fits
    I don't know which of these procedures I need for our expense tool
    Ask me a few questions and tell me where to go
    The vague ticket says adjust app permissions. How do I work out what is meant?
    Help deciding: keep, restrict, or remove the app
    Supplier says reconnect, manager says disconnect, I'm in doubt about what's right
    What can be arranged around apps and Exact, in broad strokes?
    I need to change something about an app's access but I lack the words for it
    pros and cons of ending access versus restricting it
    Adviser talks of scoping, revoking, re-authorising. Which one do we need if we're simply uneasy?
    confused about all the consent stuff point me somewhere
    Is there some kind of decision aid for app permissions?
    Our meeting notes say sort out the Klippa link and nobody remembers what had to be sorted. What could it be?
    Director, vendor and auditor each want something else with the same app. How do I decide?
    Removing seems a waste, leaving feels scary; what's in between?
    what flavours are there of limiting an app
    start from scratch with me, something with a link, that's all I know
    Creditors want it gone, sales wants it kept. Which possibilities do we have?
    If a tool is not needed for a while, leave it, limit it or withdraw it?
    decision tree for app access
    The vendor shouts 'set the permissions right', which could mean anything
    Something should be done but I can't tell under what heading it falls
    think along with me about the access of our apps, what suits which case
    Renew the consent or alter the companies? I can't tell which we need
    Help me find the right procedure for an app that both sees too much and asks to sign in
    There's an app, there's unease, and I don't know what's possible
    between all and nothing, what can be done with an app
    choose: withdraw, adjust or do nothing
    From mild to severe, what measures can I take against an app we're unhappy with?
    Access of third parties must be reviewed, says the board. Per app, what is there to choose from?
    My question fits no box, I'd like to change how an app may work in our Exact
    Ticket just says 'change access'. Change how? Help me take the right turn
    If I sketch the situation, will you tell me whether it's a matter of revoking or something milder?
    can't decide between getting rid of it and turning it down a notch
    I want to do something about the apps in Exact but I'm not sure what it's called
    Should I revoke, restrict or reconnect? no clue
    Our link does odd things and I don't know whether to take its rights away or give them afresh
    There are a few possibilities I believe: take it off, make it smaller, renew it. Which one suits a client who's half leaving?
    I need advice, not steps: what would be the right thing for an app we use a little
    something has to change with our connector, can you ask me some questions and tell me where to go
    what are my options with a connected app
    app problem, where do I start
    Boss said sort out the Dext thing. That was all he said.
    what would you do with a scanner we're using in one company and not in the other and maybe soon not at all
    I'm torn between blocking the tool fully and just hiding the holding
    a short explanation please of everything I can do with the permissions of an app
    Withdraw versus limit versus grant again, I don't see the wood for the trees
    my accountant says adjust the app rights but not how or what
    point me in the right direction, it is about permissions and I'm a novice
    I was told to fix the authorisations of the app, is it removing, adding, or signing in again?
    which of the many procedures applies to me? the payroll app is being replaced partly
    we want less exposure to third parties but don't know how far to go
    need a decision aid for app permissions
    Do I tidy up by deleting rights, or is there a milder measure
    what's possible in Exact when a supplier's access no longer fits what we use it for
    I've got three different issues with apps and I'm looking for the right starting point
    my colleague mentioned scopes, consents, revocations... which one do I want if I just feel uneasy
    start here?
    We pay for a tool in three companies, use it in one and a half, and there's an argument in the office about what to do with its access
    An app of ours no longer fits, and I don't know if that's a matter of less, none or anew
    I'd be grateful for some guidance: which road should I take with the permissions of the payroll link?
    where to begin when someone says 'look at the app rights'
    the instruction from head office is 'review and act on integrations'. Act how? what sort of actions are there?
    I know that I want to change something about the link, but is it its user, its companies or its existence?
    two choices or more? what can one do with an app's access
    tell me which procedure is right for my case
    Dext: keep, trim, or scrap. Can you help me think?
    we're a bit lost between all the words, consent, permission, division, app rights. What would we need if the supplier is only partly replaced?
    I want to get this right first time; ask me what I want and send me to the right page
    what's wise: fully unlinking and relinking, or tinkering with what's there?
    General question on managing an app's access, don't know the options
    not sure if mine is a case for withdrawing
    Someone at Exact told me I had to 'arrange the permission' and hung up.
    menu of options for app access please
    do I need to limit, or withdraw, or is it something else entirely? The only thing I know is that compliance isn't happy
    which of your guides suits someone who doesn't know what's needed?
    can you help me pick
    My problem with the app is hard to name. It does something it shouldn't or the other way round
    first time here, app rights, overwhelmed
    can you tell me what suits us: an app which the Irish office loves and the German office wants gone
    I have a link. I have a problem. I don't have the vocabulary.
    do I have to revoke it before changing anything or are there other ways, what are all the possibilities?
    which action fits: tool remains in use, but the privacy officer objects to something about its access
    advice wanted on app access, no idea about the available measures
    what steps exist for managing a third-party app, and which one should I take
    we're reorganising. Some apps will need something. What are the sorts of something?
    Is it better to take rights away, to reduce them or to leave it, for an app we rarely use
    not sure if i should revoke or somthing else
    Sorry for the vague question. We have a tool. It's got rights. My manager thinks that they're wrong. What now?
    wich option do i need
    I've read three help pages and now know less. Revoke, narrow, re-consent: which is for whom?
    There's a tool in our Exact that gives me an uneasy feeling; it should probably be kept, but in what form?
    what r the diferent things i can do with an app conected to exact
    Could you ask me a couple of questions so that I end up with the right instructions about my app?
    To be honest I don't even know if I have the right to ask this, but what's usually done with apps of a subsidiary that's sold?
    I want a recommendation on what to do with the rights of a tool that we use a bit
    hello, I need 'something with authorisations' for Klippa according to the note on my desk
    My question's rather basic: an app, our books, and it's no longer as it should be. Which of the possible actions should I look at?
    tell me in two lines what I may do with an app's rights and which one is the mildest
    we have an app that is half wanted
    my manager wrote 'deal with the app rights' on a sticky note, what can he have meant
    need help choosing between the guides
    Should I remove the app or only limit it?
    I don't know what I need, help me choose
    What's wiser: cutting the app off or letting it see less?
    What are my options with a linked app?
    Something has to change with this app's access but what?
    Revoke, restrict or re-allow: which one?
    Which route fits my situation?
    I can't decide what to do with this app
    Where do I begin if I want to change an app's access?
    Do I need to disconnect or is there something milder?
    My boss says do something about that link, but what?
    Help me decide how much an app may still do
    I'm torn between less access and no access
    Can you advise me on the access of our apps?
    What can I do with the permissions of an app?
    I want to alter a link but don't know what it's called
    limit or withdraw
    help choosing app rights
    Is revoking overkill or should I narrow instead?
    Ask me some questions so I know what to do
    What would you do with an app we half use?
    When do you revoke and when do you just take a company out?
    not sure wether to withdraw or move the link
    Point me to the right instructions for our integration
    What fits best: stop, reduce or renew?
    I need advice about an app's rights
    How do I approach an app that may do too much?
    Which choices do I have if I half want to keep an app?
    Can someone think along about our link?
    I don't know what to ask about our linked apps
    Is removing really the right solution for this app?
    Less access, but how much less? Guide me
    I can't see the wood for the trees with app rights
    What's best for an app I only use in December?
    I'm new, what can I arrange around links?
    Stopping entirely sounds scary, what alternatives are there?
    I'm considering a change to Payhawk's access but which?
    How do I pick between fewer rights and no rights?
    Something's off with our app access, where do I go?
    Lead me to the proper explanation on app access
    Which of your guides matches my problem with an app?
    Do I cut it loose or give it less?
    How do I determine what should happen to a link?
    Advice please: keep, shrink or drop the app?
    Which steps suit my app problem?
    What should I choose if I may want the app back later?
    Remove or temporarily reduce an app, what's sensible?
    A client says something must be done about the access of their invoice app, without being able to say what. Is there a short questionnaire that leads me to the right instructions?
    I'm torn between taking the reporting tool off altogether and only hiding a few companies from it. Could you help me decide which fits?
    My predecessor's note reads: sort out CRM access. Removing? Renewing? Reducing? I would like to be steered to the right thing.
    I'm giving a course on app permissions and want a decision tree: in this situation withdraw, in that one limit, in another grant again. Do you have that?
    The managing partner wants the expense app on a shorter leash. There seem to be several ways of doing so and I can't tell them apart. Which would suit us?
    Our helpdesk mixes up revoking, restricting and re-approving all the time. Where should an agent start who doesn't know yet which one a customer needs?
    I don't know what I need. The supplier tells me to reconnect, my accountant tells me to disconnect, and the app sees too little as well as too much.
    Before I touch anything at this client: which possibilities exist for an app one isn't comfortable with, from mild to severe?
    Boss told me to fix the rights of our planning tool. I have no clue if that means less, more or none. Ask me some questions and point me somewhere please.
    Interim here, inherited twelve links and a vague complaint. Which of your guides is for me? I can answer questions if you ask them.
    New to all of this. Something about our webshop's permission should change but I lack the words for it. Can I be guided?
    We disagree in the office whether to drop the app or cut it down. What would each option mean for us and how do we pick?
    During our talk the client couldn't explain what he wants with the app, only that it keeps him awake. What questions show what has to be done?
    I've three complaints about three apps, probably each needing something else. Could you direct me each time?
    Colleagues talk about off, narrower and anew, and I just nod. What are the flavours and which do I take for a planner we half trust?
    A vendor asks us to review permissions. Review may mean anything. How do I determine whether it's less, more or again?
    For our knowledge base: what's the first thing to ask a customer to tell whether he wants rid of the app, wants it smaller or wants it alive again?
    My boss asked me to adjust the authorisation of Klippa and boarded a plane. Adjust in what sense? Help me choose.
    New application manager, ticket titled something with app rights. Please put me on the right track before I do anything.
    Our client wants the app inactive, as he puts it. Would that be revoking, freezing or limiting? I don't know what exists.
    Which route is for a company that isn't sure whether its tool should lose a few sets of books or lose everything?
    There's a request by the works council to do something about an HR app. Something may be off or less. Which options do I present?
    My report should recommend an action per integration. Which actions exist, and when would you go for which?
    The client calls it unlinking, his IT man calls it adjusting rights and the vendor reauthorising. Do they mean the same, and which is ours?
    I don't know your subjects and have ten minutes. Ask me a few questions about my app and name the guide.
    The assignment is: get that app sorted. It works, it doesn't, it may do too much, everybody says something different. Where's my starting point?
    What would you do with an app that isn't needed until next year: take it off, leave it, narrow it? Differences please.
    Client wants something between fully open and fully closed. What is there in between for an app in Exact?
    We want a grip on an app, I can't make it more precise. Less, nothing, or again with better settings? Tell me what the choices are.
    A sticky note says: sort app with Exact!! As a stand-in I've no context. Through which questions do I reach the right explanation?
    Help wanted choosing between removal and reduction, in plain words, as our volunteers don't get the jargon.
    which of your explanations do i need if a client says do something about that app but not what
    Everybody at the client agrees that things must change with the app, and nobody agrees how. I need the options in a row.
    Our vendor has three buttons: pause, limit and break. In Exact they'll be called differently. What are the choices, and what fits a client going abroad for a year?
    Help me sort: client A needs something less, at client B something does nothing, client C wants something different. Is there a start page from question to guide?
    I don't want a procedure yet but advice on which procedure. It's about an app on full rights that we view with mixed feelings.
    What would you do: take confidential figures away from the app or the app away altogether? The office can't agree.
    My principal asks for control over external access, which may be so many things. Could you ask questions until it's clear what we'll do?
    At a client visit four wishes about one app contradicted each other. I'm after an explanation that pilots me along the possibilities.
    Where should one go if it isn't known whether an app does too much, too little or nothing? I'm helping an entrepreneur who only says it's not right.
    The chairman asked for advice, not for action: what can be done about a program's access, and what's the least drastic?
    A temp will be sorting out the till package's rights. Which of your many guides do I give him?
    I've seen two screens, one with revoke and one with companies. Which is right if the client says the app should take it easy?
    My client wants to be rid of an app and yet not quite, since in January it's needed once more. What are the scenarios?
    The client's lawyer writes that third-party access must be appropriate. Appropriate is vague. Which interventions does Exact know and how do I pick?
    I don't want to kill the app, but it can't go on like this either. What's in the toolbox, and what's each tool for?
    There are fifteen topics about apps and I don't know which box is mine. There's no error, just discontent. Guide me.
    Temporary no, half a no, definite no: what does each look like for an app in Exact? My client leans to all three.
    The reporting tool should be able to do less, but remove it or rein it in? not sure
    My manager says 'sort out the app's permissions' and nothing more. What are my options?
    Which is smarter for a tool I half trust: cutting it off, restricting it or re-approving it?
    I have some issue with a program connected to Exact and don't know which instructions I need
    Can you ask me a few questions and tell me what to do about our CRM's access
    trying to decide between disconnect, limit and reconnect for our warehouse app
    IT gave me three choices for the planner: pull it, fewer entities, or renew. I don't grasp the consequences
    Something has to change about the HR tool's rights but I'm not sure what the sensible thing is
    help me pick what fits, I'm in purchasing and not technical
    difference revoke / narrow / grant again
    Reporting tool should see less or nothing, depends on what follows from it. What do you advise?
    Directors want 'something done about the integrations', ask me questions until it's clear what
    Don't know if this is a case for withdrawing or trimming, a leave app with too much reach
    something's off with what the app may do, too much or too little, I don't know the word for what I need
    Is it better to throw the HR tool out and hook it up again or is there something gentler
    I've been told to get the procurement portal's access in order, what flavours are there
    where do I begin? app, Exact, rights, I understand little of it
    I have an app that can do a bit too much I think, which instructions do I need
    could you ask me a few questions? It's about a package beside Exact and I don't know what to do with it
    The consultant spoke of scopes, consents and divisions; I only want it to see less. Lightest intervention?
    In doubt: tidy the link away, make it smaller or leave it be
    don't know which manual, app next to exact, hassle with rights
    My manager wants the HR app 'safer', possible without removing it or is that exactly the point
    I actually want three things with that connection and don't know which goes first, can you help decide
    I can't figure it out: one app does too much, another too little, and I don't know what it's called
    which step fits 'I half trust it and still need it'
    What would you do: leave the app, restrict it, drop it? I don't know Exact
    help wanted, something about a program's access, no idea what
    I'd like advice on a program's access with us, not a button straight away
    I don't want to make mistakes: first lay out which possibilities exist for an app that's too curious
    The controller wants me to 'dial the app back', but he may mean shut it off. How do I choose
    is there a decision tree for what to do with a connection
    We'd like to lower risk around linked software but don't know how strict to be with this one
    Just started here, found a yellow note 'check app rights Exact', now what?
    Must the trip app go or is there a middle way? The board hasn't decided and asks me for options
    Before acting I'd like to grasp which kinds of intervention exist for a linked app and what suits
    All I know: there's unease about what Klippa gets to see of ours. Which direction?
    Which of your walkthroughs do I follow? I can't name my problem well, it's something with a connection
    options for app: out, less, again. I'd like pros and cons
    somebody said 'put that app on a diet' - do I switch things off, remove it or reconnect
    I'm caught between IT who want all closed and sales who want all open; what is possible at all
    Help me find the right path, our package and Exact aren't as they should be, access-wise
    choose what to do with vendor app
    I need to do something about that scanner in Exact but can't tell whether to bin it or narrow it
    What options do I have when a program reads along and I'm uneasy about it?
    Boss wants 'something done' about Payhawk's security, what could that be
    Shut it, limit it, renew it: help me pick
    They told me to sort out the tool in Exact. Sort out what?
    Not sure which of your guides I need
    Ask me a few questions to find out what to do with this connected program
    Something's up with one of our connected tools and I don't know where to begin
    Should it be less, nothing or a fresh start? I can't make up my mind
    My accountant said to 'adjust the authorisation' and left it at that
    between closing the door and leaving it ajar for this dashboard, which suits us?
    where to start when you have trouble with an outside tool on exact
    I'm no expert: pros and cons of cutting a tool off or letting it see less?
    What can one do with a hooked-up program anyway: stop, shrink, renew?
    One says limit it, another says get rid of it, the vendor says leave it. Who's right in my case?
    A worried shareholder, three tools: shut or shrink?
    I can't decide between your guides about tools that read along
    Which route suits me if I'd like to rein a program in somehow
    Our treasurer asked me to 'arrange things' around the membership software in Exact, which is rather broad
    I've got several questions mixed up about a program that reads along, steer me to the right spot
    Works fine, but nobody feels comfortable with it. What should one do?
    What are all the things I could want to do with a connected tool?
    From gentle to strict, what can I do about a program that looks into Exact?
    There's a tool and there's a problem, help me find the proper guide
    Our DPIA says act on the connected software, and leaves open how
    Is there some decision aid for tools that read our Exact?
    Which is the wiser thing when I half trust a vendor: shut it, trim it, or start afresh?
    I'm told to 'sort out the app access' without more detail, which options are there and what fits?
    Should I revoke, or re-approve, or untick something? I can't tell them apart and fear breaking stuff.
    Before I click anything I would like somebody to ask me what I want and send me the right way
    What is the gentlest change I can make to an app's access?
    The helpdesk offered me two roads, revoking or renewing. How do I decide?
    My manager wants the app 'different' and left for holiday. What are my choices?
    don't know if it must be out or just smaller, help me to choose
    Is narrowing always better than pulling out? How do I weigh it for our case?
    what depends on what when you change an app's rights, no idea where I have to be
    One colleague says bin it, another says trim it, the third says hook it up afresh. Whom do I follow?
    I'd like to be asked three questions and then be told what to do with that app
    Is there a decision tree for what you do with a program's access?
    My sole instruction: fix the integrations. Which flavours exist?
    all, some or none of its rights? help choosing
    Our privacy adviser asks which measures we have at all regarding apps, and when you use which
    Helpdesk says 'adjust the rights'. To what? They want less risk and yet no standstill.
    No idea whether I should add, remove or renew. It sees too little here and too much there.
    How drastic must I be? We half trust this tool.
    I don't want to pick the wrong procedure, which of them is meant for me if 'something' about an app's access has to change
    Think first, act later: what must I know before I limit, withdraw or leave an app?
    dunno what to do with them app rights, some help choosing?
    Are there other options than withdrawing everything when you want to change something about a connected package?
    What would you do, take the access away or shrink it, if the vendor is slow in answering privacy questions?
    There's a hard way and a soft way as I understand. Which suits my case?
    My assignment reads 'get access in order'. Strict, mild or simply anew? No clue where I may begin.
    Dilemma about a program that we need but don't trust
    Am I better off removing and redoing, or adjusting?
    which knob do I turn when an app doesn't behave as we'd want, access-wise? too much, too little, nothing: it all occurs
    My mouse hovers over a button and I dare not. Which measure suits if we merely want less risk?
    Can two things go together, limiting and renewing, or do I choose one approach? Advice please.
    Three courses seem possible and I dare take none. What does my situation call for?
    I see Revoke and Manage companies side by side and don't know which one I'm after
    A note on my desk says 'app X, access??'. What are my options?
    Form asks: withdraw, amend, renew. Which one do I circle?
    The boss says sort out that app's rights, and nothing else
    One colleague says revoke it, another says grant it again. Who is right?
    Three buttons on my screen and I'm afraid of all of them, help me pick
    Something about this integration has to change. Remove, shrink or redo, I can't tell
    Compare the alternatives please: pulling the plug or limiting it
    not sure what my problem is called, it's about a tool attached to Exact
    we half use the app these days, what's the sensible move
    Ask me some questions so I end up in the right place with this app trouble
    is it smarter to throw it out and hook it up anew, or just to untick a few things
    A client rang: 'do something about that link'. He doesn't know what either
    The lawyer's mail speaks of limiting or ending access, which of the two suits us?
    Boss's mail is three words: app, rights, fix. What could that mean?
    'adjust access' sits on my to-do list. What can be adjusted and where does it lead?
    Adviser and bookkeeper contradict each other on what should be done with the link
    it feels as if the app may do too much, but is it companies, data or everything? don't know
    What would you suggest: leave it, make it smaller or throw it out
    I look after Exact but don't get the terms. Something has to be done with an app, which way suits me?
    Cleaning up, limiting, renewing: I must write a memo and don't know the differences
    The client says 'take that off', all of it or one company? Which questions do I ask
    what are my options with a linked app
    Should I press Manage companies or Revoke if I trust an app a little less?
    I was given a form 'what do you want with the link?' and can't tick any box
    not gone altogether, not like now either, what's there in between or otherwise
    we disagree: gone, less or stay. Pros and cons please
    four guides on screen and I don't know which I should read for our app
    Pick for me: renew or remove, I know nothing of this
    When in doubt don't, my father said. What to do with that tool's rights then?
    help me find out what I need, something with the access of an app
    Is managing milder than revoking, and when do you use which
    helpdesk says 'do something with the permissions'. What choices exist
    dont know if app must go, or see less, or something other
    A lot has happened, sold a company, new till, another bookkeeper. Do I stop apps, limit them or hook them up again?
    After yesterday's talk with the privacy officer: withdraw or merely show less, what's wise for our scanning tool?
    The adviser told me last week to do something about app permissions and I've forgotten what it was
    Got a letter advising us to reconsider integrations; can't tell whether that means deleting or restricting
    My previous boss always pulled everything and granted anew, the present one rather limits. When does which fit?
    Three people gave me three answers after the takeover, kick out, cut down, consent anew. Help me decide
    Exact rang yesterday about one of my apps, remove? add? I did not write it down
    Had words with the POS vendor and am in two minds, right out or just on a shorter leash
    My daughter set up the apps, is now travelling the world, and I need to alter something but don't know the options
    some mistake was made with an app and exact, do i stop it or start it over
    My task from the board meeting is: do something about tool access. That's all I was told
    After a competitor's leak I want it tighter but does tighter mean off or less?
    App did too much last week, too little this week, I'm lost among all those buttons
    Exact asked something, I hit cancel, and now I don't know whether I should've given access or removed it
    A friend told me remove that consent and give it anew straight away. Needed, or is there something simpler
    Auditor wants something done on authorisations; stopping is too blunt, doing nothing isn't allowed
    New in the job since Monday, there's a note: review rights of app X. What can be done with such rights anyway
    Since the argument about costs we're wavering between pausing, trimming and ending the scan package
    The salesman talked so fast yesterday, I only recall there are three ways to alter the access
    my sister says limit, my bookkeeper says revoke, I say help
    After the bank's call I can't decide whether to let them in, show them less or put them out
    must change app after merger but how or what
    After all that happened with this app I get one thing: the rights need work. One colleague says this, another that
    Last time I revoked when limiting would've done. How do I know what fits now?
    Situation: company sold, app goes on, buyer wants to look along. What to do with the access
    They said at the helpdesk "you arrange that yourself in permissions" and hung up. Arrange what?
    New privacy rules since January, my boss asks if our apps can do with less. Can they, and what would one choose
    lost the thread after yesterday's explanation, app gone, app narrower, app anew?
    Suppose an app reaches everywhere since a merger and nobody's happy, what are the possibilities
    No idea if yesterday's problem has to do with consent, users or companies, where do I begin
    Boss wants something between letting the app go on and throwing it out. Does that exist
    Divorce: half the business mine, half hers, one app sees all. What's the right intervention?
    The trainer turned something on, something off and limited something; I don't know what I must put right
    Exact is the same, the app is the same, we have changed. Does the access need anything, and if so what
    help something went wrong with an app and a company and a user, dont know where to start
    they said adjust the access. adjust how? less more or none
    A volunteer wrote down three terms about app access after a chat with a friend and we understand none of them
    my app needs to be different after what happened, walk me through the choice
    revoke, reduce or reconnect? help me decide
    I don't know what I need, only that the app has to be different
    Boss told me to sort out that app. Delete it? Restrict it? No clue.
    what are my options with an app I don't fully trust but can't do without
    somebody guide me to the right instructions, it is about what an app may do
    should I squeeze it or shut it, I cannot make up my mind
    not sure whether our till's access should be taken away or made smaller
    which way is wiser for a link: cut, cut down, or renew
    there is manage, revoke and allow, which of these is mine
    where do I start with app rights in Exact
    my accountant says repair it, my brother says remove it, what suits me
    undecided: perhaps less access, perhaps none
    advise me on app access please, I am a layman
    don't know the right word for it, app needs a change in what it's allowed
    help choosing between limiting and ending an integration
    which guide is for me? the app and its access is all I know
    on my to-do it just says 'sort app rights', nothing else
    one says revoke, the other says manage, who is right in my case
    tear it down, trim it or renew it: which fits my situation
    I don't want to lose the app, it can't go on like this either, what flavours are there
    decision aid for app access
    honestly I've no idea, there's fuss about an app and somebody said you help to choose
    freezer or smaller portion for this app, what's wiser
    when do you take all and when just some from an app, I must decide
    what can I do about an app that annoys me, from mild to harsh
    it is too nosy, what could I do about it and which is mildest
    it has to change with that link, I just don't know in which way
    options when a vendor sees more than I care for, side by side please
    away or less or again? dont know
    revoke or limit exact app
    which option for app access
    decide what to do with integration
    remove, restrict or reconnect?
    app permissions help me choose
    change app access, unsure how
    should it go or just see less
    exact app access options compared
    where to start app permissions
    best approach connector access
    decision help exact online apps
    what are my choices with this connector
    supplier says adjust access, meaning?
    narrow down or pull plug
    withdraw vs reauthorise which first
    undecided about expense app access
    gdpr which measure for connected app
    restrict or remove power bi exact
    weigh options integration rights
    i dont know wich one i need
    full cut or partial access shopify
    do I kick it out or trim it
    boss says sort out the app access, how
    something about the integration needs changing
    pick right fix app access
    guide finder app rights
    can you point me to the right procedure
    keep or cut, or something in between?
    options besides revoking
    disconnect, reconnect or resize access
    payroll tool too nosy: what can I do
    what would you do: limit it or bin it
    stop, shrink or renew: which one
    which article do I need for connector rights
    something less drastic than removal maybe?
    management worried about apps, what can be done
    vendor says renew, accountant says withdraw, which
    decision tree app rights
    what do I call the thing I want to do
    start here app access help
    choose between cutting and restricting
    overwhelmed by options, guide me
    which measure fits nosy app
    unsure: take away or reissue consent
    questionnaire what to do with app
    revoke frist or reconnect?
    triage integration problem
    what's the right move with this tool
    help deciding klippa: off or smaller
    dont know if restrict or revoke
    access question, no clue which topic
    point me somewhere: app rights
    full stop vs fewer companies, pros cons
    how do I know what my situation calls for
    Is deleting overkill or is there something milder?
    What would suit us: off, less or renewed?
    I don't even know what to ask about this app.
    Which way do I go with the scan tool?
    What can be done about an app anyway?
    We half use it, what's sensible?
    not shure what i need for this app
    restrct or remove wich is beter
    help me chose what to do with the ap
    i dunno if cut or trim acces
    wat options do i have for a conector
    confussed about revoke renew limit
    I honestly can't tell whether I should cut this app off or just trim it
    Not sure which of your instructions applies to me, can you ask me a few questions?
    where do i even start with app access in exact
    My manager wants it "sorted", which could mean removed, reduced or renewed. How do I figure out which?
    Do I need to take the access away or give it again? Everyone tells me something different
    Too many options, please point me to the one that fits
    We have mixed feelings about our expense tool; before touching anything I want to know what the possible routes are
    Advising a client on an app they half trust: keep, shrink or kill? need a way of deciding
    Something has to change about the integration and I am not technical, walk me to the right place
    decision tree for connected apps
    I know there's a problem, I just don't know whether it's a consent problem or a company selection problem
    What are my choices when an app makes me uncomfortable but sales still needs it
    Which of these do I want, revoking, limiting, reconnecting?
    Complete beginner here, boss left a note saying 'fix permissions Basecone'. Fix in what way, how would I know?
    Could you triage this for me: app, Exact, something about rights
    Do nothing, restrict or shut off, how would you choose
    Three people, three opinions about the same app: out, less, or leave it. How do we settle this?
    I run a bakery, I'm no computer man. Tell me which explanation to follow for a question on an app's access
    Opened three of your guides, no clue which is mine
    Our scan flagged "excessive permissions". Revoking feels blunt, limiting feels weak. Advise?
    I know what I don't want, i.e. everything open. What are the possible measures?
    They told me to "adjust the rights" of the app. Does that mean out, less or again?
    what would you do, shut it or trim it, and what does that depend on
    Client wants to be more privacy friendly with his accounting apps, which options are there and when does each fit
    pls help me choose what to do with this app
    Can't make up my mind between taking it off and just giving it less
    My problem could be filed under 'stopped', 'restricted' or 'missing'. Which page suits?
    I'd want the lightest measure that solves it. What are the measures, from light to heavy?
    Works council asks us to "put a leash on the app". What leashes exist, and which fits?
    Something to do with an app and Exact, I don't yet know what I'm after. Am I at the right address?
    A change is coming and I can't tell if it counts as handing over, approving again or narrowing
    want certainty without everything grinding to a halt, what's the right instrument
    My wife does the books and told me to "sort that app". Sort meaning what, which possibilities
    I have a small practice, the bookkeeper arranges it all, and my insurer now wants app access "under control". Does that mean stopping, shrinking or renewing, how do I decide?
    IT said revoke, finance said scope it. I have to carry it out and understand neither, which road is mine?
    Team decided something must be done about Klippa, nobody knew the verb when writing down the action
    dont know wether to remove it or just make it smaler, help me deside
    wich guide is for me? its about what a app may do
    Not sure whether to kick the app out or merely trim what it can see
    What's smarter, ending the access or reducing it?
    Something has to be done about our integrations but I can't say what
    My boss says 'sort out that app's rights' and I don't know what he means
    Withdraw, limit, grant again: I can't tell them apart
    Which of these options applies to me?
    I'm no computer person, point me in the right direction with these app permissions
    The vendor says reauthorise, my accountant says revoke, who's right?
    We want the app to see invoices but no wages, is that possible or should it go entirely
    What choices do I have for changing what an app is allowed?
    Before I change anything for the app I want to grasp the consequences of each option
    Where do I begin? There's an app, there's a problem with its access, that's all I know
    Would taking the rights away be overkill if it only sees a bit too much?
    Difference between removing access and narrowing it
    Nothing is broken, I only wonder which kind of change suits our situation with the scan tool
    I've an app and a feeling something has to be done about it, help me pick
    The privacy lawyer wants less access, my colleague wants none, what does each mean in practice
    Which of your how-to's do I need for our tool
    All I know is 'something with the access' of the scan tool must be arranged
    Revoke, restrict or re-approve, the app acts up and I can't tell
    Close it or keep it on a short leash?
    What sort of change do I need if a tool must get different rights
    The tool sees something it shouldn't; trim it or scrap it?
    What do you advise: remove the app and let it in anew, or some small adjustment?
    Don't want mistakes with our link, tell me which roads there are first
    Is there a decision tree for what to do with a connected app
    Better to let the app see less, or quit it altogether?
    Manager emailed 'adjust the app in Exact'. Adjust how, what is possible?
    Is there a milder way than revoking to rein it in, or should I revoke?
    what are my options for app access
    limit or remove, what is better
    not sure if I should revoke
    how can I choose between limiting and withdrawing
    Something has to change with our app in Exact, but I don't know what I need to do.
    Should I revoke, limit or reconnect the app? I'm not sure which one fits.
    I want to do something about an app's rights; which options do I have?
    Can you help me decide what to do with the access of our scan app?
    I have a question about an app and Exact Online, but don't know where to begin.
    What can I do with app permissions in Exact, and what would suit us?
    Our app isn't doing what it should in Exact. Which way do I go?
    I was asked to sort out the permissions of an app. What's the right approach?
    Help me choose between withdrawing an app and restricting it.
    The app must keep some rights but not all. I'm not sure how to go about it.
    I'm unsure whether our problem needs a new consent or just an extra company.
    There's something wrong with a link and I can't tell what. Where do I start?
    My manager says do something about the app rights. What are my choices?
    We have an issue with a connected app. Can you point me to the right guide?
    I don't know if we should take the app's rights away or only trim them.
    Which of your guides do I need for an app that has to change?
    I need advice: end the app, narrow it down, or leave it as it is?
    What is best for an app we use only now and then: stop it or limit it?
    I'm new to app permissions in Exact. Can you ask me some questions and show me the way?
    There's an app in Exact we need to change something about, but I lack the right terms.
    How do I work out what an app needs: less access, more access or a fresh start?
    I want help picking the right action for a linked app.
    We want less risk with our apps. Should we revoke or restrict?
    I can't tell if I should remove the app or give it permission once more.
    Where do I begin if I want to arrange app access but have no clue how it works?
    Our app, our companies, our users... I've lost track. What do I need to do first?
    The app is a mess: too much access here, too little there. Which path do I take?
    Can you guide me to the right action for our Exact app?
    I have several things to settle about app rights and don't know the order.
    What are the possibilities for managing an app's access to Exact Online?
    An app was mentioned in the audit report as a point of attention. What can I do about it?
    I'd like someone to tell me which change our link with Exact needs.
    We're in doubt about what to do with the app: keep, shrink, or end.
    I'm not technical. Which guide is for me if I want to change something about an app?
    How do I decide what to do about an app that can see our books?
    I've been told to look at the rights of an app. What should I actually do?
    What's the right step if you are not satisfied with what an app can reach?
    I need to arrange something for an app, I think it's called authorisation. What are the options?
    Which guide helps if I'm not sure what's the matter with our app?
    An app question: can I get a few questions to find out what I need?
    The tool and Exact don't get along and I have no idea what kind of problem it is.
    I'm hesitating between limiting our BI app and withdrawing it.
    Give me a starting point: I need to manage the permissions of an Exact app.
    I'd like to know what I can change about an app that's linked to Exact.
    The permissions for our software need attention, but which ones and how?
    Do I need to revoke first if I want to change something about an app?
    Which option is right for an app that some colleagues still use and others don't?
    i want to change something with an app but dont know what its called
    Please help me find the right instructions for our app in Exact Online.
    App rights in Exact are unclear to me. Can you tell me which route to follow?
    What do people usually do when an app has the wrong rights?
    I can't explain it well: the app should be handled differently in Exact. Where do I go?
    I'd like to be led to the right procedure for app permissions.
    Is it better to narrow our app or to take it away and connect it again?
    We have to make a decision on an app's rights by Friday. What are the choices?
    I got a task 'fix app access in Exact' with no further detail. How do I find out what's needed?
    Should I end, change or renew the permission of our project tool?
    What kinds of changes to an app's access can I make myself?
    How do I figure out which action is needed for our Exact integration?
    I've never dealt with app consents. Which of these tasks is mine?
    I want to know which solution matches my situation with a linked app.
    Is there some kind of wizard that tells me what to do with an app?
    Can you sort out with me what has to happen to the link with Exact?
    I'm responsible for the apps now. What can I do with each of them?
    There are so many ways to change an app's access. Which one do I take?
    The app sort of works, but something about its rights is off. What now?
    I want to put our app in order and I don't know which guide to pick.
    I'd like to talk through what we want with an app before I click anything.
    Our supplier speaks of consent and scopes; I just want to know what I have to do.
    Which way do I go if I can't say whether the app or Exact is at fault?
    I'm not certain whether to disconnect an app or to limit what it gets.
    A client asks me what to do about an app. How do I pick the right advice?
    What should be done with an app when a project ends: withdraw or limit?
    I've questions about the rights of our Exact apps in general. Where do I begin?
    We want to change the setup of an app in Exact, but how I don't know yet.
    Could you help me work out if I need to withdraw rights or only change them?
    As an owner I know little of apps. Who tells me what to do with the rights of this one?
    I have a note saying 'app rights to be reviewed'. What does that involve for me?
    Do I have to remove rights, add rights or renew them? Help me find out.
    We disagree in the team: revoke the app or just limit it. How do we decide?
    I need a hand choosing what to do about our invoicing app's access.
    I want to handle an app in Exact properly, but there are too many options.
    Which questions should I ask myself before I change an app's permission?
    Our app needs some sort of permission change, the supplier was vague. How do I find out which?
    I'm looking for the starting point for everything about app access in Exact.
    I don't need a lecture, just tell me which steps suit my app problem.
    Can you steer me to the right explanation about app rights?
    I'm torn: close the app down, or let it run with less?
    We have an app that bothers us, but can't say what has to change. What now?
    I want to know my options with an app before the supplier's visit.
    What is wise for an app that's needed by one department only: less access or none?
    What would you do with the rights of an app that we'll need again next year?
    what are my options when an app has rights it shouldnt have
    not sure what i need, can you help me pick the right steps for our app
    I need to do somthing about the access of an app but what exactly?
    Who can help me chose between stopping an app and cutting it back?
    we have a question about app rights but cant find the right page
    is it wiser to stop the app or to give it less
    Our tool's access must be arranged differently, I dont know how that is called.
    where do i start with managing app access
    I'd like a short set of questions that leads me to the right solution for our app.
    Which road do I take: take rights away, add a company, or sign in anew?
    Our sales team wants an app to have other rights. How do I find out which change that is?
    I want to know what suits us: removing the app, or letting it in with less.
    Which of the things one can do with app permissions solves a vague complaint about an app?
    Help me sort out whether our accounting app must be stopped, trimmed or renewed.
    I have to advise a client on his app's access. Which choices does he have?
    I want to change something about an app's access but don't know whether to remove it or limit it
    Can you help me decide what to do with a linked app?
    Something is off with one of our apps and I have no idea where to start
    Is it wiser to take a program out entirely or just let it see less?
    What are my options if I'm unhappy with how much an app sees of us?
    My bookkeeper said I must do something about the app's rights, but not what exactly
    Should I withdraw, limit or reconnect in my situation?
    I run a small shop and know little about integrations, which route suits what I want?
    There seem to be several ways to change an app's access and I can't tell which I need
    not sure if i should stop klippa completely or restrict it, what do you advise
    Please ask me some questions and point me to the right instructions about app access
    Could someone think along about what should happen with our app link?
    Our app rights aren't set up well according to the accountant, which way do I go?
    I don't know which of your guides I need, it's about an app and Exact
    I want an app to be able to do less, what are the ways and which is best for me?
    Something about our app and Exact has to change but I can't put my finger on it
    What should I do with an app: take it out, limit it or leave it?
    I'm looking for the right explanation about app rights and can't see the wood for the trees
    Ask me a few things and tell me what to do with my app link
    Our treasurer asks if we should stop the app or only restrict it, how do you choose?
    I'm new at the office and was told to do something with app permissions, but what?
    Stop or limit, I can't tell what's sensible for an app we half use
    Is giving consent again better than changing the companies, or the other way round?
    help, i don't know which instruction i need for my app in exact
    Advise me: the app has too much access but we do need part of it
    My boss said to sort out the app's access and I don't know if that means removing or adding
    I know something's wrong with our till app's access, which set of steps do I need?
    I'm a baker, not a computer person, help me choose what to do with that linked app
    With an app that sees too much, must I withdraw it first or are there other ways?
    We want to do something about the link, one says reconnect and another says withdraw
    Can you tell me if I'm better off limiting it or stopping it outright?
    What is wise in our case, keep the app with fewer rights or get rid of it?
    I need help choosing, it's about apps that may enter Exact
    how do i know if i have to withdraw or do something else with an app
    My question is vague: an app's rights aren't right and I don't know what the fix is called
    Our foundation needs help deciding what should happen to the members app in Exact
    Our club has three linked apps and I want advice on what's to be done with each
    Which way fits best if a supplier changes and the app stays half in use?
    I can't decide between taking an app off and giving it fewer companies
    I'm in two minds about taking our receipt app out or only cutting its access a bit
    As a freelancer, what different things can I do with an app's access and which one suits me?
    Work out with me which approach fits my trouble with a linked app
    Must this app's access go, shrink or be renewed, I can't judge it myself
    I'd like guidance on app permissions in general, because I don't know what I'm after yet
    Before I touch anything, help me pick the right action for our till app
    I don't know whether to revoke the app or just limit it, what do you advise?
    To give an app less access, do I delete the link or can I narrow it?
    What's the right action when a tool sees too much but must keep working?
    Help me decide between reauthorising, changing companies and removing everything.
    Our BI tool has broad rights on Exact and I'm in doubt about how to handle that.
    Which options do I have for controlling a supplier's access to Exact Online?
    Would it be wiser to disconnect the app or only take some companies away?
    I'm new as an administrator and can't tell which procedure fits my question on app rights.
    My boss says sort out that app's permissions, what are the possibilities?
    We want tighter rights for our connected apps, what is the proper route for that?
    The app shows too little or too much and I have no clue which setting I need.
    what should i do with an app that has too many rights, remove it or limit it
    Is it better to withdraw and grant again, or to edit the list of companies?
    I have a question about app consent and need to know which instruction to follow.
    When in doubt about a connector's access, what is the safest thing to do?
    I want to change Klippa's access, but should I do that by revoking or in another way?
    Can someone help me determine which change of app rights suits my case?
    A supplier asks for different permissions and I don't know which action that is.
    Where do I begin if I need to do something with app consents but am not sure what?
    The tool should be able to do less, what possibilities does Exact have for that?
    I'm torn between ending the link and shrinking it for our reporting tool.
    There are so many options for apps in Exact, which one do I need?
    What's sensible for an app we won't use for six months: keep, limit or revoke?
    The auditor wants least privilege for every app, what is my best move?
    My manager wants something done about Zapier's rights, revoke or restrict, which is better?
    Must I revoke first before I connect again, or isn't that needed?
    help, i have to do something with app rights in exact but dont get which option
    What do you advise when we still need an app but don't fully trust it?
    I see three ideas: drop the link, make it smaller or redo it. How do I choose?
    The BI tool has too much access but colleagues use it daily, give me some advice.
    How do I judge if an app must be removed or only its companies adjusted?
    As a developer I want to advise a client properly on changing their consent.
    I'd like to make an app safer in Exact Online, what choices are there?
    Could you work out with a few questions what I should do with this connection?
    Is disconnecting the only way to make an app see less?
    Which path do I take if I want to adjust an app's permission?
    Our vendor mentions re-consent, revocation and scoping; which of these applies to us?
    What should I do with a connector that sees more than needed, what options exist?
    I want advice on the right step: rights away, fewer or anew.
    Something is up with an app's consent and I'm after the right instructions.
    When do you choose limiting and when revoking for an Exact app?
    Our external developer's app has too broad access; what is the smartest move?
    Is it better to authorise everything afresh or to adjust the present rights?
    I have to decide on the access of three apps and don't know how.
    Point me to the right explanation for adjusting app access.
    I can't pick between shutting the app out or letting it read less, think along with me.
    What are my possibilities when an app in Exact needs other rights?
    Our tool needs its access changed somehow; could you ask me what I want and point the way?
    Revoking, rescoping, re-consenting: I'm lost, which do I need for our connector?
    The privacy officer thinks an app knows too much; what levers do I have to change that?
    Somebody asked me to modify a tool's access, but what kind of change would that be?
    I want to do right by a connector that half the company uses: restrict, revoke or leave as is?
    I don't know whether to revoke, restrict or re-approve this app, can you help me decide?
    Something about an app's access must change, but I have no idea which action I need.
    The vendor told me to do something with the consent without saying what.
    I was going to remove the app, but maybe it should only see less, what fits?
    Which option is right for us: take all rights away or leave some?
    One person says withdraw it, another says approve it again, which should I follow?
    Not sure where to start with this integration, could you ask me a few questions?
    Our app needs different access and I'd like to know what the options are.
    i need to do something about app rights but dont know which
    Can you walk me through deciding what should happen with this connection?
    I have a vague request to fix the app permissions, where do I begin?
    I have tried all sorts with this app's rights, what is actually the right approach?
    The app sees too much and I can't decide between removing something and withdrawing it all.
    My manager says sort out the app access; can you help me determine what's needed?
    I see buttons for revoke and for manage companies, which of them do I need?
    Where do I best start when I don't quite know what should happen to the link?
    No idea if our app trouble is rights, limits or something else, could you think along?
    Which guide fits an app that should be allowed less than now?
    what are all the things i can do with an app's permissions
    I read there are three ways to deal with an app, which suits our situation?
    Should I touch the consent at all, or is the problem with my app elsewhere?
    The app may have too many rights and I'd like advice before I click anything.
    There is an app I no longer trust yet still need; which choices are there?
    Help me decide if I should renew the consent or rather take it away.
    I was ordered to review the access, but it didn't say revoke or restrict.
    what should i choose, revoke limit or grant acces again
    We have questions about several apps and I don't know which action to start with.
    I hesitate: throw the app out altogether or do something less drastic?
    Two of us disagree about what should be done with the app, can you help decide?
    My wife says cut the scanning thing off, I think it only needs to see less, who is right?
    Not sure if I should kick the till software out of the books or just hide one of our shops from it
    Somebody told me to sort out the app permissions but not what sort out means
    What are my options with the booking app that reads our books, I only know something has to change
    there is withdraw and there is limit and there is again consent, which one suits a small flower shop
    I need to do something about Shopify and our bookkeeping but I don't know what it's called
    Before I break anything: should this app be removed, trimmed or signed in afresh?
    Our garage has three companies in Exact and an app doing odd things across them, where do I start?
    Explain me the choices please, I only know that it cannot stay like this with the hours app
    Ask me a few things about the app so we find out what I actually need
    I have an app problem with Exact, could be anything, can you point me somewhere?
    Give me a menu of what can be done about a linked program, I'll pick
    Bookkeeper wrote: do something about the till's scope. Neither me nor my wife gets it, what can we choose from?
    The app can't stay the way it is, other than that I have no clue what's possible
    Are there milder options than throwing an app out altogether?
    Perhaps we use the hours app again next season, so should I pull it, limit it or leave it alone?
    selling the salon, keeping the webshop, does the app go or only lose the salon?
    I'm only a florist, my accountant says re-consent and my nephew says limit, who do I follow
    help me pick what to do about this link
    Out or smaller, that's my question for the scan tool
    I've read about five ways to deal with an app and I can't tell which is mine
    The app works but makes me uneasy, what would fit?
    don't know if i need remove app or change app or approve app
    Something with our till and Exact, no idea which heading that falls under
    Could you ask me what I'm after, I find it hard to say
    I read three things on app access and now I'm more lost, which do I follow for my salon?
    My wife wants everything out, seems a waste of effort to me, what follows from each?
    The webshop closes but the same app serves the shop too, what's the choice then
    I want advice not buttons: what's best with the scan tool?
    seems there are several ways to rein in an app, put them side by side
    The app's helpdesk asked: revoke or change? I hung up
    quiet months ahead, leave app, shrink app, drop app, what's sensible
    app good but too curious, what'd you do
    I'm Joan from the bakery, the bookkeeper said sort that app out, what does one do then
    gone, smaller, different? which way with the app and what follows
    Our accountant uses hard words, it boils down to the app having too much or so, what are the possibilities
    How would I know whether limiting is enough?
    Withdrawing helped my neighbour, allowing again helped my sister, what do we need?
    Basecone is only half needed now, which way should I go
    can't decide: cut off, cut down, leave alone
    three months closed for works. The till's access: leave, lessen, remove?
    one calls it disconnecting, another adjusting rights, I just want it right
    What could one do with an app's access, in human words, I want less hassle
    In short: the app can get in, I want it different, but different is wide
    I read about limiting divisions and withdrawing rights, for a shop like ours one may be overkill
    My daughter studies law and even she can't say whether to end the consent or adjust it
    handy chart of what one can do with an app?
    Our partner just wrote 'sort the apps out' on a sticky note. Cut them off, trim them, or hook them up again?
    Which route fits when a client feels uneasy about a tool but can't say what should change
    I've 90 clients, one connector, and no clue whether to pull it, shrink it or renew it
    What are my options with an integration that nobody is quite happy with
    not sure whether my issue is about too much access or too little, where do i begin
    A colleague says disconnect, the helpdesk says limit, the client says do nothing. Who is right and when?
    Need a pointer: there is a scanning app, there is a wish from the manager, and there are six buttons in Exact
    Is it better to cut a link entirely or only for the awkward clients? I'd like to weigh that up first
    help me pick the right procedure, it's about app consent for a bunch of dossiers
    We want to do something about Visionplanner's reach but are stuck between a clean break and a lighter touch
    Assistant here, handed a ticket saying 'review connection Bakker BV'. What could that involve?
    Kindly advise which of the several guides applies, the ticket only says the app must be changed
    Undecided between removing the payroll link and reconnecting it, talk me through it please
    i dont know if i should revoke or restrict, client with four companies
    Some adjustment is needed to an app but I can't name it; guide me with questions
    Start me off: an app, a worried auditor, and me with no idea what the possible actions are
    Our office wants a policy per app: leave, limit, withdraw, regrant. How do people decide?
    Everything in your help seems to be about one fix. I don't know the fix. I only know the app bothers us
    Compare for me: taking it all away versus leaving a few companies in
    What would you do with a tool that works fine but makes the client nervous
    Should do less, shows too little, stopped, or changes hands: ours could be filed under any of those, where's the fork
    Begin at the beginning please: what do I want from this app, that's already the hard question
    The ticket has five wishes about one app; which question do I answer first to get sorted
    The minutes say 'action: access of tool to be reconsidered', my name behind it. Reconsidered how?
    pls help i dunno if its removing or limiting or something else i need
    IT says scoping, the partner says cancelling, the client says redo. Same app. What are those three things to us?
    Before I press anything irreversible I'd like a decision aid for what to do with this connector
    Client may keep it, partner would rather not, is there something in between and how do I choose
    Torn: pulling consent feels heavy, leaving it feels careless
    I'm covering for our app manager and have a vague request about a tool's access, where do I start sorting it out
    Ask me questions until we know what has to happen with client Green's link, I'm stuck
    Homework after the away day: 'tailor-made app access'. Which sizes are there?
    Switch off, shorten, redo, rehang, four verbs and I must carry out one of them
    I've the rights to do it but not the faintest what to do about that tool at the estate agents
    Halfway between leave it and kill it, what's the menu
    Could go either way with this app: trim or terminate, what tips the scales
    Cash flow tool: give it less room, dispose of it or refresh it, opinions differ and I decide
    What's step one if you don't know which kind of intervention an app needs
    user says the integration 'needs to be changed', no more detail. where do I even start
    not sure if I need to kill the token, trim the divisions or redo the oauth flow
    between removing it, cutting it down and reconnecting, which one fits my case
    we had a security review, finding says access of third party app must be 'addressed'. options?
    what are all the things I can do about an app that talks to Exact and which of them do I need
    decision help: revoke vs restrict vs re-consent
    The customer wants something done about Payhawk's connection but keeps contradicting himself. A few questions to sort it out would be great.
    supplier says reauthorise, accountant says revoke, boss says limit. who is right?
    first line support here, caller has 'a problem with app rights', need a triage list
    app stops, app shows too little, app can do too much: which of these leads where?
    give me the list of topics you cover for linked apps
    I have a note on my desk: 'sort out the app permissions before Friday'. It could mean five things, can you interview me?
    Security says revoke, finance says we'd lose the reports. Is there a middle way and how do I decide?
    what's the right move: pull the plug or fence it in? The vendor still needs two of our nine companies, maybe.
    Either I re-run the consent or I tick another company, which of these is appropriate and when?
    before I touch anything: walk me through which remedy belongs to my situation
    three help articles, one app, no clue which to follow
    new to this, my predecessor left a list 'apps: act!' without a verb
    Should less, more or none be permitted for this reporting tool? Nobody decided, I need to understand the choices first.
    our DPO wants 'proportionate access'. Is that fewer companies, fewer data or no access at all?
    Go-live checklist item 12 reads 'authorisation Exact: review'. Keep, cut or extend, how would I know?
    Which page do I need? App, Exact, rights, that's as far as my understanding goes.
    our accountant asked to 'change the app thing'. I nodded. now what
    Is it better to limit the planner to its own two entities or to throw it out and connect it fresh?
    Long story: the planner reads six companies, finance panics, ops needs it. Which measures exist and which suits?
    auditor: 'tighten'. Meaning what, practically, for an app on our books
    not delete, not keep as is. what else
    gone, smaller, renewed or under a different user; ask me things till we know
    request form has a dropdown revoke/limit/regrant and I don't know what to select
    flowchart for what to do about an app's permission
    half-used package with full access, advise
    dunno what I need, app + exact
    app used only at year-end: leave its access, strip it, or pull it and redo each time?
    I've got a to-do about apps, show me the main categories first
    Half the team says our hours app reads too much, the other half says it stopped reading. I need someone to tell me which problem I actually have.
    'fix the app's rights' is the whole assignment, interview me please
    vendor on probation: suspend, restrict or remove its permission? pros and cons
    management hasn't decided between cutting two companies or dropping the tool, need an overview of outcomes
    client: 'it's too open'. nothing more specific. possible measures?
    where to begin with app permissions in general
    which of your guides is mine if the app must not read B but perhaps also not A
    dial down an app, what dials exist
    conflicting wishes about the procurement tool's rights; which option covers which wish
    Is revoking the only lever or are there gentler ones?
    Our group CFO wants something done about the expense tool's access, but did not say what. Where does one start?
    not sure if i need to cut it off or cut it down
    I have several possible remedies for an audit finding on app access and no idea which one fits.
    Interim finance manager here, third week, asked to sort the integration. Nobody can say whether it should be less, more or gone.
    Which of your guides applies to me? The tool may be wrong in more than one way.
    Help me decide between pulling the plug on the app and merely trimming it
    As DPO I can recommend various measures for a connected app. I'd like to be walked through the options first.
    I want to change what the app is able to do, though I couldn't tell you in which direction yet
    We have nine entities, one reporting tool and a disagreement in the team about what should happen to its access
    Could you ask me questions and tell me what the right next move is for this connector
    My boss says the link should be handled before year end. Handled how, I have no clue.
    a bit lost here: app, access, exact online, several options, what suits me
    Is there a kind of decision tree for app access? I'm between two or three possibilities.
    Give me the starting question please, I have several app issues and want to pick one
    What sort of goals can you help with for a connected app? Less, more, fixed, moved?
    Let me begin at the top: what could I want from an app's access at all
    Where do I state what I'm trying to achieve, before you send me somewhere
    Dear team, following the reorganisation our reporting app needs some intervention in Exact, some say terminate, others say restrict. How do I arrive at the right choice?
    DPO wants less, business wants more, I'm in between and don't know which instruments exist
    quick one: cut it or trim it, how do i choose
    Withdraw, limit, move, renew: I can't see the wood for the trees
    Half of the group has stopped using the tool. Off with it, smaller, or leave as is?
    I couldn't say which of your topics my app question belongs under
    Newly appointed privacy officer, I have to advise on a receipts app, and would like the options weighed up
    Which road for an entity in liquidation: end the app entirely or keep part of it?
    My complaint isn't sharp: at times it stops, at times it shows too little. Which heading do I pick?
    which category: fewer rights, broken, or shows too little
    What end results can one aim for, in your guides, with an app on Exact?
    Over-reaching app, unused app and a director saying "clean it up". Where do I start choosing?
    The audit report reads "improve app access management". What actions exist?
    My colleague wrote revoke, I think she means restrict. How do we find out which one it should be?
    Which of the walkthroughs do I need for a tool we've gone off but partly still rely on?
    dunno, app should be different, but how
    A participation is sold and the buyer dislikes us looking along. Whether the app goes or simply that entity is hidden, I can't tell.
    Three people, three pieces of advice about Payhawk. Lead me step by step to the right one.
    I can't tell whether a right ought to be taken, given or moved
    What fits proportionality, the app gone or its excess gone? I have to write an opinion.
    just tell me what to do with an app whose access isn't set well
    not sure if i need revoke or limit
    what should i do remove or just less access
    dont know which guide is for me
    help me pick, app permissions
    revoke vs narrow vs reconnect which one for me
    boss says fix the app access, no idea what he means
    what options do i have with an app
    cut it off or trim it, cant decide
    i need something with app rights but dont know the name
    supplier says reconnect, accountant says revoke, who is right
    which way to go, stop app or change companys
    some change about app needed, advise me
    im new, what fits my situation with this app
    need guidance before i touch app rights
    is there something between all access and none? or other option
    undecided about expense tool, stop or keep partly
    tell me what to choose for the coupling
    ask me what i want to achieve pls
    app must change somehow, point me to right place
    give me a menu of what i can do with app access
    ask me questions and send me to the right manual
    start wizard app access
    what would you advise, revoke or just restrict
    want to keep app but less open, or maybe off, help
    no idea what is wise with this app
    accountant said do something about app, what
    decide for me: app out, app less, app again
    confused by all these app options
    sth must happen with app before friday, dunno what
    please direct me, app and its rights
    Not sure whether I should cut the app off or just trim it, can you help me decide?
    I was told to 'sort out the app access'. That is all the note says. Where do I start?
    which of your guides is for me, I have an app that behaves oddly with our books
    treasurer says limit it, chair says bin it. help us choose
    I haven't a clue what I need, something about permissions of a linked program
    Decide for me: withdraw, restrict or renew?
    what are my options with an app that's linked to our accounts
    ask me some questions and tell me what to do about this link
    we want to change something about how the till is connected but don't know the right term
    Is it better to reduce what it may do or remove it or sign in anew? No idea.
    point me to the right instructions, volunteer here, totally lost with app rights
    new office manager, inherited a mess of linked apps, unsure what action each of them needs
    what kinds of things can I change about a connected app, list them and I'll pick
    I want something different for this app but cannot put it into words
    can you do less, nothing, more, other user? just show me the choices
    The school board wants to 'do something' about the receipts app. Remove it, shrink it, renew it? They can't agree. Could you help us think?
    an app that doesn't do what I want and a boss who says fiddle with the permissions, which way?
    Sensible choice for us: end the link or cut it back?
    I'm just the temp, something with an app link, too much or too little, no idea
    short: app, rights, now what?
    ten guides here, which one do I follow for our till
    before I break anything help me determine what to do to that app
    what would you advise if the board doesn't quite trust a tool but can't do without it
    the authorisation of our connector 'has to be reviewed' says the manager. Does that mean withdraw, change or renew?
    I lack the right words but need help with an app
    can't tell if I need to restrict it or revoke it, please guide me
    'it depends' says the helpdesk. On what? shut, half shut or open?
    afraid to click, tell me which of the routes fits my trouble with the app
    put the options side by side and help me choose one for our membership software
    should we revoke or not, the team asks and I've no answer
    no idea whether it's consent or companies, the app is just odd with our three clubs
    which route do I take if the app's access has to change in some way
    it might be gone, back, or over to another person: what's on offer here
    Client says he wants the app 'out or at least smaller', no idea which of the two. What do I send him?
    I train bookkeepers on this; which of the possibilities fits somebody who only says 'I am not comfortable with that app any more'?
    supplier's mail says 'please review your authorisation' - does that mean remove, reduce or redo?
    Not sure if I have to cut it off completely or just trim it, need a pointer
    somebody from payroll wants 'the Exact permission fixed' - she can't tell me whether fixed means more or less
    Which route should a small charity take: pull the plug on the donations tool or leave it with a smaller remit? We go back and forth
    I've been asked to 'sort the app rights' before Friday, with nothing more than that. Where does one start?
    is there some kind of decision help for what to do with an app's permission
    Took over from Sandra, her handover note only says 'Payhawk: permission???'. What are my options with that?
    The customer is angry, wants 'it all changed', and I as first line need to know which procedure that is
    could do with advice, not instructions: what suits a link that we might still need next year
    I have no clue which of your articles I need, it is about something an app may or may not do
    Not a technical person, I run a florist's. An app has some permission and I'd like a say in that, but what do people usually do?
    My colleague says revoke, the supplier says limit, the accountant says authorise again. Who is right?
    help desk here, caller can't decide between dropping the expense tool and keeping it on a short leash
    we are in two minds about Klippa
    Someone asked for 'changes to the connection'. There are five kinds of changes, how do I find out which?
    What would you do in my place: app was a pilot for three companies, two dropped out, maybe the third will too
    First-line question: which questions do I ask a caller to find out what he needs with his app's consent
    decision tree for app permissions, anything?
    Before I press the wrong thing: does my case call for taking it all away? The tool may stay, I think. Not sure
    What kinds of wishes do you help with: less access, a broken link, too little data, a change of people?
    What is the first thing you need to know from me to point me anywhere?
    list me the main directions: stop it, fix it, show more, hand it over
    Helpdesk mailed three possible procedures and I can't judge which is ours
    Customer wants a 'break' from our app for two months. Take it all away, or what?
    keep it with less or drop it and come back later, can't decide
    ask me questions so that I end up with the correct procedure
    the bookkeeper uses it now and then, I'd rather not have it; which middle way is there
    the vendor is unclear: am I to add or to remove something?
    which one do I need
    I remember from the course that you may do several things to an app's rights, not which fits when
    memo from a colleague: reconsider Visma's rights because of the reorganisation. Reconsider how
    tell me the possible aims and I'll say which is mine
    Without guessing, what do I send to a caller who can't put his wish about the app in words?
    Disconnecting isn't always the answer, my trainer said. How to figure out what is?
    inherited three apps and for each a decision about its access is due, how to weigh the options
    stop it, shrink it, leave it?
    half-trust a supplier; what is sensible to do with its access
    Should this app go altogether or just see less?
    I can't decide what to do about our expense tool
    Help me pick the right fix for this connection
    We need to do something about that app, but what?
    What are my options when an app bothers me?
    Do I cut it off, trim it or approve it anew?
    Which of your guides fits my situation with the till?
    My manager wants the app sorted, I don't know how
    Not sure if I should kick it out or hold it back
    Where do I start if something about an app must change?
    Is taking everything away overkill here?
    Advise me on the payroll link, keep, shrink or kill?
    we disagree about what should happen to the crm connection
    Can you ask me questions until we know what I need?
    I'm torn between shutting the app out and narrowing it
    something must happen with payhawk and i need guidance
    which way to go with the app rights pls
    What would you do with an app nobody fully trusts?
    I have three choices for the app and like none
    Point me to the right procedure for our webshop link
    How do I work out what this app problem calls for?
    Do we stop the scanner or only fence it in?
    The auditor said act on the app, no word on how
    Undecided between removal and a smaller set of books
    tell me what suits us, ending it or limiting it
    I need a decision aid for app access
    what's the sensible move with a half used integration
    Unsure whether to renew, reduce or remove
    Is there a softer option than throwing the tool out?
    i just know the access isn't right, now what
    I can't put into words what I want from this app
    What kinds of changes to a link can you help with?
    List the things I could want with an app
    I only know it must be different, ask me away
    Where does my question about a connected app belong?
    Three possible moves with one app, which is mine?
    Stop my dithering: does the app stay or go?
    dont know if i need revoke or less access
    The app is too nosy, what's the fitting response?
    We only need it in summer, what should I do with its access?
    Match my situation to the right kind of change
    Keep it, clip it or ditch it, we can't agree
    steer me to the explanation that suits our app
    Is ours a case for revoking or something milder?
    All these app rights confuse me, where should I go?
    How far should I go with an app I only half trust?
    I can't tell if I should withdraw the app or only take a few clients out of it, which fits best?
    A client wants to share less with the app, so is that withdrawing or limiting?
    We want to change something about an app's access in our group, but I have no idea where to begin.
    Is it better to remove the whole link or only switch it off for the company we sold?
    What should I pick if an app sees too much of the holding but has to keep working?
    My boss told me to sort out the permissions of that app, but I don't know what the possibilities are.
    Something's off between an app and Exact at one of our clients, can you help me find what I need?
    Do I have to give consent again or just add a company, now that the app misses one client?
    I hesitate between revoking and reconnecting for our five entities, how do I decide what's sensible?
    The practice wants to tidy up app access, can you ask me questions so I end up at the right approach?
    Which options do I have at all for changing an app's access to our administrations?
    A subsidiary is leaving halfway through the year, and I'm unsure what to do with the app's rights.
    A sister company is partly leaving the group, and I have to do something with the app's link but not sure what.
    We as an office were asked to change a client's link, which possibilities are there?
    No idea whether to close, narrow or sign up the app again for this client, can you guide me?
    What do you advise if an app may do nothing in our companies now but will be needed next month?
    I need to do something about Dext's rights for the practice, but there are so many ways that I hesitate.
    One colleague says revoke, another says reconnect, what's the right road for our holding?
    Could you work out with a few questions what I should do with this company's app?
    For the merger some apps need less and some need nothing, where do I start sorting that out?
    I don't want to lose a client's app but I do want less risk, what approach fits that?
    Should I take the app's access away or is there something milder, if a company is dormant for a while?
    For a client who is in doubt about his app, I'm looking for the choices and the best match.
    It isn't clear to me if our subsidiary should add, renew or remove something for this app.
    should i revoke the app or do something else if 1 of the companies doesnt need it anymore
    Our hotel will work differently with its apps, and I don't yet know which action in Exact goes with that.
    Help me choose the right route, because management wants something with app rights but doesn't say exactly what.
    Three things are going on with this client's link, how do I decide what to do first?
    I have to advise a client on app access, can you set out the choices for me?
    Is removal the only possibility, or are there others when an app can do more than our foundation likes?
    We're unsure which measure fits, as our link acts strangely for two shops and normally for the rest.
    For a client in administration, is it better to stop the app, limit it or leave it be?
    A request came in about a group app, but I can't place it, what should I do with it?
    Where do I begin if all I know is that Dext's access to our files must change?
    I'd like to understand what options exist around app access, before touching anything for six companies.
    One subsidiary wants to share more and the other less, what's the proper way with the same app?
    Tell me what I need for an app that has to carry on in a different manner after the demerger.
    We're taking over a practice and must do something with its app rights, but is that adding or renewing?
    A client asks us to adapt his app but doesn't say how, which questions do I need to answer?
    What's the most sensible step with an app that goes too far at two foundations and pleases elsewhere?
    Our partnership debates Dext's access, what are the possibilities and how do we choose the right one?
    An app does more than intended at a few clients, must it go entirely or are there forms in between?
    i dont know if i should give consent again or rather revoke it, can you think along for our company
    After selling a branch something must happen to six apps, but different for each, how do I choose?
    Can you show me around what's possible with an app and our books, since I'm new at the office?
    The accountant only said the app access isn't right, which choice belongs to that?
    In our case, is it smarter to have the app out for a while or just let it see fewer entities?
    Before replying to a client about his link, I'd like to know which of the ways is the correct one.
    The group wants to be more careful with apps; I need help choosing between stopping, limiting and renewing.
    Somebody has to decide about the old reporting app at our schools, which options do I present?
    withdraw or limit an app
    Not sure whether I should revoke an app or just take away some clients.
    Which of the options is right for me when an app has too much access?
    I need to do something about an app's access but don't know what, can you point me the right way?
    Help me decide what to do with this link.
    A partner told me to sort out those app permissions and I have no clue where to begin.
    Should I remove, restrict or renew the permission?
    Something's off with the rights of our scan tool, but I can't say if it's too much or too little.
    My client wants more control over software in his books. What are the possibilities?
    Ask me some questions and tell me which guide I need.
    what are my options with app access in exact
    I'm torn between disconnecting and reconnecting, what do you advise?
    We have a program that may do too much. Is throwing it out the only choice?
    Looking for a starting point: could be withdrawing, could be narrowing.
    dont know if i need to revoke or restrict
    I've a vague request from management to tighten app access, how do I find the proper approach?
    Which path fits if we want an app to do less for some customers and nothing for others?
    Client says make the app go or do less, which of both do you recommend?
    I have to do something with an integration, which guide fits?
    We know the current access isn't right, but not if we should tidy up, narrow down or link again.
    help choosing app access
    When do you withdraw and when do you merely reduce the number of companies?
    All sorts of app questions land on our desk. What can be done and how do I pick per case?
    Our compliance officer wants stricter app access. Which knobs do we have?
    no idea whether this app needs a reset, removal or adjusting
    I have a question about an app in Exact but don't know what it's called, what I want
    Is ending the link better than making it smaller?
    Point me to the right procedure: an app, too many rights, still needed somewhat.
    Advice wanted on whether to cut or curb a program's access
    A jungle of options: revoke, change companies, consent again. Ask me things so I can choose.
    which way for app access
    I want less risk from apps in client files. What approaches exist and which suits us?
    Is there a decision tree for app rights in Exact?
    Should a tool we half use go or will less access do?
    We consider stepping in with an app, how far should we go?
    Where do I begin if a client complains about an integration without giving any details?
    I can't see the wood for the trees with these app permissions
    A client phoned that a supplier learns too much. I haven't done anything yet and wonder if I should start by narrowing or close it at once.
    Which flavours are there for taming an app in Exact?
    gotta do something with an app but what exactly, help me pick
    May the app stay, and if so how, or should it go? I'd like help weighing that up.
    A partner said 'fix the access', nothing more. Where would you start?
    Need a quick triage for an app access request from a client
    Our procedure for app requests is blank; what are the different actions one could take in Exact?
    A client wants his former adviser to look in less through software. I can't tell if that takes revoking, limiting or something else. Can you send me the right way?
    Management wants me to do something about our integrations for the new privacy rules. It's no more concrete than that. What possibilities have I got per app?
    I've an app that goes wrong for some clients and shows too much for others. I can't choose between starting afresh and adjusting.
    I don't know whether to revoke an app or only limit it.
    Withdraw, restrict or reconnect: which one do I need?
    help me choose what to do
    Something is off with the access of one of our apps, but I can't tell which instructions apply.
    Our accountant told me to sort out the permissions. I have no idea what that involves. Where do I begin?
    What are my options when an app can do too much in Exact Online?
    Is it wiser to remove all rights or make them smaller?
    The boss asks if that tool can have a bit less access. What possibilities are there?
    Can you ask me some questions and point me to the right solution for our app?
    I want to change something about what a program may do in Exact, just don't know what it's called.
    One colleague says revoke, the other says authorise again. How do we decide?
    Which way to go with app rights in Exact
    I'm torn between disconnecting the app and switching off a few companies.
    Where does a beginner start with app access in Exact Online?
    New here, and I have to do something with permissions of an app, no clue what.
    Do I need to intrekken or opnieuw koppelen? I can't tell.
    Management asked me to review the access of outside tools. I don't know if that means revoking, adjusting or renewing. Help me choose.
    A link behaves oddly, and I've mixed up consent, rights and companies. Where should I be?
    What's sensible for an app that we need less than before?
    I'm looking for explanation about app rights but can't see the wood for the trees.
    Ask me a few questions and then tell me what to do with our app's access.
    There are several procedures. Which one do I start with if the vendor says that we have to change something in Exact?
    Our owner wants fewer people peeking into the books through tools. What are the possibilities and which suits us?
    The helpdesk spoke of authorisations and scopes. I understand little of it and want to know which action applies to me.
    decide between options for app access
    I'd like advice: throw the app out, restrict it or renew the link?
    What's best for an app that we don't need for a while but perhaps later again?
    How do I determine which change to an app is the least drastic?
    not sure what to do with this permisions thing
    Which procedure fits me: withdrawing, narrowing or signing in again?
    As a treasurer without any IT knowledge I have to do something about app access, where do I start?
    The supplier says: adjust the authorisation. Does he mean withdrawing or something else?
    I'd say get rid of it, but maybe there is a milder way. What do you recommend?
    What choices have I got when an app does things I don't want?
    Help, I don't know which of the guides about links to follow
    Something has to be done about Float. One wants to keep it, another wants it gone. What options lie in between?
    I got a mail about app rights. What's expected of me? Give me a few choices.
    When do you limit an app and when do you withdraw it?
    what should i choose, revoke or limit
    May I put my problem with an app to you and then you say which route to take?
    which option for my app
    I need help deciding whether a tool's rights should go, shrink or be renewed.
    Tell me what needs to be done: there's something with one of our apps.
    One supplier wants too much, with another too little is visible. Help me find the right approach for each.
    Start at the beginning: I need to arrange something with an app and Exact.
    what can be done about app rights
    Should I revoke, limit or reconnect an app? I can't tell which one I need.
    help me decide about app access
    Something has to be done about one of our integrations but I don't know what. Can you point me the right way?
    What are my options when an app's access has to change?
    My boss only said: sort out that app in Exact. Where do I even start?
    I have a question on app access, but I lack the words for it; ask me things until we know what it is.
    We hesitate between cutting a supplier off entirely or just narrowing what it reads.
    not sure which guide I need for a linked app
    Which route is right for me if an app has either too much or too little access?
    Our app permissions need an overhaul and I have no clue which step comes first.
    Help, what should I do with this app?
    I'm a secretary and have to arrange something for an app in Exact, but the terms mean nothing to me.
    Something is off with a program's access to our books: too much, too little, can't say. Could you ask me some questions?
    A client calls me as a consultant: just fix the app's rights. Which route would be the right one?
    Is there a decision tree for app access questions?
    I can't even name my problem with this app, where might I start?
    What can be done with app rights in Exact and when do you pick what?
    Our director wants a supplier to have 'somewhat less access', is that revoking or something else?
    which help do I need for my link
    I have a very general question on apps with access to Exact, what is possible?
    Think along with me on what's best for an external tool's access.
    Do I need to revoke or do something else entirely?
    Which is better in my case, chucking the app out or just squeezing it a bit?
    Pick for me: stop, restrict or approve again
    guide me to the right instructions about an exact app
    Ik heb een probleem met een gekoppelde app, kun je me doorverwijzen?
    Een mail van de leverancier zegt dat we 'de toegang moeten controleren'. Wat willen ze van mij?
    Wat doe ik: weg, minder of juist meer toegang geven?
    Welke hulp heb ik nodig als ik nog niet precies weet wat er met de app moet?
    wegwijzer apps exact
    Mijn manager vraagt om de koppelingen op orde te brengen, dat is nogal breed. Hoe begin ik?
    Graag advies: onze app mag te veel, maar hij moet ook blijven werken, en misschien moet hij wel weg.
    Kun je vragen stellen tot duidelijk is wat ik met de app aan moet?
    Wij zijn een klein bedrijf zonder it'er. Iets met appmachtigingen moet anders. Wat zijn onze keuzes?
    I've a problem with a linked app, can you refer me?
    A vendor's mail says we must 'check the access'. What do they want of me?
    Away, less or rather more access: what should I do?
    What kind of help do I need if I don't precisely know what should happen to the app?
    signpost apps exact
    I want to change something about an app, but is that to be done in Exact or in the app? I'm lost.
    My manager asks to get our links in order, which is rather broad. How do I start?
    Advice please: our app may do too much, but it should keep on working, or perhaps it should leave altogether.
    We're a small firm without an IT person. Something about app permissions has to be different. What are our choices?
    Could you ask me questions until it's clear what I should do with the app?
    I don't get whether I should edit, delete or renew the link. Can you help me pick?
    help with app rights
    What options exist when an app must be allowed something other than now?
    There's trouble with an app and Exact, I just want someone to ask me step by step what's the matter.
    Our MSP wants to know which of Wegwijs's routes fits: the app shows the wrong things, sometimes too much, sometimes too little.
    I administer it but I'm no finance person. There's a ticket 'adjust access of app' with no detail. What should I ask back, and which route belongs to it?
    what can I do with an app
    what to do with app
    which access change for app
    I get the words revoke, restrict and re-consent thrown at me and have no idea which one fits our case.
    Do I need to withdraw it, narrow it or start afresh with permission?
    Some app shows our figures to people who shouldn't. What are my options?
    I think I gave too much away to this app last year. What would you recommend, and what do the choices mean?
    I've no idea what I need: the old accountant is out, an app broke and someone leaves.
    Which guide do I need for reducing access?
    There's an app, there's a worry about data, and there's me without a plan. Point me to the right thing.
    Should the app be cut off or merely kept away from one company? Not sure it can even be done.
    What can I do about an application's access, roughly? I'd like a nudge in the right direction.
    I'm unsure whether to pull the plug on this tool or fence it in.
    My manager says "sort out the access of that reporting app". What choices are there?
    I want an app to do less. Help me decide how.
    We have a problem with a link, not sure if it's rights, an error or something that expired.
    Could you tell me whether my issue calls for withdrawing or granting? The app shows too many companies and too few invoices.
    Not sure if I want out entirely or just to limit it. Explain what's possible?
    Our bookkeeper asks if she should detach the app, change what it sees or re-link it. No idea.
    We have forty apps, some too nosy. Limit them, revoke them? Teach me the choices.
    We have a new privacy policy and a list of ten tools. For some it's stop, for others it's less, and some should come back. Which way for which?
    What could I do if an app sees more than it needs, other than kicking it out?
    Need advice: the reporting app should keep running yet I want fewer risks. Options?
    Is there some decision tree for app access?
    My app has a problem with Exact. I can't describe it well.
    Permission trouble, not sure which kind
    I don't want to do something irreversible. Which of the possibilities with this app is the mildest?
    Something changed around an integration and I need to adapt it, but is it the user, the vendor or the permission?
    Do I have to revoke first before I can change anything about an app?
    I was told "just redo the connection" but fear I'd break something. What are the alternatives?
    which one do i need, revoke or limt
    Our holding has an app with a permission that nobody's happy with. Sales wants more, legal less. How can it be changed at all?
    The bookkeeper's tool: keep it, limit it or end it? What would each mean for us?
    Revoke or restrict app?
    I've got admin rights since yesterday and I'm told to "fix the app rights". Nothing is broken as far as I know. Where does one begin?
    The trial's over. Do we end its permission, shrink it, or just let it expire?
    I'm a treasurer with a tool nobody trusts. What sorts of measures are there?
    What are the possible actions on an app's access in Exact?
    Half of our tools were installed by people who left. I'm told some should be withdrawn and others moved and others limited. How do I decide?
    My boss asked to "tone down" an app. What can be done and what suits best?
    An employee complained about an app. HR wants "something" done about its permissions. What could that something be?
    Not sure whether this needs removing, narrowing or renewing
    Where do I begin with app permissions?
    Two colleagues, two opinions: one says withdraw, the other says adjust. Who's right for our case?
    Our works council objects to one of the apps. I could get rid of it, but the planning team can't do without. Are there intermediate solutions, and which would you pick?
    Not sure what I need: revoke, restrict or re-allow an app?
    I need something changed about an app's access but have no clue what it is called.
    Help me find out what to do with our app.
    The accountant mailed that we should do something about the rights of an app. I don't know whether that means remove or renew.
    Can you point me in the right direction for a question on app rights?
    I can't decide between cutting an app off and just limiting it, where do I start?
    not sure what to pick
    There are several explanations on app access here. Which is meant for my case?
    Ask me some questions to work out what I should do with an app.
    Somebody wants me to "sort out the app permissions" but that could be anything.
    I am lost among all these options for app access, help me choose.
    Which of your instructions fits if I only know that "something with an app" must change?
    I know that our app has some access problem, but I couldn't say if it needs more access or less. Where does one begin?
    What's the best way forward with an app whose access needs looking at?
    Guide me to the right explanation on app access please
    not sure which of these I need, withdraw or limit
    Some app needs to be dealt with, either kill it or tame it, help me decide
    Limit or withdraw?
    My boss says the tax app has too much access. I have no clue whether that means certain companies, certain data or everything. Where do I go?
    I want fewer companies in one app, or maybe no app at all
    Where do I begin if something about an app's access is not right?
    Is removing some companies enough, or do I have to cut it off altogether? Our lawyer only said the access must be appropriate.
    Which of your guides do I need if an application sees things it shouldn't?
    I have a problem with a link but cannot say of which kind
    Our app needs "different permissions" according to the vendor. What are my options?
    Do I withdraw, or is there a softer option?
    Not technical at all. Some company program is connected with Exact and I was told to "sort out the permissions". Help me find out which action.
    There are several things I could do about an app. Take it out, make it smaller, connect it again. What's right for me?
    Can I give it read-only, or take away the payroll, or must I switch the whole thing off? I'm looking for what's possible.
    What are the choices regarding an app's rights and what follows from each?
    Either revoke or restrict, can you ask me some questions and decide?
    Someone removed too much or too little from an app's rights, I can't work out which, what do I do?
    Which is safer, taking out all rights or only narrowing them?
    Vendor told us we're "over-permissioned". We have no in-house IT. What should we do, and which screen is it?
    Not sure if I need to revoke
    I only know something is wrong with an app's access
    Withdraw now and grant later, or adjust what's there?
    Disconnect, reduce, or re-approve?
    Some app or other has rights, I'm told. What do I do, remove it?
    I was asked to make an app "less powerful". Do I look at companies, at kinds of data, or at who is logged in?
    I can't tell if our issue is "too much access" or "lost access"; the tool loads some companies we don't want and misses others
    Restrict an app or disconnect it: pros and cons?
    Our data protection officer says: minimise what the app sees. Does Exact offer that, and in what form?
    I have the feeling our apps aren't set up well and want a guided choice of what to do
    Need advice: an app hasn't been used lately but might be needed next year
    Where's the decision help for app permissions?
    Reduce an app's insight, but by how much can I?
    Wrong app, wrong rights, wrong companies, no idea. Can something ask me questions and point the way?
    I'm torn between cutting the connection and leaving it with just one company
    App permissions confuse me. Which of those actions keeps things running but with less exposure?
    Is there a decision tree for what to do with a linked application?
    I want to change something about what an app may do but don't know the right term
    Would it be overkill to withdraw all? There's one company too many in there, but the app is hardly used.
    How do I find out which of the three applies to me: taking access away, trimming it, or renewing it?
    Our app situation is a mess and I'd like somebody to ask me the right questions
    I've three apps and three different wishes. Is there one starting point?
    Half of me says throw the app out, the other half says leave it with fewer rights
    What should I choose if an app is only needed in January?
    My manager used the words limit, revoke and renew in one sentence. Which of those do I really want if an app should keep running but see less, or maybe not run?
    Guide me to the right topic about an app's access please
    Should an app I'm unsure about be removed straight away, or are there gentler options? What does each cost me?
    What do the different actions on app permissions mean for a beginner?
    I'd rather not break anything. Which action on an app is the mildest, and which is final?
    What's smart: revoke and re-grant, or just edit?
    I've got to deal with permissions for apps for the first time, what are my choices?
    We have one app for which everybody has a different idea: finance wants it gone, sales wants it kept and legal wants it trimmed. What does Exact allow and which way should I go?
    App access: what can I choose from and which one is for me
    Not every app needs everything, so what could I do about the greedy ones?
    Not sure what to do with an app that shows too little
    I have to choose between cutting off a tool and restricting it, what are the consequences of each?
    The app can't get at what we need and I have no clue which guide fits
    What's right for me if the tool should read less than it does now?
    I want to arrange something with an app's rights but don't know where to begin
    What's the best way to handle an app we hardly use?
    Help, the consultant told me to "sort out the app's access" and I have no idea what he means
    Which option should I take if the app is fine but a colleague changes jobs?
    stop, restrict or reconnect: which one is for me?
    How do I decide what to do about an integration?
    Which path do I follow when our auditor wants read access for a single program cut back?
    Need advice on an app's access
    The controller asked me to arrange less access for a program, the manager wants it out entirely. What is the difference and where do I go?
    I'd like to know if I should end the app or let it continue with fewer companies
    What do I need, given that an app asks for a login every day?
    I was told to reauthorise, but the vendor's page speaks of revoking first. Which guide suits me?
    Should I limit or withdraw an analytics tool for two of our subsidiaries?
    Our IT partner wants to clean up access. I only know that some tools must stay, some must go and one has to see less. How do I start?
    Our supplier answers every question with "check your app access". Could you ask me a few things and tell me which way to go?
    I don't want to break anything: should this tool be withdrawn or only lose two companies?
    Various things are changing in our finance software and I want guidance on what to do with each Exact link
    Which should I take: remove the app's access or adjust it?
    A consultant, our accountant and IT all say something different about the app's access. How do I determine what I should do?
    One guide for removing, one for limiting... which fits if we sell one of our firms?
    We take over the books of a befriended company; their apps must change. I'd like to be led to the right explanation.
    Is this about rights, about a broken link or about the report? Our dashboard misses part of the numbers.
    Do I need to cut, trim or renew? Our tool got a new owner and we don't fully trust them.
    Could you tell me which of your explanations handles my case: a tool that sees payroll and shouldn't
    Advice wanted: keep, limit or remove
    App trouble, which way?
    We're unsure about the right order: first withdraw and then approve anew, or simply change what the app sees?
    What I want: the app shall stay but do less. What I don't know: if that's possible and how.
    choose between revoke and restrict
    Vendor says re-consent, IT says revoke, boss says restrict
    What's smarter for an app we only need in December: remove it or leave it in?
    Not sure if I should cut the app off entirely or just give it less. What do you advise?
    app does not work, where to begin
    I need help picking: the tool should do something different than now but I can't say what the right fix is.
    What are my options if I feel a supplier sees too much?
    One app, four companies, two of which are none of its business. Is that revoking or something else?
    I have a feeling I should change something about the access of our scanning app, just not sure which kind of change.
    An app we use shows less than it did, and I'm told I should either reauthorise or change the companies. Which one fits?
    Is what I need a withdrawal or a restriction?
    I need somebody to point me to the right instructions about access of apps.
    Choosing between limiting an app and stopping it
    Our privacy officer says the app "has too many rights". She doesn't say which and I don't know if it's a matter of stopping or trimming.
    Which guide is mine if the app works but I'm uneasy about what it can see?
    Intrekken or beperken, which of the two do I want for this app?
    Our app misses things and on the other hand sees too much. Where on earth do I begin?
    Point me to the right thing: the app should change hands, or perhaps be removed
    I want less access for an app. What sorts of less are there?
    What would you do: switch it off, trim it or sign in again?
    One person says revoke, another says just untick some companies. I'd like something that helps me decide.
    Help me figure out whether I need to revoke, restrict or reconnect.
    Starting point for somebody who wants to alter what an app may do
    The app must do less. Which options do I have and what are the consequences?
    I don't know the right word for what I need to do with this app.
    Which way is best to make sure an app has just what it needs?
    Can you ask me a few questions and tell me what to do about an app's access?
    Too much, too little or nothing at all: how do I set an app's access right?
    I want to talk through what I need before I touch any rights.
    Unsure what to do with an app's rights

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
    Explain the difference between withdrawing an app, limiting it, and consenting again
    limit or withdraw, what's the difference in practice for a cafe
    difference between revoking, limiting and re-consenting, in plain words please
    revoke vs limit for dummies
    difference between limiting and withdrawing
    revoke vs restrict vs re-consent explained
    limit or revoke whats the diference
    Revoke, limit, reauthorise... what sets these apart, in plain words please
    Is limiting an app not the same as withdrawing it?
    Explain the three things I can do to an app's access as if to my grandmother
    My co-trustee mixes up limiting and revoking, what is which?
    What is the difference between revoking, restricting and re-consenting for an app
    withdraw vs limit vs grant again, explain in plain words to my CFO
    revoke, restrict, reauthorise: when do I use which
    Our lawyer asks how limiting differs from withdrawing
    difference between withdrawing and limiting an app?
    revoke vs limit vs renew, explain like I sell candles
    what's the practical difference between shutting an app out and letting it see less
    revoke vs narrow vs regrant
    Explain it like I'm a barman: revoking versus limiting versus consenting again
    In one line each, what do the three choices mean
    Could you explain the choices? Withdraw, narrow, re-approve, it's all the same to me
    difference between withdrawing, limiting and consenting again
    Explain these three things to a secretary: revoke, restrict, reauthorise
    what is the difference between withdrawing and limiting an app
    revoke or restrict, explain in plain words
    limit vs grant again, what does each of them do
    which is stronger, revoking or restricting
    Explain revoke versus restrict versus grant again
    What sets withdrawing apart from limiting and from granting anew? I'm writing a one-page note for clients and want the wording right.
    For my memo: what does withdrawing do that narrowing doesn't, and what does approving afresh add?
    Which of these three (off, less, yes again) can be reversed? I'm drawing a little chart for class.
    explain briefly what withdrawing, limiting and re-granting each do to an app
    limit or withdraw, what's the essential difference
    What's the difference between shutting a tool out and giving it fewer companies?
    What's the difference in effect between withdrawing, limiting and granting again?
    revoke vs limit, which one leaves the app working
    In plain words: what does each option do to my link and which can be reversed?
    revoke versus limit versus re-grant in plain words
    withdraw, limit, re-consent, the trainer mixed them up last week, what do these three mean
    revoke vs limit vs re-authorise, what's the difference
    explain in plain words the difference between cutting an app off and cutting it down
    difference revoke and limit exact
    revoke vs manage companies meaning
    is limiting the same as revoking
    glossary revoke narrow reauthorise
    diference limit vs revoke
    What's the difference between limiting an app and withdrawing it altogether?
    revoke vs restrict vs re-consent, what does each of those mean
    In plain words please: how do 'less access' and 'no access' and 'access again' differ
    Is narrowing just a mild version of revoking or something else entirely
    Auditor uses the terms withdraw and limit as if they were the same, are they?
    I have to explain to a client how limiting differs from withdrawing and from approving again
    Restrict, withdraw: same outcome or not?
    Minutes say "restrict or terminate access". Practical difference for the app?
    limmit or revoke whats the diference
    Short explanation please of withdrawing versus limiting versus consenting again
    what is the difference between revoking and limiting
    What is the difference between withdrawing, limiting and giving consent again?
    Can you explain what revoke, restrict and reauthorise each mean for an app?
    In what way does limiting an app differ from revoking it?
    Revoke, narrow, authorise again: can you explain those words to a layman?
    What's the difference between withdrawing an app, limiting it and approving it again?
    How does removing a few companies differ from removing the whole permission?
    Explain simply what withdrawing, limiting and allowing an app again mean
    What's the difference between revoking an app and restricting it in Exact?
    Explain what withdrawing, narrowing and granting again each do to an app.
    How does removing an app altogether differ from giving it fewer companies?
    Withdraw, limit, grant again: how do these three differ from each other?
    Is limiting an app the same thing as taking its consent away?
    Can you explain in short what revoke, restrict and re-approve each mean for the app?
    In plain English, how does limiting an app differ from withdrawing it?
    withdraw vs limit vs consent again, what does each one do
    Is taking a shop off an app the same thing as taking away its rights?
    My husband asked what the difference is and I couldn't tell him: cutting an app back or cutting it off
    what does limit do that withdraw doesn't
    As to a child: withdrawing, limiting, allowing again. What's what?
    Explain withdraw, limit and regrant like I'm writing it into the office manual
    revoke vs restrict vs reconsent, what's the difference
    My trainee mixes up revoking and limiting, give me the definitions side by side
    Does restricting equal a half withdrawal or is that a different animal?
    Of those three actions which keeps the app alive and which kills it
    Terms are confusing me: narrowing, withdrawing, consenting anew. What does each mean for the client
    revoke vs limit vs grant, explain like a sysadmin
    does narrowing break anything that withdrawing would not? one table please
    Could you put side by side what happens with each of the three actions on an app?
    what does revoke do that limit doesn't, and the other way round
    For the policy document: define withdrawing versus limiting versus consenting again
    Are revoking and restricting two names for the same action?
    I keep mixing up the three terms in my audit memo, could you set them side by side
    How does limiting an app compare with withdrawing it, in plain words
    the board asked what separates cutting consent from narrowing consent, two sentences please
    Our policy mixes up "revoke" and "restrict", what's what exactly
    renewing vs narrowing vs ending, briefly
    Difference between taking an approval and shrinking an approval?
    Explain the three measures side by side for a non-technical audit committee
    difference revoke and limit
    whats the diffrence between withdraw and narrow
    explain the three options in short
    limit = revoke?? or not
    is giving consent again the same as undoing the revoke
    what means narrowing compared to withdrawing
    revoke limit regrant meaning
    what's the difference between withdraw, limit and consent again
    Explain the three terms to a volunteer treasurer please: revoke, narrow, re-grant
    is limiting just a softer kind of withdrawing?
    how does restricting compare with revoking
    my director mixes up limiting and withdrawing, need a two line explanation of each
    have to explain to volunteers what withdrawing, limiting and renewing each do
    For my training slides: what sets apart withdrawing, narrowing and consenting again?
    revoke vs manage companies vs re-consent, in plain words please
    The supplier's mail uses limit and withdraw as if they were the same. Are they?
    explain to a baker: what does taking away do, what does making smaller do, what does saying yes again do
    compare the three, one line each
    difference pls: revoke / restrict / reauthorise
    What sets limiting apart from withdrawing?
    Explain those three words to me in plain terms
    withdraw versus limit versus grant again, how do they differ
    Aren't narrowing and revoking the same thing?
    Put the effect of each choice side by side
    I mix up the terms, which one does what?
    Which of those is the drastic one and which is mild?
    What does each of the three do to the app?
    Spell out the terms for a layman, would you?
    Does limiting cost me as much as withdrawing does?
    What's the difference between withdrawing, limiting and giving consent again for a client's app?
    Before I touch anything for our subsidiaries, how does limiting an app differ from revoking it?
    Explain to me what each of these does: revoking an app, taking clients off, and authorising again?
    What's the difference between revoking an app, limiting it and granting it again?
    Withdraw, limit, consent again: what does each of these mean in Exact?
    difference revoke and restrict
    Does limiting an app differ from revoking it?
    Explain what revoking, narrowing and granting again each do.
    What is the difference between revoking an app and limiting it?
    Explain the distinction between withdraw, limit and consent again in simple terms.
    Revoke versus restrict: what do these two mean for the app?
    Revoke or limit, what's the practical difference?
    Explain in simple terms: taking rights away, limiting, approving anew.
    Difference between withdrawing, limiting and re-granting an app's access?
    Is limiting an app something else than revoking it, and can both be undone?
    What's better for an app we rarely use: revoke it or restrict it? What is the difference?
    What's the difference between pulling an app's rights, trimming them and approving once more?
    Revoke, limit, reauthorise: in plain words please, how do they differ?
    Is there any difference between cutting an app off and taking all its companies away?
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
    What happens to the figures the booking app already took if I cut it off?
    If I pull the app's rights, is that final or can I go back
    Does the booking tool delete its copy of our figures when I take back the permission?
    If I cut an app off, do they keep what they already downloaded from my books?
    consequences of cutting off an app before i do it
    will entries made by the tool vanish from the ledger once it's revoked
    consequences of pulling an app's access
    does revoking also delete the data already held by the vendor
    impact assessment prior to cutting off an app
    before we cut the supplier: what happens to our data and can it be undone
    If I pull the plug on the app, what happens to the data it already copied?
    I am scared to press revoke, what exactly will be the consequence?
    After withdrawal, does the app stop right away or only later?
    Is revoking final or can the club come back from it?
    Will old entries get lost if I deny the app access?
    What remains with the app's maker of our figures once we pull out?
    Do I break something in Exact itself when I withdraw a tool?
    If I take the tool's access away entirely, what becomes of the data it already holds
    Consequences of pulling the plug on an app, does it stop at once and is it reversible
    What happens to the figures already loaded in the vendor's cloud if we end its access
    Before I end a tool's access: does the vendor keep the history it has downloaded?
    is revoking an app final
    what happens the very moment an app's rights are pulled, incl. data it has copied
    If I withdraw the connector, do they still keep what they fetched before?
    consequences of pulling a plugin's rights, before I dare
    do past bookings vanish if I withdraw the till's rights
    consequences of revoking, do they keep data
    if i pull the plug on an app do they delete what was already downloaded
    If I pull the plug on the booking app, does it keep the data it already has?
    What happens right after withdrawing, is it instant or does it linger?
    Is pulling the permission final or can I undo that later?
    Do they delete our figures once I've withdrawn?
    What are the consequences of a withdrawal, does the vendor keep what it already has?
    is revoking reversible and instant
    if we withdraw it, do the invoices fetched so far disappear?
    if I withdraw an app, is it immediate, and do they keep what they already fetched
    what are the consequences of pulling an app's rights, can it be turned back
    does the vendor delete our data when we take its access off
    if we cut an app off, will its past entries vanish from our books
    can a withdrawn permission be given back afterwards
    What happens to my data if I revoke an app?
    Does an app stop right away after withdrawal?
    Can I undo a withdrawal later?
    Do I lose anything when I take the consent away?
    Is revoking final?
    Will my entries vanish if I revoke the link?
    Does the vendor keep what was already fetched after I revoke?
    Before I advise a client to end the app's access, what are the consequences? Does it stop at once, and does the supplier keep what it already pulled out?
    Suppose we pull the plug on the dashboard tool, can that be undone later and what happens to the data it already holds?
    The MD asks if a withdrawn app can ever be had back and whether anything vanishes from Exact. I want to know before I advise.
    Our vendor claims that withdrawing does irreparable harm. True, or does he say so to keep us?
    If we pull the plug on the CRM, does it keep the customer list it had already downloaded
    What would happen to the time tracker the moment its access is taken away, does it stop right then?
    can it hurt to switch an app off, or is that reversible
    If I cut the tool off, do I lose what it already fetched?
    What are the consequences of shutting a program out, is it final?
    What will I lose if I withdraw an app's rights?
    Does the vendor's copy of our data vanish when I revoke?
    Is revoking final, or can it be undone later on?
    What are the consequences of taking access away, will past bookings remain?
    if i pull the rights on friday, does it halt there and then
    Suppose I revoke it and that was an error, how bad is it?
    Do they keep what they've already downloaded once access has gone?
    Will anything in Exact itself be deleted when I take an app's rights?
    Will past data they hold be handed back or erased upon withdrawal?
    if I take the rights away, does the app still show what it already downloaded?
    What will users notice on their screen the minute I withdraw the app
    Before I pull it after that quarrel, do we lose what was fetched already and is there a way back?
    What exactly goes on after one takes away an app's rights, last time it seemed to linger
    Once removed, does the vendor keep last year's data they'd already fetched
    if I withdraw, does the vendor lose the data it already took
    what are the consequences of pulling the plug on an app, can it be undone later
    does it end on the spot or tomorrow when I withdraw
    before I cut it off: what happens to what they've already downloaded
    would I lose the entries that the app made if I show it the door
    is withdrawing for good or can it come back
    what will the shop floor notice when I take the access away
    consequences of revoking app exact
    does app keep data after revoke
    is revoking permanent
    what breaks when I withdraw
    reversible to revoke?
    data already fetched after withdrawal
    instant effect of revoking?
    Do I lose bookings if I kick it off?
    wat hapens when i revoke
    What are the consequences of pulling an app's access, is my data deleted at their end?
    If I withdraw today is that reversible, or am I burning bridges
    Before I press anything: does cutting off the app wipe what it already downloaded?
    How quick does withdrawal bite, instantly or overnight?
    Privacy officer here: after withdrawal, does the vendor still hold what it fetched earlier
    Client asks: if I withdraw, do I lose what they've already scanned?
    Is withdrawing final?
    Will anything in my ledger disappear once I take an app's approval away?
    How long before a withdrawn app is truly out, and does it keep what it had?
    if i pull it do i loose everything it had
    If I take away the consent, what happens with the data the vendor already collected?
    What happens to an app when I withdraw its rights?
    Does revoking an app delete the data that it already fetched?
    If I revoke an app, can I ever bring it back?
    What are the consequences of pulling an app's consent?
    Will the invoices already loaded stay in the app after I withdraw its rights?
    Is withdrawing an app final, and what stays behind in the app?
    what exactly changes for us once i revoke an app
    If I withdraw an app, what becomes of the data it has already collected?
    Is withdrawing final or can I bring the app back later?
    Do I lose invoices in the app when I take away its access to Exact?
    Will my co-worker notice if I withdraw my own permission for the app?
    What are the consequences if I withdraw a program's access to Exact?
    Does an app stop at once after withdrawing or does that take a while?
    Is revoking an app permanent, or can I simply allow it again later?
    Will scheduled refreshes stop right away if I withdraw the grant?
    Do files that a scanning app fetched remain if I withdraw it?
    What are the consequences for running jobs when I remove an app from Exact?
    Does withdrawing work immediately, and can the decision be reversed later?
    What are the consequences for the app once I take its permission away?
    Will the supplier keep what it fetched earlier if I take its rights away?
    If I withdraw it, does the app keep the invoices it already took?
    What happens to my data over there once I pull the rights of the scanning tool?
    when I take its access away does it stop at once or at midnight or what
    Consequences of revoking: do the scans already fetched stay with the supplier?
    If I end the consent today, can it be undone tomorrow or have we burned the bridge
    The client wants it in writing: what happens from the second we withdraw
    Does pulling the plug delete anything in our books, or only stop new fetching
    what are the consequences of pulling consent, do they keep the copied invoices?
    is a withdrawal reversible and how fast does it bite
    What is the impact of taking consent away, and is it reversible? I need that before the change board meets.
    If access ends, does the vendor still hold the data it pulled earlier?
    Consequences of revocation, please, before anybody actually does it
    Will it stop within seconds or days once consent goes
    What do I lose when consent is ended, history included?
    any harm in withdrawing
    is data deleted from app after revoke
    will it stop right away when i withdraw
    consequences of revoking before I press anything
    If I withdraw, will the invoices the scan app already copied disappear over there?
    If she revokes, what becomes of the invoices the app had already pulled in?
    Before I tell the client to go ahead: what does a full withdrawal actually cause, and can it be undone
    does pulling the consent delete anything at their side
    Does the app stop right away once I withdraw?
    What becomes of the data it already pulled?
    Can I undo a withdrawal if we regret it?
    What will my team notice after I pull the rights?
    Is data at the supplier wiped when I revoke?
    If I withdraw the app for our group, does it stop right away and can I undo it later?
    Do the entries of our companies disappear when I withdraw the app's permission, or does everything stay?
    Will the dashboard lose our historic figures when I withdraw the group's authorisation?
    Before I withdraw anything: does it take effect immediately and can it be reversed?
    Will the vendor lose the figures it already has when I cancel its rights?
    Is revoking something I could regret, or can the app come back later?
    What are the consequences of revoking an app?
    Is a withdrawal final or can it be undone?
    If I revoke an app, do the entries it already made disappear too?
    What are the consequences if I revoke an app, does the supplier lose the data it already downloaded?
    If I withdraw an app now, does it stop instantly or later?
    Will everything stored at the vendor be erased when I withdraw their app?
    If I take an app's rights away, do we lose the invoices it already pulled in?
    Will our employees notice immediately if I take back the consent for the expense app?
    If I withdraw consent for the planner, is what it has already collected deleted?
    What does revoking delete?
    How quickly does a withdrawn app stop, and can I bring it back?
    Is revoking an app permanent?
    What are the consequences of revoking an app? Does it delete data it already copied?
    If I withdraw an app's rights, can I undo that next month?
    Does our history vanish from the app once I revoke it?
    If I take away consent, what happens with data the app already copied?
    Does pulling permission take effect at once and can it be undone later?
    What happens to the documents an app already collected if I take away its access?
    What exactly changes for us once we cut an app off?
    If I pull the plug on an app, what happens to the invoices it already fetched?
    After I take away the rights, is it final, or could I let the app back in later?
    Would withdrawing an app's rights delete bookings it made in Exact or data it's got?
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
    If I hide one branch from the roster app, will it break for the others or throw errors?
    When an app loses one company, does new stuff get added later by itself?
    what will the tool do when I take two clients out from under it, crash or just refuse those?
    If only some clients are left for the app, what about clients we add later?
    side effects of giving an app fewer companies
    will a tool throw errors when I take companies away
    What are the side effects when I leave the app only two of our five foundations?
    If an app is limited to some companies, will it break or just skip the rest?
    If I take some homes away from the tool, do the others keep running without a hitch?
    If I only take a few entities away, will the tool keep running for the rest or crash
    What will the effect be when the dashboard asks for an entity that I removed from it
    does limiting companies mean I've to add each new one by hand from then on
    Side effects of restricting a tool to certain companies
    would the app give errors after I leave out an entity
    how does an app behave after it's been confined to a few companies
    what will our tool notice when a merchant removes one company from it
    side effects of narrowing an app to some entities
    if one firm is taken off, does the app keep going for the others?
    effect of fewer companies on an app
    If I restrict the till to two of our venues, what does it do when it asks for the third?
    Would the scan tool break when I take just one salon away from it?
    What will happen to the tool if I take some companies from it?
    does limiting an app break it for the rest
    Consequences for the tool when companies are taken off, and for later ones
    what would the app do if I take away one company, crash or just skip it
    is there a downside to limiting an app to certain companies
    after restricting a tool to some companies, do new companies get included
    What does the app notice if I take one company out?
    Will the others go on when I limit access?
    If I limit an app, does it see a new company by itself?
    What would our client notice if we leave the app only four companies? Errors for the rest? And would a company founded next year be in or out?
    Does a limited app simply go on for the rest or choke on the first refused company? I have to put the consequences to my client.
    when two entities are unticked, will the app show errors or just skip them
    after limiting an app to two companies, will a future third one be included or do I do that by hand
    Will the tool throw errors if I let it see fewer companies?
    What does the app notice if I take a few companies away from it?
    If I limit it to two firms, will a third one added later be left out?
    Is it harmful to cut companies from a running integration, does the rest go on?
    Will the app break or just skip it when it may suddenly see fewer companies?
    What are the side effects of limiting an app to a handful of companies?
    what will people see when the app asks for a company I left out
    If we cut the sold entity from the app, do the others notice and what will the app do when it asks for it
    does the tool crash or just skip it when I take one company away
    what does the app notice if I leave it only four of the nine companies
    does it go on as usual when I shut one company, or fall over entirely
    effect of removing one company from app
    does app error when limited
    what happens to syncing once I restrict it
    does restricting hurt remaining companies
    Will it keep running minus one company?
    wat hapens to rest when limitting
    If I trim the list of companies for an app, what happens to the ones that stay?
    Will limiting cause errors when the tool still asks for a company I took out
    side effects of giving an app fewer companies?
    Does picking companies one by one mean I'll have to remember to add each new one by hand
    Weighing up restricting it: does the remainder carry on as before?
    My client fears that fewer companies will bring the whole thing down. Justified?
    Long-term consequence of naming companies one by one for an app?
    Suppose I leave only two companies in, what would the app do about the rest?
    What happens in the app if I take a few companies away from it?
    Does an app give errors once I limit it to some companies?
    If I pick companies one by one, will new ones be included later?
    What will an app do when it asks for a company that I've taken from it?
    does an app keep working if i limit it to fewer companies
    Will the app carry on for the other companies if I limit it?
    What would the app do when it asks for a company I have taken away?
    If I limit an app to two companies, must I add later ones by hand?
    What changes for the app's users if I take two companies off it?
    What will users of the app notice if I take a few companies out?
    Does the app get an error when it requests a company that I removed?
    If I choose separate companies, is a new one added automatically later?
    Does the link keep running when I take half the companies away?
    What does an app do when I cut off a few companies, will the rest continue?
    If I limit an app to certain companies, do new ones come along by themselves?
    Does restricting the companies cause errors in an app that still asks for the others?
    If I take one of the two salons away from the app, does it carry on for the other?
    What are the side effects of giving an app fewer companies, anything to watch out for with new ones?
    What will users notice for the companies I leave out, an error or just nothing
    Side effects if we limit a tool to forty named clients: do newcomers get in automatically afterwards?
    Will the remaining companies keep running undisturbed when I take some off
    if I take one entity away, will the job throw an error or silently skip it
    effect of going from all companies to a hand-picked set?
    If I leave only the Belgian entities for the app, what happens when it asks for a Dutch one?
    Side effects of restricting an app to a handful of companies
    Does restricting mean that I must add each newly founded entity by hand from then on
    Before I cut two subsidiaries out of the tool I want to know how it will behave for the remaining ones
    What does the tool run into when it knocks at an excluded company
    what happens when i limit it
    does app break if i take away one company
    what will the app notice if I limit it
    does restricting to a few companies mean I must add each new one by hand later
    Effect of narrowing on the reports for the remaining foundations?
    What side effects are there when I only take away two of nine entities, will the app crash?
    if I go for a limited set, will I have to add each new subsidiary by hand afterwards
    Trainer question: consequences of picking entities one by one instead of all
    Will the app throw errors after I limit it?
    Does limiting disturb the companies that stay?
    If I restrict it, must I add new books by hand?
    What are the side effects of giving it fewer companies?
    What does the app notice when I take one company away from it, does it give an error then?
    If I limit the app to four companies, will I have to add a fifth one by hand later?
    Does the app keep running for the other shops if I take one of them out of its access?
    If I leave an app with fewer companies, does it simply keep running for the remaining ones?
    Does limiting an app to certain companies mean I must add each new one by hand later?
    When a company is taken from an app, what does the app show for it after that?
    What does an app notice when I give it fewer companies?
    Does a restricted app carry on for the companies that remain?
    Will an app get an error for a company that I took away?
    What will users of the app notice when I take some companies away from it?
    If I restrict an app to some companies, will it crash on the others or just skip them?
    Suppose I leave just one company ticked for the tool, does the rest break or does it keep running?
    What happens in the app when I take away two of its five companies?
    Will the app throw errors if I limit it to fewer companies?
    What would actually happen to the sync if I only take away a few of the companies?
    If I remove companies from an app, will it break or just carry on with the remaining ones?
    If I restrict an app to one company, will it break for the rest?
    After limiting, will a company we found later be included by itself?
    If I leave an app with just two companies, what happens when it asks for a third?
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
    Does approving a second time replace the earlier approval or sit next to it?
    What will change if I give consent again under the same login?
    I use one login for two clients in the same app; what does consenting again do to the other one?
    Does saying yes again overwrite the earlier approval, or do both stay alive?
    does a fresh consent replace the earlier one or coexist with it
    effect of consenting again as a different user
    Does agreeing a second time replace the first yes or add another one?
    What changes when I sign in through the app again, will my old permission vanish?
    Does connecting again as the same person overwrite the earlier permission
    If I re-consent with a login also used for another client of the same tool, what happens there
    When somebody else in finance signs in for the app, does the former permission vanish or stay
    what does a new sign-in by the same user do to the previous permission
    If the new controller also gives consent, are there then two
    two people give consent to one tool one after another. Does the second replace the first?
    does a second approval overwrite the first, or will both exist
    merchant wonders what renewing consent does to the existing one
    if another person approves again, what becomes of mine
    does consenting twice overwrite old one
    Does consenting a second time replace the first one, or do I end up with two?
    Could a fresh consent under the same login knock out another link?
    Does saying yes again overwrite the previous consent?
    effect of granting consent a second time, same user or other
    what exactly happens if I give consent again, does the old one get replaced
    if a different person re-consents, are there then two permissions
    what does it mean for the other client if I give consent again on the same login
    Does granting again replace the old consent?
    What exactly happens when I authorise once more?
    If somebody else grants again, does my old consent stay?
    If a client signs in again via the app and agrees once more, does that overwrite what was there or do you end up with two? Depends on who signs in?
    What follows if I, the bookkeeper, approve once more with my login in an app which I also use for another client? Explain before I do it.
    Any side effects of approving an app anew, say for another connection under the same login?
    If I agree anew, is the earlier one replaced or are there two afterwards
    If I say yes anew as somebody else, does the old yes vanish?
    Does a fresh consent overwrite the one from before or do they both count?
    what is the effect of consenting once more, with the same login or another
    If someone else says yes this time, is my earlier yes still in force?
    Do approvals pile up if I grant one more time or is the former replaced?
    Say yes a second time: does the new consent replace the earlier one or add to it?
    When I consent anew, does the former one get replaced or do I end up with two
    A colleague consented anew in her own name yesterday; is my old one still standing
    if I consent once more, does that overwrite the old permission or sit next to it
    what happens to my other client's link when I sign in again through the same app
    what does a new consent do to the one I had
    does new consent replace old one
    effect of authorising twice
    what changes if I grant again
    does reapproving knock out another client
    Does giving consent a second time overwrite the first one?
    If a different person agrees this time, what becomes of the previous approval?
    what exactly does re-consenting do, am I signing away more
    Is a new approval a replacement or an extra one on top
    Would agreeing once more kick out the link I already have for another client?
    Any harm in saying yes once more to the same app, just to be safe?
    Does my predecessor's approval live on when I give mine
    When I consent a second time, does it replace the first consent
    What does giving consent again do to the old consent?
    If I authorise the app a second time, will the first permission vanish?
    What is replaced when I log in and approve an app again?
    If another user approves the app, does my earlier consent stop?
    Does approving the app a second time replace the first approval?
    If someone else approves the app again, does my approval stay in place?
    What becomes of the old consent if I agree again with the same login?
    Does a new consent replace the previous one or do both exist side by side?
    What happens if I authorise an app that is already connected?
    Does my other client lose its link if I consent again with the same login?
    Does approving an app once more replace the previous consent or add a second one?
    What changes if I grant access again with the same login?
    When I grant access again as someone else, what becomes of the earlier consent?
    Granting access anew with my shared login, could that break another client's link?
    If I agree a second time with the same login, does the old agreement go?
    Does consenting again wipe out what my wife agreed to last year with her own login?
    Does a fresh yes replace the earlier one, or will I end up with two
    Before I click agree a second time, what does that do to what was agreed the first time
    If another colleague consents instead of me, does mine lapse by itself?
    does a second consent by the same login overwrite the first one
    re-consent semantics: replace or add?
    Does a second consent overwrite the first or do both exist? Asking for our control description.
    What exactly is giving consent again, in effect, and can it hurt another connection
    If a colleague consents instead of me, what becomes of mine?
    On approving a second time as another user, does the earlier approval lapse?
    does a new consent replace the old one
    what does re-consenting actually do
    give consent again effects on other client
    does consenting once more overwrite the earlier one or add a second
    what exactly does granting again do to the old permission
    if a different person re-consents, is the first consent gone?
    Does saying yes again overwrite the old yes, or add a second one?
    what happens to the existing permission when a different person authorises anew
    Does a fresh consent overwrite the one before?
    What does approving the app a second time actually do?
    Can granting again break the link of another client?
    If another person approves it too, do both count?
    If I agree again with the same office login, will another client's link in that app break?
    Does a new approval replace the old one if another group controller signs in, or do both exist?
    What exactly does approving again do, are the companies I chose earlier kept?
    Does approving an app a second time replace the earlier permission?
    What exactly changes in Exact if I say yes to an app for a second time as another user?
    Approve again: is the previous consent overwritten, and do other clients on my login suffer?
    Does consenting again replace the consent that was there?
    What effect has giving consent a second time on the first one?
    If I consent once more with the same login, will something else break?
    If I go through consent again with the same login, does that overwrite the former approval?
    Does giving consent again as a different user cancel the first one?
    What exactly happens to the old approval when I approve the app a second time under another name?
    If I consent again as the same user, is the earlier consent replaced or do I end up with two?
    Would signing in as a different person overwrite the consent my boss gave before?
    What's the effect of saying yes a second time to an app that still works?
    If I consent again to an app, does that replace the old consent or do I have two then?
    What does re-authorising an app actually do with the consent that is already there?
    If I sign in through the app once more with another login, what happens to the earlier consent?
    Does approving an app a second time replace the first approval?
    What would happen to the old approval if I approve with someone else's login?
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
    There's an app I want to do something about but I can't recall what it's called
    I'm supposed to limit an app but nobody told me which one it is
    My client says "that app" and can't name it, what should I look up before deciding anything
    I need to act on an app but don't know which one it is
    I have to withdraw something for the school but nobody told me which app it is
    I'm supposed to limit an app and I can't even name it
    It's called Flex or Flux or so, the app whose rights need changing, how do I figure out which?
    Something reads our books, I don't know the name of it, and I want it to have less
    I must restrict a tool but nobody remembers what it is called
    some app loads our data, I've to curb it, name unknown
    one of these plugins has to go and I don't know which
    dont know which app, some mail says unused permissions
    My partner says 'that app' should have less access but neither of us knows its name
    There are three tools around and I'm unsure which is the one that needs less access
    Told to do something about 'the app', but which one?
    Something must change for an app but I haven't a clue which one they mean
    I'd like to do something about an app but I don't know what it's called
    no idea which of the tools it concerns
    the thing sending our invoices somewhere, I don't know its name, it needs less access
    I must restrict an app but don't know which
    The accountant told me to take a tool off but I don't know its name or who supplies it. Where do I start then?
    told to do something about an app's rights but they never said which one, where do I begin choosing
    something must be restricted according to my boss, I don't recall what the program is called
    Which of the tools is it even about? I only know something is reading along
    I have to change the access of something but can't say which app it is. What do I do first?
    Something pulls our debtors every night and I'd have it do less, but I can't name it
    I was told to deal with 'that app', not which one
    One of the programs should do less, says the auditor, but she never said which
    I want something done about an app but couldn't tell you which one it is
    want to restrict something, forgot which app
    I've been told to reduce access for 'the tool', nobody says which tool
    There's supposedly an app with too many rights but I can't say which one it is
    The advice reads "restrict the app" with no name. Which app, how do I find out?
    One of the apps should lose some access, but I have no idea which
    I need to do something about an app, but I don't even know its name.
    I have to change an app's rights and can't remember which app it was.
    The boss wants an app stopped but doesn't remember which one. How do I go about it?
    I want something stopped but I don't even know which app is doing it
    Something posts entries in our Exact by itself and I want to act, but which app is it?
    I need to change some app's access but I've forgotten which one it was
    I need to change the access of some app but have forgotten which app it was.
    Some tool has access that should be changed, but I can't name it; where to begin?
    Some app must lose access, but I don't know which one it is, what do I do first?
    I was told to limit an integration but nobody gave me its name, how do I proceed?
    The thing I need to limit, I don't know its name, my son set it up once
    Which program was it that I should change? The accountant only said the app
    One of our eight linked programs must be cut back but which one is beyond me
    adviser said change the app, I've no idea which he meant
    Want to limit something but can't tell which of the tools it is
    Something reads our clients' ledgers at night, I'd choose what to do if only I knew which app
    Client wants 'that program' restricted. Which program? No one remembers
    'That thing should be allowed less', says the client pointing at nothing in particular. Neither of us knows its name
    no idea which of our integrations the ticket is about
    'remove that thing from Exact', he said. which thing?
    don't know the product name, only that it does something with invoices and needs changing
    ticket names no product, just 'the connector in Exact'. need to work out which
    I was told to restrict "the tool", without a name. Which one would that be?
    Don't know the app's name, only that it does receipts
    I am supposed to change an app's access and haven't been told which app
    How should I know which of our dozen integrations is meant
    The assignment reads "restrict treasury's tool". Treasury uses four.
    Can't recall what it's called, something cash flow, blue logo, needs fewer rights
    We need to act on an app but nobody's certain which of them
    dont know which app it is
    must limit some app, forgot name
    told to change the app but which one
    no clue what app they mean
    asked to remove the integration, we have plenty, which
    what app do i need to pick
    which app is it even? i've been told to limit or withdraw one and nobody recalls the name
    I can't say which program this is about, only that something has to change in its rights
    Management says an app must be restricted; I don't know which one they mean.
    don't know name of the app that i have to change
    predecessor's to-do says 'fix app access!!' but which app did she mean
    I need to choose something but can't even name the app, my predecessor set it up
    don't know which of our apps this is about, so how can I decide what to do with it
    caller can't say which tool it concerns, he just wants it 'to behave'
    what app is it even? that comes before my deciding what to do
    which app are we even talking about here
    I was told to limit one but not which
    Nobody remembers the name of the program that must go
    How do I figure out which app it concerns?
    I can't choose yet, the app has no name to me
    The note says remove the app, it doesn't say which
    Before deciding I need to find out which tool is meant
    Someone asked me to close off an app for a client, but I don't even know which one is meant.
    The treasurer wants last year's app gone but can't recall its name, how do we proceed?
    I've been asked to limit some application but nobody remembers which one it was.
    Somebody complained about an app, I can't tell which one it is
    I don't even know which app it is about, how can I choose what to do?
    I'm supposed to change the access of an app but nobody told me which app it is.
    Something needs to be blocked but I can't name it, it's one of the tools the old controller used.
    I need to restrict a product whose name I don't remember.
    I can't tell which of the tools is the one sending our data out. How do I choose what to do?
    I have to cut down an app's access but honestly I do not know which app it is.
    There's an app I must restrict but I only know it "does something with invoices".
    I need to cut off something but I honestly don't know what the thing is called
    Something must be disconnected but nobody can tell me the name of it
    I'd like to restrict something, yet don't know what's even connected by that name
    Something is reading our ledger but I can't tell you what it's called
    There's one app too many, said the auditor, without telling me which
    I've been told to stop an app, but nobody gave its name. Where do I look?
    I want to stop "that import thing" but I don't know which app it really is.
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
        no idea which one, show me
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
    Found out the name of the app since, so back to the question what to do with it
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
    Before I pull an app, how do I make sure the kitchen or the accountant isn't relying on it?
    Does somebody else depend on that kiosk app? I'd hate to break payroll by pulling it
    How to find out if the outside bookkeeper needs that app as well, prior to touching it
    how do I avoid cutting off an app that someone else in the office still relies on
    will coworkers suffer if I take away my app grant
    check dependants before closing an app
    about to remove something which payroll may rely on, how do I avoid that
    How do I make sure nobody else in the office depends on the app before I take it out?
    If I withdraw mine, will my fellow volunteer's still count?
    Before I take anything from the treasury app, how do I know other departments don't depend on it
    would my colleagues lose their access too if I withdraw mine
    Might the Antwerp office depend on the link I'm about to limit
    I'd end the link, but can't oversee who'd be affected
    would my withdrawal hit colleagues who work with the same app
    who else might be relying on the plugin I'm about to drop?
    will coworkers lose it too
    before i touch that app's rights, could the warehouse people be depending on it too
    Before I decide, should I check whether other people at the club still rely on that app?
    Might the kitchen team still depend on this tool that I'm about to pull?
    Would I be pulling the rug from under someone else if I touch this app?
    Avoid breaking a colleague's work before I touch that app, whom do I ask
    before I take the tool's access off: might a colleague or the accountant still need it
    does my withdrawing affect a colleague who also uses the app
    is there someone I should warn before taking an app's rights away
    Will my colleagues lose the app if I end mine?
    How do I know whether others depend on this app?
    Does my withdrawal touch someone else's consent?
    Before taking a tool away at this client I'd like to be sure nobody else relies on it. Whom should I check with, and does a colleague's approval vanish along with mine?
    Perhaps sales still works with it. Whom should I ask before closing it, and would my withdrawal hit them?
    Before I decide to cut or limit it, does my doing so affect purchasing, who may use it as well?
    If I take back my consent for the CRM, does it die for the field reps who connected it themselves
    Afraid to switch it off, maybe somebody in another office relies on this tool?
    Will my coworkers be hit if I withdraw my consent?
    Do I have to ask around before I take an app away?
    what if the accountant still depends on the thing I'm about to cut
    Does pulling my consent count for just me or the whole office?
    I might withdraw it, but does a colleague still work with it daily? How do I find out
    Since the merger another department might be using this tool too, should I ask before I touch it?
    before I axe the tool, is anyone else still relying on it
    want to drop it but not if sales would be left empty-handed, how do I find out
    before squeezing it, who might still need the thing
    does my revoke affect coworkers
    anyone else relying on this app?
    will my accountant lose the app as well
    Would my withdrawing break it for my colleague, who also connected it?
    Who might still depend on this app, and how do I find out before removing it?
    If I pull mine, is hers gone too?
    Don't want to upset another department, check first whether someone else uses the tool?
    Before I pull my approval, does someone else lose it too?
    I want rid of it, my partner may not. Does my action touch his access?
    Will colleagues be cut off too if I take away my consent?
    Before I touch an app's rights, how do I know nobody else is using it?
    If I withdraw my consent, does my colleague's use of the app end too?
    Do my coworkers notice anything if I take my permission away from an app?
    How do I avoid taking away an app that another department still needs?
    Would my colleagues be cut off too if I take my own consent from an app?
    Should I ask around whether colleagues still use the app before I change anything?
    How do I avoid taking away an app that a colleague still needs?
    Do my colleagues lose anything if I withdraw my own consent for this app?
    How do I know if someone else still depends on the app before I cut it?
    Will my colleague's consent stay valid if I remove mine for the same app?
    Before I take anything from this app, whom should I ask whether it's still in use?
    If I pull my consent, does my colleague's connection to the app stop as well?
    Another department might rely on the app I'm about to restrict, how do I find that out?
    Could I be pulling the rug from under my business partner if I cut this app?
    Who else might be relying on it before I take it away?
    Before I take it away: might the Leeds branch still be working with this tool
    If I drop my own consent, does the colleague next to me lose hers as well
    Not keen on cutting something others rely on, how do I check that first
    will colleagues notice if I cut my own consent for the expense tool?
    Other departments may rely on this app. What should I check before I take anything away?
    Would ending my consent affect a colleague's in the other subsidiary?
    Whom to ask before cutting an app that half the group might be using
    Treasury, payroll, the Belgian branch: whom to sound out before touching the app
    anyone else still using it? before i choose
    dont want to break it for my collegue
    before I cut anything, how do I know nobody in the other building relies on it
    should i check with others first whether they still work with the app
    how do I avoid harming a co-worker who may still rely on that tool when I take it away
    If I take mine away, does my colleague in Ghent lose hers?
    Does anyone besides me still rely on that app?
    Whom should I warn before taking access away?
    If I withdraw mine, does my colleague lose his?
    How do I make sure nobody else needs it?
    If I take back my permission for this app, can my colleagues at the office still work with it?
    Is anyone else at the office still using this app, and how do I know before removing it for the client?
    If I drop my permission, will the same app still work for my colleague?
    Should I warn somebody before I take an app's access away?
    Should I check with anybody before I take access away from an app?
    Will my colleagues be affected if I withdraw my own consent?
    How do I know whether colleagues still rely on an app before I pull the plug?
    Is anyone harmed if I take away my own permission for the scanner?
    Does anyone besides me depend on this app? I don't want to break things by removing it.
    If I drop my permission for the tool, does my business partner's stay in place?
    Will withdrawing my permission also throw out the others in our firm?
    Before I take an app's access away, whom should I ask whether it is still used?
    Will my coworker lose the app too when I take away my own consent?
    Would I spoil it for others if I took away my permission for this app?
    Before I pull the plug, how can I tell whether colleagues depend on it?
    Removing an app might upset somebody. How do I check who relies on it?
    Suppose I cut this app off, might a colleague still need it? And is theirs gone too?
    Before pulling the plug on an app, how do I know nobody else depends on it?
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
    How can you tell a bought-in app from one that belongs to our own company
    Did we register the tool or did the vendor? How do I recognise a standard app
    When picking what to do: how would I recognise if it's a purchased tool or one that we registered
    how to recognise an own app versus a standard app
    bought product or own registration, what's the tell
    How can a layman tell a bought-in app from one that we registered ourselves?
    It wants to know if ours is an own app or a standard one, what's the giveaway?
    We bought the programme off the shelf. Does that make it a standard app?
    At sign-in there was no choice of companies. Does it tell me what sort of app we have?
    How can I recognise whether our connector is from the vendor or one we registered ourselves
    standard app or own app, how to tell for a Power BI link
    signs by which I recognise a vendor-registered integration
    IT can't remember if we or the vendor registered the BI app. Tell-tale signs?
    We bought the connector but had to enter keys. Vendor's or own app, how do I see it
    our developer made something with Exact, is that called own app or standard
    bought or self-made: how does one recognise which kind of app it is
    own vs standard how to tell
    Is the connector our IT guy set up a private one or the vendor's? How would I tell
    how can I tell if it is a supplier's app or one of ours
    how can I tell whether an integration is our own registration or a supplier's
    own app, standard app, what do they mean and how do I recognise them
    is our link one from a vendor or one we registered, how do you see that
    How do I tell a vendor's app from one we registered?
    How can I recognise whether a client uses the vendor's registered app or one that they registered themselves? It seems to matter for what you can restrict.
    To go on I need to know if it's an own app or a standard one. The client pays a software house, does that settle it?
    how would I recognise if our BI thing is the vendor's app or one we made ourselves
    How can I tell whether it's the supplier's registration or one we made ourselves?
    How can I tell whether ours is a bought app or one we registered, since I'm told it matters for what I may limit?
    How do I recognise a registered-by-us app as opposed to one from a vendor?
    how do I tell by looking whether ours is an own app or the vendor's
    The developer who left said it was our own app, the vendor denies it; how can I tell before choosing what to do
    is it a supplier's app or one of our own making, how can I tell
    how to see if an integration is standard or our own registration
    custom app vs vendor app how to tell
    is it ours or supplier's app
    How can I tell if it's a vendor's app or one somebody here registered?
    own app versus standard app, what gives it away
    Is our in-house dashboard counted as a supplier app or ours? Nobody picked companies when signing in
    Bespoke tool built by an agency: is that our app or a standard one, and how do we tell?
    How to recognise that somebody here once registered the thing in the App Store themselves
    How do I recognise whether it's a vendor's app or one we registered?
    How do I see whether an app is our own or a supplier's standard one?
    Is Klippa a standard app or our own app? How can one tell?
    What's the difference between an own app and a standard app when choosing what to do?
    How do I recognise a standard app from a supplier?
    How can I tell if our program is our own app or just a normal one from a supplier?
    How would I know whether our package counts as our own app or a standard one?
    We bought a package from a supplier, does that count as a standard app or our own?
    How can I tell if we are on our own app registration or the vendor's standard app?
    We bought a package from a supplier, does that count as our own app or a standard one?
    Where can I see whether the Power BI connector is a vendor app or our own registration?
    How can I tell whether our connection is a supplier's app or one we registered?
    We bought one tool and IT built another; how do I know which counts as our own app?
    how can I tell whether it is bought software or something registered for us, the guide wants to know before I decide to limit it
    How can you tell a supplier's app from one that the firm registered itself
    What gives away that an app is a home-made registration, when choosing between limit and withdraw
    how to tell a self-registered client id from a vendor one
    we bought it off the shelf, does that make it a standard app?
    How can one tell an in-house registered app from a vendor one
    My register has a column for kind of app: ours or a supplier's. What gives it away?
    Off the shelf or registered by us, how would a layman notice
    how see if own app or standard app
    tell own from vendor app
    how can I recognise whether ours is a self-registered app or a bought one
    standard or own, where do i see that
    How can you tell a bought app from one that our IT registered itself?
    How can I tell a supplier's app from our own?
    What gives away that we registered it ourselves?
    Is there a quick test for which kind of app this is?
    How can I see whether the holding's link is a self-registered app or one from a supplier?
    Is LucaNet a supplier's app in our group or did we register it ourselves, what tells me that?
    How can I tell whether this is a supplier's standard app or one we registered?
    Standard app or own app, what gives it away?
    How can I tell whether ours is a standard app or our own?
    own app or standard app
    At times people speak of our own app, at times of a standard app. How do I recognise which one we have?
    How can I tell if our link uses the vendor's standard app or one we registered ourselves?
    Standard or own registration, how do I recognise which kind of app we use?
    Is this connector considered a standard app or our own, and how can I see that?
    We never ticked any companies when signing in. Does that make it our own app?
    How can you tell a supplier's app from one we've registered?
    How can I tell whether the tool uses a standard app or one that our company set up itself?
    standard app or own app, how to tell
    We bought the software off the shelf. Does that make it a standard app or an own one?
    How can I tell if that connection is a purchased product or something our developers registered?
    The advice depends on which type of app we use. How can I see that?
    We can't tell whether this is a vendor's app or one of ours. How do you see that?
    Bought from a supplier or registered ourselves: how can I tell with this connector?
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
        it shouldn't be able to see my stuff
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
        nothing works any more
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
        I don't know what's connected
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
    I want the app to do less. What kinds of less are there?
    Which parts can be taken away from a tool: everything, certain clients, certain kinds of data?
    Whole app, one client, one sort of data... how much can be cut?
    is it all or nothing or can access be taken away in part
    Is it all or nothing when you take access from an app, or are there steps in between?
    The committee wants the app to have less. How much less can I make it?
    what levels of cutting back an app exist
    Can part of an app's access go, or must it go entirely?
    I'd like to be half rid of the programme. Is half possible?
    How finely can I turn down the tap for an app?
    I want the BI tool to have less, but all of it, a few companies or some data only - which of these is possible
    Can an app be given less in three degrees: all, some entities, some kinds of data?
    less for the vendor, but how much less is possible
    less access for the tool is wanted, how fine-grained can it be
    options for letting an app do less: everything, some companies, some data?
    cut all access, or part, or some data
    Do I take away everything from the booking app or only some clinics or some data? Not decided yet
    The app should do less. How much less is the question.
    "less access" they say; fewer companies, fewer data types, or none?
    everything off or part of it off, how do I decide
    app should do less, but is less 'no companies', 'fewer companies' or 'fewer data'?
    Must everything go, or some companies, or some data?
    App has to do less, that much is agreed. But whether it's everything, some companies or some sort of data, I'm still to decide. What are the choices?
    The app has to get less, but is it nothing at all, only some companies or only some data - what is possible
    How much can be taken away from a tool: the lot, a few companies, some data?
    everything, some companies or certain data: which parts of an app's access can be cut
    Something has to come off what the app may do: everything, some companies or some data, undecided
    Less access for the app, but how much less? Everything, some companies, or some data?
    How do I decide how much of an app's access should go: all of it or a part?
    I want the app to have less, what levels of taking away are there?
    I want the payroll tool to have less, is that all or nothing or can I take off parts?
    how much can I take away from an app, a whole company, certain data, or just everything
    Less access please. Do I have to say everything, or which shops, or which kind of papers?
    is there something between everything and nothing for an app's access
    It needn't do all that anymore, in which portions can I take away?
    Taking things away is agreed, the amount isn't: the lot, a couple of clients, or only certain data
    How far should I go when trimming a tool's access, all the way or partly
    We agreed the app gets less. Nobody minuted how much less
    Is less access measured in companies, in data or in everything at once? I have to pick one
    Client wants 'less of it'. Four companies less, data less or none at all?
    full cut-off or partial, I keep going back and forth about Klippa
    client wants 'less', could be everything, could be two companies, could be only payroll figures
    three levels of taking away: all, some entities, some types of data. what does each come down to
    'take some of it away', but is it all, certain companies, or certain records
    It has to have less, that is settled. What degrees of less exist, per entity, per data type, or all of it?
    Is it all or nothing or can I take away just a slice from the tool
    Proportionality question: what portions of an app's access can be taken off?
    I need to reduce, and am deciding between everything, a few companies, or only the payroll data
    How fine-grained may I prune an app's rights?
    The board wants it to have less. Are there steps between doing nothing and taking everything?
    I'm told to say whether all goes, a few entities or certain data. What do these mean?
    all of it or only a part
    how much access should i take off
    app should get less, not sure how much less
    everything out or only some companies, hm
    full stop or half stop for payroll tool
    too much access, how far do i cut
    it should get less, but how much less can I choose? everything, some companies, some data?
    What grades of 'less' are there for an app?
    can I take away a bit, a lot or all - what levels exist
    The board wants the tool cut back. By how much can that be done?
    less for this app, but there's a lot between a bit and all. how fine can that be tuned
    Is it all or nothing, or may I take only a portion away from the expense app?
    Client wonders how fine-grained it gets: everything, some entities, some kinds of records?
    How much do I have to take off: the whole lot or just certain books? depends on what you tell me
    she asked whether one can turn the tap half shut or only fully
    'a bit less' says the client. Less in what way can one do, companies, data, all?
    How much of its access should I take off?
    it must lose some rights, which portions can i take
    Is there something between all and nothing for an app?
    What can be shaved off the access of an app?
    I want it to have less, but how much less?
    Do I take away books, kinds of data, or the lot?
    How finely can I dose what I take from an app?
    Can I take away everything, some companies or just part of the data from an app?
    Some access has to go, though I'm unsure if that means everything or a part.
    Is it possible to take away part of what an app can do, or is it all or nothing?
    What can I take away from an app: all of it, some companies, some data?
    Can I take just a bit of access away or is it all or nothing?
    Is it possible to take away a part of what an app may do, or is it all or nothing?
    An app may keep some of what it has. How do I say how much should go?
    Do I have to take everything away from an app or can it be just a part?
    For one app I need to know: everything off, or just part of it. What can be taken off separately?
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
        nothing should remain
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
        it must not get into two of our companies
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
        invoices yes, payroll no
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
    To find the right guide, do I need to know if the tool is ours or a vendor's
    does it make a difference for limiting whether our IT registered the tool, and what if I don't know
    For limiting, does it matter whether an app is a vendor's or our own?
    We think our app may be self-registered. Does it matter for limiting it?
    Does it make a difference for limiting access whether the app is ours or from a supplier?
    Does the choice to restrict depend on whether the app is ours or bought?
    Does it make a difference for limiting companies whether the connector was bought or registered by ourselves
    Before I decide on limiting: bought product or home-registered, does the path split there
    standard app or own one, matters for limiting?
    Does it matter whether we built the app or bought it?
    I don't know what sort of app it is, does that matter for taking some clients away?
    To limit an app, do I first have to know if it is a supplier's or our own?
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
        no, we have no app of our own
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
        not from any vendor
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
    App acts up. It may be asking login, may be an error. Where do I go from here
    app broke, several guides might fit, depends on what it shows doesn't it
    Our app is broken somehow, what should I look at to know which help I need?
    The programme doesn't do what it did. What are the different signs and what do they mean?
    How can I tell if our app is locked out, refused or just told to wait?
    The tool stopped working, what should I look at in order to choose the right remedy
    app misbehaves, how does what I see tell me which guide to use
    app acts up, login prompt or error decides?
    It stopped: sometimes a sign-in box, sometimes an error. Which one tells me where to go?
    sometimes login, sometimes forbidden, sometimes nothing; which help goes with which symptom
    sometimes a login box, sometimes a message about a company. Which road do I take
    App misbehaves: could be 403, could be 429, could be a login prompt. which trail do I follow for which
    Our app stopped and gives some kind of message. How do I pick the right guide for it?
    The app acts up, which signs tell me whether to grant again, wait, or look for an error?
    It stopped. On screen: a sign-in box at one client, 429 at the next. Which sign leads where?
    What I see differs: login page, forbidden, silence. Which of these tells me what to do
    The app acts up, I'd like to go by what it displays and be sent to the right page
    different symptoms: sign-in page, forbidden, 429, nothing. what does each point at
    The app's misbehaving: login prompt, silence, 403 or 429. Which leads to which of your guides?
    app dead, depends on what i see? what next
    app not working, sometimes 403 sometimes login page, which guide
    It misbehaves. Depending on what I see in the app, which guide do I need?
    App is broken in some way, depending on what it shows I may need one thing or another. What should I watch for?
    App is broken, which of your fixes is mine?
    It fails in one of several ways, sort me please
    An app no longer does what it should; is it a consent issue, an error or a limit? Help me find out which.
    An app has stopped and I have to choose what helps: it asks me to sign in, or shows an error. What is the next thing to look at?
    My app acts up. Depending on what it shows, where should I go?
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
        it won't go on without me signing in
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
        not allowed for this administration it says
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
        nothing arrives any more
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
    The app gets data but not all; is that a company thing or something else
    tool runs without errors but shows less than it should, which instructions are for me
    The app runs but shows less than it ought to, how do I pick the right fix?
    No error at all, yet not everything is there. What possibilities are there?
    The app runs but is incomplete, which way should I go
    App's fine, merely not everything is displayed; could be anything
    app ok but shows less than it should
    It works, only it shows less than there is. Which route fits?
    works but incomplete, not sure whether to add, renew or investigate
    The app works but shows too little, which fix applies?
    The tool works fine but I don't get to see all I expect, what could be lacking?
    the app runs but not everything is there, and I have no idea which fix I need
    Works but incomplete: is it permission or something further down? which way do I go
    The app works but doesn't show everything. How do I decide what to do?
    The app works, but not everything shows; is it rights or something else, and how do I decide?
    the app runs but it doesn't show all, what is it then
    Works but incomplete. Do I add something, open everything or go hunting? Depends on what, exactly
    Part of what we expect isn't there; which of the three roads for 'too little' do I take
    works, no errors, just incomplete. options?
    The tool shows too little. Is it not allowed or stuck somewhere else? I don't know which way to go.
    works fine but shows too little, add or investigate
    something missing in app, do i add or search cause
    it runs, it just shows too little. which way do I go
    Works, but shows less than it should. Is that permission, or something else, and which way do I go?
    It shows too little, which guide deals with that?
    Something is missing from the app, where do I look first?
    The app works but shows too little and I'm not sure which remedy applies.
    The app works but shows too little, and I'm unsure what's missing or which way to go.
    Our app runs without errors, only part of the data is not there. Which of your explanations should I take?
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
        it has no access to one company
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
        nobody knows why
        can't say where it goes wrong
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
    New bookkeeper and also a new login for the till, which to do first, which guide?
    Something around the app changes, could be user, accountant or key. Where for which?
    something around the link changes, owner or accountant or registration, where do I go
    We keep the app but people around it change, which instructions fit?
    The app itself stays, something about who or how changes. What are my options?
    Something about a link changes, could be the user, the accountant or the secret; where does each lead
    new user, new accountant, new secret - which of the three have I got and where to go
    things around our app change: new accountant, new user, new secret. Which guide for which
    app stays, person around it changes
    Something around the app changes next month, a user or the accountant, which guide is that?
    something will change on our side, either the user or the accountant or the registration, where do I go
    we're about to change a user and perhaps the accountant too, which of your instructions is that
    things are changing around an app that must stay, which of your instructions applies
    Our setup is changing: another user or accountant. Which guide do I take for the apps?
    We get new staff, a new accountant and a new secret for our app, which of these needs what?
    Something around the app changes, not the app itself, what sort of cases do you know?
    Something changes here, other people perhaps another accountant, what part do I need?
    The link stays as it is but people around it are changing, which page covers that sort of thing
    New user, new accountant, new secret: three kinds of change, ours is one of them and I'm unsure where to go
    the app stays but things around it are changing, what should I prepare
    Nothing is wrong with the app, things around it change: people, firm, registration. Which guide for which?
    something around the app changes, user or accountant, where to go
    we switch people and maybe accountant, which guide first
    people are changing on our side, the apps stay; what should I look at
    we have a change coming up, people or accountant or registration - which path for which change?
    The app stays but things around it change, what now?
    We are changing people or advisers, which guide applies?
    Several things around our app are changing and I wonder which instructions to follow.
    Something around the app changes, maybe the user, maybe the accountant. Which route applies?
    The app stays but we are changing things around it, like the user or the accountant. Where should I begin?
    Something around the app is about to change: new staff, new accountant. Where do I go?
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
        the secret isn't valid any longer

choose_proof =
    check whether the app still has access before I decide
    does this app still have access at all
    please check if the app has access
    can you check if the app still has access
    could you test if the app still can enter, then I know if i should reconnect
    can you test for me whether the app still has access, then I'll decide
    Before I choose between the options, could you test whether the app has access at all
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
    is cutting an app off final or can it be undone later
    Is withdrawing everything the right choice for an app that we'll never use again?
    Nothing of the app should remain, which of the choices do I take and is it final?
    what's the strictest of the choices, so an app can't do anything
    Having compared both, we settle on removing everything for that app; where does the choice lead
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
    Out of your options I want the one where the app lives on with less
    Is limiting the right choice if an app may keep going for some of the companies?
    Removing some companies seems the best choice, but will it still work if the app turns out to be ours?
    Weighed it up: it keeps running for most clients and loses two. Which guide follows from that decision
    I'd like the tool to keep working for the shop but stay out of my private limited company.
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
    In which situation is granting access again the thing to do, rather than something else?
    of all these explanations, which do I take when the app wants me to sign in
    Options list has many entries, mine is simply that the app wants a sign in. Which entry leads on
    app asks login, revoke first or just grant
    Every time I open the tool it wants me to sign in to Exact; is that the re-consent thing?
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
    which of the guides helps me widen what an app sees by one client
    one company short in the app, add it or re-consent?
    to give it one more company, must I withdraw first or can I just add
    I know the app lacks permission for one company. Which of the three do I use: revoke, limit or grant?
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
    I want the app to have the lot, later additions included. Which two guides do I combine?
    I only know that the tool has to have everything, also what comes later, which route is it
    want this tool to see everything now and later, which route fits
    let app see everything always, which way
    we'd like the tool to have all companies and new ones, do I withdraw first or what is the idea
    I'd like the planner to have every company incl. ones we set up next year, which route
    give app everything including future companies, which way
    Not sure which guide: we found companies every month and the tool must get each one by itself
    Which way is best if an app should get all companies, also those to come?
    Our app should always see everything, also later companies, which of the ways do I take?
    What is the best choice if an app should always see every company, old and new?
    An app must see everything from now on; is withdrawing first and then approving the way to go?
    want it to include every entity automatically from now on, undecided how
    Which route do I take if the tool must see every entity, including the ones we have yet to acquire?
    should see all from now on incl new ones, what to do
    the tool should from now on see everything incl. future companies: do I withdraw, limit or grant?
    which path gives the app every present entity and whatever we found next year
    Which route gives an app everything, future books included?
    I'd like the app to have everything including companies we found later. Where do I go for that?
    Which route do I take so that a supplier's app sees all books, also those to come?
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
    Some figures are missing and I can't tell if it is Exact, the tool or the report that is at fault; what approach
    some of our figures are missing in the tool and I don't know which setting to blame, permissions or otherwise?
    figures are lacking in our tool, cause unknown, no error
    The app shows too little and I don't know why. Which guide finds the cause?
    something missing dont know where stuck, which help
    A company doesn't appear in my app but I really can't tell why. Which route should I take?
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
    There are two guides about refusals. Which one if the text names an administration?
    which explanation fits an error that names a company, I was offered so many
    Between all those guides, where do I end up if the thing shows an error with a company name in it
    There's a Forbidden in my app; is that one for re-consenting, limiting or another guide?
    An error shows up that mentions an administration. Which help do I need?
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
    Before choosing anything I'd like to see what's there at all, which guide
    no action yet, first have a look round at what is connected
    Before deciding on limits I'd like to look at everything that is connected, without altering a thing
    First I'd want a look at all linked software, then decide on what to cut or trim
    I can't choose between limit and remove before I've seen which apps there are
    Not knowing what we have linked, should I look before I pick between limiting and withdrawing?
    Rather not decide yet. Look first, decide later: where does that option take me
    want to look first then decide
    Before I change anything I would like to see what is connected
    First I need to know what's connected before I decide on stopping or limiting. Which guide?
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
    Our self-made reporting app sees all of our companies. Can that be cut down?
    anything to choose for a self-registered client regarding companies
    Own registered app, we'd like it to see fewer entities, choose what
    our own bridge should see less, what options do I have at all
    We built the integration ourselves and there is nowhere to pick companies, how can it see less?
    I'd like the in-house integration to have fewer companies or be withdrawn, what is possible with your own app
    an own app of ours sees too much, what choice do I have, if any
    The app is homemade and the board wants it on a shorter leash. No list of companies exists. Do I advise restricting the user or a separate one?
    is there anything to select for an app we registered in-house, or does it always see everything the user sees
    Am I able to limit our home-made integration to two companies?
    for the app we built ourselves, which choice do I have to let it see less
    Our home-made integration sees the acquired companies too since the takeover and there's nothing to tick, what are the options
    our self-registered app sees too much and we don't want to kill it, what options are there
    limit in-house app to fewer companies
    own registered app restrict how
    our own registration sees everything, reduce
    Our home-built app reads every company in the group, can it be confined to two?
    The thing we registered ourselves sees everything its user sees; options to reduce that?
    We built the link ourselves and would like it to see less. Any choice, or only via the user?
    We registered the app ourselves, so how do I make it see less when there is nothing to pick?
    Our self-registered app sees everything my login sees, how do I make that less?
    Limiting would be my choice, but it is an app we registered ourselves, does that leave other options?
    If limiting isn't possible for the app we registered, what is the best alternative to choose?
    Limit or withdraw, was my question, then IT said it is our own registered app and there's nothing to pick. What's left to choose?
    inhouse integration, want to choose: fewer entities or none. what is possible at all?
    our own app sees everything, cant choose?
    our in house app must see fewer companies but there is nothing to choose
    our in-house registered app sees every entity, which choices do I have to make it see less
    We have a self-registered app and don't want it to see the holding, which options does that leave me?
    We run an app under our own registration and want it to see less, what can we do?
    What choices do I have when it is our own app that sees too much?
    Can a self-registered application be restricted in any way when it sees too much?
    We registered the tool ourselves; may I exclude companies or is there no choice at all for such an app?
    Some of our companies should be off limits for an app we registered ourselves; is picking companies an option there?
    Home-made app sees too many companies. Can I pick for that type of app?
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
    The till may see sales but I don't want it reading supplier invoices. Is there a tick box for that?
    Limit Shiftbase to hours only, no ledger accounts, possible?
    Turn off payroll data for the rota app, keep hours
    Is it possible for a bookings app to be stopped from reading supplier invoices only
    can I let the CRM read debtors but hide the wages
    Client agrees to the app seeing invoices, not bank statements. Is there a box for that?
    same tool, same clients, minus wage details, please
    can we untick bank statements for a connected product
    restrict a vendor's app to sales invoices only
    can I make an app read only
    exclude personal data of contacts but keep the tool working
    switch off single scopes of a purchased app
    deny payroll yet allow hours for the same supplier tool
    GDPR: block one data category within an app
    Works council says the expense tool must not touch personnel data. Can that one part be switched off?
    give a supplier's package read access only
    choose per kind of data what a bought app may, e.g. no wages
    Can I let the app see invoices but not wages?
    Our data protection officer wants the parish app to stop reading bank details only, rest may stay
    I want to tick off which sorts of data the app reads, where is that?
    Can I make an app read-only instead of letting it change things?
    The works council objects to the planning tool seeing staff records, can I switch off just that kind?
    Suppliers yes, employees no: can a bought app be set like that?
    The tool should no longer open attachments, the rest is fine
    Our dashboard vendor may read invoices but not salaries, can I switch salaries off?
    Only GL data for the BI tool please, no HR data, where can I tick that
    can one deny an app the bank statements yet leave it the rest of the ledgers
    Read-only instead of read-write for a supplier's app, can I set it
    Allow the tool only the P&L accounts and not the bank
    May I take the payroll permission out of what the app asks, leaving the rest
    Data-type-level restriction for a vendor's app, possible?
    We would like the vendor to lose HR data only
    could the app be denied attachments but not the entries
    Vendor should see ledgers but not the HR records, in every company. Where's the tick box?
    Is it up to us which categories (invoices, salaries, projects) a supplier's app may read
    can a connector be kept from seeing payroll but still see sales
    untick certain kinds of data for an installed app
    the feed tool needs items, not customers; can I deselect customers
    allow invoices not salaries
    hide payroll from reporting app but keep the rest
    untick data types app
    Can I let the rota app read hours but hide the payroll?
    Is there a way to untick purchase invoices for the till app and keep only revenue?
    The physio software sees our bank lines, I'd like to block just that kind of information
    The app shouldn't see debtors but may see hours, possible?
    Can I strip out only the HR bit for an integration
    Can the tool keep invoices but lose payroll data?
    make the app read only
    I want to allow debtors and deny the ledger for one app
    untick the write permission of an app
    Block an app from supplier bank details only
    can I switch off one type of data for the app
    can I let the app keep invoices but block the salaries
    I wish to switch off reading of bank data for one supplier, the rest may stay
    is there a way to choose which kinds of data a tool receives
    allow read but not write for an app, can I set that
    can a supplier be denied the payroll data while still getting the rest
    the scanner reads contacts, I only want it to read invoices
    Can I let an app see invoices but not salaries?
    I want to hide the bank entries from an app only
    Can I pick which kinds of data an app gets?
    May I switch off only HR data for an app?
    Let the app read sales but not purchases
    Can I make an app read-only instead of write?
    Can we let the dashboard read revenue but keep salaries out? The owner is fine with the app, only not with that one sort of data.
    Our client wants to share purchase invoices with the scan tool and nothing about customers. Is there a tick box per kind of data somewhere?
    The privacy officer asks whether we can trim the scopes of a bought app: keep invoices, drop contacts. Possible for us or only for the vendor?
    The client is a psychologist. The app may see amounts but no names. Can that be turned off per sort of data?
    Can we technically prevent the vendor from reading wage entries and leave him the rest?
    HR tool may see hours but not wages - can I switch off one category of data?
    Could the CRM be limited to customers only, without invoices
    Can I have the WMS read items only and nothing else
    sales tool may see orders but not purchase prices, picking per type of data I mean
    is there a tick box to hide salary data from an app and leave the rest
    Could a tool read invoices but not salaries?
    The scanner may look at purchases, but keep sales away from it
    Can I make it read-only, so the dashboard can't change any entry?
    I'd like to hide just the bank data from one program
    May I let the app see invoices but not wages?
    Can I make it read-only? It should not be able to write anything.
    is it possible to hide the bank data only from one app
    By law I must keep wage data private. May the tool keep all the rest?
    The app lists invoices, contacts and bank. I'd like to leave out bank only
    there's payroll among the kinds of data and no box to untick it
    After the leak I want the tool to keep invoices but lose the payroll part, possible?
    works council asked if the app can have the sales data but not salaries
    After the incident management wants BI to see revenue without the bank data, can one deselect that
    invoices yes, salaries no: can an app be set like that
    let the CRM read addresses and nothing besides
    I want to hide payroll from the dashboard connector, not any company
    read only please, the tool must not post entries
    all companies are fine but wages must stay out of its sight
    untick certain kinds of data for one app, possible?
    keep bank details away from the webshop plugin while it still gets the orders through
    strip HR data from what a third-party may fetch
    invoices yes, bank no, wages definitely not
    no more customer addresses to that app, everything else can go on
    till should book revenue but be blind to creditors
    turn off one sort of data, not a company and not the app
    works council: BI vendor mustn't read salaries, invoices okay
    block payroll data for app only
    make app read-only exact
    hide bank data from connector
    turn off one scope existing app
    can it see invoices but not wages
    share only customers, nothing else
    drop write permission keep read
    can I untick one kind of data
    Invoices yes, wages no, possible?
    Can I let a supplier's app see sales but hide payroll?
    Is there a way to untick one kind of data for a bought app, or is it all or nothing
    we want read only for the reporting tool, can we choose that ourselves?
    Data minimisation: the app doesn't need our contacts, only invoices. How do I strip that out?
    Which kinds of data it uses seems baked in, can I take one away
    Our works council objects to wage data going to the app, but invoices are fine
    Can my client decide that the app sees no bank lines, or is that set by the maker?
    May I untick bank statements and leave invoices for a bought app
    Client wants no staff data shared with a purchased tool, is that adjustable
    Can I untick payroll for a supplier's app and keep the rest?
    Can I allow an app to see invoices but not salaries?
    I'd like to take only the payroll data away from an app. Is that possible?
    How do I switch off one kind of data for an app, such as bank details?
    We want the app to read sales but not purchasing. Where can that be set?
    Can an app be made read-only in Exact?
    We'd like our CRM to see customers but no amounts. Can I set that in Exact?
    Is it possible to untick certain data, like bank mutations, for an app?
    can i hide only the employee data from an app
    Can I let an app see invoices but not wages?
    I'd like the app to have sales only and no bank data, can that be set?
    Is there a switch to stop an app from reading customer addresses while it keeps the rest?
    How do I let the program read contacts but no bank transactions?
    Can I tick per app that it may not read our salary data?
    May I let the app see turnover only and no customer names, and where?
    Can you choose by kind of data what an app gets from us?
    Can I let an app read invoices but not payroll?
    How do I switch off one scope of a standard app, for example HRM?
    Our tool should only have ledger entries and no customer details, can that be configured?
    Can I untick reading bank accounts for an app and permit the rest?
    Is it possible to turn read-write into read only for a vendor's app?
    May I exclude individual endpoints for a connection, such as salaries?
    Can I let an app keep the invoices but hide the payroll data from it?
    Is it possible to switch off just one kind of data for an app from a supplier?
    The tool reads contacts which it does not need, can I remove that part of its rights?
    we want the app to read invoices but no wages, posible?
    Can I let the webshop see customers but not the wages?
    The scanner only needs purchase bills, how do I untick the rest of what it can look at
    I'd like the hours app to not see our sales figures, only staff
    Client lets the tool read invoices but wants wages kept out of it. Any box to untick?
    Could I strip the bank details from what the reporting app gets while it keeps the ledgers
    The privacy officer wants the app to have sales only, no HR, no contacts
    data scopes of a purchased app, can we edit those ourselves
    can I untick payroll scope for a vendor app but leave sales invoices
    want to downgrade Visma's connector from read/write to read only
    GDPR officer wants contacts excluded from what the webshop plugin can fetch, companies may stay
    we'd like the vendor app to keep invoices and lose access to contacts
    Data minimisation: the tool may keep invoices, but must lose HR data. Can I untick that?
    Can I switch an app from write to read only myself?
    We'd like to exclude bank transactions from what the vendor's app may use, companies unchanged
    Why can't I pick which data categories a supplier's app uses
    Ledger cards yes, contacts with personal data no: can I fine-tune that per tool?
    Our officer demands fewer data categories for the app, not fewer companies
    The app may write to contacts and needn't. How do I strip that one right?
    block only salary data for app
    can i untick data types
    invoices yes payroll no possible?
    may it see sales but not wages? can I switch off one sort of data
    Untick payroll data for the BI app, keep the rest - possible?
    block only the bank statements for this tool
    I'd like to let the donor app read relations only, nothing financial
    Client asks whether he can let the tool read invoices but hide the wages journal
    Can we strip one category of data from a bought app? Bank statements are none of its business
    untick the HR part for the supplier's app
    Can I let it see invoices but not salaries?
    Block just the payroll figures from a supplier's app
    I'd like to untick one sort of data for the app
    Is read-only possible for a bought app?
    The app may see the client's invoices but no salaries, can I switch off that sort of data?
    Can I let the group reporting tool read turnover but keep the bank transactions out of it?
    The accountant wants the app to see a client's sales invoices but no purchase invoices, can that be set anywhere?
    Is it possible to show the app only contacts and no amounts for our foundation?
    Can I let a supplier's app see invoices but not payroll?
    Is there a way to switch off certain data categories for one app, such as bank transactions?
    Is it possible to withhold ledger transactions from a CRM tool while it still gets customer names?
    May I untick a kind of data for a vendor's application?
    Our payroll partner objects to a BI tool seeing salaries. The tool may keep everything else. Can I switch off just that kind of data for it?
    I only want to take away certain kinds of data from a tool, such as bank entries.
    hide salaries from app
    Staff costs mustn't go to the BI tool but revenue may. Can I choose that by kind of data?
    Can I let an app read invoices but keep it away from salary data?
    We want to deny a supplier's app only the HR data, is that possible?
    Can we switch off write access for one kind of data in a vendor's standard app?
    Is there a way to hide wages from the dashboard app but let it see sales?
    The app should get purchase invoices but no bank statements. Is this adjustable?
    We don't mind the tool reading invoices but HR data is off limits. Can you untick categories?
    Can I stop an app from reading payroll while it keeps reading invoices?
    Is it possible to switch off certain data types for an app?
    Our works council does not want an app to see staff data. Can I untick that kind of data in Exact?
    Can we let an app see sales but hide purchase data?
    Can I leave out bank data when I let an app read our books?
    Is it possible to let the app see sales but not purchases?
    May I pick for an app which sorts of data it gets, say invoices only?
    Vendor may read sales, must not read HR. Can I switch off HR for it?
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
    I meant to pull it out, but you say that the app is still in?
    The check says the app still has access while I thought it had stopped, which way now
    The tool still has access, says the check, so which of the options makes sense?
    The client swears the app is dead and wants to give consent again, though it shows today's postings. What does that say about what he needs?
    It's able to get in still, the check says. What does that mean for what I should choose?
    I came to pick a fix for a dead app, but your check says Exact still lets it in. So what's wrong then
    The app fetches data fine, yet somebody told me to grant access again. Is that needed?
    I wanted to know whether an app still has access, and it does. What are my options?
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
    Deciding between the guides: nothing comes in at all any more and no error either, which one
    unsure which guide; what I know is that nothing comes in any more and I have no idea what to choose
    Nothing arrives any more, which of the guides do I take?
    It just went quiet, no message, nothing. Which of your guides do I need?
    Link is dead. Withdraw and start over, or is there a smarter approach?
    It used to work and it doesn't now, where should I go from here?
    No data at all in the app since yesterday; which of the guides fits?
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
    got a limits mail, which of the instructions should I open
    429: should I revoke or reconnect
    Message 429: reconnect or be patient, which one is it?
    got 429, should i revoke or reconnect
    Which guide deals with code 429?
    Our tool shows a 429, do I have to reconnect or what?
    I've got a mail about limits and wonder whether to withdraw, consent again or wait.
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
    withdraw, limit or something else when it must just be in my wife's name
    other person should own link, revoke first or what
    we keep the app, only the person behind it changes; is that withdrawing or something else?
    The link needs another person's login, which guide is that?
    The person who connected it is leaving, do I revoke first or what's the right guide?
    The person behind the link changes. Which set of instructions do I take?
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
    which of your guides covers switching firms
    Not sure if I need the guide about people leaving or the one about a new accounting firm: it's the firm
    In the choices, what do I take when it is the accounting firm itself that is replaced
    new accountant, do i revoke or move stuff
    New accountant, old one had all sorts of software in our Exact. Where do I start, withdrawing everything?
    We move to another bookkeeping office. Revoke, move, limit: where to begin?
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
    which of the paths do I take when the secret of our own app changed
    Lost secret or wrong redirect, which of the guides covers that?
    Our own app complains about its redirect. Do I need to withdraw or consent again?
    The secret of our own app has to be replaced; is that a matter of giving consent again or something else?
    My trouble is about the secret of a home-built app. Which guide is that?
    .finish =
        our dev has it now, that'll be all
        got what i wanted, closing
        i'll send it to our developer and leave it
    .opt-own-app =
        secret is misplaced, please show where to get it
        grand, show me that registration
        open the registration one
        need the secret back, go
