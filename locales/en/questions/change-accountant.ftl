### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

change-accountant =
    we are getting a new accountant, what do I do with all the links
    changing accountants and tidying up the connections
    the old bookkeeper still has access everywhere
    switching to another accounting firm
    which links have to go when we change accountants
    We are moving to another firm and twenty apps are attached
    How do I make sure our previous accountant can't get at anything?
    After the change of firm everything of the old firm has to go
    withdraw all apps of the old accountant
    new accountant, in which order do I move the links
    Gave notice to the bookkeeper, now the connections
    can the previous bookkeeper still look in through an app
    our books go to another accountant
    we are leaving our accounting firm, what do I do first
    The new bookkeeper asks which links belonged to the previous one
    checklist for a change of accountant
    go through all links because we change accountants
    cooperation with the firm ends, tidy up apps
    new accountant
    other accountant
    another bookkeeper
    new bookkeeper
    another firm
    change of accountant
    old accountant
    old bookkeeper
    previous accountant
    former accountant
    previous firm
    leave the accountant
    accountant has left
    links of the old accountant
    accountant still has access
    bookkeeper can still get in
    all links at once
    move the administration
    our previous accountant can still get at everything
    We go over to another firm on 1 January. What happens to all the apps the old one connected?
    I believe the old office still reads along in our figures and that has to end
    Fell out with the accountant, he and all his programs must be out TODAY
    Good day, our bookkeeping was taken over by a different firm. How do we close the access of the former one neatly without our shop going down?
    new bookeeper, old one has loads of conections running
    My accountant retired and his successor is at another practice, what do I do with his links in Exact?
    If I switch accountants, which integrations fall over?
    Dear Sir or Madam, as our engagement with our accountancy firm has been terminated, we wish all their authorisations to lapse.
    moving to a cheaper bookkeeper, step by step plan?
    we'll do the books ourselves and part with the firm, what gets cleaned up
    Can an ex-bookkeeper still see our receipts via some old scanning app?
    we are the incoming practice and the client is full of tools from the last one
    The subscription is in the name of the firm we're leaving. Will our connections survive?
    who removes the old apps when you change accountants, them or us
    My bookkeeper is quitting and his clients go to a merged firm
    in the handover to Willems & Co I want no back door left open
    is it enough to delete the user of the old accountant?
    Basecone ran through the accountant who has gone and we do want to keep it
    How long does a former practice keep access if you do nothing?
    we've ended the contract yet I see their reporting tool fetch every day
    Which comes first when swapping accountants: new firm in or old firm out?
    the outgoing accountant is obstructive, he won't let go of our company file
    The new accountant asks whether everything of the old one is "disconnected". No idea what that means. Can you help?
    leaving my accountant, is there anything to do in Exact?
    changed firms and now the bank feed is dead
    checklist for moving the books to another practice, the part on integrations
    We're in dispute with our ex-accountant and he still has our debtors list
    the new firm takes over Monday, which apps may remain
    our company has to go from the old accountant's subscription to that of the new one
    we are leaving our accountants next quarter, is there a checklist for the integrations
    forgot to say the reason: new bookkeeping firm starting in March
    the blocked one belongs to our previous accountant, we have switched
    That user is at our old accountancy practice, which we've left. What now with all their stuff?
    our accountancy changed hands, now I need to sort out the whole lot of links
    yes the bookkeeper goes, and in Exact Online too, with a dozen tools
    it's not one colleague, it is the full accounting office that gets replaced
    these all date from the previous accountant, how do I tidy that mess up
    my client is moving to another practice, on exact, what do we close
    we've fired the bookkeeper, there must be more to clean than this
    we are switching accountants, what about all the links
    changing bookkeeping firm, how do we tidy up Exact
    our former accountant must not get in any more, nor their software
    The engagement with our accounting firm ends on 1 January. How do we arrange access of their tools to our Exact?
    new accountant since this month, the old one still reaches everything
    which apps stay and which go when you change accountants
    afraid the till will stop when we leave our bookkeeper
    our previous bookkeeper hooked up all sorts of things in our books
    checklist for moving to another accounting firm with exact online
    client moves to another office, what should they do with their linked software
    other accountant, same Exact, now what
    fired our accountant, want him and his systems out
    the new firm brings its own tools, the old firm's must leave
    webshop link hangs on the old accountant's name and we're changing firms
    we'll do our own bookkeeping from next year, the firm is leaving
    transition between accounting offices, in what order do I handle the integrations
    accountant swap without breaking our own apps
    bookkeeper retires and another office takes over, clean up of connections needed
    the bookkeeper changes next month; which of their apps must go and in what order
    our accountant leaves in May
    new accounting firm from next quarter, what do I do with the apps the old one hooked up?
    switching bookkeepers, where do I start?
    while you're at it, we also fired our accountants last week
    We are moving to another firm and the old one had eight apps in there
    bookkeeper change coming up. which apps can stay?
    i would like a checklist for changing the accountant please
    PwC out, local guy in, need to clean up the apps they left
    Could you guide me through replacing our accountancy practice without the web shop going down?
    different accountant as of 2026
    my husband wants another bookkeeper, is that much work with all these links?
    the previous accountants should not be able to look at our figures any more now we have new ones
    We are changing accountancy firms in January. What do we do with everything the old firm had hooked up to our Exact?
    How do I make sure our former bookkeeper's tools can't read our books any longer, without breaking the till?
    leaving our accounting practice, clean up their integrations
    Switched to a new CPA last month. The previous one still has a reporting tool and a scanner running on our ledgers.
    order of steps when you swap bookkeepers and several programs hang on the old one
    Our accountant is retiring and a new office takes over. Which connections stay and which should go?
    We fired our accounting firm. I want all of their software out of our Exact environment but keep our own.
    handover between two accountancy offices - tidy up third party access
    My books move to another practice next quarter, and I'd like a plan for the dozen programs that are tied to the present one.
    changing accountants
    new accountant, what about our apps?
    remove old accountant access
    switch to another accounting firm
    our accountant changes
    previous bookkeeper still has access
    clean up links of former accountant
    kick out our old bookkeeper
    moving to a different accountant
    accountant switch checklist
    how to remove accountant from exact?
    old firm can still see our books
    we left our accountant
    take over subscription from accountant
    bookkeeper replaced
    revoke former accountant and his apps
    different accounting office from January
    transfer administration to new accountant
    ending contract with the accountant
    accontant change exact online
    tidy up after bookkeeper leaves us
    new bookkeeping firm takes over
    which accountant apps can go?
    apps left behind by the old accountant
    we sacked the bookkeeper, he still gets in
    our accountant retires, new firm steps in
    the books sit at our accountant, and we leave
    new firm asked to close the old one's links
    different question: we're switching accountants next month, what about all those links
    changing accountancy firm
    Our bookkeeper is retiring and another firm takes over. How do we clean up everything they connected without breaking our webshop?
    switching to another accountant
    We fired our bookkeeping firm and want their tools off our Exact without losing our own
    What's a good order for tidying links when we move to a new accounting firm?
    We're switching accountants. How do I clean up the apps the old firm hooked up to our Exact?
    new bookkeeper next month, old one had lots of tools connected
    change of accounting firm: what about access of the previous firm's software to our books
    Leaving our accountant after 12 years. Their software still reads our Exact data. What's the right order to do things?
    i go to other accountant, how to keep my webshop link but throw his programs out
    accountant switch checklist for connected apps
    switching accountants, what about the apps they hooked up
    New practice takes over in April. The old crowd have their scanners and reporting tools on our Exact. Where do I start?
    we changed our CA firm, how to remove old one and their software connections properly
    leaving our bookkeeper after a row, want his tools off our books but not break the till
    as treasurer I was told to move the club to another bookkeeper. Which links need sorting?
    change of accountant checklist for connected apps
    our franchise has to use head office's accountant from now on, the previous one is still connected with everything
    We're switching accountants, what about apps they connected to our Exact?
    change of bookkeeper checklist links
    old accounting firm has apps on our administration, new firm starts next month
    We leave our accountant, want that they and their tools have no access
    how do I clean up after our former accountant without breaking our webshop link
    moving to new accountant, what first
    my accountant retires and another one takes over; which steps for connected software?
    We're switching accountants next month, what do we do about the apps they connected?
    New accounting firm takes over in January and I want the old firm's tools out of our books
    I fired my bookkeeper. Can his software still read my figures?
    change of accountant checklist exact online
    How do I part with our accountancy practice without our till and bank feed going down?
    Moved to another bookkeeper, the old one's scanning app is still in there
    We've taken the bookkeeping in-house and want the outside firm gone completely, apps and people
    Our accountant retires and closes the practice; a different office will do our books. What has to be tidied?
    Leaving my accountant, which links are theirs and which are ours?
    The new accountant asked us to clean up what the previous one left behind
    Offboarding an accounting firm
    what happen with connected programs when we go to other accountant
    I cancelled the contract with the accounting office, do their integrations go away by themselves?
    We are the incoming firm. The client's former accountants have reporting tools attached, how do we sort this out properly?
    Handover between two accountants, keep our webshop running, lock out the old party
    Our former adviser still pulls our numbers every night although we left in spring
    Switching bookkeepers and scared I'll break something
    Is there a plan for replacing your accountant as far as access and apps in Exact are concerned?
    Want to make sure the previous firm can't see us any more but our hours app and payments survive
    ten years with the same office, loads of their apps in our list, now we're off to someone cheaper
    How to get an ex-accountant out of Exact Online entirely?
    After a falling out with our accountants I need every access they had shut, in a sensible order
    Transition to a new accounting partner: which connections to retain, which to kill
    old bookkeeper out new one in
    The practice we used merged with one we don't like, so we're going elsewhere. What about the stuff they hooked up to our company?
    My accountant changed, do I need to do something with the app rights
    As a small bakery with a new accountant, do I risk losing the cash register link?
    Preparing for our change of accountants at year end, what should be done first with the links?
    Both accountants seem to have tools in our account now. I only want the new one's.
    Group finance is moving six entities from one audit and bookkeeping firm to another; need a procedure for the connected apps
    Year-end switch of bookkeeping firm, who checks what apps survive?
    My accountant and I part on good terms, how do we unpick his tools from mine?
    Dismissed our external finance office. Need their access, links and logins wound down without losing our payroll link.
    we have a new accountant since monday
    As of this quarter someone else does our VAT and books, what about everything the last lot installed?
    Two firms overlap for a quarter while we change bookkeepers, how do I keep the connections straight?
    Sole trader leaving her bookkeeper: what should be undone in Exact and what must keep going?
    We'll be with another practice from April. The present one set up half of our apps and uses the other half himself.
    We're firing our accounting firm, what happens to all the stuff they hooked up?
    Does it matter who pays for Exact when we switch bookkeepers?
    Getting a new bookkeeper, the old one had loads of yokes connected
    A new client is coming from another practice, what order should I tidy up the connected apps in?
    fired our bookkeeper. before touching any app, does it matter whose exact licence it is?
    Our accountants of long standing have merged and we are leaving them; what is to become of the programs they attached?
    The bakery is switching bookkeepers, what about all the tools the old one plugged in
    changing accountants at the salon, how to keep the till alive and throw their stuff out
    Our former accountant's apps are still in our books three months on
    We part ways with the accounting firm in June. Which links do we have to take care of?
    new accountant new apps old ones out
    Accountant went bust and all our links were theirs
    checklist links when moving to another accounting firm, restaurants
    In January a new bookkeeper begins; the till mustn't break, the old one mustn't get in
    We go to a cheaper firm with our three shops. What about the software the previous firm hung on?
    our last accountant's reporting still peers into our numbers
    Tax man and bookkeeper in one, and he's leaving. He put loads of things onto our Exact
    Before we swap accountants: does it matter who holds the Exact contract?
    After a row we left our firm. Theirs out, ours must go on running
    New bookkeeper asks if we've 'cleaned up the old links', have we?
    from firm A to firm B, four shops, tills must go on
    terminating our accountant, what about apps
    The firm that did our books still has this and that running on them
    Our accountant retires and shuts his office, what happens with the links
    We're taking bookkeeping back in-house, firm out, till must carry on
    saying goodbye to the admin office, we have lots of apps, what to mind
    Mr Van Damme has done our two brasseries for thirty years, we're off to a younger firm; what to do with all he's hung on our books
    swiching acountant, what with apps
    We've taken over a client from another practice and their software is still plugged into everything. Where do we start?
    switching bookkeepers next month, dont want the old firm's tools reading our numbers but the till must keep going
    New client onboarding: previous firm left Dext, Fathom and something called Rapportageportaal attached to the books
    My accountant retires in spring. Half of what talks to Exact was set up by her, the other half is mine. How do I sort that out in order?
    offboarding a client: they keep their own Exact, our firm's reporting and tax tools should go, their webshop should not
    We parted on bad terms with our accountancy and I want every program of theirs out without breaking payroll
    checklist for handing over the connected software when a firm changes accountants
    Our new controller wants a clean slate after the previous accounting firm. Which integrations go first, which last?
    We fired the bookkeeping bureau and have no clue what of theirs is still hooked into our ledgers
    Before we tidy up the old accountant's apps: does it matter that the books sit under their licence rather than ours?
    We're the incoming firm. The outgoing one left a trail of plugins in the client's Exact, what's the tidy sequence?
    my old bookeeper had a lot of programs on my exact, new one starts monday, help
    Handover from Brown & Co to us: how do we clean their stuff out without pulling the plug on the client's shop
    I changed to another accountant and I'd sleep better knowing the old one's gadgets are gone
    losing a client to a rival firm, they asked us to leave things clean
    the new accountants sent me a form "please remove access of prior advisor's software". Where do I even begin?
    Switch of payroll bureau and accountant at once, half of the connections belong to each. In which order do we go about it?
    If the Exact licence is the accountant's and we leave him, does the whole clean-up of apps work differently?
    Note to Joanna: Mill Bakery joins us from Crown Accountants on 1 July. Their software out, Lightspeed stays. Find out how.
    divorce from our accountant, who keeps which integrations
    our book-keeping bureau was taken over, we go elsewhere, must everything be cut?
    digital goodbye to a firm: their dashboards, tax robots and logins
    As the new adviser on Mole Ltd: three systems belong to my predecessor, two to the owner. Plan of attack?
    is it up to the business owner or to the firm to clean up after an accountant has been replaced
    our CFO insists that nothing of the dismissed audit firm's tooling stays connected past year end
    switching accounting firms, their software must go and ours must survive
    our bookkeeper is being replaced, clean up whatever their office plugged in
    transition from firm A to firm B without killing the till
    end of engagement with the accountant, offboard their tools
    new bookkeeper in January, what happens with all integrations of the old one
    handover between accounting practices, integration part
    does it matter who holds the Exact contract when we change bookkeepers
    Board picked another accounting firm. My job in IT: get their programs out without hitting ours.
    bureau A stops, B begins, who sorts the digital threads
    farewell to the accountant, their scanning software is still attached to us
    New firm starts in April. How do I make sure the old one can't get in anywhere, not even through its programs?
    accountant out, his Basecone out, our shop stays in
    IT runbook for a change of accounting firm
    ex bookkeeper can still see all sorts through his software
    left our firm on bad terms and want to cut the digital ties
    going to other bookkeeper, what about all links
    Our charity moves to another accounting firm, what about everything the old one had plugged in?
    The bookkeeper retires and a new office starts in January, how do we tidy the connections?
    We've fallen out with our accountant and leave, but the till must go on
    Switching bookkeepers, how to make sure the previous one can't look in
    We take the bookkeeping in-house and leave our office, what has to be unhooked?
    Another fiduciary from April on, how do we clean up after the last one
    We've given notice to our bookkeeping office. Can their software still get in afterwards?
    After the tender a new accountant comes; the previous one had half a dozen tools running
    Our bookkeeper died, the practice closes, what about the tools?
    Changing firm without the till noticing it, what order?
    When a club changes accountants, what's the very first thing to establish about Exact?
    new bookeeper what about aps of the old one
    Contract with the audit firm ends on 31/12, and their people and tools are still everywhere
    The village bookkeeper retires and he'd arranged everything with his own little programmes
    We want to keep what's ours and lose what belonged to the previous practice
    The deaconry takes another firm; how do we separate what's ours and what's theirs?
    Our accountant merges and we prefer another, what about the apps they put in our Exact?
    We move from a local bookkeeper to a Big Four firm, what about the links of the former
    New accounting firm as of January, old one had loads of tools connected
    After the takeover the buyer's accountant does our books; tidy up what the previous firm linked
    switching auditors/bookkeepers - which links stay
    say goodbye to our bookkeeping firm, clean out their apps
    Group policy: all subsidiaries go to one accountant. How do we deal with connections of the previous ones
    The firm we leave used their own scan tool in our Exact
    change of accountant checklist for app connections
    our Indian shared service center takes over from the Dutch accountant, what happens with his apps
    Leaving our accountant, don't want our webshop and till to break
    first question when leaving our accountant: is it our licence or theirs, and why does it matter for the apps
    KPMG out, local firm in, whose tools are still in our Exact?
    post-deal the target gets our group's accountants, former accountants' software must leave
    we're firing our bookkeeper
    our accountant merged into another firm and we do not go along, what about the links
    New bookkeepers ask us to tidy the connections of their predecessors
    Bookkeeping is brought in-house, external firm loses its links
    after 12 yrs we leave the firm - apps, links, users, where to begin
    Change of accounting office for five of our eleven companies
    Following the acquisition all bookkeeping goes from Smit & Partners to our in-house team; their gadgets have to go and ours stay
    our bookkeeping office is replaced per 1/1. I don't want to find their software in our books in five years
    New accountant asks: which of these links belong to the previous one?
    Bookkeeper quits, we've found another, and there's a jungle of links
    Parting ways with our accountants after a dispute, connections to be sorted
    we're switching from Deloitte PS to a regional firm
    Moving the bookkeeping of four subsidiaries from local firms to the group's firm - integrations?
    Group centralises bookkeeping; seven local bookkeepers out, and with them their scanners
    The firm that does our books is being replaced, how do I keep the useful links
    We've fired our accountants and they've installed plenty of software in our Exact
    what to arrange regarding apps when one bookkeeper hands over to the next
    Old accountant's goodbye: links, logins, list
    new bookkeeper starts Monday, old one's tools still in place
    Switching accountancy firms in January, our shop links must survive
    how do I see to it that the old bookkeeper loses everything while the till goes on
    our accountant is gone, his scanning and reporting apps are not
    new firm asks us to clear out what the previous firm left connected
    checklist when changing bookkeeper: integrations
    merchant of ours changes accountant, what must he do with all apps hooked up by the old one
    fell out with our accountant, contract ended, where do I start cleaning
    my brother-in-law does the books from January, the firm and its software should go
    accountant retires, successor's ready, the webshop can't be down a day
    old firm out, new firm in, keep our apps tidy
    does it matter for the accountant switch who holds the Exact subscription
    Firm X is out. Firm Y says: first clean up X's mess. In what order?
    we'll keep our own books from now on, what about the software the firm had linked
    the accountancy was bought by a chain and we want to leave, with till and shop intact
    new bookkeeper, old one's apps still hooked in
    switching accountants, tidy integrations
    we fired our accounting firm, their tools must go, our till must stay
    changing CPA firm, which apps keep which kill
    handover to new accounting office, what do i do with the old firms connections
    before leaving accountant: licence ours or theirs?
    our bookkeeper of ten years retires, she installed half the stuff connected here, how do i sort that
    accountant transition plan apps exact
    parting ways w accountant, what about software they hooked up
    old firm out new firm in, software side
    new accountant asks who owns our exact contract before anything else, him or us or old firm
    moving our books to another firm in spring and i dont want the till link to die because of that
    our new accountant says sort out the previous one's connected tools before she starts, how
    old bookkeeper → new bookkeeper, apps?
    swapping bookkeepers, don't want leftovers from the first one with access
    after 1 july different accountant. what about the software permissions
    changing accountants and keeping our pos connection
    We're switching bookkeepers for the café and I don't want the previous firm's tools to linger
    New accountant from January, what happens with the till link and the scanning app?
    Our accountant is retiring and he had set up all sorts of tools on our books
    Handover between accounting firms for a hotel: which integrations stay, which go?
    fired our accountant, clean up
    Leaving our firm after twelve years; need to keep the booking feed but drop their stuff
    Checklist for moving the gym's books from one accountancy to the next, regarding connected software
    Firm we're leaving had arranged a scanner and a dashboard, what about those
    I'm taking a restaurant client over from another firm and their tools are everywhere
    Non-profit club gets a different bookkeeper; what of the tools the last one used?
    Accountancy swap, how do I keep the till and lose their stuff?
    The new firm asks us to tidy up the software their predecessor had running
    How does a hotel wave off its accountant and keep its till link
    Leaving our firm after a dispute and I want their apps separated from ours properly
    Bookkeeper passed away, we found another: what about all the tools he'd hooked up?
    We are switching accounting firms in January, what about the software they hooked up?
    old accountant's tools must go, ours must stay
    Parted ways with our bookkeeper on bad terms, his login is behind half of our links
    checklist for changing accountant, connected apps part
    New audit firm comes in. How do we clear out the previous one's programs without breaking the till?
    Our bookkeeping office quits and had three products inside our Exact
    Taking bookkeeping in-house from Q2, so the firm and its apps should leave
    Minutes: change of accountant, action: phase out access of the old firm and its software
    Moving to another accountancy, keep the webshop running, drop the rest of theirs
    Untangle our subscription from the former accountant
    De Boer does our books till June, then Van Oers takes over; what about all the things De Boer connected?
    The director fired our accountant. Who removes his programs and keeps ours alive?
    cut ties with the former firm in Exact, people and apps
    new accountants ask if everything of the previous ones has been cleared
    runbook for switching bookkeeping office, apps section
    After the merger another auditor comes, the previous used Caseware and a scanner tool in ours
    a different bookkeeping firm comes in and the former's mess should go but not our till
    We're leaving our accountancy firm at year end and they'd hooked up all sorts of software
    switching bookkeepers, what about the apps the old one used on our books
    New accountant from 1 January. How do we make sure that the previous one's tools no longer see us?
    our relationship with the accountant ended badly, they still have a scanner and a reporting suite on our figures
    change of accounting practice, checklist for integrations please
    the firm that did our books for ten years is out, what of theirs is still connected and what must stay
    moving from one accountant to another without our till falling over
    our books go in-house, the external firm had Silverfin and Basecone running on them
    a client is leaving my practice, they ask me to leave their apps in good order
    accountant sold his practice, new people want their own tools on our accounts
    how do we say goodbye to an accountant, technically, in Exact
    Different auditor and bookkeeper from next year, some links are in their name and some in ours
    we fired the accountant on friday, what should I do about access and links
    handover between two firms, apps in Exact
    is Exact in our name or in the accountant's, and does it matter when we change firm
    Next quarter someone else does our books. The present firm linked their reading software and tax tool, and also our till.
    we've signed with a new practice, who cleans up what the old practice left behind in Exact?
    How can we leave our accountant without leaving his software behind?
    taking the bookkeeping away from an external office and doing it ourselves: the links too
    I'm the new accountant of a client in Leeds and their Exact is full of my predecessor's apps
    we part with our accountant amicably; which apps go, which are ours
    old firm, new firm, and in between our integrations, how do we organise that
    My accountant retires, another office takes over his clients, me among them. Any work to do about the connected tools?
    what should be tidied up in Exact when you change to a different accounting office
    after switching to a new advisor I'd like to be certain that the old one sees nothing through some forgotten app
    the accountancy we dismissed had linked five tools on our accounts
    we've outgrown our accountant. I'm making a plan for the transition and wonder about all those links he set up
    we go from a big four firm to a local accountant, they leave a trail of tools
    how to disengage from our current bookkeeper's office including its software links
    new accountant asks us to remove the former one's apps first
    the bookkeeper we had is replaced by a firm; she'd linked a scanner, a tax tool and our webshop
    from one adviser to another, I've heard one should look after the apps as well
    an outgoing accountant, an incoming accountant, and me in the middle with a list of tools I don't understand
    we've left our old practice in May and their robots still read our ledger
    prepare for a switch of accountants in Exact
    I'm taking over a client from a competitor and want a clean slate in terms of links
    the partnership with our external bookkeeping office ends, what about the till that they linked
    our former accountancy must have no more insight, neither people nor programs
    end of engagement accountant: cleaning in Exact
    new bookkeeping firm, old firm's integrations
    first thing to check when changing accountants: who pays Exact?
    changing acountant next month what about all the links
    we swiched accountants, old one still has apps on our exact i think
    Our accountant of fifteen years is being replaced by my niece's firm. He's a bit offended. What has to be done about all his software in our books?
    our new auditor says: get the previous firm's links out before we start
    we're in the last month with our present firm, how do we wind up their links in an orderly way
    can the new adviser start while the old one's scanners and tools are still attached to our books?
    We're getting a new accountant, what about the links?
    Our former bookkeeper can still get into Exact
    Switching accounting firms, how do I tidy up?
    Remove the old accountant's apps but keep ours
    change of accountant exact online apps
    We left our accountants, what do we sort out in Exact?
    From next year another bookkeeper, what about the apps?
    Our old tax firm must leave Exact with all its software
    Saying goodbye to our accountant, which links stay?
    Change accounting firm without stopping the webshop
    Chose another accounting firm, who clears out their apps?
    We've just been appointed by a company whose books were with a competitor for ten years. Their subscription is their own. What is a sensible way to swap out everything the other firm had plugged in?
    Our board picked a new accounting firm. Before the handover I need a plan for all the software that the former firm hung on our books, without killing our own till and timesheets.
    I run a bakery and I've left my bookkeeper. His programs still read my figures, I suppose. Which bits must I keep for my cash register and which can go?
    As client manager at the firm being left, I want to hand this client over decently: which of our tools come off, what do they need to take over, and in which order?
    The previous accountants still send us an automatic dashboard each Monday although we moved to another office in April. Seems their stuff was never cleared out. How does one do this properly?
    Interim CFO. New auditor, new bookkeeping office, and an inherited tangle of apps partly theirs and partly ours. Need the steps to unpick that.
    My mum's old accountant closed his practice. A new one starts next week. What's to happen to his scanner, his tax package and his login, and can her webshop carry on?
    A client joins us from another practice and asks whether the old lot can still peek in through their software. I want to do the whole change cleanly, not just remove a user.
    We are parting with our outsourced finance provider. They brought along three tools, and our Shopify sits in between under one of their people. What comes first?
    Training question from a participant: when a business changes bookkeepers, what do you do with the integrations, keep, drop, move, and when do you take the people out?
    Our firm was bought by a bigger one which uses different packages. At a hundred clients the old office tools come out and the clients' own things stay. How do you go about it?
    I thought switching bookkeepers was just a signature. Now it appears that all sorts of software hang on his name and his staff's. Where to begin?
    A dispute with the former tax adviser is going to court, so digitally he should be outside before the letter is sent. Some of the programs through him are ours, though.
    Next month a different accountant begins. My daughter says I must first know what belongs to whom. Could you help?
    As the incoming party I want to give the client a script for the switch: what of the former firm goes, what of his stays, when we plug in ours.
    My father's bookkeeping office is being wound up, we're clients ourselves and will go elsewhere. How do we prevent our apps from vanishing with him?
    Our contract with the outsourced bookkeeping service ends 31 December. They connected about eight packages. Where do I start disentangling?
    In class an entrepreneur asked: if I change accountants, must I redo all my apps? What's the honest answer?
    The receiver appointed a different firm for the books. The previous one must be waved goodbye digitally, tools included, though the till keeps running.
    Switching bookkeepers mid-year: returns are still pending with the old one while the new one has begun. What's removed when?
    client comes from another firm, how to clear out nicely what they connected without wrecking his till
    We're losing a client and want to leave decently: our apps, our logins, our automatic reports. What's his part and what's ours?
    Our firm takes over the client base of a colleague who quit. Each client still has his programs attached. Is there a set pattern?
    The council put its accounting out to tender and we lost. How do we properly hand over or remove what we connected?
    A client goes to a rival next week and asks if he should do something about the software we connected. I'd like to give an honest, complete answer.
    We went from three small bookkeepers to one big firm. Each of the three left things in Exact. Clear out, but keep our own shop whole.
    Switching season: ten new clients, ten former firms, and digital leftovers everywhere. How's such a change done in an orderly way?
    My neighbour always did my books and tied all sorts of things together. Now it goes to a proper firm. How do I get him out neatly?
    The partners decided to stop serving small clients, so they'll switch to others. What do we tell them about our software in their Exact?
    Leaving our accounting firm; all their scanning and reporting tools still hang on our books
    new bookkeeper in January, what about the things the former one connected to Exact
    We get another accountant. How do we tidy up their apps without wrecking our WMS connection?
    switching firms, cleaning up links, order of doing things
    The accounting firm went bankrupt and could get in via three apps, how to close that off properly
    Logistics hears there's a new accountant coming, what must we secure for our scanner connection
    our bookkeeper is retiring and hands us to a colleague's firm, what should happen with their scanning app in our Exact
    changing accounting firms mid-year, I as office manager must sort the apps
    After 12 years we part with the accountant who has integrations everywhere, where do I begin without breaking things
    The new firm asks whether whatever the old firm attached to our Exact has been tidied up
    Contract with the firm is cancelled; they're on our books with Silverfin and Basecone, we with our own WMS; who has to leave when
    My father did business with one bookkeeper, I'm taking another. Which apps are attached and how do I end that decently
    After moving to a new firm I want certainty that the old one can't look in through software anywhere
    firm A out, firm B in, including integrations
    With the accountant switch all ask if Exact is ours or the firm's, what does it mean for the apps
    From a big firm to a one-man accountant, with four of the firm's apps still on our Exact
    Finance switches firms and asks me, the application manager, which of the old firm's linked software must vanish or stay
    We are moving to another accounting firm and the old one had all sorts of tools on our Exact
    New accountant from 1 January: what do we clear up and what has to stay?
    Fell out with our accountant; their scanners and reports must go but our till must carry on
    Switching firms. Checklist for the software that came with the old one?
    The former bookkeeping office still has its programs hanging on our books
    our accountant retires and a new firm takes over, what about everything she had hooked up
    Swapping accountants without killing the webshop feed
    Saying goodbye to a firm that is tied into everything in Exact
    The new bookkeeper wants a clean slate: all the old stuff off apart from till and bank
    Our accountant is bought by a chain and we're off; what about his software on our books?
    We move to another firm on 1 January. What do I have to settle first about everything the old one plugged in?
    May our former accountant still look, and his tools too?
    What becomes of our integrations when we switch accountants?
    Do I shut the old firm out at once or wait for the annual accounts? They've got several apps in here.
    how long does the previous bookkeeper keep access after we leave him
    Quarrel with our tax man: he and his gadgets must go, our own till has to keep going
    Our new accountant asks what the predecessor left behind in Exact
    Do I require the old accountant's permission to remove what he connected?
    changing bookkeeping office, afraid that webshop falls out, what comes first
    New tax adviser from Q2. May the former keep looking with his tools, or do I clean that up first?
    Leaving our firm after twenty years and they set up everything; what's ours and what's theirs among the connected apps?
    My bookkeeper retires and an outside office follows. How do I keep the till alive and get him out?
    say goodbye to old accounting office, but what comes first
    We part from the accountant in anger: in which order do I shut their programs without hitting our shop?
    How long may our previous accountant be in our data, and how do I end it neatly, his programs included?
    new bookkeeper starts monday, previous one has 5 little apps hanging
    Should the links of our old firm be gone before the new firm plugs in theirs?
    From a village bookkeeper to a big firm: what of the old one may remain connected and what must go?
    Our accountant fell ill and another office takes over at once. What about his apps, and in which order?
    We're leaving our accounting firm, their scanner and report tools still show up on our books
    new accountant asks whether everything of the former one is out, seven names on the screen, four are his
    Our old firm mailed 'best of luck', and its apps are still attached
    switching accountants on 1 January, our till must survive it, their tools not
    How do we part from our bookkeeper digitally, with all his programs
    new accountant sent a checklist: tidy up previous adviser's connections
    after 20 years we leave our accounting office, what about all the attached software
    Contract with Van Loon accountants ended. They had scan software, a portal and reports on our Exact
    What happens to the old bookkeeper's programs now that the new one starts
    Our former accountant still sees our turnover daily through his dashboard, we left in January
    we have new accountant and old one's programs hang on our exact still
    We showed our firm the door after fifteen years, another one starts in January. What about all of their programs?
    Our bookkeeper was bought by one of the big firms, we went elsewhere, and the old lot are still in everything
    The late return was the last straw. New accountant signed, how do we clear out the old one's tools without wrecking our till
    Brother-in-law did the books, ended badly, a proper firm takes over. What of his integrations
    accountant went bust, receiver phoned, their stuff must get out of our Exact
    Since last week we've a new firm, the previous one can still get at our numbers with all sorts of software
    Left firm A after a dispute on the annual accounts and their scan and reporting software is still reading along
    After the merger we're going with the other side's accountants, ours should be removed tidily
    handover to new bookkeeper on 1/1, need to know what stays and what goes
    A disciplinary complaint against our firm, so we changed at once; their software must leave our books and the till must stay
    The old bookkeeper moved to Spain and I've a lady from the village now. He'd hooked up all sorts
    Parent company obliges us to take their accountants from this quarter, what of everything the former set up
    My bookkeeper stops after twenty years and passes on his clients, half my apps are on him
    We ended the engagement by letter and they have three tools in our Exact still
    new bookkeeper after the botched accounts, where to start cleaning up
    My bookkeeper sent a farewell card, from July it's Jones & Co. What about his programs' access
    We moved our books to another firm after they'd raised fees twice, and the old ones' apps still look in
    Our bookkeeper stopped after his heart attack, another firm takes us on, he'd knotted all kinds of tools together
    The bookkeeper fell out with my wife, we're off to a new one, what must be sorted with his software
    The marriage is over and so is her role as my bookkeeper; a firm takes the books, her links need sorting
    sacked the bookkeeper, new one monday, old one's apps must be out
    The firm refused to serve us after the inspection, we found another, and their software is all through ours
    changing accountants in January and the old one must not reach anything any longer
    leaving our accountancy firm but our own apps must stay
    clear out everything of the previous firm except what we use ourselves
    switching bookkeepers without the webshop coming to a halt
    the new accountant asks whether we tidied up the previous one's links
    saying goodbye to our bookkeeper, what about all the software he hooked up
    old firm's tools out, our till stays, how to go about it
    we parted ways with the accounting office, do not want their apps lingering
    new year, new firm, and of the old one I don't want a thread left
    notice given to our bookkeeping office, what of theirs is still attached and how to lose it without losing ours
    my bookkeeper retires, the successor works with other programs
    moving from firm A to firm B, get the links sorted properly
    the new accountant wants to begin with a clean slate
    switching accountant exact apps
    new bookkeeper old apps cleanup
    leaving accounting firm checklist
    change of accountant integrations
    fired bookkeeper, their tools still in
    accountant switch remove old access
    other firm from january, which apps stay
    ex accountant's links tidy
    changing accountnts connected apps
    moving to different firm, links what now
    out with old firm, keep our own apps
    row with bookkeeper, their software out
    clean slate for new accountant
    firm change at year end steps
    accountant gone, her scan tool remains
    New bookkeeper: what goes and what stays?
    How do we sweep out the old firm's tools?
    new acountant old tools cleanup
    We're switching firms, which of the old one's connections do I cut and which not?
    Can my previous bookkeeper still look in via his software?
    Is removing the old accountant as a user enough, or do his tools still get in?
    I'm taking over a client from another firm, what should I tidy up in terms of links
    new accountant in january, what happens to the old one's tools
    Fell out with the bookkeeping firm and want to be sure they're out, apps included
    Wise to shut everything of the previous bookkeeper at once, or see first what's ours?
    Moving to a larger firm: which apps come along and which go?
    Our ex-accountant runs tools I don't know. What's his and what's ours?
    Advising a shopkeeper who changes bookkeepers and fears for his till
    Bookkeeper stopped through illness, his apps are still running at ours. What stays, what goes
    leaving our acountant, what about his apps
    We're moving to another accounting firm, what about all the tools the old one plugged in?
    New accountant from January; how do I make sure the former can't reach anything
    switching bookkeeper checklist exact
    We take the books in-house, the firm still has access everywhere through their apps
    I don't want till and webshop to break when we change accountants
    Parting with our accountant after fifteen years, what happens to his software links?
    A client leaves our practice, how do we hand over the connections properly
    The outgoing firm used a scanner and a reporting tool on our books, clean up please
    My new bookkeeper asks what I arranged about the old one's tools
    Old firm out, new firm in, how do I handle that in Exact
    Cleaning up after our accounting practice left
    After a merger we've another accountant; the former's stuff must go but our receipt system stays
    How do I part neatly from a bookkeeper who connected all our software
    Our bookkeeper retires and another firm takes over, what of the software he used with our books
    Finishing a quarrel with my accountant, want him out everywhere but keep my own apps
    Change of accounting firm: what to think of in Exact
    From accountant A to B, with three links laid by A
    change accountant
    new accountant, what to do with links
    remove old bookkeeper's access and tools
    cut off our former accounting firm
    can our old accountant still get in
    We're switching accountants. What do we do with the apps of the old one?
    Our accountant is being replaced. How do we clean up his links in Exact?
    We've got a new accountancy firm from January. Which links must go and which stay?
    How do I make sure that our former accountant can't get into Exact any more?
    Our cooperation with the accountant ends. What has to be arranged around app access?
    The old accounting office still has several tools linked to our books.
    Which steps do we take in Exact when changing to another accountant?
    How do we tidy up app connections after leaving our accounting firm?
    Our bookkeeping office set up all our links. We're leaving them. How do we handle that?
    We move to a different tax advisor. How do I keep our webshop link and drop his?
    New accountant, same Exact. How do I go about the connected apps?
    We fired our accountant and want his software out of our administration.
    How do I prevent our apps from stopping when our accountant is removed?
    The old firm used its own scan and reporting tools on our books. How do we end that?
    What should be checked in Exact when a company changes accountants?
    Our former accountant's users and apps are still in our Exact. How do I clear all of that?
    I want a smooth handover from the old to the new accountant, including the app links.
    The accountant quits at year end. In what order do we move and remove the links?
    How do I secure the links we need before our accountant goes?
    Switching accounting firms: what about the apps they've connected on our behalf?
    Our new accountant asks us to remove what belonged to the previous one.
    The practice we leave still has access through Visionplanner and others. How do we end all that?
    We're going to do the books ourselves and say goodbye to the accountant. What about his apps?
    Is there a plan for cleaning up after a previous accountant in Exact?
    Our auditor stays but the bookkeeping firm changes. How do I sort out their links?
    We terminated the contract with our accounting office as of July 1. What do I do with its access?
    How do we separate our own apps from those of the accountant who's leaving?
    The new accountant starts next week. How do we deal with the old one's tools and users?
    we change accountant, what to do with the apps in exact
    My accountant sold his practice and I chose another one. How do I sort out all the links?
    Before we part with our accountant, how do we list and divide the apps he linked?
    What's the checklist for app access when you leave an accountant?
    I took over a company whose old accountant still has links all over the place.
    How do we wind up the app connections of an accounting firm we no longer work with?
    Our association has a new accountant. Which old connections must be taken away?
    The accountant and his staff connected six apps for us and we're leaving him.
    How do I remove the previous accountant together with everything he connected?
    Changing to a new accounting office without losing our till and bank links, how?
    As a new owner I want the seller's accountant and his software out of our Exact.
    Our accountant retires and a new firm takes over. What happens with the links?
    How do I tell which apps go along with our old accountant and which don't?
    We part ways with our accounting firm in good terms. How do we hand over the app links?
    I'm the new accountant of a client: how do I have the previous firm's apps cleared?
    After ten years with the same firm we switch. How do we sort the connected apps?
    new accountant from january, what about the old ones apps
    we left our accountant, how do we get his apps out
    We're moving to another bookkeeper, what about all the links in Exact?
    How do I make sure my old accountant can't get into our Exact any more?
    I change accounting firms on the first of January, which apps should go?
    Our bookkeeper is quitting, how do I keep the links that we need?
    We parted ways with the firm but their programs still hang on our administration
    what do i need to arrange in exact when i switch accountants
    How do I clear out what the previous accountant left behind in Exact?
    The new bookkeeper wants a clean start, how do I get the old one's stuff out of Exact?
    We're giving notice to our accounting firm, in what order do I handle the links?
    How do I switch to another firm without the till and web shop coming loose?
    Our accountant retires and another office takes over, what do I have to do in Exact?
    I'll do the books myself instead of through a firm, what about their apps?
    new bookkeeper since june, how do i get the former one completely out of exact
    My old bookkeeping office can still see my books and apps, how do I finish that properly?
    Our new accountant asks us to clean up the former one's connections first
    We're switching accountancy firms, what do I do with all apps linked in Exact?
    Our former bookkeeper still has apps on our books, how do I clean that up as we change?
    From January another firm does our accounts, how do we keep the web shop link alive?
    How do I shut out the old firm without breaking our own integrations?
    As IT I'm guiding a change of accountant, in which order should I deal with the links?
    we get a new accountant, what about the connections of the old one
    Our new firm asks what is still hanging in Exact from the previous accountant.
    Moving to another bookkeeping firm, I want to leave the integrations tidy.
    The contract with our accountant ended, how do I arrange app access in Exact?
    Which links should I secure before our bookkeeper goes?
    A new accountancy firm brings its own software, what about the old firm's tools?
    Our bookkeeper quits and his scanning and reporting apps are still in Exact.
    changed accountant, how do i get everything of the old firm out of exact
    Could you give a plan for the connections when switching accountants?
    The former accountant set up all apps; how do we part without downtime?
    We're parting from our accountancy firm; how do I keep time tracking and web shop running?
    In the handover to a new bookkeeper, IT has to clear out the old one's access.
    Our bookkeeping goes to another office next month, what about the apps the current one hooked up?
    We move to another accounting firm in January, what about the apps the old one linked?
    We changed accountants and I want to be sure the old one can't get in any more.
    How do I clean up the previous firm's links without stopping our till?
    I have ended the contract with our bookkeeper, which apps stay and which must go?
    The switch to a new accountant is done, what should I still check in Exact?
    From now on we keep the books ourselves, how do we get loose from what the firm connected?
    We found a new bookkeeper and want the change of all links to go well.
    My accountant closed his practice, what should happen to his apps in our Exact?
    I think the former firm still looks in through its own software, how do I end that?
    In what order do we part from an accounting firm without anything breaking?
    switching accountant, what about the linked apps
    The new firm asks us to tidy up what the previous one had connected.
    We move from one firm to another, how do we avoid our webshop coming loose?
    I sent the notice to our accountant, what do I arrange now about his access and apps in Exact?
    After twenty years we change bookkeepers, where do I begin with everything they hooked up?
    moving to another acountant, what about old links
    Does it matter for the change of accountant in whose subscription our books are?
    We're moving to a new accountant, what about all the programs the old one hooked up?
    Our bookkeeper retires and a new firm takes over, how do we tidy his apps without the till stopping
    fell out with the accountant, want him and all his tools out of our books properly
    Changing accountancy firm in January, which links go and which stay?
    Switching accountants, does it matter if Exact is in his name or ours?
    We go with a younger firm, how do I make all of the old one's bits vanish from Exact neatly?
    My sister becomes our bookkeeper instead of Dewitt & Co, who hung their tools everywhere
    new accountant found, plan for the apps please
    our accountant passed away and another firm takes over, what about his access and his programs
    switch accountancy, till can't stop even one day
    Leaving our tax man. He plugged in lots, we need about half of that
    gave our accountant notice, what about his way in through all those programs
    order of things with a new firm: links first or people first
    Firm got merged and we're leaving them, how do we keep our own till alive
    next month the file goes to another bookkeeper, which apps do I take along and which end
    We take on a client from another firm and their tools still hang on his Exact
    Client leaves us for a competitor, what about links in our name
    Former accountant left a heap of apps behind at our new client
    Handover between two firms: apps, users, the lot
    switching accountants, what happens to the integrations
    Client changes bookkeeper on 1 January, his till must go on but the former firm's reporting must go
    Cleaning up the inheritance of the previous accounting practice at a new client
    Changing firms, does it matter whether the client or the old firm holds the Exact subscription
    We're the incoming firm, the client owns his Exact, the outgoing firm has four tools in there. Playbook?
    Client joins us and fears that his ex-bookkeeper keeps peeping in through software
    We part with a client who owns the subscription: our programs and people must leave in good order, his own till mustn't
    switching bookkeepers next month, their tools are plugged into our books
    new accountancy firm comes in, clean up what the former one left connected
    our accountant got replaced, IT must tidy the integrations
    IT's part of an accountant switch: our apps survive, the old firm's tools don't
    The former bookkeeping office had three products reading our ledger. We moved to another office.
    new accountant, old apps
    our bookkeeper sold her practice, the buyer isn't who we want; clear her software from our Exact
    parting ways with the accounting firm, how to leave no doors open
    nieuw kantoor vraagt wat er van het oude nog aan hangt
    clean slate for the incoming accountancy: remove predecessor's connections, keep shop and bank apps
    Switching audit and bookkeeping firms in January; their tools are attached everywhere
    Offboarding our accountancy firm, including the apps they plugged in
    Group moves from firm A to firm B, which links survive and which go?
    our bookkeeper is being replaced, what with all the things he hooked up
    The firm that compiles our accounts is retiring and another takes over. Their apps out, ours remain.
    Bookkeeping comes in-house from firm X. What about all the software X attached?
    change of firm, apps checklist
    Our accountants resign the mandate; over the years their staff attached all sorts of software to our companies. Orderly clean-up?
    Our books go to another accountant, and software of the old one is attached to them
    New firm soon. Does it matter whether Exact is in our name or theirs?
    changing accountants, apps?
    old accountant still in everything
    switch firm, tidy links
    leaving our bookkeeper, his tools out
    from firm a to firm b in january
    previous accountant can still look via apps
    new bookkeeper wants other tools
    accounting firm change checklist apps
    accountant change, is subscription ours
    switched bookkeepers, old tools still attached
    accountant gone, tidy connections
    we're moving to another accounting firm, what about all the links
    New accountant from January; the old one had his tools plugged in all over.
    fired our bookkeeper firm, tidy up the apps they used
    switching accountants at our charity, old one shouldn't look in any more
    till should stay, their scan software should go: changing accountants
    what to mind access-wise when we change bookkeeping firms
    does it matter whose Exact licence it is when we leave our accountant
    another firm will do our books from January; who sorts out the former firm's links
    falling out with our accountant; his software must go and our till must stay
    plan for the apps when the bookkeeping firm changes
    Switching accountancy firms; the old one's tools are still attached to our Exact
    a client is leaving our practice, which links must be tidied and by whom
    new bookkeeper from January, the webshop link must survive the change
    we parted ways with our accountant on bad terms, clean up their programs
    I'm the new accountant; predecessor firm left its scan and reporting tools in the client's books
    accountant change checklist for connected apps
    changing firms: does it matter who owns the Exact subscription
    accountant sells her practice, her tools must go and ours have to stay
    a client leaves us for another firm, how does he clean up our firm's apps
    new accountants ask us to sort out what remains of the previous firm's software before they begin
    we fear that tossing out the old firm will stop our hours tool
    previous fiduciary's scan tool still gets our invoices
    July switch of accountancy practice: roadmap for the links
    We're moving to another firm, what about the links?
    Our bookkeeper retires and his tools still hang on us
    Clear out whatever the former accountant used
    New accountant from January, how do I handle the apps?
    After the switch the old firm mustn't see anything
    which links stay when we change accountants
    How can I switch firms without my till failing?
    The previous bookkeeper still reads along through his software
    switching accountants tidy up apps
    Cut ties with the firm but keep the webshop
    What app chores come with changing accountants?
    For the switch, does it matter who holds the subscription?
    Our group switches to another accounting firm on 1 January, what must happen with the linked apps?
    A new client comes to us from another office whose apps are still attached, how do we tidy that up?
    We parted ways with the holding's accountant, how do I make sure his software stops reading along?
    All our companies change bookkeeper and we want the till and web shop to keep working.
    How do I handle the change to a new accountant without our own links falling over?
    The previous accountant had scanning and reporting tools on our entities, which should go and which stay?
    After the takeover our subsidiary gets the parent's accountant, what do we do with the old firm's links?
    The care group chose a new accounting firm, how do we get the previous firm's apps out?
    We take over sixteen shops from a fellow office, what do we do with the links they used?
    The family moves the holding and three companies to a cheaper bookkeeper, what about all those apps?
    How do I prepare a change of accounting office so that payroll, till and web shop keep running?
    When we go to another firm we first want a list of what belongs to the old one, how do we do this?
    From April another firm compiles our accounts, so its predecessor's tools have to leave the files.
    A client leaves us and our apps should be cleared from his books properly, in which order?
    our shops go to another bookkeeping firm, what about the links of the old one
    The school group tendered its bookkeeping and from August there's a new firm, what do we do with the apps?
    As the incoming accountant I'd like my predecessor's tools to leave my client's books properly, how?
    Our hotels get a different outside bookkeeper, how do we avoid losing the booking system in the process?
    Father leaves his accountant of thirty years, how do we separate our companies' apps from the firm's?
    Having changed firms, I want to be sure the former accountant can't reach the foundation anywhere.
    switching accountants, tidy up links
    A client comes to us from another firm. How do we clean up the old firm's apps?
    Our client is leaving for another accountant, which links go and which stay?
    How do I make sure our former bookkeeper has no way in any more, apps included?
    We're moving to another practice and want to keep our own webshop connection.
    The previous firm used scanning and reporting tools on our books; those must go while the till stays.
    New accountant from January, what about all the app permissions?
    taking over a client from another firm, old integrations
    We're the new firm for a bakery and his old bookkeeper is still attached everywhere
    Saying goodbye to our accountant: checklist for links
    What order do you follow when a client comes over with six apps from his previous firm?
    A client is leaving us and I don't want any of our firm's apps left behind in his books.
    new bookkeeper cleanup exact
    How do we get the departing practice's tools out without our own ones falling over?
    Client transfer between firms: what about the apps?
    Our client goes and takes his Exact along. How do we make sure his new bookkeeper starts clean?
    We took over a client from a practice that's closing. His till and webshop hang on Exact, plus all sorts of stuff of that practice. How do we tackle this?
    New firm, old links
    Leaving our bookkeeper after 12 years: how do we hold on to the links that are ours?
    How do we as succeeding accountants take over a client's app landscape?
    A new client fell out with his previous bookkeeper. He wants to be sure that no app of that firm can reach his figures. His till link has to survive, though.
    We're switching accountants, what do I do with the old one's apps?
    New accountant from January. How do I make sure the previous firm loses its access?
    changing accountant exact online
    The old firm hooked several of its tools to our books. How do I clean that up neatly?
    We part ways with our bookkeeping office and will do the books ourselves.
    What steps belong to a change of accountant if you run on Exact Online?
    How do I keep our webshop link alive when we leave our accountant?
    Our former accountant's scanning software is still attached to our Exact.
    accountant leaves, clean up links
    Does it matter for switching accountants who owns the Exact subscription?
    We're a small webshop and say goodbye to our bookkeeper after eight years. He hooked up all sorts of things. How do we go about it without our shop standing still?
    Another firm takes over our books in April. How do I prepare the links for that?
    I want to prevent our previous firm from looking along for years through its software.
    The relationship with our accounting firm ended badly. What must I arrange as to access?
    We bring bookkeeping in house and stop with the firm. What about their programs in our Exact?
    As a group we move all BVs to one new firm. How do we tidy up the previous firms' apps?
    Our association gets another bookkeeper. Do the previous one's links have to go and how?
    Our bookkeeper retires and a new firm takes over. What do we do with all he attached to Exact?
    My former accountant still reads along and I want that ended now that I have a new one.
    checklist for switching accountants
    How do we let go of the previous firm without the bank and till links dropping out?
    A new bookkeeper starts next week; which of the old one's links should go and which stay?
    We're switching to another accountancy firm, what should happen to the linked apps?
    new accountant, clean up integrations
    Our former accountant hooked up lots of tools to our books. How do we clear those out but keep our own?
    As of January a different bookkeeper takes over; how do I prepare the links for that?
    Exact sits on our accountant's bill and we're leaving them. Does that change how I deal with the apps?
    We're giving notice to our accountancy firm. They hung a scanner, a reporting tool and a VAT app on our Exact. How do I go about this as the IT person?
    switching bookkeeper, what about links
    How do we avoid the webshop falling over when we part with our bookkeeper?
    Can the previous accountant still look at our figures through his software, and how do I end that?
    checklist apps change of accountant
    Our new accountant asks us to clean up what the last one left in Exact, including all his connected tools.
    Firm A set up everything for us and firm B takes over. Which connections do we keep and which have to go?
    Cooperation with our external bookkeeper ends in June and nothing of theirs may remain behind in Exact.
    How do I separate the old accountant's apps from our own when we switch?
    Moving to another firm at year end. The old one used to run the whole books for us. What's the right order to deal with integrations and users?
    our accountancy office was taken over, we leave, how to handle apps in their name
    We take the bookkeeping in-house from our firm. What do we do with the apps they attached?
    Our accountant retires and his clients go to another office. Which steps do I take with the links in Exact?
    The handover to another accounting firm is in Q1, which links in Exact should be cleaned?
    leaving accountant end software access
    After changing bookkeepers all his apps keep pulling data, how do I tidy up the lot?
    Our fractional CFO's firm is out and a traditional accountant comes in; plenty of apps came with the former. How do we sort those?
    Our bookkeeper died and another office takes over. What should we do about the connections he laid in Exact?
    leaving accountant, remove their apps
    What should we clean up in Exact now that the old accounting firm is gone?
    Our new bookkeeper starts in April; how do we make sure the previous one's tools no longer read our ledgers while our till keeps working?
    Our firm of accountants got replaced. Which of their tools still sit in our Exact, and how do we clear them out safely?
    Changing bookkeepers next quarter, which of the links are theirs and which ours?
    Switching bookkeeper, what about connected software?
    The old bookkeeping office handed over the files but its scanning and reporting apps are still wired to our Exact. What's a tidy way to wrap that up?
    We fired our bookkeeper on bad terms. What do we disconnect, and what should we absolutely keep alive first?
    Is there an order to follow for cleaning up connections after a change of accounting firm?
    Our controller suspects that the previous accountants still pull our figures with their own analysis suite. How do we clean house?
    Out with the old bookkeeper, in with the new: what about the programs attached to our Exact?
    We used to be looked after by a big firm, now by a freelancer. The big firm's connections are still alive.
    We're parting with our accountant; I'm worried the webshop's connection is in his name.
    How do we take over our own links from the accountant who set up everything years ago and now hands us to a colleague's firm?
    Our accountant's firm was acquired and they're moving us to another firm. Their old stack is in our books.
    The bookkeeper's leaving at year end, and so is his software, I hope. How do I go about this?
    Change accountant connected apps
    We're a family business and cousin Rob did the bookkeeping from his practice. He retires and an office in town takes over. Rob's scanning stuff and tax software are still attached.
    Remove old accountant's software
    The accountant's trial as our CFO-for-hire ended and we're moving to another office. He's got several apps in.
    Bye accountant, what about his integrations?
    I'm the new treasurer. We're leaving the volunteer accountant who'd wired up his own apps to our books.
    The accounting firm merges and we use the moment to leave. What about all the wires from their software into our Exact?
    The outgoing bookkeeper handed me a list of seven apps. Some are ours. How do we deal with this properly?
    Tidy up everything the former bookkeeper linked
    The accountancy firm that did our books for nine years lost us as a customer. We want their scanning app out and our web shop link to survive.
    We are leaving our accountant, what about the apps they linked?
    switching accountants, clean up links
    Our bookkeeper of ten years is being replaced. I want to be sure that his tools no longer see us while our own keep working.
    What is the right order for removing a former accountant and his software?
    How do I tidy up after our former accountant's apps?
    new accountant, old links
    Our firm moves to another accountancy in spring. Which steps keep our own links safe and the old firm out?
    Replace accountant without losing the integrations
    I fired my accountant, how do I deal with everything he connected?
    After eight years we are saying goodbye to our accountant. I want our shop and bank links to survive and everything of theirs to go.
    Old bookkeeper out, new one in, what to do with linked apps?
    Our accountancy firm changes in July; which links stay and which go?
    Switching from one accounting firm to another in January, how do we make sure their tools no longer reach our figures?
    Our books move to another firm next quarter, and they told us to clean up beforehand
    We're taking the bookkeeping away from our accountant and doing it in-house. What needs tidying in the connected apps?
    Our accountant retired and sold his practice. We're going with a different one, and I don't want thirty forgotten links left behind.
    Checklist for tidying integrations when changing bookkeeper
    What do I need to do with linked apps when our external accountant changes?
    Ending the contract with our bookkeeper, which links stay ours?
    Our group centralises bookkeeping at one firm. The previous local accountants each have their tools attached. What's a sensible clean-up?
    I'm the new accountant. My client still has the predecessor's document exchange running on his books. How do we hand over neatly?
    We're moving from KPMG to a small local office. Links that belong to our shop must survive, theirs must go.
    What do you have to take care of with software links before you say goodbye to your accountant?
    Handover between accountants: tools
    We fired our accountant. Which of the connections he set up should I worry about?
    I'm taking over as external accountant and want to see that the predecessor's software is off before I start
    Change of accountant: whose apps are whose?
    We want to say goodbye to our accountant on good terms. What's the tidy way to separate our connected apps from his?
    Our charity's volunteer bookkeeper steps down and a firm takes over. Which of his little programs are still tied to our books and how do we sort them?
    Prior accountant still appears to be able to pull reports through his own tool
    My old accountant kept his tools attached for years. With the new one I'd like to start clean without losing our till and webshop.
    Switching bookkeepers: do the integrations move along or must I redo them?
    Say we change accounting firm on 1 April, how do we clear out what they've connected and keep what's ours?
    We went from a one-man bookkeeper to a larger firm
    Do links made by our previous accountant vanish when he goes, or do we have to take action?
    Farewell to our accountant: what about the seven apps?
    Handing our books over to a different accountant, what about access of the existing software?
    We've been with the same accountants for 15 years and are leaving. They connected a document portal, a tax tool and a dashboard. Our own POS is connected too. How to disentangle?
    New bookkeeper starts Monday, old one's tools still attached
    We changed bookkeeper in March and I suspect their scanning tool still pulls our invoices. How do we clean this up properly?
    switching accountants and don't want our POS link to break
    Old accountant still has apps in our books
    new bookkeeper starts Monday, tidy up old connections
    I own a small shop; my bookkeeper retires and she connected my till, the bank scanner and the webshop. How do I hand these over?
    Our firm is leaving accountant A for accountant B and I'm in charge of the software side. Where do I begin?
    We've got a new tax firm; which permissions of the last one do we need to clear and in what order?
    My ex-bookkeeper had half a dozen tools wired into my administration
    The former firm's licence ends in June and we have our own now. All kinds of software still depend on them. I need a proper order of steps.
    New accountant asks us to remove whatever the previous one had connected. I'm the owner, not a techie. What do I do first?
    How to clean up the integrations of a previous accountant
    Which of the accountant's connections must be moved, and which can go, when we leave them?
    We part ways with our tax adviser in a friendly manner and he'd like to help. Which links do we have to review together?
    change of bookkeeper: links
    Handing our books to another firm next quarter, software links included. Is there an order that keeps our own tools alive?
    Which apps did our ex-bookkeeper leave behind, and what's the routine to deal with them?
    I'd like our former accountant's scanning software to end, but our own POS link to live on. They all came with the same firm.
    Tidy handover when changing accounting firms
    Switching bookkeepers: who still has software in our files?
    Our accountant was bought by a big firm and we didn't like it, so we go elsewhere. Their portal, scanner and dashboards are in our Exact. Help me untangle that.
    After 15 years we change bookkeepers. He says "I'll remove my stuff". How do we verify that ourselves and keep the things we use?
    Fired our bookkeeper, and his tools?
    Could you tell me how to take leave of an accountant whose software is all over our Exact?
    We fired our bookkeeping firm and I want none of their software looking at our ledger any more, except our own till link.
    Our current accountant has set up several tools in our Exact. We leave him in March and want to keep the till and the bank, but lose the rest.
    New bookkeeper starts Monday. What do I tidy up from the previous one in terms of linked software?
    We took the bookkeeping in house; the old firm's scanners and reporting tools must leave, ours stay.
    What to do with the integrations of our former bookkeeping office
    Our firm was bought and the group has its own accountant. What the old one plugged in should disappear, apart from our own shop.
    Switching accountants: does it matter who holds the Exact subscription?
    The partnership with our accountant ends badly. What must be secured regarding apps, and in which order?
    new accountant old links
    Could the old accountants still read along via their software after we've gone?
    Moving to another accounting office on 1 July, and need to know what happens with every link they made.
    Our accountant has sold his practice to a bigger office that we don't want. What about the software he attached to our books?
    How to end a former bookkeeper's connections to Exact tidily
    We part ways with our bookkeeper after ten years; our Exact needs a clean-up of everything they hooked on.
    Old accountant's software is still on our books, we've changed firms
    Handing our books to a new accountant, how do I deal with apps?
    The new accountants found eleven tools from the old ones. What do I do about that?
    Clean up links of previous accountant
    Our accountant retires; another firm takes over. How do we sort the apps?
    How do you change accountants in Exact without losing your own integrations?
    New bookkeeping firm, old firm's apps should be out
    Switching bookkeepers, which app links should we hold on to?

