### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

change-administrations =
    withdraw partly, for one company only
    revoke for a single administration and keep the others
    take one client's dossier out of the integration
    the app may reach only some of our companies from now on
    gave the tool one company too many, remove that one
    after the merger the software should cover the other office's files too
    adjust which entities a connector reads
    remove one dossier from a linked product without removing it all
    app should only see two of our companies
    add a company to an existing connection
    hide one administration from the reporting tool
    limit which administrations an app can see
    partial withdrawal of rights
    exclude a subsidiary from the app
    how do I tick another division for our app
    remove access to a single company only
    narrow down app access
    we sold a company, it must disappear from the link but everything else stays
    can I choose per app which companies are shared
    app must only access my own company
    drop one entity from the app's access
    allow the app to see one more administration
    keep app for company A but not for company B
    modify division access of an app
    remove one administratie from the app
    reporting tool may not see the holding
    deselect a company
    Change which companies an app can access
    Add an administration to Power BI
    Remove one division from the app
    Limit an app to certain administrations
    Edit selected administrations
    Restrict Visionplanner to two companies
    Adding a second company to the link
    Unticking administrations for Dext
    Deselect a division
    Extend app access to another entity
    Partly withdraw an app's rights
    Narrow down access
    fewer companies
    add division
    one less entity
    swap administrations
    Managing divisions for a connected app
    Modify the division selection for Silverfin
    Wrong company selected for Spendesk
    Take closed companies out of the connection
    Include the new subsidiary in Basecone
    App should only reach the holding
    How can I give an app more administrations?
    Exclude the payroll company from the connector
    Update administration list of Yuki
    How do administrations move from left to right?
    Keep the till away from the family trust's books but leave the shops alone
    Our receipt tool is poking its nose into books that are none of its business; the others are fine
    Shopify ought to post to our second business too
    We sold one of our firms and the buyer doesn't want our dashboard peeking in any more
    Trim what the BI tool gets to see, without pulling the plug
    Bring another client on board in the scanning software we already use
    Let them into three of the firms instead of the whole group
    Put my own foundation off limits for the reporting package
    Pleo has one business, I'd like it to have four
    The webshop moved to a different legal entity, so the plugin must look there from now on
    Clip its wings a bit: Germany stays, France goes
    A client left the practice, so their ledger has to drop out while everybody else's keeps syncing
    Can that tool be kept in the sandbox books only?
    Open the door to our charity as well
    It sees my husband's business too, which I'd like to shield while mine carries on
    Shrink the list of businesses behind the time registration tool
    We started a sister firm and Lightspeed has to work with it from Monday
    Half disconnect: this shop yes, that shop no
    Who gets served by the link? One name should be crossed off
    Dear support, could you please explain how we reduce the number of administrations available to HubSpot from fifteen to three?
    Hi, when I linked Zapier I was in a hurry and ticked every box. It only needs our trading company. How do I undo the rest?
    I look after 180 client administrations and the vendor should work with just the twenty that signed up. Where do I pick those?
    Can I drop one company from the integration without my colleagues having to log in all over again?
    If I take out a single division, will the feeds of the remaining ones be interrupted?
    Where in Exact Online do I set which divisions a third-party product is allowed to work with?
    How can I tell that the app is really down to the companies I left on the right?
    How long does it take before a company that I've just added is usable in the app?
    I moved two administrations across with the arrow, do I need to hit Save and close as well?
    We registered our own app and it reaches every company of the user. Is there a way to restrict it to a few?
    My selection isn't kept: I remove a company, save, and when I come back it's on the right again
    The owner insists that the budgeting software may no longer touch his personal holding, though the operating companies must stay. Where do I arrange that?
    What if I clear the whole list of selected administrations by accident, can I put them back?
    Our auditor's tool was granted all divisions for year-end; now that it's finished I have to bring it back to just the parent company
    I've been told to release one more administration to WooCommerce, but nobody has told me which screens to go through
    Is it possible to do this for many companies at once, or must I tick two hundred boxes one by one?
    After the merger we've got one entity left out of three, so please tell me how to point Excel's connector at that one alone
    restrict to one division
    Permit Lightspeed for another branch
    The forecasting tool has to lose the payroll entity and keep everything else it can reach in our books.
    Cut Silverfin back to the five clients who signed for it, contract renewed 31 December
    We sold a subsidiary while the expense tool stays with us, so that link only has to let go of a single ledger.
    wheres the button that keeps an integrator away from one division but not the rest
    Webshop link: from ten companies to three.
    Please extend the cash flow app with our property company.
    We opened a branch in Antwerp and would like the stock system to cover it.
    consolidation package should take in a further entity
    Could my query be given division 1042 on top of what it has?
    When linking Lightspeed I forgot the youngest firm, can I put it in after the fact?
    The permission I once gave has 14 firms in it, of which two are obsolete. Can I untick those?
    live with Payhawk since May, want a different set of comapnies without reconnecting
    Nothing is broken with the bank feed's link; trim it from seven entities to six.
    A vendor that we let in for our UK firm is to serve the Scottish one as well.
    How can I let Visionplanner see only three of our five companies?
    Is it possible to add our second BV to the webshop link without starting from zero?
    Can I take one client out of the dashbord app but leave the rest as it is?
    Where do I change which companies the expence tool may enter?
    Customer asks: we sold a subsidary, how to stop Silverfin from reading that one?
    What must I do so the app gets to the new holding too, next to the old firm?
    Why may our POS software see the private company of the boss, and how do I shield this one?
    How to swap the company that is coupled to our warehouse software for another company?
    Do I have to sign in to the product again when I only want one extra division in it?
    I ticked too many companies when we began with Spendesk, can I correct this afterwards?
    Who can restrict the bank app to the Belgian entities? The German ones are not its business.
    Who can put back a company which I took out of the app's selection by accident?
    Basecone may stay, but hands off the holding please
    sold one of our firms, so the dashboard should stop looking at that one
    let the tool into the new bakery too, not just the old one
    it may keep the shop's books but not my private one
    put the fence a bit tighter, it sees eleven clients and needs three
    swap company A for company B, same program
    one client walked away, take just his books out of Silverfin's reach
    back then I only ticked two firms, now I'd like to add the third
    Give it a longer leash: four more companies on top
    it's poking its nose into the family foundation, everything else is fine
    where do I untick a single company without wrecking the rest
    Only the pub, nothing but the pub, that's all the till should get at
    move the line a little: the two German ones out, the Dutch ones in
    ticked the wrong company last week, how do I put that right?
    We sold one of our subsidiaries as of 1 July. The group reporting tool should continue for the other eleven companies but must stop reading the one that's been sold. Where can I take out just that one?
    The expense software now covers our Dutch BV only. From next month on the Belgian entity is going to use it as well, so I'd like to widen what it may reach. Which setting is that?
    Data minimisation finding from our DPO: the document scanner can read all 40 client files while only 6 clients use it. It has to remain in operation for those six. How do I trim it down?
    Vendor support here. Our customer connected us for the holding alone and would like us to process the three operating companies too. He doesn't want to start from scratch. Where does he add them?
    Hi, we're an accountancy practice and when a client leaves us we'd like to drop that client's books out of our analysis software without disturbing the other 200. Is there a place to untick a single client?
    Chinese walls: our M&A team opened a confidential entity in Exact. The data warehouse loads all entities by default; I need this single one fenced off from it while everything else keeps loading.
    Is it possible to swap the company a connector works on? It was wired to the test administration for the pilot, and we would now like the very same connector to work on the production one instead.
    A colleague ticked far too many companies when he hooked up the procurement platform. It's fine that we use it, just not for HR and the pension fund. How can his selection be corrected afterwards?
    Internal audit noted that the fixed-asset app reaches dormant companies we've no reason to share. Recommendation: limit it to active ones. How would the application manager carry that out?
    Our outsourced bookkeeper's tool sees companies A to F. From 1 January they'll do only A, B and C for us, the rest we take back in house. How do I shrink the tool's range by then?
    The bread delivery thing is grand, but it's poking its nose into the tea room's books as well and it has no business there. How do I leave it with the bakery alone?
    Sold two subsidiaries. Budget tool keeps the other nine. How.
    We've onboarded three more stores and the loyalty app neeeds to pick up their books as well. How do I give it those?
    Finding 7: payroll software has reach over eight entities and processes three. How is the surplus removed?
    The dataset is far too heavy: 60 companies come in and we report on 9. I'd rather Exact hands over only those 9.
    could the massage practice be kept private from the schedulling app? the studio is all it needs
    The almshouses have joined our charity, and their ledger ought from now on to be included in what the donation software handles. How is this arranged?
    closing our US entity, want it out of the runway tool but the rest keeps going
    Four clients left us at year end. Their files must be out of Silverfin's reach, the remaining 196 stay as they are.
    Our user wants us to process a 2nd company of his next to the first. What must he set at Exact, as on our side it's ready?
    Tower C has been handed over to another manager. Kindly advise how to take its books away from our rent collection app; towers A, B and D to remain.
    Could we let the recall-letters app into the second surgery's books too?
    In the carve-out the planning software must be reduced by five entities per 30 June. How does one carry that out?
    Data minimisation: the staff-benefits tool should touch none but the entity that employs people. It has the whole group at present.
    the land is in other bv now. program for manure must look there, not in the old bv
    orders from the Norwegian shop should go into the AS, but the plugin can only see the AB. how do I open the AS for it?
    They want their analysts to see everything except the family holding. Can I carve the holding out of the connector's reach?
    The going concern was sold; the buyer's portal may continue, save for the two companies which remain in the estate.
    taproom's books are off limits for the keg tracker from now on, the brewery's are fine. Which tap do I close?
    Least privilege: connector holds "all current and future". Want it pinned to an explicit set.
    My daughter's shop in Utrecht: at the start we told the courier app "just the one company" and now she wants the pair of them ticked. Where's that hiding?
    She's winding up the cafe side. The courier app's to forget the cafe and stay on with the shop, how's that done?
    We sold one of our three companies, the invoice scanner should go on for the other two only
    Let the webshop link book in our Belgian company as well from January
    How do I shrink what the dashboard can get at to just the holding?
    payroll link must see 2 entities more
    Add the new property company to what Spendesk may use, the rest stays as is
    Swap company 12 for company 31 at the label app
    An accountant's tool now gets all 200 clients, we'd like it to have only the 35 who signed up
    Only the test company should be open to the planing tool during our trial, no live books
    I'd like to untick the owner's private company at every link that has it
    How can I widen the connection of our CRM from one to five companies without disturbing it?
    Notary says that during the divorce my wife's company may no longer be read by my bookkeeping tool, mine should stay in
    The director's own pension BV holds things the staff app needn't read; everything else may stay open
    The vendor charges per linked company, and we pay for nine dormant ones. Where do I drop those?
    Nightly sync takes six hours because it drags along old archives, can I leave those companies out of it?
    We hit the daily limit on calls; fewer entities in the extract's reach would help, how do I arrange that?
    A receiver has been appointed for one subsidiary and forbids that our webshop keeps writing to it. The others carry on.
    Demo next week: the tool may show just our sample company to the audience, after that all the others again
    Due diligence: for six weeks the buyer's analytics may read the two companies on sale too
    Bookings landed in the wrong company. To stop that ever happening again I want the till restricted to the shop's own company.
    One client objected to having his books pass through our AI scanner, the other clients are fine with it
    give the app one more company
    Silverfin must skip one client, keep the others
    Visionplanner only for holding, not for the private BV
    app sees 200 clients but needs just five
    sold a subsidiary, cash register link should leave that company only
    edit list of companies of an existing link
    ticked wrong companies when connecting, correct it afterwards
    hide salary administration from reporting tool, rest stays
    swap division 12 for division 14 at the app
    limit self made app to two administrations
    reduce what Power BI can reach without stopping it
    client left our firm, take his file out of the scanning app
    started a second BV, webshop link has to include it too
    how to move an administration with the arrows from selected to available
    pressed Save and close but company selection jumps back
    We sold the Antwerp subsidiary last month. The dashboard must keep running for the other six, it should simply no longer touch that one.
    Our group is taking over a plumbing firm on the 1st. Silverfin works fine for what we have; how do I let it get at the plumbers as well?
    When I linked the expense app I was in a hurry and ticked every client of the office. It only needs three of them.
    One of my 200 clients has gone to another accountant and wants our scanning software off his books. The other 199 stay as they are.
    My private holding was included by accident when we connected Power BI. The sales reports should remain, but the staff must not see what I own.
    The webshop began in the Netherlands and now delivers in Germany through a GmbH with its own books. The connection exists already, only the GmbH isn't part of it yet.
    We tested the till link on the demo company and everything went fine. Now it should point at the real one and let go of the demo.
    Two of our companies merged on paper in January. The treasury tool still has both, and from now on only the surviving one must be within its reach.
    At the consent I was being careful and chose one company, to try it out. We are pleased with it and would like to extend it to the rest of the family.
    HR complained that the travel app can get at the payroll entity. Everyone else is still happy with it, so it has to stay for the operating companies alone.
    The bank asked us to let their credit monitor look at the borrower only. At present it looks at the whole group.
    A franchise holder leaves our formula at the end of the month. The planning software of the head office runs on, minus his shop.
    Our vendor wrote: "please move the integration from division 102 to 340". They said it is us that have to arrange it in Exact, not they.
    We started an entity for the crowdfunding and our reporting software lets me pick from seven companies, all of which I once chose in Exact. I'd like to raise that number to eight.
    We sold one of our five companies and the buyer doesn't want our reporting tool peeking into that one anymore. The other four must carry on
    The family holding should stay private; our accountant's analysis software may keep the operating companies
    From January Visionplanner should also cover the two firms we acquired
    A client left our office. Before they complain: how do I take just their books away from the scanning product we use for all clients?
    After the merger I'd like the same dashboard to reach both old entities plus the new one
    The auditor finds it excessive that the expense tool can get into all 40 entities whereas it only needs three
    Our DPO says "least privilege": the webshop link needs the webshop company only and nothing besides
    When I hooked up the planning software I ticked too many companies in my enthusiasm. Would like to trim it without breaking it
    The director is afraid that the intern's Excel add-in gets at the pension company. Could we fence off that one and leave the rest?
    vendor mailed: "please extend our access to your Belgian entity". What do I do on our side
    We are splitting into two groups; each group's own companies should remain with the tool and those of the other should dissapear from it
    Before I go on holiday the invoicing robot needs permission for one further company
    Want to understand where it is laid down which of our firms Klippa may enter, so that I can shift one out
    The foundation's bookkeeping was never meant for our sales dashboard, take that single one out of its reach
    Our application manager wants the test company kept away from the connected tools, production stays as it is
    remove company from app
    take company out
    take back some
    add administration
    add company to connection
    extra administration
    tick administration
    untick administration
    manage administrations
    change administrations
    edit administrations
    limit administrations
    selected administrations
    available administrations
    fewer administrations
    more administrations
    which administrations an app may see
    which companies an app sees
    only some administrations
    only one company
    single company
    certain companies
    exclude company
    hide administration
    hide company
    keep the others
    the rest stays
    restrict app
    limit app
    limit access
    narrow access
    reduce access
    extend access
    partial withdrawal
    exclude client
    client out of the integration
    one client only
    sold company
    without withdrawing everything
    save and close
    own app or standard app
    manage companies
    permitted companies
    all current and future administrations
    drop company from access
    choose companies per app
    share companies
    which companies are shared
    modify administrations
    modify division access
    change division access
    app may not see company
    tool may not see administration
    may only see one company
    access per company
    deselect company
    untick company
    too many administrations
    app sees too many companies
    assign administrations
    assign companies to app
    switch on administration
    switch off administration
    only our main company
    a few companies
    several companies
    limit to some companies
    select divisions
    shared divisions
    company should not be seen
    one company only
    the expense tool stays but for the parent company only, can that be done
    I'd like to add the missing one myself
    all good. In Exact it should only lose the webshop company
    for exact i'd rather keep it, minus two companies
    fewer companies for this app would be better, how do I set that
    How can I tick this company for the app?
    this one sees 14 companies, it needs two. where do I change it
    done, but it sees the family trust now. take that one off
    only want it out of one company on second thought
    It reads all thirty companies, I'd reduce that to five in Exact.
    can Exact do this, dropping one company from an app
    limit a linked app to two of our companies in Exact
    how can I take the holding out of what Klippa sees, while it goes on for the rest
    add one more administration to an existing integration in Exact Online
    we sold a subsidiary, remove it from the dashboard tool's scope but keep everything else
    choose which companies an app may reach
    The reporting software reads twelve entities, it should read five. Where do I set that in Exact?
    partial withdrawal for just one division possible?
    client asked us to shield his file from our scanning tool; others must stay connected
    Where do I tick the companies that a vendor may see
    I don't want to revoke all, just drop a single administration
    our expense app needs the new BV too, it already works for the old ones
    switch an app from selected companies to all current and future ones
    restrict third party to one entity exact online
    My director's private company should not be visible to the time sheet program any more, the other ones should.
    Is it possible to narrow what the tool gets without having to sign in all over again?
    give the invoice robot a second company as well
    how to change the list of administrations for an app that is already connected
    too many companies exposed to one integration, trim it down please
    how do I take one division away from an app without killing it
    on another note, how do I let the reporting app see only two of our companies
    can I pick which companies the scanner may see, and where
    can I take just one company away from the app?
    add our new Spanish entity to the expense app's list
    the app should keep working but only for two of the five divisions
    where do I pick which companies an app gets to see?
    we sold a subsidiary, remove that one from the reporting app but leave the rest
    Is it possible to restrict it to one administration without revoking everything?
    hide the holding from it
    only three out of fourteen entities should be visible to that thing
    one more administration needs to go on the list of what it may read
    how to limit which clients of ours the scanning software can open?
    private company of the director must be out of the scope, rest can stay
    I don't want to cut it off, just fewer companies please
    Our scanner should see every company except the owner's private one.
    Keep the holding out of the dashboard app while the two trading companies stay in it.
    One client objects to our reporting software reading his books. How do I exclude only him?
    limit a third party app to three of our nine companies
    where do I pick which entities an outside program may look into
    We sold a subsidiary that still sits in our Exact. The time tracking tool must not touch it any longer, the rest is fine.
    add one more company to an existing integration without starting all over
    partial access: ledger A yes, ledger B no
    Can I shield the payroll entity from the webshop sync and leave the others?
    limit app to one company
    remove one administration from app
    restrict access to certain divisions
    only one company for Power BI
    choose which administrations an app sees
    hide holding company from Dext
    exclude a division
    manage administrations for an app
    give app access to a second company
    how do I restrict an app per company?
    change selected divisions after connecting
    share only the trading company
    Shopify should see only our retail company
    untick an administration
    deselect divisions for an app
    add another entity to Basecone
    remove company but keep the app
    can I limit it to two administrations?
    narrow access to one entity
    restict app to one adminstration
    edit list of companies shared
    private books hidden from the app
    sold one company, take it out of the link
    keep the app, but not for the foundation
    connected everything, only want one company shared
    we run six companies, Excel needs two
    and what if only one of the companies should disappear from it?
    add a company to an app
    We bought a second entity and the invoicing tool should reach it too, without starting over. Where do I set this?
    hm, I do not have that choice
    fine, then I'd rather give it fewer companies
    limit an app to two companies
    I'd like to hide our holding's books from the BI tool without breaking the rest
    How can I let the app see one more administration? It has the other four already.
    We just sold a subsidiary and I want the reporting tool to stop seeing its books, but keep the other four companies
    limit a connected app to one division only
    how do i let ApprovalMax into a second company in Exact Online without starting all over
    our expense app currently reads every entity we have, auditor wants it cut down to two. where?
    Change which companies a third party can access, please
    Hello, I am from the finance dept in Antwerp, the link with Silverfin must see also dossier 207, is possible to add?
    The IT guy built something himself years ago, the other one is from Klippa. Does that matter for choosing administrations?
    narrow Basecone to the Dutch entities, the Belgian ones have to stay out
    pick which books a plugin may open
    One of our clients leaves us. The dashboard app should no longer get his file but stay connected to the others.
    Grand so, we've the one expense app looking at all six companies and the partners want it on two only. How do we do that?
    how I can give Dext the permission for one more company, other companies is already ok
    I would like, if it is at all possible, to take our charity's books out of view of the reporting add-on but leave everything else as it is
    app sees wrong entities. fix?
    Kindly advise, our client is having 12 divisions in Exact and we wish to restrict the consolidation tool to 9 only
    My late husband set up a planning tool. It can look into both firms and I only want it in the bakery one. What do I press?
    sold one of the shops, so the till integration should be let see two shops rather than three
    add a company to an existing app connection
    Our reporting tool should only see the holding, how do I set that
    remove one administration from the app's access
    company selection of an integration, where
    I'd like to give the app one more company but not everything
    the tool sees our private company too and shouldnt
    Limit an app to two of our five companies.
    Our expense tool should only see the trading company, not the holding. How do I set that?
    How do I take one company off a connected app without disconnecting it?
    We sold a subsidiary and the link has to carry on for the others but not for that one
    Add an existing entity to what Payhawk may read
    I ticked all the books when linking the webshop. Can I untick some afterwards?
    restrict app access per division
    The payroll bureau's app can look into my personal company as well, I want that one hidden from it
    Where do I change which administrations an app is allowed into?
    app sees too many companies, want to cut it down, not cut it off
    Our dashboard supplier has access to everything and only needs the French entity.
    I am an accountant with 80 clients and one of them left, so the reporting tool must no longer reach that client's books
    Swap company A for company B in the permissions of an app.
    How can I give the till system access to a second company that we've had in Exact for years
    Narrow scope of third party integration to specific companies
    My auditor asks me to reduce what Basecone can reach to just the entities in use
    Let scanner app also into the foundation's books
    Can I choose per app which books are visible to it?
    The test company keeps turning up in the CRM, I want to shut the app out of just that one.
    I don't want to revoke anything, just make the app see less
    Please tell me how to remove the director's pension company from the hours app while it keeps working for the rest.
    Forgot one company when granting access, add it now.
    Change company selection for an app
    Is it possible to keep the Shopify link but only for the wholesale business?
    Our integrations manager wants least privilege: app X entities 1 and 3 only.
    the list of companies our BI link may read is wrong, where is it edited
    I share a subscription with my sister and her bakery must not be readable by my invoicing app
    Move three companies out of an app's reach and two in.
    Give an already linked program one more set of books
    What's the way to de-select a single entity for a connected program?
    Our link covers the whole group. The works council data sits in one entity, that one must be kept away from the app.
    App authorisations edit companies exact online
    After the merger the existing link should also cover the acquired company
    How to make an app blind to one administration only
    Trim an integration down to a single company
    Who decides which of our entities the spend app gets, and where do you set it?
    Want to put two more companies on the access list of Klippa.
    Our intern connected the planning tool to all seven firms, bring it back to one please.
    Manage companies for an app, how does it go?
    can i exclude one dossier from a linked app and leave the other ones as they are
    Does it matter for choosing entities whether the app is the vendor's or registered by us?
    Before I limit the companies, how do I tell if it's a supplier's app or ours?
    Head office wants Spendesk limited to the Dutch BV only
    How to delete one company from program but leave others?
    Client only wants 4 of its 19 companies exposed to my BI connector
    I don't want to cut it off altogether, just the second café
    We would like to give the tool access to one additional company
    The app should see Barcelona and Madrid but no the holding
    Our document portal ought to see only clients that opted in
    keep the app but only for the opco, kick it out of the holding
    Might we permit the planning system to see the trading companies but not the family trust?

