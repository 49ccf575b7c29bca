"""The version of the code. The law has a name and a hash of its own: `kipcore.LAW`."""

__version__ = "0.1.0"
