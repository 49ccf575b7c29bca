"""What an agreement asks of whom, and when: a calendar entry for each duty."""

from datetime import date
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.bodies import FederalBody
from kipcore.types.doors import a_date, a_key, a_year, an_int, closed, exactly, refuse_type
from kipcore.types.places import Canton
from kipcore.types.source import Source, check_sources
from kipcore.types.text import Text

__all__ = ["Duty", "DutyKind"]


@closed
class DutyKind(Enum):
    """What is due under a programme agreement, or by which day something must have happened.

    >>> import kipcore as kip
    >>> kip.DutyKind.YEARLY_REPORT.label["de"]
    'Bericht über die Verwendung der Beiträge'
    """

    SUBMISSION = "submission"
    """The canton submits its programme to SEM (Art. 13 para. 1 VIntA)."""
    INTEGRATION_AGENDA_PLAN = "integration agenda plan"
    """The canton submits how it carries out the Integration Agenda (*Umsetzungskonzept*, 2019)."""
    SUPPLEMENT_IN_TIME = "supplement in time"
    """A supplementary agreement that counts from the start (Art. 29a para. 1 VIntA)."""
    SUPPLEMENT = "supplement"
    """Last day for a supplementary agreement (Art. 29a para. 3 VIntA)."""
    FLAT_RATE_PAYMENT = "flat rate payment"
    """SEM pays the flat rates (Art. 15 para. 4 VIntA)."""
    YEARLY_REPORT = "yearly report"
    """The canton reports on the use of the contributions (Art. 18 para. 1 VIntA)."""
    KEY_FIGURES = "key figures"
    """The key figures on refugees and temporarily admitted persons go with the report."""
    REGISTRATION_REPORT = "registration report"
    """The canton reports on registrations with the employment service (Art. 9 para. 3 VIntA)."""
    END_OF_TERM = "end of term"
    """The agreement ends (Art. 14 para. 2 VIntA)."""
    LEFTOVER = "leftover"
    """Last day on which remaining contributions are used (Art. 19 para. 3 VIntA)."""
    FEDERAL_SUPERVISION = "federal supervision"
    """SEM supervises by a risk-oriented strategy (*Konzept*, Art. 18 para. 3 VIntA)."""
    CANTONAL_SUPERVISION = "cantonal supervision"
    """The canton has such a strategy too, and informs SEM of its supervision (Art. 18 para. 4 VIntA)."""
    QUALITY_CRITERIA = "quality criteria"
    """SEM sets criteria of quality, together with the cantons (Art. 20 VIntA)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _KINDS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("duty", value, cls, "use a member such as DutyKind.YEARLY_REPORT")


_KINDS: Final = {
    "submission": Text(
        "Eingabe des kantonalen Integrationsprogramms",
        "dépôt du programme d'intégration cantonal",
        "presentazione del programma cantonale d'integrazione",
        "submission of the cantonal integration programme",
    ),
    "integration agenda plan": Text(
        "Umsetzungskonzept zur Integrationsagenda",
        "plan de mise en œuvre de l'Agenda Intégration",
        "piano di attuazione dell'Agenda Integrazione",
        "implementation plan for the Integration Agenda",
    ),
    "supplement in time": Text(
        "Zusatzvereinbarung, die von Anfang an wirkt",
        "convention additionnelle qui vaut dès le début",
        "accordo aggiuntivo che vale sin dall'inizio",
        "supplementary agreement that counts from the start",
    ),
    "supplement": Text(
        "letzter Tag für eine Zusatzvereinbarung",
        "dernier jour pour une convention additionnelle",
        "ultimo giorno per un accordo aggiuntivo",
        "last day for a supplementary agreement",
    ),
    "flat rate payment": Text(
        "Auszahlung der Integrationspauschalen",
        "versement des forfaits d'intégration",
        "versamento delle somme forfettarie",
        "payment of the flat rates",
    ),
    "yearly report": Text(
        "Bericht über die Verwendung der Beiträge",
        "compte rendu sur l'utilisation des contributions",
        "rapporto sull'utilizzo dei contributi",
        "report on the use of the contributions",
    ),
    "key figures": Text(
        "Kennzahlen zu anerkannten Flüchtlingen und vorläufig Aufgenommenen",
        "indicateurs clés sur les réfugiés reconnus et les personnes admises à titre provisoire",
        "indicatori importanti sui rifugiati riconosciuti e le persone ammesse provvisoriamente",
        "key figures on recognised refugees and temporarily admitted persons",
    ),
    "registration report": Text(
        "Bericht über die Meldungen bei der öffentlichen Arbeitsvermittlung",
        "compte rendu sur les annonces au service public de l'emploi",
        "rapporto sulle notifiche al servizio pubblico di collocamento",
        "report on registrations with the public employment service",
    ),
    "end of term": Text(
        "Ende der Programmvereinbarung",
        "fin de la convention-programme",
        "fine dell'accordo di programma",
        "end of the programme agreement",
    ),
    "leftover": Text(
        "letzter Tag für den zweckgebundenen Einsatz verbleibender Beiträge, sofern die Ziele erreicht sind",
        "dernier jour pour utiliser le solde conformément à l'affectation prévue, si les objectifs sont "
        "atteints",
        "ultimo giorno per impiegare i contributi rimanenti, se gli obiettivi sono raggiunti",
        "last day to use remaining contributions for their purpose, if the goals are reached",
    ),
    "federal supervision": Text(
        "Konzept des SEM zur risikoorientierten Finanzaufsicht",
        "stratégie de surveillance financière du SEM, axée sur les risques",
        "strategia di vigilanza finanziaria della SEM, orientata alla gestione dei rischi",
        "risk-oriented strategy of SEM for financial supervision",
    ),
    "cantonal supervision": Text(
        "Konzept des Kantons zur risikoorientierten Finanzaufsicht, und Information des SEM",
        "stratégie de surveillance financière du canton, axée sur les risques, et information du SEM",
        "strategia di vigilanza finanziaria del Cantone, orientata alla gestione dei rischi, e informazione "
        "della SEM",
        "risk-oriented strategy of the canton for financial supervision, and information of SEM",
    ),
    "quality criteria": Text(
        "Kriterien für Qualitätssicherung und Qualitätsentwicklung",
        "critères de l'assurance et du développement de la qualité",
        "criteri per garantire e sviluppare la qualità",
        "criteria of quality assurance and development",
    ),
}


@attrs.frozen
class Duty:
    """One entry in the calendar of an agreement (*Frist, Pflicht*).

    Args:
        kind: what is due.
        who: the canton or the federal body that must act.
        sources: who says so; if its time is inferred, a second one says how.
        day: the day by which it is due, or None if it is not known, or if there is none.
        year: the calendar year in which it falls, or None for an ongoing duty.
        about: the year that a report is about, or None.
        times: how often it is due in that year; with `since`, how often in a whole one.
        since: from which day of that year the law is known to ask for it, or None from its beginning.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no source; a day in another year; a day or a number of times without a year.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> first = kip.deadlines(zh).value[0]
    >>> first.kind, first.day, first.who
    (<DutyKind.SUBMISSION: 'submission'>, datetime.date(2023, 4, 30), <Canton.ZH: 'ZH'>)
    """

    kind: DutyKind
    who: Canton | FederalBody
    sources: tuple[Source, ...]
    day: date | None = None
    year: int | None = None
    about: int | None = None
    times: int = 1
    since: date | None = None

    def __attrs_post_init__(self) -> None:
        exactly("kind", self.kind, DutyKind, "use a member of DutyKind")
        if type(self.who) is not Canton and type(self.who) is not FederalBody:
            refuse_type("who", self.who, "Canton or FederalBody", "say who must act")
        check_sources(self.sources)
        an_int("times", self.times, 1, 366)
        for name, year in (("year", self.year), ("about", self.about)):
            if year is not None:
                a_year(name, year)
        for name, day in (("day", self.day), ("since", self.since)):
            if day is not None:
                a_date(name, day)
                if self.year != day.year:
                    raise InvalidValueError("year", self.year, f"{day.year}", "give the year of the day")
        if self.year is None and self.times > 1:
            raise InvalidValueError("times", self.times, "1 without a year", "say in which year")
