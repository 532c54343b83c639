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
    The till may read the restaurant's books but not my personal holding company
    One of our cafes got sold, hide it from the roster tool, keep the rest
    our till reaches the first shop only, let it reach the second too
    restrict an app to two of five companies
    The landlord company shouldn't be visible to the hotel system
    Gym A yes, gym B no: where do I tell Exact that for the membership app?
    I'd like to decide branch by branch what the receipt scanner gets to see
    give Apicbase our catering books too, it has the kitchen already
    My holiday cottage is a company in Exact too and the hotel app can see it. It shouldn't
    add the pizzeria to what the receipt scanner may see, without redoing everything
    My brother and I share one subscription, and the till mustn't look into his company
    From October the rota tool is for the kitchen company only
    allowed companies says 6, should be 2
    Kiosk: fewer companies please, not zero
    I want to decide myself which of our places a reporting app gets
    Exclude the family trust from the hotel app
    I don't want to lose the app, it should just quit sniffing in our other companies
    Dad's company lives in the same Exact; the till can get into it too. Rather not
    Put the new shop on the scanner's list, leave the consent as is
    limit to a single company, register
    A yes, B no, C yes: that's what the kiosk should get
    menu software needs our second kitchen too
    Where do I say Dyflexis only gets the hotel and not the property company
    Father-in-law isn't happy the till can see his farm, it's in the same Exact
    Only one of our nine hotels needs that app
    tea room to be added for the scanner, leave others
    untick branch Sluis for Shiftbase
    In one Exact we've a brasserie, a property company and our niece's shop; that ordering app need only enter the brasserie
    restict app to one company
    keep brasserie, drop the rest, app should live
    The scanner sees all eighty of our clients and only thirty signed up for it
    One client pulled out of the reporting service. Take his books away from the tool, leave the other 44 in.
    limit the payroll link to the two entities that have employees
    Director doesn't want his personal holding visible to the BI people, the trading companies are fine
    how do i add a dossier to an app thats already linked
    We sold a subsidiary and the consolidation tool should stop looking at it, just it
    An intern ticked everything when he hooked up Dext. I want that back to the handful that pay for it.
    Could the expense app be kept away from the foundation's books while still working for the limited?
    Tell me how to decide per client whether the forecasting software may look
    Client says: your robot may read my shop but not my real estate company
    the connected tool needs one more of our companies, don't want to start from scratch
    Does it matter for limiting companies whether the tool is a vendor's or one we registered ourselves?
    Mrs Peters allows the scanner in her practice but not in her private partnership
    pilot with three clients only, the booking robot shouldn't see the remaining hundred
    payroll sw must be able to post in 4 new employers, others already run fine
    our celebrity client may not be part of the benchmarking tool
    I'd like the shop link to work for one of my two companies, nowadays it's in both
    Strip four clients out of the integration, leave the rest
    client signed up for scanning today, please tell me how to switch his books on for the existing link
    Ghent office only, not the Aalst dossiers - restrict the app like that
    restrict acces of app to certain companys
    Memo from the partner: Caseware also sees our own firm's books. Take those out, clients stay.
    franchisee wants the chain's app to read shop 2, not shop 1
    toggle an app per client
    app sees to many dossiers
    the link has to cover two more operating companies
    One branch is leased out so its turnover's no business of the dashboard, everything else remains
    When setting up Silverfin I opened our full portfolio, should shrink to the pilot group
    How do I fence off whose books a program may work in?
    Directors' wages live in a separate company and the HR package may not read it, the operating ones stay
    receipts app: homeowners' associations no, limited companies yes
    Vendor bills per connected company. We pay for 80 and use 12, so bring the number down
    client left the pilot, take him off without disturbing the two others
    data minimisation: the BI tool should only see the operating companies
    limit an app to two divisions and leave it running
    we sold a subsidiary, its books must disappear from the adviser's tool
    add an entity to what an existing integration is permitted to read
    audit point: expense tool sees entities it doesn't use
    per company access for a third party app
    keep the HR entity out of the scanner's sight
    adjust which companies Payhawk can read without redoing the login
    make an app automatically pick up whatever entity we found next year
    does restricting companies work with any kind of app
    We've ten companies and the hours app needs three. At present it sees all.
    remove the owner's private company from the reporting tool
    receipts app must begin working for our second business too
    consultancy may only get at the project company from now on
    tool sees the holding, shouldn't, the rest must go on
    owner's pension vehicle is among the companies that the receipts app can read and he objects
    the app has to reach the charity's books too
    determine which of our companies a package may enter
    auditor says the app is set too wide in terms of companies
    we'd like to confine the pilot to a test company
    six companies visible in the tool, should've been four
    a few companies less for Visma, nothing else to change
    tool may look only in two of our files
    one company too much for the app
    The app may see the club's books but not those of the foundation any more
    One of our group homes was sold, the care app must no longer see its books, the rest stays
    Can the programme be kept to just two of our five companies?
    Please let Basecone also into the new parish, it isn't allowed there yet
    How do I pick which of our charities the tool sees, without tearing down the whole thing?
    Our landlord app peeks in seven companies where three would do
    I like that payroll don't look in the canteen's administration
    The youth wing goes its own way, so the members app must let go of its books and hold on to the rest
    Open the new day centre up for our existing scan tool please
    The parking app should only see the parking company
    It sees too many trusts, three should go
    The toy library shouldn't be among what the till programme sees, leave all others
    Restrict the report to the two swimming pools
    Can I decide company by company what that app may reach?
    Visma sees six charities and should see four
    Our new campus may be added to the app, the existing ones stay as they are
    Our shared receipts tool must leave the convent's books alone
    Can the Christmas market trust be with the till app for a while and out again in January?
    Which care homes may the programme see? I want to alter that list
    The library left us, take it out of what Dyflexis sees
    app may only see 1 of the 3 trusts how
    From now on the animal shelter too belongs in the receipts tool
    By accident our till app peers into the widows' fund, that one should be taken out
    Two companies to be added, one to be dropped, for an app that's already running
    The receipts programme needs the convent and garden only, not the novitiate
    Which of our parks does the app get, and how do I swap one for another?
    We sold the Belgian subsidiary on 1 October and our consolidation tool must not look into those books any longer, the other eleven entities stay
    Holding entity contains the board salaries, the BI dashboard should see every company except that one
    How can I keep Payhawk out of the private foundation of the owner while it goes on posting for the operating companies
    LucaNet currently pulls 14 entities, auditors say it should pull 9
    take two dormant companies off the list Power BI can read
    I need Basecone to have the new SPV as well, without interrupting what already runs
    Our expense tool was only allowed in NL; now the German branch joins, where do I tick it
    remove ony one subsidiary from the datawarehouse link pls
    The buyer of our printing business insists that none of our tools can read its ledger after closing, though the tools themselves stay with us
    Narrow the reporting app down to the real estate companies
    The Excel add-in my analyst uses reads the whole group, and I only want her report to touch the logistics entities
    Is it possible to give a scanning tool access to company 120 and 130 but not 140
    who decides which of our 27 sets of books the treasury software can open, and how do I change that
    I ticked too many companies when we linked Dyflexis, would like to untick a few
    After the demerger, Yuki connector should lose half of the group and hold on to the other half
    Treasury platform needs the Irish entity added to the existing connection
    Client confidentiality: the CRM integration may keep our trading company but not the family holding
    Please restrict Onstream to the statutory entities, elimination company is not its business
    We do not want to cut the tool off, just make it blind to the pension company
    Which companies a dashboard is permitted to look at - can I edit that afterwards, or is it fixed at sign-up?
    Adding a foreign permanent establishment to what Spendesk can post in
    Minority shareholder complains our BI vendor can see the joint venture. Get the JV out, rest untouched.
    swap: entity 401 out of the app's reach, entity 402 in
    We have liquidated three companies and would like them off the selection of the cash-flow forecaster
    Need to extend the access of our budgeting tool by two acquired companies, no new sign-in if avoidable
    our Group CFO wants payroll company shielded from the analytics connector
    How do I make it so that Agicap only looks at the four entities with a bank account
    Limit what a vendor's product gets to read, company by company
    From the consolidation package drop the Curacao NV only
    We onboarded Klippa for one BV as a pilot. Pilot over, roll it out to the other six BVs.
    Before I restrict the companies of our connector: does it matter whether IT registered it or the vendor did
    Is our Power BI link something where I can pick companies, or is it one we registered ourselves? how does that make a difference
    Per closing date the ring-fenced entity has to be out of sight for the vendor, the vendor itself remains our supplier
    We ticked the wrong Kowalski company when linking the tool (there are two with the same name), please swap
    Kindly advise how to give one more company code to the already connected expense software
    Lenders want a covenant dashboard on the borrower group only, currently the tool also looks into the non-borrowers
    Boss is furious: the trainee's dashboard displays the numbers of his private BV. Dashboard may stay, BV must go.
    note to Sanjay: pls make sure Yooz can only post into 201, 202 and 205
    The pension fund's books are inside our environment and no commercial tool ought to open them. How to exclude?
    Is it a yes or no per app, or can I say yes for Rotterdam and no for Hamburg?
    Family office runs 60 SPVs; the valuation tool was meant for 12 of them
    we're setting up Chinese walls between two client groups, so each scanning app should only see its own companies
    one app many companies, need fewer
    Can I let our Turkish branch be included in what Tableau is entitled to pull, the link was made before it existed and I know that's the reason
    The works council found that the analytics vendor has access to the salary company. Remove salary company only.
    Wish: exclude test companies from the scope of our connected planning package
    My German colleagues would like only the GmbHs in their tool and none of the Dutch BVs
    the option where you move companies from left to right for a connected app, how do I reach it
    carve-out: perimeter of the tools must equal perimeter of the deal
    I'd like the dunning software to cover two more of our mandants
    Data minimisation: our app should not have more companies than strictly needed, the DPO says
    franchise group, each franchisee own administration, POS supplier may only see the ones that use its tills
    How do you edit the set of entities of an integration post-authorisation?
    For one tool we want to go from all companies to a handful
    Please switch access of the invoice scanner from the old operating company to the new one as we've restructured
    The tool was linked with access to all current and future companies and the lawyers hate that wording
    Reducing scope of an Exact integration to three BVs only
    We have two dashboards vendors: Sharewell for the property arm and Calcasa for the trading arm. Each reads everything today. I want each to read its own arm.
    My predecessor was generous and handed the scanner all 52 companies. The scanner's fine, the generosity isn't.
    Our Chairman phoned: his personal investment vehicle shows in a slide made with the planning tool. He wants it never to happen again, other figures should stay.
    At the moment Rydoo books into the Dutch entities. From July also into Luxembourg and Liechtenstein, both exist in Exact for years and I can open both.
    Just closed the sale of Kessler GmbH; under the SPA our systems lose sight of it at midnight, not of the rest
    The DPA with the vendor enumerates seven entities, the connection covers ten. Bring it into line please.
    for legal reasons the Russian entity shall be taken out from the access of all reporting tool, the tool itself we need further
    May I prune the entities a linked product has, and does that interrupt today's run
    We spun off the clinics. The rota app belongs with us and shouldn't look at the clinics' books.
    Employee benefit trust must not be in the datafeed
    How would I put two more companies under the wing of the existing AP automation link
    I'd like to hand our French accountants' reporting tool only the SAS and the SCI
    Somebody switched the link from chosen companies to all; I'd like it set back to the chosen
    Our lender gets a live dashboard via a tool; it should be fed by the borrower's entity alone
    Which screen do you use for saying this app yes for A, no for B
    Holding excluded, opcos included: how do I set that for one particular app
    please de-select dormant cos from the connector, they only slow down the load
    Add the Guernsey company to what Xledger Reports can pull; it's ours already, user sees it too
    we joint-ventured with a competitor, so the pricing tool should only have the JV's books
    Kill access to one set of books but let the tool carry on for the rest
    A bidder's consultants use our own BI seat; keep the BI limited to target companies during the DD
    I want to take back one company out of five that I gave to an app last year
    Can the property management software be confined to the property companies?
    the entity perimeter of an existing integration must change by 1 Jan
    Post-closing TSA: the buyer's tool may read only the transferred entities in our environment until June
    Two of our companies were put up for sale and went into a ring fence yesterday; the scanner may not open these two while the process lasts
    A junior linked the dashboard to literally everything, board remuneration company too. Undo that part.
    Please help me to untick the Dubai branch for the tool
    I only want the tool to handle entity 5
    The software is okay, the span of it isn't: eleven companies is nine too many
    We moved trading activities from Alpha BV to Beta BV, so the invoice tool must be pointed to Beta rather than Alpha
    Where do you tell Exact which companies a given program can have
    Can the connection be left running while I take a company out of it?
    app permitted for co. 1-10; must be 1-12. All twelve exist and work for years
    Without upsetting Monday's run I need to shut Malta off for the data vendor
    family tiff: brother's company must vanish from the tool that my companies use
    one connected product has to serve another three of our companies
    Does a supplier's program need to have all our mandants or can I hand it a few?
    the tool sees an entity it shouldn't, how to take that single entity away from it
    We promised our JV partner that no software of ours can look at JV Co. Software stays otherwise.
    restrict integration by legal entity
    which companies may Tableau see? want to alter it
    I'd like to have Spendesk post in one extra company that we have had since 2019
    Regulated entity (insurance captive) out of the reporting feed, rest in
    how do I grow the set of companies an app is allowed
    Chinese wall: tool A for clients' money company only
    Give the receipt scanner the sister company as well
    our US parent demands that their extraction tool get the Dutch opco and not the Dutch holdco
    sold one bv, app must not see it no more but other bvs yes
    plz remove acess of dashbord to holding only
    in which manner can I assign only the German mandants to the dunning tool
    The shop plugin may see the trading company, not my holding
    take one of our four brands away from the feed tool and leave the rest running
    limit connector to a single company
    Our app reads the owner's private books too, how does he stop that yet keep the store
    add a second entity to an integration that's already live
    subsidiary got sold, dashboard must no longer show it, everything else stays
    which firms an app gets to look at, where do I alter that
    merchant wants our tool to handle shop A only, not B and C
    can I make Zapier see less without throwing it out
    the agency needs numbers from two of the twelve companies, it now has all twelve
    swap entities for a payment connector: out with the old shop, in with the new, same consent
    I'm fine with the app, just not with it peeking into payroll ltd
    want the plugin allowed on our second store too, I know it isn't yet
    trim the reach of a marketplace integration to the Belgian firm
    we split the business, the till software should keep only half of the administrations
    does limiting companies work alike for a bought plugin and for one our own developers registered?
    the agency may keep the Dutch figures but no longer the Belgian ones
    three brands, and the feed tool should know just one
    nice tool, but it peeks into my holding and I mind that
    customer asks whether our app may also handle his second business, what does he switch on in Exact
    untick two firms and tick one for an app that's already authorised
    cordon off our property company from the connector
    since the merger the bol connector needs Zwolle's books too, it lacks permission for them
    our integration partner needs to know Webshop Ltd only, not Property Ltd nor Pension Ltd
    partner and I share Exact. His business shouldn't show up in my plugin.
    the app does its job but I want the foundation's books off its plate
    decide per app which branches take part
    Ad agency says they accidentally receive our wholesale figures as well. Pinch that off without losing the retail figures?
    three countries; the French partner's connector may have France only
    add entity to app without redoing link
    reporting tool sees all 12, should be 3
    app may keep working but not for our foundation
    change which books app can read
    untick a division for basecone
    limit companies: does it work for self registered app or only bought ones
    tool sees too many entities
    give the payroll app one more division
    accountant w/ 80 clients, 3 left, take their books out of our reporting tool
    restrict bi connector to operating companies only
    the scan app should also pick up the second company from now on, everything else about it is fine
    since the split up the tool may only read the two entities that stayed with us
    app access per entity
    exclude trust from declaree
    hide the property company from our bi tool, keep others
    add client books to the tool already authorised
    wrong company selected at setup, swap it
    The rota tool may see the restaurant but the holding is none of its business
    I ticked all companies when linking the till; I'd like it down to two without cutting it loose
    Take our foundation out of the reporting app, keep the rest running
    Add the new clinic's company to what the dental software may reach
    Limit an integration to one of our four gyms
    Where do I set which entities the booking engine can look at?
    We're selling the Brighton hotel; its books must disappear from the BI tool but not the other hotels
    restrict app to certain divisions
    My wife's practice turns up in my reports because the app sees both companies. Just hers out please.
    Our accountants' tool reaches every hospitality client, it should only do the five that asked for it
    I want the app to have all of our venues, including ones we'll open later
    Payhawk should lose the catering entity
    How can I swap company A for company B in the permissions of an app that otherwise works fine
    Works nicely for the five brasseries, but the family's property company is in there too and should come out
    Forgot to tick the swimming pool's company when linking; add it afterwards how?
    No quarrel with the vendor, they may stay, only not at the Leeds practice
    The tool may do A and B, never C
    I'm after the screen with two lists where you shift companies for an app
    It was set to everything and should be set to a few
    The till can see the boss's private books, fix it without taking the till down
    Sister sells her share and doesn't want her salon in our joint app
    Is changing the venues possible for any kind of app or just vendor ones?
    Works council doesn't want our group app in the personnel entity, the operating company's fine
    For a pilot the new tool may see one restaurant only, it has all of them now
    Pilot done, so the app may see the other three hotels as well
    Let the till read the webshop company too, without breaking anything
    Friends-of-the-stables charity needn't be in the dashboard; can it be switched off apart?
    The app stays, but because of the divorce my practice company must leave its reach
    How to make sure the canteen till doesn't see the sponsorship company too?
    We ticked everything in a fit of enthusiasm and want the charity out again
    A hotel that's been in Exact for ages was never opened to the app; now please do
    At client X's request our office package should no longer get in his file, other clients yes
    one company in, one out, where do I do that for an app
    fewer restaurants for the same app
    Our accountant reckons the reporting tool needs two of the nine companies
    Open the holding to Payhawk without disturbing what runs
    Compliance wants the BI connector limited to three of our nine entities
    how to add company 5 to what the scan app may reach
    Keep the link but hide the director's private BV from it
    We sold a subsidiary; the cash flow app has no business there any longer, the rest stays
    ticket: reduce scope of Payhawk, remove Germany
    We ticked everything when we connected, now we'd like fewer
    can I choose which books an app gets to see
    The forecast tool needs one more entity, without redoing the whole connection
    app has wrong company, swap
    Restrict Basecone to a single legal entity please
    Where are the tick boxes for companies per app?
    Our adviser's software looks in four of our administrations and it should be two
    The foundation must be out of reach for our CRM, but sales BV should go on as usual
    CFO: payroll entity invisible to Power BI by Monday, no interruption for the others
    I left one box unticked when linking, want to put it right
    narrow the hours app down to two divisions
    exclude one entity from integration
    Extend the consolidator's reach to the two companies that have been in our subscription for years
    Tool stays, its view shrinks. How?
    does it matter whether it's a bought or home-made app for trimming the companies
    Fine that the scan app is in Exact, just not in the holding with the management fees
    Eleven companies, Payhawk should know three
    Sales wants the export company added to what the CRM may touch, that company has existed since 2015
    HR tool sees administrations that have no staff in them. Take those off.
    Shrink the playing field of that tool to the production BV
    only 300 and 310 for the hours app
    take tool x out of company y
    Consultants may keep Trading, lose Real Estate, in their reporting app
    When we linked it everything was on; afterwards it must be tighter
    Can we keep the till away from property and leave it with retail?
    fewer ticks behind Basecone
    One more legal entity for our app, and I specifically don't want to revoke and begin anew
    which entities belong to an app, where do I edit that
    The tool may see the annual accounts entities but not the project ones any longer
    Let the dashboard drop the owner's company and go on with the rest
    The cash tool must also get into Logistics, in Exact for years yet never ticked
    make the app blind to the foundation, not to the rest
    cut Belgium out for that app
    Which app may see which entity: scan only Trading, hours only Services, how do I set this
    one tick too many at linking, the tax group shouldn't be in
    Auditor: the scan app has access to entities without a purchasing process. Those entities must come off.
    The app is fine, just no more South and West
    We skipped some companies on purpose back then; now they may join in the dashboard tool
    The participation is sold but sits in our subscription until March, and BI mustn't look in it any longer
    switch on or off per entity for an app
    The collections package sees the foundation as well. Foundation out, collections stays.
    Pleo can see all six of our companies, but only the UK trading one should be in there, the rest is none of its business
    our scanning tool keeps offering the holding as a destination and the directors do not want that, but the tool itself stays
    How can I stop Dext from looking into my private property company while leaving it on for the shop?
    I'd like the payroll connector to reach just the Irish books
    we sold one of the subsidiaries, so Payhawk should drop that set of books and carry on with the other four
    The dashboard people were given everything at the start. Can I shrink that to two entities?
    Want to let Chaser into one more company, it already runs fine for the others
    extend the permission of our expense app to the Spanish SL, without starting from scratch
    The auditors say our BI tool reaches entities it has no use for; keep the tool, cut the entities
    Which screen lets me tick what companies HubSpot gets to see inside Exact?
    restrict app to single division exact online
    client asked that the reporting plug-in no longer touches their dossier, my other 40 clients use it daily
    I ticked the wrong company when I linked the webshop. Do I have to redo everything or can I correct it
    My boss is cross because the hours tool lists his family holding in a dropdown. Get it out of there, but nobody should lose the hours tool.
    give the app a smaller view
    Since the merger the German GmbH should be part of what Spendesk may use, where do I put that on?
    We need a chinese wall: the M&A entity must be invisible to the forecasting software, everything else visible
    i want fathom to see 3 out of our 9 companies, how
    Is it possible to change the selection I made when I first agreed to the link, or is that set in stone?
    Somebody allowed the cash register software on every entity. It only needs the café.
    Our dormant companies clutter up the app and IT says it is about which ones Exact hands over, so I want to trim those
    swap one company for another in what Silverfin is allowed to read
    please take the pension fund administration away from Invantive, the rest of Power BI has to keep refreshing
    Can the app be kept out of the salary company only?
    add a second company to an existing connection
    After the split we have two books, and Shopify should go on having access to the first one alone
    how do I reduce what a connected tool can get at, entity-wise
    I promised the board that no third party sees the trust. One tool still does. It must stay for the operating company.
    A data minimisation question: the supplier only works for our Belgian branch but was allowed into all branches in Exact.
    Where did that list with two columns go, where you push companies left and right for an app?
    is the link ours or the vendor's? I need to know before I restrict its companies
    Our estate company sits in the same Exact as the bakery, and yesterday my shop manager showed me in the time clock app that she could pick it. That app is for the bakery only, full stop.
    Note to Aoife: the receipts tool got the Limerick books too, take those off please but don't cut the tool off, Mark uses it daily
    can the permission be cut down to the trading company after the fact
    I do 80 clients. One of them has asked me to keep his file out of our benchmark software, the software is otherwise indispensable
    Forecast tool reads everything we own, including the boss's boat company. He's seen it. He's not amused. Forecast has to go on tomorrow morning though.
    Started with one pub, now we have three. The till may only talk to the first one in Exact, I want numbers two and three opened to it as well
    Deselect a division for one third party
    please make the hours app blind for the German books
    he only needs the Antwerp dossier in his tool, not the Brussels one, so where's that setting
    remove 2 of 5 companies from connector scope, leave rest alone
    I'd rather not withdraw anything, simply hand the connector one entity more
    our ESG reporting vendor was given a blanket yes. Legal wants it brought back to the three entities in the contract
    Since we granted it, the tool has had access to all companies. Where do I cross some of them off?
    how to shield one set of books from a linked program
    Both Klippa and Payhawk work on all our administrations; Payhawk may carry on like this, Klippa should do the UK only
    when I linked the CRM I unthinkingly accepted the default, i.e. everything. can that be put right without relinking
    Is there a way of saying to Exact: this supplier yes, but not in that company?
    Our dental practice and my husband's farm share the subscription. The appointment software has no need for the farm!
    the purchase tool is live in Spain, next month Portugal follows with its own administration that already exists for years. The tool gets refused nothing, it's simply not ticked yet, so how do I tick it
    want to see fewer of our entities exposed to the BI consultant's connector
    edit permitted companies for an app
    adjust which divisions the integration is authorised for, after initial consent
    Need to ringfence the charity's ledger: fundraising software may look at that one and at nothing else
    The intern chose the wrong entity for the webshop plug-in: Ltd 2 rather than Ltd 1. How do I switch it over?
    can I take the test company off the list the sync is permitted to read, it fills our reports with rubbish
    Payroll bureau's tool sees nine companies, pays staff in four. I only want those four in there.
    From 1 July the Belgian branch does its own expenses, so our expense tool should no longer get at that branch. Everybody else stays in.
    where do I set per app the companies
    app to see A and B, not C
    The director asks for proof that the outside tool can't open his pension company. It can, at present. I need it to be able to open the rest only.
    narrow down rather than kill: how is that done for Float
    our connector is over-privileged, in terms of entities
    let the existing scanner link have the newly bought subsidiary too; I know it's just a matter of ticking but not where
    limit what Tableau gets, company-wise. Data types I don't care about
    my client has two limited companies and wants Chaser chasing for only one of them
    hi, quick one: Spendesk, six entities, should be four, and finance in Madrid can't be without it for even an hour
    We merged the two pubs into one set of books and I want to take the retired set away from the till software
    don't want to unlink, only want it to stop looking at my personal holding
    I've been told an app's access in Exact is per company. Where can I tweak that?
    the tool is OK, the amount of companies it gets isn't
    Could our franchisee's books be excluded from the loyalty app? It's been seeing them since day one and nobody noticed
    from 12 companies down to 1 for the CRM
    A customer portal vendor keeps showing my Dublin AND my Belfast books. Dublin suffices.
    Give the existing Payhawk link our sister company as well, that one has been in Exact since 2015
    i clicked too many companys when i connected the app, fix that without breaking it
    Only the foundation's treasurer may use that donation tool and it mustn't reach the BV. How do I make sure it doesn't?
    how to un-share a single client file with the benchmarking platform
    our bank's lending app got a look at every company though the loan is just for one of them; loan is still running so it has to keep that one
    there is one company too many in the rights of the app
    put our Bilbao entity on the list for Chaser
    the app may keep working in Berlin, but Hamburg is closing and its books have to be off limits
    The works: I manage 14 property SPVs. An investor left with SPV 9. The dashboard must forget SPV 9 from now on.
    Reporting package should be allowed into two more of our long-standing companies
    exclude administration from integration exact online
    what a tool sees per entity: change
    Our new IT guy says least privilege. So: hours app = one company, scanner = three. How do I set that up in Exact for links that exist already?
    my kids' trust shows up in the office manager's expense app, remove just that please
    plz how do i take 1 compnay off dext, dext itself has to stay
    need too ad a company to the scaner thats already conected, its an old company not a new one
    cant find were to limit the divisons for payhawk, only wants the uk one
    our consultant says we can scope an app per division after its been linked?? how
    My bookkeeper forwards me a login screen every time she sees the wrong firm in the app. She wants the firm out of the app, I want to keep the app. Who does what, where?
    When we linked Syft, Niamh chose 'all'. I've since learnt that all includes the liquidation file, which is under court supervision. It needs to be just the three live firms.
    The scanner has a client of mine in it that asked for paper-only processing. Her file has to be unselected, and the rest of the clients mustn't notice.
    turn off one entity for an integration
    hubspot shuld only get the dublin comapny
    Three of us share an Exact subscription as a cooperative. Only my own books may be open for my webshop, at this point the webshop can also open my neighbours' books
    is there a tickbox list somewhere of what books Deputy can go into
    We've stopped doing expenses in our Belfast company. Pleo shouldn't have the key of that house any more, only of the others
    the rights of the app were set two years ago for a group that no longer looks like that; update the set of companies
    Can the director's BV be hidden from third parties one by one?
    hw do i chnage wich administrations the till sees
    Float got a yes for two firms. Make it three.
    I'd like to give the tool fewer sets of books than I myself have
    We run a group of care homes. Home 6 left the group but its books stay with us until probate. Rota software: homes 1 to 5, please, and nothing but.
    the app has been given keys to rooms it never enters, I'd like to collect two of those keys
    Can I say after the event which of my companies Tableau is welcome in?
    For one app, per company, yes or no: where's that table
    Bring the number of companies that our debtor tool can query down from 9 to 2 while leaving the login and everything as it is
    My brother and I split the firm into two sets of books years ago. The quotation tool can read both, and as of now it should leave mine in peace while serving his
    Our controller wants Fathom to compare one more of our existing companies, it's been in Exact since ages but was never ticked for Fathom
    what do I have to click in Exact so an already connected app loses one company
    scanner: keep. Holding in scanner: lose.
    The supplier's support says the range of companies is set by us in Exact and not by them. Well, where then?
    i gave personio all companys, german one is enough
    A third party tool shall have access to the operational companies only (policy 4.2). Kindly indicate how an existing authorisation is adapted accordingly.
    Can we tell Exact that Power BI is not to be served the books of the employees' association
    The old warehouse company is sold on paper but still in our Exact; the stock tool has to stop looking there and keep going for the new one
    one tick too many in the app's company list, where's the list
    let Deputy get at the Cardiff books as well, those are existing books
    How do I take one company out of the app?
    The app sees too many companies
    I want the till to reach only the shop company
    Can I add a company to an existing link?
    How do I limit an app to two administrations?
    My private books shouldn't be visible to that tool
    Where do I choose which companies an app may see?
    One client has to leave the scan tool, the rest stay
    The link should also cover our new branch
    Let the webshop see just one company
    The BI tool reads everything, it should be three companies
    We sold a company, the app mustn't see it any more
    select companies for app
    restrict app to one division
    add administration to app exact online
    I'd like to tick which companies an app can read
    Keep the app but keep it out of our holding
    Can an app be limited to a single company?
    How do I change the companies allowed for Visma?
    Swap one company for another in the same app
    Our foundation shouldn't be in the reporting app
    Shrink the access of the CRM to the trading company
    Can I adjust afterwards which companies take part?
    Remove the test company from the link
    Fewer divisions for Payhawk please
    Give the app an extra company without reconnecting
    The app should see one company fewer
    Where do I alter which entities the app looks into?
    Shield my holding from the till app
    Two of eight companies needn't be in Klippa
    Untick a company for an app
    Our scan app may have the foundation as well
    Only the restaurant company belongs in Dyflexis
    I ticked too many companies for the link
    The wrong company is tied to the webshop
    Turn one company off for the time tracker
    The CRM must read the Belgian entity too
    For client Smith the reporting tool must stop, for others not
    My private affairs are visible to the app, business may stay
    hide company from app
    change division selection of app
    Some clients don't want to be in our tool, take those out
    Enable the German subsidiary for Spendesk
    Let Excel read just my own firm
    Dormant company can leave the app's list
    How do I edit an app's companies?
    Which companies may the till use and how do I edit that?
    Take Antwerp out of the app, leave Ghent
    Allow the scan tool one more set of books
    The app needs only half our entities now
    App for the restaurant only, not the hotel
    Make one entity invisible to an app
    Permit an additional company for an existing app
    The cash flow tool may stay at our client's, it just shouldn't look into the owner's private holding. How do I cut out that single one?
    We keep four sets of books for a family. The son's reporting tool also sees his parents' numbers. He may, they mayn't.
    The supplier says his app needs three companies, and we ticked one. Where do we add the other two without signing in all over again?
    After the demerger one subsidiary was sold. The dashboard goes on for the others but should not include that one.
    As a trainer I'd like to show how an app that may see everything is brought back to two companies. Which screen do I use?
    Payhawk runs for the holding and must from now on serve the two operating companies, which have existed for years. How to extend it?
    Our practice let a tool in on all clients. The quality committee wants it on ten only, and those ten shouldn't notice a thing.
    Somebody chose too generously during the approval. The till sees the investment company now. I'd like to undo that and leave the till alone.
    The client starts a project company nearly every year and would rather that the app take them along by itself. Where is that switched?
    The CRM vendor only needs the sales entity. Production and real estate are none of its business, although it sees all three.
    Can one decide per app which of the companies it may enter? The healthcare branch is confidential, for the rest I don't mind.
    A note from my colleague: fewer books for app X, do NOT disconnect, client uses it every day. Where would I do this?
    The director's private company should be out of sight for our BI person. His dashboard stays as it is otherwise.
    By order of the board Klippa may only get at the care company, no longer at real estate, at once and without disturbing care.
    Back then we ticked two files for the app, now a third, long existing one should join. Nobody deemed it necessary before.
    A partner's own confidential file is among those the app can read. That file has to become invisible to it, our clients not.
    The merger has been reversed, hence the three companies of the other side must leave the scope of our reporting package.
    We've a group of six of which three take part in scanning. The scan app may see six, however. Back to three please, without a scanning break.
    The parent's accountant has a reporting tool that reads all of the subsidiary as well. The subsidiary dislikes that; the parent keeps the tool.
    Please add the existing catering company to the till's reach. So far we did it by hand in Exact.
    Only head office was picked in the original consent. Branches two to five, active for years, want their receipts to run through the same package.
    The regulator wants pension fund and employer separated. The HR package may only look at the employer.
    A sold file must leave the tool, fourteen others stay, and I don't fancy authorising all fourteen anew.
    The app is welcome, the entity isn't. How do I take that one entity away from the app without taking the app away?
    Not revoke. Less. It may stay at A and B and must leave C and D, preferably before the supervisory board meets.
    The missing company isn't new, it has existed since 1998; it was just never switched on for this app. How do I add it?
    can the scan app at a client see fewer companies without coming off, 2 of 5 should go
    As a trainer I was asked if you can turn an app on and off per business. I think so, but where?
    The holding stays with the tax app, the pension company no longer does. All remains linked except that one.
    At a family business the planner may from now on only see the contracting firm, not the farm. Users and settings must all stay.
    By mail the vendor asks whether we'd open his app to our Belgian company as well. That company has been in our Exact for years.
    Let the council's grants app have the project file only; it has hold of all twelve foundations now.
    One company is leased, so to speak: the figures are someone else's now. The stock app should let go of that one and carry on for the other nine.
    Our care client lets the payroll tool see everything, the friends' foundation included, where nobody's employed. Can it come out without breaking anything?
    As vendor we have to explain to a customer how he opens our app to his second, long-existing branch. What does he click?
    The app sees A to F. Only A and F are our client's, the rest is his brother's. Please cut neatly.
    Instead of five separate ticks the client would have the app in everywhere from now on. He trusts it by now.
    The bank demands that the financed company be apart. The cash flow app may therefore see that one only, and the others not.
    If something has to go, it's the silent partnership. The scan app is needed for all the rest down to the last receipt.
    Of the twenty client files the package may look at, three clients left. How do I make it seventeen?
    Time tracker may only see the operating company, not the holding, but it has to keep running
    Our CRM sees all six entities while sales only needs two
    Switch the foundation off for Dyflexis, leave the rest
    Can the WMS get the Zwolle branch as well without hooking everything up anew?
    I don't want the reporting tool looking in the owner's private company, otherwise it's fine
    planner needs one company and can see eleven, trim it down
    We sold a subsidiary; as of today the purchasing platform may no longer see her figures but must keep the others
    HR tool looks into all files of the group, restrict it to the two that employ people
    how do I set for one connected program which companies it gets
    Power BI should read the logistics entity too - my user sees it, I just never ticked it back then
    stop the CRM from reaching the payroll company without losing the CRM
    Project North is its own company and the external planner may only look there, at present he sees the lot
    can Zapier be set to leave the sister company alone
    The management dashboard is fine, but the pension entity shouldn't be in it, take it out without reconnecting everything
    My colleague wants the scanner app to also book invoices for the Belgian daughter, which has been in Exact for years
    HR asks if the absence tool can get fewer companies, same vendor stays
    I was too generous and ticked every company while connecting, I'd like to scale that back
    is there a place to adjust the list of companies per app?
    Privacy review: CRM reads companies 7 and 9 for no reason, those two must close
    app may stay, not everywhere though
    We piloted the hours app with one branch and want to add three existing branches
    Open only the entity with staff for the payroll processor please
    When we connected the CRM everything was switched on; now the works council wants it out of the staff company
    Can the transport planner see Transport Ltd only and leave Trading Ltd alone
    External buyer has his own tool and needn't rummage through all six sets of books, just Retail's
    we have five files; the insurer's tool may have three from now on
    App stays, but our German arm has its own system and must come out of it
    a company that's ten years old should be in the dashboard as well, my user can open it just fine
    How do you open an existing company to an app that's already running
    ticked the wrong entity while connecting the WMS, swap please
    Smaller circle for the HR app: Care Ltd only
    We were asked to cut the companies per tool down to what's needed, starting with Klippa
    Splitting the group; hours app keeps North and loses South
    remove 1 entity from the power bi link w/o breaking the others
    I want to revise the selection of companies my predecessor made for the procurement system
    could the app read just our test company during the pilot
    does ticking companies per app also go for something we registered with Exact ourselves
    Only the shop's books, not the property ones: that's how the till app should see it
    Our intern may use his BI tool in the demo company and nowhere else, right now too much is open
    Extend the HR package to the Flemish company, which already exists and I may enter
    company X gone from Klippa, company Y stays. That's all.
    Two firms in the group have nothing to do with planning; take them out of the planner's sight
    someone once set the procurement platform to 'everything', I want it back to two
    Of the five sets of books only Production belongs to the MES, the board won't let the other four be read
    Because our purchasing package looks into the holding, buyers see the management fee. Can that one firm be hidden from the package?
    the trip app was given Company North and should have had East
    We want the webshop to book in our other, older company as well
    Open the trip app for the fleet company only, the other four closed, app stays in use
    The takeover is off; we'd already released their books to the CRM and that must be reversed
    I'd like three firms off Zapier's list, the rest of the zaps should run
    Can a company I once skipped deliberately still be given to the HR app
    Keep the scanner running for three companies but hide the director's private holding from it
    The dashboard sees all seven entities and two would do
    Limit our webshop to the retail company only
    I forgot to tick one company when I agreed to Payhawk, how do I put it in afterwards?
    We sold a subsidiary, so that one has to go from what the tools can see; the others stay
    Narrow the BI tool to 12 of our 80 clients
    Our bookkeeper ticked everything when he hooked it up and that's wider than I like
    Put blinkers on the expense tool so it sees the operating company and nothing else
    Client A should no longer be visible in the reporting package, clients B to F should
    Can I pick and choose which entities a program gets to see without breaking it off?
    payroll tool must stay but not for my brother's company
    The hours program needs the foundation too, I know it wasn't selected
    Which companies does Klippa get: how do I change that choice
    Merger: entity X out, entity Y in, same scanning tool
    The cash register only belongs to the cafe, yet it can see the farm as well. Just fix that
    we want fewer companies ticked for basecone
    Till is for the two shops; the property company shouldn't be among them
    Shrink what the dashboard gets from thirty files to five
    Keep the package but build a wall around the foundation
    Take one client out of the reporting tool's view without starting over
    change the selection of companies for dyflexis
    Untick four companies at Payhawk, leave the other eleven
    The till seeing my mother-in-law's books was never intended, only those must go
    Let the scanner have a company I deliberately skipped earlier
    An interim controller looks at our dashboard, so I want it fed with fewer companies
    Our tool sees thirteen companies, three of which are my ex-husband's. Take out those three
    Adjust the selection of companies for something already running
    May the app stay but keep its nose out of the director's private company?
    Do I have to revoke to take off just one firm? I'd rather not.
    We sell a subsidiary on 1 July; from then the consolidation tool may no longer read that one, the rest it may
    How can I make the till stick to the shop entity only
    A client left the practice. His books must come off our reporting tool, the other eighty remain.
    Will settings get lost when I take one company off an app? I want one fewer.
    Can a company be put within reach of the app for a while, just for year-end?
    Is it bad it reaches everything while we use it in one place? I'd like that trimmed.
    two more entities for the scanner please, without connecting all over
    Who decides which sets of books an app may browse and where do I put it right?
    The holding is none of its business. Only that one shut off, please.
    the hr tool should be kept to the staffing company
    Before the foundation goes live I want our shop integration barred from it, but from that only.
    Am I free to pick, app by app, which companies it may enter?
    give app three firms not five how
    From tomorrow no app may read the bankrupt company, the healthy ones must carry on
    One client of eighty demands to be left out of our dashboards. May he and how?
    The owner's private books sit in the same subscription and the app reads along, he won't have that.
    How can I get Leeds included without London and York falling out for a while?
    In my hurry I allowed everything when linking. Can it be made smaller afterwards?
    A demo company in for two weeks and then out of it again, on an existing link
    app can stay, fewer companies
    I want a trial with one company before the app may touch the other five
    Audit finding: restrict app reach to necessary administrations. How do I carry that out?
    Are there risks in cutting the number of companies halfway the year? Germany must come off the tool.
    there's a company it should see, I know the reason: not ticked. where do i tick
    Do I consent per company or can I put one with it later on?
    The wound-up entity can disappear from the reporting app's view at quarter end, nothing else
    app not in jansen's books any more but in the rest yes, how
    A new shareholder in one of the companies wants no software peeping in; the other firms are fine.
    How do I open our already connected receipts app for the holding as well?
    The reach of the BI thing is too wide. Three out of ten will do.
    untick 1 firm in app access
    As of July the property branch gets its own package; the present app must stay out of those books and keep the shops.
    Is it one app per company by law or may I choose which companies one app serves?
    Our controller wants to set which entities each program sees without losing the access itself
    Two of nine books were sold; out of the till app with these, don't touch the rest
    How do I expand from one to four companies inside the same link?
    Next week a Chinese wall: tool may see company A but not B
    Can I deprive an app of a company without having to sign in to that app again?
    An employee's sole-trader books live in our subscription and she'd like the app blind to them.
    For the new year I want fixed, app by app, which books it may enter; now anything goes
    Our owners' association is in the same Exact as my firm; the till app has no business there but must stay for the firm
    If I take the company off the app now, may it return later? How do I take it off?
    one more company, which button, app already runs
    The parent company's profit was on the canteen screen! That tool should only get the two shops
    Expense app works fine but shows the owner's private firm, drop that single one
    next to the app are fourteen company names, I want three
    Which tick boxes decide what entities our BI sees? I'd like to switch four off
    We sold a subsidiary and its numbers must no longer show in the group's app
    make the scanner see South Ltd as well, nothing else changes
    Client Jansen moved to another accountant, his books have to leave our reporting tool, all others stay
    Our HR program can read the holding where directors' pay sits. Keep the app, lose the holding
    The works council wrote: the staff foundation shouldn't appear in the dashboard
    Of my eighty clients this app should read twelve. Where's the picker?
    too many companies in that app's reach, trim it
    The till of shop 2 has no business in the books of shop 1
    I want to swap one company for another in what the app may open
    Could I take two files off that app without breaking it for the others
    After login the planning app offers all group companies, planners should get two
    Complaint: the manager of South sees North's figures in the tool. Tool stays, North goes
    Where do I shift a company from one box to the other so the app doesn't pick it up
    auditor wants that tool to read just the operating company
    a client left our firm, his file should no longer come up in the scan tool, others stay
    let the hours app have my wife's firm too, it has existed for years but was never ticked
    the app does its job, there's merely too many company names passing by
    The trainee saw receipts of the directors' company in the app by accident. That company should vanish from it
    app sends mails for each company, I want it for company A alone
    'choose company' is on every page of the sales tool, I want a single option in there
    It must work for 3 of our 5 shops, untick the other two
    a partner objects to his partnership being visible in the benchmark tool
    App sent a reminder on behalf of a firm it has no business with. That one out, the rest on
    Twenty names beneath the app, we no longer keep books for ten of them
    switch off that the tool reads our holding please
    During a demo everybody saw my other clients' names in the tool, embarrassing, shorten that
    where does one choose which legal entities a tool gets
    Let the till app in at a company we've owned for years yet never hung on the till
    three out of seven left the VAT group and must leave the tool as well
    planner's list also has the boss's brother in law's firm, take it off
    billing app should work in the Support foundation too, exists for years, no access
    A customer saw another customer's name on his portal. Limit that tool to his own file
    Rental firm and building firm each have a tool, but both tools see both firms. Separate them
    pressing 'switch company' in the app offers eight, staff ought to see two
    My brother's accountant uses the same app and so sees my shop too. Just my shop should go
    I want to add something to what the app sees without logging in again
    five companies are ticked for the app, a sixth, around since 2015, should be as well
    on second thoughts the till app shouldn't read head office any more, just the stores
    app see my other buisness too, i want only bakery in it
    untick two companys at the scan app leave rest
    Company North was sold on 1 July. The till must stay out of there but keep going for the other two
    The partnership was split and the scanning tool may only look into my half now
    Foundation's been wound up, the BI tool still sees it and needn't; all else should go on
    I clicked "all" too fast last week when hooking it up. Hours app only needs the operating company
    The shareholder found that the expense tool can see his private holding, get that out without stopping the business
    A client left our firm, and wants our reporting tool out of his books, not out of everyone else's
    When we connected it only the shop existed for us, now it may do the wholesale company too which has been there for years
    Family quarrel: my brother's app may only see his own firm from now on
    Mistake yesterday, I put the payroll app on the wrong company, it should be the other one
    Privacy board decided last week that the POS may see the shops but not the property company
    four of the twelve clients moved to another firm, our tool should let go of these
    Client signed the extension, so the scanner may do his second company as well, which was already in Exact
    Accountant noticed the planning package can peek into the pension company, that was never the idea
    holding out, rest stays, board decision of last week
    A branch became a franchise last month, so our till software shouldn't look in there, in our own shops it should
    Out of laziness I'd marked every client when connecting; they object now, how do I take thirty off again
    Co-owner of company 3 doesn't want our cash-flow tool in his figures since the row, 1 and 2 stay
    The cyber insurer demands each app be limited to what it needs; hours needs one out of five
    Pilot with one branch went well, the purchasing system may now see the other branches too, those have been in Exact forever
    Our payroll bureau only works for the company with staff since April, the rest is none of its business
    predecessor left 3 dead companies in the app's reach, tidy up without breaking it
    After the family meeting: the analysis tool stays, granny's holding goes out of it
    Slip of the mouse: I allowed Management Ltd in place of Building Ltd, swap them please
    Supervisory board agreed the BI vendor needn't know the support fund
    two clients moved to a fellow firm, their books out of our scan tool and leave the other hundred alone
    The homeowners' association was split off, our app shouldn't see that book any more but the seven others it should
    After a dispute the franchisee demands that our central dashboard lets go of his shop
    Aunt was bought out. Her partnership out of the scanner, ours stays in
    I'd put it on a test company at the time, the trial succeeded, and now it may look at the real one which has long existed
    After an inspection the HR tool mayn't consult the foundation any longer, the company's fine
    till may do shop 4 as of yesterday, shop's old, it just isn't ticked
    Client objected: our tool must not see his holding, his operating company is fine
    We deliberately chose only company 1 at first, after a happy year it may have the existing others
    Our bookkeeper allowed the planning app everywhere last week, that's one company too many, my ex's
    The new branch director got promised his figures stay out of the central BI, other branches remain
    Divorce settled: the dashboard comes with me, only her sole tradership has to leave it
    After the two partnerships joined, our hours app should reach theirs too, it was in our Exact before
    I inherited an app that may do seven companies when three will do
    From 1 July payroll of company 2 is outsourced, so our own package should keep out of that one
    The auction's over, Fields Ltd belongs to another, our crop software shouldn't see it, the farm itself it should
    company soldd, till may not see that one, rest yes
    By mistake I also ticked the foundation for the payroll package last month, that must come off and nothing else change
    app only for shop 1, after row with partner of shop 2
    The client limited our mandate to his operating company, our scan app sees all three
    The council agreed, so the grant program may also see the sports club's old books
    keep Dext on the trading company but off the holding
    I only want the expense tool to read our UK books, not the family trust
    ring-fence the charity from that reporting app, everything else stays as is
    without disconnecting the whole thing, can I drop two companies from the Power BI link
    everything except division 210 please, for the payroll link
    our BI vendor should no longer poke around in the dormant companies but must keep the live ones
    Trim the app down to three entities.
    don't want the webshop connector anywhere near my wife's company, the shop itself carries on
    The board says the pension fund's books are off limits for any cash tool. The operating companies may stay in. How do I carve it out?
    take one client out of our scanning software's reach and leave the other seventy nine alone
    stop the CRM from seeing company B but not company A
    I ticked all companies in a hurry when we hooked it up and I want to go back to just two
    widen what the hours app sees by one more company, no fresh setup please
    park one company outside the dashboard for a while, then let it back in
    narrow it down, do not kill it
    the till only belongs in the bakery's books, get it out of the property company
    My business partner wants his ltd out of the forecasting app, I want mine in
    fence off the director's own BV from the consolidation app
    I'd like the app to have fewer companies rather than none
    could you shave off the sold subsidiary from what Payhawk can open
    let Shopify see the second brand as well, it has only the first now
    auditors' software may look in entity 4 and nowhere else, they keep the connection
    not the whole connection, just the foundation should disappear from it
    swap one company for another in what the scanner may reach
    limit integration per company exact online
    the salary tool needs one firm and has been given six, I am not comfortable
    cut Rotterdam loose from the tool but Amsterdam must keep syncing tonight
    we're selling Linden BV and the buyer won't have our cash app in it. Rest of the group unaffected.
    can i unselect a client file for an app without the client noticing downtime on the others
    app sees all 30 of my divisions, want 5
    please add Division South to the expense tool and remove North
    reduce scope of third party app to a handful of companies
    Note to Ellen: scanner stays, foundation and owners' association out.
    we pay the vendor per company and six of them are dead weight, get those off without bringing the lot down
    the tool was bought for the butcher's, so it should leave the fish shop alone
    works council says the staff company doesn't belong in the dashboard, the rest can stay
    wrong company ticked at the till, it had to be the other one, swap them please without a new login
    client left our firm but his file is still among those our scanner reads, just that one file out
    the app is good, its reach isn't
    put a fence around one company for one app
    back from nine companies to four with that integration
    I'd like Spendesk to see our German daughter too
    Only the operating companies for that forecasting thing. Not me, not my pension company.
    there's an investigation, keep North out of the group dashboard for now, everything else in
    we approved Retail in our minds and the consultant hooked his BI to the whole group; prune it back
    confine the connector to a single company
    dial it back to two entities without anybody having to log in again
    extend the payroll tool to the Ghent branch, so far it has Bruges only
    set per app which books it may open
    company in liquidation has to leave the invoice scanner and the other clients mustn't notice
    less reach for the hours tool but don't cut it
    I hate that one login shows the app all my firms, it needs just the cafe
    exclude a company from an integration exact online
    hand the app two more of our firms
    my ex-husband's company must vanish from our budgeting app, mine remains
    the reporting tool should stop at the group companies and never touch the family ones
    please take 19 off the cashflow app and leave 20 and 21 on
    I manage owners' associations: one wants out of the payment platform, fourteen stay
    the funder insists project P's books be kept from any external report tool, other books not
    no need to call it off, just rein it in
    decide myself in which entities our forecast tool wanders about
    two shops rather than all seven for Lightspeed
    I gave it the run of the place, should have been the partnership alone
    close the private books to Visma without breaking payroll
    client's list says yes, no, yes, yes, no: where do I set that per company for the app
    DPO says limit processing to entities with a contract; how with a linked app
    hold the robot bookkeeper off three of my five firms
    leave just the shop for the till
    give our till one more company and don't revoke anything
    take the church out leave the cemetery in
    company out app in
    quick one: bv 3 off spendesk rest stays
    gp practice only, tool must keep its nose out of my real estate
    how do i deny an app one single company
    limit app to certain companies
    remove holding from connector keep rest
    manage companies exact online app
    restrict scan tool to one entity
    add company to existing app permission
    hide private company from integration
    division scope change app
    untick client in basecone permission
    app should only see two of five entities
    narrow app reach exact
    exclude subsidiary from power bi link
    extend app to extra company
    sold entity out of app, others stay
    partial access for connector
    company selection integration edit
    shopify only for retail company
    reduce administrations visible to app
    edit allowed divisions
    stop app seeing foundation only
    how to exclude one client from the sync permission
    can it see fewer books and keep working
    per-company permission connector
    adminstrations fewer for app
    scope down payhawk to dutch entities
    take wife's company out of the app
    trim company list app
    selected companies available companies arrows
    accountant: hide client X from tool
    widen permission with one more company
    give expense app only operating company
    app sees group, should see one
    limit visibility of entities to vendor
    keep app but not for holding
    drop a division from permission
    allow app another set of books
    only the bakery, not the rental company
    till sees both shops, want one
    client doesn't want to be in our report tool
    wrong companies ticked at consent, correct it
    extend permission without revoking
    release more books to klippa
    shrink scope
    keep pension company outside connector
    from everything down to two companies
    connected too broadly, back to one entity
    connected too narrowly, add one
    exclude five of eighty clients
    my personal ltd shouldn't be there
    change company choice afterwards
    let payhawk reach one more entity
    drop directors' company from reporting app
    compnay selection app change
    how can I single out one customer
    deselect holding in trengo
    ring-fence one set of books
    How do I show it one company less?
    Can my own ltd go and the rest stay?
    Could it get one extra company?
    May I pick which clients the tool sees?
    How do I make it skip the holding?
    can this ap see less companys
    less compnies in app
    holdng out of scan tool keep others
    edit wich companies ap sees
    only 2 divsions for tool
    add compny to permision
    untik one client
    The scanner can get at all our entities but needs only one. How do I rein that in?
    Keep the app, drop two companies from it
    Our holding shouldn't be visible to the webshop sync
    A client wants his file hidden from our dashboard tool, the other clients stay
    Least privilege: integration on the operating company only, not the owner's private one
    I ticked all thirty when approving, want to bring that back to four
    Can I adjust afterwards which companies a program reads?
    sold a subsidiary, take it out of the reporting app, leave the rest alone
    I was thinking of revoking but really only one company has to go
    The expense tool should also cover the sister company, which we've had for years. Where do I tick that?
    Too broad, says the auditor: the app needn't see the foundation
    How to confine an approval to a single entity
    Family doesn't want the BI people looking into the property company, anything else is fine
    Before I trim companies, does it matter whether we or a vendor registered it?
    Is there a middle way between all open and all shut? Three of eight companies should stay readable
    Splitting the group, half of the entities no longer belong in our planning tool
    Tax adviser wants the pension company out of the dashboards without disturbing the rest
    A client withdrew permission for benchmarking, his file must leave that app, the other 79 stay
    From "all companies" back to a selection, how
    Approved the app yesterday and accidentally included my wife's company
    App reaches more businesses than we agreed in the contract
    Our firm wants the tool on five client files, at present it's on a hundred
    extend existing app to the partnership, which we deliberately left out so far
    Segregation requirement: one program may not read both production and R&D entities, take one away
    CRM only needs the trading company
    My brother and I share one Exact. His company needn't be visible to my till app
    Ticked three companies while approving, should've been two
    App is for the practice and the partnership, not for the client money trust
    Vendor says: tick your other branch for us too in Exact, where
    fewer companies for visma, leave everything else
    Where's the setting that says which businesses a program has to confine itself to?
    At first we wondered whether it had to go, we've settled that it may stay for the two shops, only the management company must be closed off
    What's less misery, reconnecting or editing the app's list of companies? One existing company has to be added
    Client has a property company that's nobody's business, software included. The operating one is fine
    Need-to-know per app: bring Visma back to two entities
    app sees to many companies, want only 1
    untick a company for the scaner afterwards, posible?
    Our private holding shouldn't be visible to the scan tool, the trading companies should
    The scanner only needs one of our seven companies
    Keep the CRM but hide the foundation from it
    We sold one company, the app has to carry on for the others
    limit app to one division
    Ticked everything when connecting, which was too generous
    I've eighty clients and a tool that should see ten of them
    The dashboard also shows my wife's business, I don't want that
    Give the reporting tool one extra company it was left out of on purpose
    How can I choose which companies the expense app gets to see?
    Stop the hours app from reading the Belgian entity, nothing else changes
    A partner leaves and takes his BV along; from 1 April the tool mustn't reach that one
    Payhawk can get into all entities, more than it needs
    The external analyst's Excel connector should be left with two companies
    take a company out of a linked app without removing the app
    Can I exclude payroll BV from the BI connection?
    My sole proprietorship has no place in the tool our office uses, the others do
    One company fewer for the app
    Scan program for the restaurant only, not for the hotel
    Consent was given for all clients, the tool needs six
    After selling the subsidiary the app mustn't open its books, all else stays
    adjust company selection payhawk
    One client doesn't want our report tool in his books any more, the rest are fine with it
    The CRM is confined to one company and should get a second
    The app must get at our real estate entity too, where's that tick box
    Three of our books are confidential; the report tool carries on for the other fifteen
    With the office login the tool sucks in each client file, only those who signed may be included
    HR app could see the association's cash by mistake, hide that
    Shut the management company to the scanner and leave the app otherwise alone
    just entity 3 and 4 for dyflexis
    Dyflexis may see the café and the hotel but not my private books
    I rent out property through a separate company, the till needn't know it
    A client gave notice; get his file out of our scan tool but leave the tool intact
    fewer companies for app
    The ad agency's dashboard should be held to the webshop entity
    The app has the wrong company on and the right one off
    Add two more clients to the reporting tool, I'd kept them out earlier
    My brother-in-law co-owns one entity; his tool may see that one and now it sees them all
    Keep the works council's books out of sight of the expense tool
    limit which companies Power BI sees
    narrow the app to a single company
    select companies for the web shop app
    change which divisions are shared
    modify which companies an app reads
    remove an administration from Power BI
    exclude the holding from the excel add-in
    keep an app out of one administration
    disconnect the app from a single division
    add administration to the app permission
    let Spendesk see fewer companies
    extend Picqer access to more companies
    payroll tool may only see one BV
    app rights per division
    how do I hide an administration from a tool
    how can I restrict the excel add-in
    can I choose which administrations an app gets
    I want Klippa in one company only
    where do I choose companies per app
    restict app to one compnay
    Our scan app should see only three of our eight companies. How do I set that?
    How do I add a second company to the app's access without starting over?
    I want to take the holding out of what Power BI may see in Exact.
    Can I limit Basecone to one administration?
    We sold a subsidiary, so its books have to be hidden from our reporting app.
    How do I pick which companies a connected app can reach?
    The app should keep working for the shop but no longer for the family holding.
    We founded a new BV and want the invoice app to be allowed in there too.
    Where do I change the administrations that Klippa has access to?
    I want to remove two clients from the app but keep the other forty.
    Is it possible to let an app into one more division without revoking it?
    The pension company contains sensitive figures. How do I keep TimeChimp out of it?
    How do I narrow an app down to the companies it needs?
    Our consolidation tool sees a dormant company that I'd like to leave out.
    I need to give Silverfin access to the German entity as well.
    Where is the list of companies per app, and how do I edit it?
    Please explain how to exclude one administration from the Shopify link.
    The bank's app may see the trading company but not the private one.
    Can I change the companies of an app afterwards, or is it fixed once I've agreed?
    I gave the dashboard all our companies, but five would be enough.
    How can I extend the app's rights to company 112?
    We want to keep Dext, but not for the foundation.
    My boss doesn't want his personal company visible in the cash flow app.
    How do I swap one company for another in an app's permissions?
    The app has too many divisions ticked. How do I reduce them?
    We merged two companies and want to drop the old one from the connected app.
    I'd like to adjust which entities Agicap can read.
    How do I let the app see the new branch too?
    Our accountant's app should have access to 2 companies instead of all 11.
    Is there a screen where I can tick companies on and off for an app?
    I want to restrict an Exact app to one legal entity.
    Can a single client be taken away from the reporting tool while the rest goes on?
    We've closed our Antwerp branch. How do I take that administration out of the app's reach?
    How do I make the expense app work for the sister company as well?
    The webshop app may only post in the retail company. How do I arrange that?
    I need to put an extra administration on the list of our document scanner.
    What do I do if an app can see the payroll company and it shouldn't?
    Can I shield one company from an app without losing the connection?
    We bought a company in January and the planning tool must be allowed to read it.
    I only want the app to use our demo administration for now.
    How do I set the app back from all companies to just a handful?
    How do you deselect a company for a connected app in Exact Online?
    My client left our firm; how do I remove only his file from our reporting app?
    Which menu lets me choose the companies an app is allowed to work with?
    One of our directors asks to hide the real estate company from Visionplanner.
    The tool needs another division. Must I revoke first or can I just add it?
    I want to add all five new subsidiaries to the existing permission of our app.
    How do I stop an app from seeing last year's liquidated company?
    An app should go from one administration to the whole group. Where do I change that?
    I'd like to see and change which administrations Pleo may reach.
    How can I take away a few companies from the Excel add-in?
    The supplier says we must enable company 305 for their app in Exact. Where?
    Can I give an app the operating companies and leave out the holding?
    We split off a division and the app should follow only the new one.
    I ticked the wrong company when linking the app. How do I correct it?
    The app now reaches our UK company by accident. How do I take it out?
    How do I remove an administration from an app, not the whole app?
    I want Spendesk to keep working in NL and stop in BE. How do I set the companies?
    Our internal policy says an app may only see the companies it serves. How do I change that per app?
    How do I include our new foundation in the permission of the donor tool?
    For a client's privacy I must keep their books out of the benchmarking app.
    Is there a way to limit access per company for an app I already approved?
    I want to change the selected companies for the connector our data team uses.
    Can the budgeting app be given access to administration 20 only?
    The list of companies for our app is outdated; how do I update it?
    We want to move an app from the test company to the live company in Exact.
    I need to leave out the three dormant entities from what Finmatics can read.
    How do I grant an existing app access to a company we just took over?
    How do I cut an app back to fewer companies, step by step?
    The investor's tool may see the group company but none of the subsidiaries.
    Would it be possible to remove one property company from the app's reach?
    i want the app to see less companies, where do i set that
    The scanning app works for company A, and I want it to work for company B too.
    Our tax advisor's software reads every client. It should read only the VAT clients.
    How do I change the scope of companies for an app that I authorised myself?
    Where can I tell Exact that Zapier may use only one of the administrations?
    Some of our franchisees don't want their books in the central tool. How do I take those out?
    I want to open up the logistics entity to the app and close the trading entity.
    Can I edit the permitted companies of an app without the supplier's help?
    We have 60 administrations and the app should be in 12 of them. How do I select those?
    How do I withhold one company from an app but leave the rest as it is?
    Our app reaches everything now, while the contract covers only the retail companies.
    The treasury tool was set up for two entities; please tell me how to make it four.
    I want to review and trim the companies that Chift is allowed to open.
    How do I take the closed joint venture out of the app's selection?
    How can I add the books of 2 new clients to the app my office already uses?
    The time tracking link may keep the consultancy and lose the staffing company.
    Where do I uncheck an administration for an app?
    Our group got reorganised. How do I redo the choice of companies for an app?
    I want to let the receipts app into the association's books only.
    Is it hard to change which company a connected app may see?
    How do I tell Exact that one app is not for the private limited but for the foundation?
    The new tool got permission for everything, and I'd like to bring it back to the two pilot companies.
    Can our app be limited to the subsidiaries in the Netherlands?
    I need to remove old bookyears' companies from the app's list and add the new ones.
    How do I keep a third-party app away from the directors' pension company?
    For Teamleader I want to switch the permitted company from the old BV to the new BV.
    We only want the invoice robot in the companies that pay for it.
    Does it matter for choosing companies whether the app is our own or from a supplier?
    We rent out the dormant BV to a buyer; before that the app has to lose sight of it.
    A client pays for the portal per company, so I want only his two active companies allowed.
    How do I make Payhawk see our Belgian companies too?
    I'd like the app to have the four care homes but not the foundation that owns them.
    Only the operating company has card payments. How do I keep the card app out of the others?
    As an application manager I must bring an app back from 20 companies to 6. How?
    The app has access to our own books; as a firm we only want it in the clients' books.
    One family member objects to his company being in the wealth app. How do I take it out?
    Our partner wants the new practice to be readable for the reporting tool.
    Next year's companies are ready. How do I add them to what Speedbooks can reach?
    How do I shift an app's access from company 1 to company 2?
    I want to correct the set of administrations that was picked for the app back in 2022.
    Which screen shows the selected companies for an app so that I can take two off?
    The HR tool has nothing to do in the sales company; how do I exclude that company?
    Can I trim the administrations for one app without the others noticing?
    We'd like the donation platform to get into the church's second administration.
    How do I let the connected app off one company while the contract for it is suspended?
    app sees to many companies, i want it to see only one
    how do i add a company to an app
    take one administration away from power bi, how
    i want to leave out two companies for the scan app
    I have two companies in Exact and the till app should only see one of them
    How do I keep an app away from my holding but let it carry on with the shop?
    Can I add a third company to an app that is already linked?
    Where do I choose which of our businesses the receipt scanner is allowed to see?
    We sold one of our companies and the app must not look in there any more, only in the rest
    The bookkeeping robot got access to all five companies and should have three
    Is it possible to let Power BI see just the Dutch company and not the German one?
    I'd like to take my private company out of the cash flow tool without breaking the link
    The app I linked last year needs to work for our new branch as well, where do I tick that?
    How do I change the companies I picked when I first connected Dext?
    my partner's business is visible in my reporting app, can i hide it
    We want the webshop link to work for one company only from now on
    Can I set it so that an app always sees every company, including ones we start later?
    The wrong company is ticked for our payroll app, how do I swap it for the right one?
    How can I limit a program to a few of the administrations we have?
    Our foundation's books should stay out of sight of the sales app, the other two companies are fine
    We closed a company and I'd like to clean it out of what each app can see
    An extra administration has to be opened up for Klippa, who can do that and where?
    I want to see fewer companies in the app but keep the connection as it is
    Our restaurant group has five companies and the rota program only needs the lunch room
    My wife doesn't want her practice visible in my invoicing app, how do I arrange that?
    The app shows my pension company's figures to staff, I want that company out of it
    Can I shrink an app's access from seven companies to three?
    How do I give an existing link our second shop too without breaking it?
    Where do I untick that Spendesk may also look in our management company?
    Take one company out and put another in, where do I swap that for the scanner?
    The homeowners' association should be the only books that program can see
    My app should have Transport Ltd only, but it also picks up Garage Ltd
    can i hide one business from the crm and leave the others
    We want our till system to have every company except the holding
    How do I change afterwards which businesses I crossed at linking time?
    The app needs to read an additional administration for our new franchise
    Is it right that I can say per app which companies it may look at?
    The estate agent's app only needs Lettings Ltd and it has Sales Ltd too
    Can I switch Planday on for our three cafés and off for the hotel?
    Our app works fine, I just want company number two added to it
    The bank wants one of our companies not to be visible in the forecast tool
    How do I leave my sole trader business out of a link that carries on for the limited company?
    Which of the two lists must a company be in for the app to see it?
    I want to decide per business whether our CRM may look
    How do I extend our till's access with the Bristol branch?
    The school canteen app also sees the parents' association, that has to be different
    A company we never use is ticked for the scan app, how do I untick it?
    may the app use my second shop too, how do i switch that on
    Keep four of our six companies in the app, please, where do I set that?
    The gardening software also fetches my holiday home company, that isn't needed, how do I leave it out?
    How can an existing app also be let into our subsidiary's books?
    Our cash register sees the wrong company, I need to tick another one for it
    Where do I change the set of companies a program may use in Exact Online?
    The event app should get at our foundation as well as the company it already has
    One of my shops goes to my brother, so that shop must leave our reporting app
    Can I set which of my four businesses are visible to our CRM?
    I clicked everything when linking, but the app only needs the nursery
    i want our planner to see company a and c but not b
    How do I limit our Power BI connector to only three of the companies in Exact?
    An app can see forty divisions and should only see the ones of our own group.
    I want to add one more company to what the scanning app may reach, without reconnecting.
    Where can I change the division scope of an app we bought?
    The holding company must not be visible to the dashboard tool, everything else may stay.
    We sold a subsidiary, so its books should no longer be available to the integration.
    Can I exclude a single division from the data that Invantive Cloud is allowed to read?
    How do I tick extra companies for an app that is already connected to Exact Online?
    During sign-in I selected too many companies for the app; where do I take some off?
    Is it possible to allow an app per company rather than for the whole subscription?
    The BI vendor needs two additional divisions opened up, how do I do that on the Exact side?
    One client no longer wants his books in our benchmarking app, the others are fine.
    I'd like the staging environment to reach nothing but the demo company.
    Where is the screen with available and selected companies for an app?
    Our expense app should work for the Dutch entities but not for the Belgian ones.
    please how can i change which companies an app gets from exact
    For next year the reporting tool may only use five of our nine administrations.
    What is the way to narrow an app to one administration and leave the link running?
    How do I let a forecasting tool see our operating companies but not the pension company?
    I want to go from 25 permitted divisions to 10 without touching the connection.
    Can an archive division be taken out of our reporting tool's reach?
    A branch closed down; how do I drop it from the scanning app?
    The CFO asks that the planning tool no longer looks into the holding.
    Where can I see and edit which divisions a vendor's app may use?
    The app reaches company 1 only, and I'd like to add companies 2 and 3.
    Can I set a whitelist of companies for one app in Exact Online?
    Our payroll entity must stay out of reach for Power BI, how do I arrange that?
    The wrong company was chosen for the web shop at set-up, how do I swap it?
    We're an accounting firm and want to open an app to three more client files.
    How do I give Invantive Cloud one more administration without a new authorisation?
    The partner of our joint venture objects to the tool reading it, so that company must go.
    adding a company to a linked app, where is that in exact
    I'd rather exclude the property entities and leave the rest of the integration untouched.
    Can the companies of an app be changed when it has been connected for years?
    One of our tools can see my wife's business as well; that one has to come out.
    Through App permissions I'd like to take a company off a colleague's app, can I?
    How do I make the BI connector read only division 310?
    Our test company pollutes the reports, so I want it removed from the app's rights.
    For phase two of the project six more companies join the integration.
    An entity in liquidation no longer needs to be part of what the app collects.
    What's the quickest way to take away an app's access to one client while keeping the others?
    We have to restrict a tool to the Dutch companies before the audit, where is that done?
    Our time tracking app should only reach companies 2 and 5 from now on, how?
    Can I limit a lending app to the operating company?
    I'd like to untick companies that an app shouldn't read, where is that screen?
    After a restructuring our app has to work for a different set of companies.
    Adding a client file to an existing app link, how is that done in Exact?
    The web shop may write to the trading company only and nowhere else.
    For Spendesk two more companies must be released without reconnecting it.
    How do I narrow the divisions of an app that can go everywhere today?
    For privacy reasons the foundation has to leave the app, the other five stay.
    I added the wrong company to a linked app, how do I take it off?
    Our tester released production companies to the app by accident, how do I take just those back?
    Of the four businesses in the forecast tool one is too sensitive, so I want to shield it.
    Our scanning app sees all nine companies, and I want it limited to three without reconnecting.
    I ticked everything when I connected Dext, how can I reduce that to one company now?
    We sold a subsidiary, how do I take only that one away from the reporting tool?
    Where do I add a second company to an app that already works for the first?
    The payroll entity should be out of reach for our BI tool, while the others stay in.
    Can I change which companies an app may read without withdrawing its rights first?
    We acquired a business and want Chaser to cover it too, what do I set in Exact?
    The app was given access to a client it has nothing to do with, how do I take that client out?
    I only want this connector to see the test administration for now, where do I choose that?
    Our accountant asked us to limit the tax app to the two Belgian files.
    how do i swap one administration for another in the app's permissions
    I have to keep the holding out of Agicap, but everything else should keep running.
    Before I restrict the companies, does it matter whether the app came from a vendor or from us?
    Two of ten clients left us and must be taken out of what Visionplanner may read.
    I thought the app saw only North, but it reads South too, how do I correct that?
    A franchisee joins us and our till app needs their books added.
    Can I keep an app away from one business without breaking it for the others?
    My client does not want his figures in our benchmark tool, how do I exclude him?
    We agreed the tool would only get the operating company, yet it got the lot, how do I fix it?
    My private administration is visible to the tax tool, how do I untick it?
    Each project gets its own company, where do I add the newest to what the app may use?
    Drop the test company from our webshop connection please, how is that done?
    choose other companies afterwards for a connected app, where
    I saw in the security centre that a tool may use too many files, where do I change it?
    At connecting I released all companies, and management wants it narrowed to the holding.
    A client withdrew from our portal, how do I take only his file out of the app?
    Can I add a company to Chaser without everybody signing in again?
    I noticed the hours tool reads our pension company as well, that must go but the tool stays.
    Where in Exact do I turn on the extra branch for our existing receipts app?
    how do i remove one compnay from an app that keeps working
    I'd like to exchange Old BV for New BV in a link that has run for years.
    Our treasury tool needs the new Dutch company too, where do I extend what it can read?
    The booking tool should only see the salon, not our rental flat's books
    How do I take my husband's holding off the app but keep it going for the garage?
    we want scan tool allowed in second shop also, first one already works fine
    I'd like Basecone to look at two of our three businesses, not the third
    Let the payroll app see the bakery only
    hide the family foundation from the hours app, nothing else should change
    Can the till be kept out of one company's books without unplugging it altogether?
    We sold the tyre shop and the app must stop seeing that one, the workshop stays
    The hours app may see the partnership but not the limited company, now it sees both
    My wife runs her own little practice in the same Exact, the garage till shouldn't read that
    I don't want to lose the app, it just needs to keep its fingers off the old business
    there's a test company and the app posts in it, take that one off
    Basecone is on all six, should be two
    give existing app one more company without starting over
    One of the businesses goes to my brother, so hide his from our till app, keep mine
    Just the shop, not the wholesale, how do I set the scanner that way
    Could the app be restricted to the company that employs the staff?
    let the report tool also look at the Leeds shop from now on
    switch companies on and off per app
    The letting business and bakery share one Exact, and the till has nothing to do with letting
    Scanner should work for the café too, that's been in Exact for years, it's simply not allowed in yet
    my brother-in-law shares our Exact and dislikes that our hours app sees his firm
    From three companies to two for the reporting app, how
    point out in which of my businesses an app may look around
    husband's company sold per 1 May, hours tool must not see it, my sole trade stays
    Basecone swallows bills of the wrong company because it's allowed in both, keep it to one
    fewer companies for Payhawk please
    keep the app for our charity's books only
    app may nose around the shop but not in our pension company
    till: café yes, party hall no
    our booking program shouldn't pry in our son's company, the two others fine
    Scan tool needs a firm extra that we deliberately left out last year
    I'd turned on all the businesses when we began, silly, three must come off for the till
    give Basecone the sole trade as well, I skipped it at the time
    app set to company 1 only
    of my three salons one no longer takes part in the booking program
    exclude the savings company for that app without pulling the lot loose
    let the till serve a second set of books which already exists
    Payhawk sees the church charity and the treasurer hates that, our firm it may see
    May I decide myself whose books the garage app looks at, where
    two on, one off for the scan app
    The reporting tool should lose sight of two clients and keep the other seventy-eight
    Our own firm's books don't belong in Basecone's view, clients' do
    Only the trading company for the webshop link, please, not the pension vehicle
    Let an existing client into the app that we left out on purpose until now
    Sold a portfolio to another firm; keep the connector running but minus those dossiers
    Partner noticed the tool can see his private company and would like that one hidden
    bring the scanner back from all companies to six
    I ticked Brown Ltd where I should've ticked Browne Ltd, put that right for the expense app
    Where does one set, per app, which clients it may read
    Keep the app, drop the law practice
    At the start we allowed everything, now the quality manager wants it on a need-to-see basis per client
    The Ghent branch joins in on a tool Antwerp already runs, so their dossiers need adding
    Reduce an integration's coverage without having to reconnect it
    client has 5 entities, Shopify belongs with one of them but reads them all
    How do I shield a family holding from a tool that otherwise must carry on
    Client is leaving us, so take him out of the connection and leave the others undisturbed
    Does picking companies per app work for every kind of app, bought ones and ones we registered alike
    The tool's fine. It's only that solicitor who won't have his client account in it
    Our own companies were swept in when we said yes for clients; take those out and leave clients be
    Silverfin bills per company so the dormant ones ought to leave the connection
    A client who first declined the receipts app now wants in; the connection itself exists already for the others
    Zeist branch closes, its dossiers needn't be in the reports any longer, everyone else's do
    app sees all clients, should be 4
    Charity off, limited companies stay on
    I'd like to bring the forecasting tool's view down to audit clients
    'Lovely product, but not in my wife's company', says the partner
    We merged two dossiers of one client: the tool should look at the surviving one instead of the other, both exist
    Owner says: shop yes, building no. One app, two companies
    After one client's privacy complaint we take precisely him out of the tool and nobody else
    At the start a colleague gave the till three of the eight companies, the other five have existed for years and belong too
    Whole firm was switched on, too generous, it should be left with fifteen
    which dossier goes with which app, want to set that
    Can the link stay on for one company when its sister is sold
    Legal wants two litigation entities out of the BI tool's sight
    Tool may see practice clients, not the practice
    Cash flow tool may stay with the bakers while healthcare clients come out for secrecy
    Of a family's six entities only the two trading ones should remain in view of the app
    keep the BI connector, drop two entities from it
    vendor tool should see divisions 102 and 103 only, currently everything
    add a company to what our expense tool is permitted to read, no new login if possible
    auditor insists on least privilege per entity for the cloud reporting tool
    exclude the payroll entity from a marketplace app while it goes on for the rest
    edit allowed companies of a connected app
    sold a subsidiary; its books must be off limits for the CRM from closing date, everything else stays
    scope a marketplace app to one division
    installed with all companies ticked, want to bring it down to the two we actually use
    widen the consent to include one more legal entity without revoking
    The owner's personal books are visible to the till vendor. Shops fine, personal not.
    how do I un-share one set of books with a supplier's tool
    does picking companies work for a client id we made ourselves or just for vendor apps
    We run consolidation software on 12 entities, the two dormant ones cost licence fees there, so they should be out of its reach.
    vendor bills per entity it can see. want it to see 5, it sees 9.
    please add the Antwerp books to what the expense tool may read; it has Ghent and Bruges already
    picked 'all companies' by mistake at consent, want to change to a few without redoing it
    our planner's permission was granted for everything; reduce to operational companies
    Fence off the investment vehicle from the webshop app. It must keep serving the shop.
    plz tick division 300 for BI connector
    ticket: reduce connector scope from 20 to 4 divisions
    sister company shares our Exact subscription and objects to our tool reading their books
    one of our 80 clients opted out of the analytics tool; take only his file out
    least privilege on the connector, per company, without redeploying
    where do I edit the set of legal entities a connected product may open
    tool is great, it just peeks into entities that aren't its business
    already existing company not permitted to the tool yet, want to permit it
    we want the restriction enforced in Exact, not in the tool's own settings, per company
    Oops, spouse's sole proprietorship is readable by the tool. Only that one has to disappear from its view.
    planner app: production entities yes, holding and real estate no
    let Payhawk have one of our older companies too
    one in, one out: change which books a connected tool may open
    keep one ledger out of reach of a vendor
    JV entities must be kept out of the spend tool, the rest of the group remains in
    Enforce on the Exact side that the warehouse gets only consolidated entities, without an outage
    one of our long-standing companies was never permitted to the scanner, permit it now
    tick boxes for companies per app
    hide one set of books from a third party tool
    after the split-up only half of our entities should be open to the old dashboard
    contract says three administrations, reality says all. fix reality
    give an existing connector one more of our current companies
    grant our tax tool company D besides A to C; D is nothing new
    configure which entities an add-on reads
    We sold a subsidiary last month; the spend tool must no longer see its books, but should carry on for the other seven
    Least privilege: the connector needs two entities, not fourteen
    keep the link, drop the pension company from it
    Auditor's finding: the BI tool reads the owner's private holding. Everything else it reads is fine.
    The app should be confined to the operating companies, the foundations are off limits
    How can I let Spendesk into one more entity without starting all over?
    Ring-fence the German GmbH from the receipts app
    Our DPA with the vendor names three legal entities, yet it is open for all. I need to bring that in line.
    Only the trading companies for the CRM please, no holdings
    Can I set per legal entity whether the tool gets in?
    We carved out a business unit. For that one the tool should be blind, for the rest business as usual.
    reduce scope of payhawk to 4 of 11 companies
    The dormant companies need not be visible to the time tracking app. How do I strike them off?
    I want to swap one entity for another in what the consolidation package may read
    The vendor says we determine ourselves which books it can read. Where is that setting?
    The joint venture partner objects to our group tool looking into their books. Everyone else is fine with it.
    Dear colleague, the supervisory board decided that property companies be hidden from the procurement platform, with no change for the trading ones. Could you arrange that?
    annex 2 of the DPA lists just two entities, the setting must match
    link ok, scope wrong: two too many, one too few
    A receiver takes over one of our companies, so there the tool must be blind as of Friday
    How do i hide one company from an app but keep the others going
    Fence off healthcare from the claims tool, engineering stays
    One participation is under NDA. Dashboard shall not show it and must go on.
    Six entities thus far for the scan tool, please make that nine
    On or off per legal entity for a supplier's app, where?
    The director's private company should be out of sight for the vendor while group reporting keeps running
    After last week's audit Spendesk should keep to the companies that have staff. Cards and postings there carry on.
    The family office sees our opcos through the dashboard, they need but the holding
    We open up the tool for Germany next to the existing five, without a reinstall
    tool x may see b and c, not a
    Chinese wall between advisory and audit: hours tool must not look into the latter's company
    Vendor bills by connected entity, so out with dormant ones, in with active ones
    At the bank's request the SPV stays out of every dashboard, the rest remains
    The installer ticked everything. Which companies the tool sees is thus wrong.
    Before taking companies off, does it matter if it is a vendor's product or something we registered?
    fewer companies for visma
    Tax adviser recommends lifting the personal holding out of every integration, the rest untouched
    The Luxembourg entity falls under bank secrecy, so no tool there; the nine others fine
    Board secretary sees figures in the dashboard of companies that don't concern her; the tool itself remains
    At setup too much was ticked; correct that without the vendor or a reinstall
    Widen the receipts tool to the Liège branch's books, which exist already on both sides
    I'd like to alter which of our companies an app applies to
    Keep the silent partner's company out of the budgeting package's view
    app should only see 2 of 5 companies
    hide holding from power bi, keep rest
    too many companies in the app
    add second company to basecone
    choose companies for app
    untick one entity, app stays
    app reads my private company, only that must go
    we sold one bv, take out of app but leave others
    manage companies app
    give app also belgium company
    narrow the access to shop only
    less divisions for payhawk
    let tool see company 4 too
    not revoke, just one firm less
    edit list of companies app can see
    i ticked too much at login, want fewer
    keep app running without the foundation
    scope down to nl entities
    widen access for existing app with one more company
    only client A and B for reporting tool
    change selection of administrations
    remove 3 companies add 1
    app sees wifes company, should not
    payroll app may see opco only
    exclude one administration
    how i can hide a company for an app
    expand app to the new branch we set up last year, just tick it
    app for some companys only
    restrict crm to sales entity
    drop client 12 from tool rest stays
    own app or bought one, can i pick companies
    one firm too many in app, remove that one
    tell exact that shopify only gets company 3
    app not out, only that firm closed
    merged entity, let app read that one also
    tick boxes of companies per app change
    private books visible in expense app, only work ones wanted
    want the app for client X only
    the receipt tool may read the school's books but not the parents' association's
    Nine foundations, and the dashboard should only see three of them. Where do I set that?
    we sold one of the subsidiaries, so take that one out of what the hours app reads, rest stays
    let the till see the gift shop entity as well, it already sees the café
    It must keep working for logistics, but the owner's private holding has to be out of its sight.
    untick one set of books for the analytics connector
    how to give our expense app one additional entity without redoing the authorisation
    A client objects to our reporting tool reading his file, the other 79 clients are fine with it.
    Too wide: the scan program reaches eleven entities and needs two.
    widen what Basecone may see, add the church's cemetery fund
    which companies an app gets, can i edit that somewhere
    Please shield the pension foundation from the donor software, everything else as it is
    cut down the list of entities for the connector w/o disconnecting
    the consent covers all companies and I would rather point out a handful
    A tool for the care home should not look into the staff association's ledger.
    swap one entity for another in what the webshop link may use
    Hello, our school trust has 14 entities in Exact. The scanner was let loose on all 14 while only 5 use it. How do I bring it down to those 5 without stopping anything?
    my director doesn't want the roster app near the property company, the care company is fine
    the till belongs to two shops, not three, where do I correct that
    one tool sees all and another sees too few, I want to tick the companies for each
    cemetery fund should drop out of what that app reads, keep the rest
    the analytics tool should only read the production entity, not the holding
    we're spinning off the canteen; membership software must no longer include it
    add the new youth foundation to what the collection tool can use, same consent
    app had six companies, make it four
    instead of the Ghent branch it should get Bruges now
    controller wants to keep the link but clip its wings to two entities
    all companies except the owner's private one for this app pls
    for ticking companies per app, does it matter whether the app is ours or the vendor's
    our logistics app shows the holding's costs on screens in the hall! That holding must be out of its reach, app itself is great
    set the app's reach per entity
    building committee's foundation is finished, take it off the invoice tool's list
    may read the food bank's books, hands off the rental foundation
    extend an existing link with a company that has been around for years but was never included
    shrink the link from everything to production only
    add a company for an app without withdrawing
    Client says our tool may keep working for the shop but must not see the family trust any more
    Sold one of our five entities. Payroll tool should carry on with the other four only
    choose per entity what the scan tool can get at
    Predecessor ticked everything. I'd like that trimmed to the three branches that pay for it
    Your mail asks us to include the Antwerp company in the authorisation; where do we tick that?
    the app shows my wife's business too, take hers out and leave mine
    supplier wants access to division 340 as well. Where's the setting, I don't want to reconnect everything
    For a workshop I want the demo app to see only the sandbox set of books
    keep C confidential, A and B may stay visible for Visma
    practice with 80 clients, reporting tool should only get the 12 that signed up
    Is there somewhere to swap which companies an integration has, without killing it
    our association keeps syncing but the foundation should be dropped from it, possible?
    Client panicked because our dashboard lists his investment company. He wants that one hidden, the rest unchanged.
    broaden it: the app should reach the Liège subsidiary in addition
    We closed the Leeds branch; how do I take it off the rota app's reach but keep York?
    edit the permitted companies list
    Our bookkeeping bot needs one extra company. Without going through the whole sign-in dance, please
    helpdesk told me to adjust the scope per administration. Uh?
    not all of it: just two of ten books should be off limits to the app from now on
    management demands a chinese wall, till link for shops only and never the property arm
    By accident he gave us his other business as well. Wants to undo just that
    swap the old year's book for the new one in what the app can see
    grant one more company to an app that already runs
    does choosing companies work for any app or only for a supplier's?
    supplier bills per company, we want three of the eight out of the connection
    replying to your request: you may read our Cork company from now on. What do we tick
    another client's company slipped in when I allowed the app, just that one out please
    partner wants his personal company off the dashboard, the partnership stays
    from everything down to five books
    wrong set of companies behind our app
    dormant companies needn't be read by the payroll tool
    include two charities for Klippa
    franchise here: every tool only at its own outlet
    the report tool goes on, minus the directors' pension company
    point the app at company B rather than A
    payroll partner handles just the restaurants from now on, no more shops. Adjust on our side, but where
    As a supplier we get one company too many from a customer and ask him to deselect it. Instructions?
    subsidiary is being spun off, hide it from our tools, which otherwise stay
    app shouldn't get Ltd 3 but should get Ltd 4
    The shop sync only needs one of our companies
    Take Oakfield Ltd out of the scanner, leave the others
    i want to pick which books the till may read
    Let Payhawk into two more companies
    Keep the dashboard away from the family holding
    Our CRM sees nine entities and should see three
    Hide the payroll company from the invoicing tool
    How do I change the set of companies an app covers?
    Drop the sold subsidiary from the reporting app
    Allow the expense app in the charity's books as well
    Stop it reading the pension company but keep it running
    Fence the planning tool in to the restaurants
    Add a company to the app without cutting anything
    The app looks at books that are none of its business
    Give the app fewer companies, it has far too many
    Swap one entity for another in what the app sees
    Untick the dormant companies for our BI tool
    Where is the tick list of companies per app?
    It may see every client except the Millers
    restrict app to single division how
    One client file should be invisible to the tax tool
    I'd rather choose company by company than ban the app
    the scanner must also work in our belgian entity
    Shrink its reach to the two shops that use it
    Set which administrations Basecone is allowed to open
    Exclude my private company from the webshop connection
    Edit the permitted companies of an existing link
    Seven of our ten firms shouldn't be visible to it
    The link is fine, just in too many ledgers
    Can I extend an app to a second company later?
    Pull one division from Invantive's access and nothing else
    Put a fence so the till sees the shop only
    Widen the tool's view to our Ghent office
    Conceal the rental company from the billing tool
    Two entities off, one on, for the payroll app
    the scanner sees to many companies
    Let it loose on one more ledger
    Keep the director's private books out of its sight
    Confine the app to the trading company
    Take three dormant firms out of the app's range
    Have Payhawk serve the Belgian branch as well
    Can a link work with fewer ledgers than today?
    Turn the app on or off per company
    Remove the parent company from the shop's field of view
    Where does one tick firms for each app?
    Client Peters has left our firm, so the scanning app must lose his books but keep all the others.
    How do I take one company out of the app without stopping it for the rest of the group?
    We took on a new client and want Dext to reach her administration too, where do I add it?
    Power BI may see the operating companies, but not the director's personal holding, how do I arrange that?
    I want the expense app limited to our two Dutch entities because the German one uses something else.
    Since we sold a subsidiary, the spend tool shouldn't be able to get at that one set of books.
    Where can I set which of our nine companies the reporting tool is allowed to read?
    One client doesn't want his figures in our benchmark, how do I leave out just his administration?
    The app currently sees all 150 client files at our office while it only needs four of them.
    Can I give an existing link an extra company without connecting the whole thing from scratch?
    We split the business last month and the new entity has to be included in the app's access.
    By mistake the app got all companies, how do I bring it back to only the parent company?
    Our foundation should be excluded from the invoice app while the three BVs stay included.
    How do I change which entities an app may use, given that two of them have merged?
    For the audit, Caseware temporarily needs the pension company as well, how do I let it in?
    We bought another practice with forty clients and want to add those files to our existing app.
    The joint venture is no longer part of the group, so only that company has to come out of the link.
    A client moved from the bookkeeping team to another tool, so how do I unselect only his company?
    Is it possible to switch an app on or off per client, instead of for the whole office?
    The managing director wants the property company hidden from the forecasting app, for everything else nothing changes.
    Client De Wit picked his own scanning app, so take his file out of ours and leave everything else.
    The rota app may reach five of our ten care foundations, how do I set it up like that?
    The family holding mustn't be visible in Agicap, how do I take her out and keep the rest?
    Now that the partnership is dissolved, that set of books can leave the app's access, where do I do it?
    What do I press to let our app work for clients A and C, but not for B?
    The franchise app may also read shop number seven from now on, how do I widen the access?
    Our finance company was sold on 1 July and has to come out of the treasury tool without affecting the others.
    We'd like the debt collector's app restricted to the three companies that actually have debtors.
    By accident two companies of a totally different client are ticked for this app, how do I get them off?
    A small client turned his sole proprietorship into a BV, so the app must go from the old books to the new.
    How do I limit Dext at our practice to those clients who really pay for it?
    The supervisory board wants the app to see only the foundation and not the support funds.
    For confidentiality, the adviser's tool must stay out of our two patent companies but remain in the rest.
    The time sheet link has to leave the dormant entities, since nobody works there anymore.
    When connecting I picked one company, but three more should be in, where do I adjust that?
    I'd like to decide per company whether Payt may use it, where in Exact is that screen?
    Because the Polish entity is being sold, the parent's controller asks to drop it from the dashboard's access.
    I need to tick eighteen client files for an app and untick two, must I reconnect for that?
    Which setting decides that the app reads company 12 and ignores company 13 of our group?
    my client has a 2nd company that must be in the app too, can i add it without redoing everything
    The hotel in our group gets its own payment system, so the current till link should let go of that hotel only.
    We serve forty shops and per shop the stock app does or doesn't get access, where do I manage this?
    My client wants the banking app to read his practice company and leave his pension company alone.
    Under which button do I take a deceased owner's file out of our scanning app while other clients stay?
    The childcare foundation came under another board, which is why it must leave our group link.
    The brother's new BV shouldn't be in Visionplanner but the sister's should, how do I set that?
    I noticed Dext can reach files we have no engagement for, how do I take those off?
    Our holding took over a Belgian company, how do I slide its books into an existing app?
    The franchisor should only read the shops and not the property branch, how do I confine his app?
    Once a client hasn't paid I want his file temporarily out of the reporting app, separate from the rest.
    how do i make Agicap see just our three dutch companies insted of all nine
    Because the partnership now consists of two companies, the app should read other books than before.
    An ex-partner wants his company invisible in our shared dashboard, how do I adjust that?
    Of 22 foundations only 20 are still ours, so two have to leave the budgeting app's access.
    The joint venture in Leuven must be included in LucaNet, but where in Exact do I tick that?
    The app does exactly what we want, except that it reads our silent partner's company, which must stop.
    For one financial year the external auditor's app may look at two more entities, how do I open those up?
    How do I swap the old operating company for the new one in what the time app may see?
    We're asked to keep personal companies of the partners away from the practice's benchmarking tool.
    The management foundation should stay out of the rota app's view while eight care locations remain, how?
    A departing partner takes his practice along, so only his books must leave our office app.
    How do I set that the receipt app sees client Smit and his holding but not his wife's company?
    After closing shop eleven I want to take its books away from the stock link of the other shops.
    Can I still add a file to an app that I approved last year for ten clients?
    The municipality may only have our housing association read by its grant app, not the commercial company.
    can i take 1 client out of what basecone may see and leave the rest, he went to another office
    can I revoke access for just one company?
    withdraw an app's access to a single company only
    revoke it for one administration and keep the rest
    How do I take one client out of what Dext is allowed to see?
    We signed a new client and I need to add his books to Basecone, without reconnecting everything.
    Where can I set which administrations Silverfin may look at?
    Our own practice books should be hidden from the dashboard tool, but the client files must remain.
    Can I add divisions to an app later on?
    I ticked far too many companies when I approved the app, how do I correct that?
    One client objected to our BI tool reading his ledger. Everyone else is fine with it, so I only want to leave him out.
    add administration to existing app link
    Is it possible to give an app fewer companies but keep it running?
    A holding should be removed from the app's reach; its subsidiaries stay.
    We sold a few files to another practice, so the apps should lose those three and keep the rest.
    How can I let the scanning app into two more entities?
    I'd like new clients to be included automatically for this app, where do I switch that on?
    Which screen has the two lists where I move companies to an app's side?
    Our IT guy wants the Power BI connector restricted to five administrations, how is that done in Exact?
    I forgot to select four entities while approving the tool. Do I have to start over or can they be added?
    Partner wants the forecasting app to see file 210 and 211 only.
    how do i exclude a few clients from an app in exact
    Our assistant adds clients to the reader every month; where does she tick them?
    Restrict an integration to the administrations of one branch office.
    Remove the payroll company from the app's permitted list without breaking the link.
    Take a deceased client's books out of an app's selection
    Our practice splits into two branches and each branch's reader should see its own clients only.
    The pilot with five clients went well, now sixty more should join in the same app.
    Where can I edit the permitted companies of Zenvoices?
    By mistake a debt collector's app reaches all our clients rather than one. How do I scale that back without ending the service?
    Three clients join the tool from the new financial year, how do I give it those?
    Shrink the reach of an app while it stays in use
    We admit the app in stages: ten files now, ten next month. How do we extend it each time?
    The master company should be invisible to the dashboard, everything else visible.
    pls explain where I untick a company for an app in exact
    For which clients may the tool work, and where in Exact is that recorded?
    Swap company A for company B in what the app may open
    I want to hide the partners' private companies from the software.
    Grant a connected tool two additional dossiers
    Can I deselect seven clients for the scanner?
    The app belongs to one client but sees all the others too. Bring it back to that one please.
    A lawyer insists that his firm's books stay out of the dashboards
    My app does 30 companies and it should become 32.
    extend reach of app
    How do I leave dormant companies out of the connector's selection?
    A partner firm's tool may stay with four shared clients and lose the remaining ones.
    Where do I point out which divisions the connector can read?
    Is it possible to add companies afterwards without signing in again through the app?
    Since January two of our clients do their own scanning. The office scanner should skip their books and keep working for everyone else. How do I set that?
    which companies may the app see, change that
    Our new office manager wants to hand the reader just the retail clients
    We unleashed the receipts app on all 200 files back then. Now it turns out a few clients never agreed. I want them out without the others noticing anything.
    One of our clients was sold to a competitor, who demands that his books vanish from our benchmark dashboard at once. Everybody else has to remain in it.
    During implementation we picked just the five largest clients for the planning tool. It works so well that fifteen more should be added. How do I widen the choice in Exact?
    How do I let an app see only one of our companies?
    Our BI tool can read all nine entities and should only read three.
    I want to add a company to an existing connection without reconnecting everything.
    We sold a subsidiary. The dashboard must no longer see that set of books, but everything else should keep running.
    Where do I set which administrations Spendesk is allowed to reach?
    Can a link be restricted to the operating company and not the holding?
    By accident I allowed all companies when connecting, how do I cut that back?
    Our invoice scanner needs access to one more entity from next month.
    Is there a per-app list of companies that I can edit in Exact Online?
    The owner's private administration must stay out of sight for the till app.
    Please tell me how to give Picqer access to the new webshop company as well.
    remove one BV from an app
    I need to change the selection of entities for Visionplanner.
    Group of twelve companies here, and the dunning tool may only touch two of them. How do I arrange that?
    how can i untick a company for an app in exact
    Which screen lets me decide what companies Klippa gets to see?
    Our test administration should not be visible to any of the connected tools, how do I take it out?
    Can I take one administratie away from the koppeling but leave the others on?
    The payroll company should be hidden from the marketing dashboard.
    Swap one company for another in the permissions of an existing app
    We merged two BVs and now the link has to point at the surviving one too.
    The owner's family holding sits in the same subscription as the operating companies. The new expense tool has no business there. How do I exclude just that one?
    So far only our rental company ran through Zenvoices. The maintenance company joins next month. What do I switch on in Exact?
    Can I still decide afterwards which branches the till link may see?
    We're splitting the business, so part of the companies must no longer go to the old dashboard.
    The tool used to see two entities and now needs four. Can that be done without signing in again?
    An investor reads along through a reporting tool; he may see one participation and nothing else.
    Lightspeed has rights on the wrong BV, I'd like to exchange it for the retail one.
    How do I take only the foundation out of the permissions of our BI tool?
    The pension company of the owner should be kept away from all apps while the rest continues.
    add extra division to connected app
    i need shopify to only acces 1 of our 4 companies
    For payroll only the staff company has to be on, the others can go.
    Our school foundation has a set of books for each school. The new ordering app may serve four of them, how do I tick those?
    Construction and rental share one subscription. The hours app needs construction only, so where do I take the rest away?
    I want our Spanish entity outside the reach of Float.
    Who decides which companies are in a link, and where do I adjust that?
    I'm transferring a BV to my brother and it has to vanish from our till link without touching the other shops.
    The booking system may also post for our second restaurant, how do I extend its rights?
    Why should a receipts app see all fifteen of our companies? I'd like to keep two.
    switch off one company for an app
    Our consolidation package has to gain two foundations and lose one BV.
    A joint venture may be in our partner's report, the other entities may not.
    The link should reach less, just the two trading companies.
    how to turn off a company for a app without throwing it away
    At set-up they chose too widely and each tool sees everything; I want to bring that back per tool.
    The day's takings should go to the new shop company. The till is linked already, but has no right to that company yet.
    One of our ten foundations no longer wants to take part in the shared dashboard.
    I'd like to extend Onesto's access with two participations.
    May I take a company away from a tool while the tool stays in use?
    How can I restrict an app to three of our twelve companies?
    limit integration to certain divisions
    The consolidation tool can read the books of the owner's private company. I want that one out and everything else to keep running.
    Where do I tick which companies a connected product may read?
    Can I add one more company to an existing link without connecting again from scratch?
    We sold a subsidiary and its division has to come off the connector this week.
    An external consultant's dashboard must only see the sandbox company, how do I set that?
    I'd like our expense app to reach the two new entities as well, where is that selection made?
    Is it possible to take away a single administration from a third-party app but leave the rest as it is?
    change division access for Invantive
    My manager wants payroll BV hidden from the BI tool, the other entities can stay.
    Which screen lets me decide per company what a supplier's software may get at?
    I run Exact for a group of thirty entities and the treasury tool should only read five of them.
    When linking I ticked every company by mistake, can I trim that afterwards?
    Our payroll vendor only needs the entity that has staff, how do I set it up that way?
    add companies to existing connection
    The app is fine but must also reach our new branch in Ghent as of tomorrow.
    We're an accountancy practice and want one client out of the reporting package without touching the other eighty.
    A developer's app may touch only the test company. Where is that laid down?
    The vendor asked me to release more administrations to their product, what do I do?
    exclude holding from till integration
    After a merger the link has to look at the new entity instead of the old one; the connection itself is fine.
    Is the reach of a connector configurable by division?
    How can a sensitive set of books be kept away from one particular app?
    Permit an app to see the company we left out at first
    We pay per connected company in the planning tool, so I need to bring the number down from nine to four in Exact.
    the cfo wants the data vendor to see just one country's books, what do i click
    Where's the screen with two lists where you shove companies to the right for an app?
    Change allowed divisions of an app without a new login
    May I switch an app off for one company and leave it on for the others?
    We have three brands in three companies, each with a webshop app of its own. Now every app sees everything and I want to fence them off.
    modify divisions of connector
    The external tax office needs to read the foundation through its software for a while as well.
    For privacy reasons the staff company mustn't be in the warehouse, how do I take it out on the Exact side?
    A franchisee goes independent and his books have to leave our shared reporting app.
    What's the quickest way of adding five administrations to an app?
    How do I shrink an app's reach without bothering its users?
    i want basecone to get at our 2nd company too
    Our customer wants us to explain how he gives our app access to an additional administration.
    For year-end the audit software must reach only the three companies under review.
    Cut an app's permission down to the companies that are still active
    Which apps see which companies is a mess here. How do I adjust the permitted companies for each?
    Can I view and edit what entities our scanning vendor may approach?
    Take a company out of the scope of our reporting app, where's that in Exact?
    Finance created a shell company for a deal under wraps. None of our standard tools should be able to read it, the rest stays.
    Our warehouse account reads all 22 companies. I want two out without breaking the loads of the rest.
    set companies per app
    A client wants us to see just his production company, not his pension vehicle. What does he need to set in his Exact?
    Must I reconnect an app to put another administration in, or can it be done as is?
    can i hide a company from the collection software
    I ticked too few companies on connecting, how do I put the others in afterwards?
    One company went into liquidation and the trustee demands no reporting tool reads it; the other companies should remain.
    To limit companies it seems to matter what kind of app it is, own or standard. Which route is mine?
    A joint venture partner insists our BI vendor must not read the JV's books. Can we carve out only that company?
    For a due diligence the adviser's tool may read just the company being sold, for three weeks. The others must stay closed.
    manage companies of app
    Our app has to go from the old partnership's books to those of the new company, how do I alter that choice?
    Take our rental company off the scanner please; everything else stays as is
    limit connector to two companies
    Please take our Belgian entity away from the expense tool but keep the Dutch ones going.
    How do I give our scan app access to one more set of books?
    Two sister companies were sold, so the planning tool shouldn't see those any longer.
    Our fund administrator may only read the ledgers of fund II and III, at present their software reads all of them.
    Move two companies in and one out for our budgeting software
    We've bought a competitor; the scanning app should also work for that company from now on.
    I need to deselect one entity in the app settings of Exact. Welke knop?
    Our VAT tool should skip the holding company. It must keep filing for the others.
    Our tax adviser's software has been approved for the entire group. Legal says it may only look at the Dutch operating company. We don't want to break the link, just shrink it.
    Cut one company out of an app's reach
    The new subsidiary has to be reachable for our invoicing app, which is limited to a hand-picked set.
    Approve an additional administration for an app that's already hooked up
    Is it possible to have an app see just a handful of my administrations?
    The estate of one client is handled elsewhere now. Drop that client file from our reporting software, leave the other eighty.
    how do i add a compny to an app
    There's one confidential company in our group. Every tool sees it at the moment. For our scanning product I'd like to hide just that one.
    Allow our CRM into a seventh administration
    From May on the planner must only see our retail companies.
    Which companies can our app look into, and how do I change that set?
    Take out the charity's books from our expense software
    How can the payment app be limited so that it won't touch the pension company?
    I need our fleet app to be active for the leasing company too.
    Can an app's list of companies be changed afterwards, or only when you connect it?
    Restrict our debt-collection partner's software to the two trading companies
    I'd like to tick an additional set of books for the scanner
    Is there any way to have the cash app skip our dormant companies?
    Our landlord app is linked with eight companies, we'd like to bring that down to five.
    I've got one app that must lose sight of two companies and gain one
    Give the bookkeeping bot one company fewer
    Pick companies for an app
    There's a charity that we do pro bono in the same subscription; our invoicing tool shouldn't see that one.
    I gave a vendor carte blanche, and want to take back half of it, the half being Belgian companies.
    The vendor's mail: "please select only the companies included in your plan." Where's that in Exact?
    We share one Exact subscription with a sister firm. Our CRM got access to everything and their finance chief is not amused. The CRM must be limited to ours.
    Limit app to two companies
    Change companies for app
    We're a payroll bureau. For client Jansen the ledger upload must be enabled in the app's permission and for client De Wit disabled. How?
    I see an app in my list reaching a company it shouldn't. How do I take just that company off it?
    The test month with the app is over and we'll continue, but only for three of the companies.
    Adjust which companies the robot may work in, keep everything else.
    Take away one branch only
    I'm treasurer of two clubs in one Exact. The membership tool ought to see one of them only.
    Need to add one administratie to the scan-app, any tips?
    Only the retail companies ought to be visible for the loyalty platform. At the moment it's all of them.
    At consent time I forgot one company. Can I still add it, without doing the whole approval again?
    Our shared service centre's scanner reads Denmark's books as well. Denmark opted out; the rest stays in.
    One more entity for the spend management tool, where do I allow that?
    Restrict access per company for a connected product
    The audit firm's software may see only the entity under audit, not its seven sisters.
    We've swapped roles between two entities, so the billing robot should be allowed in B and no more in A.
    How do I untick an entity for an app?
    We're selling the garden centre. The buyer's lawyers demand that none of our tools keep reading its books from Friday on. All other books stay linked.
    Does it matter for picking companies whether the app is ours or a supplier's?
    How do I take one company away from an app without breaking the others?
    A client asked us to take their books out of our reporting tool. All other clients stay in, so I cannot just disconnect it.
    Where do I set which divisions an integration may reach?
    I sold one of my BVs and do not want my BI tool reading it any longer, the rest is fine.
    The bookkeeping robot needs access to one extra company, how do I grant just that?
    Please explain how to restrict a connected app to a handful of administrations.
    Can an app be confined to one company?
    Our group sold a subsidiary in June. Its books should vanish from the forecasting app while the other entities remain.
    How can I let Spendcloud see our Belgian company too?
    I want to edit the set of companies shared with a supplier.
    A departing client should no longer be reachable for our scan software. Only him.
    Narrow down which entities Agicap may touch
    How do I grant an already linked app one more administration?
    need to swap one compny for another in the app's acces
    Our collection software should lose sight of the dormant company, and only that one.
    How do I pick the administrations for an app that's already linked?
    A tool reads too many companies. Cut it down to the two that pay for it, please explain how.
    We run a practice with 60 client files. Two more clients signed up for the scan service, so the app has to get those two as well.
    At the time I let the tool see everything. Now I'd rather hand-pick the entities.
    Grant Silverfin one more client file
    The bank's reporting app got all our BVs, I meant to give it only one.
    Change the companies I ticked when connecting an app, is that possible later?
    Which companies may our scanner open, and can I alter that set?
    We sold a subsidiary. The expense tool must keep running for the other five companies but not see that one any more.
    Add a second company to an app that's already linked
    How can I let an app into four of our ten entities and nothing else?
    Take a company out of an app's reach
    Only the operating company should be visible to the scanner. How do I set that without breaking the link?
    Please remove our holding from the list an app can see
    Our accountant's app currently reads all seven entities. Contractually they only do two of them. I want to bring it back to those two.
    I'm the controller of a group. Four entities were ticked for the treasury tool and it should be six. Where is that list kept?
    One app, twelve entities, should be eleven
    Exclude one administration from an app
    Let an app see an extra entity
    Our scanning app may read company A but not B
    Give an app access to specific companies only
    Somebody at head office decided that the fixed assets tool may only touch the real estate company. Where do I arrange that?
    Adjust which administrations a connected tool can see, without needing to reconnect it
    The new client should be visible for the reporting app, it's only a matter of ticking him somewhere, right?
    I'm an accountant with 120 client files, and a client demanded to be taken out of our benchmark tool. All others stay.
    We run three hotels, each with its own books. The channel manager ought to see hotel one and two. It sees all three.
    An add-on may read one administration too many
    Can I choose per app which legal entities it gets?
    Tick or untick companies for an app
    The management company is off-limits for the app
    Scope of an app: which companies
    For legal reasons the trust's books must be shielded from our reporting tool. The tool as such stays in use.
    Widen an app's reach with two administrations
    I oversee 30 foundations. One wants privacy: its books shouldn't be visible to our shared expense app. Can I take just that one out?
    Trim the number of companies an app can look into
    Could I let our travel expense tool into the newly merged company, too? It's already running for the others.
    How to control which books an external tool can open
    An app should get to see our Dutch entities only, not the Belgian ones
    Company should be added to what our e-invoicing app may reach
    Two of our companies merged. The old numbers should be dropped from what the app sees and the new one added.
    Prevent an app from seeing the payroll entity while leaving it on for trade entities
    Have an app cover our two new stores' companies too
    Our German parent shouldn't be readable by that app
    Our bookkeeping robot should skip the dormant companies
    Remove 3 of 8 companies from the permission of a standard app
    We've restructured. The app that reads our branches must lose Hasselt and gain Genk.
    Let a linked app read just the company in liquidation and nothing more
    Uncheck companies in an app
    The app's view should be narrowed to the Dutch branch
    Restrict which books an app may open after having given it everything
    I'd like the tax app to keep seeing the partnerships and lose sight of the partners' private companies
    Where do I tick which companies our purchase app may process?
    Could one client's file be hidden from our practice's analytics app while it keeps serving everyone else?
    We want an app to have access to precisely the four companies in the retail group
    App sees company I don't want it to see
    When we bought the tool we had one company. Now we have three and want the tool to see two of them. The link itself works fine.
    How do I take our dormant BV away from the cash app and leave the rest
    I want my app limited to the Belgian companies
    app fewer companies
    the app sees the wrong administratie, only the BV should be on
    Our expense tool should only see two of our nine entities
    Is it possible to let an app keep working for one company but lose access to another?
    Our bookkeeping robot should get three extra companies from now on
    Take one company out of an integration's reach
    We sold a subsidiary and our reporting software must no longer see its books
    Remove two entities from the spend management platform
    Give our fleet software access to one more administration
    Which of our companies can the invoice scanner see, and where do I change that?
    An app should stop seeing a client that left our firm
    Before I select companies I'm asked about standard or own. We bought it from a vendor, so which is it?
    Where do I tick which administrations a linked app gets?
    Limit our webshop to one administration
    Hide a private holding from a connected app
    How can I change the set of companies for Basecone?
    Which administrations may the app use? I want to alter it
    Deselect a company from an app
    I'm the application manager of a holding. When the vendor installed the tool it was allowed to look into all 23 entities, I want to bring that down to five.
    Our app should only have the werkmaatschappij, not the holding. Where's that setting?
    An accountant at our firm wants his tool to reach three clients more. Do I have to relink or just tick something?
    Our tax tool is bound to every entity of the group. Legal says the Swiss one must be excluded from now on. Can I arrange that myself?
    Can a supplier's app be confined to a single company after it's been authorised for all?
    Drop one legal entity from the authorised list of an integration
    A colleague wants me to add the foundation to our invoice reader. I expected an option in the reader, but apparently it's something in Exact. Where exactly?
    I must not let the recruiter's tool into our management company. Is there an option for it, without ending the tool for the others?
    Our app was set up by a consultant with all companies selected. He has gone. I have his login details and would like to cut the list to two.
    An integration reaches our dormant companies as well and that slows it down. How can I take those out?
    Could I let a reporting tool have all entities apart from the foundation?
    One app, ten clients; how do I take away three of them without the client noticing?
    Where do I reduce a tool's field of view to our UK entity?
    We only intend to use the CRM link for the trading company. How do I set that?
    Tool for tax returns should get just our personal holding
    I'd like to exclude one client from the AI bookkeeping tool
    Is there a place to tick which entities an integration is entitled to?
    Which companies are shared with a given integration, and how do I un-share one?
    Our group added two holdings to Exact and the audit tool should be able to view them. It works for all older entities. Where do I extend that?
    Narrow the reach of a tool we rather like
    Add divisions to app consent
    My wife's company sits in the same Exact and I'd prefer the till app not to peek into it
    How do I get an entity off the list an application can use in Exact?
    Does an app get the administrations I choose only at the start, or may I revise that any time? I'd need to add one today.
    Allow an extra BV in an existing link
    Give access for one more company
    Which steps remove a single company from the data that an app gets?
    Let a tool see less of our group
    I need the cash flow tool to see company A and B but not the holding.
    Only the two Belgian entities should be readable for the consultant's tool, nothing else.
    The app sees one company too few. I do not want to start over, just give it that one.
    A client asked that the analysis tool no longer sees his company. The other thirty clients must keep working as before.
    Which screen lets me give the warehouse tool one additional entity?
    Take company Delta out of reach for Visionplanner but leave the others be.
    Scope van de Power BI connector beperken to two divisions, hoe?
    Please keep payroll BV hidden from the dashboard tool, everything else is fine.
    Add newly bought subsidiary to the list our expense tool may read
    Nothing but the trading company for the credit insurer's app.
    Our auditor's tool must be able to see two more entities during the audit.
    I hope there's a way that the franchise tool only looks into the shops and never into the holding.
    The bank insists their tool reads only the borrower's company. How can I set that?
    Can I change which books an app looks at without it losing its link?
    app only one company
    How does one take the pension company away from an app that must otherwise carry on?
    Only app-wise: entities A, B and F yes; C, D and E no.
    Shrink what the dashboard gets: only the operating companies, no private BVs.
    We gave the grant adviser's tool access to the entire group. It's just the R&D company he has to look at.
    Exclude one entity for an app
    The subsidy tool ought to know nothing of our family holding; the rest is OK.
    Where do I untick a company for a supplier's app?
    We'd like the fleet app to know our transport company, and only that.
    How do I give the same app another company
    Can the receipts app get company 5 as well, leaving the present four in place?
    Which companies the tool reads is decided where?
    The analyst's add-in needs the two logistic BVs added, nothing removed.
    Our landlord's system was given our whole group. He needs the rental BV and nothing besides.
    Tool must lose sight of two dormant companies
    Let the app keep all books except the foundation's
    How can I pick by company what a supplier's product may see in Exact?
    Hide a company from an app
    An outsourced team's tool may see client A, not client B, both in our Exact.
    Extend an app's reach with one more entity
    There should be a wall between the lender's tool and our private companies.
    Give the tool fewer books, not none
    I manage thirty client files and one client objects to a tool we use. The tool must skip him.

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
    Never mind picking companies, the kiosk should have none whatsoever
    I was going to trim the list of clients but honestly the whole tool can go
    on reflection not just one company but the entire tool should go
    Rather than picking companies for the app I'd now see it lose everything, which route is that
    leave the picker, this supplier is not to have any entity at all any longer
    no, forget single firms, the app I was editing should lose the lot
    I came to remove one hotel from it but would sooner bin all its rights
    I started off deselecting companies for the tool but honestly it should get nothing any more
    on second thoughts the app I was narrowing may disappear totally
    At first I only wanted fewer companies for it, on reflection that package shouldn't reach anything at all
    I set out to trim it, but after talking to the owner the app should have nothing left at all
    I was going to remove a few companies, but I'd now sooner take all rights from the app.
    On second thoughts no company at all for it, choosing companies is the wrong guide then, isn't it
    started out trimming companies but now we want it to have none at all
    I started out removing companies but actually nothing at all should be visible to the app.
    I was trimming the companies of an app one by one, but actually it should not see a single one anymore.
    I don't want to pick companies for this app any more, everything must go
    On reflection no company at all should remain for this tool, so trimming isn't enough.
    I changed my mind; instead of a few companies the tool should get zero.
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
    There is no link to allow all present and later companies next to my till. Some other way?
    No shortcut to let in all clients including later ones, is there a roundabout way by consenting afresh
    link to allow everything is missing for our scanner; I want later clients included regardless
    no link for all current and future companies at this app, any longer way round
    I do not have that link for all current and future companies, what's the long way round?
    Want the whole group incl. future entities for our BI tool but the link for allowing all is not shown with it
    there is no allow-all link beside my app, how do i get all future companies in then
    No option for all current and future companies with this one, only manual ticking, is there a longer way round
    colleague's screen has a link for every future company, mine lacks it for this tool, so what alternative have I got
    I can only tick one by one, but want an everything-for-ever permission for the app
    Group tool must be open for future companies too, but its row hasn't got the allow-all link
    no "allow all current and future" link next to my app, what's the long way round
    where the one-click 'all companies' isn't offered for my app, how do I get there then
    no 'allow all' link, want all incl future anyway
    missing the link for all future companies, withdraw and consent again then?
    No allow-all link beside our app; is there a longer way to include future venues?
    no 'allow all' link, how else do I give the app every company, new ones too
    I'd like the tool to get all future companies as well but the link for allowing everything is not displayed for it
    No allow-all option beside our app. Is there a longer way round to get it for every company?
    we want the app on all current and future companies; no such link in the row, do I have to revoke first?
    The app should see everything, what's yet to come included, but the link for that is lacking here. Is there a detour?
    I don't have that link for allowing everything incl. future companies at the dashboard; what's the alternative
    No line for all future companies appears at this tool, what is the long way round?
    No link for allowing all future companies, do I need to revoke and sign in anew?
    the Allow all current and future companies link isn't there, how do I give everything then
    no allow-all link, other way to everything
    There's no link to allow all companies for my app. How can I still give it all future ones?
    There's no link to allow all companies for this app, how else can I give it everything?
    My app has no link for all future companies, how can I still get that?
    The link to allow all current and future companies is missing for my app, is there a longer way round?
    Want all present and future clients in, yet the allow-all link is absent. Is there a longer way
    no 'allow all' link for this app, what's the long way to give it everything
    I want every future entity included too, but that link is absent for our app. What is the long way round?
    dont see link allow all future companies, now what
    no 'allow all' link next to my app, is there a longer way to include future companies
    no allow-all link in my list, yet I want future companies covered. Long way round?
    No link to allow future companies, is there a longer way round?
    My app has no link to allow all current and future companies, so how do I get it set that way?
    The allow all link isn't on my screen. Is there another route to give the app every company?
    I don't have the allow-all link for my app, what's the long way round to let it see every future company?
    I can't see a link for all companies. Is withdrawing and approving again the only other way?
    The link to allow all current and future companies is missing beside my app. What is the other way to get that?
    Manage companies only lets me tick them one by one; how else do I give the app everything, future companies too?
    The option to let the app into everything isn't there, is there a detour?
    I want the app to get all companies including later ones, but I see no link for that anywhere.
    No "allow all" link next to my app, though I want everything present and future. Other way?
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
    Not entitled to change the shops for the kiosk. Who is and what must I tell them?
    The link wasn't made by me and I don't administer the subscription, who can drop a client from it?
    whom do I ask to alter an app's companies when I lack the rights
    I'm not permitted to alter which entities another user's app can read, who in our organisation can
    Which right does a person need to adjust the companies for everyone's apps, and what do I tell them
    Only a manager of the contract can change what companies my colleague's app sees, they say. What is the right called
    I can't edit which firms my colleague's app sees, who in the company can
    no rights to change companies for the app, who does
    someone with manage subscription must alter companies, tell them what
    I'm not allowed to change which venues the tool reaches, who is?
    not allowed to alter which companies the tool sees, who may
    I'm not allowed to edit which companies the team's app may see. Who in the firm can, and what should I tell them?
    need somebody with more rights to take a company off the app, what exactly do I ask for
    Who may change the companies of an app if neither I nor the colleague who linked it can
    I'm not allowed to change which companies the tool sees, whom do I ask and what do I tell them
    who has the right to alter the companies for an app if mine isn't enough
    I'm not allowed to alter the app's companies, who should I turn to
    The person who may manage the subscription is abroad, what should I ask her so a company gets off a colleague's app
    who can edit companies for everyone's apps
    I'm not able to change the companies for this app myself. Who in our firm is allowed to?
    Whom should I ask to change an app's companies if I lack the rights?
    Who can change an app's companies if I don't have the rights for it?
    Who in the firm is able to set an app's companies if it isn't in my own permissions?
    can't change the app's companies myself, whom to ask and what to tell them
    I'm not allowed to alter the company selection, who in the firm is and what do I tell them
    I may not edit which companies that app reaches. Who in our firm can, and what must I tell them?
    not allowed to change companies of the app, who is
    I'm not able to change the companies of that app, who can
    I'm not entitled to change which companies the app gets. Whom do I ask, and what do I tell them?
    Who can edit an app's companies if I may not?
    I'm not permitted to alter the companies of this app, whom in the organisation should I ask?
    I'm not allowed to manage the subscription, so who can edit the companies of an app for me?
    I may not change which companies our connector reads since I have no subscription rights, whom do I ask?
    I can't alter which companies a tool gets. Who at our firm could?
    I am not allowed to change which companies an app sees. Who in our firm should I ask and what do I tell them?
    Not my app and not my rights, but a company has to be added to it. Who can do that?
    I may not touch the app's companies myself. Who in our organisation can?
    The app was approved by a director and I need one entity added. Who's allowed to do so for all users?
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
    I need to adjust which shops an app sees via Import/Export, but no such menu at the top left
    Following the second way to edit an app's companies and there's no App permissions on my page
    looking for Import/Export in order to restrict an app to certain companies, not on my screen
    I need to get to the app's company selection via Import/Export but that item does not appear top left on my laptop screen
    second route to edit an app's firms goes through Import/Export, which I cannot find
    cant see App permissions, need to take company off app
    told to go to Import/Export for changing companies of the app, menu isn't there
    trying to edit which companies our CRM may use and there is no Import/Export on my screen
    Column Other with App permissions? I only want to take one company away from an app and can't find that column
    No Import/Export on screen to edit the app's companies
    want to alter an app's companies through Import/Export, but that menu isn't on my screen
    for choosing the app's companies I'm sent to Import/Export, which my menu hasn't got
    To take the sold company off the app I should open Import/Export at the top left, it isn't on my screen
    limit companies, import/export absent
    I want to change an app's companies through Import/Export, but I don't have that menu.
    To edit the companies I should open App permissions under Other, but I see no such column.
    To change an app's companies I was told to use Import/Export, but I don't see it
    I can't find Import/Export in the menu, and I need it to change an app's companies.
    I want to change an app's companies, but Import/Export is not in the menu under the company name.
    Import/Export isn't there when I click the company name, and that's how I'd edit an app's clients
    the left top menu lacks import/export, needed to set companies per app
    import/export not shown, want set companies
    want to edit an app's companies by the second route but there's no Import/Export under the company name
    There's no Import/Export under the company name for me, and I need it to change a client's app.
    Following a second route to change an app's companies I need Import/Export, but don't see it.
    Where's that Import/Export menu? I need it to edit the companies of an app.
    I was told to go through Import/Export to change an app's companies but that menu item is not on my screen.
    No Import/Export on my screen and I must change a colleague's app companies
    I was told to go to import/export for the app's companies but there's no such item on my screen
    To narrow the tool I'd need Import/Export, but my company menu at the top left has no such entry.
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
    Adding a branch to the till via app permissions, but the till isn't in there
    even in the list for the entire subscription the tool whose companies I want to trim is absent
    app whose scope I must narrow isn't in the company-wide list either
    Via Import/Export I wanted to restrict the entities for our treasury tool, but there too it doesn't show up
    under App permissions as manager, the connector I want to restrict to fewer companies isn't there
    app permissions: app whose companies i want to change isnt there
    can't find the app in App permissions, need to change its companies
    App permissions is open, I'd like to remove a company from Float but Float is not shown there
    the overview of all users' apps doesn't contain the one whose companies I have to change
    The app whose companies I want to change isn't under App permissions
    I went via Import/Export to untick a company but the tool isn't in that list either
    took the Import/Export way to drop a company, the app isn't in that list either
    Looked under app permissions to take an entity off it, and it's not in that list either
    I opened App permissions to change the companies, but our app isn't listed there.
    I opened App permissions to change an app's companies, and the app isn't there either
    App permissions does not show the tool of which I want to limit the companies.
    I followed the Import/Export route to limit an app, but it is not among those shown there.
    Even the list of everyone's apps lacks the one whose companies need changing
    as admin I opened the list of all apps to edit one's companies and it's absent there too
    Via the management menu I'd narrow an app's companies, except it isn't listed there
    app permissions list lacks app i want to restrict
    even in the list for all users I can't find the app whose companies must change
    I took the route via App permissions to change an app's companies, but the app isn't shown there either.
    Under App permissions I can't find the app whose companies I want to change.
    I went to App permissions to alter companies for a tool, and it isn't there.
    I want to add a company to an app, but even the list with all users' apps does not have it.
    I opened App permissions to drop a company for our document tool, but the tool is not listed
    Our planning tool isn't on the App permissions page, although I need to untick a company for it
    Under import and export I looked for the app to change its companies but it isn't there
    I want to change which companies it may see but on the permissions page our tool is missing.
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
        might not be called that there
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
        this isn't my only login
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
        nothing here applies

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
    I want to add a shop to "EasyBon", what would it be called among the apps? Not EasyBon anyway
    Which name would the receipt thing go by? I only need to change its clients
    need to remove an entity from the reporting tool, perhaps listed under another label
    Can't find Sharewell among the apps when changing its companies, perhaps it goes by the name of its maker
    I want to drop a company from our spend app, only the name in that overview is unlike the product's brand, could that be it
    I need to narrow the receipts app, yet in the list there's only something with NL at the end and a slogan
    the app whose companies I need to change, might it carry the vendor's name rather than its own
    supplier name instead of app name when changing companies
    Want to edit the companies for Sportivity, I only see unfamiliar names in my list
    I want to alter the entities for our receipts app but perhaps it goes by the manufacturer's name in the list?
    there's an entry ending in UK Ltd that might be the tool I want to restrict, is it called differently in there
    Looking for the app to take an entity off, only a name ending in NL comes close
    The tool whose companies I'd trim may appear under its maker's name?
    have to drop two firms from our expense app, is it listed under the maker's name
    narrow app listed under odd name
    I want to choose companies for our scanner, but the list has no app with its name.
    I need to alter the companies for Dext but no app with that name is listed
    I want to limit a product's companies but it has another name in the list, what do I look for?
    I can't spot the app whose companies I want to limit, could it carry the supplier's name instead?
    We call it the scanner; it may go by its maker's name there, I need to cut its companies
    limit tool but listed under other name?
    the app whose companies I want to edit may be called something else there
    to change its companies I look for Rotageek and find Rotageek NL - Planning made easy. Same one?
    The app whose companies I want to edit may be shown under another title in App permissions, right?
    I can't identify our BI tool in the app list to change its companies; might it have another name?
    Could the app whose companies I want to edit be listed under the maker's name instead?
    Looking for our approval tool to change its entities, but maybe Exact lists it differently
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
    To cut the companies of our planner I need to see it first; could it be on the German Exact address?
    I have a Dutch and a Belgian Exact. The app whose companies I'm trimming doesn't show in this one
    trimming clients of an app, but my Dutch login doesn't know it, our Belgian one perhaps
    narrowing an app of our Spanish environment, can't find it when logged in here
    We have logins for Exact NL and Exact BE; the app whose entities I want to alter isn't in the one I'm in
    The French entities' tool, of which I want to trim the companies, does not show up; do I have to log in at .fr
    can't find the app to trim its firms, we've got logins in two countries
    different login/country holds the app i want to narrow
    Need to change the venues of an app that lives in our other Exact environment, abroad, how do I get to it?
    To limit the app I log in on the .co.uk address and see nothing of it. We also have a Belgian environment.
    we have a German and a UK account, app whose companies I need to edit shows in neither... which site do I go to
    want to take a company from the tool, but on exactonline.es I don't have it and our subscription may be on .com
    want to pick companies for the app and I'm on the .de site, our app is on .nl
    want to limit an app's companies but it lives under our Belgian exact address, not the Dutch
    To change the companies I look for the app, but it may belong to our German Exact account
    Our app is connected to exactonline.de, is that why I can't find it to change its companies on the .nl site?
    Which Exact address do I need when the app whose companies I want to change belongs to our German account?
    Selection has to change for the app of our UK clients, is that on another address of Exact
    restrict app, maybe i am in wrong country account
    app whose companies i want to edit isn't known here, may be the .de account
    the app belongs to the French Exact account, and I look for it in the Dutch one to alter its companies
    To drop the French subsidiary from the app I look for that app, but my Dutch login doesn't list it.
    The tool whose companies I must change is not in the list; might I be in the wrong country's Exact?
    We have a German and a Dutch account. Which one do I open to change the companies an app may see?
    The app I want to narrow isn't here; maybe it belongs to our Belgian environment?
    Our firm has .be and .nl accounts; I can't find the app in my list to change its companies
    My company has accounts on the UK and the Dutch site, and the app isn't where I expected it when I want to add an entity
    Can't find the tool to change its companies; we have accounts in two countries.
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
    No Manage companies button beside our booking tool
    "Manage companies" isn't anywhere next to this app
    no option to manage companies with this app
    the app page has descriptions galore but nothing to pick companies with
    No Manage companies to be found at our scan app, so I can't pick the charities
    The link says Revoke next to the tool but nothing that lets me pick the companies
    in my list there is no Manage companies for LucaNet
    Where is the button for selecting entities? I opened the app's page and only read a lot about kinds of data
    All I get on the vendor's page is text on data categories, never a place to tick or untick subsidiaries
    I can see the consolidation app, but the option to change its entities simply isn't offered
    company selector absent next to Payhawk
    Opened the tool's permission page to deselect the sold entity, where's the button everybody talks about
    the thing to pick companies with is missing for this one app and present for the others
    my colleague has Manage administrations beside her app and I do not
    manage companys button isnt next to our app, how to untick the sold one
    there's no Manage companies anywhere next to the plugin
    where did the manage companies button go, i only see data kinds
    nothing on the app's page lets me edit firms
    no Manage companies button
    page of app shows only text no companies
    There's no button to manage companies next to the till, how do I trim its list?
    All I see on the app's page is a long text, nothing to change the venues it may reach
    Revoke is there next to the till, manage companies isn't
    The option to edit the venues of this app seems missing
    Manage companies button isn't there for this app
    no button for choosing companies on the app's page
    I opened the details of Basecone to remove a company but the button to manage companies is nowhere
    there is supposed to be a Manage companies link next to the app and I only get Revoke
    Wanted to untick an entity for Klippa; the page shows loads of data types and no way to edit the companies
    manage administrations button missing for this app
    Colleague has a link beside his app for picking companies, mine has none, why
    to take one subsidiary off Fathom I need some Manage link, and it just isn't on my screen
    instructions say pick Manage companies, my screen has only a description and data types
    I can't find Manage companies for this app
    Where did the button for managing companies go?
    To take companies off an app I need Manage companies, says the manual of our vendor. I don't see it anywhere beside the app.
    For one app I can alter the companies, for the other that link is entirely missing. I need to take three off the latter.
    No 'Manage companies' anywhere at the HR app so I can't take an entity off
    opened the app in exact, no button to choose companies
    I see the tool in my list but no button to choose its companies
    Where's the Manage companies button? Not next to Klippa in any case
    No button to manage the companies for this app, is that because I may not?
    Is 'manage companies' missing through lack of permission or am I overlooking it?
    There's just Revoke by the app, nothing with which I pick companies
    the button for companies isn't on my page
    the app's page is all data types, no 'Manage companies' to be found
    The colleague who left once showed me a Manage companies button, this app doesn't have one
    The till's 2022 manual talks of a button to manage companies, I just get a slab of text
    the button Manage companies simply isn't there and I only want to drop one
    I see Revoke but no Manage companies, and I do not want to revoke
    where on earth is Manage companies, I've been over the app's page twice
    it only offers to end the app, whereas I want fewer companies
    manage companies button missing
    can't find manage companies
    only revoke shown, no manage companies
    manage compnies buton gone
    Can't see anything to manage companies at this app, is that on purpose?
    Where's the choose-companies button supposed to be, mine hasn't got one
    Is the button for choosing companies missing because it's our own app, or haven't I scrolled enough?
    There's no manage companies button with my app
    I can't find the Manage companies button for my app.
    Beside the app there is no Manage companies. How do I choose the administrations?
    Where's the button to manage companies? I see only a long text about data.
    Manage administrations is missing on the app's page.
    I opened our app in the list but there's nothing to click to choose its companies.
    there is no manage companies button with our app
    I want to untick a company for an app but there is no button to manage companies
    The Manage companies button isn't there on the app I want to restrict
    There is no Manage companies link next to the app, so how do I limit it?
    I open the app in the Security centre but have no means to manage its companies.
    I can see the app, but there is nothing to manage its companies, only text about data.
    For this one tool the manage companies button does not appear, how do I limit it then?
    My colleague can manage companies for her app, but for mine that button is absent.
    manage companys button is missing at my app
    There should be something to manage the companies next to the app but I don't have it
    Where's the manage companies button, all I get is a wall of text about data
    No way to edit the companies on this app's page, button isn't there
    manage companies is missing on the app's page
    all I get is a wall of data types, nothing to change the companies with
    No button to edit the companies for this one, other apps do have it
    Where's the manage companies link? I only get a page full of data categories.
    manage companies missing
    For just one vendor I can't get to a place to edit companies
    cant find manage companies
    no manage companies button next to it
    I want to untick an entity for the app, but there's no link to manage companies anywhere
    There's no Manage companies at this app, so how would I leave out a firm
    client can't see Manage companies next to ours
    The button to manage companies isn't there for this app
    Can't spot where to manage the companies of an app
    My screen lacks the manage companies option
    I opened the app to remove a client, but I can't find anything called manage companies there.
    For the foundation's app the option to manage its companies is absent, am I looking in the wrong spot?
    There is supposed to be a manage companies link next to the app, but I have none.
    Following the vendor's manual I look for Manage administrations, it's just not on my screen.
    The manual of our reader says I can alter its companies with a link beside the app. I've found the app in my security centre but that link isn't anywhere. What now?
    There's no Manage companies button next to the app.
    I opened the app page to alter its companies but the option to manage them isn't there.
    Other apps have a button for their companies, our BI tool doesn't. How do I add a company there?
    I opened the app in Exact but I cannot find anything to manage its companies.
    The manage companies button is missing for our Power BI connector.
    I scrolled through a page full of data types of our app and there's no place to pick companies.
    The page of the app shows loads of text but no Manage companies anywhere.
    There's supposed to be a companies button by the app, yet I only see kinds of data.
    The tutorial tells me to press Manage companies but our app's page has no such thing.
    I do not see Manage companies anywhere on the page of the app.
    Manage administrations link missing for one app
    I opened the app under my permissions to remove a company. There's a description and a list of data, but no button for companies.
    There isn't a manage companies option anywhere near the app
    No button for choosing companies shows up on my app, how come?
    I opened the app in my permissions but there is no way to manage the companies
    Instructions mention a Manage companies button, mine doesn't have one
    There's a Revoke next to my app but nothing for managing the companies.
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
    The page of the till goes on forever with data types, my mouse wheel stops, and there's no companies button yet
    A wall of data types on the till's page and somewhere underneath the company button must be, can't get lower
    The app's page has its own little scroll bar, could the companies button be under all that?
    button for the companies is supposed to be at the bottom, but my page ends after the data kinds
    app page scrolls forever through data kinds, is the companies button at the bottom
    Endless text about data on the app's page, the button for the companies must be somewhere below?
    The page of our reporting app lists what feels like hundreds of data types, do I need to get to the very end to find the entity button
    Scrolled a good while in the permission page, gave up halfway, must there be more below it
    the list with data kinds has a second scroll bar, my button for the companies seems hidden under it
    long page full of read/write lines, somewhere at the bottom there should be a button for the companies?
    page never seems to end: accounting read, accounting write, assets read... where are the companies
    Is the company button perhaps below all those data categories, as I only see the first screenful
    page of the app seems endless, should I keep scrolling to reach the companies button
    scrolled quite some way on the app's page, no companies button yet
    scrolled a lot, still only data kinds, companies where
    app page so long, bottom never comes, company button
    Does the page with the app's permissions go on below? I can't get further than the data list to choose companies
    endless page of data kinds, where's the companies button, at the bottom?
    the page of the app is one endless list of data categories, where on earth do I change the companies
    I see a long text about what the connector may read, does the part on companies come somewhere below? I can't find the end of it
    list within the page has its own scrollbar, is the company button hiding underneath there
    I clicked on the app to alter its companies and got a wall of text, must I go further down
    Only data kinds are listed, is the company button further down?
    The app's page is an endless list of data kinds. Somewhere below there should be a way to adjust companies. How far do I go?
    page of the BI app is endless with data types; where's the button for the companies
    The page of the tool goes on forever with kinds of data, where does the company choice hide?
    endless list of data types, does the manage companies button come after it?
    the app's page goes on and on with data types, do I have to go further down for the companies button?
    That app has a mile of text on its page and I gave up before any choice of companies appeared
    the app's page is an endless list of data types, is the manage button further down still
    manage companies at bottom, how far scroll
    Endless page of data kinds for this app and I never reach any company choice
    The app's page is endless with data types; where at the bottom is the choice of companies?
    I opened the app in the list and scroll and scroll, but see no button for the companies.
    The page of the app only shows a long list of data types, where below is the choice of companies?
    I opened the app to choose companies and only see kinds of data, are they further down?
    The app page lists dozens of scopes and I never get to the part with the companies.
    The app page is one long text about data; is the button for companies somewhere at the bottom?
    My mouse wheel stops halfway down the app's page, and I still see no button to manage companies.
    I keep scrolling through what the app may use and never get to the companies part
    The app's page goes on forever, is the company button right at the bottom
    two scroll bars on that page, and the button must be somewhere below the scopes
    page of the app never ends, all scopes, where's the bit with companies
    endless list of data categories on the app page, is the company button at the bottom of that
    app page very long, where is companies button
    endless page of data descriptions, is the companies button really at the bottom
    a wall of text about data kinds and the list has its own scroll bar, where is the companies button
    How far down that endless page is the manage companies button?
    The page of the app is endless and shows only kinds of data, where do I find the part about our companies?
    The app page is just a huge list of data types, is the companies button hidden somewhere underneath?
    The page with all the scopes never seems to end, is the companies button at the bottom?
    The app's page stops after some data types and I miss the company button, should I go further down?
    Scrolled through the app's page but it seems to have an inner list, no button yet.
    The app's page in Exact goes on and on, with endless data types. Is the button for companies below all that?
    Only half of the app's page seems to load before I reach the companies, is there a second scrollbar?
    There's an endless text about data types when I click the app and no button for companies in sight
    I've clicked on the app and only see paragraphs about data. Where on that page is the button for choosing companies?
    Where on the app's page should I look for the company selection, I only see a long list of data types
    Manage companies must be on this page, yet after lots of data types I haven't found it.
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
    Right box is empty, everything's in the left box, but the till works for all of them?!
    Selected companies is blank for the kiosk. Does it see nothing or everything
    Why's the right box empty for the ordering app when it sees all three companies
    Right-hand box is empty even though the app reads all 60 clients. Is that wrong?
    All clients sit under available and none under selected, but it works for everyone
    right-hand list is empty but the tool reads everything, odd
    all entities sit on the available side, does the app have access to none
    opened the company choice, right side blank, while the tool can read all
    The right column is empty and all my charities are in the left one, has the app no access at all?
    Nothing is selected on the right and still the app sees everything, how's that
    I opened the two columns and the right one is empty although the tool reads all our twenty companies, is that an error?
    Every single entity sits in the Available column and none in Selected, but the dashboard does show them all
    why does it look as though nothing is selected for the app while it can apparently reach the whole group
    right-hand list blank, left-hand list complete, app still works everywhere. puzzled controller
    We had chosen all current and future at the start; now the selection screen shows no company on the right
    Selected companies: none. But it syncs 22 of them. Confusing screen, what do I do with it
    How come the tool has access to everything and still the selected side has zero entries
    nothing is chosen on the right, do I now need to move each one the app should keep
    I only want to exclude one out of 30, and all 30 are on the available side. How do I go about that
    all my companies sit in the available column and none in selected, yet the plugin works for all of them
    right side is empty, is my connector allowed nothing or everything
    why is Selected companies empty though the app clearly reads all firms
    selected companies empty but app works
    why everything in available and nothing in selected
    The selected box is empty and every venue is listed as available, while the app clearly sees all of them
    left list full, right list empty, wtf
    App gets all clubs, and the right box is empty. Contradiction?
    Everything is in the left box and nothing in the right, yet the app sees all
    selected companies is empty although it has full access
    right hand box empty, left hand box full, what does that mean for this app
    I went to limit Payhawk and every single company is on the left side, the right is empty, yet the app works for all of them?
    Right hand box blank although the tool clearly reads three companies. Is something broken?
    available companies shows everything, selected shows nothing. does that mean it has access to none
    why is the selected column empty when nobody ever restricted this app
    none of our companies is in the selected column, while the scanner can post in all of them
    I only wanted one company removed, but they're all sitting under Available
    All companies are in the left list and right is empty
    In the screen with two lists everything is on the left and the right one is empty, while the app obviously reaches all companies. Contradiction?
    I meant to remove one file from an app that may do everything. The right list is empty. What can I remove there?
    Opened the company choice for an app with full access and the right-hand list is blank. Did I wipe something out?
    why's the right box empty while the CRM does get into all companies
    The right-hand box is empty and all companies sit in the left one, though the tool can see everything
    Right-hand side is empty and everything sits left, will the app lose all if I save?
    Is something broken if all my companies are in the available column?
    does an empty right side mean all or nothing when picking companies for an app
    Two columns: everything on the left, right one empty, though the app reaches all. Confusing
    the selected list is empty while the app sees every company, is that normal
    Predecessor allowed everything, now that I want to restrict it the right-hand side is empty and all sits left
    the right-hand box is empty yet the app sees everything, I just want to take two out
    nothing under selected, all of it under available, did I break something
    I wanted to remove one company but there is nothing on the right to remove
    empty box on the right, is that dangerous, I just want one off
    selected companies empty, all left
    right list blank but app sees everything
    available list full, selected none
    Why's the right-hand list empty?
    Right-hand list is empty, does that mean the app sees nothing or everything?
    All my companies sit on the left when I open the selection, is that normal
    Everything left, nothing right. So does the app see none or all?
    In the picker, everything sits on the left and the right side is empty
    All our companies are under Available and none under Selected, yet the app sees everything. Is that right?
    In the screen with two lists everything is on the left. What does that mean for the app?
    Why is the right-hand list of companies empty for an app that reaches all of them?
    I opened the companies of an app and the right-hand side is empty. Did I break something?
    When choosing companies for the app everything sits in the left column and nothing on the right, is that normal?
    Every company is in the left list for our app, do I have to move the ones it may keep?
    Why is the list of selected companies empty when the app clearly has access to everything?
    The right-hand box of companies is empty, though the app clearly reads them all, is something broken?
    When I manage the companies of an app, everything sits under available and nothing under selected.
    An empty selected box: does that mean the app has no company or every company?
    Does it harm when all companies stand left while the app is allowed everything?
    When I pick companies for the app, all are in the left box and right is empty, is that bad?
    Selected companies is empty while the app clearly reaches all of them, explain
    All eighty clients sit in the available column, none chosen. Is that a fault?
    selected companies is empty though the tool reads them all
    Right pane shows zero companies for an app that pulls 40 of them. Misread?
    The selected column is empty though the tool reads all our entities. Is that an error?
    I want to take one out, but there is nothing on the right hand side to take
    I expected all companies on the right, there's none
    all companies on left side
    right list empty but app sees all
    selected companies is empty, strange
    right hand box is empty yet the app sees every company, is that a mistake
    All of them sit in the left column. Does that mean it has nothing?
    Right-hand box is empty though the app reads all our companies. Did I break something?
    client opens the picker, everything on the left, nothing selected, gets nervous
    The chosen box is empty though the app sees everything
    Why do all companies sit on the left-hand side?
    Right list blank, left list full, is that normal?
    All our entities are in the left list and nothing is on the right, is that normal for this app?
    The list of selected companies is empty although the app sees all our clients, is that normal?
    Everything sits under Available companies and the right side is blank. Did something go wrong with the app?
    The right-hand list of selected companies is empty although the app sees everything. Is that normal?
    Everything sits under available companies and nothing under selected, what does that mean?
    When I open the company selection for an app, the right-hand side is empty and everything sits on the left. Does that mean it sees nothing?
    The right column is empty, the left one has everything. Did the app lose its access?
    When I open the company selection nothing's on the right side. Strange, since the app sees everything.
    When I manage the companies of the app the right list is empty, yet the app sees everything. Why?
    The selected list is empty although the app works for all our companies, is something broken?
    I went to trim the companies of our BI app. To my surprise the selected side is blank and all names are on the available side.
    All companies sit on the left side and nothing on the right, yet the app works with everything
    When I open the picker for companies the right side is completely empty, although the app could see everything until now.
    It had access to everything; I open the selection and the right column is blank. Have I broken it?
    I opened the selection to take one company away, but everything is on the left and nothing on the right. I'm afraid to save.
    Why's the Selected companies column blank when the app obviously reads all of them?
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
    The bar I want to add to the app is in neither the left nor the right list
    Looking for the new cafe to add it to the kiosk, it's not among available companies
    the client I want to add to the tool is in neither of the two columns
    in the picker for the app there's no Zonneveld Ltd, which I must add
    the entity I'd like to grant isn't in either list
    I want to tick our nursery for the app yet it's in neither of the two columns
    While choosing the companies for the app the newly acquired GmbH does not appear in either column
    When I want to tick the Spanish branch for Basecone, it is in neither the left nor the right list
    I can only choose from 9 companies for the tool while the group has 12
    the entity I wish to allow can't be picked in that screen with two columns, the name just isn't there
    One sub missing from Available companies, so I cannot hand it to the consolidation tool
    want to hand the Portuguese company to the receipts app but in the picker it does not occur
    The two-column picker for the app stops at M, the entities of the acquired group are not offered
    Our holding isn't among the companies I can choose from for the scanner
    I wish to tick the trust company for the app. It is not on either side.
    the picker of companies is missing precisely the one I'd like to give to the tool
    acquird company not to tick for the scanner, list stops at nine
    the outlet store is in neither column when I pick companies for the connector
    company I want to hand to the app can't be ticked, not in either list
    firm I'd grant to the app is absent from both boxes
    can't add company to app because its in neither list
    In the two lists for the app, my newest bar doesn't turn up on either side
    The freshly bought café can't be picked in the app's company chooser
    The company I want to add isn't in either column
    one entity not on offer when choosing for the app
    I want to give Dext the new Dublin entity but that name is in neither of the two columns
    The company I need to tick for the app isn't among the ones I can choose from
    neither left nor right do I find our Barcelona company when picking for the scanner
    only four of our five entities can be selected for the link, the fifth simply isn't offered in that window
    in the two columns for the till our second pub doesn't occur
    how come I can't add the Munich books to the app: they aren't among the available ones
    The company I want to add to the app isn't in either list
    I want to grant the app one more company, but it's neither in the available nor in the selected list. The owner can open it, I can't.
    The company I want to give the app is in neither list. My rights, or not in this subscription?
    To add Zwolle to the WMS I look in both boxes, but it's in neither
    want to add Technics Ltd to what the CRM sees, absent from the pick lists
    I want to add our foundation for the tool but it's in neither of the two boxes
    The firm I want to hand to the app is in neither column, do I need rights to it first?
    The entity isn't offered in the company picker of the app; should the main user be able to see it first?
    The firm I want to tick is in neither of the two columns
    when I choose the companies for the app, ours isn't among the available ones
    forty companies in the left box, mine is the forty-first and not there
    After the merger I want to add South to the app's selection but South's not among the ones I can pick from
    Wanted to add the franchise to the app after all but it isn't available to tick
    can't tick Birch Ltd for the app, it is not among available or selected
    when managing companies for an app the one I need isn't offered
    the one I want to give isn't under available
    company in neither list manage companies
    entity missing from available companies
    want to add company, not in left list
    Neither left nor right shows our GmbH when choosing for the app
    The entity I must give the app can't be chosen. Am I not allowed or does it belong elsewhere?
    The company I want to add isn't among the ones I can pick for the app
    I want to add company 45 to the app but it's not in the list to choose from.
    In the choice of companies for the app, our newest entity isn't shown. Why?
    One administration is missing from Available companies, so I can't give it to the app.
    The company I want to allow for the app can't be selected because it isn't listed.
    I can't give the app access to the co-op, because that company isn't in either of the two lists.
    I want to let the app into our new company but that company isn't offered to choose from
    When I manage the companies of an app, our new entity isn't offered in either list.
    I can't give an app access to a business we just took over, since it isn't listed.
    I want to add a company to the app, but it is in neither of the two boxes.
    One of our entities does not appear among the companies I can select for the app, why?
    Only seven of our eight companies can be ticked for this app, what about the other?
    the shop I want to tick for the app isn't in either box
    The client I want to tick for the app is in neither of the two lists
    Selecting companies, Dekker BV is nowhere to be picked
    company I want to tick is in neither pane
    the picker of allowed companies lacks one entity
    The entity I mean to add is in neither column
    Can't tick our Antwerp company for the app because it isn't offered among the available ones
    The company I mean to put within the app's reach isn't on offer
    my company not in either list
    cant tick company, not there
    the company I'd like to add for the app doesn't appear in either column
    can't select the new school for the link, not in available nor chosen list
    The company that I'd like to give to the app appears in neither box
    can't pick it for the app as it isn't offered on either side
    The company I want to tick isn't offered in the list
    I cannot choose our trust, it's not among the available ones
    One of our entities is absent from both boxes
    I'd like to add a client's books to the app, but they don't appear in either of the two lists.
    The company we acquired is neither under available nor under selected when I open the app's choice.
    The entity I want to add for the app is in neither of the two lists.
    Why is client Van Dam not available when I choose companies for the app?
    The company I want to add to the app isn't in either of the two lists.
    When editing an app's companies, one of our entities cannot be chosen at all.
    While extending the app I noticed that our German subsidiary isn't among the companies to choose from.
    The company I want to give to the app is not among the ones I can select.
    I want to grant the app our foundation too, but the foundation appears in neither of the two columns.
    Our newest branch isn't among available companies when I try to grant it to the app.
    The Spanish branch isn't in the list from which I can choose for this tool.
    The company I want to give to the app is in neither the left nor the right list.
    New subsidiary isn't offered when I manage the companies for an app
    The firm I want to tick for the app isn't in either of the two lists
    I'm on the page where you tick companies for the app and our Irish one isn't on offer
    Our freshly bought company isn't among the available ones for the app
    The company I need is in neither of the columns when I manage what an app can see
    I'd like to hand the app our second company, but I don't see that one on either side.
    One entity I'd like to assign to the app isn't available in the left column.
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
    Every opening I have to add the branch by hand to the roster app. Can it just get them all from now on?
    Instead of ticking ten shops: the reporting app may have everything we own, now and later
    sick of ticking each new client by hand for the reporting app, can it just take whatever we add
    Is there a setting so that tomorrow's new dossiers are in the app's reach without me?
    each onboarding somebody forgets to tick the new client for the scanner, can we make that automatic
    tired of adding each new entity to the tool by hand
    app should see everything including companies not founded yet
    dynamic scope covering future divisions
    a company is added every quarter, the app should cope without me
    We set up new trusts all the time and I'm tired of ticking each one for the app
    May the app just see everything, including what we found next year?
    New owners' associations arrive monthly and each time I must tick them for the app, surely it can be automatic
    We found a company every other month; I don't want to add each one to the BI tool by hand
    can the app be set so that any entity we incorporate later is included automatically
    Is there a setting for the whole group, present and future, instead of ticking each legal entity
    acquisitive group, ten deals a year, the warehouse connector should pick up everything without my intervention
    future subsidiaries should be visible to our consolidation software by themselves
    Serial founder here, new BV every few weeks; the receipts app should always cover them all
    Permit the tool across the board, including what we have yet to acquire
    stop asking me to add each property company, the rent software gets them all, forever
    how to replace a hand-picked set of entities by whatever we have now and later
    rolling list of SPVs, tool should follow automatically, no manual upkeep
    Our growth by acquisition makes the handpicked list of companies for the app a nuisance
    tired of adding every new shop by hand to the plugin, can it be automatic
    give the reporting tool every company, and whatever we set up next year
    make it so that any branch we might open is included for the app straight away
    all companies incl future for app
    dont want to add every new entity by hand, let the app have all
    one setting so app gets every current and later company?
    We add a venue every month. Can I let the app have everything, automatically, including what's to come?
    tired of ticking each new salon by hand
    For an app that's already linked, is there an everything now and later setting?
    From now on the reporting app may have every administration including those not founded yet
    We found a company every quarter and don't want to tick it each time
    let the app have everything, future companies too
    no ticking per company please, the tool may have the whole group for ever
    I don't want to tick the new company for the app every time we set up another SPV, can it get them all automatically?
    Any way to say everything we have now and whatever comes later, for this one connector?
    We open a new shop entity each quarter and forget the dashboard every time. Make it permanent.
    let an app have all companies incl those not yet created
    tired of adding each client file by hand to our reporting tool
    every time we take on a client I have to open them up for Silverfin. there must be a setting for always
    the CFO wants the BI tool to get whatever entities may come in future without anyone doing anything
    an app that should see everything, today and tomorrow
    Can an app get future companies automatically?
    I don't want to tick every new company by hand
    Is there one click to allow all companies forever?
    We're fed up with ticking the new ones each year. Is there some link beside the app which gives it all companies, present and future, at once?
    must I tick each new entity for the planner by hand or can it come along automatically
    ideally our BI simply sees everything so I needn't think about it at each acquisition
    We open a new entity every month, can the BI tool simply see all of them, also those to come?
    Tired of ticking each new company for Basecone, let it have everything from now on
    Must I tick every new company each time, or can it be settled once and for all?
    Let the app have whatever we add in future too, is that permitted?
    New entity monthly and each time I forget the app. May it be let into all of them from now on?
    Let it see every company, those we found next year too, so I never have to tick again
    sick of moving each new client to the right hand list by hand
    63 files and a new one each month, no more ticking please, just everything
    Fed up, with each acquisition we have to tick again, the app may see everything and whatever comes next
    Set up three companies last year and forgot three times, can it be once and for all
    Opened one more branch last month and had to click it all by hand again, can't the till be allowed the lot
    stop making me tick each new company, the app may have all of them now and later
    no more hand picking, just give the tool every company we have and ever will have
    we found a new ltd each month and I no longer want to add it to the connector by hand
    every future client file should be covered automatically for our scanner
    open it up fully for this reporting app, today's and tomorrow's companies
    quit with the ticking, it may go everywhere for ever
    open all incl. future ones
    allow all current and future companies
    auto include new companies app
    never tick new entity by hand again
    always everything incl. tomorrow's companies
    Can it simply see all, now and later?
    alow all futur companies
    Tired of ticking each new company, can the existing app be set to take all of them from now on?
    Is there an "everything, future included" option for an app that's already connected
    Single companies or everything including what's to come: I go for the latter, app's already connected
    I'd rather the app sees all companies, including ones we set up later
    allow all administrations for an app
    How do I let an app reach all our companies, including ones we set up later?
    We create new companies often. Can the app get them automatically?
    I don't want to tick every company; the app may simply have all of them from now on.
    Is there a setting so that future administrations are included for an app by default?
    Can the permission be changed from a few companies to all current and future ones?
    We found it tiring to add every new company to the app. Can it just get them all?
    Rather than ticking companies one by one I want the app to get all of them for ever
    Each time we start a company I have to update the app, can it just get everything?
    How can the app automatically include any company we found in future?
    I want the connector to get every division, including ones we create later on.
    How can I avoid having to add each new company to the app by hand?
    Our app should pick up every new administration by itself, can that be switched on?
    Instead of ticking them one at a time, can an app get every company including ones we set up later?
    We open a new entity every quarter, how do I let the app see those automatically?
    Our practice adds clients weekly, can the app be allowed to see whatever we add in future?
    Can I set it so that any future shop gets included for the app without me ticking it?
    I never want to tick companies again for this app, everything now and later please
    Every month I tick newcomers for the app by hand, can it take them along automatically
    Allow the scanner everything we have and whatever clients we still get
    No more ticking per client, one setting for all, please
    I want the connector to include every future division by default
    30 new entities a year, ticking them one by one for the app is silly
    let it have every company automatically, present and coming
    We set up a project company every month and I am tired of ticking each one for the reporting tool
    Let the consolidation package see the entire group, acquisitions to come included
    can new entities be covered automatically instead of me adding them one after another
    Buy and build: each acquisition should automatically be within what the group tool may see
    all companies incl future ones
    tired of ticking every new company
    let app see all now and later
    let the app have each entity now and any we create later, without ticking
    Tired of adding every new school to the BI tool by hand. Make it automatic.
    is there a way that future companies are included by default for an existing link
    I don't want to tick each company for the app, it may have the lot now and later
    instead of choosing, let the app have all books including those to come, where's that
    Let it see all we have and all we'll ever add
    I don't want to tick a box each time we grow
    Is there a setting for every company, later ones as well?
    Make new entities join the app by themselves
    We add clients every month, can the app get all present and future companies at once?
    Our group keeps setting up entities, how do I let an app include new ones by itself?
    Every week we start project companies, so the app should pick up each new one automatically, can it?
    Can I let the app see everything including clients we have yet to take on, so I stop adding them one by one?
    Every week new start-ups join our firm and each time I add them to the scanner by hand. Can that be automatic?
    Can I allow an existing app all companies, including ones we set up later?
    Every time we start a new entity I must tick it for five apps. Isn't there an everything option?
    give app all future companies too
    Our property developer sets up a BV nearly every month. The reporting app should get each one without me touching anything.
    I want the app to automatically include every company we create later on.
    Can I set an app to all divisions including future ones, so I don't have to tick each new entity?
    How can I let an app see everything in our subscription, now and in the future, without revoking first?
    allow all future companies app
    We open a new store every other month. The till's permission ought to include them from day one without my doing anything.
    Let the scanner have every company we own plus whatever we'll set up in the future.
    I never want to tick new companies for an app by hand again. Can it get all of them automatically?
    app should see all companies, future ones included
    We create client companies weekly; can one setting give the scanner all of them from now on?
    How can new administrations be added to an app automatically?
    I'd love the app to pick up every company, also those we create next year, automatically
    I'm tired of adding every new BV to the same app. Can it be given everything, also future ones?
    Every quarter we add entities; I'd rather have the tool pick those up without my help
    Every time a client joins our firm I have to tick him for the benchmark tool. Is there an all-in setting?
    Every time we found a company I have to tick it again for the app. I want it to get all, always.
    Don't want to tick companies one by one ever again for this app, also not for the ones we'll start next year.
    It should read all our companies, and if we start one next month then that too, with no ticking by me.
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
        I'd rather not allow everything
        no, not all, I'll pick

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
    There's a link "Allow all current and future companies" at my till, do I still need to tick shops after that?
    I clicked allow all current and future, and a box with Yes came. Then?
    there's a link to allow all present and future companies, do I still need to tick them after clicking Yes?
    clicked allow all current and future companies, is Yes the last thing I need to do
    the link to allow all current and future is there, is clicking it and saying yes sufficient
    I see the link to allow all current and future companies, is one click enough or must I also save?
    I see a link Allow all current and future companies next to the app, what happens when I click it
    beside LucaNet there is an allow-all link, do I still need to save something after confirming with Yes
    Clicked the link for all present and future companies, it asks Yes, is that everything I have to do?
    If I confirm Yes at the future companies link, do I have to go through the columns as well
    What does the link for current and future companies in my app list do, and is a save needed
    I see the link to allow all current and future companies, do I click it and then tick things as well?
    'Allow all current and future companies' link, confirm yes, save needed?
    There's a link saying allow all current and future companies beside our app, what do I press after it?
    Saw a link Allow all current and future companies in my app list, do I need to save anything after pressing it?
    what does the link for allowing current and future companies do once I click it and say Yes
    clicked on allow all, it asks Yes, is that the whole story?
    the app's row has a link about current and future companies; do I just confirm
    There's a link by the app to allow all current and future companies. What happens exactly when I click it and confirm?
    There's a link to allow all current and future companies for the CRM, how does it work when I click it
    After clicking 'all current and future' for the planner, must I save anything
    I see the line that allows all current and future companies for this tool. Press it, and then?
    I see the link to allow all current and future companies, what happens once I click it
    I see a link 'Allow all current and future companies' under the app, is clicking it enough?
    There's a link "allow all current and future" next to our scanner, is clicking that enough or tick as well
    after clicking Allow all current and future companies do I still have to tick and save
    Where is the link Allow all current and future companies for an app?
    What do I click to allow all current and future companies for Klippa?
    What does the link to allow all current and future companies do exactly?
    What does the link to allow all current and future companies beside my app do?
    If I click allow all current and future companies, do I still have to tick anything?
    there's a link allow all current and future companies, just click it?
    There's the allow all current and future link, is clicking it and yes enough
    there's a link 'allow all current and future companies', do I need to save after it
    There's a link allowing all present and later companies. Do I click that and then still save?
    One click for everything present and future: where, and is ticking needed too?
    clicked allow all current and future, then yes?
    there's a link 'allow all current and future companies' next to my app, is clicking it all I need to do
    I see the Allow all current and future companies link. Click it and then?
    Which link do I click to allow all companies at once?
    There seems to be a link to allow all current and future companies for an app, how do I use it?
    I see the allow-everything link for the app, do I still have to tick and save after that?
    I see a link that says allow all current and future companies, what happens when I confirm it?
    I see a link to allow all current and future companies for the app, what happens if I click it?
    There's a link "Allow all current and future companies". What does it do and should I use it?
    There is a link next to my app to allow all current and future companies. Is clicking that and confirming enough?
    Allow all current and future companies: what happens after I press Yes?
    I see a link that says allow all current and future companies, is clicking that enough?
    I see a link that says allow all current and future companies, what should I do with it?
    The app only sees the entities I picked. How do I switch it to everything?
    Found a link Allow all current and future companies, do I just press it and confirm?
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
    My change to the till's branches has no effect, could the manager's approval of the same app be the one in use?
    Could it be that the tool listens to my partner's selection instead of the one I made?
    two of us authorised the same product, whose company selection applies
    I altered the choice, the app ignores it. Could my colleague's choice be the one that counts?
    I removed two subsidiaries from the tool but it still reads them, our other controller has linked it as well
    My selection of companies has no effect, possibly because the treasury manager connected the same product under her login
    The dashboard ignores which entities I picked; three people in finance once signed in with it
    could my colleague's company selection be overruling mine in the same product
    entity unticked at my end; the software keeps it, and I recall that Anna also clicked Agree there once
    whose selection does an app obey if two controllers authorised it
    Sold entity removed from the tool by me, though the tool is also authorised by our German controller, may his choice be the one that counts
    I pruned the companies, but product keeps the whole lot, and a cashier also signed in to the product once
    i changed the companies for our tool but it follows somebody elses settings it looks, we are four controllers all linked
    my partner approved the same plugin, whose selection of companies wins?
    two of us allowed the app with different firms ticked, mine seems ignored
    app ignores my companies, maybe uses coworkers
    removed company from app, still there, colleague's selection?
    I removed the company from my list yet the app still shows it; does a colleague's selection overrule mine?
    It ignores the set of companies I picked, presumably because my colleague approved it too
    I allowed two companies and it sees ten, is a colleague's choice in force?
    my selection seems ignored because somebody else linked the app too
    I took the holding out of the app's list last week and it still reads it, could that be because Sarah also linked it?
    my selection is saved correctly, but the app behaves as if a colleague's choice counts
    two of us connected the same tool, whose company list applies?
    removed entity X under my name, app still fetches X, my co-director also clicked accept at some point
    the Spanish SL was deselected in my screen, but the app goes on because our controller granted it as well, how do I check that
    Removed the company but a colleague's selection seems to count
    I removed the holding from the dashboard and saved, and it's still there. Might the choice made by a different user be the one that counts?
    My selection of companies has no effect; two colleagues also approved this tool. Whose choice counts?
    Took the holding off and the hours app still sees it. Maybe someone else's selection counts?
    Sales connected the CRM separately as well; my limit to two companies seems to do nothing
    I unticked the holding, yet it's visible; could the tool be running on my colleague's selection?
    Took the company off and saved, the app sees it still. Does a colleague's choice overrule mine?
    My trimming of companies has no effect, and I hear a colleague approved the tool too. Connected?
    my pick of companies seems ignored, could it be because my colleague consented as well?
    the app follows Lotte's ticks rather than mine
    Removed North from it last week yet it still fetches North, might a colleague's choice be in use?
    I took granny's holding out, my brother once allowed the tool too and it still reads her
    I removed a company yet it still gets read, is a colleague's choice winning over mine
    two of us linked the same tool, whose set of companies counts
    I squeezed it to three and it still reads twelve, has someone else linked it too
    colleague's company choice overrides mine
    unticked it, app uses boss's consent
    I picked one company, the app sees five. Is a colleague's selection being used?
    I appointed three companies, the app shows seven. Whose choice counts?
    Removed a company from my side, could a colleague's consent still show it to the app?
    I took a company away from the app, but it still sees it. Might a colleague's choice apply?
    The app ignores the companies I picked. Can another user's selection be the one that counts?
    I removed the holding from the app yet it still shows, could a co-worker's choice overrule mine?
    I took a company off the app but it follows the setting of the colleague who linked it too
    I narrowed the companies but the product follows my colleague's selection instead, why?
    The tool ignores my selection, possibly because someone else connected it too.
    I limited the app to one company, but it may be using the selection of my colleague, how do I find out?
    Two of us have authorised the same app, whose choice of companies counts?
    The tool ignores the companies I picked, could it be running on somebody else's permission?
    I took one company off but the app still shows it, might it be going by my colleague's settings?
    Could a co-worker's company selection be overruling mine in this app
    I limited it in my profile, data of the removed company keeps flowing, could it run on a colleague's approval
    Two of us connected the same product with different company selections. Whose applies?
    My restriction seems overruled by the set of companies a colleague picked
    My trimmed list of entities seems ignored; perhaps the Belgian controller's list is in use
    whose company choice counts, mine or colleagues
    my selection ignored maybe coworkers is used
    I unticked an entity and the tool still reads it, does somebody else's selection override mine?
    my choice of companies is ignored, two of us authorised this app
    my selection seems ignored, could it be that Anna's consent is what the app runs on?
    My selection is ignored, could a colleague's be in force?
    Could someone else's tick list be overruling mine?
    I removed a client from the app and saved it, yet the app still reads him, maybe through a colleague's approval?
    I removed two clients and saved, yet the app reads them; could it be following a colleague's selection?
    My company choice has no effect. A co-worker authorised the same product too, does hers take precedence?
    Two of us once approved the same tool. I reduced its companies to ten and saved, but it still shows thirty. Could it be going by the other approval?
    I removed the company from my side, yet the app still reads it. Might a colleague's selection be used?
    I took a company out of the app's selection, but it still fetches it; could a colleague's choice be used instead of mine?
    I limited the app to one company yet it still shows them all. My co-worker also linked it.
    Three of us signed in to the same analytics product; whose selection of companies does it follow?
    Changed my app's companies, no effect at all. Perhaps it's running on a colleague's permission?
    Two of us allowed the same app. Whose selection of companies counts?
    I narrowed the app yesterday but it behaves as if my colleague's wider choice applies.
    I unticked a company yesterday. The app still reads it. Could a colleague's approval be the one in force?
    Removed the holding from the tool, it still shows the holding. Might a second person's approval be at play?
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
    Was about to trim its companies, but thinking again this coupon app should see nothing at all
    Thought I'd only drop a few companies, but honestly the rota app can go entirely
    unticking clients one by one for that tool seems pointless since none may stay
    was going to untick companies, but thinking of banning the app altogether
    If I move all the companies away from the app, is that the way to shut it out altogether?
    Started out wanting to exclude one company, but really this tool may reach none of them any more
    On reflection unticking is not enough, we want the dashboard vendor out of all entities
    on second thoughts not just one company, I'd sooner ban the connector altogether, do I still need this company list?
    thought of trimming companies, rather everything gone
    Was going to trim the venues for that tool, but on second thought it may lose everything
    was going to take off two entities for this app, but wouldn't it be better to cut it off altogether?
    I'm unticking company after company and in fact none should remain. Wouldn't it be better to end the lot?
    On second thought, better to take every right instead of trimming companies, may I still switch?
    Unticking firms one by one is silly since I want it out of all. Another way?
    was picking companies for the app, changed my mind, it should get nothing at all
    unticking companies one by one, though what I really want is that the app has nothing, wrong place?
    rather remove every company than some
    Started trimming companies, on second thoughts the whole app should go
    I set out to untick some companies; on second thought the app can go entirely
    Rather than dropping one company I'd now prefer the app to see none at all
    While limiting companies I started to think it is better to take the app's rights away altogether, can I?
    Rather than removing twelve companies from the app one after another, can I end all of its access?
    Started trimming which shops it sees, but honestly it needn't see any of them
    Started removing clients one at a time, then thought: why let it keep any at all
    instead of deselecting each company I'd rather cut the whole app
    I was about to untick the companies one by one, but in fact nothing should remain. Different approach then?
    Instead of picking companies for it, I'd sooner have the app reach none whatsoever
    was going to untick them one by one, but honestly it should have none of them at all
    do I empty the right-hand box if I want the app to have nothing whatsoever
    On second thoughts the app needn't see any company at all
    I planned to remove a few clients from the app, but actually it should reach none of them, what then?
    While trimming the companies of a tool I realise it should lose everything, which way is that?
    I started taking companies off one by one, but rather I'd withdraw the whole app.
    I was going to trim the companies of this app but actually it should have none at all.
    Should I take off all companies one by one, or rather withdraw the app completely?
    I started unticking companies for an app, but wouldn't it be simpler to cut off everything?
    I was going to trim the companies of this app, but on second thought let it have none at all.
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
        I don't want to cut it off completely
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
        none of them
        it shouldn't see anything any more