change-administrations_withdraw-instead =
    To get to all administrations, must I withdraw everything first?
    I can't get the company selection changed. Would withdrawing all the rights and picking other companies afterwards do the trick?
    on second thoughts no company at all, just get it out entirely
    I moved one company after another out of the expense tool's selection, but it won't let me save with none left. How do I take out the last one as well?
    Started trimming what the webshop link can reach, and now the boss says: make that zero companies. Do I keep unticking?
    Is there something quicker than taking forty companies away from the scanner one at a time if it should end up with none of them?
    I wanted to cut the app back to two companies, but on second thoughts it should reach none at all
    changed my mind, the app shouldn't see any company at all
    Rather than narrowing the app, can I take away everything in one go and allow it again later?
    Forget the company selection, boss wants this tool out entirely. Where do I continue?
    I began by limiting the companies, but honestly it should lose everything. Where do I go instead?
    .opt-revoke =
        yes, kill it
        pull the lot, that's what I want
        yes take me to withdrawing
        remove all of it then
    .finish =
        not now, I'm done
        leave it at this
        not today, leave it
        I'll do it next week

change-administrations_start-over =
    Pick the companies afresh by consenting again
    Rather than shuffling names between two lists, can I go through the approval once more and choose different divisions there?
    The arrows do nothing and saving fails, can I choose the companies fresh by connecting once more?
    picking companies gets me nowhere, can I go back to square one and tick afresh?
    The screen with available and selected administrations refuses to save my additions. I only want two more companies for the archive tool. Can I get them in by running through its consent a second time?
    The screen to adjust the companies is no use to us, can I sign in again in the product and pick afresh which ones it gets?
    Would linking the planning tool anew let me make a different pick of companies, since I can't change them where they are now?
    Reconnecting instead of editing: does the list of companies come past again so that I can add the two I forgot?
    selection of companies can't be edited anywhere, do the choosing anew
    I moved the BV across, pressed save and close, came back, and the old choice stood there again. Third time now. Is there another way to get the app onto the proper set of companies?
    Reduced it to the wrong companies, made a mess of it, can I just have it ask me for the choice from scratch?
    no such allow-all link on my screen, is there a detour to give it everything
    all companies without allow all
    Our list doesn't offer permitting everything at once. Would starting over with the consent get me there?
    let the app see everything, future companies included
    There's no allow-all link in my list, so how do I switch from selected companies to all of them?
    there is no link "allow all current and future", what else can I do to get all companies incl. new ones
    Do I need to revoke and log in again to switch from hand picked to all companies, since I don't have that allow-all link
    no link there to allow all companies. do I disconnect and reconnect to get that option?
    no "allow all current and future" link at my app, what then
    switch from selected companies to all, the option is not shown
    There's no allow-all link beside my app, how else do I give it every future company?
    Only separate companies in the choice, nowhere 'future ones'; a workaround please.
    Vendor insists I pick 'all current and future' but my screen offers that nowhere after linking.
    can I only get the everything option by consenting from scratch?
    no 'all future companies' beside this one, although other apps do have it
    There is no link for allow all present and future companies, is another way?
    .opt-reauthorise =
        revoking is done, so part two
        rights are gone already, now the consent part
        show me the granting again part
        the old consent is gone already, now give it new access
        already removed, just need to log in again and choose all current and future
    .opt-revoke =
        step one please
        let's start with withdrawing
        help me take the rights away first
        begin with removing its rights please
    .finish =
        no need, I can do those three things myself
        finished, thanks to the summary I know enough
        noted, I shall do it later on own

change-administrations_ask-manager =
    Who is allowed to change an app's companies?
    I lack the rights to add a division to the app
    I'd need to take a client out of Dext, but as a junior I'm not permitted to alter that. Whom in our office should I ask?
    A vendor should skip our foundation's accounts and I lack the rights to untick them. Who does that?
    Should I call in the main user, if I want a client unticked afterwards?
    Who may change the companies of an app? With me the screen is read only.
    who in our office gets to say which firms the tool may look into?
    I can view which of our firms the fleet software has access to, but as soon as I try to leave one out Exact tells me I have insufficient rights. Who'd be able to alter that selection for me?
    Tried to alter which entities the forecasting tool gets. Apparently I lack the authority. Who has it?
    I can look at the app but not alter which companies it gets; who in our firm can do that for me?
    My login at the client is limited. Whom do I have to ask to add the second BV to the payroll link?
    The IT partner asks me to give the dashboard one more entity, but I'm only a bookkeeper here without admin powers.
    not entitled to alter companies of our app, who is
    I tried to take the sold company off the dashboard app and the screen told me that I may not change this. My colleague next to me cannot either.
    The controller told me to add the new subsidiary to the link with the bank tool. I'm just an assistant and may not alter it; who may?
    who in the firm is able to change which companies an app gets
    need someone to edit app's entities
    I can't reach any screen where the companies of this connection are chosen. Whom should I ask, and what do I tell them?
    whom do I ask to change which companies somebody else's app sees
    I lack the rights to edit the companies of this app, what should I tell our admin?
    none of the reasons fit me and I'm stuck choosing the companies for our app. Who in the firm can help
    who is allowed to change the companies for somebody else's app? what right is that called
    what should I tell the subscription manager if i need him to set the companies for our app
    As a temp I'm not let change the companies on the app. Who in the firm would have that right?
    I have no rights to change companies for this app, who to ask
    who can edit the company choice for apps of all users
    Who may change the companies of an app that another user linked?
    what right does somebody need to limit which books a colleague's app sees
    The link was made by a colleague who is on leave and I can't touch it. Who in the firm could set its companies?
    Our Exact is looked after by somebody at head office. What should I tell her so she gives the till the second shop?
    need a person with rights over the subscription to set the app's companies, how do I recognise them
    .finish =
        I'll ask our controller, nothing else
        will do, that's all
        I'll ask himself when he's in
        ok will raise it with admin team
        our accountant holds that, I'll call her

change-administrations_menu-not-visible =
    Can't find Import/Export to change the companies
    My screen has no App permissions under Other, so how do I get at the list of divisions for Basecone?
    You say to click the name at the top left to add an administration to an app, yet nothing of the sort appears on mine
    Where is App permissions? I have Import/Export but not the column Other, and I must drop a company.
    want to drop one firm from it, but that Import thing isn't on my screen
    The guide of our vendor says to choose Import/Export under the company name and then to adjust the entities for their app. There's no Import/Export in my menu, my colleague does have it.
    I was told to press Import/Export in order to adjust the buildings for the rent app. There is no such word on my display.
    Wanted to add a company to the receipt app, but there is no Import/Export when I click the company name top left
    Where I should alter the companies for our CRM, the menu shows only Invoices and Relations
    My colleague's screen has a column with App permissions and mine stops after Bank, so I can't reassign companies for the portal
    no Import/Export for me so cannot adjust which companies it reads
    Explained to me was: top left, the company name, then Import/Export, to add a company to our app. My menu there just lists Favourites and Financial.
    I've been instructed to limit the tool to two companies via Import/Export, which my screen doesn't have
    the second route's menu isn't there, I need to edit a colleague's app companies
    menu absent, changing app's companies
    My Exact edition seems to lack the page for limiting somebody else's app to fewer companies. Zoom issue?
    trying to choose companies for an app but there's no "App permissions" on my screen
    the menu under the company name doesn't show import/export, I just want to limit an app to 1 company
    My windows is small, cannot see the column Other, for choose administrations of app
    cannot see Import/Export top left, I need it to take a company off an app
    Screen looks different from what my colleague has, no Other column, and I only want to change which companies the app gets
    On my phone, there's no such menu. How do I get to where I change an app's companies?
    where did Import/Export go, it isn't under the company name with me
    no import/export at top left, I need it to change companies for the app
    can't see app permissions when I try to add a company to an app
    No Import/Export in my menu, so how do I change a colleague's app companies?
    My screen lacks the menu where I'd edit the companies for somebody else's app.
    App permissions link not on my page, want to limit companies.
    Told to go via the company name at top left, but the drop-down there is nothing like it; I have to restrict a co-worker's app
    Zoomed in at 150 percent and can't spot App permissions, need to pick firms for a link.
    As a plain user I don't get the import and export menu, though I was told to adjust the app's firms from there.
    need app's company list, Import/Export not on user's screen
    .done =
        widened it, four columns here
        The firm's name hid behind the logo
        browser was zoomed in, fixed that
        let me try once more
        shows up after zooming out
        widened the window, there it is
        zoomed out, it's there now
        wider window helped

