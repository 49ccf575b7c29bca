"""The bodies of the Canton of Zurich that have a part in the programmes, and what they are there for."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["CantonalBody", "CantonalTask", "OfficeService"]


@closed
class CantonalBody(Enum):
    """A body of the Canton of Zurich with a part in its integration programme (*Behörde, Stelle*).

    Whom the canton answers to in the Confederation stands in `FederalBody`. Which of them is responsible for
    what, and since when, is asked of `responsible_for`.

    >>> from kipcore.cantons import zurich
    >>> zurich.CantonalBody.GOVERNMENT_COUNCIL.label["de"]
    'Regierungsrat'
    """

    CANTONAL_COUNCIL = "cantonal council"
    """Kantonsrat, the parliament; it did not enter into the bill for an Integration Act in 2011."""
    GOVERNMENT_COUNCIL = "government council"
    """Regierungsrat, the government; it adopts the programme."""
    JUSTICE_AND_HOME_AFFAIRS = "justice and home affairs"
    """Direktion der Justiz und des Innern (JI); it answers for the proper use of federal money."""
    INTEGRATION_OFFICE = "integration office"
    """Fachstelle Integration; it carries out the programme. Its profile is `INTEGRATION_OFFICE`."""
    SOCIAL_WELFARE_OFFICE = "social welfare office"
    """Kantonales Sozialamt (KSA); the field of the flat rates was its own until the end of 2013."""
    STEERING_GROUP = "steering group"
    """Steuergruppe of 2011, across departments, with executive members of three municipalities."""
    STEERING_BODY = "steering body"
    """Interdepartementales Steuerungsgremium, new with KIP 2bis."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _BODIES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cantonal body", value, cls, "use a member such as CantonalBody.INTEGRATION_OFFICE")


_BODIES: Final = {
    "cantonal council": Text("Kantonsrat", "Grand Conseil", "Gran Consiglio", "Cantonal Council", "SPPP"),
    "government council": Text(
        "Regierungsrat", "Conseil d'État", "Consiglio di Stato", "Government Council", "SPPS"
    ),
    "justice and home affairs": Text(
        "Direktion der Justiz und des Innern (JI)",
        "Direction de la justice et de l'intérieur (JI)",
        "Direzione della giustizia e dell'interno (JI)",
        "Department of Justice and Home Affairs (JI)",
        "SPPS",
    ),
    "integration office": Text(
        "Fachstelle Integration",
        "service spécialisé dans l'intégration",
        "servizio specializzato per l'integrazione",
        "Integration Office",
        "SsSS",
    ),
    "social welfare office": Text(
        "Kantonales Sozialamt",
        "Office cantonal des affaires sociales",
        "Ufficio cantonale delle opere sociali",
        "Cantonal Social Welfare Office",
        "SPPS",
    ),
    "steering group": Text(
        "Steuergruppe", "groupe de pilotage", "gruppo di direzione", "steering group", "SPPP"
    ),
    "steering body": Text(
        "interdepartementales Steuerungsgremium",
        "organe de pilotage interdépartemental",
        "organo di direzione interdipartimentale",
        "interdepartmental steering body",
        "SPPP",
    ),
}


