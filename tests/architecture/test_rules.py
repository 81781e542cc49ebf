"""The house rules that a program can check, each shown to be able to fail."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import boundaries, headers, shape, testing, words
from tests.architecture.tree import Tree

Rule = Callable[[Tree], Iterator[str]]
# Put together here, or this file would be the first to break the rules about them.
HOME_PATH = "/HOME/ada/postmagiq".replace("HOME", "home")
REGISTRY = "https://NAME.org/simple".replace("NAME", "pypi")
ALLOWED = "tests/architecture/allowed.toml"

# Every rule with what it must find, one line per way to break it.
PLANTS: list[tuple[Rule, str, str]] = [
    (shape.files_are_short, "runner/content/posts.py", "x = 1\n" * 401),
    (shape.files_are_short, "api/v1/content/schemas.py", "x = 1\n" * 501),
    (shape.files_are_short, "tests/api/test_posts.py", "x = 1\n" * 501),
    (shape.functions_are_short, "runner/content/posts.py", "def f():\n" + "    x = 1\n" * 60),
    (shape.functions_are_short, "api/app.py", "async def f():\n" + "    x = 1\n" * 60),
    (shape.modules_say_what_they_hold, "runner/content/utils.py", ""),
    (shape.modules_say_what_they_hold, "runner/helpers/text.py", ""),
    (shape.modules_say_what_they_hold, "runner/content/post_helpers.py", ""),
    (shape.modules_have_a_docstring, "runner/content/posts.py", "x = 1"),
    (boundaries.imports_stand_at_the_top, "runner/x.py", "def f():\n    import os"),
    (boundaries.imports_stand_at_the_top, "api/x.py", "class Posts:\n    import os"),
    (boundaries.imports_stand_at_the_top, "tests/x.py", "def f():\n    from os import path"),
    (
        boundaries.capabilities_meet_at_the_facade,
        "runner/approvals/stages.py",
        "from runner.content.models import Post",
    ),
    (
        boundaries.capabilities_meet_at_the_facade,
        "api/v1/content/posts.py",
        "import runner.content.repository",
    ),
    (
        boundaries.capabilities_meet_at_the_facade,
        "api/v1/content/posts.py",
        "from runner.content import repository\nrepository.Posts",
    ),
    (
        boundaries.capabilities_meet_at_the_facade,
        "runner/publishing/ledger.py",
        "from runner import content as words\nwords.repository.Posts",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "from sqlalchemy import text",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "from sqlalchemy.dialects import postgresql\npostgresql.insert(Post)",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/jobs.py",
        "import asyncpg\nasync def f(url):\n    await asyncpg.connect(url)",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/jobs.py",
        "from asyncpg import connect",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "async def f(work):\n    (await work.session.connection()).exec_driver_sql('SELECT 1')",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "import sqlalchemy as sa\nsa.insert(Post)",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "rows = Post.__table__",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/models.py",
        "from sqlalchemy import insert",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        "runner/content/repository.py",
        "session.bulk_insert_mappings(Post, rows)",
    ),
    (
        boundaries.only_the_database_layer_goes_around_the_repository,
        ALLOWED,
        '[raw_sql]\n"runner/gone.py" = "was needed once"',
    ),
    (
        boundaries.system_work_is_listed,
        "runner/content/jobs.py",
        "async def count(ctx):\n    async with ctx.container.database.system() as work: ...",
    ),
    (
        boundaries.system_work_is_listed,
        "runner/content/jobs.py",
        "async def count(world):\n    async with of(world).database.system_read() as work: ...",
    ),
    (
        boundaries.system_work_is_listed,
        "api/v1/content/posts.py",
        "from api.deps import use_system\nMine = Annotated[Posts, use_system(posts)]",
    ),
    (
        boundaries.system_work_is_listed,
        "api/v1/content/posts.py",
        "from api import deps\nOpen = Annotated[Posts, deps.use_open(posts)]",
    ),
    (
        boundaries.system_work_is_listed,
        "api/v1/content/posts.py",
        "from api.deps import public as shown\nAnybody = Annotated[Posts, shown(Posts)]",
    ),
    (
        boundaries.system_work_is_listed,
        "api/v1/content/feeds.py",
        "from runner.workspaces import PublicContext\nentry = PublicContext(workspace_id, remote)",
    ),
    (
        boundaries.system_work_is_listed,
        "runner/content/jobs.py",
        "from runner.core.db.tenancy import SYSTEM as ALL\nwork = Work(ALL, actor)",
    ),
    (boundaries.system_work_is_listed, ALLOWED, '[system]\n"runner/gone.py" = "was needed once"'),
    (
        boundaries.what_one_of_many_refuses_is_an_attempt,
        "runner/content/bulk.py",
        "async def f():\n try:\n  await g()\n except (KeyError, DomainError) as fact:\n  h(fact)",
    ),
    (
        boundaries.what_one_of_many_refuses_is_an_attempt,
        ALLOWED,
        '[refusals]\n"runner/gone.py" = "was needed once"',
    ),
    (boundaries.commands_print_through_their_outlet, "runner/cli/posts.py", "print(post['body'])"),
    (
        boundaries.commands_print_through_their_outlet,
        "runner/cli/posts.py",
        "from typer import echo as tell",
    ),
    (
        boundaries.commands_print_through_their_outlet,
        "runner/cli/posts.py",
        "import sys\nsys.stderr.write(line)",
    ),
    (words.columns_use_the_products_nouns, "runner/content/models.py", "tenant_id: str"),
    (words.columns_use_the_products_nouns, "migrations/versions/a.py", "Column('team_id')"),
    (words.columns_use_the_products_nouns, "api/app.py", "def f(session_id): ..."),
    (words.no_machine_is_named, "docs/guide.md", f"cd {HOME_PATH}/src"),
    (words.columns_use_the_products_nouns, "runner/x.py", "self.session_id = made"),
    (words.columns_use_the_products_nouns, "runner/x.py", "async def team_id(self): ..."),
    (words.no_machine_is_named, "Makefile", f"DIR={HOME_PATH}/"),
    (words.no_machine_is_named, "deploy/env.example", f"DATA_DIR={HOME_PATH}"),
    (words.no_machine_is_named, "docs/guide.md", f"cd {HOME_PATH.rpartition('/')[0]}"),
    (words.no_machine_is_named, "gui/scripts/shots.mjs", f"const at = '{HOME_PATH}/gui'"),
    (words.addresses_are_verified, "gui/src/lib/i18n/en/team.ts", "a: 'Address unproven',"),
    (words.addresses_are_verified, "gui/src/lib/i18n/en/auth.ts", "a: 'Confirm your address',"),
    (words.addresses_are_verified, "docs/mail.md", "whoever has proven an address"),
    (words.addresses_are_verified, "runner/cli/members.py", "'your mailbox is confirmed'"),
    (words.no_registry_is_named, "requirements/base.txt", f"--index-url {REGISTRY}"),
    (words.no_registry_is_named, "deploy/env.example", f"INDEX={REGISTRY}"),
    (testing.tests_mirror_the_tree, "tests/runner/content/test_nothing.py", ""),
    (testing.tests_mirror_the_tree, "tests/api/content/test_nothing.py", ""),
    (testing.tests_do_not_sleep, "tests/test_x.py", "import time\ntime.sleep(1)"),
    (testing.tests_do_not_sleep, "tests/test_x.py", "from asyncio import sleep"),
    (testing.tests_do_not_sleep, "tests/test_x.py", "import asyncio as aio\nawait aio.sleep(1)"),
    (testing.our_modules_are_never_patched, "tests/test_x.py", "patch('runner.content.posts.f')"),
    (
        testing.our_modules_are_never_patched,
        "tests/test_x.py",
        "from runner.content import Posts\nsetattr(Posts, 'submit', None)",
    ),
    (
        testing.our_modules_are_never_patched,
        "tests/test_x.py",
        "from runner.access import limits\nlimits.IDLE_S = 0.0",
    ),
    (
        testing.our_modules_are_never_patched,
        "tests/test_x.py",
        "mock.patch.object(target='runner.content.posts', attribute='f')",
    ),
    (testing.our_modules_are_never_patched, "tests/test_x.py", "mock.patch.dict('api.app.d')"),
    (
        testing.our_modules_are_never_patched,
        "tests/test_x.py",
        "from runner.content import Posts\nmonkeypatch.setattr(Posts, 'submit', None)",
    ),
    (
        testing.our_modules_are_never_patched,
        "tests/test_x.py",
        "import runner.content as c\nmock.patch.object(c.posts, 'f')",
    ),
    (headers.headers_are_said_once, "api/deps/x.py", "request.headers.get('x-tenant')"),
    (headers.headers_are_said_once, "api/deps/x.py", "request.headers['X-Tenant']"),
    (headers.headers_are_said_once, "api/deps/x.py", "'x-tenant' in request.headers"),
    (headers.headers_are_said_once, "api/deps/x.py", "request.headers.get(chosen())"),
    (headers.headers_are_said_once, "api/deps/x.py", "N = 'X-Tenant'\nrequest.headers.getlist(N)"),
    (headers.headers_are_said_once, "api/deps/x.py", "first_header(scope, b'x-tenant')"),
    (headers.headers_are_said_once, "api/deps/x.py", "dict(scope['headers'])"),
    (
        headers.headers_are_said_once,
        "api/deps/x.py",
        "T = Annotated[str, Header(alias='X-Tenant')]",
    ),
    (headers.headers_are_said_once, "api/deps/x.py", "T = Annotated[str, Header()]"),
    (
        headers.headers_are_said_once,
        "api/deps/x.py",
        "def f(x_tenant: Annotated[str, Header()]): ...",
    ),
]
# The same, done in a way that is right.
INNOCENT = {
    ALLOWED: '[system]\n"runner/identity/users.py" = "who signs in is not known yet"',
    "runner/identity/users.py": '"""Users."""\nasync def f(db):\n    async with db.system(): ...',
    "api/deps/__init__.py": '"""Doors."""\nfrom api.deps.work import use_system',
    "api/app.py": '"""App."""\nfrom api import public\nROUTERS = public.ROUTERS',
    "api/deps/origin.py": (
        '"""Origin."""\ndef f(request, if_match: Annotated[str, Header()]):\n'
        "    request.cookies\n    return request.headers.get('origin')"
    ),
    "runner/settings.py": '"""Settings."""\nsystem = read()',
    "runner/core/db/engine.py": '"""Engines."""\nfrom sqlalchemy import text',
    "runner/content/models.py": '"""Rows."""\nfrom sqlalchemy import text',
    "runner/content/repository.py": '"""Questions."""\nfrom runner.core.db.query import Query',
    "runner/identity/__init__.py": '"""People."""\nfrom runner.identity.machines import machines',
    "runner/identity/machines.py": '"""Machines."""',
    "runner/content/made.py": '"""Machines."""\nfrom runner.identity import machines\nmachines()',
    "migrations/versions/0001_content.py": "def upgrade():\n" + "    x = 1\n" * 60,
    "runner/content/__init__.py": '"""Content."""\nfrom runner.content.posts import Posts',
    "runner/content/posts.py": '"""Posts."""\nfrom runner.identity import Users',
    "runner/content/bulk.py": (
        '"""Bulk."""\nasync def f(work):\n try:\n  async with work.attempt():\n   await g()\n'
        " except DomainError:\n  pass"
    ),
    "runner/tables.py": '"""Rows."""\nfrom runner.content.models import Post',
    "runner/cli/outlet.py": '"""Outlet."""\nprint(visible(text))',
    "runner/cli/up.py": '"""Start."""\ndef up():\n    import uvicorn',
    "tests/runner/content/test_posts.py": "monkeypatch.setattr(sys, 'argv', [])",
    "tests/api/content/test_posts.py": "monkeypatch.setenv('PORT', '1')",
    "api/v1/content/posts.py": '"""Posts."""\nfrom runner.content import Posts',
    "docs/guide.md": "cd ~/postmagiq && ls /usr/local/bin",
    "docs/log.md": "Verify your address. The log was proven; confirm by typing its name.",
}
RULES = list(dict.fromkeys(rule for rule, _, _ in PLANTS))


def name(rule: object) -> str:
    return getattr(rule, "__name__", "")


@pytest.fixture(scope="module")
def tree() -> Tree:
    """The tree as it is, which each rule would else read and parse anew."""
    return Tree()


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_the_tree_keeps(tree: Tree, rule: Rule) -> None:
    assert list(rule(tree)) == []


@pytest.mark.parametrize(("rule", "path", "source"), PLANTS, ids=name)
def test_a_violation_is_found_by(rule: Rule, path: str, source: str, tmp_path: Path) -> None:
    for right, text in INNOCENT.items():
        plant(tmp_path, right, text)
    plant(tmp_path, path, source)
    assert list(rule(Tree(tmp_path)))


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_what_is_right_is_left_alone_by(rule: Rule, tmp_path: Path) -> None:
    for path, source in INNOCENT.items():
        plant(tmp_path, path, source)
    assert list(rule(Tree(tmp_path))) == []


def test_every_rule_is_proven() -> None:
    written = {
        function
        for module in (boundaries, headers, shape, testing, words)
        for function in vars(module).values()
        if getattr(function, "__annotations__", {}).get("tree") is Tree
    }
    assert written == {*RULES}


def plant(root: Path, path: str, source: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source)
