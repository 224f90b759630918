# 自社診断とSECURITY ACTIONの画面
check-title = 25の問いで、いまの様子を確かめましょう。
check-score = いまは100点のうち{ $score }点です。
check-answered = { $total }の問いのうち、{ $done }に答えました。
check-answered-note = すべてに答えると、いまの様子と次の一歩がわかります。15分ほどで終わります。
check-begin = 診断を始める
check-go-on = 答えを見る、直す
check-not-answered = まだ
check-covered = 関わる行動ができたので、「できている」と言えそうです
check-ready = そろっています
check-open = これから
check-ready-of = { $total }のうち{ $done }
check-advised = 合わせて取り組みたいこと
check-questions = 25の問いと、いまの答え
check-paper-note = 答えと足りないものを、紙にまとめます。
