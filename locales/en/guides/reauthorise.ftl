### Guide “reauthorise”: give an app consent again.

reauthorise = Give an app access again
    .summary = Sign in to Exact Online again through the app, give consent and check that the app works.
    .keywords =
        reauthorise, reauthorize, authorise again, reconnect, relink, restore connection, consent expired,
        expires, lapsed, renew, reactivate, sync stopped, login fails, grant access, authorize

reauthorise_start-app = Start the app
    .body =
        Start the app and fetch data from Exact Online.
        The app should now send you to Exact Online to sign in.

        Note: do you use this login for another client in the same app, too? If you give consent again now, that other link stops. Then sign in as another user, or ask the supplier first.

        Do you see the sign-in screen? Then carry on.
    .why =
        A [consent](term:consent) always begins in the app itself.
        The app asks for it when the old one was withdrawn, or when the app has not been used for { -days-unused } days.

reauthorise_sign-in = Sign in to Exact Online
    .body =
        First look at the address in your browser ①. Read what it says from `https://` up to the next `/`.

        - It should be exactly start.exactonline.nl. Other countries have .be, .de, .fr, .es, .co.uk or .com in place of .nl.
        - Does it say anything else? Do not sign in. Go to { $site } yourself, sign in there and start the app again.

        Is the address right? Sign in as the user the app works for.
    .why =
        This keeps you out of a fake page, which may begin with the same letters.
        Since 2023, Exact has one login for all its products. Perhaps that shows you another address. Then, too, go to Exact Online yourself first.

        The consent belongs to the user who signs in now. The app can do no more than that user may do.
    .alt = At the top of the browser is the address ①, in a red frame. For the Netherlands it is start.exactonline.nl. Below it you say who you are.

reauthorise_check-data = See which data the app asks for
    .body =
        Exact Online now asks whether the app may use your data.

        - Read what the app needs the data for, and which [kinds of data](term:data-scoping) it is ②.
        - Read whether the supplier shares it with others.

        Does that fit what the app does for you? Then carry on.
    .why =
        The kinds of data that a [standard app](term:standard-app) may use are fixed in advance.
        This is where you give [consent](term:consent). Here you see which data it is about.
    .alt = This is the page that asks for consent for your app. The kinds of data are in a red frame ②.

reauthorise_choose-administrations = Choose the administrations
    .body =
        Choose which [administrations](term:division-scoping) the app may reach.

        With “{ -ui-all-administrations }” ③, the app also sees administrations that are added later.

        No choice on your screen? With your [own app](term:own-app), that is right. Then carry on.
    .why =
        Do you choose them one by one? Then the app sees a new administration only after you add it.
        This is called the [choice of administrations](term:division-scoping).
    .alt = This is further down the page that asks for consent. It lists the administrations. One of the options is “{ -ui-all-administrations }” ③.

reauthorise_accept = Give consent
    .body =
        Check everything once more and agree ④.
        The name of the button may be another one.

        After that, you are back in the app.
    .why =
        This records your consent.
        You can withdraw it again later.
    .alt = This is the end of the page that asks for consent. There are two buttons. With one of them you agree ④.

reauthorise_proof = Does the app have access again?
    .body = { proof.body }

reauthorise_connection-refused = My own connection does not work
    .body =
        Exact Online refuses the connection in Wegwijs.
        That does not say everything about the app. Your new consent may have replaced the old connection.

        Carry on, and check it yourself in the app.
    .why =
        Does the same user give the same app consent again? Then the earlier connection ends.
        That may have happened here.

reauthorise_prove-by-hand = Does the app work again?
    .body =
        You check this one yourself.
        Use the app to fetch new data from Exact Online.
        Check that you see all the administrations that you need.
    .why =
        Agreeing on a screen is no proof yet.
        { proof-by-data.why }
    .opt-works = Yes, I see everything
    .opt-administration-missing = It works, but an administration is missing
    .opt-asks-again = The app asks me to sign in again
    .opt-cannot-test = { cannot-test }

reauthorise_try-once-more = Try it once more
    .body =
        1. Close the app and sign out of Exact Online in your browser.
        2. Start the app and sign in as the right user.
        3. Give consent again.
        4. Fetch new data.
    .why =
        Perhaps the consent did not reach the app, or you were signed in as somebody else.
        A second try, from the very beginning, rules that out.

reauthorise_prove-again = Does the app work now?
    .body =
        You have signed in and agreed once more.
        Use the app to fetch new data. What do you see?
    .why = { proof-by-data.why }
    .opt-works = Yes, I see everything
    .opt-administration-missing = It works, but an administration is missing
    .opt-asks-again = The app keeps asking me to sign in
    .opt-cannot-test = { cannot-test }

reauthorise_authorised = The app has access again
    .body =
        Your consent has come through: the app may reach Exact Online again.

        Did you sign in as somebody other than before? Then the old consent still stands. Withdraw it separately.
        If you do not use the app for { -days-unused } days, you have to sign in again.

reauthorise_not-proven = Agreed, but not proven
    .body =
        You agreed in Exact Online.
        Nobody has checked yet whether the app works.

        Use the app later to fetch new data. If that works without signing in, all is well.

reauthorise_already-authorised = The app already has access
    .body =
        The app fetches new data without asking you to sign in.
        So there is a consent already. It may be yours, or that of a colleague.

        Want to change the administrations, or withdraw everything first? There are guides for both.

reauthorise_not-granted = You gave no consent
    .body =
        Close the screen without agreeing.
        The app then gets no new access.

        Ask the supplier what the app needs this data for.
        Want to agree after all? Then start this guide again.

