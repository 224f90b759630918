# The worksheets in one booklet
worksheets = Worksheets
    .footer = Copy what you write here to the same worksheet on the screen. No passwords on paper.

worksheets-intro = The worksheets about your company and the seventeen questions to consider, in one booklet. What is answered is printed. What is not has lines and boxes to fill in by hand. “I don’t know” is an answer too: write down whom to ask, and go on.
worksheets-source = Framework: NIST SP 1300 (February 2024). The wording is our own. Items about public desks and laws were checked in November 2026; look up the current notices before you use them.
