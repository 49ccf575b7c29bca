"""The one small family of errors.

Every error of kipcore is a `KipError` and also the builtin that Python users expect (`ValueError`,
`TypeError` or `LookupError`). All of them carry the same four facts: which thing was wrong, what was
given, what is allowed, and how to mend it. The message is made from them only when it is read.
"""

from collections.abc import Mapping
from typing import Any

__all__ = [
    "BadRowsError",
    "InvalidValueError",
    "KipError",
    "LawBrokenError",
    "NoEffectError",
    "NotKnownError",
    "OutsideRangeError",
    "UndecidableError",
    "UnknownNameError",
    "WrongTypeError",
]

_LONGEST = 80
_LONGEST_FACT = 800  # a case that breaks a law is there to be read


def _shown(value: object, longest: int = _LONGEST) -> str:
    """Show a value in a message: short whatever it is, and never failing itself."""
    kind = type(value)  # what an object says of its own class may be wrong, or raise
    if (kind is str or kind is bytes) and len(value) > longest:  # type: ignore[arg-type]
        return f"{value[:longest]!r}… ({len(value)} long)"  # type: ignore[index,arg-type]
    if kind is int and value.bit_length() > 256:  # type: ignore[attr-defined]
        return f"an int of {value.bit_length()} bits"  # type: ignore[attr-defined]
    try:
        text = str.__str__(repr(value))
    except Exception:  # noqa: BLE001 - a broken repr of foreign input must not hide our error
        text = f"an object of type {kind.__name__}"
    return text if len(text) <= longest else f"{text[:longest]}…"


def shown_facts(facts: Mapping[str, Any]) -> str:
    """Show the facts of a question, each in bounded length."""
    return ", ".join(f"{name}={_shown(fact, _LONGEST_FACT)}" for name, fact in facts.items())


class KipError(Exception):
    """Root of all errors of kipcore.

    Attributes:
        name: what was wrong: an argument, a parameter of the law, an operation.
        value: what was given.
        allowed: what would have been right, in words.
        remedy: how to mend it, in words.

    >>> import kipcore as kip
    >>> try:
    ...     kip.Chf(0.1)
    ... except kip.KipError as error:
    ...     print(error.name, error.value, error.remedy, sep=" | ")
    amount | 0.1 | write Chf("0.10"), Chf(Decimal("0.10")) or Chf.from_rappen(10)
    """

    def __init__(self, name: str, value: object, allowed: str, remedy: str) -> None:
        super().__init__(name, value, allowed, remedy)
        self.name = name
        self.value = value
        self.allowed = allowed
        self.remedy = remedy

    def __repr__(self) -> str:
        shown = f"{self.name!r}, {_shown(self.value)}, {self.allowed!r}, {self.remedy!r}"
        return f"{type(self).__name__}({shown})"

    def __str__(self) -> str:
        return f"{self.name}: got {_shown(self.value)}; allowed: {self.allowed}; to mend: {self.remedy}"


class WrongTypeError(KipError, TypeError):
    """A value of a type that cannot mean what is asked: float francs, a datetime for a date.

    >>> import kipcore as kip
    >>> kip.Chf(True)
    Traceback (most recent call last):
    kipcore.errors.WrongTypeError: amount: got True; allowed: int (whole francs), str, Decimal; \
to mend: write Chf("0.10"), Chf(Decimal("0.10")) or Chf.from_rappen(10)
    """


class InvalidValueError(KipError, ValueError):
    """A value of the right type that cannot be: reversed dates, negative own funds.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.DateRange(date(2017, 12, 31), date(2014, 1, 1))
    Traceback (most recent call last):
    kipcore.errors.InvalidValueError: last: got datetime.date(2014, 1, 1); \
allowed: 2017-12-31 or later; to mend: exchange first and last
    """


class UnknownNameError(KipError, LookupError, ValueError):
    """A name that is not in a closed list: a canton code, a language, a reading, a parameter.

    >>> import kipcore as kip
    >>> kip.Canton("XX")
    Traceback (most recent call last):
    kipcore.errors.UnknownNameError: canton: got 'XX'; allowed: AG, AI, AR, BE, BL, BS, FR, GE, GL, \
GR, JU, LU, NE, NW, OW, SG, SH, SO, SZ, TG, TI, UR, VD, VS, ZG, ZH; \
to mend: use the two-letter official code in capitals
    """


