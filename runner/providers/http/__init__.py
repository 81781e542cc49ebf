"""Outgoing HTTP: one client for fixed addresses, a guarded one for every URL a user can choose."""

from runner.providers.http.chosen import allowed_url
from runner.providers.http.client import http_client
from runner.providers.http.errors import (
    AddressForbidden,
    BodyUnreadable,
    DeadlineExceeded,
    RedirectRefused,
    RequestRejected,
    ResponseTooLarge,
    Unreachable,
    UnsupportedContent,
    UrlRefused,
)
from runner.providers.http.guarded import Fetched, GuardedClient
from runner.providers.http.resolver import Resolver, SystemResolver
from runner.providers.http.urls import UrlPolicy

__all__ = [
    "AddressForbidden",
    "BodyUnreadable",
    "DeadlineExceeded",
    "Fetched",
    "GuardedClient",
    "RedirectRefused",
    "RequestRejected",
    "Resolver",
    "ResponseTooLarge",
    "SystemResolver",
    "Unreachable",
    "UnsupportedContent",
    "UrlPolicy",
    "UrlRefused",
    "allowed_url",
    "http_client",
]
