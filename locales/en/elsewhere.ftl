### How readers ask for what no guide is about: every line is an example. Nobody gets to see them.

elsewhere-questions =
    How do I run an aged creditors report in Exact?
    What is the VAT return deadline in the Netherlands?
    Can I change the language of the menus to English?
    What's our DSO this quarter?
    Does Exact support US GAAP reporting?
    How much is the Exact Premium plan per user?
    How to book invoice in foreign currency in Exact?
    Where I can change VAT code in purchase invoice?
    How to print balance sheet in Polish language?
    Please share sample C# code for creating sales order
    How to map item codes between SAP and Exact?
    Can you write a DAX measure for rolling twelve months?
    why is my Excel so slow with 500k rows
    How do I join GLAccounts to TransactionLines?
    How do I pay my suppliers from Exact?
    what's the VAT on a takeaway coffee
    me card machine is broke
    How do I export DATEV format from Exact Online?
    Does Exact support E-Rechnung and ZUGFeRD?
    How can I change the fiscal year to deviating from calendar year?
    Can I extract an audit trail of all journal changes?
    What segregation of duties roles exist in Exact Online?
    Please provide a SOC 2 report of Exact
    How to make a delivery note in Exact?
    How I change the price of one article for all customers?
    What time is the support of Exact open in Spain?
    reset user's Exact password
    authenticator lost, 2FA reset
    outlook add-in greyed out
    How do I bulk upload journals for 40 clients?
    What's the deadline for Dutch corporate tax extension?
    Do you offer CPD training on Exact?
    what's the cheapest exact plan for a startup
    can you do my bookkeeping
    how do i book a convertible note
    Might you advise on the wording of a dunning letter to a Belgian customer?
    Where does one alter the payment terms printed upon our invoices?
    Is there a course in Exact Online for beginners in Utrecht?
    Which scan app from the Exact App Store would you recommend for a small practice?
    How much does it cost to have my app listed publicly in the Exact App Store?
    How do I create an extra administration in Exact Online?
    can I connect two Exact administrations so they share a customer list
    give a customer their money back through Mollie
    doing a refund in the Mollie dashboard
    where do I pay a customer back in Mollie
    reverse a payment in Mollie
    did you see the match last night
    invite a new user in xero
    how do I enter an invoice in xero
    connect a bank account in xero
    my mollie payout has not arrived
    refund a payment at mollie
    switch on a payment method at mollie
    make an invoice in moneybird
    bank feed in moneybird
    remove a user in quickbooks
    run a report in quickbooks
    forgot my xero password
    change my password in quickbooks
    what do I do when I lost my quickbooks password
    set up two-step sign-in at moneybird
    add a second company in quickbooks
    renew the mandate at the bank
    refresh the bank feed consent
    my bank wants consent again
    bank authorisation expired at Barclays
    withdraw access to our bank account
    reset my password
    I cannot sign in because my password is wrong
    my account is locked
    no code arrives for two-step verification
    unlink an integration in Sage
    apps with access to my Google account
    remove Facebook apps
    revoke consent for an app in Microsoft 365
    see connected apps on my phone
    turn off an app's permissions on Android
    let an app use the camera
    unlink a Slack app
    revoke a GitHub personal access token
    permission to enter the building
    nice weather today
    it is cold outside
    good morning
    I am bored
    just testing
    hello is anyone there
    tell me something funny
    are you a robot
    thank you, bye
    who do you think wins the match
    cancel the gym
    terminate the lease
    withdraw an invoice
    withdraw a quotation
    withdraw my job application
    revoke a power of attorney at the chamber of commerce
    permission from the council for a terrace
    import requests; r = requests.get(url, headers=headers)
    console.log(token); if (!user.access) throw new Error()
    GRANT SELECT ON table TO user
    REVOKE ALL PRIVILEGES ON DATABASE
    chmod gives permission denied on a file
    change the rights on a folder in Windows
    ssh permission denied publickey
    the wifi keeps asking me to sign in
    uninstall a program from my computer
    delete a wordpress plugin
    allow macros in excel
    excel workbook is read only
    update the software on my laptop
    the vpn connection drops
    outlook keeps asking for my password
    remove a Teams app
    nieuwe gebruiker aanmaken
    bankafschriften importeren
    incasso bestand maken
    artikel verwijderen uit voorraad
    how do I create an invoice
    file my VAT return
    what does exact online cost
    import bank statements
    how do I close the fiscal year
    change the logo on my invoices
    set up two factor authentication
    how do I delete a customer
    depreciation of fixed assets
    my printer is out of paper
    how to install python
    tell me a joke
    hello
    asdf qwer zxcv
    Wie füge ich eine Rechnung hinzu
    comment créer une facture
    how old is the universe
    leverancier toevoegen aan relaties
    how to delete my account
    waarom is exact online zo traag
    exact online is down
    how do I export a trial balance
    how do I invite a colleague
    create a new company in exact online
    administratie archiveren
    factuur opnieuw versturen
    change my email address
    who won the world cup
    what time is it
    vat number missing on invoice
    foutmelding bij btw aangifte
    error when sending invoice by email
    salaris koppeling loket
    which tax code should I use
    verschil tussen debet en credit
    openingsbalans invoeren
    new employee contract
    can you write python code
    delete a journal entry
    project sluiten
    add attachment to a transaction
    magazijn locatie toevoegen
    create a sales invoice in a foreign currency
    Where do I change the payment terms of a customer?
    post a journal entry
    reverse an entry that was booked in the wrong month
    How can I lock the first quarter so nobody posts in it any more?
    carry the opening balances forward
    retained earnings look wrong after year-end
    VAT return rejected
    EC sales list for services to Germany
    Which VAT code belongs to imports from China under article 23?
    reclaim foreign VAT
    OSS scheme for our online sales to consumers
    Set up VAT on margin for second-hand goods
    The rounding on my VAT return is one euro off, can I adjust it by hand?
    upload a bank statement file
    bank feed stopped on Friday
    How do I match a payment that covers three invoices?
    teach the system to book Spotify charges automatically with a rule
    split a bank line between private and business
    payment batch refused by the bank because the IBAN is wrong
    PayPal balance as a separate journal
    record petty cash
    direct debit run for our members
    dunning letters in French
    Is there a way to charge interest on overdue invoices?
    write off a bad debt
    print statements of account for all debtors
    ageing report by customer
    add a second logo to the invoice template
    Change the reply address on e-mailed invoices
    e-invoicing in Belgium from 2026, what must I turn on?
    Can my clients pay by iDEAL with a button on the bill?
    delete a draft quotation
    recurring invoices with indexation
    a discount that ends on Friday
    sales order stuck in partially delivered
    print packing slips
    back orders overview
    drop shipment straight from the supplier
    purchase order approval limits
    Three-way matching tells me the price differs, who has to release it?
    goods received not invoiced
    inventory valuation at average cost
    How do I do a stock count without closing the warehouse?
    move items between warehouses
    minimum stock level and reorder advice
    obsolete item, make it inactive
    bill of materials with two versions
    shop floor hours on a work order
    Set up a subcontractor step in production
    import a price list from Excel
    attach documents to a supplier card
    merge duplicate contacts
    campaigns and mailing list in CRM
    log a phone call with a prospect
    Copy a project including its budget and phases
    time sheets waiting for the manager
    billable versus non-billable hours report
    fixed price project, instalments
    mileage claims by employees
    enter a new hire in payroll
    Pay slip shows too little holiday allowance
    year-end statement for staff
    company car addition in wages
    pension contribution changed in January
    A temp has worked 30 hours, how do I run a single extra payment for her?
    fixed asset disposal
    switch from straight-line to declining depreciation
    cost centre mandatory on expense accounts
    allocate overhead to departments by percentage
    trial balance as of a date
    Compare this year's profit with budget
    schedule a monthly report by mail
    cash flow forecast
    favourites and shortcuts in the menu
    change the language of the screens to English
    My start page is cluttered, can I get rid of some tiles?
    add a user who only enters hours
    give the warehouse manager the purchasing role
    We have hired a second accountant; how many users are included in our plan?
    open a new company file for our holding
    duplicate a company file as a test environment
    remove a test company
    How long are archived companies kept?
    price of the manufacturing edition
    upgrade our licence by one more module
    invoice from Exact itself is too high, whom do I contact?
    The website has been spinning since this morning, are your servers down?
    lost my phone with the two-factor codes
    withdraw an invoice I sent to the wrong customer
    withdraw cash at a foreign ATM
    How does an employee withdraw a holiday request?
    retract a job offer after the candidate accepted
    planning permission for a shed
    parental consent form for a school trip
    Do I need consent to film customers in our shop?
    cookie consent banner for my website
    renew my passport before August
    driving licence expired last week, may I still drive?
    visa application refused, can I appeal?
    food safety certificate needs renewing
    SSL certificate of our web shop expired
    rights of employees when a business is sold
    What are my rights if a delivery never arrives?
    voting rights of shareholders with depositary receipts
    change a user's rights so that she cannot see salaries
    Which role do I need to be able to post in a closed period?
    let the intern look at purchase invoices but not pay them
    make a colleague administrator of our Microsoft tenant
    access to the building after eight in the evening
    key card denied at the side entrance
    Who can get into the server room?
    parking forbidden on both sides of the street
    forbidden substances in sport
    403 when I upload a theme to my WordPress blog
    error code F21 on my washing machine
    HP printer says 79 service error
    Windows update fails with 0x800f081f
    Excel gives #REF! after I removed a column
    Payroll tells me the social security number is invalid.
    error: entry is not balanced
    connecting a printer over wifi
    connect a barcode gun by USB
    How do I link two cells on different sheets?
    link a purchase order to a project
    connect our bank account at Triodos to get statements every day
    the bank wants me to renew my ING feed every 180 days, where do I do that?
    share a link to an invoice with a client
    get our business on Google Maps
    Is there an Exact app for Android to approve hours?
    the weather app drains my battery
    delete an app from my iPad
    build a dating app, what would it cost?
    apply for a job at the city council
    my application for a mortgage was turned down
    register a new company at the chamber of commerce
    administration of an estate after a death
    business administration degree, part time
    US administration tariffs on steel
    divide by zero in a spreadsheet
    long division for kids
    scope of work template for a builder
    list of customers with their credit limit
    overview of all open purchase orders
    I need a list of all entries changed by one user last month
    export the audit file for the tax inspector
    ISO 27001 audit, how long does one take?
    GDPR and old CVs, when must we destroy them?
    new items do not show in the web shop because they have no price
    New colleague's name is missing from the planner in Outlook.
    the chart in Power BI has too many colours
    hide blank rows in a pivot table
    How do I get a Power BI Pro licence?
    orange warning light on the dashboard of my Volvo
    customer is on credit hold, how do I release the order?
    cannot choose between two phone contracts
    Limited company or sole trader: which is cheaper in tax?
    What is the difference between accrual and cash accounting?
    why do octopuses have three hearts
    bread without yeast
    Who painted The Night Watch?
    cheap flights to Lisbon in May
    convert 15 miles to kilometres
    fix a squeaky door
    My dog ate chocolate, what should I do?
    best science fiction novels of the last ten years
    how tall is the Eiffel Tower
    plant a hedge in autumn
    train for a half marathon
    translate good evening into Japanese
    remove ink from a shirt
    When does the clock go back?
    vegetarian lasagne for ten people
    what causes northern lights
    Sell my old camper van
    learn to play the piano at fifty
    names for a kitten
    symptoms of hay fever
    how many bones are in the human body
    capital of Mongolia
    Can you tell me a joke?
    museum opening hours on Monday
    rules of darts
    wedding speech from the father of the bride
    change a bicycle tyre
    house plants that need little light
    Why is the sky red in the evening?
    solve 3x + 7 = 25
    hi there
    Good afternoon!
    thanks a lot, that's all
    see you tomorrow
    are you a real person?
    lorem ipsum dolor sit amet
    xxxyyyzzz
    hmm ok
    ¿Dónde puedo cambiar el idioma de las facturas?
    Guten Tag, vielen Dank für Ihre Hilfe
    How do I set up the bank feed so that transactions come in by themselves?
    bank link stopped importing statements
    Our connection to Barclays is fine but the opening balance on the first statement is wrong
    Matching rules for bank lines with the same description every month
    Create a new company in the software for a subsidiary that starts in January
    What does it cost to run a second administration next to our first one?
    Change the fiscal year of a company that has already been posted in
    I want to register a new company, which legal form suits two partners?
    companies house confirmation statement late
    How do I dissolve a dormant company without paying a solicitor?
    The Belgian division moved offices; where do I change its address and VAT number?
    Our sales division missed target, how do I compare budget to actual per quarter?
    long division with remainders explained for my daughter
    how do i give a collegue acces to purchase invoices only
    new user for the intern, read only
    Which role does somebody need to approve payments?
    One of our warehouse staff should not see cost prices, how do I hide those?
    copy the rigths of one user to another user
    Segregation of duties: the same person can enter and pay invoices, how do I set up roles to stop it?
    Employee leaves on Friday. How do I deactivate her login and hand her tasks to somebody else?
    Two-step verification code is not accepted since I changed phones
    sign in to the company VPN from home
    Can't log in to my Gmail
    how do i sign a pdf contract electronicly
    The mobile app drains my battery, any tips?
    turn off push notifcations on the phone app
    app store won't let me update my banking app
    Which app is best for tracking business mileage?
    How do we build an app for our own restaurant to take orders?
    how can i witdraw a quotation i sent this mornign with the wrong price
    withdraw money from a business savings account
    Withdraw an approved leave request in the HR module
    Can a job offer be withdrawn after it was accepted verbally?
    How do I revoke a power of attorney given to my former accountant?
    My driving licence was revoked, may I deduct taxi fares?
    Recall an invoice that has already gone out over Peppol
    Cancelled direct debit mandate: how do I take the customer out of the collection run?
    Where do I record the date a SEPA mandate was signed?
    Do I need planning permission for a sign above the shop?
    Parental consent form for a school trip, got a template?
    Does our newsletter need a cookie consent banner?
    May I record a phone call with a customer without telling him, or is consent needed?
    Asking the landlord's permission to sublet half of our office
    How do I get the manager's approval on an expense claim before it is booked?
    maternity leave rights part time
    What rights do I have when a supplier delivers broken goods?
    Voting rights on preference shares, how do they show in the balance sheet?
    Bill of rights year
    A supplier's invoice is missing from the payment batch although it is due tomorrow
    I can't find the invoice I entered yesterday, did it go into another period?
    invoice number 2045 is missing in the sequence, will the tax office mind?
    The project is not visible when I enter hours
    Cost centre field does not show on the purchase entry screen
    My new general ledger account doesn't appear in the profit and loss because it has no classification
    the logo on the invoice templete has dissapeared since last month
    Half of the stock items are missing from the count sheet
    list of deptors older then 90 days
    Overview of creditors as per 31 December for the auditor
    Where can I print an overview of all fixed assets with book value?
    export the list of customers with their e-mail addresses to a spreadsheet
    Can you show me which employees still have leave days left?
    overview of revenue per item group per month
    I need a list of everyone who was at the meeting on Tuesday
    VAT return rejected with an error in box 4, what do I correct?
    Error "posting period is closed" when I book an invoice from last year
    Import of journal lines fails: total debit not equal to total credit
    validation error IBAN not correct on supplier card
    I made an error in last year's annual accounts, is it fine to correct it this year?
    payroll error: tax code unknown for employee 17
    404 page not found when I open the blog of our own website
    WordPress says forbidden when I upload a picture bigger than 2 MB
    Is it forbidden to pay salaries in cash?
    What's the difference between accrual and cash accounting?
    diference between a credit note and a refund
    Choose between straight line and declining depreciation
    wich bank do you advice for a start up
    Should I lease or buy the company car? I drive about 12,000 km privately
    Any advice on keeping receipts: paper or digital only?
    Should I become a sole trader or go for a limited company
    Remove a payment that was allocated to the wrong invoice
    How do I remove the background of a picture?
    Removing an item from a price list without losing its history
    Xero: how do I change the colour of my invoice?
    In Power BI my pie chart labels overlap
    Excel keeps turning 1-2 into a date, how do I stop that?
    QuickBooks does not print cheques straight
    Mailchimp campaign went to the spam folder
    Our quote has expired but the customer still wants to order at the old price
    expired passport, flight next week
    Batch numbers with an expiry date: how do I block expired stock from being picked?
    renew our domian name before it expires
    The internet connection in the canteen is awful
    connecting flight in Frankfurt, 40 minutes, is that enough?
    hyperlink in outlook signature not clickable
    send invoices in bulk by email
    Invoice in dollars while our books are in euros
    Add a discount line to a sales order
    recuring invoices every first of the month
    Which VAT code for services bought from a US company?
    when is the quaterly vat return due
    EC sales list, how to file
    How can I write off a bad debt and get the VAT back?
    Partial payment allocation
    Book a loan with monthly interest and repayments
    accrue a yearly insurence premium over 12 months
    intercompany invoices eliminate in consolidation
    how do i re-open a closd period
    chart of accounts for a small charity
    What is a suspense account for?
    Explain goodwill as if I were ten
    Add a new employee with a zero hours contract
    How do I process a bonus in this month's payroll run?
    holiday allowance calculation
    Why is my stock value different from the ledger?
    set reoder points for fast movers
    receive part of a purchase order
    print barcode labels for items
    Serial number tracking when goods come back from a customer
    Landed costs on a container from China
    shop order stays open after production is finished
    How do I invoice hours on a project at different rates?
    Work in progress on a fixed-price project, how is it worked out?
    project budget exceeded warning
    Log a phone call with a prospect in the CRM
    Everything is slow today, is there an outage?
    How do I cancel my subscription and when does the notice period end?
    Why did the monthly price go up?
    how to atach a document to a jornal entry
    Which retention period applies to invoices in Belgium?
    My laptop makes a whirring noise when I open many tabs
    how do I mute myself in Teams
    Who is responsible for the plants on the third floor?
    Write a short speech for a colleague who retires after forty years in the accounts department
    What salary can a junior controller expect?
    Tips to stay awake during month end
    Best way to boil an egg?
    My son wants a dog and I don't, what do I say?
    will it snow at christmas
    Who wrote War and Peace?
    tire pressure for a Volvo V60
    Give me a good book for the beach, preferably a detective
    How many calories in a croissant?
    hello there
    good afternoon, anybody home?
    thanks a lot, you were great
    are you chatgpt?
    zzzzzzz
    hjkl;;; 8888
    ¿Cuánto cuesta el menú del día?
    Come si registra una nota di credito?
    Monthly or yearly plan, which one is cheaper for a team of nine?
    Since we changed our bank account number, customers still pay into the old one. Can I get the new IBAN onto all unpaid invoices at once?
    Hi, I am closing the books for the first time on my own and the balance sheet shows a difference of 0.03. Where do I start looking?
    My boss wants a dashboard of the cash position by noon and I have never made a graph in my life, which chart type works best?
    scan and recognise invoices turned sideways
    How is a sales margin per item worked out when the purchase price changes halfway the year?
    merge duplicate ledger accounts
    Can the packing slip be printed in the language of the customer?
    A driver returned with three pallets that nobody ordered. How do I register that return to the vendor?
    credit limit per customer, block orders above it
    rename a journal
    What is the deadline for filing annual accounts of a Dutch BV?
    mileage allowance untaxed per km
    Book a car loan from the director to his own company
    wage tax number lost, whom do I call
    swap the columns quantity and price on the invoice layout
    sandwich toaster tripped the fuse in the office, where is the meter cupboard
    stop a user from changing the payment terms of customers
    Lost access card for the parking garage, who blocks it?
    The overview of outstanding orders prints on eleven pages, can it be landscape?
    Removing a bank account from a supplier card while a payment is still under way
    how do I remove a discount from an order line that's already been delivered
    How do I delete a supplier we only used once?
    why can't I see the margin column on my sales report
    Why is the cost price missing on half of our items?
    which warehouses do we have set up
    Which VAT codes do we have for sales outside the EU?
    printing address labels doesn't work any more since we got the new Brother
    the pdf layout of our quotations is broken, all the totals moved to page two
    should I credit the invoice or just send a corrected one?
    Should I use a project or a cost centre for the trade fair?
    I get an error when I process the stock count: serial number required
    I get an error saying the account code is too long when adding a ledger account
    how do I give a warehouse worker permission to book goods receipts
    How do I give the external auditor a read-only login for three weeks?
    Difference between an item group and an assortment?
    what's the difference between cash and accrual basis in my reports
    how do I connect our barcode printer to the packing station
    How do I connect an Adyen payout to the right open invoices in the cash book?
    Which manager signs off on travel expenses in our setup?
    How do I undo a bulk write-off of small differences?
    The order was cancelled but the goods are still reserved. How do I free the stock?
    How do I change a supplier's IBAN while a payment is waiting?
    Where's the log of e-mails that Exact sent to our customers?
    how do I leave one client out of the dunning run
    can I make last year's fixed asset register reappear in this year's report layout
    we have the same debtor under two codes, which one do I keep
    where did the copy button on recurring invoices go
    The Peppol field is greyed out on a customer card
    unpaid invoices older than 60 days, per sales rep please
    How many of our users hold a payroll role?
    Can a role be limited to entering hours without seeing anyone's salary?
    My Exact password reset mail never arrives, not even in spam
    my authenticator is on a phone that fell in the canal, how do i log in to exact now
    When does our yearly Exact contract end and what notice do we give?
    is there a discount if we pay the Exact subscription per year
    Is the Manufacturing edition worth it for a shop with four machines?
    Can the mobile app scan a mileage log?
    The Exact phone app puts my hours in the wrong week
    project budget says 120%, how do I raise it
    Someone left halfway through the month, how do I do the last payslip?
    sick pay: how do I enter a waiting day in payroll
    How do I split one purchase invoice over two VAT rates?
    reverse charge on subcontractors, what goes on the invoice
    Trial balance is off by a cent, where do I start looking?
    how do i put budget next to actuals in the profit and loss
    Can the ledger report be mailed to the board automatically every month?
    We moved from a shoebox of paper to Exact. How do I enter opening stock?
    Can I copy the chart of accounts from one of our companies to the next?
    financial year should run April to March instead of January, where do I set taht
    do all our companies have to use the same invoice numbering
    How do I make purchase invoices above 10k go past two approvers?
    a task dissapeared from my workflow inbox after I forwarded it to Petra
    A customer bounced a direct debit, how do I book the reversal?
    Wage payment batch was rejected by the bank because of a wrong BIC
    how long do you depreciate a coffee machine over
    Can I see on which date somebody changed an item's selling price?
    Customer paid twice, do I refund or keep it on account?
    is it safe to delete documents that are attached to closed years
    Which exchange rate does Exact take for an invoice in Swiss francs?
    switching the menus from Dutch to English for just me
    What's the quickest way to enter rent that repeats every month?
    attachment on a booking wont open, it's a 20 MB scan
    ICP declaration: which customers end up on it?
    Does Exact round VAT per line or per invoice?
    bill of materials: swap one component in all recipes at once
    Where do I see how many hours were booked on holidays?
    credit limit warning pops up though the customer has paid, why
    how do I remove TikTok from a school tablet
    How do I unsubscribe my late aunt from the golf club magazine?
    why can't I see likes on Instagram nowadays
    Why isn't my tax refund in my bank account yet?
    Which streaming services do we have that show Formula 1?
    which plants survive a north-facing balcony
    My car key fob doesn't work any more after I dropped it in the sink
    the doorbell rings by itself at three in the morning
    Should I lease a car or buy one outright?
    should i repaint the fence or tear it down
    I get an error when I try to book a sleeper train to Vienna
    the dishwasher shows E24 and beeps, what does it want
    How do I give my house keys safely to an Airbnb guest?
    how do I let a solicitor act for me while I'm abroad
    Difference between OLED and QLED?
    What's the difference between term and whole life insurance?
    how do I connect a turntable to a Sonos
    How do I connect a PS5 controller to a laptop?
    We run the charity on Xero. How do I remove a former treasurer there?
    Which reports come with QuickBooks Simple Start?
    In Sage 50 my bank account is greyed out, why?
    FreshBooks sends every invoice twice, any idea?
    Is Wave or Zoho Books better for a freelance photographer?
    SAP throws a short dump when I open transaction FB60
    I lent my drill to a colleague who then changed jobs. He ignores my texts. What would you do?
    Our landlord walks in whenever he likes. He kept a key after we moved in. Can I change the locks?
    The phone company says I signed up for a second line. I never did. Who should I complain to?
    I booked a hotel for the wrong month and they won't refund me. Is there any way out?
    Bought a drone last week and it keeps flying left. I calibrated it twice. Any ideas?
    My son wants to quit piano after one year. Let him or push on?
    who can read messages in a Discord server
    how can I tell whether someone read my WhatsApp
    How do I close a joint account at Barclays?
    Can I change my vote after I posted it?
    is an expired EpiPen still any use
    my gift card ran out last week, can the shop renew it
    Gmail says my mailbox is full although I deleted everything
    Zoom has no sound on my Chromebook
    how do I snap two windows side by side on a Mac
    How do I make a chart of my running times in Google Sheets?
    vlookup or xlookup for a shopping list?
    page numbers should start on the third page of my Word thesis
    somebody keeps casting videos to my tv, who
    strange charge from PayPal on my private card, what could it be
    Twitter locked me out because it thinks I am under 13
    boarding pass refused at the gate this morning
    The club wouldn't let us in because of my trainers
    Am I allowed to take a pram on the tube in rush hour?
    I've been banned from a Minecraft server, how do I appeal?
    Where's the spare wheel in a 2015 Ford Fiesta?
    winter tyres or all season for the Alps
    How do I get off a mailing list that has no unsubscribe link?
    No subtitles on BBC iPlayer tonight, just me?
    The robot vacuum refuses to enter the bathroom
    Does my car insurance cover a rented trailer?
    can a grandmother sign the consent form for a vaccination
    Will I lose my no-claims bonus if I report a scratch?
    What happens if I don't pick up a parcel from the post ofice?
    list of papers needed to sell a house in Spain
    My boss wants me to work Sundays, it isn't in my contract
    How do I politely sack our gardener?
    can I withdraw my application for a job I already accepted
    how to get red wine out of a carpet
    Which phone has the best battery under 300 pounds?
    A divorce lawyer or a mediator first?
    Slack keeps pinging me at night, how do I make it stop
    who owns a shared Google photo album when its creator leaves
    hey there
    thanks, that's all
    bye
    ok
    yes
    never mind
    hang on, someone's at the door
    oops wrong chat
    testing testing
    lkjhgfdsa
    zxcvbn 0987
    blah
    pineapple
    bicycle
    umbrella
    invoice
    payslip
    depreciation
    holiday
    What's for dinner?
    recipe for vegetarian chilli
    how long do I boil a potato
    banana bread without eggs please
    How many grams in a cup of flour?
    will it rain in Leeds tomorrow
    How hot is it in Dubai in August?
    what is 48 times 12
    square root of 81
    what's 15% of 260
    how many days until Easter
    convert 10 miles to kilometres
    Capital of Canada?
    who wrote Pride and Prejudice
    what year did the Titanic sink
    How tall is Mount Everest?
    why is the sky blue
    do fish sleep
    tell me a joke about accountants
    knock knock
    give me a riddle
    sing me something
    what do you do at weekends
    who's going to win the league
    write a limerick about a goat
    I'm bored
    I love you
    so tired today
    lovely weather isn't it
    worst monday ever
    Happy new year to you and yours
    tell Karen the coffee machine is fixed
    two flat whites and a muffin, to go
    dentist tuesday 2.30 dont forget
    lol good one
    Guten Tag, können Sie mir helfen?
    Où sont les toilettes ?
    Buongiorno a tutti
    こんにちは
    how do you say cheers in Hungarian
    wibble frong the marmalade spoon
    How do I match a single customer receipt against five invoices and leave the remainder as an unallocated credit?
    The trial balance export to Excel drops the leading zeros of our account codes, can that be avoided?
    Could you tell me how to reverse an accrual automatically on the first of next month?
    I posted a supplier invoice twice. Remove it or book a credit note?
    Where do I change the payment terms for one customer from 14 to 30 days?
    Our reminder letters still list invoices that were settled last week.
    What do I do with a sales invoice number that is missing from the sequence?
    add iban to invoice layout
    quote to invoice one click??
    recurring invoice stop
    vat number of client not valid error vies
    change invoice language to english for one customer
    can I see who opened my invoice email
    trial expired before I even started, can I get extra days
    How can I lock the books for everyone except the controller after month end?
    I need a cash flow forecast for 13 weeks based on the open receivables and payables.
    Is it posible to compare actuals against two budgets in one profit and loss report?
    Who changed the depreciation method of asset 10034 and when was that done?
    The allocation key spreads overhead to a department that no longer exists. How do I edit that?
    My auditor asks for a sample of 25 purchase invoices with their approval history. How do I export those?
    Balance sheet shows an amount on the suspense account, how do I find which entries caused it?
    How do I create a template administration with our own chart of accounts for all new clients?
    We lost a client to another firm. How do we hand their books over to the new accountant's subscription?
    Where can I see which of our clients' VAT returns are still to be filed this quarter?
    Can I delete an old administration that was only ever used for testing?
    How do I make a copy of a client's books to try out a correction without touching the original?
    Is there a cheaper licence for clients who only upload receipts?
    How do I send questions to a client about unclear bank lines from inside the program?
    What is the retention period for books of a dissolved company and can I park them read-only?
    what does reconciling mean and do i have to do it every day
    Sorry if this is a silly one: where do I type in a purchase invoice?
    is a debtor the one who owes us or the one we owe
    my supervisor told me to check the aged list, no idea where to find it
    which courses does exact give for beginners and are they free
    What's a cost unit as opposed to a cost centre?
    how do I undo the last thing I entered
    stock count sheets - print per shelf?
    Negative stock on item A-220, how did this happen and how do I put it right?
    Moving goods from the Venlo warehouse to Breda, which screen do I use
    cant chose a batch number when I deliver, list is empty
    How do I set the reorder point for seasonal goods
    bill of materials: replace one component in every product that uses it
    Delivery notes come out without the customer's reference
    How do I put an employee's 30% ruling in the payroll from the 1st of August?
    One-off bonus was taxd at the wrong special rate. Correct it in the next run?
    An employee withdrew from the bike scheme, how do I stop the monthly deduction?
    Annual statements for people who left in February - how do I send those?
    How are holiday hours carried over to the new year?
    Wage tax payment reference missing from the return, where is it shown?
    How do I remove a user who resigned and hand her open workflow tasks to her successor?
    Can users sign in to Exact with our Microsoft accounts instead of a separate password?
    Somebody typed the wrong password five times and now she is locked out for half an hour.
    What is the difference between the roles "Manage purchase" and "Enter purchase invoices"?
    Can I see the last log-in date of every employee with a licence?
    Our main user left the firm without handing anything over. How do we get another person appointed?
    Does Exact Online work in Safari on iPad?
    The screen goes white each time I open the financial cockpit, Chrome up to date, cache cleared.
    How do I get the text message codes replaced by an authenticator?
    I'm paying for six users and only four people work here. How do I lower that?
    How do I get a weekly email with our turnover and overdue customers?
    Our Chamber of Commerce registration changed after the merger. Where do I update the number?
    Can my partner and I both have to approve a payment before it leaves the bank?
    How can I see on my phone what we owe the tax office this quarter?
    New brand, new logo, new colours: how do I get all of it on invoices and statements?
    Do we get a discount if we pay the subscription yearly?
    Put a customer on hold so sales can't enter new orders for him
    How do I exclude one disputed invoice from the reminders?
    Where can I record a promise to pay?
    interest on late payment, can the system work it out
    A customer moved abroad and I need to change the account's country and tax code.
    write of small diffrences under 1 euro all at once
    Statement of account for a customer with two debtor numbers: merge possible?
    Tenants signed SEPA mandates on paper. How do I enter the signature date for all of them?
    Our direct debit batch was refused with reason MD01, what is wrong with it?
    How do I revoke one tenant's mandate and let him pay by bank transfer from now on?
    Which creditor identifier do I need when we collect from a second bank account?
    A tenant's collection bounced three times; can he be skipped next time?
    No bank lines from Knab since I renewed the PSD2 consent at the bank, although the bank says it is active
    How do I teach the program to book the monthly rent to the same account each time?
    I linked the savings account to the wrong bank journal. How do I switch it?
    Remove duplicatd statement no. 17
    foreign currency account shows no exchange rate
    Which banks in Belgium can be connected for daily statements?
    Scanned receipts end up upside down and the total is not recognised
    Approval email links expire before our director reads them, can they last longer?
    How do I skip approval for invoices below 50 euros from known suppliers?
    Who is next in line when the first approver rejects an invoice?
    Is there a limit to the size of PDFs I send in by mail?
    Split one scanned PDF with six invoices into separate documents
    UBL invoice arrives with the wrong supplier selected
    How do I close a shop order that was produced in two runs?
    Material requirement list ignores the safety stock.
    Change the planned start date for all work orders of next week
    where do i register scrap
    Routing steps: which machine hours are used in the cost price?
    CSV import of items stops at line 312, "unit code does not exist". Which units do exist?
    How do I get the customer group as an extra column in the sales analysis?
    Layout of the purchase order: the description wraps after 20 characters, can I widen it?
    Is there any way to schedule the aged receivables report to be mailed every Monday?
    Date format flips day and month when I import journal entries from Excel
    Can an employee revoke a resignation given in anger?
    How should we phrase a rejection to an internal applicant?
    Is consent valid as a legal basis for monitoring staff email under GDPR?
    Our works council wants to see the salary bands, must we share them?
    How many days of carer's leave does someone get?
    Sickness reporting over WhatsApp - is that allowed?
    An expat's residence permit expires in June. When do we start the renewal?
    User says Windows keeps asking for a BitLocker key after the BIOS update
    How do I remove someone from a shared mailbox in Microsoft 365?
    Zoom won't share my screen on a Mac, permission denied
    two monitors, one stays black
    Which laptop would you choose for a photographer on 1500 euros?
    Chrome blocks a download as dangerous but I trust the site
    my company phone is stolen, wipe it remotely how
    SharePoint folder vanished after a sync error
    Phone shows no SIM since I dropped it
    Which size should product pictures be for Etsy?
    How do I connect my domain name to Squarespace?
    A buyer opened a chargeback although the parcel was signed for
    Abandoned cart email: write a subject line that isn't pushy
    Do I have to show the right of withdrawal on custom-made goods?
    Checkout page shows an error only in Firefox
    Magento: customers see yesterday's price until I flush something
    How do I list the same sweater in four colours as one product?
    TypeError: list indices must be integers, not str
    How do I revoke a leaked GitHub personal access key?
    What's a good way to model many-to-many in Postgres?
    npm install fails behind our proxy
    nginx returns 403 for static files in my home folder
    React: why does my effect run twice
    Expired Apple developer certificate, can't publish my game
    regex that matches a Dutch postcode
    Can a landlord revoke permission for a subtenant halfway through the lease?
    Who inherits the shares when a partner dies without a will?
    Do I need a notary to change our company's articles of association?
    Non-disclosure agreement, one page, Dutch law
    Difference between a guarantee and a surety
    How long is a verbal agreement binding?
    How do I object to a trademark that looks like ours?
    Do I choose box 3 actual return or the notional method?
    Which form do I use to report a gift to my grandchildren?
    Tax office says my power of attorney is missing, how can my accountant renew it with them?
    Deadline missed for the income tax return, what is the penalty
    Is a home office deductible when I'm employed?
    VAT on a webinar sold to someone in Norway
    How do I see who is authorised to file for my late father at the tax authority?
    My banking app says this device is not trusted
    Who can see my account if I give my daughter a second card?
    How do I cancel a standing order for rent?
    Liability insurance refused my claim, can I appeal?
    crypto exchange wants my passport again, safe?
    Which mortgage term would you advise at 55?
    card blokced abroad, cash needed
    Travel cover missing for skiing, add it last minute?
    Who has acces to the parking garage at weekends?
    Visitor list for tomorrow's open day, where do I leave it?
    Meting room screen asks for a pairing code
    Fire extinguisher inspection overdue, which company do we call
    Seating plan for 80 people at the summer party
    Our cleaner's contract runs out in March. Renew or tender again?
    Write a memo asking people to empty the fridge on Fridays
    Trello board disappeared from my workspace
    How do I choose between Notion and Confluence for a small team?
    Photoshop brush has no effect on the layer
    Jira: I can view the issue but not edit its status
    How do I transfer ownership of a Google Drive folder before I leave?
    AFAS shows no payslip for May
    Adobe subscription renewed itself, I want my money back
    Copy slides into another deck but keep the old template
    How do I unsubscribe from all those LinkedIn notifications?
    What goes into a record of processing activities for a school?
    Someone asks us to erase all their data, which exceptions apply?
    Must CCTV footage be deleted after four weeks?
    When is a DPIA compulsory?
    Can we post staff birthdays on a screen in the canteen?
    Do both parents have to give consent for a child's vaccination?
    My baby monitor app loses its connection at night
    How do I take away phone privileges without a fight?
    What do I write in a card for a teacher who is leaving?
    stroler wheel squeeks
    school refused my daughter's leave of absence for a wedding
    Which age is right for a first bike without stabilisers?
    Bedtime stories about dragons, any suggestions
    Who pays for the school trip when parents are divorced?
    puzzle of 1000 pieces, one is missing
    How do I get rid of ivy on a brick wall?
    My sourdough starter died in the fridge, can it be saved?
    dishwasher error E24
    What size of wall plug for a heavy mirror on plasterboard?
    Replace eggs in pancakes
    Slugs keep eating all of my lettuce
    Can I still use yoghurt that expired last Tuesday?
    How do I descale a kettle without vinegar?
    Which cheese melts best for fondue?
    Boiler loses pressure every couple of days
    Airline lost my suitcase, who is liable?
    Do I need a visa for Japan as a Belgian?
    My driving licence was revoked in Spain, may I drive at home?
    Sat nav can't find the new road
    Which side of the plane for a view of Mont Blanc
    Best month to see the northern lights
    Parking app chraged me twice in Antwerp
    Tyres for winter: compulsory in Austria?
    hotel won't refund me although I cancelled in time
    how far is it from Utrecht to Lyon by car
    My rabbit has stopped eating since yesterday
    Who may see my medical records at the hospital?
    How do I build up to twenty push-ups?
    contact lenses expired a month ago, still ok?
    Dog barks when the doorbell rings on television
    Hay fever tablets that don't make you sleepy
    What does an offside trap mean?
    Sprained ankle, ice or heat
    Is it normal for a cat to sleep all day?
    How do I re-string a tennis racket?
    Who wrote The Count of Monte Cristo?
    How do I keep score in darts?
    Which telescope for a beginner?
    Piano keys stick when it's humid
    Name the moons of Jupiter
    What's on at the cinema tonight?
    Who is seen as the father of double-entry bookkeeping?
    Ebook reader won't show page numbers
    Is 'whom' still used?
    How do I choose yarn for a baby blanket?
    hello there, anybody home?
    thx bye
    Write a poem about autumn in the style of a tax inspector
    translate "goods received in good order" into French
    Bonjour, où se trouve la gare la plus proche ?
    ¿Cuánto cuesta un café en Madrid?
    Guten Morgen, wie spät ist es in Tokio?
    qwertyuiop
    purple elephants on a bicycle
    lol
    what is your name
    tell me a bedtime story
    Are you going to take over my job?
    Play some jazz
    Repeat after me: the cat sat on the mat
    42
    what's 15% of 80
    ciao bella
    Summarise War and Peace in one line
    potato
    Pretend that you are a pirate
    Give me a list of words that rhyme with "list"
    You are useless
    Set a timer for ten minutes
    zzz zzz zzz
    Can Exact restore a company file I deleted by mistake?
    the 2018 administration was deleted and now the tax inspector wants it, is there a backup
    merge two companies into one set of books in Exact Online after a takeover
    opening balance in Exact doesn't agree with last year's closing balance
    how do i import an xml file with journal entries into exact
    XML import says journal unknown, which tag is wrong?
    import open items from our old package as XML
    Chart of accounts import by csv fails on line 3
    Exact charged our licence twice this month
    Where do I download the invoices Exact sends us?
    we pay for ten licences and use six, reduce it please
    our credit card expired and the Exact licence isn't paid, where do I enter the new one?
    does our Exact licence include payroll or is it an extra module
    turn the Exact trial into a paid plan
    change the billing address Exact uses for its own invoices
    Exact put the price up again, can I get out of the contract early?
    enter opening balances in Xero as at 1 July
    can two Xero organisations be merged after an acquisition
    duplicate bank line in xero, how to delete
    transfer a Xero subscription to another payer
    how do I delete a whole Xero organisation we never used
    void a bill in Xero that was already paid
    Xero repeating invoice sent the wrong amount
    I deleted my administration in Moneybird, can I get it back?
    moneybird: mark an invoice as paid without a bank line
    delete a draft invoice in moneybird
    Which Moneybird plan for a freelancer with 30 invoices a month?
    QuickBooks: how do I close the books and set a closing password
    negative stock in QuickBooks, how do I correct it
    cancel my quickbooks subscription
    import invoices in QuickBooks from a spreadsheet
    merge two vendors in quickbooks
    Mollie is holding back my payout until they see my ID
    a customer disputes a card payment at Mollie, what do I send them?
    where is the monthly invoice from Mollie
    change the IBAN for Mollie payouts
    remove the link between Yuki and our till
    Yuki wants a new API key for the till, where do I make one?
    delete a token from an old AFAS app connector
    AFAS GetConnector returns invalid token
    reauthorise an integration in Visma.net
    visma eAccounting, remove a third party app
    how do I take a connected application out of Twinfield
    Twinfield refresh token expired, sign in to twinfield again where?
    revoke a SnelStart client key
    Sage: disconnect an add-on from Sage Accounting
    FreshBooks app connected to Stripe, how do I remove it
    Uninstall an app from my Shopify store without losing orders
    rotate the token of a custom Shopify app
    an old agency's integration still shows in HubSpot, throw it out of HubSpot
    regenerate a HubSpot private app key
    which sites can see my Google account and how do I kick them out
    a quiz game should no longer have access to my Google Drive
    revoke a Google app password for the office scanner
    Microsoft Entra: undo admin consent for an enterprise application
    a Teams plug-in asks for admin approval in Microsoft 365, who grants it
    client secret in Azure for our SharePoint site expires next week
    kick a bot out of our Slack workspace
    reconnect Google Calendar to Slack
    Zapier to Google Sheets is paused because Google wants me to sign in again
    my zap from Trello to Gmail stopped, reconnect the Gmail account
    Make scenario Typeform to Google Sheets lost its connection
    remove an integration from a Notion page
    Notion calendar link keeps asking me to approve again
    take a power-up off a Trello board
    revoke the Trello token of a freelancer who left
    sign out linked devices and apps in Dropbox
    remove unknown apps from Spotify
    unpair Strava from my watch
    stop logging in to a shop with Facebook
    LinkedIn third party apps remove
    reconnect Mailchimp to WooCommerce
    Canva should not post on my Instagram any more
    delete an Amazon seller API key given to an old repricing tool
    disconnect PayPal from eBay
    ERROR 1045 (28000): Access denied for user 'app'@'10.0.0.4' (using password: YES)
    mysql access denied since I changed the root password
    docker: toomanyrequests: pull rate limit reached
    Docker Hub too many requests in our CI, how do we sign in to pull?
    nginx 403 forbidden on /var/www after I moved the folder
    apache client denied by server configuration
    npm ERR! 401 Unauthorized - PUT https://registry.npmjs.org
    pip gets a 403 from our internal mirror
    Power BI gateway offline since the server rebooted
    the Power BI gateway can't log in to our SQL Server any more
    on-premises data gateway: invalid connection credentials for the Oracle source
    SQL Server login failed for user 'sa', state 8
    The EXECUTE permission was denied on the object in SQL Server
    cannot open database requested by the login
    S3 returns AccessDenied although I own the bucket
    kubectl says pods is forbidden: User cannot list resource
    git push remote: Permission to repo denied, 403
    GitHub Actions: resource not accessible by integration
    OpenAI 429 rate limit on my first request, why
    Reddit tells me I'm doing that too much
    Google Sheets quota exceeded for read requests per minute
    cloudflare 1020 access denied on a news site
    postgres permission denied for schema public
    Jenkins: 403 No valid crumb was included in the request
    FTP 530 login incorrect
    SELinux keeps denying httpd, what's the boolean
    if (res.status === 403) return next(new Error('forbidden'));
    token = os.getenv("GITHUB_TOKEN") or sys.exit("no token")
    except requests.HTTPError as e: if e.response.status_code == 403: retry()
    var handler = new JwtSecurityTokenHandler(); var token = handler.ReadJwtToken(raw);
    $request->session()->forget('access_token'); abort(403);
    curl -u admin:secret -X DELETE https://gitlab.local/api/v4/personal_access_tokens/7
    let token = env::var("TOKEN").expect("no token"); client.bearer_auth(token).send().await?;
    if resp.StatusCode == http.StatusForbidden log.Fatal("forbidden")
    app.errorhandler(403) def forbidden(e): return "no access", 403
    DELETE FROM sessions WHERE expires_at < NOW() AND token IS NOT NULL;
    Invoke-RestMethod -Uri $uri -Headers $headers; if ($?) Write-Host "token ok"
    private static final String TOKEN_URL = "https://login.example.com/oauth/token";
    rescue Net::HTTPForbidden => e; puts "403: " + e.message
    my python script gets a 401 from the Spotify API
    never mind, it works again
    never mind it was the wrong button, all good
    solved it myself, cheers
    thx mate, sorted
    ta very much, you've been brilliant
    ok great that's all for now
    haha sorry wrong window
    thank you!! have a lovely weekend
    how's your day going?
    ugh, mondays
    just popping out for a coffee
    is it friday yet
    sorry I was only looking around
    dank u, it works now
    kan iemand mij helpen with my outlook calendar
    purchase invoice in exact is on the wrong supplier and the vat return is already filed
    how to book a credit note
    submit the VAT return for the third quarter
    our VAT total doesn't match
    I sent the same invoice twice
    change the invoice template to the new logo
    upgrade our licence to premium
    Exact is terribly slow today
    screen freezes on the general ledger card
    how do I build a bar chart per month in Power BI
    DAX measure for last year's revenue
    merge two tables in Power Query
    payroll filing rejected
    holiday pay for a part-timer
    remove app permissions from my Google account
    disconnect Facebook apps
    withdraw consent for an Office add-in
    Salesforce API timeout
    AFAS connector password
    share a folder in Dropbox
    refund a customer through Mollie
    when does Mollie pay out
    cancel my Moneybird subscription
    change a QuickBooks invoice template
    how much is Xero a month
    thanks, bye
    what's the weather like
    what are your opening hours
    printer out of toner
    VPN keeps dropping
    Excel crashes on large files
    vlookup returns N/A
    how do I make a pivot table
    customer reversed a direct debit
    depreciation of a laptop, how many years
    opening balance import by CSV
    export the audit file
    FIFO or average cost for stock
    barcode scanner won't read
    How do I remove third-party apps from my Google account?
    Facebook app permissions: remove an old quiz
    Revoke a GitHub personal access token
    An employee approved a sketchy app in Microsoft 365. How does an admin revoke that consent grant in Entra?
    uninstall a Slack app from one channel
    Disconnect Dropbox from Zoom
    My Zapier trial ended; how do I cancel the account?
    Zap runs but the Google Sheet row stays blank
    Make.com scenario stuck on an iterator
    Shopify app uninstall left code in my theme
    WooCommerce: consumer key with read/write access, how do I change it to read only?
    Etsy: which apps have access to my shop?
    Amazon Seller Central - stop authorising a developer
    PayPal: cancel a pre-approved payment
    Stripe Connect account deauthorised a platform by mistake
    Notion integration can't see a page even though it was shared
    Turn off location access for a weather app on Android
    iPhone keeps asking to allow tracking
    Our website cookie banner doesn't remember consent
    Customer withdrew consent for marketing: must we delete the purchase history too?
    Template for a GDPR subject access request reply
    Is legitimate interest enough for a Christmas mailing to old clients?
    Parental consent form for a school trip
    Authorise my accountant with HMRC for VAT
    HMRC agent authorisation code expired
    Lasting power of attorney registration: how long does it take?
    revoke a power of attorney I gave to my brother
    eHerkenning for a foreign director without a Dutch address
    Twinfield session log-on returns "Invalid client credentials"
    AFAS app connector: add one more GetConnector to it
    DATEV Unternehmen online: who grants the tax adviser rights on the documents?
    Visma.net integration user needs which role for the sales module?
    SnelStart webshop add-on: orders come in without VAT
    e-Boekhouden SOAP interface session ID
    Sage Intacct web services sender ID suspended
    NetSuite token-based authentication: INVALID_LOGIN_ATTEMPT
    Odoo access error: you are not allowed to modify 'Journal Entry' (account.move) records
    Business Central permission set missing for table 17
    Salesforce connected app session policies, where did they move?
    403 Forbidden from our nginx reverse proxy after adding basic auth
    npm publish 403: you do not have permission to publish "left-padder"
    AWS CLI: An error occurred (AccessDenied) when calling the PutObject operation
    Terraform 403 on azurerm_key_vault, does the caller have get permission?
    kubectl: pods is forbidden: User "system:serviceaccount:dev:ci" cannot list resource "pods"
    Cloudflare error 1020 access denied when my mum opens our webshop
    apt update says 403 Forbidden for a third-party PPA
    Google OAuth invalid_grant: Token has been expired or revoked (YouTube upload script)
    invalid_grant AADB2C90080 in our Blazor site
    Spotify API 401: the access token expired, in a hobby project
    Twitter API v2 says 429 after fifteen posts
    HTTP 404 on my own API route after deploying to Vercel
    HTTP 500 - Internal Server Error, IIS 10, web.config
    502 from the load balancer, only at peak hours
    503 Service Unavailable on our intranet wiki
    curl: (60) SSL certificate problem: unable to get local issuer certificate
    ERR_CERT_DATE_INVALID on the office NAS
    Connection timed out while sending mail through port 587
    ORA-28000: the account is locked
    MySQL 1045 Access denied for user 'root'@'localhost'
    SQLSTATE 42501 permission denied for relation invoices
    The SELECT permission was denied on the object 'Orders', database 'Shop'
    Excel: "We can't connect to the source workbook, its permission was changed"
    SUMIFS returns zero though the numbers are there
    Formula shows #REF! after deleting a tab
    Excel macros blocked because the source is untrusted
    The printer queue says access denied, unable to connect
    Label printer prints half a label
    You need permission from TrustedInstaller to make changes to this folder
    OneDrive: shared folder vanished after the owner left
    Outlook calendar sharing, colleague only sees busy
    VPN client disconnects each time the laptop sleeps
    Windows hotspot, can't disconnect a device
    Smart lock app: remove the cleaner's key
    My ring doorbell is linked to an old tenant's account
    Unlink a Nintendo account from a child's console
    WhatsApp linked devices: log out a tablet
    How do I disconnect the battery of a forklift safely?
    Access road to the warehouse closed for works next week
    Building permission was revoked by the council; who pays the contractor?
    Revocation of an offer letter after signing
    The landlord needs consent of the lender
    Do shareholders have pre-emption rights in a Dutch BV?
    Which administrations in the US have changed tariffs since 2000?
    The Trump administration and trade policy, essay outline
    Medication administration record sheet for a care home
    Business administration degree or accounting degree?
    Company went into administration, how do I claim as a creditor?
    Public administration internship application letter
    How do I raise a credit note against a part-paid invoice?
    VAT return box 6 doesn't match my sales ledger
    Reverse charge on services from a Dutch supplier
    Post an accrual for December rent
    reverse a journal
    Can I reopen a closed period in Exact Online?
    Year end: roll forward balances
    opening balances off by a penny
    What depreciation rate for laptops?
    dispose of a fixed asset that was fully written off
    Payroll journal from ADP, which ledger codes?
    Negative stock on item 4410, how did that happen?
    FIFO or average cost for a wholesaler
    Serial numbers missing on a goods receipt
    Move hours from project A to project B
    Instalment invoices on a fixed price project
    Unbilled hours report
    Customer paid twice, refund or leave it on account?
    Bad debt relief on an unpaid bill
    Dunning letters in three languages
    Invoice layout: my logo is cut off at the top
    Import items from CSV: "decimal separator not recognised"
    XML import finishes with 212 warnings, none readable
    Merge two relations with the same VAT number
    Archive an administration that has been dormant for five years
    Can I delete a trial administration together with all its bookings?
    Copy the chart of accounts to a new administration
    change the base currency of an administration
    Administration name misspelled on printed invoices
    Why is the Exact screen so slow after lunch?
    Is Exact Online down right now?
    What does the Manufacturing edition cost for two sites?
    Upgrade our subscription halfway through the year, is that pro rata?
    Notice period for cancelling Exact
    We were charged twice for the projects module
    Add a custom field to quotations
    Workflow request stuck on "pending"
    Show a budget column next to actuals in the profit and loss report
    Save a filter on the aged debtors list
    Export a trial balance to PDF with sub-totals
    Purchase order matched to the wrong receipt
    Three-way matching tolerance
    Scan and recognise puts the due date in the invoice date
    UBL file has no payment reference
    Peppol ID registration for a sole trader
    Intrastat threshold this year
    EC sales list zero return
    Digital VAT audit file for Luxembourg (FAIA)
    Standard audit file: tax inspector wants access to the raw data
    Consolidate a group with minority interests
    Foreign exchange gains on a dollar receivable
    bill of materials with by-products
    Backflush vs manual issue of components
    Recurring contract invoice with CPI indexation
    Delivery note without prices
    Price list valid from 1 April
    Holiday balance carries over wrongly
    Company car taxable benefit for an electric van
    Director's loan account overdrawn
    Cash flow statement, indirect method
    Statutory accounts filing deadline for a small company
    Petty cash top-up entry
    How long must I keep receipts in Belgium?
    What's the ledger for a software subscription paid a year ahead?
    Goods in transit at year end
    DAX: running total that resets every fiscal year
    Power BI slicer shows blank months
    Relationship between calendar and invoice date is inactive, use USERELATIONSHIP?
    Scheduled refresh fails because the gateway machine was replaced
    Row-level security by region in a shared report
    Workspace viewer can't export underlying data in Power BI
    Power Query merge explodes the number of rows
    Which Exact REST endpoint has the purchase entry lines?
    OData $filter on a GUID field, what quoting is needed?
    Paging with $skiptoken: how do I know I'm on the last page?
    Difference between CRM/Accounts and bulk/CRM/Accounts
    Webhook payload has an Action of Update but I need the old value
    Field list of SalesOrderLines with data types
    POST a general journal entry in JSON, sample please
    Date filter in the API: datetime'2024-01-01' or ISO?
    400: "Mandatory: Relation" when creating a quotation
    Does the API give stock per storage location?
    Postman collection for the Exact API?
    deserialise /Date(…)/ in Python
    Invantive SQL: pivot twelve periods into columns
    Invantive Data Hub: schedule a script with Windows Task Scheduler
    Formula in Invantive Control rounds to whole euros
    Tableau extract from a CSV of ledger lines
    Mollie payout date on a bank holiday?
    A Mollie refund is stuck on pending
    What are Mollie's fees for Apple Pay?
    Mollie test mode: simulate a failed card payment
    Change the statement descriptor at Mollie
    Moneybird: send reminders in French
    Moneybird estimate accepted but no invoice made
    Change the next invoice number in Moneybird
    Xero repeating invoice on the last working day
    Void an approved bill in Xero
    Xero fixed asset register doesn't tie to the balance sheet
    How do I restore a deleted contact in Xero?
    Convert from Sage 50 to Xero, what history comes over?
    QuickBooks undeposited funds never clears
    QuickBooks Online class tracking by job
    Print 1099 forms from QuickBooks
    QuickBooks price rise, can I downgrade to Simple Start?
    Who built you?
    Are you powered by ChatGPT?
    do you speak Turkish
    Is this chat recorded, and who can read it?
    How do I make your text bigger, I have poor eyesight
    Which company pays for this assistant?
    thanks a lot
    tell me something funny about audits
    purple monkey dishwasher permission
    What is the tallest mountain in Wales?
    Can you help my daughter with fractions?
    Out of office: I am back on 12 August with limited access to email.
    issue a refund in mollie
    cancel a payment in mollie
    mollie payout has not arrived
    turn on apple pay in mollie
    mollie pricing per transaction
    change my bank account in mollie
    create a payment link in mollie
    customer disputes a mollie payment
    cancel a customer's subscription in mollie
    verify my mollie profile
    send a quote in moneybird
    moneybird invoice reminders
    import a bank statement into moneybird
    cancel my moneybird plan
    enter a receipt in moneybird
    track hours in moneybird
    make a credit invoice in moneybird
    reconcile bank transactions in xero
    create a credit note in xero
    remove a user from xero
    cancel our xero subscription
    run payroll in xero
    xero profit and loss report
    change the chart of accounts in xero
    file a vat return from xero
    add a customer in quickbooks
    quickbooks bank rules
    invite a user to quickbooks
    quickbooks subscription cancel
    change the invoice template in quickbooks
    adjust stock in quickbooks
    reverse a payment in quickbooks
    quickbooks payroll not calculating
    close the books in quickbooks
    tell me a joke while we wait
    where is the nearest exact office
    is it safe to use chatgpt for bookkeeping
    play some music
    is Belgium bigger than Holland
    where is my parcel
    is it going to snow
    sing a song
    how do I reset my netflix
    how old is the king
    I'd like to order two coffees
    is the shop open on sunday
    my back hurts
    who won the war
    how deep is the north sea
    what does a giraffe eat
    have you ever been to spain
    buy bitcoin now
    what year is it
    is cheese healthy
    any good films on
    what time does the post office close
    are you married
    what is the VAT rate on bicycles
    can you book me a train to Brussels
    who won the match last night
    is it raining over there too
    what's the VAT rate on second hand bikes
    happy diwali to your team in advance is there any offer
    i want to order pizza
    do ye sell the scanners as well
    how do i send a quote to a customer
    VAT rate is wrong on my invoice
    forgot my password for QuickBooks
    Upgrade my Exact plan from Essentials to Premium, how much more?
    how to reconcile bank transactions in Xero
    bank feed from ING has stopped to import
    I want to give my coworker the role of purchase approver
    export trial balance to pdf
    which endpoint of the API do I use to create a sales order
    how to close the fiscal year
    Can you recommend a good scanning app for receipts?
    write me a python example for posting journal entries
    how to enter a credit note from supplier
    connect our ABN AMRO account so that statements come in automatically
    what is the price for the Shopify connector
    remove a user from our subscription, she has left the company
    delete a customer with old invoices
    change language of Exact to English
    how do I send a payment reminder to a customer
    reset password for Xero
    price of QuickBooks Plus
    how to import bank statement mt940
    my VAT return was rejected, wrong number
    export trial balance to excel
    Add a new employee to payroll
    which programming library is best for calling the Exact API from C#
    can i change my subscription from monthly to yearly
    exchange rate of usd invoice is wrong in my ledger
    How do I set up a recurring invoice in Moneybird?
    two factor code not arriving by sms
    what webhooks does Exact offer for new invoices
    closing the fiscal year 2023, which steps
    payout from Mollie hasn't arrived in my bank account yet
    the depreciation run posted twice, how do i reverse it
    can I delete an invoice that was already sent
    my Outlook calendar no longer syncs with Teams
    how do I merge two duplicate suppliers
    How do I create a recurring invoice in Xero?
    What are QuickBooks' prices for five users?
    VAT return rejected by HMRC, what do I do
    bank feed from ING stopped in QuickBooks, how to renew with the bank
    refund a customer in Mollie
    How do I write a webhook listener for Mollie payments in Node?
    add my accountant as a user in Moneybird
    Can I export the general ledger from Exact Online as CSV?
    upgrade subscription exact to premium
    How do I remove Slack from my Google Workspace?
    disconnect app from Sage 50
    2FA code not coming for my Exact login, new phone
    match bank transactions automatically in xero
    Where do I change our company address and logo on invoices?
    chart of accounts import quickbooks
    What endpoint gives me the trial balance in the Xero API?
    how do I cancel Netflix
    how do I send a reminder to a late payer from Xero
    forgot my password for Exact
    What's the price of the bigger QuickBooks plan?
    how to set VAT rate to reverse charge on purchase invoice
    My bank feed from AIB stopped, how do I renew it with the bank
    can I import last year's opening balance from a csv
    Write me a python script that reads all invoices by REST API
    How do I add a new user to our Exact and make her a manager
    Do you know a good app for scanning receipts?
    payroll run for december shows wrong holiday allowance
    switch invoice language to german
    how to close a fiscal year
    I want cancel the Dext subscription and get a refund
    Export the trial balance to PDF kindly
    how do i change the email address of my login
    where do I upload my scanned receipts
    our printer won't print the invoices
    what rate of exchange does Exact use for dollars
    can the assistant post this purchase invoice for me
    how to connect my Outlook calendar to Teams
    delete a company in Exact, the whole bookkeeping of it
    how do I send an invoice in xero with a logo
    VAT return rejected by Revenue, what box is wrong
    is there a cheaper plan of Xero for a tiny charity
    bank feed from AIB not importing transactions
    how do I build a webhook listener for exact api, sample in node
    export general ledger to csv
    how to invite my new bookkeeper as a user in Xero with read only role
    what is the refund fee at Mollie
    sage 50 will not open after update
    customer paid twice, how to book
    payroll run for India branch with TDS, where to set
    how to upload a batch of sales invoices in Exact from excel
    my invoice number sequence has a gap, can I fix it
    change our company address in QuickBooks
    reset authenticator for exact, lost phone
    does stripe charge VAT on their fees
    how do I refund a customer in Mollie
    make a partial refund at Mollie
    switch on iDEAL in Mollie
    when does Mollie pay out to our bank
    what are the fees per transaction at Mollie
    stop a customer subscription in Mollie
    issue a credit note in Xero
    reverse an invoice in QuickBooks
    refund a payment in Moneybird
    how to create a sales invoice
    VAT return deadline netherlands
    cancel my Xero subscription
    my bank feed with ING is not importing transactions
    how do I invite a new user to Moneybird
    write a python script to post journal entries through the API
    how to do refund in mollie for a customer
    change the invoice template colour
    asset depreciation settings
    payroll run for december
    how to close the financial year
    which accounting software is better for a bakery
    SAP integration with warehouse system
    my two factor code isn't accepted
    where do I download my subscription invoice from Exact
    how to send recurring invoices in Xero
    export all contacts from Moneybird to csv
    What is the price of the Exact Online premium plan?
    bank feed in Xero not updating
    how do i write a webhook for Mollie payments in PHP
    give my employee only read rights in QuickBooks
    VAT return UK making tax digital deadline
    cancel my Xero subscription please
    Which accounting program is best for a small bakery?
    change the invoice layout and logo
    how to import opening balances in Exact
    change my email address in QuickBooks profile
    depreciation of assets how to book
    i need invoice from Exact itself for my subscription
    does Wegwijs have a mobile app in the app store
    reconcile bank statement with wrong amount
    connect Shopify with WooCommerce
    sync my Outlook agenda to Teams

