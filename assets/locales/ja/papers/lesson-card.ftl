# 持ち帰るカード
lesson-card = 持ち帰るカード
    .footer = 実寸で印刷し、線で切って配ります。