change-accountant_whose-subscription =
    is the subscription ours or the accountant's when we switch
    does it matter whose exact subscription it is with a new accountant
    is the licence ours or the departing accountant's
    I'm leaving my bookkeeper, but whose Exact contract is it
    the firm pays Exact and we're switching, what now
    does it matter in a switch who gets Exact's invoice
    does it matter whose Exact subscription it is when changing accountants
    will our administration stay where it is or move when we leave the firm
    approach for the switch if Exact is in our own name rather than the firm's
    Does it matter for the switch whether the Exact contract belongs to us or to our accountant?
    Our accountant only looks into our own Exact. Do the books stay where they are when we leave?
    who owns the licence, us or the firm: why would that change how we leave
    Leaving the accountant soon. Do we just tidy up, or do the books themselves have to go elsewhere?
    does it matter who holds the Exact contract if we leave our accountant
    subscription ours or theirs, we're leaving
    We are parting with our accountants and I'm not sure the Exact Online licence is in our name. What follows from that?
    .opt-own =
        ours
        we pay
        our own subscription
        it is our own
        it's ours, we pay Exact directly
        exact bills us directly
        the bookkeeper merely has a login with us
        taken out in our name in 2016
        it's among our costs, 60 euros monthly
        we're exact's customer
        contract signed by our director
        it's ours, we pay Exact ourselves
        the accountant is just a guest user
        We hold the licence.
        our subscription, they have a login
        in our own name
        invoice from Exact comes to us
        they only get read access in our environment
        the bill from Exact comes to us each month
        They're guests in our house
        I signed with Exact in person
        the accountant sits in ours, not we in his
        it's ours
        not the accountant's
        we pay Exact, they don't
        our own licence
        they just look in
        it's in our name, they just log in
        Exact bills us directly, always has
        we pay Exact directly
        not theirs
        our own licence, he's a guest
        it's our subscription, she only has a guest login
        ours, they only get a look at it
        we get the invoice from Exact directly
        no, not the bookkeeper's
    .opt-accountants =
        it is not ours
        the accountant's
        the firm's
        the accountant pays
        through the bookkeeper
        goes through the firm, it's on their bill
        we sign in via their client portal
        they arranged all of that, we pay them
        part of the accountant's package
        we pay exact nothing directly
        hangs under their environment
        it belongs to the accounting firm
        we're in their environment
        It's included in what we pay the accountant.
        the firm owns it, we just log in
        their licence
        our books sit in the bookkeeper's Exact
        never had a contract with Exact, it goes through them
        we sit in the accountant's, not he in ours
        The firm took it out and puts it on our bill
        they let us look along in their system
        everything was under their roof, once we leave we've nothing
        not ours
        we don't have one ourselves
        we never paid Exact
        it's under their firm
        if we leave, they'd have to hand the books over to us
        it's on his bill every quarter
        belongs to the firm that does our books
        his, we only log in there
        the accounting firm holds it
        his firm does all that, we only get a bill from them
        belongs to the accounting firm i believe, they bill us for it
        part of their office package
        we're inside their environment as one of their clients
        we never pay exact anything
        nobody here has a contract with exact
    .stuck-how-to-tell =
        I don't know
        how do I see that
        no idea whose
        where can i see in whose name it is
        never saw a bill from exact, what does that mean
        how is one supposed to tell
        with whom do i check that
        maybe ours, maybe theirs, no idea
        how do I know whose it is?
        no idea who holds the contract
        Where can I check that?
        could be ours or theirs, can't tell
        who pays for it, is that the way to find out
        Never gave it a thought, I just sign in
        theirs or ours, how would one find out
        is there anything on the screen that shows the owner
        what should I look at to know who holds the contract?
        who knows
        where would I see this
        I honestly don't know who pays for it, how do I find out
        no notion who owns it, how would I know

