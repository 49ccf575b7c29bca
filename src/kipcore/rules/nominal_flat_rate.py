"""The nominal flat rate of one decision: Art. 15 para. 1 and Art. 29a VIntA.

One decision, one amount: the one in the text of the ordinance, before the adjustment to the consumer
price index (Art. 15 para. 2) and before the reduction by Programme S (para. 2bis).
"""

from bisect import bisect_right
from datetime import date
from typing import Final, NoReturn

from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, provisions as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_status import draws, left_open
from kipcore.rules.flat_rate_table import TRANSITIONAL, Rates, Stretch, amount_day, groups_sources
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, ASYLG, VINTA, Citation
from kipcore.types.dates import day_key, day_of, first_of_next_month
from kipcore.types.decisions import StatusDecision
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["nominal_flat_rate"]

RESETTLED, NONE = 3, 4
"""Outcomes beside the three branches of the kernel: the total of the resettlement programme, no rate."""


def nominal_flat_rate(
    decision: StatusDecision, *, agreement: ProgrammeAgreement, law: Law = LAW
) -> Finding[Chf]:
    """Find the nominal flat rate that a decision draws (*Integrationspauschale*, amount of the ordinance).

    Art. 15 para. 1 and Art. 29a VIntA: 6000 francs until 1 May 2019; after that 18 000, if the canton
    agreed on the measures of initial integration, in a supplementary agreement under KIP 2 or in the
    agreement of a later period; otherwise still 6000. Art. 29a para. 4: 18 000 in all for a person who
    entered after 1 May 2019 in the resettlement programme of 2017 to 2019.

    A status that Art. 15 does not name draws nothing, or what the reading of its question says; asylum
    seekers and protected persons without a residence permit draw nothing. Whether social assistance is
    still reimbursed for the person (Art. 58 para. 2 AIG) is not asked of a decision alone. What is paid in
    the end for a person, adjusted, reduced, and once, is asked of `integration_flat_rate`. Art. 29a para. 2
    is counted by the day of decision, and every resettled refugee who entered in 2017 to 2019 is taken to
    belong to the programme. The amount is not tied to co-financing: parity plays no part.

    Laws: the amount never depends on which of the named statuses was decided (resettlement apart); a
    supplementary agreement never lowers it, and an earlier one never lowers it; on one side of each
    boundary day it is constant.

    Args:
        decision: the status decided, with its day.
        agreement: the programme agreement in whose term the decision falls.
        law: the law to apply.

    Returns:
        The nominal amount for this person, CHF; zero for a status that draws none.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: a decision outside the term of the agreement.
        NotKnownError: a decision before 2016, or one whose amount hangs on a supplementary agreement
            that the agreement does not state.
        InvalidValueError: a supplementary agreement after 30 November 2020.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_2,
    ...     supplement=kip.SupplementaryAgreement(date(2019, 12, 5)))
    >>> for day in (date(2019, 5, 1), date(2019, 12, 31), date(2020, 1, 1)):
    ...     decision = kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, day)
    ...     print(day, kip.nominal_flat_rate(decision, agreement=zh).value)
    2019-05-01 CHF 6'000.00
    2019-12-31 CHF 6'000.00
    2020-01-01 CHF 18'000.00
    """
    if type(decision) is not StatusDecision:
        exactly("decision", decision, StatusDecision, "give StatusDecision(status, decided_on)")
    if type(agreement) is not ProgrammeAgreement:
        exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    if type(law) is not Law:
        check_law(law)
    day = decision.decided_on
    decided = day.year * 10_000 + day.month * 100 + day.day
    first, last, _ = agreement.day_keys
    if not first <= decided <= last:
        raise OutsideRangeError(
            "decided_on",
            day,
            str(agreement.term),
            "give the agreement in whose term the decision falls",
        )
    rates: Rates = law.resolved[Rates]
    if not draws(decision, law):
        law.at(parameters.FLAT_RATE, day)  # of a time whose text is not known, not even this is known
        return Finding(NOMINAL_FLAT_RATE, law, (decision, agreement), (0, NONE))
    here = rates.stretches[bisect_right(rates.starts, decided) - 1]
    new_from = here.new_from
    if decision.status is Status.RESETTLED_REFUGEE:
        entered = day_key(decision.entered_on)  # type: ignore[arg-type]  # its invariant
        there = rates.at(entered)
        if entered >= there.new_from and there.programme[0] <= entered <= there.programme[1]:
            outcome = (there.total, RESETTLED)
            return Finding(NOMINAL_FLAT_RATE, law, (decision, agreement), outcome)
    full_from = 0
    # An agreement that began under the new Art. 14 para. 2 contains the measures of initial integration.
    if decided >= new_from and not rates[first]:
        full_from = _full_from(agreement, here)
    branch = kernel.branch(decided, new_from, full_from)
    amount = here[branch]
    if amount is None:
        _refuse_unknown(law, day, branch)
    return Finding(NOMINAL_FLAT_RATE, law, (decision, agreement), (amount, branch))


