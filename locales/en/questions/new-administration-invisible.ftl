### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

new-administration-invisible =
    a subsidiary is missing from the connector's list
    founded a company and the business intelligence tool does not list it
    the drop-down of the tool lacks our newest entity
    new company doesn't show up in Power BI
    new administration is missing
    why isn't the new entity in excel
    recently added company not visible in the dashboard
    the newly created admin does not appear in invantive
    power bi misses one of our administrations
    just created a company but the app doesn't list it
    our new entity is absent from the dashboard
    why can't power bi see the company we added last week
    new adminstration not visable
    not every division shows in the report
    missing administration in excel
    New administration not visible in Power BI
    new company missing from report
    division doesn't show up
    invisible administration
    Why can't I see the division I just created?
    Excel is not listing our newest company
    missing subsidiary in dashboard
    Looker shows every entity except one
    consolidated report excludes a company
    newly added books not loading
    can't find new client in Silverfin
    troubleshoot missing administration
    administration present in Exact, absent in BI
    one company isn't syncing into the dashboard
    Shopify connector doesn't list our new division
    the number of administrations in my report is wrong
    added division 3021, not appearing
    company not selectable in time registration tool
    which check comes first when a company isn't showing
    administration vanished from the report
    Qlik never picked up the new company
    new franchise not displayed
    unable to see new administration in WooCommerce plugin
    why is a division hidden
    where did company 88 go
    dashboard incomplete since new company
    Visionplanner isn't showing the added administration
    fresh division, no data in the workbook
    not showing up
    causes of an unseen administration
    Our bakery in Ghent is nowhere to be found in the charts
    I count forty sets of books, the screen counts thirty-nine
    it acts as if the business we bought doesn't exist
    the margin report is blind to our sister firm
    Yesterday's spin-off hasn't surfaced yet
    Someone forgot a company in my numbers, or did the software?
    the drop-down offers me only the old names
    Figures stop short: the charity is left out
    no trace of the joint venture
    between bookkeeping and boardroom, an entire firm drops off the radar
    My latest customer never made it across
    reloaded, restarted, re-opened, and still no sign of it
    What is blocking our French arm from the sales overview?
    how come the workbook knows only some of our businesses
    The cash flow forecast overlooks the property company
    Turnover looks too low, I think a whole business isn't being counted
    who or what is holding back the data of our start-up
    everyone else's shop is in the list, mine isn't
    it got left behind somewhere along the pipeline
    Till data has nowhere to land because the branch isn't offered
    Good morning, our group incorporated a company in March and finance has been posting in it ever since, yet the quarterly pack built on Power BI carries on without it. Could you advise how we trace the cause?
    At our office a hundred and eighty clients load perfectly and number hundred and eighty-one does not. Is there a checklist I can go through?
    Should a freshly opened set of books appear by itself, or does somebody have to switch something on along the way?
    I've presented the wrong group result to the bank because nobody noticed one of the companies wasn't in the dataset, so please tell me how to find out why it was left out!
    Hi, support desk of a planning tool here: our customer says her holiday park cannot be chosen in our product although it is there when she works in Exact. What shall I have her verify?
    If a company opens fine in the browser but a refresh in Excel ignores it, where does the problem usually lie?
    We renamed an administration and gave it another code, and since then our report comes up without it. How do I find the reason?
    Can you help me narrow down whether Exact, the connector or my report is leaving this entity out?
    Last year's company closed, this year's opened, and the BI cube still stares at last year's. What am I overlooking?
    Is there a quick way to tell at which point along the road from ledger to chart a business goes astray?
    I'm in my second week here and was asked to figure out why the Rotterdam warehouse company has no line in the stock report; what do I look at first?
    The people at Zapier say their side is fine, but I don't get to pick our second firm as a source. What could be hiding it?
    Does it make sense that our demo administration turns up in the tool while the real one we started last week doesn't?
    Not urgent, but I'd love to understand why our dormant holding is never among the companies in the yearly export.
    What if a client's books were transferred to our practice and then simply don't come up in our benchmark tool?
    Pleo only recognises our parent company, its freshly founded daughter is a ghost
    The cash flow app skips our property company and nobody knows why.
    Two hundred clients come up in the checking software, instead of the two hundred and four we serve.
    We opened a branch in Antwerp and the stock system acts as if there were none.
    consolidation totals are one entity short
    The slicer offers every company but the newest.
    no complaint from the connector, the acquired practice is just not among the results
    Vendor helpdesk here: a customer's fresh administration never turns up on our platform.
    We count 31 sets in Exact and 30 in the cube.
    Why does our new company not appear in Power BI? It was made last week.
    Where has the new BV gone, in Exact I have it and in the dashboard not?
    Customer opened a second company and asks why our product only knows the first one.
    What can be the reason that I count 12 companies in Exact and 11 in Excel?
    How can I find out why one client does not come along in the monthly report?
    Is it normal that a fresh administration takes some days before the report has it?
    Can you tell where it is stuck: the tool shows zero turnover for the new shop?
    Why do I still see no lines of the Polish entity, although we book there since March?
    Since the merger one entity is absent in the consolidaton, without any warning. How come?
    Who knows why Visionplanner does not pick up the company that we started in May?
    set up a company yesterday, the dashboard acts as if it doesn't exist
    where's my fourth shop? the report stops at three
    Fresh company in Exact, not a trace in Power BI
    it should be in there and it just isn't
    all our firms in a row in Excel, except the newest one
    took over a client last week and he won't turn up in Visionplanner
    one company seems to have fallen between the cracks in our monthly report
    The bakery's gone missing from the total, no message, nothing
    boss asks why the new branch makes zero turnover in the graph, it's selling like mad
    I can open it in Exact myself, yet the tool is blind to it
    added a firm at New Year, still waiting for it to pop up
    everybody's at the party but the holding, in our cash report
    drop-down has all the old names, our latest baby isn't among them
    yesterday it was there, today that company has vanished from the overview of figures
    Do I have to tell the report somewhere that we've got one more company?
    We opened a new BV in Exact in March. It's booked in daily, but our Power BI consolidation doesn't know it exists; all the other entities are there. Where does it get stuck?
    Controller here. Group revenue in the dashboard is 1.2 million short, and it turns out that the company we acquired in May isn't in the figures. No errors during refresh. What should I check first?
    Customer calls our support line: his eighth company doesn't come through in our portal whereas the first seven do. Our logs are spotless. What would be the order in which to rule out causes?
    I see the French subsidiary in Exact when I log in myself, but in the Excel workbook with the linked tables it's nowhere to be found. Refreshing, reopening, re-downloading, nothing helps.
    My intern added a company last Thursday and swears she did it by the book. In the client portal the drop-down still stops at number 46. Does it need time, or has a step been forgotten?
    After the demerger we've got two companies where we used to have one. The old one keeps reporting, the new one stays out of the board pack. I can post to it in Exact without trouble. Any idea?
    We noticed during the completeness test that the data extraction holds 61 of the 64 administrations. The three lacking were all created after go-live. Which causes should be considered, one by one?
    The regional director can't find his own branch in the KPI screen; the other directors find theirs. The branch switched to Exact in January. Is it us, the app, or the report that leaves it out?
    A client of our practice was taken on three weeks ago. His books are in our Exact, yet in the analysis software he's invisible, and there's nothing in the error log. My boss wants to know why by noon.
    I opened a second shop in Kinsale in January and there's not a crumb of it in the sales graph.
    Board pack omits Leeds Ltd. Addded to Exact last week. Why.
    Hey! Ostend opened Saturday, the tills are ringing, yet the leaderboard is still on 22 stores instead of 23.
    Sampling tool sees six ledgers. The statutory list has seven. Nobody was warned of anything. Where has the seventh gone?
    My retreat business finally has books of its own, but the money app acts like it doesn't exist.
    Ticket from finance: "company 208 absent in cube". No exception in logs. I need a checklist where to look, layer by layer.
    Our bell tower appeal has a set of books to itself, and in the quarterly chart it simply is not drawn.
    card tool only offers me 2 of our 3 companies in its dropdown, the thrid was made on monday
    We split the large-animal practice off into a BV of its own. Power BI carries on as though it was never born.
    Client complains that one company isn't selectable in our portal; we only show what Exact lists for us. Which questions do I ask him?
    The hygenist's limited company is in Exact, she can show me her bookings, but in the Excel sheet her tab comes out all zeroes.
    The château is a company apart since the harvest, one finds it in Exact, but the table of stock ignores it superbly.
    Go-live status: 14 of 15 legal entities arrive in the data warehouse. Number 15 delivers zero rows. Please advise how to find the root cause.
    new bv for the wind mill, I see it not in the app on my telephone. the other two yes
    made a second adminstration for B2B sales and the profit app just doesnt list it
    Rows for the acquired company show on my desktop but vanish once the report is published. Same tenant, different login.
    The nursery got its own company in Exact over half-term; in the governors' spreadsheet it yields an empty column.
    One of the four group companies does not appear in our claims software, whereas the director maintains that it is kept in Exact.
    Opened a distillery, poured it into Exact, and for that one our Google Sheet stays dry as a bone
    SIEM feed gets events from every company but the one created yesterday. Nothing rejected, it's just quiet.
    Kids' wear is a separate company since Easter, I can open it in Exact meself, but the dashboard she pays for hasn't twigged
    New company doesn't show in Power BI
    We opened a BV in May and the dashboard still acts as if it doesn't exist
    Why does the consolidation lack our youngest entity?
    I see 11 of 12 companies in Excel
    Last week's client isnt in the list of the audit tool
    our French branch comes up blank in the monthly overview
    How can I find out what is hiding the company from the report?
    Just one company has no bars in the turnover chart, no message either
    Newly created administration not found in query results
    Refresh succeeds but the daughter company we took over stays out
    The board pack goes out tonight and the acquisition we closed last month isn't in it
    Group total is a million short; turns out a whole company isn't being read. Where does it get lost?
    We copied a company as a test environment and want it in the sandbox report, but it doesn't come through
    The foundation used to be in the statistics, and since the board changed it has quietly disappeared
    Company went from the accountant's licence to our own, and the BI no longer has it
    An administration reopened after liquidation should be in the figures again, but stays away
    The tax adviser wants the transfer pricing overview; the tool gives me every country but Poland, where we started in spring
    A franchisee joined us, his bookkeeping is in Exact, his shop remains absent from the league table
    In the trainee's report there are 14 companies and in mine 13, same file
    The new financial year was opened as a separate company and our yearly comparison only has the old one
    new company not in Power BI
    just opened BV missing in dashboard
    where is my new client in Visionplanner
    report shows 11 of 12 entities
    added administration last week, tool does not see it
    consolidation incomplete, one subsidiary absent
    figures of one company stay at zero
    new division doesn't come up in excel dropdown
    Refresh done ten times, still no new company
    colleague sees the company in the report, I don't
    why does company 301 not appear, no error at all
    took over a firm, its books are invisible in our data warehouse
    we allowed all companies but still one not visible
    since start of year one entity dissapeared out of dashboard
    can open it in Exact but Silverfin does not know it
    find out at which step an administration gets lost
    We founded a BV in February and I have been booking in it since. Power BI acts as if it does not exist.
    On Monday our group got a seventh company. The consolidation in Excel still adds up six and I can't find out what keeps number seven away.
    I opened books for a new client, wanted to do the first VAT return in our tool, and cannot find the client in its pick list.
    The Danish branch was added in Exact by head office. In my dashboard Denmark is a white spot on the map.
    Took over a bakery, imported its books, everybody can work in it. Only the management report hasn't noticed.
    The vendor says that it is an Exact thing, Exact says that it is a vendor thing. Meanwhile our youngest company has been lacking from the cash overview for three weeks.
    We approved the app for all current and future companies. Yet the one from last week does not come through.
    I copied an existing administration to make a new one for 2025. The original comes into Visionplanner, the copy does not.
    For our foundation the report shows a nice heading and zeros underneath. In Exact there are two hundred entries.
    The year-end figures did not tie with the group accounts by exactly one company. It turned out the new holding never makes it into the data.
    We split one company in two last quarter. The reports know the old half and have never heard of the other.
    My colleague sees twelve companies in the dashboard, I see eleven. The twelfth was started when I was on holiday.
    I refreshed, restarted, logged out, and even reinstalled the add-in. The new shop in Utrecht is still absent from my sheet.
    The shareholders' meeting is tomorrow and the company we founded in March should be in the dashboard, but it's nowhere
    We merged on 1 July and I expected the new entity to turn up in Power BI by itself. It didn't
    I'd like the consolidation to be complete. At the moment 11 of 12 companies come in and no one gets a warning
    Noticed by chance that our youngest BV has been missing from the monthly report since it started
    We took on a new client in the office and her books won't turn up in our benchmark, although everybody else's do
    The vendor says "it's at your end, look at Exact" and Exact says "look at the vendor". All I want is company 31 in my report
    Why does the new branch exist in Exact but not for Excel? I'd like to understand where along the way it gets lost
    My manager fears we reported too low a group turnover because one firm comes in with nothing but zeros
    A fresh company was opened for the real estate, the accountants can work in it, the reporting product acts as if it's not there
    How does a dashboard know about a company we add? Ours has ignored the last two
    Planning software was promised to follow our growth, but the entity of last week doesn't occur in its pick list
    The CFO wants one page with all the firms. One keeps being absent, no message whatsoever
    We reopened an old company for a lawsuit and I can pick it in Exact, whereas the cockpit leaves it out
    before year end the new bv has to be in the group overview, it was created two wks ago and still no trace
    Auditor compared our list of entities with the BI report and found one fewer in the report. Where did it stay behind?
    For weeks I believed the new shop made no sales. It did, they just don't reach the sales report
    new administration
    new administration not visible
    new administration missing
    new administration does not show up
    new administration does not appear
    new administration invisible
    cannot see new administration
    new company not visible
    new company power bi
    new company in report
    new division
    new books
    newly created administration
    newly added company
    recently added company
    created but not visible
    added but not visible
    just created administration
    company missing
    misses administration
    missing company in report
    administration not visible in report
    administration not in power bi
    does not come through
    not coming through
    not all companies in report
    not all administrations visible
    dashboard misses company
    excel misses company
    data missing of company
    no data for new company
    empty report
    empty table
    use all
    created company not listed
    company not in the app
    app does not list company
    created administration not in app
    I miss a company
    missing a company in dashboard
    company not yet visible
    company we set up
    company set up last week
    subsidiary not in report
    subsidiary not in power bi
    new division invisible
    company not in dashboard
    while we wait, the new entity is nowhere to be seen in the BI report
    it's the Lisbon one we opened this month, which doesn't show up in any dashboard either
    probably the freshly made company. it isn't in the app's list at all
    how about the company we founded in May, it never appeared
    the Antwerp company started last week is missing in our report, different matter I guess
    how come that the entity from last week isn't among the data
    newest subsidiary never came along, where's that going wrong
    In Exact it is the opposite: a brand-new administration which I cannot see anywhere.
    whereas exact doesn't show the new administration, no matter what I refresh
    new administration doesn't show up in my report
    we set up a subsidiary and it's nowhere in Power BI
    created a new client in Exact but our software doesn't list it
    Why is our newest company missing from the dashboard?
    all the old entities appear, the new one doesn't
    added a division yesterday, can't find it in the tool
    new company invisible in Invantive Cloud
    our consolidation lacks the new operating company
    I can open the new entity in Exact itself but the app doesn't know it
    where does a freshly created administration get stuck on its way to the report
    empty list for the new company
    newly opened books don't appear in the expense app
    no error, the new entity just isn't there
    the foundation we started in January stays out of our model
    refreshed three times, new company still hidden
    excel sheet fed by Exact leaves out our latest BV
    how do I get a new file to show in the connected software
    the tool's drop-down misses the company we added last week
    we have a new company and it doesn't show up in the dashboard
    new administration nowhere to be seen in the app
    why isn't the entity we founded in March in my report?
    created it in Exact last week, the reporting app doesn't know it
    The newly acquired business is missing from the consolidation
    all the old ones are there, only the brand-new one is not
    how long before a new company appears in the app?
    we opened a sixth entity, I still see five
    is the new one even part of the subscription, or is it the report? how do I find out
    I created new division but app shows only old divisions
    by the way the new Spanish entity is invisible
    everything looks right and still no sign of the new administration
    freshly made set of books won't come through, where does it get stuck?
    We opened a company in Exact last week and it turns up nowhere in our dashboard
    created a fresh set of books, the scanner can't find it
    All old entities are there, the youngest isn't. Where does it get stuck?
    just-added company doesn't come along in reporting
    Since November 1 we have one more company. In Power BI it stays absent, even after a refresh.
    our brand new foundation is in Exact but not in the app, no error whatsoever
    The accountant opened a second company for us. The expense app doesn't know it, how do I trace the reason?
    Excel overview lacks the company started this year
    go through the possible reasons why a newly created entity can't be seen
    new company not showing
    why can't I see the new company?
    new entity does not appear
    newly created administration missing
    app doesn't see new administration
    new books don't show in dashboard
    just added company is invisible
    new entity missing from Excel report
    Dext doesn't list our new company
    where is our new administration?
    report lacks the new company
    new subsidiary not in the app
    only old companies in the list
    new compny not visible
    recently added division not found
    new administration empty in report
    new company missing in Invantive Cloud
    new client file not showing in Basecone
    new administration won't show after refresh
    Visionplanner misses the new entity
    dashboard ignores the new company
    created a company yesterday, app doesn't show it
    new entity is in exact, but not in Power BI
    refreshed everything, still no new company
    accountant made a new administration, Excel misses it
    also: the company we set up last week isn't in our reports
    new entity not showing up
    We opened a new administration in Exact and our dashboard pretends it doesn't exist. Where's it getting stuck?
    one more thing: the app doesn't show our newest company
    one more: new entity isn't in the report
    new company doesn't show up in our reports
    Last month we added an entity in Exact, and the planning tool acts as though it doesn't exist
    why is the freshly created administration not in Invantive Cloud
    new company doesn't show in our reporting tool
    We opened an entity last week, Exact has it, Excel report hasn't
    why can't the app see the administration I created yesterday
    the fresh company is missing in PowerBI, old ones all fine
    Dear team, new division created 3 days ago but connector not listing it, please advise
    how come a newly added client file does not appear in the linked software
    how do I see if the new company belongs to our Exact subscription, the tool doesn't list it
    the twelfth company is nowhere in our consolidation
    new subsidary not appear in the app, no error message
    New company we set up in Exact isn't coming through on the dashboard
    we've opened a branch in Cork, it's in Exact alright but the forecasting app hasn't a notion of it
    no error only the new division is missing from our report kindly guide
    It may be nothing, but I rather think the new trust isn't in the figures I get from the tool
    New administration created in Exact Online not appearing in connected app
    why the company nr 7 is absent in our Power BI? is new since 1 month
    our newest cost-company (since August) lacks in the group consolidation tool
    new company not showing in our app
    we opened a new entity in Exact, the report doesn't have it
    recently created administration missing in dashboard
    just added a client file and the scanning tool does not know it
    why my new company isn't in Power BI
    app lists 7 companies, the 8th from last week is absent
    New company not showing up in Power BI
    We opened a second shop in Exact last week and the till software doesn't offer it
    A freshly created administration is missing from our report, no error at all
    Why can't my app see the entity we added on Monday?
    nine companies come through, the tenth, brand new one, does not
    I've set up a new set of books but the expense tool only lists the old ones
    Where does it get stuck? New subsidiary visible in Exact, invisible in the dashboard.
    Newly added division absent from data warehouse
    My accountant created a company for me and Shopify's connector has no idea it exists
    Client number 81 refuses to appear in our reporting tool, the other eighty are fine
    We just incorporated a BV, how do we get it into the monthly figures?
    Is there a checklist for when a new administration doesn't come through to a connected product?
    Every time we add an entity it stays out of the consolidation and nobody knows why.
    New firm isnt in dropdown of scanning app
    Our planning system still thinks we have four companies. It's five since October.
    Acquired company was put into our Exact but the BI people can't find it.
    how long until a new company turns up in linked apps
    it skips the holding we made this month
    IT blames Exact, Exact blames the vendor. How do I find out myself why the new company is hidden?
    Company added in exact but invantive does not list it
    Missing entity in Excel report since it was created, what do I check first?
    The foundation we started last month isn't in the drop-down of the invoicing program, though I can book in it
    Could be subscription, could be rights, could be the report: new administration invisible?
    Shouldn't a new company appear in the app by itself?
    Latest administration not picked up by sync
    I refreshed three times and the new branch company still isn't among my figures
    App works perfectly for everything except what we added recently.
    Can somebody walk me through the reasons a recently opened company stays out of sight in our software?
    We demerged. Now there's an extra administration that the hours app doesn't know about.
    12 books in Exact, 11 in the tool, the one lacking is this quarter's
    Bakery North was set up yesterday and my invoicing app only knows Bakery South
    A new dossier does not come in our tool, no message nothing
    Payhawk doesn't recognise the entity that finance created
    Trace why new company not visible
    our controller added a company for the German activity and it's nowhere in the cube
    Recently opened books not appearing, don't know which layer blocks it
    How to make a just-created administration visible in a connected product?
    CRM shows all companies but the newborn one
    how do I check that the new company falls under our subscription before blaming the app
    Might the fresh administration be in another contract than the one the app uses
    We stood up a new Dutch subsidiary and it's not showing up in our dashboard
    Client added a division and my model can't see it
    The newly founded GmbH is not visible in our reporting tool
    The company of Valencia is opened this month and the planning does not show it
    incorporated a second BV and our dashboard pretends it doesn't exist
    We opened a second gym, it exists in Exact but our dashboard pretends it doesn't
    The new company for our food truck isn't among the choices in the till
    third salon added in exact last week, report still shows two
    Since the takeover we have an extra set of books for the bar. It never appears in Excel
    Where's our brand new lunchroom company? The roster tool lists only the old ones
    New shop, new books, app doesn't notice
    Second nail studio is set up in Exact, planner still says one
    The pop-up store got its own books on Monday, and the webshop integration doesn't offer it
    new entity missing in turnover dashboard
    Delivery now has its own company. The scanner can't file receipts to it because it isn't offered
    Why do we see four shops in the report if there are five in Exact?
    Freshly made company for the spa, and none of our tools have noticed it
    How do I find out if the new store even belongs to our Exact plan?
    Zwolle is a new shop, everyone sees it except the dashboard
    just founded: a foundation beside the cafe. No trace in the reports
    How do I get the newly opened place to appear in our hours app
    tearoom acquired, missing in drop-down of the scan tool
    An added company for the B&B, the receipts app doesn't know it
    The accountant opened books for our new kiosk yesterday, where's it hiding in Power BI
    The accountant says company 7 is ready. In our dashboard there's 1 to 6
    Taken-over butcher's: new sign on the front, new books, nothing in the report
    Our pastry chef got his own company in the group, books were opened, everybody can enter, but Monday's report to the partners leaves him out
    new shop not vissible in app
    extra company, planner blind
    Can the main user open the pastry company at all, and why does that matter for our report?
    Created a new client in Exact last week and the reporting tool doesn't know about it
    The company we set up on Monday is nowhere in Power BI
    Why won't our latest entity turn up in the consolidation? no error, it's just not there
    new book missing from dashboard
    A start-up we onboarded can't be chosen in the payroll package
    how many days till a fresh company appears in connected products? waiting since friday
    Client opened a second business and can't see it in his portal
    the newest dossiers are always skipped when my workbook refreshes
    my accountant created my second business and the receipt app won't offer it
    New employer, his Exact books are not in the list inside the payroll package
    just incorporated, no figures in the portal
    where does it get stuck when a new dossier takes forever to reach our management pack
    Set up a client in Exact, no sign of life in Silverfin
    new admin not visable in report
    fresh charity entity absent from consolidated sheet
    the partnership became a Ltd with a new dossier and our package can't see it
    i cannot select company 2 in the program
    made in Exact, untraceable elsewhere
    Boss thinks I forgot the new foundation in the summary, but it just won't come through
    Where's my new company gone? It's in Exact, not in Fathom
    latest three clients skipped by refresh, no message
    is the first thing to check for an invisible new client that the main user can open it?
    made a partnership for a GP last week and can't get it into the quarterly pack
    list of companies in the package is out of date, it lacks the newest
    incorporated on 1 May, still unknown to the payroll software
    entity founded on 1 October is missing in the warehouse load
    newly added subsidiary isn't picked up by the tool, no errors
    where in the chain does our new company get stuck
    company 44 shows up nowhere: not in Power BI, not in Excel
    after the acquisition we added books in Exact, the hours app doesn't know them
    fresh division, no data in report
    the consolidation lacks the foundation we just set up
    recently created branch not in the app's drop-down
    is the brand new entity even within our subscription, no tool sees it
    In January we founded a charity with books of its own, yet the board's dashboard doesn't know it
    newest branch isn't in the figures
    all old companies can be picked in the expense tool, the new one can't
    added a company in Exact, why can't the scanner see it
    group got a real estate company; it's in Exact but lacking in reporting
    tool loads 31 companies and since last week we have 32
    merged with another business, their freshly created books aren't in Power BI
    extra set of books for two days now, nothing yet on the app's screen
    why does my cube miss the company founded last
    new compny not showing in the dashbord
    We set up a new trust in Exact and the report doesn't know about it
    The new school is in Exact but our scanning tool can't see it, where does it get stuck?
    Fresh company created last week, dashboard pretends it is not there
    Nobody can tell me why the new housing project fails to appear in the tool
    New administration I made, app not show it
    Our sixth home opened in September and the report still shows five
    Support fund is set up with its own books, app shows nothing of it
    New non-profit in Exact, not in dashboard, where is the kink in the cable
    A department joined, it stands in Exact yet not in the till app, where to begin the search?
    I can search for our new day nursery in the tool till I'm blue in the face
    How do I know whether the newly founded trust falls under our subscription?
    new compny i dont see in app
    Two months ago the drop-in centre got its own books and our controller still lacks it in his figures
    How come a just-opened company isn't in every tool by itself?
    No trace in the report of the newly added sports trust, and no error either
    Our gym got its own books, but the dashboard doesn't count it. How do I find where it sticks?
    Set up the Polish subsidiary in Exact last week, and our consolidation pack acts as if it does not exist
    Since 1 January we have a newco for the spin-off. Dashboard total is too low because it is not in there
    we created company 812 but Power BI refuses to know about it
    New legal entity booked for a month already and the group report still has the old list of companies
    Why is our fresh GmbH absent from the cash forecast although everyone can work in it?
    The acquired company was migrated to our Exact; the warehouse loads 16 entities where I count 17
    BI: one company short since the merger
    I do not know at which level it goes wrong, but the entity we founded in May never made it to the management report
    Bought a competitor, books moved into our environment, yet the expense tool doesn't list it
    group reporting is missing the new Danish branch, no error anywhere
    Freshly incorporated holding nowhere to be found in LucaNet
    Auditors want the consolidated figures incl. the new BV and the tool simply does not offer that BV
    the added division isn't coming up in the excel report and nobody can tell me why
    Invantive gives me all entities apart from the one opened in Q3
    our IT guy says it is rights, BI guy says it is a filter, Exact partner says subscription. New entity stays away. Who is right?
    Newly set up foundation absent in planning software, please diagnose
    Two days ago our administrator made a new company in Exact Online. Should the BI tool not see it overnight?
    After the demerger five new companies were opened, four of them reach the datawarehouse, the fifth doesn't
    Month end closing with a hole: newly created shared service centre not in the consolidation
    why doesnt my new company show in payhawk
    Spendesk allows me to choose from all entities except the one that exists since Monday
    I opened an entity for the Berlin branch and am at a loss as to why our reporting cube does not have it
    Fifteen companies in Exact, fourteen in Tableau. Number fifteen is from this year.
    How long until a newly incorporated company turns up in our reporting tool? It has been three weeks.
    Our dashboards stay stuck at the group structure of last year, the JV set up since is nowhere
    How do I find out whether the entity from the takeover is already in our own contract, as step one of why BI misses it
    first thing to check when the newco is missing in the report?
    Is the new company really part of our licence, or only of the accountant's? our dashboard doesn't have it
    since we formed the new partnership its figures aren't in any of our reports
    Q: opened a books for the Vienna office, A/R dashboard doesn't have Vienna
    We've put the newly bought bakery in Exact but the planning sheet still totals seven bakeries
    When an entity is added in Exact what has to happen for it to reach our BI
    it takes the new company for non-existent, our reporting tool does
    I'm preparing the first consolidation with the newco and there's nothing to consolidate as it isn't offered
    Kindly check why the newly created company code is not reflecting in the report
    New division not populating in dashboard, request urgent support
    Neue Gesellschaft angelegt, but in English please: not showing in the group cockpit
    My boss wants the recently established Swiss AG in tomorrow's board pack and the tool doesn't have it
    three SPVs established this spring never arrived in our property dashboard
    The expense tool's dropdown of companies is one short, the youngest
    Is there a delay between creating an entity in Exact and seeing it in third-party software?
    no sign of newly created admin in the cube
    Not an error, not a warning: the company founded in June just is not there
    After legal merger we started a fresh administration, and now the cash flow report is missing the merged business
    why would only the most recent subsidiary not be selectable in our AP automation
    I have twelve of thirteen. Missing: the one created by the shared service centre on Monday.
    Where do I look first if a just-created company fails to appear in reporting
    Consolidated revenue doesn't include our latest acquisition, migrated to Exact in April
    Created a company as copy of a template, tool does not notice it
    The data vendor blames Exact, Exact blames the data vendor: freshly added entity won't load
    Newcomer entity missing in Excel
    New cost-centre company, invisible in BI since the start
    can the head user open the freshly made entity? why is this the first thing you'd ask when BI lacks it
    We carved our service desk out to its own BV in Q2. It has a ledger, staff, revenue. What it hasn't is a column in the group P&L from the reporting tool.
    The integration manager of the acquisition is asking why their company, live in our Exact since Monday, cannot be picked in the budgeting software
    I've done all I can think of for the new Maltese company and it's like our warehouse has blinkers on
    Each time we open a company, someone has to figure out afresh why reporting doesn't see it. This time it is the Oslo one.
    Auditors compare the entity list of Exact with that of the consolidation tool: one missing, incorporated 3 March
    Opened an extra set of books for the branch in Lyon. Expected to see it in the spend app this morning. Nope.
    the freshly demerged company has no tile in the dashboard
    Group cash is understated because the newest entity isn't loaded. There's no error in the logs.
    New company code created, but data not coming in the MIS, please do the needful
    the youngest member of the group is a ghost for the BI
    Holding set up last week. Tool? Knows nothing about it.
    company made in Exact, absent in third-party software, who/what is to blame
    we have onboarded a new legal entity, how do we get it to surface in our reports
    I counted: Exact 31, warehouse 30. The odd one out is brand new.
    first-time consolidation newco fails as the entity isn't available to select
    Since 01.07. there is a new GmbH & Co. KG in our Exact, which the tool does not find
    Reporting still pre-merger: the entity we started for the merged operation doesn't come along
    added a foreign branch administration, cube ignores it, what are the usual suspects
    not seeing just-added division in Excel add-in dropdown
    Latest SPV not loading, silently skipped
    Our group got a baby: Nordics ApS. Exact knows it, the board report doesn't.
    An entity was added during the restructuring and reporting pretends nothing happened
    the tool's company list ends before our latest arrival
    Three weeks after incorporation and still not a cent of the newco in the group numbers
    just migrated acquisition isn't part of the dataset, no failure reported
    Where might a brand-new company get lost on the way from Exact to the report
    started a fresh book-year in a fresh company, dashboard sees neither
    We have a new mandant, the tool hasn't
    Opened a second company for e-commerce; the stock tool can't find it to link
    Newly opened branch books are absent from the weekly flash report
    can't see latest entity in add-in, can see it in Exact
    Company of this month missing in group file
    After go-live of the new legal entity, integration doesn't list it. Root cause analysis please
    newco not visible, five people each point at somebody else
    when will the tool discover the company I created this morning
    why is co 47 (new) not selectable
    we split a BV into two; the second half is nowhere in our BI
    newco wont show up in pbi
    creatd new company last week, consolidation doesnt pick it up, no eror
    Since the new Gesellschaft is in Exact, I miss it in all my reports, what can be the reason for this
    We set up a German entity for the store, Exact has it, our feed tool doesn't
    newly created company absent from the connector dropdown
    opened a second brand in January with its own books, the till app only knows the first
    Why won't the dashboard pick up the administration our bookkeeper created yesterday
    customer bought an extra administration and expects it in our app. Where does it get stuck?
    five shops in Exact, four in the integration, the fifth is only two weeks old
    just acquired a webshop, its ledger is there in Exact but our reporting ignores it
    fresh division not visible woocommerce plugin
    New entity, can't choose it in the middleware
    Our Power BI still shows last year's set of companies, the one added this month is missing
    the merchant added a company and now wonders whether it's Exact, us, or a report that hides it
    a brand-new set of books that no connected tool seems to know of
    how do I make a recently added company turn up in our order sync
    agency question: client's extra entity is nowhere in the Looker report
    the French branch started 1 Nov, remains invisible to the payment reconciler
    how to tell whether the new entity was created within our own subscription at all
    boss created a new ltd for marketplace sales, wants it in the dashboard tomorrow, and it isn't there
    franchisee in Breda got his own books in Exact but the till system cannot find them
    After the split we have an additional operating company. Every app acts as if it doesn't exist.
    the API's list of divisions doesn't contain the one the merchant created on Monday
    extra store, extra ledger, feed still misses it
    consolidated report arrives without this year's newest company
    new foundation can't be picked in our donation plugin
    where is my newest company, asked the client, and I had no answer
    made a division for the pop-up store, warehouse tool oblivious
    first thing to rule out for our invisible new company: is it even under our contract?
    account manager: client has a sixth ltd, our platform loads five. How do we find out where it sticks?
    does it take days before a new company surfaces in integrations? it's been a week here
    the youngest member of the group doesn't join the consolidation
    I want my pop-up store's sales to land in its own books, but the plugin doesn't offer those books
    this month's subsidiary is conspicuously absent from reporting
    a colleague can open the new branch in Exact yet searches in vain in the stock package
    added entity in exact, dashboard ignores it
    created division yesterday not in excel
    new ledger missing in our bi tool where to start
    new entity absent in tool
    opened new branch ledger, hours app can't find it
    where did my new company go in the consolidated report
    new company added by accountant invisible to our crm
    set up the german entity in exact, the expense tool still only offers the dutch ones
    everyone can open the new company in exact but in the report it simply doesnt exist
    freshly added entity nowhere in tool
    report skips new subsidiary
    app doesn't know about company made last week
    just created books invisible in reporting
    The bistro we opened in May exists in Exact but the reporting app hasn't a clue about it
    Our accountant created books for the second clinic; the dashboard still lists one
    New company, can't see it in the rota tool
    We acquired a gym, it's now in our Exact, but the app stubbornly shows ten instead of eleven
    I added an entity for the festival and Power BI ignores it
    Why doesn't a freshly made company appear in the app by itself?
    Set up a new set of books last week, where does it get stuck on its way to my spreadsheet?
    The foundation created in January isn't in any report, though everything older is
    recently added division not visible in connector
    There's an extra beach club in Exact and the app acts as if it isn't there
    Thought a new set of books would flow through on its own. It doesn't.
    The app may see everything incl. future ones but our newest venue isn't in the report
    Company two weeks old, still nowhere in the dashboard
    Is our newly formed company even part of our plan? The report lacks it
    The freshly started catering company turns up nowhere in the group figures
    New branch, new company number, old report
    Made a company for the food hall last week and our till app doesn't offer it
    why isn't the new charity there
    Takeover done, hotel is in Exact, management report still counts six hotels
    How can a company exist in Exact and not for our app
    A charity was added a year ago and only now we notice it was never in the dashboards
    Where does it go wrong between created in Exact and visible in Excel for our new food truck company
    We set up a new BV last week and it is nowhere in the report
    fresh entity missing from Power BI
    Basecone doesn't list the company we just founded
    Why is the acquired business, added yesterday, not picked up by the dashboard?
    New division 3012 not showing in the consolidation tool
    The foundation was created in January and the hours app has never heard of it
    group report still has eight tabs, should be nine since the new company
    Since the split we have two extra sets of books and the link only takes the old ones
    In Exact I can open the brand new company, in the app it isn't there
    CFO wonders where the recently started Belgian entity is in the figures
    added administration, tool blind to it
    Expense app drop-down lacks our newest company
    how does a newly created company end up in our BI?
    first thing to check when a new company isn't visible in the tool: is it ours at all?
    Notary on the 3rd, in Exact on the 5th, and on the 20th the tool still has no notion of it
    BV Installations just started and has bookings, yet our consolidation acts as if it didn't exist
    We're at eleven entities since Monday, report counts ten
    How long until a fresh company surfaces in a linked package? It's been a week
    GmbH was added, expense tool offers the old choices only
    asked Exact for an extra administration, it's active, hours app won't let me pick it
    made a copy company for 2026 and the connection can't find it
    our youngest company is ignored by BI
    somewhere between Exact, app and report our newborn company is lost
    Since BV Wind was founded last month the group report lacks it
    I create three companies a year and every time reporting misses them
    new branch added as administration, till doesn't know her
    how to get a just made company visible in power bi
    We gained an entity on 1 October and the receipt app's pick list doesn't have it
    New holding founded and set up in Exact, dashboard doesn't know her. Where's the knot?
    We set up a Northern Ireland company last week and the dashboard still shows only the old ones
    the new entity doesn't turn up in Power BI
    New client file created in Exact, but it's nowhere to be seen in our reporting software
    I added a company and dext can't find it
    since January we have a fourth company in Exact, the budgeting tool has three
    Why isn't our freshly opened GmbH in the report, when all the others are
    Fathom won't list the company I created on Monday
    took on a new client, their books are in Exact, scanner doesn't offer them as destination
    brand new division missing in connected app
    The Excel report pulls every entity except the newest one
    created administration 412 this morning, tool stops at 411
    We split off a property company; bookkeeping is up and running in Exact, yet in our BI nobody sees it. Where does it get stuck?
    new SL not appearing anywhere in the consolidation tool
    After the acquisition the acquired company was put into our subscription. Consolidation doesn't know it exists
    every time we start a new company it takes ages before the app knows about it, this time it's not there at all
    our invoicing tool has a list of companies to choose from, and the one we just founded is not on it
    just made a copy company for next year and it doesn't show in the app
    I can open the new company in Exact perfectly well but the hours tool pretends it is not there
    On the first of the month we opened a branch in Cork with its own books. Everyone sees it in Exact, nobody in the planning software.
    Client number 81 came on board, the other 80 are in our dashboard
    I've made the new company ready, users, VAT, everything, and the expense tool acts as though I'd done nothing
    just incorporated, books opened, tool blind
    why is the latest company left out of my consolidation
    where could a newly created division get lost between Exact and our report
    the drop-down in our scanner has all our companies apart from the one founded this spring
    started new ltd in exact, forecasting shows 0 of it
    The boss asks each week why his new venture isn't in the report yet. The data's in Exact since February.
    a company was added and the app did not notice
    our newest administration doesn't get picked up by the nightly load, older ones do
    recently added company absent in Power BI dataset
    We've got a new set of books for the foundation. How do I make it turn up in Syft? It's not there.
    tool doesn't offer the new dossier
    Added Austria in Exact, Qlik still thinks we are in three countries
    company created yesterday, app refreshed twice, not listed
    opening a new legal entity: in Exact ok, in every connected tool missing
    I can post in the new entity myself; the API feed returns only the old ones
    new company, old report, where's the hitch
    I started the books of our daughter firm last Friday and Klippa can't choose it
    how do I get our just-created entity to be seen by the tool, I've tried nothing yet
    third pub opened, third set of books opened, the till's back office knows two
    why doesn't a brand new administration come along automatically in Power BI
    There's one company more in Exact since Easter than in our cash-flow software
    founded in May, bookkept in June, still not in the app in July
    made new administation in exact but app dosnt see it
    We've bought a bakery in Ghent. Its dossier has been put in our Exact last week by the accountant. Our dashboard hasn't heard the news.
    added entity last nite, nothing in the tool
    The foundation was set up on 1 April and no, it isn't a joke, it doesn't show in any report
    Our accountant made an extra administration for the rental flats and the scanner can't send anything there because it isn't listed
    Exact has the Porto company since Monday, the app has everything but Porto
    a client file I created for a new customer doesn't come through to our practice dashboard
    the consolidation has four columns, should be five since the new firm was set up
    Brand-new charity arm, brand-new books, same old reports without it
    our practice took on the books of a dentist yesterday, can't find him in the scanning tool
    why don't new administrations flow into our data warehouse
    A week ago we created the Leipzig books in Exact. Our BI developer says he doesn't receive them.
    it's in Exact, it's not in the tool, it was only just made
    Our new company doesn't appear in the report
    I created a company but the app doesn't know it
    New client added in Exact, missing in the scan tool
    Why can't I see the new entity in Power BI?
    The freshly made division isn't picked up
    new administration not showing in app
    Where is our new company in the dashboard?
    We added a tenth entity, the report still shows nine
    The new branch is nowhere in the tool
    Set up a holding last week and Payhawk can't see it
    How do I get a new company to show in our BI report?
    Opened a new business in Exact and the tool can't find it
    The new entity isn't included when I refresh
    Recently added company stays invisible in the app
    Why doesn't Invantive pick up the new company?
    New client company can't be selected in the time app
    We took on another company, the app shows only the old ones
    Since we got a second company the app only shows the first
    Our just started firm is missing from the tool's figures
    Our client founded a company on the first of January. We already post in it, yet the dashboard acts as if it doesn't exist. Where does it get stuck?
    We set up a new client file and it doesn't turn up in the scanner, while the other eighty do.
    The foundation we added last month is absent from the consolidation. Power BI refreshes without an error. Is it Exact, the app or the report?
    A fresh entity, no trace of it in the timesheet tool. Can we go through the possible layers together?
    The brand-new branch was given its own set of books, but the till package does not offer it to post to.
    Last week we added a project company at a client's. The liquidity tool knows all others, not this one, and there's no error. I'm after an order of checking.
    A client asks why his second shop, in the books since this quarter, can't be picked in the ordering package.
    As a vendor we can't fetch our customer's new company. On our side it's all open. What has he to look at?
    A fresh file refuses to turn up in my Excel consolidation. The consultant suspects rights, the client a filter, I've no idea.
    Since the holding was founded I have six companies but the report obstinately shows five.
    Our training company was created yesterday. I see it in Exact, not in the attached package. The course is tomorrow.
    We gained three municipalities as clients, their books are ready, yet the grants tool pretends they're not there.
    clients new company is in exact but not in the hours app, the others are, where does it get stuck
    The foundation joined the group yesterday. The tool that's supposed to show every company, doesn't. Is there a checklist?
    The receiver had an estate administration opened and our reporting package won't show it. The old ones are all still there.
    The client turned his sole proprietorship into a company, hence new books, and the till only knows the old ones.
    A new set of books was started for a construction consortium. It can't be picked in the purchasing product, though they say it would go by itself.
    After the legal split two companies were added. One I see in the BI tool, the other not. What's different?
    My trainees each created a practice company. With three of eight it doesn't appear in the attached app. What do we check?
    A fresh set of books has been ready for our Antwerp branch since Monday; only in the payroll app it's nowhere. Where's the hitch?
    Set up an entity last month; it's in Exact, not in the dashboard
    the new branch isn't offered as a choice in the time tracking app
    where's our sixth company in Power BI, the other five are there
    WMS doesn't list the freshly opened Ghent warehouse company although finance is already booking in it
    Added an administration and the CRM doesn't know about it
    I don't get why 'Logistics 2027' is nowhere in my Excel report
    just had the bookkeeper create a file for us, the purchasing tool can't find it
    brand new entity, no data in the report, no error either
    payroll app won't show the business we acquired, is it user, app or report
    How do I find out at which link in the chain the new company gets stuck
    Accounting has been working in the new company for two weeks but my stock report doesn't know her
    acquisition complete, administration created, dashboard stays at the old number of companies
    We opened a shop in Liege and the till app won't let me pick it
    Why is there no 'Property Ltd' in the planner, it has existed since October
    Management asks why the total is off: the newly founded daughter isn't counted
    an administration was added; do I have to do something in the report, the app or Exact to see it
    The new firm turns up in three apps and not in the fourth
    Is the new company part of our subscription or the accountant's? The app can't see it
    Heard yesterday that an entity had been added; my Power BI knows nothing of it and I don't know which knob it is
    Discovered by chance that the branch we opened in March was never in the stock reporting
    Asked the bookkeeper, he does see the new company. Our planner doesn't. Where's the difference?
    the app sees everything but this quarter's acquisition
    we've got 'Holding II' now, how long before such a thing appears by itself in a connected program
    new file created, tool can't find it, vendor says look at exact
    Must the new company be announced somewhere before the payroll app picks it up, since I don't get to see it
    On paper we've got another subsidiary, in Exact as well, in our budgeting package not
    I select companies in the report tool and the newest isn't in the menu
    Where does it go wrong: new company, main user sees it, report doesn't
    We just added a Belgian entity; purchasing can't order for it in the ordering tool
    After the merger three sets of books came in, the MES shows two
    Trip app doesn't know our youngest firm, and nobody wonders why but me
    Since January 1st we invoice from a newly created company and it doesn't occur in the sales report
    The call centre became its own company and the hours app notices nothing of it
    Freshly made: 'Webshop BE'. The shop tool doesn't offer it. Who has to change what?
    same hassle each time we set up a firm: dashboard doesn't see the newcomer
    We set up a new company in Exact last week and Power BI has never heard of it
    Fresh client created, the scanner acts as if it doesn't exist
    Our consolidated report still counts six entities, there are seven since November
    Just opened a new subsidiary in Exact; the planning software won't list it
    new foundation added 1 nov still not in excel
    The newly founded holding is in Exact but the dashboard ignores it. Where does it get stuck?
    Added an entity, waited two days, refreshed thrice, the tool shows nothing of it
    Which checks do I run when a brand new set of books fails to turn up in a connected tool?
    New client's books are invisible in our reporting package while the older ones are there
    The seventh company stays hidden in BI, what may hold it back
    A cooperative we founded last month is missing from the pick list in our expense tool
    Where in the chain does our latest company get lost on its way to the report?
    Bought a hotel, put it in Exact; the dashboard knows nothing of it
    One more entity since September, consolidation in Excel still pretends there are five
    How long before a freshly set-up company appears in Power BI? It's been a week.
    Do I have to do anything after creating an entity in Exact? Our tool pretends it isn't there.
    A foundation was added last month, the reports don't know it
    Is it normal that the scanner hasn't noticed our brand-new daughter company?
    new client opened in exact, app doesn't show him, does that come by itself or what
    Since the demerger there's one more entity and only the consolidation lacks it.
    Should new books be picked up automatically? They aren't, and I can't tell where it gets stuck.
    We opened a second shop as its own company, can't find it in the dashboard whatever I do
    After creating an entity must something be switched on for the management report to include it? Where's it stuck?
    Be patient, they said. A week on the fresh foundation still isn't in the app's picker
    in exact yes, in the app no: new firm
    All were allowed, yet the brand-new company doesn't come along. A matter of time?
    The acquired firm is bookable in Exact since Monday, our hours program has never heard of it
    made new company, app dont see it, wait or do sth
    Shouldn't the company we added yesterday be in the planner by now? No trace of it.
    The subsidiary founded in May is everywhere except in the group report
    Is there a waiting time for new branches in the dashboard or is something amiss?
    We set up a fresh company in Exact, the scanner says it's unknown. What else must be done?
    We set up a third company in January, it's in Exact at the top, in Power BI it's nowhere
    Created a new client file and the scan tool's drop-down doesn't have it
    The freshly founded charity is missing from the dashboard, the other six are there
    group report still counts eight companies, we've had nine since the incorporation
    Where does my brand-new entity get stuck between Exact and the spreadsheet?
    yesterday's new company shows upper left for me, the hours program has never heard of it
    No tile for the new branch in our reporting app
    a company added to exact this month doesnt come through in the app
    Our office made a file for Van Dam and I can't find it in the scan tool's list
    This month's consolidation lacks the firm we took over and just put in Exact
    22 companies in Exact and 21 in the app, the last was created a week ago
    We incorporated a property company, Exact has it, our rent app doesn't
    newly opened entity, and the cash flow tool behaves as though it doesn't exist
    We bought a company in March, it's in Exact, but the directors' cockpit lacks its logo
    my list in the receipts app ends at client 87, since yesterday we have 88
    Why does the app only know our older entities and not this year's?
    Just added an operating company, I can post in it, the control dashboard says no such thing
    The demerger gave us a new legal entity that turns up in none of our reports
    'company created successfully' said Exact, the scan app disagrees
    Newly made client file absent from our workflow tool
    The app may see everything, yet last week's file is missing from its list
    accountant opened a fifth set of books, the management dashboard still has four
    new company from tuesday, isnt showing in report ap
    We founded Delta on 1 May and put it in Exact, the dashboard acts as if it doesn't exist
    Takeover done, books created, but in the scanning tool I can't select the newcomer anywhere
    Last year it went by itself when we got one more, this year the fourth branch won't appear in the app
    New client was set up yesterday, I see them in Exact, my reporting can't find them
    After the demerger there are two companies, the CRM only knows the old one
    extra company since january, report still has six
    The notary finished the holding, Exact has it, timesheet app hasn't
    The German GmbH went into Exact in September and is absent from the group dashboard
    Client's fresh company is there since Tuesday, I'd like to read in receipts for it but the tool doesn't offer it
    opened company 7, exact shows it, excel report counts six
    The spin-off got its own books, and the planning software behaves as if nothing happened
    When the foundation was added I assumed the overview would grow along. It didn't
    Accountant created books for our property company yesterday, can't find it in the invoicing app
    With the previous two start-ups I didn't have to do a thing, this third one stays away from Power BI
    added monday, wednesday still not in the scan app
    The joint venture's books were made on Friday in a hurry, Monday's report lacks it
    Our newest shop has been running in Exact for a fortnight and the central dashboard is unaware
    How can I tell whether the company founded in May is in our subscription at all, before blaming the app
    Our colleague added Leuven as its own company last month, when scanning I'm only offered Ghent and Bruges
    My sole trade became a Ltd with fresh books, why does the expense program see only the old ones
    the partnership is in Exact since yesterday and our crop package doesn't list it
    made new company friday, app doesnt see it
    On 1 Jan we split two companies into three, the third's nowhere to be found in the ordering program
    our new company is in Exact but not in the dashboard
    formed another ltd last week and the scanner doesn't know it
    numbers 1 to 6 show, the seventh that was created on Monday doesn't
    why can't the roster tool see our new branch
    bought a firm, added the books, the connector pretends they don't exist
    the consolidated report lacks the entity we just set up
    only the old companies show up, not the new one
    new client file made, our scanning software does not offer it
    excel refreshes fine but without the newest company
    three refreshes later the new holding is still missing from the app
    split into two companies and only the old one appears
    without any error, the one created on Monday is missing
    where does the newly added administration get lost on its way to Power BI
    freshly created division invisible in BI
    from September we have one more company, the scanner just won't show it
    boss wants figures of the new firm and it's in no report
    the garage we took over is in Exact but absent from BI, nobody shut anything
    opened a branch, made books for it, Payhawk won't show them
    since the demerger the split-off company is missing from every overview
    why doesn't the fresh company come along in the nightly refresh
    app's drop-down lacks our latest company
    a client started this week, his file exists in Exact, our tool can't find it
    newly created division missing power bi
    second branch absent from report
    added administration app doesn't pick up
    brand new client missing from tool
    company exists in exact, not in payhawk
    fresh division invisible excel
    where's our new ltd in the app
    acquired business not in consolidation report
    tool ignores new set of books
    nwe company not visible connector
    created books last week, app blind to them
    our latest entity doesn't turn up
    tool knows only old companies, not january one
    report omits fresh entity
    why won't it pick up my new shop
    youngest subsidiary absent
    new compny invisible in app
    opened new books, app lags behind
    Where's our new ltd in the report?
    Just set it up, when does the app see it?
    Why doesn't it notice our new branch?
    fresh entitty missing tool
    We've added a company, Exact has it, the dashboard hasn't. Which of the two is at fault?
    Fresh administration created and the scanner doesn't know it. Rights or tool?
    Is it normal that a new file only appears in reports later on?
    why does our report show 11 entities when there have been 12 since last week
    New branch set up, Power BI pretends it isn't there
    BI blames Exact, Exact admin blames BI, meanwhile the new foundation shows nowhere
    Opened a second set of books for a client, his till supplier says they can't see it
    How can I find out at which point the newly added entity gets stuck?
    newly created division missing in excel add-in
    Subscription, user or filter: what keeps our new company out of the report
    Brand new company, three days old: a matter of waiting or does something need switching on?
    Who has to act so our newly founded company shows up in the till software, us or them?
    Just added our Ghent subsidiary, dashboards stick to the old row of names
    Why won't the file I created for a client appear in the report while the thirty others do
    created an administration for the new partnership, scanner doesn't offer it
    The one we added last month never appeared in Power BI, at which layer did it go wrong?
    Is there some layer between Exact and my report that might hold up a brand-new company?
    Client opened a branch as separate books; our firm-wide tool doesn't know it, our rights or the tool?
    just opened file 15, app counts 14
    Vendor says they don't see our new company. Is the ball with Exact, with the rights or with them?
    Created yesterday, used in Exact today, but the hours tool won't let me pick it. Is that how it should be?
    made a new company, dashbord doesnt have it, is it us?
    Set up a new company last week, but the report doesn't show it
    The freshly created entity won't pop up in the scan tool
    Why is our third branch in Exact but not in Power BI?
    Acquired a firm, it's in Exact already, the expense tool doesn't know it
    A new client joined our practice and the reporting tool leaves him out
    The drop-down in the app lacks the company I made yesterday
    Since January there's a fifth entity, our BI still says four
    Where's my new company in Excel
    After the demerger we have two sets of books and the app only displays one
    Invantive Cloud doesn't pick up our youngest subsidiary
    Added a foundation, yet the tool only offers the two old ones
    The accountant created an extra entity, our scanner doesn't know it yet
    Four in the overview, five in Exact; the fifth dates from last month
    Can't get our just opened branch into the dashboard
    We set up a holding and keep waiting for it to appear in the tool
    New books, refreshed three times, still not in the report
    Second business (brand-new) isn't picked up by the app
    Opened a second restaurant with its own books in Exact, the till's dashboard shows the first alone
    How do I get the extra company into Power BI
    Just added one. Excel acts as though it doesn't exist
    new division not visible
    Our group grew from 8 to 9 and the report got stuck at 8
    All is shown except for the administration made this week
    our new company isn't showing
    cannot find the new administration anywhere
    opened a new administration, report stays empty
    where is our new division?
    why is the new division missing
    payroll does not show the new BV
    reporting tool ignores the new division
    get the new company into the report
    find out why the new company is missing
    invisibility of a new administration
    how can I see our new company
    I need the new administration in Power BI
    We set up a new company in Exact and Power BI doesn't show it.
    Our new BV doesn't appear in the reporting tool. Where does it go wrong?
    I created administration 210 last week, but the scan app can't find it.
    Why is our newest subsidiary missing from the dashboard?
    The company we took over is in Exact, but not in our consolidation report.
    How do I get a new administration to show up in the app?
    A client file we opened on Monday is nowhere to be seen in Visionplanner.
    Since we added a second company, the Excel report still shows just the first.
    The new branch is booked in Exact but the app only lists the old ones.
    Why can't Basecone see the new administration?
    I added a division in Exact and it's not coming through in Invantive.
    We opened a new foundation and the donor app doesn't offer it.
    Why doesn't our new entity show up in Agicap?
    The new company is visible in Exact for me but not in our BI tool.
    After creating company 77, nothing of it turns up in our management report.
    Our data warehouse misses the administration we made in January. What should I check?
    How come the app knows twelve of our companies and not the thirteenth?
    The new set of books doesn't appear in the drop-down of our expense app.
    We started a new bookkeeping for the property company and Silverfin doesn't have it.
    I can't select the newly made administration in the time tracking tool.
    Which things do I have to check when a new company isn't visible in an app?
    Our franchise grew by two companies, but the reports haven't changed.
    The German GmbH was added to Exact, but the cash flow tool doesn't pick it up.
    The new administration is not in the list of the app. Is it the subscription, the user or the app?
    Why do I miss a newly created company in our Power BI report?
    We've had a new company since April and the dashboard still ignores it.
    My new administration won't appear in Dext. What can be the cause?
    The app doesn't show the company I made yesterday. Do I have to do something?
    I see the new company in Exact itself; our reporting package doesn't.
    How do we make a new division visible in Klippa?
    A company was split in two, but the second half isn't in the reporting app.
    The holding's new daughter company isn't showing in our budgeting software.
    Our accountant created a new administration for us and our app can't see it.
    Where should I look if a freshly opened company does not reach the data warehouse?
    Four new clients this year, and none of them are in our dashboard. Why?
    Our controller misses the latest acquired entity in the group report.
    The new company appears nowhere in the invoice portal. Who has to fix that?
    We made a new administration by copying an old one. The app shows only the old one.
    The list of companies in our app hasn't been updated with the new one.
    how come my new company isnt in the app
    A new administration has been live for two weeks, and the reporting tool doesn't know about it.
    Our new legal entity is left out of the consolidated numbers in Excel.
    I'd like to know why the just-added administration isn't in our planning tool.
    The webshop connector can't find the administration we just made for the new brand.
    I created a new company, and my colleague's Power BI file won't show it. What do we check first?
    The app sees all old companies. How do I find out why it does not see the new one?
    What keeps a newly started company from appearing in our reports?
    We want the new Spanish company in our report, but it stays away.
    The January company is in the report, the February company is not. Why?
    The new administration cannot be found in Chift. Where's the catch?
    Is there a delay before a new company shows up in connected apps?
    Our management app doesn't include the new LLC although I can open it in Exact.
    I'm missing one recently added company in the group overview of our BI tool.
    New company, same users, same app, and yet it's not there. How do I track it down?
    The new fiscal unity company is not shown in the VAT app.
    We expected the new entity in last night's refresh, but it didn't come along.
    Why would a new administration be in Exact and not in the debt collection tool?
    I opened a test company for training and can't get it to appear in our app.
    The second company of this client does not appear in the scan app's list.
    Is something needed in Exact before an app notices a new company?
    The report builder has no trace of our new company with code 903.
    How do I find out in which layer a new company gets lost between Exact and the report?
    Our new holding should be in Spendesk, but I can't choose it there.
    We moved an administration to our subscription, and the app doesn't show it.
    A company from a takeover is now in our Exact; the HR tool doesn't list it.
    The newest of our pharmacies is missing from the benchmark tool.
    The tool only fetches the old companies; how do I get the new one in?
    Why do our reports skip the cooperative that we added this quarter?
    I've added a company for the solar project. Finmatics won't list it.
    The board wants figures for the new entity, but our dashboard has none. Where do I look?
    We added an administration and the purchasing app says there are still six.
    My new company isn't there when I want to choose it in the connector.
    After the merger we have a new administration, invisible in all our reports.
    Can you help me work out why a new administration stays hidden in our tool?
    The newly registered company shows in Exact's list but not in our Lightspeed link.
    Our group report covers 20 entities, it should be 21 since last month.
    The recently started partnership doesn't come up in the annual accounts software.
    I expected our new subsidiary to appear automatically in the app, but it hasn't.
    Nothing about our new warehouse company gets into the BI model. What could block it?
    How do I check whether a new company is part of our subscription, since our app doesn't show it?
    As a freelancer I started a second business in Exact; my reporting app doesn't show it.
    We just took on a new client and the scan portal doesn't have him in its list.
    Our fifth restaurant has its own administration now, but the food cost app can't see it.
    We opened an office in Ghent; its books aren't in our management dashboard.
    The controller is asking why the new entity is absent from the weekly report.
    My newest administration isn't offered when I set up a rule in the expense tool.
    It's been a month since we created the company, and the BI report still can't find it.
    In Exact there are 14 companies, in the app 13. How do I find the reason?
    The spin-off got its own administration. How do I find out why the app doesn't have it?
    Our new daughter company doesn't come up in the cockpit of the accountant's tool.
    We've a new administration for the festival, but the ticket app doesn't list it.
    I've created a company for next year's project and can't see it in our planning app.
    What makes a new administration appear in Exact but not in the connected software?
    The tool doesn't recognise the company we added after the acquisition.
    No sign of our new entity in the treasury dashboard. Which settings play a role?
    The latest administration isn't picked up by the nightly load. Where should I check?
    new client file not showing in the reporting tool, what do i check
    our new company doesnt show up in klippa
    The new adminstration isn't coming through to Power BI.
    since we started a third company the app still has two
    why is our new bv not in the list of the scan app
    I set up a comany in Exact yesterday and the dashboard can't find it.
    Our newest store has its own books, which our stock planning app doesn't list.
    What should I check first if a brand-new administration is absent from our reports?
    The consolidation tool doesn't offer the Luxembourg company that we added in the spring.
    We have a new entity for real estate; our auditors' tool won't list it.
    Why is the company that we set up for the crowdfunding absent from our BI tool?
    The tax app offers all our companies apart from the one founded this summer.
    I set up a new company in Exact last week and it doesn't show in my reports
    Our newest administration is missing from Power BI while the other three are there
    We opened an extra business and the till app doesn't know about it, where do I look?
    Why does my new holding not turn up on the dashboard?
    The company we started in January still isn't in our reporting program
    in exact i can open the new company but klippa does not have it
    How do I get a freshly added administration to appear in an app that works fine otherwise?
    The accountant created a company for us and my cash flow tool doesn't list it
    Since the takeover we have five companies, but the planning tool only sees four
    What should I go through when a new business doesn't come along into our overviews?
    Not a single number comes in from the foundation we have just added
    How come the app shows all my older companies and not the latest one?
    Can you help me find where our new company gets stuck on its way to the report?
    I can't pick the new company in the time sheet app though it's been in Exact for two weeks
    Our rental company is brand new and no report mentions it, there is no error either
    My garage got a second company and the dashboard acts as if it doesn't exist
    Why is the freshly founded company in Exact but not in Dext?
    New administration added, refreshing does nothing, it stays out of the report
    Our franchise opened another shop and its turnover isn't in the overview
    The app only knows my old businesses, where does the new one get held up?
    Together with the bookkeeper I made a new company, why doesn't our reporting pick it up?
    we miss the new administration in our cash tool
    The catering company has been in Exact for a month and the monthly report has no line on it
    After splitting the business we see only one of the two new companies in Power BI
    Do I have to switch something on before a brand new company turns up in our tools?
    The pick list of the invoicing app lacks the company we added this week
    Colleagues can open the new company in Exact, so why can't my app show it?
    Our Belgian branch has a new file and the dashboard can't find it
    My gym has a second branch with its own company, but it isn't in the monthly figures
    Why doesn't our planning system let me pick the new business?
    Care Ltd was added three weeks ago and I still don't see it in reporting
    The app takes every company except the last one we created
    Our holding is new in Exact, how does it get into the cash flow program as well?
    I search the dashboard for our new company and get no result
    New company, old link: the program acts as if nothing was added
    Could it be the app, Exact or my report that makes the new company go missing?
    The quarterly overview for the bank misses the business we began in May
    the new company isnt among the businesses in my app
    Our outside controller can't see the new company in his tool, while it is in our Exact
    Our second pharmacy is a new administration in Exact but lacks from the stock overview
    We bought a company, put it into Exact, and the consolidated report ignores it
    How long before a new company is visible in a linked app, or must I do something?
    A company made in Exact on Monday can't be found in the expense tool
    What should I look at now our latest company takes no part in the group report?
    A business was added in Exact, how do I get to see it in my cash flow overview?
    The catering company is two days old and doesn't appear in the rota app
    We gained an administration and it's absent from every dashboard we own
    my newest company wont show up in the forecasting app
    Our new company exists in Exact but does not come through in the Power BI report.
    A division was created last week and I can't see it in Invantive Cloud.
    Why doesn't the newly set up entity appear in our connector?
    One company is absent from the dataset since it was opened this month, all others load fine.
    I added an administration in Exact and the app doesn't list it.
    How do I find out why a new division isn't reaching the dashboard?
    The consolidation misses the entity that started on the first of October.
    SystemDivisions in the Query Tool doesn't return our latest company.
    We founded a third company and its figures never show up in Excel.
    The data warehouse loads twelve divisions but we have thirteen now.
    Our scanning app knows the old companies but not the one we set up yesterday.
    Is it the licence, the user rights or the report that hides our new administration?
    After the merger there is an extra company in Exact, yet none of the integrations sees it.
    We opened books for a new client and the reporting tool cannot find them.
    new administration not showing in our BI tool, where do i start looking
    Every time we create a company in Exact, it takes days of searching before the app sees it; what do I check first?
    The ETL job ignores a division that was added in spring.
    A company we just set up in Exact can't be found in our cash flow app.
    Why might division 415, new since Monday, not be loaded?
    We open administrations regularly and they never end up in Power BI on their own.
    The new Belgian entity does not take part in the group report.
    I'm missing our newest franchisee's books in the benchmarking tool.
    After splitting a company the connector sees only one of the two.
    The app shows all administrations but the one that was started last month.
    How do I get a brand new company into the daily extraction?
    Colleagues see the new business in Exact, but our report doesn't know it.
    Our ETL leaves out the new division and gives no error either.
    What should I go through when a new company fails to appear in a tool?
    The slicer in Power BI doesn't contain the name of our latest entity.
    Since January we have an extra entity, yet the dashboard stays at zero for it.
    created new company in exact but invantive doesnt see it
    I can't pick the new company in the settings of our invoicing app because it isn't there.
    Can you help me find at which level our new company gets stuck?
    The German subsidiary has been added, but our queries show nothing of it.
    The freshly created holding is absent from the divisions that the API returns.
    Everything is ready in Exact for the new branch, except that the planning tool doesn't pick it up.
    Does a new administration take time to show in an integration, or do I have to do something?
    The bookkeeper already works in the new company while the vendor's web app doesn't list it.
    We acquired a firm, imported its books, and the reporting add-on is blind to it.
    Visionplanner doesn't pick up our new entity, what am I missing?
    Our group grew by one company and not a single report shows it.
    Why does division 88 exist in Exact but not in the list from the API?
    The cube has no data for company North, which began in June.
    The CFO can't find his new company in the monthly Power BI report.
    A new branch is skipped by the app, where do I search?
    New client, new administration, but our portal doesn't show it.
    Why has one company been lacking in Invantive since we expanded?
    Our SQL view over all divisions is missing the one that opened in September.
    I can't manage to get a new property fund's books into the dashboard.
    A customer says: made a new operating company, your software doesn't show it. What should he check?
    Our Excel sheet built on Invantive Control knows nothing of the company opened last Tuesday.
    We set up a new company in Exact last week and it does not appear in Power BI.
    The new entity is there in Exact, but our scanning app does not list it.
    I have refreshed and signed in again, still the new administration is missing from the dashboard.
    Why does our consolidation workbook not pick up the company we opened in March?
    Since the merger there is an extra administration that none of our tools fetch.
    How do I find where it goes wrong when a freshly created company stays out of the app?
    A new client was added in Exact on Monday but the portal does not know it.
    Five companies load in Agicap and the sixth, created this month, never shows.
    I expected a new entity to come along by itself, but it has been absent from the reports for days.
    new foundation added to our subscription, not visible in invantive cloud
    Our cash flow tool ignores the branch that we started this year, where do I begin looking?
    We got a new company in April and Qlik does not show it.
    I created the administration myself, so why doesn't the app know it?
    Eleven of our twelve companies are in the dashboard, the youngest is not.
    Two weeks after we founded the subsidiary it is still not to be found in Speedbooks.
    I have access to the new file, but in the linked app it does not turn up.
    The new company doesn't join the nightly import and I can't tell if Exact or the report is to blame.
    The supplier says his side is fine, but our newest administration does not surface.
    All the old companies are in the app, only this year's one isn't.
    our new entity is invisible in the reporting tool
    Can I find out by myself at which point a new company gets stuck?
    How do we check that a newly created company really belongs to our subscription?
    We copied an administration for 2026, and the copy does not get into the report.
    I open last month's new company in Exact without trouble, but every overview leaves it out.
    I was assigned a new client in Exact and can't select him in Speedbooks.
    The director wants figures of the new subsidiary on Tuesday and it is nowhere in Power BI.
    A fifth company exists since last week; the app stayed at four.
    new company not visble in dashboard, but it is in exact
    What are all the reasons a fresh administration may be absent from Finsit?
    The Ghent branch we opened recently can't be found in our management report.
    New salon was added to Exact but the booking app has no clue it exists
    Just opened a company in the books and the report leaves it out
    where is my new shop, scan app doesn't list it
    Our accountant created a new administration and Excel ignores it
    Second garage made last week, still not turning up in the hours tool
    It's as if the app doesn't notice we've an extra company now
    dashboard still shows three branches, we have four since June
    The salon in Leeds was set up in the books last month and appears in no report
    just created company, nowhere in Dyflexis
    new webshop company can't be chosen in the till
    Recently founded firm is missing from the tool, visible in Exact though
    A company was added to ours in Exact, the report knows nothing about it
    fresh set of books, can't be chosen in Basecone
    recently opened snack bar, books ready, but till app can't find it
    besides the bakery there's an ice cream parlour now, ready in Exact, in the till app as if it doesn't exist
    Set up client 81 yesterday and Visionplanner doesn't show it
    The freshly incorporated company is in Exact though not in the scan tool
    New dossier, old ones appear, this one doesn't, why?
    Took on a start-up; payroll software can't pick it
    Newest group entity absent from Power BI since Monday
    After a demerger there is an extra holding that the app ignores
    Created a company, do I wait a night or must something be done before the app lists it
    New company invisible in the tool, how can the main user see if it's part of our subscription
    The newly started hairdresser exists in Exact all right, but the app's list ends at the client before
    A company was added last week; dashboard still counts eleven rather than twelve
    Just created a dossier for a dentist, he can't be found in the receipts app
    Why does the group report show everything except the company founded last month
    added a division last week, warehouse doesn't have it
    new entity not turning up in the reporting tool, no error
    Created company 31 in Exact; consolidation still shows 30
    fresh subsidiary invisible in our spend tool
    use all@eol doesn't return the newly made division
    where does the new company get lost between Exact and the report
    new company missing in app, is it in the right subscription to begin with
    Customer created a company in Exact, our product lists all but that one. Checklist to send them?
    etl finds 41 divisions, Exact has 42, newest is the one missing
    brand new books can't be picked in the tool's dropdown
    set up a new legal entity two days ago; reports pretend it isn't there
    Opened a new branch as own company in Exact. Scanner doesn't offer it.
    newly added entity absent downstream
    In Exact since Monday, not in Power BI: our latest company
    cant see new company in app
    just created the 2027 shelf company and Visionplanner lacks it
    trace why a new company doesn't make it to the report, layer by layer
    API's divisions list omits the entity created yesterday
    58 in Exact, 57 in the model. The one made yesterday is lost somewhere.
    tenth entity founded, report stuck at nine
    group report lacks last month's incorporated entity
    We founded a project company on 1 November and the group dashboard doesn't know it
    The acquired entity is set up in Exact, but absent from the expense tool. Where does it get stuck?
    Freshly created division doesn't turn up in the reporting package, no error at all
    Every time we incorporate something the consolidation misses it
    The takeover is done, its books have been in Exact since Monday, the group figures arrive without it
    just added a holding, the budgeting package still counts eleven
    New legal entity from the demerger isn't picked up by the claims tool, though no error is shown
    We pull the entire group into Excel, the newest entity isn't there
    Treasury tool ignores our fresh Polish company, though I can post in it
    set up last week, not to be seen in any tool
    New company nowhere visible: how do I test if it's in our subscription at all
    Three weeks since notary and IT finished Project Holding 3; staff still cannot pick it in the expense tool
    Group report counts 18 entities, as of this month it should be 19
    The Polish entity is in Exact since 1 November and its controller reports that none of our packages shows it
    created a bv last week, app dont see it
    where is our new entity
    fresh administration not showing up
    app shows old companies, new one no
    added client yesterday, not in scan tool, why
    new subsidiary no data
    just opened company, dashboard doesnt know
    brand new entity doesnt come through
    set up new firm, excel report without it
    newest company isnt there, who blocks it
    is new company part of our subscription
    why isnt new firm in report
    opened new shop company, tool blind for it
    we added a new school and the dashboard won't show it
    The BV we founded last month is nowhere in the scan app.
    freshly created company missing in Power BI
    new branch in Exact, the till doesn't know it
    why doesn't our new foundation turn up in the report
    Merged two entities in; one is visible in the tool, the other isn't. How do I trace that?
    extra entity not picked up in the consolidation workbook
    took on a client in our subscription, reporting tool ignores it
    opened a new nursing home with its own books, the budgeting tool doesn't list it
    division 212 is new and the connector acts as if it isn't there
    could the new entity belong to another subscription? the app doesn't show it
    since October the nursery has books of its own; we all see it in Exact but the management report knows nothing
    started 'Friends of the museum' as a company and the donations app can't find it
    new operating company added, BI does nothing
    created Monday, it's Thursday and not in the app yet, how long does this take
    brand new owners' association in exact stays missing from the property software
    our bookkeeper opened a second company for us, in the till I can only choose the first
    the newly set up entity is absent from the report's picklist
    split off the kitchen as a company; Exact has it, the ordering app hasn't. Where does it get stuck?
    one company was added and the consolidated report still counts eight
    Freshly created company isn't in Power BI
    our 81st client has been added in Exact, the reporting tool still counts 80
    Where does it get stuck: company was set up in Exact on Monday, invisible in the expense tool
    newly added division no show
    Refreshed ten times, the newly founded charity still lacks in the Excel report
    older companies yes, the one we set up in March no
    I can open it in Exact but Basecone has never heard of the new company
    the supplier says that they aren't receiving the new company from us. Which layers can block it?
    After the demerger there is an additional set of books. Accountant's report overlooks it
    could the new books be outside of our subscription, how does one verify that
    Client's fourth company exists since last week, our product lists three
    we set up a set of books for the new branch; the hours tool ignores it
    automatic group report from Exact leaves out the company founded in May
    new shop with its own books. till app doesn't know it
    brand-new division missing from the feed, no error
    accountant added a set of books yesterday; Exact shows it, our BI doesn't
    why doesn't Payhawk have the partnership that we created recently
    We set up a new company and the app can't see it
    The new administration doesn't reach my dashboard
    A freshly added client is missing from the scanner
    Why doesn't Power BI know our newest entity?
    Opened a division yesterday, the time app is unaware of it
    Our brand new company won't turn up in the report
    The app is stuck at the old six companies
    In Exact the new company exists, in the tool it doesn't
    I miss the holding we just created in my Excel sheet
    new division not visible in app
    How do I get a just-made company into view?
    The company list in the tool hasn't picked up the latest one
    Second Ltd since January, dashboard shows one
    How do I check the unseen new company is in our subscription?
    Our second firm, just started, stays out of the time app
    We set up a new company in the group, but it doesn't appear in our Power BI report.
    Last week I created a set of books for a client, but the scanning app doesn't show it.
    Our new client has been in Exact for a month, yet I can't find him in Visionplanner.
    Why is our newest operating company missing from the consolidation while it exists in Exact Online?
    Since the takeover we have three extra companies and none of them shows up in the reporting tool.
    I see all clients in the app except the one we just took on, what could be the reason?
    The new property company is missing in the group report, how do I find where it gets stuck?
    The branch in Leeds got its own administration, but in our Excel overview nothing of it comes in.
    Our dashboard still shows the old five companies although a sixth was added to Exact in May.
    How come a freshly created client file can't be found in Silverfin?
    A colleague can open the new client in Exact, but our office app doesn't list him.
    After the demerger there's a new entity, but the planning app doesn't fetch anything from it.
    I copied an administration for the new holding and it isn't coming through in Invantive Cloud.
    The client now has a second company that should be in the dashboard, but I don't see it.
    We opened a new entity on 1 January and the cash flow overview simply skips it.
    We took over a client file from another accountant, but our reporting software doesn't see it yet.
    Client Vermeulen has been in Exact since last week, but our client app doesn't know him yet.
    In the quarterly figures I missed the newly founded energy company, why doesn't she come along?
    We started another foundation and the controller asks why it isn't in Tableau.
    I had books made for shop nine, but the franchise report stays at eight shops.
    The new client I entered on Monday is nowhere to be picked in TriFact365.
    Can you help me step by step to find why a fresh administration doesn't get into LucaNet?
    A subsidiary we bought in March sits in our Exact subscription, yet the cash tool leaves her out.
    Our new practice company is skipped by the management dashboard, although we've posted there for months.
    Older client files load neatly, only those created this year stay away from the office overview.
    The group total is off because the separate rental company we started isn't being counted in.
    I count fifteen companies in Exact and fourteen in the app, where did the last one go?
    My client had a holding incorporated that belongs in the report, but it just doesn't turn up.
    The school group added a school and the budgeting package can't see it, how is that possible?
    When importing into Caseware I don't get to see the starting client, only existing ones.
    After merging two companies there's a new set of books, but the sales dashboard has no figures of it.
    i created a new client but he doesnt turn up in the app, where should i look
    For the new hotel everything is set up in Exact, yet the revenue dashboard acts as if it doesn't exist.
    Our thirteenth school has had books since August and the board report still counts twelve.
    Payt shows debtors of all companies save for the one we started in September.
    Why can't the budgeting app find the newly founded childcare company, unlike the rest of the group?
    A client turned his partnership into a company, and that company is missing from all our reports.
    The takeover brought four sets of books into our subscription, Tableau sees only one of them.
    The project company I made on Monday isn't in the time app's list to choose from.
    How can I trace why the new subsidiary is in Exact but not in the management report?
    My colleague opened a file for a start-up client and now everyone searches for it in Dext in vain.
    The monthly figures lacked our new Luxembourg entity, what could be the cause?
    I made a new client file, refreshed, logged out and in, and the audit app still doesn't show it.
    The books of the wholesaler we just bought aren't loaded in Power BI, how do I sort that out?
    A sixth company was added, but our consolidation keeps giving just five columns.
    Clients that began before summer are in the app, those who came later aren't, why is that?
    The youngest participation is absent from the supervisory board's report, how do I get it visible?
    Our sixth hotel has had its own books since this month, which the forecast package can't find.
    A new client's company was moved to our subscription and remains invisible in Basecone.
    Running the weekly report leaves out the construction company we just founded, why is that?
    The debt collector's app lacks the foundation that we set up in October.
    the clients new company is in exact but dext doesnt see it, how do i solve this
    A company from Ghent joined the group and the report stays without her figures, where does it falter?
    I created a client file yesterday and Visionplanner doesn't pick it up.
    Why is the new entity absent from our Power BI report?
    We took on a client, but his books can't be chosen in Basecone.
    Three files came over from an acquisition. I can open them in Exact, but Silverfin has no trace of them.
    What should I check when a fresh administration does not turn up in the tool?
    newly added division missing in dashboard
    All our other clients come through, only the one we set up on Monday does not.
    How do I make a brand-new company visible in the reporting software?
    In Exact there are 86 administrations, the app knows 85; the newest is the one lacking.
    Do I need to enable something so that a new client appears in the scanning app?
    It's been three days since we opened administration 312 and it's still not in the connected tool.
    Every month we add clients and every month someone has to find out why they are not in the dashboard.
    Our latest foundation is nowhere to be seen in the annual accounts package
    the new branch does not come thru in excel, maybe a filter?
    Could it be that my user can see the new company but the app cannot?
    I started a new administration for a startup client and the cash flow tool ignores it.
    recent client missing from app list
    Why doesn't the merged company appear in our consolidation package?
    I opened separate books for a subsidiary. The cash flow app only knows the parent.
    After adding ten clients, Basecone lists seven of them
    The app stays at 40 companies though we just added 4.
    Each time a company is added I have to search where it gets blocked; is there a fixed order to check?
    A client file was moved to our firm today. Exact has it, the scanner doesn't.
    Could you find out why a fresh client isn't part of the monthly report?
    The new file isn't in the pick list of the annual accounts tool
    legal split created a new bv, absent from every report
    An owners' association we just opened doesn't exist according to the package
    Where do I begin if Silverfin hasn't got our newest client?
    How do I verify whether a newly created administration is part of our subscription at all?
    I set up a second company for a client and in the receipts app he cannot select it
    new division missing from dataset
    Why is a client that started last month not in our management report?
    There are several steps between Exact and our report and somewhere the new company gets lost.
    When fetching all clients the program skips the file we added last
    Our consolidation misses the foreign subsidiary we just added
    Where does a new company have to be released before it turns up in Power BI?
    Made a test administration yesterday, the app still hasn't heard of it
    Last week we got a dentist's file. All rights seem fine, but the dashboard we send monthly leaves him out. Where should I look?
    We use a reporting tool for 90 clients. Number 91 was created and doesn't seem to exist for the tool.
    New client in Exact but not in the tool
    An assistant created a company that shows for her only, not in the connected software. What are we missing?
    why is the new adminstration not in the app
    A start-up joined us in May and can't be found in the forecasting software
    The dashboard skips companies opened this quarter
    We just can't get the new holding to appear in our group reporting
    On Friday we opened an administration for a new restaurant client. I can post in it. Only our reporting package acts as if it weren't there.
    A client divided his business into three companies and we created the books. Two are visible in the dashboard, the third isn't. What can I go through?
    Our assistant set the new company up neatly. Still we don't get it in the monthly Power BI, while the previous newcomer came in by itself.
    Our new company doesn't show up in Power BI.
    Created a new administration in Exact last week and the reporting tool doesn't see it.
    new entity missing in dashboard
    Why can't Klippa find the subsidiary we've just set up?
    We have eleven companies since this month, yet the Excel export returns ten.
    The newly founded holding is absent from our consolidation while the rest is there. Where does it get stuck?
    Invantive Cloud doesn't list the administration that I added yesterday.
    How do I get a fresh BV visible in our existing integrations?
    I can work in the new books in Exact, but Agicap doesn't offer them.
    Acquired business is in Exact Online now, our management reports ignore it.
    What could cause a new company not to appear in a connected product?
    A foundation was added to our group. Everything is set up in Exact, still the budget tool shows nothing of it.
    Our second webshop got its own BV and Picqer can't find it
    why is the new administratie not in the list of Visionplanner
    Each time we add an entity the apps fail to pick it up, how do I trace the reason?
    Spendesk doesn't let me choose the company we opened in March.
    The drop-down of the tool lacks our latest company, what should I check first?
    Started a new legal entity, now want it in the existing reports but it stays invisible.
    We merged in July and started a new set of books. The vendor's sales module doesn't find them, although I can pick them in Exact under my own login.
    How come the report keeps showing eight companies while there are nine?
    I opened separate books for our property and they stay invisible in Speedbooks.
    Since Monday we have an extra company, but our invoice scanner doesn't offer it.
    My Invantive query yields no rows for the company added yesterday.
    The builder of our dashboard says he doesn't receive the new company. What should I look at on our side?
    Can somebody explain why a new company doesn't show up by itself in every linked tool?
    The new branch got its own books, which Lightspeed fails to recognise. What do we go through?
    recently added entity nowhere in reports
    The consolidation lacks the BV we founded last month, though we can post in it normally.
    our new holding is not visable in power bi
    A company came over from another group and only the older ones turn up in our forecast tool.
    Our new restaurant has a BV of its own. The booking system sees just the old restaurant. How come?
    Float doesn't show the foundation that we added in May.
    The app ought to have picked up the new company automatically, but it didn't.
    make newly added company visible
    I copied a company for testing and it turns up in no report whatsoever.
    Our newest school is missing on the board's dashboard.
    After the takeover there are two extra companies in Exact. I see one in Speedbooks, not the other.
    Creating it went well, now the hours app won't show the new company.
    why isnt the new bv in the app
    A second file was opened for our Belgian branch, but the reporting product ignores it.
    What do I go through when a freshly started business doesn't reach our BI reports?
    Our intermediate holding has been in Exact since Tuesday. Neither Onesto nor Power BI shows it.
    I can't post in Zenvoices for the BV we just founded, it's not to be found there.
    Can you find out where it goes wrong that our dashboard skips the youngest company?
    We added a branch as its own company yesterday and now wait for it to appear in Agicap. It doesn't.
    The company we created last week does not appear in our reports, what can be the reason?
    new division missing in dashboard
    A customer of ours says her newest entity isn't in our app. Which causes should our helpdesk go through?
    Why is a brand-new company visible in Exact Online but absent from Power BI?
    We opened a new set of books for the French branch on the first of the month. All other companies load fine every night, just not this one. Where do I begin?
    Our warehouse load skips the entity that was added recently.
    The new foundation is not shown in the consolidation tool and nobody sees an error.
    Newly set-up administration doesn't come through in Excel add-in
    How can I find out why the newest company stays invisible in the linked product?
    A finance colleague asks why her new entity is not in Qlik. Where should I, the BI guy, begin?
    We made an administration for the new financial year and the cash-flow package can't find it.
    The acquired firm has been booking in our Exact since September, yet it isn't in the group figures.
    All entities come in but the last one, what did I overlook?
    A client was added to our practice but does not turn up in our file management program.
    Why isn't the new division in our SQL database?
    There's a fourth company. The report shows three. Tell me what to check.
    My script lists every division except the recently created one, the token itself is fine.
    find out why new entity is absent
    The fresh set of books gives no revenue in the dashboard whereas the other seven do.
    I see the new company perfectly in Exact itself but not inside the linked tool.
    Three days ago we set up a company for our Spanish shop, and the forecasting product still doesn't list it.
    How does a newly added administration get into our KPI reports?
    why doesnt the app pick up our newest foundation
    We're the vendor: our client's extra company stays hidden in our product although she swears it exists in Exact.
    Systematic check for a company that won't surface in a connected report
    A fifth entity started on 1 July. Our API client returns only four. What's the matter?
    just created company invisible in app
    The cash forecast misses our new daughter company in Poland.
    Whenever we roll out a new administration we forget something, since it never makes it into the reports. What belongs to it?
    Could you lead me past the possible causes when a freshly added company isn't fetched?
    We don't find the new administration back in the invoice scanner while colleagues do book in it.
    A holding was put above the operating company; the tool shows only the latter. No error.
    Since the split-up we have one more set of books and the KPI tool acts as if it doesn't exist.
    Where between Exact and my report is a new division being held back?
    new entity absent from Power BI dataset
    Why won't my Excel report show this year's additional company?
    My client's second company keeps out of the portal we supply. What should he check in Exact and what should we?
    Customer X has one more entity and asks why it doesn't turn up in our portal. Which line of checks do I walk through?
    new company missing app
    This summer an administration was added for Germany, the app just lists the Netherlands and Belgium.
    How do I get a fresh set of books visible in the management report?
    The additional company is lacking from the tool's dropdown, how come?
    Ops created division 3117 on Monday. The ETL enumerates divisions and doesn't list it. Which causes do I rule out?
    The company has existed since January, the bookkeeper works in it daily, but our tool pretends it isn't there. What is wrong?
    Explain why an added company doesn't pop up at once in all connected programs and what I can do about it.
    added division not fetched
    The tool lists eleven of our twelve entities; the twelfth was set up on Monday.
    Just founded a US entity in our Exact environment. The BI tool acts like it doesn't exist.
    After adding our fourth restaurant to Exact the cash reports still only list three.
    Franchise store number 9 was created on the first of the month and headquarters' reporting tool ignores it.
    I created a company for a new client this morning, why doesn't our practice software offer it?
    The new BV isn't coming through to the consolidatie tool, waar zit dat?
    We spun off a division into its own legal entity. It's in Exact, but Cashforce doesn't see it.
    The tool our group uses for consolidation shows every entity apart from the one we acquired in June, and nobody knows which screw to turn.
    When we start a new project company it takes ages till it shows in our BI. What should I be checking, from beginning to end?
    Fresh legal entity, empty place in the reporting tool's list. Is it rights, the app or the tool itself?
    I can open the new books in Exact myself; the sales app, though, ignores them.
    Two of our companies were merged into a new one in Exact. The old ones show up in the tool, the new one does not.
    I'm a bookkeeper with thirty client files. One client opened a second company; our workflow tool only lists the first.
    Our holding's brand new daughter is invisible in the cashflow planner.
    New company missing from every report
    Everything we set up before 2024 is listed in Qlik; the entity from this year isn't.
    Our accountant created an extra set of books for the rental activity. The receipt app doesn't offer it as a destination.
    Is there a checklist for when an entity won't turn up in a connected product?
    One of the shops got its own company in Exact. In the group dashboard, though, that shop hasn't appeared so far and our consultant is on holiday.
    Added an administration, connected app blind to it
    The app lists companies A to F, G was created yesterday
    A freshly opened division remains unseen by our warehouse system
    Client started a second business this spring; it's in our Exact practice environment, yet the document portal connected to it hasn't noticed.
    Subsidiary absent in app after creation
    In Exact I'm able to switch to the new firm, in Float I'm not.
    Everyone can work in the new administration, only the linked planning app can't find it
    New entity not showing
    My holding was added to Exact by the bookkeeper this week but her reporting tool hasn't got it.
    We opened store twelve and its books, the till's back office only lets me choose among eleven.
    Our new GmbH can be opened by everyone in finance. The forecasting tool's own list has been refreshed twice. Still no GmbH.
    The Spanish branch was added to Exact in May; the tool never saw it, not even once.
    Missing company in the reporting tool
    Why can't my app find the new administration?
    The product only lists old companies
    Set up a company last Thursday; the intranet report that reads Exact hasn't got it, even after a full refresh.
    The consultant says there are five places where a new entity can get stuck. Which are they?
    Everything else is there, just not the company that we started this quarter
    Twice now a new legal entity didn't show up in our board pack for weeks. What would be the whole chain to check?
    I see all companies in my app but the youngest one.
    During the trial we had five companies; the sixth came later and it isn't in there.
    The bank's credit app should show our new property company too, but it's not there.
    Since the reorganisation there's an extra company in Exact that our planning product doesn't list.
    I'm treasurer of two clubs since this month. The second one's books have been added; the membership tool just shows the first.
    new admin not showin up in bi tool
    We've got a brand-new set of books. It doesn't come up in our document archive linked with Exact.
    Our second pharmacy went live in Exact on Monday. Staff can book in it. The stock tool, fed by Exact, knows one pharmacy.
    The set of books we opened recently stays out of the dashboard
    Recently acquired company doesn't get picked up by the planning software
    Where does it go wrong when an app skips a new entity?
    We've four foundations in Exact, three in the grant software. The fourth was added last.
    Why would a just-created division be missing from my Power BI dataset?
    We use a grants tool fed by Exact. For each new fund we open a set of books. The last one hasn't turned up, whereas the others did within a day.
    Newly created company does not show up in our reporting tool.
    We set up a company for our new branch on Monday. The invoice app lists all others but not this one.
    Why isn't the company I just added in Exact picked up by Power BI?
    The new entity is in Exact but not in any of our tools, where is it held back?
    added a comapny yesterday, app doesnt see it
    Where could a freshly made administration get stuck between Exact and our app?
    A company we created shows in Exact but not in the app.
    We added two administrations for the new fiscal year. Our consolidation software only lists the old ones, refreshed or not.
    What's keeping our latest subsidiary out of the Excel add-in?
    The freshly created division doesn't appear in the drop-down of our invoicing tool.
    Why can I pick every company except the newest one in our time-tracking app?
    Opened a new legal entity, tool still blind to it
    We founded a BV; Exact has it, our dashboards don't.
    Why does a company that was created last month not reach our report?
    Our accountant added an entity for us on Tuesday. I see it in Exact, while the forecasting app acts as if it doesn't exist.
    Newest company absent from our planning tool
    Created an entity for a new project, where do I look if the software won't show it?
    A brand-new BV is skipped by our data warehouse.
    Does our newly made company belong to our own subscription? The app doesn't show it.
    extra company added, software ignores it
    I added a new entity two weeks ago, everyone can open it in Exact, but the consolidation tool doesn't list it
    Brand-new division, zero sign of it in our BI cubes
    Our group got a new GmbH in Exact last Monday. The controller's report should list twelve entities and still lists eleven.
    Opened a new books file for a start-up, all tools except our KPI dashboard have picked it up
    We bought a company in Ghent and it's in Exact now, but Spotler BI refuses to show it in the picker
    why can't I see my newly created administration in the tool
    Our bookkeeper opened a second administration for our foundation. It's been three days and the donor software still offers me just the old one.
    New entity, can be opened by all users, no errors anywhere, just missing from the board pack
    Just set up company number 15 and our cash planning software acts as if it isn't there
    I can't select the company we founded this month in our webshop connector. In Exact itself it's there.
    Everything's ticked, I think, but the branch we opened in May isn't coming through to our reports. No error at all.
    Missing administration in our BI tool since we created it
    Four weeks after incorporation the Spanish company is still absent from the tool, although our admin says rights are OK
    The app lists all our administrations but one: the one we started on 1 November
    New legal entity can't be found in our spend tool
    Our latest administration only shows in Exact
    Company founded recently, absent from every one of our dashboards
    Our franchisor's portal used to get each new store by itself. The last two haven't come through.
    Nothing about our new branch arrives in the reporting layer
    Our new BV shows up in Exact's own reports but not in the external dashboard the CEO looks at
    How can a brand new division fail to be visible in our analytics when it's perfectly visible in Exact?
    An entity was cloned from an existing one on Wednesday. In the planning software I only see the original.
    Does a new company have to be part of our contract before a tool can see it, and how do I test that?
    new company missing in report since monday
    Our data warehouse lacks the entity which finance created
    I'm a bookkeeper. When I add a client, my practice tool normally shows him the day after. This time it's been a week.
    Holding structure changed, new sub has been in Exact for ten days, BI team says it isn't delivered to them
    A subsidiary was added; it's on everyone's company list; reports don't show it
    We set up separate books for our French branch last week. Our cash forecasting tool didn't pick it up, in contrast to the Belgian one we set up in spring.
    Since June 1 there's a new legal entity in our Exact. I assumed everything would follow automatically. Our KPI tool didn't.
    Can't find our latest company in the integration
    The management accounts pull data from a cube, and the entity opened in October isn't in the cube. It does exist in Exact.
    What could keep a newly started administration from appearing in third-party software?
    Entity 7 is new. Reports cover 1 through 6. Everyone can see 7 in Exact.
    Our regional office in Lille has its own books since September. Our BI consultant claims the connector simply doesn't offer that company.
    Our group's newest administration fails to show up anywhere outside of Exact
    Added a company for a new client, then waited two days; in Silverfin the client still can't be chosen
    Somebody in Rotterdam created a company two days ago. Our purchase approval tool has a list of companies; it isn't on it. I don't get any error and have no clue where it sticks.
    A week after creation our new administration remains absent in the app
    New set of books created by head office, can't be picked in our approval workflow
    We're a holding in Luxembourg and just incorporated a new vehicle. In Exact it's done. The investor report software can't see it.
    Our accountant says the new administration is live. In the time sheet tool I'm supposed to select it but can't.
    Two of our administrations are from this year and neither shows up in the app, older ones all do
    I've been asked why entity "Nova" doesn't appear in the weekly report. It was opened in Exact three weeks back. No error in the logs at all.
    Recently started administration lacking from our tool's company list
    Why doesn't the subsidiary we formed on the first come up in our data?
    Where does it get stuck when a new division is there for every user but not for the tool?
    Company number 3 was born last week and is missing in the app that makes our board reports
    The shop we opened in Leuven has its own books in Exact, yet no app or report mentions it
    I work for a franchise. Each branch has its own books. The one in Hoorn opened on the first and our royalty report, which should pick up all branches, ignores it.
    Newest entity doesn't come along in our nightly extract, there's no complaint in the log
    Opened an administration for our pension BV and the reporting add-in doesn't know it exists
    The tool skips the company that we created most recently
    new entity not visible
    our niewe vestiging is not in the report, its own administratie since last month
    We added a fourth company last week and it still isn't in our Power BI report
    New subsidiary missing in the consolidation tool
    Why does our new BV not appear in the app although I can open it in Exact?
    entity not visible in app
    A freshly created administration cannot be found in our planning tool
    Why can't our app find the administration I opened this morning?
    new division doesn't load into our warehouse
    The holding we started in January isn't in the list of the consolidation software. Our licence holder can open it in Exact. What else should we check?
    I created a company yesterday; the webshop can't choose it
    How come the app still lists only the old companies?
    Report is missing our newest legal entity
    Even after a refresh our new entity does not come up in Excel
    Can't find our extra company in the software after creating it in Exact
    We set up a new entity for the restaurant, and the POS software doesn't offer it when I choose where sales go
    An entity we bought last month is absent from our analytics
    Our new LLC won't show in Excel add-in
    no sign of our new company in the mapping screen of the integration
    I gave birth to a new administration (so to say) last night. The accountant sees it, I see it, yet Visionplanner doesn't offer it.
    The new dochter-bv isn't in our Power BI, although she's in Exact since April
    Adding a company in Exact was easy, getting it into our budgeting tool isn't. I pressed refresh a hundred times. Where could it be held back?
    We can pick the new administration in Exact, but not in the integration
    The administration exists since Monday, nonetheless it's absent in the app. I asked the supplier and he claims they display whatever Exact gives them. So what blocks it?
    Where in the chain does a new administration get lost between Exact and a dashboard?
    Our bookkeeper made a company for the new shop and I'd like the till to book on it. The till only shows the existing shops.
    Missing legal entity in the monthly report after incorporation
    After founding another BV our invoice scanner doesn't let us select it for incoming invoices
    A company that was created last Thursday is nowhere in our data model, whereas all older ones load fine. Nobody touched the report. What should be checked?
    Does a new administration get into a connected app by itself? Ours hasn't for a week.
    Our French branch was set up as a new division. It doesn't come up in the treasury tool where I need to tick it.
    The administration was renamed and re-created; now no app recognises it
    Fresh entity, stale app
    extra company not picked up
    Our consultant's Excel model lists companies from Exact automatically. The one of January isn't in it. He is away for two weeks. Can I sort it out on my own?
    Why do only old administrations show up in the connected software?
    I cannot map our new entity in the integration, the drop-down shows just the old four
    Subsidiary no. 7 can't be found by our VAT tool, number 1 to 6 can
    newly created administration not listed
    When we start a company, what must be done so that a linked app shows it? Just now it doesn't.
    A cost centre is not a company, I know. It really is a new company and our app really doesn't have it.
    Opened a new company in Exact and my warehouse software pretends it does not exist.
    new entity not in dropdown of app
    Why is our latest subsidiary missing from the consolidation?
    Where does it get stuck? Subsidiary 14 shows nowhere in our data model.
    New division komt niet mee in the dataset
    Company 880 was added on the first and our BI set still counts seven companies.
    Added two companies last Thursday. One of them is in the reporting app, the other isn't, and both are in Exact.
    How can I see if the newly added company even belongs to our Exact subscription?
    Subsidiary from the takeover can't be selected in our planning software
    Our latest legal entity isn't coming through and I don't know at which level it's blocked.
    There's a new set of books, and no sign of it in our reports
    I created a foundation in Exact in October, gave myself rights, and booked the first invoices. The dashboard acts as if it's not there.
    In the app's drop-down the company from our acquisition is absent.
    A newly opened branch company in Exact is unknown to our HR bridge.
    Why can't the software see our 2026 company?
    Added a bookkeeping in Exact, reporting package ignores it, all the others are fine
    cant find the new admin in the app its been 3 days
    Where's our fresh company in the app's company picker?
    Is it normal that a new administration doesn't automatically show up in our linked software?
    Newest dossier missing in app, older ones fine
    One of the sets of books, the most recent, isn't shown by the KPI tool.
    It's in Exact, it's got bookings, our stock planner doesn't offer it to choose.
    The cloned company is open in Exact, and missing in the BI tool
    We split off a business; its books exist in Exact but no report knows them.
    How come a just opened company isn't picked up by any of our tools?
    Third legal entity absent in cash planning tool
    All our shops are in the dashboard bar the one that opened in May.
    Newly formed LLC isn't in the connector's list
    Since we added a branch, everybody expects to see it in reports. Nobody does.
    Step by step search for why a new company doesn't turn up
    Set of books added, app unaware
    Why isn't the company I made last night in my data refresh?

