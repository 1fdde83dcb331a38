# 通报(文字只取自已发布的榜)
brief-title = 关于{ $group }进展情况的通报({ $day })
brief-counts-first = 截至目前,承担{ $group }任务的 { $units } 个单位中,{ $now } 个单位仍为空白。
brief-counts = 截至目前,承担{ $group }任务的 { $units } 个单位中,{ $now } 个单位仍为空白;上期({ $day })为 { $before } 个。
brief-broke-through = 实现破零的 { $count } 个单位:{ $names }。
brief-again = 连续在榜的 { $count } 个单位:{ $names }。
brief-silent = 今年以来未报送的 { $count } 个单位:{ $names }。
brief-reported-zero = 报送为零的 { $count } 个单位:{ $names }。
brief-relapsed = 重新回到零的 { $count } 个单位:{ $names }。
brief-total = { $indicator }:上报 { $value },认定 { $recognised }。
