"""Findings about persons: who may benefit, who may be obliged, who belongs to a target group."""

from datetime import date

import kipcore as kip
from kipcore import LAW, FundingArea, FundingSource, InitialIntegrationElement, Status, TargetGroup, questions

DAY = date(2024, 6, 1)
BEFORE = date(2015, 1, 1)


def person(status, since=date(2012, 1, 1)):
    """A person with one status, and whatever must have come before it."""
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        first = kip.StatusDecision(Status.PROTECTED_PERSON, date(2007, 1, 1))
    elif status is Status.HARDSHIP_PERMIT:
        first = kip.StatusDecision(Status.TEMPORARILY_ADMITTED_PERSON, date(2007, 1, 1))
    else:
        return kip.Person([kip.StatusDecision(status, since, since)])
    return kip.Person([first, kip.StatusDecision(status, since)])


def benefit(status, paid_from, measure=InitialIntegrationElement.LANGUAGE, on=DAY, law=LAW, **facts):
    return kip.may_benefit(
        person(status), measure=measure, paid_from=FundingSource(paid_from), on=on, law=law, **facts
    )


def other(question):
    """The law with the other reading of a question."""
    return LAW.with_reading(question, question.readings[1].name)


def obliged(status, on=DAY, on_social_assistance=True, law=LAW):
    facts = {"on": on, "on_social_assistance": on_social_assistance, "law": law}
    return kip.may_be_obliged(person(status), **facts)


def registered(status, unemployed=True, employable=True, law=LAW):
    facts = {"on": DAY, "unemployed": unemployed, "employable": employable, "law": law}
    return kip.job_registration_duty(person(status), **facts)


def group(letter, law=LAW, **facts):
    return kip.in_target_group(TargetGroup(letter), on=DAY, law=law, **facts)


VA, FL = Status.TEMPORARILY_ADMITTED_PERSON, Status.REFUGEE_WITH_ASYLUM
N, N_EXTENDED = Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED
S, B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
NATIONAL = {"paid_from": "national programmes", "measure": FundingArea.NATIONAL_IMPORTANCE}
NO_FLAT_RATE = LAW.with_value(
    kip.parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION,
    False,
    during=kip.DateRange.of_years(2024),
    because="no flat rates for initial integration",
)
EU_OBLIGED = LAW.with_value(
    kip.parameters.EU_EFTA_OBLIGED, True, during=kip.DateRange.of_years(2024), because="they may be obliged"
)
NO_DUTY = LAW.with_value(
    kip.parameters.REGISTRATION_DUTY, False, during=kip.DateRange.of_years(2024), because="no duty"
)
TWO_YEARS = LAW.with_value(
    kip.parameters.ASSIGNMENT_YEARS,
    2,
    during=kip.DateRange.of_years(2014, 2017),
    because="two years in KIP 1",
)