new-administration-invisible_ask-manager =
    Who is able to confirm that the company absent from my dashboard is covered by our plan?
    I lack the permission to go through these checks for the unseen division, so who do I send this to?
    Can our licence holder find out for me why the extra entity isn't in the report?
    Who can look for me why the newest company is not offered in the tool? I have too few rights.
    who do I go to so that the missing company becomes visible to me?
    IT tells me my login may lack rights on the new company, which would be why the report skips it. I can't check or grant rights myself. Whom do I turn to, so that the company turns up at last?
    I'm a report builder without any admin rights; the new company is missing from my figures, who can look into it?
    The new entity isn't in my dashboard, and I'm not able to check anything in Exact. Whom should I call?
    As the outside consultant I can't see the client's subscription screens; their fresh BV is absent from our model
    The new administration is not in my company list when I sign in, nor in the reporting. My colleague at the front desk does have it; who can put that right?
    I'm to find out why the new company isn't in the dashboard but I can't see the settings of the link. Who in our firm could look?
    who could check the app for the new company, I've no view on it
    person with overview, new entity
    None of the lists I can open shows whether the new administration is covered. Whom do I hand this to?
    who in the company can see whether the app covers the new entity
    I cannot verify any of this for the new company, who in our office is able to
    which person has the right to see all users' apps and their companies? new one is missing in ours
    I can't check any of this for the new company, I'm only the temp. Who can?
    who at our place can check the subscription for the new company? it isn't me
    who can see whether app may reach new company, I'm not allowed
    need a person with subscription rights for the new company problem
    Who can look up for me if the app may see the new books, I've no right to?
    I'm stuck with our missing new entity, which administrator has insight into this
    Our office has someone for the Exact subscription. What can she see about the new firm that I can't?
    Can't look at the app's companies for the new store myself; who in the chain may?
    can't look at the permissions to see if our new client's included, who may?
    who with licence rights can look whether the app is open for our new entity
    I've no rights to see which companies the BI tool may read, so cannot finish tracing why the newco is missing. Who can?
    who in our organisation may look at all users' apps to tell me whether the newco is permitted
    can someone senior see for all users whether our tools may use the newest company, I can't
    need manager to see if app covers new company
    I can't see if the app may reach our new entity, who can
    Who can look for me whether all apps reach the new administration?
    I can't see which companies the app may reach, who can check for the new one?
    Juniors can't view app permissions, whom to ask about the new client missing
    can't inspect the app's companies for the new entity with my rights; who sees the apps of all users
    who sees everyone's apps to check on our new company
    I can't view which companies the app may use, so whom do I ask why the new one is missing?
    I'm not permitted to check if the app may read the new company, who'd be able to?
    I'm stuck looking for the missing new entity since I may not view the app list. Who may?
    I may not open the app rights to look for the new company, who can?
    Who can look up for me which companies an app reaches, because the new one is missing?
    .finish =
        will send her a message, finished
        will ask him at the match Sunday
        noted sir, closing
        forwarding to head office

