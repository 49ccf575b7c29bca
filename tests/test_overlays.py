"""Named changes of law, and the difference of two laws."""

import pickle
from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, Overlay, ReadingChange, ValueChange, parameters, questions
from kipcore.cantons import zurich
from tests.laws import laws

OPEN = DateRange(date(2028, 1, 1), None)
TWENTY = ValueChange(parameters.FLAT_RATE, Chf(20_000), during=OPEN, because="what if")
WHOLE = ReadingChange(questions.PARITY_TEST, "per programme")
ASSUMED = ["It is assumed."]
OFFICIAL = kip.Source(certainty=kip.Certainty.OFFICIAL, title="a circular")
FIVE = {"in_force": date(2028, 1, 1), "refugees_too": False}


# --- overlays ---------------------------------------------------------------------------------------


def test_an_overlay_does_what_the_law_does_by_hand_under_its_own_name():
    both = Overlay("both", [TWENTY, WHOLE], assumptions=ASSUMED)
    by_hand = LAW.with_value(parameters.FLAT_RATE, Chf(20_000), during=OPEN, because="what if")
    by_hand = by_hand.with_reading(questions.PARITY_TEST, "per programme", name=f"{LAW.name}, both")
    assert both.on(LAW) == by_hand
    assert both.changes == (TWENTY, WHOLE)
    assert both.assumptions == ("It is assumed.",)
    assert Overlay("both", (TWENTY, WHOLE), assumptions=tuple(ASSUMED)) == both
    assert LAW.at(parameters.FLAT_RATE, date(2028, 1, 1)).value == Chf(18_000)


def test_overlays_are_laid_one_on_another():
    one = Overlay("one", [TWENTY], assumptions=ASSUMED)
    other = Overlay("other", [WHOLE], assumptions=ASSUMED)
    assert one.on(other.on(LAW)).name == f"{LAW.name}, other, one"
    assert one.on(other.on(LAW)).hash == other.on(one.on(LAW)).hash
    assert repr(one) == "<Overlay 'one': 1 changes, 1 assumptions>"


def test_a_long_chain_of_titles_keeps_a_name_that_a_law_can_have():
    law, reading = LAW, ("per programme", "per year")
    for number in range(20):
        change = ReadingChange(questions.PARITY_TEST, reading[number % 2])
        law = Overlay(f"a rather long title, number {number}", [change], assumptions=ASSUMED).on(law)
    assert law.name.startswith("KIP 2026")
    assert law.name.endswith("number 19")


@pytest.mark.parametrize(
    "change",
    [
        ReadingChange(questions.PARITY_TEST, "per year"),
        ValueChange(parameters.FLAT_RATE, Chf(18_000), during=OPEN, because="what if"),
    ],
    ids=["reading", "value"],
)
def test_an_overlay_of_which_a_part_changes_nothing_is_refused(change):
    other = WHOLE if isinstance(change, ValueChange) else TWENTY
    for changes in ([change, other], [other, change]):
        with pytest.raises(kip.NoEffectError):
            Overlay("nothing", changes, assumptions=ASSUMED).on(LAW)
    with pytest.raises(kip.NoEffectError):
        Overlay("twice", [TWENTY], assumptions=ASSUMED).on(TWENTY.on(LAW))


def test_changes_of_one_parameter_on_other_days_stand_together():
    later = attrs.evolve(TWENTY, value=Chf(21_000), during=DateRange(date(2030, 1, 1), None))
    until = attrs.evolve(TWENTY, during=DateRange.of_years(2028, 2029))
    law = Overlay("two steps", [until, later], assumptions=ASSUMED).on(LAW)
    amounts = [law.at(parameters.FLAT_RATE, date(year, 6, 1)).value for year in (2027, 2029, 2030)]
    assert amounts == [Chf(18_000), Chf(20_000), Chf(21_000)]


# --- reforms ----------------------------------------------------------------------------------------


def admitted(status, entered=date(2023, 3, 10)):
    decision = kip.StatusDecision(status, date(2023, 9, 1), entered, applied_on=entered)
    return kip.Person([decision], assigned_on=date(2023, 4, 1))


PERSON = admitted(kip.Status.TEMPORARILY_ADMITTED_PERSON)
REFUGEE = admitted(kip.Status.TEMPORARILY_ADMITTED_REFUGEE)
STATELESS = admitted(kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON)


def end(person, law):
    return kip.reimbursement_windows(person, law=law).value[-1].during.last


