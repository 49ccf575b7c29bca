"""Two findings side by side: the difference, its reasons, and what is no difference."""

import re
from datetime import date
from itertools import pairwise

import attrs
import pytest
from hypothesis import assume, given

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions
from kipcore.cantons import zurich
from kipcore.whatif.speech import _entries
from tests.findings import FINDINGS
from tests.findings.credit import CANTON_ONLY, HALF, USTER, ZH
from tests.laws import huge

PARITY = FINDINGS["parity binds"]
CEILING = FINDINGS["ceiling binds"]
FLAT = LAW.with_value(
    parameters.FLAT_RATE, Chf(20_000), during=DateRange(date(2027, 1, 1), None), because="what if"
)
DECIDED = kip.nominal_flat_rate(
    kip.StatusDecision(kip.Status.TEMPORARILY_ADMITTED_PERSON, date(2027, 6, 1)),
    agreement=kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3),
)


def other_readings(found):
    """The finding under each other reading of a question that its rule declares, where there is an answer."""
    for question in found.rule.questions:
        for reading in question.readings:
            if reading != found.law.reading(question):
                try:
                    yield found.under(found.law.with_reading(question, reading.name))
                except kip.KipError:
                    continue


def neighbours():
    """Pairs of findings of one rule that differ in something the rule reads."""
    by_rule = {}
    for found in FINDINGS.values():
        by_rule.setdefault(found.rule, []).append(found)
    for same in by_rule.values():
        yield from ((a, b) for a, b in pairwise(same) if a.facts != b.facts)
        yield from ((found, again) for found in same[:1] for again in other_readings(found))


PAIRS = list(neighbours())


def in_one_line(text):
    """An explanation without its lines and branches."""
    return " ".join(re.sub("[│├└─]", " ", text).split())


def said(found, language="en"):
    return in_one_line(found.explain(language))


def test_every_difference_is_said_in_four_languages():
    for before, after in PAIRS:
        found = kip.compare(before, after)
        texts = {language: found.explain(language) for language in kip.LANGUAGES}
        assert len(set(texts.values())) == 4
        for text in texts.values():
            assert "None" not in text
            assert not re.search(r"\{(?!value\} & Co)", in_one_line(text))
            assert max(map(len, text.splitlines())) <= 100
            assert LAW.name in " ".join(text.split())
        page = found.html("fr")
        assert page.count("<ul>") == page.count("</ul>") == 1
        assert "<b>" not in page
        assert '<div class="kipcore-difference" lang="fr">' in page


def test_as_a_finding_it_speaks_german_unless_asked_otherwise():
    found = kip.compare(*PAIRS[0])
    assert str(found) == found.explain() == found.explain("de")
    assert found._repr_html_() == found.html("de")
    for say in (found.explain, found.html):
        with pytest.raises(kip.UnknownNameError, match="de, fr, it, en"):
            say("rm")


def test_what_changed_is_what_is_not_the_same():
    """Facts, law, steps and questions of every pair, against the two findings themselves."""
    for before, after in PAIRS:
        found = kip.compare(before, after)
        old, new = ({s.key: s for top in f.steps for s in top.walk()} for f in (before, after))
        bare = lambda step: step and attrs.evolve(step, steps=())  # noqa: E731
        assert {c.key: (c.before, c.after) for c in found.steps} == {
            key: (bare(old.get(key)), bare(new.get(key)))
            for key in {**old, **new}
            if bare(old.get(key)) != bare(new.get(key))
        }
        changed = [c.key for c in found.steps]
        for keys in (list(old), [key for key in new if key not in old]):  # as it was read, then is read
            assert [key for key in changed if key in keys] == [key for key in keys if key in changed]
        assert {c.what: (c.before, c.after) for c in found.facts} == {
            name: (before.inputs[name], after.inputs[name])
            for name in before.inputs
            if before.inputs[name] != after.inputs[name]
        }
        assert {c.what for c in found.questions} == {q for q, _ in before.questions} ^ {
            q for q, _ in after.questions
        }
        assert all((c.before is None) != (c.after is None) for c in found.questions)
        assert found.bindings == (before.bindings, after.bindings)
        assert bool(found.facts) or bool(found.law)