new-administration-invisible_not-main-user =
    I'm not the main user, so how do I check whether the missing company exists?
    The first check on the invisible division needs the main user's login and he is on holiday
    Only our director is main user; can I as a bookkeeper still find out why the firm isn't showing?
    How do I check if the company is in the contract when I am not the main user? The report misses it.
    can't check if the new firm is really ours, I'm not the top dog in Exact
    Step one, I was told, is to check with the main user whether the new company belongs to our subscription. I'm not that user and don't know who is. How do I carry on with my missing company?
    I would like to check whether the missing company is in the subscription, but I'm told only the main user can see that and it is not me. How do I go on?
    To see whether the new company exists at all I'd have to be main user, and I'm not
    I sign in as an ordinary user, how do I find out if the missing company falls under our contract?
    Who's the main user here? The company I miss in the report may never have been put in our subscription properly
    not main user, how check if missing company is in subscription
    You tell me to check whether the new company belongs to our subscription. I'm merely the assistant and do not have that login.
    To find why the subsidiary stays away I should sign in as main user, and I'm not. Then what?
    I'm not the main user, who can check if the new company exists
    how do I find out who our main user is to look for the new entity
    whom to ask whether the new administration is part of our subscription
    How do I see who our main user is, so they can look for the new company?
    column Main contact under Users, is that who should check on our new entity
    I'm just an ordinary user and don't see the new company. Does that mean anything?
    who's our main user? the app's vendor says they must look up the new company
    I'm no main user, who can check whether the new company exists for us
    find our main user
    How would I discover who our main contact in Exact is, so that she can look for the new administration?
    who is our main user
    I'm not the main user so can't check whether the company belongs to us. How do I find that person?
    where can I find who the main user is in Exact Online
    I'm just a regular user, so can't tell if the main user sees the new company
    "main user" - never heard of it, who's that in our firm?
    who's the main user in our Exact? I'm asked whether they see the new company
    I am not the main user so I can't tell if the new company is there for him
    how do I find main contact / main user, new administration not visible in the tool
    not the main user, who can check new company for me
    how do I know who is the main user of our Exact
    Who is our main user? Somebody has to look whether the new company is there.
    How to find the main contact in Exact so they can check on a newly made entity?
    Nobody here knows who the main user is, and a new company has gone missing
    It says ask the main user. I have no earthly idea who that is here; I only want to find our new firm.
    Could my accountant be the main user? need a check on freshly made books?
    I am not main user, whom must I ask to see if the new company exists?
    Is the new branch in our subscription? I'm only the floor manager, who can check?
    They want the main user to check if the new spa can be picked. Who is that, how do I find out?
    Told the main user must look for the new company, who on earth is that here
    who's the main user at this client? he must see whether the new entity exists
    I'm IT, not main user, how can I check the new entity is there
    To find our missing new company I must ask the main user, but I haven't a clue who that is
    I can't tell if the head user can see the new company as I'm just a controller; who is the head user anyway
    Who is our main contact at Exact, I need them to see if the newco is there for them since it's missing in BI
    You'd need the top user to check the new company; I'm just an assistant, how would I find that person
    I only run the store, someone else is main user, how do I know who, for checking our new entity
    who's the main contact in Exact? need them to look up the new company
    I'm just the webmaster, who should verify that the newly made company is in our plan
    who's main user here
    I'm told the main user should check whether the new company is in our plan. I'm not that person, who is?
    new company invisible; who is our main user and what must they check
    I can't check if the main user sees the new company, since I'm not the main user
    Who is our main user to check if the new company exists?
    To check the new company I need the main user to look, but I don't know who that is at this client.
    have to check if the main user sees the new entity, but I'm not that person and don't know who is
    Who is our main contact? I want them to look whether the new company is in there
    I'm no main user, may I find out whether the new company is in our subscription?
    I'm told the main user must look for the new company, I'm not him and don't know who is
    Dashboard misses the new entity; I was asked to let the main user look but I don't know who that became after the takeover
    can't check the new company as main user because I'm not that
    new entity check needs main user, who
    Someone asks if the main user sees the new company; who's the main user and what if it isn't me
    The new company doesn't show up and I'm asked to check as main user, but I'm not. Who is?
    How do I find out who the main user is, so he can look for the missing new company?
    I can't check whether the new company is in our subscription, as I'm no main user.
    Someone has to check if the new company belongs to our subscription and I'm not the main user
    Who is our main user, because she should check if the new company is in the subscription
    I'm not the main user, how can I tell whether the new company is part of our subscription?
    Who is the main user that can check if the new company counts in our subscription?
    How do I find out who the main user is, so they can check whether the new company exists?
    I cannot verify if the new entity is in our subscription because I am only a normal user.
    new shop not shown, they say check as main user, that's not me
    You need the main user to look for the new company; that's not me and I don't know who it is
    I'd need the main user to check whether the new company is ours, who's that
    not main user, who is it, new company missing
    not a main user here, how do I check if the new company is there at all
    who is our main user, I need one to check if the new company exists
    I'm not the main user, who can check the new company?
    I'd have to check whether the main user sees the new company, but I'm not that person, who is?
    I'm not the main user, so how do I check if the missing new company belongs to our subscription?
    To check the new company I need the main user, but I don't know who that is.
    I'm not the main user, how do I find out who can check the new company?
    To see why the new company is missing I should check as main user, but I'm not. Who is it?
    How do I find out who our main user is? He needs to look for the new company.
    How do I find out who our main user is, so they can look for the new company?
    Somebody said only the main user can check if the new company belongs to us. Who's that?
    I'm told the main user must look whether the new company is there. How do I find out who the main user is?
    To find the new entity I'm told the main user should look. Who is that in our firm?
    To find out why the new company is missing I have to ask the main user, but who would that be?
    I'm just an ordinary user; how can I verify that the missing new company is in our subscription?
    .done =
        the director had a look
        found who it is, our bookkeeper
        checked the column, it's marc
        rang marc, he's looking now
        it's our bookkeeper and he sees it
        asked and got an answer
        he has looked for me
        turns out it's our accountant, asking him
        found who it is in that column
        phoned her, I've got the answer
        she's looking right now, go back
        asked her, she's looking
        got the name now
        main user had a look, take me back
        saw in the column it's Mr Jansen, asked him
        asked him, he had a look
        now I know who it is
        asked her, got the answer
        column says it's our director

