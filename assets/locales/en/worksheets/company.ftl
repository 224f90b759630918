# About the company: the first questions. The answers set the order of the guide and the content of the papers
company = About your company
    .intro = About five minutes of questions. Start with what you know. “I don’t know” is an answer too.

company-section-basics = The basics
    .intro = Your name, your trade, and how many of you there are.
company-section-selling = What you sell and where
    .intro = What you offer, and where orders come in.
company-section-payments = Payment
    .intro = How money reaches you.
company-section-information = Information in your care
    .intro = What you hold about people.
company-section-working = How you work
    .intro = Work away from the premises, and people’s own devices.
company-section-helpers = Who helps you
    .intro = Work that other firms or people do for you.
company-section-systems = What you use
    .intro = Services on the internet, and equipment on site.
company-section-path = Path
    .intro = Choose how much time to spend.
company-section-people = Who looks after it
    .intro = The people whose names appear on your papers.
company-section-paper = Contact and business year
    .intro = The phone number we print, and when your year begins.

company-name = What is the full name of your company or shop?
    .label = Company name
    .help = Write it as registered, including “Co., Ltd.” or the like.
    .effect = Every document carries this name.

company-trade = Which is closest to what you do?
    .label = Trade
    .help = If several fit, choose the one that earns the most.
    .option-retail = Shop
    .option-retail-note = You sell goods over the counter
    .option-ecommerce = Online or mail order
    .option-ecommerce-note = Orders come mainly by web or phone
    .option-manufacturing = Manufacturing
    .option-manufacturing-note = You make and deliver goods
    .option-clinic = Clinic, pharmacy, or care
    .option-clinic-note = You see patients or people in care
    .option-office = Office or services
    .option-office-note = Accounting, design, beauty, classes, and so on
    .option-construction = Construction
    .option-construction-note = You work on site
    .option-restaurant = Restaurant or inn
    .option-restaurant-note = You host guests at tables or in rooms
    .option-other = Something else
    .effect = The order of the guide follows your trade.

company-size = How many people work there?
    .label = Number of people
    .help = Count the owner, part-timers, and temporary staff too.
    .option-1-5 = 1 to 5
    .option-6-20 = 6 to 20
    .option-21-50 = 21 to 50
    .option-51-100 = 51 to 100
    .option-over-100 = More than 100
    .effect = The “why now” of the guide follows your number.

company-what-we-sell = What do you sell or provide?
    .label = Goods and services
    .help = A few words, such as “regional specialties” or “home repairs.”
    .effect = It opens your information security policy.

company-channels = Where do orders come in?
    .label = Sales channels
    .help = Choose all that apply.
    .option-shop = In the shop
    .option-shop-note = Customers come to you
    .option-phone = By phone or fax
    .option-phone-note = You take orders by voice or on paper
    .option-online-shop = Your own online shop
    .option-online-shop-note = You sell on your own site
    .option-marketplace = An online marketplace
    .option-marketplace-note = You sell on someone else’s site
    .option-visits = Visits
    .option-visits-note = You go to your customers
    .effect = If you sell online, estimating the impact of an outage comes earlier.

company-payments = How do customers pay you?
    .label = Payment methods
    .help = Choose all that apply.
    .option-cash = Cash
    .option-cash-note = At the counter or on delivery
    .option-card-terminal = Card, at a terminal
    .option-card-terminal-note = Customers insert or tap
    .option-card-online = Card, on a web page
    .option-card-online-note = Customers type the number on a screen
    .option-qr = QR code or e-money
    .option-qr-note = Customers pay with a phone or IC card
    .option-invoice = Invoice or bank transfer
    .option-invoice-note = You are paid later
    .ask = Whoever keeps the accounts, or the firm that installed the card terminal
    .effect = If you take cards, the policy adds how you handle card numbers.

company-card-numbers-kept = Do you keep card numbers on paper or in a spreadsheet?
    .label = Card numbers kept
    .help = This includes notes from phone orders. Keeping none is called [non-retention of card data](term:card-non-retention).
    .ask = Whoever takes the orders
    .effect = If you do, checking laws and contracts comes earlier.

company-personal-data = Which information about people do you hold?
    .label = Personal information held
    .help = [Personal information](term:personal-data) includes paper lists, order slips, and contacts in a phone.
    .option-customers = About customers
    .option-customers-note = Names, addresses, phone numbers, purchases
    .option-employees = About staff
    .option-employees-note = Résumés, pay, emergency contacts
    .option-health = About health
    .option-health-note = Medical records, checkup results, allergies
    .option-my-number = My Number
    .option-my-number-note = The individual number you need for payroll and taxes
    .option-none-of-these = None of these
    .ask = Whoever handles payroll or the customer list
    .effect = It decides which laws we suggest and what the policy says.

