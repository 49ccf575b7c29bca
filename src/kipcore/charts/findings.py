"""What pictures read of findings: their answer in words, their amounts, the limits that they name."""

from typing import Any

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule
from kipcore.findings.limit import NamedLimit
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.text import Language

__all__ = ["capital", "check_amount", "check_finding", "headline", "limit_of"]


def check_finding(finding: object, rule: Rule[Any]) -> None:
    """Refuse what is no finding, and the finding of another rule."""
    exactly("finding", finding, Finding, f"give what {rule.name} finds")
    found: Finding[Any] = finding  # type: ignore[assignment]  # checked above
    if found.rule is not rule:
        raise InvalidValueError("finding", finding, f"a finding of {rule.name}", f"ask kipcore.{rule.name}")


def check_amount(finding: object) -> None:
    """Refuse what is no finding, and a finding whose value is not an amount."""
    exactly("finding", finding, Finding, "give what a rule finds, such as federal_contribution(...)")
    found: Finding[Any] = finding  # type: ignore[assignment]  # checked above
    if type(found.value) is not Chf:
        raise InvalidValueError(
            "finding", finding, "a finding whose value is an amount (Chf)", "explain() says it in words"
        )


def capital(said: str) -> str:
    """Return words that stand alone with a capital."""
    return said[0].upper() + said[1:]


def headline(finding: Finding[Any], language: Language) -> str:
    """Return the answer as a sentence."""
    return finding.steps[0].say(language)


def limit_of(limit: NamedLimit, finding: Finding[Chf]) -> str | None:
    """Return the key of the step that gives the amount of a limit, or None if there is none.

    The two have kindred names: `parity` and `at_parity`, `municipal ceiling` and `ceiling`.
    """
    name = str(limit.value).replace(" ", "_")
    figures = finding.figures
    keys = (name, f"at_{name}", name.rpartition("_")[2])
    return next((key for key in keys if type(figures.get(key)) is Chf), None)
