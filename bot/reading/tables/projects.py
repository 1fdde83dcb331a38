"""Lists of projects (项目名称, 总投资(万元), 进度): what each costs is no count."""

import re
from typing import Final

from bot.reading.tables.cells import Sight
from bot.reading.tables.grid import Cell, Line
from bot.reading.tables.head import Head
from bot.reading.text.tokens import roles_of
from bot.reading.words import Role

_NAME: Final = re.compile("(?:重点|重大|招商|签约)*项目(?:名称)?")
_AMOUNT: Final = re.compile("(?:计划|项目|协议|完成)?总?投资总?(?:额|规模)?[(/]?[万亿]元[)]?")
_STATE: Final = re.compile(
    "(?:当前|目前|项目|建设|推进|最新|工程|形象)*(?:进度|进展|状态|阶段|现状|情况)(?:情况)?"
)


def rows_of_projects(
    heads: list[Head], lines: list[Line], divider: re.Pattern[str], sight: Sight
) -> list[tuple[Line, list[Cell]]]:
    """The lines under a heading of a list of projects, with their cells."""
    if not _lists_projects(heads):
        return []
    rows = []
    for line in lines:
        cells = line.cells(divider)
        if line.empty or len(cells) != len(heads) or not _is_project(heads, cells, sight):
            break
        rows.append((line, cells))
    return rows


def _lists_projects(heads: list[Head]) -> bool:
    """Whether names of projects, what they cost, and how far they are stand in columns."""
    words = [head.cell.words for head in heads]
    kinds = (_NAME, _AMOUNT, _STATE)
    return all(any(kind.fullmatch(word) for word in words) for kind in kinds)


def _is_project(heads: list[Head], cells: list[Cell], sight: Sight) -> bool:
    """Whether a row is of a project by its own name, of which no indicator tells."""
    pairs = list(zip(heads, cells, strict=True))
    named = [cell for head, cell in pairs if _NAME.fullmatch(head.cell.words)]
    costs = [cell for head, cell in pairs if _AMOUNT.fullmatch(head.cell.words)]
    known = any(roles_of(sight.tokens(cell)) & Role.INDICATOR for cell in named)
    return not known and all(cell.number or cell.blank for cell in costs)
