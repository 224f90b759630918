# Risk assessment report
risk-report = Risk assessment report
    .under = How grave it is, and what to act on first
    .footer = The figures are a guide for deciding together what comes first.

risk-report-conclusion = Conclusion
risk-report-map = Where the risks lie
risk-report-first = Risks to act on first
risk-report-all = All risks, and how each size came about
risk-report-all-order = The greatest come first. Numbers follow the order in which the risks were found.
risk-report-scale = The scale of this company
risk-report-scale-formula = The risk value is importance times likelihood. Likelihood follows from threat and vulnerability by the table below.
risk-report-method = Method and source
risk-report-method-steps = For each piece of information in the register, we listed what may happen to it (threats) and what would let it happen (vulnerabilities). We then graded, in three steps, how easily each happens and how much has been done about it, and worked out the size. Where figures would say little, we chose high, medium, or low together.
risk-report-source = The three grades, the table, and the bands follow IPA’s security guideline for small and medium-sized enterprises, version 4.0; the explanations are our own (checked November 2026).
