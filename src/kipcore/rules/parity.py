"""Parity: canton and municipalities spend at least as much of their own as the Confederation pays.

Art. 16 para. 3 VIntA: for contributions under Art. 58 para. 3 AIG only. The flat rates under Art. 58
para. 2 AIG ask for no co-financing, and never enter the comparison.
"""

from collections.abc import Mapping
from typing import Final, overload

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import contribution as kernel
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.own_funds import (
    basis,
    cited_ratios,
    counted,
    funds_by_year,
    kept,
    own_funds_steps,
    parity_law,
    ratio_step,
    stated,
)
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.own_funds import OwnFunds
from kipcore.types.places import Municipality
from kipcore.types.text import Text

__all__ = ["parity", "programme_parity"]


@overload
def parity(
    *,
    federal: Chf,
    canton: Chf,
    municipalities: Chf | Mapping[Municipality, Chf],
    during: DateRange,
    law: Law = LAW,
) -> Finding[bool]: ...
@overload
def parity(*, federal: Chf, together: Chf, during: DateRange, law: Law = LAW) -> Finding[bool]: ...
def parity(
    *,
    federal: Chf,
    canton: Chf | None = None,
    municipalities: Chf | Mapping[Municipality, Chf] | None = None,
    together: Chf | None = None,
    during: DateRange,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether parity holds for sums of money: own funds at least equal the federal contribution.

    Art. 16 para. 3 VIntA (*Parität*: the ordinance itself does not use the word). The sums are
    compared as they are given; for several years under a reading of the law see `programme_parity`.

    Laws: equal sums pass; more own funds never turn a pass into a fail; flat rates play no part.

    Args:
        federal: federal contribution under Art. 58 para. 3 AIG, CHF, without any flat rate.
        canton: own funds of the canton, CHF.
        municipalities: own funds of its municipalities, CHF, as a sum or one by one.
        together: instead of these two, their sum, where the split is not known.
        during: the closed range of days that the sums are for.
        law: the law to apply.

    Returns:
        Whether parity holds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, half of the own funds.
        OutsideRangeError: days before 2014, or a range with an open end.
        UndecidableError: the parity ratio changes within the range, or the law counts the canton only
            and the split is not known.

    >>> import kipcore as kip
    >>> kip.parity(federal=kip.Chf(211_043), together=kip.Chf(211_043),
    ...            during=kip.DateRange.of_years(2024)).value
    True
    """
    check_law(law)
    exactly("federal", federal, Chf, "wrap the amount in Chf(...)")
    at_least_zero("federal", federal)
    exactly("during", during, DateRange, "give a closed DateRange")
    reading = parity_law(law)
    own = counted(canton, municipalities, together, reading, None)
    ratio = reading.during(during)
    holds = kernel.parity_holds(own, federal.rappen, ratio.numerator, ratio.denominator)
    required = kernel.own_funds_for(federal.rappen, ratio.numerator, ratio.denominator)
    Chf.from_rappen(required)  # refuses what could not be explained
    return Finding(
        PARITY,
        law,
        (federal, canton, kept(municipalities), together, during),
        (int(holds), own, required),
    )


def _required(required: int) -> Step:
    """Return the step that says which own funds are required."""
    from kipcore.wording import parity as say

    return Step("required", say.REQUIRED if required else say.NOTHING_REQUIRED, Chf.from_rappen(required))


def _balance(own: int, required: int) -> Step:
    """Return the step that says how much is over, or short."""
    from kipcore.wording import parity as say

    if own >= required:
        return Step(
            "surplus", say.SURPLUS if own > required else say.NO_SURPLUS, Chf.from_rappen(own - required)
        )
    return Step("shortfall", say.SHORTFALL, Chf.from_rappen(required - own))


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import (
        contribution as say_sum,
        parity as say,
    )

    federal, *_, during = finding.facts
    holds, own, required = finding.outcome
    one_sum = (Step("one_sum", say_sum.ONE_SUM),) if len(during.years) > 1 else ()
    return (
        Step("parity", say.HOLDS if holds else say.FAILS, bool(holds), (("during", during),)),
        Step("federal", say.FEDERAL, federal, sources=basis(finding.law, during)),
        ratio_step(cited_ratios(finding.law, during)),
        _required(required),
        own_funds_steps(stated(finding), finding.law),
        _balance(own, required),
        *one_sum,
    )


_CITATIONS: Final = (Citation(VINTA, "16", "3"), Citation(AIG, "58", "3"))

PARITY: Final = Rule(
    function=parity,
    title=Text(
        "Ist die Parität erfüllt?",
        "La parité est-elle respectée ?",
        "La parità è rispettata?",
        "Does parity hold?",
    ),
    citations=_CITATIONS,
    inputs=("federal", "canton", "municipalities", "together", "during"),
    parameters=(parameters.CREDIT_BASIS, parameters.PARITY_RATIO),
    questions=(questions.MUNICIPAL_FUNDS,),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)


def programme_parity(
    agreement: ProgrammeAgreement,
    *,
    federal: Mapping[int, Chf],
    own: Mapping[int, OwnFunds],
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether parity holds for the years of an agreement, as the law reads the test.

    Art. 16 para. 3 VIntA. The ordinance names no period (`questions.PARITY_TEST`): read per year, every
    year given must pass by itself; read per programme, the sums of all years must pass.

    Laws: what passes in every year passes over the programme; splitting a year's money between canton
    and municipalities otherwise changes nothing.

    Args:
        agreement: the programme agreement.
        federal: contribution under Art. 58 para. 3 AIG by year, CHF.
        own: own funds by year, for the same years.
        law: the law to apply.

    Returns:
        Whether parity holds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, a municipality of another canton.
        OutsideRangeError: a year outside the agreement; own funds for other years than federal money;
            a year missing where the programme is tested as a whole.
        UndecidableError: the parity ratio changes, or the split is not known and would matter.

    >>> import kipcore as kip
    >>> ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3)
    >>> years = range(2024, 2028)
    >>> kip.programme_parity(
    ...     ow, federal={year: kip.Chf(211_043) for year in years},
    ...     own={year: kip.OwnFunds(together=kip.Chf(211_043)) for year in years}).value
    True
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    reading = parity_law(law)
    whole = not reading.per_year
    paid = funds_by_year("federal", federal, Chf, agreement, whole=whole)
    funds = funds_by_year("own", own, OwnFunds, agreement, whole=whole, years=[y for y, _ in paid])
    counts = [money.rappen(municipal=reading.municipal, home=agreement.canton) for _, money in funds]
    if whole:
        ratio = reading.during(agreement.term)
        pairs = [(sum(counts), sum(money.rappen for _, money in paid), ratio)]
        for total in (*pairs[0][:2], kernel.own_funds_for(pairs[0][1], ratio.numerator, ratio.denominator)):
            Chf.from_rappen(total)  # refuses what could not be explained
    else:
        pairs = [
            (count, money.rappen, reading.during(DateRange.of_years(year)))
            for count, (year, money) in zip(counts, paid, strict=True)
        ]
    passed = [
        kernel.parity_holds(count, money, ratio.numerator, ratio.denominator) for count, money, ratio in pairs
    ]
    return Finding(PROGRAMME_PARITY, law, (agreement, paid, funds), (int(all(passed)),))


def _programme_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import (
        own_funds as say_own,
        parity as say,
    )

    agreement, paid, funds = finding.facts
    reading = parity_law(finding.law)
    lines: list[Step] = []
    years = tuple(year for year, _ in paid)
    counts = [money.rappen(municipal=reading.municipal, home=None) for _, money in funds]
    if reading.per_year:
        for (year, federal), count in zip(paid, counts, strict=True):
            met = kernel.parity_holds(count, federal.rappen, *reading[year])
            names = (("year", year), ("own", Chf.from_rappen(count)), ("federal", federal))
            lines.append(Step(f"year_{year}", say.YEAR, say.MET if met else say.NOT_MET, names))
    else:
        ratio = reading.during(agreement.term)
        federal = sum((money for _, money in paid), start=Chf(0))
        required = kernel.own_funds_for(federal.rappen, ratio.numerator, ratio.denominator)
        lines = [
            Step("federal", say.FEDERAL, federal, sources=basis(finding.law, agreement.term)),
            _required(required),
            Step("own_funds", say_own.OWN_FUNDS, Chf.from_rappen(sum(counts))),
            _balance(sum(counts), required),
        ]
    cited = cited_ratios(finding.law, *(DateRange.of_years(year) for year in years))
    holds = finding.outcome[0]
    return (
        Step("parity", say.HOLDS_YEARS if holds else say.FAILS_YEARS, bool(holds), (("years", years),)),
        *lines,
        ratio_step(cited),
        question_step(questions.PARITY_TEST, finding.law),
        question_step(questions.MUNICIPAL_FUNDS, finding.law),
    )


PROGRAMME_PARITY: Final = Rule(
    function=programme_parity,
    title=Text(
        "Ist die Parität über die Jahre einer Programmvereinbarung erfüllt?",
        "La parité est-elle respectée au fil des années d'une convention-programme ?",
        "La parità è rispettata negli anni di un accordo di programma?",
        "Does parity hold for the years of a programme agreement?",
    ),
    citations=_CITATIONS,
    inputs=("agreement", "federal", "own"),
    parameters=(parameters.CREDIT_BASIS, parameters.PARITY_RATIO),
    questions=(questions.MUNICIPAL_FUNDS, questions.PARITY_TEST),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_programme_steps,
)
