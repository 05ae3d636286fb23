"""What is wrong with the settings, in words that are chosen only when they are said."""

from __future__ import annotations

from collections.abc import Iterable

from checker.messages import Lang, say


class SettingsError(Exception):
    """A setting that cannot be honoured.

    ``key`` is a message's key under ``config.``, ``values`` fill its placeholders. ``path`` is the
    file that holds the setting, None for the command line. ``known`` are the names that ``name``
    should have been one of.
    """

    def __init__(
        self,
        key: str,
        *,
        path: str | None = None,
        known: Iterable[str] = (),
        name: str = "",
        **values: object,
    ) -> None:
        super().__init__(f"{path or 'command line'}: {key} {name} {values}")
        self.path = path
        self._key, self._values = key, {"name": name, **values}
        self._name, self._known = name, tuple(known)

    def said(self, lang: Lang) -> str:
        """Return the sentence in ``lang``, with the nearest known name where one is near."""
        text = say(lang, f"config.{self._key}", **self._values)
        if self.path is not None:
            text = say(lang, "config.at", path=self.path, text=text)
        return guessed(text, self._name, self._known, lang)


def guessed(text: str, name: str, known: Iterable[str], lang: Lang) -> str:
    """Return ``text``, and behind it the one of ``known`` that ``name`` was probably meant to be.

    Where none is near, ``text`` alone.
    """
    from difflib import get_close_matches

    near = get_close_matches(name, tuple(known), 1)
    return say(lang, "error.maybe", text=text, guess=near[0]) if near else text
