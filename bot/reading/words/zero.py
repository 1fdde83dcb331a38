"""Words for nothing done, and for the first one done (contract: Zero)."""

from typing import Final

from bot.reading.words import english
from bot.reading.words.model import Role, row

_NOT_ONE: Final = " ".join(
    f"{one}{word}{none}"
    for one in ("一", "1")
    for word in "个户家处次条项座套人场台间宗"
    for none in ("都没有", "也没有", "没有", "都没", "也没", "没", "未")
    if (one, word) != ("一", "个") or none not in ("都没有", "没有")
    if one == "一" or none not in ("没", "未")
)
"""Not a single one, with any counting word (改厕一户都没有)."""

_UNREPORTED: Final = " ".join(
    f"{one}{word}{none}"
    for one in ("一", "1")
    for word in "个户家处次条项座套"
    for none in ("没报", "没上报", "还没报", "未报", "未上报", "没有报")
)
"""One that has not been reported yet, which is no zero (签约1个没报)."""

_STILL_NONE: Final = " ".join(
    f"{still}{none}"
    for still in ("也", "还", "仍", "仍然", "依然", "依旧", "暂时")
    for none in (
        "没有进展", "没有新增", "没有变化", "没有增加", "没有新进展", "没进展", "没新增", "没变化",
        "无进展", "无新增", "无变化", "零进展", "未新增", "未有进展", "没动静",
    )
)  # fmt: skip
"""No movement with a word that likens it to another, or to last time's (在谈也没有新增)."""

ZERO: Final = (
    row(
        "no_movement",
        Role.NO_MOVEMENT,
        "还是零进展 仍是零进展 依然是零进展 依旧是零进展 都是零进展 "
        "无进展 零进展 无新增 没有新增 没有变化 没有进展 无变化 零新增 没进展 没变化 没新增 "
        "暂无进展 木有新项目 没有新换 没有新换的 没新换 没有新建 没有新建的 没新建 无新建 "
        "未有进展 尚无进展 暂无新增 无新进展 没有新进展 无新变化 无任何进展 毫无进展 "
        "0进展 0增长 零增长 木有进展 木有变化 木有新增 没得进展 没得变化 莫得进展 莫得变化 "
        "暂无变化 无增加 没有增加 没有新增加 未新增 未增加 零报告 0报告 0新增 无更新 没有更新 "
        "无增减 无增无减 没有增减 没增减 没增加 没有减少 没减少 没有再增加 没再增加 "
        "没有新项目 无新项目 没新项目 "
        "无新情况 没有突破 没突破 无突破 没有新到账 无新到账 无进度 没进度 没有进度 "
        "没动静 无动静 啥进展也没有 啥进展都没有 什么进展也没有 什么进展都没有 一点进展也没有 "
        "一点进展都没有 没啥进展 没什么进展 没有什么进展 "
        "没有任何进展 no_progress "
        "没发现 未发现 没有发现 没查出 未查出 没查到 "
        "no_change nothing_new 无新的进展 没有新的进展 没有动静 原地踏步 尚未有进展 "
        "未取得进展 尚未取得进展 没变 没变动 没有变动 没什么变化 没啥变化 没有什么变化 "
        "没有任何变化 不变 保持不变 维持不变 没有新的 没新的 没有新情况 没新情况 "
        + f"{_STILL_NONE} {english.NOT_MOVED}",
        "“无进展、零进展、无新增”记作没有变动",
        found_in=("本周无进展", "在谈没有变化"),
    ),
    row(
        "is_unreported",
        Role.PLAIN,
        _UNREPORTED,
        "“1个没报”说的是报送，不是 0",
        found_in=("签约1个没报",),
        not_in=("改厕一户没改",),
    ),
    row(
        "is_zero",
        Role.IS_ZERO,
        "为零 空白 暂无 没有 无 是零 全没有 仍为零 还是零 尚无 "
        "全部空白 还没有 也没有 零次 零个 一个没有 一个都没有 none 挂零 全为零 为空白 "
        "仍是零 没 仍为空白 全空白 也为零 全无 空缺 nil 依然为零 依旧为零 未破零 仍未破零 "
        "持平 同比持平 与上年持平 与去年持平 "
        "啥都没有 啥也没有 什么都没有 什么也没有 一样都没有 统统没有 通通没有 "
        "还是0 仍是0 仍为0 依然是0 依然0 依旧是0 仍然是0 依然是零 依旧是零 仍然是零 "
        "尚未破零 还未破零 未实现零突破 尚未实现零的突破 " + f"{_NOT_ONE} {english.NONE}",
        "“为零、暂无、没有、空白”就是 0",
        found_in=("签约暂无", "在谈项目为零", "改厕一户没改"),
        not_in=("有没有", "无法参会", "没有问题"),
    ),
    row(
        "breakthrough",
        Role.BREAKTHROUGH,
        "破零 实现零的突破 零的突破 实现零突破 实现破零 零突破 实现了零的突破 破0 实现了零突破 "
        "终于破零 终于实现零的突破 首次破零 率先破零 已经破零 成功破零 已破零 打破零 "
        "开门红 破蛋 破冰",
        "“破零”没有说数，要问是不是 1 个",
        found_in=("签约破零!!",),
        not_in=("尚未破零",),
    ),
)
