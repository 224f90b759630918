# 会社のこと：最初の質問。答えが、ガイドの順番と書類の中身を決める
company = 会社のこと
    .intro = 5分ほどの質問です。わかるところから答えましょう。「わからない」も答えの一つです。

company-section-basics = 会社の基本
    .intro = 名前と、仕事の種類と、人数を聞きます。
company-section-selling = 商品と売り方
    .intro = 何を、どこで売っているかを聞きます。
company-section-payments = 代金
    .intro = 代金の受け取り方を聞きます。
company-section-information = 預かる情報
    .intro = 会社にある、人についての情報を聞きます。
company-section-working = 働き方
    .intro = 店の外での仕事と、私物の端末について聞きます。
company-section-helpers = 頼んでいる相手
    .intro = 外の会社や人に任せている仕事を聞きます。
company-section-systems = 使っている仕組み
    .intro = ネットで使うサービスと、設備について聞きます。
company-section-path = 進め方
    .intro = どのくらい時間をかけるかを選びます。
company-section-people = 受け持つ人
    .intro = 書類に名前がのる人を選びます。
company-section-paper = 連絡先と年度
    .intro = 書類に印刷する電話番号と、年の始まりを聞きます。

company-name = 会社や店の正式な名前を教えてください。
    .label = 会社の名前
    .help = 「株式会社」なども含めて、登記や開業届のとおりに書きます。
    .effect = すべての書類に、この名前が入ります。

company-trade = いちばん近い仕事は、どれですか。
    .label = 業種
    .help = いくつもあるときは、売上のいちばん大きいものを選びます。
    .option-retail = 小売店
    .option-retail-note = 店でものを売る
    .option-ecommerce = ネットショップ・通販
    .option-ecommerce-note = 主にネットや電話で注文を受ける
    .option-manufacturing = 製造
    .option-manufacturing-note = ものを作って納める
    .option-clinic = 医院・薬局・介護
    .option-clinic-note = 患者さんや利用者に会う
    .option-office = 事務所・サービス
    .option-office-note = 士業、設計、美容、教室など
    .option-construction = 建設・工事
    .option-construction-note = 現場で作業する
    .option-restaurant = 飲食店・宿
    .option-restaurant-note = 席や部屋でもてなす
    .option-other = そのほか
    .effect = ガイドの順番が、業種に合わせて変わります。

company-size = 何人で働いていますか。
    .label = 働く人の数
    .help = 経営者、パート、アルバイトの人も数えます。
    .option-1-5 = 1〜5人
    .option-6-20 = 6〜20人
    .option-21-50 = 21〜50人
    .option-51-100 = 51〜100人
    .option-over-100 = 101人以上
    .effect = ガイドの「なぜ今」が、人数に合わせて変わります。

company-what-we-sell = 何を売ったり、届けたりしていますか。
    .label = 商品・サービス
    .help = 「地域の特産品」「住宅の修理」のように、一言で書きます。
    .effect = 基本方針の書き出しに入ります。

company-channels = どこで注文を受けていますか。
    .label = 売る場所
    .help = 当てはまるものを、すべて選びます。
    .option-shop = 店頭
    .option-shop-note = お客様が店に来る
    .option-phone = 電話・FAX
    .option-phone-note = 口頭や紙で注文を受ける
    .option-online-shop = 自社のネットショップ
    .option-online-shop-note = 自分の会社のサイトで売る
    .option-marketplace = 通販モール
    .option-marketplace-note = ほかの会社のサイトに出店する
    .option-visits = 訪問・出張
    .option-visits-note = お客様のところへ伺う
    .effect = ネットで売る会社には、止まったときの影響の見積もりを先に勧めます。

company-payments = 代金は、どのように受け取っていますか。
    .label = 支払い方法
    .help = 当てはまるものを、すべて選びます。
    .option-cash = 現金
    .option-cash-note = 店頭や配達先で受け取る
    .option-card-terminal = カード・店の端末
    .option-card-terminal-note = 差し込む、かざす
    .option-card-online = カード・ネットの画面
    .option-card-online-note = お客様が画面に番号を入れる
    .option-qr = QR・電子マネー
    .option-qr-note = スマートフォンやICカードで払う
    .option-invoice = 請求書・振込
    .option-invoice-note = あとから受け取る
    .ask = 会計の担当者か、カード端末を入れた会社
    .effect = カードを扱う会社では、基本方針にカード番号の扱いが加わります。

company-card-numbers-kept = カード番号を、紙や表計算に控えていますか。
    .label = カード番号の控え
    .help = 電話で注文を受けたときのメモも含みます。控えないやり方を[カードの非保持化](term:card-non-retention)といいます。
    .ask = 注文を受ける人
    .effect = 控えているときは、守る法律と契約の確かめを先に勧めます。

company-personal-data = 人についての情報のうち、どれを預かっていますか。
    .label = 預かる個人情報
    .help = [個人情報](term:personal-data)は、紙の名簿や注文票、スマートフォンの連絡先も含みます。
    .option-customers = お客様の情報
    .option-customers-note = 名前、住所、電話番号、買い物の記録など
    .option-employees = 働く人の情報
    .option-employees-note = 履歴書、給与、緊急連絡先など
    .option-health = 健康や病気の情報
    .option-health-note = カルテ、健康診断の結果、アレルギーなど
    .option-my-number = マイナンバー
    .option-my-number-note = 給与や年末調整の手続きで預かる番号
    .option-none-of-these = どれもない
    .ask = 給与や顧客名簿を扱う人
    .effect = 守る法律の候補と、基本方針の中身が変わります。

