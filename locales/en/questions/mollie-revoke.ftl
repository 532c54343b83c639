### How readers ask for this guide: a question a line. Nobody gets to see them.

mollie-revoke =
    how do I withdraw an app at mollie
    revoke an app at mollie
    remove an app from mollie
    withdraw consent at mollie
    an old web shop still has access at mollie
    revoke authorisations in the mollie dashboard
    stop an app that looks at our payments at mollie
    disconnect an app at mollie
    take an app's rights away at mollie
    same thing pops up in Mollie actually. get it out of there
    does mollie have that? I mean cutting an app off at mollie
    forget it. mollie then, remove that app's authorisation
    does that also work with mollie
    list done thanks. same clean-up at Mollie?
    mollie is what i meant
    found it, but in Mollie! how to get rid of it
    and for Mollie? want to cancel an app over there
    is mollie on offer as well, same wish
    how to revoke an app at Mollie
    our old invoicing tool still has access to Mollie
    remove a third party from our Mollie account
    I authorised a plug-in maker at Mollie and want that to stop
    Mollie dashboard: withdraw permission of an integration
    cut off the accounting software from our Mollie payments data
    disconnect app from mollie
    unknown app was approved in Mollie by an intern, get rid of it
    we leave our subscription platform, how to end its Mollie access
    Please explain how to terminate an application's mandate in Mollie.
    former web builder can still see our Mollie transactions
    which steps to deauthorise something in Mollie
    take away our CRM's rights at Mollie
    Mollie: stop a reporting service from reading payouts
    undo consent in mollie
    a partner is still linked to our Mollie organisation, end that
    till system shouldn't reach Mollie any longer
    how do I throw out a connected program in Mollie and verify it's gone
    how do I withdraw an app at Mollie
    our payment provider Mollie still has a webshop plugin authorised, where do I remove it
    How can I tell whether it has really left Mollie?
    now the same at mollie
    there's an old bookkeeping app on our Mollie too, it can go
    how do I revoke what I allowed at Mollie?
    Mollie: revoke the consent
    where's Authorisations in the Mollie dashboard?
    next one is mollie, same story
    our former web agency still gets into our Mollie account
    Could you also assist with withdrawing an application in Mollie?
    and what about mollie, doesn't something have to go there as well?
    i stopped with subscription service, but it still can read my mollie
    done with exact, on to the mollie one
    how do I kick an old shop plugin out of Mollie
    Our former bookkeeping app still reads along at Mollie. How can I shut that off?
    Mollie: take back the permission we once gave a cash flow service
    end third party access to our Mollie account
    We changed POS supplier and the old one still has rights at Mollie. How do I take those away?
    an intern allowed some service in our Mollie account, undo it
    remove a connected service from Mollie ourselves
    I regret giving a reporting app access to Mollie. Where's the way out?
    who can look into our Mollie and how do I stop one of them
    remove app from Mollie
    revoke Mollie access
    disconnect Mollie
    delete Mollie integration
    how to revoke an app in Mollie?
    Mollie authorisations page
    withdraw consent Mollie
    unlink Shopify from Mollie
    Mollie connected apps remove
    cancel app permission in Mollie
    stop app using our Mollie
    Mollie dashboard revoke
    Mollie oauth app delete
    take app off Mollie
    third party access Mollie end
    unauthorise webshop at Mollie
    Molie remove connection
    where do I disconnect apps in Mollie?
    block an app at Mollie
    Mollie permissions of bookkeeping app remove
    cut our invoicing tool off Mollie
    undo Mollie authorisation
    Mollie revoke Lightspeed
    remove WooCommerce from my Mollie account
    new webshop, so the old one off Mollie
    approved an app in Mollie by mistake
    do payments stop if I revoke at Mollie?
    Mollie app unused for years, delete it
    and what about Mollie?
    cut an app off from Mollie
    Our old bookkeeping tool still has access to our Mollie account. How is that undone?
    our payment thing at Mollie has to go too
    also pull an app at Mollie please
    disconnect an app from Mollie
    We no longer use a subscription tool; how do I take away its access to our Mollie account?
    remove third-party access in mollie dashboard
    How do I cut off an app from Mollie?
    mollie remove connected app
    We stopped using Xolo and don't want it to read our Mollie payouts any longer
    revoke authorization mollie
    I gave a reporting tool access to Mollie and I regret it, how undo?
    Our accountant's software is still linked with our Mollie, must be gone
    mollie oauth app, kick it out
    revoke app in mollie
    how do I stop the booking system from getting in our Mollie
    I connected some dashboard with Mollie for a trial, want it out
    remove access of third party from mollie account
    Old webshop agency still has authorisation on our Mollie. Off, please
    mollie disconnect accounting link
    treasurer here, need to cut a fundraising app off from the club's Mollie
    revoke app access mollie
    How can I disconnect our old invoicing tool from Mollie?
    a former partner's software still sees our Mollie payments
    I gave permission in Mollie to an app, how to take back
    unlink accounting program from my Mollie account
    remove authorised application Mollie
    we changed webshop plugin and want the old one's rights in Mollie gone
    The gift card tool we dropped still has access to our Mollie
    take back what I allowed an app to do in Mollie
    Our deposit-taking booking site is gone, its Mollie permission isn't
    mollie disconnect accounting app salon
    Ticket app for our music cafe had access at Mollie, we dropped it
    throw an app out of mollie
    How do I make sure the invoicing program can't look at our Mollie payouts any more?
    Agency that made our webshop still has rights at Mollie through their app
    I authorised a donations widget in Mollie once, undo that
    ordering app showed my Mollie payouts to the chef, that app has to leave Mollie
    remove acces app mollie
    How do I throw an old shop plugin out of my Mollie account
    Our previous accounting tool can still read the client's Mollie payouts
    cut the CRM off from Mollie please
    Client left us, and our settlement import should no longer see his Mollie
    Some bookkeeping app is authorised on the payment provider with the M and I want it gone
    disconnect reporting thing from mollie
    I let an invoicing app into Mollie last year, don't use it any more
    I see FactuurSturen still allowed in my Mollie dashboard, how do I take it off
    webshop client leaves our firm, we must no longer read his Mollie
    Remove consent molly payments for old software
    the charity's donation platform still has a foot in its Mollie
    withdraw mollie authorization
    on Mollie's side, end what I granted a bookkeeping app
    chatbot off the client's Mollie
    take away an app's authorisation with our payment provider Mollie
    third party still reads our Mollie payouts, contract is over
    remove a connected app from the Mollie dashboard
    OAuth grant at Mollie must end
    cancelled bookkeeping package still reads settlements at Mollie
    gave a plug-in entry to our Mollie account and want rid of it
    The old ticket tool can still look in our Mollie, how to end that?
    Cut off an app from Mollie for our football club
    The fundraiser is done; the platform must no longer see our Mollie payments
    An events bureau still sees our Mollie payments, stop that please
    Take back the yes I gave at Mollie to a shop plugin
    The payment dashboard of an ex-agency must lose access to our Mollie
    withdraw an app at Mollie
    Our web agency connected itself to our Mollie account, end that
    remove bookkeeping link from mollie after selling the shop
    stop the reporting tool from reading Mollie settlements
    Former shop builder still connected to the Mollie account, withdraw
    The divested web business' tool should no longer look in Mollie
    the marketplace tool must not see Mollie any more
    Mollie permission of our former bookkeeping tool, withdraw
    The reconciliation tool is replaced; end its Mollie access
    take away Mollie access from agency
    revoke an app's consent at Mollie
    our ex-platform still sees transactions in Mollie
    How do I stop the bookkeeping tool reading my Mollie settlements
    merchant wants our app out of his Mollie dashboard
    the previous web builder's tool might still issue refunds through Mollie, stop it
    the tipping app we tried is still authorised at Mollie
    mollie revoke app
    remove integration mollie dashboard
    third party can see my mollie payments stop that
    we switched invoicing software and the former one is still authorised in mollie
    mollie: unplug bookkeeping add-on
    old shop plugin off mollie
    mollie permissions supplier end
    Remove the booking app from our Mollie account
    A ticketing tool still has access to Mollie, I want that gone
    mollie authorisation, how do I take it back
    Our club's donation plugin can still see payments at Mollie, out with it
    Where does Mollie keep apps I once approved?
    An accounting plugin can still look in Mollie and has no business there
    Remove a third-party app from our Mollie account
    the subscription tool should lose its access to mollie
    Old plugin can still read our Mollie payments, stop that
    where in Mollie do I withdraw the permission of an accounting app
    ticket: drop Mollie authorisation for legacy shop module
    contract ended, kick the app out of Mollie
    Our web agency changed and its tool can still look into Mollie
    donation plugin must leave our Mollie
    undo what I approved at Mollie for a checkout platform
    mollie: stop bookkeeping link
    we take payments with Mollie and an old webshop plug-in should lose access
    Mollie dashboard: who has authorisation and how do I end one
    the bookkeeping connector should no longer see our Mollie settlements
    remove third party from Mollie
    disconnect Exact from Mollie, at Mollie's side
    take the crowdfunding platform out of my Mollie account
    a plug-in we once allowed in Mollie should be thrown out
    how do I see and end authorisations in Mollie
    our payment provider Mollie still lets the old accounting tool look in
    revoke Shopware's access to mollie
    I don't want the reporting app in my Mollie account
    Mollie: withdraw the permission of a subscription billing tool
    the invoicing software may not see our Mollie payments any longer
    our former web agency has an authorisation in Mollie
    take a tool off Mollie
    Mollie authorisation for a donation plug-in has to end
    who's allowed into our Mollie account and how to throw one out
    molie revoke app acces
    our Mollie has three authorised apps, one of them has to leave
    our former shop builder should be removed from the authorisations at Mollie
    How do I remove an app from Mollie?
    Revoke access in Mollie
    A tool should no longer reach our Mollie payments
    Unlink an integration at Mollie
    A client once let an invoicing tool into Mollie and now wants that withdrawn. How is it done?
    The webshop agency still has permission in our Mollie account through its app. I'd like to end that.
    The bookkeeping app needn't look into Mollie any more; our client wants the authorisation ended.
    How does a client take back the permission he gave a reporting tool in the Mollie dashboard?
    Former stock package can still see our Mollie payments, take it off
    we quit an invoicing tool that was tied to Mollie
    sales trialled a subscription tool on Mollie, it may no longer read payments
    Throw a plugin out of my Mollie account
    Some accounting tool reads our Mollie payouts and we want that to stop
    I approved something at Mollie once, undo it
    Our ex web builder shouldn't see Mollie any more
    May I kick an app out of our Mollie account myself?
    The old bookkeeping add-on shouldn't be able to see our Mollie payouts any more
    Before we close the invoicing tool it should lose sight of Mollie. Where?
    Mollie shows an authorisation for a tool we left, pull it
    withdraw an app's access to our Mollie
    an app in Mollie has consent I can't remember, delete
    We replaced the bookkeeping app which read our Mollie payouts, now take it off
    Fell out with the web agency and they're still let in at Mollie
    trial is over, remove that app from mollie
    The app maker went bankrupt; I don't want anyone coming into my Mollie through them
    the old bookkeeping package must not read our Mollie any longer
    take back permission of a partner app in my Mollie dashboard
    remove app mollie
    mollie authorisation revoke
    disconnect from mollie
    mollie third party access off
    unlink bookkeeping tool mollie
    moliie app disconnect
    How do I unhook something at mollie?
    revok app molie
    An old invoicing tool still reads our Mollie payments, how do I shut it out
    Said yes at Mollie to a forecasting app, want to take that back
    Remove an app's access to our Mollie account
    Stop the old shop builder from seeing our Mollie payments
    I authorised a donation tool at Mollie and want to take that back
    An agency once had entry to our Mollie via their app, it should go
    Deny an invoicing tool our Mollie data from now on
    How do I withdraw an app's permission at Mollie?
    We left our webshop builder and want its access to Mollie ended.
    Where in the Mollie dashboard do I remove an authorised app?
    I want to disconnect our accounting app from Mollie.
    A plug-in has access to our Mollie account and has to go.
    How do I cancel the authorisation I gave a booking tool in Mollie?
    Our crowdfunding tool should have no more rights in Mollie. Where do I click?
    The agency's app can see our Mollie payments. How do I take that away?
    stop an app from seeing our mollie account
    How do I take an app's access away in Mollie?
    I don't want a plug-in to reach my Mollie account any longer
    Our former bookkeeping tool can still read Mollie, how do I end that?
    A plug-in of our former shop still has permission at Mollie, how do I take it back?
    Where do I revoke an app that I once authorised in Mollie?
    Our former bookkeeping tool still reads Mollie payments, where do I withdraw its consent?
    How do I take away the access an app has to our Mollie account?
    We stopped with a donation plugin, where in Mollie do I revoke it?
    Our former accounting tool can still see Mollie payouts, how do I close that off?
    A bookkeeping plug-in was allowed into Mollie by me, how do I reverse that?
    An old shop app still has a say in our Mollie, I want it out
    how to take back the ok I gave some app at mollie
    the loyalty app must not see our Mollie payments any more
    Mollie: take away what I allowed to the till
    We gave a reporting thing access to Mollie and are done with it
    kick an old bookkeeping tool out of Mollie
    Our client's old bookkeeping sync must not see his Mollie account any more
    Take an app's permission away in Mollie
    Invoice tool off the client's Mollie, please
    Several bookkeeping tools on the client's Mollie, how do I say which should be pulled
    remove an app's authorisation at Mollie
    Mollie: an accounting sync we dropped still holds permission
    Billing tool's contract is over, it should no longer get at our Mollie account
    Take back an authorisation we gave a partner in Mollie
    mollie app remove
    stop tool reading mollie
    mollie authorisation withdraw
    take back mollie consent
    kick an app out of our Mollie account
    the old shop plugin shouldn't see our Mollie payments any more
    remove authorisation of a fundraising tool at Mollie
    Mollie: an ex-volunteer's app still has access
    it's out of Exact already, now Mollie as well
    withdraw consent for a crowdfunding tool in Mollie
    withdraw the accounting app's access at Mollie
    our old webshop plugin can still see payments at Mollie, cut it
    Mollie dashboard: throw out a third party tool
    client asks how to disconnect us from Mollie
    An app must not get into Mollie anymore
    How do I cancel an authorisation at Mollie?
    Our former shop is still tied to Mollie
    Cut a program off from our Mollie account
    Take back the consent I gave at Mollie
    A client wants his old web shop app out of Mollie, where do we withdraw that permission?
    Our retail company stops with a subscription app, how do I take it off our Mollie account?
    The foundation doesn't want a donation app in its Mollie anymore, how do we end that on their behalf?
    For a client with three web shops a marketing app has to leave Mollie, how do we remove it?
    How do I withdraw an app's consent at Mollie?
    revoke app in mollie dashboard
    Client wants a reporting tool out of his Mollie account, where is that done?
    How do I remove an app's access in Mollie?
    revoke app mollie dashboard
    An old plugin still has permission at our Mollie account, how do I end that?
    A bookkeeping tool reads our Mollie payments and must stop doing so. Where in Mollie do I take that away?
    Take away an app's consent at Mollie
    How do I withdraw an app's permission in my Mollie dashboard?
    Our old webshop plugin still has access to Mollie, how do I remove that?
    I allowed a subscription tool at Mollie and want to take back that permission.
    mollie app authorisation remove
    How do I kick an old shop plugin out of our Mollie account?
    A webshop builder still has an authorisation on our Mollie organisation, take it off.
    How can I stop a plugin from reaching Mollie?
    Withdraw the consent of an accounting app in Mollie
    I want to revoke an application in Mollie
    Which screen in Mollie lists the apps I gave consent to, and how do I revoke one?
    Someone left us with an old donations app that can still see Mollie payments, how do we withdraw it?
    I want Mollie to stop letting our old webshop plugin in
    Want to kick a reporting tool out of our Mollie account.
    Withdraw a partner app's permission at Mollie
    Which screen at Mollie takes a partner's permission away?