change-accountant_make-list =
    make a list of apps before we change accountants
    which apps does the old bookkeeper use
    how do I get every app of the former firm on paper
    what did our ex-accountant connect over the years
    drawing up an overview for the change to the new practice
    the new firm wants a list of links for the handover
    how to list all the software our old accountant hooked up
    first step in leaving our firm: where's the list of what they've linked
    why inventory before removing the previous accountant's apps
    Before dropping our old accountant: where do I find everything that is hooked up so I can write it down?
    Do I really need an inventory first when we change accountants, or can I just start deleting?
    risk of cutting something that runs silently every night when we leave our bookkeeper
    First thing to do when swapping accountants: a written list. Where do I get the names from?
    before the new accountants start I'd like every connected tool on paper, where are they
    inventory before switching accountant
    Where do I get a complete list of apps to hand over to our incoming accounting firm?
    list everything the old accountant connected
    Before we part with our accountant I need an inventory of their tools. Where?
    where can I list everything our previous accountant connected before we switch?
    first step of leaving our accountant: I want an inventory of the apps, which menu?
    how do I see all tools and who approved them, we're about to change firms
    before we leave the accountant, I want a list of all apps on our subscription
    how to see everything the old accountant has connected, for handover to new firm
    before leaving our accountant I want a list of all connected apps
    where to see everything the accountant's office linked in our subscription
    list of apps and who approved them, for switching bookkeeper
    As a start of our change of accountants I need an inventory of everything plugged into our books
    Where do I see all tools both we and the outgoing firm have authorised, before deciding anything?
    Take stock of connected apps prior to moving to the new bookkeeper
    Where do I pull a list of everything the previous practice has connected for my new client?
    First step of our accountant switch is listing every app, where's that shown with who approved it?
    Taking over from another firm, step one should be an inventory of what they hooked up. Where in Exact do I get that?
    Which screen tells me everything the outgoing firm set up at this client, to write down before touching it
    inventory of what the departing firm has connected to our books
    Where do I see what the departing firm has all hung onto our books?
    where do I get the list of apps before we part from the bookkeeper
    which page lists the apps so I can prepare the switch of accounting firm
    changing accountants, first I'd like every link on paper, nothing altered yet
    leaving our accountant, want inventory of everything connected first
    before firing accountant i need names of every app plus who approved
    Where do I get the list of apps to go through when we swap accountants?
    where do I see which apps our departing accountant had on our books
    Our incoming firm asks for a statement of each program and who approved it, prior to the switch from the present firm. Where's that found?
    before changing bookkeepers I want every app on paper, where do I find them
    The incoming accountant wants to know at handover which apps hang on our books
    Where do I see all apps our leaving accountant has connected, with who gave consent?
    Where do I list all apps the old accountant connected, before we change firms?
    Where do I see everything the outgoing accountant has hooked up, before we change anything?
    Takeover from another firm: where do I draw up what tools exist prior to changing anything
    Changing firms: where do I get the list of what they attached?
    switching accountant, list apps first
    leaving the firm; how do I first list everything that's hooked up
    How do I map the apps our old accountant left?
    What do I list about each app before a client moves from the old firm to ours?
    For the switch of accountant I need all apps on paper first, where do I read them from?
    We are switching accountants. Where do I list all the apps before changing anything?
    Before leaving our accountant, where do I write down everything that is connected?
    Before the new accountant starts, how do I write down all software linked by the former one?
    How do I draw up what the departing accountant has attached?
    .done =
        list made
        done
        written down
        made the inventory
        eleven apps noted, vendor and all
        everything put in excel, who and what
        it's on paper
        fourteen lines in front of me
        written out with names
        list is ready
        wrote them all down
        We've got nine apps on paper.
        made a spreadsheet with suppliers and names
        done, only two apps
        inventory complete
        screenshotted and annotated, next
        a dozen, with names and who let them in
        all in a spreadsheet
        Only three of them, quickly done
        copied them out one by one
        printed the whole list
        fourteen rows in a spreadsheet now
        didn't take as long as I feared, got all eleven
        listed 14 apps
        made a spreadsheet
        screenshot will do, got it
        6 apps, wrote down who gave what
        made a spreadsheet of nine apps
        list is done, eleven in total
    .stuck-menu-not-visible =
        I don't see that menu
        app permissions is missing
        I don't have that menu
        no import/export at my top
        can't find those app permissions
        my screen lacks that tab
        where do i click, it isn't there
        just relations and sales in my menu
        I can't find that menu
        there's no app permissions link on my page
        My screen looks different from yours.
        the column you mention is missing
        import/export doesn't exist for me
        the director has it on her screen, I don't
        My menu top left has four lines, none of them this one
        that column just isn't there
        I get to see my own tasks and nothing else
        the menu isn't there
        Where is app permissions please, I not see it.
        window too small maybe, I don't have an Other column
        that appmachtigingen thing isn't anywhere in my menu
        nothing called App permissions under that name for me
    .stuck-what-to-note =
        what do I write down
        what goes on the list
        which columns do i make
        is each app's name enough?
        should i put dates and such too
        i can't see who consented, what do i fill in then
        how extensive must it be
        what should be on the list?
        how detailed does it need to be
        Is just the name enough?
        which columns do I make in my sheet
        what if I can't see who gave the consent, what do I put down
        the list is in front of me, now what do I copy from it
        Is the name enough or do you want more
        date and entity as well?
        how detailed must it be, there are sixty
        what exactly should I jot down per app
        which columns do you want in my list
        which details do you want in that list
        name and vendor, or also other things?
        which columns do I need for each one
        what exactly should I jot down?

