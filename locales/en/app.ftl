### What Wegwijs itself says. Texts of guides are in guides/, errors in errors.ftl.

language-nl = Dutch
language-en = English
language-fr = French
language-de = German
language-es = Spanish

# What the product is called of guides that name none.
own-product = Exact Online

## Choices at a step

choice-done = Done, next
choice-return = Back to the step I was at
choice-continue = Back to the step
choice-skip = Skip
choice-check = Check it
choice-check-with = Check it with “{ $connection }”
choice-act = Do it for me
choice-act-with = Do it for me with “{ $connection }”
choice-plan = Show me first exactly what you send
choice-plan-with = Show me first what you send with “{ $connection }”
choice-by-hand-check = I’ll check it myself
choice-by-hand = I’ll do it myself
choice-finish = Nothing, I’m done
choice-term = What does “{ $word }” mean?

## What can be asked for anywhere

command-back = Previous step
command-why = Why this step?
command-stuck = I’m stuck
command-act = Do it for me
command-connect = Connect an app
command-address = Address of this step
command-ask = Ask something
command-picture = Show the picture
command-restart = Start this guide again
command-menu = All guides
command-stop = Stop (your place is kept)
command-more = More …
command-stop-practice = Stop
switch-language = Continue in English
switch-labels = My { $product } is in { $language }

word-back = back
word-why = why
word-stuck = stuck
word-act = act
word-connect = connect
word-address = address
word-ask = ask
word-restart = restart
word-menu = guides
word-stop = stop
word-labels = labels { $tag }

## How far along

progress-most = step { $step }, at most { $max } to go
progress-range = step { $step }, { $min } to { $max } to go
progress-exact = step { $step }, { $min } to go
progress-last = step { $step }, last step
progress-end = end of the guide

## Stuck, and why

stuck-title = What goes wrong?
stuck-body = Pick what looks most like what you see. After that you come back to this step.
stuck-nothing =
    I have no set answer for this step. This often helps:

    - Read the step once more. Look for the words between “quotation marks”.
    - Is your Exact Online in another language? Then say which one, for example: my screen is in Dutch.
    - Go back one step and try again.
    - Ask someone who may manage the subscription. Send the address of this step along.
stuck-nothing-elsewhere =
    I have no set answer for this step. This often helps:

    - Read the step once more. Look for the words between “quotation marks”.
    - Go back one step and try again.
    - Ask whoever manages { $product } where you work. Send the address of this step along.
why-check = Here I check whether the steps before have worked. Checking changes nothing.
why-action = Here I can do something for you. You see exactly what first. Nothing happens until you agree.
why-outcome = This is the end of this guide. You can go back to an earlier step, or choose another guide.

## Notices

notice-could-check = I can also check this for you. The app has to be connected for that: choose “{ command-connect }”.
notice-connected = The app is connected as “{ $connection }”. I can check the next steps for you now.
plan-title = This is what I would send
plan-body = I leave out passwords and keys. At most I ask for one new access token and read something twice. Perhaps not all of it is needed. Nothing has been sent yet.
notice-nearest = The address points to a later step, and an answer on the way there is missing. This is the nearest step.
notice-guide-changed = This guide has changed since your last visit. This is the step nearest to where you were.
notice-borrowed = This text is not there in { $wanted } yet. You are reading { $shown }.
notice-labels-borrowed = I do not know the names of some buttons in { $wanted }. You read them in { $shown }.
notice-language-missed = I do not speak this language: { $language }. I go on in { $shown }.
notice-labels-missed = I do not know what the buttons are called in this language: { $language }. You read them in { $shown }.
notice-label-unseen = Not seen, but it is probably called “{ $label }”. Does it say something else? Then look for what comes close.
notice-label-also = “{ $label }” is sometimes called “{ $also }”.
notice-interface-in-english = In the language { $tag } I have guides, but no buttons of my own. Those are in English.
notice-not-saved = Please note: your place has not been kept, because { $reason }. You can go on.
notice-session-set-aside = Your last place could not be read. The file is now here: { $path }. You start again.

## Beginning and end

