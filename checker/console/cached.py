"""``heshu cache``: where it is, how much it holds, and away with it."""

from __future__ import annotations

from checker.console.cache import clear, entries, place
from checker.console.output import complain, prepare, write
from checker.console.wrong import Wrong
from checker.messages import Lang, say


def show_cache(lang: Lang) -> int:
    """Print the folder of the cache, the number of files in it, and their size."""
    prepare(machine=False)
    try:
        folder = place()
        sizes = [path.stat().st_size for path in entries(folder)]
    except OSError as error:
        raise Wrong(say(lang, "cache.none", text=error.strerror or error)) from None
    write([say(lang, "cache.holds", path=folder, count=len(sizes), bytes=sum(sizes))])
    return 0


def clear_cache(lang: Lang) -> int:
    """Delete what the cache holds, and its folder."""
    prepare(machine=False)
    try:
        folder = place()
        count = clear(folder)
    except OSError as error:
        text = error.strerror or str(error)
        raise Wrong(say(lang, "error.unwritten", path=error.filename or "", text=text)) from None
    complain(say(lang, "cache.cleared", path=folder, count=count), lang)
    return 0
