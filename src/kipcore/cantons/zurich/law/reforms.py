"""Another distribution of the cost between canton and municipalities: an overlay, never law by itself."""

from fractions import Fraction

from kipcore.cantons.zurich.law import parameters
from kipcore.errors import InvalidValueError
from kipcore.law.overlay import Overlay, ValueChange
from kipcore.types.dates import DateRange
from kipcore.types.doors import text_of

__all__ = ["other_distribution"]


def other_distribution(
    title: str, *, during: DateRange, core: Fraction | None = None, other: Fraction | None = None
) -> Overlay:
    """Return another distribution of eligible costs between the canton and its municipalities.

    What the canton bears of a municipality's eligible costs follows from service agreements, not from an act
    (see `parameters.RATE_CORE`). This states other rates, as an assumption. The ceiling and the cost in the
    example are assumed as well.

    Args:
        title: what it is called; it stands in the law's name and as the source of the rates.
        during: the days on which the other rates hold; a rule about a year needs one rate for all of it.
        core: the canton's share for a core municipality, at most; None leaves it as it is.
        other: the canton's share for any other municipality, at most; None leaves it as it is.

    Returns:
        The overlay; lay it on the law of the canton with `on`.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a share that is not 0 to 1; neither share stated.

    >>> import kipcore as kip
    >>> from fractions import Fraction
    >>> from kipcore.cantons import zurich
    >>> reform = zurich.other_distribution(
    ...     "60 per cent for core municipalities", during=kip.KIP_3.term, core=Fraction(3, 5))
    >>> dietlikon = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH), period=kip.KIP_3,
    ...     municipality_class=zurich.MunicipalityClass.CORE, ceiling=kip.Chf(40_000))
    >>> f = zurich.municipal_contribution(dietlikon, year=2026, cost=kip.Chf(50_000))
    >>> f.value, f.under(reform.on(zurich.LAW)).value
    (Chf('25000.00'), Chf('30000.00'))
    """
    text_of("title", title)
    rates = ((parameters.RATE_CORE, core), (parameters.RATE_NON_CORE, other))
    changes = [
        ValueChange(parameter, share, during=during) for parameter, share in rates if share is not None
    ]
    if not changes:
        raise InvalidValueError("core", None, "a share for core or for other municipalities", "state one")
    return Overlay(title, changes, assumptions=[f"{title}: no source says so; it is assumed for {during}."])
