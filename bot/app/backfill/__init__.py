"""Reading a chat export of Telegram Desktop into the ledger, with the code of live messages."""
