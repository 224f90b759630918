# 力量確認表
competence-table = 力量確認表
    .under = 役割ごとに求める力量と、一人ひとりのいまの段です。
    .footer = 年に一度と、役割が変わったとき、人が加わったときに見直します。

competence-table-missing = 足りない力量
competence-table-people = 一人ひとりのまとめ
competence-table-people-how = 本人が内容を確かめ、右端に署名します。
competence-table-matrix = 力量の表

competence-paper-as-of = { $date }の時点
competence-paper-nobody = 会社で働く人が、まだ登録されていません。登録すると、求める力量がここに並びます。
competence-paper-sum = 働く人は{ $count }人、求める力量はのべ{ $needed }件です。このうち{ $enough }件が足りています。
competence-paper-sum-missing = 足りないものは{ $count }件です。
competence-paper-sum-open = まだ確かめていないものが{ $count }件あります。

competence-paper-levels = 段の意味
competence-paper-head-level = 段
competence-paper-head-meaning = 見分け方
competence-paper-level-0 = まだ習っていないか、習ったばかりです。
competence-paper-level-1 = やり方を習い、言葉で説明できます。
competence-paper-level-2 = ふだんの仕事で、人に頼らず決まりどおりにしています。
competence-paper-level-3 = ほかの人に教え、まわりの手本になっています。
competence-paper-marks = 表の読み方（左がいまの段、右が求める段）
competence-paper-cell = 足りている
competence-paper-cell-missing = 足りない
competence-paper-cell-open = まだ確かめていない
competence-paper-cell-beyond = 求めていないが、できる

competence-paper-missing-none = 確かめた力量の中に、足りないものはありません。
competence-paper-head-skill = 力量
competence-paper-head-needed = 求める人
competence-paper-head-missing = 足りない人
competence-paper-head-lessons = 学べる教材
competence-paper-count = { $count }人
competence-paper-names-more = { $names }、ほか{ $count }人

competence-paper-head-name = 名前
competence-paper-head-roles = 役割
competence-paper-head-needed-skills = 求める数
competence-paper-head-enough = 足りる
competence-paper-head-missing-skills = 足りない
competence-paper-head-open = これから
competence-paper-head-sign = 本人の署名

competence-paper-rows-roles = 役割ごとに求める段
competence-paper-rows-people = 一人ひとりの段（いま／求める段）
