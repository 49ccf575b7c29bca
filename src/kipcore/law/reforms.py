"""Changes of federal law that are discussed or to be published: overlays, never law by themselves."""

from datetime import date
from typing import overload

from kipcore.errors import InvalidValueError
from kipcore.law import parameters
from kipcore.law.overlay import Overlay, ValueChange
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, a_year, an_int, exactly
from kipcore.types.money import Chf
from kipcore.types.source import Certainty, Source

__all__ = ["published_flat_rate", "shorter_reimbursement"]


def shorter_reimbursement(*, in_force: date, refugees_too: bool, years: int = 5) -> Overlay:
    """Return the reform that shortens federal reimbursement of social assistance (*Entlastungspaket 27*).

    For temporarily admitted persons the Federal Council proposed five years in the place of the seven of
    Art. 87 para. 3 AIG and Art. 20 para. 1 let. d AsylV 2. In December 2025 it was before the Council of
    States (Swiss Refugee Council, 16 December 2025). The outcome, the day and the wording were not found, so
    it is not law here: day and reach are for you to state, and the overlay names them as assumptions.

    Args:
        in_force: the first day of the shorter limit, assumed.
        refugees_too: whether it reaches temporarily admitted refugees and stateless persons as well, whose
            seven years stand in the same paragraph of the Act, and in Art. 24 para. 1 let. b and d AsylV 2;
            assumed.
        years: the years since entry; five were proposed.

    Returns:
        The overlay; lay it on a law with `on`.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: years that are not 1 to 100.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> reform = kip.shorter_reimbursement(in_force=date(2028, 1, 1), refugees_too=True)
    >>> reform
    <Overlay 'Entlastungspaket 27: 5 years from 2028-01-01, refugees too': 3 changes, 6 assumptions>
    >>> reform.assumptions[0]
    'It is not law: the Federal Council proposed it, and what became of it was not found.'
    """
    a_date("in_force", in_force)
    exactly("refugees_too", refugees_too, bool, "write True or False")
    an_int("years", years, 1, 100)
    reach = "refugees too" if refugees_too else "not refugees"
    title = f"Entlastungspaket 27: {years} years from {in_force}, {reach}"
    shortened = [parameters.ADMITTED_PERSON_YEARS]
    alike = "Temporarily admitted refugees and stateless persons keep their limit."
    if refugees_too:
        shortened += [parameters.ADMITTED_REFUGEE_YEARS, parameters.ADMITTED_STATELESS_YEARS]
        alike = "It holds for temporarily admitted refugees and stateless persons as well."
    return Overlay(
        title,
        [ValueChange(parameter, years, during=DateRange(in_force, None)) for parameter in shortened],
        assumptions=[
            "It is not law: the Federal Council proposed it, and what became of it was not found.",
            f"It comes into force on {in_force}.",
            f"Reimbursement for temporarily admitted persons lasts at most {years} years since entry.",
            alike,
            "There is no transitional provision: from that day it holds for persons admitted earlier too.",
            "The seven years in all after a recognition before 1 July 2025 stay as they are.",
        ],
    )


@overload
def published_flat_rate(year: int, amount: Chf, *, source: Source) -> Overlay: ...
@overload
def published_flat_rate(year: int, amount: Chf, *, because: str) -> Overlay: ...
def published_flat_rate(
    year: int, amount: Chf, *, source: Source | None = None, because: str | None = None
) -> Overlay:
    """Return the amount of the integration flat rate that SEM has published for a year, or may publish.

    Art. 15 para. 2 VIntA: SEM adjusts the flat rate at the end of a year for the following one. No
    published amount was found, so kipcore derives it from the index; a published one takes precedence.

    Args:
        year: the calendar year for which it holds.
        amount: the full flat rate of that year, CHF.
        source: where it is published.
        because: instead, why it is assumed, for a what-if: the law then says that it is an assumption.

    Returns:
        The overlay; lay it on a law with `on`.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; a source that is itself an assumption; neither or both of
            source and because.

    >>> import kipcore as kip
    >>> circular = kip.Source(certainty=kip.Certainty.OFFICIAL, title="an assumed circular of SEM")
    >>> published = kip.published_flat_rate(2027, kip.Chf(19_100), source=circular)  # assumed
    >>> kip.indexed_flat_rate(2027, law=published.on(kip.LAW)).value
    Chf('19100.00')
    >>> kip.published_flat_rate(2027, kip.Chf(19_100), because="what if it were that")
    <Overlay "assumed flat rate 2027: CHF 19'100.00": 1 changes, 0 assumptions>
    """
    a_year("year", year)
    if source is None and because is None:
        raise InvalidValueError(
            "source", source, "either source= or because=", "say where it is published, or why it is assumed"
        )
    if source is not None:
        exactly("source", source, Source, "say where it is published")
        if source.certainty is Certainty.ASSUMED:
            raise InvalidValueError(
                "source", source.title, "a published source", "for a what-if give because= in its place"
            )
    change = ValueChange(
        parameters.OFFICIAL_FLAT_RATE,
        amount,
        during=DateRange.of_years(year),
        source=source,
        because=because,
    )
    called = "assumed" if source is None else "published"
    return Overlay(f"{called} flat rate {year}: {amount}", [change])
