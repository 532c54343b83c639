### The words on the screens of Exact Online in German. No other label of these screens was found.
### Above each label stands how sure it is, and from where: “# <grade>: <source>”; locales/en/labels.ftl says more.

# C: the manual “Buchhaltung mit Exact Online”, June 2015
-ui-my-exact-online = Mein Exact Online