class OutsideRangeError(KipError, LookupError, ValueError):
    """A date or year outside the stretch for which the law, or an agreement, says anything.

    >>> import kipcore as kip
    >>> kip.ProgrammePeriod.in_year(2013)
    Traceback (most recent call last):
    kipcore.errors.OutsideRangeError: year: got 2013; allowed: 2014 to 2027; \
to mend: no programme period is known for it: give one explicitly
    """


class NotKnownError(KipError, LookupError):
    """Something that nobody has shown us a source for, or that the caller has not stated.

    kipcore never puts a number in its place: the remedy says how to supply it.

    >>> import kipcore as kip
    >>> ag = kip.ProgrammeAgreement(canton=kip.Canton.AG, period=kip.KIP_3)
    >>> kip.own_funds_needed(ag, year=2024)
    Traceback (most recent call last):
    kipcore.errors.NotKnownError: ceiling: got 2024; allowed: a stated federal maximum; \
to mend: give ceiling=Chf(...) or ceiling={2024: Chf(...)} in the ProgrammeAgreement
    """


class NoEffectError(KipError, ValueError):
    """A what-if that changes nothing: most often a slip in a date or a name.

    >>> import kipcore as kip
    >>> kip.LAW.with_reading(kip.questions.PARITY_TEST, "per year")
    Traceback (most recent call last):
    kipcore.errors.NoEffectError: parity_test: got 'per year'; \
allowed: a reading other than the one already chosen; to mend: choose one of: per programme
    """


class UndecidableError(KipError, ValueError):
    """A question that the facts given cannot answer under the chosen law or reading.

    >>> import kipcore as kip
    >>> whole = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> kip.federal_contribution(zh, year=2015, together=kip.Chf(1), law=whole)
    Traceback (most recent call last):
    kipcore.errors.UndecidableError: year: got 2015; allowed: all years of the programme together; \
to mend: parity is read per programme: ask programme_contribution
    """


class BadRowsError(KipError, ValueError):
    """Rows of a dataframe that a rule cannot answer: which, how many, and a few of them.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> frame = pl.DataFrame({"ceiling": [650_000, None], "own": [580_000, 0]})
    >>> kip.columns.federal_contribution(
    ...     frame, ceiling="ceiling", together="own", year=2015, unit="rappen")
    Traceback (most recent call last):
    kipcore.errors.BadRowsError: frame: got ceiling missing in 1 of 2 rows (ceiling: None); \
allowed: rows that the rule can answer; \
to mend: mend them, or give faults="null": their result is then null, and reason= says why
    """

    @property
    def faults(self) -> tuple[object, ...]:
        """What is wrong, for each reason a `columns.RowFault`."""
        return self.value  # type: ignore[return-value]

    def __str__(self) -> str:
        found = "; ".join(map(str, self.faults))
        return f"{self.name}: got {found}; allowed: {self.allowed}; to mend: {self.remedy}"


class LawBrokenError(KipError, AssertionError):
    """A function that breaks a law of the rule that it carries out (`kipcore.testing`).

    `asked` holds the questions of the smallest case found, each with its answer.

    >>> import kipcore as kip
    >>> def doubled(*, canton, municipalities, during):
    ...     return (canton + municipalities) * 2
    >>> try:
    ...     kip.testing.check_largest_contribution_laws(doubled)
    ... except kip.LawBrokenError as error:
    ...     print(error.name, error.asked[0].answer)
    largest_contribution keeps the law as_much_as_own_funds CHF 0.02
    """

    @property
    def asked(self) -> tuple[Any, ...]:
        """The questions, each with its facts and its answer, as `testing.Asked`."""
        return self.value  # type: ignore[return-value]

    def __str__(self) -> str:
        lines = [f"{self.name}: {self.allowed}"]
        for one in self.asked:
            lines += [f"  asked {shown_facts(one.facts)}", f"  got {_shown(one.answer, _LONGEST_FACT)}"]
        return "\n".join([*lines, f"  to mend: {self.remedy}"])
