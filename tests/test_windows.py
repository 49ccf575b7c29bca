"""The windows in which the Confederation reimburses social assistance (AsylV 2, AIG, AsylG).

Art. 20(1) AsylV 2: 'from the beginning of the month after the assignment to a canton, to the end of the month
in which ...'; until 30 June 2025 also 'the decision on temporary admission or the grant of protection'.
Art. 24(1): 'from the beginning of the month after the decision, up to and including the end of the month in
which ..., but at most ...'. Art. 24(3): half, 'from the day on which they have a claim'. Art. 24a: seven years.
"""

from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache
from itertools import pairwise

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import (
    LAW,
    DateRange,
    FundingGroup,
    Permit,
    PermitCard,
    Person,
    WindowEnd,
    parameters,
    questions,
    testing,
)
from kipcore.wording import reimbursement as say
from tests.findings.windows import (
    ACT,
    ACTIVATION,
    ALL,
    AS,
    COUNTED_SINCE_2020,
    EXPELLED,
    FIVE_YEARS,
    FL,
    FOREIGN,
    GROUP,
    HARDSHIP,
    MONTHLY,
    RECOGNISED,
    S_B,
    STL,
    STL_EXPELLED,
    TO_THE_DAY,
    VA,
    VAFL,
    VASTL,
    S,
    decide,
    windows,
)

NEW = date(2025, 7, 1)
DAY = timedelta(1)


def spans(*decisions, law=LAW, **more):
    return [str(window.during) for window in windows(*decisions, law=law, **more).value]


def last(*decisions, law=LAW, **more):
    return windows(*decisions, law=law, **more).value[-1].during.last


def ends(*decisions, **more):
    return [window.ended_by for window in windows(*decisions, **more).value]


def said(found, language="de"):
    return " ".join(found.explain(language).replace("│", " ").split())


def years(day, number):
    return day + relativedelta(years=number)


def month_end(day):
    return day.replace(day=1) + relativedelta(months=1) - DAY


def next_month(day):
    return day.replace(day=1) + relativedelta(months=1)


PERSONS = testing.persons(since=date(2019, 4, 1), cards=False, adversarial=True)

# --- a second writing: day by day, in the words of the ordinance -----------------------------------

ADMITTED, PROTECTED = frozenset({VA, VAFL, VASTL}), frozenset({S, S_B})
REFUGEES, STATELESS = frozenset({FL, VAFL, EXPELLED, GROUP}), frozenset({STL, VASTL, STL_EXPELLED})
SEEKERS = (AS, kip.Status.ASYLUM_SEEKER_ACCELERATED, kip.Status.ASYLUM_SEEKER_DUBLIN)
ARTICLE = {**dict.fromkeys(SEEKERS, "20"), VA: "20", S: "20", S_B: "24.3", GROUP: "24a"}
ARTICLE |= dict.fromkeys([FL, VAFL, VASTL, STL, EXPELLED, STL_EXPELLED], "24")


class Oracle:
    """Is anything paid on a day, and under which article? No intervals, no kernel: one day at a time."""

    def __init__(self, person):
        self.person, self.decisions = person, person.decisions
        self.days = [(days.first, days.last) for days, _ in person.stretches]
        self.recognition, self.shortened = cache(self.recognition), cache(self.shortened)

    def follows(self, k):
        """The decision that follows at once."""
        if k + 1 < len(self.days) and self.days[k][1] + DAY == self.days[k + 1][0]:
            return self.decisions[k + 1]
        return None

    def month_has_come(self, k, day):
        """Has the month begun from which is paid?"""
        one = self.decisions[k]
        if one.status is GROUP:
            return day >= next_month(one.entered_on)
        if one.status is S_B:
            return day >= self.claim(k - 1)
        if ARTICLE[one.status] == "24":
            return day >= next_month(one.decided_on)
        first = k
        while first and self.follows(first - 1) and ARTICLE.get(self.decisions[first - 1].status) == "20":
            first -= 1
        if (first < k or one.status is VA) and day < next_month(one.decided_on):
            return False  # still the status before, or a procedure
        return any(self.opened(j, first, day) for j in range(first, k + 1))

    def opened(self, j, first, day):
        one, assigned = self.decisions[j], self.person.assigned_on
        if one.status not in SEEKERS and one.decided_on < NEW and day >= next_month(one.decided_on):
            return True
        if one.status is S and one.decided_on < NEW:
            return False
        if first and assigned < one.decided_on:
            assigned = max(assigned, self.decisions[first].decided_on - DAY)
        return day >= next_month(assigned) and (one.status is not S or day >= NEW)

    def claim(self, k):
        """From when a permit is due after the protection of decision k."""
        due = years(self.decisions[k].decided_on, 5)
        after = self.follows(k)
        return min(due, after.decided_on) if after and after.status is S_B else due

    def month_has_not_passed(self, k, day):
        """Is the month in which the status ended still running?"""
        after = self.follows(k)
        if after and self.decisions[k].status is S and after.status is S_B:
            return True
        ended = after.decided_on if after else self.days[k][1]
        return ended is None or day <= month_end(ended)

    def start_of(self, j):
        """From when the time of an earlier status counts."""
        one = self.decisions[j]
        if one.status in PROTECTED:
            return one.decided_on
        if one.status in ADMITTED:
            return one.entered_on
        return self.filed(j) if one.status in REFUGEES else self.stateless()

    def filed(self, j):
        """When the application was filed on which a refugee status rests."""
        if self.decisions[j].status is EXPELLED and self.decisions[j].applied_on is None:
            return [one.applied_on for one in self.decisions[:j] if one.status in REFUGEES][-1]
        return self.decisions[j].applied_on

    def stateless(self):
        return next(one.decided_on for one in self.decisions if one.status in {STL, VASTL})

    def recognition(self, k):
        """Which decision recognised the person, whose status k rests on it?"""
        status = self.decisions[k].status
        kin = REFUGEES if status in REFUGEES else STATELESS if status in STATELESS else set()
        kept = k - 1
        if status in {EXPELLED, STL_EXPELLED}:  # no recognition: it keeps the last one
            while kept >= 0 and self.decisions[kept].status not in kin:
                kept -= 1
            return self.recognition(kept) if kept >= 0 else k
        if kept < 0 or self.decisions[kept].status not in kin or self.follows(kept) is None:
            return k
        return k if self.decisions[kept].status in ADMITTED else self.recognition(kept)

    def entry(self):
        return next(one.entered_on for one in self.decisions if one.status in ADMITTED)

    def shortened(self, k, clock, number, wanted):
        """So many years after the clock, less every earlier day that counts and is not in them."""
        counted = set()
        for j in range(self.recognition(k)):
            if self.decisions[j].status in wanted:
                day, until = self.start_of(j), min(self.days[j][1], clock - DAY)
                counted |= {day + timedelta(n) for n in range((until - day).days + 1)}
        while clock - DAY in counted:
            clock -= DAY
            counted.remove(clock)
        return years(clock, number) - timedelta(len(counted))

    def limit(self, k):
        """From which day does the longest duration run, and for how many years?"""
        one = self.decisions[k]
        if one.status in ADMITTED:
            return self.entry(), 7
        if one.status in STATELESS:
            return self.stateless(), 5
        if one.status in REFUGEES - {GROUP}:
            return self.filed(k), 5
        if one.status is GROUP:
            return next_month(one.entered_on), 7
        return (self.decisions[k - 1].decided_on, 10) if one.status is S_B else (one.decided_on, 5)

    def within(self, k, day):
        """Is the longest duration not over?"""
        one = self.decisions[k]
        status = one.status
        base = self.recognition(k)
        recognised_on = self.decisions[base].decided_on
        counts = day >= NEW and recognised_on >= NEW
        if status in SEEKERS:
            return True
        if status is S_B:
            return day < years(*self.limit(k))
        if status is GROUP:
            return day < years(*self.limit(k))
        if status is S:
            due = self.claim(k)
            return day < (min(due, self.shortened(k, one.decided_on, 5, ADMITTED)) if counts else due)
        clock, number = self.limit(k)
        wanted = PROTECTED if status is VA else ADMITTED | PROTECTED
        if status in STATELESS:
            wanted = wanted | REFUGEES
        elif status is not VA:
            wanted = wanted | STATELESS
        reached = self.shortened(k, clock, number, wanted) if counts else years(clock, number)
        directly = base and self.decisions[base - 1].status in ADMITTED and self.follows(base - 1)
        if status is not VA and directly and recognised_on < NEW <= day:
            reached = min(reached, years(self.entry(), 7))
        return day <= month_end(reached)

    def pays(self, k, day):
        """Is a day paid for one status? What was over once stays over."""
        return (
            self.decisions[k].status in ARTICLE
            and self.month_has_come(k, day)
            and self.month_has_not_passed(k, day)
            and all(self.within(k, turn) for turn in (day, min(day, NEW - DAY)))
        )

    def article(self, day):
        """The article under which a day is paid; of two statuses the earlier one."""
        for k, one in enumerate(self.decisions):
            if self.pays(k, day):
                # A group of refugees is paid from entry on, but not before what was paid before.
                later = (
                    {month_end(one.decided_on) - timedelta(n) for n in range(800)}
                    if one.status is GROUP
                    else ()
                )
                if any(d > day and self.pays(j, d) for j in range(k) for d in later):
                    continue
                return ARTICLE[one.status]
        return None


def found_on(value, day):
    for window in value:
        if day in window.during:
            article = {"20": "20", "24a": "24a"}.get(window.citation.article)
            return article or ("24.3" if window.citation.paragraph == "3" else "24")
    return None


