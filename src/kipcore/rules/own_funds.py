"""What the parity rules share: own funds at the door, the ratio of the law, and how both are told."""

from fractions import Fraction
from typing import Any, Final

from kipcore.errors import OutsideRangeError, UndecidableError
from kipcore.findings.finding import Finding, Step
from kipcore.law import parameters, questions
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.own_funds import OwnFunds, each_once, one_by_one, pairs_of
from kipcore.types.places import Canton
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = [
    "CITATIONS",
    "ParityLaw",
    "at_parity_step",
    "basis",
    "cited_ratios",
    "counted",
    "funds_by_year",
    "kept",
    "own_funds_steps",
    "parity_law",
    "parity_text",
    "ratio_step",
    "stated",
    "year_of",
]


CITATIONS: Final = (
    Citation(AIG, "58", "3"),
    Citation(VINTA, "16", "2"),
    Citation(VINTA, "16", "3"),
)
"""The provisions on which every rule about the contribution stands."""


class ParityLaw(dict[int, tuple[int, int]]):
    """What a law says of parity: the readings, and the ratio of each year, looked up once."""

    __slots__ = ("law", "municipal")

    def __init__(self, law: Law) -> None:
        super().__init__()
        self.law = law
        counts = law.reading(questions.MUNICIPAL_FUNDS)
        self.municipal: bool = counts.name == "canton and municipalities"

    @property
    def per_year(self) -> bool:
        """Whether parity is read year by year; only rules about years of a programme ask."""
        found: bool = self.law.resolved[_reads_per_year]
        return found

    def __missing__(self, year: int) -> tuple[int, int]:
        ratio = self.during(DateRange.of_years(year))
        return self.setdefault(year, (ratio.numerator, ratio.denominator))

    def during(self, during: DateRange) -> Fraction:
        """Return the ratio of own funds to federal contribution that holds throughout a range."""
        return self.law.throughout(parameters.PARITY_RATIO, during)[0].value

    def one_year(self, year: int, ask: str) -> tuple[int, int]:
        """Return the ratio of a year, if parity is read year by year."""
        if not self.per_year:
            raise UndecidableError(
                "year",
                year,
                "all years of the programme together",
                f"parity is read per programme: ask {ask}",
            )
        return self[year]


def _reads_per_year(law: Law) -> bool:
    return law.reading(questions.PARITY_TEST).name == "per year"


def parity_law(law: Law) -> ParityLaw:
    """Return what a law says of parity."""
    found: ParityLaw = law.resolved[ParityLaw]
    return found


def counted(canton: Any, municipalities: Any, together: Any, reading: ParityLaw, home: Canton | None) -> int:
    """Return the own funds that count, in Rappen, after checking them."""
    if (
        type(canton) is Chf
        and type(municipalities) is Chf
        and together is None
        and reading.municipal
        and canton.rappen >= 0
        and municipalities.rappen >= 0
        and (total := canton.rappen + municipalities.rappen) <= MOST_RAPPEN
    ):  # by far the most usual case, without an object in between
        return total
    return _made(canton, municipalities, together).rappen(municipal=reading.municipal, home=home)


def _made(canton: Any, municipalities: Any, together: Any) -> OwnFunds:
    facts: dict[str, Any] = {"canton": canton, "municipalities": municipalities, "together": together}
    return OwnFunds(**facts)


def kept(municipalities: Any) -> Any:
    """Return the money of municipalities as a finding keeps it: hashable, and in order."""
    return municipalities if type(municipalities) is Chf else one_by_one(municipalities)


def funds_by_year(
    name: str,
    given: Any,
    kind: type,
    agreement: ProgrammeAgreement,
    *,
    whole: bool,
    years: list[int] | None = None,
) -> tuple[tuple[int, Any], ...]:
    """Return yearly facts as sorted pairs, each year once.

    The years must lie in the agreement; they must be all of its years if it is looked at as a whole,
    or exactly the years named.
    """
    such = "{2024: Chf(211_043)}" if kind is Chf else "{2024: OwnFunds(together=Chf(211_043))}"
    pairs = pairs_of(name, given, such=such)
    for year, value in pairs:
        exactly("year", year, int, "write the year as int")
        agreement.check_year(year)
        exactly(name, value, kind, f"give a {kind.__name__} for each year")
        if kind is Chf:
            at_least_zero(name, value)
    if years is None:
        years = list(agreement.years) if whole else []
    each_once(name, [year for year, _ in pairs])
    there = {year for year, _ in pairs}
    if not pairs or not there.issuperset(years) or (years and len(there) > len(years)):
        raise OutsideRangeError(
            name,
            sorted(there),
            f"the years {', '.join(map(str, years or agreement.years))}",
            "give each of these years and no other; unknown is never zero",
        )
    return tuple(sorted(pairs, key=lambda pair: int(pair[0])))


