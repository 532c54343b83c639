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

xero-one-organisation_right-organisation =
    .done =
        right name top left, settings open
    .stuck-several =
        I need to take out two entities, not one

xero-one-organisation_disconnect =
    .stuck-not-in-list =
        this organisation doesn't list it

xero-one-organisation_proof =
    .opt-all-gone =
        oh no, it's disappeared from every organisation
