"""The annotated copy: a comment at each finding's figure, in the author's own document.

One module a format. Each changes the file's bytes only where a comment needs it, so that whatever
a document holds beside its text (pictures, charts, fields, settings) comes through as it was.
"""
