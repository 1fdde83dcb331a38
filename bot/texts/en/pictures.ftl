# Words in pictures
picture-lagging = Behind pace · { $what }
picture-part = { $first }–{ $last } of { $count } · { $at }
picture-measure = { $value } / { $target }{ $uom }{ $decided }
picture-measure-only = { $value }{ $uom }{ $decided } (no target)
picture-all = { $count } in all · { $at }
picture-zero = At zero · { $group }
picture-zero-at = { $units } units owe figures · { $at }
picture-units = owe figures
picture-now = still at zero
picture-before = on { $day }
picture-left = broke through
picture-running = { $count } boards running
picture-running-new = New on this board
picture-running-off = Not on the board before
picture-running-so-far = On { $count } published boards running so far
picture-relapsed = Back at zero: { $count }
picture-corrected-back = Still at zero once corrected: { $count }
picture-exempt = Exempt among them: { $count }
picture-broke-through = Broke through: { $count }
picture-trend-at = At each week’s end, { $at }
button-picture = Picture
picture-coming = The picture is on its way
trend-value = reached
trend-middle = middle (pale: lowest to highest)
trend-due = due
trend-month = { $month ->
    [1] Jan
    [3] Mar
    [5] May
    [7] Jul
    [9] Sep
   *[11] Nov
  }
trend-ten-thousands = { $number }×10⁴
trend-moved = { $delta } in { $weeks } weeks
trend-moved-middle = the middle of those with a figure before { $delta } in { $weeks } weeks
trend-first-said = first figure in { $weeks } weeks, movement counts from the next one
trend-nothing-said = no figure yet this year
trend-no-figures = { $units } units owe it, none has a figure this year
trend-sum = { $units } units: { $now } in all
trend-sum-of = { $units } units: { $now } in all, target { $target }, { $zero } units at zero
trend-sum-part = { $units } units: { $now } in all, { $zero } units at zero; of them the { $aimed } with a target: { $done }, target { $target }
trend-spread = { $said } of { $units } units have figures: lowest { $low }, middle { $middle }, highest { $high }{ $uom }
trend-office = All units
trend-heading = <b>{ $what } · trend</b> ({ $at })
trend-line = <b>{ $indicator }</b>: { $sum }
trend-how =
    Such as: /trend 商务局 · /trend 商务局 签约落地项目 · /trend 签约落地项目; a category may stand for the unit, a group for the indicator.
    Categories: { $categories }
    Groups: { $groups }
trend-not-owed = { $unit } { $what }: not owed this year.
delta = { $delta }{ $uom }
delta-points = { $delta } points
