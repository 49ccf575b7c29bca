"""What the explanations of many rules share: open questions, and how a share is told."""

from fractions import Fraction

from kipcore.findings.finding import Step
from kipcore.law.law import Law
from kipcore.law.question import Question

__all__ = ["in_percent", "question_step"]


def question_step(question: Question, law: Law) -> Step:
    """Return the step that names an open question and the reading chosen."""
    return Step(question.key, question.text, question=(question, law.reading(question)))


def in_percent(share: Fraction) -> str:
    """Return a share in per cent, exact: 45, or 100/3."""
    return str(share * 100)
