"""Zurich: who does what, since when, and who says so."""

from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Certainty
from kipcore.cantons import zurich
from kipcore.cantons.zurich import CantonalBody, CantonalTask, OfficeService
from tests.strategies import any_day

ONE_DAY = timedelta(days=1)
tasks = st.sampled_from(list(CantonalTask))


def who(task, *day):
    return zurich.responsible_for(task, on=date(*day)).value


def counts():
    return {count.key: count for count in zurich.PUBLISHED_COUNTS}


def test_zh_5_01__the_office_is_attached_to_the_department_and_coordinates():
    """Handbook 13.1.05: 'der Direktion der Justiz und des Innern angegliedert'."""
    office = zurich.INTEGRATION_OFFICE
    assert (office.body, office.attached_to) == (
        CantonalBody.INTEGRATION_OFFICE,
        CantonalBody.JUSTICE_AND_HOME_AFFAIRS,
    )
    found = zurich.responsible_for(CantonalTask.COORDINATION, on=date(2023, 4, 19))
    assert found.value is office.body
    assert found.figures["attached_to"] is CantonalBody.JUSTICE_AND_HOME_AFFAIRS
    assert who(CantonalTask.FEDERAL_MONEY, 2014, 1, 1) is CantonalBody.JUSTICE_AND_HOME_AFFAIRS
    assert who(CantonalTask.MUNICIPAL_AGREEMENTS, 2024, 1, 1) is office.body
    assert who(CantonalTask.IMPLEMENTATION, 2014, 1, 1) is office.body


def test_zh_5_01__what_was_said_of_kip_1_is_inferred_for_the_years_after():
    for day, certainty in (
        (date(2017, 12, 31), Certainty.OFFICIAL),
        (date(2018, 1, 1), Certainty.DERIVED),
    ):
        found = zurich.responsible_for(CantonalTask.FEDERAL_MONEY, on=day)
        assert found.value is CantonalBody.JUSTICE_AND_HOME_AFFAIRS
        step = next(step for step in found.steps if step.key == "during")
        assert [source.certainty for source in step.sources] == [certainty]
        assert bool(step.steps) is (certainty is Certainty.DERIVED)


def test_zh_4_03__zh_4_29__the_office_manages_flat_rates_and_money_for_status_s():
    found = zurich.responsible_for(CantonalTask.FLAT_RATES, on=date(2024, 1, 1))
    assert found.value is CantonalBody.INTEGRATION_OFFICE
    urls = " ".join(str(source.url) for source in found.sources)
    assert "integrationsagenda-zuerich/faqs" in urls
    assert "egovpartner" in urls


def test_zh_5_01__only_the_office_is_said_to_be_attached():
    found = zurich.responsible_for(CantonalTask.FEDERAL_MONEY, on=date(2020, 1, 1))
    assert "attached_to" not in found.figures


def test_zh_5_02__eight_services_in_the_words_of_the_handbook():
    assert zurich.INTEGRATION_OFFICE.services == tuple(OfficeService)
    assert len(OfficeService) == 8
    words = [service.label["de"] for service in OfficeService]
    assert words[0].startswith("Koordination der Integrationsarbeit im Kanton")
    assert words[2] == "Unterstützung der Gemeinden bei der wirkungsvollen Umsetzung der Integrationsaufgaben"
    assert words[-1] == "Wissenstransfer zwischen Wissenschaft und Praxis zu Integrationsfragen"
    assert all(service.label.is_official("de") for service in OfficeService)


def test_zh_5_03__zh_1_02__former_name_and_legal_bases():
    office = zurich.INTEGRATION_OFFICE
    assert office.former_name["de"] == "kantonale Fachstelle für Integrationsfragen"
    assert (office.former_name_until_about, office.service_group) == (2020, 2241)
    constitution, ordinance = office.legal_bases
    assert (constitution.provision, constitution.dated) == ("114", kip.DateRange.of_years(2005))
    assert ordinance.dated == kip.DateRange(date(2006, 9, 20), date(2006, 9, 20))


def test_zh_5_04__2009_the_office_administers_federal_projects():
    assert who(CantonalTask.FEDERAL_PROJECTS, 2009, 7, 1) is CantonalBody.INTEGRATION_OFFICE
    told = counts()
    assert (told["cantonal_projects_2008"].value, told["city_projects_2008"].value) == (69, 8)
    for day in (date(2008, 12, 31), date(2010, 1, 1)):
        with pytest.raises(kip.NotKnownError):
            zurich.responsible_for(CantonalTask.FEDERAL_PROJECTS, on=day)


