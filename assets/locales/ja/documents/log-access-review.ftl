# アクセス権の点検記録：記入する紙
log-access-review = アクセス権の点検記録
    .footer = 使う人のわからないアカウントは、その日のうちに止めてから調べます。

log-access-review-facts =
    .day = 点検した日と対象の期間
    .by = 点検した人と使った名簿の日付
log-access-review-log = 点検の結果
    .col-system = システムや部屋
    .col-user = 使う人
    .col-rights = できること
    .col-works = いま働いているか
    .col-needed = 仕事に要るか
    .col-change = 変えること
    .col-done = 変えた人と日
    .example-system = 共有フォルダー
    .example-user = 田中
    .example-rights = 見る、書き込む
    .example-works = はい
    .example-needed = 見るだけでよい
    .example-change = 書き込みを外す
    .example-done = システム担当者　4月9日
    .note = 管理者、共用、委託先のアカウントと、鍵や入室の番号も並べます。点検した人は、自分の行をほかの人に見てもらいます。
