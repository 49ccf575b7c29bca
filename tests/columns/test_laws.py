"""The laws of the rules, held on columns: every function, on every engine, and the answers are the rule's."""

from datetime import date, timedelta
from functools import cache
from math import ceil

import attrs
import polars as pl
import pytest
from hypothesis import settings

import kipcore as kip
from kipcore.cantons import zurich
from kipcore.testing import RuleLaw, suite_of
from tests.columns.asked import ASKED
from tests.columns.engines import ENGINES

MOST_FRAMES = 4
"""So many frames an engine is asked of a rule; where there are more, the engines share them."""
AS_DRAWN = RuleLaw("as_drawn", kip.Text("-", "-", "-", "-"), (), lambda _: True)
"""No law: facts as the suite draws them, for the answer of the rule."""

every_rule = pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.function.__name__)


@cache
def drawn(asked):
    suite = suite_of(asked.rule)
    return attrs.evolve(suite, laws=(*suite.laws, AS_DRAWN)).draw(
        max(1, asked.examples * settings().max_examples // 100)
    )


def fits(asked, case):
    law, questions = case
    return law.name not in READ_MORE.get(asked.rule, ()) and not any(map(asked.unfit, questions))


def only(drawing, keep):
    return attrs.evolve(drawing, cases=tuple(filter(keep, drawing.cases)))


@cache
def right(asked):
    """The cases that the columns take, and what the rule answers."""
    drawing = only(drawn(asked), lambda case: fits(asked, case))
    return drawing, [asked.rule(**facts).value for facts in drawing.questions]


def shared(asked, engine):
    """The share of an engine: each case is asked on every engine, or on one where there are many frames."""
    drawing, answers = right(asked)
    frames = asked.frames(drawing.questions)
    shares = min(len(ENGINES), ceil(len(frames) / MOST_FRAMES))
    mine = {
        place
        for number, places in enumerate(frames)
        if number % shares == engine % shares
        for place in places
    }
    cases, kept, place = [], [], 0
    for law, questions in drawing.cases:
        if place in mine:
            cases.append((law, questions))
            kept += answers[place : place + len(questions)]
        place += len(questions)
    return attrs.evolve(drawing, cases=tuple(cases)), kept


@every_rule
@pytest.mark.parametrize("engine", ENGINES)
def test_columns_keep_the_laws_and_answer_as_the_rule_does(asked, engine):
    drawing, expected = shared(asked, list(ENGINES).index(engine))
    answers = asked.on(ENGINES[engine])(asked.function, drawing.questions)
    drawing.judge(answers)
    for facts, found, wanted in zip(drawing.questions, answers, expected, strict=True):
        assert asked.said(found) == asked.said(wanted), facts


# --- what the columns do not take --------------------------------------------------------------------------

HISTORY, PERMIT = "what came before or followed", "a permit that was granted"
ASSESSED = "a group that hangs on assessments, not on the status"
NO_AGREEMENT = "no agreement of that day"
LEFT_OUT = {
    kip.in_target_group: {
        "needs_that_are_denied_are_a_no": ASSESSED,
        "needs_and_a_prospect_are_enough": ASSESSED,
        "one_of_the_two_is_not_enough": ASSESSED,
        "a_professional_is_one_with_any_status": ASSESSED,
    },
    kip.reimbursement_windows: {
        "half_the_rate_from_the_claim_to_a_permit": HISTORY,
        "an_expulsion_does_not_move_the_end": HISTORY,
        "a_later_end_of_status_never_ends_it_earlier": "a status that has ended",
        "a_settlement_permit_never_lengthens": PERMIT,
    },
    kip.residence_permit_due: {"a_permit_never_makes_it_later": PERMIT},
    kip.integration_flat_rate: {
        "without_an_agreement_nothing_is_paid": NO_AGREEMENT,
        "paid_under_one_agreement_only": NO_AGREEMENT,
    },
}
"""Laws of which the columns take no case, and why."""
READ_MORE = {kip.reimbursement_windows: {"the_full_rate_begins_with_a_month"}}
"""Laws that read more of the answer than the columns say: they find the end of a window, not its beginning."""


@every_rule
def test_every_law_is_tried_or_left_out_with_a_reason(asked):
    tried = {law.name for law, _ in right(asked)[0].cases}
    left, more = LEFT_OUT.get(asked.rule, {}), READ_MORE.get(asked.rule, set())
    assert tried == {*suite_of(asked.rule).names, AS_DRAWN.name} - set(left) - more
    reasons = {(law.name, asked.unfit(facts)) for law, questions in drawn(asked).cases for facts in questions}
    assert set(left.items()) <= reasons


def test_reasons_are_given_for_rules_that_are_asked():
    assert {*LEFT_OUT, *READ_MORE} <= {asked.rule for asked in ASKED}


@every_rule
def test_what_is_left_out_is_refused_or_answered_otherwise(asked):
    away = [facts for facts in drawn(asked).questions if asked.unfit(facts)]
    answers = asked.on(ENGINES["polars"], faults="null")(asked.function, away)
    otherwise = {
        asked.unfit(facts)
        for facts, found in zip(away, answers, strict=True)
        if found is None or asked.said(found) != asked.said(asked.rule(**facts).value)
    }
    assert otherwise == {asked.unfit(facts) for facts in away}


@pytest.mark.parametrize(
    ("rule", "name"), [(rule, name) for rule, names in READ_MORE.items() for name in names]
)
def test_a_law_that_reads_more_cannot_be_asked(rule, name):
    (asked,) = (one for one in ASKED if one.rule is rule)
    drawing = only(drawn(asked), lambda case: case[0].name == name and not any(map(asked.unfit, case[1])))
    with pytest.raises(kip.LawBrokenError) as caught:
        drawing.judge(asked.on(ENGINES["polars"])(asked.function, drawing.questions))
    assert isinstance(caught.value.__cause__, AttributeError)


def test_every_function_on_columns_is_asked():
    functions = {getattr(kip.columns, name) for name in kip.columns.__all__} - {kip.columns.RowFault}
    functions |= {getattr(zurich.columns, name) for name in zurich.columns.__all__}
    assert {asked.function for asked in ASKED} == functions


# --- bugs ---------------------------------------------------------------------------------------------------


def instead(expression):
    """A bug in what the function finds."""
    return lambda function, frame, call: function(frame, **call).with_columns(answer=expression)


def told(**changes):
    """A bug in what the function reads."""
    return lambda function, frame, call: function(frame, **{**call, **changes})


def misread(expression):
    """A bug in what stands in the frame."""
    return lambda function, frame, call: function(frame.with_columns(expression), **call)


col, found = pl.col, pl.col("answer")
ASYLUM = kip.Status.REFUGEE_WITH_ASYLUM.value
OWN = col("canton") + col("municipalities")
BUGS = [
    ("federal_contribution", "never_above_the_cost", told(cost=None)),
    ("federal_contribution", "never_above_own_funds", instead(pl.min_horizontal("ceiling", OWN * 2))),
    ("federal_contribution", "one_of_the_limits_is_reached", instead(found.cast(pl.Float32).cast(pl.Int64))),
    ("municipal_contribution", "never_above_the_rate", instead(pl.min_horizontal("cost", "ceiling"))),
    (
        "municipal_contribution",
        "more_cost_never_lowers_it",
        instead(pl.when(col("cost") > col("ceiling")).then(0).otherwise(found)),
    ),
    (
        "municipal_reimbursement",
        "at_least_the_federal_share",
        instead(col("cost") * col("federal") // col("total")),
    ),
    ("largest_advance", "a_rappen_more_is_too_much", instead(col("contribution") // 100 * 80)),
    ("largest_advance", "all_of_it_under_a_programme_agreement", told(by_programme_agreement=False)),
    ("leftover_repayment", "use_on_the_day_after_does_not", instead(found - col("later"))),
    ("leftover_repayment", "all_that_was_left_if_nothing_is_used_later", told(used_in_term="later")),
    (
        "default_interest",
        "a_day_on_the_sixty_first",
        instead(pl.when(col("paid_on") > col("due_on") + timedelta(61)).then(found).otherwise(0)),
    ),
    ("reclaim_interest", "five_per_cent_for_365_days", instead(found * 365 // 360)),
    (
        "reclaim_interest",
        "none_on_revocation_without_fault",
        told(ground=kip.ReclaimGround.REVOCATION_AT_FAULT),
    ),
    ("may_benefit", "programme_s_is_for_protected_persons_only", instead(pl.lit(value=True))),
    ("may_benefit", "own_funds_turn_nobody_away", instead(~col("status").str.starts_with("asylum seeker"))),
    ("in_local_population", "the_swiss_are_local", instead(col("status") == "foreign national")),
    (
        "reimbursement_window_end",
        "groups_for_seven_years_from_the_month_after_entry",
        instead(found + timedelta(1)),
    ),
    (
        "reimbursement_window_end",
        "refugees_for_five_years_since_the_application",
        told(applied_on="decided_on"),
    ),
    ("residence_permit_due", "five_years_after_the_grant", instead(col("granted_on") + timedelta(5 * 365))),
    (
        "integration_flat_rate",
        "until_1_may_2019_or_without_a_supplement_it_stays_low",
        instead(pl.when(col("decided_on") == date(2019, 5, 1)).then(1_800_000).otherwise(found)),
    ),
    ("integration_flat_rate", "in_proportion_to_the_index_of_its_year", instead(found // 100 * 100)),
    ("decision_counts", "twice_the_decisions_draw_twice_as_much", told(count=None)),
    ("decision_counts", "who_is_not_named_adds_nothing", misread(pl.lit(ASYLUM).alias("status"))),
]


@pytest.mark.parametrize(("name", "law", "bug"), BUGS, ids=[f"{name}-{law}" for name, law, _ in BUGS])
def test_a_planted_bug_breaks_the_law(name, law, bug):
    (asked,) = (one for one in ASKED if one.function.__name__ == name)
    drawing = only(right(asked)[0], lambda case: case[0].name == law)

    def wrong(frame, **call):
        return bug(asked.function, frame, call)

    with pytest.raises(kip.LawBrokenError, match=f" keeps the law {law}: "):
        drawing.judge(asked.on(ENGINES["polars"])(wrong, drawing.questions))


def test_a_bug_is_planted_in_every_function():
    assert {name for name, _, _ in BUGS} == {asked.function.__name__ for asked in ASKED}