company-telework = Does anyone look at work screens away from the premises?
    .label = Work away from the premises
    .help = Reading work mail on a phone at home or on the train counts. It’s one form of [telework](term:telework).
    .effect = If so, the policy adds promises for working elsewhere.

company-own-devices = Does anyone use their own phone or computer for work?
    .label = People’s own devices
    .help = A personal phone used to arrange shifts counts.
    .ask = Your staff. Ask how they usually get in touch.
    .effect = If so, rules for [personal devices](term:own-device) come earlier.

company-outsourcing = Do other firms or people do part of your work?
    .label = Outsourced work
    .help = Running the website, bookkeeping, and delivery count. We call whoever does it a [contractor](term:contractor).
    .effect = If so, we add what to check before a contract, and a sentence in the policy.

company-outsourced-work = What do they do for you?
    .label = Work done by others
    .help = Choose all that apply.
    .option-website = Website or online shop
    .option-website-note = They build or update it
    .option-bookkeeping = Bookkeeping and taxes
    .option-bookkeeping-note = A tax accountant or accounting office
    .option-delivery = Delivery and shipping
    .option-delivery-note = They receive your customers’ addresses
    .option-it-support = Computers and networks
    .option-it-support-note = They set up or repair
    .option-payroll = Payroll and social insurance
    .option-payroll-note = They receive information about your staff
    .ask = Whoever sees the invoices. The list of monthly payments is a good clue.
    .effect = If others look after your website, checking before a contract comes earlier.

company-cloud = Which internet services do you use?
    .label = Cloud services
    .help = A service you use over the internet, without installing it, is a [cloud service](term:cloud).
    .option-mail = Mail and calendar
    .option-mail-note = Gmail, Outlook, and so on
    .option-storage = File storage and sharing
    .option-storage-note = You keep photos or papers online
    .option-accounting = Accounting and payroll
    .option-accounting-note = You keep the books or pay staff online
    .option-shop-system = Register, booking, or online shop
    .option-shop-system-note = Sales and orders are recorded online
    .option-other = Something else
    .option-none-of-these = None of these
    .ask = Whoever knows the monthly payments
    .effect = It changes what to check before a contract, and how soon to prepare for outages.

company-shop-wifi = Do you offer Wi-Fi to customers?
    .label = Customer Wi-Fi
    .help = A signal open to customers, apart from the one you work on.
    .ask = The firm that set up the Wi-Fi
    .effect = It helps you decide, under Protect, whether to keep it apart from the line you work on.

company-factory = Are any machines in your factory or workshop connected to a network?
    .label = Connected machines
    .help = A refrigerator you check remotely counts, and so does a processing machine.
    .ask = The firm that installed the machine, or whoever runs it
    .effect = If so, estimating the impact of a stopped machine comes earlier.

company-representative = Who represents the company?
    .label = Representative
    .help = The person who signs the policy.
    .effect = Goes into the policy’s signature and the education plan’s approval box.

company-security-officer = Who is your security officer?
    .label = Security officer
    .help = The person who hears first when something is wrong. The owner may take this on.
    .ask = The representative. Choose someone who knows the daily work.
    .effect = Becomes the contact on the policy.

company-deputy = Who stands in when the security officer is away?
    .label = Deputy
    .help = Someone whose days off don’t fall on the same days.
    .ask = The security officer
    .effect = Makes clear whom to ask on the officer’s days off.

company-contact-phone = Which phone number do customers call with questions?
    .label = Contact phone
    .help = It’s printed on the policy you put up, so choose a number you can make public.
    .effect = Appears at the foot of the policy.

company-fiscal-year-start = In which month does your business year begin?
    .label = Start of the business year
    .help = The month after you close the books. A sole proprietor in Japan chooses January.
    .option-1 = January
    .option-2 = February
    .option-3 = March
    .option-4 = April
    .option-5 = May
    .option-6 = June
    .option-7 = July
    .option-8 = August
    .option-9 = September
    .option-10 = October
    .option-11 = November
    .option-12 = December
    .ask = Whoever keeps the accounts, or your tax accountant
    .effect = The months of the education plan begin here.
company-path = How far do you want to go?
    .label = Path
    .help = If unsure, begin with “First steps”. When you change it later, nothing you wrote is lost.
    .effect = It sets the steps of each action and the time in the year plan.
    .option-quick = First steps
    .option-quick-note = Lv.1. For each action, only the small step you can finish today
    .option-baseline = Standard
    .option-baseline-note = Lv.2. Someone owns it and it becomes a habit; fits most companies
    .option-comprehensive = Thorough
    .option-comprehensive-note = Lv.3. Written down, reviewed and tested; for companies that must explain it to customers or auditors
