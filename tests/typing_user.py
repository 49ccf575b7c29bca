"""A program as a user writes it, for mypy --strict and pyright; it is checked, not run.

Each ignored line is wrong on purpose: if a checker stopped seeing that, the ignore would be reported.
"""

from datetime import date
from fractions import Fraction
from typing import Any, assert_type

import duckdb
import polars as pl

import kipcore as kip
from kipcore import Chf, DateRange, Finding
from kipcore.cantons import bern, lucerne, thurgau, zurich
from kipcore.cantons.shared import Payer

zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
found = kip.federal_contribution(zh, year=2015, canton=Chf(4), municipalities=Chf(1))
assert_type(found, Finding[Chf])
assert_type(found.value, Chf)
assert_type(found.binding, kip.NamedLimit | None)
assert_type(found.under(kip.LAW).value, Chf)
assert_type(kip.parity(federal=Chf(1), together=Chf(1), during=zh.term).value, bool)
assert_type(
    kip.rule_of(kip.programme_term).value(
        found_term := kip.programme_term(zh.term, agreed_on=date(2020, 1, 1))
    ),
    bool,
)
assert_type(found_term.value, bool)
assert_type(kip.compare(found, found.given(canton=Chf(5))), kip.Difference[Chf])
assert_type(kip.depends_on(found_term), kip.Dependences[bool])
assert_type(kip.depends_on(found_term)[0], kip.Dependence[bool])
assert_type(kip.shown(found, "en"), kip.Shown)
money = kip.Axis.amounts(Chf(0), Chf(9))
table = kip.sweep(kip.parity, federal=money, together=Chf(1), during=zh.term)
assert_type(table.values, tuple[bool, ...])
assert_type(table[Chf(1)], Finding[bool])
assert_type([finding.value for finding in table], list[bool])
assert_type(table.findings, tuple[Finding[bool], ...])
kept = kip.sweep(kip.parity, federal=money, together=Chf(1), during=zh.term, errors="keep")
assert_type(kept.values, tuple[bool | None, ...])
assert_type(kept[Chf(1)], Finding[bool] | kip.KipError)
assert_type(
    kip.solve(
        kip.federal_contribution, zh, year=2015, together=money, smallest=lambda f: f.value >= Chf(5)
    ).finding,
    Finding[Chf],
)
person = kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1))])
assert_type(kip.reimbursement_windows(person).value, tuple[kip.ReimbursementWindow, ...])
assert_type(kip.residence_permit_due(person).value, date)
assert_type(kip.global_flat_rate(kip.FundingGroup.GP_2, on=date(2026, 1, 1)).value, Chf)
assert_type(Chf(1) / Chf(2), Fraction)
assert_type(Chf(1) + Chf(2) * 3, Chf)
assert_type(kip.LAW.at(kip.parameters.FLAT_RATE, date(2020, 1, 1)).value, Chf)
assert_type(kip.LAW.at(kip.parameters.PARITY_RATIO, date(2020, 1, 1)).value, Fraction)
assert_type(kip.allocate(Chf(1), [1, 2]), tuple[Chf, ...])
assert_type(kip.figures.ZH_KIP_1_MAXIMUM.value, Chf)
assert_type(kip.figures.GL_KIP_3_CANTON_SHARE.value, Fraction)
assert_type(kip.goal_due(kip.IntegrationGoal.TRAINING, entered_on=date(2020, 1, 1)).value, date)
assert_type(kip.programme_s_contribution(persons=1, during=DateRange.of_years(2024)).value, Chf)

eager, lazy = pl.DataFrame({"own": [1]}), pl.LazyFrame({"own": [1]})
relation = duckdb.table("decisions")
assert_type(
    kip.columns.largest_advance(
        lazy, contribution="own", by_programme_agreement=True, on=date(2024, 1, 1), unit="francs"
    ),
    pl.LazyFrame,
)
assert_type(
    kip.columns.federal_contribution(
        eager, ceiling="own", together="own", year="own", unit="francs", faults="null", reason="why"
    ),
    pl.DataFrame,
)
assert_type(
    kip.columns.integration_flat_rate(
        relation,
        status="status",
        decided_on="day",
        canton="canton",
        agreements=[zh],
        statuses={"Swiss": kip.Status.SWISS},
        cantons={"ZH": kip.Canton.ZH},
    ),
    duckdb.DuckDBPyRelation,
)
assert_type(
    kip.columns.decision_counts(relation, status="status", decided_on="day", canton="canton"),
    kip.DecisionCounts,
)

