"""What happens to every request, whatever its route."""

from api.middleware.access_log import AccessLog
from api.middleware.body_limit import BodyLimit
from api.middleware.forwarded import Forwarded
from api.middleware.head import Head
from api.middleware.host import HostCheck
from api.middleware.http_version import HttpVersion
from api.middleware.rate_limit import RateLimitHeaders
from api.middleware.request_id import RequestId
from api.middleware.said_once import SaidOnce
from api.middleware.security_headers import SecurityHeaders

__all__ = [
    "AccessLog",
    "BodyLimit",
    "Forwarded",
    "Head",
    "HostCheck",
    "HttpVersion",
    "RateLimitHeaders",
    "RequestId",
    "SaidOnce",
    "SecurityHeaders",
]
