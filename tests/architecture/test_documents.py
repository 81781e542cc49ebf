"""What the documents name exists, and what exists is named where people look for it."""

import re
import tomllib
from typing import Any

from runner.cli.app import GLOBAL, tree
from runner.cli.config_example import example as lines
from runner.cli.nouns import NOUNS
from runner.settings import PREFIX, Settings, is_secret
from tests.architecture.tree import ROOT
from tests.documents import SHELL, anchors, blocks, calls, documents, in_code, text_of

PAGES = documents()
# A decision says what was so; what it names may be gone. The page of a resource is done in a copy.
LIVING = [page for page in PAGES if "decisions/" not in page and "add-a-resource" not in page]
TREES = (
    "api",
    "benchmarks",
    "clients",
    "deploy",
    "docs",
    "gui",
    "migrations",
    "requirements",
    "runner",
    "tests",
)
PATH = re.compile(rf"(?:{'|'.join(TREES)})/[\w./-]*\w")
# Read by the command itself, and by what starts it.
VARIABLES = {"SYSTEM_FILE", "SECRETS_FILE", "USER_FILE", "ADMIN_URL", "EXTRA_SOURCES"}
LAYERS = ("SECRETS", "USER", "SYSTEM")
GUIDE = [page for page in PAGES if page == "README.md" or "-guide" in page]


def test_each_command_is_marked_as_run_or_as_shown() -> None:
    shells = [block for page in PAGES for block in blocks(page) if block.language in SHELL]
    assert [block.where for block in shells if block.mark not in ("run", "shown")] == []


def test_each_link_leads_somewhere() -> None:
    links = [(page, to) for page in PAGES for to in re.findall(r"\]\(([^)\s]+)\)", text_of(page))]
    inside = [(page, to) for page, to in links if "://" not in to and not to.startswith("mailto:")]
    assert [(page, to) for page, to in inside if not leads(page, to)] == []


def leads(page: str, target: str) -> bool:
    path, _, anchor = target.partition("#")
    found = (ROOT / page).parent / path if path else ROOT / page
    return found.exists() and (not anchor or anchor in anchors(found))


def test_each_path_is_there() -> None:
    named = [(page, code) for page in LIVING for code in in_code(page) if PATH.fullmatch(code)]
    below = (ROOT, ROOT / "gui")
    assert [
        (page, path) for page, path in named if not any((b / path).exists() for b in below)
    ] == []


def test_each_target_of_make_is_there() -> None:
    targets = set(re.findall(r"^([\w-]+):", text_of("Makefile"), re.MULTILINE))
    calls_of_make = re.compile(r"(?:^|[;&|] ?)make((?: [\w=./-]+)+)", re.MULTILINE)
    codes = [code for page in LIVING for code in in_code(page)]
    called = {w for code in codes for words in calls_of_make.findall(code) for w in words.split()}
    assert {word for word in called if "=" not in word} - targets == set()


def test_each_command_and_each_of_its_options_is_there() -> None:
    told = [words for page in LIVING for code in in_code(page) for words in calls(code)]
    faults = [(" ".join(words), misspelt(words)) for words in told]
    assert [fault for fault in faults if fault[1]] == []


def misspelt(words: list[str]) -> str | None:
    """Name what the command does not know; values and what is left out (…) are not looked at."""
    command: Any = tree()
    known = {*GLOBAL, "--help", "--version"}
    value_follows = False
    for word in words:
        if value_follows or "…" in word:
            value_follows = False
        elif word.startswith("--"):
            option, _, value = word.partition("=")
            own = {name: each for each in command.params for name in each.opts}
            if option not in {*known, *own}:
                return option
            flag = option in own and own[option].is_flag
            value_follows = not value and not flag and GLOBAL.get(option, option in own)
        elif hasattr(command, "commands"):
            under = command.get_command(None, word)
            if under is None:
                return word
            command = under
    return None


def test_each_variable_is_a_setting() -> None:
    fields = Settings.model_fields
    files = [f"{key}_file" for key, field in fields.items() if is_secret(field)]
    known = {*(key.upper() for key in [*fields, *files]), *VARIABLES}
    variable = re.compile(rf"{PREFIX}([A-Z][A-Z_]+[A-Z])\b")
    assert {name for page in LIVING for name in variable.findall(text_of(page))} - known == set()


def test_each_command_has_its_place_in_the_guides() -> None:
    told = [words for page in PAGES for code in in_code(page) for words in calls(code)]
    told += [code.split() for page in GUIDE for code in in_code(page)]
    root: Any = tree()
    missing = [
        words
        for name in root.list_commands(None)
        for words in ways(name, root.get_command(None, name))
        if not any(said[: len(words)] == words for said in told)
    ]
    assert missing == []


def ways(name: str, command: Any) -> list[list[str]]:
    """List what has to be named: of nouns, which are all used alike, the noun alone."""
    if name in NOUNS or not hasattr(command, "commands"):
        return [[name]]
    return [[name, below] for below in command.list_commands(None)]


def test_each_figure_is_explained_to_whoever_watches_the_server() -> None:
    made = r'(?:Counter|Histogram|Gauge|_gauge|(?:Gauge|Info)MetricFamily)\(\s*"(\w+)"'
    sources = [path for tree in ("api", "runner") for path in (ROOT / tree).rglob("*.py")]
    figures = {name for path in sources for name in re.findall(made, path.read_text())}
    assert len(figures) > 15
    assert [name for name in figures if f"`{name}" not in text_of("docs/admin-guide.md")] == []


def test_each_page_of_the_screen_is_explained() -> None:
    words = text_of("gui/src/lib/i18n/en/nav.ts")
    titles = dict(re.findall(r"^  (\w+): '(.+)',$", words, re.MULTILINE))
    routes = [path.read_text() for path in (ROOT / "gui/src/routes").glob("*.tsx")]
    used = {name for text in routes for name in re.findall(r"(?:[pP]age\(|title: )m\.(\w+)", text)}
    told = re.findall(r"^\| ([^|]+) \| `/", text_of("docs/user-guide/words.md"), re.MULTILINE)
    assert len(used) > 25
    assert {titles[name] for name in used} == {*told}


def test_the_example_of_settings_holds_each_of_them() -> None:
    example = text_of("docs/config.example.toml")
    named = re.findall(r"^#(\w+) = ", example, re.MULTILINE)
    assert sorted(named) == sorted(Settings.model_fields)
    files = re.findall(r"^#{10} (.+)$", example, re.MULTILINE)
    places = {f"{PREFIX}{name}_FILE": file for name, file in zip(LAYERS, files, strict=True)}
    assert example.splitlines() == [*lines(places)], "make generate"
    set_all = re.sub(r"^#(\w+ = )", r"\1", example, flags=re.MULTILINE)
    assert set(tomllib.loads(set_all)) == {*Settings.model_fields}


def test_each_decision_is_listed_under_its_title() -> None:
    files = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
    titles = [file.read_text().partition("\n")[0].partition(". ")[2] for file in files]
    listed = re.findall(
        r"^- \[\d+\]\((.+)\) (.+)$", text_of("docs/decisions/README.md"), re.MULTILINE
    )
    assert listed == [(file.name, title) for file, title in zip(files, titles, strict=True)]
