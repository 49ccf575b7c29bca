"""Municipalities of the Canton of Zurich that the rules, figures and documents name.

The numbers of the Federal Statistical Office (BFS) were looked up one by one.
"""

from typing import Final

from kipcore.types.places import Canton, Municipality

__all__ = [
    "DIETIKON",
    "DIETLIKON",
    "EMBRACH",
    "FEHRALTORF",
    "GEROLDSWIL",
    "KLOTEN",
    "MAUR",
    "MEILEN",
    "SCHLIEREN",
    "STALLIKON",
    "THALWIL",
    "URDORF",
    "USTER",
    "WANGEN_BRUETTISELLEN",
    "WINTERTHUR",
    "ZURICH_CITY",
]

_ZH: Final = Canton.ZH

DIETIKON: Final = Municipality(243, "Dietikon", _ZH)
"""Dietikon; not to be confused with `DIETLIKON`."""
DIETLIKON: Final = Municipality(54, "Dietlikon", _ZH)
"""Dietlikon; not to be confused with `DIETIKON`."""
EMBRACH: Final = Municipality(56, "Embrach", _ZH)
"""Embrach."""
FEHRALTORF: Final = Municipality(172, "Fehraltorf", _ZH)
"""Fehraltorf."""
GEROLDSWIL: Final = Municipality(244, "Geroldswil", _ZH)
"""Geroldswil."""
KLOTEN: Final = Municipality(62, "Kloten", _ZH)
"""Kloten."""
MAUR: Final = Municipality(195, "Maur", _ZH)
"""Maur."""
MEILEN: Final = Municipality(156, "Meilen", _ZH)
"""Meilen."""
SCHLIEREN: Final = Municipality(247, "Schlieren", _ZH)
"""Schlieren."""
STALLIKON: Final = Municipality(13, "Stallikon", _ZH)
"""Stallikon."""
THALWIL: Final = Municipality(141, "Thalwil", _ZH)
"""Thalwil."""
URDORF: Final = Municipality(250, "Urdorf", _ZH)
"""Urdorf."""
USTER: Final = Municipality(198, "Uster", _ZH)
"""Uster."""
WANGEN_BRUETTISELLEN: Final = Municipality(200, "Wangen-Brüttisellen", _ZH)
"""Wangen-Brüttisellen."""
WINTERTHUR: Final = Municipality(230, "Winterthur", _ZH)
"""Winterthur."""
ZURICH_CITY: Final = Municipality(261, "Zürich", _ZH)
"""The City of Zurich (*Stadt Zürich*)."""
