"""The flat rate for integration: kipcore, a calculator and SQL say the same."""

from datetime import date, timedelta
from decimal import Decimal

import kipcore as kip
from kipcore import Chf, Status, StatusDecision, questions
from tests.second.agreeing import agree, drawn, francs, in_sql, rappen
from tests.second.boundaries import amount, day, near
from tests.second.in_decimal import flat_rate as calculator
from tests.second.in_decimal.calculator import PERIODS, end_of_month

PERIOD = dict(zip(PERIODS, kip.PROGRAMME_PERIODS, strict=True))
STATUSES = [status.value for status in Status]
# What a person gets most often, so that half of the cases are not about a status that draws nothing.
COMMON = sorted(calculator.NAMED)
SUPPLEMENTS = (
    None,
    "none",
    date(2019, 5, 2),
    date(2019, 11, 30),
    date(2019, 12, 1),
    date(2019, 12, 31),
    date(2020, 1, 31),
    date(2020, 2, 29),
    date(2020, 11, 30),
    date(2020, 12, 1),
)


def agreement_of(period, supplement):
    if supplement is None:
        made = None
    else:
        made = kip.NO_SUPPLEMENT if supplement == "none" else kip.SupplementaryAgreement(supplement)
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=PERIOD[period], supplement=made)


AGREEMENTS = {
    (period, supplement): agreement_of(period, supplement)
    for period in PERIODS
    for supplement in (SUPPLEMENTS if period == "KIP 2" else (None,))
}


def under_an_agreement(draw):
    return draw.choice([("KIP 2", draw.choice(SUPPLEMENTS)), *((period, None) for period in PERIODS)])


def status(draw):
    return draw.choice(COMMON if draw.random() < 0.6 else STATUSES)


def entry(draw, kind, decided):
    """The day of entry of a resettled refugee, before the decision; of others it plays no part."""
    if kind != "resettled refugee":
        return None
    after = draw.choice((date(2019, 5, 1), date(2019, 5, 2), date(2019, 12, 31), date(2020, 1, 1), decided))
    return min(decided, after) - timedelta(draw.choice((0, 0, 1, 30, 400)))


def decision_case(draw):
    period, supplement = under_an_agreement(draw)
    first, last = PERIODS[period]
    week = timedelta(7)
    kind, decided = status(draw), day(draw, first - week, last + week)
    return kind, decided, entry(draw, kind, decided), period, supplement


def supplement_in_sql(supplement):
    """Whether it is known, and its day."""
    return supplement is not None, supplement if isinstance(supplement, date) else None


def test_nominal_flat_rate():
    cases = drawn(decision_case, 100_000, 11)

    def kipcore(kind, decided, entered, period, supplement):
        one = StatusDecision(Status(kind), decided, entered)
        return kip.nominal_flat_rate(one, agreement=AGREEMENTS[period, supplement]).value.rappen

    def by_hand(kind, decided, entered, period, supplement):
        return rappen(calculator.nominal(kind, decided, period, supplement, entered)[0])

    columns = {
        "row": "number",
        "status": "text",
        "day": "day",
        "entered": "day",
        "period": "text",
        "first_day": "day",
        "last_day": "day",
        "supplement_known": "yes",
        "supplement": "day",
    }
    lines = [
        (row, kind, decided, entered, period, *PERIODS[period], *supplement_in_sql(supplement))
        for row, (kind, decided, entered, period, supplement) in enumerate(cases)
    ]
    sql = [
        None if amount is None else 100 * amount for (amount,) in in_sql("nominal_flat_rate", columns, lines)
    ]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


