# Generative AI: which services, what stays out, who answers for what comes out
topic-generative-ai = Generative AI rule
    .over = Information security rules, topics

topic-generative-ai-purpose = Purpose and scope
    .p1 = This rule lets { $company } (“the company”) benefit from generative AI while preventing leaks, errors, and the violation of rights.
    .p2 = Generative AI is a system that makes texts, pictures, sound, or programs on request. It includes such functions built into other software.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }. Contractors must be bound to the same by contract.

topic-generative-ai-services = What may be used
    .p1 = Staff must use for work only the generative AI that the security officer has approved and listed, and only with a company account.
    .p2 = Before giving approval, the security officer must check that what is entered is not used for training or other purposes, and in which country it is kept.
    .p3 = The list must state the work each service may be used for and the classes of information that may be entered.
    .block = The system administrator must set the company’s devices so that generative AI not on the list does not open.

topic-generative-ai-input = What must not be entered
    .p1 = Staff must not enter into generative AI:
    .secret = Strictly confidential information
    .personal = Information from which a customer or a person who works here can be identified
    .partner = Information that a partner has entrusted as confidential
    .password = Passwords and the settings of devices or networks
    .health = Sensitive personal information, such as medical history
    .cards = Card numbers
    .number = Individual Numbers (My Number)
    .p2 = Internal information and recordings of meetings or calls may be entered only into generative AI for which the list allows it.
    .p3 = Where a person can be identified from the rest even without a name, the information must not be entered.
    .mistake = Anyone who has entered such information must tell the security officer at once.

topic-generative-ai-output = Checking what comes out
    .p1 = Whoever uses an answer must check it against the original sources and answer for it as their own work.
    .p2 = Decisions with a large effect on people or partners, such as hiring, appraisal, or whether to do business, must not rest on its answer alone.
    .clinic = Decisions on diagnosis, medication, or care must not rest on its answer alone.
    .second = What goes outside must be checked by a second person, whose name must be recorded with the date.
    .code = Programs written by generative AI must be read by a person and tested under { $doc-rule-development } before use.

topic-generative-ai-rights = The rights of others
    .p1 = Staff must not ask generative AI to imitate the work, trademark, or face of another.
    .p2 = Texts and pictures for the outside must be checked for likeness to existing ones before use.
    .p3 = For meetings or calls to be recorded and summed up by generative AI, staff must use a service listed for this and first have the consent of those who speak.

topic-generative-ai-agents = Letting it act
    .p1 = Anyone who wants generative AI to handle email, files, or devices by itself must first obtain the security officer’s approval.
    .p2 = The system administrator must give it only the rights that work needs and keep a log of what it does.
    .p3 = Sending, paying, deleting, or publishing must wait until a person has checked each case.
    .p4 = Texts from outside may hide words that give the AI other orders. When it reads such texts, the rights in { $clause-agents-p2 } must be narrower still.

topic-generative-ai-learning = Learning and telling
    .p1 = The security officer must cover the use and the risks of generative AI in education.
    .p2 = Where a contract or a recipient requires it, staff must state that something was made with generative AI.
    .half-yearly = The security officer must compare users and settings with the list every 6 months.

topic-generative-ai-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when services or laws change, and after an incident.

topic-generative-ai-supplement = This rule takes effect on the date shown under its title.