menu-title = Wegwijs · help with { own-product }
menu-body = What can I help you with? Type your question, paste an error, or choose.
menu-resume = Go on where you were: { $guide }
ask-known = That looks like: { $guide }
ask-because = (because of: { $words })
ask-because-error = (because of the error: { $words })
ask-or-else = Or do you mean:
ask-command = wegwijs{ $from } guide { $address }
ask-unsure = I am not sure what you mean. Is it one of these?
ask-whose = Any program may give this error. If it comes from Exact Online, choose below what looks like it. About an error of another program I can say nothing.
ask-elsewhere-users = Is it about a user, and not about an app? What a user may do is set in Exact Online under “Master data”, “Users”.
ask-elsewhere-product = This seems to be about another product. I have no guide for that. Look in the help of that product.
ask-reads-fr = Je lis le néerlandais et l’anglais. Posez votre question dans une de ces langues, ou collez un message d’erreur.
ask-reads-de = Ich verstehe Niederländisch und Englisch. Stelle deine Frage in einer dieser Sprachen oder füge eine Fehlermeldung ein.
ask-unknown = I don’t know this one, because I have no guide about it. This comes nearest. Does nothing fit? Look in the help of Exact Online, or ask whoever manages the subscription.
ask-unknown-product = I have no guide about { $product }. This is what I can help you with:
ask-more-guides = And { $count ->
    [one] { $count } more guide. See all guides with: wegwijs{ $from } list
   *[other] { $count } more guides. See all guides with: wegwijs{ $from } list
}
ask-secret = Please note: there may have been a password or a key in this. I did not use it, keep it or send it anywhere. In doubt? Then change it.
ask-secret-answer = Careful: this looks like a password or an access key. I have used it as your answer. Is it not the name of an app? Then go back, type something else, and change your password.
ask-explain = How this came about. Above zero something speaks for this guide, below zero against it:
ask-explain-words = { $place }: { $score } points. Words: { $words }. Other words and parts of words { $others }, beforehand { $before }.
ask-explain-error = { $place }: { $score } points, because of the error message: { $because }
ask-start = Start this guide
ask-step = Go to: { $step }
ask-else = Something else: { $guide }
ask-all = Show all guides
ask-return = Back to where I was
bye = Goodbye.
bye-resume = Your place has been kept. Type “wegwijs guide” to go on.
bye-not-saved = Please note: your place has not been kept, because { $reason }. Next time you start at the beginning.
bye-practice = The practice environment has stopped. Nothing of your practice was kept.
bye-interrupted = Stopped. Your place has been kept. Type “wegwijs guide” to go on.
error-title = That did not work
address =
    The address of this step: { $address }
    Somebody else gets here with: wegwijs guide "{ $address }"
picture-alt = On the screen: { $alt }

## In the terminal

rich-prompt = Choose:
rich-prompt-outcome = What next?
rich-prompt-input = Type your answer:
rich-prompt-ask = Type your question or choose with ↓
rich-hint-ask = Typing searches · ↑↓ and Enter choose · Esc back · Ctrl-C stop
rich-hint-ask-narrow = ↑↓ Enter · Esc back
rich-hint = Choose with ↑↓ and Enter, or type what you see · Esc back · Ctrl-C stop
rich-hint-narrow = ↑↓ Enter, or type · Esc back
rich-hint-input = Enter goes on, with or without an answer · ? is help and more · Esc back
rich-hint-input-narrow = Enter goes on · ? more · Esc back
rich-hint-line = Enter go on · Esc stop
rich-say = Say this
rich-more = Read on
plain-prompt-default = Type a number, or say it in your own words. Enter alone is { $number }: { $label }. Type ? for more.
plain-prompt-number = Type a number from 1 to { $last }, or say it in your own words. Type ? for more.
plain-prompt-ask = Type your question, paste an error, or type a number from 1 to { $last }. Type ? for more.
plain-ask = What is your question?
plain-prompt-input = Type your answer, or Enter alone to skip. Type ? for more.
plain-prompt-input-again = Type your answer. Enter alone keeps: { $usual }. Type ? for more.
plain-prompt-command = Type ? for what you can do.
plain-word = { $word }: { $label }

