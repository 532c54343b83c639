### Guide “new-administration-invisible”: five layers, from the outside in; the first “no” is the answer.

new-administration-invisible = A new administration does not show up
    .summary = Go through five causes, from subscription to report. The first “no” is the answer.
    .keywords =
        new company, new entity, new subsidiary, administration missing, empty list, invantive cloud, report, dashboard,
        filter, main user, five layers, division invisible

new-administration-invisible_in-subscription = Is it part of the subscription?
    .body =
        This is the first of five questions. The first “no” is your answer.

        Have the main user sign in to { $site } and look for the [administration](term:administration) at the top left ①.
        Can the main user pick it?
    .why =
        What is not part of the subscription, nobody can see: no user and no app.
        That is why you begin here.
    .opt-can-pick = Yes, the main user can pick it
    .opt-cannot-pick = No, even the main user does not see it
    .opt-cannot-tell = I cannot check this
    .alt = { administration-name.alt }

new-administration-invisible_check-user = Does the user see the administration?
    .body =
        { list-proof.body }

        Is the new one in it? Then the user who gave the app consent may use it.

new-administration-invisible_connection-refused = My own connection does not work
    .body =
        Exact Online refuses the connection in Wegwijs.
        Perhaps the consent of the app is gone too. See whether the app still gets data.

        Carry on, and check it yourself.
    .why =
        Without a working connection I get no list.
        That says nothing yet about the new administration.

new-administration-invisible_user-can-pick = May the user use it?
    .body =
        This is about the user who signed in when the app was given [consent](term:consent).
        Have that user sign in to Exact Online and look for the administration at the top left ①.

        Did I just show you a list with the administration in it? Then the answer is yes.
    .why =
        An app never sees more than the user who signed in.
        Creating an administration does not give other users rights to it.
    .opt-can-pick = Yes, that user can pick the administration
    .opt-cannot-pick = No, that user does not see it
    .alt = { administration-name.alt }

new-administration-invisible_check-app = Does the app see the administration?
    .body =
        { list-proof.body }

        { list-proof.limits } So you look for yourself as well.

new-administration-invisible_app-may-reach = May the app reach it?
    .body =
        { way-to-app-permissions.body }
        4. Select the app and scroll all the way down.

        Is the new administration among those that the app may see?
    .why =
        For a [standard app](term:standard-app), somebody chose which administrations it may reach.
        If they were chosen one by one, a new one is not included by itself.
    .opt-selected = Yes, the administration is there
    .opt-all = The app may reach all administrations
    .opt-not-selected = No, the administration is not there
    .opt-own = It is our own app, there is no choice
    .alt = { way-to-app-permissions.alt }

new-administration-invisible_product-selects = Does the product fetch it?
    .body =
        Many products have a choice of administrations of their own.
        Look in the settings of the app: is the new administration switched on?
    .why =
        What the app may do and what the app does are two things.
        A product often fetches only what has been set there.
    .opt-selected = Yes, it is on, or everything is on
    .opt-not-selected = No, it is not on
    .opt-no-such-setting = There is no such setting

new-administration-invisible_select-in-product = Switch it on in the product
    .body =
        Add the new administration in the settings of the app, or choose all of them there.
        Then fetch new data.
    .why =
        This was the cause: the app was allowed to, but did not fetch the administration.

new-administration-invisible_report-filters = Does a filter hold it back?
    .body =
        Look in the report for a filter or selection on administrations, for instance in Power BI or Excel.

        Is there a fixed list? Then a new administration does not get into it by itself.
    .why =
        This is the last layer. The data is there, but the report does not show it.
    .opt-filtered = Yes, there is a filter or a fixed list
    .opt-not-filtered = No, there is no filter

new-administration-invisible_remove-filter = Change the filter
    .body =
        Add the new administration to the filter, or remove the filter.
        Then refresh the report.
    .why =
        This was the cause: only the report held the administration back.

new-administration-invisible_prove-by-hand = Do you see the administration now?
    .body =
        Refresh the data and open the report or the app again.
        Do you see the new administration, with data?
    .why =
        A changed setting is no proof yet.
        Only when you see the data has it worked.
    .opt-visible = Yes, I see the administration
    .opt-not-visible = No, not yet
    .opt-cannot-test = { cannot-test }

new-administration-invisible_visible = The new administration shows up
    .body =
        All layers let the administration through.

        Do you add administrations more often? Then choose “{ -ui-all-administrations }” for the app, if you have that choice.

new-administration-invisible_not-proven = Changed, but not proven
    .body =
        You have gone through the layers.
        Nobody has checked yet whether the administration shows up now.

        Refresh the data later. If you see the administration, it worked.

new-administration-invisible_not-in-subscription = It is not part of the subscription
    .body =
        This is the answer: even the main user cannot pick the administration.

        Perhaps it is in another subscription, or under another account or country.
        Ask whoever created the administration, or your accountant.

