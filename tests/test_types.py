"""What all types have in common: frozen, slotted, hashable, picklable, and refusing bad input."""

import copy
import pickle
from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest

import kipcore as kip
from kipcore import Chf, DateRange, Text
from tests import values
from tests.books import FACES

TEXT = Text("a", "b", "c", "d", "SsPX")
SOURCE = kip.Source(certainty=kip.Certainty.PRESS, title="t")
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
ZH = kip.ProgrammeAgreement(
    canton=kip.Canton.ZH,
    period=kip.KIP_2,
    ceiling={2018: Chf(5), 2019: Chf(6)},
    supplement=kip.SupplementaryAgreement(date(2019, 9, 30)),
    source=SOURCE,
)
FINDING = kip.federal_contribution(ZH, year=2018, canton=Chf(3), municipalities={USTER: Chf(1)})
VALUES = [
    TEXT,
    kip.HALF_UP_TO_5_RAPPEN,
    Chf("5.05"),
    DateRange(date(2014, 1, 1), None),
    USTER,
    kip.VINTA,
    kip.Citation(kip.VINTA, "29a", "2bis", "a"),
    kip.COVERAGE[0],
    SOURCE,
    kip.KIP_1.areas[0],
    kip.KIP_1,
    kip.SupplementaryAgreement(date(2019, 9, 30)),
    ZH.ceiling,
    kip.FederalCeiling(total=Chf(7_800_000)),
    kip.FederalCeiling({2018: Chf(5)}, total=Chf(5)),
    ZH,
    kip.OwnFunds(canton=Chf(1), municipalities={USTER: Chf(2)}),
    kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2019, 5, 1)),
    kip.Permit(kip.PermitCard.C, date(2029, 3, 1), claim_since=date(2029, 2, 1)),
    kip.Person(
        [
            kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1)),
            kip.StatusDecision(kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 4, 1)),
        ],
        permits=[kip.Permit(kip.PermitCard.B, date(2027, 4, 1))],
        assigned_on=date(2022, 3, 20),
        born_on=date(1990, 1, 1),
    ),
    kip.figures.ZH_KIP_1_MAXIMUM,
    kip.TRIPARTITE_BASIS,
    kip.Cost(kip.CostKind.START_UP_FUNDING, Chf(8), under_other_acts=Chf(1), borne_by_structures=Chf(3)),
    kip.FundingPlan(ZH, {(kip.FundingSource.CREDIT, kip.AreaOfAction.COUNSELLING, 2018): Chf(5)}),
    kip.PlanGap(kip.PlanRequirement.PARITY, 2018, kip.FundingSource.CREDIT, Chf(5)),
    kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2017, 5, 31)),
    kip.ProgrammeLife(
        kip.Canton.ZH, kip.KIP_2, [kip.ProgrammeEvent(kip.ProgrammeStep.ADOPTION, date(2017, 5, 3))]
    ),
    kip.Duty(kip.DutyKind.SUBMISSION, kip.Canton.ZH, (SOURCE,), date(2017, 5, 31), 2017),
    kip.ReimbursementWindow(
        during=DateRange(date(2022, 5, 1), None),
        citation=kip.Citation(kip.ASYLV_2, "20", "1"),
        groups=[kip.FundingGroup.GP_1A, kip.FundingGroup.GP_1B],
        share=Fraction(1),
        ended_by=None,
    ),
    kip.parameters.FLAT_RATE,
    kip.LAW.at(kip.parameters.FLAT_RATE, date(2020, 1, 1)),
    kip.LAW.timeline(kip.parameters.FLAT_RATE).entries[0],
    kip.LAW.timeline(kip.parameters.FLAT_RATE),
    kip.questions.PARITY_TEST.default,
    kip.questions.PARITY_TEST,
    kip.LAW,
    FINDING.steps[0],
    FINDING.receipt,
    kip.rule_of(kip.parity),
    FINDING,
    *values.VALUES,
]
ENUMS = [
    kip.Canton,
    kip.FederalBody,
    kip.Certainty,
    kip.Pillar,
    kip.AreaOfAction,
    kip.Status,
    kip.PermitCard,
    kip.FundingGroup,
    kip.DecisionKind,
    kip.WindowEnd,
    kip.FundingSource,
    kip.FundingArea,
    kip.CostKind,
    kip.ReclaimGround,
    kip.BreachConsequence,
    kip.InitialIntegrationElement,
    kip.TargetGroup,
    kip.MandatoryMeasure,
    kip.AgreementContent,
    kip.ReportContent,
    kip.GrantForm,
    kip.PlanRequirement,
    kip.ProgrammeStep,
    kip.Obstacle,
    kip.DutyKind,
    kip.Limit,
    kip.Direction,
    kip.IntegrationGoal,
    kip.PolicyGoal,
    kip.StateLevel,
    kip.FigureUnit,
    kip.Precision,
    *values.ENUMS,
]
every_value = pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)


