"""The text of a key."""

import random
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from runner.core.secrets import Keys
from runner.licenses.keys import ALPHABET, digests_of, new_key, read_key

KEY = "QXL-0123A-BCDEF-GHJKM-NPQRS-TVWXY-Z01WD"


def single_errors(key: str) -> Iterator[str]:
    """Write a key with each symbol wrong in each way, and with each neighbours swapped."""
    places = [at for at in range(4, len(key)) if key[at] != "-"]
    for at in places:
        for other in ALPHABET:
            if other != key[at]:
                yield key[:at] + other + key[at + 1 :]
    for at, after in pairwise(places):
        if key[at] != key[after]:
            symbols = list(key)
            symbols[at], symbols[after] = symbols[after], symbols[at]
            yield "".join(symbols)


def test_a_key_is_six_groups_that_can_be_read_out() -> None:
    for _ in range(200):
        key = new_key()
        assert re.fullmatch(rf"QXL(-[{ALPHABET}]{{5}}){{6}}", key)
        assert read_key(key) == key
    assert len({new_key() for _ in range(200)}) == 200


def test_every_single_error_and_every_swap_is_found() -> None:
    wrong = [other for _ in range(20) for other in single_errors(new_key())]
    assert len(wrong) > 18_000
    assert [other for other in wrong if read_key(other)] == []


def test_a_key_made_up_is_refused_nearly_always() -> None:
    drawn = random.Random(7)
    made_up = ("QXL" + "".join(drawn.choices(ALPHABET, k=30)) for _ in range(20_000))
    assert sum(read_key(each) is not None for each in made_up) < 60


@pytest.mark.parametrize(
    "typed",
    [
        "{lower}",
        "  {key}\n",
        "{bare}",
        "{spaced}",
        "{dashed}",
        "{key}\N{ZERO WIDTH SPACE}",
        "\N{BYTE ORDER MARK}{key}",
        "{misread}",
        "{misread_lower}",
    ],
)
def test_a_key_is_read_as_people_type_it(typed: str) -> None:
    key = new_key()
    while "0" not in key or "1" not in key:
        key = new_key()
    ways = {
        "key": key,
        "lower": key.lower(),
        "bare": key.replace("-", ""),
        "spaced": key.replace("-", "\N{NO-BREAK SPACE}"),
        "dashed": key.replace("-", " \N{EN DASH} "),
        "misread": key.replace("0", "O").replace("1", "I"),
        "misread_lower": key.replace("0", "o").replace("1", "l"),
    }
    assert read_key(typed.format(**ways)) == key


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "QXL",
        "QXL-",
        "QXL-00000",
        KEY[:-1],
        KEY + "0",
        "QXM" + new_key()[3:],
        new_key()[4:],
        "QXL-UUUUU" + new_key()[9:],
        new_key().replace("-", "_"),
        "QXL-" + "\N{ARABIC-INDIC DIGIT ONE}" * 30,
        "QXL-" + "\N{FULLWIDTH DIGIT ZERO}" * 30,
        "QXL-ключ",
        "鍵" * 34,
        "\N{ZERO WIDTH SPACE}" * 1_000_000 + new_key(),
    ],
    ids=range(15),
)
def test_what_is_no_key_is_none(typed: str) -> None:
    assert read_key(typed) is None


def test_the_digest_depends_on_the_server() -> None:
    key, one, other = new_key(), Keys("x" * 32), Keys("y" * 32)
    assert digests_of(one, key) == digests_of(one, key)
    assert not {*digests_of(one, key)} & {*digests_of(other, key)}
    assert not any(key in digest for digest in digests_of(one, key))