def stated(finding: Finding[Any]) -> OwnFunds:
    """Return the own funds that a finding was asked about."""
    inputs = finding.inputs
    return _made(inputs["canton"], inputs["municipalities"], inputs["together"])


def own_funds_steps(own: OwnFunds, law: Law) -> Step:
    """Return the step about own funds, with its parts."""
    from kipcore.wording import own_funds as say

    municipal = parity_law(law).municipal
    parts: tuple[Step, ...]
    if own.together is not None:
        parts = (Step("together", say.TOGETHER, own.together),)
    else:
        named = own.municipalities if isinstance(own.municipalities, tuple) else ()
        parts = (
            Step("canton", say.CANTON, own.canton),
            Step(
                "municipalities",
                say.MUNICIPALITIES if municipal else say.MUNICIPALITIES_LEFT_OUT,
                own.municipal_total,
                steps=tuple(
                    Step(f"municipality_{who.bfs_number}", say.MUNICIPALITY, amount, (("name", who),))
                    for who, amount in named
                ),
            ),
        )
    total = Chf.from_rappen(own.rappen(municipal=municipal, home=None))
    parts = (*parts, question_step(questions.MUNICIPAL_FUNDS, law))
    return Step("own_funds", say.OWN_FUNDS, total, steps=parts)


def cited_ratios(law: Law, *stretches: DateRange) -> tuple[Cited[Fraction], ...]:
    """Return the parity ratios that hold in some stretches, each once; within one there is one value."""
    held = (entry for stretch in stretches for entry in law.throughout(parameters.PARITY_RATIO, stretch))
    return tuple(dict.fromkeys(held))


def ratio_step(cited: tuple[Cited[Fraction], ...], *below: Step) -> Step:
    """Return the step about the ratio of the law; its value is a tuple only if the ratio changed."""
    from kipcore.wording import contribution as say

    ratios = tuple(dict.fromkeys(entry.value for entry in cited))
    value = ratios[0] if len(ratios) == 1 else ratios
    return Step("parity_ratio", say.RULE_OF_RATIO, value, sources=_sources(cited), steps=below)


def at_parity_step(at_parity: Chf, cited: tuple[Cited[Fraction], ...], law: Law, text: Text) -> Step:
    """Return the step about what own funds allow."""
    ratios = tuple(dict.fromkeys(entry.value for entry in cited))
    from kipcore.wording import own_funds as say

    asked = (question_step(questions.PARITY_TEST, law),)
    text = text if at_parity else say.AT_RATIO_NOTHING
    return Step("at_parity", text, at_parity, (("ratio", ratios),), _sources(cited), steps=asked)


def parity_text(cited: tuple[Cited[Fraction], ...]) -> Text:
    """Return the sentence for own funds that must be as high, or in a ratio."""
    from kipcore.wording import own_funds as say

    return say.AT_PARITY if all(entry.value == 1 for entry in cited) else say.AT_RATIO


def _sources(cited: tuple[Cited[Fraction], ...]) -> tuple[Source, ...]:
    return tuple(entry.source for entry in cited)


def basis(law: Law, during: DateRange) -> tuple[Source, ...]:
    """Return the legal basis of contributions from the credit, each that held during the range."""
    held = law.timeline(parameters.CREDIT_BASIS).entries
    return tuple(
        entry.source for entry in held if isinstance(entry, Cited) and entry.during.intersects(during)
    )


def year_of(finding: Finding[Any]) -> DateRange:
    """Return the calendar year that a finding is about."""
    return DateRange.of_years(finding.inputs["year"])
