"""A name or a sentence in the four languages of the library."""

from typing import Literal, get_args

import attrs

from kipcore.errors import InvalidValueError, UnknownNameError
from kipcore.types.doors import refuse_type

__all__ = ["LANGUAGES", "Language", "Text", "check_language"]

Language = Literal["de", "fr", "it", "en"]

LANGUAGES: tuple[Language, ...] = get_args(Language)

_MARKS = frozenset("SsPX-")


@attrs.frozen
class Text:
    """The same words in German, French, Italian and English.

    German, French and Italian are the languages of the law and equally binding; English is a label.

    Args:
        de, fr, it, en: the words. A sentence may hold `{names}` that a finding fills in.
        marks: one letter for each language, where the wording is a term: S seen in an official
            text, s seen elsewhere, P proposed by us, X fixed usage, - none. Empty for our own words.

    Raises:
        WrongTypeError: words that are not str.
        InvalidValueError: an empty language, or marks that are not four known letters.

    >>> import kipcore as kip
    >>> kip.Canton.GR.label["it"]
    'Grigioni'
    """

    de: str
    fr: str
    it: str
    en: str
    marks: str = ""

    def __attrs_post_init__(self) -> None:
        for language in LANGUAGES:
            words = getattr(self, language)
            if type(words) is not str:
                refuse_type(language, words, "str", "write the words as text")
            if not words:
                raise InvalidValueError(language, words, "words", "give all four languages")
        if type(self.marks) is not str:
            refuse_type("marks", self.marks, "str", "write four letters, such as 'SSSP'")
        if self.marks and (len(self.marks) != len(LANGUAGES) or not _MARKS.issuperset(self.marks)):
            raise InvalidValueError("marks", self.marks, "four of S s P X -", "mark each language once")

    def __getitem__(self, language: str) -> str:
        """Return the words in one language: `text["fr"]`; another language is an UnknownNameError."""
        if type(language) is not str:
            raise _unknown(language)
        if language == "de":
            return self.de
        if language == "fr":
            return self.fr
        if language == "it":
            return self.it
        if language == "en":
            return self.en
        raise _unknown(language)

    def is_official(self, language: Language) -> bool:
        """Return whether the wording was seen in an official text of that language.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> kip.Limit.CEILING.label.is_official("de"), kip.Limit.CEILING.label.is_official("en")
        (True, False)
        """
        self[language]
        return bool(self.marks) and self.marks[LANGUAGES.index(language)] == "S"


def check_language(language: object) -> None:
    """Refuse a language that is not one of the four."""
    if type(language) is not str or language not in LANGUAGES:
        raise _unknown(language)


def _unknown(language: object) -> UnknownNameError:
    return UnknownNameError("language", language, ", ".join(LANGUAGES), "use one of these codes")
