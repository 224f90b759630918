# Recover: the six actions of NIST SP 1300
rc = Recover
    .gloss = Get back to normal
    .intro = Bring back the work that stopped and the information you lost, checking that it’s safe as you go. Then look back, and prepare better for next time.

rc-understand-1 = Know who recovers what, inside and outside the business
    .short = Know who recovers what
rc-assess-1 = Write down what happened and what you learned
    .short = Write down what happened and what you learned
rc-assess-2 = Check that backups are sound before you restore them
    .short = Check backups before restoring
rc-prioritize-1 = Decide the order of recovery by need and impact
    .short = Decide the order of recovery
rc-communicate-1 = Keep people inside and outside informed, regularly and safely
    .short = Keep people informed
rc-communicate-2 = Announce and record that it’s over and work is back to normal
    .short = Announce and record the end
