"""What a programme may pay of a cost: Art. 2, 15, 17 and 21 VIntA, Art. 12 and 14 SuG."""

from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import settlement as kernel
from kipcore.law import parameters, provisions_settlement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.steps import question_step
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.costs import Cost, CostKind
from kipcore.types.doors import a_date, exactly
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.source import Certainty
from kipcore.types.text import Text

__all__ = ["chargeable_cost", "federal_source"]

_ELIGIBLE: Final[dict[CostKind, Parameter[bool]]] = {
    CostKind.MEASURE: parameters.MEASURES_ELIGIBLE,
    CostKind.STANDARD_STRUCTURES: parameters.STANDARD_STRUCTURES_ELIGIBLE,
    CostKind.DEVELOPMENT: parameters.DEVELOPMENT_ELIGIBLE,
    CostKind.GENERAL_ADMINISTRATION: parameters.ADMINISTRATION_ELIGIBLE,
    CostKind.SOCIAL_ASSISTANCE: parameters.SOCIAL_ASSISTANCE_ELIGIBLE,
    CostKind.NATIONAL_IMPORTANCE: parameters.NATIONAL_IMPORTANCE_ELIGIBLE,
}


def chargeable_cost(cost: Cost, *, paid_from: FundingSource, on: date, law: Law = LAW) -> Finding[Chf]:
    """Find how much of a cost may be paid from a federal source (*beitragsberechtigte Aufwendungen*).

    Art. 17 VIntA: measures outside the standard structures, start-up funding in them if their institutions in
    principle (*grundsätzlich*, para. 2) bear at least an equal part, development and evaluation of the
    programmes; not the standard structures (Art. 2 para. 1), general administration, or what SEM supports as
    of national importance (Art. 21). Whether the equal part is always asked for is an open question
    (`questions.START_UP_SHARE`).
    Measures in the structures of social assistance only from the flat rate (Art. 15 para. 6). SEM may pay
    for what is of national importance, start-up funding in the standard structures included (Art. 21
    para. 1): with Art. 15 para. 6 the exception of Art. 2 para. 1, and no money of a cantonal programme. No
    equal part of the institutions is asked for there. Art. 12 SuG: what falls to another federal act is not
    paid twice.

    It is a limit for the programme: what both its sources pay together must not be more either. Whether
    money is there, and parity for the credit, are other questions (`federal_contribution`). For whom a
    source may be used is not tested here.

    Laws: never negative, never more than the cost without what others bear; a kind that is not eligible
    gives zero; from the credit never more than from the flat rate; of start-up funding of a cantonal
    programme never more than the institutions bear, if the equal part is read strictly; what is of national
    importance in full from the national programmes, and nothing from the sources of a cantonal programme; a
    larger cost never gives less.

    Args:
        cost: the cost, with what others bear of it.
        paid_from: `FundingSource.FLAT_RATE` or `FundingSource.CREDIT`; or, for
            `CostKind.NATIONAL_IMPORTANCE`, `FundingSource.NATIONAL_PROGRAMMES`.
        on: day on which the cost was incurred.
        law: the law to apply.

    Returns:
        The most that may be charged, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a source that is not one of the two federal sources of a programme, but for what
            is of national importance.
        NotKnownError: a day before 2019, or before 1 May 2019 for what Art. 15 para. 6 and 17 para. 2bis
            brought.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> pilot = kip.Cost(
    ...     kip.CostKind.START_UP_FUNDING, kip.Chf(80_000), under_other_acts=kip.Chf(0),
    ...     borne_by_structures=kip.Chf(30_000))
    >>> kip.chargeable_cost(pilot, paid_from=kip.FundingSource.CREDIT, on=date(2024, 6, 1)).value
    Chf('30000.00')
    """
    exactly("cost", cost, Cost, "give the Cost, with its kind")
    if paid_from is FundingSource.NATIONAL_PROGRAMMES:
        _national(cost)
    else:
        federal_source(paid_from)
    a_date("on", on)
    check_law(law)
    if cost.kind is CostKind.START_UP_FUNDING:
        ratio = law.at(parameters.START_UP_RATIO, on).value
        amount = cost.rest.rappen
        if law.reading(questions.START_UP_SHARE).name == "always":
            borne: Chf = cost.borne_by_structures  # type: ignore[assignment]  # its invariant
            amount = kernel.start_up(amount, borne.rappen, ratio.numerator, ratio.denominator)
    else:
        amount = cost.rest.rappen if _eligible(cost.kind, paid_from, on, law).value else 0
    return Finding(CHARGEABLE_COST, law, (cost, paid_from, on), (amount,))


def _national(cost: Cost) -> None:
    """Refuse what the national programmes do not pay: they are about what is of national importance."""
    if cost.kind is not CostKind.NATIONAL_IMPORTANCE:
        raise InvalidValueError(
            "paid_from",
            FundingSource.NATIONAL_PROGRAMMES,
            f"FundingSource.FLAT_RATE or FundingSource.CREDIT for {cost.kind}",
            "ask for one of the two; what SEM supports as such is a Cost of CostKind.NATIONAL_IMPORTANCE",
        )


def federal_source(paid_from: object) -> None:
    """Refuse what is not one of the two federal sources of a programme."""
    exactly("paid_from", paid_from, FundingSource, "use a member such as FundingSource.CREDIT")
    if not paid_from.is_federal:  # type: ignore[attr-defined]  # it is a FundingSource
        raise InvalidValueError(
            "paid_from",
            paid_from,
            "FundingSource.FLAT_RATE or FundingSource.CREDIT",
            "the provision is about federal contributions to cantonal programmes: ask for one of the two",
        )


