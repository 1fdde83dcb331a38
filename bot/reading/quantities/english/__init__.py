"""Numbers and days as English says them, asked only where a text has words in Latin letters."""
