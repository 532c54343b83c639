### Guide “new-administration-invisible”: five layers, from the outside in; the first “no” is the answer.

new-administration-invisible = A new administration does not show up
    .summary = Go through five causes, from subscription to report. The first “no” is the answer.
    .keywords =
        new administration, new administration not visible, new administration missing,
        new administration does not show up, new administration does not appear, new administration invisible,
        cannot see new administration, new company, new company not visible, new company power bi,
        new company in report, new division, new entity, new subsidiary, new books, newly created administration,
        newly added company, recently added company, created but not visible, added but not visible,
        just created administration, administration missing, company missing, misses administration,
        missing company in report, administration not visible in report, administration not in power bi,
        does not come through, not coming through, not all companies in report, not all administrations visible,
        dashboard misses company, excel misses company, data missing of company, no data for new company,
        empty list, empty report, empty table, use all, invantive cloud, power bi, report, dashboard, filter,
        main user, five layers, created company not listed, company not in the app, app does not list company,
        created administration not in app, I miss a company, missing a company in dashboard,
        company not yet visible, company we set up, company set up last week, subsidiary not in report,
        subsidiary not in power bi, division invisible, new division invisible, company not in dashboard

new-administration-invisible_in-subscription = Is it part of the subscription?
    .body =
        This is the first of five questions. The first “no” is your answer.

        Have the main user sign in to { $site } and look for the [administration](term:administration) at the top left ①.
        Can the main user pick it?
    .why =
        What is not part of the subscription, nobody can see: no user and no app.
        That is why we begin here.
    .opt-can-pick = Yes, the main user can pick it
    .opt-cannot-pick = No, even the main user does not see it
    .opt-cannot-tell = I cannot check this
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. Your own name is on the right.

new-administration-invisible_check-user = Does the user see the administration?
    .body =
        If the app is connected to Wegwijs, I can ask for the list of administrations.
        Is the new one in it? Then the user who gave the app consent may use it.
        I only read, and change nothing.

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
        Creating an administration does not give other users rights on it.
    .opt-can-pick = Yes, that user can pick the administration
    .opt-cannot-pick = No, that user does not see it
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. Your own name is on the right.

new-administration-invisible_check-app = Does the app see the administration?
    .body =
        If the app is connected to Wegwijs, I ask for the list of administrations.
        I only read, and change nothing.

        I am not certain that Exact Online always limits that list per app. So you look for yourself as well.

new-administration-invisible_app-may-reach = May the app reach it?
    .body =
        1. At the top left, click on the name of the administration ① and choose “{ -ui-import-export }” ②.
        2. In the column “{ -ui-other }”, choose “{ -ui-app-permissions }” ③.
        3. Click on the app and scroll all the way down.

        Is the new administration among those that the app may see?
    .why =
        For a [standard app](term:standard-app), somebody chose which administrations it may reach.
        If they were chosen one by one, a new one is not included by itself.
    .opt-selected = Yes, the administration is there
    .opt-all = The app may reach all administrations
    .opt-not-selected = No, the administration is not there
    .opt-own = It is an own app, there is no choice
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

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
        Here was the first “no”: Exact Online allows it, but the product did not ask for it yet.

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
        Add the new administration to the filter, or take the filter away.
        Then refresh the report.
    .why =
        Here was the first “no”: only the report held the administration back.

new-administration-invisible_prove-by-hand = Do you see the administration now?
    .body =
        Refresh the data and open the report or the app again.
        Do you see the new administration, with data?
    .why =
        A changed setting is no proof yet.
        Only when you see the data has it worked.
    .opt-visible = Yes, I see the administration
    .opt-not-visible = No, not yet
    .opt-cannot-test = I cannot try it now

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
        This is the answer: the user of the app has no rights on the administration.

        Ask whoever looks after the users to give those rights. That is usually done under “{ -ui-master-data }”, “{ -ui-users }” and “{ -ui-roles }”.
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
        Do you see an error? Then one of these guides may fit better.

