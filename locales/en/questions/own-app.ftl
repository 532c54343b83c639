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
    Our programmer left and nobody has the client secret any more.
    The package wants a Client ID and a Client Secret. I've never heard of these things. Where do I get them?
    we'd like to register an app ourselves in the Exact App Center, how does one begin
    "Callback URI is not valid", what did I do wrong?
    redirect url is wrong it says, but I jsut copied it
    Dear Sirs, for our in-house reporting we must register an application with Exact. What details are required?
    that slash at the end of the address, should it be there or not
    do you pay to create your own app at Exact?
    lost teh client sekret
    The consultant who made our registration doesn't respond and I need the secret key!!
    new server, so a different return address for our app at Exact. Where do I change it?
    can I make my own OAuth registration with an ordinary bookkeeping licence
    We built something on the API ourselves. Exact gives an error about the address at login.
    invalid_client on connecting our home-made script
    Is an app I register myself visible to other customers in the App Store?
    our key was on github by accident
    where do I type those two long codes in Excel?
    Power BI with our own app: which Redirect URI goes with it
    In creating our app I have to choose which data it may read. What do you advise?
    opened apps.exactonline.com and I see just a shop, nothing to manage
    do I need a separate registration for the Netherlands and for Belgium
    how do I replace a leaked secret of a self-registered app
    The vendor says "create your own app at Exact". How hard is that for someone non-technical?
    request a client id
    localhost as redirect, does Exact allow it?
    Hello, I'm taking over a custom integration. The registration is in another subscription. How do I get to see its id?
    trying our own app without publishing it
    the secret I paste gets refused, I don't understand a thing
    someone here once registered an app but in which account?
    difference between registering yourself and simply taking the vendor's app
    where do I find our client secret, the firm set that up years ago
    register a new app, that's what I really came for. with redirect uri and so on
    right so how would I register one of those
    it says redirect uri mismatch when I do
    my dev asks for the client secret of our Exact app, where's that kept
    How do I create a registration of our own in the Exact app store
    and for our self-made app, how do i get the client id and secret
    callback URI invalid is why I'm here
    they ask for a client id now, never seen that. how do I get one
    invalid_client. where do i check client id and secret
    she's asking me about our Exact client secret as well, where do you see it
    lost the client secret of our Exact app
    how to register our own app in the Exact App Store
    the error reads: Callback URI … is not valid
    redirect URI mismatch with Exact Online
    The product asks for client id, client secret and redirect URI, where do I get them?
    where is the client id of our home-made integration
    my spreadsheet add-in stops at itgenexl001
    developer needs OAuth credentials for exact
    trial of Invantive for Excel ended, need a registration of my own
    someone mailed our app's secret around, what now
    change the return address of our registered app
    we're building something on Exact ourselves, how do I get credentials
    the details of our registration are refused, id or secret wrong?
    show the secret again on apps.exactonline.com
    create an API key for Exact Online
    which right do I need for making an app registration
    after signing in we aren't sent back to our own software, something about callback
    itgenexl053, have to set up our own app?
    where can I look up a client secret I lost
    I need to register an app of our own, how
    want to put a small in-house app in the Exact app store, who has to do that?
    how do I register our own app with Exact?
    it complains that the callback URI is not valid
    our app developer wants an id and a secret from me
    redirect URI mismatch after login
    where can I look up the details of our own app registration?
    itgenexl053 in Excel, what's that about?
    Is localhost permitted as a callback address?
    we built something ourselves and need oauth credentials for it
    the secret key walked out with an ex-developer, can I find it again somewhere?
    the product refuses our client id
    where do I get the client secret of our home-built program
    Our developer needs a client id, a secret and a callback address. Where is that arranged at Exact?
    enrol our own script in the exact app store
    The product manual says I have to register something myself at apps.exactonline.com. How does that go?
    the details in the product and those at apps.exactonline.com don't agree
    itgenexl001 in Excel, trial is over
    our IT agency asks for oauth credentials
    We're moving servers so the return address of our custom integration changes. Where do I edit it?
    registering an integration of our own: what do I need
    lost client secret
    redirect uri not valid
    where is my client secret?
    register our own app
    callback uri error
    find client id
    create api key exact online
    change redirect uri
    client id and secret for exact
    invalid redirect uri
    how do I register an app?
    redirect uri mismatch
    invalid client error
    developer needs client id
    exact app store manage my apps
    oauth credentials exact
    forgot the client secrt
    set callback url
    itgenexl053
    look up app secret
    build own integration, register
    client secret rejected
    get api credentials
    developer left, where is our client secret?
    server moves, redirect uri must change
    Excel asks for a client id, where from
    new domain, so the callback uri fails
    different topic, our own registered app and its credentials
    client id, secret, redirect: where
    We run a private app against Exact's API and something about its registration needs fixing. Where do I go?
    our own app, where do I set its scopes?
    how do I set one up?
    walk me through registering one
    trouble with our own registered Exact app
    Our developer left and I inherited a self-made Exact app with an id, a secret and some URI. Help?
    trouble with our self-registered Exact app
    The tool wants a client id, a secret and some redirect thing. I have none of these and no clue where they come from.
    our company made its own app in the Exact app centre, where do i manage keys and settings of it
    Our in-house registration at Exact needs attention: wrong credentials, maybe wrong address. Where do I begin?
    app registration exact online help
    Previous developer left and we must sort out the OAuth registration for our internal Exact connection
    I am application manager, we have custom app with Exact, the details not match anymore
    trouble with the app registration we made ourselves
    client id, secret, redirect - something there is wrong in our own registration
    our own app
    we've a home grown thing that hooks into Exact with our own keys and I have to look after it now
    Dear, we have registered application by ourself in Exact and have an issue with its details. Kindly guide.
    custom registration at exact needs attention, previous developer left no notes
    where do we manage the keys of the in-house app
    Need help with our own registered app in Exact Online
    own app settings where
    We have a custom registration at Exact, the product does not take it
    something wrong with our company's app credentials
    the tool asks for your own client id and secret, what is this about and where to go
    How do I register our own application with Exact Online?
    Our developer asks for a client ID and secret, where do these come from?
    Need API credentials for an in-house script
    Setting up a private app for our company only
    get oauth keys exact online
    The product wants us to use our own client instead of the shared one, how does that work?
    We wrote our own integration and Exact has to know about it, I suppose. Where do I register?
    Where can I manage the app that our company made in the App Store?
    I have a trouble with our self-registered app and don't know which of its details is wrong
    Build a custom connector for Power BI against Exact: first step?
    Can an ordinary customer sign up an app or is that for partners only?
    custom app app center exact how to create
    My nephew programmed a small tool for our bakery and it needs to be known to Exact
    Create client id for n8n
    Self-built warehouse software should talk to Exact, nothing arranged yet
    Postman against the Exact API, what must I set up beforehand?
    Do you have a walkthrough for making your own app registration
    Our supplier says from now on each customer brings their own app registration. Guide me through it?
    Switch from the vendor's app to one in our own name
    Apply for access to the REST API for a homemade program
    Zapier wants my own Exact Online app credentials
    I'm an IT contractor and the client has asked me to register a Python tool under their subscription
    Reviewing or changing the settings of an app we registered ourselves
    How does one make a test app in the App Store of Exact?
    Help me get a client id, secret and callback sorted for our home-grown hours system
    We need bespoke software hooked up, who registers and where?
    app registration exact for internal use
    I want our app not the supplier's
    Every time we add a new self-made integration someone has to fill in something at apps.exactonline.com, how do I do that?
    The webshop builder coded a connection and now wants keys from me
    Trial app in Excel stopped being accepted so we need our own one
    make.com custom exact connection with own credentials
    Developer portal for Exact, adding an application
    A consultant told me to set up an own registration rather than rely on theirs, what is involved?
    How many details do I need for a private app and how do I obtain them?
    Want to code against Exact, where to begin with the app
    Our in-house connector needs credentials renewed and reviewed, walk me through it please
    Where does a company announce its home-made software to Exact so that it gets an id and a secret?
    Need to do app registration in Exact for our middleware, kindly guide
    can we have our own oauth app with exact instead of the vendor's?
    Our nephew wrote a little program for the bakery's orders and it needs to be signed up at Exact
    redirect uri mismatch, our home-made reservations bridge
    I lost the secret key of the tool we had built for the hotel
    The software house asks us for client ID, secret and callback for a custom till link. Where does that come from?
    invalid client when our self-built stock sync connects to Exact
    How does a restaurant group get its own connector registered at Exact?
    Freelancer says: you need to create credentials for my script. I run a bakery. Where?
    We moved our booking site to a new domain and Exact says the callback isn't valid
    Need api keys to let our own webshop talk to Exact
    PC crashed, and with it the secret of our custom kitchen link
    unauthorized_client on our bespoke garage program
    Invantive for Excel trial is over at our hotel, it wants our own registration
    IT partner wants a client id for our own link with the cold store log
    Exact says the return address doesn't fit the registration, our own reservations system
    Where do you sign up software at Exact that you've had made
    wrong client secret message on our own thing
    The person who registered our bespoke link retired; now it asks for keys
    Home-made ticket system for our theatre cafe has to be registered
    Our very own till program shouts about the callback
    A friend wrote a program that posts the brasserie's orders directly, and now says we must create something at Exact with an id and a secret
    lost clint secret
    Client's IT man wants a client ID and secret for Exact, where do those come from
    lost the secret of our registered app
    callback uri not valid after we moved to another server
    We want our own registration with Exact for the data warehouse
    Invantive for Excel shows itgenexl001 and says the trial app can't be used
    The software won't accept the credentials from our App Store entry
    where did the App Center go, I had an app there
    Our developer left and took the keys of the interface with him
    redirect mismatch when hooking up our self-made export
    how do i create an api key for exact online
    a programmer at my client needs "our own Exact registration"
    BI guy wants the client secret
    excel model ran on a trial app and now it wants our own
    callback url error on our bespoke portal
    credentials from our self-registered app aren't swallowed by the product
    data warehouse should run under an application in our name, not a vendor's
    Is the old App Center the same as App Store, our integration was registered in there
    itgenexl053 in Excel what now
    our new IT partner needs the keys to the home-made interface
    request an Exact client id
    client secret needed for a power bi connector
    portal moved to another web address and the callback of our registration is refused
    we'd like to be independent of the vendor's app and register one
    something's off with our own registration, could be secret, could be callback, where do I look first
    A client's handy nephew builds something on Exact, which codes must I supply
    'redirect_uri mismatch' when I hooked up our reporting interface
    registration with Exact for a program of our own
    Our in-house integration was set up by a developer who left; I need to get at its OAuth client in Exact
    We build our own connector against the REST API and have to sort out the credentials
    I want our reports to go through a client we control ourselves instead of the vendor's
    own oauth client exact online where to maintain
    The host name of our middleware changes next week, what do I need to adapt at Exact's side?
    Our ETL job needs its own credentials to talk to Exact, I am starting from zero
    After the data centre migration our home-grown sync returns to a dead address after login
    internal tool, registered by us years ago in what was then called App Center, needs maintenance
    Security wants every self-registered OAuth client documented, where do I find ours
    Our former agency wrote an import program that logs on with its own credentials at Exact. We're taking it in house and must get hold of that registration.
    Hello, my manager wants us to stop piggybacking on the supplier's client and have one in our own name. How would that go?
    dev asking for api credentials of our organisation, is that something I can arrange as an application manager
    The middleware team needs the three OAuth values for Exact and nobody has the login of whoever made it
    self-written invoicing script, its registration has to be looked at
    our internal app's OAuth settings need a change but I never saw that page before
    I inherited an integration that runs on a registration of ourselves, with no documentation at all
    Supplier of the reporting package advises a registration in our name for privacy reasons
    next week our application goes from on-premise to Azure and the URL Exact sends people back to changes
    it's bespoke software, so the sign-on values aren't with a supplier but with us, only where?
    manage our oauth client
    we have an internal tool that should be in Exact's App Store and something about it needs correcting
    wher do i manage our selfmade app registraton
    Our volunteer developer registered something with Exact himself and now the tool wants a secret
    We need to register an app of our own for the reports
    Callback URI is not valid, says our self-made link
    The programme demands a client id and client secret, where do they come from?
    A nephew programmed a link for the brass band and it now grumbles about a callback
    Consultant asked me to get the secret from Exact's App Store
    Since we changed servers, our self-registered app gets refused for its address
    itgenexl053 when I open the workbook, must we register something?
    Our tool asks for an app key from Exact that the former IT man made
    lost clent secret how find
    Our treasurer-programmer left with all keys of the app we'd registered ourselves
    The product wants us to make our own registration at Exact, I don't understand a thing of it
    Back in the days we registered something in the App Center ourselves, and now need those details
    We lost the secret of our app registration when the developer left
    Register our own integration with Exact for the datalake
    redirect URI mismatch on our self-registered connector
    Callback URI is not valid, says Exact, our IT's connector
    client_id and client_secret: where can I find them for our in-house BI feed
    invalid_client on our own app after moving to a new server
    IT wants an OAuth registration with Exact for the group warehouse
    The product asks for our own client id, how do we get one
    itgenexl001
    itgenexl053 in Excel add-in
    our app in the App Store: need to change the callback URL because of new domain after merger
    Own connector refuses after migration to Azure: check keys
    Where did we register our app and what's the secret
    Set up an OAuth client with Exact Online for group BI
    redirect_uri error in our own integration following the rebrand of our domain
    need credentials for the API, developer asks for id & secret
    our bespoke connector can't log in since it was moved to AWS
    register private app
    Developer: 'give me a client id for Exact'. Me, controller: where?
    Trial app of Invantive for Excel no longer usable
    callback url invalid
    Our developer needs a registration with Exact for the in-house consolidation feed
    group's own connector: lost its password-like key
    since the company rebranding our in-house integration returns a callback error
    Want our own client credentials rather than the vendor's
    IT asks for a consumer key and secret for Exact's API
    Product doesn't accept the id/secret pair of our registration
    rename of our server led to redirect problems in our registered app
    We need keys for our own link to Exact
    The software's manual says: create an application at Exact and copy the id and secret
    Own registration: password of the app is gone
    developer reports invalid callback, says finance must fix the registration
    we run our own registered app and after the move to a new domain it won't log in
    how does a company register its own client with Exact
    the self-registered add-in refuses the secret I typed
    developer asks for the client secret of our integration
    we'd like to build our own bridge between shop and Exact, what do I apply for
    Callback URI is not valid since the store moved to a new domain
    middleware wants a client id and secret from Exact, where do I get those
    registering a private app in Exact's store
    secret got lost with the old server
    web builder went bankrupt, nobody has the key to our home-made integration
    invalid client on our self-made connector
    redirect mismatch exact oauth
    itgenexl053 in Excel, told we need our own registration
    new middleware wants 'an app registration of your organisation'
    a student made the bridge, now I need its keys
    since forcing https the return link no longer matches with Exact
    create an exact app for my shop script
    find the app's own password, not the user's
    the last programmer left a zip with everything except the secret
    we'd rather not depend on a supplier's app, we want our own with Exact
    callback error after moving from staging to live
    our middleware's manual starts with: create an app in the Exact App Store. Right, how?
    register own app exact
    client id and secret for invantive
    need developer registration for our own script
    our integration moved to a new domain and login now ends in callback error
    own registration broken, which of the three details
    forgot client secret
    own app setup exact
    callback URI https://... is not valid
    get client id exact online
    app store registration for internal tool
    login page of our home made portal fails with callback uri is not valid since we changed hosting
    whoever registered our integration left and the product now asks for a secret none of us has
    exact api credentials lost
    register integration for internal use
    secret gone dev gone
    redirect uri change after ssl
    make our own exact app
    Lost the secret of our self-registered app
    Callback URI not valid when hooking our in-house portal to Exact
    The product wants a client ID and secret from us, where do those come from?
    How to register a private app for our hotel group
    Our domain changed and now the redirect address is refused
    The registration details of our homemade link get rejected
    itgenexl001 in Excel, need own registration?
    For a script of our own I need a client ID
    Redirect mismatch upon connecting
    The builder of our portal doesn't pick up the phone and we need the secret
    We'd rather run the hotel link on a registration of ours than on the vendor's
    Where in the App Store do I create an app just for us?
    Our intern builds a receipt reader and needs credentials from the App Store
    Bespoke booking system wants client credentials from Exact, where do I create these?
    Lost the client secret of the app we registered ourselves
    How do we register our own application with Exact for the data warehouse?
    Developer asks me for client ID and secret, where do they live?
    redirect URI mismatch on login
    The server got a new hostname and now our home-made integration can't complete sign-in
    Our ETL says the client credentials are wrong
    which values go in the form when creating an app at apps.exactonline.com
    The developer left with the secret in his head, it is an in-house app
    The firm that built our custom integration wants us to register an app. I'm a controller, no programmer.
    our domain changes so the callback address must too
    Since the domain change sign-in says the callback isn't valid
    the builder of our integration went bankrupt; how do we get at the secret
    Excel add-in says the trial app can't be used any more
    look over the registration of our bespoke connection in the App Store
    form asks client id, secret and return address for our ETL
    re-enter our own registration in the product
    I've lost the client secret of the integration we registered
    callback URI is not valid when I connect
    where do I register our own client for the Exact API
    redirect uri mismatch after the hosting move
    the product asks for client ID and secret, where do I get those
    invantive for excel says itgenexl001
    itgenexl053 trial app not usable
    we want to register our own application instead of using the vendor's
    Callback URI https://... is not valid, what's wrong with it
    how to view the secret again of an app in the app centre
    invalid client when our intranet tries to hook up to Exact
    changed the domain of our portal and now signing in via Exact bounces with a callback error
    we're building something in-house against Exact, how do we get credentials
    our freelancer registered an app years ago and took the secret with him
    apps.exactonline.com - where are my apps
    we moved our intranet to another server and after signing in at Exact it says callback not valid
    The portal we built wants its secret and the chap who made it has retired
    I'm a developer with a UK client, first time with Exact, how do I get API keys
    the plug-in manual says 'create your own app registration in the Exact App Centre'
    redirect address has a typo in our registration, where can it be changed
    we need new credentials for our own client
    can't connect our home-grown tool: client id unknown
    where is the client secret kept
    Invantive trial's app can't be used any more, it says, register one yourself
    set up OAuth client on apps.exactonline.com
    the software wants three details about our app: id, secret, redirect
    our own connector says the secret isn't correct after I pasted it from a mail
    how can I make Exact accept our new callback url
    our agency asks us to register an app with Exact and send them ID and secret
    secret gone, how do I look it up
    after a change from http to https on our portal signing in ends at Callback URI is not valid
    Our agency wants me to hand them a client ID. I have never made one.
    the registration of our own connector contains the old web address
    when our customer portal returns from Exact it ends at an error on the callback
    it's a tool we wrote ourselves and it says unauthorized client
    which right do you need in Exact to register an app
    the previous sysadmin kept the secret in his head
    making our own entry in the App Store of Exact so that Power BI can use it
    we changed hosting provider, sign-in to Exact from our planner now gives redirect errors
    our own application in apps.exactonline.com: where do I see its key
    I need credentials for a script that reads the ledger
    unauthorized_client when our internal tool tries to connect
    where do I maintain the details of the app that our company owns
    replace the vendor's registration with our own one in the software
    lost our clientsecret
    call back uri not valid pls help
    registring own app exact how
    We've built a small portal for our drivers and it needs to be known to Exact. Where do we make it known?
    Where is it that I read back the key of the connector that our IT made itself
    callback mismatch after renaming our portal
    Our integration partner wants to know the redirect URI that's recorded at Exact for the app in our name
    we've a new intranet address and our self-registered app must learn about it
    can a small company register an app of its own at Exact
    I lost the client secret
    Where is the client ID of our app?
    redirect uri mismatch exact
    We're building an integration, where do we sign it up?
    Our developer needs the client secret of our app
    The product says invalid client
    Our programmer needs a client ID for Exact
    Invantive asks for our own app, how do I create it?
    Look up the secret of our in-house integration
    The callback URL isn't accepted
    View the client secret again in the App Store
    In 2021 we registered an app of the client's own in the App Store, and its client secret left along with the sysadmin. How do we recover it?
    On connecting our client gets callback URI is not valid. The registration is theirs. Where do you compare?
    For Invantive for Excel the customer has to register an app himself, the trial one gives itgenexl001. How does he start?
    Our developer asks for client id, secret and redirect. Where would an ordinary bookkeeper find these?
    The server moved and now the return address of our self-registered app is wrong. Where is it changed?
    The customer prefers to run on a registration of his own instead of ours. What must he do at Exact?
    The developer has a new server and asks us if we could alter the return address in the client's registration. Where's that?
    The product says invalid client for our own registration. The previous consultant typed everything over by hand. What do I compare?
    Two years ago our practice began with its own registration for reporting, and the app's password, so to speak, is lost.
    How do I explain to trainees how to register an application of their own at Exact, what to enter and what you get back?
    A vendor wants our client to use his own registration instead of theirs and sent a wall of text. What does the client do?
    The man who registered our own application has died; nobody knows the client secret. Can it be looked up?
    A freelance programmer built something for our client and asks under what key it's known at Exact. Where can the client see this?
    Our developer left and nobody has the client secret of the integration we registered with Exact
    callback URI is not valid - appears right after logging in from our homemade stock dashboard
    The WMS manual says: fill in client id, client secret and redirect. Where do those come from?
    I'd like to register something of our own with Exact so Power BI can read straight from it
    We moved our portal to another web address and Exact no longer sends us back there
    itgenexl053 since our Excel trial ended
    Purchasing tool rejects our Exact keys, maybe a typo
    The consultant wants us to register an application under our own company name rather than use theirs
    setting up a python script to pull hours out of Exact, how do I get API keys
    new server, asks again for the secret of our Exact app, which is not in the password vault
    We changed agencies; the new one asks for our three Exact details and the old one won't share
    To test with Postman I need an id and secret from Exact
    Data team no longer wants to go through the vendor's app but one in our name, how is it set up
    after sign-in an error page says the callback isn't valid; our subdomain changed
    The secret I enter gets refused, possibly copied with a space behind it
    register exact app for python
    old address was http, now https, and since then Exact says the return address isn't allowed
    migrating to another server, which parts of our own Exact registration must be updated
    Data engineer wants to hit Exact's REST API directly, what does he have to apply for
    Since 2022 we had something in the App Center, where has it gone and can I still read the secret
    Connecting fails because the package sends a callback Exact doesn't recognise
    our homemade thing moves to acceptance, other url, exact complains
    How do I leave the vendor's app and move over to a registration that's ours
    lost client id, lost secret, package reinstalled
    The MES only knows 'bring your own app' and wants keys from Exact, who creates those
    After a change of company name the callback address differs too, Exact refuses
    trip app lets us choose 'use our app' or 'use your own Exact app'. How do I make the latter
    Lost the client secret of the thing we registered ourselves
    Callback URI https://something is not valid
    Our developers want to register their own integration with Exact, where?
    redirect uri mismatch with exact
    itgenexl001 after the trial ended
    We're building something in-house on top of Exact and must enrol it somewhere
    Need a client id for Invantive, how to get one
    Our home-made thing gives a callback error after the sign-in
    New developer can't find the secret of our registration
    register our own client id with exact
    May I register an app at Exact myself or does it take a developer?
    I lost the client secret, is it gone for good?
    'Callback URI is not valid', what has to match before it works?
    Our developer has left and nobody has the secret of the registration
    itgenexl053 in the Excel trial, must I register something of my own now?
    The product won't take our client id, in which order do I check?
    Must I rebuild the integration if the client secret can't be found?
    Register first, then fill in, then connect? We want our own app for the data warehouse.
    reditect uri mismatch with our registration, who fixes it, them or us
    We want to register an application of our own with Exact; in what order do client id, secret and redirect come?
    Product says client details invalid. Which of the three should I check first?
    Three empty fields in the product, client id, secret and redirect. Where do they come from?
    'Callback URI is not valid' instead of a login page
    itgenexl001 in my Excel, something on registering our own app
    only dots where the secret should be, nobody wrote it down
    our home-made program says invalid client
    the developer left and with him the secret key of our app
    developer sends a screenshot with 'redirect mismatch' and says I should fix it at Exact's side
    new reporting package needs a registration of our own at apps.exactonline.com
    our app needs a key and it's just a row of asterisks
    vendor asks us 'to register an own app', I'm in admin and startled
    Our developer left and took the secret of the registration with him, where do we find it again
    Since we moved to a new domain Exact says the Callback URI is not valid
    itgenexl001 appeared in Excel when the trial was over
    After the migration the web agency asks for client id and secret, someone once wrote those down
    Site went from http to https last week, and Exact refuses to send us back
    We've been building our own integration since January and have to sign it up at Exact somewhere
    Server was rebuilt, settings gone, and the product wants three details from our app
    vendor said last month to register an app of our own rather than use theirs
    After the hosting switch our integration details are lost, the registration at Exact is still there
    Invantive for Excel said itgenexl053 after the trial month
    New production domain, and the sign-in through Exact ends in a complaint on the callback
    Our former programmer's home-grown app moves to another system which wants id and secret
    The consultant who registered our app has died; we need its client secret
    We've an app registered by the dead partner and need its secret for the replacement server
    After renaming our website Exact complains about the callback when our own tool signs in
    client secret gone since server crash, own app
    register our own app instead of using the vendor's
    lost the client secret and don't want to start over
    callback uri is not valid when connecting
    the product wants a client id and secret, where do those come from
    our developer left without handing over the secret
    redirect mismatch on our home-made integration
    set up an own registration in the Exact app store
    no longer via the vendor's app but via a registration of our own
    callback changed after the server move and Exact refuses it
    we're building something ourselves and need keys from Exact
    where did the app's secret go, we registered it in App Center years ago
    different return address needed on our registration
    exact app center my app
    invalid client credentials exact
    custom integration registration
    itgenexl001 trial app
    retrieve clent secret
    oauth client setup exact
    developer app details lookup
    python script needs exact credentials
    want own client id
    misplaced app secret
    Where do I find our secret key?
    How do I obtain a client id?
    redirct uri wrong
    client secrt lost
    Lost the client secret, disaster or retrievable?
    Callback URI is not valid, is that at our end or at Exact's
    What do I need to register so our in-house tool can talk to Exact?
    The product rejects our client id or the secret, which of the two is wrong?
    itgenexl053 in Excel: do I have to register something now?
    We'd rather have a registration in our own name than the vendor's, where do I begin?
    Callback of our product and the one in the app store differ since we moved to https
    Our own integration's key went with the developer, where can it be looked up again?
    Product says unknown client, we registered ourselves. Compare what with what?
    Registered by ourselves or not, our product wants redirect, id and secret and rejects all three
    I need API credentials for our in-house tool, where do I sign up our app with Exact?
    Lost the client secret of the integration we registered ourselves
    Getting 'Callback URI is not valid' after login
    How do I register an application so that our script may log in via OAuth
    Our dev wants a client ID and secret for Exact Online and I have no clue where those live
    Moved our portal to a new domain, and now Exact refuses to send me back after signing in
    invalid client credentials, copied straight from the app registration I thought
    redirect URL doesn't match, exact online app store
    Excel add-in shows itgenexl053, says trial app can't be used any longer
    The contractor who registered our app left and took the keys with him
    The product wants 'your own app' details. What do they mean and where do I get them?
    where is the oauth app stuff in exact
    We're building an internal dashboard and must enrol it as an app on our own name
    The return address in our registration has a slash too many, where can I edit it?
    Vendor manual says: create an app in the Exact App Store first. How?
    We need to type the secret into a rebuilt server but nobody wrote it down
    Our homemade sync tool rejects the id and secret, everything was fine on the old machine
    Which three values do I hand to the consultant setting up our own registration?
    Make.com wants client credentials for Exact, how do I get them
    Programmer says 'just create an app at Exact and send me the keys'. Now what?
    Login works on the test server, but on the new URL I get a callback error
    I might have mistyped the secret, where can I view it again
    Does our registration in the old App Center still exist and where's the code?
    Need to edit the web address in the app our firm had registered
    The manual tells us to create our own app at Exact before connecting
    Registering software under our own company name rather than using the vendor's app
    create oauth app exact own company
    The Excel add-in won't continue without our own registration
    Homegrown stock system, Exact login complains about the client secret
    I need the credentials with which our software introduces itself to Exact
    Consultant wants an ID, a secret and a URL. Where would those come from?
    Supplier delivers just the software; enrolling it with Exact is up to us under our own name
    Where do I open our registration to correct the return address
    Our IT firm asks for the app store to create an application
    make own app exact online
    unauthorized_client when our self-built software signs in
    After the server migration it asks for a consumer key and secret from Exact
    register an app in Exact's app store
    make my own app in the app centre
    how can I get a client id
    We lost the client secret of our own app. Where can I find it again?
    How do I register our own app with Exact Online?
    I get 'Callback URI is not valid'. What does that mean?
    The redirect URI of our app doesn't match. How do I correct it?
    Where do I look up the client id and secret of the app we registered?
    Our software asks for a client id of our own. How do I get one?
    The product doesn't accept the client secret that we entered.
    Our developer needs the secret of the app we made in 2020.
    How can I create an app registration in the Exact App Store?
    The Exact login says the callback address isn't valid for our app.
    The app center shows our app, but where's the secret hidden?
    We must change the redirect URL of our self-built integration.
    I see itgenexl001 in Invantive for Excel. What should I do?
    Error itgenexl053: the trial app can't be used any more, what now?
    How do we set up our own app so that Invantive can use it?
    The redirect URI in our software changed after the move to a new server.
    Where can our own registered apps be managed?
    What do I fill in when I register an app for our data warehouse?
    We built an integration in-house. How do I register it at Exact?
    Our client secret was in the old admin's notebook. How do I get it back?
    I need the credentials of our company's own Exact app for a new server.
    The tool says invalid client. I think the details of our own app are wrong.
    How do I make a client id and client secret for our reporting tool?
    The callback url we typed has a slash too many, I think. Where do I check?
    We want to use our own app rather than the vendor's. How do we register it?
    After copying our app's details into the product, Exact refuses them.
    How do I look up which redirect URI is registered for our app?
    I'm supposed to enter an OAuth client id for Exact. Where does it come from?
    Our integration partner asks for a new app registration in our name.
    Where on apps.exactonline.com do I find our app's secret?
    We moved our application to another domain and the Exact sign-in now fails on the callback.
    Can I read the client secret again or do I have to make a new app?
    Our Excel add-in wants an own app in the Exact App Store. How do I arrange that?
    Which details of our own app should I compare if the product rejects them?
    How do I see the registration of our app made by a former developer?
    I want to register an application of our own for a Python script on Exact.
    where do i find client secret exact online own app
    The vendor tells us to make an app under Manage my apps. How does that work?
    The redirect address has http where it should be https. How do I change it in Exact?
    Our test environment needs its own app at Exact. What are the steps?
    The login at Exact stops with a redirect mismatch for our home-made tool.
    Our connector lost its settings, and I need the three details of our app again.
    I have to put a new callback URL in our app in Exact. Where?
    Can you show me how to register an app and connect it to our BI product?
    Our in-house app needs its client id and secret entered again after reinstalling.
    As an IT person I have to recreate the connection, but the client secret is lost.
    The Exact sign-in stops with an invalid callback for our customer portal.
    We're setting up a new server and need the app details from the Exact App Store.
    I need to add our own application to Exact for a data project. How do I start?
    Our Excel plug-in's trial app has expired. We should make our own, how?
    Where do I read which redirect address was registered for our integration?
    client secret lost, how do i find it
    callback uri is not valid, what now
    how do i register an own app at exact
    We registered our own app with Exact and I've lost the client secret
    How do I register our own app in the Exact App Store?
    It says Callback URI is not valid when I try to connect, what is that?
    The developer asks for a client id and a client secret, where do I get them?
    Our home-made integration says the app details are wrong
    Where can I look up the redirect URI set for our app?
    The manual of our reporting tool tells me to make my own app, how does that work?
    invantive for excel shows itgenexl053 and wants our own app
    Our web builder is gone and with him the secret of our Exact app
    The program rejects the client id of our app, what should I compare?
    Our web agency has to build a link to Exact, how do I sign up an app for it?
    While connecting I'm told the return address doesn't match the registration
    I once wrote down our app's secret and lost the note, can I view it again?
    The reporting package wants our own app's codes, how do I get hold of them?
    Our home-built link moved to a new server and now the callback address is off
    what do i do to register an app at exact for our own webshop
    The program says invalid client for the app we made ourselves
    I typed the secret of our app over and it's rejected, what may be wrong?
    Could our programmer find the id and secret of our little Exact app again somewhere?
    Our app builder says I must register something at apps.exactonline.com, what do I do?
    Connecting our own app fails on a redirect that isn't valid
    The secret of our self-made Exact app has to be put in a new computer, where is it kept?
    I've lost the client secret of our Exact app, where do I find it again?
    Exact says Callback URI is not valid, how do I put that right?
    How do I register our own app in the Exact Online App Store?
    Our developer needs a client id and secret for the Exact API, where do they come from?
    Where can I look up the redirect URI that we registered with Exact?
    The product rejects our client id and secret, what might be wrong?
    Invantive for Excel shows itgenexl001, which app should I register now?
    We moved to another domain and the callback of our registered app no longer matches.
    We want to build an API client for Exact Online, how do we get credentials?
    how do i create an app on apps.exactonline.com for our own software
    For our own .NET application I need the client secret at Exact, it is stored nowhere any more.
    The OAuth callback of our custom app is rejected by Exact as invalid.
    Can I create an app in Exact so that Power BI works with keys of our own?
    I'd like a new app registration at Exact for the acceptance environment.
    Invantive asks for a client id of our own, how do I obtain one?
    Connecting gives invalid_client, are our details from the App Store right?
    We have a new web server and must change the callback URL in the Exact registration.
    Our previous developer registered the app, how do I see its keys?
    I get itgenexl053 in the Excel add-in, how do I make my own registration?
    Can the client secret of an existing registration be viewed again?
    where is the client secret of my exact app
    What does a company need to sign up its own integration at Exact?
    Exact tells us that the return address of our home-made portal isn't right.
    I lost the client secret of the app we registered, where can I look it up?
    Connecting fails with Callback URI is not valid, how do I correct the registration?
    We want to register an app of our own for Exact, how does that work?
    The product refuses our client id and secret, how do I compare them?
    Our developer needs a client id for Exact Online, where do I create one?
    We moved our server, so the redirect address of our in-house app is no longer right.
    itgenexl001 appears in invantive for excel, what do I register
    The secret I hold for our registered app does not work in the product, what do I check?
    Invantive for Excel wants a client id of our own, how do I get one?
    Since our new domain, the error says the callback URI isn't valid.
    We built a script that should read Exact, how do I register it as an app?
    Nobody saved the secret we once filled in, can I still view it?
    redirect uri error with our own connection, where to change
    Our home-built integration needs a new redirect address, where do I adjust it?
    Where do I start if the supplier says we must create an app in the App Store ourselves?
    The program calls our client details invalid while we changed nothing.
    we lost the client secert of our app
    Our program needs a client id and secret, where do those come from?
    Supplier says we need to register our own app with Exact first
    callback URI not valid when I press connect
    nephew registered something at apps.exactonline for us and it needs fixing
    something is off with the app we registered ourselves, could be the secret, could be the address
    Which of the things in our own registration is wrong, where to start
    We have a home-built planner and it needs its own keys from Exact
    my web builder wants three codes from Exact, id, secret and some address
    someone at Invantive told us to make our own app at Exact
    our own registration acts up, secret or address, one of these
    our own registered app acts funny, is it a secret, an address, or do we need a new one?
    the garage's programmer needs an app in our name in Exact's store
    asked for a registration at apps.exactonline, never did that
    our own app is being awkward about something, ask me what
    codes and address of our self registered app must be put in order
    The office wants its own registration with Exact instead of the vendor's
    Register an app of our own for the practice
    Our client portal pulls from Exact itself and the registration details need attention
    Something's off with our registered app: secret, address or id, can't say which
    Of the three registration details one is wrong, how do I know where to start
    The firm has a self-registered connector whose creator retired, and now the product asks for particulars only he knew
    Rather a registration in our own name at Exact than the maker's, what does that involve
    Our practice has something of its own registered with Exact and on connecting either an address or a key is wrong
    our own client registration at Exact needs attention, unsure which piece
    managing a private OAuth app for Exact Online
    we're writing our own integration and need to get credentials set up properly
    own app: lost secret, bad redirect or fresh registration, where is which
    credentials of our self-registered client need maintenance
    app registration housekeeping
    Vendor: 'check your app registration at Exact'. That's the whole message.
    self-hosted product, bring your own client, how does it all fit together
    our integration runs on its own client id; I inherited it and need to look after it
    server migration: what about our app registration with Exact, all of it
    maintain our own OAuth registration
    customer registered an app for our product, needs help with its details
    Our in-house integration lost its developer and nobody has the credentials of the registration
    The connector asks for a client id of our own, where does one get that?
    Something about our self-made registration is off: redirect, secret, I don't know
    We'd like to run the data warehouse on a registration of our own instead of a vendor's
    callback uri invalid on the custom connector
    Which issues of a self-registered app can you sort: secret, address, details, new one?
    There's trouble with our own registration and I don't know which kind
    Something in our App Store registration needs attention and the firm that built it went bust
    own registration, trouble, where to begin
    It's either the callback or the secret of our own app, can't tell
    IT runs a client id of our own at Exact, handover is undocumented and now the product won't connect
    Building our own link to the warehouse, it has to be made known to Exact
    Our outside developer did the registration in the App Store and something in it needs repair
    redirect uri wrong
    need client id and secret
    invalid_client exact
    where is app registration
    developer needs api keys exact
    own app in exact app store
    change redirect url
    make own exact app for excel
    app center registration
    product asks client id
    problem with our own app, id secret or uri?
    own app trouble, where to begin
    something about our registration isnt right
    own app help
    three details, dont know which is bad
    exact api credentials where
    callback url trouble
    IT vendor wants a client id and secret from Exact, how do I obtain them
    register our own application with Exact for the data warehouse
    the product wants us to fill in our own app credentials, where from
    our own app's registration is off since we moved servers
    set up an application of our own in the exact developer portal
    something's off with our self-registered app, id, secret or address, no idea which
    what could be wrong with an own registration, where do I start
    Our own app in the App Store needs attention; what can you help with?
    our IT partner registered an app for the charity and left, now we have to look after it
    excel asks for a client id of our own
    we'd rather not depend on the vendor's app, register one of ours instead
    an integration a student once registered with Exact is now mine to maintain
    Predecessor registered an app at Exact and I need its credentials
    Callback URI is not valid, after we moved to a new domain
    our supplier's mail: please create your own app at Exact and send us the client id. How?
    We ask each customer to register an app of his own. Where's a manual for that?
    the product asks for client id, client secret and redirect url. I have none of these
    our dev needs the password-like string that goes with our app registration
    unauthorized_client with our in-house registration
    docs mention App Center, can't find it, have to register something there
    Excel add-in wants an app of our own now
    credentials of our self-made integration vanished along with the man who made it
    Trouble with our own app registration. Which problems can there be: secret, redirect, refusal?
    where do I start with questions on an app we registered ourselves
    our own Exact app needs attention, I can't even say whether it's the secret or the redirect
    inherited an app registration and must feed its details to the new software
    new dev wants us to set up an app of our own for the intranet
    logging in from our self-built tool ends with an error on the return address
    A customer with his own client id reports an app problem; what should I ask to find the right fix
    new domain name, something in our own Exact registration has to follow I guess
    BI builder wants a client ID from Exact in our name
    We want to register an app of our own with Exact
    My program asks for a client id and secret
    Callback URI is not valid, reads the screen
    Our own registration in the App Store is off
    The product won't swallow our client details
    There's trouble with the redirect of our custom link
    I'm building a connection and must register it
    How do I look after the app we created ourselves?
    Something's wrong with the keys of our in-house program
    Our custom integration needs its registration checked
    Either the id, the secret or the redirect, which is it?
    I have a question about the app we registered
    Our own app won't connect and I don't know which detail is to blame
    We wrote a script and need Exact to know it
    Our group wants to register an app of its own with Exact Online for the data link, how do I start?
    The client's programmer asks for the client secret of his app, where can I find that?
    When connecting our own app I get Callback URI is not valid, how do I fix that?
    We lost the client secret of the link the office built itself, can it still be looked up?
    The holding's data warehouse rejects our client id, how do I check that the details are right?
    Invantive for Excel shows itgenexl001 now the trial is over, should I register an app myself?
    The redirect URI of our group's link has to change because the server moves, where do I do that?
    Our IT supplier needs a client id and secret to read our companies, where do those come from?
    The school group has a link built and the builder wants us to register an app, where is that done?
    Since the move to another server, Exact won't take the return address of our group's link.
    I'm after the secret password of the app our previous IT person created for the entities.
    Our reporting program says client id or secret is incorrect for the holding, where can I compare them?
    As an accounting office we'd like to register an own app for a client, what do we need?
    The vendor of our BI package advises working with an app of our own, how does the group register that?
    At a client the home-made web shop link fails on its callback URI, where is that address changed?
    Excel shows itgenexl053 for our subsidiaries' figures and asks for an own app, how do I create one?
    our client secret got lost for the link the group made itself, how do i get it back
    An agency builds a link for the shops and wants a registration in our name, how do I request one?
    After moving to https, signing in through our own app fails because the callback would be invalid.
    My client has a home-made link and forgot its client id, where is it kept?
    I want to sign up an app of the holding with Exact so that Tableau can connect through it.
    Since the data warehouse was renewed, the schools' link won't accept the old app details.
    On which site do I manage the app our accounting office registered itself?
    Could one registration serve all of our entities, and how do I create such an app?
    We want our schools' link under a registration of our own with Exact, how do I begin?
    lost client secret exact
    Where can I look up the client secret of the app we registered?
    Callback URI is not valid, how do I put that right?
    Our developer wants a client id and secret for Exact Online, where do I create these?
    How do I register an app for our own firm in the App Store?
    Exact rejects the redirect address of our home-grown connector since the server moved.
    The product says invalid client credentials; which details should I compare?
    itgenexl001 in Invantive for Excel, apparently I need my own app
    The person who built our link has gone and nobody kept the secret.
    Where do we register our home-built connector with Exact?
    The product demands its own client id, how do I obtain one?
    Our registration's callback still points to the old website
    Office IT wants to build dashboards and needs an app registration for that
    retrieve client id and secret exact
    After logging in I got Callback URI https://... is not valid
    Package keeps rejecting the secret I typed over
    Look over our app registration at Exact
    Can I view the secret of our own connector again?
    Exact won't accept the redirect of our dashboard
    Our web host changed the domain and logging in from our own tool now ends with a callback error.
    secret for our exact app is gone, where to look
    Our reporting tool was reinstalled on another server and it wants the client secret. The former admin had it. Is it possible to find it back in Exact?
    I lost the client secret of our app.
    Our developer asks for a client id and secret, where do I request those?
    Invantive for Excel shows itgenexl001, do I need an app registration of our own?
    The product says our client credentials are wrong, what should I compare?
    Where do I change the redirect URI of an app we registered?
    We're building a connector in house and need to get it registered in the App Store.
    redirect uri mismatch own app
    itgenexl053 after the trial ended
    Our web agency wants API credentials for Exact Online. How do I make them?
    Our data analyst wants to reach Exact from a Python script and asks for a client id and secret. How do we get these as a company?
    The app we registered back in 2019 needs a different return URL. Where do I change it?
    Our website moved to another domain and signing in now says Callback URI is not valid.
    We work with our own registration and the product no longer accepts its key.
    For an n8n workflow I need our own API keys for Exact, how do I arrange them?
    Can an ordinary business create a private app at Exact?
    create api credentials exact online
    How does an association obtain a client id so its members' system can talk to Exact?
    Make wants me to fill in our own Exact app with id and secret, where do I create it?
    Connecting with our own app, Exact says the callback isn't valid.
    We'd like to leave the supplier's app and use our own registration.
    secret of own app lost
    Where can I view and check the details of the app we created ourselves?
    An ex-colleague made our registration in the App Store, how do we manage it now?
    How do I register our own application for the Exact Online API?
    The redirect URI in our registration doesn't match and login fails, how do I fix that?
    Our tool rejects the client id and secret we got from the App Center. What's wrong?
    I want to write a small script against the Exact API, where do I obtain a client id?
    Excel add-in shows itgenexl053 and says the trial app can't be used any longer.
    We want our own script to run on the Exact API, how do I make a registration for it?
    The product asks for a client id and client secret of Exact Online. Where do those come from?
    Our developer has left and no one has the app secret, can it still be looked up?
    I have a new URL for our interface and need to update the callback at Exact, where's that?
    invalid client when requesting a token, our own registration is from 2021
    Registering an app at apps.exactonline.com for a Power BI project
    Since we moved our server from http to https Exact won't take the return address.
    Our warehouse integration uses an own app; where do I check how it's set up?
    Our trainee wants to build a dashboard on the API. How do I request a client id of our own from Exact?
    create own app exact
    Signing in with our home-grown link yields Callback URI ... is not valid.
    The password of our app (the secret) isn't written down anywhere, where do I find it again?
    I'd like to look at the registration our consolidation product works with, as it rejects the key.
    The software's manual says to register an app in the App Store with a redirect URI. How do I do that?
    After a new subdomain I get a callback error from Exact when connecting.
    How do I get API keys for Exact Online?
    Setting up an ODBC-like tool, it requires a self-registered Exact app with id and secret. How do I get those made?
    For an integration of our own with n8n they want a client secret and a redirect. How do I make that registration at Exact?
    find client secret again
    I need to find our client secret again
    We want a private registration for our Power BI extraction, where and how?
    Registered redirect URI doesn't match, so our login fails
    The connector asks me for a client id and I suppose we need to set something up at Exact ourselves.
    Our integrator wants us to look up the app's password at Exact. Where do we get it?
    The trial version's app registration can't be used any more (itgenexl001); we should make our own.
    Where did Exact put the secret of our own registered application? We've mislaid it.
    Trouble with the app our company registered in the Exact App Store.
    I look after our self-registered app and its settings need work.
    Where do I manage our own app's registration?
    I need help with our company's registration in the Exact App Store.
    Something about our own app's registration has to be put right.
    Our company made its own registration at Exact years ago. Now I've to deal with that and don't know where it lives.
    How do I register an integration of our own in the App Store of Exact?
    apps.exactonline.com register own app manage my apps
    invalid redirect uri own app exact
    We want to use our own API registration instead of the vendor's. How do we make one?
    Registering a private integration in Exact's App Store
    Our self-made connector's credentials must be looked up again because the person who had them left
    Callback URI http://localhost is not valid error
    Where do I make a new app in Exact to get a client ID?
    The app registration belongs to us, the product says invalid client. What should match what?
    Own app: secret gone, retrieve?
    Callback not valid after changing the hostname of our own tool
    How to set up own API credentials with Exact for our BI developer
    Redirect mismatch in own Exact app
    Need client id + secret of our own for Excel add-in, trial app not allowed any longer
    How can our own application be introduced to Exact so that it can connect?
    own app client secret lost
    We lost the client secret of the integration our own developer registered
    Exact says Callback URI is not valid when our self-built tool logs in
    Need to register an app for our own reporting in Exact
    Register own app for API access
    Which steps are needed to set up our own app in the App Store of Exact?
    Our own app's secret went missing when the admin left
    The company that built our middleware went bankrupt. We have to enter the app credentials in a new tool but nobody knows the secret.
    A client id, secret and redirect are required by our new product. I suppose we must register something at Exact. How?
    Set up our own app registration for Exact
    Our redirect address changed because we got a new domain, and Exact refuses to send us back
    The trial app in our Excel add-in can't be used any longer; we'd like one in our own name
    Where are own apps registered in Exact, and how do I get the credentials?
    Own app got refused because of its callback address
    Where can I look up the secret code of our own connector again?
    We want to enrol our own integration with Exact instead of using the vendor's one.
    We have our own registration in the App Store and the sign in ends with a message on the callback address.
    Need to fix the return address of our own Exact app, sign in ends in an error about it.
    client_secret lost, have to reinstall the connector
    I'd like our IT to make our own Exact app entry so we're not dependent on a vendor's.
    Trial app of Invantive for Excel no longer works, itgenexl053
    The product has a field for client secret and it's empty after the upgrade. The man who filled it in has retired.
    Our provider asks us to enter our own client id; how do we get one at Exact?
    Where do I register a custom integration of our own with Exact, and who's allowed to?
    Our integration partner wants us to look up the redirect address at Exact.
    Own app: sign in at Exact, then "Callback URI ... is not valid".
    We have to adjust the redirect URI after our portal moved
    Redirect mismatch in our own Exact app
    Exact won't take our own app because the return address is wrong, apparently. It ran fine on the old server.
    I'm after the secret of an app which our company registered
    Set up our own client id for Exact
    Lost secret own integration
    The callback of our Exact app has changed and sign in is refused

