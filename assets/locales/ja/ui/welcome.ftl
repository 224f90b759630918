# はじめの画面と、会社の質問
welcome-other-name = Sonae
welcome-umbrella = 蛇の目傘を上から見た図。六つの面に、決める、知る、守る、気づく、動く、戻す、とあります。
welcome-umbrella-gv = 決める
welcome-umbrella-id = 知る
welcome-umbrella-pr = 守る
welcome-umbrella-de = 気づく
welcome-umbrella-rs = 動く
welcome-umbrella-rc = 戻す
welcome-promise = ネットワークも会員登録も要りません。書いたことは、この端末の中にだけ残ります。
welcome-title = 30分から、はじめられます。
welcome-lede = いくつかの質問に答えると、先にやることが三つ決まります。決めたことは、そのまま印刷できる書類になります。
welcome-new = 自分の会社ではじめる
welcome-new-note = はじめの質問は5分ほど。途中でやめても残ります。
welcome-new-where = 会社のファイルを置くところ
welcome-sample = 見本の会社でためす
welcome-sample-note = 特産品の店を題材に、ひととおり試せます。
welcome-open = ファイルを開く
welcome-open-note = 持ち帰ったファイルの続きから始めます。
welcome-recent = 最近の会社
welcome-name-title = 会社の名前を教えてください
welcome-name-help = 書類に、この名前が入ります。あとから直せます。
welcome-name-missing = 名前を一文字以上書いてください。
welcome-name-go = 置くところを選ぶ

questions-steps = 質問の順番
questions-kept = 書いたところまで保存しました
questions-effects = この答えで変わること
questions-change-later = 答えは、いつでも直せます。
questions-back = 戻る
questions-leave = ホームへ
questions-later = あとで答える
questions-next = 次へ：{ $section }
questions-done = 終わり。ホームへ

company-place-sub = 答えが、ガイドの順番と書類の中身を決めます。
company-place-questions = 一問ずつ答える

people-title = 会社の人と役割
people-none = 書類に名前がのる人を、ここに書いておきます。担当もこの中から選べます。名前がまだ決まらなければ、役割だけでもかまいません。
people-name = 名前
people-role = 役割
people-contact = 連絡先
people-add = 人や役割を足す
people-add-done = 足す
people-remove = { $name }を消す
people-name-missing = 名前か役割の、どちらかを入れてください。
