"""The machines run over kipcore and over a sample application: it passes, and each planted bug is found."""

from decimal import Decimal

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

import kipcore as kip
from kipcore import Chf, ProgrammeStep, testing

ALWAYS = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=300,
    stateful_step_count=40,
    phases=[Phase.generate],  # that they shrink is seen in the words of the machines
)


class Record:
    """The life of a programme as a table of an office: rows, and a method that appends to them."""

    def __init__(self, canton, period):
        self.canton, self.period, self.rows = canton, period, []

    def life(self):
        return kip.ProgrammeLife(self.canton, self.period, self.rows)

    def may(self, on):
        return kip.allowed_steps(self.life(), on=on).value

    def add(self, event):
        kip.take_step(self.life(), event)
        self.rows.append(event)


class Lives(testing.ProgrammeLifeMachine):
    """How the machine asks the table."""

    record = Record

    def begin(self, canton, period):
        return self.record(canton, period)

    def allowed(self, life, on):
        return life.may(on)

    def take(self, life, event):
        life.add(event)
        return life

    def recorded(self, life):
        return [(row.step, row.on) for row in life.rows]


class AppendsFirst(Record):
    """Appends the row, and checks afterwards."""

    def add(self, event):
        self.rows.append(event)
        self.life()
        kip.take_step(kip.ProgrammeLife(self.canton, self.period, self.rows[:-1]), event)


class NeverChecks(Record):
    """Takes a step whose term is longer than the law allows."""

    def add(self, event):
        kip.ProgrammeLife(self.canton, self.period, [*self.rows, event])
        self.rows.append(event)


class TwoYears(Record):
    """Forgets that what is left may be used until the last day, that day included."""

    def may(self, on):
        allowed = super().may(on)
        end = self.life().term and kip.shift(self.life().term.last, years=2)
        return tuple(step for step in allowed if step is not ProgrammeStep.LAST_USE or on < end)


class Sorted(Record):
    """Sorts its rows by step, as if steps of one day had an order."""

    def add(self, event):
        super().add(event)
        if len(self.rows) == 2:
            self.rows.sort(key=lambda row: (row.on, row.step.value), reverse=True)


class Refuses(Record):
    """Refuses a second payment of a day as a duplicate."""

    def add(self, event):
        if event in self.rows:
            raise ValueError(event)
        super().add(event)


def of_year(ledger):
    """The machine of a year over another ledger."""
    return type("Year", (testing.ProgrammeYearMachine,), {"begin": lambda _, *facts: ledger(*facts)})


class Decimals:
    """The year of the sample application: Decimal francs, everything else its own."""

    def __init__(self, agreement, year):
        self.maximum = Decimal(agreement.ceiling_rappen(year)) / 100
        self.own = self.paid = Decimal(0)

    def book(self, amount):
        self.own += Decimal(amount.rappen) / 100

    def pay(self, asked):
        paid = max(Decimal(0), min(Decimal(asked.rappen) / 100, min(self.own, self.maximum) - self.paid))
        self.paid += paid
        return Chf(paid)

    def close(self, cost):
        due = min(self.own, self.maximum, Decimal(cost.rappen) / 100)
        return Chf(max(Decimal(0), due - self.paid)), Chf(max(Decimal(0), self.paid - due))


class ForgetsWhatWasPaid(Decimals):
    """Measures each instalment at the maximum by itself."""

    def pay(self, asked):
        self.paid = Decimal(0)
        return super().pay(asked)


class PaysHalf(Decimals):
    """A match instead of a floor."""

    def pay(self, asked):
        return super().pay(Chf.from_rappen(asked.rappen // 2))


class ForgetsTheCost(Decimals):
    """Closes the year without its cost."""

    def close(self, cost):
        return super().close(Chf.from_rappen(10**14))


class KeepsWhatIsTooMuch(Decimals):
    """Claims nothing back."""

    def close(self, cost):
        return super().close(cost)[0], Chf(0)


class PaysInFrancs(Decimals):
    """Rounds an instalment up to whole francs."""

    def pay(self, asked):
        return kip.Chf(int(super().pay(asked).rappen / 100 + 0.5))


class BothWays(Decimals):
    """Pays what is due and claims back what was paid."""

    def close(self, cost):
        due = min(self.own, self.maximum, Decimal(cost.rappen) / 100)
        return Chf(due), Chf(self.paid)


@pytest.mark.parametrize(
    "machine",
    [
        testing.ProgrammeLifeMachine,
        Lives,
        testing.ProgrammeYearMachine,
        of_year(Decimals),
    ],
)
def test_who_keeps_the_laws_passes(machine):
    run_state_machine_as_test(machine, settings=settings(ALWAYS, max_examples=60))


@pytest.mark.parametrize(
    ("record", "law"),
    [
        (AppendsFirst, "what_is_refused_changes_nothing"),
        (NeverChecks, "what_is_not_allowed_is_refused"),
        (TwoYears, "what_may_come_next"),
        (Sorted, "recorded_as_taken"),
        (Refuses, "what_is_allowed_is_taken"),
    ],
)
def test_bugs_of_the_record_are_found(record, law):
    machine = type("Wrong", (Lives,), {"record": record})
    with pytest.raises(kip.LawBrokenError, match=f"^{law}: "):
        run_state_machine_as_test(machine, settings=ALWAYS)


@pytest.mark.parametrize(
    ("ledger", "law"),
    [
        (ForgetsWhatWasPaid, "never_above_what_is_due|nothing_is_lost"),
        (PaysHalf, "what_is_due_is_paid"),
        (PaysInFrancs, "never_more_than_asked|what_is_due_is_paid"),
        (ForgetsTheCost, "nothing_is_lost"),
        (KeepsWhatIsTooMuch, "nothing_is_lost"),
        (BothWays, "paid_or_claimed_back"),
    ],
)
def test_bugs_of_the_ledger_are_found(ledger, law):
    with pytest.raises(kip.LawBrokenError, match=f"^({law}): ") as caught:
        run_state_machine_as_test(of_year(ledger), settings=ALWAYS)
    assert caught.value.asked
