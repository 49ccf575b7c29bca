"""On which open questions an answer depends: nothing told that is not so, and nothing missed."""

from html import unescape
from itertools import combinations, product
from math import prod

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, questions
from tests.findings import FINDINGS
from tests.findings.credit import CANTON_ONLY, PROGRAMME, ZH

PARITY = FINDINGS["parity binds"]
MANY_QUESTIONS = max(FINDINGS.values(), key=lambda finding: len(finding.rule.questions))


def asked(found, choice):
    """The plain answer under some readings, asked from scratch; of an error what it says."""
    law = found.law
    for question, reading in choice:
        law = law.with_reading(question, reading.name)
    try:
        again = found.rule.function(**found.inputs, law=law)
    except kip.KipError as error:
        return str(error)
    return again.value, again.bindings


def other_readings(found, size=1):
    others = [
        [(question, reading) for reading in question.readings if reading != found.law.reading(question)]
        for question in found.rule.questions
    ]
    return [choice for several in combinations(others, size) for choice in product(*several)]


def told(dependence):
    if dependence.error is not None:
        assert dependence.finding is dependence.value is dependence.difference is None
        return str(dependence.error)
    assert dependence.value == dependence.finding.value
    return dependence.finding.value, dependence.finding.bindings


@pytest.mark.parametrize("name", [name for name, found in FINDINGS.items() if found.rule.questions])
def test_each_reading_that_changes_the_answer_is_told_and_no_other(name):
    found = FINDINGS[name]
    base = asked(found, ())
    expected = {choice: asked(found, choice) for choice in other_readings(found)}
    expected = {choice: answer for choice, answer in expected.items() if answer != base}
    assert {d.readings: told(d) for d in kip.depends_on(found)} == expected


def test_a_finding_of_a_rule_without_questions_depends_on_none():
    for found in FINDINGS.values():
        if not found.rule.questions:
            assert kip.depends_on(found) == kip.depends_on(found, at_once=3)
            assert list(kip.depends_on(found)) == []


@settings(max_examples=30)
@given(st.sampled_from([f for f in FINDINGS.values() if 2 <= len(f.rule.questions) <= 5]), st.integers(2, 3))
def test_a_combination_is_told_if_none_of_its_parts_says_the_same(found, at_once):
    expected = {}
    for size in range(1, at_once + 1):
        for choice in other_readings(found, size):
            answer = asked(found, choice)
            parts = (part for fewer in range(size) for part in combinations(choice, fewer))
            if all(asked(found, part) != answer for part in parts):
                expected[choice] = answer
    dependences = kip.depends_on(found, at_once=at_once)
    assert {d.readings: told(d) for d in dependences} == expected
    assert [d.readings for d in dependences] == list(expected)


def test_two_readings_together_may_say_what_neither_says():
    """Own funds of 3, 8, 3 and 3 francs against 5 a year: 14 by year, 17 over the programme; without those
    of the municipalities, one a year, 11 and 13."""
    low = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(5))
    own = {
        year: kip.OwnFunds(canton=Chf(7 if year == 2015 else 2), municipalities=Chf(1)) for year in low.years
    }
    found = kip.programme_contribution(low, own=own)
    assert found.value == Chf(14)
    one, two = kip.depends_on(found), kip.depends_on(found, at_once=2)
    assert [(len(d.readings), d.value) for d in one] == [(1, Chf(11)), (1, Chf(17))]
    assert two[:2] == one
    assert [(len(d.readings), d.value) for d in two[2:]] == [(2, Chf(13))]
    assert kip.depends_on(PARITY, at_once=2) == kip.depends_on(PARITY)  # no answer is no answer


def test_a_dependence_carries_the_difference_and_its_reasons():
    found = kip.federal_contribution(ZH, year=2015, canton=Chf(4), municipalities=Chf(1))
    canton_only, per_programme = kip.depends_on(found)
    assert repr(canton_only) == (
        "<Dependence municipal_funds, canton only: CHF 5.00, parity binds → CHF 4.00, parity binds>"
    )
    assert canton_only.difference == kip.compare(found, found.under(CANTON_ONLY))
    assert canton_only.difference.change == Chf(-1)
    assert str(canton_only) == canton_only.difference.explain("de")
    assert canton_only.explain("fr") == canton_only.difference.explain("fr")
    assert repr(per_programme) == (
        "<Dependence parity_test, per programme: CHF 5.00, parity binds → no answer, UndecidableError on year>"
    )
    assert type(per_programme.error) is kip.UndecidableError
    assert per_programme.error.__traceback__ is None


@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_a_missing_answer_is_said_in_every_language(language):
    dependence = kip.depends_on(PARITY)[1]
    text = dependence.explain(language)
    assert max(map(len, text.splitlines())) <= 100
    assert PARITY.rule.title[language] in " ".join(text.split())
    assert "ask programme_contribution" in " ".join(text.replace("│", "").split())
    assert "{" not in text
    assert len({dependence.explain(other) for other in kip.LANGUAGES}) == 4
    with pytest.raises(kip.UnknownNameError):
        dependence.explain("rm")


def test_the_limit_that_binds_is_part_of_the_answer():
    """With the canton alone at the maximum, the same is paid but own funds bind as well."""
    found = kip.federal_contribution(ZH, year=2015, canton=Chf(6_500_000), municipalities=Chf(1))
    (canton_only, _) = kip.depends_on(found)
    assert canton_only.value == found.value
    assert found.bindings == (kip.Limit.CEILING,)
    assert canton_only.finding.bindings == (kip.Limit.CEILING, kip.Limit.PARITY)
    assert canton_only.difference.change == Chf(0)


