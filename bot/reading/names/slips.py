"""What a hand may slip to: another character of the same sound, or of the same looks."""

from bisect import bisect_right
from functools import lru_cache
from typing import Final

_FIRST_OF_A_SOUND: Final = (
    "a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 "
    "biao标 bie鳖 bin彬 bing兵 bo玻 bu捕 ca擦 cai猜 can餐 cang苍 cao操 ce厕 ceng层 cha插 "
    "chai拆 chan搀 chang昌 chao超 che车 chen臣 cheng撑 chi吃 chong充 chou抽 chu初 chuai揣 "
    "chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 cuan蹿 cui摧 cun村 cuo磋 "
    "da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 diao碉 die跌 ding丁 diu丢 dong东 "
    "dou兜 du都 duan端 dui堆 dun墩 duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 "
    "fo佛 fou否 fu夫 ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 geng耕 gong工 gou钩 gu辜 "
    "gua刮 guai乖 guan棺 guang光 gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 hang夯 hao壕 he呵 hei嘿 "
    "hen痕 heng哼 hong轰 hou喉 hu呼 hua花 huai槐 huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 "
    "jian歼 jiang僵 jiao蕉 jie揭 jin巾 jing荆 jiong炯 jiu揪 ju鞠 juan捐 jue撅 jun均 ka喀 "
    "kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 kuai块 kuan宽 kuang匡 "
    "kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 lian联 "
    "liang粮 liao撩 lie列 lin琳 ling玲 liu溜 long龙 lou楼 lu芦 luan峦 lun抡 luo萝 ma妈 mai埋 "
    "man瞒 mang芒 mao猫 me么 mei枚 men门 meng萌 mi眯 mian棉 miao苗 mie蔑 min民 ming明 miu谬 "
    "mo摸 mou谋 mu拇 na拿 nai乃 nan南 nang囊 nao挠 ne呢 nei馁 nen嫩 neng能 ni霓 nian蔫 "
    "niang娘 niao鸟 nie捏 ning狞 niu牛 nong脓 nu奴 nuan暖 nuo挪 ou欧 pa啪 pai拍 pan攀 pang庞 "
    "pao抛 pei胚 pen喷 peng抨 pi坯 pian篇 piao飘 pie撇 pin拼 ping坪 po坡 pou剖 pu扑 qi期 "
    "qia掐 qian牵 qiang枪 qiao敲 qie切 qin钦 qing青 qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 "
    "ran然 rang瓤 rao饶 re惹 ren壬 reng仍 ri日 rong戎 rou揉 ru茹 ruan软 rui蕊 run闰 ruo若 "
    "sa撒 sai腮 san三 sang桑 sao搔 se瑟 sen森 seng僧 sha砂 shai筛 shan珊 shang墒 shao梢 she奢 "
    "shen申 sheng声 shi师 shou收 shu蔬 shua刷 shuai摔 shuan栓 shuang霜 shui谁 shun吮 shuo说 "
    "si斯 song松 sou搜 su苏 suan酸 sui虽 sun孙 suo蓑 ta塌 tai胎 tan坍 tang汤 tao涛 te特 "
    "teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 tou偷 tu凸 tuan团 tui推 tun吞 tuo拖 wa挖 "
    "wai歪 wan弯 wang汪 wei威 wen瘟 weng嗡 wo蜗 wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 "
    "xin薪 xing星 xiong兄 xiu休 xu墟 xuan轩 xue靴 xun勋 ya压 yan焉 yang殃 yao邀 ye椰 yi一 "
    "yin茵 ying英 yo哟 yong拥 you幽 yu迂 yuan鸳 yue曰 yun耘 za匝 zai栽 zan咱 zang赃 zao遭 "
    "ze责 zei贼 zen怎 zeng增 zha扎 zhai摘 zhan瞻 zhang章 zhao招 zhe遮 zhen珍 zheng蒸 zhi芝 "
    "zhong中 zhou舟 zhu珠 zhua抓 zhuai拽 zhuan专 zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 "
    "zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨 "
)
"""Each sound with its first character in GB 2312, whose common characters are ordered by sound."""

