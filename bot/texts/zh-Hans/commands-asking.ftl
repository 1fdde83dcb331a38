# 查询
command-unknown = 没有这个命令。发 /help 看看能做什么。
ask-for-leaders = 这项查询供领导和督办员使用；本单位的进度请用 /unit。
ask-for-clerks = 这件事由督办员办理。
scope-unknown = 没有找到“{ $words }”。{ $near }{ $how }
who-how =
    可以写类别、组别、指标，再加哪一周（上周、04-07），用空格隔开。
    类别：{ $categories }
    组别：{ $groups }
who-ahead = { $day } 还没有到，看不了。
scope-twice = “{ $words }”是多写的：同一种条件一次只能写一个。{ $how }
scope-near = 是不是：{ $names }？
lagging-how =
    可以写指标、组别、类别、红黄绿或未达标，再加哪天（04-07、上周、第14周），几样一起写时用空格隔开。
    类别：{ $categories }
    组别：{ $groups }
zero-how =
    可以写组别、类别或指标，再加哪天（04-07、上周、第14周），几样一起写时用空格隔开。
    现有组别：{ $groups }
    类别：{ $categories }
brief-how = 可以写组别，再加哪天（04-07、上周、第14周）。现有组别：{ $groups }
export-how =
    可以写指标、组别、类别、红黄绿或未达标，再加哪天或哪周（04-07、上周、第14周），用空格隔开。
    类别：{ $categories }
    组别：{ $groups }
day-ahead = { $day } 还没有到，查不了。
lagging-of-past = 那一天的落后榜太长，这里列不下。请写明指标或组别，或者发 /export { $words } ，看表格里的“落后榜”；命令行用 board lagging --at。
lagging-no-threshold = 这里还没有指标设了警戒线。请督办员在目录指标表的“警戒线”一列填上，如 80。
indicator-which = “{ $words }”可能是：{ $names }。请写全名。
indicator-which-none = 请写明指标，如 /indicator 签约落地项目
indicator-which-unknown = 没有找到指标“{ $words }”。用法：/indicator 签约落地项目
unit-which = “{ $words }”可能是：{ $names }。请写全名。
unit-which-none = 请写明单位，如 /unit 商务局
unit-which-unknown = 没有找到单位“{ $words }”。用法：/unit 商务局
unit-not-yours = 您可以用 /unit 看本单位的进度；其他单位由领导和督办员查询。
unit-heading = <b>{ $unit }</b>（{ $at }）
unit-owes-nothing = 今年没有承担指标任务。
unit-row =
    { $lamp } { $indicator }：{ $measure }{ $pace }
    { $movement }
unit-row-behind =
    { $lamp } { $indicator }：{ $measure }
    ➜ { $why }
unit-line = { $lamp } { $indicator }：{ $measure }{ $pace }
why = { $due }，差 { $gap } 点，{ $quiet }{ $way }{ $weekly }
why-due-pace = 序时应达 { $pace }%
why-due-target = 应达目标值
why-never-moved = 今年 { $weeks } 周没有动
why-quiet = { $weeks } 周未动（上次 { $day }）
why-moved = 上次变动 { $day }
why-weekly = ；全年完成{ $pace }
way-add = ；再完成 { $step }即达序时
way-raise = ；到 { $level }即达标，还差 { $step }
way-lower = ；降到 { $level }即达标，还高 { $step }
way-report = ；还没有数，报到 { $level }即达标
way-report-down = ；还没有数，不高于 { $level }即达标
way-overrun = ；已超全年控制数 { $step }，今年转不了绿
amount = { $value }{ $uom }
amount-points = { $value } 个百分点
who-heading = <b>本周报送</b>（{ $first }—{ $last }）· { $group } · 应报 { $count } 个
who-heading-past = <b>报送</b>（{ $first }—{ $last }）· { $group } · 应报 { $count } 个
who-silent = ❗ <b>未报</b> { $count } 个{ $units }
who-zero = ⭕ <b>报零</b> { $count } 个{ $units }
who-moved = ✔️ <b>有进展</b> { $count } 个{ $units }
who-named = ：{ $units }
help =
    <b>破零</b>能做这些：
    { $parts }
help-liaison =
    <b>报送</b>：直接发一句话，例如“本周新签约2个，总投资3.5亿元”；没有进展就说“本周无进展”。报错了，改原来那条消息，或回复它“撤回”（删除消息机器人看不见）。
    /unit 本单位进度，为什么红、怎样转绿 · /trend 本单位走势 · /quiet 安静模式（只点 👍） · /me 我的身份
help-leader =
    <b>查询</b>
    /lagging 落后榜（可加指标、组别、类别、红黄绿或未达标，如 /lagging 镇办 签约）
    /zero 零榜（可加组别、类别、指标、哪天，如 /zero 镇办 04-07） · /who 本周谁没报（可加类别、上周）
    /unit 商务局 · /indicator 签约落地项目 · /trend 走势图（可加单位、指标） · /brief 通报草稿（可加哪天） · /export 表格（可加指标、类别、哪天或哪周，如 /export 签约 上周）
export-caption = 各单位进度表{ $what }（{ $day }）
help-clerk =
    <b>督办</b>
    /invite 商务局 · /invite 领导 · /invite 督办员 · /invite 群 商务局
    /part 本群是什么群、属于哪些单位（在群里发）
    /queue 没读懂的消息 · /recognise 认定 · /return 退回 · /exempt 豁免
me =
    您的身份：
    { $lines }
me-part = { $part }：{ $units }
quiet-on = 已改为安静模式：记上了的只点 👍，不再回话；拿不准的照样会问；目标对不上、久未变化、不在任务里的，还有修改过的，照样会说。要撤回，回复那条“撤回”。发 /quiet 关 恢复。
quiet-off = 已恢复逐条回话。
quiet-is-on = 现在是安静模式：记上了的只点 👍。发 /quiet 关 恢复逐条回话。
quiet-is-off = 现在逐条回话。发 /quiet 开 改为只点 👍。
quiet-how = 用法：/quiet 开 · /quiet 关
quiet-not-yours = 安静模式由督办员或本群单位的联络员设置。
me-part-alone = { $part }
me-nothing = 您还没有绑定单位，请向督办员要一个邀请链接。
part-liaison = 联络员
part-deputy = 分管负责人
part-head = 主要负责人
part-leader = 领导
part-clerk = 督办员
