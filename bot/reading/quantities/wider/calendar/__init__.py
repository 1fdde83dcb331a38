"""Days, weeks, seasons and eras of any text, reckoned as general talk means them.

A report speaks of what has been: there a month without a year is the last that has begun. Elsewhere
it is the month of the year in which is spoken; so it is with days, weekdays and festivals.
"""
