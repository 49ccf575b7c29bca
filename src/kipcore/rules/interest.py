"""Interest: on what a canton pays back (Art. 28 and 30 SuG), and on what it is paid late (Art. 24 SuG)."""

from datetime import date, timedelta
from typing import Final

from kipcore.errors import InvalidValueError, OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import settlement as kernel
from kipcore.law import parameters, provisions_settlement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.doors import a_date, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.rounding import HALF_UP_TO_RAPPEN
from kipcore.types.settlement import ReclaimGround
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["bears_interest", "by_calendar", "default_interest", "reclaim_interest"]

Pieces = tuple[tuple[int, int, int, int], ...]
"""Stretches with one rate: first and last day as keys, per cent, days."""

_DAY: Final = timedelta(days=1)


def _pieces(law: Law, parameter: Parameter[int], after: date, until: date) -> Pieces:
    """Return the stretches of one rate in the days after a day and until another, that one included."""
    counted_by_calendar = by_calendar(law)
    found: list[tuple[int, int, int, int]] = []
    while after < until:
        first = after + _DAY
        cited = law.at(parameter, first)
        last = min(cited.during.last or until, until)
        days = (last - after).days
        if not counted_by_calendar:
            days = kernel.thirty_days_number(day_key(last)) - kernel.thirty_days_number(day_key(after))
        found.append((day_key(first), day_key(last), cited.value, days))
        after = last
    return tuple(found)


def by_calendar(law: Law) -> bool:
    """Return whether days are counted by the calendar, in the reading chosen."""
    return law.reading(questions.INTEREST_DAYS).name == "actual/365"


def _interest(law: Law, amount: Chf, pieces: Pieces) -> int:
    """Return simple interest over some stretches, in Rappen."""
    percent_days = sum(percent * days for _, _, percent, days in pieces)
    found: int = kernel.interest(amount.rappen, percent_days, 365 if by_calendar(law) else 360)
    Chf.from_rappen(found)  # refuses what could not be explained
    return found


def _run_steps(
    finding: Finding[Chf], pieces: Pieces, parameter: Parameter[int], days: Source
) -> tuple[Step, ...]:
    """Return the steps about rates, days and rounding."""
    from kipcore.wording import interest as say

    law = finding.law
    if not pieces:
        return (Step("days", say.NO_DAY, sources=(days,)),)
    rates = tuple(
        Step(
            f"rate_{number}",
            say.RATE,
            percent,
            (("during", DateRange(day_of(first), day_of(last))), ("days", count)),
            (law.at(parameter, day_of(first)).source,),
        )
        for number, (first, last, percent, count) in enumerate(pieces, start=1)
    )
    year = (("year", 365 if by_calendar(law) else 360),)
    total = sum(piece[3] for piece in pieces)
    asked = (question_step(questions.INTEREST_DAYS, law),)
    return (
        *rates,
        Step("days", say.DAYS, total, year, (days,), steps=asked),
        Step("rounding", say.ROUNDED, names=(("direction", HALF_UP_TO_RAPPEN.direction),)),
    )