def test_another_way_of_explaining_is_no_dependence():
    found = kip.federal_contribution(ZH, year=2015, canton=Chf(4), municipalities=Chf(0))
    assert questions.MUNICIPAL_FUNDS in dict(found.questions)
    assert [d.readings[0][0] for d in kip.depends_on(found)] == [questions.PARITY_TEST]


def test_it_starts_from_the_reading_that_was_chosen():
    (back,) = kip.depends_on(
        kip.federal_contribution(ZH, year=2015, canton=Chf(4), municipalities=Chf(1), law=CANTON_ONLY)
    )[:1]
    assert back.readings == ((questions.MUNICIPAL_FUNDS, questions.MUNICIPAL_FUNDS.default),)
    assert back.value == Chf(5)
    assert PROGRAMME.reading(questions.PARITY_TEST) != LAW.reading(questions.PARITY_TEST)


def test_a_question_that_the_law_lacks_is_not_asked():
    bare = attrs.evolve(LAW, readings=tuple(p for p in LAW.readings if p[0] != questions.FAMILY_DECISIONS))
    found = next(
        f.under(bare) for f in FINDINGS.values() if f.rule.name == "nominal_flat_rate" and f.law is LAW
    )
    assert questions.FAMILY_DECISIONS in found.rule.questions
    assert all(d.readings[0][0] != questions.FAMILY_DECISIONS for d in kip.depends_on(found))


def test_dependences_are_a_sequence():
    found = kip.depends_on(PARITY)
    first, second = found
    assert len(found) == 2
    assert found[0] == first
    assert found[-1] == second
    assert found[1:] == kip.Dependences(PARITY, (second,)) != found
    assert repr(found) == "<Dependences of federal_contribution: 2 readings of municipal_funds, parity_test>"
    assert repr(found[:0]) == "<Dependences of federal_contribution: 0 readings of no question>"
    assert str(found) == found.explain("de")
    assert found._repr_html_() == found.html("de")


def test_dependences_are_rows_for_a_dataframe():
    one, two = kip.depends_on(PARITY).rows()
    assert list(one) == list(two) == ["question", "reading", "value_rappen", "binding", "error"]
    assert (one["question"], one["reading"]) == ("municipal_funds", "canton only")
    canton_only = PARITY.under(CANTON_ONLY)
    assert (one["value_rappen"], one["binding"]) == (canton_only.value.rappen, canton_only.binding.value)
    assert one["error"] is two["value_rappen"] is two["binding"] is None
    assert "ask programme_contribution" in two["error"]


def test_a_row_of_two_readings_at_once_names_both():
    low = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(5))
    own = {
        year: kip.OwnFunds(canton=Chf(7 if year == 2015 else 2), municipalities=Chf(1)) for year in low.years
    }
    *_, last = kip.depends_on(kip.programme_contribution(low, own=own), at_once=2).rows()
    assert last["value_rappen"] == 1300
    assert set(last["question"].split("; ")) == {"municipal_funds", "parity_test"}
    assert set(last["reading"].split("; ")) == {"canton only", "per programme"}


def test_what_would_take_all_day_is_refused_with_its_number():
    others = [len(question.readings) - 1 for question in MANY_QUESTIONS.rule.questions]
    with pytest.raises(kip.InvalidValueError, match=f"at most, not {prod(1 + n for n in others) - 1};"):
        kip.depends_on(MANY_QUESTIONS, at_once=100)


@pytest.mark.parametrize(
    "name", ["parity binds", *[n for n, f in FINDINGS.items() if not f.rule.questions][:1]]
)
@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_dependences_are_said_in_every_language(name, language):
    found = kip.depends_on(FINDINGS[name])
    text, page = found.explain(language), unescape(found.html(language)).replace("\u00a0", " ")
    plain = " ".join(text.replace("│", "").split())
    assert max(map(len, text.splitlines())) <= 100
    assert "{" not in text
    assert plain.startswith(found.asked.rule.title[language])
    assert text.count("─ ") == len(found)
    assert page.count("<tr>") == 2 + len(found)
    for one in found:
        for limit in one.finding.bindings if one.finding else ():
            assert f", {limit.label[language]}." in plain
            assert f"<td>{limit.label[language]}</td>" in page
        for question, reading in one.readings:
            for told in (plain, page):
                assert question.text[language] in told
                assert reading.text[language] in told
    assert len({found.explain(other) for other in kip.LANGUAGES}) == 4
    for tell in (found.explain, found.html):
        with pytest.raises(kip.UnknownNameError):
            tell("rm")


def test_errors_that_say_the_same_are_equal():
    first, second = kip.depends_on(PARITY)[1], kip.depends_on(PARITY)[1]
    assert first.error is not second.error
    assert first == second
    assert hash(first) == hash(second)


@pytest.mark.parametrize(
    ("ask", "error"),
    [
        (lambda: kip.depends_on(PARITY.value), kip.WrongTypeError),
        (lambda: kip.depends_on(kip.parity), kip.WrongTypeError),
        (lambda: kip.depends_on(PARITY, at_once=True), kip.WrongTypeError),
        (lambda: kip.depends_on(PARITY, at_once=0), kip.InvalidValueError),
        (lambda: kip.depends_on(PARITY, at_once=101), kip.InvalidValueError),
        (lambda: kip.depends_on(MANY_QUESTIONS, at_once=100), kip.InvalidValueError),
    ],
)
def test_bad_input(ask, error):
    with pytest.raises(error):
        ask()
