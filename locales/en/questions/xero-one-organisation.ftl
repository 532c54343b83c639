### How readers ask for this guide: a question a line. Nobody gets to see them.

xero-one-organisation =
    take one organisation away from an app in xero
    an app may only see one of my xero organisations
    disconnect an app from just one organisation in xero
    exclude an organisation in xero
    limit an app to some organisations in xero
    remove one organisation from an app in xero, keep the rest
    the app should no longer see the charity in xero, but still the company
    only stop sharing one entity with an app in xero
    is there an equivalent for Xero where only one org is dropped
    sounds like what I need but for a single xero organisation
    for Xero: exclude a single organisation from the app, please
    xero can do it per organisation can't it? drop one there
    in Xero it's the reverse, one org too many in the app
    in xero take it off the UK organisation only
    one org on here has no business with this app, how do I drop just that
    the trading org should keep... no wait, just one org must go
    take one organisation away from an app in Xero, keep the others
    Xero: disconnect only the Irish company from the scanner
    we sold a subsidiary, its Xero must leave our reporting tool
    limit an app to some of our Xero organisations
    app sees four Xero orgs, should be three
    stop the forecast tool for entity B in Xero but go on with A and C
    a client wants his Xero organisation out of our software, other clients stay
    exclude a single Xero organisation
    not everything off in Xero, just the one
    Xero demo company shouldn't be in our dashboard
    test organisation in Xero must go from the integration, production mustn't
    remove the director's private organisation from what the app sees in Xero
    partially unlink Xero
    London branch closes, take its Xero off the tool
    keep xero NL, lose xero UK for this app
    Can a program be ended for one company in Xero while running on in another?
    shield the foundation's Xero from the receipts app
    we share too many Xero organisations with a tool, drop one
    does Xero let me exclude a single organisation and keep the app on the others, how
    in Xero I'd like to drop only one organisation from an app
    in xero the app shouldn't reach one of the organisations, the others are fine
    how do I remove just one organisation from an app in Xero?
    xero, only the Irish entity
    Dext needs to leave that one Xero org but not the other two
    can I exclude a single organisation in Xero?
    one of my Xero clients doesn't want the app any longer, the rest keep it
    sold a subsidiary that's in xero, take it off there and nowhere else
    fewer organisations in xero, not none
    if I unhook it from one company in Xero, will the other ones carry on?
    hide my personal holding in xero from hubdoc
    xero partly disconnect app, 1 org from 6, is possible?
    just the demo org has to lose it in xero
    We have three organisations in Xero. The scanner may no longer use one of them, how?
    Xero: shield just the holding from an app, leave the rest
    take one client out of a tool in Xero without touching the other clients
    As a practice we use one app for twenty Xero organisations. One has to come out.
    can a program leave organisation A and stay with B in Xero
    partial disconnect in xero
    We sold a company that's still in our Xero. The app must go there, not elsewhere.
    One charity in Xero no longer wants to be in the dashboard, the other two do.
    xero, limit the app to our head office
    remove one organisation from app in Xero
    Xero disconnect just one organisation
    limit app to one Xero organisation
    exclude an organisation in Xero
    Xero restrict app to single company
    one org off, others stay Xero
    take one company out of Xero app
    Xero app sees too many organisations
    how do I remove one org in Xero?
    unlink single Xero organisation
    Dext off one Xero org only
    Xero access per organisation
    hide holding organisation from Xero app
    Xero fewer organisations for app
    narrow Xero app access
    keep app, drop one Xero organisation
    only disconnect second Xero company
    Xero demo company remove from app
    restrict Power BI to one Xero org
    Xero one organization disconnect
    xero remove one orgnisation
    stop app for one entity in Xero
    wrong Xero organisation linked, others fine
    one client off the Xero app
    sold a company, take that org off in Xero
    three Xero organisations, app may see two
    linked two Xero orgs by mistake, remove one
    app is still needed in Xero, except for holding
    in Xero, can I take it off only one of the organisations
    Xero drop one organisation
    A tool of ours is tied to four Xero organisations and the sold one has to go. How do I do just that?
    this is about a Xero organisation, not Exact
    remove one organisation from an app in Xero
    The app should leave just our charity's Xero organisation alone and keep the others
    narrow a Xero app to fewer organisations
    App should keep working for company A in Xero but not for company B
    remove one org from an app xero
    We sold one of our entities. Our cash-flow app must stop seeing that one in Xero, while the others remain.
    limit app to only some of my xero organisations
    client left our practice; our Xero tool must lose that client only
    how can I take away single organisation from app in xero, not everything
    The auditor's app has four of our Xero entities and needs just three
    remove only one organisation from an app in Xero
    app should keep Galway and lose the Dublin company in Xero
    we have five orgs in xero, app must not see the fifth
    client left us, take just their Xero organisation out of our reporting app
    I ticked one company too many when I connected to Xero, take that one off
    xero: want to keep the app but not for my personal org
    sold one branch, the software still reads it through Xero, other branches must go on
    limit an app to some Xero organisations
    take one org away from app in Xero, keep the others
    we sold a company, the dashboard must not see its Xero any more but still the rest
    Xero: remove app from single client file
    I connected too many Xero organisations to the tool, remove one
    stop access for just my private company in Xero
    client left our practice, app should not read his Xero, other clients stay
    We sold the second cafe. The till should leave that Xero file alone but keep going for the first one
    Square must keep working for the gym in Xero but not peek in my private holding
    one out of four restaurants in xero needs to be hidden from the roster tool
    Xero: keep Mews for the hotel, drop it for the restaurant next door
    Which of my Xero businesses am I in at the moment? I only want the till off the bakery
    My divorce settlement: he gets the deli, I get the florist. In Xero the till should just see the florist from now on
    Franchisee left the group, so the rota tool must lose that one entity in Xero and nothing else
    Xero with six pubs, the app should be in five
    Before I pull the till off the deli in Xero: where does it tell me which business I've got open?
    Irish shop out, Scottish one stays: ordering app in Xero
    Keep Dext in Xero for all clients except the one that left
    one Xero organisation should be off limits to the reporting tool
    We manage nine orgs in Xero, take the app away from just the charity
    xero app should see only two of my three companies
    client sold one company, its Xero books must not be visible to Fathom, the others yes
    In Xero, must I be inside the particular organisation before I take it away from an app?
    stop Dext at just the Leeds org in Xero
    Xero: charity off, trading companies stay, same tool
    our Xero tool should keep reading A and B but not C
    exclude a single entity from an app in xero
    in Xero our budgeting tool covers five clients; number three has left and should be excluded
    keep a Xero app for two organisations and drop the third
    take only one Xero organisation out of a tool's reach
    sold one entity, its Xero file shouldn't be visible to the reporting tool any longer
    make sure I'm in the proper Xero organisation prior to dropping just that one from the tool
    Of our four Xero books the forecasting tool may see only three from now on
    In Xero keep the app for the shop but not for the trust
    Our Xero has three organisations, the tool should lose one of them
    How do I open that one Xero organisation from which the app has to go?
    One of our Xero organisations should be hidden from the tool, the others not
    Syft should see our UK and Irish Xero companies but no longer the sold Scottish one
    In Xero, keep the app, just not for the one organisation
    Remove one of three Xero orgs from the consolidation tool
    We divested the NZ company in Xero; Fathom must go on for the other two
    limit a Xero app to fewer organisations
    Xero demo company should no longer be read by our BI, the live ones should
    one xero org out, others stay
    How do I make sure I'm in the proper Xero company before taking the app away from only that one
    Consolidation app in Xero: leave UK in, take Ireland out
    the Xero organisation of the sold business shouldn't be seen by our planning app which continues for the rest
    Joiin reads six Xero companies, five would be right
    I have similar named Xero companies; where do I see which I'm in before I detach the tool from it
    After disposal of the Welsh company the Xero reporting app ought to keep the English one only
    let go of just one organisation in Xero for this add-on
    Multi-entity reporting app on Xero: drop one of the entities
    only take the Manx company in Xero off the tool
    Xero: our fund admin tool may keep SPV 1-4, not SPV 5
    in Xero our plugin should drop the charity org but keep the shop org
    keep an app away from one of my Xero organisations only
    sold a subsidiary, its Xero org must disappear from the dashboard, others remain
    agency: stop one client's Xero org being read, not the other nine
    one connector, three Xero orgs, and the pension org is none of its business
    one org off app in xero
    keep app in 2 xero orgs, drop third
    sold a company, app should lose only that xero org
    xero limit app to some organisations
    xero switch to the org the app should forget
    only our charity's xero org should be off limits for the tool, keep the shop
    reduce xero orgs for a tool
    unlink tool from a single xero company
    five xero orgs connected, take off one
    In Xero, keep the app for the gym but not for the holding
    xero remove app for just one org
    Two pubs in Xero; the rota tool should only lose one of them
    Keep the app off our charity in Xero, fine for the other orgs
    In Xero cut the app off from just the foundation
    In Xero the app should lose one organisation and keep the others
    Remove just our Irish company from a Xero connected tool
    xero app limit to two orgs
    We sold one entity; keep the dashboard on the rest in Xero
    Shield a single Xero organisation from the expense tool
    How do I take the app off for only one of my three Xero orgs?
    NZ stays, AU closes, in Xero for that tool
    one Xero company out, rest stays linked
    how do I make sure I'm in the right Xero organisation prior to taking the app off there
    Take the app off one Xero organisation and leave it on the other two
    in Xero, hubdoc may stay for the shop and must go from the trust
    client with two Xero orgs wants the cash flow tool in only one of them
    limit a Xero app to a single organisation
    syft should stop seeing our dormant Xero company, the rest is fine
    remove one of four xero organisations from an integration
    xero: keep app, drop organisation
    we sold a company that's in Xero, the reporting tool should lose just that one
    our practice tool covers several Xero clients; client Murphy wants out of it, others stay
    the app is welcome in the Ltd but not in the LLP, both are in Xero
    don't let pleo see the holding in xero, just the trading company
    two Xero files, one app, want to split them up
    stop sharing one particular Xero organisation with Fathom
    just the Scottish organisation in Xero should be off limits for the app
    one app, three organisations in Xero, has to become two
    Belfast moves to other software; in Xero the scanner should only let go of Belfast
    can an add-on in Xero be kept for org A while org B is closed to it
    our accountant's dashboard may no longer read the family trust in Xero, the company it still may
    one xero org shoud be off limits for dext, others not
    our Xero organisation for the café may not be read by the payroll app, the bar's may
    the add-on may look into Xero org North and must be kept out of org South
    Only one Xero org should lose the app
    Keep the add-on for our other Xero companies
    Stop an app for a single Xero organisation
    Our client's reporting tool is on three Xero organisations. One was sold and should come off, the other two remain.
    The app may keep seeing the trading company in Xero, only not the family trust.
    BI app must no longer see the Irish firm in Xero but keep the English one
    We sold one of three Xero organisations; unhook only that one from the hours app
    CRM sees two Xero companies, one of those is sold and must be detached, the other stays
    Keep the tool in Xero but hide just one organisation from it
    Only the charity should be out of Hubdoc's sight in Xero, the trading company stays
    Sold one of our Xero organisations, so the forecasting tool loses that one only
    Is it possible to bar an app from one Xero organisation while it keeps the others?
    we sold a company, the app must not see that one in xero from now on, others fine
    Of five Xero companies, one closes; the app must be blind to that one only
    Our report tool shows four Xero organisations, one has to disappear
    keep the app in Xero, except for the charity's organisation
    one Xero org shouldn't be in that app any more, the rest should
    sold one of our Xero businesses, should leave the report app, others stay
    One of our three Xero organisations was sold, the app may stay on the other two
    After the split the dashboard must leave my brother's Xero, not mine
    connected too many xero orgs yesterday, one has to go
    A client left us; keep our reporting tool in everyone else's Xero but out of hers
    Sold the Irish entity; take the dashboard off that Xero organisation and leave the British one be
    in Xero keep the app for two organisations but not the third
    only take the Dublin org away from the app in Xero, leave Cork
    Xero: app out of one org, not out of all
    xero remove one organisation from app
    xero app keep for other orgs
    xero exclude single organisation
    xero disconnect just one company
    xero one org off, rest stays
    Can xero hide just one org from it?
    xero remve one organistion only
    We have three organisations in Xero, one should be hidden from the app
    Keep the app in Xero for the shop, not for the trust
    The app may stay for the UK company but not for the Irish one in Xero
    Drop one organisation from a Xero app, keep the other two
    We sold a subsidiary; its Xero books shouldn't feed the dashboard any more, the rest should
    Restrict an app in Xero to one of my organisations
    Take only the dormant company in Xero away from the app
    How do I keep an app out of one of our Xero organisations but not the others?
    The app should keep three Xero organisations and lose the fourth.
    I want to take a single organisation away from our Xero dashboard tool.
    Can I disconnect an app from one Xero company and leave it on in our second?
    I have two organisations in Xero and the app may only keep one
    Keep a Xero app out of my second organisation but leave it in the first, how?
    I want to take one organisation away from an app in Xero and keep the others.
    One client's Xero organisation should leave our reporting app while the rest stays.
    How do I keep an app out of just one of our Xero organisations?
    Our app should stay for two Xero organisations and go from the third, how?
    Our UK organisation in Xero must be hidden from an app that the Irish one still uses.
    Keep the app in Xero for the shop but not for our holiday let
    The app may keep our bakery in Xero but must lose the café
    take just the old partnership away from the app in xero
    which organisation should I have open in Xero to take the app off just that one
    till off one Xero organisation only
    Keep Dext on all our Xero clients but one
    Remove a single Xero organisation from an app's reach
    Of our forty Xero clients only Hart Ltd wants the forecasting app gone
    How to be in the proper Xero organisation before taking the app off that one alone
    one Xero org out, app continues for others
    Our Xero tool covers four entities, we sold one of them
    how do I make sure I'm in the correct Xero org before taking the app off it
    limit a Xero integration: exclude the dormant company, leave the rest
    The reporting tool is on four Xero organisations; only the divested one has to go
    Keep Dext on the UK organisation in Xero and off the Irish one
    Xero, sold one entity, strip the app from that one alone
    How do I make sure I'm in the correct Xero organisation before I take the app off that one
    xero app off one org only
    keep xero app, not for org b
    remove single organisation xero app
    xero switch to org to remove app there
    in Xero keep the app away from one organisation only
    remove one org from a Xero app, others remain
    The gift shop's Xero should no longer be read by the tool, the museum's should.
    take just one company off the app in xero
    Dublin should come out of the Xero link, Cork stays in
    am I in the right xero org before I take the app off that one
    keep our app in three Xero organisations but out of the fourth
    take just one org away from the reporting tool in Xero
    sold a company; its Xero org should vanish from our planning tool, others stay
    client asks to exclude her trust's Xero file from our app, keep the rest
    how do I make sure I'm in the correct Xero org before removing the app from that one only
    hide one xero organisation from the app
    In Xero it may keep company A but not B
    Remove one of our Xero organisations from the tool
    shield just the holding in xero from an app
    The app should lose a single Xero company
    Which organisation must be open in Xero to remove just that one?
    In Xero the reporting app may no longer see one of our three organisations, but it keeps the other two.
    The Scottish company must leave the planning app in Xero, while England and Wales remain.
    We have four Xero organisations and an app should lose just one.
    Keep an add-on away from a single Xero organisation
    How do I remove an app from just one Xero organisation and keep it for the rest?
    xero app only one organisation off
    The tool covers four of our Xero organisations and should lose just one.
    Take one of our Xero organisations away from an app but leave the others.
    Our Xero app covers four organisations, one has to be taken out.
    Remove one Xero organisation from app
    Our analytics tool has three Xero organisations and should keep only two.
    Take only one of our Xero organisations away from an app
    An app should stop seeing our charity's Xero organisation but keep the business ones
    An app in Xero should keep two of our three organisations, how do I drop the third?
    Our Xero app may stay for the shop but has to leave the property organisation
    Our forecasting app must lose sight of one organisation in Xero but keep the rest
    Our app should keep two Xero organisations and lose the third.
    All my Xero companies are visible to the budgeting app but one needs to be private.

