# セキュリティ要件：種類の名前と、情報ごとではない要件。情報ごとの要件は、管理策の .require にある
requirement-kind-confidentiality = 機密性
requirement-kind-integrity = 完全性
requirement-kind-availability = 可用性
requirement-kind-authenticity = 真正性
requirement-kind-accountability = 責任追跡性
requirement-kind-organization = 決まりと人
requirement-kind-performance = 性能
requirement-kind-compliance = 法令を守ること

requirement-group-high-availability = 止まりにくさ
requirement-group-recovery = 止まったあとの戻し方
requirement-group-response-time = 応答の速さ
requirement-group-load = 混み合うときの強さ
requirement-group-law = 守る法律と決まり
requirement-group-proof = 守っていることの示し方

standing-running-hours = { $system }は、{ $hours }使えること。手入れで止めるときは計画を立て、{ $maintenance-notice }までに知らせ、影響の少ない時間を選ぶこと。
standing-backup-and-recovery-plan = 障害や災害から早く戻せるよう、バックアップを取り（{ $backup-frequency }）、だれが何を戻すかの計画を用意すること。
standing-time-to-recover = 止まってから{ $recovery-time }以内に、使える状態に戻すこと。
standing-data-lost-at-most = 戻したときに失われる記録は、多くても{ $data-loss }までとすること。
standing-restore-tried = バックアップから戻せるかを{ $restore-test }試し、結果を書き残すこと。
standing-outage-told = 急に止まったときは、気づいてから{ $outage-notice }以内に、止まっている範囲と戻る見込みを知らせること。
standing-response-time = ページは{ $seconds-page }秒以内に表示すること。検索と集計の結果は{ $seconds-query }秒以内に示すこと。
standing-peak-load = { $peak }人が同時に使っても、止まらず、決めた速さを保つこと。
standing-room-to-grow = 保存の空きと混み具合を見守り、足りなくなる前に増やせること。
standing-laws-kept = 次の法律と決まりを守るための手順を定め、守られているかを{ $compliance-check }確かめること：{ $laws }。
standing-laws-changed = 法律や決まりが変わったときは、始まる日までに、仕組みと手順を直すこと。
standing-proof-kept = 守っていることを示す記録を{ $proof-period }残し、求められたときに示せること。
standing-contractors-too = 仕組みに関わる委託先とその先の会社にも、同じ法律と決まりを守らせ、守っていることを書面で示させること。
