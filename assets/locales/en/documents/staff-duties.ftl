# Duties of staff: what everyone who works here does, and what goes on after leaving
staff-duties = Duties of staff

staff-duties-purpose = Purpose and scope
    .p1 = These duties say what each person does to protect the information of { $company } (“the company”).
    .p2 = They apply to everyone who works for the company, from directors to part-time and agency workers (“staff”).
    .p3 = Terms have the meanings given in { $doc-rule-organization }.

staff-duties-rules = Keeping the rules
    .p1 = Staff must keep to { $doc-basic-policy } and to the rules and procedures that go with it.
    .p2 = Anyone who is unsure whether something is allowed must stop and ask the security officer.
    .p3 = Anyone who finds that a rule does not fit the work must tell the security officer. Staff must not change a rule on their own.

staff-duties-secrecy = Confidentiality
    .p1 = Staff must not tell, show, or give internal or strictly confidential information learned at work (“confidential information”) to anyone who is not allowed to have it. The same holds for family and friends.
    .p2 = Confidential information includes:
    .customers = names, contact details, and purchases of customers
    .health = information about health and illness
    .staff = addresses, pay, and appraisals of staff
    .partners = information received from business partners, and terms of trade such as purchase prices
    .secrets = recipes, plans, quotations, and whatever else the company manages as secret
    .keys = passwords, lock codes, and how the premises are guarded
    .p3 = Personal information must not be used for any purpose other than the one told to the person.
    .p4 = The duty to protect confidential information continues after a person leaves. It ends when the company itself has made the information public.
    .p5 = This article does not prevent reports that the law allows, advice from public bodies, or disclosure that the law requires.

staff-duties-use = Use for work
    .p1 = Staff must use the information, devices, and services of the company only for work.
    .p2 = Staff must not:
    .software = install software or sign up for online services without approval
    .private = move confidential information to a personal device or private address without approval
    .out = take information out other than under { $doc-taking-out }
    .curious = look for or look at information that they do not need for work
    .cards = note a customer’s card number on paper, in a photo, or in a spreadsheet

staff-duties-accounts = Accounts and passwords
    .p1 = Staff must not let anyone else use their account.
    .p2 = A password must not be told to anyone or written where others can see it.
    .p3 = Staff must not give a password or a code shown on a screen to anyone, even to a caller who claims to be from the company, a bank, or a public body.
    .p4 = The length and handling of passwords follow { $doc-rule-access }.

staff-duties-desk = Leaving the desk
    .p1 = Anyone who leaves the desk must lock the screen.
    .papers = Papers and slips must go back to their place as soon as they have been used.
    .p2 = The last person to leave must put away papers and devices, lock up, and write it in { $doc-log-keys }.
    .alone = A room must not be left empty while strictly confidential papers are out.

staff-duties-outside = Away from the premises and online
    .p1 = Staff must not handle confidential information where others can hear it or see the screen.
    .p2 = What is learned at work and photos of the workplace must not be put on social media or elsewhere online without the security officer’s approval.
    .telework = Anyone who works away from the premises must follow { $doc-rule-telework }.
    .own-devices = A personal device may be used only with approval and in line with { $doc-topic-own-devices }.
    .no-own-devices = Personal devices must not be used for work.

staff-duties-reporting = Reporting what you notice
    .p1 = Anyone who notices one of the following must tell the security officer at once, and at the latest within 30 minutes, by telephone or in person:
    .odd = an odd email, call, or screen
    .lost = the loss or theft of papers or devices
    .mistake = a mistake, such as a wrong address, by oneself or by others
    .violation = a violation of a rule, or the possibility of one
    .p2 = If the security officer cannot be reached, the deputy must be told.
    .p3 = Until told what to do, the person who reports must not switch a device off or delete files.
    .p4 = The company must not blame anyone, or treat anyone worse, for reporting.

staff-duties-learning = Learning
    .p1 = Staff must take the lessons set out in { $doc-education-procedure } on joining and every year.
    .p2 = Anyone who missed a lesson must make up for it within 1 month.

staff-duties-leaving = Leaving the company
    .p1 = By the last working day, a person who leaves must return to the company:
    .lent = everything lent by the company, such as devices, keys, and name tags
    .papers = papers, portable media such as USB memory sticks, and copies of them
    .entrusted = anything held for customers or business partners
    .p2 = By the same day, the person must delete the company’s information from personal devices and private services, and show this to the head of department on the screen.
    .p3 = After leaving, a person must not use confidential information for themselves or for another company.
    .p4 = The preceding paragraph does not prevent anyone from using general knowledge and skills gained at work, or from choosing their next job.

staff-duties-pledge = Pledges
    .p1 = Staff must sign { $doc-pledge } on joining.
    .p2 = A person who leaves is asked to sign { $doc-leaver-pledge }.
    .p3 = The head of department must explain the pledge before it is signed and give one signed copy to the person. The security officer keeps the other.
    .agency = Agency workers give their pledge in the way set out in the contract with the agency.
    .again = Anyone who comes to handle information of a higher class must sign the pledge again.

staff-duties-violation = When a duty is not kept
    .p1 = A violation of these duties is dealt with under { $doc-rule-people } and the work rules or the employment contract.
    .p2 = The person must be heard before the decision.
    .p3 = Whoever decides must consider intent and harm. A prompt and honest report must count in the person’s favor.

staff-duties-records = Records
    .p1 = Pledges and other records under these duties must be kept as { $doc-rule-organization } requires.

staff-duties-supplement = These duties take effect on the date shown under the title.
