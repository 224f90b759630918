# ホーム：道のり、次の三つ、期限、書類
home-title-next = { $count ->
    [1] 先にやることが、一つあります。
    [2] 先にやることが、二つあります。
   *[other] 先にやることが、三つあります。
 }
home-title-done = いま急ぐことは、ありません。
home-sub = 空いている30分で、上から一つ進めましょう。
home-sub-done = わからないままの問いや、期限を見ておきましょう。
home-key = 升の見方
home-square-done = できた
home-square-half = 途中
home-square-next = つぎ
home-square-unknown = わからない
home-square-open = これから
home-square-not-for-us = 関係なし
home-road = 六つの機能の道のり
home-here = いまここ
home-count-done = { $total }件のうち{ $done }件できた
home-count-begun = { $total }件のうち{ $begun }件が途中
home-count-open = { $total }件、これから
home-next = 次の三つ
home-order = 順番の決まり方
home-order-text = 期限をすぎたもの、また確かめるもの、期限の近いもの、途中のものを先に並べます。そのあとは、かける時間のわりにリスクを小さくする順です。会社の答えに合うものは前に出しますが、土台になる行動より先には出しません。「うちには関係ない」と決めたものは出さず、「あとで」にしたものは期限の日に戻ります。
home-why = なぜ今
home-start = はじめる
home-open = 開く
home-later = あとで
home-not-for-us = うちには関係ない
home-more = { $title }のほかの選び方
home-due = 期限のあるもの
home-due-none = 期限を決めた行動は、まだありません。ガイドの行動ごとに決められます。
home-days-past = { $days }日すぎ
home-days-today = 今日
home-days-left = あと{ $days }日
home-documents = 書類
home-documents-all = すべて見る
home-next-none-title = 書かれた行動は、すべて決まりました
home-next-none = ガイドで「できた」を見直すか、書類を書き出しましょう。
home-begin-company = 会社のことを答えると、順番がこの会社に合います。
home-begin-company-go = 会社のことを答える
home-due-more = ほか{ $count }件
home-year = 1年の予定
home-calendar = こよみ
