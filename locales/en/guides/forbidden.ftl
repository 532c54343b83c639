### Guide “forbidden”: just “Forbidden”, with four causes in a fixed order; the first “no” is the answer.

forbidden = Just “Forbidden”: why is it refused?
    .summary = Exact Online says “Forbidden” and nothing more. Go through four causes. The first “no” is the answer.
    .keywords =
        forbidden, just forbidden, only forbidden, bare forbidden, access denied, module missing, saving refused,
        posting refused

# C: zapfloor
forbidden_which-message = Does it just say “Forbidden”?
    .body =
        Read the whole message. If anything comes after “Forbidden”, it says exactly what is going on.

        Is there nothing more? Then there are four causes. We go through them in this order: the user, the administration, the app, the licence.

        Meanwhile, do not let the app keep trying: after { -errors-an-hour } errors in an hour, it has to wait for an hour.
    .why =
        Four causes give the same word. Only by going through them do you know which one it is.
    .opt-bare = Yes, just “Forbidden” or { -status-forbidden }
    .opt-more = No, there is more

forbidden_user-may-act = May the user do this by hand?
    .body =
        Have the user who connected the app sign in to { $site } and do by hand what the app wants: make the same entry, or open the same list.

        Does that fail? Then look in “{ -ui-users }”, at “{ -ui-overview }” ①, choose the user ②, and look beside ③ for “{ -ui-rights }”.
    .why =
        An app may never do more than the user who gave [consent](term:consent).
    .opt-may = Yes, that works
    .opt-may-not = No, it is not allowed
    .opt-cannot-tell = I can’t check that
    .alt = This is the page of one user. At the top is “{ -ui-overview }” ①. Below it is the user ②. In a red frame, under “{ -ui-monitor }”, is “{ -ui-access-rights }” ③.

forbidden_user-may-reach = Does that user see the administration?
    .body =
        Have the same user select the name of the administration at the top left ①.
        Can they pick the administration that the message is about?
    .why =
        Rights in one administration do not give rights in another.
    .opt-can-pick = Yes, it is there
    .opt-cannot-pick = No, it is not listed
    .alt = { administration-name.alt }

forbidden_app-may-reach = May the app reach the administration?
    .body =
        Have the same user look:

        1. At the top right, select your own name ① and open “{ -ui-my-exact-online }”.
        2. On the left, select “{ -ui-security-center }” ②.
        3. Find the app ③ and choose “{ -ui-manage-administrations }” ④.

        Is the administration among those that the app may reach?
    .why =
        With a [standard app](term:standard-app), you choose which administrations it may reach. That is separate from what the user may do.
    .opt-included = Yes, it is included
    .opt-not-included = No, it is not included
    .opt-own = It is our own app, so there is no choice
    .alt = At the top right is your name ①. The menu on the left shows “{ -ui-security-center }” ②. In the list is the app ③, with “{ -ui-manage-administrations }” ④ below it.

forbidden_module-included = Does the licence include this part?
    .body =
        Is it about a part such as stock, projects or payroll? See whether it can be opened in your Exact Online.

        Is it not there, not even for the main user? Then the licence does not include it.
    .why =
        This is the last cause. An app cannot use a part that is not there.
    .opt-included = Yes, we have that part
    .opt-not-included = No, we don’t have it
    .opt-cannot-tell = I don’t know

forbidden_other-text = What comes after it points the way
    .body =
        - Is it about `division scope`, `Application Scope`, or a word such as `BlockedUser`? Take the first guide.
        - Is it about too many requests, or { -status-too-many }? Take the second.
        - Does the app want you to sign in, or does nothing come in? Take the third.

forbidden_no-right = The user has too few rights
    .body =
        This is the answer. Ask whoever looks after the users to add the right:

        1. Open “{ -ui-master-data }”, then “{ -ui-users }”, and select “{ -ui-overview }” ①.
        2. Choose the user ②.
        3. Beside “{ -ui-access-rights }” ③, select “{ -ui-rights }” and give what the app’s manual names.

        Then have the app try once. Would you rather not give this person those rights? Let the link run through another user.
    .alt = This is the page of one user. At the top is “{ -ui-overview }” ①. Below it is the user ②. In a red frame, under “{ -ui-monitor }”, is “{ -ui-access-rights }” ③.

forbidden_no-administration = The user may not use the administration
    .body =
        This is the answer.

        { user-rights.body }

        Then have the app try once.

forbidden_app-not-allowed = The app may not reach the administration
    .body =
        This is the answer: the administration is not among those chosen for the app.

        The guide below helps you add it. You then see at once whether it works.

forbidden_no-module = The licence does not include this part
    .body =
        This is the answer. You do not have to change the rights of the app.

        Ask the supplier whether the app can work without this part. Or ask someone who may manage the subscription to add it.

forbidden_still-forbidden = All four are in order
    .body =
        Perhaps the app works on somebody else’s consent. Give consent once more, as the user whom you have just checked.

        Is it still “Forbidden”? Then ask the supplier. Tell them which administration, which part, what time, and that these four have been checked. They can see what exactly the app asked for.

forbidden_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Ask whether the part that the app uses is included in the licence. Tell them that the user, the administration and the app have been checked.

forbidden_where-is-message = Where do I find the whole message?
    .body =
        Look in the app at the last result, or in its log. Select “details” if there is such a thing.

        Is there a piece of text with braces? Look in it for the word `value`. What comes after it is the message.
    .why =
        Many apps only show { -status-forbidden }. The explanation is then one line further down.

# C: Zenvoices
forbidden_which-user = I don’t know which user that is
    .body = { whose-consent.body }
    .why =
        Somebody else’s rights say nothing about this link.

forbidden_which-administration = I don’t know which one it is about
    .body =
        In the app, see which administration the message is shown with. Is there only a number? Look it up in the list at the top left.

        If you don’t know, choose the administration that was added last.
    .why =
        Often the app works for all the other administrations.

forbidden_app-not-in-list = The app is not in my list
    .body =
        Then somebody else gave the consent. Have that person look.

        Or go to “{ -ui-import-export }”, and then to “{ -ui-app-permissions }”. Someone who may manage the subscription sees the apps of all users there, with their administrations.
    .why =
        A [consent](term:consent) belongs to one user. That is why every user has a list of their own.

forbidden_own-app = Is this our own app?
    .body =
        { own-or-standard.body }

        With your own app, there is no choice of administrations. Then this is not the cause: say here that it is your own app.
    .why = { own-or-standard.why }

forbidden_who-knows = Who knows what the licence includes?
    .body =
        Ask someone who may manage the subscription, or your accountant. That right is usually called “{ -ui-manage-subscription }”.
    .why =
        What you see in the menu depends on your own rights, too.
