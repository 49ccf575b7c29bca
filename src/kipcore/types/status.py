"""The statuses of a person, as the law knows them: what gives each, which card goes with it, who pays."""

from enum import Enum
from typing import Final, NamedTuple, NoReturn

from kipcore.types.citation import AIG, ASYLG, Citation
from kipcore.types.doors import a_key, closed
from kipcore.types.permits import FundingGroup, PermitCard
from kipcore.types.text import Text

__all__ = ["NAMED", "Status"]


@closed
class Status(Enum):
    """The status of a person under the law on asylum and on foreign nationals (*Status*).

    A status is neither a card (`PermitCard`) nor the decision that gave it (`DecisionKind`) nor the group
    under which the Confederation reimburses social assistance (`FundingGroup`); each status says which go
    with it. `Refugee` alone is none: whoever fulfils the definition is a refugee (Art. 59 AsylG), with
    asylum or without.

    >>> import kipcore as kip
    >>> status = kip.Status.TEMPORARILY_ADMITTED_REFUGEE
    >>> status.label["de"], status.cards, status.funding_group.value, str(status.citation)
    ('vorläufig aufgenommener Flüchtling', (<PermitCard.F: 'F'>,), 'GP 2', 'Art. 83 Abs. 8 AIG')
    """

    ASYLUM_SEEKER_ACCELERATED = "asylum seeker, accelerated procedure"
    """Asylsuchende im beschleunigten Verfahren (Art. 26c AsylG)."""
    ASYLUM_SEEKER_DUBLIN = "asylum seeker, Dublin procedure"
    """Asylsuchende im Dublin-Verfahren (Art. 26b AsylG)."""
    ASYLUM_SEEKER_EXTENDED = "asylum seeker, extended procedure"
    """Asylsuchende, deren Gesuch im erweiterten Verfahren behandelt wird (Art. 26d AsylG)."""
    TEMPORARILY_ADMITTED_PERSON = "temporarily admitted person"
    """Vorläufig aufgenommene Person, foreigner under Art. 83 para. 1 AIG (VA)."""
    TEMPORARILY_ADMITTED_REFUGEE = "temporarily admitted refugee"
    """Vorläufig aufgenommener Flüchtling (Art. 83 para. 8 AIG)."""
    REFUGEE_WITH_ASYLUM = "refugee with asylum"
    """Anerkannter Flüchtling, dem Asyl gewährt wurde (Art. 49 AsylG)."""
    RESETTLED_REFUGEE = "resettled refugee"
    """Resettlement-Flüchtling, of a group under Art. 56 AsylG (*Flüchtlingsgruppe*)."""
    REFUGEE_WITH_EXPULSION = "refugee with expulsion"
    """Flüchtling mit Landesverweisung oder Ausweisung (Art. 88 para. 3 AsylG)."""
    PROTECTED_PERSON = "protected person"
    """Schutzbedürftige Person ohne Aufenthaltsbewilligung, status S (Art. 4, 66 AsylG)."""
    PROTECTED_PERSON_WITH_RESIDENCE_PERMIT = "protected person with residence permit"
    """Schutzbedürftige Person mit Aufenthaltsbewilligung (Art. 74 para. 2 AsylG)."""
    STATELESS_PERSON = "stateless person"
    """Staatenlose Person nach Art. 31 para. 1 AIG."""
    TEMPORARILY_ADMITTED_STATELESS_PERSON = "temporarily admitted stateless person"
    """Staatenlose Person nach Art. 31 para. 2 AIG, treated as Art. 83 para. 8 AIG says."""
    STATELESS_PERSON_WITH_EXPULSION = "stateless person with expulsion"
    """Staatenlose Person mit Landesverweisung oder Ausweisung (Art. 87 para. 1 let. d AIG)."""
    HARDSHIP_PERMIT = "hardship permit"
    """Aufenthaltsbewilligung wegen Härtefalls (Art. 14 para. 2 AsylG)."""
    FOREIGN_NATIONAL = "foreign national"
    """Ausländerin oder Ausländer mit Bewilligung nach AIG, from a third state."""
    EU_EFTA_NATIONAL = "EU/EFTA national"
    """Staatsangehörige der EU/EFTA, in Switzerland under the free movement of persons (FZA)."""
    SWISS = "Swiss"
    """Schweizerin oder Schweizer."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _ABOUT[self._value_].label

    @property
    def citation(self) -> Citation | None:
        """The provision that knows the status; None where it is not one of the acts read."""
        return _ABOUT[self._value_].citation

    @property
    def cards(self) -> tuple[PermitCard, ...] | None:
        """The cards that go with the status; none for the Swiss, None where the sources do not say."""
        return _ABOUT[self._value_].cards

    @property
    def funding_group(self) -> FundingGroup:
        """Under which flat rate the Confederation reimburses social assistance (Art. 20 to 26 AsylV 2)."""
        return _ABOUT[self._value_].group

    @property
    def is_named(self) -> bool:
        """Whether Art. 15 para. 1 VIntA names the status, so that a flat rate is paid once."""
        return self in NAMED

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("status", value, cls, "use a member of Status")


class _About(NamedTuple):
    label: Text
    citation: Citation | None
    cards: tuple[PermitCard, ...] | None
    group: FundingGroup


_N, _F, _S = (PermitCard.N,), (PermitCard.F,), (PermitCard.S,)
_B_C = (PermitCard.B, PermitCard.C)
_L_B_C = (PermitCard.L, PermitCard.B, PermitCard.C)

_ABOUT: Final = {
    "asylum seeker, accelerated procedure": _About(
        Text(
            "asylsuchende Person im beschleunigten Verfahren",
            "requérant d'asile en procédure accélérée",
            "richiedente l'asilo oggetto di una procedura celere",
            "asylum seeker in the accelerated procedure",
            "SSSS",
        ),
        Citation(ASYLG, "26c"),
        _N,
        FundingGroup.GP_1A,
    ),
    "asylum seeker, Dublin procedure": _About(
        Text(
            "asylsuchende Person im Dublin-Verfahren",
            "requérant d'asile en procédure Dublin",
            "richiedente l'asilo oggetto di una procedura Dublino",
            "asylum seeker in the Dublin procedure",
            "SSSS",
        ),
        Citation(ASYLG, "26b"),
        _N,
        FundingGroup.GP_1A,
    ),
    "asylum seeker, extended procedure": _About(
        Text(
            "asylsuchende Person im erweiterten Verfahren",
            "requérant d'asile en procédure étendue",
            "richiedente l'asilo oggetto di una procedura ampliata",
            "asylum seeker in the extended procedure",
            "SSSS",
        ),
        Citation(ASYLG, "26d"),
        _N,
        FundingGroup.GP_1A,
    ),
    "temporarily admitted person": _About(
        Text(
            "vorläufig aufgenommene Person",
            "personne admise à titre provisoire",
            "persona ammessa provvisoriamente",
            "temporarily admitted person",
            "SSSS",
        ),
        Citation(AIG, "83", "1"),
        _F,
        FundingGroup.GP_1B,
    ),
    "temporarily admitted refugee": _About(
        Text(
            "vorläufig aufgenommener Flüchtling",
            "réfugié admis à titre provisoire",
            "rifugiato ammesso provvisoriamente",
            "temporarily admitted refugee",
            "SSSS",
        ),
        Citation(AIG, "83", "8"),
        _F,
        FundingGroup.GP_2,
    ),
    "refugee with asylum": _About(
        Text(
            "Flüchtling mit Asyl",
            "réfugié ayant obtenu l'asile",
            "rifugiato cui è stato accordato asilo",
            "refugee granted asylum",
            "SSSS",
        ),
        Citation(ASYLG, "49"),
        _B_C,
        FundingGroup.GP_2,
    ),
    "resettled refugee": _About(
        Text(
            "Resettlement-Flüchtling",
            "réfugié à réinstaller",
            "rifugiato reinsediato",
            "resettled refugee",
            "SSSS",
        ),
        Citation(ASYLG, "56"),
        _B_C,
        FundingGroup.GP_2,
    ),
    "refugee with expulsion": _About(
        Text(
            "Flüchtling mit Landesverweisung oder Ausweisung",
            "réfugié sous le coup d'une expulsion",
            "rifugiato oggetto di un'espulsione",
            "refugee subject to expulsion",
            "PPPP",
        ),
        Citation(ASYLG, "88", "3"),
        None,
        FundingGroup.GP_2,
    ),
    "protected person": _About(
        Text(
            "schutzbedürftige Person ohne Aufenthaltsbewilligung",
            "personne à protéger sans autorisation de séjour",
            "persona bisognosa di protezione senza permesso di dimora",
            "person in need of protection without a residence permit",
            "SSSP",
        ),
        Citation(ASYLG, "66"),
        _S,
        FundingGroup.GP_1B,
    ),
    "protected person with residence permit": _About(
        Text(
            "schutzbedürftige Person mit Aufenthaltsbewilligung",
            "personne à protéger titulaire d'une autorisation de séjour",
            "persona bisognosa di protezione titolare di un permesso di dimora",
            "person in need of protection with a residence permit",
            "SSSS",
        ),
        Citation(ASYLG, "74", "2"),
        _B_C,
        FundingGroup.HALF_GP_2,
    ),
    "stateless person": _About(
        Text("staatenlose Person", "apatride", "apolide", "stateless person", "SSSS"),
        Citation(AIG, "31", "1"),
        _B_C,
        FundingGroup.GP_2,
    ),
    "temporarily admitted stateless person": _About(
        Text(
            "vorläufig aufgenommene staatenlose Person",
            "apatride admis à titre provisoire",
            "apolide ammesso provvisoriamente",
            "temporarily admitted stateless person",
            "SPPP",
        ),
        Citation(AIG, "31", "2"),
        _F,
        FundingGroup.GP_2,
    ),
    "stateless person with expulsion": _About(
        Text(
            "staatenlose Person mit Landesverweisung oder Ausweisung",
            "apatride sous le coup d'une expulsion",
            "apolide oggetto di un'espulsione",
            "stateless person subject to expulsion",
            "PPPP",
        ),
        Citation(AIG, "87", "1", "d"),
        None,
        FundingGroup.GP_2,
    ),
    "hardship permit": _About(
        Text(
            "Person mit Härtefallbewilligung",
            "titulaire d'une autorisation pour cas de rigueur",
            "titolare di un permesso per caso di rigore",
            "holder of a hardship permit",
            "PPPP",
        ),
        Citation(ASYLG, "14", "2"),
        _B_C,
        FundingGroup.NONE,
    ),
    "foreign national": _About(
        Text(
            "Ausländerin oder Ausländer mit Bewilligung nach AIG",
            "étranger titulaire d'une autorisation selon la LEI",
            "straniero titolare di un permesso secondo la LStrI",
            "foreign national with a permit under the FNIA",
            "PPPP",
        ),
        Citation(AIG, "33"),
        _L_B_C,
        FundingGroup.NONE,
    ),
    "EU/EFTA national": _About(
        Text(
            "Staatsangehörige oder Staatsangehöriger der EU/EFTA",
            "ressortissant de l'UE ou de l'AELE",
            "cittadino dell'UE o dell'AELS",
            "EU/EFTA national",
            "PPPP",
        ),
        None,
        _L_B_C,
        FundingGroup.NONE,
    ),
    "Swiss": _About(
        Text(
            "Schweizerin oder Schweizer",
            "personne de nationalité suisse",
            "persona di nazionalità svizzera",
            "Swiss national",
            "PPPP",
        ),
        None,
        (),
        FundingGroup.NONE,
    ),
}

NAMED: Final = frozenset(
    {
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.REFUGEE_WITH_ASYLUM,
        Status.RESETTLED_REFUGEE,
        Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
    }
)
"""The statuses for which Art. 15 para. 1 VIntA has a flat rate paid."""
