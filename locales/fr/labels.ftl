### The words on the screens of Exact Online in French. No other label of these screens was found.
### Above each label stands how sure it is, and from where: “# <grade>: <source>”; locales/en/labels.ftl says more.

# C: Codabox, questions and answers for Belgium
-ui-my-exact-online = Mon Exact Online
