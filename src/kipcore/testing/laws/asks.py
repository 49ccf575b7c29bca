"""Ways to make the questions of a law from one drawing of facts."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.money import amounts
from kipcore.testing.suite import Facts
from kipcore.types.money import Chf

__all__ = ["CENT", "DAY", "LATER", "SUM", "Asks", "also", "changed", "days_between", "more"]

CENT = Chf.from_rappen(1)
"""One Rappen."""

DAY = timedelta(days=1)
"""One day."""

LATER = st.integers(1, 400).map(timedelta)
"""How much later: a day, or up to a year and a month."""

SUM = Chf(250_000_000_000)
"""Four of these are the largest amount there is: drawn sums stay within the bounds."""

Asks: TypeAlias = Callable[[st.DrawFn, Facts], tuple[Facts, ...]]
"""What makes the questions of a law from a drawing."""


def changed(change: Callable[[Facts], Facts]) -> Asks:
    """Ask one question, with some facts set as the law needs them: `change` returns those by name."""
    return lambda _, facts: ({**facts, **change(facts)},)


def also(change: Callable[[Facts], Facts]) -> Asks:
    """Ask the facts as drawn, and then with some of them changed."""
    return lambda _, facts: (facts, {**facts, **change(facts)})


def more(name: str, step: SearchStrategy[Any] | None = None) -> Asks:
    """Ask the facts as drawn, and then with more of one of them: of money, unless told otherwise.

    `more("on", LATER)` asks on a later day, `more("areas", st.tuples(st.sampled_from(...)))` with one more.
    """

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        extra = draw(amounts(least=CENT, most=SUM) if step is None else step)
        return (facts, {**facts, name: facts[name] + extra})

    return asks


def days_between(first: date, last: date, *turns: date, adversarial: bool = True) -> SearchStrategy[date]:
    """Return days of a stretch; if adversarial, often its ends and the days at which something turns."""
    whole = st.dates(first, last)
    return st.sampled_from([first, last, *turns]) | whole if adversarial else whole
