"""Laws of who may be obliged, and who is registered for employment: Art. 9 and 10 VIntA."""

from datetime import date
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.rules.duties import JOB_REGISTRATION_DUTY, MAY_BE_OBLIGED
from kipcore.testing.laws.asks import DAY, Asks, changed, days_between
from kipcore.testing.laws.histories import FOR_REFUGEES, PROTECTED, held, since
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = [
    "JOB_REGISTRATION_DUTY_LAWS",
    "MAY_BE_OBLIGED_LAWS",
    "check_job_registration_duty_laws",
    "check_may_be_obliged_laws",
]

_MEASURES: Final = Citation(VINTA, "10", "1")
_NOT_OBLIGED: Final = Citation(AIG, "58b")
_REGISTERED: Final = Citation(AIG, "53", "5")
_EMPLOYABLE: Final = Citation(VINTA, "9", "2")
_EU: Final = Status.EU_EFTA_NATIONAL
_LAST_WITHOUT: Final = date(2025, 11, 30)
_FIRST_WITH: Final = date(2025, 12, 1)
_FIRST: Final = date(2019, 1, 1)
_LATEST: Final = date(2030, 12, 31)
_IN_ARTICLE_10: Final = (
    *FOR_REFUGEES,
    *PROTECTED,
    Status.REFUGEE_WITH_EXPULSION,
    Status.STATELESS_PERSON,
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    Status.STATELESS_PERSON_WITH_EXPULSION,
    _EU,
)


@st.composite
def _person_and_day(draw: st.DrawFn, adversarial: bool, statuses: tuple[Status, ...]) -> Facts:
    on = draw(days_between(_FIRST, _LATEST, _LAST_WITHOUT, _FIRST_WITH, adversarial=adversarial))
    status = draw(st.sampled_from(statuses))
    return {"person": held(status, on - draw(st.integers(0, 900)) * DAY), "on": on}


@st.composite
def _obliged(draw: st.DrawFn, adversarial: bool) -> Facts:
    return {
        **draw(_person_and_day(adversarial, _IN_ARTICLE_10)),
        "on_social_assistance": draw(st.booleans()),
    }


@st.composite
def _registered(draw: st.DrawFn, adversarial: bool) -> Facts:
    return {
        **draw(_person_and_day(adversarial, tuple(Status))),
        "unemployed": draw(st.booleans()),
        "employable": draw(st.booleans()),
    }


def _pair(statuses: SearchStrategy[list[Status]]) -> Asks:
    """Ask the same of persons with different statuses."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        return tuple({**facts, "person": held(one, since(facts))} for one in draw(statuses))

    return asks


_TWO_PROTECTED: Final = st.permutations(PROTECTED).map(list)
_TWO_REFUGEES: Final = st.lists(st.sampled_from(FOR_REFUGEES), min_size=2, max_size=2, unique=True)


def _protected_on(day: date) -> Asks:
    """Ask of a protected person on social assistance on a day."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        before = draw(st.integers(0, 900)) * DAY
        person = held(draw(st.sampled_from(PROTECTED)), day - before)
        return ({**facts, "person": person, "on": day, "on_social_assistance": True},)

    return asks


def _later(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {**facts, "on": draw(days_between(facts["on"], date(2035, 12, 31)))})


