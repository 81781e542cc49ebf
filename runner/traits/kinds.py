"""What the fields of what hangs on things may be, whichever way they come."""

from typing import Annotated

from runner.core.sent import bounded
from runner.core.text import Name
from runner.traits.models import TagFields

TagName = Annotated[Name, bounded(TagFields, "name")]
