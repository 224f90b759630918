# 聞き取り票の紙の言葉
doc-parked-none = わからないままの問いは、ありません。「わからない」を選ぶと、聞く相手ごとの票がここにできます。
doc-parked-intro = わからないままの問いが、{ $count }件あります。相手ごとに分けてあるので、線で切って渡せます。会って聞くときは、右の欄に書きとめましょう。
doc-parked-ask = 聞く相手：{ $who }
doc-parked-nobody = 聞く相手を決めるもの
doc-parked-cut = 切り取り
doc-parked-asked-on = 聞いた日、答えた人
doc-parked-action = 「{ $action }」を、どう進めますか。
doc-parked-from-action = 出どころ：ガイドの「{ $function }」
doc-parked-from = 出どころ：ワークシート「{ $worksheet }」
    .used = 出どころ：ワークシート「{ $worksheet }」。使う書類：{ $documents }
doc-parked-title = 「{ $title }」
doc-parked-row = { $words }：
doc-parked-hint = 聞く相手のめやす：{ $words }
doc-parked-note = 覚え書き：{ $words }
