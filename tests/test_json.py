"""Everything goes into JSON and comes out as it was; nothing else comes out."""

import json
import os
import subprocess
import sys
from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import kipcore as kip
from kipcore import Chf, DateRange, testing
from kipcore.cantons import zurich
from kipcore.plain.names import public_kinds
from tests import laws, strategies as some
from tests.books import BOOKS, FACES
from tests.findings import FINDINGS
from tests.test_types import ENUMS, VALUES

TEXT = kip.Text("a", "b", "c", "d")
DAY = DateRange(date(2024, 1, 1), None)
SOURCE = kip.Source(certainty=kip.Certainty.ASSUMED, title="an assumption", note="for a test")
ZH = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
FOUND = kip.federal_contribution(ZH, year=2015, canton=Chf(4_000_000), municipalities=Chf(1_800_000))
EVERYTHING = [
    *VALUES,
    *(member for kind in ENUMS for member in kind),
    *FINDINGS.values(),
    *(book.home.LAW for book in BOOKS),
    *(rule for book in BOOKS for rule in book.home.RULES),
    *kip.COVERAGE,
    *(t for book in BOOKS for t in book.home.LAW.timelines),
    *(question for book in BOOKS for question, _ in book.home.LAW.readings),
]
OWN = kip.Parameter("own_parameter", Chf, TEXT, least=Chf(0))
TUPLES = kip.Parameter("tuples", tuple, TEXT)
QUESTION = kip.Question("own_question", TEXT, (kip.Reading("a", TEXT), kip.Reading("b", TEXT)), TEXT, ())
OWN_LAW = kip.LAW.extended(
    "own", timelines=(kip.Timeline(OWN, (kip.Cited(Chf(5), DAY, SOURCE),)),), questions=(QUESTION,)
)


def there_and_back(value, **options):
    data = kip.to_dict(value, **options)
    text = json.dumps(data)
    again = kip.from_dict(json.loads(text), type(value))
    assert again == value
    assert hash(again) == hash(value)
    assert repr(again) == repr(value)
    assert json.dumps(kip.to_dict(again, **options)) == text
    return data


def test_everything_comes_back_as_it_was():
    for value in EVERYTHING:
        there_and_back(value)


def test_every_public_type_is_written():
    """A type that the library gains is written at once, or this fails."""
    written = {type(value) for value in EVERYTHING}
    assert {kind for _, kind in public_kinds() if not issubclass(kind, kip.KipError)} == written
    for face in FACES:
        kinds = {getattr(face.home, name) for name in face.home.__all__}
        assert {k for k in kinds if isinstance(k, type) and attrs.has(k)} <= written


def test_no_field_has_the_name_of_a_mark():
    for _, kind in public_kinds():
        if attrs.has(kind):
            assert not {"type", "kipcore_format"} & {field.name for field in attrs.fields(kind)}


@given(
    testing.persons(adversarial=True)
    | testing.own_funds(adversarial=True)
    | some.agreements()
    | some.ranges
    | some.amounts
    | some.plans()
)
def test_drawn_values_come_back(value):
    there_and_back(value)


cells = st.tuples(some.cantons, some.statuses, some.any_day) | st.tuples(
    some.cantons, some.statuses, some.any_day, some.money | st.none()
)


@given(st.dictionaries(cells, st.integers(0, 1000), max_size=8))
def test_drawn_counts_come_back(counts):
    there_and_back(kip.DecisionCounts(counts))


@settings(max_examples=30)
@given(laws.laws(), st.booleans())
def test_drawn_laws_come_back(law, whole):
    assert there_and_back(law, whole_laws=whole)["hash"] == law.hash


@given(some.money, some.money)
def test_drawn_findings_come_back(canton, municipalities):
    there_and_back(kip.federal_contribution(ZH, year=2015, canton=canton, municipalities=municipalities))


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18) + 1, 10**18 - 1)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    | st.dates()
    | st.fractions()
    | some.amounts
    | some.cantons
    | some.ranges
    | st.sampled_from([kip.VINTA, kip.KIP_2, kip.questions.PARITY_TEST, kip.parameters.FLAT_RATE, FOUND]),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=6,
)


@given(anything, anything)
def test_where_anything_may_stand_kinds_are_not_mixed_up(before, after):
    there_and_back(kip.Change("what", before, after))
    data = kip.to_dict(kip.Change("what", before, after))
    again = kip.from_dict(data)
    assert type(again.before) is type(before)
    if str(kip.to_dict(kip.Change("x", before, 1))) != str(kip.to_dict(kip.Change("x", after, 1))):
        assert repr(before) != repr(after)


