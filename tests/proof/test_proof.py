"""A sample of the proofs in every run; `nox -s proof` has all of them."""

import importlib
from pathlib import Path
from types import FunctionType

import pytest

import kipcore
from tests.proof.check import ENUMERATED, PROVED, REFUTED, check, check_wrong
from tests.proof.contracts import CONTRACTS

HOME = Path(kipcore.__file__).parent
BY_NAME = {contract.name: contract for contract in CONTRACTS}
SECONDS = 30.0  # each takes a tenth of a second; this is for a machine that has much else to do
SAMPLE = [
    "contribution.largest_at_parity",
    "money.round_half_up",
    "settlement.reclaim_branch",
    "window.years_full",
    "calendar.ordinal_of_every_era",
    "shared.shares.at_share",
    "zurich.inverse.cost_at_rate",
]


def kernels():
    """Yield every function that a kernel module offers, and the operations on ints."""
    for path in HOME.rglob("kernels/*.py"):
        module = importlib.import_module(".".join(path.relative_to(HOME.parent).with_suffix("").parts))
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            if isinstance(thing, FunctionType) and thing.__module__ == module.__name__:
                yield thing
            elif name == "Scalar":
                yield from (own for own in vars(thing).values() if isinstance(own, FunctionType))


@pytest.mark.parametrize("name", SAMPLE)
def test_the_kernel_is_proved_and_what_is_wrong_refuted(name):
    contract = BY_NAME[name]
    verdict = check(contract, SECONDS)
    assert verdict.outcome == PROVED, verdict.said
    assert check_wrong(contract, contract.wrong[0], SECONDS).outcome == REFUTED


def test_a_finite_domain_is_gone_through():
    contract = BY_NAME["calendar.from_ordinal"]
    assert check(contract, SECONDS).outcome == ENUMERATED
    assert check_wrong(contract, contract.wrong[0], SECONDS).outcome == REFUTED


def test_a_right_kernel_planted_as_a_wrong_one_is_noticed():
    contract = BY_NAME["contribution.own_funds_for"]
    right = check_wrong(contract, lambda federal, n, d: (federal * n + d - 1) // d, SECONDS)
    assert right.outcome == PROVED
    enumerated = BY_NAME["calendar.day_before"]
    assert check_wrong(enumerated, enumerated.kernel, SECONDS).outcome == ENUMERATED


def test_every_kernel_has_a_contract_that_is_shown_and_can_fail():
    shown = {contract.kernel for contract in CONTRACTS if not contract.undecided}
    assert {one.__qualname__ for one in kernels()} == {one.__qualname__ for one in shown}
    assert set(kernels()) == shown
    for contract in CONTRACTS:
        assert contract.wrong, contract.name
        assert contract.statement.__doc__, contract.name
        assert not (contract.domain and contract.undecided), contract.name
    assert len(BY_NAME) == len(CONTRACTS)


def test_the_docs_have_the_figures_and_list_what_is_not_proved():
    page = (Path(__file__).parents[2] / "docs" / "proof.md").read_text("utf-8")
    undecided = [contract for contract in CONTRACTS if contract.undecided]
    enumerated = [contract for contract in CONTRACTS if contract.domain]
    for row in (
        f"| kernels, each with a claim that is shown | {len(list(kernels()))} |",
        f"| claims | {len(CONTRACTS)} |",
        f"| proved over all paths | {len(CONTRACTS) - len(undecided) - len(enumerated)} |",
        f"| gone through case by case | {len(enumerated)} |",
        f"| not proved | {len(undecided)} |",
        f"| wrong kernels, all refuted | {sum(len(contract.wrong) for contract in CONTRACTS)} |",
        *(f"`{contract.name}`" for contract in undecided),
    ):
        assert row in page
