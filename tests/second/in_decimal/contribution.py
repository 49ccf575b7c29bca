"""The contribution of Art. 58 para. 3 AIG and its parity: Art. 16 para. 3 VIntA, Art. 14 para. 1 SuG.

The ordinance asks for own funds that at least equal the contribution. A law of a what-if may ask for another
ratio: own funds of at least over/under times the contribution, here always `ratio` = (over, under).
"""

from tests.second.in_decimal.calculator import NoAnswerError, rounded_down, rounded_up, share, years_of


def counted(canton, municipalities, *, canton_only):
    """Own funds that count towards parity; the ordinance says "the cantons", SEM counts municipalities too."""
    return canton if canton_only else canton + municipalities


def allowed_by(own, ratio):
    """The largest federal contribution of which own funds are still the ratio."""
    over, under = ratio
    return rounded_down(share(own, under, over))


def federal_contribution(period, year, ceiling, own, cost, ratio):
    if year not in years_of(period):
        raise NoAnswerError
    limits = {"ceiling": ceiling, "parity": allowed_by(own, ratio)}
    if cost is not None:
        limits["cost"] = cost
    paid = min(limits.values())
    return paid, ", ".join(name for name, limit in limits.items() if limit == paid)


def own_funds_needed(period, year, ceiling, wanted, ratio):
    if year not in years_of(period):
        raise NoAnswerError
    if wanted is None:
        wanted = ceiling
    if wanted > ceiling:
        raise NoAnswerError
    over, under = ratio
    return rounded_up(share(wanted, over, under))


def parity(federal, own, ratio):
    over, under = ratio
    return own * under >= federal * over


def programme_parity(federal, own, ratio, *, per_programme):
    """Both by year: a list of francs for the years of the programme."""
    if per_programme:
        return parity(sum(federal), sum(own), ratio)
    return all(parity(one, funds, ratio) for one, funds in zip(federal, own, strict=True))


def programme_contribution(ceilings, own, costs, total, ratio, *, per_programme):
    """Lists of francs by year; `ceilings` or `total` may be None, and `costs`."""
    years = range(len(own))
    capped = []
    for year in years:
        caps = [amounts[year] for amounts in (ceilings, costs) if amounts is not None]
        if not per_programme:
            caps.append(allowed_by(own[year], ratio))
        capped.append(min(caps) if caps else None)
    whole = [] if None in capped else [sum(capped)]
    if per_programme:
        whole.append(allowed_by(sum(own), ratio))
    if total is not None:
        whole.append(total)
    return min(whole)
