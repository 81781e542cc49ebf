import pytest

from migrations import newest, scratch


def test_the_newest_migration_is_taken_back_and_carried_out_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level("INFO", logger="alembic.runtime.migration"):
        scratch.main(["rollback"])
    before = f"{int(newest()) - 1:04}"
    told = (record.getMessage().split(",")[0] for record in caplog.records)
    steps = [line for line in told if line.startswith("Running")][-2:]
    assert steps == [
        f"Running downgrade {newest()} -> {before}",
        f"Running upgrade {before} -> {newest()}",
    ]
