"""The federal contribution, row by row: Art. 58 para. 3 AIG, Art. 16 VIntA, Art. 14 para. 1 SuG."""

from functools import reduce
from operator import or_
from typing import Any, Final

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.kinds import like
from kipcore.columns.ops import EXACT, YEARS, chosen
from kipcore.columns.work import Faults, Unit, Work
from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError, UndecidableError
from kipcore.findings.limit import Limit
from kipcore.kernels import contribution as kernel
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.own_funds import parity_law
from kipcore.types.doors import a_year
from kipcore.types.money import MOST_RAPPEN

__all__ = ["federal_contribution"]

_WHOLE: Final = "kipcore.programme_contribution"


def federal_contribution(
    frame: IntoFrameT,
    *,
    ceiling: str,
    canton: str | None = None,
    municipalities: str | None = None,
    together: str | None = None,
    cost: str | None = None,
    year: int | str,
    unit: Unit,
    into: str = "federal_contribution_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find what the Confederation pays at most for a year, for each row of a dataframe.

    Art. 58 para. 3 AIG: the same rule, and the same arithmetic, as `kipcore.federal_contribution`; a row is
    what one programme has for the year.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        ceiling: the column of the federal maximum of the year (*Höchstbetrag*).
        canton: the column of the canton's own funds.
        municipalities: the column of the own funds of its municipalities.
        together: instead of these two, the column of their sum, where the split is not known.
        cost: the column of the creditable cost; None if it is not to limit.
        year: the calendar year, from 2014; or the column of the years.
        unit: what the whole numbers in these columns count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column for the limit that binds ("ceiling", "parity", "cost"), if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column that holds no whole numbers.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already; half of the own funds.
        BadRowsError: rows without an amount, with one below zero or beyond 10**12 francs.
        OutsideRangeError, NotKnownError: a year without a ratio.
        UndecidableError: the law reads parity per programme, or counts the canton only and the split is not
            given.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> frame = pl.DataFrame({"ceiling": [6_500_000, 6_500_000], "own": [5_800_000, 9_000_000]})
    >>> kip.columns.federal_contribution(
    ...     frame, ceiling="ceiling", together="own", year=2015, unit="francs", reason="limit").rows()
    [(6500000, 5800000, 580000000, 'parity'), (6500000, 9000000, 650000000, 'ceiling')]
    """
    check_law(law)
    work = Work(frame, faults, reason)
    most = work.money("ceiling", ceiling, unit)
    own = _own_funds(work, canton, municipalities, together, unit, law)
    numerator, denominator = _ratio(work, year, law)
    at_parity = own
    by_row = isinstance(numerator, nw.Expr)
    if by_row or (numerator, denominator) != (1, 1):  # where own funds must be as much, nothing is to be done
        at_parity = work.step(kernel.largest_at_parity(own, numerator, denominator))
        named = tuple(column for column in (canton, municipalities, together) if column is not None)
        work.fault("contribution at parity too large", named, at_parity > MOST_RAPPEN, late=True)
    limit = most if cost is None else work.money("cost", cost, unit)
    amount = kernel.payable(most, at_parity, limit, work.ops)
    bounds = [(Limit.CEILING, most), (Limit.PARITY, at_parity), (Limit.COST, limit)]
    said = chosen([(amount == bound, which.value) for which, bound in bounds], "")
    return work.result(into, amount, said)  # type: ignore[no-any-return]


def _ratio(work: Work, year: Any, law: Law) -> tuple[Any, Any]:
    """Return the ratio of own funds to contribution, of one year or of the year in each row."""
    ratios = parity_law(law)
    if type(year) is not str:
        a_year("year", year)
        return _fitting(*ratios.one_year(year, _WHOLE))
    known: dict[int, tuple[int, int]] = {}
    for one in YEARS:
        try:
            known[one] = _fitting(*ratios.one_year(one, _WHOLE))
        except (NotKnownError, OutsideRangeError, UndecidableError) as error:
            if error.name != parameters.PARITY_RATIO.key:  # of no year at all can it be said
                raise
    found = work.whole("year", year, least=1, most=9999)
    work.fault(
        "year without a ratio of parity",
        (year,),
        ~found.is_in(list(known)),
        seen=nw.lit(value=True),
        late=True,
    )
    ratio = next(iter(known.values()), (1, 1))
    if all(other == ratio for other in known.values()):
        return ratio
    return (
        chosen([(found == one, pair[0]) for one, pair in known.items()], 1),
        chosen([(found == one, pair[1]) for one, pair in known.items()], 1),
    )


def _fitting(numerator: int, denominator: int) -> tuple[int, int]:
    """Refuse a ratio with which a quotient could be inexact."""
    if MOST_RAPPEN * denominator >= EXACT:
        raise InvalidValueError(
            "parity_ratio",
            f"{numerator}/{denominator}",
            f"a denominator of at most {EXACT // MOST_RAPPEN}",
            "some engines divide through floats: ask kipcore.federal_contribution row by row",
        )
    return numerator, denominator


def _own_funds(
    work: Work, canton: str | None, municipalities: str | None, together: str | None, unit: Unit, law: Law
) -> Any:
    """Return the own funds that count."""
    municipal = parity_law(law).municipal
    if together is not None and canton is None and municipalities is None:
        if not municipal:
            raise UndecidableError(
                questions.MUNICIPAL_FUNDS.key,
                together,
                "canton= and municipalities= apart",
                "this law counts the canton's own funds only: give the split",
            )
        return work.money("together", together, unit)
    if together is not None or canton is None or municipalities is None:
        raise InvalidValueError(
            "own funds",
            (canton, municipalities, together),
            "canton= and municipalities=, or together=",
            "name the columns of both parts, or of their sum",
        )
    parts = work.money("canton", canton, unit), work.money("municipalities", municipalities, unit)
    if not municipal:
        return parts[0]
    own = work.step(parts[0] + parts[1])
    half = MOST_RAPPEN // (200 if unit == "francs" else 2)
    most = (nw.col(one).max() > like(work.schema[one], half) for one in (canton, municipalities))
    work.fault(
        "own funds too large", (canton, municipalities), own > MOST_RAPPEN, seen=reduce(or_, most), late=True
    )
    return own
