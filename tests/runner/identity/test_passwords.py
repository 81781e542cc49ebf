"""Passwords are hashed with argon2id, and checking costs the same whoever asks."""

import pytest

from runner.identity.passwords import WeakPassword, hash_password, matches, require_strong


async def test_a_hash_is_argon2id_with_our_costs_and_never_the_same_twice() -> None:
    one, two = await hash_password("correct horse"), await hash_password("correct horse")
    assert one.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert one != two


async def test_only_the_right_password_matches() -> None:
    known = await hash_password("correct horse")
    assert await matches("correct horse", known)
    for wrong in ("Correct horse", "correct horse ", "", "correct hors"):
        assert not await matches(wrong, known)


async def test_nothing_matches_where_there_is_no_password() -> None:
    assert not await matches("no account has this password", None)
    assert not await matches("", None)


async def test_a_password_is_not_cut_to_one_that_matches() -> None:
    longest = "x" * 256
    known = await hash_password(longest)
    assert await matches(longest, known)
    assert not await matches(longest + "x", known)


@pytest.mark.parametrize("length", [0, 11, 257])
def test_another_length_is_refused(length: int) -> None:
    with pytest.raises(WeakPassword, match="12 to 256"):
        require_strong("x" * length)


@pytest.mark.parametrize("password", ["x" * 12, "x" * 256, "correct horse battery", "пароль-на-12"])
def test_every_other_password_is_allowed(password: str) -> None:
    require_strong(password)
