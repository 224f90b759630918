# 体制図：だれがだれに報告し、どこで話し合うか
organization-chart = 情報セキュリティ体制図
    .footer = 入社、退職、異動があったら、1か月以内に直して掲げ直します。

organization-chart-how = 線は、報告する相手を表します。困ったときや迷ったときは、だれでも情報セキュリティ責任者にじかに知らせます。点検者は、ほかの役割から離れて、代表者に報告します。
    .also-outside = 外の会社に頼んだ仕事も、社内の受け持つ人が責任を持ちます。
organization-chart-absent = 受け持つ人がいない日は、代わる人が同じことを決めます。役割ごとの仕事と権限は、「役割・責任・権限一覧」にあります。
organization-chart-meeting = 話し合う場
organization-chart-meeting-how = 決めたこと、担当、期限を、その日のうちに書き残します。
organization-chart-agenda = 毎回の議題
organization-chart-agenda-items =
    .happened = 起きたことと、知らせのあったこと
    .changed = 人、仕事、システム、法令の変わったところ
    .risks = 大きいリスクと、対策の進み具合
    .tasks = 前に決めたことと、年間計画の進み具合
    .means = 足りない人、時間、お金
organization-chart-log = 話し合いの記録
    .col-date = 日付
    .col-decided = 話したこと、決めたこと
    .col-owner = 担当
    .col-until = 期限
    .col-done = 済んだ日
    .example-date = 4月1日
    .example-decided = 使っていないアカウントが二つ。持ち主に聞いて止める
    .example-owner = 総務
    .example-until = 4月10日
    .example-done = 4月8日
