# Reading the self-check, and the road to SECURITY ACTION. Scoring and facts follow IPA; the words are our own
self-check = Self-check and SECURITY ACTION
    .intro = The [self-check](term:self-check) shows how things are now. A declaration then lets you tell customers and partners what you’re doing. [SECURITY ACTION](term:security-action) is something you declare yourself; nobody examines or certifies you (IPA, checked November 2026).

self-check-score = How points are counted
    .text = “In place” is 4 points, “Partly” 2, “To come” 0, and “I don’t know” minus 1 (IPA’s guideline, checked November 2026). The most is 100. It’s for comparing with your own last time, not with other shops.
    .unknown = An “I don’t know” moves once you know whom to ask. Whatever the answer turns out to be, you gain at least 1 point.

self-check-band-all = 100 points
    .means = All 25 topics have become habits in your firm.
    .next = People, devices, and work change, and answers change with them. Answer again in six months. You can also go deeper in the guide, starting with the largest [risk](term:risk).
self-check-band-most = 70 to 99 points
    .means = Most daily habits are there, and you can count what’s left.
    .next = Pick one “Partly” and settle who finishes it and when. That brings 2 points. One every few months is enough.
self-check-band-half = 50 to 69 points
    .means = About half is in place, and half is to come.
    .next = If one of the five basics is “To come,” begin there. Getting partway brings 2 points, and finishing brings 4.
self-check-band-start = Up to 49 points
    .means = There’s a lot of room, and any start will show.
    .next = First bring two questions to “In place”: [updates](term:update) and [backup](term:backup). Together they add about 8 points and cost little.

self-check-star-one = ★ One star
    .means = You declare that you’re working on the basic rules. You can declare once you’ve decided to, before every one of them is finished.
    .note = There are five rules (IPA, checked November 2026). Some newer texts name six, with backup. You lose nothing by working on backup as well.
self-check-star-two = ★★ Two stars
    .means = You declare that you know where your firm stands, have set a [policy](term:basic-policy), and have published it (IPA, checked November 2026).

self-check-item-updates = Keep software up to date
    .help = Make [updates](term:update) automatic, down to the register, phones, and router. For a device that can’t, choose a day each month to look.
self-check-item-antivirus = Keep antivirus software running
    .help = Put [antivirus software](term:antivirus) on each device you work with. At the start of the month, see that it hasn’t stopped.
self-check-item-passwords = Make passwords strong
    .help = Make them long and end [password reuse](term:password-reuse). Start [multi-factor authentication](term:mfa) too, with the shop’s email first.
self-check-item-sharing = Review what you share
    .help = Open your shared folders and [sharing links](term:sharing-link) and see who can look inside. Remove names that no longer belong, there and then.
self-check-item-tricks = Know the tricks
    .help = Once a month, tell one new story at the morning meeting, such as a [phishing](term:phishing) email. Thank whoever brought it.
self-check-item-backup = Back up
    .help = Take a daily or weekly [backup](term:backup) of bookings and sales. Keep one copy [unplugged](term:offline-backup) most of the time.

self-check-item-answered = Answer the self-check
    .help = Answer the 25 questions and see where you stand. Your answers here are a draft. Before declaring, bring them in line on IPA’s own self-check sheet.
self-check-item-policy = Set an information security policy
    .help = Make the [policy](term:basic-policy) under “Documents,” have the representative sign it, and date it.
self-check-item-published = Publish the policy
    .help = Put it where customers and partners can read it, such as your website. If you have none, look in IPA’s guidance for what counts as publishing.

self-check-declare = How to declare
    .where = Start from IPA’s SECURITY ACTION page (https://www.ipa.go.jp/security/security-action/, in Japanese) and go on to the application screen.
    .address = https://www.ipa.go.jp/security/security-action/
    .checked = The steps follow IPA’s notice of February 2026, checked in November 2026. Wording on the screen may change.
self-check-declare-sign-in = Sign in with GBizID.
    .help = Since April 2026, applying takes a “Prime” or “Member” [GBizID](term:gbizid). An “Entry” one doesn’t work (IPA, checked November 2026). If you have none, get one first.
self-check-declare-choose = Choose one star or two, and enter your firm’s details.
    .help = Copy the name and trade from “About your company.” The representative decides which star to begin with.
self-check-declare-number-and-mark = Receive your declaration number and the logo.
    .help = The number comes right after you apply, and the logo can be downloaded (IPA, checked November 2026). Note the number; some subsidy applications ask for it (public sources, checked November 2026).
self-check-declare-say = Tell people you’ve declared it.
    .help = On a business card or website, write “We have declared SECURITY ACTION, one star.” “We have been certified” is not a proper way to say it (IPA, checked November 2026).
self-check-declare-keep = Go over your answers once a year.
    .help = If the firm’s name or address changes, update your registration too. Keep a note of the day you looked.
