"""Days and stretches of time as they are said, reckoned from the day of sending."""
