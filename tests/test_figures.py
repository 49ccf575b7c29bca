"""Published figures: each is one value with its source, and they reconcile where the source says so."""

from datetime import date
from fractions import Fraction

import attrs
import pytest

import kipcore as kip
from kipcore import Chf, DateRange, FigureUnit, Precision, figures

NAMES = [name for name in figures.__all__ if name != "LEFT_OUT"]
ALL = {name: getattr(figures, name) for name in NAMES}
UNITS = {"per year": FigureUnit.PER_YEAR, "in all": FigureUnit.IN_ALL}


def of(*names):
    return [ALL[name.upper()].value for name in names]


def total(*names):
    return sum(of(*names), start=Chf(0))


def near(left, right, millions="1"):
    """Whether two amounts are the same within what rounding can do, in millions."""
    return abs(left - right) <= Chf(millions) * 1_000_000


def has(name, millions, unit, precision=Precision.ROUNDED, certainty=None):
    figure = ALL[name.upper()]
    assert figure.value == Chf(millions) * 1_000_000
    assert (figure.unit.value, figure.precision) == (unit, precision)
    assert certainty is None or figure.source.certainty is certainty


# --- all of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_has_its_name_its_source_and_a_unit_that_fits(name):
    figure = ALL[name]
    assert figure.key.upper() == name
    assert figure.source.title
    assert figure.source.url.startswith("http")
    assert figure.source.certainty in {kip.Certainty.OFFICIAL, kip.Certainty.PRESS, kip.Certainty.DERIVED}
    assert (figure.source.certainty is kip.Certainty.DERIVED) <= bool(figure.source.note)
    if figure.canton is not None:
        assert (
            name.startswith(f"{figure.canton.value}_")
            or name == f"INVOL_{figure.canton.value}_MAXIMUM"
            or (name == f"INVOL_{figure.canton.value}_SHARE")
        )
    assert (name[2] == "_" and name[:2] in {c.value for c in kip.Canton}) <= (figure.canton is not None)


def test_a_figure_of_a_programme_period_has_its_days():
    terms = {"KIP_1_": kip.KIP_1, "KIP_2_": kip.KIP_2, "KIP_2BIS_": kip.KIP_2BIS, "KIP_3_": kip.KIP_3}
    for name, figure in ALL.items():
        for part, period in terms.items():
            if part in name and name not in {"KIP_1_PLANNED", "KIP_3_2024_BUDGET"}:
                assert figure.during == period.term, name


def test_no_source_says_two_things_under_one_title():
    """The same page is named in the same way each time."""
    titles = {}
    for figure in ALL.values():
        titles.setdefault((figure.source.title, figure.source.note), set()).add(figure.source.url)
    assert {len(urls) for urls in titles.values()} == {1}


def test_what_is_left_out_says_why():
    named = [what for what, _ in figures.LEFT_OUT]
    assert len(set(named)) == len(named)
    assert all(why for _, why in figures.LEFT_OUT)


# --- before the programmes and KIP 1 --------------------------------------------------------------


def test_nat_2011__before_kip__36_and_16_are_52():
    assert total("federal_2011_refugees", "federal_2011_foreign_nationals") == ALL["FEDERAL_2011"].value
    has("federal_2011", "52", "in all", certainty=kip.Certainty.OFFICIAL)


def test_nat_2013__before_kip__the_parts_named_are_not_the_whole():
    parts = total("federal_2013_flat_rates", "federal_2013_specific", "federal_2013_projects")
    assert parts == Chf(52_900_000) < ALL["FEDERAL_2013"].value
    has("federal_2013", "55", "in all", Precision.ABOUT, kip.Certainty.PRESS)
    areas = ("language", "information", "early_childhood", "interpreting")
    assert near(total(*(f"federal_2013_{area}" for area in areas)), ALL["FEDERAL_2013_SPECIFIC"].value)


