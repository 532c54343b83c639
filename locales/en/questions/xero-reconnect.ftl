### How readers ask for this guide: a question a line. Nobody gets to see them.

xero-reconnect =
    connect an app to xero again
    xero connection stopped working
    the connection with xero has expired
    how do I give an app access to xero again
    reconnect an app to xero
    the app keeps asking to sign in to xero
    disconnected by accident in xero, how do I put it back
    the app no longer gets data from xero

xero-reconnect_sign-in =
    at which address do I sign in to xero
    is login.xero.com the right address
    .done =
        address checks out, signed in
        it said login.xero.com, I'm in
        typed the code from my phone and it went on
        logged on with my work mail
        it remembered my password, already on the next page
        I'm through
        signing in worked

xero-reconnect_allow =
    which organisation do I choose when I agree in xero
    where do I give consent in xero
    .stuck-asks-too-much =
        it's requesting way more than it needs
        why would a till want contacts and payroll?
        that's quite a laundry list
        they want write access, reading should do
        don't trust these scopes
        is all of that really necessary?
    .done =
        ticked the ltd and allowed
        chose allow access
        picked the holding and agreed
        it sent me back to the app
        said yes
        permission given for the right company

xero-reconnect_proof =
    does the app have access to xero again
    can you check whether the app gets into xero again

xero-reconnect_prove-by-hand =
    how do I see myself whether the xero connection works again
    is the app back among the connected apps of xero
    .opt-works =
        it works again
        data comes in again
        this morning's bank lines are in there
        running like before
        started a sync and loads came in
        fixed, figures match again
        just sent an invoice across and it arrived
        sure does
        all good
    .opt-not-listed =
        it is not listed
        nothing comes in
        no trace of it under connected apps
        got an error while fetching
        stays empty, nothing loads
        no, it reports not connected
        doesn't work
        blank screen after I agreed and nothing since
        can't find it in xero's list
    .opt-cannot-test =
        I cannot try that now
        no idea
        it only runs at night
        a colleague knows that tool and she's ill
        no new invoices before monday
        I have to leave now
        can't reach that till from here
        we'll notice tomorrow

xero-reconnect_works-again =
    the app is connected to xero again, what now
    xero works again
    .opt-xero-one-organisation =
        it accidentally got the charity too
        one of the two companies should come off again
        I ticked one too many
        it doesn't belong at the holding, the rest is right
        can I take just one away?
        only the ltd was meant
    .opt-xero-revoke =
        I'd rather be rid of it altogether
        how do I throw it out again later?
        disconnect all
        this was a test, remove it
        withdraw it fully please
        that app shouldn't get in anywhere

xero-reconnect_not-connected =
    connecting to xero again failed
    after agreeing the app is not connected to xero

xero-reconnect_not-proven =
    agreed in xero but not checked
    look later whether xero works again

xero-reconnect_not-allowed =
    I did not agree in xero
    I stopped at the consent of xero

xero-reconnect_no-button =
    I see no button to connect to xero
    the app says xero is linked already
    .done =
        found in the settings
        unlinked there first, a button appeared
        was hidden under integrations
        disconnected inside the app and started over
        I've got it
        the vendor showed me where

xero-reconnect_asks-too-much =
    the app wants to know too much of xero
    why does the app ask so many rights in xero
    .opt-go-on =
        fine, I'll accept it anyway
        I go on anyway
        that is fine
        rang the vendor, it's supposed to be like that
        do it anyway
        on second thoughts it fits what the app does
        we really need it, so proceed
        they explained, I'm fine with it
        carry on
    .opt-stop =
        I stop
        rather not then
        calling the vendor first
        not giving them that
        too much, I closed the screen
        my boss isn't okay with this
        cancel
        too risky with our payroll data

xero-reconnect_allow-after-all =
    agree in xero after all
    I give the app consent in xero after all
    .done =
        right, going back
        agreed after all
        on we go
        done, allowed
        back on the consent screen
        let's proceed

xero-reconnect_start-app =
    .done =
        the program is sending me to a xero page
        hit connect and a new tab popped up
        it sat under integrations
        I'm being redirected
        started from the till, xero's waiting for me
        found it and pressed
    .stuck-no-button =
        nothing anywhere to connect with
        the app claims we're already linked
        where's that button supposed to be?
        only a green tick next to xero, no connect
        been through every menu of that tool
