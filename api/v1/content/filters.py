"""What a list of posts, or an export of them, can be narrowed by."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from runner.content import Platform, PostStatus, Priority
from runner.core.sent import Moment


async def post_filters(
    status: Annotated[list[PostStatus] | None, Query(description="One or several.")] = None,
    assignee_id: UUID | None = None,
    owner_id: UUID | None = None,
    chapter_id: UUID | None = None,
    goal_id: UUID | None = None,
    priority: Priority | None = None,
    platform: Annotated[Platform | None, Query(description="Has a text for it.")] = None,
    tag: Annotated[
        str | None, Query(min_length=1, max_length=60, description="Name or id of a tag.")
    ] = None,
    key: Annotated[str | None, Query(max_length=20, examples=["P-1"])] = None,
    q: Annotated[
        str | None,
        Query(max_length=100, description="Words of key, title or texts."),
    ] = None,
    due_before: Moment | None = None,
    due_after: Annotated[Moment | None, Query(description="At this moment or later.")] = None,
    scheduled_from: Annotated[Moment | None, Query(description="At this moment or later.")] = None,
    scheduled_to: Annotated[Moment | None, Query(description="Before this moment.")] = None,
    updated_since: Annotated[Moment | None, Query(description="At this moment or later.")] = None,
) -> dict[str, Any]:
    given = locals()
    given["key"] = key and key.upper()
    return {name: value for name, value in given.items() if value is not None}


PostFilters = Annotated[dict[str, Any], Depends(post_filters)]