@closed
class OfficeService(Enum):
    """One of the eight services of the Integration Office (*Angebot der Fachstelle Integration*).

    In the order and the German wording of the handbook on social assistance (chapter 13.1.05).

    >>> from kipcore.cantons import zurich
    >>> len(zurich.OfficeService), zurich.OfficeService.PROJECTS.label["de"]
    (8, 'Bereitstellung von Integrationsprojekten')
    """

    COORDINATION = "coordination"
    ADVICE = "advice"
    MUNICIPALITIES = "municipalities"
    LAW_AND_ADMINISTRATION = "law and administration"
    JOINT_SOLUTIONS = "joint solutions"
    PROMOTION_AND_QUALITY = "promotion and quality"
    PROJECTS = "projects"
    KNOWLEDGE = "knowledge"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The service in the four languages."""
        return _SERVICES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("office service", value, cls, "use a member such as OfficeService.MUNICIPALITIES")


_SERVICES: Final = {
    "coordination": Text(
        "Koordination der Integrationsarbeit im Kanton und Pflege eines Netzwerks mit allen Beteiligten",
        "coordination du travail d'intégration dans le canton et réseau de tous les acteurs",
        "coordinamento del lavoro d'integrazione nel Cantone e rete di tutti gli attori",
        "coordination of integration work in the canton and a network of all who take part",
        "SPPP",
    ),
    "advice": Text(
        "Beratung und Information für Akteurinnen und Akteure im Bereich Integration von Menschen mit "
        "Migrationshintergrund",
        "conseil et information des acteurs de l'intégration de personnes issues de la migration",
        "consulenza e informazione per gli attori dell'integrazione di persone con passato migratorio",
        "advice and information for those who work for the integration of people with a migration background",
        "SPPP",
    ),
    "municipalities": Text(
        "Unterstützung der Gemeinden bei der wirkungsvollen Umsetzung der Integrationsaufgaben",
        "soutien aux communes pour une mise en œuvre efficace des tâches d'intégration",
        "sostegno ai Comuni per un'attuazione efficace dei compiti d'integrazione",
        "support of the municipalities in carrying out the tasks of integration effectively",
        "SPPP",
    ),
    "law and administration": Text(
        "Einsatz für die Anliegen der Integration in der Rechtsetzung und in allen Belangen der kantonalen "
        "und kommunalen Verwaltung",
        "défense des intérêts de l'intégration dans la législation et dans toutes les affaires de "
        "l'administration cantonale et communale",
        "difesa degli interessi dell'integrazione nella legislazione e in tutte le questioni "
        "dell'amministrazione cantonale e comunale",
        "a voice for integration in law-making and in all matters of cantonal and municipal administration",
        "SPPP",
    ),
    "joint solutions": Text(
        "Lösungsentwicklung zur spezifischen Integrationsförderung gemeinsam mit kantonalen Stellen, "
        "Gemeinden, migrantischen Organisationen, Anbietenden und Zivilgesellschaft",
        "solutions pour l'encouragement spécifique, élaborées avec les services cantonaux, les communes, "
        "les organisations de migrants, les prestataires et la société civile",
        "soluzioni per la promozione specifica, elaborate con uffici cantonali, Comuni, organizzazioni di "
        "migranti, offerenti e società civile",
        "solutions for specific integration support, developed together with cantonal offices, "
        "municipalities, migrants' organisations, providers and civil society",
        "SPPP",
    ),
    "promotion and quality": Text(
        "Förderung von Integrationsprojekten und der Qualität der Integrationsarbeit",
        "encouragement de projets d'intégration et de la qualité du travail d'intégration",
        "promozione di progetti d'integrazione e della qualità del lavoro d'integrazione",
        "support of integration projects and of the quality of integration work",
        "SPPP",
    ),
    "projects": Text(
        "Bereitstellung von Integrationsprojekten",
        "mise à disposition de projets d'intégration",
        "messa a disposizione di progetti d'integrazione",
        "provision of integration projects",
        "SPPP",
    ),
    "knowledge": Text(
        "Wissenstransfer zwischen Wissenschaft und Praxis zu Integrationsfragen",
        "transfert de connaissances entre la science et la pratique en matière d'intégration",
        "trasferimento di conoscenze tra scienza e pratica in materia d'integrazione",
        "transfer of knowledge between research and practice on questions of integration",
        "SPPP",
    ),
}


@closed
class CantonalTask(Enum):
    """Something for which a body is responsible in the programme of the Canton of Zurich (*Aufgabe*).

    >>> from kipcore.cantons import zurich
    >>> zurich.CantonalTask.FLAT_RATES.label["de"]
    'Verwaltung der Integrationspauschalen'
    """

    ADOPTION = "adoption"
    """Adopt the cantonal programme, before it goes to SEM."""
    EXAMINATION = "examination"
    """Examine what the canton submits; then comes the programme agreement."""
    STEERING = "steering"
    """Steer the programme across departments."""
    IMPLEMENTATION = "implementation"
    """Carry out the cantonal programmes."""
    COORDINATION = "coordination"
    """Coordinate integration support in the field of migration."""
    FEDERAL_MONEY = "federal money"
    """Answer for the appropriate and correct use of federal money in the canton."""
    FLAT_RATES = "flat rates"
    """Administer the flat-rate payments for integration."""
    MUNICIPAL_AGREEMENTS = "municipal agreements"
    """Conclude service agreements with municipalities."""
    FEDERAL_PROJECTS = "federal projects"
    """Administer federal projects by contract with the Confederation, before there were programmes."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _TASKS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cantonal task", value, cls, "use a member such as CantonalTask.FLAT_RATES")


_TASKS: Final = {
    "adoption": Text(
        "Verabschiedung des Kantonalen Integrationsprogramms",
        "adoption du programme d'intégration cantonal",
        "approvazione del programma cantonale d'integrazione",
        "adoption of the cantonal integration programme",
    ),
    "examination": Text(
        "Prüfung des eingereichten Programms",
        "examen du programme soumis",
        "esame del programma presentato",
        "examination of the programme submitted",
    ),
    "steering": Text(
        "direktionsübergreifende Steuerung des Programms",
        "pilotage interdépartemental du programme",
        "direzione interdipartimentale del programma",
        "steering of the programme across departments",
    ),
    "implementation": Text(
        "Umsetzung der Kantonalen Integrationsprogramme",
        "mise en œuvre des programmes d'intégration cantonaux",
        "attuazione dei programmi cantonali d'integrazione",
        "implementation of the cantonal integration programmes",
    ),
    "coordination": Text(
        "Koordination der Integrationsförderung im Migrationsbereich",
        "coordination de l'encouragement de l'intégration dans le domaine de la migration",
        "coordinamento della promozione dell'integrazione nel settore della migrazione",
        "coordination of integration support in the field of migration",
    ),
    "federal money": Text(
        "angemessene und korrekte Verwendung der Bundesmittel",
        "utilisation appropriée et correcte des fonds fédéraux",
        "impiego adeguato e corretto dei fondi federali",
        "appropriate and correct use of federal money",
    ),
    "flat rates": Text(
        "Verwaltung der Integrationspauschalen",
        "gestion des forfaits d'intégration",
        "gestione delle somme forfettarie a favore dell'integrazione",
        "administration of the flat-rate payments for integration",
    ),
    "municipal agreements": Text(
        "Leistungsvereinbarungen mit Gemeinden",
        "conventions de prestations avec les communes",
        "accordi di prestazione con i Comuni",
        "service agreements with municipalities",
    ),
    "federal projects": Text(
        "Administration der Bundesprojekte",
        "administration des projets fédéraux",
        "amministrazione dei progetti federali",
        "administration of federal projects",
    ),
}
