"""The app in a process of its own, which tests kill: `python -m … PORT`.

Settings come from the environment. The file `trap` in the data folder says where this process
dies or stops, once: `commit 3` (right after that many commits with news), `inside draft` (while
the agent drafts), or `hold draft` (the agent never answers).
"""

import os
import signal
import sys
import threading
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import uvicorn

from api.app import create_app
from runner.bootstrap import JOBS, READERS, Container, build, jobs_url
from runner.core.events.readers import Dispatcher
from runner.core.jobs import Jobs
from runner.core.logs import configure
from runner.providers.agents import Agent, Brief, Draft, Plan, Remark
from runner.settings import Settings


@dataclass
class Trap:
    """Spring once at the place that a file names."""

    file: Path
    commits: int = 0

    def committed(self, workspaces: set[UUID]) -> None:
        if self.file.exists():
            self.commits += 1
            self.passing(f"commit {self.commits}")

    def passing(self, place: str) -> None:
        wanted = self.file.read_text() if self.file.exists() else ""
        if wanted == place:
            self.file.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        if wanted == place.replace("inside", "hold"):
            self.file.unlink()
            threading.Event().wait()


@dataclass(frozen=True)
class TrappedAgent:
    """Answer as the agent behind it does, unless the trap springs first."""

    agent: Agent
    trap: Trap

    async def plan(self, brief: Brief) -> Plan:
        self.trap.passing("inside plan")
        return await self.agent.plan(brief)

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        self.trap.passing("inside draft")
        return await self.agent.draft(brief, plan)

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        self.trap.passing("inside revise")
        return await self.agent.revise(brief, draft, remarks)


def trapped(settings: Settings) -> Container:
    """Wire a process that notices quickly when another one died."""
    container = build(settings)
    trap = Trap(settings.data_dir / "trap")
    container.database.on_commit(trap.committed)
    jobs = Jobs(
        jobs_url(settings),
        JOBS,
        heartbeat_every=timedelta(milliseconds=200),
        presumed_dead_after=timedelta(seconds=2),
    )
    return replace(
        container,
        jobs=jobs,
        dispatcher=Dispatcher(container.database, jobs, READERS),
        agent=TrappedAgent(container.agent, trap),
    )


def main(port: int) -> None:
    settings = Settings.model_validate_json(os.environ["SETTINGS"])
    configure("console", "WARNING")
    app = create_app(trapped(settings))
    uvicorn.run(app, port=port, log_config=None, lifespan="on")


if __name__ == "__main__":
    main(int(sys.argv[1]))
