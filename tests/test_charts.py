"""Pictures: what they show is what the findings say, and every label can be read.

`faults` looks at a finished picture with the renderer that prints it: no text leaves the sheet, no two texts
touch, none stands on a dark shape or under a dark line. It is run on every picture in four languages, and on extreme cases.
"""

import importlib
import pickle
import re
import subprocess
import sys
from datetime import date
from fractions import Fraction
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import attrs
import matplotlib as mpl
import pytest
from hypothesis import given, settings, strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import rgb_to_hsv, to_rgb
from matplotlib.text import Text as Words

import kipcore as kip
from kipcore import Chf, charts, parameters, questions
from kipcore.cantons import zurich
from kipcore.charts.francs import scale_of, written
from kipcore.charts.paper import INK, Paper, style
from kipcore.charts.variation import breaks, points, vary
from tests.findings import FINDINGS

A, S, D, F = kip.AreaOfAction, kip.Status, kip.StatusDecision, kip.FundingSource
MOST = Chf(10**12)
in_every_language = pytest.mark.parametrize("language", kip.LANGUAGES)


def agreement(canton="ZH", period=kip.KIP_3, **facts):
    return kip.ProgrammeAgreement(canton=kip.Canton(canton), period=period, **facts)


ZH_1 = agreement(period=kip.KIP_1, ceiling=Chf(6_500_000))
ZH_3 = agreement()
CONTRIBUTION = kip.federal_contribution(ZH_1, year=2015, canton=Chf(4_000_000), municipalities=Chf(1_800_000))
DIETLIKON = zurich.MunicipalServiceAgreement(
    municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH),
    period=kip.KIP_3,
    municipality_class=zurich.MunicipalityClass.CORE,
    ceiling=Chf(25_000),
)
MUNICIPAL = zurich.municipal_contribution(DIETLIKON, year=2024, cost=Chf(46_500))
REFUGEE = kip.Person(
    [
        D(S.PROTECTED_PERSON, date(2022, 4, 1)),
        D(S.REFUGEE_WITH_ASYLUM, date(2024, 9, 2), applied_on=date(2023, 1, 9)),
    ],
    assigned_on=date(2022, 4, 20),
)
FLAT_RATE = kip.integration_flat_rate(REFUGEE, agreement=ZH_3, programme_s=Chf(7_250))
OLENA = kip.Person(
    [
        D(S.PROTECTED_PERSON, date(2022, 4, 1)),
        D(S.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 4, 1)),
    ]
)
ADMITTED = kip.Person(
    [
        D(S.TEMPORARILY_ADMITTED_PERSON, date(2024, 3, 1), date(2023, 5, 5)),
        D(S.REFUGEE_WITH_ASYLUM, date(2025, 3, 1), applied_on=date(2023, 5, 5)),
    ]
)
EACH = kip.LAW.with_reading(questions.ONE_OFF, "once per decision")
TWICE = kip.integration_flat_rate(ADMITTED, agreement=ZH_3, law=EACH)
CELLS = {
    A.INFORMATION_NEEDS_AND_COUNSELLING: (900, 300, 500, 200),
    A.LANGUAGE: (4200, 1500, 900, 1100),
    A.TRAINING_AND_EMPLOYABILITY: (3800, 300, 200, 0),
    A.EARLY_CHILDHOOD: (600, 500, 300, 400),
    A.LIVING_TOGETHER_AND_PARTICIPATION: (0, 400, 300, 350),
    A.DIVERSITY_AND_NON_DISCRIMINATION: (0, 200, 250, 50),
    A.INTERPRETING: (150, 100, 120, 30),
}
SOURCES = (F.FLAT_RATE, F.CREDIT, F.CANTON, F.MUNICIPALITIES)


def plan_of(cells, made=ZH_3, year=2024, **facts):
    amounts = {
        (source, area, year): amount
        for area, row in cells.items()
        for source, amount in zip(SOURCES, row, strict=True)
    }
    return kip.FundingPlan(made, amounts, complete=True, **facts)


PLAN = plan_of({area: [Chf(1000 * number) for number in row] for area, row in CELLS.items()})
PASSED_ON = {A.LANGUAGE: Chf(1_200_000), A.LIVING_TOGETHER_AND_PARTICIPATION: Chf(350_000)}
TOGETHER = kip.FundingPlan(
    agreement("OW", kip.KIP_1),
    {(F.CREDIT, A.LANGUAGE_AND_LEARNING, 2014): Chf("200000.05")},
    own_together={(A.LANGUAGE_AND_LEARNING, 2014): Chf(211_043)},
    complete=True,
)
NOBODY = plan_of({A.LANGUAGE: [Chf(0)] * 4})
HUGE = plan_of({A.LANGUAGE: [Chf(2 * 10**11)] * 4, A.INTERPRETING: [Chf("0.01")] * 4})
ONE_AREA = plan_of({A.INTERPRETING: [Chf(5), Chf(0), Chf(0), Chf(0)]})
MANY = kip.Person(
    [
        D(S.ASYLUM_SEEKER_ACCELERATED, date(2021, 3, 1), applied_on=date(2021, 3, 1)),
        D(S.ASYLUM_SEEKER_EXTENDED, date(2021, 3, 2), applied_on=date(2021, 3, 1)),
        D(S.TEMPORARILY_ADMITTED_PERSON, date(2021, 3, 3), date(2021, 2, 28)),
        D(S.TEMPORARILY_ADMITTED_REFUGEE, date(2023, 5, 5), applied_on=date(2021, 3, 1)),
        D(S.REFUGEE_WITH_ASYLUM, date(2024, 9, 2), applied_on=date(2021, 3, 1)),
        D(S.REFUGEE_WITH_EXPULSION, date(2025, 9, 3), applied_on=date(2021, 3, 1)),
        D(S.SWISS, date(2045, 1, 1)),
    ],
    assigned_on=date(2021, 4, 1),
)
WAITING = kip.Person(
    [D(S.ASYLUM_SEEKER_EXTENDED, date(2024, 3, 1), applied_on=date(2024, 2, 1))], assigned_on=date(2024, 4, 1)
)
SWISS = kip.Person([D(S.SWISS, date(2020, 1, 1))])
BELOW_ZERO = kip.integration_flat_rate(
    REFUGEE,
    agreement=ZH_3,
    programme_s=Chf(30_000),
    law=kip.LAW.with_reading(questions.REDUCTION_FLOOR, "below zero"),
)


