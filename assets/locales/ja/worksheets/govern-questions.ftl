# ガバナンスの問い：SP 1300の三つの問い
govern-questions = ガバナンスを考える三つの問い
    .intro = 正解を当てる問いではありません。いまの様子を答えて、次にすることを一行書きましょう。

govern-questions-section-review = 見直し
govern-questions-section-help = 人手と知識
govern-questions-section-use = 使い方の決まり

govern-questions-review = 事業の成長に合わせて、セキュリティの計画を見直していますか。
    .label = 計画の見直し
    .help = 年に1回と、仕事が大きく変わるときが目安です。
    .ask = 代表者と情報セキュリティ責任者
govern-questions-review-how = いつ、だれが、何を見て見直しますか。
    .label = 見直し方
    .help = 「毎年4月に、社長と店長で」のように書きます。

govern-questions-help = 計画を立てて続けるには、人手や知識を足す必要がありますか。
    .label = 足す人手と知識
    .help = いまいる人が学ぶ、新しく人を入れる、外の専門家に頼む、のどれでもかまいません。
    .ask = 代表者。商工会議所の専門家派遣も聞いてみましょう。
govern-questions-help-how = どの仕事に、どうやって足しますか。
    .label = 人手と知識の足し方
    .help = 「機器の更新は、月に一度、入れた会社に頼む」のように書きます。

govern-questions-use = 会社の端末と私物の端末について、仕事での使い方の決まりがありますか。
    .label = 使い方の決まり
    .help = してよいことと、してはいけないことが紙になっていれば「はい」です。
    .ask = 情報セキュリティ責任者
govern-questions-use-taught = その決まりを、働く人に教えましたか。
    .label = 決まりの教育
    .help = パートやアルバイトの人も含みます。
    .ask = 現場の責任者
govern-questions-use-how = 決まりとその教え方を、どう整えますか。
    .label = 決まりの整え方
    .help = 最初に決めたいことを一つ書きます。
