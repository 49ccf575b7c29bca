"""Money that is left at the end of a programme: Art. 19 para. 3 VIntA."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_settlement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, day_key, day_of, shift
from kipcore.types.doors import a_date, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.programme import KIP_2, KIP_2BIS, ProgrammePeriod
from kipcore.types.text import Text

__all__ = [
    "leftover_deadline",
    "leftover_repayment",
    "leftover_until",
    "programme_end",
    "rests_on_end_of_kip_2",
]


def leftover_deadline(agreement: ProgrammeAgreement, *, law: Law = LAW) -> Finding[date]:
    """Find the last day on which remaining contributions may be used (*verbleibende Beiträge*).

    Art. 19 para. 3 VIntA: within two years after the end of the programme, for its purpose. An extended
    agreement ends later, and so do the two years. Whether KIP 2 ended with 2021 or went on in KIP 2bis is an
    open question (`questions.END_OF_KIP_2`).

    Laws: the day lies after the term; a longer term never brings it forward.

    Args:
        agreement: the programme agreement, with the term as it ended.
        law: the law to apply.

    Returns:
        The last day.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a programme that ended before 2019, as KIP 1 did: the rule of that time was not found.
        OutsideRangeError: a day beyond the year 9999.

    >>> import kipcore as kip
    >>> for period in (kip.KIP_2, kip.KIP_2BIS, kip.KIP_3):
    ...     agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period)
    ...     print(period, kip.leftover_deadline(agreement).value)
    KIP 2 2023-12-31
    KIP 2bis 2025-12-31
    KIP 3 2029-12-31
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    days = _end_and_deadline(agreement.period, agreement.term, law)
    return Finding(LEFTOVER_DEADLINE, law, (agreement,), tuple(map(day_key, days)))


def rests_on_end_of_kip_2(period: ProgrammePeriod, term: DateRange) -> bool:
    """Return whether a term is one of KIP 2 that was not itself extended to the end of KIP 2bis."""
    return period == KIP_2 and term.closed()[1] < KIP_2BIS.last


def _last(agreement: ProgrammeAgreement) -> date:
    return agreement.term.closed()[1]


def programme_end(period: ProgrammePeriod, term: DateRange, law: Law) -> date:
    """Return the last day of a programme, as the law reads it."""
    if rests_on_end_of_kip_2(period, term) and law.reading(questions.END_OF_KIP_2).name == "with KIP 2bis":
        return KIP_2BIS.last
    return term.closed()[1]


def leftover_until(period: ProgrammePeriod, term: DateRange, law: Law) -> date | None:
    """Return the last day for what is left over, or None where the law of its time is not known."""
    if known(law, parameters.LEFTOVER_YEARS, programme_end(period, term, law)) is None:
        return None
    return _end_and_deadline(period, term, law)[1]


def _end_and_deadline(period: ProgrammePeriod, term: DateRange, law: Law) -> tuple[date, date]:
    """Return the last day of the programme and the last day for leftover money."""
    end = programme_end(period, term, law)
    return end, shift(end, years=law.at(parameters.LEFTOVER_YEARS, end).value)