def own(ceiling, together, cost=None):
    made = agreement(period=kip.KIP_1, ceiling=ceiling)
    return kip.federal_contribution(made, year=2015, together=together, cost=cost)


RECOGNISED = kip.Text("Anerkanntes", "Prestations", "Prestazioni", "Recognised")

# One picture of each kind as it is meant, and then what might break it.
ORDINARY = {
    "money flow": lambda language: charts.money_flow(PLAN, year=2024, language=language),
    "contribution curve": lambda language: charts.contribution_curve(CONTRIBUTION, language=language),
    "status path": lambda language: charts.status_path(REFUGEE, flat_rate=FLAT_RATE, language=language),
    "waterfall": lambda language: charts.waterfall(FLAT_RATE, language=language),
    "duty calendar": lambda language: charts.duty_calendar(kip.deadlines(ZH_3), language=language),
}
CASES = {
    **ORDINARY,
    "flow, passed on": lambda language: charts.money_flow(PLAN, passed_on=PASSED_ON, language=language),
    "flow, together": lambda language: charts.money_flow(TOGETHER, language=language),
    "flow, nothing": lambda language: charts.money_flow(NOBODY, language=language),
    "flow, huge": lambda language: charts.money_flow(HUGE, language=language),
    "flow, one area": lambda language: charts.money_flow(ONE_AREA, language=language),
    "curve, municipal": lambda language: charts.contribution_curve(MUNICIPAL, language=language),
    "curve, cost": lambda language: charts.contribution_curve(
        own(Chf(6_500_000), Chf(100), Chf(6_100_000)), language=language
    ),
    "curve, cost varies": lambda language: charts.contribution_curve(
        own(Chf(6_500_000), Chf(100)), "cost", language=language
    ),
    "curve, nothing": lambda language: charts.contribution_curve(own(Chf(0), Chf(0)), language=language),
    "curve, a Rappen": lambda language: charts.contribution_curve(
        own(Chf("0.01"), Chf("0.01"), Chf("0.01")), language=language
    ),
    "curve, huge": lambda language: charts.contribution_curve(own(MOST, MOST, MOST), language=language),
    "curve, at the break": lambda language: charts.contribution_curve(
        own(Chf(6_500_000), Chf(6_500_000)), language=language
    ),
    "curve, far beyond": lambda language: charts.contribution_curve(own(Chf(5), MOST), language=language),
    "curve, short": lambda language: charts.contribution_curve(
        CONTRIBUTION, upto=Chf(1_000), language=language
    ),
    "curve, no own funds yet": lambda language: charts.contribution_curve(
        FINDINGS["needed"], language=language
    ),
    "curve, a limit from above": lambda language: charts.contribution_curve(
        FINDINGS["zh share of nothing, services enough"], "recognised", label=RECOGNISED, language=language
    ),
    "path, protection": lambda language: charts.status_path(OLENA, language=language),
    "path, waiting": lambda language: charts.status_path(WAITING, language=language),
    "path, many": lambda language: charts.status_path(MANY, language=language),
    "path, cut": lambda language: charts.status_path(MANY, until=date(2023, 6, 1), language=language),
    "path, Swiss": lambda language: charts.status_path(SWISS, language=language),
    "path, until 9999": lambda language: charts.status_path(SWISS, until=date.max, language=language),
    "path, two flat rates": lambda language: charts.status_path(
        ADMITTED, flat_rate=TWICE, law=EACH, language=language
    ),
    "waterfall, limits": lambda language: charts.waterfall(CONTRIBUTION, language=language),
    "waterfall, municipal": lambda language: charts.waterfall(MUNICIPAL, language=language),
    "waterfall, below zero": lambda language: charts.waterfall(BELOW_ZERO, language=language),
    "waterfall, huge": lambda language: charts.waterfall(own(MOST, MOST, MOST), language=language),
    "waterfall, nothing": lambda language: charts.waterfall(own(Chf(0), Chf(0)), language=language),
    "duties of KIP 2": lambda language: charts.duty_calendar(
        kip.deadlines(agreement("GR", kip.KIP_2)), language=language
    ),
    "duties of a long term": lambda language: charts.duty_calendar(
        kip.deadlines(agreement("GR", kip.KIP_3, term=kip.DateRange.of_years(2024, 2090))), language=language
    ),
}


def dark(patch):
    """Whether black words on a shape could not be read."""
    if patch.get_alpha() is not None or not patch.get_fill():
        return False
    return (
        rgb_to_hsv(to_rgb(patch.get_facecolor()))[2] < 0.8
        or rgb_to_hsv(to_rgb(patch.get_facecolor()))[1] > 0.3
    )


