"""The consumer price index as published, as far as the flat rate rests on it (Art. 15 para. 2 VIntA)."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]


def _official(title: str, url: str, note: str = "") -> Source:
    return Source(certainty=Certainty.OFFICIAL, title=title, url=url, note=note)


def _press(title: str, url: str, note: str = "") -> Source:
    return Source(certainty=Certainty.PRESS, title=title, url=url, note=note)


def _octobers(
    parameter: Parameter[Fraction], first: int, values: tuple[tuple[str, Source], ...]
) -> Timeline[Fraction]:
    """Return a timeline of one value each October; the other months are not kept."""
    entries: list[Cited[Fraction] | Unknown] = []
    for year, (value, source) in enumerate(values, start=first):
        october = DateRange(date(year, 10, 1), date(year, 10, 31))
        if year > first:
            between = DateRange(date(year - 1, 11, 1), date(year, 9, 30))
            entries.append(Unknown(between, f"the index of this time; kept is that of October {year}"))
        entries.append(Cited(Fraction(value), october, source))
    last = first + len(values)
    open_end = DateRange(date(last - 1, 11, 1), None)
    entries.append(Unknown(open_end, f"the index of October {last} and later"))
    return Timeline(parameter, tuple(entries))


_AV2 = "https://www.fedlex.admin.ch/eli/cc/1999/360/de"

TIMELINES: Final = (
    Timeline(
        p.OFFICIAL_FLAT_RATE,
        (
            Unknown(
                DateRange(None, None),
                "any officially published, adjusted amount; supply the one of SEM's circular of the year",
            ),
        ),
    ),
    Timeline(
        p.INDEX_BASE,
        (
            Cited(
                Fraction("102.1"),
                DateRange(date(2019, 5, 1), None),
                Source(
                    certainty=Certainty.DERIVED,
                    citation=Citation(VINTA, "15", "2"),
                    title="nau.ch: Konsumentenpreise im Oktober gestiegen",
                    url="https://nau.ch/amp/news/wirtschaft/konsumentenpreise-im-oktober-gestiegen-65451510",
                    note="The ordinance names the day, 31 October 2018, and no points; the points are those "
                    "reported for October 2018 on base December 2015.",
                ),
            ),
        ),
    ),
    _octobers(
        p.CPI,
        2016,
        (
            ("100.3", _official("AsylV 2 Art. 23 Abs. 3, Stand 14.7.2026", _AV2)),
            ("100.9", _official("AsylV 2 Art. 22 Abs. 1, Stand 14.7.2026", _AV2)),
            (
                "102.1",
                _press(
                    "nau.ch: Konsumentenpreise im Oktober gestiegen",
                    "https://nau.ch/amp/news/wirtschaft/konsumentenpreise-im-oktober-gestiegen-65451510",
                ),
            ),
            (
                "101.8",
                _press(
                    "Handelszeitung: Schweizer Preise fallen auch im Oktober",
                    "https://handelszeitung.ch/news/negative-inflation-schweizer-preise-fallen-auch-im-oktober",
                    "The article is undated; a fall of 0.3 per cent in a year and the base fit 2019.",
                ),
            ),
            (
                "101.2",
                _press(
                    "Pulverturm Zofingen: Schweizer Konsumentenpreise sind im Oktober stabil geblieben",
                    "https://pulverturm-zofingen.ch/news/news-aus-presse/schweizer-konsumentenpreise-sind-im-oktober-stabil-geblieben.html",
                ),
            ),
        ),
    ),
    _octobers(
        p.CPI_OF_2020,
        2021,
        (
            (
                "101.6",
                _official(
                    "BFS: Landesindex der Konsumentenpreise, Oktober 2021",
                    "https://www.bfs.admin.ch/bfs/en/home/statistics/catalogues-databases/tables.assetdetail.19624377.html",
                ),
            ),
            (
                "104.6",
                _official(
                    "BFS: Landesindex der Konsumentenpreise, Oktober 2022",
                    "https://www.bfs.admin.ch/bfs/en/home/statistics/catalogues-databases.gnpdetail.2022-0293.html",
                ),
            ),
            (
                "106.4",
                _press("24instantnews.com, October 2023", "https://24instantnews.com/market/145284.html"),
            ),
            (
                "107.1",
                _press(
                    "archyde.com: Swiss consumer price index in October 2024",
                    "https://archyde.com/swiss-consumer-price-index-in-october-2024",
                ),
            ),
            (
                "107.2",
                _press(
                    "trend.at: Schweizer Inflation im Oktober leicht gefallen",
                    "https://www.trend.at/news/schweizer-inflation-im-oktober-leicht-gefallen-auf",
                ),
            ),
        ),
    ),
    Timeline(
        p.CPI_LINK,
        (
            Cited(
                Fraction("1.009"),
                DateRange(date(2021, 1, 1), None),
                _official(
                    "BFS: Landesindex der Konsumentenpreise, Dezember 2020",
                    "https://www.bfs.admin.ch/bfs/en/home/statistics/catalogues-databases/press-releases.assetdetail.15284622.html",
                    "December 2020 stands at 100.9 on base December 2015. Published indices are rounded to a "
                    "tenth: an amount linked in this way is exact to about 20 francs.",
                ),
            ),
        ),
    ),
)
"""The index of October of each year, its base and link, and the official amounts: none is known."""
