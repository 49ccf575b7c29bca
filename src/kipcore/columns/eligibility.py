"""Who may benefit from a measure, row by row: Art. 58 AIG, Art. 14a and 15 VIntA."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.codes import is_one_of, meanings
from kipcore.columns.ops import chosen
from kipcore.columns.work import Faults, Work
from kipcore.errors import NotKnownError, OutsideRangeError, UndecidableError
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.benefit import MAY_BENEFIT, may_benefit as ask_may_benefit
from kipcore.rules.doors import check_law
from kipcore.rules.target_group import IN_TARGET_GROUP, in_target_group as ask_in_target_group
from kipcore.types.decisions import StatusDecision
from kipcore.types.funding import FundingArea, FundingSource, InitialIntegrationElement
from kipcore.types.integration import TargetGroup
from kipcore.types.person import Person
from kipcore.types.status import Status

__all__ = ["Answer", "answers", "in_local_population", "may_benefit"]


def may_benefit(
    frame: IntoFrameT,
    *,
    status: str,
    on: str,
    measure: InitialIntegrationElement | FundingArea,
    paid_from: FundingSource,
    longer_stay: bool | None = None,
    statuses: Mapping[Any, Status] | None = None,
    into: str = "may_benefit",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find who may benefit from a measure that is paid from a source, for each row of a dataframe.

    Art. 58 AIG, Art. 14a and 15 VIntA: the same answers as `kipcore.may_benefit`. A row is one person with
    the status of a day. The rule is asked once for each status and each stretch of days with one answer.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        status: the column of the statuses on the day of the measure.
        on: the column of the days of the measure: dates, or times at midnight.
        measure: the element of initial integration, or the funding area, of the measure.
        paid_from: the source of its money.
        longer_stay: whether there is a prospect of a longer-term, lawful stay; None if not assessed.
        statuses: which `Status` each of your codes means; by default the codes are `Status.value`.
        into: the name of the new column, true or false.
        reason: the name of a column that says why a row has no answer, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column, or an argument, of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows with something missing or unknown; of a day for which the law was not found; for
            which the rule needs more, as it says (`kipcore.may_benefit` of one of them tells what).

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "status": ["refugee with asylum", "asylum seeker, extended procedure", "protected person"],
    ...     "day": [date(2024, 6, 1)] * 3})
    >>> kip.columns.may_benefit(
    ...     frame, status="status", on="day", measure=kip.InitialIntegrationElement.LANGUAGE,
    ...     paid_from=kip.FundingSource.FLAT_RATE)["may_benefit"].to_list()
    [True, True, False]
    """

    def asked(status: Status, day: date) -> bool:
        return ask_may_benefit(
            somebody(status, day),
            measure=measure,
            paid_from=paid_from,
            on=day,
            longer_stay=longer_stay,
            law=law,
        ).value

    work, meant = _opened(frame, faults, reason, statuses, law)
    return _answered(work, status, on, meant, answers(law, MAY_BENEFIT.parameters, meant, asked), into)  # type: ignore[no-any-return]


