"""If-Match: the version a change is based on."""

from typing import Annotated

from fastapi import Depends, Header

from runner.core.errors import Fault, Invalid


async def if_match(
    if_match: Annotated[
        str | None, Header(description='The ETag you read, such as `"3"`; `*` matches any.')
    ] = None,
) -> int | None:
    """Read the version out of If-Match; None when there is none or it is `*`."""
    if if_match is None or if_match.strip() == "*":
        return None
    version = if_match.strip().removeprefix("W/").strip('"')
    if not version.isdecimal() or len(version) > 9:
        fault = Fault("if_match", 'the ETag as it came, such as "3"', header="If-Match")
        raise Invalid(faults=[fault])
    return int(version)


IfMatch = Annotated[int | None, Depends(if_match)]
