"""Every public function, constructor and method, with arguments that are right: what junk is put into."""

import inspect
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

import kipcore as kip
from kipcore.cantons import zurich
from kipcore.cantons.shared import Payer
from tests.books import FACES, RULES
from tests.findings import FINDINGS
from tests.test_types import ENUMS, VALUES

__all__ = ["CALLS", "MADE_BY_RULES", "Call", "functions", "methods"]


class Call(NamedTuple):
    """A function with arguments that are right, by place and by name."""

    name: str
    function: Callable[..., Any]
    args: tuple[Any, ...]
    named: dict[str, Any]

    def with_one(self, place, junk):
        """Call it with one argument replaced."""
        args, named = list(self.args), dict(self.named)
        (named if isinstance(place, str) else args)[place] = junk
        return self.function(*args, **named)

    @property
    def places(self):
        """Where arguments stand."""
        return [*range(len(self.args)), *self.named]

    def at(self, place):
        """Return the argument that stands there."""
        return (self.named if isinstance(place, str) else self.args)[place]


ZH = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
TERM = kip.DateRange.of_years(2024)
FOUND = kip.federal_contribution(ZH, year=2015, together=kip.Chf(5))
SOURCE = kip.Source(certainty=kip.Certainty.PRESS, title="what if", note="an example")
LIFE = kip.ProgrammeLife(
    kip.Canton.ZH, kip.KIP_2, [kip.ProgrammeEvent(kip.ProgrammeStep.ADOPTION, date(2017, 5, 3))]
)
AXIS = kip.Axis.amounts(kip.Chf(0), kip.Chf(3))
FACTS = {"together": kip.Chf(1), "during": TERM}
AREA = kip.AreaOfAction.COUNSELLING

ROW = {
    "canton": kip.Canton.ZH,
    "status": kip.Status.STATELESS_PERSON,
    "decided_on": date(2024, 1, 1),
    "decisions": 5,
}

OTHERS = {  # public functions that are no rules
    "allocate": {"total": kip.Chf(5), "weights": [1, Fraction(1, 2), kip.Chf(3)]},
    "compare": {"before": FOUND, "after": FOUND.given(together=kip.Chf(6))},
    "depends_on": {"finding": FOUND, "at_once": 1},
    "diff": {"before": kip.LAW, "after": kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")},
    "first_of_next_month": {"day": date(2020, 1, 1)},
    "flat_rate_parts": {"total": FINDINGS["table"]},
    "from_dict": {"data": kip.to_dict(ZH), "kind": kip.ProgrammeAgreement, "laws": [kip.LAW]},
    "json_schema": {"kind": kip.Canton},
    "published_flat_rate": {"year": 2027, "amount": kip.Chf(5), "source": SOURCE, "because": None},
    "rule_of": {"function": kip.parity},
    "shift": {"day": date(2020, 1, 1), "years": 1, "months": 1},
    "shorter_reimbursement": {"in_force": date(2028, 1, 1), "refugees_too": True, "years": 5},
    "shown": {"what": FOUND, "language": "de"},
    "solve": ((kip.parity,), {"smallest": lambda f: f.value, "largest": None, "federal": AXIS, **FACTS}),
    "sweep": ((kip.parity,), {"progress": None, "errors": "raise", "federal": AXIS, **FACTS}),
    "to_dict": {"value": ZH, "explain": "de", "whole_laws": True},
    "take_step": {
        "life": LIFE,
        "event": kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2017, 5, 31)),
        "law": kip.LAW,
    },
    "other_distribution": {
        "title": "what if",
        "during": TERM,
        "core": Fraction(1, 2),
        "other": Fraction(1, 2),
    },
    "programme_agreement": {"period": kip.KIP_3},
}
NAMED = {  # arguments of methods, by their name
    "language": "de",
    "year": 2018,
    "day": date(2020, 1, 1),
    "on": date(2024, 1, 1),
    "law": kip.LAW,
    "source": kip.FundingSource.CREDIT,
    "area": AREA,
    "parameter": kip.parameters.FLAT_RATE,
    "question": kip.questions.PARITY_TEST,
    "during": TERM,
    "canton": kip.Canton.ZH,
    "status": kip.Status.REFUGEE_WITH_ASYLUM,
    "home": kip.Canton.ZH,
    "municipal": True,
    "other": TERM,
    "to": TERM,
    "first": 2018,
    "last": 2020,
}
METHODS = {  # arguments of a method, where the names alone do not tell
    "Rounding.rappen": {"numerator": 7, "denominator": 2},
    "Chf.from_rappen": {"rappen": 5},
    "Chf.__mul__": {"count": 5},
    "Chf.times": {"share": Fraction(1, 2), "rounding": kip.DOWN_TO_FRANC},
    "FundingPlan.with_cells": {"cells": {(kip.FundingSource.CREDIT, AREA, 2018): kip.Chf(5)}},
    "ProgrammeLife.obstacle": {"step": kip.ProgrammeStep.SUBMISSION},
    "Parameter.check": {"value": kip.Chf(5)},
    "Timeline.with_value": {"value": kip.Chf(5), "source": SOURCE},
    "Question.reading": {"name": "per programme"},
    "Law.with_reading": {"reading": "per programme", "name": "another"},
    "Law.with_value": {"value": kip.Chf(5), "because": None, "source": SOURCE, "name": "another"},
    "Law.extended": {"name": "another", "timelines": (), "questions": ()},
    "Finding.given": {"canton": kip.Chf(5)},
    "CostShares.of": {"payer": Payer.CANTON},
    "DecisionCounts.of_rows": {"rows": [ROW]},
    "DecisionCounts.scaled": {"factor": Fraction(1, 1)},
    "DecisionCounts.moved": {"days": 1, "months": 1, "years": 1},
    "Axis.amounts": {"first": kip.Chf(0), "last": kip.Chf(3), "step": kip.Chf(1)},
    "Axis.counts": {"first": 0, "last": 3, "step": 1},
    "Axis.dates": {"first": date(2020, 1, 1), "last": date(2020, 1, 3), "days": 1, "months": None},
    "Axis.of": {"values": [kip.Canton.ZH, kip.Canton.BE]},
    "Axis.into": {"make": str},
    "Axis.fact": {"point": kip.Chf(1)},
    "Axis.index": {"value": kip.Chf(1)},
    "Axis.at": {"number": 1},
    "Axis.__getitem__": {"place": 0},
    "Axis.__contains__": {"value": kip.Chf(1)},
    "Sweep.__getitem__": {"point": 0},
    "IazhStock.of": {"group": zurich.IazhGroup.REFUGEES},
    "KompaktProcess.completed": {"step": zurich.KompaktStep.MUNICIPAL_PROFILE},
    "CoverageStatement.change_to": {"later": zurich.COVERAGE_STATEMENTS[1]},
    "Dependences.__getitem__": {"place": 0},
}

