import subprocess
from pathlib import Path

import pytest

from tests.runner.cli.conftest import Asked
from tests.runner.cli.program import Program


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_names_the_program(asked: Asked, shell: str) -> None:
    code, said, _ = asked("completions", shell)
    assert (code, "postmagiq" in said, "_POSTMAGIQ_COMPLETE" in said) == (0, True, True)


def test_bash_takes_the_script(asked: Asked, tmp_path: Path) -> None:
    file = tmp_path / "postmagiq.bash"
    file.write_text(asked("completions", "bash")[1])
    done = subprocess.run(
        ["bash", "-c", f"source {file} && complete -p postmagiq"], capture_output=True, check=True
    )
    assert b"-F _postmagiq_completion postmagiq" in done.stdout


@pytest.mark.parametrize(
    ("words", "number", "offered"),
    [
        ("postmagiq we", 1, ["webhook"]),
        ("postmagiq project arch", 2, ["archive"]),
        ("postmagiq channel change x --state d", 5, ["disabled"]),
    ],
)
def test_words_are_completed(program: Program, words: str, number: int, offered: list[str]) -> None:
    program.settings = {
        "_POSTMAGIQ_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(number),
    }  # fmt: skip
    assert program.ok().split() == offered
