"""What hangs on things of any kind, over HTTP: by the traits that their service declares."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter

from api.traits import assignments, attachments, comments, tags
from runner.assets import Attachable
from runner.core.db.hanging import Trait
from runner.traits import Assignable, Commentable, Taggable

ROUTES: dict[type[Trait], Callable[..., None]] = {
    Assignable: assignments.add,
    Attachable: attachments.add,
    Commentable: comments.add,
    Taggable: tags.add,
}


def add_traits(router: APIRouter, service: Any) -> None:
    """Add the operations of all that hangs on the things of a service."""
    for trait in service.traits:
        ROUTES[type(trait)](router, trait)
