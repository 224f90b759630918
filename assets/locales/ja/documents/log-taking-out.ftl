# 持ち出し・返却記録：記入する紙
log-taking-out = 持ち出し・返却記録
    .footer = 承認：社外秘は部門の責任者、極秘は代表者。なくしたときは、すぐに情報セキュリティ責任者に電話します。

log-taking-out-log = 持ち出しと返却
    .col-out = 持ち出す日
    .col-who = 持ち出す人
    .col-what = 中身と、入れる物
    .col-class = 区分
    .col-why = 行き先と用事
    .col-protected = 守り方
    .col-allowed = 承認した人と日
    .col-due = 返す予定
    .col-returned = 返した日と見た人
    .example-out = 4月8日
    .example-who = 田中
    .example-what = 見積書10枚、封筒
    .example-class = 社外秘
    .example-why = 納め先で打ち合わせ
    .example-protected = 封筒、閉まるかばん
    .example-allowed = 売り場の責任者　4月7日
    .example-due = 4月8日
    .example-returned = 4月8日　売り場の責任者
    .note = 守り方には、暗号化、画面のロック、大きな札、封などを書きます。お客様の名前など、秘密の中身そのものは書きません。
