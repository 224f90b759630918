# Register of information assets
asset-register = Register of information assets
    .under = What we hold, and how much it matters
    .footer = When information or its place changes, correct the register and replace this paper.

asset-register-marks = Under Importance, ※ marks personal information and ★ what the company cannot do without; both count 3. The scale follows the register.
asset-register-scale = How importance is decided
asset-register-rule = Importance is the highest of the three grades for confidentiality (C), integrity (I), and availability (A). It is always 3 when there is personal data (marked ※), or when the company’s survival, legal liability, or great harm to partners or individuals is at stake (marked ★).
asset-register-source = Columns and scale follow the information asset ledger in IPA’s security guideline for small and medium-sized enterprises; the explanations are our own (checked November 2026).
