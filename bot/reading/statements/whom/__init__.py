"""Of whom a clause speaks: the unit, the sender, a unit that is in no catalogue."""
