"""Hash and equality agree, over all public types: of values that are alike, and of values that only look alike."""

import copy
import itertools
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from tests.findings import FINDINGS
from tests.hostile.calls import MADE_BY_RULES
from tests.test_types import ENUMS, VALUES

ONE_OF_EACH_RULE = {finding.rule: finding for finding in FINDINGS.values()}.values()
EVERY = [*VALUES, *ONE_OF_EACH_RULE, *(member for kind in ENUMS for member in kind)]
FOREIGN = [
    None,
    True,
    0,
    1,
    505,
    1.0,
    Fraction(1),
    Decimal("5.05"),
    "ZH",
    b"ZH",
    (),
    (505,),
    date(2024, 1, 1),
]
FOREIGN += [datetime(2024, 1, 1), object(), range(3), "CHF 5.05"]  # noqa: DTZ001


def replaced(value, name, part):
    """Return a value with another part, or None if it cannot have that."""
    try:
        return attrs.evolve(value, **{name: part})
    except (kip.KipError, TypeError, AttributeError, ValueError):
        return None


@pytest.mark.parametrize("value", EVERY, ids=lambda value: type(value).__name__)
def test_a_value_is_equal_to_itself_and_to_its_copies_and_to_nothing_foreign(value):
    for other in (value, pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert (other == value, value == other, other != value) == (True, True, False)
        assert hash(other) == hash(value)
        assert len({other, value}) == 1
    for other in FOREIGN:
        assert value != other
        assert other != value
        assert not value == other  # noqa: SIM201
        assert not other == value  # noqa: SIM201


@pytest.mark.parametrize("kind", {type(value): None for value in EVERY})
def test_equality_is_symmetric_and_transitive_and_hashes_agree(kind):
    alike = [value for value in [*VALUES, *FINDINGS.values(), *EVERY] if type(value) is kind]
    for a, b in itertools.product(alike, repeat=2):
        assert (a == b) is (b == a) is not (a != b)
        if a == b:
            assert hash(a) == hash(b)
            assert all((a == c) is (b == c) for c in alike)


def test_no_two_members_or_values_of_different_types_are_equal():
    one_of_each = list({type(value): value for value in EVERY}.values())
    for a, b in itertools.combinations(one_of_each, 2):
        assert a != b


CHECKED = [value for value in VALUES if type(value).__name__ not in MADE_BY_RULES]


@pytest.mark.parametrize("value", CHECKED, ids=lambda value: type(value).__name__)
def test_what_python_holds_for_equal_is_not_let_in(value):
    """1, True and Fraction(1) are equal and hash alike: of two values that differ in that, one would be lost in a set."""
    for field in attrs.fields(type(value)):
        if not field.eq or not field.init:
            continue
        part = getattr(value, field.name)
        for twin in (True, 1.0, Fraction(1), Decimal(1)) if part == 1 else (False, 0.0) if part == 0 else ():
            if type(twin) is not type(part):
                assert replaced(value, field.name, twin) is None, f"{field.name} takes {twin!r}"


@pytest.mark.parametrize("kind", [kip.Chf, kip.Canton])
@given(st.data())
def test_an_order_is_one(kind, data):
    amounts = st.integers(-(10**14), 10**14).map(kip.Chf.from_rappen)
    one = amounts if kind is kip.Chf else st.sampled_from(kip.Canton)
    a, b, c = data.draw(one), data.draw(one), data.draw(one)
    assert (a < b) + (a == b) + (a > b) == 1
    assert (a <= b) is not (b < a)
    assert (a >= b) is not (a < b)
    assert not (a < b < c) or a < c
    assert sorted([a, b, c]) == sorted([c, a, b])
    with pytest.raises(TypeError):
        _ = a < 1
