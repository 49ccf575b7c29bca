"""Laws of the term of a programme agreement: Art. 14 para. 2 VIntA."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.term import PROGRAMME_TERM
from kipcore.testing.laws.asks import DAY, changed
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, shift
from kipcore.types.text import Text

__all__ = ["PROGRAMME_TERM_LAWS", "check_programme_term_laws"]

_TERM: Final = Citation(VINTA, "14", "2")
_KNOWN: Final = date(2019, 5, 1)  # the wording before was not found
_EXTENDABLE: Final = date(2025, 12, 1)
_MOST: Final = 3000
_FIRSTS: Final = tuple(date(*day) for day in ((2024, 1, 1), (2024, 2, 29), (2023, 3, 1), (2024, 12, 31)))
_AGREED: Final = (_KNOWN, _EXTENDABLE - DAY, _EXTENDABLE)


def _standard(first: date) -> DateRange:
    """Return four years from a day on."""
    return DateRange(first, shift(first, years=4) - DAY)


@st.composite
def _terms(draw: st.DrawFn, adversarial: bool) -> Facts:
    first = draw(st.sampled_from(_FIRSTS) if adversarial else st.dates(_KNOWN, date(2030, 12, 31)))
    days = draw(st.sampled_from((0, 1459, 1460, 1461)) if adversarial else st.integers(0, _MOST))
    agreed = draw(st.sampled_from(_AGREED) if adversarial else st.dates(_KNOWN, date(2030, 12, 31)))
    return {
        "term": DateRange(first, first + timedelta(days)),
        "agreed_on": agreed,
        "justified": draw(st.booleans()),
        "extends": None,
    }


def _longer(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a term longer than four years, often by a day."""
    first, last = _standard(facts["term"].first).closed()
    return ({**facts, "term": DateRange(first, last + timedelta(draw(st.integers(1, _MOST))))},)


def _shorter(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a term shorter than four years, often by a day."""
    first, last = _standard(facts["term"].first).closed()
    less = timedelta(draw(st.integers(1, (last - first).days)))
    return ({**facts, "term": DateRange(first, last - less)},)


def _justified_or_not(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a term of four years or more, without a justification and with one."""
    first, last = _standard(facts["term"].first).closed()
    term = DateRange(first, last + timedelta(draw(st.integers(0, _MOST))))
    return tuple({**facts, "term": term, "justified": justified} for justified in (False, True))


def _extending(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for the extension of an agreement that is running on the day."""
    agreed = draw(st.sampled_from((facts["agreed_on"], _EXTENDABLE - DAY, _EXTENDABLE)))
    first = agreed - timedelta(draw(st.integers(0, 1460)))
    so_far = _standard(first)
    last = so_far.closed()[1] + timedelta(draw(st.integers(1, _MOST)))
    return ({**facts, "agreed_on": agreed, "extends": so_far, "term": DateRange(first, last)},)


PROGRAMME_TERM_LAWS: Final = LawSuite(
    rule=PROGRAMME_TERM,
    facts=_terms,
    laws=(
        RuleLaw(
            "four_years_are_allowed",
            Text(
                "Eine Dauer von vier Jahren ist immer erlaubt.",
                "Une durée de quatre ans est toujours admise.",
                "Una durata di quattro anni è sempre ammessa.",
                "A term of four years is always allowed.",
            ),
            (_TERM,),
            lambda standard: standard.answer is True,
            changed(lambda facts: {"term": _standard(facts["term"].first)}),
        ),
        RuleLaw(
            "no_new_agreement_is_longer",
            Text(
                "Eine neue Programmvereinbarung dauert keinen Tag länger als vier Jahre.",
                "Une nouvelle convention-programme ne dure pas un jour de plus que quatre ans.",
                "Un nuovo accordo di programma non dura un giorno più di quattro anni.",
                "A new programme agreement does not last a day longer than four years.",
            ),
            (_TERM,),
            lambda longer: longer.answer is False,
            _longer,
        ),
        RuleLaw(
            "shorter_only_in_justified_cases",
            Text(
                "Kürzer als vier Jahre ist genau dann erlaubt, wenn der Fall begründet ist.",
                "Une durée de moins de quatre ans est admise si, et seulement si, le cas est justifié.",
                "Una durata inferiore a quattro anni è ammessa se e solo se il caso è motivato.",
                "Shorter than four years is allowed if and only if the case is justified.",
            ),
            (_TERM,),
            lambda shorter: shorter.answer is shorter["justified"],
            _shorter,
        ),
        RuleLaw(
            "extended_from_1_december_2025",
            Text(
                "Eine laufende Programmvereinbarung kann seit dem 1. Dezember 2025 verlängert werden, "
                "vorher nicht.",
                "Une convention-programme en cours peut être prolongée depuis le 1er décembre 2025, pas "
                "avant.",
                "Un accordo di programma in corso di validità può essere prorogato dal 1° dicembre 2025, "
                "non prima.",
                "A running programme agreement can be extended since 1 December 2025, not before.",
            ),
            (_TERM,),
            lambda extended: extended.answer is (extended["agreed_on"] >= _EXTENDABLE),
            _extending,
        ),
        RuleLaw(
            "a_justification_matters_only_below_four_years",
            Text(
                "Ab vier Jahren Dauer ändert eine Begründung nichts.",
                "À partir d'une durée de quatre ans, une justification ne change rien.",
                "Da una durata di quattro anni in su una motivazione non cambia nulla.",
                "From a term of four years on a justification changes nothing.",
            ),
            (_TERM,),
            lambda without, justified: without.answer is justified.answer,
            _justified_or_not,
        ),
    ),
)
"""What the term of a programme agreement keeps."""

check_programme_term_laws: Final = PROGRAMME_TERM_LAWS.check
