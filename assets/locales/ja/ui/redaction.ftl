# 人の名前を番号に置きかえる
redaction-none = 選んだものの中に、置きかえる名前はありません。
redaction-places = 選んだものの中で、{ $count }か所を置きかえます。
redaction-show = 置きかえる言葉を見る
redaction-table = 置きかえる言葉
redaction-written = 書いてある言葉
redaction-called = 置きかえたあと
redaction-count = か所
redaction-removed = 消します
redaction-more = ほかに{ $count }種類あります。
redaction-too-many = 名字と同じ言葉は、人のことでなくても置きかえることがあります。残すより安全だからです。
