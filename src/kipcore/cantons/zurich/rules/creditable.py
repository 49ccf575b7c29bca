"""What of a catalogue of services counts as cost: what lies in the municipality's own budget."""

from collections.abc import Iterator
from typing import Final

from kipcore.cantons.zurich.kernels import creditable as kernel
from kipcore.cantons.zurich.law import questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import communal, press, service as sources
from kipcore.cantons.zurich.types.catalogue import CatalogueMeasure, CostBearer, ServiceCatalogue
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.steps import question_step
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1, KIP_2, KIP_3
from kipcore.types.text import Text

__all__ = ["creditable_cost"]


def creditable_cost(catalogue: ServiceCatalogue, *, law: Law = LAW) -> Finding[Chf]:
    """Find what of a catalogue of services counts as cost (*anrechenbare Kosten*).

    What lies in the budget of the political municipality counts, what lies in another budget does not. That
    was seen in one municipality under KIP 1: a playgroup run by the school had to be moved into the
    municipality's budget. Whether it holds in later programmes is an open question
    (`questions.BUDGET_OF_THE_MUNICIPALITY`). Further conditions are not known: for KIP 2 the canton published
    requirements that bind municipalities and say what counts, but their text was not found; for the other
    programmes none were seen. So the cost found here is the most that can count.

    Laws: never negative, never above the cost of the catalogue; what counts and what does not are the
    catalogue together; the areas of action add up to what counts, to the Rappen; the order of the measures
    does not matter; a cost moved into the municipality's budget never makes less count.

    Args:
        catalogue: the catalogue of a year.
        law: the law to apply.

    Returns:
        The cost that counts, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> agreement = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(198, "Uster", kip.Canton.ZH), period=kip.KIP_1)
    >>> found = zurich.creditable_cost(zurich.ServiceCatalogue(agreement, 2014, [
    ...     zurich.CatalogueMeasure(
    ...         kip.AreaOfAction.COUNSELLING, kip.Chf(30_000), zurich.CostBearer.MUNICIPALITY),
    ...     zurich.CatalogueMeasure(
    ...         kip.AreaOfAction.EARLY_CHILDHOOD, kip.Chf(12_000), zurich.CostBearer.SCHOOL, "playgroup")]))
    >>> found.value, found.figures["refused"], found.figures["area_early_childhood"]
    (Chf('30000.00'), Chf('12000.00'), Chf('0.00'))
    """
    exactly("catalogue", catalogue, ServiceCatalogue, "give the ServiceCatalogue")
    check_law(law)
    own_only = _own_budget_only(catalogue, law)
    counts = tuple(_counted(measure, own_budget_only=own_only) for measure in catalogue.measures)
    return Finding(CREDITABLE_COST, law, (catalogue,), (sum(counts), counts))


def _own_budget_only(catalogue: ServiceCatalogue, law: Law) -> bool:
    """Return whether only the municipality's own budget counts: under KIP 1 seen, later as it is read."""
    if catalogue.agreement.period == KIP_1:
        return True
    return law.reading(questions.BUDGET_OF_THE_MUNICIPALITY).name == "in every programme"


def _counted(measure: CatalogueMeasure, *, own_budget_only: bool) -> int:
    own = measure.bearer is CostBearer.MUNICIPALITY
    return int(kernel.counted(measure.cost.rappen, own, own_budget_only))


def _areas(finding: Finding[Chf]) -> Iterator[Step]:
    """Yield a step for each area, with its measures below it; a measure is named by its place."""
    from kipcore.cantons.zurich.wording import creditable as say

    catalogue = finding.facts[0]
    counted = finding.outcome[1]
    only = _own_budget_only(catalogue, finding.law)
    for area in catalogue.areas:
        here = [number for number, one in enumerate(catalogue.measures) if one.area is area]
        amount = Chf.from_rappen(sum(counted[number] for number in here))
        measures = []
        for number in here:
            measure = catalogue.measures[number]
            counts = not only or measure.bearer is CostBearer.MUNICIPALITY
            text = say.MEASURE if counts else say.REFUSED_MEASURE
            called = measure.name if measure.name is not None else say.UNNAMED
            names = (("number", number + 1), ("name", called), ("bearer", measure.bearer))
            measures.append(Step(f"measure_{number + 1}", text, measure.cost, names))
        label = catalogue.agreement.period.area(area).label
        key = f"area_{area.name.lower()}"
        text = say.AREA if amount else say.AREA_NOTHING
        yield Step(key, text, amount, (("area", label),), steps=tuple(measures))


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import creditable as say

    catalogue = finding.facts[0]
    agreement, value = catalogue.agreement, Chf.from_rappen(finding.outcome[0])
    refused = catalogue.total - value
    names = (("name", agreement.municipality), ("period", agreement.period), ("year", catalogue.year))
    asked = (
        ()
        if agreement.period == KIP_1
        else (question_step(questions.BUDGET_OF_THE_MUNICIPALITY, finding.law),)
    )
    only = _own_budget_only(catalogue, finding.law)
    drawn_up: tuple[Step, ...] = ()
    if agreement.period == KIP_3:
        drawn_up = (Step("drawn_up", say.DRAWN_UP, sources=(communal.STALLIKON_KIP_3,)),)
    further = Step("further_conditions", say.FURTHER_NOT_KNOWN)
    if agreement.period == KIP_2:
        further = Step("further_conditions", say.FURTHER_KIP_2, sources=(sources.REQUIREMENTS_KIP_2,))
    return (
        Step("creditable_cost", say.CREDITABLE if value else say.CREDITABLE_NOTHING, value, names),
        Step("catalogue", say.CATALOGUE, catalogue.total, steps=drawn_up),
        *_areas(finding),
        Step("refused", say.REFUSED if refused else say.NOTHING_REFUSED, refused),
        Step(
            "budget",
            say.OWN_ONLY if only else say.EVERY_BUDGET,
            None,
            (),
            (press.GEROLDSWIL_KIP_1,),
            steps=asked,
        ),
        further,
    )


CREDITABLE_COST: Final = Rule(
    function=creditable_cost,
    title=Text(
        "Was zählt von einem Leistungskatalog als Kosten?",
        "Quelle part d'un catalogue de prestations compte comme coûts ?",
        "Quale parte di un catalogo delle prestazioni conta come costi?",
        "Which part of a service catalogue counts as cost?",
    ),
    citations=(),
    inputs=("catalogue",),
    parameters=(),
    questions=(questions.BUDGET_OF_THE_MUNICIPALITY,),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
