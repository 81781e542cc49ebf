"""Identifiers sort by the time they were made."""

from runner.core.ids import new_id


def test_an_id_is_a_uuid_of_version_7() -> None:
    for id in (new_id() for _ in range(100)):
        assert (id.version, id.variant) == (7, "specified in RFC 4122")


def test_ids_never_repeat_and_follow_the_clock() -> None:
    ids = [new_id() for _ in range(10_000)]
    assert len({*ids}) == 10_000
    moments = [id.int >> 80 for id in ids]
    assert moments == sorted(moments)