def faults(chart):
    """Return what cannot be read: texts off the sheet, on each other, on a dark shape."""
    found = []
    with style():
        canvas = FigureCanvasAgg(chart.figure)
        chart.figure.set_dpi(144)
        canvas.draw()
        renderer = canvas.get_renderer()
        sheet = chart.figure.bbox
        texts = [text for text in chart.figure.findobj(Words) if text.get_text()]
        boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in texts]
        lines = [
            line.get_window_extent(renderer) for line in chart.figure.axes[0].lines if line.get_color() == INK
        ]
        shapes = [patch.get_window_extent(renderer) for patch in chart.figure.axes[0].patches if dark(patch)]
    for said, box in boxes:
        if box.x0 < sheet.x0 + 6 or box.x1 > sheet.x1 - 6 or box.y0 < sheet.y0 + 2 or box.y1 > sheet.y1 - 6:
            found.append(f"off the sheet: {said}")
        for shape in shapes:
            if box.padded(-1).overlaps(shape) and shape.width > 0 and shape.height > 0:
                found.append(f"on a dark shape: {said}")
        for line in lines:
            if box.padded(-1).overlaps(line):
                found.append(f"crossed by a line: {said}")
    for (said, box), (other, place) in combinations(boxes, 2):
        if box.padded(-0.5).overlaps(place.padded(-0.5)):
            found.append(f"on each other: {said} / {other}")
    assert boxes
    return found


def parsed(svg):
    return ET.fromstring(svg)  # noqa: S314 - it is our own


def words(chart):
    """Return all that stands in the SVG, in one line, with plain spaces."""
    tree = parsed(chart.svg())
    parts = [text for node in tree.iter("{http://www.w3.org/2000/svg}text") for text in node.itertext()]
    return re.sub(r"\s+", " ", " ".join(parts))


@in_every_language
@pytest.mark.parametrize("name", CASES)
def test_every_label_can_be_read(name, language):
    assert faults(CASES[name](language)) == []


@in_every_language
@pytest.mark.parametrize("name", ORDINARY)
def test_pictures_come_as_svg_png_and_pdf(name, language, tmp_path):
    chart = ORDINARY[name](language)
    root = parsed(chart.svg())
    assert root.tag.endswith("svg")
    assert root.get("role") == "img"
    assert root.get("lang") == language
    assert root.get("aria-label") == f"{chart.title} {chart.description}"
    assert chart.png().startswith(b"\x89PNG\r\n\x1a\n")
    for ending, start in ((".svg", b"<?xml"), (".PNG", b"\x89PNG"), (".pdf", b"%PDF")):
        path = tmp_path / f"chart{ending}"
        chart.save(path)
        chart.save(str(path))
        assert path.read_bytes().startswith(start)
    html = chart._repr_html_()
    assert html.startswith('<svg style="max-width: 100%; height: auto" role="img"')
    assert parsed(html).tag.endswith("svg")
    assert repr(chart) == f"<Chart {language}: {chart.title}>"
    assert chart.language == language


@pytest.mark.parametrize("name", CASES)
def test_the_same_values_give_the_same_bytes(name):
    one, other = CASES[name]("it"), CASES[name]("it")
    assert one.svg() == other.svg()
    assert one.description == other.description


@pytest.mark.parametrize("name", ORDINARY)
def test_every_format_has_the_same_bytes_again(name, tmp_path):
    one, other = ORDINARY[name]("fr"), ORDINARY[name]("fr")
    assert one.svg() == one.svg()
    assert one.png() == other.png()
    for number, chart in enumerate((one, other)):
        chart.save(tmp_path / f"{number}.pdf")
    assert (tmp_path / "0.pdf").read_bytes() == (tmp_path / "1.pdf").read_bytes()
    assert pickle.loads(pickle.dumps(one)).svg() == one.svg()


def test_settings_of_the_user_are_neither_read_nor_changed():
    plain = ORDINARY["waterfall"]("fr").svg()
    theirs = {
        "svg.fonttype": "path",
        "font.family": "serif",
        "savefig.bbox": "tight",
        "path.sketch": (1, 2, 3),
    }
    with mpl.rc_context(theirs):
        before = dict(mpl.rcParams)
        assert ORDINARY["waterfall"]("fr").svg() == plain
        assert dict(mpl.rcParams) == before
    assert "DejaVu Sans" in plain


def test_no_picture_uses_the_global_state_of_pyplot():
    code = "import sys, kipcore as kip; kip.charts; print('matplotlib.pyplot' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_what_is_missing_is_named_when_the_room_is_entered(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match=r"kipcore\[charts\]"):
        importlib.reload(charts)


