"""One workspace with a member of every role, somebody outside, and another tenant with rows."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI

from api.app import create_app
from runner.bootstrap import Container
from runner.workspaces import Role
from tests.client import PASSWORD, Api
from tests.postgres import ensure_server
from tests.tenancy.rows import Tenant, populate

KINDS = ("anonymous", "outsider", *reversed([role.value for role in Role]))


@dataclass
class Stage:
    """The app, the workspace and everybody who may knock at it."""

    app: FastAPI
    workspace: dict[str, Any]
    callers: dict[str, Api]
    other: Tenant

    headers: dict[str, dict[str, str]] = field(default_factory=dict)

    async def headers_of(self, kind: str) -> dict[str, str]:
        """Sign a caller in, once for all requests that do not end the sign-in they came with."""
        if kind == "anonymous":
            return {}
        if kind not in self.headers:
            caller = self.callers[kind]
            body = {"email": caller.user["email"], "password": PASSWORD}
            answer = await caller.post("/auth/login", body)
            self.headers[kind] = caller.signed_in(answer.json()).headers
        return self.headers[kind]


@pytest.fixture(scope="session")
async def stage(container: Container) -> AsyncIterator[Stage]:
    async with Api.on(container) as nobody:
        owner = await nobody.register()
        workspace = await owner.workspace()
        callers = {"anonymous": nobody, "outsider": await nobody.register(), "owner": owner}
        for role in Role:
            if role is not Role.OWNER:
                callers[role.value] = await owner.join(workspace["id"], role.value)
        (other, _) = populate(unconfined(container))
        yield Stage(create_app(container), workspace, callers, other)


def unconfined(container: Container) -> sa.Engine:
    """Reach the same database past every layer."""
    if not container.database.is_postgres:
        return sa.create_engine(f"sqlite:///{container.settings.sqlite_path}")
    assert container.settings.database_url is not None
    name = sa.make_url(container.settings.database_url.get_secret_value()).database
    url = ensure_server().url(str(name)).replace("postgresql://", "postgresql+psycopg://")
    return sa.create_engine(url, poolclass=sa.NullPool)
