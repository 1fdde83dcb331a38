# What is said on Friday and at other set times
clock-reminder = <b>Reminder</b>: not yet received for this week ({ $first }–{ $last })
clock-reminder-second = <b>Second reminder</b>: still not received for this week ({ $first }–{ $last })
clock-part = (part { $number } of { $parts })
clock-late = (was due { $due }, sent late)
clock-missing = <b>{ $indicators }</b>: { $units }
clock-answer-one = Reply to this message: the numbers in the order above (such as { $sample }), 无进展 for no progress; to report later, 17点前报 or 请假.
clock-answer-many = Reply to this message: the unit and its numbers in order (such as “{ $unit } { $sample }”), 无进展 for no progress; to report later, 17点前报 or 请假.
clock-unreached = { $count } units owe figures but have neither a group nor a liaison who opened the bot, so they cannot be reminded: { $units }
clock-escalation = <b>{ $unit }</b> has not reported for { $weeks } weeks running, nor yet this week. Please have the liaison report.
clock-skipped = The { $what } was due { $due }; after the downtime it is too late and will not be sent.
clock-kind-reminder = reminder
clock-kind-second_reminder = second reminder
clock-kind-board = board
clock-unknown-year = The public holidays of { $year } are not known yet: plain weekdays will count and nothing moves for a holiday. An upgrade of the program brings the official calendar.
clock-expected = No figure was found in it, and nothing was recorded. Reply to the reminder with { $count } numbers in this order: { $indicators } (such as { $sample }); 无进展 for no progress; to report later, 17点前报.
clock-expected-unit = No figure was found in it, and nothing was recorded. Reply to the reminder once for each unit, with its name and { $count } numbers in this order: { $indicators } (such as “{ $unit } { $sample }”); “{ $unit }无进展” for no progress.
clock-expected-words = No figure was found in it, and nothing was recorded. The units owe different indicators: write unit, indicator and figure; “{ $unit }无进展” for no progress.
clock-promised = Very well, we expect your figures by { $until }.
clock-excused = Very well, no more reminders this week.
clock-excused-clerks = { $person } ({ $units }) answered this week's reminder: on leave.
clock-no-roster = There are no targets for { $year } yet. Please load units, indicators and targets before the year ends; otherwise this year's roster is carried on with empty targets.
clock-roster-carried = There are no targets for { $year }: last year's roster is carried on ({ $count } entries) with empty targets. Please load the new ones soon.
clock-monthly =
    <b>What was asked in { $month }</b>: { $reminders } reminders of units (the month before { $reminders-before }), { $questions } questions (the month before { $questions-before }).
    { $units }
