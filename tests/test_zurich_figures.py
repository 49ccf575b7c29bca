"""Zurich: published figures and counts, the worked examples, and the contradictions of the sheet."""

from datetime import date
from fractions import Fraction

import pytest

import kipcore as kip
from kipcore import Chf, DateRange, FigureUnit, Precision
from kipcore.cantons import zurich
from kipcore.cantons.zurich import MunicipalityClass, figures

NAMES = [name for name in figures.__all__ if name != "LEFT_OUT"]
ALL = {name: getattr(figures, name) for name in NAMES}
CORE, NON_CORE = MunicipalityClass.CORE, MunicipalityClass.NON_CORE


def of(*names):
    return [ALL[name].value for name in names]


def paid(municipality, period, kind, ceiling, cost, year):
    agreement = zurich.MunicipalServiceAgreement(
        municipality=municipality, period=period, municipality_class=kind, ceiling=ceiling
    )
    return zurich.municipal_contribution(agreement, year=year, cost=cost)


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_has_its_name_its_place_and_its_source(name):
    figure = ALL[name]
    assert figure.key.upper() == name
    assert figure.canton is kip.Canton.ZH
    assert figure.source.title
    assert figure.source.url.startswith("http")
    assert (figure.source.certainty is kip.Certainty.DERIVED) <= bool(figure.source.note)
    if figure.municipality is not None:
        begins = (
            "ZURICH_CITY" if figure.municipality == zurich.ZURICH_CITY else figure.municipality.name.upper()
        )
        assert name.startswith(begins)
    assert name.startswith(("ZURICH_CITY", "WINTERTHUR", "DIETLIKON", "GEROLDSWIL", "SCHLIEREN")) == (
        figure.municipality is not None
    )


def test_a_figure_of_a_programme_period_has_its_days():
    for part, period in {"_KIP_1": kip.KIP_1, "_KIP_2": kip.KIP_2, "_KIP_3": kip.KIP_3}.items():
        assert {figure.during for name, figure in ALL.items() if part in name} == {period.term}


def test_no_two_sources_say_the_same_title_for_another_page():
    titles = {}
    for figure in ALL.values():
        titles.setdefault(figure.source.title, set()).add(figure.source.url)
    assert {len(urls) for urls in titles.values()} == {1}