mollie-revoke_for-me =
    can you withdraw the app at mollie for me
    can wegwijs do this at mollie
    can you do the Mollie one for me
    do it for me at Mollie
    We own the app's keys at Mollie. Would the assistant be able to request the withdrawal there itself?
    can you revoke it at Mollie on my behalf
    Is there a program that pulls a third party's Mollie tokens?
    can you withdraw our own app's Mollie consent for me
    Do the Mollie revoke on my behalf, it's an app we built ourselves
    before you touch anything at mollie show me request
    can you do the mollie revoke for me, it's our own app
    please withdraw our in-house app at Mollie automatically
    we hold the app's keys, will you revoke with Mollie yourself?
    can Wegwijs withdraw consent at Mollie for our own app
    please do the Mollie revoke for me, it is our in-house app
    show what you would send to Mollie before revoking our app
    could you withdraw it at Mollie for me
    can you do the mollie one
    Would you end the Mollie permission for our client yourself
    .act =
        handle it for me please
        please revoke it on my behalf, it is our own application
        please revoke it, we built it ourselves
    .plan =
        show the exact call first
        can I inspect what will be sent
        would like to read what goes to Mollie prior to approval
    .by-hand =
        not our own app so I do it in the dashboard
        not our own app so I'll click

mollie-revoke_open-authorisations =
    where is authorisations in mollie
    where is more in the mollie dashboard
    where are the apps with access in mollie
    where in the Mollie dashboard are the authorisations
    which menu in Mollie lists the apps with permission
    my Mollie is in Dutch, what's authorisations called there
    Where in the Mollie dashboard is the list of services that were given access?
    under which menu does Mollie hide Authorisations
    Just want to look which programs may read along at Mollie. Which page is that?
    my Mollie dashboard is in Dutch, what's More > Authorisations called
    where in the Mollie dashboard are the connected apps
    Mollie authorisations page
    I'm logged in at Mollie but see only payments and balances. Under which menu are the things we've authorised?
    where are the authorisations in the Mollie dashboard
    My dashboard is in Dutch, under which menu does Mollie list the apps I allowed?
    where in the Mollie dashboard are the apps that have access
    cannot find authorisations in mollie, is it under More?
    which menu of Mollie shows what I've allowed
    where's the list of authorised apps in Mollie dashboard
    which menu in mollie shows who has access by app
    can't find Authorisations in Mollie, is it under More?
    where do I find authorisations in Mollie dashboard
    Mollie page with the apps I approved?
    more > ? in Mollie to see connected apps
    I'm in the Mollie dashboard, where is the page with apps that I've let in?
    in which menu does Mollie list the programs I let in
    where in Mollie's dashboard are the authorised apps
    Where inside Mollie's dashboard are the apps that may see our payments?
    under which Mollie menu are the app consents
    which menu in Mollie's dashboard lists apps with access
    mollie Authorisations menu
    under which menu of Mollie's dashboard are the authorised apps
    In which menu of the Mollie dashboard do I find the apps I authorised?
    Which menu in Mollie's dashboard lists apps with permission
    Where in the Mollie dashboard are the permissions we granted?
    where authorisations in mollie dashboard
    which menu in the Mollie dashboard has the authorised apps
    Where in the Mollie dashboard are the app authorisations?
    Which menu in the Mollie dashboard lists apps with access?
    .done =
        on that page now
        I see which programs have consent
        logged in and got there through more
        three apps in front of me
        list is up
        it was the last menu item indeed
        found it, next
        on the authorisations page
        opened More, then the second item
        The list of apps is showing
        logged in to the dashboard and got there
        mine says Autorisations in French but it's open
        done, I see three names
        that's open, next
        I see a row of program names
        There, through the dots
        our bookkeeping link is second from the top
        different wording on mine but same page
        I'm there, three apps showing
        it wasn't obvious but the list is open
        list of apps in front of me
        after two-factor I landed on the right screen
        I'm on that page
        found it under the more thing
        yup there now
    .stuck-not-my-app =
        can't you do that behind the scenes?
        a tool like you should manage this itself
        rather have it happen by itself
        is there an api that settles this at once
        don't feel like logging in, you do it
        can't you do this on my behalf?
        is there an API call that would save me the clicking
        It's a third-party app, could a tool remove it for us?
        why do I have to do it by hand
        we want to script this, is that possible
        Do I have to do this by hand? A script would be nicer
        why won't the computer take care of it
        with our own app a command did it, not with this one?
        can't you do this for me somehow?
        isn't there some script that handles this?
        got a program for that, to do it by itself?
        any software that'd do it so i needn't bother

