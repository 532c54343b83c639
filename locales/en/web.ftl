### What the pages in the browser say. Texts of guides are in guides/, choices and progress in app.ftl.

site-name = Wegwijs · help with { $product }
skip = Skip to the content
languages = Language of the explanation
choices = Choices
detours = What can go wrong
ways = Elsewhere
send = Send
privacy = This site keeps nothing about you: no cookies, no names, no questions.

## The first page

start-title = What are you running into?
start-body = Type what you want to do, paste an error message, or choose a guide. You see one step at a time.
start-question = Your question or error message
start-guides = All guides

## A step

step-description = A step of the guide “{ $guide }”.
say = Say what you see, or ask a question
paper = The whole guide, to print
paper-walk = Walk through this guide step by step
share = Send this step to somebody
share-link = Whoever opens this link comes to exactly this step
copy = Copy
copied = The link has been copied.
program-checks = With Wegwijs as a program on your own computer, this can also be checked for you.
field-hint = The next steps then mention that name. It stays in this tab and is not sent.
field-keep = Use this name
field-done = The name is in the text now.
field-noscript = JavaScript is off in this browser. You cannot fill in a name then, but there is no need to: just go on.
done-body = You can close this tab. Nothing about you has been kept.

## As a conversation

chat-you = You:
chat-waiting = One moment.

## In a desk’s own site, and as files

embed-open = Need help?
embed-close = Close the help
embed-frame = Help, step by step
export-asking = You cannot ask questions on these pages. With Wegwijs as a program on your own computer you can.
export-asking-there = To ask a question, or paste an error message, go here:
export-start-body = Choose a guide. You get one step at a time.

## When something does not work

problem-page = There is no such page
problem-page-next = Perhaps the link did not arrive in one piece. Ask your question below, or choose from all guides.
problem-guide = There is no such guide
problem-guide-next = Perhaps the guide has another name now, or the link did not arrive in one piece. Ask your question below, or choose from all guides.
problem-step = There is no such step
problem-step-next = The guide exists, but this step does not. Ask your question below, or start the guide again from the list.
problem-language = We do not speak this language
problem-language-next = You can go on in the languages at the top of every page.
problem-long = This address is too long
problem-long-next = None of our pages has such a long address. Start with the guides.
problem-method = This page cannot do that
problem-method-next = This page is there to be read. Start with the guides.
problem-host = This page has another address
problem-host-next = The link names an address where this help is not to be found. Ask whoever sent it for the right link.
problem-origin = This form came from another site
problem-origin-next = So we do nothing with it. Ask your question on our own page.
problem-form = Your question did not arrive well
problem-form-next = Ask your question again below.
problem-large = This is too long to read
problem-large-next = Paste the error message only, or type your question in a few sentences.
problem-slow = Your question did not arrive completely
problem-slow-next = The connection was too slow, or was lost. Try again.
problem-often = That was a lot of questions in a row
problem-often-next = Wait a few seconds and ask your question again. You can go on reading the guides.
problem-busy = It is busy right now
problem-busy-next = Ask your question again in a few seconds. You can go on reading the guides.
problem-ours = Something went wrong here
problem-ours-next = It is not your doing. Try again in a moment, or choose from all guides.

## Does this step match what readers see?

readers-confirmed =
    { $readers ->
        [one] Confirmed by 1 reader, on { $day }.
       *[other] Confirmed by { $readers } readers, last on { $day }.
    }
readers-changed = Readers report that this screen has changed.
day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
day-as-written = { $day }
report-title = Does this step match your screen?
report-legend = What do you see?
report-yes = Yes, it matches
report-no = No, something is different
report-label = Something has another name
report-place = Something is somewhere else
report-absent = Something is not there
report-line = What exactly do you see? (optional)
report-line-hint = One sentence is enough, { $most } characters at most. Do not write names or passwords.
report-back = Back to the step
report-thanks = Thank you
report-thanks-body = Your report has been kept, without your name or anything else about you. The author of the guide sees what needs to change.
report-choose = Choose what you see, and then send it.
report-long = This is too long. Write { $most } characters at most.
report-secret = There seems to be a password or a code in this. So it was not kept, and we have removed it. Write it without that code, or leave it empty.
report-old = This page was open for too long. See whether all of it is still right, and send it again.
report-often = A lot has been reported from this place today. Tomorrow it is possible again.
report-not-kept = This has not been kept. Try again later: what you filled in is still here.

## What readers report about all steps, for who writes the guides

desk-title = What readers report
desk-key = Key
desk-open = Open
desk-wrong = This does not open it. Try once more.
desk-away = The reports cannot be reached now. Try again later.
desk-since = Since { $day }. What to look at first is at the top.
desk-nothing = No reader has reported anything.
desk-mend = What needs to change
desk-more =
    { $number ->
        [one] 1 more screen is in “wegwijs feedback”.
       *[other] { $number } more screens are in “wegwijs feedback”.
    }
desk-step = Step
desk-version = version { $version }
desk-labels = Labels
desk-matches = Matches
desk-label = Other name
desk-place = Other place
desk-absent = Not there
desk-last = Last
desk-walks = How readers get on
desk-guide = Guide
desk-shown = Shown
desk-finished = To the end
desk-unanswered = Questions without an answer
desk-stuck = Stuck at
desk-start-unanswered =
    { $number ->
        [0] Every question on the start page got an answer.
        [one] On the start page 1 question got no answer.
       *[other] On the start page { $number } questions got no answer.
    }
