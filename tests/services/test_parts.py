"""Parts told side by side without a sum: the sum is on a button, and is recorded once pressed."""

from tests.services.office import Town


def test_the_sum_of_the_parts_is_proposed_and_recorded_by_a_press(town: Town) -> None:
    said = town.say("城东村签约2个，城西村1个")
    asked = "“城东村签约2个，城西村1个”以哪个数为准？也可以直接回复一个数。"
    assert said == f"{asked} [记签约落地项目 3 个] [不记]"
    assert not town.value("商务局")
    town.press("记签约落地项目 3 个")
    assert town.value("商务局") == 3
