# Backup: what is copied, how, and how we know that it can be restored
topic-backup = Backup rule
    .over = Information security rules, topics

topic-backup-purpose = Purpose and scope
    .p1 = This rule says how backups are made and restored, so that { $company } (“the company”) can go on working when information is lost or damaged.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }. Contractors in charge of backups must be bound to the same by contract.

topic-backup-what = What is backed up
    .p1 = The security officer must agree with the heads of department which information and device settings the work cannot do without.
    .p2 = For each, the system administrator must list where the original and the copies are, how often it is copied, how many generations are kept (how many days or months back), and who is in charge.
    .times = The list must give the recovery time objective (RTO, by when) and recovery point objective (RPO, back to what point) that the head of department has approved.
    .cloud = Information kept in the cloud must be listed too, with a tested way to get it back when it is deleted by mistake.
    .own = Staff must save work information where it is backed up, not on their own device alone.

topic-backup-how = How copies are made
    .three = Counting the original, the system administrator must keep three copies on at least two kinds of media, one of them off the premises (the 3-2-1 rule).
    .daily = The system administrator must copy information needed for work at least once a day.
    .apart = One copy must be disconnected from devices and networks except while it is made.
    .generations = Older copies must be kept in generations, so that damage noticed late can still be undone.
    .faded = Disks and DVDs kept for long must be copied to new media about every 5 years, before they become unreadable.

topic-backup-protect = Protecting the copies
    .p1 = Copies must be protected as carefully as the original. Only the system administrator and the security officer may read or change them.
    .p2 = Media with copies must be locked away. Copies kept outside the company must be encrypted.
    .p3 = The key to an encrypted copy must be kept in two or more places apart from the copy.
    .admin = An account that can delete backups must be used for nothing else.

topic-backup-check = Checking
    .daily = The system administrator must check on every working day that backups have been made.
    .noted = The system administrator must record the date and the result of the check.
    .failed = A failed backup must be repeated the same day. When it fails again, the system administrator must tell the security officer.
    .six = Every 6 months, the system administrator must restore from a copy and record the date, what was restored, how long it took, and the result.
    .three-months = Every 3 months, the system administrator must restore from a copy and record the date, what was restored, how long it took, and the result. The internal reviewer must check the record.

topic-backup-restore = Restoring
    .p1 = After an incident, restoring begins on the order of the security officer, in the sequence of { $doc-recovery-plan }.
    .p2 = Before restoring, the system administrator must check that the copy is free of malware.
    .p3 = The head of department must check that restored information is right before it is used.
    .ransom = After ransomware, no copy may be connected until the affected devices are clean.

topic-backup-end = Disposal of copies
    .p1 = Copies that are no longer kept and old media must be erased or disposed of under { $doc-topic-disposal }.

topic-backup-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when systems change, and after an incident.

topic-backup-supplement = This rule takes effect on the date shown under its title.
