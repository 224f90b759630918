# 業務フロー：いまの流れと、これからの流れ
business-flows = 業務フロー
    .footer = 仕事の進め方が変わったら、「人と仕事」の画面で表を直して印刷し直します。

business-flows-intro = だれが、何を、何を使ってするかを、仕事ごとに図と表にしました。情報を扱うところが、守るところです。
doc-flow-heading = { $name }：{ $kind }
doc-flow-steps = { $name }の作業
doc-flow-changes = { $name }：変わるところ
doc-flow-numbers = 番号は、図の箱の中の番号と同じです。
doc-flow-no-changes = いまの流れと変わるところは、まだありません。
doc-flow-key-same = 変わらない
doc-flow-key-different = 新しい・変わる
doc-flow-key-gone = なくなる
doc-flow-key-system = システムの中
doc-flow-key-paper = 紙
doc-flow-key-information = 情報を扱う
doc-flow-key-control = 管理策の番号
doc-flow-key-joint = 同じ文字のところへ続く
doc-flow-none = 業務フローは、まだ書かれていません。「人と仕事」の画面で表に一行ずつ書くと、ここに図と表が載ります。
