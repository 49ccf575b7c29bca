"""Open questions: points that the law leaves open, with their readings and a reasoned default."""

import attrs

from kipcore.errors import InvalidValueError, UnknownNameError
from kipcore.types.citation import Citation
from kipcore.types.doors import exactly, text_of
from kipcore.types.text import Text

__all__ = ["Question", "Reading"]


@attrs.frozen
class Reading:
    """One way to read a point that the law leaves open (*Lesart*).

    Args:
        name: short English name, by which it is chosen.
        text: what it says, in the four languages.

    Raises:
        WrongTypeError, InvalidValueError: a name that is not short text, a text that is no Text.

    >>> import kipcore as kip
    >>> kip.questions.FIRST_DAY_OF_FULL_RATE.readings[1].name
    'from 1 May 2019'
    """

    name: str
    text: Text

    def __attrs_post_init__(self) -> None:
        text_of("name", self.name)
        exactly("text", self.text, Text, "give the four languages as Text")


@attrs.frozen
class Question:
    """A point that the law leaves open (*offene Frage*).

    Args:
        key: unique name.
        text: the question, in the four languages.
        readings: the possible readings; the first is the default.
        reason: why the first is the default, in the four languages.
        citations: the provisions it is about.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: fewer than two readings, or one name twice.

    >>> import kipcore as kip
    >>> question = kip.questions.PARITY_TEST
    >>> print(question.text["en"], "|", question.default.name)
    Is parity tested year by year, or over the whole programme? | per year
    """

    key: str
    text: Text
    readings: tuple[Reading, ...]
    reason: Text
    citations: tuple[Citation, ...]

    def __attrs_post_init__(self) -> None:
        text_of("key", self.key)
        exactly("text", self.text, Text, "give the four languages as Text")
        exactly("readings", self.readings, tuple, "give a tuple of Reading")
        for reading in self.readings:
            exactly("reading", reading, Reading, "give a tuple of Reading")
        names = [reading.name for reading in self.readings]
        if len(names) < 2 or len(set(names)) < len(names):
            raise InvalidValueError(self.key, names, "two or more readings, each once", "name them apart")
        exactly("reason", self.reason, Text, "say why the first reading is the default")
        exactly("citations", self.citations, tuple, "give a tuple of Citation")
        for citation in self.citations:
            exactly("citation", citation, Citation, "give a tuple of Citation")

    @property
    def default(self) -> Reading:
        """The reading that holds unless a law chooses another."""
        return self.readings[0]

    def reading(self, name: str) -> Reading:
        """Return the reading of that name.

        Raises:
            UnknownNameError: a name that is none of the readings.

        >>> import kipcore as kip
        >>> kip.questions.PARITY_TEST.reading("per programme").text["de"]
        'über das ganze Programm'
        """
        for reading in self.readings:
            if type(name) is str and reading.name == name:
                return reading
        names = ", ".join(reading.name for reading in self.readings)
        raise UnknownNameError(self.key, name, names, "choose one of the readings by its name")

    def __repr__(self) -> str:
        return f"<Question {self.key}: {' | '.join(reading.name for reading in self.readings)}>"