new-administration-invisible_other-account =
    Maybe the division I miss was created under another Exact Online account?
    We have one login for the UK and one for Germany, and the London company is not in our Excel sheet
    could the absent entity belong to our accountant's subscription instead of ours
    Can it be that the lost company is in an other Exact acount than the one my report reads?
    Our French company is on the .fr site, is this why the dashboard does not know it?
    maybe the new company lives under a different login, the dashboard has no clue of it
    The German entity was set up by our colleagues in Munich on the .de site, I guess. Is that why it stays out of our Dutch reports, in spite of everything being linked properly?
    This new client came with an Exact contract of his own, so the file may well sit under that and not under ours; our dashboard hasn't got it in any case.
    The new company was opened in the accountant's Exact, not in ours, would that be why Power BI doesn't show it?
    Our German branch has its books at exactonline.de and does not turn up between the Dutch ones in the report
    I can pick the new company with my other login only. Is it logical that the dashboard doesn't have it?
    missing company perhaps in a different Exact subscription
    The acquired company kept its own contract with Exact and we get into it with a separate login. Our report takes in everyting of ours but never shows theirs.
    Our new Belgian company can be found on start.exactonline.be, the rest on .nl. The Power BI file finds only the rest.
    The firm we took over had its own Exact contract. Could that be the reason it never appears in our reports?
    may the new company sit under another Exact account or country
    our new German branch isn't on the .nl address, where do I look
    the entity was created through our accountant's account, could it be there
    maybe the new company sits under another account, how would I see that?
    The new entity is Belgian. Could that be why it can't be found at start.exactonline.nl?
    fresh company perhaps created under the accountant's account, how do I look there
    new German subsidiary is in Exact but at which address
    our new company may sit under the accountant's sign-in and not ours
    could the new company have been created on the Belgian site
    new entity under another account
    I use two Exact accounts, one through our accountant. Perhaps the new administration sits in the other one?
    could the new company live in another subscription
    Maybe the new entity was created under our Belgian login
    could the new company live under a different Exact account
    new Belgian entity is nowhere to find on start.exactonline.nl
    Our accountant has an own Exact environment, maybe the new company is there? How to check
    could our new company be sitting under a different Exact account? We've two, and the app shows only one
    New Belgian firm is maybe on .be while app is on .nl, so is not showing
    maybe accountant created the company in his own account. how to check that
    could the new company be in the other country's exact
    new entity may be created in another account, where to look
    our accountant has his own environment, maybe the new company is there
    Could our new company be hanging under the accountant's login?
    Two logins, one through the accountants. In which is the newly created administration?
    Maybe I'm looking for the new books in the wrong environment.
    The accountant opened the firm from his side. Do I need another address or login to get at it?
    Newly founded French SARL, we normally log on at .nl.
    The new sub was set up in Belgium by a local firm, could it be sitting in some other account?
    A client swears they've got another company but it isn't in ours; other country login perhaps?
    Our accountant may have put the new bar under his own account. Is that why the till can't see it?
    New Belgian bar might be at exactonline.be, our tools look at .nl. Is that why it isn't there?
    could the new company sit in our belgian account instead of the dutch one
    did the accountant create the new company in their own Exact rather than in ours
    our new French entity was perhaps created in a different environment
    Perhaps the new company was created in our German Exact, how would I check that?
    The new Belgian entity could be in our exactonline.be account whereas the BI tool looks at the .nl one
    We have two logins, one via the accountant; maybe the missing newco sits in the other one
    Fresh Spanish company was opened on the .es site I believe, and so our Dutch reports never meet it
    new UK entity: co.uk or nl environment? our warehouse doesn't find it
    Could the freshly acquired entity be in a different Exact account from the one my report looks at
    Our auditors log us into another Exact than our own; where would the new company be
    We've an extra Exact environment inherited with the acquisition; maybe the newly opened books are in there instead of ours
    could the new Belgian company live under a .be login instead of ours
    perhaps our bookkeeper made the new entity in her own account
    new branch possibly set up on our accountant's login, how do I check
    maybe created under the belgian account
    created new company in uk exact, tool on .nl
    Could our newly made company live in the Belgian environment, so that the app can't show it?
    perhaps the new company was created under another login or country
    our new Spanish company may have been made in the .es account, app looks at .co.uk
    Might the new company be in another Exact account?
    The new German subsidiary is nowhere in the tool. Might it sit under another account or another country's Exact?
    might the new branch sit under our accountant's login rather than ours?
    Perhaps the new company was created on our accountant's side rather than ours
    Might the entity I miss have been created under our accountant's account instead?
    maybe the new company was set up under another login or on the Belgian site
    could the new company sit in our accountant's Exact rather than ours
    new company maybe under accountant login
    Could the new company have been created in the accountant's environment instead of ours?
    Perhaps the new company was made under our accountant's own Exact account?
    Could the new company be in our accountant's Exact, since our app and I don't see it?
    Maybe our new administration was created under a different Exact account. How do I check?
    Maybe the new company was made under our accountant's login, how do I check that?
    Could the new administration sit in our Belgian Exact and be missing because of that?
    Could our missing new company be living under another Exact account or country?
    The accountant created our new company, perhaps in another environment, so the app can't see it; where do I look?
    Maybe the new company was created under our Belgian account, where can I see that?
    Our new company has a Belgian VAT number, could it live under exactonline.be and be absent for that reason?
    The new entity might be sitting under the client's own login rather than ours
    could the new entity sit in the Belgian account instead
    The freshly made company could be in our accountant's environment, how do I see
    new company maybe under accountants account
    might the new entity sit in our accountant's account or the .be one
    perhaps the new company was created under the accountant's account or in another country
    Could the new company live under another account?
    I can't see the new Belgian subsidiary among our companies, could it be in a different account?
    Maybe the new entity was created under the Belgian account and that is why the app can't see it?
    Could the new administration have been created under our accountant's account instead of ours?
    The new German company may live on exactonline.de, is that why it doesn't show?
    Could the new entity have been created under another Exact account or country so we don't see it?
    The subsidiary might be registered with Exact in Germany instead. Could that be why the tool doesn't list it?
    A new entity we opened belongs to another Exact country, could the app miss it for that reason?
    Our accountant created the new company. Could it be in their account rather than ours?
    New company nowhere to be found, might it have been made in our Belgian account?
    Might the new entity have been set up in our accountant's environment rather than ours?
    Could it be that the new entity was set up on exactonline.be while we look on .nl?
    .done =
        it was in the other account indeed
        tried both addresses
        looked at the bookkeeper's
        not in the other one either
        in belgium it was there
        the office has it in their environment
        looked on the belgian one, not there
        yes, it sits with our accountant
        tried my second login
        I've got the right subscription open now
        only one login, nothing there
        address ends in .co.uk
        only one account exists
        checked our second account too
        it lives on our .de login
        address fine, only one account

new-administration-invisible_which-user =
    How do I learn whose login feeds the report that lacks a company?
    To test the rights on the unseen division I need the connecting user, and no one remembers who that was
    Whose credentials does the scheduled refresh use? It leaves out our newest branch
    How do I know with which login the report gets its data? Maybe this one does not see the new firm.
    under whose name does the report fetch things? the new company's missing
    Our IT partner asks whether "the user behind the link" has rights on the missing administration. It was set up before my time; how do I find out under whose name those figures are fetched?
    The practice software's report lacks our new clinic. Their helpdesk wants to know which Exact user sits behind the connection and honestly I couldn't say. How do I see that?
    The cube lacks one company; under whose name does it fetch the data? I've no idea
    They say 'sign in as the user of the product' to check why our BV is missing, but who's that?
    Somebody connected Power BI years ago, I can't find out with what login, and the newest company stays away
    report misses a company, no idea what login it runs on
    The new company is missing in the reports and our IT man asks whether "the user" has it. The link was made years ago; I wouldn't know who that is.
    I'd gladly check whether the dashboard's login may see the new company, if I only knew whose login it runs on
    whose rights do I check when the new company is absent from the app
    no idea who hooked up the tool that lacks our new entity
    how do I find out who consented now the new administration doesn't come through
    whose access counts for the new company to show in reports
    which user, new entity missing
    To see if the right person has the new administration, I must know who connected the dashboard. Was it me?
    for the missing new company I need to know who authorised the app, how?
    not sure if it was me or Karin that logged in for the app; the new entity doesn't come through
    which user is the connection using, asking because the new administration isn't visible
    for the missing new company I must know who logged in for the app. How do I find that
    new company missing, and I haven't a notion who signed in for the app at the time
    new company missing, whose login does the app use
    no idea who set up the tool, need his rights on the new entity
    which person gave permission, checking for a new company
    Whose name does the link run on? I have to check that they see the new company
    Who signed in when we linked the app; that person must be able to open the new books apparently?
    the app won't say who authorised it. Which user do I check for the new administration?
    Our dashboard was set up years ago by God knows whom. To get the new firm in it, I must check that person's rights.
    Does the link use my account or the intern's? new company isn't coming in?
    Need to know which user's login the dataset uses before I can check the missing new entity
    New branch missing. Which user's login does the roster app run on? No one knows who set it up
    The new client is missing in the report and I don't know whose account it fetches with
    whose rights to the new entity should I check? no idea which login the report uses
    To trace why the new company's missing I need the user behind the app, and don't know them
    No idea whose login the warehouse runs on, and I need to know that to see why the new entity is absent
    The BI link was set up three years ago by who knows; to trace the missing newco I should know which user it is
    whose eyes does the dashboard look through? need it for finding out about the missing newco
    Which login did the implementation partner use to link? I'd check if it sees the new company
    to check the new entity I need the login the app was approved with, no idea whose
    newest branch absent; which login stands behind the app, how do I see
    new company absent, whose login is the tool on
    Which user do I check for access to the new books? I don't know who linked the report
    whose login should see the new company, I don't know who linked the app
    new entity isn't showing; which login should I test it with, whose is the app on
    they say check whether 'the user' of the app sees the new entity; which user would that be
    Whoever connected our report must be able to see the new company, how do I learn who?
    to find why the new company is missing I'd need the user who signed in the app, who is that?
    new company missing, who linked app
    To see why the new company stays out I need to know which login it runs under, how?
    The new company is missing in the report. How do I know which user the connection uses?
    Who connected this app, so that person can see whether he has the new company?
    How do I know which login the connector uses, now that it misses the new division?
    I must check if the app's user sees the new company, but which user is that?
    Under whose name does the tool run that doesn't show our new company?
    Missing new company; I don't know as whom the app was signed in
    which user signed in for app without new company
    new company missing; which user is the report logging in as?
    I don't know with which login the group's app was connected, so how do I check if it sees the new entity?
    The new client is missing in the tool; I need to find out which user the tool signed in with.
    To see why the new company is missing I need to know which user the app signs in with. How do I find that?
    Which login does the app use? I have to know that to see why the new company is absent.
    Whose account should be able to open the new company, if I don't know who connected the reporting tool?
    Our new company isn't shown in the tool, and I need to check the user who linked it. No idea who did.
    Which user is behind the app that does not show the new company?
    The new company doesn't come through. How do I know which login our tool used to get consent in the first place?
    To make the new entity visible I need the account the tool was linked with. How can I find out?
    New company invisible in the tool. You ask about the user of the app, but how do I know who that is?
    .done =
        turns out to be sandra
        was listed at my own apps
        i know now who it runs on
        my own login then
        it says: the system user
        looked up who agreed
        it's under my own permissions, so me
        under connections it reads interface@, that answers it
        John set it up, asked him
        I know the name
        turns out the app shows the login in its settings
        turns out it's our controller
        the app settings say jan@
        it's me, app is in my security center

new-administration-invisible_menu-not-visible =
    Looking into a hidden company, but there's no Import/Export on my screen
    I got as far as App permissions in the checks on my missing division and that entry isn't in my menu
    Where must I look if the app may see the new company? I lack the menu for it.
    To find out why the newest entity doesn't show in Excel I should sign in as the service user and look at Import/Export. That user hasn't got such a menu. Can I check it differently?
    Tryng to find out why the new client isn't in the scanner; I should go to Import/Export but mine hasn't got it.
    The new company does not come into the report and step 3 tells me to open Import/Export. I have clicked the company name and get a short list without that.
    Want to see if the link reaches our new entity that's missing in BI; the menu for that isn't among mine
    no such menu on my side to check the new company for the app
    can't open apps menu, new entity check
    My layout lacks that column, so where else might I see if the app was given the new administration?
    checking on the new company but I have no App permissions in my menu
    Can't see import/export, need to know whether the app has the new entity
    the menus you describe aren't on my screen (new administration missing from the app)
    I can't find Import/Export to check if the new company is allowed for the app
    menu with app permissions missing, new company can't be checked
    can't find app permissions to check new company
    menu has no import/export, want to see if new entity is allowed
    Want to see if the app may reach the new company but there's no Import/Export in my menu
    My menu top left is shorter than described, can't look up if the new firm is on the app's list.
    The Other column is missing, I was tracing why a new entity stays away.
    I gave consent for the app on my own login and I don't have Import/Export. Can I see elsewhere whether it's allowed into the new firm?
    No such column Other on my page, how to see if the app has the latest company?
    To see if the new cafe is allowed I need some Import/Export page; it isn't in my menu
    checking if the tool may reach our new entity, but the App permissions link isn't on my page
    can't locate Import/Export to see whether the new company is granted
    To find out if the tool may see our new entity I have to open App permissions, but I've no Import/Export entry
    Where I should see Import/Export to look into the app's reach for our new entity there's something else
    no Import/Export in my menu so I can't see if the app covers the new company
    checking new company but import/export hidden
    I was to check the new company under App permissions, only that isn't on my screen
    can't find app permissions to check whether our newly set up company is in
    for the new company I was to look in App permissions, only that heading isn't there for me
    to check if the new company is under the app I need a menu that I don't have
    To see if the app may reach the new company I need Import/Export, and I don't have that on screen.
    I can't find App permissions to see whether the new company is let through to the app
    I want to check if the app may reach the new company, but Import/Export isn't in my menu.
    I wanted to check if the app includes the new company, but Import/Export isn't on my screen.
    Checking the newcomer at the app, the Import/Export entry isn't on my screen
    no import/export on screen to check if the new company is allowed
    To check the new company I should open App permissions, but I haven't got that menu.
    I wanted to see whether the app may read the new company, but Import/Export isn't on my screen.
    Wanted to check the new company under App permissions, but I don't have that menu.
    Can't open Import/Export to check whether the app got the new company
    I'd check if the app includes the new company but there's no Import/Export at top left.
    .done =
        found via my name after all
        was hidden on the right
        got the menu now
        a colleague with more rights showed me
        there was an arrow next to it
        ok i'm there
        window was too narrow
        got there by way of my own name
        zoomed out and the column's there
        on the big monitor I do see it
        got it now
        got it after widening the window
        it appeared when I enlarged the window
        got it after zooming out
        narrow window was the issue
        used the security centre route
        ok returning

new-administration-invisible_app-not-in-list =
    The dashboard that omits our firm isn't listed among the linked apps, so I can't check what it reaches
    Trying to see if the new division is included for our BI tool, but can't find that tool in App permissions
    I want to check why a company is missing in Tableau, but Tableau is not in the apps. What now?
    checking why the new firm's missing, but the report tool isn't in the list either
    One of our companies doesn't come up in the budgeting tool. I'd like to see whether the tool is permitted to see it, but the tool isn't mentioned at all under App permissions. Now what?
    Hunting for the reason why the new company stays away, I wanted to open our report tool under the app permissions, but it isn't there
    The fresh client is missing from the benchmark; to check if the tool may read it I need to find that tool in Exact, and cannot
    Is it possible that our BI lacks the newest company because it isn't known as an app in Exact at all? I see no entry for it
    check why company is missing but my tool isn't in App permissions
    Trying to see whether our dashboard may reach the newcomer, I went to the list of apps. The dashboard's name is not in it, although it shows all our other companies.
    Our new company stays out of the report. I wanted to look whether the report tool may reach it, but that tool isn't in the list of apps
    to see if the app may reach the new entity I look for it in App permissions, not there
    new company doesn't come through and I can't find the tool in Exact's list
    the app that misses our newest company isn't among our apps, how to check it
    dashboard isn't in the app list, so how do I check the new company
    reporting app unlisted, new entity
    I meant to verify the new administration at the app itself, yet can't spot the app in the list. Why is this?
    the tool lacking our new company isn't in the permissions list either
    i want to look if new company is included but can't find the app in App permissions
    App missing in the overview, so how do I check its companies for the newly founded one
    app that lacks our new company isn't in the app permissions list
    want to see if new entity is on for the app but no such app in the list
    new company problem, app isn't in list of permissions
    cannot find app to see if new administration is ticked
    While tracing a missing new company I find the app itself isn't among the App permissions.
    How do I check that the new entity is allowed if the package isn't listed at all?
    No app in the list resembles ours so I can't tell whether the new books are covered
    Trying to learn whether the scan tool may see our new bakery, but Exact's overview of apps doesn't even mention that tool
    New firm isn't in the dashboard; meant to look it up at the app, but Exact seems not to know the app.
    Checking whether the till got the new branch, but the till isn't listed
    looking if the new company was ticked and the reporting product is not among the apps
    tool isn't in the app list so I can't see if the new company is covered
    wanted to check if Tableau may see the newly acquired company but Tableau isn't in the overview of apps
    Verifying whether our cube may reach the newly made entity: no such app listed under App permissions
    looking up if the new shop is permitted, but our connector isn't among the apps there
    cant check new company, app not listed
    Trying to check the new company for the app, and the app isn't on the page
    To check on the new company I need the app's entry, which isn't in the list. Why?
    wanted to see if the new firm is allowed, the app itself isn't listed
    The fresh company is missing; wanted to check the app's permissions, the app isn't listed there
    new company missing and I can't even find the tool under App permissions
    Wanted to see if the app may reach the new company, but the app itself isn't listed
    I want to check if the app may see the new company, but the app isn't under App permissions.
    I wanted to see if the app may reach the new company but the app isn't in the permissions list
    Our new division is missing in the app, and the app itself is not under App permissions.
    The tool that misses the new company does not itself appear under app permissions.
    To check the new company I opened the list and the app itself isn't there
    New company missing; I want to view what the app may reach, but can't find the app
    to see if the tool may have the new school i need it in the list and it's not there
    checking whether the newcomer is permitted, the app itself isn't listed
    To see if the app may reach the new client I look under app permissions, but the app isn't there.
    To see if the new client is allowed I looked for the app in the permissions list, and it isn't there.
    I wanted to check if the app includes our new company, but the app isn't listed under App permissions.
    I'm checking if the app may see the new company, but the app is missing under App permissions.
    To check the new company I need to open the app in App permissions, but it is not listed there.
    Trying to see if the app includes our new company, but the app isn't there under App permissions.
    New entity not shown; and the tool isn't in App permissions at all, so I can't see what it may reach.
    .opt-other-name =
        it has another name
        another name
        under a different name
        perhaps under the maker rather than the product
        that firm got taken over, new name
        exact calls it differently
        could be listed as invantive
        has another title i believe
        brand doesn't match
        Perhaps it's called after the supplier
        we use a nickname for it
        The dashboard surely has a technical title
        They were taken over, so a new brand
        There's something similar ending in "connector"
        Product and firm don't share a name
        Used to be called differently
        it went by another brand in the previous version
        we just say the dashboard, no clue about its real title
        one resembles it, with a slogan tacked on
        might be filed under the maker
        not by that name
        called differently
        something alike, not that
        not what I call it
        perhaps it goes by a different label
        maybe not filed under its brand
        it was rebranded last year
        could be under the vendor's name
        perhaps under the vendor
        may be under other name
        listed under some other brand I guess
    .opt-other-user =
        a colleague connected it
        a colleague gave consent
        someone else did that
        joris linked power bi, not me
        it went through my predecessor
        someone from it signed in back then
        runs on the system user
        the controller did that
        not on my login
        I think Ilse approved it
        Someone else on the team linked it
        not me, my boss probably
        It was done under a different user
        The controller might have said yes
        Our intern switched it on back then
        A person at another branch connected it
        Petra linked it, not me
        I never said yes to anything
        IT did that under their own login
        the former controller approved it at the time
        not me
        a colleague did it
        I didn't connect it
        someone else's consent
        not under my login
        not me, a coworker linked it
        marketing did the linking, not me
        I'd say someone else in the office consented
        the controller connected it probably
        it wasn't me who gave consent
    .opt-none-fits =
        none of these
        nothing fits
        i want help
        neither of the two
        it's called that and i linked it
        no, explains nothing in our case
        not applicable
        both ruled out already
        something different
        None of them
        help, this gets me nowhere
        I approved it myself and the name is right
        Who could look at it with me?
        Not applicable, any of it
        It's different in our case
        Send me to somebody who knows
        not renamed, not someone else's, yet gone
        been through all that already
        no one else did it and the name is right
        who could take a look with me
        neither
        none
        no
        nowhere
        no idea
        neither one
        I've tried both already
        no to both, please help
        it's not any of them, I need help
        no to both
        neither of these
        nothing fits, I need help