MADE_BY_RULES = {
    "Receipt",
    "Rule",
    "Finding",
    "Step",
    "Cited",
    "LawDifference",
    "LawChange",
    "Difference",
    "Change",
    "Dependence",
    "Dependences",
    "Breakpoint",
    "Solution",
    "Sweep",
    "Shown",
}
"""What kipcore gives, and takes back as it is; nobody makes it by hand."""


def functions():
    """Return every public function by name."""
    found = {}
    for book in FACES:
        for name in book.home.__all__:
            if inspect.isfunction(thing := getattr(book.home, name)):
                found[name if book.home is kip else f"{book.name}.{name}"] = thing
    return found


def methods(value):
    """Yield the public methods of a value that take arguments, with the names of these."""
    for name, member in vars(type(value)).items():
        function = getattr(member, "__func__", member)
        if name.startswith("_") and name not in {"__getitem__", "__contains__", "__mul__"}:
            continue
        if inspect.isfunction(function) and function.__module__.startswith("kipcore"):
            names = list(inspect.signature(function).parameters)[1:]
            if names:
                yield f"{type(value).__name__}.{name}", getattr(value, name), names


def _of_rules():
    """Return for each rule a few findings that give each argument once, asked again."""
    for rule in RULES:
        given = set()
        for name, finding in FINDINGS.items():
            inputs = finding.inputs
            stated = {key for key, fact in inputs.items() if fact is not None and fact != ()}
            if finding.rule is rule and not stated <= given:
                given |= stated
                yield Call(f"{rule.name}: {name}", rule.function, (), {**inputs, "law": finding.law})


def _of_other_functions():
    rules = {rule.function for rule in RULES}
    for name, function in functions().items():
        if function not in rules:
            given = OTHERS[name.rpartition(".")[2]]
            args, named = given if isinstance(given, tuple) else ((), given)
            yield Call(name, function, args, named)


def _of_constructors():
    odd = {kip.Chf: {"amount": "5.05"}, kip.DecisionCounts: {"counts": {}}}
    for value in VALUES:
        names = inspect.signature(type(value)).parameters
        named = odd.get(type(value)) or {name: getattr(value, name) for name in names}
        yield Call(type(value).__name__, type(value), (), named)


def _of_methods():
    for value in VALUES:
        for name, method, names in methods(value):
            given = {**NAMED, **METHODS.get(name, {})}
            told = METHODS[name] if names == ["changes"] else names
            yield Call(name, method, (), {key: given[key] for key in told})


def _of_enums():
    for kind in ENUMS:
        yield Call(kind.__name__, kind, (next(iter(kind)).value,), {})


CALLS = [*_of_rules(), *_of_other_functions(), *_of_constructors(), *_of_methods(), *_of_enums()]
