# リスクのものさし：三つの段と大中小の意味を、会社の言葉に替える。空けておけば risk.ftl の言葉を使う
risk-scales = リスクのものさし
    .intro = 脅威、脆弱性、重要度の三つの段が、自社では何を指すかを決めます。空けておくと、はじめから入っている言葉を使います。

risk-scales-section-threat = 脅威の三つの段
    .intro = どのくらい起こりやすいかを、自社のことばで書きます。
risk-scales-section-vulnerability = 脆弱性の三つの段
    .intro = どのくらい手を打っているかを、自社のことばで書きます。
risk-scales-section-importance = 重要度の三つの段
    .intro = なくしたり漏れたりしたときに、どのくらい困るかを書きます。
risk-scales-section-levels = リスクの大中小
    .intro = リスク値がいくつから大きいと見るか、そのとき何をするかを決めます。

risk-scales-threat-3 = 脅威の3は、どんなときですか。
    .label = 脅威の3
    .help = はじめの言葉は「いつ起きてもおかしくない」です。たとえば「毎月のように起きている」と書けます。
risk-scales-threat-2 = 脅威の2は、どんなときですか。
    .label = 脅威の2
    .help = はじめの言葉は「年に数回、条件がそろうと起こる」です。
risk-scales-threat-1 = 脅威の1は、どんなときですか。
    .label = 脅威の1
    .help = はじめの言葉は「ふつうは起こらない」です。

risk-scales-vulnerability-3 = 脆弱性の3は、どんなときですか。
    .label = 脆弱性の3
    .help = はじめの言葉は「まだ手を打っていない」です。
risk-scales-vulnerability-2 = 脆弱性の2は、どんなときですか。
    .label = 脆弱性の2
    .help = はじめの言葉は「一部だけ手を打った」です。たとえば「決まりはあるが、守られていない店がある」と書けます。
risk-scales-vulnerability-1 = 脆弱性の1は、どんなときですか。
    .label = 脆弱性の1
    .help = はじめの言葉は「要る手はすべて打った」です。

risk-scales-importance-3 = 重要度の3は、どんなときですか。
    .label = 重要度の3
    .help = はじめの言葉は「会社か、取引先や本人が深刻に困る」です。個人情報が入っていれば、いつも3になります。
risk-scales-importance-2 = 重要度の2は、どんなときですか。
    .label = 重要度の2
    .help = はじめの言葉は「商売に大きく響く」です。たとえば「店を半日閉める」と書けます。
risk-scales-importance-1 = 重要度の1は、どんなときですか。
    .label = 重要度の1
    .help = はじめの言葉は「ほとんど響かない」です。

risk-scales-high-from = リスク値がいくつから、「大」と見ますか。
    .label = 「大」の下限
    .help = ふつうは6です。4にすると、手を打つものが増えます。
    .option-4 = 4以上
    .option-6 = 6以上
    .option-9 = 9だけ
    .ask = 代表者。どこまでなら受け入れられるかを決める人です。
    .effect = リスクの一覧と図の色、先に手を打つものが変わります。
risk-scales-middle-from = リスク値がいくつから、「中」と見ますか。
    .label = 「中」の下限
    .help = ふつうは4です。「大」と同じ数にすると、「中」はなくなります。
    .option-2 = 2以上
    .option-3 = 3以上
    .option-4 = 4以上
    .ask = 代表者
    .effect = リスクの一覧と図の色が変わります。
risk-scales-level-high = 「大」のリスクには、何をしますか。
    .label = 「大」で何をするか
    .help = はじめの言葉は「深刻なインシデントになりかねない。先に手を打つ」です。
risk-scales-level-middle = 「中」のリスクには、何をしますか。
    .label = 「中」で何をするか
    .help = はじめの言葉は「重いインシデントが起こりうる。今年の予定に入れる」です。
risk-scales-level-low = 「小」のリスクには、何をしますか。
    .label = 「小」で何をするか
    .help = はじめの言葉は「いまの守りを続け、年に一度見直す」です。
