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
zero-corrected = ✏️ <b>Corrected since the board of { $day }</b>: { $count }; that board stays as published
zero-correction = { $unit } { $indicator }: { $published } → { $now } ({ $came })
zero-correction-withdrawn = { $unit } { $indicator }: { $published } → withdrawn ({ $came })
zero-run = { $boards }{ $units }
zero-boards = { $count } boards running:{" "}
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
gap-behind = { $gap } points behind
gap-exempt = exempt: { $reason }
rank-up = { " " }(better by { $by })
rank-down = { " " }(worse by { $by })
lamp-green = 🟢
lamp-yellow = 🟡
lamp-red = 🔴
lamp-deep_red = 🟥
lamp-exempt = ⚪
lamp-none = ▫️
measure = { $value }/{ $target }{ $uom } · { $share }%
measure-only = { $value }{ $uom } (no target)
quiet-weeks = { $weeks } weeks without movement
last-moved = moved { $day }
last-moved-link = <a href="{ $link }">moved { $day }</a>
needed-weekly = { $left } to go, { $amount } needed a week
page-earlier = ◀
page-later = ▶
page-number = { $page }/{ $pages }
page-stale = The list has changed; please ask again.