def test_no_public_attrs_type_is_left_out():
    public = {getattr(book.home, name) for book in FACES for name in book.home.__all__}
    types = {thing for thing in public if isinstance(thing, type) and attrs.has(thing)}
    assert types == {type(value) for value in VALUES}


@every_value
def test_frozen_and_slotted(value):
    field = attrs.fields(type(value))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, field, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.something_new = 1
    assert not hasattr(value, "__dict__")


@every_value
def test_equal_values_are_equal_wherever_they_come_from(value):
    for other in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert other == value
        assert hash(other) == hash(value)
        assert repr(other) == repr(value)
    assert value != object()


@pytest.mark.parametrize("kind", ENUMS)
def test_closed_lists(kind):
    for member in kind:
        assert kind(member.value) is member
        assert pickle.loads(pickle.dumps(member)) is member
        assert {member: 1}[copy.deepcopy(member)] == 1
    if kind is not kip.AreaOfAction:  # its name depends on the period
        assert all(isinstance(member.label, Text) for member in kind)
    for wrong in ("nope", 5, None, "zh"):
        with pytest.raises(kip.UnknownNameError) as caught:
            kind(wrong)
        assert caught.value.value == wrong


def test_a_day_of_recommendation_may_be_unknown():
    assert attrs.evolve(kip.TRIPARTITE_BASIS, recommended_on=None).recommended_on is None


def test_invariants_hold_even_with_attrs_validators_switched_off():
    attrs.validators.set_disabled(True)
    try:
        with pytest.raises(kip.KipError):
            DateRange(date(2017, 1, 1), date(2014, 1, 1))
        with pytest.raises(kip.KipError):
            kip.Municipality(True, "Uster", kip.Canton.ZH)
    finally:
        attrs.validators.set_disabled(False)


