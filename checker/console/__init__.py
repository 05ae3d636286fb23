"""What stands between click and the engine: help pages, usage errors, streams, files, progress."""
