# Recover: ideas for small firms, drawn from the implementation examples of CSF 2.0. Ids follow the source; the sentences are our own

# RC.RP Carrying out recovery
idea-rc-rp-01-1 = Begin recovery with whatever is known to be sound, even while you’re still responding. The security officer says it aloud, “We start with the register,” and someone notes the time.
idea-rc-rp-01-2 = Give everyone with a part in recovery the [recovery plan](term:recovery-plan) and their own task on one page. Say whose approval they need to wipe a device, buy a new one, or reopen.
idea-rc-rp-02-1 = Compare the plan’s criteria with the people, spare devices, and money you have today. Choose to repair, replace, or carry on by hand for now, and note why.
idea-rc-rp-02-2 = Every half day, ask whether the plan still fits. If a large order comes in or someone falls ill, change the order of work.
idea-rc-rp-03-1 = Open the [backup](term:backup) first on one computer kept off the company network. Scan it, check that it dates from before the attack, and see that the files aren’t damaged.
idea-rc-rp-04-1 = Take out the table of how long each piece of work can wait, and see that things come back in that order. Patient files or orders come first, shop photos later.
idea-rc-rp-04-2 = Let the people who use a system every day try it. When the cashier has rung up a sale and the bookkeeper has closed the day, and both say “as usual,” write the date.
idea-rc-rp-04-3 = For a week after, look every day for slowness, errors, and missing data. If something is off, such as sales totals that don’t agree, go back over how it was restored.
idea-rc-rp-05-1 = Before the shop uses it again, check that no trace of the intruder is left and the [root cause](term:root-cause) is mended. Tick off updates, passwords, and settings.
idea-rc-rp-05-2 = Before a restored device goes online, a second person compares the steps with the record of the work. If the data’s dates, counts, and [access rights](term:access-right) are right, connect it.
idea-rc-rp-06-1 = In a few pages, write an [after-action report](term:after-action-report): what happened, what you did to respond and recover, and what you learned. Add what went well, for whoever comes next.
idea-rc-rp-06-2 = Decide beforehand what “over” means, such as all work back and three days without anything odd. On the day it’s met, the security officer declares the end and tells everyone.

# RC.CO Communication in recovery
idea-rc-co-03-1 = Tell those named in your plan and agreements what’s back and what comes next. Leave out details of what is still weak, and use a channel you know is safe.
idea-rc-co-03-2 = In a large [incident](term:incident), show the owner one page every evening: what’s back and what’s left. Add the expected day of reopening and the cost so far.
idea-rc-co-03-3 = Tell suppliers and delivery firms when you’ll reopen, through the contact the contract names. While deliveries or payments are held up, set a time each day to talk by phone.
idea-rc-co-04-1 = When you recover from a [data breach](term:data-breach) of customer information, follow your steps for telling people, and post words the owner has approved on your website and at the door. Give later findings in the same places.
idea-rc-co-04-2 = Tell customers what you’re doing to put things right and what you’ll change so it doesn’t happen again. Instead of “as soon as possible,” give the day of your next update.