BAD = {  # every constructor with every kind of bad input: (call, error)
    "text not str": (lambda: Text("a", "b", "c", 5), kip.WrongTypeError),
    "text empty": (lambda: Text("a", "", "c", "d"), kip.InvalidValueError),
    "marks not str": (lambda: Text("a", "b", "c", "d", 5), kip.WrongTypeError),
    "marks short": (lambda: Text("a", "b", "c", "d", "SS"), kip.InvalidValueError),
    "marks unknown": (lambda: Text("a", "b", "c", "d", "SSSQ"), kip.InvalidValueError),
    "language": (lambda: TEXT["rm"], kip.UnknownNameError),
    "language official": (lambda: TEXT.is_official("rm"), kip.UnknownNameError),
    "step zero": (lambda: kip.Rounding(0, kip.Direction.UP), kip.InvalidValueError),
    "step bool": (lambda: kip.Rounding(True, kip.Direction.UP), kip.WrongTypeError),
    "direction": (lambda: kip.Rounding(1, "up"), kip.WrongTypeError),
    "bfs float": (lambda: kip.Municipality(198.0, "Uster", kip.Canton.ZH), kip.WrongTypeError),
    "bfs zero": (lambda: kip.Municipality(0, "Uster", kip.Canton.ZH), kip.InvalidValueError),
    "name blanks": (lambda: kip.Municipality(198, " Uster", kip.Canton.ZH), kip.InvalidValueError),
    "name long": (lambda: kip.Municipality(198, "x" * 501, kip.Canton.ZH), kip.InvalidValueError),
    "bfs large": (lambda: kip.Municipality(10_000, "Uster", kip.Canton.ZH), kip.InvalidValueError),
    "name empty": (lambda: kip.Municipality(198, " ", kip.Canton.ZH), kip.InvalidValueError),
    "name endless": (lambda: kip.Municipality(198, "x" * 10**7, kip.Canton.ZH), kip.InvalidValueError),
    "name control": (lambda: kip.Municipality(198, "a\nb", kip.Canton.ZH), kip.InvalidValueError),
    "name surrogate": (lambda: kip.Municipality(198, "\ud800", kip.Canton.ZH), kip.InvalidValueError),
    "name bytes": (lambda: kip.Municipality(198, b"Uster", kip.Canton.ZH), kip.WrongTypeError),
    "canton text": (lambda: kip.Municipality(198, "Uster", "ZH"), kip.WrongTypeError),
    "act key": (lambda: kip.Act(5, "1", TEXT, TEXT), kip.WrongTypeError),
    "act number": (lambda: kip.Act("A", "", TEXT, TEXT), kip.InvalidValueError),
    "act abbreviation": (lambda: kip.Act("A", "1", "A", TEXT), kip.WrongTypeError),
    "act title": (lambda: kip.Act("A", "1", TEXT, "A"), kip.WrongTypeError),
    "cited act": (lambda: kip.Citation("VIntA", "16"), kip.WrongTypeError),
    "article int": (lambda: kip.Citation(kip.VINTA, 16), kip.WrongTypeError),
    "article words": (lambda: kip.Citation(kip.VINTA, "Art. 16"), kip.InvalidValueError),
    "article zero": (lambda: kip.Citation(kip.VINTA, "0"), kip.InvalidValueError),
    "paragraph": (lambda: kip.Citation(kip.VINTA, "16", "3 "), kip.InvalidValueError),
    "letter": (lambda: kip.Citation(kip.VINTA, "16", "3", "1"), kip.InvalidValueError),
    "citation language": (lambda: kip.Citation(kip.VINTA, "16")["es"], kip.UnknownNameError),
    "certainty": (lambda: kip.Source(certainty="press", title="t"), kip.WrongTypeError),
    "source citation": (lambda: kip.Source(certainty=kip.Certainty.PRESS, citation="x"), kip.WrongTypeError),
    "source title": (lambda: kip.Source(certainty=kip.Certainty.PRESS, title=5), kip.WrongTypeError),
    "source url": (
        lambda: kip.Source(certainty=kip.Certainty.PRESS, title="t", url=""),
        kip.InvalidValueError,
    ),
    "source state": (
        lambda: kip.Source(certainty=kip.Certainty.PRESS, title="t", state="2020"),
        kip.WrongTypeError,
    ),
    "source note": (
        lambda: kip.Source(certainty=kip.Certainty.PRESS, title="t", note=5),
        kip.WrongTypeError,
    ),
    "source from nowhere": (lambda: kip.Source(certainty=kip.Certainty.PRESS), kip.InvalidValueError),
    "statute without article": (
        lambda: kip.Source(certainty=kip.Certainty.STATUTE, title="t"),
        kip.InvalidValueError,
    ),
    "derived without note": (
        lambda: kip.Source(certainty=kip.Certainty.DERIVED, title="t"),
        kip.InvalidValueError,
    ),
    "area": (lambda: kip.ProgrammeArea("language", "2", TEXT), kip.WrongTypeError),
    "area code": (lambda: kip.ProgrammeArea(kip.AreaOfAction.LANGUAGE, 2, TEXT), kip.WrongTypeError),
    "area label": (lambda: kip.ProgrammeArea(kip.AreaOfAction.LANGUAGE, "2", "x"), kip.WrongTypeError),
    "area pillar": (
        lambda: kip.ProgrammeArea(kip.AreaOfAction.LANGUAGE, "2", TEXT, "P2"),
        kip.WrongTypeError,
    ),
    "basis levels": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, levels=[]), kip.WrongTypeError),
    "basis level": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, levels=("Bund",)), kip.WrongTypeError),
    "basis no level": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, levels=()), kip.InvalidValueError),
    "basis level twice": (
        lambda: attrs.evolve(kip.TRIPARTITE_BASIS, levels=(kip.StateLevel.CANTONS,) * 2),
        kip.InvalidValueError,
    ),
    "basis conference": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, conference="TAK"), kip.WrongTypeError),
    "basis day": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, recommended_on=2009), kip.WrongTypeError),
    "figure of a municipality elsewhere": (
        lambda: attrs.evolve(kip.figures.OW_KIP_3_FEDERAL, municipality=USTER),
        kip.InvalidValueError,
    ),
    "figure of no municipality": (
        lambda: attrs.evolve(kip.figures.ZH_KIP_1_MAXIMUM, municipality="Uster"),
        kip.WrongTypeError,
    ),
    "act with sections": (lambda: attrs.evolve(kip.VINTA, sections=1), kip.WrongTypeError),
    "basis sources": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, sources=SOURCE), kip.WrongTypeError),
    "basis no source": (lambda: attrs.evolve(kip.TRIPARTITE_BASIS, sources=()), kip.InvalidValueError),
    "period term": (lambda: attrs.evolve(kip.KIP_1, term=2014), kip.WrongTypeError),
    "period open": (
        lambda: attrs.evolve(kip.KIP_1, term=DateRange(date(2014, 1, 1), None)),
        kip.InvalidValueError,
    ),
    "period label": (lambda: attrs.evolve(kip.KIP_1, label="KIP 1"), kip.WrongTypeError),
    "period name": (lambda: attrs.evolve(kip.KIP_1, official_name="KIP 1"), kip.WrongTypeError),
    "period areas": (lambda: attrs.evolve(kip.KIP_1, areas=[]), kip.WrongTypeError),
    "period area": (lambda: attrs.evolve(kip.KIP_1, areas=("x",)), kip.WrongTypeError),
    "period no areas": (lambda: attrs.evolve(kip.KIP_1, areas=()), kip.InvalidValueError),
    "period area twice": (
        lambda: attrs.evolve(kip.KIP_1, areas=kip.KIP_1.areas[:1] * 2),
        kip.InvalidValueError,
    ),
    "period source": (lambda: attrs.evolve(kip.KIP_1, source=None), kip.WrongTypeError),
    "period day": (lambda: kip.ProgrammePeriod.on(datetime(2014, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
    "period early day": (lambda: kip.ProgrammePeriod.on(date(2013, 12, 31)), kip.OutsideRangeError),
    "period late day": (lambda: kip.ProgrammePeriod.on(date(2028, 1, 1)), kip.OutsideRangeError),
    "period early year": (lambda: kip.ProgrammePeriod.in_year(2013), kip.OutsideRangeError),
    "period late year": (lambda: kip.ProgrammePeriod.in_year(2028), kip.OutsideRangeError),
    "period year float": (lambda: kip.ProgrammePeriod.in_year(2014.0), kip.WrongTypeError),
    "period strange area": (lambda: kip.KIP_3.area(kip.AreaOfAction.COUNSELLING), kip.UnknownNameError),
    "supplement": (lambda: kip.SupplementaryAgreement("2019-09-30"), kip.WrongTypeError),
    "ceiling type": (lambda: kip.FederalCeiling(Chf(5)), kip.WrongTypeError),
    "ceiling pairs": (lambda: kip.FederalCeiling(((2014,),)), kip.WrongTypeError),
    "ceiling twice": (lambda: kip.FederalCeiling(((2014, Chf(1)),) * 2), kip.InvalidValueError),
    "ceiling total": (lambda: kip.FederalCeiling(total=5), kip.WrongTypeError),
    "ceiling total negative": (lambda: kip.FederalCeiling(total=Chf(-1)), kip.InvalidValueError),
    "ceiling above total": (lambda: kip.FederalCeiling({2014: Chf(2)}, total=Chf(1)), kip.InvalidValueError),
    "ceiling none": (lambda: kip.FederalCeiling({}), kip.InvalidValueError),
    "ceiling negative": (lambda: kip.FederalCeiling({2014: Chf(-1)}), kip.InvalidValueError),
    "ceiling int": (lambda: kip.FederalCeiling({2014: 6_500_000}), kip.WrongTypeError),
    "ceiling year": (lambda: kip.FederalCeiling({"2014": Chf(1)}), kip.WrongTypeError),
    "agreement canton": (
        lambda: kip.ProgrammeAgreement(canton="ZH", period=kip.KIP_1),
        kip.WrongTypeError,
    ),
    "agreement period": (
        lambda: kip.ProgrammeAgreement(canton=kip.Canton.ZH, period="KIP 1"),
        kip.WrongTypeError,
    ),
    "agreement ceiling": (lambda: attrs.evolve(ZH, ceiling=6_500_000), kip.WrongTypeError),
    "agreement ceiling year": (lambda: attrs.evolve(ZH, ceiling={2017: Chf(1)}), kip.OutsideRangeError),
    "agreement negative": (lambda: attrs.evolve(ZH, ceiling=Chf(-1)), kip.InvalidValueError),
    "agreement term": (lambda: attrs.evolve(ZH, term=2018), kip.WrongTypeError),
    "agreement open": (
        lambda: attrs.evolve(ZH, term=DateRange(date(2018, 1, 1), None)),
        kip.InvalidValueError,
    ),
    "agreement outside": (lambda: attrs.evolve(ZH, term=kip.KIP_1.term), kip.InvalidValueError),
    "agreement begins before its period": (
        lambda: attrs.evolve(ZH, ceiling=None, term=DateRange(date(2017, 12, 31), date(2021, 12, 31))),
        kip.InvalidValueError,
    ),
    "agreement year": (lambda: ZH.check_year(2018.0), kip.WrongTypeError),
    "ceiling of no year": (lambda: ZH.ceiling.rappen([]), kip.WrongTypeError),
    "agreement supplement": (lambda: attrs.evolve(ZH, supplement=date(2019, 9, 30)), kip.WrongTypeError),
    "agreement source": (lambda: attrs.evolve(ZH, source="x"), kip.WrongTypeError),
    "own nothing": (kip.OwnFunds, kip.InvalidValueError),
    "own half": (lambda: kip.OwnFunds(canton=Chf(1)), kip.InvalidValueError),
    "own other half": (lambda: kip.OwnFunds(municipalities=Chf(1)), kip.InvalidValueError),
    "own both ways": (lambda: kip.OwnFunds(canton=Chf(1), together=Chf(1)), kip.InvalidValueError),
    "own int": (lambda: kip.OwnFunds(canton=1, municipalities=Chf(1)), kip.WrongTypeError),
    "own together int": (lambda: kip.OwnFunds(together=1), kip.WrongTypeError),
    "own together negative": (lambda: kip.OwnFunds(together=Chf(-1)), kip.InvalidValueError),
    "own negative": (lambda: kip.OwnFunds(canton=Chf(-1), municipalities=Chf(0)), kip.InvalidValueError),
    "own list": (lambda: kip.OwnFunds(canton=Chf(1), municipalities=[Chf(1)]), kip.WrongTypeError),
    "own names": (
        lambda: kip.OwnFunds(canton=Chf(1), municipalities={"Uster": Chf(1)}),
        kip.WrongTypeError,
    ),
    "own named int": (lambda: kip.OwnFunds(canton=Chf(1), municipalities={USTER: 1}), kip.WrongTypeError),
    "own named negative": (
        lambda: kip.OwnFunds(canton=Chf(1), municipalities={USTER: Chf(-1)}),
        kip.InvalidValueError,
    ),
    "own canton one by one": (
        lambda: kip.OwnFunds(canton=((USTER, Chf(1)),), municipalities=Chf(1)),
        kip.WrongTypeError,
    ),
    "own twice": (
        lambda: kip.OwnFunds(
            canton=Chf(1),
            municipalities={USTER: Chf(1), kip.Municipality(198, "Uster ZH", kip.Canton.ZH): Chf(1)},
        ),
        kip.InvalidValueError,
    ),
    "own odd pairs": (
        lambda: kip.OwnFunds(canton=Chf(1), municipalities=(1, 2)),
        kip.WrongTypeError,
    ),
    "own counted how": (
        lambda: kip.OwnFunds(together=Chf(1)).rappen(municipal="yes", home=None),
        kip.WrongTypeError,
    ),
    "own counted where": (
        lambda: kip.OwnFunds(together=Chf(1)).rappen(municipal=True, home="ZH"),
        kip.WrongTypeError,
    ),
    "own two cantons": (
        lambda: kip.OwnFunds(
            canton=Chf(1),
            municipalities={USTER: Chf(1), kip.Municipality(1, "A", kip.Canton.BE): Chf(1)},
        ),
        kip.InvalidValueError,
    ),
    "decided status": (lambda: kip.StatusDecision("refugee", date(2019, 5, 1)), kip.WrongTypeError),
    "decided day": (
        lambda: kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, datetime(2019, 5, 1)),  # noqa: DTZ001
        kip.WrongTypeError,
    ),
    "entered day": (
        lambda: kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2019, 5, 1), "x"),
        kip.WrongTypeError,
    ),
    "resettled without entry": (
        lambda: kip.StatusDecision(kip.Status.RESETTLED_REFUGEE, date(2019, 5, 1)),
        kip.InvalidValueError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_at_the_door(name):
    call, error = BAD[name]
    with pytest.raises(error) as caught:
        call()
    problem = caught.value
    assert problem.name
    assert problem.allowed
    assert problem.remedy
    assert len(str(problem)) < 900
    again = pickle.loads(pickle.dumps(problem))
    assert type(again) is type(problem)
    assert str(again) == str(problem)


@pytest.mark.parametrize(
    ("error", "builtins"),
    [
        (kip.WrongTypeError, (TypeError,)),
        (kip.InvalidValueError, (ValueError,)),
        (kip.UnknownNameError, (LookupError, ValueError)),
        (kip.OutsideRangeError, (LookupError, ValueError)),
        (kip.NotKnownError, (LookupError,)),
        (kip.NoEffectError, (ValueError,)),
        (kip.UndecidableError, (ValueError,)),
    ],
)
def test_each_error_is_also_the_builtin_that_users_expect(error, builtins):
    assert error.__mro__[1] is kip.KipError
    assert error.__bases__[1:] == builtins


def test_periods_and_agreements_are_short_on_the_console():
    assert repr(kip.KIP_2BIS) == "<ProgrammePeriod KIP 2bis: 2022-01-01..2023-12-31>"
    assert repr(kip.questions.PARITY_TEST) == "<Question parity_test: per year | per programme>"
    assert repr(kip.parameters.FLAT_RATE) == "<Parameter integration_flat_rate>"
    timeline = kip.LAW.timeline(kip.parameters.FLAT_RATE)
    assert repr(timeline) == "<Timeline integration_flat_rate: 2016-01-01..>"
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    assert repr(agreement).startswith(
        "ProgrammeAgreement(canton=<Canton.ZH: 'ZH'>, period=<ProgrammePeriod KIP 1: 2014-01-01..2017-12-31>, "
    )
    assert len(repr(agreement)) < 500


def test_a_message_survives_a_broken_repr():
    class Broken:
        def __repr__(self):
            raise RuntimeError

    with pytest.raises(kip.WrongTypeError, match="an object of type Broken"):
        Chf(Broken())


# --- places, programmes, citations ----------------------------------------------------------------


def test_the_26_cantons_in_the_order_of_the_constitution():
    assert [canton.number for canton in kip.Canton] == list(range(1, 27))
    assert sorted([kip.Canton.JU, kip.Canton.ZH, kip.Canton.AI]) == [
        kip.Canton.ZH,
        kip.Canton.AI,
        kip.Canton.JU,
    ]
    assert len({canton.label for canton in kip.Canton}) == 26
    assert kip.Canton.FR.label["de"] == "Freiburg"
    assert kip.Canton.ZH <= kip.Canton.ZH < kip.Canton.BE
    assert kip.Canton.JU >= kip.Canton.GE
    with pytest.raises(TypeError):
        _ = kip.Canton.ZH < "BE"


def test_municipalities_sort_by_number():
    other = kip.Municipality(230, "Winterthur", kip.Canton.ZH)
    assert sorted([other, USTER]) == [USTER, other]


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        (kip.Citation(kip.VINTA, "16", "3"), ("Art. 16 Abs. 3 VIntA", "art. 16 al. 3 OIE")),
        (kip.Citation(kip.SUG, "20a"), ("Art. 20a SuG", "art. 20a LSu")),
        (kip.Citation(kip.VINTA, "15", "2bis"), ("Art. 15 Abs. 2bis VIntA", "art. 15 al. 2bis OIE")),
        (
            kip.Citation(kip.VINTA, "14a", "3", "c"),
            ("Art. 14a Abs. 3 Bst. c VIntA", "art. 14a al. 3 let. c OIE"),
        ),
        (kip.Citation(kip.VINTA, "6", letter="a"), ("Art. 6 Bst. a VIntA", "art. 6 let. a OIE")),
    ],
)
def test_vinta_30__old_0__citations_as_each_language_writes_them(citation, expected):
    assert (citation["de"], citation["fr"]) == expected
    assert str(citation) == expected[0]


