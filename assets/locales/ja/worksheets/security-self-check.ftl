# 自社診断：25の話題と順番はIPAの手引きに沿い、問いの文は書き下ろし
security-self-check = 情報セキュリティの自社診断
    .intro = 毎日の仕事を思い浮かべて答えます。25の問いで、15分ほどです。「わからない」も答えの一つで、聞く相手が書いてあります。話題はIPAの中小企業向けの手引きに沿い、文は書き下ろしました（2026年11月確認）。

security-self-check-section-basic = 基本の備え
    .intro = どの会社にも要る五つです。一度で終わらせず、毎月の習慣にします。
security-self-check-section-staff = 働く人の備え
    .intro = 手元の仕事の13の問いです。現場の人と一緒に答えると、本当の様子がわかります。
security-self-check-section-organization = 会社としての備え
    .intro = 約束、教え方、頼み方の七つです。紙になっているかを見ます。

security-self-check-q1 = パソコン、電話、レジに入っているソフトは、新しい版に保たれていますか。
    .label = ソフトとOSの更新
    .help = [更新](term:update)が自動になっていれば、できています。レジやルーターも数えます。[サポートが終わった](term:end-of-support)機器が残るなら「一部だけ」です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 機器を入れた会社、またはパソコンの担当者

security-self-check-q2 = 仕事で使うどの機器でも、ウイルスを見つけるソフトが働いていますか。
    .label = ウイルス対策ソフト
    .help = [ウイルス対策ソフト](term:antivirus)は、初めから入っているものでもかまいません。画面に今週の更新の日付が出れば、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = パソコンを買った店、または機器の担当者

security-self-check-q3 = パスワードは長く、当てにくく、サービスごとに違うものですか。
    .label = パスワードの強さ
    .help = 店名や電話番号が入らず、[使い回し](term:password-reuse)がなければ、できています。覚えるのは[パスワード管理ソフト](term:password-manager)に任せられます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = サービスを使う人それぞれ。パスワードそのものは聞きません。

security-self-check-q4 = 大切な情報を開ける人は、その仕事をする人だけですか。
    .label = 情報を開ける人
    .help = 共有フォルダーとクラウドの[アクセス権](term:access-right)を見ます。辞めた人や前の担当者が開けるままなら「一部だけ」です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 共有フォルダーやサービスの管理者

security-self-check-q5 = 世の中の新しい手口を知って、店のみんなに話す機会がありますか。
    .label = 新しい手口の共有
    .help = 月に一度、朝礼で一つ話せば足ります。銀行や配送会社が出す[フィッシング](term:phishing)の注意も、よい話の種です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 情報セキュリティ責任者

security-self-check-q6 = 見覚えのない添付やリンクを前にしたとき、全員が開かずに立ち止まれますか。
    .label = メールの添付とリンク
    .help = 「至急」と書かれたら、知っている番号に電話して確かめます。この習慣が[フィッシング](term:phishing)の入口をふさぎます。全員が知っていれば、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = メールやメッセージを受ける人

security-self-check-q7 = メールやFAXの送信ボタンの前に、宛先を確かめる一手間がありますか。
    .label = 誤送信を防ぐ一手間
    .help = 番号を声に出して読む、もう一人が見る、一斉メールは互いの宛先を隠す。どれかを続けていれば、[誤送信](term:mis-sending)への備えがあります。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 注文や請求の連絡を送る人

security-self-check-q8 = 大切な情報を社外へ渡すとき、見られる相手を限っていますか。
    .label = 情報の渡し方
    .help = メールの本文に書かず、相手と期限を限った[共有リンク](term:sharing-link)で渡せば、できています。[パスワード付き添付](term:passworded-attachment)は、いまは勧められなくなったやり方です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 見積書や名簿を送る人

security-self-check-q9 = 仕事用のWi-Fiは、暗号化の設定と、自分で決めたパスワードの両方が整っていますか。
    .label = Wi-Fiの設定
    .help = 設定画面に「WPA2」か「WPA3」とあり、[初期パスワード](term:default-password)を変えていれば、できています。[お客様用Wi-Fi](term:guest-wi-fi)は別に分けます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 回線やルーターを入れた会社

security-self-check-q10 = 仕事の端末で見るサイトと、店のSNSへの投稿に、約束がありますか。
    .label = サイトの閲覧とSNS
    .help = 仕事に要らないソフトを入れない。[SNS](term:social-media)に出す前に、写った人や伝票を二人で見る。この二つが伝わっていれば、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 店のSNSを受け持つ人

security-self-check-q11 = なくなると困る記録を、決まった間隔でほかの場所へ写していますか。
    .label = バックアップ
    .help = 予約、売上、名簿の[バックアップ](term:backup)を毎日か毎週取り、年に一度[戻して](term:restore)試せば、できています。試していなければ「一部だけ」です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 会計や予約を入力する人

