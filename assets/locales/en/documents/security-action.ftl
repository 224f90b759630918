# SECURITY ACTION preparation: the facts are IPA's, the words our own
security-action = SECURITY ACTION preparation
    .over = Before you declare
    .under = What to check before one star or two
    .footer = The procedure may change. On the day you apply, check IPA’s own site.

security-action-intro = SECURITY ACTION is a scheme of the Information-technology Promotion Agency, Japan (IPA): a company declares by itself that it works on information security (IPA, checked November 2026). From your answers and actions, this paper lists what is there and what is to come. Let the representative and the security officer read it together and decide which star to declare first.
security-action-result = Where you stand
security-action-stars = What the two stars ask for
security-action-growth = Where you can gain next
security-action-policy = The policy and its publication
security-action-publish = Two stars ask that people outside can read the policy. If you have no website, look in IPA’s guidance for what counts as publishing.
security-action-declare = How to declare
security-action-limits = What the declaration says, and what it does not
    .own = The company declares it by itself. Nobody examines it, and it is not a certification (IPA, checked November 2026).
    .words = On a business card or website, write “we have declared.” “We have been certified” is not a proper way to say it (IPA, checked November 2026).
    .points = The points are for comparing with your own last time. They do not compare you with other firms, and they do not promise that nothing will happen.
    .draft = The answers here are a draft, given to questions in our own words. Before declaring, go through IPA’s own self-check sheet as well.
security-action-topics = Annex  The 25 topics and your answers

# Made from the answers
self-check-paper-sum = The 25 topics add up to **{ $score } of 100 points** (in the range “{ $range }”).
self-check-paper-none = The 25 topics are not answered yet. Once they are, the sum and how to read it stand here. “I don’t know” is an answer, too.
self-check-paper-partial = You have answered **{ $done }** of { $total } topics. Once all are answered, the sum and how to read it stand here. “I don’t know” is an answer, too.
self-check-paper-reading = How to read it
self-check-paper-next = Next step
self-check-paper-counts = Answers and points
self-check-paper-head-part = Part
self-check-paper-head-blank = Not yet
self-check-paper-head-points = Points
self-check-paper-head-most = Out of
self-check-paper-whole = Total
self-check-paper-asked = What is asked, and where you are ({ $done } of { $total } ready)
self-check-paper-head-asked = What is asked
self-check-paper-head-now = Now
self-check-paper-head-way = Actions and papers
self-check-paper-ready = Ready
self-check-paper-open = To come
self-check-paper-advised = Good to add:{" "}
self-check-paper-until = by { $date }
self-check-paper-growth = Topics that can gain, and the next step
self-check-paper-growth-how = The largest gain comes first; among equals, the basics. Choose one from the top, and settle who does it and by when.
self-check-paper-growth-none = Answer the self-check, and the topics that can gain most stand here.
self-check-paper-growth-all = All 25 topics are in place. Answer again in six months, and see whether anything has changed.
self-check-paper-head-topic = Topic
self-check-paper-head-answer = Answer
self-check-paper-head-gain = Gain
self-check-paper-head-step = Next step
self-check-paper-head-number = No.
self-check-paper-head-deeds = Actions that bear on it
self-check-paper-source = Topics and points: IPA’s security guideline for small and medium-sized enterprises, version 4.0 (checked November 2026).
self-check-paper-all = Answer and points of each topic
self-check-paper-blank = Not yet
self-check-paper-policy-missing = The policy is made from your answers. { $count ->
    [one] One more answer completes it.
   *[other] { $count } more answers complete it.
 }
self-check-paper-policy-ready = The policy has all the answers it needs. Export it under “Documents,” have the representative sign it, and date it.
self-check-paper-policy-issued = The policy was exported on { $date }. Check that it bears the representative’s signature and a date.
self-check-paper-policy-stale = Answers have changed since then. Export it again and have it signed anew.
self-check-paper-policy-from = Under “{ $worksheet }”: { $labels }
self-check-paper-where = Start from IPA’s SECURITY ACTION page. The procedure may change, so check the current guidance there before you apply.
self-check-paper-address = IPA’s page
self-check-paper-record = To note once declared
self-check-paper-record-on = Declared on
self-check-paper-record-star = Star declared
self-check-paper-record-number = Declaration number
self-check-paper-record-by = Applied by
