### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

revoke =
    I gave consent and want to take it back again
    withdraw my consent again
    a staff member quit and two reports use his sign-in; shut them out
    an ex-colleague's login still feeds our dashboards, cut that off
    break the link between the webshop and Exact
    sever the connection between our till and Exact Online
    undo the authorisation I gave to an app
    take back the token that an integration uses
    this app is authorised and should not be any more
    the tool still has a login to our books and has to lose it
    an app signs in as me and I want that to stop
    end the authorised access of a vendor
    the integration is logged in for ever, log it out
    deauthorise an app for good
    permission given by mistake, take it away
    stop the token from being used
    no longer authorise this application
    who quit last month had apps authorised; remove those apps
    how do I remove an app from exact online
    disconnect old integration
    revoke permissions
    I want to cancel the connection with our former accountant's software
    kick an app out
    stop a vendor from reading our books
    undo consent I gave by mistake
    deauthorize application
    delete the power bi connector
    how to get rid of a linked application
    block third party acces
    terminate API access for supplier
    how can I sever the tie between our books and a tool
    remov an aplication
    the old bookkeeper still has access through his software
    app should lose all access
    I don't trust this app any more
    pull the plug on an integration
    take back permission from an app
    unlinking spendesk
    how do I revoke a koppeling
    remove third-party access completely
    shut off data access for a vendor
    clean up old connections
    make an app stop fetching data
    How do I revoke an app?
    Revoke access for Dext
    Remove a linked app
    Disconnect Shopify from Exact Online
    Withdraw my consent
    Cancel the Power BI connection
    Delete the integration with Zapier
    Take away all permissions of an app
    Deauthorise a third-party app
    Unlink our accounting from Lightspeed
    Where can I revoke permissions?
    Terminate a vendor's access
    Stop an app from reading my data
    How to uninstall an app in Exact
    Turn off the WooCommerce sync for good
    Disable API access for a supplier
    revoke
    disconnect app
    unlink
    kill the link
    get rid of it
    Removing authorisation from Silverfin
    Undo the approval I gave
    Check that a revocation went through
    Steps for withdrawing an app's rights
    Detach the expense tool
    Ending the link with HubSpot
    Pull the plug on our time tracker
    They should not be able to get in any more
    How can I kick Pleo out?
    We fired that vendor, now lock them out
    I want this thing gone from our books
    Slam the door on the old till software
    Take back the keys we handed to a consultant's tool
    I said yes to something shady by mistake, how do I undo that?
    Shut it off completely, right now
    Our trial of a BI tool is over and nothing of it should stay behind
    The shop closed last month; its web store still has its fingers in our ledgers
    Data breach at our scanning supplier, what do I press to cut them off?
    It keeps pushing duplicate invoices into our ledger and I want to stop it dead
    No longer a customer of theirs, so they have no business looking at our numbers
    Say goodbye to Visionplanner
    Clean up an old hook-up that nobody uses
    I changed my mind about letting Excel in
    Strip that program of everything it is able to do with us
    Good morning, we are leaving our invoice scanning provider at the end of the month. Could you tell me how to end its access entirely?
    I'm the application manager and I have to offboard four tools this week. Where exactly in Exact do I click to drop each of them?
    My client moved to another accounting firm and insists that our reporting package can't touch their books any longer. How do I arrange that?
    What proof can I hand to the auditor that the former payroll link has really been cut?
    After I hit Revoke, how long before the vendor is truly out?
    Is it possible for me to remove a product's rights on my own, or does the supplier have to do it at their end?
    I already deleted my profile with the expense card people, but do they still hold a permission in Exact that I should clear as well?
    Honestly, signing up took one click and now I've spent half an hour looking for the way out. How do you unsubscribe an app here?
    We work at a software vendor's support desk: which screens should a departing customer go through to take our permission away?
    If I want every right of a connected product withdrawn, which menu should I open first?
    Our security officer wants the chatbot's access terminated before noon. What is the quickest route?
    How would I notice that the product can't reach us any more once I have withdrawn it?
    Can you walk me through the Security center to drop a permission?
    The company behind our inventory tool went bankrupt, and I don't want whoever buys the servers to have a way into our accounts
    Hi, new intern here. My boss told me to remove Invantive's permission and I've never even seen that screen
    Does Exact ask me to confirm when I cancel a permission, or is it gone with a single click?
    Why does cancelling the subscription with the supplier not end their permission, and how do I end it?
    A freelancer built us a script two years ago; I'd like its access to be nullified
    The forecasting tool has to lose everything it can reach in our books.
    Cut Silverfin off completely, contract ended 31 December
    We sold a subsidiary and the expense tool went with it, so that link can be scrapped as a whole.
    wheres the button that throws an integrator out altogether
    Webshop link: from ten companies to zero.
    Our auditor wants the old scanner gone by Friday: what do I click?
    removing Chargebee's authority, click by click
    I'm pulling the permission of our BI connector tonight, show me the screen.
    My boss said drop the CRM link and I can't find where that is done.
    Need to end the inventory trial's access before the weekend, instructions please
    Walk me through shutting off something that our own developer registered years ago.
    Get the ex-consultant's tool off our books.
    Does Pleo still have write access? Whatever it has, kill it.
    Under GDPR, a departed processor has to be locked out.
    This plugin passes our figures to advertisers, so it has got to be barred.
    I don't trust this add-in: it must be logged out of our books for ever.
    The fleet portal is severed, I believe; how do I prove that to the board?
    We changed the robot account's password, yet the invoicing service keeps pulling. It has to stop.
    How can I kick our old scanning software out of Exact completely?
    Is it possible to cut the connection with Shopify for good? We closed the webshop.
    Customer wants to stop with us and asks how he must remove our access on his side.
    Were do I unplug a tool that we do not use since January?
    Can I delete Spendesk from Exact myself or do you have to do that?
    How do I put an end to all what Basecone may see at our company?
    Our accountant has left us, who can throw his software out of our books?
    How to undo the permission I gave yesterday by mistake to a wrong app?
    we parted ways with that scanning lot, kick them out of our books for good
    slam the door on the old webshop thing
    pull the plug on the planning tool, once and for all
    The dashboard firm has had its last look at our figures. How do I shut them out?
    cut every tie with Spendesk
    How do I get our former till supplier off our backs in Exact?
    that invoice reader must keep its fingers off all our companies from today
    show the old reporting software the way out
    Changed the locks at the office, now I want to do the same for that payroll gadget
    he's stopped being our advisor and his program still peeks at everything, make it stop
    our trial ended, wipe the link clean so nothing hangs around
    I said yes to some gadget by mistake, how do I take that yes back?
    throw that one out, lock stock and barrel
    Our contract with the expense tool ended on 31 December and I've been asked to certify that they can no longer read a single thing from our books. Please walk me through cutting them off completely.
    As privacy officer I have instructed the finance team to terminate the processing by this scanning vendor. What are the exact clicks in Exact to strip that vendor's software of every permission it was ever given?
    Ticket from finance: "kill the old dashboard connector asap, they got hacked". I'm on the IT help desk and have never worked in Exact, where do I pull the plug on a linked vendor?
    One of our suppliers reported a data breach this morning. Before we do anything else I want their software shut out of the ledger, for every company and every kind of data. How fast can that be done and where?
    Hello, I support a payroll add-on and my customer is leaving us. He wants us gone from his bookkeeping entirely, not just for one of his firms. Which screen should I send him to?
    We've migrated from the old consolidation package to a new one; the new one runs fine. That old one is still hooked up and needs to come off now, lock, stock and barrel. Steps please.
    Offboarding checklist item 14: "remove third-party authorisation of the former accountant's software from the ledger". I know which software it is, I just don't know how you actually remove it.
    The auditor wants evidence that the departed supplier's software was actually locked out, not just our word for it. After withdrawing everything, what can I do to prove that it's really over?
    An intern linked a free AI invoice reader to our ledger on Friday, without anyone's approval. I want that undone today, in full, as if he'd never clicked yes.
    A client has exercised the right to object and no longer wants the credit-check service to touch their accounts at all. What's the procedure to annul everything they once consented to for that service?
    Now, I've given up on that till company altogether and I want them out of my books for good. Where do I go, love?
    Kindly indicate the steps to terminate the access of our former consolidation supplier in its entirety.
    made like 5 test hookpus for a school project, how do i nuke em now that im done
    Need Spendesk off our legders by 5pm. Steps please.
    They tell me the supplier's access was withdrawn in June. I don't take people's word for things. How does one verify the withdrawal took?
    Decommissioning the old ETL. How do I pull its plug on the Exact side, so not just stop the job?
    Namaste :) We're letting go of our old booking software. How do I gently close the door so it can't peek at my books anymore?
    Laptop of ex-employee stolen, on it a sync agent with live connection to Exact. Must be invalidated now.
    trial's over, didn't like it. how do i unconnect it from our books
    We've stopped with Silverfin for the entire portfolio. Is there one action to strip it of all 200 files?
    Workstream "legacy switch-off", task 12: remove the Exact permission of the old warehouse system. Who performs which clicks?
    A processor of ours had a breach. We're obliged to cease their access immediately and everywhere. What's the procedure?
    The milk robot firm must not look in my bookkeeping any more. How I trow them out
    Kindly guide me, I've never done it before: taking out the former scanner's permisions at a client's Exact.
    WooCommerce plugin is deleted from the site, but Exact probably still has it as approved. how do I undo that approval?
    Engagement wraps Friday. I'd like to hand the client instructions for removing every bit of access my connector has.
    The catering contract has been terminated. Would you talk me through severing their software from our accounts?
    All external software is to be denied entry to the estate's books forthwith. Which steps does that require per application?
    Breaking up with our keg tracker. It's not me, it's them. How do I change the locks?
    Need to kill all grants of a compromised vendor app. User by user, or in one go?
    Kiddo signed up for some dodgy invoice thingy off Facebook and let it in to her acounts. How do we boot it, quick smart?
    throw an app out
    How do I cut the tie between Shopify and our books?
    Stop a program from reading our data, completely and for good
    We've switched scanners, the old one has to lose its entry to our books
    Cancel the permission I once gave to a dashboard
    Disconnect the CRM from Exact, from Exact's side
    Trial has ended, how do I take back everthing I allowed?
    Where can I undo my 'Allow' for an app?
    I'd like proof that the tool really is out
    End all of the access that our former accountant's software has
    Our supplier's in the news for ransomware, it must be out within the hour
    Fell for a phishing mail and approved a fake app. Kill it!
    The vendor goes on importing although we've a dispute about the bill; how do I lock them out myself?
    My son clicked yes to some AI bookkeeper on my laptop; get rid of it
    We sell the business on Friday; the buyer demands that none of our tools can get in after the handover
    The software turns out to be run by a US firm and our lawyers forbid that now, end it today
    Helpdesk of the vendor asks me to remove the link entirely at Exact's end so they can start from scratch
    It books every invoice twice; stop it dead till someone finds out why
    Hackathon is over, so the students' app must be shut out of our demo books
    A dismissed employee's home-made tool still drinks from our ledger, how do I turn off the tap?
    get rid of an app completely
    cut off our old scanning tool from the books
    stopped with Basecone, close its acces to Exact
    kick out webshop connector
    supplier went bankrupt and must not reach our figures any longer
    how to pull the plug on Spendesk
    accidentally clicked allow, want to undo that
    trial ended, delete the permission I gave
    laptop stolen, shut down everything that runs on my login
    hack at our vendor, throw them out right now
    app must go from every company, not just one
    steps to uninstall a partner app from Exact Online
    previous accountant's software should lose all rights
    ending contract with dashboard supplier, terminate link
    how do I know for sure that removing the app worked
    Our bookkeeping intern left on Friday and on her laptop we found an expense tool that is still reading our books. It has to be out of there today.
    We sold our web shop in March, and Shopify is still happily posting orders into our ledger. How do I cut the cord?
    The supplier of our scanning software went bankrupt last week. Nobody knows who is running their servers now, so I want them to get nothing more from us.
    We moved from Basecone to another scan tool in January and the contract ended yesterday. What remains is shutting the door behind them.
    I clicked on a free trial of some cash flow planner, agreed to everything and found out after ten minutes it was rubbish. Undo please.
    This morning the newspaper wrote that our dunning service had been hacked. I need them locked out of all our companies right now, questions later.
    My ex-business partner installed a dashboard when we were still talking to each other. He is gone, the thing is not, and I do not want it looking at a single number any longer.
    Our consultant finished the Power BI project and his own reporting tool is no longer needed anywhere. He wrote that I should "remove the authorization completely", but where does one do that?
    The auditor was done in May and had a data extraction program hooked up for the fieldwork. He asked us to disconnect it ourselfs for all entities.
    The restaurant closed its doors on 1 July and the till was picked up. Its daily takings link is still sitting in our accounting.
    I mistook a phishing mail for a message from our payroll vendor and pressed Accept on the page that came up. Get it out, all of it, now.
    Management decided that from the first of next month nothing American may touch the accounts, so the AI assistant we tried has to lose every bit of entry it was given.
    From Monday on nobody but our own staff should be able to read our books, so the old payroll vendor has to be shut out completely
    The auditor wrote "terminate third-party connection with former expense supplier" in the management letter. Where do I carry that out?
    We're moving from Basecone to another scanning product on the 1st and I want the old one to have no way back in
    I'd sleep better if that start-up that went bankrupt could no longer pull our figures out of Exact
    Our ex-consultant linked his dashboard years ago, and he left on bad terms. Before he looks at our turnover again I want the door locked for it
    An e-mail from the vendor says they had a data leak and customers should cut the connection on their side immediately. How?
    My boss wants the webshop plugin gone from our bookkeeping before the holidays
    The trial is over, we are not buying, and their software must not keep a key to our ledger
    Spring cleaning: the cash register system we sold along with the shop still has a hold on our accounts, get rid of it please
    What I want to be true tonight: Spendesk cannot fetch one single invoice any more
    After the takeover the sellers' reporting tool must be unable to see anything of ours, in none of the companies
    I clicked yes on something in a webinar and now fear it is copying our debtors. Undo that!
    Contract with the forecasting supplier ends 31/12. They told us they delete the data but that we have to close the tap ourselves
    how can i be the one to pull the plug, instead of waiting until the supplier disconnects from his end
    legal demands that the debt collection software loses every permission it ever got from us
    get rid of
    may no longer see
    no longer reach our data
    withdraw rights
    revoke consent
    revoke access
    revoke authorisation
    remove app
    remove integration
    remove connection
    delete app
    delete connector
    disconnect integration
    unlink app
    unlink software
    terminate access
    end access
    stop access
    stop sharing data
    cut off app
    kick out app
    block app
    block third party
    take away access
    take away rights
    get rid of app
    no longer use
    not using any more
    old app
    old integration
    former vendor
    ex employee
    left the company
    switched supplier
    by mistake
    wrong app
    data breach
    do not trust
    contract ended
    everything gone
    all rights
    for good
    revoke button
    security center
    security centre
    permissions for my apps
    still works after revoking
    prove that access is gone
    excel
    stop fetching data
    stop reading our data
    vendor reading our books
    stop supplier access
    take back permission
    take back consent
    lose all access
    not listed under permissions for my apps
    delete power bi connector
    pull the plug
    clean up old apps
    my name at the top right
    cut the tie
    want it out
    remove rights
    take rights away
    remove permission
    remove consent
    remove authorisation
    cancel consent
    cancel permission
    cancel app
    stop app
    switch off app
    turn off app
    deactivate app
    disable app
    disable integration
    stop integration
    end integration
    remove software
    remove tool
    unlink tool
    no longer have access
    should not have access
    shut out vendor
    accidentally allowed
    accidentally gave access
    clicked allow
    revoked but app still has data
    revoke link missing
    cannot find revoke
    trial ended
    test app
    Mollie may no longer reach Exact Online
    revoke the Mollie connection in Exact Online
    take Mollie off our Exact Online
    withdraw Mollie's rights in Exact
    you know what, scrap it, I want this thing gone entirely
    nobody needs this app any more I just learned, kill its access
    can you pull the plug on it in exact too
    found out: nobody. so let us withdraw it altogether
    lovely. one more: the old reporting tool can be chucked out completely
    now Exact: revoke it there
    changed my mind, this app should get nothing and lose what it has
    sod it, block that app for good
    in exact they got all my data too, how do I stop that
    nope, exact online is what I'd like it removed from
    how do I kick a former supplier out of Exact Online completely
    I clicked accept on some expense tool last Friday and regret it, how do I undo that in Exact?
    revoke app access exact online
    We have cancelled our contract with Payhawk. Please tell me how to end its access to our books in Exact Online.
    stop a third party from reading anything in Exact
    The scanning vendor was hacked. How can I cut them off from our Exact data right now?
    take away all permissions I granted to a reporting tool
    trial is over, want to unlink the software from exact for good
    How does one withdraw the authorisation given to an integration in Exact Online?
    our old till system still talks to Exact, shut that door please
    I no longer want my budget dashboard to see any of our companies, not even one
    remove integration entirely exact
    An ex-colleague installed a connector under my login, I need it gone
    deauthorise an app in exact online pls
    Where is the button that makes an app lose every right I gave?
    vendor went bankrupt but their robot still logs in to our Exact, how to ban it
    I want my consent back for Silverfin, we do not use it any more
    Could you guide me through removing every access of a certain application from our Exact environment?
    I also want to remove an app from Exact, all of it
    separate question: how do I withdraw all rights an app has in Exact?
    Does the old CRM still get in? Then shut the door on it for good
    and the other one can go as well
    revoke Expensify too
    we stopped using the scanner a year ago, get rid of it
    same again for Payhawk, revoke everything
    how do I throw an app out of Exact completely?
    vendor got hacked, revoke it right now
    Kindly explain how the access of our former supplier may be ended permanently
    changed my mind, all of it must go
    the trial I once tried out still has rights, remove them please
    I don't trust that tool anymore, off my account with it
    contract with the old time tracker ended, all its rights should lapse
    found another one that has no business being here, delete it
    how do I kick a program out of Exact
    We don't use the old expense package any more. How do I ensure it can't reach anything?
    the vendor went bust and still has access to our books, shut it
    I clicked agree at Exact during a demo and want to be rid of that.
    a software firm that we're a client of got breached. How do I slam the door in Exact right now?
    cancel my approval of an app
    take all rights from an app at once
    trial ended, get the authorisation out of exact
    I no longer trust an app and want it to read nothing from this moment
    delete a connected app
    remove app from Exact Online
    how do I revoke access?
    disconnect Dext
    unlink Shopify from exact
    revoke permissions of an app
    withdraw consent
    cancel authorisation of an app
    how to remove an integration
    delete integration Lightspeed
    get rid of Basecone connection
    kill access for third party app
    stop an app reading our books
    unauthorise app
    where is the revoke button?
    take away all rights from Power BI
    undo permission I gave
    disconect webshop
    remove old till integration
    block an app completely
    revoke oauth consent exact online
    approved wrong app by mistake
    end the connection with our scan app
    we dropped Dext, how do I delete its access?
    remove app because the supplier was hacked
    trial ended, want the app gone
    delete connection since we never use it
    then there's another app I want rid of altogether
    remove all access of an app
    A supplier we no longer trust can still see our Exact data. How do we take everything away from them, today?
    the second one isn't needed, can I kill it
    how exactly do I revoke
    show me revoking step by step
    how do I pull the plug on this app right now?
    kick an app out of Exact Online
    Our expense tool got bought by some company I don't trust, so I want its access to our Exact books gone entirely
    How do I undo the permission I gave to a reporting app last year?
    do you store the name of the app I type in?
    how do I unlink an app from Exact Online
    We cancelled our contract with Spendly, now I must take away their access to our books. Where?
    disconnect klippa
    i clicked allow on a thing i did not trust. how to undo this
    Please help, the previous webshop plugin is still connect to our Exact and boss wants it gone today
    kick out third party tool from our accounting
    remove acces of power bi connector to exact, we dont use anymore
    Good day sir, last year our intern tested a tool "FlowBooks" on the live company. Contract is over but the tool is still allowed. How I take back the permission?
    how do I cut off an app from Exact Online
    We trialled a cash-flow thing for 30 days, trial's done, and I want it out of the books
    Please to tell me how revoke the access of AutoEntry on our Exact
    the former treasurer's budgeting app still gets in to our club accounts!! stop it
    unlink WooHub
    I'd be inclined, if nobody objects, to remove the permission we once gave to a scanning service
    supplier contract is over since first of month, their software must not read our data anymore
    the auditors of last year still have a tool plugged in, take it off please
    how to pull the plug on an integration that's misbehaving, it books rubbish since noon!
    how to disconnect an app from Exact Online
    remove third party access
    We stopped using our time tracking tool and I want that it cannot read our books anymore
    I clicked yes to some dashboard trial last week in Exact and I want to undo that
    kick Zapier out of our Exact please
    where can I cancel the permission that I have given to Silvasoft link
    Our auditor wants proof that the old reporting tool has no more access, how do i cut it off
    unlink app exact how
    How do I kick an app out of Exact Online completely?
    We cancelled our expense tool, now I want its access to our books gone.
    revoke app permissions exact online
    Please tell me how to cut off the webshop connector from Exact.
    I no longer trust this supplier and want them locked out of our accounting today
    How can I take back the consent I gave to Basecone?
    I clicked allow on some random app last night. How do I undo that in Exact?
    Remove integration Exact
    Our trial of a reporting tool has ended, how do I make sure it can't read our ledgers anymore?
    What's the procedure for terminating a third-party application's authorisation in Exact Online?
    I need to shut the door on the old POS system, it should not get anything from Exact any longer
    how to delete a connected app
    The payroll package we left in March must lose all its rights in Exact. Steps please.
    Supplier had a data breach. Need to kill their access to Exact Online ASAP.
    I'd like to unlink an application from my account
    Is there a way to withdraw everything I allowed a program to do in Exact Online?
    stop app from accessing exact
    We don't use the time tracking thing any longer; how do I get it off Exact?
    Getting rid of an old connector, how
    I am the owner of a small flower shop and my nephew connected some cash register with my login. I want that undone, entirely.
    Which buttons do I press to end an app's access to Exact Online?
    Our CRM shall not have access to Exact any more. How to do?
    unsubscribe app from exact, remove all rights
    how do i remoev an app i authorized in exact online
    Can I cancel the permission of a program myself or must I phone Exact?
    Withdraw consent and then verify it's really gone, how do I do both?
    The contract with our inventory software ends Friday and I want to be sure they can't get at our numbers afterwards.
    Need to invalidate an OAuth grant in Exact Online
    I want one particular app out, totally, nothing left.
    How do I block Payhawk from reaching my Exact data?
    Someone talked me into linking a lending app to our books. I changed my mind.
    deauthorise application exact
    End the connection between our booking system and Exact Online from the Exact side
    Can you walk me through taking away a tool's rights?
    The intern hooked up a free dashboard using my account. How do I pull it out again?
    I want to start clean with this app, so first strip it of all its access. Where?
    app access removal Exact Online UK
    My boss says the Power BI link has to be off by tonight
    Let me fire an app
    We moved to a different scanning product and the old one should be barred from Exact
    how can I make an application lose its login to Exact?
    Bank told me to remove any tool I don't use. There's one I approved in Exact, how do I cancel that approval?
    Where do I undo an authorisation that I granted last year to an invoicing plugin?
    I wish to terminate the link with our former ecommerce platform, fully
    We're ditching the old AP scanning software, how do I take away its access to our books?
    Scratch trimming companies, I want this vendor cut off completely
    How do I kill an app's access for good
    I want that old program has no more rights in our Exact
    Want that delivery crowd out of my books altogether
    How can I withdraw from an application all permissions?
    We finish the contract with the logistic provider, his app must not enter more
    revoke app rights
    Client is leaving us; rather than unticking them I want the app off entirely
    nuke an app's access to our exact
    A parcel tracking service we no longer engage still appears to have the run of our accounts and I wish to put a stop to it
    We fired our till supplier and I don't want them reading our books any longer
    The salon moved from Phorest to Fresha, Phorest should have no more business in our ledger
    I clicked yes to some tipping app in January and I regret it, take back everything
    Garage software got hacked says the news, I want it off our bookkeeping right now
    cut off the old reservations system from exact online
    The trial of the menu cost tool is over but it's still sitting in our Exact with full access
    My sister-in-law hooked an inventory thing to our shop books. It needs to be gone, all of it
    Please explain how the hotel takes back the permission that I gave to RateGain-type tool last year
    no more exact for Deliverect
    We've closed our account with Mindbody. What's left is kicking it out at the bookkeeping side
    remove access booking tool Exact
    Note to self: stop the vending machine people reading our ledger
    They went bankrupt, the till firm, and someone could still be using the access we granted to Exact
    I gave a consultant's benchmarking tool the nod on our hotel's Exact. The project is done, I want my nod back
    Please end whatever the old POS is still allowed to do in our accounts
    My boss shouts: why is Deliveroo's middleware still in our books? He wants it OUT today
    how can I undo the permission of the app for the gift vouchers, thank you in advance, I am not so technical
    The gym's member app was sold to another company whom I don't trust, end it
    pull the plug on the till's exact access
    Hairdresser here. I said yes to a stranger's dashboard at a trade fair. Please get it out of my Exact
    access must be terminated as of 1 July: supplier of restaurant ordering kiosk
    There's been a data leak at the delivery app and it can reach our ledger
    They lent us a free beer-tap dashboard that watches our revenue, and I've had second thoughts
    I returned a till within the cooling-off period, but its permission in Exact lives on
    emergency, shut this app out of exact NOW
    Bridal shop, old appointment software, must not reach Exact any more, please guide me step by step
    loyalty stamps campaign is finished and the agency's software should be stripped of its access
    Can you tell me how to say goodbye to Untill as far as our accounts are concerned
    We sublet the kitchen and the tenant's app is approved on our Exact through me, undo
    Our till was stolen, laptop and all, and it can still get in the bookkeeping
    A salesman had me log in to Exact and click allow during a demo, I've come to regret that
    Sole trader closing down, I want no app to keep access
    how do i delte the acces of our old till to exact
    We tested a voucher scheme across two chip shops last summer, the pilot ended, the vendor keeps calling, and I'd at least like them to have no reach into our figures any longer
    pls remvoe phorest from our exact, salon moved to other sofware
    I want something out of Exact but there's Lightspeed K and Lightspeed R, which one's ours?
    We've dropped the scanning service, shut them out for good
    trial of a forecasting tool is over and it should not be able to read anything any more
    vendor got hacked, close their access now
    How do I take back the yes I gave to some invoice app
    get rid of an app in exact
    Our payroll product was replaced, the previous one still has the keys to everything
    I approved an app during a demo and regret it
    Supplier went bankrupt, cut off their access
    My client sold his shop and its software must no longer be able to get in
    i don't trust that bot, out with it completely
    The factoring company's contract ended, their system shouldn't see debtors anywhere now
    Lender read my figures through an app for a loan application, no longer needed
    we swap one scanner for another and the old one's door must be locked
    revoke acces app
    Cancelled the subscription with the vendor, does their software still have a way in? I want it closed.
    the grant adviser's tool got my permission once, job's done, close it
    no access at all any more for this supplier, not for any client
    My nephew hooked something up for school, get it out
    send me how you shut a vendor out completely, I'm at the client's
    fleet management app, never again, close its access
    I regret connecting something
    undo that an app may enter Exact
    that program shouldn't lay a finger on my books any more
    break the link for good on the Exact side
    urgent: suspicious tool, out, now
    As a client, can I pull the permission I gave to the software my bookkeeper recommended
    remove ap from exact
    Software was bought by a US company, we want them reading nothing, effective immediately
    never again a machine in my ledger, take back the permission of that bot
    We're done with the debt collection platform, shut its way in to Exact
    The vendor had a breach, cut their access now
    vendor went bankrupt, I want their software out of our books today
    invalidate oauth token from our side
    kill switch for a third party integration
    contract with the BI agency ended, they shouldn't be able to pull anything
    DPA terminated, remove API access of the processor
    PoC is over, the contractor's script must lose its access
    I hooked up a trial tool and regret it
    how does one end a grant on the Exact side without the vendor's cooperation
    Supplier offboarding: revoke tokens for their app
    intern connected some AI bookkeeping tool to Exact, get rid of it
    It was on the news that our receipt scanner's maker got hacked. I want to stop their access today.
    switched to another tool, the old one must really go now
    The AI bookkeeping trial was not to our liking and I need to be certain they see nothing any more
    accidentally approved a shady website
    undo an approval that our trainee gave to an unknown tool
    board decided the consultancy shall get no more data, so their tool goes
    block a program in Exact
    previous till supplier can still get into our books, shut that
    terminate a software company's authorisation
    We quit the cash flow package and their terms say we must end the access ourselves
    former supplier still sees our turnover live, unacceptable
    the SOC told me to lock out a specific application right now
    a little tool that I tried may vanish from Exact
    We don't want Payhawk to see anything after 31 December
    deauthorise without deleting the account at the vendor
    I no longer trust the browser extension I let into Exact
    chuck an app out
    cut of acces of a supplier app
    As DPO I decided that processor X gets no more data. How does the admin carry this out on Exact's side?
    We have left that donations tool and it should not be able to look in our books any more
    Kick the scanner app out, please
    I said yes by mistake to some programme, how do I take it back?
    Our contract with Payhawk ended, I want the door shut for good
    The supplier had a data breach, cut them off today
    The school board demands the former vendor loses all access right now
    Free trial is over but the app can still read everything, how do I close it off
    How can I undo the permission I once gave
    The firm has gone bankrupt and I don't like it that they still can read us
    Get rid of old till connection
    The festival is over and the ticket firm has no business in our Exact any longer
    In a weak moment I clicked yes and now a strange programme is in the church's books, out with it
    We've ended the scanning subscription, but I bet they can still get in
    Mayor's orders: app X loses its rights today
    I was scammed into allowing an app, please help me shut it out
    We replaced the tenants app, the old one must not post anything any more
    The vicar doesn't want that giving programme nosing about in the books any more
    End of the data processing agreement, so its access to our Exact must be terminated
    Salesmen keep ringing; I want that firm to see no more figures of ours
    School changed tills, shut the old one out please
    I don't want that this app is in our numbers anymore
    Parents complain that the school app firm knows too much; board wants it unhooked altogether
    We'll do it by hand from now on, the programme can go
    Firm was bought by some foreign company, pull the plug
    I take back my yes to that hours tool, where?
    How to ban a tool from our books as a layman
    remove acces of app to our bookeeping
    We needed a tool once for the grant export; it's done, I'd like everything shut again
    The consultancy's right to read our figures can lapse, their report is finished
    Our youth worker installed something that draws on Exact, undo that please
    Cut all ties with that package as far as I'm concerned
    A firm that once gave us a free dashboard is still looking in I think, close it please
    May I recall a permission granted to software, and how does that go?
    We cancelled our contract with the dashboard vendor as of 31 December, so they mustn't be able to get in any more
    Cut off Basecone completely, all companies
    The consolidation tool has been replaced by another. The former may go entirely.
    How do I stop a tool from reading anything in our Exact
    Consultant's Excel plug-in was connected for the due diligence. Deal is over. Throw it out.
    get rid of a third-party connection for good
    We trialled Agicap and won't proceed; remove whatever they have been given
    Due to a data leak at our supplier I must block their access to our ledgers this minute
    The sold division took its webshop along; that shop link has nothing left to do with us
    kill switch for an app??
    end the authorisation of the forecasting software, contract lapsed
    I consented to something by mistake just now, undo please
    The bidder's data room tool still has permission to read our books, terminate
    After migration to Dynamics no tool needs to reach Exact through my account
    A vendor went bankrupt and its app still has the keys to our bookkeeping
    How to take back the permission given to a scanning tool
    Need documented removal of an integration incl. a check that it really cannot get in any longer
    Legal demands that the data processor be disconnected today
    remove spendesk acess completly
    we do not want this app anymore
    We've got a new consolidation vendor; the other's authorisation in Exact must end
    Get Klippa out of our books
    bye bye Spendesk
    The M&A adviser's analytics link should be terminated upon signing
    Please cease all access of a supplier, fully, for all our companies
    Intern linked a dubious AI bookkeeping bot to the live ledgers, get it out
    I want to take my consent back
    How to de-authorise a third-party product
    Sanctions: supplier is now Russian-owned, we have to shut it off from the ledgers
    The connector isn't used any more since we replaced Exact's reporting with a cube, delete its rights
    Revoke token of third party in Exact Online
    contract with the BI consultant terminated with immediate effect, lock them out
    ditch the hotel booking app from accounting
    What do I do in Exact so an external program can't read it any more
    remove integration, GDPR erasure, supplier must stop processing
    The Mumbai analytics team loses the contract, their tool has to be disconnected
    The M&A boutique that ran our sale process had a dashboard on our books. Sale done. They should be out altogether.
    Our new CISO saw that a start-up's AI assistant may read all ledgers and told me to end it at once
    I tried out a cash forecasting app last month, didn't like it, and want to undo the permission I gave then
    We're moving off Exact in the UK; the tools there may lose their keys now
    Fully disconnect the receipts app. Not trim: disconnect.
    Contract dispute with a vendor: lock him out of our figures
    I clicked yes on an unknown add-in this afternoon. How can I undo that before it copies everything?
    who can I tell to stop reading our accounts: I'd like a button that ends the link on Exact's side
    Ending a processor relationship, technical side, Exact
    The old BI stays connected for no reason while the new BI is live. Old one out.
    Take the rights off an integration across the board and show me it worked
    The restructuring adviser left, his Excel tool mustn't work any longer
    pull the plug on tool
    cancel third party authorisation
    We decided against the expense pilot; authorisation given by myself must be annulled
    My signature is under the permission of a tool I no longer trust. Undo.
    That link must be ended today, not trimmed, not moved
    Take away everything the invoicing robot may do
    The old ERP connector was never disconnected, please explain how I do this
    I need to be rid of Yooz by the 31st, they should get no more data
    end connection from the Exact end since vendor ignores us
    The consultant's pbix should stop working with our data, he no longer works for us and the permission was given by me
    we leave vendor X, vendor X must leave our data
    terminate API authorisation of supplier
    Our German DPO orders: access for the US vendor to be removed completely
    make sure that app can never again read our books
    scrap authorisation
    decommissioning a finance tool - last step is taking its rights in Exact
    We moved from Lightspeed to Shopify and the old till should lose its way into our ledger
    how can I shut a plugin out of our books completely
    Trial ended for the stock tool, it can still read everything. Close it please.
    I approved some price comparison thing on a whim, how do I undo that
    A merchant leaves our platform and asks how he throws our app out on the Exact side
    vendor had a data breach, cut them off now
    take away everything the eBay connector may do
    uninstalled the WooCommerce plugin last week, surely something on Exact's end needs closing as well?
    kick zapier out
    We fell out with the agency and their dashboard tool still reads our sales
    sold my webshop, the sync with my Exact must end
    cancel the authorisation our marketing tool has with Exact Online
    I'd like my permission back from this app
    the returns portal no longer deserves access to anything of ours
    stop an integration from reading Exact, for good, whole company
    How does a customer terminate an app's access after cancelling his subscription with us
    a tool we toyed with three years ago still reads along, shut it
    The salesman's demo ended but his software's still in
    forbid a connector to ever enter Exact again
    contract with the shipping partner ends 31 December, their software must be out by then
    my son hooked up some AI thing, out with it
    management orders: end all access of the old stock tool now
    I still get bookings from a plugin we quit, how can I block it
    our affiliate platform shouldn't have the keys any longer
    mailchimp has no more business with our customer data in Exact
    The intern said yes to a handful of apps during a workshop. One of them I don't trust one bit.
    Loyalty scheme discontinued, I want to be certain their system can't see my debtors any longer
    Legal says: terminate the supplier's data access at once
    app out of exact, with proof preferably
    I now use a different bridge between store and books. The first one books all in double, so it has to go.
    a tool I have nothing to do with any more walks around in my books like a guest
    away with the review app
    My wife got a fright: some app can read all our invoices. We don't want that.
    cancel payhawk access
    trial over, app still has our data rights
    remove 3rd party access exact online
    unsubscribed from the expense tool but it can still read our ledger, cut it off
    clicked agree by mistake undo
    gdpr: vendor must lose access today
    stop app reading our books now
    withdraw all rights from the scan tool
    supplier bankrupt, unknown buyer, cut data access
    vendor had a breach, need their key to our exact dead this minute
    how undo permission for that excel add in
    app deleted from phone, does it still have my exact? want it gone
    intern signed us up for some ai bookkeeping thing, get it out of our exact please
    stopped paying for the dashboard in january and i doubt they stopped reading our numbers
    drop app
    yank access
    "allow access" clicked in a phishing-like app, undo in exact
    stop sharing books with fintech lender
    loan application app still sees our ledger after we declined
    terminate integration permission
    We've moved to another till supplier and the old one mustn't be able to read a thing anymore
    Our contract with the ticketing company ends Friday, how do I shut them out of the books?
    Kick the salon app out of Exact
    I clicked accept on some reporting tool by mistake and want that undone
    There was a data breach at our rota vendor, cut their access right now please
    The trial of the gym software is over, they needn't see our figures
    How do I end what I allowed the booking engine to do in our ledger?
    We closed the beach bar for good, its register should lose its way into Exact
    remove mews access exact
    I no longer want the loyalty app anywhere near the accounts of my clinic
    Former IT supplier's connector is still hooked into our accounting, I want it out
    Can I disconnect from the Exact side, as the vendor never answers my mails?
    Please tell how to cancel permission of application for event tickets
    Dental package replaced, old one needs its key taken back
    I'd like the old PMS gone, completely, for all hotels
    The link works all right, we just don't use it, so it should go
    Legal says a processor must lose all access when the contract ends
    None of our companies should be visible to that app from now on, zero
    The festival is over and the temporary ticketing connection can be dismantled
    I let some AI assistant look through my invoices and want that taken back
    Previous landlord's system is still plugged in to our pub's books
    Get this thing out of my accounts
    Done with that vendor. Cut.
    A spa tool is snooping in our ledger on the strength of my approval. End it.
    Two apps with nearly identical names, which do I pick to revoke?
    The old appointment system still holds a key to our books after the switch, I want that key back
    The prior owner of this café let in a BI package through my login; out with it
    Venue closing, till lease ended, so it shouldn't get anywhere anymore
    Rescind an authorisation I gave
    Supplier got hacked. Shut the tap for their app at once.
    How do I say no after having said yes to a ticket tool
    goodbye horeko, stop access to our numbers
    Tomorrow the old till goes in the skip; I'd like its access to our figures gone today
    Somebody on the phone talked me into approving an app and I think it was a scam
    We had a student build a dashboard; project done, door shut
    If I end the ticket subscription does their access remain? If so how do I take it off
    The council demands that the swim lesson app can't view any finances, nothing at all
    I regret agreeing to the fitness app
    Booking tool should only have had access for the Christmas market, which is over
    Wipe a link out of Exact without logging in to the app, we lost that login
    stop scanner exact
    Finance has stopped using Expensify as of this month, please cut it off from our books
    Per the CFO's mail: nothing from that vendor may touch Exact any more, effective today
    Our contract with the forecasting tool ended and legal wants proof that they can't read our ledgers
    I clicked Allow on a trial app in March and now I regret it
    Security incident at the supplier, we need to shut their door into our accounting right now
    Offboarding checklist says: terminate third-party authorisation in Exact. Where is that?
    The old payroll connector is dead to us, get it out entirely
    we migrated from Shopify to something else and the Shopify thing still has keys to Exact. Take them back?
    Please take away everything Pleo is allowed to do in our accounts
    Ticket: disable legacy OCR tool access, all companies, permanent
    undo permission app exact online
    Minutes of finance meeting: Joost to end the debt collector's software access by Friday
    How can I make sure the reporting vendor can no longer pull our numbers after Friday's termination?
    GDPR officer asks us to withdraw authorisation of an unused HR tool
    A temp linked some AI invoice reader with my login, I want it gone for good
    We no longer pay for the dashboard but I think it still syncs. Stop it at the Exact side
    Can I retract the consent I gave as controller to Visma eAccounting import?
    No app should keep a key it does not need; this one must hand it in
    goodbye Basecone, how do I lock it out
    we want to get rid of the link to Salesforce, not to pause it, get rid
    Kindly advise how to discontinue the access of the expense software, the boss wants no trace of it going forward
    The sync works fine, we just don't want it any more. How do you end such a thing properly?
    Supplier got bought by a firm we don't trust; the board wants them shut out of our books today
    The tool made 400 wrong postings yesterday, so first thing: take all access away from it
    Due diligence is over and the advisers' software shouldn't be able to look in any longer
    fwd from CFO, one word: cut. It's about Spendesk and our ledgers
    Pilot failed, trial connection must disappear from Exact
    I'm leaving AP and approved two tools that nobody needs, I'd rather clear those away myself
    Vendor asks us to remove them on our side in Exact before they close our account
    Before go-live of the new package the former one has to lose its authorisation so they don't both post
    stop letting payhawk in
    Employee complained about privacy, the HR app must lose its entry to our accounts
    It said you granted this application access. I want to take that grant back.
    We moved from Klippa to Basecone; Klippa can pack its bags
    where's the off switch in Exact for a third party connection
    An ex supplier still holds permissions on our Exact, embarrassing, help me end that
    The CRM project was cancelled and its hook into finance has to come out
    How do you evict an application?
    bar a program from our administration entirely
    we dont trust the startup anymore. how to forbid them everything
    Terminating API permissions of a discontinued vendor, the offboarding form wants a date
    Elly from the secretariat here. The gentleman wants that receipts thing to be allowed nowhere in Exact any more
    allowed by mistake, undo
    Not a euro, not a letter, not a figure to that party any more, says CFO
    External data analyst is finished, his tool needn't get our figures
    Nothing against the tool, but contract over is contract over: rights off
    spring cleaning: three apps out, two of which I approved myself
    how to strip a program of its authority to read our Exact
    We uninstalled it everywhere but IT says the consent in Exact lives on. How do I end that?
    deleted the app from my phone and closed my account with them; what's left to do in Exact to lock them out?
    collect all keys from the old ISV please
    We ended the contract with the forecasting firm and they should not be able to read a single figure any more
    get Zapier out of our Exact
    I tried a free trial of some cash flow tool, clicked yes, and now I regret it
    Kick out the old till software, we've a new one
    Our data protection officer demands that the vendor's access ends today
    I don't trust this app. It must lose all access right now.
    Cancelled Hubdoc but I suppose they can still look into our books?
    how can I undo the permission I gave to a tool
    the marketing agency no longer works for us, their connector should be dead
    cut the cord between Exact and our previous webshop
    There's been a breach at one of our suppliers and they say to disconnect. Where do I pull the plug in Exact?
    disconnect app exact online
    Take away everything that expense app may do in our accounts, all companies, no exceptions
    I'd like to be sure that after closing my account at the supplier they can't fetch data from Exact any more
    stop sharing with spendesk
    Please remove that weird ChatGPT plug-in somebody authorised in our ledger
    unlink the scanner, we do it by hand from now on
    My wife allowed an app to read our company. It needs to be undone.
    we migrated to another payroll provider; the old one may not enter any longer
    where's the off switch for a third-party connection
    I want nobody at that start-up peeking at my turnover any more
    delete integration with Magento completely
    their trial has finished and they still draw our data every night, end it
    As a director I consented to a lender reading our accounts for a loan. Loan declined. How do I close that door?
    revoke oauth grant for one vendor
    You gave me a guide to connect it, now I need the opposite
    it's over between us and Payhawk, make sure it can't write into our books
    The board decided: no AI tools connected to the accounts. I have to throw one out.
    the new owners don't want any outside software in the ledger, start with Pleo
    I clicked accept on something during a webinar and now it's got our bookkeeping
    They went bust, the people behind our planning app, and the receiver now has the servers. I want them out.
    How do I fire an app?
    end of project: consultant's extraction tool may no longer get in
    we stopped paying Float in May, but I believe that technically it can still get in. How to shut the door?
    No more Dext. For none of the companies. As of today.
    security incident at the vendor, urgent: block their token
    pull permission for Zapier
    I never want to see that plug-in in our accounts again
    goodbye hubdoc
    a stranger's app was let in by my colleague, he's beside me now, what must he press
    we're done testing Tableau, cleaning lady time: remove what it's allowed to do
    cancel consent for an application
    please undo what I agreed to last night, some spend tool, I was tired
    our lawyers request that the debt collector's platform loses sight of our receivables entirely
    Getting rid of the account at the supplier isn't enough, is it? The key to Exact has to go too.
    Old scanner out, new scanner in. I've the second bit working, now the first
    opt out of third party access
    the vendor refuses to disconnect from their side. can we do it from ours
    discontinue all API access by the rota software
    My ex was my business partner and linked some analysis app with my login. End that.
    retire an integration properly
    make it impossible for Spendesk to get at anything
    zap the zapier connection
    The subscription to that AI bookkeeper is over, its access should be too
    we're insourcing, the outsourced team's automation tool has to lose the key
    some app I've never used has my permission. away with it
    tell exact not to let Deputy in any longer
    how to break off an authorisation I gave by accident
    I want to close all doors for Float, definitively
    the vendor was bought by a competitor of ours!! lock them out
    the pilot failed, remove pilot software's access
    un-authorise
    finish with Klippa, we've found something better
    The connector isn't used, isn't paid, isn't wanted. How do I get it out of Exact?
    strip an app of its rights
    take back my permission, they've been rude on the phone
    want to delet an app from exact compleetly
    how can i kik out zapier
    We no longer deal with the leasing firm, but in 2023 I let them read our books to assess us. Please let that come to an end
    i dont want this app no more
    The freelancer who made our dashboards has been paid. Her tool can still read everything. She's lovely, but no.
    remove acces of old webshop
    My late father had allowed a savings app to read the accounts. As executor I want that ended.
    It isn't about fewer companies or another user: the tool must be gone
    I need the tool's permission destroyed today and proof that it can't get in
    I let an app in on the wrong environment altogether, it should never have had anything here
    Our tenancy tool's been replaced, so its entry to Exact needs to be bricked up
    is there an expiry, or do I have to end an app's rights by hand?
    we won't renew with Chaser, so that it shouldn't have any rights after Sunday
    I'd like to undo the yes I gave to a payroll plug-in
    The agency that made our adverts has a window into our sales ledger. Brick it up.
    after a dispute with the supplier our lawyer wants their technical access ended with immediate effect
    I want to reverse the consent for a bookkeeping robot
    make Exact forget that we ever allowed Fathom
    is there any way to sack a connector
    We've cancelled. They've confirmed. Their robot still logs in every night. End this.
    How do I remove an app from Exact Online?
    I want to get rid of this link
    We stopped using Payhawk, how do I cut its access?
    How do I disconnect the till from Exact?
    Take away all access from this app
    This app may no longer read our books
    How can I withdraw my consent?
    The trial is over, throw the app out
    I let an app in by accident, how do I undo that?
    How do I kick a tool out of Exact?
    Our contract with the vendor ended, block its app
    Where is the button to revoke an app?
    The time tracker has to go completely
    revoke app access
    delete integration exact online
    How do I make sure a supplier can't get in any longer?
    I don't trust this tool, shut it out
    The vendor was hacked, cut it off now
    How to terminate an integration we no longer use?
    Can I deny an app access?
    Ending the connection with our former webshop
    We've changed software, the old one must be unhooked
    How do I cancel an app's authorisation?
    I want this program to see nothing at all any more
    stop acces for app
    Please pull the plug on the expense app
    We're leaving Visma, how do I end its access?
    This vendor has no business in Exact any more
    How do I break the tie between Exact and the webshop?
    Delete an unused app please
    How do I strip an app of its access?
    We no longer pay for the tool, get it out
    I clicked yes and want to take that back
    Can I remove the link myself or must Exact do it?
    Our ex-supplier's app still reads along, that has to end
    How to withdraw access from a suspicious app
    Remove a test connection
    Spendesk ends on 1 January, the link must go
    I don't want the reporting tool to see anything
    May I disable an app in Exact myself?
    Where do I click to make an app stop reading?
    That integration is redundant, how do I lose it?
    block app exact
    unlink app steps
    My kid linked an app by accident, undo it please
    Show me how to throw out an app
    Permanently cut the tie with our old CRM
    Turn off the data access of the scanner tool
    I no longer wish the app to have access
    Stop all data exchange with the old till
    Retract my approval for an app
    Shut out a program for good
    Can I throw the app out without phoning the vendor?
    Klippa is history for us, remove its access
    End this integration today
    How can I make an authorisation lapse on purpose?
    Our firm dropped that scanning product. I want the vendor to be unable to reach anything through my login. Where do I take this away?
    The client didn't extend the trial of a cash flow tool, yet it seems to read his figures each morning. How does he shut that door?
    A vendor of ours had a breach, it was on the radio. Their software has to be locked out of my books right away.
    A student hung an AI plug-in on the ledger with my account. As a partner I'm bound by confidentiality. It must come off today.
    The contract with the old CRM was terminated, but according to our consultant it reads along until we do something ourselves. Do what exactly?
    I said yes to a reporting tool at a demo, mostly out of politeness. I'd like to take that back so the salesman no longer sees client figures.
    We're a supplier and a former customer demands that we can't get at his data any more. What must he do at his end, and how can he see that it worked?
    The company was sold. Two programs that I once let in should leave the books for good.
    A participant in my course asked how you take back a yes you once gave to an app. I owed her an answer.
    My client lost faith in the collection agency whose program looks into his receivables. He gave the permission himself. How does he get it back?
    Data protection request: the vendor may not process our figures any longer. Access in the books has to end and I need to prove it.
    As a freelancer leaving this client, I want my own helper programs gone from his ledger, since I was the one who let them in.
    The new owner wants a clean slate. The receipts app, to which I gave my approval back then, may not see another cent of his. Where do I click?
    My client fell for a fake supplier. He let a program into his ledger thinking it was from Exact itself. It must go out immediately.
    As a departing client manager I don't want my name to keep letting in a tool which our firm abolished anyway.
    The vendor goes on sending little reports with fresh turnover after we cancelled. How do we cut his line to the figures?
    Our app was replaced by a rival's at this customer. Decent as we are, we'd like to explain how he locks us out.
    An intern let a tool read along with the real ledger for a school project. School's over. How do I take it off?
    We're winding up the affairs of a client who died. He'd let four apps in himself. The heirs want no one to get at them, and we hold his login.
    Stupidly, I let a competitor have a peek by trying his free scan tool on real books. How do I take that peek away?
    After the pilot it was decided not to go on with this vendor. The closing checklist says: end access. I gave it, so I must end it.
    Our security officer blacklisted a tool. I'm the one who let it into Exact, and by tonight I need to confirm it's over.
    The assistant let a chatbot into receivables without asking, on my account of all things. I want it out and see that it's out.
    We're discontinuing our own product and will ask all customers to cancel the authorisation. What should our mail tell them to do?
    This vendor was bought by a party with whom we don't wish to work. His app still has my approval. How do I say goodbye?
    The link works perfectly, that's the trouble: we want rid of that agency and therefore of its app in our figures.
    Nothing's broken, on the contrary, it fetches everything while the trial ended half a year ago. I want that to stop.
    No need to know what hangs there, we know exactly which one: the collection tool. It should have no access to the books as of today.
    After a training I had ten people let a demo app into their real company. They all need it gone. How do I explain that to them?
    We assumed that cancelling with the vendor would end the access. It turns out we have to end it in Exact. Where?
    a clients scan app must come off, he cancelled, where in exact do i take back the consent i gave myself
    As a consultant I look after a society's setup. The old supplier's membership app was replaced and really must be kept out.
    It feels wrong that a bankrupt supplier, in the hands of a receiver, can still look into the books on my approval.
    Our policy says: within 48 hours of a project's end terminate access. The BI project ended yesterday; I gave the access.
    An ex-partner's app, which I once turned on with my own login, still looks at my practice's figures. There's a non-compete. Away with it.
    Temporary access for a university researcher via a data app ends today. I gave it and now have to terminate it.
    The app is free, said the salesman. Turns out he sells our figures. No discussion, it goes. How?
    Before leaving as interim CFO I want everything I approved under my name and nobody uses to be void.
    We're guiding a divorce. The husband once let an expenses app look in on the login that's now the wife's. She wants it to see nothing more.
    As a teacher I put a sample app on my own company and the lesson is over. How do I get it off again, so I can teach that as well?
    That party's quote was rejected, yet for their analysis I'd already let their tool in. It has no reason to exist any more.
    Our sales reps install a look-in app at prospects. If the prospect says no, he must put us out himself. What precisely do we tell him?
    After the audit we're to show the auditor's extraction tool, to which I clicked yes, the door. Where is that door?
    Once our work with the marketing agency ends, their dashboard shouldn't read revenue any more. I clicked allow back then and wish to reverse it.
    Our franchisor saw our margins for years through his app. The franchise is over; I gave the access and now I take it away.
    We're switching from Klippa to something else, which runs already. So Klippa may be put out of action, with evidence please.
    The pension adviser's app reads far more than agreed and the board wants no debate but an end. Where do I end it?
    We're leaving Payhawk, make sure it can't get to our books any longer
    A temp hooked a free reporting tool to our figures, must be off today
    Switched CRMs; the old one still has a line into accounting and I want that cut
    Trial of the stock optimiser is over and I don't want to leave a door open
    kick an app out for good
    The time tracker's vendor had a data breach - shut them out of Exact right now
    undo the yes I gave to a procurement platform
    The privacy officer insists the former HR tool must have no access whatsoever
    I clicked allow for something I don't recognise, how do I take that back
    old WMS is switched off but I've got a feeling it can still look inside our administration
    which button in Exact cuts off a connected program completely
    Contract with the scanner vendor cancelled as of Friday. What remains to be done at Exact's end?
    An Excel add-in I tried once can still read our ledger, get rid of it
    The old stock system's vendor phoned that he 'just had a look' in our numbers. That must become impossible
    Sales went from Teamleader to HubSpot; Teamleader has no business here any longer
    freelancer attached his own BI thing to us, project done, close the door please
    A colleague was fired in anger and had a personal Excel connection on our Exact - throw it out
    we have two scanning solutions, one of them can disappear completely
    never let that procurement portal in again
    What do you do in Exact once an app trial runs out and they must fetch nothing further
    I don't like that the leave app can reach our debtors, out with it
    audit revealed Zapier still has access and has been redundant for years
    cancel the approval I gave in 2021 to some planning tool
    they mustn't get in any longer, those guys from the former planning software. Right now please
    Link to the previous carrier serves no purpose, remove all of it
    A US company sits in our debtors through an app and management wants that to end entirely
    how do you pull the plug on an app you yourself once let into Exact
    Our head of sales left for a competitor, and the CRM app he picked is still attached to Exact. We don't use it
    Ordering platform is going bankrupt and a liquidator takes over, I don't want any more data to leak
    I want my signature back from that HR app
    By Friday: shut out Zapier, Klippa and an old Excel plug-in altogether, I'll do them one by one, how?
    New WMS is live, the old one is still allowed in Exact. The latter must go, the new one stays
    as far as I'm concerned that AI assistant needn't look in our books any longer
    Urgent: laptop stolen with a program that logs in to Exact automatically, I want that access shut
    There's an app nobody will miss once it's gone, so clear it away - but how
    They asked us to end any access of the temp agency's portal before month end
    cancel permission basecone exact
    how do I block an external program in Exact so that it can't read or post anything
    After the fair three coworkers connected a business card app to Exact, I don't want to keep any of it
    The carrier we quit had an app on our orders; nothing of it should remain
    I regret this morning's approval, that app must come straight out
    We're taking back consent from each party without a contract; how does it go at Exact for such an app
    Project finished: the temporary migration tool must lose its key to Exact
    Purchasing and IT agree: that platform loses all its rights with us today
    sold an old phone with the receipts app logged in; that app must lose its access at Exact
    how do I tell Exact: never this app again
    we're going with a different trip app. The first can go, in Exact too
    We cancelled our contract with the scanning firm, how do I make sure they can no longer get into our Exact?
    I clicked agree on some invoice checker and regret it, undo that please
    The trial is over and they shouldn't see our books any longer
    A vendor had a data breach, shut them out of Exact today
    How do I take back the key I once gave to a dashboard supplier
    Old webshop builder can still read everything in Exact, I want that ended
    Cut off every connection this reporting tool has with my Exact
    stop basecone from seeing anything at all in exact online
    Our supplier went bust, whatever software of theirs still plugs into Exact must be shut out
    I no longer trust one of the programs that reads our invoices, get rid of it for good
    Security says the retired CRM must lose its way into Exact by Friday
    My husband hooked up some VAT helper years ago, we don't use it, get it off Exact
    Where is the off switch for a program that reads my Exact data?
    Switched tills in January, the previous till company still has a door into our accounts
    How to unplug an outside tool from Exact Online and be sure it's out
    Cancelling with the vendor isn't enough I guess, something must be shut on the Exact side as well. How?
    The AI pilot failed, lock Exact for it again
    By order of our privacy officer this program must be out today
    The reporting agency finished its job and has no need to see anything, of no company at all
    A competitor bought our till supplier; I want them out before the evening
    Whatever that CRM can do in Exact should become nothing
    Close the back door our old scanner still has into the books
    Our trial of a forecasting tool ended on Friday, may I shut it out myself?
    What do I need to do before the contract ends so that the payroll vendor is locked out of our books?
    I clicked agree on something last night and regret it, is it too late to take it back?
    Do they keep reading my ledger once I stop paying the subscription? I want that to end.
    Is it enough to uninstall the program or does it still have a way into Exact after that
    The vendor was hacked. How quickly can I cut them off from our Exact?
    we dont use the hours app no more, it need to be out of exact completely
    Who can kick an app out, me the person who said yes in the first place?
    Legal wants proof that our former expense tool is barred from the books by month end.
    Does changing my password throw the old scanner tool out or must I do it another way
    Must I ask the supplier for permission before I cut off their software?
    My ex-business partner had me install an add-on. Can I make it powerless on my own?
    Is leaving a dead integration lying around a risk? I'd rather have it gone altogether, how?
    before we go live with the new CRM the old one has to lose everything it can see
    Do I have to close the app's account first, or pull its access to Exact first?
    Nothing of Payhawk should be able to touch our figures after tonight.
    I run a small bakery and I'm nervous: what do I press so that the app can't get in at all any more?
    In a weak moment I let an AI bookkeeping helper into Exact. Can I take it back, and is it over then?
    Note to Sam: as soon as the final bill is paid, take away the expense vendor's key to our books. How do you do it?
    If I delete my account with the vendor, do they also lose access, or must I dissolve it on our side too?
    A salesman made me log in to Exact during a demo. I want to undo that; is signing out enough?
    pull the plug on CRM today please
    We closed the shop and I assumed the feed would end by itself. Evidently not.
    They say cancelling is sufficient, I don't believe a word and want the door on Exact's side bolted
    The integration is broken anyway and we won't continue with them. How do I clear it so they never get in again?
    Can I set a date upon which an app loses its rights or do I do it on the day?
    The board says no more American software near the ledgers, beginning with Expensify
    after the project the agency's connector must lose what i gave it
    It keeps begging me to sign in again, while we want to be done with it for ever
    Works council wants the absence tool unable to draw anything from Exact, from Thursday on
    two receipt scanners is one too many; the loser still sees all, what's to be done with it
    Must the app be closed while I end its access or is that irrelevant?
    scan app must go dont remember how it got in am i allowed myself
    There's a lawsuit against our former software vendor; counsel wants them unable to get in anywhere as of today.
    Where does one say no after having once said yes to a program?
    I hand over as volunteer treasurer and first want to unhook the budget app I had brought in
    Is wiping the app from my phone enough? It must never enter our books again.
    three tools on trial, two lost. those two out of exact please
    As long as that marketing bunch can see our debtors I won't sleep. The contract's been dissolved already.
    Have you got a 'go away' button for an app?
    Insurer demands unused access be closed within 30 days; starting with the old travel claims tool
    May I go back on yesterday's agreement with that procurement platform?
    we no longer use teamleader connection, may it die and where
    What's the proper course to strip an application of its full access before its licence runs out?
    Which order: export my data from the app first, then strip it of its right to Exact?
    As long as there's access there can be abuse. This one must go: the planning package I okayed in 2019.
    Linked the real books rather than the sandbox by mistake. Undo please.
    how do you put an end to a link you made
    Is disconnecting inside the app sufficient or must it be done in Exact as well?
    No doubts, no need for advice: that tool's out. Step one?
    After today no more Visma in our books. None at all.
    A link I own must perish, not move: the auction site. How?
    Do I have to state a reason for shutting an app out, and where is it done?
    Can an ordinary employee who admitted an app also refuse it again later?
    The notice says I can end my consent at any time. Fine, where do I click?
    A supplier mailed that our cancellation went through and that we have to shut off the access in Exact ourselves
    That name in my list gives me the creeps, it shouldn't read one more invoice
    Saw in the news they were hacked. Their app must be out of our books within the hour
    The trial ended months ago and its logo still sits in my permissions
    I pressed Allow on something I don't know, take it back
    We ditched the till in 2021 but there's a row for it still, get rid of that access
    An intern hung some free plugin on our ledger, throw it out entirely
    our lawyer's letter: deny processor X all access per today
    Old webshop still shows up with access to everything, make that nothing
    The consultant who built our dashboard can still see turnover on his screen, project is over
    no company whatsoever for this app any more
    Cut Visma loose from Exact, we've switched to something else
    how do you kick a program out of exact for good
    There's a little plug drawn next to the app, do I pull it to be rid of it for ever?
    An ex-vendor still mails me our own turnover figures, he shouldn't get at them
    bankrupt supplier, its app still has full access
    I saw our annual figures on someone else's laptop through a tool of ours. Shut it
    We changed scanners, the new one runs, the old name should be off the list
    marketing tool needs to know nothing any more of our books
    delete request from a client says we must end the app's access too
    'Free invoice check' is in my list, clicked on it once out of curiosity. It should see nothing
    my ex-partner's app can apparently still see it all, close that door
    we still get mails from a tool fed by our books that we no longer pay for, access off please
    the vendor won't cancel the subscription, but his access to Exact I can take away, can't I?
    My husband hooked up some tax saving app, I don't trust it, out
    client wants the hours app entirely off, each and every company
    Next to the app I see a date and 'active', I'd like nothing to be there
    At the notary for the sale of the business, buyer wants tool X's access ended now
    Got a mail that 'your new app has access', I asked for nothing! Close it
    The freelancer who wrote our connector left angry, sideline his app today
    Data breach at the supplier, DPO orders us to remove its authorisation completely
    Trial with the AI bookkeeper was no good, get its hands off our Exact
    I pressed 'delete account' in the app itself, but in Exact it still parades with access
    A student's plugin from two years ago has access everywhere still
    End Klippa's authorisation, we have another now
    how do I take back my yes
    back to paper for us, put the receipt scanner out
    read in the small print that they resell our figures, I want that app out at once
    had a free month, don't want it, and it's reading along still
    Terminate the app's rights after the client's bankruptcy, everything
    may I just click the bin so that the app sees nothing more in Exact
    Joan left, nobody else uses her app, so its access may lapse altogether
    I don't care how, but tonight that tool reads nothing of ours
    Seen enough of the list: app number three must go, with all its access
    i gave by accident acces to a strange app undo it please
    kick this tool complete out of exact, how
    Cancelled the scanning contract as of 1 June, they have no business in our books any more
    The trial of that cash-flow thing ended, not for us, close the door please
    I clicked a link, said yes, and now some app I never heard of can read my accounts. Undo!
    Their servers got hacked last night according to the news, want them out of Exact right now
    My husband let a lender look into our books years ago; loan's repaid, they can go
    We switched from Basecone to another one and Basecone is still reading along
    The merger was called off. The adviser's analysis tool could see all our numbers and that should end
    Had a row with the web developer and he can still reach Exact through our shop. I don't want that
    Subsidy audit is finished, inspector's viewing tool can be taken off
    got letter that supplier was bought by an american firm. dont want them in my figures
    Sold the shop in April, the new owner's till is still booking into our Exact
    We stopped with Payhawk after the price rise. Contract gone, yet Exact still has the door open
    Allowed the wrong app yesterday by mistake
    The bank asked for insight last year for a mortgage that's now settled; shut it again
    When our daughter stopped the web shop we took it offline, but that shop can probably still get in my books
    Buyer's controller was allowed in through a tool during due diligence. Deal's done, out
    Forecast package scrapped in the cost-cutting round. I want to be sure they no longer receive any numbers
    My nephew built a gadget that reaches into Exact, we no longer speak
    News says that app sells data on. Ours is open to it. Away.
    Approved a weird consent screen in a rush just now, regret it
    POS installer let in two apps during a demo, one we use, the other should vanish
    During the training we hooked up an app for practice, and practice is over
    we stopped delivering in september, the delivery app has no reason to be in our accounts
    Works council was furious that the HR tool can read the ledger; management decided, stop it entirely
    Bookkeeper suggested an AI assistant, after one week I find it creepy, off with it
    Supplier says after cancelling you must remove the access yourself in Exact
    Before he left the ex-admin quickly tied a private tool to our figures, close it at once
    The estate software from the old building is still in our books; building sold, shut it
    After the check it turned out a free calculator from last year still reads along, unused, take it out
    My son-in-law hung something with crypto on the accounts, I want it gone by tomorrow
    Since the takeover two apps do the same job and the older one has to stop
    I no longer trust it after that odd call from supposedly Microsoft, I pressed allow somewhere in Exact
    stopping with the expense tool at once because of privacy complaints, how do we cut its access to the books
    Said farewell to the marketing agency yesterday, they had a dashboard peeping at our turnover
    We went from Shopify to Lightspeed so Shopify has no need of Exact
    the trial month slipped by and I don't want them snooping
    During a webinar I clicked "connect to Exact". How do I take that back?
    Package was rejected in last week's review; door shut, not ajar
    My partner let something into our books during my holiday; I'm the boss and I want it out
    After three reminders the vendor still hasn't signed the data agreement, so out they go
    We parted with the booking site over commission and they can still look into my turnover
    The grant was refused so the consultancy has no reason to look in our books via its portal
    Bought software from someone who turned out to be a crook, and he's still able to get in
    The trade association had us allow a benchmark tool; study finished, tidy it away
    The trainer switched a test app on in our real environment on Friday rather than in the practice one
    After the divorce I want her accounting gadget to have nothing to do with my Exact
    cancled per 1/4 but they can still look in the books
    daughter linked an app, dont want it, how away
    been scammed i think, let a program into my exact after a phone call
    The shop's been offline since the fire and won't return, so its way into Exact can be shut
    after merger two scan apps, kick the old one out of exact
    pull the plug on the old scanning tool
    I want it gone for good, not half gone
    Cut off Dext entirely, today, before they do their nightly fetch
    we no longer use the hours app and it should not have the keys any more
    stop Shopify from getting into our ledgers, the shop closed in March
    the trial was rubbish, take back the permission I gave
    I said yes to something I did not recognise and want to undo that
    disconnect without having to change my password
    no company at all for that app, none
    For a few weeks the CRM must not get in, after the audit perhaps again.
    shut the door on Payhawk
    instead of Basecone we now use another thing so Basecone may see nothing
    My nephew hung some tool on our bookkeeping. Off with it.
    the supplier had a data breach, I want them locked out this minute
    kick out the expense app
    we gave notice to the vendor per 1 May and they may no longer collect anything
    I deleted the app from my laptop but it must lose its access to the books too
    Unhook that Excel add-in, I never touch it
    don't limit, end it
    hand back the keys: that is what I want the payroll supplier to do
    sever the link with our old till system
    nobody but us should read the figures, so the forecast tool goes completely
    how do I say goodbye to the connector for ever
    it keeps posting rubbish, stop it from getting in at all before it makes more of a mess
    an app should no longer act in my name
    rescind authorization third-party app exact
    can I cut the cord myself or must the vendor do that
    turn off a freelancer's little tool that runs on my login
    remove but with the option to come back next season
    get rid of Visma connection, we are done with them
    I want out of that integration
    block the shipping software from reading or booking anything whatsoever
    the receiver wants nothing from outside in the books, starting with the shop app
    got a mail from a tool I never open saying it synced 1,204 invoices; that has to stop
    the trial wasn't converted so it has no business with us any more
    I've ended the app's subscription, is it still in my figures? I don't want that
    the key back, please, from that agency
    our till vendor was bought by a US firm and I'd rather not let them look in at all
    Shut it off now, they are draining our customer data
    end the access, not the contract
    take away from an app what I once granted
    I regret clicking allow
    clear away a link nobody misses
    As a precaution, put the app outside the door for a month.
    hours software ends on 30 June and after that it must never touch our data again
    boot an app off my account
    They keep posting in the wrong period and ignore our mails. I'm taking their access away, all of it.
    hands off our books, AI bookkeeper
    reverse what I allowed this morning in a weak moment
    suspend the entire shop link while the site is rebuilt
    cut every wire to that vendor, all companies
    no thanks to that cash flow app after all, I take it back
    get Teamleader out
    withdraw a permission given to third-party software
    ditch the till integration completely
    I don't care about limiting, just make it go away
    lock the door behind the old expenses supplier
    stop letting that app in
    disown a connector I signed for last year
    we have two scanners, one is plenty, the old one goes without mercy
    her ex built something that peers into her figures and it must be over now
    take the shop's access away until we have another builder
    the bank had us link a credit check app, loan's done, app can go
    I take back my yes
    cancel the authorisation of the demo at that hours outfit
    previous director's forecasting gizmo, nobody knows why we have it, off our books entirely
    which button denies a vendor everything
    close the gate for that thing at each and every company
    as of today no more insight for the leasing firm's tool
    app must go!!
    how do i finaly stop that acces
    shop closed, link closed, done
    share nothing with dext any more
    annul the consent I gave at setup
    disconnect app exact
    delete integration access
    deauthorize basecone exact
    cut off vendor access
    kill app permission
    block app exact online
    cancelled expense tool, remove access
    stop app reading our books
    how do I kick an app out
    vendor breach shut access now
    trial over, take access away
    unauthorise app exact online
    terminate third party access
    pull the plug payhawk exact
    undo permission given to app
    detach zapier exact
    get rid of old integration
    we left that supplier, access still open
    accidentally allowed app, undo
    remove consent exact steps
    revoke exact online app
    disconect app from exact online
    delete conector
    unsubscribe dyflexis and close its access
    stop sharing with power bi completely
    sever link old payroll
    how can I make it lose all access
    app no longer needed, shut off
    take back what I granted
    withdraw authorization crm
    ban app from exact data
    webshop closed, remove link
    throw out scan app entirely
    old till must not see anything
    eject app from our exact
    revoke access token exact app
    offboard saas tool exact
    decommission connector permission
    vendor bankrupt, close their access
    don't trust the app any longer
    uninstall app exact online
    take back the keys from vendor
    it should not be able to do anything anymore
    wrong company linked, detach totally
    end trengo access today
    after pilot, wipe app permission
    how can I say no to the app after yes
    stop prying eyes in our books
    turn off app exact online
    old software still has access, remove
    remvoe app acces exact
    cancel authorisation bizcuit
    quit silvasoft, close door
    erase connection entirely
    cease data sharing with former supplier
    get shopify out of our books
    How do I get that thing out of our books?
    Can its access be gone by tonight?
    Where do I say no to an app already in?
    We're done with payhawk, how to close exact?
    How do I end it for good?
    delet app exact
    revok access basecone
    remov old till permision
    cut of vendor exact
    how to unautorise app
    take acces away frm supplier
    disconnet expense tol for good
    kil the permission payhawk
    Trial is over, tool still has access to our numbers and that has to stop
    We cancelled Payhawk, can they still get into our books and how do I put an end to it?
    In the news: vendor hacked. I want them out now
    Is deleting the app from my phone enough or can it still reach our accounts?
    Said yes to some dodgy app in a moment of weakness, how do I take that back
    Take away every right this program has
    Is terminating the contract the same as ending its access in Exact?
    Pilot with the BI vendor ended, security wants the door shut behind them
    Client of mine no longer uses Dyflexis and wants to be sure they see nothing any more
    All I want is that they can't get at our data, where's the button
    developer left after a row, kill his integration today
    We're moving from one scanner to another, the old one should lose its access for good
    I gave consent back in 2021 and would like to take it back
    How do you shut a program out completely
    That marketing tool has no business in our ledger whatsoever, out it goes
    Do I need to tell the vendor first or can I throw them out myself? I want them to see nothing
    Client in panic: clicked a link and approved some app. How do we undo that immediately?
    Incident response: invalidate one app's access to Exact right now
    Does changing my password keep the app out, or must I do something else to bar it?
    how to block an app from exact
    App's off our server, now I'd like to close the access at Exact's end properly
    Withdraw consent from a third party, GDPR article 7, where in Exact?
    A freelancer still has our live figures in his test tool, that has to end today
    I've concluded this app is no good. Strip it of everything
    We won't use it any more and I'd rather not leave a door open
    The board decided the survey tool may reach nothing whatsoever from now on
    migrated off the old scanner, take its key away
    Literally an ex: my former husband's program can still get into my accounts
    I want to take my signature back from under that authorisation
    The free tool sells data, I read. Out with it
    Disconnecting: is that done within the app or in Exact? Either way it must lose everything
    After a demo I let the salesman's tool into our real books. Silly. How do I get it out
    Lawyer wants proof that this party is shut out as of today. How do I shut them out
    malicious app warning, I approved it last week, close it fast
    we're no longer a customer of theirs, so they shouldn't have a key any more
    Is "log out" in the app different from really ending its access? I want the latter
    We're no longer customers, they've said goodbye nicely, and yet it nags at me that their server will come in again tonight. How do I put an end to it?
    My advice to the client is to drop that app; now he has to do it, where in Exact?
    A client is being spied on by his ex-partner through a bookkeeping app, how do we take it off completely?
    Can a three-year-old approval still be recalled
    pls throw this app out of my exact, dont trust it
    how to take back the permision i gave
    We cancelled the scanning tool; now I want to be sure they can't get at our figures
    Cut off the old webshop from our books
    trial over, kick the invoicing app out of exact
    I agreed to something yesterday that I don't trust. Undo?
    The vendor went bankrupt, access has to be closed today
    Take back the permission I gave to the reporting program
    How do I unhook Payhawk altogether
    Does cancelling with the supplier end their access, or must I switch something off in Exact as well?
    Our POS vendor got hacked, lock them out
    The old CRM is still reading along, that needs to end
    A consultant plugged in an Excel add-in for a project that's done. Out with it
    remove app access completely
    We moved from Basecone to another scanner, Basecone should have no way in any longer
    I no longer want this app anywhere near our ledger
    How can I tell Exact that a certain program isn't welcome any more?
    Delete integration, no longer customer
    The dashboard trial ends and after that they shouldn't be able to read a thing
    I'm done with this CRM and want it truly gone from our bookkeeping
    Break the bond between an app and Exact
    The freelance developer hooked up a test app, close it off
    We quit Dyflexis on 1 July, what's to be done on the Exact side
    A dodgy app can read my invoices and that has to end
    The supplier we stopped paying should get no more data from us
    pull the plug on the webshop connection
    The till was sold to another café and may not stay in our books
    Cancel a permission I gave an app
    Stop sharing data with that tool
    The marketing tool should never have seen our debtors, out it goes today
    An intern let a free AI tool loose on our books, stop it at once
    Our Pleo pilot came to nothing, please reverse what they were allowed
    Program may no longer work in Exact on my behalf
    contract ended with software vendor, deny them access
    Our ex service provider still has a line into our data through his app
    stop app rights exact
    How do I un-authorise something I authorised last year
    No contract with that party any more, take their permission out
    Shut the door on an app I let in myself
    A free tool off the internet got reading rights on my books, silly me; off with it
    detach app from exact online
    We moved from Shopify to another store and the old plug-in has to be tidied away
    From today the CRM company should be unable to get anything out of Exact
    out with that reporting tool
    Annul the authorisation of a program
    End of project, vendor must lose entry to our data
    how do I disconnect an app
    how to revoke app access
    block the scanner app from Exact
    switch off the connection to the CRM
    drop the Stripe integration
    unplug the reporting tool
    how do I delete a link in Exact
    revoke token exact online
    disable the integration with Bol.com
    unlink TriFact365
    can I unlink the bookkeeping robot
    I'd like to cancel an app's access
    unlinking apps
    revoking access
    cancellation of app link
    remove access for an external app
    stop API access
    how do I stop the Fellow Digitals link
    how do I remove Lightspeed?
    how do I turn an app off
    how do I lock an app out
    how can I withdraw permission
    how can I end access for a reporting tool
    can I withdraw consent again?
    can I stop the app from seeing our books
    where do I disconnect the web shop
    where is the revoke button for apps
    instructions unlink app
    help with withdrawing app rights
    disconnect Exact Online from Power BI
    exact online withdraw consent app
    app access remove
    unlink old accounting tool
    done with this app, delete the link
    accidentally linked an app, how to unlink
    app must be out of Exact today
    strip the app of its rights
    reverse the authorisation of Fiscaal Gemak
    refuse further access to the CRM
    dissconnect the webshop from exact
    canceling the till connection
    We cancelled our Basecone contract last month. How do I take away its access to Exact Online?
    I tried out a cash flow tool during a demo and now I want it out of my Exact Online.
    How can I cut off the Shopify connector from Exact completely?
    Where do I stop an app from reading my books in Exact Online?
    I gave Dext permission by mistake. How do I undo that?
    We no longer trust the supplier of our expense app, so it must not get into Exact any more.
    What do I click to remove the consent I once gave to Pleo?
    Our IT auditor says the old CRM link has to be shut off. How do I do that?
    Is it possible to block one specific app from Exact without changing my password?
    I want to disconnect Zapier from our Exact Online for good.
    The trial of the dashboard tool is over. How do I kick it out of Exact?
    Can I take back the authorization I gave a payroll add-on in Exact Online?
    Please show me how to delete the connection between TimeChimp and Exact.
    Which steps do I follow to end all rights for the scanning app we replaced?
    The webshop was sold in June and its plug-in should lose access to our accounts.
    How do I get rid of an application I authorized two years ago?
    I need Klippa removed from Exact Online before the end of the contract on Friday.
    Our data protection officer wants the survey tool's access to our ledger ended today.
    I want to be sure that the old reporting tool can't pull any more data from Exact.
    We switched from Blue10 to another invoice scanner. How do we close off Blue10?
    How do I revoke a third-party app in Exact Online?
    A student developer built a test connection through my login. How do I shut it down?
    I signed in through some app I don't need. How can I undo that permission?
    Someone asked me to deauthorize the Power BI connector in Exact. Where is that done?
    Our supplier had a data breach, so I need to cut their app off from Exact right now.
    What is the proper way to withdraw permission from an app in Exact Online?
    The bookkeeping of Smit BV should no longer be open to Agicap at all.
    I'd like to pull the plug on the HubSpot integration with Exact.
    We stopped using Gripp. Do I have to do something in Exact to remove its rights?
    Can I unlink Visionplanner from Exact myself or does support have to do that?
    How do I take Spendesk off my Exact account?
    I no longer want Make.com to have a key to our financial data.
    I allowed an app on my own user and want to cancel that again.
    How can I end the access of a consultant's tool that I approved last year?
    Our subscription with Silverfin ended, but its permission in Exact is still there. How do I remove it?
    Where can I withdraw the permission of an old Excel add-in?
    I want to throw out every right that Invantive has on my user.
    We've moved to another timesheet system and the old one must not post hours any more.
    My manager wants the Teamleader link gone from Exact by tomorrow. What do I do?
    Does Exact have a button to throw a connected app out?
    How do I disable an integration that keeps posting journal entries we don't want?
    A marketing agency once got access through an app. How do I close that?
    The lender's data app has seen enough. How do I end its access to our figures?
    We refinanced with another bank. How do I stop the old bank's app from reading Exact?
    Is there a way to remove the rights of an add-on without asking its vendor?
    I want to stop sharing data with Payhawk from today.
    The stock tool Picqer is leaving us. How do I revoke its connection?
    Can I see where to cancel the consent for a tax return app?
    I clicked Agree too fast on a consent screen. How can I reverse that?
    What should I do to permanently disconnect a point-of-sale app from Exact Online?
    Our former invoicing portal still has permission on my account. I'd like it removed.
    We need to withdraw app permissions as part of closing down a subsidiary's software.
    How do I end the authorisation for an app that a temp made me approve?
    I want to revoke acces for Trivec in Exact.
    A salesman connected his tool during a meeting. How do I take it off again?
    Where in Exact Online can I cancel what I allowed Floriday to do?
    I want the forecasting software to lose all its rights in Exact.
    How do we formally end an app's access, so that I can tick it off in the audit file?
    The old purchasing system still books invoices. How do I shut it out of Exact?
    Can you walk me through removing the Lightspeed link from Exact Online?
    How do I make sure a discontinued product can no longer log in to our administration?
    I have three apps to withdraw this afternoon. How does that work?
    Our CFO wants the M&A advisor's data tool out of Exact now that the deal fell through.
    Remove the Nmbrs connection from Exact: where and how?
    I'd rather have this budgeting app do nothing at all in Exact. What's the way?
    Our phone app for receipts was stolen with the phone. How do I block that app in Exact?
    The vendor went bankrupt. How do I end their access to Exact Online?
    I want to pull back everything I allowed the CRM to do in our books.
    How do I terminate the link between WooCommerce and Exact Online?
    An old test app is on my account since 2021. How can I get it off?
    Can I revoke an app on my own, as an ordinary bookkeeper?
    How do I deactivate a connected app in Exact Online and check that it is really out?
    Our contract with the debt collection tool ends on the 31st; I need to end its rights then.
    Please tell me how to stop Harvest from getting into Exact.
    We have a new webshop platform. How do I disconnect the previous one from Exact?
    I need to take away the access of a data warehouse connector we no longer run.
    I do not want the CaseWare link on my account any longer.
    How do I withdraw an app that can change our ledger?
    A colleague in purchasing asked me to remove the Onventis app. Where do I start?
    What do I do in Exact when a software contract ends and the app must go?
    Is there an option in Exact to say no after all to an app I said yes to?
    I want to undo the linking of my Exact login to a price comparison site.
    Our lawyer says we must stop the data flow to an app in the US. How do I do that in Exact?
    The intern linked a homemade dashboard to my user. How do I take that away?
    Can access for a single app be ended straight away, even at the weekend?
    I'd like to clean up an app I once approved and never used again.
    We were asked to prove that the old scan app can no longer reach Exact. How do we cut it off?
    Where do I go if I want Elvy to stop having permission in Exact?
    Our franchise organisation no longer needs our figures, so their app has to be disconnected.
    I agreed to let a bookkeeping robot in. It makes mistakes and must leave.
    How to withdraw consent for Onfact in Exact Online Belgium?
    The property management package is replaced. How do I remove its authorisation?
    What is the quickest safe way to cut off an app that I suspect of copying data?
    How can I stop an app from fetching any of our companies?
    I need to remove an external party's application from our Exact environment.
    We don't use Simplicate any more, yet it still has rights. How do I end those?
    Can you help me cancel the consent for the reporting package my predecessor had me approve?
    I'm closing my Chift account. How do I remove its rights in Exact first?
    How do I take Salesforce's connector out of Exact Online?
    The hotel system Mews has to lose its access to our Exact. What are the steps?
    We did a pilot with an AI bookkeeping tool and want to withdraw everything we granted.
    I would like to revoke the authorization of an app with the name of a firm we left.
    Where do I find the Revoke option for apps?
    How do I make an app forget its permission to use Exact Online?
    Two years ago I approved a loan application tool. I want that approval gone.
    As a business owner I'd like to personally end the access of our former ad agency's tool.
    We're down to one app. How do I take the permissions of the other two back?
    I promised a client that our trial software no longer has access to his books. How do I arrange that?
    The app was meant for a one-off data extraction. It's done, so how do I close the door?
    Our board wants no American software near the ledger. How do I take such an app's permission away?
    Our old tax software was sold to another company and I don't want them in my data.
    After an internal investigation one app has to be denied all access to Exact.
    I'd like the permission gone that I gave while testing at home.
    Can you tell me how to deny an app that was allowed earlier?
    A cheaper scanner replaced TriFact365; the old one's rights should be dropped.
    How do I strip an app of everything it's allowed to do in Exact?
    The volunteer who used the donation app has stopped, and so may the app. How do I end it?
    I'm signing off a decommissioning form: how do I end the permission of the app in Exact?
    One of my clients wants our firm's benchmarking app disconnected from Exact entirely.
    Where do I cancel an app's ongoing access to our Exact data?
    I'd like to end the access of an app that I once connected for the annual report.
    Is there a way for me to quit sharing Exact data with Harvest right now?
    how do i take an app off exact
    remove acces of an old app, where is that in exact
    i want to stop an app from getting our data
    We stopped using our receipt scanner and I don't want it reading our books in Exact any more
    How do I kick an old app out of Exact Online for good?
    I tried a dashboard tool for a week, where do I take away its access to Exact?
    Can I undo the permission I gave to Dext to read our invoices?
    Our webshop closed down, how do I cut the connection between WooCommerce and Exact?
    I cancelled my subscription with a planning tool and want to be sure it can't get at my data
    Where do I switch off the access that Zapier has to our bookkeeping?
    my trial of Pleo is over, how do I disconnect it from exact
    A salesman talked me into linking his product and now I want it off our Exact account
    How can I stop HubSpot from getting anything from Exact Online?
    I clicked agree without reading and now some app can see everything, how do I take that back?
    We changed tills last month and the old till system should lose its access to Exact
    Is there a way to block one app completely while the others carry on?
    The company behind our expense app was hacked, I need to shut its access to Exact today
    My husband set up an app under my login years ago and I want it removed
    How do I end the permission for Silverfin now that we don't work with them any more?
    I no longer trust the stock app we linked and want it out of our accounts
    What is the proper way to remove a linked program that we have replaced?
    Please tell me how to take away everything Klippa is allowed to do in Exact Online
    We're done with that consultant's reporting tool, so his software shouldn't get in any longer
    How do I make sure an app really cannot fetch anything after I removed it?
    I want to withdraw access for the time tracking app because nobody uses it
    Can I delete the link with our old CRM myself or does Exact have to do it?
    At a trade fair I let a vendor link his demo to Exact and he can still see our figures
    We run two receipt tools side by side and one of them has to lose its access
    How do I take back what I allowed our old booking system to do in Exact?
    After a dispute with the supplier I want his package to get nothing from Exact from now on
    Rydoo can go according to our bookkeeper, how do I take it off myself?
    Where's the button to strip an app of its rights?
    We replaced our warehouse software, can the old authorisation be cancelled?
    The salon switched diaries and the former one mustn't reach our Exact
    For privacy reasons I need to end the access a marketing tool has to our books
    Is the app locked out straight away once I remove it in Exact?
    nobody uses that program and it can still see everything, i want it stopped
    I gave an app the go-ahead under my own name and would like to cancel that
    Our shop in Leeds closes and its till software has to be detached from Exact
    How can I be certain no one gets into our accounts through that old app?
    Can you explain how to show Payhawk the door in Exact?
    We had a freelancer connect a data tool and it needs to be shut out now he's finished
    A loyalty app has been tied to our books for years and I want it to reach nothing
    How do I give notice on the authorisation our payment service has in Exact?
    The cleaning company I work for wants one of the linked tools gone entirely
    Can I block an app in Exact myself or must I phone somebody?
    I let in an app for a grant application, that's settled and it may go
    The contract with our membership software ended so it has to stay outside
    How do I make the link with our old purchasing system invalid?
    Our insurer demands that unused links be removed, how do I do it for each app?
    I spotted an app with access that I absolutely don't want, how do I boot it out?
    Our restaurant moved to another till and the old connection must die
    i regret linking an app, how do i undo it
    May I remove an app from Exact while its own subscription still runs, and how?
    Please help me forbid someone else's software to look in my Exact
    How do I strip a program of access when its maker has gone bankrupt?
    The parking app we used at the office should no longer be authorised in Exact
    We merged with another firm and their invoicing tool must lose all rights in our Exact
    I want our old point of sale out of Exact before the new one starts next week
    No more prying eyes, the analysis tool must lose its rights in Exact
    How do I take all access from a link that dates from 2021?
    I found a better invoicing app, the former one may not enter Exact any longer
    How do I remove the OAuth grant of an old integration from Exact Online?
    We no longer use Zapier with Exact and I want its access gone completely.
    Our vendor was hacked last night, how do I cut off their access to our Exact data?
    I want to kill the refresh token that our former BI tool still holds for Exact Online.
    Where in Exact can I take away all permissions from a third-party app?
    My trial of a reporting add-in is over and it should not read anything from Exact any more.
    Security asked me to deauthorise a Make scenario that still has access to our bookkeeping.
    How can I disconnect Invantive Cloud from my Exact Online user entirely?
    A freelancer linked his test script through my login; how do I get rid of that permission?
    Is there a button in Exact to block one particular app from getting in?
    We ended the contract with our invoice scanning supplier, how do we close their door to Exact?
    Please tell me how to undo the approval I gave to a forecasting app last spring.
    I accidentally authorised the wrong app this morning, how do I take that back?
    The Power BI pilot has finished, so the connector should lose all its rights in Exact Online.
    Can I pull the plug on an app's API access without asking the supplier?
    The Shopify connector was replaced and the old one must not touch Exact ever again.
    how do i delete an app from my exact online account, i dont need it anymore
    An auditor wants proof that the old time tracking app has been cut off from Exact.
    I clicked accept for an app that I do not trust; what is the way to withdraw that?
    Our payroll vendor has no business in our ledgers any more, can that be shut?
    I just approved what looks like a phishing app in Exact and want to undo it.
    As functional admin I want to end the access of our dunning software for good.
    A vendor went bankrupt, how do I make sure its servers stay out of our Exact?
    Could you explain how to cancel an app's authorisation in Exact Online?
    What do I do so that an add-on can't reach anything, not even read?
    An old Python script still runs on a forgotten server; I'd like to take its Exact access away.
    We changed spend tools and the previous one must stop seeing invoices today.
    A consultant asked me to de-authorise his tool now that his project is done.
    Our DPO demands that a sub-processor loses access to Exact before the end of the day.
    How can I put an end to a forecasting tool that comes in through my login?
    Can I block an app without changing my own password?
    For incident response I need to know how to shut an OAuth client out of Exact.
    The CRM integration was replaced by custom code, so the old permission may go.
    We cancelled at the vendor, but the door on our side is still open.
    I uninstalled the Excel add-in, but how do I remove its rights in Exact itself?
    need to unlink the old pos app from exact online, how does that work
    The pentest report recommends withdrawing the unused Postman grant on Exact.
    How would I remove an app that I connected by mistake?
    An app creates unwanted journal entries and I want it out completely.
    What's the procedure for ending API access of an ex-supplier that I signed in for myself?
    Can a single app be logged out of Exact for good from the Exact side?
    We tried an AI bookkeeping tool and want to close that trial properly in Exact.
    Our cash flow tool is being replaced; all its rights should disappear after Friday.
    Do you know how I take Yuki's import tool off our Exact?
    The licence of our ordering app was cancelled and the Exact side must be closed too.
    How do I pull back all consent that I ever gave to one particular tool?
    A vendor offboarding checklist says remove rights in Exact, where do I do that?
    I replaced the connector with our own app and now want the standard one out.
    Can the OAuth scope granted to our CRM tool be rolled back in full?
    We used Speedbooks earlier and no longer do; how do I stop its access for good?
    How do I tell Exact that an app gets nothing from us any more?
    A director wants the lending app to stop collecting our figures right away.
    A bot reads along with my Exact rights, how do I throw it out?
    Cleaning up technical debt, I need to destroy the grant of an abandoned integration.
    Two years ago I accepted a tool we never came to use; can its access be taken away?
    We ended our trial of Fathom last week; how do I cut off its access to Exact Online?
    I deleted my Dext account, but I also want its permission in Exact gone, how do I do that?
    The vendor of our expense tool had a data breach, how do I shut it out right now?
    How do I take back the permission I gave to Chaser two years ago?
    I clicked agree for an add-on by mistake, how can I undo that completely?
    Our shop moved from Lightspeed to Shopify, so Lightspeed should get nothing from our books any more.
    I uninstalled the Excel plugin from my PC, does that not also end its rights in Exact, or where do I do that?
    My boss wants proof that Zapier no longer has any access, how do I remove it and check?
    The time tracking contract ended Friday, where do I stop the app from reading our ledger?
    How do I kick an integration out of Exact entirely, not just pause it?
    We no longer trust this reporting app and want every right it has taken away today.
    I disconnected inside Pipedrive itself, now I want to withdraw its rights on the Exact side as well.
    can i remove an old app's access myself without calling exact support
    Before I sell the company I want to revoke everything Spendesk can do in our books.
    A sales rep had me sign in through his demo tool, how do I take that access away again?
    We cancelled Declaree, is there anything I have to switch off in Exact as well?
    The privacy officer wants our old CRM cut off from financial data today.
    The company behind our forecasting tool went bankrupt and can still read our books, how do I end it?
    I gave Make access for a quick test and want to be rid of it entirely.
    Is closing the account with the vendor enough, or must I remove its rights in Exact too?
    The pilot with an AI bookkeeping helper is over, take me through removing its access.
    I approved a tool back in 2021 and only now noticed it still can get in, how do I end that?
    Cleaning up after a migration to Robaws, I have to shut the Teamleader connection for good.
    want to pull the plug on our old invoicing app in exact
    Once we leave Gripp on Friday, it must not read or write anything here, where do I arrange it?
    The contract with our payroll provider was dissolved and its software must be out of Exact now.
    I tried a free reporting app and regret it, how do I wipe the access I gave?
    I changed my password already and the app still gets in; how do I end its access itself?
    We acquired a firm whose previous owner left an app inside Exact, how is it removed for good?
    Three apps were approved and never used, how do I take the first one off completely?
    How can I strip Rydoo of all its rights when the trial ends tomorrow?
    i want to revok the permision of pipedrive
    Odoo will be our new system, so the present scanning tool has to lose everything it was granted.
    The demo of a debt collection tool is over and it must lose all access, what do I do?
    We stopped using the old till last month and I don't want it peeking at the books any longer
    I clicked yes on some app by mistake, how do I take it back?
    our ex web designer's tool still gets into exact, get rid of it
    How do I shut the door on a scanning service we cancelled?
    Ended the contract with Payhawk, what must I do on the bookkeeping side so they are really out
    Fed up with the hours app. It must not be able to reach a single thing anymore
    The trial is over but the program can still read everything, I want that ended
    Kick the loyalty card app out of our accounts, whole thing, all shops
    Take the key back from that stock program, we are closing the shop
    Our booking software was cancelled in March, yet the accountant says it still has a way into our figures
    a salesman made me click allow during the demo, now I want that app off again
    We're back to paper hours so the hours program needs no access whatsoever
    tablet with the scan app got stolen, stop it getting into exact right now
    Klippa got bought by a company I don't like, cut all its access
    We moved from Lightspeed to Shopify, throw Lightspeed out and leave Shopify be
    How to remove an app's permission for good? It's the stock thing our neighbour recommended
    I pay no more for it, so it should read nothing more
    deleting my account with the app maker, does that close their door to Exact or do I have to do that too
    Where in Exact can I say: this one is no longer welcome
    My bookkeeper left me a note saying revoke the expense tool. How is that done?
    I once ticked a box that let a service look into our accounts and I'd like to untick it
    Stop Dyflexis completely please, we use something else since monday
    no more access for the marketing thing, all companies
    I asked the supplier to erase our data, but first he mustn't be able to get into Exact
    The rented till was collected Wednesday, do I need to do something in Exact so it can't do anything?
    changed my password and the old app still walks in, how to put it out
    Loyalty app was hacked it said in the paper, what do I do at Exact so they can't reach me
    How can one take access from an app without changing the password
    We go from automatic back to doing it by hand, scanner has to be let go
    I trust the till still, not the reporting service, the latter must leave
    previous owner's planning app still hangs in our books under my login, want rid of it
    That nosy little program has looked over our shoulder long enough
    remove the app's right to enter, all the businesses, for ever
    Want to pull the rights of a program. Do you need its name from me first?
    start of getting the scan tool's rights removed, what do you need to know
    My employee tied some AI helper to Exact without asking, take it off at once
    I said yes, I meant no, what can I do about that app
    no longer a client of the delivery software, how do I end their way into our ledger
    The florist auction tool can stay installed but has no business in Exact any longer
    we tried ordering by WhatsApp in summer, that service can still read it all
    The till installer says I have to sign it off in Exact myself, where
    Since my husband died I don't want his investment app in the firm's books any longer
    I'll leave the app on my phone, but in Exact it must be powerless
    strip the webshop of everything it may do
    end lightspeed's access
    my wife cancelled the trial by mail but I suspect the door to our figures stays open till we shut it
    I heard our supplier system sells data. Out it goes, how
    fire the scanner, so to speak
    only the till remains, planner and receipts app must come off our accounts
    Is there an off switch in Exact for a program that I let in by accident?
    I was only after the free month, now that program must get its nose out of Exact
    none of the three of us wants the hours app to be able to get in anymore
    Not angry with them, just done. How do I end a program's access to our accounts?
    Trial over, tool still reading along at two clients, I want it out
    Clicked yes to some app while on the phone. Undo, please
    Our contract with the scanning vendor ends Friday and their access should end with it
    kick the reporting app out of exact
    How can I take back the permission I gave to Payhawk years ago
    Supplier got breached, slam the door on them now
    An intern hooked up a free invoicing tool to a dozen clients and I'd like that history
    We swapped Basecone for another scanner; the old one must not touch the dossiers any more
    Remove my approval for the debt collection tool
    I no longer trust this add-on and want every last bit of access gone
    Cancelled the subscription with the app maker, but as far as Exact knows they may still come in
    Cut Dyflexis loose, client moved to another roster system
    end an app's permission exact online
    Please explain how one terminates an authorisation granted to third-party software
    My name is on a connection I want nothing to do with
    Client dismissed their webshop builder and asks us to lock the shop's link out for good
    the tool may go. all of it. how
    I tested a BI connector on my own login, it can be thrown out
    Auditor found three idle integrations under my account and wants them closed before year end
    It's not broken, we just don't want it anymore
    One of our two scan tools has to lose its rights, how do I point out the right one
    Want to withdraw but you'll need the app's name first, I suppose, where do I give that
    Two entries called Visionplanner, one should be withdrawn, how to say which
    Found a cancellation letter from 2022 while clearing my desk; they've been reading our books ever since. Stop it
    A salesman talked me into connecting his demo. I want rid of it
    The buyer of our client's business won't have the old software anywhere near the ledger
    Boss: 'Payhawk shut out by five o'clock'. How do I carry that out
    Parting ways with the developer of our reports and his software has to be outside before he hears of it
    how do i stop an app forever from getting in exact
    New tax software bought, old one never returns, its key should be destroyed
    Close the account's door to the former scanner, I don't mind about its contents
    Client passed away, the heirs want any software that was reading along shut out at once
    The vendor's demo environment still hangs by a thread on our live Exact, cut it
    We needed a tool once, for a due diligence, and that's finished
    Clicked something in a webinar and now it is attached to us. Begone
    trifact cancelled, also want it ended on exact's end
    No supplier should be able to act in my name on the books any longer, not even in theory
    Temporary access for a data migration two years ago, never closed. Close it
    The experiment with that AI bookkeeping helper failed, pull the plug for every dossier
    Client demands in writing that his former web builder's program can't glance at his figures
    My tick for the cash flow tool must be undone, entirely
    decommissioning ticket: remove vendor's OAuth grant from our Exact environment
    POC is over. Vendor must not be able to read a single row anymore.
    pentest finding: stale third-party grant, kill it
    offboard an integration completely
    refresh token of old supplier still valid, how do I invalidate it as customer
    supplier breached, cut access this minute
    how can i get rid of an app wich reads our general ledger
    clicked accept on the consent screen of the wrong product, want to undo
    undo oauth consent exact online
    my manager wants proof that the old BI connector can't log in anymore
    Shut the door on the scanner app, all companies, for good.
    where's the menu entry to drop a connected app, I'm logged in already
    starting point in the UI for removing Zapier's permission
    The vendor confirmed termination in writing but says 'you have to remove us on your side'. Where is our side?
    For the record, boss found out a trial CRM is still slurping our debtors. He wants it dead before lunch.
    Both Power BI and an old Qlik app read our books; Qlik retired, its permission hasn't.
    I uninstalled the Excel add-in. Does that remove its right to our data? If not, how?
    cancelled the SaaS, their robot still logs in each night per their own status page
    someone ran a proof-of-concept script against live books, its grant has to be destroyed
    We sunset our connector. What should customers do on their Exact side so our old tokens are void?
    sold to new owner; the group BI of the previous parent must lose everything it had on us
    can I pull consent without asking the supplier for help
    gave ChatGPT-like bookkeeping bot full access. regret. undo please
    delete app authorization
    ban an app from our environment
    withdrawl of app rights wher
    stop sharing data with a third party completly
    Need equivalent of GitHub's 'revoke access' for an Exact add-on
    data leak drill: how quickly can I void a supplier's token and by what clicks
    nobody uses the fleet tool since we sold the trucks, shut its door to finance
    demo's done, the integration I enabled for it should be fully off again
    tool discontinued company-wide, remove its grip on every administration
    I approved some budgeting app ages ago and would rather it couldn't see a thing
    vendor went bankrupt, who has their tokens now? shut it off on our end
    how to deauthorise
    one-off data migration finished, the migration tool must not be able to come in again
    left over permission of the previous OCR vendor, let's end it
    terminate an integration's access from the Exact side, the vendor portal is already closed to us
    no login to the SaaS any more, how do I cut it from here
    smells like spyware, remove its permission on everything
    sever all ties between the CRM and our books
    take back what i allowed
    previous BI vendor must be unable to run another query on our books
    rip out the planner integration
    developer's localhost app still has production consent, get rid
    end consent for Make.com
    Vendor contract ended on 30 September; they must not be able to read our ledgers any longer
    The supplier had a data breach. I need their access to our books closed today.
    offboarding a processor, step: end its access to exact
    We have replaced the expense tool. How do I get the old one out for good?
    I regret consenting to that cash flow app, how is it undone
    Trial is over, the forecasting thing should stop reading along
    Nobody uses the tool the previous interim plugged in. Kill it across all entities.
    The DPO has decided: no more access for this processor, none whatsoever
    Take away every permission that I gave to a factoring platform two years ago
    throw shopify out of exact, we sold the shop
    How do I shut an app out completely and be able to prove it to internal audit?
    Termination checklist item 14: end API access of supplier to the bookkeeping. How?
    We no longer trust the people behind that dashboard, I want them locked out
    I clicked accept on a consent screen in a phishing-like mail from an unknown app, undo it quickly
    I want to end access for one of our tools; how do I tell you which one is meant?
    Which name should I give you of the app to be cut off
    Framework agreement dissolved for breach: prevent the procurement platform from reading any of our books, whichever entity
    that app out, now
    Pilot is over and we won't go on, yet the test app can still see all figures
    I'm the interim that switched on the forecast tool. Before leaving I'd like to take my own approval back, as it is unused.
    Incident: an employee approved an unknown app after a fake mail
    Turn off the tap for a processor immediately
    Phase-out of the scan software, last task is to remove its authority
    i want my ok back from that receipts thing
    Our consultant finished, his analysis tool needn't get in anywhere any more
    Replacing Visma; the old one should be gone from Exact altogether
    Management decided processing must cease, so the tool loses all of it
    How do I force a vendor out so that it cannot read a single entry
    For shutting one out, is it the product name you require or the company behind it?
    I'd like one particular tool ended. Do I tell you here which?
    The AI bookkeeping pilot was rejected by the ethics board. As of today it may not read a thing from Exact.
    Group insurer wants unused apps to have no access, three of them are under my name
    don't let that shop look in our books, it isn't ours any longer
    Termination of processor: close off technical access, how and where
    Suspend all the rights of the receipts vendor until the investigation has ended
    A supplier ignores our notice of termination, how do we throw it out ourselves
    Staff club's fee app, once admitted by me as treasurer, can come off
    There's a bridge program from our old package that must lose its rights
    The collection agency's app can still see our debtors though cooperation ended in June
    Found a tool of an old project in my own list, how's it removed?
    One vendor, all entities, everything shut. Shortest way please.
    After leaving the factoring company I want its right to look in our books to lapse
    Cancel what I approved on a whim for an investment dashboard
    Works council objects to the hours system, we stop right away, link included
    the old BI package must never be let in again
    We quit Shopify, and it's meant to do nothing more in Exact
    kick klippa out
    stop sharing with shopify
    how to cut access of an app completly
    app must not see anything anymore
    we quit payhawk, close the door
    take back my consent
    revoke app
    disconnect tool from exact online
    deauthorise basecone
    i allowed wrong app, undo
    clicked agree by mistake, undo it
    vendor got hacked, block it now
    trial over, app out
    kill the integration
    get rid of old webshop link
    we changed scan software, old one still reads us
    delete app access pls
    no more access for the hr app
    i want withdraw permission i gave
    app should stop reading our books
    cancel authorization
    how i can remove rights of application
    unlink power bi forever
    end of contract, shut app off in exact
    pull the plug on an app
    dont trust it, throw it out
    stop giving them my data
    unsubscribe app from our exact data
    old till sold, its connection must go
    withdraw everything from crm
    off with that expense thing
    ban an app
    our test app from last year, cleanup gone
    privacy officer says tool out today
    i dont want that excel addin in our data any more
    remove it entirely not just one company
    how to dissconect app for good
    which app to revoke, there are two alike
    do i tell you the app name first to withdraw
    two visma apps, which one to withdraw
    revoke one of them, which do i pick
    want to withdraw one, names look same
    completly out, all companies
    stop share with visma asap
    throw app out without calling vendor
    app off all companies
    shut door for the old payroll
    pls remove permission from application x
    we dropped the fundraising tool last spring and the auditors want it shut out of our books
    The canteen till has been replaced; the old one should not be able to read a thing any more.
    how do i kick an app out of exact online for good
    I agreed to something at the demo and now I regret it, can I take my yes back?
    Their platform got hacked this morning. Cut them off from our ledger, now, where?
    We ended the contract with the hours app but I bet it still has its hooks in our accounts
    our church treasurer tested three receipt apps, two of them must go completely
    undo consent for a warehouse tool we no longer use
    The housing association switched BI vendor. I want the previous one to lose every bit of access it has through me.
    My boss wants proof that the old payroll link is dead. First I need to kill it.
    stop the webshop plugin from pulling anything from Exact, permanently
    A volunteer let a donations widget into our accounts with my login. Get it out please.
    need to disconnect app completely not just one division
    I don't trust that free Excel add-in any longer and want its permission gone
    please remove the authorization I gave to the parcel shipping software
    where is the off switch for an app that I once let in
    We've cancelled with Dyflexis. What do I do on the Exact side so they are really out?
    I want to withdraw one, but it lists both Basecone and Basecone Scan; which is the one to go?
    two entries from the same vendor, only one has to be revoked, how do i tell which
    Dear support, last year our club ran a pilot with a sign-up program. The pilot is over but I think it can still get into our accounts. How do we take the key back?
    Note to self: scanner tool out of Exact before Friday, entirely. But how?
    the roster app stays, the till app goes; how do I throw out just that second one, fully
    supplier says 'you must stop us on your end', where is that
    clicked Allow on some unknown invoicing program by accident
    we now use Spendesk instead of Payhawk, Payhawk still has to be taken out of Exact
    Residents complain that an outside agency looks in through software I once approved. Lock it out.
    a free app may be selling our membership figures, want it out this minute
    strip an app of everything it was given under my name
    The university project is finished, so their data program should lose access to our books.
    revok acces for an app, all of it
    As treasurer can I stop something I approved, or must Exact do that?
    handing over as treasurer and first want to take back my own yeses to apps nobody uses
    we chose ending the app over scaling it down, carry that out how
    No, not reconnecting: off. The receipts app must never get near our figures again.
    I've seen the list, I know which must go, now the removing itself
    pull the plug on a software firm's access, I smell bad faith
    our freight forwarder's tracking gadget sits in Exact through me, contract over, so it goes too
    Which entry belongs to the old webshop, there are three alike and only that one is to be withdrawn
    Client has cancelled with us and asks us to confirm he has shut us out of his Exact. What does he have to do?
    Contract with the expense tool ended last week, I don't want them to peek any longer
    In reply to your mail: we no longer want your software to read our books. How do we put a stop to it on our side?
    kick Shopify out of our accounts
    My predecessor tried out some BI gadget under my login, I want it gone altogether
    How do I undo the yes I once gave to a hours tool
    there was a breach at the supplier and the boss wants them cut off within the hour
    the proof of concept is over, clean it up so the vendor has zero access
    Not fewer companies: none. How?
    I clicked accept on something shady, how do I take it back
    After the training session each participant has the demo tool connected. How do they get rid of it?
    cancel the authorization of payroll app completly
    We cancelled Payhawk but it keeps pulling. Seemingly I have to do something in Exact too
    The auditor found a link to a tool that stopped existing in 2021; it must be closed
    Can the customer throw us out by herself, without our help? asks a support agent
    send me the how-to for removing a link for good so I can forward it
    Their company went bankrupt and who knows who has the servers now - shut our side
    want out. of the app i mean. everything it can see must be closed
    Trial not renewed. Do I have to break the link by hand?
    GDPR officer demands that consent for the marketing tool be taken back entirely
    There are three entries that look like ours in the client's list and he asks which one to take out
    Want to drop one link; the mail mentions a product name, but the list has company names. Which one would that be?
    which entry do I withdraw if the supplier has both a test and a live version
    ex-customer wants to make sure we can't see a thing. What's to be done in his Exact
    an app from the trial phase lingers, end it for good
    zero access for the old rota app please, we have already replaced it
    fire a vendor in Exact
    they ignore our cancellation so I'll lock them out on my own, where's that done
    take my permission back from the scanner
    predecessor hung his private budgeting app on our books; get it off
    Leaving tomorrow, want to end the one app that I'd let in and that nobody needs
    ditch the CRM's access
    cut access w/out calling the supplier
    your mail says that we have to end the authorisation on our side
    terminate integration
    two similar names, only the sandbox one must be withdrawn, how to tell
    partnership ended; his analytics thing must lose every right on our books
    we're bakers, how does one get the ordering program off our figures again, entirely
    after our demo the prospect insists that the demo link be ended in his Exact
    pilot over, vendor's data access is to be terminated today
    kill the connection, permanently
    Kick that app out, it has no business here
    The trial ended, close the door on it
    How do I take back my approval of a tool?
    We switched suppliers, so unhook the old program
    I approved an app by mistake and want to undo it
    Cut the expense tool off completely
    The vendor must not read anything from today on
    Sever the link between the webshop and our books
    Strip Klippa of everything it may do
    contract's over, now end its access
    Nobody uses that planner, get rid of its connection
    How can I shut a program out of Exact Online for good?
    i no longer trust the tool, remove its permission
    pull the plug on the old till connection
    Cancel the permission I once gave Payhawk
    unlink app from exact online
    Make sure this app can never get in through me
    The supplier was hacked, lock it out now
    Our former payroll tool should lose its key
    I want that integration gone today
    Terminate the access of the collection agency
    Remove the authorisation of a tool we replaced
    How do I ban an app I once said yes to?
    All companies must be closed to that program
    say goodbye to the crm link, how
    Scrap the reporting tool's rights, every one of them
    The intern connected some toy app, throw it off
    Take away all the powers I gave the scanner
    Detach the time sheet app from our accounts
    We ended the pilot, so the connection must die
    I know which app must go, where do I name it?
    For which apps can access be withdrawn this way?
    Snip the line to the old HR tool
    I gave the wrong program a green light, reverse that
    Leave nothing of that app's access standing
    pls withdraw all rights of the app
    Deny the consultants' tool any look at our books
    The project is over, so its data tool must be cut off
    Block that program once and for all
    We want no tie whatsoever with that software maker
    Stop the absence tool's connection for good
    I regret saying yes to that app
    The pilot flopped, break everything off with the program
    Take the old BI tool out, we have another now
    Void the authorisation I signed for the scanner
    We no longer use Dext for any of our clients, so how do I take away its access to Exact Online?
    Our group moved to another consolidation tool and the old one must not reach any of our companies anymore.
    One of our clients cancelled the till software, where do I end its permission in Exact Online?
    I accidentally approved an app with my office login and want to undo that for every client.
    The trial of the dashboard ended last Friday, how do I make sure it can't read our six companies?
    Because the supplier had a data breach, I need to shut the app out of all our books today.
    How can I disconnect Spendesk from Exact Online completely, now that none of the subsidiaries uses it?
    A client asked us in writing to stop the web shop link, how do we do that from our side?
    Our auditor wants unused apps closed before year end, where do I cancel the permission of such an app?
    Where do I remove the consent I once gave to Visionplanner on behalf of the whole practice?
    We signed with a different scanning provider, so the previous one should lose all access to our clients' books.
    Is there a way to kick an app out of Exact Online entirely, since nobody in the group uses it?
    The holding sold its software division and the forecasting app must be cut off from everything I approved.
    I approved Power BI for the group reports two years ago and now want that permission gone.
    Can I stop a debt collection app from getting into our accounts, as our contract with them has ended?
    My manager asked me to withdraw everything the expense app can see at our clients, how does that work?
    The receipts app keeps pulling data although we don't pay for it anymore, how do I end its access?
    We're winding down the Belgian branch, so the payroll connector needs to be thrown out of Exact Online altogether.
    For privacy reasons the firm no longer wants Silverfin in any client file, where do I switch that off?
    How do I cancel what I allowed an app to do in Exact, after changing my mind about it?
    Due to a dispute about the bill, TriFact365 must lose its access to our files immediately.
    Payt was only on trial in the group, so I'd like to end its authorisation in Exact.
    I hooked a demo of Agicap up to our real companies, which was silly and has to be undone.
    The grant adviser has finished, so his tool can disappear from all our foundations, where do I click?
    The school board demands that a non-European app loses every right it has, how do I carry that out?
    Pleo has been replaced in all branches, so how do I keep it from coming into Exact?
    I no longer trust an app I approved yesterday and want it locked out of all client books.
    Our franchisor ends his benchmark app, how do I take away its rights on our six shops?
    Can I take back my yes to an app when its supplier ignores the e-mails from our office?
    For the due diligence we attached a tool to the group, and that work is over, so how do I delete its permission?
    The new owner of the group forbids this software, how do I strip it of all its permissions?
    Do I need to do anything in Exact once we've cancelled the app's subscription, so it truly gets nothing?
    A restaurant client closed his doors and his Lightspeed till must not get in anywhere now.
    I attached a test app to my client login for a training, how do I get it off again?
    We're cleaning up at the practice and three apps have to go completely, how is that done?
    Since a competitor of ours bought that app, we don't want it in our ledgers at all.
    Please tell me how to shut down the Expensify connection to Exact, as the care group uses one system now.
    Once the interim CFO's planning tool is out of use, how do I cut its tie with our entities?
    My client regrets having approved a lending app and wants it out of his bookkeeping today.
    A colleague says unused permissions are a risk, so how do I remove the ones I gave to old apps?
    we cancelled rydoo for all our entities, how do i make sure that app really can't get in
    A would-be buyer looked into our books with an app, the sale fell through and now that app has to go.
    I've stopped advising a client and want to take back my approval of his invoicing app.
    After a phishing mail we doubt a link someone at the office accepted, how do I cut it off straight away?
    How do I deprive Twikey of every right, since our rental company collects through the bank now?
    The board of the housing group asks me to make the old management app's access invalid.
    May our office turn off a client's app if he asks us to, and where would I do so?
    Onguard's licence expires and afterwards nothing of the group should be picked up by it.
    Where do I say goodbye to an app I let in three years ago on behalf of the holding?
    An intern had me click agree for a strange app, and I don't want it near client data a second longer.
    We ended a data processing agreement, so the software that came with it must be out of Exact Online.
    With Qlik replaced by Tableau, the Qlik connection to our eleven companies may be dropped.
    Is there a way to cancel what I once permitted an app, without phoning its supplier?
    The association is dissolving and its membership app should no longer be able to enter Exact.
    i want to get rid of the old budgetting app and be sure it pulls no more data from my companys
    Our practice gave up Ockto; on which screen do I declare that permission void?
    Because of a conflict with a freelance developer, his tool has to lose access to the group today.
    Teamleader no longer belongs with our company in Antwerp and should hand in all its rights in Exact.
    Someone from the head office wants Tableau barred from Exact by Monday, how would I go about it?
    A client sold his hotel, and the booking system that reads his ledgers must be disconnected for good.
    Which steps take an unwanted app off my Exact account, including all client files it could see?
    Our housing foundation stopped with e-signing software and I have to shut its door into Exact.
    The partners decided yesterday to drop Karbon, so where do I deny it our clients' books?
    For a client who is moving abroad I need his old banking app thrown out of Exact Online.
    We expect that after the pilot the app fetches nothing from our shops, how do I enforce this?
    One of our hotels cancelled its booking package and the vendor won't unhook it, can I do it myself?
    I read that an app can be deprived of its permission, where do I do so for the construction group?
    My supervisor wants evidence that Dext has been shut out completely, how do I shut it out first?
    our foundation doesnt want the rota app to have acces to exact any longer, how do i take it back
    After the director objected to the credit app, it should have no view of any of our companies.
    remove app access exact online
    How do I cut off an app completely from our Exact Online?
    We cancelled our Dext subscription, so how do I make sure it can no longer get into Exact?
    Where do I take back the permission I once gave to a reporting tool?
    I want to stop Silverfin from reading anything in our client books from today.
    A trainee approved some app under my login last week. How can I undo that?
    The supplier of our scan software was hacked and I need to shut the door right away in Exact Online.
    Is there a button to kick an application out of Exact?
    revoke consent for Basecone
    Our firm is done with Visionplanner. I gave the permission myself two years ago and now it has to be gone entirely.
    Can I disconnect a third-party tool from the Exact side, without logging in to that tool?
    how to deauthorise an app
    We need to end the access of a former data processor for GDPR reasons.
    How can I be certain that an app really lost its access after I removed it?
    I tried a cash flow app for a month and do not want it to have our figures any longer.
    One of our partners asked me to get rid of the link with Invantive, where do I start?
    What is the way to unlink Power BI from my Exact Online account for good?
    pls tell me how to delete a conected app in exact
    I granted the wrong application access by accident and want to reverse it.
    Our contract with the invoice reader ends on Friday and after that it must not touch any administration.
    How do I withdraw an authorisation in Exact Online?
    Where can a bookkeeper terminate the authorisation of an app?
    The client says he no longer uses the time registration app, so please show me how to shut its access down.
    We switched scanning software last month, yet the previous one still seems to be reading invoices. I would like to remove everything it may do.
    stop app reading exact data
    Can I block an application I allowed earlier?
    I need to pull the plug on an old integration under my own name.
    Steps to remove permissions of a connected application please
    A bankrupt vendor's app is still approved under my name, how do I get it off?
    The board does not want an AI tool in the books any more; I approved it, so how do I take that back?
    end a link from within exact
    We run two scanning programs side by side and the older must be shut off definitively.
    After a data breach at a supplier, I as office IT have to close their way into Exact straight away.
    How do I strip an application of all its rights?
    The pilot with the chatbot has ended and it may not see any of our files from now on.
    My client calls to ask where he can turn off an app that he himself agreed to.
    I no longer trust a tool I let in, get it out please
    During migration Yuki got access to fetch history. That's finished, how do we shut it off?
    where to cancel permission for a connector
    I want proof that a withdrawn application has to sign in again.
    Kick out an add-on I authorised last year
    Got a warning from our insurer about unused access; one of my approved apps has to be cancelled.
    How do I undo an approval I gave in Exact to a time tracking program?
    How do I put a supplier outside with immediate effect, in Exact itself?
    I agreed to an integration at a trade fair and regret it.
    We're ending things with an outsourcing partner; his tool stands under my name and has to leave.
    The vendor can't delete the link on his end and says I should do it in Exact.
    Our privacy officer wants a link severed plus evidence that it worked. How?
    Which button tells Exact that an app may no longer act on my behalf?
    switch off app access
    The whole practice stops using the receipts app and I was the one who authorised it.
    Where in Exact's new screens is the option to cancel an application's rights?
    A freelance bookkeeper left last month and I found he'd had me approve his time tracker. I want nothing of it left in our Exact.
    We no longer want the invoice reader, I agreed to it, please tell me where I cancel that in Exact.
    can i disconect an app myself in exact
    We let a grant management tool into Exact for one project last year. The project is finished and the contract is ending. I'd like the tool out altogether.
    Someone sent me a link and I clicked Agree on an Exact page without reading. Now I regret it. How do I make sure that app can't do anything?
    Our scanning supplier raised prices and we said goodbye. They told me the link on the Exact side is my responsibility. Where do I end it?
    How do I cut off an app's access to our Exact Online?
    We cancelled Basecone last month and I want its permission gone.
    Where can I take back the consent I gave to Agicap?
    I clicked agree on some reporting tool yesterday and now I regret it. How do I undo that completely?
    Our old webshop connector should no longer be able to read anything in Exact.
    Is it possible to kick a third party app out of Exact Online myself?
    remove Zapier from Exact
    The security officer asked me to remove every right of Spendesk in Exact Online today.
    Trial of a cash flow tool ended, how do I stop it from pulling our figures?
    What do I have to press to disconnect an app from my Exact account for good?
    We switched from Gripp to another tool and Gripp is still authorised. I need that authorisation ended.
    how do i withdraw permission for lightspeed pls
    One of our suppliers had a data breach, so I want their app out of our books immediately.
    I'd like Power BI to lose its access through my login.
    Can I delete an app I connected to Exact by mistake?
    Our webshop moved to another platform. The old plugin still has the right to post invoices in Exact, and I want to end that.
    Please help me get rid of the Pleo authorisation in Exact.
    How can I stop Klippa from reaching our administration at all?
    the old kassa link has to go, where do I do the intrekken
    I want to end the consent for an expense app that nobody uses anymore.
    Steps to unlink a payroll tool from Exact Online completely
    The auditor found an app with write access that we stopped using in spring. How do I pull its rights?
    Do I pull the plug on a link in Exact or in the app itself?
    disconnect Visionplanner fully
    The board decided to stop with our factoring company, whose system reads our receivables directly. From today on it should see nothing in Exact.
    I tried out a free dashboard last week and signed in with my Exact account. I closed my account there, but I suspect that the app still has access.
    A freelancer's script is still authorised on our Exact Online, and his job is finished. How do I shut it out?
    We replaced Rydoo, so it should no longer hold any permission in Exact.
    I'm closing my business and no program should be able to get into my Exact any more.
    HubSpot reads our customers and our privacy officer wants that ended today.
    Cancelling the subscription with the vendor apparently doesn't end its access. What must I do on the Exact side?
    Can an ordinary user take away the permission he gave to an app himself?
    withdraw consent of old ERP connector
    Go-live of the new connector is done and the old one has to be shut out of Exact completely.
    Is asking the vendor enough or can I force an app out from within Exact?
    i want to stop an app form reading my exact, where is that
    Somebody in sales linked a CRM to our finance system without asking. I'm the controller and want that undone today.
    As a small Flemish firm we want an invoicing tool to lose access to our file, how do I do that?
    For a webinar I let a demo app loose on our real books. Can I get it out entirely?
    The purchasing system wrote wrong invoices, so I'm throwing it out. Where is that done?
    I'd like to lift the permission I gave an AI tool to read invoices.
    Our IT guy wants me to remove the OAuth consent of Make.
    May an app still enter Exact after our contract ended, and how do I put a stop to that?
    We left the franchise; the franchisor's dashboard must not see anything of ours from now on.
    end authorisation of an app
    I approved an app and now hear it's hosted outside the EU, so I want to take that approval back.
    We changed couriers and the previous one's system still reads our orders. How do I close the door?
    How can a charity treasurer end the access of an external tool?
    i allowed an app myself, how can i block it agian
    What's the shortest way to end a link's rights in Exact?
    I'm self-employed and want my hours app fully off Exact, since I now invoice by hand.
    When switching POS systems the old one stays authorised. Where do I stop that?
    I authorised three apps for comparison. Two dropped out, so how do I take back their consent?
    Disconnecting inside the tool went fine, but how do I also remove its permission in Exact?
    The recruiting tool has no reason to read our wages; we want it out of Exact.
    How do I cut off a reporting tool from Exact Online completely?
    We cancelled our contract with the expense app and it should no longer be able to read anything in Exact.
    I gave a trial version of some Excel add-in access last month and want that undone.
    Where in Exact Online can I take back the permission I gave to a third-party product?
    Our security officer asked me to end the authorisation of an old webshop connector today. I set it up myself two years ago, but I have no idea where such a thing is ended.
    Can I stop an integration from Exact's side instead of from the app's side?
    Is there a button somewhere to throw an external application out of our bookkeeping?
    The supplier went bankrupt and I want to be sure their software has no way into our Exact any more.
    remove OAuth grant Exact Online
    I need to decommission a link we no longer use; what do I have to do in Exact Online itself?
    Please tell me how to shut the door for the scanning software we replaced.
    I clicked agree for a tool a colleague recommended and now regret it. How can I take that back?
    I'm winding down a proof of concept and the app we tested should lose all rights in Exact Online.
    Our intern linked some free tool from the internet to our books. I want it gone today.
    Where can I invalidate the token of a third-party client for Exact?
    deauthorise app
    Somebody approved a shady app in Exact, how do we kick it out quickly?
    We changed POS systems and the former one must be disconnected from Exact Online.
    A debt collection agency reads our receivables through an app and we've ended the contract. How do I stop that for good?
    I manage systems for three clients and one of them asked me to remove a CRM connector's rights. Which menu do I need?
    Is taking back an app's permission effective right away, and how do I do it?
    Please help me end the access that HubSpot has to our Exact Online.
    My test script still holds an authorisation, I'd like to clean that up.
    Security wants proof that a retired app cannot read our ledger any more; how do I withdraw it and verify that?
    What do I click to make a linked product lose everything it may do?
    An old payroll bureau can apparently still see our data through its software. Shut it off, but how?
    how do i get rid of an integration i approved myself years ago in exact
    Which steps are needed to fully disconnect a vendor on the Exact side?
    Data retention policy says unused integrations must be removed from finance systems. How do I remove one in Exact?
    withdraw consent for time tracking software
    I'd like to undo the yes I said to a budgeting tool when I was trying it out.
    I've recently become administrator and came across an app we stopped using in 2021. I'd like its permission gone, where do I do that?
    The auditor visits tomorrow and three dormant connections must lose their access today.
    My laptop was stolen with a tool on it that can reach Exact. How do I make sure that tool doesn't get in?
    Does Exact Online have something like Google's page to remove third-party access?
    A vendor was hacked and we want their app out of our system immediately.
    I'm a support agent with a client on the phone who wants our app fully removed from his Exact, what do I tell him?
    take back permission zenvoices
    I uninstalled the program from my PC. Does its maker still have access to Exact, and how do I end that?
    Can a user take back consent herself or does the administrator have to?
    Spring cleaning: whatever has no owner goes. How does one pull such an app's rights?
    The secondment agency's app still has read access. Their contract ended in May and nobody thought of removing it.
    How do I verify an app truly gets no more data after withdrawal?
    end api access of a party pls
    By which route do you strip a program of its rights when its supplier can't be reached any more?
    Our BI pilot is over. Pull the plug on its OAuth permission, where?
    The supplier says they delete our data, but they also ask us to end their access in Exact ourselves. Where do I do so?
    exact remove app rights
    We already deleted the connection within the product. Must something be removed in Exact as well, and where?
    Our previous IT person let a backup service read along in Exact under my account, this has to stop.
    the link with the old order portal must die, not tomorrow but now
    As the owner I don't want a marketing agency to get at my turnover via its app any longer.
    Any way to make all consent for a tool lapse immediately?
    Can I revoke without calling the vendor?
    Before a data room opens I want every trial tool out of Exact. How is one app's access ended?
    A hobby project of the owner's son reached Exact through his father's login. It's finished, so how do we take that access off?
    lift authorisation of program
    Which control do I use to deny an outside service access to Exact for good?
    Need instructions to detach our app from a departing customer's bookkeeping.
    Our phone contract came with an Exact integration. Contract gone, so the integration's rights ought to go too.
    unlink app from exact
    revoke app permission
    We cancelled Spendesk last month, so please show me how to shut its door to our books.
    I want our data out of reach for that forecasting startup, completely and today.
    We fell for a trial of some AI bookkeeping bot. Kill its access please.
    The intern hooked up some invoicing gadget to Exact, undo that
    I no longer trust the vendor after their data breach. How fast can I cut them off from our administration?
    How do I end Chargebee's access?
    An ex-employee's favourite reporting tool is still tapped into our books through my account. Get rid of it.
    Please get our ex-agency's connector out of Exact
    Which steps end a vendor's permission in Exact Online?
    How can I make sure our previous payroll add-on can't get at the books via me?
    We trialled three forecasting tools in spring and kept one. The two losers still seem to be authorised on my login; I'd like them gone.
    I'd rather this vendor didn't have any foot in the door here.
    Our security officer wants the Zapier connection to the ledger terminated this afternoon.
    How do I stop a product from reading my Exact data altogether?
    A former partner's software can still see our turnover; how do we stop that for good?
    remove acces of app to exact online
    Leave no access for the old expense tool
    I'm the managing director and I once allowed an AI tool into the books. I'd like to undo that.
    Withdraw everything I've ever granted to that document platform.
    They've gone bankrupt and I don't want their servers to keep reading our debtors.
    Stop sharing our ledger with the broker's software
    Need to withdraw an integration's consent before our contract terminates on Friday.
    An app that I connected two jobs ago (same company group) should be cut off from my Exact login.
    Nobody at our office wants this integration anymore. Get it out.
    The consultant has finished. His analysis software was linked with my account and has no business in our data now.
    Pull the permission of an app that I don't trust any more
    Could I throw out a single app without affecting other ones?
    I'd like this finance tool to forget us: no more reading of our Exact whatsoever.
    Our ex-supplier of EDI must be removed from Exact
    Our new privacy policy forbids this analytics vendor. I have to end its Exact permission and prove it.
    Cancel app permission
    Is there a button that takes away whatever I allowed a third party to do?
    Withdraw app permissions
    Somebody hooked up a planner last night without asking. I want it stopped.
    Disconnect app from Exact
    Stop vendor reading our books
    I was playing with a free plugin for invoice templates and pressed allow. I don't even use it. How can I take my yes back?
    How to take an application's hands off our ledger
    The app must be gone from our Exact before our data protection officer returns.
    My ex-husband's bookkeeping app is still permitted on my login. It has to go.
    I'm the treasurer of a sports club. The previous treasurer allowed a membership tool on the account I now use, and we've replaced that tool.
    our vendor is done, need to un-authorize them
    The bookkeeping assistant I hired online asked me to approve a tool on my Exact account. I've stopped working with her, she isn't our accountant, and only that one tool must go.
    One of my staff tested a robot that posts journal entries. It was on my login. I want it stopped from touching our ledger at all.
    How can an owner shut a lender's app out of the ledger after the loan's been paid back?
    Close the door on an integration
    How do I make an approved application lose its approval?
    We replaced Dext by another scanner; Dext must not get in any longer.
    The app was bought by a competitor of ours, so bye-bye.
    Where do I end the rights I once gave to a debt collector's software?
    Two years ago a student built us a little tool on my account. He's moved on, the tool is of no use and I'd feel better if it couldn't get in.
    How do I stop a third-party app from getting into our Exact Online?
    We cancelled our contract with Rompslomp and want its access gone.
    The vendor of our old expense tool had a data breach. I want their access to our books ended today, what do I do?
    Is there a place where I can cut off Chargebee?
    I allowed the wrong app by mistake, how can I undo that?
    Need to kick out Zapier from Exact completely.
    Can I withdraw the permission I gave a budgeting app last spring?
    someone told me to de-authorise Spendesk, where is that done
    What's the way to remove all permissions from an app I once approved?
    withdraw consent exact online
    Our demo of a cash-flow tool ended. How do I take its permission away?
    I no longer trust a plugin that a freelancer installed with my login. It should lose every right immediately.
    Is uninstalling an app enough or must I also end its rights in Exact?
    Could you explain how an app consent is cancelled?
    Stop Pleo from reading our books
    I'd like to disconnect an add-on for good.
    Who needs an app like that anymore, I'm done with it: how do I shut it out?
    A client wants proof that our analytics tool cannot read his data any more; first I need to withdraw it.
    How can I make sure a tool we tested loses its entry to our figures?
    Ending an app's authorisation, what are the steps?
    We replaced Basecone with something else, Basecone can go.
    I signed up for a dashboard tool at a trade fair and let it into our books. I never used it, so its permission should be taken back.
    Since we moved to another scan solution the old one serves no purpose. How do I close the door on it in Exact?
    How would I take back the authorisation from an invoicing robot?
    Our ex-consultant's tool still pulls reports; please help me cut it off.
    Is it possible for me to cancel what I agreed to when I first hooked up Tellow?
    Help, an app reads our bank entries and I want it out of Exact today
    A freelancer set up a reporting add-in under my login last year. The project is over and I don't want that thing reading our ledger any longer.
    Is there a kill switch for an add-on I once approved?
    We stopped our subscription with a cash flow forecaster but it still mails us charts with current balances. Where in Exact do I shut that door?
    how to withdraw access from an integration
    The intern signed up for a free trial of some AI bookkeeping thing and linked it to our live books. I'd like it gone completely.
    Stop an app from reading Exact Online
    Somebody phoned claiming to be from a software house and I gave them consent in Exact. I regret that. How do I take it back right now?
    I'd like to end all rights of a tool we tested in spring. It has never been used in production. What's the quickest route?
    disconect app from exact online pls
    Our data should no longer go to that supplier
    We have moved from one expense tool to another. The old one still shows as linked and I want its permission gone.
    revoke old app
    We had a security scare with a vendor in Lithuania. Their connector still has a green tick in Exact. What's the way to shut it out entirely?
    The consultancy's BI template still has our consent although the contract ended in June. I'd like to end that, all of it.
    Need to terminate all access for one integration today
    Klaus, who did our reports, installed something that reads our entire bookkeeping. He has left, I'd like the thing removed for good and to be certain it's gone.
    How can I undo the consent I gave to a mobile app?
    Withdraw consent for all companies at once
    Please explain how I make sure that a tool loses all its rights to our Exact, and how I know it worked
    I left my previous employer but I think my login still feeds a tool of theirs. I want it taken off my account.
    Our lease app was bought by a competitor. Effective immediately they may not read a single line of our books.
    Someone in our office clicked "allow" on a request she didn't understand. What can I do to undo that?
    How do I get rid of an app's permission when IT tells me it's my own click that allowed it?
    app access off
    Take back permission from an external app
    The parent company bans a certain AI tool from today. Two of us connected it. How do I take my part out?
    Delete integration permission
    We no longer want an outside tool to have any access
    I want our connection with Codat ended
    Cancelled the subscription, now how do we remove the tool's door key to Exact?
    Our bank complained about a screen-scraping tool that's connected. It must be taken out of Exact fully.
    Undo app authorisation
    My name is behind an app that I stopped using ages ago. I'd like to clean that up before I hand in my laptop. Nobody else uses it.
    App permission cancel exact
    I run a bakery. A salesman installed a demo of his planning tool on our Exact and I never bought it. Please help me shut it out.
    Our co-op had a tool from a consultant. Contract's over. His tool should not be able to see anything any more, for none of the companies.
    We no longer trust Fidugo. What must I click so they lose their hold on our Exact?
    Ending collaboration with the app's supplier; access must be nil
    Clean break with a linked tool, how?
    Terminate the access of Ponto to our Exact
    We've a new policy: no free tools. How do I strip the free reporting tool of its rights in Exact?
    Rights removal for an external app
    Our accountant advised us to remove a lending platform that can read our accounts. I'd like it to have zero access.
    I never agreed with the marketing department's tool being hooked to finance. It was my login though. Cut it.
    I want to be 100% sure that an app can't come back in by itself
    One of our apps was hacked according to the news. Pull its access immediately, how?
    I signed something during a demo, it said 'Allow access to Exact Online'. I'd like that undone.
    Is it enough to delete the app from my phone, or does it keep its rights in Exact? I want it gone for real.
    Detach a supplier's product from our Exact completely
    Full removal of an app's permission, with proof it's gone
    Get an app out
    Our auditor wants proof we ended the access of a former service provider. How do I end it, and show it?
    We've replaced Tool A by Tool B. Tool A must be locked out.
    An old app must not be able to read our accounts, so how do I pull its permission?
    How can I withdraw what I authorised?
    Client gone, so their approval app on my login must lose its rights
    My old employer's tool is still attached to the administrations I manage as a freelancer. I allowed it in those days. I want no data going there any more.
    Retire an app: its rights in Exact must end
    Our tool vendor was sanctioned. Access must be blocked today for everything I granted.
    remove app authorization
    hwo do i revoke acces for app i dont use
    Stop Yuki from getting into our Exact Online, please
    Our contract with the planning software ended. I'd like to make sure they can't read our customer list any longer. Where can I cut that off?
    take away Zapier from our exact online
    How can I disallow a supplier's software from using my Exact account?
    I cancelled Spendesk, now it should not reach our ledger any more
    What is the way to end an app's permission in Exact Online?
    uninstall app from Exact Online
    Is it possible to end all permissions of a third party in one go?
    How do I break the link between a reporting product and Exact?
    We no longer work with Payt and want their rights gone
    Do I withdraw an app in the app itself or in Exact?
    can i kick out an app myself or does exact have to do it
    revoke exact online app access
    My company policy says unused integrations must go. How do I do that in Exact?
    We've replaced ApprovalMax by something else and it should no longer have entry
    Cut off a program from our financial data
    Get our former marketing agency's dashboard out of Exact
    I'm closing my business and want all software detached from my Exact books. How?
    An old vendor sent us a mail that they still receive our debtor data. We stopped with them ages ago. I want that to end today.
    Can I do the intrekken of an app myself, or do I need the hoofdgebruiker for that?
    We found out that a freelancer's tool is still permitted in our ledger. He finished a year ago. What's the quickest way to shut it out?
    How to unlink
    Our subscription to the dashboarding service ran out in May. They told me we have to end the access on the Exact side ourselves.
    Please explain how I take back the approval I gave to an application last year
    Our procurement department switched from Zenvoices to something else. Zenvoices can still get into Exact, I guess. How do I stop them?
    The data of our company still flows to a start-up that we've stopped working with
    Take access from an app we no longer trust
    Stop an app reading my books
    I signed up for a free trial of an Excel plugin and it asked me to approve access. The trial is over. How do I undo that approval?
    Can you tell me where to remove the permission of WeFact or Jortt in my Exact account?
    Is there a fast way to bar an application from Exact after a data breach at the vendor?
    End authorisation of external software
    Our bank asks for proof that a lending platform we once tried has no entry to our books any more. What must I do in Exact to be sure?
    A worker left and he'd coupled a private budgeting app to our books with his own login. How do we cancel it?
    Shut out an old add-on
    Is there a central switch to stop one specific integration?
    What must I press in Exact to cancel an app's access?
    Our temp gave a tool entry to our books without asking; I want that reversed now
    Detach third-party
    I pressed agree for a plug-in and regretted it straight away
    Kill an integration's access
    Which screen lets me withdraw what I granted to an app?
    How is a permission for a robot accountant tool ended?
    My consent, my choice: I'd like to end it for the loan comparison app
    How can I be sure that the old payroll connector cannot read anything any more?
    Our intern connected some AI tool to Exact last summer. I want it gone.
    Somebody sold us a trial of a dashboard; trial over, door closed please.
    We stopped using Rydoo in September. The subscription has ended, but I suspect it can still look into our books and I don't want that.
    We don't trust this app, lock it out right now
    Nobody in the team opens Mobilexpense any more, so it should be off our books for good.
    A vendor went bankrupt. I want his software locked out of our accounts.
    I'd prefer that Fathom has no way in to our ledger after this month. The contract lapses then, and I don't trust that they unplug it themselves.
    Somebody left the firm and his private spreadsheet add-in still reads our books. Stop that.
    What's the cleanest way of ending the access of an old CRM plug-in to Exact?
    An ad-hoc consultant plugged in a scraper. It needs to lose everything it was given.
    During a workshop I allowed three different demo tools into our real Exact. Two weeks on, I'd like them to have nothing any more.
    remove app access
    The board decided against that tool; it should no longer be able to open our figures.
    We don't use the Zap any longer. Does it still have a key to our books, and if so how do I take that away?
    I never want this supplier to see another invoice of ours.
    How to cancel an authorization previously given to an application in Exact
    I'd sleep better if the old consultant's software couldn't get in.
    What do I need to do on our side when we end a contract with a vendor whose app is connected to Exact?
    Get rid of a linked program
    A data leak at a supplier: what's the quickest route to shutting his access to Exact?
    Their pilot ended. It'd be best if nothing of Exact reached them.
    Kill switch for a connected app?
    End of trial, so the app must be removed from our Exact
    Can I undo my yes to an app?
    The old debt collection agency should be blind to our invoices from now on.
    Which clicks end an app's access altogether?
    Remove consent for an app that isn't needed any more
    How do I stop a tool from writing into our ledger?
    A supplier's contract ends tomorrow at midnight; from then he has no business in our books.
    Once the merger is done, the other side's tool should get nothing from us.
    A freelancer's reporting script was approved by me. His job's done; his access should be too.
    Undo an app's permission

revoke_narrow-instead =
    not all rights need to go, only a few administrations, so not revoke
    rather than withdraw everything I would take away some companies
    want to kick it out of the bakery only, the butcher's can stay, wrong page?
    I'm on the page with Revoke but want to take away only the sold company, not the whole thing
    Will Revoke kick the app out of all entities? I'd only like to shield one
    Halfway through removing the scanner I find that two companies still use it, so what do I click instead?
    do I have to revoke everything just to hide one company
    I was about to pull the plug but the app is still needed for two of our entities
    I was going to revoke but only one company must go, what instead?
    was going to revoke, but it is only one company that should be hidden for the app
    changed my mind on revoking, I'd only take the holding away from the app
    I started to revoke but only two companies should go off, where do I do that
    not the whole app, just take our dormant company away from it
    instead of withdrawing everything i only want less companies in it
    The vouchers app may keep the shop but not the webstore company; I nearly withdrew all of it
    full revocation would be overkill, tool should merely be kept out of the holding
    I was going to press Revoke, but really only the divested company has to go
    was about to revoke but only one company needs removing
    On reflection it needn't go entirely, if only it can't get into the foundation
    Before I revoke the lot, isn't there a milder way that only drops one company?
    I had my finger on Revoke for Dext, but in fact only the holding should be shielded
    instead of ending it I'd rather keep the app for two of the companies, can I step off this withdrawal
    Was going to revoke, but truly it's about one company only and the app can stay
    Was about to throw the till out, but in truth it's only the sold shop that's the problem
    was about to hit Revoke, though only one company needs to go, is there something milder
    rather than revoke all, drop one company
    Started removing the app, but really only one company shouldn't be in it
    I meant to withdraw the app, but really only the foundation needs to be taken off it
    I opened the screen to revoke but only want to drop one company from the app, can that be done instead?
    Was about to revoke but really only two of our clients need to leave the tool
    was going to withdraw but two companies should stay available to it
    Rather than ending it all I would remove two entities. Where can I do that?
    on second thought only one company, not full revoke
    was about to revoke, yet hiding one company from it would do
    I was about to revoke, though only the holding should disappear from the app's view, really
    Instead of revoking, may I just remove one company?
    Withdrawing the entire reader seems overkill when just one client wants out.
    Do I have to withdraw the whole app if I only want one company out of it?
    The client only wants one of his companies out of the tool, and the only button I see is Revoke.
    On second thought the app may stay, only one company should be taken away rather than everything
    Rather than throwing the app out, can I just hide one or two companies?
    .opt-change-administrations =
        right, off to picking the companies then
        lead on to picking which ones stay
        sounds right, take me there
        yes only the Belgian company goes
        take me to where i pick the companies
        only two shops of mine it should see, take me there
        take two companies out, yes
        show me how to change that list
    .opt-choose =
        unsure if limiting or revoking is my thing
        not sure this is what I want, help me pick
        not sure if limiting is right, what are my options
        help me decide between revoking and limiting
        not certain which road I should take here, tell me the options
        not decided yet between removing and limiting
    .finish =
        ok i'm good then
        no more, will do that another day
        ok that answers it, done

revoke_ask-manager =
    I am not allowed to revoke this app, who is?
    Who in our company has the power to remove an app when my own rights fall short?
    It refuses to let me withdraw the permission because I can't manage the subscription. Whom should I turn to?
    A vendor went bankrupt and I lack the rights to strip it of every permission. Who does that?
    Who in our company is allowed to disconnect apps of all users? I may only my own.
    my boss holds the keys, I'm not allowed to end it myself, what do I ask him?
    I'm only a bookkeeper with limited rights and management wants that stock app expelled. Exact says I'm not authorised to remove what others have set up. Whom in the company do I need to get to do this?
    I do not hold the subscription, the owner does. Whom shall I ask to have the maintenance app barred completely?
    I'm supposed to cut the tool off but I've no rights for that, who has?
    The link to be removed is in the name of my boss and I can't touch it. Whom do I turn to?
    Which person at our company can pull the plug on everyone's links if I can't?
    I may not remove the integration, who in the office can
    I am just an ordinary user here and the app that must go was linked by the director, who is sailing around the world till October. Exact says I have no right to do this.
    The boss ordered me to disconnect the previous accountant's software for all colleagues, yet I apparently lack the rights. Who can?
    who is able to withdraw an app for all users at once in Exact
    which right does a person need to revoke consents of other people
    what do I ask our subscription manager to do to get this thing removed
    I can't shut the program off myself. Which route should our subscription's admin take?
    admin must cancel somebody else's approval, how does he do that per user
    As admin I want to revoke someone's consent under App permissions. Can it be done per user?
    I can't revoke it, who here has Manage subscription and what do they do
    I can't withdraw it from any screen, so who has the authority
    someone with rights to revoke
    Which role in our company can end any user's app consent, and where would that person click?
    who in our company can revoke other people's apps
    I give up, I'll ask our admin. What steps should I forward to him for taking an app away?
    who in our company is able to revoke an app of someone else
    I can't withdraw it on my own, which person with which right should I ask
    what must our subscription admin click to revoke the app for all users
    the person who linked it left the country. Who can revoke on their behalf?
    which colleague has permission to withdraw apps of other users
    I've not the rights for revoking it, need somebody with licence management is it?
    who in our company can revoke an app that another user has allowed
    what right must a colleague have to remove apps of everybody
    Who in our company is able to revoke an app on another user's behalf?
    I can't manage to get rid of this app myself, whom should I turn to?
    My boss has Manage subscription rights. What must he click to remove the app for me?
    Which right does someone need to withdraw other people's apps?
    I'm only a regular user and not permitted to delete this integration
    ask admin to revoke app, what do they have to do
    A leaver's app authorisation must be terminated centrally, who can do that?
    Only the hotel's group office can change things in Exact. What do I ask them so the old PMS is thrown out?
    I am only allowed to see my own things in Exact. Who can kick out an app for the whole cafe, what is the right called?
    the tool has to go, I'm not permitted to do it, who in the firm is
    who in our office could revoke someone else's app, I'm just a trainee
    who could cut off an app on behalf of all users at once
    Which person is allowed to revoke an app of somebody else here?
    I can't revoke an app of somebody who's unavailable, who in the organisation can and how do they do it
    I may not end apps of others; the one who gave consent has died. Who is able to
    I can't get rid of the app myself, what kind of person in our firm is able to
    tried everything, still can't end that app, whom do I ask and where does that person click
    who can pull app rights for all users
    revoke for whole company not only my login, which right needed
    I've no rights to pull the permission of that tool, who should I turn to?
    I can't withdraw this one, does it take someone with manage subscription?
    I'm only a clerk and can't pull the app's rights. Whom do I ask and what should they click?
    The app must be withdrawn, I lack the authority. What does our subscription manager have to do?
    My rights don't reach far enough to withdraw colleagues' apps, who has that right?
    I'm just a normal user and can't withdraw that vendor, who has the power
    I lack the rights to end an app's access for the whole company
    I may not withdraw anything, who can?
    The app must go, whoever approved it can't be reached, and I'm no administrator. Whom should I ask and what must they click?
    vendor must be out today and I don't have the rights to withdraw anything, who does and what should they do
    Nobody in our team can shut this tool out for all staff, who could?
    Which permission must somebody have to revoke apps for all users?
    Who in the company is entitled to pull the rights on behalf of somebody else
    I can't get at anything and want an app out. Who's authorised to do this on my behalf?
    I've no rights for any of this, who could withdraw that app in my place
    I'm not allowed to revoke what others approved, whom in the company do I ask
    which admin can revoke for all users
    owner unreachable, who can pull consent
    I'm stuck removing this app, who has the power to take it off for all users?
    I'm not allowed to remove apps of other users. Who in our company can withdraw them?
    What right does someone need to withdraw an app for all users at once?
    Whom do I ask to revoke an app when I can't do it myself?
    None of us can withdraw this app, who in the company is able to do it?
    I have no right to manage the subscription, who can revoke an app for all users?
    An app has to be revoked but I lack the rights for it, whom should I approach?
    Who is able to withdraw an app for another user when I can't do it from my own list?
    I can't revoke it myself; which right must the person have who can?
    The person who approved the app is gone, who in our company has the right to withdraw it for her?
    I'm not allowed to remove that app myself, who do I ask to take it out for me?
    I can't get the app withdrawn with my rights, whom in the firm do I ask
    Which role can drop an app for all users when I cannot
    who in the organisation is able to remove an app authorised by others
    I lack the authority to end that app. Whom do I ask, and where would they do it?
    Who may shut an app out on everybody's behalf, and what to ask that person
    who can revoke if i cant
    need someone with rights to withdraw app
    nothing I click lets me withdraw it, who in our organisation has the power to do so
    Who in our organisation is able to withdraw somebody else's app if I'm not
    Who can revoke an app if I'm not permitted to?
    As a junior I can't withdraw apps that colleagues approved, who at the office has the right to?
    I am not allowed to take out that app myself, who in the firm would be able to withdraw it?
    Who in our company is able to withdraw the apps of other users?
    Which right does someone need to revoke an app for the whole subscription?
    I lack the rights to withdraw a coworker's app, who in the company can do so?
    Who can withdraw an app for all users at once, and where do they do that?
    My boss connected the app years ago and I cannot revoke it. Which person with which permission can do it for us?
    Is there anybody who may withdraw other people's apps? I need one gone that isn't mine.
    I don't have rights to take away a tool that somebody in Antwerp connected, who can do it for me?
    Who is able to pull the rights of an app that was approved by someone who is long gone?
    .finish =
        ok i'll forward this to our admin
        I am the outsourced IT, will forward to client's admin, done
        will forward these steps to our admin
        that's my boss, i'll ask him

revoke_name-not-visible =
    I can't find my name at the top right to go and revoke an app
    The instructions for removing the app start with my own name, but there is no such thing on my screen
    Clicking my initials shows no menu, so how do I get to the place for withdrawing?
    Where exactly must I click top right? I do not see my name there, only icons.
    it says click my own name top right but there is nothing up there
    The instruction for removing an app begins with clicking my own name in the top right corner. My screen shows a logo, a question mark and that's it. Where should I begin instead?
    Good day po! My client asked me to remove an app. The instructions say to click on my own name at the top right, but I cannot see my name anywhere. Am I on the wrong page?
    Top right there's no name to click on, just an icon, and I want to kick an app out
    On my phone I don't see my own name anywhere, how do I get to the place to remove the app?
    The menu under my name doesn't have My Exact Online; I need it to cut off a link
    don't see my own name at top right
    The colleague on the phone said "click on your name at the top right, then you can remove it". With me there is only a magnifying glass and a question mark up there.
    my name isn't at the top right in Exact
    clicking my own name does nothing, no menu drops down
    on my small laptop screen I can't see where my user name should be in Exact
    At the top right in Exact I don't see my name. How do I get to my approvals then?
    the menu under my own name doesn't fold out
    my name drops off the screen in exact
    The instructions say to click my name. There's nothing there for me.
    no name in my top right corner, how do I get to withdrawing
    can't see my name in Exact
    You want me to click my own name to revoke, but nothing opens when I do. Is my window too small?
    my name isn't in the top right corner
    Clicking on my own name in Exact does nothing, the dropdown just won't appear
    my name is not there in the top right corner
    clicking my name opens nothing
    i dont find the personal menu on the top of exact, screen is small
    I can't see my name in the corner, how can I get to the app to remove it
    menu behind my name won't open, trying to revoke something
    no name up there on my small screen in the train
    there is no user name in the top right so I can't start revoking
    nothing drops down when i click my own name in exact
    My name isn't at the top right of Exact
    I click my name to get to the app rights and no menu drops down
    there is no name in the corner of the screen, only half a bar
    On my tablet the top bar is cut off so I can't reach my own name
    Where on earth is my username supposed to be? Need it to remove an app
    Nothing happens when pressing on my profile name in Exact Online
    The user menu on the right won't unfold
    can't see my name exact online top bar
    I can not find where is my name on screen to remove the program
    On the iPad behind the counter I can't find my own name in Exact, so I never reach the place to remove an app
    My own name doesn't appear at the top right, so I can't start kicking the app out
    top right is empty on my screen so I can't get to revoking
    my user name isn't at the top right so I can't get to the page for removing an app
    browser window too small? no profile menu, trying to revoke something
    There is no name in the upper right corner of my screen, so I can't begin revoking
    I am told to click on my name top right to revoke an app, but there is no name
    my user menu doesn't drop down, so can't get to revoking
    top right is empty on my display, so I can't begin with ending the app
    top right of Exact is empty for me, no name to click, trying to remove an app
    name menu doesn't drop down on my tablet and I need it to withdraw the till
    my name top right gone
    cant open the menu under my name, tiny laptop screen
    no name at top right nothing to click
    My name isn't in the top corner so I can't get to where I'd withdraw the app
    I need to revoke an app but my name isn't in the top right corner
    nothing happens when I click where my name should be, want to revoke app
    to disconnect it I must click my name, but there's no name at the top right
    mobile browser: no name top right, so I can't get to the place to withdraw the app
    I can't find my name at the top right of Exact
    To withdraw the app I'd click my name at the top right. The bar there is empty on this laptop. How do I get the menu?
    Supposed to click my name top right to remove the app, there is nothing there
    My own name isn't in the top corner, so I can't even start shutting the thing out
    I'm supposed to click my name first to withdraw the app but there is no name up there
    upper right corner has no name on my phone, how do I get to where you revoke
    Since the new layout my name is no longer top right, and that's where I should go to take the app off
    told to click my name to withdraw an app but no name shows at the top right
    my name not shown top right exact
    profile menu wont open
    There's no name of mine in the top right corner, so I can't start removing the app
    I was going to withdraw an app, but there's no name or menu in my top right corner
    I want to revoke an app but my name isn't at the top right of the screen.
    To withdraw a consent I need the menu under my name, and it doesn't open.
    I can't find my own name in Exact to get to the page where apps are revoked.
    I wanted to remove an app but there is no name in the top right corner to click on
    Where is the menu under my name, I need it to take an app's rights away?
    My name is not in the top right of Exact, so I cannot get to the place to remove an app.
    To revoke an app I need my name at the top right, but I do not see it there.
    Clicking my own name in the corner does nothing, so I can't get to my apps to revoke one.
    There's no name in the corner for me to click on when I try to remove the app
    To revoke I should click my name, yet nothing shows at the top right on my laptop
    top right corner is empty, no user menu, so can't get to the place to revoke
    To pull the consent I need a menu under my name; my name isn't on the screen
    To end the app I'm told to click my name at the top right, nothing there
    my name not top right, cant start revoke
    no menu under name, want to revoke
    there's no name in the top right corner so I can't begin withdrawing
    wanted to withdraw an app but top right of my screen is blank, no name
    My name isn't shown in the top right corner
    I should click my own name at the top right to withdraw an app, but on my laptop it isn't there.
    I can't find my own name in the top corner to get to the place where apps are withdrawn.
    I can't find my own name anywhere at the top right, so how do I get to my account to revoke an app?
    The menu under my name does not unfold, and I need it to withdraw an app.
    To revoke an app I must click my name at the top right, but it's not on my screen.
    My screen is tiny and there's no name in the corner to click on, how can I get to my permissions?
    The menu with my name won't open on my laptop.
    Top right is empty on my display, so no menu for My Exact Online. Need it to revoke something.
    To revoke an app I should click my name at the top right but there is no name in my screen.
    The menu under my name does nothing when I click it, and I need it to withdraw an app.
    Top right corner is empty in my Exact, so how do I get to the place for revoking apps?
    I can't find my own name anywhere at the top of the screen, so how do I get to the apps I want to revoke?
    I can't get at the menu under my name in Exact on this small laptop, and I need it to remove an app.
    I only see the left half of the top bar in Exact, not my own name, and need to get at my app rights to end one.
    .done =
        zooming out did the trick
        I can see my name now
        Reloaded, the menu opens
        hadn't signed in, have now
        good, take me back
        window enlarged and it's there
        ok that helped
        zoomed out and there I am
        Turns out I wasn't logged in, now I am
        refreshed the page and the list drops down after all
        bigger window did the trick
        zoomed out to 80%, now I do see me
        refreshed and it appeared
        ah there, hidden behind the sidebar
        reloaded, menu opens now
        reloaded, menu opens fine
        ah the window was half size. back to it
        ah there it is, bring me back
        reloaded, menu drops down now

revoke_tab-not-visible =
    where is the security center
    There is no Security center tab, where do I revoke now?
    I opened My Exact Online to disconnect a tool, but the menu on the left has no security item
    Security center missing, cannot withdraw consent
    I'm in my profile but see no Security center tab, and a supplier must be expelled today.
    Why do I have no Security center on the left? The menu only shows my personal data.
    Do I need special rights to see the tab with security? With me it is simply not there.
    no word about security anywhere down the left side when I try to kick them out
    To take that vendor's access away I need the Security center, they say. My left-hand menu in My Exact Online has Invoices, Support and Profile, nothing about security whatsoever.
    I did reach the page named My Exact Online in order to remove a program, but of a Security center down the left-hand side there is no trace.
    I'm in My Exact Online to cut off an app, but nothing about security is listed at the left
    Security center, where? I've Messages, Profile and Preferences, no more
    The tab from your instructions for removing an app is missing in the left-hand bar on my side
    no Security center in left menu
    I opened My Exact Online to remove the old CRM, like the manual tells. On the left there are several tabs but none about security.
    To throw out the old app I should go to something called security center; my menu has no such tab
    there is no Security centre tab on the left in my case
    My Exact Online opens fine but the security tab is missing
    which left-hand menu is it, mine shows no security thing at all
    I'm in My Exact Online but there's no Security centre tab, while I want to stop an app.
    security centre missing in the left menu
    where did the Security centre tab go, must my window be wider
    On my tablet My Exact Online shows no menu at the left. How do I reach the Security centre?
    there's no security tab on my page so I can't revoke
    security center missing
    My personal page shows a few items on the left, none of them about security. How else can I withdraw an app?
    there's no security centre tab on my page
    Looking at the left menu in My Exact Online for anything about security, not there. Zoom problem?
    there is no Security centre tab at my side
    security center missing?? only see my profile and preferences
    there's no security centre tab
    On My Exact Online I've profile and that, but not the Security Centre. Need to revoke an app
    security center missing on left side
    can't get to the security centre to see my own apps
    I opened my settings but the menu on left side don't have security, how do i revoke then
    There's no Security Centre in my menu
    I opened My Exact Online fine, but the security tab isn't on the left
    security centre missing
    My colleague has a Security Centre tab and I don't. Why?
    The left-hand menu on my profile page seems to be gone, so I can't pick security
    Been staring at my profile for ten minutes, nothing called security anywhere
    Cannot find the tab for security within My Exact Online, the rest opens normally
    No such thing as a security center on my page
    In the left menu Security centre does not exist for me
    There's supposed to be a security tab on the left for getting rid of apps, mine has only personal details
    there's no Security centre down the left side
    security centre tab is absent from My Exact Online
    there's no security entry in the left menu, so how can I revoke
    where's Security centre gone, need it to revoke a tool
    My Exact Online's left menu: personal data, preferences, nothing on security
    no Security centre tab on the left where I should withdraw the app
    My Exact Online opens but the left menu has no security item, I'm here to end a plugin
    in my exact online but menu lacks security
    To pull the permission I need the security tab in my profile, and it isn't there
    Left-hand menu lacks the security bit, so how do I take permission away?
    No Security centre in my left menu so I can't withdraw the tool
    security centre tab missing while revoking
    I want to withdraw an app and My Exact Online has no Security centre on the left
    trying to shut out a tool: where has Security centre gone
    There is no Security centre in my menu
    To throw an app out I need the security centre, they say. My menu on the left just has details and preferences. Where did the tab go?
    According to the vendor I revoke him in the security centre. Our Exact has no such tab in the left menu, or I'm blind.
    there's no Security centre in my left menu and I need to kill an app
    left menu in My Exact Online lacks the security tab, I came to end an app
    There is no Security centre tab in my menu, so how can I throw the tool out?
    To revoke I should open a Security centre but the left menu doesn't have it, do I need a permission for that?
    The left menu of My Exact Online lacks the Security part; I only want to withdraw an app there. Permission thing?
    left side shows Profile and Preferences, no Security centre, where do I withdraw my app then
    no item on security in the menu at the left, how then do I withdraw
    Old note says open Security centre to remove an app, but there is no such tab in my menu
    there's no Security centre in my menu, need it to revoke something
    My Exact Online is open but the Security centre tab is nowhere on the left
    menu on the left has no security anything, so how do I end an app
    security centre tab missing
    securty centre not there
    Security centre is missing from my menu, I need it to end an app's access
    No Security center in the left menu, how can I withdraw an app then
    I'm in My Exact Online to revoke an app, but there is no Security centre tab.
    Where is the Security centre? I want to take an app off and don't see it in the left menu.
    The tab Security center is missing for me, so I can't remove the app's consent.
    No Security centre on my screen, while I have to withdraw an app there.
    I followed the way to withdraw an app but the left-hand menu has no item about security.
    security center isnt in my menu and i need to revoke an app
    I'm in My Exact Online to take an app's rights away and there is no security centre on the left
    There is no tab about security in my account, so how do I get to the app I want to remove?
    I am in My Exact Online but there is no Security centre to revoke an app from.
    Where has the Security centre gone? I want to remove a permission there.
    There is no security centre in the left menu for me, and I need it to withdraw an app.
    I got as far as My Exact Online to revoke Klippa, but the security tab is not there.
    Where's that security centre hiding? I'm on my own page and want to take an app off
    No security centre in my left-hand menu, and that's where I'd end the app's rights
    Trying to pull an app, left menu lacks the security tab
    no Security centre in the left menu, how do I get there
    I'm in my profile in order to end an app, but the security tab isn't offered
    no security centre tab
    security center missing left menu
    no security tab on the left for me, and I have to take an app's rights away
    My caller is inside My Exact Online but Security centre isn't in his menu, and he wants to revoke us
    My menu has no Security centre in it
    I'm in My Exact Online to remove an app for the holding, but there's no Security centre on the left.
    I opened My Exact Online to remove an app, but there is no Security centre tab on the left.
    I opened My Exact Online to revoke an app but the security tab just isn't there for me.
    According to the manual I should go to the Security centre to pull an app, but on the left I only get my details and preferences.
    I'm on my own page in Exact but the security tab is missing.
    Looking for Security centre to cut off an app; there's Profile and Settings but not that.
    There is no Security centre tab on the left in My Exact Online, so I cannot revoke anything.
    no security center in the menu, want to revoke app
    In My Exact Online I don't have any security centre in the menu
    I opened my profile in Exact but there's no tab for security, how do I get to revoking an app?
    There should be something like a security page under my profile, but my left-hand menu doesn't have it
    The left menu in My Exact Online has no Security centre, which I need for kicking out an app.
    Security centre isn't there on the left side. I'm trying to remove an app's permission.
    .done =
        spotted it
        tab's there once I widened the window
        I was in the wrong menu, sorted
        Got it now, back to the step
        it's visible after zooming out
        okay that solves it
        yes, left-hand side, see it
        I was in the company menu, my mistake, seeing it now
        dragged the window wider and there it came
        browser was at 175 percent, reset it, sorted
        Checked what you said, let me try again
        oh, zoomed out and there it is
        I was on the wrong page, sorted
        ok now i can see the tab
        zoomed out to 80% and it's there, continue
        ok returning to that step
        made the window wider and it showed up
        i was in the wrong screen, fixed

revoke_screen-does-not-open =
    My Exact Online won't load and I need to revoke something
    Can't open the page for withdrawing rights
    An error pops up instead of My Exact Online since I lost one of my companies. How else do I cut the app off?
    The screen where I should remove the link just keeps spinning
    Tried to kick out the budgeting plugin for good and my personal page just stays white.
    What if My Exact Online stays white when I want to throw out the app?
    Why gives My Exact an error page each time I go there to end the link with Klippa?
    I click on My Exact Online to throw it out and just get a white page
    When I click My Exact Online to get rid of the cash register link I only get a white page with a spinning wheel. Tried Chrome, Edge and a colleague's machine. Is there another way in to remove it?
    My Exact Online gives blank page in Edge and in Firefox, so I cannot reach the security part. Alternative way to remove application?
    My Exact Online crashes as soon as I click it, so I can't get rid of the app
    Personal page stays white, wanted to throw out a coupling
    Ever since one company was deleted, the screen where I'd end the app's access refuses to open
    My Exact Online stays white when I go there to remove an app
    Since my rights on the holding were removed, clicking my name and then My Exact Online only gives an error page. And I was just about to throw out our former courier's app.
    Want to get the old report tool out before the merger, but My Exact Online just refuses to load since one company was sold
    My Exact Online gives an error page, how else can I revoke
    my personal page in Exact just stays blank, other route to withdraw an app?
    since a company was deleted, My Exact Online won't open for me so I can't take away the app's rights
    My Exact Online won't open, is there another road to revoking?
    My Exact Online won't open and I want to take an app's access away. Is there a detour?
    can't open the page with my permissions to stop something, white page
    Since an entity is gone My Exact Online hangs. How do I withdraw my approval for an app then?
    blank screen at My Exact Online when cancelling an app
    my personal page won't load and I have an app to withdraw
    My Exact Online error, need to revoke
    The page for withdrawing keeps crashing. Is there a different menu that achieves the same?
    My Exact Online won't load so I can't revoke anything
    blank page when I open my own account screen. Another route to remove an app?
    My Exact Online does not load, is there another way to take the app out
    blank page when i open My Exact Online
    get error on personal page, other route to revoke?
    My Exact Online hangs, other way to withdraw an app?
    page my exact online error 500, need revoke today
    I click My Exact Online, white page. How am I to get the app out so?
    My Exact page stays blank when I want to withdraw an app, is there another way
    revoke via a different menu than the personal settings, possible?
    I choose My Exact Online and get a blank page
    Is there another road to revoke an app? The profile page never loads for me.
    The menu under my name works but the page behind it is dead
    my exact online keeps spinning, need to remove an app today
    Alternative way to withdraw an app when My Exact Online throws an error?
    My Exact Online seems blocked at our firm, how else can I pull an app's rights?
    Clicking My Exact Online does nothing at all
    My Exact Online hangs, need to revoke
    My Exact Online just spins and spins, and I have to get the old till's access removed before noon
    clicking My Exact Online does nothing, how else can I revoke the app
    My Exact Online hangs, is there another way to kill an app's access
    need to revoke urgently but the personal page gives an error
    urgent removal of a tool and My Exact Online refuses to load
    My Exact Online just won't load and I need it to revoke an app, is there a way round?
    My Exact Online gives a blank page so I can't revoke the app there
    Can't get My Exact Online to load, need to cut a supplier off now
    Trying to end a link: My Exact Online just spins
    My Exact Online won't load, is there a detour to withdraw an app
    clicking My Exact Online gives nothing, blank, and I must remove a connector
    spinner forever on My Exact Online, want to revoke a plugin
    My Exact Online blank page, other way to revoke?
    page won't load where i revoke apps, is there a detour
    security settings page of exact never loads, must drop an app anyway
    My Exact Online stays blank; is there a different way to throw the app out?
    Profile page in Exact won't open, and that's where I need to cut the app off
    My Exact Online won't load and the app must be revoked today
    Blank page on My Exact Online; another road to withdraw the app?
    My Exact Online stays blank when I want to throw an app out
    clicking My Exact Online to kick out an app does nothing, any detour
    My Exact Online won't open so I can't revoke
    I'm trying to withdraw an app, but My Exact Online stays blank on every machine. Is there another way to the same result?
    My Exact Online hasn't opened since a company was deleted. Still, that one app must be withdrawn. Which back door is there?
    My Exact Online won't load when I try to withdraw an app, another way round?
    My Exact Online page stays blank, is there another way to throw a tool out?
    My Exact Online stays blank. Do I need it, or may I withdraw the app some other way?
    My Exact Online stays blank so I can't get at the revoke list
    Error page each time I pick My Exact Online, and I must take an app's rights away
    want to kick out the former scan tool but clicking My Exact Online gives a blank page
    My Exact Online stays blank and I urgently need to cut off an app
    clicking My Exact Online does nothing, is there a back door to revoke
    the my exact page loads for ever, I need it to withdraw something
    my exact online blank, need revoke
    other route to revoke, page dead
    my exact online hangs, still want it gone
    My Exact Online won't load and I want an app out, any detour?
    My Exact Online page stays blank, I need it to withdraw an app
    My Exact Online stays blank when I want to revoke an app. Is there another way?
    I can't open My Exact Online. How do I withdraw the scan app then?
    Can I revoke an app by another route if My Exact Online won't load?
    My Exact Online stays blank when I click it, is there another way to withdraw an app?
    An app has to go, but My Exact Online gives me an error, which other menu can I use?
    I can't get My Exact Online to load and need to pull an app's rights urgently
    My Exact Online gives a blank page; is there another way to revoke an app?
    I can't get into My Exact Online, may I remove an app through another menu?
    My Exact Online stays blank when I open it, is there another way to revoke an app?
    The page for my own settings throws an error, so how do I withdraw the app without it?
    The my exact online page won't load so I can't withdraw the app, is there another way round?
    My Exact Online just spins when I try to go and remove an app
    Blank page where I should find the app to withdraw, other way round?
    My Exact Online gives an error page when I go there to pull an app's rights
    Trying to end an app but My Exact Online won't load at all, is there a different way to it?
    can't revoke, my personal page in exact won't load
    my exact online wont open, need revoke
    page my exact blank, other way to revoke?
    My Exact Online just spins. Is there another way to withdraw an app?
    personal page gives blank screen, need to revoke something today
    My Exact Online keeps loading forever; other route to throw an app out?
    Trying to revoke, but My Exact Online won't load
    My Exact Online won't load for me, is there another way to take the app off our client's books?
    My Exact Online stays blank when I click it, so how else can I withdraw the app?
    My Exact Online gives a blank page whenever I want to revoke an app, is there a different way in?
    I want to withdraw an app, only the My Exact Online page refuses to load.
    The page My Exact Online keeps loading forever and today I have to revoke an app. Any detour?
    My Exact Online gives a blank page, so how do I withdraw an app in another way?
    My Exact Online gives me a blank page, so how do I withdraw the app?
    Whenever I choose My Exact Online, an error pops up. Another way to take back the app's access?
    My Exact Online won't load
    My Exact Online will not load on my account. Is there another menu to withdraw an app's rights?
    My Exact Online crashes every time I open it; I need another path to revoke the webshop plugin.
    Revoking an app when My Exact Online gives an error page
    My Exact Online won't load for me so I can't get to the apps I want to cut off
    Page My Exact Online errors out, I only want to withdraw an app.
    .done =
        i tried the other way
        tried the other route
        i took the other route
        ive tried that
        got to the list by the top left and clicked the name
        took the detour, i'm at app permissions
        followed that other route all four steps
        did as you wrote, it was under other
        tried it by way of import/export
        ok company name, import, column, app: been through them all
        took the detour, I'm on App permissions
        followed all four clicks
        The other way led me to the app
        I'm looking at the app's details through Import/Export
        did what you said, continue
        reached the list via the company name at the top left
        opened it, shows every user who said yes
        went round by the top left and arrived
        The detour took me as far as the list, name clicked
        I've walked the other way in, now what?
        import, last column, the page with apps is up
        went through Import/Export and clicked the app
        went the long way round, reached the list
        weird detour, no complaints though, I've done all four
        took the side road, I'm at the list
        clicked through all four
        went round via import/export, i'm on the app now
        clicked the app in that list, what's next
        came in through import/export, app is on screen
        clicked the app in that list

revoke_other-route =
    Is there another way to revoke besides My Exact Online?
    I tried to take the product off through Import/Export instead, but that led nowhere either
    Is there another way to disconnect the app, without going trough My Exact Online?
    The first path did not get me anywhere, so I tried it through Import/Export and App permissions. I see the shipping app there for three users; do I have to end it for each user seperately to be rid of it?
    My Exact Online was dead so I went through App permissions instead to get rid of the app. It let me drop the companies. Am I finished?
    I went via Import/Export since the other page didn't open, and there I can't find a way to remove the app either
    My page at Exact stays shut, so I took the other road to throw the app out, through App permissions. What should I have seen there?
    Neither my personal page nor the app permissions lets me end the link: what's left?
    tried to remove it through Import/Export, did not succeed
    The first way to withdraw the webshop led nowhere, so I went by the import and export menu as you proposed. Now I stand there with the app opened and can still not make it stop.
    withdrew it by the other menu, is this just as complete
    other route for revoking, result?
    I used the subscription's page to end the consent per user. Was I entitled to do it there?
    I used App permissions because My Exact Online was not opening, is it all withdrawn that way?
    went by import/export but no way to revoke there
    the other menu with app permissions worked and I revoked. continue how?
    did it through App permissions instead of my own security page. Is that a full revoke?
    used the App permissions way since my page was stuck, not sure if everything got withdrawn
    I used the import/export route to withdraw, it didn't let me
    in app permissions i could remove only for one user, are all rights gone?
    I went the other menu because my own page was broken and removed the app there, ok?
    managed to reach App permissions instead of security centre, can I revoke there?
    My own page in Exact was broken so I withdrew the app via the other menu. Is that equally good?
    via App permissions I tried to revoke everything of that tool, did it work or not
    went in through Import/Export to withdraw the plugin instead, and I'm not sure it removed everything
    revoked through app permissions instead, did it work
    went through App permissions to cut the app because the other menu failed, is that just as good
    could I withdraw it through the everybody's-apps list as my own page refuses
    Is there a second menu in Exact through which an app's rights can be withdrawn?
    I used Import/Export instead and managed to withdraw part of the app's rights, is that enough?
    Used the App permissions menu to withdraw since my own page was dead; does that finish the job
    did it via import export menu, was that ok for revoke
    I took the App permissions route instead of My Exact Online to withdraw, is that enough?
    I withdrew the app through the import/export menu instead of my own list, is that just as good?
    My Exact Online refused to load, so I went via Import/Export. Did that get rid of everything?
    Can I revoke an app through Import/Export instead of through my own profile?
    My Exact Online never loads, so I used Import/Export and App permissions to pull the rights. Good enough?
    .opt-withdrawn =
        worked there
        all revoked there
        everything is revoked
        revoked via app permissions
        yes everything is withdrawn
        it worked
        that worked
        yes it worked
        done
        everything is gone
        withdrawn
        it went well
        that went fine
        all revoked
        well
        the other way worked
        yes that did it
        managed to pull everything there
        yes, taken off for all three users
        over there i could do it per user and that's done
        nothing left next to his name
        i'm the main user so no trouble, all out
        got rid of it that way
        revoked everywhere
        yep, took it all off there
        every user's consent has been removed
        succeeded, the app has no rights left
        That worked, nothing remains under it
        withdrew it for all four of us
        cleared the whole entry through that menu
        all revoked, thanks
        cleared it for each user, none remain
        there were two lines and I took out both
        Company by company until the very last, all done
        this way round it did let me, it's history
        yes, none left
        all of it is gone
        that did it
        not a single right remaining
        revoked for everyone
        no rights remain
        didn't leave a single one
        gone for every user
        took them all off
        every one of them is gone
        done for all three users
        yes every user's consent is gone
        all revoked per user, done the lot
        all gone now
        I revoked it for every user in there
        nothing remains
    .opt-not-possible =
        didnt work there
        not there either
        no rights there
        couldnt do it
        failed there too
        no that didnt work
        i could not do it
        it didnt work
        not possible
        that didnt work either
        neither
        no luck
        im not allowed
        failed
        no i couldnt
        it failed too
        badly
        that doesnt work either
        couldn't do it there either
        i'm an ordinary user and that column isn't there
        could look but not change a thing
        nope
        ran into a no permission message there too
        found the app alright, no way to get it off
        import/export is grey and leads nowhere
        no luck, I'm not allowed in there
        couldn't do it, the options are disabled for my user
        That menu doesn't exist for me
        I can look but not change anything
        denied, I apparently lack permission to manage the subscription
        nope, tried and failed
        the app was visible but there was no way to take it off
        greyed out for every user, couldn't take out a single one
        seems I'm only allowed to look
        Two of three gone, the third won't budge
        that list wouldn't come up for me either
        no, not allowed
        not gone
        couldn't, no permission
        didn't work there either
        thought it was revoked, it isn't
        rights are still there
        error when I revoked
        not all came off
        greyed out for me
        greyed out for me, so nope
        no such luck
        I'm not the subscription owner so it refused
        couldn't, it says i lack rights
        no luck, nothing to click there
        no, got an error about rights
        it wouldn't let me
        not all of it went
    .opt-opens-now =
        loads now
        my exact online works again
        it finally opened
        open after all
        my exact online does open now
        it opens now
        the screen opens now
        now it does open
        it works now
        now i can get in
        it opened after all
        it suddenly opens
        the page loads now
        after a refresh the first page loads fine
        after logging in afresh my own page did come up
        funny, with chrome i get straight in
        forget the detour, i'm in my exact online
        switched company and it sprang open
        reloaded and that first screen is back
        the personal page loads after all
        never mind, My Exact Online opens again
        the page that wouldn't load does load now
        After switching company the first screen came up after all
        oh, it's working now the normal way
        reloaded and I'm into my own pages again
        Suddenly that earlier screen shows up fine
        the original menu route is back in business
        odd, the page about me has decided to load
        Never mind the detour, the normal way is clear again
        after logging in afresh the first place comes up
        the hiccup is over it seems, I can get at my own page
        the first page does open now
        no longer stuck, My Exact Online loads
        not needed, the normal menu works again
        it suddenly opened
        I can get in the usual way now
        The other page came to life after a reload
        no need for this, my own page isn't stuck anymore
        funny, the first page loads again
        funny, the other page works all of a sudden
        my exact finally opened after a refresh
        that first page loads after all
        my exact online isn't stuck any more

revoke_app-not-in-list =
    the app isn't listed under permissions for my apps
    The app I want to revoke isn't listed
    How do I remove a link that doesn't appear under Permissions for my apps?
    We want to be rid of our receipt scanner, only it's nowhere to be found among my apps
    I scrolled down three times and the thing I'm supposed to withdraw is simply not there
    I am ready to remove it but why is the software nowhere under Permissions for my apps?
    What can my customer do if he wants us out but cannot find us between his apps?
    the culprit I want to boot out isn't even named there
    looked high and low for the one to kick out, nowhere between the others
    I got as far as the security page and scrolled through the permissions for my apps, but the reporting tool we want to throw out simply isn't among them. It is definitely still pulling figures every night.
    Old scan-and-reconise package has to be disconnected; I scrolled through the permissions for my apps twice and it just isn't there.
    I want to kick it out, but it isn't in the list under Permissions for my apps
    'Permissions for my apps' is empty here, while the app I have to remove is surely linked
    How do I take rights from something that I can't find anywhere in Exact?
    want to delete Klippa but it is not between my apps
    I was told to kick Spendesk out and went through the whole Security center, twice. There is no Spendesk in it.
    My boss asked me to delete the forecasting thing from our books. I got as far as the permissions under my own name, but only two apps stand there and it is not one of them.
    I was told to kick out our former CRM but it simply isn't among the apps I see in the security center
    the app I need to revoke isn't listed in my security centre
    want to withdraw Payt but it is nowhere among my own permissions
    my list of approved apps is shorter than it should be so I can't remove the one I came for
    the one I want to revoke isn't in my list
    The package I want out isn't under My app's permissions. What may be the reason?
    cannot find it in my list to withdraw
    I want to cancel an app but its name doesn't occur in the Security centre. What are the possibilities?
    No trace of the app in the Security centre, while I want to revoke it. Another user or country?
    the app I need to end isn't in my approvals
    can't revoke, app not listed
    I was going to withdraw a tool, yet my page doesn't show it. What reasons are there, and is the list cut short?
    the one I want to withdraw isn't listed at all
    Why is an app that clearly works missing from my list of permitted apps?
    I want to revoke Dext but it's not listed under permissions for my apps
    cannot find the app in my security centre to withdraw it
    the app I want to revoke is not on my list
    Permissions for my apps has three names on it and none is the one to be removed
    can not find the application for revoke it, list not show
    I want to revoke it but it's not among my apps
    my list in security centre only shows five apps, the one to withdraw is not there
    The app I'd like to revoke isn't in my list
    Nothing under My app's permissions, yet the webshop is definitely linked and must go
    Why can't I find the tool I want to throw out in the security centre?
    only three apps show up, the one to be removed is not among them
    What might be the reason an app doesn't appear when I want to withdraw it?
    My permissions list seems incomplete, I was going to drop a scanning app
    can't find app to revoke
    app to be revoked not showing under My app's permissions
    Want to remove the gym's membership app, but it is nowhere to be found among my permissions
    The demo salesman's app, which I allowed, cannot be found in my list when I want to take it away
    can't revoke what isn't there: the app's not on my list
    seems like the list under security centre is cut off, my app's not there
    The app I want to cut off is nowhere among my permissions in the security centre
    I would like to revoke the plug-in but my list of permissions doesn't show it
    the tool to be terminated isn't there among my apps
    The product that must leave does not figure in my security centre
    the plugin I want to get rid of is missing from my list of approved apps
    Can't withdraw it since it isn't shown under my app's permissions
    the tool to be ended isn't among the ones I allowed, as far as I can see
    app to remove not in my permissions
    security centre list is shorter than i thought, the app i want gone isn't there
    I want the gym software out, but it's not among the apps listed under my name
    Where's the old till? I'd like to revoke it yet it isn't shown
    Only three apps show under my permissions and the one I want out isn't one of them
    The tool I want to revoke isn't listed under my permissions
    Where has it gone? Basecone must be withdrawn and my list doesn't have it
    my list of apps is empty but I have to revoke one
    ready to throw Pleo out, but Pleo isn't in the list
    want to throw out Fathom, but I can't find it in my list of permissions
    the tool that has to lose access doesn't show up in Security centre
    can't throw it out as it's not in the list
    The app I want to revoke isn't under my permissions
    Can't find the app to delete under My app's permissions
    Client wants to cut off the till but it is nowhere on his list of permitted apps. He's certain that he approved it. What are possible reasons?
    What has to be withdrawn isn't on my list. Could it be that I see part of it only? There's a show all at the bottom.
    I mean to remove a tool that isn't among my permissions, though I'm the only one in this company who ever allowed anything.
    want to throw out the planner but my security page doesn't list it
    Expense app must go, yet I can't for the life of me find it among my app permissions
    I want the till supplier out but it isn't among the names in my security centre
    The tool I'm trying to shut out is nowhere on my screen, though it's clearly still reading
    The app to be revoked isn't listed; may I assume it has no access at all?
    I want it gone, it just isn't among my app's permissions
    Security centre open, list in front of me, the culprit isn't there
    want to shut out Payhawk, three rows in my list, none is Payhawk
    We're ending the hours package, went to take it out of my list in Exact, and it isn't there
    Their mail says delete us in Exact; I look at my apps and they aren't among them
    no trace of the thing I'm trying to revoke
    my app permissions page doesn't show the culprit
    want rid of it but there's nothing there to get rid of
    empty list in Security centre although the app I must stop posts daily
    app I want gone isn't listed
    show all link, looking for app to delete
    Went to withdraw it and it isn't among my approvals, gone already or am I in the wrong spot?
    why can't I find the app I want to revoke
    Wanting to withdraw something that isn't listed with me. Name, account or colleague, which is it?
    Trying to remove the cash register app, though it isn't in my security center at all
    I want to revoke TimeChimp but it doesn't appear under My app's permissions.
    The app that I need to remove isn't in my list of permissions at all.
    Why can't I find the app to revoke it? My list shows only two others.
    I went to withdraw Basecone but it isn't listed under my apps at all
    The app I want rid of doesn't appear among my permissions, what could be the reason?
    I see three apps in my account and the one I need to get rid of is not one of them
    Could part of my app list be hidden, because the one I must withdraw is not showing?
    The connector I want to revoke does not appear under my app's permissions.
    My list of app permissions is empty although I know there's an app to remove.
    I opened the security centre to revoke Spotler, but it is nowhere among my apps.
    The app I want to remove does not appear under my permissions, what now?
    My list shows only a few apps, and the one I need to withdraw is missing.
    Where did the app go? I want to end its rights but can't see it among my apps.
    app i want to revoke isnt in the list of my permisions
    I went to remove the hours tool but it isn't among my apps, why could that be?
    the thing I want to throw out is not in the list at all
    Scrolled the entire list twice, no row for the app I'm trying to drop
    the thing I need to remove isn't shown among my permissions
    Wanted to revoke it, but it isn't among my apps
    The one I have to terminate is absent from the overview in my profile
    I open my overview to end it, and that app is conspicuously absent
    app to revoke not listed
    cant find it in my list to withdraw
    nothing to revoke, its not there
    The one I want to get rid of isn't listed anywhere in my security centre.
    it should be revoked but i cannot find it among my apps
    The thing I want to revoke isn't in my list and I haven't the faintest why
    The app I want to revoke isn't among mine
    I can't find the program I need to throw out
    my list doesn't show the app that has to go
    I want to withdraw the scanning app for a client, but it simply isn't among my apps.
    Oddly, the very link we need to end is missing from my list of apps, where did it go?
    I want to withdraw an app but it does not appear under my own permissions.
    The tool I need to remove is nowhere to be found in my security centre.
    The app I want to revoke isn't listed under my permissions.
    I went to withdraw Pleo but can't find it in the list.
    In the list with my authorised apps everything shows up except the one that has to go.
    I looked in my Security centre to take Rydoo off and only Power BI is there. Where's the rest?
    I want to take away access from our scanning tool, but it is nowhere to be found among my permitted apps.
    I want to revoke Spendesk but it is nowhere in my list of apps.
    Cannot find the app to revoke in the list, even though it fetches our invoices every day.
    App to be revoked isn't listed
    I want to kick out a tool but it isn't shown under my app's permissions at all
    The app I'd like to withdraw can't be found among my permissions
    Under my own permissions there are only two apps and not the one I came to remove
    I want to kick Dext out but it simply isn't among my apps.
    Is there another place to look when the app I'm trying to boot out isn't among my permissions?
    Looked in Security centre twice. The tool that must leave is simply not on it, what could explain that?
    .opt-other-user =
        my boss linked it
        the accountant did it
        someone else agreed
        set up by someone else
        not me who did it
        my predecessor did
        another person connected it
        a colleague did it
        a colleague connected it
        somebody else connected it
        someone else did
        my colleague gave the consent
        my boss set it up
        my predecessor did that
        the bookkeeper did it
        i did not connect it myself
        that wasnt me
        it belongs to someone else
        a former colleague
        another user
        our accountant set it up
        someone who no longer works here
        a coworker
        it was connected by somebody else
        the previous admin
        it is in a colleagues name
        probably my coworker clicked allow
        karen set that up two years ago on her own login
        before my time, my predecessor did the links
        our controller clicked agree back then
        not me, the boss
        it probably runs on the system user of it
        the bookkeeper switched it on under his name
        I think our bookkeeper authorised it
        someone in finance clicked accept, not me
        It was set up under my predecessor's login
        a colleague must have granted that
        our external accountant linked it with his own user
        I personally never gave permission to it
        probably the boss's account, he connected it back then
        Pete switched that on and he's retired
        I wasn't even working here when they bought it
        never clicked any agree button for it myself
        Our bookkeeper hooked it up, not me
        not me
        I never gave consent, she did
        someone else's
        not under my user
        our ex-bookkeeper set it up under her login
        Tom set it up before he left
        not me, must have been someone else in finance
        probably under our intern's login, not mine
        my predecessor set it up
    .opt-other-account =
        i have two logins
        different email
        wrong account maybe
        were on the belgian site
        wrong country
        wrong login perhaps
        logged in as someone else
        other exact address
        i have another account
        i have two accounts
        wrong account
        im in the wrong account
        im signed in with the wrong account
        i have several logins
        another country
        its a different country
        we have a belgian exact too
        its the belgian one
        maybe the wrong country
        i have another login
        im logged in differently
        we have more subscriptions
        different email address
        a different login
        in another country
        exact online uk maybe
        I also have a login for the UK site
        we've a belgian exact as well, it may be in there
        i log in with two different email addresses
        haven't tried the .be site
        one login for private and one from the office
        perhaps i'm in the wrong subscription, we have two
        the german subsidiary is on another address
        I've got a second login for the UK site
        might be the Belgian environment rather than this one
        could be in our other subscription
        Wrong country I suspect, the app is on .de
        I own two accounts with different email addresses
        we also have an Exact in Spain, let me think
        possibly I signed in on the wrong web address
        I hooked it up, just not with this email
        Our German branch has its own environment.
        there are two subscriptions and I'm likely in the wrong one
        oops, I'm on the .nl side while that shop runs from the UK
        not the right account
        wrong login
        another subscription
        different country, not this one
        not signed in to ours
        I'm logged in to the UK one but this runs on the Dutch books
        I have a UK and a Dutch login, perhaps that's it
        we have a .co.uk login as well
        I'm in the wrong country, I think
        we also have a .co.uk environment
        we have a UK and a NL login
        might not be the right country
    .opt-other-name =
        other name
        might be called something else
        could have another name
        under the vendors name
        named differently
        maybe an abbreviation
        it may have another name
        the app has a different name
        different name
        under another name
        maybe its called something else
        its called differently
        i see a name i dont know
        i only see company names
        i only see supplier names
        the name is different
        i dont recognise any name
        i dont know those names
        what is it called there then
        under the suppliers name
        it could be named differently
        might be listed under the vendor's name
        that maker got taken over and calls itself something else these days
        there's one with connector behind it, could be that
        i searched by brand, not by the firm behind it
        we say "the scanner" but officially it must be called otherwise
        one entry has a slogan i don't recognise
        maybe filed under the company that makes it
        perhaps it goes by a different title in there
        there's an entry with the vendor's name, could that be it
        They rebranded last year so it may carry the old label
        I don't know what they call it inside Exact
        something similar is listed, with a country code behind it
        we use a nickname for it internally
        maybe it appears under the manufacturer
        they were bought up, the bill now carries another firm
        We call it the receipt bucket in here, surely that's not official
        rebranded last year, so perhaps I'm looking under the wrong letter
        there is something with a slogan after it, might that be the one?
        not by that name
        called something else
        another name
        similar, not the same
        not what I typed
        might be listed under the maker
        we bought it as Scanly but I believe a bigger firm owns it
        maybe they list it under some brand name
        vendor renamed the product last year, could be that
        it may be listed with some different title I suppose
        maybe it's listed under the vendor's brand
    .opt-long-unused =
        not used for months
        havent used it in ages
        long unused
        we stopped using it
        idle for a year
        not used since summer
        not used for a month
        unused for a long time
        we havent used it for months
        it hasnt been used in ages
        not used for a year
        no longer in use
        maybe expired
        the consent has expired i think
        unused for more than thirty days
        longer than a month
        its not used any more
        we never use that app now
        last used months ago
        havent opened it in weeks
        we haven't touched it in months
        nobody has looked at it since summer
        we switched in march and never opened it after
        gathering dust
        tried it once, last year
        been idle for months
        no one worked with it since the shop closed
        nobody has opened it since last quarter
        it's been dormant for ages
        We stopped using that tool back in spring
        haven't run it for well over thirty days
        only used at year end, so quite a while back
        it was a trial that we abandoned months ago
        idle since we moved to the new supplier
        only for year-end in February and not again
        That thing's been idle for months
        last import was before my leave, nine weeks back
        haven't run it in ages
        unused since summer
        no one opened it for weeks
        long time no use
        nobody opened it since before Christmas
        haven't opened it since spring
        nobody opened it for two months
        hasn't run since last quarter
        nobody is using that since two months
        nobody's used it in ages
    .opt-none-fits =
        none
        neither
        i need help
        not any of them
        none of these
        none of them
        none of those
        neither of these
        nothing fits
        none fits
        none of the above
        its something else
        not any of these
        i want help
        i want to talk to someone
        my case isnt listed
        none i want help
        other
        something else
        no none of that
        nothing of this
        can somebody help me
        not one of them
        gone through all that, i give up
        who can help me with this then?
        one account, nobody else here, and i used it yesterday
        no to each of those
        i'd like someone to look along with me
        doesn't apply to us, get me support
        that doesn't describe my case at all
        Need somebody to assist me here
        I've ruled those out one by one
        no clue, please get me some support
        it's something else entirely
        I'm the sole user, one account, app runs daily, so what now
        none of it: did it myself, right login, used it yesterday
        I've been through all of those and still nothing
        Can somebody who knows about this have a look with me?
        doesn't sound like my situation at all
        no
        not any of that
        no idea, just isn't there
        none of that, send me a human
        same login, same name, used it this morning, still no trace
        neither of those, and the show all link didn't help
        none of them, I need a human
        none, please help
        none of it fits

revoke_given-by-other-user =
    Revoke an app that a colleague approved
    The person who set up the link has left the firm. Can I still take it down?
    Can I cancel somebody else's consent on their behalf?
    My predecessor hooked up a cash flow tool under her own login; what do I do to end it?
    Can I take away an access that my ex colleague gave before she left the firm?
    Who can cancel the app if the person that connected it is on maternity leave?
    Jan let them in before he left, so how can I show them the door?
    The connection I have to terminate was set up by Marianne, who left the company in the spring. Under my own login it doesn't appear, so how can I end what she once agreed to?
    The franchisee in Mechelen hooked up a loyalty app under his own login and then walked out on us. How do I undo what he approved?
    A colleague who's now retired linked it, how do I end it?
    The app to be removed shows with Anita and not with me
    Can I cut off a link that was made under someone else's login?
    ex-colleague linked this tool, how can I take his permission away
    Pauline connected the invoicing robot with her own login and then went on maternity leave. I want to end it, but on my page there is nothing to end.
    The controller who once linked Visionplanner has left and his account was never mine to use. How do I pull the plug on something that he gave away?
    The lady who hooked up the expense tool went on pension, and I want it out. It doesn't show up under my own name
    my colleague gave the consent, am I able to withdraw it or does she have to
    can I revoke in Exact what somebody else approved
    Jan once clicked accept for this tool; who has to take that back, him or me
    The app I want to shut off was allowed by a colleague. Can I withdraw her approval for her?
    a colleague clicked agree, I want to undo it
    cancel an app that's under another user
    My boss approved it back then and is on holiday. How do I get rid of it now?
    Marieke approved it, so am I able to withdraw it at all
    revoke a coworker's consent
    The app that must go was let in by my coworker. Does she need to withdraw it on her own page?
    my coworker linked it, not me. how to withdraw?
    Can I remove a permission that was granted from a colleague's login?
    the app was connected by my coworker, so I can not see it in my list?
    does security centre show apps from other users too or only mine
    revoke a consent which my colleague gave, not me
    the app must go but it was Peter who approved it and I can't see it. What do we do, Peter is still here
    can somebody with subscription rights withdraw it for the colleague who gave it?
    my colleague gave the consent, how do I revoke it from my login?
    She linked it before she went on leave, I must remove it now
    the consent was by my coworker, I can't see it in my list, how do we revoke it
    someone else in the office approved this app, can i remove it from my account
    A colleague linked the app, can I withdraw it for her?
    The one who approved the tool was Peter, not me. How do we get it removed?
    Can I revoke a connection that somebody else switched on?
    It was my business partner who said yes to that program and I want it out
    The permission is in my coworker's name, what now to get it withdrawn
    colleague gave consent, I need to revoke it
    If another employee authorised the cash register app, does he have to be the one to take it away?
    The application was authorised by a colleague in illness, I cannot find it in my list to withdraw
    My junior authorised the app I'd like to cut off and she's on holiday
    It was my business partner who linked the booking tool. I can't see it under my name, how do we get it out?
    The till must be removed, only my brother approved it and he is on a ship till March
    My late father approved the ordering app, so it sits under him, I want it gone
    colleague approved the tool that must go, it's only in her list
    The boss approved it himself and is abroad; I'm to throw the app out
    can I revoke a grant that a coworker gave
    vendor must be cut off, but it's hooked to the account of somebody on leave
    app to be killed hangs on the director's account; can I do that as an admin
    tool to get rid off is on a coleague's name
    I have to revoke something that my fellow board member once approved, and in my own screen it isn't there
    A former board member let that app in. Can I put it out or does she have to?
    The app we need out was authorised by our former treasurer, so Revoke isn't in my list
    I have to throw out a tool my colleague once connected; her list, not mine
    The former treasurer authorised the tool we must throw out, I don't see it with me
    How can I end an app's access that somebody else approved
    Only his own security centre shows it, but he's on holiday; I must end that app's access
    Authorised by our former CFO, so I don't get to see the app I'm told to terminate
    the approval came from our ex-agency contact who's still a user here, can I withdraw it or must she
    my wife connected it under her login, I want that app out
    a teammate authorised it, how can I throw it out when it's not under my name
    my coworker linked it, can i revoke
    approved by my predecessor, not in my list, want it revoked
    the permission was granted by a girl who left, i cant see it under my own name, how do i still kill it
    My co-owner agreed to the app years ago, how do I get rid of it from my side?
    It was the receptionist who approved it, so how do we take it out?
    It must go but it's attached to the login of a colleague on sick leave
    Linda connected it, not me, so how do I withdraw hers?
    the consent I need to pull belongs to a coworker on leave
    The previous controller let it in so it's only in his list, and I must withdraw it
    my colleague, now on leave, allowed the app I have to remove, can I do it for her
    to end the rights of the till I'd need Paul's login, is there another way
    the consent I have to end is in the name of somebody else in the office
    A colleague connected it, can I withdraw it for them?
    Revoke consent that a sick colleague gave
    The CRM must be taken off, and it isn't on my own list. I believe the sales manager agreed to it back then. Does he have to do it or could somebody else?
    I'm to remove an app that a field rep let in. It doesn't exist on my own list. Is there a way without him?
    The client wants me, his bookkeeper, to end the app of his head of sales, who's travelling the world. Can it be done without him?
    The app that has to go was hooked up by Karen from purchasing so I don't see it; how do I get rid of it then
    Manon connected Zapier and she is on leave; can it be broken off without her
    The former buyer gave consent and is here for two more days; must he withdraw the app himself
    It was Tom who said yes to this tool, not me. How do I get it out then?
    Am I allowed to withdraw an app my coworker approved? It isn't under my name.
    Does the person who said yes have to be the one who pulls it, she's on holiday till June
    The app I want rid of was approved by Tom, not by me, who may undo it
    Do I have to bother my boss to get an app withdrawn, given that he was the one to admit it?
    The app I must remove was approved by Tom, his screen shows it and mine doesn't
    It has to be closed, the branch manager in Ghent approved it and I don't get to see it here
    It has to go, but Thomas agreed to it back then; I can't see it under my own name
    Colleague on holiday once approved the tool we want gone, can I remove it for her
    The assistant was approved by my bookkeeper under her name, how do I get it out of there
    My ex approved that gadget with her own login which still exists; how would I get rid of it
    it must go, but Kees approved it and not me
    I want to end a link that a colleague gave permission for, mine doesn't list it
    the colleague who let it in is on holiday, I want it stopped now and not in three weeks
    only Elsa can see it, yet I'm the one told to get rid of it
    revoke app authorised by coworker
    remove consent someone else gave
    Boss let it in, can I take it out?
    The app I need to cut off was approved by a colleague, can I do it on her behalf?
    The app must go, the person who approved it is on sick leave. Any way around that?
    The app I want removed was approved by a colleague, where does it show then?
    My colleague Anne approved the app, not me. How can it be withdrawn?
    The app to be removed was authorised by someone else in the office. What now?
    Can I withdraw a consent that a coworker gave on her own login?
    I need to revoke an app, but it was our controller who gave permission for it.
    Only my boss sees the app in his list. How can we still withdraw it without his login?
    My colleague on maternity leave linked the app that has to go, can I withdraw it for her?
    The app was allowed in by my business partner, can I cancel that from my login?
    A colleague authorised the app under her login, how can its rights be withdrawn?
    The consent belongs to our finance manager and I can't see it in my list, so how do we revoke it?
    A colleague on sick leave linked an app that has to be revoked today.
    My colleague approved this app with her own login, so can I revoke it from mine?
    The tool I must remove was authorised by the financial controller and not by me, how do I withdraw it?
    Does the person who approved the app have to withdraw it, or can someone else do that?
    The app I want to remove was approved by my wife under her own name, so I don't see it
    My former apprentice clicked yes for the scan tool with his login, how do I get it withdrawn?
    want it gone but it was not me who connected it, it was the girl from the office
    My sister-in-law okayed the app and she's in Spain, how can it be taken out?
    It's only in Bill's list, the app I would like gone
    the link to be thrown out was approved by someone who doesn't work here anymore
    My colleague Anne said yes to this tool; I'm told to remove it. From whose account?
    It was the previous client manager who approved it, so I can't see it to withdraw it
    Can I drop a permission that a co-worker granted, or must she do so herself
    Wanted to revoke, turned out the app is on the partner's list rather than mine
    the consent was given by the finance manager's login so it's not in mine, I need it gone
    ex-intern authorised it under his login; how do I pull that one
    our dev authorised the connector with his own user, I'm admin and want it withdrawn
    the one who allowed it is unreachable, app must go today
    The app to be shut out was approved by a colleague in treasury, not by me. Can I end it?
    Someone else in the group consented to it and I'm told to remove it
    The group controller gave the approval and is abroad, I have to shut the tool out today
    A colleague once agreed to it, may I take that away on her behalf?
    collegue gave consent, i must revoke
    revoke what somebody else allowed
    its in annas list not mine, withdraw how
    can i withdraw a consent of other user
    coworker approved app, needs out
    The tool has to go but my colleague in HR is the one who said yes to it, so I can't see it.
    how to withdraw an app that was authorised by someone else in the office
    it's under the volunteer coordinator's login, not mine; who can remove it?
    can i revoke consent given by my coworker
    approved in our Leeds office by someone, to be removed by me in London, not visible to me
    I want it out, but it was Marc in sales who connected it, not me
    Predecessor consented with her login; how do I, with mine, get to withdraw that
    caller wants to revoke us, but a co-worker of his had authorised the link, so his own page is empty
    need it withdrawn; turns out our former temp had said yes to it
    A coworker approved it, how do I get it removed?
    Can I revoke an app that somebody else let in?
    It hangs on Julia's approval but I must remove it
    The consent isn't mine, yet the app must go
    A partner at our office approved the app, so can I withdraw it or does she have to?
    The former controller of a subsidiary approved this app, how do we get rid of his permission now?
    The app was okayed by our payroll officer who has left, can his permission be removed by the office?
    My colleague approved this app with her login; can I withdraw it on her behalf?
    The permission to withdraw belongs to an assistant who is on holiday; who else sees it?
    The old reader has to be withdrawn. It's not under my name because Anja approved it when she started, and she works Tuesdays only. What are my options?
    My colleague gave the consent for this app, can I still withdraw it?
    Our former bookkeeper approved it, not me. How do I revoke an app someone else authorised?
    Is it possible to withdraw an app on behalf of the co-worker who linked it?
    The app that must go was linked by our director, who is abroad for three weeks. May I, as the bookkeeper, withdraw it in his place?
    I want to revoke an app but it was approved by a co-worker on holiday; can I do that for him?
    Only Peter ever approved that app and I don't see it; how do we get Peter's permission withdrawn?
    The app I need to get rid of was set up by a colleague and I can't see it under my own name.
    Our finance director approved it in 2021, so I suppose only she can take it away?
    Our temp approved an OCR tool in her own name. She's still here; how do we get it out?
    Colleague's app, cannot revoke
    The app I need to revoke was allowed by a colleague under her own login. How do we get rid of it?
    Can I revoke an app that was authorised from a coworker's login?
    The tool lives on a colleague's consent. I can't see it in my own list. How do we withdraw it?
    My predecessor linked the tool, so I can't see it under my own name. Who can remove it?
    Only the intern who has left saw that tool in his account, how do we still take it out?
    The app was hooked up by my colleague in sales, so I can't find it on my page to kick it off.
    The tool to be removed was approved by our sales manager. When I look at my own permissions there's nothing. What do I ask him to do?
    .done =
        my colleague did it
        i asked my colleague
        a colleague withdrew it
        ok back to the step
        my colleague has signed in and sees it
        she's at her own list now
        We're looking together on his laptop
        ok he's got the page open
        she found it in hers, next
        the accountant joined us on a call and is on that screen
        right, let's proceed with her login
        Karen's next to me and logged in
        my colleague has her own list up
        sharing his screen, we can go on together
        Fetched him from next door, he's ready
        she logged in and found it
        she's logged in now and we see it together
        asked her, she's on the page
        he's logged in now, let's go on
        right, my colleague opened the list
        he's logged in beside me now, back to it
        understood, will do with the manager, go back there
        she is logged in now, we see the list together
        got our admin on the line, continue

revoke_other-account =
    Am I in the wrong Exact account? The tool I must remove shows up for nobody here
    We have a German and a Dutch environment, in which one do I cancel the permission?
    Signed in at the .com site but the app to be withdrawn was approved at the Belgian one, I think
    I have two logins, Belgium and Holland, in which one do I have to switch off the app?
    Belgian books, Dutch login page, and the tool I want rid of isn't showing
    Our group has a Belgian and a Dutch login. I went to the .nl site to disconnect the warehouse scanner for good and there's nothing there to disconnect. Am I in the wrong country?
    I have accounts on start.exactonline.fr and also on the .nl. The cellar software that I wish to remove, I don't find it in the French one. It is in the other?
    I have logins at two clients; the app I should throw out isn't in this one
    Must I be on the .be site to kick out a tool of our Belgian shop?
    Looking for the link to delete, but I think I'm in the wrong Exact subscription
    app I have to delete was linked on our Belgian login
    We run a Dutch and a Belgian set of books with separate logins. I looked for the time registration app on the .nl side to throw it out and it was not there.
    Want the German subsidiary's old warehouse link ended, only I suspect I'm logged in on the Dutch site
    we have a Belgian and a Dutch Exact account, where do I revoke it
    I gave the consent on the UK site, can I withdraw it when signed in to the .nl one
    two logins for Exact, the tool I want out is not under this one
    I want to revoke an app that we use in our Belgian Exact. Is it at the same address as the Dutch one?
    can't find the app to revoke, I do have a second Exact account
    The package I want to cancel is used with the German subsidiary's login. Do I need another address?
    two Exact logins, in which do I revoke the app
    could the app I'm revoking belong to my other Exact login
    revoke, but on other country site
    I use Exact in two countries. On which of the addresses do I withdraw the app?
    we've got Exact in Belgium too, perhaps the app was linked over there
    app I need to revoke may sit under a different account of mine
    I've both an Irish and a Dutch Exact account, the app to revoke isn't in this one
    revoke but app is not there, maybe wrong country site?
    we have Exact in UK and NL, the app to revoke doesn't show in the one I'm logged in
    could it be the app is under my other login? I want to withdraw it
    wrong country site? app to be removed is not there on start.exactonline.de
    We have a UK and a Dutch Exact, on which do I revoke the app?
    I own two logins and the app to be removed isn't under this one
    Maybe I'm in the wrong account, I have one for the holding too. The app I want out doesn't show.
    The app runs on exactonline.de but I'm signed in on .nl, can I still withdraw it?
    Which web address do I need to revoke an app for our Belgian company?
    wrong country site? trying to kick out app
    Do I have to use my second account to pull this tool's rights?
    Program to remove is not in my list, maybe because I have login for Germany and for Netherlands?
    We have one login for exactonline.be and one for .nl, could the till I want to remove be under the other?
    Can't find the kiosk to withdraw it. Could be since our Cologne branch uses exactonline.de?
    I've an Exact login for Belgium as well, is the app I'm to revoke in there
    trying to remove an app tied to our UK environment, can't see it after login at .nl
    Maybe the app to be withdrawn hangs on our Belgian login, how do I check that
    We have several Exact environments per country, and the app to be revoked isn't in the Dutch one
    want to revoke, but I may be logged in on the wrong country site
    I'm at exactonline.com and can't see the app to be ended, it was linked in Germany
    app to be removed isn't visible, but I also have a login on the French Exact
    the tool isn't on my list; could it be attached to our Belgian login rather than this one, I want it ended
    wrong country login? want to revoke
    revoke app but maybe im in wrong exact country
    The app I need to remove isn't visible; I have both a Dutch and a UK Exact account, does that matter?
    Perhaps the app I want to revoke hangs on my second account
    Revoke needed in the German environment, my browser shows .nl
    the app I want out is not there, maybe since I'm on .co.uk and it was set up on .be
    Our client has a Dutch and a Belgian environment. The app he wants rid of isn't shown in the Dutch one. Should he sign in elsewhere?
    Could the app I want gone hang under my Belgian login? it's absent on the .nl one
    The program that has to go may sit under our Belgian Exact, where do I look?
    We have a .be and a .nl login; does it matter where I sign in to revoke the app I can't find?
    could the app to be removed be under my other Exact account, I have two
    maybe I'm on the French site, I can't find the app that I need to withdraw
    The tool to be removed was hooked up to our old Belgian account I believe, how do I get to it there
    the app I want out probably sits under our German account, mine is .nl
    revoke under other country login
    Two Exact accounts in two countries, which one holds the approval I want to end?
    We have an Exact login in Belgium and one in the Netherlands. In which one do I revoke the app?
    I can't find the app to revoke; maybe it hangs on my other Exact account.
    I have two Exact accounts and the app I want to withdraw is not in this one.
    I have two logins for Exact and the app I want to withdraw is not under this one
    We work in exactonline.be and .nl, could the app I need to revoke be under the other one?
    I have logins for exactonline.be and .nl, where do I look for the app I want to withdraw?
    We have two Exact accounts and the app to revoke is not under the one I opened.
    We also log in on the .be site for our Belgian shop, maybe the app I want removed is there?
    The app to be withdrawn belongs to our Belgian clients, does it show at the .nl address
    I've a login for our office and one for the client; the tool I want out isn't under the first
    the app works against our German books, I'm searching on the Dutch site to withdraw it
    The tool to be terminated runs on our UK subscription while I am looking at the Dutch one. Could that be why I miss it?
    two accounts, app to revoke maybe in other country
    revoke on .be or .nl site
    The app to be removed isn't shown; could I be in the .co.uk environment instead of .nl?
    wrong login maybe? want to withdraw an app, it's not there, i have two exact accounts
    We have a .be and a .co.uk login; to withdraw the app, could I be on the wrong one?
    I have two logins, where do I revoke the app?
    I can't find our German company's app to withdraw it, although I'm signed in on exactonline.nl.
    The app to be withdrawn works on our Belgian Exact; do I have to sign in at a different address?
    Our Belgian company works on exactonline.be, do I have to log in there to withdraw its app?
    I have two Exact accounts; under which one should I look for the app I want to withdraw?
    We have a Belgian and a Dutch Exact login; the app to be revoked isn't shown in the one I opened.
    I log in on exactonline.be and my app isn't there, although our Dutch colleagues do use it.
    We've got two Exact environments and the app I'm after isn't listed here.
    App under different Exact country
    I work on both a .nl and a .be Exact Online. The app I want to revoke is not in the Dutch one, where else do I look?
    I have logins for start.exactonline.nl and .de. Revoking only shows the Dutch apps, so where is the rest?
    Can it be that I don't see the app because I'm on .nl while the app was authorised on .be? I want it withdrawn.
    We use Exact Belgium and Exact Netherlands, and in the Dutch one I can't find the app to remove
    Our group has two Exact logins and in this one the app is nowhere to be found when I want to end it
    I have two Exact accounts, one Dutch and one Belgian. In the Dutch one the app that I want to remove is not listed.
    Exact.be or Exact.nl, how do I tell where the app I want to remove was approved?
    My account also works in France. The app to withdraw isn't in the Dutch list, would it be there?
    .done =
        switched to the UK address, it's listed there
        signed in with my other account
        The address was wrong, now it's right
        found the list over there
        okay I'm on the correct country site
        that was it
        changed login, list is showing
        switched over to the German one
        Swapped to my other login and back at the list
        address was off, changed it to .co.uk
        checked it, I was right after all
        switched to the UK site, there it is
        right login this time
        signed in with the right login this time
        was on the dot com like an eejit, sorted now
        logged in with correct account now, back to list please
        now in the german one and going to the list

revoke_other-name =
    What is the app called in the list if I want to revoke our webshop?
    I need to drop Basecone but only see company names I don't recognise, which row should I withdraw?
    The plug-in to be removed seems to go by its maker's name, is that the right one to delete?
    I want rid of the tachograph product, but there's only a Danish firm I don't recognise.
    Under what name must I search when I want to kick out Power BI? I see only strange company names.
    wanted to chuck it out, only see names of firms I never heard of
    We bought the webshop connector through a reseller. I want it ended, yet in the row of apps where I should click Revoke there is only some developer's company name I have never heard of. Could that be the one to remove?
    I want to put the X-ray invoicing program down, permanently, yet in the list of permissions nothing carries its name.
    The product's called Zipscan, but there's none by that name to remove
    Removing Power BI: there's no Power BI in the list, only 'Invantive' something. Is that it?
    I'm afraid of throwing out the wrong one, the names don't match our products
    to be deleted tool seems to stand under different vendor name
    The product we stopped paying for is called CashRadar on the invoice. Among the things I could remove in Exact nothing has that name, just some companies I have never heard of.
    We must end access for our till but the only thing I can find carries the name of some firm I never heard of. Is that the one to withdraw?
    is the app called something else in my permissions, I want to revoke the right one
    there's an unfamiliar name with a country code behind it, could that be the product I need to remove
    under what name would I find our supplier's product to take it out
    The app I want to revoke has another name here than in the list. What name do I search for?
    under my permissions is a name with a country code behind it, is that the one I want to revoke
    When cancelling, do I search for the product's name or the software firm's?
    I recognise no name under my permissions though the culprit I want to cancel must be among them.
    might the app go by another name where I revoke it
    different name in revoke list
    To withdraw it I'm searching for the product's name without success. Could the vendor's name be used there?
    could it be listed under the vendor's name
    I can't recognise any name in my list as our scanning app. Does Exact show a different title?
    could the app have another name in the Exact list then the product name
    the name in the list has country code and a slogan, is this my app
    app might be under the maker's name? I'm trying to revoke "Spendly"
    the list has names with "BE" and slogans behind them, which is ours to remove?
    don't find by product name for revoking, is other name possible
    the app I want to revoke may be listed with the vendor's name?
    looking for "Expense Buddy" to withdraw, there's only something with NL behind it
    my list shows a company name instead of the product, is that the one i should revoke?
    Under what name would I find the app I want to revoke? Ours isn't called that here
    I'm looking for our receipts app to remove it, but the names in the list mean nothing to me
    Does Exact use the maker's name instead of the product's in My app's permissions?
    The POS we want out is branded differently, which row is it?
    app to withdraw listed under different name?
    I have to get our booking tool out of Exact, though no row carries its brand name
    The app that I need to revoke is not with its name in the list
    Our register is called Tebi on the box, but the list of permissions has no Tebi, maybe a company name I don't recognise
    the tool to be revoked could be listed under its maker, right?
    want to drop a tool but it seems to go by a different name in my permissions
    Our till is TillMaster yet the permissions only mention Horeca Solutions NL. Is that the one to revoke?
    I can't find Fyndoo to revoke it, could it be listed under the software house
    the product to be ended is called ProCash, but there's no ProCash in my list; parent company's name perhaps
    trying to revoke ShopSync Pro, but in Exact I only see something with "NL – the smart way"
    might the app I want to remove be filed under its maker's name
    cant find "Declaree" to revoke, maybe other name
    listed under the vendor instead of the product when revoking?
    I can't spot the app to revoke, might it be listed under the maker's company name?
    Looking for the app to cut off, does it maybe carry a country code in its name?
    To be withdrawn: our expense tool. List shows only some vendor name with NL behind it, is that the one?
    the app I must revoke could go by another name in there
    could the supplier I want to cut off be in the list under some other label
    The app I must revoke may carry another name
    The product is sold as Snap2Book, and I need it out. The list shows nothing by that name, only something with NL after it from another company. Could it be that?
    Our product is sold under another name than the one it's registered with at Exact. Customers wishing to revoke can't find us. What do I tell them?
    looking for 'Timely' in the list to withdraw it, but nothing by that name
    What I need to throw out may be listed under its maker's name, I only know the brand on the box
    Might the app I want to remove be listed under the maker's name instead?
    looking for our till to kick it out but the list shows only odd names
    to remove Scan2Go, could its row be titled with the firm behind it?
    The supplier was renamed after a takeover and I can't recognise the one to remove in the list
    want to revoke but the list only has a company name with a slogan, not the product name I know
    app listed under different brand, want revoke
    Could the app I want out be listed under its maker's name instead?
    Could the app I want to remove be listed under its vendor's name?
    I want to remove our scan tool, but there's no app with that name in my permissions.
    Could the app I want to withdraw be listed under a different name than the product?
    The list of apps to revoke shows a vendor name I don't recognise. Is that the same app?
    The app to be withdrawn might be listed under the maker's name, how would I recognise it?
    I can't spot the product by its name when I try to revoke it, does Exact list it under the vendor?
    Under what name would a Dutch vendor's product show up among the apps I can revoke?
    The app I want to revoke may be listed under the maker's name rather than the product name, right?
    I see a slightly different name with a country code, is that the app I have to withdraw?
    Could the app be under the maker's name in the list? I want to take it off but nothing is called like our till
    Under what name would the scan app be listed, I want to revoke it and see only company names I don't recognise
    the entry I want to revoke seems to be listed under another brand name
    I have to end access of a product whose brand name I can't find; might it be listed under the maker?
    maybe app has other name in list to revoke
    revoke, name dont match what i know
    Looking for our till to withdraw it, but the list only has a company name with a country code behind it. Same thing?
    could the tool I need to revoke be listed under its maker
    brand name isn't in my list of apps to withdraw, maybe it goes by the maker's company name?
    Might the app I'm revoking be listed under another name?
    We bought the app under one name, but when revoking I only see names I don't recognise, which one is it?
    Is the app I want to revoke maybe listed in Exact under the vendor's name?
    The tool is called differently in the list, how do I recognise which line to revoke?
    Does the app I want to pull show up under the vendor's company name instead of the product name?
    The product I want to cut off may go by a different name in the permission list.
    The vendor rebranded last year and I can't spot their app anywhere in my permissions.
    I look for Dext in my permission list but nothing by that name. It used to be called Receipt Bank.
    The tool we call by its product name is not in the list to revoke, could it be under the vendor's name?
    Our scan tool was bought by another firm, maybe that's why I can't find it in the list to revoke?
    We pay for "SpendFlow" but can't find that word in the list, just names I've never heard of. I want it out.
    Nothing called Dext in my permissions, but there is something with Receipt in its title
    We know it as Simplefin, but the list has no app of that name. Could it be called differently there when I want to revoke it?
    The brand changed its name last year. Under which name do I look for it to withdraw its rights?
    .done =
        it's under the vendor's name
        found, they call it something else
        Yes, with "Benelux" behind it
        got the right row now
        that was the one after all
        looked for the maker and there it was
        ok identified it
        it was there all along under the maker
        Found it with a country code stuck on the end
        the firm on the bill, that was the one
        ok, searched for the vendor
        found under the maker's brand
        found under the maker's name
        found under their legal name
        it had "- EU" after it, silly me
        it was under the vendor, found it
        ah there, with some slogan behind it
        it was under the vendor's name all along
        going back to list for searching again

revoke_long-unused =
    Nobody has used the product since spring; does its permission still have to be revoked?
    Could an idle link have lapsed by itself, so that I have nothing left to withdraw?
    Wanted to delete a connection that's been dormant since 2021 but it isn't displayed.
    Do I still have to remove a tool nobody has opened for half a year, it is gone from my list already?
    nobody touched it since last spring, is that why there's nothing left to throw out?
    Nobody has touched the old budget plug-in since last summer. I wanted to delete its permission today but can't find a trace of it. Could it be that there's nothing left to withdraw?
    I wanted to take off that potato program, last used in 2021, but it is not between the permissions. Gone by itself?
    We haven't touched the tool for a year and it's no longer in my list to remove. Gone by itself?
    Does an unused link die on its own, or must I still take it away?
    Abandoned in spring, not visible now: can I consider it cut off?
    wanted to withdraw software unused for half a year, already gone?
    We have not touched the old expense scanner since last summer. I went to remove it today but it no longer appears among my apps at all, so is it gone by itself?
    Planning to remove a tool nobody touched for half a year. It is not in the list, could it have lapsed all by itself?
    if I never use the tool again, does its consent die by itself or do I still need to revoke
    app unused for half a year and not listed any more, is there anything left to withdraw
    does an old permission disappear from my list automatically after thirty days
    An app untouched for half a year is no longer among my permissions. Has it lapsed on its own?
    is there anything to withdraw if an app has been idle for over a month
    old approval, unused for more than 30 days, cancel it or is it gone anyway
    I want to shut off a package that hasn't run in months. Can I test whether it still has access?
    nobody's opened it for months, is withdrawing still needed
    expired anyway, revoke?
    If an app has been idle since spring and isn't listed any more, can I assume that its access has lapsed?
    does access lapse by itself if nobody uses the app
    Haven't touched this tool in three months and now it's not in my list. Nothing left to revoke?
    we didn't use the app for over 30 days, do I still need to revoke or is it expired
    an old app not started since january is not shown. does it have still access?
    if an app is unused for more than a month does it still have access
    old app, not used long time, not in list, must I revoke still?
    does an old unused app lose its access by itself
    haven't opened the tool for 3 months, it isn't in my apps to revoke, is it expired
    We haven't touched this app for months, do I still have to revoke it?
    Does a permission lapse by itself when an app isn't used?
    An old tool I meant to remove has vanished from my list, nobody opened it since summer
    After how many idle days does an app lose access?
    consent expired? app unused since january
    Is a dormant connector still able to get into Exact after a month or two?
    The program's been lying idle for half a year. Can it still enter or has its access died?
    I'd like to remove the booking app but it's disappeared from the list, haven't touched it in months
    Ice cream parlour closed since October, now I want the till's permission gone and it's no longer there at all
    We haven't opened that voucher tool for months and it isn't among my permissions any more. Do I need to do something to get rid of it?
    Unused since last winter and not on the list, do I still need to revoke it
    does an idle app lose its access by itself, so no need to revoke
    tool hasn't run since spring and isn't in my list any more, is it still a risk
    tool from a year ago is nowhere in my list, is it harmless by now
    We last used the app in spring, it's not in the list, has its permission lapsed by itself?
    Not used since spring, and now the tool I wanted to revoke is not even listed. Expired?
    app unused for months, does it still need revoking
    we stopped with the tool in January; to be on the safe side I'd revoke it but can't find it any more
    Two-year-old pilot app, never used since. Does it still have a permission I should end, as it's not displayed
    We haven't touched that tool since spring and now it's not in my list to withdraw, is it dead already?
    campaign app from last Christmas no longer on my list, can it still get in or has that run out
    not used for 2 months, do i still need to revoke
    abandoned app, does access lapse by itself or must i withdraw
    The ticket app hasn't been used for half a year and isn't listed, so maybe there's nothing left to revoke?
    Untouched since last season and no longer listed. So has its permission run out by itself?
    Not touched since summer and it's not on my list; does it still need revoking or has it lapsed?
    do permissions of an abandoned app run out by themselves or must I revoke
    haven't used the trial tool for months and now it isn't in my list, has the access ended by itself
    is a consent that nobody used for half a year still alive, it's not shown among my apps
    Does an app idle for months still need revoking?
    I meant to remove a tool we haven't opened for months and it's already absent from the list. Did it lapse by itself? How to be sure?
    An app due for removal hasn't been opened in three months. Is there anything left to withdraw?
    The tool I mean to withdraw hasn't run for months and isn't listed. Has it lapsed by itself?
    an app we want out wasn't started for three months, is its consent dead already
    The tool I wanted to shut out hasn't run for months and no longer shows up, has it dropped off by itself?
    Do I still need to revoke something we haven't opened since spring, or has it lapsed on its own?
    unused for 2 months and gone from my list, does that mean it's already out
    Could an approval from last year have gone stale so that the app is no longer there for me to revoke?
    Not opened since spring and no longer listed, do I still have to withdraw it?
    Tried that app for one week in 2023 and it's not in my list now. Did it lapse by itself or can it still get in?
    not opened for a year, do i need to take it out or did that happen on its own
    nobody touched that tool for three months, I can't find it to revoke, has its permission lapsed
    unused since last year, wanted to revoke it properly and it has vanished, did that happen by itself
    does unused app access lapse by itself
    dormant app auto-expire before revoke?
    The tool I want to remove hasn't run since last year and isn't listed, has its approval lapsed on its own?
    Does a consent die by itself after long disuse, or do I still have to revoke it
    Untouched since summer, do I still need to withdraw that app or is it out by itself?
    Not used for months, perhaps its permission lapsed already, so is there anything left to remove?
    I want to revoke an app nobody has opened since spring, but it's not in the list any more.
    Does an app's consent lapse by itself if it has not been used for months?
    The app I meant to withdraw hasn't been used for six weeks. Does it still have access?
    Do I still have to withdraw an app that we haven't touched since last year?
    Nobody has opened that app since spring, does its permission end by itself or should I remove it?
    The app has been idle since summer and vanished from my permissions, does it still need revoking?
    Nobody opened the app for six weeks and it has vanished from my permissions, is the consent already dead?
    I want to withdraw an app we last used in spring, could the permission have expired by itself?
    It has been idle since August and is not in my list; do I still need to withdraw anything?
    Not used since the summer and now I can't find it to revoke it, has it simply run out?
    We haven't touched that tool for months and it isn't on my list; is withdrawing still needed?
    not used since summer and no longer listed, is its consent dead already?
    Tool untouched since spring and no longer listed; do I still need to take anything away?
    I'd end a tool unused since last year, yet it vanished from the overview on its own
    unused since summer, not in list, need revoke still?
    consent expired by itself maybe, was going to withdraw
    Not opened since summer and gone from my list, has its permission lapsed by itself or must I still withdraw it?
    haven't used it for two months, does that count as withdrawn already
    Nobody touched that tool since spring and now it isn't listed for me to remove; has it lapsed by itself?
    Untouched for months, must I still revoke it?
    Does a consent lapse by itself when nobody uses it?
    The group hasn't touched the planning app for three months, do I still need to revoke it?
    We have not touched the tool for six weeks and want it out; has its access perhaps lapsed by itself?
    The tool I'm to remove was last used in spring. Has the permission died by itself already?
    An app we haven't touched for months has vanished from my list. Is the permission simply expired?
    Does unused consent lapse by itself or must I still revoke it?
    Our receipts app hasn't run since spring and it's gone from my permissions. Is there anything left to withdraw?
    We have not opened that app for months and it isn't among the permissions; did its consent lapse on its own?
    I don't find the app I would like to cut off. It was last opened in spring, could its access have run out on its own?
    The consent I'd like to withdraw isn't in my list. Might it have lapsed?
    We stopped using the app two months ago and it is not in my list to revoke. Did the consent run out by itself?
    Nobody opened this app since spring and now it's gone from the list. Do I still have something to revoke?
    App not used since last winter and it's gone from my permissions. Is its access over?
    We have not touched that tool for months and now I can't find it among my apps
    The tool we used for the 2023 audit has vanished from the list, does it still have access?
    Could a permission lapse on its own? The app I mean to remove hasn't been opened since spring and is gone from the list
    Is an app which hasn't run since summer still allowed in, or did that lapse by itself?
    We last opened it at Easter. Is that app's right to Exact still there to be revoked?
    .done =
        started it, got a login page, left it at that
        consent seems to have lapsed
        Checked, it's locked out
        ok, understood
        did that, it asks me to sign in
        fine, nothing left to revoke then
        makes sense, go on
        started it and it wanted a login, so it had lapsed
        Dead of its own accord then, understood
        opened it, saw the Exact box, closed it again
        tried that
        login prompt appeared, left it untouched, so it's expired
        login screen, closed it straight away
        makes sense, nothing left to pull
        app asks for login so it's out. go back
        understood, return me to where i was
        asks for login, I'm leaving it there, back so
        opened it, wants a login, so it has no access
        got it, return me to the list

revoke_no-revoke-button =
    no revoke button
    I don't see a Revoke button
    The app is there but nothing lets me remove it
    Revoke is greyed out
    Why do I get no option to withdraw behind this product while my colleague does?
    Why is there no Revoke next to the app? I see only the name and a description.
    found the row all right, but nothing to press to end it
    Found the app, clicked its name, read the whole page twice. There's a description and a list of data but nowhere a link or button with which to take back what we granted. What am I missing?
    Found the old payslip program in the list but there's nowt to press to get rid of it.
    I see the app but nothing to click on to remove it
    No delete, no cross, no bin next to the app. How does one get rid of it?
    The instructions mention a button behind the app, mine only shows a name and a date, so it can't be removed
    nothing to click behind the app to cancel it
    Followed the vendor's instructions to remove them: I am at the list, I see their row, and then they say "click Revoke". There is no such button anywhere.
    Auditor is sitting next to me and wants to see me withdraw it, but there's nothing to click behind the app's name
    no Revoke link on the row of the app
    I see the app under my permissions but nothing to withdraw it with
    where did the revoke button go, the line just ends
    there's no revoke at the end of the line
    I see no Revoke on the package's row. Why?
    the revoke button is missing for my program in the security centre
    Some rows in my permissions have no way to stop them. Am I in the wrong list?
    no revoke on my screen
    app's on the screen, but without anything to withdraw it with
    revoke link missing on row
    There's a line for the tool in Exact and no way to end it. Am I viewing somebody else's list?
    no revoke link anywhere on the row
    The app shows in the list yet there's nothing to press to remove it
    there's no revoke link on the line of the app
    i can see the app but the button to remove is missing
    Where did the Revoke button go? My colleague has it, I don't
    no Revoke next to the app
    I have found the app but I do not see any button for withdraw
    Where's the revoke button gone, my list hasn't one
    the revoke link is missing next to my app
    no withdraw option on the line of the application, only its name
    There is no Revoke button next to my app
    I can see the app, I just can't see anything to remove it with
    where has the revoke link gone
    It should say Revoke according to the instructions, but on my screen it doesn't
    No option to withdraw shown for this tool
    The app is listed, yet I get no way to delete it
    missing revoke button
    There's supposed to be a Revoke button next to the app but I can't see one
    I found our old register in the list but there's nothing beside it to press
    For the demo app there's only a name and companies, nothing to press to end it
    No revoke link on the row
    the program is on my list but I can't see anything like Revoke
    no revoke button anywhere near the app
    row of the app only shows its name, nothing to remove it with
    nothing beside the apps to end their access with
    I found the app but there's no revoke to be seen beside it
    I want to end it but the only thing next to the app is Manage companies
    There's no way to end it in the row, just the name and some companies
    Nothing to press to end the app on its line
    app is there, no revoke button beside it
    the row of the connector has no way to withdraw it that I can see
    can't find anything to click to end the app, just its name and data
    app is in list but nothing to click to withdraw
    where did revoke go, row has no button
    i do see the expense app with its name and companies but nothing on that line lets me end it
    The app I want gone is in the list but there's nothing to click to remove it
    no revoke next to it
    Clicking the app opens a description, no way to withdraw anything
    App is there, revoke button is not
    No way to withdraw next to the app's name on my screen
    can't find anything to click to end it, app row has no button
    I've found the app but there's no Revoke beside it
    it offers me no button to withdraw on that row
    no button to revoke visible on the row of Spendesk
    I see the app but there's no revoke button
    The word Revoke is missing on my app's row
    I see the row of the app that must go, but no button to take the permission away. Is it my screen or my rights?
    Next to the app there's manage but no revoke, while my client does have one. Am I perhaps in a different list from him?
    My security centre shows apps and companies but not the word revoke. According to the vendor it ought to be there.
    can see the app in the list but nothing to click for ending it
    Found the row for Payhawk but there's no button at the end of it to shut it out
    No button behind the app to take the rights away, am I not permitted?
    where it should say revoke there's nothing for me
    The row of the app has a name and a date but nothing to remove it with
    no Revoke on my page, colleague does have it
    I found the app, there's no link next to it for taking it away
    an empty column where the word Revoke ought to be
    Contract ended, found the app in Exact, yet there's no button to take it away
    there is no Revoke next to it
    I found the app but nothing to end it with
    only Manage companies shows, where is Revoke
    the row is there, the button to end it isn't
    nothing to press that would stop it
    revoke button missing
    no remove option next to app
    no bin icon or revoke beside it
    Where has the revoke button gone?
    no revok buton visible
    I see the app but nothing beside it to withdraw, am I not allowed?
    no revoke anywhere on the row
    Name but no withdraw button. Screen too narrow or no right?
    Where is the Revoke button? My row only shows the name and the companies.
    The word Revoke doesn't appear anywhere beside the app I want to withdraw.
    There is no option to withdraw the app, just some text on the left.
    Every app has Revoke behind it except the one that I want to get rid of.
    cant see a revoke button next to the app
    I can see the app that has to go but there is no revoke button next to it
    My colleague sees Revoke behind the app and in my screen that word is missing
    There is no Revoke option on the row of the app I want to remove.
    I can open the app's row but see no way to revoke it there.
    I found the app among my permissions, but there is no button to revoke it.
    There is no remove option on the line of the app I want rid of, what am I missing?
    Other people describe a revoke link beside each app, mine has none, what should I check?
    I can see the app I want gone, only there's no revoke next to it
    Found the row, there's nothing to click that would withdraw it
    No revoke anywhere beside the app
    app row is there, no revoke link anywhere
    There's no way to end it on that row, no button of any kind
    The row of the app has no revoke
    The app's row is there, the button isn't
    revoke missing on my screen
    I see the app but no button Revoke at all
    Client sees our app in the list but says there's nothing to click to end it
    row is there, the revoke word isn't
    There's no revoke button behind the app
    I see the app but nothing to revoke it with
    where did the button for revoking go
    The app we want gone is listed under my name, but there is no button to revoke it.
    I can see the app but there's no revoke button beside it.
    Where is the Revoke option? My row only shows the app's name and some companies.
    I'm on the screen with the app to be withdrawn and see the companies, only nothing to revoke with.
    There is no revoke link next to the app I want to get rid of.
    I'm in the list with my apps but there is nothing to click that says revoke.
    I only see app names and companies, no way to take the rights away.
    As an admin I looked at the list of programs, but withdrawing is greyed out or not there at all.
    There is no Revoke link beside the app in my list.
    no revoke button next to app
    I can see the app but nothing to click for withdrawing it.
    All the rows in my list lack the option to revoke
    There's a list with the app in it but no way to revoke for me
    The row of the app has no link to take it away, just its name and some text
    Clicking on the app only shows info. I expected to be able to remove it there
    Everyone talks about a revoke option, but next to this app I've got none, and I'm an admin
    I found the app in my list but there is nothing to click on that would remove it.
    Where did the Revoke button go? There's only the name of the app.
    The list shows my app in full, but no word such as Revoke on its row.
    .opt-far-right =
        havent scrolled
        not scrolled yet
        havent looked right
        need to scroll
        maybe further right
        my window is narrow
        i havent looked on the right
        i have not looked all the way right
        i didnt scroll right
        should i scroll right
        my screen is too narrow
        i dont see the whole row
        its cut off on the right
        not looked at the far right
        i still have to look right
        the right side is off screen
        i can scroll to the right
        haven't scrolled sideways yet
        small laptop, there's a scroll bar underneath
        was i meant to scroll sideways?
        only half the table is visible
        on my phone, row runs off the edge
        i'd zoomed in to 150, might it be behind that
        haven't slid across yet
        my window only covers half the table
        The row runs off my screen
        hmm there is a horizontal scrollbar, didn't try that
        I only checked the left part so far
        working on a tablet, the end is cut off
        could be out of view on this little laptop
        window's so narrow I only get half the row
        There's a slider at the bottom I haven't touched
        on my phone here, it runs off the edge
        oh, was I meant to go sideways?
        haven't looked right
        didn't scroll
        not far enough
        screen isn't wide enough
        not yet, only the left part
        browser window is tiny, haven't looked past the edge
        there's a scrollbar I hadn't noticed
        haven't checked that side
        my laptop screen is tiny, maybe it's cut off on the right
        didn't scroll that far
    .opt-other-list =
        not my list
        everyones list
        this is not my list
        maybe the wrong list
        im in app permissions
        came via import export
        list of all users
        maybe this is not my own list
        this isnt my list
        im in another list
        i see everybodys apps
        this is the list of the whole company
        wrong list
        maybe im in the wrong list
        im looking at app permissions
        there are apps of colleagues too
        this looks like everyones list
        a different list
        not my own list
        there's colleagues' names in here, so not just mine
        came in through import/export
        looks like the overview of the whole firm
        i think i'm at app permissions rather than under my name
        opened it another way than you said
        the table has a user column, should it?
        there are other people's names here, so probably the company-wide one
        I came in through Import/Export, not my own menu
        not certain this belongs to me
        It looks like the overview for the entire firm
        I may be in a colleague's profile
        wrong list maybe? it shows loads of apps I never touched
        this could be the admin view
        colleagues' connections are in here too, so is it even mine?
        I got in through Import/Export, come to think of it
        it says Joe above those rows
        that's one long list for the whole firm I suspect
        may not be mine
        not my list I think
        whole company's
        not sure it's my own
        someone else's list
        this looks like the whole company's apps
        could be the organisation-wide list, come to think of it
        not sure whose page this is
        I came in through app permissions
        why are there names of people from sales on here
        i see everyone's apps so perhaps not mine
        think i'm on the app permissions page instead
        i might be in the admin overview
        my colleague's name is on top so maybe not mine
        this isn't my list I think
    .opt-own-list =
        its my list
        my own list but no button
        its mine but nothing there
        looked right too and nothing
        right list no button
        its my list but its not there
        this is my own list
        it is my own list
        this really is my list
        my list and still no button
        im in my own list but no revoke
        looked everywhere still no button
        it really isnt there
        nothing on the right either
        its the right list
        this is for sure my own list and the button is missing
        went by my own name, scrolled to the end, still nothing
        definitely my permissions and yet no word behind it
        right place, not there
        full width window and the row simply ends
        under my security centre but nothing to shut it with
        each row has it but this one, in my personal overview
        this is definitely mine and the button isn't there
        I'm under my own name in the security tab and it's absent
        Full screen, scrolled all the way, own user: still nothing
        my list yes, revoke no
        it belongs to me but that option just doesn't show
        right place, right person, no button whatsoever
        only this one app of mine lacks it
        definitely mine, and nothing sideways either
        My name on top, my apps below, no button though
        scrolled to the end, just white
        huge monitor, own login, own apps and still it's lacking
        mine, no button
        not on the right either
        my list, isn't there
        nothing at the far right
        definitely mine, still no revoke
        my page, scrolled all the way, nada
        no I'm definitely on mine and it's missing
        definitely my own one and no such button
        own list, scrolled all the way, not there
        it's mine, heading says permissions for my apps, no button
        it's mine, no button though

revoke_look-far-right =
    Where on the row is Revoke supposed to be?
    On my small laptop the column for revoking seems to be off the edge of the window
    No withdraw link on the payment provider's row, so how do I get it out?
    Where is the word Revoke hidden, must I scroll to the right side of the row?
    is the thing to kick them out hiding off the edge of my monitor?
    On my laptop screen the table with apps is cut off half way; I can see the names and the companies but not the column where you're supposed to end it. Where on the row is the thing I must click to kill it?
    Ma laptop's wee and the row for the app gets cut off at the edge. Is the button to take its rights away hiding off to the side?
    On my small screen the row of the app is cut off, where's the button to end it?
    Do I have to scroll sideways to find the way to remove an app?
    My browser is at 150% and I can't see the last column, where the app is supposed to be thrown out
    where in the row is Revoke, my screen is to narrow
    I have a small laptop screen and found the row of the old planning tool, yet the table seems to stop halfway. Where is the thing to take it off hidden?
    I've found the culprit in the list of my apps. Now where on that row is the thing that takes its rights away?
    My screen is small and I only see the left part of the program's row. Is Revoke at the far right?
    must I scroll sideways to see Revoke
    laptop screen too narrow, the end of the permissions row is cut off
    In a narrow window I can't see Revoke for the app. Scroll?
    do I have to scroll sideways to get to revoke
    revoke column off screen
    On a small laptop the rows seem to end early. Is the withdraw option further along?
    is the revoke link off screen to the right
    On my small monitor the row of the app is cut off. Do I need to scroll sideways?
    is the revoke at the very right side? my window is cut off
    need to scroll sideways to find revoke?
    list of apps is wider than my screen, I can't see the end of the row with revoke
    is the Revoke link far on the right? my screen cuts it off
    is the revoke link hidden on the right side, my window is half screen
    table of apps is cut off at the right edge, can not reach revoke
    do I need to scroll sideways to withdraw
    My app table runs off the screen on the right, is the revoke button over there?
    Do I have to scroll sideways to reach Revoke?
    On which end of the row is Revoke supposed to be?
    Small screen, I only see app names and the rest of the line is cut off
    window too narrow, revoke column hidden
    I've only looked at the left part of the row. Where would the withdraw button sit?
    I see the row of my app but at the right nothing, the screen cuts
    The table with apps runs off the side of my little screen, and the button for taking the till away must be over there
    My window is half the screen. The app's row stops after the companies column, no button to throw it out
    my screen is narrow, is Revoke hidden off to the side
    revoke is cut off by the edge of my window
    table is cut off on the right, is that where the revoke button hides
    My screen cuts off the row of the app, is the revoke further over to the side?
    On my small laptop the row of the app stops at the permitted companies, is Revoke off-screen
    my screen is zoomed in, the row with the app seems cut off, where's Revoke
    small screen, app list cut off on the right, is Revoke out there
    row cut off right side, revoke hidden
    scroll sideways for revoke?
    I'm on a small laptop, might the button to withdraw be off-screen?
    small screen, is Revoke hidden off to the side of the row
    the row of the app runs off my screen, where's the bit to withdraw it
    screen too narrow? I see the app's name and not the withdrawal button
    Is Revoke out of view to the right?
    On a projector the app's row runs off the screen in class. Is the button to revoke hidden on the far side?
    there ought to be a revoke button beside the app; do I have to scroll sideways
    Small laptop screen: the button to shut the tool out seems to be off the edge
    On my small laptop the line is cut off, is revoke further along?
    The apps table runs off my small laptop screen, is the revoke button hiding over there?
    On my little laptop I only get the names, the revoke bit must be off the edge
    small laptop screen, could Revoke be hidden off to the right of the row
    revoke button off screen narrow laptop
    My screen is narrow and I can't see the Revoke column on the right. How do I get there?
    The list of apps doesn't fit my laptop screen, could the revoke button be hidden at the side?
    On my laptop the permissions table is cut off and I don't see where to click Revoke.
    The table with apps runs off the edge of my screen, so where would the revoke button be?
    On my tablet the right side of the app row is cut off and I want to revoke it.
    I'm on a little laptop, could the revoke button be off to the side?
    Might the revoke button be off screen, I'm on a small laptop
    on my 13 inch laptop the last column with the button seems cut off
    my window cuts off the table of apps, is the button to end it out of sight
    screen cut off, revoke maybe far right
    small laptop screen, the row is cut off on the right, is the revoke button hiding there?
    narrow screen, list cut off on the right side, can the revoke button be hidden there?
    Is the revoke button hidden at the edge of the row?
    The row of the app I want to end is cut off on the right, where should the revoke button be?
    My screen is narrow; is the revoke button perhaps off to the right of the app's row?
    On my small laptop the table is cut off, could the revoke button be off screen on the right?
    I've found the app's row in my permissions but see only its name and companies. Could the button be off-screen?
    On my small laptop the list of app rights is cut off at the right, is the Revoke button hidden there?
    My laptop screen is small and I can't find the revoke button in the row of the app
    The table with my apps seems cut off on my laptop screen and I can't find the revoke link
    I can see my app permissions but no option to remove them, even though the list is mine
    The row with the app runs off my screen, is the Revoke button hiding somewhere?
    On my screen the app row just ends. There should be a button to withdraw, no?
    .done =
        found it
        found
        I found it
        there it is at the end
        scrolled over, I see it
        It was off screen
        maximised the window and the button appeared
        okay, visible now
        found the fifth marker
        sorry, overlooked it, got it
        damn, there it was, way over
        A bit of sliding and the word came up
        stretched the window, got it
        looked all the way to the edge
        there it was, past the edge
        widened it and there's the link
        yep it was hiding
        maximised the window, bingo
        see it now, hidden behind the scrollbar
        made the window wider, there it is
        found the button at far right, go back to step
        ah sure it was there the whole time
        there it is, far right

revoke_open-own-list =
    This list shows everybody's apps, how do I reach my own to revoke one?
    Where is the personal list from which I can withdraw just what I approved myself?
    Do I have to log in as myself to strike out my consent, or can the boss see my list also?
    I'm in the company-wide list, how do I reach mine for withdrawing
    go to own list to revoke
    Which path takes me to the page that only holds my own consents, so I can withdraw one?
    I think I'm looking at the whole firm's list; how do I get to my own?
    which clicks bring me to the apps I personally approved so the withdraw link shows
    this may be the wrong list, no revoke here. how do I get to my own one
    I'm on App permissions without revoke button, route to my personal list please
    path to own permissions list where revoke is shown
    I think this is the list of all users and not mine, there's no Revoke. How to open my own
    I came in through Import/Export and that list has no Revoke. Where's my personal one?
    I think I'm looking at the company's list rather than mine, there's nothing to revoke with
    Full path please to my own permissions where Revoke is, I seem to be on some other page
    How do I go from App permissions to the list that belongs to just me, with the revoke buttons?
    Is the App Store page the right list? No revoke there
    Wrong list probably, it won't let me revoke. Which one is mine?
    I suspect this is the list of all users, not mine, that's why there's no button to withdraw. How do I reach mine?
    think I'm in the firm-wide list without Revoke, how to reach my personal one
    I'm looking at the company-wide app page without any revoke, where is the personal one
    I'm in App permissions and can't revoke there; is there a list of my own where it is possible?
    I seem to be in the list for all users where I can't revoke; how do I get to mine
    think I'm looking at the company-wide app list, where is my personal one with revoke in it
    wrong list i think, where's my own with Revoke
    i'm in subscription list not own; revoke is where
    I'm seeing everybody's apps without a revoke, how do I get to just my own list
    how do I get to my own permissions to kick out the tool, I ended up somewhere else
    I opened the subscription's list of apps, and there is nothing to revoke with there. Where do I find the one that is personally mine?
    I see everyone's apps yet no revoke; must I go to a list of my own, where's that
    I'm in a list with everyone's apps, do I need to go to my personal list first to revoke?
    perhaps this is everyone's list and not mine, there's no Revoke here
    The page I got from my colleague's note has apps without a Revoke, is there another list that's mine
    I see no Revoke; maybe I'm in the company-wide list. How do I open my own list?
    I see a list of everyone's apps and can't revoke, where do I find just mine?
    How do I get to the list of apps that I gave permission to, to delete one?
    I may be looking at the wrong list to revoke an app; where is the list that is only mine?
    I'm looking at everybody's apps and no revoke, where's my own list
    This is the firm-wide list I think; how do I get to mine where the withdraw button is
    I see the whole group's apps but can't end mine there, where is my personal list?
    im in wrong list, want my own one for revoke
    I seem to be in the everybody list, how do I reach my own one with the revoke buttons
    I think I am looking at everyone's list rather than mine, there's no revoke. How do I get to my own?
    I'm looking at a list of apps without any revoke option, is this really the list of my own permissions?
    How do I reach my personal list of approved apps so that I can revoke one there?
    I think I'm looking at the company-wide list. How do I reach my own list to revoke my app?
    I am looking at everybody's apps and cannot revoke mine there. How do I get to my own list?
    I'm in a list with everyone's apps and can't revoke. How do I get to my own?
    .done =
        I'm in my own overview now
        walked through all four clicks
        Own list open, app in sight
        this one is mine for sure
        okay got to it via my name
        right list this time
        reached it, next
        this time it's my own set in front of me
        Went in by my name instead and found it
        six of them, all approved by me, it's number four
        that was indeed a different page, I'm there
        that's the one with my apps, okay
        on my own list now, it's there
        on it now
        that page looks a lot shorter, must be mine
        own list open, app is in it
        my own list is open now, back please
        there we go, it's showing on my own page
        this is my list now
        in security centre, found the app row

revoke_works-afterwards =
    I revoked it but it still works
    Still syncing after I removed the app
    Withdrew everything on Monday, yet on Tuesday the till posted its takings again. What did I miss?
    Why hasn't it been cut off? I pressed Revoke ten minutes ago
    The vendor says they can still see our invoices even though I threw them out
    How can a tool that I took off yesterday still be alive and kicking?
    Killed the link at noon, dashboards are still refreshing at four.
    Why hasn't the app been shut out although I removed it?
    how long before the subscription billing tool i cancelled falls silent
    Former reseller can still post entries, though I erased its approval.
    I have revoked it ten minutes ago, why is the vendor still pulling invoices out?
    How long does it take until the app really stops after I clicked it away?
    What proof can I get that the old time registration really cannot come in anymore?
    threw it out this morning and it's still happily pulling our numbers
    like a cat that keeps coming back, I ended it twice and invoices still come in
    I clicked Revoke for the BI tool at 10:02 and got a confirmation. It's 10:09 now and its scheduled job has just fetched the journal entries again without complaint. Did the withdrawal not take, or is there some delay?
    During the audit we tested the control "access removed on termination": the controller withdrew the invoicing app on Monday, yet on Thursday it posted two sales entries. How is that possible and how do we stop it really?
    I threw the till crowd out yesterday and this morning there's a fresh lot of sales in my ledger from them. How in God's name?
    We have a ticket: client removed our rights three minutes ago, our sync job still succeeded. Expected?
    Pulled the plug an hour ago and the thing happily goes on booking
    How long until it notices that it's been thrown out? Five minutes later it still got in
    I took all its rights away yesterday, this morning there were new invoices from it
    revoked yesterday but it still pulls invoices
    how many minutes does it keep working after disconnecting
    thrown the app out and tonight there was a sync again
    I withdrew the rights of our former tax adviser's software at 9.15, and at 9.20 it still fetched a trial balance. Did I do something wrong?
    Last week I took the warehouse app out. Today new stock entries by that very app turned up, so evidently somebody else still lets it in.
    The row vanished after I clicked and no message appeared. For the file I need to show that the old vendor really cannot come in any more; what would prove it?
    I threw the planning tool out last night and this morning it fetched fresh orders as if nothing had happened
    How can I prove to our security officer that the door is really shut? I took its rights away but the dashboard refreshed five minutes later
    Noticed by chance that the scanning service I kicked out in May is still posting purchase invoices
    Does it take effect at once when I withdraw, or can the vendor go on downloading for a while?
    I revoked it but it still pulls data from Exact
    why does the tool keep working a few minutes after I took away its rights
    permission gone from my list, sync is still running, explain please
    I've revoked it and it still works, how come?
    Withdrew it at Exact five minutes ago and the package simply reads on. Should I worry?
    why does an app work a while longer after I've shut it off
    I revoked it and the tool is still going
    Just pressed Revoke, yet a fresh invoice from Exact came into the package. How's that?
    withdrew it and it simply keeps working
    revoked but works
    We ended the consent, though the app shows fresh figures. Which reasons can there be?
    just revoked it and the app is still pulling data
    How many minutes until an app is truly locked out after I withdraw it?
    why does it still work although I pulled its rights
    The tool continues as if nothing happened after my revocation. What could explain that?
    revoked but app still works, why
    I pressed revoke and the shop keeps sending orders in Exact. Something wrong?
    app has been taken out of my list but data still flows
    I withdrew it but the app still works
    Revoked, and two minutes after the yoke is still syncing. Why?
    after revoke app is continue to work, reason?
    app keeps working although access was removed
    I took away the rights of the app and it's still reading invoices, why
    I just hit revoke and the app is still pulling data!
    Took its rights away two minutes ago but it goes on syncing, how come?
    revoked app still working
    The app disappeared from my list yet the dashboard still refreshes. Why?
    Withdrew the permission a moment ago, the cash register still posts sales
    Why doesn't the program ask for a login right after I pulled its access?
    I have removed the consent, however the tool continues like nothing happened
    just revoked Payhawk, expenses still coming in, did I do something wrong
    it's still going after I pulled the plug two minutes ago
    clicked revoke 30 seconds ago and it still fetched something
    I took back the permission of our reservation app two minutes ago, it still pulls figures. Broken?
    revoked it just now and it still posts, is that normal
    kicked it out a moment ago and a new line just came in
    just revoked and it happily continues
    revoked two minutes ago but it still downloads, am I doing it wrong
    does it take time before a cut off app really stops
    revoked it, stil works
    I took away its rights this morning and it still pulls in data, how come?
    Withdrew the app five minutes ago, it carries on as if nothing happened
    Took its rights off, had a coffee, and there are new entries from the thing again
    I revoked the dashboard ten minutes ago and it is happily refreshing
    Pressed Revoke, vendor still shows live balances, why
    Removed its rights this morning but tonight's load came through all the same
    App keeps fetching despite revocation
    It's been revoked and nevertheless the figures were renewed five minutes later
    Vendor proved to me they can still get in, after I had withdrawn
    the tool is supposed to be dead since I withdrew it, but here it is fetching invoices
    withdrawn at 9.00, still syncing at 9.05, is that normal
    i withdrew it 2 min ago and its still working
    I just hit revoke and the plugin works as if nothing happened
    connector still alive right after I withdrew it, reasons?
    withdrew the till two minutes ago and it booked a sale just now, what are possible reasons
    app works after revoke wtf
    5 minutes since revoke and still syncing, broken?
    I pulled the permissions five minutes ago and the thing is still posting takings
    Revoked the booking tool yesterday, new entries this morning. How?
    took away access, app dont care
    Permission gone according to my screen, yet hours continue to come in
    I removed the app's rights and it carries on as though nothing happened
    Clicked revoke, app carries on as if nothing happened
    Right after withdrawal the tool still showed fresh bookings, is that a failure?
    five minutes after I pulled the rights it fetched again, normal?
    I pressed Revoke for the scanner ten minutes ago and invoices still arrive
    withdrew it yesterday but it's still pulling our data
    withdrew Zapier and the zaps go on
    they were cut off this morning, yet a new export came in at lunch
    I revoked the app but it still fetches data
    Why does a withdrawn app keep working?
    Consent gone, yet new bookings keep appearing
    I withdrew the tool's access half an hour ago and it has just shown an entry made today. How is that possible?
    Our customer took his consent back, still our servers receive data. We don't want it either. Is there a delay, or is somebody else's approval used?
    The consent was taken off at eleven. At five past the vendor pulled one more batch. Is there some kind of grace period?
    After revoking, the client's BI tool keeps refreshing as though nothing happened. I did press the right row.
    I cut the CRM off ten minutes ago and it's still happily pulling orders
    withdrew the BI tool yesterday, yet this morning the report refreshed
    time package still gets in after I pulled its access, five minutes ago that was
    Zapier's rights were deleted and five minutes on a zap still ran against Exact. How come
    I just threw the dashboard out and it is still pulling figures, how come?
    Took Payhawk off two minutes ago and it happily keeps posting, did I do it wrong?
    I pulled the rights two days ago and the thing keeps booking. Should I worry?
    Revoked, yet the dashboard refreshed this morning, how is that possible
    is it normal that an app carries on after I've taken its access away
    Took its permission, it's still importing a few minutes later, did I do something wrong?
    I hit Revoke, the row vanished, the dashboard still refreshed a minute ago
    the app is gone from the list yet it posted another entry just now
    withdrew it five minutes ago and another entry by that app just popped up
    Threw it out a minute ago and it still happily pulls invoices
    Pulled its rights last week, and the damn thing is still importing
    I revoked yesterday, this morning fresh entries by that same app. How come
    I thought I'd thrown out that assistant yesterday, and this morning it proposed a posting again
    Pulled the test app on Friday yet there's an entry of Sunday by it
    I withdrew it, still running
    exact says the rights are gone yet the app carries on as if nothing happened
    cut it off a minute ago and an invoice still came across, why
    pulled the plug and the light stays on
    revoke had no effect
    revoked yet app keeps pulling data
    removed app still posting entries
    permission gone but it carries on
    withdrew yesterday, it synced last night
    I threw it out, why's it still posting?
    revokd but stil syncing
    Cut off its rights just now and it still fetches, is that a security hole or a delay?
    How can a tool go on working once I've pulled its approval
    Withdrew it at 9:00, at 9:05 it was still reading. Is that expected?
    Is there a grace period after withdrawal in which an app can still read
    just removed it and its still reading, how come
    I removed the app this morning and it still happily pulls data
    I clicked Revoke for the receipt app, yet it keeps loading invoices. Why?
    The app's rights are withdrawn on my user but it simply continues to work.
    Why does the connector still fetch data although I removed its consent just now?
    We revoked the Shopify app this morning and new orders still get booked.
    How is it possible that a withdrawn app still shows fresh figures?
    I took the consent away at noon and at five past the app booked another invoice. How?
    I took away the rights this morning but the app is still pulling in orders
    Just removed the app from Exact and it still works, did I do something wrong?
    The tool still sends customers to Exact although I threw it out this afternoon
    I revoked the app an hour ago and the nightly job still pulled data, why?
    After withdrawing consent the dashboard kept refreshing for several minutes, is that expected?
    Despite the withdrawn rights, the web shop still posts orders to Exact.
    I've just revoked the tool and it still loads data this minute, is that normal?
    I hit revoke on the invoicing app five minutes ago and it is still fetching data, why?
    The app is gone from my list, yet it still posts entries under our company.
    Just withdrew the rights of Dext, but a scan still came through right after that.
    My list no longer shows Gripp since I withdrew it this minute, but hours keep arriving, how so?
    i revokd the app and it just carries on
    I have just withdrawn it and the app carries on as if nothing happened, why?
    revoked two minutes ago still getting data is that normal
    Took away the rights but the thing is still working, did I do it wrong?
    just took the till's rights, refreshed, and another sale came in
    pressed revoke a moment ago, app doesn't notice, will it?
    withdrew a minute ago, it's still breathing
    Pressed revoke, app carries on as if nothing happened
    Rights withdrawn this very minute yet a receipt still came through
    revoked but its still working why
    Is it normal that a tool keeps running right after you withdraw it
    Ended the consent and the colleague beside me can still use the scanner, what gives
    just hit revoke, API calls still return data, normal?
    does revoking kill the running access token or only the refresh token
    3 min after removal it still pulled invoices
    killed the grant, token seemingly survives
    I took the consent away at noon, and at five past the tool still pulled entries
    Revoked yet still running, how come?
    The cancelled app keeps posting receipts in spite of my having withdrawn it
    removed access and the dashboard still refreshes
    straight after ending it the app still worked, normal?
    Vendor keeps getting in despite my withdrawal just now
    revoked but still working
    just withdrew, app keeps syncing
    why app still works after i revoke
    i press revoke, app dont care
    withdrew 2 min ago, still gets invoices
    app alive after removal
    I just revoked it and it still works??
    clicked the button two minutes ago, the dashboard refreshes as if nothing happened
    what reasons can there be that an app keeps going after withdrawal
    withdrawn but alive, did i do something wrong
    Took away its rights just now, yet a fresh invoice arrived. Normal?
    pressed revoke, walked to the till, till carries on. No effect?
    client says he revoked us this morning and still we see fresh data coming. How come?
    I pulled the plug on it, yet the webshop still posts orders into Exact
    Removed weeks ago. Still syncing. Explain.
    Boss is furious: we told him the tool was cut off but new entries appeared this afternoon
    Your mail says our link is still active although I withdrew it on Monday
    revoked on my page, and the supplier mails that they still receive data
    I just revoked it and it fetches happily
    Revoking seems to do nothing, the tool carries on
    Why can a withdrawn app still pull invoices?
    The till keeps posting although I took its rights
    Removed it a minute ago, still working, how come?
    Took the rights off just now and it still syncs
    I withdrew the app for our client an hour ago, but new invoices still get pulled in.
    Even though I removed the permission this morning, the group dashboard keeps refreshing with fresh numbers from Exact.
    I revoked the app an hour ago and it still pulls in invoices, why?
    Removed the permission yesterday, yet the tool keeps syncing our clients as if nothing happened.
    app still fetching after I withdrew its rights
    Why can a tool still read our data minutes after I pressed revoke?
    I withdrew the permission this morning, why is a new entry posted by the tool at noon?
    I pressed revoke on our receipts tool at five yesterday. This morning three new entries by the same tool were there. How is that possible?
    I revoked the app but it still pulls data.
    It's been fifteen minutes since I withdrew the rights and the tool is still syncing.
    Why does an app keep working after its consent was withdrawn?
    revoked yet still working
    This morning I withdrew the webshop's rights and this afternoon there was another order in the books. Did I do something wrong?
    I revoked the connector an hour ago and the API calls still succeed, why?
    Consent withdrawn, yet the nightly job ran fine. How is that possible?
    revoked app still fetching data
    Access was withdrawn this morning, but new purchase invoices keep landing in Exact from that app.
    Withdrew a tool three minutes ago and it's still loading fresh invoices. Normal?
    Revoked app still active
    I took away the app's rights and it just keeps on working, why?
    Why does an app carry on after its rights have been withdrawn?
    I pressed revoke half an hour ago and the tool still happily pulls in new invoices
    Revoked the app, it keeps posting entries though
    The access was pulled at nine, it's ten now, and the tool just booked another invoice
    Permissions removed this morning and yet a new purchase invoice just arrived through that same tool
    I ended the permission at noon and at ten past twelve the tool still pulled the ledger. Bug?
    Why does it still get data a few minutes after I hit revoke?
    I took the rights away at noon, at five past twelve it still booked something. How come?
    .done =
        ah, that explains it
        understood, back please
        I'll give it those ten minutes
        clear, let's continue
        ok makes sense
        it has gone quiet in the meantime
        fine, I'll check with the others too
        ah, Joe had one running as well, he took it off
        Gave it a quarter of an hour and it went quiet
        that explains it, thanks
        fair enough, I'll try it after the break
        I'll give it ten then
        will give it ten minutes
        clear, I'll check with the others
        waited, it's dead now
        makes sense, back to where I was
        understood, continue where i was

revoke_withdraw-or-narrow =
    Before I press Revoke, do I really have to take everything away?
    Is hitting Revoke overkill in my case, or should all of it go?
    do I have to throw it out completely or is half a goodbye enough?
    I'm at the app's row with my mouse above Revoke: the lot, or leave it the holding?
    About to end the whole link because of a single company that was sold, isn't that overkill?
    Got as far as the list with Revoke and now the shop says it still needs the app for one entity. Go on or not?
    I was going to throw Silverfin out entirely, although really only the holding is what they shouldn't see. Is total removal the right thing?
    I'm about to throw a package out, though really it's about one company. Should I click Revoke at all?
    isn't revoking too drastic if it only concerns one ledger
    hesitating before I press revoke, since the other entities still use it
    Before I hit Revoke: does the app lose the companies that may stay as well?
    is a full withdrawal overdoing it, if only one company bothers me?
    revoke everything, or less?
    About to withdraw the lot, but one team still needs the app for its own entity. Should I stop here?
    hmm should it really be the complete consent that I revoke? only the foundation's books are sensitive
    Do I need to revoke the whole app if only one company is the problem
    is it necessary to cancel the whole app if I want only one company out
    revoke all or is there something less heavy
    Do I really need to revoke the lot if only one company has to be closed off?
    Does Revoke remove all my administrations at once or just one?
    About to press Revoke, but really it's only the holding that should be out. Is that overkill?
    I'd like to revoke it for the sold subsidiary while the rest continues. Is revoking right then?
    revoke everything or part?
    Isn't withdrawing too blunt when it concerns two out of ten administrations?
    Will I lose every entity if I hit revoke, I only meant to drop a single one
    I only want it out of the UK entity, do I really have to pull everything?
    I hesitate to remove every permission of the tracking service when perhaps one company would suffice; which is wiser?
    We sold one of two cafes. Do I really have to take back everything from the till app, or can it be less drastic?
    Take away everything, or only the restaurant I sold? I was about to press the big one
    is it all or nothing when I revoke
    about to revoke a vendor, but is there anything less drastic
    do I really need to withdraw everything
    Is revoking overkill if only one of our charities should be hidden from the app?
    Should I pull everything from the tool, or just the company that's been sold?
    I'm about to revoke but now I doubt, as two entities still need it
    Pull the whole thing or leave it for two companies, I'm of two minds on the brink of revoking
    is ending the whole link overkill when it's just about one sold company
    is a full withdrawal overkill when I only mind it seeing one of our firms?
    revoke all or just trim it, I can't decide
    is it all or nothing when I withdraw, I'd keep it for the shop
    revoke all or just some companies, not sure
    doubt: pull everything or only for two entities
    Is full removal needed if I only mind the app seeing one of our clinics?
    Isn't revoking overkill when it's just one company I mind about?
    Do I really have to withdraw everything?
    isn't revoking overkill if they only object to one entity
    They wrote revoke, but it's just the holding they worry about; isn't that too much?
    must I end all of the app's access or could I leave it in for one company
    is full withdrawal needed if only one of our companies is sensitive
    Does Revoke take away everything or just part?
    I was about to kick the dashboard out altogether, while really the only annoyance is that it sees my private company. Overkill?
    The customer asks for complete removal, yet from his story only the holding needs to be out of view. Must it be such heavy artillery?
    Do we have to end the app's access entirely if the sole complaint is that it sees the parent company?
    about to pull the HR app, though really it only needs to leave the holding alone; must all of it go?
    should I really revoke if it only goes too far in one of the companies
    About to throw the tool out entirely, or is that overkill when it's just one company that bothers me?
    Before I press revoke: does that hit all our companies or can I spare a few?
    Am I about to throw away too much if I revoke when only one entity is the trouble?
    Must it be all or nothing when I take rights off an app?
    I'm about to pull all its rights; would something milder do, since it's only about one company?
    before I press Revoke: it's just one company I mind about, is that overkill?
    One company has been sold. Do I pull the whole app or just that company out of it?
    revoking feels drastic, is that really necessary or is there something in between
    do I have to take away everything from the app or would part of it do
    sledgehammer to crack a nut: do I really have to withdraw the lot
    must I revoke entirely or just part
    I was about to withdraw it, but is that overkill if only one entity should be hidden?
    Must I take everything away, or would part of it do?
    Finger on the revoke button, though perhaps fewer companies would do. Which?
    Is pulling everything necessary, or could I merely leave some companies out?
    Should I withdraw the app altogether or is it enough to take a few companies away?
    I'm about to revoke an app, but do I really have to remove everything?
    Do I have to withdraw the whole thing if I only want to keep it out of my holding?
    Only one of our firms should vanish from the app, would withdrawing be overdoing it?
    Do I have to revoke the whole app if only one company should be off limits?
    The app should leave one company only; isn't revoking it altogether overkill?
    I was about to revoke the app, but do I have to take everything away or only part?
    Is a full withdrawal really needed when just one company should be off limits to this app?
    We still use the tool for one company, so is withdrawing everything the wrong move?
    About to withdraw the lot, but maybe that's too much when only one shop should go?
    Must it all be revoked, given that just one client objected?
    Finger on the revoke button: isn't that overkill if a few companies are the problem
    overkill to revoke everything when I merely want one entity out?
    About to revoke it altogether, while only one entity is the issue. Is that overkill?
    Do I need to end all of it when really just the holding should be off limits
    The board says revoke. All of it, truly, or would just the property branch do?
    do i really need withdraw all
    is full revoke needed or less ok
    about to revoke, but it's only one company that bothers me - is this overkill?
    Do I have to withdraw the lot when just the charity's books are the problem?
    Do I have to go all the way and revoke or is there something milder for just one company?
    I was about to revoke, is that really necessary?
    Only one of our twelve clients wants out, do I really have to withdraw the app for everybody?
    Do I really have to revoke the entire app just because one client left?
    Do I really have to revoke the whole app if only one of our companies should be off limits?
    I was about to revoke an app, but maybe giving it fewer companies is enough?
    Do I have to remove every right of this app, or can I leave it a part while I am at the revoke screen?
    Before I hit Revoke: does that remove everything or just one company?
    I'm about to revoke but fear I take away more than needed. How do I decide?
    Is a total withdrawal overkill when only a single company bothers us?
    Would withdrawing be overkill if only our French company has to be hidden?
    Is it wise to strip every right, given that one of our four companies still needs the tool?
    .opt-withdraw =
        not only certain administrations
        yes everything must go
        everything must go
        everything
        all of it
        remove everything
        withdraw everything
        yes withdraw it all
        completely
        it should not reach anything
        the app must go completely
        yes
        yes everything
        revoke all
        the whole lot
        everything goes
        we've left that vendor, nothing is to remain
        contract ends 1 january
        out completely, no doubt
        after that data breach they mustn't get anywhere
        not one of our firms uses the package now
        full revoke please
        yes the whole lot
        cut it off completely
        we've left that vendor, nothing should remain
        remove every right it has
        full withdrawal please
        It should see none of our books any more
        all of it, no exceptions
        nothing has to remain, we're done with that firm
        their systems were hacked, so shut the lot
        Not just Holding, the entire group
        we moved to a rival and the old one mustn't see a thing
        leave nothing
        not just some
        no access at all
        not just some. every last one
        we switched to another tool, bin it
        nuke it
        they got hacked, I want them out everywhere
        yes please, completely
        all of it, we cancelled the contract
        we stopped with that supplier so nothing should stay
        the lot, we switched suppliers
        nothing may stay
        no access to any of them
    .opt-narrow =
        no not all of it
        not all of it has to go
        a part has to stay
        no only certain administrations
        only some administrations
        only a few administrations
        not everything
        no not everything
        just one administration
        a part
        only a part
        partly
        just a few
        only certain companies
        one company
        no
        only some
        just some of them
        only the sold subsidiary comes off, the other two run on
        the holding wants to keep it
        just the one
        the rest of the group can't do without
        stop it for client jansen, the other files go on
        no no, it must stay working at head office
        no, just one of the companies
        partly, keep the others
        It needs to stay connected to our main entity
        only drop the two we sold
        I'd like to limit the set of administrations
        not everything, some have to go on
        a handful of client files should come off, that's it
        not the entire group, just Holding
        The shop goes on using it, the foundation no longer does
        one client has left us, the other thirty keep scanning
        boss's private company is none of their business, the rest is fine
        just one
        not fully
        the rest mustn't stop
        one subsidiary got sold, that's all
        just a couple of entities need removing
        I don't want to lose the others, only this one
        just the one we sold
        no, two of our five need to keep running
        not the whole thing please
        no no, only the dormant entity, the rest stays
        only two of the eleven companies

revoke_withdraw-all =
    Which button takes everything away from the cash register supplier, not only one company?
    Who gets a message when I press Revoke at an app, and do I have to confirm anything?
    No, it isn't about one or two companies; I've thought it over and the tax software should lose the whole lot. Where do I go on from here to take it all back?
    First I thought of only taking our two holding companies back from the consolidation tool. Then we heard that they were bought by a competitor, so now it must lose everything after all.
    does withdrawing drop every right I gave or is something left behind
    I considered a partial removal but it has to go altogether, do I carry on here
    is revoke all-or-nothing for that one program
    yes, remove it completely, every company
    It shouldn't reach a single one of our books any more. Full withdrawal then?
    decided: everything off, not partial
    Yes I'm sure everything goes, not just some companies; on with the revoking
    I first thought of leaving the app a few companies, but it must go completely after all. Where's the withdraw button?
    .done =
        carry on
        back to where we were
        Good, let's finish it
        yes, proceed
        I've made up my mind, back to the list
        continue with the withdrawal then
        sure, take me back
        fine, on with it
        Then I'm in the right place.
        read it, take me back
        yes I really want this, continue
        right then
        go
        carry on so
        yes proceed

## What people say at a step

revoke_open-menu =
    how do I open my exact online to withdraw an app
    click my name top right and choose my exact online
    where do I find My Exact Online
    which user do I sign in as in Exact if I want to withdraw a consent I gave
    what is the very first menu to open when cutting off an app in Exact
    As which user must I sign in to take an app's access away?
    beginning of shutting one off: my name at the top right or the company at the top left
    I want to take back my approval. Where in Exact is My Exact Online?
    My name at the top right, and then? I want to take back my consent for an integration.
    which menu is it where I end an app's rights
    revoke, first click
    I've signed in to Exact and want to withdraw a tool I approved. What do I open under my name?
    where do I click first to get at the apps I approved
    I'm logged in to Exact, staring at the home screen. Which menu gets me to my personal account page?
    where is "My Exact Online" in the screen
    which menu under my name to go to my own app consents and withdraw one
    I am logged in to Exact and want to cut an app off. what do i click first, top right?
    where do I start in Exact to pull an app's access, under my name?
    "My Exact Online" where is it, for revoke
    which menu in exact do i start to take away an app's access
    do I have to be logged in as the person who connected it before I can revoke?
    where is the personal menu with my name, i need it to cancel an app
    How do I get to my personal page in Exact so I can drop an app?
    Whose login should I be in before I start taking away an app's consent?
    Which corner of the screen opens My Exact Online?
    where to click first to revoke app
    which corner of Exact holds the menu for throwing an app out
    in which menu does one start to throw out an app
    To put an app out, where do I click first after signing in?
    which menu do I open first to take back the permission I gave
    where does one click first inside Exact to throw out an app
    as which user must I sign in to end an app's access, and where do I click
    where's My Exact Online
    which menu do I start from to withdraw an app in Exact
    Where is My Exact Online so that I can revoke?
    where do I open 'My Exact Online' so that I can end an app
    I want to withdraw an app, where's My Exact Online hidden
    Where is the menu with My Exact Online that I need for revoking an app?
    I want to throw an app out, where on the screen do I start clicking?
    Which menu do I open first to get rid of an app's rights, the one under my name?
    How do I get to My Exact Online to drop an app
    Which menu do I open first to take back a permission I gave an app?
    first click to revoke
    where to begin for withdrawing, top right?
    which menu do I open first to get at the apps I let in myself and throw one out
    first click to get rid of an app, where is it, top right?
    Do I click my own name or the company name to get to the screen for revoking an app?
    .done =
        my exact online is open
        i am in my exact online
        the menu opened
        i clicked my name and then my exact online
        i see my exact online now
        im on my exact online
        I'm in My Exact Online
        opened it, next
        clicked my name and landed on a page with my profile
        right, there's a column of headings down the left now
        logged in as the owner and got his personal page up
        i'm there, what's next
        picked the second line under my name
        done that bit, new page loaded
        I'm in my own section now
        Clicked my name and picked the second entry, page came up
        right, got there, what's next
        My Exact Online is on the screen in front of me
        both clicks done
        logged on as the finance user and the page has loaded
        opened without trouble, please continue
        landed on a page all about me
        I used Tom's login, since he set it up, and got to his personal area
        the little list dropped down and I picked it, what comes after?
        Took me a second to find the corner, but I'm where I should be
        clicked my name, picked the first entry
        never noticed that menu before, but I'm in it
        that was easy, what now
        took a moment to load but I'm looking at it
        i'm in that page
        right, clicked me name and I'm in
    .stuck-name-not-visible =
        just a little person icon
        only a circle with initials
        menu doesnt open
        menu doesnt drop down
        clicking does nothing
        the corner is empty
        top right is blank
        top right is empty
        nothing up there
        my window is too small
        only a question mark and a gear
        which corner
        my name is not shown
        i see someone elses name
        i dont see my name
        my name is not there
        there is no name at the top right
        where is my name
        i cant find my name
        no menu opens
        there is no menu
        the menu doesnt appear
        i only see initials
        i only see an icon
        nothing happens when i click my name
        my name isnt anywhere
        nothing in the top right corner
        which name do you mean
        i dont see the menu
        my name isn't up there
        can't find my name anywhere top right
        on my ipad the right side of the bar is cut off
        all i get up there is a magnifying glass
        where exactly is my name supposed to be?
        haven't logged in yet i think, it doesn't say who i am
        the dropdown just won't fold out however often i press
        there's no name of mine up in that corner
        clicking on my user name does nothing, no dropdown appears
        top bar is cut off on my small monitor
        Where would I find my name? All I see is a login form
        can't spot number 1 anywhere on my page
        Nothing drops down when I click where I'm called Sarah.
        top corner is blank here
        All I've got up there is a bell and a search box, who am I supposed to be?
        The bar is cut off on this tiny monitor so I never get to see that far right
        Nothing drops down when I click there.
        don't see any name in the corner, just a bell
        top right only shows a gear icon on my laptop
        my browser is half a screen wide, maybe that's why I see no name
        where is my name supposed to be? top right is empty here
    .stuck-screen-does-not-open =
        keeps loading
        keeps spinning
        page stays white
        blank page
        error page
        error 500
        times out
        it hangs
        im kicked out
        no permission for that page
        wont open
        my exact online does nothing
        my exact online does not open
        the screen does not open
        the page wont open
        the page does not load
        i get a blank screen
        i get a white page
        nothing happens when i click my exact online
        i am not allowed in
        access denied
        it says i have no rights
        it keeps loading
        it wont open
        i get an error when i click it
        page not found
        i cant open it
        the screen stays empty
        i cannot open that page
        the page just won't load
        a grey square is all that comes up when i pick that item
        been watching a spinner for five minutes
        crashes every time
        ever since they deleted that company the page throws an exception
        why do i get sent back to the homepage when i choose it
        The menu is fine but the page behind it throws an error
        selecting My Exact Online just gives me a blank tab
        it keeps loading forever after I pick the item
        page refuses to open, says the company was deleted
        I get kicked back to the home page every time I choose that entry
        The dropdown is fine, it's what's behind it that stays white.
        Keeps spinning, then an error code and nothing else
        since they deleted our old company, my personal page throws me out again
        I pick the entry and bounce straight back to the dashboard, why?
        blank page after My Exact Online, tried twice
        error page every time I pick it
        clicking “My Exact Online” just gives me a white page
        My Exact Online is not getting opened, only circle is rotating
        it says page not available when i click My Exact Online
    .stuck-withdraw-or-narrow =
        only want one company out
        i just want to remove one company
        can it stay for the others
        do i have to remove everything
        not the whole app
        just part of it
        only for one client
        i dont want to revoke the lot
        the other companies must keep working
        do i have to withdraw everything
        must everything go
        can i withdraw only a part
        i dont want to withdraw everything
        i only want to remove one administration
        can it be for one company only
        only some administrations
        not everything has to go
        im not sure everything should go
        does that remove everything
        will i lose everything
        isnt that too much
        just a few companies
        do i need to revoke all of it
        can i do it partly
        i only want to take away part of it
        we've six entities and just the one we sold has to come off
        hang on, our other branch still relies on it
        bit of a sledgehammer, isn't this?
        couldn't it be limited to the holding instead
        will the remaining businesses go dark too
        do I really have to kill the entire consent, or can I just drop one company?
        I'd rather limit it than end it altogether
        only the subsidiary should be off limits, the parent stays connected
        hmm, is a full withdrawal not overkill for what I want
        would it be possible to keep access for some entities
        Hang on, does the other company lose its feed as well?
        This may be a sledgehammer; only the foundation has to go dark.
        Before I start: can my sister's shop keep going while mine stops?
        I'm not sure I want the whole lot gone
        I'm afraid this will kill it for all the companies, and I only mean one
        I only want one company off, is this overkill?
        hang on, I only need two companies off, not the lot
        is it necessary to remove all of it? only one company should go
        hold on, must it all be taken off or can one division alone be removed
        I only want to take out one company, is this still the right place?

revoke_security-center =
    where is the security center to withdraw an app
    I am in my exact online, which tab on the left do I need
    where can I find the security centre in Exact
    I'm in My Exact Online, which tab on the left do I need to withdraw something
    does opening the security centre change anything already
    In which tab of My Exact Online do I revoke an app?
    I'm in My Exact Online, which way to delete an integration
    does clicking Security centre change anything yet? I'm about to revoke an app
    Which item on the left do I need to cancel my approval once I'm in My Exact Online?
    I'm on my personal page, which tab has the apps to withdraw
    security tab for revoking
    Where on my own Exact page would I get to the apps I may cut off?
    where's the security centre
    I've got My Exact Online open, which of the tabs on the left do I need to cut off an app?
    where do I find the security centre to revoke an app
    i opened My Exact Online already, which tab has the apps
    securty center exact online location
    in which tab on the left do I go to revoke, profile or security?
    I am in My Exact Online, which tab on the left is for revoking apps
    what is the name of the security page where the apps to withdraw are
    Where is the Security Centre?
    I'm in My Exact Online, which tab do I need to throw an app out?
    security center exact online location
    Under which heading on my profile page are the app rights kept?
    I am in My Exact Online, what I must click on left side?
    I got to the My Exact Online page to throw out the till. Which of these tabs on the left is it?
    inside My Exact Online, under which tab is revoking done
    where's the security centre, need to drop an app there
    I've got My Exact Online open to revoke an app; which tab comes next?
    I am in My Exact Online, which tab holds the apps I want to revoke
    I'm in My Exact Online, which tab on the left leads to removing an app?
    security centre tab where to find to drop an app
    Under My Exact Online, which entry on the left leads to revoking?
    Which tab has the apps that I can revoke?
    My Exact Online has a column of tabs, which one for revoking
    I've got My Exact Online open to remove the tool we dropped, which tab
    security centre location for removing app
    In which part of My Exact Online do I withdraw an app?
    where's the security centre for throwing out an app
    I'm in My Exact Online and meaning to drop a tool, which tab is it
    inside My Exact Online, which tab leads to revoking an app
    I am inside My Exact Online, which tab on the left leads to ending an app
    which tab for revoke in my exact online
    I'm in My Exact Online, what tab has the stuff for throwing an app out?
    I'm in My Exact Online now, which tab on the left is for the apps I want to get rid of
    Which tab of my profile holds the apps to revoke?
    Which tab in My Exact Online do I need for withdrawing an app?
    Where in my Exact settings do I find the page to take rights from apps?
    In which menu of My Exact Online do I withdraw the rights of apps?
    Which tab do I need in My Exact Online to get rid of an app?
    .done =
        the security center is open
        i am in the security center
        security center opened
        im at the security center
        yep in there
        clicked it on the left, there's stuff about passwords and apps
        security page is up
        opened that tab, long page of text
        yep found the security thing and i'm in it
        pressed the one with the padlock and it loaded straight away
        now looking at a page with two-step login and apps below
        tab selected, I see password and two-step settings
        found it on the left-hand side
        security page is showing
        Okay I'm there, carry on
        that was the third one down, clicked
        I've landed in the Security centre
        all good on this one
        now looking at the password and phone stuff
        Third one down, clicked it, new page came up.
        That bit was easy, next?
        I see two-step verification at the top so this must be it
        there, Security centre it is
        clicked it, now a page with passwords and stuff
        gotcha
        got it, was on the left like you said
        tab's open on the left, grand
        I'm on that tab now
        security center, got it
    .stuck-tab-not-visible =
        no security tab
        where is the security tab
        nothing about security on the left
        no tabs on the left
        the left menu is missing
        other tabs but not that one
        that heading isnt there
        i only see profile and settings
        i dont see a security center
        there is no security center
        the security center isnt there
        where is the security center
        i cant find the security center
        that tab is missing
        i dont have that tab
        i dont see that tab
        the tab isnt there
        which tab
        there are other tabs but not that one
        no security center to be seen
        the tab is not visible
        security center is missing
        no Security Centre in the left menu
        no such tab in the left hand menu
        on the left i've only got personal details, preferences and subscription
        my screen is in french so what would that tab be called
        left hand menu is folded in, only little lines
        could it be switched off for us? there's nothing about security
        been up and down that menu twice and no luck
        nothing about security in the column on the left
        my menu has no such tab
        Where's number 3? I've looked down the whole list twice
        there isn't any left menu on this page for me
        the tab you mention is missing from my profile
        my left side only offers Financial, CRM and Projects
        The page about me is up, but what you mention isn't on it.
        Read that column three times, nothing about safety in there
        there is no column at all on my left, just a form in the middle
        the left menu is missing that item altogether
        there's no such tab on the left
        only see Profile and Preferences on the left, nothing with security
        no such tab over here
        I can see Personal, Preferences, but Security centre I cannot find anywhere
        left side has other things but not that one
    .stuck-screen-does-not-open =
        when i hit that tab everything goes white
        security centre just throws an error
        half the page loads and then it freezes
        it bounces me back to the start page instead of opening the tab
        unexpected error, please try again, that's all i see
        I never actually got into My Exact Online, it errors out
        the whole page crashes before I can see any menu
        500 error on the My Exact page
        screen stays empty, nothing renders at all
        It says I have no rights to the selected company and the page won't come up
        The page about me never came up in the first place.
        It says I'm not permitted to view my own profile, seriously
        still loading from the previous step, ten minutes now
        got an error before I could even reach any column on the left
        the my exact page crashes half way
        it kicks me back to the dashboard each time I choose My Exact Online
        My Exact won't load for me so i can't see any menu at the left
        previous screen never loaded for me

revoke_find-app =
    where is the list permissions for my apps
    how do I find the app in the list to withdraw it
    where is "My app's permissions" on the security page
    in the security centre I see passwords and 2FA but no list of what I approved to withdraw
    how far do I scroll down the security centre to get to the row of the app I want out
    I'm in the Security centre. Where on the page is the app that I want to revoke?
    under which heading of the Security centre are the apps I can revoke
    before revoking, do I also see which companies an app may enter
    I'm looking at My app's permissions with twenty rows. What do I go by to cancel the right one?
    in my list of approvals, which line is the tool I'm withdrawing
    find app row to revoke
    The list of apps under my name uses odd names. How do I pick the right one to cut off?
    how do I spot the right line among my permitted apps
    The security page is long. Where on it is the list of programs I've let in?
    im in security centre, where on this page are my apps
    Permissions for my apps, where is that section exactly?
    how do i see in my own list which companies the app can enter before I revoke it
    which section in security centre lists the apps so I can pick the one to withdraw
    I'm in the security centre and see only login settings, where the apps that must go?
    scrolling in the security page, what heading do i look for to revoke AppX
    I'm on the Security Centre page but only see password stuff at the top, where's the app I want to revoke?
    My app's permissions section, where on the page is it
    How far down in the security centre do the apps start?
    I'm on the security page but where in the name of God is the app
    I have reached the Security centre page and see rather a lot of settings, but not where the permitted programs are kept
    Security centre is open and all I see is password stuff, where are the apps I once allowed
    Which part of the security page lists what the till has from me? I've scrolled a bit but see only login history
    Security centre is open, where on it are the apps I want to boot
    where on the security page are the apps that I could cut off
    In the Security centre to revoke something, how far down are the apps?
    in the security centre page, where is the section with the apps I gave rights to, to revoke one
    security page is long, where on it are the apps I once said yes to, I need to end one
    where down the security page is the row of the tool I want to end
    in security centre, which row is the app to drop
    which part of security centre has the apps, need to drop one
    on the security page, how far down are the apps I can revoke
    in Security centre, where on the page are the apps I can withdraw
    I'm in Security centre but don't see the apps I could throw out
    which part of the Security centre lists the apps so I can end one
    On the Security centre page, which block lists the tools I can throw out?
    Security centre is one long page, whereabouts is the app that I'm withdrawing
    Cancelled the contract and I'm in the security centre, where on that page are the apps to throw out
    where list of my permissions to revoke
    On the Security centre page, where do I scroll to find the app I want to withdraw?
    Once I'm in the security centre, where on the page is the list of apps I can withdraw?
    I am in the security centre, but where on that long page is the list with apps to revoke?
    under which heading is the app I want to be rid of
    Long page in the security part, where is the row with the tool I want removed
    in the security centre, where is the table with the things I authorised
    In the security centre, how far down is the thing with the apps I agreed to?
    where in security centre is the app row to revoke
    security centre is open, where on this page is the row of the app I'm throwing out
    In the security page, where exactly are the apps that I can withdraw listed
    Where's the row of the app I want to revoke?
    Where in the Security centre would I spot the app whose permission I want to end for my clients?
    On which page is the list with the app I should withdraw?
    Where's the list of everything I've personally given access to, so I can remove one?
    Where on the Security centre page is the list of apps I once allowed?
    Which heading do I scroll down to when I want to find the app that must be revoked?
    Where exactly on the Security centre page are the apps I once approved, as I want one gone?
    .done =
        found it
        found
        I found it
        spotted it
        there it is
        i see it
        its there
        got it
        its on the third row
        i see the app
        the app is there
        i found the app
        its in the list
        found the app in the list
        it is listed
        yes its there
        i see the row of the app
        there it is, right in the middle of the list
        fourth row, with their logo in front
        it goes under the vendor's name but that's the one
        ctrl f and bingo
        scrolled right to the end and there it sits
        eleven of them and ours is third from the top
        staring at it, two companies behind it
        I can see its row
        there it is, fifth from the top
        Found the line, it's listed under the vendor's brand
        yep it's in the list
        located. next?
        scrolled down and the thing we want gone is right there
        got it, it shows access to two companies
        spotted it, fourth from the bottom
        There's the one, with our three branches next to it
        took some scrolling but the receipt thing is in front of me
        Same logo as on their invoices, so this must be the line
        There are two lines with the same logo; took the one with our supplier's name
        nearly missed it, it was right at the bottom
        yes it's the third one, with five companies next to it
        it's there, with 12 companies next to it
        found it punt sorry full stop it is the third line
        found it near the bottom
        the row is on my screen, says all administrations
    .stuck-app-not-in-list =
        its not listed
        not in there
        isnt in there
        not on the list
        went through the list but no
        checked them all not there
        only other apps
        list shows nothing
        nothing listed
        cant see my app
        no sign of it
        its not in the list
        it is not listed
        the app is not there
        i dont see the app
        i dont see it in the list
        its not there
        its not among them
        cant find the app
        i cannot find it in the list
        the list is empty
        my app is missing
        it isnt in there
        not in the list
        i only see other apps
        there are apps but not mine
        the app doesnt show up
        no sign of the app
        it isnt listed
        the app isnt listed here
        not listed
        the app i want isnt here
        it's not in there
        three entries and i recognise none of them
        read it alphabetically and nothing starts with k
        my colleague hooked it up back then so mine is blank
        should it be in here? cos it isn't
        under that heading it just says no records found
        my list is empty
        it isn't listed, only three other apps are
        No trace of that integration in here
        searched on both product and vendor, zero hits
        why can't I see it among my apps? it definitely syncs every night
        Six names, none of them ours
        went top to bottom twice and the till system just isn't there
        It's completely empty in my case.
        the scanner and the bot are here, only the webshop isn't
        not under that name nor any other
        went through every row and it's absent
        my list stops at S and it should start with T
        nope, not listed
        I see Klippa and Dext but where's ours
        it isn't called that here, or it just isn't there
        our till app isn't on here at all, only some accountant things
        not there, i scrolled all the way
        only two apps showing and neither is ours
    .stuck-withdraw-or-narrow =
        i see it reaches eight companies, just one of those should go
        how do i take a single business off it here
        if i go on, does payroll for the other subsidiaries keep running?
        actually i only meant the bankrupt company
        can that one client be dropped without touching the rest
        It reaches nine companies and I only mind about one of them
        can I trim what it sees rather than scrap the lot?
        not sure I want everything gone
        we'd like to keep it for the Dutch entity and drop the Belgian one
        is there a softer option where it retains some administrations
        four companies behind it and I only want rid of one
        Would this cut off all of those entities at the same time?
        On reflection the subsidiaries still depend on it, so perhaps not the full thing
        Can Holding stay while Trading goes?
        We still need it for the holding, so is removing all of it wise?
        do I really need to kill the whole thing?
        what happens to the other four companies if I go on, I want those kept
        i'd only want the two old entities out, not kill the whole app
        I'm maybe not sure it should all go, perhaps only the old BV?

revoke_withdraw =
    where do I click revoke next to the app
    the revoke button is at the far right, must I confirm
    does clicking Revoke take effect immediately
    will Exact ask me to confirm when I press the button at the end of the row
    found the row, at which end of it is the thing to withdraw
    Does Exact ask for confirmation when I hit Revoke, and is it immediate?
    is clicking revoke final or may I allow it again later
    where on the program's row is Revoke
    I hesitate to press that button. Must everybody sign in to the package again afterwards?
    what do I press on the app's line to take its rights away
    revoke button effect
    Does ending it in my own list take effect at once, and would a user then have to sign in anew?
    which button actually takes the rights away
    found the app in my list, now what do i press to get rid of it
    Does pressing revoke take effect straight away, and can I undo it afterwards?
    which button revokes the app in the list
    I see the app in my permissions, what is next click to stop it
    is the revoke immediate and does exact ask are you sure
    is pressing Revoke instant
    I'm on the row of the app now, what do I press on the right to withdraw it?
    I found the app in my list, what button do I press now to end it
    Exact asks "are you sure" after I clicked revoke, just say yes?
    Which button takes the rights away once I've found the app?
    Will Exact ask me to confirm when I press Revoke?
    I have Basecone's line in front of me under My app's permissions. What do I click?
    I've found the app in the security centre. How do I actually remove its access now?
    Is there a warning pop-up after clicking revoke?
    I can see the row with our old till. What do I press to take everything away from it?
    If I press revoke next to the vouchers app, will it be effective right away, tonight is gala dinner
    is it immediate when I hit Revoke or does the app go on for a while
    what does Revoke do precisely and how soon
    is revoking immediate
    does the vendor get notified or is it just one click on revoke and confirm
    Is there a confirmation after clicking Revoke, and is it immediate
    which button on the row ends the app's access and is it instant
    after I press Revoke, how many minutes can the plugin still read?
    what does Revoke do right when i press
    Once I press Revoke behind the app, does the consent end that second?
    what happens at the moment I press Revoke next to an app
    once I've pressed revoke, is the app out at that second
    Where on the row is the button that ends an app's rights, and does Exact ask to confirm
    where on the app's row do I click to take it all away, and does it ask to confirm
    I've got the app in front of me in the list, what do I press to end its access
    Does clicking Revoke end an app's consent at once, or does Exact ask to confirm?
    Does Exact ask for a confirmation when I press revoke next to an app?
    Found the app in my list of permissions, which button makes it go away?
    Which button in the app's row actually ends it and do I have to confirm
    on the app's row, what exactly do I press to end its rights, and is a confirmation asked
    Which button on the app's row ends it all, and does it ask for confirmation
    im at the app row, what to press to withdraw
    found the till app in my own list, which button ends it and does it bite straight away
    which button ends it, and will it ask me if I am sure
    Which button on the row ends the app's access?
    Do I have to confirm a revoke?
    If I press revoke next to the holding's app, is it immediate or does it take a while?
    I'm at the row of the app. Where is the thing I press to end its rights?
    I found Dext in my app list, what do I press to take its access away?
    What is the button called that ends an app's rights in Exact?
    .done =
        removed
        pulled
        pulled it
        clicked and its gone
        gone
        access removed
        clicked revoke
        confirmed and gone
        row disappeared
        withdrawn
        revoked
        i withdrew it
        i clicked revoke
        the rights are withdrawn
        its gone
        the app is gone
        i have revoked it
        its no longer there
        i pressed revoke
        it disappeared from the list
        hit it and said yes to the popup
        line's dropped out of the list
        it asked if i was sure and i okayed it
        zapped
        confirmed, the table is one row shorter
        kicked it out just now
        revoked it just now
        pressed it and said OK to the confirmation
        the row has vanished from my list
        That's done, consent is gone
        pulled the plug
        I confirmed the pop-up and the app disappeared
        finished, please verify
        line's gone, one name fewer
        It wanted to know if I was sure, and I was
        pulled the plug just now
        Confirmed the pop-up, and that's that I suppose
        confirmed the pop-up, line has vanished
        revoked, it took the row away
        it's gone from the list
        confirmed the popup
        revoked, the line has gone
        pressed it and confirmed the popup
        it's gone from the list now, so it is
    .stuck-no-revoke-button =
        no button
        no revoke
        no revoke link
        button missing
        nothing on the right
        its greyed out
        cant click it
        link isnt there
        column is missing
        where should revoke be
        i see no revoke
        there is no revoke button
        there is no revoke
        i dont see the button
        where is the button
        the button is missing
        the button is grey
        the button is greyed out
        i cant click it
        nothing to click
        where is revoke
        i dont have that button
        revoke isnt there
        i only see the name and a date
        no button behind the app
        where do i click
        there is no button to withdraw
        no button at the end of the line
        no revoke link on that row
        behind ours there's just a date and some company names
        that word is pale grey and doesn't react
        the other rows do have it, this one doesn't
        how far do i scroll before i see anything to press
        which button do you mean exactly
        there's no such button on my row
        all I get is the app name and a date, nothing to click
        Revoke is nowhere to be seen
        the action you describe is greyed out for me
        how do I withdraw when the column on the right is blank
        nothing to press after the name
        Every other row ends in something blue, except the one I need
        it's greyed out, clicking does zilch
        How would I get rid of it without so much as a cross next to it?
        there isn't an action link at the end of the row
        only see "manage" on my row, nothing else
        shouldn't there be something to press at the end?
        there's no revoke anywhere on that row
        no such button showing on my side, sir
        there's nothing on the right hand side of that row
    .stuck-works-afterwards =
        still syncing
        still pulling data
        still works after
        keeps working
        keeps fetching
        it still gets in
        app lives on
        invoices still come in
        still refreshing
        still connected
        it still works
        the app still works
        the app keeps working
        withdrawn but it still works
        it still has access
        data still comes in
        it keeps fetching data
        the app can still get in
        the connection keeps running
        its still going
        it still syncs
        i revoked it but the app keeps on working
        what if the app still works afterwards
        it keeps working even though I withdrew it
        clicked it but the thing's still syncing
        did it five minutes ago and another receipt has just come through
        out of the list yet the sync carries on, how's that
        it couldn't care less
        shouldn't it stop right away? the shop is still pushing orders
        till keeps posting takings although i've thrown it out
        I revoked it yet it keeps pulling data
        still running even though I've just withdrawn it
        Consent gone from the list, but the tool happily syncs
        why hasn't it stopped after I clicked it
        the connection survives the withdrawal, how come
        Confirmed the pop-up, and yet another receipt just came in
        gone from my screen but the invoices keep flowing
        How come the hours still get through if I shut everything?
        Did I botch it? The sales team is using it as if nothing happened.
        I revoked it yet it keeps pulling invoices
        done it five min ago and it is still syncing happily
        I done it but the bloody thing's still pulling invoices
        done but the app keeps syncing like nothing happened
    .stuck-withdraw-or-narrow =
        I don't dare
        I would rather not withdraw after all
        not sure I want this
        do I really have to do this
        isn't this too much
        will I lose my bookings
        scared to click, only the charity should come off
        wait, this hits the firms that still use it too, right?
        rather drop one than the lot
        feels too drastic, the parent company can't do without it
        do i really have to kill all of it for one branch
        before I press that: will it lose all companies or can I choose?
        hang on, I want it to keep working for the other entities
        this seems too drastic for removing a single administration
        should it be everything? we only sold one of the subsidiaries
        Maybe I ought to restrict it instead
        finger on the mouse, but will the other branches go down too?
        One client out is plenty, the remaining nine must stay
        Is there nothing gentler than this?
        scared this slams every door when I only meant the private company
        not everything, surely? only the German entity must go
        hang on, do I need all rights gone or just for one entity
        second thoughts, maybe only the UK entity
        wait, will this hit every entity? that's not what I came for
        before i press: do i really have to pull the lot?
        do I really need to take all of it off? one company would do

revoke_still-authorised =
    Wegwijs says the app still has access after the withdrawal
    the check says the app is still let in, is that right
    I just withdrew it and your check says access is still on
    check fails right after revoking
    A minute after the withdrawal Exact still accepts the app. Wrong line, or must I be patient?
    Your check says the app still has access for now, I revoked it one minute ago
    wegwijs checked after revoke and it is still let in, do i wait?
    the check after withdrawing came back negative, app still authorised
    your check says the app still has access just after I revoked it
    your check says exact still lets the app in, I revoked 2 minutes ago
    I withdrew and Wegwijs tells me access is there for the moment. Maybe I took the wrong line?
    check after revoke = still authorised, now what
    You told me the kiosk app still has access even though I've just revoked it, why?
    Revoked. Your check says it's in. It's only been three minutes though
    your check says the app still has access for now after my revocation, meaning what
    right after revoking it says still authorised
    Your check reports the app still has access for now although I just revoked it. Temporary?
    right after pressing revoke it did one more sync, is that to be expected
    app still in seconds after revoke
    Just after my withdrawal a check says the app still has access for the moment, is that bad?
    Check says it's authorised still, I pressed revoke just two minutes ago
    says still has access for now after revoke
    Just pressed Revoke two minutes ago and the app still pulls data, is that normal?
    .done =
        i waited
        waited ten minutes
        ten minutes have passed
        the ten minutes are over
        i have waited
        its ten minutes later
        coffee's finished, quarter of an hour gone
        right row checked, alarm went off
        back from lunch, have another look
        it's half two now, was quarter past
        ok time's passed
        went over the list again, it was the proper line, and sat it out
        waited, try it again
        ten minutes are up
        It was the correct row and the time has passed
        had a coffee, please recheck
        quarter of an hour later, go ahead
        done waiting
        you can have another look now
        got a coffee, have another look
        Time's up.
        It was definitely the correct line, and a quarter of an hour has gone by
        back from lunch, how do things stand?
        waited it out
        waited, try now
        row was the right one and the clock says it's been a quarter of an hour
        waited long enough, check again
        waited, please go ahead
    .stuck-works-afterwards =
        how come, i threw it out didn't i
        why does it say there's access when the entry is gone
        revoked is revoked surely
        does withdrawing actually do anything, it carries on happily
        is it normal for such a thing to live on after you shut it off
        why would it still get in when I took the consent away?
        didn't you say it takes effect immediately
        Explain to me how it survives a revoke
        could someone else's consent be keeping it alive
        I removed it, so this makes no sense
        Time's up and receipts still come in.
        I shut that door, why are they still inside?
        is there a spare key with some colleague perhaps
        Doesn't make sense to me, removed and yet alive
        it's still in though I revoked, who else could have let it in
        how on earth can it still get in
        could it be somebody else's login it's using?
        how come it's withdrawn and still gets in?
        still working sure, even though I took it off

revoke_wait-ten-minutes =
    why must I wait ten minutes after revoking
    how long may an old access token keep working
    how many minutes does a revoked app keep its last access
    why do I have to wait ten minutes after withdrawing
    may I close this while waiting for the withdrawn app's old access to run out
    how long till a revoked app is truly cut off
    delay after revoking
    I withdrew consent at ten past nine and at quarter past it still fetched. How long should I give it?
    how many minutes until a revoked app really stops
    i revoked the app just now but it is still pulling data, how long should i wait
    Is it normal that after withdrawing it keeps running for few minutes?
    revoked 3 minutes ago and it still fetched something, is there a delay
    How long after withdrawing can an app keep going?
    how many minutes can an app keep working after revoke
    does withdrawing work at once or is there a delay
    revoked at 10:02, app still synced at 10:07. Should i wait?
    How many minutes should I wait after revoking before I test?
    Is there a delay before a revoked app is really shut out?
    time until revoke takes effect
    How long does the last token stay alive once I've pulled the consent?
    Token is working even after revoke, what is the validity
    How many minutes does a till keep working after I take back permission
    Guests can still order via the kiosk and it posts to Exact, I revoked it a moment ago. Patience?
    does an app linger some minutes after being revoked, how long do I wait
    how long does an access token outlive the revocation
    is there a grace period after a grant has been cut
    How long can a revoked app carry on before it is truly locked out?
    Just revoked and it works still; is there some grace time?
    how long can an app linger on after being revoked
    How soon after revoking is a supplier really locked out
    pulled the plug a minute ago and one last batch still synced, how long should I give it
    it fetched something right after I withdrew it, do I panic or wait
    how many minutes till revoke kicks in
    is there a delay after revoke
    How many minutes can an app keep going after I've revoked it?
    how many minutes before a revoked app really loses its grip
    Revoked at 14:02, when may I expect it to be out?
    revoked a moment ago and it still got in just now, is there a delay
    How many minutes until a revoke takes effect?
    I read that an app might go on for a little while after revoking. How long do I give it before worrying?
    How long might a tool keep going after its rights were pulled
    How many minutes may a program go on after I have shut it out?
    How many minutes until a withdrawn app is truly out?
    Revoked it a moment ago and it still synced once, what's the maximum delay?
    is there a grace period after pressing revoke, and how long
    Do I have to sit and wait after taking the rights off, and for what time?
    How many minutes can a just-withdrawn app keep going
    just pulled it, still alive, how long until it stops
    how many minutes does a connector live on after I take its access away
    how long until revoke takes effect
    Withdrew it two minutes ago, how long till the app is really out?
    How long does it take before a withdrawn app can't get in any more?
    Is a revoked app out immediately or does it run on for a few minutes?
    I revoked the app two minutes ago and it still loads. Do I need to wait?
    For how many minutes can an app still go on after I've withdrawn it?
    How many minutes does an issued access token survive after I revoke the app?
    How many minutes should I let pass after revoking before I test whether the app is out?
    After I withdraw the rights, how long can the app still use its last access?
    How many minutes may an app go on after I've cut it off?
    How long does an app live on after withdrawing, is there a delay
    grace period after withdrawal?
    I just revoked, how many minutes before checking makes sense
    how many minutes till revoke works
    wait after withdraw?
    how many minutes can it carry on after I revoked it
    How long until a withdrawal bites? client is on the line
    how long can an app linger after being revoked
    Should I give a withdrawal some minutes before testing?
    I've just revoked the app and it still loaded the holding a minute later, should I worry?
    How long can an app carry on after I have revoked it?
    How long after revoking can an app still get in?
    Does a withdrawal take effect straight away or after some minutes?
    For how many minutes may an app carry on after revocation?
    How long does an app keep its access after I pressed revoke?
    How many minutes can an app go on after I revoked it?
    Does a revoked app stop straight away or is there some delay in minutes?
    .done =
        waited long enough
        its been ten minutes
        its been a while
        waited an hour
        minutes have passed
        been waiting
        had a coffee
        i waited
        waited ten minutes
        ten minutes are up
        time is up
        i waited long enough
        went for a walk, good quarter of an hour
        time's over, next
        half an hour has gone by
        pulled the plug yesterday so that's long past
        phone timer is beeping
        11 min by the clock
        time's up
        I'm back, let's proceed
        Waited more than ten minutes
        my timer just rang
        that's been long enough, next step
        right, the pause is over
        Left it overnight, that ought to do
        half an hour later and here I am again
        waited, let's move on
        that's the ten gone
        made tea, drank it
        it's been more than ten minutes
        ten mins passed
        i already waited before i got here
    .stuck-works-afterwards =
        why does it run on at all after i shut it
        i'm watching and new lines keep appearing
        explain how it can be out and still fetch things
        should i worry that it can get in right now
        bookings go on arriving despite the withdrawal
        how come it isn't dead straight away
        why does an app that I revoked keep running?
        Could it be using another user's consent
        what keeps it going after the withdrawal
        I don't get why it's still active
        My timer rang, and it's still posting.
        why would it run at all after I threw it out
        An hour on and receipts are still flying in, explain that
        Could it be slipping in through somebody else from the office?
        it works still - could that be my colleague's doing?
        revoked and yet it still pulls data
        it's still syncing even after an hour

revoke_prove-by-hand =
    it asks me to sign in now
    it wants a password now
    how do I see for myself that the app has no access any more
    the app asks me to sign in after the withdrawal, is that good
    after revoking it wants my exact password
    how do I test that a withdrawn app is truly locked out
    after revoking, should the program prompt me for a login? is that the sign it worked
    I need proof that the access we ended is really ended, what do I try
    How can I be sure the package is truly out after I shut it off?
    after cancelling the tool asks me to sign in, should I or rather not
    check afterwards: is the door really closed
    I want proof that my withdrawal succeeded
    what's proof that the withdrawn app is locked out
    verify revocation
    After withdrawing, the app shows Exact's login page. Do I sign in to test, or stay away from it?
    how can I be sure the app is really out
    My boss wants evidence that the old tool can no longer reach our ledger. What's a decent test?
    how can i test myself that the app has no access any more
    I withdrew the rights and now the tool wants me to sign in. should I not do this?
    how would I know myself that the access is withdrawn
    after withdrawing the program shows the Exact login page, does that mean it worked?
    how do i test by myself that the app cannot get in anymore
    How can I tell that the revoking really worked?
    What do I do in the app to test that it's been shut out?
    I revoked it, now I want evidence that it can't get in
    should I log in when the app asks, to check whether the withdrawal worked?
    How does one verify an app has lost its access?
    verify revoked app
    what should the app do if it's really locked out
    Took the roster app off. How do I find out that it is really locked out and not just gone from the list?
    It's asking me to log in at Exact now that I've taken permission away. Should I, just as a test?
    any test to show my client the app has truly lost its access
    evidence that a revoked app can truly no longer get in
    how do I test the revocation without accidentally letting the tool back in
    auditor wants proof the vendor's access has ended
    check that revoking worked, without inadvertently saying yes again
    How can I be certain the app is really out after I revoked it?
    After I withdrew it the app shows a login page, should I log in there?
    The board wants proof that the old app is shut out, how do I show it?
    How can I be sure that the vendor is out, what will I see in the app when withdrawal worked
    Auditor wants proof the revoked tool can't fetch any more, how do I test
    What do I see in the product if its permission is really gone
    need certainty the adviser's app is out, what to try in the app and what not to do
    how to test that a revoked connector is really out without accidentally letting it back in
    I need evidence for the auditor that the removed app can't fetch anymore
    revoked it; the tool now shows Exact's login, do I fill that in or is it the proof
    how to know revoke worked, open app and?
    after revoking app shows exact login, do i log in or not
    evidence for audit that revocation worked, what test do I do
    how can I see for certain that the vendor can't get in any more after revoking
    what's the test that an ousted app is really out
    How do I test that the app is really out after revoking?
    I've shut the vendor out, how do I test that it truly can't get in?
    How do I prove to the auditor the tool is truly locked out after revoking?
    Is it safe to log in to the app again to test whether the withdrawal worked?
    What test shows that an app lost its access, and is the test itself risky?
    how do I see with my own eyes that the app lost its access after revoking
    Revoked after the row; how do I test it without letting the app in again by mistake
    revoked it, now I want proof that it is really out
    how can I be sure the cut worked without phoning the vendor
    is gone really gone? want to verify that the cut-off app can't get in
    verify revoke worked
    check app truly locked out
    How can I tell whether the app I just revoked is really locked out?
    I withdrew the rights of our scan tool yesterday. How do I test that it worked?
    After revoking an app, what should I see when I open it?
    What proof is there that an app has lost its access after I clicked Revoke?
    What is a good test to confirm that a revoked app really cannot read Exact any more?
    How do I test that a revoked app can no longer get in, without giving it access by accident?
    If the app asks me to sign in after I revoked it, should I do that to check?
    how do I test that the withdrawn scanner is truly out
    How do I test by myself whether the withdrawal took, what should the app do
    After revoking, the tool shows the Exact sign in page. Good sign? And should I sign in or not
    after withdrawing, how would I check by hand? just open the app?
    How do I evidence for internal audit that the cancelled tool is truly locked out?
    What test shows that the withdrawal worked, without accidentally letting it in again
    What proof suffices that the revocation of the app succeeded
    app wants login after revoke, good sign?
    how test that access is gone
    auditor asks evidence the withdrawal worked, what should the app do when i start it
    after revoking, the app shows a login. Should the client log in there to test it?
    How do I verify a revoked app is really out?
    What shows me that the withdrawal worked?
    After revoking, how can I test that the app is truly locked out?
    After revoking, what should I see when I open the app and refresh?
    If the revoked tool shows an Exact login page, is that the sign it worked, and should I log in there?
    How can I test that the app has really lost its access?
    What should I see in the app if the withdrawal succeeded?
    .opt-asks-to-sign-in =
        wants my password
        it wants a login
        sign in screen
        login page
        login popped up
        asks for credentials
        asks for user name
        it kicked me out
        connection lost
        got the exact login
        prompts me to log in
        yes
        yes the app asks me to sign in
        it asks me to sign in
        it asks to log in
        i have to log in
        i have to sign in again
        i get a login screen
        i see the sign-in screen
        login screen
        it wants my password
        it wants me to log in
        it doesnt work any more
        the app no longer works
        it stopped working
        no access any more
        it asks for consent
        im asked to log in
        it is locked out
        im logged out
        it cant get in any more
        it wants my Exact credentials now
        refreshed and that blue exact page with the email box came up
        says the link has expired and i should authenticate
        login pls
        hitting update sends me to start.exactonline
        reconnect to exact, in red letters
        sync gave me a credentials window and nothing else
        got the Exact login page
        it demands I log in first
        The tool says I must authenticate again
        it bounced me to a sign-in form
        yes, wants my credentials
        no data came, just a request to log on
        asks for user name and password again
        can't get anywhere without a password now
        A blue Exact window wanted my username, I closed it
        it says connection lost, please reconnect
        The light next to bookkeeping turned red and it wants my phone code before it fetches anything
        yep, login page
        won't fetch until I log in
        it says unauthorized, please reconnect
        can't get past the Exact sign-in
        refresh token invalid, asks me to log in
        no data until I sign in again
        not authorised any more, login needed
        Username and password box popped up, left it alone
        up pops the Exact login, left it alone
        got a login prompt
        wants my password all of a sudden
        doesn't let me do anything until I enter my details
        i get the Exact login page
        wants me to log on, which i didn't
        login page of exact popped up
        can't get any further without signing in
    .opt-still-works =
        the app doesn't ask me to sign in
        I had to sign in, did so, and now it gets everything again
        first it wanted a password and then fetching went on as usual
        signed in when it asked, now it is syncing again
        it asked me to log in so I did and now it works again
        it asks me to log in so I logged in and it works again
        I signed in and it works again
        I had to sign in and I did
        first it asked to sign in but then it worked again
        after signing in it went on as before
        I logged in after all and it gets data again
        it asked, I signed in, it works
        still pulling data
        still runs
        refreshes fine
        works as before
        just works
        same as always
        no login
        asked nothing
        new data came in
        got the figures
        still gets data
        no
        still works
        it still works
        the app still works fine
        its still working
        no it still works
        no it doesnt ask
        it doesnt ask me to sign in
        no login screen
        i still see data
        it still fetches data
        the app opens normally
        nothing changed
        everything still works
        i can still get in
        its still connected
        keeps running
        the app just goes on
        it is still syncing
        just pulled an invoice from this morning
        pressed refresh and today's turnover showed straight away
        running like a charm
        no questions asked, figures came through
        i was hoping for a lock but it shows everything incl. what was booked just now
        updates without a murmur
        it fetched everything without complaint
        still pulling invoices in
        No login asked, data refreshed as usual
        carries on as if nothing happened
        nope, works like before
        the refresh just went through
        our new order ended up in Exact a second ago, so it's alive
        I still get everywhere without a password
        The invoice I made five minutes ago is already over there
        green light, business as usual
        my colleague hasn't noticed a thing and keeps scanning away
        not gone
        nope, still there
        no sign-in, it just works
        he doesn't ask anything
        no login needed, data came in
        didn't have to sign in
        access isn't gone at all
        gone? hardly
        thought it was gone, but no
        definitely not locked out
        no error, no login, just figures
        revoking did nothing
        it hasn't lost access
        no prompt at all, synced like nothing happened
        syncs like nothing happened
        no prompt, fresh numbers, sigh
        it did not ask for anything
        it refreshed without a hitch
        nope, business as usual in the app
        data is coming fresh only, no password asked
        still pulling in invoices
        no login needed
    .opt-cannot-test =
        not at that computer
        its on another machine
        dont have it here
        no access right now
        cant get to it now
        only my colleague can
        next week
        maybe later
        i have no login for it
        the client has to do that
        we cancelled the app
        the app is gone
        i cannot try it now
        cant test it now
        i cant test that
        i cant try
        i dont have the app
        i dont have the app here
        i cant get to the app
        the app is on another computer
        i cant see that now
        i cannot check that
        no way to check
        i dont have access to the app
        my colleague has to do that
        a colleague uses the app
        i dont use the app myself
        i dont know
        no idea
        not now
        not possible to test
        only tomorrow
        i can test that later
        unable to try it
        later, laptop is at the office
        no access to the app right now
        our subscription with that vendor has ended so it won't open
        it runs on the accountant's server and he's on holiday
        till is in the shop, i'm at home
        uninstalled it last month
        els has the password and she's off till monday
        out of my reach
        I can't get at the app from here
        no way to try that at present
        It only runs overnight
        the software was already uninstalled
        I don't have a login for that product
        not able to check, my coworker has it
        skip, I'm out of office
        the program lives on Joe's machine and he's off today
        We already cancelled their licence so there's nothing left to open.
        on the train with just a phone, maybe tonight
        It runs overnight at their end, I've no button to make it go
        no idea mate
        can't try it
        not installed here anymore
        dunno, a colleague uses it
        can't say if it's gone
        no idea whether it still works
        licence of the tool ran out, I can't even start it
        it isn't installed on this machine
        we've uninstalled it
        not at the office
        the app isn't on this computer
        not possible at the moment, someone else runs it
        not possible right now, customer has the app not me
        I don't have the app here

revoke_prove-after-wait =
    the app still works after ten minutes
    now after waiting the app does ask to sign in
    I waited the 10 min after revoking, what do i do in the app to see if it's dead
    waiting is over. how do I test by hand if the withdrawn app still fetches
    after the ten minutes app shows login page, it is finished then?
    ten minutes have passed since I revoked it, what do I check now
    Waited a quarter of an hour after withdrawing, how do I test for the second time?
    ten minutes are over since Revoke, what do I test now
    The ten minutes since I revoked are over, what should I check in the app now
    waited after revoking, how do i test now by hand
    Ten minutes have gone by since I withdrew the app, what should I see when I try it now?
    ten minutes after revoking have gone, how do I check now
    Waited the ten minutes, how do I try the app once more without letting it back in
    waited after revoke, how test again
    waited the ten minutes after withdrawing, how to test it again
    waited the ten minutes after the withdrawal, what's the test now
    A quarter of an hour after revoking: how do I test the app without accidentally letting it in again?
    I waited the ten minutes after revoking, how do I now test that the app is really cut off?
    .opt-asks-to-sign-in =
        no
        now it asks me to sign in
        no it asks to log in now
        now i have to log in
        it no longer works now
        no it stopped working
        now i get a login screen
        no not any more
        this time it wants a password
        finally that exact login box
        booted out, got a sign in window
        tried after the break: session expired, please authenticate
        had to enter my exact account when refreshing
        it's on the login now
        now it does want me to log in
        finally, a sign-in page
        It sent me to the Exact login this time
        prompts for credentials
        can't fetch a thing until I sign on again
        login window popped up
        after the wait it requires authorisation again
        this time it does want my password
        Refresh threw me onto a login page, I left it alone
        Earlier it went by itself, now there's an Exact box in my face
        red cross and 'reconnect', at last
        no, nothing anymore
        now it does want a login
        not anymore, sign-in page
        no longer gets in without me signing in
        unauthorized now
        no access now, login screen
        won't work any longer without a login
        it stopped fetching and wants me to log in
        Locked out now - wants credentials
        now I'm sent to the login page
        finally locked out
        no longer, it needs my credentials
        login box popped up, left it alone
        sign in window appeared
        no, it wants a login now
        it doesn't work any longer
    .opt-still-works =
        I had to sign in, did so, and now it gets everything again
        first it wanted a password and then fetching went on as usual
        signed in when it asked, now it is syncing again
        it asked me to log in so I did and now it works again
        it asks me to log in so I logged in and it works again
        I signed in and it works again
        I had to sign in and I did
        first it asked to sign in but then it worked again
        after signing in it went on as before
        I logged in after all and it gets data again
        it asked, I signed in, it works
        yes
        yes it still works
        yes still
        still
        it works even now
        even now
        yes the app still works
        still going
        still the same
        blimey it's running as ever
        half an hour on and orders keep flowing
        even an entry from a minute ago is in there
        no difference with before, refreshes quickly
        never saw a login, just got today's bank lines
        carries on regardless
        even now it refreshes fine
        no change, data keeps coming
        It's been twenty minutes and it's still alive
        never asked for a login, pulled everything
        that thing refuses to die
        same as before, sync completes
        new figures came in just now without me doing anything
        it doesn't want my password, even now
        today's hours are in there already, it simply doesn't care
        no difference from before, green tick
        A new customer came across just this minute
        still not gone
        yes, still
        waiting didn't help
        no sign-in even now
        nothing has changed, data keeps coming
        not a login in sight
        not gone after fifteen minutes either
        expected a login, none came
        no error, still data
        I don't think it was revoked
        far from gone
        an hour gone and it keeps syncing, this is ridiculous
        fresh postings appeared a moment ago, after the wait and everything
        not a single login screen
        yes unfortunately
        data keeps coming in, strange
        no change
        never asked me to log in
    .opt-cannot-test =
        shop's closed by now, can't get to that pc
        licence has ended so i can't start the program
        don't have it
        only the vendor can trigger a fetch
        my colleague who works with it went home
        it only pulls at night so we'd see tomorrow
        don't have the app at hand
        will only know after tonight's batch
        I'm unable to start it from this machine
        can't try right now
        our account with that vendor is closed already
        The person who uses it is away
        no opportunity to check it
        whoever runs it has gone home by now
        Their server is down so I see nothing either way.
        needs IT to launch it and they're closed
        will have to be tomorrow, no machine with that program here
        can't tell
        don't know, no longer have the app
        I can't open it
        not possible from here
        no idea if it still works
        couldn't tell you whether it's gone
        vpn is down so can't launch it
        only the bookkeeper has that program, no way to try
        only Karen has that program and she left for the day
        can't, the laptop it's on is at the repair shop
        can't get to the app right now, i'm on the train
        will have to test tomorrow, licence is at the office
        my laptop with that app is in the office and I am not
        Don't have the app here at the helpdesk

revoke_which-app =
    what is the name of the app to withdraw, I do not know it
    which app is it about when withdrawing
    .skip =
        haven't got a clue
        not a clue
        no clue what it is called
        no clue, it was installed before my time
        couldn't tell ye the name of it to be honest
        it's the yoke that reads the receipts, don't ask me what it's called
        not sure what it's called
        the customer on the phone doesn't remember the name

revoke_for-me =
    can you withdraw the rights for me
    what can Wegwijs do by itself when withdrawing
    can a program do the revoking in Exact Online for me or must I click it myself
    is there an API endpoint to revoke an app's consent in Exact Online?
    I'd rather have your tool remove the permission in Exact than do it on screen, possible?
    Could a script or Wegwijs throw a program out of Exact itself, or do I always have to click?
    is there an api for withdrawing approvals in Exact Online
    I'd like to automate shutting off ten programs in Exact, possible?
    will you do the withdrawing at Exact for me
    couldn't you withdraw it in Exact for me
    revoke by program in Exact?
    Do I have to click through Exact myself to end an app, or can this assistant carry that out?
    could you do the revoking for me in exact
    Is there some script or API to pull an app's access from Exact Online, or is it hand work?
    can you do the revoking for me, i am not good with menus
    Does Wegwijs remove the app by itself or do I have to click in Exact?
    before you withdraw anything in my name i want to see what you will send
    can you revoke it for me
    Would you do the removing yourself, or must I click in Exact?
    I'm driving, can you just kick the app out on your own
    can you revoke it for me or do I have to do the clicking
    before you take away the app rights show me what you are going to send
    Can you revoke the app on my behalf?
    Would the assistant do the withdrawing for me?
    Just do it for me, take that app out of Exact
    Would you ever just remove the app for me yourself?
    Could you just remove the dead booking app's permission for me, I've got customers waiting
    Can you withdraw the app for me? I'm 80 and rather not do it myself
    Just do it for me would you, I want that app out without any clicking
    can you revoke the app for me instead of me clicking through Exact
    can you revoke it for me pls
    Could you remove the app's rights for me instead of me clicking around?
    Could you withdraw the rights of that app on my behalf?
    Could the assistant withdraw the rights on my behalf or do I have to click
    Can't you just do the revoking for me
    please do the withdrawal yourself
    you do it, i watch
    Can't you just pull the consent for me, I hate clicking around
    Would the assistant be able to do the withdrawal on my behalf
    Can you withdraw the app on my behalf?
    Would you do the revoking or must I click myself?
    .act =
        please handle it, i trust you
        go on so, you sort it
        if you can do it, go ahead
    .plan =
        hold on, what exactly will you be sending?
        what would you be sending? let me look at it before
    .by-hand =
        just tell me where to click
        rather do the clicking on my own, no offence
        no robots in our ledger please
        i'd rather click it myself, our policy

revoke_proof =
    can you check that the withdrawal really worked
    is access really gone after I revoked
    can you check for me if the access is really gone now
    I revoked it five minutes ago. How can Wegwijs verify that the app can't get in?
    need to prove to the auditor that the withdraw worked
    can you check for me whether the revoke has worked
    I want proof for the auditor that the app no longer gets in after I withdrew it
    revoked it a minute ago, can you verify the app really is out
    how can I prove to my boss that the access is closed now after I withdrew it
    did my revoke work? check please
    What counts as proof that an application's access has been terminated?
    Check please whether the old rota app is truly locked out of Exact now
    can you check whether the app I revoked has really lost access
    verify withdrawal really went through
    After withdrawing, how do I verify the booking engine is truly locked out?
    Management wants proof that the former vendor is really out
    We took the app's rights away this afternoon. What counts as proof for the auditor, and should I avoid logging in if it asks me to?
    how can I be certain the CRM can't get in after I took its access away
    How can I test that the app I withdrew is truly locked out?
    How can I be sure the program really lost its access after I withdrew it?
    Need evidence for the file that the withdrawal went through
    I revoked it this morning, can you verify that it is really gone
    is there any evidence that the withdrawal really took effect
    did the revoke work, how check
    Client did the revoke and wants evidence that it really took effect
    proof that the consent is truly gone, for a compliance file
    Any way to verify that revoking the rights of our old scanner app worked?
    How do I check that a tool I've cut off really can't get in?
    .check =
        go on, verify it
        yes please test it
        have a look there and tell me is it dead
        yes please verify
    .plan =
        what's in that request? show before you fire it
        i need to see the call first, security policy
        which endpoint are you going to call? show first
        show what goes over the line first, our auditor asks
    .by-hand =
        i'll have a look myself
        I shall be verifying on my own end only
        not hooked up to your tool, our lad here will test it

revoke_proof-after-wait =
    the ten minutes are over, check again whether the app has access
    did the withdrawal work now after waiting
    ten minutes passed now, check again please if the revoke worked
    second check after the waiting time for the withdrawn app
    after waiting, can you test again whether the revoked app is out
    10 mins passed, test the withdrawal again for me
    Ten minutes have passed since I pulled it, check a second time
    After withdrawing, how long does it take before the reporting tool really can't get at our companies anymore?
    I waited those ten minutes; how do I check now whether the app is really out?
    Can you test once more, ten minutes after my withdrawal, whether the app is out?
    .check =
        have another go at it
        time's up, see if it's really blocked now
        time's up, look again would you
        it's been long enough, have another look
    .plan =
        let me read what goes out this time
        print the request first pls
        let me see the request before you fire it
    .by-hand =
        I would prefer checking in the app by my own self
        I'll try in the app, that's quicker

revoke_revoked =
    the rights have been withdrawn, am I done
    it worked, the app is out, what now
    once it's withdrawn through my account, does my colleague's consent still count
    is revoking irreversible in Exact
    does withdrawing on my login shut it out for the whole office or only for me
    I withdrew the approval. Does that go for colleagues who allowed the same package too?
    shut off; what if we need it again next year
    The revocation is complete. How do I get the app back should we ever need it?
    done revoking, has my colleague's approval lapsed too
    revoked and confirmed; is it gone for everyone in the company
    after revoking, all done?
    Now that my consent is gone, might someone else's still let the same app in?
    it asks for a login now, does that mean the revocation worked?
    So the rights are gone, what's the situation now and how would we ever get the app back
    rights are withdrawn now, does it also stop consent of my colleague?
    it's gone from my account. can it still enter by another person
    does my revoke also cancel what my colleague granted to the same app
    it asks me to sign in so it is withdrawn, is there anything left to do
    After I revoked it the app shows the Exact login. Am I done?
    The tool asks to sign in ever since I withdrew its rights, is that how it should be?
    I took away access and now it wants a sign-in. Anything left to do?
    When one person revokes an app, does it affect authorisations by others?
    After I took the consent away the booking tool asks for a login at Exact, does that mean it's out for good?
    the app now demands a login after my revoke. Done? or could a colleague's approval be alive
    revocation succeeded for me, does it affect my coworkers' grants
    revocation is proven, can this tool be let in again next year if we want, and what about colleagues' permissions
    App's locked out now. Does my business partner's own approval fall with it?
    revoked fine. what about colleague's consent
    rights gone in exact, what if we want the app back in autumn
    I withdrew it and the app asks for sign-in now. Is it out for everyone or just via me?
    My own consent is gone, has my colleague's gone with it?
    The app is out under my account now, and can I let it in again some day?
    the app is out, does that also cover what my colleagues allowed
    I've withdrawn the app, might a colleague's permission keep it going
    After revoking, the app asks to sign in. May I tell the client that it's done, or could a colleague's consent still count?
    Vendor is out now. If we want him back next year, what then?
    It asks me to sign in since I revoked it, does that mean it's done?
    the app now wants a login after I revoked it, am I done?
    After taking it out the app now demands a login, does that mean it's done?
    It asks me to log in since I pulled it. So is it completely gone, even for colleagues?
    After withdrawing, the app shows an Exact login screen; does that mean the rights are really gone?
    My withdrawal went through, does my colleague's permission for the same app still exist?
    since I revoked it the app wants a login, does this mean it's done?
    App now demands a login, so withdrawal done; anything else to think about, such as the consent of a colleague?
    It's revoked and proven. Do colleagues' approvals end too, or what else is left?
    revoked, done? and colleagues consent?
    if I revoke it today can we still bring it back next season
    App's out as confirmed by its login prompt. Anything a colleague's consent would still leave open?
    The app asks for a login after I revoked it, am I finished or is there more to do for the group?
    If I withdraw the app, is my colleague's consent gone as well?
    Exact took the rights away and the app shows a login page. Does a colleague's access remain?
    The access has been taken away and it worked. What if we want it back in June?
    The app now wants a login after I revoked it. Does that mean its rights are gone, and what about a colleague who also allowed it?
    We withdrew the app and it got locked out. If we ever want it back, will it see new companies too?
    I've revoked the tool and it asks for a login now. Does that also end what my colleague allowed?
    .opt-new-administration-invisible =
        our newly founded company doesn't appear in there, can you help with that
    .opt-overview =
        is there an inventory of connected apps
        what else is hooked up to our books?
        what other tools have access
        let me see what other apps are linked also
        are there other apps hooked up as well?
    .opt-reauthorise =
        how do I let it back in with all companies
        how do i let it back in
        i want to reconnect it with the new settings
        actually how would they get back in if we need it in September
    .finish =
        great that's all i needed
        perfect, nothing else
    .opt-change-administrations =
        set which companies another app gets
        want to limit some other tool to 2 of our divisions
        could I pick the companies for the other app while I'm here

revoke_not-proven =
    withdrawn but I cannot try now whether the app still works
    how will I know later that revoking worked if I cannot test now
    I just revoked the app but can't test today. What's left to do later?
    revoked, no time to try it in the app
    Revoked, but the laptop with the program is at home. How do I finish this later?
    I can't start the app right now to see if cancelling worked
    withdrew it, but can't open the app to check
    revoked, no way to test
    Since our login with that vendor is closed, I can't try the app after withdrawing. Is the job done anyhow?
    I revoked it but have no way to try the app out
    Withdrawn on screen only; haven't checked. What should I still do later?
    Revoked the app but i can not try it now, how do I know later?
    I pressed revoke but cannot try the app right now, is it safe to assume it's gone
    revoked but no way to test until monday, what must I do then
    nobody checked if the access is really off after we withdrew it
    Revoked it on screen but I can't get at the app today to try. What should I check later?
    I clicked revoke, but only the warehouse guy can open the app and he's off until Monday
    Did the withdrawal yesterday, never tested. Is it really gone?
    The app vanished from the screen but I've no way of trying it out right now
    no chance to test the app after withdrawal, what do i do tomorrow
    I took the rights away and the vendor's login is already closed for me, so I couldn't verify
    Access was revoked but nobody tested it; is that sufficient?
    I removed the old booking tool's permission yet the laptop it ran on is gone, so I can't try. Am I safe?
    Revoked it Friday, didn't have time to see if it's truly shut out
    revoked it on screen, no way to run the app any more to check
    I revoked it but have no way to open the app to check, is it enough?
    revoked it on screen but cannot start that app from here, so is it really gone
    No licence any more for the tool so I can't test if revoking did the job
    I've withdrawn it, the tool's already uninstalled so I can't try
    revoked, yet we no longer have that software so nothing to test with
    Withdrew the till's rights after hours, can't try it till the store opens
    revoked yesterday never checked
    i revoked it but the supplier has already closed my account so cant test
    Rights pulled, can't test before Monday, what should I look for then?
    Revoked yes, but the supplier already closed my login so I can't test whether it's out
    withdrew the rights on a Friday night, how do I verify later that it is shut out
    revoked the vendor, can't open their tool any more to test
    How can I check later that the withdrawal worked?
    I've taken the consent away but I've no login to the app itself to see whether it's really locked out. How and when can that be verified?
    Revoked on a Friday afternoon, the app's user is back on Monday. Is that certain now, or should somebody test?
    pressed revoke yesterday, nobody tested if the tool is really out
    Threw the scanner out just before leaving, can't test till Monday
    Withdrew the rights but can't open the app to test, when may I assume it's done?
    The screen says the rights have gone; when dare I report to the board that it's shut?
    Withdrew it, but the app runs on a machine I can't look at. How do I find out later that it's really out?
    Took the till off this afternoon but the shop's shut so I can't try it, how will I know it's really out
    clicked revoke, have no login for the app so can't test whether it is out
    revoked, no way to test app now
    Took away its rights but can't test right now, how do I verify later that it's really out
    I withdrew it but nobody tested. What would prove it's gone?
    I revoked an app but can't start it today. How do I check later that it's out?
    I withdrew the consent, but the supplier closed our login so I can't test it. What next?
    I withdrew the app but couldn't test it, how do I find out later whether it worked?
    I revoked the app but can't test it until Monday, what should I look at then?
    I revoked the app but have no login to test it, what should I check later on?
    We withdrew the app on Friday without checking; how can we confirm on Monday that it is out?
    I took the rights off but can't test the app until the shop opens, what should I look at then?
    Revoked, but only the client can open that app and she's on holiday. What's left to check?
    Took the rights off, no time to test
    withdrew it on screen but have no login to the app to check, how do I make sure later
    We revoked it before the weekend, nobody has launched the tool since. Can I close the finding?
    revoked but cant test today
    I revoked it but can't open the app until Monday, is it safe to assume it worked?
    revoked it on the road, can't test till Monday; what do I check then
    I withdrew the app for the client but can't open it myself, so how can I be sure it worked?
    I withdrew it but can't test the app at the moment, how do I check later on?
    I revoked it on screen but can't test right now. How do I know later that the access is really gone?
    I've revoked the app but the supplier's portal is offline, so how can I check later that it worked?
    I've revoked it but can't open the app from here. Is it gone now?
    I revoked the app but the laptop it runs on is at the office. What should I check tomorrow to know it worked?
    The supplier runs the sync, so I can't see if my withdrawal worked. How can I find out afterwards?
    I clicked revoke but cannot open the program to try it. How do I find out later whether it worked?
    .opt-reauthorise =
        restore its access please, wrong one
        need it working again by tomorrow
        need to grant that app access again after all
        we may want it back on again, how?
        we might need to grant it again, how
    .finish =
        fine, i'll test later, that's it
        fine, will check tomorrow morning

revoke_another-consent =
    after ten minutes the app still works, did a colleague consent too
    could there be another consent by somebody else
    an hour after revoking it still gets in, whose consent is it using
    can one product hold the approvals of several users at once so that mine doesn't matter
    withdrew it yesterday, still alive today. Who else might have let it in?
    An hour after withdrawing at Exact the app still works. Who else approved it?
    revoked, waited long, and it can still get in
    I threw the app out yesterday and today it still fetches figures. Is there a second approval behind it?
    well past ten minutes and its access is alive
    long past ten minutes and the revoked app goes on as if nothing happened
    revoked hours ago, still in
    I took away my own consent this morning and it has fetched all day. Is there another one in play?
    revoked yesterday, still syncing today
    I withdrew my permission an hour ago and the thing keeps importing invoices. Whose rights is it using?
    waited one hour after revoke and it still works. second consent somewhere?
    my rights for the app are gone since yesterday but it keeps syncing, maybe through a colleague's login?
    can one app have more then one consent in our subscription? mine is withdrawn, app lives on
    revoked yesterday, app carried on all night. Is there another permission somewhere?
    long after the ten minutes it still works, perhaps my partner gave permission also
    I took it off an hour ago and it's still lifting data. Someone else's consent?
    revoked yesterday, the tool fetched data again this morning
    waited more than 10 minutes after withdrawing and it is still alive, is there a second permission of someone else?
    two of us connected Visma thing, I removed mine but it keeps going next day
    It's been an hour since I revoked and the app still gets in
    Revoked on Monday, it's Thursday and it's still fetching fresh invoices
    I waited well over ten minutes and restarted, but the withdrawn app carries on. Is somebody else letting it in?
    A day after withdrawing, the tool still updates daily. Whose consent keeps it alive?
    My own permission is gone for a week already and still new data arrives in the report
    waited half an hour after revoking, still works!!
    Long after removal the connector keeps running, could it hold a second authorisation?
    I revoked it over half an hour ago and it's still pulling invoices. Could a colleague have authorised it too?
    app zombie, revoked an hour ago and still syncing
    An hour after withdrawing, sales from the old register still land in our ledger. Whose permission is it riding on?
    Withdrew the kiosk's access at noon, it's evening and it's still posting orders. Someone else must've approved it as well?
    an hour after I revoked, still fetching. Somebody else's approval?
    half a day later the revoked app still gets in
    an hour after revoking, the app still pulls data
    my grant is gone since yesterday yet the vendor still sees new invoices, through whom
    even the day after, the thing is reading our books
    rights gone, had coffee, had lunch, and the thing's still pulling records
    An hour after withdrawing, the programme still fetches. Did someone else say yes as well?
    Half an hour after revoking, the tool still loads; are there perhaps more people who gave permission
    revoked mine, waited, still works. colleague's consent?
    A full hour after revocation it still loads. Who else could have let it in
    It survived the withdrawal, even after a coffee break of half an hour. Second authorisation somewhere?
    revoked yesterday, today it still posts orders
    well past the ten minutes and the app goes on fetching after I withdrew it
    Could our connector be running on a second person's approval? I removed mine hours ago
    it's a day later and the tool I withdrew keeps importing
    revoked an hour ago app still pulling, other user?
    revoked this morning, tonight it still imports invoices, who else allowed it
    Waited more than ten minutes after revoking and it's still in. Someone else's approval?
    An hour after revoking it's still pulling invoices. Who else let it in?
    I withdrew on Monday, Wednesday the app is still posting
    Days after my revocation an entry popped up from that tool under a colleague's name
    app gone from my list since this morning, and it's still fetching in the afternoon, has somebody else allowed it too?
    revoked, waited half an hour, app carries on merrily
    A quarter of an hour after revoking it still works
    Well past the ten minutes and the revoked app keeps going. Apparently it lives on a colleague's yes. Who is able to see all of them?
    Hours after revoking mine, the client's app still fetches. Where could someone with more rights see all users' consents?
    An hour after I withdrew it the program gets new data, is it running on a coworker's approval
    Threw it out an hour ago under my name and it still runs, perhaps it runs on a colleague's yes?
    An hour after I revoked it's still fetching, could somebody else's approval be keeping it alive?
    waited way more than ten minutes after withdrawing, app still alive, whose permission is it on
    I waited the ten minutes after revoking, it still fetches. Somebody else's permission?
    Waited well over ten minutes after removing it and it still gets in, could somebody else have allowed it as well
    waited half an hour after revoking and it still fetches, somebody else must have let it in
    the tool I cut off yesterday was busy again this morning, is there a second permission around
    mine is withdrawn, an hour later it's still busy, I suspect the boss approved it too
    hour after revoke still connected, second consent?
    An hour after I withdrew it the app is alive and well, does someone else's approval keep it going?
    Waited long past the ten minutes and it still gets data
    I took mine away an hour ago and it still reads. Which colleague let it in as well?
    I withdrew my consent, does someone else's for the same app perhaps keep it going?
    I revoked Dext hours ago and it still gets new data. Could somebody else have authorised it too?
    A day after withdrawing the app it is still posting entries. Where does it get its access from?
    The app keeps running long after I removed it from my list. Whose permission is it using now?
    It's been a day since I withdrew the app and it still fetches data, maybe through a colleague's permission
    Half a day after I withdrew it the app still runs, is that my partner's permission?
    My revocation did nothing because the tool seems to run on someone else's grant too.
    Revoked, waited half an hour, and the tool still reads; who else might have approved it?
    I revoked it yesterday afternoon and it still syncs this morning, could a second consent exist?
    Long after my withdrawal the app keeps running, so whose permission is it using now?
    The withdrawn app still works after a day, where could a leftover permission be hiding?
    I revoked it this morning and by the afternoon it was still fetching, is somebody else's yes keeping it alive?
    An hour after taking the rights away the app still works, perhaps through my partner's login?
    pulled its rights yesterday, still alive today, is there a second permission somewhere
    revoked on my login, still going after a whole afternoon, my wife has a login too
    waited well over the ten minutes and the revoked app fetches on
    gone in my list yet hours later the app fetches all, through whom
    It's been a whole day since I revoked and the tool is still fetching. Someone else's yes, maybe?
    Withdrew mine last week, entries keep coming under the branch's name
    Can one product run on more than one user's permission? After an hour ours refuses to die
    Killed it yesterday, alive today; whose consent is it feeding on
    Three hours after revoking there are fresh entries; somebody in Bristol uses the same package
    one hour after the revoke the sync still runs, so some other login must have approved it too
    revoked yesterday, vendor logs show 200 responses today
    customer revoked us this morning and our evening job still works, whose grant is that
    A day after withdrawing, the vendor can still get in. Might a second person have consented as well?
    The supplier claims to hold another valid consent from our group. Mine is gone, so whose?
    Waited overnight, and it still fetches, someone else's approval must be in play
    My approval's been withdrawn since yesterday and it runs happily on; who else said yes?
    Two days after revocation the vendor still gets in; presumably a second approval elsewhere in the group
    still works after 10 min, maybe other user
    hour after revoke app still pulls data
    waited long, app still in
    day later still reading, second consent?
    can one product have more then one consent after i withdrew mine
    revoked last night, it is still pulling invoices this afternoon - someone else's permission?
    An hour later the stock tool still gets in, though I took my consent away.
    days after withdrawing the link the payroll app keeps posting, does a colleague's yes keep it alive
    It survives my revoke. HR must have authorised it separately?
    Board said out, I did it the same night, and this morning three receipts were booked by it again. Did the secretary switch it on too at some time?
    twelve hours after removal it's alive, must be running on another person
    Waited half an hour after revoking, app still alive. Does another person's permission keep it going?
    It survives my withdrawal even an hour later. Who else may have let it in?
    an hour has passed since the revoke and still data goes; a co-worker's consent perhaps?
    Waited half an hour and the revoked app still reads
    Well past ten minutes and it's still getting in
    Revoked yesterday and today it fetched data all the same
    More than a day after revoking, the app keeps posting in our companies, is someone else's approval in play?
    Fifteen minutes have passed since I revoked and the app still gets data, is someone else's permission being used?
    A full day after I revoked it the app still fetches. Could there be a second authorisation by a colleague?
    Two of us once approved the same app. Mine has been withdrawn for days, but the app goes on. What now?
    Waited half an hour after revoking, the app still gets data; is a second approval active somewhere?
    Half an hour has passed since I withdrew. The tool still refreshes. Who else might have approved it?
    I pulled my consent this morning. It's past noon and the tool is still posting. Someone else must have approved it too, right?
    Half an hour after I revoked it the app is still downloading our ledgers, who else can have allowed it?
    Revoked it yesterday, still syncing today
    Waited a full day after revoking, the app is still in. Do I have to chase other users?
    Revoked an hour ago and it still downloads. Could someone else's approval be keeping it alive?
    .opt-overview =
        show me the list of the whole office
        show me how to look up everyone's apps
        show me every app then
    .opt-change-accountant =
        our old firm may still be in, we switched in January
        probably our former accountants' login
        that's surely our former bookkeeper's link, we switched firms
        new accountant since january, want to clean up the old one's links
        we left that accountant last year, bet it's theirs, how do I clean up
        probably our former bookkeeper's login
    .finish =
        I'll ask the girls in accounts, we're done
        i'll ask my colleagues, thanks bye

revoke_still-allowed =
    even after waiting exact online still lets the app in
    Wegwijs still gets access after ten minutes, how come
    second check after waiting: Exact still says yes to the app
    revocation check fails twice
    We waited and your test again got through with the app I withdrew. Did I take the wrong line?
    your check still gets in after the waiting time
    The automated test says Exact still accepts the connection though I revoked it. Wrong row maybe?
    second check after waiting also says still allowed. what could be wrong
    Wegwijs gets in even after the ten minutes, did I revoke the wrong line?
    revoke done, waited, checked twice by your tool: still lets in. maybe connection belong to other user
    checked again after waiting and your tool says still let in. Did I revoke the wrong line?
    second check after waiting says still allowed although I revoked, why
    Wegwijs checked twice and says exact still accepts the connection after the withdrawal
    waited, checked again, still authorised. I don't understand what i did wrong
    check says exact still lets it in after withdrawing
    after revoking and waiting, does it still get in through some other user's yes
    Checked after a good while: Exact still admits the tool I threw out
    Second check after the wait says Exact still accepts it though I withdrew
    exact still lets it in after revoke
    According to the screen I removed the app, but a quarter of an hour later it still reads every client.
    Exact keeps accepting calls of the app an hour after I revoked it, and no colleague has it. What now?
    Even a quarter of an hour after I withdrew it, Exact Online keeps letting the app through.
    The check says Exact Online still lets the app in although I revoked it, what is left to do?
    .finish =
        ok leaving it here
        I'll get onto whoever runs our subscription

revoke_opens-after-all =
    the other way is not needed, my exact online opens after all
    it opens now, take me back to where I was
    My Exact Online opens again now, can I pick up revoking where I was
    My Exact Online would not open earlier but it does now, can I still withdraw the app the normal way?
    My Exact Online came back to life after all, pick up the withdrawing where I left
    My Exact Online would not open and I was about to take the detour for revoking, but it now opens fine. Where do I pick up?
    .done =
        fine, back to it
        resume please
        Good, let's pick up where we left off
        ok carry on
        great, take me to the earlier step
        right, continue the normal way
        since it loads now I'd rather follow the first menu
        right, back we go
        Good, I'll pick up where I left off.
        fine by me, carry on
        understood, take me there
        carry me back
        ready to resume
        lead on
        okay back to it
        let's carry on then
        sound, continue so
        yes yes, take me to where I was
