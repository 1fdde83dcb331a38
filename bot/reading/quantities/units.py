"""Units of measure and counting words: as written, their kind, and the unit values are given in."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, NamedTuple

from bot.reading.quantities.model import QuantityKind as Kind


class Unit(NamedTuple):
    """A unit as written: values are given in `unit`, `factor` of which make one of it."""

    kind: Kind
    unit: str
    factor: Decimal


# Each row: kind, the unit of the value, the words for it with their factors (1 where none is said).
_ROWS: tuple[tuple[Kind, str, str], ...] = (
    (
        Kind.MONEY,
        "元",
        "元 人民币 元人民币 圆 块 块钱 元钱 RMB rmb CNY yuan "
        "角=0.1 毛=0.1 角钱=0.1 毛钱=0.1 分钱=0.01",
    ),
    (Kind.MONEY, "美元", "美元 美金 USD usd dollar dollars 美分=0.01"),
    (Kind.MONEY, "欧元", "欧元 EUR euro euros 欧分=0.01"),
    (Kind.MONEY, "英镑", "英镑 镑 GBP 便士=0.01"),
    (Kind.MONEY, "日元", "日元 日币 日圆 円 JPY yen"),
    (Kind.MONEY, "港元", "港元 港币 HKD"),
    (Kind.MONEY, "韩元", "韩元 韩币 韩圆 KRW"),
    (Kind.MONEY, "新台币", "新台币 台币 TWD"),
    (Kind.MONEY, "澳门元", "澳门元 澳门币"),
    (Kind.MONEY, "澳元", "澳元 澳币 澳大利亚元 AUD"),
    (Kind.MONEY, "加元", "加元 加币 加拿大元 CAD"),
    (Kind.MONEY, "新加坡元", "新加坡元 新加坡币 新元 SGD"),
    (Kind.MONEY, "新西兰元", "新西兰元 纽元 纽币 NZD"),
    (Kind.MONEY, "卢布", "卢布 俄罗斯卢布 戈比=0.01"),
    (Kind.MONEY, "卢比", "卢比"),
    (Kind.MONEY, "印尼盾", "印尼盾 印度尼西亚盾"),
    (Kind.MONEY, "越南盾", "越南盾"),
    (Kind.MONEY, "泰铢", "泰铢 泰国铢 THB"),
    (Kind.MONEY, "林吉特", "林吉特 令吉 马来西亚令吉 马来西亚林吉特 马币"),
    (Kind.MONEY, "比索", "比索"),
    (Kind.MONEY, "法郎", "法郎"),
    (Kind.MONEY, "瑞士法郎", "瑞士法郎 瑞郎 CHF"),
    (Kind.MONEY, "克朗", "克朗"),
    (Kind.MONEY, "瑞典克朗", "瑞典克朗"),
    (Kind.MONEY, "丹麦克朗", "丹麦克朗"),
    (Kind.MONEY, "挪威克朗", "挪威克朗"),
    (Kind.MONEY, "马克", "马克"),
    (Kind.MONEY, "里拉", "里拉 土耳其里拉"),
    (Kind.MONEY, "雷亚尔", "雷亚尔 巴西雷亚尔"),
    (Kind.MONEY, "兰特", "兰特 南非兰特"),
    (Kind.MONEY, "第纳尔", "第纳尔"),
    (Kind.MONEY, "迪拉姆", "迪拉姆"),
    (Kind.MONEY, "比特币", "比特币"),
    (Kind.MONEY, "奈拉", "奈拉 尼日利亚奈拉"),
    (Kind.MONEY, "坚戈", "坚戈 哈萨克斯坦坚戈"),
    (Kind.MONEY, "兹罗提", "兹罗提 波兰兹罗提"),
    (Kind.MONEY, "福林", "福林 匈牙利福林"),
    (Kind.MONEY, "列弗", "列弗 保加利亚列弗"),
    (Kind.MONEY, "图格里克", "图格里克 蒙古图格里克"),
    (Kind.MONEY, "塔卡", "塔卡 孟加拉塔卡"),
    (Kind.MONEY, "缅元", "缅元 缅币 缅甸元"),
    (Kind.MONEY, "瑞尔", "瑞尔 柬埔寨瑞尔"),
    (Kind.MONEY, "里亚尔", "里亚尔"),
    (Kind.MONEY, "先令", "先令"),
    (Kind.MONEY, "基普", "老挝基普"),
    (Kind.MONEY, "塞地", "加纳塞地"),
    (Kind.MONEY, "比尔", "埃塞俄比亚比尔"),
    (Kind.MONEY, "格里夫纳", "格里夫纳 乌克兰格里夫纳"),
    (Kind.MONEY, "索尔", "秘鲁索尔"),
    (Kind.MONEY, "玻利瓦尔", "委内瑞拉玻利瓦尔"),
    (Kind.MONEY, "朝鲜圆", "朝鲜元"),
    (Kind.MONEY, "新谢克尔", "新谢克尔 谢克尔 以色列谢克尔"),
    (
        Kind.LENGTH,
        "米",
        "米 公尺 m 延米 千米=1000 公里=1000 km=1000 KM=1000 Km=1000 里=500 华里=500 "
        "里地=500 英里=1609.344 海里=1852 分米=0.1 dm=0.1 厘米=0.01 公分=0.01 cm=0.01 "
        "CM=0.01 毫米=0.001 mm=0.001 MM=0.001 微米=0.000001 纳米=0.000000001 "
        "nm=0.000000001 英尺=0.3048 英寸=0.0254 码=0.9144 光年=9460730472580800 丈=10/3 "
        "尺=1/3 寸=1/30 市里=500 市尺=1/3 市寸=1/30 俄里=1066.8 皮米=0.000000000001 "
        "飞米=0.000000000000001 metre metres meter meters kilometre=1000 kilometres=1000 "
        "kilometer=1000 kilometers=1000 kms=1000 mile=1609.344 miles=1609.344",
    ),
    (
        Kind.AREA,
        "平方米",
        "平方米 平米 平 ㎡ m² m2 M2 平方 平方公里=1000000 平方千米=1000000 km²=1000000 "
        "km2=1000000 ㎢=1000000 公顷=10000 ha=10000 hm²=10000 hm2=10000 平方厘米=0.0001 "
        "平方分米=0.01 平方毫米=0.000001 平方英里=2589988.110336 平方英尺=0.09290304 "
        "平方英寸=0.00064516 平方码=0.83612736 英亩=4046.8564224 坪=400/121 公亩=100 "
        "hectare=10000 hectares=10000 acre=4046.8564224 acres=4046.8564224",
    ),
    (Kind.AREA, "亩", "亩 市亩 亩地"),
    (
        Kind.MASS,
        "千克",
        "千克 公斤 kg KG Kg ㎏ 斤=0.5 市斤=0.5 两=0.05 克=0.001 g=0.001 毫克=0.000001 "
        "mg=0.000001 微克=0.000000001 μg=0.000000001 µg=0.000000001 ug=0.000000001 "
        "吨=1000 公吨=1000 t=1000 磅=0.45359237 "
        "盎司=0.028349523125 担=50 克拉=0.0002 公担=100 英石=6.35029318 短吨=907.18474 "
        "长吨=1016.0469088 kgs kilo kilos kilogram kilograms gram=0.001 grams=0.001 "
        "tonne=1000 tonnes=1000 ton=1000 tons=1000 lb=0.45359237 lbs=0.45359237",
    ),
    (
        Kind.VOLUME,
        "升",
        "升 公升 L l 毫升=0.001 ml=0.001 mL=0.001 ML=0.001 cc=0.001 立方米=1000 方=1000 "
        "m³=1000 m3=1000 ㎥=1000 立方=1000 立方厘米=0.001 立方分米 立方公里=1000000000000 "
        "立方英尺=28.316846592 立方英寸=0.016387064 立方码=764.554857984 加仑=3.785411784 "
        "夸脱=0.946352946 品脱=0.473176473 液盎司=0.0295735295625 "
        "litre litres liter liters",
    ),
    (
        Kind.NUMBER,
        "微克/立方米",
        "微克/立方米 微克/立方 微克/m³ 微克/m3 微克每立方米 微克每立方 μg/m³ μg/m3 µg/m³ µg/m3 "
        "ug/m³ ug/m3 μg/立方米 µg/立方米 ug/立方米 毫克/立方米=1000 毫克每立方米=1000 "
        "mg/m³=1000 mg/m3=1000",
    ),
    (
        Kind.NUMBER,
        "",
        "毫克/升 分贝 度 摄氏度 °C ℃ 华氏度 °F "
        "千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 瓦 瓦特 瓦时 kW kw KW kWh kwh MW MWh GW 卡 千卡 "
        "卡路里 焦耳 千焦 伏 伏特 千伏 kV kv 安培 赫兹 千赫 千赫兹 兆赫 兆赫兹 Hz 帕 "
        "帕斯卡 千帕 兆帕 马力 字节 千字节 兆字节 吉字节 比特 千比特 兆比特 KB MB GB TB "
        "牛顿 开尔文 大卡 太字节 拍字节 公里/时 千米/时 英里/小时 英里每小时 bps Kbps Mbps Gbps "
        "KM/H 公里每小时 公里/小时 千米每小时 千米/小时 km/h 米每秒 米/秒 m/s 元/吨 元/平方米 "
        "公斤/亩 吨标准煤 吨标煤 分",
    ),
)

_COUNTING: Final = (
    "个 户 项 次 处 套 座 场 宗 笔 人次 家次 户次 车次 台次 班次 件次 项次 场次 处次 轮次 "
    "剂次 针次 人 名 位 家 件 例 起 批 批次 台 台套 辆 部 张 栋 幢 间 所 只 头 匹 株 棵 份 "
    "册 本 篇 章 款 支 艘 架 群 组 队 班 岁 周岁 天 日历天 工作日 小时 个小时 钟头 个钟头 "
    "分钟 秒 秒钟 年 周年 个月 周 星期 个星期 个工作日 个季度 倍 门 眼 孔 口 盏 枚 颗 粒 "
    "箱 桶 袋 瓶 杯 车 层 步 道 副 双 对 打 字 站 版 轮 亩次 吨次 人日 标箱 条 片 根 堂 节 "
    "课时 学时 顿 盘 碗 包 盒 卷 幅 尊 朵 束 串 类 种 股 人份 剂 针 床 张床位 床位 学位 "
    "个学位 个班 票 席 趟 遍 句 拨 伙 宿 刻钟 世纪 口人 井 代 届 期 帧 首 封 段 把 滴 级 样 扇 "
    "枝 茬 亿次 手 元次"
)

# What must not follow a unit: with it the word is another one (2方面, 3部门, 5家庭, 元旦).
_NOT_BEFORE: Final = {
    "项": "目",
    "所": "示",
    "方": "面案向法式略针便",
    "元": "旦月宵",
    "分": "之别公局类配管享布组钟期工析",
    "里": "面程",
    "部": "门分",
    "片": "区",
    "位": "于置列",
    "道": "路",
    "度": "假夏",
    "角": "度落色形洲",
    "条": "件例",
    "组": "织",
    "台": "湾风账",
    "卡": "口",
    "班": "子",
    "升": "级至到为高",
    "平方": "公千厘分毫英",
    "平": "方米台均安稳整行衡凡时等价顶房原川坦面常起",
    "两": "家个会条种名次天年日句",
    "马克": "思",
    "级": "别",
    "代": "表理替",
    "节": "能约目日假",
    "手": "续机",
    "首": "先次批要",
    "期": "间限货",
    "把": "握关手",
    "口": "径岸碑",
    "打": "造击好通印算",
    "对": "接于应照比标象策",
    "起": "步草底点",
    "样": "式板本",
    "股": "份东权",
    "门": "类",
    "本": "年月周级地市县区镇局季",
}


def _factor(written: str) -> Decimal:
    over, _, under = written.partition("/")
    return Decimal(over) / Decimal(under or 1)


# Money that shares its name with that of other countries is called after its own.
_OF_COUNTRIES: Final = (
    "印度卢比 菲律宾比索 墨西哥比索 沙特里亚尔 伊朗里亚尔 肯尼亚先令 阿根廷比索 "
    "智利比索 哥伦比亚比索 古巴比索 巴基斯坦卢比 尼泊尔卢比 斯里兰卡卢比 毛里求斯卢比 "
    "捷克克朗 冰岛克朗 科威特第纳尔 伊拉克第纳尔 约旦第纳尔 巴林第纳尔 阿尔及利亚第纳尔 "
    "突尼斯第纳尔 利比亚第纳尔 塞尔维亚第纳尔 埃及镑 黎巴嫩镑 叙利亚镑 苏丹镑 "
    "阿联酋迪拉姆 摩洛哥迪拉姆 卡塔尔里亚尔 也门里亚尔 阿曼里亚尔 坦桑尼亚先令 "
    "乌干达先令 索马里先令 法国法郎 比利时法郎 卢森堡法郎 德国马克 芬兰马克 意大利里拉 "
    "罗马尼亚列伊 文莱元 牙买加元 津巴布韦元 白俄罗斯卢布"
)


def _table() -> dict[str, Unit]:
    table = {word: Unit(Kind.COUNT, word, Decimal(1)) for word in _COUNTING.split()}
    table |= {word: Unit(Kind.MONEY, word, Decimal(1)) for word in _OF_COUNTRIES.split()}
    return table | read_rows(_ROWS)


def read_rows(rows: Iterable[tuple[Kind, str, str]]) -> dict[str, Unit]:
    """The units by their words, of rows: kind, unit of the value, words with their factors."""
    table: dict[str, Unit] = {}
    for kind, unit, words in rows:
        for entry in words.split():
            name, _, factor = entry.partition("=")
            table[name] = Unit(kind, unit or name, _factor(factor or "1"))
    return table


_FIRST_MONTH: Final = "至[一二三四五六七八九十\\d]{1,2}月"
"""元 before it is January and no money (2023元至四月份)."""


def _pattern(word: str) -> str:
    if word[-1].isascii() and word[-1].isalnum():
        return re.escape(word) + r"(?![A-Za-z0-9²³])"
    if word == "元":
        return f"元(?![{_NOT_BEFORE[word]}]|{_FIRST_MONTH})"
    forbidden = _NOT_BEFORE.get(word)
    return re.escape(word) + (f"(?![{forbidden}])" if forbidden else "")


UNITS: Final = _table()


def _by_first() -> dict[str, re.Pattern[str]]:
    """A pattern of the units that begin with each character, the longest first."""
    words: dict[str, list[str]] = {}
    for word in sorted(UNITS, key=len, reverse=True):
        words.setdefault(word[0], []).append(word)
    return {
        first: re.compile("(" + "|".join(map(_pattern, alike)) + ")")
        for first, alike in words.items()
    }


_UNITS_BY_FIRST: Final = _by_first()


def _goes_on() -> dict[str, frozenset[str]]:
    """Of each unit in one character how what begins with it goes on that is another thing."""
    alone = [word for word in UNITS if len(word) == 1 and not word.isascii()]
    longer = {one: {word[1] for word in UNITS if word[0] == one != word} for one in alone}
    longer["元"] |= {"至"}
    return {one: frozenset(longer[one].union(_NOT_BEFORE.get(one, ""))) for one in alone}


_GOES_ON: Final = _goes_on()
_GAP: Final = 4
_WEEKDAYS: Final = tuple("一二三四五六日末")


def match_unit(text: str, position: int) -> tuple[Unit, str, int] | None:
    """The longest unit at `position` (spaces before it allowed): the unit, as written, its end."""
    begin, first = position, text[position : position + 1]
    while first == " " and begin < position + _GAP:
        begin += 1
        first = text[begin : begin + 1]
    if first == "周" and begin > position and text[begin + 1 : begin + 2] in _WEEKDAYS:
        return None  # 周一3 周二5
    goes_on = _GOES_ON.get(first)
    if goes_on is not None and text[begin + 1 : begin + 2] not in goes_on:
        return UNITS[first], first, begin + 1
    pattern = _UNITS_BY_FIRST.get(first)
    match = pattern.match(text, begin) if pattern is not None else None
    if match is None:
        return None
    word = match[1]
    if word == _MONTHS and text[match.end() : match.end() + 1] in _ENDS_OF_A_MONTH:
        return UNITS["个"], "个", begin + 1
    return UNITS[word], word, match.end()


_MONTHS: Final = "个月"
_ENDS_OF_A_MONTH: Final = ("底", "末", "初")
"""Before these 个月 is no duration: things are counted, and a month is named (62个月底前换完)."""
