# Security requirements: names of kinds, and requirements that are not about one kind of information. Those about one are `.require` of the controls
requirement-kind-confidentiality = Confidentiality
requirement-kind-integrity = Integrity
requirement-kind-availability = Availability
requirement-kind-authenticity = Authenticity
requirement-kind-accountability = Accountability
requirement-kind-organization = Rules and people
requirement-kind-performance = Performance
requirement-kind-compliance = Compliance

requirement-group-high-availability = High availability
requirement-group-recovery = Recovery
requirement-group-response-time = Response time
requirement-group-load = Load
requirement-group-law = Compliance with law
requirement-group-proof = Evidence of compliance

standing-running-hours = { $system } must be available { $hours }. Maintenance must be planned, announced at least { $maintenance-notice } ahead, and done when it disturbs least.
standing-backup-and-recovery-plan = For a fast recovery from failures and disasters, backups must be made regularly, and a plan must say who restores what. Backup interval: { $backup-frequency }.
standing-time-to-recover = After a stop, the system must be usable again within { $recovery-time }.
standing-data-lost-at-most = After a restore, no more than { $data-loss } must be missing.
standing-restore-tried = Restoring from the backup must be tried regularly, and the result must be recorded. Interval: { $restore-test }.
standing-outage-told = An unexpected outage must be reported within { $outage-notice } of being noticed, with its extent and the time it is expected to end.
standing-response-time = A page must be shown within { $seconds-page } seconds, and the result of a search or a total within { $seconds-query } seconds.
standing-peak-load = With { $peak } people using it at once, the system must not stop and must keep the agreed speed.
standing-room-to-grow = Free storage and load must be watched, and it must be possible to add more before they run out.
standing-laws-kept = Steps to keep the following laws and rules must be set, and compliance must be checked regularly: { $laws }. Interval: { $compliance-check }.
standing-laws-changed = When a law or rule changes, the system and the steps must be adapted by the day it takes effect.
standing-proof-kept = Records that show compliance must be kept for { $proof-period } and presented on request.
standing-contractors-too = Contractors and their subcontractors that work on the system must keep the same laws and rules, and must show in writing that they do.
