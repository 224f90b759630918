# 10の約束の貼り紙：見出しと続きを合わせて、一行18字まで
promises-poster = みんなの10の約束
    .footer = 困ったら　{ $officer }　{ $phone }

promises-poster-ask = 迷ったら
    .text = 手を止めて、すぐ聞く

promises-poster-passwords = パスワード
    .text = 長く、使い回さない

promises-poster-mail = あやしいメール
    .text = 開かず、人に聞く

promises-poster-sending = 送る前
    .text = 宛先と添付を見直す

promises-poster-updates = 更新の知らせ
    .text = その日に入れる

promises-poster-desk = 席を離れる
    .text = 画面を閉じ、しまう

promises-poster-taking-out = 持ち出し
    .text = 承認を得て、離さない

promises-poster-tools = 機器とサービス
    .text = 決めたものだけ

promises-poster-secrecy = 知ったこと
    .text = 外で話さず、載せない

promises-poster-disposal = 捨てる前
    .text = 読めない形にする
