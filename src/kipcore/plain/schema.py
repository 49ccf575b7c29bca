"""How a schema says that an object names its type."""

from collections.abc import Mapping
from typing import Any

from kipcore.plain.converter import Converter, Definitions

__all__ = ["by_type", "tagged"]


def tagged(
    converter: Converter, definitions: Definitions, stamp: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the form of a value that names its type: beside its fields, or beside its data as `value`."""
    head = {**(stamp or {}), "type": {"const": converter.called}}
    form = converter.schema(definitions)
    forms = [_with_head(one, head) for one in form.get("anyOf", [form])]
    return forms[0] if len(forms) == 1 else {"anyOf": forms}


def _with_head(form: dict[str, Any], head: dict[str, Any]) -> dict[str, Any]:
    is_record = "unevaluatedProperties" in form
    return {
        **(form if is_record else {"unevaluatedProperties": False}),
        "type": "object",
        "properties": head if is_record else {**head, "value": form},
        "required": [*head, *(() if is_record else ("value",))],
    }


def by_type(
    converters: Mapping[str, Converter], definitions: Definitions, stamp: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the form of objects that name one of several types; only that of the type named is looked at."""
    return {
        "properties": {"type": {"enum": list(converters)}},
        "required": ["type"],
        "allOf": [
            {
                "if": {"properties": {"type": {"const": tag}}, "required": ["type"]},
                "then": tagged(converter, definitions, stamp),
            }
            for tag, converter in converters.items()
        ],
    }
