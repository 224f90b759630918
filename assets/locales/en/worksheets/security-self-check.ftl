# Self-check: the 25 topics and their order follow IPA’s guideline; the questions are our own
security-self-check = Security self-check
    .intro = Answer with your daily work in mind. There are 25 questions, about 15 minutes. “I don’t know” is an answer too, and each question says whom to ask. The topics follow IPA’s guideline for small businesses, and the words are ours (checked November 2026).

security-self-check-section-basic = The basics
    .intro = Five things every firm needs. They work as habits, not as a one-time task.
security-self-check-section-staff = What people do
    .intro = Thirteen questions about daily work. Answer them with your team to see how things really are.
security-self-check-section-organization = What the firm does
    .intro = Seven questions on promises, teaching, and outside help. Look for what’s on paper.

security-self-check-q1 = Is the software on your computers, phones, and register kept up to date?
    .label = Updates
    .help = It’s in place if [updates](term:update) install by themselves. Count the register and router too. A device past its [end of support](term:end-of-support) makes it “partly.”
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The firm that set up your devices, or whoever looks after the computers

security-self-check-q2 = Does software that finds viruses run on each device you work with?
    .label = Antivirus software
    .help = [Antivirus software](term:antivirus) that came with the device is fine. It’s in place if its screen shows an update from this week.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The store where you bought the computer, or whoever looks after it

security-self-check-q3 = Are your passwords long, hard to guess, and different for each service?
    .label = Password strength
    .help = It’s in place if none holds the shop’s name or phone number and there’s no [reuse](term:password-reuse). A [password manager](term:password-manager) can do the remembering.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Each person who uses a service. Never ask for the password itself.

security-self-check-q4 = Can only those whose work needs it open your important information?
    .label = Who can open it
    .help = Look at the [access rights](term:access-right) of shared folders and cloud services. If someone who has left can still get in, it’s “partly.”
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The administrator of your shared folders and services

security-self-check-q5 = Do you hear about new tricks and talk about them with everyone in the shop?
    .label = Sharing new tricks
    .help = One story a month at the morning meeting is enough. Warnings about [phishing](term:phishing) from your bank or delivery company are good material.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The security officer

security-self-check-q6 = Faced with an unexpected attachment or link, does everyone stop before opening it?
    .label = Attachments and links
    .help = When an email says “urgent,” you phone a number you already know. That habit closes the door to [phishing](term:phishing). It’s in place when everyone knows it.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who receive email and messages

security-self-check-q7 = Is there a moment to check the address before email or a fax goes out?
    .label = Checking the address
    .help = Reading the number aloud, a second pair of eyes, or hiding addresses in group email: keep up one and you’re covered against [misdirected email](term:mis-sending).
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who send orders and invoices

security-self-check-q8 = When important information goes to someone outside, do you limit who can see it?
    .label = Handing over information
    .help = It’s in place if you keep it out of the email text and use a [sharing link](term:sharing-link) limited to named people and a date. [Passworded attachments](term:passworded-attachment) are no longer advised.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who send quotes and lists

security-self-check-q9 = Does your work Wi-Fi have both proper encryption and a password of your own?
    .label = Wi-Fi settings
    .help = It’s in place if the settings say “WPA2” or “WPA3” and the [default password](term:default-password) is gone. Keep [customer Wi-Fi](term:guest-wi-fi) separate.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The firm that installed your line or router

security-self-check-q10 = Do you have ground rules for browsing at work and for posting as the shop?
    .label = Browsing and social media
    .help = Two are enough. Install nothing the work doesn’t need. Have two people look at a [social media](term:social-media) post for faces and slips before it goes out.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever posts for the shop

security-self-check-q11 = Do you copy the records you can’t do without to another place at set intervals?
    .label = Backup
    .help = It’s in place if bookings, sales, and lists have a daily or weekly [backup](term:backup) and you [restore](term:restore) one each year as a test. Untested means “partly.”
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who enter the accounts and bookings