change-administrations_app-not-in-list =
    The app whose divisions I want to change isn't listed
    Need to add a company to Spendesk but there's no Spendesk among the App permissions
    I'm on the page where I should click the product to cut down its companies, only it is nowhere to be found
    I want give Dext one more company but Dext is not between the apps, what now?
    wanted to give it one company less, but the tool itself isn't among the names
    To reduce the companies of our time-writing package I went to Import/Export, App permissions. Twenty-odd apps there, but not ours, although it books hours every day. What now?
    I'm supposed to add a company for the scanner under App permissions, yet the scanner does not appear there.
    I want the budget tool kept away from our holding only, and it's simply not among the apps to click on
    Trying to add an entity to Basecone, scrolled the whole list of apps twice, no Basecone
    I'd love to edit which subsidiaries the time tracker reads, only the time tracker itself is absent from the page
    want less companies for the app but can't find it in App permissions
    I got to the App permissions to give Dynteq two extra companies. Plenty of apps there, Dynteq not.
    Must shrink the access of our fleet software to one company, yet it's nowhere among the app permissions
    even the everybody list doesn't have the app I'd narrow
    app missing on second route, companies
    I took the other menu to change an app's companies and the app isn't there either. What now?
    the app I'm looking for is missing from the subscription's list
    Opened the overall list of apps, ours isn't there though it's running daily
    App permissions shows nine apps, not the one whose companies I have to change
    I want to take a company away from our scan app but it's not listed in app permissions, what are the causes
    cant find Chargebee in the list of everybody's apps, need to edit its entities
    App permissions lists eight apps, none is ours, and I need to change its companies
    I'm meant to limit the fleet app to one company, only it's not on the list of the subscription at all
    app permissions doesn't list the app whose companies I need to change
    also via import/export the app isn't there, want to edit its administrations
    The tool isn't in App permissions at all, and I need to take companies off it
    How can a link work and yet be absent from App permissions? I want to narrow it?
    App permissions shows twelve names but not the program I'd like to restrict
    Went through every row of the subscription's apps, twice. The planning tool I must confine to one firm is not one of them.
    Going by App permissions our spend tool doesn't exist. How then do I stop it reading the French company?
    .opt-other-name =
        it has another name there
        maybe under another name
        a different name perhaps
        the firm behind it has a different name than the product
        there's some slogan that might be it
        we have a nickname for it
        searched by brand, haven't tried the maker
        recently renamed after a takeover
        one of them has UK behind it
        Perhaps it's filed under the maker's name
        They rebranded last year
        We call it "the scanner", officially it'll be something else
        might be listed under some technical title
        The company and its software aren't called the same
        Could be the English label instead of what we say
        Possibly under its old brand
        bill has another firm on it than the button
        "the receipt man" we say, can't be official
        they got rechristened lately
        something similar with NL behind it is there
        maybe not by that name
        called something else
        not the name I know
        doesn't go by that name
        something similar, not the same
        might be listed under the maker's brand
        the product got rebranded last year
        we only know its nickname
        could be they call it by the parent company
    .opt-other-account =
        i have another account
        maybe another country
        the wrong account
        we have an environment in germany as well
        maybe i'm in the wrong subscription
        two mail addresses, two logins
        could be under .be, our sister firm is there
        i'm signed in for the office now, not the business
        didn't i have a second login?
        We've got a separate login for Belgium
        I'm probably in the wrong environment
        two accounts, this may be the other one
        Our German branch runs in its own subscription
        The link is under the parent company's account
        I also sign in through my accountant
        Should I be on the .co.uk site?
        the Belgians have a separate login
        I'm in at the holding whereas the shop pays its own subscription
        it says .nl in the bar while we're in Cologne
        I've two emails and this is the private one
        not the right account
        wrong login
        I'm not in our own account
        different country maybe
        this isn't our subscription
        got a second login for the Belgian books
        we've got a UK one too
        I keep a separate sign-in for the Spanish books
        I've got a second login with Exact
        our office is in Spain so it may be the other site
        we're on the .co.uk one as well now that I think of it
        might be on my other login
    .opt-none-fits =
        none of these
        nothing of that
        i want help
        checked all that already, help
        could someone look along
        well no clue, support please
        tried the lot, it simply isn't there
        we've one login and the name is right too
        neither one nor the other
        Neither of those
        I've ruled all that out already
        Who can help me with this?
        none apply, stuck
        Just one login, one country and the name's right too
        My case isn't among these
        It must be something else altogether
        right place, right name, and still no
        could somebody in charge sort this out
        I give up
        tried both already, no joy
        neither
        nowhere
        not that either
        no idea why it's missing
        no not those
        neither, help
        who do I turn to
        neither of those, get me a human

change-administrations_other-name =
    Which name do I look under to edit the app's administrations?
    Could our dashboard be filed under its maker's name? I'm trying to add a division to it.
    By which name do I find the reporting tool when I want to edit its companies? Maybe the name of its maker?
    which of these strange names is my webshop? I want to give it another company
    I'm asked to restrict our Power BI link to the trading companies. In App permissions I see no Power BI, only names of software houses. Which of these should I open to alter its companies?
    I am looking to restrict the lunch-money system to one school, but the permissions page names suppliers I've never heard of. What might it be called?
    To give our label printing tool a further company I need to click its name, but all I see are software houses I've never heard of
    The cash register we bought is called FreshTill, the only thing resembling it in the list is some BV in Eindhoven. Is that the one whose companies I should change?
    Could the dashboard be listed under the firm that built it? I need to remove two subsidiaries from it.
    which suplier name to look for when adding companies to my tool
    Our Power BI link was bought from a reseller under his own brand. To leave out the foundation I must find that link in Exact, but under which heading would it be listed?
    I want the till to reach the second shop as well. Under App permissions there's only a partner company's name, is our till hidden behind that?
    is the app whose companies I change listed under its maker's name?
    other name in list, edit companies
    To take an entity off I'm looking for the product name; what else might it be called in there?
    app listed under a name I don't know, how do I find it
    the app has another name in the list i guess, what should i search to change its companies
    There's something called "InvCloud NL" there. Could that be Invantive Cloud? I want to choose its companies
    looking for "Spendwise" in the list to edit its companies, might be under the firm that makes it?
    App shows under a weird name with a country code, is that the one I should change companies for?
    Is our expense tool listed under a different name? want to change its companies?
    I see something like XY Connect NL, is that the scanner whose companies I'm to choose?
    There's one with a slogan behind it. Could it be the program I want to limit?
    We say Dyflexis, Exact says something else I guess, I need its page for picking companies
    The invoice says 'Scan Solutions', Exact has 'ScanSol BE'. Same app? I'm meant to take a firm from it.
    I want to trim the entities for our AP tool but it isn't listed under the name we use
    .done =
        under the maker indeed
        searched for the firm that bills us, hit
        had a slogan stuck on, got it
        so it's named SmartDocs BE, who'd have guessed
        yep, by the supplier
        it's got NL behind it, found it
        found it with a country code behind the name
        ok got it, back to where I left off
        got it, had a slogan stuck on the end
        it's there with a slogan behind it lol
        right, seen it now

change-administrations_other-account =
    Wrong login? I want to adjust the divisions but see different apps
    The company I want to add is on the .be site and I am on .nl, do I change the app's selection there?
    Can it be that I am in the wrong country site, because I cannot change the selection of the app there?
    want to add a company to it, logged in on the French page, tool nowhere
    We have two subscriptions with Exact. I'd like to enlarge the scope of the webshop link with our second shop's books, but in this login I can only pick companies of the first subscription.
    Ma'am, my client has one login for the Netherlands and one for Belgium. I wanted to change the companies of her receipt app but it's not in the Dutch one. Should I try the other?
    I've got a login for Belgium and one for the Netherlands, and the link that needs an extra company isn't on the Dutch side
    Need to take one branch off the webshop link. Am I perhaps on the wrong Exact site, .com instead of .de?
    Two Exact subscriptions after the merger: in this one I can't find the planning software whose entities I must adjust
    restrict companies of the app, but it hangs under our German site
    We have books with Exact in Belgium and Holland. I logged in to add Gent to the scanning tool and only Dutch companies and Dutch links were shown to pick from.
    maybe I'm on the wrong country's Exact for changing its companies
    wrong login, editing app companies
    We've a French and a Dutch account. From which one do I set the entities of this app?
    maybe it's linked in another Exact account of ours, how do I look there
    We have a separate German Exact account; the app isn't in the list here. Should I log in over there to change its companies?
    could be that i logged in to the wrong country site, app is missing for selecting companies
    I have a .co.uk login and a .nl one. The app whose companies I want to change is not on the list on the first
    I'm on the .nl site but the app belongs to our Belgian environment. Can I edit its companies from here?
    Perhaps I'm in through the accountancy firm's account, the app I want to narrow is not listed
    wrong country site? can't find the program I want to take a company from
    I log in as the accountant; the shop owner has his own login. From which do I alter the firms his webshop link sees?
    My browser bar says .com, the company is Dutch. Could that be why the app isn't there to restrict?
    For choosing the companies I cannot find the tool, we have accounts on .de and .nl
    .done =
        in with the shop login, back at the list
        from .nl to .de and now it's there
        logged off and in again with the right email
        bar checked, it was in order
        other address did it
        I was on the .co.uk one, switched
        done, back to the list
        logged into the right one now
        address says dot com, and that's the right one I think, so carry on
        was on .com indeed, switched to .nl
        logged in with the office account now

change-administrations_no-manage-administrations =
    I don't see manage administrations
    Manage administrations is missing
    No button for choosing companies
    I clicked the app's name and get a description with data groups, but nothing that lets me pick companies
    Why do other apps have Manage administrations while the one we registered ourselves doesn't?
    Our planning tool's reach should grow, but on its page I can't edit the companys.
    Why is the button Manage administrations missing with our self made app?
    How can I limit an own app to one entity if there is nothing to select companies?
    clicked the tool's name but there's nowhere to pick which companies
    I opened App permissions, clicked the name of our forecasting app and read all the text, but the button for managing the administrations is absent. I need to remove our pension entity from it.
    clicked on our self made app to limit it to the test company but theres literally no button for managing administrations??
    Opened the app, read the page top to bottom, and there's no button anywhere to pick companies
    Clicked the name of our own integration to limit it to one company but there is nothing to tick, only a description
    For one app I get the choice of companies, for the other, that our developer registered himself, that button simply doesn't exist
    Manage administrations link does not exist at this app
    I wanted to give the invoice robot our new branch as well. I went right down to the bottom of its page, and the button to manage the administrations is just not there.
    My wish is that it handles only entity 12. There is nothing on the app's page that lets me manage administrations
    no Manage companies link for this particular app
    scrolled all the way down and the button to choose companies isn't there
    one app offers the company choice, the other doesn't, what's the difference
    there is no manage administrations button here
    Some apps have a button for the companies, this one hasn't. Why?
    no Manage companies for our app
    I wanted to exclude an entity, but this program's page doesn't have that possibility. Does the kind of app matter?
    the control to choose companies is missing with just this one
    there's no manage administrations for this one
    option to pick companies missing
    All our other apps let me choose the companies, this one just has no such thing. Why would that be?
    no way to edit companies on this app's page
    Other apps offer a company selection but on this one I can't find it
    there is no Manage companies next to the app
    "Manage companies" isnt there for me, only revoke
    On the app page I see just data types and nothing about companies, where's the manage button
    there is no "Manage companies" next to the app
    manage companies link gone??
    I have opened the app its page and can not find where to manage the companies
    Everyone says hit Manage Companies. Where is it hiding on mine?
    no manage companies button at my app
    "manage companies" doesn't exist on my screen
    there is no Manage companies button next to my app
    Manage administrations missing exact online
    Every other app has the company button, this one hasn't
    Only button I get is Revoke. I was hoping to swap one entity for another.
    My page for the hours app stops after the list of data types and offers no administrations at all
    where did the companies button go?? was told it's beside the app
    The Manage companies button everyone talks about simply isn't there on my screen
    .opt-not-at-the-end =
        i am not at the end yet
        not there yet
        not all the way down yet
        i still have to scroll
        i have to scroll further
        not at the bottom yet
        theres more below
        the page goes on
        i can scroll further down
        didn't get to the bottom yet
        seems endless, i'm still at sales invoices
        there's a scrollbar that can go further
        oh, more is coming below
        haven't clicked the app's name yet
        only halfway
        i'd just looked at the top part
        There's more below, I hadn't got that far
        still scrolling
        Halfway down the list I think
        Ah, I stopped too early
        How far does this go? I'm at purchase invoices
        There's a second scroll bar I missed
        No, I've only seen the top part
        more text is coming I notice
        only halfway, it's an epic
        oh, that bit has a slider of its own
        I merely looked at the top part
        didn't scroll
        haven't got to the end
        there's more below
        haven't scrolled all the way
        haven't got to the bottom yet
        still scrolling..
        oh there's more below the fold, hold on
        still scrolling, long list
    .opt-own =
        it is an own app i see that now
        its an own app
        it turns out to be our own app
        oh its our own app
        its our own after all
        we made that app
        own app
        ah yes, our it guy registered that one
        that's our little script, now i get it
        home built, hence
        it turns out to be something of ours
        under supplier it says our own company
        we made our own client id for this once
        It turns out we built this ourselves
        Oh, it's our in-house script
        Our company is shown as the maker
        not a vendor's after all
        Colleague just told me we registered it ourselves
        I realise now it's the bespoke one
        This is home-made, my mistake
        now I get it, Bart built this one
        it's that dashboard of our data team
        IT just shouted that it's bespoke
        hm, we registered this ourselves with Exact
        ours, so no button
        not a supplier's app
        it's our own
        own registration, I see
        right, it isn't standard
        come to think of it we registered that one
        turns out it isn't from a supplier
        right, this is the one our developer registered
        turns out it's the one we made ourselves
        it's home made by our own company
    .opt-none-fits =
        none of these
        neither
        thats not it
        i want help
        something else is wrong, need a person
        been right to the bottom and it's from a vendor
        both of those can be ruled out here
        simply bought, looked at the end, nothing: help please
        i can't work it out, whom can i ask
        lost now, someone should call me
        it's basecone and i read everything up to the last line
        I'm at the very bottom and it's a vendor's product
        Need somebody to look at this with me
        Doesn't match my case, no button at all
        Seen everything, it isn't ours, and still nothing
        Whom do I turn to?
        That's not it, I'm lost
        no more text and it does come from a vendor
        seen it all, bought package, no button
        my colleague has it, I'm apparently not allowed
        neither; who can help
        at the end, no button
        not ours, still no button
        none of that
        it's simply not there
        reached the bottom, and it's a bought one, still none
        neither is the case
        at the very bottom, no button
        I'm at the very bottom and it's a vendor's app, help me
        neither of those is true
        end of page reached and no button

