"""Axes: the points at which a what-if asks a rule, as a closed grid or a list."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final, Literal, get_args

import attrs

from kipcore.errors import InvalidValueError, UnknownNameError
from kipcore.types.dates import shift
from kipcore.types.doors import a_date, an_int, exactly, is_a, refuse_type, text_of
from kipcore.types.money import Chf

__all__ = ["Axis"]

Kind = Literal["amounts", "counts", "days", "months", "values"]

_MOST: Final = 10**12
_MADE_BY: Final = "make it by Axis.amounts, Axis.counts, Axis.dates or Axis.of"
_RAPPEN: Final = Chf.from_rappen(1)


@attrs.frozen(repr=False)
class Axis:
    """The points between two ends, both included, or the values of a list (*Achse*).

    It stands in the place of a fact in `sweep` and `solve`. It is made by `amounts`, `counts`, `dates`
    or `of`, and holds no points: an axis of all amounts in Rappen costs nothing.

    Args:
        kind: what its points are: amounts, counts, days, months or values.
        numbers: the points as numbers: Rappen, counts, days of the calendar, months after the first
            day, places in a list.
        given: the first day of months; the values of a list, or their names.
        facts: what the rule gets, if not the points themselves: the values that are named, in their order,
            or the function that makes a fact of a point. A function is equal to itself alone, and is
            pickled only if it has a name in a module.

    >>> import kipcore as kip
    >>> axis = kip.Axis.amounts(kip.Chf(0), kip.Chf(2), step=kip.Chf(1))
    >>> axis, list(axis)
    (<Axis CHF 0.00 to CHF 2.00, 3 points>, [Chf('0.00'), Chf('1.00'), Chf('2.00')])
    """

    kind: Kind
    numbers: range
    given: tuple[Any, ...] = ()
    facts: tuple[Any, ...] | Callable[[Any], Any] = ()

    def __attrs_post_init__(self) -> None:
        if type(self.kind) is not str or self.kind not in get_args(Kind):
            raise UnknownNameError("kind", self.kind, ", ".join(get_args(Kind)), _MADE_BY)
        exactly("numbers", self.numbers, range, _MADE_BY)
        exactly("given", self.given, tuple, _MADE_BY)
        if not callable(self.facts):
            exactly("facts", self.facts, tuple, _MADE_BY)
            if self.facts and len(self.facts) != len(self.numbers):
                raise InvalidValueError("facts", len(self.facts), "one for each point", _MADE_BY)
        if not self.numbers or self.numbers.step < 1:
            raise InvalidValueError("numbers", self.numbers, "at least one point, upwards", _MADE_BY)
        needed = {"values": len(self.numbers), "months": 1}.get(self.kind, 0)
        if len(self.given) != needed:
            raise InvalidValueError("given", self.given, f"{needed} for an axis of {self.kind}", _MADE_BY)

    @classmethod
    def amounts(cls, first: Chf, last: Chf, *, step: Chf = _RAPPEN) -> "Axis":
        """Return an axis of amounts.

        Args:
            first: the smallest amount.
            last: the largest amount; a whole number of steps above the first.
            step: from one amount to the next; by default one Rappen.

        Raises:
            WrongTypeError: not a Chf.
            InvalidValueError: a last amount below the first or between two points, no step upwards.

        >>> import kipcore as kip
        >>> len(kip.Axis.amounts(kip.Chf(0), kip.Chf(3_000_000)))
        300000001
        """
        for name, amount in (("first", first), ("last", last), ("step", step)):
            exactly(name, amount, Chf, "wrap the amount in Chf(...)")
        if step.rappen < 1:
            raise InvalidValueError("step", step, "CHF 0.01 or more", "go upwards")
        _in_order(first, last)
        numbers = range(first.rappen, last.rappen + 1, step.rappen)
        return _ending(cls("amounts", numbers), last)

    @classmethod
    def counts(cls, first: int, last: int, *, step: int = 1) -> "Axis":
        """Return an axis of whole numbers, such as persons or years.

        Args:
            first: the smallest number.
            last: the largest number; a whole number of steps above the first.
            step: from one number to the next.

        Raises:
            WrongTypeError: not an int.
            InvalidValueError: a last number below the first or between two points, no step upwards.

        >>> import kipcore as kip
        >>> list(kip.Axis.counts(2014, 2017))
        [2014, 2015, 2016, 2017]
        """
        an_int("first", first, -_MOST, _MOST)
        an_int("last", last, -_MOST, _MOST)
        an_int("step", step, 1, _MOST)
        _in_order(first, last)
        return _ending(cls("counts", range(first, last + 1, step)), last)

    @classmethod
    def dates(cls, first: date, last: date, *, days: int | None = None, months: int | None = None) -> "Axis":
        """Return an axis of days.

        Args:
            first: the first day.
            last: the last day, included; a whole number of steps after the first.
            days: the step in days; by default one.
            months: instead, the step in months, counted from the first day as `shift` counts them.

        Raises:
            WrongTypeError: not a date, a step that is not int.
            InvalidValueError: a last day before the first or between two points, both steps or none upwards.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> [str(day) for day in kip.Axis.dates(date(2024, 1, 31), date(2024, 3, 31), months=1)]
        ['2024-01-31', '2024-02-29', '2024-03-31']
        """
        a_date("first", first)
        a_date("last", last)
        _in_order(first, last)
        if months is None:
            an_int("days", 1 if days is None else days, 1, _MOST)
            numbers = range(first.toordinal(), last.toordinal() + 1, days or 1)
            return _ending(cls("days", numbers), last)
        if days is not None:
            raise InvalidValueError("months", months, "either days= or months=", "give one step")
        an_int("months", months, 1, _MOST)
        return _ending(cls("months", range(0, _months(first, last) + 1, months), (first,)), last)

    @classmethod
    def of(cls, values: list[Any] | tuple[Any, ...] | Mapping[str, Any]) -> "Axis":
        """Return an axis of listed values, such as agreements or laws, with names or without.

        Args:
            values: the values, each once; or a mapping, of which the names are the points and the values
                what the rule gets.

        Raises:
            WrongTypeError: no list, tuple or mapping, a name that is no text, a value that is not immutable.
            InvalidValueError: no value, or one twice in a list.

        >>> import kipcore as kip
        >>> whole = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
        >>> kip.Axis.of([kip.LAW, whole]), list(kip.Axis.of({"by year": kip.LAW, "as a whole": whole}))
        (<Axis of 2 values>, ['by year', 'as a whole'])
        """
        names = tuple(values) if is_a(values, Mapping) else ()
        for name in names:
            text_of("name", name)
        facts: Any = values
        if is_a(values, Mapping):
            facts = tuple(facts.values())
        if type(facts) is not list and type(facts) is not tuple:
            refuse_type("values", values, "a list, a tuple or a dict", "put the values in a list")
        for value in facts:
            if not _hashable(value):
                refuse_type("value", value, "an immutable value", "give a tuple for a list")
        if not facts or (not names and len(set(facts)) < len(facts)):
            raise InvalidValueError("values", values, "at least one value, each once", "leave out the copies")
        if names:
            return cls("values", range(len(names)), names, tuple(facts))
        return cls("values", range(len(facts)), tuple(facts))

    def into(self, make: Callable[[Any], Any]) -> "Axis":
        """Return the axis with the same points, of each of which a function makes what the rule gets.

        The points are what is shown, searched and halved: days, where the rule takes a person.

        Args:
            make: a function from a point to a fact.

        Raises:
            WrongTypeError: what cannot be called.
            InvalidValueError: an axis that has names or a function already.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> table = kip.sweep(
        ...     kip.residence_permit_due,
        ...     kip.Axis.dates(date(2022, 3, 14), date(2022, 3, 15)).into(
        ...         lambda day: kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON, day)])))
        >>> {str(day): str(finding.value) for day, finding in zip(table.points, table, strict=True)}
        {'2022-03-14': '2027-03-14', '2022-03-15': '2027-03-15'}
        """
        if not callable(make):
            refuse_type("make", make, "a function from a point to a fact", "write a lambda or a function")
        if self.facts:
            raise InvalidValueError("axis", self, "an axis of plain points", "let one function do all of it")
        return attrs.evolve(self, facts=make)

    def fact(self, point: Any) -> Any:
        """Return what the rule gets at a point.

        Raises:
            UnknownNameError: a value that is no point of an axis with names.

        >>> import kipcore as kip
        >>> kip.Axis.of({"few": 10, "many": 90}).fact("many"), kip.Axis.counts(1, 9).fact(5)
        (90, 5)
        """
        if not self.facts:
            return point
        return self.facts(point) if callable(self.facts) else self.facts[self.index(point)]

    @property
    def finest(self) -> "Axis":
        """The axis from end to end by the smallest step, which is one Rappen, one or one day.

        Raises:
            InvalidValueError: an axis of listed values.

        >>> import kipcore as kip
        >>> kip.Axis.counts(0, 100, step=50).finest
        <Axis 0 to 100, 101 points>
        """
        if self.kind == "values":
            raise InvalidValueError(
                "axis", self, "an axis of amounts, counts or dates", "listed values have no order"
            )
        if self.kind == "months":
            return attrs.evolve(Axis.dates(self[0], self[-1]), facts=self.facts)
        return attrs.evolve(self, numbers=range(self.numbers[0], self.numbers[-1] + 1))

    def index(self, value: Any) -> int:
        """Return at which place a point stands.

        Raises:
            UnknownNameError: a value that is no point of the axis.

        >>> import kipcore as kip
        >>> kip.Axis.counts(2014, 2017).index(2015)
        1
        """
        number: Any = None
        if self.kind == "values":
            alike = (i for i, one in enumerate(self.given) if type(one) is type(value) and one == value)
            number = next(alike, None)
        elif self.kind == "amounts":
            number = value.rappen if type(value) is Chf else None
        elif self.kind == "counts":
            number = value if type(value) is int else None
        elif is_a(value, date):
            number = value.toordinal() if self.kind == "days" else _months(self.given[0], value)
        if number is None or number not in self.numbers or self.at(number) != value:
            raise UnknownNameError("point", value, str(self)[1:-1], "take a point of the axis")
        return self.numbers.index(number)

    def at(self, number: int) -> Any:
        """Return the value of one of `numbers`.

        Raises:
            UnknownNameError: a number that is none of them.

        >>> import kipcore as kip
        >>> kip.Axis.amounts(kip.Chf(0), kip.Chf(2)).at(150)
        Chf('1.50')
        """
        if type(number) is not int or number not in self.numbers:
            raise UnknownNameError("number", number, str(self.numbers), "take one of axis.numbers")
        if self.kind == "amounts":
            return Chf.from_rappen(number)
        if self.kind == "days":
            return date.fromordinal(number)
        if self.kind == "months":
            return shift(self.given[0], months=number)
        return number if self.kind == "counts" else self.given[number]

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, place: int) -> Any:
        return self.at(self.numbers[place])

    def __contains__(self, value: object) -> bool:  # without it all points would be gone through
        try:
            self.index(value)
        except UnknownNameError:
            return False
        return True

    def __iter__(self) -> Iterator[Any]:
        return map(self.at, self.numbers)

    def __repr__(self) -> str:
        if self.kind == "values":
            return f"<Axis of {len(self)} values>"
        return f"<Axis {self[0]} to {self[-1]}, {len(self)} points>"


def _hashable(value: Any) -> bool:
    """Return whether a value can be told from others by its hash, and so can all that it holds."""
    try:
        hash(value)
    except Exception:  # noqa: BLE001 - a broken hash of foreign input is none
        return False
    return True


def _in_order(first: Any, last: Any) -> None:
    """Refuse ends that are exchanged."""
    if last < first:
        raise InvalidValueError("last", last, f"{first} or more", "exchange first and last")


def _ending(axis: Axis, last: Any) -> Axis:
    """Return an axis if it ends where it is said to end."""
    if axis[-1] != last:
        raise InvalidValueError(
            "last", last, f"a point of the axis, such as {axis[-1]}", "end on a whole number of steps"
        )
    return axis


def _months(first: date, last: date) -> int:
    """Return how many months lie between the months of two days."""
    return (last.year - first.year) * 12 + last.month - first.month
