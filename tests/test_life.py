"""The life of a programme: Art. 13, 14 para. 1 and 2, 15 para. 3, 16 para. 2, 19 para. 3, 29a para. 3 VIntA.

13(1), (2): 'Gesuche … sind beim SEM einzureichen. Das SEM entscheidet …' 15(3): 'auf der Grundlage der
Programmvereinbarungen'. 14(2), since 2025-12-01: 'Laufende Programmvereinbarungen können verlängert werden.'
The order of adoption and submission differs: Zürich's government adopts first, Zug's at the end (LEG-10, 11).
"""

import re
from datetime import date, datetime, timedelta

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, settings, strategies as st

import kipcore as kip
from kipcore import LAW, DateRange, parameters, questions
from tests.findings.duties import END_2, END_3, KIP_2, KIP_3, SETTLED_3, Step, life
from tests.strategies import EVES

O = kip.Obstacle
Event = kip.ProgrammeEvent
DAYS = [
    *EVES,
    date(2017, 5, 31),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2021, 12, 31),
    date(2022, 1, 1),
    date(2023, 12, 31),
    date(2024, 1, 1),
    date(2025, 11, 30),
    date(2025, 12, 1),
    date(2027, 12, 31),
    date(2028, 1, 1),
    date(2029, 12, 31),
    date(2030, 1, 1),
    date(2032, 1, 1),
]
days = st.sampled_from(sorted(DAYS)) | st.dates(date(2017, 1, 1), date(2032, 1, 1))
LETTERS = dict(zip(Step, "ASXCUMEPDLZ", strict=True))


def event(step, on, term):
    """An event with a term where one belongs: the period's for a conclusion, a year more for an extension."""
    if step is Step.CONCLUSION:
        return Event(step, on, term) if on <= term.last else None
    if step is Step.EXTENSION:
        return Event(step, on, DateRange(term.first, kip.shift(max(on, term.last), years=1)))
    return Event(step, on)


@st.composite
def histories(draw, period=None):
    """A life made by taking allowed steps, often later, sometimes on the same day."""
    chosen = draw(st.sampled_from([kip.KIP_2, kip.KIP_3])) if period is None else period
    made = kip.ProgrammeLife(draw(st.sampled_from(kip.Canton)), chosen)
    for _ in range(draw(st.integers(0, 12))):
        after = [made.events[-1].on] if made.events else [date(2017, 1, 1)]
        last = [made.term.last] if made.term is not None else []
        on = draw(st.sampled_from(sorted({*last, *(day for day in [*DAYS, *after] if day >= after[0])})))
        allowed = kip.allowed_steps(made, on=on).value
        steps = [step for step in allowed if event(step, on, made.term or chosen.term) is not None]
        if steps:
            step = draw(st.sampled_from(steps))
            made = kip.take_step(made, event(step, on, made.term or chosen.term))
    return made


def possible(steps):
    """A second writing of the order: a regular expression over one letter for each step."""
    word = "".join(LETTERS[step] for step in steps)
    if re.search("[CD].*A|A.*A|U.*U|Z.", word) or ("P" in word and "C" not in word[: word.index("P")]):
        return False
    rest = re.sub("[AP]", "", word)
    before = re.match("(S[SX]*)?", rest)[0]
    after = rest[len(before) :]
    if not after:
        return True
    return before.endswith("X") and re.fullmatch("C[UME]*(DL?Z?)?", after) is not None


# --- laws -----------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(Step), max_size=9))
def test_an_order_is_possible_if_and_only_if_a_second_writing_says_so(steps):
    """All on days on which only the order decides: each step in the term, the end on its last day."""
    on, events, term = date(2024, 1, 1), [], kip.KIP_3.term
    for step in steps:
        if step is Step.END:
            on = term.last
        elif step in (Step.LAST_USE, Step.SETTLEMENT):
            on = max(on, term.last + timedelta(1))
        made = event(step, on, term)
        assume(made is not None)
        events.append(made)
        term = made.term or term
    assume(all(a.on <= b.on for a, b in zip(events, events[1:], strict=False)))
    running = (Step.SUPPLEMENT, Step.EXTENSION, Step.AMENDMENT)
    assume(all(e.on < date(2027, 12, 31) for e in events if e.step in running))
    if possible(steps):
        assert kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3, events).events == tuple(events)
    else:
        with pytest.raises(kip.InvalidValueError):
            kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3, events)