FINDINGS = {
    "flat rate, refugee": benefit(FL, "flat rate"),
    "flat rate, S with permit": benefit(B, "flat rate"),
    "flat rate, expulsion": benefit(Status.REFUGEE_WITH_EXPULSION, "flat rate"),
    "flat rate, stateless": benefit(Status.STATELESS_PERSON, "flat rate"),
    "flat rate, stateless admitted": benefit(Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, "flat rate"),
    "flat rate, hardship": benefit(Status.HARDSHIP_PERMIT, "flat rate"),
    "flat rate, seeker, language": benefit(N_EXTENDED, "flat rate"),
    "flat rate, seeker, living together": benefit(
        N_EXTENDED, "flat rate", InitialIntegrationElement.LIVING_TOGETHER
    ),
    "flat rate, Dublin": benefit(N, "flat rate"),
    "flat rate, status S": benefit(S, "flat rate"),
    "flat rate, EU national": benefit(Status.EU_EFTA_NATIONAL, "flat rate"),
    "flat rate, not for it": benefit(FL, "flat rate", law=NO_FLAT_RATE),
    "credit, EU national": benefit(Status.EU_EFTA_NATIONAL, "credit", FundingArea.LANGUAGE),
    "credit, before KIP 3": benefit(VA, "credit", FundingArea.EARLY_CHILDHOOD, date(2019, 1, 1)),
    "credit, seeker": benefit(N_EXTENDED, "credit"),
    "credit, seeker without a prospect": benefit(
        N, "credit", law=other(questions.CREDIT_ASYLUM_SEEKERS), longer_stay=False
    ),
    "credit, seeker with a prospect": benefit(
        N, "credit", law=other(questions.CREDIT_ASYLUM_SEEKERS), longer_stay=True
    ),
    "credit, status S": benefit(S, "credit"),
    "credit, status S, otherwise": benefit(S, "credit", law=other(questions.CREDIT_STATUS_S)),
    "credit, status S before 2024": benefit(S, "credit", on=date(2023, 12, 31)),
    "credit, status S before 2024, otherwise": benefit(
        S, "credit", on=date(2023, 12, 31), law=other(questions.CREDIT_STATUS_S)
    ),
    "credit, Swiss, living together": benefit(Status.SWISS, "credit", FundingArea.LIVING_TOGETHER),
    "credit, Swiss, language": benefit(Status.SWISS, "credit", FundingArea.LANGUAGE),
    "national programme": benefit(VA, **NATIONAL),
    "national programme, status S": benefit(S, **NATIONAL),
    "Programme S": benefit(S, "Programme S"),
    "Programme S, focus": benefit(S, "Programme S", on=date(2022, 4, 13)),
    "Programme S, beyond": benefit(
        S, "Programme S", FundingArea.INTERCULTURAL_INTERPRETING, date(2023, 1, 1)
    ),
    "Programme S, beyond, otherwise": benefit(
        S, "Programme S", FundingArea("a"), date(2023, 1, 1), other(questions.PROGRAMME_S_FIELDS)
    ),
    "Programme S, with permit": benefit(B, "Programme S"),
    "Programme S, with permit, otherwise": benefit(
        B, "Programme S", law=other(questions.PROGRAMME_S_WITH_PERMIT)
    ),
    "Programme S, refugee": benefit(FL, "Programme S"),
    "Programme S, not yet": benefit(FL, "Programme S", on=BEFORE),
    "own funds of the canton": benefit(N, "canton", FundingArea.LANGUAGE),
    "own funds of municipalities": benefit(Status.SWISS, "municipalities", FundingArea.LIVING_TOGETHER),
    "needs": group("a", integration_need=True, longer_stay=True),
    "no needs": group("a", integration_need=False),
    "no prospect": group("a", longer_stay=False),
    "professional": group("b", professional=True),
    "no professional": group("b", professional=False),
    "local, Swiss": group("c", person=person(Status.SWISS)),
    "local, foreign": group("c", person=person(FL)),
    "local, foreign, otherwise": group("c", person=person(FL), law=other(questions.LOCAL_POPULATION)),
    "obliged": obliged(FL),
    "obliged by agreement": obliged(VA, date(2026, 1, 1)),
    "not obliged": obliged(FL, on_social_assistance=False),
    "not obliged, but perhaps by agreement": obliged(VA, date(2026, 1, 1), on_social_assistance=False),
    "protected obliged": obliged(S, date(2025, 12, 1)),
    "protected not obliged": obliged(S, date(2025, 11, 30)),
    "obliged, expulsion": obliged(Status.REFUGEE_WITH_EXPULSION),
    "obliged, stateless": obliged(Status.STATELESS_PERSON),
    "obliged, stateless admitted": obliged(Status.TEMPORARILY_ADMITTED_STATELESS_PERSON),
    "obliged, EU national": obliged(Status.EU_EFTA_NATIONAL),
    "obliged, EU national under other law": obliged(Status.EU_EFTA_NATIONAL, law=EU_OBLIGED),
    "registered": registered(FL),
    "not employable": registered(VA, employable=False),
    "registered, expulsion": registered(Status.REFUGEE_WITH_EXPULSION),
    "registered, stateless": registered(Status.STATELESS_PERSON),
    "registered, stateless admitted": registered(Status.TEMPORARILY_ADMITTED_STATELESS_PERSON),
    "registered, status S": registered(S),
    "no duty to register": registered(FL, law=NO_DUTY),
    "assignment": kip.assignment_deadline(date(2020, 2, 29)),
    "assignment before the act": kip.assignment_deadline(date(2015, 3, 1), law=TWO_YEARS),
}
