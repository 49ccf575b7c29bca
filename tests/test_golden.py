"""Published figures as golden cases, each with its source."""

from datetime import date

import pytest

import kipcore as kip
from kipcore import Chf, DateRange
from tests import goldens
from tests.findings import FINDINGS


def millions(text):
    return Chf(f"{text}") * 1_000_000


def test_nat_kip2__kip_2_national():
    """SEM, provisional 2018-2021: 869.73 = IP 471.28 + IFK 120.23 + own funds 278.22 (ORA-KIP2-NATIONAL).

    rhf.admin.ch/sem/fr/home/integration-einbuergerung/integrationsfoerderung/monitoring/subventionen.html
    """
    flat_rates, credit, own = millions("471.28"), millions("120.23"), millions("278.22")
    assert flat_rates + credit + own == millions("869.73")
    found = kip.parity(federal=credit, together=own, during=kip.KIP_2.term)
    assert found.value is True
    assert found.figures["surplus"] == millions("157.99")
    assert round((flat_rates + credit) / millions("869.73"), 4) * 10_000 == 6801  # Bund about two thirds


def test_nat_2022__2022_national():
    """SEM 2022: 243.24 = IP 155.65 + IFK 31.35 + own funds 56.24 (NAT-2022, nkvf.admin.ch subventionen)."""
    assert millions("155.65") + millions("31.35") + millions("56.24") == millions("243.24")
    year = DateRange.of_years(2022)
    assert kip.parity(federal=millions("31.35"), together=millions("56.24"), during=year).value is True


def test_nat_2015b__w2__2015_all_foreigners():
    """faktuell.ch 2017: cantons 54 m, Confederation 31 m (ORA-2015-SPLIT): a floor, not a match."""
    found = kip.parity(federal=millions("31"), together=millions("54"), during=DateRange.of_years(2015))
    assert (found.value, found.figures["surplus"]) == (True, millions("23"))


def test_key_05__par_08a__obwalden_kip_3_exactly_at_parity():
    """nau.ch: federal 211 043 a year, canton and municipalities the same; before 138 000 (ORA-OW-KIP3)."""
    ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling=Chf(211_043))
    assert ow.ceiling.total == Chf(844_172)
    for year in ow.years:
        found = kip.federal_contribution(ow, year=year, together=Chf(211_043))
        assert found.value == Chf(211_043)
        assert found.bindings == (kip.Limit.CEILING, kip.Limit.PARITY)
        assert found.value + Chf(211_043) == Chf(422_086)


def test_zurich_kip_1():
    """integration.zh.ch: at most 6.5 m a year if canton and municipalities put in at least as much."""
    zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
    assert zh.ceiling.total == Chf(26_000_000)
    assert kip.own_funds_needed(zh, year=2017).value == Chf(6_500_000)
    found = kip.federal_contribution(zh, year=2015, canton=Chf(4_000_000), municipalities=Chf(1_800_000))
    assert (found.value, found.binding) == (Chf(5_800_000), kip.Limit.PARITY)
    assert found.figures["left_on_the_table"] == Chf(700_000)


def test_st_gallen_halves():
    """sg.ch: about 3.3 m a year, half Confederation, half canton (ORA-SG)."""
    half = millions("1.65")
    found = kip.largest_contribution(canton=half, municipalities=Chf(0), during=kip.KIP_3.term)
    assert found.value + half == millions("3.3")


def test_valais_kip_2bis():
    """rhonefm.ch: canton and communes 3 m for two years, the Confederation the same amount."""
    found = kip.parity(federal=millions("3"), together=millions("3"), during=kip.KIP_2BIS.term)
    assert (found.value, found.figures["surplus"]) == (True, Chf(0))


def test_appenzell_ausserrhoden_kip_2_quarters():
    """appenzell24.ch: canton 512 000 and the 20 communes 512 000 for four years; federal half derived."""
    funds = {"canton": Chf(512_000), "municipalities": Chf(512_000), "during": kip.KIP_2.term}
    assert kip.largest_contribution(**funds).value == Chf(1_024_000)


def test_the_rise_of_the_flat_rate():
    """EFK: 6000 to 18 000 is about 132 m a year for 11 000 persons (W5)."""
    kip3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    decision = kip.StatusDecision(kip.Status.TEMPORARILY_ADMITTED_PERSON, date(2024, 1, 1))
    rise = kip.nominal_flat_rate(decision, agreement=kip3).value - Chf(6_000)
    assert rise * 11_000 == millions("132")


@pytest.mark.parametrize("name", sorted(path.name for path in goldens.HOME.iterdir()))
def test_what_is_said_and_known_is_what_was_read(name):
    """Names, sources, questions and explanations as they were read over; see `tests/goldens.py`."""
    kept = (goldens.HOME / name).read_text("utf-8")
    assert goldens.pages(FINDINGS)[name] == kept, "read the change, then run: python -m tests.goldens"


def test_no_golden_page_is_missing():
    assert sorted(goldens.pages(FINDINGS)) == sorted(path.name for path in goldens.HOME.iterdir())
