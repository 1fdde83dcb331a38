"""What a text may tell, known by its characters: asked once of a message and once of a clause.

A rule is asked only where the text holds a character of its words; most texts hold none of most.
"""

from typing import Final

NOT_DONE: Final = 1 << 0
"""Something is not done yet (36户未改)."""
TAKEN_IN: Final = 1 << 1
"""A figure takes in others, or firms are counted whose things follow (含上年结转3个)."""
STANDING: Final = 1 << 2
"""There were so many before (原有3个)."""
RECEIVED: Final = 1 << 3
"""Others took a look at us (迎接检查2次)."""
NET: Final = 1 << 4
"""So many are left of a figure (实有310户)."""
NO_FIGURE: Final = 1 << 5
"""A number is no figure for the words around it."""
ASKING: Final = 1 << 6
"""Something is asked without a mark."""
OTHER_PEOPLE: Final = 1 << 7
"""Others are told of, or a norm."""
TALK: Final = 1 << 8
"""A whole clause is talk, for other words than names."""
NOTING: Final = 1 << 9
"""Somebody takes note of figures, or sends them back (收到)."""
RULING: Final = 1 << 10
"""A rule is told that has no word of its own (每签约1个加5分)."""
TROUBLE: Final = 1 << 11
"""A heading tells of troubles or asks for support (存在问题:)."""
DEMAND: Final = 1 << 12
"""Somebody stresses figures, or lays them down for the year."""
UNCLEAR_DAYS: Final = 1 << 13
"""Days are told that nobody can tell (近日)."""
MISREPORTED: Final = 1 << 14
"""It is told by how much a figure was wrong (多报了1个)."""
STEPS: Final = 1 << 15
"""Steps before building are told of, or the beginning of it (已完成招标)."""
ENVY: Final = 1 << 16
"""Somebody envies figures, or does not let them count."""
WITH_EARLIER: Final = 1 << 17
"""A figure takes in what was told of earlier days (含昨天的)."""

AT_ODDS: Final = 1 << 18
"""Two figures do not agree (与台账不符)."""
WAYS: Final = 1 << 19
"""It is told how well or how soon something was finished (高标准建成)."""
FINISHING: Final = 1 << 20
"""Something was finished (建成38.6公里)."""
TERMS: Final = 1 << 21
"""It is told how often something was held (12场次)."""
PEOPLE: Final = 1 << 22
"""People are counted (培训520人次)."""
ACTED_ON: Final = 1 << 23
"""Something was done to a thing (整改隐患3处)."""
DEALT_WITH: Final = 1 << 24
"""What was found is put right, or looked at again (消除隐患39处, 复查隐患8处)."""
AIMED: Final = 1 << 25
"""A goal, a task or a quota is told (全年任务320户)."""
MODAL: Final = 1 << 26
"""Somebody wishes, may or must do something, or is used to it (今年能签约2个)."""
JOINED: Final = 1 << 27
"""Things are listed, not by commas, or told of town and country (城镇和农村, 城乡)."""
UNDER: Final = 1 << 28
"""It is told under what circumstances (受连续降雨影响)."""
CHANGED: Final = 1 << 29
"""A change leads to what was reached (下降6.5%,为43)."""
POINTED: Final = 1 << 30
"""A point stands in it, as in the name of a file (img_签约现场_03.jpg)."""
FAVOUR: Final = 1 << 31
"""Somebody speaks of himself or to another, or of the end of a month."""
OWING: Final = 1 << 32
"""It is told how many owe, or have not reported (65个单位未报)."""
OVER_YEARS: Final = 1 << 33
"""A figure is told of several years (十四五以来)."""
DEDUCTED: Final = 1 << 34
"""It is told what leads to a figure (去掉重复1个)."""
CALLED_PLANS: Final = 1 << 35
"""Figures are called plans (…,均为计划数)."""
REPORTED: Final = 1 << 36
"""It is told what was reported (我上周报的是签约5个)."""
LISTED: Final = 1 << 37
"""A word leads to a list of units (零进展的有:…)."""
GRADED: Final = 1 << 38
"""Things are counted by how grave they are (一般隐患35处)."""

_CHARACTERS: Final = {
    NOT_DONE: "未没待在空",
    TAKEN_IN: "含包连加企",
    STANDING: "有存原",
    RECEIVED: "迎接待配对来莅赴省",
    NET: "实现剩净余还核审认",
    NO_FIGURE: "超逾报收馈过未没待的大差村《数指",
    ASKING: "吗么吧不没还啥",
    OTHER_PEOPLE: "想那次你闻是为算他它余别另最头同料账照协佐凭印原描致符对",
    TALK: "相议关请祝县该当市省州除看学向观察一每就才即@各",
    NOTING: "收记补传供核确汇抓异符致复重见看录呢哪对",
    RULING: "指准径件槛幅标口分奖补每算",
    TROUBLE: "题难足板弱点颈协需持议",
    DEMAND: "强嘱年",
    UNCLEAR_DAYS: "历近前中几些连段阵天第来次期轮批假黄半休",
    MISREPORTED: "报写打漏多少算",
    STEPS: "标计察测立址底研评审批购前工启建场通",
    WITH_EARLIER: "含包连加算带",
    ENVY: "羡佩眼向予信服比",
    AT_ODDS: "致符对样",
    WAYS: "高按提全保优又如顺圆准抢较统自单分",
    FINISHING: "成完竣更改换好通交投落",
    TERMS: "场期班次",
    PEOPLE: "人名",
    ACTED_ON: "估保修停养出划办务助及取察导度扶护报排摩查检洗测现理用目看研租究缔联育要观解计议论设"
    "访请谈赁踪进闭问除障集验扫灌",
    DEALT_WITH: "改除解理灭置治号复头",
    AIMED: "务标达k",
    MODAL: "想能可愿肯敢得会信把底最搞弄定准话意怕别让叫逼每常平",
    JOINED: "、和与及乡",
    UNDER: "在受因克",
    CHANGED: "点p后为变转",
    POINTED: ".",
    FAVOUR: "我你底",
    OWING: "零没未",
    OVER_YEARS: "年五以",
    DEDUCTED: "复虚上同",
    CALLED_PLANS: "计拟估",
    REPORTED: "报填",
    LISTED: "的单",
    GRADED: "般",
}
"""One character at least of each word by which the rules know what they are asked for."""


def characters_of(hint: int) -> str:
    """The characters by which a text may tell what a hint says."""
    return _CHARACTERS[hint]


_CODES: Final = 0xA000
"""The first code behind the Chinese characters; no character from there on hints at anything."""


def _hints(shift: int) -> bytes:
    """What each character hints at, by its code: the eight hints from one on."""
    hints = bytearray(_CODES)
    for hint, characters in _CHARACTERS.items():
        for character in characters:
            hints[ord(character)] |= hint >> shift & 0xFF
    return bytes(hints)


_FIRST: Final = _hints(0)
_SECOND: Final = _hints(8)
_THIRD: Final = _hints(16)
_FOURTH: Final = _hints(24)
_FIFTH: Final = _hints(32)


def hints_in(text: str) -> int:
    """All that a text may tell."""
    first = second = third = fourth = fifth = 0
    for place in range(len(text)):
        code = ord(text[place])
        if code < _CODES:
            first |= _FIRST[code]
            second |= _SECOND[code]
            third |= _THIRD[code]
            fourth |= _FOURTH[code]
            fifth |= _FIFTH[code]
    return first | second << 8 | third << 16 | fourth << 24 | fifth << 32
