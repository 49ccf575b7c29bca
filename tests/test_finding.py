"""Findings explain themselves: in four languages, with receipts, and cheaply."""

import re
from datetime import date

import attrs
import pytest
from hypothesis import given

import kipcore as kip
from kipcore import LAW, Chf, DateRange, questions
from kipcore.findings.speech import spoken
from kipcore.rules.steps import question_step
from tests.books import RULES
from tests.findings import FINDINGS
from tests.findings.credit import USTER, ZH
from tests.findings.flat_rate import REFUGEE, rate
from tests.strategies import closed_ranges

every_finding = pytest.mark.parametrize("found", FINDINGS.values(), ids=FINDINGS)


def test_every_rule_is_here():
    assert {found.rule for found in FINDINGS.values()} == set(RULES)


@every_finding
@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_every_finding_is_said_in_every_language(found, language):
    text = found.explain(language)
    assert text.count("\n") >= 3
    assert LAW.name in " ".join(text.split())
    assert not re.search(r"\{(?!value\} & Co)", text)  # nothing left to fill in but what a user wrote
    assert "None" not in text
    assert " binds" not in text
    assert max(map(len, text.splitlines())) <= 100
    assert text.split("\n")[0][0].isupper() or text[0].isdigit()
    page = found.html(language)
    assert "<b>" not in page
    assert page.count("<ul>") == page.count("</ul>") >= 1
    assert f'lang="{language}"' in page


@every_finding
def test_the_four_languages_say_four_different_things(found):
    assert len({found.explain(language) for language in kip.LANGUAGES}) == 4
    assert found.explain() == str(found) == found.explain("de")
    assert found._repr_html_() == found.html("de")
    with pytest.raises(kip.UnknownNameError, match="de, fr, it, en"):
        found.explain("rm")
    with pytest.raises(kip.UnknownNameError):
        found.html("rm")


@every_finding
def test_the_headline_says_the_value(found):
    headline = found.steps[0]
    assert headline.value == found.value
    assert found.figures[headline.key] == found.value


@every_finding
def test_every_step_is_named_once_and_money_in_it_is_exact(found):
    steps = [below for step in found.steps for below in step.walk()]
    keys = [step.key for step in steps]
    assert len(set(keys)) == len(keys)
    assert all(not isinstance(step.value, float) for step in steps)
    assert found.sources == tuple(dict.fromkeys(found.sources))
    assert all(isinstance(source, kip.Source) for source in found.sources)


@every_finding
def test_a_finding_rests_on_declared_questions_and_reads_declared_parameters(found):
    """A law that holds nothing but what the rule declares gives the same answer and explanation."""
    assert {question for question, _ in found.questions} <= set(found.rule.questions)
    declared = attrs.evolve(
        found.law,
        timelines=tuple(t for t in found.law.timelines if t.parameter in found.rule.parameters),
        readings=tuple(pair for pair in found.law.readings if pair[0] in found.rule.questions),
    )
    again = found.under(declared)
    assert again.value == found.value
    assert again.explain("de").splitlines()[:-1] == found.explain("de").splitlines()[:-1]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_declares_it_really_reads(rule):
    """Without a declared parameter or question some finding of the rule cannot be made or explained."""
    findings = [found for found in FINDINGS.values() if found.rule is rule]
    for parameter in rule.parameters:
        missed = 0
        for found in findings:
            rest = tuple(t for t in found.law.timelines if t.parameter != parameter)
            try:
                found.under(attrs.evolve(found.law, timelines=rest)).explain("de")
            except kip.UnknownNameError as error:
                assert error.value == parameter.key  # noqa: PT017
                missed += 1
        assert missed, parameter.key
    for question in rule.questions:
        missed = 0
        for found in findings:
            rest = tuple(pair for pair in found.law.readings if pair[0] != question)
            try:
                found.under(attrs.evolve(found.law, readings=rest)).explain("de")
            except kip.UnknownNameError as error:
                assert error.value == question.key  # noqa: PT017
                missed += 1
        assert missed, question.key