change-administrations_scroll-further =
    Long list of data, where are the administrations?
    How far down is Manage administrations?
    I keep scrolling through journal this and invoice that and never reach the place for the companies
    I opened the app but where are the companies? I see only a long list of permissions.
    Is the choice of companies really at the bottom of that endless page?
    only see a long shopping list of data, where's the bit with the companies?
    Our app has a really long list of data it uses, dozens of lines with view and edit. Somewhere there should be the companies it applies to, which I want to alter. How far down the page is that?
    Opened the payroll link's page like I were told, to change its companies, and it's just ticks and more ticks about data. Are the companies further down?
    All I see at the app is a long, long row of things like Logistics, HRM, Projects... where do the companies start?
    The list of read and write rights fills my whole laptop screen and I can't find where to take the old BV away
    I get as far as Financial and Purchase but nowhere can I move an entity, is that hidden lower down?
    on the app's page only data kinds, where are the companies
    I clicked on the app to drop the old BV from it. All I get is a page-long summing up of data like journals and contacts, and no place to choose companies.
    The vendor's support said that the companies are listed under the app. I opened it, saw a great many kinds of data with "view" next to them, and gave up.
    I opened the app to drop one company from it, I see an endless enumeration of data kinds and no companies. Where did those go?
    The page of the app won't scroll past the kinds of data. Does that list have its own scroll bar?
    my mouse wheel does nothing in the box above where Manage companies should be
    I keep scrolling but never get to the end where the companies are chosen
    can't reach the bottom of the app page, must the pointer be over the list?
    endless list of data types, do the companies come after it
    can't scroll to company choice
    The page stops scrolling halfway and I never get to the administrations of the app. Is there a second scrollbar?
    page seems endless, does the companies button sit below the data types
    can't reach the bottom of the app page to change the companies
    the list with data kinds on the app page has its own scrollbar? I can't reach the manage companies link at the end
    how far down is that Manage companies button, I keep scrolling
    page of the app seems endless, is Manage companies really at the very bottom
    list with data types is endless and page won't scroll down to Manage companies
    Is there a second scroll bar? I can't reach the bottom of the app page where the companies button should be
    have to scroll all the way down in the app to find the companies?
    the page of the app is very long and companies don't appear
    there is a second scrollbar inside the list, is manage companies under it
    The page of the app won't scroll to the bottom where the company button should be
    Mouse wheel does nothing over that long list on the app page so I can't get at the end
    List of data on the app's page appears cut off, the button for the books must be below it
    I'm told the companies come after all that text about data but on my tablet the page refuses to go lower
    Never-ending list of permissions, is the bit with companies at the very bottom?
    Got to what seems like the bottom of the app's page, yet the text continues off-screen and so does the company button I suppose.
    .done =
        mouse on the box and then it rolled
        it was at the very bottom
        forty lines later, finally
        went down till it stopped
        there was a hidden scrollbar, found it
        got it thx
        got to the end, the button is there
        had to put the mouse over the list first, works, continue
        there was an inner scrollbar, got it

change-administrations_all-on-the-left =
    Selected administrations is empty
    Everything sits under Available administrations
    The app gets into all of our firms, yet the right-hand box has none of them. What do I remove, then?
    Tried to leave the budgeting plugin with two firms and everything just stays in the left-hand box.
    While editing, I'm shown all companies on the left although the app has had them for years.
    Why are all companies in the left column while the app obviously works for them all?
    left box is packed, right box bare, yet it reads all our firms. Huh?
    I want to exclude the foundation from the CRM link. In the dialog all of our companies are under Available and the box on the right is blank, while the link works for every one of them. What do I move where?
    All my companies stay in the column at left, there are none at right; so how do I take one away from the wine club app?
    Two boxes, the right one is empty and all 60 companies sit in the other one. Does the app now get none or all?
    I expected the chosen companies at the right-hand side, but nothing was there although the app has been reading all of them for years
    Nothing selected according to the screen, yet the reporting tool sees each of our entities. How do I now leave just one out?
    left column full, right column empty, is that normal
    I came to remove one company from the forecast app. Strange: the selected side is empty and all our companies are on the left, while the app reads each of them.
    Boss wants only three companies left for this app; the right-hand box is completely empty though and all names stand on the left
    selected companies is empty although the app reaches all of them
    everything sits in the left list, nothing on the right, is that normal
    the right box is blank but the tool works in every entity, did I break it
    everything's in the left list and nothing on the right, is that normal?
    The right column is empty and all our companies are on the left, although the app reads everything. Is that correct?
    Selected companies shows nothing yet the app works for every entity
    First time I open the choice and none is selected. Did something break?
    empty on the right, everything under Available, but it had full access
    right column is empty yet the tool works fine, is that normal
    everything under available, nothing selected
    Opening the choice of companies for the first time, I find all of them on the left. Has somebody emptied it?
    nothing on the right hand side, all companies on the left
    The selected list is empty although the app currently reaches everything. Is something broken?
    everything is in the left list and nothing on the right, but the app works for all companies. Bug?
    right side empty when I open the company picker, is that normal
    why do all our 22 companies sit on the left although app has full access
    right column is completely empty though app works for all companies, normal?
    All the companies sit on the left side. Does that mean it has no access?
    opened the chooser, nothing selected on the right, yet the app reads everything. I'm confused
    the right list is empty, all companies are left
    before I change anything everything is in the left column, normal?
    The selected list is empty, so how come the app can read all our companies?
    I wanted to take one out of the selected box but there's nothing in it
    Empty right-hand box, does that mean no access or full access?
    Right list blank app still has everything
    I expected to see our six firms under Selected, but they're all under Available. Have I broken something?
    How do I start when nothing at all is on the chosen side?
    Before I touch anything: nothing is selected on the right, will saving lock the app out?
    All companies are in left box and right box is empty, but program sees everything, why
    .done =
        makes sense, it could do everything
        so that's why it was empty
        ticked what may remain and moved it over
        relieved, on we go
        that explains it
        makes sense, back
        moved a few over, ready to go on
        makes sense, moved what I need
        understood, take me to where I was
        that makes sense, carry on
        makes sense, it had everything before
        ticked and moved them over

change-administrations_administration-missing =
    My company isn't in either list
    Can't select the administration, it's not offered under Manage administrations
    I wanted to tick our Antwerp branch for the app but the box on the left simply hasn't got it
    Two of our nine entities don't come up among the Available administrations, so I can't move them across. Why would that be?
    Why can I not find our Spanish company under Available administrations when I want to add it?
    the firm I want to add isn't in either of the two boxes
    While expanding the invoice robot to our new German branch I noticed that this branch is in neither of the two boxes, not the left one and not the right one. So I've nothing to select.
    Wanted to tick the second clinic for the lab's billing app; that clinic isn't among the ones I can tick.
    Wanted to let the fixed assets tool into our foundation too, but in the two columns where you move companies the foundation is on neither side
    Every company can be moved across for the app except the one I came for
    The entity I should add isn't offered when I edit the app, while I work in it every day
    the company that I want to add is not available to pick
    We set up the Spanish branch yesterday and I wanted to hand it to our ordering system. In the list of companies that I can tick for it, Spain does not occur.
    I'd like to give our dashboard the company we founded last week but it's not there to pick among the available ones
    the company I want to add is in neither of the two lists
    available companies doesn't show our newest entity, why
    can't pick the administration because it is absent from both boxes
    I want to give the app one more company, but it's in neither of the two lists. Why?
    exactly the entity I need isn't among Available companies
    The company exists, I created it. It just doesn't come up in the chooser with the two columns.
    what has to be settled first before a company appears on the left to pick
    the company I need isn't in either column
    entity not available to add to app
    I'd like to give the app our German branch, but it is neither left nor right. What has to be arranged first?
    company I want to add is in neither list
    Can't tick our new subsidiary for the app because it isn't among the available ones
    the company I want to add isn't in either list when I choose companies for the app
    one entity missing in the selection screen, others are all there to tick
    my newest administration can not be picked in the left list, what should I verify
    the company I want to give to the app is in neither of the two lists
    I only get 3 companies to choose of for this app, we have 5
    the company I want to add isn't in either list
    can't find our new entity in manage companies for the app
    one company doesn't appear left or right when editing the app
    The company I want to give the app is in neither of the two lists
    I can tick six out of seven entities for the app, the one I need is not there
    Can't select company for app because it isn't in the picker
    The trust is a valid set of books, I work in it daily, but the two boxes for the app don't contain it
    picker for the app stops at 20 companies and ours is not among them
    I'd like Klippa to have the new wholesale firm but it isn't on offer in the list
    In the choosing of companies for scan program I don't see the newest one
    .done =
        I had no rights to Antwerp myself, arranged now
        checked: belongs to another subscription
        main user can pick it and so can I by now
        passed it to the admin, it's in
        fixed the user rights, it's listed now
        I can open it fine top left
        sorted, it's in there now
        sorted, I have access now, back please to the lists
        checked both, both fine
        got access now, it's listed

change-administrations_want-all =
    set an app to all current and future companies
    Give the app every administration
    Future companies should be included automatically
    I'm tired of adding each new client by hand, can the link pick them up by itself?
    At present the tool covers a handful of divisions and we would like it to have the lot, along with whatever we set up later
    Pressed Accept last year with handpicked ones: swap over to current and future.
    Is there a setting so each company that we open later is automatically included for the app?
    Do I have to add every new client file by hand to the app, or can it follow by itself?
    the whole lot please, including whatever companies we start later on
    sick of adding every newborn company by hand to the report tool
    Every time we incorporate a new project company somebody has to go in and add it for the dashboard. Can I set it once, so that whatever entities we create later are included automatically?
    Every time we incorporate an entity I must extend the reach of our consolidation tool by hand. Is there a setting by which it follows the group automatically?
    can i flip the spend tool from "these 3 GmbHs" to "whatever we own, now or later"?
    We start a new SPV each month; I'm tired of adding each by hand to the consolidation package
    Can I set it once so that next year's companies go along to the reporting link by themselves?
    Is there an 'everything, also what comes later' option for an app that's running already instead of ticking 143 clients?
    future entities should be included by itself in the link
    set link to all current and future administrations
    Every month we found another little property company, and every month I go into Exact to add it by hand for the reporting tool. Can I set it so that whatever comes next is included right away?
    I have just added forty clients one by one to the scan app and tomorrow there are five new ones. There must be an always-everything option for an app that is already connected?
    We set up a new company every month and I'm fed up with adding each by hand. Can the tool simply get everything, now and later?
    An investor's portfolio keeps growing, so whatever we add in future ought to be included in the link automatically
    can I let it have all present and future companies in one go from my list
    tired of adding every new entity by hand to the app, is there an allow-all
    where's the link that says allow all current and future companies
    I'd rather tick something like allow all so future ones are included
    I'm tired of ticking companies every quarter. Can the app get everything, including ones still to come?
    all current and future companies in one go for an app already in place
    Is there an option so it also picks up later companies, without disconnecting it?
    We open a client file each month and the scanner should include it by default. Do I have to keep selecting?
    can the app just get all companies, including those we haven't founded yet
    always all administrations please
    Ticking each new entity by hand gets old. Is there a setting so our reporting app follows everything automatically?
    is there a setting to allow all companies at once
    We open a new entity every month, I don't want to add each to the app manually
    let the app have all companies now and the ones we create later
    is there an option for current AND future administrations instead of ticking
    We add a new entity every month, don't want to come back here each time
    we add a new SPV every few weeks, can the app get them without me ticking each one
    I want it to have the lot, and whatever companies come after
    make all administrations allowed for existing app, also futures
    tick everything at once including future companies for my app
    is there a link to allow all companies now and later
    tired of adding each new client file to the app manually
    make every future company available to the app by itself
    App should have all companies, later ones included
    Change from selected entities to everything current and future.
    unlimited instead of per company
    Tick once, never again: how do I let the BI tool have whatever we set up, now and in ten years?
    We keep forgetting to add new clients to the tool. Is a blanket permission possible?
    Blanket access for an app to everything we own or will own.
    I want our FP&A tool to pick up every sub, including ones we acquire later, no manual work
    .opt-offered =
        i see the link
        link is there
        its there
        yes theres a link
        yes i have that choice
        i have that choice
        yes i see it
        i see that option
        yes its there
        it is there
        yes
        the link is right there
        there it is, in blue
        yes, allow with current and future behind it
        see it under the app's name
        i've got that link
        correct, i can press that
        yep, next to revoke
        Yep, it's there in blue
        I have that one
        There's something that says allow, current and future
        Found it beside revoke
        that's offered to me
        Correct, it's underneath the name
        I can see it, shall I press it?
        there's a blue line on current and future
        yep, beside the name
        it's there, may I press it?
        I'd noticed that phrase earlier
        yes it's there
        I see it
        it isn't missing
        found it
        yep, right there
        that link's right under the app
        didn't see it at first, it is there
        it's there
        yep it says allow all current and future
        I see that one
        there it is, under the app name
    .opt-not-offered =
        no link
        theres no link
        not there
        link missing
        i dont see one
        no i dont see it
        i dont have that choice
        i dont see that option
        that option isnt there
        no its not there
        it isnt there
        no
        not to be seen
        nothing like that next to the app
        just revoke and manage, that's all there is
        haven't got such a thing
        not a word about future anywhere
        that text is missing from my screen
        looked everywhere, no
        the other app has it but this one doesn't
        No such thing here
        It's missing on mine
        only revoke and manage, nothing else
        I've looked, it doesn't appear
        Other apps have it, this one doesn't
        Where's it supposed to be? Not on my screen
        I'm not given that
        nothing on current and future in mine
        only a red word for removing and a name
        can't find it
        mine lacks such a phrase, just the button for separate companies
        can't see it
        missing here
        can't find any such link
        nope, nothing like it
        only a Revoke link next to it
        I am not able to find any such link
    .opt-rather-choose =
        id rather pick
        ill pick myself
        choose them myself
        just some after all
        not all after all
        hmm i'll handpick them after all
        on second thoughts company by company
        then it sees my private company, don't want that
        let me tick them
        no, everything is too much for me
        by hand after all, two or three will do
        my wife's business mustn't be in there so i'll pick
        On reflection I'd sooner pick them one by one
        That's too broad, back to the list
        handpick
        Our auditor wouldn't like it wide open, so let me select
        I want to stay in control of what it sees
        Not the holding, so I'll tick the rest myself
        Take me back to the two boxes
        then it would see the director's next one too, better not
        too risky after all, I'll tick them
        I like to keep a grip on it
        eight of the sixty is enough
        I'd rather pick
        not future ones
        one by one please
        no, I'll choose
        on second thoughts some of them must stay hidden
        not everything after all
        on second thought I'd pick them one by one
        not all, the director's private one stays out
        on second thought I'll select them by hand
        too much access, let me pick
        on reflection I'd sooner tick them one by one
        on second thought I'll pick them individually