own-app_what-is-it-about =
    something is wrong with the registration of our own app
    question about our app registration
    it's something with a registration but I can't tell if it's the secret or the redirect
    self-registered app falters on connecting, which way do I go
    codes lost, address wrong or make a new one: where's my problem
    the product wants app details from Exact, you pick for me
    .opt-secret =
        lost the secret
        I lost the secret
        the secret is gone
        forgot the client secret
        the key that goes with it is lost
        our programmer left with the app's password
        never wrote that secret thing down
        the product wants a secret and i haven't got it
        somewhere in a mail from 2019, untraceable
        client secret vanished
        lost the client secret
        where can I look up our app's secret again?
        The developer left and took the key with him.
        I have the id but not the secret
        need to read the secret for a new installation
        our password vault lost the app key
        can't find that long secret string
        I still have the id, but not the other long string
        the sticky note with the app's password went in the bin
        Moving servers, and nobody wrote that hidden key down
        our ex-developer kept it in his own vault, which is gone
        lost the password of the app
    .opt-redirect =
        callback uri is not valid
        redirect is wrong
        the address is refused
        callback
        something with a return address being wrong
        after signing in a page about an invalid uri shows
        the address it must go to is off apparently
        we moved to a new domain and now it fails on the redirect
        http or https, it trips over that
        after my password exact complains on the uri
        callback URI … is not valid
        redirect uri mismatch after login
        We moved the app to a new domain and Exact rejects the return address.
        invalid callback
        where do I change the redirect?
        the return URL isn't accepted
        it complains about the uri right after signing in
        ever since we changed our domain it refuses to send me back after sign-in
        Something about a callback that isn't valid
        went from http to https and now the return trip fails
        the web address it should come back to isn't accepted
        callback uri thing
        login page complains about the callback URI
        callback uri something something not valid is popping up
        error mentions the callback
        it says the callback isn't valid
    .opt-refused =
        it refuses the details
        invalid client
        details wrong
        refused
        i get invalid_client back
        our package won't swallow the id
        typed everything and it says no
        incorrect details, the program says after saving
        the combination wouldn't be right
        credentials rejected
        invalid_client
        the product won't accept our credentials
        Typed in id and secret, it says they're wrong.
        authentication of the app itself fails
        rejected, something about the details being incorrect
        our keys are refused though we copied them
        the software says bad client credentials
        I have the id and the other long string, yet the software won't swallow them
        'invalid_client', that's all I get
        Typed all of it in carefuly and it turns its nose up
        those codes were fine last week, now they're rejected
        "client authentication failed" is all I get after pasting the three values
        product says wrong credentials
        keeps saying my credentials for the app are bad
        the tool says client credentials are wrong
        it won't take our details
    .opt-register =
        register
        new app
        make our own app
        trial version
        need to set up a brand new registration
        we have none yet, it must be made
        the trial has expired, itgenexl053
        just starting out with bespoke work
        our developer asks for a client id
        sign up a new one in the app store
        i'd like to set one up for excel
        how do I create a new app
        we need API keys for a custom integration
        Our developer asks for a client id, we don't have one yet.
        want to register one
        got itgenexl053 in Excel
        setting up our first OAuth app with Exact
        vendor told us to make a registration of our own
        we don't have one yet, that's the whole point
        The trial ran out and now we need something of ours
        our developer is building a thing on top of Exact, where do we sign it up
        how does one obtain such an id in the first place
        starting from scratch, no app yet
        my trial app for Invantive for Excel stopped: itgenexl001
        we don't have one yet, that's the point
        first time, need to set one up
        our developer needs API keys
        need to create an app of our own
        how can we set up our private app
        want to set up our own one with exact
        need to set up our own from scratch
        starting fresh, nothing has been set up at Exact yet
        there is no own app yet
    .stuck-what-are-these =
        what is that
        what does client id mean
        what is a redirect uri
        which details are those
        client what?
        those three terms mean nothing to me
        what's a redirect uri now
        is a secret the same as my password?
        explain in ordinary people's language
        what does redirect URI mean
        can you explain these terms, I'm not technical
        Is the client id something secret?
        id, secret, uri... no idea what they are
        what's the difference between the three
        client what? I do the books
        In plain words, what is a uri for
        how do id and secret differ
        all three terms are gibberish to me
        what on earth is a client secret
        what do those three things mean
        sorry I'm only the bookkeeper, explain these terms
        could you explain the id, secret and uri stuff
    .stuck-own-or-standard =
        is this our own app
        I don't know
        how do I know whether it is our own app
        perhaps it's simply the vendor's
        how do i know whether we registered it
        we use basecone, does that fall under this?
        can't tell if this is bespoke
        is there a way of seeing whose registration it is
        is this an own app or a standard one?
        we just bought the product, does this apply to us
        How can I tell whether we registered it ourselves?
        I only ever logged in, never typed a client id
        perhaps the vendor owns the registration, not us
        may well be bought off the shelf, how can I tell
        did we set this up or did the vendor?
        All we ever do is sign in, does this even apply to us
        built in-house or theirs, no clue
        dunno if it's ours or the vendor's
        Not sure this is even ours or the vendor's.
        might be from the vendor, might be ours, who knows
        could be ours, could be the vendor's, who knows

