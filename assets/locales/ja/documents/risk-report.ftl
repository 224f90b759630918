# リスクアセスメント結果報告書
risk-report = リスクアセスメント結果報告書
    .under = 困ることの大きさと、先に手を打つもの
    .footer = 数字は、話し合って順番を決めるための目安です。

risk-report-conclusion = 結論
risk-report-map = リスクの分布
risk-report-first = 先に手を打つリスク
risk-report-all = すべてのリスクと、大きさのわけ
risk-report-all-order = 大きいものから並べています。番号は、見つけた順です。
risk-report-scale = この会社のものさし
risk-report-scale-formula = リスク値は、重要度と被害発生可能性を掛けた数です。被害発生可能性は、脅威と脆弱性から下の表で決まります。
risk-report-method = 調べ方と出典
risk-report-method-steps = 情報資産管理台帳の情報ごとに、起こりうること（脅威）と、それを許してしまうところ（脆弱性）を挙げました。次に、どれほど起こりやすいか、どれほど手を打っているかを三段階で見て、大きさを出しました。数字で出しにくいものは、高・中・低の三つから話し合って選んでいます。
risk-report-source = 三段階のものさし、表、大中小の分け方は、IPA「中小企業の情報セキュリティ対策ガイドライン」第4.0版にならい、説明は書き下ろしています（2026年11月確認）。