change-accountant_keep-or-stop =
    which apps stay when the accountant leaves
    how do I decide what can go after moving to a new firm
    which apps stay and which go with the new accountant
    the old bookkeeper used a scanner we would like to keep
    do I settle with the new firm which tools may stop
    can it all go or does something of ours hang on the old firm's stuff
    how do I decide what stays and what stops when we change accountants
    should the new accountant look at our list of apps to keep
    till, webshop, the firm's scanner: which survive the switch
    We've got the list for the accountant switch. How do I decide which programs are ours and which belonged only to the firm?
    Should the new accountant review our list of programs before we remove any?
    Does our till have to go too when the accountant leaves, or does that stay?
    mark each program stays / stops / new when changing bookkeepers, how to judge
    side question, which of the accountant's tools do we keep and which do we drop
    sort apps: keep or drop, new firm
    Our new bookkeeper asked us to go through the list and say what continues. How should we judge each tool?
    which apps stay when we change accountant
    How do I sort the list in keep, stop and new when switching firms?
    I have the list of apps, how do I decide what goes when the accountant goes?
    which links to keep when changing accountant
    Should the new firm have a say in which connected apps remain?
    accountant leaving: which of these links stay and which go?
    new accountant wants to see list of apps before we cut the old one's, sensible?
    how do I decide which apps stay when accountant changes
    must the till and hour app stay connected if bookkeeper goes away
    the new accountant wants to know which of our links stay
    Which apps can go and which must remain when we leave our accountant?
    How do I decide what belongs to the business and what was only for the old firm?
    Is the bank feed something to retain in a change of bookkeeper or did he bring it?
    should my new accountant have a say in which connections are dropped
    sorting the list into ours, theirs and future ones
    Which of the connected apps do we keep and which go when the old CPA firm leaves
    Switching accountants, how do I sort till, bank, scanner and his reporting into stay or go?
    Till, bank feed, their tax tool, their scanner: what goes and what stays when the firm changes?
    Changing firms and I've listed nine apps. How do I decide which ones die and which survive?
    criteria to decide which tools survive the change of accountant
    With the change of accountant, how do I decide which apps remain and which go?
    which apps should remain and which should go when we leave the firm
    leaving our firm: does bank link count as ours or theirs
    which integrations survive a change of bookkeeper, webshop and bank included?
    sorting the integrations for the new accountant, what typically stays and what can go
    accountant swap: till yes, their scan tool no, time app ??
    which of the links on my list should survive the move to the new accountant and which not
    new accountant wants to know which of the existing hooks i'll keep
    Changing firms, how do I decide which of the links survive?
    on leaving our accountant, how do we sort apps into keep and drop
    how do we decide with the new firm which links stay and which go
    old firm's scanner: does it stay or go when the new firm comes, how do you judge
    New accountant: which apps stay and which stop?
    We have the list of programs in front of us for the accountant change. How to decide what belongs to the old office and what is ours to keep?
    made the list of apps for the accountant switch, how do we decide which ones remain
    With a new firm coming, how do I decide which tools stay and which go?
    With a change of accountant, which apps should stay and which should go?
    list of apps before me, accountant changing, how do I sort stays from goes
    Switching firms: how do I decide which of these apps are ours and which were only theirs
    accountant switch which apps stay or go
    Switching accountants: how do I decide which apps stay and which end?
    How do we decide which of the accountant's apps stay and which stop?
    When we switch accountants, which apps are ours to keep and which go?
    How do I decide which of the old accountant's apps may go?
    How do we decide which links survive the change of bookkeeper?
    Which links normally stay and which go when the accountant changes?
    Having listed the taken-over client's tools, how do we decide what stays
    With the firm leaving, how do we decide per app whether it remains?
    which apps stay when accountant goes
    which links stay and which stop when the firm changes
    leaving the firm: which links typically stay and which go
    Which apps stay and which go as we change firms?
    How do I decide which apps of the previous accountant may stay and which must stop in our group?
    Which links stay and which go when we swap bookkeepers?
    When changing accountants, how do I decide which apps stay?
    When changing bookkeeper, on which grounds do I decide whether an app stays?
    Which links do we keep and which ones go when we switch accountants?
    Changing bookkeepers: which of the connected apps should we keep?
    The new accountant asks which apps remain. How do we sort ours from the old firm's?
    When swapping bookkeepers, how do I decide which links stay?
    Leaving our accountancy firm: how to decide which of the links remain and which go?
    Which connectors would one normally keep when changing accountants?
    .done =
        done
        all marked
        ready
        sorted them all
        six stay, five go
        went over it with the new bookkeeper
        there's a letter behind everything now
        keeping till and webshop, the rest stops
        coloured green and red
        decision made on each
        marked every one of them
        we keep six and drop four
        Went through it with the new firm, all decided.
        sorted into stays and stops
        decisions made
        only the old firm's scanner has to go, rest stays
        each line has a label now
        till and shop we keep, their scanning thing we don't
        Went through the lot with the new firm
        green to keep, red to go
        we know what happens to each
        sorted. five stay, nine go
        the new people looked it over and nodded
        not one question mark left on it
        sorted into two piles
        everything has a label now
        marked
        The new firm agreed with it this morning.
        marked them all, only shop and bank stay
    .stuck-unsure-about-app =
        I don't know that app
        I doubt about an app
        unknown app
        i don't know what one of them does
        connect prod, who uses that?
        no idea whether the scanner is theirs or ours
        can't decide on two names
        what on earth is yuki2exact
        there's one we don't recognise
        not sure whether this one can go
        What does this app do? Nobody here knows.
        ours or theirs, I can't tell for one of the apps
        strange name in the list, keep or drop?
        we know what happens to each, except something called Finsight
        One has a name that means nothing to anybody
        no idea what 'Connector 2' does
        I dare not mark that one either way, is it theirs?
        two of these I don't recognise at all
        one called VisionP, no idea what that is
        not sure if anyone uses this scanner
        who can tell me what these three things do
        one of these is unknown to me, what's it for
        theres one here I never heard tell of
        unknown app by some vendor in list, is it needed or not
        there's one nobody here recognises
        what on earth is this "sync hub" one

change-accountant_move-kept =
    an app that stays is in the old accountant's name
    our webshop is connected through the login of the old firm
    the shop runs on the login of the departing accountant, how do I hold on to it
    take something over first before I put the old firm out?
    what we keep is still in the name of the bookkeeper who leaves
    can the till go from the old practice to ourselves before the switch
    our webshop is in the old accountant's name, how do we keep it alive during the switch
    apps we keep but the leaving bookkeeper connected, what first
    secure our own links before the accounting firm goes
    Our expense tool runs under a login of the old accountancy firm and we want to keep it. Should that be moved before they go?
    If the former accountant is removed first, will everything set up in his name stop at once?
    The webshop we're keeping was connected by our old bookkeeper. Do we reconnect it as one of us beforehand?
    keep the programs we need alive: hand them over from the accountant's login to ours first?
    our POS was linked by someone at the old firm and must survive the switch
    keep app, accountant's login underneath
    The till integration runs under our former accountant's user. Do we have to take it over before they go?
    our till is connected under the accountant's login, must survive
    Apps we want to keep were approved by the firm we're leaving
    Our till is linked under the outgoing accountant's login and needs to survive. What first?
    the app we keep was connected by the old firm, how do we take it over before they go
    What has to be transferred to us before we cut off the accountant?
    our till link was set up by the old accountants' junior, must survive the change. what do I do
    apps we keep are in the name of old bookkeeper, move first or remove him first
    how do I keep our own webshop connected when the practice that linked it goes
    our shop link runs on the accountant's login and we're leaving them, must keep working
    how keep the time registration connected when old accounting office is removed
    app was approved by our former bookkeeper, we want to keep app but not her
    Our till was hooked up by somebody at the firm we're leaving, what to do before they go?
    The webshop must survive but it's in the accountant's name
    Before I kick the accountant out, do our own apps need to be put under our own user first?
    payroll link we want to hold on to was authorised by the outgoing bookkeeper, how keep it alive
    We change accounting office and our shop is connected by their person, how to take it to us first?
    The till was connected by our old accountant's assistant. It has to stay when they go, so what comes first?
    Our rota tool runs under the outgoing accountant's login and I need it. In what order do I do things?
    The time sheet tool we want to keep runs under the login of our departing accountant, what comes before we cut them off?
    Old firm set up our Shopify link in their name. We're leaving them but not Shopify.
    our till runs on the departing firm's login and has to keep running
    shop feed authorised by someone at the old practice, must survive the change
    The till stays with us but is under a name at the accountant we are leaving
    The receipts app was activated by the departing bookkeeper, we keep it. First move it or first remove him?
    Our till link is on a login of the old firm's employee, must survive the switch
    Our webshop feed was made by someone at the bookkeeping office we leave
    before the old firm is out: the shop plugin hangs on their staff member, yet must stay
    our till link was set up by the leaving accountant
    order: move our own links off the accountant first or remove him first
    time sheets app approved by departing accountant must be ours first
    The till must survive the change of accountant though it's approved by them, what comes first?
    our till is connected under the old firm's staff and should survive the change
    our webshop was linked by the old accountant, must it be put on us before they go
    our time tool is in the name of the firm we're leaving, but we keep the tool
    We leave our accountants, but the time registration we keep is connected under one of their staff. Should that be dealt with before throwing them out?
    Our time tracker runs on the old firm's login and has to survive the switch, what comes first
    our hours app bears the name of someone at the firm we leave, do that first?
    The old firm's clerk hooked up our till. We're leaving them, the till has to keep running
    the till hangs on the old accountant's login and has to survive the switch
    webshop link in old accountant's name
    The till link must survive the change of accountant but it's on a name at the old firm
    Our till link is in the accountant's name and has to stay when he goes. What do I do?
    The web shop link is in our old accountant's name but must stay, what do I do first?
    Our till is linked in the old accountant's name and must keep running after the switch, what first?
    Our till app is linked through a login at the firm we are leaving, what should I do before they go?
    Which step comes first for apps we keep but that run on the old accountant's name?
    Till has to stay, yet it's under the departing accountant's login, what do we do first
    New client's till runs on a login of the old firm and must go on, what comes first
    till sync is under the ex-accountant's login and has to survive the switch
    the till and hours apps were hooked up by the old accountant personally; we keep both
    The till link is under an employee of our former firm yet has to survive. What do we do first?
    till runs on old accountants login must stay
    our till is in the name of someone at the former accountants and must go on
    webshop link is under a user at the firm we leave, has to stay alive
    Our webshop is in the old firm's name and must stay
    The till app stays but is in the old firm's name, should it be moved before we give notice?
    An integration we keep is in the former accountant's name, what do we do before he goes?
    Our bank link is in the departing accountant's name, what do I do before they go?
    Some of the apps we want to keep after leaving the accountant are in his name. Deal with those first?
    The till link runs on our former accountant's name but has to stay after the switch. What do we do first?
    Our own shop link was set up by the old bookkeeper's staff; we change firms next month and need it to go on.
    .done =
        moved
        everything is in our name
        done
        all kept apps now run under our own login
        till and bank run on our own login now
        three links switched, data's coming in
        webshop reconnected as LINKS
        nothing we need is in their name any more
        carried over and tested
        nothing to carry over, it was ours already
        all moved to our own user
        they were ours already
        Reconnected the three that stay, data flows.
        moved and tested
        nothing to transfer
        webshop and till run on our account now
        those are switched over
        till and shop have run via our office manager since yesterday
        All four switched, figures come in
        none were in their name, so quickly done
        SYSTEM does it now, tried and tested
        all the keepers run under our own account now
        The till was in their name; it's under mine now and receipts come through.
        no problems at all moving them
        all on our own user now
        nothing ran on his name so nothing to do
        moved, data is flowing
        bank done, shop done, hours done
        those we keep now run on my account
        both moved over, data coming in
        nothing was in their name anyway
        till and webshop are on our own user as of now
    .stuck-nobody-to-move-to =
        we have nobody
        no user
        to whom then
        i'm self-employed without staff, who then?
        no one here has a login but them
        we have no users of our own in exact
        can't the new accountant take that on
        to whom should it go, there's not a soul
        none of us has an Exact login
        nobody here to take it over
        Can the new accountant run the links instead?
        we're a two-person firm without users in Exact
        to whom should I move them
        two of us, and neither ever opens Exact
        On whom then? The old one always did everything
        I'm self-employed, no staff
        couldn't the new firm carry the till, we have no person for it
        there's no one here to take it
        we don't have any user of our own
        there's no one at our place who could take them over
        one-man business here, no other user to put it on
        sure there's only me and the dog here

change-accountant_withdraw-old =
    withdraw apps of the old accountant
    remove consents of the previous firm
    withdraw the old firm's tools for good now
    where do I click to stop the former bookkeeper's apps
    close all needless consents of the practice after the switch
    the ex-accountant's dashboard must fetch nothing more
    how to withdraw what only the former accountant used
    must the old firm remove its tools from our Exact or can we
    strike off the previous bookkeeper's programs one by one, where
    The keepers are fine, now the old accountant's programs need to go. Where do I withdraw those, per user?
    One tool of the previous accountant was approved by four of their staff. Must every one of those be cancelled?
    Can the former bookkeeper cancel it from their own security centre, or is it on us?
    where to tick off and cut the tools only our old accounting firm used
    what about the reporting tool the old accountants hooked up, that has to end
    kill previous accountant's apps
    Our former firm's scanning software still reads our books. Where can somebody with the subscription rights end its consent?
    take off the tools only the former accountant used
    How do we withdraw our old firm's scanning and reporting tools?
    everything we keep is safe; how do I now kick out the ex-accountant's tools
    can we withdraw consents given by the old firm ourselves or must they do it
    remove previous accountant's apps, where to click
    old accountant's scan tool has to go now, where do I withdraw it
    all we keep is moved, now stop the apps from previous firm, how
    do I withdraw the ex bookkeeper's apps or does he have to
    remove the former accountant's apps from our Exact
    the tools of our last bookkeeper still have permission, take it away
    want to withdraw everything that old firm used, we have list ready
    How do I shut off the reporting tool only our previous firm used?
    List is ready and our own apps are safe, where do I now cut the ones that belonged to the old accountant
    Can I revoke the former bookkeeper's scan software one administration at a time?
    How do I get the prior accountant's tax return software out of my client's Exact?
    Our shop moved to a new accountant, now remove the old one's scanner and reports. In which screen?
    We know which of the former accountant's tools must go. Where do we actually cut them, one after another?
    The outgoing adviser's tax robot has to go today, the list is ready, who pushes which button?
    pull the grants that only the old practice needed
    The former firm's reporting tool must go from our list, how, now that we have moved to another?
    remove the apps that just the former accountant used, where
    The list is marked, now I'd remove the old bookkeeper's apps one by one, where
    how do I cut off the tools only our former accountant used
    with the new accountant in place, where do I end the previous firm's scan app
    kill the old accountants reporting app
    our previous firm's dashboard still reads our books, we changed firms in june, where do i cut it
    their consolidation software must lose our books now that contract is over
    we left them in may, kept what we need, now their tax software still has a permission here, where do i end it
    How do I actually take out the reporting tool that only the last accountant used?
    how do I remove the apps that only our former accountant used
    the former accountant's tax tool has to be removed from our books, where
    Our own apps are safe under our own people. Now for the four programs of the former firm: where, as subscription manager, do I take them out?
    tax tool and scanner of the former accountant may go, how do I strike them off one by one
    How do I end the tools that only our departing accounting firm was using?
    May I withdraw the former firm's scanner myself or do they have to?
    how to end the tools that our former accountants approved themselves
    Parted with the firm, our own things are safe, now their reporting software can go. Where?
    Which of the old accountant's apps do I withdraw, and who can do it?
    Where do I withdraw the old accountant's scanning app now that the new firm has taken over?
    How do I remove the consent of apps that only the leaving accountant used?
    Time to drop the former firm's tools at this client, one by one or how
    How do we get the former firm's reporting tool out of our books after the switch
    withdraw the apps of former firm
    how to throw out the tax and scan programs of the previous firm
    kill the former firm's reporting tool in our subscription
    How do I remove the old firm's tools one by one?
    Our new firm has its own tools, so how do I take the old accountant's apps off our companies one by one?
    Everything that stays has been moved; how do I now stop the apps only our ex-accountant used?
    Our old accountant's tax software still has access. Where do we withdraw it?
    After our own links are safe, how do we end the apps only the former accountant used?
    How do we revoke the apps only our previous accounting firm needed?
    For the programs that only our previous accountant used, where do I end their permission?
    How do I strike off what only our former bookkeeper used in Exact?
    .done =
        withdrawn
        all gone
        done
        the five red ones are out
        clicked revoke on all and crossed them off
        their scanner and reporting lost access
        the old firm removed it and sent a mail
        away with it, finished
        list is ticked off
        revoked the lot
        all crossed off
        The old firm did it from their side.
        those apps are out
        withdrawn per user
        permissions removed for the four that stop
        last one has just gone
        everything marked red is gone
        They cleaned up on their side and sent proof
        six crossed off, list finished
        removed them person by person
        ticked them all off
        went back and forth but finally gone
        revoked every one that had to go
        struck the last one off the list there
    .stuck-accountant-does-not-help =
        they don't help
        the accountant does not answer
        they refuse
        they're being difficult and won't help
        they don't pick up the phone
        row with that firm, they won't lift a finger
        they want their final bill paid first
        sent three mails, no reaction
        they say it's not their problem
        they don't answer our mails
        The former accountant refuses to cooperate.
        we parted on bad terms, they won't help
        what if they don't revoke it themselves
        firm went bankrupt, nobody picks up
        they'd clean up on their side but answer nothing
        The former one is cross and won't pick up
        he wants paying first
        that firm closed down, whom do I turn to?
        they say they won't lift a finger until we pay
        he won't cooperate
        The firm closed last year so there's nobody to ask.
        they flat out refuse to do anything for us
        he's gone to Spain and ignores my mails
    .stuck-no-revoke-button =
        I can't withdraw anything
        no revoke button
        I may not
        i can look but not take away
        no cross, no button, nothing to remove with
        everything is grey at that app
        where would that revoke be then
        it lets me remove just my own apps
        no way to revoke on my screen
        I can look but not remove
        Where's the button?
        greyed out for me
        the app page has nothing to withdraw with
        I do see the app, there's just no way to remove it
        Read-only for me
        shouldn't there be something to press? It's bare
        my account won't let me throw theirs out
        can't see any way to remove it, no button
        read only for me
        it is greyed out, can't remove anything
        I open the app there but no option to take it away
        I can open the app but not remove it
        no withdraw link on that page for me

