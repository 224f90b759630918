# 教材一覧
materials-list = 教材一覧
    .footer = 教材、手順書、テストが増えたら、この一覧を印刷し直します。

materials-list-intro = だれに、何を使って教えるかを一つにまとめました。この一覧から教材を選び、教育の計画に入れます。
materials-list-roles = 役割ごとの教材
materials-list-roles-lead = 「全員」の教材は、どの役割の人も学びます。紙の番号は、3の表でわかります。
materials-list-groups = 教育の計画の対象ごとの教材
materials-list-papers = 紙の番号と、印刷するところ

# 教材一覧の部分の言葉
materials-head-kind = 種類
materials-head-number = 番号
materials-head-title = 題名
materials-head-time = 時間
materials-head-papers = 紙
materials-head-group = 対象
materials-head-topic = テーマ
materials-head-material = 教材
materials-head-check = 確かめ方
materials-head-paper = 番号
materials-head-what = 紙
materials-head-where = 印刷するところ
materials-role = { $name }　いまの人数 { $count }人
materials-lesson = 教材
materials-manual = 手順書
materials-test = テスト
materials-drill = 訓練
materials-set = 問題{ $set }
materials-minutes = { $count }分
materials-no-name = 名前のない役割
materials-nothing = この役割だけの教材はありません。
materials-no-groups = 教育の計画に、対象とテーマがまだありません。「一年の教育」で決めると、ここに並びます。
materials-where-module = 「教育」の「教材」で、教材を選ぶ
materials-where-test = 「教育」の「テスト」で、テストを選ぶ
materials-where-session = 「教育」の「実施」で、日を選ぶ
materials-where-drill = 「教育」の「訓練」で、訓練を選ぶ
materials-where-person = 「教育」の「力量」で、人を選ぶ
materials-where-flow = 「人と仕事」の「業務フロー」で、フローを選ぶ