xero-one-organisation_disconnect =
    how do I disconnect the app here in xero
    disconnect at this xero organisation only
    will the app lose my other Xero organisations if I disconnect it in this one
    does disconnect in Xero only count for the organisation that is open
    pressing Disconnect in Xero org B, does A stay linked
    If I choose Disconnect for one organisation in Xero, do all users of that company lose the app, and the other companies not?
    does Disconnect in Xero at company A touch company B
    Which button in Xero removes the app for the open organisation only?
    xero disconnect app: this organisation alone or all at once
    does disconnecting here in Xero leave the other organisations alone
    Xero disconnect this org only
    I opened the one organisation that should lose it. Which dots and which item, so that the rest in Xero stay?
    does Disconnect in Xero only hit the organisation that's open
    will the app survive at my other Xero organisations when I disconnect here
    I've opened the company that must be excluded in Xero, what do I press now?
    does "Disconnect app" in Xero hit only the organisation I have open, or the others too?
    I'm in the Xero org that has to go, which button removes app here only
    will Disconnect in this Xero organisation also cut my other organisations?
    disconnect for a single Xero company, steps after opening it
    I'm at the sold deli's connected apps in Xero. Which button takes the till off here and leaves the florist alone?
    clicks for detaching the app in this single Xero organisation only
    I'm in the Xero company that the tool may not see, which clicks take just this one out
    I'm inside the right Xero org, which clicks take the connector off just this one
    in the right xero org now, disconnect only here
    I'm in the Xero organisation it should lose, what to press so only this one is cut
    In this one Xero client, which menu drops the app just here
    in the proper Xero org now, how do I take the app off just this one
    xero disconnect only here, which click
    In Xero, what do I click to unhook an app from just this organisation?
    .stuck-not-in-list =
        this organisation doesn't list it
        that program isn't shown at this company
        empty list here
        I see stripe and hubdoc only
        maybe it never was connected here?
        where should the app be, I can't spot it
        it isn't listed here
        nothing under connected apps for this entity
        I can't find it in this organisation
        only other apps are shown
        how do I remove something that doesn't appear
        it didn't hang there a moment ago either
        nothing hooked in at this entity at all
        I see all of them but the one that has to go
        am I in the wrong books? can't spot the name
        app isn't showing for this company
        apparently it was never linked to this company, I see nothing
        it isn't among the connected apps
        no such app over here
        it isn't showing for this company
    .done =
        taken off this ltd
        dots, disconnect, confirmed
        severed for the charity
        that's done
        clicked it away and said yes
        unlinked, it was the third in the list
        unlinked here
        dots menu, disconnect, confirmed
        Taken off for this organisation
        done for this one
        it's been detached from the subsidiary
        all four clicks finished
        removed, go check
        it hung there a moment ago and no longer does
        cut it off for the charity, touched nothing else
        confirmed in the pop-up
        list here is one shorter
        did the dots, disconnect, confirm. Bob's your uncle
        thought it'd never go but it's off this one
        unhooked and confirmed
        gone from this one's table
        removed it for this one
        clicked Disconnect app, disappeared off this one
        three dots, disconnect, confirm, all four done
        away it went

