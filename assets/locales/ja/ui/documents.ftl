# 書類：そろい具合、下見、書き出し
documents-title = 書類
documents-sub = 答えたことが、そのまま文になります。
documents-group-missing = あと少し
documents-group-stale = 作り直すと新しくなる
documents-group-ready = 印刷できる
documents-group-open = これから
documents-chip-missing = あと{ $count }項目
documents-chip-stale = 内容が変わった
documents-chip-ready = そろっています
documents-chip-issued = 書き出しずみ
documents-chip-open = これから
documents-issued = { $date }に書き出し
documents-draft = 下書き
documents-language = 紙の言語
documents-export = PDFに書き出す
documents-export-docx = Word
    .does = Wordに書き出す
documents-export-xlsx = Excel
    .does = 表をExcelに書き出す
documents-exporting = ページを作っています。{ $of }のうち{ $done }
documents-exporting-note = 待つあいだも、ほかの画面で続けられます。
documents-cancel = やめる
documents-cancelled = 書き出しをやめました。前の紙はそのままです。
documents-exported = 書き出しました。
documents-reveal = 場所を開く
documents-missing-title = { $count ->
    [1] あと一つ答えると、完成です。
   *[other] あと{ $count }つ答えると、完成です。
 }
documents-missing-note = このまま書き出すと「下書き」と入ります。
documents-missing-go = 「{ $label }」を答える
documents-stale-title = 前に書き出した紙と、いまの答えが違います。
documents-stale-note = 書き出し直すと、新しい内容になります。
documents-uncovered = 印刷できない文字があります：{ $characters }
documents-uncovered-note = 四角で印刷されます。別の字で書くか、手で書き足してください。
documents-page = { $title }　{ $total }ページのうち{ $page }ページ目
documents-preview = 印刷の下見
documents-empty-title = 書類を選びましょう
documents-answer = 質問に答える
documents-where = 書き出したところ：{ $path }
documents-missing-whole = すべて埋まると、書き出せます。