@settings(max_examples=200)
@given(histories())
def test_whatever_the_machine_accepts_satisfies_the_invariants(made):
    steps = [e.step for e in made.events]
    assert possible(steps)
    on = [e.on for e in made.events]
    assert on == sorted(on)
    for number, e in enumerate(made.events):
        before = kip.ProgrammeLife(made.canton, made.period, made.events[:number])
        assert e.step in kip.allowed_steps(before, on=e.on).value
        if e.step is Step.EXTENSION:
            assert e.on >= date(2025, 12, 1)
            assert kip.programme_term(e.term, agreed_on=e.on, extends=before.term).value is True
        if e.step is Step.SUPPLEMENT:
            assert made.period is kip.KIP_2
            assert date(2019, 5, 1) <= e.on <= date(2020, 11, 30)
        if e.step is Step.END:
            assert e.on == before.term.last
        if e.step is Step.LAST_USE:
            assert before.term.last < e.on <= before.term.last + relativedelta(years=2)
    assert kip.ProgrammeLife(made.canton, made.period, made.events) == made


@settings(max_examples=200)
@given(histories(), days)
def test_what_is_allowed_can_be_taken_and_nothing_else_can(made, on):
    found = kip.allowed_steps(made, on=on)
    term = made.term or made.period.term
    for step in Step:
        taken = event(step, on, term)
        if taken is None:
            continue
        reason = found.figures[step.name.lower()]
        if step in found.value:
            assert reason is True
            assert kip.take_step(made, taken).events == (*made.events, taken)
        else:
            assert isinstance(reason, O)
            error = kip.NotKnownError if reason is O.NOT_KNOWN else kip.InvalidValueError
            with pytest.raises(error, match=re.escape(reason.label["en"])):
                kip.take_step(made, taken)


@given(histories(), days)
def test_nothing_before_the_last_step_and_nothing_after_the_settlement(made, on):
    allowed = kip.allowed_steps(made, on=on).value
    if made.events and (on < made.events[-1].on or made.events[-1].step is Step.SETTLEMENT):
        assert allowed == ()
    elif not made.events:
        assert allowed == (Step.ADOPTION, Step.SUBMISSION)


# --- rows -----------------------------------------------------------------------------------------

ADOPTED = (Step.ADOPTION, date(2023, 4, 19))
SUBMITTED = (Step.SUBMISSION, date(2023, 4, 28))
EXAMINED = (Step.EXAMINATION, date(2023, 10, 30))
CONCLUDED = (Step.CONCLUSION, date(2023, 11, 30), kip.KIP_3.term)


def reason(made, step, on, law=LAW):
    return kip.allowed_steps(made, on=on, law=law).figures[step.name.lower()]


@pytest.mark.parametrize(
    "steps",
    [
        (ADOPTED, SUBMITTED, EXAMINED, CONCLUDED),  # ZH, GR, BE
        (SUBMITTED, EXAMINED, (Step.ADOPTION, date(2023, 11, 28)), CONCLUDED),  # ZG
        (SUBMITTED, (Step.ADOPTION, date(2023, 5, 2)), EXAMINED, CONCLUDED),
        (SUBMITTED, EXAMINED, CONCLUDED),
    ],
)
def test_leg_10__leg_11__the_government_adopts_before_or_after_the_submission(steps):
    """LEG-10: RR, then SEM, then PV; LEG-11: the RR can come at the end, so its place before the PV is free."""
    made = life(kip.KIP_3, *steps)
    assert made.term == kip.KIP_3.term
    assert "differs from canton to canton" in (
        " ".join(kip.allowed_steps(made, on=date(2024, 1, 1)).explain("en").split())
    )


def test_the_government_adopts_once_and_before_the_agreement_is_concluded():
    concluded = life(kip.KIP_3, SUBMITTED, EXAMINED, CONCLUDED)
    assert reason(concluded, Step.ADOPTION, date(2023, 11, 30)) is O.CONCLUDED
    adopted = life(kip.KIP_3, ADOPTED, SUBMITTED)
    assert reason(adopted, Step.ADOPTION, date(2023, 5, 2)) is O.ALREADY_ADOPTED
    assert reason(life(kip.KIP_3, SUBMITTED), Step.ADOPTION, date(2023, 5, 2)) is True
    [step] = [
        step for step in kip.allowed_steps(adopted, on=date(2023, 5, 2)).steps if step.key == "adoption"
    ]
    assert "has adopted the programme already" in step.say("en")


def test_where_no_adoption_is_recorded_the_explanation_of_a_concluded_agreement_says_so():
    said = "No adoption by the cantonal government is recorded."
    for steps, expected in [
        ((SUBMITTED, EXAMINED), False),
        ((SUBMITTED, EXAMINED, CONCLUDED), True),
        ((SUBMITTED, EXAMINED, CONCLUDED, *END_3[-1:]), True),
        ((ADOPTED, SUBMITTED, EXAMINED, CONCLUDED), False),
    ]:
        found = kip.allowed_steps(life(kip.KIP_3, *steps), on=date(2028, 1, 1))
        assert (said in [step.say("en") for step in found.steps]) is expected