xero-one-organisation_proof =
    is this organisation gone from the app in xero
    which organisations does the app still see in xero
    can you list which Xero organisations our app still sees, now that I took one away
    check that only one xero company was removed from the app
    check which Xero organisations the app still sees, one should be gone
    is that one org really out in xero, can you look it up
    verify single company removed from app in Xero, need it for the buyer
    check that the app only lost one Xero organisation
    which Xero orgs does the app still see after I took one out
    is that one xero org gone from app, check
    Can you check that only that one Xero organisation is gone
    .check =
        yes do have a look
        yes get the list
        fetch the list
        yes do check that org is gone
    .plan =
        what would you ask for exactly
        let me read the request beforehand
    .by-hand =
        no thanks, I can check in xero
        i can see for myself, no need
        our IT never linked it with Wegwijs

xero-one-organisation_prove-by-hand =
    how do I check that the app is gone only here in xero
    is the app still at the other organisation in xero
    how to check that the app left only that one Xero organisation
    one Xero org taken off, where do I see the others still have it
    verify in Xero that the rest is still connected after excluding one
    I took the tool off one organisation in Xero. How do I check it's still there for the other?
    xero check: gone here and present there
    In Xero I took the app off the charity. How do I know the company keeps it?
    proof that the app is off one Xero organisation and runs on with the rest
    gone for one Xero org, still there for others: how do I confirm
    verify single-org removal Xero
    Having taken the app off a single organisation in Xero, what should I look at in the remaining ones?
    how do I check it's gone in just that one Xero organisation
    took the app off one Xero company, how do I see the rest is untouched
    how to verify app is gone in one org of xero and not in other ones
    After taking one pub away from the app in Xero, how do I check the other five are untouched?
    how to see that Xero only dropped this one org for the app and kept the rest
    confirm it vanished for one Xero entity but survives for the rest
    Took the tool off one Xero organisation, how do I check that the others kept it?
    how to check that one Xero org is out and the rest in
    how to verify in Xero that just that one org lost the app and the others still have it
    after dropping an org in xero what should i see
    How to see that the app's gone from this Xero company and still there in the others
    Where do I see that the app left that Xero client and stayed with the next
    App taken off one Xero organisation. How to see it is gone there and alive elsewhere?
    xero org off, check others
    how to check the app is gone from this Xero org and not from the rest
    .opt-gone-here =
        gone here and not there
        only here it is gone
        charity clean, ltd still has it
        exactly as intended
        only this company lost it
        runs on at the trading company, no longer here
        missing in one, present in the other
        compared both lists, just this one dropped it
        off here, others unaffected
        only this organisation lost it
        The sister company still has it, this one doesn't
        as intended, just the one removed
        vanished here but present elsewhere
        our main entity kept it
        checked both: absent here, there in the other
        charity lost it, holding kept it
        not everywhere, just where I wanted
        the sold one no longer has it, the shop does
        exactly as planned, the others carry on
        not here, still in the other
        gone here only
        no longer in this one, others fine
        not gone elsewhere, just here
        the other org still has it, this one doesn't
        isn't here any more, other one unchanged
        none here, still at the other
        exactly as wanted, Leasing lost it and Group kept it
        removed from this one, the sister company kept it
        here it's out, over at Jansen it's in
        removed from this one, the rest still has it
        as hoped, only this org lost it
        not here any longer, the other two kept it
        gone in this one, others still have it
        removed here only, as planned
    .opt-still-there =
        it is still here
        not gone yet
        refreshed, this organisation still shows it
        it stuck around here
        no change at this company
        after disconnecting it remains on this list
        hasn't left
        as if I'd done nothing
        it's still listed for this one
        hasn't gone
        After reloading the app remains right here
        no change at all
        this entity still shows it
        disconnect had no effect it seems
        present as before in this organisation
        the charity has kept it, and that's the one that had to lose it
        not gone anywhere, not even where I wanted
        refreshed, the line won't go away
        confirmed and all, yet the sold one has it
        not gone
        nope, still there
        it didn't go away here
        still listed in this one
        hasn't been disconnected
        gone? no, it's listed
        thought it'd gone from here, it hasn't
        nothing changed here
        not off this one
        hasn't budged
        hasn't budged, still in this one's list
        refuses to leave this one
        nope, sits there as before
        it's on the list for this org yet
        didn't go away
        still showing here
        it isn't gone
        nothing changed
    .opt-all-gone =
        it is gone everywhere
        vanished from all of them
        oh no, it's disappeared from every organisation
        the holding lost it as well, not what I wanted
        nowhere any more
        all the lists are empty
        help, my other companies don't have it either
        every company I open lacks it
        too much went, both are without
        it's gone from all of them
        oops, the other one lost it too
        No organisation has the app any more
        vanished everywhere
        none of our entities show it
        wiped out across the board
        oh no, the holding lost it as well
        nowhere left, not even where I wanted to keep it
        the Ghent branch rang, theirs has stopped too
        meant to drop one and dropped the lot
        gone from both
        not in the other one either
        none of them has it
        oops, disconnected everywhere
        the other wasn't meant to go, but did
        not listed anywhere now
        oh dear, group lost it as well
        damn, no company has it now
        neither company has it any longer, help
        oh no, it vanished from every company
        not in any org now
        it's gone from the lot of them, not what i wanted
        every one of them is empty now!
        it vanished from all our companies

