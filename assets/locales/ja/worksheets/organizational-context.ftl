# 会社の目的と、困ること：SP 1300の表「組織の目的や状況の整理」にあたる
organizational-context = 会社の目的と、困ること
    .intro = 会社が何のためにあり、何が起きると困るかを書きます。思いついたものから、短い言葉で書きましょう。

organizational-context-section-purpose = 会社の目的
    .intro = 守るものを選ぶときの、もとになります。
organizational-context-section-critical = なくなると困るもの
    .intro = 機械、データ、サービス、人のどれでもかまいません。五つを目安に書きます。
organizational-context-section-risks = 目的を妨げること
    .intro = 起きたら困ることを三つほど書きます。

organizational-context-mission = だれに、何を届ける会社ですか。
    .label = 事業の目的
    .help = 一文で足ります。「地元の作り手の品を、地域の食卓と旅の人に届ける」のように書きます。
    .ask = 代表者
    .effect = 対策の順番を決めるときの、もとになります。

organizational-context-expectations = お客様や取引先は、会社に何を期待していますか。
    .label = 期待されていること
    .help = 「注文した日に届く」「名簿を外に出さない」のように書きます。
    .ask = 毎日お客様に会う人

organizational-context-critical = なくなると困るものは、何ですか。
    .label = なくなると困るもの
    .help = 全部使えない日と、一部だけ使えない日を思い浮かべて書きます。
    .ask = その仕事を毎日している人
    .effect = 守る順番と、戻す順番の手がかりになります。
organizational-context-critical-what = 何がなくなると困りますか。
    .label = もの・こと
    .help = レジ、注文の控え、会計のデータなど
organizational-context-critical-can-wait = どれだけ待てますか。
    .label = 待てる時間
    .option-hour = 1時間まで
    .option-half-day = 半日まで
    .option-day = 1日まで
    .option-three-days = 3日まで
    .option-week = 1週間まで
    .ask = その仕事を毎日している人
organizational-context-critical-in-trouble = だれが困りますか。
    .label = 困る人
    .help = お客様、取引先、働く人など
organizational-context-critical-instead = 代わりに、どうしますか。
    .label = 代わりのやり方
    .help = 手書きの伝票、電話での注文など

organizational-context-risks = 会社の目的を妨げることは、何ですか。
    .label = 目的を妨げること
    .help = 機械の故障、だまし、うっかり、災害のどれでもかまいません。
    .ask = 店の人と事務の人。一つずつ聞きます。
organizational-context-risks-event = 何が起きると困りますか。
    .label = 起きること
    .help = 「注文を装ったメールを開いてしまう」のように書きます。
organizational-context-risks-effect = どんな影響がありますか。
    .label = 影響
    .help = だれが、どのくらい困るかを書きます。
organizational-context-risks-today = いま、していることはありますか。
    .label = いましていること
    .help = なければ空けておきます。
