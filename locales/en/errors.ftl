### Errors: what happened, .why why, .next or .help what you can do.

failure = Error: { $what }

## The command

usage-argument = I do not know “{ $arg }”.
    .next = See what you can do with: wegwijs --help
usage-argument-suggest = I do not know “{ $arg }”.
    .next = Do you mean “{ $known }”? See what you can do with: wegwijs --help
usage-command = There is no command “{ $name }”.
    .next = See what you can do with: wegwijs --help
usage-command-suggest = There is no command “{ $name }”.
    .next = Do you mean “{ $known }”?
usage-command-missing = A command must follow after “pack”.
    .next = Choose from: { $known }
usage-value = “{ $value }” does not go with { $arg }.
    .next = Choose from: { $known }
usage-value-missing = Something must follow after { $arg }.
    .next = See what you can do with: wegwijs --help
usage-missing = Something is missing from the command: { $arg }
    .next = See how it goes with: wegwijs --help
usage-twice = { $arg } can be given only once, or not together with another option.
    .next = See what you can do with: wegwijs --help
usage-not-utf8 = The command holds characters that cannot be read.
    .next = Type the command again.
usage-other = The command cannot be understood.
    .next = See how it goes with: wegwijs --help
bad-language = “{ $tag }” is not a language code.
    .next = A language code is, for instance, nl, en or nl-BE.

## Addresses and guides

address-empty = The address is empty, or names no guide.
    .next = An address is, for instance: en/revoke/find-app. See all guides with: wegwijs{ $from } list
address-too-long = This is too long for an address.
    .next = An address is, for instance: en/revoke/find-app
address-invalid = “{ $part }” cannot be the name of a guide or a step.
    .why = Such a name has small letters, digits and hyphens only.
    .next = See all guides with: wegwijs{ $from } list
unknown-guide = There is no guide “{ $guide }”.
    .next = See all guides with: wegwijs{ $from } list
unknown-step = The guide “{ $guide }” has no step “{ $step }”.
    .next = See all steps with: wegwijs{ $from } show { $guide } --format json
unknown-language = I do not speak the language “{ $tag }”.
    .next = Choose from: { $known }
unknown-picture = There is no picture “{ $picture }”.
    .next = Check the guide with: wegwijs pack check --pack FOLDER
broken-picture = The picture in { $path } is not in order.
    .why = { $count ->
        [one] 1 error was found.
       *[other] { $count } errors were found.
    }
    .next = See what is wrong with: wegwijs pack check --pack FOLDER
picture-does-not-fit = The picture “{ $picture }” is too wide to draw.
    .next = See what is wrong with: wegwijs pack check --pack FOLDER
svg-of-one-step = SVG is one picture. So name a step.
    .next = These steps have a picture: { $known }
step-without-picture = The step “{ $step }” has no picture.
    .next = These steps do: { $known }
guide-without-pictures = The guide “{ $guide }” has no pictures.
    .next = Read the guide with: wegwijs{ $from } show { $guide }
broken-guide = The guide in { $path } is not in order.
    .why = { $count ->
        [one] 1 error was found.
       *[other] { $count } errors were found.
    }
    .next = See them with: wegwijs pack check --pack FOLDER
no-guides = There are no guides.
    .next = Check that the folder after --pack has a folder “guides” with guides in it.
no-pack = The folder { $path } cannot be opened: { $reason }.
    .next = Check the folder after --pack.
not-a-pack = The folder { $path } is not a pack of guides.
    .why = It should hold the folders “guides” and “locales”.
    .next = Check the folder after --pack.
needs-pack-folder = The built-in guides cannot be changed.
    .next = Name the folder of your own guides with: --pack FOLDER

## Your place

no-home = No folder was found to keep your place in.
    .next = Choose one yourself with the environment variable WEGWIJS_HOME.
nothing-to-resume = There is no guide yet that you can go on with.
    .next = Start with: wegwijs
sessions-unreadable = Your kept place cannot be read: { $reason }.
    .next = Check that you can open the folder with kept places (wegwijs -v list), or start with: wegwijs
session-from-later = A newer version of Wegwijs has kept your place. This version cannot read it, and leaves the file as it is: { $path }.
    .next = Install the newest Wegwijs and try again. Or begin anew with: wegwijs
broken-session = Your kept place does not fit this guide.
    .next = Start the guide again.

## In conversation

unknown-choice = “{ $id }” is no choice here. Choose something from the list.
no-input-here = There is nothing to type here. Choose something from the list.
not-a-choice =
    { $last ->
        [0] I do not understand “{ $text }”. Type ? to see what you can do.
        [1] I do not understand “{ $text }”. Type 1, or Enter alone, or ? to see what you can do.
       *[other] I do not understand “{ $text }”. Type a number from 1 to { $last }, or ? to see what you can do.
    }
ask-nothing = There is no question.
    .next = Type your question behind it, for instance: wegwijs ask how do I remove an app