def test_zh_5_05__zh_1_07__the_field_of_the_flat_rates_changed_hands_on_1_january_2014():
    """Seed: 'Im Januar 2014 hat die Fachstelle ... diesen Bereich vom kantonalen Sozialamt übernommen.'"""
    assert who(CantonalTask.FLAT_RATES, 2013, 12, 31) is CantonalBody.SOCIAL_WELFARE_OFFICE
    assert who(CantonalTask.FLAT_RATES, 2014, 1, 1) is CantonalBody.INTEGRATION_OFFICE
    assert who(CantonalTask.FLAT_RATES, 2008, 1, 1) is CantonalBody.SOCIAL_WELFARE_OFFICE
    with pytest.raises(kip.NotKnownError, match=r"2008-01-01\.\.2013-12-31, 2014-01-01\.\."):
        zurich.responsible_for(CantonalTask.FLAT_RATES, on=date(2007, 12, 31))
    first = zurich.responsible_for(CantonalTask.FLAT_RATES, on=date(2013, 1, 1))
    assert first.sources[0].certainty is kip.Certainty.DERIVED
    assert first.figures["after"] is CantonalBody.INTEGRATION_OFFICE
    assert "Diese Zeit, oder ihr Anfang, ist hergeleitet" in first.explain("de")
    then = zurich.responsible_for(CantonalTask.FLAT_RATES, on=date(2024, 1, 1))
    assert then.figures["before"] is CantonalBody.SOCIAL_WELFARE_OFFICE
    assert "after" not in then.figures
    assert "hergeleitet, nicht" not in then.explain("de")


def test_zh_5_06__programme_without_additional_posts():
    assert [(vote.yes, vote.no) for vote in zurich.COUNCIL_VOTES] == [(115, 52), (116, 52)]
    assert all(vote.carried for vote in zurich.COUNCIL_VOTES)
    assert not attrs.evolve(zurich.COUNCIL_VOTES[0], yes=52).carried


def test_zh_5_14__zh_5_15__the_offices_of_three_cities():
    zurich_city, winterthur, uster = zurich.CITY_OFFICES
    assert [office.municipality.bfs_number for office in zurich.CITY_OFFICES] == [261, 230, 198]
    assert winterthur.name == "Fachstelle für Integrationsförderung der Stadt Winterthur"
    assert zurich_city.url.endswith("/stadtentwicklung/integrationsfoerderung.html")
    assert uster.url is None
    assert str(uster.concept_of) == "2002-02-01..2002-02-28"
    assert counts()["uster_arrivals_2024"].value == 560


def test_zh_5_16__zh_5_17__zh_5_18__who_takes_part_on_record():
    dietikon, kloten, fehraltorf = zurich.PARTICIPATIONS
    assert dietikon.municipality == zurich.DIETIKON != zurich.DIETLIKON
    assert (str(dietikon.concluded), dietikon.delegate_since) == ("2013-06-01..2013-06-30", 2011)
    assert (kloten.municipality, kloten.periods) == (zurich.KLOTEN, (kip.KIP_1, kip.KIP_2))
    assert (fehraltorf.municipality, fehraltorf.periods) == (zurich.FEHRALTORF, (kip.KIP_3,))
    assert counts()["dietikon_district_participants_2013"].value == 4


def test_zh_5_19__the_guide_is_open_to_others_too():
    assert zurich.FIRST_INFORMATION_GUIDE.open_to_non_participants


def test_zh_1_17__the_government_adopts_sem_examines():
    assert who(CantonalTask.ADOPTION, 2023, 4, 19) is CantonalBody.GOVERNMENT_COUNCIL
    assert who(CantonalTask.EXAMINATION, 2023, 4, 20) is kip.FederalBody.SEM


def test_zh_1_01__zh_1_12__who_steers_is_known_for_2011_and_for_kip_2bis():
    assert who(CantonalTask.STEERING, 2011, 9, 14) is CantonalBody.STEERING_GROUP
    assert who(CantonalTask.STEERING, 2023, 12, 31) is CantonalBody.STEERING_BODY
    for day in (date(2011, 9, 13), date(2012, 1, 1), date(2021, 12, 31), date(2024, 1, 1)):
        with pytest.raises(kip.NotKnownError):
            zurich.responsible_for(CantonalTask.STEERING, on=day)


def found_or_none(task, day):
    try:
        return zurich.responsible_for(task, on=day).value
    except kip.NotKnownError:
        return None