def test_fin_02__kip_1__about_115_million_a_year_two_thirds_federal():
    has("kip_1_total", "115", "per year", Precision.ABOUT, kip.Certainty.OFFICIAL)
    assert sum(of("kip_1_federal_share", "kip_1_own_share")) == 1
    assert of("kip_1_federal_share") == [Fraction(2, 3)]


def test_w3__per_inhabitant__just_under_15_francs():
    figure = figures.KIP_1_PER_INHABITANT
    assert (figure.value, figure.precision) == (Chf(15), Precision.JUST_UNDER)
    assert 7_600_000 < figures.KIP_1_TOTAL.value / figure.value < 8_000_000  # inhabitants, as they then were


def test_fin_03__announced__about_110_million_a_year():
    has("kip_1_planned", "110", "per year", Precision.ABOUT)


def test_fin_04__oq_02__39_or_36_million__left_out():
    """FIN-04: 13.4 million in 2013 is kept; 39 million from 2014 contradicts 36 (OQ-02)."""
    has("federal_2013_specific", "13.4", "in all")
    assert not any(name.startswith("KIP_1_CREDIT") for name in NAMES)
    assert any("39 million" in what for what, _ in figures.LEFT_OUT)


def test_nat_2014__nat_1415__oq_03__112_5_is_kept_and_175_left_out():
    has("national_2014_total", "112.5", "in all", Precision.ABOUT, kip.Certainty.OFFICIAL)
    assert any("175 million" in what for what, _ in figures.LEFT_OUT)


def test_nat_2015a__w1__aud_01__132_4_million_of_which_about_120_by_agreements():
    has("federal_2015", "132.4", "in all", certainty=kip.Certainty.OFFICIAL)
    has("federal_2015_agreements", "120", "in all", Precision.ABOUT)
    has("federal_2015_rise", "48", "in all", Precision.ABOUT)


def test_nat_2015b__ora_2015_split__w2__54_and_31_are_85_and_148_are_almost_150():
    split = total("all_foreigners_2015_cantons", "all_foreigners_2015_federal")
    assert split == ALL["ALL_FOREIGNERS_2015"].value
    together = split + figures.NATIONAL_2015_REFUGEES.value
    assert together == Chf(148_000_000) < figures.NATIONAL_2015_TOTAL.value
    assert figures.NATIONAL_2015_TOTAL.precision is Precision.JUST_UNDER
    areas = of("national_2015_information", "national_2015_language", "national_2015_employability")
    assert sum(areas, start=Chf(0)) < together


def test_car_05__unspent__26_million_are_derived():
    figure = figures.FEDERAL_2015_UNSPENT
    spent = total("national_2015_refugees", "all_foreigners_2015_federal")
    assert figure.value == figures.FEDERAL_2015_AGREEMENTS.value - spent
    assert figure.source.certainty is kip.Certainty.DERIVED


# --- KIP 2 to KIP 3 -------------------------------------------------------------------------------


def test_nat_kip2__ora_kip2_national__the_parts_are_the_total_to_the_last_digit():
    parts = total("national_kip_2_flat_rates", "national_kip_2_credit", "national_kip_2_own_funds")
    assert parts == figures.NATIONAL_KIP_2_TOTAL.value == Chf("869'730'000")
    credit, whole = figures.NATIONAL_KIP_2_CREDIT.value, figures.NATIONAL_KIP_2_TOTAL.value
    assert round(credit / (figures.KIP_2_CREDIT.value * 4), 4) == Fraction(9277, 10_000)
    assert round(figures.NATIONAL_KIP_2_LANGUAGE.value / whole, 2) == Fraction(38, 100)


def test_oq_04__employability__34_45_and_not_35_per_cent():
    share = figures.NATIONAL_KIP_2_EMPLOYABILITY.value / figures.NATIONAL_KIP_2_TOTAL.value
    assert round(share, 4) == Fraction(3445, 10_000)
    assert any("35 per cent" in what for what, _ in figures.LEFT_OUT)


