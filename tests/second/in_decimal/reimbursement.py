"""How long the Confederation reimburses social assistance for a person with one decision.

Art. 87 AIG, 88 and 89 AsylG; Art. 20, 24 and 24a AsylV 2 as of 2023. The person is assigned to the canton
on the day of the decision or later, has held nothing before, and gets no permit; nothing ended the status.
"""

from datetime import date

from tests.second.in_decimal.calculator import ONE_DAY, NoAnswerError, end_of_month, next_month, years_after

BY_ASSIGNMENT = {"temporarily admitted person", "protected person"}  # Art. 20 para. 1
ASSIGNMENT_ONLY = date(2025, 7, 1)  # until then the decision opened a window too


def residence_permit_due(granted_on):
    """Art. 74 para. 2 AsylG: after five years, here from the grant to the person."""
    return years_after(granted_on, 5)


def window(status, decided_on, entered_on, applied_on, assigned_on):
    """First and last day, or None where nothing is reimbursed."""
    opened = assigned_on if status in BY_ASSIGNMENT and decided_on >= ASSIGNMENT_ONLY else decided_on
    first = next_month(opened)
    if status == "temporarily admitted person":  # Art. 20 para. 1 let. d
        last = end_of_month(years_after(entered_on, 7))
    elif status == "protected person":  # Art. 20 para. 1 let. e: until the permit is due
        last = residence_permit_due(decided_on) - ONE_DAY
    elif (
        status == "refugee with asylum" or status == "refugee with expulsion"
    ):  # Art. 24 para. 1 let. a: since the filing
        last = end_of_month(years_after(applied_on, 5))
    elif status == "temporarily admitted refugee":  # let. b: since the entry
        last = end_of_month(years_after(entered_on, 7))
    elif status == "stateless person":  # let. c: since the recognition
        last = end_of_month(years_after(decided_on, 5))
    elif status == "temporarily admitted stateless person":  # let. d
        last = end_of_month(years_after(entered_on, 7))
    elif status == "resettled refugee":  # Art. 24a: seven years from the month after the entry
        first = next_month(entered_on)
        last = years_after(first, 7) - ONE_DAY
    elif status in {"hardship permit", "foreign national", "EU/EFTA national", "Swiss"}:
        return None
    else:
        raise NoAnswerError
    return (first, last) if first <= last else None