@given(tasks, any_day)
def test_zh_5_05__one_body_at_most_and_the_one_on_record(task, day):
    there = [r for r in zurich.RESPONSIBILITIES if r.task is task and day in r.during]
    assert len(there) <= 1
    assert found_or_none(task, day) is (there[0].who if there else None)


@given(tasks, any_day.filter(lambda day: day < date.max))
def test_zh_5_05__the_answer_changes_only_where_a_stretch_begins_or_ends(task, day):
    stretches = [r.during for r in zurich.RESPONSIBILITIES if r.task is task]
    edges = {s.first for s in stretches} | {s.day_after() for s in stretches}
    if day + ONE_DAY not in edges:
        assert found_or_none(task, day) is found_or_none(task, day + ONE_DAY)


STRETCHES = [
    ("adoption", "government council", "2017-06-01.."),
    ("examination", "SEM", "2019-01-01.."),
    ("steering", "steering group", "2011-09-14..2011-12-31"),
    ("steering", "steering body", "2022-01-01..2023-12-31"),
    ("implementation", "integration office", "2014-01-01.."),
    ("coordination", "integration office", "2023-04-19.."),
    ("federal money", "justice and home affairs", "2014-01-01..2017-12-31"),
    ("federal money", "justice and home affairs", "2018-01-01.."),
    ("flat rates", "social welfare office", "2008-01-01..2013-12-31"),
    ("flat rates", "integration office", "2014-01-01.."),
    ("municipal agreements", "integration office", "2014-01-01.."),
    ("federal projects", "integration office", "2009-01-01..2009-12-31"),
]


def test_zh_5_05__since_when_the_sources_say_it():
    """Where a page is undated, the earliest day that it names; never a day before the first source."""
    assert [(r.task.value, r.who.value, str(r.during)) for r in zurich.RESPONSIBILITIES] == STRETCHES
    for responsible in zurich.RESPONSIBILITIES:
        eve = responsible.during.day_before()
        assert found_or_none(responsible.task, responsible.during.first) is responsible.who
        went_on = (responsible.task, responsible.who) == (
            CantonalTask.FEDERAL_MONEY,
            CantonalBody.JUSTICE_AND_HOME_AFFAIRS,
        ) and responsible.during.first == kip.KIP_2.first
        assert (found_or_none(responsible.task, eve) is responsible.who) is went_on


def test_every_task_has_somebody_and_the_stretches_stand_in_order():
    assert {r.task for r in zurich.RESPONSIBILITIES} == set(CantonalTask)
    for task in CantonalTask:
        stretches = [r.during for r in zurich.RESPONSIBILITIES if r.task is task]
        assert stretches == sorted(stretches)


MUNICIPALITIES = {
    "DIETIKON": 243,
    "DIETLIKON": 54,
    "EMBRACH": 56,
    "FEHRALTORF": 172,
    "GEROLDSWIL": 244,
    "KLOTEN": 62,
    "MAUR": 195,
    "MEILEN": 156,
    "SCHLIEREN": 247,
    "STALLIKON": 13,
    "THALWIL": 141,
    "URDORF": 250,
    "USTER": 198,
    "WANGEN_BRUETTISELLEN": 200,
    "WINTERTHUR": 230,
    "ZURICH_CITY": 261,
}


def test_the_numbers_of_the_municipalities():
    """Looked up one by one in lists and articles that print the BFS number."""
    from kipcore.cantons.zurich.law.data import municipalities

    assert {name: getattr(zurich, name).bfs_number for name in municipalities.__all__} == MUNICIPALITIES
    assert all(getattr(zurich, name).canton is kip.Canton.ZH for name in MUNICIPALITIES)


