"""Acts and citations: which provision says so."""

import re
from typing import Final

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import exactly, refuse_type, text_of
from kipcore.types.text import Text

__all__ = ["AIG", "ASYLG", "ASYLV_2", "AUG", "SUG", "VINTA", "VINTA_2007", "Act", "Citation"]

_ELEMENT: Final = r"[1-9][0-9]{0,3}[a-z]?(?:bis|ter|quater|quinquies|sexies|septies|octies)?"
_LETTER: Final = r"[a-z](?:bis|ter|quater)?"


@attrs.frozen
class Act:
    """An act or ordinance of the Confederation or of a canton (*Erlass*).

    Abbreviations clash between languages (LAsi and LSu are French and Italian), so an act is known by
    its German key and its number in the classified compilation.

    Args:
        key: German abbreviation, unique within the library.
        sr_number: number in the classified compilation (*Systematische Rechtssammlung*), that of the canton
            for an act of a canton.
        abbreviation: how it is cited in the four languages.
        title: its title in the four languages.
        sections: whether it is divided into sections (§) and not into articles.

    Raises:
        WrongTypeError: a key or number that is not text, an abbreviation or title that is no Text.
        InvalidValueError: an empty key or number.

    >>> import kipcore as kip
    >>> kip.VINTA.sr_number, kip.VINTA.abbreviation["fr"]
    ('142.205', 'OIE')
    """

    key: str
    sr_number: str
    abbreviation: Text
    title: Text
    sections: bool = False

    def __attrs_post_init__(self) -> None:
        exactly("sections", self.sections, bool, "write True for an act with §")
        text_of("key", self.key)
        text_of("sr_number", self.sr_number)
        exactly("abbreviation", self.abbreviation, Text, "give the four languages as Text")
        exactly("title", self.title, Text, "give the four languages as Text")


@attrs.frozen
class Citation:
    """A provision of an act: article, paragraph, letter (*Art., Abs., Bst.*).

    Args:
        act: the act.
        article: `"16"`, `"29a"`.
        paragraph: `"3"`, `"2bis"`, or None for the article as a whole.
        letter: `"a"`, `"bbis"`, or None.

    Raises:
        WrongTypeError: no Act, or a number instead of text.
        InvalidValueError: text that is not the number of a provision.

    >>> import kipcore as kip
    >>> parity = kip.Citation(kip.VINTA, "16", "3")
    >>> [parity[language] for language in ("de", "fr", "it", "en")]
    ['Art. 16 Abs. 3 VIntA', 'art. 16 al. 3 OIE', 'art. 16 cpv. 3 OIntS', 'Art. 16 para. 3 VIntA']
    """

    act: Act
    article: str
    paragraph: str | None = None
    letter: str | None = None

    def __attrs_post_init__(self) -> None:
        exactly("act", self.act, Act, "name the act, such as VINTA")
        _provision("article", self.article, _ELEMENT, '"16" or "29a"')
        if self.paragraph is not None:
            _provision("paragraph", self.paragraph, _ELEMENT, '"3" or "2bis"')
        if self.letter is not None:
            _provision("letter", self.letter, _LETTER, '"a" or "bbis"')

    def __getitem__(self, language: str) -> str:
        """Return the citation as that language writes it; another language is an UnknownNameError."""
        art, abs_, bst = _WORDS[language].split("|")
        if self.act.sections:
            art = "§"
        parts = [f"{art} {self.article}"]
        if self.paragraph is not None:
            parts.append(f"{abs_} {self.paragraph}")
        if self.letter is not None:
            parts.append(f"{bst} {self.letter}")
        parts.append(self.act.abbreviation[language])
        return " ".join(parts)

    def __str__(self) -> str:
        return self["de"]


def _provision(name: str, value: object, pattern: str, example: str) -> None:
    if type(value) is not str:
        refuse_type(name, value, "str", f"write {example}")
    if not re.fullmatch(pattern, value):
        raise InvalidValueError(name, value, f"a number such as {example}", "leave the words out")


# Federal German writes Bst.; TERMDAT and the courts cite French without commas.
_WORDS: Final = Text("Art.|Abs.|Bst.", "art.|al.|let.", "art.|cpv.|lett.", "Art.|para.|let.")

AIG: Final = Act(
    "AIG",
    "142.20",
    Text("AIG", "LEI", "LStrI", "FNIA", "SSSS"),
    Text(
        "Ausländer- und Integrationsgesetz",
        "Loi fédérale sur les étrangers et l'intégration",
        "Legge federale sugli stranieri e la loro integrazione",
        "Foreign Nationals and Integration Act (FNIA)",
        "SSSS",
    ),
)
AUG: Final = Act(
    "AuG",
    "142.20",
    Text("AuG", "LEtr", "LStr", "FNA", "SSSS"),
    Text(
        "Ausländergesetz (bis 2018)",
        "Loi fédérale sur les étrangers (jusqu'en 2018)",
        "Legge federale sugli stranieri (fino al 2018)",
        "Foreign Nationals Act (FNA, until 2018)",
        "SXXX",
    ),
)
ASYLG: Final = Act(
    "AsylG",
    "142.31",
    Text("AsylG", "LAsi", "LAsi", "AsylA", "SSSS"),
    Text("Asylgesetz", "Loi sur l'asile", "Legge sull'asilo", "Asylum Act (AsylA)", "SSSS"),
)
ASYLV_2: Final = Act(
    "AsylV 2",
    "142.312",
    Text("AsylV 2", "OA 2", "OAsi 2", "AsylV 2", "SSSP"),
    Text(
        "Asylverordnung 2 vom 11. August 1999 über Finanzierungsfragen",
        "Ordonnance 2 du 11 août 1999 sur l'asile relative au financement",
        "Ordinanza 2 dell'11 agosto 1999 sull'asilo relativa alle questioni finanziarie",
        "Asylum Ordinance 2 of 11 August 1999 on Financial Matters",
        "SSSP",
    ),
)
VINTA: Final = Act(
    "VIntA",
    "142.205",
    Text("VIntA", "OIE", "OIntS", "VIntA", "SSSP"),
    Text(
        "Verordnung vom 15. August 2018 über die Integration von Ausländerinnen und Ausländern",
        "Ordonnance du 15 août 2018 sur l'intégration des étrangers",
        "Ordinanza del 15 agosto 2018 sull'integrazione degli stranieri",
        "Ordinance of 15 August 2018 on the Integration of Foreign Nationals",
        "SSSP",
    ),
)
VINTA_2007: Final = Act(
    "VIntA 2007",
    "142.205",
    Text("VIntA (2007)", "OIE (2007)", "OIntS (2007)", "VIntA (2007)"),
    Text(
        "Verordnung vom 24. Oktober 2007 über die Integration von Ausländerinnen und Ausländern",
        "Ordonnance du 24 octobre 2007 sur l'intégration des étrangers",
        "Ordinanza del 24 ottobre 2007 sull'integrazione degli stranieri",
        "Ordinance of 24 October 2007 on the Integration of Foreign Nationals",
        "PPPP",
    ),
)
SUG: Final = Act(
    "SuG",
    "616.1",
    Text("SuG", "LSu", "LSu", "SuG", "SSSP"),
    Text("Subventionsgesetz", "Loi sur les subventions", "Legge sui sussidi", "Subsidies Act", "SSSP"),
)
