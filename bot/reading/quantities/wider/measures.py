"""Units of measure and currencies that no report is in: 英寻, 蒲式耳, GHz, 巴拿马巴波亚."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS, Unit, read_rows
from bot.reading.quantities.wider.monies import MONIES

_ROWS: Final[tuple[tuple[Kind, str, str], ...]] = (
    (
        Kind.LENGTH,
        "米",
        "㎞=1000 ㎝=0.01 ㎜=0.001 ㎚=0.000000001 ㎛=0.000001 μm=0.000001 µm=0.000001 "
        "um=0.000001 浬=1852 哩=1609.344 呎=0.3048 吋=0.0254 英寻=1.8288 英吋=0.0254 "
        "英呎=0.3048 英哩=1609.344 弗隆=201.168 ft=0.3048 feet=0.3048 foot=0.3048 inch=0.0254 "
        "inches=0.0254 yd=0.9144 yard=0.9144 yards=0.9144 mi=1609.344 nmi=1852 "
        "天文单位=149597870700 秒差距=30856775814913673 海浬=1852 华尺=1/3 centimetres=0.01 "
        "centimeters=0.01 millimetres=0.001 millimeters=0.001 dam=10 hm=100",
    ),
    (
        Kind.AREA,
        "平方米",
        "㎠=0.0001 ㎟=0.000001 cm²=0.0001 cm2=0.0001 mm²=0.000001 mm2=0.000001 dm²=0.01 "
        "dm2=0.01 sqm sqkm=1000000 sq_m sq_km=1000000 sq_ft=0.09290304 sq_mi=2589988.110336 "
        "square_metres square_meters square_kilometers=1000000 square_feet=0.09290304 "
        "平方尺=1/9 平方寸=1/900 平方丈=100/9 平方里=250000 平方市里=250000 "
        "平方哩=2589988.110336 平方呎=0.09290304 平方吋=0.00064516 平方海里=3429904 "
        "ft²=0.09290304 ft2=0.09290304 sqft=0.09290304 公里²=1000000 米² 顷=200000/3 "
        "市顷=200000/3 平方微米=0.000000000001",
    ),
    (
        Kind.MASS,
        "千克",
        "㎎=0.000001 ㎍=0.000000001 市两=0.05 市担=50 钱=0.005 市钱=0.005 英担=50.80234544 "
        "格令=0.00006479891 打兰=0.0017718451953125 英吨=1016.0469088 美吨=907.18474 "
        "金衡盎司=0.0311034768 oz=0.028349523125 ct=0.0002 纳克=0.000000000001 "
        "ng=0.000000000001 厘克=0.00001 分克=0.0001 司马斤=0.60478982 台斤=0.6 "
        "ounce=0.028349523125 ounces=0.028349523125 pound=0.45359237 pounds=0.45359237 "
        "stone=6.35029318",
    ),
    (
        Kind.VOLUME,
        "升",
        "厘升=0.01 分升=0.1 微升=0.000001 千升=1000 cl=0.01 cL=0.01 dl=0.1 dL=0.1 μl=0.000001 "
        "µl=0.000001 μL=0.000001 µL=0.000001 kl=1000 kL=1000 ㏄=0.001 ㎖=0.001 ㎗=0.1 ㎘=1000 "
        "㎤=0.001 ㎣=0.000001 cm³=0.001 cm3=0.001 mm³=0.000001 mm3=0.000001 dm³ dm3 "
        "km³=1000000000000 立方毫米=0.000001 立方千米=1000000000000 蒲式耳=35.23907016688 "
        "配克=8.80976754172 及耳=0.11829411825 立方尺=1000/27 立方寸=1/27 "
        "液量盎司=0.0295735295625 fl_oz=0.0295735295625 gal=3.785411784 gallon=3.785411784 "
        "gallons=3.785411784 pint=0.473176473 pints=0.473176473 qt=0.946352946 "
        "quart=0.946352946 quarts=0.946352946 英制加仑=4.54609 美制加仑=3.785411784 "
        "ft³=28.316846592 ft3=28.316846592 cu_ft=28.316846592 cu_m=1000 厘米³=0.001 "
        "米³=1000 公石=100 市升 市斗=10 市石=100",
    ),
    (
        Kind.COUNT,
        "",
        "番 回 面 排 列 声 圈 堆 盆 锅 罐 具 顶 尾 捆 窝 坛 壶 筐 篮 叠 沓 摞 缕 幕 杆 丸 "
        "个基点 基点 "
        "PB EB ZB YB kB KiB MiB GiB TiB Kb Mb Gb Tb 艾字节 泽字节 尧字节 拍比特 吉比特 太比特 "
        "kbps MB/s KB/s GB/s Mb/s Kb/s Gb/s Tbps 兆比特每秒 字节每秒 兆字节每秒 Hz kHz KHz MHz "
        "Mhz GHz Ghz THz 吉赫 吉赫兹 太赫 太赫兹 赫 转 转每分 转/分 转/分钟 rpm V mV kA mA mAh "
        "Ah kVA MVA 毫安 毫安时 安时 安 千安 微安 毫伏 微伏 欧姆 Ω kΩ MΩ 法拉 微法 皮法 "
        "库仑 特斯拉 高斯 韦伯 千伏安 兆伏安 伏安 mW TW GWh TWh kWp 毫瓦 微瓦 太瓦 吉瓦时 "
        "太瓦时 毫瓦时 匹马力 公制马力 J kJ MJ 兆焦 兆焦耳 千焦耳 吉焦 吉焦耳 千卡路里 电子伏 "
        "电子伏特 尔格 kcal cal 英热单位 Pa kPa MPa hPa 毫巴 微巴 巴 大气压 个大气压 "
        "标准大气压 毫米汞柱 mmHg 毫米水柱 psi N kN 牛 牛米 牛·米 千克力 公斤力 达因 马赫 迈 "
        "kn 公里/秒 千米/秒 公里每秒 千米每秒 厘米/秒 厘米每秒 海里/小时 海里每小时 英尺/秒 "
        "英尺每秒 米/分钟 米/分 米每分钟 mph kph kmh km/s cm/s m/min 公里每时 千米每时 英里/时 "
        "光速 米/秒² m/s² 米每二次方秒 升/分钟 升/秒 升每分钟 升/百公里 立方米/秒 立方米每秒 "
        "立方米/小时 ° 弧度 毫弧度 球面度 开氏度 兰氏度 列氏度 ℉ °K ˚C 毫秒 微秒 纳秒 皮秒 "
        "飞秒 ms ns μs µs 昼夜 时辰 个世纪 坎德拉 流明 勒克斯 lm lx cd 贝可 居里 希沃特 毫希 "
        "毫希沃特 微希沃特 戈瑞 dB db 摩尔 毫摩尔 mol mmol 毫摩尔/升 mmol/L mg/L mg/dL g/L ppm "
        "ppb 克/升 克/立方厘米 g/cm³ 千克/立方米 kg/m³ kg/m3 克每升 屈光度 像素 dpi ppi fps "
        "帧每秒",
    ),
)
_WRITTEN: Final = {word.replace("_", " "): unit for word, unit in read_rows(_ROWS).items()} | MONIES
_NOT_BEFORE: Final = {
    "钱": "不包币财塘江", "巴": "西黎基拿士勒林中蜀", "安": "徽全排阳康庆宁", "赫": "然",
    "牛": "奶肉羊津马仔年", "转": "来接交办变型移向让折而到为入发院机身业学账眼",
    "迈": "向进步出", "顷": "刻",
    "番": "茄薯禺", "回": "答复收来去归应报头国家到合升落老", "面": "积对向临前议试子条粉包",
    "排": "名序队查放水列除头", "列": "入出为车举席表", "声": "音称明誉势", "圈": "子内外套",
    "堆": "积放", "盆": "地景栽", "锅": "炉巴贴",
    "罐": "头车区", "具": "有体", "顶": "级多替", "尾": "号款部", "捆": "绑",
    "欧": "洲美盟亚阳姆冠", "特斯拉": "车的汽公", "光速": "度", "高斯": "模", "法拉": "利第",
}  # fmt: skip
"""What must not follow: with it the word is another one (巴西, 转变)."""
_BEHIND_LETTERS: Final = "(?![A-Za-z0-9²³/])"


def _pattern(word: str) -> str:
    if word[-1].isascii() and word[-1].isalnum():
        return re.escape(word) + _BEHIND_LETTERS
    forbidden = _NOT_BEFORE.get(word)
    return re.escape(word) + (f"(?![{forbidden}])" if forbidden else "")


def _apart(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The units of several words, with the spaces that people put between them."""
    for word in words:
        if word[:2] in _SQUARE and len(word) > len("平方"):
            yield f"{word[:2]} {word[2:]}", word
        if "每" in word[1:]:
            yield word.replace("每", " 每 "), word


