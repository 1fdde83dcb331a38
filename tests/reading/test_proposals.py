"""A question carries the likely answers, each a complete update."""

from decimal import Decimal

from bot.domain.reading import Op, Problem, ProblemCode
from tests.reading.readers import understood


def asked(text: str, unit: str | None = "商务局") -> Problem:
    (problem,) = understood(text, unit).problems
    return problem


def test_an_event_without_a_number_is_proposed_as_one_more() -> None:
    problem = asked("小牛科技项目今日开工")
    assert problem.code is ProblemCode.IMPLIED_COUNT
    (one,) = problem.proposals
    assert (one.indicator, one.op, one.value) == ("开工项目", Op.ADD, Decimal(1))


def test_a_range_proposes_both_ends() -> None:
    assert [update.value for update in asked("在谈3至5个").proposals] == [Decimal(3), Decimal(5)]


def test_a_name_that_fits_several_proposes_each() -> None:
    problem = asked("人均可支配收入25737元")
    assert problem.indicators == ("城镇居民人均可支配收入", "农村居民人均可支配收入")
    assert {update.indicator for update in problem.proposals} == set(problem.indicators)


def test_a_missing_unit_leaves_only_the_unit_open() -> None:
    problem = asked("签约2个，在谈3个", None)
    assert problem.code is ProblemCode.UNIT_MISSING
    assert [(u.unit, u.value) for u in problem.proposals] == [("", Decimal(2)), ("", Decimal(3))]


def test_contradicting_values_are_proposed_each() -> None:
    values = {update.value for update in asked("累计改厕118户，累计改厕181户").proposals}
    assert values == {Decimal(118), Decimal(181)}


def test_a_problem_points_at_its_words() -> None:
    text = "改厕62户，农村公路改造xx公里"
    problem = asked(text)
    assert text[problem.span[0] : problem.span[1]] == problem.words == "xx公里"


def test_a_correction_tells_which_value_it_replaces() -> None:
    (update,) = understood("签约不是5个是4个").updates
    assert update.op is Op.CORRECT
    assert (update.value, update.replaces) == (Decimal(4), Decimal(5))


def test_of_a_correction_in_the_other_order_too() -> None:
    (update,) = understood("上周报的签约2个有误，应为3个").updates
    assert update.op is Op.CORRECT
    assert (update.value, update.replaces) == (Decimal(3), Decimal(2))