STATELESS = {"stateless person", "stateless person with expulsion"}
OTHERWISE = (  # question, reading, and what the calculator reads
    (questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019", {"before": date(2019, 4, 30)}),
    (questions.FLAT_RATE_STATELESS, "as a recognised refugee", {"named": calculator.NAMED | STATELESS}),
    (
        questions.FLAT_RATE_HARDSHIP,
        "as a temporarily admitted person",
        {"named": calculator.NAMED | {"hardship permit"}},
    ),
    (
        questions.FLAT_RATE_EXPULSION,
        "not named, so none",
        {"named": calculator.NAMED - {"refugee with expulsion"}},
    ),
    (
        questions.FLAT_RATE_STATELESS_ADMITTED,
        "not named, so none",
        {"named": calculator.NAMED - {"temporarily admitted stateless person"}},
    ),
)
READINGS = tuple(kip.LAW.with_reading(question, reading) for question, reading, _ in OTHERWISE)


def test_nominal_flat_rate_read_otherwise():
    cases = drawn(lambda draw: (*decision_case(draw), draw.randrange(len(OTHERWISE))), 20_000, 14)

    def kipcore(kind, decided, entered, period, supplement, number):
        one = StatusDecision(Status(kind), decided, entered)
        agreement = AGREEMENTS[period, supplement]
        return kip.nominal_flat_rate(one, agreement=agreement, law=READINGS[number]).value.rappen

    def by_hand(kind, decided, entered, period, supplement, number):
        read = OTHERWISE[number][2]
        return rappen(calculator.nominal(kind, decided, period, supplement, entered, **read)[0])

    agree(cases, kipcore=kipcore, calculator=by_hand)


def test_indexed_flat_rate():
    for never_below in (False, True):
        for to_the_franc in (False, True):
            law = kip.LAW
            if never_below:
                law = law.with_reading(questions.INDEX_DIRECTION, "never below the statutory amount")
            if to_the_franc:
                law = law.with_reading(questions.INDEX_ROUNDING, "to the franc")
            agree(
                [(year,) for year in range(2018, 2029)],
                kipcore=lambda year, law=law: kip.indexed_flat_rate(year, law=law).value.rappen,
                calculator=lambda year, below=never_below, whole=to_the_franc: rappen(
                    calculator.adjusted(year, never_below=below, to_the_franc=whole)
                ),
            )


def person_case(draw):
    """Up to three decisions that can follow one another, and what Programme S paid."""
    while True:
        period, supplement = under_an_agreement(draw)
        first, last = PERIODS[period]
        number = draw.choice((1, 1, 2, 2, 3))
        kinds = [status(draw) for _ in range(number)]
        if draw.random() < 0.4:
            kinds = ["protected person", *kinds][:3]
        begin = first - timedelta(draw.choice((0, 30, 900)))
        days = sorted(day(draw, begin, last + timedelta(200)) for _ in kinds)
        decisions = [
            (kind, decided, entry(draw, kind, decided)) for kind, decided in zip(kinds, days, strict=True)
        ]
        try:
            person = person_of(decisions)
        except kip.InvalidValueError:
            continue
        break
    protected = any(kind == "protected person" for kind, _, _ in decisions)
    chance = draw.random()
    paid = near(draw, draw.choice((0, 1_800_000, 1_860_671, 1_892_690))) if chance < 0.9 else None
    if not protected and chance < 0.85:
        paid = None
    return person, tuple(decisions), period, supplement, paid


def person_of(decisions):
    return kip.Person(
        [StatusDecision(Status(kind), decided, entered) for kind, decided, entered in decisions]
    )


def test_integration_flat_rate():
    cases = drawn(person_case, 100_000, 12)

    def kipcore(person, _decisions, period, supplement, paid):
        return kip.integration_flat_rate(
            person,
            agreement=AGREEMENTS[period, supplement],
            programme_s=None if paid is None else Chf.from_rappen(paid),
        ).value.rappen

    def by_hand(_person, decisions, period, supplement, paid):
        return rappen(calculator.integration_flat_rate(decisions, period, supplement, francs(paid)))

    columns = {"row": "number"}
    for number in "123":
        columns |= {f"status_{number}": "text", f"day_{number}": "day", f"entered_{number}": "day"}
    columns |= {
        "period": "text",
        "first_day": "day",
        "last_day": "day",
        "supplement_known": "yes",
        "supplement": "day",
        "programme_s": "amount",
    }
    lines = []
    for row, (_, decisions, period, supplement, paid) in enumerate(cases):
        flat = [part for one in decisions for part in one] + [None] * (9 - 3 * len(decisions))
        lines.append((row, *flat, period, *PERIODS[period], *supplement_in_sql(supplement), paid))
    sql = [amount for (amount,) in in_sql("integration_flat_rate", columns, lines)]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def payment_case(draw):
    """Counts of a stretch within a term, mostly within one half-year."""
    period, supplement = under_an_agreement(draw)
    begin, end = PERIODS[period]
    first = day(draw, begin, end)
    last = min(end, end_of_month(first + timedelta(draw.choice((0, 0, 10, 60, 150, 400)))))
    kinds = [kind for kind in STATUSES if kind != "resettled refugee"]
    counts = {
        draw.choice(kinds): draw.choice((0, 1, 2, 310, 10_000))
        for _ in range(draw.choice((0, 1, 2, 2, 3, 3, 3)))
    }
    paid = [amount(draw, 2_500_000) for _ in range(draw.choice((0, 0, 1, 3)))]
    return period, supplement, first, last, counts, paid


def test_flat_rate_payment():
    cases = drawn(payment_case, 10_000, 13)

    def kipcore(period, supplement, first, last, counts, paid):
        return kip.flat_rate_payment(
            AGREEMENTS[period, supplement],
            during=kip.DateRange(first, last),
            decisions={Status(kind): number for kind, number in counts.items()},
            programme_s=[Chf.from_rappen(one) for one in paid],
        ).value.rappen

    def by_hand(period, supplement, first, last, counts, paid):
        found = calculator.flat_rate_payment(period, supplement, first, last, counts, [*map(francs, paid)])
        return rappen(Decimal(found))

    agree(cases, kipcore=kipcore, calculator=by_hand)
