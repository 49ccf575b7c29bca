"""Law as a value: cited, without holes, changed only into a new one."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, Cited, DateRange, Text, Timeline, Unknown, parameters, questions
from tests.books import BOOKS, CANTONAL
from tests.strategies import any_day, money, ranges

SOURCE = kip.Source(certainty=kip.Certainty.PRESS, title="t")
TEXT = Text("a", "b", "c", "d")
P = kip.Parameter("p", Chf, TEXT)
EVERY = [getattr(parameters, name) for name in parameters.__all__]
QUESTIONS = [getattr(questions, name) for name in questions.__all__]
TIMELINES = [timeline for book in BOOKS for timeline in book.own_timelines]


def cited(first, last, francs=1):
    return Cited(Chf(francs), DateRange(first, last), SOURCE)


def day(month, number):
    return date(2020, month, number)


# --- the law we ship ------------------------------------------------------------------------------


def test_the_law_has_every_parameter_and_every_question():
    for book in CANTONAL:
        for part, own in (
            ("parameters", [timeline.parameter for timeline in book.own_timelines]),
            ("questions", [question for question, _ in book.own_readings]),
        ):
            if hasattr(book.home, part):
                room = getattr(book.home, part)
                offered = [getattr(room, name) for name in room.__all__]
                assert sorted(known.key for known in offered) == sorted(known.key for known in own)
        assert all(reading == question.default for question, reading in book.own_readings)
    assert {timeline.parameter for timeline in LAW.timelines} == set(EVERY)
    assert {question for question, _ in LAW.readings} == set(QUESTIONS)
    assert all(LAW.reading(question) == question.default for question in QUESTIONS)


NEVER_KNOWN = {parameters.OFFICIAL_FLAT_RATE}  # named as unknown: whoever finds one supplies it


@pytest.mark.parametrize("timeline", TIMELINES, ids=lambda timeline: timeline.parameter.key)
def test_every_value_has_a_source_and_none_is_assumed(timeline):
    known = [entry for entry in timeline.entries if isinstance(entry, Cited)]
    assert known or timeline.parameter in NEVER_KNOWN
    for entry in known:
        assert entry.source.certainty is not kip.Certainty.ASSUMED
        assert entry.source.citation is not None or entry.source.url
        if entry.source.certainty is not kip.Certainty.STATUTE:
            plain = {kip.Certainty.PRESS, kip.Certainty.OFFICIAL, kip.Certainty.COMMUNAL}
            assert entry.source.note or entry.source.certainty in plain


@pytest.mark.parametrize(
    ("on", "francs"),
    [
        (date(2016, 1, 1), 6_000),
        (date(2018, 12, 31), 6_000),
        (date(2019, 1, 1), 6_000),
        (date(2019, 4, 30), 6_000),
        (date(2019, 5, 1), 18_000),
        (date(2030, 1, 1), 18_000),
    ],
)
def test_vinta_15_1a__fin_09__the_flat_rate_in_force(on, francs):
    """VIntA 15(1): 18 000 in force since 1 May 2019; before it 6000 (VINTA-15-1a, OLD-18-amt)."""
    assert LAW.at(parameters.FLAT_RATE, on).value == Chf(francs)


def test_what_is_not_known_is_said_to_be_unknown():
    with pytest.raises(kip.NotKnownError, match=r"with_value") as caught:
        LAW.at(parameters.FLAT_RATE, date(2015, 12, 31))
    assert caught.value.name == "integration_flat_rate"
    assert caught.value.value == date(2015, 12, 31)
    assert "2016-01-01.." in caught.value.allowed


def test_outside_the_validity_the_error_names_parameter_day_and_range():
    with pytest.raises(kip.OutsideRangeError, match=r"parity_ratio.*2013, 12, 31.*2014-01-01\.\."):
        LAW.at(parameters.PARITY_RATIO, date(2013, 12, 31))


@pytest.mark.parametrize(("on", "allowed"), [(date(2025, 11, 30), False), (date(2025, 12, 1), True)])
def test_vinta_14_2b__extension_since_1_december_2025(on, allowed):
    """VIntA 14(2), AS 2025 670: 'laufende Programmvereinbarungen können verlängert werden'."""
    assert LAW.at(parameters.EXTENSION_ALLOWED, on).value is allowed


@pytest.mark.parametrize(("on", "reduced"), [(date(2023, 2, 28), False), (date(2023, 3, 1), True)])
def test_reduction_by_programme_s_since_1_march_2023(on, reduced):
    """VIntA 15(2bis), AS 2023 46, without reach back."""
    assert LAW.at(parameters.REDUCED_BY_PROGRAMME_S, on).value is reduced


@pytest.mark.parametrize(
    ("on", "basis"), [(date(2018, 12, 31), "Art. 55 AuG"), (date(2019, 1, 1), "Art. 58 Abs. 3 AIG")]
)
def test_aug_55__aug_55_14__vinta_31__the_legal_basis_changed_with_2019(on, basis):
    assert str(LAW.at(parameters.CREDIT_BASIS, on).value) == basis


def test_the_content_of_the_law_is_recorded():
    """A number never changes silently: whoever changes one changes this hash, and the law's name."""
    assert (LAW.name, LAW.hash[:16]) == ("KIP 2026.2", "d4fd51acf4b4a6a6")