own-app_find-secret =
    where do I select to show the client secret
    find the client secret of an existing app
    can I still look up the secret of our app
    get back the key of our registration in the App Store
    behind which eye or button is the secret hidden
    can you view a client secret after years
    in which menu does Exact show the app's secret
    where can I view our client secret once more
    is a lost client secret recoverable or must I create a new app
    which page at Exact has the secret with the Show button
    Lost the client secret. Must I create a new app or can I read it back somewhere?
    where's the Show link that reveals the secret
    The previous admin never passed on the secret of our registration. Is it still to be found?
    may I e-mail the client secret to the vendor
    lost the client secret, am I doomed?
    retrieve client secret
    Nobody wrote down the secret of our own app when it was registered. Can it still be viewed somewhere?
    lost the client secret of our Exact app
    Where can I look up the secret of an application we registered? Nobody wrote it down
    lost the secret for our registered Exact app, can it be shown again?
    where can I look up the client secret, the developer who wrote it down is gone
    new server, need to fill in the app's secret key, where is it stored at Exact
    lost the client secret of our app, can it be shown again
    developer gone, need the app's secret key, where is it in Exact
    Where can I see the secret key again? I only have the client id
    how do i show the app secret in app store exact
    client secret only shows dots where reveal
    Moving our script to a new server and nobody kept the key
    Where is the app's password stored, I registered it two years ago
    Our developer left and took the secret with him, I need to see it
    I have the client id but client secret is not available with me, where to get
    The code word for our custom booking bridge was on a sticky note that got thrown away. Can I look it up again?
    Developer asks me to read out the client secret from the Exact site, where do I see it?
    Where can I display the password of our registered app again
    can the client secret be looked up a second time or is it shown only once
    moving the interface to a new server, nobody wrote down the secret
    I redeployed our sync and wiped the vault, the id survived but the secret did not
    is the secret shown only once like with Azure or can I reveal it again
    Nobody saved the secret when the app was registered. Can it still be read somewhere?
    where can a sysadmin reveal the hidden key of our self-registered Exact client
    lost clientsecret after reinstall of the server
    My predecessor had it in his password manager, which is gone. I only need the secret, the app itself is fine.
    config file only holds the client id; where does the second half come from
    We need to enter the app's password in the new connector but it was never documented
    the vault entry says "ask Mark". Mark left. How do I get the secret of our app back?
    Do I have to create a whole new client merely since the secret was never written down?
    the value behind the dots next to our client, can it be displayed again
    cant find clientsecret anymore after migraton to new vm
    Lost the secret of our registered app, the chap who had it has moved away
    where do i reveal the client secret of our registration again
    client secret forgotten, must we make a new app?
    the secret is masked with dots in the app store, how do I view it
    need to see the secret of our registration again for the new server
    which page at Exact reveals the client secret once more
    need to see the secret of our registration again, it's hidden behind dots
    show client secret where
    secret hidden behind dots reveal
    Where can I display the client secret of the app we registered?
    where can I view the client secret again
    can I read the secret again after having made the app
    Where at Exact can the admin reveal their own app's secret again? The developer is waiting.
    where can one view the secret of an existing registration again, is it shown only once?
    Can I view the client secret a second time or only on creation?
    which button turns the dots of the client secret into text
    Where can I see the secret of our own app once more
    The secret shows as dots in the app store, how do I reveal and copy it
    Is it safe to copy the client secret from the App Store and mail it to the supplier?
    lost the client secret of our app, where can I see it once more
    The paper with the app's secret code got binned, can I look it up?
    new laptop, program wants our client secret, don't have it
    Where does Exact keep the secret for an app that we registered?
    need that long secret text of our own app again for the new pc
    never wrote down the secret code of the app we registered
    The app secret left with our former IT man
    Product prompts for the client secret and nobody wrote it down
    Whereabouts in the App Store is our own app's key
    Can an existing registration's secret still be viewed
    New server needs the secret, vault is empty
    where do I read the client secret again after creating the app
    can the secret be shown a second time in the portal
    new laptop, Excel add-in wants client secret, I don't have it
    need our OAuth secret for the config file, lost in migration
    config got wiped, need the secret half of our credentials
    vault entry overwritten; can the app's secret be revealed again
    Developer left, the secret of our registration was never written down. Can it be read back?
    Server migration wiped the secret of our custom app, where is it shown
    Where do I retrieve the confidential half of our own app's credentials?
    The vault has the id but not the secret for our own integration
    Secret of our connector must go in the vault but nobody has it
    All I see are dots where the secret should be
    Where's the password of our App Store registration displayed
    where find client secret
    show client secret
    secret not saved, can i see it again
    look up that app password thing
    it asks secret of our exact app
    retrieve secret
    lost the secret of the app we registered ourselves
    where can I make the client secret visible again
    predecessor registered the app, secret isn't written down anywhere
    secret shown as dots in the portal, how to reveal
    we lost the app secret when the server was replaced
    the integrator asks again for our app's secret key, which page shows it
    the key of our self registered program has to go into the new server, where do I read it off
    We lost the client secret. can one view it again
    new server, need the secret of our app, nobody saved it. Where can it be displayed?
    client has to give the secret to his IT but the mail is gone. How can he see it once more?
    consultant needs the secret and the old hand left no trace of it
    The client secret is lost, can I read it back somewhere?
    Where is our app's secret kept?
    No one saved the client secret
    the former developer left us no secret
    Where at apps.exactonline.com can I have the secret of the office's app displayed?
    Where can I view the client secret of an existing registration again?
    Our laptop with the app's details crashed, can the secret be shown once more somewhere?
    Lost client secret of our own Exact app, can I see it again?
    client secret lost
    Where do I look up the secret of our registered app?
    Where is the client secret of our own integration kept?
    lost secret of own app, can it be shown again?
    Steps to show the client secret of an app registered by our own company
    .done =
        found it
        I found it
        found
        copied
        I have the secret
        revealed and copied
        clicked show and copied it
        got that long string now
        secret's on my clipboard
        it resurfaced
        in front of me, put into the vault
        found next to the client id
        copied it
        found the secret
        Clicked show and there it was.
        I have the key in my clipboard
        it's visible, where does it go
        secured in our vault, continue
        it was simply still there
        copied the whole gibberish string
        I can read it now, no need for a new one
        Put it in our vault straight away
        Got it on my clipboard
        found it and copied
        show button gives me a long string, ok
        copied the secret
        I see it now and copied
        pressed show and took it over
        copied the secret to the clipboard
    .stuck-may-not-manage =
        I don't see that
        manage my apps is not there
        no rights
        in the app store i don't have that menu
        manage my apps isn't among what i see
        i can log in there but not manage
        where is the button for managing apps
        just a shop full of apps, none of ours
        I don't have the option to manage apps
        the store shows only a catalogue, no admin part
        My account isn't allowed in there.
        who else could open this, I lack the permission
        the menu for our apps isn't offered to me
        my boss gets that menu, I don't
        I can sign in there but only to shop for apps
        apparently my account isn't allowed that page
        The place to manage ours doesn't exist for me
        I can sign in but "Manage my apps" isn't anywhere
        there's no manage menu for me
        there is no manage option in my account
        no manage option in my account
    .stuck-app-not-listed =
        the app is not listed
        it is not there
        empty list
        logged in but the app isn't there
        page is empty, zero apps
        three are there, the reporting one is absent
        our former accountant made it, i can't see it
        no trace of that thing under my apps
        it should be here, shouldn't it?
        our app isn't in that list
        I see a different app, not the one I need.
        maybe it's registered somewhere else, it doesn't appear here
        only an old test entry shows up
        I do get that menu, ours just isn't among them
        Three names there, none of them the one I want
        empty page, although the thing runs every day
        maybe our accountant signed it up under theirs
        our app isn't in there, only old test ones
        the one I need is not in there
        I don't have the app in list, only other ones of my colleague
        my apps shows others but ours is absent
        I see other apps but ours isn't there
    .stuck-secret-leaked =
        it has leaked
        somebody knows it
        somebody has the secret
        mailed it
        oops, it was in a mail to the whole department
        the ex-programmer has a copy
        it's on github i'm afraid
        can i get another since this one's known
        an outside agency knows it now too
        someone else has our secret
        it was committed to a public repo
        Can I rotate the key? It has been exposed.
        a former contractor still knows it
        I pasted it in a chat by accident, what now
        the sacked developer still knows it by heart
        I pasted it in the group chat by accident
        not lost, rather too many people have it
        our code was public on GitHub with that thing inside
        someone pasted our secret in a public Slack channel
        somebody posted it in a public repo
        the secret was posted in our slack, others may have it
        an ex-employee probably still has that key
        it was posted in our teams channel, so people saw it

own-app_enter-secret =
    where do I paste the client secret that I found
    do I have to reconnect after entering the secret
    looked the secret up, into which box do I paste it
    copied a space along with the client secret, does that give an error
    new key entered, must everybody sign in again
    does the new secret replace the old one in our package
    pasted the client secret, do I need to reconnect
    secret was found and entered, which user signs in next
    does a space behind the client secret matter
    I found the secret again and want to paste it into the product. What should I mind?
    after filling in the recovered secret, do I reconnect and as whom
    a space after the client secret, does that hurt
    the recovered secret is now in the product, under which login do I connect
    have the secret on my clipboard, what do I do with it
    pasting the client secret
    Once the secret has been put into the product, must we connect once more, and under which user?
    got the secret, now where and how do I paste it
    After putting in the recovered secret do I have to connect again?
    I copied the secret, pasted it, saved. Does the product need a fresh login after that?
    got the secret, now what do I do with it in the software
    does a trailing space matter when pasting the client secret?
    got the secret copied, what's next, do I need to reconnect
    pasted client secret in the tool, with which user do I sign in then
    found the secret on the Exact site. Just paste it in the program and save?
    got the secret, pasted it, now do I have to sign in again?
    after typing the new client secret in the product should I reconnect, and as who
    After pasting the secret in our software, do I have to sign in again and as which user?
    I have the secret, anything to mind when putting it into the program?
    Got the secret from App Store, pasted in config, connection still failing, any precaution while pasting?
    I've copied the secret from the app store. Pasting it into our stock tool, any gotchas? Log in as whom afterwards?
    I've copied the secret. After pasting it in the product, as whom do I reconnect?
    Found the secret, do we have to log in again after putting it in the tool?
    does whitespace at the end of a pasted client secret break the connection
    I have the recovered key on my clipboard, what do I do with it now in our software and as who do I sign in afterwards
    should the same service user log on again once the new secret is filled in
    Copied the secret and pasted it in, must I connect again or is saving enough?
    Secret found, what next in the tool
    pasting the recovered secret, anything to watch out for, spaces for instance?
    secret copied, where does it go and do I have to reconnect after saving
    paste secret then reconnect?
    After pasting the secret in the product do I need to link again, and as whom?
    pasted the secret and it's refused, could there be a space in it
    found the secret again, do I have to reconnect after pasting it into the WMS
    I've found the client secret, how do I paste it in so it is accepted?
    After pasting the recovered secret, do I have to reconnect?
    I have the secret of our app now. How do I enter it without breaking the connection?
    After pasting the secret in the product it is still refused, could a space have slipped in?
    copied the client secret, now into the program, anything special?
    Have the secret on the clipboard, anything to mind when pasting into the product
    pasting the secret into the tool, trailing spaces matter? reconnect after?
    Found the secret again. How do I paste it into the product correctly, and must I reconnect?
    got secret, paste and then
    copied the secret, anything to watch out for when pasting it in
    got the secret copied, must I reconnect after saving it in the software?
    Do spaces matter when pasting the client secret?
    I've the new secret; must I reconnect after pasting it into the product?
    Got the client secret back. Do I have to reconnect after pasting it into the tool?
    Do spaces matter when I paste our client secret, and must I sign in again afterwards?
    I've found the secret, where do I put it in our software and do I have to connect anew?
    I found the secret again. Where does it go and do I have to reconnect afterwards?
    .done =
        entered
        saved
        pasted
        pasted and saved
        pasted without spaces, saved
        it's in and connected anew
        entered at the settings
        carried over to the package
        field's filled and stored
        pasting worked
        it's in the settings now
        Updated the config and restarted.
        entered, what's next?
        saved without extra spaces
        put it in and reconnected
        the product has the secret
        pasted, saved, signed in as Wim again
        The box is filled and it took it
        our admin put the string into the software
        no stray blanks, stored
        saved, no spaces, reconnected
        Pasted. Then it wanted me to log in again and I did.
        didn't ask to reconnect, just saved
        saved without any complaint
        connected again as asked
        it's in, reconnected as the same user
        pasted and saved, ready to go
        secret is updated in the tool
        entered and linked again
    .stuck-where-to-enter =
        where do I enter it
        I can't find the place
        no field
        in which field does that long thing belong
        i see no spot for a secret in our program
        is it at the connection settings?
        should that be in exact or in the tool
        nowhere a box saying client secret
        where does it go in the product?
        I can't find a field for the secret
        Which settings page is that?
        the software only has a login button, no box to paste it
        not sure if it belongs in a config file
        I've got the string, the software has no box for it
        Server config or my profile, which?
        nowhere to put it, all there is is a sign-in link
        which tab of the program wants this thing
        which field do I paste it in?
        where does this go
        there's no such box in our tool
        where in the product goes this secret
        I have the code in hand, which box do I put it in
        can't locate the field for it in our software