## On paper

show-detours = If it does not work
show-glossary = Words
show-labels = Names on your screen
show-ends = How it can end
show-option = { $label }: go to { $number }.
show-option-asked = { $label } Then go to { $number }.
show-option-end = { $label }: see “{ $title }”.
show-option-asked-end = { $label } Then see “{ $title }”.
show-next = Go to { $number }.
show-next-end = See “{ $title }”.
show-return = Go back to the step you were at.
show-then = Perhaps next: { $title } (wegwijs{ $from } guide { $guide })
show-then-paper = Perhaps next: { $title }
show-stuck = Is this the case? { $label }: see { $number }.
show-stuck-asked = { $label } See { $number }.
show-unverified = Written from the source below. Nobody has compared it with the screens themselves yet.
show-verified = Compared with the screens on { $date }.
show-checked = Facts last looked up on { $date }.
show-source = Source: { $source }
show-check-passed = Yes
show-check-failed = No
show-check-unknown = Cannot be checked
show-action-passed = It worked
show-action-failed = It failed
show-action-unknown = Not done, or unknown
graph-stuck = stuck

## Making guides

pack-error = error
pack-warning = warning
pack-help = help
pack-is-well = All is well: guides: { $guides }, languages: { $languages }.
pack-has-faults =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }. Guides: { $guides }, languages: { $languages }.
pack-accepted = { $lang }: { $changed } of { $total } translations approved anew.
pack-new-next = The guide { $guide } has been made. Complete its texts, then run “wegwijs pack check” and “wegwijs pack accept”.
checklist-title = To check in Exact Online
checklist-body =
    For somebody with an account. Go through the screens in this order.
    If it is right, put a cross between the brackets. If it is not, write down what it says.
checklist-label = Is this called “{ $label }”? ({ $grade }: { $source })
checklist-label-unknown = What is this called in your language: “{ $label }”? (never seen yet)
checklist-claim = Is this right? { $claim } ({ $grade }: { $source })
checklist-instead = No, it says:
scaffold-guide = Title of the guide
scaffold-guide-summary = What you have done after this guide, in one sentence.
scaffold-guide-keywords = words, that, people, type
scaffold-first = What the reader does first
scaffold-first-body = Say where you are and what you do. One thing per step.
scaffold-first-why = Say why this step is needed.
scaffold-worked = Did it work?
scaffold-worked-body = Say how the reader can tell.
scaffold-worked-why = A step is done when you see that it works.
scaffold-worked-opt-yes = Yes, it worked
scaffold-worked-opt-no = No, I see something else
scaffold-finished = Done
scaffold-finished-body = Say what has changed now.
scaffold-ask-for-help = Ask for help
scaffold-ask-for-help-body = Say who can help and what they need to know.
scaffold-not-there = I don’t see this
scaffold-not-there-body = Say why that can be and what helps. After that the reader goes back.
scaffold-not-there-why = Say why this happens often.
scaffold-questions-about = This is how readers ask for this guide, and what they say at a step: every line is an example. Nobody gets to see them.
scaffold-questions-asked = a question here as a reader would type it
scaffold-questions-pasted = and another one, in quite different words
scaffold-questions-stuck = it is not there
scaffold-questions-yes = yes it works
scaffold-questions-no = no not yet

## Help with the commands

