"""Costs that a canton wants a programme to pay, by what the ordinance says of them (Art. 17 VIntA)."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_key, at_least_zero, closed, exactly
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["Cost", "CostKind"]


@closed
class CostKind(Enum):
    """What a cost is for, as far as the ordinance tells costs apart (*beitragsberechtigte Aufwendungen*).

    >>> import kipcore as kip
    >>> kind = kip.CostKind.GENERAL_ADMINISTRATION
    >>> kind.label["de"], str(kind.citation)
    ('allgemeine Verwaltungsaufgaben', 'Art. 17 Abs. 3 VIntA')
    """

    MEASURE = "measure"
    """A measure of specific integration support outside the offer of the standard structures."""
    STANDARD_STRUCTURES = "standard structures"
    """Integration in school, vocational training, labour market, health care, social assistance and so on:
    paid from their ordinary budgets."""
    START_UP_FUNDING = "start-up funding"
    """Anschubfinanzierung: an innovation in the standard structures, whose institutions in principle
    (*grundsätzlich*) bear at least an equal part."""
    DEVELOPMENT = "development"
    """Conceptual and qualitative development of the programme, and its evaluation."""
    GENERAL_ADMINISTRATION = "general administration"
    """General administrative tasks, in particular those of the offices for integration and of the cantonal
    contact points (*Ansprechstellen*)."""
    SOCIAL_ASSISTANCE = "social assistance"
    """An integration measure in the standard structures of cantonal social assistance that counts as
    support under Art. 3 ZUG, for temporarily admitted persons, recognised refugees and protected persons
    with a residence permit. For anybody else it is a cost of the standard structures."""
    NATIONAL_IMPORTANCE = "national importance"
    """A programme or project of national importance that SEM supports, start-up funding in the standard
    structures included."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages, after the wording of the ordinance."""
        return _LABELS[self._value_]

    @property
    def citation(self) -> Citation:
        """The paragraph of the ordinance that speaks of it."""
        article, paragraph = _ARTICLES[self._value_]
        return Citation(VINTA, article, paragraph)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cost kind", value, cls, "use a member such as CostKind.MEASURE")


_LABELS: Final = {
    "measure": Text(
        "Massnahme ausserhalb des Regelstrukturangebots",
        "mesure en dehors de l'offre relevant des structures ordinaires",
        "misura che esula dall'offerta delle strutture ordinarie",
        "measure outside the offer of the standard structures",
        "SSSP",
    ),
    "standard structures": Text(
        "Integrationsförderung in den Regelstrukturen",
        "encouragement de l'intégration dans les structures ordinaires",
        "promozione dell'integrazione nelle strutture ordinarie",
        "integration support in the standard structures",
        "SSSP",
    ),
    "start-up funding": Text(
        "Anschubfinanzierung in den Regelstrukturen",
        "financement initial au sein des structures ordinaires",
        "finanziamento iniziale nelle strutture ordinarie",
        "start-up funding in the standard structures",
        "SSSP",
    ),
    "development": Text(
        "Weiterentwicklung und Evaluation der Programme",
        "développement et évaluation des programmes",
        "sviluppo e valutazione dei programmi",
        "development and evaluation of the programmes",
        "SSSP",
    ),
    "general administration": Text(
        "allgemeine Verwaltungsaufgaben",
        "tâches administratives d'ordre général",
        "compiti amministrativi di carattere generale",
        "general administrative tasks",
        "SSSP",
    ),
    "social assistance": Text(
        "Integrationsmassnahme in den Regelstrukturen der Sozialhilfe",
        "mesure d'intégration dans les structures ordinaires de l'aide sociale",
        "misura d'integrazione nelle strutture ordinarie dell'aiuto sociale",
        "integration measure in the standard structures of social assistance",
        "SSSP",
    ),
    "national importance": Text(
        "Programm oder Projekt von nationaler Bedeutung",
        "programme ou projet d'importance nationale",
        "programma o progetto di portata nazionale",
        "programme or project of national importance",
        "SSSP",
    ),
}
_ARTICLES: Final = {
    "measure": ("17", "1"),
    "standard structures": ("2", "1"),
    "start-up funding": ("17", "2"),
    "development": ("17", "2bis"),
    "general administration": ("17", "3"),
    "social assistance": ("15", "6"),
    "national importance": ("21", "1"),
}


@attrs.frozen
class Cost:
    """A cost that is to be charged to a programme (*Aufwendung*, Art. 17 VIntA, Art. 12 and 14 SuG).

    Whether the canton's own personnel, benefits in kind, or money of third parties (foundations, churches,
    participants' fees) count is not known: no source was found, and nothing here decides it.

    Args:
        kind: what it is for.
        amount: what was actually incurred and strictly necessary, CHF (Art. 14 para. 1 SuG).
        under_other_acts: the part that falls to another federal act by its interest, CHF (Art. 12 SuG); the
            whole, if it cannot be split and the other act suits the task better; `Chf(0)` if none does. It
            must be stated, as the act asks for it to be disclosed.
        borne_by_structures: of start-up funding, the part that the institutions of the standard
            structures bear, CHF; None for every other kind.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative amount, parts that are more than the whole, a part of the standard
            structures in a cost of another kind.
        NotKnownError: start-up funding without what the institutions bear.

    >>> import kipcore as kip
    >>> pilot = kip.Cost(
    ...     kip.CostKind.START_UP_FUNDING, kip.Chf(80_000), under_other_acts=kip.Chf(0),
    ...     borne_by_structures=kip.Chf(40_000))
    >>> pilot.rest
    Chf('40000.00')
    """

    kind: CostKind
    amount: Chf
    under_other_acts: Chf = attrs.field(kw_only=True)
    borne_by_structures: Chf | None = attrs.field(kw_only=True, default=None)

    def __attrs_post_init__(self) -> None:
        exactly("kind", self.kind, CostKind, "use a member such as CostKind.MEASURE")
        for name in ("amount", "under_other_acts", "borne_by_structures"):
            part = getattr(self, name)
            if part is not None or name != "borne_by_structures":
                exactly(name, part, Chf, "wrap the amount in Chf(...)")
                at_least_zero(name, part)
        start_up = self.kind is CostKind.START_UP_FUNDING
        if start_up and self.borne_by_structures is None:
            raise NotKnownError(
                "borne_by_structures",
                None,
                "what the institutions of the standard structures bear",
                "give borne_by_structures=Chf(...); Chf(0) if they bear nothing",
            )
        if not start_up and self.borne_by_structures is not None:
            raise InvalidValueError(
                "borne_by_structures",
                self.borne_by_structures,
                "an amount for start-up funding only",
                "leave it out, or use CostKind.START_UP_FUNDING",
            )
        if self._rest() < 0:
            raise InvalidValueError(
                "amount", self.amount, "at least what others bear of it", "give the whole cost"
            )

    @property
    def rest(self) -> Chf:
        """What neither another federal act nor the institutions of the standard structures bear."""
        return Chf.from_rappen(self._rest())

    def _rest(self) -> int:
        borne = 0 if self.borne_by_structures is None else self.borne_by_structures.rappen
        return self.amount.rappen - self.under_other_acts.rappen - borne
