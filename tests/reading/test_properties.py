"""What holds for every message, whatever is in it."""

import random
import re
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.reading import Outcome
from bot.reading.text.normalise import normalise
from tests.reading.quantities.test_properties import spoken
from tests.reading.readers import CORPUS, Case, cases, summary, understood

CASES = [case for path in sorted(CORPUS.glob("*.jsonl")) for case in cases(path.stem)]
PLAIN = [case for case in CASES if not case.row.get("prompt") and case.row["gold"]["updates"]]
WIDE = {ord(half): half and chr(ord(half) + 0xFEE0) for half in "0123456789,:;()%+"}
TRADITIONAL = str.maketrans(
    "签约项谈个开竣检隐业访问题设农厕车场镇", "簽約項談個開竣檢隱業訪問題設農廁車場鎮"
)
SAID = (
    "签约 在谈 开工 外出招商 隐患整改率 改厕 商务局 丁庄镇 本周 9月 累计 已 新增 减少 不是 "
    "应为 更正 撤回 报错了 实际 多报 目标 完成 完成率 还差 剩余 3个 5.2亿元 3公里500米 13/15 "
    "12/120 XX个 几十家 2-3个 2、3个 10.12 60% 2个百分点 ， 。 、 ： ？ （ ） / — 均 分别 其中 "
    "比去年 同比增长 下降 由 到 为零 无进展 破零 总投资 预计 请 下周 转发 各单位 单位 指标 序号 "
    "年度目标 本月完成 累计完成 （更正） （万元） 一户三张 截至 以来 其他 项目 企业 的 了 与 @bot"
)
WORDS = [*SAID.split(" "), "\n", "\t", " "]


@given(st.text(max_size=300))
@settings(max_examples=150)
def test_no_text_raises(text: str) -> None:
    assert understood(text).outcome in ("record", "ask", "undo", "ignore")


@given(
    st.lists(st.sampled_from(WORDS), max_size=40), st.booleans(), st.sampled_from([None, "商务局"])
)
@settings(max_examples=300)
def test_no_mixture_of_known_words_raises(
    words: list[str], addressed: bool, unit: str | None
) -> None:
    reading = understood("".join(words), unit, addressed=addressed)
    assert bool(reading.updates) == (reading.outcome == "record")
    assert reading.outcome != "ask" or reading.problems


@given(st.sampled_from(CASES), st.integers(0, 200), st.characters())
@settings(max_examples=200)
def test_a_character_too_many_raises_nothing(case: Case, place: int, char: str) -> None:
    text = case.row["text"]
    place = min(place, len(text))
    assert case.read(text[:place] + char + text[place:]).outcome


@given(st.text(max_size=200))
@example("=>\x1b0")  # an arrow whose number stands behind what nobody sees
@example("5=\u200b>4")
@example("\u3000额 日报")
@example("嗯额那又签约")
@example("各户项—5")
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(st.integers(1, 9999))
@settings(max_examples=60)
def test_chinese_and_arabic_numerals_read_alike(number: int) -> None:
    arabic = understood(f"本周走访企业{number}家")
    assert summary(understood(f"本周走访企业{spoken(number)}家")) == summary(arabic)


def written_with(characters: Mapping[int, str | int]) -> Iterator[tuple[Case, str]]:
    """The plain messages that are other texts with other characters, and those texts."""
    for case in PLAIN:
        text = case.row["text"].translate(characters)
        if text != case.row["text"]:
            yield case, text


def test_full_width_and_half_width_read_alike() -> None:
    for case, text in written_with(WIDE):
        assert summary(case.read(text)) == case.expected()


def test_traditional_and_simplified_read_alike() -> None:
    for case, text in written_with(TRADITIONAL):
        assert summary(case.read(text)) == case.expected()


SET_APART = re.compile("(?<=[0-9])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9])")
"""Where an editor sets spaces: between figures and characters."""


@pytest.mark.parametrize(
    "sentence",
    [
        "截至10月31日签约5个",
        "1-10月改厕320户，同比增长5.2%",
        "第3季度改厕20户",
        "2023年10月签约5个，总投资3.5亿元",
        "新开工投资5000万元以上项目4个",
        "收到，17点前报",
    ],
)
def test_typeset_with_spaces_at_figures_reads_alike(sentence: str) -> None:
    assert summary(understood(SET_APART.sub(" ", sentence))) == summary(understood(sentence))


def test_all_reports_typeset_with_spaces_at_figures_read_alike() -> None:
    reports = [case for case in CASES[::20] if case.reading.updates]
    told = [summary(case.read(SET_APART.sub(" ", case.row["text"]))) for case in reports]
    assert told == [summary(case.reading) for case in reports]


@pytest.mark.parametrize("before", ["　　", "领导好，"])
def test_an_indent_or_a_greeting_changes_nothing(before: str) -> None:
    for case in CASES[7::20]:
        if not case.row.get("prompt"):
            assert summary(case.read(before + case.row["text"])) == summary(case.reading)


def test_marks_of_bold_type_change_nothing() -> None:
    for text in ("商务局：签约2个，总投资3.5亿元", "周一走访企业3家", "杨集镇改厕37户"):
        assert summary(understood(f"**{text}**")) == summary(understood(text))
    assert understood("签约**个，在谈**个").updates == ()


@pytest.mark.parametrize("numbers", ["一 三 零。", "一、三、零哈", "一，三，零啊"])
def test_a_particle_behind_the_last_answer_changes_nothing(numbers: str) -> None:
    prompt = ("外出招商次数", "在谈项目", "签约落地项目")
    told = understood(numbers, "商务局", prompt=prompt).updates
    assert [str(update.value) for update in told] == ["1", "3", "0"]


def test_the_news_is_others_behind_a_greeting_too() -> None:
    news = "据国家统计局发布，前三季度国内生产总值913027亿元；社会消费品零售总额342107亿元"
    for text in (news, f"领导好，{news}", f"各位领导好，{news}"):
        assert understood(text, "统计局").outcome is Outcome.IGNORE


def test_thanks_around_a_report_change_nothing() -> None:
    for case in PLAIN:
        text = f"各位领导好！\n{case.row['text']}\n谢谢，辛苦了！"
        assert summary(case.read(text)) == case.expected(), text


def test_lines_of_different_units_commute() -> None:
    lines = ["丁庄镇：改厕35户", "官湖镇：走访企业2家，解决问题1个", "商务局：在谈4个"]
    expected = summary(understood("\n".join(lines), None))
    for seed in range(6):
        random.Random(seed).shuffle(lines)
        assert summary(understood("\n".join(lines), None)) == expected


@pytest.mark.parametrize(
    "text", ["更正0月，PM10平均浓度（目标值75，目前78）", "不是3个，是5个，在谈3个，剩余2个"]
)
def test_a_correction_of_nothing_named_before_other_figures_raises_nothing(text: str) -> None:
    assert understood(text).outcome is Outcome.RECORD