change-administrations_take-all =
    Select all current and future administrations
    Tick all companies at once
    Where's the option that switches on every administration in one go for this app?
    Two hundred clients at a stroke for the checking software, instead of ticking them one by one.
    How can I move all 200 companies to the right in one time? One by one takes the whole day.
    Which tick means everything we have now and also what comes later?
    I want it to have every company we've got now, is there one tick for that?
    At set-up I picked 12 of our 30 companies for the treasury tool. The CFO has decided it may have the whole group. Must I tick the other 18 one by one or is there an option for everything at once?
    There are thirty-odd funds and I can't face moving them across one by one for the billing system. Is there a single tick for the lot?
    Is there a double arrow or select-all for giving the app every company we have today?
    Ctrl+A does not work in the box of companies that the app may get; must I click each of the ninety?
    The whole left column has to go to the right, what's the fastest way
    tick all companies in one go
    Our partner meeting decided that the consolidation software may have the lot. I am in the screen with the two lists and would rather not move 180 of them across one at a time.
    Let the consolidation software reach all of our companies instead of the handful I picked back then
    after allow all and Yes, is there anything left to save
    do I still have to tick companies once I allowed all current and future ones
    is confirming with Yes enough to give the app every company
    I see the link Allow all current and future companies. Do I need to save afterwards?
    pressed allow all and got a Yes button, is that the end of it
    after confirming Yes to all companies must I still tick them
    What happens when I press the link that allows all companies, beside my app?
    I spotted an 'allow all' link next to the app, what does that do
    allow all link then yes, done?
    After using the link that permits every administration, must I still tick boxes and save?
    clicked the allow all link, do I still have to save
    My list shows a link allowing every administration. Which buttons and am I done then?
    I do have the "Allow: all current and future companies" link. What happens when I click, and do I still need to tick boxes?
    I see the allow-all link with my app. Just click and confirm, done?
    there's a link saying Allow: all current and future companies. Do I just click it and say yes?
    after I press allow all current and future, must I also tick boxes
    after pressing Yes for all companies do i still need to save
    I clicked Allow all current and future companies, do I have to save as well?
    It asks to confirm with Yes after I choose all companies, is that it?
    My app has a line allow all current and future companies, how does it work?
    Pressed Yes on the all-companies link and nothing seemed to happen. Was there something more to do?
    afraid to click allow all current and future companies, is there a confirmation first
    How do I let the practice tool into every client we have now and ever will have, with one click?
    .done =
        clicked yes, it's on all of them
        confirmed
        used the link and answered the question with yes
        it now says current and future are allowed
        opened it up for everything
        done, it may have the lot
        Confirmed
        I said yes to the question
        it's got everything now
        Allowed and agreed
        Two clicks, done
        It asked whether I was sure and I was
        The entry now mentions current and future ones
        said yes, everything's open now
        confirmed, no ticks needed
        it reads "all" behind the name
        that was easy, it may go anywhere from here
        allowed and confirmed
        no error, allowed them all
        confirmed with Yes
        it asked me to confirm and I did
        said yes to it

change-administrations_another-consent =
    Removed a company but the app still reads it
    Changed the divisions, nothing happens
    I cut the list down to two and saved, still the product carries on with all nine. Might it be running on a co-worker's choice?
    Taken off the list last week, and this morning Power BI refreshed that company's figures all the same
    I removed the company from the selection and saved, why does the app still reads it?
    Does my colleague have his own choice of companies for the same app, apart from mine?
    moved three firms out, saved, and it still reads them, maybe through Petra's login?
    Last week I deselected the family holding for the cash flow app and saved. This morning the holding's bank balance is still updated there. Could a co-worker's own selection be overruling mine?
    I reduced the application to one company, saved, checked. It still reads four. Maybe grant of another account is used by the service?
    Saved with only one company left, an hour later the tool still imports the other three; my co-director once linked it as well
    I took a company away from the app yesterday and it keeps pulling that one's invoices. Could someone else's settings be running alongside mine?
    Whatever I tick or untick for the portal, the same five companies come in, as if my choice didn't count
    unticked a company, tool still reads that one
    On Tuesday I removed the holding from the app and saved. On Wednesday the app still had the holding, and then a colleague mentioned he connected it as well.
    I took the sold company away from the tool, yet its figures keep being fetched. My colleague perhaps ticked it too?
    whose company selection counts when two users approved the same app
    does my choice of companies apply if the app runs on a colleague's approval
    two approvals with different company lists, which one does it use
    I took the company off and saved, but the app keeps reading it. Could it run on a colleague's approval?
    two of us allowed the same scanner: whose selection of companies counts?
    My choice is right and yet ignored. Does someone else's apply?
    the reporting app couldn't care less about the companies I picked
    two of us connected it, whose choice of companies wins
    colleague's selection overrides mine?
    I narrowed the app, yet my co-worker also approved it with all entities. Could hers be the one in use?
    does my restriction count if a coworker approved the same app
    two of us gave the app permission, whose selection of companies applies
    two of us approved the same tool, whose choice of companies counts?
    my selection seems ignored, maybe the app runs on the consent of my boss
    The app was connected by my predecessor as well. Could her list of companies override the one I just saved?
    My colleague linked the same tool with other companies. Whose selection counts?
    could it be the app is going by Siobhan's choice of companies and not by mine?
    two user gave consent to one app with different companies, my change has no effect
    two users approved same app, whose company selection counts
    my selection has no effect, maybe the app uses my colleague's one
    could the app be following another person's choice of companies
    Both my partner and I approved the same app. Whose choice of companies counts?
    Several users connected one product with different companies selected.
    My edit of the entities has no effect; could another person's consent be the one that's used?
    My predecessor linked this too with all the books. Is that why my short list isn't respected?
    I cut the tool to the bakery only. The tearoom still comes through, probably through my husband's login?
    Maybe the selection of a colleague is the valid one and not mine?
    .done =
        Karen looked and had it as well, changed
        asked around, only me
        that may be it, I'll ring her
        the admin saw two of them
        asked about, nobody else has it
        asked around, it's only me
        my colleague fixed hers, back to my step
        asked around, it was the old partner's consent
        two of us have it apparently, she'll change hers

change-administrations_all-rights =
    On second thoughts, no companies at all for this app
    Started unticking administrations one by one, but I'd sooner scrap all of its rights
    started trimming the list, but honestly I'd rather be shot of the whole thing
    I began with deselecting companies one after another for the leasing app and by now nothing sensible would be left. On second thoughts I'd sooner take the whole permission away. Can I jump from here to that?
    I was busy unticking companies for the loyalty app, one after another. Halfway it dawned on me that none should be left over and that I'd better finish the whole thing off.
    Halfway trimming the list of companies I think: let's not keep this vendor at all. Which way now?
    I'm at the choice of companies but really the app should reach none. Do I just untick them all?
    is moving every company to the left the same as ending its permission?
    difference between unselecting all companies and taking the whole approval away
    Could I empty the selection if the app must go altogether?
    instead of unticking companies one by one, could I just end it altogether
    remove all companies = withdraw?
    I was about to take every single entity away from the app. Is that the same as withdrawing it?
    remove each company or withdraw the entire permission
    Should I empty the selection or just revoke if it mustn't see anything?
    should I deselect every company or withdraw the whole consent when the tool must see nothing
    should I move every company off the app, or just revoke it altogether?
    started unticking companies one by one but really it should have none at all. Easier way?
    instead of changing companies I'd rather remove the app fully
    halfway the company selection i decided the whole app must go
    I was unticking companies for an app, but really it ought to have no access to any of them
    instead of trimming its companies can i just throw the app out
    is emptying the company selection the same as taking the app's rights away
    I came to shrink its list, but honestly the vendor has gone bust and should read nothing any longer
    rather than choosing companies I'd prefer to close every door on this app
    Picking companies for this app is a waste of time, we've cancelled the product. Shouldn't I just take away everything?
    .opt-some =
        some are fine
        a few may stay
        still for some
        partly
        the app may still reach some of them
        some
        some may stay
        it may still reach a few
        a few are fine
        still some
        part of it may stay
        one company may stay
        the parent company still needs it
        just the bankrupt one comes off, the rest runs on
        not entirely after all, two branches work with it
        leave it at the holding
        oh no, not everything
        off for one client, stays for the others
        It still needs to work for a couple of companies
        Not everything, our Breda branch relies on it
        Leave it two out of the five
        Only the holding has to be shielded
        No wait, some should stay
        One company still imports its invoices with it
        the shop works with it still, only the rest doesn't
        Ghent keeps it
        content once the charity is rid of it
        some colleagues need it for their branch yet
        not everything
        not all of it
        it may keep a few
        don't cut it off fully
        just the one out
        two may stay
        it still needs one of them
        one client is still using it
        it still needs two companies
        only our own entity should remain
    .opt-all =
        nowhere
        completely gone
        no company at all
        shut it out
        the app should reach nothing at all
        nothing at all
        nothing
        no administrations any more
        everything away
        all of them
        it may not do anything
        the app must go completely
        not a single one
        none at all
        contract has ended so for nobody any more
        not one of our companies works with it
        gone, totally
        after that hack it mustn't get in anywhere
        shut it fully, we have another package
        out with the whole caboodle
        Nothing whatsoever
        We've terminated the contract, so all of it
        everywhere, gone
        Lock it out completely
        Not even a single company
        The supplier went bust, take it off all of them
        Full stop to the whole thing
        the shop no longer works with it, nor does the rest
        contract dissolved
        they were hacked, so lock it all
        we have a successor, this one has had its day
        none
        no access any more
        all gone please
        no reason for it to see anything of ours
        it shouldn't see a single one anymore
        scrap everything
        we've cancelled the contract with that vendor
        not a single company, please
        zero access from now on
        it must not reach a single company anymore
        zero access from now on please

change-administrations_some-only =
    Not all administrations after all, just some
    I was going to allow everything, but let's stick to a few companies; how do I go on picking them?
    I don't want everything included, only the five entities that file VAT. Let me carry on picking those for the VAT tool please, how do I move them over and save?
    not everything after all, only pick a few companies for the app
    it should keep a few companies, so carry on choosing
    it should keep a few companies after all, so not revoke. I carry on picking, yes?
    .done =
        then I'll go on picking
        so I'm where I should be
        back to the boxes
        glad the shop can keep working
        carry on
        good, carry on
        good, on with it
        happy with that, lead on
        carry on then
        good, let's pick

## What people say at a step

change-administrations_own-or-standard =
    does it matter for choosing administrations whether the app is a partner's or registered by us
    no clue if this is a standard app or one of our own
    does choosing companies work for every kind of app?
    which apps allow picking companies
    It's a purchased product. Does that mean I can choose which administrations it gets to see?
    .opt-standard =
        from the app store
        off the shelf
        bought it
        a known product
        from a vendor
        regular app
        anyone can use it
        standard
        a standard app
        the standard one
        from a supplier
        its from a supplier
        its a suppliers app
        bought from a vendor
        a normal app
        just an app from the app store
        from a software company
        we bought it
        a package from another company
        not our own
        from a partner
        from invantive
        third party app
        external
        made by another company
        we pay a software house 25 euros a month for it
        it's Klippa, everybody knows that
        spendesk
        lots of other firms work with the same program
        their helpdesk is in utrecht, we programmed nothing ourselves
        it was on exact's website among the apps and i ordered it
        It's an off-the-shelf product we subscribe to
        Dext, same as every other firm uses
        The vendor built the connector, we merely pay for it
        bought it, didn't make it
        We took it from the marketplace last spring and never registered a thing ourselves
        some third party expense tool
        Thousands of other customers use the very same connector, so nothing bespoke here
        we rent it by the month from a software firm
        our neighbours have the very same one
        Not made by us, picked it up at a trade fair
        Comes from the till vendor
        we registered nothing
        bought it, didn't build it
        the supplier's
        we rent it from a company in Utrecht
        nobody here wrote it, it's off the shelf
        our accountant recommended it and we signed up online
        It's Klippa, so bought off the shelf
        one from a vendor, everybody with our kind of shop uses it
    .opt-own =
        we built it
        made to measure
        had it built
        a freelancer made it
        it department built it
        our own software
        bespoke
        own
        an own app
        our own app
        our own
        we made it
        we made it ourselves
        self made
        we built it ourselves
        built in house
        in house
        of our organisation
        registered by us
        our it department made it
        custom made
        our developer made it
        developed by us
        home made
        our own dev registered it
        our jeroen cobbled it together in python
        our it chap requested a client id for it in the app store
        an intern wrote it, it only runs here
        homebrew
        freelancer built it for us alone and put it in our name
        we signed that script up with exact ourselves
        Our developer registered it under our company name
        homegrown script, only we run it
        We've got our own client id and secret for this one
        in-house build
        It was written by our BI guy and nobody outside the company uses it
        No vendor involved: IT set up the registration for us alone
        This is bespoke software made by and for our group
        made by ourselves over a long weekend
        there's no vendor, it's one of Bart's scripts
        our data team pulls the dashboard figures with it
        a freelancer programmed it for us and left us the keys
        not a standard one
        no supplier, we built it
        uses our client id
        Our dev registered it under our own name
        in-house thing
        a lad from IT scripted it years ago and put it in the store under our company name
        we registered it ourselves last year
        our developer made that one in-house
        our developer made an app registration for it last year
    .opt-not-sure =
        no clue which
        could be either
        only it knows
        how would i know
        i dont know
        dont know
        not sure
        im not sure
        no idea
        no clue
        dunno
        idk
        i am unsure
        cant tell
        how do i know
        how can i tell
        i couldnt say
        unknown
        hard to say
        beats me
        no clue which kind it is
        pff
        arranged before my time, nobody remembers
        can't see that from the outside
        i'm only the bookkeeper, i know nothing of such things
        goodness knows
        never thought about it to be honest
        No clue, I inherited this from my predecessor
        How would I tell the difference?
        could be either really
        I'd have to ask IT about that
        You've lost me, what's the distinction?
        Hard to say, the name doesn't give it away
        Somebody else set this up years ago, so beats me
        Bart would know but he's no longer here
        not the faintest where it came from
        It was around when I started and nobody explained
        should I know? I'm only a temp
        don't know
        no clue which kind
        never looked into that
        honestly no idea, I inherited this job on Monday
        hmm could be either, no clue
        I honestly couldn't say, possibly ours, possibly theirs
        honestly could be either, how can I tell
    .stuck-all-rights =
        i want it gone entirely
        get rid of it
        revoke everything
        id rather revoke it all
        it should have no access at all
        i would rather withdraw all rights
        i want to withdraw everything
        rather withdraw everything
        i want it all gone
        everything must go
        all rights away
        the whole app must go
        i want to remove the app completely
        isnt it better to revoke it all
        rather remove it entirely
        take everything away
        get rid of the app
        I'd sooner kill all of its access
        come to think of it we're stopping with that package altogether
        out with it, no half measures
        contract is cancelled so not one company needs it
        why limit it, i don't trust them any longer
        how do i simply switch it off completely?
        Actually we're done with this app altogether
        I want to cut it off completely, not fiddle with separate companies
        we've cancelled the subscription, so it shouldn't see anything any longer
        Can I just kill the whole connection instead?
        The lot has to go, every single permission
        truth is I want shot of them completely
        Couldn't it leave every company rather than this one by one business?
        nothing for me to pick as nothing is to remain
        shut the lot please, they got hacked
        I want it gone completely, not fiddling with companies
        actually I want to take away everything from this app