own-app_find-redirect =
    Callback URI 'https://ourapp.com/cb' is not valid
    where is the registered redirect uri of our app
    which return address does Exact have for our registration
    where do I read the Redirect URI that was once given
    error on callback, I want to see what's registered
    look up the address in the App Store of our own application
    what redirect URI is on file with our registration
    where on apps.exactonline.com do I read the callback URI
    callback URI, redirect URI, same thing? and where is ours
    Where's the registered redirect URI of our app?
    what's a redirect uri and where do I see which one we gave
    I get 'Callback URI is not valid' after signing in. Where's the address that we once supplied?
    is callback URI the same thing as redirect URI
    where's our redirect URI registered
    Exact rejects the callback address of our home-made app. In which portal can I look up the one on record?
    callback uri not valid when signing in
    Exact refuses with a message on the callback address. Where's the registered one shown?
    Exact says the callback URI isn't valid when I try to link our own app
    where is the registered return address of our app
    redirect_uri mismatch with exact, how do i see what is registered
    "Callback URI ... is not valid" what is this
    where can I see the redirect address registered for our own app
    Callback URI https://app.ourcompany.nl/cb is not valid
    where is the registered redirect url of my exact app
    error about callback when signing in with our app, how to look which address is stored
    Where do I look up the return address registered with our app?
    We changed the domain of our portal and now the callback is rejected
    connect button gives white page about callback uri
    Getting Callback URI is not valid while authorizing
    Which callback address did our developer register at Exact? The bridge gets refused because of it
    Callback refused since the site moved. What is registered at the moment and where can I copy it
    need to see which callback address is on file at Exact for our integration
    the developer asks what callback Exact has noted for us
    Exact bounces our login saying the callback is not valid, we did not touch anything
    where do I see which return URL is on record for our integration
    the OAuth dance stops halfway with a complaint about the redirect
    redirect mismatch our app
    Since moving to the new hostname, the sign-in page refuses to send users back to us
    Error mentions Callback URI and our staging server address, where is the allowed one listed?
    our dev added a load balancer and now the return address after login is rejected
    users see a page about an invalid callback as soon as we put the portal behind another proxy
    Before I change anything: what address did we originally hand to Exact to send people back to?
    calback uri invalid after dns change
    Callback refused; where is the address that we gave at registration?
    where is the redirect address of our registration shown
    look up the return address that was registered for our shop bridge
    where see registered callback url
    Where can I read which callback is registered for our app?
    where's the redirect uri that we registered
    where does Exact keep the return address that belongs to our registration
    Where can I see which redirect URI was registered?
    callback not valid, where's the registered address shown
    What callback address is currently registered for our app?
    Where in the App Store is the redirect URI that was registered for our app?
    The redirect address doesn't match, where do I see the one we registered?
    callback uri is not valid, where is the registered one
    It moans about a return address for our own app, how do I look up what was entered
    maker asks what return address we have registered at Exact, how do I see that?
    Exact says the come-back address of our own app is wrong, what did we fill in back then
    Our connector with its own client id won't connect, something about callback
    After the server move the return URL of our home-made tool is off
    Callback URI is not valid, where can I read what was registered
    What return address did we give when registering, can that be viewed
    New domain for our portal and now the callback is rejected
    I need to see the redirect that Exact has on file for our connector
    After signing in it says the callback uri isn't valid
    'redirect_uri mismatch' style error with our client, where's the registered value
    moved from staging to prod host, now Callback URI ... is not valid
    where can I look up which callback address is on file for our client
    Exact says the return URL isn't valid when our users log in
    Sign-in with our own client ends in an error on the callback
    new hostname for the BI server, now the callback isn't accepted
    Callback URI ... is not valid. Where can the address we registered be found?
    The developer asks which return address Exact has on file for our app
    Moved to a new domain and now the custom connector complains about its callback
    which redirect did we register, where is it shown
    After sign-in Exact complains on the callback. What did we register?
    Which callback does Exact have for our bespoke link
    where see registered redirect uri
    find callback url in exact
    callback not valid, what is registered
    return address of our app where
    which redirect does exact know
    callback URI not valid on our self-built integration
    which return address is on file for our app
    callback uri not valid, where do I see the one Exact knows
    error about the redirect after moving our app to a new domain
    look up the registered redirect of our application
    login with our own integration fails: callback address isn't the registered one
    'Callback URI https://old.school.org is not valid' since our new domain
    error page at Exact: callback uri not valid. which address is registered and where do I read it
    where's the return address of our registered app stored
    redirect mismatch when logging in through our own tool
    which callback did my predecessor put in at Exact? need to read it
    customer with his own app gets callback not valid, where does he see what is registered
    which redirect uri is on file for our app
    callback not valid, where do i view the registered address
    Where do I look up our app's return address?
    Where's the redirect address of our registered app shown?
    Callback URI is not valid, says Exact when I try to hook up our self registered app.
    Callback URI is not valid, where do I see which redirect URI is registered?
    How do I look up the redirect URI in our registration after a callback error?
    Where do I look up which redirect address we registered for our app?
    The browser complains our callback address is not the registered one. Where do I look that up?
    Which callback address did we register for our app? Exact says the one we send isn't valid
    I need the callback address as registered with Exact for our app.
    .done =
        found it
        I found it
        found
        copied
        I see it
        have the registered URI on my clipboard
        copied the registered address
        it says https://app.example.com/callback
        return address found in the registration
        url is on my clipboard
        it ends in a slash, i see
        noted which address is there
        found the registered address
        copied the URI
        I have it, it still points to our old domain.
        see it in the red box
        got the callback from the registration
        noted down the url
        there it is, now what
        starts with https and ends in /auth, that's what was signed up
        Got it in Notepad
        so that's what our developer gave them back then, copied
        the address is in front of me
        copied the URI. what's next?
        I'm looking at the red frame, grabbed what's in it
        copied the address
        it's http://localhost
        found the registered one
        got it copied, looks like https something oauth
        got the address from the app page
        copied the registered one
    .stuck-may-not-manage =
        I don't see that
        no rights
        manage my apps is not there
        the tab with own apps is lacking for me
        i only get as far as the shop
        no rights to look at registrations
        mine just says discover apps
        where should manage my apps be
        can't get into the app management
        No management menu on that site for me.
        I'd need extra rights for that, who has them?
        my user is too limited to open registrations
        only our director can see it, I think
        I'm no admin so they don't show me that part
        It keeps throwing me back to the shop front
        that section is missing on my side
        insufficient permissions on apps.exactonline
        no manage my apps
        can't see where to manage apps, not in my menu
        my account has no such menu
    .stuck-app-not-listed =
        the app is not listed
        it is not there
        the list is empty, our app is not in it
        that app isn't registered here by the look of it
        the list holds merely an old test
        our integration's not in it
        was it created under another subscription?
        i see nothing of our report in that overview
        the app doesn't show up there
        nothing listed under my apps
        I expected our registration, but it's absent.
        could it be under a different subscription? not here
        some other app is in the list, ours isn't
        I'm an admin and see that part, no trace of our app though
        nothing but an old test one there
        Ours runs in Belgium, is that why I don't see it here?
        perhaps it was made under a different subscription
        Could it be that our accountant registered the app, because we don't see it?
        that app isn't mine to see apparently
        Zero apps shown under my name.
        our application isn't among them
        I have two apps in there, not the right one
        my app aint there

own-app_make-equal =
    the redirect uri differs one slash from the registration
    must the redirect uri be exactly equal to the one in the app store
    http or https in the redirect, does it matter
    do capitals in the return address count
    one has www and the other doesn't, which do I change
    how do I get both addresses precisely alike
    does a trailing slash in the redirect URI matter
    both callback addresses look the same yet refused, what should I compare
    http or https in the redirect, must they match exactly
    does a trailing slash matter in the redirect address?
    Does a trailing slash in the redirect URI matter?
    http versus https in the callback address, a difference?
    Both addresses are side by side and only www differs. Enough to be rejected?
    capital letters in the redirect uri, do they count
    the callback and the registered one look identical to me
    redirect URI trailing slash
    Does a capital letter or a missing www matter when comparing our redirect addresses?
    does a trailing slash in the redirect uri matter
    I have both addresses side by side and they look alike. What tiny differences break it?
    does a trailing slash in the callback URL matter to Exact?
    The registered URL and the one in our tool look identical to me but it's still refused. What tiny differences count?
    registered with http, tool uses https, which part must match
    does a trailing slash matter in redirect uri
    the two redirect addresses look the same to me but it still complains, what little thing do I miss
    registered one has https, the program uses http, is it a problem for callback
    does a trailing slash matter in the redirect URI
    my callback addresses look identical, only www differs
    capital letters in redirect url important? exact says not valid
    Does a trailing slash matter in the redirect of our app?
    The two callback addresses look identical to me, Exact disagrees
    how exact must the redirect uri match, with www and capitals?
    http versus https in our registered return address
    callback is same except http vs https, will that be the issue?
    One has http and the other https, otherwise our callback addresses look the same. Is that why Exact complains?
    www or no www in our callback, does Exact care? It rejects ours
    two callback addresses look identical to me but Exact says invalid, what tiny things count
    is a trailing slash in the callback address enough to make Exact complain
    does a trailing slash matter in the registered return address
    Is matching of the callback exact or prefix based? We have an extra path segment.
    one says http and the other https, could that be why the callback fails
    The redirect in our config has www in front and the one at Exact does not
    both callback addresses look identical to me, what tiny differences should I hunt for
    capital letter in redirect uri, is it case sensitive
    Would a single blank at the end of the URL be enough to have the callback turned down?
    the two return URLs differ by a slash, which characters count
    Does a trailing slash or http instead of https matter in the callback address?
    the callback in the tool and in the registration look the same to me, only a slash or www differs?
    trailing slash redirect URI
    http vs https in callback, matters?
    compare the two redirects, what details count
    can one slash break the redirect of our registration
    could a trailing slash cause 'callback uri not valid'
    www or no www in the return address, does Exact care
    http vs https callback
    trailing slash or capital letter in callback url difference
    The two callback addresses look the same to me, what tiny differences matter?
    callback differs only in capitals, still refused
    do http, www and a slash at the end matter in the callback address
    callback mismatch error but both addresses look the same to me, what tiny differences count
    does a capital letter in the redirect address matter? they differ only there
    Two callback addresses side by side since the hosting switch and I can't spot the difference
    slash or no slash at the end of the redirect, does it matter
    trailing slash redirect uri exact
    These two callback addresses look the same to me and Exact calls one invalid. A slash, a capital?
    Does a trailing slash or www matter in the redirect address?
    What small differences in a redirect URI make Exact refuse it?
    Does a slash at the end of the redirect URI matter for our own app?
    Does a trailing slash matter in the callback address of our Exact app?
    Does a trailing slash matter in the redirect URI, as Exact still rejects ours?
    How precisely must the redirect address match, including capitals and www?
    the two redirect addresses look the same to me yet it's refused, what am I missing
    Does a slash or www matter in that redirect URI?
    The two redirect addresses differ by one slash at the end, is that a problem
    both callback URLs look identical to me, what differences count
    Registered address has www, the product's doesn't. Is that enough to be refused?
    trailing slash redirect uri matter
    uri differs www, make same
    http vs https in the redirect, does a trailing slash count
    trailing slash or www, can that be why the callback is refused
    Does a slash at the end of the redirect URI matter?
    Does a slash at the end of the redirect URI matter for the link our group registered?
    Does a trailing slash or http instead of https in the redirect URI matter?
    Does http versus https or a trailing slash matter in the redirect URI?
    Product and registration seem to have the same redirect URI, yet it's refused. Which small differences should I look at?
    The redirect address in our product ends with a slash, the registered one does not. Does that matter?
    We've got http in one place and https in the other for the callback. Is that why it's refused?
    Does a trailing slash in the redirect URI matter for our registration?
    My redirect URI differs only by www, could that be why it is rejected?
    Slash or no slash, http or https: what exactly has to match for the redirect?
    .done =
        made equal
        now they are equal
        changed
        http vs https, fixed it
        added the slash at the end
        identical now, character by character
        http turned into https
        took www off and saved
        evened out
        altered in the registration
        removed the trailing slash
        they match now
        Changed http into https and saved.
        identical, character for character
        updated the registration
        the www was the culprit, fixed
        both addresses are the same, tried connecting
        there was a slash too many, gone now
        Identical twins at last
        fixed a capital in our software and stored it
        pasted one over the other and reconnected
        there was http in one and https in the other, fixed
        turned out ours had a capital B. same now
        no difference left between them
        slash removed
        they match
        capital letter was the culprit
        fixed the trailing slash
        trailing slash was the culprit, fixed now
        matched both, reconnected also
        removed the www, both match
        trailing slash was the culprit, saved it
    .stuck-which-is-right =
        which one is right
        which one do I change
        I don't know
        which one should I change, theirs or ours
        do i change the one in the product or the one in exact
        who of the two is correct
        which address do i leave alone
        they differ, but which has to give way?
        is the short or the long one right
        which one do I change?
        not sure which address is the correct one
        Should the product follow the registration or the other way round?
        they're quite different, who is right
        do I edit it in Exact or in the software
        they differ, but which do I change?
        Who's the boss here, the software or the App Store
        this one to that one, or the other way round
        I dare not touch either until I know which one counts
        so which one do I trust?
        they don't match and I don't know which to edit
        so do I edit the one in exact or the one in the tool
        two addresses differ, whos right

own-app_compare-details =
    the product refuses our client id and secret
    Exact says the details of the app are wrong
    go over id, secret and country of our registration
    which details do I put side by side when invalid_client appears
    can a wrong country make our own app fail
    how do I compare such long codes without mistakes
    our product rejects the credentials of the own app, what all do I compare
    could a wrong country setting make our app details refused
    it won't say if id, secret or redirect is wrong, how do I check
    The product rejects our details but doesn't say which one is wrong. What all do I compare?
    could a wrong country in the product get the client id and secret refused
    client id or secret not accepted, how to find the mistake
    I retyped everything and the product calls the credentials invalid. How do I go over them?
    the product won't take our app's credentials, which one's wrong
    app details rejected
    Credentials of our own app are refused without a reason. Could the country setting be off as well?
    product rejects our client id and secret
    The tool won't accept the details of our own app. Which values should I compare, country too?
    the tool rejects the app details I typed in, how do I check each of them
    Credentials of our registered app are refused; could it be that the product is set to the wrong country?
    the program refuses our client id
    typed in id and secret of our own app and it says invalid credentials for the client
    invalid client credentials when connecting our own app
    The software rejects our app details. How can I check them one by one?
    The product won't accept our client id and secret
    I typed everything over from the registration and it gets rejected
    Could the wrong country setting be why our app details are refused?
    Our self-registered app: credentials turned down by the software, what do I check?
    The custom link just says the credentials are wrong. What should I hold side by side?
    Client id correct? Secret correct? Country? Our bespoke till won't accept the set, what do I check
    credentials refused by the product, which things should I hold side by side
    invalid_client on the token endpoint for our self built connector
    The product says our credentials are wrong, yet I typed them straight from the App Store
    Client authentication failed as soon as our service requests a token
    our Belgian client id is rejected; the tool seems to be pointed at the Dutch site
    product refuses the id and secret of our registration, nothing about the callback
    typed over the guid by hand and now the software does not recognise our registration
    Which of the values could be wrong when the tool simply says "incorrect client details"?
    I probably mixed up the credentials of our test and production registrations, the token call is turned down
    Exact claims not to know our client, though I can see it in the store
    says client authentication failed; the user name and password are definitely fine
    tool doesnt accept our own id + secret combo
    Tool rejects our registration's details, how to lay id, secret and address side by side?
    our in-house connector is rejected, could id, secret or country be off
    the product rejects our credentials, what should be compared
    product rejects id and secret of our registration, what should I go over
    invalid client exact
    tool says wrong credentials for our registration, check all three
    own app details all rejected, country too?
    It says invalid client for our own registration, which details should I compare?
    product refuses the id and secret of our app
    software doesn't accept the details of our own app, what should I compare
    our own registration is refused by the product, might the country be wrong too
    Our own app gets refused although the secret is right. Which other details, maybe the country, can be off?
    Want to double check id, secret, address and country between our package and what Exact has on file
    The product says the credentials are invalid, how do I check all three against the registration?
    The product refuses our details: compare client id, secret or also the country?
    product rejects the details of our own registration, what do I compare
    Since restoring the backup the product rejects our app's details, how do I compare them
    it rejects the client details which I typed over by hand
    product rejects client id secret compare
    Wrong id, wrong secret or wrong country: how do I find out why the product refuses our registration
    Product won't accept our registration, how do I go about finding which value is off
    Our product refuses the app's details. Which ones should I compare, and with what?
    The product refuses our app's details, what do I have to compare with the registration?
    The client id seems right and Exact still refuses, what should I compare?
    Which details of our registration should I compare when the product says invalid client?
    The product won't take the id and secret of our own app, how do I check them?
    typed everything over and still it's refused, how do I compare with what Exact has
    invalid client, maybe a typo in the codes of our registration
    Refused after filling in id and secret, maybe it's set to the wrong country
    took over three codes from Exact yet the product won't have it, lay what beside what
    The product rejects our registration details, what all should I hold side by side
    invalid_client with our own app, which values to verify
    Typed in id, secret and address and it's refused
    Details of our app no longer accepted after migrating the server
    Could a wrong country make the product turn down our app's details
    Our product turns down the id and secret of our registration though I honestly copied them
    'invalid client' from token endpoint, our own credentials
    product refuses the credentials of our app, what to compare
    wrong country maybe? client id is rejected with our NL registration
    the tool says app details incorrect
    'client_id unknown' though I pasted it from the portal
    own-client credentials not accepted after moving to .be environment
    The product rejects our credentials, nothing about a callback. What must I check one by one?
    invalid_client from our own registration
    The connector says our id and secret are wrong, though they look fine
    Could the wrong country setting make our own registration be refused?
    Rejected on connecting with our own credentials, perhaps a typo somewhere, how do I verify them all
    Credentials of our bespoke registration turned down after migration to a new server
    product refuses our id and secret
    compare own app details
    invalid client check all values
    entered all three, not accepted
    wrong client or country? own app
    says client unknown
    invalid_client with our own app
    the product rejects the id/secret we entered, what to compare
    credentials of our registered application are refused by the tool
    typed over id and secret, still denied, does the country matter?
    unauthorized client error on own registration
    id and secret of our registration don't work in the new reporting platform
    platform says 'app credentials invalid', though we copied everything from the registration
    product refuses our client id and secret; what should I lay side by side
    invalid_client though I copied it all
    rejected by the product: 'details incorrect'. Could it be the country setting too?
    our client id is refused in the product. Typo in secret, wrong country, who knows
    The product says our app's details are wrong
    Invalid client, though I copied it all over
    How do I check the id, secret and address all match?
    Everything was entered and the product refuses the details. Could the country setting be wrong?
    How do I verify all three values of our registration against what the product has?
    Our product refuses the app credentials, though I typed the client id myself.
    invalid client when connecting with our own registration, what should I compare?
    Product says client credentials are wrong for our own app
    The software says our client id or secret is incorrect although I copied them
    Which details must be identical between our registration and the software when it's refused?
    Our product says the client id and secret are refused. How do I check them?
    Product refuses our app credentials, what do I compare?
    The package rejects our client id and secret though I typed them carefully.
    Client ID refused by Exact, so the product says. What do I compare?
    .done =
        compared
        all right now
        changed
        compared all three, the id had a typo
        there was a typo in the id
        country was belgium, netherlands now
        checked and copied all three
        secret was an old one, replaced
        they agree now
        looked it over, one character was off
        compared all three, one was wrong, fixed
        everything matches
        The country was set to UK, changed it.
        recopied the id and secret
        no differences found
        had an old secret in there, replaced it
        checked and corrected
        the id was one digit off, put right
        All three side by side, no oddities
        it was still on Germany, now the Netherlands
        repasted the lot
        wasn't the secret after all, id had one letter off. corrected
        compared, one letter off in the id
        everything equal already, odd
        all three match now
        country was wrong, changed it
        one char was wrong in the id, fixed
    .stuck-may-not-manage =
        no rights
        I don't see that
        i can't look into the registration
        managing apps is closed to me
        only the boss gets into that screen
        the app store refuses me that page
        without that menu there's nothing i can compare
        I have no rights to view the registration
        My apps management is hidden.
        can't compare, the site won't let me in there
        which colleague has the permission for this?
        logged in but without any admin option
        I can see our software's side, Exact's side isn't shown to me
        nothing to compare with, that site won't let me manage a thing
        Guido has the rights for that, and Guido is ill
        access denied in the app shop
        manage my apps is not in my menu
        manage my apps is missing on my side
    .stuck-app-not-listed =
        not listed
        no app to be seen
        nothing to compare with, it isn't there
        registration can't be found
        i see other apps, this one no
        under which subscription was it made then?
        it's empty over there for me
        app isn't there to compare with
        The list doesn't contain ours.
        no trace of the registration
        it shows nothing at all under manage
        wrong subscription perhaps? I can't spot our app
        I'm allowed in there, ours is absent though
        two of them at Exact's end and neither is this one
        Been in use for years and yet it isn't on that page
        could it sit with a sister company's subscription?
        cannot find our registration
        the app we use isn't on that page
        nothing in the list with our name
    .stuck-where-to-enter =
        where is that in the product
        I can't find that place
        I don't know where the product keeps these values
        where in our package do i check the id
        on which page does the product keep those
        no idea where the program stores it
        what screen in the tool do you mean
        in excel, under which menu then?
        where in the product are these values?
        I can't find the id field in our software
        which screen shows what's been filled in
        Where would I see the country setting?
        don't know where our tool keeps them
        I have Exact's side, our software's side I can't find
        Where does the program show what was filled in?
        no country or id anywhere in the package
        I know what it should be, not on which screen
        can't find the place in the tool where these go
        where does the tool keep these
        which screen in the product shows these
        where in the product would those be