def reclaim_interest(
    amount: Chf, *, ground: ReclaimGround, paid_on: date, repaid_on: date, law: Law = LAW
) -> Finding[Chf]:
    """Find the interest on contributions that go back (*Zins seit der Auszahlung*).

    Art. 28 SuG: 5 per cent a year since payment, on financial assistance whose recipient did not perform the
    task, or inadequately, despite a reminder. Art. 30 para. 3 SuG: the same on revocation, if the recipient
    was at fault. Art. 40 para. 1 SuG: the same on financial assistance if duties to give information were
    breached, which is not one of the grounds here. Nothing else names interest on what goes back. Whether
    contributions to the programmes are financial assistance or compensation is an open question
    (`questions.SUBSIDY_KIND`), and so is what holds where the law is silent
    (`questions.INTEREST_WHERE_SILENT`); with the default readings interest is owed on revocation at fault
    only. The interest is simple, and rounded once, half up to the Rappen.

    Laws: never negative; zero on the day of payment; more money, a later repayment or an earlier payment
    never lowers it; up to a Rappen of rounding, the interest of two stretches that join is that of the whole;
    on revocation without fault it is zero under every reading.

    Args:
        amount: what is repaid, CHF, without interest.
        ground: why it goes back.
        paid_on: day on which the Confederation paid it.
        repaid_on: day of repayment, or the day up to which interest is asked for; it counts.
        law: the law to apply.

    Returns:
        The interest, CHF, without the amount itself.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, a repayment before the payment, interest beyond all amounts.
        OutsideRangeError: interest for a day before 1 April 1991.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> facts = {"ground": kip.ReclaimGround.UNMET_GOALS,
    ...          "paid_on": date(2022, 6, 30), "repaid_on": date(2023, 6, 30)}
    >>> assistance = kip.LAW.with_reading(kip.questions.SUBSIDY_KIND, "financial assistance")
    >>> kip.reclaim_interest(kip.Chf(100_000), **facts).value
    Chf('0.00')
    >>> kip.reclaim_interest(kip.Chf(100_000), **facts, law=assistance).value
    Chf('5000.00')
    """
    exactly("amount", amount, Chf, "wrap the amount in Chf(...)")
    at_least_zero("amount", amount)
    exactly("ground", ground, ReclaimGround, "use a member such as ReclaimGround.UNMET_GOALS")
    a_date("paid_on", paid_on)
    a_date("repaid_on", repaid_on)
    check_law(law)
    if repaid_on < paid_on:
        raise InvalidValueError(
            "repaid_on", repaid_on, f"{paid_on} or later", "money goes back after it was paid"
        )
    bears = bears_interest(ground, law)
    pieces = _pieces(law, parameters.RECLAIM_INTEREST, paid_on, repaid_on) if bears else ()
    facts = (amount, ground, paid_on, repaid_on)
    return Finding(RECLAIM_INTEREST, law, facts, (_interest(law, amount, pieces), int(bears), pieces))


_SILENT: Final = {
    ReclaimGround.UNMET_GOALS: (law_text.VINTA_19_1, law_text.VINTA_19_2),
    ReclaimGround.LEFTOVER: (law_text.VINTA_19_3,),
    ReclaimGround.DOUBLE_FUNDING: (law_text.SUG_12_3,),
    ReclaimGround.EXECUTION_TASKS: (law_text.ASYLG_89B_1,),
}
"""The provisions that ask for money back and name no interest."""


def _asked(ground: ReclaimGround, law: Law) -> tuple[Question, ...]:
    """Return the open questions on which it depends whether a ground bears interest."""
    if ground not in _SILENT:
        return ()
    if ground is not ReclaimGround.UNMET_GOALS:
        return (questions.INTEREST_WHERE_SILENT,)
    if law.reading(questions.SUBSIDY_KIND).name == "financial assistance":
        return (questions.SUBSIDY_KIND,)
    return (questions.SUBSIDY_KIND, questions.INTEREST_WHERE_SILENT)


def bears_interest(ground: ReclaimGround, law: Law) -> bool:
    """Return whether a ground bears interest."""
    asked = _asked(ground, law)
    if questions.INTEREST_WHERE_SILENT in asked:
        return law.reading(questions.INTEREST_WHERE_SILENT).name == "since payment"
    return bool(asked) or ground is ReclaimGround.REVOCATION_AT_FAULT


def _reclaim_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import interest as say

    amount, ground, paid_on, repaid_on = finding.facts
    found, bears, pieces = finding.outcome
    asked = _asked(ground, finding.law)
    if questions.INTEREST_WHERE_SILENT in asked:
        text, sources = say.SILENT, _SILENT[ground]
    elif asked:
        text, sources = say.FOR_ASSISTANCE, (law_text.SUG_28,)
    elif bears:
        text, sources = say.AT_FAULT, (law_text.SUG_30_3,)
    else:
        text, sources = say.WITHOUT_FAULT, (law_text.NO_INTEREST_WITHOUT_FAULT,)
    open_points = tuple(question_step(question, finding.law) for question in asked)
    run = _run_steps(finding, pieces, parameters.RECLAIM_INTEREST, law_text.DAYS_OF_INTEREST) if bears else ()
    days = () if bears else (Step("paid_on", say.PAID, paid_on), Step("repaid_on", say.REPAID, repaid_on))
    headline = say.RECLAIM_INTEREST if found else say.NO_RECLAIM_INTEREST
    return (
        Step("interest", headline, Chf.from_rappen(found), (("ground", ground), ("amount", amount))),
        Step("reason", text, sources=sources, steps=open_points),
        *run,
        Step("act_only", say.ACT_ONLY, sources=(law_text.SUG_2_2,)),
        *not_used(*days),
    )


