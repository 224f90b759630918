# 施錠・鍵の記録：一枚に10日分ほど
log-keys = 施錠・鍵の記録
    .footer = いつもと違うことは、すぐに情報セキュリティ責任者に知らせます。鍵の置き場所や番号は書きません。

log-keys-log = 最初に来た人と、最後に帰った人
    .col-date = 日付
    .col-open = 開けた時刻
    .col-opened-by = 最初に来た人
    .col-odd = 開けたときの様子
    .col-close = 閉めた時刻
    .col-closed-by = 最後に帰った人
    .col-papers = 書類と端末
    .col-doors = 窓、扉、火の元
    .col-alarm = 警備
    .example-date = 4月8日
    .example-open = 8:40
    .example-opened-by = 中村
    .example-odd = いつもどおり
    .example-close = 19:15
    .example-closed-by = 大久保
    .example-papers = しまった
    .example-doors = 見た
    .example-alarm = 入れた
    .note = 一枚に10日分ほど書けます。警備のしくみがない店は、その欄に線を引きます。