own-app_may-you-register =
    do I need rights to register an app at Exact
    who may register our own app
    am I entitled to create an app myself
    do we or our bookkeeper have the right to register
    which role is needed for our own registration
    may an ordinary user add an app in the App Store
    which right is required to register an app
    may an ordinary user create an own app at Exact
    does a registration count for the whole subscription, so who may make it
    Which right do I need to register an app myself in Exact's App Store?
    itgenexl053 from Invantive for Excel, what now
    The Excel add-in trial no longer works and asks for a registration of our own. May anyone create it?
    may an ordinary employee make a registration
    am I allowed to register an app for our firm?
    itgenexl053 popped up
    Invantive for Excel says its trial app can't be used any longer and wants ours. What right is required for registering one?
    itgenexl001 when opening my workbook
    Am I entitled to register an application of our own with Exact?
    itgenexl053 in Excel, says trial app cannot be used anymore
    Am I allowed to register an app for our company or does that take a licence admin?
    we want our own client id at exact, who can create one
    error itgenexl001 in invantive excel add in
    itgenexl001 shown in excel add-in, trial app no longer allowed
    which right do I need to register an own app at Exact
    Invantive for Excel says itgenexl001, what must we do
    do I need special rights to register an application at Exact Online
    our trial app is not usable any longer in Invantive Excel add-in
    Which permission do I need to be able to register an app?
    Can any user add an app in the App Store or just the admin?
    do i need manage subscription to create an own app
    Invantive for Excel shows itgenexl053, trial over, what should I do now
    Excel shows itgenexl001 at our hotel after the trial ended, do we need an app of our own?
    What right do I need before I may sign up a private app for our bike shop?
    do i need special rights to register an application at Exact
    the Excel add-in says the trial registration is finished and we should bring our own
    what permission does our developer need before he can create a client of our own
    can any user create an app registration or only somebody with licence rights
    itgenexl001 since this morning in the spreadsheet
    The trial app that came with Invantive for Excel can no longer be used, which right do I need to make ours?
    itgenexl053 what does it want from us
    prerequisites for registering our own client, role wise
    Before I start registering something, what must my account be entitled to?
    the trial add-in for Excel stopped accepting the app that came with it
    Which right do I need in Exact to register an app on behalf of the association?
    who is permitted to register an app at Exact
    can any employee register an app or does it take a certain right
    need which right to register app
    Is a special right needed to register an app for our company?
    itgenexl053, must we make a registration of our own?
    what permission is needed to register an app
    itgenexl053, and I haven't got an app of my own
    Our firm would like to create an app of the client's own. Is it allowed to just anybody, or does one need a certain right?
    Do I need some special right before I can put our own app on the Exact store
    What do I need to be allowed to register something with Exact?
    Which right is required to register our own app with Exact?
    what right do I need before I can register an app of our own
    itgenexl053 since the trial is over, am I permitted to register one myself
    may anyone register an own app or the main user only
    What right is needed to register our own app?
    Which right do I need to register an app for our company?
    What right must I have to register an app with Exact myself?
    Which right is required to register our own app at Exact?
    Am I allowed to register an app myself or does it take special rights?
    itgenexl053 in excel, someone said register our own app, can I do that?
    what do I need before I can register our own app at exact
    Trial app of the Excel add-in no longer works, do we have to make our own and may I?
    Could I as the boss's wife register an app or are my rights too low?
    need manage subscription to register an app or can anyone
    Is an ordinary employee allowed to register an app or does it take a special right
    itgenexl053 in the Excel add-in
    Do I need to manage the subscription in order to create our own registration
    The trial app in Invantive for Excel is rejected with itgenexl001
    Am I, a junior, permitted to sign up an app of ours in the App Store
    do I need some admin right to create a client id
    trial app in Excel add-in no longer usable, says I need my own
    what role is required for registering an OAuth client
    can I, being a plain user, request a client id or must someone senior
    Which right does a person need to set up a registration of our own?
    itgenexl001 in Invantive for Excel, trial app unusable
    Am I entitled as controller to make a registration, or does it take somebody senior?
    Vendor requires us to register an application. Does my ordinary login allow that?
    Excel trial ended with itgenexl053
    am i allowed to register an app
    which right needed for own app
    can anyone register app exact
    normal user, can i make app
    invantive excel trial app blocked, register own allowed?
    do I need a certain right to register an application
    may an ordinary employee register an app with Exact
    itgenexl053 after our trial, what is needed
    who is entitled to create our own app registration
    itgenexl001 shows in Excel since the trial ran out
    as office manager, am I allowed to register an application or must that be a main user
    itgenexl053 pops up in Invantive for Excel since the trial ended
    what right do I need for registering an app
    trial app no longer works in the Excel add-in, told to register my own, am I allowed to?
    do I need to be allowed something before I can make an app at apps.exactonline.com
    is creating an own app open to everybody in the company
    What right do I need to register an app?
    Can anyone here sign up an app of our own?
    Invantive for Excel gives itgenexl053
    Excel shows itgenexl001 now the trial has run out
    What right must I have in Exact before I can register an application?
    Which right is required to register an app in the App Store?
    Do I need special rights to register an application in the App Store?
    What right do I need to be able to register an app for our firm at Exact?
    itgenexl001 in Invantive for Excel, what does it mean?
    Can any user register an app with Exact or do I need a certain permission?
    itgenexl001 appears in Invantive for Excel. Do I have to register something of my own?
    Which right do I need before I can sign up our own app at Exact?
    .opt-may =
        yes
        I'll try
        I may
        I manage the licence, so yes
        i'm a main user
        i have manage subscription
        we'll just give it a go
        created an app before
        admin here, so yes
        bring it on
        I'm the main user
        yes, I manage the subscription
        Let's just try.
        I believe I have full rights
        sure, admin here
        I do have that right, I looked it up
        probably, give it a go
        I run the subscription here
        no idea whether I'm allowed, let's have a go
        Guido made me an administrator this morning
        I wasn't entitled to before, I am now
        no problem
        I'm allowed
        not blocked, I can
        I'll try, why not
        sure, I'm an admin on everything
        I manage the subscription myself
        let me give it a shot
        full admin here
        I have the itgenexl001 message in Excel
        let me give it a go
        I suppose so, let's see what happens
        think so, let's give it a lash
        I'll give it a shot
        not sure but I'll give it a go
        no reason why not
    .opt-may-not =
        no
        I may not
        no rights
        I don't have that right
        not with my permissions, sadly
        the director alone may
        mine are bookkeeping rights only
        just a temp
        not authorised for that
        head office decides on it
        i'm not permitted
        no, I'm a regular user
        only the owner can do that
        I checked, I don't have it.
        my role is limited
        who could? not me
        external developer without such rights
        lack the permission
        I was entitled to before, I'm not now
        The boss handles the subscription, I only book invoices
        head office keeps that to itself
        just an ordinary user, alas
        not allowed
        no such right
        I can't
        don't have that permission
        nope, I'm read-only
        don't have it
        only my boss does
        nope, only the owner can
        i am only a temp, no rights at all
        that privilege is with the head office only
        definitely not, I'm just accounts payable
        our accountant holds those rights, I don't
        I don't manage the subscription

own-app_register =
    make a new app in manage my apps
    which steps to register our own app
    which button starts a new registration
    what name do I give our application in the App Store
    does our own app need a logo or website
    new app form at Exact, what goes where
    steps for making a new app under Manage my apps
    what name should I give our new registration
    where do I press in the App Store to add a first own app
    How do I create a new registration on apps.exactonline.com, step by step?
    what name to give our registration so we recognise it later in the Security centre
    new one under Manage my apps, what do I fill in
    After saving the registration I see two codes. Which do I copy?
    steps to register a new own app with Exact
    create our own app
    A consultant told us to create an app in the Exact App Store for API use. How's this done?
    create our own app registration
    Our developer needs OAuth credentials for Exact Online. Where are they made?
    where do I create a new app registration in Exact and what goes in each field
    I have the right to manage the licence. Walk me through getting a client id and secret for our reporting tool.
    need to make new app at apps.exactonline.com how to do it
    how do I register an own app to get client id and secret
    the manual says create your own application in the App Centre first. Where's that?
    how to create an own app registration in the Exact app centre
    The vendor says we need our own client ID, where do we make one?
    want register our app, what name and which url to fill
    I'm at apps.exactonline.com with the right permissions, what do I click to add a new app?
    What name to give the app in the registration form?
    filling in the new app form, what goes where
    What do I fill in when creating our private app at Exact, name, address, etc? It is for the catering planner
    Steps to create our own app on apps.exactonline.com for a kitchen planner, I have permission to do so
    steps to create a new application on apps.exactonline.com
    How do I get API keys to program against Exact?
    My developer asks for a client ID, where is it created
    need a second registration for our acceptance environment
    Steps for creating a new OAuth client, we have the rights
    n8n wants an id and a secret from Exact Online, where do I generate those
    I would like to write a Python script against the API and have no app yet
    we want to build a dashboard ourselves and Exact must get to know our program first
    private app for internal use only, not to be published, how is it created
    Make.com asks for credentials of an own OAuth app, how is one made at Exact
    regster new app for inhouse etl
    We've got to create something on apps.exactonline.com ourselves, what goes where?
    steps for creating an app at apps.exactonline.com
    where at apps.exactonline.com do I create a new app and what do I type in
    fill-in help for a new app on apps.exactonline.com
    steps create app in exact app store
    Steps on apps.exactonline.com to create our own app
    steps to create the app in Exact's App Store
    step by step please: creating a new entry for our own tool at apps.exactonline.com
    I do have the right; exactly where do I create a new registration for our scanning software
    Creating our own registration: which fields, what name?
    While registering our app, may I choose any name, and what must I copy afterwards?
    which fields do I fill when I make a new app at apps.exactonline.com
    Decided last week to have an app of our own, where's the form and what goes in it
    I do have the right, now what exactly do I fill in to create our app at apps.exactonline.com
    What exactly do I fill in when I make a new app at apps.exactonline.com?
    Steps to create a new app in the Exact app store please
    I've got the right to register, what do I fill in for the new app
    making own app registration, name, uri, save, how does it go
    creating a fresh registration at apps.exactonline, screen by screen
    I'm main user, now make that registration for the Excel program, how
    Steps on apps.exactonline.com to create a new app
    I have the right, now sign up our connector, what gets filled in
    How does one obtain a client id for the tool our developer wrote
    Where do I create an entry so that our script has an id and secret
    create new OAuth client for Exact Online REST API
    steps to get client_id + client_secret
    developer here, I need api keys for Exact
    register a private app
    new client registration walk through
    no vendor involved, my own Node script needs a registration
    I do have the right. What are the clicks to create a fresh registration?
    Create our own app for the data warehouse, steps please
    Where do I make a new entry in the Exact App Store so that I obtain a client id
    What must be filled in when adding an application of our own
    How do I create a client id for our reporting platform?
    Setting up our registration: where, which fields, what to copy?
    apps.exactonline.com new app how
    create new app apps.exactonline.com
    steps register app
    how make registration for our developer
    which fields when registering app
    add new own app where
    steps for making a new own app in the portal
    how do I create an application on apps.exactonline.com
    i have the right to register, what do i click and fill in
    new registration for our data platform: name, redirect, save, and where do id and secret show up
    I'm in the portal at managing apps, how do I now add one for our dashboard
    create the app entry: name, redirect, what else
    I have Manage subscription; where do I make the new app
    click path for making a new registration please
    got the permission from our main user, now how to actually add the app
    Where do I create a new app of our own?
    Which fields do I fill in when registering an app?
    How do I obtain a client id for our integration?
    On which page of Exact's App Store do I create the group's new app?
    What fields do I fill in to create a new app registration in Manage my apps?
    We've got a developer building an internal tool. How do we get a client id for Exact?
    How do I register a new app of our own and get a client id?
    Steps to create our own app registration at Exact, please
    Our Invantive trial app expired, how do I set up my own registration in the App Store?
    Where's the page to create a new app entry at Exact for our in-house script?
    .done =
        registered
        made it
        the app is there
        app's called reporting excel, id and secret copied
        saved, out came a client id
        new registration stands
        created with the address from the manual
        two long codes in hand
        fixed in the app store
        app created
        registered it, got an id and a secret
        Saved, and both codes are copied.
        named it, entered the URI, done
        the new registration is there
        I have my keys now
        created, what next
        it's called Board Dashboard now and I have both codes
        Created, and the two strings are in the safe
        saved, out came an id
        the new one shows in the list
        new app's called Warehouse link and it's stored
        didn't think I could but it's registered
        created it
        have the id and the secret now
        named it BI-link, saved, copied both
        registered and saved
        app is made, both keys copied
        app created, have both codes
        registered it under our company name
    .stuck-which-redirect =
        which redirect uri
        what do I enter for redirect
        which address
        don't know what redirect address to put
        what do i put at the return address
        it wants a url, but which?
        no callback to be found in the manual
        may it be our own website
        can i fill in localhost there
        what do I fill in for the redirect?
        I don't have a website, so which url goes there
        The form requires a callback address, where do I get it?
        can I just use our homepage
        manual says nothing about the redirect uri
        it wants a web address, I haven't a clue what
        Do I put our own website there?
        that box for coming back can't stay empty, what goes in
        is any old url fine or does someone dictate it
        what redirect uri
        The manual doesn't mention any return address.
        don't know what URI to put there
        what web address belongs in that redirect box
        it won't save without a redirect thing, no clue what to put
    .stuck-which-data =
        which kinds of data
        choosing scopes
        which data do I choose
        which scopes do I tick?
        it asks me to tick scopes
        should i take financial, crm or the lot
        a whole laundry list of rights, what do i need
        read or write, what's best here
        which categories are required?
        there's a long list of data categories
        Read or write, per area, what should I choose?
        can I add kinds of data later on
        should I simply select all permissions
        it wants ticks for sales, purchases, staff, which ones
        a whole string of areas with read or write behind them
        Should it get at payroll? It's asking
        ticking everything seems a bit much, what then
        it makes me pick data scopes
        read or manage for the ledger?
        it asks which data I need, a whole list of scopes
        it wants me to tick scopes, no idea

own-app_enter-details =
    where do I enter client id and redirect uri of the new app
    own app registered, what do I do with the client id
    registration done, where do I put the id and the secret in the software
    which of the three details does the product want exactly
    carry the codes over into Power BI after registering
    do I have to log in as well after filling it in
    app is registered, what goes into the product now
    got the new id and secret, how do I make the first connection
    which three details go in our software after registering and who signs in
    The registration is made. Under which user do I connect for the first time in the product?
    put the client id, secret and address of the fresh registration in the product, and next?
    does the registration already determine on whose behalf our script works
    The app is registered. Who should sign in for the first connection?
    registered our app, next I put id, secret and callback in the product, and then?
    enter new app's details
    With the registration behind me, how do I get our product to use it and on whose behalf will it work?
    registered, got id and secret, now what do I do in the product
    next step after creating the app registration
    registration done, got id + secret. What goes in the product, and which user should sign in?
    our app is registered now, next step is putting the three values in the tool I guess? and then connect?
    registered the app, have three values, what now in the product
    after making registration, who should log in and agree
    own app is created. What goes where in the software?
    registered the app, now what do I do with these codes in the product
    have id, secret and redirect from my new app. next?
    The app is registered, I've got id, secret and redirect. What do I do with them in the product and which user signs in?
    Registration done, now hook the software up with it
    We have client id, secret and callback from the App Store now; what is to be filled where in the product before connecting?
    I have a fresh id, secret and callback. Now what goes where in the till software and who signs in?
    Got id and secret from head office, what do I do in the product and with which login do I connect
    The new registration exists. What goes where in the connector and who signs in?
    we created the client, next is wiring it to the tool, which three values does it need
    fresh registration done, consent with the service account or with mine?
    Registered the app and got three codes, what do I do with them in the tool?
    I registered our app and have id and secret, where must these go then and who signs in
    got id, secret and redirect of the new registration, how do I proceed in the product
    app registered, fill into the product and connect as who
    I've got ID and secret from the registration, now what goes where in the product?
    Registration's done and I have all three details; now what in the reporting package
    App registered this morning, now which of its details go into the product and who should sign in
    Registered it, holding id and secret, what happens in the product next
    got id, secret, redirect; next is the product side?
    Registered and have the id plus secret in hand, what do I do with them in the package
    registered, now enter details in product
    own app is registered, now what goes where in the product
    I just registered an app, what goes where in the product and who signs in?
    The app is registered and I have the three values. What do I do with them in the product?
    .done =
        entered
        done
        id, secret and address are in the package
        linked and agreed
        took over all three
        typed in and logged on as the reporting user
        stored, consent granted
        fields filled and connected
        filled in and saved
        entered all three, then authorised
        Connected with the user it should work for.
        put them in the config
        consent is given
        the product has the values
        done, ready to test
        id, secret and address are in, and Wim was let through
        Filled it all in and said yes
        the supplier sat with me and we're linked
        three boxes filled, next
        typed all of it in and logged in as our link user
        all three are in and it said Connected
        all three pasted, signed in
        it asked permission and I gave it
        saved and linked
        saved and consented
        typed them in, connected
        saved and signed in as the finance user
        all in, consent given
    .stuck-where-to-enter =
        where then
        I can't find it
        no field
        can't find a screen for an id in excel
        where do those codes go
        in what menu of the tool do i paste this
        product lacks such fields it seems
        does the vendor do this or do i put it in somewhere
        where do these go in our software?
        no input boxes for the id anywhere
        Which menu would have the client id?
        I only see a connect button, nothing to fill in
        can't locate the right settings page in the product
        three details and zero boxes
        The package never asks for any of this
        all it offers is 'sign in with Exact', no place for codes
        is that something their support desk does, or can I reach it?
        my software has no screen for that
        can't see where these go
        product has no client id field
        no idea which screen I should fill these in
        there's no screen for an id in this program

own-app_works =
    own app entered, does connecting work now
    how do I test our own app registration
    all codes filled in, how do I try if the registration is good
    what do I see when our own app succeeded
    connecting with our app for the first time, what to expect
    failed or not, how can I tell with our own registration
    entered our app's details, how do I try whether it connects
    own app, first test
    The registration's fixed, I believe. What should I see in the product when our own app is accepted?
    filled everything in for our own app, how do I try it
    filled in all details of our registration, how to test if it connects
    What counts as proof that our own app now works with Exact?
    filled everything for our own app, how to test the connect
    how do I know that the corrected redirect uri works
    Codes are all in for our bespoke link, what proves it works?
    Entered everything from our registration. How do I test that it connects
    how can I verify that the new credentials of our own client are good
    what is a sensible smoke test after changing the secret in our integration
    keys filled in, how do I test
    registration details entered for our bridge, what's the test that it can reach Exact
    try connect own app, what counts as success
    How do I test that the client secret I entered for our own app is right?
    Own app details entered, how to test if connecting succeeds
    New registration in place. How do I test whether it can connect?
    I put the new registration details into the product, how do I test that it connects?
    I entered the new client secret. How do I test that it is accepted?
    .opt-works =
        yes
        it works
        worked
        data comes in
        connected on the first try
        first figures are in
        connected without a murmur
        my ledger is in excel
        no more errors, everything loaded
        great
        signed in and got data
        connected, data's coming in
        works
        It pulled the first records.
        success
        no more errors, tables are filling
        we're in
        all fine now
        today's invoices are rolling in
        no more callback nagging, I'm through
        Connected, and Excel fills up
        at long last, figures in the report
        no more errors
        nothing wrong
        connects fine
        not refused any more
        Data's coming in
        connected, numbers are in
        no more callback error and data flows
        yay
        connected on first go, deadly
        connected, pulling data
        finally, rows are loading
    .opt-redirect-refused =
        callback again
        same error
        redirect still wrong
        still "not valid" about the URI
        the callback error is back
        very same uri complaint as before
        still that address being no good
        is not valid, once more
        it trips over the return address again
        same song with the redirect
        same callback error
        still says the URI isn't valid
        Exact keeps rejecting the redirect.
        redirect mismatch again
        that callback page is back
        address refused once more
        it still doesn't like the return url
        still the callback nagging, I'm not through
        It moans about that address yet again
        they were equal, weren't they? And still the uri sentence
        the url is no good according to them, as before
        callback uri not valid
        still the callback
        redirect isn't accepted
        same uri error, not gone
        nope, callback again
        callback still rejected
        that same callback complaint, word for word
        same uri complaint
        it's still not valid
        same invalid callback message
        URI still isn't valid apparently
        the callback complaint is back
        callback still not valid
    .opt-other-error =
        connected but no data comes in
        connection ok but empty
        now it says invalid_client
        it connects but I see nothing
        another error
        no
        something else
        different message this time: access denied
        it says invalid_grant now
        a new code, itgencun
        a timeout this time
        application scope violated
        an error about rights, not the address
        white screen with 500
        a different error this time
        it now fails on the token: invalid grant
        Now it says unauthorised, nothing about the address.
        server error 500
        new message: scope violated
        times out
        something else goes wrong now
        no more callback nagging, it says unauthorized instead
        Something popped up that I hadn't seen before
        one step further, and then it keels over with a 500
        blank page with an eight-digit code
        not the callback one
        invalid_client
        different message now
        callback's gone, new error
        different message this time, something about the country
        error 400 now
        Different message this time, about an invalid grant.
        a different message pops up: unauthorized_client
        now it's some other failure
        now it's something about scope
        now I get a 401 instead
        not the callback thing, a new one
    .opt-cannot-test =
        can't now
        later
        have to leave, will check tomorrow
        the reporting user is in on monday
        product's on a server i can't reach
        need it support first
        our developer tests that later
        can't run it on this pc
        no opportunity right now
        can't try it now
        our developer will test tomorrow
        The server is down for maintenance.
        I don't have the software on this machine
        no opportunity to check today
        test is planned next week
        someone else has to run it
        whoever has the sign-in is back on Monday
        Exact is down for maintenance, can't try
        the server's off until tonight
        have to run, will see tomorrow whether it goes
        no idea mate
        can't test
        don't know
        not installed here
        not able to try
        can't right now
        can't try until the server's back
        server is in maintenance until tonight

