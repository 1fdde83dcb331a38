# Used everywhere
plain = { $text }
strong = <b>{ $text }</b>
lines = { $lines }
