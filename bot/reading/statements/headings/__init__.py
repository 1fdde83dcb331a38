"""What stands over figures: words of operation and measure, titles, items of a list."""
