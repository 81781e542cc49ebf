"""If-Match, the version a change is based on; If-None-Match, the one that a reader has."""

import re
from typing import Annotated

from fastapi import Depends, Header, Request

from runner.core.errors import ANY_VERSION, Fault, Invalid

# Ours is strong, and a proxy that compresses answers on the way makes it weak.
TAG = re.compile(r'(?:W/)?"(0|[1-9][0-9]{0,8})"')


async def if_match(
    if_match: Annotated[
        str | None,
        Header(
            description='The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; '
            "`*` matches any."
        ),
    ] = None,
) -> int | None:
    """Read the version out of If-Match; None when there is none."""
    if if_match is None:
        return None
    if if_match.strip() == "*":
        return ANY_VERSION
    tag = TAG.fullmatch(if_match.strip())
    if tag is None:
        fault = Fault("if_match", 'the ETag as it came, such as "3"', header="If-Match")
        raise Invalid(faults=[fault])
    return int(tag[1])


IfMatch = Annotated[int | None, Depends(if_match)]


def is_known(request: Request, tag: str | None) -> bool:
    """Tell whether whoever reads has just this already, as If-None-Match says."""
    named = request.headers.get("if-none-match")
    if tag is None or named is None:
        return False
    tags = {each.strip().removeprefix("W/") for each in named.split(",")}
    return not tags.isdisjoint({tag, "*"})
