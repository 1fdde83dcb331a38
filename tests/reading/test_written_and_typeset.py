"""Words, pages, seats and papers that are counted are no figures; A-not-A asks."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "工作总结里“走访企业30家”那句用黑体三号",
        "通报初稿第2段“签约3个”后面少了个句号",
        "签约一批的席卡还剩9张没裁，开工一批的12张裁完放桌上了",
        "签约一批、开工一批、投产一批3张表别混",
        "签约项目投资完成率、签约项目投产率2列请隐藏",
        "哈哈在谈项目这四个字我1天能打50遍",
        "战新产业增加值增速按9大门类目录核",
        "开工现场停车位分配：\n发改委2个\n住建局2个",
    ],
)
def test_what_is_written_or_seated_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "竣工项目总投资286亿含不含土地款啊",
        "智改覆盖率55%够不够省级标杆县的条件啊",
        "规上工业增速4.2%这个提法上不上会",
        "GDP增速5.1和5.0差这0.1影响排名不",
        "改厕一户补1200还是1500啊",
    ],
)
def test_a_verb_set_against_its_denial_asks(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["动不动就签约3个", "签约3个，来不及细说", "签约3个，少不了大家"])
def test_set_phrases_with_not_ask_nothing(text: str) -> None:
    (figure,) = understood(text).updates
    assert (figure.indicator, int(figure.value)) == ("签约落地项目", 3)


@pytest.mark.parametrize("text", ["湖人又签约了2个后卫", "儿子签约三方协议，一个班签了20多个"])
def test_sport_and_family_sign_nothing_here(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["在谈项目联系人电话最后一位打错了，是6不是9", "在谈项目的联系电话错了，是6不是9"]
)
def test_a_digit_put_right_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "said", ["签约数应改为3个", "签约有误，应改为3个", "签约有误，应更正为3个"]
)
def test_what_a_figure_should_be_changed_to_corrects(said: str) -> None:
    (figure,) = understood(said).updates
    assert (figure.op, int(figure.value)) == (Op.CORRECT, 3)
