"""Columns against the hand-written expression of the same engine: `python -m tests.benchmarks.columns --rows 1e7`.

Two questions: what is payable for each of N scenarios, and which flat rate each of N decisions draws. Every
result is compared to the Rappen with what numpy finds before anything is timed, and the flat rates with what
the scalar rule finds for each row.

    --parts contribution,flat-rate   one question only
    --only "polars,duckdb"           some engines only
    --growth                         from 10^4 rows to --rows, in nanoseconds a row
    --memory                         peak memory over the inputs, each in a fresh process
"""

from contextlib import contextmanager
from typing import Any, NamedTuple

import duckdb
import numpy as np

import kipcore as kip
from kipcore.columns.work import Work
from tests.benchmarks import by_hand_columns, data, engines, limit, loops, openfisca, timing
from tests.benchmarks.engines import native, worked

LOOP = 100_000
"""Loops over objects are timed on so many rows, and stated per row."""
MODULE = "tests.benchmarks.columns"


def contribution(frame, **options):
    return kip.columns.federal_contribution(
        native(frame),
        ceiling="ceiling",
        canton="canton",
        municipalities="municipalities",
        cost="cost",
        year=2024,
        unit="rappen",
        into="amount",
        **options,
    )


def flat_rate(frame, **options):
    return kip.columns.integration_flat_rate(
        native(frame),
        status="status",
        decided_on="decided_on",
        canton="canton",
        agreements=data.agreements(),
        into="amount",
        **options,
    )


class Question(NamedTuple):
    """How kipcore answers a question on columns, and how others do by hand."""

    name: str
    inputs: Any
    ours: Any
    by_hand: Any
    by_loop: Any
    limit: Any
    numpy: dict[str, Any]


QUESTIONS = {
    "contribution": Question(
        "payable contribution, 4 columns of Rappen",
        data.scenarios,
        contribution,
        by_hand_columns.contribution,
        loops.contribution,
        limit.contribution,
        {
            "plain": by_hand_columns.contribution_numpy,
            "in blocks": by_hand_columns.contribution_blocks,
        },
    ),
    "flat-rate": Question(
        "flat rate, 2 columns of text and a date",
        data.decisions,
        flat_rate,
        by_hand_columns.flat_rate,
        loops.flat_rate,
        limit.flat_rate,
        {
            "conditions, on codes": by_hand_columns.flat_rate_where,
            "one look-up, on codes": by_hand_columns.flat_rate_numpy,
        },
    ),
}


@contextmanager
def unchecked():
    """Leave out the look at the input, to see what it costs; nobody else may."""
    checked = Work.refuse
    Work.refuse = lambda work: None
    try:
        yield
    finally:
        Work.refuse = checked


def expected(name, facts):
    """Return the right amounts: by numpy, and for decisions by the scalar rule for each row."""
    if name == "contribution":
        return by_hand_columns.contribution_numpy(facts)
    return data.by_scalar_rule()[facts.day - data.EPOCH, facts.canton, facts.status]


def check(what, found, right, name=""):
    """Compare amounts with the right ones; those of duckdb with what stands in the same row."""
    if isinstance(found, duckdb.DuckDBPyRelation):
        facts, found = engines.facts_of(found)
        right = expected(name, facts)
    if not isinstance(found, np.ndarray):
        found = engines.numbers(found, "amount")
    if not np.array_equal(found, right):
        raise SystemExit(f"{what}: {np.count_nonzero(found != right)} rows are wrong; nothing is timed")


def against_by_hand(name, rows, only):
    """Compare kipcore with the hand-written expression, engine by engine."""
    question = QUESTIONS[name]
    facts = question.inputs(rows)
    right = expected(name, facts)
    timing.heading(f"{question.name}, {rows:,} rows: kipcore / hand-written in the same engine")
    for engine in engines.chosen(only):
        frame = engines.frame(engine, facts)
        check(f"{engine}, by hand", question.by_hand(frame), right, name)

        def by_hand(frame=frame):
            return worked(question.by_hand(frame), "amount")

        for policy, options in (
            ("checked", {}),
            ("unchecked", {}),
            ("faults null", {"faults": "null"}),
            ("and reason", {"faults": "null", "reason": "reason"}),
        ):

            def ours(frame=frame, options=options):
                return worked(question.ours(frame, **options), "amount")

            check(engine, question.ours(frame, **options), right, name)
            if policy == "unchecked":
                with unchecked():
                    measured = timing.pairs(ours, by_hand)
            else:
                measured = timing.pairs(ours, by_hand)
            timing.row(f"{engine}, {policy}", measured, rows)
        del frame
        engines.freed()


