"""The auditor's workpaper: every relation and every figure, as a workbook or as one page."""
