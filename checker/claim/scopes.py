"""Whose a figure is: the words for a place as a whole and for its own level of government.

They are pieces of patterns; what else may stand beside them is each pattern's own.
"""

from __future__ import annotations

PLACES = "国省市县区州盟旗疆镇乡村"
"""What a place may be, as the last character of 全市, 我县."""
WHOLE = f"(?:全[{PLACES}]|我[{PLACES}])"
"""全市, 我县: the place that a text is about, with all that is in it."""
TIER = "(?:[省市县州区镇乡]?本级|[省市县州区镇乡]级)"
"""市本级, 县级: one level of government of the place, without those below it."""
