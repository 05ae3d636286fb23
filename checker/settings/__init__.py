"""How a team works: which rules, how grave, for which files; and where that is written."""
