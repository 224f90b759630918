# Personas: groups and who stands for them, a sheet for each
persona-sheets = Personas of our customers
    .footer = Invented people. What you correct on paper, correct on the screen too.
doc-persona-intro = Customers who are alike form a group, and each persona stands for some of the groups. A group with nobody yet shows whom to describe next.
doc-persona-stands = Personas
doc-persona-and = { ", " }
doc-persona-name = { $name }, { $age }
doc-persona-quote = “{ $quote }”
doc-persona-photos = { $count ->
    [1] With one photo.
   *[other] With { $count } photos.
 }
doc-persona-photos-of = { $count ->
    [1] With one photo ({ $shows }).
   *[other] With { $count } photos ({ $shows }).
 }
doc-persona-check = Show this page to somebody who meets customers every week. Write down what differs from real customers, and correct the persona.
