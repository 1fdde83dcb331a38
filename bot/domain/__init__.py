"""The words of the trade as types: pure values, importing nothing of ours."""
