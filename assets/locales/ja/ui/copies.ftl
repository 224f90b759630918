# 写しと控えの、パスフレーズ
merge-passphrase-title = 相手のファイルには、別のパスフレーズがかかっています
merge-passphrase-note = 相手に聞いたパスフレーズか、予備の鍵を打ってください。いま読むためだけに使い、どこにも残しません。こちらのファイルのパスフレーズは、取り込んだあとも変わりません。
merge-passphrase-field = 相手のファイルのパスフレーズ
merge-passphrase-go = 中を見る
merge-passphrase-going = 開いています
merge-bare = 相手のファイルには、パスフレーズがかかっていません。取り込んだら、要らない写しは消しましょう。

backups-before-merge = 写しを取り込む前
backups-before-import = 中身を入れ替える前
backups-before-update = 新しいそなえで開く前
backups-lock-bare = パスフレーズなし
backups-lock-earlier = 前のパスフレーズ
backups-bare-note = パスフレーズを決める前の控えです。戻すと、いまのパスフレーズがかかります。
backups-bare-some = パスフレーズのかかっていない控えが{ $count }個あります。手にした人は、だれでも中を読めます。
backups-earlier-note = 前のパスフレーズがかかったままの控えが{ $count }個あり、このままでは戻せません。パスフレーズを変えたり外したりしたときに、置いた場所がつながっていないと、こうなります。前のパスフレーズがわからず、要らない控えなら、フォルダーから消してもかまいません。
backups-earlier-field = 前のパスフレーズ（または前の予備の鍵）
backups-earlier-unknown = わからなければ、空のまま押してください。パスフレーズのない控えにだけ、かけます。
backups-relock = いまのパスフレーズをかける
backups-relock-off = パスフレーズを外す
backups-relock-going = かけ替えています
backups-relock-wrong = これでは、どの控えも開きません。その控えを作ったころのパスフレーズを打ってください。
backups-relocked = 控え{ $count }個に、いまのパスフレーズをかけました。中身は、そのままです。
backups-relocked-off = 控え{ $count }個のパスフレーズを外しました。中身は、そのままです。
backups-relock-left = 控え{ $count }個は、読み書きできず、前のままです。つながっているか、書き込めるかを確かめてから、もう一度どうぞ。

error-act-cover = パスフレーズをかけて開く
error-act-as-it-is = このまま開く
unlock-bare = このファイルには、パスフレーズがかかっていません。会社のいまのパスフレーズを打つと、かけてから開きます。
