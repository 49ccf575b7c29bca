"""Persons: histories of statuses that the law makes possible, and no others (federal-law.md 3.3 and 3.4)."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import DecisionKind, FundingGroup, Permit, PermitCard, Person, Status, StatusDecision

S, B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
VA, FL = Status.TEMPORARILY_ADMITTED_PERSON, Status.REFUGEE_WITH_ASYLUM
ONE, TWO, THREE = date(2020, 3, 1), date(2021, 7, 15), date(2023, 1, 1)
EVE = TWO - timedelta(days=1)


def person(*decisions, **more):
    return Person([StatusDecision(status, day) for status, day in decisions], **more)


# --- the matrix: card, decision and funding group of each status ---------------------------------

MATRIX = {  # status: (cards, funding group, named in Art. 15 para. 1, provision)
    Status.ASYLUM_SEEKER_ACCELERATED: ("N", "GP 1a", False, "Art. 26c AsylG"),
    Status.ASYLUM_SEEKER_DUBLIN: ("N", "GP 1a", False, "Art. 26b AsylG"),
    Status.ASYLUM_SEEKER_EXTENDED: ("N", "GP 1a", False, "Art. 26d AsylG"),
    Status.TEMPORARILY_ADMITTED_PERSON: ("F", "GP 1b", True, "Art. 83 Abs. 1 AIG"),
    Status.TEMPORARILY_ADMITTED_REFUGEE: ("F", "GP 2", True, "Art. 83 Abs. 8 AIG"),
    Status.REFUGEE_WITH_ASYLUM: ("BC", "GP 2", True, "Art. 49 AsylG"),
    Status.RESETTLED_REFUGEE: ("BC", "GP 2", True, "Art. 56 AsylG"),
    Status.REFUGEE_WITH_EXPULSION: (None, "GP 2", False, "Art. 88 Abs. 3 AsylG"),
    Status.PROTECTED_PERSON: ("S", "GP 1b", False, "Art. 66 AsylG"),
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: ("BC", "half GP 2", True, "Art. 74 Abs. 2 AsylG"),
    Status.STATELESS_PERSON: ("BC", "GP 2", False, "Art. 31 Abs. 1 AIG"),
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: ("F", "GP 2", False, "Art. 31 Abs. 2 AIG"),
    Status.STATELESS_PERSON_WITH_EXPULSION: (None, "GP 2", False, "Art. 87 Abs. 1 Bst. d AIG"),
    Status.HARDSHIP_PERMIT: ("BC", "none", False, "Art. 14 Abs. 2 AsylG"),
    Status.FOREIGN_NATIONAL: ("LBC", "none", False, "Art. 33 AIG"),
    Status.EU_EFTA_NATIONAL: ("LBC", "none", False, "None"),
    Status.SWISS: ("", "none", False, "None"),
}


@pytest.mark.parametrize("status", Status)
def test_st_va__st_vafl__st_fl__st_grp__st_s__st_stl__the_matrix_of_statuses(status):
    """federal-law.md 3.4: the status, its card, its funding group and Art. 15(1) are four things."""
    cards, group, named, provision = MATRIX[status]
    found = None if status.cards is None else "".join(card.value for card in status.cards)
    assert (found, status.funding_group, status.is_named, str(status.citation)) == (
        cards,
        FundingGroup(group),
        named,
        provision,
    )


@pytest.mark.parametrize("status", Status)
def test_every_status_can_be_decided_and_ordinarily_in_one_way(status):
    kinds = [kind for kind in DecisionKind if status in kind.statuses]
    assert StatusDecision(status, ONE, ONE).kind is kinds[0]
    for kind in kinds:
        assert StatusDecision(status, ONE, ONE, kind=kind).kind is kind
    for kind in set(DecisionKind) - set(kinds):
        with pytest.raises(kip.InvalidValueError, match="kind"):
            StatusDecision(status, ONE, ONE, kind=kind)


def test_st_fam__st_va_85bc__family_asylum_and_inclusion_are_kinds_of_decision():
    """AsylG 51(1): spouse and minor children; AIG 85c(1): inclusion in the temporary admission."""
    assert DecisionKind.FAMILY_ASYLUM.statuses == (FL,)
    assert set(DecisionKind.INCLUSION.statuses) == {VA, Status.TEMPORARILY_ADMITTED_REFUGEE}
    assert str(DecisionKind.INCLUSION.citation) == "Art. 85c Abs. 1 AIG"
    assert StatusDecision(FL, ONE).kind is DecisionKind.ASYLUM_GRANTED


def test_n_f_and_s_are_cards_without_a_residence_permit_behind_them():
    assert {card.value for card in PermitCard if card.is_residence_permit} == set("LBC")


# --- what cannot be -------------------------------------------------------------------------------


def test_st_s_b__a_permit_after_protection_follows_protection_and_nothing_else():
    """AsylG 74(2): protected persons get a residence permit after five years."""
    assert person((S, ONE), (B, TWO)).status_on(TWO) is B
    for before in set(Status) - {S, Status.SWISS}:
        first = StatusDecision(before, ONE, ONE) if before is not B else StatusDecision(S, ONE)
        decisions = [first, StatusDecision(B, TWO)]
        if before is B:
            Person(decisions)
        elif before is not Status.HARDSHIP_PERMIT:  # which itself cannot come first
            with pytest.raises(kip.InvalidValueError, match="Art. 74 para. 2 AsylG"):
                Person(decisions)
    with pytest.raises(kip.InvalidValueError, match="after nothing"):
        person((B, ONE))
    gap = [StatusDecision(S, ONE, until=date(2020, 12, 31)), StatusDecision(B, TWO)]
    with pytest.raises(kip.InvalidValueError, match="just before it"):
        Person(gap)
    Person([StatusDecision(S, ONE, until=TWO - timedelta(days=1)), StatusDecision(B, TWO)])


def test_st_hf__a_hardship_permit_needs_an_earlier_status_under_asylum_law():
    """AsylG 14(2): persons who were assigned to a canton and have stayed for five years since applying."""
    seeker = StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, ONE, until=date(2020, 12, 31))
    Person([seeker, StatusDecision(Status.HARDSHIP_PERMIT, THREE)])  # rejected in between: a gap is fine
    with pytest.raises(kip.InvalidValueError, match="Art. 14 para. 2 AsylG"):
        person((Status.HARDSHIP_PERMIT, ONE))
    with pytest.raises(kip.InvalidValueError, match="Art. 14 para. 2 AsylG"):
        person((Status.FOREIGN_NATIONAL, ONE), (Status.HARDSHIP_PERMIT, TWO))


def hardship(day, *earlier, applied=None):
    return Person([*earlier, StatusDecision(Status.HARDSHIP_PERMIT, day, applied_on=applied)])


@pytest.mark.parametrize(
    ("applied", "first"),
    [(date(2017, 3, 1), date(2022, 3, 1)), (date(2016, 2, 29), date(2021, 2, 28))],
)
def test_st_hf__a_hardship_permit_needs_five_years_since_the_application(applied, first):
    """AsylG 14(2): at least five years' stay since the application; of several in a row the first."""
    eve, seeker, until = first - timedelta(days=1), Status.ASYLUM_SEEKER_EXTENDED, date(2019, 12, 31)
    stated = StatusDecision(seeker, date(2019, 3, 1), applied_on=applied)
    rejected = StatusDecision(seeker, date(2019, 3, 1), applied_on=applied, until=until)
    in_between = StatusDecision(S, ONE, applied_on=ONE)
    for earlier, own in (([stated], None), ([rejected], applied), ([stated, in_between], None)):
        hardship(first, *earlier, applied=own)
        with pytest.raises(kip.InvalidValueError, match=f"{first} or later.*Art. 14 para. 2 AsylG"):
            hardship(eve, *earlier, applied=own)
    hardship(eve, StatusDecision(seeker, date(2019, 3, 1)))  # nothing stated, nothing refused
    with pytest.raises(kip.InvalidValueError, match="years' stay"):
        hardship(first, rejected, in_between)  # a new application after a gap