ask-no-words = I cannot read a question in this.
    .next = Type a few words, or paste the error message.
not-understood = I do not understand that here.
    .title = How do you mean?
    .next = Choose one of the options, or say it in other words. Nothing has changed.
at-start = This is the first step. You cannot go back any further.
barrier = You cannot go back here: what was done cannot be undone.
nothing-to-do = There is nothing that I can do for you at this step.
not-connected = I cannot do this for you: no app is connected. Do the step yourself.
which-connection = You have several connections. Choose one: { $known }.
not-in-the-menu = “{ $name }” does not work here. Choose a guide first.
bad-json = This is not valid JSON (column { $column }).
unknown-event = I do not know this event. Use say, choose, input, ask, command, lang or ui_lang.
unknown-command = I do not know the command “{ $name }”. Choose from: { $known }.
event-too-long = This line is too long. A line can be at most { $kib } KiB.
line-too-long = This line is too long. A line can be at most { $kib } KiB.

## Files

file-not-utf8 = { $path } is not text in UTF-8 (byte { $offset }).
    .next = Save the file again as UTF-8.
file-too-large = { $path } is larger than { $mib } MiB.
    .next = Check that this is the right file.
file-is-folder = { $path } is a folder, not a file.
    .next = Check the name.
file-not-plain = { $path } is not a plain file.
    .next = Put a plain file there.
file-unreadable = { $path } cannot be read: { $reason }.
    .next = Check that you may open the file.
file-exists = { $path } exists already. Nothing was changed.
    .next = Choose another name.
file-not-written = { $path } cannot be written: { $reason }.
    .next = Check that you may write in this folder and that there is room.
output-failed = The output cannot be written: { $reason }.
    .next = Check that there is room on the disk.
io-not-found = it does not exist
io-permission-denied = you have no rights to it
io-full = the disk is full
io-read-only = the disk can only be read
io-not-a-folder = a part of the path is not a folder
io-is-a-folder = it is a folder
io-already-exists = it exists already
io-invalid-name = the name is not possible
kept-by-later = a newer version of Wegwijs already keeps a place here
io-other = the system gives error code { $code }

## Checking guides (wegwijs pack check)

check-no-languages = There is no language at all.
    .help = Make a folder for each language, for instance locales/nl.
check-no-guides = There is no guide at all.
    .help = Make one with: wegwijs pack new NAME --pack FOLDER
check-not-utf8 = This file is not text in UTF-8 (byte { $offset }).
    .help = Save the file again as UTF-8.
check-too-large = This file is larger than { $mib } MiB.
    .help = A guide or translation is never this large. Check that this is the right file.
check-is-folder = A folder stands where a file should be.
    .help = Give the folder another name.
check-not-plain = This is not a plain file, but a pipe or a device, for example.
    .help = Put a plain file there, or remove it.
check-unreadable = This file cannot be read.
    .help = Check that you may open it.
check-empty-file = This file is empty.
    .help = Remove it, or make a guide with: wegwijs pack new NAME --pack FOLDER
check-toml-syntax = This is not valid TOML.
    .help = Look at quotation marks, brackets and commas at this spot.
check-duplicate-key = This name is there twice.
    .help = Remove one of them, or give it another name.
check-unknown-key = “{ $key }” does not belong here.
    .help = Possible here: { $known }.
check-missing-key = “{ $key }” is missing.
    .help = Add “{ $key }”.
check-wrong-type =
    This should be { $wanted ->
        [table] a table
        [list] a list
        [text] a text between quotation marks
        [number] a whole number of 0 or more
        [switch] true or false
       *[date] a date such as 2026-11-23
    }.
    .help = See in an existing guide what it looks like.
check-bad-name = “{ $name }” cannot be a name.
    .help = A name has small letters, digits and single hyphens, and is at most 64 characters long.
check-unknown-kind = There is no kind “{ $kind }”.
    .help = Choose from: { $known }.
check-unknown-check = There is no check “{ $name }”.
    .help = Choose from: { $known }.
check-unknown-action = There is no action “{ $name }”.
    .help = Choose from: { $known }.
check-unknown-result = There is no result “{ $name }”.
    .help = Choose from: { $known }.
check-id-is-not-file-name = The guide is called “{ $id }”, but the file “{ $file }”.
    .help = Give the guide and the file the same name.
check-guide-is-language = A guide cannot have the name of a language: “{ $name }”.
    .help = Give the guide another name, or an address could mean two things.
check-unknown-target = There is no step “{ $target }”.
    .help = Make the step, or check the name.
check-unreachable = No way leads to the step “{ $step }”.
    .help = Refer to it from another step, or remove it.
check-no-outcome = From the step “{ $step }” the reader never reaches an end.
    .help = Make a way to a step with kind = "outcome".
check-endless-loop = At the step “{ $step }” the reader goes round in circles for ever.
    .help = Give the loop a way out. Without a connection a check always follows “unknown”.