def test_without_matplotlib_the_error_says_what_to_install():
    code = (
        "import sys, importlib.util as u\n"
        "find = u.find_spec\n"
        "u.find_spec = lambda name, package=None: None if name == 'matplotlib' else find(name, package)\n"
        "import kipcore as kip\n"
        "try:\n    kip.charts\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert 'pip install "kipcore[charts]"' in done.stdout


# What the pictures say ------------------------------------------------------------------------------


@in_every_language
def test_a_flow_says_each_source_and_area_with_its_amount(language):
    chart = charts.money_flow(PLAN, year=2024, passed_on=PASSED_ON, language=language)
    said = words(chart)
    for source, amount in PLAN.by_source(year=2024).items():
        assert f"{amount:n}".removesuffix(".00") in said
        assert f"{source.label[language]} {amount}" in chart.description
    for area, amount in PLAN.by_area(year=2024).items():
        label = kip.KIP_3.area(area).label[language]
        assert f"{label} {f'{amount:n}'.removesuffix('.00')}" in said
        assert f"{label} {amount}" in chart.description
    assert str(PLAN.total(year=2024)) in chart.description
    assert "CHF 1'550'000.00" in chart.description  # passed on
    assert "15'520'000" in said  # through the canton
    assert "3'680'000" in said  # through the municipalities: 2'130'000 of their own


def test_a_flow_of_own_funds_together_knows_no_municipalities():
    said = words(charts.money_flow(TOGETHER))
    assert "Kanton und Gemeinden 411'043.05" in said
    assert "Eigene Mittel von Kanton und Gemeinden 211'043.00" in said
    assert words(charts.money_flow(TOGETHER, year=2015)).count("0") > 0


def test_a_flow_of_one_year_shows_that_year():
    assert "2024" in charts.money_flow(PLAN, year=2024).description
    assert "CHF 0.00" in charts.money_flow(PLAN, year=2025).description


def bands(chart):
    """Begin, end, their heights on the paper, and the width of all bands of a flow, in points."""
    found = []
    for patch in chart.figure.axes[0].patches:
        if patch.get_alpha() is not None:
            (x, top), end = patch.get_path().vertices[[0, 4]]
            found.append((round(x, 3), round(end[0], 3), top, end[1], patch.get_path().vertices[-2][1] - top))
    return found


def stacked(parts):
    """Whether bands lie on each other without a gap."""
    return all(
        top + width == pytest.approx(below, abs=1e-6) for (top, width), (below, _) in pairwise(sorted(parts))
    )


@settings(max_examples=20)
@given(
    rows=st.lists(st.tuples(*[st.integers(0, 10**9)] * 4), min_size=7, max_size=7).filter(
        lambda rows: any(sum(row) for row in rows)
    ),
    part=st.fractions(0, 1),
)
def test_what_flows_in_flows_out(rows, part):
    amounts = dict(zip(CELLS, rows, strict=True))
    plan = plan_of({area: [Chf.from_rappen(n) for n in row] for area, row in amounts.items()})
    passed = {area: Chf.from_rappen(int(part * sum(row[:3]))) for area, row in amounts.items()}
    drawn = bands(charts.money_flow(plan, passed_on=passed))
    total = plan.total()
    left, into_areas = min(x for x, *_ in drawn), max(end for _, end, *_ in drawn)

    def high(rappen):
        return pytest.approx(200 * rappen / total.rappen, abs=1e-6)

    assert sum(width for x, *_, width in drawn if x == left) == high(total.rappen)
    assert sum(width for _, end, *_, width in drawn if end == into_areas) == high(total.rappen)
    handed = sum(amount.rappen for amount in passed.values())
    assert sum(width for x, end, *_, width in drawn if x != left and end != into_areas) == high(handed)
    for node in {x for x, *_ in drawn} - {left}:
        assert stacked([(top, width) for x, _, top, _, width in drawn if x == node])
    for node in {end for _, end, *_ in drawn} - {into_areas}:
        assert stacked([(top, width) for _, end, _, top, width in drawn if end == node and width > 0])


def test_bands_that_do_not_add_up_are_refused():
    from kipcore.charts.money_flow import _Flow

    flow = _Flow([("a", Chf(5), "red", False)], [(A.LANGUAGE, Chf(3), Chf(2))], Chf(0), "b")
    flow.check(Chf(5))
    for total in (Chf(4), Chf(6)):
        with pytest.raises(kip.InvalidValueError, match="report this"):
            flow.check(total)
    with pytest.raises(kip.InvalidValueError, match="report this"):
        flow._replace(areas=[(A.LANGUAGE, Chf(3), Chf("2.01"))]).check(Chf(5))


@in_every_language
def test_a_curve_names_its_breaks_limits_and_point(language):
    chart = charts.contribution_curve(CONTRIBUTION, language=language)
    said = words(chart)
    for part in ("6'500'000", "5'800'000", kip.Limit.CEILING.label[language]):
        assert part.lower() in said.lower()
    assert "CHF 6'500'000.00" in chart.description
    assert kip.Limit.PARITY.label[language] in chart.description
    assert CONTRIBUTION.steps[0].say(language) in chart.description


@pytest.mark.parametrize(
    ("finding", "fact", "expected"),
    [
        (CONTRIBUTION, None, {650_000_000: kip.Limit.CEILING}),
        (CONTRIBUTION, "municipalities", {250_000_000: kip.Limit.CEILING}),
        (own(Chf(6_500_000), Chf(1), Chf(6_100_000)), None, {610_000_000: kip.Limit.COST}),
        (own(Chf(6_500_000), Chf(1), Chf(6_500_000)), None, {650_000_000: kip.Limit.CEILING}),
        (own(Chf(6_500_000), Chf(100)), "cost", {10_000: kip.Limit.PARITY}),
        (MUNICIPAL, None, {5_000_000: zurich.ContributionLimit.MUNICIPAL_CEILING}),
        (own(Chf(0), Chf(3)), None, {}),
    ],
    ids=str,
)
def test_breaks_are_exact(finding, fact, expected):
    varied = vary(finding, fact)
    assert breaks(varied, varied.reach()) == expected


@given(ceiling=st.integers(1, 10**10), cost=st.none() | st.integers(1, 10**10))
def test_a_break_is_where_the_contribution_stops_to_grow(ceiling, cost):
    most = None if cost is None else Chf.from_rappen(cost)
    varied = vary(own(Chf.from_rappen(ceiling), Chf(1), most), None)
    [(place, limit)] = breaks(varied, varied.reach()).items()
    assert varied.at(place).value == varied.at(place + 1).value == varied.at(place - 1).value + 1
    assert limit in varied.at(place).found.bindings
    needed = kip.own_funds_needed(
        varied.finding.facts[0], year=2015, contribution=varied.at(place).found.value
    )
    assert needed.value.rappen == place


def test_a_curve_starts_from_own_funds_counted_together():
    varied = vary(CONTRIBUTION, None)
    assert (varied.fact, varied.here) == ("together", 580_000_000)
    assert varied.at(580_000_000).found.value == CONTRIBUTION.value
    one_by_one = CONTRIBUTION.given(
        municipalities={kip.Municipality(198, "Uster", kip.Canton.ZH): Chf(1_000_000)}
    )
    assert vary(one_by_one, "municipalities").here == 100_000_000
    assert vary(own(Chf(5), Chf(3)), None).here == 300


def test_a_curve_that_never_levels_out_looks_a_little_past_the_point():
    finding = FINDINGS["municipality"]
    label = kip.Text("Kosten", "coûts", "costi", "cost")
    chart = charts.contribution_curve(finding, "cost", label=label)
    assert "Kosten, in Franken" in words(chart)
    assert chart.description == finding.steps[0].say("de")
    huge = attrs.evolve(DIETLIKON, ceiling=MOST)
    near = zurich.municipal_contribution(huge, year=2024, cost=Chf(10), recognised=Chf(5 * 10**11))
    assert vary(near, None).reach() == 1400


@given(ceiling=st.integers(500, 10**7), percent=st.integers(20, 300), part=st.integers(0, 10**4))
def test_a_curve_without_limits_is_drawn_as_the_rule_finds_it(ceiling, percent, part):
    """It rises, falls steeply and stays at zero; where it bends, a grid alone would miss it most."""
    agreed = attrs.evolve(DIETLIKON, ceiling=Chf.from_rappen(ceiling))
    bends = [
        zurich.cost_at_ceiling(attrs.evolve(agreed, municipality_class=kind), year=2024).value.rappen
        for kind in zurich.MunicipalityClass
    ]
    most = min(bends) * percent // 100
    varied = vary(zurich.core_difference(agreed, year=2024, cost=Chf(10)), "cost")
    drawn = points(varied, (), most)
    assert [point.x for point in drawn] == sorted({point.x for point in drawn})
    height = max(point.value for point in drawn)
    for x in (most * part // 10**4, *(bend for bend in bends if bend <= most)):
        left, right = next(pair for pair in pairwise(drawn) if pair[0].x <= x <= pair[1].x)
        straight = left.value + Fraction((right.value - left.value) * (x - left.x), right.x - left.x)
        assert abs(straight - varied.at(x).value) <= Fraction(height, 200) + 8


def test_a_straight_curve_needs_no_points_between():
    varied = vary(CONTRIBUTION, None)
    assert len(points(varied, (650_000_000,), 910_000_000)) == 33 + 2


def test_a_limit_that_could_be_another_is_not_named():
    found = zurich.municipal_contribution(DIETLIKON, year=2024, cost=Chf(10))
    label = zurich.ContributionLimit.MUNICIPAL_CEILING.label["de"].split()[0]
    assert label in words(charts.contribution_curve(found))
    assert label not in words(charts.contribution_curve(found, upto=Chf(100)))
    assert "IAZH" not in words(charts.contribution_curve(found))


@in_every_language
def test_a_path_says_statuses_days_windows_and_flat_rate(language):
    said = words(charts.status_path(REFUGEE, flat_rate=FLAT_RATE, language=language))
    chart = charts.status_path(REFUGEE, flat_rate=FLAT_RATE, language=language)
    for status in (S.PROTECTED_PERSON, S.REFUGEE_WITH_ASYLUM):
        assert status.label[language][1:] in said
        assert status.label[language][1:] in chart.description
    for window in kip.reimbursement_windows(REFUGEE).value:
        assert window.citation[language][1:] in said
        assert window.ended_by.label[language] in said
    assert "CHF 11'676.90" in said
    assert FLAT_RATE.steps[0].say(language) in chart.description
    assert kip.reimbursement_windows(REFUGEE).steps[0].say(language) in chart.description


def test_a_path_marks_the_day_on_which_a_permit_is_due():
    said = words(charts.status_path(OLENA))
    assert "Anspruch auf eine Aufenthaltsbewilligung" in said.partition("Massgebende Tage")[2]
    assert "1. April 2027" in said.partition("Massgebende Tage")[2]
    assert "ab dem 1. April 2027" in charts.status_path(OLENA).description
    cut = charts.status_path(OLENA, until=date(2026, 12, 31))
    assert "Massgebende Tage" not in words(cut)
    assert "2027" in cut.description
    ended = kip.Person([D(S.PROTECTED_PERSON, date(2022, 4, 1), until=date(2023, 1, 1))])
    assert "Anspruch auf" not in words(charts.status_path(ended))


def test_a_path_without_reimbursement_says_so():
    assert "keine Sozialhilfe" in words(charts.status_path(SWISS))
    assert "Ende:" not in words(charts.status_path(WAITING))


def test_a_path_with_two_flat_rates_says_both_days_and_one_amount():
    said = words(charts.status_path(ADMITTED, flat_rate=TWICE, law=EACH))
    assert f"Integrationspauschale {TWICE.value} 1. März 2024 1. März 2025" in said
    nothing = kip.integration_flat_rate(REFUGEE, agreement=None)
    assert "Integrationspauschale CHF 0.00" in words(charts.status_path(REFUGEE, flat_rate=nothing))


def test_a_share_other_than_half_is_written():
    third = kip.LAW.with_value(
        parameters.PERMIT_SHARE,
        kip.LAW.at(parameters.PERMIT_SHARE, date(2027, 4, 1)).value * 2 / 3,
        during=kip.DateRange(date(2027, 1, 1), None),
        because="what if it were a third",
    )
    assert "Teil der Globalpauschale: 1/3" in words(charts.status_path(OLENA, law=third))
    assert "Teil der Globalpauschale" not in words(charts.status_path(OLENA)).replace("ein Teil der", "")


AMOUNTS = [name for name, finding in FINDINGS.items() if type(finding.value) is Chf]


@pytest.mark.parametrize("name", AMOUNTS)
def test_a_waterfall_says_every_amount_of_every_rule(name):
    finding = FINDINGS[name]
    language = kip.LANGUAGES[AMOUNTS.index(name) % 4]
    chart = charts.waterfall(finding, language=language)
    assert faults(chart) == []
    assert chart.title == finding.rule.title[language]
    assert chart.description.startswith(finding.steps[0].say(language))
    amounts = [value for value in finding.figures.values() if type(value) is Chf]
    for amount in amounts:
        assert written(amount, amounts) in words(chart)


def bars(chart):
    """Begin and end of the bars of a waterfall, as parts of the answer, from the top."""
    shapes = [patch for patch in chart.figure.axes[0].patches if type(patch).__name__ == "Rectangle"]
    drawn = [patch for patch in shapes if patch.get_height() == pytest.approx(12) and patch.get_fill()]
    zero = drawn[-1].get_x()
    unit = drawn[-1].get_width()
    return [
        (round((bar.get_x() - zero) / unit, 4), round((bar.get_x() + bar.get_width() - zero) / unit, 4))
        for bar in drawn
        if bar.get_facecolor()[3]
    ]


def test_bars_stand_where_the_sums_say():
    ceiling, canton, municipalities, funds, parity, missing, left, answer = bars(
        charts.waterfall(CONTRIBUTION)
    )
    assert canton == (0, pytest.approx(40 / 58, abs=1e-4))
    assert municipalities == (canton[1], 1)
    assert funds == parity == answer == (0, 1)
    assert ceiling == (0, pytest.approx(65 / 58, abs=1e-4))
    assert missing == left == (1, ceiling[1])


def test_what_programme_s_paid_hangs_under_the_adjusted_amount():
    nominal, adjusted, reduction, answer = bars(charts.waterfall(FLAT_RATE))
    assert nominal == (0, round(18_000 / 11_676.9, 4))
    assert reduction == (1, adjusted[1])
    assert answer == (0, 1)


def test_years_stand_one_after_the_other():
    funds = {year: kip.OwnFunds(together=Chf(1_000_000)) for year in range(2014, 2018)}
    found = kip.programme_contribution(ZH_1, own=funds)
    assert bars(charts.waterfall(found))[:4] == [(0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1)]


def test_what_does_not_add_up_begins_at_zero():
    for name in ("repayment", "zh ceiling used up at the rate"):
        each = [start for start, _ in bars(charts.waterfall(FINDINGS[name]))]
        assert each == [0] * len(each)


def test_an_amount_below_zero_stands_left_of_zero():
    assert BELOW_ZERO.value < Chf(0)
    assert written(BELOW_ZERO.value, [BELOW_ZERO.value]) in words(charts.waterfall(BELOW_ZERO))


@in_every_language
def test_the_limit_that_binds_is_marked(language):
    mark = {"de": "Massgebende", "fr": "déterminante", "it": "determinante", "en": "Limit that binds"}[
        language
    ]
    assert mark in words(charts.waterfall(CONTRIBUTION, language=language))
    assert words(charts.waterfall(own(Chf(5), Chf(5)), language=language)).count(mark) == 2


@in_every_language
def test_a_calendar_says_each_duty_and_each_known_day(language):
    found = kip.deadlines(agreement("GR", kip.KIP_2))
    chart = charts.duty_calendar(found, language=language)
    said = words(chart)
    for duty in found.value:
        assert duty.kind.label[language][1:] in said
        if duty.day is not None:
            assert str(duty.day.year) in said
            assert duty.kind.label[language] in chart.description
            assert str(duty.day.year) in chart.description
    assert said.count("2×") == 4  # three years, and the note
    assert found.steps[0].say(language) in chart.description


def places(chart, first, last):
    """First and last day of each bar, and the day of each diamond, as the picture shows them."""
    left, right = 198, 458  # where the axis begins and ends, in points
    days = last.toordinal() + 1 - first.toordinal()
    found = []
    for patch in chart.figure.axes[0].patches:
        across = [x for x, _ in patch.get_xy()]
        begin, end = (
            first.toordinal() + (x - left) / (right - left) * days for x in (min(across), max(across))
        )
        corners = len(patch.get_xy()) - 1
        if corners == 4 and len({round(x, 6) for x in across}) == 3:
            found.append(date.fromordinal(round((begin + end) / 2)))
        else:
            found.append((date.fromordinal(round(begin)), date.fromordinal(round(end) - 1)))
    return found


def test_bars_and_diamonds_of_a_path_stand_on_their_days():
    seen = places(
        charts.status_path(REFUGEE, flat_rate=FLAT_RATE, until=date(2026, 6, 30)),
        date(2022, 1, 1),
        date(2026, 6, 30),
    )
    assert seen == [
        (date(2022, 4, 1), date(2024, 9, 1)),
        (date(2024, 9, 2), date(2026, 6, 30)),
        (date(2022, 5, 1), date(2024, 9, 30)),
        (date(2024, 10, 1), date(2026, 6, 30)),
        date(2024, 9, 2),
    ]


def test_bars_and_diamonds_of_a_calendar_stand_on_their_days():
    found = kip.deadlines(agreement("GR", kip.KIP_2))
    seen = places(charts.duty_calendar(found), date(2017, 1, 1), date(2023, 12, 31))
    expected = [duty.day for duty in found.value if duty.day is not None]
    assert sorted(day for day in seen if isinstance(day, date)) == sorted(expected)
    payments = [duty for duty in found.value if duty.kind is kip.DutyKind.FLAT_RATE_PAYMENT]
    assert [duty.since for duty in payments] == [date(2019, 5, 1), None, None]
    for duty in payments:
        assert (duty.since or date(duty.year, 1, 1), date(duty.year, 12, 31)) in seen
    assert seen.count((date(2018, 1, 1), date(2023, 12, 31))) == 3  # ongoing: from the term on


def test_the_point_of_a_finding_lies_on_the_curve_where_it_belongs():
    chart = charts.contribution_curve(CONTRIBUTION, upto=Chf(11_600_000))
    curve = max(chart.figure.axes[0].lines, key=lambda line: line.get_linewidth())
    (left, zero), (right, top) = curve.get_xydata()[0], curve.get_xydata()[-1]
    here, there = (patch.center for patch in chart.figure.axes[0].patches)
    both = sorted([here, there])
    assert both[0][0] == pytest.approx(left + (right - left) / 2)
    assert both[0][1] == pytest.approx(zero + (top - zero) * 5.8 / 6.5)
    assert both[1] == pytest.approx((left + (right - left) * 6.5 / 11.6, top))


def test_what_users_write_is_no_formula():
    dollars = attrs.evolve(DIETLIKON, municipality=kip.Municipality(54, "Au $x^2$ & <b>", kip.Canton.ZH))
    found = zurich.municipal_contribution(dollars, year=2024, cost=Chf(46_500))
    assert "Au $x^2$ & <b>, KIP 3" in words(charts.waterfall(found))
    assert "Au $x^2$ & <b>, KIP 3" in parsed(charts.contribution_curve(found).svg()).get("aria-label")


def test_files_hold_no_date():
    for chart in (PLAIN, ORDINARY["money flow"]("en")):
        assert "date" not in re.sub(
            "<text.*?</text>", "", chart.svg().partition("<defs>")[0].partition("<metadata>")[2]
        )
        assert b"CreationDate" not in chart._drawn("pdf", CreationDate=None)
        assert b"tIME" not in chart.png()


# Marks on paper -------------------------------------------------------------------------------------


@given(most=st.integers(0, 10**14), steps=st.integers(1, 10))
def test_ticks_are_exact_and_few(most, steps):
    scale = scale_of(most, steps)
    ticks = scale.ticks
    assert 1 <= len(ticks) <= steps + 1
    assert ticks[0] == (0, "0")
    assert scale.most == (most or 100)
    for rappen, said in ticks:
        assert int(said.replace("'", "")) * scale.unit == rappen <= scale.most
    assert str(scale.step)[0] in "125"
    assert set(str(scale.step)[1:]) <= {"0"}
    assert len(ticks) * 3 > steps or most < steps * 3


def test_rappen_are_written_if_any_amount_has_some():
    assert written(Chf(1_000), [Chf(1), Chf(2)]) == "1'000"
    assert written(Chf(1_000), [Chf(1), Chf("2.05")]) == "1'000.00"


@given(said=st.text(st.sampled_from("ab 1'."), min_size=1, max_size=60), width=st.integers(10, 200))
def test_lines_are_as_narrow_as_words_allow(said, width):
    with style():
        lines = Paper().wrap(said, width)
        assert "".join(lines).replace(" ", "").replace("\u00a0", "") == said.replace(" ", "")
        for line in lines:
            assert Paper.width(line) <= width or " " not in line.strip()


def test_the_check_sees_what_cannot_be_read():
    def drawn(*texts, box=None, line=()):
        with style():
            paper = Paper()
            for x, y, said in texts:
                paper.text(x, y, said)
            if box is not None:
                paper.box(20, 20, 100, 100, box, edge=box)
            paper.line(line, colour=INK)
            return charts.Chart(paper.finish(120), "t", "d", "de")

    assert faults(drawn((20, 20, "one"), (20, 32, "two"))) == []
    assert faults(drawn((20, 20, "one"), (24, 24, "two"))) == ["on each other: one / two"]
    assert faults(drawn((440, 20, "one word too long"))) == ["off the sheet: one word too long"]
    assert faults(drawn((20, 112, "below"))) == ["off the sheet: below"]
    assert faults(drawn((30, 40, "one"), box="#0072B2")) == ["on a dark shape: one"]
    assert faults(drawn((30, 40, "one"), box="#E69F00")) == ["on a dark shape: one"]
    assert faults(drawn((30, 40, "one"), box="#CCE3F0")) == []
    assert faults(drawn((30, 40, "one"), line=[(40, 20), (40, 80)])) == ["crossed by a line: one"]
    assert faults(drawn((30, 40, "one"), line=[(25, 20), (25, 80)])) == []


PLAIN = ORDINARY["waterfall"]("de")


@pytest.mark.parametrize(
    ("call", "error", "name"),
    [
        (lambda: charts.money_flow("plan"), kip.WrongTypeError, "plan"),
        (lambda: charts.money_flow(PLAN, language="rm"), kip.UnknownNameError, "language"),
        (lambda: charts.money_flow(PLAN, year=2030), kip.OutsideRangeError, "year"),
        (lambda: charts.money_flow(attrs.evolve(PLAN, complete=False)), kip.NotKnownError, "plan"),
        (lambda: charts.money_flow(PLAN, passed_on=[1]), kip.WrongTypeError, "passed_on"),
        (lambda: charts.money_flow(PLAN, passed_on={"x": Chf(1)}), kip.WrongTypeError, "area"),
        (
            lambda: charts.money_flow(PLAN, passed_on={A.COUNSELLING: Chf(1)}),
            kip.UnknownNameError,
            "area",
        ),
        (lambda: charts.money_flow(PLAN, passed_on={A.LANGUAGE: 1}), kip.WrongTypeError, "passed_on"),
        (
            lambda: charts.money_flow(PLAN, passed_on={A.LANGUAGE: Chf(-1)}),
            kip.InvalidValueError,
            "passed_on",
        ),
        (
            lambda: charts.money_flow(PLAN, passed_on={A.LANGUAGE: Chf("6600000.01")}),
            kip.InvalidValueError,
            "passed_on",
        ),
        (
            lambda: charts.money_flow(TOGETHER, passed_on={A.COUNSELLING: Chf(0)}),
            kip.InvalidValueError,
            "passed_on",
        ),
        (lambda: charts.contribution_curve(5), kip.WrongTypeError, "finding"),
        (lambda: charts.contribution_curve(kip.deadlines(ZH_3)), kip.InvalidValueError, "finding"),
        (lambda: charts.contribution_curve(CONTRIBUTION, language="DE"), kip.UnknownNameError, "language"),
        (lambda: charts.contribution_curve(CONTRIBUTION, "year"), kip.InvalidValueError, "fact"),
        (lambda: charts.contribution_curve(CONTRIBUTION, ["year"]), kip.WrongTypeError, "fact"),
        (lambda: charts.contribution_curve(CONTRIBUTION, "years"), kip.UnknownNameError, "fact"),
        (lambda: charts.contribution_curve(CONTRIBUTION, upto=5), kip.WrongTypeError, "upto"),
        (lambda: charts.contribution_curve(CONTRIBUTION, upto=Chf(0)), kip.InvalidValueError, "upto"),
        (lambda: charts.contribution_curve(CONTRIBUTION, label="x"), kip.WrongTypeError, "label"),
        (lambda: charts.contribution_curve(FINDINGS["advance"]), kip.InvalidValueError, "label"),
        (lambda: charts.contribution_curve(FINDINGS["old rate"]), kip.InvalidValueError, "fact"),
        (
            lambda: charts.contribution_curve(
                FINDINGS["zh core brings less"], "recognised", label=RECOGNISED
            ),
            kip.InvalidValueError,
            "finding",
        ),
        (
            lambda: charts.contribution_curve(own(Chf(5), Chf(5)), "municipalities"),
            kip.InvalidValueError,
            "together",
        ),
        (lambda: charts.status_path([REFUGEE]), kip.WrongTypeError, "person"),
        (lambda: charts.status_path(REFUGEE, language="fr-CH"), kip.UnknownNameError, "language"),
        (lambda: charts.status_path(REFUGEE, until="2030"), kip.WrongTypeError, "until"),
        (lambda: charts.status_path(REFUGEE, until=date(2022, 3, 31)), kip.InvalidValueError, "until"),
        (lambda: charts.status_path(REFUGEE, flat_rate=Chf(5)), kip.WrongTypeError, "finding"),
        (lambda: charts.status_path(REFUGEE, flat_rate=CONTRIBUTION), kip.InvalidValueError, "finding"),
        (lambda: charts.status_path(OLENA, flat_rate=FLAT_RATE), kip.InvalidValueError, "flat_rate"),
        (lambda: charts.status_path(ADMITTED, flat_rate=TWICE), kip.InvalidValueError, "flat_rate"),
        (lambda: charts.status_path(REFUGEE, law="LAW"), kip.WrongTypeError, "law"),
        (lambda: charts.waterfall(None), kip.WrongTypeError, "finding"),
        (lambda: charts.waterfall(kip.deadlines(ZH_3)), kip.InvalidValueError, "finding"),
        (lambda: charts.waterfall(FLAT_RATE, language=None), kip.UnknownNameError, "language"),
        (lambda: charts.duty_calendar(ZH_3), kip.WrongTypeError, "finding"),
        (lambda: charts.duty_calendar(FLAT_RATE), kip.InvalidValueError, "finding"),
        (lambda: charts.duty_calendar(kip.deadlines(ZH_3), language=1), kip.UnknownNameError, "language"),
        (lambda: PLAIN.png(dpi=True), kip.WrongTypeError, "dpi"),
        (lambda: PLAIN.png(dpi=19), kip.InvalidValueError, "dpi"),
        (lambda: PLAIN.png(dpi=2401), kip.InvalidValueError, "dpi"),
        (lambda: PLAIN.save(5), kip.WrongTypeError, "path"),
        (lambda: PLAIN.save("picture.jpg"), kip.InvalidValueError, "path"),
        (lambda: PLAIN.save("picture"), kip.InvalidValueError, "path"),
    ],
)
def test_bad_input(call, error, name):
    with pytest.raises(error) as caught:
        call()
    assert type(caught.value) is error
    assert caught.value.name == name
