### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

change-accountant =
    we are getting a new accountant, what do I do with all the links
    changing accountants and tidying up the connections
    the old bookkeeper still has access everywhere
    switching to another accounting firm
    which links have to go when we change accountants
    We are moving to another firm and twenty apps are attached
    How do I make sure our previous accountant can't get at anything?
    After the change of firm everything of the old firm has to go
    withdraw all apps of the old accountant
    new accountant, in which order do I move the links
    Gave notice to the bookkeeper, now the connections
    can the previous bookkeeper still look in through an app
    our books go to another accountant
    we are leaving our accounting firm, what do I do first
    The new bookkeeper asks which links belonged to the previous one
    checklist for a change of accountant
    go through all links because we change accountants
    cooperation with the firm ends, tidy up apps
    new accountant
    other accountant
    another bookkeeper
    new bookkeeper
    another firm
    change of accountant
    old accountant
    old bookkeeper
    previous accountant
    former accountant
    previous firm
    leave the accountant
    accountant has left
    links of the old accountant
    accountant still has access
    bookkeeper can still get in
    all links at once
    move the administration

change-accountant_whose-subscription =
    is the subscription ours or the accountant's when we switch
    does it matter whose exact subscription it is with a new accountant
    .opt-own =
        ours
        we pay
        our own subscription
        it is our own
        it's ours, we pay Exact directly
    .opt-accountants =
        the accountant's
        the firm's
        the accountant pays
        through the bookkeeper
    .stuck-how-to-tell =
        I don't know
        how do I see that
        no idea whose

change-accountant_make-list =
    make a list of apps before we change accountants
    which apps does the old bookkeeper use
    .done =
        list made
        done
        written down
        made the inventory
    .stuck-menu-not-visible =
        I don't see that menu
        app permissions is missing
        I don't have that menu
    .stuck-what-to-note =
        what do I write down
        what goes on the list

change-accountant_keep-or-stop =
    which apps stay when the accountant leaves
    how do I decide what can go after moving to a new firm
    .done =
        done
        all marked
        ready
        sorted them all
    .stuck-unsure-about-app =
        I don't know that app
        I doubt about an app
        unknown app

change-accountant_move-kept =
    an app that stays is in the old accountant's name
    our webshop is connected through the login of the old firm
    .done =
        moved
        everything is in our name
        done
        all kept apps now run under our own login
    .stuck-nobody-to-move-to =
        we have nobody
        no user
        to whom then

change-accountant_withdraw-old =
    withdraw apps of the old accountant
    remove consents of the previous firm
    .done =
        withdrawn
        all gone
        done
    .stuck-accountant-does-not-help =
        they don't help
        the accountant does not answer
        they refuse
        they're being difficult and won't help
    .stuck-no-revoke-button =
        I can't withdraw anything
        no revoke button
        I may not

change-accountant_remove-users =
    block users of the old accountant
    when do I delete the login of the previous bookkeeper
    .done =
        deleted
        blocked
        done
        their logins are blocked
    .stuck-may-not-change-users =
        I may not
        I can't change users
        need admin rights for that, don't have them
    .stuck-accountant-linked =
        they are not listed
        no user of the accountant
        accountant not in the list

change-accountant_look-again =
    is the change of accountant complete now
    check that the old accountant can't get in any more
    .opt-clean =
        yes
        all well
        everything works
        tidy, everything we keep is working
    .opt-links-left =
        something is left
        an old app is left
        one of theirs is still on it
    .opt-link-stopped =
        an app has stopped
        the webshop stopped
        our time tracking app died after the switch
    .opt-cannot-tell =
        I can't see it
        I don't know
        no access to that list

change-accountant_changed =
    change of accountant complete, what now
    make links for the new accountant
    .finish =
        done
        thanks

change-accountant_moves-along =
    move the administration from the old accountant's subscription to the new one
    workflow for moving an administration between firms
    .finish =
        ok
    .opt-move-link =
        move the links

change-accountant_links-left =
    an app of the previous accountant is still in the list
    after the switch a link of the old firm is left
    .opt-revoke =
        withdraw

change-accountant_kept-link-stopped =
    after removing the old accountant our till no longer works
    since the accountant left an app that had to stay fetches nothing
    .opt-move-link =
        move it
    .opt-link-stopped =
        why it stopped
        figure out why it stopped

change-accountant_ask-manager =
    I can't see the list of apps for the change of accountant
    who helps with the links of the previous accountant
    .finish =
        ok

change-accountant_how-to-tell =
    how do I know whether the exact subscription is ours or the accountant's
    in whose name is the subscription when we switch firms
    .done =
        I know
        ours
        ok

change-accountant_menu-not-visible =
    I don't see app permissions for the list of the old accountant
    menu is missing when tidying up after the old accountant
    .done =
        found
        ok

change-accountant_what-to-note =
    what do I note per app when changing accountants
    which columns on the list for the new accountant
    .done =
        ok
        clear

change-accountant_unsure-about-app =
    unknown app of the old accountant, remove or leave it
    nobody knows whether this app of the previous accountant is needed
    .done =
        ok

change-accountant_nobody-to-move-to =
    to whom do I move the links of the old accountant
    we have no user of our own for the links of the firm
    .done =
        ok

change-accountant_accountant-does-not-help =
    old accountant refuses to withdraw the apps
    previous accountant no longer answers about the links
    .done =
        ok

change-accountant_no-revoke-button =
    I can't withdraw the apps of the previous accountant
    no button to remove the consent of the old accountant
    .done =
        ok

change-accountant_may-not-change-users =
    I may not block the users of the old accountant
    who deletes the login of the old firm
    .done =
        ok
        asked

change-accountant_accountant-linked =
    the accountant is not among the users but does see our administration
    end external administrations at accountants.exact.com
    .done =
        ok
        ended