mollie-revoke_withdraw =
    where do I click revoke in mollie
    what is the button to withdraw called at mollie
    which button next to the app in Mollie
    does revoking in Mollie count for the whole organisation or just me
    what ends when I press revoke in Mollie's list
    Does ending an approval at Mollie count for the whole organisation or only me?
    I've the Mollie list open and found the service, which button beside it
    If I press Revoke in Mollie, do my colleagues lose that tool as well?
    At the row of the old supplier in Mollie. What do I click to make it stop?
    found the app in Mollie's list, now what do I press
    Mollie revoke button
    If I hit revoke next to the app at Mollie, does it end for all my colleagues as well?
    which link next to the app removes it at Mollie
    Does a revoke at Mollie count for the entire organisation?
    I see the app under authorisations in Mollie, what button ends it
    "Revoke" next to the app in mollie, does that remove it right away?
    app is in the mollie authorisations list, what do I click next to it
    is "Revoke" the right button in Mollie to throw the app out
    found the thing in Mollie's list, how do I withdraw it now
    in Mollie's list of authorisations, how do I remove the app
    does the Revoke button in Mollie take effect for that app only
    found it under Authorisations in Mollie. next click?
    There's the ticket app in Mollie's authorisations, what next
    Found the program in the Mollie list, what do I press next to it
    how to strike an app from Mollie's authorisations list
    Which button beside the app in Mollie ends its access?
    in Mollie's authorisations list, what do I press
    on Mollie's authorisations page, what do I press next to the tool
    mollie list open, click revoke which
    in Mollie's list of authorisations, which button ends the app's access
    found it under Authorisations at Mollie, which button
    I'm at Mollie's authorisations, what do I click to end one
    in Mollie's list, which button ends the permission
    found the tool in Mollie's list, what do I press
    What do I press beside the app in Mollie's authorisations?
    .done =
        revoked
        asked if I was sure, said yes
        consent taken away
        it's done
        the bookkeeping link is off
        clicked it on the second row
        withdrew it just now
        clicked revoke next to it
        consent pulled
        It's been taken out at Mollie
        done that, confirmed as well
        revoked, please check
        the app has been cut loose
        number four pressed
        it asked was I sure and I was
        Kicked out
        pressed the red word beside it
        our treasurer has just thrown it out
        revoked it just now
        clicked it, gone
        button pressed, row vanished
    .stuck-payments =
        will checkout stop working in my shop?
        can customers still check out after this?
        do I still get my payouts?
        what happens to ideal in the shop
        will subscriptions run on?
        afraid my till goes silent
        will customers still be able to pay?
        does this interrupt our checkout
        I worry that subscriptions get cancelled
        what about payouts to our bank, do those continue?
        is our iDEAL affected if I press that
        can customers still check out after that?
        Afraid the till goes dark this afternoon
        will iDEAL carry on
        surely no money comes in any more if I do this
        will iDEAL keep working afterwards?
        customers still able to pay after this?
        customers can still check out afterwards, right
        there's a webshop sale tonight, I can't afford downtime
        will customers still be able to pay
        I'm afraid the checkout of my shop breaks if I press that
        will ideal still go through for our members' fees after this
    .stuck-fewer-rights =
        can I keep it but with fewer permissions
        it may go on reading settlements but no customers
        can I switch off refunds only?
        want to keep it, limited
        not everything, just a bit of it
        read only would be enough for this program
        I'd like to keep it but with read access only
        is there a way to strip just the refunds permission
        It can do more than it needs to, can I cut that down?
        don't want it gone, only restricted
        can scopes be reduced one by one here
        it may keep looking, just no more refunds
        not out altogether, only clipped a bit
        Take the customer data off it, leave the rest
        can I say: read yes, change no
        I don't want to kick it out, just trim what it can do
        it should only read payments, no more refunds, is that possible
        can I just trim what it's allowed to do?
        it should keep reading orders but lose refunds
        I want to keep it but limit what it can do
        may it stay on but only read
        only want to take off some permissions, not all
    .stuck-app-not-in-list =
        the app is not listed there
        the woocommerce plugin is missing
        only an old test app, not ours
        where among these should it be?
        my list is empty
        read every name, ours isn't included
        the app isn't in here
        my list shows nothing at all
        Can't find our shop plugin among these
        it must be somewhere else, I see only two unrelated ones
        where is it? we do use it with Mollie every day
        other names yes, the one I'm after no
        empty page, and yet they still read our payments
        The shop plugin doesn't occur there
        looked twice, nowhere
        no trace of it here
        scrolled three times, it's not among these
        don't see that app here
        this list doesn't contain it
        the plugin does not appear amongst these
        not seeing our app here

