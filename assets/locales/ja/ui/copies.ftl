# 写しと控えの、パスフレーズ
merge-passphrase-title = 相手のファイルには、別のパスフレーズがかかっています
merge-passphrase-note = 相手に聞いたパスフレーズか、予備の鍵を打ってください。いま読むためだけに使い、どこにも残しません。このファイルのパスフレーズは、取り込んだあとも変わりません。
merge-passphrase-field = 相手のファイルのパスフレーズ
merge-passphrase-go = 中を見る
merge-passphrase-going = 開いています
merge-bare = 相手のファイルには、パスフレーズがかかっていません。取り込んだら、要らない写しは消しましょう。

backups-before-merge = 写しを取り込む前
backups-before-import = 中身を入れ替える前
backups-before-update = 新しいそなえで開く前
backups-bare = パスフレーズなし
backups-bare-note = パスフレーズを決める前の控えです。戻すときも写しを開くときも、いまのパスフレーズをかけます。

error-act-cover = パスフレーズをかけて開く
error-act-as-it-is = このまま開く
unlock-bare = このファイルには、パスフレーズがかかっていません。会社のいまのパスフレーズを打つと、かけてから開きます。
