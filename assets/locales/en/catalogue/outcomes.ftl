# The 22 categories and 106 outcomes of CSF 2.0: ids and order follow the source; the sentences are our own
category-gv-oc = Your business and its setting
outcome-gv-oc-01 = You know what your business is for, and you let that guide how you handle cybersecurity risk.
outcome-gv-oc-02 = You know who has a stake in your business, inside and out, and you weigh what they need and expect from your security.
outcome-gv-oc-03 = You know what law, regulation, and contracts ask of your security, privacy and civil liberties included, and you keep on top of it.
outcome-gv-oc-04 = You know which key goals, abilities, and services outsiders rely on or expect of you, and you’ve told those involved.
outcome-gv-oc-05 = You know which results, abilities, and services (supplies, staff, power, or internet, for example) your own work relies on, and you’ve told those involved.

category-gv-rm = How you approach risk
outcome-gv-rm-01 = You’ve set goals for managing risk, and the people concerned in your organization agree on them.
outcome-gv-rm-02 = You’ve put into words which risks you’ll take on and how much you can bear, and you share this and keep it current.
outcome-gv-rm-03 = What you do about cybersecurity risk, and what comes of it, is part of how you manage risk across the business.
outcome-gv-rm-04 = You’ve set a direction for choosing a risk treatment (reduce, avoid, transfer, retain, and so on) and made it known.
outcome-gv-rm-05 = You’ve set how people across the business tell each other about cybersecurity risks, those from suppliers and other outsiders included.
outcome-gv-rm-06 = You have one agreed way to work out, record, sort, and rank cybersecurity risks, and people know it.
outcome-gv-rm-07 = You also describe the opportunities ahead (risks with an upside) and bring them into your talks about cybersecurity risk.

category-gv-rr = Roles, duties, and authority
outcome-gv-rr-01 = Leaders answer for cybersecurity risk and build a culture that is alert to risk, honest, and always improving.
outcome-gv-rr-02 = Who does what, who answers for it, and who may decide on cybersecurity risk is set, shared, understood, and followed through.
outcome-gv-rr-03 = You set aside enough people, money, and time for your risk strategy, roles, duties, and policies.
outcome-gv-rr-04 = Security is part of how you hire, move, and part with staff, and of other personnel work.

category-gv-po = Policy
outcome-gv-po-01 = You have a policy for handling cybersecurity risk that fits your situation, strategy, and priorities, and you share it and see that it’s kept.
outcome-gv-po-02 = When demands, threats, technology, or your purpose change, you review and update the policy, share it, and see that it’s kept.

category-gv-ov = Oversight and review
outcome-gv-ov-01 = You look back at what your risk strategy achieved, and use that to adjust the strategy and your direction.
outcome-gv-ov-02 = You review and adjust your risk strategy so that it covers all your risks and everything asked of you.
outcome-gv-ov-03 = You measure how well your risk management works, and look for what needs adjusting.

category-gv-sc = Risks from suppliers and contractors
outcome-gv-sc-01 = Your program, strategy, goals, policies, and procedures for supplier and contractor risk are set, and the people concerned agree on them.
outcome-gv-sc-02 = The security roles and duties of suppliers, contractors, customers, and partners are set, shared, and coordinated inside and outside the business.
outcome-gv-sc-03 = Managing supplier and contractor risk is built into how you manage security and business risk, assess risk, and improve.
outcome-gv-sc-04 = You know who your suppliers and contractors are, and rank them by how hard it would be to do without them.
outcome-gv-sc-05 = You set and rank the security you ask of suppliers, contractors, and other outsiders, and write it into contracts and other agreements.
outcome-gv-sc-06 = Before you enter a formal relationship with a supplier, contractor, or other outsider, you plan and check, to keep risk down.
outcome-gv-sc-07 = While you work together, you understand, record, rank, assess, treat, and watch the risks of suppliers and other outsiders, and of what they provide.
outcome-gv-sc-08 = Suppliers, contractors, and others who matter take part when you plan for incidents, respond, and recover.
outcome-gv-sc-09 = Supply chain safeguards are part of your risk management, and you watch how they work throughout a technology product’s or service’s life.
outcome-gv-sc-10 = Your plans for supplier and contractor risk also cover what happens after a partnership or contract ends.