check-nowhere-to-return = The step “{ $step }” has no “done”, but is not a detour.
    .help = Add “done”. Only the last step of a detour (under “stuck”) has no “done”.
check-detour-cannot-return = The detour “{ $detour }” of the step “{ $step }” never comes back.
    .help = Let the detour end with an “instruct” without “done”.
check-no-options = The step “{ $step }” has no options.
    .help = Give at least one choice under “options”.
check-reserved-name = The name “{ $name }” is taken here.
    .help = “v” is the version in an address, “ui” the language of the labels. An option cannot have the name of a detour of the same step.
check-duplicate-field = The step “{ $step }” asks for “{ $field }”, but another step does so already.
    .help = Give the field another name.
check-verdict-without-edge = The step “{ $step }” does not say where “{ $verdict }” leads.
    .help = Always name all three: passed, failed and unknown.
check-provider-reserved = The name “{ $name }” belongs to a provider that Wegwijs itself knows already.
    .help = Give the file another name.
check-provider-sites-alone = Wegwijs already knows the provider “{ $name }” itself: only countries can be added here.
    .help = Name them with [[sites]], or give the file another name.
check-provider-syntax = This is no valid TOML.
    .help = Repair the line.
check-provider-missing-key = This provider lacks “{ $key }”.
    .help = Add “{ $key }”.
check-provider-unknown-key = “{ $key }” does not belong here.
    .help = Remove it. Possible here: { $known }.
check-provider-bad-value = “{ $key }” has a wrong value.
    .help = Put one of these values: { $known }.
check-provider-bad-url = “{ $key }” is not a safe address.
    .help = Put an address that starts with https://, without a password and without a #.
check-unknown-guide = There is no guide “{ $guide }”.
    .help = Make the guide, or check the name.
check-duplicate-guide = The guide “{ $guide }” stands here twice.
    .help = Remove one of them.
check-bad-line = This is no plain line of text.
    .help = Write one line of at most { $most } characters.
check-bad-colour = “{ $colour }” is no colour.
    .help = Write a colour as "#0b57a4": red, green and blue.
check-low-contrast = The colour { $colour } is too hard to read: its contrast is { $contrast }, and { $wanted } is needed.
    .help = “accent” must be dark enough for a light page, “accent-dark” light enough for a dark one.
check-bad-logo = “{ $file }” cannot be a logo.
    .help = Put an SVG or PNG of at most 64 KB beside pack.toml, and give its name here.
check-bad-origin = “{ $origin }” is no address of a site.
    .help = Write only https:// and the name of the site, such as "https://intranet.example.com".
check-unknown-product = The product “{ $product }” is not in pack.toml.
    .help = Put it under products, or check the name.
check-duplicate-product = The product “{ $product }” stands here twice.
    .help = Remove one of them.
check-unknown-picture = There is no picture “{ $picture }”.
    .help = Make { $file }, or check the name.
check-picture-kind = This part of a picture does not say just once what it is.
    .help = Give it one of these: { $known }.
check-picture-too-large = This picture is too large to take in at a glance.
    .help = Keep it to { $elements } parts, at most { $depth } deep in each other.
check-unknown-look = There is no look “{ $name }”.
    .help = Choose from: { $known }.
check-unknown-side = There is no side “{ $name }”.
    .help = Choose from: { $known }.
check-bad-mark = { $mark } cannot be a figure in a picture.
    .help = Take a number from 1 to { $last }.
check-duplicate-mark = The figure { $mark } is in this picture twice.
    .help = Each figure points out one place. Take another number from 1 to { $last }.
check-unknown-value = There are no words for “{ $value }” in this picture.
    .help = Put “{ $value }” in pictures.ftl, or check the name.
check-picture-too-wide = In the words of “{ $lang }”, this picture does not fit { $columns } columns.
    .help = Put less side by side, or shorten the words in pictures.ftl.
check-unused-picture = No step shows the picture “{ $picture }”.
    .help = Put picture = "{ $picture }" at a step, or remove it.
check-mark-not-mentioned = The figure { $mark } is in the picture “{ $picture }”, but not in the text “{ $id }”.
    .help = Mention the place in the text, with that figure in a circle, or take the figure out of the picture.
check-mark-not-drawn = The figure { $mark } is in the text “{ $id }”, but not in the picture “{ $picture }”.
    .help = Put the figure in the picture, or take it out of the text.
check-missing-file = The texts of the guide “{ $guide }” are missing in this language.
    .help = Make this file. Copy it from another language and translate it.
check-orphaned-file = No guide belongs to “{ $file }”.
    .help = Remove the file, or make the guide.
check-missing-message = The text “{ $id }” is missing.
    .help = Add it.
check-orphaned-message = The text “{ $id }” is used nowhere.
    .help = Remove it, or check the name.
check-duplicate-message = The text “{ $id }” is there twice.
    .help = Remove one of them. Only the first counts.
check-empty-message = The text “{ $id }” is empty.
    .help = Fill it in.
