"""From figures to claims: what the words before and behind a figure say of it."""
