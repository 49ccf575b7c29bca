"""A person: an immutable history of statuses with their dates."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.types.dates import DateRange, shift
from kipcore.types.decisions import StatusDecision
from kipcore.types.doors import a_date, tuple_of
from kipcore.types.permits import Permit, PermitCard
from kipcore.types.status import Status

__all__ = ["Person"]

_BEFORE_EXTENDED: Final = frozenset({Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN})
_ASYLUM_FIELD: Final = frozenset(
    set(Status) - {Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL, Status.SWISS}
)
_ADMITTED: Final = frozenset(
    {
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    }
)
# Art. 14 para. 2 AsylG as it stands since 1 February 2014.
_HARDSHIP_SINCE: Final = date(2014, 2, 1)
_HARDSHIP_YEARS: Final = 5
# Cards that go with a procedure and with temporary protection, and with no other status.
_OF_ONE_STATUS: Final = frozenset({PermitCard.N, PermitCard.S})


@attrs.frozen(init=False)
class Person:
    """The history of a person's statuses (*Statusverlauf*), as far as rules hang on it.

    A status holds from the day of its decision to the day before the next one, or to its own last day.
    No name and no number is kept. A history need not be complete; but what it says must be possible. Nobody
    enters or is assigned before birth; an application may be older than the child: it is that of the parents.

    Args:
        decisions: the decisions, oldest first.
        permits: cards that were held, where the status leaves open which; oldest first. Each ends with the
            status under which it was given, if not before.
        assigned_on: day of the assignment to the canton (*Zuweisung*), for the windows of Art. 20 AsylV 2.
        born_on: day of birth, for the age bands of the Integration Agenda.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no decision; decisions out of order or overlapping; a status twice in a row; a
            status that cannot follow the one before, or not so soon; a card that no status of that day could
            give, or two at once; a birth after the first decision, an entry or the assignment.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> olena = kip.Person([
    ...     kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1)),
    ...     kip.StatusDecision(kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 4, 1))])
    >>> olena.status_on(date(2027, 3, 31)), olena.card_on(date(2027, 3, 31))
    (<Status.PROTECTED_PERSON: 'protected person'>, <PermitCard.S: 'S'>)
    >>> kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 4, 1))])
    Traceback (most recent call last):
    kipcore.errors.InvalidValueError: decisions: got 'protected person with residence permit after \
nothing'; allowed: temporary protection just before it (Art. 74 para. 2 AsylG); \
to mend: add the earlier decision, or correct the status
    """

    decisions: tuple[StatusDecision, ...]
    permits: tuple[Permit, ...]
    assigned_on: date | None
    born_on: date | None

    def __init__(
        self,
        decisions: Sequence[StatusDecision],
        *,
        permits: Sequence[Permit] = (),
        assigned_on: date | None = None,
        born_on: date | None = None,
    ) -> None:
        keep = object.__setattr__
        keep(self, "decisions", tuple_of("decisions", decisions, StatusDecision))
        keep(self, "permits", tuple_of("permits", permits, Permit))
        keep(self, "assigned_on", assigned_on)
        keep(self, "born_on", born_on)
        self._check()

    def _check(self) -> None:
        if not self.decisions:
            raise InvalidValueError("decisions", (), "at least one", "state the status at the beginning")
        for before, after in zip((None, *self.decisions[:-1]), self.decisions, strict=True):
            _check_order(before, after)
        for index, decision in enumerate(self.decisions):
            _check_source(self.decisions[:index], decision)
        for name in ("assigned_on", "born_on"):
            day = getattr(self, name)
            if day is not None:
                a_date(name, day)
        if self.born_on is not None:
            self._check_birth(self.born_on)
        self._check_permits()

    def _check_birth(self, born: date) -> None:
        first = self.decisions[0].decided_on
        if born > first:
            raise InvalidValueError("born_on", born, f"{first} or earlier", "check both days")
        stated = [("entered_on", one.entered_on) for one in self.decisions]
        for name, day in (*stated, ("assigned_on", self.assigned_on)):
            if day is not None and day < born:
                raise InvalidValueError(
                    name,
                    day,
                    f"{born} or later: nobody enters or is assigned before birth",
                    "a child born in Switzerland has no entry; state its assignment from its birth",
                )

    def _check_permits(self) -> None:
        before: Permit | None = None
        for permit in self.permits:
            if before is not None and (before.until is None or before.until >= permit.since):
                raise InvalidValueError(
                    "permits",
                    f"{before.during} then {permit.during}",
                    "one card at a time, oldest first",
                    "end one before the next begins",
                )
            before = permit
            status = self.status_on(permit.since)
            cards = () if status is None else status.cards
            if cards is None:
                cards = tuple(card for card in PermitCard if card not in _OF_ONE_STATUS)
            if permit.card not in cards:
                raise InvalidValueError(
                    "permits",
                    f"{permit.card.value} on {permit.since}",
                    "a card of the status of that day: " + (", ".join(c.value for c in cards) or "none"),
                    "add the decision that gave the status, or correct the card",
                )

    @property
    def stretches(self) -> tuple[tuple[DateRange, StatusDecision], ...]:
        """The days on which each status held, with the decision that gave it, oldest first.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> admitted = kip.StatusDecision(kip.Status.TEMPORARILY_ADMITTED_PERSON, date(2020, 3, 1))
        >>> asylum = kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2021, 7, 15))
        >>> [str(days) for days, _ in kip.Person([admitted, asylum]).stretches]
        ['2020-03-01..2021-07-14', '2021-07-15..']
        """
        found = []
        for here, following in zip(self.decisions, (*self.decisions[1:], None), strict=True):
            last = here.until
            if last is None and following is not None:
                last = DateRange(following.decided_on, None).day_before()
            found.append((DateRange(here.decided_on, last), here))
        return tuple(found)

    def decision_on(self, day: date) -> StatusDecision | None:
        """Return the decision whose status held on a day, or None if none did.

        Raises:
            WrongTypeError: not a date.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> refugee = kip.Person([kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 2, 1))])
        >>> refugee.decision_on(date(2024, 1, 31)) is None
        True
        """
        for days, decision in self.stretches:
            if day in days:
                return decision
        return None

    def status_on(self, day: date) -> Status | None:
        """Return the status on a day, or None if there was none, or none is stated.

        Raises:
            WrongTypeError: not a date.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> refugee = kip.Person([kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 2, 1))])
        >>> refugee.status_on(date(2024, 2, 1)).label["fr"]
        "réfugié ayant obtenu l'asile"
        """
        decision = self.decision_on(day)
        return None if decision is None else decision.status

    def card_on(self, day: date) -> PermitCard | None:
        """Return the card on a day; None if the person has none.

        A card ends with the status under which it was given: under a later one it does not go on.

        Raises:
            WrongTypeError: not a date.
            NotKnownError: the status leaves open which card it is, and no permit is stated.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> refugee = kip.Person(
        ...     [kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 2, 1))],
        ...     permits=[kip.Permit(kip.PermitCard.B, date(2024, 2, 1))])
        >>> refugee.card_on(date(2025, 1, 1))
        <PermitCard.B: 'B'>
        """
        decision = self.decision_on(day)
        for permit in self.permits:
            if day in permit.during and self.decision_on(permit.since) is decision:
                return permit.card
        status = None if decision is None else decision.status
        cards = () if status is None else status.cards
        if cards is None or len(cards) > 1:
            names = ", ".join(card.value for card in cards or ()) or "the card"
            raise NotKnownError("permits", day, f"a stated permit: {names}", "give permits=[Permit(...)]")
        return cards[0] if cards else None


def _check_order(before: StatusDecision | None, after: StatusDecision) -> None:
    """Refuse decisions out of order, overlapping, or giving again what holds."""
    if before is None:
        return
    if after.decided_on <= before.decided_on:
        raise InvalidValueError(
            "decisions",
            f"{before.decided_on} then {after.decided_on}",
            "oldest first, each on a day of its own",
            "sort them",
        )
    if before.until is not None and before.until >= after.decided_on:
        raise InvalidValueError(
            "decisions",
            f"{before.status.value} until {before.until}, then {after.status.value} from {after.decided_on}",
            "one status at a time",
            "leave until= out: a status ends by itself when the next begins",
        )
    if before.status is after.status and _follows(before, after):
        raise InvalidValueError(
            "decisions", f"{after.status.value} twice in a row", "each change once", "leave the second out"
        )


def _follows(before: StatusDecision, after: StatusDecision) -> bool:
    """Return whether one status follows the other without a day between."""
    return before.until is None or DateRange(None, before.until).day_after() == after.decided_on


def _unbroken(earlier: tuple[StatusDecision, ...], decision: StatusDecision) -> list[StatusDecision]:
    """Return a decision and those before it that led to it without a day between."""
    found = [decision]
    for before in reversed(earlier):
        if not _follows(before, found[-1]):
            break
        found.append(before)
    return found


def _check_hardship(earlier: tuple[StatusDecision, ...], permit: StatusDecision) -> None:
    """Refuse a hardship permit before five years since the application, where one is stated.

    Not asked of persons temporarily admitted just before: for them Art. 84 para. 5 AIG says from when an
    application is examined in depth, not that it cannot be granted before.
    """
    led_to_it = _unbroken(earlier, permit)
    applied = [one.applied_on for one in led_to_it if one.applied_on is not None]
    admitted = len(led_to_it) > 1 and led_to_it[1].status in _ADMITTED
    if admitted or not applied or permit.decided_on < _HARDSHIP_SINCE:
        return
    earliest = shift(min(applied), years=_HARDSHIP_YEARS)
    if permit.decided_on < earliest:
        raise InvalidValueError(
            "decisions",
            f"{permit}, applied on {min(applied)}",
            f"{earliest} or later: at least five years' stay since the application (Art. 14 para. 2 AsylG)",
            "state the day of the first asylum application in applied_on, or correct the status",
        )


def _check_source(earlier: tuple[StatusDecision, ...], decision: StatusDecision) -> None:
    """Refuse a status that nothing before it could have led to."""
    before = earlier[-1] if earlier else None
    direct = before.status if before is not None and _follows(before, decision) else None
    allowed = ""
    if decision.status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        if direct is not Status.PROTECTED_PERSON:
            allowed = "temporary protection just before it (Art. 74 para. 2 AsylG)"
    elif decision.status is Status.HARDSHIP_PERMIT:
        if not any(one.status in _ASYLUM_FIELD for one in earlier):
            allowed = "an earlier status under asylum law (Art. 14 para. 2 AsylG)"
        _check_hardship(earlier, decision)
    elif decision.status in _BEFORE_EXTENDED and direct is Status.ASYLUM_SEEKER_EXTENDED:
        allowed = "no way back from the extended procedure (Art. 26d AsylG)"
    if not allowed and direct is Status.SWISS:
        allowed = "nothing: the law on foreign nationals does not apply to the Swiss"
    if allowed:
        after = "nothing" if before is None else before.status.value
        raise InvalidValueError(
            "decisions",
            f"{decision.status.value} after {after}",
            allowed,
            "add the earlier decision, or correct the status",
        )
