"""Quantities: numerals, units, the lexer that finds them in running text, and their intervals."""
