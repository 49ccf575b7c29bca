"""The published schema fits what is written, and little else."""

import json
from copy import deepcopy
from functools import cache

import jsonschema
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore.plain.names import public_kinds
from tests.findings import FINDINGS
from tests.test_json import EVERYTHING, FOUND, OWN_LAW, PLACE, WHATIFS
from tests.test_types import ENUMS, VALUES

WHOLE = kip.json_schema()
VALIDATOR = jsonschema.Draft202012Validator(WHOLE)
SOME = [*VALUES, *WHATIFS.values(), *(next(iter(kind)) for kind in ENUMS), OWN_LAW]


def written(value, **options):
    return json.loads(json.dumps(kip.to_dict(value, **options)))


@cache
def schema_of(kind):
    """The validator of a type; most types have several values here."""
    one = jsonschema.Draft202012Validator(kip.json_schema(kind))
    one.check_schema(one.schema)
    return one


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(WHOLE)
    assert json.loads(json.dumps(WHOLE)) == WHOLE == kip.json_schema()
    tags = [tag for tag, _ in public_kinds()]
    assert set(WHOLE["$defs"]) >= {*tags} - {"Rule"}  # a rule is a text
    assert WHOLE["properties"]["type"]["enum"] == tags


@pytest.mark.parametrize("value", SOME, ids=lambda value: type(value).__name__)
def test_what_is_written_fits(value):
    VALIDATOR.validate(written(value))
    schema_of(type(value)).validate(written(value))


def test_a_finding_of_every_rule_fits():
    for finding in {finding.rule: finding for finding in FINDINGS.values()}.values():
        VALIDATOR.validate(written(finding))


def test_options_fit():
    VALIDATOR.validate(written(FOUND, explain="fr"))
    VALIDATOR.validate(written(FOUND, whole_laws=True))


def test_what_is_shipped_fits():
    for value in EVERYTHING[len(VALUES) :: 9]:
        if type(value) in (kip.Provision, kip.Question, kip.Timeline, kip.Rule):
            VALIDATOR.validate(written(value))


def mutations(data, path=()):
    """Yield a copy of a document for each place in it, with something that does not belong there."""
    for place in ways(data):
        for spoil in (_foreign, _extra, _without):
            copy = deepcopy(data)
            if spoil(copy, place):
                yield (spoil.__name__, *place), copy


def ways(data):
    yield ()
    parts = data.items() if type(data) is dict else enumerate(data) if type(data) is list else ()
    for name, part in parts:
        for way in ways(part):
            yield (name, *way)


def reach(data, way):
    for part in way:
        data = data[part]
    return data


def _foreign(data, way):
    """Put a float where it stands: no value is one."""
    if not way:
        return False
    reach(data, way[:-1])[way[-1]] = 0.5
    return True


def _extra(data, way):
    """Put a field into an object that has none of that name."""
    there = reach(data, way)
    if type(there) is not dict:
        return False
    there["no_such_field"] = 1
    return True


def _without(data, way):
    """Take away a mark."""
    there = reach(data, way)
    return type(there) is dict and bool(there.pop("type", None))


@pytest.mark.parametrize("value", SOME, ids=lambda value: type(value).__name__)
def test_what_is_spoilt_does_not_fit_and_is_not_read(value):
    data = written(value)
    cases = list(mutations(data))
    fits = schema_of(type(value))
    for name, case in cases[:: max(1, len(cases) // 10)]:
        free = {"facts", "explanation"}  # what facts there are, the rule says
        if not (name[0] == "_extra" and free & {name[-1]}):
            assert not fits.is_valid(case), name
        with pytest.raises(kip.KipError):
            kip.from_dict(case)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(sorted(PLACE)), documents)
def test_what_is_read_fits(name, new):
    """Never is anything read that the schema refuses."""
    data = {**PLACE, name: new}
    try:
        kip.from_dict(data)
    except kip.KipError:
        return
    VALIDATOR.validate(data)


def test_of_one_type_only_what_it_needs():
    assert set(kip.json_schema(kip.Canton)["$defs"]) == {"Canton"}
    assert set(kip.json_schema(kip.Permit)["$defs"]) == {"Permit", "PermitCard"}
    assert kip.json_schema(kip.Chf)["properties"]["value"] == {"$ref": "#/$defs/Chf"}


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (5, kip.WrongTypeError),
        (FOUND, kip.WrongTypeError),
        (int, kip.UnknownNameError),
    ],
)
def test_bad_input(kind, error):
    with pytest.raises(error):
        kip.json_schema(kind)
