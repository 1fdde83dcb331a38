# Words said to the bot: understood without a slash, divided by spaces
spoken-lagging = lagging
spoken-zero = zero
spoken-who = who
spoken-unit = unit
spoken-indicator = indicator
spoken-trend = trend
spoken-brief = brief
spoken-export = export
spoken-help = help
