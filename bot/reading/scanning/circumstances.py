"""Under what circumstances something was done, which is no part of what is told of it."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_UNDER: Final = re.compile(
    "在[^,。;:!?\n在]{1,28}?(?:情况|条件|背景|影响|带动|推动|作用|努力|前提|基础|帮助|支持|关心|关怀|指导|领导|协调|压力|形势|局面|"
    "促进|拉动|加持|支撑|助力|合力|干扰|冲击|制约|配合|协助|陪同|带领|见证|组织|牵头|督促)之?下"
    "|在[^,。;:!?\n在]{1,20}?的?基础上"
    "|在(?:剔除|扣除|去除|核减)[^,。;:!?\n在]{1,20}?之?后"
    "|克服[^,。;:!?\n]{1,16}?(?:影响|困难|因素|干扰|压力|挑战)"
    "|[受因][^,。;:!?\n受因]{1,16}?(?:影响|制约|冲击|拖累|原因)"
)
"""在…的情况下, 在去年同期高基数的影响下, 在剔除5条线索之后, 受连续降雨影响."""
_NAMED: Final = Role.INDICATOR | Role.GROUP
_BRINGS: Final = "带动"


def without_circumstances(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; words for circumstances are one light piece, unless they name an indicator."""
    if (
        not ("在" in text and ("下" in text or "后" in text or "础上" in text))
        and "受" not in text
        and "因" not in text
        and "克服" not in text
    ):
        return tokens
    told = [Token(Role.FILLER, *m.span(), m[0], "circumstances") for m in _UNDER.finditer(text)]
    return _with_light(tokens, told) if told else tokens


def _with_light(tokens: list[Token], told: list[Token]) -> list[Token]:
    """The tokens with circumstances in the place of what they hold; both are in order."""
    kept: list[Token] = []
    place = 0
    for light in told:
        while place < len(tokens) and tokens[place].end <= light.start:
            kept.append(tokens[place])
            place += 1
        first = place
        while place < len(tokens) and tokens[place].start < light.end:
            place += 1
        inside = tokens[first:place]
        named = any(t.role & _NAMED or t.start < light.start or t.end > light.end for t in inside)
        kept += inside if named else [light]
    return kept + tokens[place:]


def with_effects(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 带动 before days or a total leads from one figure to another of its thing."""
    for place in range(len(tokens) - 1 if _BRINGS in text else 0):
        token, after = tokens[place], tokens[place + 1]
        leads = token.words == _BRINGS and after.start == token.end
        if leads and after.role & (Role.STRETCH | Role.TOTAL):
            tokens[place] = token.playing(Role.FILLER, "changes_nothing")
    return tokens
