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
