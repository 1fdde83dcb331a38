"""The second stage: every name, number, stretch and word that the reader knows, in order.

What is found in a text is looked at by one rule after the other, in stages. Each rule takes the
tokens and gives them back as they are by it, `with_` something told otherwise or `without_` what
is none; beside it stands what it is about. It may trust what those before it have told apart.
"""

from datetime import date

from bot.reading.quantities.english.letters import has_words
from bot.reading.scanning.called_on import with_called_on
from bot.reading.scanning.circumstances import with_effects, without_circumstances
from bot.reading.scanning.counted_names import with_counted_names
from bot.reading.scanning.days import as_days
from bot.reading.scanning.days_put_right import with_days_put_right
from bot.reading.scanning.days_to_wait import with_days_to_wait
from bot.reading.scanning.distances import with_distances
from bot.reading.scanning.english.meaning import as_meant_in_english
from bot.reading.scanning.festivals import without_festivals
from bot.reading.scanning.goals_first import with_goals_first
from bot.reading.scanning.goals_in_view import without_goals_in_view
from bot.reading.scanning.halves import with_halves
from bot.reading.scanning.inside_names import without_those_in_names, without_units_in_slips
from bot.reading.scanning.journeys import with_journeys
from bot.reading.scanning.kinds import with_kinds
from bot.reading.scanning.known_ones import with_known_ones
from bot.reading.scanning.levels import with_levels, with_levels_behind_changes, with_turns
from bot.reading.scanning.lunar import without_lunar_days
from bot.reading.scanning.masking import masked_by
from bot.reading.scanning.mentions import groups_in, names_in
from bot.reading.scanning.modals import with_modals
from bot.reading.scanning.moments import as_moments
from bot.reading.scanning.names_in_brackets import with_bracketed
from bot.reading.scanning.narrowing import narrowed
from bot.reading.scanning.none_found import with_none_found
from bot.reading.scanning.numbered import without_numbered
from bot.reading.scanning.numbers import quantities_in
from bot.reading.scanning.one_by_one import without_slogans
from bot.reading.scanning.parted_names import with_parted
from bot.reading.scanning.places import with_places
from bot.reading.scanning.planned_money import with_planned_money
from bot.reading.scanning.put_right import with_numbers_put_right
from bot.reading.scanning.quotas import with_quotas
from bot.reading.scanning.shares_of_names import with_shares
from bot.reading.scanning.so_many_days import with_days_back
from bot.reading.scanning.solved import with_solved
from bot.reading.scanning.superlatives import with_superlatives
from bot.reading.scanning.terms import with_terms
from bot.reading.scanning.that_time import (
    as_meant,
    with_same_days,
    with_what_is_mended_at_once,
    with_year_up_to_the_day,
)
from bot.reading.scanning.things_counted import with_things_counted
from bot.reading.scanning.until_now import without_verbs_until_now
from bot.reading.scanning.visits import with_places_gone_to, with_visits
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.scanning.ways import with_ways, with_what_is_done_all_the_same
from bot.reading.scanning.whole_tasks import (
    with_shares_of_tasks,
    with_tasks_done_first,
    with_whole_tasks,
)
from bot.reading.scanning.wording import words_beside, words_of
from bot.reading.text.hints import (
    AIMED,
    CHANGED,
    FINISHING,
    JOINED,
    MODAL,
    PEOPLE,
    TERMS,
    UNDER,
)
from bot.reading.text.tokens import Token, in_order


def scan(text: str, today: date, vocabulary: Vocabulary, hints: int) -> list[Token]:
    """The tokens of a normalised text, in order, none overlapping another.

    Names beat numbers (PM2.5, 三个一批), numbers beat words, a longer word beats a number inside it
    (零进展). `hints` is what the text may tell (`hints_in`).
    """
    names = _names(text, vocabulary)
    masked = masked_by(text, names)
    if groups := groups_in(masked, vocabulary):
        names, masked = in_order(names, groups), masked_by(masked, groups)
    tokens = in_order(names, _numbers_and_words(masked, today, vocabulary))
    tokens = _told_by_their_neighbours(text, tokens, vocabulary, hints)
    tokens = _listed_and_visited(text, tokens, vocabulary, hints)
    tokens = _dated(text, tokens, today, vocabulary, hints)
    tokens = _without_bywords(text, tokens, hints)
    tokens = _counted(text, tokens, vocabulary, hints)
    if hints & AIMED:
        tokens = _aimed_at(text, tokens, vocabulary)
    if has_words(masked):
        tokens = as_meant_in_english(text, tokens)
    if hints & AIMED:
        tokens = with_tasks_done_first(text, with_whole_tasks(text, tokens))
    if hints & FINISHING:
        tokens = with_ways(text, tokens, hints)
    return narrowed(text, with_parted(text, tokens, vocabulary), vocabulary)