def test_st_hf__the_five_years_are_asked_since_february_2014():
    seeker = StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, date(2012, 1, 1), applied_on=date(2012, 1, 1))
    hardship(date(2014, 1, 31), seeker)
    with pytest.raises(kip.InvalidValueError, match="2017-01-01 or later"):
        hardship(date(2014, 2, 1), seeker)


def test_st_va_5y__of_persons_temporarily_admitted_no_five_years_are_asked():
    """AIG 84(5): after more than five years applications are examined in depth; none is ruled out before."""
    for status in (VA, Status.TEMPORARILY_ADMITTED_REFUGEE, Status.TEMPORARILY_ADMITTED_STATELESS_PERSON):
        hardship(THREE, StatusDecision(status, TWO, ONE, applied_on=ONE))


def test_st_ext__there_is_no_way_back_from_the_extended_procedure():
    """AsylG 26d: the extended procedure follows where the accelerated one allowed no decision."""
    person((Status.ASYLUM_SEEKER_ACCELERATED, ONE), (Status.ASYLUM_SEEKER_EXTENDED, TWO))
    for back in (Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN):
        with pytest.raises(kip.InvalidValueError, match="Art. 26d AsylG"):
            person((Status.ASYLUM_SEEKER_EXTENDED, ONE), (back, TWO))
    ended = StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, ONE, until=date(2020, 12, 31))
    Person([ended, StatusDecision(Status.ASYLUM_SEEKER_ACCELERATED, TWO)])  # a new application