mollie-revoke_proof =
    how do I know the app is really gone at mollie
    can you check whether the app still gets in at mollie
    can you verify Mollie really turned our app away
    how to prove the app has no more access to mollie
    withdrew at Mollie, please check it worked
    can I test if it really cannot get in mollie now
    check that the app lost its Mollie access
    after revoke in Mollie, how to prove it
    app says reconnect to Mollie after I revoked, should I?
    How to verify the app lost Mollie access
    Can you verify the app is really out of Mollie now
    How do I verify that an app is out of Mollie after revoking?
    .plan =
        what do you send them, let me see
        show me the call first, i'm their IT supplier
    .by-hand =
        leave that to me, i'll try the app
        never connected that one to wegwijs
        I can test on my side
    .check =
        pls check

mollie-revoke_prove-by-hand =
    how do I test myself whether the app still gets in at mollie
    the app has to connect to mollie again
    how do I know the removal at Mollie worked
    test whether the tool can still get into Mollie after revoking
    it's still shown in Mollie, so is it gone or not
    I revoked the app at Mollie. How do I test in the app that it's really out?
    app asks to reconnect to Mollie after revoking, should I do it
    Does a service vanish from Mollie's list once it worked, or do I check differently?
    withdrawn at Mollie, how can I tell it succeeded
    any way to test if Mollie really locked it out
    Mollie: did revoking work
    After revoking at Mollie, our tool wants to connect again. Should I let it, or is this the proof?
    how do I verify the app is out of Mollie
    after revoking at mollie the app wants to connect again, ignore it?
    how can I test myself that the app can't reach Mollie any more
    After revoking at Mollie the tool asks to connect again. Ignore it?
    Revoked it in Mollie, what is supposed to happen in the app if it worked?
    test whether the invoicing program is really out of Mollie
    verify that an app has lost Mollie access
    How do I see that an app is really out of Mollie
    app wants connecting again to mollie, means it worked?
    how do I see that an app really is out of Mollie
    Revoked at Mollie, what should the app do if it worked
    mollie revoked, how test
    how do I know revoking at mollie worked
    How can I check the app really lost Mollie?
    .opt-asks-again =
        yes
        yes it does
        yes, it asks to connect again
        it cannot get in any longer
        it wants to connect again
        the app asks for consent
        it asks me to reconnect
        got a connect with mollie button
        it now says connection lost
        can't get in any longer
        unauthorized error on fetching
        our bookkeeping tool wants me to log in anew
        access denied, good
        it wants me to reconnect
        a banner says the Mollie connection is lost
        The import failed and it asked for permission again
        now shows a Connect with Mollie button
        authorisation required, it says
        it can't get in, asks to link the account anew
        no transactions, just a prompt to hook it up
        it can't get in any more and wants me to link Mollie afresh
        an orange strip: connection lost
        It's locked out
        access denied, the program shouts
        it can't get in
        wants to reconnect
        no access any longer
        error: token is no longer valid
        401, connect Mollie again
        nothing fetched, connect button is back
        asks me to connect with Mollie
        it's gone dead on Mollie, wants a login
        it now begs me to link Mollie once more
        says access expired, please authorise
        prompts me to link mollie again
        it lost the connection and wants a new one
        it pops up a connect window now
        shows "reconnect your Mollie account" in orange
        got kicked out of it, wants me to link once more
        asks me to reconnect
        no data until I connect
    .opt-still-works =
        it does not have to connect again
        asked to reconnect so I reconnected
        I reconnected and now it works again
        it says connected, all good
        webshop says connected, all good
        everything is still connected
        it is still linked
        no, not any more
        no, it does not ask
        no, it does not ask for that
        it still works
        data still comes in
        it keeps fetching, nothing changed
        today's settlement got read as usual
        as if nothing was withdrawn
        running happily
        refreshed and new transactions appear
        still active, pulling everything
        even that refund from just now shows up there
        it still grabs the transactions
        works as ever
        Today's payments just appeared in it
        sync went through fine
        nothing changed, it's still in
        refreshed without any error
        new settlements were imported a moment ago
        it can still get in and asks nothing at all
        The payment of five minutes ago is there already
        as if I'd done nothing
        even after kicking it out, fresh transactions show up
        not gone
        doesn't ask to connect
        nope, payments still come in
        never disconnected it seems
        gone? no way
        no error, payments just load
        it hasn't lost access
        revoked supposedly, yet it works
        not kicked out
        payments keep showing up
        still pulling transactions as if nothing happened
        today's orders just rolled in, so no luck
        it pulled today's settlements no bother
        nothing changed, it's fetching away
        settlements still come in
        it doesn't ask for anything
        no, it just carries on
    .opt-cannot-test =
        I cannot try that now
        no idea
        our developer has to try, he's off today
        our web builder runs that, back on thursday
        it fetches only once a week
        I've no login for it
        no time right now
        the software is off the pc already
        won't see that today
        can't try that at the moment
        only the accountant has access to that app
        It imports once a day, so not now
        we've already closed our account there
        no login to that tool
        I'll check it some other time
        no idea where to trigger a fetch
        our bookkeeper has that package, I haven't
        won't know until tonight's run
        No payments today that it could fetch
        will get back to it, colleague is out
        no idea mate
        don't know
        can't try
        I'm not the one using it
        no way to test that here
        can't say whether it gets in
        no idea if it's gone
        I can't try it, it only syncs at night
        not possible right now, shop's closed
        our developer has to trigger it, monday at the earliest
        only my colleague in Ghent has the login and she's off
        can't get to it today
        my colleague has that app, she's off
        no time to try it now

mollie-revoke_withdrawn =
    revoked at mollie, what now
    the app can no longer get in at mollie
    so Mollie's done, the app can't get in. Finished?
    Mollie access gone, that's all?
    The app has lost our Mollie account, good. Is there anything else left, or do sales go on as before?
    it's been revoked at mollie, all done?
    our app's out of Mollie for good, confirmed. Anything affected on the payment side?
    app now asks to connect to Mollie again, so it's withdrawn, right
    mollie consent gone, anything else to do
    It can't get into our Mollie any longer. Do my payments carry on as usual?
    revoked in Mollie and app can't get in, finished?
    consent at Mollie is gone, anything left
    The app lost Mollie. Webshop checkout should still work, right?
    off at Mollie now, do payouts carry on as usual
    app has been withdrawn at Mollie, and what does it mean for my payments from now on
    done at Mollie, anything left that the app could still touch?
    The old app asks to connect to Mollie again after revoking, so it's really out?
    the app asks to reconnect to mollie since I revoked it, is it done
    App asks to reconnect with Mollie now, so are we done
    .finish =
        job done
        all good, finished

