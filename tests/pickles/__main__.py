"""Write the samples of the version at hand."""

from tests.pickles import write

write()
