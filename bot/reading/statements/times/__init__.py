"""When a figure speaks of: its stretch, days that hold on, and what words of total take in."""
