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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            [],
            (
                "Kanton Zürich, KIP 1, 2015: Der Bund zahlt höchstens CHF 5'800'000.00.",
                "Art. 16 Abs. 3 VIntA",
            ),
        ),
        (["--lang", "fr"], ("Canton de Zurich, PIC 1, 2015 : la Confédération verse", "art. 16 al. 3 OIE")),
        (
            ["--lang", "it"],
            ("Cantone di Zurigo, PIC 1, 2015: la Confederazione versa", "art. 16 cpv. 3 OIntS"),
        ),
        (
            ["--lang", "en"],
            ("Canton of Zurich, CIP 1, 2015: the Confederation pays", "Art. 16 para. 3 VIntA"),
        ),
    ],
)
def test_the_main_job(arguments, words):
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "examples" / "zurich.py"), *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    for expected in (*words, "211'043.00", "869'730'000.00", "6'000.00", "18'000.00"):
        assert expected in done.stdout


def test_the_changelog_tells_code_and_law_apart():
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for release in text.split("\n## ")[1:]:
        assert "### Code" in release
        assert "### Law" in release
