"""Every rule has laws; the rule keeps them; for every law a planted bug is found, and without a bug none."""

import attrs
import pytest
from hypothesis import settings

import kipcore as kip
from kipcore import testing
from kipcore.errors import LawBrokenError
from tests.books import RULES
from tests.downstream.bugs import BUGS

SUITES = [testing.suite_of(rule) for rule in RULES]
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


def test_a_suite_is_of_its_rule():
    assert [suite.rule for suite in SUITES] == RULES


@pytest.mark.parametrize("room", ["kipcore.rules.parity", "kipcore.rules.nowhere"])
def test_a_rule_without_laws_is_refused(room):
    def our_own_rule():
        """A rule of somebody else."""

    our_own_rule.__module__ = room
    with pytest.raises(kip.UnknownNameError, match="a rule with laws; there are none in"):
        testing.suite_of(attrs.evolve(RULES[0], function=our_own_rule))


def test_no_bug_is_planted_in_a_rule_that_is_not_there():
    assert set(BUGS) == {rule.function for rule in RULES}
