"""The flat rate that is paid for a person: nominal, adjusted, reduced, and once (Art. 15 VIntA)."""

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, provisions, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.flat_rate_status import draws, left_open
from kipcore.rules.flat_rate_table import known
from kipcore.rules.indexation import READ, READINGS, adjust, index_steps, year_that_counts
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE, nominal_flat_rate
from kipcore.rules.own_funds import check_law, question_step
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
    drawn anything. The money is not bound to the person: the canton uses it where it is needed.

    Laws: one person, one flat rate, whatever the changes of status; without an agreement nothing; never
    more than the adjusted amount; more paid by Programme S never means more; whoever never had temporary
    protection is never reduced.

    Args:
        person: the history of statuses.
        agreement: the programme agreement whose flat rates are asked for; None if there is none.
        programme_s: what Programme S paid for this person in all, CHF; needed only where the law reduces.
        paid_in: the year in which it is paid; needed only where the law reads the index by that year.
        law: the law to apply.

    Returns:
        The amount for this person under this agreement, CHF; zero where none is due.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; money of Programme S for a person without temporary
            protection; a payment before the decision; a supplementary agreement that came too late.
        NotKnownError: money of Programme S, or the year of payment, that is needed and not stated; an index
            that is not known; a supplementary agreement that is not stated.

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
    facts = (person, agreement, programme_s, paid_in)
    if agreement is None:
        return Finding(INTEGRATION_FLAT_RATE, law, facts, (0, ()))
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement, or None")
    drawing = [number for number, decision in enumerate(person.decisions) if draws(decision, law)]
    if law.reading(questions.ONE_OFF).name == "once per person":
        drawing = drawing[:1]
    parts: list[tuple[int, ...]] = []
    left = None if programme_s is None else programme_s.rappen
    for number in drawing:
        if person.decisions[number].decided_on in agreement.term:
            part = _part(person, number, agreement, left, paid_in, law)
            left = None if left is None else left - max(part.reduction, 0)
            parts.append(tuple(part))
    total = sum(part[-1] for part in parts)
    Chf.from_rappen(total)  # refuses what could not be explained
    return Finding(INTEGRATION_FLAT_RATE, law, facts, (total, tuple(parts)))


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
    if not _is_reduced(person, number, law):
        return _Part(number, nominal, branch, year, adjusted, -1, adjusted)
    if left is None:
        raise NotKnownError(
            "programme_s",
            None,
            "what Programme S paid for this person (Art. 15 para. 2bis VIntA)",
            "give programme_s=Chf(...), or Chf(0) if nothing was paid",
        )
    floor = law.reading(questions.REDUCTION_FLOOR).name == "not below zero"
    paid = kernel.reduced(adjusted, left, int(floor))
    return _Part(number, nominal, branch, year, adjusted, adjusted - paid, paid)


def _is_reduced(person: Person, number: int, law: Law) -> bool:
    """Return whether the law reduces the flat rate of a decision, because protection came before it."""
    reduces = known(law, parameters.REDUCED_BY_PROGRAMME_S, person.decisions[number].decided_on)
    protected = any(one.status is Status.PROTECTED_PERSON for one in person.decisions[:number])
    return protected and reduces is not None and bool(reduces.value)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import person_rate as say

    agreement = finding.facts[1]
    value = finding.value
    if agreement is None:
        why = Step("basis", say.BASIS, sources=(provisions.VINTA_15_3,))
        return (Step("integration_flat_rate", say.NO_AGREEMENT, value), why)
    names = (("canton", agreement.canton), ("period", agreement.period))
    basis = known(finding.law, parameters.FLAT_RATE_BASIS, agreement.term.first)
    parts = [_Part(*part) for part in finding.outcome[1]]
    sources: tuple[Source, ...] = () if basis is None else (basis.source,)
    if not parts or parts[-1].branch != kernel.BEFORE:  # what was decided earlier rests on an older text
        sources += (provisions.VINTA_15_1, provisions.VINTA_15_3)
    text = say.PAID if parts else say.NOTHING
    steps = [step for part in parts for step in _part_steps(finding, part, first=part is parts[0])]
    steps += _other_decisions(finding, {part.decision for part in parts})
    if not steps:
        steps.append(Step("not_named", say.NOT_NAMED, sources=(provisions.AIG_58_2,)))
    return (Step("integration_flat_rate", text, value, names, sources), *steps)


def _part_steps(finding: Finding[Chf], part: _Part, *, first: bool) -> list[Step]:
    """Return the steps about one decision: what it is, what it draws, what becomes of it."""
    from kipcore.wording import person_rate as say

    person, agreement, programme_s, _ = finding.facts
    law, decision = finding.law, person.decisions[part.decision]
    nominal = Finding(NOMINAL_FLAT_RATE, law, (decision, agreement), (part.nominal, part.branch))
    reasons = tuple(step for step in nominal.steps[1:] if step.key not in _SAID_ELSEWHERE)
    names = _names(decision)
    steps = [
        Step("decision", say.DECISION, Chf.from_rappen(part.nominal), names, steps=reasons),
        *index_steps(law, part.nominal, part.branch, part.year),
    ]
    if part.reduction >= 0:
        reduced = law.at(parameters.REDUCED_BY_PROGRAMME_S, decision.decided_on)
        too_much = programme_s.rappen > part.adjusted
        asked = (question_step(questions.REDUCTION_FLOOR, law),) if too_much else ()
        paid = Chf.from_rappen(part.reduction)
        steps.append(Step("reduction", say.REDUCED, paid, sources=(reduced.source,), steps=asked))
    return steps if first else [_numbered(step, part.decision) for step in steps]


def _numbered(step: Step, number: int) -> Step:
    """Return a step of a further decision under a key of its own."""
    below = tuple(_numbered(one, number) for one in step.steps)
    return attrs.evolve(step, key=f"{step.key}_{number + 1}", steps=below)


def _other_decisions(finding: Finding[Chf], counted: set[int]) -> list[Step]:
    """Return the steps about the decisions that bring nothing here, and why."""
    from kipcore.wording import person_rate as say

    person, agreement, *_ = finding.facts
    law = finding.law
    once = law.reading(questions.ONE_OFF).name == "once per person"
    drawn: StatusDecision | None = None
    steps: list[Step] = []
    for number, decision in enumerate(person.decisions):
        key, names = f"other_{number + 1}", _names(decision)
        if not draws(decision, law):
            asked = tuple(_numbered(question_step(q, law), number) for q in left_open(decision))
            if asked or decision.status.is_named:
                steps.append(Step(key, say.READ_AS_NONE, None, names, steps=asked))
            continue
        if once and drawn is not None:
            asked = (_numbered(question_step(questions.ONE_OFF, law), number),)
            steps.append(Step(key, say.SECOND, None, (*names, ("drawn", drawn.decided_on)), steps=asked))
        elif number not in counted:
            steps.append(Step(key, say.ELSEWHERE, None, (*names, ("term", agreement.term))))
        drawn = drawn or decision
    return steps


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
    parameters=tuple(dict.fromkeys((*NOMINAL_FLAT_RATE.parameters, *READ))),
    questions=(
        *NOMINAL_FLAT_RATE.questions,
        *READINGS,
        questions.ONE_OFF,
        questions.REDUCTION_FLOOR,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