change-administrations_import-export =
    where is the import export menu to change which companies an app has
    I clicked the administration name top left, what do I pick in that menu
    which menu for changing the companies of an app somebody else linked
    edit companies, colleague's consent
    I manage the subscription and need to narrow a connection that belongs to a colleague. Is there a route next to my own page?
    where's import/export in Exact Online
    How do I reach Import/Export? I want to narrow an app that someone else linked
    start of the second route for choosing companies: what do I click first
    I'm the licence manager and want to change companies for a colleague's app, from which menu?
    change companies for an app that someone else connected
    my list doesn't have the app, is there a second way to edit its companies
    as licence manager, where can I set companies for a colleague's app
    Where is the Import/Export page from which a manager edits the companies of other people's apps?
    route to app's companies when it's someone else's consent
    .done =
        import export is open
        i am in import/export
        opened import export
        i see import export
        import/export opened
        clicked the company top left and found it
        i'm on a page full of columns
        yes that part opened
        import and export, there now
        unfolded that menu and picked it, it loaded
        i'm in the screen with xml and csv
        I'm in, lots of columns with links
        Opened it from the company name
        there now
        That page has come up
        ok loaded, next one
        It was at the bottom of the drop-down but I got there
        I can see things about XML and CSV files, guess that's right
        pressed the firm's name, the page with links is up
        I'm at the bringing in and out of files
        plenty of columns here, what am I after?
        it was in the corner, went on
        opened, lots of columns
        never noticed that menu before, it's open now
        yup I'm on it
        yes menu's there and I picked it
        opened it, loads of links here
        ok I'm on the import export page
        I'm in, whole page of stuff
        open, lots of columns here
    .stuck-menu-not-visible =
        i dont see this on my screen
        this is not on my screen
        i dont see that menu
        i dont have that menu
        import export is not there
        i see no import/export
        where is import export
        i cant find import export
        app permissions is not there
        i see no app permissions
        where is app permissions
        i cant find app permissions
        that option isnt there
        the menu option is missing
        i dont see this menu
        where do i find that menu
        its not in my menu
        its missing here
        i cant see that button
        that isnt on my screen
        top left there's no import/export under the company name
        under the company name just a search box unfolds
        i have sales, purchase and financial but no import
        my version looks nothing like the picture
        you speak of a menu top left, there's only a logo
        where would i be supposed to see that?
        My top bar looks nothing like that
        There's no such item under the company name
        nothing drops down when I click
        I only get a list of companies there, no further menu
        Our version seems different, can't see what you describe
        nothing folds out below the firm's name
        my corner is bare apart from a house
        mine starts at Sales and ends at Hours, that's all
        could my version be different? not a trace
        I don't have anything called import or export
        no such entry in the dropdown
        top-left only gives me a list of companies, nothing else
        on my phone the top left is just three stripes

change-administrations_app-permissions =
    which column holds app permissions
    I am in import/export, where do I go for the permissions of apps
    landed on the import/export page, which link for editing an app's companies
    other column then apps, to change companies
    There are dozens of links on this page. Behind which one do I change the entities of a coworker's app?
    I opened the import/export menu; where's the apps entry in it?
    on the Import/Export page now, in which column is App permissions, i need to change the companies of one app
    I have import export open, what do I click to see the apps and adjust their companies
    Subscription admin here. Which page lets me change the companies for an app that another user linked?
    where is App permissions, which column, I need to reduce the companies
    as subscription manager I'm on the Import/Export page, what do I open to get at a colleague's app and its companies
    in Import/Export, which link leads to an app's allowed companies
    .done =
        app permissions is open
        im in app permissions
        i see the list of apps
        opened app permissions
        the list is there
        clicked in the rightmost column, a row of programs came up
        it was under other, it's open
        looking at the linked apps
        here now, seven of them
        found the link and followed it
        permissions of apps has loaded
        A list of programs is showing
        Got it, it was in the last column
        clicked through
        I see about ten apps now
        Yep, that opened
        ok I'm one screen further
        All the office's connections are listed here
        second from below in the last column, clicked
        package names are coming up now
        a page with twenty programs or so
        I'm at everybody's list
        didn't expect so many apps but i see them
        list of apps is up
        I see rows of apps, so I guess so
        clicked it in the right-most column, got a table with apps
        yep I'm in app permissions
        that's open in front of me now
        list of apps is on screen
    .stuck-menu-not-visible =
        there's no column called other
        xml and csv yes, not a word on apps
        mine stops after the third column
        the permissions link is absent from the page
        my colleague gets it, i have a shorter list
        That column isn't on my page
        I searched the whole page, no such link
        mine stops after three columns
        The picture doesn't match what I have here at all
        I see that heading, yet the link you mention isn't under it
        columns aplenty, but that one link is lacking
        went over all four: bank, xml, csv, archive, the end
        my last column falls off the screen
        that heading doesn't exist in ours; where precisely would it be?
        that column ends at "Reports"
        "Other" column is missing on my screen
        no column called Other on my page
        column Other is there, App permissions it is not

change-administrations_open-app =
    which name do I click to change the companies of an app
    how do I open the app to choose its administrations
    I'm in the list of everyone's apps, what do I click to change the companies
    open app to edit companies
    Having reached the subscription's app list, do I click the app name itself to get at its choice of administrations?
    the app list is open, how do I see the details of a single one
    in App permissions there's a table of apps, how do i open one to edit companies
    I'm in app permissions to change companies, click on the name of app?
    list of apps is open, how do i get to its companies
    I have the App permissions page before me and should like to alter the companies of one program; what do I select?
    .done =
        the app is open
        i opened the app
        i clicked the app
        opened the app
        clicked the name, got a page of explanation
        it now shows what it is allowed to do
        detail screen in front of me
        yes, clicked through on the row
        i'm in, starts with the vendor's contact details
        on that package's page
        Opened it, now there's a long text
        I'm on its detail page
        clicked the name
        It shows what it may read: sales, purchases, contacts
        Was on the second page but I'm in
        yes it's open
        Done, a list of data kinds appeared
        clicked the name, a long story came up
        I'm on the scanner's own page
        it's open, invoices and customers are mentioned
        details before me
        clicked through to its page
        that wasn't hard, it's open
        opened Dext
        long page of legal-looking text opened
    .stuck-app-not-in-list =
        the app is not in the list
        i dont see my app
        its not listed
        my app isnt there
        i cant find the app
        seven programs but not ours
        haven't come across it in that row
        should be under b, but no
        the overview is blank for me
        which one is it? no name looks like it
        The one I need isn't listed
        none of these names ring a bell
        There are five apps, ours is not among them
        Empty list here
        I went through it alphabetically and our webshop link doesn't appear
        twenty names, no scanner
        there's nothing for me to click, ours isn't among them
        not here either! where on earth is it
        looked alphabetically under S, zilch
        ours isn't among them
        list ends at M, ours should start with P
        your app's name isn't anywhere here at all
        can't spot ours among the 20 apps

change-administrations_scroll-down =
    how far down the page are the administrations
    I only see a long row of data kinds and no companies
    where is Manage companies
    the app's page is an endless list of data types, where do I get to the companies part
    which link beside the app opens the screen with the two lists
    Which button opens the list of companies that a program may see?
    I clicked the app and only see a long text about kinds of data. Where do I change the companies?
    where is Manage companies located, beside the app or on its own page
    the button to edit the entities should be at the bottom they say, which one
    where does one find the 'manage administrations' thing on an app
    manage administrations button location
    The page of the app is just a long list of data types. Is the choice of companies somewhere underneath?
    where is the manage administrations button
    The app's page is very long. Where on it can I alter which companies it reaches?
    I've clicked the app and see a long list of data types, where do I go to change the companies
    which button do I press on the app page to edit its companies
    I have the app in front of me, which link changes the companies
    where do I click in the app page to add a company
    button to manage the companies of this app?
    what is the button called on the app's page for picking companies
    Where on an app's page do I find Manage companies?
    The page of the app is very long and I look for the button to manage companies
    .done =
        im at the bottom
        i scrolled down
        all the way down
        i see manage administrations
        i clicked manage administrations
        reached the end
        clicked manage administrations
        pressed that manage button, two columns appeared
        after endless text there it was, clicked
        first the name, then rolled to the end
        got it, manage companies is open
        now i see a box of companies left and right
        was right beside the app, clicked
        Clicked it, two columns came up
        Found it right at the bottom
        yes, done that
        It was next to the app all along, I've pressed it
        I've arrived at a page with companies on both sides
        There we go, after a lot of scrolling
        screen opened, what now
        pressed it, two boxes side by side now
        it hid below a wall of text but it's open
        The button sat right by the name, quick one
        I've reached the companies
        pressed, I see two boxes
        didn't have to scroll at all, it was right there and i clicked
        clicked it, two lists popped up
        there's a link right beside the app already, used that one
        clicked it, two columns opened
        pressed it, a screen with two lists opened
        two columns showing now
    .stuck-no-manage-administrations =
        scrolled all the way down, no button
        no manage link
        no such button
        nothing at the bottom
        link isnt there
        i dont see manage
        bottom of the page is empty
        i dont see manage administrations
        manage administrations is not there
        where is manage administrations
        there is no manage administrations
        the button manage administrations is missing
        i cant find manage administrations
        theres nothing at the bottom
        that button isnt at the bottom
        i cant choose administrations
        no manage button
        i dont see the manage button
        where is that button supposed to be??
        only revoke is behind it
        been down to the very bottom, page ends with the kinds of data
        where should that manage thing be precisely?
        apparently that function is locked for us
        a whole string of rights but nothing on companies
        There is no such button on my screen
        All I get is a wall of text about data, then nothing
        where is it? can't find it anywhere
        My other app has that link but this one lacks it
        Only a revoke option is offered here
        I see what it may do, but no button for companies
        only Close and a load of text on invoices
        next to the name there's just the red word for removing it
        I'm at the last line and there's nothing to press
        Where you say a button should be there's only text about sales data
        nothing like that on this page
        it only shows which data it reads, then the page ends
        there is no manage companies anywhere near the app
    .stuck-want-all =
        can't i leave it on everything, even if we buy another company
        we set up a new entity each month, this is hopeless
        it also says allow current and future there, isn't that for me?
        it may have all forty
        without me coming back to put one in every time
        I'd like it to cover every company we have, including ones we add later
        Is there a way to let it in everywhere at once?
        we onboard new entities each month, they should be included automatically
        Unlimited access please, no picking
        All of them, now and down the road
        can't I just say they're all fine
        I'd like any firm we still found to come along automatically
        sixty files and ten more a year, I'm not going to maintain that
        is there no single tick for the group, future included
        any switch for all of them, future included?
        all companies please, can't be bothered to pick
        we open a new company every quarter, I don't want to redo this each time
        we add new shops all the time so every company incl the next ones please
        I'd like it to have every company incl. the ones we set up later

change-administrations_move-administrations =
    how do I move a company from available to selected
    which arrow puts an administration back on the left
    which arrow takes a company away from the app
    available companies and selected companies, which side is what the app may reach
    how do I move an administration from left to right in that screen
    which arrow removes an administration?
    Two columns of companies and two arrows. Which side holds what the app may see?
    How do I take a company out of Selected companies? Ticking alone does nothing.
    available companies vs selected companies, which arrow adds one
    I tick a company on the left and then what, to let the program have it?
    left list, right list: which side may the app see
    arrows to take company off
    I've two columns of entities in front of me and want the tool out of just one of them. Tick and which arrow?
    which of the two lists does the app get to see
    I'm at the screen with arrows between two columns. How do I drop one company and add another?
    two columns with arrows, which side means the app is allowed in
    how do I take a company out, do I tick it on the right and press the arrow back
    I see left list and right list of companies, dont understand what to do with it
    two boxes with arrows between, which box means the app can see it
    I'm on the page with the arrows to shift companies and I'd be afraid of my life to click wrong. Right-hand is allowed, is it?
    How to remove one administration in the selection screen, tick and then left arrow?
    two lists with arrows, which side is allowed
    how do I move a company to the list the app may see
    Two lists with arrows in the middle, which one is what the app may see?
    Available vs selected companies, what's what
    How do I shift a company from the right box back to the left one?
    Right means allowed, or right means blocked? I don't want to give away the wrong set of books.
    Which arrow takes a firm away from the app?
    What's the difference between the box on the left and the one on the right for the app's access?
    How do I move companies from available to selected for an app?
    .done =
        theyre on the right
        moved them over
        chosen
        i chose them
        i have chosen
        they are on the right
        administrations chosen
        i moved them
        its all set now
        they are on the right side now
        selection made
        the right ones are selected
        ticked them and moved them over
        pressed the arrow and they went across
        ticked three and shifted them
        the sold one went back left
        sorted, five on the right
        kept just the holding and the operating company
        there, moved what had to move
        Moved the two entities across
        The right-hand side looks the way I want it
        done shuffling
        I took the holding out and kept the rest
        Ticked, arrow clicked, they jumped over
        That's sorted, the selection is correct
        Added the Belgian company, now what
        slid two over and took one out
        Ghent is on the proper side now
        fiddled with the arrows till it was how the boss wants it
        Private firm went left, the others I let be
        shifted three over to the right
        no more Holding BV on the right, done
        moved the two I needed
        took the pension fund out
        took the sold company out, lists look good
        moved the two over, arrows are a bit fiddly but grand
        moved three across
        right list has the two I need
    .stuck-all-on-the-left =
        everything is on the left
        right list is empty
        all still on the left
        everything is still on the left
        its all in the left list
        everything is left
        the right list is empty
        nothing on the right
        the right side is empty
        they are all on the left
        i only see things on the left
        all administrations are on the left
        how come the right box is blank, the app has run for years
        it says selected: 0
        is it normal that none has been chosen yet?
        nothing on the other side though it could reach everything
        i can't take anything off since the selected box is bare
        The right column is empty, is that normal?
        Everything's sitting in the left box even though the app works fine today
        it says nothing is selected, but it reads all our companies
        Why is not a single one on the right?
        Odd, all our entities appear as not chosen
        right box is empty though it can get into everything
        nothing on one side, sixty on the other, how come?
        Gave me a fright: seemingly nothing is picked
        thought I'd take them out of the right one, but it holds none
        the right one's empty though nothing was ever taken away
        everything's sitting on the left, is that right??
        right side is empty, everything sits left
        right hand side is empty and all my companies sitting left, is that an error
        the right side shows nothing at all, is that normal?
    .stuck-administration-missing =
        a company is missing
        one company isnt there
        our holding is missing
        client not in either list
        new company isnt listed
        mine is not there
        my administration is not listed
        i dont see my administration
        the administration is missing
        an administration is missing
        one administration isnt there
        i am missing an administration
        my company isnt listed
        i cant find the administration
        i dont see that administration
        not all administrations are there
        the new company isnt there
        the administration i need is not there
        our new branch of last week is in neither column
        i count nine and we have ten
        where did the foundation go?
        the client i need is absent from both lists
        searched for number 1204, no hits
        One of our companies isn't in either list
        I can't find the foundation anywhere in these two boxes
        the entity I need isn't offered
        Shows twelve, we have thirteen
        Where's our German subsidiary? Not left, not right
        neither left nor right has our charity
        I count eight, we own nine
        last week's new firm is nowhere to be seen
        can't tick what isn't there
        Our Antwerp branch isn't in either column
        both columns, no sign of our Belgian entity
        our German entity isn't in either column
    .stuck-want-all =
        allow all
        new ones too
        everything please
        all companies
        i want all of them
        i want everything
        new administrations too
        future ones too
        also what comes later
        all of them including future ones
        can i choose all at once
        i want new ones added automatically
        all please
        give the app everything
        i dont want to choose every time
        do i have to add new ones each time
        do i have to tick a hundred boxes? it may have the lot
        what about companies we found next year, do they come along?
        is there no button for the entire range, now and later
        rather have it grow along automatically
        never want to look at this again, leave it open for everything
        I'm not ticking 300 boxes, just give it everything
        We'd want future companies to be in automatically
        can it simply have the full set
        No restriction at all would suit us better
        What about entities we set up next year? They ought to be covered too
        sixty ticks, really, when all are allowed anyway?
        And next year's company, do I come back for that one?
        the entire group, today and later, no fuss
        it should grow by itself
        can I allow the lot, also those to come
    .stuck-all-rights =
        never mind, throw that program out altogether
        if i put them all on the left is it gone? that's what i'm after
        management says the entire link must stop
        we're switching so none should be left
        scrap the app instead of this shuffling
        None of them should remain, we are ending the contract
        I want to strip it of everything, not rearrange a list
        Better to withdraw the whole consent after all
        zero companies, get rid of it
        The board decided this vendor must not see anything of ours any more
        they all have to come out, so it might as well disappear
        if I shove everything left am I rid of them, or is there another way?
        on second thought we quit that vendor
        I'm after the big red button, not arrows
        better withdraw the lot, I don't want to pick companies

