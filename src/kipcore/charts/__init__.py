"""Pictures of findings and plans, drawn with Matplotlib: `pip install kipcore[charts]`."""

from importlib.util import find_spec

if find_spec("matplotlib") is None:
    raise ModuleNotFoundError(
        'kipcore.charts draws with Matplotlib, which is not installed: pip install "kipcore[charts]"',
        name="matplotlib",
    )

from kipcore.charts.chart import Chart
from kipcore.charts.contribution_curve import contribution_curve
from kipcore.charts.duty_calendar import duty_calendar
from kipcore.charts.money_flow import money_flow
from kipcore.charts.status_path import status_path
from kipcore.charts.waterfall import waterfall

__all__ = ["Chart", "contribution_curve", "duty_calendar", "money_flow", "status_path", "waterfall"]


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not the modules