def test_a_change_that_is_turned_round_is_its_negative():
    for before, after in PAIRS:
        there, back = kip.compare(before, after).change, kip.compare(after, before).change
        assert (there is None) == (back is None)
        assert there is None or there == -back
        if type(before.value) is type(after.value) is Chf:
            assert before.value + there == after.value


@given(huge, huge, huge)
def test_changes_add_up(first, second, third):
    """From here to there and on to there is from here to there at once."""
    assume(len({first, second, third}) == 3)
    a, b, c = (
        kip.federal_contribution(ZH, year=2015, canton=money, municipalities=Chf(0))
        for money in (first, second, third)
    )
    assert kip.compare(a, b).change + kip.compare(b, c).change == kip.compare(a, c).change
    assert kip.compare(a, c).change == c.value - a.value


def test_facts_and_law_compose():
    after = PARITY.given(municipalities=Chf(3)).under(HALF)
    found = kip.compare(PARITY, after)
    assert found.change == Chf(9)
    assert [(c.key, c.after) for c in found.facts] == [("municipalities", Chf(3))]
    assert [(c.what, c.after) for c in found.law] == [
        (parameters.PARITY_RATIO, HALF.timeline(parameters.PARITY_RATIO))
    ]
    assert after == PARITY.under(HALF).given(municipalities=Chf(3))


def test_the_limit_that_binds_now_is_said():
    found = kip.compare(CEILING, CEILING.given(together=Chf(6_400_000)))
    assert repr(found) == (
        "<Difference federal_contribution: CHF 6'500'000.00, ceiling binds → CHF 6'400'000.00, parity binds>"
    )
    text = found.explain("en")
    assert "Limited by: before maximum amount, after own funds." in text
    assert text.startswith("What does the Confederation pay")
    assert "CHF 100'000.00 less." in text
    assert "CHF 100'000.00 more." in kip.compare(found.after, found.before).explain("en")
    assert "Limited as before by: own funds." in kip.compare(
        PARITY, PARITY.given(municipalities=Chf(2))
    ).explain("en")
    assert text.count("Limited") == 1  # the step that says the same is left out


def test_another_reading_is_said_with_both_readings():
    found = kip.compare(PARITY, PARITY.under(CANTON_ONLY))
    assert found.law == (kip.Change(questions.MUNICIPAL_FUNDS, *questions.MUNICIPAL_FUNDS.readings),)
    assert found.law[0].key == "municipal_funds"
    text = " ".join(found.explain("en").replace("│", "").split())
    assert "Before: canton and municipalities count. After: only the canton counts." in text
    assert text.count("Does money of the municipalities count") == 1


def test_another_value_of_the_law_is_said_with_its_dates():
    text = " ".join(kip.compare(DECIDED, DECIDED.under(FLAT)).explain("en").replace("│", "").split())
    assert "Before: CHF 18'000.00 (from 1 May 2019). After:" in text
    assert "CHF 20'000.00 (from 1 January 2027)." in text
    assert "→ KIP 2026.2, integration_flat_rate" in text


def test_the_same_values_cut_into_other_entries_are_no_change():
    timeline = LAW.timeline(parameters.FLAT_RATE)
    *before, last = timeline.entries
    first = attrs.evolve(last, during=DateRange(last.during.first, date(2026, 12, 31)))
    second = attrs.evolve(last, during=DateRange(date(2027, 1, 1), None))
    cut = attrs.evolve(timeline, entries=(*before, first, second))
    law = attrs.evolve(LAW, timelines=tuple(cut if one is timeline else one for one in LAW.timelines))
    found = kip.indexed_flat_rate(2025)
    assert kip.diff(LAW, law).changes == ()
    with pytest.raises(kip.NoEffectError):
        kip.compare(found, found.under(law))
    (change,) = kip.compare(found, kip.indexed_flat_rate(2024, law=law)).facts
    assert change.key == "year"


@pytest.mark.parametrize(
    ("francs", "same", "words"),
    [(7_000_001, True, "The answer stays the same: CHF 6'500'000.00."), (6_400_000, False, "less")],
)
def test_an_answer_that_stays_the_same_is_an_answer(francs, same, words):
    found = kip.compare(CEILING, CEILING.given(together=Chf(francs)))
    assert (found.change == Chf(0)) is same
    assert words in said(found)