def test_nothing_follows_citizenship():
    with pytest.raises(kip.InvalidValueError, match="does not apply to the Swiss"):
        person((Status.SWISS, ONE), (VA, TWO))
    person((FL, ONE), (Status.SWISS, TWO))


BAD = {
    "no list": (lambda: Person(StatusDecision(FL, ONE)), kip.WrongTypeError),
    "no decision in it": (lambda: Person([FL]), kip.WrongTypeError),
    "nothing in it": (lambda: Person([]), kip.InvalidValueError),
    "reversed": (lambda: person((VA, TWO), (FL, ONE)), kip.InvalidValueError),
    "the same day": (lambda: person((VA, ONE), (FL, ONE)), kip.InvalidValueError),
    "twice": (lambda: person((VA, ONE), (VA, TWO)), kip.InvalidValueError),
    "overlapping": (
        lambda: Person([StatusDecision(VA, ONE, until=TWO), StatusDecision(FL, TWO)]),
        kip.InvalidValueError,
    ),
    "status": (lambda: StatusDecision("refugee", ONE), kip.WrongTypeError),
    "day": (lambda: StatusDecision(FL, datetime(2020, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
    "entered": (lambda: StatusDecision(FL, ONE, "2020"), kip.WrongTypeError),
    "entered after": (lambda: StatusDecision(FL, ONE, TWO), kip.InvalidValueError),
    "applied": (lambda: StatusDecision(FL, ONE, applied_on=2020), kip.WrongTypeError),
    "applied after": (lambda: StatusDecision(FL, ONE, applied_on=TWO), kip.InvalidValueError),
    "until": (lambda: StatusDecision(FL, ONE, until="x"), kip.WrongTypeError),
    "until before": (lambda: StatusDecision(FL, TWO, until=ONE), kip.InvalidValueError),
    "kind": (lambda: StatusDecision(FL, ONE, kind="asylum granted"), kip.WrongTypeError),
    "resettled without entry": (
        lambda: StatusDecision(Status.RESETTLED_REFUGEE, ONE),
        kip.InvalidValueError,
    ),
    "assigned": (lambda: person((VA, ONE), assigned_on="x"), kip.WrongTypeError),
    "born": (lambda: person((VA, ONE), born_on=2000), kip.WrongTypeError),
    "born after": (lambda: person((VA, ONE), born_on=TWO), kip.InvalidValueError),
    "entered before birth": (
        lambda: Person([StatusDecision(VA, TWO), StatusDecision(FL, THREE, ONE)], born_on=TWO),
        kip.InvalidValueError,
    ),
    "assigned before birth": (
        lambda: person((VA, TWO), assigned_on=EVE, born_on=TWO),
        kip.InvalidValueError,
    ),
    "permits": (lambda: person((FL, ONE), permits=PermitCard.B), kip.WrongTypeError),
    "permit": (lambda: person((FL, ONE), permits=[PermitCard.B]), kip.WrongTypeError),
    "card": (lambda: Permit("B", ONE), kip.WrongTypeError),
    "since": (lambda: Permit(PermitCard.B, "x"), kip.WrongTypeError),
    "permit reversed": (lambda: Permit(PermitCard.B, TWO, ONE), kip.InvalidValueError),
    "claim": (lambda: Permit(PermitCard.B, ONE, claim_since=5), kip.WrongTypeError),
    "claim after": (lambda: Permit(PermitCard.B, ONE, claim_since=TWO), kip.InvalidValueError),
    "a card of another status": (
        lambda: person((VA, ONE), permits=[Permit(PermitCard.B, TWO)]),
        kip.InvalidValueError,
    ),
    "a card of a procedure under expulsion": (
        lambda: person((Status.REFUGEE_WITH_EXPULSION, ONE), permits=[Permit(PermitCard.N, TWO)]),
        kip.InvalidValueError,
    ),
    "a card of protection under expulsion": (
        lambda: person((Status.STATELESS_PERSON_WITH_EXPULSION, ONE), permits=[Permit(PermitCard.S, TWO)]),
        kip.InvalidValueError,
    ),
    "a card before any status": (
        lambda: person((FL, TWO), permits=[Permit(PermitCard.B, ONE)]),
        kip.InvalidValueError,
    ),
    "a card for the Swiss": (
        lambda: person((Status.SWISS, ONE), permits=[Permit(PermitCard.C, TWO)]),
        kip.InvalidValueError,
    ),
    "two cards": (
        lambda: person((FL, ONE), permits=[Permit(PermitCard.B, ONE), Permit(PermitCard.C, TWO)]),
        kip.InvalidValueError,
    ),
    "two cards on a day": (
        lambda: person((FL, ONE), permits=[Permit(PermitCard.B, ONE, TWO), Permit(PermitCard.C, TWO)]),
        kip.InvalidValueError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


def test_what_happens_on_the_day_itself_is_possible():
    same = StatusDecision(FL, ONE, ONE, applied_on=ONE, until=ONE)
    assert same.until == same.applied_on == ONE
    assert Permit(PermitCard.C, ONE, ONE, claim_since=ONE).during.days == 1


def test_a_child_enters_and_is_assigned_from_birth_and_the_parents_applied_before():
    kind = DecisionKind.INCLUSION
    made = StatusDecision(VA, THREE, TWO, applied_on=ONE, kind=kind)
    assert Person([made], assigned_on=TWO, born_on=TWO).born_on == TWO
    for more in ({"assigned_on": EVE}, {}):
        with pytest.raises(kip.InvalidValueError, match="a child born in Switzerland has no entry"):
            Person([StatusDecision(VA, THREE, TWO if more else EVE, kind=kind)], born_on=TWO, **more)


def test_facts_about_a_decision_are_kept_as_given():
    made = StatusDecision(FL, TWO, ONE, applied_on=ONE, until=THREE)
    assert (made.entered_on, made.applied_on, made.until) == (ONE, ONE, THREE)
    assert str(made) == "refugee with asylum 2021-07-15"


@pytest.mark.parametrize("kind", [DecisionKind.FAMILY_ASYLUM, DecisionKind.GROUP_ASYLUM])
def test_some_decide_before_the_person_enters(kind):
    assert StatusDecision(kind.statuses[0], ONE, TWO, kind=kind).entered_on == TWO


# --- reading a history ----------------------------------------------------------------------------


@given(
    st.lists(st.sampled_from([VA, FL]), min_size=1, max_size=4),
    st.dates(date(2010, 1, 1), date(2060, 1, 1)),
    st.data(),
)
def test_on_every_day_there_is_at_most_one_status_and_the_stretches_do_not_overlap(statuses, first, data):
    decisions, day = [], first
    for status in statuses:
        if decisions and decisions[-1].status is status:
            continue
        decisions.append(StatusDecision(status, day))
        day += timedelta(days=data.draw(st.integers(1, 4000)))
    history = Person(decisions)
    for (days, decision), (later, _) in zip(history.stretches, history.stretches[1:], strict=False):
        assert days.day_after() == later.first
        assert history.decision_on(days.last) is decision
    days, decision = history.stretches[-1]
    assert history.decision_on(date.max) is decision
    assert history.status_on(first - timedelta(days=1)) is None


def test_a_status_holds_to_the_day_before_the_next_or_to_its_own_last_day():
    ended = Person([StatusDecision(VA, ONE, until=date(2020, 12, 31)), StatusDecision(FL, TWO)])
    expected = [(ONE, VA), (date(2020, 12, 31), VA), (date(2021, 1, 1), None), (TWO, FL)]
    assert [(day, ended.status_on(day)) for day, _ in expected] == expected


def test_the_card_follows_from_the_status_or_is_stated():
    assert person((S, ONE)).card_on(TWO) is PermitCard.S
    assert person((Status.SWISS, ONE)).card_on(TWO) is None
    assert person((FL, TWO)).card_on(ONE) is None
    for status in (FL, Status.REFUGEE_WITH_EXPULSION):
        with pytest.raises(kip.NotKnownError, match="stated permit"):
            person((status, ONE)).card_on(TWO)
    cards = [Permit(PermitCard.B, ONE, date(2022, 12, 31)), Permit(PermitCard.C, THREE)]
    stated = person((FL, ONE), permits=cards)
    assert [stated.card_on(day) for day in (TWO, THREE)] == [PermitCard.B, PermitCard.C]
    expelled = person((Status.REFUGEE_WITH_EXPULSION, ONE), permits=[Permit(PermitCard.F, ONE)])
    assert expelled.card_on(TWO) is PermitCard.F  # the sources do not say which card: it is stated


def test_a_card_ends_with_the_status_under_which_it_was_given():
    """A card of an earlier status says nothing of a later one, even if the later one has such a card too."""
    held = [Permit(PermitCard.B, ONE)]
    expelled = person((FL, ONE), (Status.REFUGEE_WITH_EXPULSION, TWO), permits=held)
    assert expelled.card_on(EVE) is PermitCard.B
    with pytest.raises(kip.NotKnownError, match="stated permit"):
        expelled.card_on(TWO)
    citizen = person((FL, ONE), (Status.SWISS, TWO), permits=held)
    assert [citizen.card_on(day) for day in (EVE, TWO)] == [PermitCard.B, None]
    again = Permit(PermitCard.C, TWO)
    moved = person((FL, ONE), (Status.FOREIGN_NATIONAL, TWO), permits=[Permit(PermitCard.B, ONE, EVE), again])
    assert [moved.card_on(day) for day in (EVE, TWO)] == [PermitCard.B, PermitCard.C]
    ended = Person([StatusDecision(FL, ONE, until=EVE)], permits=held)
    assert [ended.card_on(day) for day in (EVE, TWO)] == [PermitCard.B, None]


def test_fin_01__oq_11__four_sources_make_a_programme_and_two_of_them_are_own_funds():
    """FIN-01: IP, IFK, canton, municipalities."""
    inside = [source.name for source in kip.FundingSource if source.in_programme]
    assert inside == ["FLAT_RATE", "CREDIT", "CANTON", "MUNICIPALITIES"]
    assert [source.name for source in kip.FundingSource if source.is_own] == ["CANTON", "MUNICIPALITIES"]
    assert [source.name for source in kip.FundingSource if source.is_federal] == ["FLAT_RATE", "CREDIT"]
    assert [str(source.citation) for source in kip.FundingSource if source.citation] == [
        "Art. 58 Abs. 2 AIG",
        *["Art. 58 Abs. 3 AIG"] * 3,
    ]


def test_vinta_12__vinta_12_2__vinta_14a_3__aig_58_4_5__areas_and_elements_are_cited_by_their_letter():
    assert [str(area.citation) for area in kip.FundingArea][2] == "Art. 12 Abs. 1 Bst. c VIntA"
    cited = [str(element.citation) for element in kip.InitialIntegrationElement]
    assert cited == [f"Art. 14a Abs. 3 Bst. {letter} VIntA" for letter in "abcdef"]


def test_oq_11__a_credit_is_permission_to_spend_and_no_loan():
    """OQ-11: one English page says 'integration promotion loan'; a Kredit is an appropriation."""
    assert all("loan" not in source.label["en"] for source in kip.FundingSource)


def test_st_s_70__st_s_end__protection_may_end_and_the_refugee_procedure_go_on():
    """AsylG 70: the procedure is resumed; 76 to 79: protection is lifted, revoked, or lapses on a day."""
    ended = StatusDecision(S, ONE, until=date(2020, 12, 31))
    resumed = StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, date(2021, 1, 1))
    assert Person([ended, resumed]).status_on(date(2021, 1, 1)) is Status.ASYLUM_SEEKER_EXTENDED
    assert Person([ended]).status_on(date(2021, 1, 1)) is None


def test_st_va_ex__st_va_5y__st_va_end__temporary_admission_may_give_way():
    """AIG 83(9): lapses with expulsion; 84(5): permits are examined after five years; 84(4): it lapses."""
    for after in (Status.REFUGEE_WITH_EXPULSION, Status.HARDSHIP_PERMIT, Status.FOREIGN_NATIONAL):
        history = person((VA, ONE), (after, THREE))
        assert history.status_on(THREE - timedelta(days=1)) is VA
        assert history.status_on(THREE) is after
    left = Person([StatusDecision(VA, ONE, until=TWO)])
    assert left.status_on(TWO + timedelta(days=1)) is None


def test_vinta_22__the_commission_has_no_part_in_the_programmes():
    """VIntA 22 to 29 are about the EKM only: no duty and no step of a programme is its own."""
    assert "EKM" in kip.FederalBody.EKM.label["de"]
    duties = kip.deadlines(kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)).value
    assert kip.FederalBody.EKM not in {duty.who for duty in duties}


def test_old_18_ix__how_the_old_amount_was_indexed_is_not_known():
    with pytest.raises(kip.NotKnownError, match="old amount was indexed"):
        kip.LAW.at(kip.parameters.INDEXED, date(2019, 4, 30))


def test_open_14__key_03__a_maximum_that_is_not_stated_is_not_known():
    """VIntA 16(1): the EJPD fixes the distribution; neither its key nor a table by canton was found."""
    with pytest.raises(kip.NotKnownError, match="stated federal maximum"):
        kip.ProgrammeAgreement(canton=kip.Canton.UR, period=kip.KIP_3).ceiling_rappen(2024)