new-administration-invisible_no-user-rights = The user may not use it
    .body =
        This is the answer: the user of the app has no rights to the administration.

        { user-rights.body }

        Or give the app consent again as a user who does have them.

new-administration-invisible_app-not-allowed = The app may not reach it
    .body =
        This is the answer: the administration is not among those chosen for the app.

        Add it with the first guide below.
        Or give consent again and choose “{ -ui-all-administrations }”. The next time, it goes by itself.

new-administration-invisible_still-invisible = The administration still does not show up
    .body =
        All five layers look fine, and yet you do not see the administration.

        Ask the supplier of the app. Tell them what you saw at each layer, and whether you get an empty list or an error.
        Do you see an error? Then one of these guides may help you more.

new-administration-invisible_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        That person sees the apps of all users in “{ -ui-import-export }”, under “{ -ui-app-permissions }”. It also shows which administrations they may reach.

new-administration-invisible_not-main-user = I am not the main user
    .body =
        Ask the main user to have a look: sign in, select the name at the top left ① and search for the administration.

        Not sure who that is? In “{ -ui-master-data }”, under “{ -ui-users }”, there is a column “{ -ui-main-contact }”. Or ask your accountant.
    .why =
        Usually only the main user sees everything in the subscription.
        What you see depends on your own rights.
    .alt = { administration-name.alt }

new-administration-invisible_other-account = It may be under another account
    .body =
        { addresses.body }

        Do you have another account, for instance through your accountant? Then look there too.
    .why =
        { addresses.why }
        An administration in one subscription cannot be seen in another.
    .alt = { addresses.alt }

new-administration-invisible_which-user = { which-user }
    .body =
        { which-user.body }

        Or open “{ -ui-security-center }” in “{ -ui-my-exact-online }”. Is the app under “{ -ui-permissions-for-my-apps }”? Then you gave the consent.
    .why = { which-user.why }

new-administration-invisible_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Did you give the consent yourself? Then go to “{ -ui-my-exact-online }”, “{ -ui-security-center }” and on to “{ -ui-permissions-for-my-apps }”. There, too, you see which administrations an app may reach.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

new-administration-invisible_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-user = { app-not-in-list.opt-other-user }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

new-administration-invisible_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

new-administration-invisible_given-by-other-user = { given-by-other-user }
    .body =
        That colleague sees the app in their own “{ -ui-security-center }”, with its administrations.
        Have your colleague look there.
    .why = { given-by-other-user.why }

new-administration-invisible_no-manage-administrations = The app shows no administrations
    .body =
        Scroll until nothing more appears. If the app uses many kinds of data, the administrations are out of view.

        Still nothing? With your [own app](term:own-app), that is right: it sees everything that the user sees.
    .why =
        Only a [standard app](term:standard-app) has a [choice of administrations](term:division-scoping).

new-administration-invisible_where-to-select = Where do I set that?
    .body =
        That differs per product.
        Which product do you use?
    .why =
        You make this choice in the product itself, not in Exact Online.
    .opt-invantive = Invantive Cloud or another product of Invantive
    .opt-other = Another product

new-administration-invisible_in-invantive-cloud = Choose them in Invantive Cloud
    .body =
        Look in the definition of the database to see which administrations are chosen.
        The statement `use all@eol` chooses all administrations.
    .why =
        A database in Invantive Cloud fetches only the administrations that are chosen there.

new-administration-invisible_in-another-product = Look in the settings of the product
    .body =
        Look for a list of administrations, companies or divisions.
        It is often part of the settings of the connection with Exact Online.

        Nothing there? Ask the supplier where you add a new administration.
    .why =
        Every product does this in its own way, and calls it by its own name.

new-administration-invisible_where-is-filter = Where do I find such a filter?
    .body =
        That depends on where you make the report.
        Where are you looking?
    .why =
        A filter can be in several places: in the source, in the report or on a page.
    .opt-power-bi = In Power BI
    .opt-other = In Excel or something else

new-administration-invisible_filter-in-power-bi = Find the filter in Power BI
    .body =
        1. In the steps of the query, look for one that filters rows.
        2. In the report, look for filters and slicers on administration.
        3. Then refresh the data.
    .why =
        A filter step with a fixed list does not let a new administration through.

new-administration-invisible_filter-elsewhere = Find the filter in your report
    .body =
        Look at filters, selections and pivot tables. Look for a list of administration codes, too.
        Then refresh the data.
    .why =
        Whoever made the report may have chosen only the administrations that existed then.

new-administration-invisible_empty-list = I see an empty list, not an error
    .body =
        An empty list can also mean that rights are missing. Check these:

        { empty-list.body }
    .why =
        You see data only if all four answers are yes.
        There is often little in a new administration yet.
