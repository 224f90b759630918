# Statement of applicability
statement-of-applicability = Statement of applicability
    .under = Which controls we apply, which we do not, and why
    .footer = When a control is added or left out, make this paper again and replace it.

statement-of-applicability-controls = The 93 controls of Annex A
statement-of-applicability-others = What else was chosen
statement-of-applicability-source = Numbers and titles are those of ISO/IEC 27001:2022 Annex A; numbers with letters are those of NIST CSF 2.0. Reasons and states are our own.
