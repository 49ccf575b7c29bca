"""The flat rate that is paid for a person: nominal, adjusted, reduced, and once (Art. 15 VIntA)."""

from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules import reduction
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_status import drawing, draws, left_open
from kipcore.rules.flat_rate_table import groups_sources
from kipcore.rules.indexation import READ, READINGS, adjust, check_year, index_steps, year_that_counts
from kipcore.rules.lookups import known
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE, nominal_flat_rate
from kipcore.rules.reimbursement_windows import REIMBURSEMENT_WINDOWS
from kipcore.rules.residence_permit_due import before_due_steps
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.decisions import StatusDecision
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

if TYPE_CHECKING:
    from kipcore.types.source import Source

__all__ = ["integration_flat_rate"]

_SAID_ELSEWHERE: Final = frozenset({"not_indexed", "not_reduced", "index_open"})


class _Part(NamedTuple):
    """What one decision brings: which it is, and the amount as it goes down, in Rappen."""

    decision: int
    nominal: int
    branch: int
    year: int
    adjusted: int
    reduction: int
    """What Programme S paid and is taken off here; -1 where the law reduces nothing."""
    paid: int


def integration_flat_rate(
    person: Person,
    *,
    agreement: ProgrammeAgreement | None,
    programme_s: Chf | None = None,
    paid_in: int | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the flat rate that the Confederation pays a canton for a person (*Integrationspauschale*).

    Art. 15 VIntA: a one-off amount for a temporarily admitted person, a recognised refugee or a protected
    person with a residence permit (para. 1), in the amount that the transitional Art. 29a gives the decision
    (see `nominal_flat_rate`), adjusted to the consumer price index (para. 2; see `indexed_flat_rate`),
    reduced by what Programme S paid for a person who had temporary protection before (para. 2bis, since
    1 March 2023), and paid only on the basis of a programme agreement (para. 3).

    The first decision in the history that draws a flat rate draws it; a later one draws no second
    (`questions.ONE_OFF`). So state the history from its beginning: a decision that is not stated cannot have
    drawn anything. The money is not bound to the person: the canton uses it where it is needed. Art. 58
    para. 2 AIG speaks of persons for whom the Confederation reimburses social assistance; read as a
    condition (`questions.REIMBURSEMENT_CLAUSE`), a decision draws only if `reimbursement_windows` finds a
    window on its day or later while the status lasts.

    A residence permit after temporary protection that was given before it was due (Art. 74 para. 2 AsylG)
    is taken as stated, and a step says so. That the person was assigned to this canton at the decision is
    taken for granted: no rule was found on how a change of canton counts.

    Laws: as the law is read unless told otherwise, one person draws one flat rate, whatever the changes of
    status; without an agreement nothing; never more than the adjusted amount; more paid by Programme S never
    means more; whoever never had temporary protection is never reduced; read as a condition, the
    reimbursement of social assistance never adds a flat rate to a decision.

    Args:
        person: the history of statuses.
        agreement: the programme agreement whose flat rates are asked for; None if there is none.
        programme_s: what Programme S paid for this person in all, CHF; needed only where the law reduces.
        paid_in: the year in which it is paid; needed only where the law reads the index, or the reduction,
            by the payment.
        law: the law to apply.

    Returns:
        The amount for this person under this agreement, CHF; zero where none is due.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; money of Programme S for a person without temporary
            protection; a payment before the decision; a supplementary agreement that came too late.
        NotKnownError: money of Programme S, or the year of payment, that is needed and not stated; an index
            that is not known; a supplementary agreement that is not stated; a time whose law is not known.
        UndecidableError: several flat rates for one person, where the money of Programme S was taken off
            one of another agreement.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> refugee = kip.Person([
    ...     kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1)),
    ...     kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 9, 2))])
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> found = kip.integration_flat_rate(refugee, agreement=zh, programme_s=kip.Chf(7_250))
    >>> found.figures["adjusted"], found.value
    (Chf('18926.90'), Chf('11676.90'))
    >>> kip.integration_flat_rate(refugee, agreement=None).value
    Chf('0.00')
    """
    exactly("person", person, Person, "give a Person with its decisions")
    check_law(law)
    _check_programme_s(person, programme_s)
    check_year(paid_in)
    facts = (person, agreement, programme_s, paid_in)
    all_drawing = drawing(person, law)
    counted = _counted(all_drawing, law)
    if agreement is None:
        for number in counted:  # of a time whose text is not known, not even this is known
            law.at(parameters.FLAT_RATE, person.decisions[number].decided_on)
        return Finding(INTEGRATION_FLAT_RATE, law, facts, (0, (), all_drawing))
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement, or None")
    parts: list[tuple[int, ...]] = []
    left = None if programme_s is None else programme_s.rappen
    elsewhere: date | None = None
    for number in counted:
        decided = person.decisions[number].decided_on
        if decided not in agreement.term:
            if _had_protection(person, number) and (
                reduction.by_payment(law) or reduction.reduced_by(law, decided, decided, None)
            ):
                elsewhere = decided
            continue
        part = _part(person, number, agreement, left, paid_in, law)
        if part.reduction > 0 and elsewhere is not None:
            _refuse_taken_off_before(programme_s, elsewhere)
        left = None if left is None else left - max(part.reduction, 0)
        parts.append(tuple(part))
    total = sum(part[-1] for part in parts)
    Chf.from_rappen(total)  # refuses what could not be explained
    return Finding(INTEGRATION_FLAT_RATE, law, facts, (total, tuple(parts), all_drawing))


def _counted(all_drawing: tuple[int, ...], law: Law) -> tuple[int, ...]:
    """Return the decisions that bring a flat rate, of those that draw one each for itself."""
    return all_drawing[:1] if law.reading(questions.ONE_OFF).name == "once per person" else all_drawing


def _check_programme_s(person: Person, programme_s: object) -> None:
    if programme_s is None:
        return
    exactly("programme_s", programme_s, Chf, "wrap the amount in Chf(...)")
    at_least_zero("programme_s", programme_s)
    if not any(decision.status is Status.PROTECTED_PERSON for decision in person.decisions):
        raise InvalidValueError(
            "programme_s",
            programme_s,
            "nothing: the history has no temporary protection",
            "add the decision on temporary protection, or leave programme_s out",
        )


def _part(
    person: Person,
    number: int,
    agreement: ProgrammeAgreement,
    left: int | None,
    paid_in: int | None,
    law: Law,
) -> _Part:
    """Work out what one decision brings, with what is left of the money of Programme S."""
    decision = person.decisions[number]
    nominal, branch = nominal_flat_rate(decision, agreement=agreement, law=law).outcome
    year = year_that_counts(law, decision.decided_on, paid_in)
    adjusted = adjust(law, nominal, branch, year)
    if _reduced_by(person, number, paid_in, law) is None:
        return _Part(number, nominal, branch, year, adjusted, -1, adjusted)
    if left is None:
        raise NotKnownError(
            "programme_s",
            None,
            "what Programme S paid for this person (Art. 15 para. 2bis VIntA)",
            "give programme_s=Chf(...), or Chf(0) if nothing was paid",
        )
    off = reduction.taken_off(law, adjusted, left)
    return _Part(number, nominal, branch, year, adjusted, off, adjusted - off)


def _reduced_by(person: Person, number: int, paid_in: int | None, law: Law) -> "Source | None":
    """Return what reduces the flat rate of a decision, or None; only after protection anything does."""
    decided = person.decisions[number].decided_on
    return reduction.reduced_by(law, decided, decided, paid_in) if _had_protection(person, number) else None


def _had_protection(person: Person, number: int) -> bool:
    return any(one.status is Status.PROTECTED_PERSON for one in person.decisions[:number])


def _refuse_taken_off_before(programme_s: Chf | None, decided: date) -> NoReturn:
    raise UndecidableError(
        "programme_s",
        programme_s,
        "money that is taken off under this agreement only",
        f"the decision of {decided} draws a flat rate under another agreement, which is reduced first: ask "
        "there, and ask here for a Person without that decision, with what is left",
    )


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import person_rate as say

    person, agreement, *_ = finding.facts
    law, value = finding.law, finding.value
    parts = [_Part(*part) for part in finding.outcome[1]]
    all_drawing = finding.outcome[2]
    if agreement is None:
        numbers = _counted(all_drawing, law) or range(len(person.decisions))
        sources = _basis(law, [person.decisions[number].decided_on for number in numbers], groups=False)
        head = Step("integration_flat_rate", say.NO_AGREEMENT, value)
        steps = [Step("basis", say.BASIS, sources=sources)]
    else:
        names = (("canton", agreement.canton), ("period", agreement.period))
        days = [person.decisions[part.decision].decided_on for part in parts] or [agreement.term.first]
        nothing = say.NOTHING_LEFT if any(part.reduction > 0 for part in parts) else say.NOTHING
        text = say.PAID if value else nothing
        head = Step("integration_flat_rate", text, value, names, _basis(law, days, groups=True))
        left = finding.facts[2]
        steps = []
        for part in parts:
            steps += _part_steps(finding, part, left, first=part is parts[0])
            left = left and left - Chf.from_rappen(max(part.reduction, 0))
    steps += _other_decisions(finding, {part.decision for part in parts})
    if not any(draws(one, law) or left_open(one) for one in person.decisions):
        sources = groups_sources(law, *(one.decided_on for one in person.decisions))
        steps.append(Step("not_named", say.NOT_NAMED, sources=(*sources, provisions.AIG_58_2)))
    if len(all_drawing) > 1:
        steps.append(question_step(questions.ONE_OFF, law))
    if any(draws(one, law) for one in person.decisions):
        steps.append(question_step(questions.REIMBURSEMENT_CLAUSE, law))
    return (head, *steps, *_not_used(finding, parts))


def _basis(law: Law, days: list[date], *, groups: bool) -> "tuple[Source, ...]":
    """Return on what the payment for decisions of some days stands: for whom, and on which basis."""
    sources: list[Source] = []
    for day in days:
        named = groups_sources(law, day)
        basis = known(law, parameters.FLAT_RATE_BASIS, day)
        if groups:
            sources += named if basis is None else (basis.source, *named)
        read = provisions.VINTA_15_1 in named
        sources.append(provisions.VINTA_15_3 if read else provisions.ONLY_ON_A_PROGRAMME)
    return tuple(dict.fromkeys(sources))


def _part_steps(finding: Finding[Chf], part: _Part, left: Chf | None, *, first: bool) -> list[Step]:
    """Return the steps about one decision: what it is, what it draws, what becomes of it."""
    from kipcore.wording import person_rate as say

    person, agreement, _, paid_in = finding.facts
    law, decision = finding.law, person.decisions[part.decision]
    nominal = Finding(NOMINAL_FLAT_RATE, law, (decision, agreement), (part.nominal, part.branch))
    reasons = tuple(step for step in nominal.steps[1:] if step.key not in _SAID_ELSEWHERE)
    names = _names(decision)
    steps = [
        Step("decision", say.DECISION, Chf.from_rappen(part.nominal), names, steps=reasons),
        *before_due_steps(person, part.decision, law),
        *index_steps(law, part.nominal, part.branch, part.year),
    ]
    asked = reduction.day_steps(law, decision.decided_on) if _had_protection(person, part.decision) else ()
    reduced_by = _reduced_by(person, part.decision, paid_in, law)
    if reduced_by is None:
        steps += asked
    else:
        if left is not None and left.rappen > part.adjusted:
            asked += (question_step(questions.REDUCTION_FLOOR, law),)
        paid = Chf.from_rappen(part.reduction)
        text = say.REDUCED if paid else say.NOT_REDUCED
        steps.append(Step("reduction", text, paid, sources=(reduced_by,), steps=asked))
    if part.paid:
        steps.append(Step("assigned", say.ASSIGNED_HERE, names=names))
    return steps if first else [_numbered(step, part.decision) for step in steps]


def _numbered(step: Step, number: int) -> Step:
    """Return a step of a further decision under a key of its own."""
    below = tuple(_numbered(one, number) for one in step.steps)
    return attrs.evolve(step, key=f"{step.key}_{number + 1}", steps=below)


def _other_decisions(finding: Finding[Chf], counted: set[int]) -> list[Step]:
    """Return the steps about the decisions that bring nothing here, and why."""
    from kipcore.wording import person_rate as say

    person, agreement, *_ = finding.facts
    law, all_drawing = finding.law, finding.outcome[2]
    bringing = _counted(all_drawing, law)
    steps: list[Step] = []
    for number, decision in enumerate(person.decisions):
        key, names = f"other_{number + 1}", _names(decision)
        asked = tuple(_numbered(question_step(question, law), number) for question in left_open(decision))
        if not draws(decision, law):
            if asked:
                steps.append(Step(key, say.READ_AS_NONE, None, names, steps=asked))
        elif number not in all_drawing:
            steps.append(Step(key, say.NOT_REIMBURSED, None, names, (provisions.AIG_58_2,), steps=asked))
        elif number not in bringing:
            drawn = person.decisions[all_drawing[0]].decided_on
            steps.append(Step(key, say.SECOND, None, (*names, ("drawn", drawn)), steps=asked))
        elif agreement is not None and number not in counted:
            steps.append(Step(key, say.ELSEWHERE, None, (*names, ("term", agreement.term)), steps=asked))
    return steps


def _not_used(finding: Finding[Chf], parts: list[_Part]) -> tuple[Step, ...]:
    """Return the steps about what was stated and made no difference."""
    from kipcore.wording import person_rate as say

    _, _, programme_s, paid_in = finding.facts
    steps: list[Step] = []
    if programme_s and all(part.reduction < 0 for part in parts):
        steps.append(Step("programme_s", say.PROGRAMME_S, programme_s))
    by_payment = finding.law.reading(questions.INDEX_YEAR).name == "year of the payment"
    if paid_in is not None and not by_payment and not reduction.by_payment(finding.law):
        steps.append(Step("paid_in", say.PAID_IN, None, (("year", paid_in),)))
    return not_used(*steps)


def _names(decision: StatusDecision) -> tuple[tuple[str, Any], ...]:
    return (("status", decision.status), ("decided", decision.decided_on), ("kind", decision.kind))


INTEGRATION_FLAT_RATE: Final = Rule(
    function=integration_flat_rate,
    title=Text(
        "Welche Integrationspauschale wird für eine Person gezahlt?",
        "Quel forfait d'intégration est versé pour une personne ?",
        "Quale somma forfettaria a favore dell'integrazione è versata per una persona?",
        "Which flat-rate payment for integration is made for a person?",
    ),
    citations=(
        Citation(AIG, "58", "2"),
        Citation(VINTA, "15"),
        Citation(VINTA, "29a"),
    ),
    inputs=("person", "agreement", "programme_s", "paid_in"),
    parameters=tuple(
        dict.fromkeys((*NOMINAL_FLAT_RATE.parameters, *READ, *REIMBURSEMENT_WINDOWS.parameters))
    ),
    questions=tuple(
        dict.fromkeys(
            (
                *NOMINAL_FLAT_RATE.questions,
                *READINGS,
                *reduction.READINGS,
                questions.ONE_OFF,
                questions.REIMBURSEMENT_CLAUSE,
                *REIMBURSEMENT_WINDOWS.questions,
            )
        )
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
