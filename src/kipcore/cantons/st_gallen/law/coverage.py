"""The rows of the fact sheets about the Canton of St Gallen: what is encoded, by what, and what is not."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["COVERAGE"]

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "SG-7.01",
        "KIP 2: Confederation and canton half each, about 3.4 million a year",
        by=("cost_shares", "programme_total", "parameters.PROGRAMME_SHARES", "kip.figures.SG_KIP_2_TOTAL"),
    ),
    Provision(
        "SG-7.02",
        "KIP 2bis and KIP 3: the same halves, about 3.3 million a year",
        by=("cost_shares", "kip.figures.SG_KIP_2BIS_TOTAL", "kip.figures.SG_KIP_3_TOTAL"),
        left_out="KIP 1: not seen",
    ),
    Provision(
        "SG-7.03",
        "Flat rates are passed on under ceilings by the average stock of 24 months; refund of what was paid",
        by=("municipal_ceilings", "municipal_refund", "parameters.STOCK_MONTHS"),
        left_out="that the pool is shared in proportion to the averages is inferred",
    ),
    Provision(
        "SG-7.04",
        "2018: 6.0 million offered, 4.2 claimed; Buchs, Nesslau; 2019: 15.5 million",
        by=(
            "figures.CEILINGS_2018_OFFERED",
            "figures.CEILINGS_2018_CLAIMED",
            "figures.BUCHS_2018_CEILING",
            "figures.BUCHS_2018_USED",
            "figures.NESSLAU_2018_CEILING",
            "figures.NESSLAU_2018_USED",
            "figures.POT_2019",
            "kip.figures.SG_2019_POT",
        ),
    ),
    Provision(
        "SG-7.05",
        "Project grants in the week against racism: at most half of the budget",
        by=("anti_racism_grant", "parameters.ANTI_RACISM_GRANT_SHARE"),
    ),
)
"""The rows of the fact sheets about the canton."""