def _time_steps(finding: Finding[date] | Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps about the end of the programme and the time after it."""
    from kipcore.wording import settlement as say

    agreement, law = finding.facts[0], finding.law
    end = day_of(finding.outcome[0])
    asked: tuple[Step, ...] = ()
    if rests_on_end_of_kip_2(agreement.period, agreement.term):
        asked = (question_step(questions.END_OF_KIP_2, law),)
    steps = [Step("end", say.END, end, steps=asked)]
    if _last(agreement) > agreement.period.last:
        steps.append(Step("extended", say.EXTENDED, _last(agreement), sources=(law_text.EXTENDED_END,)))
    years = law.at(parameters.LEFTOVER_YEARS, end)
    return (*steps, Step("years", say.YEARS, years.value, sources=(years.source,)))


def _deadline_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import settlement as say

    agreement = finding.facts[0]
    names = (("canton", agreement.canton), ("period", agreement.period))
    deadline = day_of(finding.outcome[1])
    return (
        Step("deadline", say.DEADLINE, deadline, names, (law_text.LAST_DAY_OF_LEFTOVER,)),
        *_time_steps(finding),
    )


LEFTOVER_DEADLINE: Final = Rule(
    function=leftover_deadline,
    title=Text(
        "Bis wann dürfen verbleibende Beiträge eingesetzt werden?",
        "Jusqu'à quand le solde des contributions peut-il être utilisé ?",
        "Fino a quando possono essere impiegati i contributi rimanenti?",
        "Until when may remaining contributions be used?",
    ),
    citations=(Citation(VINTA, "19", "3"),),
    inputs=("agreement",),
    parameters=(parameters.LEFTOVER_YEARS,),
    questions=(questions.END_OF_KIP_2,),
    value=lambda finding: day_of(finding.outcome[1]),
    steps=_deadline_steps,
)


def leftover_repayment(
    agreement: ProgrammeAgreement,
    *,
    goals_reached: bool,
    received: Chf,
    used_in_term: Chf,
    used_later: Mapping[date, Chf],
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what a canton repays of contributions that are left (*Rückerstattung verbleibender Beiträge*).

    Art. 19 para. 3 VIntA: if the agreed goals were reached, what remains is used for its purpose within two
    years after the end of the programme; what then remains is repaid. Within the term no rule on carrying
    money from year to year was found, so none is applied. The paragraph names no interest.

    Laws: used in the term, used in time and repaid add up to what was received; nothing is repaid if all was
    used in time; what is used after the last day lowers nothing; using more in time never raises it.

    Args:
        agreement: the programme agreement, with the term as it ended.
        goals_reached: whether the canton reached the agreed goals.
        received: contributions under Art. 58 para. 2 and 3 AIG for this programme, CHF.
        used_in_term: of these, what was used until the last day of the term, CHF.
        used_later: of these, what was used for the purpose after it, by day; `{}` if nothing was.
        law: the law to apply.

    Returns:
        The amount to be repaid when the time is over, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, more used than received, a later day that lies in the term.
        UndecidableError: goals that were not reached: the paragraph says nothing then; see `reclaim`.
        NotKnownError: a programme that ended before 2019: the rule of that time was not found.
        OutsideRangeError: a day beyond the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2)
    >>> kip.leftover_repayment(
    ...     zh, goals_reached=True, received=kip.Chf(1_000_000), used_in_term=kip.Chf(900_000),
    ...     used_later={date(2023, 12, 31): kip.Chf(60_000), date(2024, 1, 1): kip.Chf(40_000)}).value
    Chf('40000.00')
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    exactly("goals_reached", goals_reached, bool, "write True or False")
    for name, amount in (("received", received), ("used_in_term", used_in_term)):
        exactly(name, amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero(name, amount)
    later = _by_day(used_later, _last(agreement))
    check_law(law)
    used = used_in_term.rappen + sum(amount.rappen for _, amount in later)
    if used > received.rappen:
        raise InvalidValueError(
            "used", used, f"at most {received.rappen} Rappen, as received", "leave out what other money paid"
        )
    if not goals_reached:
        raise UndecidableError(
            "goals_reached",
            goals_reached,
            "goals that were reached (Art. 19 para. 3 VIntA)",
            "ask reclaim(...) whether the contributions are reclaimed",
        )
    end, deadline = _end_and_deadline(agreement.period, agreement.term, law)
    in_time = sum(amount.rappen for day, amount in later if day <= deadline)
    left = received.rappen - used_in_term.rappen - in_time
    facts = (agreement, goals_reached, received, used_in_term, later)
    return Finding(LEFTOVER_REPAYMENT, law, facts, (day_key(end), day_key(deadline), in_time, left))


def _by_day(given: object, last: date) -> tuple[tuple[date, Chf], ...]:
    """Return amounts by day in order; every day lies after the term."""
    pairs = pairs_of("used_later", given, such="{date(2022, 1, 31): Chf(100_000)}")
    for day, amount in pairs:
        a_date("used_later", day)
        exactly("used_later", amount, Chf, "give a Chf for each day")
        at_least_zero("used_later", amount)
        if day <= last:
            raise InvalidValueError("used_later", day, f"a day after {last}", "count it in used_in_term")
    each_once("used_later", [day for day, _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: day_key(pair[0])))


def _repayment_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import settlement as say

    agreement, _, received, used_in_term, later = finding.facts
    _, deadline, in_time, left = finding.outcome
    names = (("canton", agreement.canton), ("period", agreement.period))
    late = sum(amount.rappen for _, amount in later) - in_time
    late_steps: tuple[Step, ...] = ()
    if late:
        late_steps = (
            Step("used_late", say.USED_LATE, Chf.from_rappen(late), sources=(law_text.LATE_FOR_LEFTOVER,)),
        )
    return (
        Step(
            "repay",
            say.REPAY if left else say.REPAY_NOTHING,
            Chf.from_rappen(left),
            names,
            (law_text.VINTA_19_3,),
        ),
        Step("goals_reached", say.REACHED),
        Step("received", say.RECEIVED, received),
        Step("used_in_term", say.USED_IN_TERM, used_in_term),
        Step("used_in_time", say.USED_IN_TIME, Chf.from_rappen(in_time)),
        *late_steps,
        Step(
            "deadline",
            say.LAST_DAY,
            day_of(deadline),
            sources=(law_text.LAST_DAY_OF_LEFTOVER,),
            steps=_time_steps(finding),
        ),
    )


LEFTOVER_REPAYMENT: Final = Rule(
    function=leftover_repayment,
    title=Text(
        "Was erstattet der Kanton von verbleibenden Beiträgen zurück?",
        "Que rembourse le canton du solde des contributions ?",
        "Quanto rimborsa il Cantone dei contributi rimanenti?",
        "What does the canton repay of remaining contributions?",
    ),
    citations=(Citation(VINTA, "19", "3"),),
    inputs=("agreement", "goals_reached", "received", "used_in_term", "used_later"),
    parameters=(parameters.LEFTOVER_YEARS,),
    questions=(questions.END_OF_KIP_2,),
    value=lambda finding: Chf.from_rappen(finding.outcome[3]),
    steps=_repayment_steps,
)
