"""The clients of four generators, built once for all test workers, and a server for them."""

import asyncio
import fcntl
import os
import sys
import tarfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
import uvicorn

from api.app import create_app
from clients.build import CONTRACT, TOOLS, build, run
from runner.bootstrap import Container
from tests.documents import blocks
from tests.waiting import until

STORIES = Path(__file__).with_name("stories")
# What programs import beside their client.
LIBRARIES = ("openapi-fetch", "openapi-typescript-helpers", "@oazapfts", "@types", "undici-types")


@dataclass(frozen=True)
class Workshop:
    """A folder in which the packages are, and every program that uses one of them is ready."""

    folder: Path

    @property
    def wheel(self) -> Path:
        [wheel] = self.folder.glob("dist/python/*.whl")
        return wheel

    @property
    def package(self) -> Path:
        return self.folder / "node_modules/postmagiq-client"

    def command(self, program: str) -> list[str]:
        if program.endswith(".py"):
            return [sys.executable, str(self.folder / program)]
        return ["node", str(self.folder / "run" / program)]

    async def tell(self, program: str, address: str, **variables: str) -> list[str]:
        """Run a program against a server; return the lines it printed."""
        known = {name: value for name, value in os.environ.items() if "POSTMAGIQ" not in name}
        # Packages are imported out of their wheel, as if it were installed.
        shell = {**known, "PYTHONPATH": str(self.wheel), "POSTMAGIQ_API_URL": address, **variables}
        process = await asyncio.create_subprocess_exec(
            *self.command(program), env=shell, cwd=self.folder,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        said, _ = await process.communicate()
        assert process.returncode == 0, said.decode()
        return said.decode().splitlines()


def furnish(folder: Path) -> None:
    """Build the packages, generate the other clients, and compile what is told through them."""
    copytree(STORIES, folder, dirs_exist_ok=True)
    _, package = build(folder / "dist")
    modules = folder / "node_modules"
    modules.mkdir()
    for name in LIBRARIES:
        (modules / name).symlink_to(TOOLS / name)
    with tarfile.open(package) as packed:
        packed.extractall(modules, filter="data")
    (modules / "package").rename(Workshop(folder).package)
    run(folder, TOOLS / ".bin/openapi-ts", "--silent", "--input", CONTRACT)
    run(folder, TOOLS / ".bin/oazapfts", CONTRACT, "oazapfts-client.ts")
    for language, ending in (("python", "py"), ("typescript", "ts")):
        shown = blocks(f"clients/{language}/README.md")
        told = [block.text for block in shown if block.language in (language, ending)]
        (folder / f"readme.{ending}").write_text("\n".join(told), encoding="utf-8")
    run(folder, TOOLS / "@typescript/native/bin/tsc", "-p", ".")


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / "workshop"
    with (shared / "workshop.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "run").exists():
            folder.mkdir()
            furnish(folder)
    return Workshop(folder)


@pytest.fixture(scope="module")
async def address(container: Container) -> AsyncIterator[str]:
    config = uvicorn.Config(create_app(container), port=0, lifespan="off", log_config=None)
    listener, server = config.bind_socket(), uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))

    async def started() -> bool:
        return server.started

    await until(started)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await serving