def test_the_form_of_a_value():
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS, ceiling={2022: Chf("5.05")})
    assert kip.to_dict(agreement) == {
        "kipcore_format": 1,
        "type": "ProgrammeAgreement",
        "canton": "ZH",
        "period": "KIP 2bis",
        "ceiling": {"by_year": [[2022, "5.05"]]},
        "term": {"first": "2022-01-01", "last": "2023-12-31"},
    }


def test_the_form_of_a_finding():
    assert kip.to_dict(FOUND) == {
        "kipcore_format": 1,
        "type": "Finding",
        "rule": "federal_contribution",
        "law": {"name": kip.LAW.name, "hash": kip.LAW.hash},
        "facts": {
            "agreement": {k: v for k, v in kip.to_dict(ZH).items() if k != "kipcore_format"},
            "year": 2015,
            "canton": {"type": "Chf", "value": "4000000.00"},
            "municipalities": {"type": "Chf", "value": "1800000.00"},
            "together": None,
            "cost": None,
        },
        "value": {"type": "Chf", "value": "5800000.00"},
        "bindings": [{"type": "Limit", "value": "parity"}],
        "receipt": kip.to_dict(FOUND)["receipt"],
    }


def test_the_form_of_the_rest():
    """One of each sort that has a form of its own."""
    day = date(2024, 5, 2)
    expected = {
        Chf("-5.05"): "-5.05",
        kip.Canton.ZH: "ZH",
        kip.VINTA: "VIntA",
        zurich.SHG: "zurich.SHG ZH",
        kip.KIP_1: "KIP 1",
        kip.parameters.FLAT_RATE: "integration_flat_rate",
        kip.questions.PARITY_TEST: "parity_test",
        kip.rule_of(kip.parity): "parity",
        zurich.RULES[0]: f"zurich.{zurich.RULES[0].name}",
    }
    for value, data in expected.items():
        assert kip.to_dict(value)["value"] == data
    assert kip.to_dict(next(iter(zurich.IazhOffer)))["type"] == "zurich.IazhOffer"
    counts = kip.DecisionCounts({(kip.Canton.ZH, kip.Status.PROTECTED_PERSON, day): 2})
    assert kip.to_dict(counts)["cells"] == [["ZH", "protected person", "2024-05-02", 2]]
    change = kip.Change("x", day, (Fraction(1, 2), None, True, 5, "5"))
    assert kip.to_dict(change)["before"] == {"type": "date", "value": "2024-05-02"}
    assert kip.to_dict(change)["after"] == [{"type": "Fraction", "value": "1/2"}, None, True, 5, "5"]


