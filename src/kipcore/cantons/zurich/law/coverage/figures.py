"""What became of the rows that are published figures, and nothing else."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-4.22",
        "The canton takes 17, later 17.9 per cent of the asylum seekers",
        by=("figures.ASYLUM_SHARE_2018", "figures.ASYLUM_SHARE_LATER"),
        left_out="the phases of accommodation are asylum welfare, no integration programme",
    ),
    Provision(
        "ZH-4.23",
        "Quota of the municipalities: 7, then 6 per 1000; 0.9, later 1.6 per cent",
        by=(
            "figures.QUOTA_BEFORE_2019",
            "figures.QUOTA_2019",
            "figures.QUOTA_2022",
            "figures.QUOTA_LATER",
        ),
    ),
    Provision(
        "ZH-4.25",
        "End of 2020: almost 17 000 persons in the care of the municipalities",
        by=("PUBLISHED_COUNTS", "PublishedCount"),
    ),
    Provision(
        "ZH-4.26",
        "2021: money for social assistance ends after seven to ten years",
        by=("figures.LEFT_OUT",),
        left_out="a span told by the press; the years of federal law are asked of the federal rules",
    ),
    Provision(
        "ZH-4.34",
        "2018: asylum welfare; the City of Zurich pays 5.8 million, 2.7 million are no longer paid",
        by=(
            "figures.ZURICH_CITY_ADMITTED_2018_OWN",
            "figures.ZURICH_CITY_ADMITTED_2018_LOST",
            "figures.LEFT_OUT",
        ),
        left_out="36 francs per person and day: no unit of a figure counts so",
    ),
    Provision(
        "ZH-4.35",
        "2019: 60 per cent under 26; two thirds of the young in training after five years",
        by=("figures.UNDER_26_2019", "kip.parameters.GOAL_TRAINING_SHARE"),
    ),
    Provision(
        "ZH-5.07",
        "City of Zurich 2015: 300 000 francs for information, half of it from the KIP",
        by=(
            "figures.ZURICH_CITY_INFORMATION_2015_GROSS",
            "figures.ZURICH_CITY_INFORMATION_2015_KIP",
            "figures.ZURICH_CITY_INFORMATION_2015_NET",
        ),
    ),
    Provision(
        "ZH-5.08",
        "City of Zurich, language support 2015 to 2018: 1 885 000 francs a year at most",
        by=(
            "figures.ZURICH_CITY_LANGUAGE_2015_TOTAL",
            "figures.ZURICH_CITY_LANGUAGE_2015_CHILDCARE",
            "figures.ZURICH_CITY_LANGUAGE_2015_OTHER",
        ),
    ),
    Provision(
        "ZH-5.09",
        "City of Zurich, language support 2019 to 2022: 1 547 000 francs a year and refunds",
        by=(
            "figures.ZURICH_CITY_LANGUAGE_2019_TOTAL",
            "figures.ZURICH_CITY_LANGUAGE_2019_REFUNDS",
        ),
    ),
    Provision(
        "ZH-5.10",
        "City of Zurich, language support 2023 to 2026: 1 750 000 gross, 750 000 from the KIP",
        by=(
            "figures.ZURICH_CITY_LANGUAGE_2023_GROSS",
            "figures.ZURICH_CITY_LANGUAGE_2023_KIP",
            "figures.ZURICH_CITY_LANGUAGE_2023_NET",
            "figures.ZURICH_CITY_LANGUAGE_2023_REFUNDS",
            "PUBLISHED_COUNTS",
        ),
    ),
    Provision(
        "ZH-5.11-amount",
        "City of Zurich, integration credit: 200 000 francs a year of its own money",
        by=("figures.ZURICH_CITY_INTEGRATION_CREDIT",),
    ),
    Provision("ZH-5.12", "Winterthur, KIP 2: about 425 000 francs a year", by=("figures.WINTERTHUR_KIP_2",)),
    Provision(
        "ZH-5.13-amount",
        "Winterthur, projects: about 250 000 francs a year",
        by=("figures.WINTERTHUR_PROJECTS",),
    ),
)
"""The rows, in the order of the sheet."""