def interesting(person):
    """Every first and last day of a month, every event and limit, and the days beside them."""
    days = {NEW, date(2023, 1, 1)}
    for one in person.decisions:
        for day in (one.decided_on, one.entered_on, one.applied_on, one.until, person.assigned_on):
            if day is not None:
                days |= {years(day, number) for number in (0, 5, 7, 10)}
    first = min(days).replace(day=1)
    months = {first + relativedelta(months=n) for n in range((max(days) - first).days // 30 + 24)}
    return sorted({day + timedelta(n) for day in days | months for n in (-1, 0, 1)})


def every_recognition_is_stated(person):
    """Whether the second writing can date each stateless person; the rule asks only where it matters."""
    given = {decision.status for decision in person.decisions}
    return STL_EXPELLED not in given or bool(given & {STL, VASTL})


@given(PERSONS)
def test_a_second_writing_day_by_day_pays_the_same_days(person):
    try:
        value = kip.reimbursement_windows(person).value
    except kip.NotKnownError:
        assume(False)
    assume(every_recognition_is_stated(person))
    oracle = Oracle(person)
    for day in interesting(person):
        if day < date(2019, 3, 1):
            continue  # what a group was paid then was not read
        assert found_on(value, day) == oracle.article(day), day


# --- laws ------------------------------------------------------------------------------------------


def asked(person, law=LAW):
    """The windows, or None where a fact is missing."""
    try:
        return kip.reimbursement_windows(person, law=law).value
    except kip.NotKnownError:
        return None


def end_of(value):
    """The last day of all: None for nothing, the end of time for an open end."""
    return max((window.during.last or date.max for window in value), default=date.min)


def days_of(value, until=date(2060, 1, 1)):
    clipped = (window.during.clip(DateRange(date(2008, 1, 1), until)) for window in value)
    return sum(during.days for during in clipped if during is not None)


@given(PERSONS)
def test_windows_come_in_order_and_never_overlap(person):
    value = asked(person)
    assume(value is not None)
    for before, after in pairwise(value):
        assert before.during.last < after.during.first
    for window in value:
        assert (window.ended_by is None) == (window.during.last is None)
        assert window.share == (Fraction(1, 2) if window.citation.paragraph == "3" else 1)
        assert FundingGroup.NONE not in window.groups


@given(PERSONS)
def test_no_status_is_paid_longer_than_its_limit_measured_from_its_clock(person):
    """A window that joins several statuses may be longer than each of them."""
    value = asked(person)
    assume(value)
    assume(every_recognition_is_stated(person))
    oracle = Oracle(person)
    for k, (days, decision) in enumerate(person.stretches):
        if decision.status not in ARTICLE or decision.status in SEEKERS:
            continue
        first = next_month(max(decision.decided_on, month_end(years(*oracle.limit(k)))))
        for later in (first, first + timedelta(100), first + timedelta(1000)):
            assert later not in days or found_on(value, later) != ARTICLE[decision.status]


@given(
    st.dates(date(2019, 4, 1), date(2026, 1, 1)),
    st.sampled_from([None, (VA, 1300), (S, 700), (VAFL, 400), (AS, 200)]),
    st.integers(0, 900),
    st.integers(1, 1500),
    st.sampled_from([(FL, EXPELLED), (STL, STL_EXPELLED)]),
    st.sampled_from(["as it is", "recognised already", "all", "to the day"]),
)
def test_an_expulsion_never_moves_the_end_of_the_five_years(day, before, filed, after, statuses, reading):
    """It recognises nobody: Art. 24(4)-(6) and the transition turn on the recognition before it."""
    law = {"recognised already": RECOGNISED, "all": ALL, "to the day": TO_THE_DAY}.get(reading, LAW)
    status, expelled = statuses
    decisions = [decide(status, day, applied_on=day - timedelta(filed))]
    if before is not None:
        first = day - timedelta(before[1])
        decisions.insert(0, decide(before[0], first, first, applied_on=first))
    with_it = Person([*decisions, decide(expelled, day + timedelta(after))], assigned_on=date(2018, 1, 1))
    without = Person(decisions, assigned_on=date(2018, 1, 1))
    assert end_of(asked(with_it, law)) == end_of(asked(without, law))


@given(PERSONS, st.integers(1, 500))
def test_a_later_end_of_the_last_status_never_makes_the_end_earlier(person, more):
    ended = person.decisions[-1]
    assume(ended.until is not None)
    later = kip.StatusDecision(
        ended.status,
        ended.decided_on,
        ended.entered_on,
        applied_on=ended.applied_on,
        until=ended.until + timedelta(more),
    )
    longer = Person([*person.decisions[:-1], later], assigned_on=person.assigned_on)
    first, second = asked(person), asked(longer)
    assume(first is not None and second is not None)
    assert end_of(second) >= end_of(first)
    assert days_of(second) >= days_of(first)


@given(
    st.dates(date(2020, 1, 1), date(2025, 6, 1)),
    st.integers(1, 900),
    st.dates(NEW, date(2028, 1, 1)),
    st.integers(0, 900),
    st.sampled_from([VA, FL, STL, VAFL, VASTL]),
)
def test_earlier_protection_never_lengthens_since_july_2025(granted, lasted, decided, before, status):
    fact = decided - timedelta(before)
    later = decide(status, decided, fact, applied_on=fact)
    protected = decide(S, granted, until=min(granted + timedelta(lasted), decided - DAY))
    assigned = date(2020, 1, 1)
    without = Person([later], assigned_on=assigned)
    with_it = Person([protected, later], assigned_on=assigned)
    assert end_of(asked(with_it)) <= max(end_of(asked(without)), end_of(asked(Person([protected]))))


@given(
    PERSONS,
    st.sampled_from(
        [
            parameters.ADMITTED_PERSON_YEARS,
            parameters.ADMITTED_REFUGEE_YEARS,
            parameters.REFUGEE_YEARS,
            parameters.STATELESS_YEARS,
            parameters.GROUP_YEARS,
            parameters.ADMITTED_STATELESS_YEARS,
            parameters.EXPELLED_REFUGEE_YEARS,
            parameters.EXPELLED_STATELESS_YEARS,
            parameters.SETTLEMENT_PERMIT_YEARS,
        ]
    ),
    st.integers(1, 4),
    st.dates(date(2019, 4, 1), date(2030, 1, 1)),
)
def test_a_lower_limit_never_ends_later_and_takes_nothing_back(person, parameter, number, since):
    """Entlastungspaket 27 would be such a change; what was due before its first day stays due."""
    law = LAW.with_value(parameter, number, during=DateRange(since, None), because="what if")
    old, new = asked(person), asked(person, law)
    assume(old is not None)
    assert end_of(new) <= end_of(old)
    until = since - DAY
    assert days_of(new, until) == days_of(old, until)


@given(PERSONS)
def test_to_the_day_takes_off_less_than_a_month(person):
    monthly, exact = asked(person), asked(person, TO_THE_DAY)
    assume(monthly)
    assert timedelta(0) <= end_of(monthly) - end_of(exact) <= timedelta(30) or len(exact) < len(monthly)
    assert days_of(exact) <= days_of(monthly)


@given(st.dates(date(2019, 4, 1), date(2026, 1, 1)), st.integers(0, 4000), st.sampled_from([FL, STL, S_B]))
def test_a_settlement_permit_never_lengthens(day, after, status):
    since = day + timedelta(after)
    before = [decide(S, day)] if status is S_B else []
    first = years(day, 5) if before else day
    decisions = [*before, decide(status, first, applied_on=day)]
    permits = [Permit(PermitCard.C, max(since, first))]
    without = asked(Person(decisions, assigned_on=day))
    with_it = asked(Person(decisions, permits=permits, assigned_on=day))
    assert end_of(with_it) <= end_of(without)
    assert end_of(with_it) <= (max(since, first) if status is S_B else month_end(since))


@given(PERSONS, st.booleans())
def test_counting_for_all_never_lengthens(person, recognised):
    law = RECOGNISED if recognised else LAW
    old, new = asked(person, law), asked(person, law.with_reading(questions.EARLIER_TIME_REACH, ALL_READING))
    assume(old is not None and new is not None)
    assert end_of(new) <= end_of(old)


ALL_READING = "all from 1 July 2025"


def test_what_no_law_says():
    """An end of an earlier status may shorten what follows; the years to a permit also begin the half."""
    admitted = decide(VA, date(2026, 5, 20), date(2025, 10, 3))
    lasts = [
        last(decide(S, date(2022, 4, 10), until=until), admitted, assigned_on=date(2025, 10, 20))
        for until in (date(2023, 12, 31), date(2024, 12, 31))
    ]
    assert lasts == [date(2031, 1, 31), date(2030, 1, 31)]
    three = LAW.with_value(
        parameters.RESIDENCE_PERMIT_YEARS, 3, during=DateRange(date(2020, 1, 1), None), because="what if"
    )
    assert spans(decide(S, date(2022, 4, 1)), decide(S_B, date(2027, 4, 1)), law=three) == [
        "2022-05-01..2025-03-31",
        "2025-04-01..2032-03-31",
    ]


# --- Art. 20: asylum seekers, temporary admission, protection -------------------------------------


@pytest.mark.parametrize(
    ("decided", "assigned", "begins"),
    [
        (date(2026, 5, 20), date(2025, 10, 20), date(2026, 6, 1)),
        (date(2026, 5, 1), date(2025, 10, 20), date(2026, 6, 1)),
        (date(2026, 5, 20), date(2026, 4, 30), date(2026, 6, 1)),
        (date(2026, 5, 20), date(2026, 6, 1), date(2026, 7, 1)),
        (date(2019, 5, 20), date(2018, 10, 20), date(2019, 6, 1)),
    ],
)
def test_av_20_start__admission_begins_after_the_order_unless_the_procedure_is_stated(
    decided, assigned, begins
):
    """'During temporary admission': months before it belong to a procedure, at the rate for asylum seekers."""
    admitted = decide(VA, decided, decided)
    alone = windows(admitted, assigned_on=assigned)
    assert (alone.value[0].during.first, alone.value[0].groups) == (begins, (FundingGroup.GP_1B,))
    not_stated = "ein Asylverfahren davor ist nicht angegeben" in said(alone)
    assert not_stated is (begins == date(2026, 6, 1))
    procedure = windows(decide(AS, min(assigned, decided - DAY)), admitted, assigned_on=assigned)
    assert procedure.value[0].during.first == next_month(assigned)


def test_av_20_start__av_24_start__nothing_before_an_entry_that_came_after_the_decision():
    """Inclusion (AIG 85c) and family asylum (AsylG 51) may be decided before the family enters."""
    kind = kip.DecisionKind
    included = decide(VA, date(2024, 3, 10), date(2024, 12, 15), kind=kind.INCLUSION)
    found = windows(included, assigned_on=date(2024, 12, 20))
    assert [str(window.during) for window in found.value] == ["2025-01-01..2031-12-31"]
    family = decide(
        FL, date(2024, 3, 10), date(2024, 12, 15), applied_on=date(2023, 12, 1), kind=kind.FAMILY_ASYLUM
    )
    asylum = windows(family)
    assert [str(window.during) for window in asylum.value] == ["2025-01-01..2028-12-31"]
    for one in (found, asylum):
        assert "Einreise vom 15. Dezember 2024, die dem Entscheid folgte" in said(one)
        (start,) = [s for step in one.steps for s in step.walk() if s.key == "start_1"]
        assert kip.Certainty.DERIVED in {source.certainty for source in start.sources}
    same_month = decide(VA, date(2024, 12, 10), date(2024, 12, 15), kind=kind.INCLUSION)
    assert "folgte" not in said(windows(same_month, assigned_on=date(2024, 12, 20)))
    born = decide(VA, date(2024, 3, 10), kind=kind.INCLUSION)
    with pytest.raises(kip.NotKnownError, match="a child born in Switzerland never entered"):
        windows(born, assigned_on=date(2024, 3, 10))


def test_av_22_1__which_rate_the_procedure_for_protection_has_is_not_said():
    found = windows(decide(S, date(2025, 10, 5)), assigned_on=date(2025, 8, 10))
    assert "Bis zum Entscheid vom 5. Oktober 2025 lief das Verfahren" in said(found)
    assert "Art. 22 Abs. 1 AsylV 2" in said(found)
    for granted, assigned in ((date(2025, 6, 5), date(2025, 5, 10)), (date(2025, 10, 5), date(2025, 10, 5))):
        assert "lief das Verfahren" not in said(windows(decide(S, granted), assigned_on=assigned))


@pytest.mark.parametrize(
    ("assigned", "begins"),
    [
        (date(2025, 6, 30), date(2025, 7, 1)),
        (date(2025, 7, 1), date(2025, 8, 1)),
        (date(2025, 7, 31), date(2025, 8, 1)),
        (date(2025, 8, 1), date(2025, 9, 1)),
        (date(2025, 12, 31), date(2026, 1, 1)),
        (date(2024, 2, 29), date(2024, 3, 1)),
        (date(2014, 2, 1), date(2014, 3, 1)),
        (date(2014, 1, 31), None),
    ],
)
def test_av_20_start__from_the_month_after_the_assignment(assigned, begins):
    """Asylum seekers: from the beginning of the month after the assignment; text read since February 2014."""
    (window,) = windows(decide(AS, assigned), assigned_on=assigned).value
    assert (window.during.first, window.ended_by) == (begins, None)


@pytest.mark.parametrize(
    ("decided", "begins"),
    [
        (date(2025, 6, 30), "2025-07-01"),  # the decision itself still opens the window
        (date(2025, 7, 1), "2025-09-01"),  # only the assignment does
        (date(2025, 8, 31), "2025-09-01"),
    ],
)
def test_av_20_start__until_june_2025_a_decision_opens_the_window_too(decided, begins):
    """Before: 'the assignment to a canton, the decision on admission or the grant of protection' (AV24)."""
    for status in (VA, S):
        found = windows(decide(status, decided, date(2024, 1, 1)), assigned_on=date(2025, 8, 5)).value
        assert str(found[0].during).startswith(begins)


def test_av_20_start__the_procedure_for_protection_counts_since_july_2025():
    """Since 1 July 2025 'during the procedure for granting temporary protection' too."""
    assert spans(decide(S, date(2025, 10, 5)), assigned_on=date(2025, 8, 10)) == ["2025-09-01..2030-10-04"]
    assert spans(decide(S, date(2025, 8, 5)), assigned_on=date(2025, 5, 10)) == ["2025-07-01..2030-08-04"]
    assert spans(decide(S, date(2025, 6, 30)), assigned_on=date(2025, 5, 10)) == ["2025-07-01..2030-06-29"]
    assert spans(decide(S, date(2022, 4, 20)), assigned_on=date(2022, 3, 20)) == ["2022-05-01..2027-04-19"]


def test_av_20_start__an_earlier_assignment_is_taken_to_hold():
    """A second procedure after an earlier status: from the month after the day before it."""
    first = decide(VA, date(2020, 3, 10), date(2020, 1, 5), until=date(2022, 4, 15))
    assert spans(first, decide(AS, date(2025, 8, 2)), assigned_on=date(2020, 2, 2)) == [
        "2020-04-01..2022-04-30",
        "2025-09-01..",
    ]
    assert spans(first, decide(AS, date(2025, 8, 1)), assigned_on=date(2020, 2, 2))[1] == "2025-08-01.."
    assert spans(first, decide(AS, date(2025, 8, 2)), assigned_on=date(2025, 9, 2)) == [
        "2020-04-01..2022-04-30",
        "2025-10-01..",
    ]


@pytest.mark.parametrize("status", SEEKERS)
@pytest.mark.parametrize(
    ("until", "last_day"),
    [
        (date(2025, 9, 30), date(2025, 9, 30)),
        (date(2025, 10, 1), date(2025, 10, 31)),
        (date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_av_20_end__a_b_c__final_written_off_or_left(status, until, last_day):
    """Until the end of the month in which the decision is final, the application written off, the person left."""
    found = windows(decide(status, date(2025, 5, 1), until=until), assigned_on=date(2025, 5, 20))
    (window,) = found.value
    assert (window.during, window.ended_by) == (
        DateRange(date(2025, 6, 1), last_day),
        WindowEnd.STATUS_ENDED,
    )
    assert window.groups == (FundingGroup.GP_1A,)


@pytest.mark.parametrize(
    ("entered", "last_day"),
    [
        (date(2018, 3, 31), date(2025, 3, 31)),
        (date(2018, 4, 1), date(2025, 4, 30)),
        (date(2018, 4, 30), date(2025, 4, 30)),
        (date(2016, 2, 29), date(2023, 2, 28)),
        (date(2015, 12, 31), date(2022, 12, 31)),
        (date(2016, 1, 1), date(2023, 1, 31)),
    ],
)
def test_av_20_end__d__aig_87_1a__aig_87_3__seven_years_since_the_entry(entered, last_day):
    """VA: lapses or is lifted, at most seven years since the entry after which it was first ordered."""
    found = windows(decide(VA, date(2019, 6, 5), entered))
    (window,) = found.value
    assert (window.during.last, window.ended_by) == (last_day, WindowEnd.LONGEST_DURATION)
    exact = found.under(TO_THE_DAY).value[0].during.last
    assert exact == years(entered, 7)
    assert "Art. 87 Abs. 1 Bst. a AIG" in found.explain("de")
    assert "Art. 87 Abs. 3 AIG" in found.explain("de")


def test_av_20_end__d__the_first_order_counts_whatever_comes_later():
    """'Since that entry after which temporary admission was first ordered'."""
    first = decide(VA, date(2019, 6, 5), date(2019, 1, 5), until=date(2020, 8, 8))
    again = decide(VA, date(2023, 6, 5), date(2023, 1, 5))
    assert spans(first, again)[-1] == "2023-07-01..2026-01-31"


def test_st_va_end__admission_lapses_on_receipt_of_a_permit():
    """AIG 84(4): VA lapses on definitive departure, a stay abroad, or receipt of a residence permit."""
    for after in (FOREIGN, HARDSHIP, kip.Status.EU_EFTA_NATIONAL):
        found = windows(decide(VA, date(2021, 3, 10), date(2020, 11, 5)), decide(after, date(2024, 2, 29)))
        assert str(found.value[0].during) == "2021-04-01..2024-02-29"
        assert found.value[0].ended_by is WindowEnd.PERMIT
        assert len(found.value) == 1


@pytest.mark.parametrize(
    ("claim", "last_day"),
    [
        (None, date(2025, 2, 28)),
        (date(2025, 1, 31), date(2025, 1, 31)),
        (date(2024, 6, 30), date(2024, 6, 30)),
        (date(2024, 7, 1), date(2024, 7, 31)),
        (date(2021, 3, 1), None),
    ],
)
def test_av_20_end__f__a_permit_or_the_claim_to_it(claim, last_day):
    """Until the end of the month in which a permit is granted or can be claimed."""
    for card in (PermitCard.B, PermitCard.C):
        permits = [Permit(card, date(2025, 2, 1), claim_since=claim)]
        decisions = (decide(VA, date(2021, 3, 10), date(2020, 11, 5)), decide(FOREIGN, date(2025, 2, 1)))
        found = windows(*decisions, permits=permits).value
        assert [window.during.last for window in found] == ([last_day] if last_day else [])
    short = [Permit(PermitCard.L, date(2025, 2, 1), claim_since=date(2024, 6, 30))]
    assert last(*decisions, permits=short) == date(2025, 2, 28)


def test_av_20_end__a_permit_from_before_ends_nothing():
    earlier = decide(FOREIGN, date(2015, 1, 1), until=date(2018, 1, 1))
    permits = [Permit(PermitCard.B, date(2015, 1, 1), date(2018, 1, 1))]
    assert spans(earlier, decide(VA, date(2019, 6, 5), date(2019, 1, 5)), permits=permits) == [
        "2019-07-01..2026-01-31"
    ]


@pytest.mark.parametrize(
    ("granted", "last_day"),
    [
        (date(2022, 3, 12), date(2027, 3, 11)),
        (date(2022, 4, 1), date(2027, 3, 31)),
        (date(2024, 2, 29), date(2029, 2, 27)),
    ],
)
def test_av_20_end__e__st_s_b__until_a_residence_permit_is_due(granted, last_day):
    """S: lapses, is revoked or lifted, at most until a permit under AsylG 74(2) is due."""
    found = windows(decide(S, granted))
    (window,) = found.value
    assert (window.during.last, window.ended_by) == (last_day, WindowEnd.RESIDENCE_PERMIT_DUE)
    assert found.under(MONTHLY).value[0].during.last == month_end(last_day + DAY)
    lifted = windows(decide(S, granted, until=date(2026, 3, 4))).value[0]
    assert (lifted.during.last, lifted.ended_by) == (date(2026, 3, 31), WindowEnd.STATUS_ENDED)


@pytest.mark.parametrize(
    ("granted", "by_grant", "by_activation"),
    [
        (date(2022, 3, 12), date(2027, 3, 12), date(2027, 3, 12)),
        (date(2022, 4, 1), date(2027, 4, 1), date(2027, 3, 12)),
        (date(2025, 12, 31), date(2030, 12, 31), date(2027, 3, 12)),
    ],
)
def test_ps_0__st_s_b__open_6__the_five_years_run_from_the_grant_or_from_the_activation(
    granted, by_grant, by_activation
):
    """AsylG 74(2) leaves it open; status S was activated on 12 March 2022."""
    found = kip.residence_permit_due(Person([decide(S, granted)]))
    assert found.value == by_grant
    assert found.under(ACTIVATION).value == by_activation
    assert questions.RESIDENCE_PERMIT_CLOCK in [question for question, _ in found.questions]


def test_the_residence_permit_is_due_once_and_a_permit_proves_an_earlier_claim():
    granted, early = decide(S, date(2022, 4, 1)), decide(S_B, date(2026, 5, 5))
    due = kip.residence_permit_due
    assert due(Person([granted, early])).value == date(2026, 5, 5)
    assert due(Person([granted, decide(S_B, date(2027, 6, 1))])).value == date(2027, 4, 1)
    permits = [Permit(PermitCard.B, date(2026, 5, 5), claim_since=date(2026, 1, 1))]
    assert due(Person([granted, early], permits=permits)).value == date(2026, 1, 1)
    absurd = [Permit(PermitCard.B, date(2026, 5, 5), claim_since=date(2020, 1, 1))]
    assert due(Person([granted, early], permits=absurd)).value == date(2022, 4, 1)
    again = [decide(S, date(2022, 4, 1), until=date(2023, 1, 1)), decide(S, date(2024, 4, 1))]
    assert due(Person(again)).value == date(2029, 4, 1)
    last_day = [decide(S, date(2022, 4, 1), until=date(2027, 4, 1))]
    assert due(Person(last_day)).value == date(2027, 4, 1)
    for until in (date(2027, 3, 31), date(2023, 1, 1)):
        with pytest.raises(kip.UndecidableError, match="protection ends before"):
            due(Person([decide(S, date(2022, 4, 1), until=until)]))
    with pytest.raises(kip.UndecidableError, match="a grant of temporary protection"):
        due(Person([decide(FL, date(2022, 4, 1))]))


def test_av_20_2__protection_counts_towards_the_seven_years_of_a_later_admission():
    """S then VA: the time of protection counts in full towards (1)d, since 1 July 2025."""
    protected = decide(S, date(2022, 4, 1), until=date(2023, 3, 31))  # 365 days
    admitted = decide(VA, date(2026, 2, 10), date(2025, 1, 20))
    assert last(protected, admitted, assigned_on=date(2025, 2, 2)) == month_end(
        date(2032, 1, 20) - timedelta(365)
    )
    # Protection up to the entry sets the clock back; protection after it is in the seven years already.
    until_then = decide(S, date(2022, 4, 1), until=date(2025, 1, 19))
    assert last(until_then, admitted, assigned_on=date(2025, 2, 2)) == date(2029, 4, 30)
    after_entry = decide(VA, date(2026, 2, 10), date(2022, 3, 1))
    assert last(decide(S, date(2022, 4, 1)), after_entry, assigned_on=date(2025, 2, 2)) == date(2029, 3, 31)


def test_av_20_3__admission_counts_towards_the_time_until_the_permit():
    """VA then S: the stay since that entry counts in full towards (1)e, since 1 July 2025."""
    admitted = decide(VA, date(2023, 3, 10), date(2022, 11, 5))
    found = windows(admitted, decide(S, date(2025, 9, 1))).value
    assert [str(window.during) for window in found] == ["2023-04-01..2027-11-04"]
    assert found[0].ended_by is WindowEnd.LONGEST_DURATION
    before = windows(admitted, decide(S, date(2025, 6, 30)))
    assert before.value[0].during.last == date(2030, 6, 29)
    assert before.under(ALL).value[0].during.last == date(2027, 11, 4)
    too_late = windows(decide(VA, date(2020, 3, 10), date(2019, 11, 5)), decide(S, date(2025, 9, 10)))
    assert [str(window.during) for window in too_late.value] == ["2020-04-01..2025-09-30"]


def test_av_20_end__f__a_residence_permit_under_asylum_law_is_none():
    """'Ausländerrechtlich': the B permit of a refugee stands on asylum law, a C permit never does."""
    decisions = (
        decide(VA, date(2021, 3, 10), date(2020, 11, 5)),
        decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20)),
    )
    for card, last_day in ((PermitCard.B, "2024-02-29"), (PermitCard.C, "2023-06-30")):
        permits = [Permit(card, date(2024, 2, 10), claim_since=date(2023, 6, 6))]
        assert spans(*decisions, permits=permits)[0] == f"2021-04-01..{last_day}"


def test_av_20_start__nothing_before_the_assignment_since_july_2025():
    """Admitted in a federal centre, assigned later: from the month after the assignment."""
    seeker, admitted = decide(AS, date(2025, 8, 1)), decide(VA, date(2025, 9, 5), date(2025, 7, 30))
    assert spans(seeker, admitted, assigned_on=date(2025, 11, 10)) == ["2025-12-01..2032-07-31"]
    earlier = decide(VA, date(2025, 6, 5), date(2025, 4, 30))
    assert spans(decide(AS, date(2025, 5, 1)), earlier, assigned_on=date(2025, 11, 10)) == [
        "2025-07-01..2032-04-30"
    ]


def test_statuses_under_art_20_form_one_window_that_names_its_groups():
    found = windows(
        decide(AS, date(2022, 1, 10)),
        decide(VA, date(2023, 3, 10), date(2022, 1, 5)),
        decide(S, date(2025, 3, 10)),
        assigned_on=date(2022, 2, 2),
    )
    (window,) = found.value
    assert window.groups == (FundingGroup.GP_1A, FundingGroup.GP_1B)
    assert str(window.during) == "2022-03-01..2030-03-09"


# --- Art. 24: refugees and stateless persons ------------------------------------------------------

LETTERS = {  # status: years, and the fact from which they count
    FL: (5, "applied_on"),
    VAFL: (7, "entered_on"),
    EXPELLED: (5, "applied_on"),
    STL: (5, "decided_on"),
    VASTL: (7, "entered_on"),
}


@pytest.mark.parametrize("status", LETTERS)
@pytest.mark.parametrize(
    ("decided", "begins"),
    [
        (date(2022, 12, 31), date(2023, 1, 1)),
        (date(2023, 1, 1), date(2023, 2, 1)),
        (date(2024, 2, 29), date(2024, 3, 1)),
        (date(2025, 6, 30), date(2025, 7, 1)),
        (date(2025, 7, 1), date(2025, 8, 1)),
    ],
)
def test_av_24_start__from_the_month_after_the_decision(status, decided, begins):
    """From the beginning of the month after the decision on asylum, admission as a refugee, statelessness."""
    found = windows(decide(status, decided, decided, applied_on=decided)).value
    assert [window.during.first for window in found] == [begins]
    assert found[0].groups == (FundingGroup.GP_2,)


def limit_of(status, fact):
    decided = fact if LETTERS[status][1] == "decided_on" else date(2020, 3, 3)
    return last(decide(status, decided, fact, applied_on=fact))


FACTS = [date(2019, 5, 31), date(2019, 6, 1), date(2019, 6, 30), date(2020, 2, 29)]


@pytest.mark.parametrize("fact", FACTS)
def test_av_24_a__asg_88_3__five_years_since_the_application(fact):
    """A refugee: at most five years since filing of the application that led to asylum, not since asylum."""
    assert limit_of(FL, fact) == month_end(years(fact, 5))


@pytest.mark.parametrize("fact", FACTS)
def test_av_24_b__aig_87_1b__aig_87_3__open_21__seven_years_since_the_entry(fact):
    """VA refugee: at most seven years since the entry after which VA was first ordered."""
    assert limit_of(VAFL, fact) == month_end(years(fact, 7))
    found = windows(decide(VAFL, date(2020, 3, 3), fact))
    assert "Art. 87 Abs. 1 Bst. b AIG" in found.explain("de")


@pytest.mark.parametrize("fact", FACTS)
def test_av_24_bbis__expulsion_five_years_since_the_application(fact):
    """A refugee with expulsion: departure, at most five years since the application."""
    assert limit_of(EXPELLED, fact) == month_end(years(fact, 5))
    asylum = decide(FL, date(2020, 3, 3), applied_on=fact)
    assert last(asylum, decide(EXPELLED, date(2022, 1, 1))) == month_end(years(fact, 5))
    left = windows(asylum, decide(EXPELLED, date(2022, 1, 1), until=date(2022, 6, 6))).value
    assert (left[-1].during.last, left[-1].ended_by) == (date(2022, 6, 30), WindowEnd.STATUS_ENDED)


@pytest.mark.parametrize("fact", FACTS)
def test_av_24_c__av_24_d__av_24_dbis__aig_87_1d__aig_87_4__stateless_persons(fact):
    """Stateless 5 years since recognition, admitted 7 years since entry, with expulsion 5 years."""
    assert limit_of(STL, fact) == month_end(years(fact, 5))
    assert limit_of(VASTL, fact) == month_end(years(fact, 7))
    expelled = windows(decide(STL, fact), decide(STL_EXPELLED, date(2022, 1, 1)))
    assert expelled.value[0].during.last == month_end(years(fact, 5))
    assert "Art. 87 Abs. 4 AIG" in expelled.explain("de")
    assert "Art. 87 Abs. 1 Bst. d AIG" in expelled.explain("de")


def test_av_24_c__recognised_once_and_admitted_before():
    """Statelessness is recognised once: a later status under Art. 31(1) counts from the first recognition."""
    admitted = decide(VASTL, date(2021, 3, 10), date(2021, 1, 1))
    assert last(admitted, decide(STL, date(2023, 5, 5))) == date(2026, 3, 31)


@pytest.mark.parametrize("status", [FL, STL])
@pytest.mark.parametrize(
    ("permit", "last_day"),
    [
        (Permit(PermitCard.C, date(2022, 5, 31)), date(2022, 5, 31)),
        (Permit(PermitCard.C, date(2022, 6, 1)), date(2022, 6, 30)),
        (Permit(PermitCard.C, date(2022, 9, 1), claim_since=date(2022, 6, 30)), date(2022, 6, 30)),
        (Permit(PermitCard.B, date(2022, 6, 1)), date(2025, 3, 31)),
    ],
)
def test_av_24_a__av_24_c__a_settlement_permit_or_the_claim_ends_it(status, permit, last_day):
    """Until the end of the month in which a settlement permit is granted or can be claimed; B does not count."""
    day = date(2020, 3, 3)
    found = windows(decide(status, day, applied_on=day), permits=[permit]).value
    assert found[0].during.last == last_day
    assert found[0].ended_by is (
        WindowEnd.LONGEST_DURATION if permit.card is PermitCard.B else WindowEnd.PERMIT
    )


@pytest.mark.parametrize("status", [VAFL, VASTL])
def test_av_24_b__av_24_d__a_permit_under_the_law_on_foreign_nationals_ends_it(status):
    """Letters b and d: a residence or settlement permit, or the claim to it."""
    found = windows(
        decide(status, date(2020, 3, 3), date(2020, 1, 1)), decide(FOREIGN, date(2023, 4, 5))
    ).value
    assert (str(found[0].during), found[0].ended_by) == ("2020-04-01..2023-04-30", WindowEnd.PERMIT)


def test_av_24_e__av_24_f__revocation_and_departure():
    """End on revocation of asylum and refugee status; on departure: the end of that month."""
    for status in LETTERS:
        found = windows(
            decide(status, date(2023, 3, 3), date(2023, 1, 1), applied_on=date(2023, 1, 1), until=NEW)
        )
        assert (str(found.value[0].during), found.value[0].ended_by) == (
            "2023-04-01..2025-07-31",
            WindowEnd.STATUS_ENDED,
        )


def test_av_24_2__a_refusal_is_paid_afterwards_and_is_not_in_the_window():
    """No payment during a permit procedure once a claim exists; retroactive on request if refused."""
    permits = [Permit(PermitCard.C, date(2022, 9, 1), claim_since=date(2022, 6, 30))]
    found = windows(decide(FL, date(2020, 3, 3), applied_on=date(2020, 3, 3)), permits=permits)
    assert "Art. 24 Abs. 2 AsylV 2" in found.explain("de")
    assert "auf Gesuch rückwirkend" in said(found)
    granted = [Permit(PermitCard.C, date(2022, 6, 30))]
    without = windows(decide(FL, date(2020, 3, 3), applied_on=date(2020, 3, 3)), permits=granted)
    assert without.value == found.value
    assert "auf Gesuch" not in said(without)


def test_between_art_20_and_art_24_there_is_no_gap_and_no_overlap():
    for day in (date(2023, 3, 1), date(2023, 3, 31), date(2024, 2, 29), date(2025, 6, 30), NEW):
        found = spans(decide(VA, date(2021, 3, 10), date(2020, 11, 5)), decide(FL, day, applied_on=day))
        assert found[0] == f"2021-04-01..{month_end(day)}"
        assert len(found) == 1 or found[1].startswith(str(next_month(day)))


# --- Art. 24 para. 3: protection with a residence permit -------------------------------------------


def test_av_24_3__half_from_the_day_of_the_claim_until_settlement_could_be_granted():
    """S WITH permit: half, from the DAY of the claim, at most until 74(3): ten years after the grant."""
    decisions = (decide(S, date(2022, 4, 10)), decide(S_B, date(2027, 6, 20)))
    found = windows(*decisions)
    whole, half = found.value
    assert (str(whole.during), whole.share) == ("2022-05-01..2027-04-09", 1)
    assert (str(half.during), half.share) == ("2027-04-10..2032-04-09", Fraction(1, 2))
    assert half.groups == (FundingGroup.HALF_GP_2,)
    assert half.ended_by is WindowEnd.LONGEST_DURATION
    monthly = found.under(MONTHLY).value
    assert [str(window.during) for window in monthly] == ["2022-05-01..2027-04-30", "2027-05-01..2032-04-09"]
    on_the_last_day = spans(decide(S, date(2022, 4, 30)), decide(S_B, date(2027, 4, 30)), law=MONTHLY)
    assert on_the_last_day == ["2022-05-01..2027-04-30", "2027-05-01..2032-04-29"]


@pytest.mark.parametrize(
    ("permit", "last_day", "ended_by"),
    [
        (Permit(PermitCard.C, date(2030, 5, 10)), date(2030, 5, 10), WindowEnd.PERMIT),
        (
            Permit(PermitCard.C, date(2030, 5, 10), claim_since=date(2030, 5, 1)),
            date(2030, 5, 1),
            WindowEnd.PERMIT,
        ),
        (Permit(PermitCard.C, date(2032, 4, 9)), date(2032, 4, 9), WindowEnd.PERMIT),
        (Permit(PermitCard.C, date(2032, 4, 10)), date(2032, 4, 9), WindowEnd.LONGEST_DURATION),
    ],
)
def test_av_24_3__st_s_c__until_and_including_the_day_of_settlement(permit, last_day, ended_by):
    """Until and including the day of the first settlement permit or claim (AsylG 74(3))."""
    found = windows(decide(S, date(2022, 4, 10)), decide(S_B, date(2027, 4, 10)), permits=[permit]).value
    assert (found[-1].during.last, found[-1].ended_by) == (last_day, ended_by)


def test_av_24_3__the_half_is_named_with_its_share():
    decisions = (decide(S, date(2022, 4, 1)), decide(S_B, date(2027, 4, 1)))
    found = windows(*decisions)
    assert "bis 31. März 2032, davon zur Hälfte vom 1. April 2027 bis 31. März 2032." in said(found)
    assert found.figures["share_2"] == Fraction(1, 2)
    third = LAW.with_value(
        parameters.PERMIT_SHARE, Fraction(1, 3), during=DateRange(date(2027, 1, 1), None), because="what if"
    )
    assert "davon nur zu einem Teil vom 1. April 2027" in said(found.under(third))
    later = LAW.with_value(
        parameters.PERMIT_SHARE, Fraction(1, 3), during=DateRange(date(2029, 1, 1), None), because="what if"
    )
    assert [window.share for window in found.under(later).value] == [1, Fraction(1, 2)]
    assert "Hälfte" not in said(windows(decisions[0])).split("├")[0]


def test_av_24_3__after_the_half_the_card_of_a_foreign_national_is_asked_for():
    """'Up to and including the day' of settlement; a residence permit ends a status within a month."""
    decisions = (
        decide(S, date(2022, 4, 1)),
        decide(S_B, date(2027, 4, 1)),
        decide(FOREIGN, date(2030, 5, 10)),
    )
    with pytest.raises(kip.NotKnownError, match="permits"):
        windows(*decisions)
    settled = windows(*decisions, permits=[Permit(PermitCard.C, date(2030, 5, 10))])
    assert settled.value[-1].during.last == date(2030, 5, 10)
    resident = windows(*decisions, permits=[Permit(PermitCard.B, date(2030, 5, 10))])
    assert resident.value[-1].during.last == date(2030, 5, 31)
    assert "taken as the end of the month" in str(resident.sources)


def test_the_limit_of_protection_names_act_and_ordinance():
    found = said(windows(decide(S, date(2022, 4, 1)), decide(S_B, date(2027, 4, 1))))
    for article in (
        "Art. 74 Abs. 2 AsylG",
        "Art. 20 Abs. 1 Bst. e AsylV 2",
        "Art. 74 Abs. 3 AsylG",
        "Art. 24 Abs. 3",
    ):
        assert article in found


def test_who_is_counted_stands_in_the_article_of_the_window():
    """Art. 23(2), 23(5), 27(2): those present less those employed; 27a: all who are present."""
    found = windows(
        decide(AS, date(2023, 1, 10)),
        decide(VA, date(2023, 9, 10), date(2023, 1, 5)),
        decide(FL, date(2024, 9, 10), applied_on=date(2023, 1, 10)),
        assigned_on=date(2023, 2, 2),
    )
    (persons_step,) = [step for step in found.steps if step.key == "persons"]
    assert [str(source.citation) for source in persons_step.sources] == [
        "Art. 23 Abs. 2 AsylV 2",
        "Art. 23 Abs. 5 AsylV 2",
        "Art. 27 Abs. 2 AsylV 2",
    ]
    group = windows(decide(GROUP, date(2022, 3, 10), date(2022, 4, 5)))
    assert [step.key for step in group.steps][-1] == "persons_of_a_group"
    assert "persons" not in [step.key for step in group.steps]


def test_a_claim_before_the_five_years_is_inferred():
    early = kip.residence_permit_due(Person([decide(S, date(2022, 4, 1)), decide(S_B, date(2026, 5, 5))]))
    (step,) = [s for one in early.steps for s in one.walk() if s.key == "due_earlier"]
    assert [source.certainty for source in step.sources] == [kip.Certainty.DERIVED]


def test_av_24_3__an_early_permit_ends_the_whole_rate_and_begins_the_half():
    found = spans(decide(S, date(2022, 4, 10)), decide(S_B, date(2026, 5, 5)))
    assert found == ["2022-05-01..2026-05-04", "2026-05-05..2032-04-09"]


def test_av_24_3__without_a_stated_permit_there_is_no_half():
    found = windows(decide(S, date(2022, 4, 10)))
    assert len(found.value) == 1
    assert "hier ist keine angegeben" in said(found)


def test_asg_88_3__open_7__the_act_leaves_next_to_nothing_of_the_half():
    """AsylG 88(3): at most five years after filing, for S with permit too; the ordinance says otherwise."""
    decisions = (decide(S, date(2022, 4, 10), applied_on=date(2022, 3, 15)), decide(S_B, date(2027, 4, 10)))
    assert len(windows(*decisions).value) == 2
    assert spans(*decisions, law=ACT) == ["2022-05-01..2027-04-09"]
    same_month = (decide(S, date(2022, 4, 10), applied_on=date(2022, 4, 5)), decide(S_B, date(2027, 4, 10)))
    assert spans(*same_month, law=ACT)[1:] == ["2027-04-10..2027-04-30"]
    for law in (ACT, LAW):  # only under the Act the half hangs on the end of the month
        asked_about = [question for question, _ in windows(*same_month, law=law).questions]
        assert (questions.WINDOW_LIMIT in asked_about) is (law is ACT)
    exact = ACT.with_reading(questions.WINDOW_LIMIT, "to the day")
    assert spans(*same_month, law=exact)[1:] == []
    with pytest.raises(kip.NotKnownError, match="applied_on"):
        windows(decide(S, date(2022, 4, 10)), decide(S_B, date(2027, 4, 10)), law=ACT)


# --- Art. 24 paras 4 to 6 and the transition of 2025 -----------------------------------------------

VA_2020 = decide(VA, date(2020, 5, 10), date(2019, 12, 1))
FL_2024 = decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20))


def test_av_24_45old__before_july_2025_earlier_time_did_not_count():
    """Paragraphs 4 and 5 were empty from 1 March 2019 to 30 June 2025."""
    applied = date(2018, 9, 20)
    admitted, asylum = (
        decide(VA, date(2017, 3, 10), date(2016, 2, 5)),
        decide(FL, date(2019, 6, 10), applied_on=applied),
    )
    # Seven years since entry were over in February 2023, five since the application in September 2023.
    assert spans(admitted, asylum) == ["2017-04-01..2019-06-30", "2019-07-01..2023-09-30"]


@pytest.mark.parametrize(
    ("recognised", "last_day"),
    [
        (date(2025, 6, 30), date(2026, 11, 30)),  # the transition: seven years since entry in all
        (date(2025, 7, 1), date(2025, 7, 31)),  # para. 4: five years since entry, and they are over
    ],
)
def test_av_24_4__av_tr25__the_stay_since_entry_counts_towards_the_five_years(recognised, last_day):
    """VA later recognised: the stay since that entry counts in full; before 1 July 2025 the transition."""
    admitted = decide(VA, date(2020, 3, 10), date(2019, 11, 5))
    assert last(admitted, decide(FL, recognised, applied_on=date(2024, 1, 20))) == last_day
    still = decide(VA, date(2022, 3, 10), date(2021, 11, 5))
    counted = last(still, decide(FL, NEW, applied_on=date(2024, 1, 20)))
    assert counted == date(2026, 11, 30)  # five years since entry
    assert last(still, decide(VAFL, NEW, date(2021, 11, 5))) == date(2028, 11, 30)  # seven are seven
    assert last(still, decide(STL, NEW)) == date(2026, 11, 30)


def test_av_24_4__a_gap_takes_the_days_off():
    """A stay that was broken off: its days are taken off, because the clock cannot run through the gap."""
    admitted = decide(
        VA, date(2020, 1, 10), date(2020, 1, 1), until=date(2020, 12, 31)
    )  # 366 days since entry
    asylum = decide(FL, date(2025, 9, 10), applied_on=date(2024, 6, 15))
    assert last(admitted, asylum) == month_end(date(2029, 6, 15) - timedelta(366))


def test_av_24_5__protection_counts_towards_a_later_recognition():
    """S later recognised: the time of protection counts in full, since 1 July 2025."""
    protected = decide(S, date(2022, 4, 1))
    asylum = decide(FL, NEW, applied_on=date(2023, 1, 20))
    assert last(protected, asylum) == date(2027, 4, 30)  # the clock is set back to the grant
    before = decide(FL, NEW - DAY, applied_on=date(2023, 1, 20))
    assert last(protected, before) == date(2028, 1, 31)
    assert last(protected, before, law=ALL) == date(2027, 4, 30)
    assert last(protected, decide(STL, NEW)) == date(2027, 4, 30)
    gap = decide(S, date(2022, 4, 1), until=date(2022, 4, 30))  # 30 days
    assert last(gap, asylum) == month_end(date(2028, 1, 20) - timedelta(30))
    # Protection after the application is in the five years already.
    assert last(protected, decide(FL, NEW, applied_on=date(2022, 3, 30))) == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("until", "last_day"),
    [
        (date(2023, 1, 19), date(2027, 4, 1)),  # up to the eve of the application: the clock is set back
        (date(2023, 1, 18), date(2028, 1, 20) - timedelta(293)),  # a day between: 293 days are taken off
        (date(2023, 1, 20), date(2027, 4, 1)),  # beyond it: only what lies before counts
        (date(2022, 4, 1), date(2028, 1, 19)),  # one day is one day
    ],
)
def test_av_24_5__to_the_day(until, last_day):
    protected = decide(S, date(2022, 4, 1), until=until)
    asylum = decide(FL, date(2026, 1, 10), applied_on=date(2023, 1, 20))
    assert (date(2023, 1, 18) - date(2022, 4, 1)).days + 1 == 293
    assert last(protected, asylum, law=TO_THE_DAY) == last_day


