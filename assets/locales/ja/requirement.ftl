# セキュリティ要件：画面と紙で同じに使う言葉
requirement-section-information = 情報を守るための要件
requirement-section-availability = 止まらないための要件（可用性）
requirement-section-performance = 速さの要件（性能）
requirement-section-compliance = 法律と決まりの要件（コンプライアンス）
requirement-added = 加えた要件
requirement-of = { $information }の保護
requirement-csf = { $information }について、次のことを満たすこと：{ $outcome }
requirement-own = { $information }について、次の対策をとること：{ $measure }
requirement-open = ［未定］
