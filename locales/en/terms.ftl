### Glossary: the word as a reader would say it, and in .body what it means.
### A guide points to it with (term:<id>).
###
### One word for one thing:
### app: the program that wants to reach Exact Online, by its name in the list. Also where the reader says “package” or “tool”.
### link: the tie that runs between an app and Exact Online. It works, stops, and runs through a user.
### consent: what a user gives, and withdraws. There is one per user and app.
### rights: what somebody may do: an app’s rights are withdrawn, a user’s rights come from the subscription.
### connection: only between an app and Wegwijs itself.
### product: the app with all around it: settings, manual, supplier.
### access: whether an app gets in now. Consent is the reason, access the result.
###
### This is how we say it. A test holds it: what stands between `…` after “Not” is in no text.
### Not: `an own app`, `an [own app`. Say: your own app.
### Not: `permission`, `permissions`. Say: consent.
### Not: `vendor`, `vendors`. Say: supplier.
### Not: `token`, `tokens`, but `access token`, `access tokens`, `access_token`. Say: access, and in an error access token.
### Not: `click`, `clicks`, `clicking`. Say: select.
### Not: `revoke`, `revokes`, `take back`, `take away`, `take … rights away`, but `“revoke”`, `guide revoke`, `revoke/find-app`, `: revoke`. Say: withdraw (rights), remove (an administration).
### Not: `narrow`, `narrowing`, `grant again`, `granting again`, but `narrow window`. Say: limit, give consent again.
### Not: `partner`. Say: supplier.
### Not: `the own`, `mind the`, `calmly`, `at the app`, `at this app`. Say: your own, note the, carefully, for the app.
### Not: `I'm`, `I'll`, `don't`. Say: I’m, I’ll, don’t.
### Not in app, errors, sandbox: `we`, `us`, `our`. Say: I. About the program itself, in --help: Wegwijs.

administration = administration
    .body =
        An administration is one set of books, often of one company.
        Exact Online itself also calls it a “company” or a “division”. In Flanders people say “dossier”, too.

app-registration = app registration
    .body =
        To reach Exact Online, an app has to be known there. That is called an app registration.
        It tells Exact Online which app is asking.
        There are two kinds: your [own app](term:own-app) and the [standard app](term:standard-app).

own-app = your own app
    .body =
        Your organisation has registered its own app itself, in the App Store of Exact Online. Until 2023 the App Store was called App Center.

        For your own app you choose no administrations. It reaches every [administration](term:administration) that the user may use. Sometimes that is all those of the subscription, and those of clients.

        Since 2024 your own app, too, may often use only the [kinds of data](term:data-scoping) of its registration. Look in the App Store for those.

standard-app = standard app
    .body =
        A standard app comes from a supplier, such as Klippa or Invantive.
        They have [registered](term:app-registration) the app in the App Store of Exact Online.
        You choose which [administrations](term:division-scoping) it may reach.

consent = consent
    .body =
        An app reaches your data only once somebody says yes to that. That is the consent.

        In Exact Online it goes like this. The first time you use an app, you sign in, and Exact Online asks whether the app may use your data. You see which [kinds of data](term:data-scoping) the app wants. Often you also choose the [administrations](term:division-scoping).

        The consent belongs there to the user who signs in. If you do not use the app for { -days-unused } days, you have to sign in again.

division-scoping = choice of administrations
    .body =
        With a [standard app](term:standard-app) in Exact Online, you choose which administrations it may reach.
        If the app asks for another one, Exact Online refuses.
        This is also called “division scoping”.
        With your [own app](term:own-app), there is no choice.

data-scoping = kinds of data
    .body =
        An app may only use certain kinds of data, such as invoices.
        You see which ones when you give [consent](term:consent).
        This is also called “data scoping” or “scopes”.

        For your [own app](term:own-app) in Exact Online, they are often shown only with its registration. Look in the App Store then.

## Products

xero = Xero
    .body =
        Xero is a bookkeeping program. It is in English only.
        A business is called an organisation there.

mollie = Mollie
    .body =
        Customers of a web shop pay by means of Mollie.
        Your organisation gives apps consent there.

moneybird = Moneybird
    .body =
        Moneybird is a Dutch bookkeeping program.
        A user gives apps consent there.

quickbooks = QuickBooks Online
    .body =
        QuickBooks Online is a bookkeeping program by Intuit.
        Apps belong to a company there.
