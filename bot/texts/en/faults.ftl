# What is wrong in the catalogue files (units, indicators, targets)
fault-in-row = { $file } row { $row }: { $fault }
fault-in-file = { $file }: { $fault }
fault-missing-file = there is no such file or sheet
fault-unreadable = it cannot be opened: { $reason }
fault-no-catalogue = it is no catalogue. A catalogue is one Excel workbook (.xlsx) with the sheets units, indicators and targets, or a folder with units.csv, indicators.csv and targets.csv; this is { $nature ->
    [empty] an empty file
    [old-excel] an old Excel file (.xls) or a workbook with a password; save it from Excel as .xlsx, without a password
    [lone-csv] one CSV file by itself; name the folder it is in
    [false-workbook] named { $ending } but no workbook inside; open it in Excel and save it again
   *[other] another file{ $ending ->
        [none] {""}
       *[other] {" "}({ $ending })
      }
  }
fault-not-utf8 = it is not UTF-8; save it from Excel as “CSV UTF-8”
fault-quotes = a quotation mark " has no other one to close it; nothing can be read from here on
fault-too-large = it is too large; { $most } at most
column-by-both = { $name }
fault-missing-column = the column “{ $field }” is missing
fault-unknown-column = unknown column “{ $field }”
fault-repeated-column = the column “{ $field }” appears more than once
fault-too-many-cells = more cells than the heading has
fault-empty = “{ $field }” must not be empty
fault-empty-file = there is nothing in it, not even a heading
fault-too-long = “{ $field }” is too long; { $most } characters at most
fault-unknown-word = “{ $field }” cannot be “{ $value }”; it can be: { $known }
fault-not-a-number = “{ $field }” is not a number: { $value }
fault-not-a-percentage = “{ $field }” must be a percentage over 1, at most 200, like 80: { $value }
fault-not-a-date = “{ $field }” is not a date (like 2023-07-01): { $value }
fault-not-a-year = “{ $field }” is not a year: { $value }
fault-formula = “{ $field }” is a formula without a value; write the value
fault-quarters = give the targets of all four quarters, or of none
fault-quarter-sum = the fourth quarter must be the target, or the four must add up to it
fault-hidden = “{ $field }” has a character that nobody sees ({ $char }) { $before ->
    [none] at its beginning
   *[other] behind “{ $before }”
  }; delete it, or type the cell anew
fault-line-break = “{ $field }” has a line break { $before ->
    [none] at its beginning
   *[other] behind “{ $before }”
  }; write a name on one line, and semicolons between aliases
fault-no-letters = “{ $value }” is only digits or punctuation, which is no name or alias
fault-one-character = “{ $value }” is one character and would be found in other words; it is no name or alias
fault-quantity = “{ $value }” would be read as a number, a time or a unit of measure; it is no name or alias
fault-readers-word = “{ $value }” means something else in a message, so nobody would be known by it; it is no name or alias
fault-clash = “{ $value }” is also a name or alias of “{ $other }” in row { $line }
fault-also-indicator = “{ $value }” is also a name or alias of the indicator “{ $other }” in row { $line }; change one of them
fault-repeated-row = it repeats row { $line }
fault-unknown-unit = the units know no “{ $value }”{ $near ->
    [none] {""}
   *[other] ; did you mean “{ $near }”?
  }
fault-unknown-indicator = the indicators know no “{ $value }”{ $near ->
    [none] {""}
   *[other] ; did you mean “{ $near }”?
  }
fault-own-growth = “{ $value }” cannot be the growth of itself