def test_the_content_of_the_law_of_each_canton_is_recorded():
    """Of a canton's law, what it adds is recorded, so that a federal change leaves these as they are."""
    found = {}
    for book in CANTONAL:
        own = kip.Law(book.name, tuple(book.own_timelines), tuple(book.own_readings))
        found[book.home.LAW.name.removeprefix(f"{LAW.name}, ")] = own.hash[:16]
    assert found == {
        "Appenzell Ausserrhoden 2026.1": "ee36ff913d0567ee",
        "Appenzell Innerrhoden 2026.1": "507288992fe8990b",
        "Basel-Landschaft 2026.1": "db1240f7fad04f53",
        "Bern 2026.1": "8edd484b19ced243",
        "Glarus 2026.1": "8c28535f21ec42fa",
        "Luzern 2026.1": "0c288c5909fe59db",
        "St. Gallen 2026.1": "53a8dee9dcdea5e7",
        "Thurgau 2026.1": "e3d6ca26af9ce0f5",
        "Zürich 2026.1": "4e95a4f34568bc64",
    }


# --- timelines ------------------------------------------------------------------------------------


def test_a_timeline_refuses_what_overlaps_is_unsorted_or_has_an_undeclared_gap():
    a, b = cited(day(1, 1), day(1, 31)), cited(day(2, 1), None)
    assert Timeline(P, (a, b)).at(day(1, 31)).value == Chf(1)
    for wrong in (
        (b, a),  # unsorted
        (cited(day(1, 1), day(2, 1)), b),  # overlap
        (cited(day(1, 1), day(1, 30)), b),  # gap of a day
        (cited(day(1, 1), None), b),  # after an open end
        (a, cited(None, day(3, 1))),  # an open beginning inside
        (a, a),
    ):
        with pytest.raises(kip.InvalidValueError, match="declare a gap as Unknown"):
            Timeline(P, wrong)
    declared = Timeline(P, (cited(day(1, 1), day(1, 30)), Unknown(DateRange(day(1, 31), day(1, 31)), "x"), b))
    assert [str(stretch) for stretch in declared.known] == ["2020-01-01..2020-01-30", "2020-02-01.."]
    with pytest.raises(kip.NotKnownError, match=r"2020-01-01\.\.2020-01-30, 2020-02-01\.\."):
        declared.at(day(1, 31))
    with pytest.raises(kip.NotKnownError):
        declared.at(day(1, 31))


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Timeline("p", (cited(None, None),)), kip.WrongTypeError),
        (lambda: Timeline(P, [cited(None, None)]), kip.WrongTypeError),
        (lambda: Timeline(P, ()), kip.InvalidValueError),
        (lambda: Timeline(P, (Chf(1),)), kip.WrongTypeError),
        (lambda: Timeline(P, (Cited(1, DateRange(None, None), SOURCE),)), kip.WrongTypeError),
        (lambda: Cited(Chf(1), "always", SOURCE), kip.WrongTypeError),
        (lambda: Cited(Chf(1), DateRange(None, None), None), kip.WrongTypeError),
        (lambda: Unknown("always", "x"), kip.WrongTypeError),
        (lambda: Unknown(DateRange(None, None), ""), kip.InvalidValueError),
        (lambda: kip.Parameter("", Chf, TEXT), kip.InvalidValueError),
        (lambda: kip.Parameter("p", "Chf", TEXT), kip.WrongTypeError),
        (lambda: kip.Parameter("p", Chf, "p"), kip.WrongTypeError),
        (lambda: Timeline(P, (cited(None, None),)).at("2020"), kip.WrongTypeError),
        (lambda: Timeline(P, (Unknown(DateRange(None, None), "x"),)).at(day(1, 1)), kip.NotKnownError),
        (lambda: kip.Parameter("p", Chf, TEXT, least=0), kip.WrongTypeError),
        (lambda: Cited([1], DateRange(None, None), SOURCE), kip.WrongTypeError),
        (lambda: LAW.throughout(parameters.PARITY_RATIO, 2014), kip.WrongTypeError),
        (
            lambda: LAW.with_value(parameters.FLAT_RATE, Chf(1), during=DateRange.of_years(2025), because=""),
            kip.InvalidValueError,
        ),
        (
            lambda: LAW.with_value(
                parameters.FLAT_RATE, Chf(1), during=DateRange.of_years(2025), because="x", name=0
            ),
            kip.WrongTypeError,
        ),
        (lambda: kip.Reading("", TEXT), kip.InvalidValueError),
        (lambda: kip.Reading("a", "b"), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, key=1), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, text="x"), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, readings=[]), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, readings=("a", "b")), kip.WrongTypeError),
        (
            lambda: attrs.evolve(questions.PARITY_TEST, readings=questions.PARITY_TEST.readings[:1]),
            kip.InvalidValueError,
        ),
        (
            lambda: attrs.evolve(questions.PARITY_TEST, readings=questions.PARITY_TEST.readings[:1] * 2),
            kip.InvalidValueError,
        ),
        (lambda: attrs.evolve(questions.PARITY_TEST, reason="x"), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, citations=[]), kip.WrongTypeError),
        (lambda: attrs.evolve(questions.PARITY_TEST, citations=("x",)), kip.WrongTypeError),
        (lambda: questions.PARITY_TEST.reading("both"), kip.UnknownNameError),
        (lambda: attrs.evolve(LAW, name=""), kip.InvalidValueError),
        (lambda: attrs.evolve(LAW, timelines=[]), kip.WrongTypeError),
        (lambda: attrs.evolve(LAW, timelines=("x",)), kip.WrongTypeError),
        (lambda: attrs.evolve(LAW, readings=[]), kip.WrongTypeError),
        (lambda: attrs.evolve(LAW, readings=("x",)), kip.InvalidValueError),
        (
            lambda: attrs.evolve(LAW, readings=((questions.PARITY_TEST, questions.MUNICIPAL_FUNDS.default),)),
            kip.InvalidValueError,
        ),
        (lambda: attrs.evolve(LAW, timelines=LAW.timelines[:1] * 2), kip.InvalidValueError),
        (lambda: LAW.at("integration_flat_rate", day(1, 1)), kip.WrongTypeError),
        (lambda: LAW.at(parameters.FLAT_RATE, "2020"), kip.WrongTypeError),
        (lambda: LAW.at(P, day(1, 1)), kip.UnknownNameError),
        (lambda: LAW.reading("parity_test"), kip.WrongTypeError),
        (lambda: attrs.evolve(LAW, readings=()).reading(questions.PARITY_TEST), kip.UnknownNameError),
        (lambda: LAW.with_reading(questions.PARITY_TEST, "never"), kip.UnknownNameError),
    ],
)
def test_bad_parts_of_a_law_are_refused(make, error):
    with pytest.raises(error):
        make()


