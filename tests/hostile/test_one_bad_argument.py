"""One bad argument among right ones: only a KipError comes out, with a short message, in bounded time and memory.

What a caller's own iterable or function raises when it is walked or called is the caller's: it passes.
"""

import inspect
import itertools
import pickle
import resource
import signal
from contextlib import contextmanager, suppress
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

import kipcore as kip
from kipcore.cantons import zurich
from kipcore.types import doors
from tests.books import FACES, RULES
from tests.hostile.calls import CALLS, MADE_BY_RULES, OTHERS, functions
from tests.hostile.junk import FRESH, JUNK, Broken, mutants
from tests.test_types import ENUMS, VALUES

SECONDS = 20
"""Of CPU, for one call: the slowest takes a twentieth."""
LONGEST_MESSAGE = 6_000
"""Of str and repr of an error together."""
MEGABYTES = 600
CALLED = {"smallest", "largest", "progress", "make"}
"""Arguments that are functions: what they do when they are called is the caller's."""
WRONG = (kip.KipError, Broken)


class TooLong(BaseException):
    """A call that does not come back."""


def _stop(*_):
    raise TooLong


@contextmanager
def bounded_time():
    """Stop what does not come back."""
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@pytest.fixture
def soon_too_many(monkeypatch):
    """Let ten thousand be too many: what never ends is refused sooner, and at the same place."""
    monkeypatch.setattr(doors, "_MOST_ITEMS", 10_000)


