"""A rule is asked only where its characters stand, so each word of it must hold one of them."""

import pytest

from bot.reading.statements.passed.acts import ACTS
from bot.reading.text.hints import ACTED_ON, hints_in


@pytest.mark.parametrize("act", ACTS)
def test_every_act_that_things_suffer_is_seen_coming(act: str) -> None:
    assert hints_in(act) & ACTED_ON
