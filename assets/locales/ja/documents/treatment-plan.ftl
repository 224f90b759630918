# リスク対応計画書
treatment-plan = リスク対応計画書
    .under = だれが、いつまでに、何をするか
    .footer = 予定が変わったら、計画書を直して差し替えます。

treatment-plan-plan = リスクごとの対応
treatment-plan-plan-how = 大きいものから並べています。「対応後」は、管理策がすべて働いたときに残ると見込む大きさです。管理策の番号は、5〜8で始まるものがISO/IEC 27001:2022の附属書A、英字で始まるものがNIST CSF 2.0です。番号のないものは、自社で加えた対策です。
treatment-plan-acceptance = 残るリスクの受け入れ
