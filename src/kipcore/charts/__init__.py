"""Pictures of findings, drawn with Matplotlib: `pip install kipcore[charts]`."""

__all__: list[str] = []