@pytest.mark.parametrize("refugees_too", [True, False])
def test_oq_18__five_years_instead_of_seven_from_a_day_that_the_user_states(refugees_too):
    law = kip.shorter_reimbursement(in_force=date(2027, 1, 1), refugees_too=refugees_too).on(LAW)
    assert (end(PERSON, LAW).year, end(PERSON, law).year) == (2030, 2028)
    for other in (REFUGEE, STATELESS):
        assert end(other, LAW).year == 2030
        assert end(other, law).year == (2028 if refugees_too else 2030)


def test_oq_18__what_is_reached_already_ends_the_day_before():
    law = kip.shorter_reimbursement(in_force=date(2029, 7, 1), refugees_too=False).on(LAW)
    assert end(PERSON, law) == date(2029, 6, 30)


@given(st.dates(date(2024, 1, 1), date(2035, 1, 1)), st.integers(1, 6))
def test_oq_18__law_a_shorter_limit_never_makes_the_end_later(in_force, years):
    reform = kip.shorter_reimbursement(in_force=in_force, refugees_too=True, years=years)
    for person in (PERSON, REFUGEE, STATELESS):
        assert end(person, reform.on(LAW)) <= end(person, LAW)
    assert any(str(in_force) in assumption for assumption in reform.assumptions)
    assert all(change.is_assumed for change in reform.changes)


def test_oq_18__nothing_of_it_is_in_the_law_as_it_stands():
    for parameter in (parameters.ADMITTED_PERSON_YEARS, parameters.ADMITTED_REFUGEE_YEARS):
        entries = LAW.timeline(parameter).entries
        assert all(entry.value == 7 for entry in entries if type(entry) is kip.Cited)


def test_a_published_flat_rate_takes_precedence_in_its_year_only():
    published = kip.published_flat_rate(2026, Chf(19_100), source=OFFICIAL)
    law = published.on(LAW)
    assert kip.indexed_flat_rate(2026, law=law).value == Chf(19_100)
    assert kip.indexed_flat_rate(2025, law=law).value == kip.indexed_flat_rate(2025).value
    assert law.name == f"{LAW.name}, published flat rate 2026: CHF 19'100.00"
    assert published.assumptions == ()
    assert not published.changes[0].is_assumed
    assert OFFICIAL in kip.indexed_flat_rate(2026, law=law).sources


def test_an_assumed_flat_rate_is_never_called_published():
    assumed = kip.published_flat_rate(2026, Chf(19_100), because="what if SEM said so")
    law = assumed.on(LAW)
    assert kip.indexed_flat_rate(2026, law=law).value == Chf(19_100)
    assert law.name == f"{LAW.name}, assumed flat rate 2026: CHF 19'100.00"
    assert assumed.changes[0].is_assumed
    source = law.at(parameters.OFFICIAL_FLAT_RATE, date(2026, 5, 1)).source
    assert source.certainty is kip.Certainty.ASSUMED
    assert source.title == "what if SEM said so"


def test_the_title_of_an_overlay_is_the_reason_of_what_has_none():
    bare = ValueChange(parameters.FLAT_RATE, Chf(20_000), during=OPEN)
    assert bare.is_assumed
    reform = Overlay("what if 20 000", [bare, WHOLE])
    assert reform.assumptions == ()
    assert reform.changes == (attrs.evolve(bare, because="what if 20 000"), WHOLE)
    assert reform == pickle.loads(pickle.dumps(reform))
    source = reform.on(LAW).at(parameters.FLAT_RATE, date(2030, 1, 1)).source
    assert (source.certainty, source.title) == (kip.Certainty.ASSUMED, "what if 20 000")
    assert Overlay("what if 20 000", [TWENTY]).changes == (TWENTY,)
    published = ValueChange(parameters.FLAT_RATE, Chf(20_000), during=OPEN, source=OFFICIAL)
    assert Overlay("x", [published]).changes == (published,)
    assert not published.is_assumed
    made_up = attrs.evolve(OFFICIAL, certainty=kip.Certainty.ASSUMED, note="n")
    assert attrs.evolve(published, source=made_up).is_assumed


def test_another_distribution_in_zurich():
    reform = zurich.other_distribution(
        "half and half", during=kip.KIP_3.term, core=Fraction(3, 5), other=Fraction(1, 2)
    )
    law = reform.on(zurich.LAW)
    day = date(2025, 1, 1)
    assert law.at(zurich.parameters.RATE_CORE, day).value == Fraction(3, 5)
    assert law.at(zurich.parameters.RATE_NON_CORE, day).value == Fraction(1, 2)
    assert law.name.endswith(", half and half")
    only = zurich.other_distribution("others", during=kip.KIP_3.term, other=Fraction(1, 2))
    assert [change.parameter for change in only.changes] == [zurich.parameters.RATE_NON_CORE]
    with pytest.raises(kip.UnknownNameError):
        reform.on(LAW)


