# 教育の画面。
education-tab-plan = 今年の計画
education-tab-lessons = 教材
education-tab-skills = 力量
education-tab-sessions = 実施
education-tab-tests = テスト
education-tab-drills = 訓練