def test_vinta_29a_3__one_supplementary_agreement_is_concluded():
    made = life(kip.KIP_2, *KIP_2, (Step.SUPPLEMENT, date(2019, 9, 30)))
    assert reason(made, Step.SUPPLEMENT, date(2019, 9, 30)) is O.ALREADY_SUPPLEMENTED
    assert reason(made, Step.SUPPLEMENT, date(2022, 1, 1)) is O.NOT_RUNNING
    assert reason(made, Step.AMENDMENT, date(2019, 9, 30)) is True
    with pytest.raises(kip.InvalidValueError, match="a supplementary agreement has been concluded already"):
        life(kip.KIP_2, *KIP_2, *[(Step.SUPPLEMENT, date(2019, 9, 30))] * 2)


def test_leg_05__leg_06__leg_08__the_first_programmes_as_they_went():
    """LEG-05: submitted 2013-06-30, signed in autumn; LEG-06: NE, 2017; LEG-08: all supplements by January 2020."""
    kip_1 = life(
        kip.KIP_1,
        (Step.SUBMISSION, date(2013, 6, 30)),
        (Step.EXAMINATION, date(2013, 9, 30)),
        (Step.CONCLUSION, date(2013, 11, 15), kip.KIP_1.term),
        (Step.END, date(2017, 12, 31)),
    )
    assert kip_1.term == kip.KIP_1.term
    neuchatel = life(kip.KIP_2, *KIP_2)
    supplemented = kip.take_step(neuchatel, Event(Step.SUPPLEMENT, date(2019, 9, 30)))
    assert supplemented.events[-1].step is Step.SUPPLEMENT


@pytest.mark.parametrize(
    ("period", "on", "passed"),
    [
        (kip.KIP_3, date(2023, 4, 30), None),
        (kip.KIP_3, date(2023, 5, 1), date(2023, 4, 30)),
        (kip.KIP_2, date(2017, 5, 31), None),
        (kip.KIP_2, date(2017, 6, 1), date(2017, 5, 31)),
        (kip.KIP_2BIS, date(2022, 1, 1), None),
    ],
)
def test_leg_06__leg_13__a_submission_after_the_published_day_is_possible_and_the_day_is_said(
    period, on, passed
):
    """LEG-06: 2017-05-31; LEG-13: 2023-04-30, and for KIP 2bis no document was seen."""
    found = kip.allowed_steps(life(period), on=on)
    assert Step.SUBMISSION in found.value
    [submission] = [step for step in found.steps if step.key == "submission"]
    assert [step.value for step in submission.steps] == [passed] * (passed is not None)
    for step in submission.steps:
        by = LAW.at(parameters.SUBMISSION_BY, period.first)
        assert (step.value, step.sources) == (by.value, (by.source,))


def test_the_published_day_was_kept_if_something_was_submitted_by_then():
    for first, said in [(date(2023, 4, 30), False), (date(2023, 5, 1), True)]:
        again = kip.allowed_steps(life(kip.KIP_3, (Step.SUBMISSION, first)), on=date(2023, 6, 1))
        [submission] = [step for step in again.steps if step.key == "submission"]
        assert bool(submission.steps) is said
    concluded = kip.allowed_steps(life(kip.KIP_3, (Step.SUBMISSION, date(2023, 5, 2)), EXAMINED, CONCLUDED),
                                  on=date(2023, 12, 1))  # fmt: skip
    assert "has passed" not in concluded.explain("en")


def test_leg_12__what_was_examined_may_be_submitted_again():
    """LEG-12: the agreement is negotiated; what was submitted last is examined before it is concluded."""
    again = life(kip.KIP_3, SUBMITTED, EXAMINED, (Step.SUBMISSION, date(2023, 11, 6)))
    assert reason(again, Step.CONCLUSION, date(2023, 11, 30)) is O.NOT_EXAMINED
    examined = kip.take_step(again, Event(Step.EXAMINATION, date(2023, 11, 20)))
    assert reason(examined, Step.CONCLUSION, date(2023, 11, 30)) is True


def test_vinta_13__submission_before_examination_before_conclusion():
    """VIntA 13(1), (2): applications to SEM; SEM decides."""
    start, on = life(kip.KIP_3), date(2023, 12, 1)
    assert reason(start, Step.EXAMINATION, on) is O.NOT_SUBMITTED
    assert reason(start, Step.CONCLUSION, on) is O.NOT_EXAMINED
    submitted = life(kip.KIP_3, SUBMITTED)
    assert reason(submitted, Step.EXAMINATION, on) is True
    assert reason(submitted, Step.CONCLUSION, on) is O.NOT_EXAMINED
    assert reason(life(kip.KIP_3, SUBMITTED, EXAMINED), Step.CONCLUSION, on) is True
    concluded = life(kip.KIP_3, SUBMITTED, EXAMINED, CONCLUDED)
    for step in (Step.ADOPTION, Step.SUBMISSION, Step.EXAMINATION, Step.CONCLUSION):
        assert reason(concluded, step, on) is O.CONCLUDED