day = date(2024, 5, 2)
uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
own = kip.OwnFunds(canton=Chf(1), municipalities={uster: Chf(1)})
assert_type(kip.programme_contribution(zh, own={2015: own}).value, Chf)
assert_type(kip.own_funds_needed(zh, year=2015).value, Chf)
assert_type(kip.integration_flat_rate(person, agreement=None).value, Chf)
assert_type(
    kip.flat_rate_payment(zh, during=zh.term, decisions={kip.Status.REFUGEE_WITH_ASYLUM: 1}).value, Chf
)
assert_type(
    kip.flat_rate_parts(kip.flat_rate_total(kip.DecisionCounts({}), agreements=[zh])),
    tuple[Finding[Chf], ...],
)
assert_type(kip.report_gaps([], year=2024).value, tuple[kip.ReportContent, ...])
assert_type(
    kip.allowed_steps(kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_2, []), on=day).value,
    tuple[kip.ProgrammeStep, ...],
)
assert_type(kip.deadlines(zh).value, tuple[kip.Duty, ...])
assert_type(
    kip.breach_consequences(kip.FundingSource.CREDIT, on=day, data_missing=True, execution_unmet=False).value,
    tuple[kip.BreachConsequence, ...],
)
assert_type(kip.claim_limitation(runs_from=day).value, date)
assert_type(kip.in_goal_cohort(person, goal=kip.IntegrationGoal.LANGUAGE, on=day).value, bool)
assert_type(found.receipt, kip.Receipt)
assert_type(found.questions, tuple[tuple[kip.Question, kip.Reading], ...])
assert_type(found.steps, tuple[kip.Step, ...])
assert_type(found.explain("de"), str)
assert_type(kip.Canton.ZH.label["it"], str)
assert_type(kip.LAW.reading(kip.questions.PARITY_TEST), kip.Reading)
assert_type(kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme"), kip.Law)
assert_type(kip.diff(kip.LAW, kip.LAW), kip.LawDifference)
assert_type(kip.shorter_reimbursement(in_force=day, refugees_too=True).on(kip.LAW), kip.Law)
assert_type(kip.Axis.of([kip.LAW]).index(kip.LAW), int)
assert_type(kip.columns.residence_permit_due(eager, granted_on="day"), pl.DataFrame)

assert_type(zurich.next_entry(day).value, date)
assert_type(zurich.project_pool_left(2024, granted=[Chf(1)]).value, Chf)
assert_type(
    zurich.payment_gaps(
        zurich.MunicipalServiceAgreement(
            municipality=uster,
            period=kip.KIP_3,
            municipality_class=zurich.MunicipalityClass.CORE,
            ceiling=Chf(1),
        ),
        year=2024,
        fulfilled=[],
    ).value,
    tuple[zurich.PaymentCondition, ...],
)
assert_type(thurgau.cost_shares(Chf(1), year=2024).value, tuple[tuple[Payer, Chf], ...])
assert_type(zurich.LAW.at(zurich.parameters.RATE_CORE, day).value, Fraction)
assert_type(bern.LAW, kip.Law)
assert_type(lucerne.RULES, tuple[kip.Rule[Any], ...])

kip.nope  # type: ignore[attr-defined]  # pyright: ignore
Chf(0.1)  # type: ignore[arg-type]  # pyright: ignore
Chf(1) + 1  # type: ignore[operator]  # pyright: ignore
sum([Chf(1)]) + Chf(1)  # type: ignore[list-item, operator]  # pyright: ignore
kip.OwnFunds(canton=Chf(1))  # type: ignore[call-overload]  # pyright: ignore
kip.federal_contribution(zh, year=2015, canton=Chf(1))  # type: ignore[call-overload]  # pyright: ignore
kip.largest_contribution(during=zh.term)  # type: ignore[call-overload]  # pyright: ignore
kip.figures.NOPE  # type: ignore[attr-defined]  # pyright: ignore
found.explain("rm")  # type: ignore[arg-type]  # pyright: ignore
kip.LAW.with_value(kip.parameters.FLAT_RATE, Chf(1), during=DateRange.of_years(2025))  # type: ignore[call-overload]  # pyright: ignore
kip.columns.residence_permit_due(eager, granted_on="day", faults="ignore")  # type: ignore[arg-type]  # pyright: ignore
kip.columns.residence_permit_due([1], granted_on="day")  # type: ignore[type-var]  # pyright: ignore
kip.columns.federal_contribution(eager, ceiling="own", together="own", year=2015, unit="CHF")  # type: ignore[arg-type]  # pyright: ignore
kip.report_gaps(5, year=2024)  # type: ignore[arg-type]  # pyright: ignore
kip.report_gaps([kip.AgreementContent.INDICATORS], year=2024)  # type: ignore[list-item]  # pyright: ignore
kip.global_flat_rate("GP 2", on=day)  # type: ignore[arg-type]  # pyright: ignore
kip.global_flat_rate(kip.FundingGroup.GP_2, day)  # type: ignore[call-arg]  # pyright: ignore
kip.claim_limitation(runs_from="2024-05-02")  # type: ignore[arg-type]  # pyright: ignore
kip.parity(federal=Chf(1), together=1, during=zh.term)  # type: ignore[call-overload]  # pyright: ignore
kip.Rounding(5, "up")  # type: ignore[arg-type]  # pyright: ignore
kip.Municipality("198", "Uster", kip.Canton.ZH)  # type: ignore[arg-type]  # pyright: ignore
kip.LAW.at(kip.questions.PARITY_TEST, day)  # type: ignore[arg-type]  # pyright: ignore
kip.compare(found, found_term.value)  # type: ignore[arg-type]  # pyright: ignore
kip.shown(found, "rm")  # type: ignore[arg-type]  # pyright: ignore
kip.sweep(kip.parity, errors="ignore", federal=money, together=Chf(1), during=zh.term)  # type: ignore[call-overload]  # pyright: ignore
kip.columns.largest_advance(eager, contribution="own", by_programme_agreement=True, on=2024, unit="francs")  # type: ignore[arg-type]  # pyright: ignore
zurich.next_entry(2024)  # type: ignore[arg-type]  # pyright: ignore
zurich.nope  # type: ignore[attr-defined]  # pyright: ignore
zurich.project_pool_left(2024, granted=[1])  # type: ignore[list-item]  # pyright: ignore
thurgau.cost_shares(1, year=2024)  # type: ignore[arg-type]  # pyright: ignore
found.value = Chf(1)  # type: ignore[misc]  # pyright: ignore
zh.period = kip.KIP_2  # type: ignore[misc]  # pyright: ignore
