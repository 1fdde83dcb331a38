"""What is written in digits in any text and is no number: addresses, versions, accounts, names."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import match_unit

ADDRESS: Final = re.compile(
    r"(?:https?://|ftp://|www\.)[\w./?%&=#:+~@!$,;-]{1,300}"
    r"|[\w.+-]{1,40}@[A-Za-z0-9.-]{1,60}\.[A-Za-z]{2,8}",
    re.ASCII,
)
ESCAPED: Final = re.compile(r"(?<![\d% ])(?:%[0-9A-Fa-f]{2}(?!\d))+")
"""A sign of a web address that is written by its code (a%20b)."""
DOTTED: Final = re.compile(
    r"(?<![\d.])[vV]?\d{1,5}(?:\.\d{1,5}){2,5}(?::\d{2,5}|/\d{1,2})?(?![\d.]*\d|[ ,]?\d)"
)
"""A version or the address of a computer: more than one point (1.2.3, 192.168.1.1)."""
_NUMERALS: Final = r"零一二三四五六七八九十百千万亿两\d"
_CALLED: Final = (
    "号码|编号|编码|邮编|[账帐卡单学工证机尾批房间文案税]号|ISBN|ISSN|身份证|代码|密码|验证码|序列号|QQ|qq"
    "|微信|电话|手机|热线|致电|拨打|传真|条码"
)
NUMBERED: Final = re.compile(
    f"(?:{_CALLED})号?[ :为是]{{0,3}}(?P<code>\\d[\\d-]{{2,29}}[Xx]?)(?![\\d.])"
)
"""What stands behind a word for a number by which a thing is called."""
IDENTITY: Final = re.compile(
    r"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)"
)
_PROVINCES: Final = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
PLATE: Final = re.compile(
    f"[{_PROVINCES}][A-Z][·. ]?(?=[A-Z]*\\d)[A-Z0-9]{{5,6}}(?![A-Z0-9])"
    r"|\d{1,3}[栋幢座]\d{1,2}单元(?:\d{3,4}[室号]?)?|\+\d{1,3}[- ]?\d{10,11}(?!\d)"
)
"""The plate of a car, the place of a flat in a house, a telephone in another country."""
BORN: Final = re.compile("(?:(?<!\\d)[0-9]0|[零五六七八九]零)后(?![面边来半])")
"""People by the decade in which they were born (八零后, 90后)."""
KIND: Final = re.compile(
    r"(?<![A-Za-z\d.])\d{1,2}[kK](?=电视|屏|画质|分辨率|[超高]清|视频|影院|显示)"
)
"""What a screen is called by how fine it is (4K电视)."""
_BUILT: Final = "波音|空客|东风|长征|神舟|麒麟|骁龙|锐龙|小米|红米|荣耀"
CALLED: Final = re.compile(
    rf"(?:老|(?<![提扩加最放增])[高大初研]|[张李王赵陈])(?P<code>[一二三四五六七八九])(?![{_NUMERALS}])"
    rf"|(?:[歼轰运直教辽]|{_BUILT})(?P<built>\d{{1,4}})(?![\d.])"
)
"""Who and what has a number for a name (老三, 张三, 高二, 歼20)."""
GRADE: Final = re.compile(
    "[一二三四五六七八九1-9]年级(?:[(]?[一二三四五六七八九十\\d]{1,2}[)]?班)?"
)
A_LITTLE: Final = re.compile(
    "一点(?=[也都儿点])|(?<=[差有多少快慢好])一点(?![\\d一二三四五六七八九十零钟半])"
)
"""No hour, but a little (差一点)."""
PHRASE: Final = re.compile(
    "(?:[一二三两四]元)?[一二三四]次(?:方程|函数|曲线|多项式|不等式|型)"
    "|[一二三多]元(?:论|化|方程|函数|文化|醇|酸)|三元[里桥]|[三五七八十]里[铺店墩堡屯庙]|四元数|三元催化"
)
"""Words of learning that are named by a number of parts (一元二次方程, 二元论)."""


def code(match: re.Match[str], _today: date) -> Quantity:
    """What is no number as a whole."""
    return Quantity(Kind.CODE, match.start(), match.end())


def called(match: re.Match[str], _today: date) -> Quantity | None:
    """A name with a number in it; before a counting word the number counts (提高三倍)."""
    if match_unit(match.string, match.end()) is not None:
        return None
    start = match.start("code") if match["code"] else match.start("built")
    return Quantity(Kind.CODE, start, match.end())


def numbered(match: re.Match[str], _today: date) -> Quantity | None:
    """A number that calls a thing (邮编100080); with a counting word it counts (工号3000个)."""
    if match_unit(match.string, match.end()) is not None:
        return None
    return Quantity(Kind.CODE, match.start("code"), match.end())
