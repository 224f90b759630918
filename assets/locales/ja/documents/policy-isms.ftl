# 情報セキュリティ方針：ISO/IEC 27001:2022の箇条5.2と6.2に合わせた、認証を考える会社の方針
policy-isms = 情報セキュリティ方針
    .over = ISMSの方針と目標

policy-isms-purpose = 目的
    .p1 = この方針は、{ $company }（以下「当社」という。）の情報セキュリティについて、経営の考えと、目標の立て方を定める。
    .p2 = 当社は、国際規格ISO/IEC 27001:2022（以下「規格」という。）に沿って、情報セキュリティマネジメントシステム（ISMS）を定め、働かせ、保ち、改善する。ISMSとは、情報を守る取り組みを、決めて、進め、確かめ、改める仕組みをいう。
    .p3 = 守るのは、情報の機密性、完全性および可用性である。見てよい人だけが見られ、正しく、要るときに使えることをいう。
    .p4 = 社外には、この方針の要点を{ $doc-basic-policy }として公開する。

policy-isms-scope = 適用範囲
    .p1 = この方針は、{ $sells }に関わる当社のすべての仕事、場所、情報資産およびシステムに適用する。
    .p2 = 役員からアルバイト、派遣まで、当社で働くすべての人（以下「働く人」という。）に適用する。用語の意味は、{ $doc-rule-organization }による。
    .p3 = 委託先やクラウドの会社との受け持ちの境は、契約と{ $doc-rule-outsourcing }で定める。
    .p4 = 使う管理策と使わない管理策、およびその理由は、{ $doc-statement-of-applicability }に示す。

policy-isms-commitment = 代表者の約束
    .p1 = 代表者は、次のことを約束し、自ら守る。
    .requirements = 法令、契約、およびお客様や取引先の求めのうち、当社に当てはまるものを満たす。
    .direction = この方針と目標を会社の進む方向に合わせ、守り方を毎日の仕事の中に組み入れる。
    .means = 目標に届くために要る人、時間および費用を割り当てる。
    .open = 迷いや失敗をすぐに話せる職場をつくり、知らせた人を責めない。
    .improve = ISMSを、継続的に改善する。

policy-isms-risk = リスクへの取り組み
    .p1 = 情報セキュリティ責任者は、年に一度と、大きな変更の前に、リスクアセスメントを進める。
    .p2 = リスクは、重要度と被害発生可能性を掛けたリスク値で比べる。結果は{ $doc-risk-report }に残す。
    .p3 = 情報セキュリティ責任者は、低減、回避、移転、保有から対応を選び、受け持つ人と期限を{ $doc-treatment-plan }に書く。
    .p4 = 代表者は、受け入れてよいリスクの大きさを決める。計画と、対応のあとに残るリスクは、それを受け持つ人の同意を得て、代表者が承認する。

policy-isms-objectives = 目標と測り方
    .p1 = 当社の情報セキュリティ目標は、次の表のとおりとする。
    .p2 = 目標は、この方針に沿い、できるかぎり測れるものとし、守るべき求めとリスクアセスメントの結果をふまえて決める。
    .p3 = 情報セキュリティ責任者は、目標ごとに、すること、要る人と費用、受け持つ人、期限および結果の確かめ方を{ $doc-annual-plan }に書く。
    .p4 = 表の受け持ちの人は、決めた時に測って記録し、情報セキュリティ責任者に渡す。届かないときは、原因と次の手を添える。
    .p5 = 代表者は、年に一度、目標を見直し、目標と結果を働く人に知らせる。

