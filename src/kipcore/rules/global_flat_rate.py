"""The global flat rates for social assistance: the nominal Swiss averages of Art. 22 and 26 AsylV 2."""

from datetime import date
from typing import Any, Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import money
from kipcore.law import parameters, provisions_reimbursement as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.types.citation import ASYLG, ASYLV_2, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.money import Chf
from kipcore.types.permits import FundingGroup
from kipcore.types.text import Text

__all__ = ["global_flat_rate"]

_RATES: Final = {
    FundingGroup.GP_1A: parameters.GLOBAL_FLAT_RATE_1A,
    FundingGroup.GP_1B: parameters.GLOBAL_FLAT_RATE_1B,
    FundingGroup.GP_2: parameters.GLOBAL_FLAT_RATE_2,
    FundingGroup.HALF_GP_2: parameters.GLOBAL_FLAT_RATE_2,
}
_REFUGEES: Final = frozenset({FundingGroup.GP_2, FundingGroup.HALF_GP_2})


def global_flat_rate(group: FundingGroup, *, on: date, law: Law = LAW) -> Finding[Chf]:
    """Find the global flat rate of a funding group (*Globalpauschale*), nominal, Swiss average.

    Art. 22 and 26 AsylV 2: per person and month, for persons on social assistance and for all members of a
    group of refugees. The amount stands at 100.9 points of the consumer price index (October 2017). SEM
    adjusts it every year and grades it by canton; those amounts were not found, so neither is in it.
    Protected persons with a residence permit: half of it (Art. 24 para. 3), a fraction of a Rappen rounded
    half up; with the amounts of the law there is none.

    Laws: half is never more than the whole; for no group nothing is paid; it depends on nothing but group
    and day.

    Args:
        group: the funding group, such as `status.funding_group`.
        on: the day.
        law: the law to apply.

    Returns:
        The amount per person and month, CHF.

    Raises:
        WrongTypeError: not a FundingGroup, not a date, not a Law.
        NotKnownError: a day before 1 May 2019, of which the amounts were not read.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> for group in (kip.FundingGroup.GP_1B, kip.FundingGroup.GP_2, kip.FundingGroup.HALF_GP_2):
    ...     print(group.value, kip.global_flat_rate(group, on=date(2026, 1, 1)).value)
    GP 1b CHF 1'424.28
    GP 2 CHF 1'411.06
    half GP 2 CHF 705.53
    """
    exactly("group", group, FundingGroup, "use a member of FundingGroup")
    a_date("on", on)
    check_law(law)
    if group is FundingGroup.NONE:
        return Finding(GLOBAL_FLAT_RATE, law, (group, on), (0,))
    rappen = law.at(_RATES[group], on).value.rappen
    if group is FundingGroup.HALF_GP_2:
        share = law.at(parameters.PERMIT_SHARE, on).value
        rappen = int(money.round_half_up(rappen * share.numerator, share.denominator, 1))
    return Finding(GLOBAL_FLAT_RATE, law, (group, on), (rappen,))


def _parts(law: Law, group: FundingGroup, on: date) -> tuple[Step, ...]:
    """Return the steps about the parts that the ordinance names."""
    from kipcore.wording import global_flat_rate as say

    names: tuple[Any, ...] = (parameters.ASYLUM_MINORS, parameters.ASYLUM_MINORS_SHARE)
    steps = []
    if group in _REFUGEES:
        names = (parameters.REFUGEE_MINORS, parameters.REFUGEE_MINORS_SHARE)
        for parameter in (parameters.REFUGEE_RENT, parameters.REFUGEE_OTHER, parameters.REFUGEE_CARE):
            part = known(law, parameter, on)
            if part is not None:
                named = (("part", parameter.label),)
                steps.append(Step(parameter.key, say.PART, part.value, named, (part.source,)))
    minors, share = (known(law, parameter, on) for parameter in names)
    if minors is not None and share is not None:
        named = (("share", share.value),)
        steps.append(Step("minors", say.MINORS, minors.value, named, (minors.source, share.source)))
    if steps:
        rest, source = (say.REST_ASYLUM, law_text.ASYLV_22_2)
        if group in _REFUGEES:
            rest, source = (say.REST_REFUGEES, law_text.ASYLV_26_2)
        steps.append(Step("rest", rest, sources=(source,)))
    return tuple(steps)


def _has_base(law: Law, group: FundingGroup, on: date) -> bool:
    """Return whether the base contribution complements the flat rate of a group."""
    if group is FundingGroup.GP_1B:
        too = known(law, parameters.BASE_CONTRIBUTION_1B, on)
        return too is not None and bool(too.value)
    return group is FundingGroup.GP_1A


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import global_flat_rate as say

    group, on = finding.facts
    law, names = finding.law, (("group", group), ("day", on))
    if group is FundingGroup.NONE:
        head = Step("global_flat_rate", say.NOTHING, finding.value, names)
        return (head, Step("not_named", say.NOT_NAMED, sources=(law_text.NOT_NAMED,)))
    whole = law.at(_RATES[group], on)
    steps = [Step("global_flat_rate", say.RATE, finding.value, names, (whole.source,))]
    if group is FundingGroup.HALF_GP_2:
        share = law.at(parameters.PERMIT_SHARE, on)
        parts = _parts(law, group, on)
        steps += [
            Step("whole", say.WHOLE, whole.value, sources=(whole.source,), steps=parts),
            Step("share", say.SHARE, share.value, sources=(share.source,)),
        ]
    else:
        steps += _parts(law, group, on)
    base = known(law, parameters.BASE_CONTRIBUTION, on)
    if base is not None and _has_base(law, group, on):
        steps.append(Step("base_contribution", say.BASE, base.value, sources=(base.source,)))
    steps.append(Step("not_indexed", say.NOT_INDEXED, sources=(law_text.ASYLG_89_4,)))
    return tuple(steps)


GLOBAL_FLAT_RATE: Final = Rule(
    function=global_flat_rate,
    title=Text(
        "Wie hoch ist die nominale Globalpauschale einer Gruppe?",
        "À combien s'élève le forfait global nominal d'un groupe ?",
        "A quanto ammonta la somma forfettaria globale nominale di un gruppo?",
        "How high is the nominal global flat rate of a group?",
    ),
    citations=(
        Citation(ASYLG, "89", "1"),
        Citation(ASYLV_2, "22", "1"),
        Citation(ASYLV_2, "24", "3"),
        Citation(ASYLV_2, "26", "1"),
    ),
    inputs=("group", "on"),
    parameters=(
        parameters.ASYLUM_MINORS,
        parameters.ASYLUM_MINORS_SHARE,
        parameters.BASE_CONTRIBUTION,
        parameters.BASE_CONTRIBUTION_1B,
        parameters.GLOBAL_FLAT_RATE_1A,
        parameters.GLOBAL_FLAT_RATE_1B,
        parameters.GLOBAL_FLAT_RATE_2,
        parameters.PERMIT_SHARE,
        parameters.REFUGEE_CARE,
        parameters.REFUGEE_MINORS,
        parameters.REFUGEE_MINORS_SHARE,
        parameters.REFUGEE_OTHER,
        parameters.REFUGEE_RENT,
    ),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
