# セキュリティ要件書
security-requirements = セキュリティ要件書
    .under = 仕組みが満たすこと
    .footer = 要件を変えたら番号も変わります。作り直して差し替えます。

security-requirements-about = 対象の仕組みは、{ $system }です。リスクに対して選んだ管理策から、情報ごとに満たすことを定めます。どの情報にも共通することは、可用性、性能、法律と決まりに分けて定めます。
security-requirements-annex = 付表　リスクから要件までのつながり
security-requirements-trace = どのリスクのために、どの管理策を選び、どの要件になったかを示します。
