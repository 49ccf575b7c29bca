"""How the flat rate follows the consumer price index (Art. 15 para. 2 VIntA): shared by what pays it."""

from datetime import date
from fractions import Fraction
from typing import Any, Final, NamedTuple

from kipcore.errors import InvalidValueError, NotKnownError, UndecidableError
from kipcore.findings.finding import Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, questions
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Parameter
from kipcore.rules.lookups import known
from kipcore.rules.nominal_flat_rate import RESETTLED
from kipcore.rules.steps import question_step
from kipcore.types.doors import a_year
from kipcore.types.money import Chf
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = [
    "READ",
    "READINGS",
    "Adjustment",
    "Adjustments",
    "adjust",
    "check_year",
    "index_steps",
    "year_that_counts",
]

READ: Final[tuple[Parameter[Any], ...]] = (
    parameters.CPI,
    parameters.CPI_LINK,
    parameters.CPI_OF_2020,
    parameters.INDEXED,
    parameters.INDEX_BASE,
    parameters.OFFICIAL_FLAT_RATE,
)
"""What of the law an adjustment reads."""
READINGS: Final[tuple[Question, ...]] = (
    questions.INDEX_DIRECTION,
    questions.INDEX_ROUNDING,
    questions.INDEX_YEAR,
    questions.TRANSITIONAL_AMOUNTS_INDEXED,
)
"""The open questions on which an adjustment can rest."""


class Adjustment(NamedTuple):
    """What a law says of the index for a calendar year, as far as it can be worked out."""

    points: Fraction
    base: Fraction
    step: int
    never_below: bool
    linked: bool
    sources: tuple[Source, ...]

    def of(self, amount: int) -> int:
        """Return an amount in Rappen adjusted to the index."""
        ratio = self.points / self.base
        found = kernel.adjusted(amount, ratio.numerator, ratio.denominator, self.step, int(self.never_below))
        return Chf.from_rappen(int(found)).rappen  # refuses what could not be explained


class Adjustments(dict[int, Adjustment]):
    """The adjustment of each calendar year under a law, each worked out once."""

    __slots__ = ("law",)

    def __init__(self, law: Law) -> None:
        super().__init__()
        self.law = law

    def __missing__(self, year: int) -> Adjustment:
        return self.setdefault(year, _adjustment(self.law, year))


def _adjustment(law: Law, year: int) -> Adjustment:
    """Work out the adjustment for a year: SEM adjusts at the end of a year for the following one."""
    october = date(year - 1, 10, 31)
    base = law.at(parameters.INDEX_BASE, date(year, 1, 1))
    published = known(law, parameters.CPI, october)
    link = None
    if published is None:
        published = law.at(parameters.CPI_OF_2020, october)
        link = law.at(parameters.CPI_LINK, date(year, 1, 1))
    cited = (published, base) if link is None else (published, link, base)
    step, never_below = _readings(law)
    return Adjustment(
        points=published.value if link is None else published.value * link.value,
        base=base.value,
        step=step,
        never_below=never_below,
        linked=link is not None,
        sources=tuple(entry.source for entry in cited),
    )


def check_year(paid_in: object) -> None:
    """Refuse what is not the year of a payment, or None."""
    if paid_in is not None:
        a_year("paid_in", paid_in)


def year_that_counts(law: Law, decided_on: date, paid_in: int | None) -> int:
    """Return the calendar year whose amount is paid, as the law reads it."""
    if paid_in is not None and paid_in < decided_on.year:
        raise InvalidValueError(
            "paid_in", paid_in, f"{decided_on.year} or later", "nothing is paid before the decision"
        )
    if law.reading(questions.INDEX_YEAR).name == "year of the decision":
        return decided_on.year
    if paid_in is None:
        raise NotKnownError(
            "paid_in", None, "the year of the payment", "give paid_in=2026; this law reads the index by it"
        )
    return paid_in


def _is_adjusted(law: Law, branch: int, year: int) -> bool:
    """Return whether an amount is adjusted in a year."""
    indexed = known(law, parameters.INDEXED, date(year, 12, 31))
    if branch == kernel.BEFORE or indexed is None or not indexed.value:
        return False
    return branch == kernel.FULL or law.reading(questions.TRANSITIONAL_AMOUNTS_INDEXED).name == "adjusted"


