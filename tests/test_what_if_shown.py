"""Anything in another language: one way for all that tells itself."""

import pickle

import pytest

import kipcore as kip
from tests.values.what_if import BY_YEAR, DIFFERENCE, FINDING, SOLUTION, TABLE

THINGS = {
    "finding": FINDING,
    "difference": DIFFERENCE,
    "dependence": kip.depends_on(FINDING)[0],
    "no answer": kip.depends_on(BY_YEAR)[-1],
    "dependences": kip.depends_on(BY_YEAR),
    "sweep": TABLE,
    "solution": SOLUTION,
    "law": kip.diff(kip.LAW, kip.LAW),
}


@pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_it_shows_what_the_thing_says_in_that_language(thing, language):
    shown = kip.shown(thing, language)
    assert shown._repr_html_() == thing.html(language)
    assert str(shown) == repr(shown) == thing.explain(language)
    assert shown == kip.Shown(thing, language) == pickle.loads(pickle.dumps(shown))
    assert f'lang="{language}"' in thing.html(language)
    assert len({thing.explain(other) for other in kip.LANGUAGES}) == 4


@pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
def test_german_is_what_a_thing_shows_by_itself(thing):
    assert thing._repr_html_() == thing.html() == thing.html("de")
    assert str(thing) == thing.explain() == thing.explain("de")
    for tell in (thing.html, thing.explain):
        with pytest.raises(kip.UnknownNameError):
            tell("rm")


def test_what_users_wrote_is_escaped():
    bad = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme", name="<script>")
    for thing in (FINDING.under(bad), kip.diff(kip.LAW, bad), kip.depends_on(FINDING.under(bad))):
        assert "<script>" not in kip.shown(thing, "en")._repr_html_()


@pytest.mark.parametrize(
    "what", [kip.Chf(1), "text", None, kip.Finding, kip.LAW, FINDING.steps[0], (FINDING,)]
)
def test_what_does_not_tell_itself(what):
    with pytest.raises(kip.WrongTypeError, match="Finding, Difference"):
        kip.shown(what, "en")


@pytest.mark.parametrize("language", ["rm", "EN", None, ""])
def test_another_language(language):
    with pytest.raises(kip.UnknownNameError, match="language"):
        kip.shown(FINDING, language)
