"""Who may benefit from a measure, by the source of its money: Art. 58 AIG, Art. 14a and 15 VIntA."""

from datetime import date
from typing import Any, Final, TypeAlias

from kipcore.errors import NotKnownError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions as law_text, provisions_persons as on_persons, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_status import STATUS_QUESTIONS
from kipcore.rules.persons import SEEKERS, is_read_as_named, status_on
from kipcore.rules.steps import question_step
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.doors import exactly, refuse_type
from kipcore.types.funding import FundingArea, FundingSource, InitialIntegrationElement
from kipcore.types.person import Person
from kipcore.types.programme import KIP_3
from kipcore.types.status import NAMED, Status
from kipcore.types.text import Text

__all__ = ["may_benefit"]

Measure: TypeAlias = InitialIntegrationElement | FundingArea
Ground: TypeAlias = tuple[Any, ...]
"""How the rule ends, then the open questions on which that rests."""

(
    IN_NAMED_GROUP,
    WITH_PERMIT,
    READ_AS_NAMED,
    SEEKER_ELEMENT,
    IRRESPECTIVE,
    ALL_MEASURES,
    LIVING_TOGETHER,
    FOCUS,
    READ_AS_OPEN,
    WITH_PROSPECT,
    OWN_FUNDS,
    NO_MONEY,
    READ_AS_NONE,
    OTHER_ELEMENT,
    NOT_EXTENDED,
    STATUS_S,
    OUTSIDE,
    NOT_FOREIGN,
    STATUS_S_ONLY,
    READ_AS_CLOSED,
    NO_PROSPECT,
) = range(21)
"""The ways in which the rule ends; those before NO_MONEY are a yes."""

_FOR_SEEKERS: Final = frozenset(
    {InitialIntegrationElement.LANGUAGE, InitialIntegrationElement.EARLY_CHILDHOOD}
)
_FOCUS: Final = frozenset(
    {
        FundingArea.LANGUAGE,
        FundingArea.EARLY_CHILDHOOD,
        InitialIntegrationElement.LANGUAGE,
        InitialIntegrationElement.EARLY_CHILDHOOD,
        InitialIntegrationElement.TRAINING_AND_EMPLOYABILITY,
    }
)
_PARTLY_FOCUS: Final = FundingArea.ACCESS_TO_STANDARD_STRUCTURES
"""Art. 12 para. 1 let. g VIntA: the labour market, which was in focus, beside school and health care."""
_TOGETHER: Final = frozenset({FundingArea.LIVING_TOGETHER, InitialIntegrationElement.LIVING_TOGETHER})
_OPEN: Final = frozenset({IRRESPECTIVE, READ_AS_OPEN, WITH_PROSPECT})
_BASIS: Final[dict[FundingSource, Parameter[bool]]] = {
    FundingSource.FLAT_RATE: parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION,
    FundingSource.CREDIT: parameters.CREDIT_IRRESPECTIVE_OF_STATUS,
    FundingSource.NATIONAL_PROGRAMMES: parameters.CREDIT_IRRESPECTIVE_OF_STATUS,
    FundingSource.PROGRAMME_S: parameters.PROGRAMME_S_RUNS,
    FundingSource.CANTON: parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS,
    FundingSource.MUNICIPALITIES: parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS,
}