def test_per_01__per_02__per_03__per_04__per_05__per_06__per_08__periods_follow_one_another_without_gap():
    """KIP 1 2014-17, KIP 2 2018-21, KIP 2bis 2022-23, KIP 3 2024-27 (PER-01, 02, 03, 05)."""
    assert [str(period.term) for period in kip.PROGRAMME_PERIODS] == [
        "2014-01-01..2017-12-31",
        "2018-01-01..2021-12-31",
        "2022-01-01..2023-12-31",
        "2024-01-01..2027-12-31",
    ]
    assert [str(period) for period in sorted(kip.PROGRAMME_PERIODS, reverse=True)] == [
        "KIP 3",
        "KIP 2bis",
        "KIP 2",
        "KIP 1",
    ]
    for period in kip.PROGRAMME_PERIODS:
        assert kip.ProgrammePeriod.on(period.first) is kip.ProgrammePeriod.on(period.last) is period
        for year in period.years:
            assert kip.ProgrammePeriod.in_year(year) is period


def test_fb_01__fb_02__fb_03__eight_areas_then_seven_with_their_names():
    """FB-01, FB-02; names by period: kip-programme 2.2 and 2.3."""
    assert [len(period.areas) for period in kip.PROGRAMME_PERIODS] == [8, 8, 8, 7]
    assert [area.code for area in kip.KIP_2.areas] == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2"]
    assert [area.code for area in kip.KIP_3.areas] == list("1234567")
    area = kip.AreaOfAction
    names = {
        area.LANGUAGE_AND_LEARNING: ("Sprache und Bildung", "Sprache und Bildung", "Sprache"),
        area.EARLY_CHILDHOOD: ("Frühe Förderung", "Frühe Kindheit", "Frühe Kindheit"),
        area.EMPLOYABILITY: (
            "Arbeitsmarktfähigkeit",
            "Arbeitsmarktfähigkeit",
            "Ausbildungs- und Arbeitsmarktfähigkeit",
        ),
        area.SOCIAL_INTEGRATION: ("Soziale Integration", "Zusammenleben", "Zusammenleben"),
    }
    for which, expected in names.items():
        assert tuple(p.area(which).label["de"] for p in kip.PROGRAMME_PERIODS[:3]) == expected
    assert [a.pillar for a in kip.KIP_1.areas] == [*kip.Pillar][:1] * 3 + [*kip.Pillar][1:2] * 3 + [
        *kip.Pillar
    ][2:] * 2
    assert {a.pillar for a in kip.KIP_3.areas} == {None}


