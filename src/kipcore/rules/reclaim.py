"""When contributions are reclaimed: Art. 19 para. 1 and 2 VIntA, Art. 30 SuG."""

from typing import Final

from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import settlement as kernel
from kipcore.law import parameters, provisions_settlement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.doors import exactly
from kipcore.types.text import Text

__all__ = ["reclaim", "revocation"]


def reclaim(
    agreement: ProgrammeAgreement,
    *,
    goals_met: bool,
    remedy_possible: bool | None = None,
    absence_of_fault_proved: bool | None = None,
    extended_deadline_missed: bool | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether the Confederation reclaims the contributions to a programme (*Rückforderung*).

    Art. 19 para. 1 VIntA: if the canton does not meet the agreed output and outcome goals, or inadequately,
    if no remedy is possible, and if the canton does not prove that it is not at fault. Para. 2: also if the
    goals are unmet within an agreed extended deadline (*Nachfrist*), again without that proof. Both federal
    sources are meant. How much goes back is not said. As long as a remedy is possible and no extended
    deadline has passed, nothing is reclaimed.

    Only the facts that decide must be stated: a proof of absence of fault, or goals that were met, end it.

    Laws: never if the goals are met; never if absence of fault is proved; with no remedy, or with the
    extended deadline missed, always if it is not proved.

    Args:
        agreement: the programme agreement.
        goals_met: whether the agreed goals were met, and not inadequately, when the programme ended.
        remedy_possible: whether a remedy (*Nachbesserung*) is possible; None if it does not matter.
        absence_of_fault_proved: whether the canton proves that it is not at fault; None if it does not
            matter.
        extended_deadline_missed: whether the goals were unmet, or inadequately met, within the agreed
            extended deadline too; None if none was agreed, or if it still runs.
        law: the law to apply.

    Returns:
        Whether the contributions are reclaimed.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: facts that contradict each other.
        UndecidableError: a fact is missing on which the answer depends.
        NotKnownError: a programme that ended before 2019: the rule of that time was not found.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2)
    >>> kip.reclaim(
    ...     zh, goals_met=False, remedy_possible=False, absence_of_fault_proved=False).value
    True
    >>> kip.reclaim(zh, goals_met=False, remedy_possible=True, absence_of_fault_proved=False).value
    False
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    exactly("goals_met", goals_met, bool, "write True or False")
    facts = (remedy_possible, absence_of_fault_proved, extended_deadline_missed)
    for name, fact in zip(_NAMES, facts, strict=True):
        if fact is not None:
            exactly(name, fact, bool, "write True or False, or None")
    check_law(law)
    _check_facts(goals_met, *facts)
    enforced = law.at(parameters.RECLAIM_IF_UNMET, agreement.term.closed()[1]).value
    branch = kernel.reclaim_branch(
        goals_met,
        bool(absence_of_fault_proved),
        bool(remedy_possible),
        extended_deadline_missed is not None,
        bool(extended_deadline_missed),
    )
    found = enforced and kernel.is_reclaimed(branch)
    return Finding(RECLAIM, law, (agreement, goals_met, *facts), (int(found),))


_NAMES: Final = ("remedy_possible", "absence_of_fault_proved", "extended_deadline_missed")


def _check_facts(met: bool, remedy: bool | None, no_fault: bool | None, missed: bool | None) -> None:  # noqa: FBT001
    """Refuse facts that contradict each other, and facts that leave it open."""
    if met and missed:
        raise InvalidValueError(
            "extended_deadline_missed", missed, "None or False: the goals were met", "state one of the two"
        )
    if not met and remedy is False and missed is False:
        raise InvalidValueError(
            "remedy_possible",
            remedy,
            "True or None: the goals were met within the extended deadline",
            "state one of the two",
        )
    if met or no_fault or missed is False or (remedy and missed is None):
        return
    if remedy is None and missed is None:
        raise UndecidableError(
            "remedy_possible",
            None,
            "True or False where goals are unmet",
            "say whether a remedy is possible, or whether an extended deadline was missed",
        )
    if no_fault is None:
        raise UndecidableError(
            "absence_of_fault_proved",
            None,
            "True or False where goals are unmet for good",
            "say whether the canton proves that it is not at fault",
        )


