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
    former accountant
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
    .opt-other-list =
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
    .opt-withdraw =
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
    .opt-narrow =
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
    .opt-still-works =
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

revoke_prove-after-wait =
    the app still works after ten minutes
    now after waiting the app does ask to sign in
    I waited the 10 min after revoking, what do i do in the app to see if it's dead
    waiting is over. how do I test by hand if the withdrawn app still fetches
    after the ten minutes app shows login page, it is finished then?
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
    .opt-still-works =
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
    .finish =
        ok leaving it here
        I'll get onto whoever runs our subscription

revoke_opens-after-all =
    the other way is not needed, my exact online opens after all
    it opens now, take me back to where I was
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
