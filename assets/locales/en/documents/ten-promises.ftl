# Ten promises: one page for staff, a promise and its reason each
ten-promises = Our 10 promises to protect information
    .footer = In trouble: { $officer }  { $phone }

ten-promises-intro = Everyone who works at { $company } makes these promises. None of them is hard. When in doubt, go back to number 1.

ten-promises-ask = In doubt, or after a mistake, we stop and speak up at once.
    .text = The earlier the word, the smaller the trouble, and no one is blamed for it.

ten-promises-passwords = Our passwords are long, never reused, and told to no one.
    .text = If one becomes known, every door it fits is open.

ten-promises-mail = We do not open links or files in odd emails. We ask.
    .text = A good fake is hard to spot alone.
    .also-money = A new bank account is checked by telephone.

ten-promises-sending = Before sending, we look again at the address and the attachment.
    .text = What is sent cannot be taken back.
    .also-fax = We read fax numbers out loud.

ten-promises-updates = We install updates the day they appear.
    .text = Old weak spots are the way in.

ten-promises-desk = When we leave our desk, we lock the screen and put papers away.
    .text = What can be seen or reached can leak.
    .also-counter = Nothing about one customer lies where another can see it.

ten-promises-taking-out = We take things out only with approval and keep them with us.
    .text = If something is lost, we know what it was.
    .also-telework = Outside, we mind our screens and our voices.

ten-promises-tools = We use only the devices and services the company has chosen.
    .text = Information in unknown places cannot be protected.
    .also-own = Personal devices need approval first.
    .also-no-own = Personal devices are not used for work.

ten-promises-secrecy = What we learn at work we neither tell nor post.
    .text = Customers have trusted us with it.
    .also-ai = Nor do we enter it into generative AI.
    .also-health = Health matters are not told even at home.
    .also-cards = Card numbers are never copied.

ten-promises-disposal = We make things unreadable before we throw them away.
    .text = Information stays in what we throw away.