new-administration-invisible_other-name =
    Does our reporting product go by its maker's name in App permissions? I'm checking why a company isn't in it
    I only recognise vendors in that overview, which one stands for the dashboard without my new company?
    Which app stands for my Excel add-in? I want check there if the missing company is ticked.
    The missing company has to be looked up at the app, you say. I have a report by "FinSight", and in Exact there are only apps by names like Invantive and some firm in Ghent.
    is our dashboard listed under the vendor, I'm checking the new company
    reporting tool's name in list, new entity
    I can't recognise our reporting tool among the apps where I'd look for the new administration. Other names?
    app may be listed under vendor name? need to check the new company
    for the missing new entity: the listing shows names with a slogan behind it, is one of those ours?
    Is the tool that doesn't pick up our new company listed under another name?
    App with a country code behind it, might it be the one missing our new firm
    we call it the receipts thing, Exact lists nothing like that, and I'm to verify the new company on it
    What does Exact call our planning tool? I'd check there for the recent bakery.
    receipts tool is nowhere by its own name, want to see if it includes the firm of this month
    Looking up whether the pop-up store is allowed for our webshop link, but the webshop has another name there?
    to check on the new entity I look for our portal in the app list, it must have another name
    checking the new company's access, but can't find the app under its product name
    Looking for our BI connector in the app overview to see if it has the new company; it's perhaps under its manufacturer
    the data tool whose access to the newco I want to look at must be listed under another label
    to see if the new firm is granted I look for "OrderPipe", is it filed differently in Exact?
    new company check, connector under vendor's name
    I want to check the new company's access for our scanner, but the app list shows other names.
    To see if the app has our new company I search the permissions, could it be listed by another name?
    New entity hunt: might the dashboard be listed under its maker's name
    checking the app for the new branch, could it be listed under its vendor
    I can't find our tool in the app list to check the new company, might it be listed under the maker's name?
    I look for the app under its product name to see if it may reach the new company, no luck; other name perhaps?
    Which name do I search in App permissions to check the new company for our BI tool?
    New BV missing: I wanted to check the app's rights, but it appears under some odd title I guess.
    .done =
        it was under invantive
        the vendor named the right one
        found it by its maker
        found, brand instead of product
        looked under p and bingo
        it was called bridge
        filed under the maker
        found by its old brand
        overlooked it, here it is
        it had NL behind it
        spotted, slogan and all
        found under their company name
        found him, has nl at the end
        found, moving on

new-administration-invisible_given-by-other-user =
    My predecessor hooked up the BI report; could that explain the company I can't see in it?
    Sandra in finance approved the connector, not me, and now the entity I started isn't loaded
    The report runs on the permission of a colleague, can this be why my new entity does not come?
    Karin hooked up the report back then, is that why my new company's not in it?
    The company created last week is absent from the cockpit. I wanted to check what the cockpit may reach, but it seems a colleague of mine once approved it and I can't see it under my name.
    Linda set up the HR dashboard before she went on maternity. The new company's not on it. Do I have to wait while Linda's back?
    My ex-colleague once set up the link, new entities don't come along and I can't see his settings
    New client is missing in Visionplanner. The partner connected it under her name, so can I check anything on my side?
    I don't find the reporting app with me, it was Jan who linked it; the company we founded in June does not get through
    my coworker set up the dashboard link and new company does not show
    The new BV lacks in the dashboard and I was asked if the app has been given it. Looked under my name: no app. I believe Henk once set it up.
    A former colleague linked Power BI. Since she went, companies we add never come through. Might it hang on what she picked?
    a teammate linked the dashboard, can only she see if the new company is in
    new entity, consent by coworker
    My coworker's the one who authorised the reporting tool. Where should she look for the new administration?
    a colleague gave the consent, where can she see if the new company is included
    Our former assistant's boss linked it, I can't see the app. Where would he look for the new entity?
    My colleague connected the app that misses the new company. Where can she see its companies?
    My colleague linked the app, can she see whether the new company is included?
    App only appears in the controller's security centre, should he look for the new administration?
    A coworker gave consent and the fresh company doesn't show, where would they look?
    Jill in finance pressed accept back then. Can only she see whether our newest firm is covered?
    our ex-bookkeeper approved the tool, and it's me who has to find out why the new firm isn't in it
    Only Kim sees the planner in her security page. Should she look whether the new studio is listed?
    a partner connected the dashboard so I can't see under my name if it covers the new entity
    dashboard was hooked up by a coworker, I can't tell if the new entity is ticked
    The reporting app was hooked up by my colleague, so I cannot see in my own security centre whether the newco is included
    My colleague linked it, so how can I ever see whether the newly opened company is ticked
    my colleague approved the feed tool, can only she see whether the new entity's on its list?
    coworker connected tool, new company missing
    New company is missing; the app was approved by a coworker, where would she look?
    want to see if the app may reach the new company, but a colleague linked it so it's not with me
    To see whether the app may reach the new company I'd open my security centre. The app isn't there; a colleague set it up. What do I ask her?
    New company invisible, and the app isn't in my list since a colleague connected it
    colleague approved the dashboard, so only she sees whether our new company is in it?
    A colleague hooked it up, so how do I see whether it may reach the new entity
    My colleague linked the app; how can we see if it includes the new company?
    I can't see if the app may reach the new company because a colleague linked it
    My colleague authorised the app that misses the new company, where can she see its companies?
    The app lacking the new client was approved by a colleague, can she view its companies
    the new company is missing and the app was let in by a coworker so I can't look
    A colleague approved the app in which our new company is missing, should she look whether it's included?
    My co-worker authorised the tool that misses the new company, who can see its list of companies?
    To see if the new company is allowed for the app I need the app in my list, but a co-worker connected it.
    The tool was connected by my colleague, so where can she see if the new company is included?
    My colleague allowed the app; where should she look for the new company?
    To check which companies the tool may read I need its entry, but a colleague gave the permission. What then?
    The new company doesn't come in and the app isn't in my own list because Jan approved it. Where should he look?
    .done =
        joris checked, it's with him
        colleague does see it
        asked, goes via it
        he's sending a screenshot of his apps
        predecessor had it, it looks
        boss saw it there
        Petra looked, number eleven isn't in there
        my colleague is reading the companies out
        John does see it among his
        we know what hers says now
        he checked and it's on his
        he looked, it's in his list
        back to the question please
        she checked her security centre
        my colleague checked hers, move on
        she sees the app with its companies, back
        he has a look now, sees it

new-administration-invisible_no-manage-administrations =
    The app's page doesn't tell me which companies it reaches, how do I go on looking for the lost one?
    Checked the app because a division is not showing, but there is nothing about administrations on that screen
    I went to the app to see if the lost company is ticked, why are there no companies at all?
    Trying to trace why our newest store is left out of the sales report, I opened the app in App permissions. There's no mention of any company at all there. How do I know whether the store is included?
    The newly founded GmbH does not arrive in our reporting. At the app I see the data categories but no companies whatsoever, therefore I cannot verify if it is included.
    To check whether the app may read the new company I opened it in Exact, but it shows no companies at all
    The newest BV doesn't come through. At the app I see only a description, where are the ticked companies?
    No list of companies at our own registered app, so what keeps the fresh one from my spreadsheet?
    new BV is not in report and app shows no companies at all
    To find out why the new entity stays away I opened our app in Exact. There are no companies listed there at all, neither ticked nor unticked.
    I opened the report tool's page to check whether our missing new company was ticked, and it shows no companies to tick at all
    I want to see whether the new company is ticked but the app lists no companies
    no entities shown under the app, so how do I check the new one
    is it normal that the application has no list where the new administration would be
    the app page doesn't list any companies, neither old nor new
    no companies shown at app, new entity
    Looking for the new administration on the app's page I only find kinds of data. Could it be one we registered ourselves?
    the app's page lists no companies, so is the new one included or not
    Want to confirm our new entity is ticked, but the app details don't show any entities
    the app page shows no companies at all, wanted to see if the new one is in
    I opened the app to look for the new company but it lists no companies at all
    App page shows only data stuff, no companies, how can I see is new one in
    app page shows no companies, can't tell if new one is included
    only kinds of data, no list of companies, looking for our new one
    where are companies on the page of the app, need to see the new entity
    No companies shown at the app, how do I know whether the new one is included?
    I see kinds of data and nothing else while I want to know if the fresh entity is permitted
    Long text on the app's page but where are the companies, checking for a recent one.
    I'm on the page of the planning app and there is no mention of any company, old or new
    The app's details end with data types; the companies ought to come below, no? checking a new firm.
    App page ends with data types, no companies shown, so I can't see if the new restaurant is included
    I opened the channel manager's page in Exact to see if the spa is in, but no companies at all are listed
    the app's page names no companies at all, how can I tell if the new one's included
    app page mentions no companies whatsoever, is the new one in or out
    I look whether the new company is listed with the app, but the app lists none at all
    I opened the app to see whether it may reach the new entity but it shows no companies whatsoever
    the app page shows data kinds, no entities, so how do i know if the newco is included
    When I open the app to look for the new company there's just text and no entities underneath
    opened the app in Exact to look for our new entity, but no companies are shown at all
    on the app's page in Exact no firms are displayed, I was looking for the newest one
    no companies shown at the app, want to see if new one's in
    no companies under app, checking for new one, scrolling?
    On the app's page I see no companies at all, so I can't tell whether the new one is included
    the app's page lists no companies so I can't see whether the new one is in
    checking if the new company is allowed for the app, but the app's page has no companies on it
    at the app I can't see any companies listed so can't tell if the new one takes part
    opened the app to look for the new firm and there are no companies on its page at all
    new entity check, app page lists no companies
    App page displays no companies at all, so I can't tell whether the new one is in
    I opened the app to see if the new company is included, but no companies are listed there.
    The app's page shows no administrations at all, so I can't tell whether it may see the new one.
    To see if the new company is allowed I opened the app, but it lists no companies at all
    The app's page lists no companies at all, so I can't see whether the new one is allowed.
    When I open the app to look for the new company, it shows no companies whatsoever.
    App's page shows no companies at all, so can't tell about the new one
    app page lists no companies, looking for new one
    opened the app's page to look for the new branch, no companies are listed at all
    the app page has no companies at all, so can't tell if the new one's in
    The app page lists no companies, let alone the new one
    To check on our new subsidiary I opened the app's page, but it doesn't list any companies at all.
    To see if the new company is allowed I opened the app page, but it doesn't show any administrations.
    The app's page lists no companies at all, so I can't tell whether the new one is included.
    I looked up the app to see if the new company is among its companies, but the page lists none.
    The app's page lists no companies at all, so I cannot tell whether the new one is there.
    On the app's page I see no companies at all, so I can't tell whether it may read the new one
    To see whether our new company is included I opened the app's page but no companies are listed there.
    Opened the app under App permissions to check on our new BV and there's just text, no companies.
    .done =
        at the very bottom, now i see them
        turns out homemade
        scrolled further and found it
        ah, it was underneath all those data kinds
        no choice hence our own app
        the row appeared
        scrolled further and they came
        it's ours, so that's right
        they were off screen
        see the companies below the data now
        scrolled further and there they were
        there they are, right at the bottom
        nothing appears however far I scroll
        they were further down, found
        it is our own app so ok, return to the question
        scrolled all the way, they're there
        our own app so that explains
        they were below the fold

new-administration-invisible_where-to-select =
    Exact lets the app in, so where does the product keep its own choice of companies?
    which setting decides what divisions get loaded, mine stays out
    Is there a place outside Exact where the companies for our report are picked?
    Where do I have to select the new administration so it will finaly show in the product?
    where do I tell it that it should pick up the newcomer too?
    I understand that each new company has to be allowed for the reporting software before its numbers appear. Ours doesn't appear. Where would I verify that and switch it on?
    The company's fine in Exact, apparently it must also be chosen in the product. Where is that?
    Which place decides which companies my add-in loads? The latest isn't among them
    In my workbook I get entities 1 to 9 and not 10; is there some list in the tool that I should extend?
    All the checks in Exact were fine for our new company. "Then it is not selected in the product", said the helpdesk and hung up.
    Someone told me the new company must be "selected somewhere" before the dashboard will show it. Where's somewhere?
    where in the product itself do I switch on the new company
    Exact is fine, but where does the software choose which entities to load, the new one is missing
    has the reporting package its own list the new file must be added to
    which setting in the product do I use to switch on the new division?
    whereabouts in the product do I switch on a new company
    product setting for new entity
    The tool itself has to be told about the new administration. Is this done in Exact or in the tool?
    where in the product do I switch on the new company
    where inside the tool do I switch on the new company
    in which settings of the product itself do I add a new entity
    I dont find where to select companies in the software, the new one is missing
    where in the product do I turn on a new company
    which setting in our software for include new administration from Exact
    where in the product can I switch on new company
    setting for companies in my reporting software, new one
    which option in the tool picks the new entity
    Where in my program do I turn on an additional company?
    Each product has another place for choosing which new books to load, where do I look?
    I can't work out where the tool keeps its choice of administrations for a new one
    Told to switch the new firm on 'in the product'. Where is that in practice?
    place to enable additional company in linked software
    Where do I say to the programme that it must take also Valencia?
    Where's the setting that makes the product pull in the new store too?
    what place in the tool has the switch for newly added companies
    which setting in the software lets me include the new entity
    I must turn on the new trust in the product itself, but where?
    In the reporting product I can't find where to turn on the extra company
    I know our tool has a company choice of its own to include the newco, but where is that hidden
    where do products generally let you switch on an added company
    where in the product tick new company
    Is there a switch inside the app itself to turn on the newly created venue?
    where in the product is the new company switched on
    in which settings of the product do I add our new company
    The new entity may be seen by the app, that's been checked, but in the product itself it isn't switched on, says their helpdesk. Where would that switch be?
    Do I have to switch the new company on in the product too?
    In which screen of the program do I switch on the newly created company
    The supplier says the new entity should be turned on in our tool. Where would that be?
    in the product itself the new company must be switched on, where?
    enable new company inside product where
    Where in our software do I switch on a newly added company?
    The new company is allowed in Exact; where do I select it in the product itself?
    Which setting tells our reporting product to fetch the new company too?
    Is there a setting in the dashboard itself to bring in a newly made company?
    Our tool probably has its own tick for new companies, where should I look for it?
    Where in the product do I switch on an additional company?
    The tool loads a fixed set of companies, where do I add the new one?
    Permission is fine, so where in the software itself do I switch on the new company?
    The app may see the new company, but its own settings must include it as well, where is that?
    where in the hours program would I tell it to take the new company too
    Where within a product do you switch on a new company, it differs I guess
    which setting in a product decides on fetched companies, new one isn't there
    In our package, where would one switch on a newly added company?
    where in the product do i enable new company
    where inside the product do I switch the new company on
    in which corner of the product does one switch on an additional company
    Where do I tell my product to fetch the new company?
    On which screen of our reporting program do I mark the new company for fetching?
    Apparently the tool itself must be told to fetch a new company, where is that done?
    Does the reporting product have its own list where a new company must be ticked, and where is it?
    Where in the product itself do I switch on a new company?
    Perhaps the new company has to be ticked in the tool itself. Where would that be?
    Where do you select companies inside the reporting product, now that the new one doesn't come along?
    Where do I tell the software which administrations to fetch, so the new one comes in?
    Where in the product do I select a newly added company for fetching?
    Which screen of my software holds the choice of companies, now that we have a new one?
    Where would I find the switch for extra companies in a third-party tool?
    Is there also a selection inside the product that determines which Exact companies are fetched?
    In which settings do I tell our BI tool to load the newly set-up company?
    Does the software have its own switch for companies, and where would the new one be turned on?
    The software apparently needs to be told to fetch the new company. In which menu do I do that?
    .opt-invantive =
        invantive cloud
        invantive
        in invantive cloud
        a product of invantive
        invantive control
        we use invantive
        from invantive
        bridge online
        we run on invantive cloud
        data hub of the same make
        a data container, that's what it's called
        the one with use all@eol
        control for excel
        We work with Invantive Control
        It comes in via their cloud
        the first
        Bridge Online
        Power BI on top of an Invantive database
        Data Hub
        We run SQL with a "use" statement
        the one where you write use and a list
        their cloud with a virtual database
        Invantive Control within Excel
        we query through bridge online
        it's Invantive Cloud feeding our Power BI
        Invantive's Excel add-in
        Invantive Bridge
        Invantive Control for Excel
    .opt-other =
        another product
        a different product
        something else
        another package
        not from invantive
        not invantive
        another program
        another supplier
        power bi
        silverfin
        visionplanner
        we have silverfin
        one from a small vendor in ghent
        speedbooks it is
        a package by another company
        another brand altogether
        Silverfin
        A different maker altogether
        no, we use Caseware
        Our webshop connector
        It's an HR package
        an invoice scanner
        Not theirs, some other reporting tool
        a till system from a small vendor
        not the Invantive one
        Visionplanner
        a script our IT wrote
        not that one, something else
        our own Python script
        Something else, an expense tool
        not that, we use our own portal
        other one
        it's Fathom
        homemade script
        we don't use anything of theirs

new-administration-invisible_in-invantive-cloud =
    Division not selected in my Invantive Cloud database
    Where in Invantive Cloud do I put "use all@eol" so that a recently opened company joins in?
    My startup SQL at Invantive names five divisions; is that why the sixth doesn't turn up?
    Our planning tool runs through Invantive Cloud, but the company founded in March hasn't surfaced there.
    How to pick the absent company in Invantive Cloud, is this in the database?
    Do I need "use all@eol" so that my data source takes the new company too?
    must I also tick the new company in Invantive Cloud before it shows?
    Our database in Invantive Cloud was put together two years ago. Companies added after that never turn up in the tables. Do I have to select them there somewhere?
    We incorporated Valencia S.L. on 1 March. It exists in Exact, my rights are in order, the app has it; yet the database in Invantive Cloud returns eleven companies instead of twelve. Where is the twelfth selected?
    In Invantive Cloud the database brings up just the old companies; how do I add the new one there?
    Our Invantive database still reads the six from last year, what do I change for number seven?
    'use all@eol' or something? The company I set up yesterday is absent from the Invantive query
    fresh administration not in my Invantive Cloud database
    Exact has it, my user has it, the app has it. In Invantive Cloud the database still lists the old five, so number six never gets to Power BI.
    The missing entity has all the rights, they say it's only Invantive Cloud that leaves it out. How do I get it in there?
    use all@eol so the new company is included
    how do I take a new administration into my Invantive Cloud database
    our Invantive Cloud database only loads the old companies, how to select all
    How do I include a new Exact company in my database in Invantive Cloud?
    use all@eol, what does that do for a newly made division
    Invantive Cloud doesn't show the new entity though it works in Exact. Where's the choice made there?
    database definition in invantive, add a fresh division
    Invantive Cloud doesn't pick up our new company
    Invantive Cloud database, new division
    Which statement makes an Invantive Cloud database select every administration, the new one included?
    include a new company in Invantive Cloud database
    My Invantive database only holds three divisions and I created a fourth. Where's that picked?
    Invantive Cloud: how do I include the new company in the database definition
    what's the statement in Invantive to select every administration
    my Invantive database was set up with fixed companies, the new one is left out. where to alter?
    new company missing in Invantive Cloud, do I have to change the database definition
    Is it "use all@eol" for getting every company, the new one included?
    Invantive only returns the old divisions and not the new division
    add new company in Invantive Cloud database
    invantive doesn't take my new division, use all?
    use all@eol new company not included
    Our Invantive database is fixed on six companies, where do I change that for number seven?
    What's the statement in Invantive that selects every administration, new ones as well?
    Does my database in Invantive choose its own divisions? The latest one is missing from every table.
    Invantive cloud all companies instead of a fixed set.
    new division missing from my Invantive Cloud database, is it the use statement?
    Our hotel data goes via Invantive Cloud and the new hotel isn't loaded. How do I pick it there?
    use all@eol, is that what I need for the new branch in Invantive?
    Invantive Cloud database doesn't fetch the new division
    use all@eol or list divisions? my newest one isn't in the Invantive Cloud database
    Invantive Cloud database definition doesn't include our new division
    does use all@eol cover entities that were created last week
    How do I get a new company into the Invantive Cloud database, is there a statement for it?
    How do I include the new division in my Invantive Cloud database, it still has the old partition list
    use all@eol, does that bring in the company created yesterday?
    Data container in Invantive was made with fixed divisions, newly created ones stay out
    Invantive Cloud virtual database doesn't contain the new company
    Partitions in the Invantive data model don't include the newly made company
    How do I tell Invantive to take all divisions rather than the ones from last year
    Invantive SQL: which statement picks up also the companies set up after the database was defined
    invantive cloud: added division not in database, where choose
    We report via Invantive Cloud, how do I include the entity created last week
    Invantive: partition list misses the new branch, use all?
    use all@eol
    invantive cloud partition new company add
    invantive sql new division use statement
    Invantive Cloud leaves out our new company, is it that use all thing?
    new company not in Invantive Cloud database, where do I choose it
    which statement selects every company in Invantive
    new company missing in an Invantive Cloud database, where do I select it
    use all@eol for new divisions
    how do I select the just-opened company in the Invantive Cloud database
    How do I include a new company in Invantive Cloud?
    A newly created division has to join our Invantive Cloud database. Which statement decides on the divisions in there?
    where in Invantive Cloud do I say the database should include the new company
    In Invantive Cloud, how do I include the new company in my database?
    For a new division to be included, must I change something in my Invantive Cloud database?
    the new company isn't in my Invantive Cloud database, where are companies chosen
    A sixth company came along and my Invantive Cloud database only gets five, where do I add it
    Company 7 was added in Exact last week, does my Invantive Cloud database pick it up by itself
    adding our new division to the Invantive Cloud database
    use all@eol new division
    Where in Invantive Cloud is it decided that a new division takes part
    Which setting in the Invantive Cloud database picks the new company up?
    How do I add the new company to our Invantive Cloud database?
    In Invantive Cloud we select fixed companies. How do I include the new administration?
    What does use all@eol do, and will it fetch our new company?
    Our Invantive database definition lists company codes. How do I get the new one fetched?
    Where in Invantive Cloud do I switch on our newly added company?
    Our newest company doesn't come along in Invantive Cloud, where are companies chosen there?
    How do I include a new division in the database definition of Invantive Cloud?
    Which use statement makes Invantive SQL pick up all divisions of Exact?
    What do I change in Invantive Cloud so that the new division 500 is retrieved?
    In Invantive Cloud, where do I set which divisions a database includes so the new one joins?
    Is use all@eol the right statement to pick up the company we just created?
    Our Invantive database has a fixed choice of divisions, how do I get last week's company in?
    invantive cloud doesn't take our new company
    In Invantive Cloud, how do I include the newly added company in our database
    partition list in Invantive Cloud database definition lacks the new company
    How to include the newly set up entity in the Invantive Cloud database definition
    invantive cloud pick new division
    invantive database definition doesn't have our new division yet
    how do I select the newly created company in Invantive Cloud
    how do I include the new division in our Invantive Cloud database
    How do I select the new company in Invantive Cloud?
    Where in Invantive Cloud do I switch on the administration of our new client so it's loaded?
    Where in Invantive Cloud do I include a newly made administration?
    Which statement makes Invantive Cloud take in every division, new ones as well?
    In Invantive Cloud, where do I choose which companies the database loads?
    Do I need use all@eol to have the new company included in Invantive?
    How do I include a new company in the database definition on Invantive Cloud?
    In which place in Invantive Cloud do I select the new division so it is included?
    How do I tell my Invantive Cloud database to include the division we opened yesterday?
    Invantive Cloud does not return the new division, where do I choose it?
    use all@eol, what does that do for new companies?
    How do I include every division of Exact in my Invantive Cloud database?
    How do we include a just created company in an Invantive Cloud database?
    Invantive Cloud doesn't load the new company. Which statement picks all of them?
    Does the database definition in Invantive Cloud decide which companies come in? The new one doesn't.
    .done =
        put use all in
        changed the definition
        database takes them all now
        it says use all@eol now
        new firm added to the selection
        database reloaded
        ran the statement
        it listed ten numbers, added the eleventh
        looked, all had been chosen
        put use all@eol in there
        all picked now, return
        ran that, all selected now
        command added
        it had three codes in it, now four

new-administration-invisible_in-another-product =
    Does Spendesk have its own list of entities to activate before the extra one is displayed?
    The vendor's software apparently remembers a choice of companies from installation day, how do I make it see the rest?
    our old scanner only knows two companies, is that in its settings
    When linking Lightspeed I did pick the youngest firm, yet its drop-down lacks it.
    Is there somewhere in Silverfin itself a list where I must activate the company that is missing?
    new firm won't show in the till software, does it have a knob of its own for that?
    The consolidation software has its own page of entities to import. Could it be that our new Spanish company has to be switched on there before it shows, rather than in Exact?
    Our newest franchisee, Hasselt, is live in Exact, but I notice the roster app has its own settings page with a list of shops. Could that be why it isn't showing?
    In Silverfin the freshly opened client does not show up, is there a setting in Silverfin itself?
    Visionplanner has its own list of companies I believe; the new one's not in there. Where do I look?
    The cash flow tool (not Invantive) shows every company but our latest one, is there an import button at their end?
    does cash register have own list where new shop company must be switched on
    I was told that the expense software has its own list of companies on its side. I'm in there now and can't tell where the new one needs switching on.
    Rights are in order for the new firm. Might our planning product itself have a setting for which companies it loads, since it shows the old ones only?
    In our reporting app (not Invantive) the new entity must be switched on somewhere. Under which heading do I search?
    where does a product usually keep its list of divisions so I can add the new one
    no setting in our time tracker to include the newly made company, whom do I ask
    Our till app has a screen for the Exact connection. Do I tick the new company there?
    in some other tool, not Invantive: where's the list of companies usually
    find divisions setting in our tool
    I've no clue where our planning software lets you add a new administration. What words should I search for?
    typical place for a company or division list in a linked product
    Which setting in our (non-Invantive) tool adds the new entity?
    where in Fathom do I add the new Exact company
    our tool isn't Invantive, where would it normally hide the list of divisions to switch on the new one
    looking through the settings of our cash flow app to activate the new entity, what should I look for
    product is not Invantive, it's FloatCash. Where might its list of companies be for the new one?
    look for "divisions" in the settings of our tool, is it? for the new firm
    not invantive, other software: where do I add the new company
    settings of the tool has no companies list, need new one in
    our BI vendor's tool, where would be list of divisions
    Where in the settings of our planning tool do I add a new company from Exact?
    Shopify connector settings, list of companies, new one to be added
    Expense app: activate the newly founded entity in its own settings
    Rights are fine in Exact. Does Visionplanner need to be told separately that there's one more firm?
    spend tool menu shows entities, must the new one be enabled over there
    Where would a roster tool hide its list of companies? I want to tick the new kitchen
    In which corner of a forecasting tool would I switch on the new company
    where would a typical non-Invantive product hide the list of companies to load, for our new one
    Whereabouts in an expense tool would the list of companies be, to add the new one?
    Not Invantive but Onstream here; in which corner of its settings would the entities be chosen for the newco
    Our planning vendor's app has a settings page for the Exact connection, might I find a list of companies to extend with the new one there
    In Fivetran, where could the list of divisions be, so the young entity gets loaded
    which settings page in a marketplace connector holds the list of companies, we've a new one
    in our marketplace software, under which setting do I tick the newest company
    where in tool settings list of companies
    tool's own company list, add new one, not invantive
    The new salon isn't picked up and we're not on Invantive. Where do such packages usually let you choose companies?
    in our expense software, where might I tick the new company
    where would a dashboard tool keep its own selection of companies, the new one isn't in
    Where in the product do I switch the new company on?
    The new company has to be switched on in our expense product itself. What would such a list be called in there, and who knows?
    which settings page of a planning tool usually lets you switch on an additional Exact company
    The hours software keeps its own list of entities, where in its settings do I switch on the new one?
    Does a newly made company also need switching on inside the product's own settings?
    our till has its own list of companies somewhere, I want to switch the new one on
    A mate said I have to switch the new entity on inside the tool itself, where does one usually find this
    expense tool settings tick new company
    Does our planning tool keep its own list of companies, and where would I switch on the new one
    Somewhere in the scan tool's own settings there must be a list to add the new company, where?
    In which setting of our time tool do I turn on the new company?
    The report program has its own list of companies somewhere, where do I turn on the new one?
    Where do accounting add-ons usually keep the setting for which companies they load, now that one was added?
    Where would a product like Agicap keep its own list of companies, so that I can switch the new one on?
    I can't find where our dashboard vendor lets you add a newly founded company, what should I look for?
    Silverfin side: whereabouts in its settings is a new Exact company added
    In a budgeting tool that isn't Invantive, what setting would hold the list the new company must join?
    hunting in the settings of our budgeting tool for a list of companies, the new one isn't on
    new entity to be switched on in the supplier's settings, what is it typically called there
    Where in the tool's own settings do I turn on the new entity?
    Our planning software seems to have its own list of companies, where would I turn on the new one?
    In which part of the product's settings do I enable an added company? It's not an Invantive product.
    Where in the settings of a product other than Invantive would I turn on a newly added company?
    I need to switch on a newly made company inside our planning product itself, where are such settings normally?
    Where in a non-Invantive tool do I usually tick an extra division?
    We use Fathom. Where would I switch on a company that Exact already has?
    Our consolidation tool needs the new company switched on. Under which kind of settings do I look?
    Where in our expense tool do I add an extra Exact company?
    Our CRM has the Exact link settings, where in there would I tick the extra company?
    Where in a planning package do I generally find the list in which a new company has to be added?
    Our consolidation tool has an own list of entities, I suspect. How does one find that for adding the new one?
    .done =
        found it
        found
        I found it
        was in the connection settings
        vendor showed me the screen
        found a list of divisions
        helpdesk did it together with me
        a switch under companies
        found in the connection
        it was with the connection, named branches
        vendor showed me the spot
        they call it entities
        know where it is now
        it's under connection settings, found
        under "entities", sorted
        asked support where it is
        there's a list named companies, found it
        it's under connection settings
        vendor told me where, ok
        called "entities" in ours, found
        will ask their support

new-administration-invisible_where-is-filter =
    Where do I look for a filter that might be hiding a division?
    I inherited this report and suspect it throws one firm out on purpose, how can I tell?
    Can a filter in the report hide the new company, and where would that be?
    where would such a sieve sit that leaves our new shop out?
    The new company is in the data model, says our consultant, so it must be hidden by a selection in the report itself. I'm no report builder. Where would such a selection be tucked away?
    Client's model is inherited spaghetti. Where do filters on company usually hide when one entity fails to appear?
    I'm told there may be a filter that hides our new company, but where would that be?
    Everything's been granted and loaded, and still company 31 isn't on the page. Could something in the report hold it back?
    How do I find out if a selection from the past excludes the new entity from my figures?
    where could a filter be that hides the company
    Everything up to the report is okay and you say something in it hides the new company. I did not build the thing, so where would I even start looking?
    where do such filters hide, the ones that drop the new company
    locate filter on companies
    Somebody suspects a filter is keeping our new entity out. Is that in the source, the report or a page?
    where could such a filter on companies be hiding
    where do filters hide that could keep the new company out of my report
    report inherited from someone else, how do I find a filter on administration
    how to see if there's a fixed selection of companies somewhere in the report, new one isn't there
    they tell me a filter is hiding the new company. Where's the filter?
    how to find filter on administration in my report, new one not there
    where would a filter be hiding the new company
    how do I find the selection on companies in my report
    which place in report has company filter, new one is absent
    Someone told me a company filter leaves out the new one, where would that be hiding?
    Where do filters on administrations usually sit, depends on the tool I guess?
    Could be a filter that hides our newest firm, but I don't know where one looks for such a thing.
    Which place in a report typically pins the list of companies so a new one drops out?
    Somewhere a selection must be hiding the new store in the report but where do people put those
    Report leaves out the new spa, my nephew says a filter. Where would I look for it?
    they say a filter hides our newest entity, where would such a thing be
    suspect a filter suppressing the new entity, where to look
    They say a filter in the report holds back the new trust, where does one find such a thing?
    Which spot would I look in for a selection that hides the newly acquired entity in my report
    Someone says a selection in the report keeps the new firm out, but I don't know how reports do that or where to look
    report may have a fixed company list which leaves out the newest, dont know where one finds that
    told there's a filter hiding the new company in our report, where would it sit
    find the filter that hides a new company
    Where could such a selection be hiding that leaves out our new branch?
    where do I look for a filter that hides the just-added company
    Where would a filter hide our new company?
    The consultant thinks a filter keeps our new company out of the report. Where do these usually live?
    could a forgotten filter keep the new entity out of my overview and where do I look
    Might a filter keep out the new company, and where would such a thing be?
    could a filter be hiding our new company in the report, how would I spot it
    Told a filter keeps the new entity out of our report, where does one look for such a thing
    something filters out the new company, where's such a filter
    report has fixed company list, where
    I think a filter in our report keeps the new company out. Where would I find it?
    The report leaves out our new company; where could such a filter be hiding?
    I suspect a filter hides the new company in my report, where do I look for one?
    where could a filter be hiding that hides the new company
    They say some filter could hide the newcomer, where do filters live
    A filter probably suppresses the new company; where would one be?
    where would a report hide a filter that excludes the new company
    Where do the filters live that could keep a new company out of a report?
    If a report filter is hiding our new client, where would one look for it?
    Where would a filter that hides a new entity typically be hidden in a report?
    They told me a filter hides the new company. How do I locate it?
    Where might an old selection list hide that leaves out our latest company?
    I suspect a filter hides the new entity but I have no idea where to look for it.
    What's the place to look for something filtering out our new company in a report?
    Could a filter in my report be hiding the company I just added? Where would I look?
    The refreshed dataset contains our new LLC, only the visual doesn't. Where might I find a selection that excludes it?
    Our spreadsheet seems to have the companies hard coded. Where might that be set, as the new one is missing?
    .opt-power-bi =
        power bi
        in power bi
        powerbi
        we use power bi
        bi
        pbi
        in the power bi report
        a pbix file
        pbi desktop
        microsoft's dashboard
        power query, with the yellow bars
        in the powerbi service
        power bi it is
        Our dashboards live in the Microsoft BI service
        A pbix from the consultant
        That yellow Microsoft thing
        It's built there with DAX
        We have a Pro licence for it
        On app.powerbi.com
        microsoft's BI thing with slicers
        published from desktop to a workspace
        it's in DAX I believe
        not excel, pbix
        our pbix file
        it's a Power BI dashboard
        a PBI dashboard
        it's not excel
        no spreadsheets here, only power bi
    .opt-other =
        in excel
        excel
        something else
        in a spreadsheet
        not power bi
        another program
        google sheets
        a workbook
        qlik
        a pivot table in a spreadsheet
        xlsx with buttons
        tableau here
        we use google sheets
        an ordinary worksheet
        sap business objects
        Just a spreadsheet
        pivot table
        Qlik Sense dashboards
        We use Tableau
        An xlsx my colleague keeps up
        Google Sheets
        No BI tool, a list within the app
        a plain spreadsheet with pivots
        Tableau
        no power bi here, a workbook
        the tool's own pdf overview
        good old Excel
        no power bi here, just a sheet
        spreadsheet
        Tableau over here
        Google sheets actually
        we don't have power bi
        not in power bi
        neither, some other tool

