"""What staff decided for single accounts."""

from runner.billing.models import Override
from runner.core.db.repository import Repository


class OverrideRepository(Repository[Override]):
    model = Override
