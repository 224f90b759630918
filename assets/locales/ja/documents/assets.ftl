# 情報資産管理台帳の紙の言葉
doc-asset-grade = 段階
doc-asset-managed = 管理部署・責任者
doc-asset-open = 未定
doc-asset-no-business = 業務分類はこれから