def test_the_same_bytes_on_every_run():
    code = (
        "import json, kipcore as kip\n"
        "from tests.test_types import VALUES\n"
        "print(json.dumps([kip.to_dict(value) for value in VALUES]))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]


def test_reading_a_value_loads_no_canton_and_no_rule():
    code = (
        "import sys, kipcore as kip\n"
        "kip.from_dict({'kipcore_format': 1, 'type': 'Municipality', 'bfs_number': 1, 'name': 'A', 'canton': 'ZH'})\n"
        "print([n for n in sys.modules if n.startswith(('kipcore.cantons', 'kipcore.rules', 'dateutil'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


# What is shipped stands by name, what is one's own whole.


@pytest.mark.parametrize(
    "own",
    [
        attrs.evolve(kip.VINTA, key="own"),
        attrs.evolve(kip.VINTA, sr_number="1"),
        attrs.evolve(kip.KIP_3, label=TEXT),
        OWN,
        attrs.evolve(OWN, key="parity_ratio"),
        attrs.evolve(OWN, kind=date, least=None),
        attrs.evolve(OWN, kind=zurich.IazhOffer, least=None),
        QUESTION,
        attrs.evolve(QUESTION, key="parity_test"),
    ],
)
def test_what_is_your_own_is_written_whole(own):
    assert "value" not in there_and_back(own)


# Laws


def test_a_shipped_law_is_a_reference_and_another_what_it_changes():
    for book in BOOKS:
        law = book.home.LAW
        assert there_and_back(law) == {
            "kipcore_format": 1,
            "type": "Law",
            "name": law.name,
            "hash": law.hash,
        }
    other = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
    data = there_and_back(other)
    assert data["base"] == {"name": kip.LAW.name, "hash": kip.LAW.hash}
    assert data["timelines"] == []
    assert data["readings"] == [{"question": "parity_test", "reading": "per programme"}]
    cantonal = there_and_back(zurich.LAW.with_reading(kip.questions.PARITY_TEST, "per programme"))
    assert cantonal["base"]["hash"] == zurich.LAW.hash


def test_a_law_of_your_own_comes_back():
    data = there_and_back(OWN_LAW)
    assert [timeline["parameter"]["key"] for timeline in data["timelines"]] == ["own_parameter"]
    assert [reading["question"]["key"] for reading in data["readings"]] == ["own_question"]
    renamed = attrs.evolve(kip.LAW, name="mine")
    assert there_and_back(renamed)["readings"] == []
    empty = kip.Law("empty", (), ())
    assert "base" not in there_and_back(empty)
    fewer = attrs.evolve(kip.LAW, timelines=kip.LAW.timelines[1:])
    turned = attrs.evolve(kip.LAW, timelines=kip.LAW.timelines[::-1])
    for law in (fewer, turned):
        assert "base" not in there_and_back(law)
    assert "base" not in there_and_back(kip.LAW, whole_laws=True)


def test_a_note_that_plays_no_part_in_the_hash_is_kept():
    timeline = kip.LAW.timelines[0]
    entry = timeline.entries[-1]
    noted = attrs.evolve(entry, source=attrs.evolve(entry.source, note="seen again"))
    changed = attrs.evolve(timeline, entries=(*timeline.entries[:-1], noted))
    law = attrs.evolve(kip.LAW, timelines=(changed, *kip.LAW.timelines[1:]))
    assert law.hash == kip.LAW.hash
    assert len(there_and_back(law)["timelines"]) == 1


def test_a_law_that_is_not_at_hand_is_not_known_and_can_be_given():
    reference = {"kipcore_format": 1, "type": "Law", "name": OWN_LAW.name, "hash": OWN_LAW.hash}
    with pytest.raises(kip.NotKnownError, match=r"from_dict\(data, laws=\[...\]\)") as caught:
        kip.from_dict(reference)
    assert caught.value.name == "Law"
    assert kip.from_dict(reference, laws=[OWN_LAW]) == OWN_LAW
    assert kip.from_dict({**reference, "name": "other"}, laws=[OWN_LAW]).name == "other"
    noted = attrs.evolve(kip.LAW, name="noted")
    assert kip.from_dict(kip.to_dict(kip.LAW), laws=[noted]) is kip.LAW
    on_it = kip.to_dict(OWN_LAW.with_reading(QUESTION, "b"), whole_laws=False)
    on_it["base"] = {"name": "gone", "hash": OWN_LAW.hash}
    on_it["timelines"] = []
    on_it["readings"] = on_it["readings"][-1:]
    with pytest.raises(kip.NotKnownError) as caught:
        kip.from_dict(on_it)
    assert caught.value.name == "Law.base"
    assert kip.from_dict(on_it, laws=(OWN_LAW,)).reading(QUESTION).name == "b"
    finding = kip.to_dict(FOUND.under(OWN_LAW))
    finding["law"] = {"name": OWN_LAW.name, "hash": OWN_LAW.hash}
    with pytest.raises(kip.NotKnownError) as caught:
        kip.from_dict(finding)
    assert caught.value.name == "Finding.law"
    assert kip.from_dict(finding, laws=[OWN_LAW]) == FOUND.under(OWN_LAW)


# Findings


def test_a_finding_that_the_rule_does_not_make_is_refused():
    data = kip.to_dict(FOUND)
    for field, wrong in {
        "value": {"type": "Chf", "value": "5800000.01"},
        "bindings": [],
        "receipt": "0" * 64,
    }.items():
        with pytest.raises(kip.InvalidValueError) as caught:
            kip.from_dict({**data, field: wrong})
        assert caught.value.name == f"Finding.{field}"
        assert "federal_contribution" in caught.value.allowed
    with pytest.raises(kip.InvalidValueError, match=r"5800000\.01.*5800000\.00"):
        kip.from_dict({**data, "value": {"type": "Chf", "value": "5800000.01"}})
    other = kip.to_dict(FOUND.given(year=2016))
    with pytest.raises(kip.InvalidValueError, match=r"Finding\.receipt"):
        kip.from_dict({**data, "facts": other["facts"]})
    with pytest.raises(kip.OutsideRangeError, match=r"Finding: year"):
        kip.from_dict({**data, "facts": {**data["facts"], "year": 2030}})
    with pytest.raises(kip.UnknownNameError, match=r"Finding\.facts: field"):
        kip.from_dict({**data, "facts": {**data["facts"], "more": 5}})
    with pytest.raises(kip.InvalidValueError, match="no field year"):
        kip.from_dict({**data, "facts": {k: v for k, v in data["facts"].items() if k != "year"}})


def test_values_that_python_takes_for_equal_are_told_apart():
    eligible = kip.to_dict(next(f for f in FINDINGS.values() if f.value is True))
    assert eligible["value"] is True
    with pytest.raises(kip.InvalidValueError):
        kip.from_dict({**eligible, "value": 1})


def test_whatever_fails_is_an_error_of_ours(monkeypatch):
    """A law from a document can hold what no rule expects."""

    def fails(*_):
        raise ZeroDivisionError("by zero")

    data = kip.to_dict(FOUND)
    monkeypatch.setattr("kipcore.kernels.contribution.payable", fails)
    with pytest.raises(
        kip.InvalidValueError, match=r"Finding: got \"ZeroDivisionError.*values that go together"
    ) as caught:
        kip.from_dict(data)
    assert type(caught.value.__cause__) is ZeroDivisionError


@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_an_explanation_for_readers_without_kipcore(language):
    data = there_and_back(FOUND, explain=language)
    assert data["explanation"] == {language: FOUND.explain(language)}
    difference = kip.to_dict(kip.compare(FOUND, FOUND.given(year=2016)), explain=language)
    assert set(difference["before"]["explanation"]) == {language}
    mended = {**data, "explanation": {language: "mended wording"}}
    assert kip.from_dict(mended) == FOUND
    for wrong in ("text", {language: 5}, {"rm": "text"}, {language: "x" * 1_000_001}):
        with pytest.raises(kip.KipError, match="explanation"):
            kip.from_dict({**data, "explanation": wrong})


# Answers of what-ifs


BY_YEAR = kip.sweep(
    kip.federal_contribution, ZH, year=kip.Axis.counts(2016, 2018), together=Chf(4), errors="keep"
)
WHATIFS = {
    "sweep": BY_YEAR,
    "two axes": kip.sweep(
        kip.largest_contribution,
        canton=kip.Axis.amounts(Chf(0), Chf(2), step=Chf(1)),
        municipalities=kip.Axis.amounts(Chf(0), Chf(1), step=Chf(1)),
        during=kip.KIP_3.term,
    ),
    "laws": kip.sweep(
        kip.largest_contribution,
        canton=Chf(4),
        municipalities=Chf(1),
        during=kip.KIP_3.term,
        law=kip.Axis.of([kip.LAW, kip.LAW.with_reading(kip.questions.MUNICIPAL_FUNDS, "canton only")]),
    ),
    "breakpoint": BY_YEAR.breakpoints[0],
    "dependence": kip.depends_on(FOUND)[0],
    "no answer": kip.depends_on(FOUND)[1],
    "dependences": kip.depends_on(FOUND),
    "solution": kip.solve(
        kip.largest_contribution,
        together=kip.Axis.amounts(Chf(0), Chf(9)),
        during=kip.KIP_1.term,
        smallest=lambda finding: finding.value >= Chf(5),
    ),
    "largest": kip.solve(
        kip.largest_contribution,
        together=kip.Axis.amounts(Chf(0), Chf(9)),
        during=kip.KIP_1.term,
        largest=lambda finding: finding.value >= Chf(5),
    ),
    "laws differ": kip.diff(kip.LAW, OWN_LAW),
    "months": kip.Axis.dates(date(2024, 1, 31), date(2024, 3, 31), months=1),
    "days": kip.Axis.dates(date(2024, 1, 31), date(2024, 3, 31), days=20),
    "named": kip.Axis.of({"a": 1, "b": None}),
    "step": FOUND.steps[0],
}


@pytest.mark.parametrize("name", WHATIFS)
def test_answers_of_what_ifs_come_back(name):
    there_and_back(WHATIFS[name])


def _at(data, path, new):
    """Return a copy of data with something else at a place; a function makes it of what is there."""
    if not path:
        return new(data) if callable(new) else new
    first, *rest = path
    copy = data.copy()
    copy[first] = _at(copy[first], rest, new) if rest or callable(new) else new
    return copy


HALF = {"type": "Chf", "value": "0.50"}
FORGED = {
    "sweep: another finding": ("sweep", ["findings", 0], lambda _: _inner(FOUND)),
    "sweep: another rule": ("sweep", ["rule"], "parity"),
    "sweep: another name": ("sweep", ["names"], ["cost"]),
    "sweep: a name of no fact": ("sweep", ["names"], ["nothing"]),
    "sweep: too few": ("sweep", ["findings"], lambda all_of_them: all_of_them[:-1]),
    "sweep: names twice": ("two axes", ["names"], ["municipalities", "municipalities"]),
    "sweep: too few names": ("two axes", ["names"], ["canton"]),
    "sweep: no axes": ("sweep", ["axes"], []),
    "breakpoint: a name of no fact": ("breakpoint", ["name"], "nothing"),
    "dependence: no readings": ("dependence", ["readings"], []),
    "dependence: another reading": (
        "dependence",
        ["readings", 0],
        {"question": "parity_test", "reading": "per programme"},
    ),
    "dependence: the reading chosen": ("dependence", ["readings", 0, "reading"], "canton and municipalities"),
    "dependence: no answer": ("dependence", ["finding"], None),
    "dependence: another error": ("no answer", ["error", "name"], "year of birth"),
    "dependences: of another finding": ("dependences", ["asked"], lambda _: _bare(FOUND.given(year=2016))),
    "solution: another value": ("solution", ["value"], HALF),
    "solution: no point": ("solution", ["value"], {"type": "Chf", "value": "10.00"}),
    "solution: another name": ("solution", ["name"], "nothing"),
    "solution: no neighbour": ("solution", ["neighbour"], None),
    "solution: the other side": ("largest", ["is_smallest"], True),
    "solution: tried none": ("solution", ["tried"], 0),
    "solution: tried too many": ("solution", ["tried"], 902),
    "laws do not differ": ("laws differ", ["changes"], []),
    "axis: no such days": ("days", ["numbers"], {"start": 0, "stop": 5, "step": 1}),
    "axis: days too late": ("days", ["numbers"], {"start": 5, "stop": 10**17, "step": 1}),
    "axis: months too late": ("months", ["numbers", "stop"], 10**9),
    "axis: months from no day": ("months", ["given"], [5]),
    "axis: no step": ("months", ["numbers", "step"], 0),
    "axis: downwards": ("months", ["numbers", "step"], -1),
    "axis: facts without names": ("days", ["facts"], [1, 2, 3, 4]),
    "step: a number at its head": ("step", ["text", "de"], "{0}"),
    "step: a name that there is not": ("step", ["text", "en"], "{nothing}"),
    "step: what a value holds": ("step", ["text", "it"], "{value.__class__}"),
    "step: a wide field": ("step", ["text", "fr"], "{value:>1000000000}"),
    "step: another form": ("step", ["text", "fr"], "{value!r}"),
    "step: half a brace": ("step", ["text", "fr"], "{"),
}


def _inner(value):
    return {k: v for k, v in kip.to_dict(value).items() if k != "kipcore_format"}


def _bare(value):
    return {k: v for k, v in _inner(value).items() if k != "type"}


@pytest.mark.parametrize("case", FORGED)
def test_answers_that_asking_again_does_not_give_are_refused(case):
    name, path, new = FORGED[case]
    with pytest.raises(kip.KipError):
        kip.from_dict(_at(kip.to_dict(WHATIFS[name]), path, new))


def test_a_dependence_reads_something_otherwise_and_has_one_answer():
    one = kip.to_dict(WHATIFS["dependence"])
    error = kip.to_dict(WHATIFS["no answer"])["error"]
    forged = [{**one, "readings": [], "finding": one["asked"]}, {**one, "error": error}]
    for data in forged:
        with pytest.raises(kip.InvalidValueError, match="a Dependence that asking again gives"):
            kip.from_dict(data)


def test_axes_of_values():
    for axis in (kip.Axis.of([1, 2]), kip.Axis.of({"a": 1, "b": None})):
        data = there_and_back(axis)
        for path, new in ((["numbers", "start"], 1), (["given"], ["a", "a"]), (["given"], [1, 1])):
            with pytest.raises(kip.KipError):
                kip.from_dict(_at(data, path, new))


# What cannot be written


class Own:
    pass


@pytest.mark.parametrize(
    ("value", "error", "said"),
    [
        (5, kip.WrongTypeError, "a value of a public type of kipcore"),
        (date(2024, 1, 1), kip.WrongTypeError, "a value of a public type of kipcore"),
        ([FOUND], kip.WrongTypeError, "a value of a public type of kipcore"),
        (Own(), kip.WrongTypeError, "a value of a public type of kipcore"),
        (
            kip.Axis.counts(1, 2).into(str),
            kip.WrongTypeError,
            r"Axis\.facts.*a function cannot be written as JSON",
        ),
        (kip.Change("x", lambda: 5, 1), kip.WrongTypeError, r"Change\.before.*a value of kipcore"),
        (kip.Change("x", 0.5, 1), kip.WrongTypeError, r"Change\.before"),
        (kip.Change("x", [1], 1), kip.WrongTypeError, r"Change\.before"),
        (kip.Change("x", frozenset(), 1), kip.WrongTypeError, r"Change\.before"),
        (kip.Change("x", datetime(2024, 1, 1), 1), kip.WrongTypeError, r"Change\.before"),  # noqa: DTZ001
        (kip.Change("x", 1, (10**18,)), kip.InvalidValueError, r"Change\.after\[0\].*18 digits"),
        (kip.Change("x", 1, "x" * 10_001), kip.InvalidValueError, r"Change\.after.*10000 characters"),
        (kip.Change("x", 1, "\ud800"), kip.InvalidValueError, r"Change\.after.*halves of a pair"),
        (kip.Change("x", 1, (1,) * 5_001), kip.InvalidValueError, r"Change\.after.*5000 items"),
        (kip.Change("x", 1, Fraction(1, 10**301)), kip.InvalidValueError, r"Change\.after.*300 digits"),
        (kip.Change(5, 1, 2), kip.WrongTypeError, r"Change\.what"),
        (attrs.evolve(OWN, kind=Own, least=None), kip.InvalidValueError, r"Parameter\.kind"),
        (
            kip.Dependence(FOUND, ((kip.questions.PARITY_TEST, kip.Reading("x", TEXT)),)),
            kip.WrongTypeError,
            "readings",
        ),
        (kip.Dependence(FOUND, (5,)), kip.WrongTypeError, "readings"),
        (
            attrs.evolve(kip.rule_of(kip.parity), title=TEXT),
            kip.InvalidValueError,
            "a rule that kipcore ships",
        ),
    ],
)
def test_what_json_cannot_hold_is_refused_with_the_reason(value, error, said):
    with pytest.raises(error, match=said):
        kip.to_dict(value)


def test_too_deep_is_refused_in_both_directions():
    deep = ()
    for _ in range(100):
        deep = (deep,)
    with pytest.raises(kip.InvalidValueError, match="at most 60 levels"):
        kip.to_dict(kip.Change("x", deep, 1))
    nested = []
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(kip.InvalidValueError, match="at most 60 levels"):
        kip.from_dict({"kipcore_format": 1, "type": "Change", "what": "x", "before": nested, "after": 1})
    while nested:
        nested = nested.pop()  # Python itself would take it apart too deeply


def test_a_table_of_counts_has_a_largest_size(monkeypatch):
    day = date(2024, 5, 2)
    counts = kip.DecisionCounts({(canton, kip.Status.PROTECTED_PERSON, day): 1 for canton in kip.Canton})
    monkeypatch.setattr("kipcore.plain.special._MOST_CELLS", 26)
    data = there_and_back(counts)
    monkeypatch.setattr("kipcore.plain.special._MOST_CELLS", 25)
    with pytest.raises(kip.InvalidValueError, match="got '26 cells'; allowed: at most 25 cells"):
        kip.to_dict(counts)
    with pytest.raises(kip.WrongTypeError, match="at most 25 cells"):
        kip.from_dict(data)


def test_the_options_are_checked():
    for options in ({"explain": "rm"}, {"whole_laws": 1}):
        with pytest.raises(kip.KipError):
            kip.to_dict(FOUND, **options)
    data = kip.to_dict(FOUND)
    for wrong in (kip.LAW, [5], None):
        with pytest.raises(kip.WrongTypeError):
            kip.from_dict(data, laws=wrong)
    for kind in (kip.Law, int):
        with pytest.raises(kip.WrongTypeError, match="to mend: read it as what it is"):
            kip.from_dict(data, kind)
    with pytest.raises(kip.WrongTypeError, match="to mend: give a class"):
        kip.from_dict(data, 5)


def test_errors_name_the_way_to_the_field():
    data = kip.to_dict(FOUND)
    for path, new, name in [
        (
            ["facts", "agreement", "ceiling", "by_year", 2],
            [2016, "5"],
            "Finding.facts.agreement.ceiling.by_year[2][1]",
        ),
        (
            ["facts", "agreement", "ceiling", "by_year", 2],
            [2016],
            "Finding.facts.agreement.ceiling.by_year[2]",
        ),
        (["facts", "agreement", "canton"], 5, "Finding.facts.agreement.canton"),
        (["facts", "agreement", "term", "first"], "2014-02-30", "Finding.facts.agreement.term.first"),
        (["facts", "canton", "value"], "-1000000000001.00", "Finding.facts.canton.value: amount"),
        (["facts", "agreement", "term", "last"], "2013-01-01", "Finding.facts.agreement.term: last"),
        (["facts", "agreement", "typ"], 5, "Finding.facts.agreement: field"),
        (["law", "hash"], "0", "Finding.law"),
        (["rule"], "nothing", "Finding.rule"),
        (["facts", "canton", "type"], "Nothing", "Finding.facts.canton.type"),
    ]:
        copy = json.loads(json.dumps(data))
        _set(copy, path, new)
        with pytest.raises(kip.KipError) as caught:
            kip.from_dict(copy)
        assert caught.value.name == name


def _set(data, path, new):
    for part in path[:-1]:
        data = data[part]
    data[path[-1]] = new


COUNTS = {"kipcore_format": 1, "type": "DecisionCounts"}
CELL = ["ZH", "protected person", "2024-05-02", 2]
PLACE = {"kipcore_format": 1, "type": "Municipality", "bfs_number": 198, "name": "Uster", "canton": "ZH"}
CHANGE = {"kipcore_format": 1, "type": "Change", "what": "x", "after": 1}
BAD = {
    "no dict": 5,
    "a list": [PLACE],
    "no format": {k: v for k, v in PLACE.items() if k != "kipcore_format"},
    "a later format": {**PLACE, "kipcore_format": 2},
    "a format that is true": {**PLACE, "kipcore_format": True},
    "no type": {k: v for k, v in PLACE.items() if k != "type"},
    "a type of its own": {**PLACE, "type": "Town"},
    "a type that is a number": {**PLACE, "type": 5},
    "a type with a dot": {**PLACE, "type": "os.system"},
    "a canton without that type": {**PLACE, "type": "zurich.Municipality"},
    "a canton that there is not": {**PLACE, "type": "atlantis.Municipality"},
    "a name that is no type": {**PLACE, "type": "LAW"},
    "a function": {**PLACE, "type": "parity"},
    "a date alone": {"kipcore_format": 1, "type": "date", "value": "2024-01-01"},
    "a field too many": {**PLACE, "more": 1},
    "a key that is no text": {**PLACE, 5: 1},
    "a field too few": {k: v for k, v in PLACE.items() if k != "name"},
    "a true number": {**PLACE, "bfs_number": True},
    "a float": {**PLACE, "bfs_number": 198.0},
    "not a number": {**PLACE, "bfs_number": float("nan")},
    "a number as text": {**PLACE, "bfs_number": "198"},
    "a huge number": {**PLACE, "bfs_number": 10**10_000},
    "a long text": {**PLACE, "name": "x" * 10**7},
    "half a pair": {**PLACE, "name": "\ud800"},
    "a list of words": {**PLACE, "canton": ["ZH"]},
    "a float where anything may stand": {**CHANGE, "before": 0.5},
    "bytes where anything may stand": {**CHANGE, "before": b"x"},
    "a tuple where anything may stand": {**CHANGE, "before": ()},
    "an object without a type": {**CHANGE, "before": {"value": 1}},
    "a type in a list": {**CHANGE, "before": {"type": ["Chf"], "value": "1.00"}},
    "an amount without a value": {**CHANGE, "before": {"type": "Chf"}},
    "an amount with more": {**CHANGE, "before": {"type": "Chf", "value": "1.00", "more": 1}},
    "an amount as a number": {**CHANGE, "before": {"type": "Chf", "value": 1}},
    "an amount in words": {**CHANGE, "before": {"type": "Chf", "value": "CHF 1.00"}},
    "an amount with a zero at its head": {**CHANGE, "before": {"type": "Chf", "value": "01.00"}},
    "nothing with a sign": {**CHANGE, "before": {"type": "Chf", "value": "-0.00"}},
    "an amount in other digits": {**CHANGE, "before": {"type": "Chf", "value": "١.00"}},
    "an amount and a line": {**CHANGE, "before": {"type": "Chf", "value": "1.00\n"}},
    "a day that there is not": {**CHANGE, "before": {"type": "date", "value": "2023-02-29"}},
    "a day in short": {**CHANGE, "before": {"type": "date", "value": "20230228"}},
    "a fraction of zero parts": {**CHANGE, "before": {"type": "Fraction", "value": "1/0"}},
    "a fraction that can be cut": {**CHANGE, "before": {"type": "Fraction", "value": "2/4"}},
    "a fraction with a point": {**CHANGE, "before": {"type": "Fraction", "value": "0.5"}},
    "a fraction without end": {**CHANGE, "before": {"type": "Fraction", "value": "1/1" + "0" * 10**6}},
    "an act that is not shipped": {"kipcore_format": 1, "type": "Act", "value": "OR"},
    "an act as a number": {"kipcore_format": 1, "type": "Act", "value": 5},
    "an act in itself": {
        "kipcore_format": 1,
        "type": "Act",
        "value": _bare(attrs.evolve(kip.VINTA, key="x")),
    },
    "a question in a canton without law": {
        "kipcore_format": 1,
        "type": "Question",
        "value": "shared.parity_test",
    },
    "a parameter in a canton without law": {"kipcore_format": 1, "type": "Parameter", "value": "shared.x"},
    "no counts": {**COUNTS},
    "bounds that cannot be compared": _at(
        _at(
            kip.to_dict(kip.Timeline(TUPLES, (kip.Cited((1,), DAY, SOURCE),))), ["parameter", "least"], ["x"]
        ),
        ["entries", 0, "value"],
        [None],
    ),
    "counts in an object": {**COUNTS, "cells": {}},
    "a cell twice": {**COUNTS, "cells": [CELL, CELL]},
    "a short cell": {**COUNTS, "cells": [CELL[:3]]},
    "a long cell": {**COUNTS, "cells": [[*CELL, "1.00", 5]]},
    "a cell in words": {**COUNTS, "cells": ["ZH"]},
    "a negative count": {**COUNTS, "cells": [[*CELL[:3], -1]]},
    "a pair in words": {"kipcore_format": 1, "type": "FederalCeiling", "by_year": ["2014"]},
    "too many items": {**CHANGE, "before": [0] * 5_001},
    "a change of an error": {**CHANGE, "what": _inner(kip.Canton.ZH), "before": 1},
    "a law without hash": {"kipcore_format": 1, "type": "Law", "name": "x"},
    "half a law": {**kip.to_dict(kip.LAW), "timelines": []},
    "a law on nothing": {**kip.to_dict(kip.LAW), "timelines": [], "readings": [], "base": 5},
    "a law on half a law": {**kip.to_dict(kip.LAW), "timelines": [], "readings": [], "base": {"name": "x"}},
    "a law with a name of blanks": {**kip.to_dict(kip.LAW), "name": " "},
    "another law": {**kip.to_dict(kip.LAW), "timelines": [], "readings": []},
    "a reading twice": _at(
        kip.to_dict(kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")),
        ["readings"],
        lambda r: r * 2,
    ),
    "a reading that there is not": _at(
        kip.to_dict(kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")),
        ["readings", 0, "reading"],
        "per century",
    ),
    "the own parameter under a name of the law": _at(
        kip.to_dict(OWN_LAW), ["timelines", 0, "parameter", "key"], "parity_test"
    ),
    "a kind that is not public": _at(kip.to_dict(OWN), ["kind"], "Own"),
    "a language that there is not": _at(kip.to_dict(kip.shown(FOUND, "de")), ["language"], "rm"),
    "facts in a list": _at(kip.to_dict(FOUND), ["facts"], []),
    "an error of no sort": _at(kip.to_dict(WHATIFS["no answer"]), ["error"], _inner(kip.Canton.ZH)),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(case):
    with pytest.raises(kip.KipError) as caught:
        kip.from_dict(BAD[case])
    assert len(str(caught.value)) < 2000


def test_errors_are_written_and_come_back():
    for error in (
        kip.NotKnownError("a", Chf(5), "b", "c"),
        kip.KipError("a", None, "b", "c"),
        kip.WrongTypeError("a", (1, None), "b", "c"),
    ):
        again = kip.from_dict(json.loads(json.dumps(kip.to_dict(error))))
        assert (type(again), again.args) == (type(error), error.args)
    with pytest.raises(kip.WrongTypeError, match="BadRowsError"):
        kip.to_dict(kip.BadRowsError("a", (object(),), "b", "c"))
