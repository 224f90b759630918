# Risk treatment plan
treatment-plan = Risk treatment plan
    .under = Who does what, and by when
    .footer = When the plan changes, correct it and replace this paper.

treatment-plan-plan = Treatment of each risk
treatment-plan-plan-how = The greatest come first. “After” is the size expected to remain once all controls work. Control numbers from 5 to 8 are those of ISO/IEC 27001:2022 Annex A; those with letters are from NIST CSF 2.0. Those without a number are measures of our own.
treatment-plan-acceptance = Acceptance of what remains
