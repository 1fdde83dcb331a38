"""What an act was done to: it is counted of the act, and not as an indicator of its own."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.reading.quantities.characters import any_soon, begins_at, is_at, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.hints import ACTED_ON
from bot.reading.text.tokens import Clause, Token

ACTS: Final = (
    "走访", "检查", "巡查", "排查", "督查", "督导", "督办", "服务", "调研", "视察", "察看", "查看",
    "抽查", "回访", "慰问", "指导", "帮扶", "参观", "观摩", "考察", "巡检", "抽检", "核查", "暗访",
    "检验", "检测", "约谈", "摸排", "普查", "复查", "维修", "维护", "养护", "管护", "清理", "清洗",
    "保养", "巡护", "评估", "了解", "规划", "设计", "包联", "包保", "保障", "调度", "跟踪", "跟进",
    "听取", "研究", "讨论", "审议", "拆除", "取缔", "关停", "关闭",
    "邀请", "培育", "帮助", "征集", "收集", "梳理", "辅导", "申报", "涉及",
    "发现", "查出", "租用", "租赁", "承租", "出租",
    "清扫", "租出", "浇灌", "装修",
    "项目规划建设", "主要建设", "项目设计建设", "建设内容", "建设内容为", "建设内容包括",
)  # fmt: skip
"""What is done to things that are there already, or not there yet."""

_JOINED: Final = (
    "发现", "查出", "排查", "整改", "解决", "协调", "办结", "化解", "更换", "走访", "检查", "招商",
    "外出", "培训",
)  # fmt: skip
"""How names begin that tell of a second act (检查发现隐患), and no object of the first."""

_ANY_ACT: Final = frozenset(ACTS)
_SECOND: Final = sorted({act[1] for act in ACTS})
_SEEN: Final = kind_of(_SECOND)
_BEFORE: Final = re.compile(
    rf"({'|'.join(ACTS)})(?:了|过|完)?(?:我市|全市|我县|全县|全区|全镇|辖区内?的?|域内|各类|重点|重大|违规|违法|违章|"
    r"有关|相关|部分|在建|病害|破损|损坏|缺失|问题|已|新)?$"
)
_LONGEST: Final = 8
_PAPERS: Final = (
    "材料", "资料", "台账", "手续", "名单", "清单", "方案", "报告", "档案", "图纸", "小组",
    "工作组", "检查组", "专班", "小分队", "工作队", "队伍", "参会", "参训", "参展", "到会", "出席",
    "专题汇报", "专题", "议题", "议案", "文件", "参加培训", "参加会议", "需求", "意愿", "诉求",
    "表的", "表格", "报表",
    "车位", "泊位", "停车位", "窗口", "床位", "摊位", "铺位", "充电桩", "出入口", "摄像头",
    "位子", "空位", "入口", "出口", "道闸", "灯", "微信群", "方面", "环节", "领域", "层面",
)  # fmt: skip
"""What belongs to a thing and is counted in its place (3个小组, 2个签约项目材料, 120个车位)."""
_PAPER_BEGINS: Final = kind_of(words[0] for words in _PAPERS)


def act_before(clause: Clause, place: int) -> str:
    """The act of which what begins at `place` of the text is the object, or an empty string."""
    if not clause.hints & ACTED_ON:
        return ""
    end = place - clause.start
    begin = end - _LONGEST if end > _LONGEST else 0
    if not any_soon(clause.text, begin, end - begin, _SEEN):
        return ""
    found = _BEFORE.search(clause.text[begin:end])
    return found[1] if found else ""


def object_of_an_act(
    clause: Clause, name: Token, place: int, vocabulary: Vocabulary, *, listed: bool = False
) -> bool:
    """Whether a name tells what was visited, inspected or served (检查停车场5个).

    `place` is where it begins, or the number before it; `listed` tells that it goes on a list of
    such objects. A name that tells of an act itself is none, nor what counts the finds of a look
    (排查隐患).
    """
    return bool(listed or act_before(clause, place)) and is_an_object(name, vocabulary)


def is_an_object(name: Token, vocabulary: Vocabulary) -> bool:
    """Whether what is named may be the object of an act: its name tells of none itself."""
    if name.words.removeprefix("已").startswith(_JOINED):
        return False
    if _names_an_act(name.words):
        return False
    return not tells_an_act(name.names, vocabulary)


_PLACES_OF_SERVICE: Final = ("服务点", "服务网点", "服务站", "服务中心")


def _is_in_a_noun(act: str, words: str) -> bool:
    """Whether an act is only part of what a place is called (快递服务点)."""
    return act == "服务" and any(place in words for place in _PLACES_OF_SERVICE)


def tells_an_act(names: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether the names of an indicator tell of a look themselves (走访企业, 排查隐患)."""
    forms = vocabulary.said.get(names[0], ()) if names else ()
    return any(_names_an_act(form) for form in forms)


