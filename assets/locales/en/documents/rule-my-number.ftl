# Individual Number rule: My Numbers, from receipt to disposal
rule-my-number = Individual Number (My Number) rule
    .over = Information security rules, chapter 11

rule-my-number-purpose = Purpose and scope
    .p1 = The purpose of this rule is to protect the Individual Numbers (My Number) held by { $company } (“the company”), and the personal information that contains them (“specific personal information”).
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .p3 = Specific personal information is strictly confidential. { $doc-rule-information } covers what this rule does not.

rule-my-number-people = Who handles it
    .p1 = The representative must name those who handle specific personal information (the “number clerks”) and those who stand in for them, and must write their names in a list.
    .p2 = In the company’s work, only number clerks may see, write, or keep Individual Numbers. Others may do so only to submit their own number and those of their family.
    .p3 = The security officer must teach the number clerks this rule before they begin and at least once a year.
    .second = There must be at least two number clerks, one to prepare papers and another to check them.

rule-my-number-use = Purpose of use
    .p1 = The number clerks may use Individual Numbers only for those of the following procedures that the company carries out:
    .tax = Tax procedures, such as payroll and the year-end adjustment
    .insurance = Procedures of health insurance, pensions, and employment insurance
    .payments = Reports to the tax office on payments, for example to tax accountants and landlords
    .law = Other procedures that the My Number Act allows
    .p2 = Individual Numbers must not be used for anything else, even with the person’s consent.
    .p3 = Individual Numbers must not be used as staff numbers or customer numbers.

rule-my-number-obtaining = Obtaining
    .p1 = The number clerks must tell people the purpose of use, and may obtain Individual Numbers only from those whose number a procedure requires.
    .p2 = Individual Numbers must be received on paper in a sealed envelope by hand, by recorded mail, or through a dedicated entry screen that the company has approved.
    .p3 = Others who are handed the envelope must pass it unopened to a number clerk on the same day.
    .refused = When a person does not submit a number, the number clerk must record the date of the request and the reason, and must ask the authority of the procedure what to do.

rule-my-number-identity = Checking the person
    .p1 = The number clerk must check both that the number is right and that the person submitting it is its holder.
    .p2 = The check must use a My Number card, or an official paper that shows the number together with an identity document with a photograph. For other papers and for family members, the guidance of the authority of the procedure applies.
    .p3 = Copies made for the check must be destroyed under { $clause-disposal-how } when the procedure is complete.

rule-my-number-handling = Handling
    .p1 = The number clerks may retrieve specific personal information only to prepare papers of a procedure.
    .place = The number clerks must work where others cannot see the screen or the papers, and must put the papers away when leaving the desk.
    .copies = The number clerks must not make copies, notes, or lists that a procedure does not need.
    .mail = Staff must not send Individual Numbers by email or messaging app, and must not enter them into generative AI.
    .home = Specific personal information must not be handled by telework.

rule-my-number-keeping = Keeping
    .paper = The number clerks must keep papers with specific personal information apart from others and under lock. The number clerks must hold the key.
    .files = The system administrator must set files with specific personal information so that only the number clerks can open them, and must encrypt them.
    .portable = The number clerks must not put specific personal information on a USB memory stick or other portable medium. It may be put there only for submission to an authority or for backup, and must be encrypted.
    .cloud = Only cloud services that the security officer has approved for specific personal information may hold it.
    .logs = The system administrator must keep a log of who opened files with specific personal information and when.

rule-my-number-giving = Submitting and taking out
    .p1 = The number clerks may give specific personal information only to the authorities and health insurance societies of the procedures and to contractors under contract.
    .p2 = The number clerks must check the recipient and the address, and must use the authority’s online procedure, recorded mail, or delivery by hand.
    .p3 = Specific personal information must not be taken out of the premises. For the delivery or mailing of the preceding paragraph, it may be taken out with approval under { $doc-taking-out }.

rule-my-number-contractors = Contractors
    .p1 = When payroll or tax work is ordered and specific personal information is given, { $doc-rule-outsourcing } applies.
    .p2 = The contract must also say that the information is used for nothing else, that the people who handle it are named, and that it is not taken off the contractor’s premises.
    .p3 = Before consenting to subcontracting, the security officer must confirm that the subcontractor can keep to the preceding paragraph.

rule-my-number-disposal = Disposal
    .p1 = The number clerks must destroy specific personal information when no procedure needs it and the retention period set by law has passed.
    .yearly = Once a year, the number clerks must find what is due for disposal and must destroy it within 1 month.
    .how = { $doc-topic-disposal } says how. When the rest of a paper is kept, the number must be blacked out or cut off.
    .witness = A person other than the number clerk must witness the disposal and sign the record.

rule-my-number-records = Records and checks
    .p1 = The number clerks must record the date, whose number it was, the purpose or method, and who handled it at each of the following:
    .got = Receipt
    .used = Preparation of papers
    .gave = Submission, or delivery to a contractor
    .destroyed = Disposal
    .no-number = Records must not contain Individual Numbers.
    .check = Once a year, the security officer must check that the records and the storage follow this rule and must report to the representative.
    .check-strict = Every 6 months, the security officer must check that the records and the storage follow this rule and must report to the representative.
    .keep = Records must be kept as { $doc-rule-organization } says.

rule-my-number-leak = Leaks
    .p1 = Anyone who notices a leak or loss of specific personal information, handling against this rule, or the possibility of either must tell the security officer at once, as { $doc-rule-incidents } says.
    .p2 = The security officer must report a serious leak as defined by the My Number Act, or a possible one, to the Personal Information Protection Commission and tell the person concerned (My Number Act, Art. 29-4; checked November 2026).
    .p3 = By the day after the company learns of a leak, the security officer must check in the Commission’s current guidance whether and by when a report is required. When a wrongful purpose is suspected, this must be checked even for one person’s number.

rule-my-number-supplement = This rule takes effect on the date shown under its title.
