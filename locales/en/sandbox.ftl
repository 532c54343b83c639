### The pages of the practice environment. What the imitated product says is in the language of the labels;
### what there is to say about practising is in the reader’s language. Labels come from labels.ftl.

## On every page

mark = Practice environment
mark-why = This is not Exact Online. Everything here is made up.
mark-nav = Practising
mark-product = The product
mark-apps = The apps
mark-control = Controls
skip = To the content
to-product = To the start of the product

## Labels of the product

my-exact-online = { -ui-my-exact-online }
security-center = { -ui-security-center }
permissions-for-my-apps = { -ui-permissions-for-my-apps }
revoke = { -ui-revoke }
import-export = { -ui-import-export }
app-permissions = { -ui-app-permissions }
other = { -ui-other }
manage-administrations = { -ui-manage-administrations }
available-administrations = { -ui-available-administrations }
selected-administrations = { -ui-selected-administrations }
save-and-close = { -ui-save-and-close }
all-administrations = { -ui-all-administrations }
allow-all = { -ui-allow-all }
yes = { -ui-yes }
permitted-companies = { -ui-permitted-companies }
attention-required = { -ui-attention-required }
labelled = { $label }: { $what }

## The start of the product

bar = Menus
start = Start
sign-out = Sign out
no-administration = No administration
welcome = Hello { $name }
my-administrations = Administrations
opened = Open
open = Open
open-named = Open: { $name }
news = News
news-1 = The VAT return of this quarter is ready to be checked.
news-2 = Three invoices are waiting for approval.
to-start = Back to the start

## My details

my-details = My details
name = Name
email = E-mail
language = Language
my-fails = This page cannot be opened
my-fails-body = Something went wrong while getting your details. Try again later.
my-sign-in = Signing in
my-sign-in-body = You sign in with { $email } and a second check on your phone.
my-safety = Safety
my-safety-body = No strange attempts to sign in have been seen.
permissions-for-my-apps-body = These apps may reach data through your account.
no-apps = There are no apps.
never = not yet

## Tables of apps

column-app = App
column-administrations = Administrations
column-granted = Consent since
column-used = Last used
column-actions = What you can do
column-kind = Kind
column-users = Consent from
column-status = Status
active = Active
kind-own = Your own app
kind-standard = Standard app
apps-of-all = You may manage the subscription. So you see the apps of all users.
apps-of-one = You only see the apps that you gave consent to yourself.

## Withdrawing

withdraw-sure = Withdraw the rights of { $app }?
withdraw-body = { $app } can then no longer reach data on behalf of { $user }. It takes effect at once.
withdrawn = The rights of { $app } have been withdrawn.
cancel = Cancel

## Import/Export

import = Import
import-1 = Bank statements
import-2 = Accounts
export = Export
export-1 = Audit file
export-2 = General ledger cards

## One app

about = About this app
about-nothing = The supplier has not given an explanation.
about-excel-link = Brings figures from your administrations into a spreadsheet.
about-alfa-dashboard = Shows the figures of Alfa Groep on one screen.
about-webshop-sync = Takes over orders from the web shop and keeps track of stock.
about-kassa-connect = Posts the takings of the till at the end of the day.
publisher = Supplier
sharing = Sharing data
sharing-yes = The supplier shares data with others.
sharing-no = The supplier shares no data with others.
data = Data that the app uses
data-own = This is your own app: it may do everything that the user may.
view = view
manage = view and change
scope-crm-accounts = Accounts
scope-financial-balance = Balance sheet
scope-financial-budgets = Budgets
scope-financial-costs = Cost centres
scope-financial-ledger = General ledger
scope-financial-receivables = Receivables
scope-hrm-organization = Organisation and employees
scope-logistics-items = Items
scope-organization-administration = Administrations
scope-purchase-invoices = Purchase invoices
scope-purchase-orders = Purchase orders
scope-sales-invoices = Sales invoices
scope-sales-orders = Sales orders
scope-vat-returns = VAT returns

## Choosing administrations

choice-of = { $app }, with the consent of { $user }
choice-nothing = Choose at least one administration, or allow all.
allow-all-sure = May { $app } reach all administrations of { $user }, new ones too?
choice-no-rights = { -ui-selected-administrations }: there is an administration among these that this user has no rights to any more. Take it out.
move-to = To “{ $list }”
none = None
saved = The choice for { $app } has been saved.

## Signing in and consent

