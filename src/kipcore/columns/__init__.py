"""The rules on columns of the user's own dataframe, through narwhals: `pip install kipcore[columns]`.

Each function takes a dataframe of polars, pandas, pyarrow, duckdb, ibis, dask or pyspark, eager or lazy, and
returns it with a column more. It applies the rule of the same name with the same arithmetic.
"""

try:
    import narwhals.stable.v2 as _narwhals
except ModuleNotFoundError as _missing:
    raise ModuleNotFoundError('kipcore.columns needs narwhals: pip install "kipcore[columns]"') from _missing

from kipcore.columns.contribution import federal_contribution
from kipcore.columns.counts import decision_counts
from kipcore.columns.eligibility import in_local_population, may_benefit
from kipcore.columns.faults import RowFault
from kipcore.columns.flat_rate import integration_flat_rate
from kipcore.columns.interest import default_interest, reclaim_interest
from kipcore.columns.settlement import largest_advance, leftover_repayment, municipal_reimbursement
from kipcore.columns.windows import reimbursement_window_end, residence_permit_due

__all__ = [
    "RowFault",
    "decision_counts",
    "default_interest",
    "federal_contribution",
    "in_local_population",
    "integration_flat_rate",
    "largest_advance",
    "leftover_repayment",
    "may_benefit",
    "municipal_reimbursement",
    "reclaim_interest",
    "reimbursement_window_end",
    "residence_permit_due",
]

del _narwhals


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not the modules
