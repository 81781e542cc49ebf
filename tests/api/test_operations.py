from typing import Any

from api.operations import WITHIN, operations


def described(**properties: Any) -> dict[str, Any]:
    schema = {"properties": properties, "required": ["title"]}
    operation = {
        "description": "Set a goal,\nor two.\n\nMore about it.",
        "parameters": [
            {"name": "dry_run", "in": "query", "schema": {"type": "boolean"}},
            {"name": "q", "in": "query", "schema": {"type": "string"}, "description": "Words."},
            {"name": "If-Match", "in": "header", "schema": {"type": "string"}},
        ],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/schemas/Goal"}}}},
    }
    paths = {f"{WITHIN}goals": {"post": operation, "parameters": []}, "/health": {"get": {}}}
    document = {"paths": paths, "schemas": {"Goal": schema, "Kind": {"enum": ["a", "b"]}}}
    (found,) = operations(document).values()
    return dict(found)


def test_an_operation_is_its_sentence_its_parameters_and_its_fields() -> None:
    found = described(title={"type": "string"})
    assert found["help"] == "Set a goal, or two."
    assert found["query"] == [{"name": "q", "type": "string", "help": "Words."}]
    assert found["body"] == [{"name": "title", "type": "string", "required": True}]


def test_a_field_is_told_through_what_it_refers_to() -> None:
    either = {"anyOf": [{"$ref": "#/schemas/Kind"}, {"type": "null"}]}
    many = {"type": "array", "items": {"type": "string", "x-text": "text"}}
    kind, texts = described(kind=either, texts=many)["body"]
    assert (kind["choices"], kind["may_be_none"]) == (["a", "b"], True)
    assert (texts["type"], texts["many"], texts["is_prose"]) == ("string", True, True)
