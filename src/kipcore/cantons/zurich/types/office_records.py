"""What is on record about the offices: profile, legal bases, responsibilities, cities, votes."""

import attrs

from kipcore.cantons.zurich.types.offices import CantonalBody, CantonalTask, OfficeService
from kipcore.errors import InvalidValueError
from kipcore.types.bodies import FederalBody
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_year, an_int, exactly, refuse_type, text_of, tuple_of
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Source, check_sources
from kipcore.types.text import Text

__all__ = [
    "CantonalOffer",
    "CityOffice",
    "CouncilVote",
    "LegalBasis",
    "OfficeProfile",
    "Participation",
    "Responsibility",
]


@attrs.frozen(kw_only=True)
class LegalBasis:
    """An act of the canton on which an office stands (*Rechtsgrundlage*), as the office cites it.

    Args:
        title: its name in the four languages.
        provision: the article, such as `"114"`, or None for the whole act.
        dated: the day of the act, or the year if the source gives no more.
        source: who cites it; its text was not read.

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> from kipcore.cantons import zurich
    >>> [(basis.title["de"], str(basis.dated)) for basis in zurich.INTEGRATION_OFFICE.legal_bases]
    [('Kantonsverfassung', '2005-01-01..2005-12-31'), ('Integrationsverordnung', '2006-09-20..2006-09-20')]
    """

    title: Text
    provision: str | None
    dated: DateRange
    source: Source

    def __attrs_post_init__(self) -> None:
        exactly("title", self.title, Text, "give the four languages as Text")
        if self.provision is not None:
            text_of("provision", self.provision)
        exactly("dated", self.dated, DateRange, "give the day or the year as DateRange")
        exactly("source", self.source, Source, "say who cites it")


@attrs.frozen(kw_only=True)
class OfficeProfile:
    """What is known of an office of the canton: its place, its services, its former name (*Porträt*).

    Args:
        body: the office.
        attached_to: the body to which it is attached.
        services: what it offers, each once.
        former_name: its earlier legal name, or None.
        former_name_until_about: the year in which the earlier name went out of use, roughly; None if there is
            no earlier name.
        service_group: its number in the budget of the canton (*Leistungsgruppe*).
        legal_bases: on what it stands.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a service twice, no source, an earlier name without its year or the other way
            round.

    >>> from kipcore.cantons import zurich
    >>> office = zurich.INTEGRATION_OFFICE
    >>> office.attached_to, len(office.services), office.former_name["de"]
    (<CantonalBody.JUSTICE_AND_HOME_AFFAIRS: 'justice and home affairs'>, 8, 'kantonale Fachstelle für \
Integrationsfragen')
    """

    body: CantonalBody
    attached_to: CantonalBody
    services: tuple[OfficeService, ...]
    former_name: Text | None
    former_name_until_about: int | None
    service_group: int
    legal_bases: tuple[LegalBasis, ...]
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        exactly("body", self.body, CantonalBody, "use a member of CantonalBody")
        exactly("attached_to", self.attached_to, CantonalBody, "use a member of CantonalBody")
        exactly("services", self.services, tuple, "give a tuple of OfficeService")
        services = tuple_of("services", self.services, OfficeService)
        if len(set(services)) < len(services):
            raise InvalidValueError("services", services, "each once", "list each service once")
        if self.former_name is not None:
            exactly("former_name", self.former_name, Text, "give the four languages as Text")
        if self.former_name_until_about is not None:
            a_year("former_name_until_about", self.former_name_until_about)
        if (self.former_name is None) != (self.former_name_until_about is None):
            raise InvalidValueError(
                "former_name_until_about",
                self.former_name_until_about,
                "a year with an earlier name, none without",
                "give both or neither",
            )
        an_int("service_group", self.service_group, 1, 9999)
        exactly("legal_bases", self.legal_bases, tuple, "give a tuple of LegalBasis")
        tuple_of("legal_bases", self.legal_bases, LegalBasis)
        check_sources(self.sources)


@attrs.frozen(kw_only=True)
class Responsibility:
    """Who is responsible for what, on which days (*Zuständigkeit*).

    Args:
        who: the body of the canton or of the Confederation.
        task: for what.
        during: the days on which the sources show it; an open end if it goes on.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no source, a stretch without a first day: what came before must be known.

    >>> from kipcore.cantons import zurich
    >>> taken_over = next(r for r in zurich.RESPONSIBILITIES
    ...                   if r.task is zurich.CantonalTask.FLAT_RATES and r.during.last is None)
    >>> taken_over.who.label["en"], str(taken_over.during)
    ('Integration Office', '2014-01-01..')
    """

    who: CantonalBody | FederalBody
    task: CantonalTask
    during: DateRange
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        if type(self.who) is not CantonalBody and type(self.who) is not FederalBody:
            refuse_type("who", self.who, "CantonalBody or FederalBody", "say who is responsible")
        exactly("task", self.task, CantonalTask, "use a member of CantonalTask")
        exactly("during", self.during, DateRange, "give a DateRange")
        if self.during.first is None:
            raise InvalidValueError("during", str(self.during), "a first day", "say since when it is known")
        check_sources(self.sources)


