"""The numbers and stretches of a text, each with its part in the message."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.reading.quantities import (
    NEVER_A_VALUE,
    Granularity,
    Quantity,
    QuantityKind,
    Stretch,
    each,
)
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.scanning.likened_days import likened, only_mentioned
from bot.reading.scanning.measured_behind import measured_behind
from bot.reading.scanning.prices import price_end
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.scanning.wording import whole
from bot.reading.text.tokens import Token, by_start
from bot.reading.words import Role

_REPORTED: Final = re.compile(
    r"(?:[上下中]午|早上|晚上)?在?(?:会上|群里|电话里)[上填呈汇]?报[送的]"
    r"|我?[打报填写说录输发弄搞算记]错|所[报填发]"
    r"|(上报|呈报|填报|提交|汇报|报送|报|发|填|说|印发|发布|下发|刊发|编发|公布|通报|推送|推出|登载|刊登|刊载|转载)的"
    r"|(?:上报|填报|报送)(?:数据|数字|情况)|的?那[条个份]"
    r"|的?(?:第\d+期)?(?:《[^》]{1,20}》|[\u4e00-\u9fff]{0,4}(?:通报|简报|专报|快报))(?:第\d+期)?[所中里]"
    r"|的?[\u4e00-\u9fff]{0,4}(?:简报|快报|[日周月]报|通报|报表|台账|材料)(?:中|里|上)"
    r"|的?(?:表格?|数据?|数字|报表|台账|[日周月]报)(?:有误|有错|错了|不对|报错)"
)
_REPORTING: Final = kind_of("错报填发说登载推交布那《账料据字表")
_SOON: Final = 12
"""One of these stands so soon behind a stretch that is that of a report."""
_MORE: Final = ("于", "超", "超过", "超过了")
"""How a bound before a stretch ends that is compared with (高于上月, 超过了上周)."""
_COMPARED: Final = re.compile(r"(?:^|[^占之对环百同])比$|较$")
"""What makes a stretch one that is compared with (较上半年, 比9月份), not one spoken of."""
_MEETING: Final = re.compile(
    r"(?:举行|召开|举办|参加|出席|决战|决胜|奋战|鏖战|大干|会战|力保|夺取|冲刺|打赢|结转|顺延|延至|推迟|延期|转入)[了至到入于]?$"
)
"""What makes the stretch behind it that of a meeting, a drive or a delay (决战四季度)."""
_MEETS: Final = kind_of("行开办加席战胜干会保取刺赢结转延至迟期入了到于")
"""How words end that make it so."""
_ALONG: Final = kind_of("与同跟和")
_ALIKE: Final = re.compile(
    "(?:的?(?:水平|同期|数))?(?:基本)?(?:持平|相比|相当|一致|相同|同期|一样|差不多|一个样)"
)
"""What makes the stretch behind 与 one that is compared with (与上月持平)."""
_RANKED: Final = re.compile(
    "(?:以?来|同期|内|中)?的?(?:历史)?(?:最[高低快慢好差多少优佳大小强]|新高|新低|之最|首次|峰值)"
)
"""What makes the stretch before it that of a rank (为近三年来最低)."""
_RANKS: Final = kind_of("以来同期内中的历最新之首峰")
"""How words begin that make it so."""
_UNTIL: Final = re.compile("截[至止]到?(?:今天|今日|当日)?(?:[上下]午|早上|晚上|中午|今晚)?$")
"""What makes a time of day the moment up to which is counted (截至17时)."""
_FROM: Final = re.compile(r"[自从]\s?$")
_ON: Final = re.compile(r"[^,。;!?\n]{1,24}?以来")
_BEGUN_ON: Final = re.compile(
    r"[^\d,。;!?\n今去本上累共]{0,10}?(?:启动|开展|开始|实施|召开|成立|部署|运行|行动|活动|整治)(?:以来|至今)"
)
"""What makes a day the first of a stretch also without 自 (9月1日活动启动以来)."""
_FAR: Final = 26
"""So far behind a day 以来 and 至今 end at most that make it the first of a stretch."""
_OPENS: Final = re.compile(r"(?:^|[^\u4e00-\u9fff\w]|直)$")
"""What stands before 至 and 到 where they are no part of a longer word; names are masked."""
_DURATIONS: Final = (
    "年",
    "个月",
    "小时",
    "分钟",
    "期",
    "岁",
    "点",
    "周年",
    "届",
    "秒",
    "个小时",
    "周",
    "个工作日",
    "字",
    "层",
)
_WRITING: Final = {"个": "字", "张": "表图纸票照卡桌椅", "": "页列栏格大稿", "件": "事"}
"""What stands behind a number of that unit where writing, seats or kinds are counted."""
_DIGITS: Final = re.compile("(?:最|倒数|小数点|[前后末尾])$|最后$")
"""What stands before digits of a number that are counted (电话最后一位)."""
_TYPED: Final = re.compile("[敲打输按摁点写](?:成|错)?了?一?个$")
_TYPED_LAST: Final = kind_of("个")
"""What stands before a digit that was typed (多敲了个1)."""
_KINDS: Final = re.compile("大(?:门类|类|行业|领域|板块|体系|方面|片区)")
"""Of how many kinds something is (按9大门类目录)."""
_NOT_A_NUMBER: Final = re.compile(r"(?<![a-z])(nan|inf|infinity)(?![a-z])")


MOST_VALUES: Final = 300
"""A message of more values beside its tables is read so far (contract: Bounds)."""


def quantities_in(
    masked: str, today: date, vocabulary: Vocabulary, words: list[Token]
) -> list[Token]:
    """The numbers and stretches of a text whose names are masked, in order.

    A longer word of `words` beats a number inside it (零进展).
    """
    quantities = _quantities(masked, today, vocabulary, words)
    if "n" in masked and (impossible := list(_impossible(masked))):
        quantities = sorted([*quantities, *impossible], key=by_start)
    return quantities


def _quantities(
    masked: str, today: date, vocabulary: Vocabulary, words: list[Token]
) -> list[Token]:
    found: list[Token] = []
    values, place = 0, -1
    for bare in each(masked, today):
        quantity = measured_behind(masked, _in_its_uom(masked, bare, vocabulary))
        if quantity.stretch is not None:
            quantity = _up_to(masked, _since(masked, quantity, today), today)
        while place + 1 < len(words) and words[place + 1].start <= quantity.start:
            place += 1
        word = words[place] if place >= 0 else None
        of_word = _inside_a_word(quantity, word) and not _is_left(words, place)
        if of_word or _wrong_report(masked, quantity):
            continue
        token = _token(masked, quantity)
        found.append(token)
        values += token.role == Role.QUANTITY
        if values > MOST_VALUES:
            break
    return found


def _token(masked: str, quantity: Quantity) -> Token:
    """The quantity with its part in the message; a stretch may only be compared with, or a name."""
    start, end = _outer(quantity)
    role, rule = _role(quantity, masked[quantity.end - 1] == "折")
    if role == Role.QUANTITY and (price := price_end(masked, quantity)) >= 0:
        return Token(Role.LABEL, start, price, masked[start:price], "label", quantity=quantity)
    if role == Role.QUANTITY and _counts_writing(masked, quantity):
        role, rule = Role.LABEL, "label"
    if quantity.kind is QuantityKind.TIME:
        until = _UNTIL.search(masked, max(0, start - 8), start)
        if until is not None:
            begin = until.start()
            return Token(Role.CURRENT, begin, end, masked[begin:end], "said_as_current")
    if role == Role.STRETCH and masked[start : quantity.start].endswith(_MORE):
        return Token(Role.COMPARISON, start, end, masked[start:end], "is_comparison")
    if role == Role.STRETCH and only_mentioned(masked, start, end):
        return Token(Role.PLAIN, start, end, masked[start:end], "is_plain")
    if role == Role.STRETCH and start and (other := _not_spoken_of(masked, start, end, quantity)):
        return other
    return Token(role, start, end, masked[start:end], rule, quantity=quantity)


def _counts_writing(masked: str, quantity: Quantity) -> bool:
    """Whether words, pages, digits or kinds are counted (这四个字, 3张表, 最后一位, 9大门类)."""
    begin = max(0, quantity.start - len("小数点"))
    typed = not quantity.unit and is_at(masked, quantity.start - 1, _TYPED_LAST)
    if typed and _TYPED.search(masked, max(0, quantity.start - 5), quantity.start) is not None:
        return True
    if quantity.unit == "位" and _DIGITS.search(masked, begin, quantity.start) is not None:
        return True
    things = _WRITING.get(quantity.unit)
    if things is None:
        return False
    behind = masked[quantity.end : quantity.end + 1]
    if not behind or behind not in things or quantity.unit_text == "%":
        return False
    return behind != "大" or _KINDS.match(masked, quantity.end) is not None


def _not_spoken_of(masked: str, start: int, end: int, quantity: Quantity) -> Token | None:
    """A stretch that is one of a meeting, a rank or a comparison, and dates no figure."""
    before = masked[start - 1]
    if before == "提":  # 提前一个月
        return Token(Role.LABEL, start - 1, end, masked[start - 1 : end], "label")
    if is_at(masked, start - 1, _MEETS) and _MEETING.search(masked, max(0, start - 3), start):
        return Token(Role.LABEL, start, end, masked[start:end], "label", quantity=quantity)
    if is_at(masked, end, _RANKS) and _RANKED.match(masked, end) is not None:
        return Token(Role.PLAIN, start, end, masked[start:end], "is_plain")
    alike = is_at(masked, start - 1, _ALONG) and _ALIKE.match(masked, end) is not None
    alike = alike or (before == "同" and (end == len(masked) or masked[end] in ",。;"))
    compared = before in "比较" and _COMPARED.search(masked, max(0, start - 2), start) is not None
    begin = start - 1 if alike or compared else likened(masked, start, end)
    if begin >= 0:
        return Token(Role.COMPARISON, begin, end, masked[begin:end], "is_comparison")
    return None


def _since(masked: str, quantity: Quantity, today: date) -> Quantity:
    """A stretch that goes on to today: 自2021年开展创建以来."""
    stretch = quantity.stretch
    if stretch is None or stretch.to_now or stretch.first is None or stretch.first > today:
        return quantity
    behind = masked[quantity.end : quantity.end + _FAR]
    if "以来" not in behind and "至今" not in behind:
        return quantity
    begun = _FROM.search(masked, max(0, quantity.start - 2), quantity.start)
    goes_on = begun is not None and _ON.match(masked, quantity.end) is not None
    if not goes_on and _BEGUN_ON.match(masked, quantity.end) is None:
        return quantity
    on = Stretch(stretch.first, today, stretch.granularity, stretch.year_said, to_now=True)
    return quantity.but(stretch=on)


def _up_to(masked: str, quantity: Quantity, today: date) -> Quantity:
    """至 or 到 that opens a clause or follows a name leads to the last day, as 截至 does.

    Behind any other word it belongs to that word (推迟到9月底); a day ahead is one of a plan.
    """
    start, stretch = quantity.start, quantity.stretch
    if stretch is None or stretch.first is None or start == 0 or masked[start - 1] not in "至到":
        return quantity
    whole_one = stretch.granularity not in (Granularity.DAY, Granularity.DAYS)
    begun = stretch.last <= today or (whole_one and stretch.first <= today)
    if not begun or stretch.to_now or not _OPENS.search(masked, max(0, start - 2), start - 1):
        return quantity
    until = Stretch(None, stretch.last, stretch.granularity, stretch.year_said, until=True)
    return quantity.but(stretch=until)


def _in_its_uom(masked: str, quantity: Quantity, vocabulary: Vocabulary) -> Quantity:
    """A bare number before a unit of measure that only this catalogue knows (24 rooms)."""
    if quantity.kind is not QuantityKind.NUMBER or quantity.unit_text:
        return quantity
    start = quantity.end + masked.startswith(" ", quantity.end)
    for said, uom in vocabulary.uoms.items():
        end = start + len(said)
        if masked.startswith(said, start) and whole(masked, start, end):
            return quantity.but(kind=QuantityKind.COUNT, unit=uom, unit_text=uom, end=end)
    return quantity


def _impossible(masked: str) -> Iterator[Token]:
    """What computers write for a number that is none (contract: out_of_range)."""
    for found in _NOT_A_NUMBER.finditer(masked):
        start, end = found.span()
        quantity = Quantity(QuantityKind.NUMBER, start, end, overlong=True)
        yield Token(Role.QUANTITY, start, end, found[0], "quantity", quantity=quantity)


def _outer(quantity: Quantity) -> tuple[int, int]:
    return (
        quantity.outer_start if quantity.outer_start >= 0 else quantity.start,
        quantity.outer_end if quantity.outer_end >= 0 else quantity.end,
    )


def _inside_a_word(quantity: Quantity, word: Token | None) -> bool:
    """Whether the number is part of a longer word (零进展), or a stretch that lies ahead (下周)."""
    if word is None or word.end < quantity.end:
        return False
    longer = word.end - word.start > quantity.end - quantity.start
    return longer or word.role & (Role.PLAN | Role.IS_ZERO | Role.QUESTION) != 0


def _is_left(words: list[Token], place: int) -> bool:
    """Whether one that has not been done is what is left, and no nought (改厕还有一户没改)."""
    word, before = words[place], words[place - 1]
    one = word.role == Role.IS_ZERO and word.words[0] in "一1"
    return one and place > 0 and before.role == Role.REMAINING and before.end == word.start


def _wrong_report(masked: str, quantity: Quantity) -> bool:
    """Whether a stretch names an earlier report (昨天报的; contract: correct)."""
    if quantity.stretch is None or not any_soon(masked, quantity.end, _SOON, _REPORTING):
        return False
    if masked.startswith("那个", quantity.end) and _is_hummed(masked, quantity):
        return False
    return _REPORTED.match(masked, quantity.end) is not None


_CLAUSE: Final = 40
"""So far around days what is put right is told, if anything is."""
_HUMMED: Final = re.compile("今[天日]|[本这]个?[周月]")
_PUT_RIGHT: Final = re.compile("应[为该]|改[为成]|更正|报错|错了|有误|撤|作废|删|不[是对算]")


def _is_hummed(masked: str, quantity: Quantity) -> bool:
    """Whether 那个 behind days that run only fills in (今天那个走访4家), and corrects nothing."""
    running = _HUMMED.fullmatch(masked, quantity.start, quantity.end) is not None
    near = max(0, quantity.start - _CLAUSE), quantity.end + _CLAUSE
    return running and _PUT_RIGHT.search(masked, *near) is None


def _role(quantity: Quantity, discounted: bool) -> tuple[int, str]:
    """The role of a quantity, and the rule by which it has it; a discount is that of a price."""
    if quantity.stretch is not None:
        return Role.STRETCH, "stretch"
    if quantity.kind in NEVER_A_VALUE or quantity.unit in _DURATIONS or discounted:
        return Role.LABEL, "label"
    return Role.QUANTITY, "quantity"
