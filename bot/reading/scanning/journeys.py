"""赴外 said with the place itself: 赴深圳招商2次 is 赴外招商, where the office has such a name."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, by_start, roles_of
from bot.reading.words import Role

_GOING: Final = ("赴", "到", "去", "前往", "奔赴", "远赴")
_ON_THE_WAY: Final = re.compile(
    r"(?:等地|两地|三地|等城市|一带)?(?:开展|进行|考察|实地|精准|驻点|专题|上门|对接|跑|洽谈)*"
)
_SO_OFTEN: Final = re.compile(
    r"(?:活动|考察|推介|工作|洽谈|对接)*了?(?=:?[\d一二两三四五六七八九十]{1,3}(?:次|批|趟|回))"
)
_AND: Final = re.compile("[、和及与,]")


def with_journeys(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; a journey to a place elsewhere, and how often, is named by what is done there."""
    if not vocabulary.abroad or not roles_of(tokens) & Role.PLACE:
        return tokens
    found: list[Token] = []
    place = 0
    while place < len(tokens):
        end = _last_place(text, tokens, place) if tokens[place].role & Role.PLACE else place
        journey = _journey(text, tokens[place], tokens[end], vocabulary)
        found += [journey] if journey is not None else []
        place = end + 1
    return _with(tokens, found) if found else tokens


def _with(tokens: list[Token], journeys: list[Token]) -> list[Token]:
    """The tokens with journeys in the place of what stands in them; both are in order."""
    kept: list[Token] = []
    next_one = 0
    for token in tokens:
        while next_one < len(journeys) and journeys[next_one].end <= token.start:
            next_one += 1
        inside = next_one < len(journeys) and journeys[next_one].start < token.end
        kept += [] if inside else [token]
    return sorted([*kept, *journeys], key=by_start)


def _last_place(text: str, tokens: list[Token], place: int) -> int:
    """The last of the places that go on from one (深圳、东莞)."""
    last = place
    for later in range(place + 1, len(tokens)):
        between = text[tokens[last].end : tokens[later].start]
        if tokens[later].role & Role.PLACE and (not between or _AND.fullmatch(between)):
            last = later
        elif tokens[later].role != Role.BESIDE:
            break
    return last


def _journey(text: str, first: Token, last: Token, vocabulary: Vocabulary) -> Token | None:
    if not first.role & Role.PLACE:
        return None
    way = _ON_THE_WAY.match(text, last.end)
    place = way.end() if way is not None else last.end
    going = next((one for one in _GOING if text.endswith(one, 0, first.start)), "")
    for done, names in vocabulary.abroad.items() if going else ():
        often = _SO_OFTEN.match(text, place + len(done))
        if often is not None and text.startswith(done, place):
            start = first.start - len(going)
            return Token(
                Role.INDICATOR, start, often.end(), text[start : often.end()], "name", names
            )
    return None
