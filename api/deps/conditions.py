"""If-Match: the version a change is based on."""

import re
from typing import Annotated

from fastapi import Depends, Header

from runner.core.errors import Fault, Invalid

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
    """Read the version out of If-Match; None when there is none or it is `*`."""
    if if_match is None or if_match.strip() == "*":
        return None
    tag = TAG.fullmatch(if_match.strip())
    if tag is None:
        fault = Fault("if_match", 'the ETag as it came, such as "3"', header="If-Match")
        raise Invalid(faults=[fault])
    return int(tag[1])


IfMatch = Annotated[int | None, Depends(if_match)]
