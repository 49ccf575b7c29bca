"""Published figures as golden cases, each with its source."""

import functools
import re
from datetime import date

import pytest

import kipcore as kip
from kipcore import Chf, figures
from tests import goldens
from tests.findings import FINDINGS


def test_nat_kip2__kip_2_national():
    """SEM, provisional 2018-2021 (ORA-KIP2-NATIONAL): parity holds by far, the Confederation pays two thirds."""
    flat_rates, credit = figures.NATIONAL_KIP_2_FLAT_RATES.value, figures.NATIONAL_KIP_2_CREDIT.value
    found = kip.parity(federal=credit, together=figures.NATIONAL_KIP_2_OWN_FUNDS.value, during=kip.KIP_2.term)
    assert (found.value, found.figures["surplus"]) == (True, Chf(157_990_000))
    assert round((flat_rates + credit) / figures.NATIONAL_KIP_2_TOTAL.value, 4) * 10_000 == 6801


def test_nat_2022__2022_national():
    """SEM 2022 (NAT-2022)."""
    federal, own = figures.NATIONAL_2022_CREDIT, figures.NATIONAL_2022_OWN_FUNDS
    assert kip.parity(federal=federal.value, together=own.value, during=own.during).value is True


def test_nat_2015b__w2__2015_all_foreigners():
    """faktuell.ch 2017: cantons 54 m, Confederation 31 m (ORA-2015-SPLIT): a floor, not a match."""
    federal, own = figures.ALL_FOREIGNERS_2015_FEDERAL, figures.ALL_FOREIGNERS_2015_CANTONS
    found = kip.parity(federal=federal.value, together=own.value, during=own.during)
    assert (found.value, found.figures["surplus"]) == (True, Chf(23_000_000))


def test_key_05__par_08a__obwalden_kip_3_exactly_at_parity():
    """nau.ch: federal 211 043 a year, canton and municipalities the same (ORA-OW-KIP3)."""
    most, own = figures.OW_KIP_3_FEDERAL.value, figures.OW_KIP_3_OWN.value
    ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling=most)
    assert ow.ceiling_total == figures.OW_KIP_3_PERIOD.value
    for year in ow.years:
        found = kip.federal_contribution(ow, year=year, together=own)
        assert found.value == most
        assert found.bindings == (kip.Limit.CEILING, kip.Limit.PARITY)
        assert found.value + own == figures.OW_KIP_3_TOTAL.value


def test_zurich_kip_1():
    """integration.zh.ch: at most 6.5 m a year if canton and municipalities put in at least as much."""
    most = figures.ZH_KIP_1_MAXIMUM.value
    zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=most)
    assert zh.ceiling_total == Chf(26_000_000)
    assert kip.own_funds_needed(zh, year=2017).value == most
    found = kip.federal_contribution(zh, year=2015, canton=Chf(4_000_000), municipalities=Chf(1_800_000))
    assert (found.value, found.binding) == (Chf(5_800_000), kip.Limit.PARITY)
    assert found.figures["left_on_the_table"] == Chf(700_000)


def test_st_gallen_halves():
    """sg.ch: about 3.3 m a year, half Confederation, half canton (ORA-SG)."""
    whole = figures.SG_KIP_3_TOTAL
    half = whole.value.times(figures.SG_FEDERAL_SHARE.value, kip.HALF_UP_TO_FRANC)
    found = kip.largest_contribution(canton=half, municipalities=Chf(0), during=whole.during)
    assert found.value + half == whole.value


def test_valais_kip_2bis():
    """rhonefm.ch: canton and communes 3 m for two years, the Confederation the same amount."""
    own = figures.VS_KIP_2BIS_OWN
    federal = figures.VS_KIP_2BIS_TOTAL.value - own.value
    found = kip.parity(federal=federal, together=own.value, during=own.during)
    assert (found.value, found.figures["surplus"]) == (True, Chf(0))


def test_appenzell_ausserrhoden_kip_2_quarters():
    """appenzell24.ch: canton and the 20 communes 512 000 each for four years; the federal half is derived."""
    canton, municipalities = figures.AR_KIP_2_CANTON.value, figures.AR_KIP_2_MUNICIPALITIES.value
    found = kip.largest_contribution(canton=canton, municipalities=municipalities, during=kip.KIP_2.term)
    assert found.value == figures.AR_KIP_2_FEDERAL.value


def test_the_rise_of_the_flat_rate():
    """EFK: 6000 to 18 000 is about 132 m a year for 11 000 persons (W5)."""
    kip3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    decision = kip.StatusDecision(kip.Status.TEMPORARILY_ADMITTED_PERSON, date(2024, 1, 1))
    rise = kip.nominal_flat_rate(decision, agreement=kip3).value - Chf(6_000)
    assert rise * 11_000 == figures.FLAT_RATES_RISE.value


@functools.cache
def pages():
    return goldens.pages(FINDINGS)


@pytest.mark.parametrize("name", sorted(path.name for path in goldens.HOME.iterdir()))
def test_what_is_said_and_known_is_what_was_read(name):
    """Names, sources, questions and explanations as they were read over; see `tests/goldens.py`."""
    kept = (goldens.HOME / name).read_text("utf-8")
    assert pages()[name] == kept, "read the change, then run: python -m tests.goldens"


@functools.cache
def kept(pages):
    """What was read on some pages, by the name of the finding or of the call."""
    texts = [page.read_text("utf-8") for page in goldens.HOME.glob(pages)]
    parts = [part for text in texts for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]]
    return {part.partition("\n")[0]: f"## {part.strip()}" for part in parts}


BAD_INPUT = goldens.bad_input()


@pytest.mark.parametrize("name", BAD_INPUT)
def test_of_bad_input_it_is_said_what_was_read(name):
    assert goldens.errors({name: BAD_INPUT[name]}).strip() == kept("errors.txt")[name]


@pytest.mark.parametrize("name", FINDINGS)
def test_each_finding_has_the_figures_that_were_read(name):
    assert goldens.steps({name: FINDINGS[name]}).strip() == kept("*steps.txt")[name]


@pytest.mark.parametrize("name", FINDINGS)
def test_each_finding_is_explained_as_was_read(name):
    for language in kip.LANGUAGES:
        said = goldens.explanations(language, {name: FINDINGS[name]}).strip()
        assert said == kept(f"*explanations.{language}.txt")[name]


def test_no_golden_page_is_missing():
    assert sorted(pages()) == sorted(path.name for path in goldens.HOME.iterdir())