elsewhere-questions-users =
    My new colleague needs a login to Exact, where do I add her?
    take away an employee's access
    an employee who resigned may not get in any more
    revoke a user's access
    revoke the rights of a staff member as a user
    withdraw the access of an employee
    change the rights of a user
    delete a user from exact online
    block a user who is leaving
    give a colleague access to the administration
    how do I give somebody read-only rights as a user
    which role does a bookkeeper need
    change an employee's role so that salaries stay hidden
    deactivate the login of a person who left
    set a user to inactive
    add a new employee as a user
    create a login for my accountant
    see the rights per user
    how many users does our licence allow
    change the main user
    our trainee cannot open the purchase menu
    revoke a user's authorisation to approve payments
    user management: who may post entries
    restrict a staff member to time entry only
    reset the permissions of a user account
    new colleague starts monday, how do I make a user in Exact Online
    give the auditor read only rights as a user in Exact
    A temp who only had a login and no apps leaves on Friday, how do I set her to inactive?
    deactivate the login of a leaver who never connected anything
    may I simply delete the user account of an intern with no apps?
    the invitation mail for a new user never arrives
    change a user's email address after she got married
    can two people share one Exact login under the licence
    copy the roles from Karen to the new clerk
    what can a user without any role still see
    which role shows only sales invoices and nothing else
    colleague can't open the cash journal, which role is missing
    limit a user to one cost centre
    warehouse people must not see purchase prices, role setting?
    give an employee read-only access in Xero as a user
    change a user's role in Moneybird
    resend a QuickBooks user invitation
    An ex-colleague can still log in to Moneybird, how do I delete that user?
    user rights per group in AFAS
    set a user inactive in twinfield
    reset a colleague's password as the main user
    reset two-step verification for a user with a new phone
    text message code never arrives when I log in to Exact
    lost my authenticator and have no recovery codes, how do I get into Exact
    the six digit code is refuesd every time
    my exact pasword expired, where do I choose a new one
    make two factor compulsory for everyone in the office
    user locked after five wrong passwords
    who of our staff logged in last month
    how do I change my Exact password
    forgot my password
    set up two-factor on a new phone
    which role does an intern need to make sales invoices only
    price of an additional user
    How do I add a second user to our Exact Online subscription?
    forgot password, no reset mail arriving
    Our warehouse clerk should see stock only, which role fits?
    Can I give a temp worker permission to book purchase invoices but not to approve them?
    I lost my phone with the authenticator on it, please let me back in
    Two-step verification: switch from text messages to an app
    Who is our main user? The person who set everything up left in 2019.
    Locked out after too many wrong passwords
    How many named users are included in the Essentials licence?
    Please deactivate the login of Sarah Owens as of Friday; she is leaving the company and needs no access to the system after that.
    The invitation email expired before our new hire could accept it
    revoke a colleague's right to release payments
    Is there a read-only licence for board members?
    My user name still shows my maiden name
    Why can I see the payroll menu when my manager says I shouldn't?
    An intern left and her account is still active. What is the proper way of closing it?
    role comparison table: bookkeeper vs controller vs manager
    Does Exact support single sign-on with Okta for our staff?
    I need to copy one user's rights to three others
    Every morning I'm asked for a verification code, even on the same laptop
    Which right lets somebody change a supplier's IBAN?
    Can our auditor log in for a week without us buying a seat?
    I get "you have insufficient rights to open this page" when I click Users
    The main user went on sick leave and nobody can approve new logins
    Move a paid seat from one employee to the next
    Can two people share one login legally?
    session times out after ten minutes of not typing
    I want an overview of who signed in last month and from where
    How do we force everyone to use two-factor?
    recovery codes gone, what now
    Would removing a user also delete the hours they registered?
    We hired eleven people on Monday. Is there a bulk upload for users?
    Our sales reps must not see each other's customers. How do I restrict that?
    What password rules apply, and how often must it be changed?
    My reset link says it has already been used
    Approval limits: up to 1,000 for team leads, above that the CFO
    can't sign in from abroad
    Where can I change the language of my own profile?
    I'm the treasurer of a small charity; my predecessor won't hand over her credentials. How do I get my own?
    Give the HR manager access to employee files but not to salaries
    A former director's account still receives approval tasks
    One email address, two companies: how do I pick which one to sign in to?
    The checkbox for administrator is greyed out on my colleague's card
    Is it possible to hide menu entries from a group of users?
    Can I suspend a user during parental leave without paying?
    Downgrade three full users to time-entry users
    What happens to open workflow requests when the approver is made inactive?
    Our IT policy wants hardware keys, do you accept YubiKey?
    the text message with the code never comes, I'm on a Polish number
    I accidentally took away my own permissions and now I can't put them back
    Delegate my approvals while I'm on holiday in Crete
    Employee portal: new starter can't see payslips
    Please cancel four of our nine user licences at the next renewal
    Who changed my colleague's role last week? Is that logged somewhere?
    We want segregation of duties between creating vendors and paying them
    Face ID for the mobile bookkeeping app doesn't stick
    Do I need a licence for someone who only submits expenses?
    Colleague can open the general ledger but the export button is missing for her
    Is there a limit on the number of people who work in one company at the same time?
    Unlock user jdevries
    our single mailbox finance@ is used by three part-timers to log in, is that a problem?
    the new bookkeeper sees zero companies after logging in
    Merge two user accounts that belong to the same person
    Someone guessed my password. How can I sign out of all browsers?
    An external payroll officer should only get the payroll section
    What's the difference between blocking somebody and deleting them?
    Billing contact: swap my name for the office manager's
    A guest login for our tax adviser, please, for the month of March only.
    I typed the wrong email address in an invitation, can I withdraw it?
    QuickBooks: how do I add my accountant as a user?
    Xero says I need the Adviser role to lock the year. Who can give me that?
    How do I hand over ownership of a Xero subscription to my business partner?
    Moneybird user without invoice access
    Sage: reset the MANAGER password
    Our SAP authorisations were wiped after a refresh, SU53 shows a missing object
    I need admin rights on my own laptop to install a label printer
    Access rights matrix template for a finance department of six
    Password manager fills the wrong field on the Exact sign-in screen
    Since we renamed our mail domain, nobody receives verification mails
    Can an employee in training save a draft entry without being able to finalise it?

