"""With whom the canton contracts, and when a municipality can join."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.data.service import WAY_TO_KIP_3
from kipcore.cantons.zurich.law.sources import cantonal, communal, press
from kipcore.cantons.zurich.types.conditions import ContractPartner
from kipcore.cantons.zurich.types.stages import StageTaken
from kipcore.errors import NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.types.dates import day_key, day_of
from kipcore.types.doors import a_date, exactly
from kipcore.types.programme import KIP_3, PROGRAMME_PERIODS
from kipcore.types.text import Text

__all__ = ["may_contract_with", "next_entry"]


def may_contract_with(
    partner: ContractPartner,
    *,
    on: date,
    interested: bool | None = None,
    exception: bool | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether the canton concludes an agreement with a municipality or a provider (*Vertragspartner*).

    Since 2014 the municipality is the main partner: the Integration Office concludes agreements with all
    interested municipalities, and only by way of exception (*ausnahmsweise*) with providers of projects
    directly. Taking part is voluntary; from when on it is possible is asked of `next_entry`. What makes an
    exception is not known; the grants of the canton's calls to providers are another track.

    Laws: with a municipality if and only if it is interested; with a provider only by way of exception,
    while the law says so; what is stated about the other kind of partner plays no part.

    Args:
        partner: a municipality or a provider.
        on: the day on which the agreement is concluded.
        interested: for a municipality, whether it wants to take part.
        exception: for a provider, whether the Integration Office makes an exception.
        law: the law to apply.

    Returns:
        Whether it does.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: the fact on which it hangs is not stated.
        OutsideRangeError: a day before 2014.

    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> zurich.may_contract_with(
    ...     zurich.ContractPartner.PROVIDER, on=date(2024, 1, 1), exception=False).value
    False
    """
    exactly("partner", partner, ContractPartner, "use a member of ContractPartner")
    a_date("on", on)
    for name, fact in (("interested", interested), ("exception", exception)):
        if fact is not None:
            exactly(name, fact, bool, "write True or False")
    check_law(law)
    only = law.at(parameters.PROVIDERS_BY_EXCEPTION, on).value
    if partner is ContractPartner.MUNICIPALITY:
        found = _stated("interested", interested, "whether the municipality wants to take part")
    else:
        found = not only or _stated("exception", exception, "whether the office makes an exception")
    return Finding(MAY_CONTRACT_WITH, law, (partner, on, interested, exception), (found,))


def _stated(name: str, fact: bool | None, what: str) -> bool:  # noqa: FBT001
    if fact is None:
        raise NotKnownError(name, None, what, f"give {name}=True or {name}=False: unknown is never a no")
    return fact


def next_entry(on: date, *, law: Law = LAW) -> Finding[date]:
    """Find the first day from which a municipality that has no agreement can take part (*Beitritt*).

    New municipalities can join only at the start of a programme, as one municipality was told during KIP
    2bis. For KIP 1 and KIP 2 that was not seen; on the first day of a programme it does not matter.

    Laws: never before the day asked about; under the rule that was seen always the first day of a programme,
    and found again when asked on that day; a later day never gives an earlier one.

    Args:
        on: the day from which the municipality wants to take part.
        law: the law to apply.

    Returns:
        The first day.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a day within KIP 1 or KIP 2; a day for which only a programme after KIP 3 would do,
            about which nothing was found.
        OutsideRangeError: a day before 2014 or after 2027.

    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> zurich.next_entry(date(2022, 5, 1)).value
    datetime.date(2024, 1, 1)
    """
    a_date("on", on)
    check_law(law)
    found = on
    if not _is_start(on) and law.at(parameters.ENTRY_AT_START, on).value:
        later = [period.first for period in PROGRAMME_PERIODS if period.first > on]
        if not later:
            raise NotKnownError(
                "programme",
                on,
                f"a day until {PROGRAMME_PERIODS[-1].first}",
                "nothing was found about a programme after KIP 3: ask the canton",
            )
        found = later[0]
    return Finding(NEXT_ENTRY, law, (on,), (day_key(found),))


