"""Every rule has laws; the rule keeps them; for every law a planted bug is found, and without a bug none."""

from contextlib import suppress

import pytest
from hypothesis import settings

import kipcore as kip
from kipcore import testing
from kipcore.errors import LawBrokenError
from tests.books import RULES
from tests.downstream.bugs import BUGS


def suites():
    for rule in RULES:
        with suppress(
            ModuleNotFoundError, AttributeError, TypeError
        ):  # which ones lack laws is a test of its own
            yield testing.suite_of(rule)


SUITES = list(suites())
EXAMPLES = settings().max_examples // 2
every_suite = pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.rule.name)
every_law = pytest.mark.parametrize(
    ("suite", "name"),
    [pytest.param(suite, name, id=f"{suite.rule.name}-{name}") for suite in SUITES for name in suite.names],
)


@every_law
def test_the_rule_keeps_its_law(suite, name):
    suite.only(name).check(suite.rule.function, examples=EXAMPLES)


@every_law
def test_a_planted_bug_is_found(suite, name):
    bug = BUGS[suite.rule.function][name]

    def wrong(**facts):
        return bug(testing.ask(suite.rule.function, facts), facts)

    with pytest.raises(LawBrokenError, match=f"^{suite.rule.name} keeps the law {name}: ") as caught:
        suite.only(name).check(wrong)
    assert caught.value.asked
    assert suite.only(name).laws[0].statement["en"] in caught.value.allowed


@every_suite
def test_every_law_has_a_planted_bug_and_no_bug_is_left_over(suite):
    assert set(BUGS[suite.rule.function]) == set(suite.names)


@every_suite
def test_laws_have_names_sentences_and_articles(suite):
    assert len(set(suite.names)) == len(suite.names) >= 2
    assert len({law.statement for law in suite.laws}) == len(suite.laws)
    for law in suite.laws:
        assert law.name.isidentifier()
        assert bool(law.citations) or not suite.rule.citations
        assert all(law.statement[language].endswith(".") for language in kip.LANGUAGES)


def test_every_rule_has_laws():
    assert [rule for rule in RULES if rule not in {suite.rule for suite in SUITES}] == []


def test_no_bug_is_planted_in_a_rule_that_is_not_there():
    assert set(BUGS) == {rule.function for rule in RULES}