own-app_connected =
    our own app works, what do I keep of the registration
    own app works, under which user does it run
    our registration runs, where do I store the secret safely
    who should know how our own app is put together
    must a registration be renewed every year
    connected with our own application, what do I note for my successor
    own app connects, where should we keep the registration details
    now the registration works, what do we store for a successor
    own app is up, does the secret belong in a vault
    Our own registration works. What do I record in the password vault?
    self-registered app is running, does it see all of my companies now
    The self-registered app works. Does it see more than intended?
    own app running, what do I document
    own app connects fine now, anything to store safely
    own app up, afterwards
    Everything fetches through our registration. Where should we keep the details for our successors?
    own app connected, anything to store safely?
    It works now! Which companies does a self-registered app get to see?
    our own registration is up and running, anything I should document?
    it works with our own registration. who should have access to those keys and where do I note it
    registration is ok now, what should I write down for who comes after me
    where to keep the registration details safely, now that it works
    Own app is running, how should we keep record of the registration and who has access to it?
    Our homemade app connects fine, which administrations can it see now?
    Where should the credentials and ownership of the in-house app be documented?
    Our home-made link works! It seems to see the whole hotel group though, is that expected?
    own app's up and running, where should the secret be stored now
    Our own client works now; what should we store in the vault for continuity?
    it runs, but which administrations does our self-registered app see now that it's connected
    Our own app works; where is it wise to keep those secret details?
    Own app runs. Anything we should document on it
    own registration works now, how should we keep its credentials safe
    our bridge connects at last; where to store the keys for whoever comes after me
    own app connected on wrong user, then?
    Own registration works. What should we safeguard about it?
    our own app is running, where should we keep its secret
    own app works at last; what should we keep in the vault, and does it see all my user sees
    Registration works now, anything to store in a vault or keep in mind?
    our own app connects at last, what should we record so that this won't recur
    Our own app works now. Where should we keep its details for the future?
    Our registered app connects fine now, who should have access to its details?
    Own app runs, should the registration be documented somewhere
    Our own app is up. What should be documented and where, for whoever follows me?
    The self-registered app connects now. Any advice on storing the secret and which companies it sees?
    Our own app fetches data now. What should we keep on record about the registration?
    .finish =
        done
        thanks
        it's in the vault, finished
        works, that's all i wanted
        thanks, excel is running
        all sorted then
        perfect, closing this now
        that's us sorted
        brilliant, got my numbers in Excel
    .opt-move-link =
        another user
        move it
        it sees too much, run it via another
        on a user with fewer rights
        the login doesn't fit, switch it
        via a separate user please
        move it to our service user please
        our accountant signed in by mistake and now it sees all his clients
        wrong person signed in, let me swap
        how can I run it under our service account
        change it so it runs under a different person
        swap the user behind it
        it sees too much, let another user carry it
        it sees too much under my login, want it under another
        I connected with the wrong person, want to change that
    .opt-overview =
        what other apps do we have
        show everything that's linked
        let's see what runs besides this
        list of connections
        show what's connected
        see all linked apps
        list of what's connected please
        what other apps have access?

own-app_redirect-still-refused =
    the redirect uri is equal and still the callback is not valid
    redirect uri with localhost is refused
    addresses are identical and it still nags about the callback
    changed the redirect three times and still invalid
    does it take a while before a new return address counts
    the address in the error differs from what I entered
    made them equal and still Callback URI is not valid
    does Exact take localhost as a redirect URI
    there's an address in the callback error itself, do I register that one
    The addresses are identical now and it's still 'Callback URI is not valid'. How do I see the address the product really sends?
    does Exact accept a redirect URI with localhost
    already made equal and again the callback error
    We have http://localhost as the return address. Might Exact refuse that?
    changed it and still 'Callback URI is not valid'
    http://localhost callback refused
    Both addresses are the same now, yet the callback error persists. Which one should go into the registration?
    still the callback error after I changed it
    Can I use a localhost redirect? Exact keeps refusing ours
    changed the redirect and still get the same callback error
    Is http://localhost:8080 allowed as callback at Exact? It keeps being refused although both sides match.
    callback uri not valid again after I made them equal
    changed redirect uri but still callback uri not valid again
    the error shows an address with localhost, exact doesn't take it
    made both the same, letter for letter, STILL the callback error
    localhost redirect is refused
    changed the callback address in both places but still not valid error
    again "Callback URI … is not valid" after I corrected the registration
    Fixed the redirect and still get callback uri not valid
    Already made both addresses equal, same error again
    Is localhost permitted as redirect, it keeps being turned down
    The callback in the error text differs from what I registered, even after the correction
    I've copied the redirect over and over and Exact keeps saying no
    Updated the redirect URI twice and same callback error is coming
    Made both addresses identical and still "callback not valid", ours begins with localhost:8080
    Changed the callback, still refused; the product uses http://localhost
    Put the callback from the manual in the store, Exact says it's not valid all the same
    can the redirect be localhost during development
    I copied the address letter by letter into the registration and the callback is still refused
    our dev machine only has plain http, Exact won't take that return address
    Callback error persists although both sides are the same now
    does Exact allow http://localhost:5000 as return address
    How do I see which address the product really sends? What I registered is still turned down.
    third time pasting the callback, still not valid
    Made both callback addresses equal and it's refused all the same; it has localhost in it
    Copied the redirect exactly and it is still refused, uses localhost
    Callback still not valid, after I made both the same
    identical addresses but callback uri is refused anyway
    developer uses http://localhost:8080 as return url, Exact won't have it
    copied and pasted the callback, Exact declines it still
    localhost redirect refused by exact
    fixed callback twice still not valid
    I've made the addresses identical, still callback not valid, it's http://localhost
    callback uri is still not valid after I made both the same
    can the redirect be localhost
    made both addresses identical and it's still Callback URI not valid
    callback on localhost refused over and over
    Changed the callback and it's still not valid
    We made both addresses equal to the letter, still the callback error. In the message itself I see localhost. Is that the culprit?
    made both addresses identical and Exact keeps refusing the callback, it is a localhost one
    Made both URIs identical and Exact still calls the callback invalid, it's a localhost one
    Both addresses are the same now and it's refused still. Is localhost permitted?
    both URIs are identical, the callback message stays
    Made the two addresses equal yesterday and still Callback URI is not valid
    made both callbacks identical and it's still refused
    callback still invalid with localhost
    Made both redirect addresses identical and it still says not valid, is localhost not accepted?
    Made the callback identical and it's still not valid, could it be because it points to localhost?
    I made the two addresses equal, yet the callback is still refused.
    Does Exact accept localhost as a redirect URI for our own app?
    I made both redirect addresses the same and it's still refused
    Does Exact accept a localhost redirect URI for a registered app?
    The callback error stays after I made both addresses the same, what else can it be?
    Our redirect starts with http and localhost, will Exact accept that?
    I copied the redirect address again and the same callback error returns, where do I read which one is sent?
    made both redirect URIs equal, still not valid
    Made both callback addresses equal yet not valid again, it's an http address
    changed the URI to match, error persists, it's http://localhost:8080
    Addresses made identical, callback still refused
    We use localhost as the return address and Exact keeps rejecting it
    redirect made equal still not valid
    localhost callback refused
    callback still invalid after I made them equal, it's a localhost address
    still callback not valid after copying it exactly, the product uses localhost
    I matched the redirect and it's refused again
    We adapted the return address of our own app and still the callback is said to be invalid.
    I made both redirect addresses equal but the callback error remains, it contains localhost.
    I already matched the redirect URI and still get Callback URI is not valid.
    Is localhost allowed as a redirect for our own app?
    I made both redirect addresses identical and Exact still says the callback URI is not valid. It's a localhost one.
    I've copied the callback address exactly and it still complains.
    Redirect with localhost keeps being rejected by Exact.
    I corrected the callback twice and it is still refused; our tool uses http://localhost.
    Callback still not valid after aligning both addresses
    I've pasted the address exactly and still get Callback URI not valid
    Callback URI still rejected after making both equal
    Same callback message even after I copied the address across. What now?
    Exact still turns down the callback of our app; the address has http and a port number.
    .finish =
        ok
        I'll ask
        took the address from the error
        it was localhost, i'll ask the vendor
        ringing the maker then
        I'll contact the vendor, no more questions
        good, wrap up
        okay I'll take the address out of the error and try again later
        took the one from the error, good now
        will ask the vendor which one they send

own-app_ask-supplier =
    all details of our own app are right and still an error
    registration checked but connecting fails
    id and secret are right, address too, yet the software refuses to connect
    what do I report to the maker about our failed registration
    may I send the secret along to the package's helpdesk
    our own app gives another error than redirect, who knows it
    all details of our own app are right and connecting still gives another error
    may I send the client secret to the supplier who helps with our registration
    registration checked, product refuses with an unknown message, whose turn
    Our registration was checked twice and the product won't take our own app. What do I say to the supplier?
    may I give the supplier the client secret if linking with our own app keeps failing
    All the details of our registration are right and the product keeps rejecting them. What do I pass on, and what not?
    our own app won't link and the registration isn't to blame
    all credentials checked, own app still not accepted by the product
    product rejects our app, call vendor
    What may I safely send to our software's support about our own app, and what should never be in the mail?
    registration double-checked and still an error
    May I mail the client secret to the vendor so they can sort it out?
    compared every field of our registration, still an error, different from the callback one. Who helps?
    what may I send to the vendor about our own app that won't connect - also the secret?
    compared every detail of the registration and still an error, what do I tell the vendor
    do I send the supplier my client secret so they can look? nothing works
    all details of own app are checked, product still gives another error
    can I send the client secret to the helpdesk of the vendor?
    checked the registration three times, still fails, who now
    All details of our own app check out and connecting still gives another error, who can help?
    What do I tell the software vendor when our registration is right but it won't connect?
    Vendor support wants our client secret to investigate, should I hand it over?
    We compared id, secret, redirect and country. Identical. Still no joy.
    We double-checked id, secret, callback and country for our custom till and it errors anyway. What do I send the builder?
    Registration double checked and product still won't connect, it's not the callback
    Every value of our registration has been compared and the product still errors out, whom do I turn to?
    what information may I share with the vendor's support about our OAuth client and what must stay secret
    Registration checked thrice, secret right, address right, own app still won't connect
    all three details match, error persists, what to send to the vendor
    credentials right, callback right, error remains, whom do we address
    id, secret, redirect verified, product still fails with some different error
    registration triple-checked, product keeps erroring, what do I send its makers
    all details equal yet own app won't connect
    Registration double-checked, product still errors out with our own client id
    id, secret and redirect checked with our registration and the software still refuses
    Client ID and secret match yet the product still refuses
    Registration checked three times and the product still refuses. What do I hand the supplier and what not?
    All registration details verified including country and the tool still errors out on connect
    checked every detail of our registration, product still refuses it
    registration fine, product still won't connect
    All details of our own app are identical and connecting fails anyway. Whom do I ask?
    All details of our registration match, and connecting still fails with an unknown error, whom do I ask?
    Registration verified in full, some other error remains, what do I tell the maker
    Our registration was verified item by item and the product still errors, what does its maker need to hear?
    own registration checked twice, still can't connect, what do I report to the product's maker
    Registration is right and our own app still fails, who helps?
    The registration has been checked from top to bottom and the product still won't connect with our own app.
    All three details of our own app agree letter by letter, still connecting fails with another error.
    Our own registration is checked field by field and connecting still fails with another error.
    We compared every registration detail and the product still won't connect, and it is not the callback error.
    The id, secret and redirect all match, yet our product can't connect. What do I tell the makers?
    Own registration checked in every detail, product refuses regardless. Whom do I turn to?
    .finish =
        ok
        I'll ask the supplier
        mailed the vendor with the text
        i'll ring them
        fine, they can deal with it
        that's it from my side
        will log a call with them
        ok will contact them
    .opt-reauthorise =
        I want to authorise the app again
        first try agreeing once more
        i'll give it a fresh consent
        connect again as an attempt
        I'd rather sign in and give consent once more
        give consent again then
        try granting access again
        I'd rather try giving consent one more time
        let me try consenting once more
    .opt-link-stopped =
        it did work before and then halted
        it used to go, now it doesn't
        dropped out suddenly
        it had been running for months before this
        it ran for months and died on monday
        the connection used to work and died
        it used to run and then died last monday

own-app_not-proven =
    own app entered but not tested yet
    secret entered, when do I know whether it is right
    codes are in, test follows when the reporting user is here
    registration ready but the product runs on another server
    only next week can I try out our own app
    filled in without connecting, is it finished then
    put in our app's credentials, the user who signs in is away
    own app filled in, unverified
    Everything of our registration is in the product, yet nobody has connected. When's it certain?
    entered the client details, can't try connecting yet
    I've entered the id and secret of our app, can't try it until the server is up. What should I check later?
    filled in the client details, no time to test. good enough?
    own app's secret entered, can only try tomorrow
    entered the client details but no time to test connection today
    saved id and secret, can't try the link before Monday, fine?
    Entered our app's keys but can't try the connection until the system is live
    pasted the new secret, dev's on holiday so nobody tested the connection
    Filled in the new secret, the nightly job of our own stock script hasn't run yet. Was that enough?
    Secret entered for the custom stock sync, but the warehouse PC only runs it on Sundays
    secret's in the product but nobody has tried to connect yet
    I put the new secret in but the job only runs at 3 am, can I leave it like this?
    keys entered, firewall change pending, cannot check yet whether our client connects
    registration values entered, network team opens the port on Thursday, safe to leave?
    Codes of our own app are in but I can't test today, when will I know?
    keys entered, product's offline till Monday
    typed the new secret in, cannot connect until the hosting is up
    details entered, can't connect until go-live
    I entered our app's new secret but can only connect on Monday, how do I know it's right?
    I filled in the new client secret but cannot test the connection until Monday, what then?
    Secret entered for our app but the product is in maintenance so untested
    Typed the new client secret into the server but cannot run it today. What do I check later?
    Our registration details are in the product, untested as yet
    .finish =
        done
        later
        will try it later, done
        trying it next week, that's all
        i'll give it a go later on
        will run it tonight
        good enough

own-app_ask-main-user =
    who is main user and can register an app
    I may not register an app, who may
    I can't create an app, who among us can
    how do I find the main user for the registration
    what do I pass to the main user to make an app for us
    can he lend me the registering right for a while
    who is the main user that could register an app for us
    I lack the right to register, whom do I ask
    where's the main contact column to see who may create a registration
    I'm not allowed to register anything in the App Store. Who can do it for me and how do I find them?
    column Main contact isn't shown under Users, how do I add it to learn who may register an app
    who can grant me the right to make a registration
    No Manage subscription, so no registration. Who can create our own app?
    no right to register here, whom do I go to
    main user to register app
    Registering our own app is beyond my rights. How can I look up which people in the firm could do so?
    I'm not permitted to register apps
    Who can give me the right to create an app registration?
    I don't have the right to create an app in Exact, how do I find who does?
    who is the main user in our Exact, I need him to register an app
    registering our own app isn't permitted for me, where's the list of people who can
    I haven't the right to register an app, who can do it for us
    how to find main user in exact who may create app registration
    no licence management right. who in the list of users can register it for me
    I don't have "manage licence", who can register the app for us?
    who is main contact person in our Exact? need an app registered
    not allowed to register app
    I'm not permitted to register an app, who in our company can do it for me?
    How do I find out who the main user is so he can create our app
    Developer without the right to manage the subscription, need an own app registered
    Where's the Main contact column, I'm looking for the person who can set up our registration
    can't register, no Manage subscription right
    Not allowed to register an app; who's our main contact in Exact and where's that column?
    I can't create an app for our restaurant in the store, they tell me a main user can. How do I find that person?
    no Manage subscription right, so who could register the application in my place
    I am the sysadmin but not an Exact admin; who can register the client on our behalf?
    who inside our company could grant me the right to make an app registration
    as network admin I lack licence rights; who in Exact could make the app registration for me
    I may not register apps, who's the one to knock at and how do I find them?
    I don't have Manage subscription and need our app registered, who can
    registering needs a right I haven't got, who's our main contact
    I lack the right for registering our bridge, who can grant it
    no right to register, who's main user
    not permitted to register app who can
    I lack the right to register our app, who can do it for us?
    I'm not allowed to register an app, who can
    I've no right to register an app, who has
    who in our company is able to register something in the App Store, I'm not
    I'm not permitted to register an app, who is?
    I lack the permission to register an app for our company. Who's able to give it to me, and how do I find that person?
    I lack the permission to register an app, who in the company could do it on my behalf
    I'm not permitted to register an app, who's the main user that is?
    not allowed to register the app, who is our main user and where's that shown
    not permitted to register app, who is
    I lack the right to register an app, whom do I ask
    I don't have the right to register an app. Who in our company does?
    I'm not allowed to register an app, who at our company could do it?
    I lack the right to register an app, who within our company can do it?
    I lack the right to register an app, how do I find out who our main user is?
    No right to register the app, who in our firm could
    Not permitted to register our app, whom do I turn to
    I'm not permitted to register one; who is, and how do I find that person?
    no right to register app, who is main user
    I don't hold the right to register our app, who's the main user and where is that shown
    no right to register, whom to turn to and where do I see who that is
    I lack the right to register an app, who has it?
    I'm not allowed to register an app for our group, who in the organisation could?
    Who in our company may register an app when I don't have manage subscription?
    I don't have the right to register an app, who in our company does?
    I need a registration in the App Store but have no right to manage the subscription, who can do it?
    I lack the permission to register an app. Who can give it or do it for me?
    I have no right to manage the subscription, so who could make the app registration for me?
    I lack the right to register an application. Who in the company could do that?
    .finish =
        ok
        I'll ask
        marc gives me the right
        a main user does it himself
        asked management
        I'll ask our main user, all done
        right that's clear, finished
        will request the main user for it
        it's our director, I'll ask her
        done, she will register it herself
        asked Petra, she'll grant it after lunch

own-app_what-are-these =
    what is the difference between client id, client secret and redirect uri
    explain client id and redirect uri
    client id, isn't that the same as a username?
    what's a redirect uri for anyway
    explain those three terms of an app in plain words
    what is secret and what may everybody see
    what are a client id, a client secret and a redirect URI in plain words
    which of those three details must stay secret
    what is each OAuth detail for
    client id, client secret, redirect uri: what are these in plain words?
    What's the difference between client id and client secret?
    is a client id confidential
    client id, client secret, redirect uri: explain to a layman
    Our vendor talks of three values of a registration. What's each for?
    client id versus secret versus redirect, in plain words?
    what's a redirect URI
    I'm a bookkeeper and was handed three strange strings for our app. What are they for, and which is confidential?
    what's a redirect uri in plain words
    client id, client secret, callback: which one is confidential?
    what on earth is a redirect URI
    explain client id vs client secret in simple words pls
    Which of those three registration details must stay secret?
    what's a redirect uri when it's at home
    is client id secret also, or only client secret
    explain client id / secret for a non technical bookkeeper
    which of those codes is secret and which not
    What's a client id in plain language?
    Is the redirect URI confidential?
    Which of the app's codes may be shared and which not?
    The IT firm mentions id, secret and redirect as if I know these, please explain
    Client ID, client secret, redirect URI: explain it to a hairdresser please
    Which of those three codes may I mail to my developer, what do they stand for?
    what's the difference between client id and client secret for a layman
    explain id, secret and redirect to an accountant
    is the client id considered sensitive information
    Which of the credentials may be in source control?
    explain the three values from the app registration to a non developer please
    for our data classification: is the client secret equivalent to a password
    may I send the client id by mail and not the secret?
    Which of these three, client id, secret, redirect, is the one I must keep hidden?
    client id, secret, redirect uri: which one is the password?
    Explain those three keys to a finance person
    which of id, secret and redirect may I mail to my developer
    what's a redirect URI in human language
    what on earth are client id and redirect uri, I sell shoes
    which of the three details is confidential
    redirect uri meaning
    difference client id and secret in plain words
    Redirect URI, client ID, client secret: what are they for?
    explain client id, secret and redirect to a non-techie
    which of client id or secret is confidential
    what's a redirect URI anyway
    client id, client secret, callback... explain please
    is a client id secret or may I mail it
    What is a client secret?
    My client was told to supply an id, a secret and a redirect URI. He asks which of these is confidential and what each is for.
    In plain words please: client id vs client secret vs redirect URI
    Client id versus client secret, in plain words please
    Which of client id, secret and redirect URI must never be shared?
    Is the client id a secret as well, and what's a redirect URI for?
    the form wants an id, a secret and a URI, what does each mean
    The guy who left gave me a note saying client id, secret, redirect uri. What's what
    client id, secret, redirect: what on earth are they
    client id vs client secret meaning
    what is redirect uri
    What's the difference between client id, secret and redirect URI, and which of them is confidential?
    Is a client id something to keep secret?
    Vendor asks for client id, secret and redirect. Which of these may I hand over safely?
    Explain client id, client secret and redirect URI to a non-techie
    What's the difference between a client id, a client secret and a redirect URI?
    What exactly is a client secret for our Exact app?
    Is a client id secret or may I mail it?
    What are a client id, a client secret and a redirect URI in plain words?
    What do client id, client secret and redirect URI each stand for?
    Is the client id of an Exact app secret or may it live in code?
    Which of these may I share: client id, client secret, redirect URI, and what are they?
    In human words, what's a client id and what's a client secret?
    What do client id, secret and redirect mean in plain words
    explain client id, client secret, callback to a non developer
    Which of client id, secret and redirect URI is confidential, and what does each do?
    what is a client id
    client id versus client secret in plain words
    explain client id, secret, redirect URI to a layman
    What is a redirect URI in plain words?
    Our software vendor mentions a client id, a secret and a redirect URI, what are these things?
    Can you explain in plain words what a client id, secret and redirect URI are?
    Can you explain what a redirect URI is for?
    What exactly are a client id, a client secret and a redirect URI?
    The vendor wants a client id, a client secret and a redirect URI from us. What are those?
    What is a redirect URI and is the client id secret?
    client id vs client secret
    What do client id, secret and redirect URI mean in plain words?
    Client id, client secret, redirect URI: what's what and which of them is confidential?
    .done =
        clear
        ok
        I see
        ok, secret is the app's password
        explained clearly
        i understand the terms now
        so id is public and secret isn't
        aha that's how it is
        now i can go on
        oh, so one is a name and the other a password
        Crystal clear, now I get it
        the uri is the way back then, right
        thanks for explaining, on with the question
        makes sense now, go on
        so the URI is like a return envelope. right, next
        right, so the secret is what I lost
        okay cool
        ah, so the secret is like a password. ok next
        so the secret's like a password, fair enough

