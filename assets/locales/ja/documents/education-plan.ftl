# 教育計画書
education-plan = 情報セキュリティ教育計画書
    .over = { $year }
    .footer = 計画を変えたときは、変えた日と理由を書き、承認を受け直します。

education-plan-aims = この一年のねらい
education-plan-indicators = 成果の目安
education-plan-groups = 対象と人数
education-plan-approach = 進め方
education-plan-understanding = **理解の確かめ方**　テーマごとに、表の右端の「確かめ方」で理解を確かめます。受けた人の名前と日付を残し、わからなかったことは次の回にもう一度取り上げます。
education-plan-costs = 学ぶ理由と費用
education-plan-months = 月ごとの計画
education-plan-extra = **臨時の教育**　インシデントが起きたとき、決まりや使う仕組みが変わったときは、1か月以内に学ぶ機会を設け、この計画に書き加えます。