def against_others(name, rows, only):
    """Compare the hand-written expressions, kipcore, loops and OpenFisca with the C loop."""
    question = QUESTIONS[name]
    facts = question.inputs(rows)
    right = expected(name, facts)
    if limit.library() is None:
        print("C: no compiler")
        return
    check("C", question.limit(facts), right)

    def base():
        return question.limit(facts)

    timing.heading(f"{question.name}, {rows:,} rows: each / C loop")
    for how, function in question.numpy.items():
        check(how, function(facts), right)
        timing.row(f"numpy, {how}", timing.pairs(lambda function=function: function(facts), base), rows)
    for engine in engines.chosen(only):
        frame = engines.frame(engine, facts)
        measured = timing.pairs(lambda frame=frame: worked(question.ours(frame), "amount"), base)
        timing.row(f"kipcore on {engine}", measured, rows)
        del frame
        engines.freed()
    few = type(facts)(*(column[:LOOP] for column in facts))
    check("loop", question.by_loop(few), right[:LOOP])
    measured = timing.pairs(lambda: question.by_loop(few), lambda: question.limit(few), 2)
    timing.row(f"loop over attrs, by hand (on {len(few[0]):,} rows)", measured, len(few[0]))
    if not openfisca.AVAILABLE:
        print("OpenFisca-Core: not installed")
        return
    run = dict(zip(QUESTIONS, openfisca.runs(), strict=True))[name]
    inputs = openfisca.in_francs(facts) if name == "contribution" else facts
    share, most = openfisca.differing(run(inputs), right)
    timing.row("OpenFisca-Core", timing.pairs(lambda: run(inputs), base), rows)
    print(f"    of its amounts {share:.1%} are wrong, by up to CHF {most:,.2f}")


def growth(name, rows, only):
    """Show the time for a row as the number of rows grows."""
    question = QUESTIONS[name]
    sizes = [size for size in (10**4, 10**5, 10**6, 10**7) if size <= rows]
    timing.heading(
        f"{question.name}: ns a row, kipcore (hand-written), for {', '.join(f'{n:,}' for n in sizes)} rows"
    )
    for engine in engines.chosen(only):
        cells = []
        for size in sizes:
            frame = engines.frame(engine, question.inputs(size))
            found = timing.pairs(
                lambda frame=frame: worked(question.ours(frame), "amount"),
                lambda frame=frame: worked(question.by_hand(frame), "amount"),
                2,
            )
            cells.append(f"{found.ours / size * 1e9:10.1f} ({found.baseline / size * 1e9:.1f})")
            del frame
            engines.freed()
        print(f"{engine:<12}", *cells, flush=True)


def memory(name, rows, only):
    """Show the peak memory over a process that only has the inputs."""
    question = QUESTIONS[name]
    timing.heading(
        f"{question.name}, {rows:,} rows: peak memory over the inputs, MB (result: {rows * 8 / 2**20:,.0f})"
    )
    for engine in engines.chosen(only):
        names = [f"{name}/{engine}/{who}" for who in ("ours", "by hand")]
        ours, by_hand = timing.over_inputs(MODULE, rows, *names).values()
        print(f"{engine:<12} kipcore {ours:8,.0f}   hand-written {by_hand:8,.0f}", flush=True)


def once(what, rows):
    """Run one thing once in this process, or make its inputs only, and print the peak memory."""
    name, engine, who = what.removesuffix("-inputs").split("/")
    question = QUESTIONS[name]
    frame = engines.frame(engine, question.inputs(rows))
    engines.freed()
    timing.forget_peak()
    if not what.endswith("-inputs"):
        found = worked((question.ours if who == "ours" else question.by_hand)(frame), "amount")
        del found
    print(timing.peak())


def main():
    parts = ("--parts", {"default": ",".join(QUESTIONS)})
    given = timing.arguments(
        __doc__.splitlines()[0],
        parts,
        ("--growth", {"action": "store_true"}),
        ("--memory", {"action": "store_true"}),
    )
    if given.peak:
        once(given.peak, given.rows)
        return
    for name in given.parts.split(","):
        if given.growth:
            growth(name, given.rows, given.only)
        elif given.memory:
            memory(name, given.rows, given.only)
        else:
            against_by_hand(name, given.rows, given.only)
            against_others(name, given.rows, given.only)


if __name__ == "__main__":
    main()
