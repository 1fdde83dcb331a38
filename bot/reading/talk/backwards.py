"""What silences the clauses before it: rules their whole sentence, a tag question its clause."""

import re
from datetime import date
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.talk.ahead import states_a_fact
from bot.reading.talk.asking import asks
from bot.reading.talk.fell_through import FELL, fell_through
from bot.reading.talk.notices import tells_what_follows
from bot.reading.talk.to_be_done import is_to_be_done
from bot.reading.text.hints import CALLED_PLANS, ENVY, RULING
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_TAGS: Final = re.compile(
    r"对吗|对吧|^ ?[这那它](?![^,]{0,6}(?:盖章|签字|打印|装订|纸质))[^,]{0,8}吗$"
    r"|是吗|是吧|对不对|是不是|真的假的|吹牛|行吗|没错吧|算吗|怎么(还|是|没|不|又)"
    r"|怎么[^,]{0,6}(?:显示|变|成|写)|谁定的|谁说的|哪来的|^ ?这[个些]数[^,]{0,12}$"
    r"|哪里?[^,]{0,5}错|[搞弄]错|为什么|还是|以哪个|按哪个|算哪个|算不算|哪[个些]是|谁[填报写]|^[^,]{0,8}吧$|是(?:截至)?(?:几号|哪天|几月)"
)
_RULED: Final = re.compile(
    "[每加扣计记得算奖家户个人次里一最](?:"
    "(?<=每)(?:个|家|名|位)(?:单位|部门|镇|乡|局|街道|园区|县级|市级|科级|班子|领导|干部|党员|包联)|"
    r"(?<=[加扣计记得算])\s*[\d.]+\s*分(?!钟)|(?<=奖)[励补](?!资金)|(?<=[家户个])奖\s*\d|"
    r"(?<=[个家户人次里])(?:补助?|补贴)\s*\d|"
    r"(?:(?<=一)次性|(?<=最)高)(?:补助?|补贴|奖励?)\s*[\d一二三五十]|"
    r"(?<=[个家户次])(?:也|都)?只?算\s*[\d一](?![\d.]*分)|"
    r"(?<=每)(?:人|名|个人)[^,]{0,6}?(?:写|交|背|学|带|准备|撰写))"
)
_URGING: Final = ("is_exhortation", "is_plan", "is_request", "is_drive")


def backwards(clauses: list[Clause], silent: list[str], today: date) -> None:
    """A rule silences its whole sentence, a mere tag question (对吗?) the clause before it."""
    ruled = set()
    for place, clause in enumerate(clauses):
        if (clause.hints & RULING or clause.roles & Role.RULE) and _tells_a_rule(clause):
            asks = clause.text.lstrip().startswith(_ASKING)
            if ends_itself(clause):
                _hold(clauses, silent, place, today)
            elif asks or _tells_what_each_has(clauses, silent, place):
                silent[place] = "is_rule"
            else:
                ruled.add(clause.sentence)
    for place in range(len(clauses) - 1, -1, -1):
        clause = clauses[place]
        if clause.sentence in ruled:
            silent[place] = silent[place] or "is_rule"
        if place + 1 == len(clauses) or clauses[place + 1].sentence != clause.sentence:
            continue
        silent[place] = silent[place] or _made_by_the_next(clauses, silent, place, today)


_SUPPOSING: Final = ("要是", "如果", "若", "倘若", "假如", "的话")


def ends_itself(clause: Clause) -> bool:
    """Whether a wish or a guess ends with its own 就 and counts nothing (要是不下雨就好了)."""
    if "就" not in clause.text or "你" in clause.text or clause.has(Role.QUANTITY):
        return False
    supposed = {t.words for t in clause.of(Role.RULE)}
    return bool(supposed) and supposed.issubset(_SUPPOSING)


def _hold(clauses: list[Clause], silent: list[str], place: int, today: date) -> None:
    """Silence a wish and what goes on with it, to where its sentence comes to a fact."""
    sentence = clauses[place].sentence
    silent[place] = silent[place] or "is_rule"
    for after in range(place + 1, len(clauses)):
        clause = clauses[after]
        known = silent[after] == "is_rule"  # an earlier wish went on from there
        if known or clause.sentence != sentence or states_a_fact(clause, today):
            return
        silent[after] = silent[after] or "is_rule"


_ASKING: Final = ("请问", "想问", "问下", "问一下", "顺便问")
"""How a question of its own begins, of what is to be filled in and not of the figures before it."""
_EACH_HAS: Final = re.compile(
    "每(?:户|人|名|位|个)(?:干部|党员|领导|学员|农户)?(?:补助?|补贴|联系|包联)?"
    r" ?[\d.]+ ?(?:元|万元|家|户|个|名|人)(?:已?(?:全部)?(?:发放|拨付|兑付)?(?:到位|到账|完毕))?"
)


