"""Whatever a document holds, only a KipError comes out, soon and in little memory."""

import json
import tracemalloc
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

import kipcore as kip
from kipcore.plain.names import public_kinds
from tests.findings import FINDINGS
from tests.test_json import FOUND, OWN_LAW, WHATIFS
from tests.test_json_schema import reach, ways, written
from tests.test_types import VALUES

TAGS = [tag for tag, _ in public_kinds()]
DOCUMENTS = [written(value) for value in [*VALUES, *WHATIFS.values(), OWN_LAW]]
DOCUMENTS += [written(finding) for finding in list(FINDINGS.values())[::7]]
DOCUMENTS += [written(FOUND, whole_laws=True)]
NAMES = sorted({str(part) for document in DOCUMENTS for way in ways(document) for part in way})
WORDS = sorted(
    {
        there
        for document in DOCUMENTS[::3]
        for way in ways(document)
        if type(there := reach(document, way)) is str
    }
)

odd = st.sampled_from(
    [
        0,
        -1,
        1,
        10**17,
        -(10**17),
        10**18,
        10**4_000,
        float("nan"),
        float("inf"),
        0.0,
        True,
        None,
        "",
        " ",
        "\ud800",
        "\x00",
        "x" * 100_000,
        "0001-01-01",
        "9999-12-31",
        "1000000000000.00",
        "-0.00",
        "1/" + "9" * 299,
        [],
        {},
        {"type": "Chf"},
        {"type": "Fraction", "value": "1/3"},
        {"type": "date", "value": "9999-12-31"},
    ]
)
leaves = odd | st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.sampled_from(WORDS)
names = st.sampled_from([*NAMES, "type", "value", "kipcore_format"]) | st.text(max_size=5)
trees = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(names, inner, max_size=5)
        | st.builds(
            lambda tag, rest: {**rest, "type": tag},
            st.sampled_from(TAGS),
            st.dictionaries(names, inner, max_size=4),
        )
    ),
    max_leaves=12,
)


def only_ours(data):
    """Read a document; what is read is a value that can be written, hashed and shown."""
    try:
        value = kip.from_dict(data)
    except kip.KipError:
        return
    hash(value)
    repr(value)
    assert kip.from_dict(json.loads(json.dumps(kip.to_dict(value)))) == value


@settings(max_examples=300)
@given(trees, st.sampled_from(TAGS))
def test_documents_of_any_sort(tree, tag):
    only_ours(tree)
    if type(tree) is dict:
        only_ours({**tree, "kipcore_format": 1, "type": tag})


@st.composite
def spoilt(draw):
    """A document that was right, with something else at one place or two."""
    document = deepcopy(draw(st.sampled_from(DOCUMENTS)))
    for _ in range(draw(st.integers(1, 2))):
        way = draw(st.sampled_from([way for way in ways(document) if way]))
        there = reach(document, way[:-1])
        what = draw(st.sampled_from(["put", "take", "twice", "swap", "rename"]))
        if what == "put":
            there[way[-1]] = draw(trees)
        elif what == "take":
            del there[way[-1]]
        elif what == "twice" and type(there) is list:
            there.append(deepcopy(there[way[-1]]))
        elif what == "swap":
            other = draw(st.sampled_from(DOCUMENTS))
            there[way[-1]] = deepcopy(reach(other, draw(st.sampled_from(list(ways(other))))))
        elif type(there) is dict:
            there[draw(names)] = there.pop(way[-1])
    return document


@settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(spoilt())
def test_documents_that_were_right(document):
    only_ours(document)


@settings(max_examples=300)
@given(st.text(max_size=40) | st.builds(json.dumps, trees))
@example('{"kipcore_format": 1, "kipcore_format": 1, "type": "Chf", "value": "1.00"}')
def test_texts(text):
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    only_ours(data)


LARGE = {
    "a long text": {"type": "Municipality", "bfs_number": 1, "name": "x" * 10**7, "canton": "ZH"},
    "many fields": {"type": "Chf", **{str(number): 1 for number in range(10**5)}},
    "a long list": {"type": "Change", "what": "x", "after": 1, "before": [[1] * 10**6]},
    "a year over and over": {
        "type": "FederalCeiling",
        "by_year": [[2014 + number % 2_500, "1.00"] for number in range(5_000)],
    },
    "a municipality over and over": {
        "type": "OwnFunds",
        "canton": "1.00",
        "municipalities": [
            [{"bfs_number": 1 + number % 2_500, "name": "x", "canton": "ZH"}, "1.00"]
            for number in range(5_000)
        ],
    },
    "a change over and over": {
        "type": "Overlay",
        "title": "x",
        "changes": [{"type": "ReadingChange", "question": "parity_test", "reading": "per programme"}] * 5_000,
    },
    "a reading over and over": {
        **kip.to_dict(OWN_LAW),
        "readings": [{"question": "parity_test", "reading": "per programme"}] * 5_000,
    },
    "an axis without end": {
        "type": "Axis",
        "kind": "amounts",
        "numbers": {"start": 0, "stop": 10**14, "step": 1},
    },
    "a sweep over an axis without end": {
        **kip.to_dict(WHATIFS["sweep"]),
        "axes": [{"kind": "counts", "numbers": {"start": 0, "stop": 10**17, "step": 1}}],
    },
}


@pytest.mark.parametrize("case", LARGE)
def test_memory_stays_small(case):
    data = {"kipcore_format": 1, **LARGE[case]}
    tracemalloc.start()
    try:
        only_ours(data)
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()