@attrs.frozen(kw_only=True)
class CityOffice:
    """The office of a city for integration (*städtische Integrationsfachstelle*).

    Args:
        name: its name, in German.
        municipality: the city.
        url: where its services are described, or None where the handbook prints no address.
        concept_of: the month or day of the city's integration strategy, or None if it is not known.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a municipality of another canton, no source.

    >>> from kipcore.cantons import zurich
    >>> [(office.municipality.name, office.municipality.bfs_number) for office in zurich.CITY_OFFICES]
    [('Zürich', 261), ('Winterthur', 230), ('Uster', 198)]
    """

    name: str
    municipality: Municipality
    url: str | None
    concept_of: DateRange | None = None
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        text_of("name", self.name)
        a_municipality(self.municipality, Canton.ZH)
        if self.url is not None:
            text_of("url", self.url)
        if self.concept_of is not None:
            exactly("concept_of", self.concept_of, DateRange, "give the days as DateRange")
        check_sources(self.sources)


@attrs.frozen(kw_only=True)
class CouncilVote:
    """A vote of the cantonal parliament (*Abstimmung im Kantonsrat*).

    Args:
        what: what was asked for.
        yes: votes in favour.
        no: votes against.
        source: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a number below 0 or above 180, the number of seats.

    >>> from kipcore.cantons import zurich
    >>> [(vote.yes, vote.no, vote.carried) for vote in zurich.COUNCIL_VOTES]
    [(115, 52, True), (116, 52, True)]
    """

    what: Text
    yes: int
    no: int
    source: Source

    def __attrs_post_init__(self) -> None:
        exactly("what", self.what, Text, "give the four languages as Text")
        an_int("yes", self.yes, 0, 180)
        an_int("no", self.no, 0, 180)
        exactly("source", self.source, Source, "say who says so")

    @property
    def carried(self) -> bool:
        """Whether more voted for it than against."""
        return self.yes > self.no


@attrs.frozen(kw_only=True)
class Participation:
    """That a municipality takes part in the programme, as far as it is on record (*Teilnahme*).

    Taking part is voluntary; a municipality that is not listed may take part all the same.

    Args:
        municipality: a municipality of the Canton of Zurich.
        periods: the programme periods for which it is on record.
        concluded: the days in which its first service agreement was concluded, or None if not known.
        delegate_since: since which year it has an integration delegate, or None if not known.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a municipality of another canton, no period, a period twice, no source.

    >>> from kipcore.cantons import zurich
    >>> kloten = next(p for p in zurich.PARTICIPATIONS if p.municipality == zurich.KLOTEN)
    >>> [period.label["de"] for period in kloten.periods]
    ['KIP 1', 'KIP 2']
    """

    municipality: Municipality
    periods: tuple[ProgrammePeriod, ...]
    concluded: DateRange | None = None
    delegate_since: int | None = None
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        a_municipality(self.municipality, Canton.ZH)
        exactly("periods", self.periods, tuple, "give a tuple of ProgrammePeriod")
        periods = tuple_of("periods", self.periods, ProgrammePeriod)
        if not periods or len(set(periods)) < len(periods):
            raise InvalidValueError("periods", periods, "at least one, each once", "list each period once")
        if self.concluded is not None:
            exactly("concluded", self.concluded, DateRange, "give the days as DateRange")
        if self.delegate_since is not None:
            a_year("delegate_since", self.delegate_since)
        check_sources(self.sources)


@attrs.frozen(kw_only=True)
class CantonalOffer:
    """Something that the canton offers to municipalities (*Angebot an Gemeinden*).

    Args:
        name: what it is.
        open_to_non_participants: whether a municipality without a service agreement may use it too.
        source: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> from kipcore.cantons import zurich
    >>> zurich.FIRST_INFORMATION_GUIDE.open_to_non_participants
    True
    """

    name: Text
    open_to_non_participants: bool
    source: Source

    def __attrs_post_init__(self) -> None:
        exactly("name", self.name, Text, "give the four languages as Text")
        exactly("open_to_non_participants", self.open_to_non_participants, bool, "write True or False")
        exactly("source", self.source, Source, "say who says so")