class Nothing:
    """Of no use as a fact."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_cannot_be_a_fact_is_refused_by_its_name(rule):
    found = next(found for found in FINDINGS.values() if found.rule is rule)
    nothing = Nothing()
    for name in rule.inputs:
        with pytest.raises((kip.WrongTypeError, kip.InvalidValueError)) as caught:
            found.given(**{name: nothing})
        if "together" in rule.inputs and caught.type is kip.InvalidValueError:
            assert caught.value.name in {"together", "canton"}  # the one excludes the other
        else:
            assert (caught.type, caught.value.name) == (kip.WrongTypeError, name)
            assert caught.value.value is nothing
        for wrong in ([nothing], {nothing: nothing}):
            with pytest.raises(kip.KipError):
                found.given(**{name: wrong})
    with pytest.raises(kip.WrongTypeError, match="law") as caught:
        rule.function(**found.inputs, law=nothing)
    assert caught.value.value is nothing


@every_finding
def test_asked_again_it_finds_the_same(found):
    again = found.under(found.law)
    assert again == found
    assert again.explain("fr") == found.explain("fr")
    assert found.receipt == again.receipt


@every_finding
def test_a_receipt_names_code_law_rule_and_every_input(found):
    receipt = found.receipt
    assert receipt.kipcore == kip.__version__
    assert (receipt.law, receipt.law_hash) == (found.law.name, found.law.hash)
    assert re.fullmatch("[0-9a-f]{64}", receipt.law_hash)
    assert [name for name, _ in receipt.inputs] == list(found.rule.inputs) == list(found.inputs)
    assert all(isinstance(text, str) for _, text in receipt.inputs)
    assert kip.rule_of(found.rule.function) is found.rule


def test_a_receipt_writes_every_input_in_one_stable_way():
    found = kip.federal_contribution(ZH, year=2015, canton=Chf(4), municipalities={USTER: Chf(1)})
    inputs = dict(found.receipt.inputs)
    assert inputs["year"] == "2015"
    assert inputs["canton"] == "CHF 4.00"
    assert inputs["together"] == "none"
    assert inputs["municipalities"] == (
        '((Municipality(bfs_number=198, name="<b>Uster</b> {value} & Co.", canton=Canton.ZH), CHF 1.00))'
    )
    assert inputs["agreement"] == (
        "ProgrammeAgreement(canton=Canton.ZH, period=KIP 1 2014-01-01..2017-12-31, "
        "ceiling=FederalCeiling(by_year=((2014, CHF 6'500'000.00), (2015, CHF 6'500'000.00), "
        "(2016, CHF 6'500'000.00), (2017, CHF 6'500'000.00)), total=none), term=2014-01-01..2017-12-31, "
        "supplement=none, source=none)"
    )


def test_what_users_write_is_escaped():
    law = LAW.with_reading(questions.MUNICIPAL_FUNDS, "canton only", name="<script>alert(1)</script>")
    page = FINDINGS["parity binds"].under(law).html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "&lt;b&gt;Uster" in page


def test_the_reading_that_was_chosen_is_the_one_that_is_said():
    text = " ".join(FINDINGS["canton only"].explain("en").replace("│", "").split())
    assert "Chosen: only the canton counts." in text
    assert "they do not count in this reading" in text
    assert "SEM and several cantons add up" not in text  # the reason is for the default


def test_short_for_the_console():
    assert (
        repr(FINDINGS["ceiling binds"]) == "<Finding federal_contribution: CHF 6'500'000.00, ceiling binds>"
    )
    assert repr(FINDINGS["term"]) == "<Finding programme_term: True>"


def test_inputs_and_figures_cannot_be_changed():
    with pytest.raises(TypeError):
        FINDINGS["parity"].inputs["federal"] = Chf(2)
    with pytest.raises(TypeError):
        FINDINGS["parity"].figures["parity"] = True


def test_what_is_no_rule():
    for wrong in (len, kip.Chf, 5, None, lambda: None):
        with pytest.raises(kip.UnknownNameError, match=r"kipcore\.RULES"):
            kip.rule_of(wrong)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (True, ("ja", "oui", "sì", "yes")),
        (False, ("nein", "non", "no", "no")),
        (date(2019, 5, 1), ("1. Mai 2019", "1er mai 2019", "1° maggio 2019", "1 May 2019")),
        (date(2019, 12, 31), ("31. Dezember 2019", "31 décembre 2019", "31 dicembre 2019", "31 December 2019")),
        (Chf("-5.05"), ("CHF -5.05",) * 4),
        (kip.Canton.GR, ("Kanton Graubünden", "canton des Grisons", "Cantone dei Grigioni", "Canton of Graubünden")),
        (kip.Canton.TI, ("Kanton Tessin", "canton du Tessin", "Cantone Ticino", "Canton of Ticino")),
        (kip.Canton.AG, ("Kanton Aargau", "canton d'Argovie", "Cantone di Argovia", "Canton of Aargau")),
        (kip.Canton.VD, ("Kanton Waadt", "canton de Vaud", "Cantone di Vaud", "Canton of Vaud")),
        (kip.KIP_2BIS, ("KIP 2bis", "PIC 2bis", "PIC 2bis", "CIP 2bis")),
        (kip.Limit.COST, ("anrechenbare Kosten", "frais susceptibles d'être pris en compte", "costi computabili", "eligible costs")),
        (USTER, (USTER.name,) * 4),
        (Chf(3) / Chf(6), ("1 : 2",) * 4),
        ((1, 2), ("1, 2",) * 4),
        (DateRange(date(2019, 5, 1), None), ("ab dem 1. Mai 2019", "dès le 1er mai 2019", "dal 1° maggio 2019", "from 1 May 2019")),
        (DateRange(None, date(2019, 5, 2)), ("bis zum 2. Mai 2019", "jusqu'au 2 mai 2019", "fino al 2 maggio 2019", "until 2 May 2019")),
    ],
)  # fmt: skip
def test_values_as_each_language_says_them(value, said):
    assert tuple(spoken(value, language) for language in kip.LANGUAGES) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2020, 3, 8), "decisione dell'8 marzo 2020"),
        (date(2020, 12, 11), "decisione dell'11 dicembre 2020"),
        (date(2020, 5, 1), "decisione del 1° maggio 2020"),
        (date(2020, 5, 18), "decisione del 18 maggio 2020"),
    ],
)
def test_italian_elides_before_the_eighth_and_the_eleventh(day, said):
    assert said in rate(REFUGEE, day).steps[0].say("it")


def test_italian_elides_before_the_eighties_too():
    eighty = kip.Text("{value}", "{value}", "all'aliquota del {value} per cento", "{value}")
    assert [kip.Step("rate", eighty, rate).say("it") for rate in (80, 18, 50)] == [
        "All'aliquota dell'80 per cento",
        "All'aliquota del 18 per cento",
        "All'aliquota del 50 per cento",
    ]


def test_no_line_parts_an_amount_from_its_currency_or_a_day_from_its_month():
    for found in FINDINGS.values():
        for language in kip.LANGUAGES:
            for line in found.explain(language).splitlines():
                assert not re.search(
                    r"\b(?:CHF|[Aa]rt\.|Abs\.|al\.|cpv\.|para\.)$|(?<!:) \d\d?\.$", line.strip()
                )
                assert not re.match(r"[│└├─ ]*[:;?»]", line)


@given(closed_ranges)
def test_a_range_names_both_ends(given_):
    for language in kip.LANGUAGES:
        text = spoken(given_, language)
        assert spoken(given_.first, language) in text
        assert spoken(given_.last, language) in text
    assert spoken(DateRange(None, None), "de") == "ohne Anfang und Ende"


def test_the_step_of_an_open_question_says_the_question():
    question = kip.questions.PARITY_TEST
    step = question_step(question, kip.LAW)
    assert (step.key, step.text) == (question.key, question.text)
