"""How the reimbursement for one status is explained: its beginning, its limit, its end, its questions."""

from datetime import date
from typing import Any, Final

from kipcore.findings.finding import Step
from kipcore.kernels import window as kernel
from kipcore.law import parameters, provisions_reimbursement as law_text, questions
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Cited
from kipcore.rules.lookups import known
from kipcore.rules.persons import PROTECTED
from kipcore.rules.reimbursement_kinds import ADMITTED, KINDS, STATELESS, Case
from kipcore.rules.reimbursement_limit import (
    Limit,
    countable,
    counting,
    counts_from_then,
    decided_before,
    permit_due,
    unruled,
)
from kipcore.rules.reimbursement_plan import Segment
from kipcore.rules.residence_permit_due import due_steps
from kipcore.rules.steps import question_step
from kipcore.types.dates import day_of
from kipcore.types.person import Person
from kipcore.types.source import Certainty, Source
from kipcore.types.status import Status
from kipcore.types.text import Text
from kipcore.types.window import WindowEnd

__all__ = ["question_steps", "status_steps"]

_WITH_PERMIT: Final = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT


def status_steps(person: Person, segments: tuple[Segment, ...], law: Law) -> tuple[Step, ...]:
    """Return a step for each status of the history, oldest first."""
    from kipcore.wording import reimbursement as say

    found = {segment.place: _segment(person, segment, law) for segment in segments}
    for place, decision in enumerate(person.decisions):
        if place not in found:
            names = (("status", decision.status), ("decided", decision.decided_on))
            sources = (law_text.NOT_NAMED,)
            found[place] = Step(f"status_{place + 1}", say.NOT_NAMED, None, names, sources)
    return tuple(step for _, step in sorted(found.items(), key=lambda pair: pair[0]))


def _segment(person: Person, segment: Segment, law: Law) -> Step:
    """Return the step about one status, with the steps below it."""
    from kipcore.wording import reimbursement as say

    case, key = Case(person, segment.place, law), f"status_{segment.place + 1}"
    names = (
        ("status", case.decision.status),
        ("decided", case.decision.decided_on),
        ("begin", segment.start.begin),
    )
    limit, end = _limit(case, segment), _end(case, segment)
    if segment.is_paid:
        below = (*_start(case, segment), *_share(case, segment), *limit, *end)
        return Step(key, say.PAID, segment.during, names, case.kind.act, steps=below)
    if segment.limit is not None and segment.limit.last < segment.event.last:
        return Step(key, say.TOO_LATE, None, names, case.kind.act, steps=limit)
    return Step(key, say.TOO_SHORT, None, names, case.kind.act, steps=end)


def _basis(case: Case, day: date | None) -> tuple[Source, ...]:
    found = None if day is None else known(case.law, case.kind.basis, day)
    return () if found is None else (found.source,)


