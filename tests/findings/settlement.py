"""Findings about leftover money, reclaim, interest and limitation."""

from datetime import date

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions


def agreement(period, last=None):
    term = period.term if last is None else DateRange(period.first, last)
    return kip.ProgrammeAgreement(canton=kip.Canton.GR, period=period, term=term)


KIP_2, KIP_3 = agreement(kip.KIP_2), agreement(kip.KIP_3)
EXTENDED = agreement(kip.KIP_3, date(2028, 12, 31))
GOES_ON = LAW.with_reading(questions.END_OF_KIP_2, "with KIP 2bis")
LEFT = {"goals_reached": True, "received": Chf(1_000), "used_in_term": Chf(700)}
USED = {date(2023, 12, 31): Chf(100), date(2024, 1, 1): Chf(50)}
NO_RECLAIM = LAW.with_value(
    parameters.RECLAIM_IF_UNMET, False, during=DateRange(date(2019, 1, 1), None), because="no such rule"
)
ASSISTANCE = LAW.with_reading(questions.SUBSIDY_KIND, "financial assistance")
SILENT_BEARS = LAW.with_reading(questions.INTEREST_WHERE_SILENT, "since payment")
THIRTY = LAW.with_reading(questions.INTEREST_DAYS, "30/360")
HIGHER = ASSISTANCE.with_value(
    parameters.RECLAIM_INTEREST, 7, during=DateRange.of_years(2023), because="another rate for a year"
)
GROUND = kip.ReclaimGround


def reclaim(met=False, law=LAW, **facts):
    return kip.reclaim(KIP_2, goals_met=met, law=law, **facts)


def interest(ground, law=LAW, repaid=date(2024, 3, 1)):
    return kip.reclaim_interest(
        Chf(100_000), ground=ground, paid_on=date(2022, 6, 30), repaid_on=repaid, law=law
    )


def late(paid, law=LAW):
    return kip.default_interest(Chf(100_000), due_on=date(2023, 12, 31), paid_on=paid, law=law)


def revoked(wrong, *conditions, law=LAW):
    names = ("irreversible", "hard_to_see", "blameless")
    return kip.revocation(wrongly_granted=wrong, **dict(zip(names, conditions, strict=True)), law=law)


def breach(source=kip.FundingSource.FLAT_RATE, data=False, tasks=False, excuse=None, longer=None, law=LAW):
    return kip.breach_consequences(
        source,
        on=date(2024, 6, 1),
        data_missing=data,
        execution_unmet=tasks,
        excusable=excuse,
        stay_prolonged=longer,
        law=law,
    )


ANY = LAW.with_reading(questions.REVOCATION_WAIVER, "any one")
BOTH = LAW.with_reading(questions.EXECUTION_TASKS_SCOPE, "all contributions")
CREDIT = kip.FundingSource.CREDIT
FINDINGS = {
    "leftover KIP 2": kip.leftover_deadline(KIP_2),
    "leftover KIP 2 to 2bis": kip.leftover_deadline(KIP_2, law=GOES_ON),
    "leftover KIP 3": kip.leftover_deadline(KIP_3),
    "leftover extended": kip.leftover_deadline(EXTENDED),
    "repayment": kip.leftover_repayment(KIP_2, used_later=USED, **LEFT),
    "repayment KIP 2 to 2bis": kip.leftover_repayment(KIP_2, used_later=USED, **LEFT, law=GOES_ON),
    "repayment of nothing": kip.leftover_repayment(EXTENDED, used_later={date(2029, 1, 1): Chf(300)}, **LEFT),
    "goals met": reclaim(met=True),
    "no remedy": reclaim(remedy_possible=False, absence_of_fault_proved=False),
    "goals met, more stated": reclaim(met=True, remedy_possible=True, absence_of_fault_proved=False),
    "no fault": reclaim(remedy_possible=False, absence_of_fault_proved=True),
    "remedy possible": reclaim(remedy_possible=True),
    "extended deadline missed": reclaim(extended_deadline_missed=True, absence_of_fault_proved=False),
    "goals met in the end": reclaim(extended_deadline_missed=False),
    "no reclaim in the law": reclaim(law=NO_RECLAIM, remedy_possible=False, absence_of_fault_proved=False),
    "granted rightly": revoked(False, False, False, False),
    "revoked": revoked(True, True, True, False),
    "revocation waived": revoked(True, True, True, True),
    "revocation waived by one": revoked(True, True, False, False, law=ANY),
    "no breach": breach(),
    "no breach, but an excuse": breach(excuse=True, longer=True),
    "data missing": breach(CREDIT, data=True),
    "execution unmet": breach(tasks=True, data=True, excuse=False, longer=True),
    "execution unmet, excused": breach(tasks=True, excuse=True, longer=False),
    "execution unmet, credit not reached": breach(CREDIT, tasks=True, excuse=False, longer=True),
    "execution unmet, credit": breach(CREDIT, tasks=True, excuse=False, longer=True, law=BOTH),
    "interest, unmet goals": interest(GROUND.UNMET_GOALS),
    "interest, unmet goals, assistance": interest(GROUND.UNMET_GOALS, ASSISTANCE),
    "interest, two rates": interest(GROUND.UNMET_GOALS, HIGHER),
    "interest, silent law": interest(GROUND.LEFTOVER),
    "interest, silent law bears": interest(GROUND.DOUBLE_FUNDING, SILENT_BEARS),
    "interest, execution tasks": interest(GROUND.EXECUTION_TASKS),
    "interest, fault": interest(GROUND.REVOCATION_AT_FAULT, THIRTY),
    "interest, fault, same day": interest(GROUND.REVOCATION_AT_FAULT, repaid=date(2022, 6, 30)),
    "interest, no fault": interest(GROUND.REVOCATION_WITHOUT_FAULT),
    "default interest": late(date(2024, 12, 31)),
    "default interest 30/360": late(date(2024, 12, 31), THIRTY),
    "default interest, in time": late(date(2024, 2, 29)),
    "claim": kip.claim_limitation(runs_from=date(2024, 2, 29)),
    "reclaim known": kip.reclaim_limitation(arose_on=date(2024, 1, 1), known_on=date(2025, 3, 1)),
    "reclaim known late": kip.reclaim_limitation(arose_on=date(2024, 1, 1), known_on=date(2032, 3, 1)),
    "reclaim not known": kip.reclaim_limitation(arose_on=date(2024, 1, 1), known_on=None),
}