@lru_cache(maxsize=4096)
def _names_an_act(words: str) -> bool:
    return any(act in words and not _is_in_a_noun(act, words) for act in ACTS)


def act_behind(clause: Clause, name: Token, vocabulary: Vocabulary) -> bool:
    """Whether an act follows its object (窨井盖排查500个)."""
    text, end = clause.text, name.end - clause.start
    follows = is_at(text, end + 1, _SEEN) and begins_at(text, end, ACTS)
    return follows and not tells_an_act(name.names, vocabulary)


_EVENTS: Final = ("培训", "整治", "演练", "宣传", "宣讲", "座谈", "会议", "观摩")
_MEETINGS: Final = re.compile(
    "(?:对接|洽谈|调度|会商|碰头)会?了?(?=[\\d一两二三四五六七八九十]+[场次])"
)
_EVENT_BEGINS: Final = kind_of(words[0] for words in (*_EVENTS, "对接", "洽谈", "调度", "碰头"))


def event_behind(clause: Clause, name: Token, vocabulary: Vocabulary) -> bool:
    """Whether an event follows a name that holds none (电商服务站培训3场, 停车场整治3处)."""
    text, end = clause.text, name.end - clause.start
    if begins_at(text, end, _OF_THE_WORK):
        end += 2
    if not is_at(text, end, _EVENT_BEGINS):
        return False
    event = next((one for one in _EVENTS if text.startswith(one, end)), None)
    if event is None:
        return _met(clause, name, vocabulary)
    forms = vocabulary.said.get(name.names[0], ())
    return not any(event in form for form in forms)


_OF_THE_WORK: Final = ("工作", "业务")
"""What may stand between a thing and an event about it (固投工作培训1次)."""


def _met(clause: Clause, name: Token, vocabulary: Vocabulary) -> bool:
    """Whether it is told how often one met about things (在谈项目对接2次)."""
    times = vocabulary.indicator(name.names[0]).uom in ("次", "场")
    return not times and _MEETINGS.match(clause.text, name.end - clause.start) is not None


def is_for_whom(clause: Clause, start: int, end: int) -> bool:
    """Whether what is counted from `start` to `end` is served by what follows (为高企3家办贷款)."""
    if not is_at(clause.text, start - clause.start - 1, _FOR):
        return False
    return len(clause.text[end - clause.start :].strip()) > 1


_FOR: Final = kind_of("为给替")


def own_name(clause: Clause, name: Token, place: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicator that counts the act itself by the noun that a name ends with (走访+企业)."""
    act = act_before(clause, place)
    if not act:
        return ()
    words = "".join((name.words, clause.text[name.end - clause.start :][:2]))
    for noun in (name.words[-2:], words[-2:], *_nouns(name, vocabulary)):
        if names := vocabulary.forms.get(act + noun):
            return names
    return ()


def _nouns(name: Token, vocabulary: Vocabulary) -> Iterator[str]:
    """With what the names of a thing end (企业 of 高企, which is 高新技术企业)."""
    return (form[-2:] for one in name.names for form in vocabulary.said.get(one, ()))


def goes_on_with(name: Token, acted: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether a name counts one more of what an act is counted by (走访规上企业5家、高企3家)."""
    forms = [form for one in acted for form in vocabulary.said.get(one, ())]
    nouns = [form[-2:] for form in forms if form[:-2] in _ANY_ACT]
    if (
        not nouns
        or name.words.removeprefix("已").startswith(_JOINED)
        or tells_an_act(name.names, vocabulary)
    ):
        return False
    return any(noun in nouns for noun in _nouns(name, vocabulary))


def alike(name: Token, acted: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether a name is of the group and counting word of what an act was done to (高企, 科小)."""
    one, other = vocabulary.indicator(name.names[0]), vocabulary.indicator(acted[0])
    return (one.group, one.uom) == (other.group, other.uom)


def treated(clause: Clause, place: int) -> bool:
    """Whether an act is done to what is counted at `place`, behind 对 (对签约的3个项目进行督导)."""
    text, at = clause.text, place - clause.start
    if "对" not in text:
        return False
    over = text.find("对", 0, at)
    done = max(text.find("进行", at), text.find("开展", at)) if over >= 0 else -1
    return done >= 0 and any(act in text[done : done + _LONGEST] for act in ACTS)


_OF_PROJECTS: Final = ("合同", "信息", "进度表", "汇总表", "照片", "填一下", "填报")
"""What is written of projects (签约的3个项目合同报一下)."""


def counts_papers(clause: Clause, end: int) -> bool:
    """Whether right behind `end` stands what is counted in the place of the thing named."""
    text, place = clause.text, end - clause.start
    if text[place : place + 2] == "项目":
        place += 2
        if begins_at(text, place, _OF_PROJECTS):
            return True
    opens = is_at(text, place, _PAPER_BEGINS)
    papers = opens and begins_at(text, place, _PAPERS)
    return papers and not text.startswith("报告完", place)
