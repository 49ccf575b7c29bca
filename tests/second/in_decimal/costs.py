"""How much of a cost may be paid from a federal source: Art. 2, 15 para. 6, 17 and 21 VIntA, Art. 12 SuG."""

from datetime import date
from decimal import Decimal

from tests.second.in_decimal.calculator import NoAnswerError

VINTA, INITIAL_INTEGRATION = date(2019, 1, 1), date(2019, 5, 1)  # the second: Art. 15 para. 6, 17 para. 2bis


def chargeable_cost(kind, amount, under_other_acts, borne, source, on):
    """`borne` is what the institutions of the standard structures bear; None but for start-up funding."""
    national = source == "national programmes"
    if (national and kind != "national importance") or source not in {
        "flat rate",
        "credit",
        "national programmes",
    }:
        raise NoAnswerError
    since_may_2019 = kind == "development" or (kind == "social assistance" and source == "flat rate")
    if on < (INITIAL_INTEGRATION if since_may_2019 else VINTA):
        raise NoAnswerError
    rest = amount - under_other_acts - (borne or 0)
    if kind in {"measure", "development"}:
        return rest
    if kind == "start-up funding":
        return min(rest, borne)  # the institutions bear at least as much
    if kind == "social assistance":
        return rest if source == "flat rate" else Decimal(0)
    if kind == "national importance":
        return rest if national else Decimal(0)
    return Decimal(0)  # standard structures, general administration
