### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

forbidden =
    just forbidden and nothing else
    the app gets forbidden without explanation
    Exact gives 403 without a reason
    what does a bare Forbidden from Exact Online mean
    the app may not make an entry, it just says forbidden
    the user has too few rights for the link
    why does the app get no access although it is connected
    the app is refused when saving an invoice
    it says forbidden but I don't know why
    our time sheet app may not write in Exact
    module projects is missing and the app says forbidden
    access denied for a part in the app
    Can the licence be why the app gets forbidden?
    which rights does the user of the link lack
    forbidden for stock but not for invoices
    the link can read but may not post
    does the app lack a right
    403 without explanation
    403 forbidden
    access refused
    no access
    not enough rights
    too few rights
    rights are missing
    user lacks rights
    module not in licence
    not in subscription
    app gets no access
    app is refused
    not authorised to post

forbidden_which-message =
    what comes after forbidden
    is it a bare forbidden or is there more
    .opt-bare =
        just forbidden
        yes
        nothing else
        bare 403
        yes only that
        bare
    .opt-more =
        there is more
        no
        division scope
        something comes after it
        there is more text behind it
    .stuck-where-is-message =
        where is that
        I don't see the message
        whole message
        where do I find the message

forbidden_user-may-act =
    which rights does the user of the link need against forbidden
    may the connected user post an invoice by hand
    .opt-may =
        yes
        that works
        they may do it
        by hand it works
    .opt-may-not =
        no
        not allowed
        fails too
        no rights
        he gets refused as well
    .opt-cannot-tell =
        I don't know
        I can't check
    .stuck-which-user =
        which user
        who is that
        I don't know who
        which user are we talking about

forbidden_user-may-reach =
    can the connected user pick the administration that gives forbidden
    user does not see the administration and the app says forbidden
    .opt-can-pick =
        yes
        it is there
        they see it
    .opt-cannot-pick =
        no
        not listed
        cannot pick it
    .stuck-which-administration =
        which administration
        I don't know
        there is no name

forbidden_app-may-reach =
    may the app reach the administration that gives forbidden
    where do I see which administrations the app may reach after a forbidden
    .opt-included =
        yes
        it is included
        included
    .opt-not-included =
        no
        not included
    .opt-own =
        own app
        no choice
        it is our own app
    .stuck-app-not-in-list =
        the app is not there
        not in my list
        can't spot the app in the list
    .stuck-own-app =
        is it our own app
        I don't know whether it is our own app

forbidden_module-included =
    does our licence have the module when the app gives forbidden
    forbidden because stock is not in the subscription
    .opt-included =
        yes
        we have it
        included
        yes the projects module opens fine
    .opt-not-included =
        no
        we don't have it
        not included
    .opt-cannot-tell =
        I don't know
        no idea
    .stuck-who-knows =
        who knows that
        whom do I ask
        who could tell me

forbidden_other-text =
    there is another sentence after forbidden
    forbidden with a reason after it
    .opt-division-scope-error =
        the first
        division scope
    .opt-too-many-requests =
        the second
        too many requests
    .opt-link-stopped =
        the third
        nothing comes in

forbidden_no-right =
    forbidden because the user lacks the right, where do I give it
    add a right to the connected user after forbidden
    .opt-move-link =
        another user
        move it
    .finish =
        done

forbidden_no-administration =
    forbidden because the user may not use the administration
    give the connected user access to the refused administration
    .opt-move-link =
        another user
    .finish =
        done

forbidden_app-not-allowed =
    forbidden because the administration was not chosen for the app
    the app may not reach the company that gives forbidden
    .opt-change-administrations =
        add it
        add

forbidden_no-module =
    forbidden because we don't have the module
    app wants a part that our licence does not include
    .finish =
        ok
        I'll ask

forbidden_still-forbidden =
    checked everything and still a bare forbidden
    rights, administration and licence are fine and yet forbidden
    .opt-reauthorise =
        consent again

forbidden_ask-manager =
    who can see whether the module for the app is in the licence
    ask for help with forbidden about the licence
    .finish =
        ok

forbidden_where-is-message =
    where do I find the full message behind 403
    the app only shows 403, where is the rest
    .done =
        found
        ok

forbidden_which-user =
    which user is behind the link with forbidden
    whose rights do I check for forbidden
    .done =
        found
        ok

forbidden_which-administration =
    the bare forbidden names no administration
    which company is the forbidden about
    .done =
        found
        ok

forbidden_app-not-in-list =
    the app with forbidden is not among my app's permissions
    app cannot be found in my list while it gives forbidden
    .done =
        ok
        found

forbidden_own-app =
    forbidden with our own app
    is forbidden possible for our own app
    .done =
        ok
        clear

forbidden_who-knows =
    who knows which modules we have for forbidden
    whom do I ask what the licence includes
    .done =
        ok
        asked