change-administrations_save =
    where is save and close
    I picked the companies, how do I store my choice
    do I need to press save after shifting the companies over
    I closed the two-list screen without saving, is my selection lost
    where is save and close for the company selection
    do I have to press save and close after moving them over?
    After shifting the companies, do I have to confirm or is it kept automatically?
    I left the companies screen without confirming. Is my selection lost?
    Save and Close on the list of companies, needed or can I just close the tab
    Moved an entity to the right and closed the browser; next day it was back on the left.
    do I need to save after moving the companies across or is it instant
    where to save app's company choice
    I shifted the entities for our planning tool and walked away from the page. Is that stored?
    do I have to save the company selection somewhere
    moved the companies across, how do I make it stick
    do i have to press save after moving the companies across
    I moved them to the right and closed the tab, next day all was back. Did I forget something?
    is "save and close" needed after picking companies
    do my chosen companies save by themselves or is there a button
    where is save button after picking companies for app
    do I need to save after moving companies with the arrows
    closed the window and my selection of companies was gone
    where's the save button for the company choice of an app
    Company choice is back to what it was as soon as I leave the screen, forgot to store it?
    Is the shift between the lists instant, or must I confirm it somewhere?
    Where do I save the entities I selected for the app?
    I moved companies with arrow, is it finished or something more to press?
    After moving the trading companies across with the arrow, is there a further button that must be pressed?
    .done =
        saved
        i saved it
        its saved
        i clicked save
        i pressed save
        stored and the screen closed
        clicked the button at the bottom
        hit save n close
        kept it, i'm back at the apps
        came back to the previous page without errors
        had one more look at the right list and confirmed
        Saved
        It closed and took me back to the overview
        pressed it, no errors
        I double-checked the right side and confirmed
        That's stored now
        yes done, carry on
        The window shut after I stored the changes
        stored, the window shut itself
        counted the right side again, then confirmed
        It jumped back to the earlier page so I take it that's fine.
        green bar, changes applied
        save and close hit
        it closed without complaining
        closed by itself after I pressed it
        saved and closed, kindly proceed

change-administrations_prove-by-hand =
    how do I see in the app itself whether the companies are right
    in the app it is not as I chose it
    how to check that the removed company no longer comes through
    I took a company off and now see "not within division scope", is that what should happen
    selection saved, how do I verify the app only gets those three
    How do I test that the company I took away is truly out of reach for the tool?
    I unticked a client and now the tool shows a division scope error for it. Is that good news?
    saved the new choice of companies, what would show me it took effect
    How can I check in the app itself that the added entity came in?
    how do I check the app lost that one company and kept the rest
    verify company removal worked
    After taking the foundation off the app, it complains with Forbidden on it. I take it that this is what we want?
    how to test that the removed company is really blocked
    I took one company off. Is an error in the app on that company now good news?
    after taking a company away, should the tool show an error or just nothing?
    I'd rather test my company selection myself inside Dext, how
    I took a company off the tool, how to verify that it is really gone there
    is there proof the app now only sees 2 companies
    how do i check by myself that the app only sees the companies I picked
    How can I be sure the app no longer reads that one company?
    Test whether the new choice of companies reached the app
    Prove to my board that the holding is now closed to the tool, how?
    Which sign tells me that the trust has really been taken from the app?
    I gave the till our second shop. Do I have to refetch before it shows?
    Quick test that a removed firm is no longer readable for the tool?
    How would I verify in my report that the restricted company list is in force?
    .opt-as-wanted =
        looks right
        correct now
        thats right
        the right companies
        just how i want it
        all correct
        yes it is as i want it
        yes its right
        its right
        it is correct
        as i wanted
        all good
        everything is right
        yes exactly right
        the right administrations are there
        i see the right ones
        thats how i want it
        looks good
        its right now
        perfect like this
        exactly how I wanted it
        the sold company gives forbidden now, good
        the new branch shows up in the picker
        i count five and they are the five i meant
        great, just the holding left
        division scope error on that one, which was the idea
        yep, in order
        Exactly what I was after, the holding has vanished from it
        the added company came through after a refresh
        Spot on
        It now throws an error for the one I took away, as intended
        Tested it: right set, nothing extra
        Looks good, only our two entities remain
        Yes, the director's private books can no longer be pulled
        Ghent's out, Liège is still in
        the new firm now turns up in the package's picker
        private firm gives an error, just what I hoped for
        only the shop is left and that's the idea
        yes, just right
        the removed one no longer shows
        gone, as it should be
        not in division scope for the one I took out, good
        nothing wrong with it
        error for the company I removed, great
        it can't reach the removed one
        exactly the four I ticked
        nothing there that shouldn't be
        spot on
        all five show up now
        the closed-off one gives Forbidden now
        the new one shows up and the old one is gone, perfect
        only the two I ticked, perfect
    .opt-not-as-wanted =
        two of three are in, the third is missing
        nearly right
        all but one
        almost as I wanted
        still wrong
        still shows the old ones
        wrong companies
        still sees too much
        one still missing
        no it is not right
        its not right
        not right
        its wrong
        no not good
        i still see the wrong ones
        there are too many
        there are too few
        i still see everything
        nothing changed
        the wrong administrations
        no not yet
        its not as i want it
        one is missing
        it still sees too much
        nothing has changed
        the one i took off is still fetching invoices
        the branch i put in isn't in the dropdown
        i expected an error on that company but get figures
        it shows three whereas i chose five
        alas
        identical to before, no difference whatsoever
        It still pulls in the company I took out
        nothing changed as far as I can tell
        The one I added isn't showing, refreshed three times
        Nope, wrong set
        Now two that should have stayed have disappeared
        Sadly the holding still ends up in the export
        The outcome differs from my selection
        Ghent's still in and it's Liège that vanished
        new firm refuses to turn up
        I took the private one out, yet postings from it just came through
        same as this morning, nothing moved
        not gone
        nope, still there
        the one I added isn't there
        not right, it still sees everything
        gone? no, still sees it
        no error on the removed company
        removed it, yet it's not out
        can still reach it
        the sold company can still be picked
        Didn't change a thing
        it still pulls the one I took out
        nothing changed on my dashboard
        it still sees the company I removed
        still pulling data from the company I removed
    .opt-cannot-test =
        i cannot try it now
        cant test that
        i have no access to the app now
        will have to try later
        my colleague runs that program and isn't in today
        no account for it
        it only runs tonight
        that software is on another pc
        leaving it to the client, who's in there himself
        not now, i'm on the train
        It only runs overnight, so I'll know tomorrow
        I don't have a login for that program
        no time right now
        My colleague has to look and she's on leave
        Can't get at the app from home
        The vendor's server is down for maintenance, checking has to wait
        Not possible at the moment, I'm off to a meeting
        package runs at the client's, I can't get in now
        at home without that laptop
        it only fetches tonight so there's nothing to see
        whoever works with it is at the dentist
        no idea mate
        can't try that
        don't know
        not my app
        no way to check
        can't say what it sees
        no idea if that one's gone
        supplier's system is down till Monday
        can't check right now, the refresh takes hours
        only the boss has the app on his laptop, he's off till Monday
        I've no login for that tool
    .stuck-another-consent =
        somebody elses choice may be in use
        a colleague also gave consent
        someone else chose too
        another user made a choice as well
        the app uses a colleagues consent
        maybe it is another users
        there is another user with this app
        my colleagues choice counts
        my colleague uses it too
        it runs on a colleagues login
        could it be running on somebody else's permission?
        petra let it in too, with all her companies
        could it be coming in through someone else?
        i think it uses the accountant's login, not mine
        two of us agreed back then
        my predecessor had set something up under his name
        Could it be running on my colleague's approval rather than mine?
        Two of us connected this app, whose settings count?
        maybe it uses someone else's login
        I suspect the accountant authorised it as well
        Our controller linked it under his own name, might that be interfering?
        might it run on Karen's login rather than mine?
        whose choice counts if two of us approved it
        my colleague has it too, with everything open
        does the package even use my approval
        I'm not the only one who connected it, does that matter?
        my predecessor may have linked it as well
        maybe it runs on my boss's permission instead of mine
        maybe it's running off Deirdre's login rather than mine
        maybe it runs on my predecessor's permission

change-administrations_look-again =
    let me go over my choice of administrations again
    maybe I selected the wrong company, how do I review it
    I removed a company yesterday but the tool still reads it. How do I review my choice?
    perhaps I forgot to save the selected companies, where to look once more
    I may have moved it to the wrong side: the app now shows exactly the entity I wanted gone.
    how to reopen the list and see if the right companies were kept
    unticked a company at the app but its figures keep arriving
    choice of companies did not stick
    The list of entities for our app went back to how it was. Did I forget something when changing it?
    my change of companies had no effect so far
    I think I moved it to the wrong column, app still loads the company I removed
    saved my selection, but the app still pulls the wrong companies. should I go back and re-check the right-hand list?
    My choose of companies looks not right in the app, how do I see again what I saved
    can I go back and double check which companies I chose for the app
    I changed the companies but the app shows the old ones, did I do it right
    selection seems not applied, where do I look at it again
    think i moved the wrong entity to the right, how do I put that straight
    Removed the wrong company from the app by mistake, can I undo it?
    After saving, the app shows something different; where do I recheck what I selected?
    I removed two entities and saved, yet the tool still shows both
    .done =
        i looked again
        checked it again
        i changed the choice
        the choice is right now
        saved it again
        turned out i hadn't saved, now i have
        one was on the wrong side, moved it
        went over it all, it was right
        back in, fixed the tick and stored it
        corrected
        checked the right side and pressed save and close
        It hadn't been saved, it is now
        One sat on the wrong side, fixed that
        rechecked and stored again
        The right-hand box is correct and I've closed it
        I'd forgotten the last button, pressed it this time
        Went through it again, all fine now
        I'd forgotten to store it, done now
        Ghent was on the wrong side, put right
        reopened, counted, confirmed
        it was fine already, confirmed again anyhow
        redone
        it was right already, nothing to fix
        redone, saved, closed
        right list was wrong indeed, corrected it
    .stuck-administration-missing =
        my administration is not listed
        one administration is still missing
        the administration isnt there
        that branch is neither left nor right
        the entity to be added isn't on offer
        it won't give me number 310
        what if the client is in neither of the boxes
        my brother's partnership isn't between them
        The company I'm after is in neither column
        Can't add it since it isn't there to tick
        seven of our eight show up
        Still no sign of the partnership in the left-hand box
        How do I get an entity in there that isn't offered?
        Antwerp is in neither of the boxes
        the new firm can't be picked
        eight of our nine are on offer
        why does the left one lack our charity
        it isn't among the available ones at all
        entity isn't offered in either list
        that company just isn't offered in the list
    .stuck-another-consent =
        my list is right so it must be reading somebody else's
        would the director's consent take precedence over mine?
        bart also agreed here once
        perhaps this runs on the system user rather than me
        can two people have chosen for that app at once
        My list is right, so perhaps it relies on another person's login
        The boss authorised this too, does his choice override mine?
        several people here have linked it
        According to the vendor it's connected under a different email address
        Is there possibly a second approval floating around?
        mine's in order, so it must run through someone else
        Karen has it on as well, could that interfere
        whatever I pick, the package couldn't care less
        maybe our bookkeeper's selection outranks mine
        Is my colleague's setting overruling mine?
        could it be running on my boss's account instead?
        could it be using another user's settings instead

change-administrations_prove-again =
    after looking again it is still wrong in the app
    now the app shows what I wanted
    .opt-as-wanted =
        yes now its right
        now it is
        its right now
        now its fine
        yes now
        saving was the trouble, it nicely sees five now
        solved
        that one has finally vanished
        yep the new one now appears
        forbidden on the sold business, exactly as it should
        after saving a second time all that belongs is in
        This time it worked
        Now it shows just the three I picked
        finally
        The extra company is out of the report at last
        Restarted it and the set matches
        Good, second try did the trick
        Our new entity has turned up
        now Ghent is out
        storing it made the difference, they're all there
        Second time lucky
        by now it refuses the private firm, as it should
        right now
        no longer sees the old one
        nothing extra any more
        now it's gone
        exactly those, none besides
        the dropped one is gone now
        no extras anymore, good
        finally, looks right
        exactly the two I picked, nothing more
        it is showing correctly now, thanks
        sorted now, thanks
    .opt-not-as-wanted =
        no its still not right
        still not
        still wrong
        its still not right
        no still the same
        not right again
        same as before
        getting tired of this, that sold company again
        doesn't help
        it keeps showing eight instead of three
        stored it twice and nothing moves
        no trace yet of the branch i added
        sadly it goes on fetching invoices of the wrong one
        Same story as before
        No difference whatsoever
        the wrong company keeps coming back
        It ignores my selection, even after a restart
        Eleven entities instead of four, still
        I've done it all twice and it remains off
        Our Ghent branch is absent again
        Ghent still isn't out
        same row as before, again
        stored it anew and not an inch of difference
        getting tired of this, private postings keep coming
        not gone
        no change
        still too many
        nope, wrong again
        that company isn't out even now
        thought so, but no
        it hasn't taken my choice
        Same as before, none the better
        same old
        still see the holding, argh
        no change at all, still the old companies
        nope same wrong companies
    .opt-cannot-test =
        have to wait for the nightly refresh
        my licence for that package ran out
        the only person with a login is in spain
        don't have that program myself
        no time to try it
        can't reach it from here
        won't know until the next nightly run
        The person with access has gone home
        I'm on a train, later perhaps
        Program's offline today
        That has to wait until Monday
        We need the supplier to kick off a run first
        Skip it, I've no way of checking from here
        everybody's gone home and I don't have that program
        vendor maintenance until Monday
        it fetches once a day, so tomorrow at best
        the pc it sits on is being repaired
        can't tell
        don't know
        not able to test
        no access to it
        no idea, haven't got it
        not before tomorrow's sync
        I can only test on Monday
        I don't have the app to hand, I'm on the bus

change-administrations_proof =
    can you check that the app now sees the right administrations
    is the list of companies that the app sees correct now
    Could you fetch the list of companies the app sees after my change?
    is the automatic check of the chosen companies complete, or may the list show more than the app is allowed
    I took companies off an app. Can Wegwijs put the old and new list side by side?
    selection of companies saved; can something read it out by api, changing nothing
    I saved the new company selection, can you verify what the app gets back?
    how do I prove to the auditor that the app now only sees the chosen companies
    can wegwijs check the list of companies for me after my change, without altering anything
    how to be sure my company selection really came through
    check which companies the app gets after I changed it
    verify the new selection of administrations
    .check =
        sure go ahead and look
        pls verify
    .plan =
        before you send anything let me read it
        show the request, our security officer will ask
        before anything leaves this machine I want to know what you're sending
        what data leaves my machine?
    .by-hand =
        I shall verify the same from my side
        I'd rather look in the app with my own eyes

change-administrations_proof-again =
    check the list of administrations once more
    I corrected it, is the list right this time
    .check =
        yes look again please
        try now, I fixed the right-hand list
    .plan =
        what exactly goes over the line? show that first
        let me see the call before it runs
        show the request first pls
    .by-hand =
        leave it, my own eyes will do

