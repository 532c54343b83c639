### De woorden op de schermen van Exact Online in het Nederlands, zoals het product ze toont.
### Gidsen gebruiken ze als “{ -ui-<id> }” en typen ze nooit zelf.

-ui-my-exact-online = Mijn Exact Online
-ui-security-center = Beveiligingscentrum
-ui-permissions-for-my-apps = Machtigingen voor mijn apps
-ui-revoke = Intrekken
-ui-import-export = Import/Export
-ui-app-permissions = Appmachtigingen
-ui-other = Overige
-ui-manage-administrations = Administraties beheren
-ui-available-administrations = Beschikbare administraties
-ui-selected-administrations = Geselecteerde administraties
-ui-save-and-close = Opslaan en sluiten
-ui-all-administrations = Alle huidige en toekomstige administraties
-ui-allow = Toestaan
-ui-attention-required = Aandacht vereist
-ui-manage-subscription = Abonnement beheren
-ui-master-data = Stamgegevens
-ui-users = Gebruikers
-ui-roles = Rollen