category-id-am = Looking after assets
outcome-id-am-01 = You keep an up-to-date list of the devices you manage, such as computers and registers.
outcome-id-am-02 = You keep an up-to-date list of the software, services, and systems you manage.
outcome-id-am-03 = You keep an up-to-date picture of which network traffic you allow and how data flows inside and to and from outside.
outcome-id-am-04 = You keep an up-to-date list of the services your suppliers and contractors provide.
outcome-id-am-05 = You rank assets by their class, how hard they are to do without, the resources involved, and their effect on your purpose.
outcome-id-am-07 = For the kinds of data you’ve chosen, you keep an up-to-date list, with details such as owner and location.
outcome-id-am-08 = You look after systems, devices, software, services, and data from the day you get them to the day you let them go.

category-id-ra = Assessing risk
outcome-id-ra-01 = You find the weak spots (vulnerabilities) in your assets, confirm they are real, and write them down.
outcome-id-ra-02 = You receive news of threats, such as how attackers work, from groups and sources that share it.
outcome-id-ra-03 = You find the threats to your business, from inside and from outside, and write them down.
outcome-id-ra-04 = You work out and record how likely threats are to use your weak spots, and what the impact could be.
outcome-id-ra-05 = From threats, weak spots, likelihood, and impact you see the risk before any safeguards, and decide what to treat first.
outcome-id-ra-06 = You choose risk treatments, rank and plan them, follow their progress, and tell those involved.
outcome-id-ra-07 = You manage changes and exceptions: you assess what they do to risk, record them, and follow them up.
outcome-id-ra-08 = You have a set way to receive, study, and act on reports of weak spots (vulnerabilities).
outcome-id-ra-09 = Before you acquire and use devices or software, you check that they are genuine and haven’t been tampered with.
outcome-id-ra-10 = You assess the suppliers and contractors you can’t do without before you buy from them.

category-id-im = Improvement
outcome-id-im-01 = You find things to improve in the results of your evaluations.
outcome-id-im-02 = You find things to improve in security tests and drills, including those you hold with suppliers, contractors, and other outsiders.
outcome-id-im-03 = You find things to improve while doing your everyday work, procedures, and tasks.
outcome-id-im-04 = You have plans for incidents and other security plans that touch your work, and you share, maintain, and improve them.

category-pr-aa = Identity and access
outcome-pr-aa-01 = You manage the identities of the people, services, and devices you allow, and the passwords and other proofs they use.
outcome-pr-aa-02 = You check who someone is as carefully as the situation calls for, and tie that identity to a password or other proof.
outcome-pr-aa-03 = People, services, and devices have to prove they are what they claim to be.
outcome-pr-aa-04 = When one system tells another “this person is verified,” that message is protected, passed on, and checked.
outcome-pr-aa-05 = A policy sets who may do what; you apply and review it, give no more access than needed, and split up sensitive duties.
outcome-pr-aa-06 = You manage, watch, and limit who can physically reach your assets, as closely as the risk calls for.

category-pr-at = Awareness and training
outcome-pr-at-01 = Staff get the awareness and training they need to know how to do everyday work with cybersecurity risk in mind.
outcome-pr-at-02 = People in specialized roles get the awareness and training they need to do that work with cybersecurity risk in mind.

category-pr-ds = Protecting data
outcome-pr-ds-01 = Stored data is protected: only the right people see it, it stays correct, and it’s there when needed.
outcome-pr-ds-02 = Data on the move is protected: only the right people see it, it stays correct, and it’s there when needed.
outcome-pr-ds-10 = Data being worked on is protected: only the right people see it, it stays correct, and it’s there when needed.
outcome-pr-ds-11 = You make backups of your data, protect and maintain them, and test that they work.