# --- what two laws say differently ------------------------------------------------------------------


def said(law, parameter, day):
    """What a law says of a day, as far as it counts."""
    try:
        cited = law.at(parameter, day)
    except kip.KipError as error:
        return "nothing" if isinstance(error, kip.OutsideRangeError | kip.UnknownNameError) else "not known"
    return cited.value, cited.source.citation, cited.source.certainty


def stated(entry):
    if entry is None:
        return "nothing"
    if type(entry) is kip.Unknown:
        return "not known"
    return entry.value, entry.source.citation, entry.source.certainty


def mirrored(change):
    return attrs.evolve(change, before=change.after, after=change.before)


def laid_on(law, changes):
    """A law with the changes that a difference lists."""
    left = list(changes)
    for _ in range(2 * len(left)):
        if not left:
            break
        change = left.pop(0)
        if isinstance(change.subject, kip.Question):
            law = law.with_reading(change.subject, change.after.name)
            continue
        facts = {"during": change.during, "source": change.after.source}
        try:
            law = law.with_value(change.subject, change.after.value, **facts)
        except kip.InvalidValueError:  # joins what a later change of the list adds
            left.append(change)
    assert not left
    return law


@given(laws())
def test_law_a_law_says_the_same_as_itself(law):
    assert kip.diff(law, law).changes == ()
    again = attrs.evolve(law, timelines=law.timelines[::-1], readings=law.readings[::-1], name="other")
    assert kip.diff(law, again).changes == ()


@given(laws(), laws())
def test_law_the_difference_is_the_mirror_of_its_mirror(one, other):
    there, back = kip.diff(one, other), kip.diff(other, one)
    assert tuple(map(mirrored, there.changes)) == back.changes


@given(laws())
def test_law_the_changes_make_of_one_law_the_other(law):
    changes = kip.diff(LAW, law).changes
    assert kip.diff(laid_on(LAW, changes), law).changes == ()


@given(laws(), laws())
def test_law_a_difference_is_a_difference_of_content(one, other):
    assert (one.hash == other.hash) <= (not kip.diff(one, other).changes)
    assert bool(kip.diff(one, other).changes) <= (one.hash != other.hash)


@given(laws(), laws())
def test_on_each_day_of_a_change_both_laws_say_what_it_says_and_beside_it_something_else(one, other):
    for change in kip.diff(one, other).changes:
        if change.during is None:
            assert (
                one.reading(change.subject) == change.before != change.after == other.reading(change.subject)
            )
            continue
        for day in (change.during.first or date.min, change.during.last or date.max):
            assert said(one, change.subject, day) == stated(change.before)
            assert said(other, change.subject, day) == stated(change.after)
            assert stated(change.before) != stated(change.after)
        for day in (change.during.day_before(), change.during.day_after()):
            if day is not None:
                there = said(one, change.subject, day), said(other, change.subject, day)
                assert there != (stated(change.before), stated(change.after))


@given(laws(), st.sampled_from(kip.LANGUAGES))
def test_every_difference_can_be_told(law, language):
    for difference in (kip.diff(LAW, law), kip.diff(law, LAW)):
        text = difference.explain(language)
        assert max(map(len, text.splitlines())) <= 110
        assert text.count("→") >= len(difference.changes)
        assert "None" not in text
        page = difference.html(language)
        assert page.startswith(f'<div class="kipcore-law-difference" lang="{language}">')


def test_what_only_one_law_has_stands_against_nothing():
    there = kip.diff(LAW, zurich.LAW)
    own = [change for change in there.changes if isinstance(change.subject, kip.Question)]
    assert {change.key for change in own} == {question.key for question, _ in zurich.LAW.readings} - {
        question.key for question, _ in LAW.readings
    }
    assert {change.before for change in there.changes} == {None}
    assert {change.after for change in kip.diff(zurich.LAW, LAW).changes} == {None}
    assert len({there.explain(language) for language in kip.LANGUAGES}) == 4
    rates = [change for change in there.changes if change.subject == zurich.parameters.RATE_NON_CORE]
    assert [str(change.during) for change in rates] == [
        str(kip.KIP_1.term),
        "2018-01-01..2023-12-31",  # declared as not known is not the same as nothing
        str(kip.KIP_3.term),
    ]


