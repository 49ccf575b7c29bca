"""What cases are drawn from: amounts with many ties, days on which the law changes, ends of months, leap days."""

from datetime import date, timedelta

SIZES = (0, 1, 2, 99, 100, 101, 4_650_000, 21_104_300, 650_000_000, 10**13)
CHANGES = """
1991-03-31 1991-04-01 2007-12-31 2008-01-01 2008-02-29 2013-12-31 2014-01-01 2015-12-31 2016-01-01
2016-02-29 2017-12-31 2018-01-01 2018-12-31 2019-01-01 2019-02-28 2019-04-30 2019-05-01 2019-05-02
2019-11-30 2019-12-01 2019-12-31 2020-01-01 2020-01-31 2020-02-29 2020-11-30 2020-12-01 2020-12-31
2021-01-01 2021-12-31 2022-01-01 2022-03-11 2022-03-12 2022-04-12 2022-04-13 2022-04-30 2022-05-01
2023-02-28 2023-03-01 2023-12-31 2024-01-01 2024-01-31 2024-02-28 2024-02-29 2024-03-01 2024-03-31
2025-06-30 2025-07-01 2025-11-30 2025-12-01 2025-12-31 2026-01-01 2026-02-28 2026-03-04 2026-03-05
2026-12-31 2027-01-01 2027-03-04 2027-03-05 2027-12-31 2028-01-01 2028-02-29
"""
DAYS = tuple(map(date.fromisoformat, CHANGES.split()))


def amount(draw, most=10**9):
    """An amount in Rappen: any up to `most`, or one of the sizes that matter."""
    return draw.randrange(most + 1) if draw.random() < 0.6 else draw.choice(SIZES)


def near(draw, base):
    """The same amount, a Rappen more or less, or another one."""
    chance = draw.random()
    if chance < 0.3:
        return base
    return max(0, base + draw.choice((-1, 1))) if chance < 0.6 else amount(draw)


def day(draw, first=date(2012, 1, 1), last=date(2029, 12, 31)):
    """Any day of a stretch, often one on which something changes."""
    if draw.random() < 0.4:
        found = draw.choice(DAYS)
        if first <= found <= last:
            return found
    return first + timedelta(draw.randrange((last - first).days + 1))
