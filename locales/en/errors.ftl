### Errors: what happened, .why why, .next or .help what you can do.

failure = Error: { $what }

## The command

usage-argument = Wegwijs does not know “{ $arg }”.
    .next = See what you can do with: wegwijs --help
usage-argument-suggest = Wegwijs does not know “{ $arg }”.
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
    .next = An address is, for instance: en/revoke/find-app. See all guides with: wegwijs list
address-too-long = This is too long for an address.
    .next = An address is, for instance: en/revoke/find-app
address-invalid = “{ $part }” cannot be the name of a guide or a step.
    .why = Such a name has small letters, digits and hyphens only.
    .next = See all guides with: wegwijs list
unknown-guide = There is no guide “{ $guide }”.
    .next = See all guides with: wegwijs list
unknown-step = The guide “{ $guide }” has no step “{ $step }”.
    .next = See all steps with: wegwijs show { $guide } --format json
unknown-language = We do not speak the language “{ $tag }”.
    .next = Choose from: { $known }
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
at-start = This is the first step. You cannot go back any further.
barrier = You cannot go back here: what was done cannot be undone.
nothing-to-do = There is nothing that Wegwijs can do for you at this step.
not-connected = Wegwijs cannot do this for you, because no app is connected. Do the step yourself.
which-connection = You have several connections. Choose one: { $known }.
not-in-the-menu = “{ $name }” does not work here. Choose a guide first.
bad-json = This is not valid JSON (column { $column }).
unknown-event = We do not know this event. Use choose, input, command, lang or ui_lang.
unknown-command = We do not know the command “{ $name }”. Choose from: { $known }.
event-too-long = This line is too long. A line can be at most { $kib } KiB.
line-too-long = This line is too long. A line can be at most { $kib } KiB.

## Files

file-not-utf8 = { $path } is not text in UTF-8 (byte { $offset }).
    .next = Save the file again as UTF-8.
file-too-large = { $path } is larger than { $mib } MiB.
    .next = Check that this is the right file.
file-is-folder = { $path } is a folder, not a file.
    .next = Check the name.
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
    .help = “v” is the version in an address. An option cannot have the name of a detour of the same step.
check-duplicate-field = The step “{ $step }” asks for “{ $field }”, but another step does so already.
    .help = Give the field another name.
check-verdict-without-edge = The step “{ $step }” does not say where “{ $verdict }” leads.
    .help = Always name all three: passed, failed and unknown.
check-unknown-guide = There is no guide “{ $guide }”.
    .help = Make the guide, or check the name.
check-unknown-picture = There is no picture “{ $picture }”.
    .help = Make { $file }, or check the name.
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
check-no-keywords = The guide “{ $guide }” has no keywords.
    .help = Add .keywords: words that people type when they look for this.
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