def _refuse_unknown(law: Law, day: date, branch: int) -> NoReturn:
    """Raise the error for an amount that the law does not know, on the day it is taken from."""
    law.at(parameters.FLAT_RATE, amount_day(law, day, branch))
    raise NotKnownError(
        parameters.FLAT_RATE.key,
        day,
        "an amount that held before Art. 29a",
        "let full_flat_rate_after begin on a day, and supply the amount of the day before",
    )


def _full_from(agreement: ProgrammeAgreement, here: Stretch) -> int:
    """Return from when the full rate is paid; refuse a supplement that is not stated, or that is late."""
    concluded = agreement.day_keys[2]
    if concluded is not None and concluded <= here.last_conclusion:
        return here.full_from[concluded]
    if agreement.supplement is None:
        raise NotKnownError(
            "supplement",
            None,
            "a stated supplementary agreement, or none",
            "give supplement=SupplementaryAgreement(day) or supplement=NO_SUPPLEMENT",
        )
    raise InvalidValueError(
        "supplement",
        agreement.supplement.concluded_on,
        f"a day until {day_of(here.last_conclusion)} (Art. 29a para. 3 VIntA)",
        "later the measures go into the next agreement: give that one",
    )


def _reason(finding: Finding[Chf]) -> Step:
    """Return the step that says which sentence of the law gave the amount, and whose amount it is."""
    from kipcore.wording import flat_rate as say

    decision, agreement = finding.facts
    law, day = finding.law, decision.decided_on
    amount, branch = Chf.from_rappen(finding.outcome[0]), finding.outcome[1]
    if branch == RESETTLED:
        programme = law.at(parameters.RESETTLEMENT_PROGRAMME, decision.entered_on)
        total = law.at(parameters.RESETTLEMENT_FLAT_RATE, decision.entered_on)
        return Step(
            "amount",
            say.RESETTLED,
            amount,
            (("entered", decision.entered_on), ("programme", programme.value)),
            (total.source, programme.source),
        )
    if branch == kernel.BEFORE:
        taken_from = amount_day(law, day, branch)
        source = law.at(parameters.FLAT_RATE, taken_from).source
        inferred = () if taken_from == day else (law_text.AFTER_1_MAY,)
        return Step("amount", say.BEFORE, amount, sources=(*inferred, source))
    if law.resolved[Rates][agreement.day_keys[0]]:
        full = law.at(parameters.FLAT_RATE, day)
        required = law.at(parameters.INITIAL_INTEGRATION, agreement.term.first)
        sources = (full.source, required.source, law_text.VINTA_14A_3, law_text.VINTA_29A_3)
        return Step("amount", say.FULL_SUCCESSOR, amount, (("period", agreement.period),), sources)
    paid = parameters.FLAT_RATE if branch == kernel.FULL else parameters.FLAT_RATE_WITHOUT_SUPPLEMENT
    source = law.at(paid, day).source
    concluded = agreement.supplement.concluded_on
    if concluded is None:
        return Step("amount", say.REDUCED_NONE, amount, sources=(source,))
    limit = law.at(parameters.SUPPLEMENT_IN_TIME_BY, day)
    names = (
        ("concluded", concluded),
        ("limit", limit.value),
        ("start", first_of_next_month(concluded)),
    )
    if concluded <= limit.value:
        return Step("amount", say.FULL_IN_TIME, amount, names, (source, limit.source))
    text = say.FULL_LATE if branch == kernel.FULL else say.REDUCED_LATE
    return Step("amount", text, amount, names, (source, limit.source, law_text.VINTA_29A_2))


