"""The loop over objects, by hand: attrs and ints for each row, as in by_hand.py, kept to what a column does."""

from datetime import date

import numpy as np

from tests.benchmarks import by_hand, by_hand_columns, data

YEAR = 2024
TERMS = ((2014, 2017), (2018, 2021), (2022, 2023), (2024, 2027))
ADJUSTED = {2019: 18_000_00, **{until.year - 1: rappen for until, rappen in by_hand_columns.INDEXED}}
ADJUSTED[2026] = by_hand_columns.LAST


def contribution(facts):
    """Make the objects of each row, and ask for what is payable."""
    first, last = date(YEAR, 1, 1), date(YEAR + 3, 12, 31)
    francs = by_hand.Francs
    return np.array(
        [
            by_hand.payable(
                by_hand.Agreement(first, last, None, {YEAR: ceiling}),
                year=YEAR,
                canton=francs(canton),
                municipalities=francs(municipalities),
                cost=francs(cost),
            ).rappen
            for ceiling, canton, municipalities, cost in zip(
                *(column.tolist() for column in facts), strict=True
            )
        ]
    )


def agreements():
    found = {}
    for canton in data.CANTONS:
        for first, last in TERMS:
            concluded = data.LATE.get(canton.value, data.IN_TIME)
            if first != 2018:
                concluded = data.IN_TIME  # later agreements contain the measures from the start
            elif canton.value in data.NEVER:
                concluded = None
            agreement = by_hand.Agreement(date(first, 1, 1), date(last, 12, 31), concluded, {})
            found |= {(canton.value, year): agreement for year in range(first, last + 1)}
    return found


def flat_rate(facts):
    held, keys = agreements(), [canton.value for canton in data.CANTONS]
    out = []
    for day, status, canton in zip(*(column.tolist() for column in facts), strict=True):
        if status >= 4:
            out.append(0)
            continue
        decided = date.fromordinal(719_163 + day)
        decision = by_hand.Decision(by_hand.Status.REFUGEE, decided)
        found = by_hand.flat_rate(decision, agreement=held[keys[canton], decided.year])
        out.append(ADJUSTED[decided.year] if found.reason == 1 else found.rappen)
    return np.array(out)
