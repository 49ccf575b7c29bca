"""Pages and documents of the Canton of Zurich."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = ["KIP_PAGE_2014"]

_OFFICIAL: Final = Certainty.OFFICIAL

KIP_PAGE_2014: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KIP 2014-2017",
    url="http://www.integration.zh.ch/internet/justiz_inneres/integration/de/integrationspolitik/kip.html",
)
