# 各处通用
plain = { $text }
strong = <b>{ $text }</b>
lines = { $lines }
