"""A machine that tries an application step by step: the payments of a programme year.

As it stands it tries `PaymentYear`; a subclass that says how a ledger is begun tries an application's own.
"""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from kipcore.rules.contribution import federal_contribution
from kipcore.testing.lives import keep
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod

__all__ = ["PaymentYear", "ProgrammeYearMachine"]

_SMALL: Final = st.integers(0, 500) | st.integers(0, 10**9)
_AMOUNTS: Final = _SMALL.map(Chf.from_rappen)
_BESIDE: Final = st.integers(-1, 1).map(Chf.from_rappen)


class PaymentYear:
    """The ledger of a programme year, as plain as it can be: what was paid follows what is due so far.

    It is what `ProgrammeYearMachine` tries unless told otherwise: a model to write your own beside.

    Args:
        agreement: the programme agreement, with its federal maximum.
        year: the year.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
    >>> ledger = kip.testing.PaymentYear(zh, 2024)
    >>> ledger.book(kip.Chf(70))
    >>> ledger.pay(kip.Chf(80))
    Chf('70.00')
    >>> ledger.close(cost=kip.Chf(60))
    (Chf('0.00'), Chf('10.00'))
    """

    def __init__(self, agreement: ProgrammeAgreement, year: int) -> None:
        self._agreement, self._year = agreement, year
        self._own = self._paid = Chf(0)

    def _due(self, cost: Chf | None = None) -> Chf:
        return federal_contribution(self._agreement, year=self._year, together=self._own, cost=cost).value

    def book(self, amount: Chf) -> None:
        """Book own funds that have come in.

        Args:
            amount: of canton or municipalities, CHF; below zero if an entry is cancelled.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> kip.testing.PaymentYear(zh, 2024).book(kip.Chf(5))
        """
        self._own += amount

    def pay(self, asked: Chf) -> Chf:
        """Pay an instalment: as much of what is asked for as own funds allow so far; return it.

        Args:
            asked: what the canton asks for, CHF.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> kip.testing.PaymentYear(zh, 2024).pay(kip.Chf(5))
        Chf('0.00')
        """
        paid = max(Chf(0), min(asked, self._due() - self._paid))
        self._paid += paid
        return paid

    def close(self, cost: Chf) -> tuple[Chf, Chf]:
        """Close the year: return what is still paid, and what is claimed back.

        Args:
            cost: the creditable cost of the year, CHF.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> ledger = kip.testing.PaymentYear(zh, 2024)
        >>> ledger.book(kip.Chf(5))
        >>> ledger.close(cost=kip.Chf(9))
        (Chf('5.00'), Chf('0.00'))
        """
        due = self._due(cost)
        return max(Chf(0), due - self._paid), max(Chf(0), self._paid - due)


