"""What two laws say differently: values with their days and sources, and readings."""

from collections.abc import Iterator
from typing import Any

import attrs

from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Cited, Parameter, Unknown
from kipcore.types.citation import Citation
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly
from kipcore.types.text import Language, Text
from kipcore.whatif.change import Entry, changed, differing

__all__ = ["LawChange", "LawDifference", "diff"]


@attrs.frozen
class LawChange:
    """One point on which two laws differ: a parameter during some days, or a reading.

    Args:
        subject: the parameter, or the open question.
        during: the days on which the parameter differs, both ends included; None for a question.
        before: what the first law says, with its source: a `Cited` value, a stretch declared `Unknown`, or a
            `Reading`; None if it says nothing.
        after: what the second law says.

    >>> import kipcore as kip
    >>> whole = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
    >>> (change,) = kip.diff(kip.LAW, whole).changes
    >>> change.key, change.before.name, change.after.name, str(change.citations[0])
    ('parity_test', 'per year', 'per programme', 'Art. 16 Abs. 3 VIntA')
    """

    subject: Parameter[Any] | Question
    during: DateRange | None
    before: Cited[Any] | Unknown | Reading | None
    after: Cited[Any] | Unknown | Reading | None

    @property
    def key(self) -> str:
        """The unique name of the parameter or the question."""
        return self.subject.key

    @property
    def label(self) -> Text:
        """What the parameter is, or what the question asks."""
        return self.subject.text if isinstance(self.subject, Question) else self.subject.label

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The provisions of the question, or those from which the values are taken, each once."""
        if isinstance(self.subject, Question):
            return self.subject.citations
        cited = [one.source.citation for one in (self.before, self.after) if isinstance(one, Cited)]
        return tuple(dict.fromkeys(one for one in cited if one is not None))


@attrs.frozen(repr=False)
class LawDifference:
    """What two laws say differently (*Vergleich zweier Rechtsstände*).

    Args:
        before: the first law.
        after: the second law.
        changes: the points on which they differ: parameters by key and day, then questions by key.

    >>> import kipcore as kip
    >>> kip.diff(kip.LAW, kip.LAW)
    <LawDifference 'KIP 2026.2' and 'KIP 2026.2': 0 changes>
    """

    before: Law
    after: Law
    changes: tuple[LawChange, ...]

    def explain(self, language: Language = "de") -> str:
        """Return the difference as a tree of sentences: de, fr, it or en.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> whole = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme", name="whole")
        >>> print(kip.diff(kip.LAW, whole).explain("en").splitlines()[0])
        KIP 2026.2 and whole differ in one point.
        """
        from kipcore.whatif.law_diff_told import as_text

        return as_text(self, language)

    def html(self, language: Language = "de") -> str:
        """Return the difference as HTML, for a notebook or a page; what users wrote is escaped.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> kip.diff(kip.LAW, kip.LAW).html("en")[:46]
        '<div class="kipcore-law-difference" lang="en">'
        """
        from kipcore.whatif.law_diff_told import as_html

        return as_html(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        return f"<LawDifference {self.before.name!r} and {self.after.name!r}: {len(self.changes)} changes>"


def diff(before: Law, after: Law) -> LawDifference:
    """Return what two laws say differently, day by day and reading by reading.

    What counts is what makes the hash of a law: values, the provisions from which they are taken, how sure we
    are of them, and readings. Stretches that follow one another and differ alike are one. How a law is named
    plays no part, nor, other than for the hash, into how many entries it writes the same.

    Args:
        before: the first law.
        after: the second law.

    Returns:
        The difference, with no changes if the two say the same.

    Raises:
        WrongTypeError: not a Law.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> reform = kip.shorter_reimbursement(in_force=date(2028, 1, 1), refugees_too=False)  # assumed
    >>> (change,) = kip.diff(kip.LAW, reform.on(kip.LAW)).changes
    >>> change.key, str(change.during), change.before.value, change.after.value
    ('admitted_person_years', '2028-01-01..', 7, 5)
    """
    exactly("before", before, Law, "give a Law")
    exactly("after", after, Law, "give a Law")
    return LawDifference(before, after, tuple(_changes(before, after)))


def _changes(before: Law, after: Law) -> Iterator[LawChange]:
    parts = changed(before, after)
    for part in sorted(parts, key=lambda part: (type(part.what) is Question, part.key)):
        if isinstance(part.what, Question):
            yield LawChange(part.what, None, part.before, part.after)
        else:
            for during, old, new in differing(part.before, part.after):
                subject = (part.before or part.after).parameter
                yield LawChange(subject, during, _clipped(old, during), _clipped(new, during))


def _clipped(entry: Entry, during: DateRange) -> Entry:
    return None if entry is None else attrs.evolve(entry, during=during)
