# 对机器人说的话：不用斜杠也认得，词与词之间用空格分开
spoken-lagging = 落后 落后榜 谁落后 排名 排行 进度
spoken-zero = 零 零榜 为零 空白 谁是零 谁还是零
spoken-who = 谁没报 未报 谁没交 没报
spoken-unit = 单位
spoken-indicator = 指标
spoken-trend = 走势 趋势
spoken-brief = 通报
spoken-export = 导出
spoken-help = 帮助 怎么用