mollie-revoke_still-works =
    revoked at mollie but the app still works
    why does the app still get in at mollie
    tool still fetches Mollie transactions after revoking
    revoked in Mollie, yet it goes on, maybe a key is used
    how come the software still gets Mollie data although I withdrew it
    Withdrew everything at Mollie, but the tool still fetches payments. Might it use a key?
    after Revoke in Mollie that program simply reads on
    I switched the old service off in Mollie and it happily continues. Where do I look further?
    approval gone from Mollie, access isn't
    revoked at Mollie and it's still pulling payments
    Mollie revoked, app still in
    Two days after I withdrew it in the Mollie dashboard, the plug-in still shows fresh transactions. How is that possible?
    revoked at Mollie, still functioning
    The app continues reading our Mollie payments even though it's gone from authorisations
    revoked the app at Mollie, still fetching payments
    After removing the authorisation in mollie the plugin keeps working, why?
    How come the tool still shows today's Mollie payouts although I took its consent away yesterday?
    revoked in Mollie but the app still fetches payments
    after withdrawing at mollie the software is working as before, why
    it should be dead after the Mollie revoke, but it isn't. Is there a second way in?
    app still pulls Mollie payments after I revoked it
    revoked in mollie but tool keeps working, how
    it still works with Mollie though it's no longer under Authorisations
    I revoked that tool at Mollie, it's still reading our payments
    A week after revoking at Mollie the ticket app still knows of each payment
    Revoked it at Mollie, still sees fresh payments this morning
    revoked at Mollie, tool still reads transactions
    Revoked in Mollie but it keeps reading our payments
    revoked at Mollie, the app goes on collecting payment data
    app continues with Mollie data after withdrawal
    revoked at Mollie, tool still reads the payments
    mollie revoked but tool still gets payments
    pressed revoke in mollie, an hour later the crm still shows fresh payments
    I revoked it at Mollie, the tool keeps reading payments
    revoked at Mollie, tool still reads payments
    revoked at Mollie, it still gets our payments
    authorisation at Mollie withdrawn but the shop plug-in keeps going
    withdrawn at Mollie and yet it still fetches payments
    Revoked in Mollie and yet it works. Is there a second way in?
    Revoked at Mollie and the plug-in still lists each payment
    Revoked at Mollie on Friday, it still gets payments in
    revoked at Mollie and it still reads the payments
    mollie revoked app still reads
    Withdrawn at Mollie, and it carries on reading payments all the same
    I revoked the app at Mollie and it still gets in. How's that possible?
    I revoked the app at Mollie and it still picks up payments
    The app is revoked in Mollie and it goes on showing new payments, why?
    revoked at mollie and it still sees payments
    Revoked in Mollie yet the tool still pulls payouts
    mollie revoke done app still in
    revoked at mollie but it still gets our payments
    revoked in Mollie, tool still sees every payment
    Revoked at Mollie and it still reads payments
    I withdrew the app at Mollie for our client but it still collects his payments.
    Revoked at Mollie yet the app still reads our payments. Why?
    .finish =
        it's the API token, I'll sort it, finished
        alright I'm done asking
        will ask the supplier how it's linked

mollie-revoke_still-allowed =
    mollie still accepts the app's key
    mollie still lets the app in after the withdrawal
    Wegwijs says the access token at Mollie still works though I clicked Revoke. What did I do wrong?
    the check at Mollie reports it is still let in
    you withdrew it at Mollie for me, yet the check says the service may still come in
    The app should be gone from Mollie but your test says its token is still valid. What do I check?
    your check claims Mollie still accepts the app's token
    Mollie lets it in even now
    I had you withdraw it at Mollie and the test fails afterwards. Must I do it by hand in the dashboard?
    the check says Mollie still accepts the app's token
    your check shows the app's Mollie access token is still valid after you withdrew it
    Wegwijs revoked at mollie but result says still allowed, what should I do
    your test says Mollie still lets the app in
    wegwijs did the mollie revoke, result: token still working. what next
    according to the check app is still accepted by mollie, wrong organisation perhaps?
    check says Mollie still lets the app in
    Wegwijs tried to revoke in Mollie but token is still valid
    did you really withdraw it at Mollie? check is negative
    your check reports that Mollie still accepts the revoked app
    Revoked at Mollie but the app still reads payments
    Check reports Mollie lets the app in after my revoke
    I revoked the app in the Mollie dashboard and it still reads our payments.
    .finish =
        contacting mollie support, bye

mollie-revoke_not-proven =
    revoked at mollie but not checked
    look later whether the app still gets in at mollie
    revoked at Mollie, have no way to test it
    Mollie: revoked, unchecked
    I pressed revoke at Mollie but no longer have the app installed. Is there something to do later?
    took it off at Mollie but couldn't test
    revoked at Mollie, couldn't test. Is there something to check tomorrow?
    clicked revoke at mollie, cannot test now
    not sure mollie revoke went through, app only syncs on Fridays
    left it unchecked after Mollie withdrawal, is that a problem
    revoked at Mollie, can't test the app until my colleague is back
    no way to try now whether Mollie refuses the app
    Revoked it in Mollie just before closing time, haven't looked whether the tool is really out
    Revoked at Mollie just now, the tool's login doesn't work so can't check
    took the plugin off in Mollie but can't try it until the shop opens
    pulled the Mollie grant, unable to test the app at present
    revoked in Mollie, can't check the app today
    Mollie consent withdrawn, no chance to check before the weekend
    revoked in mollie can't check till shop opens
    Revoked at Mollie on my way out, not tested. What do I do later to be sure?
    Revoked it at Mollie, closed for the weekend, how do I check later
    Took it off Mollie and had no way to try
    Ended it in Mollie yesterday, haven't checked if the app is out
    pulled it in Mollie but couldn't test it
    Revoked in Mollie but I can't test the app now, what later?
    .finish =
        finished for now
        ok will test later this week

