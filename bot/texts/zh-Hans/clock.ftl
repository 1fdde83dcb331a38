# 周五与其他到点要说的话
clock-reminder = <b>催报</b>：本周（{ $first }—{ $last }）还没有收到
clock-reminder-second = <b>再次提醒</b>：本周（{ $first }—{ $last }）仍未收到
clock-part = （第 { $number }/{ $parts } 条）
clock-late = （应于 { $due } 发出，迟到补发）
clock-missing = <b>{ $indicators }</b>：{ $units }
clock-answer-one = 请直接回复本条：按上面的次序报数（如 { $sample }），没有进展回“无进展”；要晚些报，回“17点前报”或“请假”。
clock-answer-many = 请直接回复本条：写明单位，按次序报数（如“{ $unit } { $sample }”），没有进展回“无进展”；要晚些报，回“17点前报”或“请假”。
clock-unreached = 有 { $count } 个单位应报未报，但没有群也没有已开通的联络员，催不到：{ $units }
clock-escalation = <b>{ $unit }</b>已连续 { $weeks } 周没有报送进度，本周仍未收到，请督促联络员报送。
clock-skipped = { $what }应于 { $due } 发出，因停机已过时限，这次不再补发。
clock-kind-reminder = 催报
clock-kind-second_reminder = 再次提醒
clock-kind-board = 通报榜
clock-unknown-year = { $year } 年的放假安排还没有数据：到时按普通工作日计，遇假期不会提前。升级程序后即按国务院办公厅的安排执行。
clock-expected = 没有读出数来，还没有记。请回复催报那一条，按次序报 { $count } 个数：{ $indicators }（如 { $sample }）；没有进展回“无进展”；晚些报，回“17点前报”。
clock-expected-unit = 没有读出数来，还没有记。请回复催报那一条，一个单位一条，写明单位，再按次序报 { $count } 个数：{ $indicators }（如“{ $unit } { $sample }”）；没有进展写“{ $unit }无进展”。
clock-expected-words = 没有读出数来，还没有记。各单位要报的指标不同，请写明单位、指标和数；没有进展写“{ $unit }无进展”。
clock-promised = 好的，{ $until } 前等您的数。
clock-excused = 好的，本周不再催报。
clock-excused-clerks = { $person }（{ $units }）对本周催报回复：请假。
clock-no-roster = { $year } 年还没有目标。请在年底前载入新的单位、指标和目标；到时若仍没有，将沿用今年的名单，目标留空。
clock-roster-carried = { $year } 年没有目标，已沿用上年的名单（{ $count } 项），目标留空，请尽快载入。
clock-monthly =
    <b>{ $month } 督办量</b>：催报 { $reminders } 个单位次（上月 { $reminders-before }），追问 { $questions } 次（上月 { $questions-before }）。
    { $units }