def _names(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The units and indicators that are named, and who is called on."""
    names = names_in(text, vocabulary)
    names = without_units_in_slips(text, names, vocabulary)  # 固定姿产投资
    names = with_shares(text, names, vocabulary)  # 工业投资占固定资产投资的35.2%
    names = with_bracketed(text, names, vocabulary)  # 细颗粒物(PM2.5)平均浓度
    return with_called_on(text, names)  # @王主任


def _numbers_and_words(masked: str, today: date, vocabulary: Vocabulary) -> list[Token]:
    """The numbers, the stretches of time and the words of a text whose names are masked."""
    words = words_of(masked)
    quantities = quantities_in(masked, today, vocabulary, words)
    words = words_beside(masked, words, quantities)
    if vocabulary.home:
        words = [word for word in words if word.words not in vocabulary.home]
    return in_order(quantities, words)


def _told_by_their_neighbours(
    text: str, tokens: list[Token], vocabulary: Vocabulary, hints: int
) -> list[Token]:
    """What is a name, a day or a word of another kind by what stands right beside it."""
    tokens = without_lunar_days(text, tokens)  # 农历八月十五
    tokens = with_days_to_wait(text, tokens)  # 过两天签约3个
    if hints & JOINED:
        tokens = with_halves(text, tokens, vocabulary)  # 城镇和农村居民人均可支配收入
    tokens = without_those_in_names(text, tokens)  # 宏达项目
    tokens = with_journeys(text, tokens, vocabulary)  # 赴深圳招商2次
    tokens = without_numbered(text, tokens)  # 3号坝段
    tokens = without_verbs_until_now(text, tokens)  # 忙到现在
    if hints & CHANGED:
        tokens = with_levels(text, tokens)  # 提高5个百分点至60%
    tokens = with_none_found(text, tokens)  # 未发现安全隐患
    tokens = with_days_put_right(text, tokens)  # 昨天哦不对是前天
    return with_numbers_put_right(text, tokens, vocabulary)  # 签约3改2


def _listed_and_visited(
    text: str, tokens: list[Token], vocabulary: Vocabulary, hints: int
) -> list[Token]:
    """What marks the places of a list or calls a festival, and where and for what somebody went."""
    tokens = with_places(text, tokens)  # 1.外出招商3次2.在谈8个
    tokens = without_festivals(text, tokens)  # 五一期间
    tokens = with_visits(text, tokens, vocabulary)  # 走访食品、化工企业3家
    tokens = with_solved(text, tokens, vocabulary)  # 解决用工、融资等问题12个
    if hints & JOINED:
        tokens = with_places_gone_to(text, tokens)  # 先后到高新区、物流园走访企业8家
    return tokens


def _dated(
    text: str, tokens: list[Token], today: date, vocabulary: Vocabulary, hints: int
) -> list[Token]:
    """What is a day, and which, by its place or by the days before; levels behind changes."""
    tokens = as_days(text, tokens, today)  # 10.12改厕5户
    if hints & CHANGED:
        tokens = with_turns(text, tokens)  # 签约2变3
        tokens = with_levels_behind_changes(text, tokens)  # 下降6.5%,为43
    tokens = with_same_days(text, tokens)  # …;同期处置闲置土地45亩
    tokens = with_what_is_mended_at_once(text, tokens)  # 排查隐患342处,当日整改318处
    tokens = with_year_up_to_the_day(text, tokens)  # 截至8月20日,今年已改造…
    tokens = with_days_back(text, tokens, today, vocabulary)  # 三天改厕35户
    tokens = as_meant(text, tokens, today)  # 10月12家,上旬3家
    return as_moments(text, tokens, today)  # 报送时间:10月12日


def _without_bywords(text: str, tokens: list[Token], hints: int) -> list[Token]:
    """What is said by the way of a figure: its effects and circumstances, how far off a goal is."""
    tokens = with_effects(text, tokens)  # 带动今年…
    if hints & UNDER:
        tokens = without_circumstances(text, tokens)  # 受连续降雨影响
    tokens = with_distances(text, tokens)  # 距全面覆盖还差17个
    if hints & MODAL:
        tokens = with_modals(text, tokens)  # 今年能签约2个
    tokens = with_what_is_done_all_the_same(text, tokens)  # 下着雨还是跑了12家
    return with_kinds(text, tokens)  # 消防12次,燃气5次,工贸8次


def _counted(text: str, tokens: list[Token], vocabulary: Vocabulary, hints: int) -> list[Token]:
    """Which numbers count, and what: names, goals, money by contract, terms, who has the most."""
    if "了" in text:
        tokens = with_things_counted(tokens, vocabulary)  # 1300处隐患整改了1262处隐患
    tokens = with_counted_names(text, tokens)  # 签约、在谈两项均为零
    tokens = with_known_ones(text, tokens, vocabulary)  # 签约的3个项目已开工2个
    if hints & AIMED:
        tokens = with_quotas(text, tokens, vocabulary)  # 改厕下达310户
    tokens = with_planned_money(text, tokens, vocabulary)  # 签约1个,计划总投资3亿元
    if hints & TERMS and hints & PEOPLE:
        tokens = with_terms(text, tokens, vocabulary)  # 12场次,培训520人次
    tokens = with_superlatives(text, tokens)  # 永丰镇最多310户
    return without_slogans(text, tokens)  # 改一户、成一户


def _aimed_at(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """Which words of a goal lead to a figure of one."""
    tokens = without_goals_in_view(text, tokens)  # 锚定目标不放松
    tokens = with_shares_of_tasks(text, tokens)  # 完成年度建设任务的35%
    return with_goals_first(text, tokens, vocabulary)  # 全年任务320户,目前改厕298户