def test_nat_2022__parts_and_per_cents_agree():
    """NAT-2022: '155,65 Mio. CHF aus der Integrationspauschale und rund 31,35 Mio. CHF aus dem Kredit'."""
    has("national_2022_flat_rates", "155.65", "in all", Precision.ROUNDED, kip.Certainty.OFFICIAL)
    has("national_2022_credit", "31.35", "in all", Precision.ABOUT)
    parts = total("national_2022_flat_rates", "national_2022_credit", "national_2022_own_funds")
    assert parts == figures.NATIONAL_2022_TOTAL.value == Chf("243'240'000")
    whole = figures.NATIONAL_2022_TOTAL.value
    assert round(figures.NATIONAL_2022_LANGUAGE.value / whole, 2) == Fraction(36, 100)
    assert round(figures.NATIONAL_2022_EMPLOYABILITY.value / whole, 2) == Fraction(30, 100)


def test_fin_05__kip_2_credit__at_most_32_4_million_a_year():
    has("kip_2_credit", "32.4", "per year", Precision.AT_MOST, kip.Certainty.PRESS)


def test_fin_05a__stabilisation__116_instead_of_128_million():
    has("stabilisation_cut", "23.3", "in all", certainty=kip.Certainty.PRESS)
    assert of("stabilisation_2019", "stabilisation_2019_before") == [Chf(116_000_000), Chf(128_000_000)]


def test_fin_06__kip_2bis__124_million_and_what_is_left_beside_the_programmes():
    left = figures.KIP_2BIS_COMMITMENT.value - figures.KIP_2BIS_CREDIT.value * 2
    assert left == figures.KIP_2BIS_NATIONAL_PROGRAMMES.value
    assert figures.KIP_2BIS_NATIONAL_PROGRAMMES.source.certainty is kip.Certainty.DERIVED


def test_fin_07__w6__kip_3__130_and_119_are_248_8_million_within_rounding():
    has("kip_3_commitment", "248.8", "in all", certainty=kip.Certainty.OFFICIAL)
    assert near(total("kip_3_credit", "kip_3_national_programmes"), figures.KIP_3_COMMITMENT.value, "0.5")
    assert near(figures.KIP_3_CREDIT_PER_YEAR.value * 4, figures.KIP_3_CREDIT.value, "2")


def test_fin_09__w5__the_rise_is_about_132_million_a_year():
    """EFK: over 80 million before, about 132 more, over 210 after; 24heures: 11 000 persons a year."""
    has("flat_rates_rise", "132", "per year", Precision.ABOUT, kip.Certainty.OFFICIAL)
    before, after = of("flat_rates_before_rise", "flat_rates_after_rise")
    assert near(before + figures.FLAT_RATES_RISE.value, after, "2")
    assert figures.FLAT_RATES_RISE.value / Chf(12_000) == 11_000


def test_nat_2019__flat_rates_paid__121_4_million_in_seven_months():
    has("flat_rates_2019", "121.4", "in all", certainty=kip.Certainty.PRESS)
    assert figures.FLAT_RATES_2019.during == DateRange(date(2019, 5, 1), date(2019, 11, 30))


def test_nat_2021__ora_credit_2021__the_parts_are_214_million():
    parts = ("flat_rates", "credit", "article_121a", "national_programmes")
    assert total(*(f"sem_credit_2021_{part}" for part in parts)) == figures.SEM_CREDIT_2021.value


def test_nat_2023__nat_2023a__the_parts_are_283_million_and_198_come_on_top():
    parts = ("flat_rates", "credit", "national_programmes")
    assert total(*(f"sem_credit_2023_{part}" for part in parts)) == figures.SEM_CREDIT_2023.value
    assert near(total("sem_credit_2023", "programme_s_2023"), figures.FEDERAL_2023.value)


def test_nat_2024__aud_03__oq_16__budget_of_2024_without_its_composition():
    has("kip_3_2024_budget", "384.6", "in all", certainty=kip.Certainty.OFFICIAL)
    assert "not seen" in figures.KIP_3_2024_BUDGET.source.note
    has("federal_2023", "481.3", "in all", certainty=kip.Certainty.OFFICIAL)