def adjust(law: Law, amount: int, branch: int, year: int) -> int:
    """Return a nominal amount, in Rappen, as it is paid in a year."""
    if not _is_adjusted(law, branch, year):
        return amount
    official = known(law, parameters.OFFICIAL_FLAT_RATE, date(year, 1, 1))
    if official is None:
        adjustments: Adjustments = law.resolved[Adjustments]
        return adjustments[year].of(amount)
    published: int = official.value.rappen
    statutory: int = law.at(parameters.FLAT_RATE, date(year, 12, 31)).value.rappen
    if branch == kernel.FULL or amount == statutory:
        return published
    if not statutory:
        raise UndecidableError(
            parameters.FLAT_RATE.key,
            "CHF 0.00",
            f"a flat rate above zero for {year}, to which the official amount is in proportion",
            "give the law the flat rate of the year, or no official amount",
        )
    step, never_below = _readings(law)
    return int(kernel.adjusted(amount, published, statutory, step, int(never_below)))


def _readings(law: Law) -> tuple[int, bool]:
    """Return the step in Rappen to which an amount is rounded, and whether it never falls below itself."""
    step = 100 if law.reading(questions.INDEX_ROUNDING).name == "to the franc" else 1
    return step, law.reading(questions.INDEX_DIRECTION).name != "up and down"


def index_steps(
    law: Law, nominal: int, branch: int, year: int, *, of_decision: bool = True
) -> tuple[Step, ...]:
    """Return the steps that say how the nominal amount became the amount of the year.

    Of a decision it is open which year counts; of a year it is not.
    """
    from kipcore.wording import indexation as say

    adjusted = _is_adjusted(law, branch, year)
    asked: list[Step] = []
    if branch in {kernel.REDUCED, RESETTLED} and _is_adjusted(law, kernel.FULL, year):
        asked.append(question_step(questions.TRANSITIONAL_AMOUNTS_INDEXED, law))
    if of_decision and (adjusted or branch == kernel.FULL):
        asked.append(question_step(questions.INDEX_YEAR, law))
    amount = Chf.from_rappen(adjust(law, nominal, branch, year))
    names: tuple[tuple[str, Any], ...] = (("year", year),)
    if not adjusted:
        text = say.OPEN if branch == kernel.BEFORE else say.NOMINAL
        return (Step("adjusted", text, amount, names, _indexed(law, year), steps=tuple(asked)),)
    official = known(law, parameters.OFFICIAL_FLAT_RATE, date(year, 1, 1))
    if official is not None:
        text, sources = say.OFFICIAL, (*_indexed(law, year), official.source)
        statutory = law.at(parameters.FLAT_RATE, date(year, 12, 31))
        if branch != kernel.FULL and nominal != statutory.value.rappen:
            text, sources = say.IN_PROPORTION, (*sources, statutory.source)
            names = (*names, ("official", official.value), ("statutory", statutory.value))
            asked += _asked_of_number(law, falls=official.value < statutory.value)
        return (Step("adjusted", text, amount, names, sources, steps=tuple(asked)),)
    adjustments: Adjustments = law.resolved[Adjustments]
    found = adjustments[year]
    asked += _asked_of_number(law, falls=found.points < found.base)
    names = (
        ("year", year),
        ("before", year - 1),
        ("index", _points(found.points)),
        ("base", _points(found.base)),
    )
    sources = (*_indexed(law, year), *found.sources)
    derived = Step("derived", say.LINKED if found.linked else say.DERIVED)
    return (Step("adjusted", say.ADJUSTED, amount, names, sources, steps=(derived, *asked)),)


def _asked_of_number(law: Law, *, falls: bool) -> list[Step]:
    """Return the questions on which the number of an adjustment rests."""
    asked = [question_step(questions.INDEX_ROUNDING, law)]
    return [*asked, question_step(questions.INDEX_DIRECTION, law)] if falls else asked


def _indexed(law: Law, year: int) -> tuple[Source, ...]:
    cited = known(law, parameters.INDEXED, date(year, 12, 31))
    return () if cited is None else (cited.source,)


def _points(index: Fraction) -> Text:
    """Return an index as it is written, to four decimals at most."""
    whole, rest = divmod(round(index * 10_000), 10_000)
    decimals = f"{rest:04}".rstrip("0") or "0"
    comma = f"{whole},{decimals}"
    return Text(comma, comma, comma, f"{whole}.{decimals}")
