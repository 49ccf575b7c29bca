"""Ask CrossHair for a proof, or go through a finite domain; try again whatever a refutation claims."""

import ast
import re
from collections.abc import Callable
from time import process_time
from typing import Any, NamedTuple

from crosshair.core_and_libs import analyze_function, run_checkables
from crosshair.options import AnalysisKind, AnalysisOptionSet
from crosshair.statespace import AnalysisMessage, MessageType

from tests.proof.contract import Contract

PROVED, ENUMERATED, REFUTED, UNDECIDED = "proved", "enumerated", "refuted", "undecided"
_CALL = re.compile(r"when calling (\w+\(.*?\))(?: \(which returns .*\))?$", re.DOTALL)


class Verdict(NamedTuple):
    """What came out, with the counterexample of a refutation, in how many seconds of the processor."""

    outcome: str
    example: tuple[Any, ...] | None
    seconds: float
    said: str = ""


def check(contract: Contract, seconds: float) -> Verdict:
    """Find out whether a contract holds for the kernel that is in place."""
    begin = process_time()
    outcome, example, said = _gone_through(contract) if contract.domain else _proved(contract, seconds)
    return Verdict(outcome, example, process_time() - begin, said)


def check_wrong(contract: Contract, variant: Callable[..., Any], seconds: float) -> Verdict:
    """Find out whether a wrong variant is refuted, by an example that the true kernel withstands."""
    with contract.with_kernel(variant):
        verdict = check(contract, seconds)
        if verdict.outcome != REFUTED:
            return verdict
        broken = verdict.example is not None and not _holds(contract, verdict.example)
    # Under the true kernel the same numbers hold: they also meet what the contract demands of them.
    if broken and _holds(contract, verdict.example):
        return verdict
    return verdict._replace(outcome=UNDECIDED)


def _proved(contract: Contract, seconds: float) -> tuple[str, tuple[Any, ...] | None, str]:
    options = AnalysisOptionSet(
        analysis_kind=[AnalysisKind.asserts],
        per_condition_timeout=seconds,
        per_path_timeout=seconds,
        report_all=True,
    )
    (message,) = run_checkables(analyze_function(contract.statement, options))
    if message.state is MessageType.CONFIRMED:
        return PROVED, None, message.message
    if message.state is MessageType.CANNOT_CONFIRM:
        return UNDECIDED, None, message.message
    return REFUTED, _example(message), message.message


def _example(message: AnalysisMessage) -> tuple[Any, ...] | None:
    found = _CALL.search(message.message)
    if found is None:
        return None
    call = ast.parse(found[1], mode="eval").body
    assert isinstance(call, ast.Call)
    return tuple(ast.literal_eval(given) for given in [*call.args, *(word.value for word in call.keywords)])


def _gone_through(contract: Contract) -> tuple[str, tuple[Any, ...] | None, str]:
    assert contract.domain is not None
    for case in contract.domain():
        if not _holds(contract, case):
            return REFUTED, case, str(case)
    return ENUMERATED, None, ""


def _holds(contract: Contract, case: tuple[Any, ...]) -> bool:
    try:
        contract.statement(*case)
    except (AssertionError, ArithmeticError):
        return False
    return True
