# お客様の人物像：組と代表、一人一枚の紙
persona-sheets = お客様の人物像
    .footer = ここにいるのは、架空の人物です。紙で直したところは、画面でも直します。
doc-persona-intro = お客様を似た人どうしの組に分け、組を代表する人物を描きました。代表がまだいない組があれば、次に描く人物の手がかりになります。
doc-persona-stands = 代表する人物
doc-persona-and = 、
doc-persona-name = { $name }（{ $age }）
doc-persona-quote = 「{ $quote }」
doc-persona-photos = 写真{ $count }枚。
doc-persona-photos-of = 写真{ $count }枚（{ $shows }）。
doc-persona-check = 毎週お客様に会う人に、この紙を見てもらいます。実際のお客様と違うところがあれば書き、人物像を直します。