mollie-revoke_api-key =
    the app uses a mollie api key
    how do I replace my api key at mollie
    delete a live key of mollie
    a former vendor knows our Mollie API key, how to replace it
    what stops if I delete a key in Mollie
    where do I renew API keys at Mollie
    it's tied to Mollie with an api key, what then?
    Our shop runs on a Mollie API key that leaked. Where do I replace it?
    deleting the live key at Mollie, will the webshop go down
    The former developer still holds an API access token of our Mollie. How do I make it worthless?
    Developers section of Mollie, swap a key
    the plugin uses a Mollie API key rather than a login, how do I kill that
    replace Mollie API key
    Where would we roll over the key our shop uses with Mollie, and will checkout go down meanwhile?
    the app uses a Mollie API key
    I want to replace the live key in Mollie since our old agency has it. What breaks?
    someone still has our Mollie API key, how do I replace it
    App uses a live key from Mollie, not a login. How do I block it, and does the shop break?
    where delete access token in mollie developers
    app uses mollie api key instead of consent, how to cut it
    old agency knows our Mollie live key, where do I replace it
    deleting API access token in mollie, what else will stop
    app uses a Mollie API key, how do I cut it off
    replace live key in Mollie, agency still has it
    I pasted an api key from Mollie in the tool years ago, remove access how
    Our former web developer has the API key of our Mollie. What about that?
    If I replace the Mollie key because of the former developer, what else stops working?
    the web agency knows our Mollie live key, how do I change it
    Former freelancer still has the key to Mollie in his script
    Mollie live key leaked, replace it
    integration uses a Mollie API key rather than a login, how do I shut it out
    rotating the Mollie key, what breaks
    A former web builder still has our Mollie key
    The shop plug-in uses a Mollie live key, how do I cut it off
    ex-agency has our Mollie API key
    replace the Mollie key since someone else has it
    plug-in with a Mollie key, not an authorisation: how to cut it off
    old agency has our Mollie live API key
    replace a Mollie key that a former plugin holds, does my shop break
    mollie live key rotate
    old developer has mollie api key
    The plugin uses a Mollie API key rather than a consent, how do I kill it
    the old agency has our Mollie API key, how to replace it
    plugin uses a Mollie API key, how do I shut it out
    the agency used our live API key for Mollie, what now
    The app uses a Mollie API key, how do I kill that?
    The client's shop is tied to Mollie with a key instead of an authorisation. How do you shut that off?
    Our shop builder used a Mollie key, how do I make that one useless
    The tool uses a live key for Mollie, how do I make it useless?
    If I replace the Mollie API key to lock out a tool, what else will stop?
    it's wired to Mollie by an API key starting with live_, how do I end that
    The developer who left still holds our Mollie API key
    Our Mollie key was in a leaked mail
    the shop uses a Mollie API key, how do I make it void
    mollie api key replace
    rotate mollie live key
    Is a Mollie API key the same as an approval? The app has our key and I want it to lose access
    Our plugin uses a Mollie live key rather than a login, how do I shut it out
    The old webshop uses a Mollie API key. How do I make that key useless?
    The web shop uses an API key for Mollie, how do I end that access?
    A plugin uses a Mollie API key instead of a login, how do I cut that off?
    The plugin talks to Mollie with an API key, so what do I replace or delete?
    my shop uses a Mollie key, how do I change it to lock the old builder out
    It's on a Mollie API key rather than an authorisation, replace where
    live_ key of Mollie leaked through a plugin, replace it?
    The vendor works with a Mollie API key, how is that cut without surprises
    app uses mollie api key, how stop
    tool works with a Mollie api key, how do I shut that out
    that app has our live_ API key from Mollie, how to kill it
    It uses a Mollie API key, how do I shut that?
    The client's shop plugin uses a Mollie API key instead of a permission, how do we stop that one?
    The tool reaches Mollie with an API key, how do I replace that?
    The shop uses a Mollie API key rather than an authorisation, how do I shut that off?
    Our web agency pasted a Mollie API key in a plugin; how do I cut that access?
    The plugin gets into Mollie with an API key we once pasted in. How do we stop that?
    Our plugin uses a Mollie API key rather than a consent. How do I cut that off?
    Replace Mollie API key, will my shop break?
    Our web shop uses a live key for Mollie, no consent screen. How do I end that access?
    .finish =
        token replaced, all done
        I'll leave the key alone, that's all
        swapped the key, we're finished
        too risky on a saturday, i'll hand it to IT

mollie-revoke_not-my-app =
    can a program withdraw someone else's app at mollie
    why do I have to click at mollie myself
    can your program revoke it at Mollie for me
    does withdrawing at Mollie by script need the app's own keys
    do I have to do it on screen in Mollie or is there an automatic way
    can't you just do it for me at mollie?
    Why can't Wegwijs revoke a supplier's app at Mollie itself?
    who holds the keys to revoke someone else's app at Mollie automatically
    revoke at Mollie by script for an app that isn't ours, possible?
    I'd like you to close off a third party's service at Mollie for me. Why must I click myself?
    it's a vendor's app at Mollie, can a script still withdraw it?
    Mollie app isn't mine, automate?
    We don't hold the client credentials for the app that's tied to Mollie. Is manual clicking then the only option?
    why can't you remove a vendor's app from Mollie for me automatically
    is it possible by script to revoke other company's app in mollie
    can a tool remove a vendor's app from Mollie for me
    not our own app, is there automatic way to revoke at mollie
    do I have to click in Mollie myself for an app someone else made?
    vendor apps in Mollie and Xero, can some program take them out for me
    can a program revoke a vendor's app in Mollie for me
    must I use Mollie dashboard myself? it isn't our app
    automatic withdrawal at Mollie for app of somebody else
    Any automatic way to revoke some app at Mollie, without the dashboard?
    Could I script taking an app off Mollie or must it be done by clicking
    can revoking at Mollie be automated through their API
    Can Wegwijs pull the app out of Mollie by itself?
    could a program clear app permissions at Mollie for us
    Could a program withdraw a third-party app at Mollie on my behalf
    revoke mollie token via api possible?
    Could a program withdraw the Mollie consent for me automatically?
    can software do the withdrawing at Mollie for me
    We've sixty clients on Mollie. Could a script of ours withdraw that vendor's app for all of them?
    Could a script pull an app's Mollie rights for me or must it be done on screen?
    could a script clear an app's Mollie consent for me
    Can you pull that app from Mollie for me, my assistant who did that has left
    automate mollie revoke
    Can I automate withdrawing someone else's app at Mollie
    Is there a program that can withdraw an app's Mollie consent for me?
    Can I script the withdrawal of a third-party app's Mollie consent?
    Can a script revoke someone else's app in Mollie for me?
    Could a script revoke Mollie apps for all clients at once
    automate Mollie revoke by script for a vendor app
    can software revoke mollie for me
    can a program revoke the Mollie app for me
    is there an API to revoke another vendor's consent at Mollie
    Could a script revoke somebody else's app at Mollie for me?
    Can a script revoke a third-party app's Mollie consent for me?
    Can some script withdraw an app at Mollie on my behalf?
    .done =
        ok I'll click myself
        got it
        on the screen then
        pity, carry on
        we don't have those keys, understood
        by hand it is
        fair enough, I'll do it by hand
        ok back
        Understood, let's go on
        clear, we lack the keys
        right, show me the clicks
        fine by me
        alright, continue
        okay, I'll do it myself
        By hand then, understood
        pity, but clear
        we don't hold those keys, so clicking it is
        understood, I'll click through it
        alright, on screen it is
        ok ok
        so the maker holds the keys, got it
        manual it is
        okay, proceed with the dashboard
        by screen then. next
        back to the Mollie screen so
        right, resume

