"""What stands on the pages of a PDF: runs of text, ruling lines, tables and the flow of prose."""