def test_vinta_4__the_canton_plans_and_submits():
    """VIntA 4(1): the cantonal contact point plans specific integration support by programmes."""
    found = kip.allowed_steps(life(kip.KIP_3), on=date(2023, 4, 28))
    [submission] = [step for step in found.steps if step.key == "submission"]
    assert [str(source.citation) for source in submission.sources] == [
        "Art. 4 Abs. 1 VIntA",
        "Art. 13 Abs. 1 VIntA",
    ]


def test_vinta_16_2__leg_12a__contributions_are_paid_on_a_concluded_agreement():
    """VIntA 15(3), 16(2): on the basis of the agreement. LEG-12a: JU signed a month before the start."""
    before = life(kip.KIP_3, SUBMITTED, EXAMINED)
    assert reason(before, Step.PAYMENT, date(2023, 12, 1)) is O.NOT_CONCLUDED
    made = life(kip.KIP_3, *KIP_3)
    for on in (date(2023, 11, 30), date(2024, 6, 30), date(2027, 12, 31)):
        assert reason(made, Step.PAYMENT, on) is True
    assert reason(made, Step.PAYMENT, date(2028, 1, 1)) is O.END_FIRST
    ended = life(kip.KIP_3, *END_3)
    assert reason(ended, Step.PAYMENT, date(2028, 3, 1)) is True
    assert reason(life(kip.KIP_3, *SETTLED_3), Step.PAYMENT, date(2030, 3, 1)) is O.SETTLED


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2019, 4, 30), O.NOT_KNOWN),
        (date(2023, 12, 31), O.NOT_RUNNING),
        (date(2024, 1, 1), O.EXTENSION_NOT_ALLOWED),
        (date(2025, 11, 30), O.EXTENSION_NOT_ALLOWED),
        (date(2025, 12, 1), True),
        (date(2027, 12, 31), True),
        (date(2028, 1, 1), O.NOT_RUNNING),
    ],
)
def test_vinta_14_2a__vinta_14_2b__a_running_agreement_is_extended_since_december_2025(on, expected):
    """VIntA 14(2): since 2025-12-01, 'laufende Programmvereinbarungen'; before it no extension was named."""
    made = life(kip.KIP_2, *KIP_2) if on.year < 2020 else life(kip.KIP_3, *KIP_3)
    assert reason(made, Step.EXTENSION, on) is expected


def test_an_extension_moves_the_end():
    longer = DateRange.of_years(2024, 2028)
    made = kip.take_step(life(kip.KIP_3, *KIP_3), Event(Step.EXTENSION, date(2026, 1, 1), longer))
    assert made.term == longer
    assert reason(made, Step.END, date(2027, 12, 31)) is O.NOT_LAST_DAY
    assert reason(made, Step.END, date(2028, 12, 31)) is True
    for wrong in (
        kip.KIP_3.term,
        longer,
        DateRange.of_years(2025, 2030),
        DateRange.of_years(2023, 2030),
        DateRange(date(2024, 1, 1), date(2028, 12, 30)),
    ):
        with pytest.raises(kip.InvalidValueError, match="keeps the first day and ends later"):
            kip.take_step(made, Event(Step.EXTENSION, date(2026, 2, 1), wrong))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2019, 4, 30), O.NOT_KNOWN),
        (date(2019, 5, 1), True),
        (date(2020, 11, 30), True),
        (date(2020, 12, 1), O.SUPPLEMENT_TOO_LATE),
        (date(2022, 1, 1), O.NOT_RUNNING),
        (date(2017, 12, 31), O.NOT_RUNNING),
    ],
)
def test_vinta_29a_3__a_supplement_to_a_running_agreement_until_30_november_2020(on, expected):
    """VIntA 29a(3): possible until 2020-11-30; 29a is in force since 2019-05-01."""
    assert reason(life(kip.KIP_2, *KIP_2), Step.SUPPLEMENT, on) is expected
    without = LAW.with_value(
        parameters.INITIAL_INTEGRATION,
        False,
        during=DateRange.of_years(2018),
        because="the old law was silent",
    )
    assert reason(life(kip.KIP_2, *KIP_2), Step.SUPPLEMENT, on, without) is expected
    new = life(kip.KIP_3, *KIP_3)
    assert reason(new, Step.SUPPLEMENT, date(2024, 5, 1)) is O.SUPPLEMENT_NOT_NEEDED


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2027, 12, 31), O.NOT_ENDED),
        (date(2028, 1, 1), True),
        (date(2029, 12, 31), True),
        (date(2030, 1, 1), O.USE_TOO_LATE),
    ],
)
def test_what_is_left_is_used_after_the_end_and_within_two_years(on, expected):
    """VIntA 19(3)."""
    made = life(kip.KIP_3, *END_3)
    assert reason(made, Step.LAST_USE, on) is expected
    assert reason(made, Step.SETTLEMENT, on) is (True if on > date(2027, 12, 31) else O.NOT_ENDED)
    used = life(kip.KIP_3, *END_3, (Step.LAST_USE, date(2028, 1, 1)))
    assert reason(used, Step.LAST_USE, date(2028, 1, 2)) is O.ALREADY_USED