AARAU = kip.Municipality(4001, "Aarau", kip.Canton.AG)
OFFICE, VOTE, UNTIL_2020 = zurich.INTEGRATION_OFFICE, zurich.COUNCIL_VOTES[0], "former_name_until_about"
BAD = [
    (OFFICE.legal_bases[0], {"title": "KV"}, kip.WrongTypeError),
    (OFFICE.legal_bases[0], {"provision": 114}, kip.WrongTypeError),
    (OFFICE.legal_bases[0], {"dated": 2005}, kip.WrongTypeError),
    (OFFICE.legal_bases[0], {"source": "x"}, kip.WrongTypeError),
    (OFFICE, {"body": "x"}, kip.WrongTypeError),
    (OFFICE, {"attached_to": "JI"}, kip.WrongTypeError),
    (OFFICE, {"services": [OfficeService.ADVICE]}, kip.WrongTypeError),
    (OFFICE, {"services": ("advice",)}, kip.WrongTypeError),
    (OFFICE, {"services": (OfficeService.ADVICE,) * 2}, kip.InvalidValueError),
    (OFFICE, {"former_name": "x"}, kip.WrongTypeError),
    (OFFICE, {"former_name": None}, kip.InvalidValueError),
    (OFFICE, {UNTIL_2020: None}, kip.InvalidValueError),
    (OFFICE, {UNTIL_2020: True}, kip.WrongTypeError),
    (OFFICE, {"service_group": 0}, kip.InvalidValueError),
    (OFFICE, {"legal_bases": []}, kip.WrongTypeError),
    (OFFICE, {"legal_bases": ("x",)}, kip.WrongTypeError),
    (OFFICE, {"sources": ()}, kip.InvalidValueError),
    (OFFICE, {"sources": []}, kip.WrongTypeError),
    (zurich.RESPONSIBILITIES[0], {"who": "Regierungsrat"}, kip.WrongTypeError),
    (zurich.RESPONSIBILITIES[0], {"task": "adoption"}, kip.WrongTypeError),
    (zurich.RESPONSIBILITIES[0], {"during": 2014}, kip.WrongTypeError),
    (zurich.RESPONSIBILITIES[0], {"during": kip.DateRange(None, None)}, kip.InvalidValueError),
    (zurich.RESPONSIBILITIES[0], {"sources": ("x",)}, kip.WrongTypeError),
    (zurich.CITY_OFFICES[2], {"name": ""}, kip.InvalidValueError),
    (zurich.CITY_OFFICES[2], {"municipality": "Uster"}, kip.WrongTypeError),
    (zurich.CITY_OFFICES[2], {"municipality": AARAU}, kip.InvalidValueError),
    (zurich.CITY_OFFICES[0], {"url": 5}, kip.WrongTypeError),
    (zurich.CITY_OFFICES[2], {"concept_of": 2002}, kip.WrongTypeError),
    (zurich.CITY_OFFICES[2], {"sources": ()}, kip.InvalidValueError),
    (VOTE, {"what": "x"}, kip.WrongTypeError),
    (VOTE, {"yes": 181}, kip.InvalidValueError),
    (VOTE, {"no": -1}, kip.InvalidValueError),
    (VOTE, {"no": True}, kip.WrongTypeError),
    (VOTE, {"source": "x"}, kip.WrongTypeError),
    (zurich.PARTICIPATIONS[0], {"municipality": AARAU}, kip.InvalidValueError),
    (zurich.PARTICIPATIONS[0], {"periods": ()}, kip.InvalidValueError),
    (zurich.PARTICIPATIONS[0], {"periods": (kip.KIP_1,) * 2}, kip.InvalidValueError),
    (zurich.PARTICIPATIONS[0], {"periods": [kip.KIP_1]}, kip.WrongTypeError),
    (zurich.PARTICIPATIONS[0], {"concluded": date(2013, 6, 1)}, kip.WrongTypeError),
    (zurich.PARTICIPATIONS[0], {"delegate_since": "2011"}, kip.WrongTypeError),
    (zurich.PARTICIPATIONS[0], {"sources": ()}, kip.InvalidValueError),
    (zurich.FIRST_INFORMATION_GUIDE, {"name": "x"}, kip.WrongTypeError),
    (zurich.FIRST_INFORMATION_GUIDE, {"open_to_non_participants": 1}, kip.WrongTypeError),
    (zurich.FIRST_INFORMATION_GUIDE, {"source": None}, kip.WrongTypeError),
]


@pytest.mark.parametrize(("value", "changes", "error"), BAD)
def test_bad_records(value, changes, error):
    with pytest.raises(error) as caught:
        attrs.evolve(value, **changes)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: zurich.responsible_for("flat rates", on=date(2014, 1, 1)), kip.WrongTypeError),
        (lambda: zurich.responsible_for(CantonalTask.ADOPTION, on=datetime(2024, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
        (lambda: zurich.responsible_for(CantonalTask.ADOPTION, on="2024-01-01"), kip.WrongTypeError),
        (
            lambda: zurich.responsible_for(CantonalTask.ADOPTION, on=date(2024, 1, 1), law=5),
            kip.WrongTypeError,
        ),
        (lambda: CantonalBody("Regierungsrat"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()