def test_a_law_that_changes_what_is_read_and_not_the_answer_is_no_error():
    late = LAW.with_value(
        parameters.PARITY_RATIO, Chf(1) / Chf(2), during=DateRange.of_years(2040), because="what if"
    )
    found = kip.compare(PARITY, PARITY.under(late))
    assert found.change == Chf(0)
    assert found.steps == ()
    assert "The answer stays the same: CHF 5.00." in said(found)


@pytest.mark.parametrize(
    ("name", "changes", "change", "words"),
    [
        ("parity", {"together": Chf(0)}, None, "Before yes, after no."),
        ("parity", {"together": Chf(2)}, None, "The answer stays the same: yes."),
    ],
)
def test_yes_and_no_have_no_change_in_numbers(name, changes, change, words):
    found = kip.compare(FINDINGS[name], FINDINGS[name].given(**changes))
    assert found.change is change
    assert words in said(found)


def test_days_between_two_dates():
    first = kip.claim_limitation(runs_from=date(2020, 1, 1))
    for day, change, words in (
        (date(2020, 1, 2), 1, "1 day later"),
        (date(2020, 1, 11), 10, "10 days later"),
        (date(2019, 12, 31), -1, "1 day earlier"),
    ):
        found = kip.compare(first, first.given(runs_from=day))
        assert found.change == change
        assert words in said(found)


PERSON = kip.Person(
    [kip.StatusDecision(kip.Status.TEMPORARILY_ADMITTED_PERSON, date(2023, 9, 1), date(2023, 3, 10))],
    assigned_on=date(2023, 4, 1),
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Vorher: vom 1. Oktober 2023 bis 31. März 2030 (Art. 20 AsylV 2). Nachher: vom"),
        ("fr", "Avant : du 1er octobre 2023 au 31 mars 2030 (art. 20 OA 2). Après : du"),
        ("it", "Prima: dal 1° ottobre 2023 al 31 marzo 2030 (art. 20 OAsi 2). Dopo: dal"),
        ("en", "Before: from 1 October 2023 to 31 March 2030 (Art. 20 AsylV 2). After: from"),
    ],
)
def test_windows_are_said_by_their_days(language, words):
    windows = kip.reimbursement_windows(PERSON)
    five = kip.shorter_reimbursement(in_force=date(2028, 1, 1), refugees_too=False).on(LAW)
    found = kip.compare(windows, windows.under(five))
    assert found.change is None
    assert words in said(found, language)
    assert "to 31 March 2028 (Art. 20 AsylV 2)." in said(found)


def test_of_a_list_what_left_it_and_what_is_new_is_said():
    calendar = next(f.value for f in FINDINGS.values() if f.rule.name == "deadlines" and len(f.value) > 9)
    early = calendar[0]

    def headline(old, new):
        return _entries("When?", old, new, "en")

    said_early = f"{early.kind.label['en']} Canton of {early.who.label['en']} {early.day.day} "
    assert headline(calendar, calendar[1:]).startswith(f"When? Gone: {said_early}")
    assert headline(calendar, calendar[1:]).endswith(" New: nothing.")
    assert headline(calendar[1:], calendar).startswith(f"When? Gone: nothing. New: {said_early}")
    assert headline((), calendar[:2]).startswith(f"When? Before: nothing. After: {said_early}")
    assert headline(calendar, calendar[4:]).startswith("When? Gone:")
    assert headline(calendar, calendar[5:]) == "When? The answer is another one."  # too much to say it all
    assert headline(calendar, calendar[::-1]) == "When? The answer is another one."
    assert _entries("Wann?", calendar, calendar[::-1], "de") == "Wann? Die Antwort ist eine andere."


