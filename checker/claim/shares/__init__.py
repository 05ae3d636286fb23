"""Shares: the wholes that they are said of, and which of them together make up a whole."""
