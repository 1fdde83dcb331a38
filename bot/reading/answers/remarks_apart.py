"""A remark behind bare answers, parted from them as a sentence of its own (1/6/0 第三个下周签)."""

import re
from typing import Final

from bot.reading.text.normal import Normal

_NUMBER: Final = "\\d{1,9}(?:\\.\\d{1,4})?[个家次户处项条%]?"
_ANSWERS: Final = re.compile(f"{_NUMBER}(?:(?:[/、,]| ){_NUMBER})*")
_REMARK: Final = re.compile("[ ,](?=[\u4e00-\u9fff(])[^\\d]{3,}")
_APART: Final = re.compile("[/、, ]")


def with_remark_apart(normal: Normal, asked: int) -> Normal:
    """The text with a full stop between so many bare answers and words without a figure."""
    answers = _ANSWERS.match(normal.text)
    if answers is None or len(_APART.split(answers[0])) != asked:
        return normal
    end = answers.end()
    if _REMARK.fullmatch(normal.text, end) is None:
        return normal
    return Normal(f"{normal.text[:end]}。{normal.text[end + 1 :]}", normal.origin)
