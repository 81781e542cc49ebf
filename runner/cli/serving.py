"""Run the server's parts in this process until a signal ends them."""

import asyncio
import os
import shlex
import signal
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from importlib.util import find_spec
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

import uvicorn
from prometheus_client.multiprocess import mark_process_dead
from uvicorn.loops.auto import auto_loop_factory
from uvicorn.supervisors import ChangeReload, Multiprocess

from api.app import create_app, create_probes, rest_the_collector
from runner.bootstrap import Container, build
from runner.cli import provisioning
from runner.cli.config import name_unknown
from runner.cli.credentials import Credentials
from runner.cli.exits import Exit, Stop
from runner.cli.fitness import one_clear_line, require_meant, require_migrated
from runner.cli.instance import sole_instance
from runner.cli.outlet import say
from runner.cli.private import make_private_folder
from runner.core import logs
from runner.core.figures import TOGETHER
from runner.layers import load
from runner.providers.mail import mailer_of
from runner.settings import Settings, default_data_dir

Said = Callable[[Container], Awaitable[None]]
TICK_S = 1.0
MOST_FILES = 65_536
PROTOCOL = "runner.cli.protocol:Protocol" if find_spec("httptools") else "runner.cli.refusing:Plain"
WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104


class Server(uvicorn.Server):
    """Uvicorn that rests and ends well: open streams end first, no signal is raised twice."""

    def __init__(self, config: uvicorn.Config, container: Container) -> None:
        super().__init__(config)
        self.container = container
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()

    async def main_loop(self) -> None:
        """Turn the clock of its answers once a second; its own loop wakes for that ten times."""
        while not await self.on_tick(counter=0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), TICK_S)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self._loop.call_soon_threadsafe(self._ended.set)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self.container.stream.stop()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to `_run`, which listens to them for longer."""
        yield


class Together(Multiprocess):
    """Uvicorn's parent of processes, which takes what an ended one held out of the figures."""

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        super().__init__(config, sockets)
        self._known: set[int | None] = set()

    def keep_subprocess_alive(self) -> None:
        super().keep_subprocess_alive()
        alive = {process.pid for process in self.processes}
        for pid in self._known - alive:
            mark_process_dead(pid)  # type: ignore[no-untyped-call]
        self._known = alive


@contextmanager
def on_signals(handle: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Have SIGINT and SIGTERM handled for a while."""
    before = {sig: signal.signal(sig, handle) for sig in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for sig, handler in before.items():
            signal.signal(sig, handler)


def up(*, browser: bool) -> None:
    """Start everything in this process; make what is missing first."""
    with one_clear_line():
        settings = _meant()
        make_private_folder(settings.data_dir)
        with sole_instance(settings.sqlite_path) if settings.embedded else nullcontext():
            listener, settings = listen(settings)
            settings = _founded(settings)

            async def greet(container: Container) -> None:
                await _greet(container, browser=browser)

            run(_run(settings, listener, worker=True, ready=greet))


def up_reloading() -> None:
    """Start everything in a child that is replaced when a file changes."""
    with one_clear_line():
        settings = _meant()
        make_private_folder(settings.data_dir)
        with sole_instance(settings.sqlite_path) if settings.embedded else nullcontext():
            listener, settings = listen(settings)
            os.environ["POSTMAGIQ_PORT"] = str(settings.port)
            _founded(settings)
            folders = ["api", "runner", "migrations"]
            application = "runner.cli.serving:app_with_worker"
            config = _config(settings, application, reload_dirs=folders, reload=True)
            say(f"Postmagiq reloads at {address(settings)}")
            ChangeReload(config, uvicorn.Server(config).run, [listener]).run()


def serve(processes: int) -> None:
    """Start the API; jobs are run by `postmagiq worker`."""
    with one_clear_line():
        settings = _shared()
        listener, settings = listen(settings)
        if processes == 1:
            run(_run(settings, listener, worker=False, ready=_say_ready))
            return
        os.environ["POSTMAGIQ_PORT"] = str(settings.port)
        config = _config(settings, "runner.cli.serving:app", workers=processes)
        with TemporaryDirectory(prefix="postmagiq-figures-") as os.environ[TOGETHER]:
            say(f"Postmagiq serves at {address(settings)} in {processes} processes")
            Together(config, [listener]).run()


def work() -> None:
    """Run jobs and nothing else."""
    with one_clear_line():
        run(_work(_shared()))


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run until it ends, on the fastest event loop that is installed."""
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(main)


def app() -> Any:
    """Build the API of a child process."""
    return _child(worker=False)


def app_with_worker() -> Any:
    """Build the API of a child process that also runs the jobs."""
    return _child(worker=True)


def _allow_connections() -> None:
    """Have as many open at once as the system lets us: its usual thousand is soon held by one."""
    if find_spec("resource"):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))


