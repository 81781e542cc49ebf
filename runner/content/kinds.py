"""What the fields of a post may be, whichever way it comes."""

from typing import Annotated

from pydantic import Field, StringConstraints

from runner.content.models import PostFields
from runner.core.sent import bounded
from runner.core.text import Name, Text

VERBATIM = StringConstraints(strip_whitespace=False)
Title = Annotated[Name, bounded(PostFields, "title")]
Body = Annotated[Text, VERBATIM, Field(max_length=200_000)]
Hours = Annotated[float, bounded(PostFields, "estimated_hours")]
ExtraValues = dict[str, Text | list[Text] | None]
