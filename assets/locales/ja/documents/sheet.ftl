# ワークシートの紙の言葉
doc-sheet-answered = { $total }のうち{ $done }
doc-sheet-memo = 覚え書き
doc-sheet-ask = 聞く相手：{ $who }