def test_earlier_stretches_that_overlap_count_once():
    """Admission since its entry, and protection within that stay: no day is taken off twice."""
    admitted = decide(VA, date(2021, 1, 10), date(2020, 1, 1), until=date(2021, 6, 30))  # 547 days of stay
    protected = decide(S, date(2021, 7, 1), until=date(2021, 7, 31))  # 31 more
    asylum = decide(FL, date(2026, 1, 10), applied_on=date(2023, 1, 20))
    assert last(admitted, protected, asylum, law=TO_THE_DAY) == date(2028, 1, 20) - timedelta(547 + 31)
    before = decide(S, date(2019, 10, 1), until=date(2020, 3, 31))  # three months of it within the stay
    assert last(before, admitted, asylum, law=TO_THE_DAY) == date(2028, 1, 20) - timedelta(547 + 92)


def test_a_recognition_before_the_paragraphs_that_were_read_is_one_before_they_counted():
    protected = decide(S, date(2017, 1, 10), until=date(2018, 12, 31))
    admitted = decide(VAFL, date(2019, 2, 10), date(2019, 1, 1))
    assert last(protected, admitted) == date(2026, 1, 31)
    assert last(protected, admitted, law=ALL) == date(2025, 6, 30)


def test_av_24_5__a_permit_after_protection_is_protection_too():
    decisions = (decide(S, date(2022, 4, 1)), decide(S_B, date(2027, 4, 1)))
    found = spans(*decisions, decide(FL, date(2028, 5, 10), applied_on=date(2026, 1, 1)))
    assert found == [
        "2022-05-01..2027-03-31",
        "2027-04-01..2028-05-31",
    ]  # five years since April 2022 are over


