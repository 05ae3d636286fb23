"""Tables understood: headers, units, labels, totals and parts, and what columns say of others."""
