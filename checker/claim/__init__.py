"""Claims: what the text says of each figure, and the chains and lists that figures stand in."""
