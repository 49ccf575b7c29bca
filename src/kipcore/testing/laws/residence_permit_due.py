"""Laws of when a residence permit is due after temporary protection: Art. 74 para. 2 AsylG."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.residence_permit_due import RESIDENCE_PERMIT_DUE
from kipcore.testing.laws.asks import DAY, days_between
from kipcore.testing.laws.histories import held, same_day
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.decisions import StatusDecision
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["RESIDENCE_PERMIT_DUE_LAWS", "check_residence_permit_due_laws"]

_CLAIM: Final = Citation(ASYLG, "74", "2")
_S: Final = Status.PROTECTED_PERSON
_B: Final = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
_FIRST: Final = date(2022, 3, 12)
_LAST: Final = date(2032, 12, 31)
_LEAP: Final = (date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), date(2028, 2, 29))


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a grant since the protection was activated; sometimes a permit follows it."""
    granted = draw(days_between(_FIRST, _LAST, *_LEAP, adversarial=adversarial))
    after = draw(st.sampled_from([None, None, 1, 1825, 1826, 2000]) if adversarial else st.none())
    return {"person": _with_permit(granted, after)}


def _with_permit(granted: date, after: int | None) -> Person:
    """Return a protected person; so many days after the grant a residence permit follows."""
    decisions = [StatusDecision(_S, granted)]
    if after is not None:
        decisions.append(StatusDecision(_B, granted + after * DAY))
    return Person(decisions)


def _granted(asked: Facts | Asked) -> date:
    person: Person = asked["person"]
    return next(one.decided_on for one in person.decisions if one.status is _S)


def _alone(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return ({"person": held(_S, _granted(facts))},)


def _a_later_grant(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    granted = _granted(facts)
    return tuple({"person": held(_S, day)} for day in (granted, granted + draw(st.integers(1, 40)) * DAY))


def _without_and_with_permit(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    granted = _granted(facts)
    return ({"person": held(_S, granted)}, {"person": _with_permit(granted, draw(st.integers(1, 3_000)))})


def _after_a_procedure(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    granted = _granted(facts)
    before = held(_S, granted, earlier=Status.ASYLUM_SEEKER_EXTENDED)
    return ({"person": held(_S, granted)}, {"person": before})


RESIDENCE_PERMIT_DUE_LAWS: Final = LawSuite(
    rule=RESIDENCE_PERMIT_DUE,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_before_the_grant",
            Text(
                "Der Anspruch entsteht erst nach der Gewährung des vorübergehenden Schutzes.",
                "Le droit ne naît qu'après l'octroi de la protection provisoire.",
                "Il diritto nasce soltanto dopo la concessione della protezione provvisoria.",
                "The claim arises only after temporary protection was granted.",
            ),
            (_CLAIM,),
            lambda asked: asked.answer > _granted(asked),
        ),
        RuleLaw(
            "five_years_after_the_grant",
            Text(
                "Ohne frühere Bewilligung entsteht der Anspruch fünf Jahre nach der Gewährung, am selben "
                "Tag und Monat; für den 29. Februar am 28.",
                "Sans autorisation antérieure, le droit naît cinq ans après l'octroi, le même jour et le "
                "même mois ; pour le 29 février, c'est le 28.",
                "Senza un permesso anteriore il diritto nasce cinque anni dopo la concessione, lo stesso "
                "giorno e mese; per il 29 febbraio è il 28.",
                "Without an earlier permit the claim arises five years after the grant, on the same day and "
                "month; for 29 February on the 28th.",
            ),
            (_CLAIM,),
            lambda alone: (
                alone.answer.year == _granted(alone).year + 5 and same_day(_granted(alone), alone.answer)
            ),
            _alone,
        ),
        RuleLaw(
            "a_later_grant_never_makes_it_earlier",
            Text(
                "Wer den Schutz später erhält, hat den Anspruch nie früher.",
                "Qui obtient la protection plus tard n'a jamais le droit plus tôt.",
                "Chi ottiene la protezione più tardi non ha mai il diritto prima.",
                "Whoever is granted protection later never has the claim earlier.",
            ),
            (_CLAIM,),
            lambda before, after: before.answer <= after.answer,
            _a_later_grant,
        ),
        RuleLaw(
            "a_permit_never_makes_it_later",
            Text(
                "Eine erteilte Aufenthaltsbewilligung schiebt den Anspruch nie hinaus, und er besteht "
                "spätestens mit ihr.",
                "Une autorisation de séjour délivrée ne repousse jamais le droit, et il existe au plus tard "
                "avec elle.",
                "Un permesso di dimora rilasciato non differisce mai il diritto, che sussiste al più tardi "
                "con il permesso.",
                "A residence permit that was granted never puts the claim off, and it exists with the "
                "permit at the latest.",
            ),
            (_CLAIM,),
            lambda without, given: (
                given.answer <= min(without.answer, given["person"].decisions[-1].decided_on)
            ),
            _without_and_with_permit,
        ),
        RuleLaw(
            "an_asylum_procedure_before_it_changes_nothing",
            Text(
                "Ein Asylverfahren vor der Gewährung ändert am Anspruch nichts.",
                "Une procédure d'asile avant l'octroi ne change rien au droit.",
                "Una procedura d'asilo prima della concessione non cambia nulla al diritto.",
                "An asylum procedure before the grant changes nothing in the claim.",
            ),
            (_CLAIM,),
            lambda one, other: one.answer == other.answer,
            _after_a_procedure,
        ),
    ),
)
"""What the day of the claim keeps."""

check_residence_permit_due_laws: Final = RESIDENCE_PERMIT_DUE_LAWS.check
