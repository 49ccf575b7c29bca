"""What the documents show is what happens."""

import doctest
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_in_a_page_run(page):
    lines = page.read_text("utf-8").splitlines()
    text = "\n".join("" if line.startswith("```") else line for line in lines)
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    said = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append)
    assert not said, "".join(said)


def run_example(name, lang):
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "examples" / name), "--lang", lang],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    return " ".join(done.stdout.replace("│", " ").split())


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "de",
            (
                "Kanton Zürich, KIP 1, 2015: Der Bund zahlt höchstens CHF 5'800'000.00.",
                "Art. 16 Abs. 3 VIntA",
            ),
        ),
        ("fr", ("Canton de Zurich, PIC 1, 2015 : la Confédération verse", "art. 16 al. 3 OIE")),
        ("it", ("Cantone di Zurigo, PIC 1, 2015: la Confederazione versa", "art. 16 cpv. 3 OIntS")),
        ("en", ("Canton of Zurich, CIP 1, 2015: the Confederation pays", "Art. 16 para. 3 VIntA")),
    ],
)
def test_the_main_job_zurich(lang, words):
    said = run_example("zurich.py", lang)
    for expected in (*words, "211'043.00", "869'730'000.00", "6'000.00", "18'000.00"):
        assert expected in said


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("de", ("Integrationspauschale von CHF 4'354.79", "vom 1. Mai 2022 bis 31. März 2027")),
        ("fr", ("forfait d'intégration de CHF 4'354.79", "du 1er mai 2022 au 31 mars 2027")),
        ("it", ("CHF 4'354.79", "dal 1° maggio 2022 al 31 marzo 2027")),
        ("en", ("flat-rate payment for integration of CHF 4'354.79", "from 1 May 2022 to 31 March 2027")),
    ],
)
def test_the_main_job_family(lang, words):
    """From S to B to a flat rate: what is not known is shown, then supplied as an assumption."""
    said = run_example("family.py", lang)
    for expected in (*words, "NotKnownError", "14'314.37", "107,4" if lang != "en" else "107.4"):
        assert expected in said


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("de", ("Der Kanton zahlt der Gemeinde höchstens CHF 23'250.00", "Als Kerngemeinde erhält")),
        ("fr", ("le canton verse au plus CHF 23'250.00 à la commune", "commune-centre")),
        ("it", ("il Cantone versa al Comune al massimo CHF 23'250.00", "Comune centrale")),
        ("en", ("the canton pays the municipality at most CHF 23'250.00", "core municipality")),
    ],
)
def test_the_main_job_municipality(lang, words):
    """Dietlikon KIP 3: 46 500 at one half; the City of Zürich: 1.75 million, of it 750 000 from the KIP."""
    said = run_example("municipality.py", lang)
    for expected in (*words, "2'325.00", "750'000.00", "1'000'000.00", "916'666.67"):
        assert expected in said


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("de", ("CHF 100'000.00 weniger", "Grenze bis CHF 2'499'999.99: eigene Mittel")),
        ("fr", ("CHF 100'000.00 de moins", "Limite jusqu'à CHF 2'499'999.99 : fonds propres")),
        ("it", ("CHF 100'000.00 in meno", "Limite fino a CHF 2'499'999.99: mezzi propri")),
        ("en", ("CHF 100'000.00 less", "Limited up to CHF 2'499'999.99 by: own funds")),
    ],
)
def test_the_main_job_what_if(lang, words):
    """300 000 less of the municipalities; where the limit changes; other readings; a tenth more decisions."""
    said = run_example("what_if.py", lang)
    for expected in (*words, "4'000'000.00", "parity is read per programme", "1'714'627.80"):
        assert expected in said


def test_the_changelog_tells_code_and_law_apart():
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for release in text.split("\n## ")[1:]:
        assert "### Code" in release
        assert "### Law" in release
