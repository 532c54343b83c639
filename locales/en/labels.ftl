### The words on the screens of Exact Online in English, as the product shows them.
### Guides use them as “{ -ui-<id> }” and never type them.
###
### Above each label stands how sure it is, and from where: “# <grade>: <source>”. Without that line the label is not right.
### A: the first topic (T1123). B: several sources that do not depend on each other. C: one source.
### D: not seen, a translation of ours; the reader is told.
### T with a number is a topic on forums.invantive.com. “.also” is what it is called sometimes.

# B: T219, T1866, Klippa 2025, Finstack
-ui-my-exact-online = My Exact Online
# B: Klippa 2025, Payt, Finstack, zapfloor
-ui-security-center = Security centre
# B: zapfloor, Finstack
-ui-permissions-for-my-apps = My app’s permissions
    .also = Permissions for my apps
# B: T219, Klippa 2025
-ui-revoke = Revoke
# C: Finstack
-ui-show-all = Show all
# C: Finstack
-ui-application-name = Application name
# B: Chift 2025, Zenvoices, T3060
-ui-import-export = Import/Export
# B: Chift 2025, Klippa 2025
-ui-app-permissions = App permissions
    .also = App authorizations
# C: Zenvoices
-ui-other = Other
# B: Chift 2025, Finstack, zapfloor
-ui-manage-administrations = Manage companies
    .also = Manage administrations
# D: a translation of “Beschikbare administraties”
-ui-available-administrations = Available companies
# D: a translation of “Geselecteerde administraties”
-ui-selected-administrations = Selected companies
# C: Finstack
-ui-save-and-close = Save and Close
# C: Chift 2025
-ui-all-administrations = All current and future companies
# C: Chift 2025
-ui-allow-all = Allow all current and future companies
# D: a translation of “Ja”
-ui-yes = Yes
# B: zapfloor, Chift 2025
-ui-permitted-companies = Permitted companies
# D: a translation of “Aandacht vereist”
-ui-attention-required = Attention required
# B: T1866, documentation of Invantive
-ui-manage-subscription = Manage subscription
    .also = Manage License
# B: T1866, Klippa 2025, Payt, Zenvoices
-ui-master-data = Master data
# B: T1866, Klippa 2025, Payt
-ui-users = Users
# B: Klippa 2025, Payt, zapfloor
-ui-overview = Overview
# C: zapfloor
-ui-monitor = Monitor
# C: zapfloor
-ui-access-rights = Companies: Access rights
# C: zapfloor
-ui-rights = Rights
# D: a translation of “Hoofdcontactpersoon”
-ui-main-contact = Main contact
# C: T1866
-ui-roles = Roles
# D: a translation of “Vernieuw Autorisatie”
-ui-renew-authorisation = Renew authorisation
# B: T1556, documentation of Invantive
-ui-manage-my-apps = Manage my apps
# C: documentation of Invantive
-ui-show = Show
# D: a translation of “Aanpassen”
-ui-customise = Customise
# D: a translation of “Administraties aanmaken/verwijderen”
-ui-create-administrations = Create/delete companies
# D: a translation of “Externe administraties”
-ui-external-administrations = External administrations

## Other products

# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-settings = Settings
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-connected-apps = Connected apps
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-disconnect = Disconnect
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-disconnect-app = Disconnect app
# C: help.xero.com, old
-ui-xero-general-settings = General Settings
# C: help.xero.com, old
-ui-xero-connect = Connect
# C: help.xero.com, old
-ui-xero-setup = Setup
# C: help.xero.com, old
-ui-xero-remove = Remove
# C: help.mollie.com
-ui-mollie-more = More
# C: help.mollie.com
-ui-mollie-authorisations = Authorisations
# C: help.mollie.com
-ui-mollie-revoke = Revoke
# C: a summary of docs.mollie.com
-ui-mollie-developers = Developers
# C: a summary of docs.mollie.com
-ui-mollie-keys = API access tokens
# C: quickbooks.intuit.com
-ui-quickbooks-apps = Apps
# C: quickbooks.intuit.com
-ui-quickbooks-overview = Overview
# C: quickbooks.intuit.com
-ui-quickbooks-launch = Launch
# C: quickbooks.intuit.com
-ui-quickbooks-disconnect = Disconnect
# C: quickbooks.intuit.com
-ui-quickbooks-firm-apps = Firm apps
# C: quickbooks.intuit.com
-ui-quickbooks-find-apps = Find apps
# C: quickbooks.intuit.com
-ui-quickbooks-get-app = Get app now
# C: quickbooks.intuit.com
-ui-quickbooks-change-admin = Change Admin
    .also = Switch Admin
# C: quickbooks.intuit.com, old
-ui-quickbooks-my-apps = My Apps
# C: quickbooks.intuit.com, old
-ui-quickbooks-action = Action
# C: Apideck
-ui-moneybird-developers = Developer