check-unknown-message = The text refers to “{ $id }”, which is not in this file.
    .help = Check the name.
check-unknown-label = There is no label “{ $label }”.
    .help = Put it in labels.ftl, or check the name.
check-unknown-term = The text “{ $id }” refers to the word “{ $term }”, which is not explained.
    .help = Put the word in terms.ftl, or check the name.
check-unknown-variable = The text “{ $id }” uses { $variable }, which this guide does not have.
    .help = Use a field of an “input” step, or $site.
check-differing-variables = The text “{ $id }” uses { $ours }. In the base language that is { $base }.
    .help = Use the same variables in every language.
check-not-a-label = “{ $id }” is not a label.
    .help = In labels.ftl every name starts with “-ui-”.
check-label-without-evidence = The label “{ $label }” does not say how sure it is.
    .help = Put a line above it such as: # B: where it stands, and where else. Choose A, B, C or D. For D, nobody has seen it.
check-no-keywords = The guide “{ $guide }” has no keywords.
    .help = Add .keywords: words that people type when they look for this.
check-same-title = “{ $id }” has the same title as “{ $other }”. Whoever types it only gets to one of the two.
    .help = Give one of them a title of its own.
check-stale = The translation of “{ $id }” is out of date: the Dutch text has changed.
    .help = Update the translation and approve it with: wegwijs pack accept --pack FOLDER
check-not-approved = The translation of “{ $id }” has not been approved yet.
    .help = Read it and approve it with: wegwijs pack accept --pack FOLDER
check-fluent-syntax = This is not valid Fluent.
    .help = Look at braces, indentation and quotation marks at this spot.
check-fluent-no-value = This name has no text.
    .help = Write a text after “=”.
check-fluent-default-variant = A choice in Fluent needs exactly one default.
    .help = Put a * before one of the variants.
check-fluent-braces = The braces do not match.
    .help = Every opening brace needs a closing one, with something in between.
check-transcript-elsewhere = According to the transcript the reader is at “{ $expected }”, but they are at “{ $found }”.
    .help = Change the transcript, or the guide.
check-transcript-impossible = “{ $event }” is not possible at this step.
    .help = A line is a step and then: done, choose OPTION, input TEXT, stuck DETOUR, back, passed, failed or unknown.
check-transcript-empty = This transcript is empty.
    .help = Write a step and what happens on each line, or remove the file.

## The vault

vault-no-keyring = This system’s keyring is not there, or does not answer.
    .next = Unlock the keyring and try again. Or choose an encrypted file: put vault = "file" in config.toml.
vault-keyring-refused = This system’s keyring is locked, or refuses.
    .next = Unlock the keyring and try again.
vault-no-passphrase = The vault needs a passphrase, but there is nobody to type it.
    .next = Start Wegwijs in a terminal. Or put the passphrase in the environment variable WEGWIJS_VAULT_PASSPHRASE.
vault-wrong-passphrase = This passphrase does not open the vault.
    .next = Try again. Have you lost it? Remove all connections with wegwijs disconnect NAME, and connect them again.
vault-corrupt = What the vault keeps of this connection cannot be understood.
    .why = It is damaged, or from a newer Wegwijs. Nothing was changed.
    .next = Put a backup back. Do you have none? Remove the connection with wegwijs disconnect NAME, and connect again.
vault-newer = A newer version of Wegwijs kept this connection. This version cannot read it, and leaves it as it is.
    .next = Install the newest Wegwijs and try again.
vault-busy = Another Wegwijs is busy with this already.
    .next = Wait until it is done, and try again.
vault-unreachable = The vault cannot be read or written: { $reason }.
    .next = Check that you can open the folder of Wegwijs (wegwijs -v list) and that there is room on the disk.
config-place = In { $path }, line { $line }, column { $column }.
config-syntax = The settings are not valid TOML.
    .why = { config-place }
    .next = Look at quotation marks, brackets and commas at this spot.
config-duplicate-key = The settings have a name twice.
    .why = { config-place }
    .next = Remove one, or give it another name.
config-unknown-key = “{ $key }” does not belong in the settings, or not at this spot.
    .why = { config-place }
    .next = Here you can use: { $known }.
config-missing-key = The settings lack “{ $key }”.
    .why = { config-place }
    .next = Add “{ $key }”.
config-wrong-type =
    Here the settings need { $wanted ->
        [table] a table
       *[text] a text in quotation marks
    }.
    .why = { config-place }
    .next = Change it at this spot.
config-unknown-vault = There is no such kind of vault.
    .why = { config-place }
    .next = Choose "keyring" (the system’s keyring) or "file" (an encrypted file).
config-bad-name = “{ $name }” cannot be a name in the settings.
    .why = { config-place }
    .next = A name has letters, digits, dots, hyphens and underscores, starts with a letter or a digit, and is at most 64 characters long.
config-names-alike = The connections “{ $name }” and “{ $other }” differ in their capitals alone.
    .why = { config-place }
    .next = Give one of them another name.
