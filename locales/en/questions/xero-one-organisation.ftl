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
