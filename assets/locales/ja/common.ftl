# 紙と画面で同じに使う言葉
word-yes = はい
word-no = いいえ
word-unknown = わからない

word-step-understand = 理解
    .note = いまの様子を知る
word-step-assess = 評価
    .note = 影響や弱いところを見積もる
word-step-prioritize = 優先
    .note = 先に手をつけるものを決める
word-step-communicate = 共有
    .note = 関わる人に伝える

word-depth-quick = Lv.1 まずこれだけ
    .short = まずこれだけ
    .note = 今日のうちに終わる、小さな一歩
word-depth-baseline = Lv.2 標準
    .short = 標準
    .note = 多くの会社に合う進め方
word-depth-comprehensive = Lv.3 しっかり
    .short = しっかり
    .note = 取引先や審査に説明できる進め方

word-progress-open = これから
word-progress-begun = 途中
word-progress-done = できた
word-progress-unknown = わからない
word-progress-later = あとで
word-progress-not-for-us = うちには関係ない

word-medium-hand = 手・口頭
word-medium-paper = 紙
word-medium-system = システム

word-month-1 = 1月
word-month-2 = 2月
word-month-3 = 3月
word-month-4 = 4月
word-month-5 = 5月
word-month-6 = 6月
word-month-7 = 7月
word-month-8 = 8月
word-month-9 = 9月
word-month-10 = 10月
word-month-11 = 11月
word-month-12 = 12月
word-month-short-1 = 1月
word-month-short-2 = 2月
word-month-short-3 = 3月
word-month-short-4 = 4月
word-month-short-5 = 5月
word-month-short-6 = 6月
word-month-short-7 = 7月
word-month-short-8 = 8月
word-month-short-9 = 9月
word-month-short-10 = 10月
word-month-short-11 = 11月
word-month-short-12 = 12月
word-minutes = 約{ $count }分
word-hours = 約{ $count }時間
word-year = { $year }年
word-kilobytes = { $count }KB
word-megabytes = { $count }MB

word-level-not-yet = これから
    .means = 決まったやり方が、まだありません。
word-level-partly = 一部
    .means = 一部の人や場所で、できています。
word-level-done = できている
    .means = 会社のいつものやり方になっています。
word-level-reviewed = 見直している
    .means = いつものやり方が紙になっていて、決まった時期に見直しています。

word-tier-1 = ティア1　部分的
    .means = 起きたことに、そのつど対応しています。だれが何をするかは、まだ人によって違います。
word-tier-2 = ティア2　リスクを知っている
    .means = 経営者がリスクを知り、大事なことから手を打っています。全社の決まりは、まだそろっていません。
word-tier-3 = ティア3　繰り返せる
    .means = 決まりが紙になり、だれがしても同じようにできます。仕事が変われば、決まりも直します。
word-tier-4 = ティア4　適応できる
    .means = 過去のできごとと新しい手口から学び、先回りしてやり方を変えています。

word-cause-overdue = 期限をすぎています
word-cause-again = また確かめる時期です
word-cause-due-soon = 期限が近づいています
word-cause-begun = 途中まで進んでいます
word-cause-risk = リスクに選んだ管理策を進めます
word-cause-answers = 会社の答えに合っています
word-cause-unlocks = ほかの行動の土台です
word-cause-effect = かける時間のわりに、よく効きます
