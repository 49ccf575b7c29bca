"""One thing that is not the same before and after."""

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from kipcore.law.question import Question
    from kipcore.law.timeline import Parameter

__all__ = ["Change"]


@attrs.frozen
class Change:
    """One thing that is not the same before and after: a fact, a part of the law, a step.

    Args:
        what: the name of the fact or the key of the step; of the law the `Parameter` or `Question`.
        before: the value, `Timeline`, `Reading` or `Step` before; None if there was none.
        after: the same afterwards.

    >>> import kipcore as kip
    >>> f = kip.largest_contribution(
    ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
    >>> kip.compare(f, f.given(municipalities=kip.Chf(3))).facts
    (Change(what='municipalities', before=Chf('1.00'), after=Chf('3.00')),)
    """

    what: "str | Parameter[Any] | Question"
    before: Any
    after: Any

    @property
    def key(self) -> str:
        """The name of the fact, or the key of the step, parameter or question."""
        return self.what if isinstance(self.what, str) else self.what.key
