### Guide “own-app”: the registration of your own app: the client secret, the redirect URI, a first registration.

own-app = Your own app in the App Store
    .summary = Find the client secret again, put the redirect URI right, or register your own app.
    .keywords =
        client secret, secret lost, clientid, callback, return address, invalid redirect, apps.exactonline.com,
        trial version, itgenexl001, itgenexl053, developer, oauth details

# B: T1556, documentation of Invantive
own-app_what-is-it-about = What is it about your own app?
    .body =
        Your organisation has registered its [own app](term:own-app) itself. Three details belong to that registration: a client id, a client secret and a redirect URI.

        Which one is it?
    .why =
        Each of these details stands in two places: in the App Store and in the product. They have to be equal.
    .opt-secret = I have lost the client secret
    .opt-redirect = “Callback URI … is not valid”
    .opt-refused = The product refuses the details
    .opt-register = I want to register our own app

# B: documentation of Invantive
own-app_find-secret = Look up the client secret
    .body =
        1. Go to apps.exactonline.com ① and sign in.
        2. Open “{ -ui-manage-my-apps }” ②.
        3. Select the app ③.
        4. Beside the client secret, select “{ -ui-show }” ④ and copy it.

        Do not send the secret by mail or chat. It is a password.
    .why =
        You do not have to withdraw anything or make a new app. The secret can simply be found here.
    .alt = At the top is the address apps.exactonline.com ①. Below it is “{ -ui-manage-my-apps }” ②. The app ③ shows the client secret, with “{ -ui-show }” ④ beside it.

own-app_enter-secret = Enter the client secret
    .body =
        Paste the secret into the settings of the product, without a space before or after it. Save.

        Then reconnect if the product asks you to. Sign in as the same user as before.
    .why =
        With the secret, the product proves that it really is your app.

# B: documentation of Invantive
own-app_find-redirect = Find the registered redirect URI
    .body =
        The redirect URI is the address where Exact Online sends you after signing in. The one in the product does not match the registration.

        1. Go to apps.exactonline.com ① and sign in.
        2. Open “{ -ui-manage-my-apps }” ②.
        3. Select the app ③.
        4. Find the redirect URI ④ and copy it.
    .why =
        Callback URI is another name for the same address.
    .alt = At the top is the address apps.exactonline.com ①. Below it is “{ -ui-manage-my-apps }” ②. For the app ③, the redirect URI ④ is in a red frame.

own-app_make-equal = Make the two equal, letter by letter
    .body =
        Put the two addresses below each other. Look at:

        - `https`, not `http`;
        - a `/` at the end, or none;
        - with or without `www`;
        - capitals and spaces.

        Change one of them, so that they are exactly equal. Save, and reconnect.
    .why =
        One character of difference is enough to be sent back. This way, nobody else can catch your consent.

own-app_compare-details = Compare all details
    .body =
        1. Go to apps.exactonline.com ①, open “{ -ui-manage-my-apps }” ② and select the app ③.
        2. Compare the client id, the client secret and the redirect URI ④ with what the product has.
        3. See whether the product has the right country: that of { $site }.

        Copy what differs, rather than typing it over.
    .why =
        A refusal seldom says which detail is wrong. That is why you look at all three.
    .alt = At the top is the address apps.exactonline.com ①. Below it is “{ -ui-manage-my-apps }” ②. For the app ③, the redirect URI ④ is in a red frame.

# C: T1556
own-app_may-you-register = May you register an app?
    .body =
        For a registration of your own you need the right “{ -ui-manage-subscription }”.

        Do you see `itgenexl001` or `itgenexl053` in Invantive for Excel? Then the app of the trial version cannot be used any more. Register your own app, and enter that one.
    .why =
        Whoever registers an app does so for the whole subscription.
    .opt-may = Yes, or I’ll try
    .opt-may-not = No, I don’t have that right

# C: T1556
own-app_register = Register the app
    .body =
        1. Go to apps.exactonline.com ① and sign in.
        2. Open “{ -ui-manage-my-apps }” ② and make a new app there.
        3. Give the app a name that you will recognise later.
        4. Enter the redirect URI that the manual of the product names.
        5. Save. Copy the client id and the client secret.
    .why =
        You will see the name again in “{ -ui-security-center }”. With a clear name, you know then what it is.
    .alt = At the top is the address apps.exactonline.com ①. Below it is “{ -ui-manage-my-apps }” ②.