config-busy = Another Wegwijs is changing { $path } at the moment.
    .next = Wait until it is done, and try again.

## The connection

provider-unknown = There is no provider “{ $name }”.
    .next = Choose from: { $known }
provider-reserved = The name “{ $name }” belongs to a provider that Wegwijs knows already.
    .next = Give the provider in config.toml another name.
provider-unknown-country = Exact Online has no site for “{ $country }”.
    .next = Choose from: { $known }
provider-missing-key = The provider “{ $name }” lacks “{ $key }”.
    .next = Add “{ $key }” in config.toml.
provider-unknown-key = “{ $key }” does not belong to the provider “{ $name }”.
    .next = Remove it from config.toml. Possible here: { $known }.
provider-bad-value = The provider “{ $name }” has a wrong value for “{ $key }”.
    .next = Put one of these values in config.toml: { $known }.
provider-url-not-a-url = For the provider “{ $name }”, “{ $key }” is not a website address.
    .next = Put an address that starts with https:// in config.toml.
provider-url-not-https = For the provider “{ $name }”, “{ $key }” is not a safe address.
    .why = Over http, anybody on the way can read your secrets. That is allowed on this computer only.
    .next = Put an address that starts with https:// in config.toml.
provider-url-credentials = For the provider “{ $name }”, “{ $key }” holds a user name or a password.
    .next = Remove that part from the address in config.toml.
provider-url-fragment = For the provider “{ $name }”, “{ $key }” holds a #.
    .next = Remove the # and what follows it in config.toml.

discovery-unreadable = The provider “{ $name }” does not tell where to sign in.
    .why = At the address of “issuer” there is no description that can be used.
    .next = Check the address in config.toml, or add auth_url and token_url.
discovery-other-issuer = The description of the provider “{ $name }” is somebody else’s: “{ $issuer }”.
    .why = Your secrets might go to the wrong place. Nothing was sent.
    .next = Copy “issuer” into config.toml exactly as the provider writes it.
discovery-bad-endpoint = In the description of the provider “{ $name }”, “{ $key }” is not a safe address.
    .why = Your secrets might be read on the way. Nothing was sent.
    .next = Ask the provider about it, or put the addresses in config.toml yourself.

sign-in-no-client-id = The client id is missing.
    .next = You find it at the registration of the app.
sign-in-redirect-not-a-url = The redirect URI is not a website address.
    .next = Copy it exactly from the registration of the app. It starts with https://.
sign-in-redirect-not-https = The redirect URI is not a safe address.
    .why = Over http, anybody on the way can read the code. That is allowed on this computer only.
    .next = Put a redirect URI that starts with https:// at the registration of the app, and use that one.
sign-in-redirect-not-loopback = The redirect URI is not an address on this computer.
    .why = With this provider the browser comes back to this computer.
    .next = Use, for instance, http://127.0.0.1/callback. Or put redirect = "paste" in config.toml.
sign-in-redirect-fragment = The redirect URI holds a #.
    .next = Use a redirect URI without a #.
sign-in-port-taken = Another program already uses port { $port } of this computer.
    .next = Close that program, or use a redirect URI without a port or with another one.
sign-in-no-listener = Wegwijs cannot wait for your browser on this computer.
    .next = Try again. If that does not help, put redirect = "paste" in config.toml.
sign-in-paste-empty = Nothing was pasted.
    .next = Copy the whole address from the address bar of your browser, and paste it here.
sign-in-paste-too-long = This is too long for an address.
    .next = Copy only the address from the address bar of your browser, and paste it here.
sign-in-denied = No consent was given in the browser.
    .next = Do you want to connect the app after all? Start again, and give consent.
sign-in-refused = The sign-in was refused, with the error “{ $error }”.
    .next = Check the registration of the app, and start again.
sign-in-foreign-state = This address belongs to another sign-in.
    .why = It may be from an earlier attempt. Did somebody else give it to you? Then do not use it.
    .next = Start again, and paste the address that you get after that.
sign-in-no-state = A part of this address is missing.
    .next = Copy the whole address from the address bar of your browser, including its end.
sign-in-unbound = This is a code without the address around it.
    .why = A code alone does not show that it belongs to this sign-in.
    .next = Paste the whole address that your browser ends at.
sign-in-other-issuer = This answer comes from another provider: { $issuer }.
    .why = The configuration names another issuer for this provider in config.toml.
    .next = Check where you signed in, and start again. If it is right after all, correct issuer in config.toml.
sign-in-no-issuer = This answer does not say which provider it comes from.
    .why = The provider promises to add that. Perhaps this answer comes from somebody else.
    .next = Check where you signed in, and start again.
sign-in-too-late = Your browser did not come back in time.
    .next = Start again, and sign in at once.
sign-in-other-site = This is an address of another site: { $host }.
    .next = Paste the address that your browser ends at after you gave consent. It is the redirect URI, followed by a code.
