import pytest

from runner.content import Platform, measure, posts_of

THREAD = "1/3 One.\n\nMore of it.\n\n2/3 Two.\n\n3/3 Three."


def test_a_thread_is_split_before_its_numbers() -> None:
    assert posts_of(THREAD) == ["1/3 One.\n\nMore of it.", "2/3 Two.", "3/3 Three."]


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\nTwo.",
        "1/2 of all bread is thrown away.",
        "1/3 One.\n\n3/3 Three.",
        "1/3 One.\n\n2/3 Two.",
        "1/2 One.\n2/2 Two.",
        "",
    ],
)
def test_other_texts_are_one_post(text: str) -> None:
    assert posts_of(text) == [text]


@pytest.mark.parametrize("platform", [Platform.X, Platform.BLUESKY, Platform.MASTODON])
def test_a_thread_has_the_room_of_its_fullest_post(platform: Platform) -> None:
    full = "x" * 250
    thread = f"1/2 {full}\n\n2/2 {full[:99]}"
    assert measure(platform, thread) == measure(platform, f"1/2 {full}")


def test_where_there_are_no_threads_all_of_it_counts() -> None:
    assert measure(Platform.LINKEDIN, THREAD).used == len(THREAD)
