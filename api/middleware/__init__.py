"""What happens to every request, whatever its route."""

from api.middleware.body_limit import BodyLimit
from api.middleware.envelope import Envelope, Look
from api.middleware.forwarded import Forwarded
from api.middleware.head import Head
from api.middleware.host import HostCheck
from api.middleware.http_version import refuse_other_version
from api.middleware.organizations import lead_on
from api.middleware.said_once import refuse_repeated

__all__ = [
    "BodyLimit",
    "Envelope",
    "Forwarded",
    "Head",
    "HostCheck",
    "Look",
    "lead_on",
    "refuse_other_version",
    "refuse_repeated",
]
