"""What a municipality reports and is counted by: the cost of an offer, and a stock of persons."""

from datetime import date

import attrs

from kipcore.cantons.zurich.types.iazh import IazhGroup, IazhOffer
from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_date, an_int, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.permits import PermitCard
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.status import Status

__all__ = ["IazhCost", "IazhStock"]

_OLDEST = 130
_MOST_PERSONS = 10**7


@attrs.frozen(kw_only=True)
class IazhCost:
    """What an offer cost for persons of one status on one day (*effektive Kosten der Angebotsnutzung*).

    The municipality or the body it mandates pays the provider and reports the cost. A cost over days under
    different rules is given in parts. A status is no card: a refugee may hold F, B or C, and whoever holds B
    need not be a refugee.

    Args:
        offer: what the offer is about.
        status: the status of the persons that day.
        amount: what the municipality paid for it in the end, CHF.
        on: the day of the offer; of a course over months any day of it, if no rule changes in between.
        accredited: whether the offer stood in the catalogue of the canton (*akkreditiert*).
        card: the card, where the status leaves it open; None if it is not known.
        age: age in whole years, for young people in education; on which day it is measured is not
            published, so it is the caller's to say. None if it is not known.
        under_ten_years: whether the persons have not yet lived ten years in the canton without
            interruption (§ 44 para. 1 SHG); None if it is not known.
        registered_in_2020: whether the place was registered in 2020 through the *Triagestelle*.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative amount, an impossible age, a card that does not go with the status.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> zurich.IazhCost(
    ...     offer=zurich.IazhOffer.LANGUAGE, status=kip.Status.TEMPORARILY_ADMITTED_PERSON,
    ...     amount=kip.Chf(4_000), on=date(2024, 3, 1), accredited=True).card
    <PermitCard.F: 'F'>
    """

    offer: IazhOffer
    status: Status
    amount: Chf
    on: date
    accredited: bool
    card: PermitCard | None = None
    age: int | None = None
    under_ten_years: bool | None = None
    registered_in_2020: bool = False

    def __attrs_post_init__(self) -> None:
        exactly("offer", self.offer, IazhOffer, "use a member such as IazhOffer.LANGUAGE")
        exactly("amount", self.amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("amount", self.amount)
        a_date("on", self.on)
        exactly("accredited", self.accredited, bool, "write True or False")
        object.__setattr__(self, "card", card_of(self.status, self.card))
        if self.age is not None:
            an_int("age", self.age, 0, _OLDEST)
        if self.under_ten_years is not None:
            exactly("under_ten_years", self.under_ten_years, bool, "write True, False or None")
        exactly("registered_in_2020", self.registered_in_2020, bool, "write True or False")

    @property
    def group(self) -> IazhGroup | None:
        """The group of the status, or None if the documents of the canton name none for it."""
        return IazhGroup.of(self.status)


def card_of(status: object, card: PermitCard | None) -> PermitCard | None:
    """Return the card of a status: the one stated, the only one it can be, or None if it is not known."""
    exactly("status", status, Status, "use a member such as Status.REFUGEE_WITH_ASYLUM")
    cards: tuple[PermitCard, ...] | None = status.cards  # type: ignore[attr-defined]  # it is a Status
    if cards is None:  # no source says; but N and S are cards of one status only
        cards = tuple(one for one in PermitCard if one not in {PermitCard.N, PermitCard.S})
    if card is None:
        return cards[0] if len(cards) == 1 else None
    exactly("card", card, PermitCard, "use a member such as PermitCard.B")
    if card not in cards:
        names = ", ".join(one.value for one in cards) or "none"
        raise InvalidValueError(
            "card", card, f"a card of the status: {names}", "correct the card or the status"
        )
    return card


@attrs.frozen
class IazhStock:
    """How many persons a municipality is responsible for on the reference date (*Bestand am Stichtag*).

    The key counts these three groups. Whether persons with status S count towards a key of their own is not
    known.

    Args:
        municipality: a municipality of the Canton of Zurich.
        asylum_seekers: number of asylum seekers.
        temporarily_admitted: number of temporarily admitted persons (VA).
        refugees: number of refugees (FL).

    Raises:
        WrongTypeError: no Municipality, a number that is not int.
        InvalidValueError: a municipality of another canton, a negative number.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> zurich.IazhStock(uster, asylum_seekers=40, temporarily_admitted=160, refugees=120).persons
    320
    """

    municipality: Municipality
    asylum_seekers: int = attrs.field(kw_only=True)
    temporarily_admitted: int = attrs.field(kw_only=True)
    refugees: int = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        a_municipality(self.municipality, Canton.ZH)
        for name in ("asylum_seekers", "temporarily_admitted", "refugees"):
            an_int(name, getattr(self, name), 0, _MOST_PERSONS)

    @property
    def persons(self) -> int:
        """All persons of the three groups together."""
        return self.asylum_seekers + self.temporarily_admitted + self.refugees

    def of(self, group: IazhGroup) -> int:
        """Return the number of persons of a group; of status S the stock says nothing.

        Raises:
            WrongTypeError: no IazhGroup.
            InvalidValueError: a group that the key does not count.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
        >>> stock = zurich.IazhStock(uster, asylum_seekers=40, temporarily_admitted=160, refugees=120)
        >>> stock.of(zurich.IazhGroup.REFUGEES)
        120
        """
        exactly("group", group, IazhGroup, "use a member such as IazhGroup.REFUGEES")
        if group is IazhGroup.PROTECTED:
            raise InvalidValueError(
                "group", group, "a group that the key counts", "ask for the three groups of the key"
            )
        number: int = getattr(self, group.name.lower())
        return number
