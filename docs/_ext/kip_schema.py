"""The JSON Schema of everything that kipcore writes, as a file beside the pages."""

import json
from pathlib import Path

from sphinx.application import Sphinx

import kipcore as kip


def write_schema(app: Sphinx, error: Exception | None) -> None:
    """Write the file when the pages are there."""
    if error is None and app.builder.format == "html":
        text = json.dumps(kip.json_schema(), indent=1, ensure_ascii=False)
        (Path(app.outdir) / "kipcore.schema.json").write_text(text + "\n", "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Take part in every build."""
    app.connect("build-finished", write_schema)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
