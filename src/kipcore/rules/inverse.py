"""The inverse questions: which own funds draw a contribution, and which contribution funds allow.

Art. 16 para. 3 VIntA.
"""

from collections.abc import Mapping
from typing import Final, overload

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import contribution as kernel
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.own_funds import (
    CITATIONS,
    cited_ratios,
    counted,
    kept,
    own_funds_steps,
    parity_law,
    ratio_step,
    stated,
    year_of,
)
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.dates import DateRange
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.places import Municipality
from kipcore.types.text import Text

__all__ = ["largest_contribution", "own_funds_needed"]


@overload
def own_funds_needed(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    contribution: Chf | None = None,
    law: Law = LAW,
) -> Finding[Chf]: ...
@overload
def own_funds_needed(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    contribution: Chf | None = None,
    canton: Chf,
    municipalities: Chf | Mapping[Municipality, Chf],
    law: Law = LAW,
) -> Finding[Chf]: ...
@overload
def own_funds_needed(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    contribution: Chf | None = None,
    together: Chf,
    law: Law = LAW,
) -> Finding[Chf]: ...
def own_funds_needed(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    contribution: Chf | None = None,
    canton: Chf | None = None,
    municipalities: Chf | Mapping[Municipality, Chf] | None = None,
    together: Chf | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the least own funds that draw a federal contribution in a year: the inverse question.

    Art. 16 para. 3 VIntA. Own funds already there may be stated; the finding then says what is missing.

    Laws: with the funds found the contribution is payable, with one Rappen less it is not.

    Args:
        agreement: the programme agreement, with its maximum.
        year: a calendar year of its term.
        contribution: the federal contribution wanted, CHF; None for the whole maximum.
        canton: own funds of the canton already there, CHF; leave all three out if it does not matter.
        municipalities: own funds of its municipalities already there, CHF.
        together: instead of these two, their sum, where the split is not known.
        law: the law to apply.

    Returns:
        The own funds needed in all, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a contribution above the maximum (no own funds draw it) or a negative one.
        OutsideRangeError, NotKnownError, UndecidableError: as in `federal_contribution`.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> f = kip.own_funds_needed(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000))
    >>> f.value, f.figures["still_missing"]
    (Chf('6500000.00'), Chf('700000.00'))
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    reading = parity_law(law)
    ceiling = agreement.ceiling_rappen(year)
    ratio = reading.one_year(year, "programme_parity with all years")
    wanted = ceiling
    if contribution is not None:
        exactly("contribution", contribution, Chf, "wrap the amount in Chf(...)")
        at_least_zero("contribution", contribution)
        wanted = contribution.rappen
    if wanted > ceiling:
        raise InvalidValueError(
            "contribution",
            contribution,
            f"at most the maximum of {Chf.from_rappen(ceiling)}",
            "no own funds draw more: lower the contribution, or state another maximum",
        )
    if any(amount is not None for amount in (canton, municipalities, together)):
        counted(canton, municipalities, together, reading, agreement.canton)
    return Finding(
        OWN_FUNDS_NEEDED,
        law,
        (agreement, year, canton, kept(municipalities), together, contribution),
        (Chf.from_rappen(kernel.own_funds_for(wanted, *ratio)).rappen, wanted),
    )


def _needed_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import contribution as say

    agreement, year, *given, contribution = finding.facts
    needed, wanted = (Chf.from_rappen(number) for number in finding.outcome)
    asked = question_step(questions.PARITY_TEST, finding.law)
    steps = [
        Step(
            "own_funds_needed",
            say.NEEDED if wanted else say.NOTHING_NEEDED,
            needed,
            (
                ("canton", agreement.canton),
                ("period", agreement.period),
                ("year", year),
                ("contribution", wanted),
            ),
            () if contribution is not None or agreement.source is None else (agreement.source,),
        ),
        ratio_step(cited_ratios(finding.law, year_of(finding)), asked),
    ]
    if given != [None, None, None]:
        own = own_funds_steps(stated(finding), finding.law)
        missing = needed - own.value if needed > own.value else Chf(0)
        steps += [own, Step("still_missing", say.STILL_MISSING if missing else say.NOTHING_MISSING, missing)]
    return tuple(steps)


