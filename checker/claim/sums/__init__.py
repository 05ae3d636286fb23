"""Sums: the lists of a text, what divides their totals, and which figures add up to which."""
