"""What became of the rows about the offices and the cities (section 5 of the sheet)."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-5.01",
        "The Integration Office is attached to the Department JI and coordinates integration support",
        by=("responsible_for", "INTEGRATION_OFFICE", "OfficeProfile", "CantonalBody", "CantonalTask"),
    ),
    Provision("ZH-5.02", "Its eight services", by=("OfficeService", "INTEGRATION_OFFICE")),
    Provision(
        "ZH-5.03",
        "Its legal name until about 2020, the Integration Ordinance, service group 2241",
        by=("INTEGRATION_OFFICE", "LegalBasis"),
        left_out="the day on which the name changed was not found",
    ),
    Provision(
        "ZH-5.04",
        "2009: from four branch offices to modules; the office administers federal projects",
        by=("responsible_for", "PUBLISHED_COUNTS"),
        left_out="the change of the antenna system is history without a rule",
    ),
    Provision(
        "ZH-5.05",
        "The office took the flat rates over from the Cantonal Social Welfare Office on 1 January 2014",
        by=("responsible_for", "RESPONSIBILITIES", "Responsibility"),
    ),
    Provision(
        "ZH-5.06",
        "Cantonal Council: the programme is carried out without additional posts",
        by=("COUNCIL_VOTES", "CouncilVote"),
    ),
    Provision(
        "ZH-5.14",
        "Uster's office writes to new arrivals and invites them to a talk",
        by=("CITY_OFFICES", "CityOffice", "PUBLISHED_COUNTS"),
        left_out="the amount of its service agreement was not found",
    ),
    Provision(
        "ZH-5.15",
        "Uster's integration strategy of February 2002",
        by=("CITY_OFFICES",),
        left_out="its text was not read",
    ),
    Provision(
        "ZH-5.16",
        "Dietikon concluded its service agreement in June 2013; integration delegate since 2011",
        by=("PARTICIPATIONS", "Participation", "PUBLISHED_COUNTS"),
    ),
    Provision("ZH-5.17", "Kloten takes part since 2014", by=("PARTICIPATIONS",)),
    Provision(
        "ZH-5.18",
        "Fehraltorf renews its service agreement for KIP 3",
        by=("PARTICIPATIONS",),
        left_out="no amounts are printed",
    ),
    Provision(
        "ZH-5.19",
        "The guide to first information is open to municipalities outside the programme too",
        by=("FIRST_INFORMATION_GUIDE", "CantonalOffer"),
    ),
)
"""The rows, in the order of the sheet."""
