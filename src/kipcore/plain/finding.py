"""The converter of findings: facts and law are kept, and the rule is asked again."""

from hashlib import sha256
from typing import Any, Final

import attrs

from kipcore.findings.finding import Finding, Rule
from kipcore.law.law import Law
from kipcore.plain.composite import Items
from kipcore.plain.converter import Converter, Definitions, read, write
from kipcore.plain.names import tag_of_rule
from kipcore.plain.place import Place, json_kind
from kipcore.plain.record import Find, check_fields, described
from kipcore.types.canonical import canonical
from kipcore.types.text import LANGUAGES

__all__ = ["Findings"]

_FIELDS: Final = {"rule": True, "law": True, "facts": True, "value": True, "bindings": True, "receipt": True}
_RECORDED: Final = ("value", "bindings", "receipt")
_RECEIPT: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_LONGEST_EXPLANATION: Final = 1_000_000


@attrs.frozen
class Findings:
    """Findings: what was asked under which law, and for readers without kipcore what was answered.

    To read one is to ask the rule again. Another answer than the recorded one is refused, so a finding from a
    document is one that the rule makes.
    """

    find: Find
    kinds: tuple[str, ...] = ("object",)
    called: str = "Finding"

    def accepts(self, value: object) -> bool:
        """Return whether it is a finding."""
        return type(value) is Finding

    def write(self, value: Finding[Any], place: Place) -> dict[str, Any]:
        """Return rule, law, facts by name, value, limits that bind, and a hash of the receipt."""
        facts = place["facts"]
        data = {
            "rule": write(self._rule, value.rule, place["rule"]),
            "law": write(self._law, value.law, place["law"]),
            "facts": {name: write(self._any, fact, facts[name]) for name, fact in value.inputs.items()},
            "value": write(self._any, value.value, place["value"]),
            "bindings": write(self._any, value.bindings, place["bindings"]),
            "receipt": _receipt(value),
        }
        language = place.terms.explain
        if language is not None:
            data["explanation"] = {language: value.explain(language)}
        return data

    def read(self, data: dict[str, Any], place: Place) -> Finding[Any]:
        """Return what the rule finds on the facts under the law, if it is what is recorded."""
        check_fields(data, place, {**_FIELDS, "explanation": False})
        _check_explanation(data, place["explanation"])
        rule: Rule[Any] = read(self._rule, data["rule"], place["rule"])
        law: Law = read(self._law, data["law"], place["law"])
        given, below = data["facts"], place["facts"]
        if type(given) is not dict:
            below.wrong_type(given, "an object with the facts by name", "write it as to_dict does")
        check_fields(given, below, dict.fromkeys(rule.inputs, True))
        facts = {name: read(self._any, given[name], below[name]) for name in rule.inputs}
        recorded = {name: read(self._any, data[name], place[name]) for name in _RECORDED}
        with place.guard():
            found: Finding[Any] = rule.function(**facts, law=law)
            made = {"value": found.value, "bindings": found.bindings, "receipt": _receipt(found)}
        for name, kept in recorded.items():
            if canonical(made[name]) != canonical(kept):
                _refuse(place[name], kept, made[name], rule)
        return found

    @property
    def _rule(self) -> Converter:
        return self.find(Rule)

    @property
    def _law(self) -> Converter:
        return self.find(Law)

    @property
    def _any(self) -> Converter:
        return self.find(Any)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of a finding."""
        if "Finding" not in definitions:
            definitions["Finding"] = {}
            anything = self._any.schema(definitions)
            definitions["Finding"] = {
                "description": described(Finding),
                "type": "object",
                "properties": {
                    "rule": self._rule.schema(definitions),
                    "law": self._law.schema(definitions),
                    "facts": {"type": "object", "additionalProperties": anything},
                    "value": anything,
                    "bindings": Items(self._any).schema(definitions),
                    "receipt": _RECEIPT,
                    "explanation": {
                        "type": "object",
                        "properties": {language: {"type": "string"} for language in LANGUAGES},
                        "additionalProperties": False,
                    },
                },
                "required": list(_FIELDS),
            }
        return {"$ref": "#/$defs/Finding", "unevaluatedProperties": False}


def _receipt(finding: Finding[Any]) -> str:
    """Return a hash of rule, law and facts; the version of the code plays no part."""
    said = (tag_of_rule(finding.rule), finding.law.hash, finding.receipt.inputs)
    return sha256(canonical(said).encode()).hexdigest()


def _refuse(place: Place, kept: Any, made: Any, rule: Rule[Any]) -> None:
    place.invalid(
        kept,
        f"{made!r:.300}, which is what {rule.name} finds on these facts under this law",
        "find out what changed: the document, or the code of the rule; ask the rule anew for today's answer",
    )


def _check_explanation(data: dict[str, Any], place: Place) -> None:
    """Refuse an explanation that is no text; what it says is not read, as wording may be mended."""
    given = data.get("explanation", {})
    if type(given) is not dict:
        place.wrong_type(given, "an object with a text for a language", "write it as to_dict does")
    check_fields(given, place, dict.fromkeys(LANGUAGES, False))
    for language, text in given.items():
        if json_kind(text) != "string" or len(text) > _LONGEST_EXPLANATION:
            place[language].wrong_type(text, "text", "write it as to_dict does")
