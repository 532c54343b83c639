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