class ProgrammeYearMachine(RuleBasedStateMachine):
    """A year of payments: own funds come in, instalments are paid against them, and the year is closed.

    Laws: an instalment is never more than was asked for, and never brings what is paid above what own funds
    and the federal maximum allow so far (Art. 58 para. 3 AIG, Art. 16 para. 3 VIntA); what is due and asked
    for is paid; in the end the federal contribution of the year has been paid, no Rappen more or less, with
    its cost as a limit (Art. 14 para. 1 SuG); nothing is paid and claimed back at once.

    A subclass tries your own code. Override `begin` to return your ledger; and `book`, `pay` and `close`, if
    it is asked otherwise than `PaymentYear`.

    >>> import kipcore as kip
    >>> from hypothesis import settings
    >>> from hypothesis.stateful import run_state_machine_as_test
    >>> class Generous(kip.testing.PaymentYear):
    ...     def pay(self, asked):
    ...         return asked
    >>> class Ours(kip.testing.ProgrammeYearMachine):
    ...     def begin(self, agreement, year):
    ...         return Generous(agreement, year)
    >>> run_state_machine_as_test(Ours, settings=settings(derandomize=True, database=None))
    Traceback (most recent call last):
    kipcore.errors.LawBrokenError: never_above_what_is_due: ...
    """

    def begin(self, agreement: ProgrammeAgreement, year: int) -> Any:
        """Begin the ledger of a year in which nothing has happened: override it.

        Args:
            agreement: the programme agreement, with its federal maximum for every year.
            year: a year of its term.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> type(kip.testing.ProgrammeYearMachine().begin(zh, 2024)).__name__
        'PaymentYear'
        """
        return PaymentYear(agreement, year)

    def book(self, ledger: Any, amount: Chf) -> None:
        """Book own funds; an amount below zero cancels an entry. Override it too.

        Args:
            ledger: what `begin` returned.
            amount: CHF.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> machine = kip.testing.ProgrammeYearMachine()
        >>> machine.book(machine.begin(zh, 2024), kip.Chf(5))
        """
        ledger.book(amount)

    def pay(self, ledger: Any, asked: Chf) -> Chf:
        """Ask for an instalment, and return what is paid. Override it too.

        Args:
            ledger: what `begin` returned.
            asked: what the canton asks for, CHF.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> machine = kip.testing.ProgrammeYearMachine()
        >>> machine.pay(machine.begin(zh, 2024), kip.Chf(5))
        Chf('0.00')
        """
        paid: Chf = ledger.pay(asked)
        return paid

    def close(self, ledger: Any, cost: Chf) -> tuple[Chf, Chf]:
        """Close the year: return what is still paid, and what is claimed back. Override it too.

        Args:
            ledger: what `begin` returned.
            cost: the creditable cost of the year, CHF.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf(100))
        >>> machine = kip.testing.ProgrammeYearMachine()
        >>> machine.close(machine.begin(zh, 2024), kip.Chf(5))
        (Chf('0.00'), Chf('0.00'))
        """
        closed: tuple[Chf, Chf] = ledger.close(cost)
        return closed

    @initialize(maximum=_AMOUNTS, year=st.integers(2014, 2027))
    def _begin(self, maximum: Chf, year: int) -> None:
        period = ProgrammePeriod.in_year(year)
        self._agreement = ProgrammeAgreement(canton=Canton.ZH, period=period, ceiling=maximum)
        self._year, self._maximum = year, maximum
        self._ledger = self.begin(self._agreement, year)
        self._own = self._paid = Chf(0)
        self._closed = False

    def _due(self, cost: Chf | None = None) -> Chf:
        return federal_contribution(self._agreement, year=self._year, together=self._own, cost=cost).value

    @rule(amount=_AMOUNTS)
    def _own_funds_come_in(self, amount: Chf) -> None:
        self._book(amount)

    @rule(beside=_BESIDE)
    def _own_funds_reach_the_maximum(self, beside: Chf) -> None:
        """Book what brings own funds to the maximum, or a Rappen beside."""
        self._book(max(Chf(0), self._maximum - self._own + beside))

    @rule(share=st.integers(1, 4))
    def _an_entry_is_cancelled(self, share: int) -> None:
        self._book(-Chf.from_rappen(self._own.rappen // share))

    def _book(self, amount: Chf) -> None:
        if not self._closed:
            self.book(self._ledger, amount)
            self._own += amount

    @rule(asked=_AMOUNTS)
    def _instalment(self, asked: Chf) -> None:
        self._pay(asked)

    @rule(beside=_BESIDE)
    def _instalment_of_what_is_due(self, beside: Chf) -> None:
        """Ask for exactly what is due so far, or a Rappen beside."""
        self._pay(max(Chf(0), self._due() - self._paid + beside))

    def _pay(self, asked: Chf) -> None:
        if self._closed:
            return
        due = max(Chf(0), self._due() - self._paid)
        paid = self.pay(self._ledger, asked)
        asked_for = {"own": self._own, "paid_before": self._paid, "asked": asked}
        for law, holds, says in (
            ("never_more_than_asked", Chf(0) <= paid <= asked, f"from nothing to {asked}"),
            ("never_above_what_is_due", paid <= due, f"{due} at most: so much more is due so far"),
            ("what_is_due_is_paid", paid == min(asked, due), f"{min(asked, due)}: it is due and asked for"),
        ):
            keep(law, asked_for, paid, says, holds=holds)
        self._paid += paid

    @rule(cost=_AMOUNTS)
    def _closing(self, cost: Chf) -> None:
        self._close(cost)

    @rule(beside=_BESIDE)
    def _closing_at_what_was_paid(self, beside: Chf) -> None:
        """Close the year with a cost of exactly what was paid, or a Rappen beside."""
        self._close(max(Chf(0), self._paid + beside))

    def _close(self, cost: Chf) -> None:
        if self._closed:
            return
        due, self._closed = self._due(cost), True
        still, back = self.close(self._ledger, cost)
        asked = {"own": self._own, "paid_before": self._paid, "cost": cost}
        one_way, lost = min(still, back) == Chf(0), self._paid + still - back != due
        keep("paid_or_claimed_back", asked, (still, back), "one of the two is nothing", holds=one_way)
        keep("nothing_is_lost", asked, (still, back), f"{due} is paid in the end", holds=not lost)
        self._paid = due
