"""Fields inside of fields."""

import pytest

from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params, read_form


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", {}),
        ("name=Ada+%E9%9D%A2", {"name": "Ada 面"}),
        ("a[b]=1&a[c][d]=2", {"a": {"b": "1", "c": {"d": "2"}}}),
        ("items[0][price]=p&items[1][price]=q", {"items": [{"price": "p"}, {"price": "q"}]}),
        ("items[10][n]=b&items[2][n]=a", {"items": [{"n": "a"}, {"n": "b"}]}),
        ("expand[]=a&expand[]=b", {"expand": ["a", "b"]}),
        ("a%5Bb%5D=1", {"a": {"b": "1"}}),
        ("description=", {"description": ""}),
    ],
)
def test_a_form_is_read(text: str, read: dict[str, object]) -> None:
    assert read_form(text) == read


@pytest.mark.parametrize("text", ["a=1&a[b]=2", f"a{'[b]' * 9}=1"])
def test_a_form_that_says_two_things_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="Invalid parameter"):
        read_form(text)


def test_what_does_not_fit_is_named_by_its_path() -> None:
    params = Params(read_form("items[0][quantity]=many&flag=maybe&name[a]=1"))
    [item] = params.each("items")
    for refused, param in (
        (lambda: item.integer("quantity"), "items[0][quantity]"),
        (lambda: item.required("price"), "items[0][price]"),
        (lambda: params.flag("flag"), "flag"),
        (lambda: params.text("name"), "name"),
        (lambda: params.texts("flag"), "flag"),
        (lambda: params.inner("flag"), "flag"),
    ):
        with pytest.raises(Refusal) as refusal:
            refused()
        assert refusal.value.error["param"] == param
