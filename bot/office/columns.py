"""The columns of the three sheets: names, their Chinese headings, which may be missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import normalize


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its English and Chinese headings."""

    name: str
    headings: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of the three sheets (or files) of a catalogue."""

    name: str
    titles: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def by_heading(self) -> Mapping[str, Column]:
        """The columns by every heading they go by, folded."""
        return {
            fold(word): found for found in self.columns for word in (found.name, *found.headings)
        }

    @property
    def by_title(self) -> frozenset[str]:
        """The titles of the sheet, folded."""
        return frozenset(fold(title) for title in (self.name, *self.titles))


def fold(words: str) -> str:
    """Words as they are compared: full-width forms, case and spaces do not matter."""
    return "".join(normalize("NFKC", words).casefold().split())


UNITS = Sheet(
    "units",
    ("单位",),
    (
        Column("name", ("名称", "单位名称"), required=True),
        Column("aliases", ("别名", "简称")),
        Column("category", ("类别",)),
    ),
)
INDICATORS = Sheet(
    "indicators",
    ("指标",),
    (
        Column("name", ("名称", "指标名称"), required=True),
        Column("aliases", ("别名",)),
        Column("group", ("组别",)),
        Column("uom", ("计量单位",)),
        Column("kind", ("类型",), required=True),
        Column("direction", ("方向",)),
        Column("bare", ("默认口径",)),
        Column("growth_of", ("增速对应",)),
        Column("cadence", ("周期", "报送周期")),
        Column("watched", ("重点", "重点指标")),
        Column("threshold", ("警戒线", "预警线", "达标线")),
    ),
)
TARGETS = Sheet(
    "targets",
    ("目标",),
    (
        Column("unit", ("单位",), required=True),
        Column("indicator", ("指标",), required=True),
        Column("year", ("年度", "年份"), required=True),
        Column("target", ("目标值", "目标"), required=True),
        Column("q1", ("一季度", "1季度")),
        Column("q2", ("二季度", "2季度")),
        Column("q3", ("三季度", "3季度")),
        Column("q4", ("四季度", "4季度")),
        Column("valid_from", ("起始日", "生效日期")),
    ),
)
SHEETS = (UNITS, INDICATORS, TARGETS)

HEADINGS: Mapping[str, str] = {
    column.name: column.headings[0] for sheet in SHEETS for column in sheet.columns
}
"""The Chinese heading of each column, by its English one."""