RECLAIM_INTEREST: Final = Rule(
    function=reclaim_interest,
    title=Text(
        "Wie viel Zins ist auf zurückgeforderten Beiträgen geschuldet?",
        "Quel intérêt est dû sur des contributions à rembourser ?",
        "Quale interesse è dovuto sui contributi da rimborsare?",
        "How much interest is owed on reclaimed contributions?",
    ),
    citations=(
        Citation(SUG, "28"),
        Citation(SUG, "30", "3"),
        Citation(SUG, "40", "1"),
        Citation(VINTA, "19"),
    ),
    inputs=("amount", "ground", "paid_on", "repaid_on"),
    parameters=(parameters.RECLAIM_INTEREST,),
    questions=(questions.INTEREST_DAYS, questions.INTEREST_WHERE_SILENT, questions.SUBSIDY_KIND),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_reclaim_steps,
)


def default_interest(amount: Chf, *, due_on: date, paid_on: date, law: Law = LAW) -> Finding[Chf]:
    """Find the default interest that the Confederation owes on a late payment (*Verzugszins*).

    Art. 24 SuG: 5 per cent a year, if it has not paid within 60 days after the payment was due, from the end
    of these 60 days. For financial assistance and for compensation alike. The interest is simple, and rounded
    once, half up to the Rappen.

    Laws: never negative; zero until the sixtieth day after the due date; more money or a later payment never
    lowers it; up to a Rappen of rounding, the interest of two stretches that join is that of the whole.

    Args:
        amount: what was due, CHF.
        due_on: day on which it was due.
        paid_on: day of payment, or the day up to which interest is asked for; it counts.
        law: the law to apply.

    Returns:
        The interest, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, interest beyond all amounts.
        OutsideRangeError: a due date before 1 April 1991, or so late that the calendar ends.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> for day in (date(2023, 3, 1), date(2023, 3, 2), date(2024, 3, 1)):
    ...     print(day, kip.default_interest(kip.Chf(1_000_000), due_on=date(2022, 12, 31), paid_on=day).value)
    2023-03-01 CHF 0.00
    2023-03-02 CHF 136.99
    2024-03-01 CHF 50'136.99
    """
    exactly("amount", amount, Chf, "wrap the amount in Chf(...)")
    at_least_zero("amount", amount)
    a_date("due_on", due_on)
    a_date("paid_on", paid_on)
    check_law(law)
    free = law.at(parameters.DEFAULT_INTEREST_AFTER, due_on).value
    try:
        last_free = due_on + timedelta(days=free)
    except OverflowError:
        raise OutsideRangeError("due_on", due_on, "a result until 9999", "give an earlier day") from None
    pieces = _pieces(law, parameters.DEFAULT_INTEREST, last_free, paid_on)
    outcome = (_interest(law, amount, pieces), day_key(last_free), pieces)
    return Finding(DEFAULT_INTEREST, law, (amount, due_on, paid_on), outcome)


def _default_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import interest as say

    amount, due_on, _ = finding.facts
    found, last_free, pieces = finding.outcome
    free = finding.law.at(parameters.DEFAULT_INTEREST_AFTER, due_on)
    run = _run_steps(finding, pieces, parameters.DEFAULT_INTEREST, law_text.DAYS_OF_DEFAULT_INTEREST)
    return (
        Step(
            "interest",
            say.DEFAULT_INTEREST if found else say.NO_DEFAULT_INTEREST,
            Chf.from_rappen(found),
            (("amount", amount),),
            (law_text.SUG_24,),
        ),
        Step("grace", say.GRACE, free.value, (("due", due_on),), (free.source,)),
        Step("last_free", say.LAST_FREE, day_of(last_free)),
        *run,
    )


DEFAULT_INTEREST: Final = Rule(
    function=default_interest,
    title=Text(
        "Wie viel Verzugszins schuldet der Bund?",
        "Quel intérêt moratoire doit la Confédération ?",
        "Quale interesse di mora deve la Confederazione?",
        "How much default interest does the Confederation owe?",
    ),
    citations=(Citation(SUG, "24"),),
    inputs=("amount", "due_on", "paid_on"),
    parameters=(parameters.DEFAULT_INTEREST, parameters.DEFAULT_INTEREST_AFTER),
    questions=(questions.INTEREST_DAYS,),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_default_steps,
)
