### Glossary: the word as a reader would say it, and in .body what it means.
### A guide points to it with (term:<id>).

administration = administration
    .body =
        An administration in Exact Online is a set of books that stands on its own, usually those of one company.
        Other texts call it a “division” or a “company”.
        All three words mean the same here.

app-registration = app registration
    .body =
        A product exchanges data with Exact Online through an app registration.
        It tells Exact Online which app is asking for data.
        There are two kinds: the [own app](term:own-app) and the [standard app](term:standard-app).

own-app = own app
    .body =
        An own app is one that your organisation has registered itself, in the Exact Online App Store.
        Until 2023 that was called the App Center.
        An own app reaches every [administration](term:administration) that the signed-in user can reach: there is no choice per app.

standard-app = standard app
    .body =
        A standard app belongs to Invantive or to a partner, who also looks after its [app registration](term:app-registration).
        The list of apps shows that partner’s name, not the product’s name.
        With a standard app you can choose which administrations it may reach.

consent = consent
    .body =
        The first time an app wants to reach Exact Online, you sign in and Exact Online asks whether you agree.
        Your answer is the consent: it covers [which administrations](term:division-scoping) and [which data](term:data-scoping) the app may use.
        It belongs to the user who signed in.
        A consent that is not used for 30 days expires by itself.

division-scoping = division scoping
    .body =
        With a [standard app](term:standard-app), you choose which administrations the app may reach.
        That choice is called division scoping.
        If the app then asks for another administration, Exact Online refuses.
        An [own app](term:own-app) has no such choice.

data-scoping = data scoping
    .body =
        A [standard app](term:standard-app) may use certain kinds of data only.
        You see which ones when you give [consent](term:consent).
        This is called data scoping; the kinds of data are also called “scopes”.
        An [own app](term:own-app) has no such limit.
