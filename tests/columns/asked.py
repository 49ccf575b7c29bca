"""How each rule on columns is asked the questions of laws: what a row says, and what holds of a whole frame."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import attrs
import pyarrow as pa

import kipcore as kip
from kipcore import Chf, DateRange
from kipcore.cantons import zurich
from tests.columns.engines import read

__all__ = ["ASKED", "Asking"]

A_DAY, TEXT, NUMBER = pa.date32(), pa.string(), pa.int64()


def money(found):
    return None if found is None else Chf.from_rappen(found)


@attrs.frozen(eq=False)
class Asking:
    """A function on columns, and how it is asked what its rule is asked.

    Args:
        rule: the rule.
        function: the function on columns.
        columns: the columns of a frame, with their kinds.
        row: what stands in them for a question; the nearest thing, where they cannot take the question.
        call: what else the function is given, for the questions of one frame.
        whole: what of a question holds for all rows of a frame: questions that differ in it have frames of
            their own.
        answer: makes of what stands in the new column what the rule answers.
        unfit: why the columns cannot take a question, or "".
        said: what of an answer of the rule the columns say: all, unless told otherwise.
        examples: how many drawings a law is tried on.
    """

    rule: Callable[..., Any]
    function: Callable[..., Any]
    columns: dict[str, Any]
    row: Callable[[Any], tuple[Any, ...]]
    call: Callable[[Any], dict[str, Any]]
    whole: Callable[[Any], Hashable] = lambda _: ()
    answer: Callable[[Any], Any] = money
    unfit: Callable[[Any], str] = lambda _: ""
    said: Callable[[Any], Any] = lambda answer: answer
    examples: int = 100

    def frames(self, questions):
        """Return the places of the questions that one frame takes, for each frame."""
        found = {}
        for place, facts in enumerate(questions):
            found.setdefault(self.whole(facts), []).append(place)
        return list(found.values())

    def on(self, engine, *, faults="raise"):
        """Return the adapter that asks all questions at once on an engine: one frame, or as many as it needs."""
        schema = [("row", NUMBER), *self.columns.items()]

        def ask(function, questions):
            answers = [None] * len(questions)
            for places in self.frames(questions):
                cells = [(place, *self.row(questions[place])) for place in places]
                rows = {
                    name: list(column)
                    for (name, _), column in zip(schema, zip(*cells, strict=True), strict=True)
                }
                call = {
                    **self.call([questions[place] for place in places]),
                    "into": "answer",
                    "faults": faults,
                }
                for place, found in read(function(engine(rows, schema), **call), "row", "answer"):
                    answers[place] = self.answer(found)
            return answers

        return ask


def named(*names, **others):
    """Return arguments that are columns of the same name, and others."""
    return {**{name: name for name in names}, **others}


# --- money ------------------------------------------------------------------------------------------------


def contribution_row(facts):
    cost = None if facts["cost"] is None else facts["cost"].rappen
    ceiling = facts["agreement"].ceiling_rappen(facts["year"])
    return (ceiling, facts["canton"].rappen, facts["municipalities"].rappen, cost, facts["year"])


def contribution_call(asked):
    cost = None if asked[0]["cost"] is None else "cost"
    return named("ceiling", "canton", "municipalities", "year", cost=cost, unit="rappen")


def municipal_row(facts):
    agreement = facts["agreement"]
    amounts = (facts["cost"].rappen, agreement.ceiling_rappen(facts["year"]), facts["recognised"].rappen)
    return (*amounts, facts["year"], agreement.municipality_class.value)


def too_far(facts):
    blocks = [facts[name].rappen // 10**7 + 1 for name in ("cost", "federal")]
    return "a product beyond 64 bits" if blocks[0] * blocks[1] > 92_200 else ""


def leftover_row(facts):
    after = facts["agreement"].term.last + timedelta(1)
    ((day, later),) = (facts["used_later"] or {after: Chf(0)}).items()
    return (facts["received"].rappen, facts["used_in_term"].rappen, day, later.rappen)


def leftover_call(asked):
    agreement = asked[0]["agreement"]
    columns = named("received", "used_in_term", used_later={"day": "later"}, unit="rappen")
    return {**columns, "period": agreement.period, "term": agreement.term, "goals_reached": True}


MONEY = [
    Asking(
        kip.federal_contribution,
        kip.columns.federal_contribution,
        dict.fromkeys(("ceiling", "canton", "municipalities", "cost", "year"), NUMBER),
        contribution_row,
        contribution_call,
        lambda facts: facts["cost"] is None,
    ),
    Asking(
        zurich.municipal_contribution,
        zurich.columns.municipal_contribution,
        {**dict.fromkeys(("cost", "ceiling", "recognised", "year"), NUMBER), "kind": TEXT},
        municipal_row,
        lambda _: named("cost", "ceiling", "recognised", "year", municipality_class="kind", unit="rappen"),
    ),
    Asking(
        kip.municipal_reimbursement,
        kip.columns.municipal_reimbursement,
        {"cost": NUMBER, "federal": NUMBER, "total": NUMBER, "on": A_DAY},
        lambda facts: (facts["cost"].rappen, facts["federal"].rappen, facts["total"].rappen, facts["on"]),
        lambda _: named("cost", "federal", "total", "on", unit="rappen"),
        unfit=too_far,
    ),
    Asking(
        kip.largest_advance,
        kip.columns.largest_advance,
        {"contribution": NUMBER, "on": A_DAY},
        lambda facts: (facts["contribution"].rappen, facts["on"]),
        lambda asked: named(
            "contribution", "on", by_programme_agreement=asked[0]["by_programme_agreement"], unit="rappen"
        ),
        lambda facts: facts["by_programme_agreement"],
    ),
    Asking(
        kip.leftover_repayment,
        kip.columns.leftover_repayment,
        {"received": NUMBER, "used_in_term": NUMBER, "day": A_DAY, "later": NUMBER},
        leftover_row,
        leftover_call,
        lambda facts: (facts["agreement"].period, facts["agreement"].term),
    ),
    Asking(
        kip.default_interest,
        kip.columns.default_interest,
        {"amount": NUMBER, "due_on": A_DAY, "paid_on": A_DAY},
        lambda facts: (facts["amount"].rappen, facts["due_on"], facts["paid_on"]),
        lambda _: named("amount", "due_on", "paid_on", unit="rappen"),
    ),
    Asking(
        kip.reclaim_interest,
        kip.columns.reclaim_interest,
        {"amount": NUMBER, "paid_on": A_DAY, "repaid_on": A_DAY},
        lambda facts: (facts["amount"].rappen, facts["paid_on"], facts["repaid_on"]),
        lambda asked: named("amount", "paid_on", "repaid_on", ground=asked[0]["ground"], unit="rappen"),
        lambda facts: facts["ground"],
    ),
]


# --- persons ----------------------------------------------------------------------------------------------


def status_row(facts):
    return (facts["person"].status_on(facts["on"]).value, facts["on"])


def benefit_call(asked):
    facts = asked[0]
    return named("status", "on", measure=facts["measure"], paid_from=facts["paid_from"])


def another_group(facts):
    local = facts["group"] is kip.TargetGroup.LOCAL_POPULATION
    return "" if local else "a group that hangs on assessments, not on the status"


def more_than_one_decision(facts):
    """The columns take a person of whom one decision is stated, that has not ended."""
    person = facts["person"]
    if len(person.decisions) > 1:
        return "what came before or followed"
    if person.decisions[0].until is not None:
        return "a status that has ended"
    return "a permit that was granted" if person.permits else ""


def window_row(facts):
    last = facts["person"].decisions[-1]
    return (last.status.value, last.decided_on, last.entered_on, last.applied_on, facts["person"].assigned_on)


def window(last):
    """The columns find the last day of one window; of another kind its laws cannot ask."""
    return () if last is None else (SimpleNamespace(during=DateRange(None, last)),)


def last_day(windows):
    return max((one.during.last or date.max for one in windows), default=date.min)


def granted_on(facts):
    decided = (one for one in facts["person"].decisions if one.status is kip.Status.PROTECTED_PERSON)
    return (next(decided).decided_on,)


def permit_granted(facts):
    last = facts["person"].decisions[-1].status
    return "" if last is kip.Status.PROTECTED_PERSON else "a permit that was granted"


PERSONS = [
    Asking(
        kip.may_benefit,
        kip.columns.may_benefit,
        {"status": TEXT, "on": A_DAY},
        status_row,
        benefit_call,
        lambda facts: (facts["measure"], facts["paid_from"]),
        lambda found: found,
    ),
    Asking(
        kip.in_target_group,
        kip.columns.in_local_population,
        {"status": TEXT, "on": A_DAY},
        status_row,
        lambda _: named("status", "on"),
        answer=lambda found: found,
        unfit=another_group,
    ),
    Asking(
        kip.reimbursement_windows,
        kip.columns.reimbursement_window_end,
        {"status": TEXT, **dict.fromkeys(("decided_on", "entered_on", "applied_on", "assigned_on"), A_DAY)},
        window_row,
        lambda _: named("status", "decided_on", "entered_on", "applied_on", "assigned_on"),
        answer=window,
        unfit=more_than_one_decision,
        said=last_day,
    ),
    Asking(
        kip.residence_permit_due,
        kip.columns.residence_permit_due,
        {"granted_on": A_DAY},
        granted_on,
        lambda _: named("granted_on"),
        answer=lambda found: found,
        unfit=permit_granted,
    ),
]


# --- flat rates -------------------------------------------------------------------------------------------


def decision(facts):
    """The decision that draws the flat rate: the first on a status that the ordinance names."""
    return next(one for one in facts["person"].decisions if one.status.is_named)


def flat_rate_row(facts):
    drawn, agreement, paid = decision(facts), facts["agreement"], facts["programme_s"]
    canton = "ZH" if agreement is None else agreement.canton.value
    return (drawn.status.value, drawn.decided_on, canton, None if paid is None else paid.rappen)


def flat_rate_call(asked):
    agreements = {facts["agreement"] for facts in asked} - {None}
    columns = named("status", "decided_on", "canton", programme_s="paid", unit="rappen")
    return {**columns, "agreements": agreements}


def without_agreement(facts):
    agreement = facts["agreement"]
    there = agreement is not None and decision(facts).decided_on in agreement.term
    return "" if there else "no agreement of that day"


@attrs.frozen(eq=False)
class AskingFlatRates(Asking):
    """Of each canton and period one agreement in a frame."""

    def frames(self, questions):
        found = []
        for place, facts in enumerate(questions):
            agreement = facts["agreement"]
            key = agreement and (agreement.canton, agreement.period)
            for kept, places in found:
                if kept.setdefault(key, agreement) == agreement:
                    places.append(place)
                    break
            else:
                found.append(({key: agreement}, [place]))
        return [places for _, places in found]


@attrs.frozen(eq=False)
class AskingCounts(Asking):
    """Of each table a frame: half of each cell in a row, the rest in another one."""

    def frames(self, questions):
        return [[place] for place in range(len(questions))]

    def on(self, engine, *, faults="raise"):
        def ask(function, questions):
            return [self.price(engine, function, facts) for facts in questions]

        return ask

    def price(self, engine, function, facts):
        cells = [
            (canton.value, status.value, day, *([one.rappen for one in paid] or [None]), many)
            for (canton, status, day, *paid), decisions in facts["counts"].cells()
            for many in (decisions // 2, decisions - decisions // 2)
        ]
        rows = {name: [cell[i] for cell in cells] for i, name in enumerate(self.columns)}
        counts = function(engine(rows, list(self.columns.items())), **self.call([facts]))
        return kip.flat_rate_total(counts, agreements=facts["agreements"]).value


FLAT_RATES = [
    AskingFlatRates(
        kip.integration_flat_rate,
        kip.columns.integration_flat_rate,
        {"status": TEXT, "decided_on": A_DAY, "canton": TEXT, "paid": NUMBER},
        flat_rate_row,
        flat_rate_call,
        unfit=without_agreement,
    ),
    AskingCounts(
        kip.flat_rate_total,
        kip.columns.decision_counts,
        {"canton": TEXT, "status": TEXT, "decided_on": A_DAY, "paid": NUMBER, "many": NUMBER},
        lambda _: (),
        lambda _: named("status", "decided_on", "canton", programme_s="paid", unit="rappen", count="many"),
        examples=20,
    ),
]

ASKED = [*MONEY, *PERSONS, *FLAT_RATES]
