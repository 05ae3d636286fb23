"""Wrong use of the command line, told in the user's language; kept apart from all of click."""

from __future__ import annotations

from checker.messages import Lang, say


class Wrong(Exception):  # noqa: N818 (it is the user's, not ours)
    """A usage error whose ``message`` is already in the user's language.

    ``command`` is the one that was used wrongly, as typed, where that is known. Without ``hint``
    its help page would not help: something else is wrong.
    """

    def __init__(self, message: str, command: str = "", *, hint: bool = True) -> None:
        super().__init__(message)
        self.message = message
        self.command = command
        self.hint = hint

    def said(self, lang: Lang) -> str:
        """Return one line that says what was wrong, and where to look."""
        if not (self.command and self.hint):
            return self.message
        return say(lang, "error.see_help", text=self.message, command=self.command)
