"""The same work in OpenFisca-Core, with a minimal system: one entity, inputs, and one formula each.

Its type of amounts is float32 in francs, so that results are off; `differing` says how many, and by how much.
A dated amount is a parameter, and a formula is asked once for each year, as its users do.
"""

from datetime import date
from importlib.util import find_spec

import numpy as np

from tests.benchmarks import by_hand_columns, data

AVAILABLE = find_spec("openfisca_core") is not None
YEARS = range(data.FIRST.year, data.LAST.year + 1)
SINCE = np.array(list(by_hand_columns.FULL_FROM.values()), "datetime64[D]")


def _contribution(case, period):
    own = case("canton", period) + case("municipalities", period)
    return np.minimum(np.minimum(case("ceiling", period), own), case("cost", period))


def _flat_rate(case, period, parameters):
    day, rates = case("decided_on", period), parameters(period)
    paid = np.where(day < SINCE[case("place", period)], rates.old, rates.full)
    first = np.datetime64(str(period.start))
    within = (day >= first) & (day < first + np.timedelta64(period.size_in_days, "D"))
    return within * (case("status", period) < 4) * paid


def _system():
    from openfisca_core import entities, parameters, taxbenefitsystems, variables
    from openfisca_core.periods import DateUnit

    case = entities.Entity("case", "cases", "What is decided", "")
    system = taxbenefitsystems.TaxBenefitSystem([case])
    for name, kind, unit, formula in (
        ("ceiling", float, DateUnit.YEAR, None),
        ("canton", float, DateUnit.YEAR, None),
        ("municipalities", float, DateUnit.YEAR, None),
        ("cost", float, DateUnit.YEAR, None),
        ("contribution", float, DateUnit.YEAR, _contribution),
        ("decided_on", date, DateUnit.ETERNITY, None),
        ("status", int, DateUnit.ETERNITY, None),
        ("place", int, DateUnit.ETERNITY, None),
        ("flat_rate", float, DateUnit.YEAR, _flat_rate),
    ):
        attributes = {"value_type": kind, "entity": case, "definition_period": unit}
        if formula is not None:
            attributes["formula"] = formula
        system.add_variable(type(name, (variables.Variable,), attributes))
    firsts = (f"{YEARS[0]}-01-01", *(f"{until}" for until, _ in by_hand_columns.INDEXED))
    amounts = (*(rappen for _, rappen in by_hand_columns.INDEXED), by_hand_columns.LAST)
    full = {first: {"value": rappen / 100} for first, rappen in zip(firsts, amounts, strict=True)}
    old = {firsts[0]: {"value": by_hand_columns.OLD / 100}}
    system.parameters = parameters.ParameterNode("", data={"full": {"values": full}, "old": {"values": old}})
    return system


def runs():
    """Return two functions, for scenarios and for decisions, that return francs as OpenFisca has them."""
    from openfisca_core.simulations import SimulationBuilder

    system = _system()

    def simulation(rows):
        return SimulationBuilder().build_default_simulation(system, rows)

    def contribution(francs):
        one = simulation(len(francs.cost))
        for name, column in francs._asdict().items():
            one.set_input(name, "2024", column)
        return one.calculate("contribution", "2024")

    def flat_rate(facts):
        one = simulation(len(facts.day))
        one.set_input("decided_on", "eternity", facts.day.astype("datetime64[D]"))
        one.set_input("status", "eternity", facts.status)
        one.set_input("place", "eternity", facts.canton)
        found = one.calculate("flat_rate", str(YEARS[0]))
        for year in YEARS[1:]:
            found = found + one.calculate("flat_rate", str(year))
        return found

    return contribution, flat_rate


def in_francs(facts):
    return data.Scenarios(*(column / 100 for column in facts))


def differing(francs, rappen):
    """Return the share of rows whose amount is not the one in Rappen, and the largest difference in CHF."""
    off = np.abs(np.rint(francs.astype(np.float64) * 100).astype(np.int64) - rappen)
    return np.count_nonzero(off) / len(off), off.max(initial=0) / 100