mollie-revoke_app-not-in-list =
    the app is not in authorisations at mollie
    I do not see the app in mollie
    app to be removed isn't among Mollie's authorisations
    Mollie's list is empty although something is hooked up
    why doesn't our shop platform appear in the Mollie list
    mollie's list doesn't show the one I mean
    The service I want out isn't among Mollie's Authorisations. How is that?
    our shop is missing from the Mollie approvals though it does process payments
    empty list of authorised services at Mollie
    Under Authorisations in Mollie I look for our bookkeeping app and don't find it. What reasons could there be?
    app's nowhere among the Mollie authorisations
    not listed at Mollie
    The tool gets our payments from Mollie, though the dashboard list doesn't mention it. Where else could it be?
    my app isn't listed under Mollie authorisations
    Plugin takes payments via Mollie though nothing's listed for it
    The tool isn't in Mollie's list of authorisations
    list in mollie is empty but app is connected, how?
    I want it out of Mollie, but it simply isn't among the apps shown
    app not listed under Mollie authorisations
    the authorisations page in mollie is empty but something reads our payments
    why can't I see the app I want to revoke in mollie
    the app isn't in the Mollie list
    Authorisations in Mollie is empty but app is connected
    want to revoke WooCommerce in Mollie, can't find it there
    Can't see the shop plugin among the Mollie authorisations, yet it takes payments
    The program clearly reads our Mollie but isn't in the list of authorisations
    not among the Mollie authorisations though it definitely reads my payouts
    app isn't among Mollie's authorisations
    Mollie's authorisations page doesn't mention the tool I want out
    the app is absent from Authorisations in Mollie
    Mollie Authorisations doesn't list the plug-in
    Mollie's authorisations page doesn't have the tool I want out
    plugin not in mollie authorisations list
    looked under authorisations in mollie and the subscription plugin isn't there
    The app isn't under Authorisations in Mollie
    the tool doesn't appear among Mollie authorisations
    the plug-in isn't under Authorisations in Mollie
    looking for the plug-in in Mollie authorisations without luck
    At Mollie the invoicing app isn't among authorisations, while it clearly fetches payments.
    tool that must go isn't under Authorisations in my Mollie dashboard
    At Mollie, the tool I want out isn't listed
    The plug-in isn't among the authorisations in my Mollie dashboard
    Cancelled the app, but at Mollie's Authorisations it isn't there
    the app I want out isn't under Mollie's authorisations
    app absent mollie authorisations
    It isn't among the authorisations at Mollie but clearly has access
    The app I want off Mollie isn't among the authorisations
    The app isn't under Authorisations in Mollie. Where's it then?
    Under authorisations in Mollie I don't see the app that I want out
    The app that uses Mollie isn't shown under authorisations, why?
    the app isn't in Mollie's list of authorisations
    Mollie's authorisations don't list the tool to be dropped
    Nothing of that vendor under authorisations in Mollie
    app not in mollie list
    app I want gone isn't listed under authorisations in mollie
    Mollie's authorisations page is missing the tool
    mollie doesn't list the app under authorisations
    In our client's Mollie I look for the app to withdraw it, but the authorisations don't include it.
    The app I want out of Mollie isn't among the authorisations.
    The app I want to remove isn't in the list of authorisations at Mollie.
    The app I want out of Mollie is not on the list.
    I look at Authorisations in Mollie and the shop plug-in is not there.
    A plug-in gets at our Mollie but it's absent from the authorisations.
    .opt-other-organisation =
        maybe it's under our other company
        we have more organisations
        another account
        logged in as the ltd, the shop is my sole trader's
        two web shops, each with its own company
        wrong company perhaps
        another business name is showing top right
        my partner has his own mollie
        might be with the charity
        could be our other company at Mollie
        I manage two organisations in there
        Might be under the foundation instead
        wrong business selected perhaps
        we have a separate one for Belgium
        I can switch between firms at the top, haven't tried
        possibly it was hooked up to my old sole trader account
        we've two companies at Mollie, I'm afraid I'm in the wrong one
        the foundation has its own account, might hang there
        This is Ghent's dashboard, Antwerp keeps a separate one
        possibly our former firm let it in
        not this organisation maybe
        wrong company
        not in the right one
        another org of ours
        could be elsewhere, not here
        we've two companies, so perhaps I'm in the wrong one
        no keys were ever made here
        could be under our German subsidiary
        we run two shops, each with its own login
        could be in our other company's account
        we've got 2 orgs at mollie, maybe that one
        could be under our other account
        we've two Mollie organisations indeed
        no api key involved
        I may not be in the right organisation
    .opt-key =
        it works with an API key I think
        an api key was filled in
        with a key
        there's a long code filled in at the shop
        the builder pasted a live_ string back then
        linked without signing in, using some characters
        woocommerce plugin with a secret
        I see a live key under developers
        test_ and live_ are in its settings
        it uses an API key
        we pasted a live_ key into the plugin
        The developer put a token in the config
        there's a long code in the shop settings
        key based, no oauth
        I recall copying something from Developers into it
        our webshop module runs on a key
        the shop builder once pasted a code from Mollie into it
        They wanted something beginning with live_
        never had to sign in at Mollie for it, just fill in a long text
        we've only one company at Mollie, and the plugin holds such a string
        no consent, an API key
        uses a key
        not via connect
        pasted a live key
        never authorised, just a key
        it runs on an API key I think
        no login was ever asked, we pasted a key
        it runs on a live_ token
        key, definitely
        the plugin had a field where you paste a secret
        we pasted an api key into it
        it works with a live key I think
        developer told me he used a live api key
        it runs on an API key I pasted in
        plugin settings show a key, so that
        there is no other organisation
        it never asked for a login, only a key

mollie-revoke_other-organisation =
    how do I switch organisation in mollie
    the app belongs to another organisation at mollie
    we have two organisations in Mollie, in which one do I look
    could the app be approved under our other Mollie company
    switch organisation in Mollie to find the app
    We have two organisations in one Mollie login. Is an approval valid for both?
    switch to the other organisation at Mollie and search the service there
    in Mollie I'm in the foundation while the tool was approved for the company, where should I be
    I manage three shops in Mollie under separate organisations. In which one do I revoke the app?
    got several organisations under one Mollie login, look in each?
    switch Mollie organisation
    The authorisation may sit under our Belgian Mollie organisation instead of the Dutch one. How do I check there?
    the app may be tied to another Mollie organisation of ours
    we run two organisations in Mollie, how do I look for the app in the second one
    maybe app is under other mollie profile organisation
    two organisations in Mollie, app not in this one, look in the other?
    app could be tied to our second mollie organisation, how to check there
    not listed for company A in Mollie. we also have B
    could the app sit at my other Mollie organisation, how do I check
    two Mollie profiles/organisations, app to revoke not in the first
    Restaurant and catering are separate in Mollie, maybe the app sits with the other one?
    Mollie shows me the shop, but our theatre has its own profile there. Is the ticket app over there?
    My Mollie login covers several businesses, maybe the app hangs on another one
    several Mollie organisations, app might sit with the other
    Our Mollie login has two organisations, the app to be removed isn't in this one
    We've got three organisations at Mollie and don't see the app in this one
    more than one Mollie profile/organisation in our group, app to be withdrawn isn't here
    two Mollie organisations, app probably sits with the second
    mollie second organisation app there?
    Two Mollie organisations, the app to remove is in neither that I see first
    second Mollie organisation, maybe the app's there
    we have two Mollie organisations and the app is not in the first
    We have two organisations at Mollie, the tool that should go may be at the second
    two organisations in Mollie, perhaps the app sits at the other
    app under second mollie organisation
    Two Mollie organisations; the app I want out isn't at this one
    I have two Mollie organisations, the app isn't in the first one
    We have two Mollie organisations and the app is not in this one. How do I look in the other?
    We've two organisations at Mollie and the app to be revoked isn't in this one
    We have two Mollie organisations, could the app be authorised in the other one?
    We have two Mollie organisations, in which of them do I find the app to revoke?
    Client has two Mollie organisations, the app could be at the second
    two Mollie organisations, the app is not in this one
    We've several Mollie organisations, the app isn't in the one I opened
    second mollie organisation
    two organisations at Mollie, app to withdraw might be with the other
    second Mollie organisation: might the app be there
    Our group has several Mollie organisations and the app isn't in this one, do I look elsewhere?
    We have two organisations at Mollie, could the app be in the other one?
    We run two Mollie organisations and the app to remove isn't shown in this one.
    Two organisations in Mollie, under which do I look for the app to revoke?
    Two organisations at Mollie; the app isn't in this one.
    .done =
        switched and there it is
        opened the sole trader, found it
        in the right company now
        I see the app here
        yes, at the other one
        moved over to the second shop
        switched, it's there
        found under the other company
        I've opened the second organisation
        right one now
        yes that's where it was
        changed over, go on
        ok it's in that one
        there it was, at the foundation
        Switched over, got it
        I'm in the right company now
        looked at the second one too, on we go
        switched over, found it
        it was in the other one indeed
        switched, and there he is
        ok looking there now, take me to the list
        righty-o
        there it is, in the second org

