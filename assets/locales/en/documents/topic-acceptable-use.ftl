# Acceptable use: what may be done with the firm's devices and services
topic-acceptable-use = Acceptable use rule
    .over = Information security rules, topics

topic-acceptable-use-purpose = Purpose and scope
    .p1 = This rule says how the devices and services of { $company } (“the company”) are to be used, so that information is not leaked, lost, or altered and work is not interrupted.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }. Contractors who use the company’s devices or services must be bound to the same by contract.

topic-acceptable-use-use = What is used for work
    .p1 = Staff must use for work only the devices the company has issued and the software and services it has approved. For personal devices, { $doc-topic-own-devices } applies.
    .p2 = Anyone who wants to install software or sign up for a service must first obtain the security officer’s approval. Free software and services are no exception.
    .only-work = Staff must use company devices and services for work only.
    .shown = The security officer must list the approved software and services where staff can see them at any time.
    .barred = The system administrator must set devices so that software not approved does not run.

topic-acceptable-use-forbidden = What is not allowed
    .p1 = Staff must not:
    .look = Look at, copy, or pass on information that their work does not need
    .account = Let others use their account, or use someone else’s
    .guards = Switch off protection such as antivirus software, the screen lock, or automatic updates
    .unknown = Open software or files of unknown origin
    .pages = Open unsafe pages that have nothing to do with work, such as illegal content or gambling
    .rights = Copy and use photos, texts, music, or software without the owner’s consent
    .post = Post on social media, without the security officer’s approval, what they learn at work or photos that show customers, slips, or screens

topic-acceptable-use-desk = Leaving the desk and working outside
    .p1 = Staff must lock the screen when leaving the desk, and sign out or switch the device off when going home.
    .p2 = Staff must clear the desk before going home and lock away papers, laptops, and portable media.
    .counter = Screens and papers at the counter must face away from customers.
    .outside = Outside the company, staff must keep the device in sight and keep screens and conversations from others. For all else, { $doc-rule-telework } applies.

topic-acceptable-use-suspicious = When something seems wrong
    .p1 = Anyone who notices an unfamiliar warning or behavior must stop, leave the power on, and tell the security officer at once, by telephone or in person.
    .p2 = Staff must not call a number shown in a warning or install remote-control software because a screen says so.
    .p3 = What follows is laid down in { $doc-rule-incidents }.

topic-acceptable-use-return = Returning things
    .p1 = Staff must return all devices, keys, papers, and media by the last day of employment or of the work they were used for.
    .p2 = They must keep no work information and no copies of it.

topic-acceptable-use-checking = Records of use
    .p1 = The company records and checks the use of devices and services as far as protecting information requires. { $doc-topic-logs } says how.
    .p2 = Those who check must not look at private matters that have nothing to do with that purpose.

topic-acceptable-use-exceptions = Exceptions and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = The security officer must review this rule every { $review }, when work or devices change, and after an incident.

topic-acceptable-use-supplement = This rule takes effect on the date shown under its title.