def listen(settings: Settings) -> tuple[socket.socket, Settings]:
    """Take the port before anything is changed; port 0 becomes the one that was free."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listener = socket.create_server((settings.host.strip("[]"), settings.port), family=family)
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        line = f"Cannot listen on {where}: {error.strerror}; choose another with --port."
        raise Stop(Exit.TAKEN, line) from error
    _allow_connections()
    # Connections inherit it. Without, the body of an answer waits until its head is acknowledged:
    # 40 ms each, as asyncio sets it by itself only for sockets that it has made.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener, settings.model_copy(update={"port": listener.getsockname()[1]})


def address(settings: Settings) -> str:
    """Name the address a person on this machine can open."""
    if settings.public_url or settings.host not in WILDCARDS:
        return settings.base_url
    return f"http://{WILDCARDS[settings.host]}:{settings.port}"


async def _run(settings: Settings, listener: socket.socket, *, worker: bool, ready: Said) -> None:
    _log(settings)
    container = build(settings)
    server = Server(_config(settings, create_app(container), lifespan="off"), container)
    with on_signals(server.handle_exit):
        await container.open(worker=worker)
        rest_the_collector()
        try:
            await ready(container)
            await server.serve(sockets=[listener])
        finally:
            await container.close()


async def _work(settings: Settings) -> None:
    _log(settings)
    container = build(settings)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    with on_signals(lambda *_: loop.call_soon_threadsafe(ended.set)):
        await container.open(worker=True)
        try:
            async with _watched(container):
                say("Postmagiq works")
                await ended.wait()
        finally:
            await container.close()


@asynccontextmanager
async def _watched(container: Container) -> AsyncIterator[None]:
    """Answer probes, and whoever reads figures, on a port of the worker's own."""
    settings = container.settings
    if settings.metrics_port is None:
        yield
        return
    place = {"host": settings.metrics_host, "port": settings.metrics_port}
    listener, settings = listen(settings.model_copy(update=place))
    server = Server(_config(settings, create_probes(container), lifespan="off"), container)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    say(f"Postmagiq tells how it is at http://{settings.host}:{settings.port}")
    try:
        yield
    finally:
        server.handle_exit(signal.SIGTERM, None)
        await serving


async def _greet(container: Container, *, browser: bool) -> None:
    settings, url = container.settings, address(container.settings)
    store = Credentials(settings.data_dir)
    known = store.of(url)
    welcome = await provisioning.welcome(container, known.refresh_token if known else None)
    say(f"Postmagiq is ready at {url}\n")
    if welcome is None:
        say(f"  Sign in   {url}/sign-in")
    else:
        used = known.workspace if known else None
        store.keep(url, welcome.tokens, workspace=used or welcome.workspace)
        link = f"{url}/sign-in#{welcome.link_token}"
        say(f"  Sign in   {link}  (once, within 15 minutes)")
        say(f"  Write     {_elsewhere(settings)}postmagiq draft FILE --platform linkedin")
        if browser and sys.stdout.isatty() and _has_desktop():
            webbrowser.open(link)
    say(f"  Data      {settings.data_dir}\n\nCtrl-C stops it.")


def _elsewhere(settings: Settings) -> str:
    """Return what leads a command in another terminal to a folder of one's own."""
    if settings.data_dir == default_data_dir():
        return ""
    return f"POSTMAGIQ_DATA_DIR={shlex.quote(str(settings.data_dir.absolute()))} "


async def _say_ready(container: Container) -> None:
    say(f"Postmagiq serves at {address(container.settings)}")


def _founded(settings: Settings) -> Settings:
    port = settings.port
    settings = provisioning.with_secret_key(settings).model_copy(update={"port": port})
    provisioning.migrate_if_behind(settings)
    if "log_level" in settings.model_fields_set:
        return settings
    # Whoever reads this terminal wants to know what goes wrong, not every request.
    return settings.model_copy(update={"log_level": "WARNING"})


def _meant() -> Settings:
    name_unknown()
    settings = load()
    require_meant(settings, "system_database_url")
    # What no process could start with is said once, and before anything is made.
    mailer_of(settings)
    return settings


def _shared() -> Settings:
    settings = _meant()
    if settings.embedded:
        line = "SQLite belongs to one process: use `postmagiq up`, or set database_url."
        raise Stop(Exit.UNFIT, line)
    require_migrated(settings)
    return settings


def _child(*, worker: bool) -> Any:
    settings = load()
    _log(settings)
    return create_app(build(settings), worker=worker)


def _log(settings: Settings) -> None:
    logs.configure(settings.log_format, settings.log_level)
    # It says at length what our own lines say already.
    uvicorn.config.logger.setLevel("CRITICAL")


def _config(settings: Settings, application: Any, **options: Any) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        factory=isinstance(application, str),
        http=PROTOCOL,
        log_config=None,
        access_log=False,
        server_header=False,
        # It believes every proxy on this machine; whom we believe is a setting of ours.
        proxy_headers=False,
        timeout_keep_alive=settings.keep_alive_s,
        timeout_graceful_shutdown=settings.drain_s,
        backlog=settings.backlog,
        **options,
    )


def _has_desktop() -> bool:
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform == "darwin" or bool(shown)
