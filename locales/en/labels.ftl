### The words on the screens of Exact Online in English, as the product shows them.
### Guides use them as “{ -ui-<id> }” and never type them.

-ui-my-exact-online = My Exact Online
-ui-security-center = Security center
-ui-permissions-for-my-apps = Permissions for my apps
-ui-revoke = Revoke
-ui-import-export = Import/Export
-ui-app-permissions = App permissions

# Grade D: our translation, not seen in the product.
-ui-other = Other

-ui-manage-administrations = Manage administrations
-ui-available-administrations = Available administrations
-ui-selected-administrations = Selected administrations
-ui-save-and-close = Save and close

# Grade D: our translation, not seen in the product.
-ui-all-administrations = All current and future administrations

# Grade D: our translation, not seen in the product.
-ui-allow = Allow

# Grade D: our translation, not seen in the product.
-ui-attention-required = Attention required

-ui-manage-subscription = Manage subscription
-ui-master-data = Master data
-ui-users = Users
-ui-roles = Roles
