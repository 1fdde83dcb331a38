"""Every currency in use, by its name, its code and the sign that is put before or behind a sum."""

from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import Unit

_SHARED: Final = (
    "元=澳大利亚,加拿大,新西兰,巴哈马,巴巴多斯,伯利兹,百慕大,"
    "圭亚那,利比里亚,纳米比亚,苏里南,斐济,所罗门群岛,东加勒比,"
    "特立尼达和多巴哥,特立尼达,开曼群岛,开曼,牙买加,文莱,津巴布韦,香港 "
    "比索=菲律宾,墨西哥,阿根廷,智利,哥伦比亚,古巴,多米尼加,乌拉圭,玻利维亚 "
    "法郎=瑞士,法国,比利时,卢森堡,刚果,卢旺达,布隆迪,吉布提,几内亚,"
    "科摩罗,中非,西非,太平洋,马达加斯加,列支敦士登,马里 "
    "卢比=印度,巴基斯坦,尼泊尔,斯里兰卡,毛里求斯,塞舌尔 "
    "第纳尔=科威特,伊拉克,约旦,巴林,阿尔及利亚,突尼斯,利比亚,塞尔维亚,马其顿,苏丹,南斯拉夫 "
    "克朗=瑞典,丹麦,挪威,冰岛,捷克,爱沙尼亚,斯洛伐克 "
    "镑=英国,埃及,黎巴嫩,叙利亚,苏丹,南苏丹,塞浦路斯,爱尔兰,直布罗陀,福克兰群岛,圣赫勒拿,苏格兰 "
    "里亚尔=沙特,沙特阿拉伯,伊朗,卡塔尔,也门,阿曼 先令=肯尼亚,坦桑尼亚,乌干达,索马里,奥地利 "
    "里拉=意大利,马耳他 卢布=白俄罗斯,苏联 马克=德国,芬兰,波黑 列伊=罗马尼亚,摩尔多瓦 "
    "马纳特=阿塞拜疆,土库曼斯坦 迪拉姆=阿联酋,摩洛哥 达拉西=冈比亚 克瓦查=赞比亚,马拉维 "
    "列克=阿尔巴尼亚 德拉姆=亚美尼亚 盾=荷兰,安的列斯,荷属安的列斯,阿鲁巴 宽扎=安哥拉 "
    "塔卡=孟加拉 列弗=保加利亚 玻利维亚诺=玻利维亚 努尔特鲁姆=不丹 普拉=博茨瓦纳 "
    "科朗=哥斯达黎加,萨尔瓦多 埃斯库多=佛得角,葡萄牙 纳克法=厄立特里亚 比尔=埃塞俄比亚,埃塞 "
    "拉里=格鲁吉亚 塞地=加纳 格查尔=危地马拉 伦皮拉=洪都拉斯 库纳=克罗地亚 古德=海地 "
    "福林=匈牙利 谢克尔=以色列 坚戈=哈萨克斯坦 索姆=吉尔吉斯斯坦 苏姆=乌兹别克斯坦 瑞尔=柬埔寨 "
    "基普=老挝 洛蒂=莱索托 立特=立陶宛 拉特=拉脱维亚 阿里亚里=马达加斯加 乌吉亚=毛里塔尼亚 "
    "拉菲亚=马尔代夫 图格里克=蒙古 梅蒂卡尔=莫桑比克 科多巴=尼加拉瓜 奈拉=尼日利亚 "
    "巴波亚=巴拿马 基那=巴布亚新几内亚 瓜拉尼=巴拉圭 索尔=秘鲁 新索尔=秘鲁 兹罗提=波兰 "
    "利昂=塞拉利昂 多布拉=圣多美和普林西比 索莫尼=塔吉克斯坦 潘加=汤加 里兰吉尼=斯威士兰 "
    "格里夫纳=乌克兰 玻利瓦尔=委内瑞拉 瓦图=瓦努阿图 塔拉=萨摩亚 兰特=南非 雷亚尔=巴西 "
    "阿富汗尼=阿富汗 苏克雷=厄瓜多尔 托拉尔=斯洛文尼亚 德拉克马=希腊 比塞塔=西班牙 "
    "林吉特=马来西亚"
)
"""What money is called, and the countries that call theirs so."""
_SAME: Final = (
    "澳大利亚元=澳元 加拿大元=加元 香港元=港元 英国镑=英镑 土耳其里拉=里拉 新台幣=新台币 "
    "马币=林吉特 港纸=港元 美刀=美元 新币=新加坡元 阿富汗阿富汗尼=阿富汗尼 "
    "马来西亚林吉特=林吉特 以色列谢克尔=新谢克尔 巴西雷亚尔=雷亚尔 南非兰特=兰特 "
    "波兰兹罗提=兹罗提 尼日利亚奈拉=奈拉 坡币=新加坡元 新加坡币=新加坡元 纽西兰元=新西兰元 "
    "埃磅=埃及镑 泰国铢=泰铢 瑞典币=瑞典克朗 欧=欧元 美币=美元 加纳塞地=塞地 越盾=越南盾 "
    "印度尼西亚卢比=印尼盾 印尼卢比=印尼盾 朝鲜元=朝鲜圆 以太币=以太币 以太坊=以太币 "
    "莱特币=莱特币 狗狗币=狗狗币 泰达币=泰达币 个比特币=比特币 枚比特币=比特币 "
    "特别提款权=特别提款权 俄罗斯卢布=卢布 日圓=日元 离岸人民币=元 缅甸元=缅元 缅甸币=缅元"
)
"""Other words for money that has a name."""
_PARTS: Final = (
    "生丁=法郎 欧厄=瑞典克朗 派萨=卢比 芬尼=马克 格罗希=兹罗提 萨当=泰铢 费伦=第纳尔 "
    "哈拉=里亚尔 皮阿斯特=埃及镑 古鲁什=里拉 銭=日元 美国分=美元 美国美分=美元 英国便士=英镑 "
    "英便士=英镑 加拿大分=加元 澳大利亚分=澳元 澳分=澳元 新加坡分=新加坡元 香港分=港元"
)
"""What a hundred of make one."""
_CODES: Final = (
    "CNY=元 RMB=元 CNH=元 USD=美元 EUR=欧元 GBP=英镑 JPY=日元 HKD=港元 KRW=韩元 TWD=新台币 "
    "MOP=澳门元 AUD=澳元 CAD=加元 SGD=新加坡元 NZD=新西兰元 RUB=卢布 INR=印度卢比 IDR=印尼盾 "
    "VND=越南盾 THB=泰铢 MYR=林吉特 PHP=菲律宾比索 MXN=墨西哥比索 ARS=阿根廷比索 CLP=智利比索 "
    "COP=哥伦比亚比索 CUP=古巴比索 DOP=多米尼加比索 UYU=乌拉圭比索 CHF=瑞士法郎 SEK=瑞典克朗 "
    "DKK=丹麦克朗 NOK=挪威克朗 ISK=冰岛克朗 CZK=捷克克朗 TRY=里拉 BRL=雷亚尔 ZAR=兰特 "
    "KWD=科威特第纳尔 IQD=伊拉克第纳尔 JOD=约旦第纳尔 BHD=巴林第纳尔 DZD=阿尔及利亚第纳尔 "
    "TND=突尼斯第纳尔 LYD=利比亚第纳尔 RSD=塞尔维亚第纳尔 MKD=马其顿第纳尔 AED=阿联酋迪拉姆 "
    "MAD=摩洛哥迪拉姆 NGN=奈拉 KZT=坚戈 PLN=兹罗提 HUF=福林 BGN=列弗 MNT=图格里克 BDT=塔卡 "
    "MMK=缅元 KHR=瑞尔 SAR=沙特里亚尔 IRR=伊朗里亚尔 QAR=卡塔尔里亚尔 YER=也门里亚尔 "
    "OMR=阿曼里亚尔 KES=肯尼亚先令 TZS=坦桑尼亚先令 UGX=乌干达先令 SOS=索马里先令 EGP=埃及镑 "
    "LBP=黎巴嫩镑 SYP=叙利亚镑 SDG=苏丹镑 PKR=巴基斯坦卢比 NPR=尼泊尔卢比 LKR=斯里兰卡卢比 "
    "MUR=毛里求斯卢比 SCR=塞舌尔卢比 ILS=新谢克尔 UAH=格里夫纳 BYN=白俄罗斯卢布 "
    "RON=罗马尼亚列伊 MDL=摩尔多瓦列伊 GEL=拉里 AMD=德拉姆 AZN=阿塞拜疆马纳特 "
    "TMT=土库曼斯坦马纳特 UZS=苏姆 KGS=索姆 TJS=索莫尼 AFN=阿富汗尼 LAK=基普 BND=文莱元 "
    "KPW=朝鲜圆 BTN=努尔特鲁姆 MVR=拉菲亚 GHS=塞地 ETB=比尔 ZMW=克瓦查 MWK=克瓦查 AOA=宽扎 "
    "BWP=普拉 NAD=纳米比亚元 MZN=梅蒂卡尔 MGA=阿里亚里 RWF=卢旺达法郎 BIF=布隆迪法郎 "
    "DJF=吉布提法郎 GNF=几内亚法郎 CDF=刚果法郎 XAF=中非法郎 XOF=西非法郎 XPF=太平洋法郎 "
    "KMF=科摩罗法郎 GMD=达拉西 SLL=利昂 LRD=利比里亚元 PEN=索尔 BOB=玻利维亚诺 PYG=瓜拉尼 "
    "VES=玻利瓦尔 CRC=科朗 GTQ=格查尔 HNL=伦皮拉 NIO=科多巴 PAB=巴波亚 HTG=古德 JMD=牙买加元 "
    "TTD=特立尼达元 BSD=巴哈马元 BBD=巴巴多斯元 BZD=伯利兹元 BMD=百慕大元 GYD=圭亚那元 "
    "SRD=苏里南元 KYD=开曼元 XCD=东加勒比元 FJD=斐济元 PGK=基那 SBD=所罗门群岛元 VUV=瓦图 "
    "WST=塔拉 TOP=潘加 HRK=库纳 ALL=列克 LSL=洛蒂 SZL=里兰吉尼 ERN=纳克法 MRU=乌吉亚 "
    "CVE=埃斯库多 ZWL=津巴布韦元 ANG=盾 BTC=比特币 ETH=以太币 USDT=泰达币"
)
_SYMBOLS: Final = (
    "¥=元 $=美元 US$=美元 HK$=港元 €=欧元 £=英镑 ₽=卢布 ₩=韩元 ฿=泰铢 ₹=印度卢比 ₫=越南盾 "
    "₱=菲律宾比索 ₪=新谢克尔 NT$=新台币 A$=澳元 AU$=澳元 C$=加元 CA$=加元 CAN$=加元 "
    "S$=新加坡元 SG$=新加坡元 NZ$=新西兰元 R$=雷亚尔 MX$=墨西哥比索 MOP$=澳门元 JP¥=日元 "
    "CN¥=元 ₺=里拉 ₦=奈拉 ₴=格里夫纳 ₡=科朗 ₲=瓜拉尼 ₸=坚戈 ₮=图格里克 ₭=基普 ₵=塞地 "
    "₼=阿塞拜疆马纳特 ₾=拉里 ֏=德拉姆 ৳=塔卡 ៛=瑞尔 ؋=阿富汗尼 ﷼=里亚尔 ₣=法郎 ₿=比特币 "
    "zł=兹罗提 RM=林吉特"
)


def _pairs(written: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in written.split())


PARTS: Final = _pairs(_PARTS)
CODES: Final = _pairs(_CODES)
SYMBOLS: Final = _pairs(_SYMBOLS)


def _named(unit: str, factor: str = "1") -> Unit:
    return Unit(Kind.MONEY, unit, Decimal(factor))


def _table() -> dict[str, Unit]:
    """Money shared by name is called after its country; of one country alone by its name."""
    table: dict[str, Unit] = {}
    for money, whose in _pairs(_SHARED).items():
        countries = whose.split(",")
        alone = len(countries) == 1
        if money != "元":
            table[money] = _named(money)
        table |= {
            country + money: _named(money if alone else country + money) for country in countries
        }
    table |= {word: _named(unit) for word, unit in _pairs(_SAME).items()}
    return table | {word: _named(unit, "0.01") for word, unit in PARTS.items()}


MONIES: Final = _table()
