"""What each clause states: its unit, its time, its values, and what is no value."""