def _deciding(met: bool, remedy: bool | None, no_fault: bool | None, missed: bool | None) -> set[str]:  # noqa: FBT001
    """Return which of the facts beside the goals decide."""
    if met:
        return set()
    if missed is False:
        return {"deadline_missed"}
    if missed is None and remedy:
        return {"no_remedy"}
    if no_fault:
        return {"fault_not_disproved"}
    return {"fault_not_disproved", "deadline_missed" if missed else "no_remedy"}


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import interest as say_act, settlement as say

    agreement, met, remedy, no_fault, missed = finding.facts
    names = (("canton", agreement.canton), ("period", agreement.period))
    rule = finding.law.at(parameters.RECLAIM_IF_UNMET, agreement.term.closed()[1])
    found = finding.value
    basis = (rule.source, law_text.VINTA_19_2) if missed else (rule.source,)
    stated = [
        Step(key, texts[state], state, sources=(source,))
        for key, state, texts, source in (
            (
                "no_remedy",
                None if remedy is None else not remedy,
                (say.REMEDY, say.NO_REMEDY),
                law_text.VINTA_19_1_B,
            ),
            ("deadline_missed", missed, (say.DEADLINE_KEPT, say.DEADLINE_MISSED), law_text.VINTA_19_2),
            (
                "fault_not_disproved",
                None if no_fault is None else not no_fault,
                (say.FAULT_DISPROVED, say.FAULT_NOT_DISPROVED),
                law_text.VINTA_19_1_C,
            ),
        )
        if state is not None
    ]
    deciding = _deciding(met, remedy, no_fault, missed) if rule.value else set()
    goals = say.GOALS_MET if met else say.GOALS_UNMET
    steps = [
        Step("reclaim", say.RECLAIMED if found else say.NOT_RECLAIMED, found, names, basis),
        Step("goals_unmet", goals, not met, sources=(law_text.VINTA_19_1_A,)),
        *(step for step in stated if step.key in deciding),
    ]
    if not rule.value:
        steps.append(Step("not_enforced", say.NOT_ENFORCED, sources=(rule.source,)))
    if found:
        steps.append(Step("amount_open", say.AMOUNT_OPEN))
        act = Step("act_only", say_act.ACT_ONLY, sources=(law_text.SUG_2_2,))
        steps.append(Step("hardship", say.HARDSHIP, sources=(law_text.SUG_28_3,), steps=(act,)))
    return (*steps, *not_used(*(step for step in stated if step.key not in deciding)))


RECLAIM: Final = Rule(
    function=reclaim,
    title=Text(
        "Fordert der Bund die Beiträge an ein Programm zurück?",
        "La Confédération exige-t-elle le remboursement des contributions à un programme ?",
        "La Confederazione esige il rimborso dei contributi a un programma?",
        "Does the Confederation reclaim the contributions to a programme?",
    ),
    citations=(Citation(VINTA, "19", "1"), Citation(VINTA, "19", "2")),
    inputs=("agreement", "goals_met", *_NAMES),
    parameters=(parameters.RECLAIM_IF_UNMET,),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)


