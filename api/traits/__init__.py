"""What hangs on things of any kind, over HTTP: by the traits that their service declares."""

from typing import Any

from fastapi import APIRouter

from api.traits import tags
from runner.traits import Taggable

ROUTES = {Taggable: tags.add}


def add_traits(router: APIRouter, service: Any) -> None:
    """Add the operations of all that hangs on the things of a service."""
    for trait in service.traits:
        ROUTES[type(trait)](router, trait)