def test_a_stretch_that_is_split_by_an_entry_is_one_change():
    law = LAW.with_value(
        parameters.FLAT_RATE, Chf(19_000), during=DateRange.of_years(2028), because="what if"
    )
    law = law.with_value(
        parameters.FLAT_RATE, Chf(19_000), during=DateRange.of_years(2029), because="what if"
    )
    (change,) = kip.diff(LAW, law).changes
    assert str(change.during) == "2028-01-01..2029-12-31"
    assert str(change.before.during) == str(change.after.during) == str(change.during)


def test_parameters_come_before_questions_each_by_key():
    law = WHOLE.on(TWENTY.on(LAW)).with_reading(questions.FAMILY_DECISIONS, "own decisions only")
    law = kip.shorter_reimbursement(**FIVE).on(law)
    assert [change.key for change in kip.diff(LAW, law).changes] == [
        "admitted_person_years",
        "integration_flat_rate",
        "family_decisions",
        "parity_test",
    ]


def test_the_example_of_five_years():
    law = kip.shorter_reimbursement(**FIVE).on(LAW)
    (change,) = kip.diff(LAW, law).changes
    assert change.label["de"].startswith("Längste Vergütung für vorläufig Aufgenommene")
    assert [str(citation) for citation in change.citations] == ["Art. 20 Abs. 1 Bst. d AsylV 2"]
    text = " ".join(kip.diff(LAW, law).explain("en").replace("│", "").split())
    assert (
        "Longest reimbursement for temporarily admitted persons, since entry, in years, from 1 January"
        in text
    )
    assert "2028: 7 → 5." in text
    assert "Before: Art. 20 para. 1 let. d AsylV 2; statute text read." in text
    assert "After: Entlastungspaket 27: 5 years from 2028-01-01, not refugees; assumption." in text


def test_a_value_put_where_nothing_was_known():
    law = LAW.with_value(parameters.FLAT_RATE, Chf(5_000), during=DateRange.of_years(2015), because="what if")
    (change,) = kip.diff(LAW, law).changes
    assert type(change.before) is kip.Unknown
    assert "not known → CHF 5'000.00" in kip.diff(LAW, law).explain("en")
    assert "inconnu" in kip.diff(LAW, law).explain("fr")
    assert change.citations == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "→ Art. 99 VIntA."),
        ("fr", "→ art. 99 OIE."),
        ("it", "→ art. 99 OIntS."),
        ("en", "→ Art. 99 VIntA."),
    ],
)
def test_a_provision_is_cited_as_the_language_cites_it(language, words):
    provision = kip.Citation(kip.VINTA, "99")
    law = LAW.with_value(parameters.ASYLUM_WINDOW, provision, during=OPEN, because="what if")
    assert words in " ".join(kip.diff(LAW, law).explain(language).replace("│", "").split())


def test_a_difference_is_short_for_the_console():
    assert repr(kip.diff(LAW, LAW)) == f"<LawDifference {LAW.name!r} and {LAW.name!r}: 0 changes>"
    (change,) = kip.diff(LAW, WHOLE.on(LAW)).changes
    assert change.citations == questions.PARITY_TEST.citations
    assert change.label == questions.PARITY_TEST.text


def test_a_source_alone_is_a_difference_and_a_name_is_none():
    derived = LAW.at(parameters.FLAT_RATE, date(2018, 6, 1))
    law = LAW.with_value(
        parameters.FLAT_RATE, derived.value, during=DateRange.of_years(2018), source=OFFICIAL
    )
    (change,) = kip.diff(LAW, law).changes
    assert change.before.value == change.after.value
    assert kip.diff(LAW, attrs.evolve(LAW, name="other")).changes == ()


def test_what_users_write_is_escaped():
    law = LAW.with_reading(questions.PARITY_TEST, "per programme", name="<script>")
    page = kip.diff(LAW, law)._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert str(kip.diff(LAW, law)) == kip.diff(LAW, law).explain("de")
    for ask in (kip.diff(LAW, law).explain, kip.diff(LAW, LAW).html):
        with pytest.raises(kip.UnknownNameError):
            ask("rm")


# --- bad input --------------------------------------------------------------------------------------