reauthorise_administration-not-shown = It works, but an administration is missing
    .body =
        Check these. The first “no” is your answer:

        1. Does the administration belong to the subscription?
        2. Can the user who signed in pick it in Exact Online?
        3. May the app reach it? Look in “{ -ui-security-center }”, or in “{ -ui-import-export }” and then “{ -ui-app-permissions }”.
        4. Does the app fetch the data? Look at the settings and filters in the app.

reauthorise_keeps-asking = The app keeps asking you to sign in
    .body =
        I cannot solve this one for you. Ask the supplier of the app, or whoever looks after it in your organisation.

        Tell them:

        - which user you signed in as;
        - at what time you agreed;
        - what message you saw, word for word.

        Never give them your password.

reauthorise_does-not-ask = The app does not ask me to sign in
    .body =
        Use the app to fetch new data from Exact Online.
        What happens?
    .why =
        An app usually asks you to sign in only when there is no consent any more.
        Perhaps there still is one, or the app waits for you to reconnect.
    .opt-has-access = I get new data
    .opt-nothing-happens = Nothing happens, or I see an error

reauthorise_look-for-connect = Look in the app for “connect”
    .body =
        Look in the settings of the app.
        There is usually a button there to reconnect, link or sign in.

        Does nothing open? Your browser may be blocking a new window.
        Go back to the step once you see the sign-in screen.
    .why =
        Every app does this in its own way.
        The supplier knows what it is called in yours.

reauthorise_too-early = The error says “access_token not expired”
    .body =
        Then the consent is still there. The app only asked for new access too early.

        Wait { -minutes-of-access } minutes and let the app try again. There is no need to give consent again.
    .why =
        An app gets access for { -minutes-of-access } minutes at a time.
        Exact Online gives new access only when the old is nearly over.

reauthorise_other-address = { other-address }
    .body = { other-address.body }
    .why = { other-address.why }
    .alt = { addresses.alt }

reauthorise_which-user = I don’t know which user to sign in as
    .body =
        The app sees only what this user may see.
        So choose somebody who may use all the administrations you need.

        - Does that person use the login for another client in the same app? Then that other link stops.
        - Do you sign in as somebody other than before? Then the old consent stays. Withdraw it separately.
        - For your [own app](term:own-app), a separate user is handy: the app sees everything that user sees.
    .why =
        The [consent](term:consent) belongs to the user who signs in.
        With a different user, the app may see different administrations.

reauthorise_cannot-sign-in = I cannot sign in
    .body =
        { addresses.body }

        - Wrong country? Change it in the settings of the app.
        - Right country? See whether you can sign in to Exact Online without the app.
    .why =
        { addresses.why }
        Then you cannot sign in with it at another.
    .alt = { addresses.alt }

reauthorise_nothing-to-check = I don’t see any kinds of data
    .body =
        With your [own app](term:own-app), that can be right. They were often chosen when it was registered: look in the App Store.

        Is it a standard app? Then scroll down, as the list ② may be out of view.
        Still nothing, and in doubt? Then do not agree yet, and ask the supplier.
    .why =
        Your own app belongs to your own organisation.
        It can never do more than the signed-in user may do.
    .alt = This is the page that asks for consent for your app. The kinds of data are in a red frame ②. The page goes on below them.

reauthorise_asks-too-much = The app asks for more than I expect
    .body =
        You do not have to agree.
        Don’t you trust it? Then stop and ask the supplier what the data is for.

        What would you like to do?
    .why =
        What an app asks for is set in its [app registration](term:app-registration).
        The supplier can explain why.
    .opt-go-on = I carry on all the same
    .opt-stop = I stop and ask first

reauthorise_agree-after-all = Carry on giving consent
    .body = Fine. { back.body }
    .why =
        You can withdraw the consent again later.

reauthorise_no-choice = I get no choice of administrations
    .body =
        With your [own app](term:own-app), that is right: it sees everything that the signed-in user sees.

        Is it a standard app? Then scroll to the end of the screen, where the choice ③ should be.
        Nothing there either? Carry on, and check afterwards what the app sees.
    .why =
        Only a standard app has a choice of administrations.
    .alt = { reauthorise_choose-administrations.alt }

reauthorise_which-administrations = I don’t know which ones to choose
    .body =
        - Should the app reach everything, new administrations included? Choose “{ -ui-all-administrations }” ③.
        - Is the app meant for a few administrations? Choose only those.

        You can still change this later.
    .why =
        With all of them, there is nothing to keep up to date.
        With your own choice, the app sees no more than it needs. You then add a new administration yourself.
    .alt = There are two options for the administrations. One is “{ -ui-all-administrations }” ③. The other is to choose only some.

reauthorise_not-offered = My administration is not offered
    .body =
        The app can see only what the signed-in user may see.

        1. Can the main user of the subscription pick the administration?
        2. Can the user who is signed in now do so too?

        Is one of the answers no? Then that has to be put right first.
    .why =
        An administration may be outside the subscription, or the user may have no rights to it.

reauthorise_error-after-accept = I see an error after I agreed
    .body =
        Close the screen and start again from the app.
        Sign in and give consent again.

        Do not reload the page with the error.
        Does it say `invalid_request`? Then the code was used before, or a detail in the app is wrong. It is not about an administration.
        Does the error keep coming back? Write it down and send it to the supplier.
    .why =
        When you agree, the app gets a code from Exact Online.
        It works once, and only for { -minutes-of-code } minutes.

reauthorise_empty-list = The app shows nothing, not even an error
    .body =
        When rights are missing, you may see an empty list instead of an error. Check these:

        { empty-list.body }
    .why =
        The app gets data only if all four answers are yes.