_LEVEL_ONE: Final = (0xB0A1, 0xD7F9)
_ALIKE: Final = (
    "人入八 准淮 窨窖阴音荫 厕侧测则 己已巳 未末 土士 治冶 拔拨 折拆析 住往 目日 竣峻俊 项顶 "
    "防访仿 捡检 贷货 债责 券卷 正整 颌额 洽恰 谈淡 浓农 技枝 陪培倍 卒率 复覆 村材 问间 题提 "
    "决诀快 刹利 优忧 良艮 苗亩 遗遣 冷泠 兔免 晴睛 戊戌成 代伐 今令 处外 特持 待侍 "
    "曰日 业亚 于干千 天夭 刀力 走拜 造选"
)
"""Characters that are mistaken for one another, and (last) ones that say the same in a name."""

_OPPOSED: Final = (
    "上下 进出 增减 存贷 收支 内外 城乡 前后 新旧老 大小 多少 高低 长短 男女 买卖 公私 "
    "农工商林渔牧 失就 停投 解签履违 限规 国民 户企 生死 左右 东西南北 一二三 "
    "省市县区镇乡村街 开关 拆建 借贷 产销 供需"
)
"""Characters of which one in the place of another makes a thing of its own."""

_LOOKALIKES: Final = _ALIKE.split()
_OPPOSITES: Final = _OPPOSED.split()

LONG: Final = 8
"""A name of so many characters is known by any one slip (docs/choices.md)."""


def forgivable(words: str, form: str) -> bool:
    """Whether `words`, one character off a name, are that name ill written and no other thing.

    A slip writes a character of the same sound or looks; of two opposites side by side in a name
    (进出口) neither may fail, and a character more than the name has is a slip only said twice or
    as a light word. Letters may be any, digits none.
    """
    place = next((p for p, (a, b) in enumerate(zip(words, form, strict=False)) if a != b), -1)
    place = place if place >= 0 else min(len(words), len(form))
    if len(words) == len(form):
        return _slipped(words[place], form[place], len(form))
    if len(words) < len(form):
        return not _one_side(form, place) and (len(words) > _SHORT or form[place] not in _MORE)
    more = words[place]
    return more in _LIGHT or more == words[place - 1] or (more.isascii() and more.isalpha())


_SHORT: Final = 3
_MORE: Final = "新增"
"""Words of operation: what is left of a short name without one is another thing (新就业)."""
_LIGHT: Final = "总级的了之数量项"


def _slipped(said: str, meant: str, length: int) -> bool:
    if any(said in group and meant in group for group in _OPPOSITES):
        return False
    if said.isdigit() or meant.isdigit():
        return False
    if said.isascii() and meant.isascii():
        return True
    if length >= LONG or sound_alike(said, meant) or _looks(said, meant):
        return True
    return length >= _SURE and _a_letter_left_out(_sound(said), _sound(meant))


_SURE: Final = 5
"""A name of so many characters is known though a letter of one's sound was not typed."""


def _a_letter_left_out(one: str, other: str) -> bool:
    """Whether two sounds differ by one letter that one has inside or at its end (zun, zuan)."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if not shorter or len(longer) != len(shorter) + 1 or longer[0] != shorter[0]:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(1, len(longer)))


def sound_alike(said: str, meant: str) -> bool:
    """Whether two common characters are typed alike on a pinyin keyboard (树, 数)."""
    return _sound(said) == _sound(meant) != ""


def _looks(said: str, meant: str) -> bool:
    return any(said in group and meant in group for group in _LOOKALIKES)


def _one_side(form: str, place: int) -> bool:
    """Whether the character that fails stands beside its opposite (进出口 without 出)."""
    near = form[max(0, place - 1) : place + 2]
    missing = form[place : place + 1]
    return any(missing in g and any(c in g and c != missing for c in near) for g in _OPPOSITES)


@lru_cache(maxsize=4096)
def _sound(char: str) -> str:
    """How a common character is read, without tone, 翘舌 and 后鼻音 aside; "" for another one."""
    try:
        code = int.from_bytes(char.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    if not _LEVEL_ONE[0] <= code <= _LEVEL_ONE[1]:
        return ""
    return _SOUNDS[bisect_right(_CODES, code) - 1]


def _folded(sound: str) -> str:
    """A sound as it is typed by those who do not tell zh from z or ing from in."""
    plain = sound.replace("zh", "z").replace("ch", "c").replace("sh", "s")
    return plain.removesuffix("g") if plain.endswith(("ang", "eng", "ing")) else plain


_ENTRIES: Final = _FIRST_OF_A_SOUND.split()
_SOUNDS: Final = [_folded(entry[:-1]) for entry in _ENTRIES]
_CODES: Final = [int.from_bytes(entry[-1].encode("gb2312"), "big") for entry in _ENTRIES]
