"""A coding agent of the terminal, as tests need one: the first argument says how it behaves."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.runner.providers.agents.models.writing import written

STAYS = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"


USAGE = {"usage": {"input_tokens": 120, "output_tokens": 50}}


def plain(asked: str) -> None:
    print(written("writer", asked))


def whole(asked: str) -> None:
    print(json.dumps({"result": written("writer", asked), "total_cost_usd": 0.0123, **USAGE}))


def lines(asked: str) -> None:
    for event in ({"type": "begin"}, {"item": {"text": written("writer", asked)}}):
        print(json.dumps(event))
    print("not JSON")
    print(json.dumps(USAGE))


def failing(asked: str) -> None:
    print("secret: abc", file=sys.stderr)
    sys.exit(3)


def flood(asked: str) -> None:
    while True:
        print("x" * 1000)


def environment(asked: str) -> None:
    print(json.dumps(dict(os.environ)))


def parent(asked: str) -> None:
    subprocess.Popen([sys.executable, "-c", STAYS])
    print("the answer")


def stubborn(told: str) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = subprocess.Popen([sys.executable, "-c", STAYS])
    Path(told).write_text(f"{os.getpid()} {child.pid}")
    signal.pause()


def deaf() -> None:
    os.close(0)
    print(json.dumps({"result": "heard nothing"}))


HEARING = {
    each.__name__: each for each in (plain, whole, lines, failing, flood, environment, parent)
}

if __name__ == "__main__":
    behaviour, *about = sys.argv[1:]
    if behaviour == "deaf":
        deaf()
    elif behaviour == "stubborn":
        stubborn(*about)
    else:
        HEARING[behaviour](sys.stdin.read())
