"""A schema without what it only refers to."""

from typing import Any

from tests.contract.operations import contract


def unfolded(schema: dict[str, Any], form: int) -> dict[str, Any]:
    """Follow references; of several forms take the one at an index, null aside."""
    while True:
        forms = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
        if "$ref" in schema:
            schema = contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        elif forms:
            schema = [each for each in forms if each.get("type") != "null"][form]
        else:
            return schema
