# Used everywhere
plain = { $text }
lines = { $lines }