def test_of_counts_their_number_and_days_are_said():
    def counted(*days):
        cells = {(kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM, day): number for day, number in days}
        return kip.DecisionCounts(cells)

    first, last = date(2025, 1, 15), date(2025, 12, 15)
    some = counted((first, 1000), (last, 800))
    zurich_3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    total = kip.flat_rate_total(some, agreements=[zurich_3])
    known = {
        "de": ("1'800 Entscheide vom 15. Januar 2025 bis 15. Dezember 2025", "keine Entscheide"),
        "fr": ("1'800 décisions du 15 janvier 2025 au 15 décembre 2025", "aucune décision"),
        "it": ("1'800 decisioni dal 15 gennaio 2025 al 15 dicembre 2025", "nessuna decisione"),
        "en": ("1'800 decisions from 15 January 2025 to 15 December 2025", "no decisions"),
    }
    for language, (many, none) in known.items():
        assert many in said(kip.compare(total, total.given(counts=counted())), language)
        assert none in said(kip.compare(total, total.given(counts=counted())), language)
    assert "After: 1 decision on 15 January 2025." in said(
        kip.compare(total, total.given(counts=counted((first, 1))))
    )
    alike = said(kip.compare(total, total.given(counts=counted((first, 999), (last, 801)))))
    assert "sha-256" in alike.lower()  # where words say the same, the content does not
    assert "sha-256" not in said(kip.compare(total, total.given(counts=counted()))).lower()
    assert "sha-256" in str(total.receipt).lower()


def test_parts_of_a_fact_are_named_by_their_path():
    higher = attrs.evolve(ZH, ceiling=Chf(7_000_000))
    text = kip.compare(CEILING, CEILING.given(agreement=higher)).explain("en")
    assert "Fact agreement.ceiling.by_year. Before: 2014 CHF 6'500'000.00, 2015" in text
    assert "agreement.canton" not in text
    text = kip.compare(CEILING, CEILING.given(cost=Chf(5))).explain("fr")
    assert "Donnée cost. Avant : sans indication. Après : CHF 5.00." in text


def test_an_amount_of_one_municipality_appears_and_disappears():
    one = PARITY.given(municipalities=Chf(1))
    assert "New: <b>Uster</b> {value} & Co.: CHF 1.00." in kip.compare(one, PARITY).explain("en")
    assert "Gone: <b>Uster</b> {value} & Co.: CHF 1.00." in kip.compare(PARITY, one).explain("en")
    assert "&lt;b&gt;Uster" in kip.compare(one, PARITY).html("en")
    assert dict(PARITY.inputs)["municipalities"] == ((USTER, Chf(1)),)


def test_a_step_that_appears_stands_where_it_is_read():
    found = kip.compare(PARITY.given(municipalities=Chf(2)), PARITY)
    assert [c.key for c in found.steps] == [
        "payable",
        "own_funds",
        "municipalities",
        "municipality_198",
        "at_parity",
        "left_on_the_table",
        "own_funds_missing",
    ]


def test_a_question_that_plays_a_part_no_longer():
    refugee = kip.Status.REFUGEE_WITH_ASYLUM
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    at_first = kip.nominal_flat_rate(
        kip.StatusDecision(refugee, date(2019, 5, 1)),
        agreement=attrs.evolve(
            agreement,
            period=kip.KIP_2,
            term=kip.KIP_2.term,
            supplement=kip.SupplementaryAgreement(date(2019, 9, 30)),
        ),
    )
    later = at_first.given(decision=kip.StatusDecision(refugee, date(2019, 5, 2)))
    question = questions.FIRST_DAY_OF_FULL_RATE
    there, back = kip.compare(at_first, later), kip.compare(later, at_first)
    assert there.questions == (kip.Change(question, question.default, None),)
    assert back.questions == (kip.Change(question, None, question.default),)
    assert "no longer rests on the open question" in there.explain("en")
    assert "now rests on an open question" in back.explain("en")


def test_a_change_of_the_sources_alone_is_said_with_the_sources():
    sourced = attrs.evolve(ZH, source=kip.Source(certainty=kip.Certainty.PRESS, title="a newspaper"))
    found = kip.compare(CEILING, CEILING.given(agreement=sourced))
    assert found.change == Chf(0)
    assert "[a newspaper; press]" in found.explain("en")


# --- what is no what-if ---------------------------------------------------------------------------


def test_a_law_that_the_rule_does_not_read_is_refused_by_name():
    for after in (PARITY.under(FLAT), PARITY.given(municipalities=Chf(3)).under(FLAT)):
        with pytest.raises(kip.NoEffectError) as caught:
            kip.compare(PARITY, after)
        assert caught.value.value == "integration_flat_rate"
        assert caught.value.allowed == (
            "a change of what federal_contribution reads: credit_basis, parity_ratio, "
            "municipal_funds, parity_test"
        )


