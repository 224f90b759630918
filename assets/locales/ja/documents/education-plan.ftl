# 教育計画書
education-plan = 情報セキュリティ教育計画書
    .over = { $year }
    .footer = 計画を変えたときは、変えた日と理由を書き、承認を受け直します。

education-plan-aims = この一年のねらい
education-plan-indicators = 成果の目安
education-plan-groups = 対象と人数
education-plan-approach = 進め方
education-plan-understanding = 理解の確かめ方
education-plan-understanding-text = テーマごとの確かめ方は、次のページの表の右端に示します。受けた人の名前と日付を残し、わからなかったことは次の回にもう一度取り上げます。
education-plan-next-page = 月ごとの計画は、次のページに示します。
education-plan-months = 月ごとの計画