heading-usage = Usage:
heading-commands = Commands:
heading-arguments = What you give:
heading-options = Options:
value-options = OPTIONS
value-command = COMMAND
value-address = ADDRESS
value-text = QUESTION
value-guide = GUIDE
value-format = FORMAT
value-shell = SHELL
value-lang = LANG
value-name = NAME
value-provider = PROVIDER
value-client-id = ID
value-uri = URI
value-file = FILE
value-country = COUNTRY
value-folder = FOLDER
value-organisation = ORGANISATION
value-listen = ADDRESS:PORT
value-listen-serve = ADDRESS:PORT
value-url = URL
value-ip = IP-ADDRESS
value-situation = SITUATION
value-time = TIME
help-about = Step by step help with Exact Online: withdraw or limit the rights of an app, or give access again
help-after = Without a command the assistant starts. Stuck? You can ask for an explanation at every step.
help-guide = Start a guide, go to a step, or go on where you were
help-list = Show all guides
help-ask = Find the guide that fits your question or error message
help-show = Show a guide or a step, to read, print or mail
help-connect = Connect an app, so that Wegwijs can check what it may do
help-connections = Show which apps are connected
help-access = Check whether an app still has access, on whose behalf, and to which administrations
help-revoke = Withdraw the rights of a connected app, and check that it worked
help-disconnect = Forget a connection on this computer
help-sandbox = Start a practice environment and keep it running, for a class for example
help-serve = Start the assistant in the browser, for yourself or for a service desk
help-export = Put all pages in a folder as files, for an intranet or a web server
help-pack = Make and check guides
help-pack-check = Check that all guides and texts are right
help-pack-accept = Approve all translations as they are now
help-pack-graph = Draw the steps of a guide
help-pack-questions = Print a list of what somebody with an account has yet to check
help-pack-new = Make a new guide with texts in every language
help-completions = Make a script that lets your shell complete commands
help-man = Make the manual page for “man”
help-help = Show this help
help-version = Show the version
help-arg-address = A guide or a step: revoke, revoke/find-app or an address that somebody sent you. Without one you go on where you were
help-arg-text = Your question in your own words, or the error message. Without a question I read what comes in through a pipe
help-opt-explain = Show how the answer came about
help-arg-show-address = A guide or a step: revoke or revoke/find-app
help-arg-connect-name = What you want to call the connection, for instance excel-old
help-arg-name = The name of the connection
help-arg-access-name = The name of the connection. Can be left out when you have only one
help-opt-provider = Where the app is registered: exact-online-nl, -be, -de, -fr, -es, -uk or -com, or a name from your config.toml
help-opt-client-id = The client id of the app registration
help-opt-redirect-uri = The redirect URI of the app registration, exactly as it stands there
help-opt-client-secret-file = Read the client secret from this file. Else from WEGWIJS_CLIENT_SECRET, or you type it
help-opt-all = Check all connections
help-opt-only = Take only this organisation away, by its name or number as in: wegwijs access NAME
help-opt-dry-run = Only show what would be sent
help-opt-yes = Ask nothing and start at once
help-arg-graph-guide = The guide. Without one: all guides
help-arg-new-guide = The name of the new guide: small letters, digits and hyphens
help-arg-shell = bash, elvish, fish, powershell or zsh
help-opt-format = text, markdown, html or json; svg is the picture of one step
help-opt-graph-format = mermaid or dot
help-opt-lang = The language of the explanation: nl or en
help-opt-ui-lang = The language of your Exact Online: nl or en, or fr or de (not all buttons yet). Without this option: the language of the explanation
help-opt-country = The country of your Exact Online: nl, be, de, fr, es, uk or com, or one that your own pack adds
help-opt-plain = Plain lines and numbers, no drawing. For a screen reader or a script
help-opt-json = One line of JSON per screen, for a program
help-opt-pack = Read guides and texts from this folder
help-opt-listen = Where the practice environment is: ADDRESS:PORT. Without this option on this computer only
help-opt-listen-serve = Where the pages are to be found: ADDRESS:PORT, unix:PATH or systemd. Without this option on this computer only, on port 8080
help-opt-public-url = The address where readers find the pages, such as https://help.example.com
help-arg-export-dir = The folder for the pages
help-opt-export-public-url = Where readers can ask their question, such as https://help.example.com
help-opt-metrics = Where the counts for Prometheus are to be found: ADDRESS:PORT
help-opt-tls-cert = The certificate, as a PEM file
help-opt-tls-key = The key of the certificate, as a PEM file
help-opt-trusted-proxy = A proxy that may say whom a request comes from. May be given more than once
help-opt-check = See whether the server at this address is ready for readers, and stop. For a container too
help-opt-open = Open the page in your browser at once
help-opt-no-open = Do not offer to open the page
help-opt-sandbox = Practise: work with a simulated Exact Online on this computer, without an account
help-opt-provoke = Make something go wrong in the practice environment. May be repeated. The page Controls shows which situations there are
help-opt-ahead = Move the practice environment’s clock ahead: 10m, 3h or 31d (minutes, hours, days)
help-opt-no-color = No colours
help-opt-verbose = Tell which language and folders are used

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-commands = COMMANDS
man-options = OPTIONS
man-exit = EXIT CODES
man-environment = ENVIRONMENT
man-text =
    Wegwijs takes you through a task in Exact Online step by step. At every step you can ask why it is needed, get help when you are stuck, go back and switch language.

    Your place is kept after every answer. Nothing is sent, except to Exact Online or your own provider, and only what you could see first.
