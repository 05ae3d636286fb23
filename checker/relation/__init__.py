"""Relations: claims joined by a rule, the arithmetic between them, and the one judge."""