xero-one-organisation_narrowed =
    the app may no longer use this xero organisation, what now
    one xero organisation is gone from the app
    Xero: off that one organisation, still on the rest. done?
    one Xero org removed, ok
    The tool lost a single organisation in Xero as intended. Do the others continue by themselves?
    one Xero org removed, others unaffected?
    The one company is off the app in Xero now. Will the remaining ones carry on as before?
    one organisation removed in xero, do the others carry on
    after taking one org off, must I reconnect rest in Xero
    done with that one Xero company, what if I later want the app off completely
    one Xero org removed, do others continue as before
    app no longer sees the sold company in Xero, done?
    Deli no longer listed for the till in Xero, florist still is. Finished?
    tool lost the one Xero organisation as intended, does it go on for the rest
    Xero tool now skips the sold org, nice; what if it shall see none
    The app lost that one Xero org. Will it carry on for my other two?
    App sees one Xero client less; do the others keep working
    The app no longer sees one Xero organisation, will the other ones keep working?
    .opt-xero-revoke =
        the rest can lose it too really
        throw it out completely
        we're quitting that tool altogether
        make it so it can't get in anywhere
        withdraw everything then
        other companies should be rid of it as well
        on reflection none of our companies need it
        remove it from everything after all
        cut it off from all of xero
        thinking about it, remove it from all of them
    .finish =
        just what I wanted, done
        perfect, leave the others
        exactly what we needed, cheerio
        job done
        exactly what I wanted, done