company-telework = 店や会社の外で、仕事の画面を見ることがありますか。
    .label = 外での仕事
    .help = 自宅や移動中に、スマートフォンで仕事のメールを見ることも含みます。これも[テレワーク](term:telework)です。
    .effect = 「はい」なら、基本方針に外で働くときの約束が加わります。

company-own-devices = 自分のスマートフォンやパソコンを、仕事に使う人がいますか。
    .label = 私物の端末
    .help = 勤務の連絡に使う私物のスマートフォンも数えます。
    .ask = 現場の人。ふだん使う連絡手段を聞きます。
    .effect = 「はい」なら、[私物の端末](term:own-device)の決まりを早めに勧めます。

company-outsourcing = 仕事の一部を、外の会社や人に頼んでいますか。
    .label = 外に頼む仕事
    .help = ホームページの管理、記帳、配送なども含みます。頼む相手を[委託先](term:contractor)といいます。
    .effect = 頼む相手を選ぶときの確かめ方と、基本方針の一文が加わります。

company-outsourced-work = 何を頼んでいますか。
    .label = 頼んでいる仕事
    .help = 当てはまるものを、すべて選びます。
    .option-website = ホームページ・ネットショップ
    .option-website-note = 制作や更新を任せている
    .option-bookkeeping = 記帳・税務
    .option-bookkeeping-note = 税理士や会計事務所など
    .option-delivery = 配送・発送
    .option-delivery-note = 届け先の情報を渡している
    .option-it-support = パソコン・ネットワークの世話
    .option-it-support-note = 設定や修理を頼んでいる
    .option-payroll = 給与・社会保険
    .option-payroll-note = 働く人の情報を渡している
    .ask = 請求書を見る人。毎月の支払い先が手がかりになります。
    .effect = ホームページを任せているときは、契約前の確かめを先に勧めます。

company-cloud = ネットで使うサービスは、どれですか。
    .label = クラウド
    .help = パソコンに入れず、ネットの向こうで使うものを[クラウド](term:cloud)といいます。
    .option-mail = メール・予定表
    .option-mail-note = GmailやOutlookなど
    .option-storage = ファイルの保管・共有
    .option-storage-note = 写真や書類をネットに置く
    .option-accounting = 会計・給与
    .option-accounting-note = 帳簿や給与の計算をネットで進める
    .option-shop-system = レジ・予約・ネットショップ
    .option-shop-system-note = 売上や注文がネットに記録される
    .option-other = そのほか
    .option-none-of-these = どれも使っていない
    .ask = 毎月の引き落としを知っている人
    .effect = 契約前に確かめることと、止まったときの備えの順番が変わります。

company-shop-wifi = お客様が使えるWi-Fiを、店に出していますか。
    .label = お客様用Wi-Fi
    .help = 店の仕事用とは別に、お客様に開いている電波のことです。
    .ask = Wi-Fiの機械を置いた会社
    .effect = 仕事用の回線と分けるかどうかを、「防御」で考える手がかりになります。

company-factory = 工場や作業場の機械を、ネットワークにつないでいますか。
    .label = つながる機械
    .help = 遠くから様子を見る冷蔵庫や、加工の機械も含みます。
    .ask = 機械を入れた会社、または現場の担当者
    .effect = 機械が止まったときの影響を、早めに見積もるよう勧めます。

company-representative = 会社を代表する人は、だれですか。
    .label = 代表者
    .help = 基本方針に署名する人です。
    .effect = 基本方針の署名と、教育計画書の承認欄に入ります。

company-security-officer = 情報セキュリティ責任者は、だれですか。
    .label = 情報セキュリティ責任者
    .help = 困ったときに、最初に知らせを受ける人です。代表者が兼ねてもかまいません。
    .ask = 代表者。毎日の仕事をよく知る人から選びます。
    .effect = 基本方針の問い合わせ先に入ります。

company-deputy = 責任者が休みの日に、代わる人はだれですか。
    .label = 代わりの人
    .help = 責任者と休みが重ならない人が向いています。
    .ask = 責任者
    .effect = 責任者が休みの日の相談先が、はっきりします。

company-contact-phone = お客様からの問い合わせに使う電話番号を教えてください。
    .label = 問い合わせの電話
    .help = 掲示する基本方針に印刷します。外に出してよい番号を書きます。
    .effect = 基本方針の下に入ります。

company-fiscal-year-start = 会社の年度は、何月に始まりますか。
    .label = 年度の始まり
    .help = 決算月の次の月です。個人の店なら1月を選びます。
    .option-1 = 1月
    .option-2 = 2月
    .option-3 = 3月
    .option-4 = 4月
    .option-5 = 5月
    .option-6 = 6月
    .option-7 = 7月
    .option-8 = 8月
    .option-9 = 9月
    .option-10 = 10月
    .option-11 = 11月
    .option-12 = 12月
    .ask = 会計の担当者か税理士
    .effect = 教育計画書の月が、この月から並びます。
company-path = どの進め方にしますか。
    .label = 進め方
    .help = 迷ったら「まずこれだけ」から始めましょう。あとで変えても、書いたことは残ります。
    .effect = 行動の手順と、1年の予定にかける時間が変わります。
    .option-quick = まずこれだけ
    .option-quick-note = Lv.1。行動ごとに、今日のうちに終わる小さな一歩だけを進めます
    .option-baseline = 標準
    .option-baseline-note = Lv.2。担当を決めて、習慣にします。多くの会社に合います
    .option-comprehensive = しっかり
    .option-comprehensive-note = Lv.3。紙に残し、見直し、試します。取引先や審査に説明したい会社に
