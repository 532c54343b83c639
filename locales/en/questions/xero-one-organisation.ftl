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