def test_av_24_6__refugee_and_stateless_time_count_for_each_other():
    """Refugee then stateless: since the application; stateless then refugee: since the recognition."""
    asylum = decide(FL, date(2023, 2, 10), applied_on=date(2022, 1, 20))
    assert last(asylum, decide(STL, date(2025, 9, 10))) == date(2027, 1, 31)
    assert last(asylum, decide(STL, date(2025, 6, 10))) == date(2030, 6, 30)
    stateless = decide(STL, date(2022, 2, 10))
    assert last(stateless, decide(FL, date(2025, 9, 10), applied_on=date(2024, 3, 3))) == date(2027, 2, 28)
    assert last(stateless, decide(FL, date(2025, 6, 10), applied_on=date(2024, 3, 3))) == date(2029, 3, 31)
    with pytest.raises(kip.NotKnownError, match="applied_on"):
        windows(decide(VA, date(2022, 2, 10), date(2022, 1, 1)), decide(FL, date(2025, 9, 10)))


@pytest.mark.parametrize(
    ("entered", "last_day"),
    [
        (date(2018, 5, 31), date(2025, 6, 30)),  # seven years were over in May 2025: paid until the eve
        (date(2018, 6, 1), date(2025, 6, 30)),
        (date(2018, 6, 30), date(2025, 6, 30)),
        (date(2018, 7, 1), date(2025, 7, 31)),
        (date(2020, 12, 31), date(2027, 12, 31)),
        (date(2021, 1, 1), date(2028, 1, 31)),
        (date(2021, 2, 1), date(2028, 1, 31)),  # then the five years since the application come first
    ],
)
def test_av_tr25__at_most_seven_years_in_all_since_the_entry(entered, last_day):
    """Recognised before 1 July 2025: the Art. 24(1) duration, at most seven years in all since that entry."""
    admitted, asylum = (
        decide(VA, date(2021, 3, 10), entered),
        decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20)),
    )
    assert last(admitted, asylum) == last_day