man-exit-0 = All went well.
man-exit-1 = Something went wrong.
man-exit-2 = The command was not understood.
man-exit-3 = The app has no access, or no longer.
man-exit-4 = There is no connection of that name, or it is not signed in.
man-exit-5 = It could not be established.
man-exit-130 = Stopped by Ctrl-C.
man-env-wegwijs-lang = The language of the explanation, when --lang is not given. Else LC_ALL, LC_MESSAGES and LANG count.
man-env-wegwijs-home = The folder in which your place and your connections are kept.
man-env-wegwijs-vault-passphrase = The passphrase of the encrypted vault file, if you do not want to type it.
man-env-wegwijs-client-secret = The client secret for wegwijs connect, if you do not want to type it.
man-env-wegwijs-database-url = The address of the PostgreSQL database with what readers report. This keeps a password off the command line.
man-env-wegwijs-desk-key = The key to /-/desk, where what readers report stands. At least 20 characters.
man-env-no-color = No colours.
man-env-accessible = Plain lines and numbers, like --plain.
verbose =
    Language: { $lang }. Labels: { $ui }.
    Kept places: { $home }
    Guides from: { $pack ->
        [none] the program itself
       *[other] { $pack }
    }

## The practice environment

sandbox-started =
    This is a practice environment on your own computer. It is not Exact Online: everything is made up.
    It is at { $url } and stops together with this command.
sandbox-title = You are in the practice environment
sandbox-offer =
    This is not Exact Online. People, apps and administrations are made up, and you cannot break anything.

    You practise in your browser, at { $url }

    The app “Excel Link” of Ans de Vries is connected already.
sandbox-open = Open the practice environment in my browser
sandbox-later = I open it myself
sandbox-serving =
    The practice environment is at { $url }
    It is not Exact Online: everything is made up, and kept in memory only. Ctrl-C stops it.
sandbox-beyond-loopback = Note: other computers in the network can reach this now too. Put nothing real in it.

## In the browser

serve-running = Wegwijs is running. Press Ctrl-C to stop. Its address: { $url }
serve-well = Wegwijs is running at { $url }, ready for readers.
serve-offer = Press Enter to open the page in your browser.
serve-no-public-url = Note: other computers in the network can reach this now. Use --public-url to give the address that readers use, so that links are right.
serve-replaced = The guides have changed. Readers see the new ones now.
serve-not-replaced = The guides have changed, but readers still see the old ones. { $reason }
export-done =
    { $pages ->
        [one] There is now { $pages } page in { $folder }.
       *[other] There are now { $pages } pages in { $folder }.
    }

## Connections

stopped = Stopped.
passphrase-open = What is the passphrase of your vault? You do not see what you type.
passphrase-create = Think of a passphrase for your vault. You will need it every time. You do not see what you type.
passphrase-again = Type the passphrase once more.
passphrase-differ = The two passphrases are not the same.
connect-title = Now sign in, in your browser
connect-opened = Your browser opens this address:
connect-open-yourself = Open this address in your browser:
connect-copy =
    Sign in and give consent. After that your browser ends at a page that may be empty or show an error. That does not matter.
    Copy the whole address of that page. Do so at once: it works only briefly.
connect-listening =
    { $minutes ->
        [one] Sign in and give consent, within 1 minute. After that it goes on by itself. Ctrl-C stops.
       *[other] Sign in and give consent, within { $minutes } minutes. After that it goes on by itself. Ctrl-C stops.
    }