WRONG, INVALID, NAME = kip.WrongTypeError, kip.InvalidValueError, kip.UnknownNameError
LATER = TWENTY.during.first + timedelta(400)
YEARS = parameters.ADMITTED_PERSON_YEARS
BAD = {
    "a parameter": (lambda: ValueChange("flat rate", Chf(1), during=OPEN, because="x"), WRONG),
    "a value": (lambda: ValueChange(parameters.FLAT_RATE, 20_000, during=OPEN, because="x"), WRONG),
    "out of bounds": (lambda: ValueChange(parameters.FLAT_RATE, Chf(-1), during=OPEN, because="x"), INVALID),
    "a day": (lambda: ValueChange(parameters.FLAT_RATE, Chf(1), during=LATER, because="x"), WRONG),
    "no reason": (lambda: ValueChange(parameters.FLAT_RATE, Chf(1), during=OPEN).on(LAW), INVALID),
    "two reasons": (lambda: attrs.evolve(TWENTY, source=OFFICIAL), INVALID),
    "a reason": (lambda: attrs.evolve(TWENTY, because=5), WRONG),
    "a source": (lambda: attrs.evolve(TWENTY, because=None, source="SEM"), WRONG),
    "a question": (lambda: ReadingChange("parity_test", "per programme"), WRONG),
    "a reading": (lambda: ReadingChange(questions.PARITY_TEST, "per decade"), NAME),
    "a law of a value": (lambda: TWENTY.on("law"), WRONG),
    "a law of a reading": (lambda: WHOLE.on(None), WRONG),
    "a law of an overlay": (lambda: Overlay("x", [WHOLE], assumptions=ASSUMED).on(None), WRONG),
    "a title": (lambda: Overlay(5, [WHOLE], assumptions=ASSUMED), WRONG),
    "an empty title": (lambda: Overlay("", [WHOLE], assumptions=ASSUMED), INVALID),
    "no list": (lambda: Overlay("x", WHOLE, assumptions=ASSUMED), WRONG),
    "no changes": (lambda: Overlay("x", [], assumptions=ASSUMED), INVALID),
    "a change": (lambda: Overlay("x", [OFFICIAL], assumptions=ASSUMED), WRONG),
    "assumptions": (lambda: Overlay("x", [WHOLE], assumptions="assumed"), WRONG),
    "an assumption": (lambda: Overlay("x", [WHOLE], assumptions=[5]), WRONG),
    "an empty assumption": (lambda: Overlay("x", [WHOLE], assumptions=[""]), INVALID),
    "a question twice": (lambda: Overlay("x", [WHOLE, TWENTY, WHOLE], assumptions=ASSUMED), INVALID),
    "a day twice": (
        lambda: Overlay(
            "x", [TWENTY, attrs.evolve(TWENTY, during=DateRange(LATER, None))], assumptions=ASSUMED
        ),
        INVALID,
    ),
    "in force": (lambda: kip.shorter_reimbursement(in_force=2028, refugees_too=True), WRONG),
    "refugees": (lambda: kip.shorter_reimbursement(in_force=LATER, refugees_too=None), WRONG),
    "years": (lambda: kip.shorter_reimbursement(**FIVE, years=0), INVALID),
    "years of text": (lambda: kip.shorter_reimbursement(**FIVE, years="5"), WRONG),
    "a year": (lambda: kip.published_flat_rate("2027", Chf(1), source=OFFICIAL), WRONG),
    "an amount": (lambda: kip.published_flat_rate(2027, 19_100, source=OFFICIAL), WRONG),
    "a publication": (lambda: kip.published_flat_rate(2027, Chf(1), source="SEM"), WRONG),
    "neither source nor reason": (lambda: kip.published_flat_rate(2027, Chf(1)), INVALID),
    "a source and a reason": (
        lambda: kip.published_flat_rate(2027, Chf(1), source=OFFICIAL, because="x"),
        INVALID,
    ),
    "an assumption without words": (lambda: kip.published_flat_rate(2027, Chf(1), because=" "), INVALID),
    "an assumed publication": (
        lambda: kip.published_flat_rate(
            2027, Chf(1), source=kip.Source(certainty=kip.Certainty.ASSUMED, title="t", note="n")
        ),
        INVALID,
    ),
    "no rate": (lambda: zurich.other_distribution("x", during=OPEN), INVALID),
    "a rate": (lambda: zurich.other_distribution("x", during=OPEN, core=0.5), WRONG),
    "a rate above one": (lambda: zurich.other_distribution("x", during=OPEN, other=Fraction(2)), INVALID),
    "days": (lambda: zurich.other_distribution("x", during=2026, other=Fraction(1, 2)), WRONG),
    "before": (lambda: kip.diff(None, LAW), WRONG),
    "after": (lambda: kip.diff(LAW, "law"), WRONG),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    make, error = BAD[name]
    with pytest.raises(error) as caught:
        make()
    assert caught.value.remedy
