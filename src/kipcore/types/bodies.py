"""The bodies of the Confederation that the rules speak of."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["FederalBody"]


@closed
class FederalBody(Enum):
    """A body of the Confederation (*Bund*). The value is its German abbreviation or name.

    Raises:
        UnknownNameError: `FederalBody(name)` with a name that is none.

    >>> import kipcore as kip
    >>> kip.FederalBody.EFK.label["en"]
    'Swiss Federal Audit Office (SFAO)'
    """

    FEDERAL_COUNCIL = "Bundesrat"
    """Sets the amounts of the contributions (Art. 58 para. 4 AIG)."""
    EJPD = "EJPD"
    """Fixes the distribution among the cantons (Art. 16 para. 1 VIntA)."""
    SEM = "SEM"
    """Concludes the programme agreements and pays (Art. 11, 13, 15, 16 VIntA)."""
    EFK = "EFK"
    """Takes part in fixing the financial supervision (Art. 20a para. 1 SuG)."""
    EKM = "EKM"
    """Advises the Federal Council; has no part in the KIP (Art. 22 to 29 VIntA)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The name in the four languages."""
        return _NAMES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("federal body", value, cls, "use a member such as FederalBody.SEM")


_NAMES: Final = {
    "Bundesrat": Text("Bundesrat", "Conseil fédéral", "Consiglio federale", "Federal Council", "SSSS"),
    "EJPD": Text(
        "Eidgenössisches Justiz- und Polizeidepartement (EJPD)",
        "Département fédéral de justice et police (DFJP)",
        "Dipartimento federale di giustizia e polizia (DFGP)",
        "Federal Department of Justice and Police (FDJP)",
        "SSSS",
    ),
    "SEM": Text(
        "Staatssekretariat für Migration (SEM)",
        "Secrétariat d'État aux migrations (SEM)",
        "Segreteria di Stato della migrazione (SEM)",
        "State Secretariat for Migration (SEM)",
        "SSSS",
    ),
    "EFK": Text(
        "Eidgenössische Finanzkontrolle (EFK)",
        "Contrôle fédéral des finances (CDF)",
        "Controllo federale delle finanze (CDF)",
        "Swiss Federal Audit Office (SFAO)",
        "SSSS",
    ),
    "EKM": Text(
        "Eidgenössische Migrationskommission (EKM)",
        "Commission fédérale des migrations (CFM)",
        "Commissione federale della migrazione (CFM)",
        "Federal Commission on Migration (FCM)",
        "SSSP",
    ),
}
