"""Look for patterns whose work outgrows their text: `python -m benchmarks.patterns`.

Every pattern of the code is run, by the methods it is called with, on texts that repeat a word:
each sign, each two signs, each beginning of what it takes itself, and one run after another. What
a letter costs in a long text is held against what it costs in a short one, so a slow machine
changes nothing. Patterns that are made of what somebody typed stand in no module and are not seen.
"""

import ast
import importlib
import inspect
import pkgutil
import re
import sys
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from itertools import product
from re import _constants as code
from re import _parser as parser
from typing import Any

import api
import runner

Pattern = re.Pattern[Any]
# From which length to which, and how many times as much a letter may cost. What multiplies with
# each letter is found among short texts; it would never end in a long one.
STEPS = ((8, 24, 50), (24, 250, 50), (250, 2_000, 3))
RUNS = 5
FIRST = {"match", "fullmatch", "search"}
METHODS = FIRST | {"sub", "subn", "split", "findall", "finditer"}
SIGNS = "aA1 \n.,;:!?-_*#@&=/'\"`()[]{}<>—é中"
# What few patterns end with, and no line.
END = "\n\0"
WORDS = ("a@a.", "http://", "- ", "1. ", "A. ", "[a](", "![", "<a ", "a\n\n", " \n \n", "A A-")


def collect() -> dict[Pattern, tuple[str, set[str]]]:
    """Find the patterns of every module, where each stands and the methods it is called by."""
    where: dict[Pattern, str] = {}
    used: dict[Pattern, set[str]] = defaultdict(set)
    for package in (runner, api):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            own = {name: p for name, p in vars(module).items() if isinstance(p, re.Pattern)}
            for name, pattern in own.items():
                where.setdefault(pattern, f"{found.name}.{name}")
            for node in ast.walk(ast.parse(inspect.getsource(module))):
                match node:
                    case ast.Call(
                        ast.Attribute(ast.Name("re"), how), [ast.Constant(str(text)), *_]
                    ) if how in METHODS:
                        where.setdefault(pattern := re.compile(text), f"{found.name}:{node.lineno}")
                    case ast.Attribute(ast.Name(name), how) if name in own:
                        pattern = own[name]
                    case _:
                        continue
                if how in METHODS:
                    used[pattern].add(how if how in FIRST else "finditer")
    return {pattern: (place, used[pattern] or {"finditer"}) for pattern, place in where.items()}


def taken(parsed: Any) -> str:
    """Write a text that a pattern takes: the first of all choices, and every repeat once."""
    said = ""
    for kind, what in parsed:
        if kind is code.LITERAL:
            said += chr(what)
        elif kind is code.IN:
            said += taken(what[:1])
        elif kind is code.RANGE:
            said += chr(what[0])
        elif kind is code.CATEGORY:
            said += {code.CATEGORY_SPACE: " ", code.CATEGORY_DIGIT: "1"}.get(what, "a")
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            said += taken(what[2])
        elif kind is code.SUBPATTERN:
            said += taken(what[3])
        elif kind is code.BRANCH:
            said += taken(what[1][0])
        elif kind in (code.NOT_LITERAL, code.ANY, code.NEGATE):
            said += "a"
    return said


def texts(pattern: Pattern) -> Iterator[tuple[str, str, str]]:
    """Say what texts are made of: two halves, each of one word, and an end that fits few."""
    own = taken(parser.parse(pattern.pattern, pattern.flags))
    pairs = ["".join(pair) for pair in product(SIGNS, repeat=2)]
    yield from ((sign, sign, "") for sign in SIGNS)
    for word in (*WORDS, *(own[:n] for n in range(2, len(own) + 1)), *pairs):
        yield word, word, END
    yield from ((first, second, END) for first, second in product(SIGNS, repeat=2))


def cost(pattern: Pattern, how: str, parts: tuple[str, str, str], length: int, runs: int) -> float:
    """Return the seconds of the processor for one letter, of the best of some runs."""
    first, second, end = parts
    text = first * (length // 2 // len(first)) + second * (length // 2 // len(second)) + end
    subject = text if isinstance(pattern.pattern, str) else text.encode()
    took = []
    for _ in range(runs):
        begun = time.process_time()
        looked = getattr(pattern, how)(subject)
        if how == "finditer":
            deque(looked, maxlen=0)
        took.append(time.process_time() - begun)
    return min(took) / len(text)


def outgrows(pattern: Pattern, how: str, parts: tuple[str, str, str]) -> bool:
    """Tell whether a letter costs more in a longer text; what seems so is looked at again."""
    return any(
        all(
            cost(pattern, how, parts, long, runs) > most * cost(pattern, how, parts, short, runs)
            for runs in (1, RUNS)
        )
        for short, long, most in STEPS
    )


def main() -> int:
    """Print each pattern that costs more the longer the text is, and a text that shows it."""
    bad, found = 0, collect()
    for pattern, (place, methods) in found.items():
        tried = product(sorted(methods), texts(pattern))
        if shown := next((each for each in tried if outgrows(pattern, *each)), None):
            print(f"{place}: {shown[0]} costs more the longer the text is, as with {shown[1]}")
            bad += 1
    print(f"{len(found)} patterns, {bad} whose work outgrows the text")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
