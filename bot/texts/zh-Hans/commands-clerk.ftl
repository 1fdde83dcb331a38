# 督办员的命令
invite-not-here = 邀请链接只在私聊或督办群里给出。
invite-how = 用法：/invite 商务局 · /invite 商务局 分管 · /invite 商务局 主要 · /invite 群 商务局 · /invite 领导 · /invite 督办员 · /invite 领导群 · /invite 督办群
invite-of = { $units } { $part }
invite-link =
    <b>{ $whom }</b>的邀请链接，七天内有效，只能用一次：
    { $link }
invite-open = 打开链接
part-private = 这里是私聊，没有群可设。
part-how = 用法（在群里发）：/part 商务局 · /part 领导群 · /part 督办群
part-of-chat = 本群是：{ $part } { $units }
chat-unit = 单位群
chat-group = 多单位群
chat-leaders = 领导群
chat-clerks = 督办群
chat-none = 尚未绑定
unit-unknown = 没有找到单位“{ $words }”。{ $near }
indicator-unknown = 没有找到指标“{ $words }”。{ $near }
missing-unit = 还缺单位。
missing-indicator = 还缺指标。
missing-number = 还缺数。
missing-day = 还缺日期。
missing-reason = 还缺原因。
amount-wrong = “{ $words }”不行：要写大于 0 的数。
amount-of-another-uom = “{ $words }”不行：{ $indicator }按{ $uom }计，请写数或带这样的单位，如 2{ $uom }。
amount-torn = “{ $words }”不行：{ $indicator }按{ $uom }计，要写整数。
day-wrong = “{ $words }”不是日期，应写成 5.31 这样。
day-over = { $day } 已经过去，豁免要到今天或以后。
recognise-how = 用法：/recognise 商务局 签约落地项目 2 说明
recognised = 已认定：{ $unit } { $indicator } { $value }{ $uom }
recognise-over = 未认定：{ $unit } { $indicator } 今年报了 { $reported }{ $uom }，已认定 { $before }{ $uom }，再认定 { $value }{ $uom }就超过所报的数。请先由单位补报或督办员代报，再认定。
return-how = 用法：/return 商务局 签约落地项目 1 退回原因（必须写）
return-over = 未退回：{ $unit } { $indicator } 今年报了 { $reported }{ $uom }，退不了 { $value }{ $uom }。
returned = 已退回：{ $unit } { $indicator } { $value }{ $uom }。原因：{ $reason }
returned-recognised = 已退回：{ $unit } { $indicator } { $value }{ $uom }。原因：{ $reason }。认定 { $before } → { $after }{ $uom }
returned-to-sender = 督办退回 <b>{ $unit }</b> { $indicator } { $value }{ $uom }，原因：{ $reason }。原报数保留，可补充材料后请督办员重新认定。
exempt-how = 用法：/exempt 商务局 5.31 原因 · /exempt 商务局 签约落地项目 5.31 原因
exempted = 已豁免：{ $unit }{ $what }，至 { $until }。原因：{ $reason }
queue-empty = 没有等待处理的消息。
queue-item =
    <b>{ $sender }</b> · { $chat } · { $at }
    <blockquote>{ $text }</blockquote>
    { $doubt }
queue-drop = 不记
queue-dropped = 已搁置。
queue-over = 这一条已经处理过了。
queue-unclear = 这样回答读不出来，还没有记。请回复本条，只写数（或所问的单位名称），或点上面那条的按钮。
queue-recorded = 已记录。
queue-unknown-indicator = “{ $word }”不在指标目录里。它是哪个指标？点一下，或回复指标名称：这条就按它记，以后“{ $word }”也认得。
queue-unknown-unit = “{ $word }”不在单位名单里。它是哪个单位？点一下，或回复单位名称：这条就按它记，以后“{ $word }”也认得。
queue-guess = 是{ $name }
alias-learned = “{ $alias }”从此也是{ $name }（已加为别名）。
alias-forget = 忘掉这个别名
alias-forgotten = “{ $alias }”不再是{ $name }的别名。已经记下的数不变，要撤回请回复那条消息“撤回”。
alias-taken = 没有记：“{ $alias }”已是{ $name }的名称或别名。
alias-divided = 没有记：“{ $alias }”里有分号，不能作别名。
alias-word = 别名
alias-no-help = 没有记：把“{ $alias }”当作{ $name }，这条里也读不出数来。请由单位重报，或督办员代报。