def revocation(
    *,
    wrongly_granted: bool,
    irreversible: bool,
    hard_to_see: bool,
    blameless: bool,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether a grant is revoked, and the money reclaimed with it (*Widerruf*).

    Art. 30 SuG: revoked if it was granted wrongly, in breach of law or on wrong or incomplete facts. It is
    waived if (a) the recipient took measures that cannot be undone without unreasonable loss, (b) the breach
    was not easy to see, (c) wrong or incomplete facts are not the recipient's fault. Whether all three must
    hold is an open question (`questions.REVOCATION_WAIVER`). Art. 31 SuG: the same for contracts, by
    withdrawal. For interest see `reclaim_interest`. Not tested here: financial assistance may also be
    withdrawn or reclaimed if its recipient breaches rules of procurement (para. 2bis, since 2021), and
    reclaim under administrative criminal law is reserved (para. 4).

    Laws: never if nothing was granted wrongly; always if it was and none of the three conditions holds;
    never if all of them do; a further condition that holds never turns a waiver into a revocation.

    Args:
        wrongly_granted: whether it was granted in breach of law, or on wrong or incomplete facts.
        irreversible: whether condition (a) holds.
        hard_to_see: whether condition (b) holds.
        blameless: whether condition (c) holds.
        law: the law to apply.

    Returns:
        Whether the grant is revoked.

    Raises:
        WrongTypeError: an argument of the wrong type.

    >>> import kipcore as kip
    >>> facts = {"wrongly_granted": True, "irreversible": True, "hard_to_see": True, "blameless": False}
    >>> one = kip.LAW.with_reading(kip.questions.REVOCATION_WAIVER, "any one")
    >>> kip.revocation(**facts).value, kip.revocation(**facts, law=one).value
    (True, False)
    """
    facts = (wrongly_granted, irreversible, hard_to_see, blameless)
    for name, fact in zip(REVOCATION.inputs, facts, strict=True):
        exactly(name, fact, bool, "write True or False")
    check_law(law)
    return Finding(REVOCATION, law, facts, (int(wrongly_granted and not _is_waived(facts[1:], law)),))


def _is_waived(conditions: tuple[bool, ...], law: Law) -> bool:
    every = law.reading(questions.REVOCATION_WAIVER).name == "all three"
    return all(conditions) if every else any(conditions)


def _revocation_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import settlement as say

    wrongly_granted, *conditions = finding.facts
    head = Step("revocation", say.REVOKED if finding.value else say.NOT_REVOKED, finding.value)
    granted = say.WRONGLY_GRANTED if wrongly_granted else say.RIGHTLY_GRANTED
    reason = Step("wrongly_granted", granted, wrongly_granted, sources=(law_text.SUG_30_1,))
    said = (
        ((say.REVERSIBLE, say.IRREVERSIBLE), law_text.SUG_30_2_A),
        ((say.EASY_TO_SEE, say.HARD_TO_SEE), law_text.SUG_30_2_B),
        ((say.BLAMEWORTHY, say.BLAMELESS), law_text.SUG_30_2_C),
    )
    tested = tuple(
        Step(name, texts[holds], holds, sources=(source,))
        for name, (texts, source), holds in zip(REVOCATION.inputs[1:], said, conditions, strict=True)
    )
    more = (
        Step("withdrawal", say.WITHDRAWAL, sources=(law_text.SUG_31,)),
        Step("procurement", say.PROCUREMENT, sources=(law_text.SUG_30_2BIS,)),
        Step("reserved", say.RESERVED, sources=(law_text.SUG_30_4,)),
    )
    if not wrongly_granted:
        return (head, reason, *more, *not_used(*tested))
    waived = _is_waived(tuple(conditions), finding.law)
    asked = question_step(questions.REVOCATION_WAIVER, finding.law)
    text = say.WAIVED if waived else say.NOT_WAIVED
    waiver = Step("waived", text, waived, sources=(law_text.SUG_30_2,), steps=(*tested, asked))
    return (head, reason, waiver, *more)


REVOCATION: Final = Rule(
    function=revocation,
    title=Text(
        "Wird eine Finanzhilfe oder Abgeltung widerrufen?",
        "Une aide ou une indemnité est-elle révoquée ?",
        "Un aiuto finanziario o un'indennità è revocato?",
        "Is financial assistance or compensation revoked?",
    ),
    citations=(Citation(SUG, "30"), Citation(SUG, "31")),
    inputs=("wrongly_granted", "irreversible", "hard_to_see", "blameless"),
    parameters=(),
    questions=(questions.REVOCATION_WAIVER,),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_revocation_steps,
)
