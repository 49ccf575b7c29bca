"""Interest, advances, reimbursement, limitation and settlement: kipcore, a calculator and SQL say the same."""

from datetime import date, timedelta
from itertools import product

import kipcore as kip
from kipcore import Chf, ReclaimGround, questions
from tests.second.agreeing import agree, answers, drawn, francs, in_sql, rappen
from tests.second.boundaries import amount, day, near
from tests.second.in_decimal import subsidies as calculator
from tests.second.in_decimal.calculator import PERIODS, NoAnswerError

PERIOD = dict(zip(PERIODS, kip.PROGRAMME_PERIODS, strict=True))
LATEST = date(2045, 12, 31)


def share_case(draw):
    total = near(draw, amount(draw))
    parts = [draw.choice((0, total, total // 3, draw.randrange(total + 1))) for _ in range(2)]
    if draw.random() < 0.02:
        parts[draw.randrange(2)] += 1
    return *parts, total, day(draw, date(2007, 12, 1), LATEST)


def test_municipal_reimbursement():
    cases = drawn(share_case, 100_000, 21)

    def kipcore(cost, federal, total, on):
        cost, federal, total = map(Chf.from_rappen, (cost, federal, total))
        return kip.municipal_reimbursement(cost, federal=federal, total=total, on=on).value.rappen

    def by_hand(cost, federal, total, on):
        return rappen(calculator.municipal_reimbursement(*map(francs, (cost, federal, total)), on))

    columns = {"row": "number", "cost": "amount", "federal": "amount", "total": "amount", "day": "day"}
    sql = [least for (least,) in in_sql("municipal_reimbursement", columns, with_rows(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def with_rows(cases):
    return [(row, *case) for row, case in enumerate(cases)]


def test_largest_advance():
    cases = drawn(lambda draw: (amount(draw), draw.random() < 0.5, day(draw, date(1991, 1, 1))), 10_000, 22)

    def kipcore(contribution, agreed, on):
        found = kip.largest_advance(Chf.from_rappen(contribution), by_programme_agreement=agreed, on=on)
        return found.value.rappen

    def by_hand(contribution, agreed, on):
        return rappen(calculator.largest_advance(francs(contribution), agreed, on))

    columns = {"row": "number", "contribution": "amount", "agreed": "yes", "day": "day"}
    sql = [most for (most,) in in_sql("largest_advance", columns, with_rows(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def stretch(draw):
    """Two days, often the same, a day apart, or about sixty."""
    first = day(draw, date(1991, 3, 1), date(2040, 12, 31))
    length = draw.choice((0, 1, 59, 60, 61, 365, 366, draw.randrange(4_000)))
    return first, first + timedelta(length)


COUNTED = {False: kip.LAW, True: kip.LAW.with_reading(questions.INTEREST_DAYS, "30/360")}


def test_default_interest():
    cases = drawn(lambda draw: (amount(draw, 10**11), *stretch(draw), draw.random() < 0.3), 100_000, 23)

    def kipcore(owed, due, paid, thirty):
        return kip.default_interest(
            Chf.from_rappen(owed), due_on=due, paid_on=paid, law=COUNTED[thirty]
        ).value.rappen

    def by_hand(owed, due, paid, thirty):
        return rappen(calculator.default_interest(francs(owed), due, paid, thirty=thirty))

    columns = {"row": "number", "amount": "amount", "due": "day", "paid": "day", "thirty": "yes"}
    sql = [interest for (interest,) in in_sql("default_interest", columns, with_rows(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


ASSISTANCE = kip.LAW.with_reading(questions.SUBSIDY_KIND, "financial assistance")
READINGS = {
    (False, False): kip.LAW,
    (True, False): ASSISTANCE,
    (False, True): kip.LAW.with_reading(questions.INTEREST_WHERE_SILENT, "since payment"),
    (True, True): ASSISTANCE.with_reading(questions.INTEREST_WHERE_SILENT, "since payment"),
}
GROUNDS = [ground.value for ground in ReclaimGround]


def reclaim_case(draw):
    paid, repaid = stretch(draw)
    if draw.random() < 0.02:
        paid, repaid = repaid, paid
    yes = draw.random() < 0.5, draw.random() < 0.5
    return amount(draw, 10**11), draw.choice(GROUNDS), paid, repaid, *yes


def test_reclaim_interest():
    cases = drawn(reclaim_case, 100_000, 24)

    def kipcore(back, ground, paid, repaid, assistance, silent):
        return kip.reclaim_interest(
            Chf.from_rappen(back),
            ground=ReclaimGround(ground),
            paid_on=paid,
            repaid_on=repaid,
            law=READINGS[assistance, silent],
        ).value.rappen

    def by_hand(back, ground, paid, repaid, assistance, silent):
        return rappen(
            calculator.reclaim_interest(
                francs(back), ground, paid, repaid, assistance=assistance, where_silent=silent
            )
        )

    columns = {
        "row": "number",
        "amount": "amount",
        "ground": "text",
        "paid": "day",
        "repaid": "day",
        "assistance": "yes",
        "where_silent": "yes",
    }
    sql = [interest for (interest,) in in_sql("reclaim_interest", columns, with_rows(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def limitation_case(draw):
    arose = day(draw, date(1990, 1, 1), LATEST)
    if draw.random() < 0.6:
        arose = day(draw, date(2020, 1, 1), LATEST)
    known = (
        None
        if draw.random() < 0.2
        else arose + timedelta(draw.choice((-1, 0, 1, 2_555, draw.randrange(5_000))))
    )
    return arose, known


def test_limitation():
    cases = drawn(limitation_case, 50_000, 25)
    columns = {"row": "number", "arose": "day", "known": "day"}
    sql = in_sql("limitation", columns, with_rows(cases))
    agree(
        cases,
        kipcore=lambda arose, _known: kip.claim_limitation(runs_from=arose).value,
        calculator=lambda arose, _known: calculator.claim_limitation(arose),
        sql=[claim for claim, _ in sql],
    )
    agree(
        cases,
        kipcore=lambda arose, known: kip.reclaim_limitation(arose_on=arose, known_on=known).value,
        calculator=calculator.reclaim_limitation,
        sql=[reclaim for _, reclaim in sql],
    )


def test_every_case_of_reclaim():
    """All combinations of facts under all periods, where the facts do not contradict each other."""
    unsure = (None, False, True)
    cases = list(product(PERIODS, (False, True), unsure, unsure, unsure))

    def kipcore(period, goals_met, remedy, proved, missed):
        return kip.reclaim(
            kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=PERIOD[period]),
            goals_met=goals_met,
            remedy_possible=remedy,
            absence_of_fault_proved=proved,
            extended_deadline_missed=missed,
        ).value

    def by_hand(period, *facts):
        return calculator.reclaim(PERIODS[period][1], *facts)

    agree(cases, kipcore=kipcore, calculator=by_hand)


def test_every_case_of_revocation():
    any_one = kip.LAW.with_reading(questions.REVOCATION_WAIVER, "any one")

    def kipcore(wrongly_granted, irreversible, hard_to_see, blameless, one):
        return kip.revocation(
            wrongly_granted=wrongly_granted,
            irreversible=irreversible,
            hard_to_see=hard_to_see,
            blameless=blameless,
            law=any_one if one else kip.LAW,
        ).value

    def by_hand(wrongly_granted, *conditions_and_reading):
        *conditions, one = conditions_and_reading
        return calculator.revocation(wrongly_granted, conditions, any_one=one)

    agree(list(product((False, True), repeat=5)), kipcore=kipcore, calculator=by_hand)


def leftover_case(draw):
    period = draw.choice(("KIP 1", *list(PERIODS)[1:] * 3))
    last = PERIODS[period][1]
    received = amount(draw)
    in_term = draw.randrange(received + 1)
    once = draw.randrange(received - in_term + 1)
    again = draw.choice((received - in_term - once, 0, draw.randrange(received - in_term - once + 1)))
    again += draw.random() < 0.02
    days = sorted(
        {last + timedelta(draw.choice((0, 1, 729, 730, 731, draw.randrange(1, 1_000)))) for _ in range(2)}
    )
    if len(days) == 1:
        days.append(days[0] + timedelta(1))
    return period, last, received, in_term, once, days[0], again, days[1]


def test_leftover_repayment():
    cases = drawn(leftover_case, 10_000, 26)

    def kipcore(period, _last, received, in_term, once, first_day, again, second_day):
        return kip.leftover_repayment(
            kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=PERIOD[period]),
            goals_reached=True,
            received=Chf.from_rappen(received),
            used_in_term=Chf.from_rappen(in_term),
            used_later={first_day: Chf.from_rappen(once), second_day: Chf.from_rappen(again)},
        ).value.rappen

    def by_hand(period, _last, received, in_term, once, first_day, again, second_day):
        later = [(first_day, francs(once)), (second_day, francs(again))]
        return rappen(calculator.leftover_repayment(period, francs(received), francs(in_term), later))

    columns = {
        "row": "number",
        "period": "text",
        "last_day": "day",
        "received": "amount",
        "used_in_term": "amount",
        "used_once": "amount",
        "once": "day",
        "used_again": "amount",
        "again": "day",
    }
    sql = [repaid for (repaid,) in in_sql("leftover_repayment", columns, with_rows(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def test_leftover_deadline():
    def ours(period):
        return kip.leftover_deadline(
            kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=PERIOD[period])
        ).value

    cases = [(period,) for period in PERIODS]
    found = answers(ours, cases, kip.KipError)
    assert found == answers(calculator.leftover_deadline, cases, NoAnswerError)
    assert found == [None, date(2023, 12, 31), date(2025, 12, 31), date(2029, 12, 31)]  # KIP 1: not known
