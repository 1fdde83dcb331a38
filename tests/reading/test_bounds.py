"""No message, however hostile, takes long; the number of names does not matter."""

from datetime import datetime
from functools import partial

import pytest

from bot.domain.catalogue import Catalogue, Unit
from bot.domain.reading import Request
from bot.reading import Vocabulary, read
from tests.reading.effort import effort
from tests.reading.readers import NOVEMBER, understood, vocabulary

HOSTILE = {
    "digits": "1" * 4096,
    "names": "签约" * 2048,
    "figures": "签约1个," * 819,
    "figures without separators": "签约1" * 1365,
    "things unknown": "栽植黄桃3棵," * 585,
    "units": "签约" + "商务局和" * 1023,
    "lists": "签约:" + "商务局、" * 1000 + "各1个",
    "names listed": "签约、" * 1300 + "均为0",
    "zeros": "无" * 4096,
    "brackets": "(" * 4096,
    "dates": "9月1日" * 1000,
    "a table": "外出招商 在谈 签约\n" + "商务局 2 5 1\n" * 400,
    "corrections": "不是1个," * 682,
    "sharing out": "分别1个、" * 800,
    "questions": "?" * 4096,
    "sharing out nothing": "到均)" * 1365,
    "sharing out in one breath": "①到分别" * 1024,
    "days and totals": "3月底累计，" * 682,
    "columns of measures": "目标 完成 " * 682,
    "columns of names": "签约 在谈 " * 682 + "\n" + "1 2 " * 300,
    "numbers one or the other": "签约2、3个" * 680,
    "units between a name and their numbers": "改厕 " + "李寨镇150户 " * 500,
    "pairs under a heading": "改厕（本周/累计）：" + "永丰镇 12/120，" * 400,
    "pairs told in brackets": "签约1/5（本周/累计），" * 250,
    "sums of pairs": "签约：" + "永丰镇1/5，秣陵镇2/6，合计3/11，" * 170,
    "arrows": "在谈5->4，" * 585,
    "titles": "改厕情况统计表（单位：户）\n" * 292,
    "hours": "11月8日17:30改厕累计" * 315,
    "tables": "单位\t签约\n商务局\t1\n" * 300,
    "rows that do not fit": "单位\t外出招商\t在谈\t签约\n" + "商务局\t2\t5\n" * 450,
    "rows of unknown units": "单位\t在谈\t签约\n" + "城关镇\t2\t5\n" * 450,
    "headings over headings": "单位\t在谈\t签约\n" * 400,
    "rows of blanks": "单位\t在谈\t签约\n" + "-\t-\t-\n" * 680,
    "a table of numbers": "在谈\t签约\n" + "12.5\t3\n" * 580,
    "a list in one line": "1.签约3个" + "".join(f"{n}.在谈{n}个" for n in range(2, 500)),
    "plans as headings": "下周计划\n" * 819,
    "values in a row": "十几个," * 1024,
    "ranges in a row": "2-3个," * 819,
    "days alone": "本周," * 1365,
    "tasks done": "已完成全年改厕任务," * 410,
    "days called wrong": "昨天不对是前天签约1个," * 341,
    "units told to act": "让商务局工信局签约" * 455,
    "parts of other units": "签约2个(高新区签约1个)," * 293,
    "units without a report": "没报签约的还有14家" * 409,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_work_on_a_hostile_message_grows_no_faster_than_the_message(text: str) -> None:
    short, long = (effort(partial(understood, text[:length])) for length in (1024, 4096))
    assert long < 5 * short + 1000


ASKED = ("外出招商次数", "在谈项目", "签约落地项目")


@pytest.mark.parametrize(
    "text",
    [
        "3，" * 2048,
        "3（5）" * 1024,
        "外出：3，" * 682,
        "永丰镇3 " * 800,
        "刘庄3，" * 1024,
        "其中3，" * 1024,
    ],
)
def test_the_work_on_a_hostile_answer_grows_no_faster_than_the_answer(text: str) -> None:
    short, long = (
        effort(partial(understood, text[:length], prompt=ASKED)) for length in (1024, 4096)
    )
    assert long < 5 * short + 1000


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_message_is_more_work_than_250_ordinary_ones(text: str) -> None:
    ordinary = effort(partial(understood, "本周新签约2个,总投资3.5亿元"))
    assert effort(partial(understood, text[:4096])) < 250 * ordinary


def test_ten_thousand_more_units_make_a_message_hardly_more_work() -> None:
    many = tuple(Unit(f"第{i}卫生服务站", (f"{i}站",)) for i in range(10000))
    large = Vocabulary.build(Catalogue(many, vocabulary().catalogue.indicators))
    small = Vocabulary.build(Catalogue(many[70:80], vocabulary().catalogue.indicators))
    request = Request("第77卫生服务站签约2个", datetime.fromisoformat(NOVEMBER))
    (update,) = read(request, large).updates
    assert update.unit == "第77卫生服务站"
    read(request, small)
    assert effort(lambda: read(request, large)) < 1.02 * effort(lambda: read(request, small))


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("；原报】9个其中.（固定资产投资三;共～两】城镇化率", ()),
        ("3", ("没有的指标",)),
        ("3/5", ("签约落地项目", "没有的指标")),
    ],
)
def test_what_was_found_by_chance_raises_nothing(text: str, prompt: tuple[str, ...]) -> None:
    assert understood(text, "商务局", prompt=prompt).outcome is not None
