# 图片里的话
picture-lagging = 落后榜 · { $what }
picture-part = 第 { $first }—{ $last } 项，共 { $count } 项 · { $at }
picture-measure = { $value } / { $target }{ $uom }{ $decided }
picture-measure-only = { $value }{ $uom }{ $decided }（未定目标）
picture-all = 共 { $count } 项 · { $at }
picture-zero = 零榜 · { $group }
picture-zero-at = 应报 { $units } 个单位 · { $at }
picture-units = 应报单位
picture-now = 仍为零
picture-before = 上期 { $day }
picture-left = 破零
picture-running = 连续 { $count } 次
picture-running-new = 本期新上榜
picture-running-off = 上期不在榜
picture-running-so-far = 已连续上榜 { $count } 次
picture-relapsed = 返零 { $count } 个
picture-corrected-back = 更正后仍为零 { $count } 个
picture-exempt = 其中豁免 { $count } 个
picture-broke-through = 破零 { $count } 个
picture-trend-at = 每周末的数，{ $at }
button-picture = 图片
picture-coming = 图片马上发出
trend-value = 实际
trend-middle = 中位（浅色为最低到最高）
trend-due = 序时应达
trend-month = { $month }月
trend-ten-thousands = { $number }万
trend-moved = 近 { $weeks } 周 { $delta }
trend-moved-middle = 近 { $weeks } 周同口径中位 { $delta }
trend-first-said = 近 { $weeks } 周首次报数，变动从下次起算
trend-nothing-said = 今年还没有数
trend-no-figures = { $units } 个单位承担，今年都还没有数
trend-sum = { $units } 个单位合计 { $now }
trend-sum-of = { $units } 个单位合计 { $now }，全年目标 { $target }，{ $zero } 个单位为零
trend-sum-part = { $units } 个单位合计 { $now }，{ $zero } 个单位为零；其中有目标的 { $aimed } 个单位完成 { $done }，全年目标 { $target }
trend-spread = { $units } 个单位中 { $said } 个有数：最低 { $low }，中位 { $middle }，最高 { $high }{ $uom }
trend-office = 全部单位
trend-heading = <b>{ $what } · 走势</b>（{ $at }）
trend-line = <b>{ $indicator }</b>：{ $sum }
trend-how =
    用法：/trend 商务局 · /trend 商务局 签约落地项目 · /trend 签约落地项目，单位也可以换成类别，指标也可以换成组别。
    类别：{ $categories }
    组别：{ $groups }
trend-not-owed = { $unit }{ $what }：今年没有这项任务。
delta = { $delta }{ $uom }
delta-points = { $delta } 个百分点