@pytest.fixture(scope="module", autouse=True)
def bounded_memory():
    """Refuse that any call held much more than the junk itself."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MEGABYTES


def junk_for(call, place):
    """Yield junk of every kind for an argument, with copies of the right value of which one part is wrong."""
    for junk in JUNK.values():
        if not (place in CALLED and callable(junk)):
            yield junk
    yield from (make() for make in FRESH.values())
    yield from mutants(call.at(place))


def refused(call, place, junk):
    """Call with a bad argument; return whether it was refused, as it ought to be."""
    allowed = (*WRONG, TypeError, IndexError) if call.name.endswith("__getitem__") else WRONG
    try:
        call.with_one(place, junk)
    except allowed as error:
        return len(f"{error}{error!r}") < LONGEST_MESSAGE or pytest.fail(f"{len(str(error))} letters")
    return False


def test_every_public_function_type_and_list_is_called():
    rules = {rule.function for rule in RULES}
    assert {name.rpartition(".")[2] for name, f in functions().items() if f not in rules} == set(OTHERS)
    called = {call.function for call in CALLS}
    assert called >= {*functions().values(), *map(type, VALUES), *ENUMS}
    public = {getattr(book.home, name) for book in FACES for name in book.home.__all__}
    types = {thing for thing in public if inspect.isclass(thing) and not issubclass(thing, Exception)}
    assert types - called == {kip.NamedLimit}, "a protocol: nobody makes one"


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_the_arguments_are_right_as_they_stand(call):
    not_for_every_value = {"Axis.into"}  # a listed axis that makes its facts already
    unless = kip.InvalidValueError if call.name in not_for_every_value else kip.NotKnownError
    with suppress(unless, kip.UnknownNameError, kip.OutsideRangeError, kip.UndecidableError):
        call.function(*call.args, **call.named)


@pytest.mark.usefixtures("soon_too_many")
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_one_bad_argument(call):
    for place in call.places:
        with bounded_time():
            several = [refused(call, place, junk) for junk in junk_for(call, place)]
        looked_at = sum(several) > len(several) // 2
        assert looked_at or call.name in {*MADE_BY_RULES, "Axis.fact", "Axis.__contains__"}, place


plain = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals(allow_nan=False)  # a signalling one has no hash: it stands in the junk
    | st.fractions()
    | st.text()
    | st.binary()
    | st.dates()
    | st.datetimes()
    | st.sampled_from([value for value in VALUES if type(value).__hash__])
    | st.sampled_from([member for kind in ENUMS for member in kind])
)
anything = st.recursive(
    plain,
    lambda part: (
        st.lists(part, max_size=3) | st.tuples(part, part) | st.dictionaries(plain, part, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=500)
@given(st.sampled_from(CALLS), st.data())
def test_many_bad_arguments(call, data):
    args, named = list(call.args), dict(call.named)
    for place in call.places:
        if place not in CALLED and data.draw(st.booleans()):
            (named if isinstance(place, str) else args)[place] = data.draw(anything)
    allowed = (*WRONG, TypeError, IndexError) if call.name.endswith("__getitem__") else WRONG
    with bounded_time(), suppress(*allowed):
        call.function(*args, **named)


@pytest.mark.parametrize("call", [c for c in CALLS if c.named], ids=lambda call: call.name)
def test_an_argument_too_much_is_refused_by_python_or_by_name(call):
    with pytest.raises((TypeError, kip.UnknownNameError)):
        call.function(*call.args, **call.named, nope=1)


@settings(max_examples=1_000)
@given(st.text(st.sampled_from("0123456789'’ .,-−+–—CHFSr\u00a0\u202f\uff11"), max_size=20))
def test_text_is_an_amount_or_refused(text):
    try:
        amount = kip.Chf(text)
    except kip.InvalidValueError:
        return
    assert kip.Chf(str(amount)) == amount
    assert abs(amount.rappen) <= int("0" + "".join(c for c in text if c in "0123456789")) * 100


@given(st.text(max_size=12))
def test_a_format_is_known_or_refused(spec):
    with suppress(kip.InvalidValueError):
        assert len(format(kip.Chf(5), spec)) <= 1_000


@pytest.mark.parametrize("error", [kip.WrongTypeError, kip.KipError, kip.UnknownNameError])
@pytest.mark.parametrize("name", JUNK)
def test_an_error_can_be_shown_whatever_it_carries(error, name):
    carried = error("name", JUNK[name], "allowed", "remedy")
    with bounded_time():
        assert len(str(carried)) < 500
        assert repr(carried).startswith(f"{error.__name__}('name', ")
        assert len(repr(carried)) < 500


def test_an_error_is_pickled_as_it_is():
    error = kip.WrongTypeError("name", 0.1, "allowed", "remedy")
    assert repr(pickle.loads(pickle.dumps(error))) == repr(error)


class FakeDate(date):
    """As freezegun and pandas make them: a date that adds nothing to what it says."""


def test_a_subclass_of_date_is_a_date():
    day = FakeDate(2024, 1, 1)
    assert kip.Axis.dates(day, date(2024, 1, 2)).index(day) == 0
    assert kip.DateRange(day, day) == kip.DateRange(date(2024, 1, 1), date(2024, 1, 1))


def test_what_never_ends_is_refused():
    with bounded_time(), pytest.raises(kip.InvalidValueError, match="at most 1000000"):
        kip.allocate(kip.Chf(5), range(10**12))
    endless = itertools.repeat(kip.AgreementContent.INDICATORS)
    with bounded_time(), pytest.raises(kip.InvalidValueError, match="at most 1000000"):
        kip.agreement_gaps(endless, elements=[], agreed_on=date(2024, 1, 1))


MENDED = {  # what came out as something else than a KipError, or did not come back
    "a huge int as a canton": lambda: kip.Canton(10**100_000),
    "a deep list as a status": lambda: kip.Status(JUNK["deep list"]),
    "a language that raises": lambda: kip.Canton.ZH.label[JUNK["touchy"]],
    "a reading equal to everything": lambda: kip.questions.PARITY_TEST.reading(JUNK["everything"]),
    "no date that says it is one": lambda: kip.first_of_next_month(JUNK["not a date"]),
    "no mapping that says it is one": lambda: kip.FederalCeiling(JUNK["not a mapping"]),
    "a title that is no text": lambda: zurich.other_distribution(10**9999, during=kip.KIP_3.term),
    "a point equal to everything": lambda: kip.Axis.of([1, 2]).index(JUNK["everything"]),
    "true for one": lambda: kip.Axis.of([1, 2]).index(True),
    "a number beyond an axis": lambda: kip.Axis.of([1, 2]).at(2),
    "a number of no axis": lambda: kip.Axis.counts(1, 2).at("x"),
    "a value without a hash": lambda: kip.Axis.of([JUNK["touchy"]]),
    "own funds that raise": lambda: kip.OwnFunds(together=kip.Chf(1), canton=JUNK["touchy"]),
    "no function": lambda: kip.rule_of(JUNK["touchy"]),
    "a column that is no name": lambda: kip.DecisionCounts.of_rows([{JUNK["everything"]: 1}]),
    "no names": lambda: kip.Provision("X-1", "says", by=JUNK["touchy"]),
}


@pytest.mark.parametrize("name", MENDED)
def test_what_was_mended_stays_mended(name):
    with bounded_time(), pytest.raises(kip.KipError):
        MENDED[name]()
