# お客様の人物像を並べた紙
persona-cards = お客様の人物像（一覧）
    .footer = ここにいるのは、架空の人物です。くわしいことは、一人一枚の「お客様の人物像」にあります。
doc-persona-cards-none = 人物像は、これから書きます。よく来る人を一人、思い浮かべるところから始めましょう。
doc-persona-cards-open = これから
doc-persona-checked-on = { $on }、{ $done }
