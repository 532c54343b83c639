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
    How do I book tips that guests paid by card?
    The card terminal won't connect to wifi
    What VAT goes on takeaway coffee
    can my waiter have a login without seeing profit
    How to change the logo on our invoices in Exact
    Square charges me too high a fee, who do I complain to
    Where can I download the year-end report for the bank
    How many users are included with our Exact plan
    Booking.com commission invoice, how do I enter it
    our till's drawer doesn't open when I press cash
    how do I turn on two factor login in Exact
    Stock count at the end of the year in Exact, how
    I want to cancel my Exact subscription
    Does Exact have a mobile app for scanning receipts
    Depreciation of a new oven over how many years
    Phorest double-booked two clients at 10
    How to write off a broken hairdryer chair
    Our waiters want payslips in English
    How do I change the due date on all invoices
    In Xero, how do I reconcile the bank
    Which till do you recommend for a bakery
    QuickBooks payroll tax table update
    Can Exact send reminders to late payers
    I can't close the financial year in Exact
    How to enter cost of sales for wine
    Room tax in the invoice, which ledger
    Fresha shows the wrong opening hours
    my printer prints blank labels
    How do I add a bank account to Exact
    What's the holiday allowance percentage for hotel staff
    Can I export a trial balance to PDF
    Do I need a certified cash register in Belgium
    How to hide purchase prices from sales staff in Exact
    We were charged twice by Mollie
    Setting up a user with only approval rights for invoices
    Is it possible to undo an import of bank statements
    Lightspeed receipt doesn't show our VAT number
    how to split a bill in Square
    refund a customer through Stripe
    where do i see my exact invoices that I have to pay
    Rounding of cash to 5 cents in the till
    How do I set up recurring membership fees in Exact
    My employee forgot to clock out in Shiftbase
    How do I restore a deleted company in Exact
    How do I make a purchase order for the wholesaler
    Copy one user's rights to another in Exact
    My phone is new and the two-step code doesn't work
    Which tills can work with Exact, I have yet to pick one
    change our trading name in Exact
    how to close the day on Lightspeed
    Booking.com pays with virtual cards, how do I post that
    Discount if I pay Exact yearly?
    Who can approve invoices in Exact and where is that set
    What must be on a garage invoice by law
    Rent paid in advance, how to enter
    Wi-Fi in the bar keeps dropping
    export my client list from Fresha
    The kitchen porter appears twice in the roster
    set default payment term to 14 days
    Add a second language to our till buttons
    Receptionist should only see sales invoices in Exact, no wages
    Notice period with our accountant?
    Is the VAT on vouchers due at sale or on use
    till revenue differs from card revenue, why
    How do I reopen a closed period
    My ex-employee can still log in to the rota app itself
    Low flour stock warning in Exact possible?
    Our Power BI licence has run out
    Cancel my Mindbody contract before the year is up
    How do I give a customer a discount in Square
    Trade-in car, how to enter in the accounts
    How do I print barcodes for new articles
    Do I have to keep paper receipts if they're scanned
    Change the administrator of our QuickBooks payroll
    Make someone else the main user in Exact
    Give our accountant entry to our administration, how
    Renew the bank feed, Revolut, in Exact
    takings were entered twice, may I delete one
    Can you file my VAT return
    How to move all our invoices from Moneybird to Exact
    Xero won't let me raise an invoice in euros
    What is the card fee at Mollie
    How can I add a second location in Fresha
    Cash drawer doesn't match revenue
    Any Exact course for restaurant owners
    block a customer who never pays in Exact
    Stock valuation for a wine bar
    our shop mailbox is full of spam
    recurring journal for rent
    How do I delete a till user in Lightspeed
    Guests asking us to erase their personal data, do I have to
    Loan from my parents, how do I enter it
    The hotel's door locks app is down
    Which report shows sales per waiter
    How do I post a credit note in a closed year
    reset two factor for a colleague with a new phone
    VAT return rejected by the tax authority, error on box 5b
    price for an additional user in Exact Online
    give my new assistant view-only rights on debtors
    Statements from ING don't arrive in Exact any more
    how do I close a period
    Change the logo on our sales invoices
    Why's the depreciation of a van off by one month
    which ledger account for staff lunches
    forgot my exact password
    Is there an outage at Exact this morning
    Create a brand new company for a starting client
    copy chart of accounts between clients
    export an XAF audit file
    Payslips show the wrong holiday balance
    cancel our Exact contract
    Excel crashes when I paste a large table
    How do I set payment terms to 30 days by default
    reminder letters not being emailed to customers
    Peppol e-invoice rejected by the recipient
    set up approval workflow for purchase invoices
    employee can see colleagues' salaries inside Exact, how do I hide that
    unmatched bank lines, match in bulk
    migrate from Twinfield, how long does it take
    our printer cuts off the bottom of invoices
    Xero bank feed from Barclays is down
    QuickBooks payroll year end filing
    how much does Dext cost per client
    change the language of my Exact screens to English
    unlock a user who typed the wrong password too often
    reverse charge VAT on a German subcontractor
    DAX measure for gross margin gives blank
    sick pay calculation for a part-timer
    Who signs the engagement letter when a client has two companies
    Mollie payout is lower than expected
    Dext reads the supplier name wrong
    SEPA direct debit file is refused by the bank
    How do I invite my bookkeeper as a user
    Two-step approval for payments
    what retention period applies to payroll records
    Shopify charges wrong VAT for Ireland
    bank reconciliation differs by 0.02
    do I need a data processing agreement with my client, template?
    Teams call drops when I share my screen with a client
    rename a company in Exact after a legal name change
    delete a journal entry posted twice
    Hours entered last week don't show on the invoice
    Allow a colleague to book in one more company, she's a normal user
    limit what a junior user can see in the ledger
    Bank consent expired after 90 days, who has to sign at the bank
    Which scanner do you recommend for a small practice?
    Is there an Exact app for my iPhone
    does Dyflexis work with AFAS
    scanner misreads German VAT
    pension premium wrong in Nmbrs
    Delete double invoices posted by the scanner
    archive a company we don't need any longer
    user doesn't get the activation mail
    Invoice from Exact charges us for too many users
    stand-in for approving workflow requests
    file a VAT correction for last year
    difference between debtors subledger and general ledger
    extension of corporation tax filing for clients
    exchange differences in dollars, how to book
    my laptop won't boot
    turn a pdf into excel
    VPN from home is not working
    shared mailbox in Outlook for the bookkeeping team
    fee per payslip, what do other bureaus charge
    KYC papers for a new client
    reverse a batch of journals
    Power BI Pro or Premium licence
    Colours wrong in a Visionplanner chart
    Xero payroll tax Ireland setup
    quickbooks invoice numbering
    recurring invoice in moneybird
    turn on klarna with mollie
    SMS code for login never arrives
    hide director's salary from ordinary users in the general ledger
    Intrastat declaration
    cost centre report per department
    e-invoicing to a municipality
    trial balance per month print
    How do I add a second director to the bank mandate
    Holiday allowance paid in the wrong month
    the till prints two receipts each time
    is Exact cheaper than Xero for a practice
    How do I enforce two-factor login for all Exact users
    set up SSO with Entra ID for Exact Online
    which IP ranges should we whitelist in the firewall for Exact
    create a read only role for an employee
    where do I download the audit file for the tax inspector
    is Exact Online down right now
    data processing agreement with Exact itself, where can I find it
    retention period for attachments
    deactivate a user who left, just the login
    price per extra user
    who deleted this journal entry
    export sign-in logs of users to our SIEM
    restore a company deleted by accident
    Power BI gateway is offline
    Excel crashes with half a million rows
    pagination with skiptoken
    sample code to post a sales entry in C#
    bank feed consent with ING needs renewal
    minimum password length in Exact
    lost my phone with the authenticator app
    compare rights of two employees
    VAT return is rejected
    import customers from CSV
    segregation of duties for purchase and payment
    UBL invoice isn't recognised
    Teams calendar won't sync
    SPF record for mails sent from Exact
    make a backup of all companies
    SLA uptime guarantee
    contract notice period for Exact
    change the language of my screen
    merge duplicate customers
    which webhook topics does the API offer
    give our accountant a user account
    till doesn't print receipts
    close a period so that nobody can post
    who approved this payment batch
    penetration test report of Exact, can we get a copy
    where is the data centre that hosts Exact, EU or not
    session timeout of the browser, I'm logged out every hour
    change the main contact of our subscription
    data type of the GUID field in the API's account entity
    our web server's TLS certificate expired
    GraphQL support in Exact's API?
    the vendor raised its subscription price
    revoke a user's admin role in Microsoft 365
    block third party apps in Google Workspace
    rotate AWS access keys
    Salesforce connected app session policies
    Turn off push notifications of Exact's mobile app
    when did an employee last sign in
    limit an employee to viewing sales invoices only
    received a phishing mail that pretends to be Exact, where do I report it
    which edition of Exact suits us, differences between packages
    new user doesn't receive the activation mail
    steps to create a new company in Exact
    archive or delete a company
    copy a company to get a test environment
    URL of the API reference
    date format in the REST API
    download an attachment by API
    is there a developer sandbox
    maximum size of an attachment through the API
    XML import fails on a VAT code
    scanning tool reads the wrong amount from the invoice
    expense card blocked in Payhawk
    invoice layout
    balance sheet doesn't match the ledger card
    SEPA mandates
    update exchange rates automatically
    delete a data subject's records under GDPR
    customer filed an access request, export his data
    ISAE 3402 report of Exact
    mails from Exact end up in spam
    VPN drops when working from home
    certificate warning in the browser
    DAX for a rolling average
    change a user's e-mail address
    create a client for Twinfield's API
    revoke an app in Google account settings
    withdraw LinkedIn app permissions
    HubSpot private app token rotation
    how do I remove a bank account from Exact
    allow a colleague to prepare payments
    can Exact run on our own server
    user can't see a menu item, role problem
    approve a new supplier's bank details
    switch our bank from ABN to ING in the books
    approval workflow for purchase invoices
    import CODA files
    pasword of my exact user forgotten
    how to anonymise test data
    How do I record the church collection?
    I've forgotten my Exact password
    What does one more user cost?
    How do I close the year in Exact?
    Can volunteers get a discount on Exact?
    My two-step code no longer works since I have a new phone
    How do I send reminders to members who didn't pay?
    Our bank feed with ING needs renewal, where?
    Does a small charity have to charge VAT on tea and cake?
    How do I make a new company in Exact?
    How can I make a user read-only
    The printer doesn't print invoices
    Which tool is best for receipts in a school?
    How do I delete a double entry?
    How to add a new supplier
    Can I change the language of my screen?
    I want to cancel Exact altogether
    Which of our staff can see the wages in Exact?
    How do I import a budget?
    Is there an outage at Exact today?
    Where do I change the logo on the invoice
    How long must we keep receipts?
    The card reader at our bar shows no connection to wifi
    How do I add my new accountant as a user?
    Where do I see who changed the bank details of a supplier
    How to merge two debtors
    Payroll in Visma calculates holiday pay wrong
    How do I refund a donor in Mollie?
    What is the price of Xero for a charity?
    QuickBooks won't reconcile my bank
    How do I put a donate button on our website?
    What's the gift aid rate this year
    How to give the audit committee a read-only login to the books?
    Exact logs me out every fifteen minutes
    My colleague is locked out after three wrong passwords
    How do I stop Exact's reminder mails
    Can I share my login with the other volunteer?
    How do I book a legacy?
    Basecone has had an invoice waiting for approval for three days
    Klippa reads the wrong amount from my receipt
    How to approve a purchase invoice on my phone
    Difference between Exact Online and Exact Globe
    Where do I set up cost centres per class?
    What insurance does a volunteer group need
    How to make a chart in Power BI of our donations
    Our Shopify shop must be closed for the holidays, where's the setting
    How can I see who deleted my entry
    Which bank is cheapest for a small club?
    How do I restrict a user to one journal?
    I want to download old annual accounts
    My colleague sees wages, she shouldn't; how do I take that right from her?
    Where can I find a beginners' course for Exact?
    My screen has suddenly become huge
    How do I set a second approver for invoices
    Bank statements no longer arrive in Exact since we changed account
    How to delete a trial company
    Do volunteers need a police check?
    Can I pay an invoice in instalments
    How do I see which people, not apps, have an account in our Exact?
    I don't want to pay for the receipts tool any longer, where do I cancel the bill?
    The vendor has doubled its price, is that allowed?
    Can I hide menus for certain users in Exact?
    The bank's own phone app won't open
    How do I book the elimination of intercompany receivables in Exact Online
    Can Exact do a full consolidation with minority interest out of the box
    What does an extra company in Exact cost per month
    How to merge two companies into one administration in Exact
    copy chart of accounts from one entity to another
    How do I create a new company in Exact Online
    Give my assistant read-only rights on the holding company
    Set up a bank feed for the German entity with Deutsche Bank
    VAT group registration for our three Dutch BVs, how to file
    which exchange rate does Exact use for foreign branches
    Close period 12 for all entities simultaneously
    How can I export a trial balance per company to Excel
    XAF audit file for the tax office, where is it
    our Power BI premium licence expired
    Change fiscal year of the acquired company from September to December
    delete a dormant company from Exact
    Set up approval workflow for purchase invoices above 10k
    How to do purchase price allocation after an acquisition
    Intrastat for our Belgian branch
    Exact Online is slow today
    two-factor authentication for a new employee, she lost her phone
    Can I transfer our Exact contract to the purchaser of the business
    Currency revaluation entry at year-end
    LucaNet mapping of cost centres isn't right
    my Excel pivot table refuses to sort months
    How to send invoices via Peppol from the Belgian company
    Cancel our Exact subscription after the merger
    Bank reconciliation difference of 0.03 in the Spanish entity
    How can I get the layout of the P&L in English instead of Dutch
    Payhawk card has been declined
    Create a general ledger account in twelve companies at once
    intercompany invoicing automatically between two Exact companies
    what is the notice period for the Exact contract
    invite a new user for the UK entity
    My password for Exact has been forgotten
    Depreciation run fails in fixed assets
    How do we file CSRD reporting from Exact
    Transfer pricing documentation template
    Spendesk doesn't recognise my receipt photo
    Country-by-country report, can Exact generate that?
    How do I register the sale of a subsidiary in the holding's books
    Goodwill amortisation in Exact, how
    What is the difference between Exact Online and Exact Globe for a group
    How to give a user access to only one cost centre
    Can I lock a user out on weekends
    Rights of my trainee: she may book but not pay
    How do I change the main contact of our Exact contract
    Add a VAT code for reverse charge in Germany
    Import opening balances for the acquired company
    SEPA file refused by the bank for our Spanish entity
    How to book dividends between companies
    ABN AMRO link shows no transactions since Monday
    renew bank consent PSD2 ING
    Exact's mobile app crashes on my iPhone
    How do I set the functional currency of a company to USD
    Deferred tax calculation tool
    Where can I change the logo on the invoice for the new company name after the merger
    Salary run for the Irish entity
    How many users are included in our edition
    How to upgrade to the premium package
    Power BI: how do I make a waterfall chart
    Tableau server certificate expired
    How can I publish my workbook to colleagues
    DAX formula for year-to-date over a broken fiscal year
    What's the deadline for filing annual accounts with the Chamber of Commerce
    How to unlink a scanned invoice from an entry
    delete a wrongly posted journal entry in a closed year
    Show me the debtor ageing for all companies together
    Netting arrangement between group companies
    How do I print the audit trail of user log-ins
    see who changed a supplier's bank account
    Can a user see only his own expense claims
    Import suppliers from csv
    Change the e-mail address I log on with
    Consolidation method for a 30% associate
    LucaNet licence server not reachable
    Excel says circular reference
    Rename a company in Exact after change of legal name
    Change company number of an administration
    Archive a company in Exact
    how to restore a deleted administration
    How to do a group-wide payment run
    Thin capitalisation rules Germany
    Set different chart of accounts for UK entity
    budget upload into Exact per company
    multi-entity invoice approval on my phone
    What does Payhawk cost for 200 users
    GDPR: delete personal data of a former customer in Exact
    Our accountant's fee is too high, alternatives?
    Language of Exact is Dutch, I'd like English
    Timeout in Exact when opening a large report
    Exact not loading in Safari
    Single sign-on with Entra ID for Exact
    reset two-step verification
    Give the external auditor a read-only user
    Assign a role to a new controller in all companies
    Why can't my user post in period 3
    How do I stop a user from seeing salaries
    Authorise payments with two persons
    direct debit mandate missing
    xbrl filing for small company
    How do I convert the books to IFRS 16
    Where to download the Exact training manual
    How can I switch off the marketing mails from Exact
    book a loan from holding to subsidiary
    Intercompany mismatch report
    Is there a sandbox company for testing
    Basecone recognises supplier names badly
    Dyflexis roster for next week is gone
    Shopify payout doesn't match the invoice
    Stripe fees booked on which account
    How to connect the bank account of a newly incorporated company
    HubSpot deals don't show the amount in euros
    My SharePoint folder isn't accessible
    VPN doesn't connect from the Warsaw office
    printer prints dashboard too small
    snowflake query costs too much
    dbt model fails on a duplicate key
    Airflow: how to schedule on last working day
    Convert pdf statements to csv
    Which companies can Jan open? I need a list of users and their companies
    User rights matrix of all users for segregation of duties
    How do I copy rights of one user to another
    Who posted this journal entry
    set up cost allocation between entities
    Fiscal unity corporate income tax, how to book
    How to record an earn-out
    Hedge accounting entries
    What is a good consolidation tool for 15 entities on Exact
    Which BI tools work with Exact Online
    Does Exact Online have an API at all
    Price of Invantive Cloud
    Is there an English helpdesk of Exact, phone number?
    How to complain about our Exact partner
    Invoice of Exact is wrong, we pay for 30 companies but have 28
    Reduce number of administrations in the contract
    Extend the trial period
    sale of fixed assets entry
    allocation of overhead to branches
    Netherlands WBSO hours
    Withholding tax on interest to parent
    How to close down a foreign branch in the books
    Sign a DPA with Exact, where
    Where are Exact's servers located
    does Exact have a SOC 1 report
    Data retention after contract ends
    Backup of an administration
    Export all documents of a sold company for the buyer
    Hand over the bookkeeping of the sold business to the purchaser
    Split one administration in two after demerger
    Take over a debtor balance in another company
    Bank file camt.053 import fails
    my credit card statement isn't imported
    Xero: how do I file UK VAT MTD
    Xero subscription price plan
    Xero bank rule wrong
    invite adviser to Xero organisation
    QuickBooks: how to run 1099s
    QuickBooks class tracking
    reconcile in QBO
    Moneybird invoice layout
    Moneybird upgrade
    Mollie payout to wrong bank account
    Mollie refund a customer
    Mollie fees per transaction
    add iDEAL payment method at Mollie
    Why was a Mollie payment declined
    Onstream cube calculation is slow
    Workday integration with our bank
    Our SAP Concur cards are blocked
    change approver in Spendesk
    Fivetran invoice is too high
    How to make a chart of group structure
    Write a policy on delegation of authority
    Legal: template share purchase agreement
    Change the signatory at the bank
    How do I request an LEI
    Convert BV into NV
    Which tax rate applies for services to our Swiss branch
    Set reminder texts for the debtor letters in English
    Who is allowed to approve payments in Exact and where do I set it
    My analyst should be able to open the German company in Exact, give her access please
    Take the holding away from our bookkeeper's user, he may no longer open it
    Create a separate user role for interns
    Power BI row-level security per entity
    Hide a page in Power BI for the regional managers
    LucaNet: set up a new group structure with indirect holdings
    Consolidation tool: minority interest calculated incorrectly
    Add a company to our Payhawk contract
    How do we buy more entity licences in Exact
    What does an acquisition cost in legal fees
    Book share premium on acquisition
    merge creditor lists of two merged firms
    Which Exact edition has consolidation
    Report showing all companies in one P&L within Exact
    intercompany settlement via Exact, possible?
    Exact's own dashboards: how do I add a widget
    How to import a budget with 12 columns
    Dutch fiscal number for new BV requested where
    Change the bank account of the expense cards
    Delete cookies for Exact
    how to write off a bad debt in two entities
    New VAT number after merger, where to fill in
    Excel slow with 300k rows
    Change ownership of a Power BI workspace
    Who is data protection officer at Exact
    Where do I sign up for webinars
    Get a quote for additional users
    Stop our user from exporting debtor lists
    Turn on logging of user changes
    How does one switch between companies in Exact quickly
    set a default company on login
    favourite menu in Exact
    Where do I see the version or edition of Exact
    Print all invoices of March for the sold company
    Send statement of account to customers in bulk
    How to reverse a payment batch
    link invoices to projects
    Cost of early termination of Exact
    Employee self-service doesn't show payslip
    Payroll tax return for entity 5
    Can we get an invoice in the name of the holding from Exact
    Company in Exact is blocked for maintenance
    Dutch annual report micro entity model
    Currency gains posted on wrong account
    Convert our books from Xero to Exact
    Migrate QuickBooks history into Exact
    shared inbox in Outlook for finance team
    Teams meeting with our accountant won't start
    LucaNet user password reset
    Shopify store handed over to the buyer of our business
    Change payroll provider for the Irish entity
    Post accruals recurring monthly
    Fraudulent invoice received, what now
    Which approval do I need for the audit committee charter
    Turn our German branch into a GmbH, tax consequences
    We need a part-time controller, can you recommend a recruiter
    Password policy for users in Exact, where do I set it
    How many companies can one Exact contract contain
    Exact bill per administration: explain
    Lock the books of the sold company so nobody can post
    Post closing adjustments of the auditor in Exact
    Reset Payhawk PIN
    Where can I change my display name in Exact
    Foreign VAT refund application
    Deloitte invoice in dispute
    Exact import of cost centres fails with csv error
    Our firewall blocks Power BI gateway
    Set up auto-forward of invoices to Basecone mailbox
    Basecone: change approval flow
    How to rename a measure in Power BI
    Add French as a language for invoices
    How to dissolve a BV with turboliquidatie
    who can i call for a wrong invoice from exact
    Make a user see only the German companies in Exact, not the Dutch ones
    how to book a merger in the ledger
    How do I add a warehouse colleague as a new user in Exact
    which VAT rate for German consumers buying from our webshop
    bank feed from ABN AMRO stopped importing statements
    price of Exact Online with the stock module
    how to book a refund paid through Klarna
    Shopify charges shipping twice at checkout
    12 euro difference between Shopify revenue and the ledger
    OSS return from Exact where
    turn on two factor authentication on my account
    send payment reminders after 14 days automatically
    wordpress shows a blank page after the plugin update
    export all customers to a spreadsheet
    create a general ledger account for marketplace fees
    my co-worker shouldn't see salaries, how to set his user role
    recommend a connector between Shopware and Exact
    does Exact support several warehouses
    FIFO or average cost for a clothing store
    Stripe is holding my payout
    how to order a card terminal at Mollie
    where's the invoice that Exact sends us
    cancel contract with Exact notice period
    buy an extra administration, what does it cost
    delete an administration for good
    booking USD sales from Amazon with exchange differences
    give our intern read-only on receivables
    make a SEPA direct debit file
    google analytics counts purchases double
    Merchant Center rejects our product feed
    change the e-mail address I log in with
    reverse charge on Facebook ads?
    how many users are included in our plan
    invoice PDF doesn't open
    bulk update item prices from CSV
    backup of my books
    eBay suspended my seller account
    peppol for Belgium, how to enable
    label printer prints sideways
    gift cards from the webshop, how do I book them
    my trial balance is off after an import
    correct a VAT return that has already been filed
    match open items with a Mollie payout
    training courses for webshops on Exact
    exact online is slow today, outage?
    switch the interface to English
    add a custom field to the item card
    rearrange my dashboard tiles
    see who deleted a journal entry
    automatic posting rule for PayPal fees
    recurring monthly invoice set-up
    migrate WooCommerce to Shopify keeping customers
    which discount-code app is good
    update our address on invoices
    chargebacks from Adyen: which account
    import opening balance from another package
    reopen a closed period
    file annual accounts with Companies House
    December payslip missing
    cash drawer doesn't match the Z report
    approval workflow for purchase invoices with two people
    mileage log
    take away a staff member's right to create credit notes
    limit a Shopify staff account
    renew bank consent every 90 days at my own bank
    text message with the login code never arrives
    set a credit limit for one customer
    our payment page is rejected by Apple Pay
    convert a quotation into an order
    how does drop shipping work VAT-wise when goods come from China
    negotiate a discount on our Exact licence
    what commission does bol charge
    printer cannot be found on the network
    change fiscal year start month
    which hosting for a Magento store
    Is Exact ISO 27001 certified
    webshop customers never get their order confirmation mail
    where do I set VAT per country in Shopify
    receipt printer shows the wrong address
    cost centre per store in Exact
    add a second bank account
    default payment terms per customer
    which Exact report shows margin per item
    pay suppliers in a batch
    how long must webshop invoices be kept
    bank rejected our direct debit batch
    Adyen wants new KYC documents
    discount on one invoice line
    put our EORI number on the invoice
    book a stock correction after counting
    separate journal for bol sales in Exact
    our webshop was hacked, what must be reported to the authority
    parcel lost, who pays
    set a holiday closure on the webshop
    cheapest shipping software
    restart invoice numbers in January
    Exact says the customer's VAT number is invalid
    credit note for half an order
    can two people work in Exact at the same moment
    abandoned cart mails aren't sent
    vat return deadline q3
    reset 2fa exact
    rabobank feed not importing
    cancel exact subscription
    user can't post journal entries
    create a second company how much extra
    xero bank reconcile wrong
    quickbooks payroll tax form
    power bi desktop crashes
    outlook rules
    change invoice number series
    exact mobile app ios update
    payhawk card declined
    merge two debtors
    exact training course
    e-invoicing belgium 2026
    does exact store data in eu
    give an intern read-only login
    user locked after 5 wrong passwords
    payment approval by two people
    hide salary ledger from sales manager (user)
    single sign on exact online
    what does exact premium cost
    payhawk invoice wrong amount
    klippa app scanning blurry
    shopify theme broken
    cash drawer wont open
    power bi licence pro needed?
    excel file too slow
    invantive sql join syntax
    trial balance doesnt match
    intrastat report
    budget upload
    foreign currency revaluation
    unlock closed period
    invoice logo blurry
    scan mailbox address for invoices
    psd2 bank consent 90 days
    stripe payout reconciliation
    mollie verification documents
    moneybird recurring invoice
    quickbooks bank feed broken
    quickbooks add user
    quickbooks delete duplicate transaction
    xero payroll setup
    xero add bank account
    xero user invite
    xero invoice template
    export audit file
    rename company in exact
    payslip pdf
    item price list import
    backorder report
    teams meeting link
    wifi slow office
    browser zoom font tiny in exact
    exact online down?
    exact chatbot useless need human
    how to choose a new accountant
    do i need receipts for vat
    how to write our own api client for exact in python
    rest endpoint for purchase entries
    widget on home screen exact
    document storage full
    dunning letter text
    The room tax is calculated wrong by our PMS
    Card terminal won't pair with the till
    Salonized sends reminder texts twice to clients
    How do I import last year's bank statement into Exact
    Which booking software would you recommend for a physio practice that uses Exact?
    Till totals and the ledger differ by 14 euros every night
    Can't print receipts since the update
    My colleague can't open the sales menu in Exact, she gets a grey screen
    How do I give a new receptionist invoice rights in Exact
    Create a second company for our beach bar in Exact
    Merge two sets of books after the takeover of a clinic
    Cancel my Mindbody subscription and get a refund
    How do I stop a former employee from logging in to Exact?
    Where can I see which user changed an invoice
    Export all member data from our club software before we leave
    Our website returns 429 when visitors buy festival tickets
    Outlook says forbidden when I open the shared mailbox
    Power BI desktop won't install on the hotel PC
    How many guests may I seat, rule of the municipality
    Excel formula for sum of tips per waiter
    A customer's card was declined with code 51
    Refund a guest through Mollie
    Xero payroll for seasonal workers
    QuickBooks price increase, can I downgrade
    How do I find a good accountant for my restaurant
    Our accountant charges too much per hour
    Xero bank feed from Barclays broken
    Can an accountant refuse to hand over my annual accounts?
    The till sends turnover to the wrong ledger account
    One invoice from Tuesday didn't make it, the rest of the day did
    The rota tool miscalculates overtime
    I can't sign in to Lightspeed
    Lost my phone with the authenticator, can't get in
    Receipts arrive twice
    Membership invoices carry the wrong VAT rate
    Sync takes two hours but does arrive
    Receipt unreadable in the scan app
    Is Exact down today?
    Guest names come through with strange characters
    Lab fees of the dental practice posted on the wrong cost centre
    Does an integration between Mews and Exact exist
    How much does a link between till and Exact cost
    Our bank link must be renewed every 180 days, how
    Barclays wants me to renew open banking consent
    My colleague should be able to approve invoices in Exact
    Give our accountant read access to the company
    Change a role so the trainee can't see the bank ledger
    Delete a user in Exact Online
    List of users and what each may do in our accounts
    Hide salaries from the floor manager
    How many users are in our plan
    Upgrade our Exact plan
    Invoice from Exact is wrong
    Close a financial year
    How do I book tourist tax
    VAT on sports lessons
    Are physio treatments VAT exempt
    Gift voucher redeemed next year, bookkeeping
    Cash difference, which account
    Stock count of spirits
    Depreciation of an ultrasound machine
    Holiday pay of zero hour staff
    Customer doesn't pay, send reminder
    Reminders carry our old logo
    VAT return won't submit
    Restore a deleted entry
    Copy a company for testing
    Rename a company
    Kitchen printer stuck
    Reception laptop slow
    Suspicious email pretending to be from Exact
    Our website is down
    Salon's Instagram got hacked
    Book commission of Booking.com
    Airbnb calendar out of step with our PMS
    QR codes on tickets don't scan at the gate
    Visitor wants a refund for the concert
    Direct debit file refused by bank
    Member was debited twice
    Online diary is an hour off since the clocks changed
    Which time tracker fits a dog grooming salon
    Cheapest till for a food truck
    Is Exact OK for a one-woman nail studio
    Moving from Exact to another package
    Ask for a demo of Rentman
    Discount if we take two tills?
    Lightspeed invoice higher than last month
    Booking site won't take American Express
    Spa app shows the wrong opening hours
    Gym turnstile doesn't open with the app
    The tool's export to PDF cuts off the last column
    Our event app keeps logging staff out on their phones
    Amounts in the dashboard are rounded and don't add up
    Invoice numbers jump from 1040 to 1100
    The link works but the VAT codes are missing on the entries
    Everything arrives from the till, only tips are left out
    Debtors get created twice by the rota tool
    Day close arrives a day late but complete
    Can the vendor load 2023 again?
    Credit notes from the vet software should come along too, how to set that
    Gym app sends dollars in place of euros
    App closes itself on Android
    Vendor of the rota tool went bankrupt, what about my contract
    I'm not allowed to give discounts in Lightspeed
    Add a new hairdresser in Salonized
    Reset the till's PIN
    My Eventbrite account is suspended
    How to receive e-invoices through Peppol in Exact
    Read in a UBL invoice
    Mail invoices from Exact via our own server
    Who may prepare payments in Exact
    An employee sees too much in Exact, restrict that person
    Exact asks for an SMS code each time
    My login got locked after three wrong passwords
    No mail arrives to reset my password
    Make somebody the main user
    Set Exact to English
    Download attachments in bulk
    How long must patient bills be kept
    Staff meals in payroll
    Health insurer pays us too little
    Split an invoice over two cost centres
    Sales invoice on the wrong customer
    Block a debtor
    Power BI shows euros as dollars
    Chart of room occupancy in Excel
    Margin on wine calculation
    Pivot won't refresh, workbook is read-only
    Export open items to a spreadsheet by hand
    My Exact screen got tiny
    Chrome doesn't remember my login
    Is there a mobile app for expenses
    Approve an expense claim in Payhawk
    Company card refused at the wholesaler
    Terminal and till lose each other
    Our site and Mailchimp don't connect
    Shopify doesn't print shipping labels
    Google Calendar and clinic diary out of sync
    The coffee webshop shows a blank page
    Do we need a processing agreement with the ticket company
    Ask for a quote for an interface
    Which event planning tool do you recommend
    How do I correct a wrong opening balance
    Where can I find the chart of accounts for a restaurant
    The spa's loyalty points aren't counted
    Till and ledger differ by 3 cents, rounding?
    Switch the till off on bank holidays
    Can't install the rota app on my iPhone
    Dashboard shows yesterday's revenue only after lunch
    Clients appear twice in the salon app
    Scan app reads 19.50 as 1950
    Revenue net in the app and gross in the ledger
    Support outside office hours from the vendor
    Is the salon software GDPR proof
    Transfer invoices from one company to another
    Book goodwill on selling a hotel
    Intercompany account between holding and café
    Wind up a company with open items
    A colleague left, should his laptop be wiped
    Take over the mailbox of someone who left
    Register a new treasurer with the bank
    Hotel VPN doesn't connect
    Practice server backup failed
    Our API to Booking.com returns 500
    Shopify token expired
    Which apps can get at my Google account
    Remove an app's access to Facebook
    Unpair a tablet from the till
    Reconnect the iPad to the kitchen printer
    Consent form for pictures of club members
    Patient withdraws consent for data sharing with the hospital
    Turn off location permission for the till app on Android
    Change the currency of a company in Exact
    Cancel a power of attorney at the tax office
    The new accountant wants an audit file, how do I make one
    Licence of our booking engine runs out in May, renew?
    The rota shows an employee at the wrong venue
    Two items share a barcode in the till
    Terrace revenue counted under bar in the till report
    Set up a recurring sales invoice in Exact
    Cash drawer won't open
    Diary app phones patients on the wrong number
    How do I give a new clerk rights to enter purchase invoices?
    The scan app picks the wrong VAT code on hotel bills
    price of the Basecone subscription
    Which expense tool would suit an 80-person company?
    Our bank feed from ING has not brought in statements since Monday
    Payhawk card declined at a petrol station
    Duplicate invoices in the shop import, two lines per order
    Exact is terribly slow this morning
    The app crashes on Android when I take a photo of a receipt
    reset two-factor for colleague
    Why does my pivot table show last year's department names?
    What notice period applies to our contract with the scanning vendor?
    Set up an approval flow for invoices over 5000 euro
    How to book a credit note in Exact Online
    Power BI measure gives wrong total because of a many-to-many relation
    Import creditors from csv
    VAT return rejected by the tax office
    Change the logo on our invoices
    How do I archive an old administration?
    A colleague left and I need to deactivate his user, he never linked anything
    Hours app rounds to quarter hours, we want minutes
    need an audit file for 2024
    Salesforce shows wrong account owner
    Stock levels on the website are wrong since the count
    Who's our account manager at Exact?
    Depreciation method for fixed assets, where do I change it
    Can a manager approve expenses from the phone in Pleo?
    SEPA file refused by bank
    Is there a training course for Exact Online for beginners?
    user cannot see the purchase menu, which role does she need
    Is there a discount when we take three apps from the same supplier
    The dashboard shows revenue in thousands, how to show full amounts
    make Exact show English menus
    Payslips go to the wrong employees' mailboxes
    Why has Exact raised our subscription fee?
    does Klippa support Polish receipts
    Outlook add-in for invoices won't install
    An invoice is stuck at 'awaiting approval' with a sick colleague in the expense tool
    What role should a new AP clerk have in Exact?
    The mileage rate in the expense app is outdated
    Basecone doesn't recognise a new supplier's IBAN
    How do I put a budget per cost centre into Exact?
    Two staff can see each other's salary in the HR app
    MFA code doesn't arrive on my phone
    Correct a VAT period that was filed wrongly
    Reporting tool rounds to thousands and it doesn't tie to the annual accounts
    notice period exact subscription
    Can an intern get read only rights in Exact?
    Remove a duplicate customer record
    journal dates from the till are one day off
    Receipt printer of Lightspeed prints nothing
    Power BI Pro licence is about to expire, how to renew
    period is blocked when I post
    opening balances import for a new administration
    Expense approval screen turns white on my tablet
    Payhawk exchange rate deviates from ECB
    Shopify invoices lack customers' VAT numbers
    Shipping costs from the shop end up in the wrong GL account
    who signs the data processing agreement with a vendor
    retention period for digital invoices
    Which vendors sell a link between a WMS and Exact?
    ING wants the bank feed consent renewed at the bank every 90 days
    office wifi refuses my laptop
    Peppol invoices don't reach our client
    How to change the company's Chamber of Commerce number
    How do I make someone main user after the previous retired
    invoice number already exists error
    PDF export cuts off the table
    old employees clutter the pick list of the hours app
    phishing mail with changed bank details from a supplier, what now
    Four eyes on payment batches, where do I configure it
    Change the e-mail address of my Exact user
    Stock valuation in Exact and WMS differ after the count
    Remove a user from Basecone itself
    Report a bug in Visma, whom do I mail
    block a supplier for payment
    depreciation for December posted twice
    interest on intercompany loan, how to book
    Cancel the paid plan of the cash flow app after the trial
    second monitor stays black
    Exact charged us twice this month
    attachment too large to add to an entry
    Our CRM merged two accounts and lost notes
    the payroll vendor computed holiday pay wrong
    What does an extra administration cost in Exact?
    How do I see what a user changed in the ledger last week?
    Dyflexis won't publish the roster
    who may release payments at our bank, and how do we add a signatory
    scan quality of phone photos is too poor
    Dunning letters go out in the wrong language
    Can someone be restricted to printing sales invoices only
    cash flow tool should alert us below 100k
    Excel crashes when the file has more than 50 sheets
    The web shop checkout shows prices without VAT
    our IT policy blocks the browser extension of the expense tool
    When will Exact be down for maintenance?
    supplier invoices stuck in approval since my manager is away
    difference between Exact Essentials and Plus editions
    compare Pleo with Payhawk for card spending
    Sales figures in the dashboard are off by the credit notes
    Hours app shows a colleague's timesheet in mine
    Our bank link with ABN is down, no transactions coming in
    Which users have access to our Exact? A list of people and roles, not software
    How do I grant a colleague access to company 300?
    Revoke an ex-employee's access to SharePoint
    connect Payhawk with Slack
    web shop to parcel carrier link stopped
    the link works but amounts are ex VAT
    link runs okay but four invoices from Tuesday are missing
    withdraw an invoice that has been sent already
    The power of attorney at our bank should end
    draft a polite letter to dismiss our accountant
    our accountant's bill is too high
    Transfer a leaver's projects in the time app to his successor
    take over pending approvals from a sick manager in the scan tool
    403 on our intranet page
    SharePoint folder says access denied
    I got 429 from a weather website
    our own website gives a 500 error
    Power BI runs out of memory on 40 million rows
    How can I speed up a query that takes 40 minutes though it works?
    row level security in Power BI, how
    merge two administrations into one
    delete an old administration in Exact, what will be lost
    rename a company in Exact
    Remove a connector in AFAS
    clean up enterprise applications in Entra ID
    Slack integration must go
    Mollie payout is late
    mollie fee per transaction
    cancel quickbooks subscription
    Xero bank feed keeps stopping
    Which endpoint gives the open items of all debtors?
    which API field holds the due date
    Azure client secret expired in our Power Automate flow
    does Exact have an SLA
    SSO between Azure and Exact, set up
    account locked after five attempts
    can't log into the scan app itself, wrong credentials
    file a complaint with Exact
    status of my support ticket at Exact
    What precisely does the controller role include in Exact?
    do we need a backup of Exact
    rate an app in the Exact store
    our eHerkenning has expired
    Create a new administration in Exact and what will it cost
    New BV needs a VAT number
    change order of the companies in the drop-down
    our budget holder left, who becomes approver in Payhawk
    Legal wants to renew the contract with the app vendor, who signs?
    app wants access to my camera
    Basecone notification mails land in spam
    convince my boss to buy a forecasting tool
    How do I give my new colleague access to the purchase ledger
    VAT return for Q2 shows the wrong amount
    what does Exact Online cost per month in the UK
    bank feed from Barclays isn't coming in
    I forgot my Exact password
    reset two-factor authentication for a user
    how to add a second VAT rate for Ireland
    Dext reads the wrong total off my receipts
    Shopify posts invoices twice
    can I cancel our Exact contract before year end
    which scanning app would you recommend with Exact
    how to import opening balances from Sage
    the app is painfully slow today
    make Sarah read-only in the sales module
    is there a Stripe integration for Exact Online
    closing the financial year, what order
    HMRC Making Tax Digital submission fails
    where do I change our company address on invoices
    user sees the wrong dashboard after login
    how to let a user approve purchase invoices up to 5000 pounds
    Payhawk charges the wrong VAT code on fuel
    our till sends sales with the wrong general ledger account
    upload a bank statement in CAMT format
    the scanner app crashes on my iPhone
    Power BI shows totals which don't match the trial balance
    add a new user to our subscription, is there a charge
    how do I delete a supplier
    where's the audit trail of changed journal entries
    who can unlock a blocked period
    why's the aged debtors report negative
    our bookkeeper can see salaries and should not
    Excel says the add-in is disabled
    Can I change the email address I sign in with
    HubSpot doesn't create the contact person only the company
    set up SEPA direct debit
    browser says this site is not secure on our own website
    export all transactions to xlsx
    intrastat report Ireland to NI
    is Pleo or Payhawk better for a 40 person firm
    the interface suddenly is in Dutch, how to get English back
    I want a demo of Exact for Manufacturing
    two-step verification code doesn't arrive
    multi-currency revaluation at month end
    can you send me the invoice for our licence
    printer doesn't print Exact reports
    how many users are in my package
    remove a user's right to delete journal entries
    scanned invoices end up under the wrong supplier
    Personio asks me for a new password
    our webshop is down
    stock quantity in Shopify isn't the same as Exact's
    I need a VAT number check
    Where is my payslip
    reverse charge on construction services Ireland
    set a default cost centre for a user
    bank link with KBC has to be renewed every 90 days, how
    PSD2 consent for our bank account expired
    how do I restore a deleted invoice
    migrate from Exact to Xero
    the CRM duplicates customers when syncing
    our expense app rounds VAT off wrongly
    Zapier zap runs twice
    who's our account manager at Exact
    payment run rejected by the bank
    set up a second warehouse
    lock a journal for one colleague
    log in as another user to test their menu
    translate GL accounts into Spanish
    annual accounts in German format with Exact
    Can I have an extra company in my subscription and what is the price
    Teams won't open links
    Dext support phone number
    how is depreciation posted automatically
    my colleague can't see the bank journal, which right does she lack
    set up approval workflow for purchase orders
    Dext publishes invoices without the PO number
    Is there a free version of Exact for a start-up
    Pleo cards are declined abroad
    webshop sends prices including VAT where they should be excluding
    our hours app counts the lunch break as work
    Shopify payouts don't match the clearing account
    I need a user who can only see reports
    who do I ask for a discount on our Exact licence
    our office wifi drops all the time
    the scanner misreads German umlauts
    make an intercompany entry between our UK and Irish company
    how can I create a new company in Exact Online
    delete a company that was never used
    copy chart of accounts from one administration to another
    rename an administration
    open a new financial year
    archiving an old company, does it cost anything
    how do I switch between companies on my screen
    can a user be limited to one administration
    block a user who left
    reactivate an inactive user
    which roles exist in Exact Online
    change the main user of the subscription
    my name is wrong in my profile
    set up single sign-on with Microsoft
    authenticator lost because of a new phone
    exact online login page keeps loading
    invoice from Exact is higher than agreed
    upgrade from Accounting Plus to Premium
    notice period of the Exact subscription
    Klippa contract auto-renewed, can I object
    Is there a good Spanish payroll app that works with Exact
    compare Dext and AutoEntry
    the expense app doesn't recognise mileage
    where can I download the Payhawk mobile app
    our BI report is correct in GBP but wrong in EUR
    DAX formula gives a blank total
    Excel macro no longer runs after the update
    pivot table doesn't sort months
    Power BI licence needed to share a dashboard?
    BrightPay posts employer NI to the wrong account
    HubSpot deal stages don't update
    Salesforce password expired
    Chaser sends reminders to customers who have already paid
    the till receipt shows no VAT number
    Lightspeed doesn't print the Z report
    deposit from customers how to book
    bad debt relief VAT UK
    import customers from a CSV
    unmatched payments after bank import
    how to book a credit card statement
    Revolut feed in Exact
    Deutsche Bank HBCI link expired
    AIB bank statements missing for two days
    Stripe fees how to enter
    Mollie payout arrives too late
    payment by Mollie failed for a customer
    Xero bank reconciliation doesn't add up
    QuickBooks payroll tax table outdated
    moneybird subscription price
    Xero user permissions for our intern
    change the Xero billing owner
    QBO is slow in Chrome
    customise the Xero invoice template
    A customer says our emails from Exact land in spam
    SMTP settings for sending invoices
    I can't print cheques
    GDPR request: a customer wants to be forgotten, what to delete in Exact
    retention period of bookkeeping in Ireland
    audit file for the tax office Germany GoBD
    Spanish SII submission rejected
    Belgian Peppol invoice not delivered
    register for Peppol in Exact Online
    which API endpoint gives me open items
    difference between REST and XML API
    rights needed to post journal entries via API
    OData filter on date not working
    how to paginate with $skiptoken
    webhook doesn't fire for new invoices
    is there a sandbox for Exact Online
    Postman returns 400 bad request on my JSON
    Dext is linked fine but invoices come in without a line description
    Everything syncs except the photos of the receipts, the supplier says it's a known bug
    Pleo exports to Exact all right, only the cost centres are blank
    webshop orders arrive, though with yesterday's date
    the till posts to Exact twice an hour where I want it once a day, which setting in the till
    the link is up and running but it puts all sales on one customer
    the CRM does sync, it's just that the phone numbers are mixed up
    our BI figures are off by one month
    the scanner takes ten minutes per invoice
    Which app can I use to scan receipts and how much is it
    does Payhawk have an integration with Exact Online or not
    what's the cheapest webshop plug-in for Exact
    the app's contract has a notice period of three months, can I terminate sooner
    Dext support doesn't reply to my ticket
    I've forgotten my password for Klippa
    how do I add a colleague as a user in Spendesk
    make a colleague administrator in HubSpot
    remove an employee from our Pleo account
    limit what my assistant can see in Exact
    give our accountant access to just one of our companies
    my employee shouldn't see the bank balance
    how to remove the accountant's user rights on journal entries, not an app
    user Tom needs to see company 3 in his menu
    which of my users has admin rights
    why can't Emma create a sales order
    I want a user to approve but not to pay
    revoke a user's right to the payroll module
    hide the management company from the office staff in Exact
    two people share one login, is that permitted
    how many companies can I have within my licence
    transfer our subscription to another legal entity
    take over a licence from the previous owner of the business
    can I move an administration to a different Exact subscription
    we want to split up our subscription in two
    I can't find company 7 in my own menu at the top
    new employee doesn't get an activation mail
    blocked after five wrong passwords
    how long is a session in Exact before it logs me off
    Exact logs me out every half hour, annoying
    stay signed in on this computer
    change language of a user to Spanish
    security code by SMS instead of the app
    is it safe to use Exact on hotel wifi
    phishing mail seemingly from Exact, what do I do with it
    I think someone hacked my mailbox
    our laptop was stolen, it had Exact open
    backup of all our data in Exact
    download an audit file XAF
    the bank connection with ING needs to be renewed
    Rabobank statement link stopped after our bank card expired
    HSBC feed asks for re-authorisation every ninety days
    our PayPal transactions are not imported
    Santander bank feed setup
    bank import shows duplicates
    number range for invoices in January
    payment terms per customer
    change the due date of an invoice
    quotation layout in German
    email an invoice to two addresses
    reminders to customers automatically
    how to write off a debt
    where do I book the Google Ads invoice, reverse charge
    import VAT postponed accounting UK
    RTD return of trading details Ireland
    EC sales list quarter
    VAT number of a customer is invalid according to VIES
    cash accounting scheme in Exact
    fixed asset sold, how do I book this
    accruals and prepayments
    profit and loss per cost centre
    consolidated balance sheet in Exact itself
    exchange rates don't update
    budget import from Excel
    stock count differences
    assembly orders for production
    purchase price changed after delivery
    Shopify gift cards on which account
    refunds in WooCommerce not becoming credit notes
    Amazon marketplace VAT in our webshop
    Magento upgrade broke the checkout
    our domain name has expired
    SSL certificate of our webshop
    Deputy rota isn't visible to staff
    Personio holiday balance wrong
    clock-in terminal offline
    payslip of an employee shows wrong tax code
    pension auto enrolment in BrightPay
    RTI submission failed
    P60s for leavers
    Salesforce report doesn't group by region
    Tableau licence key lost
    how do I share a Power BI report with my director
    gateway for Power BI on a new server
    scheduled refresh greyed out in Power BI because of licence
    Excel workbook too big
    VLOOKUP gives N/A on account codes
    Fathom KPI formula
    Float forecast doesn't include VAT
    Chaser's email template in French
    Silverfin working paper template
    what happened to the Exact app on Android
    Exact Online isn't available, is there an outage
    when's the planned maintenance
    keyboard shortcut to save in Exact
    screen is zoomed in too far in Chrome
    pop-up blocker blocks the invoice preview
    attach a PDF to a journal entry
    drag and drop of documents doesn't work
    OCR of Exact itself reads wrong VAT
    purchase invoice mailbox address of Exact
    scan and recognise credits used up
    course for new bookkeepers on Exact
    who can train our staff in Exact
    where are Exact's data centres
    data processing agreement with Exact, where to sign
    terms and conditions of a supplier's app
    a supplier wants us to sign an NDA
    partner discount on Pleo
    invoice from Dext paid twice
    what is the difference between Exact Online and Exact Globe
    convert from Exact Globe to Exact Online
    import from QuickBooks to Exact
    how do I cancel my Xero subscription
    Xero adviser role for my new bookkeeper
    Xero bank rule doesn't apply
    QuickBooks password reset
    QBO invoice numbering
    delete my Moneybird account
    moneybird VAT return wrong
    Mollie verification of our business takes forever
    iDEAL payment not shown in Mollie
    add Apple Pay to Mollie
    chargeback at Mollie
    mandate rejected in Mollie
    API documentation for sales invoices
    XML import error: account not found
    curl example for the Exact API
    how do I post an attachment via REST
    what's the max number of records per page in OData
    my JSON has a date in the wrong timezone
    python library for Exact
    our developer quit and nobody has the source code of the integration
    the EDI supplier charges per message
    Peppol ID registered with another provider
    the scanned contract must be stored for seven years, where
    document management folders
    approve invoices on my phone
    substitute approver during holidays
    workflow request is stuck with a colleague
    delete a request in the workflow
    HR files of former employees
    CRM campaigns
    the project budget is exceeded, warning
    WIP postings on projects
    hour entry for a past week is closed
    travel expenses mileage rate UK
    our director wants a dashboard in his cockpit
    customise menu in Exact
    add a free field to customers
    find duplicate customers
    merge two suppliers
    block a customer on credit limit
    opening balance doesn't balance
    suspense account won't clear
    year-end: profit to retained earnings
    Since the update our scanner reads every invoice twice and posts both, the link itself is perfectly alive
    We're very happy with the link, only the invoices carry the wrong tax code and our accountant has to correct each of them
    I have been asked to find out what it would cost to have the webshop linked to Exact by an agency
    The bank asks me every three months to renew the feed for our Santander account, where's that in Exact?
    My colleague from sales gets no access to quotations when she logs in to Exact herself, no app involved
    There's a new girl in purchasing, can you tell me how to set her up in Exact with the right role
    our ceo's account is locked after too many tries and he's furious
    We bought three extra licences and I can't see where to hand them out
    I typed the wrong year when I set up the new administration, can that be mended
    the app supplier has doubled its price, can I get out of the contract early
    We get an error when logging in to Deputy itself, it says our subscription with Deputy is inactive
    Which is better with Exact for a Spanish restaurant, Lightspeed or Square?
    Two of our users see different amounts on the same balance sheet
    the invoice our customer got has someone else's logo on it
    why do our Shopify discounts end up as negative sales lines in the books
    Is it possible for one of our employees to see only his own hours in Exact
    I deleted a company in the wrong subscription, can Exact support bring it back
    our webshop's developer wants my Exact password, is it OK to give it
    someone rang claiming to be from Exact and wanted to take over my screen
    The till shows yesterday's total differing by 3 pence from what's in the cash book
    please explain how I post the settlement of a card terminal
    receipts photographed with the phone turn out blurred in the expense app
    what must I do to have our Irish VAT period changed to quarterly
    how do you set a user's start page
    can I hide the salaries ledger account from the bookkeeping trainee
    our hours app has no French translation
    the reporting tool refreshes fine, only the chart colours are odd
    budget versus actuals in the BI tool is wrong since we renumbered accounts
    My manager asks me to request an extra environment for training purposes, where does one order that
    Does the AutoEntry price include unlimited documents
    I'd like to see who changed a supplier's bank account number last week
    I can't log in to apps of Microsoft any more since the move to a new tenant
    The payroll link works, but staff get their payslips a day late
    in our CRM the sync with Exact creates customers without VAT numbers, can the mapping be changed in the CRM
    How much does a system user cost, and is it billed per month
    we need more seats in Payhawk
    I would like our warehouse manager not to see purchase prices in Exact
    can you restore the settings of our scanning app after a colleague messed with its templates
    a user's licence expires on Sunday, how do I extend it
    how do I set up Exact for a new subsidiary from scratch
    copying suppliers from our Irish books to the UK books
    Our bookkeeper wants to work in two administrations at once in two browser tabs
    what does 'main contact' get billed for
    the app crashes when I open a PDF
    in which month did we start with Exact, where do I see our contract
    Spendesk approved an expense over the limit, how come
    Is there a course on the API for non-developers
    two users in Exact were merged and now the approvals go to the wrong one
    the supplier of our till doesn't support Windows 11
    I'm locked out of the practice portal of our accountant
    do you know a good Exact consultant in Manchester
    how can I make our director approve invoices without giving him a full user
    the report in Excel shows ##### instead of amounts
    why do orders from Germany get UK VAT in the webshop
    we're switching from one bank to another, what changes in Exact
    my user lost the menu item Purchases overnight
    Our consultant's Excel sheet is linked and refreshes, but the formula for margin is wrong
    please increase the number of documents in our scanning bundle
    The app is connected and gets everything, yet the supplier's invoice for it has our old address
    our bookkeeper types her Exact password on a post-it, what's a good password manager
    how to make a journal template for wages
    my user may post in a closed period, I don't want that
    how do we separate the rights of two branch managers in Exact
    the BI supplier went from 99 to 149 a month, alternatives?
    is our chip-and-pin terminal compatible with the new till
    when I open two administrations the figures of the first are shown in the second
    dashboard tiles in the Exact cockpit are empty for one user
    how do I file the annual accounts with Companies House
    the expense app won't let an employee change his mobile number
    the connection of our office printer with the scanner app fails
    How do I add a new user in Exact?
    How do I change my Exact password?
    I forgot my password
    How do I turn on two-factor authentication?
    The webshop sends the wrong VAT rate
    Amounts from the till don't add up
    What does Exact Online cost?
    How do I cancel my subscription?
    Which expense app is best for a small firm?
    Is there an integration with WooCommerce?
    How do I file my VAT return?
    My bank feed stopped importing statements
    An invoice was posted twice
    Exact is very slow today
    Is Exact down right now?
    How do I create a new company?
    Where do I change the logo on my invoices?
    How do I export the ledger to Excel?
    How do I give a user read-only rights?
    The scanner app misreads invoice numbers
    Shopify shows the wrong stock
    How can I connect my bank account to Exact?
    The app crashes on my phone
    How do I delete a user?
    How do I make an audit file?
    How do I change my e-mail address?
    Power BI calculates the margin wrong
    Can I switch Exact to English?
    Import contacts from a CSV file
    How long must I keep invoices?
    How do I back up my books?
    What is a general ledger account?
    Payroll miscalculated the holiday pay
    My spreadsheet won't open
    Where is my bill from Exact?
    Invoices by e-mail don't reach my customers
    My account is locked after too many attempts
    Exact versus Xero, which is better?
    How do I set approval for purchase invoices?
    Duplicate hours in the time sheet tool
    How to change a customer's payment terms
    I don't receive the verification code
    Match payments to invoices
    How much does the Shopify connector cost?
    How do I enter opening balances?
    The expense tool rounds amounts wrong
    Which rights does a junior bookkeeper need?
    How do I print a balance sheet?
    How do I withdraw an employee's rights?
    I want a user to see fewer companies
    How do I take a colleague out of our Exact?
    Which users have access to our books?
    List of all users and their roles
    Bank feed consent expired, how do I renew it?
    Give my accountant access to Exact
    The integration posts to the wrong ledger account
    The link works but books the wrong dates
    A few invoices are missing, the others come through
    The shop sends orders twice
    The app loads slowly
    I can't log in to the scanner app itself
    Forgot my Basecone password
    How do I open an account with Payhawk?
    Which integrations does Exact offer?
    Which tills work with Exact?
    How do I make a user inactive?
    How do I change the main user?
    Link an item to a ledger account
    Match a payment with an invoice
    Connect my iPad to the office network
    The card terminal has no connection
    Which apps can access my Google account?
    Turn off app permissions on Android
    How do I invite my accountant?
    Exact says my session expired
    I keep getting logged out of Exact
    Lost my authenticator, how do I get in?
    Sign a processing agreement with Exact
    Limit what an intern can see
    Buy the stock module
    How do I upgrade my licence?
    End the contract with our till vendor
    The time app vendor doesn't answer
    Quote for a custom integration
    Which reporting tool would you recommend?
    How do I build a Power BI dashboard?
    Excel shows dates as numbers
    Hours in the app add up wrongly
    My online shop is down
    Website gives 403 Forbidden
    My site shows error 429
    Outlook won't open since the update
    Xero prices per month
    How to record a loan?
    VAT on foreign hosting, how to book?
    Trial balance doesn't match
    Reverse a journal entry
    Attach a PDF to an entry
    Receive Peppol invoices
    UBL file won't import
    Can I change invoice numbers?
    Best browser for Exact
    Allow pop-ups in Chrome
    Blank screen in Exact
    See who changed an entry
    Somebody broke into my Exact login
    Move stock between warehouses
    How do I approve leave requests?
    Print payslips
    Bookkeeper's hourly rate in the Netherlands
    Merge two customers
    Xero bank rule isn't matching
    How do I export data from QuickBooks?
    Why hasn't my invoice been paid?
    How do I print a quotation?
    Is the app available in Dutch?
    Phone number of Exact support
    Is there an Exact Online course?
    Invoice a client in dollars
    Adjust exchange rates
    Create a SEPA direct debit
    A colleague can't log in to Exact
    Who signed in to our Exact yesterday?
    How do I switch between companies?
    Why am I not allowed to post a journal?
    I don't see the purchase menu
    Order an extra user
    An order takes an hour to appear in Exact
    Accented letters come over wrong in customer names
    The app puts everything on the high VAT rate
    Shopify returns aren't booked as credit notes
    Can Klippa register mileage?
    Klippa or Basecone, which is better?
    Change the roster in Dyflexis
    My Payhawk card is blocked
    Request a Spendesk card
    Certificate error in my browser
    My VPN keeps dropping
    Office internet is down
    Bank connection asks for my token again
    How long is a bank consent valid?
    Can I use Exact on two computers?
    The hours app keeps asking for my PIN
    Our supplier raised the price of the connector
    Which fields does the till need filled in?
    Our client's payroll tool calculates the holiday pay wrong for part-timers. The journal arrives in the books, but the amounts are off.
    Could you recommend a scanning tool for a practice with sixty small clients, preferably one that also reads Belgian invoices?
    How do I give a trainee the right to enter purchase invoices but not to see the bank?
    What is the correct VAT treatment for a consultant who bills a German client through a Dutch entity?
    The till supplier went bust and the terminals freeze. Is there anything a bookkeeper can do about getting the shop's machines running?
    Where can I change the invoice layout so the client's new logo shows up instead of the old one?
    One of our seniors lost her phone and can't get the verification code. How does she get back into her account?
    The bank feed of Rabobank hasn't imported statements since the bank changed its consent rules. Do we renew that at the bank?
    The dashboard our client bought loads painfully slowly, a minute per page, although the numbers are up to date.
    Our contract with the expense tool runs until 2028 and we want out. Does changing the invoice address count as notice?
    How do we close the financial year for a client with a split year running to the end of June?
    What does an extra user licence for Exact cost, and can a practice get a discount for forty of them?
    The e-learning platform we use for trainings won't play video in Edge. Any clue what setting that is?
    How should I book a gift voucher sold in 2024 and redeemed in 2026?
    Shopify sends refunds as negative invoices instead of credit notes. The customer hates it. Where in Shopify is that set?
    Can a client with a read-only login still approve a payment batch, or does that need a different role?
    Our own app posts each invoice twice at one customer because of a bug in our queue. Can the duplicates be deleted in bulk in the books?
    A junior reopened a closed year at a client by mistake. Who may close it again, and is anything lost?
    How do I give an external consultant read-only sight of the ledger for a week as a person, so with a login?
    Client asks whether Power BI or Visionplanner would suit him better. What should I advise?
    Since last week I can't create relations any more; somebody seems to have trimmed my user role. Who decides on these?
    The office scanner, I mean the machine, no longer e-mails PDFs since we went to Microsoft 365.
    Takings arrive properly but on the wrong ledger account. The till has a mapping table, how's that filled?
    Our processing agreement with a vendor has lapsed. Where can I find a decent template?
    A client would like to move from Exact to Xero. What does conversion cost and who does it?
    How do I import an audit file of a year kept in Sage?
    Exact is slow for everybody this morning, with or without apps. Is there a known outage?
    The XML import of fixed assets rejects line 14. What's wrong with my file?
    Invoices mailed by our client land in his customers' spam folder. Where do you set SPF?
    I'm looking for a handover template from an interim controller to the permanent one, balance sheet specs included.
    The hours app rounds to quarters while we bill in six-minute units. Is that configurable in the app?
    Two people work in the same sales journal and overwrite each other. How do you lock it?
    Can we force two-factor authentication on all Exact users of our practice?
    What is the retention period for scanned receipts, and may we shred the paper?
    Need a demo environment with fictional figures for a training day. Does Exact provide such a thing?
    How are cost centres set up per branch and filled retroactively?
    What would be a fair hourly rate for an interim controller in Rotterdam?
    The CRM shows wrong account managers after our import. It's the CRM's own data, nothing to do with the books. Any hints?
    Our client can't open the annual report PDF we uploaded to the portal. It says damaged file.
    How does one register a new director with the Chamber of Commerce after a takeover?
    Excel crashes when I open the consolidation workbook with macros. Works on my colleague's machine.
    The scanning link is alive, only the tool fails to recognise IBANs on handwritten receipts since its latest version.
    Invoices show up two days late since the vendor processes them by hand abroad. Is that simply their service level?
    The dashboard refreshes nicely, but EBITDA is wrong because someone sorted the accounts wrongly inside the tool.
    The client's app crashes on his iPhone as soon as he photographs a receipt. Android is fine.
    The payroll software itself is down since this morning, they have a status page. When will it be over?
    Orders from the shop arrive without an address, as the shop doesn't require those fields. Where do you change it?
    The card terminal and the till stopped talking to each other after the new router. Whatever exists reaches the books.
    Approval mails of the expense package go to the wrong manager. Surely that's arranged in the package?
    Import files from the hotel system carry points instead of commas. Can they be converted in bulk?
    Can you create a read right in Exact which shows receivables only? A client wants his collection man to sign in as a person.
    I teach at a college and look for exercises in double entry bookkeeping with automatic processing.
    The shop has a new payment provider and payouts arrive as one amount. How do I split out transaction fees?
    We make apps and wish to be listed in Exact's store with a better position. Who handles marketing there?
    A former employee still has one of our laptops. How's that wiped remotely?
    There's one user too many on the licence, costing eighteen a month. Where do we cancel a seat?
    The balance sheet gives an error about a missing heading. No app involved, just Exact.
    Where do I change the address and registration number after a client moved?
    The till supplier overcharged our client for months. Have you a sample letter?
    How do I make the controller an approver in the purchase workflow, up to five thousand?
    Students ask how a balance sheet is translated at the closing rate.
    Would someone read the contract which we're about to sign with an integration agency?
    The director can't approve from his phone since he got a new one; the Exact mobile app wants a code.
    I caught malware from a fake Exact attachment. Who should be informed?
    We pay the hours app for five people who've left. It bills per active user. Where in that app are they removed?
    At one client the till prints no VAT breakdown. Takings in the books are right.
    How do I recall a payment batch already sent to the bank?
    Is it possible to renumber the sales journal as from January, afterwards?
    When does a foundation file annual accounts and in what format?
    The colour of the ribbon in Exact changed and my trainees ask how to get the old look.
    Our customer wants to be invoiced in dollars by our subscription software. Where do we put that in Chargebee?
    How much does an audit of a company with forty employees cost nowadays?
    Someone at the client can't find the trial balance in the new menu. Where did Exact put it?
    The scan app is linked and fetches all properly, except that it books every invoice to the same supplier. It drives our client mad.
    How do I block an employee who was fired, apps aside, so she can't sign in to Exact?
    A partner who's leaving still gets into our document vault. It's SharePoint, not bookkeeping. Where's that withdrawn?
    Could I let a user see fewer companies in Exact? It's a human being, our trainee, not a program.
    Which new integration would you advise between our hotel system and Exact? There's none so far.
    The bank transactions of ING ceased after the bank mandate lapsed. Whom should I see?
    How does a client set up a first link between Lightspeed and Exact, with ledgers and VAT codes? We're the trainers.
    My password manager fills the wrong password for Exact each time. How is that changed in Bitwarden?
    Our client can't sign his annual accounts in our portal, the text message never comes.
    The partner wants a firm-wide dashboard of billable hours. Who builds such things and at what price?
    How do I show a client his own file through the portal so that he can see his invoices himself?
    May an interim controller release bank payments, or does it break segregation of duties?
    What's the difference between Exact's bookkeeping and accountancy editions, and which suits fifteen companies?
    A vendor wants us as a reference. How does one decline politely?
    The client filed the second-quarter VAT return twice. How is that corrected with the tax office?
    In Basecone one may set a fixed cost centre per supplier. Where's that screen in Basecone?
    Import of open items from Twinfield differs by cents. What do you do about those?
    The client closes his business and wishes to cancel Exact altogether. How does he export his books first?
    Can a team leader see sickness in the HR app? He shouldn't, in the HR app I mean.
    Customers get reminders for invoices they've paid. I think the matching rules in Exact are off.
    We'd like purchase invoices to arrive by mail in Exact itself with its own scan address. How to activate?
    How's depreciation computed for a split year of sixteen months?
    There's a calculation error in the margin column of Shopify's sales report. Where do I report it?
    Is there an hours app which also scans receipts and tracks mileage, billed yearly?
    How do I back up a company before we run the conversion?
    The till shows wrong prices since its update, though the turnover entry agrees with the receipts.
    Exact's helpdesk doesn't pick up. Is there a direct line for accountants?
    We'd like to hire a junior with Power BI skills. What would be a decent vacancy text?
    The consultant's invoice is three times his quote. What are my options?
    How do we as a practice move all clients to the new portal version in one go?
    Our app displays the wrong currency, that's a display bug of ours. Where do customers usually report this?
    Trainees can't print from Exact; the button does nothing in Chrome.
    How do I create a new company in Exact from scratch for a client?
    An app sends push messages at three in the morning. Where in the app are they switched off?
    Which user role does an assistant need to chase debtors, quite apart from any app?
    How long does an average rollout of an expense tool take for sixty people?
    How is a client's password reset if he no longer has the mail address?
    Where in Exact do I make journal 70 available to the controller only?
    The client's timesheet product doesn't know the new labour agreement. Surely its maker should update it?
    How do you enter a pro forma invoice without booking revenue?
    Can a user see that I changed his entries? I'm looking for the log of mutations.
    The web shop was hacked and its payment page redirects. Bookkeeping isn't affected. Whom do you call?
    Is a digital signature on a contract with a software vendor valid in Belgium?
    What does it take for an accountant to be allowed to sign for a client at the tax office?
    The link works well but the vendor will double his price from March. Is that negotiable?
    The new version of the app turns credit notes into ordinary invoices. All arrives, only with the wrong sign.
    The hours app lets a colleague see the board's hours. How's that shielded inside the app?
    After the takeover my client wants his Exact subscription put under another legal name. What paperwork?
    A colleague didn't get her journal rights back after a role change in Exact.
    Which scanning tools have a separate app for drivers? It's a haulier with thirty people.
    On copying a company Exact leaves out cost units. Is that right?
    The consultant who built the CRM no longer replies and the CRM itself won't start.
    How do I enable Peppol e-invoicing for a Belgian client?
    Peppol invoices arrive twice because the supplier mails them too. How are they filtered?
    My laptop freezes on opening the 400 MB reporting workbook.
    Must subscription costs of an app be capitalised? A tax adviser asks.
    Is there an app with which mechanics book out materials that talks to Exact? We've none yet.
    The mapping between till categories and VAT rates went wrong in the till's own back office. How do we reset it there?
    I'm helping a client choose bookkeeping software: Exact, Sage or Xero for a group of six?
    The app shows the same receipt twice in the user's own overview, Exact has it once. Vendor bug?
    How do I stop an assistant from changing sales prices in Exact?
    How does a client apply for deferral of VAT payment?
    Who's liable when an app books wrong VAT, vendor or accountant?
    Can you generate a hundred fictional invoices for a training?
    The client's PC starts in German and so does Exact. How's it put back?
    We'd like the till to track revenue per employee. That's a setting of the till itself, isn't it?
    Does an app fall under the AI act and what should our client arrange?
    Invoices out of the ordering system carry the shipping date instead of the invoice date. Adjustable over there?
    An employee signed in from abroad and Exact blocked him. How do I lift it?
    The payroll bureau asks for an authorisation at the tax office. Where does the client arrange it?
    What does an interim finance manager do in his first hundred days?
    Our planner displays a white page in Safari, nothing to do with Exact.
    Would you recommend Klippa or Rydoo for a builder?
    A client pays twice for the same app subscription. How does he get his money back?
    Can Exact send a reminder by itself for items open for thirty days?
    Is there a way to align the charts of accounts of five companies?
    The freelance developer wants a copy of our customer list in Excel. Where's that export in the CRM?
    How do I create my own cost type in the expense app for foreign travel?
    Opening balance won't balance after the conversion from Sage. Where do I start?
    The scan app misreads VAT on German receipts, all else is right. Surely that's for its maker?
    How do I change the main user of an Exact subscription after the director passed away?
    Where in Exact do I keep an employee from seeing the annual accounts?
    Can Shopify deduct stock per location? The books don't notice any of it.
    How do I work out a fair fee for taking over a client portfolio?
    We see a direct debit by an app company we don't know. How do I have it reversed?
    How is an approval flow with two signing partners set up in Exact?
    Saving a sales invoice gives the message that the invoice number exists already. Why?
    Who pays if the consultant's rollout runs three months late?
    Students don't see the practice environment because their accounts aren't activated. Who activates?
    On Exact's bill there's an item called integrations. What exactly do we pay for?
    Why do the hours app and the payroll package show different balances? Exact isn't in between.
    What is a good set-up for a one-day Exact training for beginners?
    The client's app needs an update from Apple's store but his iPad is too old.
    Could I copy one user's rights to a new colleague, so from human to human?
    The bank feed asks for a card reader, which is broken. Who supplies a new one?
    What should I ask a software vendor before signing for all my clients?
    May a client manager keep a client's password, and if so where?
    CRM writes every quote twice in Exact
    the WMS shows wrong stock after the last update whereas Exact is right
    How do I create a login for our new warehouse temp
    Time tracker is terribly slow on phones
    Which CRM goes well with Exact Online?
    how do I calculate holiday allowance in the payroll package
    My DAX measure doubles the revenue when I slice by month
    is there a discount if we add ten users
    Barcodes won't scan on the new devices
    How can I book a goods return
    Bank feed from ING hasn't updated
    The expense tool puts all receipts on the wrong ledger account
    cancel our contract with the planner vendor
    Need to stop project managers seeing each other's margins in Exact
    can I add a custom field to the purchase order form
    reset my Salesforce MFA
    Where do I print a stock valuation at month end
    how do I import price lists from csv
    invoices come out of the webshop with the wrong VAT code
    How do I set the approval limit on purchase orders?
    A colleague should not see salaries in Exact; how do I lower her rights
    the webshop passes shipping costs without VAT
    HubSpot contacts arrive with the wrong country
    breaks are miscalculated in the time export since the update
    how to change my email address in Exact
    XLOOKUP gives #N/A
    looking for affordable scanner software for a small warehouse
    move from Exact to NetSuite, how long would it take
    Power BI licence expired, colleagues can't open my report
    stock is negative after the count
    When is the payroll tax return due?
    merge two administrations in Exact
    renew bank consent PSD2 for the feed in Exact
    label printer offline
    My rights in Salesforce are too low to delete deals
    can I get an alert when stock falls below minimum
    expense tool reads the wrong total from the receipt
    change hourly rates per employee in projects
    notice period of our Exact subscription
    How do I share a dashboard with people outside the company
    Planner app keeps crashing on Android 15
    how do I set a fixed break in Dyflexis
    The shop price differs from the item price in Exact
    CRM turns each contact person into a new debtor
    Convert a purchase order to a goods receipt
    Limit creating suppliers in Exact to the purchasing team
    my Power BI report takes a quarter of an hour to open
    New logo on the invoice layout
    Outlook isn't receiving mail from colleagues
    difference between the Trade and Manufacturing editions
    export all debtors to Excel
    Hours were booked on the wrong project, how to correct
    Salesforce sends VAT numbers without the country code
    WMS password expired
    Which role lets someone see only stock in Exact?
    wrong IBAN on the supplier card
    Two Shopify invoices are missing but the rest of that day did arrive
    is Exact slow today or is it our internet
    calculate the landed cost of a container
    which app can scan packing slips
    file is locked for editing by another user
    the connection between HubSpot and Outlook stopped
    since yesterday Shopify passes nothing on to DHL
    Bank link with Barclays is down, I'm importing statements by hand
    WMS runs, but orders over 50 lines arrive truncated
    198 of 200 time entries go across, two have an odd character in the description
    sync works yet takes five hours rather than ten minutes
    Till app posts everything on one ledger account since we've a new payment method
    can't log in to the CRM itself, forgot password
    The hours app wants an update from Apple's App Store
    Since I changed departments my Exact user can't see sales orders, who gives that back?
    Can I give a colleague temporary read-only rights in Exact
    Copy roles and menus of a leaver to his successor in Exact
    Accountant, as a person, sees our salaries; restrict him to the ledger
    We want a new webshop connected to Exact, which party do you recommend
    How do I terminate the Payhawk agreement, there's an annual term
    revoke an ex-employee's access to a SharePoint folder
    Who logged in to Exact today?
    list of all users in our administration with their roles please
    Which add-ons exist for inventory management with Exact
    overview of open purchase orders by supplier
    my Power BI gateway on the server is offline
    Power BI can't connect to SQL Server
    The new hire is missing in the planning app though HR has him
    a new item isn't showing in the webshop
    New customer from Exact gets a misspelled name in the CRM
    open a new administration for a subsidiary, how in Exact
    How to archive a company we no longer use
    Receipt printer in the shop prints blank
    403 Forbidden on our own website
    403 when loading a SharePoint list into Power Query
    too many login attempts at the CRM, locked for fifteen minutes
    429 from the OpenAI API in my script
    Client secret of our Azure app expired
    Where's the Shopify API key?
    redirect our old website to the new one
    accountant wants to charge more for the annual accounts, normal?
    find a decent bookkeeper near Leeds
    stock says 12 in the app and 10 in Exact, the link itself is fine
    The app swaps delivery date and order date
    Currency of an order is off after the CRM hands it over
    validation rule on the VAT number field in Salesforce
    Leave can't be requested across year end
    our Mollie payout hasn't reached the bank
    QuickBooks computes UK VAT incorrectly
    How do I import bank statements into Xero
    can I raise a dollar invoice in Xero
    Power BI or Tableau, which one suits a wholesaler
    A coworker overwrote the purchasing spreadsheet, restore possible?
    Connection is fine but the app puts all sales orders in draft
    CRM freezes when I open a contact with an Exact number
    no orders coming in, because the webshop itself is offline
    Since the latest WMS release batch numbers are no longer sent along
    Payhawk card blocked after three wrong PINs
    hours app shows the wrong days due to daylight saving
    Invoices do arrive in Exact but with the wrong payment term
    The booking description from the scan tool is always blank
    Can Basecone read German receipts too
    automatically split VAT in the expense app?
    why is the same customer in HubSpot twice
    have Power Automate send a mail on a new order
    How do I build a stock forecast in Power BI
    many-to-many relation between orders and items in my model
    Where's the button in Exact to split an order
    warehouse staff should only see the Stock menu in Exact
    change my colleague's role so she may approve purchase invoices
    remove an employee who left from Exact's user list
    We're short of user licences, price of adding some?
    Can the main user of Exact be changed
    lost my authenticator phone, can't get into Exact
    My Dyflexis account is locked
    Close the mailbox of a leaver
    calculate severance pay
    Last year's holiday expires, how to process in the HR package
    split wage costs over cost centres in the journal
    year end stock, what to watch for
    cost price of an assembled item is wrong
    Sending a purchase order by mail from Exact doesn't work
    set a supplier to inactive
    Can we receive invoices over Peppol
    how come an invoice was paid twice
    Who has to file Intrastat
    We want Exact connected with Salesforce, build or buy?
    monthly cost of an integration platform
    Is our data stored within Europe at Exact
    Need a processor agreement with Dyflexis?
    sorting by date fails in Excel as it's text
    pivot doesn't refresh after new rows
    The barcode scanner won't join the wifi
    CRM dials the wrong number
    project budget exceeded without warning
    Gantt chart hides milestones
    assign subcontractor invoices to a project in Exact
    trip app miscounts the kilometres
    MES crashes on opening a bill of materials
    I may not close work orders in the MES, who changes my role there
    Could our MES vendor build a SAP connector as well
    compute OEE in Excel
    Fair leads are in the CRM twice
    HubSpot campaign ends up in spam
    The Production menu vanished from my Exact yesterday, I think my role changed
    why does Exact say the period is closed
    An invoice went to the wrong email address from Exact
    Let a new buyer log in to Exact
    add approval steps in the ordering tool
    40 orders went over with a wrong VAT rate, how to reverse them
    column headers in the WMS export are German
    trip app wants my location, switch it off
    Zoho sends quotes without a logo
    My boss wants a shared mailbox from IT
    we'd like to pay less for Teamleader
    A customer wants his data erased under GDPR, how in Exact
    request an invoice copy from Exact
    can I see in Exact who deleted an entry
    The accountant as a user should only view, not post
    create a new warehouse location in Exact
    A zap runs twice so every order comes double
    Does Klippa read handwritten receipts
    an item group is absent from my report because of a wrong table relation
    Where do I set which users can approve purchase invoices?
    Give a colleague the right to create payment files but nothing else
    Access denied when opening an Excel file on our shared drive
    My iPhone keeps asking for permission to use location in the Exact app
    Exact mobile app crashes when I take a photo of a receipt
    Reset two-factor authentication, I have a new phone
    Lost my authenticator app, how can I log in to Exact?
    log in page says my account is locked after five attempts
    How do I remove a duplicate customer without losing its invoices
    remove a journal entry that was posted twice
    Can I delete a division we created by mistake?
    Copy one division's chart of accounts into another
    Bank feed from Barclays missing since Friday
    ING asks me every 90 days to renew consent for the bank feed, can this be longer
    Consent form for direct debit, where do I keep the mandates?
    How do I revoke an invoice that was already sent?
    Revoke a SharePoint sharing link
    Remove a shared Google Drive link from our website
    Google says a third-party app has access to my account, how to take it away there
    Facebook business page: revoke an agency's access
    Remove a user's access to our Microsoft Teams channel
    Revoke somebody's building key card
    Which permission lets a user see payroll in Exact?
    I need a permission matrix of all user roles in Exact Online
    Can a user have read-only rights on suppliers?
    What's the price of one extra user per month?
    API returns dates as /Date(1700000000)/, how do I parse them
    Is there a sandbox for the Exact API
    How do I page through more than 60 records with $skiptoken
    Where in my code should I store the refresh token safely?
    Bearer token in Postman, how to set it up for the Exact API
    Does the Exact API support webhooks for new invoices?
    How do I find the division code of a company?
    OData filter on Modified date gives bad request
    Our API integration posts amounts with the wrong sign
    The link posts every order to ledger 8000 rather than 8010
    The app rounds to five cents, the ledger doesn't, daily cash difference
    link between sales order and purchase order got lost in Exact, how to connect them again
    How do I link a payment to an invoice?
    Link a document to a journal entry
    Broken link in the invoice e-mail we send out
    payment link on invoice doesn't open
    Add an iDEAL payment link to my invoices
    Shopify app calculates shipping wrongly
    Which expense app works well with Exact for 15 employees?
    Are there any free apps in the Exact App Store for time tracking?
    How much does Basecone charge per document
    Cancel my subscription with the scanning app vendor
    Refund from the app store for something I bought by mistake
    Basecone keeps misreading the VAT amount
    Dyflexis works out Sunday surcharges wrongly
    Hours show up twice in my time app
    Payhawk card declined abroad
    Klippa OCR reads the date as American
    How do I uninstall apps on a Mac?
    App won't install on Android: not enough storage
    WhatsApp Web keeps logging me out
    Zoom link doesn't work for guests
    VPN access for home working
    Admin rights needed to install a printer driver
    How do I get local administrator rights on my laptop
    Who has the image rights to our staff photos?
    Employee rights on holiday pay when leaving
    Do I need consent to put staff photos online?
    cookie consent banner for our webshop
    Parental consent for a 15-year-old's weekend job?
    Keyboard types a question mark instead of a slash
    Outlook search finds nothing since the update
    How do I merge PDF files into one
    Excel: remove duplicates but keep the newest row
    Excel #REF! after deleting a sheet
    VLOOKUP returns N/A though the value is there
    Power BI visual won't sort months by calendar order
    DAX measure for year-to-date turnover
    Power BI gateway offline, how do I restart it
    Power BI Pro licence price
    How to publish a Power BI report to the web
    Printer cuts off half the logo on invoices
    Switch Exact Online to English
    VAT code for reverse charge to a Belgian contractor
    EC sales list rejected by tax office
    Depreciate a van over five years, how to post?
    Xero bank reconciliation is out by 12 pounds
    Xero payroll pay run is stuck on draft
    Xero invoice reminders not going out
    Can I add a second organisation to my Xero plan at a discount?
    Xero login code never arrives on my phone
    QuickBooks desktop file is corrupt
    QuickBooks Online sales tax wrong for Canada
    quickbooks can't find my bank in the list
    How to change the company name in QuickBooks
    Mollie payout is later than usual
    Mollie charges: what does a credit card transaction cost?
    How do I add Klarna in Mollie
    Moneybird invoice layout with our own logo
    Moneybird quarterly VAT doesn't match my sums
    Sage 50 won't open after Windows update
    Difference between Exact Online and Twinfield for a firm with 40 clients
    FreshBooks or QuickBooks for a freelancer?
    SAP Concur mileage rate is outdated
    HubSpot deal stages renamed, old ones still show
    Salesforce report shows yesterday's pipeline
    Screen goes black when I plug in the second monitor
    Laptop battery drains in an hour
    Wi-Fi drops every time the microwave is on
    Windows update stuck at 35 percent
    How do I take a screenshot of only part of the screen
    I typed my password into a phishing mail, it was about our bank
    Is this mail from Exact about an unpaid invoice genuine?
    Invoice numbering skipped one, how to repair
    Send reminders automatically to customers who don't pay
    payment terms to 30 days for all customers at once
    Where do I book lunch with a client?
    Suspense account doesn't clear
    trial balance off by 3 cents
    period closed message while posting
    Export an audit file for the tax office
    Download all invoices of 2023 in one go
    Stock value doesn't match ledger
    Bill of materials change for a composed item
    Close a project with work in progress
    Contract invoicing with 3 percent indexation
    Leave request stuck on submitted
    Resend a payslip to an employee
    Exact is dreadfully slow today, is there an outage?
    Maintenance window this weekend?
    My cockpit shows last year's turnover
    What does an Exact consultant cost per hour
    Course for beginners in Exact Online
    How do I phone Exact support
    Remove my company from Exact's mailing list
    Delete my personal data under GDPR from a webshop customer file
    Cancel Exact and keep a read-only copy, is that possible?
    Our accountant wants to look into our books, how do I invite her?
    Rename a company after changing articles of association
    Change the currency of a company from dollar to euro
    My user name is misspelled, where do I change it?
    Change the e-mail address of a user
    User can't see the Approve button although her role should allow it
    Two users editing the same quote at the same time
    Force two-step verification for every user
    Set up single sign-on with Okta for Exact
    Import users from Active Directory
    Password policy: change every 90 days
    Who logged in last night? I want to see a user's activity log
    Log in attempts from Russia on my mailbox
    I can't log in to the tax portal
    Log in screen of Exact keeps reloading in Firefox
    Our bank's login device needs a new battery
    security token for digital signing expired, order a new one
    Crypto tokens on the balance sheet
    Rights issue of shares, journal entry?
    Import duties and customs rights, how are they booked
    Voting rights in articles of association
    Copyrights as intangible asset
    Right-click menu is gone in Exact
    Revoke a job offer, what are the rules
    Revoke VAT registration after closing the business
    Revoking a power of attorney for our bank account
    How to revoke a payment batch that was sent to the bank
    Consent orders and alimony: tax deductible?
    Record of consent for marketing mails
    Consent of the works council for new payroll software
    Remove background from a logo
    Remove page breaks in Word
    Remove an attachment from a posted entry
    Bulk remove draft invoices
    Remove a ledger account that has old bookings
    Remove a supplier from the payment run
    Undelete a bank statement
    Who deleted this entry, and when?
    Permissions on a network folder got lost after migration
    "You don't have permission to save in this location" in Word
    Building permission for an extension, capitalise the fees?
    Camera permission for scanning receipts on Android
    Link Excel cells between two workbooks
    Links in my PDF don't work after printing to file
    LinkedIn premium as business cost
    Linking two sales orders into one invoice
    Is there a link to the Exact training videos?
    unlink a payment from the wrong invoice
    The link between item and supplier has the wrong purchase price
    Access database from 2003, how to open
    Accessibility: larger letters in Exact Online
    Remote access to my office PC
    Site access pass for the warehouse
    Disability access grant, how to post the subsidy
    API documentation for payroll in Exact, is there any?
    API call returns 500 for customers with an apostrophe
    API returns 404 for an item that exists
    How to upload attachments via the API
    The XML import topic GLTransactions rejects my file
    Difference between the XML and the REST API
    Python example for fetching accounts through the API
    Webhook arrives twice at our server
    Hire a developer for the Exact API
    How do I write an nginx rate rule for our own API
    SQL in Invantive takes an hour, how to speed it up
    Invantive Query Tool hides column names
    Renew my Invantive licence
    Install Invantive Control on a new laptop
    Which apps do you recommend for a bakery with three shops
    My expense app lost all photos after an update
    App for scanning business cards
    The time app doesn't count breaks
    Sync a calendar app with my phone
    The till app prints receipts in Chinese characters
    Dext app rejects HEIC photos
    Divisions of labour: template for job descriptions
    How many divisions are allowed in the Premium plan
    Merge two divisions after a legal merger, what about history?
    Divisional reporting by cost centre, how to set up
    Long division in Excel without decimals
    Change the VAT number of a division
    Switch the fiscal year of one division to April
    Number of administrations included in the accountancy plan
    Lock a period for all administrations at once
    Private use of company car in payroll
    Loan from director to company, interest rate?
    Christmas hamper for staff, taxed?
    Mileage allowance 2026
    Write off a bad debt and reclaim VAT
    Margin scheme for second-hand cars
    OSS return for sales to German consumers
    Intrastat file
    Peppol ID for e-invoicing in Belgium
    Send UBL rather than PDF
    Consolidate two companies with intercompany balances
    Intercompany account doesn't match between holding and operating company
    Extend the financial year to 18 months
    Fixed assets depreciates twice
    Reverse a manual journal
    Insurance payout, which account?
    Prepayment invoice set off against the final one
    Exchange rate differences on dollar invoices
    Load exchange rates automatically
    Recurring entry every month
    Cost centre versus cost unit
    Budget import per ledger account
    Cash flow forecast in Exact
    Open items on a past date
    Have a report mailed every Monday
    Debtors total differs from the ledger
    How do I split one bank line over three invoices
    Bank rule puts every Shell payment under travel
    Matching suggestions are way off
    Direct debit file refused by the bank
    Payment file in pain.001 version 9?
    CAMT.053 import gives duplicates
    Can't download the MT940
    Change of bank account on all invoices
    Our IBAN is wrong on the invoice template
    Add a QR code to invoices
    Two logos for two brands in one company
    German language invoice layout
    E-mail template with the customer's first name
    Invoices bounce because of SPF
    BCC myself on all sent invoices
    Stop automatic reminders for one customer
    Collection agency works with Exact?
    Credit limit per customer
    Block a customer from ordering
    Discount per customer group
    Price list valid from January
    Minimum stock warning
    Cycle count in the warehouse
    Batch numbers and expiry dates
    Drop shipment order
    Back orders on one sheet
    Purchase order approval above 5000 euro
    Assembly order stuck
    Project hours not approved by manager
    Invoice hours by the quarter
    Sick leave reporting to the occupational doctor
    30 percent ruling in payroll
    13th month in payroll
    Payslip shows wrong tax table
    New employee's contract template
    Export payroll to a pension fund
    Annual statements for employees
    Which plan do I need for manufacturing?
    Discount for charities on Exact?
    Terms of contract: notice period for Exact Online
    Invoice from Exact itself is wrong, whom to mail
    Where's my Exact invoice as pdf
    Move from Premium to Plus
    Training for three new colleagues
    Is Exact ISO 27001 certified?
    Does Exact have an uptime guarantee
    Exact shares down, why?
    Vacancies at Exact
    Keyboard shortcuts in Exact Online
    Dark mode?
    Undo doesn't work in Exact
    Session times out after ten minutes
    Pop-ups allowed for exactonline
    Clear cookies in Chrome
    Browser fills in an old password
    Second monitor isn't detected
    Scanner that handles long receipts
    Outlook signature with logo
    Shared mailbox add
    Restore a backup of our server
    Ransomware on the bookkeeping PC
    How do I take an integration off in Sage Intacct?
    FreeAgent: which apps are connected to my account?
    Slack has an app installed nobody knows
    Which enterprise apps have access to our Microsoft 365 tenant
    Zapier link between Gmail and Trello stopped
    Revoke a GitHub token that leaked
    Remove a browser extension that reads my mail
    Revoke API key at OpenAI
    Stripe: remove a former developer's access
    PayPal third-party permissions, where do I see them
    AFAS app connector of an old supplier, where to delete
    Bank feed stopped, the last statement is from Monday, do I renew it at the bank?
    PSD2 consent at my bank for a household budget app, end it
    The link works but discounts come in as a separate line
    Orders arrive via the link without the customer's VAT number
    App fetches everything but shows amounts without decimals
    Our till makes a new customer for every receipt
    Returns aren't supported by the app, is there a workaround?
    How long does it take to have a custom integration built
    Who builds a link between Exact and a FileMaker database
    45 euro a month for the connector, is that reasonable
    Notice period of our integration partner
    We make software and wish to be listed in the Exact App Store, what are the terms
    Invoice of the Exact App Store is wrong
    Write a review of an app in the store
    Right to approve payments per journal
    Which rights does one need to close a financial year
    Trainee must not see salaries in Exact
    Copy rights from one user to another
    I lack the right to file the VAT return
    "insufficient rights" when a colleague opens the balance sheet
    Our only administrator died, how do we get a new main user
    Transfer licence to a new company
    Let one user work in a single administration only
    How do I give my bookkeeper access to an administration
    Client can't approve documents in the portal
    Delete user fails because of open tasks
    Fewer users in my subscription
    New user's invitation mail never arrives
    Sign out on all devices
    I posted in the wrong division, move the entries
    Default division at start-up
    Bring a division back from the archive
    Practice division with demo data
    Withdraw an approval of a purchase invoice
    Withdraw a quote the customer accepted
    Withdraw money from Mollie to my bank, how long does it take?
    Withdraw leave request
    Lost the consent e-mail from a subscriber
    Shopify API limit reached
    Google Maps API key expired on our website
    How do I test an API using curl
    Exact API: stock per warehouse
    Exact API: which field has the due date
    Max size of an attachment through the Exact API
    Is there a C# SDK
    Two processes race for the same refresh token in my own code, how to lock it
    Decode a JWT
    Can't log in to Payhawk, text code never arrives
    Dyflexis admin left, who resets the admin password
    Captcha on the log in page is unreadable
    How to remove a filter in an Exact list
    Remove columns from an overview
    Remove old attachments to free storage
    Erase a customer's data upon request
    Undo a whole import
    Does Exact let me schedule a backup?
    What do I tell a customer who claims he has paid
    Turnover per salesperson report
    How can I compare two years in one balance sheet
    What's a good chart of accounts for a restaurant
    Do I need an accountant for a small limited company
    Deadline for annual accounts in the Netherlands
    How much is the fine for late VAT
    Can I claim VAT on a dinner
    Lease car, private part, how to post
    Gift cards sold in the shop, VAT moment
    Tips paid by card, what account
    Deposit on crates and bottles
    Voucher import from our reservation system into Excel
    Reservation system says double booking
    Label printer prints blank labels
    Barcode scanner types letters
    Till drawer won't open
    Card terminal offline
    Our web shop is down
    SSL certificate expired on the site
    Domain name transfer
    Newsletter lands in spam
    SPF and DKIM for our domain
    Move files from Google Drive to OneDrive
    OneDrive keeps syncing forever
    Teams meeting recording gone
    Excel crashes with large CSV
    CSV opens in one column
    Date format American in export
    Thousand separators wrong after import
    How to unprotect a sheet
    Freeze the top row
    Print all on one page
    Convert PDF bank statement to Excel
    Reduce the size of a scan
    Sign a PDF digitally
    Archive of paper receipts, may I throw them away after scanning?
    How long must I keep payroll records
    Timesheet template for free
    Org chart for a firm of 12
    Standard privacy statement for a webshop
    Data processing agreement template
    NIS2, does it apply to a bookkeeping office
    Cyber insurance worthwhile?
    The authenticator app shows a code Exact doesn't take
    Link to our UPS account prints labels on A4
    Peppol is linked but invoices don't reach the customer
    Capitalise the cost of an app we built ourselves, how many years?
    Book the monthly fee for apps
    Access badge lost, whom to charge
    After I log in I see just the hours menu, isn't there more?
    Xero user with adviser role, how to add
    QuickBooks: remove a user
    Mollie: add a colleague as a user
    Moneybird app crashes when sending a quote
    Recall an e-mail in Outlook
    Revoke a tax return already filed
    Consent for medical data in a sick note
    Division of profit between partners, entry?
    The stock app can't read my barcode labels
    Rights to design a report, which role?
    Keep the books of one division in dollars
    Which user sent this payment batch?
    May I edit an invoice after the period's been closed?
    How long must I keep my books?
    Is it harmful to delete a journal?
    What will I lose if I cancel my Exact subscription?
    Do I need to file the VAT return before closing the year?
    who may approve purchase invoices over 5k, where do I set that limit
    Is it bad if the balance sheet is off by one cent
    How long until a bank statement shows up in Exact?
    Do I have to renew the bank feed every 180 days?
    May a new hire see sales only and no payroll? She's a person, not an app.
    What happens if I submit my return too late?
    I forgot my password to Exact, how long does the reset take?
    must I switch on two-factor, and what if my phone gets lost
    What does an additional user cost?
    Can I merge two companies into one set of books?
    Can a deleted entry be brought back?
    The scanner reads the wrong amounts from my receipts, do I need a better photo?
    Shopify's checkout is slow since the update, is it safe to disable the theme?
    Which payroll package should I buy to go with Exact?
    Am I allowed to skip an invoice number?
    Do I need a cost centre before I can post?
    Is my husband allowed to use my login?
    CSV import shows column errors, in what order should the columns be?
    do I need a gateway for the scheduled refresh in Power BI
    When may I charge a late fee to a customer?
    The till posts to the wrong ledger account, can I change the mapping?
    What does a second administration cost per month
    Must I cancel Payhawk before month end to avoid another year?
    Hours of last week are booked on the wrong employee in the hours tool, who may correct that?
    Why can't Karen see the Financial menu when she logs in?
    May I deactivate an employee with open expense claims?
    The receipts app crashes on my phone each time I open the camera
    is it mandatory to sign a data processing agreement with Exact
    How long does Peppol registration take?
    Duplicated invoices after an import, may I delete them in bulk?
    Do I have to print my VAT number on each invoice?
    what happens to depreciation if I sell the van
    The shop sends tax at 9% where it should be 21%
    Can I change my mail address in Exact without losing anything?
    Which browser do I need for Exact?
    Before I migrate from Sage, do I need to clean up my debtors?
    how do I set up a workflow so my manager approves leave first
    May I rename my administration without VAT consequences?
    What happens if I import the wrong bank statement?
    Must I count stock before year-end?
    I paid a supplier twice, what now?
    who's allowed to submit the payroll tax return
    Which do I import first, customers or open invoices?
    My coworker can't log in to her roster app, does she need a new account?
    Am I allowed to credit an invoice from last year?
    The till counts discounts twice, is there a setting?
    Bank balance in Exact differs from the real one, should I be alarmed?
    A clerk is suspected of fraud; how do I stop him, the person, from logging in?
    Can I pause my Exact subscription over winter without paying?
    Do I need separate books for a second shop or will cost centres do
    The shop forwards cancelled orders too, how do I turn that off in the shop
    Is it harmful when two of us have the same entry open?
    what's the notice period for our POS contract
    Are digital receipts legally valid or do I keep the paper
    Why must I type an SMS code each day when logging in?
    Which colleagues can see my salary in Exact?
    May I limit the trainee to booking purchase invoices only?
    Power BI throws an error over date format, must I alter the locale
    What's the final date to file our annual accounts?
    Does my Exact trial roll into a paid plan if I do nothing?
    How long may payment terms be with a big customer?
    The ING feed must be renewed at the bank; may my colleague or only the signatory?
    A weird email claims to be from Exact with an invoice attached, dangerous to open?
    CRM shows each customer twice, how do I merge them there
    How long before Mollie pays out my money?
    In which order do I book wage tax and net pay?
    who may delete a company for good and can that be reversed
    Will Exact compensate us for a day of downtime?
    Can I give a user a different email address?
    Our payroll app computes holiday pay wrong, where do I complain?
    Before I buy a CRM, what should I check about it?
    May I still post into 2023 or is that year locked?
    how long does support take to answer, I've a ticket open
    Is it a problem to have the same item code in two warehouses?
    The mobile app logs me out after five minutes, can that be longer?
    Do I lose my reports when I move to a smaller Exact package?
    Must the VAT number of an EU customer be verified before invoicing?
    what if an employee loses the phone with the expense app on it
    Which role should a warehouse worker get in Exact?
    Should we take QuickBooks or Xero for a two-person company?
    Is it legal to send reminders every day?
    Am I obliged to accept Exact's new terms?
    May I alter the invoice date once it's been mailed?
    Must I wipe my old laptop before giving it away, Exact was open on it?
    How long is an Exact session before it throws you out?
    The scanner pushed one invoice twice, may I bin one of them
    Can I do harm by pressing process twice on bank lines?
    What if I forgot reverse charge VAT, how bad is it?
    Do I need Power BI Pro to share a report
    How long may receivables stay open before I write them off?
    CRM shows wrong revenue since the app uses old prices, where do I set that
    How many users are in our package and what happens if we exceed that?
    may I move my 2FA code to a new phone before I return the old
    Is Petra from sales allowed to see purchase prices; how do I hide these from her?
    The shop drops orders paid with Apple Pay, is it the shop's fault?
    When must I file a VAT correction?
    What does it cost on average to have an integration built?
    I ordered the wrong licence; may I return it within fourteen days?
    our till doesnt print receipts since update
    Is it permitted to move a document to another journal?
    What happens if a direct debit bounces
    how long does Spendesk keep my receipts
    Does it have consequences if I extend my financial year?
    May a dismissed employee still log in; where do I switch off his user?
    What goes in a GDPR register of processing?
    Editing the reminder text, does that touch the ones already sent?
    Our payroll bureau is slow, can I end the contract early?
    who gets notified when an invoice awaits approval
    In which order do I close the month?
    Is Exact down today? I can't even open the website
    Do I lose history if I archive a customer?
    May I use a foreign bank account for payroll payments?
    Does the warranty cover our barcode scanner, it fell
    is it okay to have two fiscal numbers on a letterhead
    Will my formulas break if I rename a sheet
    Must I upgrade to get multi-currency
    How long does it take to learn bookkeeping
    Why is the expenses app taking my mileage at the old rate?
    What do I do before my accountant comes for the annual visit?
    Which fields are mandatory when importing items?
    Can two bookkeepers have the same main user role?
    Is my data stored inside Europe with Exact
    How long is an invitation for a new user valid?
    Delete or block a user who leaves? He linked nothing, it's about the licence fee.
    May my bookkeeper see my private drawings; can I hide that screen from her?
    The shop puts a wrong VAT code in each order, who fixes that in the shop?
    Why does the scan app read zero euros on every petrol receipt?
    What becomes of my data in the rostering tool if I cancel there?
    Is it expensive to migrate from Exact to NetSuite, and how long does it take?
    How many days ahead do I have to cancel Lightspeed
    Can I block a sick colleague's card in Payhawk?
    My Mac says certificate invalid on every site, is that dangerous?
    The BI report adds cost centres to revenue; the formula is off. Where's the measure?
    how long must wage records be kept after someone leaves
    I've been made main user, do I have to sign something?
    The receipts app won't take PDFs above 5 MB, can this be raised?
    May I open Excel macros from a stranger?
    Must a new financial year be created before I invoice in January?
    Hours app rounds quarters wrongly, is it a setting of that app
    CRM merged two customers wrongly, how long can this be undone in the CRM?
    How do I make a role for staff who can only approve?
    Could it hurt to change the language in Exact?
    cash drawer doesn't open after card payment, is it the software
    What should I do before replacing my Shopify theme?
    is there an app for mileage you recommend with Exact
    Where can I see the login history of our users? Someone signs in at 3 am.
    Does adding a second store make my POS plan dearer?
    Must my IBAN be verified before I can collect direct debits?
    Payment files are refused by our bank, is the format outdated?
    May I skip the reminder and go straight to a bailiff?
    Visma locked my account after wrong codes, for how long?
    Can one user be in Exact on two PCs or will I be thrown out?
    Which module do I need for subscription billing and what's it cost?
    Exact has been slow since this morning, might it be my wifi?
    How do I have invoices mailed automatically at 8?
    three invoices never got a number in the webshop itself
    what does closing a period do and can it be undone
    Who may sign the annual accounts if the director is abroad?
    Do I need to tell customers before I switch invoice layouts?
    Our rostering tool shows leave in the wrong week, who can correct it
    Is my accountant allowed to charge for a phone call?
    May the cash register be offline during opening hours by law?
    What happens to unapproved expenses when an employee leaves, in the expense app?
    Should I be worried if trial balance and ledger differ?
    May a user be a member of two roles in Exact and which one wins?
    Does our webshop have to show prices including VAT?
    What if the exchange rate in the expenses app is a day behind, who sets it?
    Must I re-enter my bank card in the app store of my phone
    Do I need a separate licence to see management dashboards in Exact?
    Who changes the logo on our invoices, and does it affect older ones?
    how long does a refund by Shopify take
    My Exact screen is suddenly in Dutch, how do I get English back
    the app works, connection is fine, but every invoice date is one day off
    The ageing list shows a customer who already paid
    A mail says my Exact invoice is overdue, where do I see it?
    Numbers in the dashboard have commas where I want points
    Our webshop shows the wrong stock to visitors, accounting is alright
    I see a yellow bar that my trial of Exact ends in 4 days, what does it cost after?
    bank feed has a green tick, yet yesterday's statement isn't in
    Scan app connects, uploads, but reads 8 as 3 on receipts
    Trial balance on my screen doesn't add up to zero
    How do I make the columns in the customer list wider
    Got a mail that my two factor device was changed, was that Exact?
    Power BI shows the chart in the wrong colours
    The report is so slow, takes four minutes to open
    Duplicate orders show in the CRM since their update last night
    Colleague doesn't see the Financial menu, which right is she missing
    The send button on my sales invoice is greyed out
    Which till system goes well with Exact for a flower shop?
    HMRC mailed that my return wasn't received
    My authenticator code isn't accepted at the Exact sign in
    Excel shows ##### where amounts should be
    Our BI shows twice the turnover that Exact does
    negative cash on the balance sheet, how do I correct
    The POS tablet doesn't switch on
    payslips page of our payroll vendor just spins
    Where do I see who deleted an invoice in Exact
    The ING feed wants a confirmation every 180 days
    Mail about new terms and conditions from Exact, what's different?
    how do I add a user who can only make invoices
    The receipt picture in the scan app is too dark to read
    Columns in my Exact are in another order than my colleague's
    'Draft' is printed across each invoice I mail
    The button for a new invoice has gone in Exact, last week I had it
    Our name is misspelled at the top of Exact
    Dashboard's pretty, but shows pies where I want bars
    What does the red in the outstanding column mean
    leave hours missing in the staff app for one employee
    the wrong due date appears on customers' invoices
    password mail from Exact doesn't arrive
    question marks on the balance instead of é
    my Payhawk card was declined at the petrol station
    a BI builder quotes 8,000 euros, reasonable?
    which ledger account for parking
    the scan app says my photo is too large
    can I see which users logged in to Exact today
    out-of-stock products display as available in Shopify
    my planning subscription was renewed without my consent, is that legal
    bank statement shows a transaction with no description
    I don't see the shared workbook in Teams any longer
    the amounts in the CRM leave off the cents
    payslip mail went to the wrong employee
    The app fetches fine from Exact, green dot and all, but puts every invoice on the wrong cost centre
    scanner is connected, it just reads the bottom half of a receipt
    A user of ours sees too much in Exact, how do I take her payroll right away
    My name is the maker of a journal I never made, a colleague used my pc
    where do I see which people can use company 12
    orange triangle on a customer card: chamber of commerce number missing
    shop is linked, but shipping costs come with the wrong VAT
    till connects, discounts don't appear on the daily sheet
    Exact mails that I should move to another package, what are the differences
    bank feed shows a red cross, the bank wants a new signature
    remove an employee who left as a user of Exact, which menu
    the phone app crashes on opening
    I want to delete an old company itself from Exact
    two of the same employee in the payroll app
    change the mail address that I use to sign in to Exact myself
    Accountant can't see our invoices since as a user he has no rights, what do I tick
    how do I create a new company in Exact
    message that my browser is outdated
    suspicious attachment from 'Exact Collections', phishing?
    planning invoice says 40 staff, we have 31
    the report shows last year's budget, data does come in
    the shop makes a new account in Exact for every order, so duplicates
    Microsoft says my Power BI licence expired
    how long must receipts be kept in a scan app
    which mileage app works with Exact?
    Where do I add a journal
    'blocked for payment' shows on a purchase invoice
    I'm logged out after five minutes, can that be longer
    verification codes go to my old phone number
    a tile is missing on my Exact home page, how do I put it back
    orders arrive without product description
    salesperson sees the margins, shouldn't, which role then
    wrong contact person at a customer in our CRM
    how do I cancel Basecone and what notice
    letter says Exact gets dearer next year, can I downgrade
    I'd like the app to mail me turnover each Monday, where in the app
    csv import into Exact says 'line 4 invalid'
    amounts in the audit file differ from the balance on screen
    duplicate invoice number error when the scanner uploads
    Outlook puts Exact mails in spam
    which button makes a credit note
    Payment button missing in our ordering app
    my accountant wants a pdf of the trial balance
    times in the hours app are in summer time
    invoices wait for approval and no one gets a mail
    do two companies need two Exact subscriptions
    what does 'make final' do at the VAT return
    leaving Exact for another package, how do I export it all
    can you undo an entry for me
    the shop's customers get an order mail in German
    why's there a minus before the stock
    The consultant built a dashboard with wrong margins, how do I fix the formula
    Can two people work in the same company in Exact at once?
    red cross when reading an MT940 bank file
    Scanner's link is green but a KPN invoice is recognised as Vodafone
    boss asks why the app got 14 a month dearer
    a colleague who left is in the user list, how do I set her inactive
    till and Exact are connected alright, but takings land on the wrong day
    Where can I make a user read-only
    amounts in the dashboard are times a hundred
    which of two hours apps is better, Deputy or Dyflexis?
    Company name on my quotation should be bigger
    the customer has paid, Exact still has it open
    two step verification has to be redone, I've a new phone
    postcodes in the CRM lack their letters
    a leak in the HR app: I see my colleague's sick leave
    explain the fixed assets module to me
    'balance differs from bank' in yellow
    the scanner sends the same receipt to Exact each day again
    how does one become main user
    Shopify keeps 2 percent, where do I post those fees
    there's a star next to a company in the switch list, what does it do
    I was invited as a user at a client and the link in that mail is expired
    our shop's down, customers get error 500
    my VAT number shows as invalid on the customer card
    how do I print the journal in landscape
    supplier's invoice has two pages and the app only keeps one
    Members in our club app are last year's, nothing to do with Exact
    a tick 'blocked' on an item in Exact, how do I clear it
    Sales promised the scanner reads handwritten receipts, it doesn't
    unknown currency on the invoice from China
    in the app VAT is at 9 percent and should be 21
    can employees approve their own claims in the expense tool, where's that off
    how do I see in Exact whether a mailed invoice has been opened
    I'd like to change the chart of accounts, where to start
    who pays if the hours app vendor has an outage
    suspense account 2999 never clears
    ads for a webinar keep showing in Exact
    bank transactions appear twice since the bank renewed its system
    may I attach 30 MB to an entry
    year end gave a screen 'opening balance doesn't match'
    let a user write hours only, how
    my manager's approval button is missing in the purchase app
    the invoice layout puts our logo over the address
    our reporting consultant left and nobody understands his formulas
    trading partner says the Peppol invoice doesn't arrive
    the invoice has a green tick but isn't in the VAT return
    I see the app in Exact's App Store, what does it cost and who sells it
    is there a manual for entering purchase invoices
    hours app says 38 hours, I worked 40
    web shop shows old prices while Exact has new ones
    switch off the scan app's notifications on my phone
    our CRM vendor was taken over, does the price stay
    fonts on quotes changed with the update
    how much storage have we left in Exact
    an employee forgot his Dyflexis password
    cash drawer doesn't spring open
    commission miscalculated by the app on returns
    mails with invoices bounce with error 550
    merge two identical contacts in Exact
    Exact wants an authenticator and I own no smartphone
    whom do I ring about my Exact bill
    ledger cards as Excel for my accountant
    Power BI opens in the wrong time zone
    does a sole trader have to make a balance sheet
    tax office page gives error 12 on filing
    my colleague's screen has a dark theme, how
    a customer wants his invoice in Polish
    depreciation starts a month too early
    Since Tuesday's update the till books every receipt twice
    Back from holiday and the scanning tool is dead slow, though it works
    A colleague left, how do I deactivate her user in Exact
    New hire starts on Monday, how do I create her login
    Lost my Exact password when I changed phones
    Got a new phone and the code Exact wants never shows up
    Shop sends the wrong VAT rate since yesterday
    Our ING feed lapsed after ninety days, how to renew at the bank
    Bank statements stopped after the bank gave me a new card
    We merged. How do I combine two sets of books
    A company was founded, how do I create its administration in Exact
    Declared too much VAT last month, how do I put that right
    My ex-colleague booked an invoice on the wrong account, how to reverse
    Got a letter from the tax office, where in Exact do I find the return of Q2
    Exact raises its price in January, any way round it
    How do I cancel Exact now the business has been sold
    Basecone got dearer, which receipt scanner would you pick
    The app on my phone crashes since iOS was updated
    Three invoices from the web shop went missing yesterday, all others arrived
    After the update the report works out margins wrongly
    Power BI says my own licence there has expired
    The predecessor's workbook is full of #REF errors
    My boss wants the intern to see invoices only, how do I set her role in Exact
    Former colleague can still open the till with his PIN, how do I change it
    payslips of May wrong after the collective raise
    Deleted the whole supplier list by mistake yesterday, can it come back
    Signed with Payhawk, how long are we bound
    After the move our address on sales invoices must change
    Logo vanished from my invoices since the update
    Our accountant retired, where do I find a good one
    Married, how do I change my surname in Exact
    The director was replaced, how do I change the main user
    How to reopen a closed year, I forgot something
    The scanner misreads invoice numbers since the supplier changed its layout
    received a reminder from Exact though i paid
    Till was 200 short last week, how to book a cash difference
    Two ex-employees still log in at Visma, how do I get them out there
    Paid the wrong supplier yesterday, how do I get the money back
    printer broken since windows update
    It fetches everything but puts costs on the wrong ledger account since January
    Moving from Exact to another package, how do I export the history
    Colleague is ill, can her Exact notifications come to me
    Since the Chrome update Exact's screen looks weird
    Shopify no longer mails order confirmations to my customers
    Mollie hasn't paid out since Friday
    xero put its price up, why
    My Moneybird invoice numbers skipped one after a mistake
    QuickBooks Desktop is ending, how do I migrate
    A judge wants our books of 2019, how do I make an audit file
    Our supplier went bust, will we see our deposit again
    The payroll provider changed and now holiday hours are miscounted
    Hours approved by the manager who left can't be edited, who unlocks them in the hours app
    The CRM shows two cards for one customer after the merger
    Someone quarrelled about who pays for the Exact licence, how's it invoiced
    Exact itself was down yesterday, do you know if there's maintenance tonight
    I was locked out of Exact after five wrong attempts
    Since the merger two cost-centre structures must become one in Exact, how would you go about it
    Clocks changed and the hours app counts one hour too many, posting as such is fine
    A leaver's pending approvals are stuck in the Exact workflow screen
    Customer was declared bankrupt, how do I write off what he owes
    After the manager was sacked, nobody but me should release payments
    Block the company card of someone who left, in Payhawk, where
    The POS supplier was bought and now bills us twice
    Chart of accounts was reshuffled last week, and revenue ends up under the wrong heading in our report
    Since two-step verification I type a code each time, can that be less often
    Payroll lady has left, who files the wage tax return
    Letter from the pension fund, where do I take those amounts from in Exact
    A typo yesterday set stock at minus 400
    I skipped two VAT returns through illness, will I be fined
    Shopify converts currency badly since its update, amounts come in wrong
    how do i move from exact to twinfield now my bookkeeper wants that
    The bank changed our account number after its takeover, how do I change it in Exact
    Want the old version of the scan app back, the new one is rubbish
    The wifi at the till is slow since the refurbishment
    An ex-colleague still has our laptop with the books on it
    We disagree with our accountant over his bill, must we pay
    After updating Excel my macros have stopped working
    The intern read in the bank journal twice, how do I remove the doubles
    Duplicate customer records appeared after I imported our address list
    Prices were wrong in the web shop yesterday and those orders already came across
    Single sign-on with Microsoft stopped after our tenant switch, colleagues can't log on to Exact
    My account still carries my previous employer's e-mail
    Our treasurer died, how does the board get a login to Exact
    The shop's own subscription lapsed, how do I renew it with Shopify
    New till won't print receipts
    The bank says I need to sign again for the bank feed
    opening balance is off after the change of financial year
    Deleted the wrong company from Exact last week, any backup?
    The new director wants two signatures on each purchase order in Exact
    Which till suits an ice-cream parlour that opens in May
    I don't understand the report the former controller built, who explains the formulas
    We cancelled Basecone and I'd like to download all my scanned receipts
    A former customer demands erasure of his details, how do I delete a contact in Exact
    New collective agreement, how do I get it into payroll
    Auditor wants segregation between booking and paying, where's that set
    Previous admin gave me half a role, I can't open any journal
    Our domain name lapsed after Christmas and the mail is down
    My bookkeeper closed the year by accident
    An employee was suspended yesterday, can I see what he changed in Exact
    Is it normal for an implementation after a takeover to take three months
    Visma sent a price rise, can we still cancel
    The app says my trial with them ended yesterday and wants money
    Columns in the dashboard are jumbled since Friday
    Dark mode vanished from the scan app after updating
    A colleague approved a 4000 euro claim by mistake in Payhawk
    Since Saskia left nobody knows how to do a journal entry
    Our warehouse software shows last year's prices since the restore
    phone got stolen with the scan app on it, how do I log it out there
    The insurer wants to know if Exact data is encrypted
    Supplier changed its bank details by mail, is that fraud?
    The connection between our shop and the parcel carrier is gone since the update
    Since yesterday the till no longer talks to the card terminal
    Peppol stopped, clients' e-invoices don't arrive
    Our SEPA files have been rejected by the bank since Monday
    Outlook and our CRM fell apart after I changed my Microsoft password
    HMRC won't accept our return since the certificate lapsed
    After Rob left nobody can open the Google Drive with invoices
    colleague pulled the plug of the till and it won't boot
    The scanning app keeps filling in the wrong supplier after last week's training
    Hours app shows no leave since the changeover
    How do I invite our new accountant as a user in Exact
    All paper receipts burned, what does the tax office say
    Staff get two payslips since the merger
    Warehouse system posts half quantities since we introduced boxes of twelve
    After logging in Exact opens the wrong company each time, before the holidays it didn't
    exact is slow as treacle today
    October's VAT return went out with a mistake the intern made
    Which BI tool goes well with Exact, the last one was pricey
    How long till a cancelled scan app stops billing us
    Can I switch off a former employee in Dyflexis
    We want another till, what does migrating articles cost
    Since mailboxes were merged, invoices reach the wrong colleague
    Shopify blocked my account after a payment dispute
    The former owner is still the contract holder of our Exact, how do I transfer that
    I posted into a wrong period and it's closed
    Our data officer asks for a processing agreement with Exact
    Exact's mails land in spam since we moved to 365
    Too many licences after three redundancies, how do I lower the number of users
    Since the last release our CRM lacks a VAT number field
    Dashboard refreshes fine, but the colours of the charts changed
    Where can I see who approved that purchase invoice yesterday
    New bookkeeper wants last year's trial balance in Excel
    After a bad import 900 contacts are duplicated
    The director lost his phone with the Exact app on it
    Payments to our driver failed since he changed banks
    Our receipts tool put the wrong currency on everything from the trip to Norway
    The former admin turned on English in Exact, I want German menus
    How do I stop the newsletter of Payhawk, I unsubscribed twice
    Tax adviser left us, do we need one by law
    Lost the invoice the supplier mailed before my holiday
    I fell out with the booking site over commission, how do I post its statement
    Clock terminal is ten minutes slow since the power cut
    After the divorce my business needs an Exact subscription of its own, how do I apply
    Training was Friday, where is the practice environment
    My late partner had a company card, who blocks it
    The engineer set the till to English
    My former accountant's final invoice is too steep I think
    How to post the transfer of my sole trade into the Ltd
    Reservation software double-books tables since we reopened
    Payroll still calculates with last year's minimum wage since July
    Exact mailed that my browser is too old
    The fraudster sent invoices in our name, where do I report it
    Since the merger we want one house style on all invoices
    I was at the training and still can't make a quotation
    The tablet's scan app logged my colleague out and wants a fresh subscription
    a colleague may book purchases but no sales, how do I set her role
    I don't want the intern to see the annual accounts
    only the director may release payments
    block a user without losing her entries
    remove a user from the licence
    stop Exact's newsletters
    no more paper invoices from Exact please
    invoice without VAT to a client outside the EU
    reverse charge for all except one customer
    Dext reads the wrong total off the receipt
    Payhawk books every expense twice
    Shopify sends orders but no discounts
    the scan app crashes when I take a picture
    the roster software counts overtime wrong
    stop importing my ING statements
    unlink our bank account from one company
    delete a company in Exact Online
    copy a company without the customers
    close the period except for the accountant
    reopen a year for one correction
    delete an invoice instead of crediting it
    turn off two-factor, it annoys me
    new phone, authenticator is gone
    I don't want to enter a code each time I log in
    cancel our Exact subscription
    fewer users on our plan, what does that cost
    which scanner is cheap but good
    is there a till without monthly fees that works with Exact
    end contract with a payroll vendor, what notice period
    export data to Excel, no add-ins
    print ledger without zero lines
    send reminders except to government bodies
    put a debtor on hold for a while
    no more duplicate contacts
    undo a cash entry
    change the invoice font but keep the logo
    switch language to English only for me
    printer will only do black and white
    excel opens file as read-only
    share a Power BI report with someone without Pro
    turn off Teams notifications
    stop depreciation on a sold asset
    exclude one contact from dunning
    project lead may see hours but no rates
    who altered my invoice
    give my bookkeeper a login, read only
    downgrade Mary's role to viewer
    hide the payroll menu from normal staff
    outgoing mail lands in spam
    use our own mail server instead of Exact's
    receive e-invoices but don't send them
    back up my books
    separate numbering for credit notes
    make cost centre mandatory except on balance accounts
    import csv without header row
    trial balance is off by a cent
    get a refund from our time app vendor
    shop stock differs from warehouse stock
    CRM sends customers double mails
    delete my account with the expense tool
    may I share my password with my stand-in
    change the accountant's address on the invoice
    our Dext plan is too small, need more documents
    merge two suppliers but keep history
    till prints the old address on receipts
    stop the app's push notifications on my phone
    salary slips should go by mail instead of by post
    it works, except VAT is 9 where it should be 21
    till books card sales but no cash
    I want the roster tool to round hours per quarter
    stop the scanner from posting every receipt to Sundries
    order arrives but without shipping costs
    web shop must stop mailing invoices to customers
    turn off auto recognition for one supplier in Dext
    receipts above 500 should need my approval in the expense tool
    block a colleague's card in Payhawk
    lower the card limit but at weekends only
    only team leads may approve leave in the roster app
    app in English instead of German
    can the vendor just raise prices, I refuse to pay
    ask our hours vendor for a data processing agreement
    demand erasure of my data under gdpr from a supplier
    looking for something in place of Dext without paper fuss
    move from Xero to Exact without losing history
    done with QuickBooks, how do I migrate
    Mollie hasn't paid out
    undo a Mollie refund
    turn off Xero bank rules
    a staff member should only see their own hours in Exact
    user must be in company 1 but not company 2
    give the new colleague the same rights as Trudy, minus payments
    whoever enters may not approve: segregation of duties
    my partner left the firm, delete him as a user
    change the main user, she died
    account locked after three attempts
    single sign-on with Microsoft for Exact
    rights per journal, cash only for the shop
    shield documents from the sales people
    block ledger 4000 for manual entries
    inactive item, keep history
    no more dunning fees
    invoice in dollars, books in euros
    withdraw a VAT return that was already sent
    reopen a period then close it again
    year-end won't close because of an unprocessed entry
    price of an extra company
    archive a company rather than delete it
    print without letterhead
    recurring invoice must end after December
    skip approval for small amounts
    bank wants consent every 180 days for the statements
    our bank feed from Barclays is down
    renew PSD2 permission with the bank
    turn off Klarna in the shop
    put the web shop on holiday mode
    update a WooCommerce plugin without an outage
    excel add-in greyed out
    power bi gateway offline again
    row level security so that managers see their own region
    share a report except page 2
    Outlook signature only for new mails
    stop sharing a Drive folder with a former colleague
    remove an ex-colleague from Slack
    facebook apps that read my data, get rid of them
    give an iPhone app no location
    remove a chrome extension
    cookies blocked except for Exact
    vendor's dashboard shows last year's colours
    till closes at midnight, I want two o'clock
    expense app wants a selfie, no thanks
    payroll software forgot the holiday allowance
    my time tracker counts the lunch break
    CRM search is slow on Mondays
    the scanner reads handwriting badly, only totals
    cheaper plan at Spendesk without cards
    hide cost prices from sales staff
    stop a colleague from deleting entries
    undelete an invoice
    reverse an entry but keep the number
    exclude interest from the report
    colleague left, her mail should come to me
    no more than three paid users
    revenue per shop and no costs, one list
    lost my Payhawk card, block it
    keep Exact, cancel Twinfield
    hide the description column
    it opens the wrong company each time I log in
    items we no longer sell still show on the till
    stop auto renewal of our time app contract
    recall a payment batch at the bank
    leave a supplier out of the payment run
    role with view but not edit for the entire company
    print who may do what, roles per person
    unlink my calendar from the CRM
    mute the till
    remove a tile from the Exact dashboard
    receipts in colour instead of black and white please
    trial of Exact without a credit card
    forgot exact online password
    submit vat return exact
    add user exact online
    change user role rights
    basecone ocr wrong amount
    shopify stock wrong
    power bi chart colours
    bank feed abn exact
    psd2 consent bank renewal
    exact online pricing
    cancel exact subscription notice
    best scan app for exact
    dyflexis roster bug
    payslip wrong amount visma
    duplicate orders shopify
    hours app slow
    app crashes android
    two factor new phone exact
    invoice template logo
    year end close exact
    delete gl account
    exact online outage today
    sepa direct debit file
    wrong vat rate from webshop
    price of basecone per month
    which apps work with exact
    buy till system restaurant advice
    blurry receipts scanning app
    gdpr delete customer in crm
    hide salaries from employee in exact
    purchase approval workflow
    extend trial exact
    excel formula error
    share outlook calendar
    close period
    wrong ledger from till
    dashboard revenue mismatch
    print shipping labels
    create new company exact
    upgrade licence extra user
    change email address of user
    lost username exact
    apple store password
    book credit card statement
    match open items
    expense claim rejected why
    payroll entry wrong month
    end contract with scan vendor
    mollie payout late
    mollie fees booking
    send invoice moneybird
    xero bank feed broken
    invite user xero
    reset quickbooks password
    exchange difference posting
    depreciation settings
    api docs exact endpoints
    import chart of accounts
    mt940 import
    bank transactions missing rabobank
    change exact language
    exact support phone number
    reverse journal entry
    csv import fails
    reverse charge vat setup
    app shows wrong vat
    archive company exact
    copy administration
    bookkeeper role setup
    mute app notifications
    hubspot duplicate deals
    sms code not arriving
    backup exact data
    peppol registration
    e-invoicing belgium mandatory
    profit and loss report
    enter budget
    change supplier iban
    automatic reminders customers
    add cost centre
    screen flickers
    data processing agreement exact
    exact vs twinfield
    cost of custom integration
    power bi pro price
    app update stuck
    ideal payment failed customer
    coda import
    visma add employee
    holiday balance wrong hours app
    barcode scanner dead
    quote to order
    vat group
    invoice missing a page in scan app
    xero invoice branding
    xero payroll wrong tax
    quickbooks sales tax setup
    laptop won't connect wifi
    why are amounts off by a cent in shopify app
    payhawk receipt unreadable
    till totals don't match cash drawer
    stripe payout reconcile
    my account is locked exact
    migrate from quickbooks to exact
    employee can't see menu stock
    cheaper alternative to dyflexis
    report layout export pdf
    currency rates update
    who can approve invoices
    read-only user exact
    connector posts on wrong date
    till sends wrong vat code
    webshop invoice lacks customer name
    raise card limit payhawk
    klippa misreads iban
    ing bank feed stopped
    cost of extra company
    move authenticator to new laptop
    revoke sharepoint folder access
    google account third party apps remove
    facebook app permission delete
    teams guest access revoke
    microsoft 365 app consent admin
    twinfield disconnect
    snelstart integration revoke
    dropbox app access
    which hours app for builders
    downgrade silvasoft plan
    password policy exact
    report shows wrong quarter
    coworker sees wrong menus
    netsuite integration token expired
    sage app disconnect
    github token revoke
    slack reconnect workspace
    sync gives double hours
    stripe refund missing in books
    How do I switch exact to dark mode?
    Why is vat zero in the app?
    Where do I change my exact password?
    May my colleague post entries too?
    Why does syncing take ages?
    Which till suits a lunchroom?
    Why did the scanner pick the wrong supplier?
    Can I edit last year's entry?
    How do I invite my bookkeeper?
    How do I stop the bank feed?
    bank consent 180 days expired
    bunq feed reconnect
    knab bank renew
    basecone price increase
    lightspeed connector buy
    connector for woocommerce recommendation
    quote for custom link
    lost shopify password
    mobile exact app login fails
    copy user role
    warehouse staff hide prices
    who changed this entry log
    employee payslip portal
    wrong currency in app invoices
    scanner ignores till receipts
    excel external links broken
    onedrive not syncing
    vpn drops
    outlook keeps asking password
    photo consent form staff
    rename company exact
    default company at login
    hide company from coworker in menu
    invoice emails land in spam
    double vat on shopify orders
    app freezes on upload
    iban check supplier
    hourly rate wrong in timesheet app
    forgt pasword exact
    add usr exact
    vat retrun submit
    invoce logo change
    bnk feed broken abn
    scan reads amout wrong
    cancl subscription
    ap very slow
    roles of colegue change
    dubble orders shopfy
    Is it normal for Basecone to misread VAT on a receipt?
    Is the till or Exact to blame for daily totals being three cents off
    Which expense app is better for a small bakery
    How do I add a new employee as a user in Exact
    my authenticator codes are rejected
    Is the bank feed down or is the bank late?
    Renew the bank consent for ING, where
    Can we cancel our Exact contract early
    how do I file VAT for Q3
    The shop sends each order twice, duplicates everywhere in the ledger
    Some Shopify invoices arrive without a VAT code
    Is a difference on the opening balance normal after migration
    How do I create a new administration in Exact
    Archive a dissolved company in Exact, how
    Who changed this journal entry, is there an audit trail?
    Approval workflow stuck at the director
    Power BI miscalculates our gross margin
    Excel report takes twenty minutes, my laptop or the network?
    Is my PC infected? popups whenever I open the browser
    Where do I report a phishing mail that claims to be Exact
    Somebody tried to log in to my mailbox, what should I do
    Exact is slow today, is there an outage
    Cash basis or accrual, which one do I need?
    How long must I keep till receipts
    What's a normal hourly rate for an accountant?
    How do I invite our accountant as a user
    SEPA batch rejected by the bank, why
    Hide certain ledger accounts from one employee
    Give a user read only rights in Exact
    Which users were logged in today, can I see that
    Which role lets an intern book purchase invoices?
    Time app doesn't count breaks, bug or setting
    My Payhawk card was declined at a petrol station
    Can't log in to Visma since the update
    Do I need a data processing agreement with my payroll provider?
    Is this software supplier ISO certified
    Are Exact's servers in the EU or the US
    Xero or Exact, what suits us better?
    How to migrate from Moneybird to Exact
    Mollie hasn't paid out since yesterday
    QuickBooks shows the wrong currency
    reconcile a credit note in xero
    import MT940 statements
    Where's the API documentation for sales orders
    odata filter on fiscal year gives syntax error
    bulk endpoint or sync endpoint, what's the difference
    The logo on my invoice is too big
    Send reminders automatically, how
    Change my own email address in my account
    account locked after five wrong passwords
    Single sign-on with Entra for Exact, possible?
    Is the accountant liable if the VAT return is wrong?
    Does the scanner accept anything but PDF
    Invoices come in fine but under the wrong supplier
    The till posts all revenue to one account, I want it per product group
    Shop prices differ from Exact prices, which is leading
    Stock in the shop doesn't match the warehouse, counting error or software error?
    Dashboard counts intercompany twice
    Last month's report has changed, did somebody post late?
    Close a period so nobody can post any more
    Peppol registration, how do I switch on e-invoicing
    printer prints blank pages
    Excel add-in keeps vanishing from the ribbon
    Laptop stolen with the books on it, do we report it
    Which VPN is safe for working at home
    Has my password been leaked?
    Supplier's bank account changed on the invoice, is it fraud?
    CEO asks by email to wire 20,000, genuine or not
    Where do I get a quarterly P&L for my client
    Which client files may each of our employees open, where do we configure that for staff
    Can clients upload their own documents in the portal?
    Expense claim rejected in the app, why?
    What does the status draft on an invoice mean
    debtor vs creditor, what's the difference
    where do I start with bookkeeping as a freelancer
    Which Exact package do I need for projects
    Unexpected bill from Exact, is that amount right
    Who's behind the company that debits 29 euros from us each month?
    Extend the trial of our planning tool
    best time tracking app for construction
    Helpdesk of the payroll vendor doesn't answer, other number?
    app crashes on my iPhone when opening a receipt
    Receipt photos turn black
    Too many notifications from the scan app
    Booking suggestions by the scan robot are always wrong, does it learn?
    Exchange rate in the expense tool is out of date
    Delete a user without losing their entries
    I don't see the payroll menu as an ordinary user
    Can I post in a prior year
    Which ledger account for software subscriptions
    Salary slip shows wrong holiday balance
    Can two people work in the same journal at once
    Is it safe to store passwords in the browser
    Does our till comply with the Belgian white cash register rules?
    CRM shows old phone numbers
    Why is the hours report rounded to quarters?
    How do we negotiate a better price with our scan tool vendor
    My two factor phone is broken and I can't get into Exact
    Client asks whether he should form a limited company
    Is there a training course for Exact beginners?
    The sync works but posts to the wrong journal, is it the app or us?
    Connection runs, only the amounts arrive without VAT
    How do I take away a departing employee's login, nothing to do with apps
    Colleague sees all companies and should have two, where do I restrict his user?
    What's the difference between the bookkeeper role and the assistant role for a user
    Which apps have access to my Google account?
    revoke an enterprise app's consent in Entra
    unlink facebook from our webshop
    Who can open our SharePoint folder?
    How do I cancel my Shopify
    Pleo or Payhawk for twenty cards?
    I booked an invoice in the wrong company, move it how
    Consolidating three entities, can Exact do that and where do I start
    What should I ask a prospective accountant at the first meeting?
    notice period with our bookkeeping firm, what's usual
    Complaint about my accountant's annual accounts
    Report shows negative revenue, is the source wrong or the model?
    Power BI desktop crashes on refresh
    gateway offline in power bi
    Pivot table counts instead of sums
    Macros are blocked by security
    How do I renew my Invantive licence and at what price
    SQL join gives duplicate lines on transactions
    timeout on a big query
    Zapier step fails on a date format
    Webhook from our CRM doesn't fire on a new contact
    Can we get a sandbox from Exact for development
    Is it ok to paste client data into ChatGPT
    How many hours to report a data breach to the authority
    Force MFA for every Exact user, our cyber insurer demands it
    Is SMS safe enough as second factor
    I'm logged out of Exact after twenty minutes, can that be longer?
    May I share my Exact login with a colleague
    last sign-in date per user for the audit
    print the authorisation matrix of our users
    Segregate purchasing and payment duties between employees
    Till went offline after a power cut
    Card terminal and till don't talk to each other
    Payroll run went wrong, roll back?
    leave balance in the planner is off after import
    Supplier not recognised by the scanner
    The scanner approves everything by itself, how do I stop that
    Returns don't arrive as credit notes, is that a setting in the webshop tool?
    Shipping costs land in product revenue
    CRM turns each lead into a customer, switch off where?
    Can you build us a custom integration and at what price?
    Is 45 euros a month for a connector normal
    Want a refund from the vendor, their app has never booked correctly
    Who's liable if software posts wrong entries?
    Looking for an app that handles fleet management
    Is there an app that turns quotes into orders
    What does certification of our app by Exact cost
    My session expires in the middle of typing
    Two main contacts in the phone system, is that bad?
    Purchase invoices stuck in the scanner's approval flow
    Which rounding do Belgian cash payments need
    Hours are approved but with a wrong rate
    Where do I download Exact's processor agreement
    US customers cause currency differences, which account?
    Is it usual for a bookkeeper to log in to our Exact as a user?
    App is fine but the vendor raises the price 30 percent, may they?
    Our sync is fine, I'd only like it to send the project code as well
    Can the scanner copy the description into the entry
    Do I change the VAT rate in Exact or in the till?
    Keep stock in Exact or in the shop, which is better
    Where do I begin with year-end closing?
    Somebody logged in with my account last night, what now
    How to recognise a fake Exact invoice
    Who keeps calling me with a sales pitch in Exact's name?
    My intern's entries are wrong, can I reverse them all at once
    Is there a fee for using the API
    Best receipt scanner for a freelancer?
    May a vendor use our figures for benchmarks according to contract law
    A client doesn't see his invoice in his own portal, whose fault
    bank lines missing in exact
    user may to much in purchasing, were do i change
    basecone reads the date wrong evry time
    exact slow today?
    What role should a junior bookkeeper have so she can't see salaries?
    I changed phones and can't generate the login code anymore
    How do I switch on two-step verification for all staff
    How much is an additional user seat in Exact Online?
    Difference between Essentials and Premium plan?
    Can I cancel my subscription mid-term?
    How do I import a customer list from a CSV
    Change the logo and footer on our sales invoices
    Webshop orders arrive in Exact with the wrong VAT code
    The link runs fine but every booking lands in the wrong ledger account
    Hours from our planning tool are duplicated in payroll
    Which receipt scanning tool would you recommend for a small café?
    Does anyone know a good POS that goes with Exact?
    How do I install the Exact mobile app on Android
    Which endpoint do I use to create a sales invoice?
    POST a purchase entry with a PDF attached, what does the JSON look like?
    Bank statements from ABN haven't come in since Friday
    How do I set up a bank feed for our ING account
    We need to receive invoices through Peppol, where do I enable that?
    Customer says our Peppol ID doesn't exist
    How are payroll journals from NMBRS booked?
    VAT return Q3 doesn't reconcile to the ledger
    What VAT code for services bought from the US?
    How do I close the financial year and roll forward balances
    Can a closed period be reopened?
    Password reset mail never arrives
    Change the email address a user logs in with
    Our main user left the company, how do we appoint another one?
    Shopify order came through with the wrong customer name
    Compare AFAS with Exact for a wholesaler of twenty people
    Can Xero handle multi-currency bank accounts?
    QuickBooks won't print my cheques
    My Power BI chart shows revenue twice though all the data is there
    How to build a pivot table from ledger lines
    Is Exact down right now? Everything loads slowly
    Reminders to overdue customers, how do I send them automatically?
    Set up approval for purchase invoices above 5k
    Exchange rate of the pound isn't updated
    How do I depreciate a company car
    Intrastat declaration from within Exact
    Stock levels are off after Lightspeed synced
    Looking for a mileage tracking app
    Trial ended, how do I move to a paid plan?
    Mollie payout amounts don't match the invoices in our books
    Does Mollie charge extra for credit cards?
    How do I merge duplicate contacts?
    Set the language of my screen to English
    I want two companies consolidated into one report
    Can I give the auditor read-only access as a person?
    How do I add a budget per cost centre?
    The store is linked but only pushes paid orders, which setting in the plugin changes that?
    My scanning app crashes when I take a photo
    Terms for ending our Payhawk contract?
    New colleague never got her invitation mail for Exact
    Can a user see her own hours only?
    Someone posted entries under my login, where's the audit log
    asked for a code at every login even on my own laptop
    Set up the authenticator again on a new phone
    Sign in with Microsoft account instead of a password, possible in Exact?
    Limit from which IP addresses my staff may log in
    Put a user on hold during maternity leave
    Is CRM included in our package or is it extra?
    How many companies can I create within my plan
    Migrating from Sage to Exact, how do we carry over history?
    Opening balance import XML fails at line 12
    Dates come out in US format when I export to Excel
    MT940 upload gives an error
    Required columns for importing items?
    Attachments are left out when exporting entries
    Make a full backup of my company
    Start invoice numbering at 2025001
    POS app: I can't map card payments to a journal in its settings
    Cash register turnover lands a day late though syncing is fine
    Every CRM invoice arrives one cent off
    Cost centre missing on all expenses pushed by the expense tool
    Customer addresses keep being overwritten by the webshop
    What software for time registration fits a construction firm?
    Klippa versus Basecone, which one's cheaper?
    Where can I download the Excel add-in
    Desktop version won't install on Windows 11
    How do I create an account through the REST API and get its GUID back
    JSON for SalesInvoices with a line discount
    Where's the webhook documentation of Exact
    Python sample for reading general ledger transactions please
    API returns 60 rows only, how do I page?
    YourRef is ignored in my POST request
    Add a Revolut account as bank journal
    Statements imported twice, how do I undo one
    Bank lines aren't matched automatically
    Peppol invoice refused by the municipality because of missing purchase reference
    Are e-invoices mandatory yet for B2B in Belgium
    Payroll tax filing got rejected
    How do I enter sick leave in the payroll module?
    Correct last year's VAT return
    Reverse charge to a Belgian customer, invoice wording
    Last year's profit isn't in equity yet
    May I post in 2026 while 2025 is still open?
    OneDrive stopped syncing on my laptop
    Xero bank rules keep matching the wrong supplier
    How do I add a user in Xero and what can a standard role do
    QuickBooks payroll tax table out of date
    Mollie account verification is stuck
    How do I refund a customer via Mollie
    Moneybird invoice template, how to add my IBAN
    Our scanner can't read handwritten receipts
    When did a colleague last log in?
    Give an employee the right to edit suppliers
    Read-only role for board members, how to make one
    Standard rights of an accountant user?
    She gets 'you have no rights for this menu' under Purchases
    The Financial menu is missing for my coworker
    The SMS code doesn't arrive
    lost recovery codes of two factor
    No one remembers the password of our shared login
    How long is a password valid and can we set that?
    We pay for ten users and have six, how do I scale down
    Why is this year's Exact bill higher
    Notice period of our Exact contract
    Change the bank account our subscription is debited from
    Does Exact bill you for API usage per call?
    Read an audit file from our former package
    Special characters are garbled in the CSV export
    Download all purchase invoices as PDF in one go
    Copy the chart of accounts to another company
    Delete test bookings
    We changed our legal name, where is that in settings
    Till revenue groups end up on suspense account
    Mollie plugin posts gross instead of net amounts
    Tips are booked as revenue by the delivery app
    Free tool to turn PDFs into UBL?
    What do people think of Pleo compared with Payhawk
    Is Exact suitable for a charity?
    Get the app from the Play Store or the website?
    My Android is too old for the app
    Printing packing slips on the right tray
    General journal entry with several lines through the API
    Look up a GLAccount GUID by code
    POST on PurchaseEntries returns 'Mandatory: Journal'
    Good PHP library for Exact Online?
    Upload a document by API
    C# sample to create sales orders
    Update an item price with PUT, which body
    400 bad request because of an invalid VAT number
    XML import or REST, what do you advise for bulk orders
    Is there a webhook for paid invoices
    $expand on invoice lines doesn't work
    How often a day does Exact pull in bank lines?
    My bank asks me to renew the authorisation for Exact, done at the bank or where?
    Statement balance is off by 300
    Split one bank line over two invoices
    SEPA file rejected for a foreign payment
    Invoice marked sent via Peppol, customer never received it
    Register as a Peppol receiver
    Apply the collective pay rise to all salaries
    Resend annual statement to an ex-employee
    Pension premium calculated wrongly by our payroll provider
    VAT filing through Digipoort failed
    Verify a customer's VAT number in VIES
    Import VAT under article 23, how to book
    Print balance sheet with last year's comparison
    How do I book a dividend
    Opening balance differs from last year's closing balance
    Second monitor isn't detected by my laptop
    Excel shows #REF in my budget
    VPN drops all the time
    Emails sent from Exact land in spam
    Invoices in French for our Walloon customers
    How do I invite my accountant to look at my books
    Recurring invoices for a maintenance contract
    FIFO or average cost, where's that set
    Track serial numbers
    Tracking categories in Xero, how do they work?
    Xero subscription upgrade, price difference
    Undo a bank reconciliation in QuickBooks
    QuickBooks desktop to online, what do I lose?
    How do I download my invoices from Mollie
    Mollie settlement report in Excel
    Is Apple Pay available in Mollie?
    Take away the right of an employee to prepare payments
    A user, not an app, sees too much in our books
    Which screen lists all users and their roles
    Match a payment to an open invoice
    Undo a payment matched to the wrong invoice
    Withdraw an invoice that was already sent
    A direct debit mandate was revoked by the customer, how do I process that
    Connector saves all invoices as draft, I'd like them final
    From which date does the app import orders, that's set in the app I suppose?
    Duplicate invoices after the first WooCommerce sync
    Orders without a phone number are skipped by the connector
    The plugin creates a new debtor for every shopper
    Discount lines get lost coming out of Magento
    Shipping costs end up on the wrong revenue account
    The margin in our BI report is negative, data comes in fine
    DAX formula for sales last year
    Currency is wrong in the report even though refresh succeeds
    Who can build a custom integration for us
    Cost of having a connector developed for our ERP
    Is there any integration between Exact and HubSpot?
    Could Exact talk to my Google Calendar?
    Buying an app from the Exact store, how do I pay
    Reviews of scanning apps for accountants
    Get our product published in the Exact app store as a partner
    What are Exact's certification requirements for apps?
    How long does Basecone keep my invoices?
    Are Exact's servers in Europe?
    Where can I download Exact's data processing agreement
    Phishing mail in the name of Exact, where to report it
    Is there an ISAE 3402 report for Exact
    White screen in Safari when opening Exact
    Clear cookies because the login page keeps spinning on my PC
    My session ends after fifteen minutes, can it be longer
    how to log in
    log out where
    Switch companies without logging in again, is there a shortcut?
    Restore a company I deleted
    Open an archived company to look something up
    Consolidate three entities within Exact
    Intercompany entries generated automatically
    Too many task emails from Exact, turn them off
    Leave request workflow set up
    My lunch claim was rejected by my manager
    Payhawk card declined at the gas station
    Raise the limit on my company card
    Swap a shift in the planning app
    Leave balance wrong in Dyflexis
    Receipt printer prints stripes
    Card terminal has no connection
    Shopify theme change
    Coupon doesn't work in WooCommerce
    Customer gets no order confirmation from the shop
    How do I quit Twinfield now that we've moved
    Xero pricing plans
    Turn off invoice reminders in Xero
    Bank feed in Xero keeps duplicating lines
    Set a lock date in Xero
    Change home currency in QuickBooks
    QuickBooks user limit reached
    Mollie payout is two days late
    Dispute a chargeback at Mollie
    How to do VAT return in Moneybird
    Delete a bank account from Moneybird
    Wrong opening stock after going live
    Set a default cost centre per employee
    How do I email a statement of account?
    Why is the aged receivables report empty for one customer
    Prepayment booked twice
    Set different payment terms per customer
    Credit note for a part delivery
    What is a suspense account?
    How do I reverse an accrual automatically next month?
    Our hours app books breaks twice since its last update, though everything gets to Exact fine
    Receipts with two VAT rates: the scanner only catches one
    Payroll tool posts one lump sum, we'd like it per department
    New staff member can log in yet sees the Hours menu only, what do I switch on?
    Does an accidentally created user cost money
    copy permissions from one employee to another
    Adjust the bookkeeper role so it can't delete relations
    Which licence is assigned to whom
    Which staff can open the payroll part
    I don't want sales people to see purchase prices
    A user can't be deleted because workflow tasks are still on her name
    Update my surname after marriage
    Merge my two Exact logins
    Code goes to my former boss's phone, how to change that number
    SSO via Azure AD for Exact
    Fingerprint login in the mobile app
    What happens to my data when I stop paying Exact
    Quote for Exact Online Wholesale
    Upgrade from Exact Globe to Online, costs?
    Transfer the subscription contract to the new owner of our business
    Our scanner's invoice is wrong, who do I report that to
    Import products with photos
    Import error: ledger account does not exist
    Undo an import, I had the wrong file
    Import open items when starting with Exact
    comma or semicolon in the csv?
    Export contacts with email for a newsletter
    My audit file download hangs at 0%
    Add columns to the outstanding items view
    Weekly revenue dashboard within Exact
    Hide ledger accounts we no longer use
    Make a reference field mandatory
    Custom fields on accounts
    Price list per customer group
    Invoice went to the wrong customer
    OCR always books the telecom supplier under office costs, teach it otherwise
    Purchase invoice entered twice
    Approval is stuck with the director
    Director's loan, how to record
    Clearing account doesn't run to zero
    Lease car first instalment
    Security deposit we paid
    Process a credit card statement
    Bill of materials, how to set one up
    Warehouse locations
    Which barcode scanner works with stock module?
    Backorders filled automatically
    Minimum stock and reorder advice
    Customer return with stock movement
    EDI messages from a supermarket chain
    Pro forma payslip
    Wage tax is negative, can that be right
    Labour costs per project
    Pay salaries with a SEPA file
    Upload statements of a savings account
    Put a QR code for payment on our invoices
    The bank feed only fetches our first account
    Matching rule books the supermarket as rent
    Closed bank account, remove it from Exact
    E-invoice arrived in the wrong company through Peppol
    Which of my customers can be reached on Peppol
    UBL or PDF, what's required in Belgium in 2026
    What does ViDA change for us
    Load CODA files
    Forgot an invoice of last quarter, which VAT period?
    Reclaim VAT from Germany
    Zero rate for exports, what proof
    Which reports do I print for the year-end check
    Lock journals after closing
    Open a new fiscal year with a broken year
    Work in progress at 31 December
    Accruals and deferrals
    Compare P&L with budget
    Sage or Exact for a law firm
    NetSuite login page won't load
    Salesforce report shows wrong owner
    HubSpot deal stages
    Our Google Sheets formula is slow
    How do I make a strong password?
    Word mail merge with debtor addresses
    Adobe won't open the invoice PDF
    Is there an Exact training course for beginners
    Where's the Exact community forum
    Job vacancy for application manager, what should I ask
    How do I contact support by phone
    Difference between a debtor and creditor
    Why doesn't the Exact mobile app show my dashboard tiles
    Push notifications from the approval app don't come through
    The expense app won't let me pick a project
    How do I change the category in Payhawk
    Where do I set the export format in Basecone
    Time zone in our planning tool is an hour off
    Webshop product photos don't upload
    Connector pushes stock to the wrong webshop location
    Deleted invoices in Exact stay visible in our CRM, sync itself fine
    Old customers from before 2020 aren't in the CRM, only new ones are exported by design?
    App shows amounts without decimals
    Report totals differ from Exact by one period, fiscal year setting?
    Average rate in dashboard is wrong
    Syncing fine but I only want invoices from 2024 on, is there a filter in the app itself?
    Does Lightspeed support several branches? I haven't bought it yet
    Buy a standard connector or build our own, pros and cons
    Raise a support ticket with Basecone
    Excel add-in won't activate, licence key already used
    Add-in vanishes from the Excel ribbon
    Power BI gateway offline on our server
    Column names are in English in my Excel tables, can I have Dutch
    SQL for receivables older than 60 days
    Which table holds the invoice lines
    Can the API return an invoice PDF?
    Which fields go into TimeTransactions when posting hours
    Get VAT codes by REST
    Is there an API sandbox at Exact
    Postman collection for Exact
    Convert the /Date(...)/ format in API output
    Detect deleted invoices with the API
    Which programming language is handiest to talk to Exact
    Can ChatGPT do my bookkeeping
    Can a user hold several roles
    Login history of my staff
    Director wants to see everything but change nothing
    how much is the basic plan
    invoice layout change
    vat deadline q4
    turn on peppol
    connect bank
    year end steps
    import customers
    reset passwrod
    find an accountant in Leeds
    A user filed our VAT return by accident
    Ten failed logins on my own account, a hacker?
    Someone abroad logged in with a colleague's username, what to do about that account
    Codes from my authenticator aren't accepted
    Print backup codes
    My former firm's subscription ended last year, can I still get my figures?
    Download the invoices Exact sends us
    Which software can Exact migrate from
    Importing 20,000 items hangs
    Addresses ended up in the wrong column after import
    Exported balance sheet numbers are text in Excel
    Mail a report each Monday from Exact
    Rearrange menu items
    Change the standard text of invoice emails
    SPF record for mails sent by Exact
    Till uses the wrong date after midnight
    Test orders from the shop are now in the books, how to clear those entries
    Is it safe to update the WooCommerce plugin
    Webshop rounds per line, Exact per invoice
    Hours app lists closed projects
    Field mapping between CRM and Exact
    PDF isn't attached to the entry by the scan tool
    Receipts stay 'to be processed' in the scanner, who approves
    Sunday surcharge isn't picked up by the planning software
    Dashboard counts VAT as revenue
    Cash flow app shows another bank balance than Exact
    Which POS for an ice cream parlour
    Cheap tool for credit control?
    Is Payhawk available in the Netherlands
    Does Exact have its own receipt scanner
    Bank returns an error code on my payment batch
    IBAN is wrong on the invoice
    Keep a bank account in pounds
    Match credit note with invoice
    participant not registered on Peppol
    Customer wants XRechnung, can Exact send that
    Test Peppol without actually sending
    Wage garnishment for an employee
    Hide management salaries from the admin staff with user roles
    Pay out unused holidays at end of contract
    VAT number in Germany
    No turnover this quarter, must I still file
    Sell an asset after five years of depreciation
    Stock count booking at year end
    Accountant's profit differs from mine
    What does having annual accounts prepared cost
    Mouse double-clicks by itself
    Zip all my invoices
    Windows update takes forever
    Does Exact work with Safari on an iPad
    Slow internet at the office, or is it Exact?
    Xero invoice approval for staff
    How do I archive a Xero account code
    Xero payroll leave balance wrong
    QuickBooks mileage tracker
    QuickBooks login code not received
    Merge two QuickBooks vendors
    Mollie test mode payments
    Add a colleague to our Mollie dashboard
    Which countries does Mollie support
    Moneybird user rights for my partner
    Set up reminders in Moneybird
    Link works but credit notes arrive as ordinary invoices
    Since its update the scanner uploads slowly, entries do get there in the end
    Add a second till in the POS app
    In Basecone, invoices over 1000 should go to my manager
    Let another coworker issue cards in Payhawk
    Switch the main administrator within Dyflexis itself
    My login for the scan tool expired, not the Exact one
    Changed my Shopify password and now I can't get into the store
    Cancel our subscription to the hours app, how
    Notice period for leaving an accounting firm
    How do I give our new accountant her own user login?
    What does a bookkeeper charge per hour
    A read-only user can still post, how is that role put together
    Same role in all companies of the group
    As manager I must approve hours of another department
    The new company is ready, which journals should I create in it?
    Which chart of accounts for a fresh company
    My bank shows the old company only in online banking
    Does adding a company to our plan cost more
    Period is closed, says Exact when I save an entry
    Journal is blocked when posting
    Error 500 on our webshop's site
    404 page on our own website
    File too large on import
    SMTP error when mailing invoices
    Certificate of our web server expired
    Set up a callback for Mollie payments in my own code
    Move our domain name to another host
    GitHub token expired
    Make an Azure app registration for Outlook
    Renew a client secret in Entra for Microsoft Graph
    Google Maps API key for the site
    Rate limit on the OpenAI API
    403 on our WordPress admin page
    Forbidden when opening a folder on the server
    No permission on the shared network drive
    Which apps on my phone can see my location
    Turn off the Slack integration in Teams
    Revoke guest access to our SharePoint site
    Tool for listing all software on our laptops
    Change the owner of our Shopify account
    Change the owner of a Power BI workspace
    Which PSD2 apps see my bank account, managed at ING
    Forward an ex-colleague's mail
    Final pay for a leaving employee
    Reassign workflow tasks during someone's leave
    Which insurance covers a data breach
    Is my accountant liable for a late filing
    How do I reset my own password for Exact Online?
    Where do I change the VAT period from monthly to quarterly?
    How do I correct a sales invoice that has already been sent?
    What does an extra user in Exact Online cost per month?
    I got a new phone and the authenticator codes don't work any more.
    How do I import bank statements as MT940 or CAMT files?
    Our bank link with ING hasn't delivered statements since Monday.
    How do I close the financial year in Exact Online?
    Where do I change the logo on our invoices?
    How do I enter a credit note for a supplier?
    Can I export the general ledger to an XAF audit file?
    How do I add a new ledger account to the chart of accounts?
    Which Exact package do I need for stock and production?
    How do I set up recurring invoices for subscriptions?
    Why is the opening balance different from last year's closing balance?
    How do I file the VAT return from Exact?
    The VAT return shows an amount in box 5b that I can't explain.
    How do I send payment reminders to debtors in Exact?
    Where can I set the payment terms for a customer?
    I want to delete a user who was created twice. How?
    How do I match a payment with two open invoices?
    Why does the scanner app read the wrong invoice date?
    The Klippa phone app crashes when I take a picture. What can I do?
    Our webshop calculates the wrong VAT rate for Germany.
    How do I cancel our Exact Online subscription?
    Is there a discount on Exact when we take on a second license?
    How do I write off a bad debt?
    What's the journal entry for a company car in private use?
    How do I depreciate an asset over five years?
    How do I make a SEPA payment file?
    The bank rejects our SEPA batch with an IBAN error.
    Where do I enter the opening hours of our support department in the CRM?
    How do I add a second approver for purchase invoices in Basecone?
    Why does Power BI show dates in American format?
    How do I create a measure for gross margin in Power BI?
    Which Power BI license do we need to share a dashboard?
    How do I reconcile the intermediate account for the card payments?
    Exact Online is very slow this morning. Is there an outage?
    How do I print a trial balance for the third quarter?
    Can two people work in the same administration at the same time?
    How do I process payroll for a new employee in Loket?
    What's the minimum wage for someone aged 20 this year?
    How do I correct a payslip of last month in Nmbrs?
    What is the deadline for the annual accounts at the Chamber of Commerce?
    How do I set up a foreign currency bank account in Exact?
    The exchange rate in Exact differs from the ECB's. Where do I change it?
    Our invoices end up in customers' spam folders. What can we do about it?
    How do I send e-invoices through Peppol from Exact Online?
    We need our Peppol ID. Where can I find it in Exact?
    How do I block a debtor who doesn't pay?
    How do I migrate from Twinfield to Exact Online?
    Can you recommend a good expense app for a team of 30?
    Which scanning software works best for a small accounting firm?
    How do I change the language of Exact to English?
    How do I make a budget for next year in Exact?
    Where do I find the aged receivables report?
    How do I merge two duplicate relations?
    I booked an invoice in the wrong period. How do I move it?
    How do I reopen a closed period?
    How can I undo a reconciliation of the bank?
    Why can't I post to a blocked journal?
    How do I get the sales figures per item group?
    How do I update the prices of all items at once?
    The stock quantity in Exact doesn't match what's in the warehouse.
    How do I enter a stock count?
    How do I set up a bill of materials?
    Where do I register hours on a project in Exact?
    How do I invoice project hours at different rates?
    How do I let a colleague approve my hours?
    My TimeChimp hours are on the wrong project. How can I correct them?
    Where do I set holidays in our time tracking app?
    The Dext app doesn't recognise handwritten receipts.
    How do I add a second bank card in Pleo?
    How do I block a lost Spendesk card?
    How do I change the layout of a quotation in Teamleader?
    HubSpot sends duplicate e-mails to contacts. How do I stop that?
    Can I import contacts in HubSpot from Excel?
    How do I connect a barcode scanner to Lightspeed?
    The receipt printer at our till doesn't print VAT.
    How do I change the shipping costs in Shopify?
    How do I put a product on sale in WooCommerce?
    Our website is down after the WordPress update. Who can help?
    How do I add a payment method such as Klarna at Mollie?
    When does Mollie pay out to our bank account?
    How do I refund a customer in Mollie?
    What does an iDEAL payment cost at Mollie?
    How do I raise our Mollie payment limit?
    How do I add a bank account in Moneybird?
    How do I send an estimate in Moneybird?
    Where do I change my Moneybird plan?
    How do I import invoices in Xero from a CSV?
    How do I lock a period in Xero?
    How do I run payroll in QuickBooks Online?
    QuickBooks shows my bank transactions twice. How do I fix it?
    How do I undo a bank reconciliation in QuickBooks?
    How do I invite a new user into Xero?
    What is the price of Xero's standard plan?
    How do I apply the reverse charge for a German subcontractor?
    Which VAT code do I use for an intra-community purchase?
    How do I file the ICP declaration?
    How do I register for the OSS scheme?
    How is VAT on a second-hand car booked?
    Can I reclaim the VAT on a business lunch?
    How do I calculate corporate income tax for a BV?
    How long must we keep our invoices?
    What should be on an invoice by law?
    How do I book a loan from the shareholder?
    How do I split the rent over twelve months?
    How do I book prepaid insurance?
    How do I enter the annual salaries journal by hand?
    What's a good chart of accounts for a restaurant?
    How do I book the commission of a payment provider?
    How do I record tips that customers pay by card?
    What's the difference between the balance sheet and the profit and loss account?
    Can Exact make a cash flow statement?
    How do I make a dashboard within Exact itself?
    Can I change the start page in Exact Online?
    How do I add a favorite to the Exact menu?
    Why do I get logged out of Exact after half an hour?
    The Exact app on my iPhone doesn't open. What can I try?
    How do I set up Exact for bookkeeping in two languages?
    Where can I see the invoices that Exact sends to us?
    How do I change the bank account Exact collects the fee from?
    How do I reach the support desk of Exact by phone?
    Are there training courses for beginners in Exact Online?
    What's new in the latest release of Exact Online?
    How do I create a test administration with demo data?
    How do I copy an administration including the chart of accounts?
    How do I make a backup of our administration?
    Can I restore an entry that I deleted by mistake?
    Who changed this invoice? Is there a log of entries?
    How do I make sure a junior can't see the salaries when she logs in?
    How can I give an assistant read-only rights as a user in Exact?
    How do I set authorisation limits for payment orders?
    My user is locked after five wrong passwords. What now?
    How do I get a user invitation resent by Exact?
    I no longer have access to the e-mail address of my Exact login.
    How do I use single sign-on with Microsoft for Exact?
    We want to rename a company in Exact. Where do I change the name?
    How do I change the Chamber of Commerce number of our company?
    How do I change the financial year to run from July to June?
    How do I enter the bank details of a new supplier?
    How do I import relations into Exact from Excel?
    My CSV import of items gives an error on line 12.
    How do I attach a PDF to a journal entry?
    How do I find a document that I uploaded last month?
    How can I forward purchase invoices by e-mail to Exact?
    The scan service of Exact recognises the supplier wrongly.
    How do I set a default ledger account for a supplier?
    Can Exact suggest the cost type automatically?
    How do I set up the approval of purchase invoices in Exact?
    How do I dispute an invoice in the workflow?
    How do I make a sales order and deliver in two parts?
    How do I print a packing slip?
    How do I set a credit limit for a customer?
    How do I charge interest on late payments?
    How do I set up direct debit for our members?
    A direct debit was reversed. How do I book that?
    How do I add a footer with our terms to the invoices?
    How can I send one invoice to two e-mail addresses?
    Why does the invoice PDF show the old address?
    How do I change the next invoice number?
    Can I have two series of invoice numbers?
    How do I book an invoice from last year that came in late?
    How do I allocate a payment without an invoice number?
    How do I renew the bank consent with Rabobank, it expires every 180 days?
    ABN AMRO asks me to approve the bank feed again. Where do I do that?
    How do I connect a PayPal account to import transactions?
    How do I book foreign VAT on hotel bills?
    Our payroll file from the salary office won't import.
    How do I book the holiday allowance provision?
    How do I calculate the travel allowance per kilometre?
    How do I set up the 30 percent ruling in payroll?
    When must the payroll tax return be filed?
    How do I report an employee sick in our HR system?
    Can I let employees see their payslips online?
    How do I change an employee's working hours in Nmbrs?
    Our consolidated report doesn't eliminate intercompany sales. How is that set?
    How do I set up intercompany booking between two companies in Exact?
    How do I book a dividend payment?
    How do I convert a sole proprietorship into a BV in the bookkeeping?
    What do I do with the books when a company goes bankrupt?
    How do I send the annual report as SBR from CaseWare?
    How do I change a colour in the Visionplanner report?
    Can Silverfin produce a tax reconciliation?
    How do I add a scenario in Agicap?
    The forecast in our cash flow tool looks too optimistic. How's it calculated?
    How do I write a formula that sums per month in Excel?
    Excel freezes when I open our big report. What helps?
    How do I remove duplicate rows in a spreadsheet?
    How do I schedule a Power BI report to be e-mailed?
    How do I install Invantive for Excel on a new laptop?
    What does Invantive Cloud cost per month?
    Can I write data back to Exact with SQL?
    Which table has the outstanding items in Invantive?
    How do I join invoices and customers in a query?
    How do I use the Exact REST API to create an invoice?
    Is there documentation of the API endpoints of Exact?
    How do I build a webhook for new sales orders?
    My Python code returns an empty JSON for the accounts endpoint filter.
    How do I set up a Zap that posts new orders in Slack?
    Our mailbox is full and invoices bounce. What should I do?
    How do I set up a shared mailbox in Outlook?
    My laptop won't connect to the office Wi-Fi.
    How do I install a printer on Windows 11?
    Can you translate an invoice text into French for me?
    Can you write a reminder letter to a customer who pays late?
    What's the exchange rate of the pound today?
    How do I recover a deleted file in SharePoint?
    How do I make a strong password that I can remember?
    Who's liable if our bookkeeper makes a mistake?
    How much does an accountant cost for a small BV?
    How do I find a good bookkeeper nearby?
    What documents does a new accountant need for the annual accounts?
    How do I hand over our paper files to a tax advisor?
    Are invoices sent as a photo valid for the tax office?
    How do I answer a letter from the tax authority about VAT?
    What's the fine for filing the VAT return too late?
    Can I get a payment arrangement with the tax office?
    How do I apply for a VAT number?
    How do I check whether a foreign VAT number is valid?
    Where do I set the rounding of VAT on invoices?
    How do I enter an invoice with two VAT rates?
    The total on the invoice is one cent off. How come?
    How do I give one customer a standing discount?
    How do I add a surcharge to all sales orders?
    Which report shows the profit per project?
    How do I close a project in Exact?
    How do I book work in progress?
    How do I enter a purchase order and receive part of it?
    How do I set a minimum stock for an item?
    Can Exact work with serial numbers?
    How do I move stock from one warehouse to another?
    How do I change the cost price of an item?
    How do I add a photo to an item in Exact?
    How do I switch the currency of the administration?
    How do I use the fixed assets module for a leased car?
    How do I sell an asset and book the profit?
    How do I import fixed assets from our previous package?
    Which periods do I have to close before the auditor comes?
    How do I send the auditor a trial balance?
    Can the auditor log in to Exact with a temporary user?
    How do I make a user inactive without losing his entries?
    How do I see who logged in to Exact last week?
    How do I change the name shown beside my login?
    Where can I set that I don't get notification mails from Exact?
    How do I upload a signed contract to a relation?
    How do I search for an amount in the ledger?
    How can I sort the list of open items by due date?
    Is there a keyboard shortcut for saving an entry?
    How do I zoom in on a report figure to the underlying entries?
    Why do I see 'period closed' when I post the bank?
    How do I book a payment in cash?
    How do I enter the daily takings of the shop?
    Our till shows a cash difference of 20 euros. How do I book it?
    How do I book gift cards that we sell?
    How do I record the deposit a customer paid in advance?
    Why is my profit in Exact different from that in the tax return?
    How do I get last year's comparative figures in the profit and loss report?
    How do I create a classification of ledger accounts?
    How do I apply RGS codes to our accounts?
    How do I let Exact show amounts without decimals?
    Does Exact Online work in Safari?
    Where's the dark mode in Exact?
    How do I pay our supplier invoices straight from Exact?
    What do I do with an invoice that has been paid twice?
    How do I get the money back that a supplier owes us?
    How do I book a bank guarantee?
    How do I enter mileage in the expense app?
    Employees want to submit receipts in another currency in Pleo. Can they?
    Our scanner app books everything on one ledger account. Where do I set rules in the app?
    The app logo is blurred on the invoices made in Gripp.
    How do I cancel my Dext subscription?
    What's the notice period for our contract with Visionplanner?
    Can I get a refund from the app supplier for the months we didn't use it?
    How do I change the number of users in TimeChimp?
    Basecone shows the wrong supplier name on a scan. How can I correct it?
    How do I add a new employee to the expense tool?
    How do I erase a scanned document in Klippa for privacy reasons?
    The hotel system counts tourist tax double.
    How do I change room prices in Mews?
    Picqer prints labels on the wrong printer.
    How do I return an order in our webshop?
    Where do I upload our general terms in the webshop?
    Which accounting program is best for a freelancer?
    Is Moneybird cheaper than Exact for a one-man business?
    How do we export everything when we leave Exact for AFAS?
    Can I still see my data after the Exact contract has ended?
    How do I add a Belgian structured communication to invoices?
    How do I file Intervat from Exact Online Belgium?
    How do I prepare the annual client listing in Belgium?
    What's the VAT rate on food in Germany?
    How do I file under Making Tax Digital from Exact in the UK?
    How do I file 1099 forms for our contractors?
    How is sales tax set up for several states in QuickBooks?
    How do I post a year-end bonus accrual?
    What's the best way to store passwords in a finance team?
    Who can sign the annual accounts when the director is ill?
    How do I set up an approval matrix for payments at our bank?
    Our bank card reader is broken and I need to approve a batch today.
    how do i print an invoice in english
    Where do i find my annual statment from the tax office?
    How do I record a customer's overpayment and send the money back?
    Can I put a QR code for payment on our invoices?
    How do I see how many days our customers take to pay?
    What's a sensible depreciation period for laptops?
    How do I set up a new journal for petty cash?
    Our receipts app charges per user. Can we get a lower rate for occasional users?
    How can I change the due date of several invoices in one go?
    My user can't see the purchase menu since my role changed. Who sets my role?
    How do I turn on the Dutch spelling in our invoice template?
    How do I enter opening balances when starting in Exact?
    The webshop app calculates discounts before VAT. Can it be after?
    How do I archive employees who left in our HR tool?
    Which report do I give the bank for a loan application?
    How do I set the working week to four days in TimeChimp?
    How do I book the sale of a company van?
    The scan app sorts pages in the wrong order. How can I change that?
    How do I create an SEPA mandate for a new customer?
    Where do I enter our GLN number for e-invoicing?
    How do I add a new user in Exact Online?
    I forgot my Exact password, how do I get back in?
    Where do I file my VAT return in Exact?
    How do I import my bank statement?
    How do I connect my ING account to Exact Online?
    My invoice was posted twice, how do I reverse one?
    How can I change the logo on my sales invoice?
    Can I close last year's books in Exact?
    The scanner app reads the wrong amount from my receipts, how do I correct it?
    i want to cancel my exact subscription next month
    Where can I see which customers haven't paid?
    How do I make a new ledger account?
    Can I export my customers from Exact to Excel?
    How do I send automatic reminders for late payments?
    My payslips show the wrong hourly wage, where do I fix that?
    I'm moving from Sage to Exact, can my old books come along?
    How do I switch my Exact screens to English?
    The Exact app on my phone keeps crashing at start-up
    Which VAT code do I use for a customer in Germany?
    A customer is in my list twice, how do I merge them?
    Our web shop charges the wrong shipping costs, where do I change it?
    How do I put payment links on my invoices?
    Where do I find last year's balance sheet?
    How do I give an employee rights to view invoices only in Exact?
    Exact says my account is locked after too many login attempts, what now?
    How do I book a loan from the director?
    Why is there a difference on my bank account in Exact?
    Can I send recurring invoices automatically each month?
    How do I write off my company van?
    My bank feed with ABN has stopped importing transactions, how do I renew it?
    How do I set payment terms for each customer?
    Where do I change the VAT rates on my items?
    Can I get a deleted invoice back?
    How do I invite my bookkeeper as a user in Exact?
    Which till system suits a small clothes shop?
    is exact down today, everything is very slow
    How do I print a trial balance?
    Klippa won't take my card for the subscription, whom do I call?
    Where do I see my profit for this quarter?
    How do I import a price list from my supplier?
    Can I make an invoice in dollars?
    The Shopify order shows a wrong tax rate, where in Shopify do I set it?
    How do I set up direct debit for my customers?
    How do I enter a new employee for payroll?
    Why do my invoice emails end up in customers' spam?
    Can I consolidate two companies in Exact?
    How do I change invoice numbering for the new year?
    My former employee shouldn't log in to Exact any more, how do I block his user?
    How many users come with my subscription?
    How do I make a back-up of my company in Exact?
    Where do I set up approval for purchase invoices?
    Can I receive Peppol invoices in Exact?
    How do I enter mileage in our expense app?
    My Power BI report shows the months in the wrong order, how do I fix it?
    What if I paid a supplier's invoice twice?
    How do I switch company in the Exact app on my phone?
    How do I enter an opening balance?
    My new phone's authenticator gives no code for Exact
    Why does my dashboard count revenue double?
    Which reports does the bank want for a loan?
    How do I carry open items over from last year?
    How do I find the phone number of Exact support?
    How does my daughter get read-only rights in Exact without changing anything?
    Why are the dates on my invoices in American order?
    How do I change the email address I sign in to Exact with?
    Can I keep track of holiday leave in Exact?
    I want to make a payment file for the bank, how does that go?
    Our scanner app can't read German receipts, can that be set better?
    Orders in our web shop arrive twice at the warehouse
    How do I book a receipt that I paid in cash?
    My VAT return was rejected by the tax office, what's wrong with it?
    Which Exact edition do I need if I have three companies?
    Where can I find the invoices Exact sends to me?
    How do I mark a product as unavailable in Lightspeed?
    exact gives an error when uploading an mt940 bank file
    How do I attach a document to an entry?
    How do I order a new card terminal for my shop?
    Can I correct an invoice from a closed period?
    Our rota app shows staff the wrong shifts
    Where do I set up cost centres?
    My Exact screen stays white after logging in with Chrome
    How can I see who deleted an entry?
    How much more does Dext cost if I scan more receipts?
    How do I make sure an employee sees only his own hours?
    How do I make a purchase order for a supplier in France?
    How do I search for an entry by amount?
    How can I view my revenue per product?
    What kind of licence does my bookkeeper need to look along in Exact?
    How do I set a reminder for the VAT deadline?
    My credit card transactions were imported double, how do I remove the extra ones?
    Can I give my customers a discount for paying early?
    How do I translate my invoice into French?
    What's the difference between Exact's cheapest package and the next one?
    How do I stop an employee from changing bank account numbers of suppliers?
    Can I merge two suppliers with the same name?
    How do I post the wages journal from Nmbrs by hand?
    The invoice PDF comes out with the old address of our firm
    Is there a course for beginners with Exact Online?
    How can I approve hours in our time app before the month ends?
    Where do I upload our annual accounts to the chamber of commerce?
    What do I do when a customer paid the wrong amount?
    How do I change the company name in Exact after a rename?
    Can I use one login for Exact on two computers at the same time?
    Does Exact have its own receipt scanner and what does it cost?
    How do I print labels from our stock program?
    Why can't my assistant see the purchase menu in Exact?
    How can I undo a bank reconciliation?
    Our Mollie payouts arrive a day late, is that normal?
    How do I put a new bank account on my invoices?
    I deleted a customer by accident, can I restore it?
    How do I set up a webshop in Shopify that charges VAT properly?
    Why does my Moneybird invoice have no payment button?
    How do I add a second currency in Xero?
    What are the QuickBooks prices for a small company?
    How do I put the language of my invoices on Dutch?
    Where do I find our chart of accounts?
    Can Exact show how many days customers take to pay on average?
    How do I make a general journal entry?
    My invoice screen refuses a negative amount, how do I make a return then?
    How do I have prices shown including VAT?
    The Zettle reader won't pair with my phone
    Why do I get no mail to reset my password?
    How do I leave an employee out of this month's pay run?
    What must be on an invoice for a private customer?
    How do I change the purchase price of a hundred items at once?
    Our HubSpot sends newsletters twice to the same customer
    Is there a cheaper package than Exact for a starter?
    Can I block a supplier from being paid?
    How do I add a signature to the emails Exact sends?
    The holiday balance in our hours app is wrong
    How do I import customers from a csv file?
    How do I deal with cash differences at the end of the day?
    The balance sheet doesn't fit on one page when I print it
    How do I ask for an extension for my tax return?
    I want another user but Exact says my licence is full
    How do I turn off the mails Exact keeps sending about tasks?
    Where is the customer number that Exact support asks for?
    Can suppliers' invoices arrive in Exact straight from our mailbox?
    Which documents do I have to keep for seven years?
    How do I correct the stock count after taking inventory?
    Can an employee submit expenses from his phone without an Exact licence?
    How do I split one bank payment over two invoices?
    Our online shop doesn't accept credit cards any more, what could be wrong?
    how do i chanage the vat number of my company
    How do I reset a colleague's password in Exact Online?
    Where do I switch on two-step verification for all users?
    How do I write a DAX measure for revenue by quarter?
    My Power BI visual shows the wrong currency, how do I format it?
    How do I import a CSV with customers into Exact?
    Can I do a left join between two tables in Invantive SQL?
    ABN AMRO statements no longer come into Exact, who do I ask?
    How do I set up a VAT code for reverse charge?
    Where can I see last month's payroll entry?
    How do I export an audit file from Exact?
    Power BI Desktop crashes on a big pbix file, what can I do?
    How do I add an on-premises gateway to a Power BI workspace?
    How can I match an open invoice with a credit note?
    What's the difference between the OData and XML interface of Exact?
    I'd like to add a general ledger account, where is that?
    How do I change the language of my Exact screen to Dutch?
    Why is Exact Online so slow today?
    How can I correct last quarter's VAT return?
    Where do I download the latest Invantive Control for Excel?
    How do I create a user with read-only rights?
    Can purchase invoices be read in by e-mail?
    How do I schedule a daily refresh in the Power BI service?
    Which Exact edition includes the projects module?
    How do I turn off the notification mails from Exact?
    Does Exact have a sandbox for developers?
    How do I give a new employee a login for Exact Online?
    I'm locked out of Exact after too many wrong passwords, how do I get back in?
    Can I relate two fact tables in Power BI?
    Where is the documentation of the Exact REST API?
    How do I calculate a moving average in Power BI?
    The PDF of my sales invoice uses the wrong font.
    Which column in TransactionLines holds the cost centre?
    How do I back up an Exact administration?
    Can I copy a company as a template in Exact?
    How do I delete a duplicate journal entry?
    What does Invantive Cloud cost for ten users?
    How do I move a purchase invoice to another period?
    Can an employee download his own payslip?
    How do I install the Power BI gateway on Windows Server 2022?
    The totals row of my matrix visual is wrong, how do I fix that?
    Our Excel macro gives runtime error 1004 on saving.
    How do I send payment reminders automatically?
    We want to cancel Exact Online, what is the notice period?
    How do I change our company's IBAN on invoices?
    Where can I see which employee edited an entry?
    How do I convert a date into a month name in Invantive SQL?
    Is there a maximum number of rows per query in Invantive Cloud?
    How do I publish a report to our team's Power BI app?
    Our Power BI Pro account has expired, how do I renew it?
    Should I use dataflows in place of datasets?
    How do I set up single sign-on with Microsoft Entra for Exact?
    A user doesn't see the button to post an invoice, which role is missing?
    How do I add a custom field to the customer card?
    Is there a C# SDK for Exact Online?
    Can I finalise a draft invoice through the API?
    What does the $select parameter do in an Exact request?
    I get 500 Internal Server Error from Exact, is there an outage?
    Where's the status page of Exact Online?
    How are foreign currencies handled in sales entries?
    The VAT return isn't sent to the tax office, what should I do?
    How do I fill in the EC sales list?
    Klippa doesn't read the total amount on receipts correctly.
    Shopify sends orders with the wrong VAT code, where do I set that?
    Can Basecone use an approval round with two people?
    How do I change invoice numbering per journal?
    Where do I enter the opening balance for a new business?
    How do I create a new company in Exact Online?
    Can I extend the number of companies in my plan and at what price?
    how do i change my email address in exact online
    Which browsers does Exact Online support?
    The keyboard shortcuts in Exact don't work since the update.
    How do I add a second bank account to cash entries?
    How do I renew the PSD2 consent with our bank?
    Can I load a budget per cost unit?
    How do I build a balance sheet and P&L in Power BI?
    Stock value in Exact differs from my count, how do I correct it?
    My scheduled Power BI refresh fails on a gateway time-out.
    How do I secure a Power BI report with row-level security per branch?
    How do I turn a dataset into incremental refresh?
    How do I save a query as a view in Invantive Cloud?
    Can my Invantive invoice be put on another company name?
    How do I share my Power BI workspace with a colleague?
    Is there a beginner course for Exact Online?
    How do I change the default journal for purchase invoices?
    Where do I arrange for invoices to go out through Peppol?
    How do I depreciate a fixed asset every month?
    Our printer cuts off delivery notes from Exact.
    How do I restore a deleted customer?
    Can I delete several entries at once?
    How do I reconcile the debtors with the general ledger?
    My Exact screen is white after signing in, in any browser.
    Why do invoices mailed from Exact end up in spam?
    How do I read in UBL invoices?
    How long must digital invoices be kept?
    How do I set payment terms of 14 days as the default?
    Can Exact be connected with Salesforce and who sells such a connector?
    Our Git pipeline fails on an expired npm token, how do I renew that?
    How do I roll out Office add-ins centrally with Intune?
    How do I run a Python script every night on Azure?
    The office VPN keeps dropping, who can fix it?
    My SQL query on a local database is slow, which index helps?
    How do I make a pivot table of a trial balance?
    How do I invite a client to the MijnKantoor portal?
    Can I copy one user's rights to a new user?
    Which role should a trainee have to enter invoices only?
    A user lost his phone and can't enter the verification code.
    Can logging in be limited to our office IP address?
    How do I cancel a SEPA direct debit that was sent?
    Where can I export the chart of accounts to Excel?
    The dollar rate isn't updated automatically.
    Can a recurring invoice skip one month?
    How do I set up an approval workflow for purchasing?
    What does Period is closed mean when I post?
    How do I split an invoice over two cost centres?
    How do I change the time zone of a refresh in Power BI?
    Can a Power BI report be mailed as PDF each Monday?
    How do I join text columns in Power Query?
    What's the difference between bulk and sync endpoints in the Exact API?
    How do I download attachments through the documents endpoint?
    Which HTTP method updates a customer through the API?
    How does paging with skiptoken work in the Exact API?
    What changes in VAT rules on 1 January?
    Why is my bank entry on the suspense account?
    Can I get a trial subscription for Exact Online?
    Where does Exact store our data, in which country?
    Is Exact Online ISO 27001 certified?
    Where do I get a data processing agreement from Exact?
    Where do I report a bug in our scanning vendor's app?
    The time tracking app rounds quarters of an hour the wrong way.
    How do I record a loan to a director?
    Which webhook topics does Exact offer?
    How do I print the annual salary statements?
    How do I mute Exact Online notifications on my phone?
    Why does Power BI show my date as text after loading?
    Order lines arrive in Exact with the wrong item group, where is that adjusted?
    Can I save the order of columns in the debtors overview?
    How do I regenerate a wage tax return?
    How do I move my Power BI report to another tenant?
    The Export to Excel button in Exact does nothing.
    I want to rename a company in Exact after a change of statutes.
    Which tables in Invantive hold the opening balances?
    How do I get a discount on the annual plan?
    Can I view invoices from before 2019 somewhere?
    How do I compare two versions of a pbix file?
    Where are the release notes of Exact Online?
    How do I count working days between two dates in Invantive SQL?
    Can I attach a receipt to an entry afterwards in Exact?
    Invoices got double numbers after an import, how do I put that right?
    How do I deactivate an item that we don't sell any longer?
    How do I add a new employee as a user with read-only rights in Exact?
    The VAT return for the third quarter has a wrong amount, how can I correct it?
    How do I book a credit note against an invoice from last year?
    Our bank feed has brought in no statements since Friday, where do I renew the mandate?
    What does an extra company cost per month at Exact?
    Basecone reads the wrong VAT amount from receipts, can I teach it?
    The invoice layout still shows our old logo, where do I replace it?
    Can I send invoices over Peppol from Exact Online?
    Why does my list of open receivables not match the ledger?
    How do I close the 2025 financial year and open the next one?
    Shipping costs on Shopify orders are wrong, how do I change them?
    payslips won't send from our payroll package
    How do I import customers from a spreadsheet?
    The bank rejected our direct debit file, how do I create a new one?
    Where do I change a customer's default payment term?
    Is it possible to merge two duplicate accounts in Exact?
    How can we cancel our Exact subscription and what is the notice period?
    My colleague can't see the button to approve entries, which role is missing?
    Power BI shows American date formats, where do I change that?
    How do I make a cost centre mandatory on purchase entries?
    The dollar exchange rate is off, where do I correct it?
    Can each user have Exact in a different language?
    How do I depreciate a company car over five years?
    The scanning app crashes on my phone whenever I take a photo.
    Where do I download Exact's own invoices to us?
    A wrong stock count was posted, how do I reverse it?
    Can a deleted sales invoice be recovered?
    How do I split one bank payment over three invoices?
    How do I set up an approval flow for purchase invoices?
    Where do I create a new journal for our second bank account?
    Card payments from our till land on the wrong ledger account.
    I'd like to change a colleague's role from bookkeeper to controller.
    Filing the annual accounts fails, what could the reason be?
    How do I remove an employee who left from payroll?
    HubSpot doesn't send my newsletter to every contact, why?
    Can I change the VAT code on a whole series of invoices?
    Where do I set that invoices go to customers by e-mail automatically?
    How do I spread a prepaid amount across twelve months?
    My new phone's authenticator does not work for Exact any more.
    what is the difference between the exact online editions
    The EC sales list misses a Belgian customer, where does that come from?
    Can Picqer count two warehouses at once?
    How do I back up my administration in Exact?
    Our packing slips print only half a page.
    The payroll journal entry was posted twice, how do I delete one?
    How do I add a column to the list of open items?
    Which file type can I use to import a credit card statement by hand?
    Can quotes be saved as templates in Teamleader?
    My session in Exact expires after twenty minutes, can I extend that?
    How do I change our own bank account number on invoices?
    We want two people to approve payment batches, where is that setting?
    Simplicate calculates a wrong hourly rate for a project.
    How can I set a budget per cost centre and compare it with actuals?
    Our Intrastat return was filed late, what now?
    Can Exact track items with serial numbers?
    Which browser works best with Exact Online?
    How do I block a customer from new sales orders?
    Payment reminders from Chaser go out in the wrong language.
    I want to archive an old company without losing its data.
    How do I move an attachment to another entry?
    What does Zapier cost for a small business?
    Our shop charges no VAT on foreign orders.
    Where can I see who last edited an entry?
    How do I deactivate an employee in our time tracking tool?
    Dext uploads every receipt twice from my mailbox, how do I stop that?
    Can we get a discount on Exact when we take three licences?
    How do I reset the numbering of sales invoices in the new year?
    How do I give an external controller a temporary login of his own for the quarter close?
    Klippa sends receipts to the wrong cost centre, where in the app do I set that?
    Negative revenue shows up in my Power BI report, which formula should I change?
    Can I have Exact's invoice issued to a different company of ours?
    How do I switch off e-mail notifications from Exact?
    Our bank wants a new confirmation every ninety days, how do I give it?
    Zapier doesn't start my zap when a row is added in Google Sheets.
    Can each user have their own start page in Exact?
    How do I make fields mandatory for a new customer record?
    Is there a manual on booking lease contracts?
    My invoice was made final by accident, can it go back to draft?
    How many users may work at once under our licence?
    Why is Exact so slow today for everyone in the office?
    Shopify rounds VAT differently from Exact, how do I handle the cents?
    How do I change the e-mail address I sign in with?
    We want a payment link on our invoices through Mollie, how is it switched on?
    Which ledger account do I use for tax fines?
    Can Moneybird send a recurring invoice each month?
    The time tracking app refuses overtime, where is that rule?
    How do I book training at Exact for new colleagues?
    The balance sheet doesn't balance in Visionplanner, where do I search?
    May I still post in a closed period?
    how can i split a invoice over two projects
    Our till doesn't print receipts any more since the update.
    How do I set a new PIN in Exact's mobile app?
    Am I allowed to delete invoices from Exact after seven years?
    Where do I adjust an employee's wage in our payroll software?
    How do I connect a bank account to Xero?
    The controller may not create payments any more, which role do I take from him?
    Why is the supplier's name cut off on the payment order?
    Can we hang a second website on the same Lightspeed shop?
    I would like other colours for my dashboard in Exact.
    A customer pays in Swiss francs, how do I set up that currency?
    How do I export an audit file for our accountant?
    Our company details changed, where do I edit them in the administration?
    Agicap forecasts too high a VAT payment, where do I set the rate?
    How do I create a new company in Exact from a template?
    The Exact support chat is unreachable, is there a phone number?
    What is the best time tracking package for a builder with ten staff?
    I imported a wrong opening balance, how do I start over?
    Can Basecone split invoices that come in a single PDF?
    How do I let sales orders move on to delivery automatically?
    Our firm gets a new name, must we buy new licences?
    Why can't I see colleagues in the Simplicate planning?
    Can I set a fixed discount per customer group?
    The tax office rejects my VAT correction, what is wrong in it?
    How do I log out everywhere my Exact account is open?
    Is there an app to keep track of mileage next to Exact?
    How do I treat VAT when a debtor goes bankrupt?
    No mail arrived to activate my new Exact account.
    Where do I set the opening hours of our webshop?
    Can a colleague stand in for me to approve invoices while I'm away?
    The office scanner stopped mailing to our invoice address.
    How do I add a payment method in my Mollie account?
    What does Stripe charge for American credit cards?
    Why are my bank lines unknown and not matched?
    Our fiscal unity for VAT changed, how do I process that in Exact?
    QuickBooks shows last year's profit twice, what did I do wrong?
    How do I move a stock item from one warehouse to the other?
    Can I save the column order in the invoice overview?
    How does Exact match payments by reference automatically?
    A supplier changed its bank account and I don't trust it, what should I do?
    Attachments on purchase invoices open as an empty file.
    How do I reopen last week's time sheet in our hours package?
    May an intern work with my Exact login?
    Which month does a late supplier invoice belong to after closing?
    The till posts every sale twice into Exact
    Wrong VAT on orders that come from Shopify
    I want to add my daughter as a user in Exact, how?
    my bank connection expired, do I need the card reader?
    What does an extra company cost in Exact Online?
    Which till works best for a small bakery
    how do I cancel our Exact subscription
    the receipt printer is jammed
    Basecone keeps reading 19 instead of 79 on receipts
    Give my assistant access to sales only, inside Exact
    my account got locked after too many tries
    move two-factor to a new phone
    tax office rejected our VAT return
    can I withdraw an invoice that has already gone out
    withdraw money from the business account to private, how is that booked
    Customer wants to withdraw his direct debit mandate
    scan app is terribly slow today
    credit note for a cancelled wedding bouquet
    What is the difference between a debtor and a creditor?
    Hours tool calculates overtime wrong
    create a new administration for my webshop
    delete an old company from Exact Online
    merge two sets of books into one
    client can't log in to his appointment page
    change the email address I log in with
    The webshop shows last year's prices
    wifi in the shop drops so card payments fail
    connect my card terminal to the cash register
    Basecone or Klippa, which is better?
    beginner's manual for Exact
    error when importing a bank statement
    our invoices end up in customers' spam
    how to put our logo on invoices
    let the accountant have read-only rights as a user
    Who's the main user and how do I become one?
    change a colleague's role in exact
    My bookkeeper lost the Sales menu in Exact
    Signing in myself I no longer see one of my companies
    Peppol e-invoicing set up
    consent for newsletters, do I need to keep it
    cookie consent for my website, what do I need
    give Google access to my business profile
    shut a former employee out of our mail
    delete an app from my phone without losing pictures
    data processing agreement with the till supplier, do I need one?
    end the contract with the hours software supplier
    we were charged twice by Payhawk
    Stock is different in the webshop and the shop
    import articles from Excel into Exact
    what's a ledger account
    book a private withdrawal from the cash drawer
    there's a difference on the cash account of 12 euro
    appointments get double booked in our salon software
    app crashes on the iPad whenever I open it
    looking for something cheaper than Exact
    Transfer our Exact contract to the new owner of the garage
    Sage link keeps breaking, what to do
    how long do we have to keep receipts
    my phone says it can't connect to the server
    send a reminder to a customer who doesn't pay
    wrong account on a purchase invoice, how to correct
    windows update broke my scanner
    My employee can see everybody's wages in Exact, that shouldn't be
    set a discount code on the till
    error in payroll: hourly wage below minimum
    My FreshBooks is not talking to Stripe
    error 404 on our own website
    what is a good wage for a hairdresser's apprentice
    how do I get a refund from Shopify
    our Facebook shop link stopped showing products
    the bank refuses access to my business account
    Company name changed at the chamber of commerce, where do I put that in Exact?
    restrict which colleagues can open the bakery administration
    Webshop orders arrive in Exact without customer names
    Since the update the till counts tips as turnover
    Which role in Exact is look-only for my wife
    limit which journals the bookkeeper can see
    how do my staff get to their payslips
    Barclays wants consent again for the bank feed
    card payments aren't matched to invoices
    The 2019 books are closed, can they be opened for an entry
    rename a company in exact online
    change the IBAN of our shop
    error while saving a supplier record
    can't get into the tax office website
    withdraw the authorisation of my former tax adviser at the tax office
    supplier wants access to our security cameras
    Does the stylist need to consent to her picture on Instagram?
    The hours app ignores lunch breaks
    holiday balance is off in Dyflexis
    a bill vanished from Basecone after I approved it
    block a card in Payhawk
    Payhawk card declined at the petrol station
    notice period for Basecone
    any discount if I've two businesses in Exact?
    is the Lightspeed integration free of charge
    Are there apps for florists that go with Exact, and which is good?
    chart of accounts for a garage
    trade-in cars and margin scheme in the books
    write off wilted flowers
    VAT on bread and on cake
    Exact shows everything in dollars
    reset mail from Exact never arrives
    face login for the Exact phone app
    my son became main user by mistake
    Exact is suddenly in Dutch, how to change the language
    print the annual accounts from Exact
    make an audit file for the accountant
    My session in Exact runs out after fifteen minutes
    label printer says offline
    pivot table adds up wrong
    How do I draw a revenue chart in Power BI
    bakery's website got hacked
    new wifi password for customers
    customer paid twice, how do I refund
    Mollie pays out late
    Xero bank rules
    QuickBooks price per month
    bookkeeping course for beginners
    back up all my Exact data to a stick
    Moving from Twinfield to Exact
    scales won't connect to the till
    bluetooth barcode reader doesn't pair
    correct a rejected payroll return
    where did my dashboard tiles in Exact go
    forbid my partner to prepare bank payments in Exact
    forgot to renew our domain
    Company car and private use, how do I enter that
    is there any charge for having ten users in Exact
    Garage app shows wrong licence plates on the work order
    loyalty points don't add up in the till
    the gift card balance is off after we changed tills
    The app can't find the VAT code and books everything at 20
    why can't my worker see invoicing in Exact
    withdraw my order at the wholesaler
    money back when I end my Exact licence halfway?
    app store says my card was declined
    payment link in the invoice mail doesn't work
    access for the cleaner to our alarm
    link Google calendar to Outlook
    connection with the cameras is lost
    my administration is six months behind, where to begin
    which records am I obliged to keep as sole trader
    invitation to Exact expired, can I have another one
    share my screen with the bookkeeper
    consent form for hair colouring allergy test
    withdraw an employee from the pension scheme
    company car registration error at DVLA
    Exact wants me to renew the subscription, do I have to
    A customer cancelled his direct debit, what to do in Exact
    previous owner has a key to the shop still
    till counts the drawer wrong
    scanner doesn't recognise the supplier
    booked everything in the wrong company, how to move it
    as a user I can't create a journal
    which Exact plan has stock
    Saturday's takings appear under the wrong date
    one cent rounding between till and Exact
    Lightspeed shows stock of minus six
    My Microsoft consent is about to expire says a mail
    booking app doesn't text customers anymore
    unlink Facebook from Instagram
    remove devices from my Google account
    stop a phone app from knowing my location
    get my number off a call centre's list
    the salary slip shows the wrong tax code
    who do I call when the till won't turn on
    company name on our invoices is misspelt
    how do I log out everywhere in Exact
    two people working in the same company at once, possible in Exact?
    my Shopify plan got more expensive
    are there limits on the number of invoices I may send
    bookkeeper as a user sees too many menus, can that be less
    restore a deleted invoice
    who changed this entry, can I see this in Exact
    hours app shows a blank screen after login, without Exact too
    cannot export my customer list
    importing contacts gives an error in column D
    fingerprint not recognised by the Exact phone app
    approving payments at the bank fails
    doorbell camera disconnected
    discount on tills for starters
    Which of our staff may approve invoices and where's that set
    How do I give a trainee rights to receivables only
    Client forgot his Exact password
    The verification code never reaches my phone
    Scanner misreads the VAT on supermarket receipts
    App posts everything to the wrong ledger account
    Margin in Visionplanner differs from Exact
    What does an additional company cost per month in Exact
    Recommend a receipt scanner for a practice with 60 clients
    Bank feed with HSBC has to be renewed at the bank, how
    Withdraw a VAT return already filed
    Can I retract a quote in Exact
    Cancel a sales invoice that went out this morning
    Consent letter from the client to file the annual accounts, do you have a template
    Link a purchase invoice to a project
    Payments don't match to open items automatically
    Create a new company from a template
    Archive the file of a client who quit
    Error on the intra-community listing, unknown VAT number
    Our own website shows 404
    Audit file export hangs at eighty percent
    Dyflexis counts the kitchen crew's hours wrong
    Shopify doubles shipping costs since the update
    Ballpark for having a custom integration built
    Anything better than Visionplanner for reporting?
    Notice period for our Exact contract
    Who is our account manager at Exact
    Change the invoice layout to include a client's logo
    How to depreciate a company van
    Authorise our firm with HMRC for a new client
    Agent services account says I'm not authorised
    Revoke a direct debit mandate
    Network drive says access denied to the partner's folder
    Teams won't start since this morning
    VPN drops every ten minutes at home
    SharePoint: you need permission to access this folder
    csv opens in a single column in excel
    Power BI refresh takes three hours, how to slim the model
    My DAX measure sums wrong
    The printer on the third floor is offline
    Two March purchase invoices are missing in the app, everything else is there
    Duplicate entries from the shop, three orders twice
    The app is slow, half a minute per page
    Hours app on iPhone crashes on save
    What goes into a data processing agreement with a software supplier
    Should clients do their own bookkeeping?
    What do firms charge for compiling accounts
    Resend November payslips
    Payroll return rejected with a code
    Deactivate a supplier in the ledger
    Change the chart of accounts for all clients at once
    Copy settings from one company to another
    Set up a consolidation of three companies
    Which module is needed for project accounting
    Moving a client from Exact to Sage, how does the data go over
    Link Dext to FreeAgent
    Give a new employee access to Yuki
    How do I back up my books
    Is Exact Online down today
    Exact terribly slow for everyone in the office
    Switch the screen language to English
    Difference between main user and ordinary user
    Suspend a user who's on maternity leave
    Let a team see only its own clients in Exact
    Who deleted this entry, can I see that
    Reverse a journal of last year
    Subledger doesn't reconcile with the ledger
    Reverse charge VAT for a builder
    Is an e-bike deductible
    Companies House filing rejected
    iXBRL tagging error in the accounts
    How do we end our engagement with a client politely
    Engagement letter signing tool, which one is handy
    AML check of a new client, how to start
    Client refuses to pay, may I withhold his records
    Password manager for an office of 25
    Unpair my phone from the car
    Wifi drops out in the meeting room
    LinkedIn sync with our CRM does nothing
    HubSpot sends duplicate mails
    A client's till no longer prints
    Card terminal error at the bakery
    How to post marketplace payouts net of fees
    Recurring invoices in Exact
    Send reminders to late payers
    Correct the exchange rate on a dollar invoice
    Register a client on Peppol
    E-invoices rejected because of a missing order number
    Statements come in twice from the bank
    Invoice mails from Exact end up in spam
    Lost my phone with the authenticator, can't get in anywhere
    Do I need a licence per user for the scan app
    Add a cost centre
    Which version of the API does Exact use for assets
    Best practice for naming companies in a practice of 200
    How to reset the filter on the debtors screen
    What's the retention period for client records
    Take away a staff member's access to one dossier, she no longer works for that client
    Give our intern view-only rights in Exact
    Minimum role for preparing VAT returns
    Client should see his invoices and not the wages, which user role is that
    Colleague lacks the bank journal in her menu while I have it
    Make two-step verification compulsory for the entire office
    Account locked after three wrong attempts
    New phone, how do I transfer the authenticator
    Is sharing a password with a colleague during holidays allowed
    The app shows amounts excluding VAT, Exact has them including
    Basecone reads IBANs wrongly
    Group result counted twice in the forecasting tool
    Scan app shows only half of the attachment
    Two receipts got lost inside the app
    Roster app gives a white screen on Android
    Export button vanished from the new version of the reporting tool
    The link posts till revenue at 0% VAT rather than 9%
    The integration puts all customers under one account number
    New webshop articles arrive without a ledger account
    Payment status doesn't go back to the shop
    Map VAT codes from Shopify to Exact
    Change the approval route in Basecone
    Upgrade our Basecone plan to a hundred clients
    Discount for firms with Visionplanner?
    Payroll software contract renewed tacitly, is that legal
    Is Klippa GDPR proof
    Compare Dext and Hubdoc for a practice
    Does any roster product link with Exact
    What's the price of Exact's API
    Exact charged us twice
    Where's the invoice from Exact itself
    Cancel user licences as of next year
    Revoke a power of attorney at the notary
    Client wants to revoke his standing order
    Withdraw our application for a filing extension
    Withdraw cash from the business account, how to post it
    Cookie consent banner on our website
    Give the bank consent to deliver statements
    Renew open banking consent with Barclays
    Bank feed from Monzo missing days
    Connect two bank accounts to one journal
    Link one customer to another as parent
    Connect a second monitor
    Merge one company into another in Exact
    Rename a company after a change of articles
    Wrong address of the company on the return
    Set up a VAT group across three companies
    Auto-post intercompany invoices
    Close the year for forty clients at a go
    Error: unprocessed entries remain when closing the period
    Error: period is blocked when posting
    Journal isn't in balance message
    The Companies House site says forbidden when I request a document
    403 on our client portal website
    Too many login attempts at the tax portal
    Google says too many requests while I search
    ChatGPT limit reached
    OneDrive won't sync on my laptop
    Certificate of our website expired
    Tax software can't fetch pre-filled returns
    CaseWare licence server unreachable
    Trial balance imported into CaseWare with wrong signs
    Two colleagues can't be in the same spreadsheet
    Excel asks to update external links, yes or no
    Break links between two workbooks
    Share a Power BI report with a client
    Permissions in our document management per branch
    Duty to report a data leak, within how many hours
    Retention of payslips
    Change hourly rates in time recording
    Stock value off after the count
    Project invoice lacks last week's hours
    Client complains he got the invoice twice
    Can Exact scan receipts without an app
    Exact course for new assistants
    Exact's menu suddenly shows in French
    Favourites gone from my menu
    Switch off notification mails from Exact
    Who can see my own payslip in the system
    How to lock a period so that clients can't post
    The right company comes through the link, but amounts are negative where they should be positive
    A client's user lands in the wrong company at sign-in
    Have my colleague take over my companies during leave, within Exact itself
    Who's the main user here and how to appoint a second
    Client wants his ex-employee out of Exact, she can still log in
    Erase my personal data at Payhawk under GDPR
    Cancel Basecone, the subscription I mean
    Scan app's maker went bankrupt, do we get a refund
    Does our reporting tool's licence renew by itself
    Can Silverfin produce accounts in German
    CRM's integrations page is blank
    Connection to the CaseWare server lost
    Wrong prices in the webshop since the sync
    An order was invoiced twice by the integration
    Invoice numbers from the app don't follow on from Exact's
    Import a csv of contacts into Exact
    My xml with ledger accounts is rejected at import
    how do I add a new user to Exact Online
    reset two factor authentication for my Exact login
    restrict an employee from seeing payroll screens
    duplicate rows in my query on TransactionLines
    Shopify orders arrive twice in Exact
    query takes 40 minutes on 3 companies, tips to speed up the SQL
    the totals in the report are off by the VAT amount
    bank feed from Rabobank does not import
    price of Invantive Cloud per user
    recommend a BI tool for Exact Online
    delete a company from our Exact subscription
    upgrade our Exact package to Premium
    how to write a left join between invoices and accounts in Invantive SQL
    pagination with __next in the REST API, how
    bulk endpoint vs sync endpoint, which is faster
    on-premises data gateway needs reinstall
    Excel crashes when I open the add-in
    renew my Power BI Pro licence
    revoke Microsoft 365 app consent in Azure AD
    remove an app registration from Azure portal
    redirect URI in Entra is wrong for our Power BI embed
    rate limit 429 from the Shopify API itself
    403 when opening our WordPress admin
    nginx gives 403 forbidden on our own site
    HubSpot private app scope
    intercompany booking between two companies
    how to block a supplier's bank account in Exact
    change invoice layout
    customer withdrew direct debit mandate, how to record it
    eHerkenning machtiging for VAT return
    consent text for our newsletter
    VPN drops every hour
    linked server error 7303
    ADO.NET provider not found
    link in our e-mail footer is broken
    where do I download the Invantive installer
    import opening balance through XML
    XAF audit file to accountant
    external auditor needs a read-only login
    deactivate a user in Exact
    audit trail of changed journal entries
    someone signs in to my account from another country
    merge two Exact accounts into one identity
    roles and rights matrix export of users
    favourite company as default at login
    dark mode in Exact
    cockpit tile shows an error
    depreciation run failed
    payroll calculation shows wrong holiday hours
    Payhawk exports the wrong VAT code to Exact
    OCR quality of Klippa is poor
    Payhawk card blocked
    Lightspeed inventory count wrong after sync
    product images do not sync to the shop
    SLA with our connector vendor, what should it contain
    DPA template for SaaS
    does the connector also support Twinfield
    convert from Exact Online to SAP
    import Xero history into Exact
    Xero invoice reminders
    Mollie refund a payment
    QuickBooks reconcile error
    how do I publish my app in the Exact App Store as a partner
    security review process of the Exact app store for vendors
    marketing page for our app in the store has a wrong logo
    unit tests mocking the Exact API
    which C# library for OAuth2
    python requests example for posting an invoice to Exact
    timezone of Modified field in API
    GUID format for account in POST SalesInvoices
    error 'period is closed' when posting entries
    validation error: GL account not allowed for this journal
    500 internal server error from the Exact API on one endpoint
    is Exact down
    TLS 1.2 required, .NET 4.5 client
    IP whitelist for outgoing calls
    service account in Active Directory locked
    Teams webhook connector retired
    how to loop in Power Automate
    dbt model fails on type cast
    revoke select on schema from user postgres
    GRANT EXECUTE permission denied on stored procedure
    KvK number change of company
    consolidate two companies in Exact's own consolidation
    give a colleague access to another company in Exact
    user lost access to a company and needs it back for herself, no integration involved
    withdraw manager role from a user
    Exact screen says no permission when I open the balance sheet
    Exact keeps logging me out after 20 minutes
    new phone, how do I move the authenticator for Exact
    transfer ownership of a Power Automate flow to a colleague
    take over a dataset in the Power BI service
    change the billing contact of our connector subscription
    our account manager at the vendor changed, who is it now
    reassign approval workflow from leaver to successor
    move a user's saved reports to another user in Exact
    our main user left the firm, how do we appoint another with Exact
    migrate on-prem connector to Azure VM
    move Shopify store to a new owner
    the scanning app freezes on my iPhone
    since version 8 the app's export button is greyed out
    synced invoice has the wrong due date
    mapping of cost centres in the connector is wrong
    a single order failed to post, others went through
    customer names come over truncated
    sync posts in the wrong period
    refresh takes too long and times out after 2 hours
    Out of memory during dataset refresh
    column 'AmountDC' of the table wasn't found
    many-to-many relationship warning
    row level security for regional managers in Power BI
    who can open our shared dashboard, and how do I remove a viewer
    revoke a sharing link in OneDrive
    workbook is locked for editing
    break external links in a workbook
    named connection in Excel: change path of a linked file
    SQL to list users and their roles
    select statement that returns the division code in each row
    what number is 'division' and where do I see it in the URL
    bulk insert syntax Invantive
    table with attachments of documents
    download all documents of a company
    ORA-style error in Invantive SQL: unknown identifier
    my Invantive licence contract expired, renew where
    pricing per division of the connector vendor
    legal: who owns the data in Exact
    GDPR erasure of a debtor
    retention period for ledgers
    block a company in Exact so nobody can post
    copy chart of accounts to the new company
    new company has wrong base currency
    opening balance of the new entity
    PSD2 consent for the bank feed expired
    renew the bank consent every 90 days, how
    bank says third party access is withdrawn
    Peppol registration fails
    e-invoicing connection with government
    payroll import file format
    compare Klippa and Basecone
    how much would a custom integration cost to build
    does Lightspeed have an Exact connector
    is there a Salesforce integration for Exact
    Exact partner programme sign up
    get statistics of how many customers installed our store app
    update description of our app listing
    data scoping questionnaire when submitting an app for certification
    token is opaque or JWT? how long is the string
    concurrency problem when storing tokens, need a mutex example
    write an OAuth2 client in Rust
    sample code in PHP
    documentation of REST resources
    webhooks subscription topics list
    HMAC validation of Exact webhooks fails
    XMLUpload.aspx topic GLTransactions schema
    current/Me returns which division
    difference between /bulk and /sync resources timestamps
    deleted records endpoint
    maximum page size of REST
    OData $select required?
    $filter on guid gives bad request 400
    404 not found on /api/v1/123/logistics/Items
    503 service unavailable last night
    mixed content warning in our own portal
    can I call the API from javascript in the browser
    self-signed cert on localhost for dev
    customise the menu per role
    import/export: how do I upload an MT940
    export the debtors list to Excel
    Revoke an approved invoice in workflow
    withdraw a submitted VAT return
    retract a quote that was sent to a customer
    cancel a payment batch already sent to the bank
    undo bank reconciliation
    unlink a payment from an invoice
    connect a cost centre to an employee
    accountant linking: invite my accountant into my subscription
    accept the invitation of an accountant in Exact
    storage limit reached in documents
    credit limit warning on orders
    turn off Exact e-mail notifications
    maintenance window schedule
    fake invoice in the name of our supplier
    endpoint protection blocks the connector's exe
    install add-in without local admin rights
    deploy Excel add-in through Intune
    SSO with Azure AD for Exact Online
    password rotation policy for people in Exact
    list all Exact users and last login
    segregation of duties report on users
    our app shows yesterday's rate for USD
    vendor's own site returns 502
    invite a colleague into the Payhawk workspace
    locked out of Dyflexis
    two people, one Exact seat, is that allowed
    want to buy the stock module
    scanning app has no permission for the camera
    push notifications permission of the expense app
    Twinfield: which apps are connected
    Snelstart link stopped working
    Odoo API key removal
    Business Central OAuth consent again
    add a colleague to our Invantive Cloud subscription
    reset my password at cloud.invantive.com
    link between two tables in Access broken
    the vendor suspended our account for non-payment
    connector vendor announces planned downtime
    Chrome extension blocked by policy
    How do I give the new assistant controller read rights on three entities?
    Segregation of duties: who may prepare and who may approve payments in Exact?
    A leaver must lose his own login to Exact, how
    Export of user roles for the authorisation matrix
    Intercompany balances between holding and opco don't match
    Merging two companies in the ledger after a legal merger
    Archive an entity after liquidation
    ING bank feed has delivered no statements since yesterday
    The bank asks for fresh consent for the statement feed every 180 days
    What does an additional company cost per month?
    Which expense tool would suit a group of ten entities?
    Payhawk or Spendesk, which one is better?
    Invoices from the scan tool carry the wrong VAT code
    Spend tool posts to the wrong ledger account
    Our dashboard counts revenue twice
    Setting up consolidation eliminations
    VAT group return for five entities
    MFA rollout for the entire finance team
    authenticator code not accepted on my new phone
    Withdraw a VAT return that was already filed
    Link a purchase invoice to a purchase order
    Change the order of companies in the drop-down
    Stop the accountant from editing our journal entries
    Who changed that memorial entry yesterday, is there a log?
    Audit trail of ledger changes
    Retention period of logs under GDPR
    Do you have a template data processing agreement?
    Must I report a vendor's data breach to the authority?
    Is a DPIA mandatory for payroll software?
    A former employee asks for a copy of his personal data, what does Exact hold on him
    Generating the audit file for three subsidiaries
    Trial balance export hangs
    Interim's SharePoint access must be closed
    Remove an add-in from Outlook
    Connection between Shopify and the parcel carrier is down
    Consent of the works council for a new time registration
    Board consent for an intercompany loan, template?
    My laptop won't connect to the printer
    Error while importing a bank file
    csv import of customers fails on line 3
    What does entry not in balance mean
    Trial balance deviates from annual accounts
    Change cost centres for every entity at once
    Copy the chart of accounts from parent to subsidiary
    Transfer fixed assets between companies
    Currency of the British subsidiary is set wrongly
    Exchange differences aren't posted on dollar payments
    Group discount for over twenty companies?
    Price of adding the projects module
    Is Exact slow today or is it us? Any outage?
    Getting the ISAE 3402 report from Exact
    Where is Exact's data hosted, inside the EU?
    Make a backup of one company's books
    Number of users in our contract
    Tool advice for segment reporting
    The approval flow in Spendesk skips a step
    The rostering tool computes overtime wrongly
    Receipt scanner misreads dates
    Claims arrive twice since we migrated
    Orders vanish within the shop itself
    Invoice layout per company
    Send reminders to debtors of the holding
    Delegating my approvals during holidays
    Invoice approval is with the wrong person
    Replace the main contact of our contract with Exact
    Change my email address after marriage
    Single sign-on with Microsoft for the group, possible?
    Session times out after twenty minutes
    Set a user to read-only
    Temporary login for the external auditor
    Restrict a user to certain ledger accounts
    Directors must not see salaries in Exact, how is that set for users
    Peppol registration of the Belgian company
    UBL invoices refused by the recipient
    Salary journal file gets rejected
    Renew the Isabel connection of our Belgian arm
    External access to the Teams channel
    Zapier flow between mail and chat stops
    Where is the API documentation with all endpoints?
    Sample code to fetch invoices over REST
    Power Query data type error
    DAX measure for year-to-date revenue
    Lookup between two sheets fails
    The workbook opens read-only
    Protect a worksheet with a password
    Automatic intercompany invoices to a sister company
    Reverse charge to Germany, which code
    Interest on the current account between holding and subsidiary
    How do I book goodwill on an acquisition?
    Dividend journal entry
    Depreciation run skipped period 11
    Year-end order of work for twelve entities
    Delete a company that was made by mistake
    When did a user last log in to Exact?
    Block log-ins from foreign IP addresses
    Shared finance mailbox won't open
    Vendor raises its price by 20 percent, may they?
    Terminate the contract with an app vendor early, legal grounds?
    Alternatives to our scan software
    Access to the building for the auditors next week
    The elevator company's error code 403 on their portal
    My Visma payslip app shows no November slip
    What is the best practice for naming cost centres
    Administration costs charged to subsidiaries, how do we allocate
    Withdraw an invitation sent to a new user
    Revoke the role of an employee who changed department
    The tax adviser has his own login in Exact; delete that user
    A colleague is unable to see the healthcare entity in his own menu, which user right is he short of?
    Block a user while keeping his past entries
    Transfer a user licence from the departed controller to the new one
    Reassign tasks of a leaver in Exact
    The Exact phone app hangs on startup
    Spendesk won't let me log in on their own site
    Can't order a new card in the spend tool
    Tool fetches fine but skips weekends in its calculation
    Dashboard displays thousands, how to get units
    Axis of a chart in Power BI is off
    The report takes forty minutes to refresh, will faster hardware help?
    Consolidation tool doesn't eliminate intercompany
    Wrong hourly rate on the payslip
    Web shop invoices have the wrong customer number
    One company got slow after an import of history
    Lock an entity for postings during the audit
    Lock the fiscal year at all subsidiaries
    Which chart of accounts for a new company
    Related party disclosures in the annual accounts
    Connection to the server failed in our own CRM
    SQL connection refused on port 1433
    403 on our own website
    429 when our script calls OpenAI
    Forbidden upon opening a SharePoint folder
    Azure client secret expired for our Entra application
    Setting up OAuth with Google in a Python script
    Redirect to a new page on our website
    Password vault for a finance team, suggestions
    Cookie consent on our site
    Employee's consent to use his photo
    How long do we have to respond when a data subject withdraws consent for our mailing?
    Bank mandate of a departed CFO
    Limit on the company credit cards
    Connect cost centres with projects
    Automatic matching ties the wrong payments together
    Attach a document to a journal entry
    Payment link in our invoice mail is dead
    List of all users with the date of their last password change
    Open items per company
    Vendor master export to Excel
    Where is Exact's own invoice to us
    Transfer our Exact contract to another legal entity
    Billing address of our subscription
    Migrating from Exact to NetSuite, who can help?
    Move from Exact Globe to Exact Online
    Network drive permissions review
    Wipe the laptop of a departed interim
    Nobody can get into our account since the main user left with the MFA phone
    Admin account locked after too many attempts
    Exact says my browser is unsupported
    Keyboard shortcuts in the entry screen
    Turn off mail notifications in Exact
    Approval workflow over ten thousand
    Four-eyes principle on payment files
    Supplier's IBAN changed, who has to approve
    Invoice fraud prevention tips
    Template for records of processing
    May the privacy officer look into the ledger?
    Sample size for journal entry testing
    Compute group materiality
    Day rate of an interim controller
    Training for group reporting in Exact
    Purchase price of a company in our group, valuation method
    Is there a status page for Exact Online
    Our auditors want a list of all manual entries over 50k
    Auto-disable users after 90 days of inactivity, can Exact do that?
    The new company has no VAT number on its return
    Why is my own login blocked after three attempts
    Switching payroll vendors, what to consider in the migration of data?
    Post button is greyed out for me in one subsidiary
    Which vendor contracts need a DPA
    forgot exact password
    2fa not working
    exact slow
    price of exact
    vat return withdraw
    credit invoice
    bank link rabobank renew
    ing feed consent 180 days
    create new company
    add user
    give colleague rights to invoices
    change user role
    best scan app?
    invoice booked twice by app
    amount wrong from shopify
    wrong vat code from till
    excel crash
    printer offline
    delete company exact
    close year
    phone app wont start
    bank statement missing
    peppol error
    customer consent newsletter
    cookie consent banner
    payslip access
    change main user
    change email
    onedrive access denied
    teams link broken
    outlook calendar connect
    hours wrong in dyflexis
    card declined payhawk
    klippa reads wrong total
    stock not equal shopify
    exact outage?
    vpn down
    payment link invoice
    wordpress error 500
    vat number invalid
    period closed cant post
    undo a journal entry
    withdraw quote
    leave request withdraw
    purchase approval flow
    invite mail not received
    account locked
    login code not coming
    new phone authenticator
    rename company
    import ledger excel
    csv import customers
    audit file export
    app crash android
    cancel klippa contract
    discount payhawk
    which exact package do i need
    how buy app in app store
    pick webshop for exact
    example api call exact
    postman sales invoice
    odata filter
    power bi chart
    power query slow
    till wont close
    scan too dark
    open pdf attachment
    holiday pay booking
    who may approve invoices
    bank payment rights coworker
    depreciation assets
    exchange rate
    intercompany entry
    consolidate companies
    sharepoint folder rights
    camera permission browser
    exact support phone
    exact training
    moneybird send invoice
    mollie payment failed
    mollie add ideal
    xero bank feed
    xero price
    xero add user
    quickbooks payroll
    quickbooks forgot password
    overview of open items
    list of debtors
    archive client file
    date wrong on synced invoices
    item names come wrong from shop
    discount missing in booking
    does exact work with hubspot
    which till works with exact
    is there hours app for exact
    wise and exact possible?
    404 page not found exact
    error saving relation
    duplicate customers after sync
    app shows wrong currency
    invoice stuck in basecone approval
    supplier raised price
    link works but amounts wrong
    sync runs, one invoice missing only
    connector slow but ok
    integration books wrong vat
    app crashes on open, exact fine
    forgot my payhawk login
    colleague should see less in exact
    intern only purchase screens
    hide company from employee
    block leaver in exact
    revoke employee access
    move rights from els to jan
    hand over workflow tasks
    transfer subscription to other company
    move invoices to other administration
    link invoice to project
    link bank to journal
    unlink item from supplier
    bank feed stopped after renewal
    ponto consent expired
    approve invoice in workflow
    resend invoice
    vat return refused by tax office
    access denied windows folder
    403 on our website
    429 from openai
    forbidden sharepoint
    google maps too many requests
    opening balance new company
    new company not visible to colleague in exact itself
    copy chart of accounts to new company
    list users and roles
    who posted this invoice
    uninstall app iphone
    facebook app permissions
    google drive third party access
    m365 admin consent
    remove office add-in
    zapier make zap
    stripe key rotate
    azure secret expired
    301 redirect seo
    oauth with google in my own site
    register for vat
    choose between exact and xero
    choose journal for purchases
    raise credit card limit
    credit limit customer
    looking for accountant
    invite accountant as user
    accountant makes mistakes
    notice period accountant
    exact logs me out all the time no app
    exact screen white in chrome
    language exact english
    build integration cost
    freelancer to write connector
    restore deleted invoices
    backup administration
    recall mail outlook
    recall payroll run
    withdraw payment batch
    withdraw peppol invoice
    disconnect bank account from exact
    reconnect wifi printer
    xero bank reconnection
    xero invoice email not sent
    quickbooks user remove
    mollie refund
    mollie webhook fails
    moneybird add user
    change company logo
    company not allowed for vat group
    company address error
    link in invoice mail dead
    dead link on our website
    new app for hours, which one buy
    app costs too much per month
    how do I add a new volunteer as a user in Exact
    two-factor codes no longer arrive on my phone
    My colleague should only see invoices; which role is that?
    withdraw a sent invoice
    where do we record consent of parents for class photos
    vat code for canteen sales to volunteers
    our bank feed from Rabobank stopped bringing statements
    create a new company in Exact for our sister charity
    how can I delete an old administration
    merge two companies in Exact Online
    which till system is best together with Exact for a museum shop
    cancel exact subscription notice period
    the scan app reads the wrong amounts off receipts
    Shopify sends every order twice to the books, link is fine otherwise
    hours app is painfully slow on Mondays
    phone app crashes when I take a picture of a receipt
    print a list of outstanding debtors
    why doesn't my balance sheet balance
    depreciate the school bus over five years
    book a legacy to our church
    which ledger account for a municipal grant
    withdraw building access for an ex-volunteer
    vpn keeps dropping when I work from home
    Excel says external connections are blocked by policy
    DAX measure in Power BI sums wrong
    pivot table of turnover by month
    change the e-mail address of my Exact login
    set up Peppol e-invoicing
    is there a connector between Exact and Lightspeed
    what's a good affordable receipt scanner for a small parish
    data processing agreement template for software suppliers
    staff can see each other's salaries in Exact, how do I hide that
    the trainee should only get into one company, where do I set his rights
    block a user who left the firm
    see who altered a journal entry
    how do I become main user
    Exact Online is down, is there an outage
    error: period is closed
    import members from a csv as customers
    xml import of items creates duplicates
    export an audit file for the tax inspector
    payroll tax filed late, what happens
    change the layout of our invoice
    packing slips don't print
    year-end closing steps
    how to unmatch a payment from an invoice
    decouple an employee from a project in Exact
    Microsoft 365 keeps asking me to sign in again
    cookie consent on our webshop
    iDEAL payments are not arriving on our account
    create an API key in Mollie for the new shop
    our accountant charges too much, what's normal
    looking for an accountant for a housing co-op
    switch Exact's language to English
    shortcut for new purchase invoice
    apple app store won't install the exact app
    negative stock in the warehouse
    partial goods receipt booking
    barcode scanner doesn't read labels
    403 on our own website after moving host
    getting 429 from OpenAI
    sharepoint says access denied to the finance folder
    raise the limit of our company card
    python example to read invoices with the exact api
    which fields does SalesInvoices have in the REST API
    move from Exact to Twinfield
    consolidate four foundations in Exact
    intercompany entry between two entities
    rename our company in Exact after the merger
    upload logo in Exact
    three invoices from last month have the wrong cost centre in the expense tool
    dashboard figures rounded to thousands, want cents
    the till uses old prices
    roster tool shows people who left
    lorry tracking app shows wrong location
    can exact store scans of contracts
    how do i connect a bank account to a journal
    link a document to a purchase entry
    Can you explain the difference between a debtor and a relation?
    complaint about an app we bought in the exact app store, I want my money back
    our contract with Payhawk auto-renewed, can we get out
    train new staff in exact, any courses
    the approval flow in Basecone sends invoices to the wrong person
    employee consent for background check
    dividing service charges over tenants in Exact
    role 'sales' should be taken from a colleague
    volunteer quits, remove her login from Exact, she had no links at all
    request a second user licence
    copy chart of accounts from one company to another
    one order is missing in Exact though the shop log says sent, all others arrived
    till closing shows a 12 euro difference
    shipping costs land on the wrong ledger account
    the scan app doesn't recognise Belgian VAT numbers
    why does the receipts import take half a day
    credit notes counted twice in the dashboard
    excel add-in vanishes after each restart
    linking PrestaShop and Odoo fails
    how do I remove Google access for a calendar app
    our Microsoft admin must approve an app in Entra, how
    delete apps from my phone
    bank mandate to new treasurer
    register new treasurer with the chamber of commerce
    resignation letter to our accounting firm
    does registering an app at Exact cost money
    discount at Exact for charities
    phone number exact support
    backup of our books
    customer over credit limit, order blocked
    set up approval of purchase invoices
    payment link in the reminder doesn't work
    how do I share a report in Exact with my colleague
    merge a supplier and a relation
    transfer the mailbox of someone who left
    wipe phone of leaver
    number of users in our subscription
    list of users and their roles
    who can make payments here
    checklist year end
    unknown debit on our bank statement
    fake invoice received
    phishing mail pretending to be Exact about an overdue bill
    single sign-on for Exact
    account locked after three tries
    lost my authenticator phone
    session expires too quickly
    label printer not recognised
    intrastat return
    gift aid for our church
    volunteer allowance maximum
    rent increase in the tenant system
    care claim rejected by insurer
    the roster app shows double shifts
    stock tool rounds quantities wrongly
    our webshop product photos are gone
    move our webshop to another hosting party
    donor letter layout
    how to record consent for newsletters
    restrict which cost centres a manager can see
    error 500 in our own intranet
    printer access for the new trainee
    our own mobile app is rejected by Google Play
    change the contact person at the supplier of the scan app
    receipts app: how do employees get an account
    Can the HR tool send payslips by mail?
    which BI tool is best for schools
    compare Basecone and Klippa for price
    I want all invoices from a supplier blocked for payment
    link works, but turnover lands on the wrong day
    vendor's status page says outage in the hours app
    scan app slow after update though everything arrives
    our warehouse wifi drops
    who takes over the contract of the scan app now Ria leaves
    change the billing contact of Payhawk to the new treasurer
    take over tasks in Exact from a sick colleague
    change account manager of customers from Kees to Lies
    appoint a new admin inside the scan tool itself
    switch account in the Exact app on my mobile
    archive a company after the foundation was dissolved
    colleague doesn't see company 5 when she logs in to Exact herself, no app involved
    register new company with the tax office
    withdraw a quote in Exact
    works council consent for time registration
    cancel a payment batch at the bank
    access to our paper archive for the auditor
    forbidden to park at the school, who to ask
    too many requests at our helpdesk, need a ticket system
    I can't post a memorial entry in Exact myself, who grants that
    our members' website shows Forbidden at login
    since my new password I can't get into Exact myself
    which apps are on sale for care providers
    make the report refresh faster
    vendor wants us to extend the contract, wise?
    Client says our app posts everything on the wrong ledger account
    the scan software reads the amounts wrongly, decimals shifted
    app is awfully slow since Tuesday, anybody else
    give my accountant read-only rights as a user in Exact
    remove an employee's right to approve payments in Exact
    locked out of Exact after too many tries
    lost my authenticator phone, how to sign in to Exact now
    create an additional company in Exact
    delete an old company from our subscription
    price of Basecone per user?
    recommend an expense app that plays with Exact Online
    how long is the notice period on our Exact contract
    withdraw a VAT return that has gone out already
    renew the ING bank feed consent
    cookie consent banner on our webshop, how do I alter the text
    withdraw a colleague's access to our OneDrive folder
    connect my printer to the scanner at the office
    Zapier zap keeps failing on a Google Sheet step
    Power BI gateway offline
    Exact Online is down today?
    page won't load in Exact, just a spinning wheel
    reverse a posted entry
    how do I reconcile the Mollie payouts
    error importing a CSV with journal entries
    period is closed, can't post
    invoice layout shows the former logo
    leaving Exact for another package, exporting everything
    XAF audit file export
    who changed the bank account of a supplier last week? audit trail
    workflow approval stuck with somebody who left
    become main contact instead of my predecessor at Exact
    changed surname, update my user name
    move our subscription contract onto another legal entity
    Exact billed us twice in May
    Nmbrs wage slip shows the wrong hourly rate
    Klippa fails to read handwritten receipts
    stock levels in the webshop lag a day behind
    user can't see the balance sheet menu
    Which role do I give an intern who only books purchase invoices
    invite my accountant to look along in our books
    client portal invitation never arrived
    eHerkenning level 3 for VAT filing
    SBR certificate expired
    Peppol registration of our company
    how to switch on e-invoicing in Exact for Belgium
    odata expand on lines, syntax?
    webhook for new customers in Exact?
    oauth library for PHP
    book a training day for new bookkeepers
    exam dates for certified Exact consultant
    wifi login for course participants
    withdraw a support request I filed by mistake
    opening hours of your help desk
    complain about a vendor who doesn't answer
    release notes of April
    Exact mobile app for iPad crashes
    turn off notification emails from Payhawk
    change my language in Exact
    connected all right, however discounts from Shopify end up as separate lines
    sync is running, but each order number loses its leading zeros
    the tool converts GBP to EUR at a weird rate
    report shows negative revenue, data itself is complete
    how do I build a year-over-year measure in DAX
    Power BI workspace access for the new controller
    photos of receipts come out upside down in the app
    Client forgot the password of his account with us, the app, not Exact
    reset 2FA in Payhawk
    add a cashier to our till software
    card terminal says no connection
    Shopify theme broke after the update
    PostNL link in the webshop stopped printing labels
    our HubSpot to Mailchimp sync quit
    calendar in Teams no longer shows Outlook appointments
    bank statements from KBC haven't come in for three days
    Isabel connect, statements missing
    wage tax return rejected
    transfer an employee to a different entity in payroll
    reassign my predecessor's workflow tasks to me
    account manager of a customer record: change from Ben to me
    the app's invoice should be addressed to a new contact person
    moving Exact to a new PC, what must I install
    transfer my licence of the Excel add-in to a new computer
    delete an ex-employee from the hours app's user list
    block a user who left, nothing is connected through her
    restrict a sales rep to his own accounts in Exact
    limit a user to certain journals
    give a temp access to two companies in Exact, just for logging in himself
    a new colleague can't see company 5 when she logs in to Exact to book
    menu Purchase is greyed out for me
    access denied on the shared drive
    nginx 403 forbidden on our own server
    AWS S3 403 access denied
    Google Sheets quota exceeded 429
    credit limit warning on a customer in Exact
    payment limit at the bank is too low for salaries
    choose between Basecone and Klippa
    compare Twinfield with Exact for an accountancy
    which VAT code do I choose for services within EU
    choose a depreciation method
    upgrade our plan to include stock
    downgrade the Exact subscription
    our Exact trial ended, how do we subscribe
    reduce the number of users we pay for
    overview of open debtors by age
    audit of user rights for the external auditor, not apps
    audit trail of journal changes for year end
    list all documents without attachment
    see last logins of my staff in Exact
    unknown charge from a software firm on our credit card
    unknown supplier appears in our creditor list
    how to report a phishing mail that pretends to be from Exact invoices
    data processing agreement with Exact, where to download
    is Exact Online ISO 27001 certified
    how does our company become an Exact partner with a listed app
    App Store of Apple refuses my payment
    client secret of our Azure app expires next month
    Microsoft Entra app registration, add redirect URI
    lost my Shopify API secret
    chargeback at Mollie, what to do
    Xero bank rules, creating one
    Moneybird invoice numbering restart
    QuickBooks payroll subscription cancel
    which apps have access to my Facebook
    DigiD app new phone
    company number check fails for an Irish VAT id
    change legal form of our company in Exact
    set up a broken financial year
    import opening balances
    intercompany postings between two divisions
    consolidated P&L for the group
    block a customer for delivery
    merge duplicate contacts in Exact CRM
    invoices by mail aren't delivered to the customer
    refund to a customer who overpaid
    pull back an email just sent from Exact
    revoke an approved purchase order
    take back an expense claim I submitted
    withdraw a leave request
    I can't attend the webinar on apps, cancel my seat
    certificate of attendance for the Exact course
    Client, already disconnected, wants his data erased from our servers (GDPR request)
    re-send one invoice from Shopify that was posted and then deleted in Exact
    link fine, but entries land in the wrong journal
    duplicates of customers each time the webshop sends an order
    mapping of VAT codes between till and Exact
    our scanning app freezes when opening the camera
    email-in address for purchase invoices bounces
    our subscription with the expense supplier lapsed, they blocked our login to their site
    how do I hire a consultant to set up an integration
    can Exact be linked with our ERP from 1998
    does Exact integrate with Salesforce
    which tills work with Exact Online
    training material for Visma payroll
    teach bookkeepers keyboard shortcuts in Exact
    reset the demo company after a workshop
    predecessor left 300 unmatched bank lines
    The former main user is unreachable, how do we get hold of the main user account at Exact
    hand over mailbox of my predecessor
    take over as contact for our Exact contract
    how to see what rights I have in Exact myself
    get the right to manage subscription for adding licences
    set rights so that nobody can post in closed periods
    a client shouldn't see his files in our accountant portal any longer
    archive a client's administration at year end
    restore a deleted company
    export a whole administration to backup
    keep getting logged out of Exact every ten minutes
    Exact in Safari shows blank buttons
    SSL error in our intranet
    SEPA file rejected: invalid BIC
    year-end roll forward error
    REF! in my Exact report in Excel
    how to consolidate two workbooks
    max number of users in our Exact plan
    unsubscribe from Exact's marketing mails
    suppliers mail about price increase, may I object
    accept new terms of use of Basecone, what's in them
    replying to your mail about the invoice, we already paid
    your outage yesterday cost us a day; compensation?
    roadmap of your app, when do you support multi currency
    feature request: bulk upload
    our bookkeeper retires, looking for a new one
    switching accountants, which notice period applies
    annual accounts deadline
    parental consent forms for our school, digital?
    permission of the board for an investment
    block an app on company phones
    uninstall a program from my laptop
    stop apps from using my location
    remote desktop disconnects every hour
    Access front-end lost link to its back-end tables
    hyperlink to an attachment in Exact is broken
    link a document to an entry
    couple a payment to an invoice
    relate a contact to several accounts
    An employee must not see the bank entries
    I forgot my password, how do I get back in?
    The two-step code never arrives
    how do i change a user's role
    The scanner reads the VAT amount wrongly
    Receipts show up twice in the books
    One invoice from March is missing in the report
    The shop posts shipping costs to the wrong account
    Our till rounds amounts badly
    Why does the balance on the dashboard differ from Exact?
    The time app counts breaks as work
    How can I withdraw a VAT return I filed?
    I'd like to recall an invoice we sent
    How do I hook up my bank account with Exact?
    The bank feed from Barclays has expired
    What does an extra company in Exact cost?
    How do I create a new company in Exact?
    Can I archive an old set of books?
    We deleted a company by accident, can it be restored?
    Which scanning app would you recommend?
    Is Dext better than Hubdoc?
    How can I end my contract with Exact?
    We want a cheaper plan, how do we downgrade?
    Exact billed us the wrong amount
    importing the chart of accounts fails
    A PDF won't open on my computer
    My printer doesn't know the invoice size
    Excel shows odd characters in the export
    Power BI gives an error in my measure
    Can I reopen a closed period?
    Where do I change our company name in Exact?
    Our logo on the invoices is out of date
    Reminders go to the wrong mail address
    How do I match two payments to one invoice?
    Which VAT rate applies to books?
    Teams has no access to my microphone
    The office wifi drops all the time
    How do I share a folder with my accountant?
    Shopify shows the wrong stock in the store
    Our checkout page is down
    Customers get no confirmation mail from the shop
    I can't publish the rota in the planner
    My company card is declined by Payhawk
    May's salary was calculated wrongly
    How do I enter a day off in the time sheet?
    set up an approval round for purchase invoices
    The approver gets no notice of new bills
    Can I block a ledger account for some staff?
    How do I block a user who is ill?
    who is the main user and how do i change that
    exact is suddenly in dutch for me
    The sales menu has vanished from my screen
    Where do I export an audit file?
    The bank statement file is rejected on import
    How do I split costs over two of our companies?
    The intercompany account doesn't balance
    The consolidation counts one subsidiary twice
    When is the next maintenance of Exact?
    Nobody at Exact support picks up
    Which endpoint gives me the sales orders?
    How do I write a query on ledger entries?
    Is there documentation on webhooks for developers?
    What should a connection cost per month?
    The vendor raised its price, is that allowed?
    We need a data processing agreement with a supplier
    Where do I get a template for an NDA?
    A client didn't consent to our newsletter
    How do I stop marketing mail from Exact?
    Give the cleaner access to our office building
    The pay link in the invoice mail is broken
    Clicking the link in a reminder shows a blank page
    My own website gives a 403 to visitors
    A site tells me too many requests when I reload
    My firewall blocks a download
    How do I install the Exact app on my phone?
    The mobile app logs me out all the time
    The photo of my receipt is too dark
    A supplier card has the wrong bank number
    should this invoice be reverse charged
    How do I depreciate a laptop?
    Can I attach a file to an entry?
    A customer's VAT number is invalid
    How do I print the trial balance?
    The till no longer prints receipts
    The card reader won't pair with the till
    A client can't log in to our portal
    I wish to delete my Exact account altogether
    Can data from Sage be converted to Exact?
    What CRM suits a small firm?
    The CRM creates duplicate customers
    Wrong currency on the purchase order
    How are exchange differences booked?
    I want to enter a budget per department
    Who changed this entry last week?
    When did a user last sign in?
    Mailing invoices from Exact doesn't work
    Our invoices land in the client's spam
    How do I register for Peppol?
    My Excel macro broke after an update
    How do I back up my accounts?
    How long does Exact keep my data?
    How many users does our plan include?
    The scan tool charges too much per document
    It doesn't recognise our supplier on receipts
    The link converts orders with a wrong date
    Sales arrive with zero VAT through the connection
    Every client lands under the wrong debtor number
    Why does the app merge my invoice lines?
    The report differs from the profit and loss
    Can the shop pass discount codes to Exact?
    Which journal does the till post to, and where is that set?
    Change the ledger account the app books on
    Stock levels from the shop are a day behind
    can two people edit the same invoice at once
    The login page of my bank looks different
    Our phone system won't connect to the CRM
    Make a colleague approver for expense claims
    How do I renew our domain name?
    My licence for Excel has expired
    Withdraw money from our PayPal balance
    How do I grant my deputy power of attorney at the bank?
    Our administration moves office, where do I change the address?
    An error in the annual accounts must be corrected
    I need access to the shared mailbox
    It works, but the app shows the wrong client name
    Can I limit a colleague to one company in Exact?
    Give me a list of staff with login rights
    An unknown user appears among our users
    Our new hire sees only one company in Exact
    I can't open a company that my colleague can
    the new company has no journals yet
    how do i bring opening balances into the new entity
    Error on filing the VAT return
    Exact signs me out after ten minutes
    The bank asks to reconfirm the feed each ninety days
    how do i renew consent with my bank
    Bank payments haven't come in since yesterday
    I got no permission to delete an invoice
    What notice period does our scan supplier have?
    Microsoft wants admin consent for a new program
    Unlink a purchase order from a project
    A file is attached to the wrong invoice
    Set a default company for when I sign in
    Sort the company list in the top left corner
    How do I invite my bookkeeper into Exact?
    What does a decent accountant charge?
    Write a letter to leave our accountant
    Our in-house app crashes from a bug in its code
    How do I publish my app to Apple's store?
    what does it cost to have an integration built
    The tool sends duplicate reminders to clients
    Stock in the shop and in Exact don't match
    The scanner files receipts under the wrong company
    Invoices look paid in the app but aren't
    Dates in the app are a day off
    Drivers can't fill in hours on their phones
    Leave balances are wrong in the HR app
    The year filter in my Power BI doesn't work
    Merge two companies into one in Exact
    Restrict who may approve payments above a limit
    Move a client file to another relationship manager
    The supplier's website says my account is locked
    Reset the password of our shared till account
    How do I set up a new client's books from our office template?
    A client forgot his password for Exact Online, how can he get a new one?
    Can Exact mirror an intercompany entry automatically between two of our companies?
    How do I add a new employee of our office as a user for fifteen client files?
    Our holding files VAT as a fiscal unity, how do I set that up in Exact Online?
    The Rabobank feed hasn't brought in statements for our client since yesterday, what do I do?
    What does it cost to add three extra companies to the group's subscription?
    How do I close the 2025 financial year for a client without changing the opening balance?
    A client entered an invoice twice, how do I undo that in Exact?
    Where do I change the logo on the sales invoices of our operating company?
    Because an employee left, I want to delete her user in Exact Online, how does that go?
    How do I switch on two-step verification for every user at our firm?
    Klippa reads the VAT amount on a client's receipts wrongly, where do I correct that?
    Can I copy the chart of accounts from the parent to the new subsidiary?
    How do I export a client's audit file for the tax office from Exact Online?
    In Visionplanner the layout of our group's profit and loss is wrong, how can I change it?
    The payroll journal of a client was posted to the wrong account, how do I correct that?
    How do I set up reminders for overdue debtors of our trading company?
    A client wants to move from Xero to Exact Online, how do I bring over his figures?
    Where do I see which licence the subsidiary has and when it renews?
    Can a client's director only view reports without posting, and which role would that be?
    Power BI counts our group eliminations twice, how do I write a correct measure for that?
    Why is a client's third-quarter VAT return still marked as draft?
    How do I create cost centres that are the same for all operating companies?
    Peppol invoices don't reach our Belgian subsidiary, where do I report that?
    Should I archive or delete the administration of a client who closed his business?
    Our office wants to bill hours to clients from Exact, which module do I need?
    How do I print a consolidated balance sheet of two companies in Exact Online?
    How can I jump between the books of different clients without signing in each time?
    For a new assistant we want only purchase posting at five clients, how do I set up that role?
    The company's name changed, so I must adjust it in Exact, where is that?
    The tax office rejected a client's intra-community listing, how do I submit it again?
    Where's the yearly statement of the current account between the holding and its operating company?
    Can we merge the Exact bills of two companies into one, and does that save money?
    How do I process the sale of a company car in our subsidiary's fixed assets?
    An employee can't sign in because the phone with her verification code broke, how do we help her?
    Which VAT rate applies for a client delivering to a Belgian consumer?
    How do I import a CSV with journal entries into a client's books?
    Dext keeps recognising the wrong supplier for one of our clients, where do I train it?
    We'd like the same invoice layout for all twelve companies, how do I copy a template?
    After our holding changed banks the IBAN on invoices must be different, where do I edit it?
    How do I convert a client's financial year from broken to calendar year?
    Why does TimeChimp count our mechanics' travel time twice in the weekly sheet?
    I'd like to know if Exact Online Premium can consolidate a group of ten companies.
    How do I delete a duplicate customer in the wholesaler's administration?
    ING refuses the SEPA batch of our operating company, what is wrong with it?
    Where can I require the director's approval for invoices above 5,000 euros?
    Nmbrs sends a client's payroll entries as one total, how do I get them per department?
    Does a dormant company in our group still have to file annual accounts?
    How do I build a report showing the costs of all shops side by side?
    My colleague is on long leave, so can I put her Exact tasks in my name?
    Can a client scan his receipts himself with the Exact app on his phone?
    A bank statement was loaded into the wrong company, how do I repair that?
    Exact is terribly slow for all our clients today, is there an outage?
    Where in Payt do I soften the tone of the second reminder for loyal customers?
    Agicap predicts a shortage for the group because rent is in twice, how do I take it out?
    How do I correct last year's VAT return for a client with a supplementary declaration?
    What are the advantages of Exact's accountant partner programme for a small practice?
    Can I let a user only read in the holding but post in the subsidiary?
    The annual accounts are done, so I want to lock periods for all my clients, how?
    How do I set automatic matching rules for transfers between our companies?
    A client wants to write down stock at year end, how is that booked?
    What steps are needed to change the e-mail address of Exact user Karin?
    How can I add a custom field to the debtor card in all entities at once?
    Shopify charges shipping without VAT for a client, where is that configured?
    I'm looking for one list of unpaid invoices across all seven companies.
    How do I have Exact send the subsidiary's invoices in German?
    What happens to our data if the group cancels the whole Exact contract?
    The receipt printer of shop four stopped printing, what could cause it?
    How do I give our new client access to the portal for uploading documents?
    How is a dividend from the operating company to the holding booked?
    The dollar rate is wrong in our trading company, how do I change exchange rates?
    How do I switch Exact from Dutch to French for a colleague in Liège?
    How do I archive files of clients who left our practice seven years ago?
    We're opening a new hotel and I need a chart of accounts for hospitality in Exact.
    how can i send the vat returns for all my clients in one go
    A client pays late and we want to block his portal access, where is that done?
    Why doesn't the foundation's opening balance match last year's closing balance?
    Can the group have invoices between sister companies booked as purchases automatically?
    How do I order an extra Exact user for the schools' new bookkeeper?
    What's the notice period of our contract with Exact as an accounting firm?
    In Tableau I want the margin per shop in a bar chart, how do I build that?
    The director sees no salaries on the cost account in Exact though he should, which role is lacking?
    How do I set the association's direct debit date to the twenty-fifth?
    A client received a payroll tax assessment and asks how to process it in his books.
    Where do I change the password policy so the holding's users must renew more often?
    How do I move an open item from one company to another within the group?
    Spendesk passes the wrong cost centre for our marketing department, where do I set it?
    How do I copy the parent's VAT codes for a newly formed subsidiary?
    Exact tells me at a client that the period is closed, how do I open it?
    Our start-up clients need the cheapest Exact package with invoicing, which one is that?
    We want to send mail from Exact using our own domain, how do I set up the mail server?
    How do I attach a client's bunq business account for daily statements?
    Can I make a correcting entry in Caseware that doesn't end up in Exact?
    Where do I set payment terms per customer group for the wholesaler?
    A vendor has the wrong name in all shops, how do I fix that in one operation?
    Our sales invoice PDFs show an outdated company registration number, where does it come from?
    How do I calculate corporate tax for a fiscal unity with three subsidiaries?
    How do I keep a mileage log for the director's car?
    Is Exact Online suitable for a care foundation with grants and project accounting?
    For two of my clients the open debtors report won't export to Excel.
    What do I do to get a trial administration with demo data for our trainees?
    Tenants' payments of the property company aren't recognised automatically, how do I teach Exact?
    An employee deleted a whole journal period at the subsidiary by accident, is there a backup?
    How do I let a new colleague sign clients' annual accounts?
    Where in Basecone are the settings to deliver a client's invoices by e-mail?
    Our shop is moving, so its address must change on all documents, where do I do that?
    How do I split a purchase invoice over several companies of the group?
    Payslips from Nmbrs are wrong for a client's on-call staff, who can help?
    Must we as an office tell our clients about Exact's price increase?
    How do I store contracts with a contact so everyone in the holding can open them?
    Can you explain how Exact calculates the cash flow forecast for our group?
    How do I take a wrongly booked payment of the subsidiary out of the bank journal?
    Which browser works best with Exact Online for the people in our shared service centre?
    How do I add a client to my favourites in Exact so I find him sooner?
    Our controller wants to load budgets per hotel into Exact, which template do I use?
    A customer received two reminders although he had paid, where do I see why?
    What happens in the ledger if a subsidiary merges into the parent?
    Can Exact put every shop's turnover into one VAT return for the fiscal unity?
    Why does the sum in my Excel report for the holding differ from the trial balance?
    The office scanner doesn't forward PDFs to Basecone, what can I look at?
    Must an association with a canteen charge VAT on drinks and snacks?
    How do I remove an attachment that I uploaded to the wrong client?
    Which role should an intern get to do only bank entries for some files?
    Where do I adjust the default ledger account of a foundation's supplier?
    Our new bookkeeper gets no invitation mail from Exact, how can I resend it?
    Is there a discount on Exact if we join with ten foundations at once?
    A client's web shop doesn't carry the discount code over to the invoice, why not?
    How do I process a credit note between two hotels of one group?
    i forgot my password and cant reach my old mailbox either, how do i get back in
    How do I lock period 12 automatically for all companies after closing?
    Which depreciation method suits the solar panels of our property company?
    Where can I change the dashboard on Exact's start page for the board?
    How do I register a new foundation with the tax office for payroll?
    A customer signed a Twikey mandate wrongly, how does he do it again?
    What does an accounting office pay per client for Exact Online, and does that include scanning?
    How do I carry leave days of a client's staff over from Loket to Nmbrs?
    A column drops off when I print the company's balance sheet, how do I get it on?
    How do I book two months of rent received in advance at our rental company?
    Can a client make quotations in Exact and have his customers sign them?
    Where do I see which of our employees changed an entry at the client?
    How do I import five thousand items with prices for the new wholesaler?
    My screen stays white after logging in to Exact, while colleagues can work normally.
    How do I make someone main user, now the foundation's former one has retired?
    For the grant I must see costs per project, which Exact report shows them?
    How do I arrange that two people approve the subsidiary's purchase invoices digitally?
    Pleo shows our hotels' card payments without VAT, where do I correct the rate?
    How do I spread the holding's overhead over the operating companies with a key?
    Is there a bank feed between Exact and our Danish bank for the Copenhagen subsidiary?
    How do I make the new shop's invoice numbers begin at one thousand?
    Which Exact course suits our new junior accountants who have no experience?
    How do I ask Exact to restore an old administration that was erased by accident?
    We're looking for a scanning app that works well for eighty clients, which would you recommend?
    The currency revaluation of our Swiss subsidiary is off, where do I set the method?
    How do I add a new user to Exact Online?
    reset exact password
    How can I switch on two-factor authentication for all staff?
    Where do I correct a VAT return that has already been filed?
    How do I import an MT940 file for a client without a bank feed?
    The bank feed with ABN has to be renewed every 90 days, how is that done?
    What does one extra administration cost?
    Can I change an invoice after it was sent?
    How do I enter opening balances for a new client?
    Where do I put our client's logo on the invoice layout?
    Dext reads the VAT on foreign receipts wrongly, what can I do?
    How do I book a credit note from a supplier?
    Payroll journal ended up on the wrong ledger account
    Why doesn't my receivables list reconcile with the ledger?
    How do I file an intra-community declaration?
    Can I copy a company as template for new clients?
    How do I create a new administration with our own chart of accounts?
    Where can I give an assistant read-only rights within the books?
    How do I send payment reminders in bulk?
    Client wants to turn a quotation into an order, how?
    Is Exact Online down today? It's awfully slow.
    When does our Exact contract expire?
    How do I handle depreciation after selling an asset?
    Can I add my own KPI to the Visionplanner dashboard?
    How do I import contacts from a spreadsheet?
    Adding a second bank account for a client
    Approve purchase invoices on my phone, which app is that?
    UBL import fails because the format is wrong
    How do I create a SEPA direct debit batch?
    Where do I find Exact's own invoice to our firm?
    Can I switch Exact to English for a colleague?
    How to delete a duplicate entry?
    Where do I enable cost centres?
    Reopen a period after final VAT filing
    Best way to keep hours per client file?
    Can clients upload receipts via a portal?
    My pivot table doesn't add up, which Excel formula do I need?
    How do I change the chart of accounts for all clients at once?
    What causes a difference on the suspense account?
    Sending Peppol invoices out of Exact, how do I start?
    Discount on Exact licences for accounting firms?
    Where are beginner trainings for Exact Online?
    How do I archive the books of a client that went out of business?
    A customer does not receive our invoices by email
    Export the trial balance to pdf
    How do I make another colleague responsible for a client file?
    Which bookkeeping package do you recommend for a foundation?
    how many users does our licence have
    Where can I consolidate several companies in Exact?
    How do I set up a recurring journal entry?
    Stock valuation is off after the count
    How can I back up a client's books?
    Please explain what a memo journal is
    Correct the wage tax return for March
    What's the fine for a late VAT return?
    The Exact app on my phone crashes on start-up
    How do I change payment terms per customer?
    Our reader splits a two-page invoice into two, how can I prevent that?
    Who may approve VAT returns and where is that set?
    How do I change my profile picture
    Silverfin template shows last year's figures in the wrong column
    Import a budget into Exact from Excel
    How do I void a cheque payment?
    The currency rate is outdated on an invoice in dollars
    How do I set rights by role for our assistants?
    A colleague can't make journal entries by hand, which right does she lack?
    I'm not receiving the text code when logging in
    How do I move a purchase invoice to another financial year?
    Where can I see who changed an entry?
    Treatment of a reverse-charge invoice from Germany
    Set up a cash book for a restaurant client
    import audit file from previous package
    The customer paid twice, how do I book that?
    Which ledger account for canteen costs?
    How to request an extension for corporate income tax?
    delete an administration that was created twice
    Can we negotiate the price per company with Exact?
    Schedule a report to my mailbox every Monday
    Convert an Exact trial to a paid subscription
    Basecone leaves invoices in processing, can it go faster?
    How do I teach Dext a fixed supplier with a fixed VAT code?
    Silverfin computes deferred tax wrongly
    Sharing a SharePoint folder with a client
    Why doesn't the profit and loss flow to the balance sheet?
    Automatic bank processing keeps picking the wrong account
    How do I record a VAT group?
    Can a customer pay an Exact invoice by card?
    restart invoice numbering each year
    Two people must approve purchase orders, how do I arrange that?
    Keyboard shortcuts for faster booking
    How do I group clients by relationship manager?
    Balance is off after an import
    Restore a deleted contact
    A client wants stock by serial number
    Where do I change our firm's address?
    certificate for tax filing expired
    How much storage is there for documents?
    Processing a loan with interest
    A staff member's hours are on the wrong client
    Add columns to the receivables list
    Can I lock a month after closing?
    why is there a red cross next to my bank statement
    Who is our account manager at Exact?
    How can I let a client view his own bookkeeping?
    Merging two contacts goes wrong
    The scanner in the hallway sends no mail
    set out of office outlook
    I can't log on to my office laptop
    Is there a manual for fixed assets?
    How do I send an English quote to a foreign customer?
    import credit card statement
    Nmbrs shows an employee twice
    Cancel a pending direct debit
    Which button opens the trial balance after the update?
    How do I have reminders sent automatically after 14 days?
    What does Exact's new AI assistant do?
    Allocating costs over several companies with an internal invoice
    From what amount must an asset be capitalised?
    E-invoicing to the government, how do I enable it?
    Is another package cheaper than Exact for tiny clients?
    The period is closed but I must still post an invoice
    Can our helpdesk take over a client's screen?
    Looking for a payroll specialist to join our office
    Our Teams calls drop all the time
    How do I print cheques?
    Which VAT code for digital services to EU consumers?
    My user sees amounts in the wrong decimal format
    Where do I set the default journal for sales?
    How can I speed up the loading of a large Power BI model?
    What's a good password manager for an accounting office?
    How do I recover an unsaved Excel file?
    Generate a payment file for suppliers
    Missing line in annual report template
    How do I give new starters their own Exact login?
    Exact suddenly shows in French
    Two VAT rates on one invoice, possible?
    print a ledger card
    How long is the notice period when cancelling our practice package?
    How do I calculate the private use of a company car?
    Print previews stay blank in Chrome
    How do I book a deposit received from a tenant?
    Which retention period applies to client files?
    Our VPN refuses to connect from home
    A client's bank statement was read in twice, how do I remove one?
    How do I bill our own clients for the hours in Exact?
    Change the fiscal year end of a company
    Can a payslip be emailed automatically to employees?
    Delete old attachments to free up storage
    One of our assistants has been unable to approve invoices since yesterday. She doesn't get the button. Which role should she have?
    We would like to prepare the VAT returns of all our clients in one day. Now we do it file by file. Is there a bulk option?
    A client's bank balance in Exact differs from the statement by 312 euros. It started in March. How do I trace that?
    The payroll for a client ran twice this month and the journal was posted double. How do I reverse one of them?
    How do I change my password in Exact Online?
    I lost my phone with the authenticator and can't log in.
    What does an extra user cost in Exact Online?
    file VAT return in exact
    Bank statements from ABN no longer arrive automatically.
    Why doesn't my balance sheet add up after closing the year?
    How do I add a new employee as a user?
    Our scanner app misreads the VAT amount on receipts.
    Can I reopen a period that has been closed?
    Where do I download the audit file for the tax authorities?
    import items from excel
    How do I set up payment reminders for customers?
    Can I cancel my Exact subscription monthly?
    How do I consolidate four companies in Exact?
    Payroll entries from Nmbrs end up on the wrong cost centre.
    How can I change the logo on our sales invoices?
    Is Exact Online down today?
    Shopify charges the wrong VAT rate for Belgian customers.
    How do I set up direct debits?
    Where can I find the invoice from Exact itself?
    Which ledger account should software subscriptions go on?
    How do I enable two-factor login for the whole team?
    We want to move from Exact Online to NetSuite, how do we migrate history?
    Can Exact update exchange rates by itself?
    How do I make a budget per department?
    Power BI shows our revenue in the wrong currency.
    How do intercompany invoices between our BVs work?
    Can two people work in the same journal at once?
    How do I give a user read only rights on the purchase ledger?
    When is the EC sales list due?
    Can I still edit a sales invoice that has been sent?
    How do I set up approval for purchase invoices above 5,000 euros?
    A colleague can't create a payment file, which permission does he lack as a user?
    Our bank asks for renewed approval every 90 days for the bank feed, how long does that take?
    How does monthly depreciation of assets work?
    There are duplicate customers, how can I merge them?
    Why is there a difference on the suspense account?
    Is there a mobile app for Exact?
    Do I have to set anything up for Peppol e-invoicing?
    What does an additional administration cost?
    Change invoice numbering from January
    Our till adds up the day's takings wrongly.
    Can every user have their own language in Exact?
    Where do I report an outage to Exact?
    Why isn't reverse-charge VAT included in the return?
    Our external accountant wants an export of the ledger cards.
    How do I change the e-mail address I log in with?
    How should Shopify payouts with fees be entered in the books?
    Payslips for December are wrong in our payroll program.
    What does the warning mean that the period isn't open?
    How do I start with a broken financial year?
    The PDF attached to an entry is blank.
    Which edition of Exact do we need for stock with serial numbers?
    How do I limit what a junior bookkeeper can see in the general ledger?
    Visionplanner shows the forecast in the wrong layout.
    How do I book membership fees that are paid late?
    How do I give the new treasurer a login in Exact?
    Printing the balance sheet fails, the figures are missing.
    Can Exact prepare a corporate tax return?
    send rent invoices every month automatically
    How do I sign up for an Exact Online trial?
    How many users does our contract include?
    I don't receive a verification code on my phone when logging in.
    How do I send a reminder in English?
    My open items don't match the receivables account.
    Why was a supplier paid twice?
    How do I delete a test invoice?
    Can I keep a colleague from seeing salaries within Exact?
    Could I rename cost centres halfway through the year?
    If I cancel Exact Online, how long can I still get at my data?
    Our shop's translation is still in German.
    How do I get employees' hours onto an invoice?
    Is there a limit on the number of entries in Exact?
    WooCommerce charges shipping twice in the cart.
    What does Klippa cost per month?
    What's the best BI tool for a group of ten companies?
    How do I allocate overhead to the operating companies?
    create sepa file for wages
    Our Mollie payout differs from the revenue, how do I book the difference?
    Exact logs me out after ten minutes, can I change that?
    How do I add a second IBAN to a supplier?
    Can I invoice in dollars?
    How do I file annual accounts with the Chamber of Commerce?
    Which VAT code do I use for services to a German client?
    Can you recommend a cheaper alternative to Exact?
    The till's receipt printer stopped, any idea why?
    How do I correct last year's VAT?
    Our stock valuation is off after a recount.
    How do I attach a purchase order to an invoice in Exact?
    What are the opening hours of Exact support?
    How do I create a user who may only enter invoices?
    My password is said to be too weak, what are the requirements?
    Power BI Desktop crashes when I open our report.
    How do I build a chart of revenue per month in Power BI?
    Spendesk rejects an expense that's within budget.
    A picklist disappeared in Picqer, how do I get it back?
    How do I turn on a discount code in Shopify?
    Why does Mollie pay out later than usual?
    Lightspeed displays the wrong stock in store two.
    How can I add another approver in Klippa?
    Rydoo calculates too little mileage.
    Which fields are mandatory when importing an opening balance?
    Can I look up who changed an entry?
    Is it possible to restore a deleted journal entry?
    How do I close financial year 2025 for all our companies?
    I forgot my username, how do I sign in to Exact?
    My Exact screens are suddenly in Dutch.
    Can I merge several quotes into one order?
    How do I set a minimum stock level per item?
    Why is there VAT on an export to Norway?
    When does Exact charge the new price?
    How do I match one bank line with three invoices?
    bank reconciliation rules not matching
    Can I adjust the template for reminder letters?
    How should a lease with purchase option be entered?
    Which module is needed for manufacturing?
    Can our German GmbH use Exact Online?
    Revenue per cost centre doesn't add up to the total.
    Where do I change our company address in Exact?
    What backups does Exact make of our data?
    Where are Exact's servers and is that GDPR proof?
    how to book a tax refund
    Is it wise to hire an outside controller for a group of six BVs?
    Our timesheet tool rounds hours up, can that be turned off in the tool?
    What does Visionplanner charge per company?
    How do I lock an old set of books so nobody posts in it?
    Can a sales rep see the credit limit in Exact?
    Why does the purchase approval mail end up in spam?
    How do I deal with a customer who pays in instalments?
    How do I add a second administrator to our Exact Online subscription?
    Where do I change the VAT percentage on a sales invoice in Exact Online?
    Which Exact Online edition includes multi-currency?
    How do I copy the chart of accounts from one company to another in Exact Online?
    Can I archive a company in Exact without losing the history?
    Our bank feed from Rabobank has been importing duplicates since Monday.
    The mobile app of our expense tool crashes when I take a photo of a receipt.
    How do I move my two-factor authenticator to a new phone?
    Can I see a log of who changed a supplier's bank account in Exact Online?
    How do I export all open items to a spreadsheet?
    How do I send invoices through Peppol from Exact Online?
    The webshop calculates the wrong shipping costs, is that due to Exact?
    How do I become an official Exact partner and get my app published?
    Which endpoint returns sales invoice lines in the Exact REST API?
    How do I schedule a Python script on Windows Server?
    How can I delete my Exact Online account altogether?
    Where do I set a new approver for purchase invoices?
    Can I block a debtor so no more orders can be entered?
    How do I cancel our Exact subscription before the renewal date?
    How do I give a new employee access to one company only?
    How are intercompany entries set up between two entities?
    Where do I close the fiscal year?
    Can I merge two companies in Exact Online into one?
    The code from my authenticator app is refused when I log in to Exact.
    How do I invite a new user?
    Can I change the e-mail address I sign in with?
    Is there training for Exact Online administrators?
    Where do I see which users logged in last?
    Is Exact Online SOC 2 certified?
    Where can I find the data processing agreement with Exact?
    How much storage do we have left?
    The totals in my dashboard differ from the balance sheet in Exact, how do I reconcile those?
    Our Qlik reload runs out of memory on the transactions table.
    The API answers 400 Bad Request, Mandatory: Account. What's missing from my JSON?
    XML import says the general ledger account does not exist.
    How do I page through results with skiptoken in the Exact API?
    What is the difference between the sync and bulk endpoints?
    Which scanning tool works best with Exact?
    Is Exact Online better than Twinfield?
    How do I write a data processing policy for a small company?
    Our bank connection with ABN AMRO must be renewed every ninety days, how do I do that?
    The Windows service of our scanner doesn't start after a reboot.
    Bank statements from KBC haven't been imported today.
    How do I block a user in Exact Online?
    How do I make someone else the main user of our subscription?
    Can a user have two e-mail addresses in Exact?
    How do I configure incremental refresh for a Power BI dataset?
    Does Exact provide webhooks for new invoices?
    Our SQL Server agent job fails with a login timeout.
    How do I set up single sign-on with Entra ID for Exact Online?
    Which fields does the TransactionLines table of the API have?
    Our Excel add-in won't install because of group policy.
    How do I build cumulative revenue per month in DAX?
    Why does Exact calculate the low VAT rate on this line?
    Can Exact Online run on our own servers?
    Which browser is recommended for Exact Online?
    What's the price of Invantive Cloud per database?
    What IP addresses does Exact use, for our firewall?
    How long does Exact keep our data after cancellation?
    Our colleague lost his phone with the authenticator, how is it reset?
    Where do I turn on payment reminders by mail?
    The report in our planning tool counts a ledger account twice.
    How do I set up a role for somebody who may only enter invoices?
    SEPA file refused by the bank
    How do I invite ten users at once?
    Purchase invoice stuck in workflow with a colleague who is ill
    Is it allowed under GDPR to store CRM data in the US?
    How do I run the Power BI gateway under a service account?
    Where's the activation mail for a new user?
    Can I add a custom field to the item screen?
    Our payroll run gives an error on wage tax.
    How do I export a trial balance to a pivot table?
    How do I change language and date format of my account?
    Can you write me a VBA macro that cleans up a CSV file?
    Does Exact offer a sandbox environment for developers?
    What does an accountant's licence of Exact cost?
    How do I recover a deleted invoice?
    Two-step verification is refused on my new laptop.
    My scanned invoices are unreadable, what resolution should I use?
    How do I stop users from altering bank account numbers?
    Where's documentation on OData filters in the Exact API?
    Our scanner doesn't recognise the vendor name on invoices.
    Can price lists be imported by CSV?
    How do I close a period so nobody books in it any more?
    My Exact screen stays white in Firefox.
    How do I calculate ageing of open items in SQL?
    Can a user get a default company on login?
    Our CRM duplicates contacts, is there a dedupe function in the CRM?
    How do I import an opening balance?
    invoice numbering after year end
    Depreciation isn't booked automatically, how do I enable that?
    What does a developer charge for building a custom interface?
    The webshop plugin doubles the VAT on export; which plugin setting is wrong?
    How do I give an external adviser a read-only login?
    The vendor's planning site shows 504 on its own login page.
    Can Copilot answer questions about our figures directly?
    How do I set the default payment condition?
    exchange rate wrong in exact
    Where do I request an invoice for my Exact subscription?
    How do I install the mobile app of Exact on an iPad?
    Our time app rounds quarters to half hours, can that be set?
    How can I rename a company in Exact Online?
    What does the code EX-210 on my VAT return mean?
    I forgot my user name, how do I retrieve it?
    Does Exact have a Zapier alternative?
    How do I change who approves expense claims in our expense app?
    Best practice for naming dashboards in Power BI?
    How do I restore a workspace deleted in Power BI?
    Which ports must be open for the on-premises data gateway?
    What's the maximum size of a PDF attached to an invoice?
    How do I record a foreign purchase with reverse charge?
    How do I publish a report to a Power BI workspace?
    Where do I download an audit file in XAF format?
    The Excel ribbon of the add-in vanished after an Office update.
    How do I filter API records changed since yesterday?
    When is Exact's next maintenance window?
    Our invoice mails land in customers' spam folders, what can IT do?
    How do I deploy the vendor's Chrome extension with Intune?
    What's the difference between Exact Online Premium and Professional?
    How do I undo a wrongly matched payment?
    Where do I report a bug on Exact's website?
    How do I make an Exact dashboard tile of my own?
    What vendor offers a link between Lightspeed and Exact, and at what price?
    Why does my bank app show another balance than Exact?
    How do I make new hires get an Exact account automatically?
    Our scan app: how do I restrict which staff may approve invoices?
    My colleague sees a menu I don't, is it her role in Exact?
    Can I archive old companies to save cost?
    How do I write an Azure Function that runs every night?
    add user to exact
    correct a VAT return
    exact licence upgrade
    The Klippa invoice recognition reads the wrong VAT amount, where do I correct that?
    How much does an extra Exact Online user cost per month?
    Our bank feed from Rabobank has stopped importing statements since yesterday.
    Which rights does a sales employee need to create quotations in Exact?
    Can I import a CSV of sales invoices without an app?
    Why is my trial balance different from the balance sheet?
    Can I block a period so nobody can post in it anymore?
    How do I reverse a year-end closing?
    Where can I see who changed a journal entry?
    Does Exact Online support multiple currencies on one invoice?
    Which browser does Exact Online support best?
    My colleague can't log in because her account is locked after too many attempts.
    I entered an invoice twice, how do I delete one?
    Can I set a default VAT code per supplier?
    How do I export the general ledger to Excel?
    How do I connect my bank account to Exact Online?
    The depreciation of my asset isn't posted automatically, why?
    Where can I find my invoice from Exact?
    My VAT return was rejected by the tax office, what do I do?
    We'd like to charge our customers a late payment fee. Is there a setting for that in Exact?
    Can Exact Online handle consignment stock?
    Our bank statements are imported twice each day, how do I get rid of the doubles?
    Our timesheet app rounds hours wrongly before they reach Exact.
    The payroll journal from Employes lands in the wrong period.
    is there an exact online app for android
    Exact asks for a verification code every time, can I trust this device?
    Can I see the history of a customer's credit limit?
    My Exact trial has ended, can I get my data back?
    Can I use Exact Online without a subscription for payroll?
    How do I connect Exact Online to Outlook for sending invoices?
    What is the difference between a division and a cost centre in Exact?
    The amounts in the budget module don't match, who can help?
    I need to post a correction to last year, the period is closed. How?
    Can we get invoices in our customer's language?
    Is there a way to get notified when a bill is overdue?
    How to merge two customer accounts
    Which VAT code do I use for services to a Belgian company?
    Our sales team wants to see invoices in HubSpot, which connector would you recommend?
    How do I close an account at Exact completely?
    I'd like to limit which employees can see salaries in Exact. Where?
    Where can I change the address printed on my invoices?
    Does the bank link need renewing every 180 days?
    Our accountant cannot see the documents we upload in Exact.
    Can I attach the same document to several entries?
    How do I pay the VAT from within Exact?
    Add user to administration
    Bank connection stopped
    Forgot login code Exact
    A colleague leaves; how do I transfer her open tasks in Exact to somebody else?
    I created a new administration but the chart of accounts is empty. How do I copy one?
    Where do I change the owner of a shared dashboard inside Power BI?
    My own login says I have no access to this administration, who grants me that?
    How can I see who logged in to Exact Online yesterday?
    The bank wants me to reconfirm the feed with my card reader, where in Exact is that?
    We want to move our subscription to another reseller. What does that involve?
    What are the differences between Basecone and Klippa, and which do you suggest?
    Does the Shopify plugin support multiple warehouses?
    Is there an app in the store for credit scores?
    I need to remove an ex-employee's user from the licence so we stop paying for it.
    How do I write a query against the Exact API to get only unpaid invoices?
    Where do I upload my Chamber of Commerce certificate for verification?
    Could you recommend a cash flow tool that works with Exact?
    The approval workflow for purchase invoices skips our manager.
    How long must I keep digital invoices by law?
    Our web shop charges the wrong shipping costs, is that a setting in Exact?
    We need SSO with Microsoft for our Exact logins.
    Why is the report in Visionplanner showing a negative margin?
    Can I hide certain ledger accounts from some users?
    My phone with the authenticator is broken, I can't sign in.
    How do I create a recurring invoice?
    Is it possible to rename an administration?
    The vendor charges us for the integration though we ended the contract, what are our rights?
    We get an error "journal is blocked" when posting by hand.
    How do I move open items from one administration to another?
    How can I add another bank account in Xero?
    QuickBooks shows a wrong opening balance.
    How do I limit who may approve payments over ten thousand euros?
    The bookkeeper stays but should no longer be able to post payments. Which role does he need?
    Somebody changed our payment terms without telling me. Where's the log?
    The vendor's mail: "we raise our prices by 10%." Can I cancel?
    The Spanish branch wants its own user with access to their books only. How do I arrange that?
    Reset two factor authentication
    Delete invoice
    Extra licence price
    Export trial balance
    Payroll module settings
    Create new administration
    I can't find the screen to invite our new accountant to our administration.
    How do I let our new accountant log on with his own e-mail address?
    Our ex-bookkeeper still has a login of his own; how do I change his password?
    I see in my app that the invoice layout is off.
    The bank returned a direct debit, how do I register that?
    How can I split a bank transaction over two invoices?
    Does deleting a user in Exact also delete his entries?
    I was made main user, what does that entail?
    We'd like an app to see only invoices of one customer, could Exact's customer portal do that?
    Klippa's own user management: how do I delete a colleague there?
    My Power BI gateway is offline.
    I'm the new treasurer, how do I get access to Exact from the previous one?
    How do I revoke a bank mandate for direct debits?
    How do I withdraw a VAT return that I've sent already?
    How do I transfer the ownership of our Exact subscription to another company?
    Our eHerkenning expired, can you help me renew that?
    My colleague gets "you have no rights for this page" in Exact itself.
    When I open a report in Exact it says no data for this period.
    Our new company needs a VAT number before we can invoice, where do I enter it?
    How do I switch between administrations with a keyboard shortcut?
    Bank feed from ING shows an authorisation expired message
    I'd like to see which users logged in with two-step verification.
    List of all administrations with their creation dates?
    Which inventory app is best for a webshop with Exact?
    Our API developer asks for the documentation of the SalesInvoice endpoint.
    Is there a webhook when an invoice gets paid?
    The JSON we post has a wrong date format, what should it be?
    Our till creates a new customer for each receipt, how to stop it?
    The expense app attaches the wrong picture to a receipt.
    Invoices come through from Gripp without their project code.
    My login at Dext itself is lost, can you reset it?
    Should we take AFAS or Exact for thirty people?
    How do I cancel a user licence mid-term?
    What's the notice period for an Exact subscription?
    Does Exact have a certification for ISO 27001 that I can download?
    Can we sign a data processing agreement with Exact?
    What does the GDPR require us to keep about bookkeeping processors?
    What does a bookkeeper cost per month on average?
    Our former accountant claims we still owe him money. What are our options?
    How do I rename a user in Exact after marriage?
    An employee leaves, how do I forward her mailbox?
    Who can approve purchase invoices while our controller is on leave?
    Is "division" the same as "department" in our organisation chart?
    How do I stop Exact from sending me marketing mails?
    I can't approve a payment batch on my phone.
    Can two people work in the same administration simultaneously?
    Our intercompany postings don't mirror in the other company.
    Our new accountant wants an opening balance from the previous one, how do we import it?
    Is it possible to log on as a colleague to check what she sees?
    How long does Exact retain data after cancellation?
    How do I reset two-factor authentication for a user?
    What does Exact Online Premium cost per month?
    How do I enter a purchase invoice with reverse-charged VAT?
    VAT return was rejected by the tax office
    How do I set up a bank link with ING?
    How do I merge two customers in Exact?
    Does Exact support SEPA direct debit batches?
    Add a new user who can only approve invoices
    Dext recognises the wrong amount on receipts, how do I teach it?
    Our webshop shows the wrong stock levels for one product.
    Which accounting package is best for a small bakery?
    How do I cancel my Exact subscription?
    Change the language of Exact Online to English
    How do I print a balance sheet per cost centre?
    Can I export all journal entries to Excel?
    Generate an XAF audit file for the tax office
    What exchange rate does Exact use for dollar invoices?
    How do I set up approval of purchase invoices?
    A user is locked after five wrong passwords.
    My menu lost the purchase section after an update.
    How do I copy a company including its chart of accounts?
    How do I write a DAX measure for gross margin?
    Which VBA code refreshes all pivot tables?
    Record hours for a freelancer on a project
    How do I register for Peppol in Exact?
    Mollie payout is late this week
    Change invoice numbering in Moneybird
    How do I run payroll in QuickBooks?
    How do I void an invoice in Xero?
    Migrate from Twinfield to Exact, who does that?
    How long must I keep my accounting records?
    Where can I follow training for Exact?
    Stock valuation differs from the general ledger
    How are deferred costs booked over twelve months?
    Does Spendesk offer a discount for non-profits?
    How do I make a user main contact of our subscription?
    Error in my payment file: IBAN invalid
    What roles exist for users in Exact Online?
    Can two people share one Exact licence?
    Is there a free trial for Exact manufacturing?
    Invoice from Exact is twice as high as last year
    Terms of notice for Exact Online contracts
    Recurring invoices for subscriptions, how to set up?
    An invoice was booked in the wrong period, can I change it?
    ICP declaration for EU sales
    How do I handle the margin scheme for second-hand cars?
    Writing off a bad debt and reclaiming VAT
    Bank feed shows duplicates since Monday
    PSD2 consent for my bank expired, how do I extend it?
    Can I import MT940 files by hand?
    Cash register closing doesn't balance
    Shopify order has no VAT number on it
    Magento theme broken after upgrade
    Basecone approval flow skips the manager
    Pleo card declined at a petrol station
    Dext mobile app crashes on my iPhone
    Visionplanner forecast formula returns zero
    Which budgeting tool fits a company with 20 employees?
    Compare SnelStart and Exact for a builder
    Moneybird invoice reminder text, where do I edit it?
    Mollie account verification takes weeks
    QuickBooks sales tax for Texas
    How do I set up bank rules in QuickBooks?
    Add a user to Xero as read-only
    Xero payroll for two employees
    Holiday allowance in payroll for May
    Pension premium calculated wrong on payslip
    Sick leave registration for an employee
    Set a minimum stock level with a warning
    Backorder report per supplier
    Print barcode labels from Exact
    Plan production orders on machines
    Project budget overrun warning
    Revenue recognition over multiple years
    Balance doesn't match after year-end closing
    How do I add a ledger account to the P&L layout?
    SBR filing of annual accounts
    When is the VAT return due in the Netherlands?
    Sale of a fixed asset with a profit
    Loan with interest, how to book monthly?
    Cost allocation between departments
    Consolidate three companies in one balance sheet
    Email invoices land in customers' spam
    How to attach a document to an entry
    Search for a document by amount
    Change number format to comma decimals
    Dark mode in Exact?
    Exact Online page loads slowly since this morning
    Does Exact have an iPad app?
    Support phone number Exact Belgium
    I'm looking for a bookkeeper near Utrecht
    How do I become an Exact certified consultant?
    Write a SQL query that sums turnover per customer
    Convert text to dates in Power Query
    Excel macro disabled by IT
    Which endpoint returns sales invoices in the Exact REST API?
    Pagination with skiptoken in Exact's OData
    Webhook payload for changed items
    GDPR request to delete a customer's details
    Where are Exact's servers located?
    Data processing agreement with Exact, where to download?
    Restore a company I deleted by accident
    Change fiscal year from calendar to broken year
    Log of user logins in Exact
    Scan recognition of Exact itself misses the due date
    Match a payment to several invoices
    Collection agency recommendations
    Calculate gross margin per product group
    We hired a new clerk who starts Monday. She needs a login for Exact, where do I order one?
    A customer paid the same invoice twice. How should I book the refund?
    Our till prints the wrong VAT rate on takeaway food. Where in the till do I change that?
    Our scan app puts every invoice on the same cost account. How do I train it?
    wat is the right VAT code voor export naar UK
    Can I schedule payments for next Friday in Exact?
    Which reports does a bank want for a loan application?
    Upload employees from Excel to payroll
    A supplier's IBAN changed, how do I verify it?
    Split one invoice over two cost centres
    Where do I enter budget figures per month?
    Add an extra signature field to the quotation layout
    My trial administration expired, can I keep the data?
    Is cash accounting possible in Exact Online?
    How do I block a customer with overdue invoices?
    Print address labels for all suppliers
    Convert from SnelStart, how long does it take?
    My session expires after ten minutes, can that be longer?
    Unsubscribe from the Exact newsletter
    Gift vouchers and VAT, how to book?
    Show product photos on quotations
    Where do I find my Exact customer number?
    How do I change the VAT code on a booked purchase invoice?
    Can I export the general ledger to Excel in one go?
    Which Exact Online licence do I need for project accounting?
    Payroll run shows wrong holiday allowance
    How do I add a new user to our subscription?
    Which browser does Exact Online support?
    My invoice PDF is missing our logo
    Is there a limit to the number of administrations in one Exact licence?
    How can I see who changed a customer's bank account number in Exact?
    We forgot to submit the ICP declaration, how to do that afterwards?
    How do I turn on two-factor authentication in Exact?
    How do I merge two debtor records?
    Where do I change the fiscal year of a company?
    How do I set up recurring sales invoices?
    Can a supplier invoice be split over two cost centres?
    Bank feed with ING shows duplicate transactions
    How do I correct opening balances?
    What does error "journal is blocked" mean when I post?
    Can we get a discount on our Exact subscription?
    Our stock valuation is off after an inventory count
    How can I recover a deleted invoice?
    Can I import purchase orders from a CSV file?
    Why does Exact ask me for a verification code every time?
    How do I print an aged debtors list?
    Our purchase invoices scanned with Exact's own scan service come in blank
    Is it possible to hide salaries from certain users in Exact?
    Where can I see my contract end date with Exact?
    How do I add Dutch VAT to a foreign supplier?
    The scanner reads the wrong total from our receipts
    Where do I set a default ledger account for a supplier?
    Can I have two fiscal years open at once?
    Does Exact offer a training for beginners?
    My colleague can't see the menu Payroll, how do I give her that?
    We get error 500 when opening the balance sheet in Exact
    Is there a way to print cheques from Exact?
    How to enter a foreign-currency invoice?
    Which permissions does a user need to approve payments?
    Why is the VAT return different from the ledger balance?
    Can I undo a VAT return that I've already submitted?
    How do I change the address of my company in Exact?
    Where do I find the API documentation for Exact Online?
    How long does Exact keep my data after cancellation?
    Can I add my own fields to the customer card?
    My screen freezes when I open the journal
    Which report shows gross margin per item?
    Is there a keyboard shortcut for saving entries?
    How do I link my PSD2 bank account to Exact?
    How do I link purchase orders to projects?
    Can Exact send payment reminders by post?
    We need to book a car lease, which ledger?
    How do I show the KvK number on my invoice?
    How do I register a credit card statement?
    Is it possible to change an invoice number afterwards?
    Why are my fixed assets not depreciating?
    Can I attach a contract to a customer in Exact?
    How can I block posting to a closed period for some users only?
    Does the free trial of Exact include payroll?
    Where do I see the audit log of logins in Exact?
    What does the icon with the padlock in the journal mean?
    Error: "item is not a stock item" on my sales order
    How to delete a draft invoice?
    What's the maximum file size for documents in Exact?
    The app prints every receipt twice, is there a setting for that?
    How do I give a user rights to the sales module only?
    Which payroll package works with Exact in Belgium?
    Our direct debit batch got rejected by the bank
    My password reset mail from Exact never arrives
    How do I reverse a depreciation entry?
    Is Moneybird cheaper than Exact for a freelancer?
    Can I rename an administration in Exact?
    How do you book reverse-charge VAT on EU services?
    Power BI measures show blanks for the last quarter, how do I write the DAX?
    Where can I download the Exact invoice for our licence?
    How can I stop Exact from logging me out after ten minutes?
    Is my Exact data backed up?
    Our shipping app prints the wrong address, who fixes that?
    Where do I change the language for one user?
    Does Exact have an English helpdesk?
    How to split a payment over multiple invoices?
    The integration posts with the wrong VAT rate
    How do I convert from QuickBooks to Exact?
    My consolidation doesn't eliminate intercompany sales
    Where do I set up approval workflow for invoices?
    What's the deadline for filing VAT in the Netherlands?
    How can I see deleted entries?
    Shopify orders arrive without discount lines in Exact
    How do I set the number of decimals on prices?
    Who's my account manager at Exact?
    Can I archive an old administration myself?
    How do I reverse a bank import?
    Can the scanner app split a PDF with several invoices?
    How do I add bank details to the invoice footer?
    Where can I set default payment terms?
    Which fields are required in the relations import?
    Our Exact screen shows last year's figures by default, can that be changed?
    How do I reopen a closed VAT period?
    Can Exact handle a 13-period fiscal year?
    The app's own login page says my trial is over
    How do I record a bad debt?
    How long does support at Exact take to reply?
    add bank account
    exact online price list
    intrastat declaration how
    My user can't see purchase invoices, where are the roles?
    How do I transfer my licence to another company owner?
    The HR app rejects our holiday requests
    Which export format does the tax authority need?
    Can you fix a wrong opening balance for me?
    How do I connect Exact to my scale in the shop?
    Who approves expense claims in our tool by default?
    What's the keyboard for the euro sign in Exact's mobile app?
    How can I merge two Exact accounts?
    Where do I reset the two-step verification of a colleague in Exact Online?
    How much does an extra user on our Exact Online licence cost per month?
    Can I give a user read only rights for the purchase journal?
    Where do I find the invoice for our Exact Online subscription?
    Does Dext cost extra when I connect it with Exact Online?
    Can Exact Online send payment reminders automatically?
    Which bank accounts can I link to Exact Online in Belgium?
    Is there a way to log in to Exact Online with Microsoft single sign-on?
    The export to Excel from the general ledger cuts off after ten thousand rows
    How do I withdraw a submitted VAT return in Exact Online?
    My administration is gone from the list after I logged in, I only see the demo company
    User limit reached when adding someone to Exact Online
    Can my accountant see everything in my Exact Online?
    Does Exact Online have a test environment where I can practise bookings?
    Our salary link between Nmbrs and Exact books on the wrong cost centres
    How many administrations are included in the accountancy licence?
    The scan app doesn't recognise supplier names anymore
    How can I limit what our intern can see in Exact Online?
    Why is my trial balance out by a cent?
    Can I change the email address I use for signing in?
    How do I pay several suppliers at once with a SEPA file?
    The bank import shows duplicate transactions
    Why do I get logged out of Exact every thirty minutes?
    What does the error Period is closed mean when I post an entry?
    Where can I download the annual report template in Exact?
    Can I get a discount if we move three companies to Exact Online?
    How do I merge two customer records in Exact Online?
    Our Mollie payouts don't match the bank line in the ledger
    What's the phone number of Exact support?
    Is it possible to give someone access to invoices but not to payroll?
    How long does Exact keep our data after we cancel?
    Can a customer pay online straight from the invoice mail?
    Which roles exist in Exact Online and what can each of them do?
    The currency rate for USD isn't updated in Exact
    Can I undo a posted entry in the sales journal?
    How do I activate electronic invoicing through Peppol?
    Is there a mobile app for approving purchase invoices?
    How do I change the fiscal year in Exact Online?
    Can I set up approval of payments by two people?
    Why does my bank reconciliation not suggest matches any more?
    Can I see deleted bookings in the logbook?
    Do I need a separate licence for each of my administrations?
    A supplier says our payment arrived twice, how do I check that in Exact?
    Can two legal entities share one debtor list?
    Exact Online API documentation for sales orders
    How do I let my assistant only enter purchase invoices?
    Our scanner app says that the invoice is a duplicate, but it isn't
    How do I stop Exact from sending newsletters to our director?
    Can I lock a period so nobody can post in it?
    Refund for unused months of our Exact subscription
    Can I use one login for my own company and for my client's?
    How do I print a list of fixed assets?
    Does Exact offer an integration with Salesforce out of the box?
    I'd like to have our BI figures in another currency
    Exact Online export to ViiA or Caseware
    We want to cancel the second administration in our package
    The Exact login page says my account is locked
    Can I forward invoices by email so they get scanned automatically?
    How long are tokens in the Revolut bank feed valid?
    Purchase invoice approval workflow stuck on a former employee
    Where do I find our customer number with Exact?
    How can I see which user deleted an invoice?
    Compare Exact Online with Twinfield for a small firm
    How do I connect my PayPal account to Exact Online?
    Can Exact Online handle margin scheme VAT?
    How do I stop the automatic bank import for one account?
    Which apps are best for scanning receipts with Exact Online?
    We have been invoiced twice for the same user licence
    Is there a limit on the number of users per administration?
    Can I see a history of changes to a supplier's bank account number?
    The VAT code on imported invoices is always wrong
    How do I set a spending limit per employee?
    Do I have to pay for support calls to Exact?
    Change the language for one user only
    Our invoices show the wrong IBAN since last month
    Is there an English manual for the assets module?
    Transfer an administration from one owner to another after a sale
    How do I enter a foreign invoice with reverse charge?
    My employee can't open the HR tab
    Is the Exact Online app available for Android tablets?
    Can I see my bookkeeper's activity in our books?
    What are the opening hours of Exact's helpdesk?
    How can I make a copy of a chart of accounts?
    Can I add a temporary user for two weeks?
    Does withdrawing money from my business account need an entry in Exact?
    The approval app does not send push notifications
    Why does the balance sheet differ from the trial balance?
    How do I get rid of the demo data in our company?
    Who can approve a new payment batch at our bank from Exact?
    Are there webinars to learn Exact Online?
    My accountant wants a copy of all purchase invoices as PDF
    How to activate the warehouse module?
    Two users made the same entry, which one can I delete?
    Can I block a user from deleting entries?
    I want to see the contract we signed with Exact
    Our bank link needs renewing every 180 days, how do I do that?
    How can I get a list of all our users and their roles?
    Does Exact support Apple Pay on invoices?
    What does it cost to store documents in Exact?
    Can the scanning app split a PDF with several invoices?
    Reverse an incorrect stock count
    Is my data in Exact encrypted?
    The wizard for the year-end closing hangs
    Change VAT period from quarterly to monthly
    Does anyone know a plugin for WooCommerce and Exact?
    Assign an invoice to another approver
    Set default ledger account for a supplier
    Approve timesheets in bulk
    Exact keeps asking me for a verification code on every login
    How do I withdraw an invoice that has already been sent?
    Who do I call about a hacked Exact account?
    Do we need the Premium edition for multi currency?
    The cost of the Exact Online API, is there one?
    What's the default password of a new user?
    Add a second address to a customer
    Restrict sales staff from seeing margins
    Is there a free version of Exact Online for starters?
    Our Peppol registration is with another provider, can we move it?
    What happens to our licence when the main user dies?
    How do I book a private withdrawal?
    Can I connect two Exact environments to each other?
    Is it possible to share a report with someone who has no login?
    Overdue reminder texts in three languages
    What is the file size limit for attachments?
    Delete an unused ledger account
    Which licence has the API enabled?
    Sign-in with Google for Exact Online?
    Our subscription renews automatically, when is the notice period?
    Change the order of fields on a quotation
    How can I give my tax adviser access to just one administration?
    Is the old Exact Globe still supported?
    Invoice numbering has a gap, is that allowed?
    The PDF of our sales invoices has no page numbers
    Show budget next to actuals in the P&L
    Why has my colleague more menu items than I do?
    Will a price increase apply to our current contract?
    Upload a logo for e-mails
    Where is the recycle bin for documents?
    Lock a user after office hours
    Auto-complete of addresses doesn't work
    My accountant can't open our company, it says no access
    Print address labels from Exact
    Who may sign the annual accounts digitally?
    Does Exact work with a VPN?
    Can I ask Exact to delete a company for good?
    Update our VAT number on all documents
    How can I book a bank line in two ledgers?
    I cannot find the button to add a user
    What is the default VAT code?
    Is there a way to schedule payments for next month?
    The invoice was rejected by our customer's portal
    How do I report a bug in the Exact mobile app?
    Give all employees access to the expense claims only
    What is the cheapest plan that includes the purchase module?
    Set up two-factor authentication for all staff
    Where can I see which licence parts we have?
    Which documents must I keep for seven years?
    Where's the report for the intrastat declaration?
    How do I restore the standard menu?
    Add a new bank to the list of payment methods
    Can I send invoices from my own mail server?
    Upgrade from Essentials to Plus
    Convert a personal account into a company account
    My time sheet app can't find the project list
    Do refunds to customers need a credit note?
    Use Exact offline on a plane
    Cannot remove a user because he's the main contact
    Set a credit limit for a client
    Automatically match payments by reference
    Terms and conditions under the quotation
    Our domain changed, how do we update all user emails?
    How to enable dark mode
    Reconcile a credit card statement
    Approve a user request as administrator
    We linked our ABN AMRO account in March. Since last week the statements arrive a day late and sometimes twice. Who should I contact about the bank link?
    My colleague has the role of controller but gets "insufficient rights" when he opens the cost analysis. Which role should I give him?
    The import of my CSV with sales invoices gives an error about a missing VAT code on line 3. I use the template from Exact.
    Is it possible that a client signs our engagement letter in Exact? If so, do we need an additional module or an app from the store?
    How do I allow a warehouse worker to see stock but not prices? He's got a user already but sees way too much.
    After the merger we have two Exact contracts. Can they be put together into one and will we get money back?
    We need a new boekjaar for 2027, where do I add that?
    Where do I set the right for approving holiday requests? My manager left and nobody else can approve.
    Do I need an app to send e-invoices to the government, or is that built in?
    Our auditor wants read-only access to one administration for two weeks. How do I make such a user?
    Who can see my payslip in Exact?
    I want to hide certain menu items from all my staff
    Withdraw my cancellation of the Exact contract
    One of our users sees an empty list of administrations after logging in. Other users don't have the problem. Where do I set which ones he may open?
    I forgot which email address I used for my Exact account, how can I retrieve it?
    How do I connect the scanner in our office to the Exact document inbox?
    Our licence has five users and six names in the list. Will Exact bill us for the extra one?
    What do I do when the tax authority says the payroll return was rejected?
    Is there a keyboard shortcut for switching to another administration?
    Where can I download invoices from Exact for all the years we've been a customer?
    Can I let a customer log in to see only his own invoices?
    Two-step verification keeps failing because the codes have expired by the time I type them
    Which administrator rights does my IT partner need to install the Exact add-in on our computers?
    How do I see which of my invoices haven't been sent yet?
    I'd like a trial of the project module without changing our plan
    Our Exact invoice shows an app fee. Is that billed by Exact or by the app vendor?
    How can I change who receives the mail when an invoice needs approval?
    Link a payment terminal to Exact, is that possible?
    Exact Online invoice scanning subscription price
    We want to give our bank access to our annual figures. Should I create a user for them or send the report?
    My colleague cannot see the app store button in her menu. Is that a matter of licence?
    How do I delete my credit card from the Exact subscription?
    What's the best way to train a new colleague in Exact?
    Does Exact have an app for employees to see their schedule?
    Can I revoke a user's access to the payroll reports but keep the rest?
    I want to end our contract with Klippa, how?
    Approving my timesheet fails with an access error, my manager can't do it either
    Remove a company from my favourites list in Exact
    Show me how to write off a bad debt
    Can I open two administrations side by side in separate tabs?
    Does anyone know how to stop Exact from posting to a blocked ledger account?
    Reset the numbering of my purchase invoices
    An app shows our bank balance in dollars, how come?
    Do external apps in the store get checked by Exact for security?
    Invoice approval app recommends a new rule each time, can I turn it off?
    We want our app listed in the Exact App Store. What are the conditions and the fee for partners?
    Our import/export menu lacks the option for XML. Do we need a different edition for that?
    Exact tells me I must verify my bank account before using the payment service. Where do I send the documents?
    Can I restrict from which IP addresses our users log in to Exact?
    Is there a way to undo the merge of two contacts?
    Could an app automatically rename the attachments of my purchase invoices?
    Why would a reminder be sent to a customer that has paid already?
    Our external payroll officer says he's missing rights for the wage tax return. Which module right is that?
    How do I fix the wrong opening hours on the payslip portal?
    Wrong language on my invoices after I changed the customer's country
    Which of our users used the mobile app last month?
    How do I get the discount for accountancy students?
    Which rights does a user need to change the bank details of a supplier?
    A colleague can log in but the Financial tab stays hidden for him
    What do I do about a duplicated supplier after the OCR app created a new one?
    Can a bookkeeper post in my books without me seeing it?
    Delete my Exact trial account please
    Where's the audit trail of a bank detail change?
    Does our accountant get notified when I add a user?
    How can I translate the chart of accounts?
    Does Exact Online handle 13 accounting periods?
    Rights of the works council on financial information
    Translate this invoice into Dutch for me
    My invoice app can't log in to my Gmail any more
    Is there a link to download the Exact terms of service?
    How do I get a refund for a training I couldn't attend?
    Our client asks for access to his own administration, which kind of user licence do we order?
    Which insurance covers cyber fraud in bookkeeping?
    Does Exact pay interest on prepaid licences?
    Can an intern have a cheaper login that only scans receipts?
    The user manual link in Exact leads to a page that doesn't exist
    Where do I approve the purchase order that my buyer sent me?
    How do I print the reconciliation of my VAT control account?
    Is the Exact Online chatbot able to post entries?
    We are locked out: main user left, nobody else is administrator. How do we regain control of the licence?
    What is a safe password length for accounting systems?
    The tax office wants read access for an inspection. How do others arrange that?
    I need a licence for a second person in the warehouse, what type is the cheapest?
    My colleague's account was deleted; are her bookings still there?
    Can Exact warn me if a supplier's VAT number is invalid?
    Merge two Exact subscriptions
    How can a viewer-only user download PDF invoices?
    Is there any way to see the costs per customer in Exact?
    We can't find who cancelled our subscription
    Set up an approval step for new suppliers
    What's the difference between an administration and a cost centre?
    Can a company be moved to the Belgian version?
    Exact asks for a verification text message to a number I no longer have
    How to import a price list
    The scanner at the front desk won't send to e-mail
    How do I clear the cache of the Exact app on iPhone?
    Does two-factor apply to API users as well?
    How can I request deletion of a former employee's personal data?
    Show the phone number of the customer on the packing slip
    Our app developers want a sandbox from Exact, whom do they ask?
    Is bank-level authorisation still needed when I pay with Exact?
    My sales reps want to see open invoices on their phones
    How to block a period for everyone but the accountant
    Does a dormant company still need its own licence?
    How do I give feedback about a third-party app in the store?
    What are the bookkeeping rules for crypto?
    An employee wants a copy of his contract from the HR file
    Why does the cash flow forecast ignore recurring invoices?
    Someone changed our invoice template, can I see who?
    Which cookie settings does Exact Online need?
    Please cancel my demo appointment
    Which of the two Exact apps on the App Store is for receipts?
    Can I charge a client for the software licence through Exact?
    What is the deadline for my quarterly VAT return?
    I pay for a connector every month, how do I cancel that payment?
    How do I rename the user who posts our automatic entries?
    Can Exact suggest a depreciation term?
    How do I change the VAT period from quarterly to monthly in Exact Online?
    Can I get a copy of the invoice Exact sent us in March?
    My Shopify orders are imported twice, how do I remove the duplicates?
    What is the price of the Klippa subscription per month?
    Our employee forgot his Exact password, how can he reset it?
    Our pay slips are wrong for two employees this month, where do I correct that?
    How many administrations are included in the Exact accountancy bundle?
    Why does the balance sheet not match the trial balance?
    Dext reads the wrong amount from receipts, how do I train it?
    Is there a way to change the language of Exact Online to German?
    How do I cancel my Xero subscription?
    Can I restrict an employee so that she only sees purchase invoices?
    What does it cost to have the Lightspeed connector built by a partner?
    The WooCommerce plug-in puts orders on the wrong ledger account, where is that mapping?
    My password for Mollie is lost.
    Where do I find the annual statement of my Mollie fees?
    Can Exact Online handle multi-currency bank accounts?
    How do I set up recurring invoices?
    Basecone shows documents in the wrong order, how can I sort them?
    Who do I call for a demo of Visionplanner?
    How do I merge two debtors in Exact Online?
    Can my accountant file the VAT return straight from Exact?
    The printer prints my invoices without a header.
    Pleo card was declined in a restaurant, why?
    Is there a discount for charities on Exact Online?
    My trial balance exports to Excel with broken columns.
    I want to change the fiscal year of a company.
    Which VAT code for reverse charged services from Ireland?
    How do I add a new bank account in Exact Online?
    How can I hire an Exact consultant?
    The depreciation of an asset stopped after year end.
    How do I refund a customer through Mollie?
    Does Exact Online store my data in Europe?
    What should I charge for bookkeeping per hour?
    Which report shows me the gross margin per item?
    Why is my payroll tax higher this month?
    Our Microsoft 365 licences have expired, who renews those?
    How do I correct a wrong opening balance?
    The app on my phone drains the battery, what can I do?
    Is Xero cheaper than QuickBooks for a small shop?
    How do I print a list of all suppliers?
    When is the deadline for filing the annual accounts with the chamber of commerce?
    How to add a colleague as a user in Basecone?
    Can I see who changed a booking last week?
    Our bank changed its IBAN format, what do I fill in?
    vat return deadline
    payroll run wrong month
    Can customers pay my Exact invoices by iDEAL?
    How do I make a backup of my QuickBooks file?
    Where can I learn DAX for my sales report?
    How do I file an objection to a tax assessment?
    The hotel system books tourist tax on the wrong account.
    Please send me the terms and conditions of Exact Online.
    How do I switch to another company within Exact?
    How do I change my own e-mail address in Exact?
    Which cash register works best with Exact Online?
    I can't open PDF attachments in my browser.
    Does the mileage app cover electric cars?
    Could you recommend an accountant in Utrecht?
    My debtor list shows negative balances.
    How do I cancel a direct debit mandate of a client?
    What does a controller earn in the Netherlands?
    Could I get the invoice sent in two languages?
    My colleague can't see the purchase journal, which user role does he need?
    How do I reconcile PayPal in Xero?
    Can Exact calculate holiday allowance?
    How do I make an invoice in Moneybird?
    How do I assign a dimension to a booking?
    Where do I upload my annual report?
    The bank feed from ABN AMRO asks me to renew its consent every 180 days, how?
    How many days does a SEPA payment take?
    Why was I charged twice for Exact?
    How can I export all journal entries to CSV?
    Do you offer training for Exact Online beginners?
    Can I book in dollars in a euro administration?
    How do I block a debtor for new orders?
    My invoice PDF is too big to e-mail.
    How to set up a purchase approval workflow?
    My employee needs a role with less rights on bank data, where do I change his rights?
    Why doesn't the Exact mobile app show my dashboard?
    What does error 500 in my web shop mean?
    How can I make the font in Exact bigger?
    Which bank has the best business account?
    How do I send a statement of account to a customer?
    Is the mileage allowance tax free?
    How do I change the owner of a Moneybird account?
    What is the difference between cash and accrual accounting?
    Where can I turn off e-mail notifications in Exact?
    Do I need a licence for each warehouse worker?
    How do I add my logo in Moneybird?
    Can I pay suppliers in batches from Exact?
    The receipt scanner app crashes on iPhone.
    How do I delete a customer?
    How do I reset two-step verification?
    What is the VAT rate on books in the Netherlands?
    Does Exact have an API for weather data?
    How can I stop getting newsletters from Exact?
    My salary slip PDF has the wrong address.
    How can I add a sales discount line?
    Where can I find the invoice of our Microsoft licences?
    How do I split the cost of a subscription over twelve months?
    Why is the stock value negative?
    The barcode scanner doesn't connect to Wi-Fi.
    How do I import fixed assets?
    Where do I see my remaining trial days?
    How can I print the ledger per account?
    Where do I enter the chamber of commerce number?
    My web shop's prices include VAT twice.
    How to change someone's role in Exact to bookkeeper?
    How do I record a stock count?
    Which e-invoice format does the government require?
    Does Mollie charge for refunds?
    How do I calculate depreciation per month?
    Is there an Exact Online status page?
    How can I add my accountant to QuickBooks?
    Can I set up a budget per department in Exact?
    The iDEAL payment page is in the wrong language.
    How do I sign up for Exact Online?
    How do I file an EU sales list?
    What's my customer number at Exact?
    Why can't my colleague approve invoices in Basecone?
    How do I close a sales order that was partly delivered?
    Which plan of Moneybird includes multiple users?
    How do I report a bug in the Lightspeed till?
    Is my subscription billed monthly or yearly?
    How do I convert my sole proprietorship to a limited company?

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
