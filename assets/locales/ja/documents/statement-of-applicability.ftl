# 適用宣言書
statement-of-applicability = 適用宣言書
    .under = 使う管理策と使わない管理策、そのわけ
    .footer = 管理策を加えたりやめたりしたら、作り直して差し替えます。

statement-of-applicability-controls = 附属書Aの93の管理策
statement-of-applicability-others = そのほかに選んだもの
statement-of-applicability-source = 番号と題名はISO/IEC 27001:2022の附属書A、英字の番号はNIST CSF 2.0によります。理由と状態は、この会社の記述です。