connect-ask-name = What do you want to call the connection? For instance excel-old.
connect-provider-title = Where is the app registered?
connect-provider-body = Choose the country of your Exact Online, or another product.
connect-preset = { $name }
connect-own-provider = { $name } (from your config.toml)
country-nl = Exact Online Netherlands ({ $site })
country-be = Exact Online Belgium ({ $site })
country-de = Exact Online Germany ({ $site })
country-fr = Exact Online France ({ $site })
country-es = Exact Online Spain ({ $site })
country-uk = Exact Online United Kingdom ({ $site })
country-com = Exact Online international ({ $site })
country-without-name = Exact Online { $country } ({ $site })
connect-ask-client-id = What is the client id of the app registration?
connect-ask-redirect-uri = What is the redirect URI of the app registration? Copy it exactly.
connect-ask-secret = What is the client secret? You do not see what you type. If there is none, press Enter alone.
connect-vault-title = Where do I keep the access tokens?
connect-vault-body = With them I can check later whether the app still has access. They stay on this computer.
connect-vault-keyring = In the keyring of this computer
connect-vault-file = In an encrypted file, with a passphrase
connect-ask-redirected = Paste the whole address of the page where your browser ended.
connect-raw = The answer was: “{ $raw }”
connect-done = The app is connected as “{ $name }”. See what it may do with: wegwijs access { $name }
connect-stopped = Nothing was connected, and nothing was kept.
connect-page-done = You have signed in. You can close this window and go on in Wegwijs.
connect-page-failed = Signing in did not work. Wegwijs says why. You can close this window.
connect-code-title = Is this code yours?
connect-code-body =
    You pasted a code alone. A whole address shows me that it belongs to this sign-in, a code does not.

    Did somebody else give you the code? Then do not use it: you might connect the app of that other person.
connect-code-again = I paste the whole address
connect-code-own = I have just taken the code from my browser myself. Use it
connect-page-refused = No consent was given. You can close this window.
connect-page-nothing = There is nothing to see here.
disconnected = The connection “{ $name }” has been forgotten here. That does not withdraw the rights of the app.
connections-none = No app is connected yet. Connect one with: wegwijs connect NAME
connections-signed-out = not signed in
column-name = CONNECTION
column-verdict = ACCESS
column-user = ON BEHALF OF
column-administrations = ADMINISTRATIONS
column-until = VALID UNTIL
column-provider = PROVIDER
column-since = SINCE
verdict-passed = yes
verdict-failed = no
verdict-unknown = cannot tell
access-raw = { $product } said: “{ $raw }”
access-user = On behalf of: { $name } { $email }
access-administrations =
    { $count ->
        [0] What came back: not a single administration.
        [one] What came back: 1 administration: { $names }
       *[other] What came back: { $count } administrations: { $names }
    }
access-organisations =
    { $count ->
        [0] What came back: not a single organisation.
        [one] What came back: 1 organisation: { $names }
       *[other] What came back: { $count } organisations: { $names }
    }
access-no-list = I do not know which administrations the app sees. { $reason }
access-administrations-many = What came back: { $count } administrations. All their names are in the output of: --json
access-added =
    New since last time: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
access-gone =
    Gone since last time: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