own-app_own-or-standard =
    how do I see whether we use our own app or the supplier's for the secret
    do I need a client secret for a standard app
    did we register something ourselves or do we use the maker's
    how do you notice an app is home-made
    nobody ever asked for an id, so do we have our own app
    who manages the registration of a standard product
    do I even need a client secret or is it the vendor's app
    looking for a secret but maybe this is no own app at all
    we bought this product, is the registration ours or the supplier's
    I had to fill in a client id in the product. Does that mean it's an own app and we've got a secret?
    does a bought product have a client secret that I need to look up too
    They ask for our product's client secret but we just sign in at the vendor. Does that secret exist at all?
    is a secret needed by a vendor's customer or only with a registration of your own
    do we even have an app of our own? product never wanted a client id
    secret needed or not
    I'm hunting a client secret for a tool from a supplier. Is it possible that we have none at all?
    do I even have an own app
    I never filled in any client id, so is there a secret for me to look for?
    I only had to log in, never typed any client id. Does that mean it is not our own registration?
    how do I see if our app is self registered or from vendor
    we only had to log in, never filled any code. own app or not?
    How can I tell whether the app is registered by us or by the vendor?
    Is our BI connection an own app or the supplier's standard one?
    We only ever sign in, so do we even have a client secret of ours?
    I remember having to fill in a client id once, does that make it our own app?
    not sure if we've got a registration ourselves
    vendor app or our own registration? can't tell
    Someone once typed a client id into the hotel software. Does that make it our own app?
    Is the Power BI thing at our gym using a registration of ours or the vendor's?
    The product once asked me to type a client id, does that mean it's an app of our own
    Vendor's app or ours? We once pasted some id in a settings field
    Someone entered a GUID in the connector years ago. Does that make it our own app?
    I have a secret to renew but am not sure the registration is ours
    how to tell our client from a vendor's client
    I'm asked for a redirect URI but suspect that we simply use the supplier's connection; how to tell
    I once had to type in a client id myself. Does that make it our own app?
    I had to fill in a client id in the tool, does that make it ours?
    is ours a self-registered connector if we typed in an id and secret at setup
    are we on the supplier's registration or one of our own? we never typed a client id
    how can I tell if the shop bridge runs on our registration or the vendor's
    do we have our own registration or use the vendor's, what gives it away
    is our connector own or standard
    we only log in, no client id, own app?
    Unsure whether the integration runs on our registration or the supplier's; we had to type a client id once
    did we register it ourselves or not? we once typed a client id
    they ask if we use our own app registration, how would I know
    how can I see whether the planner uses our registration or the maker's
    How do I know whether we run on our own registration?
    The helpdesk wants to know if our dashboard uses a registration of our own. I vaguely recall typing an id. Does that decide it?
    How can I tell whether the connection in our BI platform is registered by us or by the vendor?
    Does typing in a client id mean it's our own registration?
    We were asked about the secret but I'm unsure it's even an app of ours
    Vendor asks since the update whether we run on their app or our own, how can I tell
    do we use own registration or vendor's
    We typed in a client id at setup, so is it our own registration?
    There's a client id in the settings of our tool. Does that make it our own registration?
    How can I see whether our tool relies on our own registration or on the vendor's?
    How do I know if the app in our product is one we registered ourselves?
    We once typed in a client id. Does that make it our own app?
    I'm not sure our program runs on a registration of our own, would I then have a client secret?
    How can I tell if our connector uses an app registration of our own?
    I had to type a client id in the product, does that make it our own app?
    not sure whether this is our own registration or the supplier's, how do I tell
    Looking for a secret, but is this app even ours
    is the thing we use our own registration or the vendor's? asked to fix its secret
    Not sure the credential problem even concerns a registration of ours. How would I know?
    Did we register this or is it the vendor's app underneath? Else I'd be searching for a secret in vain.
    is it own app if it asks client id
    not sure whether we have an own app or use the vendor's; the product mentions a client id
    how do I know if this thing is registered by us? we typed a client id at install
    I had to type a client id, is it our own app?
    Somebody asks for LucaNet's secret, but do we actually have our own registration for it?
    Is our connector running on a registration of ours or of the vendor's? I need to know before searching for a secret.
    I'm asked about our client secret, but do we even have our own app?
    I am asked for our client id, but I don't even know if we use an app of our own.
    They ask whether we have our own app at Exact, no clue. How do you find out?
    Before I go looking for a secret: does our product even use a registration of our own?
    Did we ever type a client id? I need to know if our link uses its own registration.
    How do I tell whether our company registered this app itself or the vendor did?
    Is our connection to Exact a registration we did ourselves, or the vendor's?
    How would I know if the connector uses the vendor's app or a registration of our own?
    .done =
        clear
        ok
        it is our own
        we typed an id ourselves so it's our own
        turns out the vendor's
        i know the kind now
        we just sign in, so standard
        it says we registered it
        self-made then
        we had to fill in an id, so it's ours
        Found out: our developer signed it up
        that tells me what sort it is
        it's the vendor's, as it turns out, good to know
        it's ours. carry on
        we typed in a client id, so ours
        just signed in, so standard
        it's ours then
        ok I know which kind it is
        we only log in, so it's the supplier's
        standard then, it only wanted a login
        just a normal login, so vendor's
        figured it out, carry on

own-app_may-not-manage =
    I don't see manage my apps in the app store
    manage my apps is missing for me
    I have no managing of apps in the shop
    why don't I see my registrations after login
    only discovering, nothing to manage
    which right do I lack to see registrations
    Manage my apps isn't there for me
    the menu for our registrations is missing in the App Store
    why can't I open our registration page, who can
    I don't have Manage my apps on apps.exactonline.com
    On apps.exactonline.com I don't see 'Manage my apps'. Why?
    manage my apps missing from my menu, I need the secret
    why am I not permitted to view the registration holding the secret
    I'm not allowed to open our own app's registration. Who could look with me?
    App Store has no 'manage my apps' for me
    my apps menu missing in App Store
    I can sign in at apps.exactonline.com, but not manage anything. Which authorisation do I lack?
    can't see manage my apps in the app store
    The Exact app centre shows me no option for managing registrations
    the option to manage my apps isn't in my menu on apps.exactonline.com
    logged in at app store exact but no manage apps link
    no "manage my apps" for me
    I'm logged in at apps.exactonline.com but there's nothing to manage my apps with
    the option for managing the registered apps is not visible with my account
    I don't have Manage my apps
    logged in to the app store of exact but no option for managing our apps
    manage apps menu is missing for my user, need the client secret
    There's no Manage my apps in my App Store
    At apps.exactonline.com I only see the shop, not our own registrations
    logged in but menu to manage apps is missing
    My colleague gets an option for managing apps and I don't
    Can't reach the page with our app's details in the App Store, which right is needed?
    Manage my apps option is missing in my login
    There's no Manage my apps on that apps page for me, I came to look up the keys of our own bridge
    My login shows the app store but no tab to manage ours, need the bespoke link's key
    No "Manage my apps" once I log in to the store
    in the store there's nothing for managing apps under my login
    The App Store only shows me the marketplace, no place to administer our clients
    Manage my apps is missing from my menu
    My colleague has the manage option on apps.exactonline.com, mine is absent
    logged in on the app store but no developer section anywhere
    only the shop front shows at apps.exactonline.com for me
    There's no Manage my apps when I sign in to the App Store of Exact
    apps.exactonline.com shows no Manage my apps for me
    no menu for my apps at apps.exactonline.com
    Developer logs on to apps.exactonline.com and can't manage apps
    Manage my apps isn't there when I log in to the app store
    the app store shows me no place for managing apps
    apps.exactonline.com has no manage my apps for me
    told to open manage my apps but that menu doesnt exist for me
    I can't find Manage my apps on the store site
    no Manage my apps on the App Store page for me
    Manage my apps is not there when I log in to the app store
    App store of Exact opens but there's no place where I manage our own apps
    Manage my apps is missing in the App Store
    As an external consultant I don't have Manage my apps, so I can't look up the secret. Who at the client would?
    'Manage my apps' isn't anywhere on the Exact App Store when I log in, only adverts for other apps
    I went to the place where one registers things with Exact but the management menu isn't there for me
    No 'Manage my apps' for me; which permission is needed?
    apps.exactonline.com opens for me without any Manage my apps
    Vendor sent me to Manage my apps, which I don't get to see since my role changed
    Manage my apps isn't there when I sign in at the app store
    manage my apps missing
    There's no place to manage my apps when I log in to the app store, is a right missing?
    On apps.exactonline.com there's no menu for managing apps with my login
    I don't see Manage my apps in the App Store. What am I missing?
    On apps.exactonline.com there is no Manage my apps for me.
    There's no menu for managing apps when I sign in to apps.exactonline.com.
    I signed in at apps.exactonline.com but there's no Manage my apps
    There's no Manage my apps for me on apps.exactonline.com.
    I log in to the Exact App Store but can't manage our own apps there.
    I signed in at apps.exactonline.com, but Manage my apps is not there for me.
    Why can a colleague open Manage my apps and I can't?
    I don't have manage my apps on that app store page
    Manage my apps isn't there after I sign in to the App Store
    no 'manage my apps' in the portal
    No "manage my apps" for me in the App Store
    App Store only shows me things to buy, not the management of ours
    manage my apps not there
    'Manage my apps' isn't there when I sign in to the portal
    portal opens but no menu for managing our registered apps
    the App Store shows no Manage my apps for me
    I want to register an app for the holding, but apps.exactonline.com doesn't show me Manage my apps.
    Why don't I see any management of own apps in Exact's App Store, being the group's controller?
    I don't get Manage my apps in the App Store, is that a matter of rights?
    Manage my apps isn't there when I log in at apps.exactonline.com.
    no manage my apps option
    I have to open our app registration in the App Store, but the part for managing apps isn't shown to me.
    I don't have manage my apps in the App Store, so I can't reach our registration.
    Manage my apps doesn't show up for me at apps.exactonline.com.
    Manage my apps is missing when I sign in at apps.exactonline.com.
    Why can't I see Manage my apps in the App Store?
    At apps.exactonline.com I only see the shop, not the page for our own registrations
    The App Store of Exact doesn't show me Manage my apps, what right do I lack?
    I can log in to apps.exactonline.com but the menu with our own registrations is missing
    I'm on the apps site but Manage my apps is nowhere.
    I can sign in on apps.exactonline.com but can't get to the page with our registrations.
    .done =
        ok
        now I do
        I'll ask
        a main user looks along with me
        got the right, button's there
        asked the boss
        marc opened it on my screen
        i'm allowed now
        director looks it up
        Guido is looking along on his screen
        they gave me the right, the menu is there
        asked the main user, she'll fetch it
        I can get in now
        asked our main user
        she is looking over my shoulder, go on
        she gave me the right
        main user is sitting here beside me

own-app_app-not-listed =
    our own app is not listed in the app store under my apps
    the registered app cannot be found in the app center
    managing opens but our application is nowhere
    under which subscription might our registration be
    saw three apps, not the report's
    registration vanished from the list
    our own app isn't listed under Manage my apps
    the list of registrations is empty though we have one
    may the accountant have registered it in their own subscription, we can't see it
    Manage my apps is empty though our app has surely been registered. Could the bookkeeper have put it in his subscription?
    our registration isn't on apps.exactonline.com, wrong country perhaps
    I look for the registration of a bought product under Manage my apps, should it be there
    In the App Store the list of our own apps is empty. Yet one is running, so where is it registered?
    our app isn't under manage my apps
    own app not in App Store list
    Where did the registration go? We've always had a private app, yet nothing's listed when I log in at the store.
    our registered app isn't listed
    The store lists no apps under our login; perhaps the accountant registered it?
    I opened Manage my apps but the one I need isn't among them
    app registration missing in list, can it be registered in accountant his subscription?
    Manage my apps is empty for us, though the app does exist and runs daily
    our registration is not in the list under manage my apps
    manage my apps is empty, but the app works so it must be registered somewhere
    looked for our own app in the app store, it's not there, maybe in another country site
    can't find our registration at apps.exactonline, list shows others
    empty list under Manage my apps but the product uses a client id
    Our self-built app isn't among the apps I manage in the App Store
    Manage my apps is empty though the integration exists
    I look for the secret of our scan tool but it isn't listed there
    the app we registered has gone from my list in the app store
    Our home-grown stock sync is not among the registered apps though it runs every night
    Logged in to look up our script's secret, the list of our own apps is empty
    Store is open but our own application isn't in it
    Manage my apps opens fine but it is empty, although our client works daily
    I can't find our registration; an accountant might have made it under theirs
    our client isn't among the registrations, could it be on the Belgian site
    the app I need the key for is not among my own registrations
    I am main user and may administer registrations, but the one running every night isn't there
    Manage my apps is empty although our app was registered, could the accountant have done it in theirs?
    our registered connector isn't under Manage my apps, maybe registered in the subsidiary's contract
    App registration not found under our login, the accountant may have made it
    Our registration has disappeared from Manage my apps, perhaps wrong country
    we registered it years ago but the page with my apps is empty
    our registration isn't displayed under manage my apps
    accountant may have registered the app in his own subscription, mine's empty
    my apps is empty although our script's been running for years
    our app isnt under manage my apps
    registered years ago under .be maybe, can't see it in my apps
    app store shows none of our apps
    I do get to manage apps but our registered one isn't there
    our in-house app is not among Manage my apps
    under manage my apps our registration doesn't appear
    our accountant may have registered our connector in his own account, I don't see it
    Our registered app isn't listed under Manage my apps
    Our registration should be at apps.exactonline.com and the page is empty. Could the accountant have put it in his own subscription?
    I can open Manage my apps but the BI registration isn't in there, wrong subscription perhaps
    Our registration isn't in the management page, could our accountant have made it under theirs?
    Shouldn't our app appear in Manage my apps? Maybe the accountant registered it.
    under Manage my apps there's nothing, yet our self-registered app runs daily
    Registration was probably done by our accountant years ago, our list of own apps is empty
    Former programmer registered it, in which account I can't say; under Manage my apps there's nothing
    our registration is not under manage my apps
    our registered app not under manage
    Our registration isn't listed where we manage apps, could it sit in the accountant's subscription?
    Our registration doesn't show up among the apps I can manage
    I opened Manage my apps, but our app is not in it.
    Our own app is missing from the list in the App Store. Could the accountant have registered it?
    The app we registered ourselves isn't in the list at apps.exactonline.com
    Our accountant said he'd registered the app for us but I can't see it under Manage my apps
    Our registered app isn't shown where I want to look up its secret.
    Our accountant once registered the app and I don't see it in our account.
    I can open Manage my apps, but the app we use isn't in it, did the accountant register it?
    Logged in to look at our registration, the app isn't listed there
    Our registration isn't among the managed apps, maybe the client or accountant holds it
    registration portal is empty although someone here made a client
    Our connector runs, but isn't under my apps in the App Store
    Might the accountant have registered it in theirs, as it isn't among ours?
    Signed in to the App Store, the management list is empty although a registration must exist
    our registration not listed in manage my apps
    signed in to the portal, our registered app isn't among them
    logged on in the App Store, our registered app isn't there. Accountant's account maybe?
    Our own app isn't under Manage my apps
    Our self-made link has existed for years but isn't among my apps in the App Store, where is it?
    Our registered app doesn't appear under Manage my apps.
    I'm in the App Store but our app's registration isn't shown, maybe it's in our accountant's subscription?
    Our registered app is nowhere to be found under Manage my apps.
    Signed in at apps.exactonline.com, but our own app isn't among the entries. Might it belong to another subscription?
    Our registration isn't shown under my apps, though I'm sure it exists.
    Our accountant says he registered the app for us; I can't see it in our App Store account.
    Under Manage my apps there's nothing, while the developers swear they registered one.
    Under Manage my apps the app we registered is not there. Did the accountant register it?
    The registration isn't in the list at apps.exactonline.com, maybe in another country or account?
    I'm in Manage my apps but our registration isn't there, did our accountant make it under his subscription?
    I log in to the Exact App Store and our registration isn't there
    I'm in Manage my apps but the application we use isn't among them
    Our registration existed, but under Manage my apps the page is empty.
    Under Manage my apps there's nothing, although we surely registered one under another subscription.
    .done =
        found
        ok
        other account
        it was in the accountant's subscription
        wrong country, now i see it
        a vendor's app after all
        at the sister firm it was there
        the office holds the registration
        with .nl in the address it did show
        I was in the wrong company's subscription
        There it was, on the .be site
        the accountant had it, he'll look it up
        spotted among the others now
        wrong country indeed, it's fine on .co.uk
        accountant registered it, clear
        country mixup, found now
        Signed in to the right one and there it was.
        logged in elsewhere, there it is
        found it with the other subscription
        it was under our accountants subscription all along
        logged on the .co.uk one and there it was
        was in the wrong account, see it now
        our accountant has it in theirs

own-app_secret-leaked =
    client secret mailed by accident, what now
    can somebody get into the administration with our client secret
    secret in a mail to the whole company, what to do
    ex-developer still owns our key
    is a leaked secret dangerous without a login
    make a new secret now the old one is out in the open
    our client secret ended up in a public repository
    somebody else knows the app's secret, how do I get a fresh one
    can a stranger reach our books with just the leaked client secret
    somebody pushed our client secret to GitHub, what do I do?
    Our client secret ended up on GitHub by mistake. What now?
    former developer still knows the secret of our registration, what can he do with it
    how to obtain a new client secret when the old one is out in the open
    The secret was mailed to the wrong person. Can anybody get into our books with that alone?
    our client secret ended up in a public repo
    secret leaked, rotate how
    A contractor who left on bad terms knows our app's secret. What can he do with it and how do we replace it?
    our client secret leaked on GitHub
    A freelancer who left knows our app's secret. How do we change it?
    our client secret was pasted in a Slack channel, how do we get a new one
    A contractor still has the secret of our app. How worried should I be and what do I do first?
    rotate client secret exact own app
    client secret was in a screenshot I sent to a supplier, is that bad
    ex developer still knows the secret of our app, how to change it
    client secret leaked
    former developer still knows our secret, can I get a new one?
    I pasted the app secret in a chat by mistake, how bad is this
    Our client secret was pushed to a public repository
    A former developer still knows the secret of our app
    secret leaked how to rotate
    I pasted the secret in a support chat by mistake, is that dangerous?
    By mistake client secret was shared in Teams chat with vendor
    A contractor who left may still hold the in-house app's secret
    The developer we parted with badly still has the secret of our booking bridge
    A contractor posted the secret of our webshop bridge on GitHub
    Intern posted our client secret in a Teams channel
    secret of our app is on GitHub, help
    Secret was visible in a screenshot I sent to a client
    secret committed to a public repo, what now
    Our policy demands secret rotation every 12 months; how is that done for our Exact client
    an ex contractor still knows the client secret of our integration
    The key of our app ended up in a Slack channel with externals
    possible compromise of OAuth client credentials, need to regenerate
    can a client secret be reset, it was in a screenshot we sent to a vendor
    Pen test found our secret in plain text on a share
    A supplier mailed our config, key included, to another customer. What should we do?
    the CISO demands a new OAuth secret following the incident
    plain text secret has been in our repo for two years
    developer gone with the secret on his private laptop
    client secrt leaked via a screenshare, need new one
    The client secret was in a mail to the whole committee, what must we do?
    Our app's secret was on a slide at the members' meeting
    Our client secret was committed to GitHub
    ex-developer of the sold unit still knows the secret of our app
    someone mailed the client secret to the whole team
    the secret of our own connector has been in a public repo
    fired developer has our client secret
    Secret of our registration is known to the divested unit's IT
    An outside party got hold of the client secret of our registered connector
    former agency knows the secret, can I get a new one
    ex-developer still has the secret
    client secret on github
    secret exposed rotate it how
    contractor left with our client secret
    Our app's client secret ended up in a public repo
    A fired developer knows the client secret, what should we do?
    our client secret was posted in a chat channel
    the ex developer knows the app secret, what should we do
    the client secret was posted in a Slack channel
    secret ended up on GitHub, how do I change it
    freelancer who knows our app's secret has left on bad terms
    I accidentally mailed the client secret to all staff
    Our client secret ended up on GitHub
    By mistake the client secret of our own app was pasted in a public ticket. What should be done about it?
    The client secret was plainly printed in a manual mailed to everyone. What is to be done?
    A contractor pasted our Exact client secret in Slack
    client secret got pushed to github, can it be replaced
    A contractor still has our client secret
    The client secret was pasted into a public repo, now what
    Our client secret ended up on GitHub. How bad is that and what comes first?
    A former developer still has our client secret, is that dangerous?
    Do I revoke the consent if an outsider saw our client secret?
    I shared my screen and the client secret was visible to everyone
    The programmer we sacked still knows our app's client secret
    Somebody posted our client secret in a Teams channel yesterday
    pushed the secret to github by mistake last night
    A contractor mailed our client secret to a whole distribution list
    My ex-partner still has the secret of our registered app
    the client secret ended up in a public repo
    an ex-developer still has our app secret and I want it worthless
    client secret leaked github
    secret exposed rotate
    A former developer still knows our client secret, what's the risk and what to do
    Somebody pasted the app's secret in a chat with outsiders
    Ex-builder has our secret in his code. Breach, or fine?
    our secrit was shared with an outsider by mistake
    Someone posted our client secret in a Teams channel with externals
    The app's secret ended up in a public repo
    Our client secret was posted in a public repository. What do we do?
    Someone outside has seen the secret of our own app. How do we react?
    A former developer still knows the client secret of our Exact app.
    A contractor mailed our client secret around. What's the sensible thing to do?
    A freelancer still has our app's client secret, what should we do?
    Our client secret ended up in a public repository, what should we do?
    An ex-employee knows the secret of our API app, how do I get a new one?
    The secret of our app ended up in a public repository, what now?
    A freelancer who left still knows our client secret, how do we get a new one?
    Someone pasted our client secret in a group chat, must we replace the registration?
    our secret leakd, can misuse be stopped at once
    I mailed the client secret to the whole team by accident
    ex employee knows the secret of our own app
    Our developer pasted the client secret in a public forum
    secret got posted in a Teams channel
    rotate the secret, it leaked
    A contractor who left has the secret of our registration. What must we do?
    Client secret committed to a public repo
    Ex-consultant kept the secret in his notes. What to do about it?
    secret leaked
    our app's secret was posted in the team chat
    ex developer still knows the client secret
    client secret ended up in a public repo
    Our client secret was posted in a chat
    An ex-employee knows our app's secret
    A former employee of the group knows the client secret of our link, what should we do?
    The developer put our client secret in an e-mail to three parties by accident, what now?
    Our client secret ended up in a public chat, what do we do?
    A former developer still knows our secret, how serious is it and what should I do?
    A former developer still knows the client secret of our app. What now?
    Our client secret ended up in a public repository.
    Our client secret was committed to a public repository, what now?
    An ex-contractor still knows the secret of our registration. Can it be changed?
    A former developer still knows our client secret. What should we do?
    How do I replace a leaked client secret in Exact?
    Client secret posted in a Teams chat with externals, is that a problem?
    client secret leaked, how to change
    A former developer still has our client secret. What should we do?
    The secret of our app is visible in a screenshot that went to all staff. Now what?
    .done =
        ok
        clear
        withdrew the consent
        made a new registration
        old app switched off
        there's a new secret, old one's void
        shut everything
        replaced and the old one gone
        withdrew the app and made a fresh one
        A different secret is in place, the old one is dead
        deleted the message and told the boss, carry on
        whoever knew it can't do anything with it now
        we'll live with it
        ok, new app then
        fine, no misuse expected
        okay will handle that after this
        clear, let's continue
        i trust the guy, no misuse, lets carry on

