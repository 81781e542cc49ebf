"""What the contract calls things; generated clients make their own names of it."""

import json
import re
from pathlib import Path

from tests.client import checker

CATALOGUE = Path(__file__).parents[2] / "gui" / "src" / "api" / "catalogue.ts"
# Where one request is about many things that are there, or are to be.
BULK = re.compile(r"/(bulk|csv)$").search


def test_no_schema_is_named_after_a_module() -> None:
    """Two classes of one name would be told apart by where they stand in our code."""
    schemas = checker().document["components"]["schemas"]
    assert [
        name for name in schemas if not re.fullmatch(r"[A-Z][A-Za-z]*(_[A-Za-z]+_)?", name)
    ] == []


def test_the_screen_lists_what_the_contract_lists() -> None:
    schemas = checker().document["components"]["schemas"]
    listed = {
        f"{name[0].lower()}{name[1:]}Names": schema["x-enumDescriptions"]
        for name, schema in schemas.items()
        if "x-enumDescriptions" in schema
    }
    lists = re.findall(r"export const (\w+) = {(.*?)}", CATALOGUE.read_text(), re.DOTALL)
    shown = {name: re.findall(r"'(.+?)': (\".+?\"),", lines) for name, lines in lists}
    found = {name: {key: json.loads(words) for key, words in shown[name]} for name in shown}
    assert found == listed
    assert all(
        {*schemas[f"{key[0].upper()}{key[1:-5]}"]["enum"]} == {*listed[key]} for key in listed
    )


def test_what_becomes_of_each_of_many_is_told_in_one_shape() -> None:
    document = checker().document
    schemas = document["components"]["schemas"]
    told = {
        name: {field: schema["properties"].get(field) for field in ("outcome", "detail")}
        for name, schema in schemas.items()
        if name.endswith("Outcome") and "properties" in schema
    }
    assert {*told} >= {"InviteOutcome", "MemberOutcome", "PostOutcome"}
    assert {name: shape for name, shape in told.items() if shape != told["MemberOutcome"]} == {}
    many = {p: at["post"]["responses"]["200"] for p, at in document["paths"].items() if BULK(p)}
    assert [path for path, answer in many.items() if "OutcomeList" not in str(answer)] == []