def test_aud_02__more_than_80_million_a_year():
    has("flat_rates_before_rise", "80", "per year", Precision.MORE_THAN, kip.Certainty.DERIVED)


def test_w8__st_gallen_2019__two_thirds_of_the_pot_were_paid():
    assert round(figures.SG_2019_PAID.value / figures.SG_2019_POT.value, 2) == Fraction(65, 100)
    assert figures.SG_2019_RISE.value == Chf(5_500_000)


def test_w9__indexation_downwards__5994_after_6079_francs():
    ratio = figures.EMERGENCY_AID_2016.value / figures.EMERGENCY_AID_2015.value
    assert round(ratio, 5) == Fraction(98602, 100_000)
    ratio = figures.BASE_AMOUNT_2016.value / figures.BASE_AMOUNT_2015.value
    assert round(ratio, 5) == Fraction(98611, 100_000)
    assert figures.BASE_AMOUNT_2016.value == Chf(27_481) * 3
    assert figures.BASE_AMOUNT_2015.unit is FigureUnit.PER_QUARTER
    assert any("1114 and 1099" in what for what, _ in figures.LEFT_OUT)


def test_w10__unaccompanied_minors__36_francs_a_day_for_2200_are_about_30_million():
    assert near(Chf(36) * 365 * 2200, figures.UNACCOMPANIED_MINORS_RISE.value, "1.1")


def test_w11__resettlement__11_000_and_6000_are_17_000():
    assert figures.RESETTLEMENT_EXTRA.value + Chf(6_000) == figures.RESETTLEMENT_SUM.value
    law = kip.LAW.at(kip.parameters.RESETTLEMENT_FLAT_RATE, date(2019, 5, 1))
    assert law.value == figures.RESETTLEMENT_SUM.value + Chf(1_000)
    for figure in (figures.RESETTLEMENT_EXTRA, figures.RESETTLEMENT_SUM):  # then Art. 29a para. 4 VIntA
        assert figure.during == DateRange(date(2017, 1, 1), date(2019, 5, 1))


def test_w12__supplement_of_2024__185_million_of_which_100_offset():
    assert of("status_s_2024_supplement", "status_s_2024_offset") == [Chf(185_000_000), Chf(100_000_000)]


def test_old_tr__w17__forerunner__3500_francs_for_each_person_admitted_at_the_end_of_2007():
    assert figures.ADMITTED_2008.value == Chf(3_500)
    assert figures.ADMITTED_2008.unit is FigureUnit.PER_PERSON


# --- cantons --------------------------------------------------------------------------------------


def test_key_04__canton_zh__at_most_6_5_million_a_year():
    has("zh_kip_1_maximum", "6.5", "per year", Precision.AT_MOST, kip.Certainty.OFFICIAL)


def test_oq_01__canton_ag__kip_1_is_left_out_and_the_later_ones_add_up():
    assert not any(name.startswith("AG_KIP_1") for name in NAMES)
    for period in ("2", "2bis", "3"):
        assert total(f"ag_kip_{period}_federal", f"ag_kip_{period}_canton") == of(f"ag_kip_{period}_total")[0]
    derived = {
        name
        for name in NAMES
        if name.startswith("AG_") and ALL[name].source.certainty is kip.Certainty.DERIVED
    }
    assert derived == {"AG_KIP_2_CANTON", "AG_KIP_2BIS_FEDERAL", "AG_KIP_3_FEDERAL"}


def test_canton_bl__half_and_more_than_7_million():
    assert figures.BL_KIP_2BIS_CANTON.value == Chf(1_498_188)
    assert near(total("bl_kip_2bis_canton", "bl_kip_2bis_federal"), figures.BL_KIP_2BIS_TOTAL.value, "0.3")
    assert figures.BL_KIP_3_CANTON.value * 2 < figures.BL_KIP_3_TOTAL.value  # municipalities pay too


