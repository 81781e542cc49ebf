"""What is asked under which path, and with which parameters."""

from collections.abc import Callable, Mapping

from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params

Handler = Callable[..., Thing]
Routes = Mapping[tuple[str, str], tuple[Handler, str]]
"""By method and path, where `*` stands for an id: who answers, and the parameters it takes."""


def match(routes: Routes, method: str, path: str, params: Params) -> Callable[[Books], Thing]:
    """Find who answers; raises Refusal for a path or a parameter that nobody knows."""
    for (verb, pattern), (handler, names) in routes.items():
        ids = ids_in(pattern, path)
        if verb == method and ids is not None:
            for name in params.fields.keys() - {"expand", *names.split()}:
                message = f"Received unknown parameter: {name}"
                raise Refusal(message, code="parameter_unknown", param=name)
            return lambda books: handler(books, params, *ids)
    raise Refusal(f"Unrecognized request URL ({method}: {path}).", status=404)


def ids_in(pattern: str, path: str) -> list[str] | None:
    """Return what stands where a pattern has a `*`; None where it does not fit."""
    parts, asked = pattern.strip("/").split("/"), path.strip("/").split("/")
    if len(parts) != len(asked):
        return None
    pairs = [*zip(parts, asked, strict=True)]
    fits = all(part in ("*", given) for part, given in pairs)
    return [given for part, given in pairs if part == "*"] if fits else None
