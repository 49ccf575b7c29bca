"""Record the public surface as it is now: a deliberate change, which the changelog tells too."""

from tests.api import FILE, surface

FILE.write_text(surface(), "utf-8")
