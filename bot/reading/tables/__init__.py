"""Tables pasted from a spreadsheet: cells under headings, read by their places."""