sign-in-authorise-url = This is the address to start at, or the page to sign in on.
    .next = Open it in your browser and give consent. Then paste the address that you end at.
sign-in-no-code = There is no code in this.
    .next = Paste the whole address that your browser ends at after you gave consent. It holds “code=”.

token-too-early = { $product } does not give a new access token yet.
    .why = The last one is less than { -minutes-of-access } minutes old.
    .next = Wait { -minutes-of-access } minutes, and try again.
token-replaced = { $product } no longer lets this computer in: the app was connected elsewhere after that.
    .why = Or a new access token got lost on the way.
    .next = Connect the app again with: wegwijs connect NAME
token-expired = The consent has expired.
    .why = That happens when the app was not used for a while.
    .next = Connect the app again with: wegwijs connect NAME
token-withdrawn-or-unknown = { $product } no longer gives this app access.
    .why = { $product } answers like this when the consent was withdrawn.
    .next = Should the app have access again? Connect it again with: wegwijs connect NAME
token-wrong-client = { $product } does not know this client id, or the client secret is wrong.
    .next = Copy both again from the registration of the app.
token-invalid-grant = { $product } does not accept this code.
    .why = A code works once, and only briefly.
    .next = Start again, and paste the address at once.
token-redirect-mismatch = The redirect URI is not the one of the registration.
    .why = They must be the same to the last character.
    .next = Copy the redirect URI exactly from the registration of the app.
token-refused = { $product } refuses this request.
    .next = Check the registration of the app, and try again.
token-rate-limited = { $product } gets too many requests from this app.
    .next = Try again later.
token-temporary = { $product } is out of order at the moment.
    .why = That says nothing about the consent.
    .next = Try again later.
token-not-signed-in = This connection is not signed in to { $product }.
    .next = Connect the app with: wegwijs connect NAME
token-no-refresh-token = The access token of this connection has expired, and { $product } gave nothing to renew it with.
    .next = Connect the app again with: wegwijs connect NAME
token-not-kept = The new access token of { $product } cannot be kept.
    .why = The old one most likely no longer works.
    .next = Make sure that the vault can be used, and connect the app again with: wegwijs connect NAME
token-interrupted = The renewal stopped halfway.
    .next = Try again.

api-network-dns = The computer of { $product } cannot be found.
    .next = Check that your internet works, and try again.
api-network-tls = The connection with { $product } cannot be made safe.
    .why = The certificate cannot be checked. Sometimes that is due to your company’s security, or to a wrong date on your computer.
    .next = Check the date of your computer, or ask whoever looks after your computers.
api-network-connect = { $product } does not take the connection.
    .next = Check that your internet works, and try again later.
api-network-proxy = The proxy does not let the connection with { $product } through.
    .next = Check the settings of the proxy, or ask whoever looks after your network.
api-network-timeout = { $product } does not answer in time.
    .next = Try again later.
api-network-other = The connection with { $product } was broken.
    .next = Check that your internet works, and try again.
api-unreadable-too-large = The answer of { $product } is too large.
    .next = Try again later. If it stays like this, tell the makers of Wegwijs.
api-unreadable-truncated = The answer of { $product } stops halfway.
    .next = Try again.
api-unreadable-not-json = The answer of { $product } cannot be read.
    .next = Try again later. If it stays like this, tell the makers of Wegwijs.
api-unreadable-not-expected = The answer of { $product } holds something else than was asked for.
    .next = Try again later. If it stays like this, tell the makers of Wegwijs.
api-unreadable-status = { $product } answers with a code that means nothing here: { $status }.
    .next = Try again later. If it stays like this, tell the makers of Wegwijs.

access-authorised = The app has access to { $product }.
access-withdrawn-or-unknown = The app no longer has access to { $product }.
    .why = { $product } answers like this when the consent was withdrawn.
    .next = Should the app have access again? Connect it again with: wegwijs connect { $name }
access-withdrawn = Withdrawn. The app no longer has access to { $product }.
    .why = { $product } took the withdrawal, and refuses the app now.
    .next = Should the app have access again? Connect it again with: wegwijs connect { $name }
access-no-connections = { $product } still knows the app, but the app sees nothing any more.
    .why = { $product } answers like this when everything that the app could see was disconnected.
    .next = Should the access tokens of “{ $name }” be withdrawn too? Wegwijs can do that for you.
access-replaced = { $product } no longer lets this computer in: the app was connected elsewhere after that.
    .why = Or a new access token got lost on the way. The app may still have access elsewhere.
    .next = Connect the app again with: wegwijs connect { $name }
access-expired = The sign-in of the app has expired.
    .why = That happens when the app was not used for a while. It does not withdraw the consent.
    .next = Should the app have access again? Connect it again with: wegwijs connect { $name }
access-blocked-user = The app has no access now: the user is blocked in { $product }.
    .why = That does not withdraw the consent.
    .next = Ask whoever looks after the users to unblock the user, or connect the app as somebody else.
