"""Notices of municipalities about their agreements with the canton."""

from typing import Final

import attrs

from kipcore.types.source import Certainty, Source

__all__ = ["DIETLIKON_AS_BEFORE", "DIETLIKON_KIP_2BIS", "DIETLIKON_KIP_3", "STALLIKON_KIP_3"]

_COMMUNAL: Final = Certainty.COMMUNAL

DIETLIKON_KIP_2BIS: Final = Source(
    certainty=_COMMUNAL,
    title="Gemeinde Dietlikon: Neuer Vertrag zur Umsetzung des KIP 2bis",
    url="https://nau.ch/ort/dubendorf/dietlikon-neuer-vertrag-zur-umsetzung-des-kip-2bis-66096198",
)
DIETLIKON_AS_BEFORE: Final = attrs.evolve(
    DIETLIKON_KIP_2BIS,
    certainty=Certainty.DERIVED,
    note="The notice on KIP 2bis says 'unchanged' and 'as until now', so class and rate are those of KIP 2.",
)
DIETLIKON_KIP_3: Final = Source(
    certainty=_COMMUNAL,
    title="Gemeinde Dietlikon: Leistungsvereinbarung Integrationsprogramm ab 2024",
    url="https://www.nau.ch/ort/dubendorf/dietlikon-schliesst-leistungsvereinbarung-integrationsprogramm-ab-66689319",
)
STALLIKON_KIP_3: Final = Source(
    certainty=_COMMUNAL,
    title="Gemeinde Stallikon: Beitritt zum KIP 3",
    url="https://www.nau.ch/ort/affoltern-am-albis/die-gemeinde-stallikon-genehmigt-den-beitritt-zum-kip-3-66349724",
)
