# すべての文書を1冊にまとめたPDF
doc-bundle = 情報セキュリティ文書集
doc-bundle-count = { $count }件
doc-bundle-holds = 収めた文書
doc-bundle-lead = 目次のページは、各ページの下の中央にある番号です。右下の番号は、それぞれの文書の中のページです。
doc-bundle-contents = 目次