change-accountant_remove-users =
    block users of the old accountant
    when do I delete the login of the previous bookkeeper
    should the old firm's staff leave our user list
    delete the accountant among the users after the switch
    may I close the logins of the former practice yet
    how do I break the tie with the firm in Exact
    how to remove the old accountant's users from our Exact
    when do I block the former bookkeeper's login, before or after the annual accounts
    does the firm's general user have to be blocked as well
    when should the old firm's people be taken off the user list?
    When is it safe to block the user accounts of our previous accountant? The annual report isn't filed yet.
    Our old bookkeeper still has a login, plus a general office one. Where are those blocked?
    after cleaning up their tools, remove the former firm's people from Users
    What lapses if we take away the ex accountant's user in our Exact?
    by the way the old accountant can still log in to our books!
    block ex-accountant's users
    The annual accounts are finished, so the previous firm no longer needs to get in. Where do I shut off their people?
    block the previous accountant's logins
    When is it safe to remove our ex-accountants as users in Exact?
    the old accounting firm still has logins in our Exact, how do I block them
    when is the right moment to shut out the previous accountant's users, year-end is not finished
    delete accountant users after switching firms
    remove the previous accountant's users from our Exact
    old bookkeeper still has a login in our books, how do I block him
    can I block the old firm now or wait till the annual accounts are done
    how to block the users of our old accounting firm
    when can I take away the access of the former accountant herself, annual accounts not finished
    How do I block the log-ins of the people at our former accounting firm?
    The old accountant must still do the annual accounts, when can I lock him out?
    Five staff of the old firm plus a general one are among our users, may I remove them?
    shut the ex bookkeepers user account
    Timing for taking away the previous accountant's access, there's one VAT return outstanding
    At what point, and by what means, should the outgoing accountants' logins be closed?
    When and how do I take the old accountant's people out of our users? The VAT return isn't done yet
    Their staff is still under Users in our Exact after we left. Block or delete, and when?
    When is it safe to shut out the logins of the firm we left? They still owe us the last VAT return
    Former bookkeeper and her assistant still show up as users in our Exact, we've moved on
    Which of the ex-firm's users should be blocked, and before or after they file our accounts?
    when can the old firm's logins be disabled, before or after the annual accounts
    remove the users of the departing bookkeeping office
    When is it safe to block the previous accountant's people, the annual accounts are not finished?
    how do we get the previous firm's staff out of our Exact, and when
    when is it safe to block the logins of the firm we're leaving
    The previous firm's logins are still active. Where do I block these, and not before what
    is it too early to block the former accountant's users, annual accounts aren't finished
    locking out the leaving accountant's people, where and when
    ex accountant still a user, block him
    remove firm's general login after accountant change
    accountants junior still has a login with us after we left
    At what moment do I take the old firm's people out of our user list?
    when is it safe to remove the former accountant's users
    when can I delete the old accountant's users, the annual accounts aren't finished
    shutting out the former firm's people, where and when
    How do I remove the old firm's users?
    Former accountant still has four logins and a general office account in our system. Is it wise to block those now, with the annual accounts still unfinished?
    It turned out that seven logins of the former firm exist, info@ included. Where and when does our new client block these?
    When is it safe to block the departing accountant's logins, annual accounts aren't finished
    How do I get the staff of our previous accounting firm out as people, their tools are gone already
    When is it all right to block the users of the former accountant?
    Is it harmful to block the former firm's people while the last VAT return is pending?
    when and where do I block the ex-accountant's people
    Annual accounts delivered, so now the old accountant and his three assistants can leave our Exact
    when block old firm's users
    When is it safe to lock out the old firm's users, before or after the annual accounts?
    When is it safe to block the logins of the old firm, year-end accounts aren't done
    Where do I block all the users of our former accountant's office?
    When can we safely block the old accountant's users?
    How do I remove the staff of our former accounting firm from Exact?
    When is the right moment to block the old accountant's users?
    When is it safe to block the users of our previous accountancy firm?
    Should I wait for the last tax return before I take the old accountant's logins away?
    The old firm still has two logins in our Exact, when and where do I block those?
    When can we block the old accountant himself, and where
    When may the people of the previous firm be removed as users at the client
    remove the former firm's logins from our Exact, now or after year-end
    When is it safe to block the former firm's logins, with the annual accounts still pending?
    remove old accountant user when
    may I block the old firm's users before annual accounts are done
    former accountant can still log in, where do we take them out
    after the annual accounts are done, how to shut out the users of the previous firm
    When do I shut off the old bookkeeper's logins?
    When can I block the users of the old firm in our companies, and where is that done?
    When is the right moment to remove the old accountant's users, and where?
    How do I remove the old accountant's people from our Exact?
    When is the right moment to block the former accountant's users?
    Four people of the previous firm are still among our users. How do I take them out responsibly?
    The former firm's apps are gone, now their logins. Where do I take those out?
    How should the previous accountant's user accounts be taken out of our Exact?
    When should we block the old accountant's users, before or after the annual accounts?
    Removing the former firm's users from Exact, is that before or after the last VAT return?
    How do I get the people from the old accounting office out of our Exact?
    All apps have been dealt with. How do I take the former accountant's people themselves out of our Exact?
    When may the logins of our former accountant be blocked?
    Is it time to delete the login of our past bookkeeper? The last filing is still open.
    How to block the general login of the office that used to do our books?
    .done =
        deleted
        blocked
        done
        their logins are blocked
        three logins of the firm are inactive
        took access away after the annual accounts
        the old bookkeeper can't get in any more
        blocked, their general account too
        taken off the user list
        they've been thrown out
        blocked them all
        users removed
        The firm's generic account is gone too.
        they can no longer get in
        deactivated three logins
        took away their access to our companies
        accounts of the old firm are disabled
        the firm's general login is shut as well
        Year-end's in, and then we closed them off
        all three locked
        our main user took the old lot out
        they can't get in any more
        blocked both of them
        gone
        they have no access now
        blocked them, general mailbox too
        blocked all of them
        old firm's people are locked out now
    .stuck-may-not-change-users =
        I may not
        I can't change users
        need admin rights for that, don't have them
        user management isn't available to me
        our director does that
        blocking fails, too little authority
        i can see them but not alter them
        who among us would be allowed to?
        I'm not permitted to edit users
        can't open the user list
        Who's able to block them? I'm not an admin.
        no edit option for me
        my role doesn't allow changing people
        I see them there but can't lock them
        That page only lets me edit myself
        reserved for the directors, I just do invoices
        the block tick is grey
        user management's not something I can touch
        only my boss can edit users
    .stuck-accountant-linked =
        they are not listed
        no user of the accountant
        accountant not in the list
        i see only our own people in that overview
        their firm doesn't occur among the users
        they work via accountants.exact.com
        how do they get in if they aren't among them
        not a single name of theirs to be found
        the accountant isn't among the users
        They're linked from their own subscription.
        only our staff is listed, the firm has never been in there
        how do they get in without being a user?
        they come in through accountants.exact.com
        I could lock anybody, but they aren't there to lock
        It never had anybody but our own people in it
        they come in from their own Exact
        how does one shut out a firm that's nowhere on the page
        there's no user from the firm at all
        nobody from the firm shows up in users
        only our own staff in there, how does he get in then?
        their names don't appear in the user overview
        accountant's name is not there in users
        their office isn't in the user list at all

change-accountant_look-again =
    is the change of accountant complete now
    check that the old accountant can't get in any more
    switched, how do I check the former bookkeeper can't reach anything
    going over it all once more after the firm left
    are all traces of the old accountant gone now?
    does what had to stay still run after the change of firm
    Final check after changing accountants: what should I look at?
    The list looks clean after our firm left. Is that proof enough, or must the remaining programs fetch something too?
    How can I tell the accountant switch is really complete?
    We went through every point of the accountant changeover. What's the last thing to verify?
    did we get everything when we left our accountant? how to check
    last check after switching firms
    Before I declare the move to the new bookkeeper complete, what should I verify in the list and in the apps?
    how to verify that nothing of the old firm remains
    final check after switching accountants
    last check after switching accountants: how do I know everything of theirs is out and ours still runs?
    we threw out the old firm. What should the list of apps look like now?
    after changing accountant how do I double check nothing of theirs remains
    we removed old firm, which last check must we do
    is there a final look over for the accountant switch, apps still working and so on
    final check after change of accountant, what to look at
    how to verify that nothing from the previous accountant remains
    Final check after swapping accountants, how do I make sure ours work and theirs are out?
    What do I verify at the end of cleaning up after our old firm?
    The client changed accountants in May; how do I test that the former firm has no residual access?
    How do I verify that the accountant switch left nothing behind?
    Final check after changing accountants, how can we be sure nothing of theirs lingers and our own stuff still pulls data
    final check after offboarding the accounting firm
    How do I check nothing was forgotten after we left our old firm?
    All done with the firm switch I think, what should I check at the end
    believe we've dealt with all the old firm's links, how to do a final check
    did i get everything of the old accountant out? final look
    Final check at the end of swapping firms, what do I look at?
    what should I check after the accountant swap is done
    how do I verify that nothing of the firm we left can still get in
    Switch of accountants is nearly complete. What should I check to be sure that our apps run and theirs are gone?
    After changing firms, how do I check nothing of the old one is left and ours still work?
    former firm removed, what tells me that nothing of theirs remains
    How do I check that nothing of the old accountant is left and our own apps work?
    How do I check that nothing of the former accountant is left after the switch?
    Nearly done with the change of firm, final check for leftovers?
    switch of firms done, how do I check the links once more
    How do I check at the end that nothing of our former accountant remains and our own apps work?
    We've removed the old firm's apps. What should we check at the end?
    We removed the old accountant's apps and users. How do I check that everything is as it should be?
    Last check after the switch of accountant: what should still be in the app list?
    How do I check that everything of the former firm is really gone and our own tools still run?
    We finished moving to the new accountant. What is the last check to make on the apps?
    .opt-clean =
        yes
        all well
        everything works
        tidy, everything we keep is working
        six apps left and all six run
        nothing of theirs to see and the till works
        looks spick and span
        exactly what we wished to keep
        tidied and working
        everything of ours runs
        clean, and everything runs
        only our own apps remain
        As planned, all of them fetch data.
        looks right
        the list is just what we wanted
        nothing of the old firm left
        perfect, till and webshop work
        till and shop and nothing else, and both take in new sales
        No trace of the former firm, and what we kept runs
        four apps, four times fresh figures
        the new accountant approves, nothing too many, nothing too few
        nothing of theirs left
        all fine, nothing broke
        only ours, and they work
        no trace of the old firm, rest still runs
        theirs are gone, ours aren't
        Clean. Everything we kept still syncs.
        only ours, and they all run
        nothing of theirs remains and nothing is broken
        only our own ones there, all working
        just ours and all syncing
        spotless
    .opt-links-left =
        everything clean except the tax return thing
        all gone but one
        clean except one
        something is left
        an old app is left
        one of theirs is still on it
        their scanner is still among them
        there's one that won't go
        one more link in the old firm's name
        forgot their reporting tool
        we still see visionplanner of the previous one
        overlooked one
        one of theirs is still there
        the old firm's report tool is listed
        Forgot one, apparently.
        two leftovers
        not everything is gone
        their scanner still has access
        I spot a consent of the former accountant
        till and shop run, but their scanner is still there too
        One app still shows the former accountant
        almost clean, bar one of theirs
        they can read along through that reporting thing to this day
        not all gone
        still one of theirs
        their app hasn't gone
        something's left
        nope, old firm is still listed
        gone? not quite, one's left
        thought all theirs were out, they aren't
        not everything came off
        one leftover from the old firm
        their reporting thing is still there
        one leftover
        there's one left from the old firm
        one of his yokes is still there
        I still see one with their firm's name on it
        the old accountant isn't gone completely
    .opt-link-stopped =
        an app has stopped
        the webshop stopped
        our time tracking app died after the switch
        the webshop sends nothing since this morning
        our till is down
        help, the bank feed perished along
        one we meant to keep doesn't run any more
        the hours app fetches no data
        since the blocking no receipts
        our webshop link went down
        the till doesn't sync any more
        Something we need has stopped.
        time tracking is broken since the clean-up
        an app we meant to keep fails
        blocked them and now our bank feed is dead
        wrong one died
        the shop still runs, but the till is silent
        Since locking them out no sales have come in
        one of the keepers is down
        so the time sheets did hang on their name, the light is red
        one we need no longer works
        our webshop isn't syncing
        something stopped that shouldn't have
        error in an app we keep
        went too far, ours is down
        payroll app died
        not happy, our webshop no longer comes in
        our till stopped
        Since yesterday the shop orders aren't arriving any more.
        our bank feed has died since
        till stopped sending, and we needed that one
        one we need no longer fetches anything
    .opt-cannot-tell =
        I can't see it
        I don't know
        no access to that list
        i can't open that overview
        no rights on that screen
        the list is hidden from me
        only the main user may view it
        i don't get in there
        unable to check
        can't see that list
        I've no access to the overview
        The page is closed to me.
        only my own apps are shown
        someone else would have to look
        not allowed to view it
        no way for me to check
        whether all's gone I don't know, I'm not let onto that screen
        My boss alone gets that overview
        the page won't open for me any more
        would have to ask somebody else to look, mine is blank
        no idea
        can't see it
        don't know
        the list won't open for me
        can't open the list
        not allowed to look
        I'm not authorised for that overview
        not allowed to open that overview
        no idea, the list won't open

change-accountant_changed =
    change of accountant complete, what now
    make links for the new accountant
    change of firm finished, anything to keep
    old one out, new one in, are we done
    what do I hand the new bookkeeper now it's all tidied
    should I keep the list from the switch
    old firm is out, under which user does the new accountant connect their tools
    switch is done, how do we hook up what the new bookkeeper needs
    everything of the former accountant is gone, what's left to do for the new one
    old firm's out, so now how do the new accountants hook up their stuff
    new firm's own apps, whose user
    Switching accountants went fine. Should I keep the list of apps we made for it?
    old firm is out, how does the new one connect its tools
    Everything's clean after the switch, what's left?
    cleaned up after the old firm. Whose account should the new accountant use for his own apps?
    switch finished, anything to keep on file for next year?
    switch is done, how should the new accountant connect their own tools
    all clean after changing the firm, do I keep that list of apps
    new practice wants to link their software, whose user should they use now the old one's gone
    change of accountant done, now new one wants to link his scanner
    should the new bookkeeper use his own user for connecting apps
    all cleaned after switch, keep the list?
    The old firm is fully out and our links run; whose user should the new accountant's tools go on?
    Clean-up after the accountant finished, should I keep my list of apps?
    All the previous practice's links are out, what do we set up now for our own?
    Everything of the old firm is out and our till works. What do I set up for the new one now?
    Old accountant's out, everything of ours runs. Now the new firm wants to hook up their tools, and what do I keep on file?
    old practice is out, how do we onboard the new one's tools properly
    Switch of accountants finished, own apps run, the old one is out. Anything else to do?
    switch of accountants finished, old one out, own apps work: connect the new firm how
    old firm is out, our own tools work, under whose user do we hook up the new accountant's app?
    old accountant's gone and all ours work, how do i hook up what the new one brings
    Old firm gone, own apps work. Anything left for the incoming accountant?
    former firm is out and all works, can the new one now connect their things
    accountant swap finished, what remains to be done for the newcomers' tools
    The switch to the new firm is done and all old stuff is out. May they now plug in theirs, and under whose login?
    The old accountant is out. How do we connect what the new accountant needs?
    The old accountant is out, when do we connect what the new one needs?
    Old firm out, tools running, what's left to do after the switch
    Firm change wrapped up; what's left to do for the incoming accountant and for my file?
    The switch is done, what do I hook up for the new firm?
    The switch of accountant is finished. How should the new firm connect its tools?
    The old firm is out and our apps run. What's left to do after the switch?
    .finish =
        done
        thanks
        switch complete, thanks
        finished, the new bookkeeper may start
        list is filed
        perfect, nothing further
        great stuff, all finished here
        that's the whole switch then
    .opt-overview =
        let me see it all once more
        i want a list to keep
        look at what's left over
        full listing for the folder
        list of what's left please
        one more look at the list
        show what's connected now
        can I see that list of apps once again
        let me see whats hooked up at this point
        let me have another look at the connected apps