elsewhere-questions-bank =
    Is the bank connection with ING in Exact free?
    the mandate at my bank expired
    my bank asks me to consent again
    the bank feed needs permission from the bank
    bank consent must be given every 90 days
    reauthorise the bank account at HSBC
    cancel a SEPA mandate
    unlink a bank account
    my bank is asking for my consent again
    the bank wants me to approve once more, how do I do that
    give the bank permission again
    I got a message that the bank has to be authorised again
    the connection with the bank needs renewing
    my bank asks whether I still agree to statements being fetched
    renew PSD2 consent at KBC for daily statements
    mail says consent to Rabobank expires in 7 days, what do I have to do
    who must sign the bank feed when the director is ill
    BNP wants approval every few months with itsme
    bank feed in Xero must be approved again at Barclays
    the bank feed in moneybird with bunq has expired
    QuickBooks gets no bank transactions, the bank wants a new authorisation
    withdraw consent at ABN AMRO for fetching statements
    cancel the bank feed for an account we are closing
    add a second account to the bank consent
    Lloyds gives an error when I confirm the bank feed
    my budgeting app may no longer look at my Monzo account
    which companies can see my account through open banking
    90 days over, authorise the bank again
    remove a former director's mandate on the business account
    stop a direct debit mandate from an insurer at the bank
    the bank refused the consent because I'm not an account holder
    statements stop on the 14th since the bank let the approval lapse
    Plaid lost its connection to Chase, sign in at the bank again
    renew open banking permission at NatWest
    bank consent with ING expired, renew PSD2
    Sage connection with the bank fails
    Xero bank feed has stopped
    SEPA file rejected by the bank
    Bank consent expired, how do I renew it with ING?
    Why does PSD2 make me confirm my bank access every 180 days?
    bank feed stopped importing transactions on Saturday
    Duplicate statement lines after reconnecting the bank
    My bank isn't in the list of supported banks
    Can I upload a CAMT file while I wait for the bank authorisation?
    Two directors have to sign for the bank link, the second never got a request
    How do I disconnect a savings account from the feed without losing its history?
    statement 112 missing
    The closing balance on the bank statement differs from the ledger by 45 pounds
    HSBC open banking: permission screen keeps spinning
    Withdraw a budgeting app's access to my Barclays account
    Feed lag: transactions show up two days late
    SEPA batch rejected by the bank with reason AC04
    Our direct debit mandate was cancelled by a customer at their bank
    Import credit card lines from Amex
    Xero bank feed from Wise is not updating
    QuickBooks error 103 when connecting to my bank
    QuickBooks error 324 bank account not found
    Is giving a third party access under open banking safe?
    I changed banks last month. How do I replace the account in the books?
    Bank rules for recurring fuel costs
    Which time of day are bank transactions fetched?
    After consent was renewed with ABN AMRO, three days of transactions are missing
    Plaid wants my bank password, should I type it?
    Revolut connection says "re-consent required" and the button is dead
    multi-currency bank account, feed only brings in euros
    How far back can a new bank feed go?
    The bank refused our bank-service contract because the chamber of commerce extract was too old. Next step?
    cash book opening balance
    Can I undo the reconciliation of an entire bank statement?
    The card reader says the request to authorise the account-information service is not recognised
