"""Municipalities to draw."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.agreements import cantons
from kipcore.types.places import Canton, Municipality

__all__ = ["DRAWN", "municipalities", "names"]

_NAMES: Final = ("Aarau", "Bülach", "Carouge", "Disentis/Mustér", "La Chaux-de-Fonds", "Val-de-Travers")
_HARD: Final = (*_NAMES, "A", "U<b>ster</b> & Co.", "{value}", "L'Abbaye", "Zürich (Kreis 4, 5)", "x" * 500)


def municipalities(
    *, canton: SearchStrategy[Canton] | None = None, adversarial: bool = False
) -> SearchStrategy[Municipality]:
    """Return municipalities, with invented BFS numbers: a name and a number do not belong together.

    Args:
        canton: which cantons; None for all.
        adversarial: whether names may hold markup, braces and quotes, or be as long as they can.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.municipalities(), lambda municipality: True)
    Municipality(bfs_number=1, name='Aarau', canton=<Canton.ZH: 'ZH'>)
    """
    where = cantons() if canton is None else canton
    return st.builds(Municipality, st.integers(1, 9999), names(adversarial=adversarial), where)


def names(*, adversarial: bool = False) -> SearchStrategy[str]:
    """Return names of municipalities; if adversarial, names that are hard to write among them."""
    return st.sampled_from(_HARD if adversarial else _NAMES)


DRAWN: Final = {Municipality: municipalities}
