"""The one place that knows how passwords are kept: argon2id through passlib."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from passlib.context import CryptContext

from runner.core.errors import Fault, Invalid

SHORTEST, LONGEST = 12, 256

_CONTEXT = CryptContext(
    schemes=["argon2"],
    argon2__type="ID",
    argon2__time_cost=2,
    argon2__memory_cost=19456,
    argon2__parallelism=1,
)
# Each hash takes 19 MB and some 20 ms of a core: more at once would only starve the rest.
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="password")


class WeakPassword(Invalid):
    code = "validation_failed"
    message = "A password has {shortest} to {longest} characters."


def require_strong(password: str) -> None:
    """Refuse a password outside the allowed length; raises WeakPassword."""
    if not SHORTEST <= len(password) <= LONGEST:
        detail = f"{SHORTEST} to {LONGEST} characters"
        fault = Fault("password_length", detail, pointer="/password")
        raise WeakPassword(shortest=SHORTEST, longest=LONGEST, faults=[fault])


async def hash_password(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _CONTEXT.hash, password)


async def matches(password: str, known: str | None) -> bool:
    """Compare with the same work whether or not there is a hash to compare with."""
    usable = known is not None and 0 < len(password) <= LONGEST
    right = await asyncio.get_running_loop().run_in_executor(
        _THREADS, _verify, password[:LONGEST], known
    )
    return bool(right) and usable


def _verify(password: str, known: str | None) -> bool:
    return bool(_CONTEXT.verify(password, known or _decoy()))


@cache
def _decoy() -> str:
    """Make the hash that is compared with where there is none; too slow for every import."""
    return _CONTEXT.hash("no account has this password")
