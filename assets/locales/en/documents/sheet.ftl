# Words of printed worksheets
doc-sheet-answered = { $done } of { $total }
doc-sheet-memo = Notes
doc-sheet-ask = To ask: { $who }
