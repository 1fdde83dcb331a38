# Questions where something is not certain, and their buttons
doubt-nothing-to-correct = <b>{ $indicator }</b> corrected to { $value }: there is no such figure to correct. How shall it be recorded?
doubt-figure = { $unit } { $indicator } { $value }
doubt-repeated = These figures were reported for the same days before:
    { $lines }
    Sent twice, or more again?
doubt-lower = <b>{ $indicator }</b> total { $value } { $uom } is less than { $before } reported so far. How shall it be recorded?
doubt-slip-up = <b>{ $indicator }</b> { $value } { $uom } is a thousand times the usual. Was 万 meant instead of 亿?
doubt-slip-down = <b>{ $indicator }</b> { $value } { $uom } is a thousandth of the usual. Was 亿 meant instead of 万?
doubt-jump = <b>{ $indicator }</b> { $value } { $uom } after { $before } is a jump of more than ten times. Is it right?
doubt-new-year = <b>{ $indicator }</b> { $value } is said of days across 1 January. Record all of it in the later year?
doubt-overlap = <b>{ $indicator }</b> { $value } is said of days that overlap in part with those reported before. Record it?
doubt-smaller = <b>{ $indicator }</b> { $value } is less than what was reported before for the same days. Does it stand?
doubt-which = Which figure is to be corrected to { $value }?
problem-placeholder-value = “{ $words }” has a blank instead of a number. Reply to this message with the number.
problem-vague-number = How many is “{ $words }”? Reply to this message with the exact number.
problem-range = Which number stands for “{ $words }”? You may also reply with one.
problem-unknown-indicator = “{ $words }” is in no list of indicators; it was not recorded and waits for the clerk.
problem-unknown-unit = “{ $words }” is in no list of units; it was not recorded and waits for the clerk.
problem-unit-missing = Which unit is this of? Tap one, or reply with its name.
problem-uom-mismatch = The unit of measure in “{ $words }” does not fit <b>{ $indicator }</b>. Reply to this message with the right number.
problem-implied-count = Shall “{ $words }” be recorded? You may also reply with the number.
problem-conflict = <b>{ $indicator }</b> has different numbers; which one stands? You may also reply with one.
problem-ambiguous-indicator = Which indicator is “{ $words }”?
problem-prompt-mismatch = There are not as many numbers as indicators asked for. Send them again in order, like 3/5/0.
problem-out-of-range = “{ $words }” can hardly be. Reply to this message with the right number.
option-drop = Do not record
option-keep = Record { $value } { $uom }
option-is = It is { $value } { $uom }
option-more = { $value } { $uom } more
option-total = A total of { $value } { $uom }
option-add = Record { $indicator } { $value } { $uom }
option-record = { $indicator } { $value } { $uom }
option-corrected = { $indicator } { $before } → { $value }
option-same = Sent twice, leave it
option-again = More again, record
answer-dropped = All right, not recorded.
answer-not-changed = It cannot be changed this way: please edit the report itself.
