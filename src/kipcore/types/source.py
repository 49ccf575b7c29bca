"""Sources: where a number comes from, and how sure we are."""

from datetime import date
from enum import Enum
from typing import Any, Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.citation import Citation
from kipcore.types.doors import a_date, a_key, closed, exactly, text_of, tuple_of
from kipcore.types.text import Text

__all__ = ["Certainty", "Source", "check_sources"]


@closed
class Certainty(Enum):
    """How sure we are of a number: a closed list, the surest first.

    >>> import kipcore as kip
    >>> kip.Certainty.PRESS.label["de"]
    'Presse'
    """

    STATUTE = "statute"
    """The text of the act or ordinance was read."""
    OFFICIAL = "official"
    """A page or document of the Confederation, a canton or an intercantonal conference was read."""
    COMMUNAL = "communal"
    """A notice of a municipality was read."""
    PRESS = "press"
    """A newspaper or agency reports it; amounts may be rounded."""
    DERIVED = "derived"
    """Computed or inferred here from what was read; the note says how."""
    ASSUMED = "assumed"
    """Put in by a user for a what-if. Nothing that kipcore ships is assumed."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("certainty", value, cls, "use a member such as Certainty.STATUTE")


_LABELS: Final = {
    "statute": Text("Erlasstext gelesen", "texte légal lu", "testo normativo letto", "statute text read"),
    "official": Text("amtliche Quelle", "source officielle", "fonte ufficiale", "official source"),
    "communal": Text("Mitteilung der Gemeinde", "avis communal", "avviso comunale", "municipal notice"),
    "press": Text("Presse", "presse", "stampa", "press"),
    "derived": Text("hergeleitet", "déduit", "dedotto", "derived"),
    "assumed": Text("Annahme", "hypothèse", "ipotesi", "assumption"),
}


@attrs.frozen(kw_only=True)
class Source:
    """Where a number comes from: a provision, a document, or both (*Quelle*).

    Args:
        certainty: how sure we are.
        citation: the provision, if there is one.
        title: name of the document read, in its own language, if it is not the provision itself.
        url: where it can be read; for an act its official address, whichever copy was read.
        state: day for which the text read was consolidated, if known.
        note: what a reader must know, such as how a figure was derived; in English.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: neither citation nor title; statute text without a citation; something
            derived or assumed without a note.

    >>> import kipcore as kip
    >>> kip.Source(certainty=kip.Certainty.STATUTE, citation=kip.Citation(kip.VINTA, "15", "1"))["it"]
    'art. 15 cpv. 1 OIntS; testo normativo letto'
    """

    certainty: Certainty
    citation: Citation | None = None
    title: str | None = None
    url: str | None = None
    state: date | None = None
    note: str = ""

    def __attrs_post_init__(self) -> None:
        exactly("certainty", self.certainty, Certainty, "use a member such as Certainty.PRESS")
        if self.citation is not None:
            exactly("citation", self.citation, Citation, 'write Citation(VINTA, "16", "3")')
        if self.title is not None:
            text_of("title", self.title)
        if self.url is not None:
            text_of("url", self.url)
        if self.state is not None:
            a_date("state", self.state)
        if type(self.note) is not str or self.note:
            text_of("note", self.note)
        if self.citation is None and self.title is None:
            raise InvalidValueError("source", None, "a citation or a title", "say where it comes from")
        if self.certainty is Certainty.STATUTE and self.citation is None:
            raise InvalidValueError("citation", None, "a citation", "name the provision that was read")
        if self.certainty in {Certainty.DERIVED, Certainty.ASSUMED} and not self.note:
            raise InvalidValueError("note", "", "a note", "say how it was derived, or why it is assumed")

    def __getitem__(self, language: str) -> str:
        """Return the source in a line: provision, document, certainty, in a known language."""
        parts = [self.citation[language] if self.citation else None, self.title]
        parts.append(self.certainty.label[language])
        return (" ; " if language == "fr" else "; ").join(part for part in parts if part)


def check_sources(sources: Any) -> None:
    """Refuse what is not a tuple of at least one source."""
    exactly("sources", sources, tuple, "give a tuple of Source")
    if not tuple_of("sources", sources, Source):
        raise InvalidValueError("sources", sources, "at least one", "say who says so")
