from __future__ import annotations

from hypothesis import settings

# A slow machine is no wrong number, and a run that fails can be run again.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
