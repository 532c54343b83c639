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

xero-one-organisation_disconnect =
    how do I disconnect the app here in xero
    disconnect at this xero organisation only
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

xero-one-organisation_proof =
    is this organisation gone from the app in xero
    which organisations does the app still see in xero

xero-one-organisation_prove-by-hand =
    how do I check that the app is gone only here in xero
    is the app still at the other organisation in xero
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

xero-one-organisation_narrowed =
    the app may no longer use this xero organisation, what now
    one xero organisation is gone from the app
    .opt-xero-revoke =
        the rest can lose it too really
        throw it out completely
        we're quitting that tool altogether
        make it so it can't get in anywhere
        withdraw everything then
        other companies should be rid of it as well

xero-one-organisation_all-gone =
    the app is now gone from all xero organisations
    I wanted to remove one but xero is fully disconnected
    .opt-xero-reconnect =
        put it back at the ltd
        connect anew then
        how do I get the others hooked up again?
        that needs repairing, the holding depends on it
        link again please
        I want the ones I meant to keep back

xero-one-organisation_still-listed =
    the app is still at this organisation in xero
    disconnecting one organisation does not work in xero

xero-one-organisation_several =
    remove more than one organisation from a xero app
    disconnect two organisations at once in xero
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

xero-one-organisation_not-in-list =
    at this xero organisation I do not see the app
    the app is not at the organisation I want to take away in xero
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

xero-one-organisation_right-organisation =
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
