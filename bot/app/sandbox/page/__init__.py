"""The page on 127.0.0.1: a messenger in which one person plays everybody."""
