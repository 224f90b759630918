# ワークシートの紙の言葉
doc-sheet-answered = { $total }のうち{ $done }
doc-sheet-ask = 聞く相手：{ $who }
