# The brief (every figure comes from the published board)
brief-title = { $group }: brief of { $day }
brief-counts-first = Of { $units } units with tasks in { $group }, { $now } are still at zero.
brief-counts = Of { $units } units with tasks in { $group }, { $now } are still at zero; last time ({ $day }) there were { $before }.
brief-broke-through = Broke through, { $count } units: { $names }.
brief-again = On the list again, { $count } units: { $names }.
brief-silent = No report this year, { $count } units: { $names }.
brief-reported-zero = Reported zero, { $count } units: { $names }.
brief-relapsed = Back to zero, { $count } units: { $names }.
brief-total = { $indicator }: { $value } reported, { $recognised } recognised.
