"""The rules on columns of the user's own dataframe, through narwhals: `pip install kipcore[columns]`."""

__all__: list[str] = []
