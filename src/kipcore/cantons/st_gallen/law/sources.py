"""Documents of and about the Canton of St Gallen."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = ["CEILINGS", "GRANTS", "KIP_2", "KIP_3", "USED"]

KIP_2: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton St.Gallen: Integrationsprogramm",
    url="https://www.integration.sg.ch/home/integrationsprogramm.html",
)
KIP_3: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton St.Gallen: Kantonales Integrationsprogramm",
    url="https://www.sg.ch/gesundheit-soziales/soziales/integration/kantonale-integrationsfoerderung/kantonales-integrationsprogramm.html",
)
CEILINGS: Final = Source(
    certainty=Certainty.PRESS,
    title="St. Galler Tagblatt: Zankapfel Integration zwischen Kanton und Gemeinden",
    url="https://www.tagblatt.ch/ostschweiz/werdenberg/zankapfel-integration-zwischen-kanton-und-gemeinden-ld.1096078",
)
USED: Final = Source(
    certainty=Certainty.PRESS,
    title="St. Galler Tagblatt: Integration, so viel geben St.Galler Gemeinden aus",
    url="https://www.tagblatt.ch/ostschweiz/integration-so-viel-geben-stgaller-gemeinden-aus-ld.1094300",
    note="One of two articles; which figure stands in which of them was not written down.",
)
GRANTS: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton St.Gallen: Projektunterstützung",
    url="https://www.integration.sg.ch/home/projektunterstuetzung.html",
)