def test_a_reading_that_the_rule_does_not_read_is_refused_by_name():
    read_otherwise = LAW.with_reading(questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019")
    with pytest.raises(kip.NoEffectError, match="first_day_of_full_rate"):
        kip.compare(PARITY, PARITY.under(read_otherwise))


def test_a_law_changed_in_more_than_the_rule_reads_is_a_what_if():
    both = HALF.with_value(parameters.FLAT_RATE, Chf(1), during=DateRange.of_years(2030), because="what if")
    assert [c.key for c in kip.compare(PARITY, PARITY.under(both)).law] == ["parity_ratio"]


def test_what_a_canton_adds_is_no_change_of_what_is_there():
    """It is one only where nothing else is, as somebody must have meant something by it."""
    more = PARITY.given(municipalities=Chf(3))
    for before, after in ((PARITY, more.under(zurich.LAW)), (PARITY.under(zurich.LAW), more)):
        assert kip.compare(before, after).law == ()
    with pytest.raises(kip.NoEffectError, match="federal_contribution reads"):
        kip.compare(PARITY, PARITY.under(zurich.LAW))
    with pytest.raises(kip.NoEffectError, match="federal_contribution reads"):
        kip.compare(PARITY.under(zurich.LAW), PARITY)


def test_a_rule_that_reads_no_law_says_so():
    bare = next(f for f in FINDINGS.values() if not f.rule.parameters and not f.rule.questions)
    with pytest.raises(kip.NoEffectError, match="it reads no law"):
        kip.compare(bare, bare.under(bare.law.with_reading(questions.PARITY_TEST, "per programme")))


def test_what_changes_nothing_is_refused():
    renamed = LAW.with_reading(questions.PARITY_TEST, "per programme").with_reading(
        questions.PARITY_TEST, "per year", name="by another name"
    )
    for after in (PARITY, PARITY.under(LAW), PARITY.under(renamed), PARITY.given(canton=Chf(4))):
        with pytest.raises(kip.NoEffectError, match="other facts or another law"):
            kip.compare(PARITY, after)
    ratio = {"during": kip.KIP_1.term, "because": "one reason"}
    first = LAW.with_value(parameters.PARITY_RATIO, Chf(1) / Chf(2), **ratio)
    second = LAW.with_value(parameters.PARITY_RATIO, Chf(1) / Chf(2), **{**ratio, "because": "another"})
    assert first.hash == second.hash
    with pytest.raises(kip.NoEffectError, match="other facts or another law"):
        kip.compare(PARITY.under(first), PARITY.under(second))


def test_two_cantons_may_have_rules_of_one_name():
    same = [f for f in FINDINGS.values() if f.rule.name == "cost_shares"]
    other = next(f for f in same if f.rule is not same[0].rule)
    with pytest.raises(kip.InvalidValueError, match="the same rule"):
        kip.compare(same[0], other)


@pytest.mark.parametrize(
    ("before", "after", "error"),
    [
        (PARITY, FINDINGS["parity"], kip.InvalidValueError),
        (PARITY, PARITY.value, kip.WrongTypeError),
        (None, PARITY, kip.WrongTypeError),
        (kip.federal_contribution, PARITY, kip.WrongTypeError),
    ],
)
def test_bad_input(before, after, error):
    with pytest.raises(error):
        kip.compare(before, after)


@pytest.mark.parametrize(
    ("found", "missing", "before", "after"),
    [
        (FINDINGS["measure"], parameters.START_UP_RATIO, "Before: not in it.", "After: not in it."),
        (DECIDED, questions.FAMILY_DECISIONS, "Before: not in it.", "After: not in it."),
    ],
)
def test_what_only_one_law_has_is_said_to_be_missing(found, missing, before, after):
    """A rule may be asked of a law that lacks what these facts do not need."""
    bare = attrs.evolve(
        LAW,
        readings=tuple(pair for pair in LAW.readings if pair[0] != missing),
        timelines=tuple(t for t in LAW.timelines if t.parameter != missing),
    )
    there = kip.compare(found, found.under(bare))
    assert [(c.what, c.after) for c in there.law] == [(missing, None)]
    assert after in said(there)
    assert before in said(kip.compare(there.after, found))