def test_av_tr25__only_where_admission_ran_up_to_the_recognition():
    """'The later recognition of a temporarily admitted person': admission that had ended before is none."""
    ended = decide(VA, date(2016, 3, 10), date(2015, 5, 5), until=date(2019, 5, 5))
    asylum = decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20))
    assert last(ended, asylum) == date(2028, 1, 31)
    directly = decide(VA, date(2016, 3, 10), date(2015, 5, 5))
    assert last(directly, asylum) == date(2025, 6, 30)


@pytest.mark.parametrize(
    ("history", "last_day"),
    [
        ([VA_2020, FL_2024], date(2026, 12, 31)),
        ([VA_2020, FL_2024, decide(EXPELLED, date(2025, 9, 10))], date(2026, 12, 31)),
        ([VA_2020, FL_2024, decide(EXPELLED, date(2025, 6, 10))], date(2026, 12, 31)),
        ([VA_2020, FL_2024, decide(VAFL, date(2026, 1, 10))], date(2026, 12, 31)),  # asylum revoked
        ([VA_2020, decide(STL, date(2023, 6, 10))], date(2026, 12, 31)),
        (
            [VA_2020, decide(STL, date(2023, 6, 10)), decide(STL_EXPELLED, date(2025, 9, 10))],
            date(2026, 12, 31),
        ),
        (
            [
                decide(VA, date(2019, 5, 10), date(2018, 12, 1)),
                decide(FL, date(2023, 2, 10), applied_on=date(2022, 12, 20)),
                decide(EXPELLED, date(2024, 5, 10)),
            ],
            date(2025, 12, 31),
        ),
        (
            [
                decide(S, date(2022, 4, 10)),
                decide(FL, date(2024, 5, 20), applied_on=date(2023, 11, 2)),
                decide(EXPELLED, date(2025, 9, 10)),
            ],
            date(2028, 11, 30),
        ),
        (  # expelled with the recognition: then that decision is the one that recognised
            [
                decide(VA, date(2022, 2, 10), date(2021, 3, 1)),
                decide(EXPELLED, date(2025, 8, 5), applied_on=date(2024, 5, 5)),
            ],
            date(2026, 3, 31),
        ),
        (  # the recognition as a refugee, across that of statelessness
            [
                VA_2020,
                FL_2024,
                decide(STL, date(2025, 2, 10)),
                decide(EXPELLED, date(2025, 9, 10), applied_on=date(2023, 1, 20)),
            ],
            date(2026, 12, 31),
        ),
    ],
)
def test_av_24_4__av_tr25__an_expulsion_is_no_recognition(history, last_day):
    """Both turn on the day on which the person was recognised, not on a status that follows."""
    assert last(*history, assigned_on=date(2019, 1, 30)) == last_day


def test_av_24_4__recognised_already_there_is_no_later_recognition():
    """VA, VAFL in 2023, asylum in September 2025: in one reading recognised in 2023, under the transition."""
    history = [
        VA_2020,
        decide(VAFL, date(2023, 6, 10)),
        decide(FL, date(2025, 9, 10), applied_on=date(2023, 1, 20)),
    ]
    found = windows(*history, assigned_on=date(2020, 1, 30))
    assert found.value[-1].during.last == date(2025, 9, 30)
    already = found.under(RECOGNISED)
    assert already.value[-1].during.last == date(2026, 12, 31)
    for one in (found, already):
        assert questions.EARLIER_REFUGEE_ADMISSION in [question for question, _ in one.questions]