new-administration-invisible_filter-in-power-bi =
    Find Power BI filter step that excludes a company
    Under "Filtered Rows" in Power Query I see a handful of division numbers, is that why our newest one isn't charted?
    Could a page-level or visual-level filter in my .pbix be what hides the subsidiary?
    Could a leftover step in my query be hiding division 1042?
    Which step in Power Query throws my new division away?
    maybe somebody told Power BI to skip it, where do I look?
    I suspect a step in Power Query that keeps only the entities we had in 2022, so the newer ones fall off. How do I spot it in Power BI Desktop?
    I suspect somebody hardcoded division codes in Power Query. Which step should I look for to find out why the new entity drops out?
    In Power Query I see a step 'Filtered Rows', may that be why the new division is missing?
    The slicer in Power BI offers the old companies only, the table behind it does have the new one
    Which step in the Power BI query editor keeps division 3301 out of my visuals?
    which Power Query step drops my entity
    does a slicer in Power BI leave out the new company?
    The data of the new company is in the table when I look at the raw rows. After the steps in Power Query it has vanished.
    A predecessor made the Power BI file, I fear he fixed the company codes in it so that our new one drops out. How can I see that?
    where in Power BI is the filter that drops the new company
    the company slicer in Power BI lacks our newest entity
    which query step in Power BI may exclude a new administration
    where would a filter that hides the new company sit in Power BI?
    In which step of my Power BI query might a fixed list hold back the new company?
    slicer in power bi leaves out the new division
    Power BI does have the new entity's data but my page won't show it. Where's that filter?
    power query filtered rows on company code drops the new one
    Power BI slicer has all companies bar the new one
    Power BI, filtered rows step, new entity
    Could an old step in our Power BI query be dropping the newly founded administration? Where do I look?
    Power BI leaves out our new division
    Which query step or slicer in Power BI might exclude a company?
    Power BI leaves out the new company, where's the filter step in the query
    check slicers in powerbi for new administration how
    My Power BI dataset has a step 'Filtered Rows', could that throw away the new entity
    Power BI must have a row filter somewhere, the new company's rows vanish
    where do I look in powerbi for a filter on company, the new one not in slicer
    pbix made by an ex-colleague hides the new entity, slicer or query step?
    power bi report hides new company, slicer or query step?
    power query has a filter rows step with old companies
    Power BI slicer doesn't list the new company although the dataset has it
    Find the filter in pbi that throws out our newest administration.
    Applied steps in the query, which one excludes a newly added firm?
    The pbix was made when we had four firms, now five. Where in Power BI could those four be pinned?
    Power query list of divisions, missing newest
    new entity won't appear in Power BI even after refresh, where's the filter hiding
    New branch is in the Power BI dataset but not on the page, where are filtered rows set?
    Power Query step may be filtering out our newest company, where do I look
    our newest entity isn't in the Power BI slicer
    Power Query step filters on division so the new one drops out
    pbix slicer omits the newest company
    think powerbi filters on company numbers so the new one is missing
    Power BI query has a step with company codes, our new one isn't among them. Where do I find that?
    Which step in Power BI filters away our newest school?
    In Power Query is there a step that keeps only certain divisions, and how do I locate it, my new entity falls out
    PBI desktop: dataset has the newco, visuals do not, where could a slicer or query step be filtering
    Is there a Table.SelectRows somewhere in my pbix that kills the newest entity
    slicer in PBI doesn't offer the new BV
    Which applied step do I hunt for in pbix when the new BV is lost between source and visual
    in power bi desktop, which step drops the rows for our newest entity
    slicer in our Power BI page seems to omit the newest firm
    powerbi slicer old companies only
    Power BI refreshes fine but drops the brand-new venue, where would a filter hide?
    Our Power Query has hard-coded company codes and the new gym isn't there
    which Power Query step could be dropping the new company
    slicer in Power BI hides the new entity, where to look
    is there a row filter in the query that leaves out our newest division
    how do I check the Power Query steps for a filter that leaves out our new company
    Could a Power BI slicer be hiding the new entity?
    The new company is in the dataset but none of the Power BI pages show it. Where might a selection be hiding?
    could a row filter in Power Query be dropping the new entity, how do I find it
    A slicer in Power BI may be hiding my new company, where do I look?
    Could a query step in Power BI be withholding the new company?
    The slicer in Power BI shows six firms, the new one isn't a choice
    Added in April, it's in the query but drops out of the Power BI pages, where would a filter sit
    a hard-coded list of companies in the Power BI query leaves out the new one
    power bi slicer without our new company
    power bi slicer hides new division
    Is there a slicer or query step in Power BI keeping our new company out, and where would that be
    Maybe a Power BI query step hides our new company, where do I check
    Could a filter in Power BI be hiding our new company? How do I find it?
    Our Power BI model has a fixed list of division codes. Where do I add the new one?
    The data of the new company is loaded, but a slicer in Power BI leaves it out.
    The new company is in the data, but not on the Power BI page. Where are filters set?
    Could a filter in Power BI be hiding our new company and how do I find it?
    Where in Power BI do I look for a selection that leaves out our new company?
    Could a filter step in Power Query be dropping our new company?
    The new division is in the model but not on my Power BI page, where do I look for the slicer?
    I filter on a Division column in Power Query, is that why the new company is missing?
    My Power BI query loads every company but the new one, could a filter row step be the cause?
    Which places in a Power BI file can hold a fixed list of divisions, as our new one is left out?
    Could a slicer or a filtered rows step in Power BI be why our newest company is not in the visuals?
    power bi leaves out the new company, is ther a filter in the query
    power bi hides our new shop, where's the filter
    Slicer or query step in Power BI that leaves out our newest company, how to find
    slicer in pbix doesn't list the new company
    hardcoded division list in M code, new one left out
    Which query step or slicer in Power BI might exclude our newest company
    power bi slicer hides new company
    power query step filters out new division
    which query step in Power BI might be dropping our new entity
    slicer doesn't list the new school, where to look in power bi
    Power Query seems to filter rows so the new company drops out
    Where in Power BI is the filter that omits the new company?
    I think our Power BI report filters on company so the new one is dropped, where do I check that?
    Somewhere in my Power BI query there must be a filter hiding the new company; where do I look?
    Does a row filter in the Power BI query leave out companies that were added later?
    Where in Power BI could a filter on company codes hide the new one?
    Our Power BI report once got a fixed list of company codes. Where do I look for it so as to include the new one?
    Where in Power BI could a fixed list of companies be keeping the new one out?
    I suspect a slicer in my Power BI file is hiding the new company, where do I look?
    Power BI leaves out our new company. Where could a slicer or query step be filtering it?
    Power Query step hiding the new administration
    Power BI has a slicer with a fixed set of entities, could that be hiding our newest company?
    Where would a Power BI query be dropping our youngest company?
    Power BI query has a filtered rows step with company codes, does that hide our new BV?
    Might a slicer or query step in Power BI be hiding the freshly opened company?
    .done =
        found it
        found
        I found it
        discovered the step in the query
        slicer found on page two
        refreshed after changing it
        power query, step filtered rows
        the page had a restriction
        it sat in the source
        there was a query step with ten codes
        checked, there's nothing
        refreshed after the change
        there was a filtered rows step
        found a filtered-rows step
        slicer cleared
        nothing filtering in there
        found a filtered rows step
        spotted the slicer, go back to the question
        a Filtered Rows step is there
        filtered rows step found

new-administration-invisible_filter-elsewhere =
    Could an Excel filter be hiding the new company?
    The WHERE clause in our SQL report lists company codes and the fresh one isn't there, is that it?
    Our Google Sheets overview has a selection at the top that never offers the second store, where do I change that?
    Might my template itself be leaving the Irish company out? Where would I look?
    How do I see if our Qlik report leaves out a company becuase of an old selection?
    could my Excel sheet be hiding the new company by itself?
    We don't use Power BI but a pivot table in Excel and a Qlik app. In both the branch opened this year fails to appear. Where do those hide a restriction on company?
    Perhaps our occupancy report, built in Qlik, leaves out Marina Heights on purpose. How would I discover such an exclusion?
    My Excel pivot leaves out the new BV although the sheet below has its rows
    In our Qlik report the freshly added subsidiary doesn't turn up, some where-clause maybe?
    Tableau workbook made by a consultant, probably with fixed company numbers: the new entity is not in it
    maybe my spreadsheet report filters new company away, how to see
    The colleague who built our Excel report years ago had hard-coded company numbers in it, I suspect. The new one is fetched but doesn't reach the totals.
    Our Excel workbook leaves the new entity out; a colleague thinks there's a selection baked in. Where would I look for it?
    pivot table in Excel leaves out the new administration
    where in my spreadsheet might a selection hide the newest company
    our Excel report uses a list of company codes, must the new one be added
    My Excel pivot won't show the new company though the source data is there. Where's the selection?
    the old report maker put fixed company codes in the spreadsheet, how does the new one get in
    pivot table filters the fresh company away
    A colleague made the workbook years ago. Where in that file could a selection hold back the new company?
    our Excel pivot refuses to include the new company
    Excel list of codes, new entity
    A colleague built the spreadsheet with a list of administration codes. Does the new one have to be added there?
    pivot table in Excel omits the new company
    our Excel report is built on a list of company codes, is that why the new one's absent
    excel pivot doesn't list the new company, filter somewhere?
    in my Excel workbook there's a tab with company codes; new one isn't on it. is that the filter?
    pivot table keeps old companies only, where do I look in Excel for the selection
    Excel pivot leaves out the new company, where's the filter
    spreadsheet from the retired controller has company codes typed in a tab, new one is not there. Is that the reason?
    in Excel no new administration, in Exact yes, where I look for selection
    pivot table doesn't include the new company
    excel report has list of company codes, new one not in it
    google sheet report with fixed selection, new entity missing
    Pivot table leaves the new company out
    Somewhere in this Excel workbook there's a selection of companies, where do I find it?
    The consolidation sheet our controller built ignores the new entity, is it a filter in Excel?
    In my cash-flow workbook there's a drop-down above the pivot, could that hold back our fifth firm?
    Looker report, new administration filtered out I believe
    pivot table in Excel leaves out the company the client added last month
    The pivot in our takings workbook leaves out company 104, the new one
    pivot in Excel leaves out the client we added in May
    the workbook has a tab with codes and the new client's not coming through
    pivot table leaves out the newly added company
    our Tableau sheet has a hard coded entity list
    My Excel pivot leaves out the new home; which filter hides it?
    My spreadsheet holds a row of company codes without the new one, is that why it's absent?
    the pivot in my group workbook lacks the newly opened company though the data sheet has it
    Excel consolidation sheet works with a list of company codes, could that leave out the new one
    Which things in an Excel report could suppress the latest subsidiary: a filter, a code list, the pivot?
    SUMIFS over a list of company codes in the group workbook, last entity created isn't in the result
    pivot table excludes the shop we added, in Excel
    Google Sheet report has company codes typed in, the new one isn't
    spreadsheet totals skip the newest shop, probably some selection in the sheet
    pivot doesnt show new company
    excel sheet with fixed company codes, new one left out
    My pivot table skips the company we added, is there a fixed list of codes somewhere?
    Excel pivot leaves out the new company
    excel pivot doesn't include the new entity after refresh, is there a fixed list of codes somewhere
    A pivot filter might hide the new company, where do I look?
    The added entity is missing from my Excel pivot, which only knows the old codes. What do I look for in the workbook?
    Pivot in Excel leaves out the new branch, some selection on company codes maybe
    My pivot table leaves out the new entity, some selection in the sheet?
    Pivot table in Excel doesn't pick up the new company, is there a fixed list in it?
    the pivot in Excel has fixed company codes, our newcomer doesn't show
    Predecessor probably hard-coded the company codes in this Excel, the new one doesn't turn up
    pivot table only has the old firms in it
    pivot table filter omits new company
    Spreadsheet report skips the new entity, might it have a hard-coded list of company codes?
    Could a pivot filter in my Excel be hiding the newly added company?
    Our Excel pivot table doesn't include the new company. Where is the selection?
    An Excel report with a list of company codes leaves out the new one. How do I find that list?
    My spreadsheet sums up by company code and the new company isn't in it. Where do I look?
    My pivot table in Excel skips the new company, where could that selection be?
    Our Excel pivot leaves out the company we added in May, is something filtering it?
    Our spreadsheet uses a short list of division codes, could that hide the new company?
    My Excel pivot leaves out the new company, could an old list of division codes be in there?
    Where in an Excel report might a selection exclude the company that was added in June?
    Pivot table in Excel hasn't got the newest client, where's the selection
    where clause in our view lists division codes, newest missing
    Excel report uses fixed company codes, presumably the new one isn't among them
    pivot table without new company
    our Excel workbook may have a fixed list of company codes, the new one isn't in
    pivot in Excel has hard-coded company numbers and leaves out the new one
    Excel pivot leaves out the new entity, where's the filter?
    Our Excel pivot probably has a fixed list of company codes, so where do I look for the missing entity?
    Our Excel workbook uses a pivot with fixed company codes, could that keep the new one out?
    Our monthly report is an Excel file somebody made years ago. The new client isn't in it though the data does arrive. I suspect a selection somewhere in the workbook.
    The pivot table in Excel leaves out the new company although it is fetched, where is that filter?
    My pivot table has a hard list of administration codes, could the new one be left out because of that?
    My Excel workbook doesn't show the recently added company, do I have to look at the pivot?
    The pivot table leaves out the entity we added in January. Where do I look in Excel?
    Excel report with a list of company codes doesn't include the new company
    The pivot in Excel only has the old companies in it. Where would that selection sit?
    The Google Sheet lists companies by code and the new code isn't in there. Is that the filter?
    I think a fixed list in our workbook leaves out the new company. How do I find it?
    .done =
        found it
        found
        I found it
        was in the pivot
        found the codes on sheet two
        selection located
        fixed codes in column a
        pivot selection was on three
        a colleague pointed it out
        the pivot had a selection
        codes on a hidden tab
        found it in cell B2
        looked everywhere, none
        codes list updated
        pivot was the culprit
        can't see any of those
        the pivot had one, return
        found a list of codes in a hidden sheet
        pivot filter found
        hidden sheet with codes, gotcha
        pivot was filtered

new-administration-invisible_empty-list =
    New division comes out empty, no error
    Zero rows for the company although invoices have been posted there
    The new firm can be picked, but all its pages stay blank and nothing complains
    Why would the ledger of just one entity return nothing at all while the others are full?
    blank company
    Import ends in green, yet company 88 brought nothing along.
    after loading, a blank page for the new charity
    Why gets my querry no rows for one company, and also no error?
    What does it mean when the table of debtors is blank for only the new administration?
    Can missing rights make a list empty? For company 7 the refresh is green but nothing comes.
    company's name is there all right, but not one line underneath
    bare table for the new firm, doesn't complain, just blank
    only nothing and more nothing for that company, no red letters either
    For the newly founded foundation our reporting tool does show the name, but the trial balance has zero rows, while in Exact I see plenty of postings. It doesn't complain about anything.
    Query on the transaction lines returns 0 records for division 3489021 and thousands for the rest. There's HTTP 200 and an empty array. Why's this one blank?
    api gives back [] for the new division. no error. just []. why
    The subject-access search tool returns nothing at all for our Cork subsidiary, though I know there are invoices in it. Not so much as a warning.
    The company is in the list now, but with zero rows everywhere, and no error
    New entity chosen, refresh OK, all amounts blank. Does it lack bookings or do I lack rights?
    Debtors come in for the new BV, but the cost centre table is empty, without any message
    table comes back empty for new company
    zero rows, no warning, only for this BV
    The new company appears by name in our report, I click on it, and get nothing. No warning, no red text, just a blank page.
    The new company is named in the report, but its invoices come out as nothing. I'd expected an error if something were forbidden
    the new company is there but has no rows
    zero records for the new entity and no error either
    is the new administration empty because nothing was booked or are rights lacking
    the new administration gives an empty list in the app, no error
    The new company does appear but is completely empty, no error. What may it be?
    blank table for the freshly made company
    For our newest entity I get zero rows and no message. Are rights lacking or is there simply nothing in it yet?
    Blank for the new company although the app looks fine. What do I check?
    new company shows but its table is blank, no error
    empty result for new entity
    There's zero rows for the administration we just founded. Missing rights or merely nothing booked yet?
    new company appears but without a single row
    No error for the new entity, only emptiness. What does that point to?
    I get an empty list, not an error, for the new company
    new entity shows up but with zero rows
    empty result for the new administration, could that be rights as well
    the new company is there in the app but no rows come, and no error
    New entity gives an empty list rather than an error, sure what does that mean
    blank result for new administration, not forbidden only blank
    new company appears but without any data
    zero rows for new entity, no error message
    list stays empty for the newly added company
    The new company is there but every list is empty
    No error, just a blank screen once I open the new books in the tool
    Stock report empty for the new firm only. Is some module not in its subscription?
    I pick the new wholesale firm, and debtors, creditors, everything shows nothing. It does contain bookings!
    Invoices blank for newest company, no warning whatsoever
    new company shows zero rows, no error, in every table
    New branch shows up in the tool with nothing in it, not a single sale, no error
    The spa company can be selected in the report but every column is blank, no error
    New company shows up but with no rows at all, nor any complaint
    new entity appears with zero rows and no error
    lists for the newly added company come back blank rather than failing
    Our new foundation opens in the app without error, but zero rows
    New company appears in the tool now but all its tables are empty, no error at all
    Entity shows up by name in the dashboard, zero rows beneath. we did post entries in it
    I do not get a refusal, just an empty ledger for the newly added company
    newly added company can be selected in the tool, but balance sheet is blank
    The newco loads without complaint and delivers nothing at all
    Since yesterday we can pick the new entity in BI and every measure says blank
    newco is there in the tool but everything zero
    the new company can be chosen but every table under it is blank
    picks the new entity, returns zero rows, no warning
    newly created branch selectable, tables blank, no error
    new company appears with zero rows
    new entity listed but table empty no error
    i can choose the new company in the tool now but it gives zero lines, no message either
    new company shows, but with zero rows under it
    new company appears in the tool but with no data and no error
    our new shop's books come up in the tool as an empty table
    The new company shows an empty list instead of data
    The new company finally shows in the app, but each list in it is empty though we've posted there.
    New administration can be picked in the report but returns zero rows without an error
    The new company does appear, yet with an empty table and no error whatsoever
    the new company is in, but empty, with no error. Rights?
    The newly added company appears in the app with an empty list, no error
    Newcomer does appear in the app, but underneath everything's blank without an error
    Company 7 is selectable since Tuesday but each screen in the app below it is empty
    the new company can be picked but there's nothing in it, and no error
    new company appears but no rows
    The new company just gives an empty table. No data, or no rights?
    The new one's there with zero lines. Rights, or nothing posted yet?
    The new company appears in the tool but with zero rows and no error
    The new company appears in the app, but all its lists are empty.
    I can choose our new administration in the tool, but there are no transactions in it and no error.
    For the new company the dashboard shows zero everywhere. Is that a matter of rights?
    Our app does list the new company, but shows no invoices for it and gives no error.
    new company is in the app but everything is empty
    I can choose the new company in the report but it's all blank, with no error
    The new company turns up in the app with zero lines and there's no error
    For the new company I get an empty table and no error, what does that mean?
    The table for our new entity stays empty without a message, is that a rights thing?
    The new company is selectable, but every list in it is empty without any error.
    The new company's name appears, but no rows at all and no error either, what could be missing?
    picked the new company in the report, zero rows, no error
    New company can be chosen but shows zero rows without any complaint
    new division selected, zero rows, no complaint
    The new entity appears in the tool with zero rows and no error
    New company comes through as a blank table
    new company there but list empty no error
    new entity does show, but with zero rows and no error
    the new company appears with nothing in it. No error either.
    The new company shows, but with an empty list
    Zero rows for the new entity and no error
    The new client does appear in the app, but its invoice list is empty and there's no error.
    Our new foundation can be picked in the app, but all its screens stay blank with no error.
    The new company is listed but it's empty in the report, with no error at all.
    I can pick the freshly added client in the report but it returns nothing, not even an error.
    The new company can be selected in the tool, but the result is an empty table without an error.
    Zero rows and no error for the entity we just added
    The new administration can be picked in the report, but the table stays blank with no error at all.
    For the new company the report gives zero rows and no error, what should I check?
    The added company can be chosen in the report but every page is blank.
    The new entity's there in the tool but with zero rows and no error message.
    The new company does show up but all its lists are empty, no error at all.
    Added entity gives zero rows in the app, no error. Missing rights perhaps?
    Selecting the new company gives zero rows rather than an error, what might be lacking?
    For the newly added entity the app loads without any error but there are zero rows
    Zero rows and no error for our youngest administration in the app
    The new company does appear in the tool, only there's nothing in it and no warning either.
    No error, simply zero rows for the company we added last week.
    new company shows no rows
    For the new BV our tool gives a blank table instead of an error. Does that tell you something?
    .done =
        went through all four
        nothing had been posted yet
        a right was missing, now arranged
        checked the rights and it's right
        no postings yet, so correct
        the period was set wrong
        nothing booked in the new one yet
        got the rights, rows appear
        made a trial invoice and it showed
        it's simply empty, no data yet
        no bookings there yet, that's it
        checked, three yes one no
        went through the four points, continue
        turned out there's no data in it yet
        the books are still empty, that's why
        company has no transactions yet
        user couldn't see that data, fixed

## What people say at a step

new-administration-invisible_in-subscription =
    is the new company part of our subscription
    not even the main user sees the new administration
    does the new company belong to our subscription, how do I see that
    should the main user be able to pick the new entity at the top left
    could the new administration have been made in another subscription
    With an invisible new company, should I first look whether the main user can pick it?
    new entity unseen, how do I know it belongs to our subscription at all
    why start with the subscription instead of the report when a new company is missing
    New entity unseen in the app. Who must sign in first to see whether it exists in our subscription?
    is the new company even in our subscription
    can main user see new entity
    Our freshly created administration can't be found by anyone. Where would one start looking?
    .opt-can-pick =
        main user sees it
        can be picked
        its listed
        its there
        yes the main user can pick it
        yes
        yes its part of it
        it belongs to it
        the main user sees it
        the main user can choose it
        im the main user and i see it
        yes i can pick it
        its in the subscription
        yes its there
        i do see it in exact
        marc has the top account and got straight in
        looked together just now, it was at the bottom
        the boss can open it
        i run the subscription and have it in front of me
        neatly in his row, number 12
        created it and opened it right away
        I'm the main user and can switch to it
        She sees it in the list
        yes, he just opened it
        The subscription owner booked in it this morning
        It's there top left on the main login
        Called her: she gets in without trouble
        Present for the boss
        the boss logged on and is in it now
        I am that person, and I can open it
        phoned him, it's at the bottom of his menu
        our chief user has it, the rest of us haven't
        yes, main user can
        not missing
        it's there for her
        he has it in the list
        no trouble finding it
        yep, first thing in his dropdown
        he found it straight away under the company name
        main user can choose it
        main user has it in her dropdown
    .opt-cannot-pick =
        main user cant see it either
        its nowhere
        not in the subscription
        no even the main user does not see it
        no
        the main user doesnt see it
        nobody sees it
        its not part of it
        not even the main user
        its not in the subscription
        im the main user and dont see it
        no its not there
        cant be picked anywhere
        not there for anyone
        even the director can't find that firm in exact
        he searched on name and number, nothing
        turns out it was created at the accountant's, not with us
        with the highest account it's lost too
        it just doesn't exist in ours
        no one gets in, marc neither
        Not even the owner's login has it
        Nobody sees that company in Exact
        missing there as well
        The main user searched the whole menu without luck
        I've got top rights and there's no trace
        Nine companies on the main account, not this one
        Our admin can't get to it either
        even our director can't find it
        I hold every right there is and it's not on my screen
        from top to bottom nobody here gets it
        the boss has the ten old ones, number eleven no
        not even her
        isn't there
        nobody can pick it
        not in our subscription
        our main user scrolled through all of them and came up empty
        not even on the owner's screen
        not even the owner's login shows it
        my boss typed the name and got "no results"
        missing for the head account as well
        nope, he can't see that one either
        not there for the main user either
    .opt-cannot-tell =
        cant check that
        no access to that
        i cant look that up
        dont know
        i cannot check this
        i cant see that
        i cant check that
        i dont know
        no idea
        i cannot verify it
        i have no rights for that
        no way to check
        cant tell
        not visible to me
        our admin knows
        im not allowed to see that
        no way for me to verify that
        boss is abroad and he alone can see that
        i've no way into that
        can't reach him today
        have to ask first and that takes time
        can't get at it from here
        impossible to check at the moment
        Can't reach him, he's ill
        I've no way of finding out
        The person sits at our parent in Germany
        skip this, I can't verify
        Our accountant holds that login and isn't responding
        Away until the 15th
        Not able to tell right now
        he's unreachable till next week
        let's skip this one, I have no means of looking
        I know who it is but he's on a plane
        the chief user is an outside firm that doesn't answer
        no idea mate
        can't check
        don't know
        main user's away
        no way to ask
        no way for me to find out right now
        he left on a sabbatical and nobody can reach him
        no way to reach him today
        no way for me to tell
        can't find that out today
        no way of checking this from here
    .stuck-not-main-user =
        just a normal user
        dont have that role
        i am not the main user
        im not the main user
        who is the main user
        what is a main user
        i dont know who the main user is
        thats not me the main user
        im an ordinary user
        the main user is my boss
        the main user is on holiday
        I'm not the main user
        that's another person with us, not me
        who actually holds that role here
        just an ordinary employee
        what do you mean by main user
        should i bother the director for that?
        I'm just a regular employee
        Who is the main user?
        that's not my account
        How do I find the person who owns this?
        My login is limited, I only do invoices
        I'm just an ordinary user
        who would that be in our firm
        I'm the trainee, whom do I ask about it
        that isn't my role, how should I go about this
        I'm not the main user, just accounts payable
        I'm only an ordinary user here
        someone else is the main user, not me
        I'm not the head user, only helping out
    .stuck-other-account =
        maybe another account
        other login
        it may be under another account
        another account
        maybe a different account
        maybe in another country
        its in another subscription
        we have two subscriptions
        i have another login
        perhaps at exact belgium
        under a different login
        could it be on the belgian exact
        our bookkeeper put it in his own environment
        we've two sign-in addresses
        might it hang under the other holding
        under a different mail address perhaps?
        Might it sit in another subscription?
        We have a Belgian environment too
        The bookkeeper created it in his own Exact
        should I look on a different site
        There's a second contract for our Spanish arm
        maybe our accountant created it in his own environment
        I've two logins, the firm's and the shop's
        could it sit in another subscription by mistake
        we also have a belgian site, perhaps there
        might it sit in the subscription of our French sister company?
        we created it on the Belgian site, I think
        head office keeps a separate Exact contract, maybe it lives there
        maybe it was created in our belgian login
        it may have been set up in the Belgian environment

new-administration-invisible_connection-refused =
    you cannot check it since the connection in Wegwijs fails
    Wegwijs itself gets no connection to look for the new company
    your connection got refused while checking for the new company
    Wegwijs refused, new entity check
    The assistant couldn't fetch the list to look for our new administration. Do we carry on by hand?
    your own connection gets refused while looking for my new company
    your own connection was refused while checking my new company, can I go on?
    when checking the new company, the assistant's own connection got refused. Is the app dead as well?
    your connection is refused when checking for new company
    Wegwijs can't connect itself while looking for my missing new company, is app dead too?
    wegwijs couldn't look for the new company because my own connection was refused, now what
    While checking why our new company isn't visible, Wegwijs said its own connection was refused
    Wegwijs tells me its own connection isn't accepted while checking the missing new company
    my own connection doesnt work, checking new company
    Your own link to Exact fails while checking the new company
    .done =
        ok ill look myself
        fine i will look myself
        ok going to look
        then i'll use my own eyes
        pity, i'll find out for myself
        the app still gets data, so onwards
        understood, manual work
        i'll do the rest by hand
        fine, signing in myself
        OK I'll look myself
        fine, next question
        Your list failed, got it
        Doesn't matter, carry on
        The app itself still gets data, I checked
        By hand then
        Right, I'll look it up in Exact
        okay, I'll look for myself
        your line is down, fine, go on by hand
        the tool still pulls data by the way, next
        no list then, understood
        fine, I'll look myself
        alright, next
        that's a pity, moving on then
        fine, move on
        the app still gets data so let's continue
        app still gets its data, go on
        no problem, proceed
        the app still syncs, moving on