new-administration-invisible_ask-manager = Ask whoever manages the subscription
    .body =
        Ask someone who may manage the subscription for help.
        That right is usually called “{ -ui-manage-subscription }”.

        Under “{ -ui-import-export }”, “{ -ui-app-permissions }” they see the apps of all users, and which administrations they may reach.

new-administration-invisible_not-main-user = I am not the main user
    .body =
        Ask the main user to have a look: sign in, click at the top left ① and search for the administration.

        Not sure who that is? Ask your accountant, or whoever gets the bill for Exact Online.
    .why =
        Usually only the main user sees everything in the subscription.
        What you see depends on your own rights.
    .alt = The name of the administration is at the far left of the bar at the top, marked ①. Your own name is on the right.

new-administration-invisible_other-account = It may be under another account
    .body =
        Look at the address in your browser.
        For the Netherlands it is start.exactonline.nl. Other countries: .be, .de, .fr, .es, .co.uk and .com.

        Do you have another account, for instance through your accountant? Then look there too.
    .why =
        An account belongs to one address of Exact Online.
        An administration in one subscription cannot be seen in another.
    .alt = The address is at the top of the browser, in a red frame. It begins with start.exactonline.

new-administration-invisible_which-user = I don’t know which user that is
    .body =
        - Look in the settings of the app. Sometimes it says who is connected.
        - Ask who set up the app: that person signed in.

        Or open “{ -ui-security-center }” in “{ -ui-my-exact-online }”. Is the app under “{ -ui-permissions-for-my-apps }”? Then you gave the consent.
    .why =
        A [consent](term:consent) belongs to one user.
        Only that user’s rights count.

new-administration-invisible_menu-not-visible = I don’t see this on my screen
    .body =
        The name of the administration is at the top left ①. “{ -ui-import-export }” ② is in the menu below it. “{ -ui-app-permissions }” ③ is in the column “{ -ui-other }”.
        Make the window wider or zoom out.

        Still not there? Try “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. There, too, you see which administrations an app may reach.
    .why =
        Not every version of Exact Online looks the same.
    .alt = The name of the administration is on the left of the bar at the top, marked ①. In the menu below it, “{ -ui-import-export }” is marked ②. In the column “{ -ui-other }”, “{ -ui-app-permissions }” is marked ③.

new-administration-invisible_app-not-in-list = The app is not in the list
    .body =
        There can be several reasons.
        Which one fits you best?
    .why =
        The list belongs to the subscription that you are signed in to now.
        Someone who may manage the subscription sees the apps of all users. You may see fewer.
    .opt-other-name = The app may have a different name there
    .opt-other-user = A colleague may have given the consent
    .opt-none-fits = None of these, I want help

new-administration-invisible_other-name = Look for the supplier’s name
    .body =
        A [standard app](term:standard-app) carries the name of the partner, not that of the product.
        Look in the list for the supplier.
    .why =
        The partner looks after the [app registration](term:app-registration).
        That is why the partner’s name is in the list.

new-administration-invisible_given-by-other-user = A colleague gave the consent
    .body =
        That colleague sees the app in their own “{ -ui-security-center }”, with its administrations.
        Have your colleague look there.
    .why =
        A [consent](term:consent) belongs to one user.
        That is why every user has a list of their own.

new-administration-invisible_no-manage-administrations = I see no administrations at the app
    .body =
        Scroll until nothing more appears. If the app uses many kinds of data, the administrations are out of view.

        Still nothing? With an [own app](term:own-app), that is right: it sees everything that the user sees.
    .why =
        Only a [standard app](term:standard-app) has [division scoping](term:division-scoping).

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
        Every product does this in its own way.
        I do not know what it is called in yours.

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

        1. Is this part included in the subscription?
        2. Is the user allowed to see this data?
        3. Is there any data in the new administration yet?
        4. Is the app allowed to use this kind of data?
    .why =
        You see data only if all four answers are yes.
        There is often little in a new administration yet.