def test_av_24_6__the_application_is_that_of_the_refugee_before_the_expulsion():
    found = spans(
        decide(FL, date(2022, 2, 28), applied_on=date(2021, 3, 1)),
        decide(EXPELLED, date(2023, 8, 15)),
        decide(STL, date(2025, 9, 15)),
    )
    assert found == ["2022-03-01..2026-03-31"]


@pytest.mark.parametrize(
    ("earlier", "what"),
    [
        ([decide(S, date(2022, 4, 1))], "1. April 2022 (Gewährung des vorübergehenden Schutzes)"),
        ([decide(VA, date(2022, 4, 1), date(2021, 12, 5))], "5. Dezember 2021 (Einreise)"),
        ([decide(STL, date(2022, 4, 1))], "1. April 2022 (Anerkennung der Staatenlosigkeit)"),
        (
            [
                decide(VA, date(2020, 4, 1), date(2020, 1, 5), until=date(2020, 6, 1)),
                decide(VA, date(2022, 4, 1)),
            ],
            "1. April 2022 (Anordnung der vorläufigen Aufnahme)",
        ),
        (
            [
                decide(VA, date(2020, 4, 1), date(2020, 1, 5), until=date(2020, 6, 1)),
                decide(VA, date(2022, 4, 1), date(2022, 2, 2)),
            ],
            "2. Februar 2022 (Einreise)",
        ),
    ],
)
def test_what_the_counted_years_run_from_is_said(earlier, what):
    asylum = decide(FL, date(2025, 9, 10), applied_on=date(2025, 1, 20))
    assert f"laufen ab dem {what}" in said(windows(*earlier, asylum, assigned_on=date(2022, 2, 2)))


def test_what_the_counted_years_of_a_stateless_person_run_from_is_said():
    asylum = decide(FL, date(2023, 2, 10), applied_on=date(2022, 1, 20))
    assert "20. Januar 2022 (Einreichung des Gesuchs)" in said(
        windows(asylum, decide(STL, date(2025, 9, 10)))
    )


def test_av_24_bbis__until_may_2022_only_the_expulsion_by_a_court_was_named():
    """Ausweisung under Art. 68 AIG came with AS 2022 301."""
    for parameter in (parameters.EXPELLED_REFUGEE_YEARS, parameters.EXPELLED_STATELESS_YEARS):
        before, after = (LAW.at(parameter, day) for day in (date(2022, 5, 31), date(2022, 6, 1)))
        assert (before.value, after.value) == (5, 5)
        assert "names only the Landesverweisung" in before.source.note
        assert "also an Ausweisung" in after.source.note


def test_av_tr25__the_transition_stands_whatever_counts_besides():
    """The other reading counts protection from July 2025 on, but on admission the transition rules alone."""
    admitted = decide(VA, date(2021, 3, 10), date(2020, 11, 5))
    asylum = decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20))
    assert last(admitted, asylum, law=ALL) == last(admitted, asylum) == date(2027, 11, 30)
    protected = decide(S, date(2020, 1, 10), until=date(2020, 12, 31))
    assert last(protected, admitted, asylum) == date(2027, 11, 30)
    assert last(protected, admitted, asylum, law=ALL) == month_end(date(2028, 1, 20) - timedelta(357))


def test_an_admitted_refugee_counts_as_admitted_unless_read_otherwise():
    admitted, asylum = (
        decide(VAFL, date(2021, 3, 10), date(2020, 11, 5)),
        decide(FL, NEW, applied_on=date(2025, 1, 20)),
    )
    assert last(admitted, asylum) == date(2025, 11, 30)
    assert last(admitted, asylum, law=RECOGNISED) == date(2030, 1, 31)
    before = decide(FL, NEW - DAY, applied_on=date(2025, 1, 20))
    assert last(admitted, before) == date(2027, 11, 30)  # the transition
    assert last(admitted, before, law=RECOGNISED) == date(2030, 1, 31)
    stateless = decide(VASTL, date(2021, 3, 10), date(2020, 11, 5))
    assert last(stateless, asylum) == date(2025, 11, 30)
    assert last(stateless, asylum, law=RECOGNISED) == date(2026, 3, 31)  # para. 6: since the recognition
    protected = decide(S, date(2025, 9, 1))
    assert last(admitted, protected, assigned_on=NEW) == date(2025, 11, 4)
    assert last(admitted, protected, assigned_on=NEW, law=RECOGNISED) == date(2030, 8, 31)


def test_the_question_of_an_earlier_refugee_admission_is_asked_where_it_matters():
    admitted = decide(VAFL, date(2021, 3, 10), date(2020, 11, 5))
    for after, before, asked_about in (
        (decide(VA, date(2025, 9, 10), assigned := date(2020, 11, 5)), [], False),
        (decide(FL, date(2025, 9, 10), applied_on=assigned), [], True),
        (decide(FL, date(2024, 9, 10), applied_on=assigned), [], True),
        (decide(EXPELLED, date(2025, 9, 10), applied_on=assigned), [], False),
        (decide(S, date(2025, 9, 10)), [decide(VA, date(2021, 1, 10), assigned)], True),
    ):
        found = windows(*before, admitted, after, assigned_on=assigned)
        for one in (found, found.under(RECOGNISED)):
            named = [question for question, _ in one.questions]
            assert (questions.EARLIER_REFUGEE_ADMISSION in named) is asked_about
            assert "Art. 24 Abs. 6" not in one.explain("de")


# --- Art. 24a: groups of refugees ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entered", "during"),
    [
        (date(2022, 4, 1), "2022-05-01..2029-04-30"),
        (date(2022, 4, 30), "2022-05-01..2029-04-30"),
        (date(2022, 5, 1), "2022-06-01..2029-05-31"),
        (date(2019, 1, 31), "..2026-01-31"),  # the law of February 2019 was not read
        (date(2019, 2, 1), "2019-03-01..2026-02-28"),
        (date(2017, 1, 31), "..2024-01-31"),
        (date(2012, 2, 29), "..2019-02-28"),
    ],
)
def test_av_24a__asg_88_3bis__seven_years_from_the_month_after_entry(entered, during):
    """Group refugees: seven years from the beginning of the month after entry, earlier entries included."""
    decision = decide(GROUP, entered, entered)
    if entered < date(2012, 3, 1):  # over on the eve of Art. 24a, which never reached it
        with pytest.raises(kip.NotKnownError, match="group_years"):
            windows(decision)
        return
    found = windows(decision)
    assert [str(window.during) for window in found.value] == [during]
    assert "Art. 88 Abs. 3bis AsylG" in found.explain("de")
    assert "mehr als 5 Jahre zu; die Verordnung nutzt das mit 7 Jahren" in said(found)
    assert "Art. 24a Abs. 2 AsylV 2" in said(found)
    assert ("Beginn ist nicht bekannt" in said(found)) is during.startswith("..")


def test_av_24a__fewer_years_than_others_have_are_not_called_longer():
    law = LAW.with_value(
        parameters.GROUP_YEARS, 5, during=DateRange(date(2019, 3, 1), None), because="what if"
    )
    found = windows(decide(GROUP, date(2022, 4, 1), date(2022, 4, 1)), law=law)
    assert "die Verordnung nutzt das" not in said(found)
    assert str(found.value[0].during) == "2022-05-01..2027-04-30"


def test_av_24a__on_1_march_2019_one_month_was_left():
    assert spans(decide(GROUP, date(2012, 3, 1), date(2012, 3, 1))) == ["..2019-03-31"]


def test_av_24a__after_a_group_an_application_is_asked_for_and_the_error_says_why():
    """Art. 24(1)bbis and 24(6) count from an application; a refugee of a group may have filed none."""
    group = decide(GROUP, date(2022, 2, 28), date(2022, 3, 10))
    for status in (EXPELLED, STL):
        with pytest.raises(kip.NotKnownError, match="a refugee of a group filed none"):
            windows(group, decide(status, date(2025, 9, 15)))


# --- law before, law that changes ------------------------------------------------------------------


def test_aig_126a_5__persons_admitted_on_1_january_2008_seven_years_since_entry():
    """Persons VA at 1.1.2008: flat rates at most seven years from entry; the beginning was not read."""
    (window,) = windows(decide(VA, date(2005, 6, 1), date(2003, 2, 27))).value
    assert (window.during, window.ended_by) == (
        DateRange(None, date(2010, 2, 28)),
        WindowEnd.LONGEST_DURATION,
    )
    with pytest.raises(kip.NotKnownError, match="before 2008-01-01"):
        windows(decide(VA, date(1999, 6, 1), date(1998, 2, 27)))
    with pytest.raises(kip.NotKnownError, match="before 2008-01-01"):
        windows(decide(VA, date(2005, 6, 1), date(2003, 2, 27), until=date(2007, 12, 31)))


@pytest.mark.parametrize(
    ("decided", "begins"), [(date(2014, 1, 31), None), (date(2014, 2, 1), date(2014, 3, 1))]
)
def test_where_the_text_was_not_read_the_beginning_is_not_known(decided, begins):
    found = windows(decide(VA, decided, date(2013, 5, 5)))
    assert found.value[0].during == DateRange(begins, date(2020, 5, 31))
    assert ("Beginn ist nicht bekannt" in found.explain("de")) is (begins is None)


def test_an_unread_beginning_makes_the_whole_window_begin_in_the_unknown():
    seeker = decide(AS, date(2012, 9, 1))
    found = windows(seeker, decide(VA, date(2015, 5, 1), date(2012, 8, 28)), assigned_on=date(2012, 9, 20))
    assert [str(window.during) for window in found.value] == ["..2019-08-31"]
    early = windows(seeker, decide(VA, date(2013, 5, 1), date(2012, 8, 28)), assigned_on=date(2012, 9, 20))
    assert [str(window.during) for window in early.value] == ["..2019-08-31"]
    with pytest.raises(kip.NotKnownError, match="asylum_window"):
        windows(decide(AS, date(2012, 9, 1), until=date(2013, 5, 5)), assigned_on=date(2012, 9, 20))


@pytest.mark.parametrize(
    ("entered", "during"),
    [
        (date(2015, 11, 5), "2017-03-01..2021-01-31"),
        (date(2014, 2, 1), "2017-03-01..2021-01-31"),  # five years: until the eve of March 2019
        (date(2014, 1, 31), "..2021-01-31"),
    ],
)
def test_a_recognition_under_unread_paragraphs_begins_if_it_would_have_run_anyhow(entered, during):
    """Art. 24(4),(5) before March 2019 were not read: open is a beginning that they could have moved."""
    found = windows(
        decide(VA, date(2016, 3, 10), entered), decide(FL, date(2017, 2, 10), applied_on=date(2016, 1, 20))
    )
    assert [str(window.during) for window in found.value] == ["2016-04-01..2017-02-28", during]
    unread = "Nicht gelesen wurde, was am 1. März 2017 dazu galt: «Frühere Zeit wird nach einer Anerkennung"
    assert (unread in said(found)) is during.startswith("..")
    assert spans(decide(FL, date(2017, 2, 10), applied_on=date(2016, 1, 20))) == ["2017-03-01..2021-01-31"]


@pytest.mark.parametrize(
    ("entered", "last_day"),
    [
        (date(2020, 12, 31), date(2027, 12, 31)),  # seven years, over on the eve
        (date(2021, 2, 1), date(2027, 12, 31)),  # five years were over before
        (date(2022, 12, 31), date(2027, 12, 31)),
        (date(2023, 1, 1), date(2028, 1, 31)),
        (date(2024, 6, 6), date(2029, 6, 30)),
    ],
)
def test_open_8__each_day_is_measured_by_the_law_of_that_day(entered, last_day):
    """What if temporary admission were reimbursed for five years from 1 January 2028 (Entlastungspaket 27)?"""
    assert last(decide(VA, date(2024, 7, 7), entered), law=FIVE_YEARS) == last_day
    assert last(decide(VA, date(2024, 7, 7), entered)) == month_end(years(entered, 7))


def test_a_longer_limit_helps_whoever_is_still_within_the_old_one():
    longer = LAW.with_value(
        parameters.REFUGEE_YEARS, 10, during=DateRange(date(2026, 1, 1), None), because="what if"
    )
    for applied, last_day in (
        (date(2020, 12, 31), date(2030, 12, 31)),
        (date(2020, 11, 30), date(2025, 11, 30)),
    ):
        assert last(decide(FL, date(2021, 5, 5), applied_on=applied), law=longer) == last_day