@pytest.mark.parametrize(
    ("ask", "what"),
    [
        (lambda: LAW.timeline(P), f"parameter: got {P.key!r}"),
        (
            lambda: attrs.evolve(LAW, readings=()).reading(questions.PARITY_TEST),
            "question: got 'parity_test'",
        ),
    ],
)
def test_a_law_that_lacks_a_part_is_named_and_the_law_of_the_canton_is_pointed_at(ask, what):
    with pytest.raises(kip.UnknownNameError) as caught:
        ask()
    message = str(caught.value)
    assert message.startswith(what)
    assert len(message) < 300
    for part in (LAW.name, "LAW of its module", "law.extended(...)"):
        assert part in message


@pytest.mark.parametrize(
    ("parameter", "value", "remedy"),
    [
        (parameters.FLAT_RATE, 20_000, "Chf(...)"),
        (parameters.PARITY_RATIO, 60, "Fraction(9, 20) for 45 per cent"),
        (parameters.AGREEMENT_YEARS, "4", "the parameter's kind"),
    ],
)
def test_a_value_of_another_kind_is_told_what_to_write(parameter, value, remedy):
    with pytest.raises(kip.WrongTypeError) as caught:
        LAW.with_value(parameter, value, during=DateRange(day(1, 1), None), because="what if")
    assert remedy in caught.value.remedy


