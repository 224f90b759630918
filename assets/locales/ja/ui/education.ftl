# 教育の画面。
education-tab-plan = 今年の計画
education-tab-lessons = 教材
education-tab-skills = 力量
education-tab-sessions = 実施
education-tab-tests = テスト
education-tab-drills = 訓練

# 教育の決めごとと、年数を過ぎた記録
education-settings-link = 教育の決めごと
education-old-title = 持つ年数（{ $years }年）を過ぎた記録が{ $count }件あります
education-old-why = { $day }より前の記録です。働く人の個人情報なので、要らなくなったものは消しましょう。年数は「教育の決めごと」で変えられます。
education-old-show = 何が消えるかを見る
education-old-session = 実施の記録「{ $title }」　最後の日 { $day }、{ $count }人分
education-old-test = テスト「{ $title }」　最後の日 { $day }、答え{ $count }人分
education-old-attempts = 残るテスト「{ $title }」の古い答え　最後の日 { $day }、{ $count }人分
education-old-drill = 訓練の記録「{ $title }」　{ $day }、{ $count }人分
education-old-ratings = { $title }さん（{ $day }に退職）の力量の評価　{ $count }件
education-old-untitled = 名前のない記録
education-old-remove = 古い記録を消す
education-old-ask = { $day }より前の記録を、{ $count }件消しますか。
education-old-note = 実施、テスト、訓練の記録と、退職した人の力量の評価が消えます。人の名簿は残ります。元に戻せます。
