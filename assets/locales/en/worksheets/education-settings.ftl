# Settings for education: passing a test, its time, how long records are kept. Without an answer the figures named here hold.
education-settings = Education settings
    .intro = What all tests and records have in common. Left empty, the usual figures hold.

education-settings-section-tests = Tests
    .intro = Used from the next test on. Tests that were already made don’t change.
education-settings-section-records = Records
    .intro = Records of education hold names and points of people who work here. Decide how long you keep them.

education-settings-pass-mark = From how many of 100 points is a test passed?
    .label = Points to pass
    .help = Without an answer, 80. Whoever gets 8 of 10 questions right knows when to ask somebody at work.
    .ask = The security officer
    .effect = A new test starts with this figure.
education-settings-test-minutes = How many minutes does a test take?
    .label = Time for a test (minutes)
    .help = Without an answer, 15. That is enough for 10 questions after a morning meeting or a break.
    .ask = Whoever plans working hours
    .effect = A new test starts with this time.
education-settings-retake-days = Within how many days does somebody who didn’t pass take the test again?
    .label = Days until the retake
    .help = Without an answer, 14. That leaves time to read the explanations and look at the lesson again while it’s fresh.
    .ask = The security officer
    .effect = The date of a retake follows from this.

education-settings-retention-years = For how many years do you keep records of education?
    .label = Years to keep records
    .help = Without an answer, 5. That matches the time for which an employer in Japan keeps a list of workers (Labor Standards Act, Article 109; 3 years for the time being; checked November 2026). It also covers the 3 years that audits and certificates ask for. Personal data you no longer keep can’t leak.
    .ask = The representative. If a client or a certificate asks for a number of years, go by that.
    .effect = The education place tells you about records older than this. It removes nothing by itself.