@given(ranges, money, any_day)
def test_a_new_value_holds_in_its_range_and_nothing_else_changes(during, value, when):
    old = Timeline(
        P,
        (
            Unknown(DateRange(None, day(1, 31)), "x"),
            cited(day(2, 1), day(2, 29), 1),
            cited(day(3, 1), None, 2),
        ),
    )
    new = old.with_value(value, during, SOURCE)
    if when in during:
        assert new.at(when).value == value
        return
    outcomes = []
    for timeline in (old, new):
        try:
            outcomes.append(timeline.at(when).value)
        except kip.NotKnownError:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


# --- changing the law -----------------------------------------------------------------------------


def test_a_law_changes_only_into_a_new_one():
    before = LAW.hash
    changed = LAW.with_value(
        parameters.FLAT_RATE, Chf(20_000), during=DateRange(date(2027, 1, 1), None), because="what if"
    )
    assert changed.at(parameters.FLAT_RATE, date(2027, 1, 1)).value == Chf(20_000)
    assert changed.at(parameters.FLAT_RATE, date(2026, 12, 31)).value == Chf(18_000)
    assert changed.at(parameters.FLAT_RATE, date(2027, 1, 1)).source.certainty is kip.Certainty.ASSUMED
    assert LAW.hash == before != changed.hash
    assert changed.name == "KIP 2026.2, integration_flat_rate: CHF 20'000.00 2027-01-01.."
    assert LAW.with_reading(questions.PARITY_TEST, "per programme", name="mine").name == "mine"


def test_a_published_value_carries_its_source():
    source = kip.Source(certainty=kip.Certainty.OFFICIAL, title="SEM: Rundschreiben")
    changed = LAW.with_value(
        parameters.FLAT_RATE, Chf(19_000), during=DateRange.of_years(2025), source=source, name="SEM 2025"
    )
    assert changed.at(parameters.FLAT_RATE, date(2025, 7, 1)).source == source
    assert changed.at(parameters.FLAT_RATE, date(2026, 1, 1)).value == Chf(18_000)
    unknown = LAW.with_value(
        parameters.FLAT_RATE, Chf(6_000), during=DateRange.of_years(2014, 2015), source=source
    )
    assert unknown.at(parameters.FLAT_RATE, date(2015, 12, 31)).value == Chf(6_000)


@pytest.mark.parametrize("both", [{}, {"because": "x", "source": SOURCE}])
def test_a_new_value_says_either_why_or_who(both):
    with pytest.raises(kip.InvalidValueError, match="say why it is assumed"):
        LAW.with_value(parameters.FLAT_RATE, Chf(1), during=DateRange.of_years(2025), **both)


def test_a_new_value_is_of_the_right_kind_and_touches_what_is_there():
    for wrong in (20_000, Fraction(1), "CHF 20000"):
        with pytest.raises(kip.WrongTypeError):
            LAW.with_value(parameters.FLAT_RATE, wrong, during=DateRange.of_years(2025), because="x")
    with pytest.raises(kip.WrongTypeError):
        LAW.with_value(parameters.FLAT_RATE, Chf(1), during=2025, because="x")
    LAW.with_value(parameters.PARITY_RATIO, Fraction(2), during=DateRange.of_years(2013), because="it joins")
    with pytest.raises(kip.InvalidValueError, match="overlaps 2014-01-01.. or joins it"):
        LAW.with_value(parameters.PARITY_RATIO, Fraction(2), during=DateRange.of_years(2010), because="x")


def test_a_what_if_that_changes_nothing_is_an_error():
    with pytest.raises(kip.NoEffectError, match="choose one of: per programme"):
        LAW.with_reading(questions.PARITY_TEST, "per year")
    for during in (DateRange.of_years(2025), DateRange(date(2019, 5, 1), None)):
        with pytest.raises(kip.NoEffectError):
            LAW.with_value(parameters.FLAT_RATE, Chf(18_000), during=during, because="x")
    with pytest.raises(kip.NoEffectError):
        LAW.with_value(
            parameters.PARITY_RATIO, Fraction(1), during=DateRange.of_years(2018, 2019), because="x"
        )
    # … but what closes an unknown stretch, or reaches further than before, is a change
    LAW.with_value(parameters.FLAT_RATE, Chf(6_000), during=DateRange.of_years(2014, 2018), because="x")
    LAW.with_value(parameters.PARITY_RATIO, Fraction(1), during=DateRange.of_years(2013, 2014), because="x")