def test_before_the_end_nothing_is_left_and_after_it_nothing_is_changed():
    made = life(kip.KIP_3, *KIP_3)
    assert reason(made, Step.LAST_USE, date(2028, 1, 1)) is O.NOT_ENDED
    ended = life(kip.KIP_3, *END_3)
    for step in (Step.ADOPTION, Step.SUBMISSION, Step.AMENDMENT, Step.EXTENSION, Step.SUPPLEMENT, Step.END):
        assert reason(ended, step, date(2028, 1, 1)) is O.ENDED
    assert reason(made, Step.AMENDMENT, date(2023, 12, 1)) is True
    assert reason(made, Step.AMENDMENT, date(2028, 1, 1)) is O.NOT_RUNNING
    first = life(kip.KIP_1, (Step.SUBMISSION, date(2013, 6, 30)), (Step.EXAMINATION, date(2013, 9, 30)),
                 (Step.CONCLUSION, date(2013, 11, 15), kip.KIP_1.term), (Step.END, date(2017, 12, 31)))  # fmt: skip
    assert reason(first, Step.LAST_USE, date(2018, 1, 1)) is O.NOT_KNOWN


def cited(found, key):
    """The provisions that a step of an explanation names."""
    [step] = [step for step in found.steps if step.key == key]
    return [str(source.citation) for source in step.sources]


@pytest.mark.parametrize(
    ("on", "payment", "end"),
    [
        (date(2018, 12, 31), [], []),
        (date(2019, 1, 1), ["Art. 16 Abs. 2 VIntA"], []),
        (date(2019, 4, 30), ["Art. 16 Abs. 2 VIntA"], []),
        (date(2019, 5, 1), ["Art. 15 Abs. 3 VIntA", "Art. 16 Abs. 2 VIntA"], ["Art. 14 Abs. 2 VIntA"]),
    ],
)
def test_each_article_is_cited_since_its_wording_is_known(on, payment, end):
    """VIntA 13, 14(1), 16(2), 19(3) as of 2019-01-01; 14(2) and 15 as of 2019-05-01 (AS 2019 1229)."""
    found = kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=on)
    assert cited(found, "payment") == payment
    assert cited(found, "end") == end
    assert cited(found, "settlement") == ["Art. 19 Abs. 3 VIntA"] * (on >= date(2019, 1, 1))
    assert cited(found, "conclusion")[-1] == "Art. 20a Abs. 1 SuG"
    assert ("wording_not_found" in {step.key for step in found.steps}) is (on < date(2019, 5, 1))


def test_the_value_of_the_law_is_cited_that_allows_or_refuses_a_step():
    """Also one that is put in: 14(2) for an extension, 29a(3) for a supplement, 19(3) for the last use."""
    three, two = life(kip.KIP_3, *KIP_3), life(kip.KIP_2, *KIP_2)
    silent, said = date(2025, 11, 30), date(2025, 12, 1)
    assert cited(kip.allowed_steps(three, on=silent), "extension") == ["Art. 14 VIntA"]
    assert cited(kip.allowed_steps(three, on=said), "extension") == ["Art. 14 Abs. 2 VIntA"]
    assert cited(kip.allowed_steps(two, on=date(2018, 7, 1)), "extension") == []
    assert cited(kip.allowed_steps(two, on=date(2020, 1, 1)), "supplement") == ["Art. 29a Abs. 3 VIntA"]
    assert cited(kip.allowed_steps(three, on=said), "supplement") == ["Art. 14 Abs. 2 VIntA"]
    assert cited(kip.allowed_steps(life(kip.KIP_3), on=date(2032, 1, 1)), "conclusion") == [
        "Art. 14 Abs. 1 VIntA",
        "Art. 20a Abs. 1 SuG",
    ]
    examined = life(kip.KIP_3, SUBMITTED, EXAMINED)
    assert cited(kip.allowed_steps(examined, on=date(2032, 1, 1)), "conclusion") == ["Art. 14 Abs. 2 VIntA"]
    for ended, on in ((END_2, date(2023, 12, 31)), (END_3, date(2028, 1, 1))):
        made = life(kip.KIP_2 if ended is END_2 else kip.KIP_3, *ended)
        assert cited(kip.allowed_steps(made, on=on), "last_use") == ["Art. 19 Abs. 3 VIntA"]
    law = LAW.with_value(
        parameters.EXTENSION_ALLOWED, True, during=DateRange.of_years(2024), because="my what-if"
    )
    found = kip.allowed_steps(three, on=date(2024, 5, 1), law=law)
    [step] = [step for step in found.steps if step.key == "extension"]
    assert [source.title for source in step.sources] == ["my what-if"]