mollie-revoke_fewer-rights =
    give an app fewer rights at mollie
    can I take some of the rights away at mollie
    give an app fewer rights in Mollie instead of none
    Mollie: may read payments but must not refund, can I set that
    can part of a permission be withdrawn at Mollie
    may the app stay on Mollie but with fewer rights?
    Can I let an app only read at Mollie and forbid refunds?
    Mollie: the service may stay but with fewer rights
    Our accounting tool is allowed to create customers at Mollie, which is needless. Can that one right be dropped?
    partial withdrawal at Mollie
    could it keep Mollie, but without making refunds?
    trim permissions at Mollie
    I'd like the app to read Mollie payments but nothing beyond that. Is taking away half of its scopes possible?
    reduce an app's permissions at Mollie
    I want the tool to keep reading payments at Mollie but not issue refunds
    can an app at Mollie stay but with less permission
    Take refunds away from a Mollie app but leave reading payments
    reduce scope of app in mollie, keep the rest
    can I reduce what an app may do in Mollie, keep it but read only
    the bookkeeping app can do refunds in mollie, I want to take only that right away
    less permission for app in Mollie possible or all or nothing
    reduce what an app may do in Mollie
    keep the app but without refund permission in Mollie
    partial revoke mollie possible?
    Can a Mollie app keep reading payments but not be able to refund any more?
    Ticket app may see payments at Mollie but not customers. Partial removal?
    Can I let the tool keep reading Mollie settlements but not create payments
    I'd only want the software to see payouts at Mollie, nothing else
    reduce what an app may do at Mollie, e.g. no refunds
    keep the Mollie app but with smaller permissions
    Could the tool keep Mollie access but without doing refunds?
    Mollie app may keep reading settlements but nothing else
    can I leave the Mollie app only reading rights
    at Mollie I'd like the app to keep settlements but not issue refunds
    mollie app less permissions not gone
    Can I let the app at Mollie do less rather than remove it?
    keep the app in Mollie but with fewer permissions
    can a Mollie app keep reading payments but not make refunds
    the app in Mollie may read but mustn't refund
    Can a Mollie app keep fewer permissions?
    Could the app keep its Mollie access for reading payments and lose the right to refund?
    can a Mollie-connected app be kept but without refunds
    Can a tool stay on Mollie but see less than now?
    May a bookkeeping tool remain on Mollie, seeing payouts only?
    Can I take away only a part of what an app may do in Mollie?
    May the Mollie app stay but without refunds?
    After that leak the tool may still see Mollie payments but not refund any
    keep the app on Mollie but without refunds
    limit what app does in mollie
    Could an app at Mollie keep viewing payments but lose the refund right?
    Can an app keep part of its rights at Mollie?
    Could an app stay linked to Mollie with fewer rights than now?
    Can I leave an app in Mollie but take away part of what it may do?
    Can an app keep working with Mollie but lose the right to refund?
    Keep it at Mollie but let it do less, possible?
    Keep the app on Mollie with payouts only, is that possible
    At Mollie the reporting app may remain, but without refunds. Possible?
    mollie app keep but less rights
    let the app keep less at Mollie, only reading payments
    allow the app at Mollie to see payments but not refunds
    Can I give a Mollie app fewer rights?
    Can an app remain in Mollie for our retail company but with fewer rights than now?
    Can an app keep part of its Mollie permissions?
    Could an app at Mollie keep reading payments but no longer create refunds?
    Our bookkeeping plugin may stay at Mollie but with fewer rights, possible?
    Can I leave an app connected to Mollie but only let it read?
    Could the reporting app at Mollie be left in with reading rights only?
    .done =
        I'll withdraw all and connect anew
        clear, all or nothing
        understood, tick less later
        so no part of it
        fine, the whole thing then
        that's how I'll do it
        ok, all of it then
        I'll reconnect with less afterwards
        Clear, back to the step
        shame, but understood
        works for me
        let's go on then
        right, withdraw first
        all out then, and stingier next time
        Pity, I'll remove it entirely
        fine, I'll mind the list when linking afresh
        got it, all or nothing
        all of it, then, fine
        bring me back where I came from
        hmm, that's a pain. carry on
        all or nothing then, okay
        right, full revoke and then reconnect
        understood, going on with it
        okay i'll revoke it all and link it again with less

mollie-revoke_payments =
    do my payments stop if I revoke an app at mollie
    do payments go on when I revoke at mollie
    do our payments stop when I remove an app from Mollie
    can customers still pay through Mollie after I revoke the accounting tool
    will Mollie payouts be affected by withdrawing an app
    will my shop's payments stop if I withdraw something at mollie?
    Can customers still check out if I shut a tool off at Mollie?
    do my payouts continue after removing a reporting service at Mollie
    I don't dare remove anything at Mollie, soon nobody can pay us. Is that justified?
    recurring payments in Mollie, do they go on when a connected party is taken out
    will customers still be able to pay if I pull an app at Mollie
    Mollie payouts stop?
    Black Friday is coming. Does revoking a reporting tool at Mollie touch our checkout in any way?
    will payments stop if I revoke an app at Mollie
    Do iDEAL checkouts keep going after I withdraw an authorisation at Mollie?
    if I revoke an app in Mollie, can customers still pay?
    Will my checkout go down when I withdraw that tool's access at Mollie?
    does revoke in mollie stop my recurring payments from customers
    will customers still be able to pay if I revoke app in Mollie
    afraid to press revoke in mollie, does it stop ideal payments in the shop
    do payouts carry on when I withdraw an app's consent at Mollie
    will payments stop if I revoke the app in Mollie
    does removing an authorisation in Mollie break checkout
    if i click revoke, do my Mollie subscriptions of customers continue?
    It's Saturday, if I revoke an app at Mollie do the guests' payments break?
    Will iDEAL at my shop be affected when I kick out an accounting app at Mollie?
    if I drop the bookkeeping app from Mollie will customers still be able to check out?
    will customers still be able to pay once I cut an app off at Mollie
    does revoking at Mollie halt our checkout
    Will donations via Mollie go on when I take the app off?
    If I pull an app out of Mollie, can customers still pay
    will checkout break when I revoke an app in Mollie
    afraid that our iDEAL stops when I end the app in Mollie
    do shop payments run on if I withdraw the dashboard at Mollie
    if I revoke the accounting app at Mollie, will checkout payments still come in
    will checkout break if i revoke in mollie
    scared to revoke anything in mollie because customers pay with ideal all day
    Will guests still be able to pay if I revoke the app at Mollie?
    will checkout payments go on if I revoke the app at Mollie
    if I withdraw the app at Mollie do customers' payments still work
    afraid that customers can't pay if I cut off an app in Mollie
    Will iDEAL payments stop if I revoke an app at Mollie?
    If we throw that app out of Mollie, can customers still pay by card in the shop?
    If I unhook the CRM at Mollie, can customers still pay?
    Will customers still be able to pay through Mollie if I throw that tool out?
    Will customers still be able to pay if I revoke an app at Mollie?
    Do I risk losing payments by withdrawing an app's access in Mollie?
    will iDEAL payments keep coming in once I revoke the app at Mollie
    Last time I removed something everything broke. If I revoke it at Mollie, can customers still pay?
    Will the shop checkout survive taking that app off Mollie
    will customers no longer be able to pay when I revoke an app at Mollie
    will mollie checkout break after revoke
    Will checkout keep working once I remove an app at Mollie?
    If I pull an app from Mollie, will checkout payments fail?
    Can customers still pay if I withdraw an app at Mollie?
    If I revoke an app in Mollie, will customers still be able to pay?
    will customers still be able to pay if I cut the app at Mollie?
    Will checkout keep working if I take the app off Mollie
    will checkout break if I revoke the bookkeeping app at Mollie
    Will customers still be able to pay if I end the app's authorisation with Mollie
    mollie revoke payments still ok?
    will customers still be able to pay after I revoke an app in Mollie
    do donations stop if I withdraw the tool at mollie
    will customers still be able to pay if I remove the app at Mollie
    Can customers still pay once I remove an app at Mollie?
    Will payouts from Mollie go on after revoking?
    If I withdraw the app in Mollie for our web shop company, can customers still pay as usual?
    If I revoke an app at Mollie, will our customers still be able to pay?
    Will customers still be able to pay if I revoke an app in Mollie?
    If I cut off an app at Mollie, do customers' payments keep coming in?
    If I pull Mollie's permission for the accounting app, do customers still get to pay?
    We kick out an analytics app at Mollie. Any effect on checkout?
    .done =
        phew, reassured
        nice, now I dare
        good, payments go on
        then I'll withdraw it
        that's what I wanted to know
        clear, thanks
        phew, go on
        good to hear, back please
        Right, then I'll press it
        reassuring, let's continue
        ok no worries then
        subscriptions stay alive, that's all I needed to know
        great, checkout stays up, proceed
        phew, then I dare
        Customers won't notice, good
        that's a relief
        so the till keeps going, carry on
        phew. continue
        good, that was my only worry
        great, then I'll click it
        relieved, continue
        fine, no risk then
        phew. back to revoking
        alright so the shop's safe, continue
        ok so checkout is safe, back to it
        thanks for clearing up, next
        ok carrying on then

mollie-revoke_which-app =
    .skip =
        dunno the name
        the name escapes me, jump over this
        idk lol ask my mum
        leave it blank