category-pr-ps = Looking after devices and software
outcome-pr-ps-01 = You have a set way to manage how devices and software are configured, and you use it.
outcome-pr-ps-02 = You maintain, replace, and remove software as the risk calls for.
outcome-pr-ps-03 = You maintain, replace, and remove hardware as the risk calls for.
outcome-pr-ps-04 = Devices and services write logs, and the logs are there for whoever keeps watch.
outcome-pr-ps-05 = Software you haven’t approved can’t be installed or run.
outcome-pr-ps-06 = Software is developed with secure methods built in, and you watch how well they work from first plan to last use.

category-pr-ir = Systems that keep going
outcome-pr-ir-01 = Networks and systems are protected from connections and use you haven’t allowed.
outcome-pr-ir-02 = Your equipment is protected from dangers around it, such as fire, flood, and heat.
outcome-pr-ir-03 = You have what it takes to keep going and recover as well as you need to, on ordinary days and on bad ones.
outcome-pr-ir-04 = You keep enough capacity, in devices, lines, and the like, for things to be there when needed.

category-de-cm = Ongoing watch
outcome-de-cm-01 = You watch networks and network services for anything unusual that could mean trouble.
outcome-de-cm-02 = You watch your premises and surroundings for anything unusual that could mean trouble.
outcome-de-cm-03 = You watch what staff do and how technology is used for anything unusual that could mean trouble.
outcome-de-cm-06 = You watch what outside service providers do, and the services they give you, for anything unusual that could mean trouble.
outcome-de-cm-09 = You watch devices, software, what they run on, and their data for anything unusual that could mean trouble.

category-de-ae = Making sense of unusual events
outcome-de-ae-02 = You study events that could mean trouble, to understand better what is going on around them.
outcome-de-ae-03 = You compare information from several sources and see how it fits together.
outcome-de-ae-04 = You have an estimate of the impact and reach of harmful events.
outcome-de-ae-06 = Word of harmful events reaches the people and tools you’ve authorized to receive it.
outcome-de-ae-07 = You bring news of threats, and other facts about the situation, into your analysis.
outcome-de-ae-08 = When a harmful event meets the criteria you’ve set, you declare an incident.

category-rs-ma = Managing incidents
outcome-rs-ma-01 = Once you declare an incident, you carry out your response plan together with the outside parties who matter.
outcome-rs-ma-02 = You sort incident reports by urgency and check whether they are true.
outcome-rs-ma-03 = You sort incidents by kind and decide which to handle first.
outcome-rs-ma-04 = When needed, you pass an incident up to people with more skill or more authority.
outcome-rs-ma-05 = You use criteria set in advance to decide when recovery from an incident begins.

category-rs-an = Investigating incidents
outcome-rs-an-03 = You work out what happened during an incident, and what lay at the root of it.
outcome-rs-an-06 = You write down each thing done in the investigation, and keep those records unaltered and their origin clear.
outcome-rs-an-07 = You collect the incident’s data and the details about it, and keep them unaltered and their origin clear.
outcome-rs-an-08 = You estimate how big the incident is, and check that the estimate holds.

category-rs-co = Reporting and communication in response
outcome-rs-co-02 = You tell the people concerned, inside and outside, about incidents.
outcome-rs-co-03 = You share information with the people you’ve designated, inside and outside.

category-rs-mi = Stopping incidents
outcome-rs-mi-01 = You keep an incident from spreading any further.
outcome-rs-mi-02 = You remove whatever caused or carried the incident, leaving nothing behind.

category-rc-rp = Carrying out recovery
outcome-rc-rp-01 = Once the response calls for recovery to begin, you carry out the recovery part of your response plan.
outcome-rc-rp-02 = You choose what to do to recover, decide how far and in what order, and do it.
outcome-rc-rp-03 = Before you restore from backups or anything else, you check that it is intact and unaltered.
outcome-rc-rp-04 = You decide how work runs after an incident with your most essential work and your cybersecurity risk in mind.
outcome-rc-rp-05 = You check that what you restored is intact, bring systems and services back, and confirm that all runs as normal.
outcome-rc-rp-06 = You declare recovery over by criteria set in advance, and complete the incident’s paperwork.

category-rc-co = Communication in recovery
outcome-rc-co-03 = You tell the people you’ve designated, inside and outside, what you are doing to recover and how far along you are.
outcome-rc-co-04 = You give the public news of the recovery in ways and words that have been approved.
