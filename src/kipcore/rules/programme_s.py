"""Programme S: what the Confederation pays for persons with protection status S, and its employment target.

A programme of national importance under Art. 58 para. 3 AIG and Art. 21 VIntA, beside the cantonal
programmes: neither flat rate nor part of their credit, and no co-financing is asked for.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from kipcore.errors import InvalidValueError, OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import goals as goals_kernel, programme_s as kernel
from kipcore.law import parameters, provisions_goals as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.doors import check_law
from kipcore.rules.goals import MOST_PERSONS, check_counts, percent, required_steps
from kipcore.rules.lookups import known
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange, first_of_next_month
from kipcore.types.doors import a_year, an_int, exactly
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["programme_s_contribution", "programme_s_target"]

_CITATIONS: Final = (Citation(AIG, "58", "3"), Citation(VINTA, "21"))


def programme_s_contribution(*, persons: int, during: DateRange, law: Law = LAW) -> Finding[Chf]:
    """Find what Programme S pays a canton for some months (*Beitrag des Programms S*).

    Art. 58 para. 3 AIG, Art. 21 VIntA; decisions of the Federal Council: 250 francs per person with
    protection status S and month, paid quarterly from the first extension to 4 March 2025; how often on
    other days is not known. Whether the month of April 2022, in which the programme began, was paid for is
    not known, nor is the amount since 5 March 2026. Neither is the day of the month on which persons are
    counted: the caller states the number, and asks apart for months with different numbers. What was paid
    for a person reduces that person's flat rate later (Art. 15 para. 2bis VIntA, `integration_flat_rate`).

    Laws: additive over months and over persons; a month outside the programme pays nothing, it is
    refused.

    Args:
        persons: number of persons with protection status S, the same in each month.
        during: whole calendar months, from the first day of one to the last day of one.
        law: the law to apply.

    Returns:
        The contribution for all persons and months, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative number; days that are not whole months; more than 10**12 francs.
        OutsideRangeError: months in which the programme does not run, an open range.
        NotKnownError: a month that is only partly known to be in the programme, or whose amount is not known.
        UndecidableError: a month within which amount or programme change.

    >>> import kipcore as kip
    >>> found = kip.programme_s_contribution(persons=1, during=kip.DateRange.of_years(2024))
    >>> found.value, found.figures["quarter_2024_1"]
    (Chf('3000.00'), Chf('750.00'))
    """
    an_int("persons", persons, 0, MOST_PERSONS)
    exactly("during", during, DateRange, "give a closed DateRange of whole months")
    check_law(law)
    first, _ = during.closed()
    after = during.day_after()
    if first.day != 1 or after is None or after.day != 1:
        raise InvalidValueError(
            "during", str(during), "whole calendar months", "begin on a first and end on a last of a month"
        )
    by_quarter: dict[tuple[int, int], tuple[int, int]] = {}
    for month in _months(during):
        _check_runs(month, law)
        monthly = law.throughout(parameters.PROGRAMME_S_MONTHLY, month)[0].value.rappen
        quarter = (month.years[0], _quarter(month.closed()[0]))
        months, paid = by_quarter.get(quarter, (0, 0))
        by_quarter[quarter] = (months + 1, paid + kernel.contribution(persons, 1, monthly))
    total = sum(paid for _, paid in by_quarter.values())
    Chf.from_rappen(total)  # refuses what could not be explained
    lines = tuple((*quarter, *line) for quarter, line in by_quarter.items())
    return Finding(PROGRAMME_S_CONTRIBUTION, law, (persons, during), (total, lines))


def _check_runs(month: DateRange, law: Law) -> None:
    """Refuse a month in which the programme does not run; one that is only partly known is not known."""
    if not law.throughout(parameters.PROGRAMME_S_RUNS, month)[0].value:
        raise OutsideRangeError(
            "during",
            str(month),
            "months in which the programme runs",
            "leave the other months out: none is paid for",
        )


def _quarter(day: date) -> int:
    return (day.month + 2) // 3


def _months(during: DateRange) -> Iterator[DateRange]:
    """Yield the whole months of a range that is made of them."""
    first, last = during.closed()
    while first <= last:
        following = first_of_next_month(first)
        end = DateRange(following, None).day_before()
        yield DateRange(first, end)
        first = following


def _contribution_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import programme_s as say

    persons, during = finding.facts
    total, lines = finding.outcome
    law = finding.law
    first, last = during.closed()
    monthly = _each(law.timeline(parameters.PROGRAMME_S_MONTHLY).entries, during)
    amounts = tuple(dict.fromkeys(entry.value for entry in monthly))
    phases = law.throughout(parameters.PROGRAMME_S_RUNS, during)
    steps = [
        Step(
            "programme_s_contribution",
            say.CONTRIBUTION,
            Chf.from_rappen(total),
            (("during", during), ("persons", persons)),
        ),
        Step(
            "phases",
            say.PHASES,
            tuple(phase.during for phase in phases),
            sources=tuple(phase.source for phase in phases),
        ),
        Step(
            "monthly",
            say.MONTHLY,
            amounts[0] if len(amounts) == 1 else amounts,
            sources=tuple(entry.source for entry in monthly),
        ),
    ]
    quarters = tuple(
        Step(
            f"quarter_{year}_{quarter}",
            say.QUARTER,
            Chf.from_rappen(paid),
            (("year", year), ("quarter", quarter), ("months", months)),
        )
        for year, quarter, months, paid in lines
    )
    rhythm = [known(law, parameters.PROGRAMME_S_QUARTERLY, day) for day in (first, last)]
    quarterly = [entry for entry in rhythm if entry is not None and entry.value]
    if quarterly:
        sources = tuple(dict.fromkeys(entry.source for entry in quarterly))
        steps.append(Step("quarters", say.QUARTERLY, sources=sources, steps=quarters))
    else:
        steps.append(Step("quarters", say.QUARTERS, steps=quarters))
    if None in rhythm:
        steps.append(Step("rhythm", say.RHYTHM_UNKNOWN))
    steps.append(Step("counted_by_caller", say.COUNTED))
    return tuple(steps)


def _each(entries: tuple[Any, ...], during: DateRange) -> tuple[Cited[Chf], ...]:
    """Return the cited entries that hold on some day of a range."""
    return tuple(entry for entry in entries if isinstance(entry, Cited) and entry.during.intersects(during))


PROGRAMME_S_CONTRIBUTION: Final[Rule[Chf]] = Rule(
    function=programme_s_contribution,
    title=Text(
        "Was zahlt das Programm S für einige Monate?",
        "Combien le Programme S verse-t-il pour quelques mois ?",
        "Quanto versa il Programma S per alcuni mesi?",
        "What does Programme S pay for some months?",
    ),
    citations=_CITATIONS,
    inputs=("persons", "during"),
    parameters=(
        parameters.PROGRAMME_S_MONTHLY,
        parameters.PROGRAMME_S_QUARTERLY,
        parameters.PROGRAMME_S_RUNS,
    ),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_contribution_steps,
)


def programme_s_target(*, employed: int, persons: int, year: int, law: Law = LAW) -> Finding[bool]:
    """Find whether the employment target for status S is reached (*Zielwert der Erwerbstätigenquote*).

    Decisions of the Federal Council: 40 per cent by the end of 2024; 50 per cent by the end of 2025 of
    the persons with at least three years' stay. A canton five percentage points below the second target
    draws up an action plan from 2026 and, if that is not enough, has its system evaluated from outside;
    its labour market is taken into account too, so the rate alone does not decide. There is no
    financial malus. What missing the first target meant for a canton was not found, nor which persons
    are in the rate, such as by age: the caller counts.

    Laws: more employed persons never turn yes into no, and never call for an action plan that was not
    called for; the missing number is the least that reaches the target.

    Args:
        employed: how many of the persons are in employment at the end of the year.
        persons: how many persons with protection status S count.
        year: the year at whose end the target holds.
        law: the law to apply.

    Returns:
        Whether the target is reached.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative number, more employed than persons.
        UndecidableError: nobody to count; a target that changes within the year.
        NotKnownError: a year other than 2024 and 2025.

    >>> import kipcore as kip
    >>> found = kip.programme_s_target(employed=38, persons=100, year=2025)
    >>> found.value, found.figures["missing"], found.figures["action_plan"]
    (False, 12, True)
    """
    check_counts("employed", employed, "persons", persons)
    a_year("year", year)
    check_law(law)
    during = DateRange.of_years(year)
    target = law.throughout(parameters.PROGRAMME_S_TARGET, during)[0].value
    law.throughout(parameters.PROGRAMME_S_STAY, during)  # who counts must be known
    holds = goals_kernel.is_reached(employed, persons, target.numerator, target.denominator)
    required = goals_kernel.required(persons, target.numerator, target.denominator)
    margin = known(law, parameters.PROGRAMME_S_MARGIN, date(year, 12, 31))
    below = None
    if margin is not None:
        distance = margin.value
        below = int(
            goals_kernel.is_below(
                employed,
                persons,
                target.numerator,
                target.denominator,
                distance.numerator,
                distance.denominator,
            )
        )
    return Finding(PROGRAMME_S_TARGET, law, (employed, persons, year), (int(holds), required, below))


def _target_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import programme_s as say

    employed, persons, year = finding.facts
    holds, required, below = finding.outcome
    law, last = finding.law, date(year, 12, 31)
    target = law.at(parameters.PROGRAMME_S_TARGET, last)
    stay = law.at(parameters.PROGRAMME_S_STAY, last)
    names = (("year", year), ("employed", employed), ("persons", persons))
    steps = [
        Step("programme_s_target", say.TARGET_REACHED if holds else say.TARGET_MISSED, bool(holds), names),
        Step(
            "target",
            say.TARGET,
            target.value,
            (("share", percent(target.value)),),
            (target.source,),
        ),
        Step("stay", say.STAY if stay.value else say.ANY_STAY, stay.value, sources=(stay.source,)),
        *required_steps(employed, required),
    ]
    margin = known(law, parameters.PROGRAMME_S_MARGIN, last)
    if margin is None:
        steps.append(Step("no_consequence", say.CONSEQUENCE_UNKNOWN))
    else:
        steps.append(
            Step(
                "action_plan",
                say.ACTION_PLAN if below else say.NO_ACTION_PLAN,
                bool(below),
                (("points", str(margin.value * 100)),),
                (margin.source,),
            )
        )
        steps.append(Step("no_malus", say.NO_MALUS, sources=(law_text.NO_MALUS,)))
    return tuple(steps)


PROGRAMME_S_TARGET: Final[Rule[bool]] = Rule(
    function=programme_s_target,
    title=Text(
        "Ist der Zielwert der Erwerbstätigenquote für den Schutzstatus S erreicht?",
        "La valeur cible du taux d'activité pour le statut de protection S est-elle atteinte ?",
        "Il valore obiettivo del tasso di attività per lo statuto di protezione S è raggiunto?",
        "Is the employment target for protection status S reached?",
    ),
    citations=_CITATIONS,
    inputs=("employed", "persons", "year"),
    parameters=(
        parameters.PROGRAMME_S_MARGIN,
        parameters.PROGRAMME_S_STAY,
        parameters.PROGRAMME_S_TARGET,
    ),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_target_steps,
)
