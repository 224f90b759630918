# 自社診断の見方と、SECURITY ACTIONへの道。数え方と制度の事実はIPAの資料に沿い、文は書き下ろし
self-check = 自社診断とSECURITY ACTION
    .intro = [自社診断](term:self-check)で、いまの様子がわかります。続けて宣言に進むと、取り組みをお客様や取引先に伝えられます。[SECURITY ACTION](term:security-action)は自分で宣言する制度で、だれかが審査する認定ではありません（IPAの案内、2026年11月確認）。

self-check-score = 点の数え方
    .text = 「できている」は4点、「一部だけ」は2点、「これから」は0点、「わからない」はマイナス1点です（IPAの手引き、2026年11月確認）。合計は100点までです。ほかの店と比べず、前の自分と比べるために使います。
    .unknown = 「わからない」は、聞く相手が決まると動き出します。答えがどれになっても、1点以上増えます。

self-check-band-all = 100点
    .means = 25の話題が、どれも店の習慣になっています。
    .next = 人や機器や仕事が変わると、答えも変わります。半年後にもう一度答えましょう。大きな[リスク](term:risk)から深める「ガイド」の進め方も選べます。
self-check-band-most = 70点から99点
    .means = 毎日の習慣はだいたいそろい、残りが数えられるほどになっています。
    .next = 「一部だけ」を一つ選び、担当者と日を決めます。仕上がると2点増えます。数か月おきに一つずつで足ります。
self-check-band-half = 50点から69点
    .means = 守れていることと、これからのことが、半分ずつほど混ざっています。
    .next = 基本の5問に「これから」があれば、そこからです。途中まで進むと2点、仕上がると4点増えます。
self-check-band-start = 49点まで
    .means = 伸びるところが多く、どこから始めても様子が変わる位置です。
    .next = まず[更新](term:update)と[バックアップ](term:backup)の2問を「できている」にしましょう。二つで8点ほど伸び、費用も小さくてすみます。

self-check-star-one = ★ 一つ星
    .means = 基本の約束に取り組む、と宣言します。全部が仕上がっていなくても、取り組むと決めたときに宣言できます。
    .note = 約束は五つです（IPAの案内、2026年11月確認）。バックアップを加えて六つとする新しい資料もあります。どちらにしても備えて損はないので、合わせて取り組みましょう。
self-check-star-two = ★★ 二つ星
    .means = 自分の会社の様子を知り、[基本方針](term:basic-policy)を定め、社外に公開したことを宣言します（IPAの案内、2026年11月確認）。

self-check-item-updates = ソフトとOSを新しく保つ
    .help = レジ、電話、ルーターまで[更新](term:update)を自動にします。自動にならない機器は、月に一度見る日を決めます。
self-check-item-antivirus = ウイルス対策ソフトを働かせる
    .help = 仕事で使うどの機器にも[ウイルス対策ソフト](term:antivirus)を入れ、止まっていないかを月の初めに見ます。
self-check-item-passwords = パスワードを強くする
    .help = 長くして、[使い回し](term:password-reuse)をやめます。店のメールから[多要素認証](term:mfa)も始めましょう。
self-check-item-sharing = 共有の設定を見直す
    .help = 共有フォルダーと[共有リンク](term:sharing-link)を開き、だれに見えているかを確かめます。要らない人の名前は、その場で外します。
self-check-item-tricks = 手口を知る
    .help = [フィッシング](term:phishing)などの新しい話を、月に一度、朝礼で一つ伝えます。知らせてくれた人にはお礼を言います。
self-check-item-backup = バックアップを取る
    .help = 予約や売上の[バックアップ](term:backup)を毎日か毎週取り、一つはふだん[機器から外して](term:offline-backup)おきます。

self-check-item-answered = 自社診断に答える
    .help = 25の問いに答え、いまの様子を確かめます。ここでの答えは下書きになります。宣言の前に、IPAの自社診断の用紙でも答えをそろえましょう。
self-check-item-policy = 情報セキュリティ基本方針を定める
    .help = 「書類」で[基本方針](term:basic-policy)を作り、代表者が署名し、日付を入れます。
self-check-item-published = 基本方針を社外に公開する
    .help = ホームページに載せるなど、お客様や取引先が読める形にします。ホームページがない会社は、どの形が公開にあたるかをIPAの案内で確かめましょう。

self-check-declare = 宣言の進め方
    .where = IPAの「SECURITY ACTION」の案内から、申し込みの画面へ進みます。場所は https://www.ipa.go.jp/security/security-action/ です。
    .address = https://www.ipa.go.jp/security/security-action/
    .checked = 手順は、IPAの2026年2月の案内をもとに2026年11月に確認しました。画面の言葉は変わることがあります。
self-check-declare-sign-in = GビズIDで入ります。
    .help = 2026年4月から、申し込みには[GビズID](term:gbizid)の「プライム」か「メンバー」を使います。「エントリー」では入れません（IPAの案内、2026年11月確認）。まだない会社は、先に取っておきます。
self-check-declare-choose = 一つ星か二つ星を選び、会社のことを書きます。
    .help = 会社の名前と業種は、「会社のこと」の答えを写せます。どちらの星から始めるかは、代表者が決めます。
self-check-declare-number-and-mark = 宣言の番号とロゴマークを受け取ります。
    .help = 申し込むとすぐに番号が出て、ロゴマークも取り込めます（IPAの案内、2026年11月確認）。番号は控えておきます。補助金の申し込みで聞かれることがあります（公開資料、2026年11月確認）。
self-check-declare-say = 「宣言しています」と伝えます。
    .help = 名刺やホームページには「SECURITY ACTIONの一つ星を宣言しています」と書きます。「認定を受けました」は、ふさわしくない言い方です（IPAの案内、2026年11月確認）。
self-check-declare-keep = 一年に一度、答えを見直します。
    .help = 会社の名前や場所が変わったら、登録の内容も直します。見直した日を、記録に残しましょう。
