# 基本方針の細目
policy-details = 基本方針の日付と版
    .intro = 基本方針に印刷する日付と版を決めます。

policy-details-section-paper = 日付と版

policy-details-enacted-on = 基本方針を、いつ定めますか。
    .label = 制定日
    .help = 代表者が署名する日を書きます。
    .effect = 署名の上に印刷します。
policy-details-version = 第何版ですか。
    .label = 版
    .help = 初めてなら1です。中身を変えたら一つ増やします。
    .effect = 紙の下に印刷します。
policy-details-review-month = 毎年、何月に見直しますか。
    .label = 見直す月
    .help = 年度の始まりや、仕事が落ち着く月が向いています。
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
policy-details-publish-at = 社外の人は、基本方針をどこで読めますか。
    .label = 公開する場所
    .help = ホームページの一ページなど、お客様や取引先が読める場所を書きます。店の入口に掲げる紙も書き添えます。
    .ask = ホームページを受け持つ人
    .effect = 「SECURITY ACTION準備資料」に印刷します。
