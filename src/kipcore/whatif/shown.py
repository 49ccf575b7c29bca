"""Showing anything in another language than German, in a notebook or on the console."""

from typing import Any, Final

import attrs

from kipcore.findings.finding import Finding
from kipcore.types.doors import refuse_type
from kipcore.types.text import Language, check_language
from kipcore.whatif.dependence import Dependence, Dependences
from kipcore.whatif.difference import Difference
from kipcore.whatif.law_diff import LawDifference
from kipcore.whatif.solve import Solution
from kipcore.whatif.sweep import Sweep

__all__ = ["Shown", "shown"]

_KINDS: Final = (Finding, Difference, Dependence, Dependences, Sweep, Solution, LawDifference)


@attrs.frozen(repr=False)
class Shown:
    """Something in one of the four languages; made by `shown`.

    Args:
        what: a finding, a difference, dependences, a sweep, a solution, a difference of laws.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: anything else.
        UnknownNameError: another language.

    >>> import kipcore as kip
    >>> kip.Shown(kip.indexed_flat_rate(2026), "fr") == kip.shown(kip.indexed_flat_rate(2026), "fr")
    True
    """

    what: (
        Finding[Any]
        | Difference[Any]
        | Dependence[Any]
        | Dependences[Any]
        | Sweep[Any, Any]
        | Solution[Any]
        | LawDifference
    )
    language: Language

    def __attrs_post_init__(self) -> None:
        if type(self.what) not in _KINDS:
            kinds = ", ".join(kind.__name__ for kind in _KINDS)
            refuse_type("what", self.what, kinds, "give a finding, or what a what-if returns")
        check_language(self.language)

    def _repr_html_(self) -> str:
        return self.what.html(self.language)

    def __str__(self) -> str:
        return self.what.explain(self.language)

    __repr__ = __str__


def shown(
    what: Finding[Any]
    | Difference[Any]
    | Dependence[Any]
    | Dependences[Any]
    | Sweep[Any, Any]
    | Solution[Any]
    | LawDifference,
    language: Language,
) -> Shown:
    """Show something in one language, as the last line of a cell or on the console (*zeigen*).

    In a notebook everything shows itself in German. This is the one way to another language there; elsewhere
    `explain(language)` and `html(language)` give the text itself.

    Args:
        what: a finding, a difference, dependences, a sweep, a solution, a difference of laws.
        language: de, fr, it or en.

    Returns:
        A value that a notebook shows as HTML, and that prints as plain text.

    Raises:
        WrongTypeError: anything else.
        UnknownNameError: another language.

    >>> import kipcore as kip
    >>> kip.shown(kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term), "en")
    ... # doctest: +ELLIPSIS
    With own funds of CHF 5.00 the Confederation may pay up to CHF 5.00.
    ...
    """
    return Shown(what, language)