sign-in = Sign in
sign-in-who = Who do you want to sign in as?
sign-in-for-app = An app asks for access. Sign in first.
sign-in-practice = The practice environment needs no password. Ans de Vries manages the subscription and gave “Excel Link” consent.
sign-in-practice-app = In reality an address of Exact Online is here: for the Netherlands exactly start.exactonline.nl. Does it say anything else? Then do not sign in.
consent = May { $app } reach your data?
consent-as = You are signed in as { $user }.
consent-data = The app asks for this data
consent-administrations = Which administrations may the app reach?
consent-chosen = Only these:
consent-allow = Agree
consent-refuse = Do not agree

## The apps themselves

apps-title = The apps
apps-body = These apps are made up. In reality they are programs or websites of a supplier, or your own.
apps-all = All apps
app-body = This is the app itself: the program that wants to reach the data.
app-works-for = { $user } was the last to sign in to { $app }.
app-works-for-nobody = Nobody has signed in to { $app } yet.
app-fetch = Get data
app-connect = Connect again
app-fetched = { $app } has access on behalf of { $user }, and got data from:
app-signed-in = Done. { $app } now has access on behalf of { $user }.
app-refused = { $app } was given no access.

## Controls

control = Controls of the practice environment
control-clock = The clock
control-now = In the practice environment it is { $time } (UTC). Move the clock ahead:
control-10-minutes = 10 minutes
control-hour = 1 hour
control-day = 1 day
control-31-days = 31 days
control-moved = The clock was moved ahead.
control-situations = Make something go wrong
control-situations-body = It is about Ans de Vries and the app “Excel Link”. Afterwards check with Wegwijs whether the app still has access. Where it says “once”, it is over after that.
control-provoke = Do this
control-provoke-named = Do this: { $title }
control-provoked = Ready: { $title }
control-anew = Start over
control-anew-body = Everything becomes as it was when the practice environment started, the clock too.
control-restarted = Everything is as it was.
control-connect = Connect an app yourself
control-connect-body = With these details you can connect “Excel Link”, as you do in reality with your own app registration.
control-address = Address
control-client-id = Client id
control-secret = Client secret
control-redirect = Redirect URI

