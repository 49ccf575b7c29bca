"""Where: the 26 cantons and their municipalities."""

from enum import Enum
from functools import total_ordering
from typing import Any, Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_key, an_int, closed, exactly, text_of
from kipcore.types.text import Text

__all__ = ["Canton", "Municipality", "a_municipality"]


@closed
@total_ordering
class Canton(Enum):
    """One of the 26 cantons (*Kanton*), in the order of the Federal Constitution.

    The value is the official two-letter code. Cantons sort in that order too.

    Raises:
        UnknownNameError: `Canton(code)` with a code that is none.

    >>> import kipcore as kip
    >>> kip.Canton("ZH").label["fr"], kip.Canton.JU.number
    ('Zurich', 26)
    """

    ZH = "ZH"
    BE = "BE"
    LU = "LU"
    UR = "UR"
    SZ = "SZ"
    OW = "OW"
    NW = "NW"
    GL = "GL"
    ZG = "ZG"
    FR = "FR"
    SO = "SO"
    BS = "BS"
    BL = "BL"
    SH = "SH"
    AR = "AR"
    AI = "AI"
    SG = "SG"
    GR = "GR"
    AG = "AG"
    TG = "TG"
    TI = "TI"
    VD = "VD"
    VS = "VS"
    NE = "NE"
    GE = "GE"
    JU = "JU"

    # Identity is enough, and the hash of Enum runs Python code.
    __hash__ = object.__hash__

    @property
    def number(self) -> int:
        """The place in the order of the constitution, 1 to 26."""
        return _ORDER[self._value_] + 1

    @property
    def label(self) -> Text:
        """The name in the four languages."""
        return _NAMES[_ORDER[self._value_]]

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Canton):
            return NotImplemented
        return self.number < other.number

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("canton", value, cls, "use the two-letter official code in capitals")


_NAMES: Final = (
    Text("Zürich", "Zurich", "Zurigo", "Zurich", "XXXX"),
    Text("Bern", "Berne", "Berna", "Bern", "XXXX"),
    Text("Luzern", "Lucerne", "Lucerna", "Lucerne", "XXXX"),
    Text("Uri", "Uri", "Uri", "Uri", "XXXX"),
    Text("Schwyz", "Schwyz", "Svitto", "Schwyz", "XXXX"),
    Text("Obwalden", "Obwald", "Obvaldo", "Obwalden", "XXXX"),
    Text("Nidwalden", "Nidwald", "Nidvaldo", "Nidwalden", "XXXX"),
    Text("Glarus", "Glaris", "Glarona", "Glarus", "XXXX"),
    Text("Zug", "Zoug", "Zugo", "Zug", "XXXX"),
    Text("Freiburg", "Fribourg", "Friburgo", "Fribourg", "XXXX"),
    Text("Solothurn", "Soleure", "Soletta", "Solothurn", "XXXX"),
    Text("Basel-Stadt", "Bâle-Ville", "Basilea Città", "Basel-Stadt", "XXXX"),
    Text("Basel-Landschaft", "Bâle-Campagne", "Basilea Campagna", "Basel-Landschaft", "XXXX"),
    Text("Schaffhausen", "Schaffhouse", "Sciaffusa", "Schaffhausen", "XXXX"),
    Text(
        "Appenzell Ausserrhoden",
        "Appenzell Rhodes-Extérieures",
        "Appenzello Esterno",
        "Appenzell Ausserrhoden",
        "XXXX",
    ),
    Text(
        "Appenzell Innerrhoden",
        "Appenzell Rhodes-Intérieures",
        "Appenzello Interno",
        "Appenzell Innerrhoden",
        "XXXX",
    ),
    Text("St. Gallen", "Saint-Gall", "San Gallo", "St Gallen", "XXXX"),
    Text("Graubünden", "Grisons", "Grigioni", "Graubünden", "XXXX"),
    Text("Aargau", "Argovie", "Argovia", "Aargau", "XXXX"),
    Text("Thurgau", "Thurgovie", "Turgovia", "Thurgau", "XXXX"),
    Text("Tessin", "Tessin", "Ticino", "Ticino", "XXXX"),
    Text("Waadt", "Vaud", "Vaud", "Vaud", "XXXX"),
    Text("Wallis", "Valais", "Vallese", "Valais", "XXXX"),
    Text("Neuenburg", "Neuchâtel", "Neuchâtel", "Neuchâtel", "XXXX"),
    Text("Genf", "Genève", "Ginevra", "Geneva", "XXXX"),
    Text("Jura", "Jura", "Giura", "Jura", "XXXX"),
)

_ORDER: Final = {canton.value: index for index, canton in enumerate(Canton)}


@attrs.frozen(order=True)
class Municipality:
    """A municipality (*Gemeinde*; federal English: commune) of a canton.

    Args:
        bfs_number: its number in the official list of the Federal Statistical Office, 1 to 9999.
        name: its official name.
        canton: the canton it belongs to.

    Raises:
        WrongTypeError: a number that is not int, a name that is not text, no Canton.
        InvalidValueError: a number out of bounds, an empty or endless name.

    >>> import kipcore as kip
    >>> kip.Municipality(198, "Uster", kip.Canton.ZH).canton.label["de"]
    'Zürich'
    """

    bfs_number: int
    name: str
    canton: Canton

    def __attrs_post_init__(self) -> None:
        an_int("bfs_number", self.bfs_number, 1, 9999)
        text_of("name", self.name)
        exactly("canton", self.canton, Canton, 'write Canton.ZH or Canton("ZH")')


def a_municipality(value: Any, canton: Canton) -> None:
    """Refuse what is not a municipality of a canton."""
    exactly("municipality", value, Municipality, "name it with its BFS number")
    if value.canton is not canton:
        raise InvalidValueError(
            "municipality", value, f"a municipality of the Canton of {canton.label.en}", "ask its own canton"
        )