def _tells_what_each_has(clauses: list[Clause], silent: list[str], place: int) -> bool:
    """Whether a rule only adds to a true figure what each of them gets or has to look after.

    改厕85户,每户补助1500元. It ends its sentence, stands in brackets, or another figure follows.
    """
    clause, before = clauses[place], clauses[place - 1] if place else None
    if before is None or before.sentence != clause.sentence or silent[place - 1]:
        return False
    if _EACH_HAS.fullmatch(clause.text.strip()) is None or not _ends_with_a_figure(before):
        return False
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    ends = after is None or after.sentence != clause.sentence
    return ends or clause.inside > before.inside or (after is not None and after.has(_NAMED))


_NAMED: Final = Role.INDICATOR
_AIMED: Final = Role.TARGET | Role.RULE | Role.PLAN


def _ends_with_a_figure(clause: Clause) -> bool:
    """Whether a clause names a thing and ends with how many, more than one, were done."""
    last = clause.tokens[-1] if clause.tokens else None
    if last is None or last.quantity is None or not clause.has(_NAMED) or clause.has(_AIMED):
        return False
    if "安排" in clause.text or "分配" in clause.text:
        return False  # 安排走访企业28家,每名干部4家: work dealt out
    several = last.quantity.value is not None and last.quantity.value > 1
    ends = not clause.text[last.end - clause.start :].strip()
    return several and ends and last.quantity.qualifier is Qualifier.EXACT


def _made_by_the_next(clauses: list[Clause], silent: list[str], place: int, today: date) -> str:
    """The rule by which the clause behind one makes talk of it, or an empty string."""
    clause, after = clauses[place], clauses[place + 1]
    if after.hints & ENVY and not after.roles & _FIGURES and _envies(after):
        return "others_results"
    if (silent[place + 1] == FELL or not after.roles & _FIGURES) and (
        fell := fell_through(clause, after, silent[place + 1])
    ):
        return fell
    if _asked_about(after) or (clause.ends == "、" and _is_asked(silent, place)):
        return "is_question"
    if not after.roles & Role.INDICATOR and _goes_on_to_be_asked(clauses, place + 1):
        return "is_question"
    if tells_what_follows(after) and not clause.has(_FACTS):
        return "is_condition"
    if silent[place + 1] == "is_plan" and is_to_be_done(clause, after, today):
        return "is_plan"
    if after.inside > clause.inside and _UNSETTLED.fullmatch(after.text.strip()):
        return "is_plan"
    urged = silent[place + 1] in _URGING and clause.text.lstrip().startswith(("对", "针对"))
    return silent[place + 1] if urged else ""


_UNSETTLED: Final = re.compile(
    "(?:暂定|待定|未定|拟定|预计数?|计划数?|拟|意向|意向性|下个?月|下周|明天|后天|明年|待签|未签|没签|还没签)的?"
)
"""What in brackets behind a figure tells that it is not settled yet (签约2个(待定))."""


def _goes_on_to_be_asked(clauses: list[Clause], place: int) -> bool:
    """Whether what tells more of the same thing is asked about (16.8公里,完成37%,这个数能用吗)."""
    if place + 1 >= len(clauses) or not clauses[place].roles & Role.QUANTITY:
        return False
    after = clauses[place + 1]
    return after.sentence == clauses[place].sentence and _asked_about(after)


def _is_asked(silent: list[str], place: int) -> bool:
    """Whether the rest of a list is asked about (签约2个、总投资3亿,这样填对不对?)."""
    return silent[place + 1] == "is_question"


_PLANNED: Final = (
    "计划", "预计", "拟", "计划数", "预计数", "预期", "预估", "待", "明年", "意向", "意向性",
    "框架", "框架协议", "意向协议",
)  # fmt: skip


def called_plans(clauses: list[Clause], silent: list[str]) -> None:
    """Silence figures that brackets right behind them call a plan (开工2个(计划))."""
    for place in range(1, len(clauses)):
        clause, after = clauses[place - 1], clauses[place]
        inside = after.inside > clause.inside and after.ends.startswith(")")
        if inside and after.text.strip() in _PLANNED:
            silent[place - 1] = silent[place - 1] or "is_plan"
    last = {c.sentence: p for p, c in enumerate(clauses) if p and _calls_plans(c)}
    for place, clause in enumerate(clauses if last else ()):
        if place < last.get(clause.sentence, 0):
            silent[place] = silent[place] or "is_plan"


def _calls_plans(clause: Clause) -> bool:
    """Whether a clause calls all figures before it plans (…,均为计划数)."""
    told = clause.hints & CALLED_PLANS
    return told != 0 and _PLANS.fullmatch(clause.text.strip()) is not None