def _start(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the beginning."""
    from kipcore.wording import reimbursement as say

    start, key = segment.start, f"start_{segment.place + 1}"
    sources = _basis(case, start.event)
    names: tuple[tuple[str, Any], ...] = (("event", start.event),)
    if segment.unread is not None:
        opening = segment.unread is case.kind.basis and start.after != "entered"
        names = (("event", start.event if opening else start.begin), ("what", segment.unread.label))
        return (Step(key, say.BEGIN_NOT_KNOWN, None, names),)
    texts: dict[str, Text] = {
        "assigned": say.ASSIGNED,
        "procedure": say.PROCEDURE,
        "held": say.HELD,
        "decided": say.DECIDED,
        "ordered": say.ORDERED,
        "arrived": say.ARRIVED,
        "continued": say.CONTINUED,
        "pushed": say.CONTINUED,
        "entered": say.ENTERED,
        "claim": say.CLAIM,
    }
    art_20 = case.kind.basis is parameters.ASYLUM_WINDOW
    inferred = {
        "held": (law_text.ONE_ASSIGNMENT,),
        "pushed": (law_text.CONTINUED,),
        "ordered": (law_text.BEFORE_THE_ORDER,),
        "arrived": (law_text.AFTER_ENTRY_20 if art_20 else law_text.AFTER_ENTRY_24,),
    }
    if start.after == "entered":
        sources = _basis(case, segment.read_from)
    return (
        Step(
            key,
            texts[start.after],
            start.begin,
            names,
            (*sources, *inferred.get(start.after, ())),
            steps=_in_protection_procedure(case, segment),
        ),
    )


def _in_protection_procedure(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the flat rate before protection was granted, where that time is paid."""
    from kipcore.wording import reimbursement as say

    decided = case.decision.decided_on
    opened = segment.start.after in {"assigned", "procedure"}
    if case.decision.status is not Status.PROTECTED_PERSON or not opened or segment.start.begin >= decided:
        return ()
    key, names = f"procedure_{segment.place + 1}", (("decided", decided),)
    return (Step(key, say.PROCEDURE_GROUP, None, names, (law_text.PROCEDURE_GROUP,)),)


def _share(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the share of the flat rate, where it is not paid in full."""
    from kipcore.wording import reimbursement as say

    if case.kind.basis is not parameters.PERMIT_WINDOW:
        return ()
    share = case.law.at(parameters.PERMIT_SHARE, segment.read_from)
    return (Step(f"share_{segment.place + 1}", say.SHARE, share.value, sources=(share.source,)),)


def _limit_text(case: Case, limit: Limit) -> Text:
    from kipcore.wording import reimbursement as say

    why = {"transition": say.TRANSITION, "act": say.APPLICATION_LIMIT}
    if limit.why == "counted":
        return say.COUNTED_DAYS if limit.taken_off else say.COUNTED
    status = case.decision.status
    if status in ADMITTED:
        text = say.ENTRY_LIMIT
    elif status in STATELESS:
        text = say.RECOGNITION_LIMIT
    else:
        text = {
            Status.PROTECTED_PERSON: say.PROTECTION_LIMIT,
            _WITH_PERMIT: say.SETTLEMENT_LIMIT,
            Status.RESETTLED_REFUGEE: say.GROUP_LIMIT,
        }.get(status, say.APPLICATION_LIMIT)
    return why.get(limit.why, text)


def _limit(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the longest duration, with what it rests on."""
    from kipcore.wording import reimbursement as say

    limit, longest, number = segment.limit, case.kind.longest, segment.place + 1
    if limit is None or longest is None:
        return ()
    parameter = {"act": parameters.APPLICATION_YEARS, "transition": parameters.TRANSITION_YEARS}.get(
        limit.why, longest.years
    )
    sources = [case.law.at(parameter, limit.on).source]
    names: list[tuple[str, Any]] = [
        ("clock", limit.clock),
        ("years", limit.years),
        ("days", limit.taken_off),
    ]
    below: list[Step] = []
    if case.decision.status is Status.PROTECTED_PERSON:
        sources.append(law_text.ASYLV_20_1E)
    elif case.decision.status is _WITH_PERMIT and limit.why == "years":
        sources.append(law_text.ASYLV_24_3)
    if countable(case):
        now = case.law.at(counting(case), limit.on)
        names.append(("since", now.during.first))
        if limit.why == "counted":
            sources += _counting_sources(case, now)
            names.append(("since_what", say.CLOCKS[limit.since]))
        elif limit.why == "years" and (not now.value or _left_out(case, limit.on)):
            below.append(Step(f"not_counted_{number}", say.NOT_COUNTED, sources=(now.source,)))
    if case.decision.status is Status.PROTECTED_PERSON:
        names.append(("due", permit_due(case)))
        below += due_steps(case, f"due_{number}")
    if case.decision.status is Status.RESETTLED_REFUGEE:
        below += _longer(case, limit, number)
    if segment.is_paid and limit.reached < limit.last:
        below.append(Step(f"cut_{number}", say.CUT, day_of(limit.last)))
    text, reached = _limit_text(case, limit), day_of(limit.reached)
    return (Step(f"limit_{number}", text, reached, tuple(names), tuple(sources), steps=tuple(below)),)


def _longer(case: Case, limit: Limit, number: int) -> tuple[Step, ...]:
    """Return the step about the years of a group beyond those of other refugees, if there are any."""
    from kipcore.wording import reimbursement as say

    usual = case.law.at(parameters.APPLICATION_YEARS, limit.on).value
    if limit.years <= usual:
        return ()
    names = (("usual", usual), ("years", limit.years))
    sources = (law_text.ASYLG_88_3BIS, law_text.ASYLV_24A_2)
    return (Step(f"longer_{number}", say.GROUP_LONGER, None, names, sources),)


def _counting_sources(case: Case, now: Cited[bool]) -> list[Source]:
    """Return the paragraphs under which earlier time counts: one for each kind of earlier status."""
    if now.source.certainty is not Certainty.STATUTE:
        return [now.source]
    art_20 = case.kind.basis is parameters.ASYLUM_WINDOW
    found = []
    for one in countable(case):
        if one.decision.status in PROTECTED:
            found.append(law_text.ASYLV_20_2 if art_20 else law_text.ASYLV_24_5)
        elif one.counts_as_admitted:
            found.append(law_text.ASYLV_20_3 if art_20 else law_text.ASYLV_24_4)
        elif not art_20:
            found.append(law_text.ASYLV_24_6)
    return found


def _left_out(case: Case, day: date) -> bool:
    """Return whether earlier time stays out because the status was given before it counted."""
    return decided_before(case) and not counts_from_then(case) and bool(unruled(case, day))


def _end(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the event that ends it, if one does."""
    from kipcore.wording import reimbursement as say

    key, event = f"end_{segment.place + 1}", segment.event
    if segment.last == kernel.NEVER:
        return (Step(key, say.OPEN),)
    if segment.limit is not None and segment.limit.last < event.last:
        protected = case.decision.status is Status.PROTECTED_PERSON
        if protected and segment.is_paid and not case.has_permit_after:
            due = permit_due(case)
            half = known(case.law, parameters.PERMIT_WINDOW, due)
            return (Step(key, say.HALF_LATER, due, sources=() if half is None else (half.source,)),)
        return ()
    if event.by is WindowEnd.PERMIT:
        text = say.PERMIT_DAY if case.kind.basis is parameters.PERMIT_WINDOW else say.PERMIT
        return (
            Step(key, text, event.on, sources=_basis(case, event.on), steps=_in_procedure(case, segment)),
        )
    unsaid = case.kind.basis in {parameters.PERMIT_WINDOW, parameters.GROUP_WINDOW}
    if event.by is WindowEnd.ANOTHER_STATUS:
        after = case.follows
        same = after is not None and after.status in KINDS and KINDS[after.status].basis is case.kind.basis
        sources = _basis(case, event.on) if same else (law_text.CONTINUED,)
        if unsaid:
            sources = (law_text.STATUS_END,)
        return (Step(key, say.ANOTHER_STATUS, event.on, sources=sources),)
    sources = (law_text.STATUS_END,) if unsaid else _basis(case, event.on)
    return (Step(key, say.STATUS_ENDED, event.on, sources=sources),)


def _in_procedure(case: Case, segment: Segment) -> tuple[Step, ...]:
    """Return the step about the time between a claim to a permit and the permit, if there is any."""
    from kipcore.wording import reimbursement as say

    if all(permit.claim_since != segment.event.on for permit in case.person.permits):
        return ()
    art_20 = case.kind.basis is parameters.ASYLUM_WINDOW
    source = law_text.ASYLV_20_1F if art_20 else law_text.ASYLV_24_2
    return (Step(f"in_procedure_{segment.place + 1}", say.IN_PROCEDURE, sources=(source,)),)


# --- the questions --------------------------------------------------------------------------------


def _asked(case: Case, segment: Segment) -> set[Question]:
    """Return the questions on which the reimbursement for one status rests."""
    limit, status = segment.limit, case.decision.status
    if limit is None:
        return set()
    asked = set()
    if status in PROTECTED:
        asked.add(questions.RESIDENCE_PERMIT_CLOCK)
        asked.add(questions.HALF_RATE_LIMIT if status is _WITH_PERMIT else questions.PROTECTION_LIMIT)
        if limit.why == "act":
            asked.add(questions.WINDOW_LIMIT)
    elif status is not Status.RESETTLED_REFUGEE:
        asked.add(questions.WINDOW_LIMIT)
    counts = bool(countable(case)) and case.law.at(counting(case), limit.on).value
    if counts and decided_before(case) and unruled(case, limit.on):
        asked.add(questions.EARLIER_TIME_REACH)
    if _admission_matters(case, max(limit.on, day_of(limit.last))):
        asked.add(questions.EARLIER_REFUGEE_ADMISSION)
    return asked


def _admission_matters(case: Case, day: date) -> bool:
    """Return whether an earlier admission as a refugee or stateless person counts in one reading."""
    if not any(one.status in _RECOGNISED_TOO for one in case.earlier):
        return False
    question, too = questions.EARLIER_REFUGEE_ADMISSION, "yes, admitted too"
    if case.law.reading(question).name != too:
        case = case._replace(law=case.law.with_reading(question, too))
    earlier = [one for one in countable(case) if one.decision.status in _RECOGNISED_TOO]
    if not earlier or not case.law.at(counting(case), day).value:
        return False
    directly = any(one.follows is case.recognised.decision for one in earlier)
    return directly or not decided_before(case) or counts_from_then(case)


def question_steps(person: Person, segments: tuple[Segment, ...], law: Law) -> tuple[Step, ...]:
    """Return the steps of the open questions, each once."""
    asked = {question for one in segments for question in _asked(Case(person, one.place, law), one)}
    return tuple(question_step(question, law) for question in _QUESTIONS if question in asked)


_RECOGNISED_TOO: Final = ADMITTED - {Status.TEMPORARILY_ADMITTED_PERSON}
_QUESTIONS: Final = (
    questions.WINDOW_LIMIT,
    questions.RESIDENCE_PERMIT_CLOCK,
    questions.PROTECTION_LIMIT,
    questions.HALF_RATE_LIMIT,
    questions.EARLIER_TIME_REACH,
    questions.EARLIER_REFUGEE_ADMISSION,
)
