### Texts that stand in more than one guide. A guide names them: { other-name.body }.
### What stands here stands nowhere else: mend it here.

## Numbers of Exact Online. A text calls them by their name and never types them.

# How long an access token is valid, in minutes.
-minutes-of-access = 10
# How long an app may stay unused, in days.
-days-unused = 30
# How long the code after agreeing is valid, in minutes.
-minutes-of-code = 3
# So many errors in an hour, and an app is refused for an hour.
-errors-an-hour = 10
# So many requests Exact Online usually allows, per app and administration: in a minute, on a day.
-requests-a-minute = 60
-requests-a-day = 5,000
# So many seconds after the last time, an app may ask for new access again.
-seconds-of-access = 570
# How Exact Online answers when something is not allowed, and when it is too much.
-status-forbidden = 403
-status-too-many = 429

## The way to the apps of the subscription

import-export = Open “{ -ui-import-export }”
    .body =
        1. At the top left, select the name of the administration ①.
        2. Select “{ -ui-import-export }” ②.
    .alt = A bar runs along the top. At its far left is the name of the administration ①. A menu is open below it. It shows “{ -ui-import-export }” ②.

app-permissions = Open “{ -ui-app-permissions }”
    .body =
        You are now in “{ -ui-import-export }”.
        Look for the column “{ -ui-other }”.
        There, select “{ -ui-app-permissions }” ③.
    .alt = The page “{ -ui-import-export }” has columns of links. The column “{ -ui-other }” shows “{ -ui-app-permissions }” ③.

way-to-app-permissions =
    .body =
        1. At the top left, select the name of the administration ①.
        2. Select “{ -ui-import-export }” ②.
        3. In the column “{ -ui-other }”, select “{ -ui-app-permissions }” ③.
    .alt = On the left of the bar at the top is the name of the administration ①. The menu below it shows “{ -ui-import-export }” ②. The column “{ -ui-other }” shows “{ -ui-app-permissions }” ③.

menu-not-visible = I don’t see this on my screen
    .body =
        The name of the administration is at the top left ①.
        The menu below it shows “{ -ui-import-export }” ②.
        The column “{ -ui-other }” shows “{ -ui-app-permissions }” ③.

        Don’t you see that? Make the window wider or zoom out.
    .why = Not every version of Exact Online looks the same.

administration-name =
    .alt = A bar runs along the top. At its far left is the name of the administration ①. Your own name is on the right.

## The app is not in the list

app-not-in-list = The app is not in the list
    .body =
        There can be several reasons.
        Which one is yours?
    .why =
        The list belongs to the subscription that you are signed in to now.
        Someone who may manage the subscription sees the apps of all users. You may see fewer.
    .opt-other-name = The app may have a different name there
    .opt-other-account = I have another account, or another country
    .opt-other-user = A colleague may have given the consent
    .opt-none-fits = None of these, I want help

other-name = Look for the supplier’s name
    .body =
        The app may have a slightly different name here.
        Sometimes a country code or a slogan follows it.

        Look for the name of the supplier, too.
    .why =
        The name in the list comes from the [app registration](term:app-registration).
        That is not always the name by which you know the product.

addresses =
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl.
        Other countries have .be, .de, .fr, .es, .co.uk or .com.
    .why = An account usually belongs to one address of Exact Online.
    .alt = The address is at the top of the browser, in a red frame. For the Netherlands it is start.exactonline.nl.

# Who is on a fake page should read so at once.
other-address = My browser shows another address
    .body =
        Read what it says from `https://` up to the next `/`. It should be exactly start.exactonline.nl. Other countries have .be, .de, .fr, .es, .co.uk or .com in place of .nl.

        Does it say anything else, even if it looks like that? Then do not sign in there, and close that page. Go to { $site } yourself, sign in there and start the app again.

        Did you fill in your password there already? Then change it at Exact Online at once.
    .why =
        A fake page may begin with the same letters, or have a hyphen or a word added to them.
        Since 2023, Exact has one login for all its products. Perhaps that shows you another address. Then, too, go to Exact Online yourself first.

