### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

own-app =
    lost the client secret
    I have lost the client secret of our exact app
    where do I find the client id and client secret
    how do I register our own app in the Exact Online App Store
    redirect uri is wrong
    which redirect url do I enter for the app
    register an app in the App Center
    How do I create our own app for Power BI?
    Our developer asks for a client id and secret, where do I get those
    The former IT man registered the app and its secret password is lost
    may I make a new app registration at Exact
    what is a client secret and where is it
    change the callback url of our own app
    How do I get the keys for our own integration?
    the trial of Invantive for Excel no longer works, I have to register our own app
    apps.exactonline.com manage my apps
    the return address of the app is invalid
    where do I register an application to use the api
    I need to register an app of our own but don't know how
    Where do I show Exact that it is our own app?
    new server, so the address of the callback has changed
    see the client secret again
    look up the secret without withdrawing the link
    lost secret
    forgot the secret
    client id
    app id
    redirect uri
    redirect url
    callback uri
    callback url
    uri not valid
    own app
    private app
    register an app
    app registration
    create own app
    make an app
    register in the app store
    app store
    app center
    manage my apps
    invantive for excel app
    api key

own-app_what-is-it-about =
    something is wrong with the registration of our own app
    question about our app registration
    .opt-secret =
        lost the secret
        I lost the secret
        the secret is gone
        forgot the client secret
    .opt-redirect =
        callback uri is not valid
        redirect is wrong
        the address is refused
        callback
    .opt-refused =
        it refuses the details
        invalid client
        details wrong
        refused
    .opt-register =
        register
        new app
        make our own app
        trial version
        need to set up a brand new registration
    .stuck-what-are-these =
        what is that
        what does client id mean
        what is a redirect uri
        which details are those
    .stuck-own-or-standard =
        is this our own app
        I don't know
        how do I know whether it is our own app

own-app_find-secret =
    where do I select to show the client secret
    find the client secret of an existing app
    can I still look up the secret of our app
    .done =
        found
        copied
        I have the secret
        revealed and copied
    .stuck-may-not-manage =
        I don't see that
        manage my apps is not there
        no rights
    .stuck-app-not-listed =
        the app is not listed
        it is not there
        empty list
        logged in but the app isn't there
    .stuck-secret-leaked =
        it has leaked
        somebody knows it
        somebody has the secret
        mailed it

own-app_enter-secret =
    where do I paste the client secret that I found
    do I have to reconnect after entering the secret
    .done =
        entered
        saved
        pasted
        pasted and saved
    .stuck-where-to-enter =
        where do I enter it
        I can't find the place
        no field

own-app_find-redirect =
    Callback URI 'https://ourapp.com/cb' is not valid
    where is the registered redirect uri of our app
    .done =
        found
        copied
        I see it
        have the registered URI on my clipboard
    .stuck-may-not-manage =
        I don't see that
        no rights
        manage my apps is not there
    .stuck-app-not-listed =
        the app is not listed
        it is not there
        the list is empty, our app is not in it

own-app_make-equal =
    the redirect uri differs one slash from the registration
    must the redirect uri be exactly equal to the one in the app store
    .done =
        made equal
        now they are equal
        changed
        http vs https, fixed it
    .stuck-which-is-right =
        which one is right
        which one do I change
        I don't know
        which one should I change, theirs or ours

own-app_compare-details =
    the product refuses our client id and secret
    Exact says the details of the app are wrong
    .done =
        compared
        all right now
        changed
        compared all three, the id had a typo
    .stuck-may-not-manage =
        no rights
        I don't see that
    .stuck-app-not-listed =
        not listed
        no app to be seen
    .stuck-where-to-enter =
        where is that in the product
        I can't find that place
        I don't know where the product keeps these values

own-app_may-you-register =
    do I need rights to register an app at Exact
    who may register our own app
    .opt-may =
        yes
        I'll try
        I may
        I manage the licence, so yes
    .opt-may-not =
        no
        I may not
        no rights
        I don't have that right
        not with my permissions, sadly

own-app_register =
    make a new app in manage my apps
    which steps to register our own app
    .done =
        registered
        made it
        the app is there
    .stuck-which-redirect =
        which redirect uri
        what do I enter for redirect
        which address
        don't know what redirect address to put
    .stuck-which-data =
        which kinds of data
        choosing scopes
        which data do I choose
        which scopes do I tick?

own-app_enter-details =
    where do I enter client id and redirect uri of the new app
    own app registered, what do I do with the client id
    .done =
        entered
        done
    .stuck-where-to-enter =
        where then
        I can't find it
        no field

own-app_works =
    own app entered, does connecting work now
    how do I test our own app registration
    .opt-works =
        yes
        it works
        worked
        data comes in
        connected on the first try
    .opt-redirect-refused =
        callback again
        same error
        redirect still wrong
        still "not valid" about the URI
    .opt-other-error =
        another error
        no
        something else
        different message this time: access denied
    .opt-cannot-test =
        can't now
        later
        have to leave, will check tomorrow

own-app_connected =
    our own app works, what do I keep of the registration
    own app works, under which user does it run
    .finish =
        done
        thanks
    .opt-move-link =
        another user
        move it

own-app_redirect-still-refused =
    the redirect uri is equal and still the callback is not valid
    redirect uri with localhost is refused
    .finish =
        ok
        I'll ask

own-app_ask-supplier =
    all details of our own app are right and still an error
    registration checked but connecting fails
    .finish =
        ok
        I'll ask the supplier
    .opt-reauthorise =
        I want to authorise the app again

own-app_not-proven =
    own app entered but not tested yet
    secret entered, when do I know whether it is right
    .finish =
        done
        later

own-app_ask-main-user =
    who is main user and can register an app
    I may not register an app, who may
    .finish =
        ok
        I'll ask

own-app_what-are-these =
    what is the difference between client id, client secret and redirect uri
    explain client id and redirect uri
    .done =
        clear
        ok
        I see

own-app_own-or-standard =
    how do I see whether we use our own app or the supplier's for the secret
    do I need a client secret for a standard app
    .done =
        clear
        ok
        it is our own

own-app_may-not-manage =
    I don't see manage my apps in the app store
    manage my apps is missing for me
    .done =
        ok
        now I do
        I'll ask

own-app_app-not-listed =
    our own app is not listed in the app store under my apps
    the registered app cannot be found in the app center
    .done =
        found
        ok
        other account

own-app_secret-leaked =
    client secret mailed by accident, what now
    can somebody get into the administration with our client secret
    .done =
        ok
        clear

own-app_where-to-enter =
    where in the product do I enter the client id
    no field for client secret in the package
    .done =
        found
        ok

own-app_which-is-right =
    do I change the redirect uri in the product or in the registration
    two different redirect uris, which one is right
    .done =
        ok
        clear

own-app_which-redirect =
    I don't know which redirect uri the new app needs
    where do I find the redirect uri that the product wants
    .done =
        found
        ok

own-app_which-data =
    which scopes do I choose when registering our own app
    choosing kinds of data for our own app
    .done =
        ok
        chosen
