# Words of printed worksheets
doc-sheet-answered = { $done } of { $total }
doc-sheet-ask = To ask: { $who }
