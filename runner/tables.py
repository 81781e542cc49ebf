"""Every table of the product, imported in one place for migrations and tests."""

from sqlmodel import SQLModel

from runner.access import models as access
from runner.agents import models as agents
from runner.approvals import models as approvals
from runner.assets import models as assets
from runner.audit import models as audit
from runner.billing import models as billing
from runner.billing import usage_models as usage
from runner.billing.payments import models as payments
from runner.content import collaboration as around_content
from runner.content import models as content
from runner.core.db import counters
from runner.core.events import models as events
from runner.core.idempotency import models as idempotency
from runner.identity import models as identity
from runner.licenses import models as licenses
from runner.notifications import models as notifications
from runner.publishing import models as publishing
from runner.traits import models as traits
from runner.webhooks import models as webhooks
from runner.workflows import models as workflows
from runner.workspaces import models as workspaces

METADATA = SQLModel.metadata

__all__ = [
    "METADATA",
    "access",
    "agents",
    "approvals",
    "around_content",
    "assets",
    "audit",
    "billing",
    "content",
    "counters",
    "events",
    "idempotency",
    "identity",
    "licenses",
    "notifications",
    "payments",
    "publishing",
    "traits",
    "usage",
    "webhooks",
    "workflows",
    "workspaces",
]
