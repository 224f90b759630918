# Words of the question sheets
doc-parked-none = No question is waiting for an answer. When you choose “I don’t know,” a sheet for the person to ask appears here.
doc-parked-intro = { $count ->
    [one] One question is waiting for an answer. Hand the sheet over, or write the answer in the column at the right when you meet.
   *[other] { $count } questions are waiting for an answer. They are sorted by whom to ask, so you can cut along the lines and hand them over, or write the answers in the column at the right when you meet.
 }
doc-parked-ask = To ask: { $who }
doc-parked-nobody = Whom to ask is still open
doc-parked-cut = Cut here
doc-parked-asked-on = Date asked, and who answered
doc-parked-action = How do we go about this: { $action }?
doc-parked-from-action = From the guide: { $function }
doc-parked-from = From the worksheet “{ $worksheet }”
    .used = From the worksheet “{ $worksheet }”. Used in: { $documents }
doc-parked-title = “{ $title }”
doc-parked-row = { $words }:
doc-parked-hint = Whom you could ask: { $words }
doc-parked-note = Note: { $words }