xero-one-organisation_all-gone =
    the app is now gone from all xero organisations
    I wanted to remove one but xero is fully disconnected
    I meant to drop one Xero organisation and now the app is gone from all
    all Xero companies vanished from the tool though I disconnected just one
    removing a single Xero org took everything with it
    meant to take one organisation off in Xero and now it's gone from all of them
    I meant to detach one organisation in Xero and now all are gone from the app. Why?
    xero: app vanished everywhere though I removed only one company
    After detaching one client in Xero the app works for nobody. Did it drop everything itself?
    xero: link with all companies lost after removing a single one
    meant one Xero org, and now it vanished from all of them
    Xero lost every org, wanted one
    I removed our tool from one organisation in Xero and the others have lost it as well. What can have happened?
    only meant to drop one Xero organisation, lost them all
    The app vanished from all my Xero organisations instead of one
    I only meant to drop one Xero organisation and now it's disconnected from all of them
    removed one org and the app lost everything in xero
    Took a single company off and the app vanished from the others too, how do I get those back in Xero?
    wanted one organisation off in Xero, now the app's gone from all of them
    removed 1 org and xero app lost everything, how to get others back
    took the one company off and the rest vanished too, in Xero
    removed one Xero org and now app lost all of them
    all organisations gone in the app, I only disconnected one in Xero
    oops app disconnected everywhere in Xero
    I only unticked one branch in Xero and now the booking app is gone from all three, help
    took one org away in Xero and the tool vanished from every other org too
    meant to detach one Xero organisation, all of them vanished from the app
    Took the app off one Xero organisation and it vanished from all
    Took the app off one Xero organisation and it disappeared from all
    I removed just the Irish org in Xero, now London's link is gone too
    wanted only one Xero company out of the app but now it has none
    detached one Xero company, and the app vanished everywhere
    removed a single Xero org and the app vanished from all of them
    removed one xero org, app gone from all
    took one xero organisation off and now the tool lost the others as well
    Took one org out in Xero and now it's vanished from them all
    took one org off in Xero and the app vanished from all
    took the app off one Xero organisation and now it's gone from all
    meant to free one Xero org from the app and lost the link for every org
    I removed one Xero org and the app vanished from all
    I wanted to detach the tool from one Xero organisation, and now it has vanished from all of them. What happened?
    I took one Xero organisation off and now the app lost all of them
    Meant to detach one Xero organisation and the tool vanished from every one
    Took it off one Xero organisation and it vanished from all. Can that be undone?
    took one Xero org away, now all of them vanished from the app
    Took it off one Xero organisation and now it's vanished from all
    wanted it out of one Xero organisation and now it's gone from all of them
    xero removed one org, all vanished
    Meant to take one Xero organisation away and now the app is gone from all of them
    I only disconnected one Xero organisation and now the app lost all of them
    I disconnected one Xero organisation, and now the app is gone from all of them.
    I took one Xero organisation off the app and now all of them are gone
    I removed an app from one Xero organisation and now it's gone from all of them.
    I removed the app from one Xero organisation and it vanished from all of them.
    I only wanted one company off in Xero and now the app's gone from all
    Removed it from one Xero client, and it vanished at every one
    removed one Xero org and the app vanished from all of them
    I only wanted the tool off one Xero organisation and now it's off all of them
    xero removed one, all gone
    tried to take one org off in Xero and it vanished for all
    I took one Xero organisation away and the tool lost all of them
    I removed one Xero organisation and all of them went
    I took one organisation off the app in Xero and now it's gone everywhere.
    I only disconnected one Xero organisation and now the app has lost all of them.
    I disconnected an app from a single Xero organisation and it vanished from all of them.
    One organisation removed in Xero, and now the app is gone from the other two as well
    I only meant to drop one organisation in Xero, now the app has lost all of them
    I took the app off one Xero organisation and now it has vanished from all of them.
    .opt-xero-reconnect =
        put it back at the ltd
        connect anew then
        how do I get the others hooked up again?
        that needs repairing, the holding depends on it
        link again please
        I want the ones I meant to keep back
        I'll have to hook Group back up then
        I need it back for the others
        we want it in the other two again
        get it linked again to the others
        hook it back up please
        put it back on for the other three please
        how do i get the rest back, i'm in trouble
        I need it back for the main company
    .finish =
        that's fine actually, finished
        whatever, no more needed