def _asked(kind: CostKind, paid_from: FundingSource) -> Parameter[bool]:
    """Return the parameter that says whether costs of a kind count."""
    if paid_from is FundingSource.NATIONAL_PROGRAMMES:
        return parameters.NATIONAL_PROGRAMMES_ELIGIBLE
    if kind is CostKind.SOCIAL_ASSISTANCE and paid_from is FundingSource.CREDIT:
        kind = CostKind.STANDARD_STRUCTURES  # Art. 15 para. 6 is about the flat rate only
    return _ELIGIBLE[kind]


def _eligible(kind: CostKind, paid_from: FundingSource, on: date, law: Law) -> Cited[bool]:
    """Return whether costs of a kind count, with the source that says so."""
    return law.at(_asked(kind, paid_from), on)


def _start_up(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    cost, _, on = finding.facts
    ratio = finding.law.at(parameters.START_UP_RATIO, on)
    always = finding.law.reading(questions.START_UP_SHARE).name == "always"
    equal = say.EQUAL_PART if finding.value else say.EQUAL_PART_NOTHING
    borne = cost.borne_by_structures
    return (
        Step("borne_by_structures", say.BORNE if borne else say.BORNE_NOTHING, borne),
        Step(
            "equal_part",
            equal if always else say.EXCEPTION,
            ratio.value,
            (("most", finding.value),),
            (ratio.source,),
            steps=(question_step(questions.START_UP_SHARE, finding.law),),
        ),
    )


def _reason(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    cost, paid_from, on = finding.facts
    sentences = {
        parameters.MEASURES_ELIGIBLE: say.MEASURE,
        parameters.STANDARD_STRUCTURES_ELIGIBLE: say.STANDARD_STRUCTURES,
        parameters.DEVELOPMENT_ELIGIBLE: say.DEVELOPMENT,
        parameters.ADMINISTRATION_ELIGIBLE: say.ADMINISTRATION,
        parameters.SOCIAL_ASSISTANCE_ELIGIBLE: say.SOCIAL_ASSISTANCE,
        parameters.NATIONAL_IMPORTANCE_ELIGIBLE: say.NATIONAL_IMPORTANCE,
        parameters.NATIONAL_PROGRAMMES_ELIGIBLE: say.NATIONAL_PROGRAMMES,
    }
    asked = _asked(cost.kind, paid_from)
    cited = _eligible(cost.kind, paid_from, on, finding.law)
    reason = Step("eligible", sentences[asked], cited.value, sources=(cited.source,))
    if asked is parameters.NATIONAL_PROGRAMMES_ELIGIBLE:
        budgets = finding.law.at(parameters.STANDARD_STRUCTURES_ELIGIBLE, on)
        if not cited.value or budgets.source.certainty is not Certainty.STATUTE:
            return (reason,)  # the exceptions of Art. 2 para. 1 were read in its wording since 1 May 2019
        return (reason, Step("exception", say.NATIONAL_EXCEPTION, sources=(budgets.source,)))
    if cost.kind is not CostKind.MEASURE:
        return (reason,)
    return (reason, Step("complement", say.COMPLEMENT, sources=(law_text.VINTA_2_2,)))


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    cost, paid_from, on = finding.facts
    names = (("kind", cost.kind), ("day", on), ("source", paid_from))
    value = Chf.from_rappen(finding.outcome[0])
    texts = (say.CHARGEABLE, say.CHARGEABLE_NOTHING)
    if paid_from is FundingSource.NATIONAL_PROGRAMMES:
        texts = (say.NATIONAL_CHARGEABLE, say.NATIONAL_CHARGEABLE_NOTHING)
    steps = [
        Step("chargeable", texts[0] if value else texts[1], value, names),
        Step("cost", say.AMOUNT, cost.amount, sources=(law_text.SUG_14_1,)),
    ]
    if cost.under_other_acts:
        other = (law_text.SUG_12_1,)
        disclose = Step("disclose", say.DISCLOSE, sources=(law_text.SUG_12_3,))
        steps.append(
            Step(
                "under_other_acts", say.UNDER_OTHER_ACTS, cost.under_other_acts, (), other, steps=(disclose,)
            )
        )
    why = _start_up if cost.kind is CostKind.START_UP_FUNDING else _reason
    return (*steps, *why(finding))


CHARGEABLE_COST: Final = Rule(
    function=chargeable_cost,
    title=Text(
        "Wie viel von diesen Kosten darf ein Programm bezahlen?",
        "Quelle part de ces frais un programme peut-il payer ?",
        "Quanto di questi costi può pagare un programma?",
        "How much of this cost may a programme pay?",
    ),
    citations=(
        Citation(VINTA, "2", "1"),
        Citation(VINTA, "15", "6"),
        Citation(VINTA, "17"),
        Citation(VINTA, "21", "1"),
        Citation(SUG, "12"),
        Citation(SUG, "14", "1"),
    ),
    inputs=("cost", "paid_from", "on"),
    parameters=(*_ELIGIBLE.values(), parameters.NATIONAL_PROGRAMMES_ELIGIBLE, parameters.START_UP_RATIO),
    questions=(questions.START_UP_SHARE,),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
