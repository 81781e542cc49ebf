"""What is sold is asked for somewhere, and what nothing asks for says that it is coming."""

from runner.core.entitlements import Entitlement
from tests.architecture.tree import Tree

# Here they are declared, counted and decided, and not asked for.
APART = ("/entitlements.py", "runner/entitling.py", "runner/bootstrap.py", "runner/cli/")


def test_only_what_is_coming_is_asked_for_by_nothing() -> None:
    sources = [
        module.source
        for module in Tree().within("runner", "api")
        if not any(part in module.path for part in APART)
    ]
    unasked = {
        each.value
        for each in Entitlement.every()
        if not any(f"{type(each).__name__}.{each.name}" in source for source in sources)
    }
    assert unasked == {each.value for each in Entitlement.every() if each.is_coming}
