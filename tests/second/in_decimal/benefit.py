"""Who may benefit from which money: the status matrix of Art. 58 AIG, Art. 6, 14a, 15 and 21 VIntA."""

from datetime import date

from tests.second.in_decimal.calculator import NoAnswerError
from tests.second.in_decimal.flat_rate import NAMED

FLAT_RATE_SINCE = date(2019, 5, 1)  # Art. 14a and 15 para. 5
ORDINANCE_SINCE = date(2019, 1, 1)
ACTIVATED, DECIDED = date(2022, 3, 12), date(2022, 4, 13)  # status S; Programme S
ALL_MEASURES_SINCE, PROGRAMME_S_UNTIL = date(2024, 1, 1), date(2027, 3, 4)
# Until 2023 the focus: language, access to the labour market, families and children.
FOCUS = {("element", "c"), ("element", "d"), ("element", "e"), ("area", "c"), ("area", "d")}
NATIONAL = ("area", "h")  # measures of national importance


def may_benefit(status, source, measure, on):
    """`measure` is an element of Art. 14a para. 3 or an area of Art. 12 para. 1 VIntA, with its letter."""
    if source in {"canton", "municipalities"}:
        if on < ORDINANCE_SINCE:
            raise NoAnswerError
        return True
    by_source = {"flat rate": _flat_rate, "credit": _credit, "Programme S": _programme_s}
    return by_source.get(source, _national)(status, measure, on)


def _flat_rate(status, measure, on):
    if on < FLAT_RATE_SINCE:
        raise NoAnswerError
    kind, letter = measure
    if status == "asylum seeker, extended procedure":
        if kind == "area":
            raise NoAnswerError  # which element the measure carries out decides
        return letter in {"c", "e"}
    if status not in NAMED:
        return False
    if measure == NATIONAL:
        raise NoAnswerError
    return True


def _credit(status, measure, on):
    """Foreign nationals irrespective of status; the Swiss only where the programme addresses them (Art. 6)."""
    if on < ORDINANCE_SINCE:
        raise NoAnswerError
    if status == "Swiss":
        return measure[1] == "f"  # living together
    if measure == NATIONAL:
        raise NoAnswerError
    return True


def _national(status, measure, on):
    """Art. 21: measures of national importance, and for foreign nationals too (Art. 58 para. 3 AIG)."""
    if on < ORDINANCE_SINCE:
        raise NoAnswerError
    if measure != NATIONAL:
        raise NoAnswerError
    return status != "Swiss"


def _programme_s(status, measure, on):
    if on < ACTIVATED:
        return False
    if on < DECIDED or on > PROGRAMME_S_UNTIL:
        raise NoAnswerError
    if status != "protected person":
        return False
    if on < ALL_MEASURES_SINCE:
        if measure == ("area", "g"):
            raise NoAnswerError  # partly access to the labour market
        return measure in FOCUS
    if measure == NATIONAL:
        raise NoAnswerError
    return True