own-app_enter-details = Enter the details in the product
    .body =
        In the product, enter the client id, the client secret and the same redirect URI. Save.

        Now connect. Sign in as the user for whom the app has to work, and give consent.
    .why =
        The registration says which app it is. The consent says on whose behalf it works.

own-app_works = Can you connect now?
    .body =
        In the product, connect to Exact Online and fetch data.
        What do you see?
    .why = { proof-by-data.why }
    .opt-works = It works
    .opt-redirect-refused = “Callback URI … is not valid” again
    .opt-other-error = Another error
    .opt-cannot-test = { cannot-test }

own-app_connected = Your own app works
    .body =
        The details are right, and the app may reach Exact Online.

        Keep in a password vault where the registration is, and who can get at it. The app sees every administration of the user who signed in: if that is the wrong user, move the link.

own-app_redirect-still-refused = The redirect URI is not right yet
    .body =
        Look at the address in the error itself: that is the one that the product sends. Put exactly that one in the registration.

        Is it an address with `localhost`, or without `https`? Then Exact Online probably does not accept it. Ask the supplier which address the product uses.

own-app_ask-supplier = Ask the supplier of the product
    .body =
        The registration has been checked, and yet it does not work. Tell the supplier which message you see, letter by letter, and which country the product has.

        Never give the client secret or your password.

own-app_not-proven = Entered, but not proven
    .body =
        The details are in the product. Whether connecting works has not been checked yet.

        Fetch data later. If it comes in, all is well.

# C: T1556
own-app_ask-main-user = Ask a main user
    .body =
        A main user can give you the right, or register the app themselves.

        Who they are is in “{ -ui-master-data }” under “{ -ui-users }”, in the column “{ -ui-main-contact }”. Don’t you see that column? Add it with “{ -ui-customise }”.

own-app_what-are-these = What are these three details?
    .body =
        - The client id is the app’s name for Exact Online. It is not secret.
        - The client secret is the app’s password. It is secret.
        - The redirect URI is the address where you come back after signing in.
    .why =
        Together they make clear that it is your app that asks for consent.

own-app_own-or-standard = I don’t know whether it is our own app
    .body =
        { own-or-standard.body }

        Did you have to enter a client id in the product yourself? Then it is almost certainly your own app. With a standard app, you only sign in.
    .why =
        A standard app has been registered by its supplier. Then you have no secret, and need not look for one.

# C: T1556
own-app_may-not-manage = I don’t see “{ -ui-manage-my-apps }”
    .body =
        You need the right “{ -ui-manage-subscription }”. Ask a main user for that right, or to have a look together.

        Who they are is in “{ -ui-master-data }” under “{ -ui-users }”, in the column “{ -ui-main-contact }”.
    .why =
        Whoever can open the registration can read the secret, too. That is why not everybody may.

own-app_app-not-listed = The app is not listed
    .body =
        - Are you signed in to the subscription in which the app was registered? An accountant may have put it in their own.
        - Is the country right? { addresses.why }
        - Is it your own app at all? A supplier’s app is not listed here.
    .why =
        You only see what you have registered yourselves.

own-app_secret-leaked = Somebody else knows the client secret
    .body =
        Withdraw the consent of the app if you expect misuse: that works at once. There is a guide for it.

        How to get a new secret, I do not know for certain. Look for it with the app in “{ -ui-manage-my-apps }”, or register a new app and withdraw the old one.
    .why =
        Nobody gets into your administration with the secret alone: a consent is needed as well. Still, it should stay secret.

own-app_where-to-enter = Where do I enter this?
    .body =
        In the product, look in the settings of the connection to Exact Online for client id, client secret or own app.

        Can’t find it? Look in the manual, or ask the supplier.
    .why =
        Every product has its own place for it.

own-app_which-is-right = Which of the two is right?
    .body =
        Usually the one in the manual of the product. Then put that address in the registration.

        Did you choose an address of your own? Then the registration is right, and you change the product.
    .why =
        The product has to listen at that address. Exact Online only sends you there.

own-app_which-redirect = I don’t know which redirect URI
    .body =
        It is in the manual of the product, or in the product at the place where you enter the client id.

        Copy it letter by letter.
    .why =
        With an invented address, signing in fails: Exact Online compares it exactly.

# C: picqer #659
own-app_which-data = I have to choose kinds of data
    .body =
        Choose what the manual of the product names. Does it say nothing? Then choose only what the app really needs.

        If you choose too little, you get “Application Scope Violated” later. Then you can add to it here.
    .why =
        Since 2024 your own app, too, may often use only the kinds of data of its registration.
