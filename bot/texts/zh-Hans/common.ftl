# 各处通用
plain = { $text }
lines = { $lines }