policy-isms-targets = 情報セキュリティ目標
    .col-goal = 目標
    .col-measure = 測るもの
    .col-target = 目標の値
    .col-who = 受け持ち
    .col-when = 測る時
    .note = 「期限どおり」は、規程または計画が定める期限までに済んだことをいう。
    .know-goal = 全員が決まりを知っている
    .know-measure = 教育を受けた人の割合
    .know-target = 100%
    .know-who = 情報セキュリティ責任者
    .know-when = 6か月ごと
    .report-goal = 気づいたらすぐ知らせる
    .report-measure = 30分以内の知らせの割合
    .report-target = 90%以上
    .report-who = 情報セキュリティ責任者
    .report-when = 3か月ごと
    .accounts-goal = 要らないアカウントを残さない
    .accounts-measure = 期限どおりの停止の割合
    .accounts-target = 100%
    .accounts-who = システム担当者
    .accounts-when = 3か月ごと
    .updates-goal = 弱いところを残さない
    .updates-measure = 期限どおりの更新の割合
    .updates-target = 95%以上
    .updates-who = システム担当者
    .updates-when = 毎月
    .backup-goal = 失っても戻せる
    .backup-measure = 復元の試しが成功した割合
    .backup-target = 100%
    .backup-who = システム担当者
    .backup-when = 6か月ごと
    .backup-strict-goal = 失っても戻せる
    .backup-strict-measure = 復元の試しが成功した割合
    .backup-strict-target = 100%
    .backup-strict-who = システム担当者
    .backup-strict-when = 3か月ごと
    .risks-goal = 大きなリスクを減らす
    .risks-measure = 期限どおりの対応の割合
    .risks-target = 90%以上
    .risks-who = 情報セキュリティ責任者
    .risks-when = 3か月ごと
    .contractors-goal = 任せる相手も守っている
    .contractors-measure = 一年以内に確認した委託先の割合
    .contractors-target = 100%
    .contractors-who = 情報セキュリティ責任者
    .contractors-when = 一年ごと
    .shop-goal = ネットショップを止めない
    .shop-measure = 予定外に止まった時間
    .shop-target = 月に2時間以内
    .shop-who = システム担当者
    .shop-when = 毎月

policy-isms-roles = 役割と権限
    .p1 = 代表者は、次の役割を定め、働く人に知らせる。氏名は{ $doc-roles-duties }に書く。
    .representative = 代表者　方針と目標を承認し、ISMSの結果に最終の責任を負う。
    .officer = 情報セキュリティ責任者　ISMSを規格の求めに合わせ、その働きを代表者に報告する。
    .head = 部門の責任者　受け持つ部門で、規程が守られるようにする。
    .administrator = システム担当者　承認された内容のとおりにシステムを設定し、世話をする。
    .reviewer = 点検者　自分の仕事を除いて、ISMSが決めたとおりに働いているかを確かめる。
    .staff = 働く人　規程を守り、異常や失敗に気づいたら直ちに知らせる。

policy-isms-communication = 周知と公開
    .p1 = 情報セキュリティ責任者は、働く人に、情報に触れる前と、その後は毎年、この方針を説明する。
    .p2 = 働く人が、方針、自分の役割および守らないときの影響をわかっているかを確かめ、記録する。
    .p3 = 取引先などの求めがあれば、情報セキュリティ責任者が承認した範囲で、この方針を示す。
    .p4 = 何を、いつ、だれに、だれが、どう伝えるかは、{ $doc-communication-procedure }による。

policy-isms-evaluation = 点検と改善
    .p1 = 点検者は、毎年、内部監査の計画を立て、ISMSが当社の決まりと規格の求めに合い、働いているかを確かめる。
    .p2 = 代表者は、年に一度、内部監査のあとに、マネジメントレビュー（経営者による見直し）をする。目標の結果、内部監査、インシデント、リスク、および関わる人の求めの変化を見て、改善を決め、記録する。
    .p3 = 情報セキュリティ責任者は、不備を抑え、原因を取り除き、効いたかを確かめて記録する。

policy-isms-breach = 例外と違反
    .p1 = 例外は、{ $doc-rule-organization }に定める承認を得たものに限る。
    .p2 = 違反への対応は、{ $doc-rule-people }による。

policy-isms-review = 見直し
    .p1 = 情報セキュリティ責任者は、毎年{ $review }と、仕事、組織、法令またはリスクが大きく変わったときに、この方針が適切で足りているかを見直す。結果は代表者に報告し、改めるときは、代表者の承認を得る。
    .p2 = この方針は、{ $doc-document-list }に従い、文書を保管する人が保管する。情報セキュリティ責任者は、改めたところを働く人に知らせる。

policy-isms-supplement = この方針は、表題の下に示す施行の日から施行する。