def test_per_04__aargau_calls_kip_2bis_an_extension_though_the_ordinance_knew_none():
    """PER-04: a new agreement was formally required; the note stands where KIP 2 is not extended."""
    refused = kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=date(2021, 12, 31))
    assert "Aargau" in refused.explain("de")
    for other in (
        kip.allowed_steps(life(kip.KIP_3, *KIP_3), on=date(2024, 5, 1)),
        kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=date(2019, 4, 30)),
    ):
        assert "Aargau" not in other.explain("de")


@settings(max_examples=200)
@given(histories())
def test_from_every_life_a_way_leads_to_the_settlement(made):
    """No dead end: what is later than the last day of the agreement waits for the end of the programme."""
    if made.events and made.events[-1].step is Step.SETTLEMENT:
        return
    done = {e.step for e in made.events}
    on = made.events[-1].on if made.events else date(2017, 1, 1)
    if Step.CONCLUSION not in done:
        assert Step.SUBMISSION in kip.allowed_steps(made, on=on).value
        return
    if Step.END not in done:
        made = kip.take_step(made, Event(Step.END, made.term.last))
    after = max(on, made.term.last + timedelta(1))
    assert kip.take_step(made, Event(Step.SETTLEMENT, after)).events[-1].on == after


def test_what_is_later_than_the_last_day_waits_for_the_end_of_the_programme():
    made, late = life(kip.KIP_3, *KIP_3), date(2028, 1, 1)
    assert reason(made, Step.PAYMENT, date(2027, 12, 31)) is True
    assert reason(made, Step.PAYMENT, late) is O.END_FIRST
    assert reason(life(kip.KIP_3, *END_3), Step.PAYMENT, late) is True


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2031, 12, 30), True), (date(2031, 12, 31), O.CONCLUSION_TOO_LATE)],
)
def test_vinta_14_2b__nothing_is_concluded_after_the_longest_term_that_begins_in_the_period(on, expected):
    """VIntA 14(2): four years; of KIP 3 the last one begins on 2027-12-31 and ends on 2031-12-30."""
    examined = life(kip.KIP_3, SUBMITTED, EXAMINED)
    assert reason(examined, Step.CONCLUSION, on) is expected
    five = LAW.with_value(
        parameters.AGREEMENT_YEARS, 5, during=DateRange(date(2024, 1, 1), None), because="five"
    )
    assert reason(examined, Step.CONCLUSION, on, five) is True
    assert reason(examined, Step.CONCLUSION, date(2018, 1, 1)) is O.EARLIER


def test_vinta_14_2a__a_longer_term_is_not_concluded_but_comes_by_an_extension():
    examined = life(kip.KIP_3, SUBMITTED, EXAMINED)
    on = date(2023, 11, 30)
    for term in (kip.KIP_3.term, DateRange.of_years(2024, 2025)):
        assert kip.take_step(examined, Event(Step.CONCLUSION, on, term)).term == term
    longer = DateRange(date(2024, 1, 1), date(2028, 1, 1))
    with pytest.raises(kip.InvalidValueError, match="before 2028-01-01"):
        kip.take_step(examined, Event(Step.CONCLUSION, on, longer))
    before = life(kip.KIP_2, *KIP_2[:-1])
    unknown = kip.take_step(
        before, Event(Step.CONCLUSION, date(2017, 11, 22), DateRange.of_years(2018, 2023))
    )
    assert unknown.term.last == date(2023, 12, 31)