change-accountant_moves-along =
    move the administration from the old accountant's subscription to the new one
    workflow for moving an administration between firms
    our file sits in the former bookkeeper's subscription, how does it get out
    move a company from one practice to another
    we have no licence ourselves, only the accountant we're leaving does
    do the links come along if our books move to a new practice
    the subscription belongs to our accountant, how does our administration come along to the new one
    moving a company file between two accounting firms through workflow
    who starts the request to transfer our books from the old office to the new office
    our books live inside the accountant's own Exact, they need to come with us when we leave him
    Our books live in the accountant's own subscription and we're leaving. How do they get transferred to the new firm?
    transfer of an administration between two accountants through the workflow, which rights are needed
    After the books are moved to the new accountant's subscription, do all connections have to be made again?
    Who starts the request when our administration must move from one office's Exact to another's?
    our books sit inside the accountant's own subscription, can they be transferred
    move administration to new firm
    The old firm pays Exact, not us. How do we get our administration over to the new accountant's environment?
    our books sit in the accountant's subscription
    We want to take our administration out of our old firm's Exact. How does a move work and will links survive?
    our books sit in the accountant's own Exact subscription and we leave him. What happens with the linked apps?
    transfer administration from old accountant to new accountant exact, who begins
    Do our connections survive when the company moves from one firm's Exact subscription to another's?
    our books live in the accountant's own Exact subscription, we're leaving. how do they move and what of the apps
    transfer administration from old firm's licence to new firm's, do links survive
    the subscription belongs to the accountant we are leaving
    how to transfer our administration from old accountant's Exact to the new one
    after moving the division to the new firm do we have to connect each app again
    Our books live in the old accountant's subscription, how do they get to the new one?
    Transfer an administration from one accounting firm's Exact to another's
    The contract with Exact is the firm's and not ours, what happens with our links when the company file is moved?
    who starts the request to move our division over to the new accountant's licence
    We have no licence of our own, we were inside the bookkeeper's Exact, and we're leaving him
    Turns out my books live inside the old accountant's own Exact, now what with my till
    Exact is on our old accountant's bill, we go to another firm with our books. Must the till be connected anew?
    Our company sits inside the old firm's Exact. How does it get to the new firm and will our links survive?
    Our ledger lives in the old accountant's subscription and has to come over to the new one. Do we touch the links before that?
    client's administration must be transferred from their previous firm's licence to ours, will the scan tool survive
    Books have to hop from one firm's Exact to the other's. Should I already reconnect things or sit tight?
    our books live in the old accountant's subscription, how do they get to the new firm
    the accountant pays Exact and we're leaving, what about our administration and its links
    we have no contract with Exact ourselves, everything goes through the firm we're leaving
    Our books sit inside the old accountant's Exact, how do they come over to the new office?
    The books of the acquired company are in its accountant's licence, and we switch to ours
    our administration lives in the old firm's Exact, how does it move to the new firm
    Leaving the firm, but our books sit in their contract, can we take the books along
    the new firm can't start as our books live in the contract of the previous firm
    the books live inside the leaving accountant's licence, what happens with our shop links on transfer
    our administration has to migrate out of the old firm's subscription, must apps be hooked up again
    books sit under the old accountant's contract with Exact, do we start with links or with the move?
    books sit inside accountant's licence, how to take them with us
    company must be transferred to new firms subscription, do links survive
    transfer administration between accountants subscriptions workflow
    Our books sit in the former accountant's Exact plan. Do they have to move first?
    Books live under the outgoing firm's licence, do links wait until they've been moved?
    our books live in the subscription of the accountant we are leaving
    our books sit inside the accountant's own subscription and we're going to another firm
    the accountant we're leaving has our books in his own Exact, will the apps come along
    Our books sit in the old accountant's subscription, how do they move?
    The books of this new client live inside the former firm's subscription. Who requests the transfer to ours, and will his connected apps survive?
    I'm leaving my accountant and everything is under his licence. My new one says the file itself has to travel first. How does that go, and what about my webshop link?
    My old firm owns the licence in which my file lives. The new one owns another. What about the apps in between, should I touch them already?
    Both we and the departing firm must request something to transfer the client's books. Which rights does that take?
    the subscription is the old accountant's and we're leaving, does the whole administration have to transfer
    Our books sit in the leaving accountant's own Exact contract, what has to happen first?
    The subscription belongs to the accountant we're leaving. Must the books move first?
    We sit inside our firm's Exact. May I fiddle with links before we've moved?
    our books sit in the old accountant's own Exact, the new one has to take them over
    The former firm had us inside their own Exact, how do the books get to the new one and what of the apps?
    Exact was always billed by the accountant we're leaving, do our books have to move first
    The new lady says our books still sit inside the former bookkeeper's subscription
    our books are in the old accountant's subscription and have to come over
    books sit in old firm's subscription, transfer
    Our books live inside the old firm's subscription. Do we touch the links now or later?
    Our books sit inside the subscription of the firm we're quitting
    Our books are in the subscription of the accountant we leave. What must happen first?
    How do we get our administration out of the old accountant's Exact into another?
    Our file sits in the accountant's own Exact. How do we take it along to the new firm?
    Our books sit in the subscription of the firm we're leaving, how do they come with us?
    Exact comes through our accountant's invoice and we're leaving, how does our company move?
    Our books sit in the old accountant's subscription, what happens to the apps when they move?
    Can a company move with its links to the new bookkeeper's subscription?
    Our books are inside the old accountant's subscription, how do they get to the new firm?
    When our books transfer from the old firm's subscription to the new one's, must every app be reconnected?
    Our books live in the old accountant's subscription, how do they come over to the new one?
    The books live in the old firm's subscription, how do they get to us and what of the links
    our books live in the former accountant's subscription and must move
    The books live in the departing firm's subscription. What becomes of the links when they move?
    our books are in accountants subscription, we leave
    our books live in the accountant's own subscription and we're leaving
    subscription belongs to the firm we're leaving, so how does our set of books come over and what of the links
    Our books sit in the old firm's subscription
    How do our books move from one firm to the next?
    Our companies sit in the old accountant's subscription, can we already move the links?
    The Exact subscription is held by the firm our hotels are leaving, so how do the books move over?
    The client's books sit in the old firm's subscription and have to come to ours, what about the links?
    Switching firm while the subscription is on the old accountant's name, where to start?
    Our books sit in the accountant's subscription, how do they move to the new firm?
    move administration to new accountant's licence
    The subscription is our bookkeeper's and we pay him. Now that we switch, do our data and links remain with him?
    Our books sit in the old firm's subscription and must go to the new one. Should I touch the links before that?
    The bookkeeper's firm pays Exact, not us. Can we still just clean up the apps when we leave?
    Our set of books lives inside the accountant's own Exact contract. He's no longer ours. First step?
    The Exact licence belongs to the accountant we are leaving. How does our administration move?
    Our books live in the old firm's subscription, do links survive the move?
    We pay our accountant a fixed fee that includes Exact. Now we're leaving and wonder what happens with the administration and the links.
    Everything sits in our accountant's Exact contract. We're leaving him. What first?
    Our company sits in the accountant's own Exact licence and we are switching firms. What about the integrations?
    Books are in the accountant's own subscription. Do our links survive the move to a new office?
    .finish =
        ok
        new bookkeeper starts the workflow
        waiting for the firm
        I'll ask the new accountant to start it, that's all
        fine, nothing more now
        new CA will initiate, thank you, closing
        the new firm will start the request
        fine, nothing for me to do until then
    .opt-move-link =
        move the links
        i'd like the webshop on our own login already
        carry links over after the move
        via our own user
        put a link on someone else's name
        move a connection over to my user
        how do I put the link under somebody else's name
        show how an app gets moved, for after
        tell me how to put an app on another user, for after the move
    .opt-overview =
        make a list beforehand of what hangs there
        which apps are there altogether
        inventory before the move
        let me see which apps there are first
        let me list them already
        which programs are connected today
        want to list all apps now already
        can I get the list of apps first?

change-accountant_links-left =
    an app of the previous accountant is still in the list
    after the switch a link of the old firm is left
    thought the old firm was out but one is still listed
    checking after the switch I found a forgotten app of the bookkeeper
    a tool of the former accountant won't disappear
    one consent of the ex-firm lingers
    cleaned up after our accountant but one of their apps is left
    a leftover of the former firm still shows after the switch
    one program only the old bookkeeper can see remains, how to get it off
    Months after our accountant left, one of his tools is still listed. What now?
    a leftover from the previous firm remains after the switch
    Only the former bookkeeper can see that program. How do we get it out?
    Everything's tidied after the accountant change except for one remnant. Who can clear it?
    found one more leftover from the accountants we left in spring
    still an old accountant link
    We thought the clean-up after the switch was finished, but one of their apps is still in our list. What now?
    one link of the former accountant is still listed
    There's a leftover from our ex-bookkeeper's firm, how do I get that last one out?
    one thing of the former accountant is still connected after our clean-up
    after changing firms I see leftover app from old bookkeeper, how to get it out
    A single old tool remains and only the previous accountant can see it
    one link of the previous accountant is still there after the change
    we changed firm in June and something of theirs still shows in the list
    ex bookkeeper's app still appears after I removed all the rest
    one app of the former accountant is still on our list
    we removed everything after the switch but a link by old firm is left
    leftover connection from previous bookkeeper
    Thought I'd removed everything from the old accountant, but one of his apps remains
    After the whole clean-up something of the former firm keeps showing
    one leftover connection only the ex-bookkeeper can see, who can take it out?
    A straggler from our previous accountants is still in the permissions list
    A stray app of the previous practice is still there after the switch
    Accountant switch finished, so I thought, but one of their tools still shows up
    One leftover of the former firm is still listed after all this tidying
    We thought we got rid of all our ex-accountant's stuff, yet one of theirs still shows up
    One stray connection from the ex accountants is still showing after the clean up, only they can see it
    months after the switch there's still a tool of the former bookkeeper connected
    leftover app belonging to the previous practice
    After the switch one app of the former bookkeeper is still hanging there
    Half a year after leaving the firm I find one of their apps still there
    cleaned up after the firm, yet one link of theirs shows up again
    surprise: a tool of our previous bookkeepers is still permitted
    one tool from the previous accountant survived the clean-up
    old accountant's app still turns up after we thought all was cleared
    one leftover app from former bookkeeper
    still see old cpa's app months later
    New accountant in place, but one leftover app of the previous firm is still showing
    after the switch one link of the former firm is still there
    accountant is long gone yet one of his links is still there
    six months after the switch I still find a tool of our previous firm
    After the switch one app of the old firm is still there
    The change of firm was done in spring, yet the new accountant spotted one leftover tool of the previous one. How do we get rid of that straggler?
    Half a year after changing accountants, a tax tool of the previous ones turned up in the list. How come, and how does the last bit go?
    Old firm is gone, yet one reporting tool of theirs remains in the list
    Months after we changed accountants I spot a leftover tool of the former firm
    Switch to the new firm done, yet a tool of the old one is still listed. Must that go too?
    Change of accountant done, but one of the old one's tools is still listed
    Thought I'd cleared it all after the switch, yet one program of the former firm is still in there
    one link of the former accountant is still there after all the tidying
    previous accountant's app still listed
    Done switching accountants, yet one of their tools lingers in the list
    Former accountant gone for months and one of his apps is still there
    After the change of accountant there's still one old link of his in the list.
    The change of accountant is done, yet a program of the old one is still listed
    We changed accountants and one link of the old firm is still in the list.
    Our former bookkeeper left months ago, yet his reporting tool is still listed.
    The change of accountant is finished, but one of their apps is still listed, how do I get it out?
    Weeks after the change of firm one tool of theirs is still listed
    Change of firm complete, and still one of the old firm's products shows up
    one link of ex accountant left
    after the switch one of the old firm's programs is still listed
    After the switch one app of the old firm remains
    The switch is finished, but at the holding I still find a link of the previous accountant.
    After the change of firm one integration of the previous accountant is still there
    Switch of accountant is done, though one of their apps is still listed.
    After the change of accountant one of their links remains in the list. What now?
    Three months after the change of accountant there's still one of their apps on the list.
    A link of the former bookkeeper refuses to disappear from the list.
    After the switch, one app of the former firm is left and it doesn't appear in my own list.
    Months after changing accountants I still see one of the old firm's apps.
    After the switch one tool from the previous accounting office keeps showing up
    We removed our former accountant, yet one of their apps is still in our list
    The switch to the new bookkeeper is done but in the list I still see the scanner of the old one
    After the switch there's one remaining tool of the old office in our list.
    .opt-revoke =
        withdraw
        that last one must go
        their scanner away too
        one more to shut
        get me to the revoking
        pull it too, show me
        walk me through removing that one
        I want to cut off this app
        right lets take that last one off them
    .opt-overview =
        i'll check the list again
        what else is there
        show all apps anew
        where's that list again
        I'd like to view everything linked
        I want to look at the list again
    .finish =
        no further questions
        it's gone now
        our manager will take that last one off

change-accountant_kept-link-stopped =
    after removing the old accountant our till no longer works
    since the accountant left an app that had to stay fetches nothing
    since we removed the bookkeeper the shop does nothing
    the change of firm took out an app we need
    accountant gone and Basecone with him, that wasn't the plan
    cleaned up too early in the switch and now the bank is silent
    after removing the old accountant our till stopped booking
    we blocked the former firm and now the webshop link is dead
    an app we meant to keep died with the bookkeeper's users
    We blocked the old accountant and our own till went dead. It was supposed to stay, how do we get it going?
    After removing the former firm a program that we wanted to keep stopped. Are its settings gone?
    cleaned up too fast after the accountant left and our own webshop feed died
    Something of ours went down along with the ex bookkeeper's user
    removed the old firm's users and now our time tracking stopped, not meant to happen
    wanted app died with old accountant
    The day after we threw out our accountant's login, our bank tool went silent. Was it running on his name?
    our shop integration died when we removed the accountant
    We dropped our old firm's logins and an app we needed stopped with it
    we threw the accountant out and now our own webshop link is dead too
    After removing the old firm's logins our payroll connection died. It had to stay!
    blocked ex accountant, now expense app not work any more
    kicked out the old accountant and our own till link died too
    blocked bookkeeper's user, now shop orders do not come in Exact
    the app we wanted to keep stopped the minute the old practice was removed
    after removing the old accountant our own app stopped
    kept app is dead since accountant switch, settings lost?
    we blocked the previous bookkeeper and the shop link went down with her
    We removed the accountant and now the till has stopped
    Since blocking our old bookkeeper no webshop orders come in
    Our own hours app died along with the accounting firm's access
    I cleaned out the former firm's stuff and apparently killed our bank link too
    expense tool that should have stayed went down after the accountant was taken off
    Cut off the old firm and now our bank feed app quit too
    We removed our ex-accountant on Friday, by Saturday the till had died with him
    Out went the old firm and with it our rota sync, it should have stayed
    The day we removed our former accountants the expense tool went dead, and that one is ours
    Kicked the old firm out on Friday, Monday no till takings came in
    Since the previous practice was removed the bank import that should've stayed went quiet
    cut off the former accountant and now our own till is dead
    removing the old practice broke our shop feed
    threw out the bookkeeper and at once our own planning tool stopped
    We removed our former accountant and now our own webshop link, which had to stay, is down
    Old office out, new office happy, but the shop's till is silent since the swap
    Since we removed the old accountant our cash register no longer posts
    after kicking out the firm's logins the webshop link died
    Old firm gone, and with it our time sheets stopped syncing
    Bookkeeper gone, expense tool dead. It should've stayed.
    blocked the former accountant and that very day the shop link died
    our till broke when the old bookkeeper's users were removed
    locking out the previous accountant also silenced the shop by accident
    removed ex accountant, now webshop link broken
    blocked accountants user yesterday -> expenses app silent
    sacked the accountant, now webshop orders dont arrive in the books
    After removing the former firm, the booking tool that had to stay went dead
    Blocked the outgoing bookkeeper, and now our own webshop link is out
    the webshop stopped after the old accountants left, it was supposed to stay
    since we blocked the former accountant, our own till no longer posts
    said goodbye to the accountant and now the webshop, which is ours, is silent
    We removed the old accountant and our till link went down
    We blocked the former accountants on Monday and since then our own webshop delivers nothing. It wasn't theirs, or was it under their name?
    Ever since the old bookkeeping firm was removed our own card reader posts nothing. Its settings seem intact. How do we revive what should have stayed?
    After the change from Smith & Co to us the client's ordering app is dead. It was his, though apparently on Smith. What now?
    After we removed the old firm our own webshop link died too
    The old accountant is out, and with him our till feed died, which was meant to stay
    I removed the former accountant and our till died with him, can that be mended?
    we removed the old accountant and now our own till shows disconnected
    Since I removed the old accountant our own till is dead
    Blocked the previous bookkeeper, now the web shop that had to stay has stopped
    We cut off the bookkeeper on Monday, and the booking software we pay for ourselves stopped Tuesday
    removed the old accountant and our till went with him, not what I wanted
    till died after changing accountant
    Kicked out the former accountant and now our till is silent, was it in his name?
    We tidied up after the old firm and now the till link, which had to stay, is down
    After we removed the old accountant, our webshop link stopped. What now?
    The bank app quit when the accountant's access ended, and we wanted to keep it.
    After we removed the old accountant our web shop link went down
    Since the old bookkeeper was removed our till integration is dead.
    After our accountancy firm left, the bank app that should stay went dead.
    We removed the former accountant's users, and now our till link is down.
    Our time sheets app stopped the day the old accountant was blocked, what went wrong?
    removed the old accountant and our till stopped as well
    Removed the previous firm and the client's webshop link died that minute
    since we removed the accountant our webshop feed died
    firing the accountant took our hours tool down with it
    We removed the former bookkeeper and lost the shop integration that we wanted to keep
    removed accountant, our webshop link stopped
    since the former accountant was removed our till link has been dead
    removed the old firm and the webshop we wanted to keep fell over
    we blocked the former accountant and our webshop, which should have stayed, went dead
    Our till stopped once we left the old accountant
    Since the old accountant left, the till link of our retail company is dead although it should have stayed.
    We blocked the previous bookkeeper and our own till link stopped with it.
    After removing the old accountant, the till link that had to stay has stopped.
    Right after the old accountant's users were blocked, our webshop that had to keep running went silent.
    After saying goodbye to the old firm our own till integration went dead.
    We shut out the old accountant on Monday and our own till stopped posting within the hour.
    We blocked the former accountant and now our webshop link has stopped, it should have stayed.
    Payroll feed died as soon as the old bookkeeper was removed, and we still need it.
    After we removed the old accountant's users our till no longer posts to Exact
    Our web shop link fell over right after the old accountant was removed
    Something we wanted to retain died when we threw out our ex-accountant's users
    After we got rid of the previous firm's users our till stopped sending sales to Exact
    We blocked the ex-accountant's users on Friday; our till, which we meant to keep, hasn't delivered since.
    .opt-move-link =
        move it
        put the till on our own login
        it was the firm's, carry it over
        new user for the webshop
        help me run it under our own user
        it ran on the old guy indeed
        connect it through us
        put it under our own user
        put it under our own login then
        run it through one of our people
    .opt-link-stopped =
        why it stopped
        figure out why it stopped
        it was ours already, so why did it stop
        find the cause of the standstill
        it wasn't in their name
        it wasn't theirs, it's been ours from day one
        let me find out what's wrong with it
        No, it was on our own user all along.
        it wasn't on the accountant's name, so why did it stop
        find out why it quit on us
    .finish =
        I'll reconnect it, all good
        got it going again meself
        reconnected already, all good

change-accountant_ask-manager =
    I can't see the list of apps for the change of accountant
    who helps with the links of the previous accountant
    I can't manage the old firm's apps, who can
    who arranges the change of firm in Exact if I'm no admin
    our admin WAS the accountant who leaves
    does the director have to put the former accountant out?
    can't see which apps the old accountant left, who in our firm can
    need a person with rights, accountant switch
    I'm in charge of leaving our accounting firm but have no view on the connections. Whom should I sit down with?
    who can check the list with me after changing accountants, I can't open it
    I can't open the list of apps to check the old accountant is out. Who can look with me?
    switching accountants but nobody gave me licence rights, who should go through the apps
    can't see the list to check the old accountant is gone, who can
    no permission to view the list after the switch, whom should I ask
    can't see the app list so can't finish the accountant change
    who can check with me that old accountant's apps are gone, I have no rights
    I can't view the apps to confirm our ex-accountant is really out, whom do I ask?
    Not being a subscription manager I have no view of what the old firm left, who does?
    Client can't open the app list to check the previous practice is gone
    We left our accountant and I'd like to see the final list, but I'm not shown it. Who could?
    I'm only an assistant, checking what the previous accountant left behind, but the overview stays hidden for me. Whom do I ask?
    changing firms but not allowed to view the apps list, who can go through it with me
    I can't view the list of apps after the accountant change, who can go through it with me
    new accountant, i have no rights to see linked apps, who does
    After the switch of firms I can't view the list of what's left, who can?
    At the end of our accountant switch I want to see if all is right, but I can't open the list of permissions. Who should join me?
    I'm guiding the switch of bookkeeper but may not open the list of apps
    We're changing accountants and none of us may see the app list. Whose help do I need?
    Our accountant has gone and nobody left here may view the apps of the subscription, who is to help with the clean-up
    For the change of firm someone must open the client's app list, I can't, who can
    I can't view the list to finish the change of firm, who may?
    I may not view the app list, and our accountant has changed. Who could go through it with me?
    For our change of accountant somebody must check the apps; I have no access to the list. Who does?
    I can't see any app list to finish our switch of accountant, who helps?
    .finish =
        ok
        the director goes through the list with me
        asked whoever has the subscription
        good, that's it
        no more, that's what I'll do
        will ask my aunt, she manages it
        noted. ask Bríd. bye
        will go through it with my manager
        ok that's for her then, finished

change-accountant_how-to-tell =
    how do I know whether the exact subscription is ours or the accountant's
    in whose name is the subscription when we switch firms
    how do I find out whether Exact is ours or the old firm's
    where does it say whose name the licence is in before we switch
    I never get a bill from Exact myself, so is it the accountant's
    own subscription or the practice's, how can you tell
    how do I know whether the Exact subscription is ours or our accountant's
    Exact is on the accountant's invoice, so whose subscription is that
    who owns the licence, we or the firm we're leaving
    is the subscription ours or the bookkeeper's, how would I know?
    How can I tell if the Exact subscription is ours or our accountant's?
    Exact is a line on the accountant's invoice. Whose subscription would that make it?
    We pay Exact directly, so is the contract ours?
    No clue whether we or the firm hold the Exact licence. Where can I see that?
    how would I know if the Exact contract is our accountant's
    who pays Exact, us or firm
    There's a line 'Exact Online' on my accountant's invoice. Does it mean the subscription belongs to him?
    is the subscription ours or the accountant's
    We don't pay Exact directly, so who owns our subscription?
    is the Exact subscription ours or our accountant's? where can I tell
    Exact costs are on the accountant's bill, does that mean the licence is his?
    how to find out who holds the Exact contract before changing firms
    how do I know if subscription is ours or the accountant's
    the practice charges us for Exact on their bill, so is it theirs?
    how can I know if the Exact subscription is ours or the accountant's
    we don't pay exact directly, our accountant does, so whose is it?
    owner of the subscription?? us or bookkeeping office
    We pay our accountant for Exact Online, does he own it then?
    how to know who holds the licence, us or the firm we're leaving
    Exact sends invoices to us directly, so is the subscription in our hands?
    Not sure whether we're a guest in their system or they in ours
    Where can I see in whose contract my books are kept before I change bookkeepers
    how would I know if the Exact belongs to me or the bookkeeper
    Leaving our accountant. Do we own the Exact subscription or does he? Where can I tell?
    Exact is a line item on my accountant's bill each quarter. Does that make it his?
    how can I find out if the licence belongs to us or to the bookkeeping office
    is the subscription ours or the accountant's, how can I tell
    Exact appears on the accountant's invoice, so who owns it
    We are leaving our bookkeeper. Is the Exact subscription ours or theirs, how can I tell?
    Don't know whether the Exact contract is ours or the accountant's, and we're leaving them
    who owns the subscription, us or the firm? we are changing firms
    we part from our firm; is the Exact licence on their bill or on ours, what does it mean
    changing firms: who of us pays Exact, and what does that say
    Exact is on the accountant's invoice, so who owns the subscription?
    who owns the Exact contract, us or the accountant we leave, how would I see that
    is the exact licence mine or the bookkeepers, how to tell
    exact is a line on our accountants invoice, does that mean its his subscription
    never got an invoice from exact, so is it the accountant's?
    How do I know if the Exact plan belongs to us or to the accountant we're leaving?
    Exact appears on our accountant's bill. Does that make the plan theirs, now that we leave?
    is the subscription ours or the old firm's, how can we tell
    we leave our accountant; I can't tell who owns the Exact subscription
    on whose contract are our books, the firm we're leaving or us, where can I read that
    Is the Exact subscription ours or the accountant's?
    New accountant asks whether the Exact subscription is mine or the old firm's. I've never paid Exact directly as far as I remember. How can I tell?
    For the switch of bookkeepers: am I tenant or owner of my own Exact? Who'd know that?
    A client switching to us gets his Exact on the former firm's bill. Is the subscription his or theirs?
    Exact is billed to us through the accounting firm, does that make the subscription theirs
    Leaving our accountant; how can I find out whether the Exact subscription is his or ours?
    How can I see who owns the subscription, us or the firm we're leaving?
    Exact is on our accountant's invoice. Does that make it his subscription now that we leave?
    Exact is a line on our accountant's invoice. Does that make it his subscription?
    We're leaving the firm that once arranged Exact for us, how do I tell whose subscription it is
    is the Exact subscription ours or the accountant's, I can't tell before switching
    does accountant own our exact subscription
    Is the Exact subscription ours or our accountant's? We're leaving them
    How do I know who owns the licence now that we change bookkeepers
    Bookkeeper invoices us for Exact. Whose is the subscription now that we leave him?
    We're leaving the firm but is the Exact subscription theirs or ours?
    How do I know whether the Exact subscription is ours or our old accountant's?
    Exact is on the invoice of the accountant we're leaving. Whose subscription is it then?
    Is the Exact subscription mine or the accountant's, how can I tell before switching?
    How do I know if the Exact subscription is ours or the accountant's?
    Exact is on our accountant's invoice, does that make the subscription theirs?
    Exact is on our accountant's invoice, so whose subscription is it when we switch?
    How can I see if we or the leaving accountant own the Exact subscription?
    New accountant asks whether the subscription is ours, how can I tell
    How can we tell if the subscription is the client's or the leaving firm's
    who owns the Exact contract, us or the accountant, we're changing firms
    For the change of firm: whose subscription are we in, if Exact is on the accountant's invoice?
    how know if exact is ours or accountants
    Exact isn't billing us, the accounting firm is; who owns the subscription when we leave
    we pay the accountant for Exact, so whose is it when we leave
    Is the subscription ours or the accountant's?
    How can I see who actually holds our Exact contract?
    We're changing accountants, but is the holding's Exact subscription ours or theirs?
    We are leaving our accountant; how do we know whether the Exact subscription is ours or his?
    How can I tell if the Exact subscription is ours or the accountant's?
    Exact is an item on our accountant's bill. Does that make it his subscription?
    How can I tell whether we or the accountant own the Exact subscription, as we want to leave him?
    No clue whether the Exact contract is in our name or the bookkeeper's. Where can we tell from?
    Exact appears on the bookkeeping firm's monthly bill. Does that mean it isn't ours?
    Whose Exact subscription is it?
    Who owns our Exact subscription, us or the accountant we are leaving?
    We want another accountant but don't know who holds the Exact contract
    We pay for Exact through our bookkeeper's invoice, does that make it his subscription?
    Does the licence belong to us or to the accountancy practice? We need to know before switching.
    Exact is on the bill of our accountant. Whose subscription is it then?
    .done =
        I know
        ours
        ok
        looked at the bank account, we pay
        it's on their bill
        main user says it's ours
        looked up the contract, it's us
        no bill from exact so theirs
        that's been found out
        Exact's on our bank statements, so we pay
        Asked: it's the firm's
        found the invoice, that settles it
        the main user knew at once
        turns out we pay Exact directly
        checked the bank, we pay them
        it's on his invoice
        so it's the accountant's, ok back
        fine
        we get invoices from exact, so I can answer
        right, now I know
        bill comes from the accountant so it's theirs
        asked our main user, clear now
        direct debit to Exact is there so it's ours
        its on the accountants bill, that answers it
        Exact bills us, so that settles it
        it's on the accountant's invoice
        okay know the answer now
        main user says it's the accountant's

