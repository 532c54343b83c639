### De woorden op de schermen van Exact Online in het Nederlands, zoals het product ze toont.
### Gidsen gebruiken ze als “{ -ui-<id> }” en typen ze nooit zelf.
###
### Boven elk label staat hoe zeker het is, en waarvan: “# <graad>: <bron>”. Zonder die regel is het label niet goed.
### A: het beginonderwerp (T1123). B: meer bronnen die los van elkaar staan. C: één bron.
### D: niet gezien, een vertaling van ons; de lezer krijgt dat te lezen.
### T met een getal is een onderwerp op forums.invantive.com. “.also” is hoe het ook wel heet.

# A: T1123, T219
-ui-my-exact-online = Mijn Exact Online
# A: T1123, Keeping, barcodescan
-ui-security-center = Beveiligingscentrum
# A: T1123, Keeping
-ui-permissions-for-my-apps = Machtigingen voor mijn apps
# A: T1123
-ui-revoke = Intrekken
# D: vertaling van “Show all”
-ui-show-all = Toon alles
# D: vertaling van “Application name”
-ui-application-name = Naam van de applicatie
# A: T1123, T718, T1237
-ui-import-export = Import/Export
    .also = Importeren/Exporteren
# A: T1123, T718, T1237
-ui-app-permissions = Appmachtigingen
# B: T718, T1237
-ui-other = Overige
# B: T718, Keeping
-ui-manage-administrations = Administraties beheren
# C: Keeping
-ui-available-administrations = Beschikbare administraties
# C: Keeping
-ui-selected-administrations = Geselecteerde administraties
# C: Keeping
-ui-save-and-close = Opslaan en sluiten
# A: T1123, barcodescan
-ui-all-administrations = Alle huidige en toekomstige administraties
# C: barcodescan
-ui-allow-all = Toestaan: Alle huidige en toekomstige administraties
# C: barcodescan
-ui-yes = Ja
# D: vertaling van “Permitted companies”
-ui-permitted-companies = Toegestane administraties
# C: T1237, uit 2021
-ui-attention-required = Aandacht vereist
# C: exact.com
-ui-manage-subscription = Licentie beheren
    .also = Abonnement beheren
# B: T1556, Basecone, Zenvoices
-ui-master-data = Stamgegevens
# B: T1556, Basecone, Zenvoices
-ui-users = Gebruikers
# C: hulp van Exact zelf
-ui-overview = Overzicht
# C: hulp van Exact zelf
-ui-monitor = Monitor
# C: hulp van Exact zelf
-ui-access-rights = Administraties: Toegangsrechten
# C: hulp van Exact zelf
-ui-rights = Rechten
# C: T1556
-ui-main-contact = Hoofdcontactpersoon
# C: T1556
-ui-roles = Rollen
# C: T1263
-ui-renew-authorisation = Vernieuw Autorisatie
# D: vertaling van “Manage my apps”
-ui-manage-my-apps = Mijn apps beheren
# D: vertaling van “Show”
-ui-show = Tonen
# C: T1556
-ui-customise = Aanpassen
# C: exact.com
-ui-create-administrations = Administraties aanmaken/verwijderen
# C: Finovion
-ui-external-administrations = Externe administraties

## Andere producten. Xero, Mollie en QuickBooks: de Engelse woorden, want Nederlandse zijn er niet of zijn niet bekend.

# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-settings = Settings
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-connected-apps = Connected apps
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-disconnect = Disconnect
# B: moolahmore, upsheets, reconcile.ly, beefree
-ui-xero-disconnect-app = Disconnect app
# C: help.xero.com, oud
-ui-xero-general-settings = General Settings
# C: help.xero.com, oud
-ui-xero-connect = Connect
# C: help.xero.com, oud
-ui-xero-setup = Setup
# C: help.xero.com, oud
-ui-xero-remove = Remove
# C: help.mollie.com
-ui-mollie-more = More
# C: help.mollie.com
-ui-mollie-authorisations = Authorisations
# C: help.mollie.com
-ui-mollie-revoke = Revoke
# C: samenvatting van docs.mollie.com
-ui-mollie-developers = Developers
# C: samenvatting van docs.mollie.com
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
# C: quickbooks.intuit.com, oud
-ui-quickbooks-my-apps = My Apps
# C: quickbooks.intuit.com, oud
-ui-quickbooks-action = Action
# C: één openbaar programma
-ui-moneybird-developers = Ontwikkelaars
