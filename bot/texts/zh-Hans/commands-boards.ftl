# 通报榜
nothing = { "" }
and-more = { $names } 等，另有 { $rest } 个
zero-heading = <b>零榜 · { $group }</b>（{ $at }）
zero-counts = 应报 { $units } 个单位，仍为零 <b>{ $now }</b> 个。
zero-counts-against = 应报 { $units } 个单位，仍为零 <b>{ $now }</b> 个（上期 { $day }：{ $before } 个），破零 { $left } 个。
zero-total = { $indicator }：共 { $value }{ $uom }
zero-total-recognised = { $indicator }：共 { $value }{ $uom }，认定 { $recognised }{ $uom }
zero-broke-through = 🎉 破零 { $count } 个：{ $units }
zero-relapsed = ↩️ 返零 { $count } 个：{ $units }
zero-relapsed-corrected = ↩️ 更正后仍为零 { $count } 个：{ $units }
zero-exempt = ⚪ 其中豁免 { $count } 个：{ $units }
zero-silent = <b>今年未报</b> { $count } 个
zero-reported = <b>报零</b> { $count } 个
zero-corrected = ✏️ <b>{ $day } 的榜发布后{ $kinds ->
    [late] 补报
    [corrected] 更正
   *[both] 补报和更正
  }</b> { $count } 项，该榜仍以发布时为准
zero-correction = { $unit } { $indicator }：{ $published } → { $now }（{ $came }）
zero-correction-late = { $unit } { $indicator }：未报 → 补报 { $now }（{ $came }）
zero-correction-withdrawn = { $unit } { $indicator }：{ $published } → 已撤回（{ $came }）
zero-corrections-more = 另有 { $rest } 项，请发 /zero { $day }
zero-run = { $boards }{ $units }
zero-boards = 连续 { $count } 次：
zero-boards-new = 本期新上榜：
zero-boards-off = 上期不在榜：
zero-boards-so-far = 已连续上榜 { $count } 次：
joined = { $first } · { $rest }
of = { " · " }{ $what }
lagging-heading = <b>落后榜</b> · { $what }（{ $at }）
lagging-sums = 共 { $count } 项：深红 { $deep } · 红 { $red } · 黄 { $yellow } · 绿 { $green }{ $rest }
lagging-exempt = 豁免 { $count }
lagging-no-target = 未定目标 { $count }
lagging-row =
    { $rank }.{ $move } { $lamp } <b>{ $unit }</b>{ $indicator }
    { $measure }{ $pace }
    { $movement }
lagging-none = 没有这样的项目。
lagging-all = 全部指标
lagging-below = 未达标
gap-ahead = 快于序时 { $gap } 点
gap-level = 与序时持平
gap-behind = 落后序时 { $gap } 点
gap-exempt = 已豁免：{ $reason }
rank-up = （较上期进 { $by } 位）
rank-down = （较上期退 { $by } 位）
lamp-green = 🟢
lamp-yellow = 🟡
lamp-red = 🔴
lamp-deep_red = 🟥
lamp-exempt = ⚪
lamp-none = ▫️
measure = { $value }/{ $target }{ $uom }{ $decided } · { $share }%
measure-only = { $value }{ $uom }{ $decided }（未定目标）
decided-recognised = ，认定 { $recognised }
decided-returned = ，退回 { $returned }
decided-both = ，认定 { $recognised }，退回 { $returned }
quiet-weeks = { $weeks } 周未动
last-moved = 上次变动 { $day }
last-moved-link = <a href="{ $link }">上次变动 { $day }</a>
needed-weekly = 余 { $left }，{ $pace }
weekly = 每周需 { $amount }
weekly-last = { $days } 天内需 { $amount }
weekly-one = 每 { $weeks } 周需 { $amount }
page-earlier = ◀
page-later = ▶
page-number = { $page }/{ $pages }
page-stale = 名单已更新，请重新查询。