MAY_BE_OBLIGED_LAWS: Final = LawSuite(
    rule=MAY_BE_OBLIGED,
    facts=_obliged,
    laws=(
        RuleLaw(
            "nobody_without_social_assistance",
            Text(
                "Wer keine Sozialhilfe bezieht, kann nach diesem Artikel nicht verpflichtet werden.",
                "Qui ne bénéficie pas de l'aide sociale ne peut pas être obligé en vertu de cet article.",
                "Chi non beneficia dell'aiuto sociale non può essere obbligato in virtù di questo articolo.",
                "Whoever is not on social assistance cannot be obliged under this article.",
            ),
            (_MEASURES,),
            lambda without: without.answer is False,
            changed(lambda _: {"on_social_assistance": False}),
        ),
        RuleLaw(
            "protected_persons_since_december_2025",
            Text(
                "Schutzbedürftige, die Sozialhilfe beziehen, können seit dem 1. Dezember 2025 verpflichtet "
                "werden.",
                "Les personnes à protéger au bénéfice de l'aide sociale peuvent être obligées depuis le "
                "1er décembre 2025.",
                "Le persone bisognose di protezione che beneficiano dell'aiuto sociale possono essere "
                "obbligate dal 1° dicembre 2025.",
                "Persons in need of protection on social assistance may be obliged since 1 December 2025.",
            ),
            (_MEASURES,),
            lambda first_day: first_day.answer is True,
            _protected_on(_FIRST_WITH),
        ),
        RuleLaw(
            "protected_persons_not_a_day_before",
            Text(
                "Am 30. November 2025 konnten Schutzbedürftige noch nicht verpflichtet werden.",
                "Le 30 novembre 2025, les personnes à protéger ne pouvaient pas encore être obligées.",
                "Il 30 novembre 2025 le persone bisognose di protezione non potevano ancora essere "
                "obbligate.",
                "On 30 November 2025 persons in need of protection could not yet be obliged.",
            ),
            (_MEASURES,),
            lambda eve: eve.answer is False,
            _protected_on(_LAST_WITHOUT),
        ),
        RuleLaw(
            "a_residence_permit_makes_no_difference",
            Text(
                "Schutzbedürftige werden mit und ohne Aufenthaltsbewilligung gleich behandelt.",
                "Les personnes à protéger sont traitées de la même manière avec et sans autorisation de "
                "séjour.",
                "Le persone bisognose di protezione sono trattate allo stesso modo con e senza permesso di "
                "dimora.",
                "Persons in need of protection are treated alike with and without a residence permit.",
            ),
            (_MEASURES,),
            lambda one, other: one.answer is other.answer,
            _pair(_TWO_PROTECTED),
        ),
        RuleLaw(
            "nobody_is_freed_later",
            Text(
                "Wer verpflichtet werden kann, kann es bei gleichem Status auch an jedem späteren Tag.",
                "Qui peut être obligé peut l'être aussi à toute date ultérieure, si le statut est le même.",
                "Chi può essere obbligato può esserlo anche in ogni giorno successivo, se lo statuto è lo "
                "stesso.",
                "Whoever may be obliged may be obliged on any later day too, if the status is the same.",
            ),
            (_MEASURES,),
            lambda before, after: after.answer or not before.answer,
            _later,
        ),
        RuleLaw(
            "refugees_and_temporarily_admitted_persons_are_treated_alike",
            Text(
                "Anerkannte Flüchtlinge und vorläufig aufgenommene Personen können unter denselben "
                "Voraussetzungen verpflichtet werden.",
                "Les réfugiés reconnus et les personnes admises à titre provisoire peuvent être obligés aux "
                "mêmes conditions.",
                "I rifugiati riconosciuti e le persone ammesse provvisoriamente possono essere obbligati "
                "alle stesse condizioni.",
                "Recognised refugees and temporarily admitted persons may be obliged on the same conditions.",
            ),
            (_MEASURES,),
            lambda one, other: one.answer is other.answer,
            _pair(_TWO_REFUGEES),
        ),
        RuleLaw(
            "persons_from_eu_and_efta_states_never",
            Text(
                "Staatsangehörige der EU und der EFTA können nicht verpflichtet werden.",
                "Les ressortissants de l'UE et de l'AELE ne peuvent pas être obligés.",
                "I cittadini dell'UE e dell'AELS non possono essere obbligati.",
                "Nationals of the EU and EFTA cannot be obliged.",
            ),
            (_NOT_OBLIGED,),
            lambda free: free.answer is False,
            changed(lambda facts: {"person": held(_EU, since(facts)), "on_social_assistance": True}),
        ),
    ),
)
"""What the answer to who may be obliged keeps."""

