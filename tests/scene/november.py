"""What bureaus wrote in the first days of November: livelihood matters, land, three batches."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from bot.domain.catalogue import Catalogue, Indicator, Target
from bot.office import example

MATTERS = "民生实事"
LAND, STARTED = "土地综合整治", "三个一批开工项目"
BATCHES = "发展和改革委员会"

MESSAGES: Mapping[str, tuple[str, ...]] = {
    "交通运输局": ("农村公路年度任务45千米，已完成16.8千米",),
    "城市管理局": ("病害窨井盖450个已全部更换", "停车场目标10个，目前已开工3个"),
    "人力资源和社会保障局": ("新增技能人才培训1.2万人；城镇新增就业5200人",),
    "卫生健康委员会": (
        "产前超声筛查3506人，覆盖率81.4%",
        "公有产权卫生室104个，公有产权卫生室占比85.2%",
    ),
    "教育体育局": ("北平路学校、集聚区小学均完成10%", "教师周转房592套已全部完成"),
    "乡村振兴局": ("完成户厕改造2700户",),
    "自然资源局": ("土地综合整治目标3000亩，已完成824亩",),
    BATCHES: ("“三个一批”开工项目34个，目前已完成20个，完成率58.82%",),
}

# indicator: actual, target, completion; 新增学位 is reported by nobody
FIGURES: Mapping[str, tuple[str | None, str, str]] = {
    "改造农村公路": ("16.8", "45", "37.33"),
    "病害窨井盖更换": ("450", "450", "100.00"),
    "新增技能人才培训": ("1.2", "1.64", "73.17"),
    "产前超声筛查": ("3506", "4309", "81.36"),
    "产前超声筛查覆盖率": ("81.4", "100", "81.40"),
    "北平路学校建设进度": ("10", "100", "10.00"),
    "产业集聚区小学建设进度": ("10", "100", "10.00"),
    "村级公有产权卫生室": ("104", "120", "86.67"),
    "公有产权村卫生室比例": ("85.2", "85", "100.24"),
    "教师周转房": ("592", "592", "100.00"),
    "停车场开工": ("3", "10", "30.00"),
    "农村户厕改造": ("2700", "3000", "90.00"),
    "城镇新增就业": ("5200", "6500", "80.00"),
    "新增学位": ("0", "2200", "0.00"),
}
UNDER_80 = {
    "改造农村公路",
    "新增技能人才培训",
    "北平路学校建设进度",
    "产业集聚区小学建设进度",
    "停车场开工",
    "新增学位",
}


def office() -> Catalogue:
    """The example office: livelihood matters watched at 80 %, 34 projects of the three batches."""
    given = example.catalogue()
    indicators = tuple(map(_watched, given.indicators))
    return replace(given, indicators=indicators, targets=tuple(map(_batches, given.targets)))


def _watched(indicator: Indicator) -> Indicator:
    if indicator.group != MATTERS:
        return indicator
    return replace(indicator, threshold=Decimal(80))


def _batches(target: Target) -> Target:
    if (target.unit, target.indicator) != (BATCHES, STARTED):
        return target
    return replace(target, amount=Decimal(34))