def _none(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps of a decision that draws nothing."""
    from kipcore.wording import flat_rate as say

    decision, agreement = finding.facts
    nothing = Chf(0)
    names = (("status", decision.status), ("decided", decision.decided_on), ("canton", agreement.canton))
    head = Step("nominal_flat_rate", say.NOTHING, nothing, names)
    asked = tuple(question_step(question, finding.law) for question in left_open(decision))
    groups = groups_sources(finding.law, decision.decided_on)
    if asked:
        return (head, Step("not_drawn", say.READ_AS_NONE, sources=groups, steps=asked))
    if law_text.VINTA_15_1 not in groups:
        return (head, Step("not_drawn", say.OUTSIDE_BEFORE, sources=groups))
    if decision.status is Status.PROTECTED_PERSON:
        return (head, Step("not_drawn", say.PROTECTED, sources=(*groups, law_text.NO_RATE_FOR_S)))
    if decision.status.citation is not None and decision.status.citation.act is ASYLG:
        return (head, Step("not_drawn", say.SEEKER, sources=(*groups, law_text.VINTA_15_5)))
    return (head, Step("not_drawn", say.OUTSIDE, sources=(*groups, law_text.AIG_58_2)))


def _boundary(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the step about the first day of the full rate, once Art. 29a is in force."""
    from kipcore.wording import flat_rate as say

    decision = finding.facts[0]
    counted = decision.entered_on if finding.outcome[1] == RESETTLED else decision.decided_on
    here = finding.law.resolved[Rates].at(day_key(counted))
    if here.new_from == kernel.NEVER:
        return ()
    transition = finding.law.at(parameters.FLAT_RATE_AFTER, counted)
    # Only on the day itself does the reading decide.
    asked: tuple[Step, ...] = ()
    resettled = decision.status is Status.RESETTLED_REFUGEE
    if transition.value in (decision.decided_on, decision.entered_on if resettled else None):
        asked = (question_step(questions.FIRST_DAY_OF_FULL_RATE, finding.law),)
    text, source = say.RULE, transition.source
    if finding.outcome[1] == RESETTLED:
        text = say.RULE_ENTRY
        source = finding.law.at(parameters.RESETTLEMENT_FLAT_RATE, counted).source
    return (Step("full_from", text, day_of(here.new_from), sources=(source,), steps=asked),)


def _left_out(finding: Finding[Chf]) -> list[Step]:
    """Return the steps that say what the amount does not contain."""
    from kipcore.wording import flat_rate as say

    decision = finding.facts[0]
    day, branch = decision.decided_on, finding.outcome[1]
    indexed = known(finding.law, parameters.INDEXED, day)
    reduced = known(finding.law, parameters.REDUCED_BY_PROGRAMME_S, day)
    steps: list[Step] = []
    if indexed is None or branch != kernel.FULL:
        steps.append(Step("index_open", say.INDEX_OPEN))
    elif indexed.value:
        steps.append(Step("not_indexed", say.NOT_INDEXED, sources=(indexed.source,)))
    if reduced is not None and reduced.value:
        steps.append(Step("not_reduced", say.NOT_REDUCED, sources=(reduced.source,)))
    if decision.status is Status.RESETTLED_REFUGEE:
        programme = known(finding.law, parameters.RESETTLEMENT_PROGRAMME, decision.entered_on)
        if programme is not None and decision.entered_on in programme.value and branch != RESETTLED:
            steps.append(Step("resettlement_extra", say.RESETTLEMENT_EXTRA, sources=(law_text.RESETTLEMENT,)))
    return steps


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import flat_rate as say

    decision, agreement = finding.facts
    if finding.outcome[1] == NONE:
        return _none(finding)
    names = (
        ("status", decision.status),
        ("decided", decision.decided_on),
        ("canton", agreement.canton),
    )
    asked = tuple(question_step(question, finding.law) for question in left_open(decision))
    left_out = _left_out(finding)
    amount = Chf.from_rappen(finding.outcome[0])
    basis = known(finding.law, parameters.FLAT_RATE_BASIS, decision.decided_on)
    return (
        Step("nominal_flat_rate", say.RATE, amount, names, () if basis is None else (basis.source,)),
        *asked,
        *_boundary(finding),
        _reason(finding),
        *left_out,
    )


NOMINAL_FLAT_RATE: Final = Rule(
    function=nominal_flat_rate,
    title=Text(
        "Welche nominale Integrationspauschale löst ein Entscheid aus?",
        "Quel forfait d'intégration nominal une décision déclenche-t-elle ?",
        "Quale somma forfettaria nominale a favore dell'integrazione comporta una decisione?",
        "Which nominal flat-rate payment for integration does a decision draw?",
    ),
    citations=(
        Citation(AIG, "58", "2"),
        Citation(VINTA, "15", "1"),
        Citation(VINTA, "29a"),
    ),
    inputs=("decision", "agreement"),
    parameters=(
        parameters.FLAT_RATE,
        *TRANSITIONAL,
        parameters.FLAT_RATE_BASIS,
        parameters.INDEXED,
        parameters.INITIAL_INTEGRATION,
        parameters.REDUCED_BY_PROGRAMME_S,
    ),
    questions=(
        questions.FAMILY_DECISIONS,
        questions.FIRST_DAY_OF_FULL_RATE,
        questions.FLAT_RATE_EXPULSION,
        questions.FLAT_RATE_HARDSHIP,
        questions.FLAT_RATE_STATELESS,
        questions.FLAT_RATE_STATELESS_ADMITTED,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