PRINTED = {
    "ASYLUM_SHARE_2018": "17/100 share, rounded, 2018-01-01..2018-12-31, official",
    "ASYLUM_SHARE_LATER": "179/1000 share, rounded, 2021-01-01.., derived",
    "DIETLIKON_KIP_3_CONTRIBUTION": "CHF 23'250.00 per year, at most, 2024-01-01..2027-12-31, communal",
    "DIETLIKON_KIP_3_COST": "CHF 46'500.00 per year, exact, 2024-01-01..2027-12-31, communal",
    "GEROLDSWIL_2014_CANTON": "CHF 23'000.00 per year, about, 2014-01-01..2014-12-31, press",
    "GEROLDSWIL_2014_OWN": "CHF 19'000.00 per year, rounded, 2014-01-01..2014-12-31, press",
    "GEROLDSWIL_2014_TOTAL": "CHF 42'000.00 per year, about, 2014-01-01..2014-12-31, press",
    "IAZH_POOL_2021": "CHF 20'000'000.00 in all, rounded, 2021-01-01..2021-12-31, official",
    "PROJECTS_2010": "CHF 3'300'000.00 in all, rounded, 2010-01-01..2010-12-31, official",
    "PROJECTS_2011": "CHF 3'100'000.00 in all, rounded, 2011-01-01..2011-12-31, official",
    "PROJECTS_2011_BUDGET": "CHF 2'900'000.00 in all, rounded, 2011-01-01..2011-12-31, official",
    "QUOTA_2019": "3/500 share, exact, 2019-03-01..2022-09-30, derived",
    "QUOTA_2022": "9/1000 share, exact, 2022-10-01..2022-10-31, communal",
    "QUOTA_BEFORE_2019": "7/1000 share, exact, ..2019-02-28, press",
    "QUOTA_LATER": "2/125 share, exact, 2022-11-01.., derived",
    "SCHLIEREN_KIP_1_SHARE": "13/50 share, rounded, 2014-01-01..2017-12-31, derived",
    "UNDER_26_2019": "3/5 share, rounded, 2019-01-01..2019-12-31, press",
    "WINTERTHUR_KIP_2": "CHF 425'000.00 per year, about, 2018-01-01..2021-12-31, communal",
    "WINTERTHUR_PROJECTS": "CHF 250'000.00 per year, about, 2018-01-01..2021-12-31, communal",
    "ZURICH_CITY_ADMITTED_2018_LOST": "CHF 2'700'000.00 per year, rounded, 2018-01-01..2018-12-31, derived",
    "ZURICH_CITY_ADMITTED_2018_OWN": "CHF 5'800'000.00 per year, rounded, 2018-01-01..2018-12-31, press",
    "ZURICH_CITY_INFORMATION_2015_GROSS": "CHF 300'000.00 per year, exact, 2015-01-01..2015-12-31, communal",
    "ZURICH_CITY_INFORMATION_2015_KIP": "CHF 150'000.00 per year, exact, 2015-01-01..2015-12-31, communal",
    "ZURICH_CITY_INFORMATION_2015_NET": "CHF 150'000.00 per year, exact, 2015-01-01..2015-12-31, communal",
    "ZURICH_CITY_INTEGRATION_CREDIT": "CHF 200'000.00 per year, exact, .., communal",
    "ZURICH_CITY_LANGUAGE_2015_CHILDCARE": "CHF 896'000.00 per year, at most, 2015-01-01..2018-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2015_OTHER": "CHF 989'000.00 per year, at most, 2015-01-01..2018-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2015_TOTAL": "CHF 1'885'000.00 per year, at most, 2015-01-01..2018-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2019_REFUNDS": "CHF 240'000.00 per year, exact, 2019-01-01..2022-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2019_TOTAL": "CHF 1'547'000.00 per year, exact, 2019-01-01..2022-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2023_GROSS": "CHF 1'750'000.00 per year, exact, 2023-01-01..2026-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2023_KIP": "CHF 750'000.00 per year, exact, 2023-01-01..2026-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2023_NET": "CHF 1'000'000.00 per year, exact, 2023-01-01..2026-12-31, communal",
    "ZURICH_CITY_LANGUAGE_2023_REFUNDS": "CHF 240'000.00 per year, exact, 2023-01-01..2026-12-31, communal",
}
COUNTED = {
    "cantonal_projects_2008": (69, "exact", "2008-01-01..2008-12-31"),
    "city_projects_2008": (8, "exact", "2008-01-01..2008-12-31"),
    "municipal_delegates_2015": (30, "exact", "2015-01-23..2015-01-23"),
    "first_information_2015": (25, "exact", "2015-01-23..2015-01-23"),
    "dietikon_district_participants_2013": (4, "exact", "2013-06-01..2013-06-30"),
    "persons_in_municipal_care_2020": (17000, "just under", "2020-12-31..2020-12-31"),
    "zurich_city_courses_2023": (160, "about", "2023-01-01..2026-12-31"),
    "zurich_city_learners_2023": (1750, "about", "2023-01-01..2026-12-31"),
    "uster_arrivals_2024": (560, "about", "2024-01-01..2024-12-31"),
}


def test_each_figure_is_written_down_as_it_is_printed():
    """Read off the fact sheet once more: amount, what it counts by, how exactly, for which days, by whom."""
    assert {
        name: f"{one.value} {one.unit.value}, {one.precision.value}, {one.during}, {one.source.certainty.value}"
        for name, one in ALL.items()
    } == PRINTED


def test_each_count_is_written_down_as_it_is_printed():
    told = {one.key: (one.value, one.precision.value, str(one.during)) for one in zurich.PUBLISHED_COUNTS}
    assert told == COUNTED


def test_each_count_has_its_name():
    keys = [count.key for count in zurich.PUBLISHED_COUNTS]
    assert len(set(keys)) == len(keys)


def test_zh_1_22__projects_before_the_programmes():
    assert of("PROJECTS_2010", "PROJECTS_2011_BUDGET", "PROJECTS_2011") == [
        Chf(3_300_000),
        Chf(2_900_000),
        Chf(3_100_000),
    ]


