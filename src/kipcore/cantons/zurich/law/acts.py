"""The acts of the Canton of Zurich that kipcore cites, by their number in its compilation (LS)."""

from typing import Final

from kipcore.types.citation import Act
from kipcore.types.text import Text

__all__ = ["SHG", "SHV"]

# Numbers and dates as the handbook of social assistance of the canton gives them (chapter 18.1.03). The
# federal act on responsibility for welfare support has the number 851.1 too, in the federal compilation.

SHG: Final = Act(
    "SHG ZH",
    "851.1",
    Text("SHG", "SHG", "SHG", "SHG", "SPPP"),
    Text(
        "Sozialhilfegesetz vom 14. Juni 1981",
        "Loi du 14 juin 1981 sur l'aide sociale (canton de Zurich)",
        "Legge del 14 giugno 1981 sull'aiuto sociale (Cantone di Zurigo)",
        "Social Assistance Act of 14 June 1981 (Canton of Zurich)",
        "SPPP",
    ),
    sections=True,
)
SHV: Final = Act(
    "SHV ZH",
    "851.11",
    Text("SHV", "SHV", "SHV", "SHV", "SPPP"),
    Text(
        "Verordnung zum Sozialhilfegesetz vom 21. Oktober 1981",
        "Ordonnance du 21 octobre 1981 relative à la loi sur l'aide sociale (canton de Zurich)",
        "Ordinanza del 21 ottobre 1981 concernente la legge sull'aiuto sociale (Cantone di Zurigo)",
        "Ordinance of 21 October 1981 to the Social Assistance Act (Canton of Zurich)",
        "SPPP",
    ),
    sections=True,
)