def test_ora_sg__canton_sg__half_of_3_4_then_of_3_3_million_a_year():
    half = figures.SG_FEDERAL_SHARE.value
    assert [
        amount.times(half, kip.HALF_UP_TO_FRANC) for amount in of("sg_kip_2_total", "sg_kip_3_total")
    ] == [
        Chf(1_700_000),
        Chf(1_650_000),
    ]
    assert figures.SG_KIP_2BIS_TOTAL.value == figures.SG_KIP_3_TOTAL.value


def test_canton_lu__that_the_amounts_are_yearly_is_inferred():
    assert near(total("lu_kip_2_federal", "lu_kip_2_canton"), figures.LU_KIP_2_TOTAL.value, "0.1")
    assert {ALL[name].source.certainty for name in NAMES if name.startswith("LU_")} == {kip.Certainty.DERIVED}


def test_canton_ne__four_years_are_13_8_million():
    assert total("ne_kip_2_federal", "ne_kip_2_canton") * 4 == figures.NE_KIP_2_TOTAL.value


def test_canton_fr__88_and_12_per_cent_are_all():
    assert sum(of("fr_kip_3_federal_share", "fr_kip_3_own_share")) == 1
    has("fr_kip_2_total", "2.26", "per year", certainty=kip.Certainty.OFFICIAL)
    has("fr_kip_2bis_total", "2.29", "per year", certainty=kip.Certainty.OFFICIAL)
    has("fr_kip_3_total", "35.6", "in all", certainty=kip.Certainty.PRESS)


def test_ora_ow_kip3__key_05__oq_06__canton_ow__the_halves_and_four_years():
    assert total("ow_kip_3_federal", "ow_kip_3_own") == figures.OW_KIP_3_TOTAL.value
    assert figures.OW_KIP_3_FEDERAL.value * 4 == figures.OW_KIP_3_PERIOD.value == Chf(844_172)
    assert total("ow_kip_2bis_federal", "ow_kip_2bis_own") == figures.OW_KIP_2BIS_TOTAL.value
    assert figures.OW_KIP_2_FEDERAL.value == figures.OW_KIP_2BIS_FEDERAL.value == Chf(138_000)
    rise = figures.OW_KIP_3_FEDERAL.value / figures.OW_KIP_2BIS_FEDERAL.value
    assert round(rise, 2) == Fraction(153, 100)  # 53 per cent more, undecided why
    assert "so far" in figures.OW_KIP_2BIS_TOTAL.source.note
    assert "from 2024" in figures.OW_KIP_3_TOTAL.source.note


def test_obwalden__the_own_funds_of_kip_2_contradict_each_other_and_are_left_out():
    assert not any(name.startswith("OW_KIP_2_") and name != "OW_KIP_2_FEDERAL" for name in NAMES)
    assert any(what.startswith("OW, KIP 2") for what, _ in figures.LEFT_OUT)


def test_par_04__canton_ar__canton_gl__two_quarters_and_a_half():
    assert total("ar_kip_2_canton", "ar_kip_2_municipalities") == figures.AR_KIP_2_FEDERAL.value
    assert (
        total("ar_kip_2_federal", "ar_kip_2_canton", "ar_kip_2_municipalities")
        == figures.AR_KIP_2_TOTAL.value
    )
    assert sum(of("gl_kip_3_federal_share", "gl_kip_3_canton_share", "gl_kip_3_municipal_share")) == 1
    assert of("zg_kip_2bis_federal_share", "zg_kip_3_federal_share") == [Fraction(1, 2)] * 2
    assert figures.AR_BEFORE.during == DateRange(None, date(2013, 12, 31))


def test_canton_so__canton_sz__canton_tg__canton_vs__parts_and_wholes():
    assert total("so_2018_federal", "so_2018_canton") == figures.SO_2018_TOTAL.value
    assert of("sz_2017_canton", "sz_2018_canton") == [Chf(890_000), Chf(358_000)]
    assert of("sz_2014_total", "sz_2018_total") == [Chf(1_850_000), Chf(3_900_000)]
    assert of("tg_kip_2_canton", "tg_kip_2_rise") == [Chf(1_230_000), Chf(400_000)]
    assert figures.VS_KIP_2BIS_OWN.value * 2 == figures.VS_KIP_2BIS_TOTAL.value