access-inactive-user = The app has no access now: the user is no longer active in { $product }.
    .why = That does not withdraw the consent.
    .next = Ask whoever looks after the users to make the user active, or connect the app as somebody else.
access-blocked-customer = The app has no access now: the customer is blocked in { $product }.
    .why = That does not withdraw the consent.
    .next = Contact { $product }.
access-licence-expired = The app has no access now: the licence of { $product } has expired.
    .why = That does not withdraw the consent.
    .next = Renew the licence, or contact { $product }.
access-division-blocked = The app has no access now: the administration is blocked in { $product }.
    .why = That does not withdraw the consent.
    .next = Ask whoever may manage the subscription to unblock the administration.
access-no-division-access = The app has no access now: the user has no rights to the administration.
    .why = That does not withdraw the consent.
    .next = Ask whoever looks after the users about the user’s rights.
access-too-early = Whether the app still has access cannot be told now.
    .why = { $product } does not accept the access token, and does not give a new one yet. There are almost { -minutes-of-access } minutes between two.
    .next = { $minutes ->
        [0] Wait { -minutes-of-access } minutes, and try again.
        [one] Wait 1 minute, and try again.
       *[other] Wait { $minutes } minutes, and try again.
    }
access-refused = Whether the app still has access cannot be told.
    .why = { $product } refuses, with status { $status }. That says nothing about the consent.
    .next = Try again later. If it stays like this, look for yourself in { $product }.
access-rate-limited = Whether the app still has access cannot be told now: { $product } gets too many requests from this app.
    .next = { $minutes ->
        [0] Try again later.
        [one] Try again in 1 minute.
       *[other] Try again in { $minutes } minutes.
    }
access-temporary = I can’t tell right now whether the app still has access: { $product } is out of order.
    .next = { $minutes ->
        [0] Try again later.
        [one] Try again in 1 minute.
       *[other] Try again in { $minutes } minutes.
    }
access-not-signed-in = This connection is not signed in to { $product }.
    .next = Connect the app with: wegwijs connect { $name }
access-no-refresh-token = I can’t tell whether the app still has access.
    .why = The access token on this computer has expired, and { $product } gave nothing to renew it with.
    .next = Connect the app again with: wegwijs connect { $name }
access-wrong-client = I can’t tell whether the app still has access.
    .why = { $product } does not know this client id, or the client secret is no longer right. That says nothing about the consent.
    .next = Copy both again from the registration of the app, and connect the app again with: wegwijs connect { $name }
access-not-accepted = I can’t tell whether the app still has access.
    .why = { $product } gives the app an access token, but does not accept it itself.
    .next = Try again in a few minutes.
access-outside-scope = The app may not see the administration that is open in { $product } now.
    .next = Open an administration in your browser that the app may see, and try again.
access-no-data-scope = The app may not read this data in { $product }.
    .next = The supplier of the app can add that right to the registration of the app.
access-forbidden = { $product } forbids this, and does not say why.
    .next = Ask whoever may manage the subscription whether the user and the app have the rights for this.
access-no-probe = I can’t ask { $product } whether the app still has access.
    .next = Put probe_url in config.toml, or check it yourself.
access-revoke-no-endpoint = { $product } does not let programs withdraw consent.
    .next = Do it yourself in { $product }. The guide “revoke” helps you: wegwijs guide revoke
access-revoke-unsupported = { $product } cannot withdraw this kind of access token.
    .next = Withdraw the consent yourself, on the site of { $product }.
narrow-unsupported = At { $product } a program cannot take one organisation away.
    .next = Do it yourself, in { $product }.
narrow-not-listed = I do not know yet what the app sees at { $product }.
    .next = Ask for it first with: wegwijs access { $name }
narrow-unknown = “{ $one }” is not one of the organisations that the app sees.
    .next = Choose one of: { $known }
narrow-several = More than one organisation is called “{ $one }”.
    .next = Give its number: { $known }
access-revoke-changed = The access tokens have changed since you saw what would be sent. Nothing was sent.
    .next = Look again at what would be sent.

## Connections

unknown-connection = There is no connection “{ $name }”.
    .next = See your connections with: wegwijs connections
no-connections = No app is connected yet.
    .next = Connect one with: wegwijs connect NAME
sandbox-broken = The practice environment does not start well.
    .next = That is a fault in Wegwijs itself. Please report it.
sandbox-needed = --provoke and --ahead work in the practice environment only.
    .next = Add --sandbox, or use the command wegwijs sandbox.
sandbox-bad-time = “{ $time }” is not a time to move the clock ahead by.
    .next = Give for example 10m, 3h or 31d.
sandbox-bad-address = “{ $address }” is not an address with a port.
    .next = Give for example: --listen 127.0.0.1:8123
sandbox-no-address = The practice environment cannot be at { $address }: { $reason }.
    .why = Perhaps that port is taken, or the address is not this computer’s.
    .next = Choose another port, or leave --listen out.