def test_the_permit_falls_due_by_the_law_of_the_day():
    protected = Person([decide(S, date(2022, 4, 1))])
    for number, since, due in (
        (3, date(2026, 1, 1), date(2026, 1, 1)),
        (3, date(2027, 5, 1), date(2027, 4, 1)),
        (8, date(2027, 1, 1), date(2030, 4, 1)),
    ):
        law = LAW.with_value(
            parameters.RESIDENCE_PERMIT_YEARS, number, during=DateRange(since, None), because="x"
        )
        assert kip.residence_permit_due(protected, law=law).value == due
        assert kip.reimbursement_windows(protected, law=law).value[0].during.last == due - DAY


def test_protection_before_2008_is_known_from_2008_on():
    """Art. 24(3) was read as it stands since 2008: what was half before, and since when, is not known."""
    found = windows(decide(S, date(2000, 1, 1)), decide(S_B, date(2005, 1, 1))).value
    assert [str(window.during) for window in found] == ["..2004-12-31", "..2009-12-31"]
    assert [window.share for window in found] == [1, Fraction(1, 2)]


def test_a_law_that_ends_is_not_continued():
    old = LAW.timeline(parameters.ADMITTED_PERSON_YEARS)
    ended = kip.Timeline(
        parameters.ADMITTED_PERSON_YEARS,
        (attrs.evolve(old.entries[1], during=DateRange(date(2008, 1, 1), date(2020, 12, 31))),),
    )
    law = attrs.evolve(LAW, timelines=tuple(ended if t is old else t for t in LAW.timelines))
    with pytest.raises(kip.OutsideRangeError, match="admitted_person_years"):
        windows(decide(VA, date(2021, 3, 10), date(2020, 11, 5)), law=law)
    assert last(decide(VA, date(2014, 3, 10), date(2013, 11, 5)), law=law) == date(2020, 11, 30)


def test_what_if_earlier_time_had_counted_before():
    admitted = decide(VA, date(2018, 3, 10), date(2017, 11, 5))
    asylum = decide(FL, date(2021, 2, 10), applied_on=date(2020, 1, 20))
    found = windows(admitted, asylum, law=COUNTED_SINCE_2020)
    assert found.value[-1].during.last == date(2022, 11, 30)  # five years since the entry
    assert "what if it had counted since 2020" in said(found, "en")


# --- nothing to reimburse, and bad input -----------------------------------------------------------


def test_asg_88_1__asg_88_2__asg_89__who_is_named_and_who_is_not():
    """Flat rates for asylum seekers, S without permit, refugees; nothing for statuses no article names."""
    for status in kip.Status:
        reimbursed = status.funding_group is not FundingGroup.NONE
        day = date(2023, 3, 3)
        decisions = [decide(status, day, day, applied_on=day)]
        if status is S_B:
            decisions.insert(0, decide(S, date(2018, 3, 3)))
        elif status is HARDSHIP:
            decisions = [
                decide(AS, date(2018, 3, 3), until=date(2018, 3, 4)),
                decide(status, day, day, applied_on=date(2018, 3, 3)),
            ]
        elif status is STL_EXPELLED:
            decisions.insert(0, decide(STL, date(2022, 3, 3)))
        found = windows(*decisions, assigned_on=day)
        assert bool(found.value) is reimbursed
        if reimbursed:
            assert found.value[-1].groups[-1] is status.funding_group
        else:
            assert "die Verordnung nennt diesen Status nicht" in said(found)


def test_what_a_window_refuses():
    good = {
        "during": DateRange(date(2022, 5, 1), None),
        "citation": kip.Citation(kip.ASYLV_2, "20"),
        "groups": [FundingGroup.GP_1B],
        "share": Fraction(1),
        "ended_by": None,
    }
    for name, wrong, error in (
        ("during", date(2022, 5, 1), kip.WrongTypeError),
        ("citation", "Art. 20", kip.WrongTypeError),
        ("groups", FundingGroup.GP_1B, kip.WrongTypeError),
        ("groups", ["GP 1b"], kip.WrongTypeError),
        ("groups", [], kip.InvalidValueError),
        ("groups", [FundingGroup.NONE], kip.InvalidValueError),
        ("share", 1, kip.WrongTypeError),
        ("share", Fraction(0), kip.InvalidValueError),
        ("share", Fraction(3, 2), kip.InvalidValueError),
        ("ended_by", "permit", kip.WrongTypeError),
        ("ended_by", WindowEnd.PERMIT, kip.InvalidValueError),
        ("during", DateRange(None, date(2022, 5, 1)), kip.InvalidValueError),
    ):
        with pytest.raises(error):
            kip.ReimbursementWindow(**{**good, name: wrong})


