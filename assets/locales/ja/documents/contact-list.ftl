# 連絡先一覧：いざというときの電話番号を一つに集めたもの
contact-list = 連絡先一覧
    .footer = お客様から見えない場所に置きます。番号が変わったら、すべての写しを取り替えます。
    .over = インシデントの備え

contact-list-how = { $company }で困ったことが起きたとき、だれに電話するかの一覧です。かける順は、{ $doc-first-hour-card }のとおりです。空いた欄は、わかったときに手で書きます。

contact-list-inside = 社内と、機器を見てくれる人
contact-list-team = 対応する人
contact-list-advisors = お金と契約の相談先
contact-list-customers = おもな取引先
contact-list-others = そのほかの連絡先
contact-list-public = 公の窓口
contact-list-desks = 公の窓口と、使うとき
    .col-desk = 窓口
    .col-when = こんなとき
    .col-where = 連絡のしかた
    .emergency-desk = 警察（緊急）
    .emergency-when = 危険なとき、いま盗まれているとき
    .emergency-where = 110
    .police-desk = 警察（相談）
    .police-when = 急がない相談、被害届
    .police-where = #9110、または最寄りの警察署
    .cyber-desk = 警察のサイバー相談窓口
    .cyber-when = ネットの被害の相談、通報
    .cyber-where = https://www.npa.go.jp/bureau/cyber/soudan.html
    .ipa-desk = IPAの相談窓口
    .ipa-when = 手のつけ方の相談（調査はしない）
    .ipa-where = cs-support@ipa.go.jp
    .jpcert-desk = JPCERT/CC
    .jpcert-when = 偽サイトや攻撃を止めたいとき
    .jpcert-where = https://www.jpcert.or.jp/form/
    .commission-desk = 個人情報保護委員会
    .commission-when = 個人情報の漏えいの報告
    .commission-where = https://www.ppc.go.jp/personalinfo/legal/leakAction/
    .note = 2026年11月確認。貼る前に、もう一度開いて確かめます。業種により、漏えいの報告先は所管の役所です。

contact-list-keeping = この一覧を保つ
contact-list-keeping-items =
    .year = 年1回見直して、日付を書きます。変わった番号は、その日のうちに直します。
    .secret = 口座番号、パスワード、暗証番号は書きません。
    .call = 半年に1回、夜間の番号に実際にかけて、つながることを確かめます。