connect-needs = Without a terminal I cannot ask, and { $arg } is missing.
    .next = Give NAME, --provider, --client-id and --redirect-uri.
bad-connection-name = “{ $name }” cannot be the name of a connection.
    .next = Use letters, digits, hyphens and dots, at most 64 characters.
needs-yes = Without a terminal I cannot ask whether you are sure.
    .next = See with --dry-run what would happen, then give --yes.

## In the browser

export-not-ours = { $folder } holds files that are not from an earlier export.
    .next = Choose a folder that is empty or does not exist yet.
export-failed = The pages cannot be put in { $folder }: { $reason }.
    .next = Check that you may write there and that there is room. What was there is still there.
export-no-page = The page { $address } cannot be made.
    .next = Look at the guide with “wegwijs pack check”.
serve-no-address = I cannot listen on { $address }: { $reason }.
    .next = Choose another address with --listen, such as 127.0.0.1:8081.
serve-bad-address = “{ $address }” is not an address to listen on.
    .next = Give an address and a port, such as 127.0.0.1:8080, or unix:PATH, or systemd.
serve-bad-url = “{ $url }” is not an address where readers find a site.
    .next = Give https:// and the name only, such as https://help.example.com, without a path.
serve-bad-check = “{ $url }” is not the address on which a server can be asked how it is.
    .next = Give http:// or https://, the name or the number, and perhaps a port, such as http://127.0.0.1:8080. Nothing comes after it.
serve-silent = Nothing answers at { $url }.
    .next = See whether Wegwijs is running there, and whether the address and the port are right.
serve-stopping = Wegwijs is stopping at { $url }.
    .next = Send nobody new there. Start Wegwijs there again with wegwijs serve.
serve-other = Something other than Wegwijs answers at { $url } (status { $status }).
    .next = Give the address on which wegwijs serve itself listens, without a path.
serve-no-certificate = The certificate or the key cannot be used: { $reason }.
    .next = Use --tls-cert and --tls-key to give two PEM files that belong together.
serve-pack-broken =
    { $count ->
        [one] The guides have 1 error, in { $path }.
       *[other] The guides have { $count } errors. The first is in { $path }.
    }
    .next = See them with: wegwijs pack check

## For an AI assistant (wegwijs mcp)

mcp-unknown-tool = There is no tool “{ $name }”.
    .next = Choose from: { $known }
mcp-unknown-argument = I do not know the argument “{ $name }” here.
    .next = Choose from: { $known }
mcp-argument-missing = The argument “{ $name }” is missing.
    .next = Give it as text.
mcp-not-text = The argument “{ $name }” has to be text.
    .next = Give it as text, or leave it out.
mcp-not-texts = The argument “{ $name }” has to hold texts by name.
    .next = Give back what the last answer gave, or leave it out.
mcp-no-question = There are no words in this to search with.
    .next = Give the question in plain words, or the error message as it is.
mcp-not-started = Wegwijs cannot begin. { $reason }
    .next = Close other programs and try again.
mcp-bad-params = “{ $name }” does not work with these parameters.
    .next = Give an object with the parameters that belong to it.

## What readers report

feedback-where = I do not know where the readers’ reports are.
    .next = Give the same folder as with wegwijs serve with --data, or the same database with --database-url.
feedback-since = “{ $day }” is not a day.
    .next = Write a day as 2026-11-03.
feedback-line = Line { $number } is not a reader’s report.
    .next = What stands before it has been taken over. Mend the line or remove it, and do it again. Nothing will be there twice.
store-address = This is not the address of a PostgreSQL database.
    .next = Give an address such as postgres://NAME@SERVER/DATABASE, or a folder with --data.
store-away = The database does not answer, or does not let Wegwijs in.
    .next = Check that the database is running, and that the address and the password are right.
store-busy = The database has been occupied for too long.
    .next = Try again later.
store-full = The disk with the readers’ reports is full.
    .next = Free some space, and try again.
store-read-only = I cannot write in the folder with the readers’ reports.
    .next = Give a folder with --data in which that is allowed.
store-broken = The file with the readers’ reports is damaged. I have changed nothing in it.
    .next = Put a backup back. There is none? Move feedback.db to another place: a new file is begun then.
store-newer = The readers’ reports were kept by a newer Wegwijs. I have changed nothing in them.
    .next = Update this Wegwijs.
store-other = Something went wrong with the database. Nothing has been kept.
    .next = Look in the log of the database, and try again.
feedback-nowhere = There are no readers’ reports there.
    .next = Give the same folder as with wegwijs serve with --data.
desk-key-alone = There is a key to /-/desk, but nothing is kept that could be shown there.
    .next = Give a folder with --data, or a database with --database-url.
desk-key-short = The key to /-/desk is too short: it could be guessed.
    .next = Take at least { $least } characters. This makes one: openssl rand -hex 20
desk-key-unread = I cannot read the key in “{ $file }”: { $reason }
    .next = Give a file that you may read with --desk-key-file.
