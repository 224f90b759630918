# 教育の進め方：計画、必ず入れるテーマ、確かめ方、記録、効きめ
education-procedure = 教育の進め方

education-procedure-purpose = 目的と対象
    .p1 = この手順は、{ $company }（以下「当社」という。）で働く人が、情報を守る理由とやり方を知り、仕事の中で続けられるようにすることを目的とする。
    .p2 = 役員からアルバイト、派遣まで、当社で働くすべての人（以下「働く人」という。）に適用する。
    .p3 = 教育の担当者は、代表者が{ $doc-roles-duties }で決める。決めていないときは、情報セキュリティ責任者が教育の担当者となる。

education-procedure-plan = 計画
    .p1 = 教育の担当者は、年度が始まる前に、{ $doc-education-plan }を作り、代表者の承認を得る。
    .p2 = 計画には、ねらい、対象の人、テーマ、月、教える人、確かめ方および費用を書く。
    .p3 = 計画を変えるときは、変えた日と理由を書き、承認を受け直す。

education-procedure-topics = 必ず入れるテーマ
    .p1 = 教育の担当者は、この条のあとの表にあるテーマを、示した時期に、示した人に教える。
    .p2 = アカウントは、入社のときの教育が終わるまで渡してはならない。

education-procedure-required = テーマと時期
    .col-when = 時期
    .col-topic = テーマ
    .col-whom = 対象
    .joining-when = 入社の日
    .joining-topic = 基本方針、してはいけないこと、困ったときの知らせ先
    .joining-whom = 入社した人、復職した人
    .pledge-when = 入社の日
    .pledge-topic = 誓約書の意味。退職のあとも続く約束
    .pledge-whom = 入社した人
    .own-devices-when = 使い始める前
    .own-devices-topic = 私物の端末の決まりと、なくしたときの手順
    .own-devices-whom = 私物の端末を使う人
    .yearly-when = 毎年
    .yearly-topic = 関連する規程と、前の年から変わったところ
    .yearly-whom = 全員
    .tricks-when = 毎年
    .tricks-topic = いま多い手口と、気づいたときに30分以内に知らせること
    .tricks-whom = 全員
    .personal-when = 毎年
    .personal-topic = 個人情報の扱いと、守らなければならない法令
    .personal-whom = 全員
    .cards-when = 毎年
    .cards-topic = カード端末の扱いと、番号を控えないこと
    .cards-whom = 会計をする人
    .drill-when = 毎年
    .drill-topic = 知らせる訓練。最初の1時間にすること
    .drill-whom = 全員
    .roles-when = 受け持つ前と毎年
    .roles-topic = その役割に要る知識と技能
    .roles-whom = 情報セキュリティ責任者、システム担当者など
    .threat-when = 新しい手口を知ったとき
    .threat-topic = その手口の見分け方と、してはいけないこと
    .threat-whom = 関わる人
    .law-when = 法令や規程が変わったとき
    .law-topic = 変わったところと、仕事への影響
    .law-whom = 関わる人
    .incident-when = インシデントのあと
    .incident-topic = 起きたこと、原因、これから変えること
    .incident-whom = 全員
    .note = 時期が「とき」「あと」のものは、1か月以内に教えます。急ぐものは、その日の朝礼などで伝えます。

education-procedure-teaching = 教え方
    .p1 = 教育は、働く時間の中で受けられるようにする。
    .p2 = 教育の担当者は、仕事の例を使い、読み上げるだけで終わらせない。
    .p3 = 休んだ人には、1か月以内に同じ中身を教える。
    .twice = 表で「毎年」とした全員向けのテーマは、半年ごとに教える。

education-procedure-warning = 注意の呼びかけ
    .p1 = 情報セキュリティ責任者は、公の機関や取引先からの注意の知らせを、月に1回以上確かめる。
    .p2 = 当社に関わる知らせがあったときは、翌日までに、短い言葉で働く人に伝える。
    .mail = 働く人に届いたあやしいメールは、名前と宛先を隠して、見分け方の教材にする。

education-procedure-special = 役割ごとの力量
    .p1 = 教育の担当者は、役割ごとに要る知識と技能を一覧にし、いまの様子と並べる。
    .p2 = 足りないところは、研修、外の講師、または経験のある人と組むことで補う。
    .p3 = 補ったことは、証明書や実習の結果などの証跡で示す。

education-procedure-test = 理解の確かめ
    .ask = 教える人は、教えたその日に、三つ以上の問いで理解を確かめる。答えは口頭でもよい。
    .paper = 年に1回、全員が紙か画面のテストに答える。正解が80%以上の人を合格とする。
    .p2 = 理解が足りない人には、1か月以内にもう一度説明し、確かめる。
    .p3 = テストの結果は、教え方を直すために使う。本人の評価や給与に使ってはならない。

education-procedure-record = 記録
    .p1 = 教育の担当者は、教育のたびに、次のことを記録する。
    .day = 日付、時間、教えた人
    .names = 受けた人の名前または署名、休んだ人の名前
    .topic = テーマと使った教材
    .result = 理解を確かめた結果
    .p2 = 記録は、{ $doc-rule-organization }に従って保存する。

education-procedure-effect = 効きめの確かめ
    .p1 = 教育の担当者は、年度の終わりに、受けた人の割合、テストの結果、知らせが届いた数および起きたインシデントを見て、効きめを確かめる。
    .p2 = 結果を代表者に報告し、次の年の計画に生かす。
    .p3 = 効きめがなかったテーマは、原因と直し方を書き、直したあとにもう一度確かめる。

education-procedure-supplement = この手順は、表題の下に示す施行の日から施行する。
