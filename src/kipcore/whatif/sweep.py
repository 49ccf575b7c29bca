"""Sweeps: a rule asked along one axis or two, as a small table of findings."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast, overload

import attrs

from kipcore.errors import InvalidValueError, KipError, UnknownNameError
from kipcore.findings.finding import Finding, Rule
from kipcore.types.doors import refuse_type
from kipcore.types.text import Language
from kipcore.whatif.answer import comparable
from kipcore.whatif.ask import asked
from kipcore.whatif.axis import Axis
from kipcore.whatif.rows import column

if TYPE_CHECKING:
    from kipcore.whatif.breakpoints import Breakpoint

__all__ = ["Sweep", "sweep"]

T = TypeVar("T")
C = TypeVar("C")

_MOST_POINTS: Final = 10**6
_MOST_AXES: Final = 2


def _all_comparable(findings: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(map(comparable, findings))


@attrs.frozen(repr=False)
class Sweep(Generic[T, C]):
    """The findings of one rule along one axis or two, as an immutable table; made by `sweep`.

    It has a length, yields its findings in the order of its points, and `table[point]` is the finding at
    a point; with two axes a point is a pair. For type checkers it is `Sweep[Chf, Finding[Chf]]` or, where
    errors are kept, `Sweep[Chf | None, Finding[Chf] | KipError]`.

    Args:
        rule: the rule.
        names: the names of the facts that vary.
        axes: their axes.
        findings: one finding for each point, the last axis running fastest; where errors were kept, the
            error at that point.

    >>> import kipcore as kip
    >>> table = kip.sweep(
    ...     kip.largest_contribution, canton=kip.Chf(4), during=kip.KIP_3.term,
    ...     municipalities=kip.Axis.amounts(kip.Chf(0), kip.Chf(2), step=kip.Chf(1)))
    >>> table, table.values, table[kip.Chf(1)]
    (<Sweep largest_contribution over municipalities: 3 findings>, \
(Chf('4.00'), Chf('5.00'), Chf('6.00')), <Finding largest_contribution: CHF 5.00>)
    """

    rule: Rule[Any]
    names: tuple[str, ...]
    axes: tuple[Axis, ...]
    findings: tuple[C, ...] = attrs.field(eq=_all_comparable)

    @property
    def points(self) -> tuple[Any, ...]:
        """The points in order, values of the axis or, with two axes, pairs of them."""
        return tuple(self.axes[0]) if len(self.axes) == 1 else tuple(product(*self.axes))

    @property
    def values(self) -> tuple[T, ...]:
        """The answer at each point; None where an error was kept."""
        cells: tuple[Any, ...] = self.findings
        values = (None if isinstance(cell, KipError) else cell.value for cell in cells)
        return cast("tuple[T, ...]", tuple(values))

    def rows(self) -> list[dict[str, Any]]:
        """Return a plain row for each point, which any dataframe takes: `polars.DataFrame(table.rows())`.

        A row has the facts that vary, `value` and `binding`, and `error` where errors were kept. Amounts
        are ints in columns that end in `_rappen`; members of closed lists stand by their value, laws by
        their name, and what is neither a number, a text nor a date as a receipt writes it.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(
        ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
        >>> kip.sweep(
        ...     kip.federal_contribution, zh, year=kip.Axis.counts(2014, 2017), together=kip.Chf(5)).rows()[1]
        {'year': 2015, 'value_rappen': 500, 'binding': 'parity'}
        """
        points = zip(*product(*self.axes), strict=True)
        columns = [column(name, list(values)) for name, values in zip(self.names, points, strict=True)]
        columns.append(column("value", list(self.values)))
        limits = [cell.binding if isinstance(cell, Finding) else None for cell in self.findings]
        columns.append(("binding", [limit and limit.value for limit in limits]))
        if any(isinstance(cell, KipError) for cell in self.findings):
            errors = [str(cell) if isinstance(cell, KipError) else None for cell in self.findings]
            columns.append(("error", errors))
        names = [name for name, _ in columns]
        return [dict(zip(names, row, strict=True)) for row in zip(*(c for _, c in columns), strict=True)]

    @property
    def breakpoints(self) -> "tuple[Breakpoint[T], ...]":
        """Where along the axis the binding limit changes, exact to the Rappen, the number or the day.

        For a rule without limits it is where the answer changes. Between two neighbouring points of
        the table that differ, the exact places are searched by halving, and all that are met on the way
        from one to the other are listed. A change that comes and goes between two neighbouring points
        is not seen: a finer axis sees more.

        Raises:
            InvalidValueError: two axes, listed values, an answer in francs without limits along an axis
                of amounts, more than 10 000 places.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(
        ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
        >>> table = kip.sweep(
        ...     kip.federal_contribution, zh, year=2015,
        ...     together=kip.Axis.amounts(kip.Chf(0), kip.Chf(9_000_000), step=kip.Chf(1_000_000)))
        >>> table.breakpoints
        (<Breakpoint together: parity until CHF 6'499'999.99, ceiling from CHF 6'500'000.00>,)
        """
        from kipcore.whatif.breakpoints import breakpoints

        return breakpoints(self)

    def html(self, language: Language = "de") -> str:
        """Return the table as HTML, for a notebook; of a long one the first and the last rows.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> table = kip.sweep(
        ...     kip.largest_contribution, together=kip.Axis.amounts(kip.Chf(0), kip.Chf(1)),
        ...     during=kip.KIP_3.term)
        >>> table.html("en")[:41]
        '<table class="kipcore-sweep" lang="en"><c'
        """
        from kipcore.whatif.table import as_table

        return as_table(self, language)

    def explain(self, language: Language = "de") -> str:
        """Return the same table in plain lines, for the console.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> table = kip.sweep(
        ...     kip.largest_contribution, during=kip.KIP_3.term,
        ...     together=kip.Axis.amounts(kip.Chf(0), kip.Chf(1), step=kip.Chf(1)))
        >>> print(table.explain("en"))
        Which federal contribution do own funds allow at most?
        together | Result
        CHF 0.00 | CHF 0.00
        CHF 1.00 | CHF 1.00
        """
        from kipcore.whatif.table import as_lines

        return as_lines(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __len__(self) -> int:
        return len(self.findings)

    def __iter__(self) -> Iterator[C]:
        return iter(self.findings)

    def __getitem__(self, point: Any) -> C:
        if len(self.axes) == 1:
            return self.findings[self.axes[0].index(point)]
        if type(point) is not tuple or len(point) != _MOST_AXES:
            raise UnknownNameError("point", point, f"a pair of {' and '.join(self.names)}", "name both")
        first, second = (axis.index(part) for axis, part in zip(self.axes, point, strict=True))
        return self.findings[first * len(self.axes[1]) + second]

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        return f"<Sweep {self.rule.name} over {', '.join(self.names)}: {len(self)} findings>"


@overload
def sweep(
    rule_function: Callable[..., Finding[T]],
    /,
    *args: Any,
    progress: Callable[[Iterable[int]], Iterable[Any]] | None = None,
    errors: Literal["raise"] = "raise",
    **facts: Any,
) -> Sweep[T, Finding[T]]: ...
@overload
def sweep(
    rule_function: Callable[..., Finding[T]],
    /,
    *args: Any,
    progress: Callable[[Iterable[int]], Iterable[Any]] | None = None,
    errors: Literal["keep"],
    **facts: Any,
) -> Sweep[T | None, Finding[T] | KipError]: ...
def sweep(
    rule_function: Callable[..., Finding[Any]],
    /,
    *args: Any,
    progress: Callable[[Iterable[int]], Iterable[Any]] | None = None,
    errors: Literal["raise", "keep"] = "raise",
    **facts: Any,
) -> Sweep[Any, Any]:
    """Ask a rule along one axis or two (*Szenarien*).

    It is called as the rule itself is, with an `Axis` in the place of one or two of the facts, or of the
    law. Explanations are not made, so a hundred thousand scenarios cost little more than as many
    calls of the rule.

    Args:
        rule_function: the rule, such as `federal_contribution`.
        *args: facts by place, as the rule takes them.
        progress: shows how far it is: any function that wraps an iterable, such as tqdm.
        errors: what to do at a point for which the rule has no answer: "raise" the error, which then
            names the point, or "keep" it in the table.
        **facts: facts by name, and the law.

    Returns:
        The table of findings.

    Raises:
        UnknownNameError: a function that is no rule, another word for errors.
        InvalidValueError: no axis or more than two, more than a million points, a progress that
            passes on too few.
        WrongTypeError: a progress that cannot be called, or that returns no iterable.
        KipError: whatever the rule raises at a point, unless errors are kept.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> table = kip.sweep(
    ...     kip.federal_contribution, zh, year=2015, canton=kip.Chf(4_000_000),
    ...     municipalities=kip.Axis.amounts(kip.Chf(0), kip.Chf(3_000_000), step=kip.Chf(1_000_000)))
    >>> [str(value) for value in table.values]
    ["CHF 4'000'000.00", "CHF 5'000'000.00", "CHF 6'000'000.00", "CHF 6'500'000.00"]
    """
    if type(errors) is not str or errors not in ("raise", "keep"):
        raise UnknownNameError("errors", errors, "raise, keep", "choose one of the two")
    what = asked(rule_function, args, facts)
    if not 1 <= len(what.axes) <= _MOST_AXES:
        raise InvalidValueError(
            "axes", list(what.axes), "one axis or two", "put an Axis in the place of one fact or two"
        )
    names, axes = tuple(what.axes), tuple(what.axes.values())
    total = prod(map(len, axes))
    if total > _MOST_POINTS:
        raise InvalidValueError(
            "axes", f"{total} points", f"at most {_MOST_POINTS} points", "take a larger step, or use solve"
        )
    given, keep = what.facts, errors == "keep"
    cells: list[Finding[Any] | KipError] = []
    for _, point in zip(_counted(total, progress), product(*axes), strict=False):
        try:
            for name, axis, part in zip(names, axes, point, strict=True):
                given[name] = axis.fact(part) if axis.facts else part
            cells.append(rule_function(**given))
        except KipError as error:
            if not keep:
                error.add_note("at " + ", ".join(f"{n}={v!r}" for n, v in zip(names, point, strict=True)))
                raise
            cells.append(error.with_traceback(None))
    if len(cells) < total:
        raise InvalidValueError("progress", len(cells), f"{total} points", "let the function pass on each")
    return Sweep(what.rule, names, axes, tuple(cells))


def _counted(total: int, progress: Callable[[Iterable[int]], Iterable[Any]] | None) -> Iterable[Any]:
    """Return as many as there are points, in what shows how far it is."""
    if progress is None:
        return range(total)
    if not callable(progress):
        refuse_type("progress", progress, "a function that wraps an iterable", "give tqdm, or leave it out")
    counted: Any = progress(range(total))
    if not isinstance(counted, Iterable):
        refuse_type("progress", counted, "what it wraps, as an iterable", "let the function return it")
    return counted
