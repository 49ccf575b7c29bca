"""The main rules written a second time from the law, in Decimal Python and in SQL, and compared with kipcore."""