new-administration-invisible_user-can-pick =
    may the user reach the new administration
    the linking user cannot pick the new company
    may the user behind the app open the new company
    I created the entity, does the connected user get rights by itself
    must whoever hooked it up be able to pick the new one for the tool to see it
    I created the company and can enter it. Does that go automatically for the user the app runs on?
    is a newly made company visible to each user right away or just its maker
    the tool's system user, can he find the fresh entity at the top left, how to test
    My colleague created a company. Does the app's user have rights on it automatically?
    I can see the new company, does the app's user see it too?
    app user and the new entity
    Does founding an administration in Exact also give rights on it to the login our reporting runs on?
    does the app's user automatically get rights on a new company
    I made the entity myself; can the account behind the integration open it?
    new entity not in tool, check if the consenting user can open it, how?
    I see the new company, but the person who connected the app may not. Where does he look?
    new company missing in the app. Should the user who connected be able to choose it in Exact?
    does the person the app runs under need to see the new company for it to appear?
    new company missing: should the connecting user be able to open it
    I can see new entity but maybe the user of the app can't
    how to find if the integration user may enter the new company
    Must the person who connected the app be able to open the new company himself?
    How to test whether the link's user has the new administration in his own drop-down?
    Should Joost, who set up the roster app, be able to see the new branch in Exact himself?
    new client not in tool; should I test it with the person who connected the thing?
    load skips the new entity, could its account lack access to it
    May the login behind the app be the reason that the new school stays away, how do I look?
    Whose login should be able to open the newco for it to arrive in the consolidation tool
    Does it matter that the interface user was not given the new company when we created it
    Link runs under a service account, do i need to see whether that account can open the new entity
    the report lacks the new company; who exactly must be able to choose it top left, me or the one who hooked up the tool
    does the person who once approved the plugin need to be able to open the new entity themselves?
    new store is in Exact for the boss; should the user behind the till be able to select it likewise?
    does app user have new company top left
    Check whether the account behind the app can open the recently created books
    Must the user behind the link have the new company in his own list?
    How do I verify that the user behind the app can open the new company?
    For the missing newcomer, whose login should I use to see if it can be opened
    can the app user pick the new company
    does the app's login need to be able to pick the new company itself before it shows
    missing new entity: can the person behind the app open it himself?
    Our BI link runs as "reporting@". Does that account need to be able to open the new legal entity itself?
    The link user sees five companies at the top left, we've got six. Is that why the sixth is missing from the tool?
    What must the linking user be able to do before a new company becomes visible in the tool?
    The new company is not in our dashboard. How do I check that the connected user may open it?
    Could it be that the person who authorised the tool has no rights on the new administration?
    How do I check if our technical user may open the new company?
    .opt-can-pick =
        yes that user can pick the administration
        yes
        yes they can pick it
        the user can choose it
        the user sees it
        that user does see it
        yes its there
        can be chosen
        yes i can pick it
        the user may use it
        it was in the list you showed me
        opened it with that login just now
        sandra could switch to it
        she sees it top left
        number 12 is in his row
        the system user has it too
        That user has it in the menu
        yes the linking account gets in
        It was in the list you showed
        I logged on with that account and could switch to it
        She books in it herself
        At the bottom of his drop-down
        The colleague has full access to it
        it was in the list just shown
        she opens it with no trouble
        he who linked the tool also works in the new company
        appears nicely under that login
        he can
        not missing for her
        it's in his list
        nothing stops her
        he couldn't last week, but since the rights were sorted he can
        never noticed, but yes she can
        yes he can open it without trouble
        it was me and I just picked it top left
        I asked Tom to log in and he is staring at it right now
        that person opens it no problem
        it was in the list you showed, so yes
        it's not hidden from her
    .opt-cannot-pick =
        no that user does not see it
        no
        the user doesnt see it
        that user cant see it
        cannot be chosen
        that user isnt allowed
        the user has no rights
        no its not there
        they cant pick it
        no i dont see it
        sandra hunts high and low and it won't come
        the system user was never given access to it
        hers ends at eleven firms
        i alone get in, she doesn't
        forgot to give that person rights on the new one
        not in view with that login
        No, the linking user lacks rights there
        He doesn't get to see that company
        only I see it, she doesn't
        That API account has three entities and this isn't one
        Apparently the person was never added to the new one
        not in her list
        I can't switch to it with that login
        I do, she doesn't, and it runs on her
        interface@ gets only the ten old ones
        he has everything, the new one not yet
        the boss founded it but the linking user was never let in
        doesn't see it
        not yet for him
        she has no rights there
        not in her dropdown
        she has rights to the old ones only
        nope, not there for him
        she doesn't get it in her dropdown
        no, that user hasn't been given it
        it is missing for her
        not on his login
        she doesn't have it
        never shows up for him
    .stuck-which-user =
        which user
        i dont know who that is
        who do you mean
        whose login does the app use
        our old admin linked that, i think
        how can i see who it runs on
        do you mean me or the one who set it up
        no name known, who would that be?
        Whose login was that again?
        I don't know who linked the app
        Happened before my time, no idea by whom
        Could it have been me?
        A consultant set it all up, with which account I couldn't say
        whose login is that
        I can see it, but was I the one who approved
        could have been anybody in accounts
        I wasn't around when this was linked, so who
        no clue whose login the app uses
        our former intern set it up, no clue under which name
    .stuck-empty-list =
        i see an empty list
        the list is empty
        empty list no error
        theres nothing in the list
        everything is empty
        no error but an empty list
        the app shows an empty list
        it shows nothing
        nothing to see in the list
        firm comes through, but no figures in it
        zero rows and nothing red
        all columns blank for that one
        it's there and yet hollow
        table stays white, no error
        The list is empty without any error
        I see no companies at all, nor a warning
        zero results
        Blank overview here
        Not one row comes back, why is that
        he opens it and there's nothing inside, no error
        I get zero rows, is that the same as no access
        the company opens, all overviews blank
        she sees a white sheet without any warning
        it isn't refused, I just get zero rows
        nothing in the list at all, blank
        I only get an empty list here, no error message
        blank result but no error

new-administration-invisible_app-may-reach =
    is the new administration ticked at the app
    may the app reach the new company or only the old ones
    where do I see whether the app may reach the new company
    does a new entity come along by itself if the app has separate companies chosen
    check that the newest company was ticked for our reporting tool
    Does a new company join by itself if I ticked companies separately for the app in the past?
    where do I read if the app may reach the newly added company
    The new company can be picked by everyone in Exact. How do I check if the tool itself may enter?
    When linking we once chose four companies. Is that why the fifth, new one can't be seen?
    new company is visible to us all, but maybe the app hasn't been given it
    was the new entity selected for app
    How do I look up whether our reporting app has been allowed into the entity founded in March?
    where do I see whether the app includes our new entity
    Is a new company added to an app's permission by itself?
    how do I find out if the app has permission for the newly created company
    where's the list with administrations of the app, want to see if the new one is in
    maybe the new company isn't included for the app, which screen tells me
    how do I see in Exact whether the app is allowed on our brand new company, it's not showing
    is the app allowed at the new company, where does Exact show it? not coming through
    where do I check that app is allowed for the new company
    is the new entity included in what the app may see
    where can I look up whether the app is permitted to see the company we made last month
    How to verify in App permissions that the new entity is among those for the app?
    how can I tell whether the connector has been allowed into the client's latest company
    User can see the new branch fine. How do I look whether the till itself is permitted there?
    how do I see whether the new entity belongs to what the reporting app is allowed to read
    new company absent from report, where do I see if the app is cleared for it
    Where do I look whether the programme may enter the freshly made company?
    Where can I look whether the consolidation tool has been allowed the newly formed company
    is the new entity ticked for the app? where to see that, our report doesn't have it
    How do I check if the planning tool's permission includes the just-added company, without altering anything
    where in Exact can I look up if our plugin is permitted on the company we added last week
    where check that app may reach new company
    Where do I see if the app is allowed in the just-added company?
    where to see if the app is cleared for the newly made company
    where do I see if the app is allowed the company we created last week
    where do I look whether the tool may reach the company we just formed
    Where would I see whether the newly founded company is included for the app
    Where do I see whether the app is allowed to reach the new company?
    How can I check in Exact if the newly made administration was included for our app?
    Where do I look if the company we just created is among those the tool may reach
    where check if app allowed on new company
    where do I see whether the newly created entity is among those the app may see
    where do I see whether the newcomer has been included in the app's permission
    Where do I verify the app is allowed into the new company?
    Where can I check that the app is actually allowed to reach our latest entity?
    Where do I see whether the app was allowed the company we added this week?
    New company absent in the app: under which menu do I see the companies that the app is allowed?
    Where do I look whether the new company is among those our app may read?
    Where can I view whether the new company is among those an app is permitted?
    .opt-selected =
        ticked
        yes its in
        on the right side
        included
        yes the administration is there
        yes
        yes its there
        its there
        its ticked
        the administration was chosen
        yes it is selected
        its among them
        its in the right list
        already there
        it has a tick
        on the right next to the others
        added it myself last week and it's still in
        it's in the choice so that's not it
        the new firm was taken along
        yep, at the bottom
        The new one is ticked for the app
        Right-hand column, yes
        it's among them
        I added it last week and it's still there
        At the bottom I see the company named
        Six in total and this is the sixth
        Included in the selection
        I read its name among the seven
        present, so that isn't it either
        somebody put it in by hand last week
        there, right at the end of the enumeration
        yes, it's there
        not left out
        the new one's included
        isn't missing
        ticked, yes
        ticked, it's in
        I see the new one listed there
    .opt-all =
        all companies
        may reach everything
        everything allowed
        no limits
        current and future
        the app may reach all administrations
        all administrations
        it may reach all
        everything is on
        all allowed
        all
        the app may do everything
        it has access to all
        everything is allowed
        all of them
        set to all current and future ones
        ours says all administrations, future ones as well
        it's wide open for that thing
        nothing fenced off
        unlimited, hence this one too
        has carte blanche
        the radio button is on all
        It's allowed everywhere
        says all current and future
        no restriction set
        We opened up everything at the time
        Unlimited, new ones included
        It covers the whole group
        Every company is on
        no single names, it's unlimited, future ones too
        we opened the door fully back then
        it may go anywhere
        that box for current and later ones is on
        no limit
        not picked one by one
        everything's allowed
        nothing excluded
        no restrictions on it
        everything current and future, it says
        all of ours, incl. whatever we add later
        it says all of them
        nothing excluded, everything allowed
        there's none it can't reach
    .opt-not-selected =
        all except the new one are ticked
        all but the new one
        every one except this one
        not included
        missing there
        no not yet
        it was forgotten
        no the administration is not there
        no
        its not there
        it isnt there
        not chosen
        not ticked
        its missing
        no it may not
        not among them
        its still on the left
        just the five old ones are crossed
        new one's still in the left box
        when we linked it that firm didn't exist yet
        i count four and this is not one of them
        never added apparently
        left out
        No, the new one is lacking
        only the old companies
        It hasn't been added to the app
        Four on the right, our youngest isn't one
        That's the rub: unticked
        Still waiting on the left side
        The holding yes, the subsidiary I want no
        I count six, this would be number seven
        just the old ones are in
        founded after we approved, and nobody put it in
        left column yes, right column no
        the new one isn't
        not yet
        not there
        I'd have sworn I ticked it. I didn't.
        no trace of it on that list
        only three of our four entities, new one's absent
        tick box in front of the new BV is blank
    .opt-own =
        we built it
        custom
        no list for that app
        it is an own app there is no choice
        its an own app
        own app
        an own app
        our own app
        no choice because its an own app
        self made app
        theres nothing to choose
        there is no choice
        registered by ourselves, nothing to tick
        our developer built it
        we've our own client id, no picklist
        bespoke
        homemade ones don't know that
        with ours you can't select a thing
        We made it ourselves, nothing to choose
        bespoke, no list
        Our programmer registered it in our name
        Built internally so I don't get that option
        It's ours and not a vendor's
        self-built
        Not applicable, we are the developer
        homemade, no such choice there
        our IT made it
        we did the registration ourselves
        it's not a bought product, we coded it
        no choice, it's ours
        not standard
        nothing to pick, own registration
        isn't a vendor's
        we built that ourselves with our developer
        we registered it ourselves, no picking possible
        no selection because it is our app
    .stuck-menu-not-visible =
        i dont see this on my screen
        i dont see that menu
        i dont have app permissions
        i don't even have import/export
        just three words in my top bar
        can't get as far as those permissions
        where has that menu gone
        looks different here, that tab is missing
        That import/export thing isn't in my menu
        I have no such column
        my screen is laid out differently
        Clicking top left gives me no menu
        Perhaps an older version, since that path isn't here
        my layout is different from what you describe
        I click top left, and then? not a trace of it
        that column isn't anywhere on my page
        can't get to the page with programs
        I don't have Import/Export on my screen
        the menu you describe isn't on my screen
        can't find that menu
    .stuck-app-not-in-list =
        the app is not in the list
        i cant find the app
        the app isnt there
        i see basecone and dyme but no power bi
        our reporting package is missing here
        what's that program called in this row?
        mine doesn't occur in it
        went down the entire row and it's not in
        The program itself isn't in the overview
        none of these names match
        No apps listed at all
        Four of them, but not our dashboard's
        Can't click the link since it doesn't occur there
        I have the page, our dashboard tool is absent
        five of them, not ours
        would love to click it, were it there
        none of these names is familiar to me
        it isn't in there
        the supplier's name does not appear there
        our linkage isn't among these twelve names
        in that table our app is absent
    .stuck-no-manage-administrations =
        i see no administrations at the app
        there are no administrations at the app
        the app shows no administrations
        i see no list of administrations
        no administrations to be seen
        where do i see the administrations of the app
        i dont see which administrations the app may use
        nothing about administrations
        it ends at kinds of data
        nowhere a row of firms on that page
        rights yes, companies no
        scrolled to the very bottom and that bit's missing
        where would the choice per firm be then
        The app's page lists data kinds but no companies
        no button for companies
        It ends after the data part, where's the rest?
        I scrolled all the way, no selection list
        The page is open yet says nothing on which entities
        I open the tool and see data kinds, no companies
        the app is there, its company list isn't
        scrolled on and on, no entities at all
        where would it say which ones it may reach, there's no box
        I opened the app but it only lists data types, no companies at all
        scrolled down, just data types, no companies
        it lists scopes like crm and financial and then stops
        opened the app but no companies are displayed at all
        only data categories here, no companies

new-administration-invisible_product-selects =
    does the product fetch the new administration
    perhaps the company has to be switched on in the product
    The new company is permitted everywhere, yet the product doesn't fetch it. Does it keep a list of its own?
    allowed but not doing it: must the new company be switched on in the product
    besides Exact is there another spot where the new entity has to be on
    In Exact the app is set to all companies. Why doesn't the product take the new one along?
    does the product keep its own list of companies I must add the new one to
    new entity on in the tool?
    Access for the new administration is given, but the tool doesn't collect it. Is there a selection inside the tool?
    maybe the product itself needs to be told about the new company
    Rights are fine for the new entity; does the tool have its own company list?
    Exact rights are fine for the new company; does the tool have its own selection as well?
    is there possibly a setting inside the product that leaves out the new entity
    permissions ok on Exact side, new company still isn't synced, maybe it's switched off in the software?
    Exact side is all fine for the new company, could it be that the product itself must switch it on?
    does the reporting product have its own company list? new one is not fetched
    does the tool have its own selection of companies for a new one
    exact rights fine, must I also enable new company in the product
    new entity switched off in the software itself?
    Does the product have its own list in which a new company has to be switched on?
    Everything is open in Exact, can the new books still be off inside the tool itself?
    do I have to tick the new company somewhere in the connector too?
    Permissions all fine for the new branch. Does the roster tool perhaps keep its own list of which companies it pulls?
    could the product itself have a switch per company that keeps our new one away
    the app has all companies granted, maybe the product itself needs the new one switched on
    Does a tool keep its own list of companies in which a new one must be turned on?
    Could the planning software itself have a list of entities in which the newco has to be switched on?
    Everything in Exact is set for the new company, is there maybe something in the tool that decides which entities it loads
    Rights seem ok for the new entity. Does the software need to be told as well to load it?
    Could it be the tool that has to be told to fetch the newest company rather than Exact
    consent covers everything in Exact, could it be that the connector itself has a tick list for entities?
    rights are in order for the new branch, might our stock package simply not be told to fetch it
    does the tool have its own company switch
    tool fetches fixed set of companies? new one off?
    Besides Exact, does the tool itself have to be told about the newly created company?
    Do I also have to enable the new company inside the product?
    the new company is open for the user and for the app, what else could keep it out of the tool
    User sees the new company, app is allowed it. Does the product perhaps have its own on/off list?
    everything in Exact is right for the new firm, does our product even fetch it
    Must the new entity perhaps also be turned on inside the software, apart from Exact?
    Does our reporting package need its own setting before it fetches a new company?
    Do reporting products have their own list of companies that could leave a new one out?
    does the hours app have its own list of companies where the new one must be ticked
    Exact allows the new company already, does the product have a switch of its own for newcomers
    Could it be that the package has its own switch for new entities?
    does tool itself need the new company switched on
    perhaps the tool has its own list where the new branch must be switched on
    do many products have a setting of their own in which a new company must be enabled
    Must a new company also be switched on inside the product?
    Does our planning product have its own list of companies that might lack the new one?
    All rights look fine, yet the consolidation package simply doesn't pull the new entity. Could it be a setting in the package?
    Could there be an entity list in the BI product itself where the new one isn't switched on?
    Rights all okay but the planning product itself may not pull it. Where's that decided?
    Is there a switch in the product itself before a new company gets fetched?
    Exact allows our new company, but does the software have its own choice of what to fetch?
    Do I also have to switch the new entity on inside the reporting tool itself?
    The new company exists in Exact but our BI product seems to have its own tick boxes per entity
    Could it be that the planning package itself has its own list of companies to fetch?
    .opt-selected =
        switched on
        yes its fetched
        yes it is on
        yes
        its on
        everything is on
        yes everything is on
        its switched on
        ticked
        yes its selected
        it fetches it
        it is enabled
        everything is switched on there
        the slider is on in visionplanner
        we use use all
        our database takes everything along
        tick was there already
        vendor confirmed it's being read
        it pulls in the lot
        It's active in the package
        ticked in the settings
        Yes, it takes everything
        The tool is set to all companies
        Green tick next to the new one
        Enabled since Friday
        We say use all, so that can't be it
        the slider is green
        ticked over there as well
        it collects everything without exception
        we set it to all entities in the tool
        on already
        it takes whatever Exact gives, there's an "all companies" switch and it's on
        on, together with all the others
        on, the whole lot is on
        turned on already
        none of them is off
    .opt-not-selected =
        switched off
        was off
        not ticked in there
        not fetched
        no it is not on
        no
        its off
        it is switched off
        not ticked
        not switched on yet
        not selected
        no its off
        off
        disabled
        off for that company
        slider was still on no
        found out the new one wasn't crossed
        only the old four are activated
        it gets skipped
        fixed numbers in there and not this one
        unticked
        I never switched it on in there
        grey dot, so off
        Not activated
        The older ones are ticked, this isn't
        Shown as inactive in our tool
        It still has to be added there I see
        Oh, I had to select it there too!
        the slider is grey
        listed but off
        only the old ones carry a tick
        forgot to do that, silly me
        it isn't ticked over there
        I see a list with only our 2023 companies
        the new one is off
        it's off in the product
        nobody switched it on
    .opt-no-such-setting =
        no such setting
        doesnt have that
        not possible there
        our tool has no such thing
        there is no such setting
        that setting doesnt exist
        i dont have that setting
        theres no setting
        nothing to set
        i dont see such a setting
        our product doesnt have that
        you cant set that
        no setting for it
        it has no such option
        that tool just takes what it gets
        searched all menus, this package knows no such thing
        helpdesk says there's nothing to choose
        you can't pick firms in our program
        doesn't exist here
        nothing to configure on that score
        The program knows no such choice
        nothing to select there
        It takes whatever it's given
        I went through all menus, there's nothing to configure
        According to their helpdesk that doesn't exist
        This app has no settings page
        The maker says everything comes along by itself
        you can't choose companies in this tool
        it's a simple script, no options
        vendor says they don't have that
        not applicable to our package
        our tool has no list like that
        never seen anything like it in there
        this tool has no company list whatsoever
        the vendor says you can't set that
        our tool doesn't let you choose
        nothing like that in the app
    .stuck-where-to-select =
        where do i check
        which screen
        where do i set that
        where can i set that
        how do i set that
        where do i find that setting
        where do i switch it on
        how do i turn it on
        where is that setting
        i dont know where to set that
        where do i enable it
        where can i see that
        on which screen should i verify that
        can't locate that choice in my report tool
        is it in exact or in the package itself?
        what's the tab called
        where's the button for an extra firm
        Where would I look for that in the package?
        I can't find that setting so quickly
        which page of the configuration
        How do I get to that choice?
        There are so many tabs, point me to the place
        under which menu is that
        I know it exists, I can't find it
        my colleague once did that, no clue where
        we're on Invantive Cloud, where would I look
        I've clicked through every menu and can't find such a list
        is that in the tool or in Exact, this setting you speak of?
        in which menu?
        is it somewhere in the connector or on the website?
        where in the program can I switch companies on
        which menu would that be in

new-administration-invisible_select-in-product =
    where do I switch the new administration on in the product
    the new company is off in the product's settings
    the new company was switched off in the software itself, what next
    turned off in product: new entity
    Turns out our tool simply wasn't set to fetch the new administration. After ticking it, do I refresh?
    the new entity turned out to be unticked in our tool
    Just noticed the new entity is off in the product's own list, switch it on and then?
    in the app settings the new company is unticked, what do I do after ticking it
    new entity was off inside the tool. turn on and refetch?
    the new company is off in the settings of the add-on, do I just turn it on and refresh
    new company was off in the software, turn it on and refresh?
    enabling the new administration in the tool settings, what after
    Found it, the new firm was off in the tool. switch it on and what else?
    Is ticking the new entity in the package and fetching again enough?
    The spa's toggle in the channel manager is off. Turn it on and then?
    the portal's own settings show the new client as off
    in the product's own settings the new entity is unticked, so enable it there
    In the tool's own settings the new company is still switched off, is that why we miss it?
    Found in the tool's settings that the newly set up company is switched off; what now
    the spend app has its own entity toggles and ours is off for the new one
    the newly acquired entity stands on inactive in the planning tool's own list
    in our tool's connection settings there's a check box per entity, that of the newest one is empty. That it?
    found the new company in the app's settings but switched off
    the integration has a checkbox list and our new entity isn't ticked there
    enable new company inside the tool
    The new venue is greyed out in the tool's own settings, what do I do?
    new company is allowed in Exact, must I also switch it on in the tool itself
    the new business is marked 'off' in the package, what do I do to have it fetched
    Exact side is fine, so the new entity must be turned on inside the product itself
    The app is permitted to the new branch, it just isn't ticked within the product
    The new company was not ticked in the app's own settings. How do I turn it on?
    In the program the new company has a tick box that is off, should I switch it on?
    The new company is allowed in Exact but switched off in the reporting package, what now?
    The scan tool is allowed in, does the new shop need switching on in the tool as well?
    Newcomer is switched off within the product; after turning it on, refresh or more?
    The newly set up company is off in the package's own settings, switch it on and then?
    new company toggle is off in the product
    The new entity is switched off in the settings of our planning software, I'd like to turn it on.
    So the new division has to be turned on in our software. How?
    The new company is listed but turned off in our reporting tool. What do I do there?
    The extra company was switched off within the tool itself, where do I turn it on?
    .done =
        i switched it on
        switched on
        its on now
        i ticked the administration
        enabled
        activated firm 12 and reloaded
        set it to all
        moved the slider, it's loading
        added and renewed
        put a line with use all in
        the vendor opened it up
        Added and fetched
        it's on now
        Switched on, refreshed
        I ticked it and stored the settings
        Set to all and started a new run
        Activated
        Sorted in the configuration, loading at the moment
        ticked it and refreshed
        it's green now
        set it to all, done with that
        switched on and pulled once
        switched on and refreshed
        no errors, added and fetched
        added it, sync ran fine
        there, everything selected
        added and refreshed
        switched it on and refreshed
        added, pulling data now
        enabled it and refreshed
        picked everything, fetch finished
    .stuck-where-to-select =
        where do i set that
        where do i switch it on
        i cant find the setting
        i see no place to add firms
        in which menu of the package is it
        been through all the settings, nothing
        how does one add a company here
        can anyone tell me where that button hides
        I don't know where it gets switched on
        which page of the program do I need
        Can't locate the place to add it
        There's users and billing but no companies in the menu
        What's that setting called roughly?
        I want to switch it on, but where's the button
        haven't done it yet, can't find the spot
        is that in the database or in the connection
        which screen of the tool does this live on
        where in the settings though
        where on earth is that switch
        can't find where to add it in the app

new-administration-invisible_report-filters =
    is a filter keeping the new administration out of the report
    maybe the report holds a fixed list of companies
    could a filter be holding back the new company
    data for the new entity is loaded but the report leaves it out
    a hard-coded list in the report excludes the new one?
    data's there for the new company but the chart leaves it out
    filter hiding the new entity
    Somebody hard-coded company names in our report, I suspect. Can this keep out a newly founded one?
    might a report filter be hiding the new company
    The new entity's data is loaded but the spreadsheet doesn't list it
    could a filter in the report be hiding the new company
    data has the new company but the dashboard page doesn't, fixed list maybe?
    my report made by ex-colleague probably has company codes hard coded, would the new one be left out
    someone hard-coded the list of companies in our report I think, the new one never shows
    is it a filter holding back the new entity in the Excel?
    a filter in the report may hide the new company
    data for the new entity is loaded but report doesn't show it
    is there a fixed list of companies in my report
    May a report filter be the reason the new books drop out?
    Is the new entity in the data but kept out by my report?
    Does a new company get into a fixed list in the report by itself?
    Could the consolidation report be hardcoded to the old list of subs?
    Data of the fourth shop is loaded, but the monthly turnover page leaves it out. A selection somewhere?
    New client is in the data but not in the report, could a selection be blocking it
    new entity loads fine, is invisible in the report only, some selection maybe?
    new entity's rows are in the database but absent from the report visual
    rows arrive, report hides them, hard coded list perhaps
    Could a fixed list in the report be what keeps our new company out?
    Everything says the new company should be there; might the report itself hold an old fixed list of entities?
    the raw table contains the newco rows but the board report doesn't, filter?
    Data is complete in the warehouse including the new firm, only the management report leaves it out
    might somebody have frozen the entity list in our board report, the new one's not coming through
    The tool holds data on the new company, the CFO's report does not. Would it be a selection in the report?
    warehouse table has the youngest entity, group cube too, report page no
    the raw tables contain the new shop, the charts don't
    might a hard-coded company list in the report be dropping the new entity?
    data of the new branch lands in the warehouse DB, the agency's chart leaves it out
    could a filter hide the new company
    new company loaded but report hides it?
    Might a fixed list in the report be keeping our new venue out?
    might a report filter keep our new company out
    new company is in the data but not on the page of the report
    could it be the report and not the rights that hide the new company
    New entity is in the source data but not in the charts, is a fixed list in the report to blame
    Could a fixed list in the report be what keeps our new entity out?
    might a fixed list in the report be what keeps the new entity out
    the data of the new company is loaded, only the report leaves it out
    Can a report with a hard-coded list of companies be the reason the new one is missing?
    Does a report with a fixed set of companies pick up a newly created one by itself?
    New company is fetched alright but missing from my pivot, is something filtering it?
    Could a fixed list in the report be holding back the new entity
    Might a selection in the report be what hides the newly founded entity?
    maybe filter hides the new company
    maybe a filter in the report is hiding the newly added company
    might a fixed list of company codes in my workbook hide the new one
    Might a fixed selection in our report be hiding the new entity?
    Is a filter in my workbook maybe what keeps the new company from showing up?
    Would a filter in the dashboard keep a fresh entity out of sight?
    All rights are in order, could a selection inside our report hide the new company?
    Might a filter in the report be the reason our fresh company doesn't come through?
    Everything upstream is right. Does a selection in the report keep our new entity out?
    .opt-filtered =
        fixed list
        yes filtered
        a selection was on
        found a filter
        yes there is a filter
        yes
        there is a filter
        theres a filter on it
        there is a fixed list
        a fixed list
        yes a filter
        it filters
        the report filters
        it is filtered
        slicer was on three firms
        someone hard-coded the codes in the query
        yes, the pivot had a selection
        source says in (1,2,3)
        there was a restriction on it
        found a row of numbers typed in
        There's indeed a slicer on company
        The query contains a row of codes
        yes it filters down to five
        The report builder typed the names in
        A pivot with only the old ones ticked
        Hard-coded 101, 102 and 103 in the formula
        Found a filter step in Power Query
        the trainee typed all codes into the query
        cell B2 holds the numbers, eleven isn't among them
        there's a slicer showing the ten old ones
        someone hard-coded it
        somebody hardcoded the division codes in there
        didn't know, but there's a slicer
        a where clause on division, yes
        the dashboard's dropdown lists old entities only
        there's an IN (1,2,3) in the source query
        there's a slicer set on the old ones
        not unfiltered, there's a selection on it
    .opt-not-filtered =
        there is no filter
        no filters
        nothing filtered
        unfiltered
        no there is no filter
        no
        no filter
        theres no filter
        i see no filter
        nothing is filtered
        not filtered
        no filter on it
        it isnt filtered
        nothing is being filtered
        report shows whatever comes in
        slicers are all on everything
        not a restriction in sight
        looked through the query, nothing excluded
        cleared every selection, still the same
        no where clause
        The report lets everything through
        no selection anywhere
        No slicer and no row of codes
        We always take all rows
        I've gone over each page: no restriction
        Checked with the builder, nothing is left out
        The query has no step on company
        straight from the table, nothing in between
        no slicer, no where clause
        there used to be one, I took it out last month
        every selector is set to all
        nothing filtering it out
        I cleared all slicers already, still nothing
        nothing restricts it
        everything's shown, all companies, no restriction I can spot
        the report isn't limited to anything
    .stuck-where-is-filter =
        where do i find such a filter
        where is that filter
        where do i see a filter
        how do i know if there is a filter
        where is the filter
        i dont know where the filter is
        which filter
        how do i find the filter
        where should i look
        i didn't build this report, where to look
        how do i recognise such a restriction in excel
        in what place in power bi is it tucked away
        is it in the query or on the page?
        i know nothing about reports, show me the way
        How can I see whether there's one?
        Where do I look in the file?
        I know nothing about Power BI, where is that
        Someone else built the report, no idea where to search
        Is that in the source or on the chart?
        I didn't build the report, how do I look
        where in Power BI does one see that
        sheet or underlying query, which should I search
        whether there is one I can't tell, where would it hide
        how do I spot a filter in this thing?
        where are those filters hidden
        don't know where to look for that
        how do I see that in Power BI

new-administration-invisible_remove-filter =
    how do I change the filter so the new company comes along
    I found the filter that leaves the administration out, now what
    the report did filter on last year's companies, so what do I change
    filter found, add new company
    A page-level filter was excluding our newest entity. Do I extend it, or throw it away, and then refresh?
    found a fixed list of companies in the report, the new one isn't in it
    Do I extend the filter with the new company or scrap it?
    found a filter on company code in the report, should I add the new company or drop the filter
    ok the report had a fixed list without the new entity. What to change and do I have to refresh?
    OK the slicer excluded the new company. Remove it completely?
    report has a filter for companies A to D, new one is E, do I add it there?
    found a fixed list of companies in the report, add new one?
    remove the company filter so that new entity appears
    I found the filter that keeps out the new entity, now what do I alter
    drop the company filter altogether or add the new one to it?
    The sheet has a hard list of the three old bars. How do I get the fourth in?
    There's a filter on four store codes in the report, the fifth is new
    report is limited to a fixed list of codes, how do I get the new one in
    the report has a fixed list of entity codes, need the newest in there
    The report has six charities fixed in its filter, how does number seven get in?
    The query has a hard-coded list of company numbers that lacks the new one, do I extend or delete it
    Found a slicer fixed on the ten old entities, so the eleventh got hidden. Proceed how?
    report filter says Company in (1,2,3,5,8); newest is 13. add or drop?
    the report is limited to a fixed set of codes, how do I let the fifth entity through
    found the list of codes that blocks our new branch, extend it or drop it
    slicer fixed to old companies, change it how
    report has a hard coded list of companies, how do I get the new one in
    six codes in the filter, how do I get the new company in as the seventh
    There's a filter on administration in our report that leaves out the new company. What do I change?
    The report lets through a fixed row of companies, how do I change that for the new one?
    The report uses a hard-coded list of division codes, how do I get the new one included?
    Our M code has fixed division numbers and skips the new one, what do I edit?
    I found a hard-coded list of companies in the query without the new one, do I add or delete it?
    found the filter that leaves the new shop out, what to do with it
    Our report has a hard list of entities, add the new one or drop the list
    fixed list in report, add new company
    fixed list found in the report, now get the new company in
    How do I put the new company in a fixed report filter?
    There's a fixed company filter in my report that drops the new entity, should I add to it or delete it?
    My query in Excel has a hard-coded list of divisions; the new one isn't on it. What now?
    The dashboard has a hard-coded list of companies, and the new one is not in it. What should I change?
    Slicer on the report only has the old companies; how do I add the new one?
    Our report contains a hard-coded list of company codes, what do I do with it so the new one shows?
    I found a fixed company list in our workbook, how should I change it to let the new one in?
    My report has a fixed set of company codes in it. Should the new one be put in there by hand?
    The report holds a fixed list of companies without the new one. What do I change?
    .done =
        took the filter off
        changed the filter
        i changed the filter
        filter gone
        filter removed
        the filter is changed
        filter is off
        selection cleared and refreshed
        added code 12 to it
        slicer set to everything
        deleted the step from the query
        took out the where line
        report renewed without restriction
        Took it off and refreshed
        added the code to the list
        Slicer set to all
        Changed, the report is reloading
        Deleted the step from Power Query
        The pivot includes it now
        that restriction is gone
        added number eleven, refreshed
        slicer now says all
        took the where line out
        saved and reloaded
        added it to the slicer
        removed and refreshed
        our analyst has taken care of it
        added the new company to the filter list
        added new one to filter
    .stuck-where-is-filter =
        where is that filter
        i cant find the filter
        where do i find the filter
        it's in there but i can't get at it
        what do i alter in the pivot and where
        which query step holds it
        colleague built this, where did he put it
        searching myself silly for that selection
        I know there's a selection but where do I change it?
        Can't find the filter again
        how do you open the query
        It's tucked away somewhere in our Excel
        I don't get any filter pane
        I know something sieves, but where do I undo it
        where would I type the extra code
        not changed yet, can't see where
        which tab do you adjust that on
        can't find where it's filtered
        removed from where? I only see slicers for dates
        where's the filter pane again
        which place do I change that filter
        lost it, where do I look