own-app_where-to-enter =
    where in the product do I enter the client id
    no field for client secret in the package
    the product has no box for the id, what now
    on which screen of my software does the secret belong
    enter own app details in Excel, under which tab
    does the vendor fill that in or do I
    where in the product do I enter client id and secret
    can't find a field for the client secret in our software
    which settings page of the program takes the own-app details
    In which screen of the product do I fill in the client id and client secret?
    I have the three values but find no field for the secret in our package
    where in the program goes an own app registration
    The product nowhere asks for a client secret. Where might that field be?
    got the id and the secret, no field in our software to put them
    field for client secret?
    Our product manual mentions using your own app, but not where its credentials go. Where would those be?
    which screen in the product takes the client id and secret
    no field for the secret in our software
    got the codes of our own app, but which screen of the product takes them?
    no field for client id anywhere in the program
    Where in my software do these app credentials belong?
    where do I enter the client id in the product
    can't find the field for the secret in my software
    no field for client secret in the product
    in which settings page do I put the exact client id
    where paste these app details, vendor manual is unclear
    In which screen of the program do the client id and secret go?
    Got the codes from Exact, can't locate a field for them in the software
    Does the secret go into Exact or into the dashboard tool?
    There's merely a login button, nowhere to paste our own keys
    where to put client id in our reporting tool
    where does client secret go in product settings
    Can't find any field in the PMS where a client ID would go
    Which settings page of the planner takes our client id and secret?
    I have id and secret, where does the BI product want them
    Got the id and secret of our app, but I can't find the field for them in the product
    which settings page of the tool takes the client id
    the reporting tool has no obvious place for our OAuth credentials
    I've got the client id on a note, where in the product does it go?
    where in the BI product do I type the client id
    product has no obvious field for id and secret
    can't locate the field for client secret in the product
    where in a typical shop bridge do I type the client id
    field for client secret in product not found
    I've copied the client secret, whereabouts in the software does it go?
    where in the software do the client id and secret go
    I have the new secret, where in the software does it go
    fresh client id and secret in hand, what field of the planner do they belong in
    Where in the product do I paste the client id and secret?
    We've got the details of our registration, but nowhere in the vendor's product is there a field for a client id.
    got the secret copied, no idea where in our planning package I paste it
    Found our secret, where does it go in the product?
    Where in the product am I supposed to put the client id?
    copied the secret, now where in the product does it go
    Got the secret back this morning, whereabouts in the program does it go
    Retrieved our secret yesterday; where in the product would it belong
    got id and secret, where in the product do they go
    where paste client secret
    Where inside the product does the client secret belong
    I've copied the secret from the app store, but which screen of our software takes it?
    Where in our software do I type the client id and secret?
    In which screen of the program do I paste our client id and secret?
    I have our app's client id and secret, but which settings page of the tool wants them?
    Where in the software do I fill in the client id of our own app?
    We were given a client id and secret, but where in the tool do they go?
    In which screen of the product do I paste the client id and secret?
    I have a client id and secret now but can't find the field for them in our tool.
    where in the product do I type these three codes
    Where in the software do the id and secret of our app go
    which settings screen in the product takes our client id
    Where in the product would I put the id and the secret
    Got the credentials, the reporting platform has no field for them that I can see
    where in product put client id
    where in the product is the field for client id and secret
    where in the software do those app details go
    Where in the product do I paste the client secret?
    I have the secret of the holding's own app, but where in the reporting package do I type it?
    Where in our software do the client id and secret go?
    Where in the product do I put the client id and secret?
    I've got the client id and secret, but in which place of the product do they go?
    I have the new secret, but where in the product's settings does it belong?
    In which menu of our software do I type the client id and secret?
    The supplier wants us to use our own client id; where would it go in the software?
    .done =
        found
        ok
        field found at connection
        vendor helped
        it was under advanced
        the manual had a picture
        under use own app
        there's a box for it
        connections, advanced, there's a box
        The vendor pointed it out
        manual, page 12, there it was
        I see the fields
        right, under Integrations. continue
        the vendor's chat pointed me at it
        spotted it in settings
        vendor told me where
        manual helped
        located it under connection settings
        there are the fields, got it
        found the fields under Connection settings
        vendor told me where, back to it
        see the boxes now
        under connection > advanced
        it was hidden behind advanced options

own-app_which-is-right =
    do I change the redirect uri in the product or in the registration
    two different redirect uris, which one is right
    two different return addresses, who's right
    do I follow the manual or the registration for the address
    do I change Exact or the software with a callback error
    the long address or the short one
    registration and product have different redirect URIs, which do I change
    of the two callback addresses, which is leading
    should I edit the return address in Exact or in the software
    The product has another return address than the App Store. Which of the two should I change?
    redirect uris differ: change the registration or the product
    on which side do you alter the callback address when they're unequal
    We picked an address of our own for the redirect. Which side do I change then?
    two different redirect URIs, which one's to be changed
    registration or product's callback correct?
    The registered callback and the product's callback disagree. Whose value should win?
    the two redirect addresses differ, which one should I change
    registration says one callback, product another. Who's right?
    The address at Exact and the one in the product differ; which one should I change?
    two redirect uris, not same, which one to keep?
    Should the manual's URL win over the one I find in the registration?
    two redirect uris differ, which one is the right one
    should I change the redirect at Exact or in the program
    registration and product don't match, who wins?
    redirect in the registration differs from the product, which one should I change?
    which redirect uri is leading, the one in Exact or in the tool
    not sure whether to edit the app or the software, addresses are different
    The product has one callback and the registration another, which do I change?
    Two different redirect addresses, which of them is leading?
    Do I edit the App Store side or the software side when they differ
    manual's redirect differs from what's registered, who wins
    I picked the return address myself years ago, should the tool follow that or the reverse?
    Two different callback addresses, one at Exact, one in the software. Which side wins?
    Should I change the callback at Exact or in our booking software? They differ by one word
    the callback in our tool differs from the one at Exact, which one do I change
    Callback in the manual differs from ours. Change the registration or the product?
    two different return addresses, which side is supposed to win
    do I edit the App Store entry or the application's config when the redirects differ
    The address in the tool differs from the registered one, which should give way?
    the tool's manual has one redirect, the registration another. Which wins
    should I change the redirect in the store or in the software
    two return addresses that differ, which one should give way
    product says one return url, Exact says another, whose do I alter
    which callback url to change, product's or exact's
    Two redirect addresses that differ by a slash, which should I change?
    two different redirect addresses, which one wins
    callback in the tool and in the registration differ, which do I adapt
    two callback addresses, one in the manual and one at Exact, who has it right
    The address in the product ends with a slash, in the registration it doesn't. Which one gets altered?
    tool says https://x.com/cb/, Exact says https://x.com/cb, which one do I edit
    Two different redirect URIs, one here one there, which do I trust
    The redirect URIs differ. Which should I change, the product's or the registered one?
    two different callback addresses, product and registration. Which do I alter?
    After the domain change there's one callback address in the product and another at Exact, which one gives way
    two different callback addresses, which one do I leave alone
    which redirect uri is correct one
    The redirect in the product and the one in the registration differ, which one wins?
    Two different callback addresses, one in the product and one at Exact. Which do I trust?
    The redirect URI differs between product and registration. Which one should I change?
    The redirect address in the program differs from the one registered at Exact, which one is correct?
    The redirect URI in the product differs from the registration, which one do I change?
    Two redirect addresses differ, the one in the manual and ours, which do I change?
    Two different redirect addresses, which do I change, the program or Exact?
    Two callback addresses disagree, which of them is the true one
    config and portal differ in redirect, which one wins
    The product's return address and the registered one differ. Which do I change?
    two redirect uris which correct
    product and registration have different return addresses, which to change
    manual says one callback, registration another. Which one gives way?
    The two redirect addresses differ, which one wins?
    The redirect address in our product differs from the one registered for the group, which one should I change?
    Product and registration have different callback addresses, which one do I change?
    The redirect addresses in the product and in the registration differ, which do I keep?
    The callback in the product differs from the registered one; which one do I correct?
    Product and App Store show a different redirect URI. Which one is correct?
    Two different callback addresses: adapt the registration or the product?
    Registration and software have different redirect addresses, which one should win?
    The redirect address in the product differs from what we registered. Which one should I change?
    The address in the product and the one in the App Store differ by a slash. Which one do I change?
    .done =
        ok
        clear
        stuck to the manual
        ours was right
        registration altered
        the product was correct
        we go by the book
        i know which one to change
        the manual's, so I change Exact's side
        Okay, the software wins
        we made that address up, so the program has to follow
        I know which end to edit
        the manual's one, changed it over at Exact
        the manual's then, changed
        we made it up ourselves, so product it is
        it's the one in the manual
        understood which to change
        I'll correct the registration then
        we made that address ourselves so the tool gets changed

own-app_which-redirect =
    I don't know which redirect uri the new app needs
    where do I find the redirect uri that the product wants
    which address do I give, the manual says nothing
    may the redirect be our homepage
    the registration form wants a url and I have none
    where does the product show its own return address
    which redirect URI do I give for a brand-new registration
    no idea what to put as callback when creating the app
    can I invent a redirect address
    On registering I must supply a redirect URI and I've no idea which. Where do I find it?
    may I make up a redirect uri myself
    The form wants a return address for our product. From whom do I get it?
    The own app's registration wants a redirect URI and I have no website. What do I enter?
    form asks for a redirect URI, what on earth do I type
    which callback for a new app
    While registering I'm stuck at the redirect address. Would our company homepage do?
    what redirect uri do I enter when registering
    Exact's form wants a redirect address and I haven't a clue
    creating the app, it demands a redirect URI. Where do I get that from?
    what redirect to fill in when registering new app for Power BI connector
    can I invent the callback address for a new registration or does the product dictate it?
    what to put for redirect uri in new app registration
    registering our app, stuck at the field redirect URI, where do I get this address
    do I make up the redirect address myself when registering?
    what to put as redirect uri when registering
    registering app asks return address, which one?
    don't know redirect url for my new registration, is it our homepage?
    Registering a new app and it wants a redirect URI, what do I put?
    No clue which callback address to supply for our new registration
    is the redirect uri just our company website?
    Where does the vendor say which return address to use when creating the app?
    The form insists on a callback and the programmer is on holiday
    registration form asks for redirect uri, what value has to be given?
    What address goes in the redirect field when I sign up our own menu planner at Exact?
    Is there a standard callback for a planner, or does the software maker tell me? Exact wants one at sign-up
    Registering; it demands a redirect address and I've none
    which callback do I fill in when registering for a reporting product
    what do I put as redirect while creating a new client, our tool is a desktop program
    The form for a new app insists on a return address and I have none
    where does a software product tell you which callback it expects for a new registration
    Registering the app, it asks for a redirect URI and I've no notion what to put
    registering our app, form demands a redirect URI and I've none
    store wants a redirect URI for the new app, where to get it from
    form wants a redirect uri, no idea what to put
    what value belongs in redirect uri for our bridge
    what do i put as redirect when registering
    what goes in redirect field at registration
    Registering our app: what do I type for redirect URI?
    what redirect uri do I fill in when registering
    registering our app: what do I fill in as redirect uri
    the form at Exact wants a redirect URI and I haven't the faintest
    Which redirect URI should I enter when registering?
    On creating our application Exact asks for a redirect URI. I've honestly no idea what to put there.
    the registration form wants a redirect URI and I haven't a clue what the BI tool expects
    What do I fill in as redirect URI when registering?
    Can I make up the redirect URI when registering?
    registering our app, the field redirect URI is empty, what goes in
    Setting up our own registration after the trial ended, it asks where to send us back and I draw a blank
    what redirect URI should I put in when registering
    what redirect uri to enter when registering
    Which redirect address do I put in when registering
    What am I supposed to fill in for redirect URI when registering for Power BI?
    Which redirect URI do I have to fill in for a new app registration?
    I'm registering an app and it asks for a redirect address. What do I enter?
    I'm registering an app and have no idea what redirect URI to put in
    What redirect URI am I supposed to enter when registering an app at Exact?
    The registration wants a return address, where do I find the one for Invantive?
    The registration form wants a redirect URI, where do I get that from?
    Our supplier's manual doesn't make clear which redirect address to register, where else is it shown?
    registering, redirect URI field, no clue what to put
    Creating our app it demands a redirect URI and I've no clue what to put
    portal requires redirect URI, I have a desktop script, what should it be
    The registration form wants a return address and I haven't got one
    registering asks redirect, what do i fill
    registering, and it wants a redirect URI, what do I put
    registering, stuck at redirect URI, what do I fill in
    What do I put as redirect URI when registering?
    Registering the group's app asks me for a redirect address, what exactly belongs in there?
    What do I fill in as redirect URI when making a new registration?
    Which redirect URI do I fill in when registering an app?
    What callback address do I fill in when registering an app for a purchased tool?
    When registering the app, what do I type in for the redirect?
    Registering an app, it wants a redirect URI; where do I get that?
    Where does the manual say which redirect URI to register? I have no idea what to fill in.
    What address should I fill in as redirect when registering an app for our reporting product?
    Which redirect address am I supposed to enter when registering?
    Exact wants a redirect URI for our new registration. No idea which one I should give.
    .done =
        found
        ok
        it was in the manual on page 4
        taken from the product
        vendor mailed the address
        it's under the id box
        copied from the help page
        got that address
        the booklet has it word for word
        It was right beside the id in the software
        vendor mailed me the address
        now I've something to fill in
        it's on page 4 of the guide, used that
        product shows it next to the id
        copied it exactly
        copied it from the product screen
        manual had it, got it
        got it off the product's own screen
        vendor pdf has it, back to registration

own-app_which-data =
    which scopes do I choose when registering our own app
    choosing kinds of data for our own app
    tick read or manage for our reporting app
    does a report need CRM too when registering
    chose too many kinds of data, any harm
    can I change the ticks of the registration later
    which kinds of data do I tick when registering our app
    the App Store asks what scopes my own app uses
    is it wise to choose all data types in the registration
    while registering I have to tick kinds of data, which ones?
    The registration form asks which kinds of data our app may use. What do I tick?
    picked too few kinds of data for my own registration, can I add them later
    which scopes to select when registering our own script
    I don't know all that our script will read. What do I choose for the kinds of data of the registration?
    registration wants me to choose data scopes
    which scopes for our own app
    For our app the App Store lists a lot of data categories to tick. What if I pick too few?
    which scopes to tick for our own app
    While registering it makes me choose data types. How much is sensible?
    the registration form asks which kinds of data the app may use. What to pick?
    scopes when creating own exact app, all of them or minimal?
    If I choose too few data categories for our new app, can I add them afterwards?
    have to pick kinds of data for the own app, which ones
    registration wants scopes, manual says nothing. tick all?
    picked too few data types when registering our own app, can I add later
    which data categories should I tick for our own app
    kinds of data during registration, is less better?
    While registering I must tick scopes, which ones?
    Should I give our own app all data types or as few as possible?
    application scope violated, our own app, too few kinds ticked at registration
    Registration form has a long list of data categories and I'm an office manager, not a developer
    which scopes should i tick when registering our app
    Registering our own stock app makes me tick scopes. How many do I tick?
    Our bespoke tool only posts sales. Which data categories to select at registration
    Which scopes do I tick when registering an application in the store
    while registering I'm asked which data our app may use, if I tick too few what happens
    While registering our client it wants a list of scopes. Tick everything?
    least privilege for a self-registered app: what should I select and can I extend later
    which data categories must I choose on the registration form for a BI tool
    the new app form has checkboxes for data kinds, manual is silent about them
    There is a long list of tick boxes when making the app; security wants few, the developer wants all
    The registration form wants me to tick scopes, how many should our app have?
    registering: must tick kinds of data, which ones for a consolidation feed
    on registering I'm asked for data scopes, does choosing too few hurt
    kinds of data to choose when making the registration
    scopes to tick in the registration of our bridge, too few or too many?
    registration wants data kinds
    data kinds to tick when registering ours
    during registration exact asks what kinds of data our app needs, tick all to be safe?
    Which scopes do I tick when registering our own app for invoices
    registering asks for scopes, which kinds of data do I choose
    when registering I have to tick scopes, which ones do I need
    registering: a page full of scopes to tick, what's wise
    Which scopes should our own app have?
    While registering an app for our client we must tick the kinds of data it'll use. Tick everything or be frugal?
    Registration form has me tick data types like HRM, logistics, financial. which for a stock dashboard
    While registering I must tick kinds of data, how many do I pick?
    While registering I must pick data kinds, what if I pick too few?
    while registering there's a long list of scopes to tick
    Registering our app it makes me pick kinds of data; last time we took too few and paid for it
    registering asks me to tick kinds of data, I'd like as few as possible
    choosing scopes for registration
    Registering our app I must tick kinds of data, minimal or everything?
    The registration form asks me to tick scopes, is ticking everything okay?
    While registering our app I have to select scopes. Which ones should I choose?
    What kinds of data do I pick for a new own app, and can I add more later?
    Which permissions do I tick when I register our own app for reporting?
    While making our own app Exact asks for kinds of data, which should I tick?
    While registering our app I must choose data scopes, which ones are sensible?
    How do I know which scopes our own registration requires?
    Registering our app, I must tick data scopes, should I just take them all?
    Can I add more data scopes to our registration later if I choose too few now?
    At registration it asks for kinds of data, which ones do I tick
    Registering our own app: tick every data type or only a few
    during app creation I must tick scopes, which ones
    While registering I have to tick data categories. How many are wise?
    On registering we pick data kinds ourselves; what if too few?
    which data kinds choose when registering
    registering our app asks which data scopes, how many should I tick
    registration form wants me to choose scopes, all of them?
    Registering asks me to tick kinds of data, which ones?
    I'm registering an app for our group and have to tick kinds of data, which ones do I take?
    While registering I'm asked to choose kinds of data for our app, what's wise?
    Which scopes does our own app need when the manual says nothing?
    While registering an app I must tick kinds of data, which ones should I choose?
    Which scopes should our own registration get if the manual is silent?
    While registering the app I have to tick scopes, which ones should I take?
    Exact wants to know what kinds of data my new registration uses, is all of it a bad idea?
    Registering our app, Exact asks what scopes it needs. How much do I tick?
    The registration form asks for kinds of data for our app. What should I pick?
    Scopes for our own registration: how many should I tick?
    While registering our own app Exact asks me to pick which kinds of data it may use
    Registering our app, there is a page full of tick boxes for kinds of data. Which do I tick?
    I'm registering an app and must say which data it'll use. Is it bad to pick too little?
    What kinds of data do I have to select for our own registration?
    .done =
        ok
        chosen
        ticked financial read
        chose what the manual says
        just the necessary
        three ticks placed
        read on invoices and contacts
        by the vendor's list
        just reading the ledger, no more than that
        The booklet named four, took those
        sales yes, payroll no
        chose with the vendor on the phone
        picked financial and CRM, read only
        picked the ones from the manual
        ticked sales only
        ticked the ones in the manual
        selected the four from the handbook
        went with the ones in the manual
        minimal set picked, go on