def test_fb_05__fb_07__every_area_of_the_first_programmes_goes_on_in_one_of_kip_3():
    """1.1 + 1.2 → 1; 2.1 → 2; 2.3 → 3; 2.2 → 4; 3.2 → 5; 1.3 → 6; 3.1 → 7 (kip-programme 2.3)."""
    successors = {a.code: kip.KIP_3.area(a.area.successor).code for a in kip.KIP_1.areas}
    assert successors == {
        "1.1": "1",
        "1.2": "1",
        "2.1": "2",
        "2.3": "3",
        "2.2": "4",
        "3.2": "5",
        "1.3": "6",
        "3.1": "7",
    }
    for new in kip.KIP_3.areas:
        assert new.area.successor is new.area
        assert {old.successor for old in new.area.predecessors} == {new.area}
    assert kip.AreaOfAction.COUNSELLING.predecessors == ()


@pytest.mark.parametrize(
    ("period", "area"),
    [(kip.KIP_3, kip.AreaOfAction.COUNSELLING), (kip.KIP_2, kip.AreaOfAction.LANGUAGE)],
)
def test_an_area_of_another_period_is_told_the_way_to_its_own(period, area):
    with pytest.raises(kip.UnknownNameError) as caught:
        period.area(area)
    ways = area.predecessors or (area.successor,)
    assert {period.area(way).area for way in ways} == set(ways)
    assert ("area.predecessors" if area.predecessors else "area.successor") in caught.value.remedy


