"""Hypothesis knows every public type: `st.from_type`, bare annotations, builds of a user's own classes."""

import enum
import subprocess
import sys
from importlib import import_module
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, find, given, settings, strategies as st
from hypothesis.errors import HypothesisException

import kipcore as kip
from kipcore import Chf, testing
from kipcore.testing import registration
from kipcore.testing.draws import findings
from kipcore.testing.registry import ROOMS
from tests.books import FACES

testing.register()
PUBLIC = {getattr(book.home, name) for book in FACES for name in book.home.__all__}
TYPES = sorted(
    (kind for kind in PUBLIC if isinstance(kind, type) and attrs.has(kind)), key=lambda kind: kind.__name__
)
ENUMS = sorted(
    (kind for kind in PUBLIC if isinstance(kind, type) and issubclass(kind, enum.Enum)),
    key=lambda kind: kind.__name__,
)
quiet = settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_public_type_is_drawn_and_nothing_else_in_its_place(kind):
    @quiet
    @given(st.from_type(kind))
    def draws(value):
        assert type(value) is kind

    draws()


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_every_closed_list_is_drawn(kind):
    for member in kind:
        assert find(st.from_type(kind), lambda drawn, member=member: drawn is member) is member


def test_the_registry_names_public_types_only_and_each_once():
    names = [name for home in registered_homes() for names in home.values() for name in names]
    assert sorted(names) == sorted(kind.__name__ for kind in TYPES)


def registered_homes():
    for home in ("kipcore", "kipcore.cantons.zurich", "kipcore.cantons.shared"):
        yield import_module(f"{home}.testing.registry").ROOMS


@attrs.frozen
class Booking:
    """A class of a user."""

    who: kip.Person
    amount: Chf
    status: kip.Status
    plan: kip.FundingPlan | None
    timelines: list[kip.Timeline[Chf]]


@quiet
@given(...)
def test_bare_annotations_and_builds_of_a_users_own_class(life: kip.ProgrammeLife, booking: Booking):
    assert type(life) is kip.ProgrammeLife
    assert type(booking.who) is kip.Person
    assert type(booking.amount) is Chf
    assert booking.plan is None or type(booking.plan) is kip.FundingPlan
    assert all(timeline.parameter.kind is Chf for timeline in booking.timelines)


@pytest.mark.parametrize("kind", [Chf, int, bool])
def test_generic_types_hold_what_stands_between_their_brackets(kind):
    for generic, read in (
        (kip.Timeline, lambda timeline: timeline.entries[-1].value),
        (kip.Cited, lambda cited: cited.value),
        (kip.ValueChange, lambda change: change.value),
    ):
        assert type(read(find(st.from_type(generic[kind]), lambda _: True))) is kind
    assert find(st.from_type(kip.Parameter[kind]), lambda _: True).kind is kind


def test_figures_findings_and_rules_too(monkeypatch):
    monkeypatch.setattr(findings, "RULES", tuple(map(kip.rule_of, (kip.parity, kip.federal_contribution))))
    assert type(find(st.from_type(kip.Finding[bool]), lambda _: True).value) is bool
    assert type(find(st.from_type(kip.Finding[Chf]), lambda _: True).value) is Chf
    assert find(st.from_type(kip.Rule[bool]), lambda _: True) is kip.rule_of(kip.parity)
    assert type(find(st.from_type(kip.Figure[Chf]), lambda _: True).value) is Chf


@pytest.mark.parametrize("unknown", [kip.Timeline[bytes], kip.Sweep[Any, bytes]])
def test_what_nobody_has_is_an_error_and_no_invention(unknown):
    with pytest.raises(HypothesisException):
        find(st.from_type(unknown), lambda _: True)


@pytest.mark.parametrize(
    "thing",
    [int, list[int], None, "kipcore.Person", Booking, kip.Canton, kip.KipError, kip.parity, kip.NamedLimit],
)
def test_what_is_not_ours_is_left_to_hypothesis(thing):
    assert registration.strategy_of(thing) is None


def test_a_canton_without_types_has_no_strategies():
    kind = type("Private", (), {"__module__": "kipcore.cantons.bern"})
    assert registration.strategy_of(kind) is None


def test_a_hypothesis_that_asks_nobody_back_is_told_all_types(monkeypatch):
    types = import_module("hypothesis.strategies._internal.types")
    told = {}
    monkeypatch.delattr(types, "_global_extra_lookup")
    monkeypatch.setattr(registration.st, "register_type_strategy", told.__setitem__)
    registration.register()
    assert set(told) == set(TYPES)
    assert set(told.values()) == {registration.strategy_of}


def run(code):
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_registration_loads_neither_types_nor_rules_nor_the_law():
    loaded = run(
        "import hypothesis, sys\n"
        "before = set(sys.modules)\n"
        "from kipcore.testing.registration import register\n"
        "register()\n"
        "print(sorted(name for name in sys.modules if name.startswith(('kipcore', 'attr', 'dateutil'))))"
    )
    assert loaded == "['kipcore', 'kipcore.face', 'kipcore.testing', 'kipcore.testing.registration']"


def test_a_type_loads_only_its_own_room():
    loaded = run(
        "import sys\n"
        "import kipcore as kip\n"
        "from hypothesis import strategies as st\n"
        "kip.testing.register()\n"
        "st.from_type(kip.Chf)\n"
        "print([name for name in sys.modules if name.startswith(('kipcore.rules', 'kipcore.law.current'))])"
    )
    assert loaded == "[]"


def test_the_entry_point_is_the_function():
    """`pyproject.toml` names it; what Hypothesis loads is called while Hypothesis is imported."""
    from pathlib import Path
    from tomllib import loads

    text = (Path(kip.__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    name = loads(text)["project"]["entry-points"]["hypothesis"]["kipcore"]
    module, _, function = name.partition(":")
    assert getattr(import_module(module), function) is testing.register


def test_rooms_are_there():
    for room, names in ROOMS.items():
        drawn = import_module(f"kipcore.testing.draws.{room}").DRAWN
        assert {kind.__name__ for kind in drawn} == set(names)
