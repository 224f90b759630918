# ワークシートの書き方と、わからない
worksheet-none = このワークシートは見つかりませんでした
worksheet-unknown-note = 聞く相手を決めて、あとで答える
worksheet-unknown-kept = 「わからない」も答えです。一覧に入れました。
worksheet-unknown-hint = 聞くとよい相手：{ $who }
worksheet-unknown-who = だれに聞きますか
worksheet-not-chosen = まだ選んでいません
worksheet-not-a-number = 数字で書いてください。
worksheet-out-of-range = { $least }から{ $most }までの数字で書いてください。
worksheet-not-a-day = 「2026年12月1日」や「12/1」のように書いてください。
worksheet-calendar = こよみから選ぶ
worksheet-month-before = 前の月
worksheet-month-after = 次の月
worksheet-cell = { $row }行目の{ $column }
worksheet-row-add = 行を足す
worksheet-row-blank = まだ書いていません
worksheet-row-up = { $row }行目を上へ
worksheet-row-remove = { $row }行目を消す
worksheet-row-tools = 行の操作

unknown-title = { $count ->
    [1] あとで答える問いが、一つあります。
    [2] あとで答える問いが、二つあります。
    [3] あとで答える問いが、三つあります。
   *[other] あとで答える問いが、{ $count }あります。
 }
unknown-title-none = わからないままの問いは、ありません。
unknown-sub = 聞く相手に会うときに、この一覧を見ながらたずねましょう。
unknown-column-what = たずねること
unknown-column-who = 聞く相手
unknown-column-where = どこで出たか
unknown-print = 聞き取り票を印刷する
unknown-answer = 答える
unknown-empty-title = 「わからない」を選んだ問いが、ここに並びます
unknown-empty = わからないまま進んでかまいません。聞く相手と一緒に、ここに残ります。
worksheet-offers = 会社の答えから、当てはまりそうなもの
worksheet-papers-more = そのほか{ $count }件
worksheet-papers-fewer = 少なく並べる
worksheet-on-paper = 紙面で見る
