"""The example office: its people and groups, and a week of what they said."""