xero-one-organisation_still-listed =
    the app is still at this organisation in xero
    disconnecting one organisation does not work in xero
    took the app off one Xero organisation only, it's still shown in that one
    the single Xero company I excluded keeps listing the tool
    won't leave that one Xero org, others untouched
    The app had to leave just one organisation in Xero, and right there it's still listed after Disconnect. Did I forget to confirm?
    xero: app disconnected at that single organisation yet still visible there
    the one organisation I cleared in Xero still shows the app
    Xero org still has it
    After disconnecting for a single organisation, Xero's list there hasn't changed. Did I skip a confirmation?
    the app is still shown under the one Xero company I removed it from, the others should keep it
    one org should be cut off in xero but app stays listed there after disconnect
    took app off one Xero org only, still shown for that org
    disconnect for single organisation in xero does nothing, app remains there
    that one company still has the app in Xero after I confirmed, others weren't touched
    confirmed Disconnect app, but in this Xero organisation it's still shown
    I only wanted one Xero org off the tool, reloaded, and that org still has it in Connected apps
    did Disconnect for this Xero company, after refresh the app sits there like before
    Wanted the till off only our Leeds branch in Xero, confirmed it, Leeds still lists it
    In Xero the sold pub keeps showing the rota app after I confirmed
    tried to remove a single Xero org from the app, it's still in that org's list
    tried to detach a single Xero organisation but there it remains
    I took the one Xero organisation away from the app but it's still shown there
    disconnected it for a single Xero org but it remains listed there
    xero org dropped but app still shown there
    For that single Xero org, the app is still showing after I took it off
    app still listed at the one Xero organisation I removed it from
    took it off this Xero organisation, it's still there after reload
    Took the app off one Xero organisation, reloaded, there it is. Did I forget to confirm?
    took the app off one Xero organisation, but it's there after a reload
    Removed it from the sold Xero organisation and it still sits there, the others are meant to stay
    took one org off in Xero but the app is still shown there
    xero one-org disconnect didn't take
    I removed the app from one organisation in Xero, yet that organisation still lists it.
    removed it for one organisation in xero, it's still there
    After disconnecting for that one Xero client it is still listed there
    took the app off that single Xero org, it's still displayed there
    xero one org removed still shows
    disconnected it for one xero org but it's still there
    After disconnecting one organisation the app is still listed there in Xero.
    .finish =
        was the confirm button, all set
        I never confirmed, now I did. thanks, done
        i'll contact xero about it

