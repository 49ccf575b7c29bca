"""The rows of the fact sheet of the Canton of Zurich: what is encoded, by what, and what is not, and why."""

from typing import Final

from kipcore.cantons.zurich.law.coverage import (
    agreement,
    contradictions,
    figures,
    grants,
    iazh,
    kompakt,
    offices,
    programme,
)
from kipcore.law.coverage.row import Provision

__all__ = ["COVERAGE"]

COVERAGE: Final[tuple[Provision, ...]] = (
    *agreement.PROVISIONS,
    *contradictions.PROVISIONS,
    *figures.PROVISIONS,
    *grants.PROVISIONS,
    *iazh.PROVISIONS,
    *kompakt.PROVISIONS,
    *offices.PROVISIONS,
    *programme.PROVISIONS,
)
"""Every row of the fact sheet, encoded or not."""