OWN_FUNDS_NEEDED: Final = Rule(
    function=own_funds_needed,
    title=Text(
        "Welche eigenen Mittel braucht es für einen Bundesbeitrag?",
        "Quels fonds propres faut-il pour une contribution fédérale ?",
        "Quali mezzi propri occorrono per un contributo federale?",
        "Which own funds does a federal contribution need?",
    ),
    citations=CITATIONS,
    inputs=("agreement", "year", "canton", "municipalities", "together", "contribution"),
    parameters=(parameters.PARITY_RATIO,),
    questions=(questions.MUNICIPAL_FUNDS, questions.PARITY_TEST),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_needed_steps,
)


@overload
def largest_contribution(
    *,
    canton: Chf,
    municipalities: Chf | Mapping[Municipality, Chf],
    during: DateRange,
    law: Law = LAW,
) -> Finding[Chf]: ...
@overload
def largest_contribution(*, together: Chf, during: DateRange, law: Law = LAW) -> Finding[Chf]: ...
def largest_contribution(
    *,
    canton: Chf | None = None,
    municipalities: Chf | Mapping[Municipality, Chf] | None = None,
    together: Chf | None = None,
    during: DateRange,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the largest federal contribution that own funds allow at parity, whatever the maximum.

    Art. 16 para. 3 VIntA. The funds are taken as one sum for the whole range, so the reading of the
    period of the test plays no part.

    Laws: parity holds with the amount found, and fails with one Rappen more; `own_funds_needed` of it
    is never more than the funds given.

    Args:
        canton: own funds of the canton, CHF.
        municipalities: own funds of its municipalities, CHF, as a sum or one by one.
        together: instead of these two, their sum, where the split is not known.
        during: the closed range of days that the funds are for.
        law: the law to apply.

    Returns:
        The largest contribution, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, half of the own funds.
        OutsideRangeError: days before 2014, or a range with an open end.
        UndecidableError: the parity ratio changes within the range, or the law counts the canton only
            and the split is not known.

    >>> import kipcore as kip
    >>> kip.largest_contribution(together=kip.Chf(211_043), during=kip.DateRange.of_years(2024)).value
    Chf('211043.00')
    """
    check_law(law)
    exactly("during", during, DateRange, "give a closed DateRange")
    reading = parity_law(law)
    own = counted(canton, municipalities, together, reading, None)
    ratio = reading.during(during)
    return Finding(
        LARGEST_CONTRIBUTION,
        law,
        (canton, kept(municipalities), together, during),
        (Chf.from_rappen(kernel.largest_at_parity(own, ratio.numerator, ratio.denominator)).rappen,),
    )


def _largest_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import contribution as say

    own = own_funds_steps(stated(finding), finding.law)
    during = finding.inputs["during"]
    text = say.LARGEST
    if not finding.value:
        text = say.LARGEST_NOTHING if own.value else say.LARGEST_WITHOUT_FUNDS
    return (
        Step("largest_contribution", text, finding.value, (("own", own.value),)),
        own,
        ratio_step(cited_ratios(finding.law, during)),
        Step("no_ceiling", say.NO_CEILING),
        *([Step("one_sum", say.ONE_SUM)] if len(during.years) > 1 else []),
    )


LARGEST_CONTRIBUTION: Final = Rule(
    function=largest_contribution,
    title=Text(
        "Welchen Bundesbeitrag erlauben die eigenen Mittel höchstens?",
        "Quelle contribution fédérale les fonds propres permettent-ils au plus ?",
        "Quale contributo federale consentono al massimo i mezzi propri?",
        "Which federal contribution do own funds allow at most?",
    ),
    citations=CITATIONS,
    inputs=("canton", "municipalities", "together", "during"),
    parameters=(parameters.PARITY_RATIO,),
    questions=(questions.MUNICIPAL_FUNDS,),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_largest_steps,
)