xero-one-organisation_several =
    remove more than one organisation from a xero app
    disconnect two organisations at once in xero
    remove three of ten Xero organisations from an app in one go?
    several Xero organisations to take off the same tool, each separately?
    five of our Xero companies must go from the app, is there a faster way
    three of my xero organisations have to come off, two stay
    I want an app off five of our twelve Xero organisations. All at once or one by one?
    xero: several companies, not all, out of an app
    Must I repeat it per organisation in Xero if four of nine have to leave the app?
    In Xero I want an app off half of my clients. Anything quicker than per organisation?
    five out of twelve Xero organisations must lose it, one by one?
    several Xero orgs at once
    Is there a bulk way in Xero to take an app off some organisations while keeping others?
    take the app off several Xero organisations at once
    Five of our Xero orgs should be dropped from the app. One by one?
    Need to take six of our Xero companies off the app, is there a bulk way?
    more than one organisation must be removed from xero app, one by one?
    Do I repeat the whole thing for every Xero entity that has to come off?
    need to take several organisations off the app in Xero, is it one at a time
    four xero orgs to drop, must I repeat it four times
    bulk removing a handful of organisations from one app in Xero possible?
    remove app from several Xero organisations at once
    have 25 client files in Xero to take from one app, do I click each
    bulk disconnect in Xero for half of our companies
    Three of the seven gyms have to be taken away from the app in Xero, all at once or each one by hand
    Four out of ten entities in Xero shouldn't share with the app, must I repeat it four times?
    there are six Xero clients to take out of the app, must I repeat it per org
    four orgs at once out of the same app in Xero?
    two out of five Xero organisations must be taken from the tool
    There are four Xero organisations it must leave while others stay, one by one?
    four Xero organisations must be hidden from the app, five remain: one by one?
    hide seven out of ten Xero companies from the tool
    four Xero orgs to take from the connector, in one go?
    three xero orgs to remove from app at once
    two of five xero orgs must go from the tool
    The app should leave four Xero organisations, must I do each one?
    more than one Xero organisation should be taken off the app
    three of our five Xero organisations shouldn't be seen by the app
    seven Xero organisations, four have to be closed for the app, one at a time?
    There are four Xero organisations the app should lose and two it keeps. Must I repeat it four times?
    four of our six Xero organisations must come out of the app, all at once?
    Three out of ten Xero organisations need to be hidden from the tool
    Must I repeat it per Xero organisation if the app has to leave three of them?
    several Xero organisations to take off the app, one at a time?
    Sold four of the six Xero orgs, do I repeat it for each
    four Xero organisations should lose the app and two keep it
    xero several organisations to exclude
    Four out of six Xero organisations must go from the app, one at a time?
    Two of my five Xero organisations must be taken from the app
    Two of our Xero organisations should be closed to the app. Do I have to do each separately?
    I need to remove an app from three of our five Xero organisations, is there a quick way?
    The app has to go from four Xero organisations but not from the fifth, must I repeat it?
    there are four organisations in Xero it shouldn't see, one by one?
    Not just one Xero client, five should leave the app and thirty remain
    two of the nine Xero orgs must be off limits to the app
    Three out of eight Xero organisations should be hidden from the tool, one at a time?
    xero three orgs to take off
    need to remove three of our xero organisations from the app
    five out of eight Xero orgs must go from the app, one at a time?
    three xero organisations should go, must i do each
    Four of our nine Xero organisations should leave the reporting app, do I have to do them one by one?
    Three of our Xero organisations must be hidden from the app, do I repeat it for each?
    Take a bookkeeping tool away from three of our eight Xero organisations, one by one?
    Four of our ten Xero organisations must be hidden from an app, one by one?
    I have four organisations in Xero that an app should lose and two it should keep
    There are four organisations in Xero I want to keep away from the app, must I do this four times?
    The app must lose six of our ten Xero organisations. Six times the same?
    .done =
        okay, one by one
        starting with the first ltd
        clear, per company
        unlinked all from within the app
        got it, separately
        fine, I'll do it three times
        ok, one by one
        clear, start with this
        I'll repeat it for each
        the app has a button like that, good
        no bulk option then, I'll work down my list
        right, back to the first one
        fine, let's go
        okay, one by one then
        starting with the first of the six
        tedious but clear
        read it, let's carry on
        alright, repeat per company, understood
        tedious but fine
        seven rounds, here I go
        one by one then
        fine, starting with this one
        right so one at a time. carry on
        fine, first the shop
        fine, one by one

