# いまと目標の報告書：NIST CSF 2.0のプロファイル
profile-report = セキュリティのいまと目標
    .under = NIST CSF 2.0のプロファイル（現在と目標）
    .footer = 会社の答えから作った紙です。見直したら、新しい紙に差し替えます。

profile-report-functions = 六つの機能の、いまと目標
profile-report-map = 22のカテゴリーの、いまと目標
profile-report-map-figures = 数字は、カテゴリーに入る成果の段階を平均したものです。矢印の左がいま、右が目標です。右のほうが小さいところは、いまの進め方の目標を超えています。
profile-report-gaps = 目標との差と、それを縮める行動
profile-report-levels = 四つの段階の意味
profile-report-basis = いまの段階は、成果につながる行動がどこまで進んだかで決まります。すべてできると「できている」、そのすべてを「しっかり」の深さでできると「見直している」になります。目標は、選んだ進め方から置きます。どちらも、会社が自分で選んだ段階があれば、そちらを使います。
profile-report-tiers = ティアの意味
profile-report-tiers-intro = ティアは、会社全体のリスクとの向き合い方を四つに分けた、CSF 2.0の目安です。高いほどよいとは限りません。会社の大きさと扱う情報に合うところを、経営者が選びます。
profile-report-annex = 付表
profile-report-source = 出典：NIST CSWP 29, CSF 2.0（2024年2月）。番号と並びは原典のとおりで、文は書き下ろしです。四つの段階と数字はこの紙のもので、NISTが定めたものではありません。

# 紙と画面で同じに使う言葉
doc-profile-as-of = { $date }の時点　進め方「{ $path }」　見直しの記録はまだありません
doc-profile-as-of-reviewed = { $date }の時点　進め方「{ $path }」　前の見直し { $last }
doc-profile-now = いま
doc-profile-target = 目標
doc-profile-last = 前の見直し
doc-profile-gap = 差
doc-profile-no-gap = なし
doc-profile-scale = 段階
doc-profile-function = 機能
doc-profile-whole = 全体
doc-profile-reached = 目標に届いた成果
doc-profile-reached-of = { $total }のうち{ $done }
doc-profile-radar-alt = 六つの機能の、いまと目標を六角形で示した図。段階は1から4で、{ $functions }です。
doc-profile-radar-alt-function = { $name }はいま{ $now }、目標{ $target }
doc-profile-map-key = 目標との差
doc-profile-map-depth-0 = なし
doc-profile-map-depth-1 = 0.1〜0.4
doc-profile-map-depth-2 = 0.5〜0.9
doc-profile-map-depth-3 = 1.0以上
doc-profile-map-stands-out = とくに大きい
doc-profile-map-alt = 22のカテゴリーの、目標との差を濃さで示した図。差がとくに大きいのは、{ $names }です。
doc-profile-map-alt-none = 22のカテゴリーの、目標との差を濃さで示した図。とくに大きな差はありません。

doc-profile-reading-reached = 106の成果のうち、目標を置いたのは{ $total }です。そのうち{ $done }が目標に届いています。
doc-profile-reading-best = いちばん進んでいる機能は{ $names }で、いまの段階は{ $now }です。
doc-profile-reading-far = 目標までいちばん遠い機能は{ $names }で、差は{ $gap }です。
doc-profile-reading-derived = いまの段階は、すべて行動の記録から埋めました。
doc-profile-reading-said = いまの段階は、会社が自分で選んだ{ $count }の成果のほかは、行動の記録から埋めました。
doc-profile-reading-since = 前の見直しより上がった成果は{ $up }、下がった成果は{ $down }です。
doc-profile-reading-unmoved = 前の見直しから、段階が変わった成果はありません。
doc-profile-reading-nothing = 行動の記録も、自分で選んだ段階も、まだありません。そこで、いまはすべて「これから」で示しています。目標は、進め方「{ $path }」から置きました。
doc-profile-reading-next = 次の一歩は「{ $action }」です。

doc-profile-outcome = 成果
doc-profile-way = 差を縮める行動
doc-profile-deeper = { $action }（「{ $depth }」の深さで）
doc-profile-more-ways = { $ways }　ほか{ $count }
doc-profile-gaps-none = 目標を置いた成果は、すべて目標に届いています。
doc-profile-gaps-order = 差が大きく、リスクをよく下げる行動のあるものから並べています。
doc-profile-gaps-more = 目標に届いていない成果は、ほかに{ $count }あります。付表の目標の太字が、それです。
doc-profile-step = 段階
doc-profile-level = 呼び方
doc-profile-means = 意味
doc-profile-tier = ティア
doc-profile-id = 番号
doc-profile-outcomes = 106の成果の、いまと目標（太字は届いていない目標、―は目標なし、※は自分で選んだ段階）
doc-profile-target-reached = 届いている
doc-profile-target-none = ―
doc-profile-category = { $id }　{ $name }　いま{ $now }　目標{ $target }
doc-profile-said-mark = ※
doc-profile-note = （覚え書き：{ $note }）
