# 対応の問い：SP 1300の二つの問い
respond-questions = 対応を考える二つの問い
    .intro = 困りごとが起きた朝を思い浮かべて答えます。「いいえ」が出たら、次にすることが見つかったしるしです。

respond-questions-section-plan = 計画と練習
respond-questions-section-people = 助けてくれる人と、決める人

respond-questions-plan = インシデントに対応する計画はありますか。
    .label = 対応の計画
    .help = 電話する順番と、止めてよい人が紙にあれば「はい」です。
    .ask = 情報セキュリティ責任者
respond-questions-plan-practiced = その計画どおりに動けるか、練習で確かめましたか。
    .label = 計画の練習
    .help = 全員が集まらなくても、電話をかけてみるだけで練習になります。
    .ask = 練習に出る人
respond-questions-plan-how = 計画作りや練習のうち、次に何をしますか。
    .label = 計画の次の一歩
    .help = 「来月の朝礼のあと、20分の練習をする」のように、日と人を入れて書きます。

respond-questions-inside = 社内でだれが動くか、わかっていますか。
    .label = 社内の人
    .help = 休みの日に代わる人の名前も言えれば「はい」です。
    .ask = 現場の責任者
respond-questions-outside = 社外でだれが助けてくれるか、わかっていますか。
    .label = 社外の人
    .help = 機器の会社、弁護士、保険、公の窓口などです。電話番号まで言えるか確かめます。
    .ask = 機器やサービスを頼んでいる会社
respond-questions-deciders = 店を閉める、外に知らせるといった判断を、だれがするか決まっていますか。
    .label = 決める人
    .help = 代表者に電話がつながらない日のことも考えます。
    .ask = 代表者
respond-questions-people-how = 名前や番号の空いている所を、だれがいつ埋めますか。
    .label = 人のことの次の一歩
    .help = ワークシート「困ったときの連絡先」を開き、空いた欄を一つ選んで書きます。
