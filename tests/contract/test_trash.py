"""What is removed and restored is as it was: row for row, column for column, kind by kind."""

from typing import Any
from uuid import UUID

import pytest

from runner.core.db.columns import Discardable
from runner.core.db.discarding import discardables
from runner.core.db.tenancy import scoped_models
from tests.contract.operations import Operation, operations
from tests.contract.scenario import Asked, Scenario
from tests.contract.unconfined import rows_of

BACK = "/restoration"
BY_PATH = {(each.method, each.path): each for each in operations()}
RESTORED = [
    each
    for each in operations()
    if each.path.endswith(f"_id}}{BACK}") and each.path.startswith("/api/v1/w/")
]


def test_every_table_with_a_trash_is_restored_by_an_address_of_its_own() -> None:
    models: tuple[type[Any], ...] = scoped_models()
    tables = {model.__tablename__ for model in models if "deleted_at" in model.model_fields}
    assert tables == {model.__tablename__ for model in models if issubclass(model, Discardable)}
    assert tables == {each.repository.model.__tablename__ for each in discardables().values()}
    assert len(RESTORED) == len(tables)


@pytest.mark.parametrize("operation", RESTORED, ids=lambda operation: operation.id)
async def test_what_is_removed_and_restored_is_as_it_was(
    scenario: Scenario, operation: Operation
) -> None:
    one = operation.path.removesuffix(BACK)
    removing = BY_PATH["delete", one]
    asked = await scenario.prepared(removing)
    caller, at = asked.caller or scenario.ann, removing.at(asked.ids)
    workspace_id = UUID(str(asked.ids["workspace_id"]))
    before, read = rows_of(scenario.container, workspace_id), (await caller.get(at)).json()

    assert (await scenario.send(asked)).status_code == 204
    assert (await caller.get(at)).status_code == 404
    trash = (await caller.get(f"/api/v1/w/{workspace_id}/trash")).json()["items"]
    [kept] = [each for each in trash if each["id"] == read["id"]]
    assert kept["title"] == read.get("title", read.get("name"))
    assert kept["deleted_by_id"] == caller.user["id"]

    back = await scenario.send(Asked(operation, asked.ids, None, asked.caller))
    assert back.status_code == 200, back.text
    assert {**back.json(), "version": 0, "updated_at": 0} == {**read, "version": 0, "updated_at": 0}
    assert rows_of(scenario.container, workspace_id) == before
    again = await scenario.send(Asked(operation, asked.ids, None, asked.caller))
    assert again.json() == back.json()
    log = f"/api/v1/w/{workspace_id}/audit-events?subject_id={read['id']}"
    told = [event["type"].rpartition(".")[2] for event in (await caller.get(log)).json()["items"]]
    assert told[:2] in (["restored", "deleted"], ["recovered", "deleted"])
