"""Why a request to a URL somebody chose was not made, or its answer not taken.

No sentence names the address a host resolved to: whoever types URLs must not learn the
layout of the network this server stands in.
"""

from runner.core.errors import Invalid, TooLarge, Unavailable, Unsupported


class UrlRefused(Invalid):
    code = "url_refused"
    message = "This URL cannot be used: {reason}."


class AddressForbidden(Invalid):
    code = "address_forbidden"
    message = "{host} leads to {kind}, which this server is not set up to call."


class RedirectRefused(Invalid):
    code = "redirect_refused"
    message = "{host} redirects to {target}; give that URL instead if you trust it."


class RequestRejected(Invalid):
    code = "request_rejected"
    message = "{host} answered with status {status}; check that the page opens without signing in."


class Unreachable(Unavailable):
    code = "unreachable"
    message = "{host} could not be reached; check the URL, or try again later."


class DeadlineExceeded(Unavailable):
    code = "deadline_exceeded"
    message = "{host} did not finish answering within {deadline_s} seconds; try again later."


class BodyUnreadable(Unavailable):
    code = "body_unreadable"
    message = "{host} sent a damaged or incomplete answer; try again later."


class ResponseTooLarge(TooLarge):
    code = "response_too_large"
    message = "{host} sent more than the {limit_bytes} accepted here; use a smaller page."


class UnsupportedContent(Unsupported):
    code = "unsupported_content"
    message = "{host} sent {found}, which cannot be read here; use a page, a feed or a text."