access-more = There are more than I asked for. So I do not compare with last time.
access-asked = Asked: { $asked }
access-left-minute = Left this minute: { $left } requests
access-left-day = Left today: { $left } requests
access-until = If unused, you have to sign in again from: { $time }
access-retry = Try again from: { $time }
access-newer-kept = The rights were withdrawn. Meanwhile the app was connected again here: that access token stays.
proof-token-taken = The proof: { $product } took the access token (status { $status }).
proof-renewed = The proof: { $product } gave a new access token.
proof-invalid-grant = The proof: { $product } no longer renews the access token, and answers “invalid_grant” (status { $status }).
proof-unauthorised-client = The proof: { $product } no longer renews the access token, and answers “unauthorized_client” (status { $status }).
proof-said-withdrawn = The proof: asked to renew, { $product } says that the consent was withdrawn (status { $status }).
proof-token-refused = The proof: { $product } no longer takes the only access token, which should still be good (status { $status }).
proof-empty-list = The proof: { $product } gives an empty list of what the app may see (status { $status }).
proof-refused-after-revocation = The proof: { $product } took the withdrawal. Now it refuses the access token, and a new one too (status { $status }).
proof-old-refresh-token = The proof: asked to renew, { $product } says that the access token was used before (status { $status }).
proof-refused-after-loss = The proof: an earlier renewal got no answer, and now { $product } refuses the same access token (status { $status }).
proof-said-expired = The proof: asked to renew, { $product } says that the access token has expired (status { $status }).
proof-reason-header = The proof: { $product } gives “{ $reason }” as its reason (status { $status }).
proof-revocation-taken = { $product } took the request to withdraw (status { $status }).
access-forgotten = I have wiped the old access tokens here.
revoke-no-api = A program cannot do this for you in { $product }. You do it yourself on the screen. After that I check that it worked.
revoke-plan = Passwords and keys are not shown. Nothing has been sent yet. After it I check whether it worked.
choice-stop = Stop, do nothing
revoke-check-title = Checking
revoke-page-opened = Your browser opens { $url }
revoke-page = Open in your browser: { $url }
revoke-done = { $product } has taken the request.
revoke-tried = { $product } says yes. It always does, also when nothing happens. That is why I check.
revoke-unanswered = { $product } gave no answer. It may have worked all the same: I check.
revoke-ends = This ends everything that the app can reach at { $product }: { $names }
revoke-disconnected = The access tokens stay here: { $product } still takes them.
revoke-not-withdrawn = { $product } has withdrawn nothing: the app simply got a new access token after that. Withdraw the consent yourself, in { $product }.
revoke-still-taken = { $product } took the withdrawal, but still takes the app’s access token. Withdraw the consent yourself, in { $product }.
revoke-access-left = { $product } withdrew what the app gets new access with. It did not withdraw the access of this moment. I check what still works.
revoke-not-proven = That is no proof that the rights were withdrawn. The access tokens stay here.
revoke-dry-run = Nothing has been sent.
revoke-only-plan = This takes only “{ $one }” away from the app. { $count ->
        [0] After that the app sees nothing.
       *[other] The app keeps: { $stays }.
    }
revoke-only-done = Done: “{ $one }” is no longer in the list of { $product }.
revoke-only-still = “{ $one }” is still in the list of { $product }. Take it away yourself, in { $product }.
revoke-only-unknown = Whether “{ $one }” is gone cannot be told now. Look again later.
revoke-not-yet =
    The app still has access. { $minutes ->
        [0] Access that was handed out just before may work for a while.
        [one] Access that was handed out just before may work for up to 1 more minute.
       *[other] Access that was handed out just before may work for up to { $minutes } more minutes.
    } Check again after that.

## What a person says at a step
say-courtesy = Happy to help. Go on where you were.
say-thanks = You are welcome.
say-wait = Take your time. I will wait.
say-partly = Going well. Do the rest of this step too, and say so when it is done.
say-who = I am Wegwijs: a program, not a person. I show you the way and help you check that it worked. Would you like to talk to somebody? Ask who manages the subscription in your organisation, or the supplier of the app.
say-length = You are here: { $progress }. Take all the time you need.
say-courtesy-menu = Happy to help. Tell me what it is about.
say-unsure = What do you mean?
say-none = Something else
say-lang = Go on in { $language }

## For an AI assistant (wegwijs mcp)

help-mcp = Gives the guides to an AI assistant on this computer (Model Context Protocol)
mcp-instructions =
    Wegwijs has guides with their source. Find the guide for a question or an error message with ask. Walk along with walk: one screen at a time. Then wait for what the reader says or does.
    Use the names of buttons and menus as they are. Do not invent steps. Give the address and the source. If no guide fits, say so.