change-administrations_changed =
    the app sees exactly what I chose, am I done
    changing the administrations worked
    I picked companies one at a time and it's right now. Will an entity we set up next year join on its own?
    must I come back for each new company once I have made a selection
    The selection works. What becomes of a company that we open later?
    does a hand-picked set of companies need upkeep
    if I hand-picked the companies, will next year's one turn up by itself
    picked some, what about new ones
    We selected three entities for the connection one by one. Does a fourth need adding by hand later on?
    narrowing worked. will future companies be included by themselves
    The app now shows just the ones I picked, anything to remember for later?
    now the app sees exactly my three companies. Will a fourth one be added automatically later?
    it worked, the selection is correct. anything to keep in mind for future companies?
    If I handpick companies, does a future entity get included on its own or must I add it
    now that I picked single companies for the app, will a new one be added automatically later on?
    selection is right now, will future companies be added by themselves
    company change worked, do I have to repeat it for new ones
    the app shows what I picked, finished?
    Now that the app sees just the entities I picked, will one we set up next year be added by itself?
    I chose companies one at a time for the app; what about a company created later
    After limiting an app to named companies, will future companies be reachable automatically?
    .opt-overview =
        what else has access to our books?
        now I'm curious what other apps are linked
        give me the list of connected apps
        I would like to see list of everything connected
        can I see what else has access
    .finish =
        nothing else, we're good
        great that's it

change-administrations_not-proven =
    saved it but I have no way to test whether the app follows
    stored the choice, not proven yet
    saved the company choice and can't run the app today, fine?
    companies changed, not verified
    The entities are set for the app but its next sync isn't until tonight. What should I look for tomorrow?
    saved the companies but I can't check in the app
    I limited it on the Exact side; the app's owner is on holiday so it's untested
    saved my company choice but can't open the app until monday, what then
    I changed which entities the tool reads but have no login for the tool itself to test. Am I finished?
    no time to check if the picked companies work, when do I look
    saved the companies, but I cannot open the app now
    changed the selection and no one verified it yet
    how can I check tomorrow if my change of companies worked
    Saved the companies but can't open the app until Monday, am I done?
    A colleague has the app's login; I changed its companies but have no means to look.
    The vendor's site is down so I've no idea if my new selection of firms has landed.
    Saved the new company list but the tool is down for maintenance, am I good?
    .finish =
        fine, I'll look tomorrow, nothing more for now
        finished here
        fair enough, I'll try it tonight
        that'll do for now

change-administrations_own-app-limits =
    our own app offers no choice of administrations, how can it be limited then
    limit an app we registered ourselves to one administration
    our own registered app sees every company, can I narrow it
    limiting a home-made connector to a few entities, how, there is no chooser
    in-house integration reads all my administrations, what are the options to show it less
    Why can't I untick companies for the tool our own IT guy registered?
    limit a home-made integration to two entities
    Our developer registered something of our own in the App Store. Can it see less than the login behind it?
    custom script reads all our companies, do I need a separate user to hold it back
    our home-built integration sees every company, can that be limited
    restrict own app to one entity
    The app we registered ourselves offers no choice of companies. How else do we keep it out of payroll's entity?
    limit companies for an app we registered ourselves
    Our in-house integration sees every administration. Can that be narrowed per company?
    our in-house app can see every company, there's no picker. How do I limit it?
    is it possible to restrict own registered app to 1 division
    why can't i tick companies for the app we registered ourselves
    our own registered app shows every company the user has, how to limit that
    I am IT supplier, we have build a custom app for customer. Customer want that it sees only one division. Possible?
    Would a separate login be the only way to keep our in-house tool out of the payroll company? There's no company picker for it
    restrict our own app to a couple of companies
    We registered the app ourselves, how can it be made to see fewer companies?
    No company picker for the app our developers built. Normal?
    Our own App Store registration: keep it out of the directors' company
    Custom app, want to limit it to one administration, cannot tick anything.
    We've our own client secret and all that. The bookkeeper's personal firm is visible to it and she's furious; can we hide it?
    Is restricting the rights of the signed-in user truly the sole way to fence in a bespoke integration?
    Homegrown connector reads the clients' books too, want it out of there.
    Our self-registered app should see less companies, I find no selection
    Can the reach of an in-house registered application be restricted by company?
    .opt-revoke =
        take away the old one first, yes
        ok so withdraw the old one first
        I will withdraw the old one first, how
        then I'd revoke the old one first
    .opt-reauthorise =
        log in as a fresh user, how?
        I want to grant it again, with a limited user this time
        sign the app in afresh under a new account
        help me grant it anew with the separate user
    .finish =
        got it, no further questions
        fair enough, I'll limit the user

change-administrations_not-changed =
    my selection is stored but the app ignores it
    even after saving twice the app still shows the old companies
    changed the companies twice and the app still shows the old set
    my company selection is saved but has no effect at all, what remains to try
    the removed entity keeps showing up in the tool even after redoing it
    Checked and saved twice and the app still sees the wrong companies. What's left to try?
    second attempt at choosing the companies and it didn't take either
    After repeated changes nothing differs in the program. What should I tell the supplier about the companies?
    tried everything with the two lists, still the wrong entity shows, who can help
    I've changed the companies twice and the app couldn't care less
    app ignores my company selection
    Despite saving the right companies the tool shows the old set, even after checking. What else might be going on?
    second try and the app still ignores my company choice
    I've rechecked the selection, saved twice, nothing changes in the tool. What else is there?
    checked my selection twice, saved twice, the app still ignores it. what else can be done
    The tool keep showing removed company even after i save again and refresh again
    changed the companies twice now and the tool is still showing the old ones, what else can I do
    Saved it right, checked it again, still the app doesn't pick up the change. Who do I ring?
    I already check my selection in Exact and is correct but program still not follow it
    changed and rechecked the companies, app still wrong
    second attempt, still sees the removed company. What else can i do
    the application ignores my choice of companies
    I've saved the company selection twice and the app still goes by the old one
    The program ignores the entities I picked, even after saving again and fetching anew
    Selection right in Exact, wrong in the tool, restarted everything. Whom do I turn to?
    Twice saved, twice refreshed, still five firms in the app where I selected two. Out of ideas.
    Support of the vendor blames my selection in Exact but it's been correct since Tuesday
    The company I deselected a week ago is alive and kicking in the app. Re-saved, re-fetched, same story.
    Selection is twice controlled and saved, still the tool shows the wrong companies
    .opt-new-administration-invisible =
        it's a brand new company that doesn't appear
        we only set up that entity last week
        brand new division is nowhere in the app
        last month's new company just won't appear
    .opt-reauthorise =
        I'll just sign in anew and see
        I'll give consent again, guide me
        let me grant it afresh
    .opt-division-scope-error =
        it throws "not within division scope"
        app throws an error saying that division isn't allowed
        error text: administration not in scope
    .finish =
        I'll call the vendor, that's it for me
        leave it there, I'll ring the supplier
        will ask my colleague
    .opt-revoke =
        withdraw it then
        let me pull its rights

change-administrations_own-list =
    how do I get to my own list of apps to take a company off one of them
    which list has the app that should see less
    open the security center to change the companies of an app
    where do I start if I gave the consent and want one company out
    which list do I start in to change the companies of an app I approved myself
    do I need special rights to take a company off my own app
    who should be signed in to edit the selection of administrations
    I approved the expense app myself and want it to see fewer companies. Where do I find it?
    Do I need special rights to take one company off an app that I allowed?
    vendor says edit the companies under My app's permissions, how do I get to that page
    To shield a company from a tool under my own login, which tab of My Exact Online is it?
    where's my own list so I can untick one company for my app
    screen to limit my app's companies
    I approved this tool myself last year. Under which menu of my name do I change the companies it's allowed to see?
    which menu do I use to edit the companies of an app I approved
    Take me to the page where my own permitted apps are, I want to drop one entity from one
    where is the page with apps I personally gave permission, I need to edit the companies there
    I approved Yuki myself last year. Where in my own profile is the place with the companies it can reach?
    which menu under my name for edit companies of an app
    Is it security centre or what is it called, where I change the companies of my app? I gave the OK myself
    where in exact do I open the app to change its companies
    I approved it myself, where's the screen for companies it may see
    path to edit the administrations for my app
    Which menu behind my name leads to the app whose companies I want to edit?
    Where in the Security centre is the app that I approved, so I can pick other entities for it?
    Where is the place for choose companies of one app?
    .done =
        found it
        found
        I found it
        found the row
        found among my permissions
        by my name and the security centre, there it was
        second row
        got the list in front of me and the right one in view
        scrolled down and recognised the name
        can see it with a few companies behind
        Got it, it's on the list
        Found the thing, third row
        I'm looking at it right now
        yep there it is
        Took me a minute to get behind my own name but I've spotted it
        ok next
        The entry for our expense tool is showing on my screen
        the scanner's line is in front of me
        by my name, the safety page, down, and yes
        it was under the maker, found all the same
        sixth from the top, three companies behind it
        row located
        took forever to load, no complaints, there it is
        got it, it's near the bottom
        found it near the bottom, under permissions
        I am looking at it now, the app is in the list
        found her, fourth one down
        security centre is open and the app's there
    .stuck-not-in-own-list =
        the app belongs to my colleague, she connected it
        a colleague connected it
        it's not among my apps, maybe a colleague approved it
        only two other programs under my name, not this
        my colleague let it in so my page is blank
        my exact online gives a white screen
        can't get into that security centre
        where should it be then? i read all of it and nothing
        My list is empty
        It's not in there, only two other apps are
        A colleague must have approved it, because I can't find it under my name
        That page won't load for me
        When I click my name I only get a sign-out option
        the scanner isn't among mine
        My personal page throws an error so I never reach any list.
        Karen must have approved it, mine is blank
        just the bank here, so I guess my predecessor arranged the other
        I only get as far as my name, the menu is empty
        the previous controller set it up so mine doesn't include it
        My Exact Online just shows a white page
        my colleague set this up, not me, so nothing shows
        four apps in there and none of them is Klippa
        only two other apps under my name, the one I want isn't among them
    .stuck-all-rights =
        now i see it there: take it off altogether
        there's a revoke next to it, wouldn't that suit us better?
        not a single company needs it
        we are done with that package
        i'd much prefer it out in one go, the lot
        On second thoughts, throw the whole thing out
        I'd sooner remove every permission it has
        We've moved to another vendor, so this one should lose everything
        isn't there a way to pull the plug entirely
        No half measures please, I want it gone for all companies
        seeing it here, the scanner may as well leave for good
        Found it, only I'd sooner kill it than trim it
        boss just told me not one company needs it any more
        we've switched, so why bother with separate companies
        hold on, I actually want the whole app out
        I changed my mind, just kick the app out completely
        actually no, just cut it off completely from everything

change-administrations_not-in-own-list =
    I want to change its companies but the app is missing from my list
    a colleague consented, can I still limit that app to one administration
    the app I want to narrow is not among my own authorisations
    I cannot get to my list to change the administrations
    want to drop a company from an app a colleague approved, it isn't in my list
    is there a second way to the company selection when I'm not the one who consented
    could a subscription manager change the companies of somebody else's app
    A colleague approved the tool that I want to limit to fewer companies. It isn't under my name, is there another road?
    the app whose companies I need to change isn't in my own permissions
    Can an administrator edit the companies of an app someone else set up?
    My predecessor arranged the tool. How do I alter its choice of entities without his login?
    app isn't on my page, so how do I change its companies
    narrow app that's not mine
    My own list lacks the tool whose entities I need to change, as Petra connected it. Which other way is there?
    want to narrow an app but it isn't in my own list
    My colleague approved the tool. Is there a second way for me to edit its companies?
    the app i want to narrow isn't in my own authorisations list
    I can't get into the security center, other way to change the companies for an app?
    a colleague set up the link so I don't see it under my name. How do I change which entities it reads?
    trying to add a company to Rydoo but it isn't among my own permissions. A colleague linked it I think
    The app whose companies I must change was authorised by a lady who is on maternity. It is not on my list
    my list of apps don't have it, want to change companies only
    want to edit the companies but the app isn't in my own list
    can't reach the security centre and need to add a company
    The app isn't under my own app permissions and I need to take a company off it
    Security centre shows none of the connected programs, yet one is reading too many books
    can't get into My Exact Online, is there another road to edit an app's companies
    Our former office manager hooked up the scanner. I'd like it to stop reading the family trust, but under my name I can't find the thing.
    I'm supposed to cut Visma down to one firm, yet my security page knows only Basecone
    Nothing under permissions for my apps, where else can I set an app's companies?
    The transport app was connected by my colleague so I can't reach it to change its companies
    .opt-other-way =
        the second way
        the other way
        via import export
        other route
        my colleague let it in so by import then
        i'm the main user, i can take that other road
        take me past app permissions
        my exact online refuses so the detour
        do the second
        someone else agreed, it'll never turn up in mine
        Let's try the route through the import menu
        I manage the subscription so show me everyone's apps
        the alternative please
        A colleague approved it, so my own list is pointless
        My profile page won't load, other way then
        Go with number two
        Show me where all users' apps are
        Karen can't be here, so through everyone's list it is
        I manage the subscription and can see all users
        my own page stays white, I'll go around
        it's a colleague's, I'm certain of that
        through the import thing please
        second one
        I'm the subscription owner so I should be able to see the lot
        John did the connecting back then so use the other menu
        use the other road
        let's do it through import export then
        the other road please
        I have licence rights so let us go second option
    .opt-look-again =
        look again
        ill look again
        search once more
        try again first
        maybe i read past it
        there was a show all underneath, trying that first
        oops, was logged in under the wrong name
        let me search by vendor for a moment
        hold on, let me have another rummage
        i believe i was the one who agreed so it has to be there
        Hold on, let me check mine properly first
        I may have overlooked it
        one more try in my own overview
        Think I was in with the wrong login, going back
        I'm fairly sure I approved it myself so it should be there
        Let me scan that page again
        I haven't gone through all of it yet
        wait, there's more folding out at the bottom
        I may have read past it
        wrong login I think, let me swap
        no, the approval was mine, so it must be there
        not convinced, I'll reread my own first
        let me have another peek
        oh I was in as the wrong person, one sec
        let me have another look first
        I might have missed it, checking my own list again
        give me a minute to look through my own ones again
        let me check my list again, may have missed it

change-administrations_look-in-own-list =
    let me look through my own list one more time
    maybe the app goes by another name in my list, what do I search for
    it says show all under the list of apps, should I click that
    Only five apps show under my permissions and the one I want to limit to certain companies isn't among them. Is the list cut short?
    do I have to press Show all to find the app whose companies I want to edit
    I'm positive I approved it myself. How do I search my own list better so I can change its companies?
    my list ends after a few rows while I look for the app to take a company off
    perhaps I overlooked it on my own page, the app whose companies I'd change
    show all, looking for app to edit companies
    My list ends after ten apps, without the one whose entities I want to edit. Is the rest hidden somewhere?
    is there a show all under my apps, it seems truncated
    let me search my own list better before touching companies; what could I have overlooked
    My personal app list looks cut short, is there a show all so that I can find the one to edit?
    Only a part of my own apps seems to be displayed in the security centre, I need the scan tool to change its companies
    user can't find app to edit companies, Show all?
    .done =
        expanded the bottom and there it was
        it sat under the maker and not the brand
        swapped logins, seeing it now
        had another thorough look
        there, under the supplier's name
        back to it
        looked, continue where we were
        clicked show all and there he was
        listed under the vendor's company name
        ok continue
