"""Lines of a text cut into cells: at tabs, bars, gaps, commas or single spaces."""

import re
from typing import Final

TAB: Final = re.compile("\t")
BAR: Final = re.compile(r"\|")
DIVIDERS: Final = (
    TAB,
    BAR,
    re.compile(" {2,}"),
    re.compile("[,;]"),
    re.compile(" +"),
)
"""What divides the cells of a line, the surest first."""

_RULE: Final = re.compile(r"[|:\-+=\t ]*-{2}[|:\-+=\t ]*")
_BLANK: Final = re.compile(r"[-—/\\.·*×…\s]*|n/?a|空|未报|未填|不涉及|未涉及|未统计")
_NUMBER: Final = re.compile(r"[-+]?\d[\d.,]*%?")
_SPACE: Final = re.compile(r"\s+")


class Cell:
    """A cell: its words without the white space around them, and where they stand."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        """As its fields say."""
        self.start = start
        self.end = end
        self.text = text

    @property
    def words(self) -> str:
        """The words without any white space (合 计)."""
        return _SPACE.sub("", self.text)

    @property
    def blank(self) -> bool:
        """Whether the cell says nothing of its column (-, —, /, empty); 无 and 0 say nought."""
        return _BLANK.fullmatch(self.text) is not None

    @property
    def number(self) -> bool:
        """Whether the cell is a plain number."""
        return _NUMBER.fullmatch(self.text) is not None


class Line:
    """A line of the text, from `start` to `end`."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, text: str) -> None:
        """As its fields say."""
        self.start = start
        self.end = start + len(text)
        self.text = text

    @property
    def empty(self) -> bool:
        """Whether nothing stands in the line but white space or a rule (|---|---|)."""
        return not self.text.strip() or _RULE.fullmatch(self.text.strip()) is not None

    def dividers(self) -> list[re.Pattern[str]]:
        """What may divide this line, the surest first."""
        found = [one for one in DIVIDERS if one.search(self.text) is not None]
        if " / " in self.text and found[-1:] == [DIVIDERS[-1]]:
            found.pop()  # 在谈 / 签约 is divided by its slash
        return found

    def cells(self, divider: re.Pattern[str]) -> list[Cell]:
        """The cells of the line."""
        start, end = self._inner(divider)
        found: list[Cell] = []
        for between in divider.finditer(self.text, start, end):
            found.append(self._cell(start, between.start()))
            start = between.end()
        return [*found, self._cell(start, end)]

    def _inner(self, divider: re.Pattern[str]) -> tuple[int, int]:
        """The part of the line that holds cells: between its outer bars, within its spaces."""
        if divider is TAB:
            return 0, len(self.text)
        stripped = self.text.strip(" \t")
        start = self.text.find(stripped)
        end = start + len(stripped)
        if divider is BAR and stripped.startswith("|"):
            return start + 1, end - stripped.endswith("|")
        return start, end

    def _cell(self, start: int, end: int) -> Cell:
        words = self.text[start:end]
        text = words.strip()
        begin = self.start + start + (words.find(text) if text else 0)
        return Cell(begin, begin + len(text), text)


def lines_of(text: str) -> list[Line]:
    """The lines of a text in order, a greeting or a remark beside a row as one of its own."""
    hello = _HELLO.match(text)
    start = hello.end() if hello else 0
    found = [Line(0, text[:start])] if start else []
    for words in text[start:].split("\n"):
        found += _parts(start, words) if "\t" in words or "|" in words else [Line(start, words)]
        start += len(words) + 1
    return found


_HELLO: Final = re.compile(
    "(?:各位)?(?:领导|主任|老师|局长|书记|大家)们?(?:好|早|[早晚]上好|[上下]午好)[,。!~ ]+"
    "(?=[^\\d\n]*,)"
)
"""A greeting before a first row of words that commas divide (领导好,单位,签约,在谈)."""
_GREETED: Final = re.compile(r"[^\d\t|]*[,。:;!~](?=\|?[^\d\t|,。:;!~]+[\t|][^\d]*$)")
"""What is said before the first heading of a row of headings (领导好,单位 签约 在谈)."""
_BESIDE: Final = r"(?:[,。;!~…]+(?!\d)|\((?=图|附)|[\U0001f300-\U0010ffff])"
_REMARKED: Final = re.compile(
    rf"(?<=[\t|] )?[\d.%]+[个户家项次人元万亿]*(?P<more>{_BESIDE}[^\t|]*)$"
)
"""What is said behind the last figure of a row (3 5 1,请知悉)."""


def _parts(start: int, words: str) -> list[Line]:
    greeted, remarked = _GREETED.match(words), _REMARKED.search(words)
    begin = greeted.end() if greeted else 0
    end = remarked.start("more") if remarked else len(words)
    around = [(begin, end)]
    if begin:
        around.insert(0, (0, begin))
    if end < len(words):
        around.append((end, len(words)))
    return [Line(start + one, words[one:other]) for one, other in around]