def _is_start(on: date) -> bool:
    return any(period.first == on for period in PROGRAMME_PERIODS)


def _partner_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import partners as say

    partner, on, interested, exception = finding.facts
    rule = finding.law.at(parameters.PROVIDERS_BY_EXCEPTION, on)
    page, refused = (cantonal.KIP_PAGE_2014,), (press.GEROLDSWIL_KIP_1,)
    seen = (Step("refusal", say.REFUSAL, sources=refused),)
    about = {
        "interested": (say.INTERESTED, interested),
        "exception": (say.EXCEPTION, exception),
    }
    is_municipality = partner is ContractPartner.MUNICIPALITY
    decides = "interested" if is_municipality else "exception" if rule.value else ""
    steps = {key: Step(key, text, fact) for key, (text, fact) in about.items() if fact is not None}
    head = say.MAY if finding.value else say.MAY_NOT
    by_exception = say.BY_EXCEPTION if rule.value else say.NO_EXCEPTION_NEEDED
    return (
        Step("may_contract", head, finding.value, (("partner", partner), ("day", on))),
        *(step for key, step in steps.items() if key == decides),
        Step("main_partner", say.MAIN_PARTNER, sources=page),
        Step("providers", by_exception, rule.value, (), (rule.source,)),
        *([Step("voluntary", say.VOLUNTARY, None, (), page, steps=seen)] if is_municipality else []),
        *not_used(*(step for key, step in steps.items() if key != decides)),
    )


def _stage(taken: StageTaken) -> Step:
    from kipcore.cantons.zurich.wording import partners as say

    if taken.during is None:
        text = say.STAGE_OPEN
    elif taken.planned:
        text = say.STAGE_PLANNED
    else:
        text = say.STAGE_ON if taken.during.days == 1 else say.STAGE_WITHIN
    names = (("stage", taken.stage), ("when", taken.during))
    return Step(f"stage_{taken.stage.name.lower()}", text, None, names, (taken.source,))


def _entry_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import partners as say

    on, found = finding.facts[0], finding.value
    period = next((known for known in PROGRAMME_PERIODS if known.first == found), None)
    steps = [Step("entry", say.ENTRY, found, (("day", on),))]
    if _is_start(on):
        steps.append(Step("at_the_start", say.AT_THE_START, on, (("period", period),)))
    else:
        rule = finding.law.at(parameters.ENTRY_AT_START, on)
        text = say.ONLY_AT_START if rule.value else say.AT_ANY_TIME
        steps.append(Step("only_at_the_start", text, rule.value, (("period", period),), (rule.source,)))
    if period == KIP_3:
        below = tuple(_stage(taken) for taken in WAY_TO_KIP_3)
        steps.append(Step("way", say.WAY, None, (("period", period),), steps=below))
    steps.append(Step("term", say.TERM, sources=(communal.DIETLIKON_KIP_2BIS, communal.DIETLIKON_KIP_3)))
    return tuple(steps)


MAY_CONTRACT_WITH: Final = Rule(
    function=may_contract_with,
    title=Text(
        "Kommt mit dieser Stelle eine Vereinbarung des Kantons in Frage?",
        "Une convention du canton avec ce partenaire entre-t-elle en ligne de compte ?",
        "Un accordo del Cantone con questo partner entra in considerazione?",
        "Is an agreement of the canton with this partner an option?",
    ),
    citations=(),
    inputs=("partner", "on", "interested", "exception"),
    parameters=(parameters.PROVIDERS_BY_EXCEPTION,),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_partner_steps,
)

NEXT_ENTRY: Final = Rule(
    function=next_entry,
    title=Text(
        "Ab wann kann eine Gemeinde mitmachen?",
        "Dès quand une commune peut-elle participer ?",
        "Da quando un Comune può partecipare?",
        "From when can a municipality take part?",
    ),
    citations=(),
    inputs=("on",),
    parameters=(parameters.ENTRY_AT_START,),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_entry_steps,
)