situation-withdrawn = The consent was withdrawn
situation-withdrawn-body = Somebody withdrew the rights. What exactly Exact Online answers then is not known.
situation-expired = The consent has expired
situation-expired-body = The clock goes 31 days ahead: nobody used the app for that long.
situation-replaced = The app was connected again elsewhere
situation-replaced-body = The access token here has been replaced by a newer one.
situation-too-early = Too early for a new access token
situation-too-early-body = Once. There is no new access token before { -minutes-of-access } minutes have passed.
situation-wrong-secret = The client secret is no longer right
situation-wrong-secret-body = The owner of the app has changed the secret.
situation-refused = No consent is given
situation-refused-body = Whoever signs in for an app does not agree.
situation-unspecified = A refusal without an explanation
situation-unspecified-body = Once. Exact Online says no, but not why.
situation-tokens-down = No new access tokens
situation-tokens-down-body = Once. The part that gives out access tokens is down.
situation-gateway-down = The gateway in front is down
situation-gateway-down-body = Once. The request for an access token does not get to Exact Online.
situation-access-expired = The access token is 11 minutes old
situation-access-expired-body = The clock goes 11 minutes ahead. An app then asks for a new one by itself.
situation-outside-scope = The open administration is not included
situation-outside-scope-body = Ans opens an administration that the app may not reach: “User division is not within division scope”.
situation-no-data-scope = This kind of data is not allowed
situation-no-data-scope-body = The app may not read the list of administrations: “Application Scope Violated”.
situation-blocked-user = The user is blocked
situation-blocked-user-body = Ans cannot use Exact Online any more.
situation-inactive-user = The user is not active
situation-inactive-user-body = Somebody has switched Ans off.
situation-blocked-customer = The customer is blocked
situation-blocked-customer-body = Exact Online has denied Alfa Groep access.
situation-licence-expired = The licence has expired
situation-licence-expired-body = The subscription of Alfa Groep is over.
situation-division-blocked = The administration is blocked
situation-division-blocked-body = The administration that Ans has open is locked.
situation-no-division-access = No rights to the administration
situation-no-division-access-body = Ans may no longer reach the administration that she has open.
situation-rate-limited = Too many requests
situation-rate-limited-body = Once. Exact Online asks to wait.
situation-api-down = Exact Online is down
situation-api-down-body = Once. A page about a failure comes back.
situation-unreadable = An answer that cannot be read
situation-unreadable-body = Once. The answer is not what was agreed.
situation-no-answer = No answer
situation-no-answer-body = Once. The connection drops.
situation-outlives = The app works a while after withdrawing
situation-outlives-body = Access from just before the withdrawal goes on working for { -minutes-of-access } minutes.
situation-screen-fails = “{ -ui-my-exact-online }” does not open
situation-screen-fails-body = Ans loses “Alfa Archief”, while “Bonnen Scan” may still reach it.
situation-own-app = “Excel Link” is your own app
situation-own-app-body = With your own app there are no administrations and no data to choose.
situation-busy = Too busy for a new access token
situation-busy-body = Once. Exact Online refuses with “temporarily_unavailable”: that says nothing about the consent.
situation-server-error = An error while renewing
situation-server-error-body = Once. Exact Online refuses with “server_error”.
situation-slow-down = A request to slow down
situation-slow-down-body = Once. Exact Online refuses with “slow_down”.
situation-wrong-grant = Renewing is not allowed
situation-wrong-grant-body = Once. Exact Online refuses with “unsupported_grant_type”.
situation-wrong-scope = This right is not given
situation-wrong-scope-body = Once. Exact Online refuses with “invalid_scope”.
situation-asks-person = Somebody must sign in first
situation-asks-person-body = Once. Exact Online refuses with “interaction_required”.
situation-empty-refusal = A refusal without a word
situation-empty-refusal-body = Once. Exact Online answers with status 401, and nothing else.
situation-lost-answer = A new access token gets lost on the way
situation-lost-answer-body = The clock moves 11 minutes ahead. At the next renewal the answer does not arrive.
situation-revoke-page = An empty page after withdrawing
situation-revoke-page-body = At the other provider, once. Withdrawing works, with an empty page for an answer.
situation-revoke-partly = The access of this moment stays
situation-revoke-partly-body = At the other provider, once. It does not withdraw an access token, which ends by itself.
situation-revoke-busy = Withdrawing is not possible now
situation-revoke-busy-body = At the other provider, once. It says when it is.
situation-chain-ended = The same access token twice
situation-chain-ended-body = At the other provider. The clock moves ahead and the next answer gets lost. Who asks again then loses everything.

## When something is not right

problem-not-found = There is no such page
problem-not-found-next = Check the address, or begin at the start.
problem-wrong-method = This page cannot be asked like that
problem-wrong-method-next = Go to the start and use the buttons on the pages.
problem-wrong-host = This address is not the practice environment’s
problem-wrong-host-next = Use the address that Wegwijs shows in the terminal.
problem-wrong-origin = This form comes from another website
problem-wrong-origin-next = Nothing was changed. Use only the practice environment’s own pages.
problem-form-token = This form has expired
problem-form-token-next = Nothing was changed. Go back, load the page again and try once more.
problem-too-big = This form is too big
problem-too-big-next = Nothing was changed.
problem-unknown-client = This app is not known
problem-unknown-client-next = Check the client id. That of “Excel Link” is on the page Controls.
problem-redirect-mismatch = The redirect URI is not right
problem-redirect-mismatch-next = The app is registered with another redirect URI. Copy that exactly.
problem-not-signed-in = You are not signed in
problem-not-signed-in-next = Begin again, and sign in.
problem-no-such-user = There is no such user
problem-no-such-user-next = Go back and pick somebody from the list.
problem-nothing-chosen = Nothing was chosen
problem-nothing-chosen-next = Nothing was changed. Go back and choose which administrations the app may reach.
problem-no-such-permission = There is no such consent
problem-no-such-permission-next = Perhaps it was withdrawn already, or it is somebody else’s.
problem-bad-form = This form cannot be understood
problem-bad-form-next = Nothing was changed. Go back and use the buttons on the page.
problem-only-from-here = The controls work on the computer itself only
problem-only-from-here-next = Ask whoever started the practice environment.

## Xero

xero-settings = { -ui-xero-settings }
xero-connected-apps = { -ui-xero-connected-apps }
xero-disconnect = { -ui-xero-disconnect }
xero-disconnect-app = { -ui-xero-disconnect-app }
xero-title = Xero
xero-body = Choose an organisation. Apps are here once somebody has connected them.
xero-sure = Disconnect “{ $app }”?
xero-back = Back
