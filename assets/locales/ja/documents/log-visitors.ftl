# 入退室（来訪者）記録：記入する紙
log-visitors = 入退室（来訪者）記録
    .footer = 前の人の名前が見えないように、書いた行を覆うか、迎える人が代わりに書きます。

log-visitors-log = 公開区域より奥に入った人
    .col-date = 日付
    .col-name = 名前と会社
    .col-purpose = 用事
    .col-met = 迎えた人
    .col-place = 場所と承認した人
    .col-badge = 名札の番号
    .col-in = 入った時刻
    .col-out = 出た時刻と名札の返却
    .example-date = 4月8日
    .example-name = 山本（機器の保守の会社）
    .example-purpose = レジの点検
    .example-met = 店長
    .example-place = 事務所　総務の責任者
    .example-badge = 2
    .example-in = 10:05
    .example-out = 10:40　返却
    .note = 迎えた人は、出るまで付き添います。名札の残りと未記入の欄は、閉店のときに見ます。
