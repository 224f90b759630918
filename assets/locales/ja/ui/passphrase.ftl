# パスフレーズ：会社のファイルに鍵をかける
passphrase = パスフレーズ
passphrase-none = ファイルを手にした人は、だれでも中を見られます。パスフレーズを決めると、ファイルも控えも、知っている人にしか開けません。
passphrase-has = このファイルと控えは、パスフレーズか予備の鍵がないと開けません。
passphrase-set = パスフレーズを決める
passphrase-change = 変える
passphrase-remove = 外す
passphrase-lock = ロックする
passphrase-after = 使わないときにロックする
passphrase-after-note = しばらくさわらないと、書きかけも保存してから、パスフレーズを打つ画面に戻ります。パスフレーズのある会社だけです。
passphrase-after-minutes = { $minutes }分
passphrase-after-never = ロックしない

passphrase-set-title = パスフレーズを決める
passphrase-change-title = パスフレーズを変える
passphrase-remove-title = パスフレーズを外す
passphrase-set-note = ファイルと控えを、すべて書き直します。自分で別の場所に写したファイルは、前のまま残ります。
passphrase-remove-note = ファイルと控えを、だれでも開けるように書き直します。
passphrase-current = いまのパスフレーズ、または予備の鍵
passphrase-next-note = 言葉をいくつかつなぐと、覚えやすく、破られにくくなります。
passphrase-second-absent = 二つ目の場所が見つからず、そこの控えは前のままです。差し込んでから「控え」の画面を開くと、いまのパスフレーズにかけ替えられます。
passphrase-second-absent-removed = 二つ目の場所が見つからず、そこの控えにはパスフレーズがかかったままです。差し込んでから「控え」の画面を開くと、外せます。
passphrase-writing = 書き直しています。少しお待ちください。
passphrase-removed = パスフレーズを外しました。
passphrase-left = 控え{ $count }個は書き直せず、前のままです。「控え」の画面で、もう一度ためせます。要らなければ、フォルダーから消してください。

passphrase-code-title = 予備の鍵を印刷してください
passphrase-code-note = パスフレーズを忘れたときは、この鍵で開けます。前に作った予備の鍵では、もう開けません。見られるのは、いまだけです。パスフレーズとこの鍵をどちらもなくすと、だれにも開けません。
passphrase-code = 予備の鍵
passphrase-code-save = 印刷する紙を作る
passphrase-code-where = 予備の鍵の紙を置くところ
passphrase-code-file = { $file }の予備の鍵
passphrase-code-saved = 紙のPDFを作りました。印刷したら、PDFは消してください。
passphrase-code-kept = 鍵を印刷したか、書き写しました
passphrase-code-done = 終わる

unlock-title = { $file }のパスフレーズ
unlock-locked = しばらく使わなかったか、ロックしたので、閉じてあります。書いたことは、すべて保存ずみです。
unlock-asks = このファイルには、パスフレーズがかかっています。
unlock-field = パスフレーズ
unlock-field-note = 忘れたときは、予備の鍵の紙にある文字を打ち込んでください。
unlock-go = 開く
unlock-opening = 開いています
unlock-wrong = これでは開きません。パスフレーズなら、大文字と小文字、入力の切り替えを確かめてください。予備の鍵なら、最後にパスフレーズを変えたときの紙かどうか、日付を確かめてください。
unlock-empty = パスフレーズを打ってください。
unlock-leave = やめて、はじめの画面へ
