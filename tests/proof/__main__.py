"""Prove every contract and refute every wrong variant; say what was found."""

import sys
from time import process_time

from tests.proof.check import ENUMERATED, PROVED, REFUTED, UNDECIDED, check, check_wrong
from tests.proof.contract import Contract
from tests.proof.contracts import CONTRACTS

SECONDS = 20.0  # for one statement; the slowest that is proved takes a few
SECONDS_UNDECIDED = 5.0


def _expected(contract: Contract) -> str:
    if contract.undecided:
        return UNDECIDED
    return ENUMERATED if contract.domain else PROVED


def main(words: list[str]) -> int:
    """Check the contracts whose names hold one of the words, or all; return how many are not as they should."""
    chosen = [one for one in CONTRACTS if not words or any(word in one.name for word in words)]
    counts: dict[str, int] = {}
    wrong = 0
    for contract in chosen:
        verdict = check(contract, SECONDS_UNDECIDED if contract.undecided else SECONDS)
        counts[verdict.outcome] = counts.get(verdict.outcome, 0) + 1
        against = [check_wrong(contract, variant, SECONDS) for variant in contract.wrong]
        refuted = sum(one.outcome == REFUTED for one in against)
        counts["planted"] = counts.get("planted", 0) + len(against)
        counts["planted refuted"] = counts.get("planted refuted", 0) + refuted
        good = verdict.outcome == _expected(contract) and refuted == len(against) > 0
        wrong += not good
        seconds = verdict.seconds + sum(one.seconds for one in against)
        print(
            f"{'' if good else 'NOT AS IT SHOULD: '}{contract.name:<48} {verdict.outcome:<10} "
            f"{verdict.seconds:6.2f} s   {refuted} of {len(against)} wrong ones refuted   {seconds:6.2f} s",
            flush=True,
        )
        if verdict.outcome == REFUTED:
            print(f"    {verdict.said}")
        for at, one in enumerate(against):
            if one.outcome != REFUTED:
                print(f"    wrong variant {at} is {one.outcome}: {one.said}")
    for contract in chosen:
        if contract.undecided:
            print(f"not proved: {contract.name}: {contract.undecided}")
    print(f"{len(chosen)} contracts, {counts}, {process_time():.0f} s of the processor")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) > 0)
