# Taking information assets out: permission, protection, return, and loss
taking-out = Taking information assets out

taking-out-purpose = Purpose and scope
    .p1 = This procedure prevents leaks and losses when information of { $company } (“the company”) is taken off the premises.
    .p2 = It applies when staff take out internal or strictly confidential information on paper, on a device, or on portable media. It does not apply to public information.
    .p3 = Terms have the meanings given in { $doc-rule-organization }. Classes of information follow { $doc-rule-information }.

taking-out-least = No more than needed
    .p1 = Staff must take out only what the work needs, and only for as long as it needs it.
    .p2 = An original of which there is no copy must not be taken out. Where the original is asked for, a copy is made before approval is sought under { $clause-permission }.
    .my-number = Papers and data with Individual Numbers (My Number) must not be taken out except for procedures with public offices and the like.
    .cloud = Where it is enough to view something through a service chosen by the company, it must not be copied to paper or portable media to take out.

taking-out-permission = Approval
    .p1 = Before taking anything out, staff must enter it in { $doc-log-taking-out } and have the approval of:
    .internal = for internal information: the head of department
    .secret = for strictly confidential information: the representative
    .p2 = For strictly confidential information, the security officer first checks the need and the protection and then passes the request to the representative.
    .p3 = In a hurry, approval may be given by telephone. The person who gave it must sign the log by the next day.
    .p4 = Nobody may approve their own request. The security officer decides on requests of heads of department.
    .p5 = When the representative takes out strictly confidential information, the representative must tell the security officer in advance and enter it in the log. If both are the same person, the deputy security officer must be told.
    .p6 = For routine work such as deliveries, collections, and visits, approval may be given in advance for at most 1 year.

taking-out-protection = Protection
    .p1 = Before taking anything out, staff must prepare it as follows:
    .laptop = laptops: encrypt the disk and set the screen to lock
    .phone = smartphones and tablets: lock the screen and set the device so that it can be erased remotely
    .media = portable media such as USB memory sticks: encrypt the content, attach a large tag or a bell, and tie it to the inside of the bag
    .paper = papers: put them in an envelope with the company’s name and telephone number, and carry them in a bag that closes
    .paper-secret = strictly confidential papers: count the sheets, enter the number in the log, and seal the envelope
    .p2 = The password that opens the encryption must not be carried together with the device or portable media.
    .registered = Only the company’s own portable media, numbered and registered, may be used.

taking-out-carrying = On the way
    .p1 = Staff must carry what they take out on their person or keep it in sight at all times.
    .p2 = Staff must not:
    .car = leave it in a car
    .rack = put it on a luggage rack
    .drinking = go out drinking with it
    .lend = let family or friends use it
    .p3 = If it has to be set down on the way, it must be locked up.
    .pair = Anyone carrying strictly confidential information must go straight there and tell the security officer on arrival.

taking-out-network = Sending and receiving away from the premises
    .p1 = Internal or strictly confidential information may be sent or received away from the premises only through services that encrypt the connection and that the company has chosen.
    .p2 = Staff must not use free public Wi-Fi. They must use the mobile line chosen by the company.
    .telework = Anyone who works away from the premises must also follow { $doc-rule-telework }.

taking-out-return = Return
    .p1 = Staff must bring everything back by the planned day, show it to the person named by whoever gave approval, and put it back in its place.
    .p2 = Information moved to a device or portable media must be deleted on the day of return.
    .monthly = Once a month, the head of department must check in the log that nothing is still out.
    .weekly = Once a week, the head of department must check in the log that nothing is still out.

taking-out-lost = When something is lost
    .p1 = In a loss or theft, the person must telephone the security officer at once, and at the latest within 30 minutes, without waiting for the end of a search. If there is no answer, the person must telephone the deputy.
    .p2 = As the security officer directs, the following is done:
    .search = the person asks at the shops and stations they passed through
    .police = the person reports it to the police and notes the reference number
    .wipe = the system administrator locks the device remotely and, if needed, erases it
    .passwords = the system administrator stops the accounts that the device can use and changes their passwords
    .p3 = All that follows is set out in { $doc-rule-incidents }.
    .p4 = The company must not blame a person who reported at once for having reported.

taking-out-records = Records
    .p1 = Each taking-out and return is entered in { $doc-log-taking-out }.
    .p2 = The log must be kept as { $doc-rule-organization } requires.

taking-out-supplement = This procedure takes effect on the date shown under its title.
