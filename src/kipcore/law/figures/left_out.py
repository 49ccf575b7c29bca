"""Figures that were seen and are not in the library, with the reason."""

from typing import Final

__all__ = ["LEFT_OUT"]

LEFT_OUT: Final[tuple[tuple[str, str], ...]] = (
    (
        "AG, KIP 1: 28.1 million in all",
        "the parts reported, 8.4 + 11.9 + 7.6 + 2.1, add up to 30.0; whether parity held hangs on the error",
    ),
    (
        "KIP 1, credit: 39 million a year",
        "the 32.4 million of KIP 2 are reported as 10 per cent less, which would be 36",
    ),
    (
        "2014 and 2015: about 175 million",
        "112.5 and almost 150 million are reported for these years; it may be federal money only",
    ),
    (
        "KIP 2, employability: 35 per cent",
        "299.66 of 869.73 million are 34.45 per cent; the amounts are kept",
    ),
    ("SZ, canton's share of 2014: 65 francs", "no doubt thousands were lost in print"),
    ("NW, flat rate: 18 000 francs a year", "it is paid once per person (Art. 15 para. 1 VIntA)"),
    ("GE, KIP 1: 5.2 million", "neither per year nor for four years does it fit; the source does not say"),
    (
        "BL, KIP 3: about 1.7 million a year",
        "four years of it are 6.8 million, and more than 7 are reported; the total is kept",
    ),
    (
        "OW, KIP 2: own funds",
        "98 000 francs (reported in 2017) would not reach parity with the 138 000 of the Confederation",
    ),
    (
        "KIP 3, credit: 129.8 million",
        "248.8 less 119 million; the source itself rounds the two parts to 130 and 119",
    ),
    ("LU, more flat rates: 3 to 4 million a year", "a span, not a figure"),
    ("2015, claim of the cantons: 22.5 to 23 million", "a span; 54 less 31 million are 23"),
    ("2015 and 2016, administration flat rate: 1114 and 1099 francs", "the article gives both to one year"),
    ("INVOL: 13 000 francs per place and year", "recalled; no source was found"),
    (
        "Programme S, target: 45 per cent",
        "for the end of 2025, as the press reports; 50 per cent of those with three years' stay replaced it",
    ),
)
"""What was left out, and why: contradictory, unclear, or without a source."""
