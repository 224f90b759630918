# 教材のスライド
lesson-slides = スライド
    .footer = 大きく映して、話しながら進めます。