check_may_be_obliged_laws: Final = MAY_BE_OBLIGED_LAWS.check


def _ready(statuses: tuple[Status, ...]) -> Asks:
    """Ask of an unemployed, employable person with one of some statuses."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        person = held(draw(st.sampled_from(statuses)), since(facts))
        return ({**facts, "person": person, "unemployed": True, "employable": True},)

    return asks


JOB_REGISTRATION_DUTY_LAWS: Final = LawSuite(
    rule=JOB_REGISTRATION_DUTY,
    facts=_registered,
    laws=(
        RuleLaw(
            "unemployed_and_employable_refugees_are_registered",
            Text(
                "Stellenlose, arbeitsmarktfähige anerkannte Flüchtlinge und vorläufig aufgenommene Personen "
                "sind zu melden.",
                "Les réfugiés reconnus et les personnes admises à titre provisoire sans emploi et "
                "employables doivent être annoncés.",
                "I rifugiati riconosciuti e le persone ammesse provvisoriamente senza impiego e "
                "concorrenziali sul mercato del lavoro vanno annunciati.",
                "Unemployed and employable recognised refugees and temporarily admitted persons must be "
                "registered.",
            ),
            (_REGISTERED, _EMPLOYABLE),
            lambda ready: ready.answer is True,
            _ready(FOR_REFUGEES),
        ),
        RuleLaw(
            "nobody_who_has_employment",
            Text(
                "Wer eine Stelle hat, ist nicht zu melden.",
                "Qui a un emploi ne doit pas être annoncé.",
                "Chi ha un impiego non va annunciato.",
                "Whoever has employment need not be registered.",
            ),
            (_REGISTERED,),
            lambda employed: employed.answer is False,
            changed(lambda _: {"unemployed": False}),
        ),
        RuleLaw(
            "nobody_who_is_not_employable",
            Text(
                "Wer nicht als arbeitsmarktfähig beurteilt ist, ist nicht zu melden.",
                "Qui n'est pas reconnu employable ne doit pas être annoncé.",
                "Chi non è ritenuto concorrenziale sul mercato del lavoro non va annunciato.",
                "Whoever was not found employable need not be registered.",
            ),
            (_EMPLOYABLE,),
            lambda unable: unable.answer is False,
            changed(lambda _: {"employable": False}),
        ),
        RuleLaw(
            "protected_persons_are_not_named",
            Text(
                "Für Schutzbedürftige besteht diese Meldepflicht nicht, auch nicht seit dem 1. Dezember "
                "2025.",
                "Cette obligation d'annonce ne vaut pas pour les personnes à protéger, même depuis le "
                "1er décembre 2025.",
                "Quest'obbligo di annuncio non vale per le persone bisognose di protezione, neppure dal "
                "1° dicembre 2025.",
                "This duty does not hold for persons in need of protection, not even since 1 December 2025.",
            ),
            (_REGISTERED, _EMPLOYABLE),
            lambda protected: protected.answer is False,
            _ready(PROTECTED),
        ),
        RuleLaw(
            "the_day_makes_no_difference",
            Text(
                "Bei gleichem Status gilt seit 2019 an jedem Tag dasselbe.",
                "Si le statut est le même, la réponse est la même à toute date depuis 2019.",
                "Se lo statuto è lo stesso, la risposta è la stessa in ogni giorno dal 2019.",
                "If the status is the same, the answer is the same on every day since 2019.",
            ),
            (_EMPLOYABLE,),
            lambda before, after: before.answer is after.answer,
            _later,
        ),
    ),
)
"""What the duty to register keeps."""

check_job_registration_duty_laws: Final = JOB_REGISTRATION_DUTY_LAWS.check