_SQUARE: Final = ("平方", "立方")
_ALL: Final = UNITS | _WRITTEN
MEASURES: Final = _WRITTEN | {spaced: _ALL[word] for spaced, word in _apart(_ALL)}


def _by_first() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = {}
    for word in sorted(MEASURES, key=len, reverse=True):
        words.setdefault(word[0], []).append(word)
    return {first: re.compile("|".join(map(_pattern, alike))) for first, alike in words.items()}


_BY_FIRST: Final = _by_first()
_SHORT: Final = "番尾窝坛罐壶锅盆筐篮捆叠沓堆摞圈缕幕杆丸钱浬哩呎吋顷迈"
SAID: Final = "|".join(
    _pattern(word)
    for word in sorted(MEASURES, key=len, reverse=True)
    if not word.isascii() and (len(word) > 1 or word in _SHORT)
)
"""A pattern of the units that a digit in Chinese may stand before."""


def match_measure(text: str, position: int) -> tuple[Unit, str, int] | None:
    """The longest unit at `position` (one space before it allowed), as written, and its end."""
    begin = position + text.startswith(" ", position)
    pattern = _BY_FIRST.get(text[begin : begin + 1])
    match = pattern.match(text, begin) if pattern is not None else None
    return None if match is None else (MEASURES[match[0]], match[0], match.end())
