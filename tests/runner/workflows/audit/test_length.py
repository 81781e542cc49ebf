from runner.content.limits import Platform
from runner.workflows.audit.findings import Severity
from runner.workflows.audit.length import over_limit, too_short
from tests.runner.workflows.audit.reading import read


def test_everything_beyond_the_limit_is_marked() -> None:
    (flaw,) = over_limit(read("word " * 60, Platform.X))
    assert (flaw.severity, flaw.start, flaw.end) == (Severity.ERROR, 280, 300)
    assert "20 over" in flaw.message


def test_the_limit_itself_is_allowed() -> None:
    assert list(over_limit(read("x" * 280, Platform.X))) == []


def test_a_few_words_are_a_warning_and_nothing_is_an_error() -> None:
    assert [flaw.severity for flaw in too_short(read("Bread."))] == [Severity.WARNING]
    assert [flaw.severity for flaw in too_short(read(""))] == [Severity.ERROR]
    assert list(too_short(read("Bakers in Basel sell bread from the day before."))) == []