def test_canton_zg__half_is_federal_half_of_canton_and_municipalities():
    assert of("zg_kip_2bis_federal_share", "zg_kip_3_federal_share") == [Fraction(1, 2)] * 2


@pytest.mark.parametrize("canton", ["SZ", "GE", "NW"])
def test_oq_08__oq_09__oq_17__what_cannot_be_right_is_left_out(canton):
    assert any(what.startswith(f"{canton}, ") for what, _ in figures.LEFT_OUT)
    assert not any(name.startswith(("GE_", "NW_")) for name in NAMES)


# --- pilots ---------------------------------------------------------------------------------------


def test_pil_01__pil_02__invol__54_then_44_8_million():
    has("invol_credit", "54", "in all", certainty=kip.Certainty.OFFICIAL)
    has("invol_plus_credit", "44.8", "in all", certainty=kip.Certainty.DERIVED)


def test_pil_05__invol__13_000_francs_are_only_recalled():
    assert any("13 000" in what for what, _ in figures.LEFT_OUT)
    assert Chf(13_000) not in [figure.value for figure in ALL.values()]


def test_pil_05a__invol_ai__half_of_the_cost_up_to_60_000_a_year():
    assert (figures.INVOL_AI_SHARE.value, figures.INVOL_AI_MAXIMUM.value) == (Fraction(1, 2), Chf(60_000))
    assert figures.INVOL_AI_MAXIMUM.precision is Precision.AT_MOST


def test_pil_08__fizu__300_persons_for_three_years_leave_0_6_of_11_4_million():
    figure = figures.FIZU_PER_PERSON
    assert (figure.value, figure.unit) == (Chf(12_000), FigureUnit.PER_PERSON_AND_YEAR)
    assert figures.FIZU_TOTAL.value - figure.value * 300 * 3 == Chf(600_000)


# --- the type -------------------------------------------------------------------------------------

ONE = figures.ZH_KIP_1_MAXIMUM
ASSUMED = kip.Source(certainty=kip.Certainty.ASSUMED, title="t", note="n")
BAD = {
    "key": ({"key": 5}, kip.WrongTypeError),
    "value float": ({"value": 6.5}, kip.WrongTypeError),
    "value int": ({"value": 6_500_000}, kip.WrongTypeError),
    "value negative": ({"value": Chf(-1)}, kip.InvalidValueError),
    "unit": ({"unit": "per year"}, kip.WrongTypeError),
    "an amount as share": ({"unit": FigureUnit.SHARE}, kip.InvalidValueError),
    "a share as amount": ({"value": Fraction(1, 2)}, kip.InvalidValueError),
    "a share above one": ({"value": Fraction(3, 2), "unit": FigureUnit.SHARE}, kip.InvalidValueError),
    "a share below zero": ({"value": Fraction(-1, 2), "unit": FigureUnit.SHARE}, kip.InvalidValueError),
    "precision": ({"precision": "about"}, kip.WrongTypeError),
    "during": ({"during": 2014}, kip.WrongTypeError),
    "what": ({"what": "money"}, kip.WrongTypeError),
    "source": ({"source": "SEM"}, kip.WrongTypeError),
    "assumed": ({"source": ASSUMED}, kip.InvalidValueError),
    "canton": ({"canton": "ZH"}, kip.WrongTypeError),
}


@pytest.mark.parametrize("name", BAD)
def test_a_figure_refuses_what_it_cannot_be(name):
    changes, error = BAD[name]
    with pytest.raises(error) as caught:
        attrs.evolve(ONE, **changes)
    assert caught.value.remedy


@pytest.mark.parametrize("share", [Fraction(0), Fraction(1)])
def test_nothing_and_all_are_shares(share):
    assert attrs.evolve(ONE, value=share, unit=FigureUnit.SHARE).value == share