@pytest.mark.parametrize(
    ("parameter", "wrong"),
    [
        (parameters.FLAT_RATE, Chf.from_rappen(-1)),
        (parameters.FLAT_RATE_WITHOUT_SUPPLEMENT, Chf(-1)),
        (parameters.RESETTLEMENT_FLAT_RATE, Chf(-1)),
        (parameters.PARITY_RATIO, Fraction(0)),
        (parameters.PARITY_RATIO, Fraction(-1)),
        (parameters.PARITY_RATIO, Fraction(101)),
        (parameters.AGREEMENT_YEARS, 0),
        (parameters.AGREEMENT_YEARS, 101),
    ],
)
def test_a_value_that_cannot_be_is_refused(parameter, wrong):
    with pytest.raises(kip.InvalidValueError, match="check"):
        LAW.with_value(parameter, wrong, during=DateRange(date(2026, 1, 1), None), because="x")


def test_a_published_source_for_a_derived_value_is_a_change():
    source = kip.Source(certainty=kip.Certainty.OFFICIAL, title="SEM: Rundschreiben 2018")
    year = DateRange.of_years(2018)
    confirmed = LAW.with_value(parameters.FLAT_RATE, Chf(6_000), during=year, source=source)
    assert confirmed.at(parameters.FLAT_RATE, date(2018, 7, 1)).source == source
    assert confirmed.hash != LAW.hash
    with pytest.raises(kip.NoEffectError):
        confirmed.with_value(parameters.FLAT_RATE, Chf(6_000), during=year, source=source)


def test_the_name_of_a_much_changed_law_stays_readable():
    law = LAW
    for year in range(2030, 2060):
        during = DateRange.of_years(year)
        law = law.with_value(parameters.FLAT_RATE, Chf(20_000 + year), during=during, because="index")
    assert law.name.startswith("KIP 2026.2, ")
    assert law.name.endswith("integration_flat_rate: CHF 22'059.00 2059-01-01..2059-12-31")
    assert len(law.name) <= 300
    long = attrs.evolve(LAW, name="x" * 500)
    assert len(long.with_reading(questions.PARITY_TEST, "per programme").name) <= 300


@given(st.sampled_from(QUESTIONS))
def test_there_and_back_is_the_same_law(question):
    other = question.readings[1]
    there = LAW.with_reading(question, other.name)
    back = there.with_reading(question, question.default.name)
    assert there.hash != LAW.hash == back.hash
    assert attrs.evolve(back, name=LAW.name) == LAW
    assert hash(attrs.evolve(back, name=LAW.name)) == hash(LAW)


def test_throughout_a_stretch_there_is_one_value():
    found = LAW.throughout(parameters.PARITY_RATIO, kip.KIP_2.term)
    assert [str(entry.during) for entry in found] == ["2014-01-01..2018-12-31", "2019-01-01.."]
    with pytest.raises(kip.UndecidableError, match="changes on 2019-05-01"):
        LAW.throughout(parameters.FLAT_RATE, DateRange.of_years(2019))
    with pytest.raises(kip.OutsideRangeError):
        LAW.throughout(parameters.PARITY_RATIO, DateRange.of_years(2013, 2014))
    with pytest.raises(kip.OutsideRangeError, match="both ends"):
        LAW.throughout(parameters.PARITY_RATIO, DateRange(date(2014, 1, 1), None))
    with pytest.raises(kip.NotKnownError):
        LAW.throughout(parameters.FLAT_RATE, DateRange.of_years(2015, 2016))


def test_what_is_worked_out_from_a_law_is_worked_out_once():
    calls = []

    def work_out(law):
        calls.append(law)
        return len(law.timelines)

    law = attrs.evolve(LAW, name="fresh")
    assert law.resolved[work_out] == law.resolved[work_out] == len(LAW.timelines)
    assert calls == [law]


def test_the_repr_of_a_law_is_short():
    assert repr(LAW) == f"<Law 'KIP 2026.2' {LAW.hash[:12]}>"
    assert len(LAW.content.splitlines()) == sum(len(t.entries) for t in LAW.timelines) + len(LAW.readings)