def test_other_law_other_steps():
    law = LAW.with_value(
        parameters.EXTENSION_ALLOWED, True, during=DateRange.of_years(2024), because="what if"
    ).with_value(
        parameters.SUPPLEMENT_POSSIBLE_UNTIL,
        date(2021, 6, 30),
        during=DateRange.of_years(2021),
        because="what if",
    )
    assert reason(life(kip.KIP_3, *KIP_3), Step.EXTENSION, date(2024, 5, 1), law) is True
    two = life(kip.KIP_2, *KIP_2)
    assert reason(two, Step.SUPPLEMENT, date(2021, 6, 30), law) is True
    assert reason(two, Step.SUPPLEMENT, date(2021, 7, 1), law) is O.SUPPLEMENT_TOO_LATE


def test_a_refusal_names_the_reason_and_what_may_come_instead():
    with pytest.raises(kip.InvalidValueError) as caught:
        kip.take_step(life(kip.KIP_3, SUBMITTED), Event(*CONCLUDED))
    assert caught.value.name == "conclusion"
    assert caught.value.value == date(2023, 11, 30)
    assert caught.value.allowed == "adoption, submission, examination"
    assert "SEM has not examined" in caught.value.remedy
    with pytest.raises(kip.InvalidValueError, match="no further step"):
        kip.take_step(life(kip.KIP_3, *SETTLED_3), Event(Step.PAYMENT, date(2031, 1, 1)))


def test_what_is_not_known_is_refused_as_unknown_and_can_be_supplied():
    made, on = life(kip.KIP_2, *KIP_2), date(2018, 7, 1)
    longer = Event(Step.EXTENSION, on, DateRange.of_years(2018, 2022))
    with pytest.raises(kip.NotKnownError, match=r"with_value\(\.\.\.\) supplies it"):
        kip.take_step(made, longer)
    assert "Nicht bekannt, ob möglich: Verlängerung" in kip.allowed_steps(made, on=on).explain("de")
    law = LAW.with_value(parameters.EXTENSION_ALLOWED, True, during=DateRange(date(2018, 1, 1), date(2019, 4, 30)),
                         because="an example")  # fmt: skip
    assert kip.take_step(made, longer, law=law).term.last == date(2022, 12, 31)


def test_every_obstacle_occurs():
    seen = set()
    made = [life(kip.KIP_2, *KIP_2), life(kip.KIP_3), life(kip.KIP_3, SUBMITTED)]
    made += [life(kip.KIP_3, *steps) for steps in (KIP_3, END_3, SETTLED_3)]
    made += [life(kip.KIP_3, *SETTLED_3[:-1]), life(kip.KIP_3, SUBMITTED, EXAMINED), life(kip.KIP_3, ADOPTED)]
    made += [life(kip.KIP_2, *KIP_2, (Step.SUPPLEMENT, date(2019, 9, 30)))]
    for one in made:
        for on in DAYS:
            seen |= set(kip.allowed_steps(one, on=on).figures.values()) & set(O)
    assert seen == set(O)


