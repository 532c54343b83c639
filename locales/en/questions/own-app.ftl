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
