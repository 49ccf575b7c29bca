"""How each rule on columns is asked the questions of laws: what a row says, what holds of a whole frame."""

from collections.abc import Callable, Hashable
from typing import Any

import attrs
import pyarrow as pa

import kipcore as kip
from kipcore import Chf, Status
from kipcore.cantons import zurich
from tests.columns.engines import read

__all__ = ["BY_ROW", "ByRow"]

DAY, TEXT, NUMBER = pa.date32(), pa.string(), pa.int64()


def nothing(_):
    return ()


def no_reason(_):
    return ""


def money(found):
    return None if found is None else Chf.from_rappen(found)


@attrs.frozen(eq=False)
class ByRow:
    """A rule that a function on columns carries out.

    Args:
        rule: the rule.
        function: the function on columns.
        columns: the columns of a frame, with their kinds.
        row: what stands in them for a question; the nearest thing, where the columns cannot take the question.
        call: the arguments of the function besides the frame, for the questions of one frame.
        whole: what of a question holds for all rows of a frame; questions that differ in it have frames
            of their own.
        answer: makes an answer of the rule of what the new column holds.
        unfit: why the columns cannot take a question, or "".
        said: what is compared of an answer of the rule: all of it, unless the columns say less.
    """

    rule: Callable[..., Any]
    function: Callable[..., Any]
    columns: dict[str, Any]
    row: Callable[[Any], tuple[Any, ...]]
    call: Callable[[Any], dict[str, Any]]
    whole: Callable[[Any], Hashable] = nothing
    answer: Callable[[Any], Any] = money
    unfit: Callable[[Any], str] = no_reason
    said: Callable[[Any], Any] = staticmethod(lambda answer: answer)

    def on(self, engine, *, faults="raise"):
        """Return the adapter that asks all questions at once on an engine."""
        schema = [("row", NUMBER), *self.columns.items()]

        def ask(function, questions):
            answers = [None] * len(questions)
            for places in self.frames(questions).values():
                rows = [(place, *self.row(questions[place])) for place in places]
                frame = engine(
                    {name: [row[i] for row in rows] for i, (name, _) in enumerate(schema)}, schema
                )
                asked = {**self.call([questions[place] for place in places]), "into": "answer"}
                for place, found in read(function(frame, **asked, faults=faults), "row", "answer"):
                    answers[place] = self.answer(found)
            return answers

        return ask

    def frames(self, questions):
        """Return the places of the questions that one frame takes."""
        found = {}
        for place, facts in enumerate(questions):
            found.setdefault(self.whole(facts), []).append(place)
        return found


def same_names(*names, **others):
    return {**{name: name for name in names}, **others}


def payable(asked):
    costs = {} if asked[0]["cost"] is None else {"cost": "cost"}
    return same_names("ceiling", "canton", "municipalities", "year", unit="rappen", **costs)


def far(facts):
    cost, federal = (facts[name].rappen // 10**7 + 1 for name in ("cost", "federal"))
    return "a product beyond 64 bits" * (cost * federal > 92_200)


def left(asked):
    agreement = asked[0]["agreement"]
    columns = same_names("received", "used_in_term", unit="rappen", used_later={"day": "later"})
    return {**columns, "period": agreement.period, "term": agreement.term, "goals_reached": True}


def left_row(facts):
    used = facts["used_later"] or {facts["agreement"].term.last + kip.dates_day: Chf(0)}
    ((day, later),) = used.items()
    return (facts["received"].rappen, facts["used_in_term"].rappen, day, later.rappen)


BY_ROW = {
    "federal_contribution": ByRow(
        kip.federal_contribution,
        kip.columns.federal_contribution,
        {**dict.fromkeys(("ceiling", "canton", "municipalities", "cost"), NUMBER), "year": NUMBER},
        lambda facts: (
            facts["agreement"].ceiling_rappen(facts["year"]),
            facts["canton"].rappen,
            facts["municipalities"].rappen,
            None if facts["cost"] is None else facts["cost"].rappen,
            facts["year"],
        ),
        payable,
        lambda facts: facts["cost"] is None,
    ),
}
