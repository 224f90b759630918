# 教材の配布資料
lesson-handout = 配布資料
    .footer = 読んだあとは、すぐ見られる所に置きます。
