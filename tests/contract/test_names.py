"""What the contract calls things; generated clients make their own names of it."""

import re

from tests.client import checker


def test_no_schema_is_named_after_a_module() -> None:
    """Two classes of one name would be told apart by where they stand in our code."""
    schemas = checker().document["components"]["schemas"]
    assert [
        name for name in schemas if not re.fullmatch(r"[A-Z][A-Za-z]*(_[A-Za-z]+_)?", name)
    ] == []