def test_zh_2_22__zh_5_12__winterthur_gets_about_425_000_francs_a_year():
    figure = figures.WINTERTHUR_KIP_2
    assert (figure.value, figure.unit, figure.precision) == (
        Chf(425_000),
        FigureUnit.PER_YEAR,
        Precision.ABOUT,
    )
    assert figure.during == kip.KIP_2.term


def test_zh_4_08__20_million_for_the_municipalities_in_2021():
    figure = figures.IAZH_POOL_2021
    assert (figure.value, figure.during) == (Chf(20_000_000), DateRange.of_years(2021))


def test_zh_4_22__17_and_17_9_per_cent():
    assert of("ASYLUM_SHARE_2018", "ASYLUM_SHARE_LATER") == [Fraction(17, 100), Fraction(179, 1000)]
    assert figures.ASYLUM_SHARE_LATER.source.certainty is kip.Certainty.DERIVED


def test_zh_4_23__quotas_of_the_municipalities():
    names = ("QUOTA_BEFORE_2019", "QUOTA_2019", "QUOTA_2022", "QUOTA_LATER")
    assert [share * 1000 for share in of(*names)] == [7, 6, 9, 16]
    assert figures.QUOTA_BEFORE_2019.during.day_after() == figures.QUOTA_2019.during.first == date(2019, 3, 1)


def test_zh_4_25__almost_17_000_persons():
    count = next(one for one in zurich.PUBLISHED_COUNTS if one.key == "persons_in_municipal_care_2020")
    assert (count.value, count.precision) == (17_000, Precision.JUST_UNDER)


def test_zh_4_26__zh_4_34__what_no_unit_fits_is_left_out():
    named = [what for what, _ in figures.LEFT_OUT]
    assert len(set(named)) == len(named)
    assert all(why for _, why in figures.LEFT_OUT)
    assert any("36 francs" in what for what in named)
    assert any("seven to ten years" in what for what in named)
    assert Chf(36) not in [figure.value for figure in ALL.values()]


def test_zh_4_34__what_the_city_pays_for_temporarily_admitted_persons():
    assert of("ZURICH_CITY_ADMITTED_2018_OWN", "ZURICH_CITY_ADMITTED_2018_LOST") == [
        Chf(5_800_000),
        Chf(2_700_000),
    ]


def test_zh_4_35__60_per_cent_and_two_thirds():
    assert figures.UNDER_26_2019.value == Fraction(3, 5)
    goal = kip.LAW.at(kip.parameters.GOAL_TRAINING_SHARE, date(2019, 5, 1))
    assert goal.value == Fraction(2, 3)


def test_zh_5_07__half_of_300_000_francs_is_from_the_kip():
    names = [f"ZURICH_CITY_INFORMATION_2015_{part}" for part in ("GROSS", "KIP", "NET")]
    gross, from_kip, net = of(*names)
    assert (gross, from_kip) == (Chf(300_000), Chf(150_000))
    assert from_kip + net == gross


def test_zh_5_08__896_000_and_989_000_are_1_885_000():
    names = [f"ZURICH_CITY_LANGUAGE_2015_{part}" for part in ("TOTAL", "CHILDCARE", "OTHER")]
    whole, childcare, other = of(*names)
    assert childcare + other == whole == Chf(1_885_000)


def test_zh_5_09__1_547_000_and_the_same_refunds_as_later():
    assert figures.ZURICH_CITY_LANGUAGE_2019_TOTAL.value == Chf(1_547_000)
    refunds = of("ZURICH_CITY_LANGUAGE_2019_REFUNDS", "ZURICH_CITY_LANGUAGE_2023_REFUNDS")
    assert refunds == [Chf(240_000)] * 2


def test_zh_5_10__zh_w_8__750_000_of_1_750_000_pass_50_and_55_per_cent():
    """W8: 42.86 and 57.14 per cent; the refund credit of 240 000 lies outside."""
    names = [f"ZURICH_CITY_LANGUAGE_2023_{part}" for part in ("GROSS", "KIP", "NET")]
    gross, from_kip, net = of(*names)
    assert from_kip + net == gross == Chf(1_750_000)
    assert round(from_kip / gross, 4) == Fraction(4286, 10_000)
    assert net / gross >= Fraction(55, 100) >= Fraction(50, 100)
    for kind in (CORE, NON_CORE):
        found = paid(zurich.ZURICH_CITY, kip.KIP_3, kind, from_kip, gross, 2024)
        assert found.value == from_kip
        assert found.figures["own_share"] == net
        assert found.binding is zurich.ContributionLimit.MUNICIPAL_CEILING
    learners = {one.key: one.value for one in zurich.PUBLISHED_COUNTS}
    assert (learners["zurich_city_courses_2023"], learners["zurich_city_learners_2023"]) == (160, 1_750)


