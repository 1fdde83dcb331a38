"""A row of a pasted table that does not fit is asked about, and its answer is recorded."""

from bot.domain.people import ChatRef
from tests.services.office import CLERK, GROUP, LIAISON, TOWNS, TWO_TOWNS, Town

HEADING = "单位\t签约\t在谈\t开工\n"


def values(town: Town, unit: str = "高寺镇") -> list[int | None]:
    found = [town.value(unit, name) for name in ("签约落地项目", "在谈项目", "开工项目")]
    return [None if value is None else int(value) for value in found]


def paste(town: Town, rows: str, above: str = "") -> str:
    return town.say(f"{above}{HEADING}{rows}", TWO_TOWNS, TOWNS)


def reply(town: Town, words: str) -> str:
    return town.say(words, TWO_TOWNS, TOWNS, reply_to=town.last_said)


def test_the_ways_in_which_it_fits_are_buttons(town: Town) -> None:
    said = paste(town, "高寺镇\t3\t5")
    assert said == (
        "“高寺镇\t3\t5”与表头对不上，表头是：签约落地项目、在谈项目、开工项目。"
        "请点一下，或回复改好的这一行，没有的写“-”。 [签约落地项目 3 · 在谈项目 5] "
        "[签约落地项目 3 · 开工项目 5] [在谈项目 3 · 开工项目 5] [不记]"
    )
    town.press("签约落地项目 3 · 开工项目 5", TWO_TOWNS, TOWNS)
    assert values(town) == [3, None, 5]


def test_two_rows_are_asked_about_one_after_the_other(town: Town) -> None:
    assert paste(town, "高寺镇\t3\t5\n新桥镇\t1\t2").count("与表头对不上") == 1
    assert "“新桥镇\t1\t2”与表头对不上" in reply(town, "3 5 0")
    reply(town, "新桥镇\t1\t-\t2")
    assert values(town) == [3, 5, 0]
    assert values(town, "新桥镇") == [1, None, 2]


def test_the_row_is_taken_however_it_is_sent_anew(town: Town) -> None:
    for words in ("4 5 1", "4/5/1", "4、5、1", "高寺镇 4 5 1", "签约4个,在谈5个,开工1个"):
        assert paste(town, "高寺镇\t3\t5").count("[不记]") == 1, words
        reply(town, words)
        assert values(town) == [4, 5, 1], words
        town.say("撤回", TWO_TOWNS, TOWNS)
        assert not any(values(town)), words


def test_a_row_sent_anew_keeps_the_stretch_over_its_table(town: Town) -> None:
    paste(town, "高寺镇\t3\t5", "上周情况\n")
    reply(town, "3 5 1")
    assert values(town) == [3, 5, 1]
    standing = town.standing("高寺镇", "签约落地项目")
    assert standing is not None
    assert str(standing.as_of) == "2023-04-09"


def test_talk_is_no_row_and_a_row_may_still_follow_it(town: Town) -> None:
    paste(town, "高寺镇\t3\t5")
    assert "读不出来" in reply(town, "啥意思啊")
    assert values(town) == [None, None, None]
    reply(town, "高寺镇 3 - 5")
    assert values(town) == [3, None, 5]


def test_a_row_of_another_s_unit_is_not_taken(town: Town) -> None:
    paste(town, "高寺镇\t3\t5")
    assert "读不出来" in reply(town, "商务局 3 5 0")
    assert values(town, "商务局") == [None, None, None]


def test_whose_a_row_of_an_unknown_unit_is_may_be_tapped_or_said(town: Town) -> None:
    said = paste(town, "高寺乡\t3\t5\t1\n城关镇\t1\t2\t0")
    assert said == (
        "“高寺乡”不在单位名单里，这一行是哪个单位的？点一下，或回复单位名称。"
        " [高寺镇] [新桥镇] [不记]"
    )
    assert "“城关镇”不在单位名单里" in town.press("高寺镇", TWO_TOWNS, TOWNS)
    reply(town, "新桥镇")
    assert (values(town), values(town, "新桥镇")) == ([3, 5, 1], [1, 2, 0])


def test_a_row_without_its_unit_among_rows_of_units_is_asked_about(town: Town) -> None:
    said = paste(town, "高寺镇\t1\t2\t3\n\t3\t5\t1")
    assert said.endswith(
        "“3\t5\t1”这一行是哪个单位的？点一下，或回复单位名称。 [高寺镇] [新桥镇] [不记]"
    )
    reply(town, "新桥镇")
    assert (values(town), values(town, "新桥镇")) == ([1, 2, 3], [3, 5, 1])


def test_a_row_of_two_units_is_of_the_one_that_is_tapped(town: Town) -> None:
    said = paste(town, "高寺镇、新桥镇\t3\t5\t1")
    assert said.endswith("[高寺镇] [新桥镇] [不记]")
    town.press("新桥镇", TWO_TOWNS, TOWNS)
    assert values(town, "新桥镇") == [3, 5, 1]


def test_only_units_that_the_sender_may_report_for_are_offered(town: Town) -> None:
    said = town.say(f"{HEADING}商务局、新桥镇\t3\t5\t1", LIAISON, GROUP)
    assert said.endswith("[商务局] [不记]")


def test_a_clerk_is_offered_the_units_whose_names_come_near(town: Town) -> None:
    private = ChatRef(CLERK.id, "private")
    assert "[高寺镇] [不记]" in town.say(f"{HEADING}高寺乡\t3\t5\t1", CLERK, private)
    town.press("高寺镇", CLERK, private)
    assert values(town) == [3, 5, 1]


def test_figures_told_apart_by_measure_alone_say_it_on_their_buttons(town: Town) -> None:
    said = town.say("指标\t目标\t完成\n签约\t7")
    assert "[签约落地项目 目标 7] [签约落地项目 7] [不记]" in said
    town.press("签约落地项目 7")
    assert town.value("商务局") == 7


def test_a_list_with_a_number_wanting_takes_the_numbers_again(town: Town) -> None:
    assert "“签约、在谈、开工:3、1”里的数对不上号" in town.say("签约、在谈、开工:3、1")
    town.say("3、1、2", reply_to=town.last_said)
    assert values(town, "商务局") == [3, 1, 2]


def test_one_number_or_the_other_takes_the_right_one(town: Town) -> None:
    town.say("签约2、3个")
    town.say("3", reply_to=town.last_said)
    assert town.value("商务局") == 3
