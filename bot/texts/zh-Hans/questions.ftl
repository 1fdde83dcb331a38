# 拿不准时问的话与按钮
doubt-nothing-to-correct = <b>{ $indicator }</b> 更正为 { $value }:没有找到要更正的数。怎么记?
doubt-figure = { $unit } { $indicator } { $value }
doubt-repeated = 下面的数同一时段已经报过:
    { $lines }
    是重复发送,还是又有新的?
doubt-lower = <b>{ $indicator }</b> 累计 { $value } { $uom },比已报的 { $before } 少。怎么记?
doubt-slip-up = <b>{ $indicator }</b> { $value } { $uom },比平常大上千倍。是不是把“万”写成了“亿”?
doubt-slip-down = <b>{ $indicator }</b> { $value } { $uom },比平常小上千倍。是不是把“亿”写成了“万”?
doubt-jump = <b>{ $indicator }</b> 报的是 { $value } { $uom },此前为 { $before },一下多了十倍以上。对吗?
doubt-new-year = <b>{ $indicator }</b> { $value } 的时段跨了元旦,全部记在后一年吗?
doubt-overlap = <b>{ $indicator }</b> { $value } 的时段与已报的时段有一部分重叠。照记吗?
doubt-smaller = <b>{ $indicator }</b> { $value },比同一时段先报的数小。以这次为准吗?
doubt-which = 要更正为 { $value } 的是哪一项?
problem-placeholder-value = “{ $words }”里还是空格,没有数。请回复本条,写上数字。
problem-vague-number = “{ $words }”是多少?请回复本条,写上准确的数。
problem-range = “{ $words }”以哪个数为准?也可以直接回复一个数。
problem-unknown-indicator = “{ $words }”不在指标目录里,没有记,已转督办员。
problem-unknown-unit = “{ $words }”不在单位名单里,没有记,已转督办员。
problem-unit-missing = 这条是哪个单位的?点一下,或回复单位名称。
problem-uom-mismatch = “{ $words }”的计量单位与<b>{ $indicator }</b>对不上。请回复本条,写上正确的数。
problem-implied-count = “{ $words }”要记上吗?也可以直接回复个数。
problem-conflict = <b>{ $indicator }</b>报了不同的数,以哪个为准?也可以直接回复一个数。
problem-ambiguous-indicator = “{ $words }”指的是哪个指标?
problem-prompt-mismatch = 数的个数与所问的指标对不上。请按次序重报,如 3/5/0。
problem-out-of-range = “{ $words }”这个数不大可能。请回复本条,写上正确的数。
option-drop = 不记
option-keep = 照记 { $value } { $uom }
option-is = 应为 { $value } { $uom }
option-more = 是新增 { $value } { $uom }
option-total = 记为累计 { $value } { $uom }
option-add = 记{ $indicator } { $value } { $uom }
option-record = { $indicator } { $value } { $uom }
option-corrected = { $indicator } { $before } → { $value }
option-same = 是重复,不再记
option-again = 又有新的,再记
answer-dropped = 好的,不记。
answer-not-changed = 这样改不了:请直接编辑最初那条报送。
