"""The text in one way of writing, and its clauses with the tokens that stand in them."""