def test_an_agreement_may_run_longer_than_its_period():
    longer = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH,
        period=kip.KIP_3,
        ceiling=kip.FederalCeiling({2028: Chf(5)}),
        term=DateRange.of_years(2024, 2028),
    )
    assert list(longer.years) == [2024, 2025, 2026, 2027, 2028]
    assert longer.ceiling_rappen(2028) == 500
    with pytest.raises(kip.NotKnownError, match="2027"):
        longer.ceiling_rappen(2027)
    with pytest.raises(kip.OutsideRangeError, match="2024 to 2028"):
        longer.ceiling_rappen(2029)
    with pytest.raises(kip.WrongTypeError):
        longer.ceiling_rappen(2028.0)


def test_key_04__the_maximum_of_all_years_is_not_known_if_one_year_is_not():
    """KEY-04: the maximum is yearly; a year that is not stated is not a year of zero francs."""
    stated = {2024: Chf(1), 2025: Chf(2), 2026: Chf(3), 2027: Chf(4)}
    one = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling={2024: Chf(1)})
    with pytest.raises(kip.NotKnownError, match="2025"):
        _ = one.ceiling_total
    with pytest.raises(kip.NotKnownError, match="2024"):
        _ = attrs.evolve(one, ceiling=None).ceiling_total
    assert attrs.evolve(one, ceiling=stated).ceiling_total == Chf(10)
    with pytest.raises(kip.InvalidValueError):
        _ = attrs.evolve(one, ceiling=Chf(10**12)).ceiling_total


