# The catalogue (units, indicators, targets): notes of the template's columns, words around loading
note-name = full name, once in its sheet
note-aliases = short names and other names, divided by semicolons; none may be a name or alias of another row
note-category = category, for example bureaus, towns, parks; boards can be narrowed to it
note-group = group of indicators; boards can be narrowed to it
note-uom = unit of measure, for example 个, 亿元, %
note-kind = count, amount (money), ratio (0 to 100 %), rate (growth, may be negative), level (a stock or a concentration)
note-direction = up: more is better, down: less is better; up where empty
note-bare = what a bare statement (签约2个) means: add or set (to-date total); add where empty
note-growth-of = the name of the indicator whose growth this is
note-cadence = how often it is owed: week or month; where empty, weekly in the watched group, else monthly
note-watched = whether the indicator is watched: yes or no
note-threshold = percent of the target under which it is listed as behind, for example 80; never listed so where empty
note-unit = name of a unit of the units sheet
note-indicator = name of an indicator of the indicators sheet; the row says that the unit owes it
note-year = year, for example 2023
note-target = target of the year; it may be empty
note-q1 = amount due by the end of the first quarter; give all four, or each quarter's own amount, which must add up to the target
note-q2 = amount due by the end of the second quarter
note-q3 = amount due by the end of the third quarter
note-q4 = amount due by the end of the fourth quarter
note-valid-from = day from which the target holds (for a change within the year), for example 2023-07-01
catalogue-sizes = { $units } units, { $indicators } indicators, { $targets } targets
catalogue-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
  }
catalogue-not-loaded = nothing was loaded: put it right and load it again
template-examples = the two units, indicators and targets are examples: put your own in their place, then check and load it
catalogue-unchanged = the same as the catalogue in force, nothing changes
change-units = units: { $change }
change-indicators = indicators: { $change }
change-targets = targets: { $added } added, { $changed } changed, { $removed } removed
change-added = added { $names }
change-removed = retired { $names }
change-changed = changed { $names }
change-many = { $names } and more, { $count } in all
change-renamed = { $old } is now { $new }