other-account = Check the account and the country
    .body =
        { addresses.body }

        Sign in at the address, and with the account, that the app works with.
        Then open the list again.
    .why =
        { addresses.why }
        An app that you use at one address is not listed at another.

given-by-other-user = A colleague gave the consent
    .why =
        A [consent](term:consent) belongs to one user.
        That is why every user has a list of their own.

## Who can help

ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

which-user = I don’t know which user that is
    .body =
        - Look in the settings of the app. Sometimes it says who signed in.
        - Ask who set up the app. That person usually signed in.
    .why =
        A [consent](term:consent) belongs to one user.
        Only that user’s rights count.

# C: Zenvoices
whose-consent =
    .body =
        - Look in the settings of the app. They often say who signed in.
        - Is the app connected to Wegwijs in a terminal? Then `wegwijs access` there says on whose behalf.
        - Does the app make entries? In Exact Online, open the newest. At its top right you can see which user made it.
        - Have whoever it may be look in their own “{ -ui-security-center }”. If the app is there, that person gave the consent.
        - Someone who may manage the subscription sees all apps in “{ -ui-import-export }”, under “{ -ui-app-permissions }”.

user-rights =
    .body =
        Ask whoever looks after the users to give those rights. This is how:

        1. Open “{ -ui-master-data }”, then “{ -ui-users }”.
        2. Select “{ -ui-overview }” and choose the user.
        3. Look for the heading “{ -ui-monitor }”.
        4. Select “{ -ui-access-rights }”.
        5. With the arrow, move the administration from left to right, and save.

another-consent = Somebody else’s choice may be in use

## Which kind of app it is

own-or-standard = Your own app or a standard app?
    .body =
        Your organisation has registered its [own app](term:own-app) itself, in the Exact Online App Store.
        A [standard app](term:standard-app) comes from a supplier, such as Klippa or Invantive.
    .why = Only with a standard app can you choose which administrations it may reach.
    .opt-standard = A standard app from a supplier
    .opt-own = Our organisation’s own app
    .opt-not-sure = I don’t know

own-app-limits = With your own app, there is nothing to choose
    .body =
        Your [own app](term:own-app) sees every administration that the signed-in user sees.

        Want it to see less? You have two options:

        - Limit that user’s rights in Exact Online. That user then sees less, too.
        - Or create a separate user for the app. Withdraw the old consent. Then sign in through the app as that user.

grant-all =
    .body =
        1. Withdraw the rights of the app.
        2. Start the app and sign in again.
        3. When it asks for consent, choose “{ -ui-all-administrations }”.

        There are guides for withdrawing and for giving consent again.

## Checking

proof =
    .body =
        Is the app connected to Wegwijs? Then I can check this.
        I only ask Exact Online whether the app still gets in. I change nothing in your administrations.

list-proof =
    .body =
        Is the app connected to Wegwijs? Then I can ask for the list of administrations.
        I only read, and change nothing.
    .limits = I show you what Exact Online returns. That can be more than the app may see.

proof-by-data =
    .why = Only when new data comes in do you know that the app has access again.

cannot-test = I cannot try it now

empty-list =
    .body =
        1. Is this part included in the subscription?
        2. Is the user who signed in allowed to see this data?
        3. Is there any data in the administration?
        4. Is the app allowed to use this kind of data?

## At other products than Exact Online

with-own-keys =
    .body =
        That takes the keys of the app itself. You have those if the app is your own.

        Is the app connected to Wegwijs already? Then I first show what I am going to do.
        Nothing happens until you agree.

app-proof =
    .body =
        Is the app connected to Wegwijs? Then I can check this.
        I only ask whether the app still gets in, and change nothing else.

app-list-proof =
    .body =
        Is the app connected to Wegwijs? Then I can ask for the list of organisations.
        I only read, and change nothing.

## Back

back =
    .body = You now go back to the step where you were.
right-guide =
    .body =
        Then you are in the right guide.
        { back.body }
