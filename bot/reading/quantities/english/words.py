"""How English writes the parts of days and numbers."""

from typing import Final

_MONTHS: Final = (
    "jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?",
    "aug(?:ust)?", "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_FIRST_LETTERS: Final = 3
MONTH: Final = rf"(?:{'|'.join(_MONTHS)})(?![a-z])\.?"
MONTHS: Final = {name[:_FIRST_LETTERS]: number for number, name in enumerate(_MONTHS, start=1)}
"""The number of a month by its first three letters."""
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.:/]\d| ?[ap]\.?m)"
YEAR: Final = r"(?:,? (?:20\d{2})(?!\d))?"
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY: Final = (
    "(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|thurs?|fri)(?![a-z])"
    r"|(?:wed|sat|sun)(?=:? \d))"
)
TO: Final = r" ?(?:-|–|—|to|until|till|through|and) ?"
_SMALL: Final = "one two three four five six seven eight nine ten eleven twelve"
SMALL: Final = {word: number for number, word in enumerate(_SMALL.split(" "), start=1)}
"""Numbers that are mostly written as words."""


def month_of(word: str) -> int:
    """The number of the month that a word names."""
    return MONTHS[word[:_FIRST_LETTERS]]


def day_of(written: str) -> int:
    """The number of a day as written (3rd, 15)."""
    return int(written.rstrip("stndrh"))
