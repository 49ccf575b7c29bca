"""What-ifs to draw: differences, sweeps, solutions, and what depends on a reading."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.law.current import LAW
from kipcore.rules.contribution import federal_contribution
from kipcore.rules.inverse import largest_contribution
from kipcore.testing.draws.findings import findings
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.statutes import statutes
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_3
from kipcore.types.text import LANGUAGES
from kipcore.whatif.axis import Axis
from kipcore.whatif.breakpoints import Breakpoint
from kipcore.whatif.change import Change
from kipcore.whatif.dependence import Dependence, Dependences, depends_on
from kipcore.whatif.difference import Difference, compare
from kipcore.whatif.law_diff import LawChange, LawDifference, diff
from kipcore.whatif.shown import Shown, shown
from kipcore.whatif.solve import Solution, solve
from kipcore.whatif.sweep import Sweep, sweep

__all__ = ["DRAWN", "axes"]

_MILLION: Final = Chf(1_000_000)


def axes(*, adversarial: bool = False) -> SearchStrategy[Axis]:
    """Return axes of amounts, of two to fifty points a franc apart.

    Args:
        adversarial: whether an axis may have a single point.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> list(find(kip.testing.axes(), lambda axis: True))
    [Chf('0.00'), Chf('1.00')]
    """
    first = amounts(most=_MILLION, adversarial=adversarial)
    steps = st.integers(0 if adversarial else 1, 49)
    return st.builds(lambda low, many: Axis.amounts(low, low + Chf(many), step=Chf(1)), first, steps)


def _sweeps() -> SearchStrategy[Sweep[Any, Any]]:
    return axes().map(lambda axis: sweep(largest_contribution, together=axis, during=KIP_3.term))


def _solutions() -> SearchStrategy[Solution[Any]]:
    return axes().map(
        lambda axis: solve(
            largest_contribution,
            together=axis,
            during=KIP_3.term,
            smallest=lambda finding: finding.value >= axis[-1],
        )
    )


def _breakpoints() -> SearchStrategy[Breakpoint[Any]]:
    return st.builds(_turn, amounts(most=_MILLION), st.integers(1, 20))


def _turn(ceiling: Chf, beside: int) -> Breakpoint[Any]:
    """Return where own funds stop to bind, and the ceiling begins to."""
    from kipcore.types.agreement import ProgrammeAgreement
    from kipcore.types.places import Canton

    agreement = ProgrammeAgreement(canton=Canton.ZH, period=KIP_3, ceiling=ceiling + Chf(1))
    axis = Axis.amounts(ceiling, ceiling + Chf(beside + 1), step=Chf(1))
    return sweep(federal_contribution, agreement, year=2024, together=axis).breakpoints[0]


def _differences() -> SearchStrategy[Difference[Any]]:
    pairs = st.tuples(amounts(most=_MILLION), st.integers(1, 10**6))
    return pairs.map(lambda pair: _difference(pair[0], pair[0] + Chf.from_rappen(pair[1])))


def _difference(before: Chf, after: Chf) -> Difference[Any]:
    found = largest_contribution(together=before, during=KIP_3.term)
    return compare(found, found.given(together=after))


def _dependences() -> SearchStrategy[Dependences[Any]]:
    found = amounts(most=_MILLION).map(lambda own: largest_contribution(together=own, during=KIP_3.term))
    return found.map(depends_on)


def _law_differences() -> SearchStrategy[LawDifference]:
    return statutes(values=1).filter(lambda law: law != LAW).map(lambda law: diff(LAW, law))


DRAWN: Final = {
    Axis: axes,
    Sweep: _sweeps,
    Solution: _solutions,
    Breakpoint: _breakpoints,
    Difference: _differences,
    Change: lambda: _differences().map(lambda difference: difference.facts[0]),
    Dependences: _dependences,
    Dependence: lambda: _dependences().map(lambda dependences: dependences.found[0]),
    LawDifference: _law_differences,
    LawChange: lambda: _law_differences().map(lambda difference: difference.changes[0]),
    Shown: lambda: st.builds(shown, findings(), st.sampled_from(LANGUAGES)),
}