def may_benefit(
    person: Person,
    *,
    measure: Measure,
    paid_from: FundingSource,
    on: date,
    longer_stay: bool | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether a person may benefit from a measure that is paid from a source (*Zielgruppe der Mittel*).

    Flat rate (Art. 58 para. 2 AIG, Art. 14a and 15 VIntA): recognised refugees, temporarily admitted
    persons, protected persons with a residence permit; asylum seekers in the extended procedure only for
    the elements c and e of Art. 14a para. 3. Credit and programmes of national importance (Art. 58 para. 3
    AIG): foreign nationals irrespective of status. Programme S: persons with status S. Own funds: federal
    law sets no limit by status. Statuses that the law does not name follow the reading of their question.

    The status of the day counts, not how it was acquired: members of the family who were included have it
    too, and the flat rate is not bound to the person for whom it was paid. Nothing else is looked at: not
    whether the measure is needed, nor what it may cost, nor whether a child belongs to the school, nor
    cantonal law. The list of funding areas is open (Art. 12 para. 2 VIntA); only its letters are known.

    Laws: how a status was acquired never matters; from the flat rate an asylum seeker never may what a
    refugee may not; Programme S is open to nobody but protected persons; own funds turn nobody away; the
    prospect of stay changes no answer but that for asylum seekers in the reading that asks for it.

    Args:
        person: the history of statuses.
        measure: the element of initial integration, or the funding area, of the measure.
        paid_from: the source of its money.
        on: the day of the measure.
        longer_stay: whether there is a prospect of a longer-term, lawful stay; None if not assessed. Read
            for asylum seekers only, and only if `questions.CREDIT_ASYLUM_SEEKERS` is read that way.
        law: the law to apply.

    Returns:
        Whether the person may benefit.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: no status on that day, a prospect of stay that decides and is not stated, or a day for
            which the law was not found (flat rate: before May 2019; credit and own funds: before 2019;
            Programme S: beside its known phases).
        UndecidableError: a funding area where the element decides; a field where a programme of national
            importance has one of its own; measures of national importance from money of another kind, of
            which Art. 21 VIntA says nothing; a law by which status counts without saying how.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> seeker = kip.Person([kip.StatusDecision(kip.Status.ASYLUM_SEEKER_EXTENDED, date(2024, 2, 1))])
    >>> facts = {"paid_from": kip.FundingSource.FLAT_RATE, "on": date(2024, 6, 1)}
    >>> [element.value for element in kip.InitialIntegrationElement
    ...  if kip.may_benefit(seeker, measure=element, **facts).value]
    ['c', 'e']
    """
    status = status_on(person, on)
    if type(measure) is not InitialIntegrationElement and type(measure) is not FundingArea:
        refuse_type("measure", measure, "InitialIntegrationElement or FundingArea", "use a member of one")
    exactly("paid_from", paid_from, FundingSource, "use a member such as FundingSource.FLAT_RATE")
    if longer_stay is not None:
        exactly("longer_stay", longer_stay, bool, "write True or False, or leave it out if it is not known")
    check_law(law)
    outcome = _ground(status, measure, paid_from, on, law, longer_stay=longer_stay)
    if outcome[0] < NO_MONEY:
        _check_national(measure, paid_from)
    return Finding(MAY_BENEFIT, law, (person, measure, paid_from, on, longer_stay), outcome)


def _check_national(measure: Measure, paid_from: FundingSource) -> None:
    """Refuse a yes about measures of national importance and federal money that is not meant for them."""
    if measure is not FundingArea.NATIONAL_IMPORTANCE:
        return
    if not paid_from.is_own and paid_from is not FundingSource.NATIONAL_PROGRAMMES:
        raise UndecidableError(
            "paid_from",
            paid_from,
            "FundingSource.NATIONAL_PROGRAMMES",
            "SEM supports measures of national importance beside the cantonal programmes (Art. 21 VIntA): "
            "ask with that source, or name the field that the measure is about",
        )


def _ground(
    status: Status,
    measure: Measure,
    paid_from: FundingSource,
    on: date,
    law: Law,
    *,
    longer_stay: bool | None,
) -> Ground:
    """Return how the rule ends, and the open questions on which it rests."""
    basis = _BASIS[paid_from]
    holds = law.at(basis, on).value
    if paid_from is FundingSource.FLAT_RATE:
        return _flat_rate(status, measure, law) if holds else (NO_MONEY,)
    if paid_from is FundingSource.PROGRAMME_S:
        return _programme_s(status, measure, on, law) if holds else (NO_MONEY,)
    if not holds:
        raise UndecidableError(
            basis.key,
            on,
            "a law by which status does not count",
            "the law given says that it does, and not whose: leave the parameter True",
        )
    if paid_from.is_own:
        return (OWN_FUNDS,)
    if paid_from is FundingSource.NATIONAL_PROGRAMMES and measure is not FundingArea.NATIONAL_IMPORTANCE:
        raise UndecidableError(
            "measure",
            measure,
            "FundingArea.NATIONAL_IMPORTANCE",
            "such programmes are a funding area of their own, whatever they are about (Art. 21 VIntA)",
        )
    return _other_contribution(status, measure, law, longer_stay=longer_stay)


def _flat_rate(status: Status, measure: Measure, law: Law) -> Ground:
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        return (WITH_PERMIT,)
    if status in NAMED:
        return (IN_NAMED_GROUP,)
    if status in STATUS_QUESTIONS:
        question = STATUS_QUESTIONS[status]
        return (READ_AS_NAMED if is_read_as_named(question, law) else READ_AS_NONE, question)
    if status is Status.PROTECTED_PERSON:
        return (STATUS_S,)
    if status is Status.ASYLUM_SEEKER_EXTENDED:
        if type(measure) is FundingArea:
            raise UndecidableError(
                "measure",
                measure,
                "an InitialIntegrationElement",
                "for asylum seekers Art. 15 para. 5 VIntA goes by the elements of Art. 14a para. 3: name it",
            )
        return (SEEKER_ELEMENT if measure in _FOR_SEEKERS else OTHER_ELEMENT,)
    return (NOT_EXTENDED if status in SEEKERS else OUTSIDE,)


def _other_contribution(status: Status, measure: Measure, law: Law, *, longer_stay: bool | None) -> Ground:
    if status is Status.SWISS:
        return (LIVING_TOGETHER if measure in _TOGETHER else NOT_FOREIGN,)
    if status is Status.PROTECTED_PERSON:
        return (_read(law, questions.CREDIT_STATUS_S, "irrespective of status"), questions.CREDIT_STATUS_S)
    if status not in SEEKERS:
        return (IRRESPECTIVE,)
    question = questions.CREDIT_ASYLUM_SEEKERS
    if law.reading(question).name == "irrespective of status":
        return (READ_AS_OPEN, question)
    if longer_stay is None:
        raise NotKnownError(
            "longer_stay",
            None,
            "a stated prospect of stay, which decides in the reading chosen",
            "give longer_stay=True or longer_stay=False; unknown is never no",
        )
    return (WITH_PROSPECT if longer_stay else NO_PROSPECT, question)


def _programme_s(status: Status, measure: Measure, on: date, law: Law) -> Ground:
    asked: tuple[Question, ...] = ()
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        asked = (questions.PROGRAMME_S_WITH_PERMIT,)
        if _read(law, *asked, "with or without a permit") == READ_AS_CLOSED:
            return (READ_AS_CLOSED, *asked)
    elif status is not Status.PROTECTED_PERSON:
        return (STATUS_S_ONLY,)
    if law.at(parameters.PROGRAMMES_OPEN_TO_STATUS_S, on).value:
        return (ALL_MEASURES, *asked)
    if measure in _FOCUS:
        return (FOCUS, *asked)
    question = questions.PROGRAMME_S_FIELDS
    ground = _read(law, question, "all fields")
    if ground == READ_AS_CLOSED and measure is _PARTLY_FOCUS:
        raise UndecidableError(
            "measure",
            measure,
            "InitialIntegrationElement.TRAINING_AND_EMPLOYABILITY, for access to the labour market",
            "only that part of the area was in the focus of the programme: name what the measure is about",
        )
    return (ground, *asked, question)


def _read(law: Law, question: Question, yes: str) -> int:
    return READ_AS_OPEN if law.reading(question).name == yes else READ_AS_CLOSED


def _reason(finding: Finding[bool], basis: Cited[bool]) -> Step:
    """Return the step that says why, with the provisions and the questions it rests on."""
    from kipcore.wording import benefit as say, flat_rate as say_rate

    paid_from = finding.inputs["paid_from"]
    ground = finding.outcome[0]
    doubtful = on_persons.FOR_STATUS_S if paid_from is FundingSource.PROGRAMME_S else basis.source
    reasons = {
        IN_NAMED_GROUP: (say.NAMED, (on_persons.VINTA_14A_1, basis.source)),
        WITH_PERMIT: (say.WITH_PERMIT, (on_persons.WITH_RESIDENCE_PERMIT,)),
        READ_AS_NAMED: (say.READ_AS_NAMED, (law_text.VINTA_15_1,)),
        SEEKER_ELEMENT: (say.SEEKER, (law_text.VINTA_15_5,)),
        IRRESPECTIVE: (say.IRRESPECTIVE, (basis.source,)),
        LIVING_TOGETHER: (say.LIVING_TOGETHER, (on_persons.VINTA_6_C, on_persons.VINTA_12_1_F)),
        FOCUS: (say.FOCUS, (on_persons.PROGRAMME_S_FOCUS,)),
        READ_AS_OPEN: (say.READ_AS_OPEN, (doubtful,)),
        WITH_PROSPECT: (say.WITH_PROSPECT, (on_persons.AIG_4_2, doubtful)),
        OWN_FUNDS: (say.OWN_FUNDS, (basis.source,)),
        NO_MONEY: (say.NO_MONEY, (basis.source,)),
        READ_AS_NONE: (say.READ_AS_NONE, (law_text.VINTA_15_1,)),
        OTHER_ELEMENT: (say.SEEKER, (law_text.VINTA_15_5,)),
        NOT_EXTENDED: (say.NOT_EXTENDED, (law_text.VINTA_15_5,)),
        STATUS_S: (say_rate.PROTECTED, (law_text.NO_RATE_FOR_S,)),
        OUTSIDE: (say_rate.OUTSIDE, (law_text.AIG_58_2,)),
        NOT_FOREIGN: (say.NOT_FOREIGN, (on_persons.ALL_FOREIGN_NATIONALS,)),
        STATUS_S_ONLY: (say.STATUS_S_ONLY, (on_persons.FOR_STATUS_S,)),
        READ_AS_CLOSED: (say.READ_AS_CLOSED, (doubtful,)),
        NO_PROSPECT: (say.NO_PROSPECT, (on_persons.AIG_4_2, doubtful)),
    }
    asked = tuple(question_step(question, finding.law) for question in finding.outcome[1:])
    if ground == ALL_MEASURES:
        return _access("reason", finding, asked)
    text, sources = reasons[ground]
    return Step("reason", text, sources=sources, steps=asked)


def _access(key: str, finding: Finding[bool], below: tuple[Step, ...] = ()) -> Step:
    """Return the step that says that status S has access to all measures of the programmes."""
    from kipcore.wording import benefit as say

    access = finding.law.at(parameters.PROGRAMMES_OPEN_TO_STATUS_S, finding.inputs["on"])
    during = (("during", access.during),)
    return Step(key, say.ALL_MEASURES, names=during, sources=(access.source,), steps=below)


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import benefit as say

    person, measure, paid_from, on, _ = finding.facts
    ground = finding.outcome[0]
    basis = finding.law.at(_BASIS[paid_from], on)
    names = (("status", person.status_on(on)), ("day", on), ("measure", measure), ("source", paid_from))
    head = Step("may_benefit", say.MAY if finding.value else say.MAY_NOT, finding.value, names)
    steps = [head, _reason(finding, basis)]
    open_to_s = finding.law.at(parameters.PROGRAMMES_OPEN_TO_STATUS_S, on).value
    if paid_from is FundingSource.CREDIT and questions.CREDIT_STATUS_S in finding.outcome and open_to_s:
        steps.append(_access("access", finding))
    if paid_from is FundingSource.PROGRAMME_S and basis.value:
        phase = (("during", basis.during),)
        steps.append(Step("phase", say.PHASE, names=phase, sources=(basis.source,)))
    if ground in {IN_NAMED_GROUP, WITH_PERMIT, READ_AS_NAMED}:
        also = on_persons.VINTA_15_6
        steps.append(Step("also_social_assistance", say.ALSO_SOCIAL_ASSISTANCE, sources=(also,)))
    if paid_from is FundingSource.FLAT_RATE and finding.value:
        steps.append(Step("not_bound", say.NOT_BOUND, sources=(on_persons.NOT_BOUND_TO_PERSON,)))
    if paid_from is FundingSource.CREDIT and ground in _OPEN and on in KIP_3.term:
        steps.append(Step("practice", say.PRACTICE, sources=(on_persons.PRACTICE_OF_KIP_3,)))
    return tuple(steps)


MAY_BENEFIT: Final = Rule(
    function=may_benefit,
    title=Text(
        "Darf eine Person von einer Massnahme profitieren, die aus einer Quelle bezahlt wird?",
        "Une personne peut-elle bénéficier d'une mesure payée par une source donnée ?",
        "Una persona può beneficiare di una misura pagata da una data fonte?",
        "May a person benefit from a measure that is paid from a source?",
    ),
    citations=(
        Citation(AIG, "58", "2"),
        Citation(AIG, "58", "3"),
        Citation(VINTA, "14a"),
        Citation(VINTA, "15", "5"),
        Citation(VINTA, "15", "6"),
    ),
    inputs=("person", "measure", "paid_from", "on", "longer_stay"),
    parameters=(
        parameters.CREDIT_IRRESPECTIVE_OF_STATUS,
        parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION,
        parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS,
        parameters.PROGRAMMES_OPEN_TO_STATUS_S,
        parameters.PROGRAMME_S_RUNS,
    ),
    questions=(
        questions.CREDIT_ASYLUM_SEEKERS,
        questions.CREDIT_STATUS_S,
        questions.FLAT_RATE_EXPULSION,
        questions.FLAT_RATE_HARDSHIP,
        questions.FLAT_RATE_STATELESS,
        questions.FLAT_RATE_STATELESS_ADMITTED,
        questions.PROGRAMME_S_FIELDS,
        questions.PROGRAMME_S_WITH_PERMIT,
    ),
    value=lambda finding: bool(finding.outcome[0] < NO_MONEY),
    steps=_steps,
)