change-administrations_some-only =
    Not all administrations after all, just some
    I was going to allow everything, but let's stick to a few companies; how do I go on picking them?
    I don't want everything included, only the five entities that file VAT. Let me carry on picking those for the VAT tool please, how do I move them over and save?
    not everything after all, only pick a few companies for the app
    it should keep a few companies, so carry on choosing
    it should keep a few companies after all, so not revoke. I carry on picking, yes?
    On reflection keep the till for the deli, just not for the rest
    On reflection it can stay for some clients, so I want to continue picking
    I hesitate between cutting off the scan tool and only taking away the holding; it should keep reading the rest
    Wavering: revoke the tool, or only hide two SPVs from it. It is still needed for the rest, so which
    ok only some companies then, continue picking
    No, it may still reach some of them, back to picking companies
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
        not our own app
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
        not ours, we bought it
        nobody here ever registered an app
    .opt-own =
        not from a vendor
        it's not a standard app
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
    I'm a licence manager, where do I go to set the companies of an app somebody else linked?
    I manage the subscription, colleague set up the link. Which menu on the left gets me to it so I can drop one client?
    alternative menu to change an app's companies if a coworker connected it
    Second route to adjust the companies for an app that a colleague linked, where do I begin, which menu top left
    I was told you can change another user's app selection via Import/Export, how do I get there
    Somebody else's app, my job to narrow its entities, I may manage the subscription: first click?
    as licence manager I want to edit the firms of an app approved by someone else, where in the top left do I go
    second route to limit companies, import export menu
    Second road to the app's companies: where does the menu at the top left take me?
    To change companies of an app that isn't in my personal list, where does the Import/Export way begin
    the admin route to change companies for somebody else's app, which menu
    import export way to change companies of colleagues app
    as subscription manager which menu leads to the companies of a colleague's app
    Where does the other route start, for editing the companies of a colleague's app
    Route to choose companies for an app that a colleague linked?
    I manage the subscription. Through which menu can I change the companies of an app somebody else connected?
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
    In Import/Export now, want to change which shops the rota tool sees. Which link?
    In the Import/Export page, what link do I take to change companies for an app another user approved
    in Import/Export, aiming to narrow a coworker's app to certain companies, which heading next
    I'm in the Import/Export page and want to alter the entities of a colleague's app, which link there
    in import/export now, which link to narrow an app
    in import/export, where do I go to adjust an app's companies
    where in Import/Export do I come at everyone's apps to change the companies of one of them
    On the Import/Export page, which link leads to changing an app's companies
    in Import/Export now, which column to get at the app whose companies I edit
    On the Import/Export page, where do I go to change which companies a colleague's app may reach?
    Which link under Other shows all users' apps so I can edit a colleague's companies?
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
    I see the list of everybody's apps. What do I click to get at the companies of one of them?
    from the company-wide list, how do I get to one app's companies
    I've got the list with everyone's apps in front of me and need to change the companies of one, what do I click
    app permissions list open, next click to change its companies
    From the overall list of apps, how do I get to the companies of a single one
    In the list of everyone's apps and wanting to confine one to two entities, what do I click
    List of everyone's apps is open, what do I select to edit the companies of one?
    I have the list with everybody's apps open, how do I get to the companies of one of them?
    Which app do I click, and where, to reach its list of companies?
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
    Opened the booking app's page in Exact, what do I click to alter which hotels it gets?
    What's the button called that lets me alter the companies of the till?
    I've got the app's page in front of me, endless text, where's the button for picking companies
    where's the link to administer an app's companies
    Found the app in my security centre, now which button brings up the company choice
    I've got the tool in my own list, now how do I get to its companies to untick the sold one
    clicked on the app, lots of text about data, where's the thing to pick the companies
    Manage companies where is it
    where on the app's page is Manage companies
    Where's the button to adjust an app's companies? Beside it there's only revoke.
    Where on the app's page do I find the thing to manage its companies
    what's the button called behind which you tick companies for an app
    which button next to the app lets me pick the shops it sees
    What's the button on the app's page that opens the company selection called
    where's the 'manage companies' button for this connector
    which button opens the company choice of the app
    app located in my list, what do I select to get at its companies
    Which button opens the company picker of an app
    What do I click to open an app's company list?
    After choosing the app, where on its page do I manage the companies?
    Opened the app's entry in the security screen, but where is the thing that lets me pick companies?
    Where exactly is the Manage companies button for an app?
    Where do I click to edit the companies of an app I already opened?
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
    Two lists with arrows: do the shops that the app may see go left or right?
    Two boxes and arrows between them. Which box means the app gets in?
    Which arrow takes a client away from the program?
    two lists with arrows, which side is what the app can read
    in the dual list, do I move entities left or right to take them away from the tool
    Two lists with arrows between them. Which arrow takes a company away from the app?
    which arrow takes a company away from the app and which adds it, I'm afraid of doing it the wrong way round
    Two columns with arrows in between: is left what the tool may see or what it may not
    I've the screen with two lists of companies open, how do I get entity 310 into the app's share
    In the selection window, must I tick first and then hit the arrow, or drag
    What is the meaning of the right column in the company picker of an app
    two columns and arrows. Which direction takes a company away from the plugin?
    does the right-hand or left-hand column hold what the connector may reach
    arrow left or arrow right to grant the Breda firm to the app
    which arrow removes company
    left list vs right list what means what
    Which arrow takes a company away from the app, left or right?
    Two columns and arrows: which side is what the app gets?
    left or right arrow to take a company away
    which arrow takes a company away from the app, left or right
    I have both columns in front of me for the scan tool, how do I get the second company across
    Which arrow removes a company from an app?
    Two lists and two arrows. Which side is what the app may see? I'd hate to remove the wrong company at a client.
    which of the arrows removes an entity from the scanner app
    Arrow left or arrow right for taking a company away from a tool?
    which of the two columns is the one the app can see?
    Arrow left or arrow right to make the app lose a company?
    which of the two arrows takes a company away from the app
    Got the two lists in front of me, which arrow throws the sold company out
    two boxes with arrows, on which side belongs what the app may not see any more
    left or right arrow for removing company
    Left list or right list: which way do I move a company so the app can't see it
    What do the two arrows between available and selected companies do?
    How do I move a company from the left to the right list for an app?
    Which arrow do I use to take a company away from what an app sees?
    Which arrow do I use to move a company out of the app's selected list?
    Two boxes with arrows in between, which side is the one the app may use?
    To take a company away from the app, do I move it left or right?
    Which way do the arrows go when I want a company off the app, left or right?
    Two columns of companies with arrows: is right allowed or denied
    Which arrow takes a client away from the app
    How do I shift forty companies over in that two-list screen
    two boxes with arrows, which side means the app may see it
    ticked the company but it doesn't move across
    Two columns with companies and arrows in between, which side is what the app may reach?
    How do I shift an entity out of the chosen column
    Which arrow takes a company away from the tool
    arrow left or right to remove company
    which list is allowed, left or right
    two columns and arrows: which side is what the app may see
    Which side of the two boxes is allowed and which is not? arrows confuse me
    Which arrow removes a company, left or right?
    Which arrow moves a client's file from allowed to not allowed for this app?
    Which arrow do I use to drop a company from the app, left or right?
    Two lists with arrows between them: which side is what the app may see?
    Which arrow do I use to take a company away from an app?
    Which way does the arrow go if I want the app to stop seeing a company?
    Two lists with arrows appear when I manage an app's companies. Which side may the app see?
    which list is allowed, left or right, when choosing companies for an app
    Left list, right list, two arrows. Which side is what the app may see?
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
    Moved the branches over with the arrow, then closed the tab. Does it stick?
    moved the clients to the other side and closed the tab, does it remember that or is there something to click
    do my choices of clients for the app stick without pressing something below
    moved the companies around in the two lists but afterwards nothing had been stored
    Must I confirm my choice of charities somewhere, or is moving them enough?
    I moved the companies with the arrows and closed the tab, apparently nothing was stored
    do I have to press something after shifting the entities to the right-hand column
    After shuffling the entities across, is closing the window enough
    Moved two companies left, then clicked on another menu. Were they stored?
    moved the entity over for the app, but the change vanished when I left the page
    do I need to confirm after shifting the firm to the other column
    moved companies, do i need to save
    Save and Close needed after arrow?
    I moved the clinics across but nothing stuck, do I have to save somewhere?
    moved the company across, do I need to press something to keep it
    moved the companies across for the app but next day it was all as before, did I forget something at the end
    I shifted two companies to the right for the webshop and closed the window, was that enough
    How do I save the companies chosen for an app?
    I've shifted the companies between the two lists for the app and closed the window. Next day all was as before. Did I have to press something?
    arrows clicked, but when I come back the app's companies are as before, do I have to store it somewhere
    I moved the companies to the right-hand box but nothing sticks, do I have to confirm somewhere?
    Moved them to the right list, do I need to confirm somewhere for it to count?
    moved the companies, closed the tab, and my picks are lost
    Moved the companies across, closed the window and the next day all was back as before; what did I forget
    moved companies back to the left for an app, is it in force before I press save and close
    forgot save and close company choice
    I've moved the companies to the right for the app. How do I save that choice?
    My changes to the app's companies are gone when I come back. Did I have to save somewhere?
    I moved the companies for the app to the other side, do I still have to save?
    I moved the companies with the arrow but they jump back the next time I look, did I miss a button?
    Is moving a company to the right enough for the app, or must I confirm it somewhere?
    I moved the shop across for the app, do I need to press something so it sticks?
    Moved the companies over, does it stick by itself or is there a save
    arrows done, is it stored automatically or is there a save
    Columns look right, do I still have to confirm the selection somewhere before it counts?
    My company picks are back to the old state if I just leave the page
    moved the company, need save?
    moved the companies across, do I have to save or is it instant
    do I have to press Save and Close after moving the companies over or does it stick by itself
    Does moving companies count at once or must I save?
    After moving our entities to the other list I closed the window, did I forget to confirm something?
    After shifting companies to the other list, do I still need to save somewhere?
    I shifted companies to the right for an app, but closing the window loses my choice.
    I moved the company to the other side, is that enough or should I confirm it somewhere?
    After moving companies around I closed the tab. Was it stored?
    I moved companies to the right for the app, is that enough or do I need to save?
    I moved companies to the right-hand box. Is it final or must I confirm somewhere?
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
    How can I check inside the till that the extra branch has really come in?
    Took a client out of the app's scope. How can I prove to him that it worked?
    evidence that the removed entity is truly out of reach for the tool while the rest works
    how to verify the narrowed scope
    How do I test that the app now really sees only the two churches I picked
    How do I test that the dropped entity is really out of reach of the dashboard now
    saved the narrower selection, what should I see in Power BI if it went right
    after removing a company from the app, should its figures vanish or give an error?
    Evidence for the buyer that our tool cannot get at the sold company any more, how do I check that in the tool itself
    After we took the sold company off, is an error in the tool on that company a good or a bad sign
    what test shows the added entity really reaches the expense tool
    Deal lawyer asks for a screenshot that the tool can't read the sold company. What test do I run
    took the holding off the plugin, how can I verify inside the plugin it's gone
    just ticked another store for the connector, what proves it
    removed a company, app should give error or empty?
    I removed one bar from the app, how can I check that it took effect?
    After taking a venue from the app, should it vanish or throw an error there?
    I removed two companies from the app, how do I make sure it can't see them?
    how can I tell whether the app has really lost sight of the company I took away
    I've reduced the list of companies for the tool. How will I see in the tool itself that the removed ones are really gone?
    After unticking the holding, what should I see in the tool itself to be sure?
    How do I make sure the removed company can't be seen by the app any more?
    What should I see in the app for a company I took off, nothing or an error?
    removed a company from an app, what should I see in there if it's right
    Took company 3 away yesterday; how do I test that the app really can't see it any longer
    took one company off the tool, how do I check in the tool that it is really out of reach
    verify app lost that one company
    How do I check that the app really no longer sees the company I removed?
    I added an administration to the app. How do I know it worked?
    How do I check that the app really lost sight of the company I took out?
    How can I verify that the connector now only sees the divisions I selected?
    What should I check inside the app after taking a company away?
    How can I tell in the app itself that the company I just removed is really off limits?
    took one shop off and saved it, how do I test in the app that it took
    Took two clients away from the tool, what do I check inside it to be certain
    how to verify the tool no longer gets the deselected company
    How can I evidence that the restriction to three entities really took effect in the tool
    After trimming: what test shows the excluded entity is out of reach?
    Having excluded one entity, should the tool raise an error or should the entity just be gone?
    how verify removed company is gone in app
    check app really got the extra company
    how do I verify that the removed entity is really out of reach for the tool
    How do I check in the app that the removed firm is really out of sight
    How can I check the removed company is really hidden?
    What tells me the new selection has taken effect?
    I unticked the sold company and saved, how do I check that the app really can't reach it?
    How do I verify that the app now sees exactly the clients I picked?
    How do I test that the newly ticked subsidiary actually arrives in the app?
    After taking a company away from the app, what should happen when I refresh in the app itself?
    I took two entities off the app. How do I make sure it really no longer gets them?
    After unticking our pension company for the app, what should I test to know it worked?
    How can I see for myself that the removed company is truly out of reach for the app?
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
        no complaints
    .opt-not-as-wanted =
        not exactly
        not exactly what I wanted
        not precisely
        no, exactly as before
        exactly the same as before
        no, just as it was
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
        the new one doesn't show up
        the one I took out isn't gone
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
        not at my computer
        haven't got the app here, can't check
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
    Saved, but the kiosk has the wrong set of companies. Where do I look at it again?
    I removed one client from the scope yesterday yet it's still pulled in. Recheck what, exactly?
    changed the app's companies but it made no difference, re-check where
    The convent still shows in the app after saving, where do I double-check my choice?
    I saved the selection, yet the removed German company still arrives in the nightly load
    Added the entity, saved, app doesn't show it. Did I perhaps not save properly?
    the company I took away is still in the tool after refresh, what should I verify in that selection screen
    Deselected on screen yet the tool loaded it again tonight, could I've forgotten the final button
    the companies I set don't match what the tool shows, how do I double-check my pick
    saved but app shows same companies, recheck list?
    saved companies but tool unchanged, look once more where
    The app sees the wrong set after I saved, how do I re-open that list to check?
    Saved my selection yet the app sees the old set; what do I recheck
    I removed the company, saved, and the expense tool still offers it. Should I look at the selection again?
    Unticked a company yet the app sees it, what to recheck?
    Saved it, the app displays the wrong set, how can I re-check what I ticked
    I saved a new selection of companies and the app still shows the old ones. What should I check?
    I took a company away from the app and it still shows, should I check my saved choice again?
    Saved a smaller selection but the app shows the old one, maybe I mis-clicked; how to re-check
    saved the selection, app disagrees, should I recheck the right-hand list
    saved but still old companies, look again where
    the app still shows the company I took off, recheck my selection?
    took a company off and saved but the app still displays it. first thing to re-check in the picker?
    How do I double-check the companies I saved for an app?
    Saved a new selection of companies but the app doesn't reflect it yet, what should I check again?
    I removed a company from the app yesterday but today's report still includes it. What should I double check?
    Saved the new selection of companies but the app shows the old one. Did it not save properly?
    My change of companies doesn't show in the app. Should I go back and look at the right-hand list again?
    I changed the app's companies, saved, and it still shows what it used to
    After saving, the app's still showing the removed company. What do I verify?
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
    after setting the entities a second time, how do I convince myself that it is right now
    changed companies twice now, test once more how
    after correcting the app's list of companies a second time, how do I test it
    I corrected the app's companies for the second time, how do I check whether it's right now?
    Corrected the selection a second time, what should the app show after refreshing
    I corrected the company selection a second time, what do I look at in the app to see that it took?
    Second save done; how do I see the app follows my list of companies now?
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
        nothing is missing any more
    .opt-not-as-wanted =
        not exactly
        not exactly what I wanted
        not precisely
        no, exactly as before
        exactly the same as before
        no, just as it was
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
        not all of them are there
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
        not possible right now

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
    Could you check that the hotel app has lost my cottage?
    Can this assistant check for me if the app sees the right clients now
    Could you check whether the app still reads the company that I removed from its list
    check for me what companies app gets now
    how can I be sure the CRM doesn't see the holding now that I've unticked it
    Can you list which companies the app sees now that I changed the selection
    How can I check the app only reads what I've ticked?
    I changed the companies of an app, how can I check that it sees only those now?
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
    could you test once more which clients the app sees after my correction
    List adjusted for the second time, can you verify it now shows only the companies I want
    recheck the companies list after second change
    Fixed the company selection a second time, fetch the list once more and tell me if it is right now
    The first check after changing the app's companies was wrong and I fixed it, can you check again?
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
    The roster app sees what I picked. Will the shop we open in May be seen too?
    Picked 25 clients one by one and it works. What will happen with client 26 next month?
    picked entities one by one, will later ones be included without action
    App now sees just what we ticked. Will a new trust join by itself later?
    Dashboard now shows precisely the nine entities; will the next company we set up appear there too
    The tool has just the companies I chose. What if we add a company in future, is it then in or out
    it sees exactly the two I picked. If we open another one, is that included?
    firms are now as intended for the tool, does a branch we add next year come along
    right companies now. future ones automatic?
    Picked single venues and it's right now. Will next year's venue come in by itself?
    I picked companies one by one for the app; will future ones be included
    from now on, will the limited app pick up a company we set up next year by itself
    we've ticked three companies for the app by hand, what happens when we found a fourth
    It shows the three I chose. Will a fourth that we found later come in by itself?
    Hand-picked the companies and it works. Will next year's new one be in there by itself?
    Now that the app sees just the companies I selected, will a new one be added automatically?
    App now shows precisely my ten clients, will an eleventh come along on its own later
    Once I picked companies one by one, will a new entity be added to the app by itself?
    Picked three companies and the app shows precisely those. Will companies we create next year be added automatically?
    If I picked three companies by hand for an app, will a fourth one be added to the app later by itself?
    We picked single companies for the tool. What if we start another one later?
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
    Saved the new selection for the till, the cafe is shut today so I can't look in it
    Saved a smaller set of clients but the tool's offline till tomorrow so I couldn't test
    narrowed the companies, refresh is on Monday, can't confirm yet
    I have saved the new set of companies but the nightly run is only tomorrow, can I consider it done
    Changed the entity list late on Friday; the BI refresh isn't until Monday, anything I must remember
    cannot run the app for a week as the vendor has maintenance; company choice saved though
    saved the narrower set of companies for the app, can't open the app itself until the vendor is back
    stored the set of firms, the till is off so I can't see the outcome
    saved company selection but app's down so untested
    choice of companies saved, can't open the app till tomorrow to verify
    saved the new selection for the app but can't test until Monday, how will I know it took effect
    I took the holding away from the tool but the tool syncs weekly, so what do I do until then
    Saved the company selection, how do I check it worked later?
    Saved the smaller set of companies, but the client's app refreshes only at night. Is it settled, and how do we check?
    unticked an entity and saved, but the CRM won't run before Monday
    Changed the companies for the tool but can't test until tomorrow, how will I know it worked?
    Selection saved, cannot open the tool until Monday, is it settled?
    Saved the new choice of companies, can't open the app until Monday
    saved the new selection of companies but can't open the app until Monday to see if it took
    saved selection not tested yet
    Saved a smaller selection but can't open the tool till Monday, how will I know it took
    I changed the companies for an app but can't open it until Monday. How do I see then if it's right?
    I saved the companies for the app but it only runs tonight, how do I check tomorrow?
    I saved the selection of companies but the app only runs on Monday, how do I check it then?
    Selection of companies saved at closing time, no way to try the app tonight
    saved, can't test until the nightly run. what should I look for
    I saved a smaller set of companies but nobody has tried the app since. What should I still do?
    changed companies but cant test now
    unticked and saved, app only runs tonight, am I done
    changed the companies, the app is down for maintenance so can't verify yet
    Saved the companies, can't test yet, what remains to do?
    I narrowed an app to two companies; how can I verify tomorrow that it sees only those?
    Changed which companies the app may see but have no login for the app. How do I find out later whether it worked?
    I changed the companies of the app just now, but its next run is on Sunday. How will I know it was right?
    Saved the new selection of companies, cannot run the app till Monday. Is it safe to assume it's fine?
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
    Our in-house stock app must not look into the holding, and no company choice exists for it
    The stock link that we registered ourselves can look in my brother's company. Can I block that for just this link?
    our home-made export sees every client my login sees and there's nothing to untick
    We registered the integration ourselves; how do I keep it away from three sensitive clients?
    No picker for companies on our own registered interface, yet I need it kept away from a few
    self-registered client reads all thirty entities, how to restrict it
    our own app offers no company selection, yet policy demands least privilege
    can a custom built integration be kept away from one company
    limiting an in-house client: via the user's rights or otherwise
    our own script also reads the director's private books and there's no company choice for it
    selfbuilt thing can reach everything, want limit per company
    The tool that our own developer registered sees everything; is there any way to let it see fewer companies?
    Our in-house ETL was registered by our own IT, and there seems to be no list of companies to choose from, how do I keep it out of the holding
    we built the datalake connector ourselves, can it be restricted to five of the twenty entities
    Home-made Python script with our own client id reads the whole group, I want it blind for the payroll company
    Own registration in the app store, so no company picker. What options do I have to shield two entities from it?
    the integration was developed by our IT department and sees every entity, where's the switch for less
    custom-built interface, no division selection available, how else can we fence off the Luxembourg entity
    Our self-registered BI connection follows whatever its user can open; I'd like it to see less than that
    Our data engineers made the connector and told me it isn't possible to pick companies with it, what can we do to hide the estate planning BV
    there's no way to untick an entity for our self-made integration, so how do others solve it
    Bespoke app registered in our name: reducing it to less than what its login can open
    we wrote the interface in-house and it inherits all 33 companies from the service login; I want 30
    Group IT's own extraction tool always sees as many companies as its login, the audit committee wants the trust company out
    Is fencing by company possible for something that we registered under our own name, or only through the user?
    our IT's connector cant be narrowed to some companies, there is no list. other way??
    our in-house integration reaches every company, can it be cut down to two
    registered it ourselves, so where do I untick entities?
    our dev-built link reads everything its user sees, I want the holding out
    our own app sees everything, limit it
    in-house integration has no company choice, how restrict
    bespoke connector reads all entities, cut down
    our developer built the link under our own registration and there's no list of companies to trim
    Self-built connector, we want to hide one club from it, no selection offered anywhere
    Home-grown integration sees each club its user sees; how to make it see fewer?
    Our in-house integration gets at every company, can that be narrowed?
    limit self-registered app to three entities
    Our developer registered the integration in our own name; now I want it to see only two of the companies but there is nothing to tick
    self-registered API client, need it limited to one division, what are my options
    we built the connection ourselves and it happily reads every entity my login has. How to keep it out of the holding?
    In-house app sees too many administrations, any way to narrow that?
    no company selection exists for the thing our IT made, yet it must not see payroll bv
    is the only way to fence in our own registered client to give it a user with fewer rights
    our own registered client ought to be kept away from the directors' pension scheme, but Exact shows no list to choose from
    the integration was made by our own dev team, how do I cut a division off from it
    Our in-house app sees every company, can I narrow that?
    We registered the app ourselves, can it get fewer companies?
    A client's self-registered app reads the confidential management file as well. There is no list of companies to pick from. How is it made smaller then?
    Our home-built integration reads all the firm's clients. A partner wishes to limit it to his own. Nothing can be ticked in Exact, so how?
    The integration our IT built sees the directors' file too. Is a separate user the only way to shrink it?
    Our self-registered dashboard sees the holding as well; how do I keep it out when there's nothing to pick
    the connection our IT registered reads the private holding too, what can be done
    We registered the integration ourselves; can we make it see fewer companies?
    Home-built connector sees every entity, is there a way to fence it in to just two?
    Our self-registered app must stay out of two companies, is that possible or only through the user's rights?
    We built it ourselves; can I still keep it away from the holding or do I need another user for that?
    self-registered app sees every company and there's nothing to untick
    Our own integration should no longer see the sold entity, though there's nothing to choose with a self-registered one
    our in-house app should skip the holding but for something we registered ourselves there is no list to pick from
    we built it ourselves, own client id, and want it out of three companies only
    can a home-made integration be limited to one company the way a bought one can
    our own program, just not everywhere: keeping a self-registered app out of some companies
    own app can't select companies
    self-registered app limit divisions
    Our own registered integration offers no company choice, how can I still keep one entity out?
    The app we registered ourselves sees every company, and I'd like to take one off
    Our in-house app sees every company of its user. Can I restrict it to a few?
    How do I limit the companies of an app that we registered ourselves?
    We built our own integration and there is no list of companies to choose. How do we make it see less?
    For a self-registered app there's nothing to tick. What can we do so that it doesn't reach the holding?
    The app was registered by our IT department. Can I still choose its companies?
    Our IT guy made the app himself, can we also pick companies for that one?
    I'd like to switch three companies off for the program we registered ourselves, why is there no choice?
    Our in-house API client sees every company of the user, is there any way to narrow that?
    We run on a client id we made ourselves; where do I restrict its companies?
    Our developer registered the app himself and it sees every company, can we narrow that?
    There is no choice of companies for the app we built, so how do I make it see less?
    For our in-house connector, should I limit the user instead of the app?
    How do people keep a self-registered app out of the payroll company, given there is no tick box?
    Would a separate user help to make our own registered app see fewer companies?
    We had our own little app made, how do I make it see just one company?
    We registered the connector ourselves and it sees every client; there's no list to cut down. How then?
    Own app, wants fewer clients, is a user with fewer rights the trick
    Our home-made integration must not read the partners' companies, but company selection doesn't exist for it
    our private app sees all divisions the service user sees, how to restrict to one
    in-house ETL must not see the holding; no company picker exists for it
    our self-registered ETL client has no company picker, holding must be hidden from it
    Our in-house connector reads all entities. It is registered by ourselves and has no company picker. How do I fence it in?
    Is there any way to limit a self-registered integration to the operating companies?
    custom built link, need to keep it out of the holding
    Our self-registered app can't be confined to opcos, are there workarounds
    own app, no choice of companies, how limit
    self made app must see less companies
    our home-made integration sees every entity of the user, how do we restrict it
    self registered app, want fewer companies, no selection available - what now
    home-grown integration sees all entities and there's no picker. How to restrict it then
    in-house built tool, need to hide one entity from it, can't find the option to choose
    our own app reads every company, how do i curb that
    How can an in-house app see fewer books?
    Our IT department registered its own app, can I still keep it away from the holding's books?
    Can an app that we created ourselves be restricted to one subsidiary, or does that only go through the user?
    We built and registered our own app. Can I narrow it to a handful of administrations like the others?
    For our self-made connector there's no company picker; how can it be kept to three clients?
    With our in-house app there is no company selection. How can I make it see less?
    Can the access of an app we registered ourselves be limited to some of the entities?
    Our web builder registered an app for us. It sees the entire group, the holding too. Is any selection possible with such an app?
    We registered our own OAuth client, can we limit it to one division?
    restrict own app to one division
    We registered our own app and now want it to see only two of the nine companies.
    Internal dashboard with its own registration sees too many companies. How to narrow that?
    Can I exclude a company from an app we've registered ourselves?
    It's our own integration with own client id. There's nothing to tick for companies. How else can I make it see less?
    Our in-house app sees every company of the group. How can I keep it away from two of them?
    limit companies for our self-registered app
    Is there any way to restrict which companies our custom-built app reads?
    We built our own integration and want it to see only two of the nine divisions
    Our in-house app sees everything its user sees. Can I cut that down to one company?
    Our in-house app sees all companies. Can I restrict that?
    Can I prevent our self-registered connector from seeing the payroll company?
    Can I stop our self-built connector from seeing one of the companies?
    Our own connector should only see one company. Where is the tick list?
    Since it's our own registered app I get no selection of companies. How else can I have it see less?
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
    Selection checked twice, saved twice, yet the app goes on showing the sold cafe
    Two attempts, both saved. Till still reads my brother's company
    Checked and saved the company choice twice. The product stubbornly shows the old set.
    I set the right companies, checked them again, and the scanner carries on with the wrong ones. Out of ideas.
    narrowed twice, checked twice, tool still sees the old set of entities
    saved the selection again and the excluded company keeps showing up
    saved, double checked, and the program doesn't care: the sold company is still visible
    Checked my choice twice, saved twice, and the app still displays the wrong companies
    Twice I have set the right companies and twice the tool shows the old set, what else is left to try
    Checked the selection two times, correct on screen, yet the application persists in loading the sold entity
    Selection is right, colleagues have nothing, still the consolidation app sees the wrong companies. Whom do I turn to and with what facts
    the tool takes no notice of my company selection, I redid it and nobody else has linked it. Escalate to who?
    checked my company choice twice and saved twice, the plugin still shows the removed one
    altered the entities for the connector, reviewed it, and the tool ignores the change altogether
    holding isn't ticked, reviewed it twice, the app continues to list it
    selection saved twice still not reflected in app
    rechecked companies, saved, nothing changes, last resort?
    picked the right companies, saved, opened again, saved again, the tool still shows the sold one
    Saved it, re-checked it, saved again, and the app still shows the old set of companies
    Right list saved and double-checked; the property company keeps being fetched anyway
    Saved the company selection three times, tool ignores it
    app keeps showing the removed entity whatever I save
    I've checked my list of companies twice, saved twice, waited, and the app still ignores what I picked
    changed the chosen divisions three times, tool does not care. what is left to try
    selection checked over and over, tool stubbornly shows the other companies, who can help
    Twice I checked and saved the choice of companies, and the app goes on showing the wrong ones. What is left to try?
    Saved twice, checked twice, and the planner still shows the company I took off
    Saved my selection of companies twice and the tool still shows the old set
    Saved the selection twice and checked it, app still ignores it. What may I try next?
    Chose the companies, saved, checked again, saved again: the app still shows the old set
    Saved it twice since yesterday and the app keeps showing the old set of companies
    saved twice, checked twice, and the app still shows the company I took out
    whatever I select and save, the app keeps ignoring my pick of companies
    saved company selection no effect
    removed entity still visible in tool
    unticked, saved, tool still shows it
    I removed them, saved, double-checked, and the app keeps showing those entities
    I took a company out and saved, the app carries on as if nothing changed
    I checked the selected companies twice and the app still doesn't follow my choice. What's left?
    I picked three companies, saved, verified it, and the app stubbornly shows five.
    I saved my choice of companies twice and the app still shows the old ones
    Saved the new selection of companies twice and the app still shows the old set.
    I removed a company from the app's list and it is still visible there, what else can I try?
    I saved the company selection twice and the app still shows the ones I removed.
    The choice is right in Exact but Payt does not follow it, what can I try next?
    Nothing I change in the list of companies reaches the app, even after a second try.
    checked twice, saved twice, the app still won't show the companies I ticked for it
    Rechecked and saved the selection twice over, app still won't reflect it. Last resort?
    company selection saved twice, still not honoured by the app, what remains
    Twice removed the entity from the app's selection, saved both times, it still shows up in the tool
    Restriction saved and rechecked, yet the connector ignores it
    Checked and saved the narrower set twice; the JV is still being read
    saved twice, app still shows wrong companies
    saved twice, checked twice, the app still shows the wrong set of companies, what's left to try
    checked the picker twice, saved twice, the app still shows the wrong companies
    Saved twice and the app still ignores my company choice
    Twice I took the client out of the app and saved, and still the app displays him.
    Saved my selection twice and checked the right-hand list, still the app shows the old set of companies.
    Twice now I saved the list of companies and the app still shows the old set.
    I edited the app's companies, checked them again and saved anew. It keeps showing the former set. What else can I do?
    Saved a new company selection for the app twice, reopened it, checked it, and the app still shows the old ones.
    I saved the choice twice, the app still shows the removed company. Where do I turn?
    I set the companies twice, checked twice, and the app still ignores my selection. What is left to try?
    Removed a company from the app days ago and double-checked, it still shows. Whom do I tell?
    I set it twice, saved twice, and the program still reads every company.
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
    Where do I find the till in Exact to take one branch off it, I approved it myself
    I approved the scan tool under my own name. Where do I go to change which clients it covers
    where under my profile are the companies of an app managed
    Where in Exact can I find the tool that I linked myself, in order to alter which companies it reads
    path to my own app list to edit entity selection
    I linked the scanner myself; how do I get to the spot where its entities are listed so I can alter them
    where's the app located in my account if I'd like to alter the companies it may use
    under which name menu do I find the till to change what firms it covers
    where's my list to edit companies for an app
    from my own profile, where do I change the companies of an app
    Which screen do I start at to adjust the companies of an app I connected myself
    under my own name, where's the app whose companies I want to change
    where do I find the app itself if I want to take a company off it
    Which path leads me to the app under my own name, so that I can change its companies?
    where do I find the app whose shops I want to change, I gave the permission myself
    Which screen lists the app so I can alter its companies
    where is my own list of apps so I can edit its companies
    I linked the tool personally and want to trim its companies. Through which page under my own name?
    where to go to pick companies for app
    I approved it myself and want to take one company off; on which page do I find it
    where do I find the app on my own page to alter its companies
    Where in my own profile are the companies per app?
    Where in my own account do I find the app for which I want to edit the companies?
    As which user and at which place do I find the app to change the companies?
    Where under my own name can I find the app whose companies I want to change?
    As the person who allowed it, where do I open the app to alter its companies?
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
    Want to take a branch off the roster app. My partner set it up so it's not in my list; another road?
    The planner whose companies I must cut back was approved by a colleague, so I can't see it
    need to drop a client from Fathom but Fathom isn't among the apps under my name
    want to restrict an app's companies but it's not under my login
    I'd like to take a company off an app but the app isn't under my own permissions, someone else set it up
    To change the companies of our planning tool I looked under my own permissions, but it was linked by someone else in group finance
    I want to take one entity away from an app but it isn't among mine, is there another route for that
    My predecessor set up the tool so it isn't under my name; I still have to reduce the companies it may read
    I'd restrict the AP tool to fewer companies but it is the CFO who gave permission and he's on a sabbatical
    the software I want to shield the holding from isn't there when I open my own permissions
    Can't reach the entity choice of the AP tool as it was the Belgian controller who authorised it
    need to drop a company from a tool that the UK controller hooked up, so it's not on my page
    I need to drop a company from the feed tool but it isn't under my apps
    the app whose companies I must edit was approved by a colleague, how do I get to it
    I should take Breda off the till, but the till isn't in my own list; my boss allowed it
    limit companies but app isnt in my own list
    other route to company choice? app not under my name
    colleague set up tool, i must remove a company from it, any other way
    I'd like to trim the venues of an app that a coworker linked, so it isn't in my profile
    The app that should get an extra clinic runs in my boss's name so I can't edit it
    Want to trim companies for an app that isn't in my list
    the tool I have to narrow isn't under my permissions
    The tool to be narrowed was linked by a colleague so I can't get at its companies
    I need to narrow the webshop down to one company, but it isn't under my own permissions, a former temp set it up
    Want to change the companies for Spendesk and my Security centre doesn't list it
    can't get at the app whose companies I have to alter, it was linked by our controller and not by me
    to change which books the app sees I must find it first, and it's not in my list. second route?
    the previous office manager connected Chaser, I'm supposed to change its companies and it isn't under my permissions
    how do I alter the entities of an app that a colleague authorised
    I want to untick companies but my colleague connected the app
    I'm to trim which companies a tool sees, but a colleague approved it, so it isn't among mine. Is there a second way to get at it?
    Companies must be taken off an app approved by our CFO. It's not on my list. Do I need her or is there another road?
    want to change which companies the sales tool sees but it's not in my own list, a coworker connected it
    Can I take a company off a tool my colleague let into Exact, it isn't shown with me
    I'd untick a company for Payhawk but Payhawk isn't in my own list, a colleague set it up
    May I alter the company selection of an app someone else approved? It's not on my list.
    To pick companies I'd have to find the app in my list, but it isn't mine. Is there a second road?
    want to drop a company from the app, my own list doesn't have that app, is there another way in?
    Have to take one company out of the till's reach, but Joke connected it ages ago and my list lacks it
    I want to take a company off a tool that a colleague set up, my own list doesn't have it
    need to narrow an app but Security centre won't come up for me
    the connector was hooked up by Petra so it isn't under my apps, yet I must take the holding out of it
    must shrink what the CRM sees, there's no CRM under my apps
    edit companies but app not in my list
    Want to narrow an app that my boss approved, and it isn't shown under my name
    Can I alter the companies of an app approved by the director?
    I need to change an app's companies, but my colleague set it up and I don't see it in my list.
    The app whose companies I want to edit isn't under my permissions. Is there a second route?
    How do I adjust an app's companies if somebody else gave the consent?
    Our CFO approved the app; I want to remove a company from it but can't see it under my name.
    The app whose companies I need to change isn't in my own list of apps
    The app whose companies I need to change is not in my own Security centre list.
    The controller connected the tool, yet I am the one who has to change its companies.
    I need to limit an app to two companies, but my own list does not show it.
    Someone else authorised the tool, is there another route for me to change its companies?
    The app whose companies I should change was authorised by someone else, can I still reach it?
    I want to cut down the app to one shop but it's not in my own list of apps
    I need to drop a client from a tool hooked up by a co-worker, so it isn't under my own name
    The app whose companies I have to change isn't among mine. Another route?
    Can't reach my own list but must still take three dossiers off an app
    want to restrict companies but the app doesn't appear under my user
    colleague approved the tool, I have to trim its entities, it isn't on my page
    I must remove an entity from the tool, but it was linked by the former controller and does not appear under my name
    The app I have to narrow down isn't in my personal overview
    I must take two companies off an app the CFO linked; my own profile doesn't have it
    app not in my list, want to change its companies
    colleague linked app, i must limit companies
    want to limit the till to one shop, but it isn't in my own list of apps
    can I change the entities for an app a colleague authorised, other route?
    the app whose companies I'd like to alter isn't in my own list because somebody else connected it
    is there a second way to edit the companies of an app if My Exact Online doesn't show it
    I want to edit its companies but it isn't in my list
    My colleague linked it, how do I change its companies?
    I need to take one company out of the app, but it isn't in my own list because a colleague set it up.
    I need to change the companies of an app, but I can't get to it because it isn't in my own list.
    The director linked the tool. I must change its companies, yet in my security centre it is absent.
    I want to change the companies for an app, but the app isn't in my own list.
    A co-worker connected the tool, so I don't have it under my permissions. How do I adjust its companies?
    I need to take a company out of an app that the director linked himself; my own list doesn't have it.
    A colleague connected the app so it is not under my own permissions, how can I still change its companies?
    As application manager I need to alter which companies an app may see, but a user I've never met approved it.
    How do I, as holder of the subscription, edit companies for an app that was linked by a temp?
    The app whose companies I have to change is not among my own apps, is there a second way?
    Can't get to my own app list, and a company must be added to an app. Other route?
    My colleague approved the app, so it isn't in my security centre, and I need to drop two companies from it
    The app was authorised by our controller. How can I, as subscription manager, take a company off?
    I have to take out one company from the app but a colleague set it up, so it isn't on my page
    I wanted to adjust the companies for our bank tool but it's a colleague who approved it, so it's not on my page.
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
        it really isn't there
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
        I don't want the other way yet
        not sure I looked properly
        don't need import/export, let me check mine

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
    The list of my apps seems cut short, there's a Show all, and the till I need to adjust isn't shown
    Perhaps I overlooked it in my list when I wanted to change its companies; is there a show-all or something
    I'd like to change the companies of an app, my list seems short, is there more of it
    list of my apps looks truncated, the one whose companies I want to edit may be further down
    The reporting tool should be in my security centre but I only see four apps, is there more under Show all? I need to change its companies
    before I take the detour to restrict the tool's entities, what could make me overlook it in my own list
    I'm sure it was me who linked the tool, only I overlook it in my list when I want to pick its companies
    Show all under the list - could the tool whose companies I want to change be hidden by that
    is there a 'show all' that hides the plugin whose firms I want to edit?
    list looks incomplete when narrowing, Show all?
    my app list seems cut off when I look for the tool whose companies I want to adjust, is there more of it
    I'm pretty sure I linked it under this login, but can't spot it to edit its companies. Anything I overlook in that list?
    I'm to change the companies of a tool I hooked up myself, but only half the rows are displayed
    I allowed the scanner myself last year; now that I want to trim it I can't see it in my own list, is part hidden
    to limit the app I need to find it, my list only shows part with Show all under it
    The app whose companies I want to alter should be in my list, is part of the list hidden?
    I am sure I authorised the app, but I miss it among mine when I want to change its companies; is the list cut short?
    My list seems cut short, I could have overlooked the app whose clients I must change
    I connected it and want to edit its companies, but I only see five apps and I think there are more. What am I overlooking?
    only part of my apps is displayed, the one to restrict is not among them; is there a show all
    I only see the first ten apps, is there a Show all? want to edit the companies of number eleven
    I should be able to change the app's companies as the one who linked it, yet I can't spot it among my permissions.
    My app list looks shortened and I cannot find the app to change its companies. Is there more to unfold?
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