xero-one-organisation_not-in-list =
    at this xero organisation I do not see the app
    the app is not at the organisation I want to take away in xero
    in the one Xero organisation to exclude, the app isn't listed, is it off already
    the app doesn't appear at the sold subsidiary's Xero, done then?
    can't see the tool at that one Xero company, does that mean it has no access there
    for that one Xero organisation the app isn't even listed, so does it have no access there already?
    I want the app off one organisation in Xero, but it's already not listed there. Is that it?
    xero: app not shown at the organisation that must go, though at the others it is
    At BV South in Xero the app isn't in the list, while it had to go only there. Am I at the wrong company?
    exclude one organisation in Xero, but the app isn't even there
    in that one organisation Xero doesn't list the app at all
    app absent in this Xero org
    I came to remove it for a single Xero organisation and can't find it there. Already gone, or am I elsewhere?
    I opened the one company in Xero that must come off, but the app isn't shown there
    app not listed in this xero org, only in the other ones. is it already off?
    Could the app be absent in this Xero company because it never had access to it?
    at this one xero organisation the app isn't listed, so is it off already?
    opened the org I want to take away in xero, but no such app there
    wrong organisation maybe? the app's not shown for the one Xero company I want removed
    want to take this Xero org away from the app but it's not listed here
    app not in Connected apps of this one organisation, only in others. Already off?
    am I in the wrong Xero company? the app I'd take off this one isn't there
    I open the branch in Xero that should no longer share with the till, and the till isn't even there; the others have it
    Wanted to take the till off the deli only, but in Xero's deli the app list has no till
    wanted to take one org from the app but in that org Xero doesn't list it
    wanted to drop a single organisation from an app, in that Xero file the app isn't shown
    At the one Xero organisation it should leave, the app isn't listed, elsewhere it is
    the Xero organisation I want hidden doesn't list the app at all, while others do
    the Xero org I'm shielding doesn't show the app, though I want it kept out of just there
    app not shown at that xero org i want removed
    This particular Xero org doesn't list the app I want taken off it
    the app isn't listed at the Xero organisation I want to shield
    I opened the Xero organisation that should no longer be seen, and the app isn't listed there. Am I in the right one?
    app isn't listed at the Xero organisation I want it removed from
    I want this Xero organisation out of the tool's reach but the tool isn't listed here
    in the one Xero organisation it should leave, the app isn't displayed
    want it off one Xero org but it isn't listed there
    xero this org doesn't list the app
    the app isn't listed at the one Xero company I want it off
    The app to be removed for this one Xero client isn't in its connected apps
    I want Dext off one Xero organisation, but at that one it isn't shown at all
    xero org, app not listed here
    at the xero org it should lose, the app isn't in the list
    the Xero org I wish to exclude doesn't list the app in the first place
    At this Xero organisation the app isn't even listed
    I want to take one Xero organisation from an app, but the app is not listed under that organisation.
    Want to drop one Xero organisation from an app, but the app isn't listed there.
    .done =
        I was in the wrong one indeed
        checked the name, right one open now
        so it's already gone here, nice
        switched and now it's there
        looked top left, it's correct
        ah, this was a different company
        was in the wrong one, fixed
        ok it had already been removed
        Checked the name, switched over
        now I see the app
        that makes sense, back
        right organisation this time
        understood, go on
        I was in the wrong one, switched
        so it had been cut off already, fine
        name up there wasn't what I thought, fixed that
        now it shows, go back
        ah, I was at another company
        fair. next
        silly me, was looking at the demo company
        was looking at another company, found it
        name checked, correct one now open
        was in the wrong company, fixed
        ok so it's already off. return

xero-one-organisation_right-organisation =
    how do I see I'm in the right Xero organisation before taking just that one off
    where does Xero show which organisation is open, I don't want to unlink the wrong one
    switch company in Xero so only that one loses the app
    how can I tell I'm in the right xero org when I remove just one?
    How do I know I'm in the right Xero organisation before taking just that one out of the tool?
    I fear removing the app at the wrong company in Xero, as only one must go. Where do I look?
    where does Xero show which organisation is open, as the app must go only there
    switch organisation in Xero to disconnect an app at exactly that one
    which Xero organisation should be open when only one has to lose the app
    switch to the right Xero org
    I'm afraid of taking the app off the wrong one in Xero. How do I tell which organisation I'm in?
    .done =
        the charity is showing top left
        switched to the right ltd
        correct company, settings clicked
        all set
        name matches and I'm in settings
        I'm inside the entity it's about
        right name at the top
        switched to the entity that has to go
        Settings of the correct organisation are showing
        it's the proper one, continue
        ok opened
        was in the wrong company, changed that
        name checked, settings clicked
        only one has to go and I've got it up
        was in the holding, switched, name's right now
        charity's name is top left, clicked through
        in the proper books and inside that menu
        wasn't in the right one, switched, settings open now
        correct company, settings open
        I'm in the Belgian one, settings visible
        right company, settings opened
        correct company up top, settings open
    .stuck-several =
        it's three companies actually
        two of them have to go
        must I repeat this for each one?
        can't I do them all together?
        more entities than just this
        it's more than one organisation
        I have six entities to take out
        Can I do several at once?
        do I repeat this for each company
        there's a whole batch of clients to remove it from
        not just one has to go, the charity as well
        we sold off six of them, do I go through this six times
        every branch except Ghent, really
        is there a way to do a batch
        need to do four of them, one by one?
        it's three subsidiaries actually
        I need to do this for a couple of companies
        there's three of them to be taken off