_PLANS: Final = re.compile(
    "(?:以上|上述)?(?:数据|数字|数)?(?:均|都|皆|全)?(?:为|是|系|属)(?:计划|预计|预估|拟定|意向)(?:数|值|数据|项目)?"
)


_SURE: Final = ("对吧", "是吧", "没错吧", "对不", "是这样吧")
_FIGURES: Final = Role.QUANTITY | Role.INDICATOR
_ENVY: Final = re.compile(
    "(?:真|太|好|实在)?(?:羡慕|佩服|眼红)(?:啊|呀|了|死了|人家)?|(?:要|得|得要)?向(?:你们|您|他们|大家|先进)学习[啊了呀]?"
    "|(?:反正)?我(?:才|就|可|第一个)?不(?:信|服)[啊呢了]?|(?:我们?|咱们?)?(?:拿啥|拿什么|没法|不能|怎么|咋)[跟和]?人?家?比[啊呀了]?"
)


def _envies(after: Clause) -> bool:
    """Whether envy or a refusal behind figures makes them none here (…,羡慕; …,不予认定)."""
    text = after.text.strip()
    return _ENVY.fullmatch(text) is not None or text.startswith(_NOT_COUNTED)


_NOT_COUNTED: Final = ("不予认", "不予采", "不予统计", "不予计")


_FACTS: Final = Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.HAPPENED


def _tells_a_rule(clause: Clause) -> bool:
    """Whether a clause tells what counts for how much, or what each is to do (每签约1个加5分)."""
    text = clause.text
    if (clause.has(Role.RULE) and _is_a_rule(clause)) or _defines(clause) or _quotes(clause):
        return True
    if not clause.hints & RULING or not any(sign in text for sign in _SIGNS):
        return False
    each = any(text[: t.start - clause.start].endswith("每") for t in clause.of(Role.INDICATOR))
    return each or _RULED.search(text) is not None


_SIGNS: Final = ("分", "奖", "补", "每", "算")
"""One of these stands in every rule of what counts for how much."""
_DEFINED: Final = re.compile(
    "(?:入库|入统|入规|认定|评定|评价|申报|准入|统计|验收|考核|补助|奖补|企业|项目)的?(?:标准|口径|门槛|条件|范围)"
    "(?:是|为|[^,]{0,2}$)|门槛[是为]|的标准[是为]"
)


def _defines(clause: Clause) -> bool:
    """Whether a clause says what something is, or from where on it counts (认定口径是…)."""
    if "是指" in clause.text:
        return True
    if not ("准" in clause.text or "口径" in clause.text or "条件" in clause.text):
        return "门槛" in clause.text and _DEFINED.search(clause.text) is not None
    found = _DEFINED.search(clause.text)
    return found is not None and (found[0][-1] in "是为" or ":" in clause.ends)


_SLOGAN: Final = re.compile(
    "(?<![拉挂制印打])(?:横幅|标语|口号|条幅|宣传语)(?:内容|文案|定|是|为|写|改成|我|$)|[这那][句条](?:横幅|标语|口号)"
)


def _quotes(clause: Clause) -> bool:
    """Whether a clause tells what is written on a banner (横幅内容定了:…, …,这句标语…)."""
    told = "横幅" in clause.text or "标语" in clause.text or "口号" in clause.text
    return told and not clause.has(Role.QUANTITY) and _SLOGAN.search(clause.text) is not None


_BASIS: Final = re.compile("(?:按照?|根据|依据|依照|对照)[^,]{0,8}$")


def _is_a_rule(clause: Clause) -> bool:
    return any(
        t.words != "的话" or _supposed(clause, t)
        for t in clause.of(Role.RULE)
        if not _is_the_basis(clause, t)
    )


def _is_the_basis(clause: Clause, token: Token) -> bool:
    """Whether a rule is only what a figure goes by (按考核办法第7条,我中心累计签约6个)."""
    if not token.words.endswith("办法") or clause.has(Role.QUANTITY | Role.INDICATOR):
        return False
    return _BASIS.search(clause.text[: token.start - clause.start]) is not None


def _supposed(clause: Clause, token: Token) -> bool:
    """Whether 的话 supposes a figure (再签约2个的话), and does not name a topic (签约的话是零)."""
    return any(t.end == token.start for t in clause.of(Role.QUANTITY))


def _asked_about(after: Clause) -> bool:
    """Whether a clause asks about the one before it (对吗?, 是不是?)."""
    if after.has(Role.INDICATOR):
        return after.text.lstrip().startswith("算") and "还是" in after.text
    asked = "?" in after.ends or after.has(Role.QUESTION) or after.text.strip() in _SURE
    asked = asked or ("还是" in after.text and asks(after))
    return asked and _TAGS.search(after.text) is not None
