"""Press reports about the agreements of municipalities with the canton."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = ["GEROLDSWIL_KIP_1", "SCHLIEREN_KIP_1"]

_PRESS: Final = Certainty.PRESS
_LIMMATTAL: Final = "https://www.limmattalerzeitung.ch/limmattal/region-limmattal"

GEROLDSWIL_KIP_1: Final = Source(
    certainty=_PRESS,
    title="Limmattaler Zeitung: Weitere Gemeinde nutzt Integrationsprogramm des Kantons",
    url=f"{_LIMMATTAL}/weitere-gemeinde-nutzt-integrationsprogramm-des-kantons-127535845",
)
SCHLIEREN_KIP_1: Final = Source(
    certainty=_PRESS,
    title="Limmattaler Zeitung: Toni Brühlmann-Jecklin: «Wir legen Ausländern keinen roten Teppich aus»",
    url=f"{_LIMMATTAL}/toni-bruehlmann-jecklin-wir-legen-auslaendern-keinen-roten-teppich-aus-127336768",
)