BAD = {
    "step": (lambda: Event("submission", date(2023, 4, 28)), kip.WrongTypeError),
    "day": (lambda: Event(Step.SUBMISSION, datetime(2023, 4, 28)), kip.WrongTypeError),  # noqa: DTZ001
    "conclusion without term": (lambda: Event(Step.CONCLUSION, date(2023, 11, 30)), kip.WrongTypeError),
    "extension without term": (lambda: Event(Step.EXTENSION, date(2026, 1, 1)), kip.WrongTypeError),
    "term of a submission": (
        lambda: Event(Step.SUBMISSION, date(2023, 4, 28), kip.KIP_3.term),
        kip.InvalidValueError,
    ),
    "open term": (
        lambda: Event(Step.CONCLUSION, date(2023, 11, 30), DateRange(date(2024, 1, 1), None)),
        kip.InvalidValueError,
    ),
    "open start": (
        lambda: Event(Step.CONCLUSION, date(2023, 11, 30), DateRange(None, date(2027, 12, 31))),
        kip.InvalidValueError,
    ),
    "concluded after the term": (
        lambda: Event(Step.CONCLUSION, date(2028, 1, 1), kip.KIP_3.term),
        kip.InvalidValueError,
    ),
    "canton": (lambda: kip.ProgrammeLife("ZH", kip.KIP_3), kip.WrongTypeError),
    "period": (lambda: kip.ProgrammeLife(kip.Canton.ZH, "KIP 3"), kip.WrongTypeError),
    "events": (lambda: kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3, SUBMITTED), kip.WrongTypeError),
    "events kind": (lambda: kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3, 5), kip.WrongTypeError),
    "back in time": (
        lambda: life(kip.KIP_3, SUBMITTED, (Step.EXAMINATION, date(2023, 4, 27))),
        kip.InvalidValueError,
    ),
    "term of another period": (
        lambda: life(kip.KIP_3, SUBMITTED, EXAMINED, (Step.CONCLUSION, date(2023, 11, 30), DateRange.of_years(2023, 2027))),
        kip.InvalidValueError,
    ),
    "obstacle step": (lambda: life(kip.KIP_3).obstacle("end", date(2024, 1, 1)), kip.WrongTypeError),
    "obstacle day": (lambda: life(kip.KIP_3).obstacle(Step.END, "2024"), kip.WrongTypeError),
    "allowed life": (lambda: kip.allowed_steps(kip.KIP_3, on=date(2024, 1, 1)), kip.WrongTypeError),
    "allowed day": (lambda: kip.allowed_steps(life(kip.KIP_3), on=datetime(2024, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
    "allowed law": (lambda: kip.allowed_steps(life(kip.KIP_3), on=date(2024, 1, 1), law=None), kip.WrongTypeError),
    "take life": (lambda: kip.take_step(None, Event(*SUBMITTED)), kip.WrongTypeError),
    "take event": (lambda: kip.take_step(life(kip.KIP_3), SUBMITTED), kip.WrongTypeError),
    "take law": (lambda: kip.take_step(life(kip.KIP_3), Event(*SUBMITTED), law=None), kip.WrongTypeError),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


def test_the_days_beside_a_boundary_belong_together():
    """The same day is late enough; the term of an agreement may begin on any day of the period."""
    same = date(2023, 4, 28)
    made = life(kip.KIP_3, (Step.SUBMISSION, same), (Step.EXAMINATION, same),
                (Step.CONCLUSION, same, DateRange(date(2027, 12, 31), date(2031, 12, 30))))  # fmt: skip
    assert made.term.first == kip.KIP_3.last
    one_day = attrs.evolve(made.events[-1], on=made.term.last)
    assert kip.ProgrammeLife(made.canton, made.period, (*made.events[:-1], one_day)).term == made.term


@pytest.mark.parametrize(
    ("day", "with_2021", "with_kip_2bis"),
    [
        (date(2023, 12, 31), True, True),
        (date(2024, 1, 1), False, True),
        (date(2025, 12, 31), False, True),
        (date(2026, 1, 1), False, False),
    ],
)
def test_oq_13__how_long_money_of_kip_2_may_be_used_rests_on_when_it_ended(day, with_2021, with_kip_2bis):
    """VIntA 19(3), OQ-13: two years after the end, which is 2021 or that of KIP 2bis."""
    ended = life(kip.KIP_2, *END_2)
    on = LAW.with_reading(kip.questions.END_OF_KIP_2, "with KIP 2bis")
    for law, allowed in ((LAW, with_2021), (on, with_kip_2bis)):
        found = kip.allowed_steps(ended, on=day, law=law)
        assert (Step.LAST_USE in found.value) is allowed
        assert [question.key for question, _ in found.questions] == ["end_of_kip_2"]


def test_a_refusal_says_that_no_further_step_is_left_and_on_which_day():
    with pytest.raises(kip.InvalidValueError) as caught:
        kip.take_step(life(kip.KIP_3, *SETTLED_3), Event(Step.PAYMENT, date(2031, 1, 1)))
    assert caught.value.allowed == "no further step"
    on = date(2018, 7, 1)
    with pytest.raises(kip.NotKnownError) as caught:
        kip.take_step(life(kip.KIP_2, *KIP_2), Event(Step.EXTENSION, on, DateRange.of_years(2018, 2022)))
    assert caught.value.value == on


def test_a_programme_that_ended_in_2018_may_be_used_up_if_kip_2_went_on():
    """What was left over by the end of 2018 nobody knows; in the reading with KIP 2bis, 2023 counts."""
    ended = life(
        kip.KIP_2,
        *KIP_2[:2],
        (Step.CONCLUSION, date(2017, 11, 22), DateRange.of_years(2018)),
        (Step.END, date(2018, 12, 31)),
    )
    on = date(2019, 6, 1)
    found = kip.allowed_steps(ended, on=on)
    assert reason(ended, Step.LAST_USE, on) is O.NOT_KNOWN
    assert [question for question, _ in found.questions] == [questions.END_OF_KIP_2]
    law = LAW.with_reading(questions.END_OF_KIP_2, "with KIP 2bis")
    assert reason(ended, Step.LAST_USE, on, law) is True
    assert cited(found.under(law), "last_use") == ["Art. 19 Abs. 3 VIntA"]


def test_whether_a_supplement_is_needed_is_cited_as_of_the_first_day():
    law = LAW.with_value(parameters.INITIAL_INTEGRATION, False, during=DateRange.of_years(2027), because="if")
    found = kip.allowed_steps(life(kip.KIP_3, *KIP_3), on=date(2026, 1, 1), law=law)
    assert cited(found, "supplement") == cited(found.under(LAW), "supplement")