def in_local_population(
    frame: IntoFrameT,
    *,
    status: str,
    on: str,
    statuses: Mapping[Any, Status] | None = None,
    into: str = "in_local_population",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find who belongs to the local population, a target group of integration support, for each row.

    Art. 6 VIntA: the same answers as `kipcore.in_target_group` for `TargetGroup.LOCAL_POPULATION`, the only
    group that hangs on the status: the Swiss, and foreign nationals only as `questions.LOCAL_POPULATION` is
    read. The other groups hang on assessments, which a filter on your own columns reads as well.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        status: the column of the statuses on the day.
        on: the column of the days: dates, or times at midnight.
        statuses: which `Status` each of your codes means; by default the codes are `Status.value`.
        into: the name of the new column, true or false.
        reason: the name of a column that says why a row has no answer, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows with something missing or unknown, or of a day before 2019.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({"status": ["Swiss", "foreign national"], "day": [date(2024, 6, 1)] * 2})
    >>> kip.columns.in_local_population(frame, status="status", on="day")["in_local_population"].to_list()
    [True, False]
    """

    def asked(status: Status, day: date) -> bool:
        group = TargetGroup.LOCAL_POPULATION
        return ask_in_target_group(group, on=day, person=somebody(status, day), law=law).value

    work, meant = _opened(frame, faults, reason, statuses, law)
    return _answered(work, status, on, meant, answers(law, IN_TARGET_GROUP.parameters, meant, asked), into)  # type: ignore[no-any-return]


class Answer(NamedTuple):
    """What a rule says of one status on the days of a stretch."""

    first: date
    status: Status
    says: bool | str
    """The answer, or what the fault is called."""


def somebody(status: Status, day: date) -> Person:
    """Return somebody who has a status on a day; how it was acquired plays no part."""
    before = {
        Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: Status.PROTECTED_PERSON,
        Status.HARDSHIP_PERMIT: Status.TEMPORARILY_ADMITTED_PERSON,
    }
    eve = date.fromordinal(max(day.toordinal() - 1, 1))
    earlier = [StatusDecision(before[status], eve)] if status in before else []
    return Person(
        [*earlier, StatusDecision(status, day, day if status is Status.RESETTLED_REFUGEE else None)]
    )


def answers(
    law: Law,
    parameters: Iterable[Parameter[Any]],
    meant: Mapping[Any, Status],
    asked: Callable[[Status, date], bool],
) -> list[Answer]:
    """Return what a rule says of each status, asked on each day on which a parameter that it reads turns."""
    first = date.min.replace(day=2)  # some statuses need a day before
    turns = {first}
    for parameter in parameters:
        for entry in law.timeline(parameter).entries:
            some = entry.during.first, entry.during.day_after()
            turns |= {max(day, first) for day in some if day is not None}
    found: list[Answer] = []
    for status in dict.fromkeys(meant.values()):
        before = None
        for day in sorted(turns):
            says = _said(asked, status, day)
            if says != before:
                found.append(Answer(day, status, says))
            before = says
    return found


def _said(asked: Callable[[Status, date], bool], status: Status, day: date) -> bool | str:
    try:
        return asked(status, day)
    except UndecidableError as error:
        return f"{error.name} does not decide"
    except (NotKnownError, OutsideRangeError) as error:
        return f"{error.name} not known"


def _opened(
    frame: Any, faults: Faults, reason: str | None, statuses: Mapping[Any, Status] | None, law: Law
) -> tuple[Work, dict[Any, Status]]:
    check_law(law)
    return Work(frame, faults, reason), meanings("statuses", statuses, Status)


def _answered(
    work: Work, status: str, on: str, meant: Mapping[Any, Status], found: list[Answer], into: str
) -> Any:
    """Return the dataframe with the answers, chosen by status and day."""
    who, days = work.code("status", status, meant), work.days("on", on)
    says = list(dict.fromkeys(answer.says for answer in found))
    by_status: dict[tuple[tuple[date, bool | str], ...], list[Status]] = {}
    for one in dict.fromkeys(meant.values()):
        chain = tuple((answer.first, answer.says) for answer in found if answer.status is one)
        by_status.setdefault(chain, []).append(one)
    branches = []
    for chain, some in by_status.items():
        later = [
            (days.column >= days.literal(first), says.index(said)) for first, said in reversed(chain[1:])
        ]
        branches.append((is_one_of(who, meant, some), chosen(later, says.index(chain[0][1]))))
    place = work.step(chosen(branches, 0))
    for said in says:
        if isinstance(said, str):
            work.fault(said, (status, on), place == says.index(said), late=True)
    yes = [index for index, said in enumerate(says) if said is True]
    return work.result(into, place.is_in(yes or [-1]), nw.lit(""))