def test_zh_5_11_amount__zh_5_13_amount__two_credits_for_projects():
    assert figures.ZURICH_CITY_INTEGRATION_CREDIT.value == Chf(200_000)
    assert figures.WINTERTHUR_PROJECTS.value == Chf(250_000)
    assert figures.WINTERTHUR_PROJECTS.precision is Precision.ABOUT


# --- worked examples and contradictions -----------------------------------------------------------


def test_zh_w_1__dietlikon():
    """W1: catalogue cost 46 500 a year, rate 50 per cent: canton at most 23 250, municipality 23 250."""
    cost, most = of("DIETLIKON_KIP_3_COST", "DIETLIKON_KIP_3_CONTRIBUTION")
    found = paid(zurich.DIETLIKON, kip.KIP_3, CORE, Chf(46_500), cost, 2024)
    assert (found.value, found.figures["own_share"]) == (most, most)
    assert figures.DIETLIKON_KIP_3_CONTRIBUTION.precision is Precision.AT_MOST


def test_zh_w_5__geroldswil():
    """W5: municipality 19 000, canton about 23 000, total about 42 000; 45.24 per cent."""
    own, canton, total = of("GEROLDSWIL_2014_OWN", "GEROLDSWIL_2014_CANTON", "GEROLDSWIL_2014_TOTAL")
    assert own + canton == total
    assert round(own / total, 4) == Fraction(4524, 10_000)
    found = paid(zurich.GEROLDSWIL, kip.KIP_1, None, canton, total, 2014)
    assert (found.value, found.figures["own_share"]) == (canton, own)


def test_zh_oq_1__parity_or_45_per_cent_is_a_question():
    question = zurich.questions.MUNICIPAL_SHARE_KIP_1
    assert [reading.name for reading in question.readings] == ["45 per cent", "equal shares"]
    found = paid(zurich.GEROLDSWIL, kip.KIP_1, None, Chf(42_000), Chf(42_000), 2014)
    assert question in dict(found.questions)


def test_zh_oq_2__zh_oq_18__the_rate_is_a_table_and_of_others_in_between_not_known():
    law = zurich.LAW
    core, other = zurich.parameters.RATE_CORE, zurich.parameters.RATE_NON_CORE
    assert [law.at(core, date(year, 1, 1)).value for year in (2014, 2018, 2022, 2024)] == [
        Fraction(55, 100),
        Fraction(1, 2),
        Fraction(1, 2),
        Fraction(1, 2),
    ]
    assert law.at(core, date(2018, 1, 1)).source.certainty is kip.Certainty.DERIVED
    assert law.at(other, date(2024, 1, 1)).value == Fraction(45, 100)
    assert law.at(other, date(2024, 1, 1)).source.certainty is kip.Certainty.COMMUNAL
    for year in (2018, 2022):
        with pytest.raises(kip.NotKnownError):
            law.at(other, date(year, 1, 1))


def test_zh_oq_3__schlieren_paid_26_per_cent():
    assert figures.SCHLIEREN_KIP_1_SHARE.value == Fraction(26, 100) < Fraction(45, 100)
    assert len(zurich.questions.RECOGNISED_SERVICES.readings) == 2


def test_zh_oq_4__no_class_is_called_by_size():
    assert {kind.label["de"] for kind in MunicipalityClass} == {"Kerngemeinde", "Nicht-Kerngemeinde"}


def test_zh_oq_5__two_ceilings_are_two_types():
    assert zurich.MunicipalCeiling({2024: Chf(5)}) != zurich.IazhCeiling({2024: Chf(5)})


def test_zh_oq_19__without_a_stated_ceiling_nothing_is_guessed():
    with pytest.raises(kip.NotKnownError, match="no formula"):
        paid(zurich.USTER, kip.KIP_3, CORE, None, Chf(1), 2024)
