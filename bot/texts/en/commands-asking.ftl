# Asking
command-unknown = There is no such command. /help shows what can be done.
ask-for-leaders = This is for leaders and clerks; /unit shows how your own unit stands.
ask-for-clerks = This is done by a clerk.
scope-unknown = Nothing is called “{ $words }”. { $near }{ $how }
who-how =
    A category, a group, an indicator and a week (上周, 04-07), divided by spaces.
    Categories: { $categories }
    Groups: { $groups }
who-ahead = { $day } is yet to come; nothing can be reported for it.
scope-twice = “{ $words }” is one too many: name one of a kind at a time. { $how }
scope-near = { "Did you mean: " }{ $names }?{ " " }
lagging-how =
    Name an indicator, a group, a category, red, yellow, green or below, and a day (04-07, 上周, 第14周), with spaces between.
    Categories: { $categories }
    Groups: { $groups }
zero-how =
    Name a group, a category or an indicator, and a day (04-07, 上周, 第14周), with spaces between.
    Groups: { $groups }
    Categories: { $categories }
brief-how = Name a group, and a day (04-07, 上周, 第14周). Groups: { $groups }
export-how =
    Name an indicator, a group, a category, red, yellow, green or below, and a day or a week (04-07, 上周, 第14周), with spaces between.
    Categories: { $categories }
    Groups: { $groups }
day-ahead = { $day } is yet to come.
lagging-of-past = The board of that day is too long for a chat. Name an indicator or a group, or send /export { $words } and see the sheet “Lagging”; on the bot’s machine there is board lagging --at.
lagging-no-threshold = No indicator here has a threshold. A clerk gives one in the column threshold of the indicators, such as 80.
indicator-which = “{ $words }” may be: { $names }. Please write the full name.
indicator-which-none = Name the indicator, such as /indicator 签约落地项目
indicator-which-unknown = No indicator is called “{ $words }”. Such as: /indicator 签约落地项目
unit-which = “{ $words }” may be: { $names }. Please write the full name.
unit-which-none = Name the unit, such as /unit 商务局
unit-which-unknown = No unit is called “{ $words }”. Such as: /unit 商务局
unit-not-yours = /unit shows how your own unit stands; others are for leaders and clerks.
unit-heading = <b>{ $unit }</b> ({ $at })
unit-owes-nothing = It owes no indicator this year.
unit-row =
    { $lamp } { $indicator }: { $measure }{ $pace }
    { $movement }
unit-row-behind =
    { $lamp } { $indicator }: { $measure }
    ➜ { $why }
unit-line = { $lamp } { $indicator }: { $measure }{ $pace }
why = { $due }, { $gap } points behind, { $quiet }{ $way }{ $weekly }
why-due-pace = due { $pace }%
why-due-target = due at its target
why-never-moved = no movement in { $weeks } weeks of this year
why-quiet = { $weeks } weeks without movement (last { $day })
why-moved = moved { $day }
why-weekly = ; for the year’s target { $pace }
way-add = ; { $step } more are on pace
way-raise = ; on target at { $level }, { $step } to go
way-lower = ; on target at { $level }, { $step } too high
way-report = ; no figure yet, on target at { $level }
way-report-down = ; no figure yet, on target at { $level } or less
way-overrun = ; { $step } over the year's limit, it cannot turn green this year
amount = { $value }{ $uom }
amount-points = { $value } points
who-heading = <b>This week</b> ({ $first }–{ $last }) · { $group } · { $count } units owe figures
who-heading-past = <b>Reports</b> ({ $first }–{ $last }) · { $group } · { $count } units owe figures
who-silent = ❗ <b>Not reported</b>: { $count }{ $units }
who-zero = ⭕ <b>Reported zero</b>: { $count }{ $units }
who-moved = ✔️ <b>Progress</b>: { $count }{ $units }
who-named = { " – " }{ $units }
help =
    What <b>Poling</b> can do:
    { $parts }
help-liaison =
    <b>Report</b>: send one sentence, such as 本周新签约2个,总投资3.5亿元; without progress 本周无进展. A mistake: edit that message, or reply 撤回 to it (a bot does not see deletions).
    /unit your unit, why it is red and what makes it green · /trend its picture · /quiet 👍 instead of words · /me who you are
help-leader =
    <b>Ask</b>
    /lagging who is behind (by indicator, group, category, red, yellow, green, or below, such as /lagging 镇办 签约)
    /zero who is at zero (by group, category, indicator, day, such as /zero 镇办 04-07) · /who has not reported
    /unit 商务局 · /indicator 签约落地项目 · /trend a picture (a unit, an indicator) · /brief a draft of the notice (of a day) · /export a workbook (by indicator, category, day or week, such as /export 签约 上周)
export-caption = How all units stand{ $what } ({ $day })
help-clerk =
    <b>Keep the office</b>
    /invite 商务局 · /invite 领导 · /invite 督办员 · /invite 群 商务局
    /part what this group is, and of which units (sent in the group)
    /queue messages not understood · /recognise · /return · /exempt
me =
    You are:
    { $lines }
me-part = { $part }: { $units }
quiet-on = Quiet from now on: what was recorded gets a 👍 and no message. What is doubtful is still asked; another target, a total that stands still, a figure that is no task of the unit and an edit are still told. To take something back, reply 撤回 to it. /quiet off goes back.
quiet-off = Every report is answered in words again.
quiet-is-on = Quiet: what was recorded gets a 👍. /quiet off goes back to words.
quiet-is-off = Every report is answered in words. /quiet on answers with a 👍.
quiet-how = Such as: /quiet on · /quiet off
quiet-not-yours = The quiet mode is set by clerks and by the liaisons of this chat.
me-part-alone = { $part }
me-nothing = You hold no unit yet; please ask a clerk for an invitation link.
part-liaison = liaison
part-deputy = deputy
part-head = head
part-leader = leader
part-clerk = clerk
