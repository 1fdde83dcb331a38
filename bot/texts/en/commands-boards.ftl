# Boards
nothing = { "" }
and-more = { $names } and { $rest } more
zero-heading = <b>At zero · { $group }</b> ({ $at })
zero-counts = { $units } units owe figures, <b>{ $now }</b> still at zero.
zero-counts-against = { $units } units owe figures, <b>{ $now }</b> still at zero (board of { $day }: { $before }), { $left } broke through.
zero-total = { $indicator }: { $value }{ $uom } in all
zero-total-recognised = { $indicator }: { $value }{ $uom } in all, { $recognised }{ $uom } recognised
zero-broke-through = 🎉 { $count } broke through: { $units }
zero-relapsed = ↩️ { $count } back at zero: { $units }
zero-relapsed-corrected = ↩️ Still at zero once corrected: { $count } ({ $units })
zero-exempt = ⚪ Exempt among them: { $count } ({ $units })
zero-silent = <b>No report this year</b>: { $count }
zero-reported = <b>Reported zero</b>: { $count }
zero-corrected = ✏️ <b>Since the board of { $day } { $kinds ->
    [late] reported late
    [corrected] corrected
   *[both] reported late or corrected
  }</b>: { $count }; that board stays as published
zero-correction = { $unit } { $indicator }: { $published } → { $now } ({ $came })
zero-correction-late = { $unit } { $indicator }: not reported → { $now } reported late ({ $came })
zero-correction-withdrawn = { $unit } { $indicator }: { $published } → withdrawn ({ $came })
zero-corrections-more = and { $rest } more: /zero { $day }
zero-run = { $boards }{ $units }
zero-boards = { $count } boards running:{" "}
zero-boards-new = new on this board:{" "}
zero-boards-off = not on the board before:{" "}
zero-boards-so-far = on { $count } published boards running so far:{" "}
joined = { $first } · { $rest }
of = { " · " }{ $what }
lagging-heading = <b>Behind pace</b> · { $what } ({ $at })
lagging-sums = { $count } in all: deep red { $deep } · red { $red } · yellow { $yellow } · green { $green }{ $rest }
lagging-exempt = exempt { $count }
lagging-no-target = without a target { $count }
lagging-row =
    { $rank }.{ $move } { $lamp } <b>{ $unit }</b>{ $indicator }
    { $measure }{ $pace }
    { $movement }
lagging-none = Nothing of that kind.
lagging-all = all indicators
lagging-below = below the threshold
gap-ahead = { $gap } points ahead
gap-level = on pace
gap-behind = { $gap } points behind
gap-exempt = exempt: { $reason }
rank-up = { " " }(better by { $by } than on the last board)
rank-down = { " " }(worse by { $by } than on the last board)
lamp-green = 🟢
lamp-yellow = 🟡
lamp-red = 🔴
lamp-deep_red = 🟥
lamp-exempt = ⚪
lamp-none = ▫️
measure = { $value }/{ $target }{ $uom }{ $decided } · { $share }%
measure-only = { $value }{ $uom }{ $decided } (no target)
decided-recognised = , { $recognised } recognised
decided-returned = , { $returned } returned
decided-both = , { $recognised } recognised, { $returned } returned
quiet-weeks = { $weeks } weeks without movement
last-moved = moved { $day }
last-moved-link = <a href="{ $link }">moved { $day }</a>
needed-weekly = { $left } to go, { $pace }
weekly = { $amount } needed a week
weekly-last = { $amount } needed in the { $days } days left
weekly-one = { $amount } needed every { $weeks } weeks
page-earlier = ◀
page-later = ▶
page-number = { $page }/{ $pages }
page-stale = The list has changed; please ask again.