BAD = {
    "person": (lambda: kip.reimbursement_windows(decide(FL, NEW)), kip.WrongTypeError, "person"),
    "law": (
        lambda: kip.reimbursement_windows(Person([decide(FL, NEW)]), law=None),
        kip.WrongTypeError,
        "law",
    ),
    "assignment": (lambda: windows(decide(AS, NEW)), kip.NotKnownError, "assigned_on"),
    "assignment of S": (lambda: windows(decide(S, NEW)), kip.NotKnownError, "assigned_on"),
    "assignment of VA": (lambda: windows(decide(VA, NEW, NEW)), kip.NotKnownError, "assigned_on"),
    "entry": (lambda: windows(decide(VA, date(2024, 1, 1))), kip.NotKnownError, "entered_on"),
    "entry of a refugee": (lambda: windows(decide(VAFL, date(2024, 1, 1))), kip.NotKnownError, "entered_on"),
    "entry of a child": (
        lambda: windows(decide(VA, date(2024, 1, 1), kind=kip.DecisionKind.INCLUSION)),
        kip.NotKnownError,
        "never entered",
    ),
    "application of a group": (
        lambda: windows(
            decide(GROUP, date(2022, 2, 28), date(2022, 3, 10)), decide(EXPELLED, date(2025, 9, 15))
        ),
        kip.NotKnownError,
        "filed none",
    ),
    "application": (lambda: windows(decide(FL, date(2024, 1, 1))), kip.NotKnownError, "applied_on"),
    "application, expulsion": (
        lambda: windows(decide(EXPELLED, date(2024, 1, 1))),
        kip.NotKnownError,
        "applied_on",
    ),
    "recognition": (
        lambda: windows(decide(STL_EXPELLED, date(2024, 1, 1))),
        kip.NotKnownError,
        "recognition of statelessness",
    ),
    "far future": (
        lambda: windows(decide(FL, date(9996, 1, 1), applied_on=date(9995, 1, 1))),
        kip.OutsideRangeError,
        "9999",
    ),
    "end of time": (lambda: windows(decide(STL, date(9999, 12, 1))), kip.OutsideRangeError, "9999"),
    "before S was activated": (
        lambda: kip.residence_permit_due(Person([decide(S, date(2022, 3, 11))]), law=ACTIVATION),
        kip.OutsideRangeError,
        "protection_activated",
    ),
    "due person": (lambda: kip.residence_permit_due(decide(S, NEW)), kip.WrongTypeError, "person"),
    "due law": (lambda: kip.residence_permit_due(Person([decide(S, NEW)]), law=1), kip.WrongTypeError, "law"),
    "due, far future": (
        lambda: kip.residence_permit_due(Person([decide(S, date(9995, 1, 1))])),
        kip.OutsideRangeError,
        "9999",
    ),
    "group": (lambda: kip.global_flat_rate("GP 2", on=NEW), kip.WrongTypeError, "group"),
    "day": (
        lambda: kip.global_flat_rate(FundingGroup.GP_2, on=datetime(2024, 1, 1)),  # noqa: DTZ001
        kip.WrongTypeError,
        "on",
    ),
    "rate law": (lambda: kip.global_flat_rate(FundingGroup.GP_2, on=NEW, law=0), kip.WrongTypeError, "law"),
    "before 2019": (
        lambda: kip.global_flat_rate(FundingGroup.GP_2, on=date(2019, 4, 30)),
        kip.NotKnownError,
        "global_flat_rate_2",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error, match = BAD[name]
    with pytest.raises(error, match=match):
        call()


# --- the global flat rates --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group", "on", "francs"),
    [
        (FundingGroup.GP_1A, date(2019, 5, 1), "1573.39"),
        (FundingGroup.GP_1A, date(2022, 12, 31), "1573.39"),
        (FundingGroup.GP_1A, date(2023, 1, 1), "1573.39"),
        (FundingGroup.GP_1B, date(2019, 5, 1), "1573.39"),
        (FundingGroup.GP_1B, date(2022, 12, 31), "1573.39"),
        (FundingGroup.GP_1B, date(2023, 1, 1), "1424.28"),
        (FundingGroup.GP_2, date(2022, 12, 31), "1480.44"),
        (FundingGroup.GP_2, date(2023, 1, 1), "1411.06"),
        (FundingGroup.HALF_GP_2, date(2022, 12, 31), "740.22"),
        (FundingGroup.HALF_GP_2, date(2023, 1, 1), "705.53"),
        (FundingGroup.NONE, date(1990, 1, 1), "0"),
    ],
)
def test_av_22__av_26_1__the_swiss_average_per_person_and_month(group, on, francs):
    """1573.39 (asylum seekers), 1424.28 (VA, S without permit), 1411.06 (refugees); nominal."""
    assert kip.global_flat_rate(group, on=on).value == kip.Chf(francs)


def test_av_24_3__half_of_an_odd_amount_is_rounded_half_up():
    odd = LAW.with_value(
        parameters.GLOBAL_FLAT_RATE_2,
        kip.Chf("0.05"),
        during=DateRange(date(2026, 1, 1), None),
        because="odd",
    )
    assert kip.global_flat_rate(FundingGroup.HALF_GP_2, on=date(2026, 1, 1), law=odd).value == kip.Chf("0.03")


def test_av_24_3__any_share_of_the_flat_rate_is_that_share():
    law = LAW.with_value(
        parameters.PERMIT_SHARE,
        Fraction(2, 3),
        during=DateRange(date(2026, 1, 1), None),
        because="two thirds",
    )
    whole = kip.global_flat_rate(FundingGroup.GP_2, on=date(2026, 1, 1)).value
    found = kip.global_flat_rate(FundingGroup.HALF_GP_2, on=date(2026, 1, 1), law=law).value
    assert abs(found.rappen - Fraction(2 * whole.rappen, 3)) <= Fraction(1, 2)


def test_av_26_5__av_26_6__av_22_6__the_parts_that_the_ordinance_names():
    """Parts 298.40 rent, 786.69 other, 256.70 care and administration, 5.60 UMA; 56.09 UMA in Art. 22."""
    figures = kip.global_flat_rate(FundingGroup.GP_2, on=date(2026, 1, 1)).figures
    parts = [figures[key] for key in ("refugee_rent", "refugee_other", "refugee_care", "minors")]
    assert parts == [kip.Chf("298.40"), kip.Chf("786.69"), kip.Chf("256.70"), kip.Chf("5.60")]
    rest = kip.Chf("1411.06") - sum(parts, start=kip.Chf(0))
    assert rest == kip.Chf("63.67")  # deductible and co-payment
    old = kip.global_flat_rate(FundingGroup.GP_2, on=date(2022, 1, 1)).figures
    before = [old[key] for key in ("refugee_rent", "refugee_other", "refugee_care", "minors")]
    assert kip.Chf("1480.44") - sum(before, start=kip.Chf(0)) == rest
    for group in (FundingGroup.GP_1A, FundingGroup.GP_1B):
        assert kip.global_flat_rate(group, on=date(2026, 1, 1)).figures["minors"] == kip.Chf("56.09")
    assert LAW.at(parameters.ASYLUM_MINORS_SHARE, NEW).value == Fraction(51, 1000)
    assert round(Fraction(2283, 44_383), 3) == Fraction(51, 1000)
    assert LAW.at(parameters.REFUGEE_MINORS_SHARE, NEW).value == Fraction(5, 1000)
    assert round(Fraction(138, 27_891), 3) == Fraction(5, 1000)


def test_an_amount_that_a_user_supplies_stands_without_parts_that_are_not_known():
    during = DateRange.of_years(2018)
    law = LAW.with_value(
        parameters.GLOBAL_FLAT_RATE_2, kip.Chf(1500), during=during, because="from a circular"
    )
    found = kip.global_flat_rate(FundingGroup.GP_2, on=date(2018, 6, 1), law=law)
    assert dict(found.figures) == {"global_flat_rate": kip.Chf(1500)}


def test_av_23_3__the_base_contribution_per_canton_and_month():
    """Sockelbeitrag 27 433 per canton and month, at LIK 100.3, since 1 March 2019."""
    found = kip.global_flat_rate(FundingGroup.GP_1A, on=date(2026, 1, 1))
    assert found.figures["base_contribution"] == kip.Chf(27_433)
    for day, joined in ((date(2022, 12, 31), True), (date(2023, 1, 1), False)):  # one total until 2022
        for group in (FundingGroup.GP_1B, FundingGroup.GP_2, FundingGroup.HALF_GP_2):
            figures = kip.global_flat_rate(group, on=day).figures
            assert ("base_contribution" in figures) is (joined and group is FundingGroup.GP_1B)


def test_av_22_2__av_26_2__the_parts_do_not_add_up_and_it_is_said():
    for group, rest in (
        (FundingGroup.GP_1A, "Art. 22 Abs. 2 AsylV 2"),
        (FundingGroup.GP_2, "Art. 26 Abs. 2 AsylV 2"),
    ):
        found = said(kip.global_flat_rate(group, on=date(2026, 1, 1)))
        assert "Der Rest" in found or "der Rest" in found
        assert rest in found


def test_under_half_a_rate_the_parts_are_those_of_the_whole():
    steps = kip.global_flat_rate(FundingGroup.HALF_GP_2, on=date(2026, 1, 1)).steps
    (whole,) = [step for step in steps if step.key == "whole"]
    assert "refugee_rent" in [step.key for step in whole.steps]
    assert "refugee_rent" not in [step.key for step in steps]


def test_av_rent__the_part_for_rent_is_graded_between_80_and_120_per_cent():
    """22(3), 26(3): ZH 117.5, ZG 120.0, BE 89.4, JU and NE 80.0; all 26 cantons."""
    grades = dict(LAW.at(parameters.RENT_GRADES, NEW).value)
    assert set(grades) == set(kip.Canton)
    assert all(800 <= grade <= 1200 for grade in grades.values())
    named = {"ZH": 1175, "ZG": 1200, "BE": 894, "JU": 800, "NE": 800, "AG": 1014, "AI": 902, "AR": 850}
    named |= {"BL": 1036, "BS": 963, "FR": 900, "GE": 1060, "GL": 820, "GR": 925, "LU": 1002, "NW": 1054}
    named |= {"OW": 952, "SH": 846, "SZ": 1183, "SO": 867, "SG": 904, "TI": 870, "TG": 908, "UR": 874}
    named |= {"VD": 998, "VS": 818}
    assert grades == {kip.Canton(code): grade for code, grade in named.items()}


def test_av_mna__86_francs_per_person_and_day_for_unaccompanied_minors():
    """Press of 2019: 86 per person and day, 50 before; 36 more x 365 x 2200 persons is about 30 m (W10)."""
    cited = LAW.at(parameters.MINORS_PER_DAY, NEW)
    assert (cited.value, cited.source.certainty) == (kip.Chf(86), kip.Certainty.PRESS)
    assert (cited.value - kip.Chf(50)) * 365 * 2200 == kip.Chf(28_908_000)


@pytest.mark.parametrize("known", [parameters.ASYLUM_MINORS, parameters.ASYLUM_MINORS_SHARE])
def test_of_minors_nothing_is_said_where_the_amount_or_the_share_is_not_known(known):
    before = DateRange.of_years(2018)
    share = known is parameters.ASYLUM_MINORS_SHARE
    law = LAW.with_value(parameters.GLOBAL_FLAT_RATE_1A, kip.Chf(1_500), during=before, because="what if")
    law = law.with_value(known, Fraction(1, 2) if share else kip.Chf(86), during=before, because="what if")
    found = kip.global_flat_rate(FundingGroup.GP_1A, on=date(2018, 5, 1), law=law)
    assert "minors" not in found.figures


# --- what only a rare history shows -----------------------------------------------------------------


def keyed(*decisions, **more):
    """Every step of an explanation, by its key."""
    steps, found = list(windows(*decisions, **more).steps), {}
    while steps:
        step = steps.pop()
        found[step.key] = step
        steps += step.steps
    return found


def test_av_24_4__an_admission_too_short_to_be_paid_counts_from_an_entry_that_must_be_stated():
    short, asylum = decide(VA, date(2025, 8, 10)), decide(FL, date(2025, 8, 20), applied_on=date(2024, 5, 2))
    with pytest.raises(kip.NotKnownError) as caught:
        windows(short, asylum, assigned_on=date(2025, 7, 10))
    assert caught.value.name == "entered_on"


def test_av_20_3__an_admitted_stateless_person_does_not_count_in_the_reading_without():
    admitted = decide(VASTL, date(2022, 3, 10), date(2021, 11, 5), until=date(2024, 5, 31))
    protected = decide(S, date(2025, 9, 10))
    found = windows(admitted, protected, law=RECOGNISED, assigned_on=date(2025, 9, 10)).value[-1]
    assert found.during.last == date(2030, 9, 9)


def test_asg_88_3__the_five_years_of_the_act_end_with_the_month_in_which_they_are_reached():
    protected = decide(S, date(2022, 4, 1), applied_on=date(2022, 3, 1))
    assert last(protected, decide(S_B, date(2025, 5, 1)), law=ACT) == date(2027, 3, 31)


def test_asg_88_3__a_half_of_one_day_is_not_paid_after_the_five_years_of_the_act():
    due = date(2027, 4, 1)
    settled = {"permits": [kip.Permit(PermitCard.C, due)]}
    facts = (decide(S, date(2022, 4, 1), applied_on=date(2022, 3, 15)), decide(S_B, due))
    assert spans(*facts, **settled) == ["2022-05-01..2027-03-31", "2027-04-01..2027-04-01"]
    assert spans(*facts, law=ACT, **settled) == ["2022-05-01..2027-03-31"]


def test_av_20_start__an_assignment_on_the_eve_is_one_and_not_taken_to_hold():
    before, day = decide(AS, date(2020, 5, 1), until=date(2021, 6, 30)), date(2024, 5, 10)
    for assigned, text in ((day - DAY, say.ASSIGNED), (day - DAY - DAY, say.HELD)):
        assert keyed(before, decide(AS, day), assigned_on=assigned)["start_2"].text == text


def test_av_20_start__what_begins_in_the_month_of_the_assignment_is_not_called_continued():
    seeker, admitted = decide(AS, date(2024, 5, 2)), decide(VA, date(2024, 5, 25), date(2024, 5, 1))
    start = keyed(seeker, admitted, assigned_on=date(2024, 5, 20))["start_2"]
    assert (start.text, start.value) == (say.ASSIGNED, date(2024, 6, 1))


@pytest.mark.parametrize(
    ("assigned", "text", "begin"),
    [
        (date(2025, 5, 31), say.PROCEDURE, date(2025, 7, 1)),
        (date(2025, 6, 1), say.ASSIGNED, date(2025, 7, 1)),
        (date(2025, 8, 1), say.ASSIGNED, date(2025, 9, 1)),
    ],
)
def test_av_20_start__the_procedure_for_protection_begins_the_window_or_the_assignment_does(
    assigned, text, begin
):
    steps = keyed(decide(S, date(2025, 9, 1)), assigned_on=assigned)
    assert (steps["start_1"].text, steps["start_1"].value) == (text, begin)
    assert ("procedure_1" in steps) is (begin < date(2025, 9, 1))


def test_av_20_start__a_seeker_is_paid_from_the_assignment_whatever_comes_in_july_2025():
    steps = keyed(decide(AS, date(2025, 8, 10)), assigned_on=date(2025, 5, 10))
    assert steps["start_1"].value == date(2025, 6, 1)
    assert "procedure_1" not in steps


@pytest.mark.parametrize("entered", [date(2024, 5, 9), date(2024, 5, 10)])
def test_an_entry_not_after_the_decision_moves_no_beginning(entered):
    assert spans(decide(AS, date(2024, 5, 10), entered), assigned_on=date(2024, 3, 1)) == ["2024-04-01.."]


def test_a_permit_in_the_month_of_the_next_status_leaves_the_end_to_the_status():
    asylum, expelled = (
        decide(FL, date(2022, 3, 10), applied_on=date(2021, 11, 5)),
        decide(EXPELLED, date(2024, 5, 20)),
    )
    assert (
        keyed(asylum, expelled, permits=[kip.Permit(PermitCard.C, date(2024, 5, 10))])["end_1"].text
        == say.ANOTHER_STATUS
    )


def test_what_is_supplied_of_an_earlier_law_is_not_taken_for_the_first_that_is_known():
    asylum = decide(FL, date(2013, 5, 10), applied_on=date(2012, 1, 20))
    law = LAW.with_value(parameters.REFUGEE_YEARS, 5, during=DateRange.of_years(2000), because="what if")
    assert spans(asylum, law=law) == spans(asylum) == ["..2017-01-31"]


@pytest.mark.parametrize("before", [FOREIGN, kip.Status.EU_EFTA_NATIONAL])
def test_a_status_that_is_not_reimbursed_begins_no_window_for_the_next(before):
    admitted = decide(VA, date(2024, 5, 10), date(2020, 5, 1))
    steps = keyed(decide(before, date(2022, 1, 1)), admitted)
    assert steps["start_2"].value == date(2024, 6, 1)


def test_a_status_that_ends_on_the_day_of_its_limit_is_told_with_its_end():
    admitted = decide(VA, date(2020, 3, 10), date(2018, 5, 10))
    asylum = decide(FL, date(2025, 5, 20), applied_on=date(2018, 5, 10))
    steps = keyed(admitted, asylum)
    assert steps["limit_1"].value == date(2025, 5, 31)
    assert steps["end_1"].text == say.ANOTHER_STATUS


def test_the_half_of_a_time_that_was_not_read_is_told_without_a_source():
    end = keyed(decide(S, date(2000, 1, 1)))["end_1"]
    assert (end.text, end.sources) == (say.HALF_LATER, ())


def test_the_limit_of_protection_says_what_does_not_count_and_when_the_permit_is_due():
    admitted = decide(VA, date(2021, 3, 10), date(2020, 11, 5), until=date(2022, 3, 31))
    below = [step.key for step in keyed(admitted, decide(S, date(2023, 5, 1)))["limit_2"].steps]
    assert below[:2] == ["not_counted_2", "due_2_years"]


def test_the_beginning_of_a_group_is_read_from_the_law_of_its_first_day():
    entered = date(2019, 2, 15)
    assert keyed(decide(GROUP, entered, entered))["start_1"].sources


@pytest.mark.parametrize(
    ("decided", "law", "asks"),
    [
        (date(2024, 9, 10), LAW, False),
        (date(2024, 9, 10), ALL, True),
        (date(2025, 9, 10), LAW, True),
    ],
)
def test_the_question_of_an_admission_with_a_gap_is_asked_where_earlier_time_counts(decided, law, asks):
    admitted = decide(VAFL, date(2021, 3, 10), date(2020, 11, 5), until=date(2022, 5, 31))
    found = windows(admitted, decide(FL, decided, applied_on=date(2023, 11, 5)), law=law)
    named = [question for question, _ in found.questions]
    assert (questions.EARLIER_REFUGEE_ADMISSION in named) is asks


def test_a_permit_one_day_early_shows_an_earlier_claim():
    history = Person([decide(S, date(2022, 4, 1)), decide(S_B, date(2027, 3, 31))])
    found = kip.residence_permit_due(history)
    assert found.value == date(2027, 3, 31)
    assert "due_earlier" in [step.key for step in found.steps]


def test_of_protection_that_ended_before_its_end_is_named():
    with pytest.raises(kip.UndecidableError) as caught:
        kip.residence_permit_due(Person([decide(S, date(2022, 4, 1), until=date(2023, 1, 31))]))
    assert caught.value.value == "protection until 2023-01-31"


def test_a_permit_before_it_was_due_is_measured_by_the_protection_alone():
    history = Person(
        [decide(AS, date(2022, 3, 1)), decide(S, date(2022, 4, 1)), decide(S_B, date(2024, 1, 10))]
    )
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    found = kip.integration_flat_rate(history, agreement=agreement, programme_s=kip.Chf(5))
    assert next(step for step in found.steps if step.key == "permit_before_due").value == date(2027, 4, 1)
