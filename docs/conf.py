"""How the documentation is built: `python -m sphinx -W -n -b html docs docs/_build/html`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from kipcore.version import __version__

project = "kipcore"
author = "The kipcore authors"
copyright = author
version = release = __version__

extensions = [
    "myst_nb",  # Markdown, and notebooks that are executed whenever the pages are built
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "kip_reference",  # docs/_ext: fits autodoc to a package that loads its names when they are used
    "kip_tables",  # docs/_ext: the tables that are made from the data of the library
    "kip_schema",  # docs/_ext: the JSON Schema of everything, as a file beside the pages
    "kip_coverage",  # docs/_ext: from provision to function, laws and tests
    "kip_laws",  # docs/_ext: the laws that each rule keeps
]
exclude_patterns = ["_build", "examples"]
smartquotes_action = "D"  # dashes only: what the library says is shown letter by letter
default_role = "code"  # the docstrings write `code` with single backticks

myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_execution_show_tb = True
nb_merge_streams = True

autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True  # `law=LAW`, not the repr of a law
autodoc_typehints_format = "short"
maximum_signature_line_length = 140  # counted with the full names of types
python_display_short_literal_types = True
toc_object_entries_show_parents = "hide"

nitpicky = True
nitpick_ignore = [
    # Of the standard library; builds have no network for its inventory.
    ("py:class", "collections.abc.Callable"),
    ("py:class", "collections.abc.Iterable"),
    ("py:class", "collections.abc.Iterator"),
    ("py:class", "collections.abc.Mapping"),
    ("py:class", "collections.abc.Sequence"),
    ("py:class", "datetime.date"),
    ("py:class", "fractions.Fraction"),
    ("py:class", "pathlib.Path"),
    ("py:class", "Decimal"),
    ("py:class", "Fraction"),
    # Of an extra; the same.
    ("py:class", "matplotlib.figure.Figure"),
]
nitpick_ignore_regex = [
    # The TypeVars of the generic classes; they have no page of their own.
    ("py:class", r"(kipcore\.[a-z.]+\.)?[CT]"),
    # What a table of counts is made of: for rules to compute with, not for users.
    ("py:class", r"kipcore\.types\.count_groups\.CountGroup"),
    # The place where a public type is written, which Sphinx takes from a hint instead of its public name.
    ("py:class", r"kipcore\.findings\.limit\.NamedLimit"),
    # Whatever dataframe narwhals knows; what goes in comes out.
    ("py:class", r"narwhals\..*"),
    # What Hypothesis draws from; builds have no network for its inventory.
    ("py:(class|data|obj)", r"hypothesis\..*"),
]

html_theme = "furo"
html_title = f"kipcore {release}"
html_static_path = ["_static"]
html_css_files = ["kip.css"]
html_show_sphinx = False
html_copy_source = False