security-self-check-q12 = At the end of the day, are papers and USB memory sticks off the desks?
    .label = Clear desks
    .help = It’s in place if lists and forms go into a locked drawer. Look around the front desk and [register](term:point-of-sale) too.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Front-desk and office staff

security-self-check-q13 = Do people who carry information or devices out have ways not to lose them?
    .label = Carrying things out
    .help = Carry only what’s needed, note it on the [sign-out sheet](term:taking-out), leave nothing in the car. With [disk encryption](term:hard-disk-encryption) on devices as well, it’s in place.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who deliver or visit

security-self-check-q14 = While you’re away from your seat, is your screen safe from eyes and hands?
    .label = Screens left alone
    .help = It’s in place if the [screen lock](term:screen-lock) comes on by itself in a few minutes and the front-desk screen doesn’t face customers.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those at the front desk and register

security-self-check-q15 = Is it hard for people with no business there to enter your office or workroom?
    .label = Who may enter
    .help = A door or sign marks the limit, and repair and delivery people are greeted and sign in. [Entry control](term:entry-control) can start that small.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The team leader

security-self-check-q16 = Do laptops and tablets go somewhere with a lock after closing?
    .label = Storing devices
    .help = A cabinet, a drawer, or a cable lock will do. Put [USB memory sticks](term:usb-memory) there too. If even one device stays out, it’s “partly.”
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever leaves last

security-self-check-q17 = Does the last person out lock up and note it?
    .label = Locking up
    .help = It’s in place if times and names line up on a sheet by the door. A list of who holds spare keys is part of [physical security](term:physical-security) too.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Those who open and close

security-self-check-q18 = Do you make sure nothing can be recovered from papers and devices you throw out?
    .label = Throwing things out
    .help = Shred paper or send it to be dissolved. With a certificate of erasure for computers and USB memory sticks, it counts as [secure disposal](term:secure-disposal).
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever arranges disposal or trade-in

security-self-check-q19 = Have your people promised not to talk outside about what they learn at work?
    .label = A promise of secrecy
    .help = It’s in place if you explain it on joining and keep a signed sheet. Add a line that the [duty of confidentiality](term:confidentiality-duty) goes on after they leave.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever hires. A labor consultant can help with the wording.

security-self-check-q20 = At least once a year, is there a time to learn and be reminded how to protect information?
    .label = Training and reminders
    .help = Ten minutes at a morning meeting count if you note who was there. Include part-timers and new people, and put the months in your [education plan](term:education-plan).
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The security officer

security-self-check-q21 = Is it settled how people may use their own phones and computers for work?
    .label = Rules for personal devices
    .help = It’s in place if paper says who may use them for what, and whom to tell about a loss. A shop that keeps to “no [personal devices](term:own-device)” is there too.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Your team. Ask how they usually keep in touch.

security-self-check-q22 = Do contracts with those who receive your information have a clause on secrecy?
    .label = Secrecy in contracts
    .help = Open your [contractors’](term:contractor) contracts and look for “confidential.” It’s in place if all have it. Where one doesn’t, a [non-disclosure agreement](term:nda) can be added.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever keeps the contracts. A lawyer can help with the wording.

security-self-check-q23 = Before choosing cloud and other outside services, did you check they’re dependable?
    .label = Choosing services
    .help = Look for three things: [multi-factor authentication](term:mfa), a way to take your data out, and notice of outages. With the reasons noted, it’s in place.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = Whoever signed up for the service

security-self-check-q24 = Is it settled what to do, and who does it, on the day something goes wrong?
    .label = What to do in trouble
    .help = It’s in place if one sheet says whom to call first, how to cut a device off, and whom to tell. Put the [emergency contact list](term:contact-list) on paper too.
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The security officer and the deputy

security-self-check-q25 = Are these rules written down where your people can read them any time?
    .label = Rules on paper
    .help = It’s in place with the one-page [policy](term:basic-policy) and a sheet of daily rules. If some rules are only spoken, it’s “partly.”
    .option-done = In place
    .option-partly = Partly
    .option-not-yet = To come
    .ask = The representative
