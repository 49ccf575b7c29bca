"""Which room of `draws` draws which type."""

from typing import Final

__all__ = ["ROOMS"]

ROOMS: Final = {"shares": ("CostShares",)}
