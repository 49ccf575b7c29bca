"""The table of provisions: what is encoded, by what, and what is not, and why."""

from typing import Final

from kipcore.law.coverage import aig, asylum, finance, practice, programme, questions, sug, vinta, vinta_money
from kipcore.law.coverage.row import Provision

__all__ = ["COVERAGE"]

COVERAGE: Final[tuple[Provision, ...]] = (
    *vinta.PROVISIONS,
    *vinta_money.PROVISIONS,
    *aig.PROVISIONS,
    *asylum.PROVISIONS,
    *sug.PROVISIONS,
    *programme.PROVISIONS,
    *finance.PROVISIONS,
    *practice.PROVISIONS,
    *questions.PROVISIONS,
)
"""Every row of the fact sheets from which the library was written, encoded or not."""
