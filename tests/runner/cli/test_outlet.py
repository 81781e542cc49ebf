"""A post and a server that mean to play with the terminal of whoever reads them."""

import io
import json
import os
import subprocess
from pathlib import Path
from typing import TextIO

import pytest
from rich.console import Console
from rich.live import Live

from runner.cli.client import Answer, refused
from runner.cli.following import Line
from runner.cli.following import Live as Followed
from runner.cli.outlet import say
from tests.runner.cli.program import COMMAND, ROOT, Program

FULL = Path("/dev/full")
PLAYS = "\x1b]52;c;ZXZpbA==\x07 \x1b[2J \x1b]0;owned\x07 \x9b31m \r \x7f \u202e \u2066 \u2028"
OBEYED = {*PLAYS} - {each for each in PLAYS if each.isprintable()}


def test_what_a_post_says_is_read_and_not_obeyed(here: Program) -> None:
    made = here.ok("post", "import", "/dev/stdin", "--json", stdin=f'title,x\nT,"{PLAYS}"\n')
    key = json.loads(made)["rows"][0]["key"]
    for shape in ((), ("--md",)):
        shown = here.ok("post", "show", key, *shape)
        assert not OBEYED & {*shown}
        assert r"\u001b]52;c;ZXZpbA==\u0007 \u001b[2J" in shown
    shown = here.ok("post", "show", key, "--json")
    assert not OBEYED & {*shown}
    assert json.loads(shown)["variants"][0]["body"] == PLAYS


def test_what_a_server_says_is_read_and_not_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    fault = {"detail": f"no {PLAYS}", "pointer": PLAYS}
    problem = {"code": PLAYS, "detail": PLAYS, "errors": [fault], "request_id": PLAYS}
    say(f"postmagiq: {refused(Answer(403, {}, json.dumps(problem).encode()))}", complaint=True)
    said = capsys.readouterr().err
    assert not OBEYED & {*said}
    assert said.count("[2J") == 5


def test_what_people_write_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    honest = "Zoë\tline\nline 管理 نمی\u200cخواهم क्\u200dष 👩\u200d💻 ✓️ שלום"
    say(honest)
    say("a\r\nb, half \ud800")
    assert capsys.readouterr().out == f"{honest}\na\nb, half \\ud800\n"


def test_what_a_run_says_is_read_and_not_obeyed_where_it_is_followed() -> None:
    file = io.StringIO()
    with Live(console=Console(file=file, force_terminal=True)) as live:
        shown = Followed(live)
        for type in ("run.step_started", "run.step_finished"):
            shown.told(Line("1", type, {"step": f"[red]{PLAYS}", "points": f"[red]{PLAYS}"}))
    assert file.getvalue().count(r"[red]\u001b]52") >= 2
    assert "\x1b]" not in file.getvalue()


def test_what_an_encoding_cannot_say_is_spelt_and_a_reader_who_had_enough_is_no_fault(
    program: Program,
) -> None:
    program.settings["PYTHONIOENCODING"] = "ascii"
    done = _printed(program, ("openapi", "--json"))
    assert (done.returncode, done.stderr) == (0, "")
    assert r"\u2026" in done.stdout
    assert json.loads(done.stdout)
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as unread:
        for words in (("config", "list"), ("--help",)):
            done = _printed(program, words, unread)
            assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not FULL.exists(), reason="no file here is always full")
def test_an_output_that_takes_nothing_is_one_line(program: Program) -> None:
    for words in (("up", "--port", "0", "--no-browser"), ("config", "list"), ("--help",)):
        with FULL.open("w") as full:
            done = _printed(program, words, full)
        said = "postmagiq: The standard output cannot be written: No space left on device.\n"
        assert (done.returncode, done.stderr) == (8, said)


def _printed(
    program: Program, words: tuple[str, ...], output: TextIO | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*COMMAND, *words],
        cwd=ROOT,
        env=program.environment,
        stdout=output or subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
