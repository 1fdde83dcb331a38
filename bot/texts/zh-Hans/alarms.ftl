# 只发给督办员：机器人自身的情况
alarm-set-aside = ⚠️ 有一条消息反复处理失败，已放到一边（收件编号 { $row }），其他消息不受影响。原因：<code>{ $words }</code>
alarm-unknown = ⚠️ 不确定“{ $chat }”是否收到了 <code>{ $key }</code>，为免重复没有再发。请到群里看一眼，没收到就补发。原因：<code>{ $words }</code>
alarm-failed = ⚠️ 发往“{ $chat }”的 <code>{ $key }</code> 被 Telegram 拒绝，没有发出。原因：<code>{ $words }</code>
alarm-below-zero = ⚠️ { $unit }的<b>{ $indicator }</b>在撤回或修改以后累计为 { $after }，低于零。榜上仍算零，请同该单位核对，补报正确的数。