change-accountant_menu-not-visible =
    I don't see app permissions for the list of the old accountant
    menu is missing when tidying up after the old accountant
    my menu won't show the list of the bookkeeper's apps
    the screen to take the old firm out is lacking here
    only the accountant has that menu and he's the one leaving
    where's app management, I don't have it for the switch
    don't have that menu you mention for listing the accountant's apps
    accountant switch: can't find app menu
    To begin the clean-up after our accountant I need a column called Other, which isn't on my page. Where is it?
    Import/Export menu not there, I'm trying to list what the old firm connected
    My screen has no column "Other". How do I get the app list before we leave our accountant?
    the menu for listing the old accountant's apps isn't there, small laptop
    where is Import/Export, I look for it to write down apps before we leave our bookkeeper
    I can not find the app list in Exact, need it because we change accountant
    Import/Export menu missing, preparing the switch of bookkeeper
    I want to list the old accountant's apps but there's no App permissions on my screen
    My new bookkeeper says look under Import/Export for the former firm's tools and I haven't got it
    column Other is missing for me, need it for our accountant change
    can't find the menu where the outgoing accountant's apps should be shown
    Top left gives me a short menu without the page my new accountant described for checking the old firm's apps
    To inventory the outgoing accountant's apps I need App permissions but my client doesn't see it
    Making the list for our accountant change, can't find Import/Export on my screen
    Where's that Other column? I'm trying to list everything before our accountant goes
    Trying to list what our old accountant connected but that menu under the company name isn't on my screen
    need the list of the old accountant's apps, but Import/Export doesn't show up
    To list the old firm's apps I need Import/Export, and that isn't on my screen
    change of firms: can't get at the list of apps, no Import/Export on my screen
    for the list of the old accountant's apps I need a menu I don't have
    moving to other accountant but i dont have App permissions menu
    asked to list apps of ex accountant, no import/export for me
    making a list for the change of accountant, but I have no Import/Export
    As the new firm we guide the client by phone to the list of programs, but at the top left he has no Import/Export.
    To list the former accountant's apps I need Import/Export, which I can't see
    I'm to list what the old accountant had hooked up but see no Import/Export
    changing accountants, I should list the apps but that page isn't in my menu
    We're changing accountants and I can't find App permissions to make a list of apps.
    accountant change, told to open app permissions but my menu lacks it
    Listing apps for the change of firm, I'm missing Import/Export
    For the accountant switch I must list the apps under import/export, which I don't have.
    For the accountant switch I need the list of all apps, but Import/Export doesn't show.
    We change accountants and I need the list of apps, but Import/Export is not in my menu.
    .done =
        found
        ok
        found under the stripes
        the admin made the list for me
        other account, now it's there
        boss showed the list on his screen
        got the rights, now it shows
        bar unfolded
        made the window wider and there it was
        Zoomed out, yes
        a colleague with more rights is doing it
        had clicked the wrong name, it's there now
        found it, it was under the company name
        zoomed out, there it is
        colleague with rights opened it for me
        it's there now
        window was too narrow, sorted
        zoomed out, there it was
        guess I'm not allowed, someone else will do it
        got the menu open now

change-accountant_what-to-note =
    what do I note per app when changing accountants
    which columns on the list for the new accountant
    what do I jot down per app for the handover to the new firm
    should I write the user with each of the accountant's tools
    is a photo of the app list enough for the switch
    which columns in my list for the new bookkeeper
    what do I note per app when we change accountants
    which details go on the list for the accountant switch
    is name and supplier enough on our list for leaving the firm
    What should I record per program for our accountant switch so that a colleague can finish the job?
    Is the name alone enough on the changeover list, or also the supplier and who approved?
    which columns for a list of tools when swapping accounting firms
    I'm handing over the accountant switch halfway. Which five facts per tool do I leave behind?
    what columns should the handover sheet for the new firm have, per app
    note what for each accountant app
    I'm listing the connected apps because we change accountants. Is name plus supplier enough or do I need more?
    which details per app do I jot down before we leave our bookkeeper
    what columns should my spreadsheet of apps have before we change accountants
    what info to write down for each link of the old firm
    what do I put in the list of apps for the new accountant
    just the name of each app, or more, for the change of firm?
    what to write for every app before we change accountants
    which columns should my list of apps have for the new bookkeeper
    making inventory of links for accountant change, what details matter
    Which columns should my spreadsheet of apps have for the accountant handover?
    What details per app are worth recording when we change bookkeepers
    Is just the name of each tool enough for the list I make before we leave the firm?
    For the inventory the new accountant wants, what do I put down for every connection?
    my list for the switch: name, vendor, what else?
    what details per app should I capture when onboarding a client from another practice
    We are leaving our accountant, what do I jot down about each connected tool?
    What columns should my list have for the accountant changeover?
    I'm making the sheet with the previous firm's apps. Which details per app do I really need?
    what do I put in the list of the outgoing firm's apps besides the names
    what should I record per tool ahead of the accountant switch
    For the switch of firms I jot down every app, which five things each?
    Changing firms: which facts per app do I jot down
    the new firm wants our list of links, which facts do I record for each
    what info per app when inventorying before accountant leaves
    minimum to record for each app at accountant handover
    What do I put on paper per app for the handover from one accountant to the next?
    new accountant wants a list of links, what should be on it
    Making an inventory of the apps because we're switching accountants. Which columns should my sheet have?
    which details per app should I write down now we change accounting firms
    Leaving our accountant, what should I jot down about each tool he used?
    which facts per app do I note before the accountant goes
    Changing firms, making a list of their apps; what should be on it as a minimum
    accountant switch list what columns
    Making a list for the incoming accountant, which details per app?
    What do I write down per app before our accountant leaves?
    We're changing accountants, what should I list about each app before starting?
    We are listing apps before the switch of accountant, what should I note for each?
    Switch of firm: which facts of each tool go on the list
    Handover between firms: what to jot down per link
    what note per app leaving accountant
    what should be in my list of apps for the change of accountant
    For the handover between two firms I'm listing the client's apps, what should be noted for each?
    What do I jot down on each app before parting with our accountant?
    What should I list for each app before we say goodbye to the bookkeeper?
    Which details of each app do I note down before we change accountants?
    List of apps for the handover to a new accountant: what belongs in it?
    Which details do I put down for each of my old accountant's apps?
    We change accountants: what do I write down about every app before touching it?
    .done =
        ok
        clear
        made five columns
        it's noted
        table's ready
        put a vendor with each
        know what to jot down
        took over the scheme
        five columns, fine
        Clear, writing now
        that's how I've laid it out
        each app has its five bits on paper
        noted: name, vendor, who, which companies, keep or not
        five columns it is
        five columns, check
        that's clear enough
        clear, I'll write those
        got it, five things
        five things, grand, back we go
        noted all the points
        right, five columns

change-accountant_unsure-about-app =
    unknown app of the old accountant, remove or leave it
    nobody knows whether this app of the previous accountant is needed
    there's something in the old firm's list nobody knows
    is Visionplanner the accountant's or ours
    may an unknown app go when changing bookkeepers
    what does that program do that the former bookkeeper connected
    there's an app in the handover list we can't place, is it the old accountant's
    unknown program maybe of the previous firm, leave it or take it away
    our leaving bookkeeper still answers, what to ask about tools we don't recognise
    One entry on our accountant switch list means nothing to anybody. Leave it till last?
    Who do I ask about a mystery tool while our old accountant still answers the phone?
    unsure whether a program belonged to the ex-bookkeeper or to us, when to try cutting it
    If I cut the wrong one during the accountant change, can it be put back?
    there's a weird one in the list the previous accountant left us, keep or bin?
    unknown tool from former accountant
    While tidying up after our old bookkeeper I met an app nobody recognises. Is it safe to leave it till last?
    an app in the accountant's list nobody recognises, keep it for now?
    there's an app from the old accountant's time nobody recognises. Remove or leave?
    unknown tool in list while changing bookkeeper, what to do with it
    Nobody knows what "DataHub NL" is and we're sorting apps for the accountant switch
    there's an app on the list none of us know, we're changing accountants, stop it or keep
    unknown app in list for accountant switch, whom do I ask
    there's an app nobody recognises, maybe our former accountant's, what to do
    unknown app in list while we switch accounting firm
    not sure if I can stop this one, neither the new bookkeeper knows it
    There's an app on the list I can't place, could be the old accountant's or ours
    Unknown tool found while clearing up after our bookkeeper, can I drop it safely?
    who would know what this odd app is for, we're about to lose touch with the former firm
    Something called 'DataBridge' has access and neither we nor the new accountant recognise it
    When in doubt about a connection left from the previous practice, when is a good moment to remove it?
    Old bookkeeper left an app in there, no idea what it does, can I chuck it?
    A tool in the list may be the departing accountant's or ours, no one knows. Keep or kill?
    The outgoing firm won't remember what "TaxPilot" is for. Do I take it out?
    One of the things the former firm left is called DLX Sync. No one here recognises it and I'm scared to kill it
    Departing firm can't remember what "SyncHub" was for and neither can I. Chuck it or keep it?
    unclear whether a tool belongs to us or the departing firm
    While switching firms we hit an app nobody can place, theirs or ours?
    An app in the list that only the old firm might know, we're changing accountants
    changing bookkeepers: there's an app I have never heard of, perhaps theirs
    list for the change of firm has a name that puzzles both of us
    one of the leaving accountant's integrations is a riddle, remove it or leave till last?
    previous accountant left an app behind nobody recognises
    accountant leaving, one app nobody recognises
    leftover from bookkeeper? app w/ cryptic name, no one here knows it
    Found a tool during our accountant switch that neither firm explains, what now?
    old accountant's list contains a tool that neither we nor the new firm know
    tidying up after the old accountant, one of the tools rings no bell
    Was this app our former accountant's or ours?
    Sorting the list for our change of accountant I find one program that neither we nor the new firm recognise. Leave it until the end, or bin it?
    The old firm calls it indispensable, we as the new one don't know it, nor does the client. What do you do with such an app during the switch?
    during our switch to the new firm we found an app nobody can place
    One app among the old accountant's, no idea if it can go. Wait or remove?
    switching firms, one name on the list could be theirs or ours, nobody knows
    Switching firms, and one of the apps on the list means nothing to me or to the new accountant
    switching accountants and one app nobody can place, does it go or stay
    mystery app from old firm
    Among the leaving accountant's tools is one I can't place, drop it or keep it?
    New accountant asks what "ScanX" from the old one's days is. No idea. Leave it for now?
    The old accountant left an app that we don't recognise. Keep it or remove it?
    Our previous bookkeeper linked an app I don't know, keep or remove it?
    While changing accountants we found an app that nobody knows, keep it or drop it?
    There's an app our former bookkeeper linked and I don't know what it does, leave it or remove it?
    What do I do with an app from the former accountant that nobody can explain?
    Sorting the old accountant's apps and one I can't place
    The former firm left an app that neither we nor the client recognise
    One app on the handover list rings no bell, and the outgoing firm hasn't replied
    unknown app, maybe of previous accountant
    changing firms and one app puzzles me, theirs or ours?
    tidying after the old accountant, one app is a riddle to us. Remove it now or later?
    One of the old accountant's apps means nothing to me
    While changing firms we ran into an app nobody in the group recognises, what should I do with it?
    While sorting the old firm's integrations I hit one nobody can place
    The previous accountant left an app nobody knows the purpose of, should we pull it?
    While changing accountants I found an app I don't recognise. Should it stop with the old firm?
    While cleaning up after our former bookkeeper I came across an app nobody recognises
    We are leaving our accountant and see a program in the list that we can't place.
    Changing bookkeepers, one program on the list is a riddle. Leave it or remove it?
    .done =
        ok
        the old bookkeeper knew it
        leaving it till last
        rang the vendor
        it was from their reporting
        at the bottom with a question mark
        colleagues didn't know either
        the old one says it's their reporting tool, so it goes
        Asked, it may stay
        leave that till the end then
        solved, the time sheets under another name
        parked it for now
        supplier says it's a leftover demo. moving on
        will leave it for last
        asked around, it's the payroll thing
        back to sorting
        asked him, it's an old report tool
        leave it for the end then, go on
        asked her, its the payroll feed, stays
        will keep it till last and see
        they confirmed it's theirs

change-accountant_nobody-to-move-to =
    to whom do I move the links of the old accountant
    we have no user of our own for the links of the firm
    I'm self-employed, so on whom do I put the bookkeeper's apps
    only the accountant had a login and he's off
    we've no second person for what the bookkeeper had linked
    can the new firm take on the apps we keep
    we have no user of our own to carry the accountant's links
    can the new firm take over the links rather than us
    nobody here has an Exact login, so who gets the connections now the bookkeeper leaves
    None of us has an Exact login. Under whom do we put the programs we keep when the accountant goes?
    Could the new accountant take over the connections, or do we regret that at the next switch?
    no person in-house to hand the old bookkeeper's connections to
    We're a two man company and the firm did everything. Need we create a user just for the tools that stay?
    we have no staff in Exact at all, so who should carry the links once the accountant leaves
    no own user for old accountant's links
    Could the new accountant's firm take over the connections? There is nobody here to put them on.
    no one in our firm to take over the accountant's links
    Should the new accountant hold the connections, or can we use a dummy user?
    nobody on our side to take over the links from the old accountant
    we are only 2 people and no one uses Exact, who shall own the connections when the accountant leaves?
    Could the new firm adopt our app connections, as none of us has a proper Exact login?
    tiny club, no staff, no one to take over the links from the old accountant
    we have nobody inside for moving the apps to, can new accountant hold them
    There's only me and I don't have an Exact login. Who do the old firm's links go to?
    nobody in our firm to take over the links of the old accountant
    small company, no own user, whose name should the webshop link get after accountant leaves
    None of us has an Exact login, so who gets the webshop once the accountant is gone?
    Could the new bookkeeper take the connections in his name, since there's no one here to do it?
    It's just me and my van, nobody to put the apps on when my accountant leaves
    downside of letting the new accounting firm hold our links?
    No suitable person in house for the links that were on the old firm
    there's only me, who do I put the till under when the accountant goes
    Small flower shop, no office people, the accountant leaving ran all links. There's no one here to put them on
    After the accountant goes nobody here can own the till link. Could the new accountant carry it?
    We have no staff of our own in Exact who could take over the till connection from the leaving accountant
    two-person bakery, our bookkeeper held all links, none of us has an Exact user fit for it now that she's leaving
    the accountant held every link and we have no staff of our own to take these over
    could the new firm carry our links instead of us
    We're a tiny club, nobody of us has a login that could carry the till after the bookkeeper goes
    We're a small holding without finance staff, whom should the links run on once the accountant has gone
    no staff of ours could carry the links once the firm leaves
    After our bookkeeper goes, there's nobody whose login could carry the till
    tiny firm, no staff to hang the links on now the accountant goes
    just me and no other user, who should take over accountants links
    Till is in the outgoing accountant's name and none of us has a user to take it over
    nobody in-house can carry the links of our former accountant
    changing accountants: there's nobody in our small firm who could carry the webshop link
    I'm a one-woman business, leaving the accountant: on whose name should the till go
    Old accountant leaves and we have no one to take the links
    Small charity, volunteers only, none of us has a proper login. The departing accountant carries our donations link. Under whose name could it run from now on?
    The owner is 74 and wants no login. The old bookkeeper leaves, the till stays. May our firm carry the till's link, and is it wise?
    till connection is in the old accountant's name and none of us has an Exact login to take it
    We leave the firm that ran our till connection and have nobody of our own to hang it on
    Nobody on our side could carry the links when the accountant goes, what then?
    the apps run on the departing accountant and our two man shop has nobody to put them on
    Leaving our accountant who carried the till link, but I'm on my own, nobody to put it on
    Single-person business; the old firm carried my till link and I've no staff to take it, can the new firm?
    our apps ran on the old accountant and we have nobody of our own to put them on
    no staff to take accountant's links
    We have no user of our own for the links that remain after the accountant goes, what then?
    The apps we keep run on the old accountant and none of us has a login to take them
    We leave our accountant, but have no user of our own to take over the links.
    The till link is in the old accountant's name and we have nobody to take it over
    I'm self-employed without staff, who takes over the links from my former accountant?
    The links are in the old bookkeeper's name and we have no user of our own for them.
    Nobody here can take over the links from the old firm, should the new accountant do it?
    All apps are on the leaving accountant's login and we have no suitable user, what are our options?
    leaving our accountant, till is in his name and there's just me and the baker, who takes it?
    Client is a one-man band, who takes over the links of the previous firm
    we're a three-person shop, no one to hang the accountant's links on
    The outgoing firm carried all links and none of us internally could take them
    Outgoing firm leaves, we're two people without any suited login to carry the till link
    no one here to take accountants links
    none of us can take over the links that our former accountant carried
    just me and my dog, nobody to carry the links after the accountant goes
    no one here can take over the accountant's links
    The apps are in the old accountant's name, but none of our companies has anyone to take them over.
    As a one-man business changing accountants I've no staff to put the links on.
    The links are in the old accountant's name and we've no one of our own to take them over.
    The webshop runs on the old accountant's login, but nobody in our company has an Exact user to take it over.
    Every interface runs through the old accountant's login and we have no one inside to take it.
    Nobody in our office can take over the links from the old accountant. Should the new one do that?
    We have no staff user to put the old accountant's links on, what then?
    We're a two-person shop; onto whom do we move the old accountant's integrations?
    We are a one-man business with no other users, so who should take over the apps that ran on the accountant's login?
    All tools run on the accountant's user and we ourselves have just one login. On whom do we place them now?
    Nobody at our place has a suitable login to take the links over from the departing accountant.
    There's no one in our small firm to take over what the accountant's login carries. Options?
    Which user could carry our web shop link once the accountant's gone, if no one here qualifies?
    .done =
        ok
        had a separate login made
        new bookkeeper takes them over
        a system user then
        creating a login myself
        links@ has been made
        the new firm says yes
        the new firm will carry them
        A faceless user is coming
        we just made one on info@
        okay, my wife gets a login
        can the new firm simply take them? yes? okay then
        new firm takes over, fine
        a separate one it is
        understood, on we go
        new accountants take it over, quicker
        new firm will take them on
        separate user it is

