"""The full flat rate of a calendar year, adjusted to the consumer price index (Art. 15 para. 2 VIntA)."""

from datetime import date
from typing import Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.indexation import READ, adjust, index_steps
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_year
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["indexed_flat_rate"]


def indexed_flat_rate(year: int, *, law: Law = LAW) -> Finding[Chf]:
    """Find the full flat rate per person of a calendar year (*indexierte Integrationspauschale*).

    Art. 15 para. 2 VIntA: the amount rests on the consumer price index of 31 October 2018; at the end of
    each year SEM adjusts it to that index for the following one. An officially published amount takes
    precedence: supply it with `LAW.with_value(parameters.OFFICIAL_FLAT_RATE, ...)`. None was found, so the
    amount is derived here from the published index of October of the year before; from 2022 on it is exact
    to about 20 francs only, because the indices are rounded. Rounding and direction are open questions.

    Laws: a published amount is returned as it is; with the index at its base the amount is that of the
    ordinance; a higher index never gives a lower amount; read as never below, it never is.

    Args:
        year: the calendar year, from 2019.
        law: the law to apply.

    Returns:
        The amount per person, CHF.

    Raises:
        WrongTypeError: a year that is not int, not a Law.
        NotKnownError: a year before 2019, or one for which neither an official amount nor the index is known.

    >>> import kipcore as kip
    >>> for year in (2019, 2020, 2026):
    ...     print(year, kip.indexed_flat_rate(year).value)
    2019 CHF 18'000.00
    2020 CHF 17'947.11
    2026 CHF 19'069.21
    """
    a_year("year", year)
    check_law(law)
    last = date(year, 12, 31)
    amount = law.at(parameters.FLAT_RATE, last).value.rappen
    law.at(parameters.INDEXED, last)  # refuses a year for which nobody knows whether there was an index
    return Finding(INDEXED_FLAT_RATE, law, (year,), (adjust(law, amount, kernel.FULL, year), amount))


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import indexation as say

    (year,) = finding.facts
    amount, statutory = (Chf.from_rappen(number) for number in finding.outcome)
    source = finding.law.at(parameters.FLAT_RATE, date(year, 12, 31)).source
    return (
        Step("indexed_flat_rate", say.YEAR, amount, (("year", year),)),
        Step("statutory", say.STATUTORY, statutory, sources=(source,)),
        *index_steps(finding.law, statutory.rappen, kernel.FULL, year, of_decision=False),
    )


INDEXED_FLAT_RATE: Final = Rule(
    function=indexed_flat_rate,
    title=Text(
        "Wie hoch ist die Integrationspauschale eines Jahres?",
        "À combien s'élève le forfait d'intégration d'une année ?",
        "A quanto ammonta la somma forfettaria di un anno?",
        "How high is the flat-rate payment for integration of a year?",
    ),
    citations=(Citation(VINTA, "15", "1"), Citation(VINTA, "15", "2")),
    inputs=("year",),
    parameters=(parameters.FLAT_RATE, *READ),
    questions=(questions.INDEX_DIRECTION, questions.INDEX_ROUNDING),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
