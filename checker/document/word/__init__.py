"""What a Word file holds: paragraphs with their styles, tables, and where their text comes from."""