change-accountant_accountant-does-not-help =
    old accountant refuses to withdraw the apps
    previous accountant no longer answers about the links
    the old bookkeeper won't pick up the phone for the handover
    the practice refuses to cooperate in our switch
    ex-accountant demands payment before releasing anything
    bankrupt firm, how do I get their apps out
    our former accountant refuses to cooperate in removing his links
    previous bookkeeper doesn't answer, how do we get their tools out
    can I end the ex-accountant's consents without them
    old accountant is ghosting us, can we do the handover without them?
    Our former accountant ignores all mail and his tools are still on our books. Do we need him?
    old bookkeeper refuses to cooperate with the switch, can we cut their programs ourselves?
    We are in a billing dispute with the previous firm. Can they block us from ending their tools' access?
    The ex accountant claims only he can remove his software. It is our subscription, is he right?
    our ex-accountant ignores every mail about removing his apps
    old firm refuses to cooperate
    The former bookkeeper won't lift a finger. Can we pull his consents ourselves, since it's our own subscription?
    previous accountant refuses to cooperate
    Our ex-bookkeeper doesn't answer mail; can we cut their tools off without them?
    former accountant refuses to cooperate, can we withdraw his app consents without him
    old bookkeeper doesnt answer phone, his software still connected to us
    Our ex-firm says removing their tools is billable work and won't do it. Do we need them at all?
    old accountant refuses to disconnect their stuff
    previous firm went bankrupt and nobody answers, can we remove their access ourself
    our ex-accountant refuses to withdraw his apps
    old bookkeeper doesn't answer mails, apps still connected
    previous firm refuses to disconnect their software from our books
    He won't withdraw anything until we pay the last bill
    Do I need the ex-bookkeeper's cooperation to get his app out?
    Our former accountants went bust and nobody answers, their tool still has access
    Can we do it over his head if the accountant obstructs?
    Old accountants are ghosting us and their app is still plugged in
    Our ex-accountant is sulking and ignores every mail about taking his apps off our books
    The old firm says they'll only disconnect once we pay the last bill
    Our ex accountant ghosted us. Can we throw out his software without him?
    previous firm is being difficult and says they wont disconnect their reporting tool
    They keep promising to remove their reporting software from our Exact and never do
    former bookkeeper ghosted us, their software still reads our books
    dispute with the old accountant, refuses to disconnect
    former firm is obstructive and won't release its links
    The old firm ignores our mails about withdrawing their apps, can we do it without them?
    Our former bookkeeper vanished and his scanning app is still attached
    Former bookkeeping firm won't react to mails, need its apps out
    old accountant refuses to cooperate in removing their link
    ex-accountant ghosted us and their scanning link is still live
    The bookkeeper we sacked won't withdraw its own tools
    the firm we left says removing their links is not their job
    former accountant ignores us and won't disconnect his tool
    what if the firm we left refuses to cooperate with taking their apps off
    the old firm sits on its hands about removing their reporting tool
    ex accountant ignores my mails, wont unlink
    they refuse to revoke their own apps now we left, can we do it without them
    ex bookkeeper ghosted us, his app is still authorised
    four emails and two calls, the former accountant will not disconnect his software from our exact
    The former firm ignores me, can I get rid of their apps without them?
    Old bookkeeper refuses to release the connected tools
    the former accountant refuses to cooperate in removing their apps
    the old accountant doesn't answer mails and his tools are still on our books
    former firm refuses to cooperate in removing their links
    our former bookkeeper won't sign in to remove his tools
    The previous accountant refuses to disconnect his tools
    The outgoing firm refuses to lift a finger. Their reporting app is still in our books. Can we throw it out without them?
    The outgoing bookkeeper is in hospital and can't help. His apps need to be taken off regardless. Is his cooperation required?
    The old bookkeeper cooperates only once his final bill, which we dispute, is paid. Meanwhile his software reads on. Can we do it without him?
    Former bookkeeper doesn't answer the phone and his apps are still in our Exact
    Our ex-accountant ignores our mails about taking his tools off
    Can the former accountant refuse to withdraw his apps? He ignores my mails.
    Our former accountant ignores my mails about taking his apps off
    The previous firm is cross that we left and doesn't return calls, their app's still in our books
    He had that heart attack and can't be asked anything, his tools are still in our books, new firm waits
    the former accountant refuses to take off his apps
    old bookkeeper won't answer and still has his tools on our books
    old accountant refuses to cooperate
    Our ex-accountant ignores us, can we end his apps without him?
    Can the previous firm's apps be taken away without their cooperation?
    The former accountant won't cooperate in taking his apps off
    Our former accountant refuses to remove his apps. Can we do it ourselves?
    The old accountant doesn't answer. How do we get his links out of our Exact?
    The previous accountant won't cooperate in taking his apps off. Is his help needed?
    Our old accountant doesn't answer any more, how can we still get his apps out?
    The previous bookkeeper won't remove his links because we have a dispute
    The old firm has gone silent, can we withdraw their apps ourselves?
    Our ex-accountant refuses to disconnect his apps, what can we do?
    Our former accountant refuses to revoke his apps, can we do it without him?
    Old accountant refuses to remove his tools, what can we do on our own
    Previous firm ignores our mails and won't remove their tools
    ex bookkeeper refuses to disconnect his tools
    Our former firm refuses to drop its consents
    Dispute with the former firm, they leave their apps attached on purpose
    old accountant ignores us
    ex firm wont cooperate on apps
    old accountants ignore our mails, we want their links gone
    former firm refuses to disconnect its tools from our books
    ex-accountant ignores us and his tools remain connected
    The old firm refuses to release its apps
    Our former accountant ignores our requests
    The group's previous bookkeeper no longer replies and his apps are still attached to our books.
    The previous firm refuses to unhook its software from our shops, what can we do ourselves?
    The former accountant refuses to withdraw his tools from our administration.
    Previous firm ignores us, may we cut its tools off ourselves?
    Our previous accountant refuses to cooperate in removing their apps.
    Our old firm no longer answers the phone and its apps still hang on our books.
    Our ex-accountant ignores my mails about removing his software's access.
    The old firm refuses to disconnect its reporting tool after we left them, can we do it without them?
    Former bookkeeper ignores our mails and refuses to remove his apps from our books.
    Our former bookkeeper ignores our mails about revoking his apps. Can we do it without him?
    old accountant refuses to remove his apps
    Former bookkeeper ignores our mails and still has a document tool hanging on our books
    Old bookkeeper refuses to remove his apps
    Our former firm stopped answering. Can we throw out their tools ourselves?
    Our former bookkeeper won't answer our mails about removing their tools from our books
    The former bookkeeper won't pick up the phone, so how can we get his tools out?
    .done =
        ok
        our director withdrew it himself
        doing without them
        managed through app permissions
        worked without them
        we could do it on our own
        main user doesn't need them
        then we remove it from our end
        The director did it without them
        asked the main user, he's on it
        good to know they aren't needed
        good, did it without them
        good, we can do it ourselves
        done without him
        good, I can do it without him
        our manager will revoke, no need of him
        our office manager has the right, she'll do it
        fine, withdrawing from our side

change-accountant_no-revoke-button =
    I can't withdraw the apps of the previous accountant
    no button to remove the consent of the old accountant
    with the former bookkeeper's app there's no revoke to be found
    I do see the old firm's tool but can't stop it
    revoke is grey for all the accountant connected
    only the firm itself can stop it, apparently
    no way to revoke the old accountant's app, nothing to press
    which right lets me withdraw a consent the former bookkeeper gave
    can't cancel anything on the previous firm's tools in the list
    I'm looking at our former accountant's tool and there's nothing to end it with. Which right am I lacking?
    cannot cancel anything of the old firm's programs on that page, no control there
    Do I need Manage subscription to take away approvals given by the ex bookkeeper?
    Accountant's gone, I want his reporting tool off. I see its name but no way to stop it.
    I can see the old accountant's consents but there's nothing to press
    can't end accountant's app, greyed out
    Why am I not able to withdraw what our former firm had approved? Do I lack some authorisation?
    no option to withdraw the accountant's app
    I see the firm's tool listed but can't remove it. Which right am I lacking?
    I can see the old firm's apps but nothing lets me remove them
    no withdraw option for the ex accountant's app in the permissions list
    Clean-up after our accountant left: the list is read-only for me, why?
    I can see the former accountant's app but there's no withdraw
    no button for revoking in the list, trying to stop the old firm's tools
    list opens fine but nothing to click to take the old bookkeeper's app off
    see the accountant's apps but cannot withdraw any
    no revoke option in the list when cleaning up after old accounting firm
    the apps of our ex bookkeeper are greyed, i can't remove
    I can see the old accountant's tools in the list but have no way to remove any
    Which right am I lacking to revoke what the former firm authorised?
    greyed out, can't withdraw the previous bookkeeper's app
    I opened the app of our ex-accountant and there is nothing to click
    View only: the permissions of the outgoing firm won't let me drop them
    Trying to remove the previous practice's app but the client's login offers no way to withdraw it
    I'm in the apps list to remove our old accountant's scanner but there's no way to withdraw it for me
    Can see the old firm's tools but not take them off
    I can see the old firm's apps in the list but there's nothing there that lets me take them off
    at the app permissions I can't remove the old firm's tools, no option
    I see the ex-accountant's apps but am given no way of withdrawing, just viewing
    I want to withdraw the old firm's apps in App permissions but there's nothing to press
    new accountant tells me to withdraw the old one's apps, my screen offers no way
    on App permissions I've no way to remove our ex-accountant's tools, buttons missing
    app permissions opens but no way to withdraw old accountants app
    leaving accountant, want to end their app, page has nothing to end it with
    In the app page I can't withdraw the ex-accountant's tool, everything's read only
    I see the old firm's tool but have no means to withdraw it
    I can't withdraw the old accountant's apps under App permissions
    I can't withdraw the old accountant's apps
    I can see the former accountant's apps in the list but there's nothing for me to remove them with. Which permission am I short of?
    For our accountant switch, I've opened App permissions and can look but not remove. What do I lack?
    I can see the previous bookkeeper's apps but have no means to withdraw them
    no way to remove the former firm's apps on my screen
    can't revoke old accountant's app
    Can't withdraw the previous accountant's apps, there's nothing for me to press
    I want to withdraw the old accountant's apps, but I can't withdraw anything under App permissions.
    I tried to withdraw my former accountant's apps in the list and there's nothing to click
    I want to remove the former accountant's apps in App permissions but can't revoke any.
    I found the former firm's app, but nothing there lets me withdraw it.
    Going through the old firm's tools, there's nothing I can withdraw on that screen
    app permissions won't let me withdraw the old firm's apps
    can't withdraw the previous firm's app, no such option for me there
    An app of the old accountant has to go, but in our company's app permissions I can't revoke a thing.
    While clearing out the old accountant's apps I can't withdraw any of them in App permissions.
    I'm trying to withdraw the old bookkeeper's apps and there's nothing to click there.
    In the overview of the previous bookkeeper's apps I don't get a possibility to withdraw.
    I want to kick out the former bookkeeper's scanning app in App permissions but can't.
    I see the old accountant's apps but there is no way for me to withdraw them.
    No option to withdraw the former accountant's app under App permissions
    At App permissions I can't pull the former accountant's tool, it's greyed out
    .done =
        ok
        got the right, now i can
        the boss did it
        managed in my own security center
        it was far right
        with the subscription right it works
        someone else did it for me
        a colleague with that right took over
        could do it on my own security page after all, far right
        I was granted the right, there it is
        Asked the admin, she's throwing them out
        yes it's at the far right, clicked it
        asked Tom, he's got the right and he did it
        got someone with the right to do it
        was at the far right, doh
        found it on the far right
        my boss has the right and did it
        colleague with the right is doing it now, next
        my manager will do that part

change-accountant_may-not-change-users =
    I may not block the users of the old accountant
    who deletes the login of the old firm
    I can't take the old firm's people out of the users
    user management was for our ex-accountant alone
    no right to block the former bookkeeper's login
    who may delete the accountant if I can't
    I'm not permitted to block the old accountant's accounts, who is
    whom do I give the names of the former firm's people so they get removed
    no rights to take the previous bookkeeper's users out
    I was told to remove the old accountant from our users but I'm not allowed to edit users. Who is?
    The option to block the former bookkeeper is greyed out for me.
    no permission for user management, how do I get the ex firm's logins out
    Which details do I give to whoever removes our previous accountant's logins for me?
    not allowed to block the accountant's people, who is
    no rights to remove old firm's users
    I've got view only on the users page, so I can't take out our previous accountants. Whom do I send the names to?
    I'm not allowed to block the former accountant's logins
    cannot edit users, old accounting firm must be thrown out, who to give the names to
    not allowed to change users, so can't block the old accountant
    who can remove the old accounting firm's logins if I may not
    user administration is locked for me and the ex bookkeeper still has access
    not allowed to block the previous accountant's user
    no permission to edit users so the old bookkeeper can still come in
    who removes the logins of our former accounting office, I can't
    I'd like to block our ex-accountant's users but I don't have the rights
    who can close the previous bookkeeper's login if I'm not permitted to
    User management is locked for me and the former firm is still in there
    What information does our admin need to take out the people of the old practice?
    Not allowed to edit users, ex accountant must go
    Client wants the former practice's users blocked but isn't allowed to edit users
    Cannot edit users in our Exact, so the old accounting firm's people stay in. Who do I ask?
    I'm not permitted to block the former accountant's logins
    I've been told to block our former accountant's logins, but I'm not allowed to edit users
    Need to bar the previous firm's people from our Exact, but user maintenance isn't mine to do
    not permitted to edit users, so I can't take the former accountant out
    I'm supposed to remove the former accountant from the users, but I am not allowed to edit those
    I cannot block the logins of the previous accountant, no right to
    not authorised to remove the ex-bookkeeper's user, who is
    not authorised to block the departed accountancy staff
    cant edit users, ex bookkeeper still in there
    no access to user admin but old accountant must be blocked asap
    I need the ex-bookkeeper out of our users and can't edit users
    want to shut out the previous accountant's staff but I can't edit users
    I'm not allowed to remove our old accountant as a user
    I want the old accountant's people out of our Exact, but the user screen is read-only for me. Whom do I ask and what details do they want?
    the old accountant must leave our user list and I can't change anything in there
    I want the ex-accountant's people blocked but I can't edit anybody here
    I lack permission to block the old accountant's people, who doesn't?
    can't edit the users page, so how do I get the old accountant off it
    Old accountant controlled our users himself, and now I'm not even permitted to remove him
    can't block the old accountant's user, I lack the right
    can't block ex accountant's users
    Blocking the old firm's people isn't allowed for me, who can
    I'm supposed to remove our old accountant's users, but I don't have the rights.
    I can't delete the users of our former accounting office, who is allowed to?
    Our old firm's people are still users but I'm not allowed to block them
    I can't edit users, yet our old accountant must be removed, who does that?
    I should block the old accountant's users, but I'm not allowed to edit users.
    Who removes the former accountant's login if user management is closed to me?
    Supposed to remove the ex-accountant at the client's but I can't edit users there
    cant remove accountant user no rights
    not permitted to remove the previous accountant's users, who can
    I can't block the old accountant, I lack user rights
    I must remove the former bookkeeper from our four companies but can't alter users, whom do I ask?
    I want to remove the former bookkeeper but am not allowed to edit users.
    I should remove the ex-accountant's staff from Exact but I'm not allowed to edit users.
    The former accountant has to be removed from our users and I lack the rights to do so.
    I want to block the former accountant's logins but Exact won't let me edit users
    I can't edit users, who should take the former accountant's people out?
    I would block the logins of our ex-bookkeeper, except that I've no right to edit users.
    .done =
        ok
        asked
        names passed on to the admin
        main user takes it up
        our director is blocking them
        sent a mail with their addresses
        admin blocks them tomorrow
        it's with the main user
        names and addresses passed to the admin
        She has locked them
        the main user does it this afternoon
        arranged through the directors
        Sent the names to our admin and he took them out.
        sent the names over
        they're blocked now
        makes sense
        sent the names to our admin
        she took care of it
        our admin got the names and did it
        mailed head office, waiting, go back to the step
        sent the names to IT
        main user blocked them for me
        asked, moving on

change-accountant_accountant-linked =
    the accountant is not among the users but does see our administration
    end external administrations at accountants.exact.com
    the former bookkeeper works in our books but isn't among the users
    how can the firm look in without a user of ours
    the accountant is tied to our subscription, where do I undo that
    no login of the old firm in sight, so how do they get in
    the former accountant isn't among our users yet can open our books
    external administrations at accountants.exact.com, how do we cut the tie with the firm
    how does the previous office get in without a user in our list
    I can't find our accountant under users yet he obviously sees everything
    The old accountant isn't in our user list, yet they can get in. How come?
    How do we break the tie with a firm that reaches us through accountants.exact.com?
    our books show as External administrations at our former accountant, end that
    Both we and the firm have our own Exact. If we cut the bond, do their tools on the office login lose sight of us?
    accountant gets into our books without being a user of ours?? how do we cut that
    external administration at the old firm, end it
    Nobody from the firm is in our user list, yet their software still sees us. I believe we're linked through their accountants portal.
    accountant isn't among our users yet has access
    The firm comes in through its own Exact. How do we end that tie?
    our old accountant can open our books but has no login on our user list
    how to end the link between the accounting firm's Exact and ours, they see us as external administration
    accountant not in users but still sees everything, we're leaving him
    accountant isn't in our user list but still sees our books
    the firm has own Exact and is linked to ours, how to end that
    accountant isn't in our user list yet he has access
    how to end the link with the accountancy office, they see us as external administration
    both we and accountant have own subscription, how to cut the tie
    We each have our own Exact subscription, how do I end the tie with the firm?
    external administrations at the accountant, how remove ours
    No users of the practice on our side, so how are they getting in?
    What's accountants.exact.com and how do I get out of our former bookkeeper's one?
    Our company is shown in the ex-firm's portal though they have no login with us
    Former firm does not appear in the user list, could it nonetheless retain access?
    Looked through our users, no sign of the old accountant, yet he still gets in. Via his own portal perhaps?
    No user of theirs in our system, yet the former firm sees our books, how do I end that tie
    Can't find our old accountant in the user list yet they open our books every week
    they reach our company as an external administration from their own Exact, how do we end that when we leave
    accountant isn't a user of ours yet can see everything, how is that tie cut
    the old firm gets in via their own portal, not through our user list
    fiduciary isn't in our user list but sees all
    The firm we left is not among our users, yet they still get in. How come and how do I end it?
    The old firm works in our books but I don't see any of them as users
    firm linked via accountants.exact.com, how to end that tie
    our former firm still gets into the books but isn't in the user list
    Cannot find the departing firm in our users but they still get in
    the previous firm isn't among our users, still they get in. How?
    external administrations, accountant's portal: ending that bond
    our former accountant isn't a user of ours, how on earth do they look in
    accountant sees our books but isn't in the user list
    external administrations tie with old firm end it
    firm reads along via accountants portal, no user to block
    previous firm can open our books although no such person exists among the users we see
    The previous firm can still see our books but isn't listed as a user
    our former accountant isn't in the user list and still sees our books
    we're changing firm but the accountant isn't in our list of users
    ex-accountant gets in though no user of his is on our list
    The accountant isn't a user but still sees our books
    We're switching firms and want the old one out. They are not among our users, yet they see everything from their own environment. Where do I cut that?
    The former practice says we are an external administration in their portal. That's how they look in. How does one end it now that we've changed firms?
    New client's previous firm isn't in his user list. They had a tie through the accountants' portal. How is it ended?
    Want to remove the old firm but nobody from there is in our user list, still they see our figures
    Our ex-accountant isn't in our list of people and yet he sees our books
    The old firm isn't in our users at all, yet they get in. How do I end that?
    the previous firm isn't anywhere in our user list, yet they get in
    Switched firms, wanted to remove the old accountant from our users, but he isn't among them and still gets in
    the ex-accountant isn't among our users and yet sees everything
    accountants.exact.com end relationship
    The former firm isn't among our users yet clearly sees our books, through what?
    How's it possible that the old firm still looks in while none of them is among our users?
    The previous firm still sees our books though none of them appear as users
    Our previous accountant isn't in the user list, yet he can still see our books. How?
    Where do I end the tie with the old accounting firm if they aren't a user in our Exact?
    I want the old accountant out but she's not among our users
    The previous bookkeeper reaches our books through his own subscription, how do I cut that tie?
    The old accountant isn't in our user list but still gets into our books, how?
    The old firm gets in through accountants.exact.com, how do I cut that tie?
    I can't find the old firm among our users, yet they still get into our books, how?
    The former firm is connected through accountants.exact.com, how do we cut that tie?
    our former accountant isn't in our user list but still gets in, how
    Old firm isn't among the client's users but evidently still gets in
    former firm gets in though it's not on the user list
    The former accountants still look into our books without being among our users
    The departing firm is tied in via accountants.exact.com, no user of theirs on our side
    accountant not in users but still sees us
    ex-accountant isn't in our user list yet still gets in
    the former accountant isn't among our users, yet has access. How?
    The accountant gets in but isn't among our users
    I want to remove the old accountant from our companies, but he isn't among the users.
    Our old accountant isn't in the user list, still they get into our books. Where is that tie?
    The former accountant can look in but isn't among our users.
    The previous firm isn't in our list of users, but still sees our figures. How come?
    I want to remove the old accountant, yet he isn't among our users while he does get in.
    I can't find the old accountant in our user list, though he definitely can look into our books.
    The firm isn't listed under our users, but they do see our company as an external administration.
    Our former accountant still gets in though no user of theirs is listed.
    They see us as an external administration; how do we end that after leaving the firm?
    The firm has its own subscription and sees ours from there. How do we cut that tie when we change?
    I wanted to block our former accountant, but among our users there's nobody from that firm. They can still see our ledgers.
    Our previous firm isn't shown under Users, still they can open our books
    Our last accountant isn't in our user list; they got in via their own portal. How do we end that?
    Our old firm isn't in the list of users, yet they can still open our company.
    There's no user of the accountancy firm in ours, but they're linked through accountants.exact.com. How do we end that?
    .done =
        ok
        ended
        ended the tie with the firm
        external link cut
        they can't see us any more
        untied through accountants.exact.com
        relation ended in exact
        the firm confirms it's cut
        that tie is cut, they no longer see us
        They let go of us from their end
        right, we were external with them, not any more
        ended it through that portal
        ended the tie, our books are no longer external with them
        tie is ended
        that's the case with us, handled
        I asked the firm to cut it and they did
        cut the tie on their portal
        ended the tie, they're gone
        understood how they're linked, back
        ended the tie with their office