security-self-check-q12 = 帰るとき、書類やUSBメモリーは机の上から片づいていますか。
    .label = 机の上の片づけ
    .help = 名簿や申込書を引き出しにしまい、鍵をかければ、できています。受付や[レジ](term:point-of-sale)のまわりも見ます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 受付や事務の人

security-self-check-q13 = 情報や機器を外へ持って出る人に、なくさないための工夫がありますか。
    .label = 持ち出しの工夫
    .help = 要る分だけを持ち、[持ち出し](term:taking-out)の表に書き、車に残さない。端末には[ディスクの暗号化](term:hard-disk-encryption)もあれば、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 配達や訪問に出る人

security-self-check-q14 = 席を外したあいだ、画面はほかの人の目と手から守られていますか。
    .label = 離れるときの画面
    .help = 数分で自動の[画面ロック](term:screen-lock)がかかり、受付の画面がお客様の側を向いていなければ、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 受付やレジに立つ人

security-self-check-q15 = 事務所や作業場に、用のない人が入りにくいつくりになっていますか。
    .label = 入れる人の線引き
    .help = 入れる場所を扉や札で示し、工事や納品の人には声をかけて名前を書いてもらいます。[入退室管理](term:entry-control)は、この程度から始められます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 現場の責任者

security-self-check-q16 = ノートパソコンやタブレットは、閉店後に鍵のかかる所へ入りますか。
    .label = 機器の保管
    .help = 棚や引き出しのほか、机につなぐ錠でもかまいません。[USBメモリー](term:usb-memory)も一緒にしまいます。一台でも出たままなら「一部だけ」です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 最後に帰る人

security-self-check-q17 = 最後に帰る人が、戸締まりをして記録する流れになっていますか。
    .label = 戸締まり
    .help = 扉の横の表に、時刻と名前が並んでいれば、できています。合鍵を持つ人の一覧も、[物理的セキュリティ](term:physical-security)の一つです。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 開け閉めの当番

security-self-check-q18 = 捨てる書類や機器から、中身を取り戻せないようにしていますか。
    .label = 書類と機器の捨て方
    .help = 紙は細かく切るか、溶かす業者に頼みます。パソコンやUSBメモリーは消去の証明をもらうと、[安全な廃棄](term:secure-disposal)といえます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 処分や買い取りを頼む人

security-self-check-q19 = 仕事で知ったことを外で話さない、と働く人に約束してもらいましたか。
    .label = 秘密を守る約束
    .help = 入るときに説明し、署名した紙があれば、できています。[守秘義務](term:confidentiality-duty)が辞めたあとも続くことを、一行入れます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 採用の担当者。紙の文は社会保険労務士に聞けます。

security-self-check-q20 = 情報の守り方を学んだり、注意を呼びかけたりする場が、年に一度はありますか。
    .label = 教育と注意
    .help = 朝礼の10分でも、出た人の記録があれば数えます。パートの人と新しく入る人も入れて、[教育計画書](term:education-plan)に月を書きましょう。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 情報セキュリティ責任者

security-self-check-q21 = 自分のスマートフォンやパソコンを仕事に使う線引きが、決まっていますか。
    .label = 私物の端末の決まり
    .help = だれが何に使ってよいか、なくしたらだれに言うかが紙にあれば、できています。[私物の端末](term:own-device)は使わないと決め、守れている店も同じです。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 現場の人。ふだんの連絡の取り方を聞きます。

security-self-check-q22 = 情報を渡す相手との契約に、秘密を守る一条が入っていますか。
    .label = 契約の秘密の条
    .help = [委託先](term:contractor)の契約書を開いて「秘密」の文字を探します。全部の相手にあれば、できています。ない相手とは[秘密保持契約](term:nda)を足せます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 契約書をしまっている人。文は弁護士に聞けます。

security-self-check-q23 = クラウドなど外のサービスは、安心できるかを見てから決めましたか。
    .label = サービスの選び方
    .help = [多要素認証](term:mfa)が使えるか、データを取り出せるか、止まったときに知らせがあるか。三つを見て理由を書き留めれば、できています。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = サービスを申し込んだ人

security-self-check-q24 = 困ったことが起きた日の動き方と、受け持つ人が決まっていますか。
    .label = 起きたときの動き方
    .help = 最初に電話する人、切り離し方、知らせる先が一枚になっていれば、できています。[緊急連絡先の一覧](term:contact-list)は、紙でも貼っておきます。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 情報セキュリティ責任者と、代わりの人

security-self-check-q25 = ここまでの決まりを書きとめ、働く人がいつでも読めるようにしてありますか。
    .label = 決まりを紙に
    .help = [基本方針](term:basic-policy)の一枚と、毎日の決まりの紙があれば、できています。口で伝えるだけの決まりが残るなら「一部だけ」です。
    .option-done = できている
    .option-partly = 一部だけ
    .option-not-yet = これから
    .ask = 代表者
