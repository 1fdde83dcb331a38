"""What is told to be so in fact, against a figure told before (表上写的2个,实际3个)."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_IN_FACT: Final = (
    "实际", "其实", "准确", "抱歉是", "不好意思是", "对不起是", "sorry是",
    "核实为", "核实是", "复核为", "复核是", "核对为", "核对是",
    "经核", "经复核", "重新核实",
)  # fmt: skip


def in_fact(segment: Segment) -> bool:
    """Whether 实际 or 核实为 sets a value against the one just told (表上写的2个,实际3个)."""
    if not segment.roles & Role.FILLER:
        return False
    return any(t.role == Role.FILLER and t.words.startswith(_IN_FACT) for t in segment.before)


_ACTS: Final = (
    "到位", "到账", "整改", "落地", "投产", "支付", "支出", "使用", "建成", "建好", "投用", "处置",
    "交付", "拨付",
)  # fmt: skip
"""What becomes of things, and makes another figure of what 实际 leads to."""


def of_the_same(
    vocabulary: Vocabulary, names: tuple[str, ...], segment: Segment, told: str
) -> bool:
    """Whether what is told in fact is told of the same act (协议投资3亿元,实际到位0.5亿元: no).

    `told` is what was said before it: of deals so called (签约5个,实际落地3个) others have landed.
    """
    acts = [t.words for t in segment.before if t.words in _ACTS]
    forms = [form for name in names for form in vocabulary.said.get(name, ())]
    landed = _LANDED in told or _LANDED not in acts
    return landed and all(any(act in form for form in forms) for act in acts)


_LANDED: Final = "落地"


_ACTUAL: Final = Measure.ACTUAL


def in_place_of_the_last(
    context: Context, segment: Segment, names: tuple[str, ...], unit: str
) -> None:
    """实际 or 打错了 behind a figure of the same thing corrects it (表上写的2个,实际3个)."""
    corrections = context.corrections
    last = context.updates[-1] if context.updates else None
    meant = in_fact(segment) or corrections.retracting
    if meant and last is not None and last[:3] == (unit, names[0], _ACTUAL):
        context.updates.pop()
        corrections.on = True
    elif in_fact(segment) and corrections.wrong is not None and names == context.spoken.names:
        corrections.on = True  # 上周报的是签约5个,实际是4个