new-administration-invisible_prove-by-hand =
    how do I see whether the new administration is there now
    no, the new administration is not there yet
    switched the new company on everywhere, how to confirm it shows
    confirm new entity appears
    Changing settings is one thing. What do I open to be sure that our new entity's figures have arrived?
    changed the setting for the new company, how do I verify
    all changed, how do I check that the new company now appears
    do I reopen the app or only refresh to see the new administration
    after changes, how do I see new company comes through
    refreshed the report, where should the new company appear
    set everything for the new company, how do I see that it now comes along
    changed the filter and refreshed, how do I confirm the new company is really in?
    I think I've fixed the missing spa company, how can I confirm it's there with figures?
    after all the changes for the new entity, what do I do to see whether it's there
    after the changes, confirm that the new company is included now
    Altered several things for the new society, how do I see if it comes along now?
    I fixed the filter for the newco, what do I do to see if it's good now
    switched the new entity on everywhere, how do I see whether it has arrived
    refresh then look for new company
    Turned the new client on everywhere, where do I look if it comes along
    I added the new company everywhere, how do I check that it shows with data?
    .opt-visible =
        there it is
        its there now
        it shows
        finally
        yes i see the administration
        yes
        i see it
        yes i see it now
        its there
        now i do
        yes its there now
        visible
        it works
        it shows up now
        it worked
        firm 12 is on the dashboard with turnover and all
        figures match exact
        hooray, there
        invoices of the new one are coming in
        it counts now
        yes, success
        There it is!
        The new entity is in the report with turnover and all
        got it
        Now it shows up among the others
        Came through after a refresh
        I see the new branch's entries
        Finally in view
        its first invoices are in my overview
        there, eleventh column
        popped up after a refresh, figures and all
        the group is complete at last
        it's there
        no longer missing
        I see it
        not invisible any more
        there we go, figures and all
        finally, there it is with figures
        yess works
        it's showing with data
        the new company came up after refreshing
        there she is, numbers and all
        it shows up with figures
        no longer invisible
    .opt-not-visible =
        I see all of them but the new one
        everything but the new one
        the old ones yes, the new one no
        nothing yet
        still cant see it
        still missing
        no not yet
        no
        not yet
        still not
        i dont see it
        its not there
        no still not visible
        not visible
        no i dont see it
        unfortunately not
        still nothing
        still eleven companies rather than twelve
        refreshed, restarted, nothing again
        report is the very same as before
        it stays away
        no luck
        doesn't change a thing
        Still not
        It remains invisible
        no trace of it
        Refreshed, restarted, and it's lacking all the same
        The old three yes, the new one again no
        I did all the steps without result
        Exactly where I started
        refreshed, reopened, still ten columns
        no difference from before
        it remains without a trace
        its name isn't in my dropdown, alas
        can't see it
        nope, not there
        the old ones refreshed, that one did not
        nothing, nada
        same picture as before
        hasn't shown up
        not there after refresh either
        not yet reflecting
        it hasn't turned up
    .opt-cannot-test =
        i cannot try it now
        cant test it
        i dont know
        refresh runs tonight at the earliest
        power bi is on a colleague's laptop
        i can look at it monday
        i've no access to the report myself
        no postings yet, so nothing to see
        have to wait for the vendor
        The report only refreshes tomorrow morning
        I can't get at the dashboard from here
        have to look later
        Only the controller may refresh
        Gateway is down today
        Waiting for the nightly run
        The import is planned for Sunday
        refresh is scheduled for two tonight
        the report belongs to the controller, she's in tomorrow
        I'm on my phone, later
        someone has to release the file first
        no idea mate
        can't try
        don't know
        not able to open the app
        not my report, can't open it
        the colleague with the report isn't in today
        the refresh button is locked until five
        refresh is scheduled for 6am
        I'm not able to refresh now
    .stuck-empty-list =
        i see an empty list
        the list is empty
        empty list
        name's there but nothing hangs under it
        it appears, only without a single posting
        blank table for the new one
        visible yes, rows none
        all zeros for that firm
        The name is there but without a single entry
        An empty table, no error
        zero lines for it
        It says nothing and displays nothing
        Why an empty list and no message at all?
        the name is there, the column is blank
        shows up in the dropdown with zero lines, no error
        it's here but without a single figure, is that all right
        I click it and the page stays white
        empty table, no error
        its name turned up but every table under it is blank
        zero rows returned but no error

new-administration-invisible_check-user =
    can you check whether the user sees the new administration
    does the user behind the link see the new company
    can you fetch the list to see whether the user already has the new company
    please look for me if the new administration is visible for the user who consented
    fetch the list and see if the new company is in it for the user
    does the login of the app get the new entity, check it
    can Wegwijs see whether our new company is visible for that user
    can you list what entities my login may open, so I know whether the new one is included for reporting
    check if login gets the new company
    How do I see if the user of our app may open the newly created company?
    Could Wegwijs look whether the app's user sees the newly made company
    Which screen tells me whether the connector's user may open the newly created company at all?
    .check =
        have a look whether the new one is in
        ok you may read it
        look it up for me please
        pull the list
    .plan =
        print your request first
        I want to see outgoing request first
        what exactly goes over the wire
    .by-hand =
        skip it, I'll look for myself
        we haven't connected the app to you, I'll do it
        we never hooked it up, so manually
        I'll ask her to look instead

new-administration-invisible_check-app =
    check whether the app sees the new administration
    does the app see the new company yet
    can wegwijs read out if the app gets the new company
    user is fine, please check the app's side for the missing new administration
    does the app itself get the new company, can you look
    user has the new entity, check if application receives it
    Could you look up which companies our BI connection sees, the newly incorporated one is missing
    does the app get new division, check it
    Can you fetch whether the new company is in sight of the app
    Can you look whether the app sees our newly created company?
    How do I check which administrations the app itself has on offer after I created a new one?
    .check =
        please pull that list
    .plan =
        what are you going to transmit, display it
        let me inspect it first
        compliance needs to see the call first
    .by-hand =
        leave it to me, I'll look
        not connected with wegwijs so manually then
        by myself I will do

new-administration-invisible_visible =
    the new administration can be seen now, am I done
    it worked, the new company is there
    The new company is finally there. How do I make the next one show up on its own?
    solved for the fresh entity; can I skip all this at the next incorporation
    The new company is in the app at last. What do I set so we don't have this every year?
    got the new entity visible, how do I prevent a repeat
    finally the new company's there, will the next one need all this too
    avoid hassle with next new entity
    The new administration shows up now. We'll found two more this year, so how do we make those appear by themselves?
    new company finally visible, how to avoid repeating this each time
    It shows now. Do I need to go through this with every new entity?
    the new company shows up now, thanks. can I avoid this next time we create one
    works! new entity visible. We add one each quarter though, any permanent setting?
    new administration finally appears, is there something left to do
    it shows up now, thanks. Can I make sure the next new company comes by itself?
    new company shows now, will next one too
    it appears finally. How to avoid same trouble with future companies
    solved, visible in the dashboard. next time automatic?
    Finally the new company turned up, how do I prevent this circus for the next one?
    It works, but three more companies come in spring; same exercise each time?
    The new branch finally appears. We open another in June, will it come by itself then?
    The new dossier finally shows. Any setting so the following ones go by themselves?
    new entity now shows, how do we avoid the same hassle with the next one
    The new trust finally shows. How to spare ourselves this with the next?
    Newco is finally in the dashboard. How do I avoid this circus with the next incorporation
    Hurrah, the new BV is in. We'll have three more this year, can that go automatically
    new company is in at last; we open shops every quarter, must I repeat this each time
    newest branch appears. How to spare ourselves this hunt for the next one
    new company shows at last; next time automatic?
    new co. finally there, avoid doing this each time
    New venue finally shows. How can I avoid this dance for the next opening?
    the new company shows up at last, how to avoid this the next time
    the new company is there at last, how can I avoid this whole search at the next one
    It shows up now, do I need to repeat this for each company we add later
    The new company finally shows. What spares me this next time?
    new company shows at last, will I have to redo all this for the next one
    The new company shows up at last. How do I avoid the same trouble with the next one?
    The new company finally appears, can we arrange that next year's one joins by itself?
    New company shows now, can we prevent the hassle next time
    The new company shows up now. How do we spare ourselves this at the next one?
    new company finally shows, how do I avoid this next time
    It works, the new entity is in the report. Can I avoid this hunt next time?
    The missing company turned up. How do I avoid this with the following ones?
    New company finally visible. What can I set so that the next new one appears without all this?
    Found it, the new company shows up now. How do we avoid this whole search next time a company is added?
    .opt-change-administrations =
        by itself next time please, set it to all
        three more are coming this year
        i want all administrations for that app
        how do i make new ones join automatically
        change the choice to everything
        a new firm monthly, so yes
        we add one every month so let's widen it
        I would like to adjust its list of companies
        let me set it to all current and future
        I'd want to alter which companies it sees
        let me set it to future ones as well
    .finish =
        it's in, finished
        solved, many thanks
        i need nothing else
        arranged, have a nice day
        wonderful, done
        perfect, nothing else
        good stuff, finished here
        brilliant, that's all

new-administration-invisible_not-proven =
    I changed it but cannot see yet whether the new administration is there
    changed for the new company, not proven yet
    changed things for the new company, refresh runs overnight
    new entity: fixed, not yet seen
    Our dataset can't be refreshed until Monday. How shall I know then that the new administration made it?
    fixed something for the new company but couldn't refresh yet
    changed the settings for the new company but can't refresh now
    no chance to test if new entity shows up until tomorrow's run. when do i know it worked?
    I've gone over each layer for the new entity, haven't seen result yet. Can I close this?
    changed the settings for new company, cannot refresh until tomorrow
    everything adjusted for new entity but nobody has checked the report
    changed what was needed for the new company, but the refresh only runs tonight
    Can't check until tomorrow whether the new books come through after my fix.
    Switched the new salon on everywhere, the report only refreshes overnight so I can't tell
    gave the tool the new client tonight, the refresh is only tomorrow morning
    all layers set for the new entity, cube is processed tonight only
    Turned on the new company everywhere, the report refreshes on Sunday. And then?
    Corrected rights and filter for the new entity but the scheduled refresh only runs at night
    Cannot refresh the cube during closing week; changes for the new company are made. and now?
    all changes for the newco made, but refreshing is IT's job and they're off till Tuesday
    New entity permitted, nightly refresh still to come, nothing to see yet
    made changes for new entity can't refresh till tomorrow
    Changed the settings for the new company, refresh is tonight, what then?
    changed the settings so the new company appears, report refreshes tomorrow
    Changed the filter for the new company, refresh runs only tonight
    new company switched on, report refreshes overnight, can't see yet
    I switched the new company on but the refresh runs tonight. How do I verify it tomorrow?
    I fixed the filter for the new company but the data only refreshes tonight, how do I check?
    I fixed the filter for the new company but the refresh only runs tonight, how do I know it worked?
    All layers set for the newcomer but the refresh happens tonight only
    I enabled the new company in the tool but tonight's refresh has not run, when is it certain?
    Changed the settings for the new company, report refreshes tomorrow. When can I call it solved?
    All layers adjusted for the new company, report only tomorrow
    .finish =
        I'll look after the nightly run, done for now
        that's fine, the end
        I'll refresh tonight and see
        all right, leaving
        fine, tomorrow then

new-administration-invisible_not-in-subscription =
    the new administration is not in the subscription
    the new company is in another subscription, what then
    not even the main user sees the new company, whom do we ask
    nobody can pick the newly made entity, where could it have ended up
    the new administration is missing for the owner of the subscription as well
    Even our main user can't pick the new company. Where could it have been created?
    fresh company selectable by nobody, is it in another subscription
    The bookkeeper says the new entity is ready, but none of us sees it in Exact itself. Whom do I ask?
    new company in nobody's list at the top left, nor the main user's
    not even the main user can pick the new company
    nobody here sees new entity
    Our accountant created the administration but it's absent for everyone on our side. Might it be in his subscription?
    even the main user can't select the new company
    Nobody here can open the new entity in Exact at all
    even the main user can't pick the new company
    main user doesn't see the new entity in the list at all. Is it in another subscription?
    our accountant created the new company, and our own main user has no sight of it. whom to ask
    not even the main user can see the new company in Exact
    The accountant says the company is made but our main login hasn't it, so the app hasn't either. Is it in a different subscription?
    new division nobody can pick, main user neither
    accountant created the company but nobody of us sees it in exact
    new company probably in another subscription
    Not even the main user can pick the new company in Exact
    The accountant says the administration exists but it's nowhere in our Exact
    Our admin with full rights doesn't see the new company in the drop-down top left, where could it live?
    Three of us looked, including the owner: the foundation doesn't exist as far as our Exact is concerned, yet the accountant invoices us for it
    maybe the new firm got set up in the parent group's licence, even our administrator can't open it
    Not even our main user can find the newly founded GmbH
    Even the owner's main login can't pick the new cafe company in Exact. So where did it go?
    Not even our main user can find the newly made company
    not even the main user can select the new company
    brand new books invisible to everybody here, did it land in another subscription
    Not even our main user can pick the new trust in Exact
    The new trust bought a separate Exact; no wonder our main user can't pick it, what can be done?
    Not even the main user of our contract finds the new French company in the company switch
    Nobody in the group, chief administrator included, can open the newly made company; it seems to live in someone else's contract
    The acquired company's books are perhaps still in the seller's licence, our head user has no sight of them
    entity was created by the accountant, our own super user can't pick it either
    It appears the just-formed company was made in the accountant's contract, as our chief user can't open it
    whole finance team incl. super user doesn't have the newco in the dropdown at all
    Our super user has searched the dropdown for the brand-new company and it isn't in there for her, so no wonder BI lacks it
    not even our main account holder can select the new entity in Exact
    the accountant swears he created it, but nobody here finds the new company in Exact at all
    nobody, top user included, can open the newly founded firm
    main user can't see new company either
    no one not even main user can open new company
    Not even our main user can pick the new company in Exact, so no wonder the app can't
    not even the main user can select the new company in Exact
    nobody here sees the new administration in Exact itself, app neither
    even the main user doesn't have the new company in the top left list
    the newly founded company seems to be in another contract, nobody of ours can open it
    The founder created the new company himself, and not even our main user can find it. Could it be in another subscription?
    Even our main user can't see the new entity up there, nor can the app
    Even our main contact can't pick the new company in Exact itself
    Not even our main user can choose the new entity, whom do I ask?
    Not even the main user sees the new company in his list, so the app can't either. Why?
    Neither I nor the main user can pick the GmbH at the top left, and so it's not in the dashboard either
    not even our main user can choose the new company in Exact
    even main user can't select new company
    Not even the main user can pick the brand new entity
    Neither I nor the main user can select the new foundation, though the accountant says it exists
    Even our main user can't pick the new company in Exact
    Even our main user can't pick the new company in Exact. Where could it be?
    The new administration isn't in the list of the main user either. What does that tell us?
    Even our main user can't find the new company in Exact itself, what's going on?
    Nobody at our firm can pick the new company in Exact, not even the main user
    Even the main user can't select the new company in Exact, what's the reason?
    Our new company sits in the accountant's subscription instead of ours, can the app get to it?
    Not even the main user can pick the new company in Exact, what does that mean?
    The entity the report lacks seems not to be in our subscription at all, who do I ask?
    The new company is not selectable for anyone here, did the accountant put it elsewhere?
    Not even the main user can open the newly created company, where might it be
    not even the main user can open the new entity
    Not even our main user can select the newly formed company
    even main user cant see new company
    not even our main user can pick the new company
    even our main user can't see the newly created books
    Not even the main user of our office can select the new client's books, what does that mean?
    The main user looks for the acquired company at the top left and it's not there, where can it be?
    Not even the main user can pick the new company in Exact, and the app lacks it too. What is the reason?
    Not even our main user can select the new company in Exact.
    The new company isn't part of our subscription as far as I can tell, what now?
    Our accountant set up the company, and not even our main user can find it in Exact. Is it in another subscription?
    Even the main user can't select the newly founded company in Exact, so no app sees it.
    Not even our main user can pick that administration. What does that tell us?
    The main user can't find the new company either. Where could it be?
    Not even our main user finds the new company in Exact, so the app has nothing to show.
    Our new entity exists at the accountant's, but our main user doesn't have it either.
    The new company seems to have been created in another subscription than ours
    Nobody in our firm can open the new company, not even the main contact, and the tool doesn't list it
    Not even our main user can select the company that I'm trying to get into the app
    Even our main user cannot pick the new entity anywhere. Where could it be?
    The new company was made by our accountant and not even our own main user can open it.
    .finish =
        I'll ask whoever set it up, nothing more
        will ask the accountant

new-administration-invisible_no-user-rights =
    the user has no rights on the new administration
    the user may not reach the new company, who arranges that
    the app's user can't see the new company, where do I give rights on it
    how does our service account get access to the entity we just set up
    add the new administration to the user behind the report
    The user behind our dashboard doesn't see the new company in Exact. Where do I assign it to her?
    fresh company not yet granted to the app's login, how
    Our reporting user lacks this year's entity. Give him rights, or connect with somebody else?
    new company absent in the app since its user has no rights, what's the solution
    the dashboard's user has no access to the new company, fix?
    app user lacks rights on new entity
    So our reporting login was never granted the freshly made administration. In which menu is this arranged?
    the app's user has no rights on the new company
    The login behind the integration doesn't see the entity we just opened, fix that how?
    the user behind the app has no access to the new company. where to add
    main user sees the new entity but the linking user doesn't. what's the fix
    how to give user rights on a new administration so that the reporting tool picks it up
    main user sees the new company, the app's user doesn't. where are those rights
    boss can see the new company, the user on the app can't
    new entity not visible for the app's user, give access where
    user of app doesn't have the newly made company in his list
    The link's user has no rights to the new company, how are those given?
    Where do I give a user access to freshly created books so his app sees them too?
    I can enter the new company but the login the report runs on cannot
    The robot user was created before this company existed. How do I open the door for it?
    Report login lacks the new firm, which screen under Users fixes it?
    The login behind our dashboard can't open the new sub in Exact either
    The new spa shows for me as owner, not for the manager whose login the booking app uses
    Bart's the one the planner logs in with, and he can't open the new studio in Exact. How do we give it to him?
    admin sees the new entity but the account behind our reports doesn't, where is that right given
    main user sees the new entity, the interface account does not; where do I assign it
    The new company is visible to our manager but not to the login that runs the report
    The interface user can't select the new subsidiary in Exact, everyone else can. That's why BI lacks it. Where do I give it?
    our technical user SYSTEM has no access to the entity opened this month, how is this assigned
    I noticed the person who linked the dashboard doesn't have the new company in her dropdown, so how do we arrange that
    Companies: Access rights, how do I give the link's user our latest company there
    Person who linked the tool never received access to the newly founded BV, explains its absence
    I compared: my dropdown has the newest company, that of the integration login hasn't. Dashboard lacks it. Fix?
    service login hasnt got the newest company in its list, thats why BI misses it, how to give
    I can open the new company, the service account behind the connector can't
    how do I give the connector's user access to the freshly made entity
    integration user is barred from the company we created in March
    app user isnt allowed in new company, fix rights
    person behind the link can't open new company
    i see the new company myself but the integration account doesnt, how do i grant it
    I can open the newly created company, but the user behind the link can't see it. Fix?
    the service account can't pick the new company while the main user can
    the login behind the app can't open the new company in Exact itself
    our API user doesn't have the new entity in its list, how do I give it that
    the integration user wasn't given the new company, what do I tell our administrator
    The link's user has no rights to the new company, how to add them?
    The main user can open the new company, the user behind the reporting tool can't. In which screen is that granted?
    the director can pick the new business but the account behind the WMS can't, so the WMS misses it
    The account our report runs on can't open the newly made company in Exact
    The person our planner runs on doesn't see the new company in Exact, fix?
    The link's user has no access to the newly created company. Who must grant it?
    The main user can pick the new firm, the account our app signed in with cannot
    I can open the fresh company but Kim, whose login the scanner uses, cannot; hence it isn't in the scanner
    the login behind the link was never given the new company, where's that set
    link user has no access to new entity
    I can open the new company, the user whose login the report runs on cannot
    The login behind the link can't open the newly added company either
    The user our dashboard runs on doesn't see the new company in Exact. How do we give him that?
    The link user can't pick the new administration. Where do we grant access to it?
    The new company is missing in the app because its user has no access to it. How is that arranged?
    The colleague who connected the app can't open the new company herself in Exact
    The login the app uses has no access to the new company, how does it get that?
    The connector's user has no access to the new division, how does an admin give it?
    The service account can't open the newly made company, where is that set?
    The user behind the connection can't select the new company himself, where do I grant that?
    The new administration is visible to me but not to the account the app runs on.
    Our integration user lacks the new company, which screen in Exact grants access to it?
    I see the new shop but the girl whose login the app uses doesn't, nor does the app
    The person under whom the tool runs wasn't given the new client
    service user lacks the newly created company, where do I add it
    Report misses the new company since the link's user was never granted it. Where is that done?
    user of app has no rights on new company, how give
    turns out the login behind the dashboard has no rights on the new company, where to grant
    The user behind the app has no rights to the newly added company. Steps to grant?
    The user our reports run on can't pick the new subsidiary in Exact, how do I give them that company?
    The dashboard's login isn't allowed in the new foundation yet, where do I grant that user the right?
    The user our link runs on does not see the new administration himself; how is he given access to it?
    The integration account hasn't been given the newly opened books. Who sets that and where?
    How do I give the app's user access rights to the company that we just opened?
    The user behind the link can't open the new company. How do we grant that access right?
    Our service user lacks access to the new entity, where is that set so the report picks it up?
    The link runs as a service user. When I log in as that user, the new company isn't in the list. How do I give it?
    The connector's login has no rights on the brand-new company, where are those granted?
    Turned out the link's user lacks rights on the new company. What should the admin do?
    I can open the new company but the user behind the app cannot. Where do I assign it?
    The new company is missing for the integration user, while the boss sees it. Where's the setting?
    The technical login can't select the new company in Exact. How do I grant it that?
    The account used for the sync cannot choose the new company at top left. What must be done about that?
    Turns out the link's account was never given rights on the new subsidiary. Whom to ask, and which screen?
    .opt-reauthorise =
        rather link with a login that does reach it
        i'll agree as marc, who sees it all
        again with another user
        the system user will never get those rights, so someone else
        new consent then
        i'll link it on the boss
        use another login that has access
        let me authorise it with the controller's login
        consent again using someone who has it
        let the boss sign in to the app instead
        re-grant with a different user

new-administration-invisible_app-not-allowed =
    the app may not reach the new administration, what now
    the new company was not selected for the app
    the new company isn't in what we chose for the app, how to make that automatic next time
    newest entity stays hidden because the tool's choice lacks it, what are my two ways out
    app not allowed into the new file: add it or allow all?
    new company simply wasn't in the app's selection. add it or consent anew?
    newly founded, not selected for app
    The selection for our dashboard predates the new entity. What's the best way to bring this one in?
    the new entity isn't within the app's chosen companies
    Found it: the app was approved for named companies only, the new one excluded. What are my two options?
    the app's list doesn't contain the new company, that must be the cause, how do I proceed
    new entity not among app's companies. add it, or re-consent for all future ones?
    so the app was limited to the old companies, that's why the new one is invisible. Next?
    New company isn't shown; looking at app permissions, it isn't ticked for that app. How do I put it in?
    app was set on 3 fixed companies and new one is not included, so it don't appear
    new company isn't among those chosen for app, how to include
    we had chosen separate companies so new one is left out
    app not allowed for new company, fix
    We ticked separate companies when linking; is that the reason the new one stays hidden?
    found out the new entity isn't among the ones granted to the app, what's the best cure for this and next times
    App permissions lists only the three old firms and not the recent one, does that explain it?
    At the till's permissions the new hotel is missing from the companies listed
    The pop-up store isn't ticked for the webshop integration, what are my options?
    the new dossier isn't in what the dashboard's app may read, that's why it's missing, so?
    user opens the new entity fine, but it isn't in the app's selection
    Found it: the new company isn't ticked for the app. What's the best way forward now?
    The newco is not among the companies of our reporting app, found it out just now. next?
    Newly opened company can be picked by the user but is not among those chosen for the BI app, presumably that's the cause
    At linking time we only ticked the then-existing eight companies, so number nine stays out of the tool. Right?
    The tool is on hand-picked companies and the one from the takeover isn't in the picks; nice to avoid this next time
    In the app's permitted companies the freshly started BV is lacking; all previous ones are in
    in the app's page in Exact I count four allowed companies, the new fifth isn't one of them
    so that's it: our newest shop isn't among the firms granted to the app
    new company is not among those the app may see
    New venue is open to the user, though missing from the companies allowed for the app
    the just-founded company isn't among those ticked for the app, so that's it?
    the new company isn't ticked for the app in Exact, that's why the report lacks it I guess
    So the new company is absent as the consent covers hand-picked companies only. What is the handiest fix, also with next year in mind?
    checked it: the new company isn't among those the dashboard may see. What now
    I can open the new firm myself, it isn't in the list beneath the app though
    just saw the new company isn't ticked at the app, and I want it there from now on
    new entity not among app's permitted companies
    The app has a fixed set of companies and our new one isn't in it, is that why it doesn't show?
    The new company isn't among the ones the app may see, that's why it's missing. What now?
    The new company isn't among the ones this app is allowed to reach, is that why it's invisible?
    The new company turned out not to be among those allowed for the app, what do I do?
    The app may reach a fixed few companies and the new one isn't included; what is a lasting fix?
    I looked at what the app may reach and the new company is not among them, is that the reason?
    Our app only has hand-picked companies, so is that why the new one stays away?
    The app's permitted companies were picked by hand a year ago and the new one is not ticked.
    The newcomer turned out not to be on the app's allowed list, options?
    turns out the new division isn't among the app's allowed ones
    The company we just founded isn't in the selection that was made for the app years ago. And now?
    the new branch isn't among the app's companies I see now; how to add it and have later ones come along
    the new entity isn't among those ticked for the app, what next
    I noticed the new company isn't among those the app may use, is that why it is missing?
    Under the app's permitted companies the new client is indeed not listed, what's next?
    The newcomer isn't ticked among the app's companies, that is why it's invisible. How do I go on?
    The connecting user can open the new company. On the page of the app it's not among the chosen companies. So that's the culprit, how do I fix it?
    The new company isn't among those the app may reach, that must be why the report lacks it. What now?
    Under App permissions the tool has eight of nine companies, precisely the newest is lacking. What's the remedy?
    The new company turns out not to be ticked for the app, which is why it's missing in the report. What now?
    Found it: the new company is not ticked with the app itself. What's the next move?
    The list of companies for this app lacks the one we created on Monday. How do I get it in, and the next one by itself?
    App permission page doesn't mention our new company, so the app can't show it. What now?
    The app's company list doesn't have our new one in it, is that why the report misses it?
    The new company isn't on the list of what the tool may reach, as I can see now. Next?
    .opt-change-administrations =
        add only this one firm
        the first guide
        one extra tick will do
        just put it in
        not everything, this one
        by hand
        just add that one
        add that company for me please
        just add that company
    .opt-reauthorise =
        allow everything at once for the future
        agree anew with all administrations
        i never want to do this again
        the second, with all on
        new consent with the whole lot
        more are coming, so all
        the second one
        consent again with all future ones included
        second option, so I never have to do this again
        fresh consent with all future ones
    .finish =
        know what to do, finished
        leaving it, no more
        will handle later, close
        I know how, thanks

new-administration-invisible_still-invisible =
    went through everything and the new administration is still not there
    all layers done and still no new company
    checked all five layers, the new company remains invisible
    subscription, user, app, product and report are fine but the new entity is absent
    what do I tell the supplier about a new administration nobody can see
    Subscription, user, app, product and report are all right and the new company remains unseen. Whom do I call?
    went through all five layers for the new company, found nothing
    All five layers examined and the app still doesn't show the new company. What do I pass on to the supplier?
    five times yes and still no new entity on view
    went through all five, still no new company
    new entity invisible after every check
    We've checked each of the layers for our new administration without luck. What does the vendor need to know?
    checked every layer, new company still missing
    I've been through all five checks and the entity won't appear. Whom do I write to?
    went through all five layers, new company still not there
    subscription, user, app, product, filter all good. New administration invisible anyway. Ask the vendor what?
    still can't see it after everything, new entity just won't come
    gone through all five layers, all yes, new company is still nowhere
    Every check comes back fine and the new entity still does not show, what do I tell the supplier
    went through all checks, new company still not there
    all five fine, still invisible, who can help now
    new entity doesn't come whatever we tried
    I've checked subscription, user, app, product and filters and the new company still isn't there
    Rights fine, app allowed, switched on in the product, no filter, and still no new books
    Exhausted all possible causes, new firm stays invisible
    Every layer has been ticked off by our IT chap and the new firm still hides. What information does the vendor want from us?
    Nothing left to check for the missing new firm. Hand it over to the vendor?
    Went through subscription, user, app, product, filter; entity still AWOL
    I went through each of the five possible reasons, all fine, yet the new gym won't turn up
    Checked plan, user, app, product and filters, and the pizzeria is absent still
    went through every layer for our invisible new client and he's still missing
    went through every layer, new entity remains invisible
    subscription, user, app, product, filter all verified and nothing
    Gone through rights, app, product, filter: the new company is still missing
    Went through contract, user rights, app rights, tool settings and filters, new entity still missing
    All five layers are fine according to me and yet the acquired company isn't in the group report. Whom to ask?
    I have ticked off contract, user, app, tool and report; the latest entity still is not there, so it must be the supplier?
    Brand-new entity: I've been through rights, app, product and report twice. No luck. To whom do I go and with what details
    went through every layer for the new company and it still refuses to appear
    subscription, user, app, settings, filters: all fine, and yet no sign of the new entity
    nothing left to check and the newest company won't appear
    five layers fine new entity still absent
    Checked every layer for that new company, all good, still nothing. Now what?
    checked subscription, user, app, product and filter, the new entity remains invisible
    subscription, user, app, selection and filter all fine, new company still not there
    did every check for the missing new company, what's left
    All five checks fine and the new company is still missing
    User, app, settings, filters, all gone through for the new company, and still no sign of it. What do I report to the supplier?
    went through all five layers including filters, still no new company in the CRM
    Subscription, account, tool, settings, filter: all fine, and the new company still isn't there
    Checked every layer for the missing new company and it's all fine, yet invisible. What's left?
    Subscription, user, app, product, filter, all fine, and still no sign of the new company
    Went through rights, ticks and filters for the new company and it's still not in there
    checked every layer and the new firm is still nowhere
    checked everything, new company still absent
    Walked through every layer for the new entity, all fine, still not there. Whose turn is it
    Checked everything from licence to filter, the new company still won't show
    We checked subscription, user, app, settings and filters, and the new company still isn't there.
    I checked the subscription, user, app and filters and our new company still won't appear
    I checked rights, app settings and filters and the new division still isn't there.
    Subscription, user, app, settings and filters all check out, yet the new company stays absent.
    I've checked each possible cause and our new company is nowhere, what should I tell the vendor?
    Every layer's fine and the new company still won't appear
    Went through every layer for the new company and it stays hidden
    checked all five layers, the new entity remains absent
    All five layers checked, the new entity stays missing
    checked all layers, new company still invisible
    went through subscription, user, app, product and filters, the new entity still doesn't show
    I've been through all the layers and the new company still isn't there
    Checked every layer and the new company still hides
    I checked subscription, user, app and filter, and the new client still isn't there, what now?
    I went over subscription, user, app, product and filters and the new company still won't appear.
    I went through subscription, user, app and filters and the new company is still not there.
    Everything checks out on all levels, yet the new entity stays hidden. Who can help?
    I've checked every layer and the fresh company refuses to appear in the tool. What do I report to the supplier?
    I've been through subscription, user, app, product and filter and the new company still isn't there.
    I went through subscription, user, app, product and filters and the company is still nowhere.
    I checked every layer from licence to report filter and the new company still does not appear.
    New company invisible after checking all five layers
    I've tried all five layers and our new company stays hidden. Whom do I inform and what do I say?
    .opt-forbidden =
        it's only forbidden in the log
        i see a bare 403
        no access, it says without explanation
        denied, nothing else
        it refuses with one word
        a bare 403
        a bare forbidden pops up
        refused with 403, why's that
        it just gives forbidden
        says forbidden
    .opt-division-scope-error =
        division scope is in it
        something not within scope
        error about a division number
        itgeneor321
        the message names the company
        something about division scope
        says the administration is not allowed
        not within division scope, that's the text
        error says administration not allowed
        not within division scope
    .opt-reauthorise =
        perhaps try a fresh consent
        i'll link it again, who knows
        renew the login as a last resort
        authorise again
        sign the app on once more
        authorise again then
        renewing the consent could help, take me there
        allow it once more from scratch
        re-grant it
    .opt-choose =
        no error, i'm at a loss
        help me choose what next
        another guide then
        none of these three
        show the rest
        help me decide what to do, withdraw or what
        which of the options suits me? I want to be led
    .finish =
        contacting support, that was all
        nothing, I'm finished now
        I'll hand it over to the supplier
        I'll take it up with support of the app
