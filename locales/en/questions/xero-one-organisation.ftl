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

xero-one-organisation_disconnect =
    how do I disconnect the app here in xero
    disconnect at this xero organisation only
    .stuck-not-in-list =
        this organisation doesn't list it

xero-one-organisation_proof =
    is this organisation gone from the app in xero
    which organisations does the app still see in xero

xero-one-organisation_prove-by-hand =
    how do I check that the app is gone only here in xero
    is the app still at the other organisation in xero
    .opt-gone-here =
        gone here and not there
        only here it is gone
    .opt-still-there =
        it is still here
        not gone yet
    .opt-all-gone =
        it is gone everywhere
        vanished from all of them
        oh no, it's disappeared from every organisation

xero-one-organisation_narrowed =
    the app may no longer use this xero organisation, what now
    one xero organisation is gone from the app

xero-one-organisation_all-gone =
    the app is now gone from all xero organisations
    I wanted to remove one but xero is fully disconnected

xero-one-organisation_still-listed =
    the app is still at this organisation in xero
    disconnecting one organisation does not work in xero

xero-one-organisation_several =
    remove more than one organisation from a xero app
    disconnect two organisations at once in xero

xero-one-organisation_not-in-list =
    at this xero organisation I do not see the app
    the app is not at the organisation I want to take away in xero