def test_fin_08__a_maximum_for_the_whole_programme_says_nothing_of_a_year():
    """FIN-08: the credit is capped; for Aargau KIP 2 one amount for four years was published."""
    one = kip.FederalCeiling(total=Chf(7_800_000))
    ag = kip.ProgrammeAgreement(canton=kip.Canton.AG, period=kip.KIP_2, ceiling=one)
    assert ag.ceiling_total == Chf(7_800_000)
    assert ag.ceiling_of_whole_only
    with pytest.raises(kip.NotKnownError, match="only that of the whole programme is stated"):
        ag.ceiling_rappen(2018)
    with pytest.raises(kip.NotKnownError, match="ask for the whole programme"):
        kip.federal_contribution(ag, year=2018, together=Chf(1))
    with pytest.raises(kip.OutsideRangeError):
        ag.ceiling_rappen(2022)
    for francs, whole in ((1, 4), (2, 7), (3, 7)):
        both = kip.FederalCeiling(dict.fromkeys(ag.years, Chf(francs)), total=Chf(7))
        stated = attrs.evolve(ag, ceiling=both)
        assert (stated.ceiling_total, stated.ceiling_of_whole_only) == (Chf(whole), False)
        assert stated.ceiling_rappen(2018) == francs * 100
    with pytest.raises(kip.NotKnownError, match="2019"):
        _ = attrs.evolve(ag, ceiling=kip.FederalCeiling({2018: Chf(1)}, total=Chf(7))).ceiling_total


def test_par_09__oq_05__own_funds_one_by_one_or_together():
    winterthur = kip.Municipality(230, "Winterthur", kip.Canton.ZH)
    own = kip.OwnFunds(canton=Chf(4), municipalities={winterthur: Chf(2), USTER: Chf(1)})
    assert own.municipalities == ((USTER, Chf(1)), (winterthur, Chf(2)))
    assert (own.total, own.municipal_total) == (Chf(7), Chf(3))
    assert kip.OwnFunds(canton=Chf(4), municipalities=own.municipalities) == own
    together = kip.OwnFunds(together=Chf(7))
    assert (together.total, together.municipal_total) == (Chf(7), None)
    assert kip.OwnFunds(canton=Chf(4), municipalities={}).total == Chf(4)
    with pytest.raises(kip.UndecidableError, match="apart|canton= and"):
        together.rappen(municipal=False, home=None)