mcp-ask = Find a guide
mcp-ask-about = Finds the guide and the step for a question or an error message. Gives addresses for walk, or says that no guide fits. The question is not kept.
mcp-list = All guides
mcp-list-about = Names all guides, each with a summary and an address for walk and show_guide.
mcp-show = A whole guide
mcp-show-about = Gives a guide, or one step, as Markdown: the steps, what there is to see on the screen, the glossary and the source.
mcp-walk = Walk through a guide
mcp-walk-about = Gives the screen at an address. Add choose, say or input for what the reader does there: you get the next screen and its address. Nothing is kept. So give the last address every time, and answers where there are any.
mcp-picture = Picture of a step
mcp-picture-about = Draws what there is to see on the screen at a step (SVG), and describes it in words.
mcp-check = Check the access of an app
mcp-check-about = Checks whether a connected app still has access. That happens only when the reader says yes. Where the reader cannot say so here, you get the plan and the command to do it themselves.
mcp-plan = Plan to withdraw rights
mcp-plan-about = Shows what withdrawing the rights of a connected app would send, and with which command the reader does that themselves. Sends nothing and withdraws nothing.
mcp-arg-lang = The language of the texts, such as nl or en. Without it that of the address.
mcp-arg-ui-lang = The language of the reader’s product, for the names of buttons and menus. Without it that of the texts.
mcp-arg-question = The question in the reader’s words, or the error message as it is.
mcp-arg-guide = The name or address of a guide, such as overview or en/overview. Or of a step, such as en/revoke/find-app.
mcp-arg-address = The address of the screen where the reader is, as the last answer gave it. Or the name of a guide to begin with.
mcp-arg-choose = The id of a choice on that screen, such as done, why, stuck or back.
mcp-arg-say = What the reader says, in their own words.
mcp-arg-input = What the reader fills in, where the screen asks for it.
mcp-arg-answers = What the reader filled in before: give back answers of the last answer. It is not in an address.
mcp-arg-step = The address of a step with a picture, such as en/revoke/find-app.
mcp-arg-connection = The name of the connection. May be left out when there is only one.
mcp-found = { $guide }: { $step } ({ $address })
mcp-unknown = No guide fits this. These are the guides:
mcp-choices = What the reader can do now (choose):
mcp-fill-in = Or give with input what the reader fills in here.
mcp-address = Address: { $address }
mcp-say-again = With your choice, also give again what the reader said (say).
mcp-resource-guide = A whole guide
mcp-resource-step = One step of a guide
mcp-prompt =
    Help me with “{ $guide }”.
    Use walk and begin at { $address }. Show one step at a time, in the guide’s words. Then wait until I say how it went.
mcp-consent = May I check with { $product } whether “{ $connection }” still has access? I change nothing. I send this at most:
mcp-consent-yes = Yes, check it
mcp-check-plan = Checking whether “{ $connection }” still has access to { $product } takes these requests at most:
mcp-check-run = Nothing was sent yet. The reader can have it checked with: { $command }
mcp-check-declined = The reader does not want this now. Nothing was sent.
mcp-revoke-plan = Withdrawing at { $product } would send this:
mcp-revoke-run = Nothing was sent and nothing was withdrawn. Only the reader can do that, with: { $command }

## What readers report

value-day = DAY
help-feedback = Show what readers report about the steps: what needs to change first?
help-feedback-export = Write all reports to stdout, to keep them somewhere else
help-feedback-import = Take over reports from stdin
help-opt-data = Keep what readers report in this folder. Without this option readers are not asked for anything
help-opt-database-url = Keep it in PostgreSQL: postgres://NAME@SERVER/DATABASE. Is there a password in it? Then put the address in WEGWIJS_DATABASE_URL
help-opt-since = Reports from this day on, such as 2026-11-03. Without this option: of the last 90 days
feedback-step = Step
feedback-version = Version
feedback-labels = Labels
feedback-matches = Matches
feedback-label = Other name
feedback-place = Other place
feedback-absent = Not there
feedback-last = Last
feedback-none = Since { $since } no reader has reported anything.
feedback-imported = { $read } lines read, of which { $new } new.
feedback-guide = Guide
feedback-shown = Shown
feedback-finished = To the end
feedback-unanswered = Questions without an answer
feedback-stuck = Stuck at
help-opt-desk-key-file = Read the key to /-/desk, where what readers report stands, from this file. Or put it in WEGWIJS_DESK_KEY
serve-not-kept = What readers report is not being kept now. { $reason } The pages go on.
serve-kept-again = What readers report is being kept again.
